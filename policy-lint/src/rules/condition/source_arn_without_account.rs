use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::{ArnFields, PolicyKind, PrincipalType, Segment};
use policy_core::semantics::pattern::is_all;

rule! {
    /// A source ARN without an account, where nothing else identifies the owner of the source.
    ///
    /// The ARN of a bucket has no account ID. If the bucket is deleted, anyone who creates another bucket
    /// with the same name becomes the source. A condition on `aws:SourceAccount` keeps them out.
    ///
    /// ```json,resource,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:us-east-1:123456789012:queue", "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:s3:::amzn-s3-demo-bucket"}}}]}
    /// ```
    ///
    /// ```json,resource,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:us-east-1:123456789012:queue", "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:s3:::amzn-s3-demo-bucket"}, "StringEquals": {"aws:SourceAccount": "123456789012"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html>.
    RULE = "source-arn-without-account", codes: [], level: Warning, rows: ["B5.22"],
    asks_for_condition: true, check: Check::Condition(check),
}

/// Keys that identify the owner of the source.
const OWNER_KEYS: [&str; 6] = [
    "aws:SourceAccount",
    "aws:SourceOrgID",
    "aws:SourceOrgPaths",
    "aws:SourceOwner",
    "aws:PrincipalOrgID",
    "kms:CallerAccount",
];

/// Whether the statement names the owner of the source.
struct Owned(bool);

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let statement = &site.statement;
    if !site.is_key("aws:SourceArn")
        || !matches!(statement.kind(), PolicyKind::Resource | PolicyKind::Trust)
        || !statement.allows()
        || site.condition.operator.base.is_negated()
        || statement.principals(PrincipalType::Service).next().is_none()
        || statement.once(|| Owned(OWNER_KEYS.iter().any(|key| statement.means_key(key)))).0
    {
        return;
    }
    for (index, value) in site.values().iter().enumerate() {
        if let Ok(fields) = ArnFields::split(value.as_str())
            && fields.service == "s3"
            && fields.account.is_empty()
            && !fields.resource.is_empty()
            // Another rule reports all buckets.
            && !(statement.kind() == PolicyKind::Resource && is_all(fields.resource))
        {
            report.push(finding(site, index, &fields));
        }
    }
}

fn finding(site: &ConditionSite<'_>, index: usize, fields: &ArnFields<'_>) -> Finding {
    let message = format!("`{}` does not identify the owner of the source", quoted(fields.text()));
    Finding::new(&RULE, site.value_place(index), message)
        .pointing(
            fields.text(),
            fields.range_of(Segment::Resource),
            "another account can take this name",
        )
        .help("add a `StringEquals` condition on `aws:SourceAccount`")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;

    #[test]
    fn only_a_bucket_without_its_account_is_found() {
        let elements = |values: &str, more: &str| {
            format!(
                "\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRole\", \"Principal\": {{\"Service\": \"s3.amazonaws.com\"}}, \"Condition\": {{\"ArnLike\": {{\"AWS:SourceArn\": [{values}]}}{more}}}"
            )
        };
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            &elements(
                r#""arn:aws:sns:us-east-1:123456789012:t",
                "arn:aws:s3:::b*"
                            //^^ warning: `arn:aws:s3:::b*` does not identify the owner of the source
            "#,
                "",
            ),
        );
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            &elements(
                r#""arn:aws:s3:::b""#,
                r#", "StringEquals": {"aws:sourceaccount": "123456789012"}"#,
            ),
        );
        check_drawn_statement(&RULE, PolicyKind::Trust, &elements("\"\u{F0000}\"", ""));
    }
}
