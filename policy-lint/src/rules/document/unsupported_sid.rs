use crate::rule::rule;
use crate::{Check, Finding, Report, StatementView, quoted};
use policy_core::model::{PolicyKind, ValueErrorKind, check_sid_with};

rule! {
    /// A `Sid` with characters other than letters and digits.
    ///
    /// IAM, STS and AWS Organizations reject it. Amazon S3, Amazon SQS, Amazon ECR, AWS KMS and others
    /// accept spaces and punctuation in their resource-based policies; AWS Lambda accepts only `-`, `_`
    /// and `.`. A policy of the service `iam` or `sts` is a role trust policy.
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
    let Some(more) = permitted(statement) else { return };
    // Other rules report variables and characters that IAM does not store.
    if let Err(error) = check_sid_with(sid, more)
        && error.kind() == ValueErrorKind::Character
        && !sid.contains("${")
        && !sid.contains(|one: char| u32::from(one) > 0xFF)
    {
        let message = error.message();
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

/// Returns what a Sid can have besides letters and digits, or `None` if it can have anything, as far as
/// is known.
fn permitted<'a>(statement: &StatementView<'a>) -> Option<&'a [u8]> {
    match statement.kind() {
        PolicyKind::Resource => statement.service()?.sid_characters().map(str::as_bytes),
        _ => Some(b""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn, check_drawn_for};

    #[test]
    fn identities_take_letters_and_digits_and_resources_take_more() {
        let fixture = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:*", "Resource": "*",
              "Sid": "deny-all"}]}
                        //^ error: the Sid `deny-all` has `-` at character 5"#;
        check_drawn(&RULE, PolicyKind::Identity, fixture);
        check_drawn(&RULE, PolicyKind::Trust, fixture);
        check_drawn(&RULE, PolicyKind::ServiceControl, fixture);
        let quiet = fixture.lines().take(2).collect::<Vec<_>>().join("\n");
        check_drawn(&RULE, PolicyKind::Resource, &quiet);
        check_drawn(&RULE, PolicyKind::Identity, &quiet.replace("deny-all", ""));
        check_drawn(&RULE, PolicyKind::Identity, &quiet.replace("deny-all", "Deny1"));
    }

    #[test]
    fn the_service_of_a_resource_policy_decides() {
        let fixture = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "*", "Resource": "*", "Principal": "*",
              "Sid": "deny all"}]}
                        //^ error: the Sid `deny all` has a space at character 5"#;
        let role = fixture.replace(r#", "Resource": "*""#, "");
        check_drawn_for("iam", &RULE, &role);
        check_drawn_for("lambda", &RULE, fixture);
        let quiet = fixture.lines().take(2).collect::<Vec<_>>().join("\n");
        check_drawn_for("lambda", &RULE, &quiet.replace("deny all", "deny-all_1.2"));
        for service in ["s3", "sqs", "ecr", "kms", "sns", "vpce"] {
            check_drawn_for(service, &RULE, &quiet);
        }
        let agreed = fixture.replace("\"*\", \"Resource", "\"lambda:InvokeFunction\", \"Resource");
        check_drawn(&RULE, PolicyKind::Resource, &agreed);
    }
}
