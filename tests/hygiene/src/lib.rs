//! Everything that the macros expand to, with as little in scope as possible.
//!
//! Policies of another crate are asserted like one's own, in a `const` and in a `static`:
//!
//! ```
//! renamed::assert_allows!(hygiene::TRUST, {
//!     action: sts::AssumeRole,
//!     principal: Service("redshift.amazonaws.com"),
//! });
//! renamed::assert_denies!(hygiene::IDENTITY, {
//!     action: s3::PutObject,
//!     resource: "arn:aws:s3:::bucket/a",
//! });
//! ```
//!
//! A violated assertion fails the build:
//!
//! ```compile_fail,E0080
//! renamed::assert_denies!(hygiene::TRUST, {
//!     action: sts::AssumeRole,
//!     principal: Service("redshift.amazonaws.com"),
//! });
//! ```
//!
//! ```compile_fail,E0080
//! renamed::assert_allows!(hygiene::IDENTITY, {
//!     action: s3::PutObject,
//!     resource: "arn:aws:s3:::bucket/a",
//! });
//! ```

#![forbid(unsafe_code)]
#![no_implicit_prelude]
#![deny(warnings)]
#![deny(clippy::all, clippy::pedantic)]

/// Names that an expansion must not pick up.
pub mod shadows {
    /// Shadows the core's.
    pub struct Option;
    /// Shadows the core's.
    pub struct Vec;
    /// Shadows the core's.
    pub struct Some;
}

use shadows::{Option, Some, Vec};

/// Keeps the shadowing names in use.
#[must_use]
pub fn shadows() -> (Option, Some, Vec) {
    (Option, Some, Vec)
}

/// A literal in a `static`.
pub static TRUST: ::renamed::TrustPolicy = ::renamed::trust_policy!({
    "Version": "2012-10-17",
    "Statement": [{
        "Effect": "Allow",
        "Principal": { "Service": "redshift.amazonaws.com" },
        "Action": "sts:AssumeRole"
    }]
});

/// A literal in a `const`, in brackets.
pub const IDENTITY: ::renamed::IdentityPolicy = ::renamed::identity_policy![
    allow {
        sid: "Read",
        action: [s3::GetObject, s3:ListBucket],
        resource: ["arn:aws:s3:::bucket", "arn:aws:s3:::bucket/*"],
        when: [ForAnyValue::StringEquals("aws:PrincipalOrgPaths", ["o-exampleorgid/r-ab12/ou-ab12-11111111/"]), Bool("aws:SecureTransport", true)],
    },
];

/// The canonical text, at compile time.
pub const JSON: &str = match IDENTITY.static_json() {
    ::core::option::Option::Some(json) => json,
    ::core::option::Option::None => "",
};

/// A chain in a `static`, in braces.
pub static CHAIN: ::renamed::RoleChain<2> = ::renamed::role_chain! {
    RoleA {
        arn: "arn:aws:iam::123456789012:role/RoleA",
        trusts: Service("redshift.amazonaws.com"),
        external_id: "arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/user1",
    },
    RoleB { arn: "arn:aws:iam::210987654321:role/RoleB", trust_via: AccountRoot },
};

/// One value of each kind.
pub static ARN: ::renamed::Arn = ::renamed::arn!("arn:aws:iam::123456789012:role/RoleA");
/// An ARN pattern.
pub static PATTERN: ::renamed::ArnPattern = ::renamed::arn_pattern!("arn:aws:s3:::bucket/*");
/// An account.
pub static ACCOUNT: ::renamed::AccountId = ::renamed::account_id!("123456789012");
/// A Region.
pub static REGION: ::renamed::Region = ::renamed::region!("us-east-1");
/// A service principal.
pub static SERVICE: ::renamed::ServicePrincipal =
    ::renamed::service_principal!("redshift.amazonaws.com");
/// An external ID.
pub static EXTERNAL_ID: ::renamed::ExternalId = ::renamed::external_id!("customer-42");

/// A generic function, holes, splices and a statement under `#[cfg]`.
#[must_use]
pub fn with_holes<T: ::core::fmt::Debug>(
    _generic: &T,
    account: &::renamed::AccountId,
    bucket: &::renamed::ResourceName,
    more: ::renamed::IdentityPolicy,
) -> ::renamed::IdentityPolicy {
    ::renamed::identity_policy![
        allow { action: s3::GetObject, resource: "arn:aws:s3:::{bucket}/*" },
        #[cfg(feature = "extra")]
        deny { action: s3::DeleteObject, resource: "arn:aws:s3:::{bucket}/*" },
        allow { action: sts::AssumeRole, resource: "arn:aws:iam::{account}:role/next" },
        ..more,
    ]
}

/// Splices only, each of which is bound before it is read.
#[must_use]
pub fn with_splices(
    first: &::renamed::IdentityPolicy,
    second: ::renamed::IdentityPolicy,
    third: ::core::option::Option<&::renamed::IdentityPolicy>,
) -> ::renamed::IdentityPolicy {
    ::renamed::identity_policy![
        ..first,
        ..::renamed::identity_policy![..second, ..first],
        if let ::core::option::Option::Some(third) = third {
            ..third
        },
    ]
}

/// Control flow, with a list that is never empty according to its types.
#[must_use]
pub fn with_control_flow(
    buckets: &::renamed::OneOrMore<::renamed::ResourceName>,
    more: &[::renamed::ResourceName],
    team: ::core::option::Option<&::renamed::ResourceName>,
) -> ::renamed::IdentityPolicy {
    ::renamed::identity_policy![
        allow {
            action: [
                s3::GetObject,
                if more.is_empty() {
                    s3::PutObject
                }
            ],
            resource: [for bucket in buckets {
                "arn:aws:s3:::{bucket}/*"
            }],
            when: [if let ::core::option::Option::Some(team) = team {
                StringEquals(
                    "aws:PrincipalTag/team",
                    [
                        team,
                        for other in more {
                            other
                        },
                    ],
                )
            } else {
                Bool("aws:SecureTransport", true)
            },],
        },
        for bucket in more {
            [
                #[cfg(feature = "extra")]
                deny { action: s3::DeleteObject, resource: "arn:aws:s3:::{bucket}/*" },
                allow { action: s3::ListBucket, resource: "arn:aws:s3:::{bucket}" },
            ]
        },
    ]
}

/// A chain whose roles are known only at run time.
#[must_use]
pub fn chain_with_holes(
    first: &::renamed::RoleArn,
    account: &::renamed::AccountId,
) -> ::renamed::RoleChain<2> {
    ::renamed::role_chain![
        First { arn: first, trusts: Account(account) },
        Second { arn: "arn:aws:iam::{account}:role/second", trust_via: PrincipalArn },
    ]
}

/// A call through another macro, which passes on tokens of three kinds.
#[macro_export]
macro_rules! bucket_policy {
    ($bucket:literal, $name:ident, $principal:expr) => {
        ::renamed::identity_policy![allow {
            sid: $bucket,
            action: s3:$name,
            resource: $principal,
        }]
    };
}

/// A use of the macro above.
#[must_use]
pub fn through_a_macro(object: &::renamed::Arn) -> ::renamed::IdentityPolicy {
    bucket_policy!("Bucket", GetObject, object)
}
