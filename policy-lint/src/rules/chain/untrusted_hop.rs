use crate::chain::of_proof;
use crate::rule::rule;
use crate::{Check, Finding};
use policy_analysis::chain::Unproved;
use policy_core::path::Place;

rule! {
    /// A role that does not trust the one before it.
    ///
    /// Each later role of a chain must trust the previous role or its account: an `Allow` of
    /// `sts:AssumeRole` whose principal is that role, under conditions that hold, and that no `Deny`
    /// revokes. The first role must trust a principal that can start the chain.
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

/// Returns the finding for a trust policy that does not suffice.
pub(crate) fn finding(place: Place, unproved: &Unproved) -> Finding {
    of_proof(&RULE, place, unproved)
}
