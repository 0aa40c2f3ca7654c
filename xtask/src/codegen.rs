//! `cargo xtask codegen [--check]`: the files that are made from the code.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use corpus::workspace_root;
use policy_lint::{Rule, Subject, all_rules, listed_rules};

/// Writes the generated files, or says which are stale.
pub(crate) fn run(check: bool) -> Result<()> {
    let root = workspace_root();
    let docs = root.join("docs");
    let catalogue = fs::read_to_string(docs.join("catalogue.tsv"))
        .context("docs/catalogue.tsv cannot be read")?;
    let pages = [("rules.md", rules_page()), ("conformance.md", conformance_page(&catalogue)?)];
    for (name, wanted) in pages {
        write_or_compare(&docs, name, &wanted, check)?;
        println!("docs/{name} is current");
    }
    Ok(())
}

/// Makes a file what it should be, or fails where it is not.
fn write_or_compare(folder: &Path, name: &str, wanted: &str, check: bool) -> Result<()> {
    let path = folder.join(name);
    if fs::read_to_string(&path).is_ok_and(|text| text == wanted) {
        return Ok(());
    }
    if check {
        bail!("{} is stale: run `cargo xtask codegen`", path.display());
    }
    fs::write(&path, wanted).with_context(|| format!("{} cannot be written", path.display()))
}

/// What each row of the catalogue of checks is covered by, or why it is not.
fn conformance_page(catalogue: &str) -> Result<String> {
    let mut page = String::from(
        "<!-- Made by `cargo xtask codegen` from the rules and docs/catalogue.tsv. Do not edit. -->\n\n# Conformance\n\n",
    );
    let mut table = String::from("| row | check | code | covered by |\n|---|---|---|---|\n");
    let (mut known, mut covered) = (Vec::new(), 0);
    for line in catalogue.lines().filter(|line| !line.starts_with('#')) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [row, title, code, reason] = fields.as_slice() else {
            bail!("a row of docs/catalogue.tsv has {} fields: {line}", fields.len());
        };
        let rules: Vec<String> = all_rules()
            .filter(|rule| rule.rows.contains(row))
            .map(|rule| format!("[{0}](rules.md#{0})", rule.name))
            .collect();
        let by = match (rules.is_empty(), reason.is_empty()) {
            (false, true) => rules.join(", "),
            (true, false) => format!("not checked: {reason}"),
            (true, true) => bail!("no rule covers {row}, and docs/catalogue.tsv gives no reason"),
            (false, false) => bail!("{row} is covered, but docs/catalogue.tsv says why it is not"),
        };
        covered += usize::from(!rules.is_empty());
        let code = if code.is_empty() { String::new() } else { format!("`{code}`") };
        let _ = writeln!(table, "| {row} | {title} | {code} | {by} |");
        known.push((*row).to_owned());
    }
    for rule in all_rules() {
        if let Some(row) =
            rule.rows.iter().find(|row| **row != "own" && !known.contains(&(**row).to_owned()))
        {
            bail!("the rule `{}` names the row {row}, which docs/catalogue.tsv has not", rule.name);
        }
    }
    let _ = writeln!(
        page,
        "Of {} checks that validators of IAM policies make, {covered} are made here.\nEach rule's page has its loud and quiet examples, which run as tests.\n",
        known.len()
    );
    page.push_str(&table);
    Ok(page)
}

/// The pages of all rules as one document.
fn rules_page() -> String {
    let mut page = String::from(
        "<!-- Made by `cargo xtask codegen` from the pages of the rules. Do not edit. -->\n\n# Rules\n\n",
    );
    let _ = writeln!(page, "There are {} rules.", listed_rules().len());
    page.push_str(
        "The name stands in `#[allow(name, reason = \"…\")]`, with `_` for `-`.\nThe code is that of IAM Access Analyzer; it means the findings that have it, of each rule that gives it.\n\n| subject | rule | level | code |\n|---|---|---|---|\n",
    );
    for subject in Subject::ALL {
        for rule in rules_of(subject) {
            let codes: Vec<String> = rule.codes.iter().map(|code| format!("`{code}`")).collect();
            let _ = writeln!(
                page,
                "| {1} | [{0}](#{0}) | {2} | {3} |",
                rule.name,
                subject.heading(),
                rule.level,
                codes.join("<br>")
            );
        }
    }
    for subject in Subject::ALL {
        let _ = writeln!(page, "\n## {}", subject.heading());
        for rule in rules_of(subject) {
            let _ = writeln!(page, "\n### {}\n", rule.name);
            page.push_str(&rule.markdown());
        }
    }
    page
}

fn rules_of(subject: Subject) -> impl Iterator<Item = &'static Rule> {
    listed_rules().iter().filter(move |it| it.subject == subject).map(|it| it.rule)
}
