use crate::lint::quoted;
use crate::lint::rule::rule;
use crate::lint::{Check, Finding};
use crate::path::Place;
use crate::suggest::{did_you_mean, nearest};

rule! {
    /// A type of principal that does not exist.
    ///
    /// The types are `AWS`, `CanonicalUser`, `Federated` and `Service`, in this casing.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Services": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html>.
    RULE = "invalid-principal-key", codes: ["INVALID_PRINCIPAL_KEY"], level: Error,
    rows: ["A16"], check: Check::Reading,
}

const TYPES: [&str; 4] = ["AWS", "CanonicalUser", "Federated", "Service"];

pub(crate) fn finding(place: Place, key: &str) -> Finding {
    let message = format!("`{}` is no type of principal", quoted(key));
    let near = nearest(key, TYPES.into_iter(), 1);
    let help = if near.is_empty() {
        "the types are `AWS`, `CanonicalUser`, `Federated` and `Service`".to_owned()
    } else {
        did_you_mean(&near)
    };
    Finding::new(&RULE, place, message).help(help)
}
