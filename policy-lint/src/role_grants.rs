//! Permissions for roles that statements grant: passing a role to a service, and creating service-linked
//! roles.

use super::grants::{allows_everything, grant, is_denied};
use super::{PolicyView, StatementView, quoted};
use policy_core::model::{ArnFields, ResourceElement};
use policy_core::semantics::grant::Grant;
use policy_core::semantics::pattern::is_all;

pub(crate) const PASS_ROLE: &str = "iam:PassRole";

pub(crate) const PASSED_TO: &str = "iam:PassedToService";

/// Returns how a statement lets every role be passed, if it does.
pub(crate) fn passes_any_role(
    policy: &PolicyView<'_>,
    statement: &StatementView<'_>,
) -> Option<Grant> {
    if !policy.kind.is_identity()
        || !statement.allows()
        || statement.is_limited_by(PASSED_TO)
        || allows_everything(statement)
    {
        return None;
    }
    let found = grant(statement, PASS_ROLE)?;
    let open = is_open(statement.resource?, found, "role/");
    (open && !is_denied(policy, PASS_ROLE, PASSED_TO)).then_some(found)
}

/// Whether the rule reports a statement as broad in its actions or its resources.
pub(crate) fn is_broad(policy: &PolicyView<'_>, statement: &StatementView<'_>) -> bool {
    passes_any_role(policy, statement).is_some_and(|found| {
        !matches!(found, Grant::Named(_)) || statement.resource.is_some_and(|it| it.negated)
    })
}

/// Whether a resource element covers everything below a prefix of IAM names. For a named action, ARNs are
/// considered too.
pub(crate) fn is_open(element: &ResourceElement, grant: Grant, prefix: &str) -> bool {
    if element.negated {
        return true;
    }
    let named = matches!(grant, Grant::Named(_));
    element.values.iter().any(|text| text == "*" || (named && covers_all(text, prefix)))
}

fn covers_all(text: &str, prefix: &str) -> bool {
    ArnFields::split(text).is_ok_and(|fields| {
        let name = fields.resource.strip_prefix(prefix).unwrap_or(fields.resource);
        matches!(fields.service, "iam" | "*") && is_all(name)
    })
}

/// Returns the code for the way in which an action and a resource are open: named, by a pattern or by
/// `NotAction`, each first for `Resource` and then for `NotResource`.
pub(crate) fn code(
    codes: [&'static str; 6],
    grant: Grant,
    element: Option<&ResourceElement>,
) -> &'static str {
    let [star, not, star_star, star_not, rest_star, rest_not] = codes;
    match (grant, element.is_some_and(|element| element.negated)) {
        (Grant::Named(_), false) => star,
        (Grant::Named(_), true) => not,
        (Grant::Pattern(_), false) => star_star,
        (Grant::Pattern(_), true) => star_not,
        (Grant::Rest, false) => rest_star,
        (Grant::Rest, true) => rest_not,
    }
}

/// Returns what allows an action in a statement, as the subject of a sentence.
pub(crate) fn subject(statement: &StatementView<'_>, grant: Grant) -> String {
    match grant {
        Grant::Named(index) | Grant::Pattern(index) => {
            let text = statement.action.and_then(|element| element.values.iter().nth(index));
            format!("`{}`", quoted(text.unwrap_or_default()))
        }
        Grant::Rest => "`NotAction`".to_owned(),
    }
}
