use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report};
use policy_core::model::{Family, ValueError, check_session_name, check_source_identity};

rule! {
    /// A value of a key for session names that no session can have.
    ///
    /// Role session names and source identities have 2 to 64 letters, digits or characters from
    /// `_+=,.@-`. No other string ever equals one.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/Builder"}, "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"sts:RoleSessionName": "a b"}}}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/Builder"}, "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"sts:RoleSessionName": "builder"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html>.
    RULE = "invalid-session-value", codes: [], level: Error,
    rows: ["B5.27"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    if site.condition.operator.family() != Family::String {
        return;
    }
    let check = if site.is_key("sts:RoleSessionName") {
        check_session_name
    } else if site.is_key("sts:SourceIdentity") || site.is_key("aws:SourceIdentity") {
        check_source_identity
    } else {
        return;
    };
    for (index, text) in site.literals() {
        if !text.contains(['*', '?'])
            && let Err(error) = check(text)
        {
            report.push(finding(site, index, text, &error));
        }
    }
}

fn finding(site: &ConditionSite<'_>, index: usize, text: &str, error: &ValueError) -> Finding {
    Finding::new(&RULE, site.value_place(index), error.message()).pointing(
        text,
        error.range(),
        error.expected(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn names_in_patterns_variables_and_holes_are_quiet() {
        check_drawn(
            &RULE,
            PolicyKind::Trust,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/Builder"}, "Action": "sts:AssumeRole", "Condition": {
                "StringLike": {"sts:RoleSessionName": ["a b*", "${aws:username}", "󰀀", "builder@example.com"]},
                "StringEquals": {"aws:SourceIdentity": "alice"}
            }}]}"#,
        );
    }

    #[test]
    fn a_name_with_a_space_is_found() {
        let text = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject",
            "Resource": "*", "Condition": {"StringEquals": {"sts:SourceIdentity": ["a b", "x", "alice"]}}}]}"#;
        let outcome =
            crate::check::check_json(text, PolicyKind::Identity, &crate::Context::default())
                .unwrap();
        let own = outcome.findings.iter().filter(|finding| finding.rule() == &RULE);
        let places: Vec<String> = own.map(|finding| finding.place().path.to_string()).collect();
        let list = "/Statement/0/Condition/StringEquals/sts:SourceIdentity";
        assert_eq!(places, [format!("{list}/0"), format!("{list}/1")]);
    }
}
