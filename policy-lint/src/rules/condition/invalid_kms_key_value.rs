use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::{ArnFields, Family};

rule! {
    /// A value that must be the ARN of a KMS key, but is not.
    ///
    /// Amazon S3 compares `s3:x-amz-server-side-encryption-aws-kms-key-id` with a key's ARN, never with
    /// its ID or alias.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringNotEquals": {"s3:x-amz-server-side-encryption-aws-kms-key-id": "alias/backups"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringNotEquals": {"s3:x-amz-server-side-encryption-aws-kms-key-id": "arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html>.
    RULE = "invalid-kms-key-value", codes: ["INVALID_KMS_KEY_VALUE"], level: Error,
    rows: ["A62"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    if site.condition.operator.family() != Family::String
        || !site.is_key("s3:x-amz-server-side-encryption-aws-kms-key-id")
    {
        return;
    }
    for (index, text) in site.literals() {
        let is_key = ArnFields::split(text)
            .is_ok_and(|arn| arn.service == "kms" && arn.resource.starts_with("key/"));
        if !is_key && !text.contains(['*', '?']) {
            report.push(finding(site, index, text));
        }
    }
}

fn finding(site: &ConditionSite<'_>, index: usize, text: &str) -> Finding {
    let message = format!("`{}` is not the ARN of a KMS key", quoted(text));
    Finding::new(&RULE, site.value_place(index), message)
        .pointing(text, 0..text.len(), "expected the ARN of a key, not its ID or alias")
        .help("write `arn:aws:kms:<region>:<account>:key/<key-id>`")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn aliases_and_ids_are_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringEquals": {"s3:x-amz-server-side-encryption-aws-kms-key-id": ["alias/a",
                                                                                   //^^^^^^^ error: `alias/a` is not the ARN of a KMS key
                "arn:aws:kms:us-east-1:123456789012:alias/a",
               //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: `arn:aws:kms:us-east-1:123456789012:alias/a` is not the ARN of a KMS key
                "arn:aws:kms:us-east-1:123456789012:key/1234abcd", "󰀀"]},
                "StringLike": {"s3:x-amz-server-side-encryption-aws-kms-key-id": "*:key/*"}
            }}]}"#,
        );
    }
}
