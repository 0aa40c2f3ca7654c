use crate::finding::Finding;
use crate::finding::quoted;
use crate::model::Operator;
use crate::model::hole::is_hole;
use crate::path::Place;

crate::declare_rule! {
    /// A name that is written twice in one object.
    ///
    /// Parsers keep one of the two and drop the other without a word, and which one differs. In a
    /// `Condition` the same operator, or the same key under one operator, must not be written
    /// twice: dropping one or merging their values would widen an `Allow`. In a macro, two keys of
    /// which a value that is filled in could make one are a key that is written twice.
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
    let message = format!("`{}` is written twice in one object", quoted(name));
    Finding::new(&RULE, place, message)
        .help("join the values in one list, or remove one of the two")
        .related(first, "the first one stands here")
}

pub(crate) fn operator(place: Place, first: Place, operator: Operator) -> Finding {
    let message = format!("the condition operator `{operator}` is written twice");
    Finding::new(&RULE, place, message)
        .help("write the keys of both under one operator")
        .related(first, "the first one stands here")
}

/// Of two condition keys of which a value that fills a hole can make one.
pub(crate) fn template(place: Place, first: Place, key: &str, earlier: &str) -> Finding {
    let message =
        format!("`{}` and `{}` can be the same condition key", quoted(earlier), quoted(key));
    // What is written is the same, so the two may be meant as one key.
    let shape = |text: &str| text.replace(is_hole, " ").to_lowercase();
    let help = if shape(key) == shape(earlier) {
        "join the values in one list under one key, or write one of the two under another operator, \
         where it is a name of its own"
    } else {
        "write the key without a hole, or one of the two under another operator, where it is a name \
         of its own"
    };
    Finding::new(&RULE, place, message).help(help).related(first, "the first one stands here")
}
