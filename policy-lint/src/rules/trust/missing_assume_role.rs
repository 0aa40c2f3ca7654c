use std::collections::HashSet;

use crate::rule::rule;
use crate::{Check, Finding, PolicyView, Report, StatementView, quoted};
use policy_core::model::{
    AwsPrincipalKind, PolicyKind, PrincipalEntry, PrincipalType, ServiceActions, TrustAction,
};
use policy_core::path::Place;

rule! {
    /// A trusted principal that no statement allows to assume the role.
    ///
    /// AWS and service principals assume a role with `sts:AssumeRole`. `sts:TagSession` and
    /// `sts:SetSourceIdentity` only accompany it, and `sts:AssumeRoleWithSAML` and
    /// `sts:AssumeRoleWithWebIdentity` are for identity providers. The action may be in another
    /// statement that trusts the same principal.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:TagSession"}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": ["sts:AssumeRole", "sts:TagSession"]}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html#id_session-tags_permissions-required>.
    RULE = "missing-assume-role", codes: [], level: Warning, rows: ["B5.3"],
    check: Check::Policy(check),
}

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    if policy.kind != PolicyKind::Trust || policy.spliced {
        return;
    }
    let let_in = LetIn::of(policy);
    for statement in policy.statements.iter().filter(|statement| statement.allows()) {
        let of_identity_provider =
            |entry: &PrincipalEntry| entry.principal_type == PrincipalType::Federated;
        let mixed = statement
            .principal
            .is_some_and(|element| element.entries().iter().any(of_identity_provider));
        if mixed || names_assume_role(statement) || !statement.has_only_trust_actions() {
            continue;
        }
        if let Some((place, principal)) = shut_out(&let_in, statement) {
            report.push(finding(statement, place, principal));
        }
    }
}

fn names_assume_role(statement: &StatementView<'_>) -> bool {
    statement.names_action(TrustAction::AssumeRole.as_str())
}

/// Returns the first principal of the statement that no statement lets in.
fn shut_out<'a>(let_in: &LetIn<'_>, statement: &StatementView<'a>) -> Option<(Place, &'a str)> {
    for (index, principal) in statement.principals(PrincipalType::Aws) {
        // Another AWS principal, such as its account, can cover this one.
        let known = AwsPrincipalKind::classify(principal).is_principal();
        if known && !let_in.has_aws {
            return Some((statement.principal_place(PrincipalType::Aws, index), principal));
        }
    }
    for (index, principal) in statement.principals(PrincipalType::Service) {
        // Another rule checks the services that need more actions.
        let special = ServiceActions::of(principal).is_some_and(ServiceActions::needs_more);
        if !special && !let_in.services.contains(principal) {
            return Some((statement.principal_place(PrincipalType::Service, index), principal));
        }
    }
    None
}

/// The principals in statements that allow `sts:AssumeRole`, or an invalid action that may be meant
/// as it.
struct LetIn<'a> {
    has_aws: bool,
    services: HashSet<&'a str>,
}

impl<'a> LetIn<'a> {
    fn of(policy: &PolicyView<'a>) -> Self {
        let mut let_in = Self { has_aws: false, services: HashSet::new() };
        for statement in policy.statements.iter().filter(|statement| statement.allows()) {
            if names_assume_role(statement) || !statement.has_only_trust_actions() {
                let_in.has_aws |= statement.principals(PrincipalType::Aws).next().is_some();
                let services = statement.principals(PrincipalType::Service);
                let_in.services.extend(services.map(|(_, text)| text));
            }
        }
        let_in
    }
}

fn finding(statement: &StatementView<'_>, place: Place, principal: &str) -> Finding {
    let message = format!("no statement allows `sts:AssumeRole` for `{}`", quoted(principal));
    let values = statement.action.into_iter().flat_map(|element| &element.values);
    let foreign = values.filter(|text| TrustAction::parse(text).is_some_and(TrustAction::assumes));
    let help = match foreign.last() {
        Some(text) => {
            format!(
                "replace `{}`, which is for identity providers, with `sts:AssumeRole`",
                quoted(text)
            )
        }
        None => "add `sts:AssumeRole` to `Action`".to_owned(),
    };
    Finding::new(&RULE, place, message).help(help)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn, check_drawn_statement};

    #[test]
    fn principals_that_cannot_get_in_are_found() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            r#""Effect": "Allow", "Action": "sts:AssumeRoleWithSAML", "Principal": {"AWS": "123456789012"
                                                                          //^^^^^^^^^^^^^^ warning: no statement allows `sts:AssumeRole` for
                                                                          // `123456789012`
            }"#,
        );
        check_drawn(
            &RULE,
            PolicyKind::Trust,
            r#"{"Version": "2012-10-17", "Statement": [
                {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "123456789012", "Service": "ecs.amazonaws.com"}},
                {"Effect": "Allow", "Action": "sts:TagSession", "Principal": {"AWS": "arn:aws:iam::123456789012:role/R"}},
                {"Effect": "Allow", "Action": "sts:TagSession", "Principal": {"Service": ["ecs.amazonaws.com", "ec2.amazonaws.com"]}}
                                                                                                             //^^^^^^^^^^^^^^^^^^^ warning:
                                                                              // no statement allows `sts:AssumeRole` for
                                                                              // `ec2.amazonaws.com`
            ]}"#,
        );
    }

    #[test]
    fn a_misspelt_action_may_be_the_one() {
        check_drawn(
            &RULE,
            PolicyKind::Trust,
            r#"{"Version": "2012-10-17", "Statement": [
                {"Effect": "Allow", "Action": "sts:AssmueRole", "Principal": {"AWS": "123456789012"}},
                {"Effect": "Allow", "Action": "sts:TagSession", "Principal": {"AWS": "123456789012"}}
            ]}"#,
        );
    }

    #[test]
    fn other_mistakes_have_other_rules() {
        for elements in [
            r#""Effect": "Allow", "Principal": {"Service": "pods.eks.amazonaws.com"}, "Action": "sts:TagSession""#,
            r#""Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "s3:GetObject""#,
            r#""Effect": "Allow", "Principal": {"AWS": "x"}, "Action": "sts:TagSession""#,
            r#""Effect": "Allow", "Principal": {"AWS": "123456789012", "Federated": "accounts.google.com"}, "Action": "sts:TagSession""#,
            r#""Effect": "Deny", "Principal": {"AWS": "123456789012"}, "Action": "sts:TagSession""#,
        ] {
            check_drawn_statement(&RULE, PolicyKind::Trust, elements);
        }
    }
}
