use crate::rule::rule;
use crate::{Check, Finding, Report, StatementView};
use policy_core::model::PolicyKind;

rule! {
    /// `NotPrincipal` in an `Allow` statement.
    ///
    /// It allows everyone except those it names, including anonymous callers.
    ///
    /// ```json,resource,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "NotPrincipal": {"AWS": "arn:aws:iam::123456789012:user/Bob"}, "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:us-east-1:123456789012:queue"}]}
    /// ```
    ///
    /// ```json,resource,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:user/Alice"}, "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:us-east-1:123456789012:queue"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html>.
    RULE = "allow-with-not-principal", codes: ["ALLOW_WITH_NOT_PRINCIPAL"],
    level: SecurityWarning, rows: ["A107"], check: Check::Statement(check),
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    if statement.kind() == PolicyKind::Resource
        && statement.allows()
        && statement.principal.is_some_and(|element| element.is_negated())
    {
        let message = "`Allow` with `NotPrincipal` allows everyone that it does not name";
        report.push(Finding::new(&RULE, statement.element_name("NotPrincipal"), message).help(
            "name the allowed principals in `Principal`, and deny others in a separate statement",
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;

    #[test]
    fn a_deny_is_quiet() {
        let elements = r#""Effect": "Deny", "Action": "sqs:*", "Resource": "*",
            "NotPrincipal": {"AWS": "123456789012"}"#;
        check_drawn_statement(&RULE, PolicyKind::Resource, elements);
        check_drawn_statement(
            &RULE,
            PolicyKind::Resource,
            &format!(
                "{}\n          //^^^^^^^^^^^^^^ security-warning: `Allow` with `NotPrincipal` allows everyone that it does not name",
                elements.replace("Deny", "Allow")
            ),
        );
    }
}
