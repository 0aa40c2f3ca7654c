use crate::principals::names_serverless;
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report};
use policy_core::model::PolicyKind;

rule! {
    /// A condition on `aws:SourceArn` in a trust policy for Redshift Serverless.
    ///
    /// The guide shows such a condition, but in practice neither the workgroup's name nor its ID was
    /// found to match: Redshift Serverless reports that it is not authorized to get the role's
    /// credentials. A condition on `aws:SourceAccount` works.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": ["redshift-serverless.amazonaws.com", "redshift.amazonaws.com"]}, "Action": "sts:AssumeRole", "Condition": {"ArnEquals": {"aws:SourceArn": "arn:aws:redshift-serverless:us-east-1:123456789012:workgroup/a1b2c3"}}}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": ["redshift-serverless.amazonaws.com", "redshift.amazonaws.com"]}, "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"aws:SourceAccount": "123456789012"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/redshift/latest/mgmt/cross-service-confused-deputy-prevention.html>.
    RULE = "source-arn-in-serverless-trust", codes: [], level: Warning, rows: ["B8.6"],
    check: Check::Condition(check),
}

/// Whether the statement trusts Redshift Serverless.
struct Serverless(bool);

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    if site.is_key("aws:SourceArn")
        && site.statement.kind() == PolicyKind::Trust
        && site.statement.allows()
        && !site.condition.operator.base.is_negated()
        && !site.condition.operator.if_exists
        && site.statement.once(|| Serverless(names_serverless(&site.statement).is_some())).0
    {
        report.push(
            Finding::new(
                &RULE,
                site.key_place(),
                "`aws:SourceArn` does not match when Redshift Serverless assumes the role",
            )
            .help("use `StringEquals` on `aws:SourceAccount` instead"),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;

    #[test]
    fn a_provisioned_cluster_may_be_named() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            r#""Effect": "Allow", "Principal": {"Service": "redshift.amazonaws.com"}, "Action": "sts:AssumeRole", "Condition": {"ArnEquals": {"aws:SourceArn": "arn:aws:redshift:us-east-1:123456789012:cluster:c"}}"#,
        );
    }
}
