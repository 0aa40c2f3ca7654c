//! External IDs.

use super::error::{Form, NAME, ValueError, ValueErrorKind, literal_text};
use super::scan::{Ascii, Fault};
use super::{DatabaseUserArn, RoleName, Text};

/// The value of `sts:ExternalId`: 2 to 1224 letters, digits and `_+=,.@:/-`.
///
/// Follows the `ExternalId` parameter of [`AssumeRole`][1]; any other value can never match.
///
/// ```
/// use policy_core::model::ExternalId;
///
/// assert!(ExternalId::parse("arn:aws:redshift:us-west-2:123456789012:dbuser:c/user1").is_ok());
/// let error = ExternalId::parse("my id").unwrap_err();
/// assert_eq!(error.message(), "the external ID `my id` has a space at character 3");
/// ```
///
/// [1]: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExternalId(Text);

literal_text!(ExternalId, ValueError, "customer-42");

impl ExternalId {
    /// The maximum number of characters in an external ID.
    pub const MAX_LENGTH: usize = 1224;

    const FORM: Form = Form {
        what: "external ID",
        characters: NAME.and(Ascii::of(b":/")),
        shortest: 2,
        longest: Self::MAX_LENGTH,
    };

    /// A hole in an external ID is an account ID, a Region or a role name.
    const fn fault(text: &str, holes: bool) -> Option<Fault<ValueErrorKind>> {
        Self::FORM.fault(text, holes, RoleName::MAX_LENGTH)
    }

    fn explain(text: &str, fault: Fault<ValueErrorKind>) -> ValueError {
        Self::FORM.explain(text, fault)
    }

    pub(crate) const fn from_text(text: Text) -> Self {
        Self(text)
    }
}

impl From<DatabaseUserArn> for ExternalId {
    fn from(user: DatabaseUserArn) -> Self {
        Self::from_text(user.into_text())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ValueErrorKind as Kind;

    #[test]
    fn characters_and_length_are_those_of_sts() {
        let longest = "x".repeat(1224);
        for good in ["ab", "a-Z_0+=,.@:/", &longest] {
            assert_eq!(good.parse::<ExternalId>().unwrap().as_str(), good);
        }
        let long = "x".repeat(1225);
        for (bad, kind, range) in [
            ("", Kind::Empty, 0..0),
            ("a", Kind::TooShort, 0..1),
            (&long, Kind::TooLong, 0..1225),
            ("ab*", Kind::Character, 2..3),
            ("é12", Kind::Character, 0..2),
            ("ab ", Kind::Character, 2..3),
            ("${aws:x}", Kind::Character, 0..1),
            ("ab\u{F0000}", Kind::Character, 2..6),
        ] {
            let error = ExternalId::parse(bad).unwrap_err();
            assert_eq!((error.kind(), error.range()), (kind, range), "{bad}");
        }
        assert!(ExternalId::check("\u{F0000}").is_ok());
        assert!(ExternalId::check("ab\u{F0000}").is_ok());
        assert!(ExternalId::check("a b\u{F0000}").is_err());
    }
}
