use crate::finding::Finding;
use crate::path::Place;

crate::declare_rule! {
    /// A statement without `Effect`.
    ///
    /// IAM has no default: a statement must say `Allow` or `Deny`.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Action": "s3:ListAllMyBuckets", "Resource": "*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:ListAllMyBuckets", "Resource": "*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_effect.html>.
    RULE = "missing-effect", codes: ["MISSING_EFFECT"], level: Error, rows: ["A5"],
}

pub(crate) fn finding(place: Place) -> Finding {
    Finding::new(&RULE, place, "the statement has no `Effect`")
        .help("add `\"Effect\": \"Allow\"` or `\"Effect\": \"Deny\"`")
}
