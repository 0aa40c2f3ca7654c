//! Runs every rule's page: its loud examples cause exactly one finding of the rule, its quiet examples cause
//! none, and its messages follow the project's rules for messages.

#![expect(clippy::panic, reason = "a test fails by panicking")]

use corpus::examples::{Example, examples};
use policy_core::finding::{Finding, Level};
use policy_core::reading::is_of_reading;
use policy_core::report::syntax_finding;
use policy_lint::Context;
use policy_lint::all_rules;
use policy_lint::check::check_json;
use policy_lint::{ListedRule, listed_rules};
use policy_settings::Settings;

fn findings(example: &Example) -> Vec<Finding> {
    let service = example.service.as_deref();
    let has_holes = example.has_holes;
    let settings = Settings::read(&example.settings)
        .unwrap_or_else(|problems| panic!("{}: {problems:?}", example.settings));
    let context = Context { service, has_holes, ..settings.context() };
    match check_json(&example.text, example.kind, &context) {
        Ok(outcome) => outcome.findings,
        Err(error) => vec![syntax_finding(&error)],
    }
}

#[test]
fn the_examples_of_each_page_are_as_loud_as_it_says() {
    let mut wrong = Vec::new();
    for listed in listed_rules() {
        let ListedRule { rule, .. } = listed;
        let examples = examples(rule);
        if listed.sees_documents() {
            for loud in [true, false] {
                if !examples.iter().any(|example| example.loud == loud) {
                    wrong.push(format!(
                        "{}: no example that is {}",
                        rule.name,
                        if loud { "loud" } else { "quiet" }
                    ));
                }
            }
        }
        for example in &examples {
            let findings = findings(example);
            for finding in &findings {
                let suggests = finding.rule().level == Level::Suggestion;
                if suggests && finding.level() > Level::Suggestion {
                    wrong.push(format!("{}: more than a suggestion", finding.rule().name));
                }
            }
            let own = findings.iter().filter(|finding| finding.rule() == *rule).count();
            let foreign: Vec<String> = findings
                .iter()
                .filter(|finding| finding.rule() != *rule && finding.level() > Level::Suggestion)
                .map(ToString::to_string)
                .collect();
            if own != usize::from(example.loud) || !foreign.is_empty() {
                wrong.push(format!(
                    "{}: {own} of its own, others {foreign:?}, in {}",
                    rule.name, example.text
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_words_of_findings_keep_the_rules_for_messages() {
    for rule in all_rules() {
        for example in examples(rule).iter().filter(|example| example.loud) {
            for finding in findings(example) {
                let message = finding.message();
                assert!(
                    !message.contains('\n') && !message.ends_with('.'),
                    "{}: {message}",
                    rule.name
                );
                assert!(
                    message.starts_with(|first: char| first == '`' || !first.is_uppercase()),
                    "{message}"
                );
                assert!(
                    finding
                        .help_text()
                        .is_none_or(|help| !help.ends_with('.') && !help.contains('\n'))
                );
            }
        }
    }
}

#[test]
fn rules_are_sorted_named_and_have_a_page() {
    let names: Vec<&str> = all_rules().map(|rule| rule.name).collect();
    let mut sorted = names.clone();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(names, sorted, "the rules are ordered by name, without duplicates");
    for rule in all_rules() {
        assert!(
            rule.name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'),
            "{}",
            rule.name
        );
        assert!(rule.summary().ends_with('.'), "{}: the first line is a sentence", rule.name);
        assert!(
            rule.page.contains("https://docs.aws.amazon.com/")
                || rule.page.contains("See <https://"),
            "{}: no reference",
            rule.name
        );
        assert!(!rule.rows.is_empty(), "{}: no row of the catalog", rule.name);
    }
}

#[test]
fn each_rule_file_is_named_after_its_rule_and_lies_in_its_subject() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    let mut folders = vec![root.join("src/rules"), root.join("../policy-core/src/reading")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.file_name().is_some_and(|name| name != "mod.rs") {
                let folder = path.parent().unwrap().file_name().unwrap().to_str().unwrap();
                let name = path.file_stem().unwrap().to_str().unwrap().replace('_', "-");
                files.push((name, folder.to_owned()));
            }
        }
    }
    files.sort_unstable();
    let folder = |listed: &ListedRule| {
        if is_of_reading(listed.rule) {
            "reading".to_owned()
        } else {
            format!("{:?}", listed.subject).to_lowercase()
        }
    };
    let listed: Vec<(String, String)> =
        listed_rules().iter().map(|it| (it.rule.name.to_owned(), folder(it))).collect();
    assert_eq!(files, listed);
}

#[test]
fn rules_yield_to_rules_that_exist() {
    for rule in all_rules() {
        for other in rule.yields_to.iter().chain(rule.yields_in_statement_to) {
            assert!(
                all_rules().any(|it| it.name == *other || it.codes.contains(other)),
                "{} yields to {other}",
                rule.name
            );
            assert_ne!(rule.name, *other);
        }
    }
}

#[test]
fn rules_do_not_know_each_other() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules");
    let mut files = 0;
    for folder in std::fs::read_dir(root).unwrap() {
        let folder = folder.unwrap().path();
        for file in
            folder.is_dir().then(|| std::fs::read_dir(folder).unwrap()).into_iter().flatten()
        {
            let file = file.unwrap().path();
            let text = std::fs::read_to_string(&file).unwrap();
            files += 1;
            let knows = text.lines().find(|line| {
                line.contains("crate::rules") || line.replace("super::*", "").contains("super::")
            });
            assert_eq!(knows, None, "{}", file.display());
        }
    }
    assert!(files > 150, "{files} files");
}

#[test]
fn what_is_yielded_to_runs_wherever_the_rule_does() {
    for rule in all_rules().filter(|rule| rule.level > Level::Suggestion) {
        for other in rule.yields_to.iter().chain(rule.yields_in_statement_to) {
            let found = all_rules().filter(|it| it.name == *other || it.codes.contains(other));
            for other in found {
                // A check for errors alone does not run the rules that suggest.
                assert!(other.level > Level::Suggestion, "{} yields to {}", rule.name, other.name);
            }
        }
    }
}
