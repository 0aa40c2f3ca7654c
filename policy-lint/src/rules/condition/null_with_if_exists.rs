use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::BaseOperator;

rule! {
    /// `Null` with the suffix `IfExists`.
    ///
    /// `Null` tests whether the key is present, so `IfExists` contradicts it, and IAM rejects the
    /// combination.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"NullIfExists": {"aws:TokenIssueTime": "true"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"Null": {"aws:TokenIssueTime": "true"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>.
    RULE = "null-with-if-exists", codes: ["NULL_WITH_IF_EXISTS"], level: Error,
    rows: ["A54"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let operator = site.condition.operator;
    if operator.if_exists && operator.base == BaseOperator::Null {
        report.push(finding(site));
    }
}

fn finding(site: &ConditionSite<'_>) -> Finding {
    let written = site.condition.operator_text();
    let start = written.len().saturating_sub("IfExists".len());
    let message = format!("`{}` is not a condition operator", quoted(&written));
    Finding::new(&RULE, site.operator_place(), message)
        .pointing(&written, start..written.len(), "`Null` does not accept `IfExists`")
        .help("write `Null`: `true` means that the key is absent, `false` that it is present")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn the_suffix_is_marked_in_any_casing() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "NullIfExists": {"aws:TokenIssueTime": "true"},
                   //^^^^^^^^ error: `NullIfExists` is not a condition operator
                "Null": {"aws:SourceVpc": "true"}, "BoolIfExists": {"aws:SecureTransport": "true"}
            }}]}"#,
        );
    }

    #[test]
    fn a_qualifier_does_not_hide_it() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "ForAnyValue:nullifexists": {"aws:TagKeys": "true"}
                               //^^^^^^^^ error: `ForAnyValue:nullifexists` is not a condition operator
            }}]}"#,
        );
    }
}
