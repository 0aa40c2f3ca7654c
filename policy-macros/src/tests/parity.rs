//! The same text as tokens and as text: the same findings, the same canonical bytes.

use corpus::Corpus;
use policy_core::canonical::CanonicalPolicy;
use policy_core::document::{Document, read_json};
use policy_core::finding::Finding;
use policy_core::model::{Policy, PolicyKind};
use policy_lint::Context;
use policy_lint::check::check;
use proc_macro2::TokenStream;

use super::check_tokens;

fn described(document: &Document<'_>, findings: &[Finding]) -> Vec<String> {
    let mut all: Vec<String> = findings
        .iter()
        .map(|finding| {
            let path = document.resolve(&finding.place().path);
            let help = finding.help_text().unwrap_or_default();
            format!("{path} {:?} {finding} {help}", finding.place().within)
        })
        .collect();
    all.sort();
    all
}

fn bytes(policy: Option<&Policy>) -> Option<String> {
    policy.map(|policy| CanonicalPolicy::of(policy).to_json())
}

/// Why a text cannot be read as tokens, where that is so.
fn exemption(text: &str) -> Option<&'static str> {
    if text.parse::<TokenStream>().is_err() {
        return Some("does not lex as Rust");
    }
    let outside = |document: &Document<'_>| {
        let mut braces = false;
        visit(&document.root, &mut |text| braces |= has_hole_braces(text));
        braces
    };
    match read_json(text) {
        Ok(document) if outside(&document) => Some("holds braces that tokens read as holes"),
        Ok(_) => None,
        Err(_) => Some("is no JSON"),
    }
}

fn has_hole_braces(text: &str) -> bool {
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, from) = rest.split_at(at);
        if !before.ends_with('$') || from.starts_with('}') {
            return true;
        }
        let end = from.find('}').map_or(from.len(), |close| close + 1);
        rest = from.split_at(end).1;
    }
    false
}

fn visit(node: &policy_core::document::Node<'_>, see: &mut dyn FnMut(&str)) {
    use policy_core::document::Value;
    match &node.value {
        Value::String(text) => see(text),
        Value::Array(elements) => elements.iter().for_each(|element| visit(element, see)),
        Value::Object(members) => members.iter().for_each(|member| {
            see(&member.key);
            visit(&member.value, see);
        }),
        _ => {}
    }
}

fn differences(text: &str, kind: PolicyKind) -> Option<String> {
    let document = read_json(text).ok()?;
    let of_text = check(&document, kind, &Context::default());
    let tokens = text.parse::<TokenStream>().ok()?;
    let (token_document, of_tokens) = match check_tokens(kind, tokens) {
        Ok(checked) => checked,
        Err(errors) => return Some(format!("the tokens are refused: {errors:?}")),
    };
    let (a, b) =
        (described(&document, &of_text.findings), described(&token_document, &of_tokens.findings));
    if a != b {
        return Some(format!("findings differ\n text   {a:#?}\n tokens {b:#?}"));
    }
    let (a, b) = (bytes(of_text.policy.as_ref()), bytes(of_tokens.policy.as_ref()));
    (a != b).then(|| format!("bytes differ\n text   {a:?}\n tokens {b:?}"))
}

#[test]
fn every_policy_of_the_corpus_means_the_same_as_tokens_and_as_text() {
    let Some(corpus) = Corpus::from_environment().unwrap() else { return };
    let (mut compared, mut exempt, mut wrong) = (0, Vec::new(), Vec::new());
    for entry in corpus.entries() {
        let (path, Some(kind)) = (&entry.path, entry.policy_kind()) else { continue };
        let Ok(text) = String::from_utf8(corpus.read(entry).unwrap()) else { continue };
        // A macro reads an object without any element of a document as a statement.
        let is_document =
            ["\"Version\"", "\"Statement\"", "\"Id\""].iter().any(|key| text.contains(key));
        match exemption(&text) {
            Some(reason) => exempt.push(format!("{path}: {reason}")),
            None if !is_document => exempt.push(format!("{path}: is no document")),
            None => {
                compared += 1;
                wrong.extend(differences(&text, kind).map(|it| format!("{path}: {it}")));
            }
        }
    }
    println!("{compared} compared, {} exempt:\n{}", exempt.len(), exempt.join("\n"));
    assert!(compared > 2_000, "only {compared} documents were compared");
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn spellings_that_both_read_mean_the_same() {
    for text in [
        r#"{"Version": "2012-10-17", "Statement": []}"#,
        r#"{"Statement": {"Effect": "Allow", "Action": ["s3:GetObject", 1, null], "Resource": "*"}}"#,
        r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": false}, "NumericLessThan": {"s3:max-keys": 1.50}}}]}"#,
        r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:*", "Action": "s3:Get*", "Resource": "*"}]}"#,
        r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:s3:::${aws:username}/*", "Condition": {}}]}"#,
        r#"{"Version": "2012-10-17", "Id": {}, "Statement": 3}"#,
    ] {
        for kind in PolicyKind::ALL {
            if let Some(difference) = differences(text, kind) {
                panic!("{text}: {difference}");
            }
        }
    }
}
