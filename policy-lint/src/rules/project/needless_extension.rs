use crate::extension::ExtensionKind;
use crate::rule::rule;
use crate::{Check, Finding, quoted};
use policy_core::path::Place;

rule! {
    /// A name that `iam-policy.toml` adds to the reference data, although the data has it by now.
    ///
    /// A name under `[extend]` is accepted on the strength of its reason alone. Once the data has the
    /// name, the data knows more about it, such as its resource types and condition keys. The command
    /// line reports this at the entry:
    ///
    /// ```toml
    /// [[extend.action]]
    /// name = "s3:GetObject"
    /// reason = "new in 2006"
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html>.
    RULE = "needless-extension", codes: [], level: Warning, rows: ["own"], check: Check::Source,
}

/// Returns the finding for a name that the reference data of a date has.
#[must_use]
pub fn finding(place: Place, kind: ExtensionKind, name: &str, date: &str) -> Finding {
    let message =
        format!("the data of {date} already has the {} `{}`", kind.as_str(), quoted(name));
    Finding::new(&RULE, place, message).help("remove the entry")
}

#[cfg(test)]
mod tests {
    use super::*;
    use policy_core::path::Path;

    #[test]
    fn the_kind_and_the_day_are_said() {
        let place = Place::value(Path::root());
        let found = finding(place, ExtensionKind::Action, "s3:GetObject", "2026-11-01");
        assert_eq!(found.message(), "the data of 2026-11-01 already has the action `s3:GetObject`");
    }
}
