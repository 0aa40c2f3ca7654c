//! `include_policy!`: a JSON file that is checked when the crate compiles.

use std::path::{Path, PathBuf};

use policy_core::document::read_json_bytes;
use policy_core::model::PolicyKind;
use policy_core::suggest::{did_you_mean, join_or, nearest};
use policy_files::{MOST_BYTES, why};
use policy_lint::check_service;
use proc_macro2::{Delimiter, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::quote;

use super::emit::{emit, stub, type_name};
use super::{Made, judge_text, report_grammar, split_crate};
use crate::report::Reports;
use crate::settings::current;
use crate::tokens::{
    Cursor, Front, LiteralError, SpanTable, TextDocument, mend_comma, read_attributes, read_names,
    string_of, take_contracts,
};

/// The path of a file, as the user wrote it.
pub(super) struct Named {
    /// The tokens, which `include_bytes!` resolves in the same way.
    pub(super) tokens: TokenStream,
    pub(super) text: String,
    pub(super) span: Span,
}

/// Expands `include_policy!(#![allow(…)] kind, "path", holes and contracts…)`, where a kind is `trust` or `resource:s3`.
///
/// The file is located as `include_str!` locates it. An `include_bytes!` of the same tokens makes cargo
/// rebuild when the file changes, even after an error.
pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let (krate, tokens) = split_crate(input);
    let mut front = Front::new(PolicyKind::Identity, krate, SpanTable::default());
    let mut reports = Reports::by(current());
    let mut cursor = front.cursor(tokens).unwrap_or_else(Cursor::empty);
    read_attributes(&mut front, &mut cursor);
    let has_kind = read_kind(&mut front, &mut cursor);
    let named = read_path(&mut front, &mut cursor, has_kind);
    take_contracts(&mut front, &mut cursor);
    let names = read_names(&mut front, &mut cursor);
    let (mut policy, mut tracked, mut quiet) = (None, TokenStream::new(), false);
    if let Some(named) = named.filter(|_| front.errors.is_empty()) {
        match find(&named) {
            Some(path) => {
                if let Some(text) = read(&mut front, &path, &named, &mut tracked) {
                    front.path = Some(path);
                    let file = Some(named.text.clone());
                    let text = TextDocument { text, span: named.span, file, names };
                    policy = judge_text(&mut front, &text, &mut reports);
                }
            }
            // An editor does not report where the source file is; the compiler does.
            None => {
                tracked = track(&named);
                quiet = true;
            }
        }
    }
    report_grammar(&front, &mut reports);
    if quiet {
        let krate = &front.krate;
        let stub = stub(&front, &type_name(front.kind));
        return quote!({ #tracked use #krate::__private as __p; #stub });
    }
    let value = emit(&front, policy.map(Made::Policy).as_ref(), reports);
    quote!({ #tracked #value })
}

/// Reads the kind. Returns whether it was read without errors.
fn read_kind(front: &mut Front, cursor: &mut Cursor) -> bool {
    let said = front.errors.len();
    // After `trust`, and after `resource:s3`.
    let colon = [1, 3].into_iter().find(|colon| {
        let file = cursor.peek_at(colon + 1);
        cursor.is_lone_colon(*colon) && matches!(file, Some(TokenTree::Literal(_)))
    });
    if let Some(colon) = colon
        && let Some(token) = cursor.peek_at(colon).cloned()
    {
        let mut comma = Punct::new(',', Spacing::Alone);
        comma.set_span(token.span());
        front.error(token.span(), "expected a comma between the kind and its file, found `:`");
        cursor.replace(colon, comma.into());
    }
    mend_comma(front, cursor);
    read_word(front, cursor);
    front.errors.len() == said
}

fn read_word(front: &mut Front, cursor: &mut Cursor) {
    let span = cursor.span();
    if let Some(TokenTree::Literal(path)) = cursor.peek() {
        let help = format!(
            "write `include_policy!(identity, {path})`, or use another kind such as `trust` or `resource`"
        );
        front.error_with_help(span, "expected the kind of the policy before its file", Some(help));
        return;
    }
    let end = cursor.until_comma();
    let word: String = (0..end).filter_map(|_| cursor.bump()).map(|it| it.to_string()).collect();
    cursor.eat_punct(',');
    if let Some(service) = word.strip_prefix("resource:") {
        let service = service.replace('_', "-");
        if let Err(error) = check_service(&service) {
            front.error_with_help(span, error.message(), Some(error.hint().to_owned()));
        }
        front.kind = PolicyKind::Resource;
        front.service = Some(service);
        return;
    }
    match PolicyKind::parse(&word) {
        Some(kind) => front.kind = kind,
        None => {
            let words = PolicyKind::ALL.map(PolicyKind::as_str);
            let near = nearest(&word, words.into_iter(), 2);
            let help = if near.is_empty() {
                let words: Vec<&str> = words.into_iter().chain(["resource:SERVICE"]).collect();
                format!("use {}", join_or(&words))
            } else {
                did_you_mean(&near)
            };
            // The stub has the type that was meant, so that no follow-up error appears.
            if let Some(kind) = near.first().and_then(|word| PolicyKind::parse(word)) {
                front.kind = kind;
            }
            front.error_with_help(span, "expected the kind of the policy", Some(help));
        }
    }
}

/// Reads the path. After an error about the kind, the file may only seem to be missing.
fn read_path(front: &mut Front, cursor: &mut Cursor, has_kind: bool) -> Option<Named> {
    mend_comma(front, cursor);
    let span = cursor.span();
    let tokens = cursor.take_until_comma();
    cursor.eat_punct(',');
    match evaluate(&tokens) {
        Ok(text) => Some(Named { tokens: tokens.into_iter().collect(), text, span }),
        Err(error) => {
            if has_kind {
                front.error(span, error);
            }
            None
        }
    }
}

/// Evaluates a string literal, `env!("…")`, or a `concat!(…)` of these.
pub(super) fn evaluate(tokens: &[TokenTree]) -> Result<String, LiteralError> {
    const EXPECTED: &str =
        "expected the path of a file: a string, or `concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/…\")`";
    match tokens {
        [TokenTree::Literal(literal)] => match string_of(literal) {
            Some(Ok(text)) => Ok(text),
            _ => Err(EXPECTED.into()),
        },
        [TokenTree::Ident(name), TokenTree::Punct(bang), TokenTree::Group(group)]
            if bang.as_char() == '!' && group.delimiter() != Delimiter::None =>
        {
            let mut inside = Cursor::group(group);
            let mut parts = Vec::new();
            while !inside.is_end() {
                parts.push(evaluate(&inside.take_until_comma())?);
                inside.eat_punct(',');
            }
            match (name.to_string().as_str(), parts.as_slice()) {
                ("concat", parts) => Ok(parts.concat()),
                ("env", [variable, ..]) => std::env::var(variable).map_err(|_| {
                    format!("the environment variable `{variable}` is not set").into()
                }),
                _ => Err(EXPECTED.into()),
            }
        }
        _ => Err(EXPECTED.into()),
    }
}

/// Locates the file. A relative path starts from the source file's folder.
pub(super) fn find(named: &Named) -> Option<PathBuf> {
    let path = Path::new(&named.text);
    if path.is_absolute() {
        return Some(path.to_path_buf());
    }
    // Outside of a compiler, there is no source file to start from.
    if !proc_macro::is_available() {
        return None;
    }
    let source = named.span.unwrap().local_file()?;
    Some(source.parent()?.join(path))
}

fn read(
    front: &mut Front,
    path: &Path,
    named: &Named,
    tracked: &mut TokenStream,
) -> Option<String> {
    let shown = &named.text;
    // The compiler tracks included files, so a device or a pipe must be rejected before.
    let bytes = match policy_files::read(path, MOST_BYTES) {
        Ok(bytes) => bytes,
        Err(_) if path.is_dir() => {
            front.error(named.span, format!("`{shown}` is a folder; expected a file"));
            return None;
        }
        Err(error) => {
            let message = format!("cannot read `{shown}`: {}", why(&error));
            let is_missing = error.kind() == std::io::ErrorKind::NotFound;
            let help = "use a path relative to the source file's folder".to_owned();
            front.error_with_help(named.span, message, is_missing.then_some(help));
            return None;
        }
    };
    *tracked = track(named);
    text_of(front, bytes, named)
}

/// Returns the text of a file; reports a file that is not text.
pub(super) fn read_file(front: &mut Front, path: &Path, named: &Named) -> Option<String> {
    read(front, path, named, &mut TokenStream::new())
}

fn text_of(front: &mut Front, bytes: Vec<u8>, named: &Named) -> Option<String> {
    let shown = &named.text;
    // The JSON reader has the messages for files that are not text. UTF-16 without a BOM can be valid
    // UTF-8 with NULs.
    let text = std::str::from_utf8(&bytes);
    let no_text = match text {
        Ok(_) => bytes.iter().position(|byte| *byte == 0),
        Err(error) => Some(error.valid_up_to()),
    };
    if let Some(at) = no_text
        && let Err(finding) = read_json_bytes(&bytes)
    {
        let message = format!("`{shown}`: {}", finding.message());
        let mut help = finding.help().unwrap_or("save the file as UTF-8").to_owned();
        // For text in another encoding, the position is meaningless.
        if !bytes.contains(&0) {
            help.push_str(&format!("; the first {at} bytes are valid UTF-8"));
        }
        front.error_with_help(named.span, message, Some(help));
        return None;
    }
    String::from_utf8(bytes).ok()
}

/// Makes cargo rebuild when the file changes.
pub(super) fn track(named: &Named) -> TokenStream {
    let tokens = &named.tokens;
    quote!(
        const _: &[u8] = ::core::include_bytes!(#tokens);
    )
}
