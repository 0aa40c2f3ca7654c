use crate::finding::Finding;
use crate::finding::quoted;
use crate::model::Operator;
use crate::model::hole::is_hole;
use crate::path::Place;

crate::declare_rule! {
    /// A name that appears twice in one object.
    ///
    /// Parsers silently keep one of the two and drop the other, and they differ in which one. In a
    /// `Condition`, the same operator, or the same key under one operator, must not appear twice:
    /// dropping one or merging their values would widen an `Allow`. In a macro, two keys that a
    /// filled-in value can make equal count as duplicates.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:*", "Action": "ec2:*", "Resource": "*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": ["s3:*", "ec2:*"], "Resource": "*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html>.
    RULE = "duplicate-key", codes: [], level: Error, rows: ["B1.1"],
}

pub(crate) fn finding(place: Place, first: Place, name: &str) -> Finding {
    let message = format!("`{}` appears twice in one object", quoted(name));
    Finding::new(&RULE, place, message).help(remedy(name)).related(first, "the first one is here")
}

/// Returns what to do about a name that appears twice.
pub(super) fn remedy(name: &str) -> &'static str {
    if matches!(name, "Effect" | "Sid" | "Version" | "Id") {
        "remove one of the two"
    } else {
        "combine the values in one list, or remove one of the two"
    }
}

pub(crate) fn operator(place: Place, first: Place, operator: Operator) -> Finding {
    let message = format!("the condition operator `{operator}` appears twice");
    Finding::new(&RULE, place, message)
        .help("write both sets of keys under one operator")
        .related(first, "the first one is here")
}

/// Returns the finding for two condition keys that a value filled into a hole can make equal.
pub(crate) fn template(place: Place, first: Place, key: &str, earlier: &str) -> Finding {
    let message =
        format!("`{}` and `{}` can be the same condition key", quoted(earlier), quoted(key));
    // Both keys are written the same, so they may be meant as one key.
    let shape = |text: &str| text.replace(is_hole, " ").to_lowercase();
    let help = if shape(key) == shape(earlier) {
        "combine the values in one list under one key, or write one of the two under another operator, \
         which has its own names"
    } else {
        "write the key without a hole, or write one of the two under another operator, which has its \
         own names"
    };
    Finding::new(&RULE, place, message).help(help).related(first, "the first one is here")
}
