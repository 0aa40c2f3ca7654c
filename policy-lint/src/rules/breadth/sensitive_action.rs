use crate::grants::open_actions;
use crate::rule::rule;
use crate::{Check, Finding, PolicyView, Report};

rule! {
    /// An action that removes a safeguard, on all resources and without a condition.
    ///
    /// It stops a log, a detector or a backup, or destroys something that cannot be recovered. Name the
    /// resource or require MFA.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "cloudtrail:StopLogging", "Resource": "*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "cloudtrail:StopLogging", "Resource": "*", "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#use-policy-conditions>.
    RULE = "sensitive-action", codes: [], level: Suggestion, rows: ["B2.10"], check: Check::Policy(check),
}

/// Actions that remove safeguards, from the services that provide them.
const SENSITIVE: &[&str] = &[
    "cloudtrail:DeleteTrail",
    "cloudtrail:StopLogging",
    "cloudtrail:UpdateTrail",
    "config:DeleteConfigurationRecorder",
    "config:StopConfigurationRecorder",
    "ec2:DeleteFlowLogs",
    "guardduty:DeleteDetector",
    "guardduty:UpdateDetector",
    "kms:DisableKey",
    "kms:PutKeyPolicy",
    "kms:ScheduleKeyDeletion",
    "logs:DeleteLogGroup",
    "organizations:LeaveOrganization",
    "s3:DeleteBucket",
    "s3:DeleteBucketPolicy",
    "s3:PutBucketPolicy",
    "securityhub:DisableSecurityHub",
    "backup:DeleteRecoveryPoint",
    "iam:DeactivateMFADevice",
    "iam:DeleteAccountPasswordPolicy",
];

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    for (statement, index, action) in open_actions(policy, SENSITIVE) {
        let message = format!(
            "`{action}` removes a safeguard and is allowed on all resources without a condition"
        );
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
              {"Effect": "Allow", "Action": ["s3:GetObject", "KMS:schedule*", "kms:DisableKey"], "Resource": "*"},
                                                                            //^^^^^^^^^^^^^^^^ suggestion: `kms:DisableKey` removes a
                                                                            // safeguard and is allowed on all resources without a condition
              {"Effect": "Allow", "Action": "logs:Delete*", "Resource": "arn:aws:logs:*:*:*"},
                                          //^^^^^^^^^^^^^^ suggestion: `logs:DeleteLogGroup` removes a safeguard and is allowed on
                                          // all resources without a condition
              {"Effect": "Allow", "Action": ["kms:*", "*"], "Resource": "*"},
              {"Effect": "Allow", "Action": "s3:DeleteBucket", "Resource": "arn:aws:s3:::b"},
              {"Effect": "Allow", "Action": "guardduty:DeleteDetector", "Resource": "*"},
              {"Effect": "Deny", "Action": "guardduty:Delete*", "Resource": "*"}
            ]}"#,
        );
    }
}
