use crate::chain::of_proof;
use crate::rule::rule;
use crate::{Check, Finding};
use policy_analysis::chain::Unproved;
use policy_core::path::Place;

rule! {
    /// A hop of a chain that can be proved neither to work nor to fail.
    ///
    /// It is known who makes a hop's call, which role the call is for, and what the chain says that it
    /// passes. A condition on anything else may or may not hold, and so may a `Deny` with such a
    /// condition, and a value that is known only at run time may be something other than the role. Keys
    /// that every request of the project carries belong under `[contract-context]` in
    /// `iam-policy.toml`.
    ///
    /// Where the values come at run time, lower the level of the rule and check the chain itself with
    /// `prove` of `RoleChain`, which needs the feature `analysis`.
    ///
    /// ```text
    /// role_chain![A { … }, B { …, when: StringEquals("aws:PrincipalOrgID", "o-1234567890") }]
    /// ```
    ///
    /// ```toml
    /// [contract-context]
    /// "aws:PrincipalOrgID" = "o-1234567890"
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/redshift/latest/mgmt/authorizing-redshift-service-chaining-roles.html>.
    RULE = "unproved-hop", codes: [], level: Error, rows: ["B7.3", "B7.4"],
    check: Check::Chain,
}

/// Returns the finding for a half of a hop that may or may not suffice.
pub(crate) fn finding(place: Place, unproved: &Unproved) -> Finding {
    of_proof(&RULE, place, unproved)
}

/// Returns the finding for a policy whose forms cannot be enumerated.
pub(crate) fn of_forms(place: Place, name: &str, reason: &str) -> Finding {
    let message = format!("the hop `{}` is not proved: {reason}", crate::quoted(name));
    Finding::new(&RULE, place, message)
}
