//! SQL identifiers and string literals.

use std::fmt;

use super::error::{NameError, from_text};

/// A delimited identifier, such as the name of a database user, role or group.
///
/// It is written in double quotes, with the quotes in it doubled, so that no name can end the
/// statement around it. [Redshift accepts 1 to 127 bytes][1] and folds the name to lowercase unless
/// `enable_case_sensitive_identifier` is on.
///
/// ```
/// use iam_policy::redshift::SqlIdentifier;
///
/// let user = SqlIdentifier::parse(r#"o"neill"#)?;
/// assert_eq!(user.to_string(), r#""o""neill""#);
/// assert!(SqlIdentifier::parse("").is_err());
/// # Ok::<(), iam_policy::redshift::NameError>(())
/// ```
///
/// [1]: https://docs.aws.amazon.com/redshift/latest/dg/r_names.html
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SqlIdentifier(String);

impl SqlIdentifier {
    /// Parses an unquoted name.
    ///
    /// # Errors
    ///
    /// The name is empty, has more than 127 bytes or contains a NUL.
    pub fn parse(text: &str) -> Result<Self, NameError> {
        let expected = "expected 1 to 127 bytes without U+0000; for example `reg_user1`";
        if text.is_empty() {
            return Err(NameError::new("the identifier is empty", expected));
        }
        if text.contains('\0') {
            return Err(NameError::new("the identifier has the character U+0000", expected));
        }
        if text.len() > 127 {
            let message = format_args!("the identifier `{text}` has {} bytes", text.len());
            return Err(NameError::new(message, expected));
        }
        Ok(Self(text.to_owned()))
    }

    /// Returns the name, without quotes.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

from_text!(SqlIdentifier);

impl fmt::Display for SqlIdentifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\"", self.0.replace('"', "\"\""))
    }
}

/// A string as an SQL literal.
///
/// Quotes are doubled. So are backslashes, which Redshift interprets as escapes.
pub(super) struct Literal<'a>(pub(super) &'a str);

impl fmt::Display for Literal<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "'{}'", self.0.replace('\\', r"\\").replace('\'', "''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_quoted_and_bounded() {
        for (name, quoted) in [
            ("user1", r#""user1""#),
            ("IAM:me@example.com", r#""IAM:me@example.com""#),
            (r#"a" TO PUBLIC; --"#, r#""a"" TO PUBLIC; --""#),
            ("group", r#""group""#),
            (r"a\b", r#""a\b""#),
            ("ü", r#""ü""#),
        ] {
            let identifier = SqlIdentifier::parse(name).unwrap();
            assert_eq!(identifier.to_string(), quoted);
            assert_eq!(identifier.as_str(), name);
        }
        assert!(SqlIdentifier::parse(&"a".repeat(127)).is_ok());
        for (bad, message) in [
            (String::new(), "the identifier is empty"),
            ("a\0b".to_owned(), "the identifier has the character U+0000"),
            ("ü".repeat(64), "has 128 bytes; expected 1 to 127 bytes"),
        ] {
            let error = SqlIdentifier::parse(&bad).unwrap_err().to_string();
            assert!(error.contains(message), "{error}");
        }
    }

    #[test]
    fn no_text_ends_its_literal() {
        assert_eq!(Literal("a").to_string(), "'a'");
        assert_eq!(Literal("a'; drop").to_string(), "'a''; drop'");
        assert_eq!(Literal(r"a\' or").to_string(), r"'a\\'' or'");
    }
}
