//! What rules know about condition keys and their values.

use std::collections::HashMap;

use super::ConditionSite;
use policy_core::model::{Family, Operator};

/// Sensitive keys whose values are written as patterns.
pub(crate) const PATTERN_KEYS: [&str; 7] = [
    "aws:PrincipalArn",
    "aws:SourceArn",
    "aws:SourceVpcArn",
    "aws:PrincipalOrgPaths",
    "aws:ResourceOrgPaths",
    "aws:SourceOrgPaths",
    "aws:VpceOrgPaths",
];

/// The minimum number of literal characters in a pattern.
pub(crate) const LEAST_LITERALS: usize = 6;

/// Whether a pattern has so few literal characters that it matches nearly everything.
pub(crate) fn is_short(text: &str) -> bool {
    text.chars().filter(|character| !matches!(character, '*' | '?')).count() < LEAST_LITERALS
}

/// Whether the statement has no other condition under the operator, and none under another operator, so that
/// the operator can be renamed to the other.
pub(crate) fn is_alone(site: &ConditionSite<'_>, other: Operator) -> bool {
    /// The number of conditions under each operator of a statement.
    struct Counts(HashMap<Operator, usize>);

    let counts = site.statement.once(|| {
        let mut counts = HashMap::new();
        for condition in site.statement.conditions {
            *counts.entry(condition.operator).or_default() += 1;
        }
        Counts(counts)
    });
    counts.0.get(&site.condition.operator) == Some(&1) && !counts.0.contains_key(&other)
}

/// Whether a key is a sensitive one whose values are written as patterns.
pub(crate) fn is_pattern_key(key: &str) -> bool {
    PATTERN_KEYS.into_iter().any(|pattern| pattern.eq_ignore_ascii_case(key))
}

/// The keys whose values are service principals.
const SERVICE_KEYS: [&str; 8] = [
    "iam:PassedToService",
    "iam:AWSServiceName",
    "aws:PrincipalServiceName",
    "aws:PrincipalServiceNamesList",
    "aws:CalledVia",
    "aws:CalledViaAWSMCP",
    "aws:CalledViaFirst",
    "aws:CalledViaLast",
];

/// The keys that say for whom a service acts. Only its direct calls have them.
pub(crate) const SOURCE_KEYS: [&str; 4] =
    ["aws:SourceArn", "aws:SourceAccount", "aws:SourceOrgID", "aws:SourceOrgPaths"];

/// Whether a key says for whom a service acts.
pub(crate) fn is_source_key(key: &str) -> bool {
    SOURCE_KEYS.iter().any(|known| known.eq_ignore_ascii_case(key))
}

/// The key whose values contain a Region.
pub(crate) const REGIONAL_KEY: &str = "kms:ViaService";

/// Whether the values of a key are names of service principals.
pub(crate) fn names_a_service(key: &str) -> bool {
    SERVICE_KEYS.iter().chain([&REGIONAL_KEY]).any(|known| known.eq_ignore_ascii_case(key))
}

/// Returns the values of a condition that should name service principals, each with its index. Whether
/// a value can contain a wildcard depends on the operator.
pub(crate) fn service_values<'a>(
    site: &ConditionSite<'a>,
) -> impl Iterator<Item = (usize, &'a str)> + use<'a> {
    let names_services =
        site.condition.operator.family() == Family::String && names_a_service(&site.condition.key);
    site.literals().filter(move |(_, text)| names_services && !text.contains(['*', '?']))
}

/// Whether a request has at most one value for the key, as far as is known.
pub(crate) fn is_single_valued(site: &ConditionSite<'_>) -> bool {
    match site.key_facts() {
        Some(known) => !known.multivalued,
        // The subject and the audience that an OIDC issuer names.
        None => {
            site.condition.key.rsplit_once(':').is_some_and(|(issuer, claim)| {
                issuer.contains('.') && matches!(claim, "aud" | "sub")
            })
        }
    }
}

/// A key that is multivalued according to the IAM User Guide, but not according to the reference data.
pub(crate) const COGNITO_METHODS: &str = "cognito-identity.amazonaws.com:amr";

/// Whether a condition holds only for principals of trusted organizations.
pub(crate) fn asks_for_trusted_organization(site: &ConditionSite<'_>) -> bool {
    let operator = site.condition.operator;
    let by_path = site.is_key("aws:PrincipalOrgPaths");
    if !operator.base.is_positive_string()
        || operator.if_exists
        || !(by_path || site.is_key("aws:PrincipalOrgID"))
    {
        return false;
    }
    let trusted = &site.statement.context().project.trusted_organizations;
    let mut values = site.values().iter().map(|value| value.as_str());
    values.all(|value| {
        let id = value.split_once('/').filter(|_| by_path).map_or(value, |(id, _)| id);
        trusted.iter().any(|it| it == id)
    })
}
