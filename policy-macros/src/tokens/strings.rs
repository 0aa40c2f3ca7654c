//! String literals, their holes, and numbers.

use proc_macro2::{Ident, Literal, Span};

/// The text of a string literal, or why the literal is none.
pub(crate) fn string_of(literal: &Literal) -> Option<Result<String, String>> {
    match syn::Lit::new(literal.clone()) {
        syn::Lit::Str(string) => Some(Ok(string.value())),
        syn::Lit::ByteStr(_) | syn::Lit::CStr(_) | syn::Lit::Byte(_) | syn::Lit::Char(_) => {
            Some(Err("a policy holds text: write a plain string in double quotes".to_owned()))
        }
        _ => None,
    }
}

/// Whether a literal is a raw string.
pub(crate) fn is_raw(literal: &Literal) -> bool {
    literal.to_string().starts_with('r')
}

/// A piece of a string literal.
#[derive(Debug, PartialEq)]
pub(crate) enum Piece {
    Text(String),
    Hole(String),
}

/// Splits a text at its `{name}` holes. `${…}` is a policy variable and stays text.
pub(crate) fn split_holes(text: &str) -> Result<Vec<Piece>, String> {
    let mut pieces = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, from) = rest.split_at(at);
        plain.push_str(before);
        if before.ends_with('$') && from.starts_with('{') {
            let end = from.find('}').map_or(from.len(), |close| close + 1);
            let (variable, after) = from.split_at(end);
            plain.push_str(variable);
            rest = after;
            continue;
        }
        if from.starts_with('}') {
            return Err("a `}` closes no hole: write `raw(\"…\")` for a literal brace".to_owned());
        }
        let Some(close) = from.find('}') else {
            return Err(
                "a hole is not closed: write `{name}`, or `raw(\"…\")` for a literal brace"
                    .to_owned(),
            );
        };
        let (hole, after) = from.split_at(close + 1);
        let name = hole.trim_start_matches('{').trim_end_matches('}');
        check_hole_name(hole, name, after)?;
        if !plain.is_empty() {
            pieces.push(Piece::Text(std::mem::take(&mut plain)));
        }
        pieces.push(Piece::Hole(name.to_owned()));
        rest = after;
    }
    plain.push_str(rest);
    if !plain.is_empty() || pieces.is_empty() {
        pieces.push(Piece::Text(plain));
    }
    Ok(pieces)
}

fn check_hole_name(hole: &str, name: &str, after: &str) -> Result<(), String> {
    if hole.starts_with("{{") || after.starts_with('}') {
        return Err("`{{` is no escape here: write `raw(\"…\")` for a literal brace".to_owned());
    }
    if name.is_empty() {
        return Err("`{}` names no value: write `{name}` with the name of a variable".to_owned());
    }
    if let Some((variable, _)) = name.split_once(':') {
        return Err(format!(
            "`{hole}` has a format: a hole takes the value as it is, write `{{{variable}}}`"
        ));
    }
    if syn::parse_str::<Ident>(name).is_err() {
        return Err(format!(
            "`{hole}` is no hole: it takes the name of a variable; bind the expression to one first"
        ));
    }
    Ok(())
}

/// The identifier of a hole, at the literal's place.
pub(crate) fn hole_ident(name: &str, span: Span) -> Option<Ident> {
    let mut ident = syn::parse_str::<Ident>(name).ok()?;
    ident.set_span(span);
    Some(ident)
}

/// The digits of a JSON number, or why the literal is none.
pub(crate) fn number_of(literal: &Literal) -> Result<String, String> {
    let text = literal.to_string();
    let digits = text.trim_start_matches('-');
    let plain =
        |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, fraction) = digits.split_once('.').map_or((digits, None), |(a, b)| (a, Some(b)));
    if digits.len() > 1 && digits.starts_with('0') && plain(digits) {
        return Err(format!("`{text}` starts with a zero, which a number loses: write \"{text}\""));
    }
    if !plain(whole) || fraction.is_some_and(|fraction| !plain(fraction)) {
        return Err(format!(
            "`{text}` is no JSON number: write the digits without `_`, prefix, suffix or exponent"
        ));
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
    }

    #[test]
    fn what_is_no_hole_says_what_to_write() {
        for (wrong, word) in [
            ("{}", "names no value"),
            ("{0}", "name of a variable"),
            ("{x:?}", "format"),
            ("{{x}}", "raw"),
            ("{x", "not closed"),
            ("x}", "closes no hole"),
            ("{a.b}", "bind"),
            ("{fn}", "name of a variable"),
        ] {
            let message = split_holes(wrong).expect_err(wrong);
            assert!(message.contains(word), "{wrong}: {message}");
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
