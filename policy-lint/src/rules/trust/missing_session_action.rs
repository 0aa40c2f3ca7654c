use crate::rule::rule;
use crate::{Check, Finding, PolicyView, Report};
use policy_core::model::{PolicyKind, PrincipalType, ServiceActions};
use policy_core::suggest::join_or;

rule! {
    /// A service that needs more actions to assume the role.
    ///
    /// IAM Roles Anywhere needs `sts:AssumeRole`, `sts:TagSession` and `sts:SetSourceIdentity`;
    /// EKS Pod Identity needs `sts:AssumeRole` and `sts:TagSession`. If one of them is missing, the
    /// service cannot assume the role. The actions may be in several statements. A macro without an
    /// action writes all of them.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "pods.eks.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "pods.eks.amazonaws.com"}, "Action": ["sts:AssumeRole", "sts:TagSession"]}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html> and
    /// <https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html>.
    RULE = "missing-session-action", codes: ["MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY"],
    level: Error, rows: ["A24", "B5.28"], check: Check::Policy(check),
}

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    if policy.kind != PolicyKind::Trust || policy.spliced {
        return;
    }
    for actions in ServiceActions::all().iter().filter(|actions| actions.needs_more()) {
        check_service(policy, actions, report);
    }
}

fn check_service(policy: &PolicyView<'_>, actions: &ServiceActions, report: &mut Report<'_>) {
    let trusting = || {
        policy.statements.iter().filter(|statement| statement.allows()).filter_map(|statement| {
            let mut services = statement.principals(PrincipalType::Service);
            let (index, _) = services.find(|(_, service)| *service == actions.service)?;
            Some((statement, index))
        })
    };
    let Some((first, index)) = trusting().next() else { return };
    // Another rule reports actions that a trust policy cannot have.
    if trusting().any(|(statement, _)| !statement.has_only_trust_actions()) {
        return;
    }
    let missing: Vec<&str> = actions
        .needed
        .iter()
        .map(|action| action.as_str())
        .filter(|action| !trusting().any(|(statement, _)| statement.names_action(action)))
        .collect();
    if missing.is_empty() {
        return;
    }
    let place = first.principal_place(PrincipalType::Service, index);
    report.push(finding(place, actions.service, &missing));
}

fn finding(place: policy_core::path::Place, service: &str, missing: &[&str]) -> Finding {
    let list = join_or(missing).replace(" or ", " and ");
    let finding = Finding::new(&RULE, place, format!("`{service}` also needs {list}"))
        .help(format!("add {list} to `Action`"));
    if service.starts_with("rolesanywhere") { finding } else { finding.uncoded() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn, check_drawn_statement};

    #[test]
    fn all_missing_actions_are_named_once() {
        check_drawn(
            &RULE,
            PolicyKind::Trust,
            r#"{"Version": "2012-10-17", "Statement": [
                {"Effect": "Allow", "Action": "sts:assumerole", "Principal": {"Service":
                ["ec2.amazonaws.com", "rolesanywhere.amazonaws.com"]}},
                                    //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: `rolesanywhere.amazonaws.com` also needs `sts:SetSourceIdentity`
                {"Effect": "Allow", "Action": "sts:TagSession", "Principal": {"Service": "rolesanywhere.amazonaws.com"}}
            ]}"#,
        );
    }

    #[test]
    fn other_services_and_denied_ones_are_quiet() {
        for elements in [
            r#""Effect": "Deny", "Principal": {"Service": "pods.eks.amazonaws.com"}, "Action": "sts:TagSession""#,
            r#""Effect": "Allow", "Principal": {"Service": "eks.amazonaws.com"}, "Action": "sts:AssumeRole""#,
            r#""Effect": "Allow", "Principal": {"Service": "pods.eks.amazonaws.com"}, "Action": "sts:*""#,
        ] {
            check_drawn_statement(&RULE, PolicyKind::Trust, elements);
        }
    }
}
