use crate::rule::rule;
use crate::{Check, Finding};
use policy_core::path::Place;
use policy_core::suggest::join_or;

rule! {
    /// A contract that no request meets.
    ///
    /// No request has these actions, resources and condition keys together, or a policy of this kind is
    /// never evaluated for them, so the contract would hold whatever the policy says.
    ///
    /// ```text
    /// identity_policy![
    ///     allow { action: s3::GetObject, resource: "arn:aws:s3:::reports/*" },
    ///     must_allow {
    ///         action: s3::GetObject,
    ///         resource: "arn:aws:s3:::reports/*",
    ///         when: [StringEquals("aws:PrincipalTag/team", "red"), StringEquals("aws:PrincipalTag/Team", "blue")],
    ///     },
    /// ]
    /// ```
    ///
    /// The command line also reports an entry of `[[contract]]` in `iam-policy.toml`, at the entry, if
    /// a run reads all files that the entry can apply to and finds none.
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html>
    /// for which conditions a request can meet.
    RULE = "impossible-contract", codes: [], level: Error, rows: ["own"], check: Check::Source,
}

pub(crate) fn finding(place: Place, reason: &str) -> Finding {
    Finding::new(&RULE, place, reason)
        .help("a contract that no request meets holds whatever the policy says")
}

/// Returns the finding for an entry of `[[contract]]` in the settings that no policy was checked
/// against.
#[must_use]
pub fn unheld_finding(place: Place, globs: &[String]) -> Finding {
    let globs: Vec<&str> = globs.iter().map(String::as_str).collect();
    let message = format!("no file matches {}", join_or(&globs));
    Finding::new(&RULE, place, message).help(
        "correct `paths`, or remove the entry: a contract that no file is checked against protects nothing",
    )
}
