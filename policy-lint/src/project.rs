//! A project's own settings: who owns which accounts, and what its organization requires.

use policy_core::model::{AccountId, is_account_id};

use crate::extension::Extension;

/// A project's accounts, the accounts that it works with, and the conditions that it requires.
///
/// The checks accept it as part of the [`Context`](crate::Context). The crate `policy-settings` reads
/// it from a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Project {
    /// The project's own accounts. If none is known, no account is foreign.
    pub own_accounts: Vec<AccountId>,
    /// Other accounts that can be granted access.
    pub trusted_accounts: Vec<AccountId>,
    /// The IDs of organizations whose accounts can be granted access.
    pub trusted_organizations: Vec<String>,
    /// The accounts of third parties, which must send an external ID to assume a role.
    pub third_parties: Vec<AccountId>,
    /// The conditions that actions or principals require.
    pub required: Vec<RequiredCondition>,
    /// Names that are newer than the reference data.
    pub extension: Extension,
}

/// A condition key that must be tested wherever an action or a principal is allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequiredCondition {
    /// The actions that require the condition, with the wildcards `*` and `?`, or `None` for any action.
    pub action: Option<String>,
    /// The principals that require the condition, in the same form; `*` alone is everyone, as in a policy.
    pub principal: Option<String>,
    /// The condition key.
    pub key: String,
    /// Why the condition is required.
    pub reason: Option<String>,
    /// Whether a resource-based policy must deny the action to everyone with a condition on the key,
    /// instead of testing the key wherever the action is allowed.
    pub by_denial: bool,
}

impl Project {
    /// A project about which nothing is known.
    pub const EMPTY: Self = Self {
        own_accounts: Vec::new(),
        trusted_accounts: Vec::new(),
        trusted_organizations: Vec::new(),
        third_parties: Vec::new(),
        required: Vec::new(),
        extension: Extension::EMPTY,
    };

    /// Whether an account ID is known to belong to someone else. A string that is not an account ID, such
    /// as one with a hole, does not.
    ///
    /// ```
    /// use policy_core::model::AccountId;
    /// use policy_lint::project::Project;
    ///
    /// let own_accounts = vec![AccountId::parse("123456789012")?];
    /// let project = Project { own_accounts, ..Project::EMPTY };
    /// assert!(project.is_foreign("210987654321"));
    /// assert!(!project.is_foreign("123456789012"));
    /// assert!(!Project::EMPTY.is_foreign("210987654321"));
    /// # Ok::<(), policy_core::model::ValueError>(())
    /// ```
    #[must_use]
    pub fn is_foreign(&self, account: &str) -> bool {
        !self.own_accounts.is_empty() && is_account_id(account) && !self.is_own(account)
    }

    /// Whether an account is one of the project's own.
    #[must_use]
    pub fn is_own(&self, account: &str) -> bool {
        has(&self.own_accounts, account)
    }

    /// Whether an account is listed as trusted.
    #[must_use]
    pub fn trusts(&self, account: &str) -> bool {
        has(&self.trusted_accounts, account)
    }

    /// Whether an account belongs to a third party.
    #[must_use]
    pub fn is_third_party(&self, account: &str) -> bool {
        has(&self.third_parties, account)
    }
}

fn has(accounts: &[AccountId], account: &str) -> bool {
    accounts.iter().any(|it| it.as_str() == account)
}
