//! Findings with messages from `policy-core`.

use super::{Finding, Rule};
use policy_core::model::ValueWords;
use policy_core::path::Place;

/// Returns a finding at a place whose value is `text`.
pub(crate) fn in_words(
    rule: &'static Rule,
    place: Place,
    text: &str,
    words: ValueWords,
) -> Finding {
    let ValueWords { message, place: part, help } = words;
    let mut finding = Finding::new(rule, place, message);
    if let Some((range, expected)) = part {
        finding = finding.pointing(text, range, expected);
    }
    match help {
        Some(help) => finding.help(help),
        None => finding,
    }
}
