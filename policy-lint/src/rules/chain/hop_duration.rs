use crate::rule::rule;
use crate::{Check, Finding};
use policy_core::path::Place;

rule! {
    /// A session that is shorter or longer than AWS STS allows.
    ///
    /// A session lasts 900 seconds at least. One that is assumed by a role lasts an hour at most, whatever
    /// the maximum of the role is.
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
    let message = format!("a session of {seconds} seconds cannot be had here");
    let why = if longest == 3_600 { "a chained session lasts" } else { "a session lasts" };
    Finding::new(&RULE, place, message).help(format!("{why} 900 to {longest} seconds"))
}
