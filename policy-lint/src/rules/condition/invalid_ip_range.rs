use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::{Family, parse_cidr};
use std::net::IpAddr;
use std::ops::Range;

rule! {
    /// A value of `IpAddress` or `NotIpAddress` that is neither an IP address nor a range.
    ///
    /// The values are IPv4 or IPv6 addresses, either single addresses or ranges in CIDR notation. A
    /// prefix has at most 32 bits for IPv4 and 128 for IPv6. Wildcards are not allowed.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.0/33"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"IpAddress": {"aws:SourceIp": ["203.0.113.0/24", "2001:db8::/32"]}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>.
    RULE = "invalid-ip-range", codes: ["TYPE_MISMATCH_IP_RANGE"], level: Error,
    rows: ["A57", "B6.6"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    if site.condition.operator.family() != Family::IpAddress {
        return;
    }
    for (index, text) in site.literals() {
        if parse_cidr(text).is_none() {
            report.push(finding(site, index, text));
        }
    }
}

fn finding(site: &ConditionSite<'_>, index: usize, text: &str) -> Finding {
    let message = format!("`{}` is not a valid IP address or range", quoted(text));
    let (range, label) = wrong_part(text);
    Finding::new(&RULE, site.value_place(index), message)
        .pointing(text, range, label)
        .help("write an address, or a range such as `203.0.113.0/24` or `2001:db8::/32`")
}

/// Returns the part of the text that is wrong, and what was expected there.
fn wrong_part(text: &str) -> (Range<usize>, &'static str) {
    match text.split_once('/') {
        Some((address, _)) => match address.parse::<IpAddr>() {
            Ok(IpAddr::V4(_)) => (address.len() + 1..text.len(), "expected 0 to 32"),
            Ok(IpAddr::V6(_)) => (address.len() + 1..text.len(), "expected 0 to 128"),
            Err(_) => (0..address.len(), "expected an IPv4 or IPv6 address"),
        },
        None => (0..text.len(), "expected an IPv4 or IPv6 address"),
    }
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
                "IpAddress": {"aws:SourceIp": ["203.0.113.0/33",
                                                          //^^ error: `203.0.113.0/33` is not a valid IP address or range
                "2001:db8::/129",
                          //^^^ error: `2001:db8::/129` is not a valid IP address or range
                "203.0.113/24",
               //^^^^^^^^^ error: `203.0.113/24` is not a valid IP address or range
                "203.0.113.*",
               //^^^^^^^^^^^ error: `203.0.113.*` is not a valid IP address or range
                "203.0.113.7", "2001:db8::1", "0.0.0.0/0", "󰀀"]}
            }}]}"#,
        );
    }

    #[test]
    fn other_operators_are_quiet() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringLike": {"aws:SourceIp": "203.0.113.*"}, "NotIpAddress": {"aws:SourceIp": "${aws:VpcSourceIp}"}
            }}]}"#,
        );
    }
}
