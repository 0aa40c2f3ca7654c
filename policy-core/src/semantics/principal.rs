//! Whom principals name.
//!
//! ```
//! use policy_core::semantics::principal::{account_of, covers_principal, is_everyone};
//!
//! assert!(is_everyone("*") && !is_everyone("arn:aws:iam::*:root"));
//! assert_eq!(account_of("arn:aws:iam::123456789012:root"), Some("123456789012"));
//! assert!(covers_principal("arn:aws:iam::1234*:root", "123456789012"));
//! assert!(!covers_principal("123456789012", "arn:aws:iam::123456789012:role/Loader"));
//! ```

use super::condition::Truth;
use super::pattern::{covers, is_known};
use crate::model::{
    ArnFields, AwsPrincipalKind, PrincipalElement, PrincipalType, Principals, RoleArn, ValuesIter,
    is_account_id,
};

/// Who makes a call.
#[derive(Clone, Copy, Debug)]
pub enum Caller<'a> {
    /// An AWS service, by its principals.
    Service(&'a [&'a str]),
    /// A session of the role with this ARN.
    Role(&'a str),
    /// Somebody else.
    Unknown,
}

/// Whether a value of an `AWS` principal is everyone. No other text with a wildcard is a principal.
#[must_use]
pub fn is_everyone(text: &str) -> bool {
    text == "*"
}

/// Whether the principal is `"*"`, or stands under `"*"`.
#[must_use]
pub fn names_everyone_barely(element: &PrincipalElement) -> bool {
    !element.is_negated()
        && (matches!(element.principals(), Principals::Everyone)
            || element.entries().iter().any(|it| it.principal_type() == PrincipalType::Any))
}

/// Whether everyone is a principal, in either form.
#[must_use]
pub fn names_everyone(element: &PrincipalElement) -> bool {
    names_everyone_barely(element)
        || (!element.is_negated()
            && element.entries().iter().any(|entry| {
                entry.principal_type() == PrincipalType::Aws
                    && entry.values().iter().any(is_everyone)
            }))
}

/// Whether `NotPrincipal` leaves nobody, since it names everyone. It may be that it leaves somebody
/// where it names others beside everyone, such as a service.
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

/// Whether a principal is an account as a whole: its id, or the ARN of its root.
#[must_use]
pub const fn is_account(kind: &AwsPrincipalKind<'_>) -> bool {
    matches!(kind, AwsPrincipalKind::Account(_) | AwsPrincipalKind::Root { .. })
}

/// The account that a principal, or a pattern of principals, is as a whole.
#[must_use]
pub fn account_of(principal: &str) -> Option<&str> {
    let id = match ArnFields::split(principal) {
        Ok(fields) if fields.service == "iam" && fields.resource == "root" => fields.account,
        Ok(_) => return None,
        Err(_) => principal,
    };
    is_account_id(id).then_some(id)
}

/// Whether a pattern of principals covers a principal. `*` is everyone, as it is in a policy, and an
/// account id is the root of the account.
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

/// Whether an element is about the caller. Whom `NotPrincipal` leaves out is judged for everyone alone.
#[must_use]
pub fn names_caller(element: &PrincipalElement, caller: Caller<'_>) -> Truth {
    if element.is_negated() {
        return if leaves_nobody(element) { Truth::Never } else { Truth::Perhaps };
    }
    let entries = match element.principals() {
        Principals::Everyone => return Truth::Always,
        Principals::ByType(entries) => entries.as_slice(),
    };
    let of_type = |wanted: PrincipalType| {
        let entry = entries.iter().find(|entry| entry.principal_type() == wanted);
        entry.map(|entry| entry.values().iter())
    };
    match caller {
        Caller::Unknown => Truth::Perhaps,
        Caller::Service(names) => of_type(PrincipalType::Service)
            .map_or(Truth::Never, |values| names_service(&values, names)),
        Caller::Role(arn) => {
            of_type(PrincipalType::Aws).map_or(Truth::Never, |values| names_role(values, arn))
        }
    }
}

/// Every name under which the service may call must be trusted.
fn names_service(values: &ValuesIter<'_>, names: &[&str]) -> Truth {
    Truth::of(names.iter().all(|name| values.clone().any(|value| value == *name)))
}

fn names_role(values: ValuesIter<'_>, arn: &str) -> Truth {
    let role = RoleArn::parse(arn).ok();
    let mut best = Truth::Never;
    for value in values {
        if is_everyone(value) || value == arn {
            return Truth::Always;
        }
        let kind = AwsPrincipalKind::classify(value);
        let account = kind.account().filter(|_| is_account(&kind));
        match (&role, account) {
            (Some(role), Some(account)) if role.account() == account => return Truth::Always,
            _ if !is_known(value) || !is_known(arn) => best = Truth::Perhaps,
            _ => {}
        }
    }
    best
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
