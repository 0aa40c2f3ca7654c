//! Policies that are prepared once, and evaluated for many requests.

use std::sync::Arc;

use policy_core::model::{Effect, Family, Policy};
use policy_core::semantics::condition::is_readable;
use policy_core::semantics::derived::DerivedKey;
use policy_core::semantics::known::Context;
use policy_core::semantics::pattern::{matches, matches_in_any_casing};
use policy_core::semantics::statement::{Asked, PolicyForm, Prepared};
use policy_core::semantics::steps;
use policy_core::semantics::truth::Truth;
use policy_core::sort::sort;

use super::allowed_if;
use super::combine::{Combination, Groups, Hit, Relation, ResourceSide, World};
use super::decision::{Basis, Decision, Outcome, StatementRef};
use super::index::{Beginnings, head};
use super::refused::{self, Refused};
use crate::policies::{PolicyPlace, PolicySet};
use crate::principal::{Kind, Principal};
use crate::request::Request;

/// A set of policies that can be evaluated for many requests, from multiple threads.
///
/// Statements are indexed by the prefixes of their actions and resources, so a request is compared with few
/// of them.
///
/// ```
/// use policy_analysis::{Evaluator, Outcome, PolicySet, Principal, Request};
/// use policy_core::read_policy;
///
/// let trust = read_policy(r#"{"Version": "2012-10-17", "Statement": {
///     "Effect": "Allow", "Action": "sts:AssumeRole",
///     "Principal": {"Service": "redshift.amazonaws.com"}}}"#)?;
/// let evaluator = Evaluator::new(&PolicySet::new().with_trust(trust));
///
/// let role = "arn:aws:iam::123456789012:role/Loader";
/// let ask = |service| Request::new(Principal::services([service])?, "sts:AssumeRole", role);
/// let decision = evaluator.evaluate(&ask("redshift.amazonaws.com")?);
/// assert_eq!(decision.outcome(), Outcome::Allowed);
/// let decision = evaluator.evaluate(&ask("ec2.amazonaws.com")?);
/// assert_eq!(decision.outcome(), Outcome::ImplicitDeny);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Evaluator {
    pub(super) policies: Vec<PreparedPolicy>,
    pub(super) statements: Vec<PreparedStatement>,
    pub(super) groups: Groups,
    by_action: Beginnings,
    by_resource: Beginnings,
    /// The condition keys whose values an operator must be able to read, once per type of operator.
    typed: Vec<(String, Family)>,
}

#[derive(Clone, Debug)]
pub(super) struct PreparedPolicy {
    pub(super) place: PolicyPlace,
    pub(super) form: PolicyForm,
}

#[derive(Clone, Debug)]
pub(super) struct PreparedStatement {
    pub(super) policy: usize,
    /// The number of the statement in its policy.
    pub(super) number: usize,
    sid: Option<Arc<str>>,
    pub(super) prepared: Prepared,
    /// Whether it is unknown if the conditions are met.
    pub(super) is_doubtful: bool,
}

/// How the values that a condition's operator cannot read are treated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// They match nothing.
    MatchNothing,
    /// It is open whether they match.
    AreOpen,
}

/// What statements say about a request whose resource is in one account, or in an unknown one.
pub(super) struct Asking<'a> {
    pub(super) asked: Asked<'a>,
    pub(super) hits: Vec<Hit>,
}

impl Evaluator {
    /// Prepares policies for evaluation.
    #[must_use]
    pub fn new(policies: impl AsRef<PolicySet>) -> Self {
        let policies = policies.as_ref();
        let mut statements = Vec::new();
        for (policy, attached) in policies.attached.iter().enumerate() {
            for (number, statement) in attached.policy.statements().iter().enumerate() {
                statements.push(PreparedStatement {
                    policy,
                    number,
                    sid: statement.sid().filter(|sid| !sid.is_empty()).map(Arc::from),
                    prepared: Prepared::of(statement),
                    is_doubtful: attached.doubtful.contains(&number),
                });
            }
        }
        let all = || policies.attached.iter().flat_map(|it| it.policy.statements());
        let by_action = Beginnings::of((0..).zip(all().map(|statement| {
            let element = statement.action();
            if element.is_negated() {
                return vec![String::new()];
            }
            element.values().iter().map(|it| head(it).to_ascii_lowercase()).collect()
        })));
        let by_resource =
            Beginnings::of((0..).zip(all().map(|statement| match statement.resource() {
                Some(element) if !element.is_negated() => {
                    element.values().iter().map(|it| head(it).to_owned()).collect()
                }
                _ => vec![String::new()],
            })));
        let prepared = policies.attached.iter().map(|attached| PreparedPolicy {
            place: attached.place,
            form: attached.place.form(Policy::version(&attached.policy)),
        });
        Self {
            policies: prepared.collect(),
            statements,
            groups: Groups::of(policies),
            by_action,
            by_resource,
            typed: typed(policies),
        }
    }

    /// Evaluates a request.
    ///
    /// A value that a condition's operator cannot read, such as `no` for `Bool`, matches nothing. A request
    /// that is allowed only because of that is undecided, since AWS does not say how such a value compares.
    #[must_use]
    pub fn evaluate(&self, request: &Request) -> Decision {
        self.evaluate_cautiously(request).1
    }

    /// Returns the decision, and how unreadable values were treated.
    pub(super) fn evaluate_cautiously(&self, request: &Request) -> (Unreadable, Decision) {
        let decision = self.evaluate_with(request, Unreadable::MatchNothing);
        let may_be_allowed = matches!(decision.outcome, Outcome::Allowed | Outcome::Undecided);
        if may_be_allowed && self.has_unreadable(request) {
            return (Unreadable::AreOpen, self.evaluate_with(request, Unreadable::AreOpen));
        }
        (Unreadable::MatchNothing, decision)
    }

    /// Returns whether the request has a value that the operator of some condition cannot read.
    pub(super) fn has_unreadable(&self, request: &Request) -> bool {
        self.typed.iter().any(|(key, family)| {
            // Keys that follow from the request are read by few operators.
            if DerivedKey::parse(key).is_some() {
                return true;
            }
            let values = request.context.get(key).and_then(|entry| entry.values.as_ref());
            values.is_some_and(|all| all.iter().any(|value| !is_readable(*family, value)))
        })
    }

    fn evaluate_with(&self, request: &Request, unreadable: Unreadable) -> Decision {
        if let Some(decision) = settled(request) {
            return decision;
        }
        match request.is_same_account() {
            Some(is_same) => {
                let relation = if is_same { Relation::Same } else { Relation::Cross };
                self.ask(request, request.resource_account(), unreadable, |asking| {
                    self.decide(request, asking, relation)
                })
            }
            None if request.principal.account().is_none() => {
                self.ask(request, request.resource_account(), unreadable, |asking| {
                    self.decide(request, asking, Relation::NoAccount)
                })
            }
            // The resource is in the caller's account or in another.
            None => {
                let same = self.ask(request, request.principal.account(), unreadable, |asking| {
                    self.decide(request, asking, Relation::Same)
                });
                let cross = self.ask(request, None, unreadable, |asking| {
                    self.decide(request, asking, Relation::Cross)
                });
                joined(same, cross, (Basis::ResourceAccount, DerivedKey::ResourceAccount))
            }
        }
    }

    /// Evaluates the statements that can apply.
    pub(super) fn ask<T>(
        &self,
        request: &Request,
        resource_account: Option<&str>,
        unreadable: Unreadable,
        then: impl FnOnce(&Asking<'_>) -> T,
    ) -> T {
        let names = request.principal.names();
        let roles = request.principal.roles();
        let caller = request.principal.caller(&names, &roles);
        let texts = request.texts();
        let entries = request.entries(&texts);
        let mut context = Context::of_request(&entries, &caller, &resource_account);
        if unreadable == Unreadable::AreOpen {
            context = context.with_unreadable_open();
        }
        let asked = Asked {
            caller,
            has_boundary: self.groups.has_boundary(),
            action: &request.action,
            resource: &request.resource,
            context,
        };
        then(&Asking { hits: self.hits(&asked), asked })
    }

    fn hits(&self, asked: &Asked<'_>) -> Vec<Hit> {
        let action = asked.action.to_ascii_lowercase();
        let by_action = self.by_action.of_text(&action);
        let by_resource = self.by_resource.of_text(asked.resource);
        let mut candidates = Vec::new();
        if by_action.size() <= by_resource.size() {
            by_action.collect_into(&mut candidates);
        } else {
            by_resource.collect_into(&mut candidates);
        }
        let mut hits = Vec::new();
        let mut taken = candidates.len() as u64;
        for number in candidates {
            let Some(statement) = self.statements.get(number as usize) else { continue };
            let Some(policy) = self.policies.get(statement.policy) else { continue };
            let view = statement.prepared.view();
            let applies = view.applies(asked, policy.form, &mut taken);
            let mut truth = applies.truth();
            if statement.is_doubtful {
                truth = truth.and(Truth::Perhaps);
            }
            if !truth.is_never() {
                hits.push(Hit {
                    statement: number,
                    place: policy.place,
                    effect: view.effect(),
                    truth,
                    named: applies.named,
                });
            }
        }
        steps::take(taken);
        hits
    }

    fn decide(&self, request: &Request, asking: &Asking<'_>, relation: Relation) -> Decision {
        let worlds = worlds(request, relation);
        let mut decided: Option<Decision> = None;
        for world in worlds.into_iter().flatten() {
            let combination = Combination::of(&self.groups, &asking.hits, world);
            let decision = self.decision(&combination, asking);
            decided = Some(match decided {
                None => decision,
                Some(other) => {
                    joined(other, decision, (Basis::UnknownKeys, DerivedKey::PrincipalArn))
                }
            });
        }
        decided.unwrap_or(Decision {
            outcome: Outcome::ImplicitDeny,
            basis: Basis::Undefined,
            statements: Vec::new(),
            missing: Vec::new(),
            allowed_if: None,
        })
    }

    fn decision(&self, combination: &Combination<'_>, asking: &Asking<'_>) -> Decision {
        let outcome = combination.outcome();
        let path = combination.best_path();
        let made = asking.hits.iter().filter(|hit| match outcome {
            Outcome::Allowed => {
                hit.truth.is_always() && path.is_some_and(|path| combination.is_on(path, hit))
            }
            Outcome::ExplicitDeny => {
                hit.truth.is_always()
                    && hit.effect == Effect::Deny
                    && combination.world.has_say(hit.place)
            }
            Outcome::ImplicitDeny => false,
            Outcome::Undecided => combination.matters(hit),
        });
        let made: Vec<&Hit> = made.collect();
        let statements = made.iter().filter_map(|hit| self.reference(hit.statement)).collect();
        let (mut missing, mut allowed_if) = (Vec::new(), None);
        if outcome == Outcome::Undecided {
            missing = allowed_if::missing(self, asking, &made);
            allowed_if = allowed_if::of(self, asking, combination);
        }
        let basis = match outcome {
            Outcome::Allowed => match combination.granting() {
                Some(layer) => Basis::Policies(layer),
                None => Basis::BothAccounts,
            },
            Outcome::ExplicitDeny => {
                made.first().map_or(Basis::Undefined, |hit| Basis::Policies(hit.place.layer()))
            }
            Outcome::ImplicitDeny => Basis::Policies(combination.lacking()),
            Outcome::Undecided if missing.is_empty() => Basis::Undefined,
            Outcome::Undecided => Basis::UnknownKeys,
        };
        Decision { outcome, basis, statements, missing, allowed_if }
    }

    pub(super) fn reference(&self, statement: u32) -> Option<StatementRef> {
        let statement = self.statements.get(statement as usize)?;
        Some(StatementRef {
            policy: self.policies.get(statement.policy)?.place,
            number: statement.number,
            sid: statement.sid.clone(),
        })
    }
}

fn typed(policies: &PolicySet) -> Vec<(String, Family)> {
    let statements = policies.attached.iter().flat_map(|it| it.policy.statements());
    let conditions = statements.flat_map(|statement| statement.conditions().iter());
    let typed = conditions.filter_map(|condition| {
        let family = condition.operator().base.family();
        let is_typed = !matches!(family, Family::String | Family::Arn | Family::Null);
        is_typed.then(|| (condition.key().to_ascii_lowercase(), family))
    });
    let mut typed: Vec<_> = typed.collect();
    sort(&mut typed);
    typed.dedup();
    typed
}

/// A decision that does not depend on any policy.
fn settled(request: &Request) -> Option<Decision> {
    let (outcome, basis) = if needs_no_permission(request) {
        (Outcome::Allowed, Basis::NoPermission)
    } else {
        refusal(request)?;
        (Outcome::ImplicitDeny, Basis::Service)
    };
    let (statements, missing) = (Vec::new(), Vec::new());
    Some(Decision { outcome, basis, statements, missing, allowed_if: None })
}

/// <https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html>
pub(super) fn needs_no_permission(request: &Request) -> bool {
    request.action.eq_ignore_ascii_case("sts:GetCallerIdentity")
}

pub(super) fn refusal(request: &Request) -> Option<&'static Refused> {
    refused::refusal(&request.principal, &request.action, &request.resource)
}

/// The possible assumptions about a request: both, if it is not known whether its role is service-linked.
pub(super) fn worlds(request: &Request, relation: Relation) -> [Option<World<'_>>; 2] {
    let side = side(&request.action, &request.resource);
    let world = |is_service_linked| World {
        principal: &request.principal,
        relation,
        side,
        is_service_linked,
        is_exempt: is_exempt(&request.action, &request.resource),
    };
    match is_service_linked(&request.principal) {
        Some(is_so) => [Some(world(is_so)), None],
        None => [Some(world(false)), Some(world(true))],
    }
}

fn side(action: &str, resource: &str) -> ResourceSide {
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
    let assumes = ["sts:AssumeRole*", "sts:TagSession", "sts:SetSourceIdentity", "sts:SetContext"];
    let of_service =
        |prefix: &str| action.get(..prefix.len()).is_some_and(|it| it.eq_ignore_ascii_case(prefix));
    if of_service("sts:")
        && matches("arn:*:iam::*:role/*", resource)
        && assumes.iter().any(|pattern| matches_in_any_casing(pattern, action))
    {
        ResourceSide::Role
    } else if of_service("kms:") && matches("arn:*:kms:*:*:key/*", resource) {
        ResourceSide::Key
    } else {
        ResourceSide::Other
    }
}

/// Whether a caller is a session of a [service-linked role][1]; `None` if its path is not known.
///
/// [1]: https://docs.aws.amazon.com/IAM/latest/UserGuide/using-service-linked-roles.html
fn is_service_linked(principal: &Principal) -> Option<bool> {
    let Kind::Session { role, with_any_path, .. } = &principal.0 else { return Some(false) };
    match with_any_path {
        None => Some(matches("arn:*:iam::*:role/aws-service-role/*", role)),
        Some(_) if matches("arn:*:iam::*:role/AWSServiceRoleFor*", role) => None,
        Some(_) => Some(false),
    }
}

/// Whether resource control policies do not apply to a request, whoever makes it. See [resources and
/// entities not restricted by RCPs][1].
///
/// [1]: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html
fn is_exempt(action: &str, resource: &str) -> bool {
    action.eq_ignore_ascii_case("kms:RetireGrant")
        || (resource.contains(":role/aws-service-role/")
            && matches("arn:*:iam::*:role/aws-service-role/*", resource))
        || (resource.contains(":alias/aws/") && matches("arn:*:kms:*:*:alias/aws/*", resource))
}

/// The decision if one of two assumptions is true, and what would tell which one.
fn joined(one: Decision, other: Decision, (basis, key): (Basis, DerivedKey)) -> Decision {
    let is_same = one.outcome == other.outcome;
    if is_same && one.outcome != Outcome::Undecided {
        return one;
    }
    let basis = if is_same { one.basis } else { basis };
    let mut statements = one.statements;
    for statement in other.statements {
        if !statements.contains(&statement) {
            statements.push(statement);
        }
    }
    let mut missing: Vec<String> =
        (!is_same).then(|| key.as_str().to_owned()).into_iter().collect();
    for key in one.missing.into_iter().chain(other.missing) {
        if !missing.contains(&key) {
            missing.push(key);
        }
    }
    let allowed_if = if one.allowed_if == other.allowed_if { one.allowed_if } else { None };
    Decision { outcome: Outcome::Undecided, basis, statements, missing, allowed_if }
}
