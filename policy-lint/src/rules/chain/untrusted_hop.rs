use crate::rule::rule;
use crate::{Check, Finding, quoted};
use policy_core::model::Policy;
use policy_core::path::Place;
use policy_core::suggest::nearest;

rule! {
    /// A role that does not trust the one before it.
    ///
    /// Each later role of a chain must trust the previous role or its account: an `Allow` of
    /// `sts:AssumeRole` whose principal is that role, under conditions that can hold.
    ///
    /// ```text
    /// role_chain![
    ///     RoleA { arn: "arn:aws:iam::123456789012:role/RoleA", … },
    ///     RoleB { arn: "arn:aws:iam::210987654321:role/RoleB", trust_policy: { … "AWS": "arn:aws:iam::111122223333:role/RoleA" } },
    /// ]
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/redshift/latest/mgmt/authorizing-redshift-service-chaining-roles.html>.
    RULE = "untrusted-hop", codes: [], level: Error, rows: ["B7.4", "B7.6"],
    check: Check::Chain,
}

pub(crate) fn finding(place: Place, action: &str, from: &str, to: &str, trust: &Policy) -> Finding {
    let message = format!(
        "`{}` does not trust `{}`, the role before it, with `{action}`",
        quoted(to),
        quoted(from)
    );
    let principals = trust
        .statements()
        .iter()
        .filter_map(|statement| statement.principal())
        .flat_map(|element| element.entries())
        .flat_map(|entry| entry.values());
    let near = nearest(from, principals, 1);
    let finding = Finding::new(&RULE, place, message);
    match near.first() {
        Some(near) => finding.help(format!("the nearest principal is `{}`", quoted(near))),
        None => finding.help(format!("allow `{action}` to `{}`", quoted(from))),
    }
}
