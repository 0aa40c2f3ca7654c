use crate::rule::rule;
use crate::{Check, Finding};
use policy_core::path::Place;

rule! {
    /// A contract that can be proved neither to hold nor to be broken.
    ///
    /// A contract that could not be proved must not pass for one that holds, so it is an error. If the
    /// author knows better, it can be allowed with a reason: with an attribute of the contract in a
    /// macro, or with `allow_undecided` in `iam-policy.toml`.
    ///
    /// ```text
    /// identity_policy![
    ///     for bucket in &buckets { allow { action: s3::GetObject, resource: "arn:aws:s3:::{bucket}/*" } },
    ///     #[allow(undecided_contract, reason = "the test of the migration compares them")]
    ///     must_equal("policies/old.json"),
    /// ]
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html>
    /// for what a policy allows.
    RULE = "undecided-contract", codes: [], level: Error, rows: ["own"], check: Check::Source,
}

pub(crate) fn finding(place: Place, reason: &str) -> Finding {
    Finding::new(&RULE, place, format!("cannot be decided: {reason}"))
        .help("require less, or allow `undecided-contract` here with a reason")
}
