//! The examples and outputs in the README are correct.

use iam_policy::{TrustPolicy, trust_policy};

const README: &str = include_str!("../README.md");

/// Returns the fenced blocks of a language, in order.
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
    assert!(
        squeezed(here).contains(&squeezed(shown)),
        "this test must contain the program in the README"
    );
    assert_eq!(blocks("json").first().unwrap(), &format!("{TRUST:#}"));
}

#[test]
fn the_mistakes_are_those_that_the_ui_test_compiles() {
    let cases = [
        include_str!("ui/reject/five_field_role_arn.rs"),
        include_str!("ui/reject/mistyped_action.rs"),
    ];
    assert!(blocks("rust,compile_fail").iter().eq(cases.map(str::trim_end).iter()));
    let words = [
        include_str!("ui/reject/five_field_role_arn.stderr"),
        include_str!("ui/reject/mistyped_action.stderr"),
    ];
    assert!(blocks("text").iter().eq(words.map(str::trim_end).iter()));
}
