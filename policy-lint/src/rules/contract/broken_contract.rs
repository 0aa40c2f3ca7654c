use crate::rule::rule;
use crate::{Check, Finding};
use policy_core::path::Place;

rule! {
    /// A policy that does not keep a contract.
    ///
    /// A contract says what a policy must allow or must not allow, whatever the request: it stands beside
    /// the statements in a macro, or in `iam-policy.toml` for files. The finding names a request for which
    /// it does not hold, and the statement that lets it through or comes nearest.
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
    /// A contract speaks of its policy alone: what other policies add or take is not seen.
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
