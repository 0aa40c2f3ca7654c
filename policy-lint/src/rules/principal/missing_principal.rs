use crate::rule::rule;
use crate::{Check, Finding, Report, StatementView};
use policy_core::model::PolicyKind;

rule! {
    /// A statement without a principal, in a policy that requires one.
    ///
    /// Role trust policies, resource-based policies and resource control policies specify to whom each
    /// statement applies.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole"}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/Loader"}, "Action": "sts:AssumeRole"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html>.
    RULE = "missing-principal", codes: ["MISSING_PRINCIPAL"], level: Error, rows: ["A9", "B10.1"],
    check: Check::Statement(check),
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    if statement.has_principal || !statement.kind().has_principal() {
        return;
    }
    let help = match statement.kind() {
        PolicyKind::Trust => {
            "add the principals that may assume the role, such as `\"Principal\": {\"Service\": \"redshift.amazonaws.com\"}`"
        }
        PolicyKind::ResourceControl => "add `\"Principal\": \"*\"`",
        _ => {
            "add the principals that the statement applies to, such as `\"Principal\": {\"AWS\": \"123456789012\"}`"
        }
    };
    let message =
        format!("a statement in {} must have `Principal`", statement.kind().description());
    report.push(Finding::new(&RULE, statement.place(), message).help(help));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;

    #[test]
    fn each_statement_of_a_resource_policy_names_principals() {
        let fixture = r#"{"Version": "2012-10-17", "Statement": [
            {"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*"},
            {"Effect": "Deny", "NotPrincipal": {"AWS": "123456789012"}, "Action": "s3:*", "Resource": "*"},
            {"Effect": "Deny", "Action": "s3:*", "Resource": "*"}
          //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: a statement in a resource-based policy must have `Principal`
          ]}"#;
        check_drawn(&RULE, PolicyKind::Resource, fixture);
        let drawn = fixture.lines().filter(|line| !line.contains("//^"));
        let quiet: Vec<&str> = drawn.collect();
        check_drawn(&RULE, PolicyKind::Identity, &quiet.join("\n"));
    }
}
