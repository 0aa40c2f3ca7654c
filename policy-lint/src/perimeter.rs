//! The exceptions of denials in resource control policies; shared by the rules about companion keys.

use super::view::{ConditionSite, StatementView};
use policy_core::model::hole::has_hole;
use policy_core::model::{BaseOperator, Effect, Family, PolicyKind};

/// The keys that say to whom the caller belongs. AWS services do not have them.
const OF_THE_CALLER: [&str; 3] =
    ["aws:PrincipalAccount", "aws:PrincipalOrgID", "aws:PrincipalOrgPaths"];

/// The keys that say for whom an AWS service calls. Other callers do not have them.
const OF_THE_SOURCE: [&str; 4] =
    ["aws:SourceAccount", "aws:SourceArn", "aws:SourceOrgID", "aws:SourceOrgPaths"];

/// What a denial of a resource control policy exempts: callers or sources.
pub(crate) enum Perimeter<'a> {
    /// It exempts callers, by this condition.
    Callers(ConditionSite<'a>),
    /// It exempts the sources for which services call, by this condition.
    Sources(ConditionSite<'a>),
}

/// Returns a statement's perimeter. There is none if the statement exempts both callers and sources, because
/// then each exception covers the callers that lack the other's key.
pub(crate) fn perimeter<'a>(statement: &StatementView<'a>) -> Option<Perimeter<'a>> {
    if statement.kind() != PolicyKind::ResourceControl || statement.effect != Some(Effect::Deny) {
        return None;
    }
    let sparing = |keys: &[&str]| {
        let mut sites = statement.condition_sites();
        sites.find(|site| {
            site.condition.operator.is_negated() && keys.iter().any(|key| site.is_key(key))
        })
    };
    match (sparing(&OF_THE_CALLER), sparing(&OF_THE_SOURCE)) {
        (Some(site), None) => Some(Perimeter::Callers(site)),
        (None, Some(site)) => Some(Perimeter::Sources(site)),
        _ => None,
    }
}

/// Whether the statement holds only for callers that are, or are not, AWS services. String operators mean
/// the same; another rule reports them.
pub(crate) fn tests_service(statement: &StatementView<'_>, is_service: bool) -> bool {
    statement.condition_sites().any(|site| {
        let operator = site.condition.operator;
        let is_test = operator.base == BaseOperator::Bool || operator.family() == Family::String;
        let word = if is_service == operator.is_negated() { "false" } else { "true" };
        site.is_key("aws:PrincipalIsAWSService")
            && is_test
            && site.values().iter().all(|value| {
                let text = value.as_str();
                text.eq_ignore_ascii_case(word) || has_hole(text)
            })
    })
}

/// Whether the statement has `Null` with `false` for the key, so that the request must have it.
pub(crate) fn requires(statement: &StatementView<'_>, key: &str) -> bool {
    statement.condition_sites().any(|site| site.is_key(key) && site.requires_key())
}
