//! A canonical policy as JSON, with its members in canonical order.

use std::borrow::Cow;

use serde_core::ser::{Serialize, Serializer};

use super::{CanonicalPolicy, CanonicalPrincipals, CanonicalStatement};
use crate::sort::sort_by;

/// An output for canonical JSON, written member by member.
pub(super) trait Layout {
    /// Begins an object.
    fn open(&mut self);
    /// Begins a member.
    fn name(&mut self, name: &str);
    /// Writes a string.
    fn text(&mut self, text: &str);
    /// Writes one value as a string, or several as a list of strings.
    fn values(&mut self, values: &[Cow<'_, str>]);
    /// Ends the innermost object.
    fn close(&mut self);
    /// Writes a list, even for a single statement.
    fn statements(&mut self, statements: &[CanonicalStatement<'_>])
    where
        Self: Sized;
}

pub(super) fn policy(policy: &CanonicalPolicy<'_>, layout: &mut impl Layout) {
    layout.open();
    layout.name("Version");
    layout.text(policy.version.as_str());
    if let Some(id) = policy.id {
        layout.name("Id");
        layout.text(id);
    }
    layout.name("Statement");
    layout.statements(&policy.statements);
    layout.close();
}

pub(super) fn statement(statement: &CanonicalStatement<'_>, layout: &mut impl Layout) {
    layout.open();
    if let Some(sid) = statement.sid {
        layout.name("Sid");
        layout.text(sid);
    }
    layout.name("Effect");
    layout.text(statement.effect.as_str());
    if let Some((negated, principals)) = &statement.principal {
        layout.name(if *negated { "NotPrincipal" } else { "Principal" });
        match principals {
            CanonicalPrincipals::Everyone => layout.text("*"),
            CanonicalPrincipals::ByType(entries) => {
                layout.open();
                for (principal_type, values) in entries {
                    layout.name(principal_type.as_str());
                    layout.values(values);
                }
                layout.close();
            }
        }
    }
    let (negated, actions) = &statement.action;
    layout.name(if *negated { "NotAction" } else { "Action" });
    layout.values(actions);
    if let Some((negated, resources)) = &statement.resource {
        layout.name(if *negated { "NotResource" } else { "Resource" });
        layout.values(resources);
    }
    if !statement.conditions.is_empty() {
        layout.name("Condition");
        layout.open();
        for (operator, keys) in &statement.conditions {
            layout.name(&operator.to_string());
            layout.open();
            for (key, values) in keys {
                layout.name(key);
                layout.values(values);
            }
            layout.close();
        }
        layout.close();
    }
    layout.close();
}

/// A canonical JSON value, for operations that need a whole object.
pub(super) enum Tree {
    Text(String),
    List(Vec<Self>),
    Object(Vec<(String, Self)>),
}

/// Builds a tree: the open objects, the innermost last, each with the name of its last member.
#[derive(Default)]
struct Builder {
    open: Vec<Vec<(String, Tree)>>,
    names: Vec<String>,
    root: Option<Tree>,
}

impl Builder {
    fn value(&mut self, value: Tree) {
        match (self.open.last_mut(), self.names.pop()) {
            (Some(members), Some(name)) => members.push((name, value)),
            _ => self.root = Some(value),
        }
    }

    fn tree(self) -> Tree {
        self.root.unwrap_or(Tree::Object(Vec::new()))
    }
}

impl Layout for Builder {
    fn open(&mut self) {
        self.open.push(Vec::new());
    }

    fn name(&mut self, name: &str) {
        self.names.push(name.to_owned());
    }

    fn text(&mut self, text: &str) {
        self.value(Tree::Text(text.to_owned()));
    }

    fn values(&mut self, values: &[Cow<'_, str>]) {
        let text = |value: &Cow<'_, str>| Tree::Text(value.clone().into_owned());
        match values {
            [value] => self.value(text(value)),
            values => self.value(Tree::List(values.iter().map(text).collect())),
        }
    }

    fn close(&mut self) {
        let members = self.open.pop().unwrap_or_default();
        self.value(Tree::Object(members));
    }

    fn statements(&mut self, statements: &[CanonicalStatement<'_>]) {
        self.value(Tree::List(statements.iter().map(Tree::of_statement).collect()));
    }
}

impl Tree {
    pub(super) fn of_policy(canonical: &CanonicalPolicy<'_>) -> Self {
        let mut builder = Builder::default();
        policy(canonical, &mut builder);
        builder.tree()
    }

    fn of_statement(canonical: &CanonicalStatement<'_>) -> Self {
        let mut builder = Builder::default();
        statement(canonical, &mut builder);
        builder.tree()
    }

    /// Returns the same tree with the members of each object in RFC 8785 order: by UTF-16 units.
    pub(super) fn in_jcs_order(mut self) -> Self {
        self.sort_members();
        self
    }

    fn sort_members(&mut self) {
        match self {
            Self::Text(_) => {}
            Self::List(items) => items.iter_mut().for_each(Self::sort_members),
            Self::Object(members) => {
                sort_by(members, |(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
                members.iter_mut().for_each(|(_, value)| value.sort_members());
            }
        }
    }
}

impl Serialize for Tree {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => serializer.collect_seq(items),
            Self::Object(members) => {
                serializer.collect_map(members.iter().map(|(name, value)| (name, value)))
            }
        }
    }
}

impl Serialize for CanonicalPolicy<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Tree::of_policy(self).serialize(serializer)
    }
}

impl CanonicalPolicy<'_> {
    /// Serializes the first statement alone.
    pub(crate) fn serialize_statement<S: Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self.statements.first() {
            Some(statement) => Tree::of_statement(statement).serialize(serializer),
            None => serializer.serialize_unit(),
        }
    }
}
