use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::{AccountId, Family, ValueError};

rule! {
    /// A value of an account key that is not an account ID.
    ///
    /// The values of `aws:SourceAccount`, `aws:PrincipalAccount` and similar keys have exactly 12 digits.
    /// No other string ever equals one.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringEquals": {"aws:SourceAccount": "1234"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringEquals": {"aws:SourceAccount": "123456789012"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>.
    RULE = "invalid-account-value", codes: [], level: Error,
    rows: ["B5.24"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    if site.condition.operator.family() != Family::String
        || !ACCOUNT_KEYS.into_iter().any(|key| site.is_key(key))
    {
        return;
    }
    for (index, text) in site.literals() {
        if !text.contains(['*', '?'])
            && let Err(error) = AccountId::check(text)
        {
            report.push(finding(site, index, text, &error));
        }
    }
}

const ACCOUNT_KEYS: [&str; 8] = [
    "aws:PrincipalAccount",
    "aws:PrincipalOrgMasterAccountId",
    "aws:ResourceAccount",
    "aws:SourceAccount",
    "aws:SourceOwner",
    "aws:VpceAccount",
    "kms:CallerAccount",
    "s3:ResourceAccount",
];

fn finding(site: &ConditionSite<'_>, index: usize, text: &str, error: &ValueError) -> Finding {
    Finding::new(
        &RULE,
        site.value_place(index),
        format!("`{}` is not a valid account ID", quoted(text)),
    )
    .pointing(text, 0..text.len(), error.expected())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn the_value_is_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringEquals": {"aws:sourceAccount": ["1234",
                                                      //^^^^ error: `1234` is not a valid account ID
                "1234-5678-9012",
               //^^^^^^^^^^^^^^ error: `1234-5678-9012` is not a valid account ID
                123456789,
              //^^^^^^^^^ error: `123456789` is not a valid account ID
                "account-id"],
               //^^^^^^^^^^ error: `account-id` is not a valid account ID
                "kms:CallerAccount": ["012345678901", "󰀀"], "aws:ResourceAccount": "${aws:PrincipalAccount}"},
                "StringLike": {"aws:PrincipalAccount": "1234*"}, "Null": {"aws:SourceAccount": "true"}
            }}]}"#,
        );
    }
}
