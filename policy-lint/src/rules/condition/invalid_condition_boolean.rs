use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::{Family, is_bool};

rule! {
    /// A value of `Bool` or `Null` that is neither `true` nor `false`.
    ///
    /// Such a value never matches, so an `Allow` grants nothing and a `Deny` denies nothing.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"Bool": {"aws:SecureTransport": "yes"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"Bool": {"aws:SecureTransport": "true"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>.
    RULE = "invalid-condition-boolean", codes: ["TYPE_MISMATCH_BOOLEAN"], level: Error,
    rows: ["A97"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    if !matches!(site.condition.operator.family(), Family::Bool | Family::Null) {
        return;
    }
    for (index, text) in site.literals() {
        if !is_bool(text) {
            report.push(finding(site, index, text));
        }
    }
}

fn finding(site: &ConditionSite<'_>, index: usize, text: &str) -> Finding {
    let base = site.condition.operator.base;
    let message = format!("`{}` is not a valid value for `{base}`", quoted(text));
    Finding::new(&RULE, site.value_place(index), message).pointing(
        text,
        0..text.len(),
        "expected `true` or `false`",
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn the_value_is_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "Bool": {"aws:SecureTransport": "yes",
                                               //^^^ error: `yes` is not a valid value for `Bool`
                "aws:ViaAWSService": 1},
                                   //^ error: `1` is not a valid value for `Bool`
                "Null": {"aws:SourceVpc": "true "},
                                         //^^^^^ error: `true ` is not a valid value for `Null`
                "BoolIfExists": {"aws:SecureTransport": true, "aws:ViaAWSService": "False", "a:b": "󰀀", "a:c": "${aws:x}"}
            }}]}"#,
        );
    }
}
