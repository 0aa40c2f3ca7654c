//! What is wrong with a condition operator, and what was meant.

use std::fmt;
use std::ops::Range;

use super::error::Problem;
use super::operator::{IF_EXISTS, find_base, find_qualifier, split_suffix};
use super::{BaseOperator, Qualifier};
use crate::suggest;

/// What is wrong with a condition operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseOperatorErrorKind {
    /// There is no text.
    Empty,
    /// What stands before the colon is no set operator.
    UnknownQualifier,
    /// Two colons after the set operator.
    DoubleColon,
    /// `IfExists` is not at the end.
    MisplacedIfExists,
    /// A set operator without its colon.
    MissingColon,
    /// The operator itself is unknown.
    UnknownOperator,
}

/// Why a text is no condition operator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseOperatorError {
    problem: Box<Problem<ParseOperatorErrorKind>>,
    suggestions: Vec<String>,
}

impl ParseOperatorError {
    /// What is wrong.
    #[must_use]
    pub fn kind(&self) -> ParseOperatorErrorKind {
        self.problem.kind
    }

    /// The bytes of the part that is wrong.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.problem.range.clone()
    }

    /// What belongs there, as the words under a caret.
    #[must_use]
    pub fn expected(&self) -> &str {
        &self.problem.expected
    }

    /// Whole operators that may have been meant, best first.
    #[must_use]
    pub fn suggestions(&self) -> &[String] {
        &self.suggestions
    }
}

impl fmt::Display for ParseOperatorError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.problem.message)
    }
}

impl std::error::Error for ParseOperatorError {}

/// Names of other languages, and what they are called here.
const SYNONYMS: [(&str, &str); 14] = [
    ("StringMatches", "StringLike"),
    ("StringMatch", "StringLike"),
    ("StringNotMatches", "StringNotLike"),
    ("StringContains", "StringLike"),
    ("StringStartsWith", "StringLike"),
    ("StringEndsWith", "StringLike"),
    ("Boolean", "Bool"),
    ("Equals", "StringEquals"),
    ("NotEquals", "StringNotEquals"),
    ("Like", "StringLike"),
    ("Exists", "Null"),
    ("IpEquals", "IpAddress"),
    ("IpNotAddress", "NotIpAddress"),
    ("IpAddressNot", "NotIpAddress"),
];

pub(super) fn unknown_operator(text: &str) -> ParseOperatorError {
    use ParseOperatorErrorKind as Kind;
    let error = |kind, range, message: String, expected: String, suggestions: Vec<String>| {
        let problem = Problem { kind, range, message, expected: expected.into() };
        ParseOperatorError { problem: Box::new(problem), suggestions }
    };
    if text.is_empty() {
        let expected = "expected an operator such as `StringEquals`".to_owned();
        return error(Kind::Empty, 0..0, "the operator is empty".to_owned(), expected, Vec::new());
    }
    let mut prefix = "";
    let mut rest = text;
    if let Some((name, tail)) = text.split_once(':') {
        let Some(qualifier) = find_qualifier(name) else {
            let names = Qualifier::ALL.map(Qualifier::as_str);
            let near = suggest::nearest(name, names.into_iter(), 2);
            let near = if near.is_empty() { names.to_vec() } else { near };
            let suggestions = near.iter().map(|name| format!("{name}:{tail}")).collect();
            let expected = format!("expected {}", suggest::join_or(&near));
            let message = format!("`{name}` is no set operator");
            return error(Kind::UnknownQualifier, 0..name.len(), message, expected, suggestions);
        };
        prefix = qualifier.as_str();
        rest = tail;
        if let Some(after) = tail.strip_prefix(':') {
            let at = name.len()..name.len() + 2;
            let message = format!("`{text}` has two colons");
            let fixed = format!("{prefix}:{}", canonical_or_same(after));
            let expected = format!("expected `{fixed}`");
            return error(Kind::DoubleColon, at, message, expected, vec![fixed]);
        }
    }
    let start = text.len() - rest.len();
    let with_prefix = |name: &str| {
        if prefix.is_empty() { name.to_owned() } else { format!("{prefix}:{name}") }
    };

    let joined = Qualifier::ALL.into_iter().find_map(|one| {
        let (name, tail) = rest.split_at_checked(one.as_str().len())?;
        let fits = prefix.is_empty() && name.eq_ignore_ascii_case(one.as_str());
        find_base(split_suffix(tail).0).filter(|_| fits).map(|_| (one, tail))
    });
    if let Some((qualifier, tail)) = joined {
        let fixed = format!("{qualifier}:{}", canonical_or_same(tail));
        let at = qualifier.as_str().len();
        let message = format!("`{text}` has no colon after `{qualifier}`");
        let expected = format!("expected `{fixed}`");
        return error(Kind::MissingColon, at..at, message, expected, vec![fixed]);
    }
    if let Some((before, tail)) = split_misplaced(rest) {
        let fixed = with_prefix(&canonical_or_same(&format!("{before}{tail}{IF_EXISTS}")));
        let at = start + before.len()..start + before.len() + IF_EXISTS.len();
        let message = format!("`{text}` does not have `IfExists` at its end");
        let expected = format!("expected `{fixed}`");
        return error(Kind::MisplacedIfExists, at, message, expected, vec![fixed]);
    }

    let (name, suffix) = split_suffix(rest);
    if suffix.is_none()
        && let Some((base, tail)) = split_misspelt(rest)
    {
        let fixed = with_prefix(&format!("{base}{IF_EXISTS}"));
        let message = format!("`{text}` is no condition operator");
        let expected = suggest::did_you_mean(&[fixed.as_str()]);
        let at = text.len() - tail.len()..text.len();
        return error(Kind::UnknownOperator, at, message, expected, vec![fixed]);
    }

    let near = nearest_bases(name);
    let suffix = if suffix.is_some() { IF_EXISTS } else { "" };
    let suggestions: Vec<String> =
        near.iter().map(|name| with_prefix(&format!("{name}{suffix}"))).collect();
    let names: Vec<&str> = suggestions.iter().map(String::as_str).collect();
    let expected = match names.as_slice() {
        [] => "expected an operator such as `StringEquals`".to_owned(),
        names => suggest::did_you_mean(names),
    };
    let message = format!("`{text}` is no condition operator");
    error(Kind::UnknownOperator, start..start + name.len(), message, expected, suggestions)
}

/// The text around an `IfExists` that stands elsewhere than at the end.
fn split_misplaced(text: &str) -> Option<(&str, &str)> {
    let lower = text.to_ascii_lowercase();
    let at = lower.find("ifexists")?;
    let (before, after) = (text.get(..at)?, text.get(at + IF_EXISTS.len()..)?);
    find_base(&format!("{before}{after}")).filter(|_| !after.is_empty())?;
    Some((before, after))
}

/// An operator and the misspelt `IfExists` after it.
fn split_misspelt(text: &str) -> Option<(BaseOperator, &str)> {
    let split = |base: &BaseOperator| {
        let (name, tail) = text.split_at_checked(base.as_str().len())?;
        let near = suggest::nearest(tail, [IF_EXISTS].into_iter(), 1);
        (find_base(name) == Some(*base) && !near.is_empty()).then_some((*base, tail))
    };
    BaseOperator::ALL.iter().find_map(split)
}

fn canonical_or_same(text: &str) -> String {
    let (name, suffix) = split_suffix(text);
    match find_base(name) {
        Some(base) => format!("{base}{}", if suffix.is_some() { IF_EXISTS } else { "" }),
        None => text.to_owned(),
    }
}

fn nearest_bases(name: &str) -> Vec<&'static str> {
    if let Some((_, meant)) = SYNONYMS.iter().find(|(one, _)| one.eq_ignore_ascii_case(name)) {
        return vec![meant];
    }
    let names = || BaseOperator::ALL.iter().map(|base| base.as_str());
    let near = suggest::nearest(name, names(), 2);
    if !near.is_empty() {
        return near;
    }
    // No name is near: the ones of the family, when the text at least begins like one.
    ["String", "Numeric", "Date", "Arn", "Ip", "Binary", "Bool"]
        .into_iter()
        .find(|family| {
            name.get(..family.len()).is_some_and(|head| head.eq_ignore_ascii_case(family))
        })
        .map(|family| names().filter(|name| name.starts_with(family)).collect())
        .unwrap_or_default()
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "a range that is wrong fails the test")]
mod tests {
    use super::*;
    use crate::model::Operator;

    #[test]
    fn the_wrong_part_and_what_was_meant_are_named() {
        use ParseOperatorErrorKind as Kind;
        for (text, kind, at, expected) in [
            ("", Kind::Empty, "", "expected an operator such as `StringEquals`"),
            ("StringMatches", Kind::UnknownOperator, "StringMatches", "did you mean `StringLike`?"),
            (
                "StringEqual",
                Kind::UnknownOperator,
                "StringEqual",
                "did you mean `StringEquals` or `StringNotEquals`?",
            ),
            (
                "StringEqualsIfExist",
                Kind::UnknownOperator,
                "IfExist",
                "did you mean `StringEqualsIfExists`?",
            ),
            (
                "ForAnyValue:stringlikeIfExits",
                Kind::UnknownOperator,
                "IfExits",
                "did you mean `ForAnyValue:StringLikeIfExists`?",
            ),
            (
                "IfExistsStringEquals",
                Kind::MisplacedIfExists,
                "IfExists",
                "expected `StringEqualsIfExists`",
            ),
            (
                "StringIfExistsEquals",
                Kind::MisplacedIfExists,
                "IfExists",
                "expected `StringEqualsIfExists`",
            ),
            (
                "ForAllValues::StringEquals",
                Kind::DoubleColon,
                "::",
                "expected `ForAllValues:StringEquals`",
            ),
            (
                "ForAllValuesStringEquals",
                Kind::MissingColon,
                "",
                "expected `ForAllValues:StringEquals`",
            ),
            (
                "ForAnyValues:StringLike",
                Kind::UnknownQualifier,
                "ForAnyValues",
                "expected `ForAnyValue` or `ForAllValues`",
            ),
            (
                "x:StringLike",
                Kind::UnknownQualifier,
                "x",
                "expected `ForAllValues` or `ForAnyValue`",
            ),
            (
                "ForAnyValue:StringLke",
                Kind::UnknownOperator,
                "StringLke",
                "did you mean `ForAnyValue:StringLike` or `ForAnyValue:StringNotLike`?",
            ),
            ("BooleanIfExists", Kind::UnknownOperator, "Boolean", "did you mean `BoolIfExists`?"),
            ("IpFoo", Kind::UnknownOperator, "IpFoo", "did you mean `IpAddress`?"),
            (
                "whatever",
                Kind::UnknownOperator,
                "whatever",
                "expected an operator such as `StringEquals`",
            ),
            (
                " StringEquals",
                Kind::UnknownOperator,
                " StringEquals",
                "did you mean `StringEquals` or `StringNotEquals`?",
            ),
        ] {
            let error = Operator::parse(text).unwrap_err();
            assert_eq!(
                (error.kind(), &text[error.range()], error.expected()),
                (kind, at, expected),
                "{text}"
            );
            for suggestion in error.suggestions() {
                assert!(Operator::parse(suggestion).is_ok(), "{suggestion}");
            }
        }
    }
}
