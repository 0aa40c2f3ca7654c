use crate::grants::allows_everything;
use crate::rule::rule;
use crate::{Check, Finding, Level, PolicyView, Report, StatementView};
use policy_core::model::Effect;

rule! {
    /// All actions on all resources, without a condition.
    ///
    /// A principal with such a policy is an administrator of the account. Where the policy also denies
    /// something, the finding is only a suggestion: permissions boundaries are written this way.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {"StringNotEquals": {"aws:RequestedRegion": "eu-central-1"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege>.
    RULE = "full-wildcard", codes: [], level: SecurityWarning, rows: ["B2.7"],
    asks_for_condition: true, check: Check::Policy(check),
}

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    // Service control policies and endpoint policies allow everything and restrict with the rest;
    // a session policy that allows everything restricts nothing.
    if !policy.kind.is_identity() {
        return;
    }
    let denies = policy.statements.iter().any(|other| other.effect == Some(Effect::Deny));
    for statement in policy.statements {
        if allows_everything(statement) {
            report.push(finding(statement, denies));
        }
    }
}

fn finding(statement: &StatementView<'_>, denies: bool) -> Finding {
    let finding =
        Finding::new(&RULE, statement.place(), "the statement allows all actions on all resources")
            .help("name the actions and resources that are needed");
    if denies { finding.leveled(Level::Suggestion) } else { finding }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn only_what_nothing_limits_is_found() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": ["s3:*", "*"], "Resource": ["*"]},
            //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security-warning: the statement allows all actions on all
            // resources
              {"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}},
              {"Effect": "Allow", "NotAction": "*", "Resource": "*"},
              {"Effect": "Allow", "Action": "*", "Resource": "arn:aws:s3:::b"},
              {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}
            ]}"#,
        );
    }

    #[test]
    fn a_boundary_and_a_service_control_policy_may_allow_everything() {
        let text = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"},
          {"Effect": "Deny", "Action": "iam:*", "Resource": "*"}]}"#;
        check_drawn(&RULE, PolicyKind::ServiceControl, text);
        let context = crate::Context::default();
        let outcome = crate::check::check_json(text, PolicyKind::Identity, &context).unwrap();
        let found = outcome.findings.iter().find(|finding| finding.rule() == &RULE);
        assert_eq!(found.map(Finding::level), Some(Level::Suggestion));
    }
}
