//! Contracts: what a policy must allow or must not allow, whatever the request.
//!
//! A front end reads a contract as a document: its [`box`](read_box) or the [`ceiling`](read_ceiling) that it
//! names. Anything that a contract cannot have is a [`Misuse`], at its place. The rules that check values in
//! policies also check the contract's values. The resulting contract [`judge`]s a policy.

mod ceiling;
mod context;
mod judges;
mod read;

pub use ceiling::{Ceiling, read_ceiling};
pub use read::{Asked, canonical_name, names_principals, read_box, read_facts};

use policy_analysis::prove;
pub use policy_analysis::prove::{Contract, ContractBox};
use policy_core::document::Span;
use policy_core::finding::Level;
use policy_core::model::{Policy, PolicyKind};
use policy_core::path::{Path, Place};

use crate::check::effective_kind;
use crate::reference::Known;
use crate::rules::contract::{
    broken_contract, impossible_contract, through_account, undecided_contract,
};
use crate::{Context, Finding};

/// The word that a contract starts with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Word {
    /// Every request of the box is allowed.
    MustAllow,
    /// No request of the box is allowed.
    MustNotAllow,
    /// Nothing is allowed that the policy in a file does not allow.
    MustNotExceed,
    /// Every request gets the same answer as from the policy in a file.
    MustEqual,
    /// Only principals that fixed values name are allowed.
    MustNotBePublic,
}

impl Word {
    /// All words.
    pub const ALL: [Self; 5] = [
        Self::MustAllow,
        Self::MustNotAllow,
        Self::MustNotExceed,
        Self::MustEqual,
        Self::MustNotBePublic,
    ];

    /// Returns the word as it is written.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::MustAllow => "must_allow",
            Self::MustNotAllow => "must_not_allow",
            Self::MustNotExceed => "must_not_exceed",
            Self::MustEqual => "must_equal",
            Self::MustNotBePublic => "must_not_be_public",
        }
    }

    /// Parses a contract's word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == word)
    }

    /// Whether a box of requests follows.
    #[must_use]
    pub const fn has_box(self) -> bool {
        matches!(self, Self::MustAllow | Self::MustNotAllow)
    }

    /// Whether the path of a file follows.
    #[must_use]
    pub const fn has_ceiling(self) -> bool {
        matches!(self, Self::MustNotExceed | Self::MustEqual)
    }

    /// Returns why policies of a kind cannot have such a contract, and what to write instead.
    #[must_use]
    pub fn refused_for(self, kind: PolicyKind) -> Option<(String, String)> {
        if self != Self::MustNotBePublic || names_principals(kind) {
            return None;
        }
        let message = format!(
            "`must_not_be_public` applies only to resource-based and trust policies; {} is never public",
            kind.description()
        );
        Some((message, "use `must_not_allow` to say what it must not allow".to_owned()))
    }
}

/// Something that a contract cannot have, and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misuse {
    /// Where it is.
    pub span: Span,
    /// What is wrong.
    pub message: String,
    /// What to write instead.
    pub help: Option<String>,
}

impl Misuse {
    fn new(span: Span, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { span, message: message.into(), help: Some(help.into()) }
    }
}

/// What is reported about a contract.
#[derive(Clone, Debug)]
pub struct Told {
    /// The finding, at the root of the contract's document.
    pub finding: Finding,
    /// The index of the policy's statement that it is about: the one that lets a request through, comes
    /// closest, or names an account.
    pub statement: Option<usize>,
}

/// The inputs for judging a contract, besides the policy.
#[derive(Clone, Copy)]
pub struct Case<'a> {
    /// The kind of the policy.
    pub kind: PolicyKind,
    /// The context in which the policy is checked.
    pub context: &'a Context<'a>,
    /// Values that condition keys have in every request of the project.
    pub known: &'a [(String, Vec<String>)],
}

impl Case<'_> {
    fn facts(&self) -> prove::Facts<'_> {
        prove::Facts {
            kind: effective_kind(self.kind, self.context),
            reference: &Known,
            context: self.known,
            holes: self.context.variables,
        }
    }
}

/// Judges a policy by a contract. Returns `None` if the policy keeps the contract.
///
/// ```
/// use policy_core::document::read_json;
/// use policy_core::model::PolicyKind;
/// use policy_core::read_policy;
/// use policy_lint::Context;
/// use policy_lint::contract::{Case, Contract, Word, judge, read_box};
///
/// let policy = read_policy(
///     r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject",
///         "Resource": "arn:aws:s3:::*"}}"#,
/// ).unwrap();
/// let asked = read_json(r#"{"Action": "s3:*", "Resource": "arn:aws:s3:::secrets/*"}"#)?;
/// let (kind, context) = (PolicyKind::Identity, Context::default());
/// let asked = read_box(Word::MustNotAllow, &asked, kind, &context, true).asked.unwrap();
/// let case = Case { kind, context: &context, known: &[] };
/// let unkept = judge(&Contract::MustNotAllow(asked), &policy, &case).unwrap();
/// assert_eq!(unkept.finding.rule().name, "broken-contract");
/// # Ok::<(), policy_core::document::SyntaxError>(())
/// ```
#[must_use]
pub fn judge(contract: &Contract, policy: &Policy, case: &Case<'_>) -> Option<Told> {
    let place = Place::value(Path::root());
    let (finding, statement) = match prove::judge(contract, policy, &case.facts()) {
        prove::Judgement::Kept => return None,
        prove::Judgement::Broken(breach) => {
            let finding = broken_contract::finding(place, &breach.message, breach.help);
            (finding, breach.statement)
        }
        prove::Judgement::Undecided(reason) => (undecided_contract::finding(place, &reason), None),
        prove::Judgement::Impossible(reason) => {
            (impossible_contract::finding(place, &reason), None)
        }
    };
    let finding = if case.context.has_holes { finding } else { finding.with_holes_escaped() };
    Some(Told { finding, statement })
}

/// Returns what else is needed for what a kept contract requires, unless suggestions are left out anyway: a
/// statement that names an account leaves it to the account who has the permission.
#[must_use]
pub fn caveat(contract: &Contract, policy: &Policy, case: &Case<'_>) -> Option<Told> {
    if case.context.lowest_level > Level::Suggestion {
        return None;
    }
    let number = prove::through_account(contract, policy, &case.facts())?;
    let statement = policy.statements().get(number)?;
    let finding = through_account::finding(Place::value(Path::root()), number, statement.sid());
    let finding = if case.context.has_holes { finding } else { finding.with_holes_escaped() };
    Some(Told { finding, statement: Some(number) })
}

/// Returns the result for a contract that a front end cannot judge, for a reason of its own.
#[must_use]
pub fn undecided(reason: &str) -> Told {
    let finding = undecided_contract::finding(Place::value(Path::root()), reason);
    Told { finding, statement: None }
}

/// Returns the result for a contract that policies of the kind cannot have.
#[must_use]
pub fn misused(misuse: &Misuse) -> Told {
    let finding = impossible_contract::finding(Place::value(Path::root()), &misuse.message);
    let finding = match &misuse.help {
        Some(help) => finding.help(help.clone()),
        None => finding,
    };
    Told { finding, statement: None }
}
