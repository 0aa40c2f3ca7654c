//! What a change grants and revokes.

use std::collections::HashSet;

use policy_core::model::{Effect, Policy, PolicyKind, PrincipalType, Statement};
use policy_core::semantics::pattern::{covers, covers_in_any_casing, has_wildcard};

use super::atoms::Known;
use super::boxes::{Member, Part, of_effect};
use super::check;
use super::question::{Answer, Proof, Question, Witness, denials, grants, unit, words};

/// What is known of AWS's services, to make witnesses real.
pub trait Reference {
    /// Names of actions that a pattern takes, the plainest first.
    fn actions(&self, pattern: &str) -> Vec<String>;
}

/// Nothing is known of AWS's services.
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
    /// The number of the policy among those of its side.
    pub policy: usize,
    /// The number of the statement in it, from 0.
    pub statement: usize,
    /// The statement's id.
    pub sid: Option<String>,
    /// The principal as written, with its type.
    pub principal: Option<(PrincipalType, String)>,
    /// The action as written; with `NotAction` the element's values.
    pub action: String,
    /// The resource as written.
    pub resource: Option<String>,
    /// Whether some of it was granted before.
    pub is_partly: bool,
    /// A request that is granted now and was not before.
    pub witness: Witness,
}

/// What a change does.
#[derive(Clone, Debug)]
pub struct Change {
    /// Whether nothing is granted that was not before.
    pub proof: Proof,
    /// What is, in the order of the statements.
    pub granted: Vec<Grant>,
}

/// Proves that `new` allows no request that `old` does not allow, or says what it does.
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
    let (mut granted, mut open) = (Vec::new(), None);
    let known = Known::default();
    // What denied before and denies still takes nothing from the proof.
    let still_denied = signatures(new, Effect::Deny);
    let rescuing: Vec<Member> = old
        .iter()
        .flat_map(|policy| {
            of_effect(policy, Effect::Deny)
                .filter(|(_, statement)| !still_denied.contains(&signature(policy, statement)))
                .map(|(_, statement)| {
                    Member::of(statement, check::form(policy, kind), Part::Rescuing)
                })
        })
        .collect();
    let still_allowed = signatures(old, Effect::Allow);
    for (number, policy) in new.iter().enumerate() {
        for (statement_number, statement) in of_effect(policy, Effect::Allow) {
            if rescuing.is_empty() && still_allowed.contains(&signature(policy, statement)) {
                continue;
            }
            for unit in units(statement) {
                let rescuing = &rescuing;
                let known = &known;
                let task = Task {
                    policy,
                    statement,
                    unit: &unit,
                    new,
                    old,
                    rescuing,
                    kind,
                    reference,
                    known,
                };
                if task.is_plainly_covered() {
                    continue;
                }
                match task.ask() {
                    Answer::Nothing => {}
                    Answer::Open(reason) => open = open.or(Some(words(&reason))),
                    Answer::Found(witness) => granted.push(Grant {
                        policy: number,
                        statement: statement_number,
                        sid: statement.sid().filter(|sid| !sid.is_empty()).map(str::to_owned),
                        principal: unit.principal.map(|(kind, text)| (kind, text.to_owned())),
                        action: unit.action_text(),
                        resource: unit.resource_text(),
                        is_partly: task.was_partly(),
                        witness: *witness,
                    }),
                }
            }
        }
    }
    change_of(granted, open)
}

/// The change that grants this, and leaves that open.
pub(super) fn change_of(granted: Vec<Grant>, open: Option<String>) -> Change {
    // The plainest request stands for all.
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

/// One action, resource and principal of a statement, as far as each is written as one.
struct Unit<'a> {
    action: Vec<&'a str>,
    is_not_action: bool,
    resource: Option<Vec<&'a str>>,
    is_not_resource: bool,
    principal: Option<(PrincipalType, &'a str)>,
}

impl<'a> Unit<'a> {
    fn one_action(&self) -> Option<&'a str> {
        self.action.first().copied().filter(|_| !self.is_not_action)
    }

    fn one_resource(&self) -> Option<&'a str> {
        let first = self.resource.as_ref().and_then(|it| it.first().copied());
        first.filter(|_| !self.is_not_resource)
    }

    fn action_text(&self) -> String {
        self.action.join(", ")
    }

    fn resource_text(&self) -> Option<String> {
        self.resource.as_ref().map(|it| it.join(", "))
    }
}

fn units(statement: &Statement) -> Vec<Unit<'_>> {
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

struct Task<'a> {
    policy: &'a Policy,
    statement: &'a Statement,
    unit: &'a Unit<'a>,
    new: &'a [&'a Policy],
    old: &'a [&'a Policy],
    rescuing: &'a [Member],
    kind: PolicyKind,
    reference: &'a dyn Reference,
    known: &'a Known,
}

impl Task<'_> {
    fn own(&self) -> Member {
        let Unit { principal, .. } = self.unit;
        let own =
            unit(self.statement, self.unit.one_action(), self.unit.one_resource(), *principal);
        Member::of(&own, check::form(self.policy, self.kind), Part::Required)
    }

    fn question(&self, members: Vec<Member>, is_covered: bool) -> Question<'_> {
        Question {
            members,
            action: self.unit.one_action().unwrap_or("*"),
            resource: self.unit.resource.as_ref().map(|_| self.unit.one_resource().unwrap_or("*")),
            kind: self.kind,
            reference: self.reference,
            known: self.known.clone(),
            is_covered,
            outsiders_only: false,
        }
    }

    /// Whether one statement before allowed all of it, as their texts show, and nothing was denied.
    fn is_plainly_covered(&self) -> bool {
        let (Some(action), resource) = (self.unit.one_action(), self.unit.one_resource()) else {
            return false;
        };
        if !self.rescuing.is_empty() || self.unit.is_not_resource {
            return false;
        }
        let same_version = |policy: &Policy| policy.version() == self.policy.version();
        self.old.iter().filter(|policy| same_version(policy)).any(|policy| {
            of_effect(policy, Effect::Allow).any(|(_, statement)| {
                !statement.action().is_negated()
                    && statement.action().values().iter().any(|wide| {
                        wide.eq_ignore_ascii_case(action) || covers_in_any_casing(wide, action)
                    })
                    && match (statement.resource(), resource) {
                        (None, None) => true,
                        (Some(element), Some(resource)) => {
                            !element.is_negated()
                                && element.values().iter().any(|wide| {
                                    wide == resource || wide == "*" || is_wider(wide, resource)
                                })
                        }
                        _ => false,
                    }
                    && self.is_for_same_callers(statement)
                    && statement.conditions().iter().all(|condition| {
                        self.statement.conditions().iter().any(|own| is_same(own, condition))
                    })
            })
        })
    }

    fn is_for_same_callers(&self, old: &Statement) -> bool {
        match (self.statement.principal(), old.principal()) {
            (None, None) => true,
            (Some(new), Some(old)) if !new.is_negated() && !old.is_negated() => {
                let has = |(principal_type, text): (PrincipalType, &str)| {
                    old.entries().iter().any(|entry| {
                        entry.principal_type() == principal_type && entry.values().contains(text)
                    })
                };
                policy_core::semantics::principal::names_everyone(old)
                    || self.unit.principal.is_some_and(has)
            }
            _ => false,
        }
    }

    fn ask(&self) -> Answer {
        let mut members = vec![self.own()];
        members.extend(denials(self.new, self.kind, Part::Forbidden));
        members.extend(grants(self.old, self.kind, Part::Covering));
        members.extend(self.rescuing.iter().cloned());
        let members = self.relevant(members);
        self.question(members, false).ask(|request| {
            check::alone(self.new, self.kind, request).truth().is_always()
                && check::alone(self.old, self.kind, request).truth().is_never()
        })
    }

    /// Whether something of it was allowed before.
    fn was_partly(&self) -> bool {
        let mut members = vec![self.own()];
        members.extend(denials(self.new, self.kind, Part::Forbidden));
        members.extend(grants(self.old, self.kind, Part::Covering));
        members.extend(self.rescuing.iter().cloned());
        let members = self.relevant(members);
        let answer = self.question(members, true).ask(|request| {
            check::alone(self.new, self.kind, request).truth().is_always()
                && check::alone(self.old, self.kind, request).truth().is_always()
        });
        matches!(answer, Answer::Found(_))
    }

    /// Without the statements that are about no action, or no resource, of the unit.
    fn relevant(&self, members: Vec<Member>) -> Vec<Member> {
        let Some(action) = self.unit.one_action() else { return members };
        let can_fit = |member: &Member| {
            let element = member.view().action();
            element.is_negated
                || super::boxes::texts(element.texts).any(|text| {
                    policy_core::semantics::pattern::overlaps_in_steps(
                        text,
                        action,
                        policy_core::semantics::pattern::Casing::Ignored,
                    )
                    .0
                })
        };
        let resource = self.unit.one_resource().map(widest);
        let can_meet = |member: &Member| {
            let view = member.view();
            let (Some(resource), Some(element)) = (&resource, view.resource()) else { return true };
            element.is_negated
                || super::boxes::texts(element.texts).any(|text| {
                    policy_core::semantics::pattern::overlaps_in_steps(
                        &widest(text),
                        resource,
                        policy_core::semantics::pattern::Casing::Ignored,
                    )
                    .0
                })
        };
        members.into_iter().filter(can_fit).filter(can_meet).collect()
    }
}

/// A pattern that takes all that a pattern of resources can take, whatever its variables are and however
/// AWS completes it.
fn widest(text: &str) -> String {
    let mut wide = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${") {
        wide.push_str(before);
        wide.push('*');
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    wide.push_str(rest);
    if wide.split(':').count() < 6 {
        wide.push('*');
    }
    wide
}

fn signatures(policies: &[&Policy], effect: Effect) -> HashSet<String> {
    let of_policy = |policy: &&Policy| -> Vec<String> {
        of_effect(policy, effect).map(|(_, statement)| signature(policy, statement)).collect()
    };
    policies.iter().flat_map(of_policy).collect()
}

/// A text that two statements share only if they apply to the same requests: the canonical form of the
/// statement without its id.
fn signature(policy: &Policy, statement: &Statement) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut add = |name: &str, mut values: Vec<String>| {
        values.sort_unstable();
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
    parts.sort_unstable();
    format!("{} {}", policy.version(), parts.join("\n"))
}

/// Whether one pattern of resources takes all that another takes, as AWS reads both on either page.
fn is_wider(wide: &str, narrow: &str) -> bool {
    let plain = |text: &str| {
        let head: String = text.splitn(6, ':').take(5).collect();
        !has_wildcard(&head)
    };
    plain(wide) && plain(narrow) && covers(wide, narrow)
}

fn is_same(one: &policy_core::model::Condition, other: &policy_core::model::Condition) -> bool {
    let texts = |it: &policy_core::model::Condition| -> Vec<String> {
        it.values().map(|value| value.as_str().to_owned()).collect()
    };
    one.operator() == other.operator()
        && one.key().eq_ignore_ascii_case(other.key())
        && texts(one) == texts(other)
}
