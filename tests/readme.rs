//! What the README shows is what happens.

use iam_policy::{TrustPolicy, trust_policy};

const README: &str = include_str!("../README.md");

/// The fenced blocks of a language, in order.
fn blocks(language: &str) -> Vec<String> {
    let mut blocks = Vec::new();
    let mut lines = README.lines();
    while let Some(line) = lines.next() {
        if line == format!("```{language}") {
            let block: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
            blocks.push(block.join("\n"));
        } else if line.starts_with("```") {
            lines.by_ref().take_while(|line| *line != "```").for_each(drop);
        }
    }
    blocks
}

#[test]
fn the_first_program_prints_the_json_below_it() {
    static TRUST: TrustPolicy = trust_policy![allow {
        principal: Service("redshift.amazonaws.com"),
        action: sts::AssumeRole,
        when: StringEquals(
            "sts:ExternalId",
            ["arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/user1"],
        )
    }];
    let here = include_str!("readme.rs");
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    let program = blocks("rust").first().cloned().unwrap_or_default();
    let shown = program.split("static").nth(1).and_then(|it| it.split("fn main").next()).unwrap();
    assert!(squeezed(here).contains(&squeezed(shown)), "this test holds the program of the README");
    assert_eq!(blocks("json").first().unwrap(), &format!("{TRUST:#}"));
}

#[test]
fn the_mistake_is_the_one_that_the_ui_test_compiles() {
    let case = include_str!("ui/reject/five_field_role_arn.rs");
    assert_eq!(blocks("rust,compile_fail").first().unwrap(), case.trim_end());
    let words = include_str!("ui/reject/five_field_role_arn.stderr");
    assert_eq!(blocks("text").first().unwrap(), words.trim_end());
}
