use crate::placeholders::is_no_plain_text;
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report};
use policy_core::model::{BaseOperator, ExternalId, ValueError};

rule! {
    /// An external ID that AWS STS never accepts.
    ///
    /// `sts:ExternalId` has 2 to 1224 letters, digits and characters from `_+=,.@:/-`. A value with
    /// anything else never equals an external ID, so the condition never holds. The rule checks only
    /// literals under `StringEquals` and its variants, where `*` and `?` are not wildcards either.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/R"}, "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"sts:ExternalId": "my id"}}}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/R"}, "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"sts:ExternalId": "my-id"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html>.
    RULE = "invalid-external-id", codes: [], level: Error, rows: ["B5.18"],
    check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let exact = matches!(
        site.condition.operator.base,
        BaseOperator::StringEquals
            | BaseOperator::StringEqualsIgnoreCase
            | BaseOperator::StringNotEquals
            | BaseOperator::StringNotEqualsIgnoreCase
    );
    if !exact || !site.is_key("sts:ExternalId") {
        return;
    }
    for (index, value) in site.values().iter().enumerate() {
        let text = value.as_str();
        // Other rules report what is wrong in any string.
        if is_no_plain_text(text) {
            continue;
        }
        if let Err(error) = ExternalId::check(text) {
            report.push(finding(site, index, text, &error));
        }
    }
}

fn finding(site: &ConditionSite<'_>, index: usize, text: &str, error: &ValueError) -> Finding {
    let finding = Finding::new(&RULE, site.value_place(index), error.message());
    if let Some(at) = text.find(['*', '?']) {
        let operator = site.condition.operator;
        return finding
            .pointing(text, at..at + 1, "not a wildcard under this operator")
            .help(format!("write the full ID, or use `{}` for a pattern", operator.like()));
    }
    finding
        .pointing(text, error.range(), error.expected())
        .help("write an external ID of 2 to 1224 letters, digits and characters from `_+=,.@:/-`")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;
    use policy_core::model::PolicyKind;

    #[test]
    fn literals_that_no_caller_can_send_are_found() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            r#""Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "sts:AssumeRole", "Condition": {
                "StringEquals": {"STS:externalid": ["a", "12", "a b"]},
                                                   //^ error: the external ID `a` has 1 character
                                                               //^ error: the external ID `a b` has a space at character 2
                "StringNotEqualsIfExists": {"sts:ExternalId": "x"}
                                                             //^ error: the external ID `x` has 1 character
            }"#,
        );
    }

    #[test]
    fn a_long_id_is_told_in_a_sentence() {
        let message = |id: &str| {
            let text = format!(
                r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow", "Principal": {{"AWS": "123456789012"}}, "Action": "sts:AssumeRole", "Condition": {{"StringEquals": {{"sts:ExternalId": "{id}"}}}}}}]}}"#
            );
            let context = crate::Context::default();
            let outcome = crate::check::check_json(&text, PolicyKind::Trust, &context).unwrap();
            let found = outcome.findings.into_iter().find(|it| it.rule() == &RULE).unwrap();
            found.message().to_owned()
        };
        let x = |count: usize| "x".repeat(count);
        assert_eq!(
            message(&format!("y {}", x(298))),
            format!("the external ID `y {}` has a space at character 2", x(298))
        );
        assert_eq!(
            message(&x(1225)),
            format!("the external ID `{}…{}` has 1225 characters", x(200 - 17), x(100 - 21))
        );
        assert_eq!(
            message("y\\nz"),
            "the external ID `y\\u{a}z` has the character U+000A at character 2"
        );
    }

    #[test]
    fn wildcards_are_found_and_told_once() {
        let fixture = r#""Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "sts:AssumeRole", "Condition": {
                "StringEquals": {"sts:ExternalId": ["abc*",
                                                      //^ error: the external ID `abc*` has `*` at character 4
                "a?c", "abc"]}
                //^ error: the external ID `a?c` has `?` at character 2
            }"#;
        check_drawn_statement(&RULE, PolicyKind::Trust, fixture);
        let bare: Vec<&str> =
            fixture.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        check_drawn_statement(
            crate::find_rule("wildcard-without-like-operator").unwrap(),
            PolicyKind::Trust,
            &bare.join("\n"),
        );
    }

    #[test]
    fn variables_holes_and_patterns_are_quiet() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            "\"Effect\": \"Allow\", \"Principal\": {\"AWS\": \"123456789012\"}, \"Action\": \"sts:AssumeRole\", \"Condition\": {
                \"StringEquals\": {\"sts:ExternalId\": [\"${aws:PrincipalTag/id}\", \"\u{F0000}\", 12, \"arn:aws:redshift:us-west-2:123456789012:dbuser:c/u\"]},
                \"StringLike\": {\"sts:ExternalId\": [\"a b\"]}
            }",
        );
    }
}
