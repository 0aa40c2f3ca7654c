//! String literals, their holes, and numbers.

use std::fmt;
use std::ops::Range;

use policy_core::model::{Piece as VariablePiece, pieces as variable_pieces};
use proc_macro2::{Ident, Literal, Span};

/// What is wrong with a string, a number or a path among tokens, as a compile error message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LiteralError(String);

impl From<String> for LiteralError {
    fn from(words: String) -> Self {
        Self(words)
    }
}

impl From<&str> for LiteralError {
    fn from(words: &str) -> Self {
        Self(words.to_owned())
    }
}

impl From<LiteralError> for String {
    fn from(error: LiteralError) -> Self {
        error.0
    }
}

impl fmt::Display for LiteralError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for LiteralError {}

/// Returns the string of a string literal, or why the literal is not a string.
pub(crate) fn string_of(literal: &Literal) -> Option<Result<String, LiteralError>> {
    match syn::Lit::new(literal.clone()) {
        syn::Lit::Str(string) => Some(match string.suffix() {
            "" => Ok(string.value()),
            suffix => Err(format!(
                "`{suffix}` directly follows a string: remove it, or put it inside the quotes"
            )
            .into()),
        }),
        syn::Lit::ByteStr(_) | syn::Lit::CStr(_) | syn::Lit::Byte(_) | syn::Lit::Char(_) => {
            Some(Err("expected a plain string in double quotes".into()))
        }
        _ => None,
    }
}

/// Returns whether a literal is a raw string.
pub(crate) fn is_raw(literal: &Literal) -> bool {
    literal.to_string().starts_with('r')
}

/// A piece of a string literal.
#[derive(Debug, PartialEq)]
pub(crate) enum Piece {
    Text(String),
    Hole(String),
}

/// A part of a string: a policy variable, from `${` to its closing brace, or the text between two of them.
pub(crate) struct Segment<'t> {
    pub(crate) range: Range<usize>,
    pub(crate) text: &'t str,
    pub(crate) is_variable: bool,
}

/// Returns the parts of a string. Only the text outside of variables has holes, so no hole has a `$`
/// before it.
pub(crate) fn segments(text: &str) -> Vec<Segment<'_>> {
    let mut ranges: Vec<(Range<usize>, bool)> = Vec::new();
    let mut at = 0;
    for piece in variable_pieces(text) {
        let (end, is_variable) = match piece {
            Ok(VariablePiece::Literal(literal)) => (at + literal.len(), false),
            Ok(VariablePiece::Variable { range, .. }) => (range.end, true),
            Ok(VariablePiece::Escape(_)) => (at + "${*}".len(), true),
            // `&{name}` is the syntax of another tool, and only looks like a variable.
            Err(error) => (error.range().end, text.get(at..).is_some_and(|it| it.starts_with('$'))),
        };
        match ranges.last_mut() {
            Some((last, false)) if !is_variable => last.end = end,
            _ => ranges.push((at..end, is_variable)),
        }
        at = end;
    }
    let segment = |(range, is_variable): (Range<usize>, bool)| {
        let text = text.get(range.clone()).unwrap_or_default();
        Segment { range, text, is_variable }
    };
    ranges.into_iter().map(segment).collect()
}

/// Returns whether the text between braces is the name of a hole.
pub(crate) fn is_name(text: &str) -> bool {
    let mut characters = text.chars();
    let begins = characters.next().is_some_and(|first| first.is_alphabetic() || first == '_');
    begins && characters.all(|one| one.is_alphanumeric() || one == '_')
}

/// Splits a string at its `{name}` holes. `${…}` is a policy variable and stays text.
pub(crate) fn split_holes(text: &str) -> Result<Vec<Piece>, LiteralError> {
    let mut pieces = Vec::new();
    let mut plain = String::new();
    for segment in segments(text) {
        if segment.is_variable {
            check_variable(segment.text)?;
            plain.push_str(segment.text);
        } else {
            split_plain(segment.text, &mut plain, &mut pieces)?;
        }
    }
    if !plain.is_empty() || pieces.is_empty() {
        pieces.push(Piece::Text(plain));
    }
    Ok(pieces)
}

/// Refuses a hole inside a policy variable. The checks report `${name}`.
fn check_variable(variable: &str) -> Result<(), LiteralError> {
    let inside = variable.strip_prefix("${").unwrap_or(variable);
    let has_hole = inside
        .split('{')
        .skip(1)
        .any(|from| from.split_once('}').is_some_and(|(name, _)| is_name(name)));
    if has_hole {
        return Err(format!(
            "a value computed at run time is not allowed in the policy variable `{variable}`"
        )
        .into());
    }
    Ok(())
}

fn split_plain(
    text: &str,
    plain: &mut String,
    pieces: &mut Vec<Piece>,
) -> Result<(), LiteralError> {
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, from) = rest.split_at(at);
        plain.push_str(before);
        if from.starts_with('}') {
            return Err("unmatched `}`: write `raw(\"…\")` for a literal brace".into());
        }
        let Some(close) = from.find('}') else {
            return Err("unclosed hole: write `{name}`, or `raw(\"…\")` for a literal brace".into());
        };
        let (hole, after) = from.split_at(close + 1);
        let name = hole.trim_start_matches('{').trim_end_matches('}');
        check_hole_name(hole, name, after)?;
        if !plain.is_empty() {
            pieces.push(Piece::Text(std::mem::take(plain)));
        }
        pieces.push(Piece::Hole(name.to_owned()));
        rest = after;
    }
    plain.push_str(rest);
    Ok(())
}

fn check_hole_name(hole: &str, name: &str, after: &str) -> Result<(), LiteralError> {
    if hole.starts_with("{{") || after.starts_with('}') {
        return Err("`{{` is not an escape here: write `raw(\"…\")` for a literal brace".into());
    }
    if name.is_empty() {
        return Err("`{}` does not name a value: write `{name}` with the name of a variable".into());
    }
    if let Some((variable, _)) = name.split_once(':') {
        return Err(format!(
            "`{hole}` has a format specifier, which a hole does not accept: write `{{{variable}}}`"
        )
        .into());
    }
    if syn::parse_str::<Ident>(name).is_err() {
        return Err(format!(
            "`{hole}` is not a hole: a hole must be the name of a variable; bind the expression to one first"
        )
        .into());
    }
    Ok(())
}

/// Returns the identifier of a hole, with the literal's span.
pub(crate) fn hole_ident(name: &str, span: Span) -> Option<Ident> {
    let mut ident = syn::parse_str::<Ident>(name).ok()?;
    ident.set_span(span);
    Some(ident)
}

/// Returns the digits of a JSON number, or why the literal is not a JSON number.
pub(crate) fn number_of(literal: &Literal) -> Result<String, LiteralError> {
    let text = literal.to_string();
    let digits = text.trim_start_matches('-');
    let plain =
        |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, fraction) = digits.split_once('.').map_or((digits, None), |(a, b)| (a, Some(b)));
    if digits.len() > 1 && digits.starts_with('0') && plain(digits) {
        return Err(format!(
            "`{text}` starts with a zero, which a number would lose: write \"{text}\""
        )
        .into());
    }
    if !plain(whole) || fraction.is_some_and(|fraction| !plain(fraction)) {
        return Err(format!(
            "`{text}` is not a JSON number: write the digits without `_`, prefix, suffix or exponent"
        )
        .into());
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Piece {
        Piece::Text(text.to_owned())
    }

    fn hole(name: &str) -> Piece {
        Piece::Hole(name.to_owned())
    }

    #[test]
    fn holes_are_names_in_braces_and_variables_are_text() {
        assert_eq!(split_holes("a{b}c").unwrap(), [text("a"), hole("b"), text("c")]);
        assert_eq!(split_holes("{b}").unwrap(), [hole("b")]);
        assert_eq!(split_holes("").unwrap(), [text("")]);
        assert_eq!(
            split_holes("x/${aws:username}/{b}").unwrap(),
            [text("x/${aws:username}/"), hole("b")]
        );
        assert_eq!(split_holes("${a").unwrap(), [text("${a")]);
        assert_eq!(split_holes("${aws:a, '}'}{b}").unwrap(), [text("${aws:a, '}'}"), hole("b")]);
        assert_eq!(split_holes("$${a}&{b}").unwrap(), [text("$${a}&"), hole("b")]);
        assert_eq!(split_holes("$/{b}${*}{b}").unwrap()[1..], [hole("b"), text("${*}"), hole("b")]);
    }

    #[test]
    fn what_is_no_hole_says_what_to_write() {
        for (wrong, word) in [
            ("{}", "does not name a value"),
            ("{0}", "name of a variable"),
            ("{x:?}", "format"),
            ("{{x}}", "raw"),
            ("{x", "unclosed hole"),
            ("x}", "unmatched `}`"),
            ("{a.b}", "bind"),
            ("{fn}", "name of a variable"),
            ("${aws:{x}}", "in the policy variable"),
            ("${aws:username, '{x}'}", "in the policy variable"),
        ] {
            let message = split_holes(wrong).expect_err(wrong);
            assert!(message.to_string().contains(word), "{wrong}: {message}");
        }
    }

    #[test]
    fn numbers_are_json_numbers() {
        let number = |text: &str| number_of(&text.parse::<Literal>().unwrap());
        assert_eq!(number("3600").unwrap(), "3600");
        assert_eq!(number("1.50").unwrap(), "1.50");
        assert_eq!(number("0").unwrap(), "0");
        for wrong in ["012345678901", "1_000", "0x10", "1u8", "1e3"] {
            assert!(number(wrong).is_err(), "{wrong}");
        }
    }
}
