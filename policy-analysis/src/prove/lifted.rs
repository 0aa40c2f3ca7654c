//! The denials that a change lifts.

use policy_core::model::{Policy, PolicyKind};

use super::boxes::{Member, Part};
use super::change::{Comparison, Reference};
use super::compare::Terms;
use super::grounds::StatementPlace;
use super::plain::are_apart;
use super::question::Answer;
use super::sides::Indexed;
use super::witness::{Found, Witness};

/// A denial that a change lifts: its statement was removed or changed, and something that it denied is allowed
/// now.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Lifted {
    /// The statement of the old policies that denied it.
    pub denial: StatementPlace,
    /// A request that it denied, and that is allowed now.
    pub witness: Witness,
}

/// Finds the denying statements of `old` that denied something that `new` allows, in their order. What a
/// [`Grant`](super::Grant) allows may be new because of one of them.
///
/// A denial for which no such request could be found within the limits is missing from the list.
///
/// ```
/// use policy_analysis::prove::{NoReference, lifted_denials};
/// use policy_core::model::PolicyKind;
/// use policy_core::read_policy;
///
/// let read = |deny: &str| read_policy(&format!(r#"{{"Version": "2012-10-17", "Statement": [
///     {{"Effect": "Allow", "Action": "*", "Resource": "*"}}{deny}]}}"#));
/// let old = read(r#", {"Sid": "Keep", "Effect": "Deny", "Action": "s3:Delete*", "Resource": "*"}"#)?;
/// let lifted =
///     lifted_denials(&[&read("")?], &[&old], PolicyKind::ServiceControl, &NoReference);
/// assert_eq!(lifted[0].denial.sid.as_deref(), Some("Keep"));
/// assert_eq!(lifted[0].witness.request().action(), "s3:Deletea");
/// # Ok::<(), policy_core::ReadError>(())
/// ```
#[must_use]
pub fn lifted_denials(
    new: &[&Policy],
    old: &[&Policy],
    kind: PolicyKind,
    reference: &dyn Reference,
) -> Vec<Lifted> {
    let comparison = Comparison::of(new, old, kind, reference);
    let terms = Terms { kind, reference, context: &[] };
    let witness = |denied: &Member| {
        let is_near = |it: &&Indexed| !are_apart(&it.member, denied);
        let denies = comparison.new.denies.iter().filter(is_near);
        let denies: Vec<Member> = denies.map(|it| it.member.as_part(Part::Forbidden)).collect();
        comparison.new.allows.iter().filter(is_near).find_map(|allowing| {
            let mut members = vec![denied.clone(), allowing.member.as_part(Part::Required)];
            members.extend(denies.iter().cloned());
            let is_one = |found: &Found| {
                comparison.is_new(found) && denied.is_about(found.request(), &found.holes)
            };
            match terms.question(members, &comparison.known).ask(&is_one) {
                Answer::Found(found) => Some(found.witness),
                Answer::Nothing | Answer::Open(_) => None,
            }
        })
    };
    let lifted = comparison.denied_no_more().filter_map(|it| {
        let denied = it.member.as_part(Part::Required);
        let witness = witness(&denied)?;
        Some(Lifted { denial: StatementPlace::of(old, denied.place), witness })
    });
    lifted.collect()
}
