use crate::rule::rule;
use crate::{Check, Finding, PrincipalSite, PrincipalValue, Report, quoted};
use policy_core::model::{AwsPrincipalKind, PolicyKind, PrincipalType};

rule! {
    /// A session beside its role in a role trust policy.
    ///
    /// Who trusts a role trusts its sessions, so the session adds nothing.
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
    level: Suggestion, rows: ["A147"], check: Check::Principal(check),
}

fn check(site: &PrincipalSite<'_>, report: &mut Report<'_>) {
    let PrincipalValue::Aws(AwsPrincipalKind::AssumedRole { account, role, .. }) = &site.value
    else {
        return;
    };
    if site.statement.kind() != PolicyKind::Trust || !site.statement.allows() {
        return;
    }
    let covering = site.statement.principals(PrincipalType::Aws).find(|(_, text)| {
        matches!(AwsPrincipalKind::classify(text), AwsPrincipalKind::Role { account: of, name, .. }
            if of == *account && name == *role)
    });
    if let Some((index, text)) = covering {
        let message = format!("`{}` already trusts its session", quoted(text));
        report.push(
            Finding::new(&RULE, site.place(), message)
                .help("remove the session, or the role where only the session is meant")
                .related(
                    site.statement.principal_place(PrincipalType::Aws, index),
                    "the role stands here",
                ),
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
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suggestion: `arn:aws:iam::123456789012:role/path/R` already trusts its session
            ]}"#,
        );
    }
}
