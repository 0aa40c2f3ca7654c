//! What trust policies say of identity providers and their claims.

use super::{ConditionSite, StatementView};
use policy_core::model::{
    PolicyKind, PrincipalEntry, PrincipalType, SHARED_ISSUERS, check_condition_key,
};
use policy_core::suggest::distance_within;

/// The shared issuer that a misspelt one is meant as. A short name is near to those of others, and
/// of an issuer with a path the last slash may belong to it.
pub(crate) fn meant_issuer(issuer: &str) -> Option<&'static str> {
    const LEAST: usize = 20;
    let names = SHARED_ISSUERS.iter().map(|(name, _)| *name);
    let mut names = names.filter(|name| name.len() >= LEAST && !name.contains('/'));
    // Another that is shared is itself.
    if names.clone().any(|name| name == issuer) || issuer.len() < LEAST {
        return None;
    }
    names.find(|name| is_slip(issuer, name))
}

/// Whether a text is another one but for two letters.
pub(crate) fn is_slip(text: &str, meant: &str) -> bool {
    text != meant
        && distance_within(text.to_ascii_lowercase().as_bytes(), meant.as_bytes(), 2).is_some()
}

/// Whether a condition's key is meant as the claim of an issuer and has lost it, or is written with
/// another sign before the claim. The key has a finding of its own.
pub(crate) fn is_misspelt_claim(site: &ConditionSite<'_>) -> bool {
    let key = &*site.condition.key;
    let is_claim = |text: &str| ["sub", "aud"].iter().any(|it| it.eq_ignore_ascii_case(text));
    if check_condition_key(key).is_err() {
        return key.rsplit([':', '/', '.']).next().is_some_and(is_claim);
    }
    let catalog = site.statement.context().catalog.filter(|catalog| catalog.has_services());
    key.split_once(':').is_some_and(|(prefix, claim)| {
        is_claim(claim)
            && !prefix.contains('.')
            && !prefix.eq_ignore_ascii_case("saml")
            && catalog.is_some_and(|catalog| catalog.key_facts(key).is_none())
    })
}

/// Whether the key is the audience that an OIDC issuer names.
pub(crate) fn is_audience(key: &str) -> bool {
    let claim =
        |(issuer, claim): (&str, &str)| issuer.contains('.') && claim.eq_ignore_ascii_case("aud");
    key.rsplit_once(':').is_some_and(claim)
}

/// Whether the statement trusts an identity provider and other principals too.
pub(crate) fn is_mixed(statement: &StatementView<'_>) -> bool {
    if statement.kind() != PolicyKind::Trust || !statement.allows() {
        return false;
    }
    let Some(element) = statement.principal.filter(|element| !element.is_negated()) else {
        return false;
    };
    let federated = |entry: &PrincipalEntry| entry.principal_type == PrincipalType::Federated;
    let entries = element.entries();
    entries.iter().any(federated) && !entries.iter().all(federated)
}

/// The issuers whose tokens have `app_id`.
pub(crate) const WITH_APP_ID: [&str; 2] = ["www.amazon.com", "graph.facebook.com"];
