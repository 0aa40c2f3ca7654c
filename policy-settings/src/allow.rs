//! Findings that a project allows in particular places.

use policy_core::document::{Document, Node, Span, Value};
use policy_core::finding::Finding;
use policy_core::findings::MOST_STATEMENTS;
use policy_core::path::Step;

use crate::{PathGlob, Selector};

/// An entry of `[[allow]]`: a rule's findings in some documents, in some statements, or both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowEntry {
    pub(crate) selector: Selector,
    /// The rule as named in the file.
    pub(crate) name: String,
    pub(crate) path: Option<PathGlob>,
    pub(crate) sid: Option<String>,
    pub(crate) reason: String,
    pub(crate) span: Span,
}

impl AllowEntry {
    /// The documents that it applies to; all if there is none.
    #[must_use]
    pub const fn path(&self) -> Option<&PathGlob> {
        self.path.as_ref()
    }

    /// The Sid of the statements that it applies to; whole documents if there is none.
    #[must_use]
    pub fn sid(&self) -> Option<&str> {
        self.sid.as_deref()
    }

    /// The findings that it applies to.
    #[must_use]
    pub const fn selector(&self) -> &Selector {
        &self.selector
    }

    /// Why the findings are allowed.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// Whether it applies to a document. A document without a path, such as standard input, is not below
    /// the folder of the settings.
    #[must_use]
    pub fn is_about(&self, path: Option<&str>) -> bool {
        match (&self.path, path) {
            (None, _) => true,
            (Some(glob), Some(path)) => glob.matches(path),
            (Some(_), None) => false,
        }
    }

    /// Whether it allows a finding in a document that it applies to.
    #[must_use]
    pub fn allows(&self, finding: &Finding, statements: &Statements<'_>) -> bool {
        let is_here = |sid: &str| {
            // A finding that counts those of later statements stands for all of them.
            let is_of_one =
                |number: &usize| finding.stands_for().is_none() || *number < MOST_STATEMENTS;
            let number = statements.number_of(finding).filter(is_of_one);
            number.is_some_and(|number| statements.sid(number) == Some(sid))
        };
        self.selector.leaves_out(finding) && self.sid.as_deref().is_none_or(is_here)
    }
}

/// The statements of a document, with their Sids.
#[derive(Clone, Debug, Default)]
pub struct Statements<'d> {
    sids: Vec<Option<&'d str>>,
    is_list: bool,
}

impl<'d> Statements<'d> {
    /// Returns the statements of a document.
    #[must_use]
    pub fn of(document: &'d Document<'_>) -> Self {
        match member(&document.root, "Statement") {
            Some(Node { value: Value::Array(statements), .. }) => {
                Self { sids: statements.iter().map(sid).collect(), is_list: true }
            }
            Some(one) => Self { sids: vec![sid(one)], is_list: false },
            None => Self { sids: Vec::new(), is_list: true },
        }
    }

    /// The number of the statement of a finding. A single statement without a list has no number in the path.
    #[must_use]
    pub fn number_of(&self, finding: &Finding) -> Option<usize> {
        let first = finding.place().path.steps().first();
        let is_alone = !self.is_list
            && matches!(first, Some(Step::Key { name, .. }) if &**name == "Statement");
        finding.statement().or_else(|| is_alone.then_some(0))
    }

    /// The Sid of a statement, if it has one.
    #[must_use]
    pub fn sid(&self, number: usize) -> Option<&'d str> {
        self.sids.get(number).copied().flatten()
    }

    /// The Sid of each statement that has one.
    #[must_use]
    pub fn sids(&self) -> &[Option<&'d str>] {
        &self.sids
    }
}

fn sid<'d>(statement: &'d Node<'_>) -> Option<&'d str> {
    match &member(statement, "Sid")?.value {
        Value::String(text) => Some(text),
        _ => None,
    }
}

fn member<'d, 'a>(node: &'d Node<'a>, name: &str) -> Option<&'d Node<'a>> {
    let Value::Object(members) = &node.value else { return None };
    members.iter().find(|member| member.key == name).map(|member| &member.value)
}
