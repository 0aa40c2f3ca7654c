use crate::rule::rule;
use crate::{Check, Finding};
use policy_core::path::Place;

rule! {
    /// A role chain of one role, or of more than ten.
    ///
    /// Amazon Redshift chains at most ten roles, and one role alone is no chain. An association of EKS Pod
    /// Identity has a role and one target role.
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
    Finding::new(&RULE, place, message).help("a chain has 2 to 10 roles")
}

/// What is said of a chain that pods start.
pub(crate) fn of_pods(place: Place, length: usize) -> Finding {
    let message = format!(
        "an association of EKS Pod Identity has one target role, and the chain has {length} roles"
    );
    Finding::new(&RULE, place, message).help("let the program assume further roles by itself")
}
