use std::collections::HashSet;

use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::{AwsPrincipalKind, BaseOperator, PolicyKind, PrincipalType};
use policy_core::semantics::pattern::is_all;

rule! {
    /// An external ID that keeps nobody out.
    ///
    /// An external ID protects the role only if the third party chose it for a single customer. `*`
    /// matches every external ID, and every customer knows the ID of the trusted account.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"sts:ExternalId": "123456789012"}}}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"sts:ExternalId": "8bd3e2c0-1a4f"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html>.
    RULE = "weak-external-id", codes: [], level: Suggestion, rows: ["B5.20"],
    check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let operator = site.condition.operator.base;
    if !operator.is_positive_string()
        || !site.is_key("sts:ExternalId")
        || site.statement.kind() != PolicyKind::Trust
        || !site.statement.allows()
        || site.statement.principals(PrincipalType::Aws).next().is_none()
    {
        return;
    }
    for (index, value) in site.values().iter().enumerate() {
        let text = value.as_str();
        let any = operator == BaseOperator::StringLike && is_all(text);
        let message = if any {
            format!("`{text}` matches every external ID")
        } else if is_of_trusted(site, text) {
            format!("the external ID `{}` is the ID of a trusted account", quoted(text))
        } else {
            continue;
        };
        report.push(
            Finding::new(&RULE, site.value_place(index), message)
                .help("use an external ID that the third party chose for you alone"),
        );
    }
}

fn is_of_trusted(site: &ConditionSite<'_>, text: &str) -> bool {
    struct Trusted(HashSet<String>);
    let accounts = site.statement.once(|| {
        let principals = site.statement.principals(PrincipalType::Aws);
        let accounts =
            principals.filter_map(|(_, principal)| AwsPrincipalKind::classify(principal).account());
        Trusted(accounts.map(str::to_owned).collect())
    });
    accounts.0.contains(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;

    #[test]
    fn services_may_send_an_account_id() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            r#""Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "firehose.amazonaws.com"}, "Condition": {"StringEquals": {"sts:ExternalId": "123456789012"}}"#,
        );
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            r#""Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "arn:aws:iam::123456789012:role/R"},
                "Condition": {"StringLike": {"sts:ExternalId":
                ["ab*", "**", "123456789012", 210987654321]
                      //^^^^ suggestion: `**` matches every external ID
                            //^^^^^^^^^^^^^^ suggestion: the external ID `123456789012` is the ID of a trusted account
            }}"#,
        );
    }
}
