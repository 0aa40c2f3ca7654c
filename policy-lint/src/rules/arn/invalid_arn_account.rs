use crate::placeholders::is_placeholder;
use crate::rule::rule;
use crate::{ArnSite, Check, Finding, Report, quoted};
use policy_core::model::{ArnErrorKind, ArnFields, Segment};

rule! {
    /// An ARN whose account segment is not an account ID.
    ///
    /// The fifth field of an ARN is a 12-digit account ID, including leading zeros, or is empty for
    /// services whose ARNs have none. A placeholder such as `account-id` must be replaced.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:us-east-1:12345:my-queue"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:us-east-1:123456789012:my-queue"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html>.
    RULE = "invalid-arn-account", codes: ["INVALID_ARN_ACCOUNT"], level: Error, rows: ["A33"],
    check: Check::Arn(check),
}

fn check(arn: &ArnSite<'_>, report: &mut Report<'_>) {
    let Some(error) = &arn.problem else { return };
    if error.kind() == ArnErrorKind::InvalidAccount {
        report.push(arn.finding(&RULE, error));
    } else if error.kind() == ArnErrorKind::Whitespace
        && let Ok(fields) = &arn.fields
        && is_placeholder(fields.account)
    {
        report.push(placeholder(arn, fields));
    }
}

fn placeholder(arn: &ArnSite<'_>, fields: &ArnFields<'_>) -> Finding {
    let message = format!("`{}` is not a valid account ID", quoted(fields.account));
    Finding::new(&RULE, arn.place(), message)
        .pointing(
            arn.text,
            fields.range_of(Segment::Account),
            "expected a 12-digit account ID in this segment",
        )
        .help("replace it with the 12-digit account ID")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn a_description_in_words_is_no_account() {
        check_drawn(
            &RULE,
            PolicyKind::Trust,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
              "Principal": {"AWS": "arn:aws:iam::<your account>:root"}
                                               //^^^^^^^^^^^^^^ error: `<your account>` is not a valid account ID
            }]}"#,
        );
    }

    #[test]
    fn wrong_accounts_are_found_wherever_an_arn_stands() {
        check_drawn(
            &RULE,
            PolicyKind::Resource,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage",
              "Principal": {"AWS": "arn:aws:iam::ACCOUNT:root"},
                                               //^^^^^^^ error: `ACCOUNT` is not a valid account ID
              "Resource": "arn:aws:sqs:us-east-1:1234567890123:q",
                                               //^^^^^^^^^^^^^ error: the account ID `1234567890123` has 13 digits
              "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:sns:*:1234-5678-9012:t"}}
                                                                      //^^^^^^^^^^^^^^ error: `1234-5678-9012` is not a valid account ID
            }]}"#,
        );
    }

    #[test]
    fn operators_for_texts_compare_arns_where_the_key_is_one() {
        check_drawn(
            &RULE,
            PolicyKind::Resource,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage",
              "Principal": "*", "Resource": "*", "Condition": {
              "StringEquals": {"aws:SourceArn": ["arn:aws:sns:us-east-1:my_account:t",
                                                                      //^^^^^^^^^^ error: `my_account` is not a valid account ID
                "arn:aws:sns:us-east-1:123456789012:t"]},
              "StringLike": {"aws:PrincipalArn": ["arn:aws:iam::12345:role/R",
                                                              //^^^^^ error: the account ID `12345` has 5 digits
                "arn:aws:iam::12345*", "arn:aws:iam::${aws:username}x:role/R"]},
              "StringNotEquals": {"aws:PrincipalTag/arn": "arn:aws:iam::12345:role/R"},
              "StringEqualsIgnoreCase": {"aws:SourceArn": "arn:aws:iam::12345:role/R"}}
            }]}"#,
        );
    }

    #[test]
    fn ids_words_of_aws_wildcards_variables_and_holes_are_quiet() {
        let text = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:*",
          "Resource": ["arn:aws:s3:::b", "arn:aws:iam::aws:policy/P", "arn:aws:iam::partner:policy/P", "arn:aws:sqs:*:*:q",
            "arn:aws:sqs:*:H:q", "arn:aws:iam::${aws:PrincipalAccount}:role/R"]}}"#;
        check_drawn(&RULE, PolicyKind::Identity, &text.replace('H', "\u{f0000}"));
    }
}
