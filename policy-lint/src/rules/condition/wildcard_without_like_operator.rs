use crate::conditions::is_alone;
use crate::rule::rule;
use crate::tenants::is_opening;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::Family;
use policy_core::repair::Repair;

rule! {
    /// A wildcard in a value that the operator compares literally.
    ///
    /// `StringEquals` and similar operators compare `*` and `?` as literal characters. For a pattern, use
    /// `StringLike`; a literal star is written `${*}`.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket", "Condition": {"StringEquals": {"s3:prefix": "home/*"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket", "Condition": {"StringLike": {"s3:prefix": "home/*"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>.
    RULE = "wildcard-without-like-operator", codes: ["WILDCARD_WITHOUT_LIKE_OPERATOR"],
    level: Warning, rows: ["A92"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let operator = site.condition.operator;
    if operator.family() != Family::String
        || operator.takes_wildcards()
        || PATTERNS_IN_REQUESTS.iter().any(|key| site.is_key(key))
        // An external ID cannot have a wildcard, which another rule reports.
        || site.is_key("sts:ExternalId")
    {
        return;
    }
    for (index, value) in site.values().iter().enumerate() {
        let text = value.as_str();
        if let Some(at) = wildcard(text)
            && !(text.bytes().all(|it| matches!(it, b'*' | b'?')) && is_opening(site))
        {
            report.push(finding(site, index, text, at));
        }
    }
}

/// Keys whose values in the request are patterns too, so that a star equals a star.
const PATTERNS_IN_REQUESTS: [&str; 4] = [
    "acm:DomainNames",
    "cloudwatch:requestInsightRuleLogGroups",
    // In a request to let everyone call a function.
    "lambda:Principal",
    "quicksight:AllowedEmbeddingDomains",
];

/// Returns the first wildcard outside `${...}`. In a URL, `?` is not a wildcard.
fn wildcard(text: &str) -> Option<usize> {
    let is_address = text.contains("://");
    let mut is_inside = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' if at > 0 && text.as_bytes().get(at - 1) == Some(&b'$') => is_inside = true,
            b'}' => is_inside = false,
            b'*' if !is_inside => return Some(at),
            b'?' if !is_inside && !is_address => return Some(at),
            _ => {}
        }
    }
    None
}

fn finding(site: &ConditionSite<'_>, index: usize, text: &str, at: usize) -> Finding {
    let operator = site.condition.operator;
    let like = operator.like();
    let message = format!("`{operator}` compares `{}` literally", quoted(text));
    Finding::new(&RULE, site.value_place(index), message)
        .pointing(text, at..at + 1, "not a wildcard here")
        .help(format!("write `{like}` for a pattern, or `${{*}}` for a literal star"))
        .repaired_by(
            is_alone(site, like).then(|| {
                Repair::replace(site.operator_place(), like.to_string()).changing_meaning()
            }),
        )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn the_wildcard_is_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringEquals": {"s3:prefix": ["", "home/*",
                                                       //^ warning: `StringEquals` compares `home/*` literally
                "home/${aws:username}/?",
                                    //^ warning: `StringEquals` compares `home/${aws:username}/?` literally
                "a${*}b${?}", "󰀀"]},
                "ForAnyValue:StringNotEqualsIgnoreCase": {"aws:TagKeys": "team*"}
                                                                            //^ warning: `ForAnyValue:StringNotEqualsIgnoreCase` compares
                                                                            // `team*` literally
            }}]}"#,
        );
    }

    #[test]
    fn patterns_and_addresses_of_the_web_are_quiet() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringLike": {"s3:prefix": "home/*"}, "ArnEquals": {"aws:SourceArn": "arn:aws:s3:::*"},
                "ForAllValues:StringEquals": {"cloudwatch:requestInsightRuleLogGroups": "Allowed*"},
                "StringEquals": {"example:url": "https://example.com/?page=1"}
            }}]}"#,
        );
    }
}
