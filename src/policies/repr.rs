//! How a policy of a kind is stored: as literals of the program, or as built at run time.

use std::borrow::Cow;
use std::marker::PhantomData;

use crate::expansion::trusted_policy;
use policy_core::model::{Partition, Policy, Statement, Statements, Text, Version};

/// The contents of a policy type.
///
/// The variants are public, so that a macro can write one as a literal: whether a literal needs a
/// destructor is determined by its value, so a policy without holes can be a `const` and be queried in
/// one. Only the readers and `expansion` create their contents.
pub enum Repr<K> {
    /// Literals of the program.
    Static(StaticPolicy<K>),
    /// A policy that was built at run time.
    Owned(OwnedPolicy<K>),
}

/// A policy of literals. `K` is its type, so that no policy can pass for one of another kind.
pub struct StaticPolicy<K> {
    pub(crate) version: Option<Version>,
    pub(crate) id: Option<&'static str>,
    pub(crate) statements: &'static [Statement],
    pub(crate) single: bool,
    pub(crate) partition: Option<Partition>,
    pub(crate) json: Option<&'static str>,
    pub(crate) kind: PhantomData<fn() -> K>,
}

/// A policy of literals that is not complete: it has holes, or statements are missing. It has a name in
/// an expansion next to the user's own expressions, so only the filling functions accept it.
pub struct Template<K>(pub(crate) StaticPolicy<K>);

/// A policy that was built at run time.
pub struct OwnedPolicy<K> {
    pub(crate) policy: Policy,
    pub(crate) kind: PhantomData<fn() -> K>,
}

impl<K> Clone for StaticPolicy<K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K> Copy for StaticPolicy<K> {}

impl<K> StaticPolicy<K> {
    pub(crate) fn to_policy(self) -> Policy {
        let Self { version, id, statements, single, partition, json, kind: _ } = self;
        let statements = Statements::Static(statements);
        trusted_policy(version, id.map(Text::Static), statements, single, partition, json)
    }
}

impl<K> Clone for Repr<K> {
    fn clone(&self) -> Self {
        match self {
            Self::Static(literal) => Self::Static(*literal),
            Self::Owned(owned) => Self::of(owned.policy.clone()),
        }
    }
}

impl<K> Repr<K> {
    pub(crate) const fn of(policy: Policy) -> Self {
        Self::Owned(OwnedPolicy { policy, kind: PhantomData })
    }

    /// Returns the policy without its kind. A policy of literals is built without an allocation.
    pub(crate) fn policy(&self) -> Cow<'_, Policy> {
        match self {
            Self::Static(literal) => Cow::Owned(literal.to_policy()),
            Self::Owned(owned) => Cow::Borrowed(&owned.policy),
        }
    }

    pub(crate) fn into_policy(self) -> Policy {
        match self {
            Self::Static(literal) => literal.to_policy(),
            Self::Owned(owned) => owned.policy,
        }
    }

    pub(crate) const fn json(&self) -> Option<&'static str> {
        match self {
            Self::Static(literal) => literal.json,
            Self::Owned(_) => None,
        }
    }

    pub(crate) fn id(&self) -> Option<&str> {
        match self {
            Self::Static(literal) => literal.id,
            Self::Owned(owned) => owned.policy.id(),
        }
    }

    pub(crate) const fn statements(&self) -> &[Statement] {
        match self {
            Self::Static(literal) => literal.statements,
            Self::Owned(owned) => owned.policy.statements(),
        }
    }
}
