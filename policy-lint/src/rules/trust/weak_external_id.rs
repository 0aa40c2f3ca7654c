use std::collections::HashSet;

use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::{AwsPrincipalKind, BaseOperator, Family, PolicyKind, PrincipalType};
use policy_core::semantics::pattern::is_all;

rule! {
    /// An external ID that keeps nobody out.
    ///
    /// An external ID protects the role only if the third party chose it for a single customer. `*`
    /// matches every external ID, and every customer knows the ID of the trusted account. `Null` only
    /// requires some external ID, and a negated operator accepts every other one.
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
    if !site.is_key("sts:ExternalId")
        || site.statement.kind() != PolicyKind::Trust
        || !site.statement.allows()
        || site.statement.principals(PrincipalType::Aws).next().is_none()
    {
        return;
    }
    if !operator.is_positive_string() {
        if let Some(message) = untested(site) {
            report.push(Finding::new(&RULE, site.key_place(), message).help(
                "add `StringEquals` with the external ID that the third party chose for you alone",
            ));
        }
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

/// Returns why a condition tests no external ID, if no other condition of the statement does.
fn untested(site: &ConditionSite<'_>) -> Option<String> {
    /// Whether the statement compares the external ID, and whether it excludes some.
    struct Tests {
        compare: bool,
        exclude: bool,
    }

    let statement = &site.statement;
    let tests = statement.once(|| {
        let sites = || statement.condition_sites().filter(|it| it.is_key("sts:ExternalId"));
        Tests {
            compare: sites().any(|it| it.condition.operator.base.is_positive_string()),
            exclude: sites().any(|it| it.condition.operator.is_negated()),
        }
    });
    let operator = site.condition.operator;
    if tests.compare {
        return None;
    }
    if operator.base == BaseOperator::Null {
        let is_required = site.values().iter().all(|it| it.as_str().eq_ignore_ascii_case("false"));
        let is_alone = is_required && !tests.exclude;
        return is_alone.then(|| "`Null` accepts every external ID".to_owned());
    }
    let excludes = operator.is_negated() && operator.family() == Family::String;
    excludes.then(|| format!("`{operator}` accepts every other external ID"))
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
    fn an_operator_may_test_no_external_id() {
        let check = |condition: &str| {
            check_drawn_statement(
                &RULE,
                PolicyKind::Trust,
                &format!(
                    "\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRole\", \"Principal\": {{\"AWS\": \"123456789012\"}}, \"Condition\": {{{condition}}}"
                ),
            );
        };
        check(
            r#"
                "Null": {"sts:ExternalId": "false"}
                       //^^^^^^^^^^^^^^^^ suggestion: `Null` accepts every external ID
            "#,
        );
        check(
            r#"
                "Null": {"sts:ExternalId": "false"}, "StringNotEquals": {"sts:ExternalId": "ab"}
                                                                       //^^^^^^^^^^^^^^^^ suggestion: `StringNotEquals` accepts every other
                                                                       // external ID
            "#,
        );
        for condition in [
            r#""Null": {"sts:ExternalId": "true"}"#,
            r#""Null": {"sts:ExternalId": "false"}, "StringEquals": {"sts:ExternalId": "ab"}"#,
            r#""StringNotEquals": {"sts:ExternalId": "ab"}, "StringLike": {"sts:ExternalId": "a*"}"#,
        ] {
            check(condition);
        }
    }

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
