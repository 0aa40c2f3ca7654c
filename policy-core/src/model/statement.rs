//! A statement and its elements, as their author wrote them.

use crate::semantics::steps;
use std::fmt;

use super::values::list;
use super::{Operator, Text, Values};

/// Whether a statement allows or denies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// `Allow`.
    Allow,
    /// `Deny`.
    Deny,
}

impl Effect {
    /// Returns the word that IAM uses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Allow => "Allow",
            Self::Deny => "Deny",
        }
    }
}

impl fmt::Display for Effect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One statement of a policy
/// ([Statement](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html)).
#[derive(Clone, Debug)]
pub struct Statement {
    #[doc(hidden)]
    pub sid: Option<Text>,
    #[doc(hidden)]
    pub effect: Effect,
    #[doc(hidden)]
    pub principal: Option<PrincipalElement>,
    #[doc(hidden)]
    pub action: ActionElement,
    #[doc(hidden)]
    pub resource: Option<ResourceElement>,
    #[doc(hidden)]
    pub conditions: Conditions,
}

impl Statement {
    /// Returns the statement's `Sid`, if it has one. An empty one is kept, but is equivalent to none.
    #[must_use]
    pub fn sid(&self) -> Option<&str> {
        self.sid.as_deref()
    }

    /// Returns whether the statement allows or denies.
    #[must_use]
    pub const fn effect(&self) -> Effect {
        self.effect
    }

    /// Returns the `Principal` or `NotPrincipal` element.
    #[must_use]
    pub const fn principal(&self) -> Option<&PrincipalElement> {
        self.principal.as_ref()
    }

    /// Returns the `Action` or `NotAction` element.
    #[must_use]
    pub const fn action(&self) -> &ActionElement {
        &self.action
    }

    /// Returns the `Resource` or `NotResource` element. A trust policy has none.
    #[must_use]
    pub const fn resource(&self) -> Option<&ResourceElement> {
        self.resource.as_ref()
    }

    /// Returns the conditions, one per pair of operator and key. All of them must hold.
    #[must_use]
    pub const fn conditions(&self) -> &[Condition] {
        self.conditions.as_slice()
    }
}

/// `Action` or `NotAction`.
#[derive(Clone, Debug)]
pub struct ActionElement {
    #[doc(hidden)]
    pub negated: bool,
    #[doc(hidden)]
    pub values: Values,
}

impl ActionElement {
    /// Returns whether this is `NotAction`.
    #[must_use]
    pub const fn is_negated(&self) -> bool {
        self.negated
    }

    /// Returns the name of the element.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        if self.negated { "NotAction" } else { "Action" }
    }

    /// Returns the action patterns, as written.
    #[must_use]
    pub const fn values(&self) -> &Values {
        &self.values
    }
}

/// `Resource` or `NotResource`.
#[derive(Clone, Debug)]
pub struct ResourceElement {
    #[doc(hidden)]
    pub negated: bool,
    #[doc(hidden)]
    pub values: Values,
}

impl ResourceElement {
    /// Returns whether this is `NotResource`.
    #[must_use]
    pub const fn is_negated(&self) -> bool {
        self.negated
    }

    /// Returns the name of the element.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        if self.negated { "NotResource" } else { "Resource" }
    }

    /// Returns the resource patterns, as written.
    #[must_use]
    pub const fn values(&self) -> &Values {
        &self.values
    }
}

/// `Principal` or `NotPrincipal`.
#[derive(Clone, Debug)]
pub struct PrincipalElement {
    #[doc(hidden)]
    pub negated: bool,
    #[doc(hidden)]
    pub principals: Principals,
}

impl PrincipalElement {
    /// Returns whether this is `NotPrincipal`.
    #[must_use]
    pub const fn is_negated(&self) -> bool {
        self.negated
    }

    /// Returns the name of the element.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        if self.negated { "NotPrincipal" } else { "Principal" }
    }

    /// Returns the principals that the element names.
    #[must_use]
    pub const fn principals(&self) -> &Principals {
        &self.principals
    }

    /// Returns the entries by type. The bare `"*"` has none.
    #[must_use]
    pub const fn entries(&self) -> &[PrincipalEntry] {
        match &self.principals {
            Principals::Everyone => &[],
            Principals::ByType(entries) => entries.as_slice(),
        }
    }
}

/// The principals that a `Principal` element names.
#[derive(Clone, Debug)]
pub enum Principals {
    /// The bare `"*"`. It is not equivalent to `{"AWS": "*"}`: a trust policy accepts only the
    /// latter.
    Everyone,
    /// An object that maps principal types to values.
    ByType(PrincipalEntries),
}

list! {
    /// The entries of a `Principal` object.
    PrincipalEntries of PrincipalEntry
}

/// The values of one principal type.
#[derive(Clone, Debug)]
pub struct PrincipalEntry {
    #[doc(hidden)]
    pub principal_type: PrincipalType,
    #[doc(hidden)]
    pub values: Values,
}

impl PrincipalEntry {
    /// Returns the type.
    #[must_use]
    pub const fn principal_type(&self) -> PrincipalType {
        self.principal_type
    }

    /// Returns the principals of this type, as written.
    #[must_use]
    pub const fn values(&self) -> &Values {
        &self.values
    }
}

/// The types of principals that a policy can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PrincipalType {
    /// `*`, which IAM reads as the bare `"*"`.
    Any,
    /// `AWS`: accounts, users, roles and their sessions.
    Aws,
    /// `CanonicalUser`: an Amazon S3 canonical user ID.
    CanonicalUser,
    /// `Federated`: an identity provider.
    Federated,
    /// `Service`: an AWS service.
    Service,
}

impl PrincipalType {
    /// All types, in the order of the canonical form.
    pub const ALL: [Self; 5] =
        [Self::Any, Self::Aws, Self::CanonicalUser, Self::Federated, Self::Service];

    /// Returns the key that IAM uses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Any => "*",
            Self::Aws => "AWS",
            Self::CanonicalUser => "CanonicalUser",
            Self::Federated => "Federated",
            Self::Service => "Service",
        }
    }

    /// Returns the type of a key, in IAM's exact case.
    #[must_use]
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|principal_type| principal_type.as_str() == key)
    }
}

list! {
    /// The conditions of a statement.
    Conditions of Condition
}

/// One condition: an operator, a key and the values that the key is compared with.
#[derive(Clone, Debug)]
pub struct Condition {
    #[doc(hidden)]
    pub operator: Operator,
    /// Returns the operator as written, if that is not its canonical spelling.
    #[doc(hidden)]
    pub spelling: Option<Text>,
    #[doc(hidden)]
    pub key: Text,
    #[doc(hidden)]
    pub values: ConditionValues,
}

impl Condition {
    /// Returns the operator.
    #[must_use]
    pub const fn operator(&self) -> Operator {
        self.operator
    }

    /// Returns the condition key, as written.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Returns the values, as written. One of them must match, or none if the operator is negated.
    #[must_use]
    pub fn values(&self) -> impl ExactSizeIterator<Item = &Scalar> {
        steps::each(self.values.as_slice())
    }

    /// Returns the operator as written in the source.
    #[must_use]
    pub fn operator_text(&self) -> String {
        self.spelling.as_ref().map_or_else(|| self.operator.to_string(), ToString::to_string)
    }
}

/// The values of a condition.
#[derive(Clone, Debug)]
pub enum ConditionValues {
    /// A single value that is not in a list.
    One(Scalar),
    /// A list of literals in the program.
    Literals(&'static [Scalar]),
    /// A list that was read at run time.
    Many(Vec<Scalar>),
}

impl ConditionValues {
    /// Returns the values, in the author's order.
    #[must_use]
    pub const fn as_slice(&self) -> &[Scalar] {
        match self {
            Self::One(value) => std::slice::from_ref(value),
            Self::Literals(values) => values,
            Self::Many(values) => values.as_slice(),
        }
    }

    /// Returns whether this is a single value that is not in a list.
    #[must_use]
    pub const fn is_scalar(&self) -> bool {
        matches!(self, Self::One(_))
    }
}

/// A condition value. IAM treats a boolean or a number as the string with the same text.
#[derive(Clone, Debug)]
pub enum Scalar {
    /// A string.
    String(Text),
    /// A string that is a literal in the program.
    Literal(&'static str),
    /// A number, with its digits as written.
    Number(Text),
    /// `true` or `false`.
    Bool(bool),
}

impl Scalar {
    /// Returns whether the value is a string, rather than a number or a boolean.
    #[must_use]
    pub const fn is_string(&self) -> bool {
        matches!(self, Self::String(_) | Self::Literal(_))
    }

    /// Returns the string that the value is compared as.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::String(text) | Self::Number(text) => text.as_str(),
            Self::Literal(text) => text,
            Self::Bool(true) => "true",
            Self::Bool(false) => "false",
        }
    }
}
