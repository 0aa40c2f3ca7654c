//! The bytes of canonical JSON.

use super::tree::Tree;

/// The text without white space.
pub(super) fn compact(tree: &Tree<'_>) -> String {
    let mut writer = Writer { out: String::with_capacity(1024), depth: None };
    writer.tree(tree);
    writer.out
}

/// The text with an indent of two spaces and a final line feed.
pub(super) fn pretty(tree: &Tree<'_>) -> String {
    let mut writer = Writer { out: String::new(), depth: Some(0) };
    writer.tree(tree);
    writer.out.push('\n');
    writer.out
}

struct Writer {
    out: String,
    /// The depth of the pretty form, or none for the compact one.
    depth: Option<usize>,
}

impl Writer {
    fn tree(&mut self, tree: &Tree<'_>) {
        match tree {
            Tree::Text(text) => self.string(text),
            Tree::Values([value]) => self.string(value),
            Tree::Values(values) => self.list(values.iter(), |writer, value| writer.string(value)),
            Tree::List(items) => self.list(items.iter(), Self::tree),
            Tree::Object(members) => {
                self.open('{');
                for (position, (name, value)) in members.iter().enumerate() {
                    self.separate(position);
                    self.string(name);
                    self.out.push_str(if self.depth.is_some() { ": " } else { ":" });
                    self.tree(value);
                }
                self.close('}');
            }
        }
    }

    fn list<T>(&mut self, items: impl Iterator<Item = T>, write: impl Fn(&mut Self, T)) {
        self.open('[');
        for (position, item) in items.enumerate() {
            self.separate(position);
            write(self, item);
        }
        self.close(']');
    }

    fn open(&mut self, bracket: char) {
        self.out.push(bracket);
        self.depth = self.depth.map(|depth| depth + 1);
    }

    fn close(&mut self, bracket: char) {
        self.depth = self.depth.map(|depth| depth.saturating_sub(1));
        self.break_line();
        self.out.push(bracket);
    }

    fn separate(&mut self, position: usize) {
        if position > 0 {
            self.out.push(',');
        }
        self.break_line();
    }

    fn break_line(&mut self) {
        if let Some(depth) = self.depth {
            self.out.push('\n');
            self.out.extend(std::iter::repeat_n("  ", depth));
        }
    }

    /// A string with the escapes of RFC 8785, section 3.2.2.2, and no others.
    fn string(&mut self, text: &str) {
        self.out.push('"');
        // Folded without an early end, so that it is done many bytes at a time.
        let escaped = |byte: u8| byte < 0x20 || byte == b'"' || byte == b'\\';
        if !text.bytes().fold(false, |found, byte| found | escaped(byte)) {
            self.out.push_str(text);
        } else {
            for character in text.chars() {
                self.character(character);
            }
        }
        self.out.push('"');
    }

    fn character(&mut self, character: char) {
        match character {
            '"' => self.out.push_str("\\\""),
            '\\' => self.out.push_str("\\\\"),
            '\u{8}' => self.out.push_str("\\b"),
            '\t' => self.out.push_str("\\t"),
            '\n' => self.out.push_str("\\n"),
            '\u{c}' => self.out.push_str("\\f"),
            '\r' => self.out.push_str("\\r"),
            '\0'..='\u{1f}' => self.out.push_str(&format!("\\u{:04x}", u32::from(character))),
            _ => self.out.push(character),
        }
    }
}
