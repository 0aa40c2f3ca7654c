//! What the command line reports for values in policies, by the table that the macros are also checked
//! against.

use corpus::values::VALUES;
use serde_json::{Value, json};

use crate::command::Folder;

#[test]
fn a_value_in_a_policy_is_judged_as_the_table_says() {
    let folder = Folder::new();
    let mut list = String::new();
    for (number, row) in VALUES.iter().enumerate() {
        let (kind, text) = row.policy();
        folder.write(&format!("{number}.json"), text.as_bytes());
        list.push_str(&format!("{}\t{number}.json\n", kind.as_str()));
    }
    let arguments = ["check", "--format", "json", "--files-from", "-"];
    let lines = folder.run_with(&arguments, list.as_bytes()).lines();
    assert_eq!(lines.len(), VALUES.len());
    for (row, line) in VALUES.iter().zip(lines) {
        let findings = line["findings"].as_array().unwrap().iter();
        let told: Vec<Value> = findings
            .filter(|it| it["path"] == row.pointer() && it["level"] != "suggestion")
            .map(|it| json!([it["rule"], it["level"], it["message"], it["help"]]))
            .collect();
        let expected: Vec<Value> = row
            .findings()
            .iter()
            .map(|it| json!([it.rule().name, it.level().as_str(), it.message(), it.help_text()]))
            .collect();
        assert_eq!(told, expected, "{}", row.text);
        let names: Vec<Value> =
            row.found.iter().map(|(rule, level)| json!([rule, level.as_str()])).collect();
        let told: Vec<Value> = told.iter().map(|it| json!([it[0], it[1]])).collect();
        assert_eq!(told, names, "{:?} {}", row.kind, row.text);
    }
}
