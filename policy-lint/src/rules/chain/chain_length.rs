use crate::rule::rule;
use crate::{Check, Finding};
use policy_core::path::Place;

rule! {
    /// A role chain with one role, or with more than ten.
    ///
    /// Amazon Redshift chains at most ten roles, and one role alone is not a chain. An EKS Pod Identity
    /// association has a role and one target role.
    ///
    /// ```text
    /// role_chain![RoleA { arn: "arn:aws:iam::123456789012:role/RoleA", trusts: Service("redshift.amazonaws.com") }]
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/redshift/latest/mgmt/authorizing-redshift-service-chaining-roles.html>.
    RULE = "chain-length", codes: [], level: Error, rows: ["B8.1"],
    check: Check::Chain,
}

pub(crate) fn finding(place: Place, length: usize) -> Finding {
    let message = match length {
        0 => "the chain has no role".to_owned(),
        1 => "the chain has one role".to_owned(),
        _ => format!("the chain has {length} roles"),
    };
    Finding::new(&RULE, place, message).help("use 2 to 10 roles")
}

/// Returns the finding for a chain that pods start.
pub(crate) fn of_pods(place: Place, length: usize) -> Finding {
    let message = format!(
        "an EKS Pod Identity association has one target role, but the chain has {length} roles"
    );
    Finding::new(&RULE, place, message).help("have the program itself assume further roles")
}
