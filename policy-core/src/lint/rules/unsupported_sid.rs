use crate::lint::rule::rule;
use crate::lint::{Check, Finding, Report, StatementView, quoted};
use crate::model::{PolicyKind, ValueErrorKind, check_sid};

rule! {
    /// A `Sid` with other characters than letters and digits.
    ///
    /// IAM, STS and AWS Organizations refuse it. Amazon S3, Amazon SQS, Amazon ECR, AWS KMS and
    /// others take spaces and punctuation in the policies of their resources.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Sid": "List all buckets", "Effect": "Allow", "Action": "s3:ListAllMyBuckets", "Resource": "*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Sid": "ListAllBuckets", "Effect": "Allow", "Action": "s3:ListAllMyBuckets", "Resource": "*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html>.
    RULE = "unsupported-sid", codes: ["UNSUPPORTED_SID"], level: Error, rows: ["A14", "B1.10"],
    check: Check::Statement(check),
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    let Some(sid) = statement.sid else { return };
    if statement.kind == PolicyKind::Resource {
        return;
    }
    // A variable and a character that IAM does not store have rules of their own.
    if let Err(error) = check_sid(sid)
        && error.kind() == ValueErrorKind::Character
        && !sid.contains("${")
        && !sid.contains(|one: char| u32::from(one) > 0xFF)
    {
        let message = format!("{error}");
        let bare: String = sid.chars().filter(char::is_ascii_alphanumeric).collect();
        let help = if bare.is_empty() {
            "write letters and digits, or remove the Sid".to_owned()
        } else {
            format!("write letters and digits only, such as `{}`", quoted(&bare))
        };
        report.push(
            Finding::new(&RULE, statement.element("Sid"), message)
                .pointing(sid, error.range(), "expected a letter or a digit")
                .help(help),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::test_support::check_drawn;

    #[test]
    fn identities_take_letters_and_digits_and_resources_take_more() {
        let fixture = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:*", "Resource": "*",
              "Sid": "deny-all"}]}
                        //^ error: the Sid `deny-all` has `-` in place 5"#;
        check_drawn(&RULE, PolicyKind::Identity, fixture);
        check_drawn(&RULE, PolicyKind::Trust, fixture);
        check_drawn(&RULE, PolicyKind::ServiceControl, fixture);
        let quiet = fixture.lines().take(2).collect::<Vec<_>>().join("\n");
        check_drawn(&RULE, PolicyKind::Resource, &quiet);
        check_drawn(&RULE, PolicyKind::Identity, &quiet.replace("deny-all", ""));
        check_drawn(&RULE, PolicyKind::Identity, &quiet.replace("deny-all", "Deny1"));
    }
}
