use crate::rule::rule;
use crate::{Check, Finding};
use policy_core::path::Place;

rule! {
    /// An external id that a later hop of a Redshift chain demands.
    ///
    /// Amazon Redshift passes the database user as the external id when it assumes the first role. No page
    /// says that it passes one to the roles after it, so a role that demands it may never be assumed.
    /// Write `external_id_forwarded: true` where you have seen that it is.
    ///
    /// ```text
    /// role_chain![A { …, trusts: Service("redshift.amazonaws.com") }, B { …, external_id: "x" }]
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/redshift/latest/mgmt/authorizing-redshift-service-chaining-roles.html>.
    RULE = "external-id-in-later-hop", codes: [], level: Error, rows: ["B7.5"],
    check: Check::Chain,
}

pub(crate) fn finding(place: Place) -> Finding {
    let message =
        "a later hop demands an external id, which Amazon Redshift is not known to pass on";
    Finding::new(&RULE, place, message)
        .help("demand it on the first hop, or write `external_id_forwarded: true` if you know that it is passed")
}
