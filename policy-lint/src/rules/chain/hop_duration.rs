use crate::rule::rule;
use crate::{Check, Finding};
use policy_core::path::Place;

rule! {
    /// A session that is shorter or longer than AWS STS allows.
    ///
    /// A session lasts at least 900 seconds. A session of a role that another role assumes lasts at
    /// most one hour, whatever the role's maximum is.
    ///
    /// ```text
    /// role_chain![A { … }, B { …, duration: 7200 }]
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html>.
    RULE = "hop-duration", codes: [], level: Error, rows: ["B7.1"],
    check: Check::Chain,
}

pub(crate) fn finding(place: Place, seconds: u64, longest: u64) -> Finding {
    let message = format!("a session cannot last {seconds} seconds here");
    let why = if longest == 3_600 { "a chained session lasts" } else { "a session lasts" };
    Finding::new(&RULE, place, message).help(format!("{why} 900 to {longest} seconds"))
}
