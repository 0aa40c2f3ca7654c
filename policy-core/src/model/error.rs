//! The shape that every error of the model has.

use std::borrow::Cow;
use std::ops::Range;

/// What an error of the model holds behind its getters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem<K> {
    pub(crate) kind: K,
    pub(crate) range: Range<usize>,
    pub(crate) message: String,
    pub(crate) expected: Cow<'static, str>,
}

/// Declares an opaque error with the getters `kind`, `range` and `expected`.
macro_rules! model_error {
    ($(#[$attribute:meta])* $name:ident($kind:ty)) => {
        $(#[$attribute])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $name(Box<$crate::model::error::Problem<$kind>>);

        impl $name {
            pub(crate) fn new(
                kind: $kind,
                range: ::std::ops::Range<usize>,
                message: impl Into<String>,
                expected: impl Into<::std::borrow::Cow<'static, str>>,
            ) -> Self {
                Self(Box::new($crate::model::error::Problem {
                    kind,
                    range,
                    message: message.into(),
                    expected: expected.into(),
                }))
            }

            /// What is wrong.
            #[must_use]
            pub fn kind(&self) -> $kind {
                self.0.kind
            }

            /// The bytes of the text that are wrong; empty where something is missing.
            #[must_use]
            pub fn range(&self) -> ::std::ops::Range<usize> {
                self.0.range.clone()
            }

            /// What belongs there, as the words under a caret.
            #[must_use]
            pub fn expected(&self) -> &str {
                &self.0.expected
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(&self.0.message)
            }
        }

        impl ::std::error::Error for $name {}
    };
}
pub(crate) use model_error;

/// Implements what every checked text has: `parse` refuses holes, `check` takes them.
macro_rules! checked_text {
    ($name:ident, $error:ty) => {
        impl $name {
            /// Reads a value.
            ///
            /// # Errors
            ///
            /// When the text is no such value; the error says where and what was expected.
            pub fn parse(text: &str) -> Result<Self, $error> {
                Self::examine(text, false)?;
                Ok(Self($crate::model::Text::from(text)))
            }

            /// Checks a value that may still have holes, as a template has them.
            ///
            /// # Errors
            ///
            /// As [`Self::parse`], but a hole is taken where a value may be filled in.
            pub fn check(text: &str) -> Result<(), $error> {
                Self::examine(text, true)
            }

            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }

            /// The text, to be moved into a policy.
            #[must_use]
            pub fn into_text(self) -> $crate::model::Text {
                self.0
            }

            #[doc(hidden)]
            #[must_use]
            pub const fn from_literal(text: &'static str) -> Self {
                Self($crate::model::Text::Static(text))
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_tuple(stringify!($name)).field(&self.as_str()).finish()
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $error;
            fn from_str(text: &str) -> Result<Self, $error> {
                Self::parse(text)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl From<$name> for $crate::model::Text {
            fn from(value: $name) -> Self {
                value.0
            }
        }
    };
}
pub(crate) use checked_text;

/// What is wrong with a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ValueErrorKind {
    /// There is no text.
    Empty,
    /// The text has fewer characters than the service takes.
    TooShort,
    /// The text has more characters than the service takes.
    TooLong,
    /// A character that the value cannot have.
    Character,
    /// A `*` or `?` where IAM reads it as a wildcard.
    Wildcard,
    /// A `${`, or a `$` that could become one beside other text.
    Variable,
    /// The text does not have the form of the value.
    Form,
    /// Two parts of the text contradict each other.
    Contradiction,
}

model_error! {
    /// Why a text is not the value that its place asks for.
    ValueError(ValueErrorKind)
}

/// `letters, digits and _+=,.@-`: the characters of names in IAM and STS.
pub(crate) const fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'+' | b'=' | b',' | b'.' | b'@' | b'-')
}

/// The first character that `allowed` refuses; a hole passes when `holes` says so.
pub(crate) fn first_outside(
    text: &str,
    holes: bool,
    allowed: impl Fn(u8) -> bool,
) -> Option<(usize, char)> {
    if text.bytes().all(&allowed) {
        return None;
    }
    text.char_indices().find(|&(_, character)| {
        let passes = match u8::try_from(character) {
            Ok(byte) if byte.is_ascii() => allowed(byte),
            _ => holes && super::hole::is_hole(character),
        };
        !passes
    })
}

/// A character as an error names it.
pub(crate) fn describe(character: char) -> String {
    match character {
        ' ' => "a space".to_owned(),
        '`' => "a backtick".to_owned(),
        _ if super::hole::is_hole(character) => "a value that is filled in".to_owned(),
        _ if character.is_control() => format!("the character U+{:04X}", u32::from(character)),
        _ => format!("`{character}`"),
    }
}

/// "has `!` in place 3", and the range of that character.
pub(crate) fn bad_character(what: &str, text: &str, at: usize, character: char) -> ValueError {
    let place = text.get(..at).map_or(0, |before| before.chars().count()) + 1;
    ValueError::new(
        ValueErrorKind::Character,
        at..at + character.len_utf8(),
        format!("the {what} `{text}` has {} in place {place}", describe(character)),
        format!("the {what} cannot have this character"),
    )
}

/// Checks the length of a value in characters; a text with holes has no length yet.
pub(crate) fn check_length(
    what: &str,
    text: &str,
    least: usize,
    most: usize,
    holes: bool,
) -> Result<(), ValueError> {
    if text.is_empty() {
        return Err(ValueError::new(
            ValueErrorKind::Empty,
            0..0,
            format!("the {what} is empty"),
            format!("expected {least} to {most} characters"),
        ));
    }
    // A byte count within the bounds of ASCII text settles it without counting.
    if text.len() >= least && text.len() <= most && text.is_ascii() {
        return Ok(());
    }
    let open = holes && super::hole::has_hole(text);
    let count = text.chars().count();
    let kind = if count > most {
        ValueErrorKind::TooLong
    } else if count < least && !open {
        ValueErrorKind::TooShort
    } else {
        return Ok(());
    };
    Err(ValueError::new(
        kind,
        0..text.len(),
        format!("the {what} `{text}` has {count} {}", plural(count, "character", "characters")),
        format!("expected {least} to {most} characters"),
    ))
}

pub(crate) const fn plural<'a>(count: usize, one: &'a str, many: &'a str) -> &'a str {
    if count == 1 { one } else { many }
}
