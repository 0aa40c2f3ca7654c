use crate::finding::Finding;
use crate::finding::quoted;
use crate::path::Place;
use crate::repair::Repair;
use crate::suggest::did_you_mean;

use super::duplicate_key;

crate::declare_rule! {
    /// A name that is not part of the policy grammar.
    ///
    /// A policy has `Version`, `Id` and `Statement`; a statement has `Sid`, `Effect`, `Principal`,
    /// `NotPrincipal`, `Action`, `NotAction`, `Resource`, `NotResource` and `Condition`, each in
    /// exactly this case. A misspelled `Condition` would leave the statement unconditional, so an
    /// unknown name is never dropped.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Conditions": {}}]}
    /// ```
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "resource": "arn:aws:s3:::c/*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html>.
    RULE = "invalid-policy-element", codes: ["INVALID_POLICY_ELEMENT"], level: Error,
    rows: ["A3", "B1.6"],
}

pub(crate) fn finding(
    place: Place,
    name: &str,
    owner: &str,
    known: &[&str],
    near: &[&str],
) -> Finding {
    let message = format!("`{}` is not an element of {owner}", quoted(name));
    let help = if near.is_empty() {
        format!("the elements of {owner} are {}", list(known))
    } else {
        did_you_mean(near)
    };
    let repair = Repair::meant(place.clone(), near);
    Finding::new(&RULE, place, message).help(help).repaired_by(repair)
}

/// Returns the finding for a name that differs only in case from an element that is there too.
pub(crate) fn in_other_case(
    place: Place,
    name: &str,
    owner: &str,
    present: Place,
    element: &str,
) -> Finding {
    let message = format!("`{}` is not an element of {owner}", quoted(name));
    let help = format!(
        "names are case-sensitive, and there already is `{element}`: {}",
        duplicate_key::remedy(element)
    );
    Finding::new(&RULE, place, message).help(help).related(present, format!("`{element}` is here"))
}

fn list(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    quoted.join(", ")
}
