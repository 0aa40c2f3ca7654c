//! Policy variables.

use std::ops::Range;

use super::error::model_error;

/// A piece of a string with policy variables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Literal text, including holes.
    Literal(&'a str),
    /// A policy variable.
    Variable {
        /// The condition key.
        key: &'a str,
        /// The text between the quotes after the key.
        default: Option<&'a str>,
        /// The bytes from `${` to `}`.
        range: Range<usize>,
    },
    /// `${*}`, `${?}` or `${$}`: the character itself.
    Escape(char),
}

/// What is wrong with a policy variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VariableErrorKind {
    /// `${` without `}`.
    MissingBrace,
    /// A default value without a quote on each side.
    MissingQuote,
    /// A space other than the one after the comma.
    Space,
    /// `${}`.
    Empty,
    /// A wildcard in the key.
    Wildcard,
    /// A CloudFormation reference, such as `${AWS::AccountId}`.
    CloudFormationReference,
    /// A Terraform reference, such as `${var.name}` or `&{aws:username}`.
    TerraformReference,
    /// The name is not a condition key.
    NotAVariable,
}

model_error! {
    /// Why a `${…}` is not a policy variable.
    VariableError(VariableErrorKind)
}

/// Returns whether the string has a `${`.
#[must_use]
pub fn has_variable(text: &str) -> bool {
    text.contains("${")
}

/// Returns the pieces of a string, as [policies of version 2012-10-17 interpret it][1].
///
/// An invalid variable is one item; iteration continues after it.
///
/// ```
/// use policy_core::model::{pieces, Piece};
///
/// let found: Vec<_> = pieces("home/${aws:username}/${*}").collect::<Result<_, _>>()?;
/// assert_eq!(found, [
///     Piece::Literal("home/"),
///     Piece::Variable { key: "aws:username", default: None, range: 5..20 },
///     Piece::Literal("/"),
///     Piece::Escape('*'),
/// ]);
/// # Ok::<(), policy_core::model::VariableError>(())
/// ```
///
/// [1]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
#[must_use]
pub fn pieces(text: &str) -> Pieces<'_> {
    Pieces { text, at: 0 }
}

/// The iterator of [`pieces`].
#[derive(Clone, Debug)]
pub struct Pieces<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Iterator for Pieces<'a> {
    type Item = Result<Piece<'a>, VariableError>;

    fn next(&mut self) -> Option<Self::Item> {
        let start = self.at;
        let tail = self.text.get(start..).filter(|tail| !tail.is_empty())?;
        // One search for both: the string is scanned once, however many variables it has.
        let first = tail.match_indices(['$', '&']).map(|(at, _)| at).find(|at| opens(tail, *at));
        match first {
            None => {
                self.at = self.text.len();
                Some(Ok(Piece::Literal(tail)))
            }
            Some(0) if tail.starts_with('&') => Some(Err(self.terraform_spelling(tail))),
            Some(0) => Some(self.variable(tail)),
            Some(length) => {
                self.at += length;
                tail.get(..length).map(|literal| Ok(Piece::Literal(literal)))
            }
        }
    }
}

impl<'a> Pieces<'a> {
    fn terraform_spelling(&mut self, tail: &str) -> VariableError {
        let length = tail.find('}').map_or(tail.len(), |at| at + 1);
        let found = tail.get(..length).unwrap_or(tail);
        let inner = found.get(1..).unwrap_or_default();
        let range = self.at..self.at + length;
        self.at += length;
        VariableError::new(
            VariableErrorKind::TerraformReference,
            range,
            format!("`{found}` is Terraform's spelling of a policy variable"),
            format!("expected `${inner}`"),
        )
    }

    /// Parses the variable that `tail` begins with.
    fn variable(&mut self, tail: &'a str) -> Result<Piece<'a>, VariableError> {
        let start = self.at;
        let body = tail.get(2..).unwrap_or_default();
        let Some(length) = closing_brace(body) else {
            // The next variable, if there is one, is parsed separately.
            let end = body.find("${").map_or(tail.len(), |at| at + 2);
            self.at = start + end;
            let found = tail.get(..end).unwrap_or(tail);
            return Err(VariableError::new(
                VariableErrorKind::MissingBrace,
                start..start + end,
                format!("the policy variable `{found}` has no closing brace"),
                "expected `}` after the variable name",
            ));
        };
        let end = start + 2 + length + 1;
        self.at = end;
        let inner = body.get(..length).unwrap_or_default();
        if let "*" | "?" | "$" = inner {
            return Ok(Piece::Escape(inner.chars().next().unwrap_or('$')));
        }
        read_inner(inner, start..end)
    }
}

/// Returns the position of the `}` that closes a variable; one inside a quoted default does not.
fn closing_brace(body: &str) -> Option<usize> {
    // The text after the start of the next variable is not searched again for each preceding
    // variable.
    let ends = |(at, found): &(usize, &str)| *found == "}" || opens(body, *at);
    let (close, _) = body.match_indices(['}', '$']).find(ends).filter(|(_, end)| *end == "}")?;
    let head = body.get(..close)?;
    let Some(quote) = head.find('\'') else { return Some(close) };
    if head.get(quote + 1..)?.contains('\'') {
        return Some(close);
    }
    // The quote is still open at this brace: the default extends only to `'}`.
    let rest = body.get(close..)?;
    let rest = rest.get(..rest.find("${").unwrap_or(rest.len()))?;
    Some(rest.find("'}").map_or(close, |end| close + end + 1))
}

/// Returns whether a `{` follows the `$` or `&` at this byte.
fn opens(text: &str, at: usize) -> bool {
    text.as_bytes().get(at + 1) == Some(&b'{')
}

fn read_inner(inner: &str, range: Range<usize>) -> Result<Piece<'_>, VariableError> {
    let written = || format!("${{{inner}}}");
    let error = |kind, message: String, expected: &'static str| {
        Err(VariableError::new(kind, range.clone(), message, expected))
    };
    let (key, default) = match inner.split_once(',') {
        Some((key, default)) => (key, Some(default)),
        None => (inner, None),
    };
    if key.trim().is_empty() {
        return error(
            VariableErrorKind::Empty,
            format!("the policy variable `{}` has no name", written()),
            "expected a condition key between the braces",
        );
    }
    if key.contains(char::is_whitespace) {
        return error(
            VariableErrorKind::Space,
            format!("the policy variable `{}` has a space in its name", written()),
            "expected no space except one after the comma of a default value",
        );
    }
    check_key(key, inner, &range)?;
    let Some(default) = default else {
        return Ok(Piece::Variable { key, default: None, range });
    };
    let quoted = default.strip_prefix(' ').unwrap_or(default);
    let bare = quoted.trim();
    let closed = bare.len() >= 2 && bare.starts_with('\'') && bare.ends_with('\'');
    if !closed {
        return error(
            VariableErrorKind::MissingQuote,
            format!("the default value of `{}` is not in single quotes", written()),
            "expected a default value such as `, 'none'`",
        );
    }
    if bare.len() != quoted.len() {
        return error(
            VariableErrorKind::Space,
            format!("the policy variable `{}` has a space next to its default value", written()),
            "expected no space except one after the comma of a default value",
        );
    }
    let default = bare.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\''));
    Ok(Piece::Variable { key, default, range })
}

fn check_key(key: &str, inner: &str, range: &Range<usize>) -> Result<(), VariableError> {
    let error = |kind, message: String, expected: &'static str| {
        Err(VariableError::new(kind, range.clone(), message, expected))
    };
    if key.starts_with("AWS::") || key.starts_with('!') {
        return error(
            VariableErrorKind::CloudFormationReference,
            format!("`${{{inner}}}` is a CloudFormation reference"),
            "expected a condition key such as `aws:username`",
        );
    }
    if key.contains(['*', '?']) {
        return error(
            VariableErrorKind::Wildcard,
            format!("the policy variable `${{{inner}}}` has a wildcard"),
            "expected the full name of a condition key",
        );
    }
    match key.split_once(':') {
        Some((service, name)) if !service.is_empty() && !name.is_empty() => Ok(()),
        None if key.contains('.') || key.contains('[') || key.contains('(') => error(
            VariableErrorKind::TerraformReference,
            format!("`${{{inner}}}` is a Terraform reference"),
            "expected a condition key such as `aws:username`",
        ),
        _ => error(
            VariableErrorKind::NotAVariable,
            format!("`${{{inner}}}` is not a policy variable"),
            "expected a condition key such as `aws:username`",
        ),
    }
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "a wrong range fails the test")]
mod tests {
    use super::*;
    use VariableErrorKind as Kind;
    use proptest::prelude::*;

    #[test]
    fn variables_escapes_and_text_are_told_apart() {
        let variable = |key, default, range| Piece::Variable { key, default, range };
        for (text, want) in [
            ("", vec![]),
            ("plain $ {x} $", vec![Piece::Literal("plain $ {x} $")]),
            ("${aws:username}", vec![variable("aws:username", None, 0..15)]),
            (
                "${aws:PrincipalTag/team, 'company-wide'}/x",
                vec![
                    variable("aws:PrincipalTag/team", Some("company-wide"), 0..40),
                    Piece::Literal("/x"),
                ],
            ),
            ("${aws:a,'}'}", vec![variable("aws:a", Some("}"), 0..12)]),
            ("${aws:a, ''}", vec![variable("aws:a", Some(""), 0..12)]),
            (
                "${*}${?}a${$}",
                vec![
                    Piece::Escape('*'),
                    Piece::Escape('?'),
                    Piece::Literal("a"),
                    Piece::Escape('$'),
                ],
            ),
            (
                "\u{F0000}${www.amazon.com:user_id}",
                vec![Piece::Literal("\u{F0000}"), variable("www.amazon.com:user_id", None, 4..29)],
            ),
        ] {
            assert_eq!(pieces(text).collect::<Result<Vec<_>, _>>(), Ok(want), "{text}");
        }
    }

    #[test]
    fn every_defect_has_its_kind_and_place() {
        for (text, want) in [
            ("b/${aws:username", vec![(Kind::MissingBrace, "${aws:username")]),
            ("${aws:a/${aws:b}", vec![(Kind::MissingBrace, "${aws:a/")]),
            (
                "${aws:PrincipalTag/t, company}",
                vec![(Kind::MissingQuote, "${aws:PrincipalTag/t, company}")],
            ),
            ("${aws:t, 'x}", vec![(Kind::MissingQuote, "${aws:t, 'x}")]),
            ("${aws:t, '}", vec![(Kind::MissingQuote, "${aws:t, '}")]),
            ("${aws:t,}", vec![(Kind::MissingQuote, "${aws:t,}")]),
            ("${aws:PrincipalTag/ t}", vec![(Kind::Space, "${aws:PrincipalTag/ t}")]),
            ("${ aws:username }", vec![(Kind::Space, "${ aws:username }")]),
            ("${aws:t,  'x'}", vec![(Kind::Space, "${aws:t,  'x'}")]),
            ("${aws:t, 'x' }", vec![(Kind::Space, "${aws:t, 'x' }")]),
            ("b/${}", vec![(Kind::Empty, "${}")]),
            ("${ }", vec![(Kind::Empty, "${ }")]),
            ("${, 'x'}", vec![(Kind::Empty, "${, 'x'}")]),
            ("${aws:*}", vec![(Kind::Wildcard, "${aws:*}")]),
            ("${**}", vec![(Kind::Wildcard, "${**}")]),
            ("${AWS::AccountId}", vec![(Kind::CloudFormationReference, "${AWS::AccountId}")]),
            (
                "${var.x}/&{aws:username}",
                vec![
                    (Kind::TerraformReference, "${var.x}"),
                    (Kind::TerraformReference, "&{aws:username}"),
                ],
            ),
            ("${BucketName}", vec![(Kind::NotAVariable, "${BucketName}")]),
            ("${:x}${x:}", vec![(Kind::NotAVariable, "${:x}"), (Kind::NotAVariable, "${x:}")]),
        ] {
            let got: Vec<_> = pieces(text)
                .filter_map(Result::err)
                .map(|error| (error.kind(), &text[error.range()]))
                .collect();
            assert_eq!(got, want, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_is_lost(text in "[a$&{}:',* é]{0,24}") {
            let mut end = 0;
            let mut iterator = pieces(&text);
            while let Some(item) = iterator.next() {
                prop_assert!(iterator.at > end);
                match item {
                    Ok(Piece::Literal(literal)) => prop_assert_eq!(literal, &text[end..iterator.at]),
                    Ok(Piece::Variable { range, .. }) => prop_assert_eq!(range, end..iterator.at),
                    Ok(Piece::Escape(_)) => prop_assert_eq!(iterator.at, end + 4),
                    Err(error) => prop_assert_eq!(error.range(), end..iterator.at),
                }
                end = iterator.at;
            }
            prop_assert_eq!(end, text.len());
        }
    }

    #[test]
    fn a_long_text_is_walked_once() {
        for part in ["${", "&{a}${", "${a, 'x}", "$"] {
            let text = part.repeat(100_000);
            let started = std::time::Instant::now();
            assert!(pieces(&text).count() > 0);
            assert!(started.elapsed().as_secs() < 5, "{part}");
        }
    }
}
