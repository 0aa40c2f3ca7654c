use crate::rule::rule;
use crate::{Check, Finding, Report, StatementView};
use policy_core::model::PolicyKind;

rule! {
    /// `NotAction` in a resource control policy.
    ///
    /// AWS Organizations rejects it: a resource control policy must name the actions that it denies.
    ///
    /// ```json,rcp,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "NotAction": "s3:GetObject", "Resource": "*"}]}
    /// ```
    ///
    /// ```json,rcp,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:PutObject", "Resource": "*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html>.
    RULE = "not-action-in-rcp", codes: ["RCP_SYNTAX_ERROR_NOTACTION"], level: Error, rows: ["A78"],
    check: Check::Statement(check),
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    if statement.kind() == PolicyKind::ResourceControl
        && statement.action.is_some_and(|element| element.negated)
    {
        let place = statement.element_name("NotAction");
        report.push(
            Finding::new(&RULE, place, "a resource control policy cannot have `NotAction`")
                .help("list the actions that it denies under `Action`"),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;

    #[test]
    fn other_kinds_may_have_it() {
        let quiet = r#"{"Version": "2012-10-17", "Statement":
          {"Effect": "Deny", "NotAction": "iam:*", "Resource": "*", "Principal": "*"}}"#;
        check_drawn(&RULE, PolicyKind::ServiceControl, quiet);
        check_drawn(&RULE, PolicyKind::Resource, quiet);
    }
}
