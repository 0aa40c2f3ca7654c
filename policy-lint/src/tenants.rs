//! Whether a trust policy distinguishes the tenants of a shared issuer.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

use super::issuers::is_misspelt_claim;
use super::{ConditionSite, StatementView};
use policy_core::model::hole;
use policy_core::model::{
    PolicyKind, TrustAction, is_same_issuer, key_of_shared_issuer, split_issuer_key,
};
use policy_core::semantics::pattern::has_only_wildcards;

/// What a statement says about the tenants of a shared issuer.
#[derive(Clone, Copy)]
pub(crate) enum Tenants {
    /// It distinguishes them, or another finding says why it does not.
    Told,
    /// The condition at an index has a value, also given by its index, that matches all tenants.
    Open(usize, usize),
    Untold,
}

/// Whether a statement lets tokens of issuers assume the role.
pub(crate) fn takes_tokens(statement: &StatementView<'_>) -> bool {
    statement.kind() == PolicyKind::Trust
        && statement.allows()
        && statement.names_action(TrustAction::AssumeRoleWithWebIdentity.as_str())
}

/// The answers about a statement's issuers, of which there are few.
#[derive(Default)]
struct KnownTenants(RefCell<HashMap<String, Tenants>>);

/// Returns what a statement says about the tenants of a shared issuer, which `key` distinguishes.
pub(crate) fn tenants(statement: &StatementView<'_>, issuer: &str, key: &str) -> Tenants {
    let known = statement.once(KnownTenants::default);
    let name = issuer.trim_end_matches('/').to_ascii_lowercase();
    if let Some(tenants) = known.0.borrow().get(&name) {
        return *tenants;
    }
    let tenants = look(statement, issuer, key);
    known.0.borrow_mut().insert(name, tenants);
    tenants
}

fn look(statement: &StatementView<'_>, issuer: &str, key: &str) -> Tenants {
    for site in statement.condition_sites() {
        let of_another = split_issuer_key(&site.condition.key)
            .is_some_and(|(other, _)| !is_same_issuer(other, issuer));
        if of_another || hole::has_hole(&site.condition.key) || is_misspelt_claim(&site) {
            return Tenants::Told;
        }
    }
    let is_open = |text: &str| has_only_wildcards(text) && !text.is_empty();
    let mut found = Tenants::Untold;
    for (number, site) in statement.condition_sites().enumerate() {
        if !site.is_key(key) || !site.condition.operator.base.is_positive_string() {
            continue;
        }
        match site.condition.values().position(|value| is_open(value.as_str())) {
            None => return Tenants::Told,
            Some(at) => found = Tenants::Open(number, at),
        }
    }
    found
}

/// Whether the values of a condition are wildcards for the tenants of a shared issuer.
pub(crate) fn is_opening(site: &ConditionSite<'_>) -> bool {
    /// The keys, in lowercase, that lack a value for the tenants of an issuer.
    struct Opening(HashSet<String>);

    let statement = &site.statement;
    let opening = statement.once(|| {
        let issuers = statement.oidc_issuers().filter(|_| takes_tokens(statement));
        let keys = issuers.filter_map(|(_, issuer)| {
            let key = key_of_shared_issuer(issuer)?;
            let is_told = matches!(tenants(statement, issuer, &key), Tenants::Told);
            (!is_told).then(|| key.to_ascii_lowercase())
        });
        Opening(keys.collect())
    });
    opening.0.contains(&site.condition.key.to_ascii_lowercase())
}
