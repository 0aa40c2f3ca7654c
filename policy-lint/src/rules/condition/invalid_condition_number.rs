use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::{Family, is_number};

rule! {
    /// A value of a numeric operator that is not a number.
    ///
    /// A value is a single integer or decimal number, without a unit or a wildcard; it can have an
    /// exponent, as in `1e3`. IAM rejects any other value.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"NumericLessThan": {"aws:MultiFactorAuthAge": "1h"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"NumericLessThan": {"aws:MultiFactorAuthAge": "3600"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>.
    RULE = "invalid-condition-number", codes: ["TYPE_MISMATCH_NUMBER"], level: Error,
    rows: ["A99", "B6.6"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    if site.condition.operator.family() != Family::Numeric {
        return;
    }
    for (index, text) in site.literals() {
        if !is_number(text) {
            report.push(finding(site, index, text));
        }
    }
}

fn finding(site: &ConditionSite<'_>, index: usize, text: &str) -> Finding {
    let message = format!("`{}` is not a valid number", quoted(text));
    Finding::new(&RULE, site.value_place(index), message).pointing(
        text,
        0..text.len(),
        "expected digits, optionally with a decimal point or an exponent",
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn the_value_is_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "NumericLessThan": {"aws:MultiFactorAuthAge": ["1h",
                                                              //^^ error: `1h` is not a valid number
                "1,000",
               //^^^^^ error: `1,000` is not a valid number
                "30*",
               //^^^ error: `30*` is not a valid number
                "3600", "-1", "2.5", "󰀀", "${aws:x}"]},
                "StringEquals": {"aws:PrincipalAccount": "1h"}
            }}]}"#,
        );
    }
}
