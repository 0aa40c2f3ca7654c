use crate::finding::Finding;
use crate::path::Place;

crate::declare_rule! {
    /// An element together with its negation.
    ///
    /// A statement has `Action` or `NotAction`, `Resource` or `NotResource`, `Principal` or
    /// `NotPrincipal`, never both of a pair.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:ListBucket", "NotAction": "ec2:*", "Resource": "*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "NotAction": "ec2:*", "Resource": "*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html>.
    RULE = "unsupported-element-combination", codes: ["UNSUPPORTED_ELEMENT_COMBINATION"],
    level: Error, rows: ["A11"],
}

pub(crate) fn finding(place: Place, other: Place, name: &str, not_name: &str) -> Finding {
    let message = format!("the statement has both `{name}` and `{not_name}`");
    Finding::new(&RULE, place, message)
        .help("keep one of the two, or write two statements")
        .related(other, format!("`{name}` is here"))
}
