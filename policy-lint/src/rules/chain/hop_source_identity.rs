use crate::rule::rule;
use crate::{Check, Finding, quoted};
use policy_core::path::Place;

rule! {
    /// A source identity that changes along a chain.
    ///
    /// A source identity is set once and persists in every later session of the chain; a call that sets
    /// another one fails.
    ///
    /// ```text
    /// role_chain![A { …, source_identity: "alice" }, B { …, source_identity: "bob" }]
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html>.
    RULE = "hop-source-identity", codes: [], level: Error, rows: ["B7.7"],
    check: Check::Chain,
}

pub(crate) fn finding(place: Place, first: Place, earlier: &str, identity: &str) -> Finding {
    let message = format!(
        "the source identity `{}` cannot replace `{}`, which was set before",
        quoted(identity),
        quoted(earlier)
    );
    Finding::new(&RULE, place, message).related(first, "it was set here")
}
