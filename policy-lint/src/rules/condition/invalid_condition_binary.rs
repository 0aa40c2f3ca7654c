use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::{Family, is_base64};

rule! {
    /// A value of `BinaryEquals` that is not base64.
    ///
    /// The operator compares bytes, which a policy writes as base64 with padding.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"BinaryEquals": {"aws:PrincipalTag/digest": "%%"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"BinaryEquals": {"aws:PrincipalTag/digest": "QUJD"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>.
    RULE = "invalid-condition-binary", codes: ["TYPE_MISMATCH_STRING"], level: Error,
    rows: ["A100"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    if site.condition.operator.family() != Family::Binary {
        return;
    }
    for (index, text) in site.literals() {
        if !is_base64(text) {
            report.push(finding(site, index, text));
        }
    }
}

fn finding(site: &ConditionSite<'_>, index: usize, text: &str) -> Finding {
    let message = format!("`{}` is not valid base64", quoted(text));
    Finding::new(&RULE, site.value_place(index), message).pointing(
        text,
        0..text.len(),
        "expected base64, padded with `=` to a multiple of 4 characters",
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
                "BinaryEquals": {"a:key": ["%%",
                                          //^^ error: `%%` is not valid base64
                "QUI",
               //^^^ error: `QUI` is not valid base64
                "QUI=", "QUJD", "󰀀"]}
            }}]}"#,
        );
    }
}
