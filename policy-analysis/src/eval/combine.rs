//! How the results of policies are combined.
//!
//! A request is allowed along a path if each group of policies on it has a statement that allows. Within an
//! account there are several paths, and across accounts there is one through both. See [policy evaluation
//! logic][1], [within an account][2] and [across accounts][3].
//!
//! [1]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
//! [2]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics.html
//! [3]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html

use policy_core::model::Effect;
use policy_core::semantics::principal::Named;
use policy_core::semantics::truth::Truth;

use super::decision::Outcome;
use crate::policies::{PolicyPlace, PolicySet};
use crate::principal::{Kind, Principal};

/// Policies, by number, at least one of which must have a statement that allows.
pub(super) type Group = usize;

const IDENTITY: Group = 0;
/// The resource's policy, if it names the caller in another way than as a role or an account.
const RESOURCE_DIRECTLY: Group = 1;
const RESOURCE_BY_ROLE: Group = 2;
const RESOURCE_BY_ACCOUNT: Group = 3;
/// The resource's policy, whomever it names.
const RESOURCE: Group = 4;
const SESSION: Group = 5;
const FIRST_OF_OTHERS: Group = 6;

/// The groups of a set of policies.
#[derive(Clone, Debug, Default)]
pub(super) struct Groups {
    /// The layer of each group after the named ones.
    others: Vec<&'static str>,
    boundaries: Vec<Group>,
    endpoints: Vec<Group>,
    service_controls: Vec<Group>,
    /// Boundaries, and session policies if there are any.
    limits: Vec<Group>,
    /// Endpoints and service control policies.
    common: Vec<Group>,
}

impl Groups {
    pub(super) fn of(policies: &PolicySet) -> Self {
        let (mut groups, mut has_session) = (Self::default(), false);
        for _ in 0..policies.service_control_levels {
            let group = groups.add("serviceControlPolicies");
            groups.service_controls.push(group);
        }
        for attached in &policies.attached {
            match attached.place {
                PolicyPlace::Boundary(_) => {
                    let group = groups.add("permissionBoundaries");
                    groups.boundaries.push(group);
                }
                PolicyPlace::Endpoint(_) => {
                    let group = groups.add("endpointPolicies");
                    groups.endpoints.push(group);
                }
                PolicyPlace::Session(_) => has_session = true,
                _ => {}
            }
        }
        groups.limits.clone_from(&groups.boundaries);
        groups.limits.extend(has_session.then_some(SESSION));
        groups.common = groups.endpoints.iter().chain(&groups.service_controls).copied().collect();
        groups
    }

    fn add(&mut self, layer: &'static str) -> Group {
        self.others.push(layer);
        FIRST_OF_OTHERS + self.others.len() - 1
    }

    fn count(&self) -> usize {
        FIRST_OF_OTHERS + self.others.len()
    }

    /// The group of a policy's allowing statements; there are several for a resource's policy.
    fn of_place(&self, place: PolicyPlace) -> Option<Group> {
        let nth = |groups: &[Group], number: u32| groups.get(number as usize).copied();
        match place {
            PolicyPlace::Identity(_) => Some(IDENTITY),
            PolicyPlace::Session(_) => Some(SESSION),
            PolicyPlace::Resource | PolicyPlace::Trust => Some(RESOURCE),
            PolicyPlace::Boundary(number) => nth(&self.boundaries, number),
            PolicyPlace::Endpoint(number) => nth(&self.endpoints, number),
            PolicyPlace::ServiceControl(level, _) => nth(&self.service_controls, level),
            PolicyPlace::ResourceControl(..) => None,
        }
    }

    fn layer(&self, group: Group, world: &World<'_>) -> &'static str {
        match group {
            IDENTITY => "identityPolicies",
            SESSION => "sessionPolicies",
            RESOURCE_DIRECTLY | RESOURCE_BY_ROLE | RESOURCE_BY_ACCOUNT | RESOURCE => {
                world.resource_layer()
            }
            other => other
                .checked_sub(FIRST_OF_OTHERS)
                .and_then(|other| self.others.get(other))
                .copied()
                .unwrap_or_default(),
        }
    }

    pub(super) fn has_boundary(&self) -> bool {
        !self.boundaries.is_empty()
    }
}

/// A statement that applies or can apply.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hit {
    /// The number of the statement among all.
    pub(super) statement: u32,
    pub(super) place: PolicyPlace,
    pub(super) effect: Effect,
    pub(super) truth: Truth,
    pub(super) named: Named,
}

/// The relation between the accounts of the caller and the resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Relation {
    Same,
    Cross,
    /// The caller belongs to no account.
    NoAccount,
}

/// The kind of the resource's policy, and whether it must allow even within its account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ResourceSide {
    /// A role to be assumed: its trust policy must allow.
    Role,
    /// An AWS KMS key: its policy must allow.
    Key,
    /// Anything else.
    Other,
}

/// The assumptions about a request.
#[derive(Clone, Copy)]
pub(super) struct World<'a> {
    pub(super) principal: &'a Principal,
    pub(super) relation: Relation,
    pub(super) side: ResourceSide,
    /// Whether the caller is a session of a service-linked role.
    pub(super) is_service_linked: bool,
    /// Whether resource control policies do not apply, whoever calls.
    pub(super) is_exempt: bool,
}

impl World<'_> {
    const fn resource_layer(&self) -> &'static str {
        match self.side {
            ResourceSide::Role => "trustPolicy",
            ResourceSide::Key | ResourceSide::Other => "resourcePolicy",
        }
    }

    fn is_root(&self) -> bool {
        matches!(self.principal.0, Kind::Root { .. })
    }

    /// Whether policies in a place apply.
    pub(super) fn has_say(&self, place: PolicyPlace) -> bool {
        let has_account = self.relation != Relation::NoAccount;
        match place {
            // No such policy is attached to a root user; a given one can only deny.
            PolicyPlace::Identity(_) => has_account,
            PolicyPlace::Session(_) | PolicyPlace::Boundary(_) => has_account && !self.is_root(),
            PolicyPlace::ServiceControl(..) => has_account && !self.is_service_linked,
            PolicyPlace::ResourceControl(..) => !self.is_service_linked && !self.is_exempt,
            PolicyPlace::Resource => self.side != ResourceSide::Role,
            PolicyPlace::Trust => self.side == ResourceSide::Role,
            PolicyPlace::Endpoint(_) => true,
        }
    }
}

/// Groups that must all allow.
#[derive(Clone, Copy, Debug)]
pub(super) struct Path<'a> {
    own: [Option<Group>; 2],
    limits: &'a [Group],
    common: &'a [Group],
}

impl Path<'_> {
    fn groups(&self) -> impl Iterator<Item = Group> {
        let others = self.limits.iter().chain(self.common).copied();
        self.own.into_iter().flatten().chain(others)
    }
}

/// The result for a request under one set of assumptions.
pub(super) struct Combination<'a> {
    groups: &'a Groups,
    truths: Vec<Truth>,
    paths: [Option<Path<'a>>; 3],
    pub(super) denied: Truth,
    pub(super) world: World<'a>,
}

impl<'a> Combination<'a> {
    pub(super) fn of(groups: &'a Groups, hits: &[Hit], world: World<'a>) -> Self {
        let mut truths = vec![Truth::Never; groups.count()];
        let mut denied = Truth::Never;
        let mut allow = |group: Group, truth: Truth| {
            if let Some(known) = truths.get_mut(group) {
                *known = known.or(truth);
            }
        };
        for hit in hits.iter().filter(|hit| world.has_say(hit.place)) {
            match hit.effect {
                Effect::Deny => denied = denied.or(hit.truth),
                Effect::Allow => {
                    let Some(group) = groups.of_place(hit.place) else { continue };
                    allow(group, hit.truth);
                    if group == RESOURCE {
                        let Named { directly, as_role, as_account } = hit.named;
                        allow(RESOURCE_DIRECTLY, hit.truth.and(directly));
                        allow(RESOURCE_BY_ROLE, hit.truth.and(as_role));
                        allow(RESOURCE_BY_ACCOUNT, hit.truth.and(as_account));
                    }
                }
            }
        }
        if world.is_root() {
            allow(IDENTITY, Truth::Always);
        }
        let paths = Self::paths(groups, &world);
        Self { groups, truths, paths, denied, world }
    }

    fn paths(groups: &'a Groups, world: &World<'_>) -> [Option<Path<'a>>; 3] {
        let has_service_controls = world.has_say(PolicyPlace::ServiceControl(0, 0));
        let common = if has_service_controls { &groups.common } else { &groups.endpoints };
        let limits: &[Group] =
            if world.has_say(PolicyPlace::Boundary(0)) { &groups.limits } else { &[] };
        let free = |group| Some(Path { own: [Some(group), None], limits: &[], common });
        let limited = |own| Some(Path { own, limits, common });
        match world.relation {
            Relation::NoAccount => [free(RESOURCE), None, None],
            Relation::Cross => [limited([Some(IDENTITY), Some(RESOURCE)]), None, None],
            Relation::Same => {
                let through_identity = match world.side {
                    ResourceSide::Other => [Some(IDENTITY), None],
                    ResourceSide::Role | ResourceSide::Key => [Some(RESOURCE), Some(IDENTITY)],
                };
                [
                    limited(through_identity),
                    free(RESOURCE_DIRECTLY),
                    limited([Some(RESOURCE_BY_ROLE), None]),
                ]
            }
        }
    }

    fn truth(&self, group: Group) -> Truth {
        self.truths.get(group).copied().unwrap_or(Truth::Never)
    }

    fn path_truth(&self, path: &Path<'_>) -> Truth {
        path.groups().fold(Truth::Always, |all, group| all.and(self.truth(group)))
    }

    fn each_path(&self) -> impl Iterator<Item = &Path<'a>> {
        self.paths.iter().flatten()
    }

    pub(super) fn allowed(&self) -> Truth {
        self.each_path().fold(Truth::Never, |any, path| any.or(self.path_truth(path)))
    }

    /// Combines the satisfied and open statements that allow and that deny.
    pub(super) fn outcome(&self) -> Outcome {
        match (self.denied, self.allowed()) {
            (Truth::Always, _) => Outcome::ExplicitDeny,
            (Truth::Never, Truth::Always) => Outcome::Allowed,
            (Truth::Never, Truth::Never) => Outcome::ImplicitDeny,
            // If it is denied in any case, that can be by a statement or because no statement allows it.
            _ => Outcome::Undecided,
        }
    }

    /// The first path whose result is as good as the best one's.
    pub(super) fn best_path(&self) -> Option<&Path<'a>> {
        let best = self.allowed();
        self.each_path().find(|path| self.path_truth(path) == best)
    }

    /// Whether an allowing statement is in a group of a path.
    pub(super) fn is_on(&self, path: &Path<'_>, hit: &Hit) -> bool {
        path.groups().any(|group| self.is_of(group, hit))
    }

    fn is_of(&self, wanted: Group, hit: &Hit) -> bool {
        hit.effect == Effect::Allow
            && self.world.has_say(hit.place)
            && self.groups.of_place(hit.place).is_some_and(|group| match wanted {
                RESOURCE_DIRECTLY => group == RESOURCE && !hit.named.directly.is_never(),
                RESOURCE_BY_ROLE => group == RESOURCE && !hit.named.as_role.is_never(),
                wanted => wanted == group,
            })
    }

    /// The open groups of a path, each with the statements that can satisfy it: those that are known to name
    /// the caller as the group requires.
    pub(super) fn open_groups<'h>(&self, path: &Path<'_>, hits: &'h [Hit]) -> Vec<Vec<&'h Hit>> {
        let open = path.groups().filter(|group| self.truth(*group) == Truth::Perhaps);
        let names = |group: Group, named: Named| match group {
            RESOURCE_DIRECTLY => named.directly,
            RESOURCE_BY_ROLE => named.as_role,
            _ => named.any(),
        };
        open.map(|group| {
            let is_named = |hit: &&Hit| names(group, hit.named).is_always();
            hits.iter().filter(|hit| self.is_of(group, hit)).filter(is_named).collect()
        })
        .collect()
    }

    /// Whether it is unknown whether a statement that may not apply matters.
    pub(super) fn matters(&self, hit: &Hit) -> bool {
        if hit.truth != Truth::Perhaps || !self.world.has_say(hit.place) {
            return false;
        }
        if hit.effect == Effect::Deny {
            return true;
        }
        self.allowed() == Truth::Perhaps
            && self.each_path().filter(|path| self.path_truth(path) == Truth::Perhaps).any(|path| {
                let mut open = path.groups().filter(|it| self.truth(*it) == Truth::Perhaps);
                open.any(|group| self.is_of(group, hit))
            })
    }

    /// The path with the fewest unsatisfied groups.
    fn nearest(&self) -> Option<&Path<'a>> {
        self.each_path()
            .min_by_key(|path| path.groups().filter(|group| self.truth(*group).is_never()).count())
    }

    /// The layer that prevents the request from being allowed: the first group without a statement on the
    /// path with the fewest unsatisfied groups.
    pub(super) fn lacking(&self) -> &'static str {
        let group = self
            .nearest()
            .and_then(|path| path.groups().find(|group| self.truth(*group).is_never()));
        group.map_or("identityPolicies", |group| self.groups.layer(group, &self.world))
    }

    /// The layers of the closest path, each with whether it allows.
    pub(super) fn layers(&self) -> Vec<(&'static str, Truth)> {
        let best = match self.allowed() {
            Truth::Never => self.nearest(),
            _ => self.best_path(),
        };
        let layer = |group: Group| (self.groups.layer(group, &self.world), self.truth(group));
        best.into_iter().flat_map(Path::groups).map(layer).collect()
    }

    /// The layer whose statements allow, or `None` if those of both accounts do.
    pub(super) fn granting(&self) -> Option<&'static str> {
        if self.world.relation == Relation::Cross {
            return None;
        }
        let first = self.best_path().and_then(|path| path.groups().next());
        first.map(|group| self.groups.layer(group, &self.world))
    }
}
