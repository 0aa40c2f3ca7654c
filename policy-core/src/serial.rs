//! Serde for the model. A policy and a statement are IAM JSON; everything else is a string.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use serde_core::de::{Deserialize, Deserializer, Error as _, Visitor};
use serde_core::ser::{Serialize, Serializer};

use crate::canonical::CanonicalPolicy;
use crate::document::OwnedDocument;
use crate::fingerprint;
use crate::lower::{lower, lower_statement};
use crate::model::{
    AccountId, Action, ActionPattern, Arn, ArnPattern, Cidr, DatabaseUserArn, Date, Effect,
    ExternalId, OidcIssuer, Operator, Partition, Pattern, PlainText, Policy, PolicyKind, Region,
    ResourceName, RoleArn, RoleName, RolePath, ServicePrincipal, Statement, Statements, Unchecked,
    Version,
};
use crate::{ReadError, read_policy};

/// A word that is not one of the expected words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseWordError {
    found: String,
    expected: &'static str,
}

impl fmt::Display for ParseWordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown value `{}`; expected {}", self.found, self.expected)
    }
}

impl std::error::Error for ParseWordError {}

fn word<T: Copy>(
    text: &str,
    all: &[T],
    name: fn(T) -> &'static str,
    expected: &'static str,
) -> Result<T, ParseWordError> {
    let found = all.iter().copied().find(|value| name(*value) == text);
    found.ok_or_else(|| ParseWordError { found: text.to_owned(), expected })
}

impl FromStr for Version {
    type Err = ParseWordError;
    fn from_str(text: &str) -> Result<Self, ParseWordError> {
        word(text, &[Self::V2008, Self::V2012], Self::as_str, "`2012-10-17` or `2008-10-17`")
    }
}

impl FromStr for Effect {
    type Err = ParseWordError;
    fn from_str(text: &str) -> Result<Self, ParseWordError> {
        word(text, &[Self::Allow, Self::Deny], Self::as_str, "`Allow` or `Deny`")
    }
}

impl FromStr for PolicyKind {
    type Err = ParseWordError;
    fn from_str(text: &str) -> Result<Self, ParseWordError> {
        word(text, &Self::ALL, Self::as_str, "a kind of policy such as `identity` or `trust`")
    }
}

impl fmt::Display for PolicyKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Deserializes a value from its string.
struct TextVisitor<T>(PhantomData<T>);

impl<T: FromStr<Err: fmt::Display>> Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: serde_core::de::Error>(self, text: &str) -> Result<T, E> {
        text.parse().map_err(E::custom)
    }
}

macro_rules! as_text {
    ($($name:ty),*) => {
        $(
            impl TryFrom<&str> for $name {
                type Error = <Self as FromStr>::Err;
                fn try_from(text: &str) -> Result<Self, Self::Error> {
                    text.parse()
                }
            }

            impl Serialize for $name {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    serializer.collect_str(self)
                }
            }

            impl<'de> Deserialize<'de> for $name {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    deserializer.deserialize_str(TextVisitor(PhantomData))
                }
            }
        )*
    };
}
as_text! {
    AccountId, Action, ActionPattern, Arn, ArnPattern, Cidr, DatabaseUserArn, Date, Effect, ExternalId, OidcIssuer,
    Operator, Partition,
    Pattern, PlainText, PolicyKind, Region, ResourceName, RoleArn, RoleName, RolePath,
    ServicePrincipal, Unchecked, Version
}

impl Serialize for Statement {
    /// Serializes the statement as in a canonical policy of its own.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let policy = Policy {
            version: Some(Version::V2012),
            id: None,
            statements: Statements::Owned(vec![self.clone()]),
            single: false,
            partition: None,
            json: None,
        };
        CanonicalPolicy::of(&policy).serialize_statement(serializer)
    }
}

impl<'de> Deserialize<'de> for Statement {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let OwnedDocument(document) = OwnedDocument::deserialize(deserializer)?;
        lower_statement(&document).map_err(D::Error::custom)
    }
}

impl PartialEq for Policy {
    fn eq(&self, other: &Self) -> bool {
        if let (Some(ours), Some(theirs)) = (self.json, other.json) {
            return ours == theirs;
        }
        CanonicalPolicy::of(self) == CanonicalPolicy::of(other)
    }
}

impl Eq for Policy {}

impl PartialOrd for Policy {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Policy {
    /// Compares the canonical forms.
    fn cmp(&self, other: &Self) -> Ordering {
        CanonicalPolicy::of(self).cmp(&CanonicalPolicy::of(other))
    }
}

impl Hash for Policy {
    fn hash<H: Hasher>(&self, state: &mut H) {
        CanonicalPolicy::of(self).hash(state);
    }
}

impl Policy {
    /// Returns the canonical text.
    #[must_use]
    pub fn to_json(&self) -> String {
        match self.json {
            Some(json) => json.to_owned(),
            None => CanonicalPolicy::of(self).to_json(),
        }
    }

    /// Returns the canonical text with an indent of two spaces and a final line feed.
    ///
    /// ```
    /// use policy_core::model::Policy;
    ///
    /// let policy: Policy = r#"{"Statement": {"Effect": "Allow", "Action": "s3:*"}}"#.parse()?;
    /// assert!(policy.to_json_pretty().ends_with("\n  ]\n}\n"));
    /// # Ok::<(), policy_core::ReadError>(())
    /// ```
    #[must_use]
    pub fn to_json_pretty(&self) -> String {
        CanonicalPolicy::of(self).to_json_pretty()
    }

    /// Returns the SHA-256, in lowercase hexadecimal, of the policy's meaning: the order of
    /// statements and the case of actions and condition keys do not affect it.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        fingerprint::of(self)
    }

    /// Returns whether both policies have the same statements, in any order. `Sid`s count.
    #[must_use]
    pub fn equivalent(&self, other: &Self) -> bool {
        CanonicalPolicy::meaning(self) == CanonicalPolicy::meaning(other)
    }
}

impl fmt::Display for Policy {
    /// Writes the canonical text; the alternate form is the pretty one.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match f.alternate() {
            true => f.write_str(self.to_json_pretty().trim_end()),
            false => f.write_str(&self.to_json()),
        }
    }
}

impl FromStr for Policy {
    type Err = ReadError;
    /// Reads a policy that AWS may have stored, of any kind.
    fn from_str(text: &str) -> Result<Self, ReadError> {
        read_policy(text)
    }
}

impl Serialize for Policy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        CanonicalPolicy::of(self).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Policy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let OwnedDocument(document) = OwnedDocument::deserialize(deserializer)?;
        let (policy, findings) = lower(&document, false).finish();
        policy.ok_or_else(|| match findings.first() {
            Some(finding) => D::Error::custom(finding),
            None => D::Error::custom("incomplete policy"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn round_trip<T>(json: &str)
    where
        T: Serialize + for<'de> Deserialize<'de>,
    {
        let value: T = serde_json::from_str(json).unwrap_or_else(|error| panic!("{json}: {error}"));
        assert_eq!(serde_json::to_string(&value).unwrap(), json);
    }

    #[test]
    fn values_are_their_texts() {
        round_trip::<AccountId>("\"123456789012\"");
        round_trip::<RoleArn>("\"arn:aws:iam::123456789012:role/R\"");
        round_trip::<Partition>("\"aws-cn\"");
        round_trip::<Region>("\"eusc-de-east-1\"");
        round_trip::<Operator>("\"ForAnyValue:StringLikeIfExists\"");
        round_trip::<Version>("\"2008-10-17\"");
        round_trip::<Effect>("\"Deny\"");
        round_trip::<PolicyKind>("\"identity:managed\"");
        assert!(serde_json::from_str::<AccountId>("\"12345\"").is_err());
        assert!(serde_json::from_str::<Effect>("\"allow\"").is_err());
        assert!(serde_json::from_str::<Arn>("3").is_err());
    }

    #[test]
    fn a_statement_is_iam_json() {
        round_trip::<Statement>(
            r#"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"sts:AssumeRole","Condition":{"Bool":{"aws:SecureTransport":"true"}}}"#,
        );
        for wrong in [
            r#"{"Effect": "Allow", "Resource": "*"}"#,
            r#"{"Effect": "Allow", "Action": "s3:*", "Action": "s3:Get*", "Resource": "*"}"#,
            "[]",
        ] {
            assert!(serde_json::from_str::<Statement>(wrong).is_err(), "{wrong}");
        }
    }
}
