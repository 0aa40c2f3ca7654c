use crate::lint::rule::rule;
use crate::lint::{Check, Finding, quoted};
use crate::path::Place;

rule! {
    /// An allow of a rule that finds nothing there.
    ///
    /// The reason that it gives is about something that has gone; the next mistake of this kind
    /// would pass unseen.
    ///
    /// ```text
    /// #[allow(missing_version, reason = "read by an old tool")]
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-policy-validation.html>.
    RULE = "unused-allow", codes: [], level: Warning, rows: ["allow"], check: Check::Attribute,
}

/// The finding for an allow that silences nothing.
#[must_use]
pub fn finding(place: Place, name: &str) -> Finding {
    let message = format!("`{}` finds nothing here, so it need not be allowed", quoted(name));
    Finding::new(&RULE, place, message).help("remove the `allow`")
}
