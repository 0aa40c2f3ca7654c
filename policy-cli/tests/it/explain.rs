//! `explain` and `completions`.

use policy_lint::all_rules;

use crate::command::Folder;

#[test]
fn a_page_is_found_by_name_and_by_code() {
    let folder = Folder::new();
    let page = folder.run(&["explain", "missing-arn-field"]);
    assert_eq!(page.status, 0);
    assert!(
        page.out.starts_with("# missing-arn-field\n\nlevel: error\ncodes: MISSING_ARN_FIELD\n")
    );
    assert!(page.out.contains("https://docs.aws.amazon.com/"));
    for word in ["missing_arn_field", "MISSING_ARN_FIELD"] {
        assert_eq!(folder.run(&["explain", word]).out, page.out);
    }
}

#[test]
fn all_pages_are_printed() {
    let ran = Folder::new().run(&["explain", "--all"]);
    assert_eq!(ran.status, 0);
    for rule in all_rules() {
        assert!(ran.out.contains(&format!("# {}\n", rule.name)), "{}", rule.name);
    }
}

#[test]
fn each_example_says_whether_it_has_the_finding() {
    let folder = Folder::new();
    for rule in all_rules() {
        let page = folder.run(&["explain", rule.name]).out;
        let written = |word: &str| {
            let fences = rule.page.lines().filter_map(|line| line.trim().strip_prefix("```json"));
            fences.filter(|words| words.split(',').any(|it| it == word)).count()
        };
        assert_eq!(page.matches("\nReported:").count(), written("finding"), "{}", rule.name);
        assert_eq!(page.matches("\nNot reported:").count(), written("clean"), "{}", rule.name);
    }
}

#[test]
fn an_unknown_rule_gets_a_hint() {
    let folder = Folder::new();
    let ran = folder.run(&["explain", "misng-arn-field"]);
    assert_eq!((ran.status, ran.out.as_str()), (2, ""));
    assert_eq!(
        ran.err,
        "error: unknown rule or code `misng-arn-field`; did you mean `missing-arn-field`?\n"
    );
    assert_eq!(folder.run(&["explain"]).status, 2);
    assert_eq!(folder.run(&["explain", "--all", "missing-arn-field"]).status, 2);
}

#[test]
fn shells_get_completions() {
    let folder = Folder::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let ran = folder.run(&["completions", shell]);
        assert_eq!(ran.status, 0);
        assert!(ran.out.contains("iam-policy"), "{shell}");
    }
    assert_eq!(folder.run(&["completions", "cmd"]).status, 2);
}
