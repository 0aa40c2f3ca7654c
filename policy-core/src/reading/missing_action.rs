use crate::finding::Finding;
use crate::path::Place;

crate::declare_rule! {
    /// A statement without `Action` and `NotAction`.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Resource": "*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:ListAllMyBuckets", "Resource": "*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html>.
    RULE = "missing-action", codes: ["MISSING_ACTION"], level: Error, rows: ["A7"],
}

pub(crate) fn finding(place: Place) -> Finding {
    Finding::new(&RULE, place, "the statement has neither `Action` nor `NotAction`")
}
