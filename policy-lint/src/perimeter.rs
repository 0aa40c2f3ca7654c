//! What the denials of resource control policies spare: shared by the rules about companion keys.

use super::view::{ConditionSite, StatementView};
use policy_core::model::hole::has_hole;
use policy_core::model::{BaseOperator, Effect, Family, PolicyKind};

/// Keys that say whose the caller is. No AWS service has them.
const OF_THE_CALLER: [&str; 3] =
    ["aws:PrincipalAccount", "aws:PrincipalOrgID", "aws:PrincipalOrgPaths"];

/// Keys that say for whom an AWS service calls. No other caller has them.
const OF_THE_SOURCE: [&str; 4] =
    ["aws:SourceAccount", "aws:SourceArn", "aws:SourceOrgID", "aws:SourceOrgPaths"];

/// What a denial of a resource control policy spares: callers or sources.
pub(crate) enum Perimeter<'a> {
    /// It spares callers, by this condition.
    Callers(ConditionSite<'a>),
    /// It spares the sources for which services call, by this condition.
    Sources(ConditionSite<'a>),
}

/// The perimeter of a statement. There is none where it spares by both: then each stands for the
/// callers that lack the other.
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

/// Whether the statement holds only for callers that are, or are not, AWS services. Operators for
/// texts are another rule's finding, and mean the same.
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
