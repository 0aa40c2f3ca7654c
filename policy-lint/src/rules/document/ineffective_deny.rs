use crate::proofs::Compared;
use crate::rule::rule;
use crate::{Check, Finding, PolicyView, Report, StatementView};
use policy_core::model::Effect;

rule! {
    /// A `Deny` that never applies.
    ///
    /// No request is for its actions, resources and principals and also meets all of its conditions,
    /// which is proved for all requests: the statement excludes everything, or its conditions are never
    /// true together. What it was meant to deny is not denied.
    ///
    /// The rule does not report a `Deny` of something that the policy does not allow: other policies may
    /// allow it, and the `Deny` overrides them too. A `Deny` that repeats what another one denies is a
    /// `redundant-statement`, and two conditions that exclude each other are `contradictory-conditions`.
    ///
    /// The rule does not check policies with more than 20 statements, or with more than 1,000 actions,
    /// resources and principals. It also skips statements with filled-in values, or with a resource that
    /// is not an ARN.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "NotAction": ["*"], "Resource": "*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "NotAction": ["s3:*"], "Resource": "*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html>.
    RULE = "ineffective-deny", codes: [], level: Suggestion, rows: ["own"],
    yields_in_statement_to: &[
        "contradictory-conditions", "ineffective-not-resource", "impossible-principal-arn",
        "invalid-condition-binary", "invalid-condition-boolean", "invalid-condition-date",
        "invalid-condition-number", "invalid-ip-range", "non-arn-condition-value",
    ],
    check: Check::Policy(check),
}

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    if !policy.statements.iter().any(may_be_void) {
        return;
    }
    let Some(compared) = Compared::of(policy) else { return };
    for number in compared.of_effect(Effect::Deny) {
        let Some(statement) = compared.view(number).filter(|it| may_be_void(it)) else { continue };
        if compared.never_denies(number) {
            report.push(finding(statement));
        }
    }
}

/// Returns whether some part of a statement can exclude all requests.
fn may_be_void(statement: &StatementView<'_>) -> bool {
    statement.effect == Some(Effect::Deny)
        && (!statement.conditions.is_empty()
            || statement.action.is_some_and(|it| it.negated)
            || statement.resource.is_some_and(|it| it.negated)
            || statement.principal.is_some_and(|it| it.negated))
}

fn finding(statement: &StatementView<'_>) -> Finding {
    Finding::new(&RULE, statement.place(), "the `Deny` applies to no request")
        .help("write what it was meant to deny, or remove it")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn three_conditions_can_exclude_each_other() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [
              {"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {
            //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suggestion: the `Deny` applies to no request
                "StringEquals": {"s3:prefix": ["a", "b"]}, "StringNotEquals": {"s3:prefix": "a"}, "StringNotLike": {"s3:prefix": "b*"}}}
            ]}"#,
        );
    }

    #[test]
    fn what_the_policy_does_not_allow_can_be_denied() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": "sqs:*", "Resource": "*"},
              {"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {"StringNotEquals": {"aws:PrincipalTag/team": ["a", "b"]}}},
              {"Effect": "Deny", "NotAction": "iam:*", "NotResource": "arn:aws:s3:::amzn-s3-demo-bucket/*"}
            ]}"#,
        );
    }
}
