use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::{Family, has_variable};

rule! {
    /// A policy variable in a value whose operator does not accept variables.
    ///
    /// Variables are allowed in the values of string and ARN operators. Elsewhere, `${...}` is not a
    /// number, date, boolean or address, and the condition never matches.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket", "Condition": {"NumericEquals": {"s3:max-keys": "${aws:username}"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket", "Condition": {"StringEquals": {"s3:prefix": "${aws:username}"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html>.
    RULE = "invalid-variable-for-operator", codes: ["INVALID_VARIABLE_FOR_OPERATOR"], level: Error,
    rows: ["A55"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    if site.condition.operator.takes_variables() {
        return;
    }
    for (index, value) in site.values().iter().enumerate() {
        if has_variable(value.as_str()) {
            report.push(finding(site, index, value.as_str()));
        }
    }
}

fn finding(site: &ConditionSite<'_>, index: usize, text: &str) -> Finding {
    let start = text.find("${").unwrap_or_default();
    let end = text.find('}').map_or(text.len(), |at| at + 1).max(start);
    let base = site.condition.operator.base;
    let message =
        format!("`{}` has a policy variable, which `{base}` does not accept", quoted(text));
    Finding::new(&RULE, site.value_place(index), message)
        .pointing(text, start..end, format!("expected {}", described(base.family())))
        .help("use policy variables only in the values of string and ARN operators")
}

const fn described(family: Family) -> &'static str {
    match family {
        Family::Numeric => "a number",
        Family::Date => "a date",
        Family::Bool | Family::Null => "`true` or `false`",
        Family::Binary => "base64",
        Family::IpAddress => "an address or a range",
        Family::String | Family::Arn => "a string",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn the_variable_is_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "NumericEquals": {"s3:max-keys": ["10", "${aws:username}"]},
                                                       //^^^^^^^^^^^^^^^ error: `${aws:username}` has a policy variable, which
                                                       // `NumericEquals` does not accept
                "Null": {"aws:SourceVpc": "${aws:x}"},
                                         //^^^^^^^^ error: `${aws:x}` has a policy variable, which `Null` does not accept
                "NotIpAddressIfExists": {"aws:SourceIp": "${aws:VpcSourceIp}/32"},
                                                        //^^^^^^^^^^^^^^^^^^ error: `${aws:VpcSourceIp}/32` has a policy variable, which
                                                        // `NotIpAddress` does not accept
                "StringEquals": {"aws:ResourceAccount": "${aws:PrincipalAccount}"},
                "ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/${aws:PrincipalTag/role}"}
            }}]}"#,
        );
    }
}
