//! The output of rustc for the macros: spans, accumulation, stubs and warnings. The matrix of rules is
//! tested in `policy-core`.
//!
//! `TRYBUILD=overwrite cargo test -p iam-policy --test ui` rewrites the expectations.

// With a second type called `Action`, the compiler writes the paths of both.
#[cfg_attr(feature = "analysis", ignore = "the expectations are those of the default features")]
#[test]
fn ui() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/reject/*.rs");
    cases.compile_fail("tests/ui/warn/*.rs");
    cases.pass("tests/ui/accept/*.rs");
}

/// Every message follows the rules for messages, and every expectation has its case.
#[test]
fn expectations_keep_the_rules_for_messages() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui");
    let mut seen = 0;
    for folder in ["reject", "warn"] {
        for entry in std::fs::read_dir(root.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|it| it == "rs") {
                assert!(
                    path.with_extension("stderr").exists(),
                    "{} has no .stderr",
                    path.display()
                );
                continue;
            }
            assert!(path.with_extension("rs").exists(), "{} has no case", path.display());
            let text = std::fs::read_to_string(&path).unwrap();
            for line in text.lines().filter(|line| line.starts_with("error: ")) {
                let message = line.trim_start_matches("error: ");
                let own =
                    !message.starts_with("aborting") && !message.starts_with("this operation");
                assert!(!own || !message.ends_with('.'), "{}: {message}", path.display());
                assert!(
                    !own || !message.starts_with(char::is_uppercase),
                    "{}: {message}",
                    path.display()
                );
                seen += 1;
            }
        }
    }
    assert!(seen > 20, "only {seen} messages were read");
}
