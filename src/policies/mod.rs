//! The policy types: one for each kind, each with the rules of its kind.

#[cfg(feature = "check")]
mod checked;
mod repr;
mod spliced;

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};

use policy_core::canonical::CanonicalPolicy;
use policy_core::model::{Policy, PolicyKind, Statement, Version};
use policy_core::{ReadError, read_policy};

use crate::one_or_more::{EmptyListError, OneOrMore};
pub(crate) use repr::OwnedPolicy;
pub use repr::{Repr, StaticPolicy, Template};
pub use spliced::StatementOf;

/// Declares the type of one kind of policy.
macro_rules! policy_type {
    (
        $(#[$doc:meta])*
        $policy:ident, $(#[$statement_doc:meta])* $statement:ident, $kind:ident
    ) => {
        $(#[$doc])*
        #[derive(Clone)]
        pub struct $policy {
            #[doc(hidden)]
            pub __repr: Repr<Self>,
        }

        impl $policy {
            /// The kind that the policy is checked as.
            pub const KIND: PolicyKind = PolicyKind::$kind;

            /// Reads what AWS may have stored.
            ///
            /// The value can contain unknown names, ARNs with a missing field or an unusual `Sid`:
            /// `findings`, with the feature `check`, reports them.
            ///
            /// # Errors
            ///
            /// The text is not a policy: it is not JSON, or it has an unknown or repeated name, a wrong
            /// JSON type or a missing element. The error has the line, the column and the path of each
            /// position.
            pub fn from_json(text: &str) -> Result<Self, ReadError> {
                read_policy(text).map(Self::of)
            }

            /// Reads and checks a policy, as the macros do.
            ///
            /// # Errors
            ///
            /// A finding is at the level error. The error carries all findings.
            #[cfg(feature = "check")]
            pub fn from_json_checked(text: &str) -> Result<Self, ReadError> {
                checked::read(text, Self::KIND).map(Self::of)
            }

            /// Returns the canonical IAM JSON in compact form.
            #[must_use]
            pub fn to_json(&self) -> String {
                match self.__repr.json() {
                    Some(json) => json.to_owned(),
                    None => self.__repr.policy().to_json(),
                }
            }

            /// Returns the canonical IAM JSON with an indent of two spaces and a final line feed.
            #[must_use]
            pub fn to_json_pretty(&self) -> String {
                CanonicalPolicy::of(&self.__repr.policy()).to_json_pretty()
            }

            /// Returns the canonical JSON with members in the order of
            /// [RFC 8785](https://www.rfc-editor.org/rfc/rfc8785).
            #[must_use]
            pub fn to_jcs(&self) -> String {
                CanonicalPolicy::of(&self.__repr.policy()).to_jcs()
            }

            /// Returns the canonical JSON with the statements in the order of their Sids, then of their
            /// bytes.
            #[must_use]
            pub fn canonical_sorted(&self) -> String {
                CanonicalPolicy::of(&self.__repr.policy()).sorted().to_json()
            }

            /// Returns the SHA-256, in lowercase hexadecimal, of the policy's meaning: the order of
            /// statements and the case of actions and condition keys do not change it.
            #[must_use]
            pub fn fingerprint(&self) -> String {
                self.__repr.policy().fingerprint()
            }

            /// Returns whether both policies have the same statements, in any order. `Sid`s count.
            #[must_use]
            pub fn equivalent(&self, other: &Self) -> bool {
                self.__repr.policy().equivalent(&other.__repr.policy())
            }

            /// Returns what `other` adds and removes compared with this policy: nothing if and only if
            /// they are [`equivalent`](Self::equivalent).
            #[must_use]
            pub fn diff(&self, other: &Self) -> Vec<policy_core::diff::Change> {
                policy_core::diff::diff(&self.__repr.policy(), &other.__repr.policy())
            }

            /// Returns the canonical JSON that the macro generated, or `None` for a policy with holes,
            /// splices or `#[cfg]`, and for one that was built at run time.
            #[must_use]
            pub const fn static_json(&self) -> Option<&'static str> {
                self.__repr.json()
            }

            /// Returns the version that IAM uses to interpret the policy.
            #[must_use]
            pub fn version(&self) -> Version {
                self.__repr.policy().version()
            }

            /// Returns the policy's `Id`.
            #[must_use]
            pub fn id(&self) -> Option<&str> {
                self.__repr.id()
            }

            /// Returns the statements, in source order.
            #[must_use]
            pub const fn statements(&self) -> &[Statement] {
                self.__repr.statements()
            }

            /// Returns the rules' findings for the policy, with the built-in reference data.
            #[cfg(feature = "check")]
            #[must_use]
            pub fn findings(&self) -> Vec<policy_core::finding::Finding> {
                checked::findings(&self.__repr.policy(), Self::KIND)
            }

            /// Asserts that the policy, on its own, allows a request: one of its statements allows it,
            /// and none denies it; for a resource control policy, none denies it. At compile time, use
            /// [`assert_allows!`](crate::assert_allows!).
            ///
            /// # Panics
            ///
            /// The policy does not allow it, or this cannot be decided. The message has the reasons.
            #[cfg(feature = "analysis")]
            #[track_caller]
            pub fn assert_allows(&self, request: &crate::analysis::Request) {
                let wanted = crate::analysis::Answer::Yes;
                crate::analysis::assert_answer(self.to_policy(), Self::KIND, request, wanted);
            }

            /// Asserts that the policy, on its own, does not allow a request: none of its statements
            /// allows it, or one denies it. At compile time, use
            /// [`assert_denies!`](crate::assert_denies!).
            ///
            /// # Panics
            ///
            /// The policy allows it, or this cannot be decided. The message has the reasons.
            #[cfg(feature = "analysis")]
            #[track_caller]
            pub fn assert_denies(&self, request: &crate::analysis::Request) {
                let wanted = crate::analysis::Answer::No;
                crate::analysis::assert_answer(self.to_policy(), Self::KIND, request, wanted);
            }

            /// Returns whether this policy allows nothing that `old` does not: proved, refuted by a
            /// request, or undecided. What a statement that names an account allows is considered allowed
            /// to the whole account.
            ///
            /// `must_not_exceed` checks the same at compile time.
            #[cfg(feature = "analysis")]
            #[must_use]
            pub fn no_new_access(&self, old: &Self) -> crate::analysis::Proof {
                crate::analysis::no_new_access(&self.to_policy(), &old.to_policy(), Self::KIND)
            }

            /// Returns by which statements [`no_new_access`](Self::no_new_access) is proved: for each
            /// statement of this policy that allows something, those of `old` that cover it, and those
            /// of this policy that deny the rest. It is `None` if it is not proved.
            ///
            /// ```
            /// use iam_policy::{IdentityPolicy, identity_policy};
            ///
            /// let old: IdentityPolicy = identity_policy![
            ///     allow { action: "sqs:*", resource: "*" },
            ///     allow { sid: "Read", action: "s3:Get*", resource: "arn:aws:s3:::reports/*" },
            /// ];
            /// let new: IdentityPolicy = identity_policy![
            ///     allow { action: s3::GetObject, resource: "arn:aws:s3:::reports/2026/*" },
            /// ];
            /// let grounds = new.no_new_access_grounds(&old).unwrap();
            /// assert_eq!(grounds[0].statement.as_ref().unwrap().statement, 0);
            /// assert_eq!(grounds[0].covered_by[0].sid.as_deref(), Some("Read"));
            /// assert!(old.no_new_access_grounds(&new).is_none());
            /// ```
            #[cfg(feature = "analysis")]
            #[must_use]
            pub fn no_new_access_grounds(&self, old: &Self) -> Option<Vec<crate::analysis::Ground>> {
                crate::analysis::no_new_access_grounds(
                    &self.to_policy(),
                    &old.to_policy(),
                    Self::KIND,
                )
            }

            /// Returns whether the policy may grant access to principals that no fixed value names. What
            /// cannot be decided counts as public. Policies that do not name principals are never public.
            ///
            /// `must_not_be_public` checks the same at compile time.
            #[cfg(feature = "analysis")]
            #[must_use]
            pub fn is_public(&self) -> bool {
                crate::analysis::is_public(&self.to_policy(), Self::KIND)
            }

            /// Returns by which statements the policy is not [public](Self::is_public): for each statement
            /// that would allow everyone something, those that deny it. It is `None` if the policy may be
            /// public.
            #[cfg(feature = "analysis")]
            #[must_use]
            pub fn not_public_grounds(&self) -> Option<Vec<crate::analysis::Ground>> {
                crate::analysis::not_public_grounds(&self.to_policy(), Self::KIND)
            }

            /// Returns the policy without its kind.
            #[must_use]
            pub fn to_policy(&self) -> Policy {
                self.__repr.policy().into_owned()
            }

            fn of(policy: Policy) -> Self {
                Self { __repr: Repr::of(policy) }
            }
        }

        impl fmt::Debug for $policy {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_tuple(stringify!($policy)).field(&*self.__repr.policy()).finish()
            }
        }

        impl PartialEq for $policy {
            fn eq(&self, other: &Self) -> bool {
                *self.__repr.policy() == *other.__repr.policy()
            }
        }

        impl Eq for $policy {}

        impl PartialOrd for $policy {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $policy {
            /// Orders policies by their canonical forms.
            fn cmp(&self, other: &Self) -> Ordering {
                self.__repr.policy().cmp(&other.__repr.policy())
            }
        }

        impl Hash for $policy {
            fn hash<H: Hasher>(&self, state: &mut H) {
                self.__repr.policy().hash(state);
            }
        }

        impl From<$policy> for Policy {
            fn from(policy: $policy) -> Self {
                policy.__repr.into_policy()
            }
        }

        impl fmt::Display for $policy {
            /// Displays the canonical IAM JSON; the alternate form is the pretty one.
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match (f.alternate(), self.__repr.json()) {
                    (true, _) => f.write_str(self.to_json_pretty().trim_end()),
                    (false, Some(json)) => f.write_str(json),
                    (false, None) => f.write_str(&self.to_json()),
                }
            }
        }

        impl FromStr for $policy {
            type Err = ReadError;
            fn from_str(text: &str) -> Result<Self, ReadError> {
                Self::from_json(text)
            }
        }

        impl From<&$policy> for String {
            fn from(policy: &$policy) -> Self {
                policy.to_json()
            }
        }

        impl From<$policy> for String {
            fn from(policy: $policy) -> Self {
                policy.to_json()
            }
        }

        impl Serialize for $policy {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.__repr.policy().serialize(serializer)
            }
        }

        impl<'de> Deserialize<'de> for $policy {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Policy::deserialize(deserializer).map(Self::of)
            }
        }

        $(#[$statement_doc])*
        #[derive(Clone, Debug)]
        pub struct $statement(Statement);

        impl $statement {
            /// Returns the statement.
            #[must_use]
            pub const fn as_statement(&self) -> &Statement {
                &self.0
            }

            #[doc(hidden)]
            #[must_use]
            pub fn __collect(
                statements: impl IntoIterator<Item: StatementOf<$policy>>,
            ) -> Vec<Statement> {
                statements.into_iter().map(StatementOf::into_statement).collect()
            }
        }

        impl spliced::sealed::Sealed for $statement {}

        #[diagnostic::do_not_recommend]
        impl StatementOf<$policy> for $statement {
            fn into_statement(self) -> Statement {
                self.0
            }
        }

        #[diagnostic::do_not_recommend]
        impl StatementOf<$policy> for &$statement {
            fn into_statement(self) -> Statement {
                self.0.clone()
            }
        }

        impl IntoIterator for $policy {
            type Item = $statement;
            type IntoIter = std::iter::Map<std::vec::IntoIter<Statement>, fn(Statement) -> $statement>;
            /// Returns the statements, to be spliced into another policy of this kind, with the meaning
            /// that they have here: an account is a root ARN, and text in version `2008-10-17` does not
            /// become a variable.
            fn into_iter(self) -> Self::IntoIter {
                (&self).into_iter()
            }
        }

        impl IntoIterator for &$policy {
            type Item = $statement;
            type IntoIter = <$policy as IntoIterator>::IntoIter;
            /// Returns the statements, as by value.
            fn into_iter(self) -> Self::IntoIter {
                let wrap: fn(Statement) -> $statement = $statement;
                spliced::statements(&self.__repr.policy()).into_iter().map(wrap)
            }
        }

        impl From<$policy> for Vec<$statement> {
            /// Returns the statements that the policy's iterator yields.
            fn from(policy: $policy) -> Self {
                policy.into_iter().collect()
            }
        }

        impl From<OneOrMore<$statement>> for $policy {
            /// Builds the policy of these statements, in version `2012-10-17`, as the macro splices them. No
            /// rule has judged them together: use `findings`, with the feature `check`.
            fn from(statements: OneOrMore<$statement>) -> Self {
                Self::of(spliced::policy(statements.into_iter().map(|it| it.0).collect()))
            }
        }

        impl TryFrom<Vec<$statement>> for $policy {
            type Error = EmptyListError;

            /// Builds the policy of these statements, as for a [`OneOrMore`] of them.
            ///
            /// # Errors
            ///
            /// There are no statements.
            fn try_from(statements: Vec<$statement>) -> Result<Self, EmptyListError> {
                OneOrMore::try_from(statements).map(Self::from)
            }
        }
    };
}

/// Declares the types in the table of kinds.
macro_rules! policy_types {
    ($({
        $kind:ident $(#[$doc:meta])* $policy:ident
        $(#[$statement_doc:meta])* $statement:ident $_call:ident $_implementation:ident
    })*) => {
        $(policy_type! { $(#[$doc])* $policy, $(#[$statement_doc])* $statement, $kind })*
    };
}

policy_core::for_each_policy_type!(policy_types);
