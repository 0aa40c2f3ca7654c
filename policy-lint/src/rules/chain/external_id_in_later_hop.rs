use crate::rule::rule;
use crate::{Check, Finding};
use policy_core::path::Place;

rule! {
    /// An external ID that a later hop of a Redshift chain requires.
    ///
    /// Amazon Redshift passes the database user as the external ID when it assumes the first role. No
    /// AWS page says that it passes one to the roles after it, so a role that requires one may never be
    /// assumed. Write `external_id_forwarded: true` if you have seen that it is passed.
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
        "a later hop requires an external ID, which Amazon Redshift is not known to pass on";
    Finding::new(&RULE, place, message)
        .help("require it on the first hop, or write `external_id_forwarded: true` if you know that it is passed")
}
