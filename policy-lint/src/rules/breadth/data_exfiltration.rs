use crate::grants::open_actions;
use crate::rule::rule;
use crate::{Check, Finding, PolicyView, Report};

rule! {
    /// An action that reads every bucket, parameter or secret, without a condition.
    ///
    /// Anyone who may read all of them can copy them out of the account.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege>.
    RULE = "data-exfiltration", codes: [], level: Suggestion, rows: ["B2.13"], check: Check::Policy(check),
}

/// Actions that read confidential data.
const READS: &[&str] = &[
    "s3:GetObject",
    "ssm:GetParameter",
    "ssm:GetParameters",
    "ssm:GetParametersByPath",
    "secretsmanager:GetSecretValue",
];

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    for (statement, index, action) in open_actions(policy, READS) {
        let message =
            format!("`{action}` reads data and is allowed on all resources without a condition");
        report.push(
            Finding::new(&RULE, statement.action_place(index), message)
                .help("name the resources, or add a condition"),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn what_is_open_is_told_once_for_a_statement() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": ["s3:PutObject", "s3:Get*"], "Resource": "arn:aws:s3:::*"},
                                                           //^^^^^^^^^ suggestion: `s3:GetObject` reads data and is allowed on all
                                                           // resources without a condition
              {"Effect": "Allow", "Action": "ssm:GetParameter?", "Resource": "*"},
                                          //^^^^^^^^^^^^^^^^^^^ suggestion: `ssm:GetParameters` reads data and is allowed on all
                                          // resources without a condition
              {"Effect": "Allow", "Action": ["s3:*", "*"], "Resource": "*"},
              {"Effect": "Allow", "Action": "s3:GetObject", "Resource": ["arn:aws:s3:::b/*", "arn:aws:logs:*:*:*"]},
              {"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"},
              {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {"StringEquals":
              {"aws:ResourceAccount": "123456789012"}}}
            ]}"#,
        );
    }
}
