//! `docs/contracts.md`: the errors that it shows are the compiler's output for each example.

const PAGE: &str = include_str!("../docs/contracts.md");

/// Returns the fenced blocks of a language below a heading, in order.
fn blocks(section: &str, language: &str) -> Vec<String> {
    let mut blocks = Vec::new();
    let mut lines = section.lines();
    while let Some(line) = lines.next() {
        let Some(found) = line.strip_prefix("```") else { continue };
        let block: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
        if found == language {
            blocks.push(block.join("\n"));
        }
    }
    blocks
}

/// Each mistake and its message, as the UI test compiles it.
macro_rules! cases {
    ($($name:literal)*) => {
        [$((
            $name,
            include_str!(concat!("ui/reject/contract_", $name, ".rs")),
            include_str!(concat!("ui/reject/contract_", $name, ".stderr")),
        )),*]
    };
}

#[test]
fn each_example_has_the_mistake_that_the_ui_test_compiles_and_its_words() {
    let cases = cases!(
        "tenant" "deploy" "ceiling" "private" "migration" "repository" "key" "copy" "boundary" "queue"
    );
    let (_, examples) = PAGE.split_once("\n## Ten examples\n").unwrap();
    let examples = examples.split("\n## ").next().unwrap();
    let examples: Vec<&str> = examples.split("\n### ").skip(1).collect();
    assert_eq!(examples.len(), cases.len());
    for (example, (name, mistake, words)) in examples.into_iter().zip(cases) {
        assert_eq!(blocks(example, "rust").len(), 1, "{name}");
        let shown = blocks(example, "rust,compile_fail");
        assert_eq!(shown, [mistake.replace("\r\n", "\n").trim_end()], "{name}");
        let said = blocks(example, "text");
        assert_eq!(said, [words.replace("\r\n", "\n").trim_end()], "{name}");
        assert!(words.contains("broken-contract"), "{name}");
        // The mistake is the only difference from the policy above it.
        let plain = |line: &&str| !line.contains("_ceiling.json") && !line.contains("_before.json");
        let good = blocks(example, "rust").concat();
        let good: Vec<&str> = good.lines().filter(plain).collect();
        let lost =
            |line: &&str| !line.is_empty() && *line != "fn main() {}" && !good.contains(line);
        let changed = mistake.lines().filter(plain).filter(lost).count();
        assert!(changed <= 1, "{name}: {changed} lines differ");
    }
}
