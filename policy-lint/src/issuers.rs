//! What trust policies say about identity providers and their claims.

use std::collections::HashSet;

use super::{ConditionSite, Context, StatementView};
use policy_core::model::hole::{Template, has_hole, is_hole};
use policy_core::model::{
    PolicyKind, PrincipalEntry, PrincipalType, SHARED_ISSUERS, check_condition_key, is_same_issuer,
    split_issuer_key,
};
use policy_core::semantics::truth::Truth;
use policy_core::suggest::distance_within;

/// The claims for which IAM has condition keys with any issuer. `email` is not in any AWS list.
const CLAIMS: [&str; 6] = ["aud", "sub", "amr", "azp", "oaud", "email"];

/// The claims that say for whom a token was issued.
pub(crate) const AUDIENCES: [&str; 4] = ["aud", "app_id", "azp", "oaud"];

/// Returns the claim that a misspelled claim is meant as. Of the standard claims without a condition key,
/// only `acr` is similar to another one.
pub(crate) fn meant_claim(claim: &str) -> Option<&'static str> {
    let claim = claim.to_ascii_lowercase();
    if CLAIMS.contains(&&*claim) || claim == "acr" {
        return None;
    }
    let is_near = |it: &&&str| distance_within(claim.as_bytes(), it.as_bytes(), 1).is_some();
    CLAIMS.iter().find(is_near).copied()
}

/// Whether IAM has a key for a claim with any issuer.
pub(crate) fn is_common_claim(claim: &str) -> bool {
    CLAIMS.iter().any(|it| it.eq_ignore_ascii_case(claim))
}

/// Returns the issuer and the claim of a condition key. The issuer can start with a hole.
pub(crate) fn split_key(key: &str) -> Option<(&str, &str)> {
    split_issuer_key(key).or_else(|| {
        let (issuer, claim) = key.rsplit_once(':')?;
        // Service keys have uppercase letters or a slash where issuer keys do not.
        let is_claim = claim.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        (is_claim && has_open_host(issuer)).then_some((issuer, claim))
    })
}

/// Whether a hole determines whose key a condition key is.
pub(crate) fn has_open_host(key: &str) -> bool {
    key.split(['/', ':']).next().is_some_and(has_hole)
}

/// Whether two strings name the same issuer, whatever fills their holes. Variables with different names are
/// different issuers: a policy that means one issuer uses one name.
pub(crate) fn same_issuer(context: &Context<'_>, one: &str, other: &str) -> Truth {
    let unify = |text: &str| context.with_one_hole_each(text.trim_end_matches('/')).into_owned();
    let (one, other) = (unify(one), unify(other));
    if is_same_issuer(&one, &other) {
        return Truth::Always;
    }
    let shape = |text: &str| text.replace(is_hole, "\u{F0000}").to_ascii_lowercase();
    let are_variables = || context.has_only_variables(&one) && context.has_only_variables(&other);
    if !Template::of(&one).can_equal(&Template::of(&other))
        || (shape(&one) == shape(&other) && are_variables())
    {
        return Truth::Never;
    }
    Truth::Perhaps
}

/// Whether a statement trusts an issuer, whatever fills the holes of both.
pub(crate) fn is_trusted(statement: &StatementView<'_>, issuer: &str) -> bool {
    /// The normalized names of the issuers that a statement trusts.
    struct Names(HashSet<String>);

    let name = |issuer: &str| {
        let issuer = statement.context().with_one_hole_each(issuer.trim_end_matches('/'));
        issuer.to_ascii_lowercase()
    };
    let names = statement
        .once(|| Names(statement.oidc_issuers().map(|(_, issuer)| name(issuer)).collect()));
    names.0.contains(&name(issuer))
}

/// Returns the shared issuer that a misspelled one is meant as. Short names are too similar to other names,
/// and the last slash of an issuer with a path may belong to it.
pub(crate) fn meant_issuer(issuer: &str) -> Option<&'static str> {
    const LEAST: usize = 20;
    let names = SHARED_ISSUERS.iter().map(|(name, _)| *name);
    let mut names = names.filter(|name| name.len() >= LEAST && !name.contains('/'));
    // Another shared issuer means itself.
    if names.clone().any(|name| name == issuer) || issuer.len() < LEAST {
        return None;
    }
    names.find(|name| is_slip(issuer, name))
}

/// Whether two strings differ, but by at most two letters.
pub(crate) fn is_slip(text: &str, meant: &str) -> bool {
    text != meant
        && distance_within(text.to_ascii_lowercase().as_bytes(), meant.as_bytes(), 2).is_some()
}

/// Whether a condition's key is meant as an issuer's claim, but lacks the issuer, has the wrong separator
/// before the claim, or has a typo in the claim. Another rule reports such a key.
pub(crate) fn is_misspelt_claim(site: &ConditionSite<'_>) -> bool {
    let key = &*site.condition.key;
    let is_claim = |text: &str| ["sub", "aud"].iter().any(|it| it.eq_ignore_ascii_case(text));
    if check_condition_key(key).is_err() {
        return key.rsplit([':', '/', '.']).next().is_some_and(is_claim);
    }
    if split_key(key).is_some_and(|(_, claim)| meant_claim(claim).is_some()) {
        return true;
    }
    let catalog = site.statement.context().catalog.filter(|catalog| catalog.has_services());
    key.split_once(':').is_some_and(|(prefix, claim)| {
        is_claim(claim)
            && !prefix.contains('.')
            && !prefix.eq_ignore_ascii_case("saml")
            && catalog.is_some_and(|catalog| catalog.key_facts(key).is_none())
    })
}

/// Whether the key is an OIDC issuer's audience.
pub(crate) fn is_audience(key: &str) -> bool {
    let claim = |(issuer, claim): (&str, &str)| {
        (issuer.contains('.') || has_open_host(issuer)) && claim.eq_ignore_ascii_case("aud")
    };
    key.rsplit_once(':').is_some_and(claim)
}

/// Whether the statement trusts both an identity provider and other principals.
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
