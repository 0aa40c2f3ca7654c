use crate::rule::rule;
use crate::{Check, Finding, PrincipalSite, PrincipalValue, Report, quoted};
use policy_core::model::{PolicyKind, PrincipalType};

rule! {
    /// A federated principal in a resource-based policy.
    ///
    /// Only a role trusts an identity provider. A user who signed in through one calls other services
    /// in a session of that role, so a resource names the role. A role's own policy, which belongs to
    /// the service `iam` or `sts`, is checked as a trust policy and may name an identity provider.
    ///
    /// ```json,resource,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "accounts.google.com"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*"}]}
    /// ```
    ///
    /// ```json,resource,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/WebUser"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html>.
    RULE = "federated-principal-in-resource", codes: ["FEDERATED_PRINCIPAL_NOT_SUPPORTED"],
    level: Error, rows: ["A18"], check: Check::Principal(check),
}

fn check(site: &PrincipalSite<'_>, report: &mut Report<'_>) {
    if site.statement.kind() == PolicyKind::Resource
        && site.statement.allows()
        && let PrincipalValue::Federated(_) = site.value
        && !site.statement.service().is_some_and(|it| it.takes_principals(PrincipalType::Federated))
    {
        let whose = match site.statement.service().filter(|service| !service.is_endpoint()) {
            Some(service) => format!("a policy of the service `{}`", quoted(service.prefix)),
            None => "a resource-based policy".to_owned(),
        };
        let message = format!("{whose} cannot name the identity provider `{}`", quoted(site.text));
        report.push(
            Finding::new(&RULE, site.place(), message)
                .help("name the role that the provider's users assume, under `AWS`"),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;

    #[test]
    fn a_role_may_trust_a_provider_and_a_queue_may_not() {
        let elements = r#""Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*", "Principal": {"Federated":
            "accounts.google.com""#;
        check_drawn_statement(&RULE, PolicyKind::Trust, &format!("{elements}}}"));
        check_drawn_statement(
            &RULE,
            PolicyKind::Resource,
            &format!(
                "{elements}\n          //^^^^^^^^^^^^^^^^^^^^^ error: a policy of the service `sqs` cannot name the identity provider `accounts.google.com`\n}}"
            ),
        );
    }

    #[test]
    fn what_no_service_is_known_of_is_found_and_the_policy_of_a_role_is_not() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Resource,
            r#""Effect": "Allow", "Action": "*", "Resource": "*", "Principal": {"Federated":
                "www.amazon.com"}
              //^^^^^^^^^^^^^^^^ error: a resource-based policy cannot name the identity provider `www.amazon.com`
            "#,
        );
        check_drawn_statement(
            &RULE,
            PolicyKind::Resource,
            r#""Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "www.amazon.com"}"#,
        );
    }
}
