use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report};
use policy_core::model::BaseOperator;

rule! {
    /// `aws:VpcSourceIp` without the VPC that the address belongs to.
    ///
    /// Every VPC can use the same private addresses, including a VPC in somebody else's account. The
    /// address is meaningful only together with `aws:SourceVpc`, `aws:SourceVpcArn` or `aws:SourceVpce`.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"IpAddress": {"aws:VpcSourceIp": "10.0.0.0/8"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"IpAddress": {"aws:VpcSourceIp": "10.0.0.0/8"}, "StringEquals": {"aws:SourceVpc": "vpc-0123456789abcdef0"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>.
    RULE = "missing-paired-condition-key", codes: ["MISSING_PAIRED_CONDITION_KEYS"],
    level: SecurityWarning, rows: ["A115"], asks_for_condition: true, check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    if site.is_key("aws:VpcSourceIp")
        && site.condition.operator.base != BaseOperator::Null
        && site.narrows()
        && !PARTNERS.into_iter().any(|partner| site.statement.tests_key(partner))
    {
        report.push(finding(site));
    }
}

const PARTNERS: [&str; 3] = ["aws:SourceVpc", "aws:SourceVpcArn", "aws:SourceVpce"];

fn finding(site: &ConditionSite<'_>) -> Finding {
    Finding::new(&RULE, site.key_place(), "every VPC can have this address, and no VPC is named")
        .help("test `aws:SourceVpc` in the same statement")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn the_key_alone_is_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "IpAddress": {"aws:vpcSourceIp": "10.0.0.0/8", "aws:SourceIp": "203.0.113.0/24"}
                            //^^^^^^^^^^^^^^^^^ security-warning: every VPC can have this address, and no VPC is named
            }}]}"#,
        );
    }

    #[test]
    fn a_partner_makes_it_quiet() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "NotIpAddressIfExists": {"aws:VpcSourceIp": "10.0.0.0/8"}, "StringNotEqualsIfExists": {"aws:sourcevpce": "vpce-12345678"}
            }}]}"#,
        );
    }

    #[test]
    fn a_deny_of_some_addresses_is_quiet() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "IpAddress": {"aws:VpcSourceIp": "10.0.0.0/8"}
            }}]}"#,
        );
    }
}
