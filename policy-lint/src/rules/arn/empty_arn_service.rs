use crate::rule::rule;
use crate::{ArnSite, Check, Report};
use policy_core::model::ArnErrorKind;

rule! {
    /// An ARN without a service.
    ///
    /// The third field of an ARN names the service. IAM rejects an ARN in which it is empty; usually
    /// there is an extra colon, or the name was left out.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws::::my-bucket"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::my-bucket"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html>.
    RULE = "empty-arn-service", codes: [], level: Error, rows: ["B3.4b"],
    check: Check::Arn(check),
}

fn check(arn: &ArnSite<'_>, report: &mut Report<'_>) {
    if let Some(error) = &arn.problem
        && error.kind() == ArnErrorKind::EmptyService
    {
        report.push(arn.finding(&RULE, error));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn an_empty_service_is_found_at_its_place() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:*",
              "Resource": ["arn:aws::us-east-1:123456789012:x",
                                  //^ error: `arn:aws::us-east-1:123456789012:x` has no service
                "arn:aws:s3:::b", "arn:aws:sqs:*:*:*"]
            }]}"#,
        );
    }
}
