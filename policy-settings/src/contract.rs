//! Contracts that files are checked against.

use policy_core::document::{Document, Node, Span};
use policy_core::model::PolicyKind;
use policy_lint::contract::{Asked, Word, read_box};
use policy_lint::{Context, Finding};

use crate::{DocumentKind, PathGlob};

/// An entry of `[[contract]]`.
#[derive(Clone, Debug)]
pub struct ContractEntry {
    pub(crate) paths: Vec<PathGlob>,
    pub(crate) kind: Option<DocumentKind>,
    pub(crate) word: Word,
    pub(crate) terms: Terms,
    pub(crate) allow_undecided: Option<String>,
    /// The position of its keyword.
    pub(crate) span: Span,
    pub(crate) line: usize,
    pub(crate) column: usize,
    /// Its source text.
    pub(crate) source: String,
}

/// What a contract is about.
#[derive(Clone, Debug)]
pub(crate) enum Terms {
    /// Requests, as an object with IAM JSON names.
    Requests(Node<'static>),
    /// A file, relative to the folder of the settings.
    File(String),
    /// All requests.
    All,
}

impl PartialEq for ContractEntry {
    fn eq(&self, other: &Self) -> bool {
        self.source == other.source && self.span == other.span
    }
}

impl Eq for ContractEntry {}

impl ContractEntry {
    /// The documents that it applies to.
    #[must_use]
    pub fn paths(&self) -> &[PathGlob] {
        &self.paths
    }

    /// The kind of the policies, or `None` if it is the kind that a document is checked as.
    #[must_use]
    pub fn kind(&self) -> Option<&DocumentKind> {
        self.kind.as_ref().filter(|kind| **kind != DocumentKind::Auto)
    }

    /// Its keyword, such as `must_allow`.
    #[must_use]
    pub const fn word(&self) -> Word {
        self.word
    }

    /// Why it is allowed to be undecided.
    #[must_use]
    pub fn allow_undecided(&self) -> Option<&str> {
        self.allow_undecided.as_deref()
    }

    /// The line and the column of its keyword, from 1.
    #[must_use]
    pub const fn position(&self) -> (usize, usize) {
        (self.line, self.column)
    }

    /// The path of its file, relative to the folder of the settings.
    #[must_use]
    pub fn file(&self) -> Option<&str> {
        match &self.terms {
            Terms::File(path) => Some(path),
            _ => None,
        }
    }

    /// Whether it applies to a document. A document without a path, such as standard input, is not below
    /// the folder of the settings.
    #[must_use]
    pub fn is_about(&self, path: Option<&str>) -> bool {
        path.is_some_and(|path| self.paths.iter().any(|glob| glob.matches(path)))
    }

    /// The requests of its box, read for policies of a kind.
    #[must_use]
    pub fn requests(&self, kind: PolicyKind, context: &Context<'_>) -> Option<Asked<'static>> {
        let Terms::Requests(node) = &self.terms else { return None };
        Some(read_box(self.word, &Document::new(node.clone()), kind, context, false))
    }

    /// The same finding with the location of the contract added.
    #[must_use]
    pub fn located(&self, finding: Finding, file: &str) -> Finding {
        let (line, column) = self.position();
        let at = format!("`{}` is declared at {file}:{line}:{column}", self.word.as_str());
        let help = match finding.help_text() {
            Some(help) => format!("{help}; {at}"),
            None => at,
        };
        finding.help(help)
    }
}
