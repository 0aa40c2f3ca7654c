//! From JSON text to [`Document`].

use std::borrow::Cow;

use super::escapes::JSON;
use super::scan::{NUMBER, Scanner, Token, end_of_string, first_length, typographic_quote};
use super::{Document, Member, Node, Span, Value, foreign};
use crate::finding::quoted;
use crate::semantics::steps;

/// A document, or why the text is not JSON.
pub type ReadOutcome<'a> = Result<Document<'a>, SyntaxError>;

/// Why a text is not JSON ([RFC 8259](https://www.rfc-editor.org/rfc/rfc8259)), and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError(Box<Flaw>);

/// Boxed to keep results small.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Flaw {
    message: String,
    help: Option<&'static str>,
    span: Span,
}

impl SyntaxError {
    pub(super) fn new(
        message: impl Into<String>,
        help: Option<&'static str>,
        start: usize,
        end: usize,
    ) -> Self {
        let position = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let span = Span::new(position(start), position(end));
        Self(Box::new(Flaw { message: message.into(), help, span }))
    }

    /// Returns an error at the same place, with another message and help.
    pub(super) fn saying(&self, message: &str, help: &'static str) -> Self {
        let (message, span) = (message.to_owned(), self.0.span);
        Self(Box::new(Flaw { message, help: Some(help), span }))
    }

    /// Returns whether the text may be JSON but has too many values to be read.
    pub(crate) fn is_too_long(&self) -> bool {
        self.0.message == TOO_MANY
    }

    /// Returns what is wrong, as a sentence.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// Returns what to write instead, if known.
    #[must_use]
    pub fn help(&self) -> Option<&'static str> {
        self.0.help
    }

    /// Returns the bytes that are wrong.
    #[must_use]
    pub fn span(&self) -> Span {
        self.0.span
    }
}

/// Reads the bytes of a file, which must be UTF-8.
///
/// # Errors
///
/// Returns the first place at which the bytes are not UTF-8, or the text is not JSON. The error
/// names the encoding or format that the bytes look like instead, such as UTF-16.
pub fn read_json_bytes(bytes: &[u8]) -> ReadOutcome<'_> {
    match std::str::from_utf8(bytes) {
        Ok(text) => read_json(text).map_err(|error| error_of_zeros(bytes).unwrap_or(error)),
        Err(error) => {
            let at = error.valid_up_to();
            let byte = bytes.get(at).copied().unwrap_or_default();
            let (message, help) = match Encoding::of(bytes, at) {
                Encoding::Utf16 => ("the text is UTF-16".to_owned(), SAVE_AS_UTF_8),
                Encoding::Utf32 => ("the text is UTF-32".to_owned(), SAVE_AS_UTF_8),
                Encoding::Binary => (
                    format!(
                        "the byte 0x{byte:02X} is not valid UTF-8; this looks like a binary file"
                    ),
                    "use the JSON text of a policy",
                ),
                Encoding::Latin1 => (
                    format!(
                        "the byte 0x{byte:02X} is not valid UTF-8; this looks like Latin-1 or Windows-1252"
                    ),
                    SAVE_AS_UTF_8,
                ),
            };
            Err(SyntaxError::new(message, Some(help), at, at + 1))
        }
    }
}

/// Returns the error for text that is UTF-8 only because it consists of ASCII and zeros.
fn error_of_zeros(bytes: &[u8]) -> Option<SyntaxError> {
    let at = bytes.iter().position(|byte| *byte == 0)?;
    let message = match Encoding::of(bytes, bytes.len()) {
        Encoding::Utf16 => "the text is UTF-16",
        Encoding::Utf32 => "the text is UTF-32",
        Encoding::Latin1 | Encoding::Binary => return None,
    };
    Some(SyntaxError::new(message, Some(SAVE_AS_UTF_8), at, at + 1))
}

const SAVE_AS_UTF_8: &str = "save the file as UTF-8";

/// What bytes that are not UTF-8 look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Encoding {
    Utf16,
    Utf32,
    Latin1,
    Binary,
}

impl Encoding {
    /// Returns the encoding of bytes, of which the one at `at` is the first that is not UTF-8, or
    /// their length if all are.
    fn of(bytes: &[u8], at: usize) -> Self {
        const LOOKED_AT: usize = 1024;
        match bytes {
            [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => return Self::Utf32,
            [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => return Self::Utf16,
            _ => {}
        }
        let start = bytes.get(..LOOKED_AT).unwrap_or(bytes);
        let zeros = |step: usize, from: usize| {
            let places = start.iter().skip(from).step_by(step);
            let count = places.len();
            (places.filter(|byte| **byte == 0).count(), count)
        };
        // Most characters of a policy are ASCII, which UTF-16 and UTF-32 pad with zeros.
        let mostly = |(zeros, all): (usize, usize)| all > 0 && zeros * 4 >= all * 3;
        if [0, 1, 2, 3].into_iter().filter(|from| mostly(zeros(4, *from))).count() == 3 {
            return Self::Utf32;
        }
        if [0, 1].into_iter().filter(|from| mostly(zeros(2, *from))).count() == 1 {
            return Self::Utf16;
        }
        let around = bytes.get(at.saturating_sub(LOOKED_AT)..).unwrap_or_default();
        let is_control = |byte: &u8| *byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r');
        if around.iter().take(2 * LOOKED_AT).any(is_control) {
            return Self::Binary;
        }
        Self::Latin1
    }
}

/// Reads JSON text. Nesting is limited to 512 levels, so hostile text cannot exhaust the stack.
///
/// Duplicate names, the order of members and the digits of numbers are kept. A byte-order mark is
/// rejected, as are the extensions that parsers of JSON with comments accept.
///
/// # Errors
///
/// Returns the first place at which the text is not JSON.
pub fn read_json(text: &str) -> ReadOutcome<'_> {
    read(text).map_err(|error| foreign::named(text, error))
}

fn read(text: &str) -> ReadOutcome<'_> {
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
    if let Some(at) = one_too_many(text) {
        return Err(SyntaxError::new(TOO_MANY, Some(SPLIT), at, at));
    }
    let mut reader = Reader { scanner: Scanner::new(text), end: 0, depth: 0 };
    let first = reader.next()?;
    if matches!(first, Token::End) {
        return Err(SyntaxError::new("the text is empty", None, 0, text.len()));
    }
    let root = reader.value(first)?;
    match reader.next()? {
        Token::End => {
            Ok(Document { text: Some(text), spelling: Some(JSON), ..Document::new(root) })
        }
        token => Err(reader.unexpected(&token, "expected the end of the document")),
    }
}

const TOO_MANY: &str =
    "the document has more than 200,000 values, and IAM accepts at most 131,072 characters";

const SPLIT: &str = "split it; nothing else was checked";

/// The maximum number of values in a document. No policy that IAM stores has half as many, and a
/// value in the tree takes forty times as much memory as the shortest value in the text.
pub const MOST_VALUES: usize = 200_000;

/// Returns where the first value beyond the maximum begins. The text is tokenized only as far as
/// this requires.
fn one_too_many(text: &str) -> Option<usize> {
    // A value takes at least one byte, and another one that ends it.
    if text.len() < 2 * MOST_VALUES {
        return None;
    }
    let bytes = text.as_bytes();
    let (mut values, mut at) = (0, 0);
    while let Some(byte) = bytes.get(at) {
        let start = at;
        at += 1;
        let is_value = match byte {
            b'[' | b'{' => true,
            b'"' => {
                at = end_of_string(bytes, at).unwrap_or(bytes.len());
                let rest = bytes.get(at..).unwrap_or_default();
                !rest.trim_ascii_start().starts_with(b":")
            }
            byte if is_of_word(*byte) => {
                let rest = bytes.get(at..).unwrap_or_default();
                at += rest.iter().take_while(|byte| is_of_word(**byte)).count();
                true
            }
            _ => false,
        };
        values += usize::from(is_value);
        if values > MOST_VALUES {
            return Some(start);
        }
    }
    None
}

/// Returns whether a byte belongs to a number or to a word such as `true`.
const fn is_of_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.')
}

/// The maximum nesting depth of values.
const DEEPEST: usize = 512;

/// The maximum number of characters of a token that an error shows.
const LONGEST_SHOWN: usize = 30;

/// Builds values from the tokens of a text.
struct Reader<'a> {
    scanner: Scanner<'a>,
    /// Where the token before the last one ended.
    end: usize,
    depth: usize,
}

impl<'a> Reader<'a> {
    #[inline]
    fn next(&mut self) -> Result<Token<'a>, SyntaxError> {
        self.end = self.scanner.end();
        self.scanner.next()
    }

    /// Reads the value that begins with a token. Most are strings.
    #[inline]
    fn value(&mut self, token: Token<'a>) -> Result<Node<'a>, SyntaxError> {
        let start = self.scanner.start();
        match token {
            Token::String(text) => {
                Ok(Node { span: self.span_from(start), value: Value::String(text) })
            }
            token => self.other_value(token),
        }
    }

    #[inline(never)]
    fn other_value(&mut self, token: Token<'a>) -> Result<Node<'a>, SyntaxError> {
        let start = self.scanner.start();
        let value = match token {
            Token::String(text) => Value::String(text),
            Token::OpenBrace => self.nested(Self::object)?,
            Token::OpenBracket => self.nested(Self::array)?,
            Token::Number(digits) => Value::Number(Cow::Borrowed(digits)),
            Token::Bool(value) => Value::Bool(value),
            Token::Null => Value::Null,
            other => return Err(self.unexpected(&other, "expected a value")),
        };
        Ok(Node { span: self.span_from(start), value })
    }

    fn nested(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<Value<'a>, SyntaxError>,
    ) -> Result<Value<'a>, SyntaxError> {
        if self.depth >= DEEPEST {
            return Err(self.here("the text is nested deeper than 512 levels", None));
        }
        self.depth += 1;
        let value = read(self)?;
        self.depth -= 1;
        Ok(value)
    }

    fn array(&mut self) -> Result<Value<'a>, SyntaxError> {
        let mut elements = Vec::new();
        let mut token = self.inside("a list is not closed")?;
        if matches!(token, Token::CloseBracket) {
            return Ok(Value::Array(elements));
        }
        loop {
            elements.push(self.value(token)?);
            match self.inside("a list is not closed")? {
                Token::CloseBracket => {
                    steps::take(elements.len() as u64);
                    return Ok(Value::Array(elements));
                }
                Token::Comma => token = self.after_comma(']')?,
                _ => return Err(self.missing_comma()),
            }
        }
    }

    fn object(&mut self) -> Result<Value<'a>, SyntaxError> {
        let mut members = Vec::with_capacity(6);
        let mut token = self.inside("an object is not closed")?;
        if matches!(token, Token::CloseBrace) {
            return Ok(Value::Object(members));
        }
        loop {
            members.push(self.member(token)?);
            match self.inside("an object is not closed")? {
                Token::CloseBrace => {
                    steps::take(members.len() as u64);
                    return Ok(Value::Object(members));
                }
                Token::Comma => token = self.after_comma('}')?,
                _ => return Err(self.missing_comma()),
            }
        }
    }

    fn member(&mut self, token: Token<'a>) -> Result<Member<'a>, SyntaxError> {
        let start = self.scanner.start();
        let Token::String(key) = token else {
            return Err(self.unexpected(&token, "expected a name in double quotes"));
        };
        let key_span = self.span_from(start);
        if !matches!(self.inside("an object is not closed")?, Token::Colon) {
            return Err(self.here("missing colon after a name", None));
        }
        let token = self.inside("missing value after a name")?;
        Ok(Member { key, key_span, value: self.value(token)? })
    }

    /// Returns the next token; there must be one.
    #[inline]
    fn inside(&mut self, unclosed: &str) -> Result<Token<'a>, SyntaxError> {
        match self.next()? {
            Token::End => Err(self.here(unclosed, None)),
            token => Ok(token),
        }
    }

    /// Returns the token after a comma, which must not close the surrounding list or object.
    #[inline]
    fn after_comma(&mut self, close: char) -> Result<Token<'a>, SyntaxError> {
        let comma = self.scanner.start();
        let token = self.inside("missing value after a comma")?;
        if matches!(token, Token::CloseBrace | Token::CloseBracket)
            && self.scanner.rest().starts_with(close)
        {
            return Err(SyntaxError::new(
                "a trailing comma is not allowed",
                None,
                comma,
                comma + 1,
            ));
        }
        Ok(token)
    }

    fn missing_comma(&self) -> SyntaxError {
        match self.scanner.rest().chars().next() {
            Some(close @ ('}' | ']')) => {
                let message = format!("unexpected closing `{close}`");
                self.here(message, None)
            }
            Some('/') => self.here("JSON has no comments", None),
            Some(':') => self.here("unexpected `:`", None),
            // A number ends after its leading zero.
            Some(digit) if digit.is_ascii_digit() && self.end == self.scanner.start() => {
                let digits = self.scanner.rest().bytes().take_while(u8::is_ascii_digit).count();
                let message = "a number has a leading zero";
                SyntaxError::new(message, Some(NUMBER), self.end, self.end + digits)
            }
            // Letters directly after a number or a string more likely belong to it.
            Some(letter) if letter.is_ascii_alphabetic() && self.end == self.scanner.start() => {
                self.here(format!("unexpected `{letter}`"), None)
            }
            _ => {
                let length = self.scanner.end() - self.scanner.start();
                let token = self.scanner.rest().get(..length).unwrap_or_default();
                let message = match token.char_indices().nth(LONGEST_SHOWN) {
                    Some((at, _)) => {
                        let start = token.get(..at).unwrap_or_default();
                        format!("expected a comma before `{}…`", quoted(start))
                    }
                    None => format!("expected a comma before `{}`", quoted(token)),
                };
                SyntaxError::new(message, None, self.end, self.end)
            }
        }
    }

    fn unexpected(&self, token: &Token<'_>, what: &str) -> SyntaxError {
        let (start, end) = (self.scanner.start(), self.scanner.end());
        match token {
            Token::Comment => self.here("JSON has no comments", None),
            Token::Word => {
                let word = self.scanner.rest().get(..end - start).unwrap_or_default();
                SyntaxError::new(format!("{what}, found `{}`", quoted(word)), None, start, end)
            }
            _ => {
                let first = self.scanner.rest().chars().next().unwrap_or(' ');
                self.here(
                    format!("{what}, found `{}`", first.escape_debug()),
                    typographic_quote(first),
                )
            }
        }
    }

    fn here(&self, message: impl Into<String>, help: Option<&'static str>) -> SyntaxError {
        let start = self.scanner.start();
        SyntaxError::new(message, help, start, start + first_length(self.scanner.rest()))
    }

    fn span_from(&self, start: usize) -> Span {
        let position = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Span::new(position(start), position(self.scanner.end()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(text: &str) -> (String, String) {
        let error = read_json(text).expect_err(text);
        let span = error.span();
        let shown = text.get(span.start as usize..span.end as usize).unwrap();
        (error.message().to_owned(), shown.to_owned())
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
            ("// c\n{}", "/"),
        ] {
            let (message, found) = error(text);
            assert!(!message.is_empty());
            assert!(
                shown.is_empty() || found.starts_with(shown),
                "{text:?}: {message} at {found:?}"
            );
        }
    }

    /// Otherwise, errors would show a library's own wording.
    #[test]
    fn every_mistake_inside_a_token_has_words() {
        for (text, message) in [
            (r#"["a\q"]"#, "a string contains an unknown escape sequence"),
            (r#"["a\'"]"#, "a string contains an unknown escape sequence"),
            (r#"["\u12"]"#, "`\\u` must be followed by four hexadecimal digits"),
            (r#"["\ud800"]"#, "an escape is only half of a surrogate pair"),
            (r#"["\ud800\u0041"]"#, "an escape is only half of a surrogate pair"),
            (r#"["\udc00"]"#, "an escape is only half of a surrogate pair"),
            (r#"["a"#, "a string is not closed"),
            ("['a']", "JSON strings must be in double quotes"),
            ("[-]", "a number is missing a digit"),
            ("[1e]", "a number is missing a digit"),
            ("[.5]", "a number has no digit on one side of its decimal point"),
            ("[0x1F]", "JSON has no hexadecimal numbers"),
            ("[+1]", "JSON numbers cannot have a plus sign"),
            ("[-Infinity]", "JSON has no infinity or NaN"),
            ("[NaN]", "`NaN` is a JavaScript value, not a JSON value"),
            ("[1] /*", "JSON has no comments"),
            ("[@]", "unexpected `@`"),
        ] {
            assert_eq!(error(text).0, message, "{text}");
        }
    }

    #[test]
    fn what_is_no_utf_8_is_named_by_what_it_looks_like() {
        let text = r#"{"Sid": "é"}"#;
        let wide = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect();
        let widest = |bytes: fn(u32) -> [u8; 4]| -> Vec<u8> {
            text.chars().flat_map(|one| bytes(one.into())).collect()
        };
        let marked = |mark: &[u8], rest: Vec<u8>| [mark, &rest].concat();
        let latin: Vec<u8> = text.chars().map(|one| u8::try_from(one).unwrap()).collect();
        let cases: [(Vec<u8>, &str); 10] = [
            (wide(u16::to_le_bytes), "the text is UTF-16"),
            (wide(u16::to_be_bytes), "the text is UTF-16"),
            (marked(b"\xff\xfe", wide(u16::to_le_bytes)), "the text is UTF-16"),
            (marked(b"\xfe\xff", wide(u16::to_be_bytes)), "the text is UTF-16"),
            (widest(u32::to_le_bytes), "the text is UTF-32"),
            (widest(u32::to_be_bytes), "the text is UTF-32"),
            (marked(b"\xff\xfe\0\0", widest(u32::to_le_bytes)), "the text is UTF-32"),
            ("{'a':1}".bytes().flat_map(|byte| [byte, 0]).collect(), "the text is UTF-16"),
            (latin, "the byte 0xE9 is not valid UTF-8; this looks like Latin-1 or Windows-1252"),
            (
                b"\x7fELF\x02\x01\x01\0\xf0\x10".to_vec(),
                "the byte 0xF0 is not valid UTF-8; this looks like a binary file",
            ),
        ];
        for (bytes, message) in cases {
            assert_eq!(read_json_bytes(&bytes).unwrap_err().message(), message, "{bytes:?}");
        }
    }

    #[test]
    fn depth_is_limited_and_not_the_stack() {
        assert!(read_json(&"[".repeat(100_000)).is_err());
        let deep = format!("{}{}", "[".repeat(400), "]".repeat(400));
        assert!(read_json(&deep).is_ok());
    }

    #[test]
    fn values_are_limited_and_not_the_memory() {
        let many = |value: &str, count: usize| format!("[{}]", vec![value; count].join(","));
        // The list itself is also a value.
        for value in ["1", "\"\"", "true", "[]", "{}", r#""\"[1,1,1]""#, r#"{"a\"" : 1}"#] {
            let values = if value.len() > 10 { MOST_VALUES / 2 } else { MOST_VALUES };
            let values = if value.starts_with('"') { MOST_VALUES } else { values };
            let error = read_json(&many(value, values)).expect_err(value);
            assert!(error.is_too_long() && error.span().start > 100_000, "{value} {error:?}");
            assert!(read_json(&many(value, values - 1)).is_ok(), "{value}");
        }
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
