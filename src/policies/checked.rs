//! Policies checked against the rules at run time.

use policy_core::ReadError;
use policy_core::document::read_json;
use policy_core::finding::{Finding, Level};
use policy_core::model::{Policy, PolicyKind};
use policy_core::report::{error_of_findings, error_of_syntax};
use policy_lint::Context;
use policy_lint::check::{check, check_policy};

/// Reads a policy that has no finding at the level error.
pub(super) fn read(text: &str, kind: PolicyKind) -> Result<Policy, ReadError> {
    let document = read_json(text).map_err(|error| error_of_syntax(text, &error))?;
    let outcome = check(&document, kind, &Context::default());
    let error = outcome.findings.iter().any(|it| it.level() == Level::Error);
    match outcome.policy {
        Some(policy) if !error => Ok(policy),
        _ => Err(error_of_findings(&document, outcome.findings)),
    }
}

/// Returns the rules' findings for a policy that is already a value.
pub(super) fn findings(policy: &Policy, kind: PolicyKind) -> Vec<Finding> {
    check_policy(policy, kind, &Context::default())
}
