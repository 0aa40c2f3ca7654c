//! A policy to analyze, with its kind.

use policy_core::document::read_json_bytes;
use policy_core::model::{Effect, Policy, PolicyKind};
use policy_core::read_policy;
use policy_settings::DocumentKind;

use super::Outcome;
use crate::input::{InputProblem, Item, Text};
use crate::located::{Checked, read};
use crate::output::warn;

/// A policy that was read.
pub(super) struct Side {
    pub(super) name: String,
    pub(super) policy: Policy,
    pub(super) kind: PolicyKind,
    /// Whether the kind follows from the document because none was specified.
    is_guessed: bool,
}

/// Why a policy cannot be analyzed.
pub(super) enum Unfit {
    Refused(Box<Checked>),
    Problem(InputProblem),
}

impl Side {
    /// Reads the policy of an item if it is the only one of its unit.
    pub(super) fn alone(item: Item) -> Result<Self, Outcome> {
        let (kind, text) = item.read().map_err(Outcome::Problem)?;
        Self::of(&text, &kind).map_err(|unfit| match unfit {
            Unfit::Refused(checked) => {
                Outcome::Refused { file: Some(text.name()), against: None, checked }
            }
            Unfit::Problem(problem) => Outcome::Problem(problem),
        })
    }

    /// Reads a policy of a kind.
    pub(super) fn of(text: &Text, kind: &DocumentKind) -> Result<Self, Unfit> {
        let policy = read(text, kind).map_err(Unfit::Refused)?;
        let document = read_json_bytes(&text.bytes).ok();
        let is_guessed = matches!(kind, DocumentKind::Auto);
        let kind = kind.of_document(document.as_ref());
        let name = text.name();
        if let Some(words) = misfit(&policy, kind) {
            return Err(Unfit::Problem(format!("`{name}` {words}").into()));
        }
        Ok(Self { name, policy, kind, is_guessed })
    }

    /// Warns about a policy with only Deny statements if no kind was specified: read as an identity-based
    /// policy, it allows nothing, but as a service control policy, it allows everything else.
    pub(super) fn warn_of_denials(&self) {
        if self.is_guessed && self.kind == PolicyKind::Identity && self.denies_only() {
            warn(&format!(
                "`{}` has only Deny statements and is read as an identity-based policy, which allows nothing; if it is a policy of AWS Organizations, write `--kind scp` or `--kind rcp`",
                self.name
            ));
        }
    }

    /// Whether it has only Deny statements.
    pub(super) fn denies_only(&self) -> bool {
        denies_only(&self.policy)
    }
}

/// Whether a policy has only Deny statements.
pub(super) fn denies_only(policy: &Policy) -> bool {
    policy.statements().iter().all(|it| it.effect() == Effect::Deny)
}

/// Why a policy does not fit its kind: no part of it may be ignored silently.
fn misfit(policy: &Policy, kind: PolicyKind) -> Option<String> {
    let has_principals = policy.statements().iter().any(|it| it.principal().is_some());
    let takes =
        matches!(kind, PolicyKind::Trust | PolicyKind::Resource | PolicyKind::ResourceControl);
    (has_principals && !takes).then(|| {
        format!(
            "names principals, which {} policies cannot do: use `--kind trust`, `--kind resource` or `--kind auto`",
            kind.as_str()
        )
    })
}

/// The policies of a side: the one that was read, and the one that AWS attaches with it.
pub(super) fn beside(policy: Option<&Policy>, full: Option<&Policy>) -> Vec<Policy> {
    policy.into_iter().chain(full).cloned().collect()
}

/// Full access, as AWS attaches it with policies that only deny.
pub(super) fn full(kind: PolicyKind) -> Option<Policy> {
    let text = match kind {
        PolicyKind::ResourceControl => {
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}}"#
        }
        PolicyKind::ServiceControl => {
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}"#
        }
        _ => return None,
    };
    read_policy(text).ok()
}
