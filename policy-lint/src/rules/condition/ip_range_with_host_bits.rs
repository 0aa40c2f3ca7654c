use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::{CidrBlock, Family, parse_cidr};
use policy_core::repair::Repair;

rule! {
    /// An address range whose address is not the first of the range.
    ///
    /// `203.0.113.5/24` means all of `203.0.113.0/24`, but its author may have meant a single address.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.5/24"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"IpAddress": {"aws:SourceIp": ["203.0.113.0/24", "203.0.113.5/32"]}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>.
    RULE = "ip-range-with-host-bits", codes: ["IMPROVE_IP_RANGE"], level: Suggestion,
    rows: ["A137"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    if site.condition.operator.family() != Family::IpAddress {
        return;
    }
    for (index, text) in site.literals() {
        if let Some(block) = parse_cidr(text)
            && block.has_host_bits()
        {
            report.push(finding(site, index, text, block));
        }
    }
}

fn finding(site: &ConditionSite<'_>, index: usize, text: &str, block: CidrBlock) -> Finding {
    let range = format!("{}/{}", block.network(), block.prefix);
    let message = format!("`{}` means the whole range `{range}`", quoted(text));
    let end = text.find('/').unwrap_or(text.len());
    let most = if block.is_ipv4() { 32 } else { 128 };
    Finding::new(&RULE, site.value_place(index), message)
        .pointing(text, 0..end, format!("expected `{}`", block.network()))
        .help(format!("write `{range}`, or `{}/{most}` for the single address", block.address))
        .repaired_by(Repair::replace(site.value_place(index), range))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn the_address_is_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "NotIpAddress": {"aws:SourceIp": ["203.0.113.5/24",
                                                 //^^^^^^^^^^^ suggestion: `203.0.113.5/24` means the whole range `203.0.113.0/24`
                "2001:db8::1/32",
               //^^^^^^^^^^^ suggestion: `2001:db8::1/32` means the whole range `2001:db8::/32`
                "203.0.113.5", "203.0.113.0/24", "0.0.0.0/0", "::/0", "1.2.3.4/33", "󰀀"]}
            }}]}"#,
        );
    }
}
