//! Names and values in a request that do not exist according to the reference data. A misspelled one is no
//! error, since policies match any string, so the answer alone would hide it.

use policy_analysis::Request;
use policy_core::finding::Finding;
use policy_lint::Context;
use policy_lint::value::{check_action_on, check_key_of_request, misfit};

/// The maximum number of condition keys that are looked up.
const MOST: usize = 1_000;

/// Returns what the reference data says against the action, the resource and the condition keys.
pub(super) fn doubts(request: &Request) -> Vec<String> {
    let known = Context::default();
    let [of_action, of_resource] = check_action_on(request.action(), request.resource(), &known);
    let keys = request.context().iter().take(MOST);
    let mut doubts: Vec<String> = of_action.iter().chain(&of_resource).map(words).collect();
    for (key, values) in keys {
        doubts.extend(check_key_of_request(key, &known).iter().map(words));
        let misfits = values.unwrap_or_default().iter().take(MOST);
        let misfits = misfits.filter_map(|value| misfit(key, value, known.catalog));
        doubts.extend(misfits.map(|(message, help)| format!("{message}: {help}")));
    }
    doubts
}

fn words(finding: &Finding) -> String {
    match finding.help_text() {
        Some(help) => format!("{}: {help}", finding.message()),
        None => finding.message().to_owned(),
    }
}
