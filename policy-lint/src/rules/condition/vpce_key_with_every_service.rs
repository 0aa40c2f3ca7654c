use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, StatementView, quoted};
use policy_core::semantics::grant::is_every_action;

rule! {
    /// A condition on the owner of the request's VPC endpoint, for the actions of every service.
    ///
    /// `aws:VpceAccount`, `aws:VpceOrgID` and `aws:VpceOrgPaths` are present only in requests to some
    /// services. With `*` or `NotAction`, the statement also decides requests to the other services: a
    /// denial of all other endpoints applies to each of these requests, and an allowance to none.
    ///
    /// The reference data does not list which services have the keys, so a named service is not checked.
    /// The rule does not report statements that use `Null` to require the key, or that are limited to the
    /// requests of one service by a condition key of that service.
    ///
    /// ```json,scp,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {"StringNotEqualsIfExists": {"aws:VpceOrgID": "o-a1b2c3d4e5"}}}]}
    /// ```
    ///
    /// ```json,scp,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {"StringNotEqualsIfExists": {"aws:VpceOrgID": "o-a1b2c3d4e5"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-vpceorgid>.
    RULE = "vpce-key-with-every-service",
    codes: ["USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES"], level: Warning, rows: ["A105"],
    check: Check::Condition(check),
}

const KEYS: [&str; 3] = ["aws:VpceAccount", "aws:VpceOrgID", "aws:VpceOrgPaths"];

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    if !KEYS.iter().any(|key| site.is_key(key)) {
        return;
    }
    let statement = site.statement;
    if statement.once(|| OfEvery(is_of_every_service(&statement))).0 && !site.requires_key() {
        report.push(finding(site));
    }
}

/// Whether the statement applies to every service.
struct OfEvery(bool);

fn is_of_every_service(statement: &StatementView<'_>) -> bool {
    let every = statement
        .action
        .is_some_and(|element| element.negated || element.values.iter().any(is_every_action));
    // In a resource-based policy, `*` is every action of its service, which a filled-in value can
    // determine.
    let of_one =
        statement.service().map_or(statement.policy.may_agree, |service| !service.is_endpoint())
            || statement.conditions.iter().any(|it| is_of_a_service(&it.key));
    every && !of_one
}

/// Returns whether a condition key is not one of those that all services share.
fn is_of_a_service(key: &str) -> bool {
    key.split_once(':').is_some_and(|(prefix, _)| !prefix.eq_ignore_ascii_case("aws"))
}

fn finding(site: &ConditionSite<'_>) -> Finding {
    let message = format!(
        "`{}` is tested for the actions of every service, but only some services have it",
        quoted(&site.condition.key)
    );
    Finding::new(&RULE, site.key_place(), message)
        .help("under `Action`, name only actions of services that support the key")
}

#[cfg(test)]
mod tests {
    use super::*;
    use policy_core::model::PolicyKind;

    use crate::test_support::{check_drawn_filled, check_drawn_for, check_drawn_statement};

    fn elements(actions: &str, more: &str) -> String {
        format!(
            r#""Effect": "Deny", {actions}, "Resource": "*", "Condition": {{{more} "StringNotEqualsIfExists": {{
                "aws:VpceAccount": "123456789012"}}}}"#
        )
    }

    #[test]
    fn every_service_is_a_star_or_the_rest() {
        let drawn = "
              //^^^^^^^^^^^^^^^^^ warning: `aws:VpceAccount` is tested for the actions of every service, but only some services have it
            ";
        for actions in [r#""Action": ["s3:*", "*"]"#, r#""NotAction": "iam:*""#] {
            for kind in [PolicyKind::Identity, PolicyKind::ServiceControl] {
                check_drawn_statement(&RULE, kind, &format!("{}{drawn}", elements(actions, "")));
            }
        }
    }

    #[test]
    fn named_services_and_kept_statements_are_quiet() {
        let star = r#""Action": "*""#;
        for elements in [
            elements(r#""Action": ["s3:*", "sqs:SendMessage"]"#, ""),
            elements(star, r#""Null": {"aws:VpceAccount": "false"},"#),
            elements(star, r#""Null": {"lambda:SourceFunctionArn": "false"},"#),
        ] {
            check_drawn_statement(&RULE, PolicyKind::ServiceControl, &elements);
        }
        let policy = format!(
            r#"{{"Version": "2012-10-17", "Statement": [{{"Principal": "*", {}}}]}}"#,
            elements(star, "")
        );
        check_drawn_for("s3", &RULE, &policy);
        let filled = elements("\"NotAction\": \"\u{F0000}\", \"Principal\": \"*\"", "");
        check_drawn_filled(&[None], &RULE, PolicyKind::Resource, &filled);
        for other in [
            "\"Action\": \"\u{F0000}\", \"Resource\": \"*\"",
            "\"Action\": \"*\", \"Resource\": \"\u{F0000}\"",
        ] {
            let everyone = "\"Principal\": \"*\",";
            let (star, other) = (elements(star, ""), format!("\"Effect\": \"Allow\", {other}"));
            let statements = format!("{everyone} {star}}}, {{ {everyone} {other}");
            check_drawn_filled(&[None], &RULE, PolicyKind::Resource, &statements);
        }
    }

    #[test]
    fn without_a_service_a_star_is_every_one_of_them() {
        let drawn = "
              //^^^^^^^^^^^^^^^^^ warning: `aws:VpceAccount` is tested for the actions of every service, but only some services have it
            ";
        let star = elements(r#""Principal": "*", "Action": "*""#, "");
        check_drawn_filled(&[], &RULE, PolicyKind::Resource, &format!("{star}{drawn}"));
    }
}
