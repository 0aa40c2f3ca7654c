use crate::actions::judged_prefix;
use crate::rule::rule;
use crate::{ActionSite, Check, Finding, Level, PolicyService, Report, quoted};

rule! {
    /// Another service's action in a resource-based policy.
    ///
    /// A bucket policy controls access to its bucket, so it accepts Amazon S3 actions and no others;
    /// services reject other actions or never evaluate them. What a role may do elsewhere belongs in
    /// the role's own policies. An API Gateway policy has `execute-api` actions, the policy of an
    /// Amazon MSK cluster also has `kafka-cluster` actions, and so on; a VPC endpoint policy accepts
    /// the actions of every service.
    ///
    /// The rule checks policies whose service is specified with `--kind resource:s3` or
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

/// Actions of other services that a service accepts in its policies, where they have no effect, from
/// <https://docs.aws.amazon.com/codeartifact/latest/ug/get-set-up-provision-user.html>.
const INERT: [(&str, &str); 1] = [("codeartifact", "sts:GetServiceBearerToken")];

fn check(site: &ActionSite<'_>, report: &mut Report<'_>) {
    let Some(service) = site.statement.service().filter(|service| service.named) else { return };
    let Some(prefix) = judged_prefix(site) else { return };
    // A service that does not exist is a separate finding, and an ineffective exception in `NotAction`
    // changes nothing.
    let exists = report.context.catalog.is_none_or(|catalog| catalog.has_service_prefix(prefix));
    let negated = site.statement.action.is_some_and(|element| element.is_negated());
    if exists && !negated && !service.takes_actions_of(prefix) {
        let is_inert = INERT.iter().any(|(of_service, action)| {
            *of_service == service.prefix && action.eq_ignore_ascii_case(site.text)
        });
        let finding = finding(site, service, prefix);
        report.push(if is_inert { finding.leveled(Level::Warning) } else { finding });
    }
}

fn finding(site: &ActionSite<'_>, service: PolicyService<'_>, prefix: &str) -> Finding {
    let own = quoted(service.prefix);
    let message = format!(
        "a policy of the service `{own}` cannot have `{}`, an action of another service",
        quoted(site.text)
    );
    Finding::new(&RULE, site.place(), message)
        .pointing(site.text, 0..prefix.len(), format!("expected `{own}`"))
        .help("remove the action; allow actions of other services in an identity-based policy")
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
               //^^^ error: a policy of the service `s3` cannot have `SQS:SendMessage`, an action of another service
            "#,
        );
        check_drawn_for("s3", &RULE, QUIET);
    }

    #[test]
    fn an_action_without_effect_is_a_warning() {
        check_drawn_for(
            "codeartifact",
            &RULE,
            r#"{"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Resource": "*", "Action":
                "sts:GetServiceBearerToken"}]}
               //^^^ warning: a policy of the service `codeartifact` cannot have `sts:GetServiceBearerToken`, an action of another
               // service
            "#,
        );
    }

    #[test]
    fn an_endpoint_and_a_policy_of_no_named_service_take_any() {
        let other = QUIET.replace("\"*\", \"s3-object", "\"sqs:SendMessage\", \"s3-object");
        check_drawn_for("vpce", &RULE, &other);
        check_drawn(&RULE, PolicyKind::Resource, &other);
        check_drawn(&RULE, PolicyKind::Identity, &other);
    }
}
