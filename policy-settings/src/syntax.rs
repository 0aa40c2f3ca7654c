//! What is said of a text that is no TOML.

use toml_span::{ErrorKind, Span};

/// What is wrong, and what to write instead. `line` is the line of a place in the text.
pub(crate) fn explain(kind: &ErrorKind, line: impl Fn(Span) -> usize) -> String {
    const QUOTES: &str = "texts, also account ids, stand in quotes";
    match kind {
        ErrorKind::InvalidNumber | ErrorKind::OutOfRange(_) => {
            format!("this is no number; {QUOTES}")
        }
        ErrorKind::UnquotedString => format!("this is no value; {QUOTES}"),
        ErrorKind::DuplicateKey { key, first } => {
            format!("`{key}` is written twice; the first is in line {}", line(*first))
        }
        ErrorKind::DuplicateTable { name, first } => {
            let first = line(*first);
            format!("the table `{name}` is written twice; the first is in line {first}")
        }
        ErrorKind::RedefineAsArray => {
            "this is a table already; all entries of a list start with `[[` and end with `]]`".to_owned()
        }
        ErrorKind::DottedKeyInvalidType { .. } => {
            "what stands before the last dot is a value already, so nothing stands in it".to_owned()
        }
        ErrorKind::InvalidCharInString('\n' | '\r') | ErrorKind::UnterminatedString => {
            "a text is not closed; add the quote at its end".to_owned()
        }
        ErrorKind::InvalidCharInString(one) => {
            format!("the character U+{:04X} cannot stand in a text", u32::from(*one))
        }
        ErrorKind::InvalidEscape(_)
        | ErrorKind::InvalidHexEscape(_)
        | ErrorKind::InvalidEscapeValue(_) => {
            "this is no escape; write `\\\\` for a backslash, or put the text into single quotes, which have no escapes".to_owned()
        }
        ErrorKind::MultilineStringKey => "a name stands on one line, in single quotes".to_owned(),
        ErrorKind::Wanted { expected, found } => {
            format!("expected {}, found {}", token(expected), token(found))
        }
        ErrorKind::Unexpected(one) => format!(
            "`{}` does not belong here; a name with other characters than letters, digits, `-` and `_` stands in quotes",
            one.escape_debug()
        ),
        ErrorKind::UnexpectedEof => "the text ends too early".to_owned(),
        ErrorKind::ExceededDepthLimit => "the values stand too deep in each other".to_owned(),
        other => other.to_string(),
    }
}

/// A token as people write it.
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
