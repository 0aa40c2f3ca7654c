use crate::rule::rule;
use crate::{Check, Finding, quoted};
use policy_core::model::Policy;
use policy_core::path::Place;
use policy_core::suggest::nearest;

rule! {
    /// A role that may not assume the next one.
    ///
    /// Each role of a chain needs a permission: an `Allow` of `sts:AssumeRole` on exactly the ARN of the
    /// next role, which no `Deny` and no permissions boundary takes back. The examples of AWS's own page
    /// do not form a chain: the permission names a role of another account than the chain does.
    ///
    /// ```text
    /// role_chain![
    ///     RoleA { arn: "arn:aws:iam::123456789012:role/RoleA", …, policy: { … "Resource": "arn:aws:iam::111122223333:role/RoleB" } },
    ///     RoleB { arn: "arn:aws:iam::210987654321:role/RoleB" },
    /// ]
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/redshift/latest/mgmt/authorizing-redshift-service-chaining-roles.html>.
    RULE = "unpermitted-hop", codes: [], level: Error, rows: ["B7.3"],
    check: Check::Chain,
}

pub(crate) fn finding(
    place: Place,
    action: &str,
    from: &str,
    to: &str,
    policy: &Policy,
) -> Finding {
    let message = format!(
        "no statement allows `{}` to call `{action}` on `{}`, the next role",
        quoted(from),
        quoted(to)
    );
    let resources = policy.statements().iter().filter_map(|statement| statement.resource());
    let near = nearest(to, resources.flat_map(|element| element.values()), 1);
    let finding = Finding::new(&RULE, place, message);
    match near.first() {
        Some(near) => finding.help(format!("the nearest resource is `{}`", quoted(near))),
        None => finding.help(format!("allow `{action}` on `{}`", quoted(to))),
    }
}

pub(crate) fn boundary(place: Place, action: &str, from: &str, to: &str) -> Finding {
    let message = format!(
        "the boundary of `{}` does not let it call `{action}` on `{}`, the next role",
        quoted(from),
        quoted(to)
    );
    Finding::new(&RULE, place, message).help("a boundary limits what the role's policies allow")
}
