#![doc = include_str!("../README.md")]
//!
//! # Two spellings, one grammar
//!
//! IAM JSON pasted from anywhere is one spelling; the other is what people write by hand. Both can
//! be mixed, and both give the same bytes.
//!
//! | IAM JSON | Rust shape |
//! |---|---|
//! | `{"Version": "2012-10-17", "Statement": [ … ]}` | `[ … ]`, or the statements alone |
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
//! A Rust expression in the place of a value, `{name}` inside a string, and `..iterator` in a list
//! are filled at run time. What may fill a place follows from the place, and `&str` fills none:
//! parse once at the edge, or write `unchecked(…)`.
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
//! A list never comes out empty, which would change what the policy means: `..iterator`, by value or by
//! reference, stands beside an element that is written, or beside a [`OneOrMore`], which
//! [`one_or_more`] makes of any iterable. A policy is an iterable of its statements, and never empty.
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
//! Statements are also kept in vectors, and a vector of them is a policy where it is not empty:
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
//! `if`, `if let`, `else` and `for` stand where an item of a list stands: a statement, a value or a
//! principal; `if` also among conditions. Conditions, patterns and iterators are Rust's own. A body holds
//! one item, or a list of several. What it holds is checked as if it were there, and a condition that
//! may be missing answers no rule that asks for one.
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
//! No list comes out empty: it has an element that is always there, an `if` with an `else`, or a loop
//! over a [`OneOrMore`]; anything else is refused when it is compiled. A statement without conditions
//! is one that allows without them, so the `when` of an `allow` may have no more than an `if`; that of a
//! `deny` has a condition that is always there.
//!
//! # Contracts
//!
//! What a policy must allow or must not allow, whatever the request, stands beside its statements and is
//! proved when it is compiled: `must_allow { … }`, `must_not_allow { … }`, `must_not_exceed("file")`,
//! `must_equal("file")`, and `must_not_be_public` in resource and trust policies. The error for one that
//! does not hold names a request and the statement that lets it through.
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
//! a hole of the same name has the same value in both. It speaks of its policy alone. Files are held to the
//! contracts of `iam-policy.toml`.
//!
//! # Reading JSON
//!
//! `from_json` takes what AWS may have stored and refuses only what is no policy;
//! `from_json_checked` refuses what the macros refuse. Both say where.
//!
//! ```
//! use iam_policy::IdentityPolicy;
//!
//! let text = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow",
//!     "Action": "s3:GetObject", "Resource": "arn:aws:s3:::bucket/*", "Conditon": {}}}"#;
//! let error = IdentityPolicy::from_json(text).unwrap_err();
//! assert_eq!(
//!     error.to_string(),
//!     "2:68: /Statement/Conditon: error: `Conditon` is no element of a statement \
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
#[expect(unsafe_code, reason = "constructors that only the expansions of the macros may call")]
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

/// What may fill a hole of a policy: a trait for each place, which says in its documentation what fills it.
///
/// The compiler names these traits where a value of another type stands. They are sealed: a type fills a
/// place if none of its values can add a wildcard, a segment, a statement or a policy variable, unless it
/// is there for that, as [`Pattern`] is.
///
/// ```compile_fail
/// # use iam_policy::identity_policy;
/// let account = "123456789012"; // fills no account: the trait is `AccountSlot`
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

/// Shows the types of the table of kinds.
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
/// Takes IAM JSON, the Rust shape, one principal alone, or a raw string of JSON text, after which come
/// the names of its holes: `trust_policy!(r#"{…}"#, account, role = name)`. In the Rust shape an omitted
/// `action` is what the principal assumes the role with: `sts:AssumeRole`, the action of its kind of
/// identity provider, or what the guide of its service asks for, such as `sts:TagSession` besides for
/// `pods.eks.amazonaws.com`. A policy without holes works in `static` and `const`.
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
/// Statements take `#[cfg(…)]`, and `#[allow(rule, reason = "…")]` for a rule that does not hold
/// there; `..statements` splices statements of the same kind.
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

/// A policy that is passed to a call of AWS STS, checked at compile time: a [`SessionPolicy`].
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

/// A policy of a bucket, key, queue or another resource, checked at compile time: a [`ResourcePolicy`].
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
/// `#![service(…)]` names the service whose resource has the policy, by the prefix of its actions, or
/// `vpce` for a VPC endpoint. Rules then know what belongs into it: actions and ARNs of that service,
/// one bucket, a key policy that somebody can change. Without it the service is the one that the
/// actions and ARNs agree on, and what only a named service tells is not judged:
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
/// `resource`, `session`, `scp` or `rcp`; the value has its type. The file is found and tracked as
/// `include_str!` does it, so a relative path starts from the folder of the source file. What the
/// rules find is shown with the file's line. The first word is a kind of the command line:
/// `identity:managed`, or `resource:s3` for a policy of a bucket.
///
/// What does not hold for the file is allowed before the kind: `#![allow(rule, reason = "…")]` for all
/// of it, and `#[allow(rule, sid = "…", reason = "…")]` for the statement with that Sid.
///
/// A `{name}` in the file is a hole only when the call names it: `include_policy!(identity,
/// "reader.json", account, bucket = name)`. Each of its places takes a value of its own type, and
/// the value is computed once. Once a call names a hole, each other `{name}` where a value can stand
/// is an error, as is a hole in a part of an action, in a Sid, an operator or a name, and in a policy variable:
/// `${bucket}` is one, and never a hole. `{{` and `}}` are no escapes.
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

/// A chain of 2 to 10 roles of which each assumes the next: a [`RoleChain`].
///
/// The macro makes the trust policy of each role and the permission to assume the next one, and
/// proves both halves of every hop, of what it made and of what it was given: whatever else the request
/// has, the permission allows it, the boundary lets it through, the next role trusts the one before, and
/// nothing denies it. A hop is `Name { arn: …, … }` with these members:
///
/// | member | meaning |
/// |---|---|
/// | `arn` | the role's ARN, or a [`RoleArn`] |
/// | `trusts` | who may assume the first role, as `principal` of a trust policy |
/// | `trust_via` | how a later role trusts the one before it: `Role` (the default), `AccountRoot`, or `PrincipalArn`, the account under a condition on `aws:PrincipalArn` |
/// | `external_id` | the external ids that the role demands |
/// | `external_id_forwarded` | `true` where a later hop of a Redshift chain is known to get one |
/// | `same_account_trust` | `true` where the role before needs no permission, since the trust names it and both are of one account |
/// | `when` | more conditions of the trust policy |
/// | `policy`, `trust_policy`, `boundary` | policies of your own, which are checked and not trusted |
/// | `session_tags`, `source_identity`, `duration` | of the call that assumes the role; the duration is in seconds, at most 3600 after the first hop |
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
/// It is held to what the rules say of a resource; that of a session and of an origin access identity, which
/// are none, to what they say of a principal. What a rule refuses here and is right elsewhere is allowed before
/// the text, in this macro and its siblings:
/// `arn!(#[allow(impossible_arn, reason = "a template of certificates")] "arn:aws:acm-pca:::template/…")`.
///
/// A `{name}` in it is a variable in scope, of the type of its place: a [`Partition`], a [`Region`], an
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

/// A pattern of ARNs, checked at compile time: an [`ArnPattern`].
///
/// It is held to what the rules say of a resource. A `{name}` in it is a variable in scope, of the type
/// of its place, as in [`arn!`]: wildcards are written in the text, and no value brings one.
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

/// An AWS account id, checked at compile time: an [`AccountId`].
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

/// An external id, checked at compile time: an [`ExternalId`].
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

/// Asserts that a policy allows a request, when the program is compiled.
///
/// The policy is a `const` or a `static`, also one of another crate. It is asked alone, as if no other
/// policy had a say: one of its statements allows the request, and none denies it; of a resource control
/// policy, since `RCPFullAWSAccess` is always attached, none denies it. What cannot be decided fails the build
/// too. A request has these members, in braces or without:
///
/// | member | meaning |
/// |---|---|
/// | `action` | one action |
/// | `resource` | the ARN of one resource; left out where the action has none, and in a trust policy |
/// | `principal` | who asks, for a trust or a resource-based policy: `Aws("…")`, `Account("…")` for its root user, `Service("…")`, `Federated("…")`, or `"*"` for somebody whom AWS does not know |
/// | `context` | condition keys with their values; any other key is not in the request |
///
/// Keys that follow from the rest, as `aws:PrincipalArn` from the principal, need not be written. Where a policy
/// names no principals they are not known until `context` has them.
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
/// A policy with holes is asked in a test, with the feature `analysis`: `policy.assert_allows(&request)`.
#[macro_export]
macro_rules! assert_allows {
    ($($tokens:tt)*) => {
        $crate::__private::assert_allows_impl! { $crate; $($tokens)* }
    };
}

/// Asserts that a policy does not allow a request, when the program is compiled: no statement allows it, or
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

/// Compares a policy's JSON with the snapshot beside the test, or in it.
///
/// With the feature `insta`, for tests: the snapshots are those of the [`insta`] crate, with its
/// names, files, settings and tools. The text is what `to_json_pretty` gives. A policy that has
/// changed or has no snapshot fails with the difference; `cargo insta review` shows and accepts it,
/// and without that tool `INSTA_UPDATE=always cargo test` accepts all that stand in files.
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

/// Nothing; for an editor, the constants that action tokens name.
#[cfg(not(any(rust_analyzer, miri)))]
#[doc(hidden)]
#[macro_export]
macro_rules! __action_tokens {
    ($actions:tt) => {};
}

/// Nothing; for an editor, the constants that action tokens name.
// rust-analyzer sets `rust_analyzer` for the packages of a workspace alone, and `miri` for all. The
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

/// What the expansions name. Not a part of the public surface.
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
