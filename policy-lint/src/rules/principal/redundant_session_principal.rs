use std::collections::HashMap;

use crate::rule::rule;
use crate::{Check, Finding, Report, StatementView, quoted};
use policy_core::model::{AwsPrincipalKind, PolicyKind, PrincipalType};

rule! {
    /// A session next to its role in a role trust policy.
    ///
    /// Trust in a role includes trust in its sessions, so the session adds nothing.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": ["arn:aws:iam::123456789012:role/R", "arn:aws:sts::123456789012:assumed-role/R/S"]}, "Action": "sts:AssumeRole"}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:sts::123456789012:assumed-role/R/S"}, "Action": "sts:AssumeRole"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html>.
    RULE = "redundant-session-principal", codes: ["REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY"],
    level: Suggestion, rows: ["A147"], check: Check::Statement(check),
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    if statement.kind() != PolicyKind::Trust || !statement.allows() {
        return;
    }
    let mut roles: HashMap<(&str, &str), (usize, &str)> = HashMap::new();
    let mut sessions = Vec::new();
    for (index, text) in statement.principals(PrincipalType::Aws) {
        match AwsPrincipalKind::classify(text) {
            AwsPrincipalKind::Role { account, name, .. } => {
                roles.entry((account, name)).or_insert((index, text));
            }
            AwsPrincipalKind::AssumedRole { account, role, .. } => {
                sessions.push((index, (account, role)));
            }
            _ => {}
        }
    }
    let place = |index| statement.principal_place(PrincipalType::Aws, index);
    for (session, role) in sessions {
        let Some((index, text)) = roles.get(&role) else { continue };
        let message = format!("`{}` already includes this session", quoted(text));
        report.push(
            Finding::new(&RULE, place(session), message)
                .help("remove the session, or the role if only the session is meant")
                .related(place(*index), "the role is here"),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;

    #[test]
    fn only_the_same_role_of_the_same_account_covers() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            r#""Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": [
                "arn:aws:iam::123456789012:role/path/R", "arn:aws:iam::210987654321:role/Q",
                "arn:aws:sts::123456789012:assumed-role/R/S", "arn:aws:sts::123456789012:assumed-role/Q/S"
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suggestion: `arn:aws:iam::123456789012:role/path/R` already includes this
              // session
            ]}"#,
        );
    }
}
