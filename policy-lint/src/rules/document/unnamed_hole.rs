use std::ops::Range;

use crate::rule::rule;
use crate::{Check, Finding};
use policy_core::path::Place;

rule! {
    /// A `{name}` in a file or a raw string that the call does not name, next to others that it names.
    ///
    /// In such a text, `{name}` is a hole only if the call names it; otherwise, it is literal text. If a
    /// call names some, another one that could be filled in was probably forgotten: the policy would be
    /// sent with the braces and match nothing.
    ///
    /// ```text
    /// include_policy!(identity, "reader.json", bucket)   // reader.json: "arn:aws:s3:::{bucket}/{prefix}/*"
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html>
    /// for what a resource without holes is.
    RULE = "unnamed-hole", codes: [], level: Error, rows: ["own"], check: Check::Source,
}

/// Returns the finding for a hole that a call does not name.
#[must_use]
pub fn finding(place: Place, text: &str, range: Range<usize>, name: &str) -> Finding {
    let message = format!("the call does not name the hole `{{{name}}}`");
    Finding::new(&RULE, place, message).pointing(text, range, "nothing fills this in").help(
        format!(
            "name it in the call, as `{name}` or `{name} = value`; if it is literal text, write \
             `{name} = unchecked(\"{{{name}}}\")`"
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use policy_core::path::Path;

    #[test]
    fn the_hole_is_marked_in_its_text() {
        let found = finding(Place::value(Path::root()), "a/{b}", 2..5, "b");
        assert_eq!(found.message(), "the call does not name the hole `{b}`");
        assert_eq!(found.drawn_excerpt("").as_deref(), Some("a/{b}\n  ^^^ nothing fills this in"));
    }
}
