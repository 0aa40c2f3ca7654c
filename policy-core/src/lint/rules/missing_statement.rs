use crate::lint::rule::rule;
use crate::lint::{Check, Finding};
use crate::path::Place;

rule! {
    /// A policy without a statement.
    ///
    /// A policy has a `Statement` with at least one statement in it.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17"}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "s3:DeleteBucket", "Resource": "*"}}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html>.
    RULE = "missing-statement", codes: ["MISSING_STATEMENT"], level: Error, rows: ["A4"],
    check: Check::Reading,
}

pub(crate) fn absent(place: Place) -> Finding {
    Finding::new(&RULE, place, "the policy has no `Statement`")
}

pub(crate) fn empty(place: Place) -> Finding {
    Finding::new(&RULE, place, "`Statement` is an empty list")
}
