use crate::placeholders::is_placeholder;
use crate::rule::rule;
use crate::{ArnSite, Check, Report};
use policy_core::model::ArnErrorKind;

rule! {
    /// White space around an ARN, or in its first five fields.
    ///
    /// ARNs are compared exactly, so a space that was copied with the ARN makes it match nothing, and
    /// with white space before `arn:` IAM does not recognize an ARN at all.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": " arn:aws:s3:::my-bucket/*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::my-bucket/my key"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html>.
    RULE = "whitespace-in-arn", codes: [], level: Error, rows: ["B3.1"],
    check: Check::Arn(check),
}

fn check(arn: &ArnSite<'_>, report: &mut Report<'_>) {
    if let Some(error) = &arn.problem
        && error.kind() == ArnErrorKind::Whitespace
        && !arn.fields.as_ref().is_ok_and(|fields| is_placeholder(fields.account))
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
    fn white_space_is_found_before_in_and_after_an_arn() {
        check_drawn(
            &RULE,
            PolicyKind::Trust,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
              "Principal": {"AWS": [" arn:aws:iam::123456789012:role/R",
                                   //^ error: ` arn:aws:iam::123456789012:role/R` has whitespace before the ARN
                "arn:aws:iam:: 123456789012:role/R",
                            //^ error: `arn:aws:iam:: 123456789012:role/R` has a space in its account segment
                "arn:aws:iam::123456789012:role/R\n"]}
                                               //^^ error: `arn:aws:iam::123456789012:role/R\u{a}` has whitespace after the ARN
            }]}"#,
        );
    }

    #[test]
    fn a_space_inside_the_resource_is_quiet() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject",
              "Resource": "arn:aws:s3:::b/a key"}}"#,
        );
    }
}
