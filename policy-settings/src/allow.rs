//! Findings that a project allows where they stand.

use policy_core::document::{Document, Node, Span, Value};
use policy_core::finding::Finding;
use policy_core::findings::MOST_STATEMENTS;
use policy_core::path::Step;

use crate::{PathGlob, Selector};

/// An entry of `[[allow]]`: the findings of a rule in some documents, in some statements of them, or
/// both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowEntry {
    pub(crate) selector: Selector,
    /// The rule as the file names it.
    pub(crate) name: String,
    pub(crate) path: Option<PathGlob>,
    pub(crate) sid: Option<String>,
    pub(crate) reason: String,
    pub(crate) span: Span,
}

impl AllowEntry {
    /// Which documents it is about; all where there is none.
    #[must_use]
    pub const fn path(&self) -> Option<&PathGlob> {
        self.path.as_ref()
    }

    /// The Sid of the statements that it is about; whole documents where there is none.
    #[must_use]
    pub fn sid(&self) -> Option<&str> {
        self.sid.as_deref()
    }

    /// The rules that it is about.
    #[must_use]
    pub const fn selector(&self) -> &Selector {
        &self.selector
    }

    /// Why the findings may stay.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// Whether it is about a document. A document without a path, such as standard input, has no place
    /// below the folder of the settings.
    #[must_use]
    pub fn is_about(&self, path: Option<&str>) -> bool {
        match (&self.path, path) {
            (None, _) => true,
            (Some(glob), Some(path)) => glob.matches(path),
            (Some(_), None) => false,
        }
    }

    /// Whether it allows a finding of a document that it is about.
    #[must_use]
    pub fn allows(&self, finding: &Finding, statements: &Statements<'_>) -> bool {
        let is_here = |sid: &str| {
            // What is counted of late statements stands for all of them.
            let is_of_one =
                |number: &usize| finding.stands_for().is_none() || *number < MOST_STATEMENTS;
            let number = statements.number_of(finding).filter(is_of_one);
            number.is_some_and(|number| statements.sid(number) == Some(sid))
        };
        self.selector.leaves_out(finding) && self.sid.as_deref().is_none_or(is_here)
    }
}

/// The statements of a document, by which Sids name them.
#[derive(Clone, Debug, Default)]
pub struct Statements<'d> {
    sids: Vec<Option<&'d str>>,
    is_list: bool,
}

impl<'d> Statements<'d> {
    /// Those of a document.
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

    /// The number of the statement of a finding. One that stands alone, without a list, has none in the
    /// path.
    #[must_use]
    pub fn number_of(&self, finding: &Finding) -> Option<usize> {
        let first = finding.place().path.steps().first();
        let is_alone = !self.is_list
            && matches!(first, Some(Step::Key { name, .. }) if &**name == "Statement");
        finding.statement().or_else(|| is_alone.then_some(0))
    }

    /// The Sid of a statement, where it has one.
    #[must_use]
    pub fn sid(&self, number: usize) -> Option<&'d str> {
        self.sids.get(number).copied().flatten()
    }

    /// The Sid of each statement, where it has one.
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
