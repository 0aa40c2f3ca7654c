use crate::grants::{allows_everything, grant, is_denied};
use crate::role_grants::{code, is_broad, is_open, subject};
use crate::rule::rule;
use crate::{Check, Finding, PolicyView, Report, StatementView};
use policy_core::semantics::grant::Grant;

rule! {
    /// A service-linked role may be created for any service.
    ///
    /// Such a role gives its service permissions in the account that nobody in the account can revoke.
    /// A condition on `iam:AWSServiceName`, or a resource that names one service's role, limits it.
    /// Where the same part of a statement also allows every role to be passed, only that is reported.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iam:CreateServiceLinkedRole", "Resource": "*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iam:CreateServiceLinkedRole", "Resource": "*", "Condition": {"StringEquals": {"iam:AWSServiceName": "redshift.amazonaws.com"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html>.
    RULE = "unrestricted-service-linked-role",
    codes: ["CREATE_SLR_WITH_STAR_IN_RESOURCE", "CREATE_SLR_WITH_NOT_RESOURCE",
        "CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE",
        "CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE", "CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE",
        "CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION"],
    level: Warning, rows: ["A80", "A81", "A82", "A83", "A84", "A85"], asks_for_condition: true, check: Check::Policy(check),
}

const ACTION: &str = "iam:CreateServiceLinkedRole";
const KEY: &str = "iam:AWSServiceName";

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    if !policy.kind.is_identity() {
        return;
    }
    for statement in policy.statements {
        if !statement.allows() || statement.is_limited_by(KEY) || allows_everything(statement) {
            continue;
        }
        if let Some(found) = grant(statement, ACTION)
            && let Some(element) = statement.resource
            && is_open(element, found, "role/")
            && (matches!(found, Grant::Named(_)) || !is_broad(policy, statement))
            && !is_denied(policy, ACTION, KEY)
        {
            report.push(finding(statement, found));
        }
    }
}

fn finding(statement: &StatementView<'_>, grant: Grant) -> Finding {
    let place = match grant {
        Grant::Named(index) | Grant::Pattern(index) => statement.action_place(index),
        Grant::Rest => statement.element_name("NotAction"),
    };
    let message = format!(
        "{} allows a service-linked role to be created for any service",
        subject(statement, grant)
    );
    let codes = [
        "CREATE_SLR_WITH_STAR_IN_RESOURCE",
        "CREATE_SLR_WITH_NOT_RESOURCE",
        "CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE",
        "CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE",
        "CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION",
        "CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE",
    ];
    Finding::new(&RULE, place, message)
        .coded(code(codes, grant, statement.resource))
        .help("add a condition on `iam:AWSServiceName`")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn, check_drawn_statement};
    use policy_core::model::PolicyKind;

    #[test]
    fn open_forms_are_found() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": "iam:Create*", "Resource": "*"},
                                          //^^^^^^^^^^^^^ warning: `iam:Create*` allows a service-linked role to be created for any service
              {"Effect": "Allow", "Action": "iam:CreateServiceLinkedRole", "NotResource": "arn:aws:iam::123456789012:role/Admin"},
                                          //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `iam:CreateServiceLinkedRole` allows a service-linked
                                          // role to be created for any service
              {"Effect": "Allow", "NotAction": "iam:PassRole", "Resource": "*"}
                                //^^^^^^^^^^^ warning: `NotAction` allows a service-linked role to be created for any service
            ]}"#,
        );
    }

    #[test]
    fn narrow_forms_and_what_passes_roles_too_are_quiet() {
        for elements in [
            r#""Action": "iam:CreateServiceLinkedRole", "Resource": "arn:aws:iam::*:role/aws-service-role/redshift.amazonaws.com/*""#,
            r#""Action": "iam:CreateServiceLinkedRole", "Resource": "*", "Condition": {"StringLike": {"iam:awsservicename": "redshift.amazonaws.com"}}"#,
            r#""Action": "iam:*", "Resource": "*""#,
            r#""Action": "*", "Resource": "*""#,
            r#""NotAction": ["iam:*"], "Resource": "*""#,
        ] {
            let elements = format!(r#""Effect": "Allow", {elements}"#);
            check_drawn_statement(&RULE, PolicyKind::Identity, &elements);
        }
    }
}
