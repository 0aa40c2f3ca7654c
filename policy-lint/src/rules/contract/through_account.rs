use crate::rule::rule;
use crate::{Check, Finding, quoted};
use policy_core::path::Place;

rule! {
    /// A contract that holds through a statement that names an account.
    ///
    /// A statement that names an account, or its root, applies to every principal of the account, but it
    /// leaves it to the account which of them has the permission: a principal also needs a policy of its
    /// own that allows the request. A contract is about one policy, so it holds, and this suggestion says
    /// what it does not show. Macros do not show suggestions, unless the settings or an attribute give
    /// the rule another level.
    ///
    /// ```text
    /// trust_policy![
    ///     allow { principal: Account("123456789012"), action: sts::AssumeRole },
    ///     must_allow { principal: Aws("arn:aws:iam::123456789012:role/Deploy"), action: sts::AssumeRole },
    /// ]
    /// ```
    ///
    /// A statement that names the role itself is enough within one account. A request from another
    /// account always needs both permissions.
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html>
    /// for what it means to name an account.
    RULE = "through-account", codes: [], level: Suggestion, rows: ["own"], check: Check::Source,
}

pub(crate) fn finding(place: Place, statement: usize, sid: Option<&str>) -> Finding {
    let sid = sid.filter(|sid| !sid.is_empty());
    let sid = sid.map(|sid| format!(" (`{}`)", quoted(sid))).unwrap_or_default();
    let message = format!(
        "statement {statement}{sid} allows this through the account: its own permission is needed too"
    );
    Finding::new(&RULE, place, message).help(
        "give the principal this permission in a policy of its own, or name it instead of its account if it is in the account of the resource",
    )
}
