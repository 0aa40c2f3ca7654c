//! The rules' findings in the documents written for the tests are those of their labels.

use corpus::made::{Made, made};

#[test]
fn each_document_has_the_findings_of_its_label() {
    let mut wrong = Vec::new();
    for it in made().unwrap() {
        let checked = it.check();
        let mut found: Vec<String> = checked.findings.iter().map(Made::describe).collect();
        found.sort();
        let label = it.label_of(&checked);
        if (label, &found) == (it.label, &it.findings) {
            continue;
        }
        wrong.push(format!("== {}: {:?}, not {label:?}", it.document.name, it.label));
        let lacks = |list: &[String], line: &String| !list.contains(line);
        wrong.extend(
            it.findings.iter().filter(|line| lacks(&found, line)).map(|it| format!("- {it}")),
        );
        wrong.extend(
            found.iter().filter(|line| lacks(&it.findings, line)).map(|it| format!("+ {it}")),
        );
        if found.len() != it.findings.len() {
            wrong.push(format!("  {} findings, not {}", found.len(), it.findings.len()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
