use std::collections::HashMap;

use crate::grants::not_searched;
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, StatementView, quoted};
use policy_core::model::{Condition, Scalar};
use policy_core::semantics::exclusion::never_together;
use policy_core::semantics::steps::{Budget, Exhausted};

rule! {
    /// Two conditions on the same key that are never both true.
    ///
    /// All conditions of a statement must be true. If one condition requires `a` and another requires
    /// `b`, anything except `a`, or the absence of the key, the statement never applies. The same is true
    /// for a number above 10 and below 5, a time after the time that it must precede, and an address both
    /// inside and outside a range.
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
    if statement.conditions.len() < 2 {
        return;
    }
    let texts: Vec<&str> =
        statement.conditions.iter().flat_map(Condition::values).map(Scalar::as_str).collect();
    let mut budget = Budget::for_texts(&texts);
    let mut by_key: HashMap<String, Vec<&Condition>> = HashMap::new();
    for later in statement.conditions {
        let same = by_key.entry(later.key.to_ascii_lowercase()).or_default();
        for earlier in &*same {
            if earlier.operator == later.operator {
                continue;
            }
            match never_together(earlier, later, &mut budget) {
                Ok(true) => report.push(finding(statement, earlier, later)),
                Ok(false) => {}
                Err(Exhausted) => {
                    let place = statement.element_name("Condition");
                    report.push(not_searched(&RULE, place, "conditions"));
                    return;
                }
            }
        }
        same.push(later);
    }
}

fn finding(statement: &StatementView<'_>, earlier: &Condition, later: &Condition) -> Finding {
    let site = |condition| ConditionSite { statement: *statement, condition };
    let message = format!(
        "`{}` and `{}` are never both true for `{}`",
        earlier.operator,
        later.operator,
        quoted(&later.key)
    );
    Finding::new(&RULE, site(later).key_place(), message)
        .help("write the intended values under one operator, or use two statements")
        .related(site(earlier).key_place(), "the other condition is here")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn values_that_exclude_each_other_are_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringEquals": {"s3:prefix": ["a", "b"]},
                "StringEqualsIgnoreCase": {"S3:Prefix": ["c", "d"]}
                                         //^^^^^^^^^^^ warning: `StringEquals` and `StringEqualsIgnoreCase` are never both true for
                                         // `S3:Prefix`
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
                             //^^^^^^^^^^^^^^^ warning: `Null` and `StringLike` are never both true for `aws:SourceVpc`
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
                                            //^^^^^^^^^^^ warning: `StringEquals` and `StringNotEqualsIgnoreCase` are never both true for
                                            // `s3:prefix`
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
