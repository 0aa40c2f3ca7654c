//! JSON text to [`Document`].

use std::borrow::Cow;
use std::iter::Peekable;
use std::vec::IntoIter;

use jsonc_parser::common::Range;
use jsonc_parser::errors::ParseErrorKind;
use jsonc_parser::tokens::Token;
use jsonc_parser::{ParseStringErrorKind, Scanner, ScannerOptions};

use super::escapes::JSON;
use super::{Document, Member, Node, Span, Value, foreign};

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
    pub(super) fn new(
        message: impl Into<String>,
        help: Option<&'static str>,
        start: usize,
        end: usize,
    ) -> Self {
        let position = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Self { message: message.into(), help, span: Span::new(position(start), position(end)) }
    }

    /// Whether the text may be JSON, and has so many values that it is not read.
    pub(crate) fn is_too_long(&self) -> bool {
        self.message == TOO_MANY
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

/// Reads the bytes of a file, which must be UTF-8.
///
/// # Errors
///
/// The first place at which the bytes are no UTF-8, or the text is no JSON. What the bytes look like
/// instead, as UTF-16 does, is named.
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
                        "the byte 0x{byte:02X} does not belong in UTF-8; this looks like a binary file"
                    ),
                    "name the JSON text of a policy",
                ),
                Encoding::Latin1 => (
                    format!(
                        "the byte 0x{byte:02X} does not belong in UTF-8; this looks like Latin-1 or Windows-1252"
                    ),
                    SAVE_AS_UTF_8,
                ),
            };
            Err(SyntaxError::new(message, Some(help), at, at + 1))
        }
    }
}

/// What is said of text that is UTF-8 only because it consists of ASCII and zeros.
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

/// What bytes that are no UTF-8 look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Encoding {
    Utf16,
    Utf32,
    Latin1,
    Binary,
}

impl Encoding {
    /// The encoding of bytes, of which the one at `at` is the first that is no UTF-8; the number of
    /// bytes where there is none.
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
        // Most characters of a policy are ASCII, of which UTF-16 and UTF-32 fill up with zeros.
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
/// refused, as are the relaxations that parsers of JSON with comments allow.
///
/// # Errors
///
/// The first place at which the text is no JSON.
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
    let mut reader = Reader {
        text,
        scanner: Scanner::new(text, &STRICT),
        foreign_space: foreign_space(text).into_iter().peekable(),
        end: 0,
        depth: 0,
    };
    let Some(first) = reader.next()? else {
        return Err(SyntaxError::new("the text is empty", None, 0, text.len()));
    };
    let root = reader.value(first)?;
    match reader.next()? {
        None => Ok(Document { text: Some(text), spelling: Some(JSON), ..Document::new(root) }),
        Some(_) => Err(reader.unexpected("stands where the document has already ended")),
    }
}

const TOO_MANY: &str =
    "the document has more than 200,000 values, and IAM takes at most 131,072 characters";

const SPLIT: &str = "split it; nothing else was looked at";

const STRICT: ScannerOptions = ScannerOptions {
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// How many values a document may have. No policy that IAM stores has half as many, and the tree of a
/// value is forty times as long as the shortest one.
pub const MOST_VALUES: usize = 200_000;

/// Where the first value begins that a document has too many. What stands in the text is only told
/// apart as far as that takes.
fn one_too_many(text: &str) -> Option<usize> {
    // A value takes a byte, and another that ends it.
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
                at = end_of_string(bytes, at);
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

/// Whether a byte is of a number or of a word such as `true`.
const fn is_of_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.')
}

/// The byte after the quote that ends a string.
fn end_of_string(bytes: &[u8], mut at: usize) -> usize {
    loop {
        let rest = bytes.get(at..).unwrap_or_default();
        match rest.iter().position(|byte| matches!(byte, b'"' | b'\\')) {
            None => return bytes.len(),
            Some(before) if rest.get(before) == Some(&b'"') => return at + before + 1,
            Some(before) => at += before + 2,
        }
    }
}

/// How deep values may stand in each other.
const DEEPEST: usize = 512;

/// Puts the scanner's tokens together. The scanner reads JSON with comments: what it takes beyond
/// JSON is refused here, namely comments, bare words, raw control characters in strings, and white
/// space that is none in JSON.
struct Reader<'a> {
    text: &'a str,
    scanner: Scanner<'a>,
    /// That which the scanner has not come to yet.
    foreign_space: Peekable<IntoIter<(usize, char)>>,
    /// Where the last token ended.
    end: usize,
    depth: usize,
}

impl<'a> Reader<'a> {
    fn next(&mut self) -> Result<Option<Token<'a>>, SyntaxError> {
        self.end = self.scanner.token_end();
        let scanned = self.scanner.scan();
        if self.foreign_space.peek().is_some() {
            self.check_space(self.scanner.token_start())?;
        }
        scanned.map_err(|error| explain(self.text, error.kind(), error.range()))
    }

    fn value(&mut self, token: Token<'a>) -> Result<Node<'a>, SyntaxError> {
        let start = self.scanner.token_start();
        let value = match token {
            Token::OpenBrace => return self.nested(start, Self::object),
            Token::OpenBracket => return self.nested(start, Self::array),
            Token::String(text) => Value::String(self.checked(text)?),
            Token::Number(digits) => Value::Number(Cow::Borrowed(digits)),
            Token::Boolean(value) => Value::Bool(value),
            Token::Null => Value::Null,
            Token::CommentLine(_) | Token::CommentBlock(_) => {
                return Err(self.here("JSON has no comments", None));
            }
            _ => return Err(self.unexpected("stands where a value belongs")),
        };
        Ok(Node { span: self.span_from(start), value })
    }

    fn nested(
        &mut self,
        start: usize,
        read: fn(&mut Self) -> Result<Value<'a>, SyntaxError>,
    ) -> Result<Node<'a>, SyntaxError> {
        if self.depth >= DEEPEST {
            return Err(self.here("the text is nested deeper than 512 levels", None));
        }
        self.depth += 1;
        let value = read(self)?;
        self.depth -= 1;
        Ok(Node { span: self.span_from(start), value })
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
                Token::CloseBracket => return Ok(Value::Array(elements)),
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
                Token::CloseBrace => return Ok(Value::Object(members)),
                Token::Comma => token = self.after_comma('}')?,
                _ => return Err(self.missing_comma()),
            }
        }
    }

    fn member(&mut self, token: Token<'a>) -> Result<Member<'a>, SyntaxError> {
        let start = self.scanner.token_start();
        let Token::String(key) = token else {
            return Err(match token {
                Token::CommentLine(_) | Token::CommentBlock(_) => {
                    self.here("JSON has no comments", None)
                }
                _ => self.unexpected("stands where a name in double quotes belongs"),
            });
        };
        let key = self.checked(key)?;
        let key_span = self.span_from(start);
        if !matches!(self.inside("an object is not closed")?, Token::Colon) {
            return Err(self.here("a colon is missing after a name", None));
        }
        let token = self.inside("a value is missing after a name")?;
        Ok(Member { key, key_span, value: self.value(token)? })
    }

    /// The next token; there must be one.
    fn inside(&mut self, unclosed: &str) -> Result<Token<'a>, SyntaxError> {
        match self.next()? {
            Some(token) => Ok(token),
            None => Err(self.here(unclosed, None)),
        }
    }

    /// The token after a comma, which must not be the end of what the comma stands in.
    fn after_comma(&mut self, close: char) -> Result<Token<'a>, SyntaxError> {
        let comma = self.scanner.token_start();
        let token = self.inside("a value is missing after a comma")?;
        if matches!(token, Token::CloseBrace | Token::CloseBracket)
            && self.rest().starts_with(close)
        {
            return Err(SyntaxError::new("a comma has nothing after it", None, comma, comma + 1));
        }
        Ok(token)
    }

    fn missing_comma(&self) -> SyntaxError {
        match self.rest().chars().next() {
            Some(close @ ('}' | ']')) => {
                let message = format!("`{close}` closes what is not open here");
                self.here(message, None)
            }
            Some('/') => self.here("JSON has no comments", None),
            // The scanner ends a number after the zero that it begins with.
            Some(digit) if digit.is_ascii_digit() && self.end == self.scanner.token_start() => {
                let digits = self.rest().bytes().take_while(u8::is_ascii_digit).count();
                let message = "a number begins with a zero";
                SyntaxError::new(message, Some(NUMBER), self.end, self.end + digits)
            }
            _ => SyntaxError::new("a comma is missing here", None, self.end, self.end),
        }
    }

    fn unexpected(&self, what: &str) -> SyntaxError {
        let first = self.rest().chars().next().unwrap_or(' ');
        let message = format!("`{}` {what}", first.escape_debug());
        self.here(message, typographic_quote(first))
    }

    fn here(&self, message: impl Into<String>, help: Option<&'static str>) -> SyntaxError {
        let start = self.scanner.token_start();
        SyntaxError::new(message, help, start, start + first_len(self.rest()))
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.scanner.token_start()..).unwrap_or_default()
    }

    fn span_from(&self, start: usize) -> Span {
        let position = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Span::new(position(start), position(self.scanner.token_end()))
    }

    /// A string without raw control characters.
    fn checked(&self, text: Cow<'a, str>) -> Result<Cow<'a, str>, SyntaxError> {
        let start = self.scanner.token_start();
        let raw = self.text.get(start..self.scanner.token_end()).unwrap_or_default();
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
        Ok(text)
    }

    /// Refuses foreign white space between the last token and the byte `until`.
    fn check_space(&mut self, until: usize) -> Result<(), SyntaxError> {
        // What stands before the end of the last token stands in a string.
        let end = self.end;
        while self.foreign_space.next_if(|(at, _)| *at < end).is_some() {}
        match self.foreign_space.next_if(|(at, _)| *at < until) {
            None => Ok(()),
            Some((at, space)) => Err(SyntaxError::new(
                format!("U+{:04X} is no white space in JSON", u32::from(space)),
                Some("use a plain space"),
                at,
                at + space.len_utf8(),
            )),
        }
    }
}

fn foreign_space(text: &str) -> Vec<(usize, char)> {
    let suspect = |byte: u8| byte >= 0x80 || byte == 0xb || byte == 0xc;
    if !text.bytes().fold(false, |found, byte| found | suspect(byte)) {
        return Vec::new();
    }
    let foreign = |character: char| {
        character.is_whitespace() && !matches!(character, ' ' | '\t' | '\n' | '\r')
    };
    text.char_indices().filter(|(_, character)| foreign(*character)).collect()
}

/// What the scanner says of a character that starts no token, or of a string that does not end.
fn explain(text: &str, kind: &ParseErrorKind, range: Range) -> SyntaxError {
    use ParseErrorKind as Kind;

    let rest = text.get(range.start..).unwrap_or_default();
    let first = rest.chars().next().unwrap_or(' ');
    let (message, help) = match kind {
        Kind::SingleQuotedStringsNotAllowed => {
            ("JSON strings stand in double quotes", Some(QUOTES))
        }
        Kind::UnterminatedCommentBlock => ("JSON has no comments", None),
        Kind::String(kind) => explain_string(kind),
        Kind::ExpectedDigit
        | Kind::ExpectedDigitFollowingNegativeSign
        | Kind::ExpectedPlusMinusOrDigitInNumberLiteral => {
            ("a digit is missing in a number", Some(NUMBER))
        }
        Kind::BareDecimalPointNumbersNotAllowed => {
            ("a number has no digit on one side of its point", Some(NUMBER))
        }
        Kind::HexadecimalNumbersNotAllowed => ("JSON has no hexadecimal numbers", Some(NUMBER)),
        Kind::UnaryPlusNumbersNotAllowed => ("a number has no plus sign in JSON", Some(NUMBER)),
        Kind::NonFiniteNumbersNotAllowed => {
            ("JSON has neither an infinity nor a NaN", Some(NUMBER))
        }
        _ => {
            let message = format!("`{}` does not belong here", first.escape_debug());
            return SyntaxError::new(
                message,
                typographic_quote(first),
                range.start,
                range.end.max(range.start + first_len(rest)),
            );
        }
    };
    let end = if range.end > range.start { range.end } else { range.start + first_len(rest) };
    SyntaxError::new(message, help, range.start, end)
}

const QUOTES: &str = "write `\"` for `'`; `json.dumps` of Python writes a dict as JSON";

const NUMBER: &str =
    "a number is written as `12`, `-0.5` or `1e3`; texts, also account ids, stand in double quotes";

fn explain_string(kind: &ParseStringErrorKind) -> (&'static str, Option<&'static str>) {
    use ParseStringErrorKind as Kind;

    match kind {
        Kind::UnterminatedStringLiteral => {
            ("a string is not closed", Some("add the `\"` at its end"))
        }
        Kind::ExpectedFourHexDigits => (
            "a `\\u` has fewer than four hexadecimal digits after it",
            Some("write four, as in `\\u00e9`, or `\\\\u` for a backslash before a `u`"),
        ),
        Kind::InvalidUnicodeEscapeSequence(_) => (
            "an escape is one half of a surrogate pair, which is no character",
            Some("write the character itself, or both halves, as in `\\ud83d\\ude00`"),
        ),
        _ => (
            "a backslash stands before a character that is no escape in JSON",
            Some(
                "the escapes are `\\\"`, `\\\\`, `\\/`, `\\b`, `\\f`, `\\n`, `\\r`, `\\t` and `\\u` with four digits; a backslash itself is `\\\\`",
            ),
        ),
    }
}

fn typographic_quote(character: char) -> Option<&'static str> {
    matches!(character, '\u{2018}'..='\u{201f}' | '\u{2039}' | '\u{203a}' | '\u{ab}' | '\u{bb}')
        .then_some("this is a typographic quote: JSON strings stand in straight quotes, `\"`")
}

fn first_len(text: &str) -> usize {
    text.chars().next().map_or(0, char::len_utf8)
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

    /// The scanner's own words would be those of a library.
    #[test]
    fn every_mistake_inside_a_token_has_words() {
        for (text, message) in [
            (r#"["a\q"]"#, "a backslash stands before a character that is no escape in JSON"),
            (r#"["a\'"]"#, "a backslash stands before a character that is no escape in JSON"),
            (r#"["\u12"]"#, "a `\\u` has fewer than four hexadecimal digits after it"),
            (r#"["\ud800"]"#, "an escape is one half of a surrogate pair, which is no character"),
            (
                r#"["\ud800\u0041"]"#,
                "an escape is one half of a surrogate pair, which is no character",
            ),
            (r#"["\udc00"]"#, "an escape is one half of a surrogate pair, which is no character"),
            (r#"["a"#, "a string is not closed"),
            ("['a']", "JSON strings stand in double quotes"),
            ("[-]", "a digit is missing in a number"),
            ("[1e]", "a digit is missing in a number"),
            ("[.5]", "a number has no digit on one side of its point"),
            ("[0x1F]", "JSON has no hexadecimal numbers"),
            ("[+1]", "a number has no plus sign in JSON"),
            ("[-Infinity]", "JSON has neither an infinity nor a NaN"),
            ("[NaN]", "`NaN` is a word of JavaScript, not of JSON"),
            ("[1] /*", "JSON has no comments"),
            ("[@]", "`@` does not belong here"),
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
            (
                latin,
                "the byte 0xE9 does not belong in UTF-8; this looks like Latin-1 or Windows-1252",
            ),
            (
                b"\x7fELF\x02\x01\x01\0\xf0\x10".to_vec(),
                "the byte 0xF0 does not belong in UTF-8; this looks like a binary file",
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
        // The list is one itself.
        for value in ["1", "\"\"", "true", "[]", "{}", r#""\"[1,1,1]""#, r#"{"a\"" : 1}"#] {
            let values = if value.len() > 10 { MOST_VALUES / 2 } else { MOST_VALUES };
            let values = if value.starts_with('"') { MOST_VALUES } else { values };
            let error = read_json(&many(value, values)).expect_err(value);
            assert!(error.is_too_long() && error.span.start > 100_000, "{value} {error:?}");
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
