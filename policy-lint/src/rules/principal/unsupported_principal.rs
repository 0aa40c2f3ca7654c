use crate::rule::rule;
use crate::{Check, Finding, Report, StatementView};
use policy_core::model::PolicyKind;
use policy_core::path::Step;

rule! {
    /// A principal in a policy that cannot name one.
    ///
    /// An identity-based policy applies to the identity that it is attached to, a session policy to the
    /// session, and a service control policy to the accounts below its target. AWS rejects `Principal`
    /// and `NotPrincipal` in them.
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
    // A principal that could not be read already has a finding, which also says so.
    if let Some(element) = statement.principal.filter(|_| !statement.kind().has_principal()) {
        report.push(finding(statement, element.name()));
    }
}

fn finding(statement: &StatementView<'_>, name: &'static str) -> Finding {
    let place = statement.element_name(name);
    let message = format!("{} cannot have `{name}`", statement.kind().description());
    let finding = Finding::new(&RULE, place, message);
    match statement.kind() {
        PolicyKind::ServiceControl => finding
            .coded("SCP_SYNTAX_ERROR_PRINCIPAL")
            .help("remove it, and exempt principals with a condition on `aws:PrincipalArn`"),
        _ => finding.help("remove it, or check the document as a trust or resource-based policy"),
    }
}

/// Adds help to a finding about an unreadable element that the kind of policy cannot have anyway.
pub(crate) fn with_removal_help(finding: Finding, kind: PolicyKind) -> Finding {
    let is_name = |name: &str| matches!(name, "Principal" | "NotPrincipal");
    let steps = finding.place().path.steps();
    let is_in_principal =
        steps.iter().any(|step| matches!(step, Step::Key { name, .. } if is_name(name)));
    if kind.has_principal() || !is_in_principal {
        return finding;
    }
    finding.help(format!("remove the element: {} has no principal", kind.description()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;

    #[test]
    fn one_that_is_misspelt_or_cannot_be_read_is_one_finding() {
        let statement = |name: &str, value: &str| {
            format!(
                r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Deny", "Action": "s3:*", "Resource": "*", "{name}": {value}}}}}"#
            )
        };
        for (name, value, rule) in [
            ("Principals", "\"*\"", "invalid-policy-element"),
            ("principal", "\"*\"", "invalid-policy-element"),
            ("Principal", "{}", "empty-list"),
            ("NotPrincipal", "[]", "invalid-principal-format"),
        ] {
            let text = statement(name, value);
            let context = crate::Context::default();
            let found = crate::check::check_json(&text, PolicyKind::Identity, &context).unwrap();
            let [finding] = found.findings.as_slice() else { panic!("{:?}", found.findings) };
            assert_eq!(finding.rule().name, rule, "{text}");
            let help = finding.help_text().unwrap();
            assert_eq!(help.contains("has no principal"), !rule.ends_with("element"), "{help}");
        }
    }

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
