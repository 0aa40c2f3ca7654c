//! The reports of the single-value macros, compared with what the rules report for the same string in a
//! policy.

use corpus::values::{Row, VALUES};
use policy_core::finding::{Finding, Level};
use policy_lint::value::ValueKind;
use proc_macro2::{Delimiter, Literal, TokenStream, TokenTree};

use crate::expand::{self, Single};
use crate::tokens::string_of;

/// What an expansion reports: whether it is an error, and the message.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Told {
    is_error: bool,
    pub(super) text: String,
}

pub(super) fn told(expansion: TokenStream) -> Vec<Told> {
    let tokens: Vec<TokenTree> = expansion.into_iter().collect();
    let mut all = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else { continue };
        let before = index.checked_sub(2).and_then(|at| tokens.get(at));
        let is_error = before.is_some_and(|it| it.to_string() == "compile_error");
        let inner: Vec<TokenTree> = group.stream().into_iter().collect();
        match (group.delimiter(), inner.as_slice()) {
            (Delimiter::Brace, [TokenTree::Literal(text)]) if is_error => {
                let text = string_of(text).unwrap().unwrap();
                all.push(Told { is_error, text });
            }
            (Delimiter::Parenthesis, [note, _, TokenTree::Literal(text)])
                if note.to_string() == "note" =>
            {
                let text = string_of(text).unwrap().unwrap();
                all.push(Told { is_error: false, text });
            }
            _ => all.extend(told(group.stream())),
        }
    }
    all
}

/// Returns what the macro for a value reports; for a role, the chain macro.
fn told_of(row: &Row) -> Vec<Told> {
    let literal = Literal::string(row.text);
    let single = match row.kind {
        ValueKind::Arn => Single::Arn,
        ValueKind::ArnPattern => Single::ArnPattern,
        ValueKind::AccountId => Single::AccountId,
        ValueKind::Region => Single::Region,
        ValueKind::ServicePrincipal => Single::ServicePrincipal,
        ValueKind::ExternalId => Single::ExternalId,
        ValueKind::RoleArn => {
            let chain = format!(
                r#"iam_policy; A {{ arn: {literal}, trusts: Service("redshift.amazonaws.com") }}, B {{ arn: "arn:aws:iam::210987654321:role/B" }}"#
            );
            return told(expand::chain(chain.parse().unwrap()));
        }
    };
    let tokens = format!("iam_policy; {literal}");
    told(expand::single(single, tokens.parse().unwrap()))
}

/// Returns the lines of a finding in a report, except for those that draw the value.
fn lines(finding: &Finding) -> Vec<String> {
    let mut lines = vec![finding.message().to_owned()];
    lines.extend(finding.help_text().map(|help| format!("  help: {help}")));
    lines.push(format!("  {}", finding.rule_line()));
    lines
}

#[test]
fn a_macro_says_what_a_policy_says() {
    for row in VALUES {
        let context = format!("{:?} {:?}", row.kind, row.text);
        let found = row.findings();
        let names: Vec<_> = found.iter().map(|it| (it.rule().name, it.level())).collect();
        assert_eq!(names, row.found, "{context}");
        let told = told_of(row);
        let has_error = found.iter().any(|it| it.level() == Level::Error);
        if !has_error && !row.is_taken {
            // What only the type refuses has no rule.
            assert_eq!(told.len(), 1, "{context}: {told:#?}");
            assert!(told[0].is_error && !told[0].text.contains("rule: "), "{context}: {told:#?}");
            continue;
        }
        assert_eq!(told.len(), found.len(), "{context}: {told:#?}");
        for (told, finding) in told.iter().zip(&found) {
            assert_eq!(told.is_error, finding.level() == Level::Error, "{context}");
            let drawn = finding.drawn_excerpt("  ").unwrap_or_default();
            let mut said: Vec<&str> = told.text.lines().collect();
            said.retain(|line| !drawn.lines().any(|it| it == *line));
            assert_eq!(said, lines(finding), "{context}");
            for line in drawn.lines() {
                assert!(told.text.lines().any(|it| it == line), "{context}: no {line:?}");
            }
        }
        assert_eq!(row.is_taken, !has_error, "{context}");
    }
}

#[test]
fn what_cannot_be_seen_is_escaped_in_every_report() {
    for (tokens, single) in [
        ("\"12345\u{202e}6789012\"", Single::AccountId),
        ("\"us-\u{200b}east-1\"", Single::Region),
        ("\"ec2.\u{1b}amazonaws.com\"", Single::ServicePrincipal),
        ("\"my\u{202e}id\"", Single::ExternalId),
        ("\"arn:aws:s3:::b\u{202e}/*\"", Single::Arn),
        ("\"arn:aws:s3:::b\u{202e}/*\"", Single::ArnPattern),
    ] {
        let tokens = format!("iam_policy; {tokens}");
        let told = told(expand::single(single, tokens.parse().unwrap()));
        assert!(told.iter().any(|it| it.is_error), "{tokens}");
        for Told { text, .. } in &told {
            let hidden = |one: char| one != '\n' && policy_core::finding::is_hidden(one);
            assert!(!text.contains(hidden), "{text:?}");
        }
    }
    let hop = |members: &str| {
        format!(
            r#"iam_policy; A {{ arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com") }}, B {{ {members} }}"#
        )
    };
    for members in [
        "arn: \"arn:aws:iam::123456789012:user/\u{202e}x\"",
        "arn: \"arn:aws:iam::123456789012:role/a,\u{1b}b\"",
        "arn: \"arn:aws:iam::123456789012:role/B\", external_id: \"a\u{202e}b\"",
        "arn: \"arn:aws:iam::123456789012:role/B\", source_identity: \"a\u{202e}b\"",
        "arn: \"arn:aws:iam::123456789012:role/B\", session_tags: { \"aws:\u{202e}b\": \"v\" }",
    ] {
        let told = told(expand::chain(hop(members).parse().unwrap()));
        assert!(told.iter().any(|it| it.is_error), "{members}");
        for Told { text, .. } in &told {
            let hidden = |one: char| one != '\n' && policy_core::finding::is_hidden(one);
            assert!(!text.contains(hidden), "{text:?}");
        }
    }
}

#[test]
fn carets_of_what_the_type_refuses_stand_under_the_part() {
    let told = told(expand::single(
        Single::Arn,
        r#"iam_policy; "arn:aws:s3:::bucket/*""#.parse().unwrap(),
    ));
    assert_eq!(
        told,
        [Told {
            is_error: true,
            text: "`arn:aws:s3:::bucket/*` has a wildcard\n  arn:aws:s3:::bucket/*\n                      ^ expected the ARN of a single resource\n  help: use `arn_pattern!`, which accepts wildcards and returns an `ArnPattern`"
                .to_owned()
        }]
    );
    // A long value is truncated around the part.
    let long = format!("iam_policy; \"arn:aws:s3:::{}/*{}\"", "b".repeat(900), "c".repeat(900));
    let told = told_single(Single::Arn, &long);
    let lines: Vec<&str> = told[0].text.lines().collect();
    assert!(lines.iter().all(|line| line.chars().count() < 420), "{lines:?}");
    assert!(lines[1].starts_with("  …") && lines[1].ends_with('…'), "{lines:?}");
}

fn told_single(single: Single, tokens: &str) -> Vec<Told> {
    told(expand::single(single, tokens.parse().unwrap()))
}

#[test]
fn a_rule_that_does_not_hold_for_a_value_is_allowed_before_it() {
    let allow = r#"#[allow(impossible_arn, reason = "a template of certificates")]"#;
    let template = r#""arn:aws:acm-pca:::template/EndEntityCertificate/V1""#;
    assert!(told_single(Single::Arn, &format!("iam_policy; {template}"))[0].is_error);
    assert_eq!(told_single(Single::Arn, &format!("iam_policy; {allow} {template}")), []);
    let code = allow.replace("impossible_arn", "INVALID_ARN_RESOURCE");
    assert_eq!(told_single(Single::Arn, &format!("iam_policy; {code} {template}")), []);
    let unused = told_single(Single::Arn, &format!(r#"iam_policy; {allow} "arn:aws:s3:::bucket""#));
    assert!(!unused[0].is_error && unused[0].text.contains("rule: unused-allow"), "{unused:?}");
    // A value that its type can never have is refused regardless of allows.
    let allow = r#"#[allow(invalid_external_id, reason = "old")]"#;
    let refused = told_single(Single::ExternalId, &format!(r#"iam_policy; {allow} "a b""#));
    assert!(refused.len() == 1 && refused[0].is_error, "{refused:?}");
    assert!(
        refused[0]
            .text
            .starts_with("the external ID `a b` has a space at character 2\n  a b\n   ^ ")
    );
}
