use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report};

rule! {
    /// The condition key `aws:SourceOwner`, which new policies should not use.
    ///
    /// Amazon SNS calls it deprecated, and services set `aws:SourceAccount` instead. The default topic
    /// policy still uses it, so this is only a suggestion.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringEquals": {"aws:SourceOwner": "123456789012"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringEquals": {"aws:SourceAccount": "123456789012"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html>.
    RULE = "deprecated-global-condition-key", codes: ["DEPRECATED_GLOBAL_CONDITION_KEY"],
    level: Suggestion, rows: ["A86"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    if site.is_key("aws:SourceOwner") {
        report.push(finding(site));
    }
}

fn finding(site: &ConditionSite<'_>) -> Finding {
    let message = format!("the condition key `{}` is deprecated", site.condition.key);
    Finding::new(&RULE, site.key_place(), message)
        .help("use `aws:SourceAccount` or `aws:SourceArn`")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn the_key_is_marked_in_any_casing() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringEquals": {"AWS:SourceOwner": "123456789012"}
                               //^^^^^^^^^^^^^^^^^ suggestion: the condition key `AWS:SourceOwner` is deprecated
            }}]}"#,
        );
    }
}
