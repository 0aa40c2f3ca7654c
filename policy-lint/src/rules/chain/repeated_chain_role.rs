use crate::rule::rule;
use crate::{Check, Finding, quoted};
use policy_core::path::Place;

rule! {
    /// A role that appears twice in a chain.
    ///
    /// A session of a role gains nothing by assuming the role again, and the second hop fails unless
    /// the role trusts itself. Role names are compared without regard to case.
    ///
    /// ```text
    /// role_chain![A { arn: "arn:aws:iam::123456789012:role/A", … }, B { arn: "arn:aws:iam::123456789012:role/A" }]
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/redshift/latest/mgmt/authorizing-redshift-service-chaining-roles.html>.
    RULE = "repeated-chain-role", codes: [], level: Error, rows: ["B7.8"],
    check: Check::Chain,
}

pub(crate) fn finding(place: Place, first: Place, arn: &str) -> Finding {
    let message = format!("the role `{}` appears twice in the chain", quoted(arn));
    Finding::new(&RULE, place, message).related(first, "it first appears here")
}
