//! Bytes as `iam-policy.toml`: no panic, and every mistake has a position in the text.

#![no_main]

use libfuzzer_sys::fuzz_target;
use policy_core::model::PolicyKind;
use policy_lint::check::check_json;
use policy_settings::Settings;

const POLICY: &str = r#"{"Statement": {"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "sts:AssumeRole"}}"#;

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    match Settings::read(text) {
        Ok(settings) => {
            assert_eq!(Settings::read(text).as_ref(), Ok(&settings), "reading is repeatable");
            let _ = settings.kind_of("policies/a.json");
            let outcome = check_json(POLICY, PolicyKind::Trust, &settings.context())
                .expect("the policy is JSON");
            for finding in outcome.findings {
                let _ = settings.apply(finding);
            }
        }
        Err(problems) => {
            assert!(!problems.is_empty(), "a rejected file has a mistake");
            let lines: Vec<&str> = text.split('\n').collect();
            for problem in &problems {
                assert!(!problem.message().is_empty());
                let line = problem.line().checked_sub(1).and_then(|index| lines.get(index));
                let line = line.unwrap_or_else(|| panic!("no line for {problem}"));
                let columns = 1..=line.chars().count() + 1;
                assert!(columns.contains(&problem.column()), "no column for {problem}");
            }
            let places: Vec<_> = problems.iter().map(|it| (it.line(), it.column())).collect();
            assert!(places.is_sorted(), "{places:?}");
        }
    }
});
