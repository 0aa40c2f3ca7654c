//! JSON text to [`Document`].

use std::borrow::Cow;

use jsonc_parser::ast::{Object, ObjectPropName, StringLit, Value as Json};
use jsonc_parser::common::Range;
use jsonc_parser::errors::ParseErrorKind;
use jsonc_parser::{CollectOptions, ParseOptions};

use super::{Document, Member, Node, Span, Value};

/// A document, or why the text is no JSON.
pub type ReadOutcome<'a> = Result<Document<'a>, SyntaxError>;

/// Why a text is no JSON ([RFC 8259](https://www.rfc-editor.org/rfc/rfc8259)), and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    pub(crate) message: String,
    pub(crate) help: Option<&'static str>,
    pub(crate) span: Span,
}

impl SyntaxError {
    fn new(
        message: impl Into<String>,
        help: Option<&'static str>,
        start: usize,
        end: usize,
    ) -> Self {
        let position = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Self { message: message.into(), help, span: Span::new(position(start), position(end)) }
    }

    /// What is wrong, in one sentence.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What to write instead, where that is known.
    #[must_use]
    pub const fn help(&self) -> Option<&'static str> {
        self.help
    }

    /// The bytes that are wrong.
    #[must_use]
    pub const fn span(&self) -> Span {
        self.span
    }
}

/// Reads JSON text. Nesting is limited to 512 levels, so hostile text cannot exhaust the stack.
///
/// Duplicate names, the order of members and the digits of numbers are kept. A byte-order mark is
/// refused, as are the relaxations that parsers of JSON with comments allow.
///
/// # Errors
///
/// The first place at which the text is no JSON.
pub fn read_json(text: &str) -> ReadOutcome<'_> {
    if u32::try_from(text.len()).is_err() {
        return Err(SyntaxError::new("the text is longer than 4 GiB", None, 0, 0));
    }
    if text.starts_with('\u{feff}') {
        return Err(SyntaxError::new(
            "the text starts with a byte-order mark",
            Some("save the file as UTF-8 without a byte-order mark"),
            0,
            '\u{feff}'.len_utf8(),
        ));
    }
    let parsed = jsonc_parser::parse_to_ast(text, &CollectOptions::default(), &strict());
    let parsed = parsed.map_err(|error| explain(text, error.kind(), error.range()))?;
    let Some(json) = parsed.value else {
        return Err(SyntaxError::new("the text is empty", None, 0, text.len()));
    };
    let mut reader = Reader { text, strings_end: 0, foreign_space: foreign_space(text) };
    let root = reader.node(json)?;
    reader.check_space(text.len())?;
    Ok(Document { root, text: Some(text), spliced_statements: false })
}

const fn strict() -> ParseOptions {
    ParseOptions {
        allow_comments: false,
        allow_loose_object_property_names: false,
        allow_trailing_commas: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    }
}

/// Converts the parser's tree and closes the two gaps that it leaves: raw control characters
/// inside strings, and white space that is none in JSON.
struct Reader<'a> {
    text: &'a str,
    strings_end: usize,
    foreign_space: Vec<(usize, char)>,
}

impl<'a> Reader<'a> {
    fn node(&mut self, json: Json<'a>) -> Result<Node<'a>, SyntaxError> {
        Ok(match json {
            Json::NullKeyword(null) => node(null.range, Value::Null),
            Json::BooleanLit(boolean) => node(boolean.range, Value::Bool(boolean.value)),
            Json::NumberLit(number) => {
                node(number.range, Value::Number(Cow::Borrowed(number.value)))
            }
            Json::StringLit(string) => {
                let range = string.range;
                node(range, Value::String(self.string(string)?))
            }
            Json::Array(array) => {
                let mut elements = Vec::with_capacity(array.elements.len());
                for element in array.elements {
                    elements.push(self.node(element)?);
                }
                node(array.range, Value::Array(elements))
            }
            Json::Object(object) => {
                let range = object.range;
                node(range, Value::Object(self.members(object)?))
            }
        })
    }

    fn members(&mut self, object: Object<'a>) -> Result<Vec<Member<'a>>, SyntaxError> {
        let mut members = Vec::with_capacity(object.properties.len());
        for property in object.properties {
            let ObjectPropName::String(name) = property.name else { continue };
            let key_span = span(name.range);
            let key = self.string(name)?;
            members.push(Member { key, key_span, value: self.node(property.value)? });
        }
        Ok(members)
    }

    fn string(&mut self, string: StringLit<'a>) -> Result<Cow<'a, str>, SyntaxError> {
        let Range { start, end } = string.range;
        self.check_space(start)?;
        self.strings_end = end;
        let raw = self.text.get(start..end).unwrap_or_default();
        // Folded without an early end, so that it is done many bytes at a time.
        let has_control = raw.bytes().fold(false, |found, byte| found | (byte < 0x20));
        if has_control && let Some(at) = raw.bytes().position(|byte| byte < 0x20) {
            return Err(SyntaxError::new(
                "a control character stands unescaped in a string",
                Some("write it as an escape such as `\\n` or `\\t`, or remove it"),
                start + at,
                start + at + 1,
            ));
        }
        Ok(string.value)
    }

    /// Refuses foreign white space between the last string and the byte `until`.
    fn check_space(&mut self, until: usize) -> Result<(), SyntaxError> {
        let from = self.strings_end;
        match self.foreign_space.iter().find(|(at, _)| (from..until).contains(at)) {
            None => Ok(()),
            Some((at, space)) => Err(SyntaxError::new(
                format!("U+{:04X} is no white space in JSON", u32::from(*space)),
                Some("use a plain space"),
                *at,
                at + space.len_utf8(),
            )),
        }
    }
}

fn foreign_space(text: &str) -> Vec<(usize, char)> {
    let bytes = text.as_bytes();
    if bytes.is_ascii() && !bytes.contains(&0xb) && !bytes.contains(&0xc) {
        return Vec::new();
    }
    let foreign = |character: char| {
        character.is_whitespace() && !matches!(character, ' ' | '\t' | '\n' | '\r')
    };
    text.char_indices().filter(|(_, character)| foreign(*character)).collect()
}

fn node(range: Range, value: Value<'_>) -> Node<'_> {
    Node { span: span(range), value }
}

fn span(range: Range) -> Span {
    let position = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    Span::new(position(range.start), position(range.end))
}

fn explain(text: &str, kind: &ParseErrorKind, range: Range) -> SyntaxError {
    use ParseErrorKind as Kind;
    let rest = text.get(range.start..).unwrap_or_default();
    let message = match kind {
        Kind::ExpectedComma => "a comma is missing here".to_owned(),
        Kind::TrailingCommasNotAllowed => "a comma has nothing after it".to_owned(),
        Kind::MultipleRootJsonValues
        | Kind::UnexpectedCloseBrace
        | Kind::UnexpectedCloseBracket => {
            let first = rest.chars().next().unwrap_or(' ');
            format!("`{first}` stands where the document has already ended or nothing is open")
        }
        Kind::UnterminatedObject => "an object is not closed".to_owned(),
        Kind::UnterminatedArray => "a list is not closed".to_owned(),
        Kind::ExpectedColonAfterObjectKey => "a colon is missing after a name".to_owned(),
        Kind::ExpectedObjectValue => "a value is missing after a name".to_owned(),
        Kind::CommentsNotAllowed | Kind::UnterminatedCommentBlock => {
            "JSON has no comments".to_owned()
        }
        Kind::SingleQuotedStringsNotAllowed => "JSON strings stand in double quotes".to_owned(),
        Kind::NestingDepthExceeded => "the text is nested deeper than 512 levels".to_owned(),
        Kind::UnexpectedToken | Kind::UnexpectedTokenInObject | Kind::UnexpectedWord => {
            format!("`{}` does not belong here", rest.chars().next().unwrap_or(' '))
        }
        other => lower_first(&other.to_string()),
    };
    let help = rest.chars().next().and_then(|first| match first {
        '\u{2018}' | '\u{2019}' | '\u{201c}' | '\u{201d}' | '\u{ab}' | '\u{bb}' => {
            Some("this is a typographic quote: JSON strings stand in straight quotes, `\"`")
        }
        _ => None,
    });
    let end = if range.end > range.start { range.end } else { range.start + first_len(rest) };
    SyntaxError::new(message, help, range.start, end)
}

fn first_len(text: &str) -> usize {
    text.chars().next().map_or(0, char::len_utf8)
}

fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| {
        format!("{}{}", first.to_lowercase(), characters.as_str().trim_end_matches('.'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(text: &str) -> (String, String) {
        let error = read_json(text).expect_err(text);
        let shown = text.get(error.span.start as usize..error.span.end as usize).unwrap();
        (error.message, shown.to_owned())
    }

    #[test]
    fn what_is_no_json_is_refused_at_its_place() {
        for (text, shown) in [
            ("", ""),
            ("{\"a\": 1,}", ","),
            ("{\"a\" 1}", "1"),
            ("[1 2]", ""),
            ("{} }", "}"),
            ("\u{feff}{}", "\u{feff}"),
            ("[\"a\tb\"]", "\t"),
            ("[\u{a0}1]", "\u{a0}"),
            ("{\"a\": \u{201c}b\u{201d}}", "\u{201c}"),
            ("// c\n{}", "// c"),
        ] {
            let (message, found) = error(text);
            assert!(!message.is_empty());
            assert!(
                shown.is_empty() || found.starts_with(shown),
                "{text:?}: {message} at {found:?}"
            );
        }
    }

    #[test]
    fn depth_is_limited_and_not_the_stack() {
        assert!(read_json(&"[".repeat(100_000)).is_err());
        let deep = format!("{}{}", "[".repeat(400), "]".repeat(400));
        assert!(read_json(&deep).is_ok());
    }

    #[test]
    fn white_space_inside_strings_is_text() {
        let document = read_json("{\"a\u{a0}b\": \"\u{3000}\"}").unwrap();
        assert!(matches!(document.root.value, Value::Object(members) if members.len() == 1));
    }

    proptest::proptest! {
        #[test]
        fn the_reader_accepts_what_serde_json_accepts(text in "[\\[\\]{}:,\"a\\\\u0-9dD8.eE+ \t\n\u{a0}tfn-]{0,24}") {
            let theirs = serde_json::from_str::<serde_json::Value>(&text);
            let range = theirs.as_ref().is_err_and(|error| error.to_string().contains("out of range"));
            proptest::prop_assert!(range || theirs.is_ok() == read_json(&text).is_ok(), "{text:?}: {theirs:?}");
        }
    }
}
