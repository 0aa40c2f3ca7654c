//! A canonical policy as the JSON that it is, with its members in canonical order.

use std::borrow::Cow;

use serde::ser::{Serialize, Serializer};

use super::{CanonicalPolicy, CanonicalPrincipals, CanonicalStatement, Keys};

/// A value of the canonical JSON.
pub(super) enum Tree<'a> {
    /// A string.
    Text(&'a str),
    /// One value as a string, several as a list of strings.
    Values(&'a [Cow<'a, str>]),
    /// A list, even of one element.
    List(Vec<Self>),
    /// An object.
    Object(Vec<Member<'a>>),
}

/// The name and the value of a member.
type Member<'a> = (Cow<'a, str>, Tree<'a>);

const fn member<'a>(name: &'static str, value: Tree<'a>) -> Member<'a> {
    (Cow::Borrowed(name), value)
}

impl<'a> Tree<'a> {
    pub(super) fn of_policy(policy: &'a CanonicalPolicy<'_>) -> Self {
        let mut members = Vec::with_capacity(3);
        members.push(member("Version", Tree::Text(policy.version.as_str())));
        members.extend(policy.id.map(|id| member("Id", Tree::Text(id))));
        let statements = policy.statements.iter().map(Self::of_statement).collect();
        members.push(member("Statement", Tree::List(statements)));
        Self::Object(members)
    }

    pub(super) fn of_statement(statement: &'a CanonicalStatement<'_>) -> Self {
        let mut members = Vec::with_capacity(6);
        members.extend(statement.sid.map(|sid| member("Sid", Tree::Text(sid))));
        members.push(member("Effect", Tree::Text(statement.effect.as_str())));
        if let Some((negated, principals)) = &statement.principal {
            let name = if *negated { "NotPrincipal" } else { "Principal" };
            members.push(member(name, Self::of_principals(principals)));
        }
        let (negated, actions) = &statement.action;
        let name = if *negated { "NotAction" } else { "Action" };
        members.push(member(name, Tree::Values(actions)));
        if let Some((negated, resources)) = &statement.resource {
            let name = if *negated { "NotResource" } else { "Resource" };
            members.push(member(name, Tree::Values(resources)));
        }
        if !statement.conditions.is_empty() {
            let operators = statement.conditions.iter();
            let operators = operators
                .map(|(operator, keys)| (operator.to_string().into(), Self::of_keys(keys)));
            members.push(member("Condition", Tree::Object(operators.collect())));
        }
        Self::Object(members)
    }

    fn of_principals(principals: &'a CanonicalPrincipals<'_>) -> Self {
        match principals {
            CanonicalPrincipals::Everyone => Self::Text("*"),
            CanonicalPrincipals::ByType(entries) => Self::Object(
                entries
                    .iter()
                    .map(|(key, values)| member(key.as_str(), Self::Values(values)))
                    .collect(),
            ),
        }
    }

    fn of_keys(keys: &'a Keys<'_>) -> Self {
        let members =
            keys.iter().map(|(key, values)| (Cow::Borrowed(&**key), Self::Values(values)));
        Self::Object(members.collect())
    }

    /// The same with the members of each object in the order of RFC 8785: by UTF-16 units.
    pub(super) fn in_jcs_order(mut self) -> Self {
        self.sort_members();
        self
    }

    fn sort_members(&mut self) {
        match self {
            Self::Text(_) | Self::Values(_) => {}
            Self::List(items) => items.iter_mut().for_each(Self::sort_members),
            Self::Object(members) => {
                members.sort_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
                members.iter_mut().for_each(|(_, value)| value.sort_members());
            }
        }
    }
}

impl Serialize for Tree<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Values([value]) => serializer.serialize_str(value),
            Self::Values(values) => serializer.collect_seq(*values),
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
    /// The first statement alone.
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
