//! Decisions written for the tests, one per line, and those recorded by others in a corpus of real documents.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

use corpus::Corpus;
use policy_analysis::{Context, Principal, Request, alone};
use policy_core::model::PolicyKind;
use policy_core::read_policy;
use serde_json::Value;

fn request(asked: &Value) -> Request {
    let member = |name: &str| asked[name].as_str().unwrap_or_default();
    let principal = match &asked["Principal"] {
        Value::String(arn) => arn,
        principal => principal["AWS"].as_str().unwrap(),
    };
    let mut context = Context::new();
    for (key, value) in asked["Context"].as_object().into_iter().flatten() {
        context = match value {
            Value::Array(values) => {
                context.with_values(key, values.iter().filter_map(Value::as_str)).unwrap()
            }
            Value::String(text) => context.with(key, text).unwrap(),
            other => context.with(key, other.to_string()).unwrap(),
        };
    }
    let principal = Principal::parse(principal).unwrap();
    let request = Request::new(principal, member("Action"), member("Resource")).unwrap();
    let request = request.with_resource_account("123456789012").unwrap();
    request.with_context(context).unwrap()
}

#[test]
fn requests_get_their_answers() {
    let lines = include_str!("../../tests/corpus/documents/requests.jsonl").lines();
    let mut count = 0;
    for line in lines {
        let value: Value = serde_json::from_str(line).unwrap();
        let kind = PolicyKind::parse(value["kind"].as_str().unwrap()).unwrap();
        let policy = read_policy(&value["policy"].to_string()).unwrap();
        let verdict = alone(&[&policy], kind, &request(&value["request"]));
        let expected = match value["result"].as_str().unwrap() {
            "Allow" => (true, false),
            "Deny" => (verdict.allowed.is_always(), true),
            "Nothing" => (false, false),
            other => panic!("{other}"),
        };
        let found = (verdict.allowed.is_always(), verdict.denied.is_always());
        let is_decided = |it: policy_core::semantics::truth::Truth| it.is_always() || it.is_never();
        assert!(is_decided(verdict.allowed) && is_decided(verdict.denied), "{line}");
        assert_eq!(found, expected, "{line}");
        count += 1;
    }
    assert!(count > 60, "{count}");
    let Some(corpus) = Corpus::from_environment().unwrap() else { return };
    let cases: Vec<_> = corpus.entries().iter().filter(|entry| entry.kind == "case").collect();
    assert!(!cases.is_empty());
    for case in cases {
        let value: Value = serde_json::from_slice(&corpus.read(case).unwrap()).unwrap();
        let policy = read_policy(&value["policy"].to_string()).unwrap();
        let asked = request(&value["request"]);
        let is_allowed = alone(&[&policy], PolicyKind::Identity, &asked).truth().is_always();
        assert_eq!(is_allowed, value["result"] == "Allow", "{}", case.path);
    }
}
