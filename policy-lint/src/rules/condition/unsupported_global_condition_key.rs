use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::{ArnFields, Scalar};
use policy_core::semantics::pattern::matches;

rule! {
    /// The condition key `aws:ARN`, which is no longer supported.
    ///
    /// It was replaced by `aws:PrincipalArn`, which is the ARN of the caller. An ARN of a service other
    /// than IAM or STS is never its value.
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
    let help = match first_no_principal(site) {
        None => "write `aws:PrincipalArn`".to_owned(),
        Some(value) => match value.strip_prefix("${").and_then(|it| it.strip_suffix('}')) {
            Some(key) => format!("compare `{}` itself with the ARN", quoted(key)),
            None => format!("remove the condition: no caller has the ARN `{}`", quoted(value)),
        },
    };
    Finding::new(&RULE, site.key_place(), message).help(help)
}

/// Returns the first value that cannot be a principal's ARN, which belongs to IAM or STS: an ARN of
/// another service, or another key.
fn first_no_principal<'a>(site: &ConditionSite<'a>) -> Option<&'a str> {
    let is_other = |text: &&str| match ArnFields::split(text) {
        Ok(fields) => !["iam", "sts"].iter().any(|service| matches(fields.service, service)),
        Err(_) => text.starts_with("${") && !text.contains("aws:Principal"),
    };
    site.values().iter().map(Scalar::as_str).find(is_other)
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
