use crate::lint::rule::rule;
use crate::lint::{Check, Finding, Report, StatementView};
use crate::model::PolicyKind;

rule! {
    /// A principal in a policy that cannot name one.
    ///
    /// An identity-based policy applies to the identity that it is attached to, a session policy to
    /// the session, a service control policy to the accounts below its target. AWS refuses
    /// `Principal` and `NotPrincipal` in them.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "s3:ListAllMyBuckets", "Resource": "*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:ListAllMyBuckets", "Resource": "*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html>.
    RULE = "unsupported-principal", codes: ["UNSUPPORTED_PRINCIPAL", "SCP_SYNTAX_ERROR_PRINCIPAL"],
    level: Error, rows: ["A10", "A73"], check: Check::Statement(check),
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    if statement.has_principal && !statement.kind.has_principal() {
        report.push(finding(statement));
    }
}

fn finding(statement: &StatementView<'_>) -> Finding {
    let (name, place) = match statement.principal {
        Some(element) => (element.name(), statement.element_name(element.name())),
        None => ("Principal", statement.place()),
    };
    let message = format!("{} cannot have `{name}`", statement.kind.description());
    let finding = Finding::new(&RULE, place, message);
    match statement.kind {
        PolicyKind::ServiceControl => finding
            .coded("SCP_SYNTAX_ERROR_PRINCIPAL")
            .help("remove it, and except principals with a condition on `aws:PrincipalArn`"),
        _ => finding.help("remove it, or check the document as a trust or resource-based policy"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::test_support::check_drawn;

    #[test]
    fn policies_of_identities_and_organizations_name_none() {
        let drawn = |subject: &str| {
            format!(
                r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Deny", "Action": "s3:*", "Resource": "*",
              "NotPrincipal": {{"AWS": "123456789012"}}}}]}}
            //^^^^^^^^^^^^^^ error: {subject} cannot have `NotPrincipal`"#
            )
        };
        check_drawn(&RULE, PolicyKind::IdentityInline, &drawn("an inline policy"));
        check_drawn(&RULE, PolicyKind::Session, &drawn("a session policy"));
        check_drawn(&RULE, PolicyKind::ServiceControl, &drawn("a service control policy"));
        let quiet = drawn("").lines().take(2).collect::<Vec<_>>().join("\n");
        for kind in [PolicyKind::Trust, PolicyKind::Resource, PolicyKind::ResourceControl] {
            check_drawn(&RULE, kind, &quiet);
        }
    }
}
