use crate::finding::Finding;
use crate::finding::quoted;
use crate::path::Place;
use crate::repair::Repair;
use crate::suggest::{did_you_mean, nearest};

crate::declare_rule! {
    /// A principal type that does not exist.
    ///
    /// The types are `AWS`, `CanonicalUser`, `Federated` and `Service`, in exactly this case. Under
    /// `*`, only `*` is allowed.
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
    rows: ["A16"],
}

const TYPES: [&str; 4] = ["AWS", "CanonicalUser", "Federated", "Service"];

pub(crate) fn finding(place: Place, key: &str) -> Finding {
    let message = format!("`{}` is not a type of principal", quoted(key));
    let near = nearest(key, TYPES.into_iter(), 1);
    let help = if near.is_empty() {
        "use `AWS`, `CanonicalUser`, `Federated` or `Service`".to_owned()
    } else {
        did_you_mean(&near)
    };
    let repair = Repair::meant(place.clone(), &near);
    Finding::new(&RULE, place, message).help(help).repaired_by(repair)
}

/// Returns the finding for a named principal under `*`.
pub(crate) fn of_any(place: Place) -> Finding {
    Finding::new(&RULE, place, "`*` cannot be the type of a named principal")
        .help("use `AWS` for an account, a role or a user")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;

    #[test]
    fn under_a_star_stands_only_a_star() {
        check_drawn_statement(
            &RULE,
            r#""Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"*": "123456789012"
                                                           //^^^ error: `*` cannot be the type of a named principal
            }"#,
        );
        check_drawn_statement(
            &RULE,
            r#""Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*", "Principal": {"*": ["*"]}"#,
        );
    }
}
