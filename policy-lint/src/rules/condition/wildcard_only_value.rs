use crate::conditions::is_pattern_key;
use crate::rule::rule;
use crate::tenants::is_opening;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::{Family, Operator, Qualifier, is_exact_condition_key};

rule! {
    /// A condition with the value `*`, which tests at most whether the key is present.
    ///
    /// `StringLike` with `*` is true for every value. To test whether the key is in the request, use
    /// `Null`, which makes that clear to the reader. With `IfExists` or `ForAllValues:`, the condition is
    /// always true.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:TagQueue", "Resource": "arn:aws:sqs:us-east-1:123456789012:my-queue", "Condition": {"StringLike": {"aws:RequestTag/team": "*"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:TagQueue", "Resource": "arn:aws:sqs:us-east-1:123456789012:my-queue", "Condition": {"Null": {"aws:RequestTag/team": "false"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>.
    RULE = "wildcard-only-value",
    codes: ["EQUIVALENT_TO_NULL_FALSE", "EQUIVALENT_TO_NULL_TRUE",
        "REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION",
        "REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION"],
    level: Suggestion,
    rows: ["A135", "A136", "A145", "A146", "B6.4"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    if site.condition.operator.family() != Family::String
        || !site.condition.operator.takes_wildcards()
        || (site.narrows() && is_sensitive(&site.condition.key))
    {
        return;
    }
    let star = site.values().iter().position(|value| value.as_str() == "*");
    if let (Some(index), Some(meaning)) = (star, Meaning::of(site.condition.operator))
        && !is_opening(site)
    {
        report.push(finding(site, index, meaning));
    }
}

/// Returns whether another rule reports a pattern for the key.
fn is_sensitive(key: &str) -> bool {
    is_exact_condition_key(key) || is_pattern_key(key)
}

/// What a condition with the value `*` tests.
#[derive(Clone, Copy)]
enum Meaning {
    Present,
    Absent,
    Always,
    Never,
}

impl Meaning {
    /// Returns `None` if an empty set of values makes a difference.
    const fn of(operator: Operator) -> Option<Self> {
        let negated = operator.is_negated();
        match operator.qualifier {
            None if negated => Some(Self::Absent),
            None if operator.if_exists => Some(Self::Always),
            None => Some(Self::Present),
            Some(Qualifier::ForAllValues) if !negated => Some(Self::Always),
            Some(Qualifier::ForAnyValue) if negated && !operator.if_exists => Some(Self::Never),
            Some(_) => None,
        }
    }

    const fn code(self) -> &'static str {
        match self {
            Self::Present => "EQUIVALENT_TO_NULL_FALSE",
            Self::Absent => "EQUIVALENT_TO_NULL_TRUE",
            Self::Always => "REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION",
            Self::Never => "REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION",
        }
    }
}

fn finding(site: &ConditionSite<'_>, index: usize, meaning: Meaning) -> Finding {
    let operator = site.condition.operator;
    let key = quoted(&site.condition.key);
    let (what, help) = match meaning {
        Meaning::Present => (
            format!("tests only whether `{key}` is present"),
            format!("write `\"Null\": {{\"{key}\": \"false\"}}`"),
        ),
        Meaning::Absent => (
            format!("tests only whether `{key}` is absent"),
            format!("write `\"Null\": {{\"{key}\": \"true\"}}`"),
        ),
        Meaning::Always => (
            "is always true".to_owned(),
            "remove the condition, or write the intended value".to_owned(),
        ),
        Meaning::Never => (
            "is never true".to_owned(),
            "remove the statement, or write the intended value".to_owned(),
        ),
    };
    Finding::new(&RULE, site.value_place(index), format!("`{operator}` with `*` {what}"))
        .coded(meaning.code())
        .help(help)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn each_meaning_is_told() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringLike": {"aws:RequestTag/a": ["x", "*"]},
                                                       //^^^ suggestion: `StringLike` with `*` tests only whether `aws:RequestTag/a` is
                                                       // present
                "StringNotLikeIfExists": {"aws:RequestTag/a": "*"},
                                                            //^^^ suggestion: `StringNotLikeIfExists` with `*` tests only whether
                                                            // `aws:RequestTag/a` is absent
                "StringLikeIfExists": {"aws:RequestTag/a": "*"},
                                                         //^^^ suggestion: `StringLikeIfExists` with `*` is always true
                "ForAllValues:StringLike": {"aws:TagKeys": "*"},
                                                         //^^^ suggestion: `ForAllValues:StringLike` with `*` is always true
                "ForAnyValue:StringNotLike": {"aws:TagKeys": "*"}
                                                           //^^^ suggestion: `ForAnyValue:StringNotLike` with `*` is never true
            }}]}"#,
        );
    }

    #[test]
    fn other_values_and_what_another_rule_says_are_quiet() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringLike": {"aws:SourceAccount": "*", "aws:PrincipalArn": "*", "aws:RequestTag/a": ["**x", "a*"]}, "StringEquals": {"aws:RequestTag/a": "*"},
                "ForAnyValue:StringLike": {"aws:TagKeys": "*"}
            }}]}"#,
        );
    }
}
