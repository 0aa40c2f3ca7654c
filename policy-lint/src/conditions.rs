//! What rules know of condition keys and their values.

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

/// The fewest characters of a pattern that stand for themselves.
pub(crate) const LEAST_LITERALS: usize = 6;

/// Whether so few characters of a pattern stand for themselves that it matches nearly everything.
pub(crate) fn is_short(text: &str) -> bool {
    text.chars().filter(|character| !matches!(character, '*' | '?')).count() < LEAST_LITERALS
}

/// Whether no other condition of the statement stands under the operator, or under another one, so that it
/// can be renamed to that.
pub(crate) fn is_alone(site: &ConditionSite<'_>, other: Operator) -> bool {
    /// How many conditions stand under each operator of a statement.
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

/// Whether a key is sensitive and its values are written as patterns.
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

/// The key whose values have a Region.
pub(crate) const REGIONAL_KEY: &str = "kms:ViaService";

/// The values of a condition that are to name service principals, each with its number. Whether a
/// wildcard can stand in one is a question of the operator.
pub(crate) fn service_values<'a>(
    site: &ConditionSite<'a>,
) -> impl Iterator<Item = (usize, &'a str)> + use<'a> {
    let names_services = site.condition.operator.family() == Family::String
        && SERVICE_KEYS.iter().chain([&REGIONAL_KEY]).any(|key| site.is_key(key));
    site.literals().filter(move |(_, text)| names_services && !text.contains(['*', '?']))
}

/// Whether a request has at most one value of the key, as far as that is known.
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

/// A key that the IAM User Guide calls one of several values, which the data does not.
pub(crate) const COGNITO_METHODS: &str = "cognito-identity.amazonaws.com:amr";

/// Whether a condition holds for principals of trusted organizations alone.
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
