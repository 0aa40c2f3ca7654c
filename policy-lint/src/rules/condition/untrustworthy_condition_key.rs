use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Level, Report};

rule! {
    /// Access that depends on a key that the caller can set freely.
    ///
    /// `aws:UserAgent` and `aws:Referer` are headers of the request. Anyone can send any value, so they
    /// prevent nothing.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringEquals": {"aws:UserAgent": "example-client"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-exampleorgid"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>.
    RULE = "untrustworthy-condition-key", codes: ["UNTRUSTWORTHY_CONDITION_KEY"],
    level: SecurityWarning, rows: ["A106"], yields_in_statement_to: &["public-principal"],
    check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    if !is_header(&site.condition.key) || !site.narrows() {
        return;
    }
    // With a condition on another key, the decision does not depend on the header.
    struct Alone(bool);
    let statement = &site.statement;
    if statement.once(|| Alone(statement.conditions.iter().all(|it| is_header(&it.key)))).0 {
        report.push(finding(site));
    }
}

fn is_header(key: &str) -> bool {
    key.eq_ignore_ascii_case("aws:UserAgent") || key.eq_ignore_ascii_case("aws:Referer")
}

/// The user agent that the Amazon Redshift guide says to test for Redshift Spectrum.
const SPECTRUM: &str = "AWS Redshift/Spectrum";

fn finding(site: &ConditionSite<'_>) -> Finding {
    let message = format!("the caller chooses the value of `{}`", site.condition.key);
    let finding = Finding::new(&RULE, site.key_place(), message).help(
        "test a key that AWS sets, such as `aws:PrincipalArn`, `aws:SourceVpc` or `aws:SourceIp`",
    );
    if site.values().iter().all(|value| value.as_str() == SPECTRUM) {
        finding.leveled(Level::Suggestion)
    } else {
        finding
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn a_header_alone_is_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringLike": {"aws:Referer": "https://example.com/*"}
                             //^^^^^^^^^^^^^ security-warning: the caller chooses the value of `aws:Referer`
            }}]}"#,
        );
    }

    #[test]
    fn the_agent_of_redshift_spectrum_is_a_suggestion() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringEquals": {"aws:UserAgent": "AWS Redshift/Spectrum"}
                               //^^^^^^^^^^^^^^^ suggestion: the caller chooses the value of `aws:UserAgent`
            }}]}"#,
        );
    }

    #[test]
    fn beside_another_key_it_is_quiet() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringLike": {"aws:UserAgent": "x*"}, "IpAddress": {"aws:SourceIp": "203.0.113.0/24"}
            }}]}"#,
        );
    }

    #[test]
    fn a_deny_of_some_agents_is_quiet() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringLike": {"aws:UserAgent": "x*"}
            }}]}"#,
        );
    }
}
