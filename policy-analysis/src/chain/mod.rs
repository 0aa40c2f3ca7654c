//! Role chains: roles of which each assumes the next.
//!
//! A chain works when every hop does, and a hop has two halves: the permissions of the role before, which a
//! boundary limits, and the trust of the role that is assumed. Each is asked about the one call that the hop
//! is. What is known of the call is in `call`; what is not can be anything, so that a condition which only
//! perhaps holds proves nothing, and a denial which perhaps applies is one too many.
//!
//! ```
//! use policy_analysis::chain::{Half, Hop, prove};
//! use policy_core::read_policy;
//!
//! let first = read_policy(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow",
//!     "Principal": {"Service": "redshift.amazonaws.com"}, "Action": "sts:AssumeRole"}}"#)?;
//! let permission = read_policy(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow",
//!     "Action": "sts:AssumeRole", "Resource": "arn:aws:iam::111122223333:role/B"}}"#)?;
//! let second = read_policy(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow",
//!     "Principal": {"AWS": "123456789012"}, "Action": "sts:AssumeRole"}}"#)?;
//! let mut hops = [
//!     Hop::new("A", "arn:aws:iam::123456789012:role/A"),
//!     Hop::new("B", "arn:aws:iam::210987654321:role/B"),
//! ];
//! hops[0].trust = Some((&first).into());
//! hops[0].permission = Some((&permission).into());
//! hops[1].trust = Some((&second).into());
//!
//! let unproved = prove(&hops, &[]);
//! assert_eq!(unproved.len(), 1);
//! assert_eq!((unproved[0].hop, unproved[0].half), (1, Half::Permission));
//! assert!(unproved[0].help.as_deref().unwrap().contains("has the account `111122223333`"));
//! # Ok::<(), policy_core::ReadError>(())
//! ```

mod call;
mod first;
mod half;
mod words;

use policy_core::model::Policy;
use std::ops::Range;
use std::slice;

use call::Call;
use half::{Asked, Shortfall, Whose};

/// A role of a chain, with what its hop and the next one rest on.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Hop<'a> {
    /// Its name.
    pub name: &'a str,
    /// The ARN of the role.
    pub arn: &'a str,
    /// Who may assume the role.
    pub trust: Option<Side<'a>>,
    /// What lets the role assume the next one; nothing where that is not said.
    pub permission: Option<Side<'a>>,
    /// Whether it is said that nothing does.
    pub has_no_permission: bool,
    /// What limits the role's permissions.
    pub boundary: Option<Side<'a>>,
    /// Whether whoever assumes the role passes the external id that its trust asks for.
    pub external_id_is_passed: bool,
    /// The session tags that are passed when the role is assumed, by their keys.
    pub session_tags: Vec<(String, Option<String>)>,
    /// The source identity that is set when the role is assumed.
    pub source_identity: Option<String>,
    /// The duration of the session in seconds.
    pub duration: Option<u64>,
    /// Whether the role is assumed without a permission, since its trust names a role of its own account.
    pub same_account_trust: bool,
}

impl<'a> Hop<'a> {
    /// A role of which nothing else is said.
    #[must_use]
    pub const fn new(name: &'a str, arn: &'a str) -> Self {
        Self {
            name,
            arn,
            trust: None,
            permission: None,
            has_no_permission: false,
            boundary: None,
            external_id_is_passed: false,
            session_tags: Vec::new(),
            source_identity: None,
            duration: None,
            same_account_trust: false,
        }
    }
}

/// A policy of a role, in each of the forms that a program can give it.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// The forms, of which each must do.
    pub forms: &'a [Policy],
    /// Whether it was made for the chain, so that it is about the right roles.
    pub is_made: bool,
}

impl<'a> From<&'a Policy> for Side<'a> {
    fn from(policy: &'a Policy) -> Self {
        Self { forms: slice::from_ref(policy), is_made: false }
    }
}

/// A part of a hop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Half {
    /// The permissions of the role before.
    Permission,
    /// Their boundary.
    Boundary,
    /// The trust of the role that is assumed.
    Trust,
}

impl Half {
    /// What it is called.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Permission => "permission",
            Self::Boundary => "boundary",
            Self::Trust => "trust",
        }
    }
}

/// The part of a statement that decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// The whole of it.
    Statement,
    /// Its actions.
    Action,
    /// Its resources.
    Resource,
    /// Its principals.
    Principal,
    /// The condition with a number, from 0.
    Condition(usize),
}

/// Why a half of a hop is not proved.
#[derive(Clone, Debug)]
pub struct Unproved {
    /// The number of the role that is assumed, from 0.
    pub hop: usize,
    /// The half.
    pub half: Half,
    /// The action.
    pub action: &'static str,
    /// Whether it fails for certain, and not only perhaps.
    pub is_refuted: bool,
    /// The statement that denies or comes nearest, by its number, and the part of it that decides.
    pub statement: Option<(usize, Part)>,
    /// What is wrong, in one sentence.
    pub message: String,
    /// What comes nearest, and how it differs.
    pub help: Option<String>,
    /// A text of the statement, the field of it that differs, and what is expected there.
    pub differs: Option<(String, Range<usize>, String)>,
}

/// What keeps a chain from being proved; nothing comes of one that works. Values that condition keys have
/// in every request are known besides.
#[must_use]
pub fn prove(hops: &[Hop<'_>], known: &[(String, Vec<String>)]) -> Vec<Unproved> {
    let mut unproved = Vec::new();
    if let Some(first) = hops.first() {
        unproved.extend(first::prove(first, known));
    }
    let by_pods = hops.first().is_some_and(first::is_started_by_pods);
    for (number, pair) in hops.windows(2).enumerate() {
        if let [from, to] = pair {
            let earlier = hops.get(..=number).unwrap_or_default();
            let call = Call::of_role(from, to, earlier, by_pods && number == 0, known);
            step(&call, from, to, number + 1, &mut unproved);
        }
    }
    unproved
}

/// The halves of one hop, for each action that its call needs.
fn step(call: &Call<'_>, from: &Hop<'_>, to: &Hop<'_>, hop: usize, unproved: &mut Vec<Unproved>) {
    let mut actions = vec!["sts:AssumeRole"];
    if !to.session_tags.is_empty() || call.is_tagged {
        actions.push("sts:TagSession");
    }
    if to.source_identity.is_some() {
        actions.push("sts:SetSourceIdentity");
    }
    let halves = [
        (Half::Permission, from.permission),
        (Half::Boundary, from.boundary),
        (Half::Trust, to.trust),
    ];
    let is_relaxed =
        to.same_account_trust && call::account_of(from.arn) == call::account_of(to.arn);
    for action in actions {
        for (half, side) in halves {
            let Some(side) = side else {
                if half == Half::Permission && from.has_no_permission && !is_relaxed {
                    unproved.push(words::step(from, to, hop, half, action, None));
                }
                continue;
            };
            let whose = match half {
                // What a trust that names the role itself gives in its own account needs nothing else, but a
                // boundary limits it, and a denial takes it back.
                Half::Permission if is_relaxed => Whose::Denied,
                Half::Permission | Half::Boundary => Whose::Caller,
                Half::Trust if is_relaxed => Whose::RoleItself,
                Half::Trust => Whose::Role,
            };
            let asked = Asked { call, action, whose, is_made: side.is_made };
            let short = side.forms.iter().find_map(|policy| {
                half::short_of(&asked, policy).map(|short: Shortfall| (policy, short))
            });
            if let Some((policy, short)) = short {
                let found = Some((policy, short));
                unproved.push(words::step(from, to, hop, half, action, found));
            }
        }
    }
}
