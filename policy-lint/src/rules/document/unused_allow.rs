use crate::rule::rule;
use crate::{Check, Finding, quoted};
use policy_core::path::Place;

rule! {
    /// An `#[allow]` for a rule that finds nothing there.
    ///
    /// It may once have had a reason, but now it would hide the next mistake of this kind. A macro
    /// reports it only if the rule would find nothing at any level.
    ///
    /// The command line reports an entry of `[[allow]]` in `iam-policy.toml`, at the entry, if a run read
    /// all documents that the entry can apply to.
    ///
    /// ```text
    /// #[allow(unknown_action, reason = "newer than the data")]
    /// allow { action: s3::GetObject, resource: "arn:aws:s3:::my-bucket/*" }
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-policy-validation.html>
    /// for the findings that have a code.
    RULE = "unused-allow", codes: [], level: Warning, rows: ["own"], check: Check::Source,
}

/// Returns the finding for an allowed rule that found nothing.
#[must_use]
pub fn finding(place: Place, name: &str) -> Finding {
    let message = format!("the allowed rule `{}` finds nothing here", quoted(name));
    Finding::new(&RULE, place, message).help("remove the attribute")
}

/// Returns the finding for an entry of `[[allow]]` in the settings that allowed nothing. `here` says
/// where it allows the rule.
#[must_use]
pub fn entry_finding(place: Place, name: &str, here: &str) -> Finding {
    let message = format!("the rule `{}`, allowed {here}, finds nothing there", quoted(name));
    Finding::new(&RULE, place, message).help("remove the entry")
}

#[cfg(test)]
mod tests {
    use super::*;
    use policy_core::path::Path;

    #[test]
    fn the_rule_is_named_as_it_is_written() {
        let found = finding(Place::value(Path::root()), "empty_sid");
        assert_eq!(found.message(), "the allowed rule `empty_sid` finds nothing here");
    }
}
