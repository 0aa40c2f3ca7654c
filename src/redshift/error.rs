//! Why a string is not a valid name in Redshift or Amazon S3.

use std::fmt;

use policy_core::finding::presentable;
use policy_core::model::ValueWords;

/// Why a string is not a valid name for a Redshift command or policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameError(String);

impl NameError {
    /// Creates an error that says what is wrong, and what to write instead.
    pub(super) fn new(message: impl fmt::Display, expected: impl fmt::Display) -> Self {
        Self(format!("{message}; {expected}"))
    }

    /// Creates an error from one of the model, which says both.
    pub(super) fn of(error: impl std::error::Error) -> Self {
        Self(error.to_string())
    }

    /// Creates an error with the rules' message for a value.
    pub(super) fn in_words(words: ValueWords) -> Self {
        let ValueWords { message, help, .. } = words;
        let message = presentable(message);
        Self(match help {
            Some(help) => format!("{message}; {help}"),
            None => message,
        })
    }
}

impl fmt::Display for NameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for NameError {}

/// Describes a character for an error message.
pub(super) fn describe(character: char) -> String {
    match character {
        ' ' => "a space".to_owned(),
        '`' => "a backtick".to_owned(),
        _ if character.is_control() => format!("the character U+{:04X}", u32::from(character)),
        _ => format!("`{character}`"),
    }
}

/// Declares the methods of this module's checked strings besides `parse`.
macro_rules! name {
    ($name:ident) => {
        impl $name {
            /// Returns the string.
            #[must_use]
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        $crate::redshift::error::from_text!($name);
    };
}
pub(super) use name;

/// Declares how the checked strings of this module are parsed and serialized.
macro_rules! from_text {
    ($name:ident) => {
        impl ::std::str::FromStr for $name {
            type Err = $crate::redshift::NameError;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = $crate::redshift::NameError;
            fn try_from(text: &str) -> Result<Self, Self::Error> {
                Self::parse(text)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::serde_core::Serialize for $name {
            fn serialize<S: ::serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde_core::Deserialize<'de> for $name {
            fn deserialize<D: ::serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                let text = <String as ::serde_core::Deserialize>::deserialize(deserializer)?;
                Self::parse(&text).map_err(::serde_core::de::Error::custom)
            }
        }
    };
}
pub(super) use from_text;
