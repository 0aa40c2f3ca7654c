use crate::chain::of_proof;
use crate::rule::rule;
use crate::{Check, Finding};
use policy_analysis::chain::Unproved;
use policy_core::path::Place;

rule! {
    /// A hop of a chain of which nobody can say whether it works.
    ///
    /// Of the call of a hop it is known who makes it, which role it is about, and what the chain says that it
    /// passes. A condition on anything else can hold or not, as can a `Deny` with one, and a value that is
    /// known at run time can be another one than the role. What every request of the project has stands
    /// under `[contract-context]` in `iam-policy.toml`.
    ///
    /// Where the values come at run time, lower the rule and ask the chain itself: `prove` of a `RoleChain`,
    /// with the feature `analysis`.
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

/// What is said of a half that perhaps does.
pub(crate) fn finding(place: Place, unproved: &Unproved) -> Finding {
    of_proof(&RULE, place, unproved)
}

/// What is said of a policy whose forms cannot be gone through.
pub(crate) fn of_forms(place: Place, name: &str, reason: &str) -> Finding {
    let message = format!("the hop `{}` is not proved: {reason}", crate::quoted(name));
    Finding::new(&RULE, place, message)
}
