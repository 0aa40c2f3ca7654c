use crate::placeholders::is_no_plain_text;
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report};
use policy_core::model::{BaseOperator, ExternalId, ValueError};

rule! {
    /// An external id that AWS STS takes from nobody.
    ///
    /// `sts:ExternalId` has 2 to 1224 letters, digits and `_+=,.@:/-`. A value with anything else
    /// never equals one, so the condition never holds. Only literals under `StringEquals` and its
    /// variants are looked at, where `*` and `?` are no wildcards either.
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
        // What is wrong in any text has rules of its own.
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
            .pointing(text, at..at + 1, "this is no wildcard here")
            .help(format!("write the whole id, or `{}` for a pattern", operator.like()));
    }
    finding
        .pointing(text, error.range(), error.expected())
        .help("an external id has 2 to 1224 letters, digits and `_+=,.@:/-`")
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
                                                   //^ error: the external id `a` has 1 character
                                                               //^ error: the external id `a b` has a space in place 2
                "StringNotEqualsIfExists": {"sts:ExternalId": "x"}
                                                             //^ error: the external id `x` has 1 character
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
            format!("the external id `y {}` has a space in place 2", x(298))
        );
        assert_eq!(
            message(&x(1225)),
            format!("the external id `{}…{}` has 1225 characters", x(200 - 17), x(100 - 21))
        );
        assert_eq!(
            message("y\\nz"),
            "the external id `y\\u{a}z` has the character U+000A in place 2"
        );
    }

    #[test]
    fn wildcards_are_found_and_told_once() {
        let fixture = r#""Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "sts:AssumeRole", "Condition": {
                "StringEquals": {"sts:ExternalId": ["abc*",
                                                      //^ error: the external id `abc*` has `*` in place 4
                "a?c", "abc"]}
                //^ error: the external id `a?c` has `?` in place 2
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
