//! The tokens of JSON text ([RFC 8259](https://www.rfc-editor.org/rfc/rfc8259)), and messages for
//! anything else.

use std::borrow::Cow;

use super::read::SyntaxError;
use crate::semantics::steps;

/// A token of JSON text, or of text that looks like it.
pub(super) enum Token<'a> {
    OpenBrace,
    CloseBrace,
    OpenBracket,
    CloseBracket,
    Comma,
    Colon,
    /// A string, with its escapes decoded.
    String(Cow<'a, str>),
    /// A number, as written.
    Number(&'a str),
    Bool(bool),
    Null,
    /// A word that is not part of JSON.
    Word,
    /// The beginning of a comment, which JSON does not have.
    Comment,
    /// The end of the text.
    End,
}

/// Splits a text into tokens, one after the other.
pub(super) struct Scanner<'a> {
    text: &'a str,
    /// Where the last token begins.
    start: usize,
    /// Where it ends.
    end: usize,
}

impl<'a> Scanner<'a> {
    pub(super) const fn new(text: &'a str) -> Self {
        Self { text, start: 0, end: 0 }
    }

    /// Returns where the last token begins; the end of the text if there is none.
    pub(super) const fn start(&self) -> usize {
        self.start
    }

    /// Returns where it ends.
    pub(super) const fn end(&self) -> usize {
        self.end
    }

    /// Returns the text from that token on.
    pub(super) fn rest(&self) -> &'a str {
        self.text.get(self.start..).unwrap_or_default()
    }

    fn bytes(&self, from: usize) -> &'a [u8] {
        self.text.as_bytes().get(from..).unwrap_or_default()
    }

    /// Reads the next token.
    ///
    /// # Errors
    ///
    /// Returns an error for text that does not begin a token, and for errors inside a string or a
    /// number.
    #[inline]
    pub(super) fn next(&mut self) -> Result<Token<'a>, SyntaxError> {
        let bytes = self.text.as_bytes();
        let mut at = self.end;
        while let Some(byte) = bytes.get(at) {
            at += match byte {
                b' ' => spaces(bytes, at),
                b'\n' | b'\r' | b'\t' => 1,
                _ => break,
            };
        }
        (self.start, self.end) = (at, at);
        let Some(byte) = bytes.get(at) else { return Ok(Token::End) };
        let token = match byte {
            b'"' => return self.string(),
            b'{' => Token::OpenBrace,
            b'}' => Token::CloseBrace,
            b'[' => Token::OpenBracket,
            b']' => Token::CloseBracket,
            b',' => Token::Comma,
            b':' => Token::Colon,
            _ => return self.other(),
        };
        self.end = at + 1;
        Ok(token)
    }

    fn string(&mut self) -> Result<Token<'a>, SyntaxError> {
        let start = self.start + 1;
        let end = start + plain_length(self.bytes(start));
        if self.text.as_bytes().get(end) != Some(&b'"') {
            return self.escaped_string();
        }
        self.end = end + 1;
        Ok(Token::String(Cow::Borrowed(self.text.get(start..end).unwrap_or_default())))
    }

    /// Reads a string with escapes, or with characters that strings cannot have.
    #[cold]
    fn escaped_string(&mut self) -> Result<Token<'a>, SyntaxError> {
        let mut decoded = String::new();
        let mut at = self.start + 1;
        loop {
            steps::take(1);
            let end = at + plain_length(self.bytes(at));
            decoded.push_str(self.text.get(at..end).unwrap_or_default());
            match self.text.as_bytes().get(end) {
                Some(b'"') => {
                    self.end = end + 1;
                    return Ok(Token::String(Cow::Owned(decoded)));
                }
                Some(b'\\') => {
                    let (character, length) = self.escape(end)?;
                    decoded.push(character);
                    at = end + length;
                }
                Some(_) if end_of_string(self.text.as_bytes(), end).is_some() => {
                    return Err(SyntaxError::new(
                        "a string contains an unescaped control character",
                        Some("write it as an escape such as `\\n` or `\\t`, or remove it"),
                        end,
                        end + 1,
                    ));
                }
                _ => {
                    let help = Some("add the closing `\"`");
                    let end = self.text.len();
                    return Err(SyntaxError::new("a string is not closed", help, self.start, end));
                }
            }
        }
    }

    /// Returns the character that an escape represents, and the length of the escape.
    fn escape(&self, at: usize) -> Result<(char, usize), SyntaxError> {
        let rest = self.text.get(at + 1..).unwrap_or_default();
        let character = match rest.bytes().next() {
            Some(b'u') => return self.unicode_escape(at),
            Some(sign @ (b'"' | b'\\' | b'/')) => char::from(sign),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            _ => {
                return Err(SyntaxError::new(
                    "a string contains an unknown escape sequence",
                    Some(ESCAPES),
                    at,
                    at + 1 + first_length(rest),
                ));
            }
        };
        Ok((character, 2))
    }

    fn unicode_escape(&self, at: usize) -> Result<(char, usize), SyntaxError> {
        const LENGTH: usize = r"\u0000".len();

        let first = self.unit(at)?;
        let is_low = |unit: u16| matches!(unit, 0xDC00..=0xDFFF);
        let second = match first {
            0xD800..=0xDBFF if self.bytes(at + LENGTH).starts_with(b"\\u") => {
                Some(self.unit(at + LENGTH)?).filter(|unit| is_low(*unit))
            }
            _ => None,
        };
        let units = std::iter::once(first).chain(second);
        let length = if second.is_some() { 2 * LENGTH } else { LENGTH };
        match char::decode_utf16(units).next() {
            Some(Ok(character)) => Ok((character, length)),
            _ => Err(SyntaxError::new(
                "an escape is only half of a surrogate pair",
                Some("write the character itself, or both halves, as in `\\ud83d\\ude00`"),
                at,
                at + LENGTH,
            )),
        }
    }

    /// Reads the four digits after a `\u`.
    fn unit(&self, at: usize) -> Result<u16, SyntaxError> {
        let rest = self.text.get(at + 2..).unwrap_or_default();
        let digits = rest.bytes().take(4).take_while(u8::is_ascii_hexdigit).count();
        let unit = rest.get(..digits).filter(|_| digits == 4);
        unit.and_then(|digits| u16::from_str_radix(digits, 16).ok()).ok_or_else(|| {
            SyntaxError::new(
                "`\\u` must be followed by four hexadecimal digits",
                Some("write four digits, as in `\\u00e9`, or `\\\\u` for a backslash before a `u`"),
                at,
                at + 2 + digits,
            )
        })
    }

    /// Reads a token that is neither a string nor punctuation.
    fn other(&mut self) -> Result<Token<'a>, SyntaxError> {
        let rest = self.bytes(self.start);
        match rest {
            [b'0'..=b'9' | b'-', ..] => return self.number(),
            [b'+', ..] => return Err(self.wrong_number("JSON numbers cannot have a plus sign", 1)),
            [b'.', b'0'..=b'9', ..] => return Err(self.wrong_number(NO_DIGIT_AT_POINT, 1)),
            [b'/', b'/' | b'*', ..] => {
                self.end = self.start + 2;
                return Ok(Token::Comment);
            }
            [b'\'', ..] => {
                let help = "replace `'` with `\"`; Python's `json.dumps` writes a dict as JSON";
                return Err(self.error("JSON strings must be in double quotes", Some(help), 1));
            }
            _ => {}
        }
        let is_of_word = |byte: &&u8| byte.is_ascii_alphanumeric() || b"-_$".contains(byte);
        let length = rest.iter().take_while(is_of_word).count();
        if length == 0 {
            return Err(self.foreign_character());
        }
        self.end = self.start + length;
        Ok(match rest.get(..length) {
            Some(b"true") => Token::Bool(true),
            Some(b"false") => Token::Bool(false),
            Some(b"null") => Token::Null,
            _ => Token::Word,
        })
    }

    fn number(&mut self) -> Result<Token<'a>, SyntaxError> {
        let rest = self.bytes(self.start);
        let digits = |from: usize| {
            let rest = rest.get(from..).unwrap_or_default();
            rest.iter().take_while(|byte| byte.is_ascii_digit()).count()
        };
        let mut at = usize::from(rest.first() == Some(&b'-'));
        match rest.get(at..).unwrap_or_default() {
            [b'0', b'x' | b'X', ..] => {
                return Err(self.wrong_number("JSON has no hexadecimal numbers", at + 1));
            }
            [b'0', ..] => at += 1,
            [b'1'..=b'9', ..] => at += digits(at),
            [b'.', b'0'..=b'9', ..] => return Err(self.wrong_number(NO_DIGIT_AT_POINT, at + 1)),
            name if name.starts_with(b"Infinity") || name.starts_with(b"NaN") => {
                let length = name.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
                let message = "JSON has no infinity or NaN";
                return Err(self.wrong_number(message, at + length));
            }
            _ => return Err(self.wrong_number(NO_DIGIT, at)),
        }
        if rest.get(at) == Some(&b'.') {
            let length = digits(at + 1);
            at += 1 + length;
            if length == 0 {
                return Err(self.wrong_number(NO_DIGIT_AT_POINT, at));
            }
        }
        if let Some(b'e' | b'E') = rest.get(at) {
            at += 1 + usize::from(matches!(rest.get(at + 1), Some(b'+' | b'-')));
            let length = digits(at);
            at += length;
            if length == 0 {
                return Err(self.wrong_number(NO_DIGIT, at));
            }
        }
        self.end = self.start + at;
        Ok(Token::Number(self.text.get(self.start..self.end).unwrap_or_default()))
    }

    fn wrong_number(&self, message: &str, length: usize) -> SyntaxError {
        self.error(message, Some(NUMBER), length)
    }

    fn foreign_character(&self) -> SyntaxError {
        let first = self.rest().chars().next().unwrap_or(' ');
        let (message, help) = if first.is_whitespace() {
            let message = format!("U+{:04X} is not whitespace in JSON", u32::from(first));
            (message, Some("use a regular space"))
        } else {
            let message = format!("unexpected `{}`", first.escape_debug());
            (message, typographic_quote(first))
        };
        self.error(message, help, first.len_utf8())
    }

    fn error(
        &self,
        message: impl Into<String>,
        help: Option<&'static str>,
        length: usize,
    ) -> SyntaxError {
        SyntaxError::new(message, help, self.start, self.start + length)
    }
}

/// Returns how many spaces are at a position, if there is one: up to eight. Most whitespace in a
/// file is indentation.
#[inline]
fn spaces(bytes: &[u8], at: usize) -> usize {
    match bytes.get(at..at + 8).and_then(|rest| rest.first_chunk()) {
        Some(chunk) => match u64::from_le_bytes(*chunk) ^ SPACES {
            0 => 8,
            other => other.trailing_zeros() as usize / 8,
        },
        None => 1,
    }
}

const SPACES: u64 = u64::from_ne_bytes([b' '; 8]);

/// Returns how many bytes a string has before its end, its first escape, or a control character.
#[inline]
pub(crate) fn plain_length(bytes: &[u8]) -> usize {
    let (words, rest) = bytes.as_chunks();
    for (number, word) in words.iter().enumerate() {
        if let Some(before) = before_mark(*word) {
            return 8 * number + before;
        }
    }
    match bytes.last_chunk() {
        // The part that overlaps the preceding word is known to be plain.
        Some(last) => before_mark(*last).map_or(bytes.len(), |before| bytes.len() - 8 + before),
        None => {
            let is_plain = |byte: &&u8| **byte >= b' ' && !matches!(byte, b'"' | b'\\');
            rest.iter().take_while(is_plain).count()
        }
    }
}

/// Returns how many of eight bytes precede the first quote, backslash or control character.
#[inline]
fn before_mark(bytes: [u8; 8]) -> Option<usize> {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    const HIGHEST: u64 = u64::from_ne_bytes([0x80; 8]);
    const QUOTES: u64 = u64::from_ne_bytes([b'"'; 8]);
    const BACKSLASHES: u64 = u64::from_ne_bytes([b'\\'; 8]);

    // The highest bit is set in each such byte, and possibly in bytes after the first one.
    let word = u64::from_le_bytes(bytes);
    let is_zero = |word: u64| word.wrapping_sub(ONES) & !word;
    let is_control = word.wrapping_sub(SPACES) & !word;
    let found = (is_zero(word ^ QUOTES) | is_zero(word ^ BACKSLASHES) | is_control) & HIGHEST;
    (found != 0).then(|| found.trailing_zeros() as usize / 8)
}

/// Returns where the string that contains the byte at `at` ends: after its quote, if it has one.
pub(super) fn end_of_string(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        let rest = bytes.get(at..)?;
        let before = rest.iter().position(|byte| matches!(byte, b'"' | b'\\'))?;
        if rest.get(before) == Some(&b'"') {
            return Some(at + before + 1);
        }
        at += before + 2;
    }
}

const ESCAPES: &str = "use one of the escapes `\\\"`, `\\\\`, `\\/`, `\\b`, `\\f`, `\\n`, `\\r`, `\\t` or `\\u` with four digits; write a backslash as `\\\\`";

const NO_DIGIT: &str = "a number is missing a digit";

const NO_DIGIT_AT_POINT: &str = "a number has no digit on one side of its decimal point";

pub(super) const NUMBER: &str = "write a number as `12`, `-0.5` or `1e3`, and a string, such as an account ID, in double quotes";

pub(super) fn typographic_quote(character: char) -> Option<&'static str> {
    matches!(character, '\u{2018}'..='\u{201f}' | '\u{2039}' | '\u{203a}' | '\u{ab}' | '\u{bb}')
        .then_some("replace the typographic quotes with straight quotes, `\"`")
}

/// Returns the length of the first character.
pub(super) fn first_length(text: &str) -> usize {
    text.chars().next().map_or(0, char::len_utf8)
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn eight_bytes_at_once_find_what_one_at_a_time_finds(
            bytes in proptest::collection::vec(
                proptest::prop_oneof![0_u8..=255, proptest::sample::select(&b"aaaaaa\"\\\x1f\x20\x7f\x80\xff"[..])],
                0..40,
            ),
        ) {
            let one = bytes.iter().position(|byte| *byte < 0x20 || matches!(byte, b'"' | b'\\'));
            proptest::prop_assert_eq!(plain_length(&bytes), one.unwrap_or(bytes.len()));
        }
    }
}
