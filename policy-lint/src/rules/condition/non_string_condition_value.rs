use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::Scalar;

rule! {
    /// A number or a boolean as a condition value.
    ///
    /// IAM reads it as the string with the same text. The canonical form is the string.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"Bool": {"aws:SecureTransport": true}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"Bool": {"aws:SecureTransport": "true"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html>.
    RULE = "non-string-condition-value", codes: [], level: Suggestion,
    rows: ["B1.8"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let strings = site.values().iter().filter(|value| value.is_string()).count();
    if strings == 0
        && let Some(first) = site.values().first()
    {
        report.push(finding(site, first));
    }
}

fn finding(site: &ConditionSite<'_>, value: &Scalar) -> Finding {
    let text = quoted(value.as_str());
    let message = format!("`{text}` is read as the string `\"{text}\"`");
    Finding::new(&RULE, site.value_place(0), message).help("write the value as a string")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn the_first_value_is_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "NumericEquals": {"s3:max-keys": [10, 20]},
                                                //^^ suggestion: `10` is read as the string `"10"`
                "Bool": {"aws:SecureTransport": true, "aws:ViaAWSService": "true"}
                                              //^^^^ suggestion: `true` is read as the string `"true"`
            }}]}"#,
        );
    }
}
