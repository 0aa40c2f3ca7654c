use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::{BaseOperator, Family};
use policy_core::semantics::pattern;
use policy_core::suggest::{did_you_mean, join_or, nearest};

rule! {
    /// A value that a key with a fixed set of values never has.
    ///
    /// For some keys, the service documents every possible value. Any other value, or the same one in a
    /// different case, equals none of them: under a negated operator the condition always holds,
    /// otherwise it never does. Services add values, so this is a warning.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringNotEquals": {"s3:x-amz-server-side-encryption": "aws-kms"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringNotEquals": {"s3:x-amz-server-side-encryption": "aws:kms"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html>.
    RULE = "unlisted-condition-value", codes: [], level: Warning, rows: ["own"],
    check: Check::Condition(check),
}

/// Keys and all their values, from the services' API references and, for the principal type, from the
/// IAM User Guide.
const LISTED: [(&str, &[&str]); 17] = [
    (
        "s3:x-amz-server-side-encryption",
        &["AES256", "aws:kms", "aws:kms:dsse", "aws:fsx", "aws:backup"],
    ),
    (
        "s3:x-amz-acl",
        &[
            "private",
            "public-read",
            "public-read-write",
            "authenticated-read",
            "aws-exec-read",
            "bucket-owner-read",
            "bucket-owner-full-control",
            "log-delivery-write",
        ],
    ),
    (
        "s3:x-amz-storage-class",
        &[
            "STANDARD",
            "REDUCED_REDUNDANCY",
            "STANDARD_IA",
            "ONEZONE_IA",
            "INTELLIGENT_TIERING",
            "GLACIER",
            "DEEP_ARCHIVE",
            "OUTPOSTS",
            "GLACIER_IR",
            "SNOW",
            "EXPRESS_ONEZONE",
            "FSX_OPENZFS",
            "FSX_ONTAP",
        ],
    ),
    ("s3:x-amz-metadata-directive", &["COPY", "REPLACE"]),
    ("s3:object-lock-mode", &["GOVERNANCE", "COMPLIANCE"]),
    ("s3:object-lock-legal-hold", &["ON", "OFF"]),
    ("s3:authType", &["REST-HEADER", "REST-QUERY-STRING", "POST"]),
    ("s3:signatureversion", &["AWS", "AWS4-HMAC-SHA256", "AWS4-ECDSA-P256-SHA256"]),
    ("aws:PrincipalType", &["Account", "User", "FederatedUser", "AssumedRole", "Anonymous"]),
    ("bedrock:BearerTokenType", &["SHORT_TERM", "LONG_TERM"]),
    (
        "dynamodb:Select",
        &["ALL_ATTRIBUTES", "ALL_PROJECTED_ATTRIBUTES", "SPECIFIC_ATTRIBUTES", "COUNT"],
    ),
    ("dynamodb:ReturnValues", &["NONE", "ALL_OLD", "UPDATED_OLD", "ALL_NEW", "UPDATED_NEW"]),
    ("ec2:VolumeType", &["standard", "io1", "io2", "gp2", "gp3", "sc1", "st1"]),
    ("ec2:MetadataHttpTokens", &["optional", "required"]),
    ("kms:GrantConstraintType", &["EncryptionContextEquals", "EncryptionContextSubset"]),
    ("kms:KeyOrigin", &["AWS_KMS", "EXTERNAL", "AWS_CLOUDHSM", "EXTERNAL_KEY_STORE"]),
    ("lambda:FunctionUrlAuthType", &["NONE", "AWS_IAM"]),
];

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    if site.condition.operator.family() != Family::String {
        return;
    }
    if site.is_key("ec2:CreateAction") {
        check_actions(site, report);
        return;
    }
    let Some((_, listed)) = LISTED.iter().find(|(key, _)| site.is_key(key)) else { return };
    for (index, text) in site.literals() {
        if !listed.iter().any(|one| takes(site.condition.operator.base, text, one)) {
            report.push(finding(site, index, text, listed));
        }
    }
}

/// Checks the values of a key that has the [name of the action][1] that creates a resource.
///
/// [1]: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/supported-iam-actions-tagging.html
fn check_actions(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let Some(service) = report.context.catalog.and_then(|catalog| catalog.service("ec2")) else {
        return;
    };
    let names: Vec<&str> = service.action_names().collect();
    for (index, text) in site.literals() {
        if names.iter().any(|one| takes(site.condition.operator.base, text, one)) {
            continue;
        }
        let key = &site.condition.key;
        let message = format!("`{}` is not a value of `{}`", quoted(text), quoted(key));
        let name = text.split_once(':').map_or(text, |(_, name)| name);
        let near = meant(name, &names);
        let help = match did_you_mean(&near) {
            asked if asked.is_empty() => "write the name of an action that creates the resource, \
                                          such as `RunInstances`"
                .to_owned(),
            asked => asked,
        };
        let finding = Finding::new(&RULE, site.value_place(index), message)
            .pointing(text, 0..text.len(), "expected the name of an action")
            .help(help);
        report.push(finding);
    }
}

fn takes(base: BaseOperator, value: &str, listed: &str) -> bool {
    match base {
        BaseOperator::StringLike | BaseOperator::StringNotLike => pattern::matches(value, listed),
        BaseOperator::StringEqualsIgnoreCase | BaseOperator::StringNotEqualsIgnoreCase => {
            value.eq_ignore_ascii_case(listed)
        }
        // Another rule reports a wildcard that is compared literally.
        _ => value == listed || value.contains(['*', '?']),
    }
}

fn finding(site: &ConditionSite<'_>, index: usize, text: &str, listed: &[&str]) -> Finding {
    let message = format!("`{}` is not a value of `{}`", quoted(text), quoted(&site.condition.key));
    let help = match meant(text, listed) {
        near if near.is_empty() => format!("write {}", join_or(listed)),
        near => did_you_mean(&near),
    };
    Finding::new(&RULE, site.value_place(index), message)
        .pointing(text, 0..text.len(), "expected one of the key's values")
        .help(help)
}

/// Returns the values that differ only in case and in the characters between words, or else the nearest
/// ones.
fn meant<'l>(text: &str, listed: &[&'l str]) -> Vec<&'l str> {
    let letters = |text: &str| -> String {
        let kept = text.chars().filter(char::is_ascii_alphanumeric);
        kept.map(|letter| letter.to_ascii_lowercase()).collect()
    };
    let same = listed.iter().copied().filter(|one| letters(one) == letters(text));
    let same: Vec<&str> = same.collect();
    if same.is_empty() { nearest(text, listed.iter().copied(), 2) } else { same }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn, found_by};
    use policy_core::model::PolicyKind;

    #[test]
    fn other_words_are_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:PutObject", "Resource": "*", "Condition": {
                "StringNotEquals": {"s3:x-amz-server-side-encryption": ["aws-kms",
                                                                       //^^^^^^^ warning: `aws-kms` is not a value of
                                                                       // `s3:x-amz-server-side-encryption`
                "AES256"], "aws:PrincipalType": "Role"},
                                               //^^^^ warning: `Role` is not a value of `aws:PrincipalType`
                "StringEquals": {"s3:X-Amz-Acl": "bucketOwnerFullControl"},
                                                //^^^^^^^^^^^^^^^^^^^^^^ warning: `bucketOwnerFullControl` is not a value of `s3:X-Amz-Acl`
                "StringLike": {"s3:x-amz-acl": ["public_*",
                                               //^^^^^^^^ warning: `public_*` is not a value of `s3:x-amz-acl`
                "public-*"]},
                "StringEqualsIgnoreCase": {"s3:x-amz-server-side-encryption": "aes256"},
                "StringLikeIfExists": {"s3:x-amz-server-side-encryption": ["*kms*", "${aws:PrincipalTag/sse}", "󰀀"]},
                "Null": {"s3:x-amz-server-side-encryption": "true"}
            }}]}"#,
        );
    }

    #[test]
    fn a_creating_action_is_named_without_its_service() {
        for (value, help) in [
            ("RunInstances", None),
            ("Run*", None),
            ("RunInstance", Some("did you mean `RunInstances` or `BundleInstance`?")),
            ("ec2:RunInstances", Some("did you mean `RunInstances`?")),
            ("runInstances", Some("did you mean `RunInstances`?")),
        ] {
            let text = format!(
                r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow", "Action": "ec2:CreateTags", "Resource": "arn:aws:ec2:*:123456789012:instance/*", "Condition": {{"StringLike": {{"ec2:CreateAction": "{value}"}}}}}}]}}"#
            );
            let found = found_by(&RULE, PolicyKind::Identity, &text);
            assert_eq!(found.first().and_then(Finding::help_text), help, "{value}");
        }
    }

    #[test]
    fn what_was_meant_is_offered() {
        let listed = |key: &str| LISTED.iter().find(|(name, _)| *name == key).unwrap().1;
        assert_eq!(meant("aws-kms", listed("s3:x-amz-server-side-encryption")), ["aws:kms"]);
        assert_eq!(
            meant("bucketOwnerFullControl", listed("s3:x-amz-acl")),
            ["bucket-owner-full-control"]
        );
        assert_eq!(
            meant("aws:kmss", listed("s3:x-amz-server-side-encryption")),
            ["aws:kms", "aws:kms:dsse"]
        );
        assert!(meant("Role", listed("aws:PrincipalType")).is_empty());
    }
}
