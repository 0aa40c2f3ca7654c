use crate::finding::Finding;
use crate::finding::quoted;
use crate::path::Place;

crate::declare_rule! {
    /// A version of the policy language that does not exist.
    ///
    /// `Version` is not the policy's date. It is `2012-10-17`, or `2008-10-17` in old policies.
    ///
    /// ```json,finding
    /// {"Version": "2024-01-01", "Statement": [{"Effect": "Deny", "Action": "s3:*", "Resource": "*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:*", "Resource": "*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html>.
    RULE = "invalid-version", codes: ["INVALID_VERSION"], level: Error, rows: ["A12"],
}

pub(crate) fn finding(place: Place, text: &str) -> Finding {
    let message = format!("`{}` is not a version of the policy language", quoted(text));
    Finding::new(&RULE, place, message).help("write `2012-10-17`, the current version")
}
