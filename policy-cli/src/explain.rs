//! `iam-policy explain`: the pages of rules, and what AWS's denials mean.

mod denied;

use policy_core::reading::is_of_reading;
use std::fmt::Write as _;

use policy_core::rule::Rule;
use policy_lint::{Subject, all_rules, listed_rules, rules_of};
use policy_settings::unknown_rule;

use crate::arguments::ExplainOptions;
use crate::output::{Purpose, complain, print, written};
use crate::status::Status;

pub(crate) fn run(options: &ExplainOptions) -> Status {
    if let Some(message) = options.denied.as_deref() {
        return denied::run(message);
    }
    let pages: Vec<String> = match options.rule.as_deref() {
        None => all_rules().map(page).collect(),
        Some(word) => rules_of(word).map(page).collect(),
    };
    if let (true, Some(word)) = (pages.is_empty(), options.rule.as_deref()) {
        complain(&unknown_rule(word));
        return Status::CouldNotRun;
    }
    written(print(pages.join("\n").as_bytes()), Purpose::Text)
}

/// The page of a rule as Markdown, with the rule's level, codes and allow syntax above it.
fn page(rule: &Rule) -> String {
    let mut page = format!("# {}\n\nlevel: {}\n", rule.name, rule.level);
    // Writing to a string cannot fail.
    if !rule.codes.is_empty() {
        let _ = writeln!(page, "codes: {}", rule.codes.join(", "));
    }
    let mut listed = listed_rules().iter();
    if listed.any(|it| it.rule == rule && it.subject == Subject::Chain) {
        let _ =
            writeln!(page, "allow: in `iam-policy.toml`; a chain does not accept `#[allow(…)]`");
    } else if !is_of_reading(rule) {
        let name = rule.snake_name();
        let _ =
            writeln!(page, "allow: `#[allow({name}, reason = \"…\")]`, or `--allow {}`", rule.name);
    }
    page.push('\n');
    page.push_str(&rule.markdown());
    page
}
