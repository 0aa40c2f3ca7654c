use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report};
use policy_catalog::KeyFacts;
use policy_core::model::{Family, is_base64, is_bool, is_date, is_number, parse_cidr};

rule! {
    /// An operator whose family does not fit the type of the key.
    ///
    /// `NumericEquals` on an organization ID or `Bool` on an address compares values that are never
    /// comparable. A string operator compares an address, a number or a time as text, so a range, a
    /// wildcard in place of one or another spelling of the same time does not match. ARNs and booleans
    /// have only one spelling.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"NumericEquals": {"aws:SourceIp": "1"}}}]}
    /// ```
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringLike": {"aws:SourceIp": "203.0.113.*"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.1"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>.
    RULE = "operator-type-mismatch", codes: ["TYPE_MISMATCH"], level: Warning,
    rows: ["A96"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let family = site.condition.operator.family();
    if family == Family::Null {
        return;
    }
    let Some(known) = site.key_facts() else { return };
    // A tag can have any value.
    if known.open || fits(family, known.value_type) {
        return;
    }
    // The reference data lists some numbers of services as strings, such as the age of an archive.
    let prefix = site.condition.key.get(..4).unwrap_or_default();
    if known.value_type == "String" && !prefix.eq_ignore_ascii_case("aws:") {
        return;
    }
    // Only a string operator can compare a key with another key's value.
    if family == Family::String && site.literals().next().is_none() {
        return;
    }
    // Another rule reports a value that the operator rejects.
    if site.literals().all(|(_, text)| reads(family, text)) {
        report.push(finding(site, known));
    }
}

fn fits(family: Family, value_type: &str) -> bool {
    match value_type {
        // ARNs and booleans have one spelling each.
        "ARN" | "Bool" if family == Family::String => true,
        "ARN" => family == Family::Arn,
        "Bool" => family == Family::Bool,
        "Date" => family == Family::Date,
        "DateOrNumeric" => matches!(family, Family::Date | Family::Numeric),
        "IPAddress" => family == Family::IpAddress,
        "Numeric" => family == Family::Numeric,
        "String" => family == Family::String,
        _ => true,
    }
}

fn reads(family: Family, text: &str) -> bool {
    match family {
        Family::Numeric => is_number(text),
        Family::Date => is_date(text),
        Family::Bool => is_bool(text),
        Family::Binary => is_base64(text),
        Family::IpAddress => parse_cidr(text).is_some(),
        Family::Arn => text.starts_with("arn:"),
        Family::String | Family::Null => true,
    }
}

fn finding(site: &ConditionSite<'_>, known: KeyFacts<'_>) -> Finding {
    let (what, write) = match known.value_type {
        "ARN" => ("an ARN", "ArnLike"),
        "Bool" => ("a boolean", "Bool"),
        "Date" | "DateOrNumeric" => ("a date", "DateLessThan"),
        "IPAddress" => ("an address", "IpAddress"),
        "Numeric" => ("a number", "NumericLessThan"),
        _ => ("a string", "StringEquals"),
    };
    let operator = site.condition.operator;
    let message = format!("`{operator}` does not fit `{}`, which is {what}", site.condition.key);
    let ranges = match write {
        "IpAddress" => ", which accepts ranges such as `203.0.113.0/24`",
        _ => "",
    };
    let help = if operator.family() == Family::Bool && site.is_key("aws:MultiFactorAuthAge") {
        "use `aws:MultiFactorAuthPresent`, or compare the seconds since MFA with `NumericLessThan`"
            .to_owned()
    } else {
        format!("write an operator such as `{write}`{ranges}")
    };
    Finding::new(&RULE, site.operator_place(), message).help(help)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn the_operator_is_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "NumericEquals": {"aws:SourceIp": "1"},
              //^^^^^^^^^^^^^^^ warning: `NumericEquals` does not fit `aws:SourceIp`, which is an address
                "BoolIfExists": {"aws:PrincipalOrgID": "true"},
              //^^^^^^^^^^^^^^ warning: `BoolIfExists` does not fit `aws:PrincipalOrgID`, which is a string
                "ArnLike": {"aws:CurrentTime": "arn:aws:iam::123456789012:role/x"},
              //^^^^^^^^^ warning: `ArnLike` does not fit `aws:CurrentTime`, which is a date
                "StringLike": {"aws:SourceIp": "203.0.113.*"},
              //^^^^^^^^^^^^ warning: `StringLike` does not fit `aws:SourceIp`, which is an address
                "StringEquals": {"s3:max-keys": "10"}
              //^^^^^^^^^^^^^^ warning: `StringEquals` does not fit `s3:max-keys`, which is a number
            }}]}"#,
        );
    }

    #[test]
    fn tags_texts_and_other_mistakes_are_quiet() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "NumericLessThan": {"aws:RequestTag/size": "5", "aws:EpochTime": "1795426200", "aws:PrincipalOrgID": "o-exampleorgid", "s3:max-keys": "1"},
                "DateLessThan": {"aws:EpochTime": "1795426200"}, "StringNotEquals": {"aws:Ec2InstanceSourcePrivateIPv4": "${aws:VpcSourceIp}"},
                "StringLike": {"aws:SourceArn": "arn:aws:s3:::*", "aws:SecureTransport": "true"}, "Null": {"aws:SourceIp": "true"},
                "ArnLike": {"aws:PrincipalTag/role": "arn:aws:iam::123456789012:role/x"}
            }}]}"#,
        );
    }
}
