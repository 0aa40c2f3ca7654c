use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::{ConditionKeyError, ConditionKeyErrorKind, check_condition_key};
use policy_core::suggest::did_you_mean;

rule! {
    /// A condition key that is not well formed.
    ///
    /// A key is a service prefix, a colon and a name, such as `aws:SourceIp`; keys for tags continue with
    /// a slash and the key of the tag. IAM rejects any other string. A wildcard or a policy variable has
    /// no special meaning in a key.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"ArnEquals": {"SourceArn": "arn:aws:s3:::amzn-s3-demo-bucket"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"ArnEquals": {"aws:SourceArn": "arn:aws:s3:::amzn-s3-demo-bucket"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html>.
    RULE = "invalid-condition-key-format", codes: ["INVALID_CONDITION_KEY_FORMAT"], level: Error,
    rows: ["A43"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    if let Err(error) = check_condition_key(&site.condition.key) {
        report.push(finding(site, &error));
    }
}

fn finding(site: &ConditionSite<'_>, error: &ConditionKeyError) -> Finding {
    let key = &site.condition.key;
    let finding = Finding::new(&RULE, site.key_place(), error.message()).pointing(
        key,
        error.range(),
        error.expected(),
    );
    let near = match (error.kind(), site.statement.context().catalog) {
        (ConditionKeyErrorKind::MissingColon, Some(catalog)) => {
            catalog.nearest_global_keys(&format!("aws:{key}"))
        }
        _ => Vec::new(),
    };
    if let Some(bare) =
        key.strip_prefix("https://").filter(|bare| check_condition_key(bare).is_ok())
    {
        return finding.help(format!("write `{}`, without `https://`", quoted(bare)));
    }
    let near: Vec<&str> = near.iter().map(String::as_str).collect();
    if near.is_empty() { finding } else { finding.help(did_you_mean(&near)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn the_part_that_is_wrong_is_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringEquals": {
                "SourceArn": "a",
               //^^^^^^^^^ error: the condition key `SourceArn` has no colon
                "aws:*": "b",
                   //^ error: the condition key `aws:*` has a wildcard
                "aws:PrincipalTag/${aws:username}": "c",
                                //^^^^^^^^^^^^^^^ error: the condition key `aws:PrincipalTag/${aws:username}` has a policy variable
                "aws:Source Ip": "d"
                         //^ error: the condition key `aws:Source Ip` has a space
                }
            }}]}"#,
        );
    }

    #[test]
    fn keys_of_issuers_tags_and_holes_are_quiet() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringEquals": {
                "oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE:sub": "a", "aws:ResourceTag/eks:cluster-name": "b",
                "aws:RequestTag/Cost Center": "c", "kms:EncryptionContext:aws:s3:arn": "d", "SAML:aud": "e",
                "󰀀:sub": "f", "aws:PrincipalTag/󰀁": "g"
                }
            }}]}"#,
        );
    }
}
