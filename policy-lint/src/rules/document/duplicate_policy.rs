use crate::rule::rule;
use crate::{Check, Finding, quoted};
use policy_core::path::Place;

rule! {
    /// A policy that says what another one in the same folder says.
    ///
    /// The two are equal but for order and spelling, or it is proved that they give every request the
    /// same answer: allowed, explicitly denied, or nothing. Often one was copied and was to be changed;
    /// else one file for both keeps them alike.
    ///
    /// The command line says it of the later of two files of a folder that it checks, of the same kind and without an error.
    /// Files are compared that have the same actions and principals, each with the first four such that
    /// differ; proofs are asked for at most 200 times a run, and of policies of at most 20 statements.
    ///
    /// ```text
    /// policies/reports.json: {"Effect": "Allow", "Action": "s3:GetObject", "Resource": ["arn:aws:s3:::amzn-s3-demo-bucket/*"]}
    /// policies/audit.json:   {"Effect": "Allow", "Action": "s3:getobject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*"}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html>.
    RULE = "duplicate-policy", codes: [], level: Suggestion, rows: ["own"], check: Check::Source,
}

/// The finding for a policy that says what that of another file says, in the same words or not.
#[must_use]
pub fn finding(place: Place, other: &str, is_equal: bool) -> Finding {
    let other = quoted(other);
    let message = if is_equal {
        format!("the policy says what `{other}` says")
    } else {
        format!("the policy allows and denies what `{other}` does, in other words")
    };
    Finding::new(&RULE, place, message)
        .help("keep one of the two, or say in what they are to differ")
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
        assert_eq!(message(true), "the policy says what `a/b.json` says");
        assert_eq!(
            message(false),
            "the policy allows and denies what `a/b.json` does, in other words"
        );
    }
}
