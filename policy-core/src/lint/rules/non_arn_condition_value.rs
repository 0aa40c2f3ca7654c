use crate::lint::rule::rule;
use crate::lint::{Check, ConditionSite, Finding, Report, quoted};
use crate::model::Family;

rule! {
    /// A value of an ARN operator that is no ARN.
    ///
    /// `ArnEquals`, `ArnLike` and their negations compare ARNs field by field, and IAM refuses
    /// values that do not begin as one.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"ArnLike": {"aws:SourceArn": "amzn-s3-demo-bucket"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:s3:::amzn-s3-demo-bucket"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>.
    RULE = "non-arn-condition-value", codes: [], level: Error,
    rows: ["B5.26"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    if site.condition.operator.family() != Family::Arn {
        return;
    }
    for (index, text) in site.literals() {
        let start = text.split(':').next().unwrap_or_default();
        if start != "arn" && !start.contains(['*', '?']) {
            report.push(finding(site, index, text));
        }
    }
}

fn finding(site: &ConditionSite<'_>, index: usize, text: &str) -> Finding {
    let base = site.condition.operator.base;
    let message = format!("`{}` is no ARN, and `{base}` compares ARNs", quoted(text));
    Finding::new(&RULE, site.value_place(index), message)
        .pointing(text, 0..text.len(), "expected an ARN, which begins with `arn:`")
        .help("write the whole ARN, or compare the text with a string operator")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::test_support::check_drawn;
    use crate::model::PolicyKind;

    #[test]
    fn the_value_is_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "ArnLike": {"aws:SourceArn": ["bucket",
                                             //^^^^^^ error: `bucket` is no ARN, and `ArnLike` compares ARNs
                "123456789012",
               //^^^^^^^^^^^^ error: `123456789012` is no ARN, and `ArnLike` compares ARNs
                " arn:aws:s3:::b",
               //^^^^^^^^^^^^^^^ error: ` arn:aws:s3:::b` is no ARN, and `ArnLike` compares ARNs
                "arn:aws:s3:::b", "*", "*:role/x", "󰀀"], "aws:PrincipalArn": "${aws:PrincipalTag/arn}"},
                "StringLike": {"aws:SourceArn": "bucket"}
            }}]}"#,
        );
    }
}
