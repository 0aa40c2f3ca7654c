use crate::rule::rule;
use crate::{Check, Finding, quoted};
use policy_core::path::Place;

rule! {
    /// A chain that crosses a partition.
    ///
    /// Only a principal in the same partition can assume a role: there is no way from `aws` to `aws-cn`
    /// or `aws-us-gov`.
    ///
    /// ```text
    /// role_chain![A { arn: "arn:aws:iam::123456789012:role/A", … }, B { arn: "arn:aws-cn:iam::210987654321:role/B" }]
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html>.
    RULE = "cross-partition-chain", codes: [], level: Error, rows: ["B7.9"],
    check: Check::Chain,
}

pub(crate) fn finding(place: Place, first: Place, arn: &str, found: &str, wanted: &str) -> Finding {
    let message = format!(
        "`{}` is in the partition `{}`, but the chain starts in `{}`",
        quoted(arn),
        quoted(found),
        quoted(wanted)
    );
    let range = 4..4 + found.len();
    Finding::new(&RULE, place, message)
        .pointing(arn, range, format!("expected `{}` in this segment", quoted(wanted)))
        .related(first, "the first role is here")
}
