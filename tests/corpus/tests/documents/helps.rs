//! What a help says to write is checked against the same rules.

use std::collections::BTreeMap;

use corpus::examples::examples;
use corpus::made::{documents, made};
use policy_core::document::{Places, read_json};
use policy_core::finding::{Finding, Level};
use policy_core::model::{Operator, PolicyKind};
use policy_core::repair::Repair;
use policy_lint::check::check_json;
use policy_lint::{Context, all_rules};

/// A document, and its kind for the check.
struct Judged<'a> {
    text: &'a str,
    kind: PolicyKind,
    service: Option<&'a str>,
}

impl Judged<'_> {
    fn findings(&self, text: &str) -> Option<Vec<Finding>> {
        let context = Context { service: self.service, ..Context::default() };
        Some(check_json(text, self.kind, &context).ok()?.findings)
    }

    /// The number of findings above a suggestion for each rule.
    fn counts(&self, text: &str) -> Option<BTreeMap<&'static str, usize>> {
        let mut counts = BTreeMap::new();
        for finding in self.findings(text)?.iter().filter(|it| it.level() > Level::Suggestion) {
            *counts.entry(finding.rule().name).or_default() += finding.count();
        }
        Some(counts)
    }

    /// The document with the place of a finding, or its whole value, replaced as the help says.
    fn replaced(&self, finding: &Finding, written: &str) -> Vec<String> {
        let document = read_json(self.text).unwrap();
        let places = Places::of(&document);
        let of_place = [finding.place().clone(), finding.place().clone().whole()];
        let edits =
            of_place.into_iter().filter_map(|place| places.edits(&Repair::replace(place, written)));
        let apply = |edits: Vec<policy_core::repair::TextEdit>| {
            let [edit] = edits.as_slice() else { return None };
            let mut text = self.text.to_owned();
            text.replace_range(edit.span.start as usize..edit.span.end as usize, &edit.text);
            Some(text)
        };
        edits.filter_map(apply).collect()
    }

    /// The helps that make it worse.
    fn wrong(&self, judged: &mut usize) -> Vec<String> {
        let (Some(findings), Some(before)) = (self.findings(self.text), self.counts(self.text))
        else {
            return Vec::new();
        };
        let mut wrong = Vec::new();
        for finding in findings {
            let Some(written) = finding.help_text().and_then(what_to_write) else { continue };
            // An operator that is not at the place of the finding.
            let is_operator = Operator::parse(written).is_ok();
            let at_operator = matches!(
                finding.rule().name,
                "invalid-condition-operator" | "condition-operator-casing"
            );
            if is_operator && !at_operator {
                continue;
            }
            let texts = self.replaced(&finding, written);
            if texts.is_empty() {
                continue;
            }
            *judged += 1;
            let new = |text: &String| -> Vec<&'static str> {
                let Some(after) = self.counts(text) else { return vec!["json-syntax-error"] };
                let old = |rule: &str| before.get(rule).copied().unwrap_or_default();
                let more = after.into_iter().filter(|(rule, count)| *count > old(rule));
                let of_rule = |rule: &str| HIDDEN.contains(&(finding.rule().name, rule));
                more.map(|(rule, _)| rule).filter(|rule| !of_rule(rule)).collect()
            };
            let new: Vec<_> = texts.iter().map(new).collect();
            if new.iter().all(|rules| !rules.is_empty()) {
                wrong.push(format!("{finding}: {written} {new:?}"));
            }
        }
        wrong
    }
}

/// The one string that a help says to write instead of another.
fn what_to_write(help: &str) -> Option<&str> {
    let rest = help.strip_prefix("did you mean `").or_else(|| help.strip_prefix("write `"))?;
    let (written, after) = rest.split_once('`')?;
    let is_one = !after.starts_with(',') && !after.starts_with(" or `");
    let is_whole = !written.contains(['<', '…', '"', '{', '(']);
    (is_one && is_whole).then_some(written)
}

/// Cases in which the correct word reveals findings that the wrong one hid, with these findings.
const HIDDEN: [(&str, &str); 6] = [
    ("foreign-issuer-key", "missing-oidc-audience"),
    ("invalid-policy-element", "empty-list"),
    ("invalid-policy-element", "public-principal"),
    ("unknown-service-in-action", "mismatched-resource"),
    ("unknown-service-in-arn", "impossible-arn"),
    ("invalid-condition-operator", "invalid-condition-key-format"),
];

#[test]
fn what_a_help_says_to_write_is_no_worse() {
    let (mut judged, mut wrong) = (0, Vec::new());
    for rule in all_rules() {
        for example in examples(rule).iter().filter(|it| !it.has_holes && it.settings.is_empty()) {
            let service = example.service.as_deref();
            let document = Judged { text: &example.text, kind: example.kind, service };
            wrong.extend(
                document.wrong(&mut judged).into_iter().map(|it| format!("{}: {it}", rule.name)),
            );
        }
    }
    println!("{judged} helps of examples were tried");
    assert!(judged > 20, "{judged}");
    let of_examples = judged;
    let all = documents().unwrap();
    for it in &all {
        let Some(text) = it.text() else { continue };
        let document = Judged { text, kind: it.kind, service: it.service.as_deref() };
        wrong.extend(
            document.wrong(&mut judged).into_iter().map(|word| format!("{}: {word}", it.name)),
        );
    }
    let (made, corpus) = (made().unwrap().len(), all.len());
    println!("{judged} helps were tried with those of {corpus} documents");
    assert!(judged > of_examples + 20 && (corpus == made || judged > 280), "{judged}");
    assert!(wrong.is_empty(), "{} of {judged}:\n{}", wrong.len(), wrong.join("\n"));
}
