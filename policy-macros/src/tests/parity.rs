//! The same document as tokens and as text: the same findings, the same canonical bytes.

use corpus::made::{documents, made};
use policy_core::canonical::CanonicalPolicy;
use policy_core::document::{Document, read_json};
use policy_core::finding::Finding;
use policy_core::model::{Policy, PolicyKind};
use policy_lint::Context;
use policy_lint::check::check;
use proc_macro2::TokenStream;

use super::check_tokens;
use crate::tokens::{Front, Parsed, SpanTable};

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

/// Returns why a text cannot be read as tokens, if it cannot.
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
        Ok(document) if outside(&document) => Some("contains braces that tokens read as holes"),
        Ok(_) => None,
        Err(_) => Some("is not JSON"),
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

fn differences(text: &str, kind: PolicyKind, service: Option<&str>) -> Option<String> {
    let document = read_json(text).ok()?;
    let of_text = check(&document, kind, &Context { service, ..Context::default() });
    let attribute = service.map(|name| format!("#![service({name})] ")).unwrap_or_default();
    let tokens = format!("{attribute}{text}").parse::<TokenStream>().ok()?;
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

/// Returns the text that a macro receives in a raw string.
fn raw(text: &str, kind: PolicyKind) -> Option<String> {
    let tokens = format!("r##\"{text}\"##").parse().ok()?;
    let mut front = Front::new(kind, "iam_policy".parse().ok()?, SpanTable::default());
    match front.parse(tokens) {
        Parsed::Text(document) if front.errors.is_empty() => Some(document.text),
        _ => None,
    }
}

#[test]
fn every_document_means_the_same_as_tokens_and_as_text() {
    let made = made().unwrap().len();
    let all = documents().unwrap();
    let (mut compared, mut exempt, mut wrong) = ([0, 0], Vec::new(), Vec::new());
    for (number, it) in all.iter().enumerate() {
        let (name, kind) = (&it.name, it.kind);
        let Some(text) = it.text() else { continue };
        // A macro reads an object without any element of a document as a statement.
        let is_document =
            ["\"Version\"", "\"Statement\"", "\"Id\""].iter().any(|key| text.contains(key));
        match exemption(text) {
            Some(reason) => exempt.push(format!("{name}: {reason}")),
            None if !is_document => exempt.push(format!("{name}: is not a document")),
            None => {
                compared[usize::from(number >= made)] += 1;
                let difference = differences(text, kind, it.service.as_deref());
                wrong.extend(difference.map(|it| format!("{name}: {it}")));
            }
        }
        // In a raw string, an object is the same text, JSON or not.
        if number < made && text.starts_with('{') && raw(text, kind).as_deref() != Some(text) {
            wrong.push(format!("{name}: the raw string is a different text"));
        }
    }
    println!("{compared:?} compared, {} exempt:\n{}", exempt.len(), exempt.join("\n"));
    assert!(compared[0] > 240, "only {compared:?} documents were compared");
    assert!(all.len() == made || compared[1] > 2_000, "only {compared:?} documents were compared");
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
            if let Some(difference) = differences(text, kind, None) {
                panic!("{text}: {difference}");
            }
        }
    }
}
