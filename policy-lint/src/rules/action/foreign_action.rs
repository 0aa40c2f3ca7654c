use crate::actions::judged_prefix;
use crate::rule::rule;
use crate::{ActionSite, Check, Finding, PolicyService, Report, quoted};

rule! {
    /// An action of another service in the policy of a resource.
    ///
    /// The policy of a bucket says what may be done with that bucket, so it takes the actions of
    /// Amazon S3 and no others; services refuse others or never ask for them. What a role may do
    /// elsewhere stands in its own policies. A policy of API Gateway has actions of `execute-api`, one
    /// of a cluster of Amazon MSK also those of `kafka-cluster`, and so on; the policy of a VPC
    /// endpoint takes the actions of every service.
    ///
    /// The rule judges policies whose service is named, by `--kind resource:s3` or
    /// `#![service(s3)]`.
    ///
    /// ```json,resource:s3,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/Loader"}, "Action": ["s3:GetObject", "sts:AssumeRole"], "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*"}]}
    /// ```
    ///
    /// ```json,resource:s3,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/Loader"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html>.
    RULE = "foreign-action", codes: ["UNSUPPORTED_ACTION_IN_POLICY"], level: Error, rows: ["A29"],
    check: Check::Action(check),
}

fn check(site: &ActionSite<'_>, report: &mut Report<'_>) {
    let Some(service) = site.statement.service().filter(|service| service.named) else { return };
    let Some(prefix) = judged_prefix(site) else { return };
    // A service that does not exist is a finding of its own, and what `NotAction` names in vain
    // changes nothing.
    let exists = report.context.catalog.is_none_or(|catalog| catalog.has_service_prefix(prefix));
    let negated = site.statement.action.is_some_and(|element| element.is_negated());
    if exists && !negated && !service.takes_actions_of(prefix) {
        report.push(finding(site, service, prefix));
    }
}

fn finding(site: &ActionSite<'_>, service: PolicyService<'_>, prefix: &str) -> Finding {
    let own = quoted(service.prefix);
    let message = format!(
        "a policy of the service `{own}` cannot have the action `{}` of another service",
        quoted(site.text)
    );
    Finding::new(&RULE, site.place(), message)
        .pointing(site.text, 0..prefix.len(), format!("expected `{own}`"))
        .help("remove the action; what somebody may do with other services stands in an identity-based policy")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn, check_drawn_for};
    use policy_core::model::PolicyKind;

    const QUIET: &str = r#"{"Version": "2012-10-17", "Statement": [
        {"Effect": "Deny", "Principal": "*", "Resource": "*", "Action": [
            "S3:GetObject", "*", "s3-object-lambda:GetObject", "s*:Get", "sqs", "sqs:Send:Message", "${aws:x}:y"
        ]},
        {"Effect": "Deny", "Principal": "*", "Resource": "*", "NotAction": "sqs:SendMessage"}]}"#;

    #[test]
    fn only_a_known_action_of_another_service_is_found() {
        check_drawn_for(
            "s3",
            &RULE,
            r#"{"Version": "2012-10-17", "Statement": [
            {"Effect": "Deny", "Principal": "*", "Resource": "*", "Action":
                "SQS:SendMessage"}]}
               //^^^ error: a policy of the service `s3` cannot have the action `SQS:SendMessage` of another service
            "#,
        );
        check_drawn_for("s3", &RULE, QUIET);
    }

    #[test]
    fn an_endpoint_and_a_policy_of_no_named_service_take_any() {
        let other = QUIET.replace("\"*\", \"s3-object", "\"sqs:SendMessage\", \"s3-object");
        check_drawn_for("vpce", &RULE, &other);
        check_drawn(&RULE, PolicyKind::Resource, &other);
        check_drawn(&RULE, PolicyKind::Identity, &other);
    }
}
