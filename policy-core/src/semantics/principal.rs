//! Which callers principals match.
//!
//! ```
//! use policy_core::semantics::principal::{account_of, covers_principal, is_everyone};
//!
//! assert!(is_everyone("*") && !is_everyone("arn:aws:iam::*:root"));
//! assert_eq!(account_of("arn:aws:iam::123456789012:root"), Some("123456789012"));
//! assert!(covers_principal("arn:aws:iam::1234*:root", "123456789012"));
//! assert!(!covers_principal("123456789012", "arn:aws:iam::123456789012:role/Loader"));
//! ```

use super::pattern::covers;
use super::statement::{Asked, Texts, literal_texts, prepared_texts};
use super::truth::Truth;
use crate::model::hole::has_hole;
use crate::model::{
    ArnFields, AwsPrincipalKind, Effect, PrincipalElement, PrincipalEntry, PrincipalType,
    Principals, is_account_id, is_equal, is_equal_in_any_casing,
};

/// The caller.
#[derive(Clone, Copy, Debug)]
pub enum Caller<'a> {
    /// Nothing is known about the caller.
    Unknown,
    /// An anonymous caller.
    Anonymous,
    /// An AWS service, under all of these principals at the same time.
    Service(&'a [&'a str]),
    /// Someone authenticated by an identity provider, who has no session yet.
    Federated(&'a str),
    /// The root user of an account.
    Root {
        /// The ARN of the account's root.
        arn: &'a str,
        /// The account ID.
        account: &'a str,
    },
    /// An IAM user.
    User {
        /// The user's ARN.
        arn: &'a str,
        /// The account ID.
        account: &'a str,
    },
    /// A federated user, created by `sts:GetFederationToken`.
    FederatedUser {
        /// The session's ARN.
        arn: &'a str,
        /// The account ID.
        account: &'a str,
    },
    /// A role session.
    Session {
        /// The role's ARN. A session's ARN lacks the role's path; if the path is unknown, these are
        /// the ARN without a path and a pattern for ARNs with one.
        roles: &'a [&'a str],
        /// The session's ARN, if its name is known.
        session: Option<&'a str>,
        /// The account ID.
        account: &'a str,
    },
}

impl<'a> Caller<'a> {
    /// Creates a session of the role with an ARN, about which nothing else is known.
    #[must_use]
    pub const fn of_role(role: &'a &'a str) -> Self {
        let account = match ArnFields::find(role) {
            Some(fields) => fields.account,
            None => "",
        };
        Self::Session { roles: std::slice::from_ref(role), session: None, account }
    }

    /// Returns the account that the caller belongs to.
    #[must_use]
    pub const fn account(&self) -> Option<&'a str> {
        match self {
            Self::Root { account, .. }
            | Self::User { account, .. }
            | Self::FederatedUser { account, .. }
            | Self::Session { account, .. } => Some(account),
            _ => None,
        }
    }
}

/// Condition keys that a call by a service cannot have.
const ABSENT_FOR_SERVICE: [&str; 11] = [
    "aws:PrincipalArn",
    "aws:PrincipalAccount",
    "aws:PrincipalType",
    "aws:PrincipalOrgID",
    "aws:PrincipalOrgPaths",
    "aws:userid",
    "aws:username",
    "aws:MultiFactorAuthPresent",
    "aws:MultiFactorAuthAge",
    "aws:TokenIssueTime",
    "aws:FederatedProvider",
];

/// Condition keys that a call by a role cannot have.
const ABSENT_FOR_ROLE: [&str; 7] = [
    "aws:SourceArn",
    "aws:SourceAccount",
    "aws:SourceOrgID",
    "aws:SourceOrgPaths",
    "aws:PrincipalServiceName",
    "aws:PrincipalServiceNamesList",
    "aws:username",
];

/// Returns whether the caller's request cannot have a key at all.
#[must_use]
pub const fn is_absent(key: &str, caller: &Caller<'_>) -> bool {
    match caller {
        Caller::Service(_) => {
            // IAM Roles Anywhere puts certificate fields into session tags.
            is_among(key, &ABSENT_FOR_SERVICE)
                || (begins(key, "aws:PrincipalTag/") && !begins(key, "aws:PrincipalTag/x509"))
        }
        Caller::Session { .. } => is_among(key, &ABSENT_FOR_ROLE),
        _ => false,
    }
}

const fn is_among(key: &str, mut keys: &[&str]) -> bool {
    while let [first, others @ ..] = keys {
        if is_equal_in_any_casing(key, first) {
            return true;
        }
        keys = others;
    }
    false
}

const fn begins(text: &str, head: &str) -> bool {
    match text.split_at_checked(head.len()) {
        Some((start, _)) => is_equal_in_any_casing(start, head),
        None => false,
    }
}

/// Returns whether a value of an `AWS` principal is everyone. No other string with a wildcard is a
/// principal.
#[must_use]
pub fn is_everyone(text: &str) -> bool {
    text == "*"
}

/// Returns whether the principal is `"*"`, or is under `"*"`.
#[must_use]
pub fn names_everyone_barely(element: &PrincipalElement) -> bool {
    !element.is_negated()
        && (matches!(element.principals(), Principals::Everyone)
            || element.entries().iter().any(|it| it.principal_type() == PrincipalType::Any))
}

/// Returns whether everyone is a principal, in either form.
#[must_use]
pub fn names_everyone(element: &PrincipalElement) -> bool {
    names_everyone_barely(element)
        || (!element.is_negated()
            && element.entries().iter().any(|entry| {
                entry.principal_type() == PrincipalType::Aws
                    && entry.values().iter().any(is_everyone)
            }))
}

/// Returns whether `NotPrincipal` excludes everyone because it names everyone. If it names others
/// in addition to everyone, such as a service, it may not exclude everyone.
#[must_use]
pub fn leaves_nobody(element: &PrincipalElement) -> bool {
    element.is_negated()
        && match element.entries() {
            [] => matches!(element.principals(), Principals::Everyone),
            [only] => {
                matches!(only.principal_type(), PrincipalType::Any | PrincipalType::Aws)
                    && only.values().iter().any(is_everyone)
            }
            _ => false,
        }
}

/// Returns whether a principal is a whole account: its ID, or the ARN of its root.
#[must_use]
pub const fn is_account(kind: &AwsPrincipalKind<'_>) -> bool {
    matches!(kind, AwsPrincipalKind::Account(_) | AwsPrincipalKind::Root { .. })
}

/// Returns the account, if a principal or a pattern of principals is a whole account.
#[must_use]
pub fn account_of(principal: &str) -> Option<&str> {
    let id = match ArnFields::split(principal) {
        Ok(fields) if fields.service == "iam" && fields.resource == "root" => fields.account,
        Ok(_) => return None,
        Err(_) => principal,
    };
    is_account_id(id).then_some(id)
}

/// Returns whether a pattern of principals covers a principal. `*` is everyone, as in a policy, and
/// an account ID is the account's root.
#[must_use]
pub fn covers_principal(pattern: &str, principal: &str) -> bool {
    if is_everyone(pattern) {
        return is_everyone(principal);
    }
    match (account_of(pattern), account_of(principal)) {
        (Some(meant), Some(found)) => meant == found,
        (None, Some(id)) => {
            let partition = ArnFields::split(pattern).map_or("aws", |fields| fields.partition);
            covers(pattern, principal)
                || covers(pattern, &format!("arn:{partition}:iam::{id}:root"))
        }
        (_, None) => covers(pattern, principal),
    }
}

/// Returns whether both are true, which is unknown if only one of them is.
const fn both_or_neither(one: Truth, other: Truth) -> Truth {
    if one.or(other).is_never() || one.and(other).is_always() { one } else { Truth::Perhaps }
}

/// The names by which a statement applies to a caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named {
    /// By its own name, or as everyone.
    pub directly: Truth,
    /// As a session of a role.
    pub as_role: Truth,
    /// As a member of an account.
    pub as_account: Truth,
}

impl Named {
    /// Creates a match by its own name only.
    #[must_use]
    pub const fn directly(truth: Truth) -> Self {
        Self { directly: truth, as_role: Truth::Never, as_account: Truth::Never }
    }

    /// Returns whether it matches by any of the names.
    #[must_use]
    pub const fn any(self) -> Truth {
        self.directly.or(self.as_role).or(self.as_account)
    }

    const fn or(self, other: Self) -> Self {
        Self {
            directly: self.directly.or(other.directly),
            as_role: self.as_role.or(other.as_role),
            as_account: self.as_account.or(other.as_account),
        }
    }
}

const NOBODY: Named = Named::directly(Truth::Never);

/// A type with its principals.
pub(super) type PreparedEntry = (PrincipalType, Box<[Box<str>]>);

/// `Principal` or `NotPrincipal`, prepared for evaluation.
#[derive(Clone, Copy, Debug)]
pub struct PrincipalView<'a> {
    is_negated: bool,
    is_everyone: bool,
    entries: Entries<'a>,
}

#[derive(Clone, Copy, Debug)]
enum Entries<'a> {
    Literals(&'a [PrincipalEntry]),
    Prepared(&'a [PreparedEntry]),
}

impl<'a> Entries<'a> {
    /// Returns the first entry, and the others.
    const fn split_first(self) -> Option<((PrincipalType, Texts<'a>), Self)> {
        match self {
            Self::Literals([first, others @ ..]) => match literal_texts(first.values()) {
                Some(texts) => Some(((first.principal_type(), texts), Self::Literals(others))),
                None => None,
            },
            Self::Prepared([(principal_type, values), others @ ..]) => {
                Some(((*principal_type, prepared_texts(values)), Self::Prepared(others)))
            }
            Self::Literals([]) | Self::Prepared([]) => None,
        }
    }
}

impl<'a> PrincipalView<'a> {
    pub(super) const fn of_literals(element: &'a PrincipalElement) -> Option<Self> {
        let entries = element.entries();
        let mut rest = entries;
        while let [first, others @ ..] = rest {
            if literal_texts(first.values()).is_none() {
                return None;
            }
            rest = others;
        }
        Some(Self {
            is_negated: element.is_negated(),
            is_everyone: matches!(element.principals(), Principals::Everyone),
            entries: Entries::Literals(entries),
        })
    }

    pub(super) const fn prepared(
        is_negated: bool,
        is_everyone: bool,
        entries: &'a [PreparedEntry],
    ) -> Self {
        Self { is_negated, is_everyone, entries: Entries::Prepared(entries) }
    }

    /// Returns whether the element is `NotPrincipal`.
    #[must_use]
    pub const fn is_negated(&self) -> bool {
        self.is_negated
    }

    /// Returns whether it contains everyone.
    pub(super) fn is_everyone(self) -> bool {
        self.is_everyone
            || self.entries().any(|(kind, texts)| {
                kind == PrincipalType::Any
                    || (kind == PrincipalType::Aws && texts.iter().any(|text| text == "*"))
            })
    }

    pub(super) fn entries(self) -> impl Iterator<Item = (PrincipalType, Texts<'a>)> {
        let mut rest = self.entries;
        std::iter::from_fn(move || {
            let (first, others) = rest.split_first()?;
            rest = others;
            Some(first)
        })
    }

    /// Returns the names by which a statement with this element applies to the caller.
    #[must_use]
    pub const fn names(&self, effect: Effect, asked: &Asked<'_>, taken: &mut u64) -> Named {
        let (listed, everyone) = self.listed(asked.caller, taken);
        if !self.is_negated {
            return listed.or(Named::directly(everyone));
        }
        let excepted = everyone.or(match effect {
            Effect::Allow => listed.any(),
            Effect::Deny => match asked.caller {
                // A principal with a permissions boundary is denied no matter who is listed.
                Caller::User { .. } | Caller::Session { .. } if asked.has_boundary => {
                    return Named::directly(Truth::Always);
                }
                Caller::Root { .. } => listed.as_account,
                // All forms of the caller must be listed; the effect of listing only some is
                // undocumented.
                Caller::User { .. } | Caller::FederatedUser { .. } => {
                    both_or_neither(listed.directly, listed.as_account)
                }
                Caller::Session { .. } => {
                    let forms = both_or_neither(listed.directly, listed.as_role);
                    both_or_neither(forms, listed.as_account)
                }
                _ => listed.any(),
            },
        });
        Named::directly(excepted.not())
    }

    /// Returns the names by which the list contains the caller, and whether it contains everyone.
    const fn listed(&self, caller: Caller<'_>, taken: &mut u64) -> (Named, Truth) {
        let (mut named, mut everyone) = (NOBODY, Truth::of(self.is_everyone));
        if let Caller::Unknown = caller {
            return (Named::directly(Truth::Perhaps), everyone);
        }
        let mut entries = self.entries;
        while let Some(((principal_type, mut texts), others)) = entries.split_first() {
            while let Some((text, rest)) = texts.split_first() {
                *taken += 1;
                if matches!(principal_type, PrincipalType::Any)
                    || (matches!(principal_type, PrincipalType::Aws) && is_equal(text, "*"))
                {
                    everyone = Truth::Always;
                }
                named = named.or(names_value(principal_type, text, caller));
                texts = rest;
            }
            entries = others;
        }
        (named, everyone)
    }
}

const fn names_value(principal_type: PrincipalType, text: &str, caller: Caller<'_>) -> Named {
    match (principal_type, caller) {
        (PrincipalType::Service, Caller::Service(mut names)) => {
            while let [first, others @ ..] = names {
                if is_equal(text, first) {
                    return Named::directly(Truth::Always);
                }
                names = others;
            }
            Named::directly(perhaps_if(has_hole(text)))
        }
        (PrincipalType::Federated, Caller::Federated(provider)) => {
            Named::directly(if is_equal(text, provider) {
                Truth::Always
            } else {
                perhaps_if(has_hole(text) || has_hole(provider))
            })
        }
        // It is not known which account a canonical user ID belongs to.
        (PrincipalType::CanonicalUser, _) => {
            Named::directly(perhaps_if(caller.account().is_some()))
        }
        (PrincipalType::Aws, _) => names_aws(text, caller),
        _ => NOBODY,
    }
}

const fn perhaps_if(is_so: bool) -> Truth {
    if is_so { Truth::Perhaps } else { Truth::Never }
}

const fn names_aws(text: &str, caller: Caller<'_>) -> Named {
    let Some(account) = caller.account() else { return NOBODY };
    let fields = ArnFields::find(text);
    let whole_account = match &fields {
        Some(fields) if is_equal(fields.service, "iam") && is_equal(fields.resource, "root") => {
            Some(fields.account)
        }
        None if is_account_id(text) => Some(text),
        _ => None,
    };
    if let Some(named) = whole_account {
        let as_account = same_or_open(named, account);
        return Named { directly: Truth::Never, as_role: Truth::Never, as_account };
    }
    match caller {
        Caller::User { arn, .. } | Caller::FederatedUser { arn, .. } => {
            Named::directly(same_or_open(text, arn))
        }
        Caller::Session { roles: [role, others @ ..], session, .. } => {
            names_session(text, fields.as_ref(), role, others.is_empty(), session)
        }
        _ => NOBODY,
    }
}

/// Returns whether two strings are the same, which is uncertain if either has a hole.
const fn same_or_open(one: &str, other: &str) -> Truth {
    if is_equal(one, other) { Truth::Always } else { perhaps_if(has_hole(one) || has_hole(other)) }
}

const fn names_session(
    text: &str,
    fields: Option<&ArnFields<'_>>,
    role: &str,
    has_path: bool,
    session: Option<&str>,
) -> Named {
    if is_equal(text, role) {
        return Named { directly: Truth::Never, as_role: Truth::Always, as_account: Truth::Never };
    }
    if has_hole(text) || has_hole(role) {
        return Named::directly(Truth::Perhaps);
    }
    let (Some(named), Some(own)) = (fields, ArnFields::find(role)) else { return NOBODY };
    if !is_equal(named.partition, own.partition) || !is_equal(named.account, own.account) {
        return NOBODY;
    }
    let own_name = last_part(own.resource);
    if is_equal(named.service, "iam") && begins_with(named.resource, "role/") {
        // A name is unique in an account, regardless of the path.
        let is_same = !has_path && is_equal(last_part(named.resource), own_name);
        return Named {
            directly: Truth::Never,
            as_role: Truth::of(is_same),
            as_account: Truth::Never,
        };
    }
    if is_equal(named.service, "sts") && begins_with(named.resource, "assumed-role/") {
        return Named::directly(match session {
            Some(session) => Truth::of(is_equal(text, session)),
            None => perhaps_if(is_equal(middle_part(named.resource), own_name)),
        });
    }
    NOBODY
}

const fn begins_with(text: &str, head: &str) -> bool {
    match text.split_at_checked(head.len()) {
        Some((start, _)) => is_equal(start, head),
        None => false,
    }
}

/// Returns the part after the last slash.
const fn last_part(text: &str) -> &str {
    let mut end = text.as_bytes();
    while let [rest @ .., last] = end {
        if *last == b'/' {
            break;
        }
        end = rest;
    }
    match text.split_at_checked(end.len()) {
        Some((_, part)) => part,
        None => text,
    }
}

/// Returns the part between the first two slashes.
const fn middle_part(text: &str) -> &str {
    let (mut at, mut start, mut rest) = (0, 0, text.as_bytes());
    while let [byte, others @ ..] = rest {
        if *byte == b'/' {
            if start > 0 {
                break;
            }
            start = at + 1;
        }
        (at, rest) = (at + 1, others);
    }
    match text.split_at_checked(at) {
        Some((head, _)) => match head.split_at_checked(start) {
            Some((_, part)) => part,
            None => "",
        },
        None => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_is_its_root() {
        let root = "arn:aws:iam::123456789012:root";
        for (pattern, principal, is_covered) in [
            (root, "123456789012", true),
            ("123456789012", root, true),
            ("arn:aws:iam::1234*", "123456789012", true),
            ("arn:aws-cn:iam::*:root", "123456789012", true),
            ("*", "*", true),
            ("*", "123456789012", false),
            ("123456789012", "210987654321", false),
            ("arn:aws:iam::*:role/*", "arn:aws:iam::123456789012:role/R", true),
            ("arn:aws:iam::*:role/*", root, false),
        ] {
            assert_eq!(covers_principal(pattern, principal), is_covered, "{pattern} {principal}");
        }
    }
}
