//! Evaluation of requests against policies, with the feature `analysis`.
//!
//! A [`Request`] specifies who requests which action, on which resource, with which condition keys. A
//! [`PolicySet`] contains every policy that applies, by its role in the evaluation. An [`Evaluator`] is prepared
//! from it once and can evaluate many requests, from any number of threads: may this session read that
//! object, and if not, why?
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
//! assert!(why.contains("its resources do not include `arn:aws:s3:::reports/2025/a`"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! To check one policy on its own, use [`assert_allows`](crate::IdentityPolicy::assert_allows) and
//! [`assert_denies`](crate::IdentityPolicy::assert_denies) in tests, which every policy has, and
//! [`assert_allows!`](crate::assert_allows!) and [`assert_denies!`](crate::assert_denies!) at compile time.

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
/// The same policies, without their kinds in the type.
#[doc(inline)]
pub use policy_analysis::PolicySet as UntypedPolicySet;
pub use policy_analysis::prove::{Ground, Proof, StatementPlace, Witness};
pub use policy_analysis::{
    Answer, Basis, ConditionBlock, Context, Decision, Evaluator, Member, Outcome, PolicyPlace,
    Principal, PrincipalForm, Reason, Request, RequestError, StatementRef, Subject,
};

/// All policies that apply to a request. A policy that is not in the set is not attached.
///
/// Each method accepts only policies of the right kind, by value or by reference:
///
/// ```compile_fail
/// use iam_policy::analysis::PolicySet;
/// use iam_policy::{IdentityPolicy, identity_policy};
///
/// let reader = identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::reports/*" }];
/// let policies = PolicySet::new().with_trust(&reader);
/// ```
///
/// The levels of service control and resource control policies are in the order of the organization, with the
/// root first. Without levels, no such policies apply. See [policy evaluation logic][1].
///
/// [1]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
#[derive(Clone, Debug, Default)]
pub struct PolicySet(policy_analysis::PolicySet);

impl PolicySet {
    /// Returns a set without policies.
    #[must_use]
    pub const fn new() -> Self {
        Self(policy_analysis::PolicySet::new())
    }

    /// Adds an identity-based policy of the caller, or of one of its groups.
    #[must_use]
    pub fn with_identity(self, policy: impl Borrow<IdentityPolicy>) -> Self {
        Self(self.0.with_identity(policy.borrow().to_policy()))
    }

    /// Adds a permissions boundary. All of them must allow a request.
    #[must_use]
    pub fn with_boundary(self, policy: impl Borrow<IdentityPolicy>) -> Self {
        Self(self.0.with_boundary(policy.borrow().to_policy()))
    }

    /// Adds a session policy. One of them must allow a request.
    #[must_use]
    pub fn with_session(self, policy: impl Borrow<SessionPolicy>) -> Self {
        Self(self.0.with_session(policy.borrow().to_policy()))
    }

    /// Sets the policy of the resource, replacing any previous one.
    #[must_use]
    pub fn with_resource(self, policy: impl Borrow<ResourcePolicy>) -> Self {
        Self(self.0.with_resource(policy.borrow().to_policy()))
    }

    /// Sets the trust policy of the requested role, replacing any previous one.
    #[must_use]
    pub fn with_trust(self, policy: impl Borrow<TrustPolicy>) -> Self {
        Self(self.0.with_trust(policy.borrow().to_policy()))
    }

    /// Adds a policy of a VPC endpoint that the request passes through. All of them must allow a request.
    #[must_use]
    pub fn with_endpoint(self, policy: impl Borrow<ResourcePolicy>) -> Self {
        Self(self.0.with_endpoint(policy.borrow().to_policy()))
    }

    /// Adds the service control policies of the next level of the caller's organization. One of each
    /// level must allow a request; a level without policies allows nothing.
    #[must_use]
    pub fn with_service_control_level<P: Borrow<ServiceControlPolicy>>(
        self,
        policies: impl IntoIterator<Item = P>,
    ) -> Self {
        let policies = policies.into_iter().map(|policy| policy.borrow().to_policy());
        Self(self.0.with_service_control_level(policies))
    }

    /// Adds the resource control policies of the next level of the resource's organization. They only deny
    /// requests: `RCPFullAWSAccess` is always attached and allows everything else.
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

/// The action names for requests that demonstrate something, if the rules and their data are available.
#[cfg(feature = "check")]
const REFERENCE: policy_lint::reference::Known = policy_lint::reference::Known;
#[cfg(not(feature = "check"))]
const REFERENCE: prove::NoReference = prove::NoReference;

pub(crate) fn no_new_access(new: &Policy, old: &Policy, kind: PolicyKind) -> Proof {
    prove::no_new_access(&[new], &[old], kind, &REFERENCE).proof
}

pub(crate) fn no_new_access_grounds(
    new: &Policy,
    old: &Policy,
    kind: PolicyKind,
) -> Option<Vec<Ground>> {
    prove::no_new_access_grounds(&[new], &[old], kind, &REFERENCE)
}

pub(crate) fn not_public_grounds(policy: &Policy, kind: PolicyKind) -> Option<Vec<Ground>> {
    prove::not_public_grounds(&[policy], kind, &REFERENCE)
}

pub(crate) fn is_public(policy: &Policy, kind: PolicyKind) -> bool {
    !prove::not_public(&[policy], kind, &REFERENCE).is_proved()
}

/// Panics with the reasons unless a policy, on its own, has the wanted answer for a request.
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
