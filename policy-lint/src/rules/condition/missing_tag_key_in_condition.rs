use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::missing_tag_key;

rule! {
    /// A condition key for tags without the key of the tag.
    ///
    /// `aws:ResourceTag`, `aws:RequestTag` and `aws:PrincipalTag` name no value by themselves: a slash
    /// and the key of the tag to compare must follow.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringEquals": {"aws:ResourceTag": "blue"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringEquals": {"aws:ResourceTag/team": "blue"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>.
    RULE = "missing-tag-key-in-condition", codes: ["MISSING_TAG_KEY_IN_CONDITION"], level: Error,
    rows: ["A56"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    if let Some(key) = missing_tag_key(&site.condition.key) {
        report.push(finding(site, key));
    }
}

fn finding(site: &ConditionSite<'_>, key: &str) -> Finding {
    let written = &site.condition.key;
    let message = format!("the condition key `{}` has no tag key", quoted(written));
    let label = "expected `/` and a tag key after this";
    Finding::new(&RULE, site.key_place(), message)
        .pointing(written, 0..written.len(), label)
        .help(format!("write `{key}/<tag-key>`"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn the_key_is_marked_with_or_without_its_slash() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringEquals": {"aws:requestTag": "a",
                                //^^^^^^^^^^^^^^ error: the condition key `aws:requestTag` has no tag key
                "aws:PrincipalTag/": "b",
               //^^^^^^^^^^^^^^^^^ error: the condition key `aws:PrincipalTag/` has no tag key
                "aws:ResourceTag/team": "c", "aws:PrincipalTag/󰀀": "d"},
                "ForAnyValue:StringEquals": {"aws:TagKeys": "e"}
            }}]}"#,
        );
    }
}
