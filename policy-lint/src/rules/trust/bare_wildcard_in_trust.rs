use crate::rule::rule;
use crate::{Check, Finding, Report, StatementView};
use policy_core::model::{PolicyKind, PrincipalType, Principals};

rule! {
    /// The bare principal `"*"` in a role trust policy.
    ///
    /// IAM rejects it there. The object form `{"AWS": "*"}` is accepted, but lets every AWS account
    /// assume the role unless a condition limits who can.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole"}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html>.
    RULE = "bare-wildcard-in-trust",
    codes: ["ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL"], level: Error, rows: ["A20"],
    check: Check::Statement(check),
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    let Some(element) = statement.principal else { return };
    if statement.kind() != PolicyKind::Trust || element.is_negated() {
        return;
    }
    let any =
        |entry: &policy_core::model::PrincipalEntry| entry.principal_type == PrincipalType::Any;
    if matches!(element.principals, Principals::Everyone) || element.entries().iter().any(any) {
        report.push(
            Finding::new(
                &RULE,
                statement.element("Principal"),
                "a trust policy cannot have the bare principal `*`",
            )
            .help(
                "name who can assume the role, or write `{\"AWS\": \"*\"}` with a condition on a key such as `aws:PrincipalOrgID`",
            ),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;

    #[test]
    fn only_trust_policies_refuse_it() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            r#""Effect": "Deny", "Action": "sts:AssumeRole",
            "Principal": "*"
                       //^^^ error: a trust policy cannot have the bare principal `*`
            "#,
        );
        check_drawn_statement(
            &RULE,
            PolicyKind::Resource,
            r#""Effect": "Deny", "Action": "sqs:*", "Resource": "*", "Principal": "*""#,
        );
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            r#""Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "*"}"#,
        );
    }
}
