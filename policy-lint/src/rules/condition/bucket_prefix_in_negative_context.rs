use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::{BaseOperator, Effect};

rule! {
    /// An `s3:prefix` pattern that is denied, or that an `Allow` excludes.
    ///
    /// The caller chooses the prefix of a request. A caller who may not list `secret/*` can list with the
    /// prefix `secre`, or without a prefix, and sees the same keys.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket", "Condition": {"StringLike": {"s3:prefix": "secret/*"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket", "Condition": {"StringLike": {"s3:prefix": "public/*"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html>.
    RULE = "bucket-prefix-in-negative-context", codes: ["S3_PREFIX_IN_NEGATIVE_CONTEXT"],
    level: SecurityWarning, rows: ["A123"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let leaves_out = match site.statement.effect {
        Some(Effect::Deny) => site.condition.operator.base == BaseOperator::StringLike,
        Some(Effect::Allow) => site.condition.operator.base == BaseOperator::StringNotLike,
        None => false,
    };
    if !leaves_out || !site.is_key("s3:prefix") {
        return;
    }
    for (index, value) in site.values().iter().enumerate() {
        let text = value.as_str();
        if text.len() > 1 && text.contains(['*', '?']) {
            report.push(finding(site, index, text));
        }
    }
}

fn finding(site: &ConditionSite<'_>, index: usize, text: &str) -> Finding {
    let message =
        format!("a request with a shorter prefix than `{}` lists the same keys", quoted(text));
    Finding::new(&RULE, site.value_place(index), message)
        .help("allow only the prefixes that may be listed")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn a_pattern_that_is_denied_is_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringLike": {"s3:prefix": ["secret/*", "secret", "*"]},
                                           //^^^^^^^^^^ security-warning: a request with a shorter prefix than `secret/*` lists the same
                                           // keys
                "StringNotLike": {"s3:prefix": "public/*"}
            }}]}"#,
        );
    }

    #[test]
    fn a_pattern_that_is_left_out_is_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringNotLike": {"s3:prefix": "secret/*"}, "StringLike": {"s3:prefix": "public/*"}
                                             //^^^^^^^^^^ security-warning: a request with a shorter prefix than `secret/*` lists the same
                                             // keys
            }}]}"#,
        );
    }
}
