use super::data_type_mismatch;
use crate::finding::Finding;
use crate::finding::quoted;
use crate::model::ParseOperatorError;
use crate::path::Place;
use crate::repair::Repair;
use crate::suggest::did_you_mean;

crate::declare_rule! {
    /// A condition operator that does not exist.
    ///
    /// There are 27 operators. Each except `Null` may end in `IfExists`, and each may start with
    /// `ForAllValues:` or `ForAnyValue:`. IAM rejects a statement with an unknown operator, so the
    /// operator is never passed on.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {"StringEqual": {"aws:PrincipalOrgID": "o-1234567890"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-1234567890"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>.
    RULE = "invalid-condition-operator", codes: ["INVALID_CONDITION_OPERATOR"], level: Error,
    rows: ["A42"],
}

pub(crate) fn finding(place: Place, text: &str, error: &ParseOperatorError) -> Finding {
    let message = format!("`{}` is not a condition operator", quoted(text));
    let help =
        if text.starts_with("Fn::") { data_type_mismatch::function(text) } else { help(error) };
    let near: Vec<&str> = error.suggestions().iter().map(String::as_str).collect();
    let repair = Repair::meant(place.clone(), &near);
    Finding::new(&RULE, place, message).help(help).repaired_by(repair)
}

fn help(error: &ParseOperatorError) -> String {
    let near: Vec<&str> = error.suggestions().iter().map(String::as_str).collect();
    if near.is_empty() { error.expected().to_owned() } else { did_you_mean(&near) }
}
