use crate::lint::rule::rule;
use crate::lint::{Check, Finding};
use crate::document::Value;
use crate::path::Place;

rule! {
    /// A value of the wrong JSON type.
    ///
    /// Each element of a policy takes one JSON type, or one value and a list of such values. IAM
    /// refuses a number as an action, a list inside a list, and `null` anywhere.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": {"s3": "ListAllMyBuckets"}, "Resource": "*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:ListAllMyBuckets"], "Resource": "*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html>.
    RULE = "data-type-mismatch", codes: ["DATA_TYPE_MISMATCH"], level: Error, rows: ["A2", "B1.7"],
    check: Check::Reading,
}

pub(crate) fn finding(place: Place, subject: &str, expected: &str, found: &Value<'_>) -> Finding {
    let message = format!("{subject} is {}, but {expected} belongs here", found.type_name());
    Finding::new(&RULE, place, message)
}
