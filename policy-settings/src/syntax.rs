//! Messages for invalid TOML.

use toml_span::{ErrorKind, Span};

/// The problem, and what to write instead. `line` returns the line of a span.
pub(crate) fn explain(kind: &ErrorKind, line: impl Fn(Span) -> usize) -> String {
    const QUOTES: &str = "put strings, including account IDs, in quotes";
    match kind {
        ErrorKind::InvalidNumber | ErrorKind::OutOfRange(_) => {
            format!("invalid number; {QUOTES}")
        }
        ErrorKind::UnquotedString => format!("invalid value; {QUOTES}"),
        ErrorKind::DuplicateKey { key, first } => {
            format!("duplicate key `{key}`; the first one is on line {}", line(*first))
        }
        ErrorKind::DuplicateTable { name, first } => {
            let first = line(*first);
            format!("duplicate table `{name}`; the first one is on line {first}")
        }
        ErrorKind::RedefineAsArray => {
            "this is already a table; write the headers of all entries of a list in `[[` and `]]`".to_owned()
        }
        ErrorKind::DottedKeyInvalidType { .. } => {
            "the name before the last dot already has a value, so it cannot be a table".to_owned()
        }
        ErrorKind::InvalidCharInString('\n' | '\r') | ErrorKind::UnterminatedString => {
            "unterminated string; add a closing quote".to_owned()
        }
        ErrorKind::InvalidCharInString(one) => {
            format!("the character U+{:04X} is not allowed in a string", u32::from(*one))
        }
        ErrorKind::InvalidEscape(_)
        | ErrorKind::InvalidHexEscape(_)
        | ErrorKind::InvalidEscapeValue(_) => {
            "invalid escape; write `\\\\` for a backslash, or use single quotes, which have no escapes".to_owned()
        }
        ErrorKind::MultilineStringKey => "a multiline string cannot be a name; write the name on one line".to_owned(),
        ErrorKind::Wanted { expected, found } => {
            format!("expected {}, found {}", token(expected), token(found))
        }
        ErrorKind::Unexpected(one) => format!(
            "unexpected `{}`; put names with characters other than letters, digits, `-` and `_` in quotes",
            one.escape_debug()
        ),
        ErrorKind::UnexpectedEof => "unexpected end of file".to_owned(),
        ErrorKind::ExceededDepthLimit => "the values are nested too deeply".to_owned(),
        other => other.to_string(),
    }
}

/// A token as people would name it.
fn token(words: &str) -> &str {
    match words {
        "an identifier" => "a word",
        "an equals" => "`=`",
        "a period" => "`.`",
        "newline" | "a newline" => "the end of the line",
        "a comma" => "`,`",
        "a right brace" => "`}`",
        "a left brace" => "`{`",
        "a right bracket" => "`]`",
        "a left bracket" => "`[`",
        "a colon" => "`:`",
        "a plus" => "`+`",
        "a table key" => "a name",
        "eof" => "the end of the file",
        other => other,
    }
}
