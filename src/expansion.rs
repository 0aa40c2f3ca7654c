//! What only the expansions of the macros call: constructors that take their parts on trust.
//!
//! A macro has checked what it hands over, and most of it cannot be checked again by a `const fn`:
//! that a text is the canonical JSON of the statements beside it, say. So these functions are
//! `unsafe`. Nothing goes wrong with memory when they are called with other parts; the mark keeps the
//! promise that no safe call makes a policy, a chain or a value that its own reader refuses. It is the
//! one module in which the lint `unsafe_code` is expected.

use std::marker::PhantomData;

use crate::chain::Hop;
use crate::flow::{OptionalConditions, Statements};
use crate::policies::{OwnedPolicy, StaticPolicy, Template};
use crate::slots::FillsHole;
use crate::template::{self, StatementSlot};
use crate::{IdentityPolicy, RoleChain, TrustPolicy};
use policy_core::model::{
    Arn, ArnPattern, Partition, Policy, RoleArn, Statement, Statements as StatementList, Text,
    Version,
};
use policy_core::trusted;

/// A policy of literals.
///
/// # Safety
///
/// The parts are those of one policy of the kind `K` that the checks have taken, and `json` is its
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

/// The template of a policy with holes or splices, which only the calls below take.
///
/// # Safety
///
/// As for [`literal_policy`], but for the statements, of which there may be none.
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

/// Fills the holes of a template. The name is what a compile error shows where a policy with holes
/// stands in a `static` or a `const`.
///
/// # Safety
///
/// The fillers are those of the template's holes, each made by the call of the hole's position.
#[must_use]
pub unsafe fn a_policy_with_holes_is_built_at_run_time<K>(
    template: &Template<K>,
    fillers: &[&dyn FillsHole],
) -> OwnedPolicy<K> {
    let policy = template::fill(&template.0.to_policy(), fillers);
    OwnedPolicy { policy, kind: PhantomData }
}

/// Fills the holes of a template and puts other statements between its own.
///
/// # Safety
///
/// The fillers are those of the template's holes, each made by the call of the hole's position. The
/// slots are those of the policy: one for each written statement, in their order, and at least one
/// statement comes out.
#[must_use]
pub unsafe fn a_policy_with_splices_is_built_at_run_time<K, const N: usize>(
    template: &Template<K>,
    fillers: &[&dyn FillsHole],
    slots: [StatementSlot; N],
) -> OwnedPolicy<K> {
    let policy = template::splice(&template.0.to_policy(), fillers, slots);
    OwnedPolicy { policy, kind: PhantomData }
}

/// Adds the statement of a template to those that control flow makes.
///
/// # Safety
///
/// The fillers are those of the template's holes, each made by the call of the hole's position, and
/// the conditions are further ones of the statement.
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

/// A chain of roles that are all known when the program is compiled.
///
/// # Safety
///
/// The hops are those of one chain that the checks have taken, and `iam_role` is their ARNs joined by
/// commas.
#[must_use]
pub const unsafe fn literal_chain<const N: usize>(
    hops: [Hop; N],
    iam_role: &'static str,
) -> RoleChain<N> {
    RoleChain { hops, iam_role: Text::Static(iam_role) }
}

/// A chain of roles of which some come at run time.
///
/// # Safety
///
/// The hops are those of one chain that the checks have taken.
#[must_use]
pub unsafe fn filled_chain<const N: usize>(hops: [Hop; N]) -> RoleChain<N> {
    let arns: Vec<&str> = hops.iter().map(|hop| hop.arn().as_str()).collect();
    let iam_role = Text::from(arns.join(","));
    RoleChain { hops, iam_role }
}

/// One role of a chain.
///
/// # Safety
///
/// The policies are those of the role in the chain.
#[must_use]
#[expect(clippy::too_many_arguments, reason = "they are the fields, and only expansions name them")]
pub const unsafe fn hop(
    name: &'static str,
    arn: RoleArn,
    trust: TrustPolicy,
    assume: Option<IdentityPolicy>,
    policy: Option<IdentityPolicy>,
    boundary: Option<IdentityPolicy>,
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
        source_identity,
        duration,
        session_tags,
        same_account_trust,
    }
}

/// An ARN of typed parts.
///
/// # Safety
///
/// The text is a template that [`Arn::check`] takes, filled by values of the types of its parts.
#[must_use]
pub unsafe fn filled_arn(text: String) -> Arn {
    // SAFETY: the caller promises what `trusted::arn` asks for.
    unsafe { trusted::arn(text) }
}

/// A pattern of ARNs, of typed parts.
///
/// # Safety
///
/// The text is a template that [`ArnPattern::check`] takes, filled by values of the types of its parts.
#[must_use]
pub unsafe fn filled_arn_pattern(text: String) -> ArnPattern {
    // SAFETY: the caller promises what `trusted::arn_pattern` asks for.
    unsafe { trusted::arn_pattern(text) }
}

/// The ARN of a role, of typed parts.
///
/// # Safety
///
/// The text is a template that [`RoleArn::check`] takes, filled by values of the types of its parts.
#[must_use]
pub unsafe fn filled_role_arn(text: String) -> RoleArn {
    // SAFETY: the caller promises what `trusted::role_arn` asks for.
    unsafe { trusted::role_arn(text) }
}

/// A policy of the parts of policies that have been read or checked, of which there is a statement.
pub(crate) fn trusted_policy(
    version: Option<Version>,
    id: Option<Text>,
    statements: StatementList,
    single: bool,
    partition: Option<Partition>,
    json: Option<&'static str>,
) -> Policy {
    // SAFETY: this crate calls it with the parts of a literal, for which `literal_policy` or `template`
    // has the promise, with those of one whose holes have been filled by values that have a text, and with
    // statements of such policies, of which `OneOrMore` has one.
    unsafe { trusted::policy(version, id, statements, single, partition, json) }
}
