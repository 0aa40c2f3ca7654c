//! The common shape of every error of the model.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use super::hole::{has_hole, is_hole};
use super::scan::{Ascii, Fault, character_at, greatest_length};
use crate::finding::quoted_line;

/// The data of a model error behind its getters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ValueProblem<K> {
    pub(crate) kind: K,
    pub(crate) range: Range<usize>,
    pub(crate) message: String,
    pub(crate) expected: Cow<'static, str>,
    /// An example value of the type, shown if `expected` does not say what to write.
    pub(crate) example: Option<&'static str>,
}

impl<K> fmt::Display for ValueProblem<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { message, expected, example, .. } = self;
        write!(f, "{}; {}", shown(message), shown(expected))?;
        let says_what_to_write =
            ["did you mean ", "expected `", "write "].iter().any(|it| expected.starts_with(it));
        match example {
            Some(example) if !says_what_to_write => write!(f, "; for example `{example}`"),
            _ => Ok(()),
        }
    }
}

/// Returns a message with the quoted text made printable, on one line, and no longer than a log
/// line.
fn shown(words: &str) -> String {
    const LONGEST: usize = 400;
    const END: usize = 120;
    let count = words.chars().count();
    if count <= LONGEST {
        return quoted_line(words);
    }
    let start: String = words.chars().take(LONGEST - END).collect();
    let end: String = words.chars().skip(count - END).collect();
    format!("{}…{}", quoted_line(&start), quoted_line(&end))
}

/// Declares an opaque error with the getters `kind`, `range`, `message` and `expected`.
macro_rules! model_error {
    ($(#[$attribute:meta])* $name:ident($kind:ty)) => {
        $(#[$attribute])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $name(pub(in crate::model) Box<$crate::model::error::ValueProblem<$kind>>);

        impl $name {
            pub(crate) fn new(
                kind: $kind,
                range: ::std::ops::Range<usize>,
                message: impl Into<String>,
                expected: impl Into<::std::borrow::Cow<'static, str>>,
            ) -> Self {
                Self(Box::new($crate::model::error::ValueProblem {
                    kind,
                    range,
                    message: message.into(),
                    expected: expected.into(),
                    example: None,
                }))
            }

            /// Returns what is wrong.
            #[must_use]
            pub fn kind(&self) -> $kind {
                self.0.kind
            }

            /// Returns the bytes of the string that are wrong; empty if something is missing.
            #[must_use]
            pub fn range(&self) -> ::std::ops::Range<usize> {
                self.0.range.clone()
            }

            /// Returns a sentence that says what is wrong, without what was expected.
            #[must_use]
            pub fn message(&self) -> &str {
                &self.0.message
            }

            /// Returns what was expected, worded as the label under a caret.
            #[must_use]
            pub fn expected(&self) -> &str {
                &self.0.expected
            }
        }

        impl ::std::fmt::Display for $name {
            /// Writes what is wrong, and what to write instead.
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl ::std::error::Error for $name {}
    };
}
pub(crate) use model_error;

/// Implements the members that every checked string type has: `parse` rejects holes, `check`
/// accepts them. The example is a value of the type, which errors show.
macro_rules! checked_text {
    ($name:ident, $error:ty, $example:literal) => {
        impl $name {
            /// An example value.
            pub(crate) const EXAMPLE: &str = $example;

            fn with_example(mut error: $error) -> $error {
                error.0.example = Some(Self::EXAMPLE);
                error
            }

            /// Parses a value.
            ///
            /// # Errors
            ///
            /// Returns an error if the string is not a valid value; the error says where and what
            /// was expected.
            pub fn parse(text: &str) -> Result<Self, $error> {
                Self::examine(text, false).map_err(Self::with_example)?;
                Ok(Self($crate::model::Text::from(text)))
            }

            /// Checks a value that may still have holes, as in a template.
            ///
            /// # Errors
            ///
            /// As for [`Self::parse`], except that holes are accepted wherever a value may be
            /// filled in.
            pub fn check(text: &str) -> Result<(), $error> {
                Self::examine(text, true).map_err(Self::with_example)
            }

            /// Returns the string.
            #[must_use]
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }

            /// Returns the string, to be moved into a policy.
            #[must_use]
            pub fn into_text(self) -> $crate::model::Text {
                self.0
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

/// A checked string type that the compiler can also check: `fault` decides whether a string is
/// valid, at compile time and at run time, and `explain` words the error for the fault.
macro_rules! literal_text {
    ($name:ident, $error:ty, $example:literal) => {
        $crate::model::error::checked_text!($name, $error, $example);

        impl $name {
            fn examine(text: &str, holes: bool) -> Result<(), $error> {
                match Self::fault(text, holes) {
                    None => Ok(()),
                    Some(fault) => Err(Self::explain(text, fault)),
                }
            }

            /// Returns the value of a literal; in `const`, a string that [`Self::parse`] rejects is
            /// a compile error.
            ///
            /// # Panics
            ///
            /// Panics if the string is not a valid value.
            #[doc(hidden)]
            #[must_use]
            pub const fn from_literal(text: &'static str) -> Self {
                match Self::fault(text, false) {
                    None => Self($crate::model::Text::Static(text)),
                    Some(_) => panic!(concat!(
                        "this string is not a valid `",
                        stringify!($name),
                        "`: `",
                        stringify!($name),
                        "::parse` says why"
                    )),
                }
            }
        }
    };
}
pub(crate) use literal_text;

/// What is wrong with a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ValueErrorKind {
    /// The string is empty.
    Empty,
    /// The string has fewer characters than the service accepts.
    TooShort,
    /// The string has more characters than the service accepts.
    TooLong,
    /// A character that the value may not contain.
    Character,
    /// A `*` or `?` where IAM reads it as a wildcard.
    Wildcard,
    /// A `${`, or a `$` that could become one next to other text.
    Variable,
    /// The string does not have the form of the value.
    Form,
    /// Two parts of the string contradict each other.
    Contradiction,
    /// The reference data has no such value.
    Unknown,
}

model_error! {
    /// Why a string is not a valid value in its place.
    ValueError(ValueErrorKind)
}

/// A kind of string that is defined by its characters and its length alone.
pub(crate) struct Form {
    pub(crate) what: &'static str,
    pub(crate) characters: Ascii,
    pub(crate) shortest: usize,
    pub(crate) longest: usize,
}

impl Form {
    /// Returns the fault of a string in which each hole has one to `of_hole` characters.
    pub(crate) const fn fault(
        &self,
        text: &str,
        holes: bool,
        of_hole: usize,
    ) -> Option<Fault<ValueErrorKind>> {
        if text.is_empty() {
            return Some(Fault::new(ValueErrorKind::Empty, 0, 0));
        }
        if let Some((start, end)) = self.characters.first_outside(text, holes) {
            return Some(Fault::new(ValueErrorKind::Character, start, end));
        }
        if greatest_length(text, of_hole) > self.longest {
            return Some(Fault::new(ValueErrorKind::TooLong, 0, text.len()));
        }
        // A non-ASCII byte can only belong to a hole here, whose value is never empty.
        if text.is_ascii() && text.len() < self.shortest {
            return Some(Fault::new(ValueErrorKind::TooShort, 0, text.len()));
        }
        None
    }

    /// Words a fault that [`Self::fault`] has found.
    pub(crate) fn explain(&self, text: &str, fault: Fault<ValueErrorKind>) -> ValueError {
        let Self { what, shortest, longest, .. } = self;
        let message = match fault.kind {
            ValueErrorKind::Empty => format!("the {what} is empty"),
            ValueErrorKind::TooShort | ValueErrorKind::TooLong => {
                length_message(what, text, *longest)
            }
            _ => return bad_character(what, text, fault.start()),
        };
        let expected = format!("expected {shortest} to {longest} characters");
        ValueError::new(fault.kind, fault.range(), message, expected)
    }

    pub(crate) fn check(&self, text: &str) -> Result<(), ValueError> {
        match self.fault(text, true, 1) {
            None => Ok(()),
            Some(fault) => Err(self.explain(text, fault)),
        }
    }
}

/// Says "has 65 characters", or that the string can have more than the limit once its holes are
/// filled.
pub(crate) fn length_message(what: &str, text: &str, longest: usize) -> String {
    let count = text.chars().count();
    if count <= longest && has_hole(text) {
        return format!("the {what} `{text}` can have more than {longest} characters");
    }
    format!("the {what} `{text}` has {count} {}", plural(count, "character", "characters"))
}

/// Letters, digits and `_+=,.@-`: the characters of IAM and STS names.
pub(crate) const NAME: Ascii = Ascii::ALPHANUMERIC.and(Ascii::of(b"_+=,.@-"));

/// Returns the name of a character, as errors show it.
pub(crate) fn describe(character: char) -> String {
    match character {
        ' ' => "a space".to_owned(),
        '`' => "a backtick".to_owned(),
        _ if is_hole(character) => "a filled-in value".to_owned(),
        _ if character.is_control() => format!("the character U+{:04X}", u32::from(character)),
        _ => format!("`{character}`"),
    }
}

/// Returns an error such as "has `!` at character 3".
pub(crate) fn bad_character(what: &str, text: &str, at: usize) -> ValueError {
    let character = character_at(text, at);
    let place = text.get(..at).map_or(0, |before| before.chars().count()) + 1;
    ValueError::new(
        ValueErrorKind::Character,
        at..at + character.len_utf8(),
        format!("the {what} `{text}` has {} at character {place}", describe(character)),
        format!("this character is not allowed in the {what}"),
    )
}

pub(crate) const fn plural<'a>(count: usize, one: &'a str, many: &'a str) -> &'a str {
    if count == 1 { one } else { many }
}
