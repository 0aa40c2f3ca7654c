//! The table of positions in `docs/grammar.md` names the trait that each position requires of its value.

use policy_core::model::PolicyKind;
use proc_macro2::TokenStream;

use crate::expand::{self, Single};

/// Expands the macro that an example of the table belongs to, with the rest that it requires.
fn expanded(example: &str) -> String {
    let tokens = |text: String| -> TokenStream { format!("iam_policy; {text}").parse().unwrap() };
    let policy = |kind, text: String| expand::policy(kind, tokens(text)).to_string();
    if let Some(literal) = example.strip_prefix("arn!(").and_then(|it| it.strip_suffix(')')) {
        return expand::single(Single::Arn, tokens(literal.to_owned())).to_string();
    }
    match example.split(':').next() {
        Some("action") => {
            policy(PolicyKind::Identity, format!("allow {{ {example}, resource: \"*\" }}"))
        }
        Some("resource") => {
            policy(PolicyKind::Identity, format!("deny {{ action: *, {example} }}"))
        }
        Some("when") => policy(
            PolicyKind::Identity,
            format!("deny {{ action: *, resource: \"*\", {example} }}"),
        ),
        Some("principal") => policy(
            PolicyKind::Resource,
            format!("deny {{ action: \"s3:*\", resource: \"arn:aws:s3:::reports/*\", {example} }}"),
        ),
        Some(member @ ("arn" | "external_id")) => {
            let arn = "arn: \"arn:aws:iam::123456789012:role/A\", ";
            let rest = if member == "arn" { "" } else { arn };
            let chain = format!(
                "A {{ {rest}{example}, trusts: Service(\"redshift.amazonaws.com\") }},
                 B {{ arn: \"arn:aws:iam::210987654321:role/B\" }}"
            );
            expand::chain(tokens(chain)).to_string()
        }
        _ => panic!("no macro has `{example}`"),
    }
}

#[test]
fn each_place_of_the_grammar_asks_for_its_trait() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/grammar.md");
    let page = std::fs::read_to_string(path).unwrap();
    let mut rows = 0;
    for line in page.lines().filter(|line| line.ends_with("Slot` |")) {
        let cells: Vec<&str> = line.trim_matches(['|', ' ']).split(" | ").collect();
        let [_, example, _, slot] = cells[..] else { panic!("`{line}` does not have four cells") };
        let (example, slot) = (example.trim_matches('`'), slot.trim_matches('`'));
        let output = expanded(example);
        assert!(!output.contains("compile_error"), "{example}\n{output}");
        let asked = output.split(" :: ").filter(|word| word.ends_with("Slot"));
        // A chain puts the role, once it is one, in the policies of its neighbors.
        let later = |word: &&str| !example.starts_with("arn:") || *word == slot;
        let mut asked: Vec<&str> = asked.filter(later).collect();
        asked.dedup();
        assert_eq!(asked, [slot], "{example}\n{output}");
        rows += 1;
    }
    assert!(rows > 30, "the table has {rows} rows");
}
