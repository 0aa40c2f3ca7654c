//! The settings file `iam-policy.toml`, which the macros and the command line share.
//!
//! [`Settings::read`] parses the settings, [`find`] and [`load`] read them from disk. The checks get the
//! settings as a [`Context`], and [`Settings::apply`] sets the level of a finding.
//!
//! ```
//! use policy_settings::Settings;
//!
//! let settings = Settings::read("[rules]\nmissing-version = \"error\"\n").unwrap();
//! assert_eq!(settings.rules().len(), 1);
//!
//! let problems = Settings::read("[rules]\nmissing-version = \"eror\"\n").unwrap_err();
//! assert_eq!(
//!     problems[0].to_string(),
//!     "2:20: `eror` is not a level; did you mean `error`?",
//! );
//! ```

#![forbid(unsafe_code)]

mod allow;
mod contract;
mod find;
mod findings;
mod glob;
mod kind;
mod levels;
mod read;
mod required;
mod selector;
mod syntax;
mod trusted;
mod word;

use std::fmt;

use policy_core::finding::Finding;
use policy_core::model::Partition;
use policy_lint::Context;
use policy_lint::project::Project;

pub use allow::{AllowEntry, Statements};
pub use contract::ContractEntry;
pub use find::{Asker, FILE_NAME, LoadError, SettingsFile, find, is_repository, load};
pub use glob::PathGlob;
pub use kind::DocumentKind;
pub use levels::{Choice, RuleSetting};
pub use selector::{Selector, unknown_rule};
pub use word::WordError;

/// The contents of a settings file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    rules: Vec<RuleSetting>,
    partition: Option<Partition>,
    project: Project,
    kinds: Vec<(PathGlob, DocumentKind)>,
    allows: Vec<AllowEntry>,
    extended: Vec<findings::ExtendedName>,
    contracts: Vec<ContractEntry>,
    contract_context: Vec<(String, Vec<String>)>,
    doubts: Vec<findings::Doubt>,
    /// The text of the file, if findings can point into it.
    text: String,
}

impl Settings {
    /// The settings of a project without a settings file.
    pub const EMPTY: Self = Self {
        rules: Vec::new(),
        partition: None,
        project: Project::EMPTY,
        kinds: Vec::new(),
        allows: Vec::new(),
        extended: Vec::new(),
        contracts: Vec::new(),
        contract_context: Vec::new(),
        doubts: Vec::new(),
        text: String::new(),
    };

    /// Reads the text of a settings file.
    ///
    /// # Errors
    ///
    /// All problems in the text, in order, or only the first one if it is not valid TOML.
    pub fn read(text: &str) -> Result<Self, Vec<SettingsProblem>> {
        read::read(text)
    }

    /// The context for the checks, with the built-in reference data if there is any.
    #[must_use]
    pub fn context(&self) -> Context<'_> {
        Context { partition: self.partition, project: &self.project, ..Context::default() }
    }

    /// Returns a finding with the level from the settings, or `None` if they leave it out.
    ///
    /// The policy's own settings for a rule, and command-line options, take precedence.
    #[must_use]
    pub fn apply(&self, finding: Finding) -> Option<Finding> {
        levels::apply(&self.rules, finding)
    }

    /// The kind of the last glob that a path matches. The path is relative to the folder of the settings and
    /// has `/` between its parts.
    #[must_use]
    pub fn kind_of(&self, path: &str) -> Option<&DocumentKind> {
        let of_glob = self.kinds.iter().rev().find(|(glob, _)| glob.matches(path));
        // The kind in a file's contract applies if nothing else specifies its kind.
        let of_contract = || {
            let mut about = self.contracts.iter().filter(|it| it.is_about(Some(path)));
            about.find_map(|it| it.kind())
        };
        of_glob.map(|(_, kind)| kind).or_else(of_contract)
    }

    /// Whether a path can have a kind at all.
    #[must_use]
    pub const fn has_kinds(&self) -> bool {
        !(self.kinds.is_empty() && self.contracts.is_empty())
    }

    /// The contracts that files are checked against, in the order of the settings file.
    #[must_use]
    pub fn contracts(&self) -> &[ContractEntry] {
        &self.contracts
    }

    /// The `allow` entries, in the order of the settings file.
    #[must_use]
    pub fn allows(&self) -> &[AllowEntry] {
        &self.allows
    }

    /// The values that condition keys have in every request of the project, for contracts.
    #[must_use]
    pub fn contract_context(&self) -> &[(String, Vec<String>)] {
        &self.contract_context
    }

    /// The text of the file, into which its [findings](Self::findings) point; empty if there cannot be any.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The settings of rules, in the order of the settings file.
    #[must_use]
    pub fn rules(&self) -> &[RuleSetting] {
        &self.rules
    }
}

/// A problem in a settings file, and its position. Displays as `line:column: message`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsProblem {
    line: usize,
    column: usize,
    message: String,
}

impl SettingsProblem {
    /// The line, from 1.
    #[must_use]
    pub const fn line(&self) -> usize {
        self.line
    }

    /// The character in the line, from 1.
    #[must_use]
    pub const fn column(&self) -> usize {
        self.column
    }

    /// The problem, and what was expected.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for SettingsProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.line, self.column, self.message)
    }
}
