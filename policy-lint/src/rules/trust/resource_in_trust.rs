use crate::rule::rule;
use crate::{Check, Finding, Report, StatementView};

rule! {
    /// `Resource` or `NotResource` in a role trust policy.
    ///
    /// IAM rejects it: the resource of a trust policy is always the role that the policy is attached to.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/Loader"}, "Action": "sts:AssumeRole", "Resource": "*"}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/Loader"}, "Action": "sts:AssumeRole"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html>.
    RULE = "resource-in-trust", codes: ["ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE"], level: Error,
    rows: ["A21"], check: Check::Statement(check),
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    if !statement.has_resource || statement.kind().has_resource() {
        return;
    }
    let (name, place) = match statement.resource {
        Some(element) => (element.name(), statement.element_name(element.name())),
        None => ("Resource", statement.place()),
    };
    report.push(Finding::new(&RULE, place, format!("a trust policy cannot have `{name}`")).help(
        "remove it; the policies of the principals that assume roles say which roles they can assume",
    ));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn only_trust_policies_have_no_resource() {
        let fixture = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
              "NotResource": "arn:aws:iam::123456789012:role/R",
            //^^^^^^^^^^^^^ error: a trust policy cannot have `NotResource`
              "Principal": {"AWS": "123456789012"}}]}"#;
        check_drawn(&RULE, PolicyKind::Trust, fixture);
        let quiet = fixture.lines().filter(|line| !line.contains("//^")).collect::<Vec<_>>();
        check_drawn(&RULE, PolicyKind::Resource, &quiet.join("\n"));
    }
}
