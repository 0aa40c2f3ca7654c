//! Documents written for the tests, of every kind and with every construct, and the expected findings in
//! each.
//!
//! A file in `tests/corpus/documents` has a sequence of them. A line `== NAME KIND LABEL` starts one, with
//! the kinds of the command line. Lines `-- LEVEL RULE PLACE` after it are all of its findings; a place is a
//! pointer, or the line and column if the document is not JSON. A line `-- refused MESSAGE` has AWS's message
//! when it rejects the document. The rest is the document. The labels are based on AWS's pages, which the
//! page of each rule names; they are not recorded from a run.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail, ensure};
use policy_core::document::read_json;
use policy_core::finding::Level;
use policy_core::model::PolicyKind;

use crate::index::Corpus;
use crate::{Checked, Found};

/// The files, by type of document.
const FILES: [(&str, &str); 9] = [
    ("identity", include_str!("../documents/identity.txt")),
    ("conditions", include_str!("../documents/conditions.txt")),
    ("trust", include_str!("../documents/trust.txt")),
    ("resource", include_str!("../documents/resource.txt")),
    ("session", include_str!("../documents/session.txt")),
    ("organization", include_str!("../documents/organization.txt")),
    ("refused", include_str!("../documents/refused.txt")),
    ("placeholders", include_str!("../documents/placeholders.txt")),
    ("not_json", include_str!("../documents/not_json.txt")),
];

/// A document that was written for the tests.
#[derive(Clone, Debug)]
pub struct Made {
    /// The document.
    pub document: Document,
    /// Its label.
    pub label: Label,
    /// The findings, sorted, as [`Made::describe`] writes them.
    pub findings: Vec<String>,
    /// AWS's message when it rejects the document, if known.
    pub refusal: Option<String>,
}

/// The label of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// A policy without an error.
    Valid,
    /// A policy with an error.
    Invalid,
    /// JSON that is not a policy.
    NoPolicy,
    /// Not JSON.
    NoJson,
}

/// A document from any source.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its name.
    pub name: String,
    /// The kind that it is checked as.
    pub kind: PolicyKind,
    /// The service, for resource-based policies.
    pub service: Option<String>,
    /// Its bytes, which may not be text.
    pub bytes: Vec<u8>,
}

impl Document {
    /// The kind as named by the command line.
    #[must_use]
    pub fn kind_word(&self) -> String {
        match &self.service {
            Some(service) => format!("{}:{service}", self.kind.as_str()),
            None => self.kind.as_str().to_owned(),
        }
    }

    /// Its text, if it is text.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        std::str::from_utf8(&self.bytes).ok()
    }
}

impl Made {
    /// The text of the document.
    #[must_use]
    pub fn text(&self) -> &str {
        self.document.text().unwrap_or_default()
    }

    /// Checks it against the rules.
    #[must_use]
    pub fn check(&self) -> Checked {
        let Document { bytes, kind, service, .. } = &self.document;
        Checked::of(bytes, *kind, service.as_deref())
    }

    /// The label that follows from the findings.
    #[must_use]
    pub fn label_of(&self, checked: &Checked) -> Label {
        match &checked.policy {
            Some(_) if checked.errors().next().is_none() => Label::Valid,
            Some(_) => Label::Invalid,
            None if read_json(self.text()).is_ok() => Label::NoPolicy,
            None => Label::NoJson,
        }
    }

    /// A finding as a line of a file.
    #[must_use]
    pub fn describe(found: &Found) -> String {
        let place = match found.rule() {
            "json-syntax-error" => {
                let start = found.located.start();
                format!("{}:{}", start.line, start.column)
            }
            _ => found.path(),
        };
        format!("{} {} {place}", found.level(), found.rule())
    }
}

/// The documents written for the tests.
///
/// # Errors
///
/// A file contains an invalid document, or two with the same name.
pub fn made() -> Result<Vec<Made>> {
    let mut all = Vec::new();
    for (file, text) in FILES {
        all.extend(read(file, text).with_context(|| format!("documents/{file}.txt"))?);
    }
    let names: BTreeSet<&str> = all.iter().map(|it| it.document.name.as_str()).collect();
    ensure!(names.len() == all.len(), "two documents have the same name");
    Ok(all)
}

/// The documents written for the tests, followed by those of the corpus that `POLICY_CORPUS` names.
///
/// # Errors
///
/// See [`made`] and [`Corpus::from_environment`].
pub fn documents() -> Result<Vec<Document>> {
    let mut all: Vec<_> = made()?.into_iter().map(|it| it.document).collect();
    let Some(corpus) = Corpus::from_environment()? else { return Ok(all) };
    for entry in corpus.entries() {
        let Some(kind) = entry.policy_kind() else { continue };
        let (name, service) = (entry.path.clone(), entry.service().map(str::to_owned));
        all.push(Document { name, kind, service, bytes: corpus.read(entry)? });
    }
    Ok(all)
}

fn read(file: &str, text: &str) -> Result<Vec<Made>> {
    let mut pieces = text.split("\n== ");
    let comment = pieces.next().unwrap_or_default();
    ensure!(
        comment.lines().all(|line| line.is_empty() || line.starts_with('#')),
        "a line before the first document is not a comment"
    );
    pieces
        .map(|piece| document(file, piece).with_context(|| first_line(piece).to_owned()))
        .collect()
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

fn document(file: &str, piece: &str) -> Result<Made> {
    let (head, mut rest) = piece.split_once('\n').context("the document is missing")?;
    let [name, kind, label] = head.split(' ').collect::<Vec<_>>()[..] else {
        bail!("expected `== NAME KIND LABEL`");
    };
    let (word, service) = match kind.split_once(':') {
        Some(("resource", service)) => ("resource", Some(service.to_owned())),
        _ => (kind, None),
    };
    let kind = PolicyKind::parse(word).with_context(|| format!("`{word}` is not a kind"))?;
    let label = match label {
        "valid" => Label::Valid,
        "invalid" => Label::Invalid,
        "no-policy" => Label::NoPolicy,
        "no-json" => Label::NoJson,
        other => bail!("`{other}` is not a label"),
    };
    let (mut findings, mut refusal) = (Vec::new(), None);
    while let Some((line, after)) = rest.strip_prefix("-- ").and_then(|it| it.split_once('\n')) {
        rest = after;
        match line.split_once(' ') {
            Some(("refused", message)) => refusal = Some(message.to_owned()),
            Some((level, _)) if Level::parse(level).is_some() => findings.push(line.to_owned()),
            _ => bail!("`{line}` is not a finding"),
        }
    }
    findings.sort();
    let name = format!("{file}/{name}");
    let bytes = rest.trim_end_matches('\n').as_bytes().to_vec();
    Ok(Made { document: Document { name, kind, service, bytes }, label, findings, refusal })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_has_a_head_findings_and_a_text() {
        let text = "# A word.\n\n== a resource:s3 invalid\n-- error r /b\n-- error a /\n-- refused No.\n{\n-- x\n}\n\n== b trust valid\n\n";
        let all = read("f", text).unwrap();
        let [a, b] = &all[..] else { panic!("{all:?}") };
        assert_eq!(
            (a.document.name.as_str(), a.document.kind_word().as_str()),
            ("f/a", "resource:s3")
        );
        assert_eq!(a.findings, ["error a /", "error r /b"]);
        assert_eq!(
            (a.refusal.as_deref(), a.text(), a.label),
            (Some("No."), "{\n-- x\n}", Label::Invalid)
        );
        assert_eq!((b.document.kind_word().as_str(), b.text()), ("trust", ""));
    }

    #[test]
    fn a_bad_file_says_where() {
        for (text, words) in [
            ("word\n== a trust valid\n", "is not a comment"),
            ("\n== a trust\n{}", "expected `== NAME KIND LABEL`"),
            ("\n== a thing valid\n{}", "`thing` is not a kind"),
            ("\n== a trust good\n{}", "`good` is not a label"),
            ("\n== a trust valid\n-- bad r /\n{}", "`bad r /` is not a finding"),
        ] {
            let error = read("f", text).unwrap_err();
            assert!(format!("{error:#}").contains(words), "{error:#}");
        }
    }
}
