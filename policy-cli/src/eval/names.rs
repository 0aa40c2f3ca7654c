//! Names in a request that the reference data does not have. A misspelled one rarely changes an answer into
//! an error, since policies match any string, so the answer alone would hide it.

use policy_analysis::Request;
use policy_core::finding::Finding;
use policy_lint::Context;
use policy_lint::value::{check_action_on, check_key_of_request};

/// The maximum number of condition keys that are looked up.
const MOST: usize = 1_000;

/// Returns what the reference data says against the action, the resource and the condition keys.
pub(super) fn doubts(request: &Request) -> Vec<String> {
    let known = Context::default();
    let [of_action, of_resource] = check_action_on(request.action(), request.resource(), &known);
    let keys = request.context().iter().take(MOST);
    let of_keys = keys.flat_map(|(key, _)| check_key_of_request(key, &known));
    of_action.into_iter().chain(of_resource).chain(of_keys).map(|it| words(&it)).collect()
}

fn words(finding: &Finding) -> String {
    match finding.help_text() {
        Some(help) => format!("{}: {help}", finding.message()),
        None => finding.message().to_owned(),
    }
}
