//! The parsers of values compared with naive ones.
//!
//! The first line is the value; a second one is the string that it is matched against as a pattern.

#![no_main]

use std::ops::Range;

use iam_policy_fuzz::naive;
use libfuzzer_sys::fuzz_target;
use policy_core::model::{
    AccountId, Arn, ArnPattern, Cidr, DatabaseUserArn, Date, ExternalId, OidcIssuer, Operator,
    Pattern, Piece, PlainText, Region, ResourceName, RoleArn, ServicePrincipal, has_variable,
    pieces,
};
use policy_core::semantics::pattern::matches;

macro_rules! compare {
    ($text:ident: $($value:ident by $naive:ident),* $(,)?) => {$({
        let read = $value::parse($text);
        let name = stringify!($value);
        if let Some(expected) = naive::$naive($text) {
            assert_eq!(read.is_ok(), expected, "{name} of {:?}: {:?}", $text, read.err());
        }
        match read {
            Ok(value) => {
                assert_eq!(value.as_str(), $text);
                assert!($value::check($text).is_ok(), "{name}: `check` accepts what `parse` accepts");
            }
            Err(error) => assert_error(name, $text, error.range(), error.expected(), &error),
        }
    })*};
}

fuzz_target!(|bytes: &[u8]| {
    let Ok(all) = std::str::from_utf8(bytes) else { return };
    let (text, other) = all.split_once('\n').unwrap_or((all, ""));
    compare!(text:
        AccountId by account,
        Arn by arn,
        ArnPattern by arn_pattern,
        Cidr by cidr,
        DatabaseUserArn by database_user,
        Date by date,
        ExternalId by external_id,
        OidcIssuer by oidc_issuer,
        Pattern by pattern,
        PlainText by plain_text,
        Region by region,
        ResourceName by resource_name,
        RoleArn by role,
        ServicePrincipal by service_principal,
    );
    assert_operator(text);
    assert_pieces(text);
    if text.len() <= 64 && other.len() <= 64 {
        let (pattern, found): (Vec<char>, Vec<char>) =
            (text.chars().collect(), other.chars().collect());
        assert_eq!(
            matches(text, other),
            naive::glob(&pattern, &found),
            "{text:?} against {other:?}"
        );
    }
});

fn assert_error(
    name: &str,
    text: &str,
    range: Range<usize>,
    expected: &str,
    error: &dyn std::error::Error,
) {
    let message = error.to_string();
    assert!(text.get(range.clone()).is_some(), "{name}: {range:?} of {text:?}");
    assert!(!message.is_empty() && !expected.is_empty(), "{name} of {text:?}");
}

fn assert_operator(text: &str) {
    match (Operator::parse(text), naive::operator(text)) {
        (Ok(read), Some(canonical)) => {
            assert_eq!(read.operator.to_string(), canonical);
            assert_eq!(read.exact_casing, canonical == text);
        }
        (Err(error), None) => {
            assert_error("Operator", text, error.range(), error.expected(), &error);
            for suggestion in error.suggestions() {
                assert!(Operator::parse(suggestion).is_ok(), "{text:?} suggests {suggestion:?}");
            }
        }
        (read, expected) => panic!("{text:?} is read as {read:?}, but it is {expected:?}"),
    }
}

/// The pieces of a string cover all of it, in order, and none is empty.
fn assert_pieces(text: &str) {
    let (mut at, mut variables) = (0, 0);
    for piece in pieces(text) {
        let rest = &text[at..];
        at += match piece {
            Ok(Piece::Literal(literal)) => {
                assert!(!literal.is_empty() && rest.starts_with(literal), "{text:?}");
                assert!(!literal.contains("${"), "{text:?}: a variable in a literal");
                literal.len()
            }
            Ok(Piece::Variable { key, range, .. }) => {
                variables += 1;
                assert_eq!(range.start, at, "{text:?}");
                assert!(text[range.clone()].starts_with(&format!("${{{key}")), "{text:?}");
                range.len()
            }
            Ok(Piece::Escape(one)) => {
                variables += 1;
                let written = format!("${{{one}}}");
                assert!(rest.starts_with(&written), "{text:?}");
                written.len()
            }
            Err(error) => {
                let range = error.range();
                assert!(range.start >= at && text.get(range.clone()).is_some(), "{text:?}");
                // The position of the mistake in a variable matters only for the message; the pieces continue
                // after it.
                assert!(rest.starts_with("${") || rest.starts_with("&{"), "{text:?}");
                return;
            }
        };
    }
    assert_eq!(at, text.len(), "{text:?}");
    assert!(!has_variable(text) || variables > 0, "{text:?}");
}
