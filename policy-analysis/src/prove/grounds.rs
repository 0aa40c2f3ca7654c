//! The statements by which something is proved.
//!
//! They are determined only on request, and after the proof. A statement that visibly covers the whole of
//! another is enough. Otherwise, all statements that have something in common with it are candidates, and those
//! without which the proof still holds are removed, in groups. What is left suffices, but there can be
//! other statements that also would, and fewer.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use policy_core::model::{Effect, Policy, PolicyKind, Version};
use policy_core::semantics::statement::PolicyForm;
use policy_core::sort::sort_by_key;

use super::access::{RequestBox, allows, denies, not_public, public_question};
use super::atoms::Known;
use super::boxes::{Member, Part, of_effect};
use super::budget::{MOST_WITHOUT, STEPS_OF_A_PATTERN};
use super::change::{Alike, Comparison, Reference, Task, no_new_access, signature, units};
use super::compare::Terms;
use super::plain::{are_apart, takes_all};
use super::question::{Answer, Question};
use super::sides::{Indexed, Statements};

/// A statement of one of several policies.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatementPlace {
    /// The number of the policy on its side.
    pub policy: usize,
    /// The number of the statement in it, from 0.
    pub statement: usize,
    /// The statement's Sid.
    pub sid: Option<String>,
}

impl StatementPlace {
    pub(super) fn of(policies: &[&Policy], (policy, statement): (usize, usize)) -> Self {
        let found = policies.get(policy).and_then(|it| it.statements().get(statement));
        let sid = found.and_then(|it| it.sid()).filter(|sid| !sid.is_empty());
        Self { policy, statement, sid: sid.map(str::to_owned) }
    }
}

/// What a proof depends on for one statement that allows something, or for all requests in question.
///
/// These statements suffice: without all others that allow requests before a change, or that deny them after it,
/// the proof still holds. They need not be the only ones that would.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ground {
    /// The statement that allows something; `None` if the question is about all requests in a box.
    pub statement: Option<StatementPlace>,
    /// The statements that allow all of that: those of the old policies, or those that allow a box.
    pub covered_by: Vec<StatementPlace>,
    /// The statements that deny what those do not cover: those of the new policies.
    pub denied_by: Vec<StatementPlace>,
}

/// Returns by which statements [`no_new_access`] is proved, for each statement of `new` that allows something
/// and in their order; `None` if it is not proved, or if determining them exceeds the step limit.
///
/// ```
/// use policy_analysis::prove::{NoReference, no_new_access_grounds};
/// use policy_core::model::PolicyKind;
/// use policy_core::read_policy;
///
/// let new = read_policy(r#"{"Version": "2012-10-17", "Statement": {
///     "Effect": "Allow", "Action": ["s3:GetObject", "s3:ListBucket"], "Resource": "*"}}"#)?;
/// let old = read_policy(r#"{"Version": "2012-10-17", "Statement": [
///     {"Effect": "Allow", "Action": "sqs:*", "Resource": "*"},
///     {"Sid": "Read", "Effect": "Allow", "Action": "s3:Get*", "Resource": "*"},
///     {"Sid": "List", "Effect": "Allow", "Action": "s3:List*", "Resource": "*"}]}"#)?;
/// let grounds =
///     no_new_access_grounds(&[&new], &[&old], PolicyKind::Identity, &NoReference).unwrap();
/// let covering: Vec<_> = grounds[0].covered_by.iter().map(|it| it.sid.as_deref()).collect();
/// assert_eq!(covering, [Some("Read"), Some("List")]);
/// assert!(grounds[0].denied_by.is_empty());
/// # Ok::<(), policy_core::ReadError>(())
/// ```
#[must_use]
pub fn no_new_access_grounds(
    new: &[&Policy],
    old: &[&Policy],
    kind: PolicyKind,
    reference: &dyn Reference,
) -> Option<Vec<Ground>> {
    if !no_new_access(new, old, kind, reference).proof.is_proved() {
        return None;
    }
    let comparison = Comparison::of(new, old, kind, reference);
    let same = Same { covering: places(old, Effect::Allow), denying: places(new, Effect::Deny) };
    let (mut sieve, mut grounds) = (Sieve::default(), Vec::new());
    for (policy, statement, whole) in comparison.new.allowing_of(new) {
        let used = match same.of(&comparison, old, &signature(policy, statement), whole) {
            Some(used) => used,
            None => {
                let units = units(statement);
                let task = |unit| Task { comparison: &comparison, statement, whole, unit };
                sieve.of_tasks(&units.iter().map(task).collect::<Vec<_>>())?
            }
        };
        grounds.extend(used.ground(Some(StatementPlace::of(new, whole.place)), old, new));
    }
    Some(grounds)
}

/// Returns by which statements [`denies`] is proved: for each statement that allows some of the requests, those
/// that deny them. It is empty if no statement allows any, and `None` if it is not proved.
///
/// ```
/// use policy_analysis::prove::{RequestBox, NoReference, denies_grounds};
/// use policy_core::model::PolicyKind;
/// use policy_core::read_policy;
///
/// let policy = read_policy(r#"{"Version": "2012-10-17", "Statement": [
///     {"Effect": "Allow", "Action": "s3:*", "Resource": "*"},
///     {"Sid": "Keep", "Effect": "Deny", "Action": "s3:Delete*", "Resource": "*"}]}"#)?;
/// let ask = |action| {
///     let asked = RequestBox { action, resource: Some("*") };
///     denies_grounds(&[&policy], PolicyKind::Identity, asked, &NoReference)
/// };
/// assert_eq!(ask("s3:DeleteObject").unwrap()[0].denied_by[0].sid.as_deref(), Some("Keep"));
/// assert_eq!(ask("sqs:*"), Some(Vec::new()));
/// assert_eq!(ask("s3:GetObject"), None);
/// # Ok::<(), policy_core::ReadError>(())
/// ```
#[must_use]
pub fn denies_grounds(
    policies: &[&Policy],
    kind: PolicyKind,
    asked: RequestBox<'_>,
    reference: &dyn Reference,
) -> Option<Vec<Ground>> {
    if !denies(policies, kind, asked, reference).is_proved() {
        return None;
    }
    let known = Known::default();
    let terms = Terms { kind, reference, context: &[] };
    Some(denying(policies, kind, &|_, own| {
        let boxed = asked.member(own.form, own.view().resource().is_some());
        Some(terms.question(vec![own, boxed], &known))
    }))
}

/// Returns by which statements [`not_public`] is proved: for each statement that allows outsiders something,
/// those that deny it. It is empty if no statement does, and `None` if it is not proved.
///
/// ```
/// use policy_analysis::prove::{NoReference, not_public_grounds};
/// use policy_core::model::PolicyKind;
/// use policy_core::read_policy;
///
/// let policy = read_policy(r#"{"Version": "2012-10-17", "Statement": [
///     {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject",
///         "Resource": "arn:aws:s3:::reports/*"},
///     {"Sid": "Ours", "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*",
///         "Condition": {"StringNotEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}}]}"#)?;
/// let grounds = not_public_grounds(&[&policy], PolicyKind::Resource, &NoReference).unwrap();
/// assert_eq!(grounds[0].denied_by[0].sid.as_deref(), Some("Ours"));
/// # Ok::<(), policy_core::ReadError>(())
/// ```
#[must_use]
pub fn not_public_grounds(
    policies: &[&Policy],
    kind: PolicyKind,
    reference: &dyn Reference,
) -> Option<Vec<Ground>> {
    if !not_public(policies, kind, reference).is_proved() {
        return None;
    }
    let known = Known::default();
    Some(denying(policies, kind, &|statements, own| {
        let terms = Terms { kind, reference, context: &[] };
        let asked = public_question(statements, own, terms)?;
        Some(Question { known: known.clone(), ..asked })
    }))
}

/// Returns by which statements [`allows`] is proved; `None` if it is not.
///
/// ```
/// use policy_analysis::prove::{RequestBox, NoReference, allows_grounds};
/// use policy_core::model::PolicyKind;
/// use policy_core::read_policy;
///
/// let policy = read_policy(r#"{"Version": "2012-10-17", "Statement": [
///     {"Effect": "Allow", "Action": "s3:Put*", "Resource": "*"},
///     {"Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::reports/*"}]}"#)?;
/// let asked = RequestBox { action: "s3:GetObject", resource: Some("arn:aws:s3:::reports/2026/*") };
/// let ground = allows_grounds(&[&policy], PolicyKind::Identity, asked, &NoReference).unwrap();
/// assert_eq!(ground.covered_by[0].statement, 1);
/// # Ok::<(), policy_core::ReadError>(())
/// ```
#[must_use]
pub fn allows_grounds(
    policies: &[&Policy],
    kind: PolicyKind,
    asked: RequestBox<'_>,
    reference: &dyn Reference,
) -> Option<Ground> {
    if !allows(policies, kind, asked, reference).is_proved() {
        return None;
    }
    let statements = Statements::of(policies, kind);
    let own = asked.member(PolicyForm::of(kind, Version::V2012), asked.resource.is_some());
    let near = |list: &[Indexed], part| -> Vec<Member> {
        let near = list.iter().filter(|it| !are_apart(&it.member, &own));
        near.map(|it| it.member.as_part(part)).collect()
    };
    let helpers = near(&statements.allows, Part::Covering);
    let denies = near(&statements.denies, Part::Rescuing);
    let plain = helpers.iter().find(|it| denies.is_empty() && takes_all(it, &own)).cloned();
    let known = Known::default();
    let terms = Terms { kind, reference, context: &[] };
    let kept = match plain {
        Some(one) => vec![one],
        None => Sieve::default().needed(helpers, &|kept| {
            let members = [std::slice::from_ref(&own), kept, &denies].concat();
            Some(terms.question(members, &known))
        }),
    };
    let mut used = Used::default();
    kept.iter().for_each(|it| used.add(it));
    let nothing = Ground { statement: None, covered_by: Vec::new(), denied_by: Vec::new() };
    Some(used.ground(None, policies, policies).unwrap_or(nothing))
}

/// The denying statements that are needed for the answers to a question about each statement.
fn denying<'a>(
    policies: &[&Policy],
    kind: PolicyKind,
    question: &dyn Fn(&Statements, Member) -> Option<Question<'a>>,
) -> Vec<Ground> {
    let statements = Statements::of(policies, kind);
    let mut sieve = Sieve::default();
    let mut grounds = Vec::new();
    for (_, _, whole) in statements.allowing_of(policies) {
        let without_denies = || {
            let mut asked = question(&statements, whole.as_part(Part::Required))?;
            asked.members.retain(|it| it.part == Part::Required);
            Some(asked)
        };
        let Some(Question { members: required, .. }) = without_denies() else { continue };
        if required.iter().any(|it| are_apart(it, whole)) {
            continue;
        }
        let is_near = |deny: &Member| !required.iter().any(|it| are_apart(it, deny));
        let denies = statements.denies.iter().map(|it| it.member.as_part(Part::Forbidden));
        let mut near: Vec<Member> = denies.filter(is_near).collect();
        let plain = near.iter().find(|deny| required.iter().any(|it| takes_all(deny, it)));
        if let Some(plain) = plain.cloned() {
            near = vec![plain];
        }
        let mut used = Used::default();
        let kept = sieve.needed(near, &|kept| {
            without_denies().map(|asked| {
                let members = [&asked.members, kept].concat();
                Question { members, ..asked }
            })
        });
        kept.iter().for_each(|it| used.add(it));
        let place = StatementPlace::of(policies, whole.place);
        grounds.extend(used.ground(Some(place), policies, policies));
    }
    grounds
}

/// The places of the statements that are needed.
#[derive(Default)]
struct Used {
    covering: BTreeSet<(usize, usize)>,
    denying: BTreeSet<(usize, usize)>,
}

impl Used {
    fn add(&mut self, member: &Member) {
        match member.part {
            Part::Covering => self.covering.insert(member.place),
            _ => self.denying.insert(member.place),
        };
    }

    fn has(&self, member: &Member) -> bool {
        self.covering.contains(&member.place) && member.part == Part::Covering
            || self.denying.contains(&member.place) && member.part == Part::Forbidden
    }

    /// The ground for a statement, unless it needs no other.
    fn ground(
        &self,
        statement: Option<StatementPlace>,
        old: &[&Policy],
        new: &[&Policy],
    ) -> Option<Ground> {
        let places = |policies: &[&Policy], found: &BTreeSet<(usize, usize)>| {
            found.iter().map(|place| StatementPlace::of(policies, *place)).collect()
        };
        let is_needed = !self.covering.is_empty() || !self.denying.is_empty();
        is_needed.then(|| Ground {
            statement,
            covered_by: places(old, &self.covering),
            denied_by: places(new, &self.denying),
        })
    }
}

/// The places of statements, by their signatures.
type BySignature = HashMap<String, (usize, usize)>;

fn places(policies: &[&Policy], effect: Effect) -> BySignature {
    let mut places = HashMap::new();
    for (number, policy) in policies.iter().enumerate() {
        for (at, statement) in of_effect(policy, effect) {
            places.entry(signature(policy, statement)).or_insert((number, at));
        }
    }
    places
}

/// The statements that apply to the same requests on both sides.
struct Same {
    covering: BySignature,
    denying: BySignature,
}

impl Same {
    /// What is needed for a statement that the old policies also have, if what they denied of it is still denied
    /// by the same statements.
    fn of(
        &self,
        comparison: &Comparison<'_>,
        old: &[&Policy],
        signature_of_it: &str,
        whole: &Member,
    ) -> Option<Used> {
        let covering = BTreeSet::from([*self.covering.get(signature_of_it)?]);
        let mut denying = BTreeSet::new();
        for Indexed { member, .. } in &comparison.old.denies {
            if comparison.known.is_spent() {
                return None;
            }
            comparison.known.spend(STEPS_OF_A_PATTERN);
            if !are_apart(member, whole) {
                let policy = old.get(member.place.0)?;
                let denied = signature(policy, policy.statements().get(member.place.1)?);
                denying.insert(*self.denying.get(&denied)?);
            }
        }
        Some(Used { covering, denying })
    }
}

/// Removes what is not needed.
struct Sieve {
    /// How often it may still ask.
    left: usize,
}

impl Default for Sieve {
    fn default() -> Self {
        Self { left: MOST_WITHOUT }
    }
}

impl Sieve {
    /// Those of the statements without which nothing is proved. Statements at the front are removed first.
    fn needed<'a, T: Clone>(
        &mut self,
        all: Vec<T>,
        question: &dyn Fn(&[T]) -> Option<Question<'a>>,
    ) -> Vec<T> {
        let (mut kept, mut size) = (all, usize::MAX);
        while size > 1 && !kept.is_empty() {
            size = size.div_ceil(2).min(kept.len());
            let mut at = 0;
            while at < kept.len() {
                if self.left == 0 {
                    return kept;
                }
                self.left -= 1;
                let rest: Vec<T> =
                    kept.iter().take(at).chain(kept.iter().skip(at + size)).cloned().collect();
                let is_proved = question(&rest)
                    .is_some_and(|asked| matches!(asked.ask(&|_| true), Answer::Nothing));
                if is_proved {
                    kept = rest;
                } else {
                    at += size;
                }
            }
        }
        kept
    }

    /// What is needed for all parts of a statement, unless finding out exceeds the step limit.
    fn of_tasks(&mut self, tasks: &[Task<'_>]) -> Option<Used> {
        let (mut used, mut plain, mut open) = (Used::default(), Vec::new(), Vec::new());
        for task in tasks {
            if task.comparison.known.is_spent() {
                return None;
            }
            match of_text(task) {
                Some((covering, denying)) => {
                    plain.push(covering);
                    used.denying.extend(denying);
                }
                None => open.push(task),
            }
        }
        // The statement that covers the most parts comes first.
        loop {
            let mut parts: BTreeMap<(usize, usize), usize> = BTreeMap::new();
            plain.iter().flatten().for_each(|place| *parts.entry(*place).or_default() += 1);
            let most = parts.iter().max_by_key(|(place, count)| (**count, Reverse(**place)));
            let Some((place, _)) = most else { break };
            used.covering.insert(*place);
            plain.retain(|it| !it.contains(place));
        }
        let mut known: Vec<(Alike, Vec<usize>)> = Vec::new();
        for task in open {
            if task.comparison.known.is_spent() {
                return None;
            }
            self.of_task(task, &mut used, &mut known);
        }
        Some(used)
    }

    /// What is needed for a part of a statement. Equivalent actions need the same.
    fn of_task(&mut self, task: &Task<'_>, used: &mut Used, known: &mut Vec<(Alike, Vec<usize>)>) {
        let mut members = task.members();
        members.retain(|it| it.part != Part::Rescuing);
        let helpers = members.len();
        members.extend(task.denied_before());
        let alike = task.alike(&members);
        let told = known.iter().find(|(it, _)| Some(it) == alike.as_ref());
        let kept = match told {
            Some((_, kept)) => kept.clone(),
            None => {
                let is_forbidden_to_all = |(number, it): &(usize, &Member)| {
                    *number > 0
                        && it.part == Part::Forbidden
                        && members.first().is_some_and(|own| takes_all(it, own))
                };
                let plain = members.iter().enumerate().find(is_forbidden_to_all);
                let mut all: Vec<usize> = match plain {
                    Some((number, _)) => vec![number],
                    None => (1..helpers).collect(),
                };
                let is_used = |number: &usize| members.get(*number).is_some_and(|it| used.has(it));
                sort_by_key(&mut all, is_used);
                self.needed(all, &|kept| Some(question_of(task, &members, helpers, kept)))
            }
        };
        kept.iter().filter_map(|number| members.get(*number)).for_each(|it| used.add(it));
        known.extend(alike.filter(|_| told.is_none()).map(|alike| (alike, kept)));
    }
}

/// The question about the first of these statements with only some of those that help the proof, and all those
/// after them.
fn question_of<'a>(
    task: &'a Task<'_>,
    members: &[Member],
    helpers: usize,
    kept: &[usize],
) -> Question<'a> {
    let of = |numbers: &mut dyn Iterator<Item = usize>| -> Vec<Member> {
        numbers.filter_map(|number| members.get(number)).cloned().collect()
    };
    let mut asked = of(&mut std::iter::once(0).chain(kept.iter().copied()));
    for denied in of(&mut (helpers..members.len())) {
        let is_same = |it: &Member| it.part == Part::Forbidden && it.says_the_same(&denied);
        if !asked.iter().any(is_same) {
            asked.push(denied);
        }
    }
    task.question(asked)
}

type Places = Vec<(usize, usize)>;

/// The statements each of which visibly covers a part of a statement, and the denying ones that are needed
/// because the old policies denied the same.
fn of_text(task: &Task<'_>) -> Option<(Places, Places)> {
    let denies = &task.comparison.new.denies;
    let same = |denied: Member| {
        let (action, resource) = (task.unit.one_action(), task.unit.one_resource());
        let of_new = denies.iter().filter_map(|it| it.about(Part::Forbidden, action, resource));
        let mut same = of_new.filter(|it| it.says_the_same(&denied));
        same.next().map(|it| it.place)
    };
    let denying: Option<Places> = task.denied_before().map(same).collect();
    let covering: Places = task.plainly_covering().map(|it| it.member.place).collect();
    denying.filter(|_| !covering.is_empty()).map(|denying| (covering, denying))
}
