//! The bytes of canonical JSON.

use std::borrow::Cow;

use super::tree::{self, Layout, Tree};
use super::{CanonicalPolicy, CanonicalStatement, Field};
use crate::document::plain_length;

/// Returns the text without whitespace.
pub(super) fn compact(policy: &CanonicalPolicy<'_>) -> String {
    let mut writer = Writer { out: String::with_capacity(1024), ..Writer::default() };
    tree::policy(policy, &mut writer);
    writer.out
}

/// Returns the text with an indent of two spaces and a final line feed.
pub(super) fn pretty(policy: &CanonicalPolicy<'_>) -> String {
    let mut writer = Writer { is_pretty: true, ..Writer::default() };
    tree::policy(policy, &mut writer);
    writer.out.push('\n');
    writer.out
}

/// Returns the text of one statement without whitespace.
pub(super) fn statement(statement: &CanonicalStatement<'_>) -> String {
    let mut writer = Writer::default();
    tree::statement(statement, &mut writer);
    writer.out
}

/// Returns the text of a tree without whitespace.
pub(super) fn tree(tree: &Tree) -> String {
    let mut writer = Writer::default();
    writer.tree(tree);
    writer.out
}

/// Returns the text of an object without whitespace.
pub(super) fn fields(fields: &[(&str, Field<'_>)]) -> String {
    let mut writer = Writer::default();
    Layout::open(&mut writer);
    for (name, field) in fields {
        writer.name(name);
        match field {
            Field::Text(text) => writer.string(text),
            Field::List(texts) => writer.list(texts.iter(), |writer, text| writer.string(text)),
        }
    }
    Layout::close(&mut writer);
    writer.out
}

#[derive(Default)]
struct Writer {
    out: String,
    is_pretty: bool,
    depth: usize,
    /// Whether the open object or list has a member or an element.
    has_member: bool,
}

impl Layout for Writer {
    fn open(&mut self) {
        self.begin('{');
    }

    fn name(&mut self, name: &str) {
        self.separate();
        self.string(name);
        self.out.push_str(if self.is_pretty { ": " } else { ":" });
    }

    fn text(&mut self, text: &str) {
        self.string(text);
    }

    fn values(&mut self, values: &[Cow<'_, str>]) {
        match values {
            [value] => self.string(value),
            values => self.list(values.iter(), |writer, value| writer.string(value)),
        }
    }

    fn close(&mut self) {
        self.end('}');
    }

    fn statements(&mut self, statements: &[CanonicalStatement<'_>]) {
        self.list(statements.iter(), |writer, statement| tree::statement(statement, writer));
    }
}

impl Writer {
    fn tree(&mut self, tree: &Tree) {
        match tree {
            Tree::Text(text) => self.string(text),
            Tree::List(items) => self.list(items.iter(), Self::tree),
            Tree::Object(members) => {
                self.begin('{');
                for (name, value) in members {
                    self.name(name);
                    self.tree(value);
                }
                self.end('}');
            }
        }
    }

    fn list<T>(&mut self, items: impl Iterator<Item = T>, write: impl Fn(&mut Self, T)) {
        self.begin('[');
        for item in items {
            self.separate();
            write(self, item);
        }
        self.end(']');
    }

    fn begin(&mut self, bracket: char) {
        self.out.push(bracket);
        self.depth += 1;
        self.has_member = false;
    }

    fn end(&mut self, bracket: char) {
        self.depth = self.depth.saturating_sub(1);
        self.break_line();
        self.out.push(bracket);
        self.has_member = true;
    }

    fn separate(&mut self) {
        if self.has_member {
            self.out.push(',');
        }
        self.has_member = true;
        self.break_line();
    }

    fn break_line(&mut self) {
        if self.is_pretty {
            self.out.push('\n');
            self.out.extend(std::iter::repeat_n("  ", self.depth));
        }
    }

    /// Writes a string with the escapes of RFC 8785, section 3.2.2.2, and no others.
    fn string(&mut self, text: &str) {
        self.out.push('"');
        let (plain, rest) = text.split_at(plain_length(text.as_bytes()));
        self.out.push_str(plain);
        for character in rest.chars() {
            push_escaped(&mut self.out, character);
        }
        self.out.push('"');
    }
}

/// Adds a character of a JSON string as canonical text spells it.
pub(crate) fn push_escaped(out: &mut String, character: char) {
    match character {
        '"' => out.push_str("\\\""),
        '\\' => out.push_str("\\\\"),
        '\u{8}' => out.push_str("\\b"),
        '\t' => out.push_str("\\t"),
        '\n' => out.push_str("\\n"),
        '\u{c}' => out.push_str("\\f"),
        '\r' => out.push_str("\\r"),
        '\0'..='\u{1f}' => out.push_str(&format!("\\u{:04x}", u32::from(character))),
        _ => out.push(character),
    }
}
