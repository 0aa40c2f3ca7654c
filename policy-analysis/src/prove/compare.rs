//! Questions about everything that policies allow or deny.

use policy_core::model::{Effect, Policy, PolicyKind};

use super::atoms::Known;
use super::boxes::{Member, Part};
use super::change::Reference;
use super::plain::{are_apart, takes_all};
use super::question::{Answer, Proof, Question};
use super::sides::{Indexed, Statements};
use super::witness::Found;

/// Proves that two sets of policies by themselves give every request the same answer: allowed, explicitly
/// denied, or neither.
///
/// ```
/// use policy_analysis::prove::{NoReference, same_access};
/// use policy_core::model::PolicyKind;
/// use policy_core::read_policy;
///
/// let read = |actions: &str| read_policy(&format!(r#"{{"Version": "2012-10-17", "Statement": {{
///     "Effect": "Allow", "Action": {actions}, "Resource": "*"}}}}"#)).unwrap();
/// let ask = |one: &str, other: &str| {
///     same_access(&[&read(one)], &[&read(other)], PolicyKind::Identity, &NoReference)
/// };
/// assert!(ask(r#"["s3:Get*", "s3:GetObject"]"#, r#""S3:get*""#).is_proved());
/// let witness = ask(r#""s3:Get*""#, r#""s3:GetObject*""#);
/// assert_eq!(witness.witness().unwrap().request().action(), "s3:Geta");
/// ```
#[must_use]
pub fn same_access(
    one: &[&Policy],
    other: &[&Policy],
    kind: PolicyKind,
    reference: &dyn Reference,
) -> Proof {
    let (one, other) = (Statements::of(one, kind), Statements::of(other, kind));
    same(&one, &other, Terms { kind, reference, context: &[] })
}

fn same(one: &Statements, other: &Statements, terms: Terms<'_>) -> Proof {
    let mut open = None;
    for (effect, one, other) in both_ways(one, other) {
        match Proof::of(excess(one, other, effect, terms)) {
            Proof::Proved => {}
            Proof::Undecided(reason) => open = open.or(Some(reason)),
            refuted @ Proof::Refuted(_) => return refuted,
        }
    }
    open.map_or(Proof::Proved, Proof::Undecided)
}

/// The questions that show whether two sides give every request the same answer.
pub(super) fn both_ways<'a>(
    one: &'a Statements,
    other: &'a Statements,
) -> impl Iterator<Item = (Effect, &'a Statements, &'a Statements)> {
    [Effect::Allow, Effect::Deny]
        .into_iter()
        .flat_map(move |effect| [(effect, one, other), (effect, other, one)])
}

/// The terms of a question about two sides.
#[derive(Clone, Copy)]
pub(super) struct Terms<'a> {
    pub(super) kind: PolicyKind,
    pub(super) reference: &'a dyn Reference,
    /// The known values of keys in the request, or that they are absent.
    pub(super) context: &'a [(String, Option<Vec<String>>)],
}

impl<'a> Terms<'a> {
    pub(super) fn question(self, members: Vec<Member>, known: &Known) -> Question<'a> {
        Question {
            members,
            kind: self.kind,
            reference: self.reference,
            known: known.clone(),
            context: self.context,
            shapes: Vec::new(),
            outsiders_only: false,
        }
    }
}

/// Searches for a request to which `one` gives an answer, allowed or explicitly denied, but `other` does not.
pub(super) fn excess(
    one: &Statements,
    other: &Statements,
    effect: Effect,
    terms: Terms<'_>,
) -> Answer {
    let known = Known::default();
    let (of_one, of_other) = match effect {
        Effect::Allow => (&one.allows, &other.allows),
        Effect::Deny => (&one.denies, &other.denies),
    };
    let mut open = None;
    for own in of_one {
        let is_near = |it: &&Indexed| !are_apart(&it.member, &own.member);
        let mut members = vec![own.member.as_part(Part::Required)];
        let mut is_denied_as_before = true;
        if effect == Effect::Allow {
            if one.denies.iter().any(|it| takes_all(&it.member, &own.member)) {
                continue;
            }
            let denied = one.denies.iter().filter(is_near);
            members.extend(denied.map(|it| it.member.as_part(Part::Forbidden)));
            for denied in other.denies.iter().filter(is_near) {
                let is_denied = |it: &Indexed| it.member.says_the_same(&denied.member);
                if !one.denies.iter().any(is_denied) {
                    is_denied_as_before = false;
                    members.push(denied.member.as_part(Part::Rescuing));
                }
            }
        }
        let is_all_of_it = |it: &Indexed| {
            it.member.says_the_same(&own.member) || takes_all(&it.member, &own.member)
        };
        if is_denied_as_before && of_other.iter().any(is_all_of_it) {
            continue;
        }
        let covering = of_other.iter().filter(is_near);
        members.extend(covering.map(|it| it.member.as_part(Part::Covering)));
        let is_one = |found: &Found| {
            let asked = |side: &Statements| {
                let verdict = side.filled_checker(&found.holes).verdict(found.request());
                match effect {
                    Effect::Allow => verdict.truth(),
                    Effect::Deny => verdict.denied,
                }
            };
            asked(one).is_always() && asked(other).is_never()
        };
        match terms.question(members, &known).ask(&is_one) {
            Answer::Nothing => {}
            Answer::Open(reason) => open = open.or(Some(reason)),
            found @ Answer::Found(_) => return found,
        }
    }
    open.map_or(Answer::Nothing, Answer::Open)
}
