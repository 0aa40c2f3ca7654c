use crate::lint::grants::{grant, is_denied};
use crate::lint::rule::rule;
use crate::lint::rules::full_wildcard::allows_everything;
use crate::lint::{Check, Finding, PolicyView, Report, StatementView, quoted};
use crate::model::{ArnFields, ResourceElement};
use crate::semantics::grant::Grant;
use crate::semantics::pattern::is_all;

rule! {
    /// Any role may be passed to any service.
    ///
    /// Whoever may pass a role to a service acts with the permissions of that role, so the
    /// permission to pass every role is the permission to become an administrator. A condition on
    /// `iam:PassedToService`, or a resource that names the role, keeps it narrow. A part of a name
    /// before the wildcard counts as one.
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
    check: Check::Policy(check),
}

const ACTION: &str = "iam:PassRole";
const KEY: &str = "iam:PassedToService";

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    for statement in policy.statements {
        if let Some(grant) = unrestricted(policy, statement) {
            report.push(finding(statement, grant));
        }
    }
}

/// How a statement lets every role be passed, if it does.
fn unrestricted(policy: &PolicyView<'_>, statement: &StatementView<'_>) -> Option<Grant> {
    if !policy.kind.is_identity()
        || !statement.allows()
        || statement.is_limited_by(KEY)
        || allows_everything(statement)
    {
        return None;
    }
    let found = grant(statement, ACTION)?;
    let open = is_open(statement.resource?, found, "role/");
    (open && !is_denied(policy, ACTION, KEY)).then_some(found)
}

/// Whether the rule says of a statement that it is broad in its actions or its resources.
pub(crate) fn is_broad(policy: &PolicyView<'_>, statement: &StatementView<'_>) -> bool {
    unrestricted(policy, statement).is_some_and(|found| {
        !matches!(found, Grant::Named(_)) || statement.resource.is_some_and(|it| it.negated)
    })
}

/// Whether a resource element covers all that stands below a prefix of names in IAM. A named action
/// also asks about ARNs.
pub(super) fn is_open(element: &ResourceElement, grant: Grant, prefix: &str) -> bool {
    if element.negated {
        return true;
    }
    let named = matches!(grant, Grant::Named(_));
    element.values.iter().any(|text| text == "*" || (named && covers_all(text, prefix)))
}

fn covers_all(text: &str, prefix: &str) -> bool {
    ArnFields::split(text).is_ok_and(|fields| {
        let name = fields.resource.strip_prefix(prefix).unwrap_or(fields.resource);
        matches!(fields.service, "iam" | "*") && is_all(name)
    })
}

/// The code of the way in which an action and a resource are open: named, by a pattern or by
/// `NotAction`, first for `Resource` and then for `NotResource`.
pub(super) fn code(
    codes: [&'static str; 6],
    grant: Grant,
    element: Option<&ResourceElement>,
) -> &'static str {
    let [star, not, star_star, star_not, rest_star, rest_not] = codes;
    match (grant, element.is_some_and(|element| element.negated)) {
        (Grant::Named(_), false) => star,
        (Grant::Named(_), true) => not,
        (Grant::Pattern(_), false) => star_star,
        (Grant::Pattern(_), true) => star_not,
        (Grant::Rest, false) => rest_star,
        (Grant::Rest, true) => rest_not,
    }
}

/// How a statement comes to allow an action, as the beginning of a sentence.
pub(super) fn subject(statement: &StatementView<'_>, grant: Grant) -> String {
    match grant {
        Grant::Named(index) | Grant::Pattern(index) => {
            let text = statement.action.and_then(|element| element.values.iter().nth(index));
            format!("`{}`", quoted(text.unwrap_or_default()))
        }
        Grant::Rest => "`NotAction`".to_owned(),
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
                "{} with `NotResource` lets roles be passed to any service",
                subject(statement, grant)
            )
        }
        _ => format!("{} lets any role be passed to any service", subject(statement, grant)),
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
    use crate::lint::test_support::{check_drawn, check_drawn_statement};
    use crate::model::PolicyKind;

    #[test]
    fn each_open_form_is_found() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": ["s3:*", "IAM:passrole"], "Resource": "arn:aws:iam::*:role/*"},
                                                   //^^^^^^^^^^^^^^ security-warning: `IAM:passrole` lets any role be passed to any service
              {"Effect": "Allow", "Action": "iam:PassRole", "NotResource": "arn:aws:iam::123456789012:role/Admin"},
                                          //^^^^^^^^^^^^^^ security-warning: `iam:PassRole` with `NotResource` lets roles be passed to any service
              {"Effect": "Allow", "Action": "iam:P*", "Resource": ["*"]},
                                          //^^^^^^^^ security-warning: `iam:P*` lets any role be passed to any service
              {"Effect": "Allow", "NotAction": "s3:*", "Resource": "*"}
                                //^^^^^^^^^^^ security-warning: `NotAction` lets any role be passed to any service
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
                .filter(|it| it.level() > crate::lint::Level::Suggestion)
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
