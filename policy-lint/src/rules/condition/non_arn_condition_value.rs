use crate::conditions::is_short;
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::Family;

rule! {
    /// A value that is no ARN where ARNs are compared.
    ///
    /// `ArnEquals`, `ArnLike` and their negations compare ARNs field by field, and IAM refuses
    /// values that do not begin as one. Under string operators such a value of `aws:PrincipalArn` or
    /// `aws:SourceArn` never matches, since these are always whole ARNs.
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
    let operator = site.condition.operator;
    let is_text = operator.family() == Family::String && KEYS.iter().any(|key| site.is_key(key));
    if operator.family() != Family::Arn && !is_text {
        return;
    }
    for (index, text) in site.literals() {
        let start = text.split(':').next().unwrap_or_default();
        let is_pattern = operator.takes_wildcards() && start.contains(['*', '?']);
        let is_arn = start == "arn" && text.len() > start.len();
        // A pattern that is as short as this has no ARN to be.
        let is_pattern_of_text = operator.takes_wildcards() && site.narrows() && is_short(text);
        if (is_text
            && !is_pattern_of_text
            && !is_arn
            && !could_be_arn(text, operator.takes_wildcards()))
            || (!is_text && start != "arn" && !is_pattern)
        {
            report.push(finding(site, index, text));
        }
    }
}

/// Keys that have nothing but ARNs as their values.
const KEYS: [&str; 2] = ["aws:PrincipalArn", "aws:SourceArn"];

/// Whether a text for a String operator can begin as an ARN does.
fn could_be_arn(text: &str, takes_wildcards: bool) -> bool {
    const START: &str = "arn:";
    let literal = match takes_wildcards {
        true => text.split(['*', '?']).next().unwrap_or_default(),
        false => text,
    };
    literal.starts_with(START) || (literal.len() < text.len() && START.starts_with(literal))
}

fn finding(site: &ConditionSite<'_>, index: usize, text: &str) -> Finding {
    let operator = site.condition.operator;
    let message = match operator.family() {
        Family::Arn => {
            format!("`{}` is no ARN, and `{}` compares ARNs", quoted(text), operator.base)
        }
        _ => format!("`{}` is no ARN, and `{}` is always one", quoted(text), site.condition.key),
    };
    let help = match operator.family() {
        Family::Arn => "write the whole ARN, or compare the text with a string operator",
        _ => "write the whole ARN",
    };
    Finding::new(&RULE, site.value_place(index), message)
        .pointing(text, 0..text.len(), "expected an ARN, which begins with `arn:`")
        .help(help)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn what_another_rule_says_of_a_pattern_does_not_hide_it() {
        for (condition, is_found) in [
            (r#""StringLike": {"aws:PrincipalArn": "true"}"#, false),
            (r#""ForAnyValue:ArnLike": {"aws:ResourceOrgID": ":*"}"#, true),
            (r#""ArnNotLike": {"aws:ResourceAccount": ":*"}"#, true),
        ] {
            let text = format!(
                r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": {{{condition}}}}}}}"#
            );
            let context = crate::Context::default();
            let outcome = crate::check::check_json(&text, PolicyKind::Identity, &context).unwrap();
            let found = outcome.findings.iter().any(|it| it.rule() == &RULE);
            assert_eq!(found, is_found, "{condition}");
        }
    }

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
                "StringLike": {"aws:SourceArn": ["bucket-name",
                                                //^^^^^^^^^^^ error: `bucket-name` is no ARN, and `aws:SourceArn` is always one
                "ar*", "*:bucket", "arn:aws:s3:::b*", "${aws:PrincipalTag/arn}"]},
                "StringNotEquals": {"aws:PrincipalArn": ["role/x",
                                                        //^^^^^^ error: `role/x` is no ARN, and `aws:PrincipalArn` is always one
                "arn:aws:iam::123456789012:role/x"], "ec2:InstanceProfile": "x"}
            }}]}"#,
        );
    }
}
