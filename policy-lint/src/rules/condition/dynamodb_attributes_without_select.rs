use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report};
use policy_core::model::{BaseOperator, Condition};

rule! {
    /// `dynamodb:Attributes` on `Query` or `Scan` without `dynamodb:Select`.
    ///
    /// A request that names no attributes reads all of them. Only `dynamodb:Select` with the value
    /// `SPECIFIC_ATTRIBUTES` forces a request to name what it reads.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "dynamodb:Query", "Resource": "arn:aws:dynamodb:us-east-1:123456789012:table/my-table", "Condition": {"ForAllValues:StringEquals": {"dynamodb:Attributes": ["id", "name"]}, "Null": {"dynamodb:Attributes": "false"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "dynamodb:Query", "Resource": "arn:aws:dynamodb:us-east-1:123456789012:table/my-table", "Condition": {"ForAllValues:StringEquals": {"dynamodb:Attributes": ["id", "name"]}, "StringEqualsIfExists": {"dynamodb:Select": "SPECIFIC_ATTRIBUTES"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html>.
    RULE = "dynamodb-attributes-without-select", codes: ["DYNAMODB_ATTRIBUTES_WITHOUT_SELECT"],
    level: SecurityWarning, rows: ["A122"], asks_for_condition: true, check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    if site.is_key("dynamodb:Attributes")
        && site.condition.operator.base != BaseOperator::Null
        && site.statement.allows()
        && site.statement.once(|| Unselected(is_unselected(site))).0
    {
        report.push(finding(site));
    }
}

/// Whether the statement lets requests read whole items.
struct Unselected(bool);

fn is_unselected(site: &ConditionSite<'_>) -> bool {
    !site.statement.conditions.iter().any(selects) && !is_misspelt(site) && reads(site)
}

fn selects(condition: &Condition) -> bool {
    condition.key.eq_ignore_ascii_case("dynamodb:Select")
        && condition.operator.base == BaseOperator::StringEquals
        && condition.values().all(|value| value.as_str() == "SPECIFIC_ATTRIBUTES")
}

/// Returns whether the key is intended but misspelled, which another rule reports.
fn is_misspelt(site: &ConditionSite<'_>) -> bool {
    const KEY: &str = "dynamodb:Select";
    site.statement.means_key(KEY) && !site.statement.tests_key(KEY)
}

/// Returns whether an action reads many items, by name or by a pattern for all actions.
fn reads(site: &ConditionSite<'_>) -> bool {
    let Some(element) = site.statement.action else { return false };
    element.negated
        || element.values.iter().any(|action| {
            let name = action.split_once(':').map_or(action, |(_, name)| name);
            name == "*" || READING.into_iter().any(|it| it.eq_ignore_ascii_case(name))
        })
}

/// The actions whose requests have the parameter `Select`.
const READING: [&str; 2] = ["Query", "Scan"];

fn finding(site: &ConditionSite<'_>) -> Finding {
    let message = "a request that names no attributes reads all of them";
    Finding::new(&RULE, site.key_place(), message)
        .help("add `\"StringEqualsIfExists\": {\"dynamodb:Select\": \"SPECIFIC_ATTRIBUTES\"}`")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn reading_without_select_is_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["dynamodb:PutItem", "dynamodb:query"],
                "Resource": "*", "Condition": {
                "ForAllValues:StringEquals": {"dynamodb:attributes": "id"},
                                            //^^^^^^^^^^^^^^^^^^^^^ security-warning: a request that names no attributes reads all of them
                "StringEquals": {"dynamodb:Select": "COUNT"}
            }}]}"#,
        );
    }

    #[test]
    fn actions_without_select_are_quiet() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["dynamodb:GetItem", "dynamodb:UpdateItem"], "Resource": "*", "Condition": {
                "ForAllValues:StringEquals": {"dynamodb:Attributes": "id"}
            }}]}"#,
        );
    }

    #[test]
    fn a_selection_is_quiet() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "NotAction": "dynamodb:DeleteTable", "Resource": "*", "Condition": {
                "ForAllValues:StringEquals": {"dynamodb:Attributes": "id"}, "StringEquals": {"dynamodb:Select": ["SPECIFIC_ATTRIBUTES"]}
            }}]}"#,
        );
    }

    #[test]
    fn a_deny_is_quiet() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "dynamodb:*", "Resource": "*", "Condition": {
                "ForAnyValue:StringEquals": {"dynamodb:Attributes": "secret"}
            }}]}"#,
        );
    }
}
