use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::Family;

rule! {
    /// A value of `aws:SourceVpc` or `aws:SourceVpce` that is not an ID.
    ///
    /// A VPC ID is `vpc-`, and an endpoint ID is `vpce-`, followed by 8 or 17 letters or digits. No other
    /// string ever equals one, including the placeholder IDs of other lengths that guides print.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringEquals": {"aws:SourceVpc": "vpc-1"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringEquals": {"aws:SourceVpc": "vpc-0123456789abcdef0"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>.
    RULE = "invalid-vpc-id", codes: ["INVALID_VPC_FORMAT", "INVALID_VPCE_FORMAT"], level: Error,
    rows: ["A60", "A61"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    if site.condition.operator.family() != Family::String {
        return;
    }
    let (prefix, code) = if site.is_key("aws:SourceVpc") {
        ("vpc-", "INVALID_VPC_FORMAT")
    } else if site.is_key("aws:SourceVpce") {
        ("vpce-", "INVALID_VPCE_FORMAT")
    } else {
        return;
    };
    for (index, text) in site.literals() {
        if !text.contains(['*', '?']) && !is_id(text, prefix) {
            report.push(finding(site, index, text, prefix).coded(code));
        }
    }
}

fn is_id(text: &str, prefix: &str) -> bool {
    text.strip_prefix(prefix).is_some_and(|id| {
        matches!(id.len(), 8 | 17) && id.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

fn finding(site: &ConditionSite<'_>, index: usize, text: &str, prefix: &str) -> Finding {
    let what = if prefix == "vpc-" { "VPC" } else { "VPC endpoint" };
    let start = if text.starts_with(prefix) { prefix.len() } else { 0 };
    let label = if start > 0 {
        "expected 8 or 17 letters or digits".to_owned()
    } else {
        format!("expected `{prefix}` and 8 or 17 letters or digits")
    };
    Finding::new(&RULE, site.value_place(index), format!("`{}` is not a {what} ID", quoted(text)))
        .pointing(text, start..text.len(), label)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn the_part_that_is_wrong_is_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringEquals": {"aws:sourcevpc": ["vpc-1",
                                                      //^ error: `vpc-1` is not a VPC ID
                "vpce-12345678",
               //^^^^^^^^^^^^^ error: `vpce-12345678` is not a VPC ID
                "vpc-12345678", "vpc-0123456789abcdef0", "${aws:Ec2InstanceSourceVpc}", "󰀀"],
                "aws:SourceVpce": "vpc-12345678"},
                                 //^^^^^^^^^^^^ error: `vpc-12345678` is not a VPC endpoint ID
                "StringNotEquals": {"aws:SourceVpce":
                  "vpce-1234a5678b9012c"},
                      //^^^^^^^^^^^^^^^ error: `vpce-1234a5678b9012c` is not a VPC endpoint ID
                "StringLike": {"aws:SourceVpce": "vpce-*"}, "Null": {"aws:SourceVpc": "true"}
            }}]}"#,
        );
    }
}
