use crate::lint::rule::rule;
use crate::lint::{Check, Finding};
use crate::path::Place;

rule! {
    /// A role of a chain whose ARN holds a comma.
    ///
    /// The name of a role may hold a comma, but `IAM_ROLE` takes the ARNs of a chain separated by
    /// commas: such a role would be read as two.
    ///
    /// ```text
    /// role_chain![A { arn: "arn:aws:iam::123456789012:role/a,b", … }, …]
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/redshift/latest/mgmt/authorizing-redshift-service-chaining-roles.html>.
    RULE = "comma-in-chain-role", codes: [], level: Error, rows: ["B8.2"],
    check: Check::Chain,
}

pub(crate) fn finding(place: Place, arn: &str, at: usize) -> Finding {
    Finding::new(&RULE, place, "the ARN of a role in a chain holds a comma")
        .pointing(arn, at..at + 1, "a comma separates the roles of a chain")
        .help("give the role a name without a comma")
}
