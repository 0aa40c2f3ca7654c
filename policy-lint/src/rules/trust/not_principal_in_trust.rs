use crate::rule::rule;
use crate::{Check, Finding, Report, StatementView};
use policy_core::model::PolicyKind;

rule! {
    /// `NotPrincipal` in a role trust policy.
    ///
    /// IAM rejects it: a trust policy must name who can assume the role.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "NotPrincipal": {"AWS": "111122223333"}, "Action": "sts:AssumeRole"}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": "sts:AssumeRole"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html>.
    RULE = "not-principal-in-trust", codes: ["ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL"],
    level: Error, rows: ["A19"], check: Check::Statement(check),
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    let Some(principal) = statement.principal else { return };
    if statement.kind() == PolicyKind::Trust && principal.is_negated() {
        let place = statement.element_name("NotPrincipal");
        report.push(Finding::new(&RULE, place, "a trust policy cannot have `NotPrincipal`").help(
            "name who can assume the role, and deny others with a condition on `aws:PrincipalArn`",
        ));
    }
}
