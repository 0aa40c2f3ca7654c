use crate::chain::of_proof;
use crate::rule::rule;
use crate::{Check, Finding};
use policy_analysis::chain::Unproved;
use policy_core::path::Place;

rule! {
    /// A role that may not assume the next one.
    ///
    /// Each role of a chain needs a permission: an `Allow` of `sts:AssumeRole` on exactly the ARN of
    /// the next role that no `Deny` and no permissions boundary revokes. The examples on AWS's own page
    /// do not form a chain: the permission names a role in another account than the chain does.
    ///
    /// Within one account, a role whose trust policy names the previous role needs no permission in the
    /// previous role, but Amazon Redshift's guide requires one on every hop. `same_account_trust: true`
    /// removes this requirement.
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

/// Returns the finding for permissions, or a boundary, that do not suffice.
pub(crate) fn finding(place: Place, unproved: &Unproved) -> Finding {
    of_proof(&RULE, place, unproved)
}
