//! AWS IAM policies, checked when your crate compiles.

#![forbid(unsafe_code)]

pub mod redshift;

pub use policy_core::model::{
    AccountId, Arn, Cidr, DatabaseUserArn, Date, ExternalId, Partition, Pattern, PlainText,
    PolicyKind, Region, ResourceName, RoleArn, ServicePrincipal, unchecked,
};
pub use policy_core::{
    EmptyListError, Hop, IdentityPolicy, IdentityStatement, OneOrMore, ReadError,
    ResourceControlPolicy, ResourceControlStatement, ResourcePolicy, ResourceStatement, RoleChain,
    ServiceControlPolicy, ServiceControlStatement, SessionPolicy, SessionStatement, TrustPolicy,
    TrustStatement,
};

/// A role trust policy, checked at compile time.
#[macro_export]
macro_rules! trust_policy {
    ($($tokens:tt)*) => {
        $crate::__private::trust_policy_impl!($crate; $($tokens)*)
    };
}

/// An identity-based policy, checked at compile time.
#[macro_export]
macro_rules! identity_policy {
    ($($tokens:tt)*) => {
        $crate::__private::identity_policy_impl!($crate; $($tokens)*)
    };
}

/// A role chain, both halves of every hop, checked at compile time.
#[macro_export]
macro_rules! role_chain {
    ($($tokens:tt)*) => {
        $crate::__private::role_chain_impl!($crate; $($tokens)*)
    };
}

/// An ARN, checked at compile time.
#[macro_export]
macro_rules! arn {
    ($($tokens:tt)*) => {
        $crate::__private::arn_impl!($crate; $($tokens)*)
    };
}

/// An AWS account id, checked at compile time.
#[macro_export]
macro_rules! account_id {
    ($($tokens:tt)*) => {
        $crate::__private::account_id_impl!($crate; $($tokens)*)
    };
}

/// A Region, checked at compile time.
#[macro_export]
macro_rules! region {
    ($($tokens:tt)*) => {
        $crate::__private::region_impl!($crate; $($tokens)*)
    };
}

/// A service principal, checked at compile time.
#[macro_export]
macro_rules! service_principal {
    ($($tokens:tt)*) => {
        $crate::__private::service_principal_impl!($crate; $($tokens)*)
    };
}

/// An external id, checked at compile time.
#[macro_export]
macro_rules! external_id {
    ($($tokens:tt)*) => {
        $crate::__private::external_id_impl!($crate; $($tokens)*)
    };
}

/// What the expansions name. Not a part of the public surface.
#[doc(hidden)]
pub mod __private {
    pub use core::option::Option::{None, Some};
    pub use policy_core::model::{
        ActionElement, BaseOperator, Condition, ConditionValues, Conditions, Effect, Operator,
        Policy, PrincipalElement, PrincipalEntries, PrincipalEntry, PrincipalType, Principals,
        Qualifier, ResourceElement, Scalar, Statement, Statements, Text, Values, Version,
    };
    pub use policy_core::slots::*;
    pub use policy_core::template::*;
    pub use policy_macros::{
        account_id_impl, arn_impl, external_id_impl, identity_policy_impl, region_impl,
        role_chain_impl, service_principal_impl, trust_policy_impl,
    };
}
