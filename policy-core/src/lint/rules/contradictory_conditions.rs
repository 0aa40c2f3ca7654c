use std::collections::HashMap;

use crate::lint::rule::rule;
use crate::lint::{Check, ConditionSite, Finding, Report, StatementView, quoted};
use crate::model::hole::has_hole;
use crate::model::{BaseOperator, Condition, Scalar, has_variable};

rule! {
    /// Two conditions on one key that never hold together.
    ///
    /// All conditions of a statement must hold. One that asks for `a` and one that asks for `b`, or
    /// for anything but `a`, or for the absence of the key, make the statement void.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringEquals": {"aws:PrincipalTag/team": "blue"}, "StringEqualsIgnoreCase": {"aws:PrincipalTag/team": "red"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringEquals": {"aws:PrincipalTag/team": ["blue", "red"]}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html>.
    RULE = "contradictory-conditions", codes: [], level: Warning,
    rows: ["B6.5"], check: Check::Statement(check),
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    let mut by_key: HashMap<String, Vec<&Condition>> = HashMap::new();
    for later in statement.conditions {
        let same = by_key.entry(later.key.to_ascii_lowercase()).or_default();
        for earlier in &*same {
            if earlier.operator != later.operator
                && earlier.operator.qualifier.is_none()
                && later.operator.qualifier.is_none()
                && (excludes(earlier, later) || excludes(later, earlier))
            {
                report.push(finding(statement, earlier, later));
            }
        }
        same.push(later);
    }
}

/// Whether `one` asks for values, and `other` is false for each of them.
fn excludes(one: &Condition, other: &Condition) -> bool {
    if one.operator.if_exists {
        return false;
    }
    let present = !one.operator.is_negated() && one.operator.base != BaseOperator::Null;
    if other.operator.base == BaseOperator::Null {
        return present && other.values().all(|value| value.as_str().eq_ignore_ascii_case("true"));
    }
    let exact = matches!(
        one.operator.base,
        BaseOperator::StringEquals | BaseOperator::StringEqualsIgnoreCase
    );
    exact && one.values().all(is_literal) && one.values().all(|value| refuses(other, value))
}

fn is_literal(value: &Scalar) -> bool {
    !has_hole(value.as_str()) && !has_variable(value.as_str())
}

/// Whether a condition is surely false for a value, whatever its casing.
fn refuses(condition: &Condition, value: &Scalar) -> bool {
    let value = value.as_str();
    match condition.operator.base {
        BaseOperator::StringEquals | BaseOperator::StringEqualsIgnoreCase => condition
            .values()
            .all(|other| is_literal(other) && !other.as_str().eq_ignore_ascii_case(value)),
        BaseOperator::StringNotEqualsIgnoreCase => {
            condition.values().any(|other| other.as_str().eq_ignore_ascii_case(value))
        }
        _ => false,
    }
}

fn finding(statement: &StatementView<'_>, earlier: &Condition, later: &Condition) -> Finding {
    let site = |condition| ConditionSite { statement: *statement, condition };
    let message = format!(
        "`{}` and `{}` never hold together for `{}`",
        earlier.operator,
        later.operator,
        quoted(&later.key)
    );
    Finding::new(&RULE, site(later).key_place(), message)
        .help("write the values that are meant under one operator, or two statements")
        .related(site(earlier).key_place(), "the other condition stands here")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::test_support::check_drawn;
    use crate::model::PolicyKind;

    #[test]
    fn values_that_exclude_each_other_are_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringEquals": {"s3:prefix": ["a", "b"]},
                "StringEqualsIgnoreCase": {"S3:Prefix": ["c", "d"]}
                                         //^^^^^^^^^^^ warning: `StringEquals` and `StringEqualsIgnoreCase` never hold together for `S3:Prefix`
            }}]}"#,
        );
    }

    #[test]
    fn absence_excludes_a_value() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "Null": {"aws:SourceVpc": "true"},
                "StringLike": {"aws:SourceVpc": "vpc-12345678"}
                             //^^^^^^^^^^^^^^^ warning: `Null` and `StringLike` never hold together for `aws:SourceVpc`
            }}]}"#,
        );
    }

    #[test]
    fn a_negation_excludes_its_value() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringEquals": {"s3:prefix": "a"},
                "StringNotEqualsIgnoreCase": {"s3:prefix": ["A", "b"]}
                                            //^^^^^^^^^^^ warning: `StringEquals` and `StringNotEqualsIgnoreCase` never hold together for `s3:prefix`
            }}]}"#,
        );
    }

    #[test]
    fn what_can_hold_is_quiet() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringEquals": {"s3:prefix": ["a", "b"], "t:a": "c", "T:A": "d", "s3:x": "a", "s3:y": "${aws:username}", "s3:z": "󰀀"},
                "StringEqualsIgnoreCase": {"s3:prefix": ["B", "c"], "s3:y": "c", "s3:z": "c"},
                "StringEqualsIfExists": {"aws:SourceVpc": "vpc-12345678"}, "Null": {"aws:SourceVpc": "true", "s3:prefix": "false"},
                "StringNotEquals": {"s3:prefix": "a", "aws:SourceVpc": "vpc-12345678"},
                "ForAllValues:StringEquals": {"s3:x": "b"}
            }}]}"#,
        );
    }
}
