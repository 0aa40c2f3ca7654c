//! What a project says of itself: whose accounts are whose, and what its organization demands.

use policy_core::model::{AccountId, is_account_id};

use crate::extension::Extension;

/// The accounts of a project and those it works with, and the conditions that it demands.
///
/// The checks take one as a part of the [`Context`](crate::Context). The crate `policy-settings`
/// reads it from a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Project {
    /// The project's own accounts. Where none is known, no account is another's.
    pub own_accounts: Vec<AccountId>,
    /// Other accounts that may be granted access.
    pub trusted_accounts: Vec<AccountId>,
    /// The ids of organizations whose accounts may be granted access.
    pub trusted_organizations: Vec<String>,
    /// Accounts of third parties, which must send an external id to assume a role.
    pub third_parties: Vec<AccountId>,
    /// Conditions that must stand beside actions or principals.
    pub required: Vec<RequiredCondition>,
    /// Names that are newer than the reference data.
    pub extension: Extension,
}

/// A condition key that must be tested wherever an action or a principal is allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequiredCondition {
    /// The actions that it is about, `*` and `?` being wildcards; any action where there is none.
    pub action: Option<String>,
    /// The principals that it is about, likewise; but `*` alone is everyone, as it is in a policy.
    pub principal: Option<String>,
    /// The condition key.
    pub key: String,
    /// Why it is demanded.
    pub reason: Option<String>,
    /// Whether the policy of a resource must deny the action to everyone by a condition on the key,
    /// rather than test the key wherever the action is allowed.
    pub by_denial: bool,
}

impl Project {
    /// A project of which nothing is known.
    pub const EMPTY: Self = Self {
        own_accounts: Vec::new(),
        trusted_accounts: Vec::new(),
        trusted_organizations: Vec::new(),
        third_parties: Vec::new(),
        required: Vec::new(),
        extension: Extension::EMPTY,
    };

    /// Whether an account id is known to be that of somebody else. A text that is no account id, as
    /// one with a hole, is not.
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

    /// Whether an account is named as trusted.
    #[must_use]
    pub fn trusts(&self, account: &str) -> bool {
        has(&self.trusted_accounts, account)
    }

    /// Whether an account is that of a third party.
    #[must_use]
    pub fn is_third_party(&self, account: &str) -> bool {
        has(&self.third_parties, account)
    }
}

fn has(accounts: &[AccountId], account: &str) -> bool {
    accounts.iter().any(|it| it.as_str() == account)
}
