use crate::rule::rule;
use crate::{Check, Finding, quoted};
use policy_core::path::Place;

rule! {
    /// A condition that can never hold when the role is assumed on its hop.
    ///
    /// A service's call carries keys such as `aws:SourceArn`, a role's call carries keys such as
    /// `aws:PrincipalArn`, and neither carries the other's: a condition on such a key excludes
    /// everyone.
    ///
    /// ```text
    /// role_chain![A { … }, B { …, when: ArnLike("aws:SourceArn", "arn:aws:redshift:us-east-1:123456789012:cluster:x") }, …]
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>.
    RULE = "impossible-hop-condition", codes: [], level: Error, rows: ["B7.4"],
    check: Check::Chain,
}

pub(crate) fn finding(place: Place, key: &str, by_role: bool) -> Finding {
    let message = format!("`{}` can never hold on this hop", quoted(key));
    let help = if by_role {
        "the previous role assumes the role, and its call carries no keys of a service"
    } else {
        "a service assumes the role, and its call carries no keys of a principal"
    };
    Finding::new(&RULE, place, message).help(help)
}
