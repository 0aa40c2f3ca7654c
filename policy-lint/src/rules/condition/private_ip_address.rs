use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Level, Report, quoted};
use policy_core::model::{CidrBlock, Family, parse_cidr};

rule! {
    /// A private address that is compared with `aws:SourceIp`.
    ///
    /// `aws:SourceIp` is the public address that a request comes from, and it is absent if the request
    /// comes through a VPC endpoint. A private address never equals it: `IpAddress` never matches, and
    /// `NotIpAddress` always does. The same applies to ranges that carriers share, and to reserved and
    /// multicast ranges. In a VPC, the key is `aws:VpcSourceIp`.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>.
    RULE = "private-ip-address",
    codes: ["PRIVATE_IP_ADDRESS", "PRIVATE_NOT_IP_ADDRESS", "PRIVATE_IP_ADDRESS_SUBSET",
        "PRIVATE_NOT_IP_ADDRESS_SUBSET"],
    level: Error, rows: ["A58", "A59", "A139", "A140"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    if site.condition.operator.family() != Family::IpAddress || !site.is_key("aws:SourceIp") {
        return;
    }
    let is_private = |text: &str| parse_cidr(text).is_some_and(CidrBlock::is_private);
    let private = || site.literals().filter(|(_, text)| is_private(text));
    let count = private().count();
    if count > 0 && count == site.values().len() {
        report.push(all_private(site));
    } else if count > 0 {
        for (index, text) in private() {
            report.push(one_private(site, index, text));
        }
    }
}

const HELP: &str = "use `aws:VpcSourceIp` for an address in a VPC, together with `aws:SourceVpc`";

fn all_private(site: &ConditionSite<'_>) -> Finding {
    let (code, effect) = if site.condition.operator.is_negated() {
        ("PRIVATE_NOT_IP_ADDRESS", "always matches")
    } else {
        ("PRIVATE_IP_ADDRESS", "never matches")
    };
    let message =
        format!("`aws:SourceIp` is a public address, so a private or reserved range {effect}");
    Finding::new(&RULE, site.values_place(), message).coded(code).help(HELP)
}

fn one_private(site: &ConditionSite<'_>, index: usize, text: &str) -> Finding {
    let code = if site.condition.operator.is_negated() {
        "PRIVATE_NOT_IP_ADDRESS_SUBSET"
    } else {
        "PRIVATE_IP_ADDRESS_SUBSET"
    };
    let message = format!(
        "`{}` is private or reserved, but `aws:SourceIp` is a public address",
        quoted(text)
    );
    Finding::new(&RULE, site.value_place(index), message)
        .coded(code)
        .leveled(Level::Suggestion)
        .help(HELP)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn ranges_that_are_all_private_are_an_error() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "IpAddress": {"aws:SourceIp": ["10.0.0.0/8", "fd00::/8"]},
                                            //^^^^^^^^^^^^^^^^^^^^^^^^^^ error: `aws:SourceIp` is a public address, so a private or reserved
                                            // range never matches
                "NotIpAddress": {"aws:sourceip": "192.168.0.0/16"},
                                               //^^^^^^^^^^^^^^^^ error: `aws:SourceIp` is a public address, so a private or reserved range
                                               // always matches
                "IpAddressIfExists": {"aws:VpcSourceIp": "10.0.0.0/8"}
            }}]}"#,
        );
    }

    #[test]
    fn some_private_ranges_are_superfluous() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "IpAddress": {"aws:SourceIp": ["10.0.0.0/8", "203.0.113.0/24"]},
                                             //^^^^^^^^^^^^ suggestion: `10.0.0.0/8` is private or reserved, but `aws:SourceIp` is a public
                                             // address
                "NotIpAddress": {"aws:SourceIp": ["203.0.113.0/24", "󰀀", "10.0.0.0/7"]}
            }}]}"#,
        );
    }
}
