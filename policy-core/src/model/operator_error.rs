//! What is wrong with a condition operator, and what was meant.

use std::fmt;
use std::ops::Range;

use super::error::ValueProblem;
use super::operator::{IF_EXISTS, find_base, find_qualifier, split_suffix};
use super::{BaseOperator, Qualifier};
use crate::suggest;

/// What is wrong with a condition operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseOperatorErrorKind {
    /// The string is empty.
    Empty,
    /// The part before the colon is not a set operator.
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

/// Why a string is not a condition operator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseOperatorError {
    problem: Box<ValueProblem<ParseOperatorErrorKind>>,
    suggestions: Vec<String>,
}

impl ParseOperatorError {
    /// Returns what is wrong.
    #[must_use]
    pub fn kind(&self) -> ParseOperatorErrorKind {
        self.problem.kind
    }

    /// Returns the bytes of the part that is wrong.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.problem.range.clone()
    }

    /// Returns a sentence that says what is wrong, without what was expected.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.problem.message
    }

    /// Returns what was expected, worded as the label under a caret.
    #[must_use]
    pub fn expected(&self) -> &str {
        &self.problem.expected
    }

    /// Returns whole operators that may have been meant, best first.
    #[must_use]
    pub fn suggestions(&self) -> &[String] {
        &self.suggestions
    }
}

impl fmt::Display for ParseOperatorError {
    /// Writes what is wrong, and what to write instead.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.problem.fmt(f)
    }
}

impl std::error::Error for ParseOperatorError {}

/// Names from other languages, and their equivalents in IAM.
const SYNONYMS: [(&str, &str); 15] = [
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
    ("IpNotEquals", "NotIpAddress"),
    ("IpNotAddress", "NotIpAddress"),
    ("IpAddressNot", "NotIpAddress"),
];

pub(super) fn unknown_operator(text: &str) -> ParseOperatorError {
    use ParseOperatorErrorKind as Kind;
    let error = |kind, range, message: String, expected: String, suggestions: Vec<String>| {
        let problem =
            ValueProblem { kind, range, message, expected: expected.into(), example: None };
        let mut suggestions = suggestions;
        suggestions.retain(|it| super::Operator::parse(it).is_ok_and(|parsed| parsed.exact_casing));
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
            if let Some(qualifier) = find_qualifier(tail) {
                let fixed = format!("{qualifier}:{}", canonical_or_same(name));
                let message = format!("`{qualifier}` follows its operator");
                let expected = format!("expected `{fixed}`");
                let at = name.len() + 1..text.len();
                let meant = find_base(split_suffix(name).0).map(|_| fixed).into_iter().collect();
                return error(Kind::UnknownQualifier, at, message, expected, meant);
            }
            if !is_operator_like(tail) {
                let (message, expected) = no_operator(text, tail);
                return error(Kind::UnknownOperator, 0..text.len(), message, expected, Vec::new());
            }
            let names = Qualifier::ALL.map(Qualifier::as_str);
            let near = suggest::nearest(name, names.into_iter(), 2);
            let near = if near.is_empty() { names.to_vec() } else { near };
            let suggestions =
                near.iter().map(|name| format!("{name}:{}", canonical_or_same(tail))).collect();
            let expected = format!("expected {}", suggest::join_or(&near));
            let message = format!("`{name}` is not a set operator");
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
        let message = format!("`{text}` does not end with `IfExists`");
        let expected = format!("expected `{fixed}`");
        return error(Kind::MisplacedIfExists, at, message, expected, vec![fixed]);
    }

    let (name, suffix) = split_suffix(rest);
    if suffix.is_none()
        && let Some((base, tail)) = split_misspelt(rest)
    {
        let fixed = with_prefix(&format!("{base}{IF_EXISTS}"));
        let message = format!("`{text}` is not a condition operator");
        let expected = suggest::did_you_mean(&[fixed.as_str()]);
        let at = text.len() - tail.len()..text.len();
        return error(Kind::UnknownOperator, at, message, expected, vec![fixed]);
    }

    if let Some((base, opposite)) = negated(name) {
        let meant = opposite.unwrap_or(base);
        let fixed = with_prefix(&format!("{meant}{}", suffix.map_or("", |_| IF_EXISTS)));
        let message = format!("`{text}` is not a condition operator");
        let at = start..start + name.len();
        return match opposite {
            Some(_) => {
                let expected = suggest::did_you_mean(&[fixed.as_str()]);
                error(Kind::UnknownOperator, at, message, expected, vec![fixed])
            }
            None => {
                let expected = format!("write `{fixed}` with the opposite value");
                error(Kind::UnknownOperator, at, message, expected, Vec::new())
            }
        };
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
    let message = format!("`{text}` is not a condition operator");
    error(Kind::UnknownOperator, start..start + name.len(), message, expected, suggestions)
}

/// Returns whether the part after a colon is meant as an operator, so that the part before it is a
/// misspelled set operator.
fn is_operator_like(text: &str) -> bool {
    let (name, _) = split_suffix(text.trim_start_matches(':'));
    find_base(name).is_some() || !nearest_bases(name).is_empty()
}

/// Returns the message and the expectation for something other than an operator.
fn no_operator(text: &str, tail: &str) -> (String, String) {
    if tail.starts_with(':') {
        let message = format!("`{text}` is not a condition operator");
        return (message, "expected an operator such as `StringEquals`".to_owned());
    }
    let base = operator_for(text);
    let message = format!("`{text}` is a condition key, not a condition operator");
    (message, format!("write `\"{base}\": {{\"{text}\": …}}`"))
}

/// Returns an operator that fits a key, judging by its name.
fn operator_for(key: &str) -> BaseOperator {
    let key = key.to_ascii_lowercase();
    let name = key.split_once(':').map_or(&*key, |(_, name)| name);
    let ends = |ends: &[&str]| ends.iter().any(|end| name.ends_with(end));
    match () {
        () if ends(&["sourceip"]) => BaseOperator::IpAddress,
        () if ends(&["arn"]) => BaseOperator::ArnLike,
        () if ends(&["present", "securetransport", "viaawsservice", "isawsservice"]) => {
            BaseOperator::Bool
        }
        () if ends(&["time"]) => BaseOperator::DateLessThan,
        () if ends(&["age", "max-keys"]) => BaseOperator::NumericLessThan,
        () => BaseOperator::StringEquals,
    }
}

/// Returns the operator that `Not` precedes or follows, as in `NotStringEquals`, and its negation
/// if there is one.
fn negated(name: &str) -> Option<(BaseOperator, Option<BaseOperator>)> {
    use BaseOperator as Base;

    let is_not = |text: &str| text.eq_ignore_ascii_case("not");
    let front = name.split_at_checked(3).filter(|(not, _)| is_not(not)).map(|(_, rest)| rest);
    let back = || {
        let (rest, not) = name.split_at_checked(name.len().checked_sub(3)?)?;
        is_not(not).then_some(rest)
    };
    let base = find_base(front.or_else(back)?)?;
    let opposite = match base {
        Base::StringEquals => Base::StringNotEquals,
        Base::StringEqualsIgnoreCase => Base::StringNotEqualsIgnoreCase,
        Base::StringLike => Base::StringNotLike,
        Base::NumericEquals => Base::NumericNotEquals,
        Base::DateEquals => Base::DateNotEquals,
        Base::ArnEquals => Base::ArnNotEquals,
        Base::ArnLike => Base::ArnNotLike,
        Base::IpAddress => Base::NotIpAddress,
        Base::NumericLessThan => Base::NumericGreaterThanEquals,
        Base::NumericLessThanEquals => Base::NumericGreaterThan,
        Base::NumericGreaterThan => Base::NumericLessThanEquals,
        Base::NumericGreaterThanEquals => Base::NumericLessThan,
        Base::DateLessThan => Base::DateGreaterThanEquals,
        Base::DateLessThanEquals => Base::DateGreaterThan,
        Base::DateGreaterThan => Base::DateLessThanEquals,
        Base::DateGreaterThanEquals => Base::DateLessThan,
        Base::Bool | Base::Null => return Some((base, None)),
        _ => return None,
    };
    Some((base, Some(opposite)))
}

/// Returns the text around an `IfExists` that is not at the end.
fn split_misplaced(text: &str) -> Option<(&str, &str)> {
    let lower = text.to_ascii_lowercase();
    let at = lower.find("ifexists")?;
    let (before, after) = (text.get(..at)?, text.get(at + IF_EXISTS.len()..)?);
    find_base(&format!("{before}{after}")).filter(|_| !after.is_empty())?;
    Some((before, after))
}

/// Returns an operator and the misspelled `IfExists` after it.
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
    // No name is near: suggest those of the family, if the string at least begins like one.
    ["String", "Numeric", "Date", "Arn", "Ip", "Binary", "Bool"]
        .into_iter()
        .find(|family| {
            name.get(..family.len()).is_some_and(|head| head.eq_ignore_ascii_case(family))
        })
        .map(|family| names().filter(|name| name.starts_with(family)).collect())
        .unwrap_or_default()
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "a wrong range fails the test")]
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
            (
                "NotStringEquals",
                Kind::UnknownOperator,
                "NotStringEquals",
                "did you mean `StringNotEquals`?",
            ),
            (
                "ForAnyValue:StringLikeNotIfExists",
                Kind::UnknownOperator,
                "StringLikeNot",
                "did you mean `ForAnyValue:StringNotLikeIfExists`?",
            ),
            (
                "NotNumericLessThan",
                Kind::UnknownOperator,
                "NotNumericLessThan",
                "did you mean `NumericGreaterThanEquals`?",
            ),
            ("NotBool", Kind::UnknownOperator, "NotBool", "write `Bool` with the opposite value"),
            (
                "StringEquals:ForAllValues",
                Kind::UnknownQualifier,
                "ForAllValues",
                "expected `ForAllValues:StringEquals`",
            ),
            (
                "aws:SourceIp",
                Kind::UnknownOperator,
                "aws:SourceIp",
                "write `\"IpAddress\": {\"aws:SourceIp\": …}`",
            ),
            (
                "s3:prefix",
                Kind::UnknownOperator,
                "s3:prefix",
                "write `\"StringEquals\": {\"s3:prefix\": …}`",
            ),
            (
                "Fn::If",
                Kind::UnknownOperator,
                "Fn::If",
                "expected an operator such as `StringEquals`",
            ),
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
