use crate::conditions::is_short;
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::{ArnFields, BaseOperator, Family, Operator};

rule! {
    /// `StringLike` on a key that is an ARN, where a wildcard can match a colon.
    ///
    /// `ArnLike` compares the six fields of an ARN one by one. Under `StringLike`, the star in
    /// `arn:aws:sns:*:123456789012:topic` also matches an ARN of another account whose last field happens
    /// to end the same way.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringLike": {"aws:SourceArn": "arn:aws:sns:*:123456789012:orders"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:sns:*:123456789012:orders"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>.
    RULE = "string-like-with-arn-key", codes: ["STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS"],
    level: SecurityWarning, rows: ["A121"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let operator = site.condition.operator;
    if operator.family() != Family::String
        || !operator.takes_wildcards()
        || !site.narrows()
        || site.key_facts().is_none_or(|known| known.value_type != "ARN")
    {
        return;
    }
    for (index, value) in site.values().iter().enumerate() {
        let text = value.as_str();
        if !is_short(text)
            && let Some(at) = crossing_wildcard(text, site.is_key("aws:PrincipalArn"))
        {
            report.push(finding(site, index, text, at));
        }
    }
}

/// Returns the first wildcard before the last field of an ARN. A principal's ARN has no colon in its
/// last field, so a pattern with six fields is safe there.
fn crossing_wildcard(text: &str, principal: bool) -> Option<usize> {
    let at = text.find('*')?;
    if text.get(..at)?.matches(':').count() >= 5 {
        return None;
    }
    (!principal || ArnFields::split(text).is_err()).then_some(at)
}

fn finding(site: &ConditionSite<'_>, index: usize, text: &str, at: usize) -> Finding {
    let operator = site.condition.operator;
    let base = if operator.is_negated() { BaseOperator::ArnNotLike } else { BaseOperator::ArnLike };
    let message = format!("`{}` is an ARN, but `{operator}` compares strings", site.condition.key);
    Finding::new(&RULE, site.value_place(index), message)
        .pointing(text, at..at + 1, "this also matches colons")
        .help(help(text, Operator { base, ..operator }))
}

/// Returns the help. Under an ARN operator, a star does not match a colon, so a pattern with fewer
/// fields matches nothing.
fn help(text: &str, operator: Operator) -> String {
    let missing = 5usize.saturating_sub(text.matches(':').count());
    match (missing, text.strip_suffix('*')) {
        (0, _) => format!("write `{operator}`"),
        (_, Some(start)) if start.starts_with("arn:") => {
            let rest = ":*".repeat(missing);
            format!(
                "write `{operator}` with all six fields: `{}`",
                quoted(&format!("{text}{rest}"))
            )
        }
        _ => format!("write `{operator}` with all six fields of the ARN"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn a_wildcard_before_the_last_field_is_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringLike": {"aws:SourceArn": ["arn:aws:s3*",
                                                          //^ security-warning: `aws:SourceArn` is an ARN, but `StringLike` compares strings
                "arn:aws:sns:*:123456789012:orders",
                           //^ security-warning: `aws:SourceArn` is an ARN, but `StringLike` compares strings
                "arn:aws:s3:::amzn-s3-demo-bucket*", "*", "arn:*"],
                "aws:PrincipalArn": ["arn:aws:iam*",
                                               //^ security-warning: `aws:PrincipalArn` is an ARN, but `StringLike` compares strings
                "arn:aws:iam::*:role/Builder", "arn:aws:iam::123456789012:role/*"], "s3:prefix": "a*"},
                "ArnLike": {"aws:SourceArn": "arn:aws:sns:*:123456789012:orders"}
            }}]}"#,
        );
    }

    #[test]
    fn the_other_operator_is_offered_with_all_six_fields() {
        for (value, words) in [
            ("arn:aws:sns:*:123456789012:orders", "write `ArnLike`"),
            ("arn:aws:ses:*", "write `ArnLike` with all six fields: `arn:aws:ses:*:*:*`"),
            ("arn:aws:sns:*:orders", "write `ArnLike` with all six fields of the ARN"),
        ] {
            assert_eq!(help(value, Operator::of(BaseOperator::ArnLike)), words);
        }
    }

    #[test]
    fn a_deny_of_a_pattern_is_quiet() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringLike": {"aws:SourceArn": "arn:aws:sns:*:123456789012:orders"}
            }}]}"#,
        );
    }
}
