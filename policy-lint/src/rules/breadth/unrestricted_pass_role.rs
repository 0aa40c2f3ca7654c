use crate::role_grants::{code, passes_any_role, subject};
use crate::rule::rule;
use crate::{Check, Finding, PolicyView, Report, StatementView};
use policy_core::semantics::grant::Grant;

rule! {
    /// Any role may be passed to any service.
    ///
    /// A principal that may pass a role to a service acts with that role's permissions, so permission
    /// to pass every role is permission to become an administrator. A condition on
    /// `iam:PassedToService`, or a resource that names the role, limits it. Part of a name before the
    /// wildcard counts as a name.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*", "Condition": {"StringEquals": {"iam:PassedToService": "redshift.amazonaws.com"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::123456789012:role/RedshiftLoad*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html>.
    RULE = "unrestricted-pass-role",
    codes: ["PASS_ROLE_WITH_STAR_IN_RESOURCE", "PASS_ROLE_WITH_NOT_RESOURCE",
        "PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE",
        "PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE", "PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE",
        "PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION"],
    level: SecurityWarning, rows: ["A109", "A110", "A111", "A112", "A113", "A114"],
    asks_for_condition: true, check: Check::Policy(check),
}

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    for statement in policy.statements {
        if let Some(grant) = passes_any_role(policy, statement) {
            report.push(finding(statement, grant));
        }
    }
}

fn finding(statement: &StatementView<'_>, grant: Grant) -> Finding {
    let place = match grant {
        Grant::Named(index) | Grant::Pattern(index) => statement.action_place(index),
        Grant::Rest => statement.element_name("NotAction"),
    };
    let message = match statement.resource {
        Some(element) if element.negated => {
            format!(
                "{} with `NotResource` allows roles to be passed to any service",
                subject(statement, grant)
            )
        }
        _ => format!("{} allows any role to be passed to any service", subject(statement, grant)),
    };
    let codes = [
        "PASS_ROLE_WITH_STAR_IN_RESOURCE",
        "PASS_ROLE_WITH_NOT_RESOURCE",
        "PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE",
        "PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE",
        "PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION",
        "PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE",
    ];
    Finding::new(&RULE, place, message)
        .coded(code(codes, grant, statement.resource))
        .help("name the roles, or add a condition on `iam:PassedToService`")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn, check_drawn_statement};
    use policy_core::model::PolicyKind;

    #[test]
    fn each_open_form_is_found() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": ["s3:*", "IAM:passrole"], "Resource": "arn:aws:iam::*:role/*"},
                                                   //^^^^^^^^^^^^^^ security-warning: `IAM:passrole` allows any role to be passed to any
                                                   // service
              {"Effect": "Allow", "Action": "iam:PassRole", "NotResource": "arn:aws:iam::123456789012:role/Admin"},
                                          //^^^^^^^^^^^^^^ security-warning: `iam:PassRole` with `NotResource` allows roles to be passed
                                          // to any service
              {"Effect": "Allow", "Action": "iam:P*", "Resource": ["*"]},
                                          //^^^^^^^^ security-warning: `iam:P*` allows any role to be passed to any service
              {"Effect": "Allow", "NotAction": "s3:*", "Resource": "*"}
                                //^^^^^^^^^^^ security-warning: `NotAction` allows any role to be passed to any service
            ]}"#,
        );
    }

    #[test]
    fn each_form_has_its_code() {
        for (elements, code) in [
            (r#""Action": "iam:PassRole", "Resource": "*""#, "PASS_ROLE_WITH_STAR_IN_RESOURCE"),
            (
                r#""Action": "iam:PassRole", "Resource": "*", "Condition": {"StringNotEquals": {"iam:PassedToService": "ec2.amazonaws.com"}}"#,
                "PASS_ROLE_WITH_STAR_IN_RESOURCE",
            ),
            (
                r#""Action": "iam:PassRole", "NotResource": "arn:aws:s3:::b""#,
                "PASS_ROLE_WITH_NOT_RESOURCE",
            ),
            (r#""Action": "iam:*", "Resource": "*""#, "PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE"),
            (
                r#""Action": "*", "NotResource": "arn:aws:s3:::b""#,
                "PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE",
            ),
            (
                r#""NotAction": "s3:*", "Resource": "*""#,
                "PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION",
            ),
            (
                r#""NotAction": "s3:*", "NotResource": "arn:aws:s3:::b""#,
                "PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE",
            ),
        ] {
            let text = format!(
                r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow", {elements}}}]}}"#
            );
            let context = crate::Context::default();
            let outcome = crate::check::check_json(&text, PolicyKind::Identity, &context).unwrap();
            let loud: Vec<_> = outcome
                .findings
                .iter()
                .filter(|it| it.level() > crate::Level::Suggestion)
                .map(Finding::code)
                .collect();
            assert_eq!(loud, [Some(code)], "{elements}");
        }
    }

    #[test]
    fn what_is_narrow_or_denied_is_quiet() {
        for elements in [
            r#""Action": "iam:PassRole", "Resource": "arn:aws:iam::123456789012:role/service-role/*""#,
            r#""Action": "iam:*", "Resource": "arn:aws:iam::*:role/*""#,
            r#""Action": "iam:*", "Resource": "*", "Condition": {"StringLike": {"IAM:PassedToService": "*.amazonaws.com"}}"#,
            r#""Action": "*", "Resource": "*""#,
            r#""NotAction": ["IAM:*"], "Resource": "*""#,
            r#""Action": "iam:Get*", "Resource": "*""#,
            "\"Action\": \"iam:PassRole\", \"Resource\": \"\u{F0000}\"",
            "\"NotAction\": \"\u{F0000}\", \"Resource\": \"*\"",
        ] {
            let elements = format!(r#""Effect": "Allow", {elements}"#);
            check_drawn_statement(&RULE, PolicyKind::Identity, &elements);
        }
        let open = r#""Effect": "Allow", "Action": "iam:*", "Resource": "*""#;
        check_drawn_statement(&RULE, PolicyKind::ServiceControl, open);
        check_drawn_statement(&RULE, PolicyKind::Identity, &open.replace("Allow", "Deny"));
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            &format!(r#"{open}}}, {{"Effect": "Deny", "Action": "iam:Pass*", "Resource": "*""#),
        );
    }
}
