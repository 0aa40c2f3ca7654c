#![doc = include_str!("../README.md")]
//!
//! # Two spellings, one grammar
//!
//! One spelling is IAM JSON, pasted from anywhere; the other is a shape that is easier to write by hand.
//! They can be mixed, and both produce the same bytes.
//!
//! | IAM JSON | Rust shape |
//! |---|---|
//! | `{"Version": "2012-10-17", "Statement": [ … ]}` | `[ … ]`, or just the statements |
//! | `{"Effect": "Allow", …}` | `allow { … }`, `deny { … }` |
//! | `"Principal": {"Service": "ec2.amazonaws.com"}` | `principal: Service("ec2.amazonaws.com")` |
//! | `"Principal": {"AWS": ["arn:…", "123456789012"]}` | `principal: [Aws("arn:…"), Account("123456789012")]` |
//! | `"Service": ["redshift.us-east-1.amazonaws.com"]` | `RegionalService("redshift", ["us-east-1"])` |
//! | `"Action": ["s3:GetObject", "s3:List*"]` | `action: [s3::GetObject, "s3:List*"]` |
//! | `"Condition": {"Bool": {"aws:SecureTransport": "true"}}` | `when: Bool("aws:SecureTransport", true)` |
//! | `"ForAnyValue:StringLike"` | `ForAnyValue::StringLike(…)` |
//!
//! # Values at run time
//!
//! A Rust expression in place of a value, `{name}` inside a string, and `..iterator` in a list
//! are filled at run time. The position determines which types can fill it, and `&str` can fill none:
//! parse the string once where it enters the program, or write `unchecked(…)`.
//!
//! ```
//! use iam_policy::{AccountId, ArnPattern, ResourceName, identity_policy};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let account = AccountId::parse("123456789012")?;
//! let bucket = ResourceName::parse("reports")?;
//! let more = [ArnPattern::parse("arn:aws:s3:::archive/*")?];
//!
//! let policy = identity_policy![
//!     allow { action: s3::GetObject, resource: ["arn:aws:s3:::{bucket}/*", ..more] },
//!     allow { action: sts::AssumeRole, resource: "arn:aws:iam::{account}:role/reader" },
//! ];
//! assert_eq!(policy.static_json(), None);
//! assert!(policy.to_json().contains("arn:aws:s3:::reports/*"));
//! # Ok(())
//! # }
//! ```
//!
//! A list is never empty, which would change the meaning of the policy. A splice `..iterator`, by value or
//! by reference, must be next to a written element, or must splice a [`OneOrMore`], which
//! [`one_or_more`] creates from any iterable. A policy is an iterable of its statements, and is never empty.
//!
//! ```
//! use iam_policy::{AccountId, one_or_more, trust_policy};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let accounts = vec![AccountId::parse("123456789012")?, AccountId::parse("210987654321")?];
//! let base = trust_policy!(Service("redshift.amazonaws.com"));
//!
//! let policy = trust_policy![
//!     ..&base,
//!     allow {
//!         principal: Account([..one_or_more(accounts)?]),
//!         when: StringEquals("aws:PrincipalOrgID", "o-a1b2c3d4e5"),
//!     },
//! ];
//! assert_eq!(policy.statements().len(), 2);
//! # Ok(())
//! # }
//! ```
//!
//! Statements can also be kept in vectors, and a non-empty vector of statements converts to a policy:
//!
//! ```
//! use iam_policy::{IdentityPolicy, IdentityStatement, identity_policy};
//!
//! let read = identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::reports/*" }];
//! let tell = identity_policy![allow { action: sqs::SendMessage, resource: "arn:aws:sqs:*:123456789012:jobs" }];
//!
//! let mut statements: Vec<IdentityStatement> = read.into();
//! statements.extend(tell);
//! let policy = IdentityPolicy::try_from(statements)?;
//! assert_eq!(policy.statements().len(), 2);
//! assert!(IdentityPolicy::try_from(Vec::new()).is_err());
//! # Ok::<(), iam_policy::EmptyListError>(())
//! ```
//!
//! # Lists, conditions and statements that are known at run time
//!
//! `if`, `if let`, `else` and `for` can appear in place of a list item: a statement, a value or a
//! principal. `if` can also appear among conditions. Conditions, patterns and iterators are plain Rust. A
//! body contains one item, or a list of several. Its items are checked as if they were present, and a
//! condition that may be missing does not satisfy a rule that requires one.
//!
//! ```
//! use iam_policy::{AccountId, ExternalId, IdentityPolicy, ResourceName, identity_policy};
//!
//! fn reader(tables: &[ResourceName], team: Option<&ExternalId>, is_new: bool) -> IdentityPolicy {
//!     identity_policy![
//!         allow {
//!             action: [dynamodb::GetItem, if is_new { [dynamodb::PutItem, dynamodb::UpdateItem] }],
//!             resource: [
//!                 "arn:aws:dynamodb:eu-west-1:123456789012:table/plans",
//!                 for table in tables { "arn:aws:dynamodb:eu-west-1:123456789012:table/{table}" },
//!             ],
//!             when: [if let Some(team) = team { StringEquals("aws:PrincipalTag/team", team) }],
//!         },
//!         if !is_new {
//!             deny { action: "dynamodb:Delete*", resource: "*" }
//!         },
//!     ]
//! }
//! let policy = reader(&[ResourceName::parse("orders")?], None, false);
//! assert!(policy.to_json().contains("table/orders"));
//! assert_eq!(policy.statements().len(), 2);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! No list can be empty: it must have an element that is always present, an `if` with an `else`, or a loop
//! over a [`OneOrMore`]; anything else is a compile error. An `allow` without conditions applies
//! unconditionally, so its `when` may consist of just an `if`. The `when` of a `deny` must have a
//! condition that is always present.
//!
//! # Contracts
//!
//! Contracts state what a policy must allow or must not allow, for any request. They are written next to
//! its statements and are proved at compile time: `must_allow { … }`, `must_not_allow { … }`,
//! `must_not_exceed("file")`, `must_equal("file")`, and, in resource and trust policies,
//! `must_not_be_public`. The error for a violated contract names a request and the statement that allows
//! it.
//!
//! ```
//! use iam_policy::{IdentityPolicy, identity_policy};
//!
//! static READER: IdentityPolicy = identity_policy![
//!     allow { action: s3::GetObject, resource: "arn:aws:s3:::reports/*" },
//!     must_not_allow { action: "s3:*", resource: "arn:aws:s3:::secrets/*" },
//! ];
//! ```
//!
//! ```compile_fail
//! # use iam_policy::{IdentityPolicy, identity_policy};
//! static READER: IdentityPolicy = identity_policy![
//!     allow { action: s3::GetObject, resource: "arn:aws:s3:::*" },
//!     must_not_allow { action: "s3:*", resource: "arn:aws:s3:::secrets/*" },
//! ];
//! ```
//!
//! A contract holds on every path through `if`, for any number of rounds of `for`, and with every `#[cfg]`;
//! a hole of the same name has the same value in both. It covers only its own policy. Files are checked
//! against the contracts in `iam-policy.toml`.
//!
//! # Reading JSON
//!
//! `from_json` accepts what AWS may have stored and refuses only text that is not a policy;
//! `from_json_checked` refuses what the macros refuse. Both report the position of the error.
//!
//! ```
//! use iam_policy::IdentityPolicy;
//!
//! let text = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow",
//!     "Action": "s3:GetObject", "Resource": "arn:aws:s3:::bucket/*", "Conditon": {}}}"#;
//! let error = IdentityPolicy::from_json(text).unwrap_err();
//! assert_eq!(
//!     error.to_string(),
//!     "2:68: /Statement/Conditon: error: `Conditon` is not an element of a statement \
//!      [INVALID_POLICY_ELEMENT]; did you mean `Condition`?",
//! );
//! ```

#![deny(unsafe_code)]

#[cfg(feature = "analysis")]
pub mod analysis;
mod assertion;
pub mod build;
mod chain;
#[cfg(feature = "analysis")]
mod chain_proof;
#[expect(unsafe_code, reason = "constructors that only the macros' expansions may call")]
mod expansion;
mod flow;
mod fullness;
mod one_or_more;
#[cfg(feature = "check")]
mod parse_checked;
mod policies;
pub mod redshift;
mod slots;
mod template;

/// The traits for the values that can fill a policy's holes: one for each position, with documentation of
/// what can fill it.
///
/// The compiler names these traits if a value has a type that does not fit. They are sealed: a type can
/// fill a position if none of its values can add a wildcard, a segment, a statement or a policy variable,
/// unless that is its purpose, as with [`Pattern`].
///
/// ```compile_fail
/// # use iam_policy::identity_policy;
/// let account = "123456789012"; // cannot fill an account: the trait is `AccountSlot`
/// identity_policy![allow { action: sts::AssumeRole, resource: "arn:aws:iam::{account}:role/reader" }];
/// ```
///
/// ```
/// # use iam_policy::{AccountId, identity_policy};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let account = AccountId::parse("123456789012")?;
/// let _ = identity_policy![allow { action: sts::AssumeRole, resource: "arn:aws:iam::{account}:role/reader" }];
/// # Ok(())
/// # }
/// ```
pub mod holes {
    pub use crate::flow::FullList;
    pub use crate::fullness::{Fullness, NotEmpty};
    pub use crate::slots::{
        AccountOfArnSlot, AccountPrincipalSlot, AccountSlot, ActionSlot, ArnSlot, BooleanSlot,
        DateSlot, ExternalIdSlot, FederatedSlot, FillsWithList, FillsWithOption, HostSlot,
        IpAddressSlot, Ipv6HostSlot, NameInArnSlot, NumberSlot, OidcIssuerSlot, PartitionOfArnSlot,
        PartitionSlot, PatternSlot, PlainTextSlot, PrincipalSlot, RegionOfArnSlot, RegionSlot,
        ResourceNameSlot, ResourcePartSlot, ResourceSlot, RoleArnSlot, RoleNamePartSlot,
        RoleNameSlot, RolePathSlot, ServiceSlot, Slot, SplicedList,
    };
}

pub use chain::{Hop, RoleChain};
#[cfg(feature = "insta")]
#[doc(no_inline)]
pub use insta;
pub use one_or_more::{EmptyListError, OneOrMore, one_or_more};
#[cfg(feature = "check")]
pub use parse_checked::ParseChecked;
pub use policy_core::diff::Change;
pub use policy_core::document::{LineColumn, Span};
pub use policy_core::finding::{Finding, Level, Related};
pub use policy_core::model::{
    AccountId, Action, ActionElement, ActionPattern, Arn, ArnError, ArnErrorKind, ArnFields,
    ArnPattern, BaseOperator, Cidr, CidrBlock, Condition, DatabaseUserArn, Date, Effect,
    ExternalId, Family, OidcIssuer, Operator, ParseOperatorError, ParseOperatorErrorKind,
    ParsePartitionError, ParsedOperator, Partition, Pattern, PlainText, Policy, PolicyKind,
    PrincipalElement, PrincipalEntries, PrincipalEntry, PrincipalType, Principals, Qualifier,
    Region, ResourceElement, ResourceName, RoleArn, RoleArnError, RoleArnErrorKind, RoleName,
    RolePath, Scalar, Segment, ServicePrincipal, ServicePrincipalError, ServicePrincipalErrorKind,
    ServicePrincipalParts, SharedText, Statement, Text, Unchecked, ValueError, ValueErrorKind,
    Values, ValuesIter, Version, unchecked,
};
pub use policy_core::path::{Part, Path, Place, Step};
pub use policy_core::repair::{Edit, Repair, TextEdit};
pub use policy_core::report::LocatedFinding;
pub use policy_core::rule::Rule;
pub use policy_core::{ParseWordError, ReadError};

/// Re-exports the types in the table of kinds.
macro_rules! policy_types {
    ($({
        $_kind:ident $(#[$_doc:meta])* $policy:ident
        $(#[$_statement_doc:meta])* $statement:ident $_call:ident $_implementation:ident
    })*) => {
        pub use policies::{$($policy, $statement),*};
    };
}
policy_core::for_each_policy_type!(policy_types);

/// A role trust policy, checked at compile time: a [`TrustPolicy`].
///
/// Accepts IAM JSON, the Rust shape, just a principal, or a raw string of JSON text, followed by the
/// names of its holes: `trust_policy!(r#"{…}"#, account, role = name)`. In the Rust shape, an omitted
/// `action` is the one with which the principal assumes the role: `sts:AssumeRole`, the action for its
/// kind of identity provider, or the actions that the service's guide requires, such as the additional
/// `sts:TagSession` for `pods.eks.amazonaws.com`. A policy without holes can be a `static` or a `const`.
///
/// ```
/// use iam_policy::{TrustPolicy, trust_policy};
///
/// static SERVICE: TrustPolicy = trust_policy!(Service("redshift.amazonaws.com"));
/// static PASTED: TrustPolicy = trust_policy!({
///     "Version": "2012-10-17",
///     "Statement": [{
///         "Effect": "Allow",
///         "Principal": { "Service": "redshift.amazonaws.com" },
///         "Action": "sts:AssumeRole"
///     }]
/// });
/// assert_eq!(SERVICE.static_json(), PASTED.static_json());
///
/// let federated = trust_policy![allow {
///     principal: Federated("arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"),
///     when: [
///         StringEquals("token.actions.githubusercontent.com:aud", "sts.amazonaws.com"),
///         StringEquals("token.actions.githubusercontent.com:sub", "repo:my-org/my-repo:ref:refs/heads/main"),
///     ],
/// }];
/// assert!(federated.to_json().contains("sts:AssumeRoleWithWebIdentity"));
/// ```
///
/// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-user.html>.
#[macro_export]
macro_rules! trust_policy {
    ($($tokens:tt)*) => {
        $crate::__private::trust_policy_impl!($crate; $($tokens)*)
    };
}

/// An identity-based policy, checked at compile time: an [`IdentityPolicy`].
///
/// Statements can have `#[cfg(…)]`, and `#[allow(rule, reason = "…")]` for a rule that does not apply
/// to them; `..statements` splices statements of the same kind.
///
/// ```
/// use iam_policy::{IdentityPolicy, identity_policy};
///
/// const READ: IdentityPolicy = identity_policy![
///     allow { sid: "Read", action: [s3::GetObject, s3:ListBucket], resource: ["arn:aws:s3:::b", "arn:aws:s3:::b/*"] },
///     deny { action: "s3:*", resource: "*", when: Bool("aws:SecureTransport", false) },
/// ];
/// const JSON: &str = READ.static_json().unwrap();
/// assert!(JSON.starts_with(r#"{"Version":"2012-10-17","Statement":[{"Sid":"Read""#));
/// ```
///
/// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html>.
#[macro_export]
macro_rules! identity_policy {
    ($($tokens:tt)*) => {
        $crate::__private::identity_policy_impl!($crate; $($tokens)*)
    };
}

/// A policy that is passed in a call to AWS STS, checked at compile time: a [`SessionPolicy`].
///
/// ```
/// use iam_policy::{SessionPolicy, session_policy};
///
/// static POLICY: SessionPolicy = session_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::bucket/*" }];
/// assert!(POLICY.static_json().is_some());
/// ```
///
/// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session>.
#[macro_export]
macro_rules! session_policy {
    ($($tokens:tt)*) => {
        $crate::__private::session_policy_impl!($crate; $($tokens)*)
    };
}

/// A policy of a bucket, key, queue or other resource, checked at compile time: a [`ResourcePolicy`].
///
/// ```
/// use iam_policy::{ResourcePolicy, resource_policy};
///
/// static POLICY: ResourcePolicy = resource_policy![
///     #![service(s3)]
///     deny {
///         principal: "*",
///         action: "s3:*",
///         resource: "arn:aws:s3:::bucket/*",
///         when: Bool("aws:SecureTransport", false),
///     },
/// ];
/// assert!(POLICY.static_json().is_some());
/// ```
///
/// `#![service(…)]` names the service of the policy's resource, by the prefix of its actions, or `vpce`
/// for a VPC endpoint. The rules then know what belongs in the policy: actions and ARNs of that service,
/// a single bucket, a key policy that somebody can change. Without it, the service is the one that the
/// actions and ARNs agree on, and rules that require a named service do not apply:
///
/// ```compile_fail
/// iam_policy::resource_policy![
///     #![service(s3)]
///     deny { principal: "*", action: "sqs:SendMessage", resource: "arn:aws:s3:::bucket/*" },
/// ];
/// ```
///
/// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html>.
#[macro_export]
macro_rules! resource_policy {
    ($($tokens:tt)*) => {
        $crate::__private::resource_policy_impl!($crate; $($tokens)*)
    };
}

/// A service control policy of AWS Organizations, checked at compile time: a [`ServiceControlPolicy`].
///
/// ```
/// use iam_policy::{ServiceControlPolicy, service_control_policy};
///
/// static POLICY: ServiceControlPolicy = service_control_policy![deny { action: organizations::LeaveOrganization, resource: "*" }];
/// assert!(POLICY.static_json().is_some());
/// ```
///
/// See <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html>.
#[macro_export]
macro_rules! service_control_policy {
    ($($tokens:tt)*) => {
        $crate::__private::service_control_policy_impl!($crate; $($tokens)*)
    };
}

/// A resource control policy of AWS Organizations, checked at compile time: a [`ResourceControlPolicy`].
///
/// ```
/// use iam_policy::{ResourceControlPolicy, resource_control_policy};
///
/// static POLICY: ResourceControlPolicy = resource_control_policy![deny {
///     principal: "*",
///     action: "s3:*",
///     resource: "*",
///     when: Bool("aws:SecureTransport", false),
/// }];
/// assert!(POLICY.static_json().is_some());
/// ```
///
/// See <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html>.
#[macro_export]
macro_rules! resource_control_policy {
    ($($tokens:tt)*) => {
        $crate::__private::resource_control_policy_impl!($crate; $($tokens)*)
    };
}

/// A JSON file, checked when the crate compiles.
///
/// The first word is the kind: `trust`, `identity`, `identity:managed`, `identity:inline`,
/// `resource`, `session`, `scp` or `rcp`. It determines the type of the value, and can be any kind of the
/// command line: `identity:managed`, or `resource:s3` for a bucket policy. The file is located and tracked
/// as by `include_str!`, so a relative path starts from the source file's folder. Findings are shown with
/// the file's line.
///
/// Rules that do not apply to the file are allowed before the kind: `#![allow(rule, reason = "…")]` for the
/// whole file, and `#[allow(rule, sid = "…", reason = "…")]` for the statement with that Sid.
///
/// A `{name}` in the file is a hole only if the call names it:
/// `include_policy!(identity, "reader.json", account, bucket = name)`. Each of its positions accepts a
/// value of its own type, and the value is computed once. Once a call names a hole, any other `{name}` in a
/// position that accepts a value is an error. So is a hole in part of an action, in a Sid, an operator or
/// a name, or in a policy variable: `${bucket}` is a policy variable, and never a hole. `{{` and `}}` are
/// not escapes.
///
/// ```
/// use iam_policy::{TrustPolicy, include_policy};
///
/// static TRUST: TrustPolicy = include_policy!(
///     trust,
///     concat!(env!("CARGO_MANIFEST_DIR"), "/examples/build_json/policies/service_trust.json")
/// );
/// assert!(TRUST.static_json().is_some());
/// ```
#[macro_export]
macro_rules! include_policy {
    ($($tokens:tt)*) => {
        $crate::__private::include_policy_impl!($crate; $($tokens)*)
    };
}

/// A chain of 2 to 10 roles, each of which assumes the next: a [`RoleChain`].
///
/// The macro generates the trust policy of each role and the permission to assume the next one. It proves
/// both policies of every hop, generated or written by you: whatever else is in the request, the permission
/// allows it, the boundary lets it through, the next role trusts the previous one, and
/// no statement denies it. A hop is `Name { arn: …, … }` with these members:
///
/// | member | meaning |
/// |---|---|
/// | `arn` | the role's ARN, or a [`RoleArn`] |
/// | `trusts` | who may assume the first role, written as the `principal` of a trust policy |
/// | `trust_via` | how a later role trusts the previous one: `Role` (the default), `AccountRoot`, or `PrincipalArn`, which is the account with a condition on `aws:PrincipalArn` |
/// | `external_id` | the external IDs that the role requires |
/// | `external_id_forwarded` | `true` if a later hop of a Redshift chain is known to receive one |
/// | `same_account_trust` | `true` if the previous role does not need a permission, since the trust policy names it and both are in one account |
/// | `when` | additional conditions of the trust policy |
/// | `policy`, `trust_policy`, `boundary` | your own policies, which are checked, not taken on trust |
/// | `session_tags`, `source_identity`, `duration` | parameters of the call that assumes the role; the duration is in seconds, at most 3600 after the first hop |
/// | `session_policy` | the session policy of that call, which limits the session; an EKS Pod Identity association passes it to its target role, and then passes no tags |
/// | `disable_session_tags` | `true` in the first role if its EKS Pod Identity association passes no tags |
///
/// ```
/// use iam_policy::{RoleChain, role_chain};
///
/// static CHAIN: RoleChain<2> = role_chain![
///     RoleA {
///         arn: "arn:aws:iam::123456789012:role/RoleA",
///         trusts: Service("redshift.amazonaws.com"),
///         external_id: "arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/user1",
///     },
///     RoleB { arn: "arn:aws:iam::210987654321:role/RoleB", trust_via: AccountRoot },
/// ];
/// assert_eq!(
///     CHAIN.iam_role(),
///     "arn:aws:iam::123456789012:role/RoleA,arn:aws:iam::210987654321:role/RoleB",
/// );
/// let [first, last] = &CHAIN.hops;
/// assert!(first.assume_policy().is_some() && last.assume_policy().is_none());
/// assert!(last.trust_policy().to_json().contains("arn:aws:iam::123456789012:root"));
/// ```
///
/// See <https://docs.aws.amazon.com/redshift/latest/mgmt/authorizing-redshift-service-chaining-roles.html>.
#[macro_export]
macro_rules! role_chain {
    ($($tokens:tt)*) => {
        $crate::__private::role_chain_impl!($crate; $($tokens)*)
    };
}

/// An ARN, checked at compile time: an [`Arn`].
///
/// It is checked as a resource; the ARN of a session or of an origin access identity, which is not a
/// resource, is checked as a principal. To allow an ARN that a rule refuses here but that is correct
/// elsewhere, put an `allow` before the text, in this macro and its siblings:
/// `arn!(#[allow(impossible_arn, reason = "a template of certificates")] "arn:aws:acm-pca:::template/…")`.
///
/// A `{name}` in it is a variable in scope, with the type of its position: a [`Partition`], a [`Region`], an
/// [`AccountId`] or a [`ResourceName`].
///
/// ```
/// use iam_policy::{Arn, arn};
///
/// static VALUE: Arn = arn!("arn:aws:iam::123456789012:role/RoleA");
/// assert!(!VALUE.as_str().is_empty());
/// ```
#[macro_export]
macro_rules! arn {
    ($($tokens:tt)*) => {
        $crate::__private::arn_impl!($crate; $($tokens)*)
    };
}

/// An ARN pattern, checked at compile time: an [`ArnPattern`].
///
/// It is checked as a resource. A `{name}` in it is a variable in scope, with the type
/// of its position, as in [`arn!`]: wildcards are written in the text, and no value can add one.
///
/// ```
/// use iam_policy::{ArnPattern, ResourceName, arn_pattern, identity_policy};
///
/// static REPORTS: ArnPattern = arn_pattern!("arn:aws:s3:::reports/*");
///
/// let bucket = ResourceName::parse("archive")?;
/// let objects = [REPORTS.clone(), arn_pattern!("arn:aws:s3:::{bucket}/20??/*")];
/// let policy = identity_policy![allow {
///     action: s3::GetObject,
///     resource: ["arn:aws:s3:::plans/*", ..objects],
/// }];
/// assert!(policy.to_json().contains("arn:aws:s3:::archive/20??/*"));
/// # Ok::<(), iam_policy::ValueError>(())
/// ```
#[macro_export]
macro_rules! arn_pattern {
    ($($tokens:tt)*) => {
        $crate::__private::arn_pattern_impl!($crate; $($tokens)*)
    };
}

/// An AWS account ID, checked at compile time: an [`AccountId`].
///
/// ```
/// use iam_policy::{AccountId, account_id};
///
/// static VALUE: AccountId = account_id!("123456789012");
/// assert!(!VALUE.as_str().is_empty());
/// ```
#[macro_export]
macro_rules! account_id {
    ($($tokens:tt)*) => {
        $crate::__private::account_id_impl!($crate; $($tokens)*)
    };
}

/// A Region, checked at compile time: a [`Region`].
///
/// ```
/// use iam_policy::{Region, region};
///
/// static VALUE: Region = region!("us-east-1");
/// assert!(!VALUE.as_str().is_empty());
/// ```
#[macro_export]
macro_rules! region {
    ($($tokens:tt)*) => {
        $crate::__private::region_impl!($crate; $($tokens)*)
    };
}

/// A service principal, checked at compile time: a [`ServicePrincipal`].
///
/// ```
/// use iam_policy::{ServicePrincipal, service_principal};
///
/// static VALUE: ServicePrincipal = service_principal!("redshift.amazonaws.com");
/// assert!(!VALUE.as_str().is_empty());
/// ```
#[macro_export]
macro_rules! service_principal {
    ($($tokens:tt)*) => {
        $crate::__private::service_principal_impl!($crate; $($tokens)*)
    };
}

/// An external ID, checked at compile time: an [`ExternalId`].
///
/// ```
/// use iam_policy::{ExternalId, external_id};
///
/// static VALUE: ExternalId = external_id!("customer-42");
/// assert!(!VALUE.as_str().is_empty());
/// ```
#[macro_export]
macro_rules! external_id {
    ($($tokens:tt)*) => {
        $crate::__private::external_id_impl!($crate; $($tokens)*)
    };
}

/// Asserts at compile time that a policy allows a request.
///
/// The policy is a `const` or a `static`, possibly from another crate. It is evaluated alone, without any
/// other policy: one of its statements must allow the request, and none may deny it. For a resource
/// control policy, no statement may deny it, since `RCPFullAWSAccess` is always attached. A request that
/// cannot be decided also fails the build. A request has these members, with or without braces:
///
/// | member | meaning |
/// |---|---|
/// | `action` | one action |
/// | `resource` | the ARN of one resource; omitted if the action has none, and in a trust policy |
/// | `principal` | who makes the request, for a trust or a resource-based policy: `Aws("…")`, `Account("…")` for its root user, `Service("…")`, `Federated("…")`, or `"*"` for an anonymous user |
/// | `context` | condition keys with their values; any other key is not in the request |
///
/// Keys that follow from the rest, such as `aws:PrincipalArn` from the principal, can be omitted. If a policy
/// does not name principals, they are unknown unless `context` has them.
///
/// ```
/// use iam_policy::{IdentityPolicy, assert_allows, assert_denies, identity_policy};
///
/// static READER: IdentityPolicy = identity_policy![
///     allow { action: s3::GetObject, resource: "arn:aws:s3:::reports/*" },
///     deny { sid: "OnlyTls", action: "*", resource: "*", when: Bool("aws:SecureTransport", false) },
/// ];
///
/// assert_allows!(READER, { action: s3::GetObject, resource: "arn:aws:s3:::reports/2026/a" });
/// assert_denies!(READER, {
///     action: s3::GetObject,
///     resource: "arn:aws:s3:::reports/2026/a",
///     context: { "aws:SecureTransport": false },
/// });
/// ```
///
/// ```compile_fail
/// # use iam_policy::{IdentityPolicy, assert_allows, identity_policy};
/// # static READER: IdentityPolicy = identity_policy![
/// #     allow { action: s3::GetObject, resource: "arn:aws:s3:::reports/*" },
/// # ];
/// // `s3:GetObject` on `arn:aws:s3:::plans/a` is not allowed: no statement allows it
/// assert_allows!(READER, { action: s3::GetObject, resource: "arn:aws:s3:::plans/a" });
/// ```
///
/// To check a policy with holes, use a test with the feature `analysis`: `policy.assert_allows(&request)`.
#[macro_export]
macro_rules! assert_allows {
    ($($tokens:tt)*) => {
        $crate::__private::assert_allows_impl! { $crate; $($tokens)* }
    };
}

/// Asserts at compile time that a policy does not allow a request: no statement allows it, or
/// one denies it. See [`assert_allows!`].
///
/// ```
/// use iam_policy::{TrustPolicy, assert_allows, assert_denies, trust_policy};
///
/// const TRUST: TrustPolicy = trust_policy![allow {
///     principal: Service("redshift.amazonaws.com"),
///     when: StringEquals("aws:SourceAccount", "123456789012"),
/// }];
///
/// assert_allows!(TRUST, {
///     action: sts::AssumeRole,
///     principal: Service("redshift.amazonaws.com"),
///     context: { "aws:SourceAccount": "123456789012" },
/// });
/// assert_denies!(TRUST, {
///     action: sts::AssumeRole,
///     principal: Service("redshift.amazonaws.com"),
///     context: { "aws:SourceAccount": "210987654321" },
/// });
/// ```
#[macro_export]
macro_rules! assert_denies {
    ($($tokens:tt)*) => {
        $crate::__private::assert_denies_impl! { $crate; $($tokens)* }
    };
}

/// Compares a policy's JSON with the snapshot next to the test, or in it.
///
/// With the feature `insta`, for tests: the snapshots are those of the [`insta`] crate, with its
/// names, files, settings and tools. The text is the output of `to_json_pretty`. A policy that has
/// changed or has no snapshot fails with the difference; `cargo insta review` shows and accepts it.
/// Without that tool, `INSTA_UPDATE=always cargo test` accepts all snapshots that are in files.
///
/// | call in the test `reader` of the file `tests/roles.rs` | snapshot |
/// |---|---|
/// | `assert_policy_snapshot!(policy)` | `tests/snapshots/roles__reader.snap` |
/// | `assert_policy_snapshot!("trust", policy)` | `tests/snapshots/roles__trust.snap` |
/// | `assert_policy_snapshot!(policy, @"…")` | the text after `@`, which `cargo insta` writes |
///
/// ```
/// use iam_policy::{TrustPolicy, assert_policy_snapshot, trust_policy};
///
/// static TRUST: TrustPolicy = trust_policy!(Service("redshift.amazonaws.com"));
///
/// assert_policy_snapshot!(TRUST, @r#"
/// {
///   "Version": "2012-10-17",
///   "Statement": [
///     {
///       "Effect": "Allow",
///       "Principal": {
///         "Service": "redshift.amazonaws.com"
///       },
///       "Action": "sts:AssumeRole"
///     }
///   ]
/// }
/// "#);
/// ```
#[cfg(feature = "insta")]
#[macro_export]
macro_rules! assert_policy_snapshot {
    ($policy:expr, @$snapshot:literal $(,)?) => {
        $crate::insta::assert_snapshot!($policy.to_json_pretty(), @$snapshot)
    };
    ($name:expr, $policy:expr $(,)?) => {
        $crate::insta::assert_snapshot!($name, $policy.to_json_pretty())
    };
    ($policy:expr $(,)?) => {
        $crate::insta::assert_snapshot!($policy.to_json_pretty())
    };
}

/// Expands to nothing; for an editor, to the constants that action tokens name.
#[cfg(not(any(rust_analyzer, miri)))]
#[doc(hidden)]
#[macro_export]
macro_rules! __action_tokens {
    ($actions:tt) => {};
}

/// Expands to nothing; for an editor, to the constants that action tokens name.
// rust-analyzer sets `rust_analyzer` only for the packages of a workspace, and `miri` for all. The
// inner `cfg` is that of the calling crate, where rust-analyzer sets it and Miri does not.
#[cfg(any(rust_analyzer, miri))]
#[doc(hidden)]
#[macro_export]
macro_rules! __action_tokens {
    ($actions:tt) => {
        #[allow(unexpected_cfgs, unused_imports, reason = "for editors")]
        {
            #[cfg(rust_analyzer)]
            $crate::__private::action_constants! { $actions }
        }
    };
}

/// The items that the expansions name. Not part of the public API.
#[doc(hidden)]
pub mod __private {
    pub use crate::assertion::*;
    pub use crate::expansion::*;
    pub use crate::flow::*;
    pub use crate::fullness::*;
    pub use crate::policies::{Repr, StatementOf, StaticPolicy, Template};
    pub use crate::slots::*;
    pub use crate::template::*;
    pub use core::option::Option::{None, Some};
    pub use policy_core::model::{
        ActionElement, BaseOperator, Condition, ConditionValues, Conditions, Effect, Operator,
        Partition, PrincipalElement, PrincipalEntries, PrincipalEntry, PrincipalType, Principals,
        Qualifier, ResourceElement, Scalar, Statement, Text, Values, Version,
    };
    pub use policy_core::semantics::principal::Caller;
    #[cfg(any(rust_analyzer, miri))]
    pub use policy_macros::action_constants;
    pub use policy_macros::{
        account_id_impl, arn_impl, arn_pattern_impl, assert_allows_impl, assert_denies_impl,
        external_id_impl, identity_policy_impl, include_policy_impl, region_impl,
        resource_control_policy_impl, resource_policy_impl, role_chain_impl,
        service_control_policy_impl, service_principal_impl, session_policy_impl,
        trust_policy_impl,
    };
}

/// The pages of `docs` whose snippets are compiled and run with the other examples.
#[cfg(doctest)]
mod pages {
    #[doc = include_str!("../docs/contracts.md")]
    mod contracts {}
    #[doc = include_str!("../docs/grammar.md")]
    mod grammar {}
    #[doc = include_str!("../docs/recipes.md")]
    mod recipes {}
}
