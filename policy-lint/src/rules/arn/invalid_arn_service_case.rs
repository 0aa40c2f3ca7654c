use crate::rule::rule;
use crate::{ArnSite, Check, Report};
use policy_core::model::ArnErrorKind;

rule! {
    /// An upper-case letter in the service of an ARN.
    ///
    /// ARNs are case-sensitive, and the service names in them are in lower case. The prefix of an
    /// action, in contrast, is not case-sensitive.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:S3:::my-bucket"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "S3:ListBucket", "Resource": "arn:aws:s3:::my-bucket"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html>.
    RULE = "invalid-arn-service-case", codes: ["INVALID_ARN_SERVICE_CASE"], level: Error,
    rows: ["A34"], check: Check::Arn(check),
}

fn check(arn: &ArnSite<'_>, report: &mut Report<'_>) {
    if let Some(error) = &arn.problem
        && error.kind() == ArnErrorKind::ServiceCase
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
    fn only_the_service_has_to_be_in_lower_case() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:*",
              "Resource": ["arn:aws:dynamoDB:us-east-1:123456789012:table/T",
                                  //^^^^^^^^ error: the service segment `dynamoDB` has an uppercase letter
                "arn:aws:dynamodb:us-east-1:123456789012:table/Table"]
            }]}"#,
        );
    }
}
