use crate::document::Value;
use crate::finding::Finding;
use crate::finding::quoted;
use crate::path::Place;

crate::declare_rule! {
    /// A principal without its type.
    ///
    /// `Principal` is the string `"*"` or an object that maps principal types to values: an ARN
    /// belongs under `AWS`.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "arn:aws:iam::123456789012:role/R", "Action": "sts:AssumeRole"}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/R"}, "Action": "sts:AssumeRole"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html>.
    RULE = "invalid-principal-format", codes: ["INVALID_PRINCIPAL_FORMAT"], level: Error,
    rows: ["A15"],
}

pub(crate) fn finding(place: Place, element: &str, value: &Value<'_>) -> Finding {
    let message = format!(
        "`{element}` must be `\"*\"` or an object of principal types, not {}",
        value.type_name()
    );
    let finding = Finding::new(&RULE, place, message);
    match value {
        Value::String(text) => {
            finding.help(format!("write `{{\"{}\": \"{}\"}}`", likely_type(text), quoted(text)))
        }
        _ => finding,
    }
}

fn likely_type(text: &str) -> &'static str {
    if text.contains("-provider/") {
        "Federated"
    } else if !text.contains(':') && text.contains('.') {
        "Service"
    } else {
        "AWS"
    }
}
