//! What users can name although the documentation does not show it: each item is in
//! `tests/hidden_surface.tsv`, with the reason why it cannot be private.
//!
//! An expansion is in the user's crate, so users can name what it names. The promise is
//! that no safe call, documented or hidden, creates a value that its own `parse` refuses. Anyone who adds
//! an item states here how it keeps that promise.

#![expect(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// A file of the repository, and the path of an item in it.
type Item = (String, String);

#[test]
fn each_hidden_item_has_its_reason() {
    let listed = listed();
    let found = found();
    let mut wrong = Vec::new();
    for (place, item) in found.difference(&listed.keys().cloned().collect()) {
        wrong.push(format!("not in the list: {place}\t{item}\t"));
    }
    for ((place, item), reason) in &listed {
        if !found.contains(&(place.clone(), item.clone())) {
            wrong.push(format!("no longer in the sources: {place}\t{item}"));
        }
        if reason.split_whitespace().count() < 3 {
            wrong.push(format!("without a reason: {place}\t{item}"));
        }
    }
    assert!(wrong.is_empty(), "tests/hidden_surface.tsv:\n{}", wrong.join("\n"));
}

#[test]
fn items_are_found_wherever_they_stand() {
    let source = r#"
        #[doc(hidden)] pub mod inner { #[doc(hidden)] pub const fn one() {} pub fn seen() {} }
        pub struct S { #[doc(hidden)] pub field: Option<&'static str>, pub other: u8 }
        pub struct T(#[doc(hidden)] pub u8);
        pub enum E { #[doc(hidden)] V, W }
        impl<T> Trait for S { #[must_use] #[doc(hidden)] #[inline] pub const unsafe fn two(&self) {} }
        impl<T: Bound<Item = u8> + ?Sized> S<T> { #[doc(hidden)] pub fn three(&self) {} }
        macro_rules! make { ($name:ident) => { impl $name { #[doc(hidden)] pub fn $name() {} } }; }
        #[doc(hidden)] #[macro_export] macro_rules! hidden { () => {}; }
        #[doc(hidden)] pub const N: u8 = 1;
        #[doc = "hidden"] pub fn documented() {}
    "#;
    let mut found = Vec::new();
    walk(source.parse().expect("valid Rust"), "", Wanted::Hidden, &mut found);
    let expected = [
        "inner::one",
        "inner",
        "S::field",
        "T::u8",
        "E::V",
        "S::two",
        "S::three",
        "make!::$name::$name",
        "hidden!",
        "N",
    ];
    assert_eq!(found, expected);
    found.clear();
    walk(source.parse().expect("valid Rust"), "", Wanted::Public, &mut found);
    assert_eq!(found, ["inner", "S", "T", "E", "make!::$name::$name", "N", "documented"]);
}

fn listed() -> BTreeMap<Item, String> {
    let text = fs::read_to_string(root().join("tests/hidden_surface.tsv")).expect("the list");
    let mut rows = text.lines().filter(|line| !line.starts_with('#'));
    assert_eq!(rows.next(), Some("place\titem\treason"));
    let mut listed = BTreeMap::new();
    for row in rows {
        let cells: Vec<&str> = row.split('\t').collect();
        let [place, item, reason] = cells[..] else {
            panic!("a row must have three cells: {row}");
        };
        let before = listed.insert((place.to_owned(), item.to_owned()), reason.to_owned());
        assert_eq!(before, None, "{place} {item} is listed twice");
    }
    listed
}

/// Returns the hidden items of the core and of the facade, and what only its hidden module exports.
fn found() -> BTreeSet<Item> {
    let mut found = BTreeSet::new();
    for folder in ["policy-core/src", "src"] {
        let mut files = Vec::new();
        add_files(&root().join(folder), &mut files);
        assert!(files.len() > 5, "{folder} is read");
        for file in files {
            let mut items = Vec::new();
            walk(tokens(&file), "", Wanted::Hidden, &mut items);
            found.extend(items.into_iter().map(|item| (shown(&file), item)));
        }
    }
    let facade = root().join("src/lib.rs");
    let (mut public, mut private) = (BTreeSet::new(), BTreeSet::new());
    exports(tokens(&facade), &mut public, &mut private);
    assert!(public.contains("policy_core::model::AccountId"), "the exports are read");
    for path in private.difference(&public) {
        match path.strip_suffix("::*") {
            None => {
                found.insert((shown(&facade), format!("__private::{}", last(path))));
            }
            Some(module) => {
                let file = file_of(module);
                let mut items = Vec::new();
                walk(tokens(&file), "", Wanted::Public, &mut items);
                assert!(!items.is_empty(), "{module} is read");
                items.retain(|item| !public.iter().any(|path| last(path) == item));
                found.extend(items.into_iter().map(|item| (shown(&file), item)));
            }
        }
    }
    found
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn shown(file: &Path) -> String {
    let file = file.strip_prefix(root()).expect("in the repository");
    file.to_string_lossy().replace('\\', "/")
}

fn add_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the sources") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            add_files(&path, files);
        } else if path.extension().is_some_and(|it| it == "rs") {
            files.push(path);
        }
    }
    files.sort();
}

/// Returns the file of a module of the facade, such as `crate::slots`.
fn file_of(module: &str) -> PathBuf {
    let path = module.strip_prefix("crate::").expect("a module of the facade");
    let path = root().join("src").join(path.replace("::", "/"));
    let file = path.with_extension("rs");
    if file.exists() { file } else { path.join("mod.rs") }
}

fn tokens(file: &Path) -> TokenStream {
    let text = fs::read_to_string(file).expect("a source");
    text.parse().unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}

/// The items to look for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    /// Those with `#[doc(hidden)]`, at any depth.
    Hidden,
    /// Those of a module that are `pub`, and those that its macros generate.
    Public,
}

/// Visits the tokens of a file, including those in macro rules.
fn walk(stream: TokenStream, inside: &str, wanted: Wanted, found: &mut Vec<String>) {
    let mut item: Vec<TokenTree> = Vec::new();
    let mut hidden = false;
    let mut tokens = stream.into_iter().peekable();
    let note = |item: &[TokenTree], hidden: bool, found: &mut Vec<String>| {
        let is_wanted = match wanted {
            Wanted::Hidden => hidden,
            Wanted::Public => {
                is_word(item.first(), "pub") && !is_group(item.get(1), Delimiter::Parenthesis)
            }
        };
        if let Some(name) = name(item).filter(|_| is_wanted) {
            found.push(joined(inside, &name));
        }
    };
    while let Some(token) = tokens.next() {
        if is_sign(Some(&token), '#')
            && let Some(TokenTree::Group(attribute)) = tokens.peek()
            && attribute.delimiter() == Delimiter::Bracket
        {
            let text = attribute.stream().to_string().replace(' ', "");
            hidden |= text.starts_with("doc(") && text.contains("hidden");
            tokens.next();
            continue;
        }
        if is_sign(Some(&token), ';') || is_sign(Some(&token), ',') {
            note(&item, hidden, found);
            (item, hidden) = (Vec::new(), false);
            continue;
        }
        let TokenTree::Group(group) = &token else {
            item.push(token);
            continue;
        };
        // The fields of a tuple and the rules of a macro are also in a group, and do not end the item.
        let ends = group.delimiter() == Delimiter::Brace;
        if wanted == Wanted::Hidden || is_macro(&item) || inside.contains('!') {
            let inner = name(&item).map_or_else(|| inside.to_owned(), |name| joined(inside, &name));
            walk(group.stream(), &inner, wanted, found);
        }
        item.push(Group::clone(group).into());
        if ends {
            note(&item, hidden, found);
            (item, hidden) = (Vec::new(), false);
        }
    }
    note(&item, hidden, found);
}

fn joined(inside: &str, name: &str) -> String {
    if inside.is_empty() { name.to_owned() } else { format!("{inside}::{name}") }
}

fn is_macro(item: &[TokenTree]) -> bool {
    item.iter().any(|token| is_word(Some(token), "macro_rules"))
}

fn is_word(token: Option<&TokenTree>, word: &str) -> bool {
    matches!(token, Some(TokenTree::Ident(name)) if name == word)
}

fn is_sign(token: Option<&TokenTree>, sign: char) -> bool {
    matches!(token, Some(TokenTree::Punct(found)) if found.as_char() == sign)
}

fn is_group(token: Option<&TokenTree>, delimiter: Delimiter) -> bool {
    matches!(token, Some(TokenTree::Group(group)) if group.delimiter() == delimiter)
}

/// Returns the name of an item: what follows its keyword, or else its first word, as for a field. An
/// `impl` has the name of its type.
fn name(item: &[TokenTree]) -> Option<String> {
    const KEYWORDS: [&str; 8] = ["fn", "struct", "enum", "trait", "mod", "type", "static", "union"];
    const BEFORE: [&str; 6] = ["pub", "const", "unsafe", "async", "extern", "crate"];
    let word = |at: usize| -> Option<String> {
        match (item.get(at)?, item.get(at + 1)) {
            (TokenTree::Ident(name), _) => Some(name.to_string()),
            (TokenTree::Punct(sign), Some(TokenTree::Ident(name))) if sign.as_char() == '$' => {
                Some(format!("${name}"))
            }
            _ => None,
        }
    };
    if let Some(at) = item.iter().position(|token| is_word(Some(token), "macro_rules")) {
        return word(at + 2).map(|name| format!("{name}!"));
    }
    let is_impl = is_word(item.first(), "impl");
    if is_impl {
        let of = item.iter().rposition(|token| is_word(Some(token), "for")).map(|at| at + 1);
        let first = (after_parameters(item)..item.len()).find(|at| word(*at).is_some());
        return of.or(first).and_then(word);
    }
    let first =
        (0..item.len()).find(|at| word(*at).is_some_and(|it| !BEFORE.contains(&it.as_str())))?;
    if is_word(item.get(first), "use") {
        return None;
    }
    let is_keyword = KEYWORDS.iter().any(|it| is_word(item.get(first), it));
    word(if is_keyword { first + 1 } else { first })
}

/// Returns where the type of an `impl` begins.
fn after_parameters(item: &[TokenTree]) -> usize {
    let mut depth = 0_usize;
    for (at, token) in item.iter().enumerate().skip(1) {
        if is_sign(Some(token), '<') {
            depth += 1;
        } else if depth == 0 {
            return at;
        } else if is_sign(Some(token), '>') {
            depth -= 1;
        }
    }
    item.len()
}

/// Returns the paths that a file exports, with those of its module `__private` separately.
fn exports(stream: TokenStream, public: &mut BTreeSet<String>, private: &mut BTreeSet<String>) {
    let mut item: Vec<TokenTree> = Vec::new();
    for token in stream {
        let is_end = is_sign(Some(&token), ';');
        let is_private_module =
            is_group(Some(&token), Delimiter::Brace) && name(&item).as_deref() == Some("__private");
        match token {
            TokenTree::Group(group) if is_private_module => {
                exports(group.stream(), private, &mut BTreeSet::new());
                item.clear();
            }
            _ if is_end => {
                if let Some(at) = item.iter().position(|token| is_word(Some(token), "use")) {
                    leaves(item.get(at + 1..).unwrap_or_default(), "", public);
                }
                item.clear();
            }
            token => {
                let is_use = item.iter().any(|it| is_word(Some(it), "use"));
                let ends = is_group(Some(&token), Delimiter::Brace) && !is_use;
                item.push(token);
                if ends {
                    item.clear();
                }
            }
        }
    }
}

/// Returns the paths of a `use` tree.
fn leaves(tree: &[TokenTree], before: &str, into: &mut BTreeSet<String>) {
    for part in tree.split(|token| is_sign(Some(token), ',')) {
        let mut path = before.to_owned();
        let mut is_leaf = !part.is_empty();
        for token in part {
            match token {
                TokenTree::Group(group) => {
                    let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                    leaves(&inner, &path, into);
                    is_leaf = false;
                }
                token => path.push_str(&token.to_string()),
            }
        }
        if is_leaf {
            into.insert(path);
        }
    }
}
