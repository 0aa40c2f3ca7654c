//! Role chains: roles that assume one another in turn.
//!
//! A chain works if every hop does, and a hop has two halves: the permissions of the previous role, limited
//! by its boundary, and the trust policy of the role to be assumed. Both are evaluated for the one call of
//! the hop. What is known about the call is in `call`; everything else can have any value, so a condition
//! that might be met proves nothing, and a denial that might apply refutes the proof.
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
pub use call::TAGS_OF_PODS;
pub use first::{is_pods, is_redshift, trusts_service};
use half::{Asked, Assumed, Whose};

/// A role of a chain, with the policies that its hop and the next one depend on.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Hop<'a> {
    /// Its name.
    pub name: &'a str,
    /// The ARN of the role.
    pub arn: &'a str,
    /// The policy that says who may assume the role.
    pub trust: Option<Side<'a>>,
    /// The policy that lets the role assume the next one, if specified.
    pub permission: Option<Side<'a>>,
    /// Whether it is specified that no policy does.
    pub has_no_permission: bool,
    /// The policy that limits the role's permissions.
    pub boundary: Option<Side<'a>>,
    /// The policy that is passed when the role is assumed, and limits the session.
    pub session_policy: Option<Side<'a>>,
    /// Whether an EKS Pod Identity association with this role passes no session tags.
    pub session_tags_disabled: bool,
    /// Whether anyone who assumes the role passes the external ID that its trust policy requires.
    pub external_id_is_passed: bool,
    /// The session tags that are passed when the role is assumed, by key.
    pub session_tags: Vec<(String, Option<String>)>,
    /// The source identity that is set when the role is assumed.
    pub source_identity: Option<String>,
    /// The duration of the session in seconds.
    pub duration: Option<u64>,
    /// Whether the role is assumed without a permission, because its trust policy names a role in its own
    /// account.
    pub same_account_trust: bool,
}

impl<'a> Hop<'a> {
    /// Creates a role without any policies.
    #[must_use]
    pub const fn new(name: &'a str, arn: &'a str) -> Self {
        Self {
            name,
            arn,
            trust: None,
            permission: None,
            has_no_permission: false,
            boundary: None,
            session_policy: None,
            session_tags_disabled: false,
            external_id_is_passed: false,
            session_tags: Vec::new(),
            source_identity: None,
            duration: None,
            same_account_trust: false,
        }
    }
}

/// A policy of a role, in each of the forms that a program can give to it.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// The forms, each of which must pass.
    pub forms: &'a [Policy],
    /// Whether it was generated for the chain, so that it names the right roles.
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
    /// The permissions of the previous role.
    Permission,
    /// The previous role's permissions boundary.
    Boundary,
    /// The session policy that was passed when the previous role was assumed.
    SessionPolicy,
    /// The trust policy of the role that is assumed.
    Trust,
}

impl Half {
    /// Its name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Permission => "permission",
            Self::Boundary => "boundary",
            Self::SessionPolicy => "session policy",
            Self::Trust => "trust",
        }
    }
}

/// The deciding part of a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// The whole statement.
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

/// Why half of a hop is not proved.
#[derive(Clone, Debug)]
pub struct Unproved {
    /// The number of the role that is assumed, from 0.
    pub hop: usize,
    /// The half.
    pub half: Half,
    /// The action.
    pub action: &'static str,
    /// Whether it certainly fails.
    pub is_refuted: bool,
    /// The number of the statement that denies or is the closest match, and its deciding part.
    pub statement: Option<(usize, Part)>,
    /// The problem, in one sentence.
    pub message: String,
    /// The closest match, and how it differs.
    pub help: Option<String>,
    /// A string of the statement, the field that differs, and what is expected there.
    pub differs: Option<(String, Range<usize>, String)>,
}

/// Returns the reasons why a chain is not proved, or nothing if it works. `context` has values that condition
/// keys have in every request.
#[must_use]
pub fn prove(hops: &[Hop<'_>], known: &[(String, Vec<String>)]) -> Vec<Unproved> {
    let mut unproved = Vec::new();
    let starter = Starter::of(hops);
    let mut tags = Assumed::new();
    if let Some(first) = hops.first() {
        match first::prove(first, starter, known) {
            Ok(found) => tags = found,
            Err(problem) => unproved.push(*problem),
        }
    }
    for (number, pair) in hops.windows(2).enumerate() {
        if let [from, to] = pair {
            let earlier = hops.get(..=number).unwrap_or_default();
            let starter = if number == 0 { starter } else { Starter::Other };
            let mut call = Call::of_role(from, to, earlier, starter, known);
            if number == 0 {
                call.assume(&tags);
            }
            step(call, from, to, number + 1, &mut unproved);
        }
    }
    unproved
}

/// Who starts a chain, as far as it matters for the next hop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Starter {
    /// Amazon EKS, through an EKS Pod Identity association.
    Pods {
        /// Whether the association passes session tags. One with a [session policy][1] cannot.
        ///
        /// [1]: https://docs.aws.amazon.com/eks/latest/APIReference/API_CreatePodIdentityAssociation.html
        with_tags: bool,
    },
    Other,
}

impl Starter {
    fn of(hops: &[Hop<'_>]) -> Self {
        if !hops.first().is_some_and(first::is_started_by_pods) {
            return Self::Other;
        }
        let association = hops.get(..2).unwrap_or(hops).iter();
        let mut association =
            association.map(|hop| hop.session_policy.is_some() || hop.session_tags_disabled);
        Self::Pods { with_tags: !association.any(|it| it) }
    }
}

/// Proves the halves of one hop, for each action that its call needs. What one of them assumes about the call
/// holds for the others.
fn step(
    mut call: Call<'_>,
    from: &Hop<'_>,
    to: &Hop<'_>,
    hop: usize,
    unproved: &mut Vec<Unproved>,
) {
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
        (Half::SessionPolicy, from.session_policy),
        (Half::Trust, to.trust),
    ];
    let is_relaxed =
        to.same_account_trust && call::account_of(from.arn) == call::account_of(to.arn);
    for action in actions {
        let mut problems: [Option<Unproved>; 4] = [const { None }; 4];
        // The trust policy says most about the call, so it comes first.
        for number in [3, 0, 1, 2] {
            let (Some((half, side)), Some(problem)) =
                (halves.get(number).copied(), problems.get_mut(number))
            else {
                continue;
            };
            let Some(side) = side else {
                if half == Half::Permission && from.has_no_permission && !is_relaxed {
                    *problem = Some(words::step(from, to, hop, half, action, None));
                }
                continue;
            };
            let whose = match half {
                // A trust policy that names the role itself is enough within its own account, but a boundary
                // limits it, and a denial overrides it.
                Half::Permission if is_relaxed => Whose::Denied,
                Half::Permission | Half::Boundary | Half::SessionPolicy => Whose::Caller,
                Half::Trust if is_relaxed => Whose::RoleItself,
                Half::Trust => Whose::Role,
            };
            let asked = Asked { call: &call, action, whose, is_made: side.is_made };
            let answers = side.forms.iter().map(|policy| (policy, half::short_of(&asked, policy)));
            let mut assumed = Assumed::new();
            for (policy, answer) in answers {
                match answer {
                    Ok(found) if side.forms.len() == 1 => assumed = found,
                    Ok(_) => {}
                    Err(short) => {
                        let found = Some((policy, short));
                        *problem = Some(words::step(from, to, hop, half, action, found));
                        break;
                    }
                }
            }
            call.assume(&assumed);
        }
        unproved.extend(problems.into_iter().flatten());
    }
}
