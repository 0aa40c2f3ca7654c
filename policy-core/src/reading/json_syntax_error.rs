use super::document_too_long;
use crate::document::SyntaxError;
use crate::finding::Finding;
use crate::path::{Path, Place};

crate::declare_rule! {
    /// Text that is not JSON.
    ///
    /// IAM accepts JSON as defined in RFC 8259: no comments, no trailing commas, straight double
    /// quotes, no byte-order mark. The finding points to the first character that does not fit.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:ListAllMyBuckets", "Resource": "*",}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:ListAllMyBuckets", "Resource": "*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html>.
    RULE = "json-syntax-error", codes: ["JSON_SYNTAX_ERROR"], level: Error, rows: ["A1"],
}

pub(crate) fn finding(error: &SyntaxError) -> Finding {
    let rule = if error.is_too_long() { &document_too_long::RULE } else { &RULE };
    let finding = Finding::new(rule, Place::value(Path::root()), error.message());
    match error.help() {
        Some(help) => finding.help(help),
        None => finding,
    }
}
