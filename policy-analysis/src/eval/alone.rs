//! What one policy alone says about a request.

use policy_core::model::{Effect, Policy, PolicyKind};
use policy_core::semantics::truth::Truth;

use super::evaluator::{Evaluator, Unreadable};
use super::reason::{Answer, Reason, Subject};
use crate::policies::PolicySet;
use crate::request::Request;

/// Explains whether one policy alone allows a request: one of its statements allows it, and none denies it.
///
/// Other policies and the rules of services are not considered. A resource control policy allows what it
/// does not deny, since `RCPFullAWSAccess` is always attached.
///
/// ```
/// use policy_analysis::{Answer, Principal, Request, explain_alone};
/// use policy_core::model::PolicyKind;
/// use policy_core::read_policy;
///
/// let policy = read_policy(r#"{"Version": "2012-10-17", "Statement": {
///     "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::reports/*"}}"#)?;
/// let user = Principal::parse("arn:aws:iam::123456789012:user/ada")?;
/// let request = Request::new(user, "s3:GetObject", "arn:aws:s3:::plans/a")?;
/// let reason = explain_alone(policy, PolicyKind::Identity, &request).simplified();
/// assert_eq!(reason.answer(), Answer::No);
/// assert!(reason.to_string().ends_with("its resources do not include `arn:aws:s3:::plans/a`\n"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn explain_alone(policy: impl Into<Policy>, kind: PolicyKind, request: &Request) -> Reason {
    let (none, policy) = (PolicySet::new(), policy.into());
    let policies = match kind {
        PolicyKind::Session => none.with_session(policy),
        PolicyKind::Resource => none.with_resource(policy),
        PolicyKind::Trust => none.with_trust(policy),
        PolicyKind::ServiceControl => none.with_service_control_level([policy]),
        PolicyKind::ResourceControl => none.with_resource_control_level([policy]),
        _ => none.with_identity(policy),
    };
    let evaluator = Evaluator::new(&policies);
    // No test passes because a value cannot be read.
    let unreadable = match evaluator.has_unreadable(request) {
        true => Unreadable::AreOpen,
        false => Unreadable::MatchNothing,
    };
    explain_with(&evaluator, kind, request, unreadable)
}

fn explain_with(
    evaluator: &Evaluator,
    kind: PolicyKind,
    request: &Request,
    unreadable: Unreadable,
) -> Reason {
    evaluator.ask(request, request.resource_account(), unreadable, |asking| {
        let said = |effect: Effect| {
            let hits = asking.hits.iter().filter(|hit| hit.effect == effect);
            hits.fold(Truth::Never, |truth, hit| truth.or(hit.truth))
        };
        let told = |effect: Effect| {
            let all = (0..).map_while(|number| evaluator.explain_statement(asking, number));
            let of_effect = |reason: &Reason| matches!(reason.subject(), Subject::Statement(_, of) if *of == effect);
            all.filter(of_effect).collect::<Vec<_>>()
        };
        let is_open_to_all = kind == PolicyKind::ResourceControl;
        let allowed = if is_open_to_all { Truth::Always } else { said(Effect::Allow) };
        let no_deny = said(Effect::Deny).not();
        let mut causes = Vec::new();
        if is_open_to_all || !no_deny.is_always() {
            causes.push(Reason::new(Subject::NoDeny, Answer::of(no_deny), told(Effect::Deny)));
        }
        if !is_open_to_all
            && !no_deny.is_never()
            && let Some(place) = evaluator.policies.first().map(|policy| policy.place)
        {
            let layer = Subject::Layer(place.layer());
            causes.push(Reason::new(layer, Answer::of(allowed), told(Effect::Allow)));
        }
        Reason::new(Subject::Request, Answer::of(allowed.and(no_deny)), causes)
    })
}
