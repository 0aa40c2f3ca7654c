//! What a change grants and revokes.

use std::collections::HashSet;

use policy_core::model::{
    ActionElement, Effect, Policy, PolicyKind, PrincipalElement, PrincipalEntry, PrincipalType,
    Principals, ResourceElement, Statement, Text, Values,
};
use policy_core::semantics::pattern::has_wildcard;
use policy_core::semantics::statement::{PatternsView, PolicyForm, Prepared, Texts};
use policy_core::sort::sort;

use super::atoms::Known;
use super::boxes::{Member, Part, of_effect};
use super::budget::{OutOfBudget, STEPS_OF_A_PATTERN};
use super::plain::{are_apart, takes_all_but_actions};
use super::question::{Answer, Proof, Question, words};
use super::realism::realistic;
use super::samples;
use super::sides::{Indexed, Statements};
use super::witness::{Found, Witness, plainest};
use crate::context::Context;
use crate::request::Request;

/// What is known about AWS services, to make witnesses realistic.
pub trait Reference {
    /// Names of actions that match a pattern, the simplest first.
    fn actions(&self, pattern: &str) -> Vec<String>;

    /// Names of all actions that match a pattern.
    fn all_actions(&self, pattern: &str) -> Vec<String> {
        self.actions(pattern)
    }

    /// The shapes of an action's possible resources: empty if it has no resource, and `None` if that is not
    /// known. In a shape, `**` is any string, and `*` is a string without a slash.
    fn resources(&self, _action: &str) -> Option<Vec<String>> {
        None
    }

    /// A value that a condition key can have, if it cannot have this one.
    fn possible_value(&self, _key: &str, _value: &str) -> Option<String> {
        None
    }

    /// The date of the data, such as `2026-10-27`.
    fn date(&self) -> Option<&str> {
        None
    }
}

/// Nothing is known about AWS services.
#[derive(Clone, Copy, Debug)]
pub struct NoReference;

impl Reference for NoReference {
    fn actions(&self, _: &str) -> Vec<String> {
        Vec::new()
    }
}

/// What one statement grants that was not granted before.
#[derive(Clone, Debug)]
pub struct Grant {
    /// The number of the policy on its side.
    pub policy: usize,
    /// The number of the statement in it, from 0.
    pub statement: usize,
    /// The statement's Sid.
    pub sid: Option<String>,
    /// The principal as written, with its type.
    pub principal: Option<(PrincipalType, String)>,
    /// The action as written; for `NotAction`, the element's values.
    pub action: String,
    /// The resource as written.
    pub resource: Option<String>,
    /// Whether some of it was granted before.
    pub is_partly: bool,
    /// A request that is granted now but was not before.
    pub witness: Witness,
}

/// The effect of a change.
#[derive(Clone, Debug)]
pub struct Change {
    /// Whether nothing is granted that was not granted before.
    pub proof: Proof,
    /// What is newly granted, in the order of the statements.
    pub granted: Vec<Grant>,
}

/// Proves that `new` allows no request that `old` does not allow, or reports what else it allows.
///
/// ```
/// use policy_analysis::prove::{NoReference, no_new_access};
/// use policy_core::model::PolicyKind;
/// use policy_core::read_policy;
///
/// let read = |resource: &str| read_policy(&format!(r#"{{"Version": "2012-10-17", "Statement": {{
///     "Effect": "Allow", "Action": "s3:GetObject", "Resource": "{resource}"}}}}"#)).unwrap();
/// let (narrow, wide) = (read("arn:aws:s3:::reports/2026/*"), read("arn:aws:s3:::reports/*"));
/// let change = no_new_access(&[&narrow], &[&wide], PolicyKind::Identity, &NoReference);
/// assert!(change.proof.is_proved());
/// let change = no_new_access(&[&wide], &[&narrow], PolicyKind::Identity, &NoReference);
/// assert_eq!(change.granted[0].witness.request().resource(), "arn:aws:s3:::reports/a");
/// assert!(change.granted[0].is_partly);
/// ```
#[must_use]
pub fn no_new_access(
    new: &[&Policy],
    old: &[&Policy],
    kind: PolicyKind,
    reference: &dyn Reference,
) -> Change {
    let comparison = Comparison::of(new, old, kind, reference);
    let (mut granted, mut open) = (Vec::new(), None);
    let direct = kind.has_principal().then(|| comparison.new.checker.without_accounts());
    let still_allowed = signatures(old, Effect::Allow);
    for (policy, statement, whole) in comparison.new.allowing_of(new) {
        if still_allowed.contains(&signature(policy, statement))
            && comparison.denied_no_more().all(|it| are_apart(&it.member, whole))
        {
            continue;
        }
        let mut answers = Answers::default();
        for unit in units(statement) {
            let task = Task { comparison: &comparison, statement, whole, unit: &unit };
            if task.is_plainly_covered() {
                continue;
            }
            let (found, is_partly) = match task.told(&mut answers) {
                Told::Nothing => continue,
                Told::Open(reason) => {
                    open = open.or(Some(reason));
                    continue;
                }
                Told::Found(found, is_partly) => (found, is_partly),
            };
            granted.push(Grant {
                policy: whole.place.0,
                statement: whole.place.1,
                sid: statement.sid().filter(|sid| !sid.is_empty()).map(str::to_owned),
                principal: unit.principal.map(|(kind, text)| (kind, text.to_owned())),
                action: unit.action_text(),
                resource: unit.resource_text(),
                is_partly,
                witness: found.witness.beside(direct.as_ref()),
            });
        }
    }
    let change = change_of(granted, open);
    if change.proof.is_proved() && samples::are_tried() {
        let statements = comparison.new.members().chain(comparison.old.members());
        let granted = samples::allowed(statements, kind, &|it| comparison.is_granted(it));
        debug_assert!(granted.is_none(), "not proved: {granted:?}");
    }
    change
}

/// Creates the change from what is granted and what is undecided.
pub(super) fn change_of(granted: Vec<Grant>, open: Option<String>) -> Change {
    // The simplest request represents all.
    let plainest = granted.iter().map(|grant| &grant.witness).min_by_key(|witness| {
        let request = witness.request();
        let length = request.action().len() + request.resource().len();
        (
            request.context().len(),
            length,
            request.action().to_owned(),
            request.resource().to_owned(),
        )
    });
    let proof = match (plainest, open) {
        (Some(witness), _) => Proof::Refuted(Box::new(witness.clone())),
        (None, Some(reason)) => Proof::Undecided(reason),
        (None, None) => Proof::Proved,
    };
    Change { proof, granted }
}

/// One action, resource and principal of a statement, as far as each is written separately.
pub(super) struct Unit<'a> {
    action: Vec<&'a str>,
    is_not_action: bool,
    resource: Option<Vec<&'a str>>,
    is_not_resource: bool,
    principal: Option<(PrincipalType, &'a str)>,
}

impl<'a> Unit<'a> {
    pub(super) fn one_action(&self) -> Option<&'a str> {
        self.action.first().copied().filter(|_| !self.is_not_action)
    }

    pub(super) fn one_resource(&self) -> Option<&'a str> {
        let first = self.resource.as_ref().and_then(|it| it.first().copied());
        first.filter(|_| !self.is_not_resource)
    }

    fn action_text(&self) -> String {
        self.action.join(", ")
    }

    fn resource_text(&self) -> Option<String> {
        self.resource.as_ref().map(|it| it.join(", "))
    }

    /// The statement restricted to this unit.
    fn of(&self, statement: &Statement) -> Statement {
        let one = |text: &str| Values::One(Text::from(text));
        Statement {
            sid: None,
            effect: statement.effect(),
            principal: match self.principal {
                Some((principal_type, text)) => Some(PrincipalElement {
                    negated: false,
                    principals: Principals::ByType(
                        vec![PrincipalEntry { principal_type, values: one(text) }].into(),
                    ),
                }),
                None => statement.principal().cloned(),
            },
            action: match self.one_action() {
                Some(action) => ActionElement { negated: false, values: one(action) },
                None => statement.action().clone(),
            },
            resource: match self.one_resource() {
                Some(resource) => Some(ResourceElement { negated: false, values: one(resource) }),
                None => statement.resource().cloned(),
            },
            conditions: statement.conditions.clone(),
        }
    }
}

pub(super) fn units(statement: &Statement) -> Vec<Unit<'_>> {
    let actions: Vec<Vec<&str>> = if statement.action().is_negated() {
        vec![statement.action().values().iter().collect()]
    } else {
        statement.action().values().iter().map(|action| vec![action]).collect()
    };
    let resources: Vec<Option<Vec<&str>>> = match statement.resource() {
        None => vec![None],
        Some(element) if element.is_negated() => vec![Some(element.values().iter().collect())],
        Some(element) => element.values().iter().map(|it| Some(vec![it])).collect(),
    };
    let principals: Vec<Option<(PrincipalType, &str)>> = match statement.principal() {
        Some(element) if !element.is_negated() && !element.entries().is_empty() => {
            let entries = element.entries().iter();
            let of_entry = entries.flat_map(|entry| {
                entry.values().iter().map(|value| Some((entry.principal_type(), value)))
            });
            of_entry.collect()
        }
        _ => vec![None],
    };
    let mut units = Vec::new();
    for action in &actions {
        for resource in &resources {
            for principal in &principals {
                units.push(Unit {
                    action: action.clone(),
                    is_not_action: statement.action().is_negated(),
                    resource: resource.clone(),
                    is_not_resource: statement.resource().is_some_and(|it| it.is_negated()),
                    principal: *principal,
                });
            }
        }
    }
    units
}

/// Two sides, and what is known about both.
pub(super) struct Comparison<'a> {
    pub(super) new: Statements,
    pub(super) old: Statements,
    /// The numbers of the statements that denied before but no longer do.
    rescuing: Vec<usize>,
    kind: PolicyKind,
    reference: &'a dyn Reference,
    pub(super) known: Known,
    /// Whether a condition examines a key that every request has, so that the simplest request has it.
    asks_what_is_always_sent: bool,
}

impl<'a> Comparison<'a> {
    pub(super) fn of(
        new: &[&Policy],
        old: &[&Policy],
        kind: PolicyKind,
        reference: &'a dyn Reference,
    ) -> Self {
        // A statement that denied before and still denies does not affect the proof.
        let still_denied = signatures(new, Effect::Deny);
        let denied = old.iter().flat_map(|policy| {
            of_effect(policy, Effect::Deny).map(|(_, statement)| signature(policy, statement))
        });
        let rescuing = denied.enumerate().filter(|(_, it)| !still_denied.contains(it));
        let rescuing = rescuing.map(|(number, _)| number).collect();
        let (new, old_side) = (Statements::of(new, kind), Statements::of(old, kind));
        Self {
            asks_what_is_always_sent: new.asks_what_is_always_sent()
                || old_side.asks_what_is_always_sent(),
            rescuing,
            new,
            old: old_side,
            kind,
            reference,
            known: Known::default(),
        }
    }
}

impl Comparison<'_> {
    /// The statements that denied before but no longer do.
    pub(super) fn denied_no_more(&self) -> impl Iterator<Item = &Indexed> {
        self.rescuing.iter().filter_map(|number| self.old.denies.get(*number))
    }

    /// Whether a request is allowed now but was not before.
    pub(super) fn is_new(&self, found: &Found) -> bool {
        self.is_granted(found.request())
    }

    fn is_granted(&self, request: &Request) -> bool {
        self.new.checker.verdict(request).truth().is_always()
            && self.old.checker.verdict(request).truth().is_never()
    }
}

/// The question about an action without its name: actions of a statement that the other statements treat
/// the same way get the same answer.
#[derive(PartialEq)]
pub(super) struct Alike(Vec<(Part, Prepared, PolicyForm)>);

/// The answers about the units of a statement.
#[derive(Default)]
struct Answers {
    known: Vec<(Alike, Told)>,
    /// The keys of the first request for a unit that no other statement applies to.
    keys: Option<Context>,
}

/// The result for a unit.
#[derive(Clone)]
enum Told {
    Nothing,
    Open(String),
    /// What is newly allowed, and whether some of it was allowed before.
    Found(Box<Found>, bool),
}

pub(super) struct Task<'a> {
    pub(super) comparison: &'a Comparison<'a>,
    pub(super) statement: &'a Statement,
    /// The whole statement.
    pub(super) whole: &'a Member,
    pub(super) unit: &'a Unit<'a>,
}

impl Task<'_> {
    /// The statement of the unit, and all others as far as they apply to its action and its resource.
    pub(super) fn members(&self) -> Vec<Member> {
        let Comparison { new, old, rescuing, .. } = self.comparison;
        let own = self.unit.of(self.statement);
        let mut members = vec![Member::of(&own, self.whole.form, Part::Required)];
        let (action, resource) = (self.unit.one_action(), self.unit.one_resource());
        members
            .extend(new.denies.iter().filter_map(|it| it.about(Part::Forbidden, action, resource)));
        let covering = old.allowing(action).into_iter();
        let looked_at = new.denies.len() + covering.len() + rescuing.len();
        self.comparison.known.spend(STEPS_OF_A_PATTERN * looked_at as u64);
        members.extend(covering.filter_map(|it| it.about(Part::Covering, action, resource)));
        // If the same is denied on both sides, no search is needed.
        for denied in self.comparison.denied_no_more() {
            let Some(denied) = denied.about(Part::Rescuing, action, resource) else { continue };
            let is_same = |it: &Member| it.part == Part::Forbidden && it.says_the_same(&denied);
            if !members.iter().any(is_same) {
                members.push(denied);
            }
        }
        members
    }

    /// What is newly granted. The answer for an equivalent action is reused.
    fn told(&self, answers: &mut Answers) -> Told {
        if self.comparison.known.is_spent() {
            return Told::Open(OutOfBudget.to_string());
        }
        let members = self.members();
        let alike = self.alike(&members);
        if let Some(alike) = &alike
            && let Some((_, told)) = answers.known.iter().find(|(it, _)| it == alike)
        {
            match told {
                Told::Found(found, is_partly) => {
                    let renamed = self
                        .unit
                        .one_action()
                        .and_then(|action| found.about(action))
                        .filter(|it| self.comparison.is_new(it));
                    if let Some(renamed) = renamed {
                        let renamed = self.realistic(renamed, &members);
                        return Told::Found(Box::new(renamed), *is_partly);
                    }
                }
                told => return told.clone(),
            }
        }
        // If no other statement applies, the units of a statement differ only in the action and resource.
        let is_alone = members.len() == 1;
        let with_keys = |keys: &Context| self.plainest()?.with_context(keys.clone());
        let found = answers.keys.as_ref().filter(|_| is_alone).and_then(with_keys);
        let found = found.filter(|it| self.comparison.is_new(it)).map(Box::new);
        let told = match found.map_or_else(|| self.ask(&members), Answer::Found) {
            Answer::Nothing => Told::Nothing,
            Answer::Open(reason) => Told::Open(words(&reason)),
            Answer::Found(found) => {
                if is_alone && answers.keys.is_none() {
                    answers.keys = Some(found.request().context().clone());
                }
                Told::Found(found, self.was_partly(&members))
            }
        };
        answers.known.extend(alike.map(|alike| (alike, told.clone())));
        told
    }

    pub(super) fn alike(&self, members: &[Member]) -> Option<Alike> {
        let action = self.unit.one_action().filter(|it| !has_wildcard(it) && it.is_ascii())?;
        let is_of_it = |member: &Member| {
            let element = member.view().action();
            !element.is_negated
                && element.texts.get(0) == Some(action)
                && element.texts.get(1).is_none()
        };
        let nameless =
            |member: &Member| (member.part, member.prepared.with_actions(&[]), member.form);
        members.iter().all(is_of_it).then(|| Alike(members.iter().map(nameless).collect()))
    }

    pub(super) fn question(&self, members: Vec<Member>) -> Question<'_> {
        let Comparison { kind, reference, known, .. } = self.comparison;
        Question {
            members,
            kind: *kind,
            reference: *reference,
            known: known.clone(),
            context: &[],
            shapes: Vec::new(),
            outsiders_only: false,
        }
    }

    /// Whether one previous statement allowed all of it, judging by the text, and nothing was denied.
    fn is_plainly_covered(&self) -> bool {
        let (action, resource) = (self.unit.one_action(), self.unit.one_resource());
        let mut denied = self.comparison.denied_no_more();
        denied.all(|it| it.about(Part::Rescuing, action, resource).is_none())
            && self.plainly_covering().next().is_some()
    }

    /// The previous statements each of which allowed all of it, judging by the text, apart from denials.
    pub(super) fn plainly_covering(&self) -> impl Iterator<Item = &Indexed> {
        let Comparison { old, known, .. } = self.comparison;
        let action = self.unit.one_action().filter(|_| !known.is_spent());
        let lower = action.map(str::to_ascii_lowercase).unwrap_or_default();
        let resources = self
            .unit
            .one_resource()
            .map(|resource| PatternsView { is_negated: false, texts: Texts::one(resource) });
        let resources = resources.or_else(|| self.whole.view().resource());
        let named = action.map(|action| old.allowing(Some(action))).unwrap_or_default();
        named.into_iter().filter(move |it| it.covers_action(&lower)).filter(move |it| {
            known.spend(STEPS_OF_A_PATTERN);
            takes_all_but_actions(&it.member, self.whole, resources, self.unit.principal)
        })
    }

    /// The previous denials of some of it.
    pub(super) fn denied_before(&self) -> impl Iterator<Item = Member> {
        let (action, resource) = (self.unit.one_action(), self.unit.one_resource());
        let denies = self.comparison.old.denies.iter();
        denies.filter_map(move |it| it.about(Part::Rescuing, action, resource))
    }

    /// The simplest request for the unit.
    fn plainest(&self) -> Option<Found> {
        let Comparison { kind, reference, .. } = self.comparison;
        plainest(*kind, self.unit.one_action()?, self.unit.one_resource()?, *reference)
    }

    fn ask(&self, members: &[Member]) -> Answer {
        // Most new access is new for the simplest request, which needs no search.
        if self.statement.conditions().is_empty()
            && !self.comparison.asks_what_is_always_sent
            && let Some(found) = self.plainest()
            && self.comparison.is_new(&found)
        {
            return Answer::Found(Box::new(self.realistic(found, members)));
        }
        self.question(members.to_vec()).ask(&|found| self.comparison.is_new(found))
    }

    /// A request like the one that was found, but one that can occur.
    fn realistic(&self, found: Found, members: &[Member]) -> Found {
        let required = members.iter().filter(|it| it.part == Part::Required);
        realistic(found, self.comparison.reference, &|other| {
            self.comparison.is_new(other)
                && required.clone().all(|it| it.is_about(other.request(), &other.holes))
        })
    }

    /// Whether some of it was allowed before.
    fn was_partly(&self, members: &[Member]) -> bool {
        let Comparison { new, old, .. } = self.comparison;
        if !members.iter().any(|member| member.part == Part::Covering) {
            return false;
        }
        let part = |member: &Member| match member.part {
            Part::Covering => member.as_part(Part::OneOf),
            Part::Rescuing => member.as_part(Part::Forbidden),
            _ => member.clone(),
        };
        let answer = self.question(members.iter().map(part).collect()).ask(&|found: &Found| {
            new.checker.verdict(found.request()).truth().is_always()
                && old.checker.verdict(found.request()).truth().is_always()
        });
        matches!(answer, Answer::Found(_))
    }
}

fn signatures(policies: &[&Policy], effect: Effect) -> HashSet<String> {
    let of_policy = |policy: &&Policy| -> Vec<String> {
        of_effect(policy, effect).map(|(_, statement)| signature(policy, statement)).collect()
    };
    policies.iter().flat_map(of_policy).collect()
}

/// A string that two statements share only if they apply to the same requests: the canonical form of the
/// statement without its Sid.
pub(super) fn signature(policy: &Policy, statement: &Statement) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut add = |name: &str, mut values: Vec<String>| {
        sort(&mut values);
        values.dedup();
        parts.push(format!("{name} {values:?}"));
    };
    let action = statement.action();
    add(action.name(), action.values().iter().map(str::to_ascii_lowercase).collect());
    if let Some(resource) = statement.resource() {
        add(resource.name(), resource.values().iter().map(str::to_owned).collect());
    }
    if let Some(principal) = statement.principal() {
        add(principal.name(), Vec::new());
        for entry in principal.entries() {
            add(
                entry.principal_type().as_str(),
                entry.values().iter().map(str::to_owned).collect(),
            );
        }
    }
    for condition in statement.conditions() {
        let name = format!("{} {}", condition.operator(), condition.key().to_ascii_lowercase());
        add(&name, condition.values().map(|value| value.as_str().to_owned()).collect());
    }
    sort(&mut parts);
    format!("{} {}", policy.version(), parts.join("\n"))
}
