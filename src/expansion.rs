//! Constructors that only the macros' expansions call, and that do not check their parts.
//!
//! A macro has already checked what it passes, and a `const fn` cannot check most of it again, such as
//! whether a string is the canonical JSON of the statements next to it. So these functions are
//! `unsafe`. Calling them with other parts does not violate memory safety; the marker upholds the
//! promise that no safe call creates a policy, a chain or a value that its own reader would refuse. This is
//! the only module that expects the lint `unsafe_code`.

use std::marker::PhantomData;

use crate::chain::Hop;
use crate::flow::{OptionalConditions, Statements};
use crate::policies::{OwnedPolicy, StaticPolicy, Template};
use crate::slots::FillsHole;
use crate::template::{self, StatementSlot};
use crate::{IdentityPolicy, RoleChain, SessionPolicy, TrustPolicy};
use policy_core::model::{
    Arn, ArnPattern, Partition, Policy, RoleArn, Statement, Statements as StatementList, Text,
    Version,
};
use policy_core::trusted;

/// Returns a policy of literals.
///
/// # Safety
///
/// The parts must be those of one policy of kind `K` that the checks have accepted, and `json` must be its
/// canonical text.
#[must_use]
pub const unsafe fn literal_policy<K>(
    version: Option<Version>,
    id: Option<&'static str>,
    statements: &'static [Statement],
    single: bool,
    partition: Option<Partition>,
    json: Option<&'static str>,
) -> StaticPolicy<K> {
    StaticPolicy { version, id, statements, single, partition, json, kind: PhantomData }
}

/// Returns the template of a policy with holes or splices, which only the functions below accept.
///
/// # Safety
///
/// As for [`literal_policy`], except that there may be no statements.
#[must_use]
pub const unsafe fn template<K>(
    version: Option<Version>,
    id: Option<&'static str>,
    statements: &'static [Statement],
    single: bool,
    partition: Option<Partition>,
    json: Option<&'static str>,
) -> Template<K> {
    Template(StaticPolicy { version, id, statements, single, partition, json, kind: PhantomData })
}

/// Fills the holes of a template. A compile error shows this name if a policy with holes
/// is in a `static` or a `const`.
///
/// # Safety
///
/// The fillers must be those of the template's holes, each from the call for the hole's position.
#[must_use]
pub unsafe fn a_policy_with_holes_is_built_at_run_time<K>(
    template: &Template<K>,
    fillers: &[&dyn FillsHole],
) -> OwnedPolicy<K> {
    let policy = template::fill(&template.0.to_policy(), fillers);
    OwnedPolicy { policy, kind: PhantomData }
}

/// Fills the holes of a template and inserts other statements between its own.
///
/// # Safety
///
/// The fillers must be those of the template's holes, each from the call for the hole's position. The
/// slots must be those of the policy: one for each written statement, in their order. The result must have
/// at least one statement.
#[must_use]
pub unsafe fn a_policy_with_splices_is_built_at_run_time<K, const N: usize>(
    template: &Template<K>,
    fillers: &[&dyn FillsHole],
    slots: [StatementSlot; N],
) -> OwnedPolicy<K> {
    let policy = template::splice(&template.0.to_policy(), fillers, slots);
    OwnedPolicy { policy, kind: PhantomData }
}

/// Adds the statement of a template to those that control flow builds.
///
/// # Safety
///
/// The fillers must be those of the template's holes, each from the call for the hole's position, and
/// the conditions must be additional ones of the statement.
pub unsafe fn add_statement<K>(
    statements: &mut Statements,
    template: &Template<K>,
    fillers: &[&dyn FillsHole],
    conditions: OptionalConditions,
) {
    if let Some(statement) = template.0.statements.first() {
        statements.add(statement, fillers, conditions);
    }
}

/// Returns a chain of roles that are all known at compile time.
///
/// # Safety
///
/// The hops must be those of one chain that the checks have accepted, and `iam_role` must be their ARNs
/// joined by commas.
#[must_use]
pub const unsafe fn literal_chain<const N: usize>(
    hops: [Hop; N],
    iam_role: &'static str,
) -> RoleChain<N> {
    RoleChain { hops, iam_role: Text::Static(iam_role) }
}

/// Returns a chain of roles, some of which are known only at run time.
///
/// # Safety
///
/// The hops must be those of one chain that the checks have accepted.
#[must_use]
pub unsafe fn filled_chain<const N: usize>(hops: [Hop; N]) -> RoleChain<N> {
    let arns: Vec<&str> = hops.iter().map(|hop| hop.arn().as_str()).collect();
    let iam_role = Text::from(arns.join(","));
    RoleChain { hops, iam_role }
}

/// Returns one role of a chain.
///
/// # Safety
///
/// The policies must be those of the role in the chain.
#[must_use]
#[expect(
    clippy::too_many_arguments,
    reason = "these are the fields, and only expansions name them"
)]
pub const unsafe fn hop(
    name: &'static str,
    arn: RoleArn,
    trust: TrustPolicy,
    assume: Option<IdentityPolicy>,
    policy: Option<IdentityPolicy>,
    boundary: Option<IdentityPolicy>,
    session_policy: Option<SessionPolicy>,
    session_tags_disabled: bool,
    source_identity: Option<Text>,
    duration: Option<u32>,
    session_tags: &'static [(&'static str, &'static str)],
    same_account_trust: bool,
) -> Hop {
    let name = Text::Static(name);
    Hop {
        name,
        arn,
        trust,
        assume,
        policy,
        boundary,
        session_policy,
        session_tags_disabled,
        source_identity,
        duration,
        session_tags,
        same_account_trust,
    }
}

/// Returns an ARN of typed parts.
///
/// # Safety
///
/// The text must be a template that [`Arn::check`] accepts, filled with values of its parts' types.
#[must_use]
pub unsafe fn filled_arn(text: String) -> Arn {
    // SAFETY: the caller upholds what `trusted::arn` requires.
    unsafe { trusted::arn(text) }
}

/// Returns an ARN pattern of typed parts.
///
/// # Safety
///
/// The text must be a template that [`ArnPattern::check`] accepts, filled with values of its parts' types.
#[must_use]
pub unsafe fn filled_arn_pattern(text: String) -> ArnPattern {
    // SAFETY: the caller upholds what `trusted::arn_pattern` requires.
    unsafe { trusted::arn_pattern(text) }
}

/// Returns the ARN of a role that is a literal.
///
/// # Safety
///
/// [`RoleArn::parse`] must accept the text.
#[must_use]
pub const unsafe fn literal_role_arn(text: &'static str) -> RoleArn {
    // SAFETY: the caller upholds what `trusted::literal_role_arn` requires.
    unsafe { trusted::literal_role_arn(text) }
}

/// Returns a role ARN of typed parts.
///
/// # Safety
///
/// The text must be a template that [`RoleArn::check`] accepts, filled with values of its parts' types.
#[must_use]
pub unsafe fn filled_role_arn(text: String) -> RoleArn {
    // SAFETY: the caller upholds what `trusted::role_arn` requires.
    unsafe { trusted::role_arn(text) }
}

/// Returns a policy built from the parts of policies that were read or checked, with at least one statement.
pub(crate) fn trusted_policy(
    version: Option<Version>,
    id: Option<Text>,
    statements: StatementList,
    single: bool,
    partition: Option<Partition>,
    json: Option<&'static str>,
) -> Policy {
    // SAFETY: this crate calls it with the parts of a literal, for which the caller of `literal_policy`
    // or `template` made the promise, with the parts of one whose holes were filled with non-empty
    // values, and with statements of such policies, of which a `OneOrMore` has at least one.
    unsafe { trusted::policy(version, id, statements, single, partition, json) }
}
