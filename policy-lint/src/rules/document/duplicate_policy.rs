use crate::rule::rule;
use crate::{Check, Finding, quoted};
use policy_core::path::Place;

rule! {
    /// A policy that says the same as another one in the same folder.
    ///
    /// The two are equal except for order and spelling, or it is proved that they give every request the
    /// same answer: allowed, explicitly denied, or neither. Often, one was copied and was meant to be
    /// changed; otherwise, a single file for both keeps them the same.
    ///
    /// The command line reports the later of two files in a folder that it checks, if both are of the
    /// same kind and have no errors. It compares files with the same actions and principals, each with
    /// the first four such files that differ. It attempts at most 200 proofs per run, and only for
    /// policies with at most 20 statements.
    ///
    /// ```text
    /// policies/reports.json: {"Effect": "Allow", "Action": "s3:GetObject", "Resource": ["arn:aws:s3:::amzn-s3-demo-bucket/*"]}
    /// policies/audit.json:   {"Effect": "Allow", "Action": "s3:getobject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*"}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html>.
    RULE = "duplicate-policy", codes: [], level: Suggestion, rows: ["own"], check: Check::Source,
}

/// Returns the finding for a policy that says the same as the policy in another file, in the same words
/// or not.
#[must_use]
pub fn finding(place: Place, other: &str, is_equal: bool) -> Finding {
    let other = quoted(other);
    let message = if is_equal {
        format!("the policy says the same as `{other}`")
    } else {
        format!("the policy allows and denies the same as `{other}`, in other words")
    };
    Finding::new(&RULE, place, message).help("keep one of the two, or write how they should differ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use policy_core::path::Path;

    #[test]
    fn the_other_file_is_named() {
        let message = |is_equal| {
            let found = finding(Place::value(Path::root()), "a/b.json", is_equal);
            found.message().to_owned()
        };
        assert_eq!(message(true), "the policy says the same as `a/b.json`");
        assert_eq!(
            message(false),
            "the policy allows and denies the same as `a/b.json`, in other words"
        );
    }
}
