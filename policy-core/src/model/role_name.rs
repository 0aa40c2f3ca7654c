//! Role names and paths.

use super::Text;
use super::error::{
    Form, NAME, ValueError, ValueErrorKind, bad_character, length_message, literal_text,
};
use super::scan::{
    Ascii, Fault, character_at, ends_with, equals, find_open_variable, first_character,
    first_fault, greatest_length,
};

/// A role name, without its path: 1 to 64 letters, digits or `_+=.@-`.
///
/// Follows the `RoleName` parameter of [`CreateRole`][1] except for the comma, which [separates the
/// roles in a chain][2].
///
/// ```
/// use policy_core::model::RoleName;
///
/// assert_eq!(RoleName::parse("Loader")?.as_str(), "Loader");
/// let error = RoleName::parse("a,b").unwrap_err();
/// assert_eq!(error.expected(), "a comma separates the roles in a chain");
/// # Ok::<(), policy_core::model::ValueError>(())
/// ```
///
/// [1]: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
/// [2]: https://docs.aws.amazon.com/redshift/latest/mgmt/authorizing-redshift-service-chaining-roles.html
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RoleName(Text);

literal_text!(RoleName, ValueError, "Reader");

/// A role path: `/`, or up to 512 printable characters with a slash on both ends.
///
/// Follows the `Path` parameter of [`CreateRole`][1] except for wildcards, policy variables and the
/// characters that would break out of the quotes of `IAM_ROLE '…'` in a [chain of roles][2]:
/// quotes, `;`, `\` and the comma.
///
/// ```
/// use policy_core::model::RolePath;
///
/// assert_eq!(RolePath::parse("/service-role/")?.as_str(), "/service-role/");
/// assert!(RolePath::parse("/").is_ok());
/// assert_eq!(RolePath::parse("/team").unwrap_err().expected(), "expected `/` here");
/// # Ok::<(), policy_core::model::ValueError>(())
/// ```
///
/// [1]: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
/// [2]: https://docs.aws.amazon.com/redshift/latest/mgmt/authorizing-redshift-service-chaining-roles.html
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RolePath(Text);

literal_text!(RolePath, ValueError, "/team/");

/// Characters that would end the quotes of `IAM_ROLE '…'`, or the ARN of one role inside them.
const BREAKING: Ascii = Ascii::of(b"'\"`;\\,");

impl RoleName {
    /// The maximum number of characters in a name.
    pub const MAX_LENGTH: usize = 64;

    pub(super) const FORM: Form = Form {
        what: "role name",
        characters: NAME.without(BREAKING),
        shortest: 1,
        longest: Self::MAX_LENGTH,
    };

    pub(super) const fn from_text(text: Text) -> Self {
        Self(text)
    }

    const fn fault(text: &str, holes: bool) -> Option<Fault<ValueErrorKind>> {
        Self::FORM.fault(text, holes, 1)
    }

    fn explain(text: &str, fault: Fault<ValueErrorKind>) -> ValueError {
        let error = Self::FORM.explain(text, fault);
        match breaking(character_at(text, fault.start())) {
            Some(expected) if fault.kind == ValueErrorKind::Character => {
                ValueError::new(error.kind(), error.range(), error.message(), expected)
            }
            _ => error,
        }
    }
}

/// Returns why a character is not allowed in `IAM_ROLE '…'`, if it is not.
pub(super) fn breaking(character: char) -> Option<&'static str> {
    match character {
        ',' => Some("a comma separates the roles in a chain"),
        '\'' | '"' | '`' | ';' | '\\' => {
            Some("a role in `IAM_ROLE '…'` cannot have a quote, semicolon or backslash")
        }
        _ => None,
    }
}

impl RolePath {
    /// The maximum number of characters in a path, including the slashes.
    pub const MAX_LENGTH: usize = 512;

    const CHARACTERS: Ascii = Ascii::GRAPHIC.without(BREAKING).without(Ascii::WILDCARDS);

    pub(super) const fn from_text(text: Text) -> Self {
        Self(text)
    }

    /// A leading hole is a path of its own; others are account IDs, Regions and names.
    pub(super) const fn fault(text: &str, holes: bool) -> Option<Fault<ValueErrorKind>> {
        use ValueErrorKind as Kind;
        if text.is_empty() {
            return Some(Fault::new(Kind::Empty, 0, 0));
        }
        let stray = first_fault!(
            Fault::found(Kind::Wildcard, Ascii::WILDCARDS.find_in(text)),
            Fault::found(Kind::Variable, find_open_variable(text)),
            Fault::found(Kind::Character, Self::CHARACTERS.first_outside(text, holes)),
        );
        if stray.is_some() {
            return stray;
        }
        let Some((first, rest)) = first_character(text.as_bytes()) else { return None };
        // A non-ASCII character is a hole here.
        if first != '/' && first.is_ascii() {
            return Some(Fault::new(Kind::Form, 0, 0));
        }
        if !ends_with(text, "/") && (first.is_ascii() || !rest.is_empty()) {
            return Some(Fault::new(Kind::Form, text.len(), text.len()));
        }
        if equals(text, "//") {
            return Some(Fault::new(Kind::Form, 1, 2));
        }
        let (head, tail) = text.split_at(text.len() - rest.len());
        let length =
            greatest_length(head, Self::MAX_LENGTH) + greatest_length(tail, RoleName::MAX_LENGTH);
        if length > Self::MAX_LENGTH {
            return Some(Fault::new(Kind::TooLong, 0, text.len()));
        }
        None
    }

    pub(super) fn explain(text: &str, fault: Fault<ValueErrorKind>) -> ValueError {
        let (message, expected) = match fault.kind {
            ValueErrorKind::Empty => ("the role path is empty".to_owned(), "expected `/`"),
            ValueErrorKind::Wildcard => (
                format!("the role path `{text}` has a wildcard"),
                "expected the path of a single role",
            ),
            ValueErrorKind::Variable => (
                format!("the role path `{text}` has a policy variable or the start of one"),
                "expected the path of a single role",
            ),
            ValueErrorKind::TooLong => (
                length_message("role path", text, Self::MAX_LENGTH),
                "expected at most 512 characters",
            ),
            ValueErrorKind::Form if text == "//" => (
                format!("the role path `{text}` has two slashes in a row"),
                "expected one slash, or a name between the slashes",
            ),
            ValueErrorKind::Form => (
                format!("the role path `{text}` does not begin and end with a slash"),
                "expected `/` here",
            ),
            _ => {
                let error = bad_character("role path", text, fault.start());
                let expected = breaking(character_at(text, fault.start()))
                    .unwrap_or("expected printable ASCII characters without spaces");
                (error.message().to_owned(), expected)
            }
        };
        ValueError::new(fault.kind, fault.range(), message, expected)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ValueErrorKind as Kind;

    #[test]
    fn a_name_has_the_characters_of_iam_without_the_comma() {
        let longest = "x".repeat(64);
        for good in ["a", "R+=.@-_9", &longest] {
            assert_eq!(RoleName::parse(good).unwrap().as_str(), good);
        }
        for (bad, kind, range) in [
            ("", Kind::Empty, 0..0),
            (&*"x".repeat(65), Kind::TooLong, 0..65),
            ("a,b", Kind::Character, 1..2),
            ("a/b", Kind::Character, 1..2),
            ("a'", Kind::Character, 1..2),
            ("a*", Kind::Character, 1..2),
            ("\u{E9}", Kind::Character, 0..2),
            ("a\u{F0000}", Kind::Character, 1..5),
        ] {
            let error = RoleName::parse(bad).unwrap_err();
            assert_eq!((error.kind(), error.range()), (kind, range), "{bad}");
        }
    }

    #[test]
    fn a_path_has_a_slash_on_both_ends_and_stays_in_its_quotes() {
        let longest = format!("/{}/", "x".repeat(510));
        for good in ["/", "/a/", "/a/b:c/", "/~!#$%&()/", "//a/", &longest] {
            assert_eq!(RolePath::parse(good).unwrap().as_str(), good);
        }
        for (bad, kind, range) in [
            ("", Kind::Empty, 0..0),
            ("a/", Kind::Form, 0..0),
            ("/a", Kind::Form, 2..2),
            ("//", Kind::Form, 1..2),
            ("/a b/", Kind::Character, 2..3),
            ("/a,b/", Kind::Character, 2..3),
            ("/a'/", Kind::Character, 2..3),
            ("/a\"/", Kind::Character, 2..3),
            ("/a`/", Kind::Character, 2..3),
            ("/a;/", Kind::Character, 2..3),
            ("/a\\/", Kind::Character, 2..3),
            ("/\u{E9}/", Kind::Character, 1..3),
            ("/*/", Kind::Wildcard, 1..2),
            ("/${aws:x}/", Kind::Variable, 1..9),
            ("/\u{F0000}/", Kind::Character, 1..5),
            (&*format!("/{}/", "x".repeat(511)), Kind::TooLong, 0..513),
        ] {
            let error = RolePath::parse(bad).unwrap_err();
            assert_eq!((error.kind(), error.range()), (kind, range), "{bad}");
        }
    }
}
