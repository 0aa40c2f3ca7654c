//! What policies allow: evaluation of requests, with the feature `analysis`.
//!
//! A [`Request`] says who asks to do what, to which resource, with which condition keys. A [`PolicySet`] has all
//! policies that have a say, each in its place, and an [`Evaluator`] is prepared once from it and asked about
//! many requests, from as many threads. May this session read that object, and why not?
//!
//! ```
//! use iam_policy::analysis::{Context, Evaluator, Outcome, PolicySet, Principal, Request};
//! use iam_policy::{IdentityPolicy, ServiceControlPolicy, identity_policy, service_control_policy};
//!
//! static READER: IdentityPolicy = identity_policy![
//!     allow { sid: "Read", action: s3::GetObject, resource: "arn:aws:s3:::reports/2026/*" },
//! ];
//! static FENCE: ServiceControlPolicy = service_control_policy![
//!     allow { action: "*", resource: "*" },
//!     deny { sid: "OnlyTls", action: "s3:*", resource: "*", when: Bool("aws:SecureTransport", false) },
//! ];
//!
//! let policies = PolicySet::new().with_identity(&READER).with_service_control_level([&FENCE]);
//! let evaluator = Evaluator::new(&policies);
//!
//! let session = Principal::parse("arn:aws:sts::123456789012:assumed-role/Reader/me")?;
//! let ask = |object: &str, tls: &str| {
//!     let resource = format!("arn:aws:s3:::reports/{object}");
//!     Request::new(session.clone(), "s3:GetObject", resource)?
//!         .with_resource_account("123456789012")?
//!         .with_context(Context::new().with("aws:SecureTransport", tls)?)
//! };
//! assert!(evaluator.evaluate(&ask("2026/a", "true")?).is_allowed());
//!
//! let plain = ask("2026/a", "false")?;
//! let decision = evaluator.evaluate(&plain);
//! assert_eq!(decision.outcome(), Outcome::ExplicitDeny);
//! assert_eq!(decision.statements()[0].sid(), Some("OnlyTls"));
//!
//! let old = ask("2025/a", "true")?;
//! assert_eq!(evaluator.evaluate(&old).outcome(), Outcome::ImplicitDeny);
//! let why = evaluator.explain(&old).simplified().to_string();
//! assert!(why.contains("statement 0 (`Read`) of identityPolicies/0 does not apply"));
//! assert!(why.contains("it is not about `arn:aws:s3:::reports/2025/a`"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! One policy alone is asked in tests by [`assert_allows`](crate::IdentityPolicy::assert_allows) and
//! [`assert_denies`](crate::IdentityPolicy::assert_denies), which every policy has, and in the compiler by
//! [`assert_allows!`](crate::assert_allows!) and [`assert_denies!`](crate::assert_denies!).

use std::borrow::Borrow;

use policy_analysis::{explain_alone, prove};
use policy_core::model::{Policy, PolicyKind};

use crate::{
    IdentityPolicy, ResourceControlPolicy, ResourcePolicy, ServiceControlPolicy, SessionPolicy,
    TrustPolicy,
};

pub use crate::chain_proof::{
    ChainedRole, Half, UnprovedChain, UnprovedHop, prove_chain, prove_chain_in,
};
/// The same policies, whose kinds are not in their types any more.
#[doc(inline)]
pub use policy_analysis::PolicySet as UntypedPolicySet;
pub use policy_analysis::prove::{Proof, Witness};
pub use policy_analysis::{
    Answer, Basis, ConditionBlock, Context, Decision, Evaluator, Member, Outcome, PolicyPlace,
    Principal, PrincipalForm, Reason, Request, RequestError, StatementRef, Subject,
};

/// All policies that have a say about a request. A policy that is not here is not attached.
///
/// Each takes the policies of its place, by value or by reference, and no other:
///
/// ```compile_fail
/// use iam_policy::analysis::PolicySet;
/// use iam_policy::{IdentityPolicy, identity_policy};
///
/// let reader = identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::reports/*" }];
/// let policies = PolicySet::new().with_trust(&reader);
/// ```
///
/// Levels of service control and resource control policies stand in the order of the organization, its
/// root first. No level: none apply. See [policy evaluation logic][1].
///
/// [1]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
#[derive(Clone, Debug, Default)]
pub struct PolicySet(policy_analysis::PolicySet);

impl PolicySet {
    /// No policies.
    #[must_use]
    pub const fn new() -> Self {
        Self(policy_analysis::PolicySet::new())
    }

    /// With one more identity-based policy of the caller, or of a group of it.
    #[must_use]
    pub fn with_identity(self, policy: impl Borrow<IdentityPolicy>) -> Self {
        Self(self.0.with_identity(policy.borrow().to_policy()))
    }

    /// With one more permissions boundary. All of them must allow.
    #[must_use]
    pub fn with_boundary(self, policy: impl Borrow<IdentityPolicy>) -> Self {
        Self(self.0.with_boundary(policy.borrow().to_policy()))
    }

    /// With one more policy of the session. One of them must allow.
    #[must_use]
    pub fn with_session(self, policy: impl Borrow<SessionPolicy>) -> Self {
        Self(self.0.with_session(policy.borrow().to_policy()))
    }

    /// With the policy of the resource, in place of the one that there was.
    #[must_use]
    pub fn with_resource(self, policy: impl Borrow<ResourcePolicy>) -> Self {
        Self(self.0.with_resource(policy.borrow().to_policy()))
    }

    /// With the trust policy of the role that is asked for, in place of the one that there was.
    #[must_use]
    pub fn with_trust(self, policy: impl Borrow<TrustPolicy>) -> Self {
        Self(self.0.with_trust(policy.borrow().to_policy()))
    }

    /// With one more policy of a VPC endpoint that the request goes through. All of them must allow.
    #[must_use]
    pub fn with_endpoint(self, policy: impl Borrow<ResourcePolicy>) -> Self {
        Self(self.0.with_endpoint(policy.borrow().to_policy()))
    }

    /// With the service control policies of one more level of the caller's organization. One of each
    /// level must allow; a level without any allows nothing.
    #[must_use]
    pub fn with_service_control_level<P: Borrow<ServiceControlPolicy>>(
        self,
        policies: impl IntoIterator<Item = P>,
    ) -> Self {
        let policies = policies.into_iter().map(|policy| policy.borrow().to_policy());
        Self(self.0.with_service_control_level(policies))
    }

    /// With the resource control policies of one more level of the resource's organization. They deny,
    /// and allow all else: `RCPFullAWSAccess` is always attached.
    #[must_use]
    pub fn with_resource_control_level<P: Borrow<ResourceControlPolicy>>(
        self,
        policies: impl IntoIterator<Item = P>,
    ) -> Self {
        let policies = policies.into_iter().map(|policy| policy.borrow().to_policy());
        Self(self.0.with_resource_control_level(policies))
    }
}

impl AsRef<policy_analysis::PolicySet> for PolicySet {
    fn as_ref(&self) -> &policy_analysis::PolicySet {
        &self.0
    }
}

/// Names of actions for requests that show something, where the rules and their data are there.
#[cfg(feature = "check")]
const REFERENCE: policy_lint::reference::Known = policy_lint::reference::Known;
#[cfg(not(feature = "check"))]
const REFERENCE: prove::NoReference = prove::NoReference;

pub(crate) fn no_new_access(new: &Policy, old: &Policy, kind: PolicyKind) -> Proof {
    prove::no_new_access(&[new], &[old], kind, &REFERENCE).proof
}

pub(crate) fn is_public(policy: &Policy, kind: PolicyKind) -> bool {
    !prove::not_public(&[policy], kind, &REFERENCE).is_proved()
}

/// Panics with the reasons unless a policy, alone, has an answer for a request.
#[track_caller]
pub(crate) fn assert_answer(policy: Policy, kind: PolicyKind, request: &Request, wanted: Answer) {
    let reason = explain_alone(policy, kind, request);
    assert!(
        reason.answer() == wanted,
        "`{}` on `{}` by {}:\n{}",
        request.action(),
        request.resource(),
        request.principal(),
        reason.simplified(),
    );
}
