use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report};

rule! {
    /// The condition key `aws:ARN`, which is not supported any more.
    ///
    /// It has been replaced by `aws:PrincipalArn`.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"ArnLike": {"aws:ARN": "arn:aws:iam::123456789012:role/Builder"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::123456789012:role/Builder"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>.
    RULE = "unsupported-global-condition-key", codes: ["UNSUPPORTED_GLOBAL_CONDITION_KEY"],
    level: Error, rows: ["A48"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    if site.is_key("aws:ARN") {
        report.push(finding(site));
    }
}

fn finding(site: &ConditionSite<'_>) -> Finding {
    let message = format!("the condition key `{}` is not supported", site.condition.key);
    Finding::new(&RULE, site.key_place(), message).help("write `aws:PrincipalArn`")
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
                "ArnLike": {"aws:arn": "arn:aws:iam::123456789012:role/Builder",
                          //^^^^^^^^^ error: the condition key `aws:arn` is not supported
                "aws:PrincipalArn": "arn:aws:iam::123456789012:role/Builder"}
            }}]}"#,
        );
    }
}
