//! Documents on which the rules were evaluated, each with its expected findings.

use std::collections::HashMap;

use policy_core::model::PolicyKind;
use policy_lint::{Context, Level, check::check_json};

const DOCUMENTS: &str = include_str!("documents.tsv");

#[test]
fn each_document_is_judged_as_it_should_be() {
    let mut of_topics: HashMap<&str, [usize; 2]> = HashMap::new();
    for line in DOCUMENTS.lines().filter(|line| !line.starts_with('#')).skip(1) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [topic, kind, expected, statements] = fields[..] else { panic!("{line}") };
        let kind = match kind {
            "identity" => PolicyKind::Identity,
            "trust" => PolicyKind::Trust,
            "scp" => PolicyKind::ServiceControl,
            "resource" => PolicyKind::Resource,
            other => panic!("{other}"),
        };
        let text = format!(r#"{{"Version": "2012-10-17", "Statement": {statements}}}"#);
        let findings = check_json(&text, kind, &Context::default()).unwrap().findings;
        let told = findings.iter().filter(|it| it.level() > Level::Suggestion);
        let mut told: Vec<String> =
            told.map(|it| format!("{}:{}", it.level(), it.rule().name)).collect();
        told.sort();
        told.dedup();
        let told = if told.is_empty() { "-".to_owned() } else { told.join(" ") };
        assert_eq!(told, expected, "{statements}");
        of_topics.entry(topic).or_default()[usize::from(expected == "-")] += 1;
    }
    for (topic, [loud, quiet]) in of_topics {
        assert!(loud >= 10 && quiet >= 10, "{topic}: {loud} loud and {quiet} quiet");
    }
}
