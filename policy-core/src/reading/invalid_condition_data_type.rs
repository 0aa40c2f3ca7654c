use crate::document::Value;
use crate::finding::Finding;
use crate::finding::quoted;
use crate::path::Place;

crate::declare_rule! {
    /// A condition value that is not a string, number or boolean.
    ///
    /// IAM compares strings. A number or a boolean stands for the string of the same characters, so
    /// a number with an exponent, whose string is ambiguous, is rejected too.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {"NumericEquals": {"s3:max-keys": {"value": 10}}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {"NumericEquals": {"s3:max-keys": 10}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html>.
    RULE = "invalid-condition-data-type", codes: ["INVALID_CONDITION_DATA_TYPE"], level: Error,
    rows: ["A45"],
}

pub(crate) fn finding(place: Place, key: &str, value: &Value<'_>) -> Finding {
    let message = format!(
        "a value of `{}` must be a string, a number or a boolean, not {}",
        quoted(key),
        value.type_name()
    );
    Finding::new(&RULE, place, message)
}

pub(crate) fn exponent(place: Place, digits: &str) -> Finding {
    let message = format!("`{}` has an exponent", quoted(digits));
    Finding::new(&RULE, place, message).help("write all digits, or use a string")
}
