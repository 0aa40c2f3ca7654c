use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, StatementView, quoted};
use policy_core::model::{ArnFields, Family, Scalar, is_account_id};
use policy_core::semantics::condition::holds_without_key;
use policy_core::semantics::truth::Truth;

rule! {
    /// A source ARN and a source account that are never in the same request.
    ///
    /// `aws:SourceAccount` is the account of the resource whose ARN is `aws:SourceArn`. If all ARNs have
    /// an account ID, and none of these is one of the accounts, the conditions are never both true.
    ///
    /// ```json,resource,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:us-east-1:123456789012:queue", "Condition": {"ArnEquals": {"aws:SourceArn": "arn:aws:sns:us-east-1:111122223333:topic"}, "StringEquals": {"aws:SourceAccount": "123456789012"}}}]}
    /// ```
    ///
    /// ```json,resource,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:us-east-1:123456789012:queue", "Condition": {"ArnEquals": {"aws:SourceArn": "arn:aws:sns:us-east-1:111122223333:topic"}, "StringEquals": {"aws:SourceAccount": "111122223333"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourceaccount>.
    RULE = "mismatched-source-account", codes: [], level: Warning, rows: ["own"],
    check: Check::Statement(check),
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    let required = |key: &'static str| {
        let mut sites = statement.condition_sites();
        sites.find(|site| {
            let operator = site.condition.operator;
            site.is_key(key)
                && matches!(operator.family(), Family::String | Family::Arn)
                && !operator.is_negated()
                && holds_without_key(site.condition) == Truth::Never
        })
    };
    let (Some(arn), Some(account)) = (required("aws:SourceArn"), required("aws:SourceAccount"))
    else {
        return;
    };
    let (Some(sources), Some(accounts)) =
        (accounts_in(&arn, account_of_arn), accounts_in(&account, Some))
    else {
        return;
    };
    if let Some(first) = sources.first()
        && !sources.iter().any(|source| accounts.contains(source))
    {
        report.push(finding(&arn, &account, first));
    }
}

/// Returns the accounts that the values have, if each is an account ID.
fn accounts_in<'a>(
    site: &ConditionSite<'a>,
    account_of: fn(&'a str) -> Option<&'a str>,
) -> Option<Vec<&'a str>> {
    let account_of = |value: &'a Scalar| account_of(value.as_str()).filter(|it| is_account_id(it));
    site.values().iter().map(account_of).collect()
}

fn account_of_arn(text: &str) -> Option<&str> {
    ArnFields::split(text).ok().map(|fields| fields.account)
}

fn finding(arn: &ConditionSite<'_>, account: &ConditionSite<'_>, of_arn: &str) -> Finding {
    let message = format!(
        "the source ARN is in the account `{}`, but `{}` requires another, so the conditions are never both true",
        quoted(of_arn),
        quoted(&account.condition.key)
    );
    let help = "write the account of the source ARN in both, and one statement per account";
    Finding::new(&RULE, account.values_place(), message)
        .related(arn.values_place(), "the source ARN is here")
        .help(help)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;
    use policy_core::model::PolicyKind;

    fn elements(conditions: &str) -> String {
        format!(
            "\"Effect\": \"Allow\", \"Principal\": {{\"Service\": \"sns.amazonaws.com\"}}, \"Action\": \"sqs:SendMessage\", \"Resource\": \"*\", \"Condition\": {{{conditions}}}"
        )
    }

    #[test]
    fn accounts_that_no_arn_has_are_marked() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Resource,
            &elements(
                r#"
                "ArnLike": {"aws:sourceArn": ["arn:aws:sns:*:111122223333:*", "arn:aws:s3:us-east-1:222233334444:x"]},
                "StringEquals": {"aws:SourceAccount": ["123456789012", "444455556666"]}
                                                    //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: the source ARN is in the account
                                                    // `111122223333`, but `aws:SourceAccount` requires another, so the conditions are
                                                    // never both true
                "#,
            ),
        );
    }

    #[test]
    fn what_can_be_true_is_quiet() {
        for (arn, account) in [
            (r#""ArnLike": {"aws:SourceArn": "arn:aws:sns:*:123456789012:*"}"#, "123456789012"),
            (r#""ArnLike": {"aws:SourceArn": "arn:aws:sns:*:*:t"}"#, "123456789012"),
            (r#""ArnLike": {"aws:SourceArn": "arn:aws:sns:*:1111*:t"}"#, "123456789012"),
            (r#""ArnLike": {"aws:SourceArn": "arn:aws:s3:::amzn-s3-demo-bucket"}"#, "123456789012"),
            (r#""ArnLike": {"aws:SourceArn": "*"}"#, "123456789012"),
            (
                r#""ArnLike": {"aws:SourceArn": ["arn:aws:sns:*:111122223333:*", "arn:aws:sns:*:123456789012:*"]}"#,
                "123456789012",
            ),
            (
                r#""ArnLikeIfExists": {"aws:SourceArn": "arn:aws:sns:*:111122223333:*"}"#,
                "123456789012",
            ),
            (r#""ArnNotLike": {"aws:SourceArn": "arn:aws:sns:*:111122223333:*"}"#, "123456789012"),
            (r#""ArnLike": {"aws:SourceArn": "arn:aws:sns:*:111122223333:*"}"#, "\u{F0000}"),
            (r#""ArnLike": {"aws:SourceArn": "arn:aws:sns:*:\u{F0000}:*"}"#, "123456789012"),
            (r#""ArnLike": {"aws:SourceArn": "arn:aws:sns:*:111122223333:*"}"#, "${aws:username}"),
        ] {
            let account = format!(r#""StringEquals": {{"aws:SourceAccount": "{account}"}}"#);
            check_drawn_statement(
                &RULE,
                PolicyKind::Resource,
                &elements(&format!("{arn}, {account}").replace("\\u{F0000}", "\u{F0000}")),
            );
        }
    }
}
