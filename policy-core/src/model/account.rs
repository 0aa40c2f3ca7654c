//! Account IDs.

use super::error::{ValueError, ValueErrorKind, literal_text, plural};
use super::scan::{Ascii, Fault};
use super::{Arn, Partition, Text, hole};

/// An account ID: [exactly twelve digits][1], stored as a string because it may start with a zero.
///
/// ```
/// use policy_core::model::{AccountId, Partition};
///
/// let account = AccountId::parse("012345678901")?;
/// assert_eq!(account.root_arn(Partition::Aws).as_str(), "arn:aws:iam::012345678901:root");
///
/// let error = AccountId::parse("0123456789012").unwrap_err();
/// assert_eq!(error.expected(), "expected 12 digits, found 13");
/// # Ok::<(), policy_core::model::ValueError>(())
/// ```
///
/// [1]: https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountId(Text);

literal_text!(AccountId, ValueError, "123456789012");

/// Returns whether `text` is exactly twelve ASCII digits.
#[must_use]
pub const fn is_account_id(text: &str) -> bool {
    text.len() == AccountId::MAX_LENGTH && Ascii::DIGITS.are_all_of(text)
}

impl AccountId {
    /// The number of digits.
    pub const MAX_LENGTH: usize = 12;

    const fn fault(text: &str, holes: bool) -> Option<Fault<ValueErrorKind>> {
        if is_account_id(text) || (holes && hole::whole_hole(text).is_some()) {
            return None;
        }
        let (kind, (start, end)) = match Ascii::DIGITS.first_outside(text, false) {
            Some(place) => (ValueErrorKind::Character, place),
            None if text.is_empty() => (ValueErrorKind::Empty, (0, 0)),
            None if text.len() < Self::MAX_LENGTH => (ValueErrorKind::TooShort, (0, text.len())),
            None => (ValueErrorKind::TooLong, (0, text.len())),
        };
        Some(Fault::new(kind, start, end))
    }

    fn explain(text: &str, fault: Fault<ValueErrorKind>) -> ValueError {
        let count = text.len();
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        let grouped = text.bytes().all(|byte| byte.is_ascii_digit() || b"- ".contains(&byte));
        let (message, expected) = match fault.kind {
            ValueErrorKind::Empty => {
                ("the account ID is empty".to_owned(), "expected a 12-digit account ID".to_owned())
            }
            ValueErrorKind::TooShort | ValueErrorKind::TooLong => (
                format!("the account ID `{text}` has {count} {}", plural(count, "digit", "digits")),
                format!("expected 12 digits, found {count}"),
            ),
            _ if grouped && digits == Self::MAX_LENGTH => (
                format!("`{text}` is not a valid account ID"),
                "expected 12 digits with nothing between them".to_owned(),
            ),
            _ => (
                format!("`{text}` is not a valid account ID"),
                "expected a 12-digit account ID".to_owned(),
            ),
        };
        ValueError::new(fault.kind, fault.range(), message, expected)
    }

    pub(crate) const fn from_text(text: Text) -> Self {
        Self(text)
    }

    /// Returns the principal ARN that represents the whole account.
    #[must_use]
    pub fn root_arn(&self, partition: Partition) -> Arn {
        Arn::from_text(format!("arn:{partition}:iam::{self}:root").into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exactly_twelve_ascii_digits_pass() {
        for good in ["123456789012", "000000000000"] {
            assert_eq!(good.parse::<AccountId>().unwrap().to_string(), good);
        }
        for (bad, kind, expected) in [
            ("", ValueErrorKind::Empty, "expected a 12-digit account ID"),
            ("1", ValueErrorKind::TooShort, "expected 12 digits, found 1"),
            ("12345678901", ValueErrorKind::TooShort, "expected 12 digits, found 11"),
            ("0123456789012", ValueErrorKind::TooLong, "expected 12 digits, found 13"),
            ("12345678901x", ValueErrorKind::Character, "expected a 12-digit account ID"),
            (
                "1234-5678-9012",
                ValueErrorKind::Character,
                "expected 12 digits with nothing between them",
            ),
            ("١٢٣٤٥٦", ValueErrorKind::Character, "expected a 12-digit account ID"),
            ("*", ValueErrorKind::Character, "expected a 12-digit account ID"),
            ("\u{F0000}", ValueErrorKind::Character, "expected a 12-digit account ID"),
        ] {
            let error = AccountId::parse(bad).unwrap_err();
            assert_eq!((error.kind(), error.expected()), (kind, expected), "{bad}");
        }
        assert!(AccountId::check("\u{F0003}").is_ok());
        assert!(AccountId::check("1\u{F0003}").is_err());
    }
}
