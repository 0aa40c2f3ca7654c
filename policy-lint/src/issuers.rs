//! What trust policies say of identity providers and their claims.

use std::collections::HashSet;

use super::{ConditionSite, Context, StatementView};
use policy_core::model::hole::{Template, has_hole, is_hole};
use policy_core::model::{
    PolicyKind, PrincipalEntry, PrincipalType, SHARED_ISSUERS, check_condition_key, is_same_issuer,
    split_issuer_key,
};
use policy_core::semantics::truth::Truth;
use policy_core::suggest::distance_within;

/// The claims of any issuer that IAM makes condition keys of. `email` is in no list of AWS.
const CLAIMS: [&str; 6] = ["aud", "sub", "amr", "azp", "oaud", "email"];

/// The claims that tell for whom a token is.
pub(crate) const AUDIENCES: [&str; 4] = ["aud", "app_id", "azp", "oaud"];

/// The claim that one is meant as that is a slip of the pen away from it. Of the standard claims of
/// which IAM makes no key `acr` alone is near to one.
pub(crate) fn meant_claim(claim: &str) -> Option<&'static str> {
    let claim = claim.to_ascii_lowercase();
    if CLAIMS.contains(&&*claim) || claim == "acr" {
        return None;
    }
    let is_near = |it: &&&str| distance_within(claim.as_bytes(), it.as_bytes(), 1).is_some();
    CLAIMS.iter().find(is_near).copied()
}

/// Whether IAM makes a key of a claim of any issuer.
pub(crate) fn is_common_claim(claim: &str) -> bool {
    CLAIMS.iter().any(|it| it.eq_ignore_ascii_case(claim))
}

/// Issuer and claim of a condition key, where a hole can be what the issuer begins with.
pub(crate) fn split_key(key: &str) -> Option<(&str, &str)> {
    split_issuer_key(key).or_else(|| {
        let (issuer, claim) = key.rsplit_once(':')?;
        // The keys of services have capital letters or a slash where those of any issuer have none.
        let is_claim = claim.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        (is_claim && has_open_host(issuer)).then_some((issuer, claim))
    })
}

/// Whether a value makes out whose key a condition key is.
pub(crate) fn has_open_host(key: &str) -> bool {
    key.split(['/', ':']).next().is_some_and(has_hole)
}

/// Whether two texts name one issuer, whatever fills their holes. Variables with two names are two
/// issuers: a policy that means one writes one name.
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
    /// The issuers that a statement trusts, as others name them too.
    struct Names(HashSet<String>);

    let name = |issuer: &str| {
        let issuer = statement.context().with_one_hole_each(issuer.trim_end_matches('/'));
        issuer.to_ascii_lowercase()
    };
    let names = statement
        .once(|| Names(statement.oidc_issuers().map(|(_, issuer)| name(issuer)).collect()));
    names.0.contains(&name(issuer))
}

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
/// another sign before the claim, or with a slip in it. The key has a finding of its own.
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

/// Whether the key is the audience that an OIDC issuer names.
pub(crate) fn is_audience(key: &str) -> bool {
    let claim = |(issuer, claim): (&str, &str)| {
        (issuer.contains('.') || has_open_host(issuer)) && claim.eq_ignore_ascii_case("aud")
    };
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
