use crate::rule::rule;
use crate::{Check, Finding};
use policy_core::path::Place;

rule! {
    /// A contract of which nobody can say whether the policy keeps it.
    ///
    /// What could not be shown must not pass for what holds, so it is an error. Where the author knows
    /// better, it is allowed with a reason: by an attribute of the contract in a macro, by
    /// `allow_undecided` in `iam-policy.toml`.
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
        .help("ask for less, or allow `undecided-contract` here with a reason")
}
