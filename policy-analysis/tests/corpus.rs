//! Decisions that others recorded, in the corpus of real documents.

use std::path::Path;

use policy_analysis::{Context, Principal, Request, alone};
use policy_core::model::PolicyKind;
use policy_core::read_policy;
use serde_json::Value;

#[test]
fn requests_of_the_corpus_get_their_answers() {
    let Some(folder) = std::env::var_os("POLICY_CORPUS") else {
        println!("skipped: POLICY_CORPUS is not set");
        return;
    };
    // A relative folder is one beside the workspace.
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder);
    let index = std::fs::read_to_string(folder.join("INDEX.tsv")).unwrap();
    let cases: Vec<&str> = index
        .lines()
        .filter(|row| row.split('\t').nth(1) == Some("case"))
        .filter_map(|row| row.split('\t').next())
        .collect();
    assert!(!cases.is_empty());
    for case in cases {
        let text = std::fs::read_to_string(folder.join(case)).unwrap();
        let value: Value = serde_json::from_str(&text).unwrap();
        let asked = &value["request"];
        let member = |name: &str| asked[name].as_str().unwrap_or_default();
        let principal = Principal::parse(asked["Principal"]["AWS"].as_str().unwrap()).unwrap();
        let mut context = Context::new();
        for (key, value) in asked["Context"].as_object().into_iter().flatten() {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            context = context.with(key, text).unwrap();
        }
        let request = Request::new(principal, member("Action"), member("Resource"))
            .and_then(|it| it.with_resource_account("123456789012"))
            .and_then(|it| it.with_context(context))
            .unwrap();
        let policy = read_policy(&value["policy"].to_string()).unwrap();
        let is_allowed = alone(&[&policy], PolicyKind::Identity, &request).truth().is_always();
        assert_eq!(is_allowed, value["result"] == "Allow", "{case}");
    }
}
