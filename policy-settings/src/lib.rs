//! The settings file `iam-policy.toml`, which the macros and the command line share.
//!
//! [`Settings::read`] makes settings of a text, [`find`] and [`load`] get the text from the disk. What
//! the checks are told of them is a [`Context`]; what becomes of a finding is for
//! [`Settings::apply`].
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
//!     "2:20: `eror` is no level; did you mean `error`?",
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

/// What a settings file says.
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
    /// The text of the file, where findings can point into it.
    text: String,
}

impl Settings {
    /// The settings of a project that has none.
    pub const EMPTY: Self = Self {
        rules: Vec::new(),
        partition: None,
        project: Project::EMPTY,
        kinds: Vec::new(),
        allows: Vec::new(),
        extended: Vec::new(),
        contracts: Vec::new(),
        contract_context: Vec::new(),
        text: String::new(),
    };

    /// Reads the text of a settings file.
    ///
    /// # Errors
    ///
    /// All that is wrong with it, in its order; of text that is no TOML the first mistake.
    pub fn read(text: &str) -> Result<Self, Vec<SettingsProblem>> {
        read::read(text)
    }

    /// What the checks are told, with the built-in reference data where there is such.
    #[must_use]
    pub fn context(&self) -> Context<'_> {
        Context { partition: self.partition, project: &self.project, ..Context::default() }
    }

    /// A finding with the level that the settings give it, none where they leave it out.
    ///
    /// What the policy itself says of a rule, and an option of the command line, comes before.
    #[must_use]
    pub fn apply(&self, finding: Finding) -> Option<Finding> {
        levels::apply(&self.rules, finding)
    }

    /// The kind of the last glob that a path matches. The path starts from the folder of the
    /// settings and has `/` between its parts.
    #[must_use]
    pub fn kind_of(&self, path: &str) -> Option<&DocumentKind> {
        let of_glob = self.kinds.iter().rev().find(|(glob, _)| glob.matches(path));
        // What a file is held to says what it is, where nothing else does.
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

    /// What files are held to, in the order of the file.
    #[must_use]
    pub fn contracts(&self) -> &[ContractEntry] {
        &self.contracts
    }

    /// What is allowed where it stands, in the order of the file.
    #[must_use]
    pub fn allows(&self) -> &[AllowEntry] {
        &self.allows
    }

    /// The values that condition keys have in every request of the project, for contracts.
    #[must_use]
    pub fn contract_context(&self) -> &[(String, Vec<String>)] {
        &self.contract_context
    }

    /// The text of the file, into which its [findings](Self::findings) point; empty where there can
    /// be none.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What is said of rules, in the order of the file.
    #[must_use]
    pub fn rules(&self) -> &[RuleSetting] {
        &self.rules
    }
}

/// What is wrong with a settings file, and where. Displays as `line:column: words`.
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

    /// What is wrong, and what was expected.
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
