use crate::rule::rule;
use crate::{ArnSite, Check, Report};
use policy_core::model::ArnErrorKind;

rule! {
    /// An ARN of more than 2048 characters.
    ///
    /// No AWS resource has a longer ARN, so such an ARN matches nothing.
    ///
    /// In the first example `…` stands for 2,500 letters.
    ///
    /// ```json,long,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::my-bucket/…"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::my-bucket/*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html>.
    RULE = "arn-too-long", codes: [], level: Error, rows: ["B3.4"], check: Check::Arn(check),
}

fn check(arn: &ArnSite<'_>, report: &mut Report<'_>) {
    if let Some(error) = &arn.problem
        && error.kind() == ArnErrorKind::TooLong
    {
        report.push(arn.finding(&RULE, error));
    }
}
