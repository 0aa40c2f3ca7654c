use crate::placeholders::{is_function, is_reference};
use crate::rule::rule;
use crate::{Check, Finding, Report, TextRole, TextSite};
use policy_core::model::{VariableError, VariableErrorKind, Version, pieces};

rule! {
    /// A policy variable that is not well formed.
    ///
    /// A variable is `${`, a condition key and `}`; a default value follows a comma and one space, in
    /// single quotes: `${aws:PrincipalTag/team, 'none'}`. A malformed variable has no value, so it
    /// matches nothing, and a negated condition with it matches everything.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::my-bucket/${aws:username"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::my-bucket/${aws:PrincipalTag/team, 'none'}/*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html>.
    RULE = "invalid-policy-variable",
    codes: ["MISSING_BRACE_IN_VARIABLE", "MISSING_QUOTE_IN_VARIABLE",
        "UNSUPPORTED_SPACE_IN_VARIABLE", "EMPTY_VARIABLE"],
    level: Error, rows: ["A66", "A67", "A68", "A69"], check: Check::Text(check),
}

/// More than can fit in a string as long as the longest document that IAM accepts.
const MOST_OF_A_TEXT: usize = 65_536;

fn check(site: &TextSite<'_>, report: &mut Report<'_>) {
    // In a policy of version 2008-10-17 this is literal text.
    if !site.has_brace
        || !site.text.contains("${")
        || site.statement.version() == Version::V2008
        || is_function(site.text)
    {
        return;
    }
    match site.role {
        TextRole::Resource(_) => {}
        TextRole::ConditionValue(condition, _) if condition.operator.takes_variables() => {}
        _ => return,
    }
    for error in pieces(site.text).filter_map(Result::err).take(MOST_OF_A_TEXT) {
        if !is_reference(&error) {
            report.push(finding(site, &error));
        }
    }
}

fn finding(site: &TextSite<'_>, error: &VariableError) -> Finding {
    let finding = Finding::new(&RULE, site.place(), error.message()).pointing(
        site.text,
        error.range(),
        error.expected(),
    );
    match error.kind() {
        VariableErrorKind::MissingBrace => {
            finding.help("write `${$}` for a dollar sign before a brace")
        }
        VariableErrorKind::MissingQuote => finding
            .coded("MISSING_QUOTE_IN_VARIABLE")
            .help("write a default value as in `${aws:PrincipalTag/team, 'none'}`"),
        VariableErrorKind::Space => finding.coded("UNSUPPORTED_SPACE_IN_VARIABLE"),
        VariableErrorKind::Empty => finding.coded("EMPTY_VARIABLE"),
        VariableErrorKind::Wildcard => finding.uncoded(),
        _ => finding.uncoded().help("replace a placeholder with its value"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    const FIXTURE: &str = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject",
              "Resource": ["arn:aws:s3:::b/${}",
                                         //^^^ error: the policy variable `${}` has no name
                "arn:aws:s3:::b/${aws:PrincipalTag/t, company}",
                              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: the default value of `${aws:PrincipalTag/t, company}` is not in single
                              // quotes
                "arn:aws:s3:::b/${aws: username}",
                              //^^^^^^^^^^^^^^^^ error: the policy variable `${aws: username}` has a space in its name
                "arn:aws:sqs:us-east-1:${Account}:q"],
                                     //^^^^^^^^^^ error: `${Account}` is not a policy variable
              "Condition": {"StringLike": {"aws:PrincipalTag/a": ["${aws:username}", "${*}", "${aws:*}"]},
                                                                                            //^^^^^^^^ error: the policy variable `${aws:*}`
                                                                                            // has a wildcard
                "NumericEquals": {"s3:max-keys": "${}"}}
            }]}"#;

    #[test]
    fn a_text_longer_than_a_document_is_not_looked_through_to_its_end() {
        let text = |many: usize| {
            let resource = "${".repeat(many);
            let text = format!(
                r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:s3:::{resource}"}}]}}"#
            );
            let context = crate::Context::PLAIN;
            let found = crate::check::check_json(&text, PolicyKind::Identity, &context).unwrap();
            let own = found.findings.iter().filter(|it| it.rule() == &RULE);
            own.map(crate::Finding::count).sum::<usize>()
        };
        assert_eq!(text(60_000), 60_000);
        assert_eq!(text(70_000), MOST_OF_A_TEXT);
    }

    #[test]
    fn each_defect_is_named_at_its_place() {
        check_drawn(&RULE, PolicyKind::Identity, FIXTURE);
    }

    #[test]
    fn in_the_old_version_it_is_literal_text() {
        let quiet: Vec<&str> =
            FIXTURE.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        let quiet = quiet.join("\n").replace("2012-10-17", "2008-10-17");
        check_drawn(&RULE, PolicyKind::Identity, &quiet);
    }
}
