//! The principals of a statement. `reference_policies_elements_principal.html`,
//! `reference_policies_elements_notprincipal.html`

use crate::{
    globs::fields,
    policy::{Listed, Principal, Statement},
    request::{Caller, Session},
    truth::Truth,
};

/// How an Allow in a resource-based policy names the caller, which determines what else can limit it.
/// `reference_policies_evaluation-logic_policy-eval-denyallow.html`
#[derive(Clone, Copy, Debug)]
pub(crate) struct Named {
    /// As this user, federated user or session, or as everyone: nothing else is needed.
    pub(crate) itself: Truth,
    /// As a session of a role: boundaries and session policies limit it.
    pub(crate) role: Truth,
    /// Through the account: the caller needs its own permission.
    pub(crate) account: Truth,
}

impl Named {
    pub(crate) const NOBODY: Self =
        Self { itself: Truth::Never, role: Truth::Never, account: Truth::Never };

    pub(crate) fn anyhow(self) -> Truth {
        self.itself.or(self.role).or(self.account)
    }

    fn itself(truth: Truth) -> Self {
        Self { itself: truth, ..Self::NOBODY }
    }

    fn role(truth: Truth) -> Self {
        Self { role: truth, ..Self::NOBODY }
    }

    fn account(truth: Truth) -> Self {
        Self { account: truth, ..Self::NOBODY }
    }

    pub(crate) fn or(self, other: Self) -> Self {
        Self {
            itself: self.itself.or(other.itself),
            role: self.role.or(other.role),
            account: self.account.or(other.account),
        }
    }

    /// The same if something else must also be true.
    pub(crate) fn and(self, truth: Truth) -> Self {
        Self {
            itself: self.itself.and(truth),
            role: self.role.and(truth),
            account: self.account.and(truth),
        }
    }
}

/// The place of a policy, which determines the meaning of statements without a principal or a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// An identity-based policy or a boundary: it names nobody, and its short ARNs are completed.
    Identity,
    /// A session policy or an SCP: it names nobody.
    Attached,
    /// An endpoint policy or an RCP: one that names nobody means everyone.
    Everyone,
    /// A resource-based policy or a trust policy: it names its principals.
    Resource,
}

/// Whether and how a statement names the caller.
pub(crate) fn named(
    statement: &Statement,
    place: Place,
    caller: &Caller,
    has_boundary: bool,
) -> Named {
    match (&statement.principals, place) {
        (None, Place::Identity | Place::Attached | Place::Everyone) => Named::itself(Truth::Always),
        (None, Place::Resource) | (Some(_), Place::Identity | Place::Attached) => {
            Named::itself(Truth::Perhaps)
        }
        (Some(listed), _) if !listed.negated => of_list(listed, caller),
        (Some(listed), _) if statement.allows => {
            Named::itself(of_list(listed, caller).anyhow().not())
        }
        (Some(listed), _) => Named::itself(denied_by_not_principal(listed, caller, has_boundary)),
    }
}

fn of_list(listed: &Listed<Principal>, caller: &Caller) -> Named {
    listed.values.iter().map(|principal| of_one(principal, caller)).fold(Named::NOBODY, Named::or)
}

fn of_one(principal: &Principal, caller: &Caller) -> Named {
    let text = principal.text.as_str();
    match principal.kind.as_str() {
        "AWS" if text == "*" => Named::itself(Truth::Always),
        "AWS" => of_aws(text, caller),
        "Service" => match caller {
            Caller::Service(names) => Named::itself(names.iter().any(|name| name == text).into()),
            _ => Named::NOBODY,
        },
        "Federated" => match caller {
            Caller::Federated(provider) => Named::itself((provider == text).into()),
            _ => Named::NOBODY,
        },
        // A canonical user ID identifies an account, but does not say which.
        "CanonicalUser" if caller.account().is_some() => Named::account(Truth::Perhaps),
        _ => Named::NOBODY,
    }
}

fn of_aws(text: &str, caller: &Caller) -> Named {
    if let Some(account) = account_of(text) {
        return Named::account((caller.account() == Some(account.as_str())).into());
    }
    match caller {
        Caller::User { arn, .. } | Caller::FederatedUser { arn, .. } => {
            Named::itself((arn == text).into())
        }
        Caller::Session(session) => {
            let role = of_role(text, session);
            if role { Named::role(Truth::Always) } else { Named::itself(of_session(text, session)) }
        }
        _ => Named::NOBODY,
    }
}

/// The account that is named by 12 digits or the ARN of a root user.
fn account_of(text: &str) -> Option<String> {
    let is_account = |text: &str| text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit());
    if is_account(text) {
        return Some(text.to_owned());
    }
    match fields(text, false).as_slice() {
        [arn, _, iam, region, account, root]
            if arn == "arn"
                && iam == "iam"
                && region.is_empty()
                && root == "root"
                && is_account(account) =>
        {
            Some(account.clone())
        }
        _ => None,
    }
}

/// Whether the text is the ARN of a session's role. A session's ARN lacks the path of its role, so the path
/// is compared if it is known.
fn of_role(text: &str, session: &Session) -> bool {
    if let Some(role) = &session.role_arn {
        return role == text;
    }
    let before = format!("arn:{}:iam::{}:role/", session.partition, session.account);
    text.strip_prefix(&before)
        .and_then(|path| path.rsplit('/').next())
        .is_some_and(|name| name == session.role)
}

/// Whether the text is the ARN of a session.
fn of_session(text: &str, session: &Session) -> Truth {
    let before = format!(
        "arn:{}:sts::{}:assumed-role/{}/",
        session.partition, session.account, session.role
    );
    match (text.strip_prefix(&before), &session.name) {
        (None, _) => Truth::Never,
        (Some(_), None) => Truth::Perhaps,
        (Some(listed), Some(name)) => (listed == name).into(),
    }
}

/// Whether a Deny with `NotPrincipal` applies to the caller. A caller is exempt only if its account is listed
/// as well.
fn denied_by_not_principal(
    listed: &Listed<Principal>,
    caller: &Caller,
    has_boundary: bool,
) -> Truth {
    if has_boundary && matches!(caller, Caller::User { .. } | Caller::Session(_)) {
        return Truth::Always;
    }
    if listed.values.iter().any(|principal| principal.kind == "AWS" && principal.text == "*") {
        return Truth::Never;
    }
    let all = of_list(listed, caller);
    let account = all.account;
    let parts = match caller {
        Caller::Root { .. } => vec![account],
        Caller::User { .. } | Caller::FederatedUser { .. } => vec![account, all.itself],
        Caller::Session(_) => vec![account, all.role, all.itself],
        Caller::Service(_) | Caller::Federated(_) | Caller::Anonymous => {
            return all.anyhow().not();
        }
    };
    if Truth::all(parts.iter().copied()) == Truth::Always {
        Truth::Never
    } else if Truth::any(parts) == Truth::Never {
        Truth::Always
    } else {
        Truth::Perhaps
    }
}
