use crate::rule::rule;
use crate::{Check, Finding};
use policy_core::path::Place;

rule! {
    /// A policy that violates a contract.
    ///
    /// A contract specifies what a policy must allow or must not allow, whatever the request: it
    /// appears next to the statements in a macro, or in `iam-policy.toml` for files. The finding shows
    /// a request for which the contract does not hold, and the statement that allows it or comes
    /// nearest.
    ///
    /// ```text
    /// identity_policy![
    ///     allow { action: s3::GetObject, resource: "arn:aws:s3:::*" },
    ///     must_not_allow { action: "s3:*", resource: "arn:aws:s3:::secrets/*" },
    /// ]
    /// ```
    ///
    /// ```toml
    /// [[contract]]
    /// paths = "policies/*.json"
    /// must_not_allow = { action = "s3:*", resource = "arn:aws:s3:::secrets/*" }
    /// ```
    ///
    /// A contract applies to its policy alone: what other policies add or remove is not considered.
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html>
    /// for what a policy allows.
    RULE = "broken-contract", codes: [], level: Error, rows: ["own"], check: Check::Source,
}

pub(crate) fn finding(place: Place, message: &str, help: Option<String>) -> Finding {
    let finding = Finding::new(&RULE, place, message);
    match help {
        Some(help) => finding.help(help),
        None => finding,
    }
}
