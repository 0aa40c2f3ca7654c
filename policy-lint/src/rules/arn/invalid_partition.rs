use crate::rule::rule;
use crate::{ArnSite, Check, Report};
use policy_core::model::ArnErrorKind;

rule! {
    /// An ARN whose partition does not exist.
    ///
    /// The second field of an ARN is the partition: `aws`, `aws-cn`, `aws-us-gov`, `aws-eusc`, or the
    /// partition of an isolated Region. IAM rejects any other value.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws-china:s3:::my-bucket/*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws-cn:s3:::my-bucket/*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html>.
    RULE = "invalid-partition", codes: ["INVALID_PARTITION"], level: Error, rows: ["A32"],
    check: Check::Arn(check),
}

fn check(arn: &ArnSite<'_>, report: &mut Report<'_>) {
    if let Some(error) = &arn.problem
        && error.kind() == ArnErrorKind::UnknownPartition
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
    fn unknown_partitions_are_found_wherever_an_arn_stands() {
        check_drawn(
            &RULE,
            PolicyKind::Resource,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage",
              "Principal": {"AWS": "arn:asw:iam::123456789012:root"},
                                      //^^^ error: `asw` is not an AWS partition
              "Resource": "arn::sqs:us-east-1:123456789012:q",
                             //^ error: `arn::sqs:us-east-1:123456789012:q` has an empty partition segment
              "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws-foo:s3:::b"}}
                                                            //^^^^^^^ error: `aws-foo` is not an AWS partition
            }]}"#,
        );
    }

    #[test]
    fn known_partitions_wildcards_and_holes_are_quiet() {
        let text = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject",
          "Resource": ["arn:aws:s3:::b", "arn:*:s3:::b", "arn:aws-eusc:s3:::b", "arn:H:s3:::b"]}}"#;
        check_drawn(&RULE, PolicyKind::Identity, &text.replace('H', "\u{f0000}"));
    }
}
