use crate::finding::Finding;
use crate::finding::quoted;
use crate::model::{Operator, Qualifier};
use crate::path::Place;

crate::declare_rule! {
    /// An empty list or object where a value is expected.
    ///
    /// An empty element does not mean the same as its absence: a statement without actions does
    /// nothing, and a condition without values is true or false depending on its operator. IAM
    /// rejects an empty `Action` and `Resource`; here every empty list is an error, because the
    /// canonical form must not omit it.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": [], "Resource": "*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": ["s3:*"], "Resource": "*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html>.
    RULE = "empty-list",
    codes: ["EMPTY_ARRAY_ACTION", "EMPTY_ARRAY_RESOURCE", "EMPTY_ARRAY_PRINCIPAL",
        "EMPTY_OBJECT_PRINCIPAL", "EMPTY_OBJECT_CONDITION", "EMPTY_ARRAY_CONDITION",
        "EMPTY_ARRAY_CONDITION_FORALLVALUES", "EMPTY_ARRAY_CONDITION_FORANYVALUE",
        "EMPTY_ARRAY_CONDITION_IFEXISTS"],
    level: Error,
    rows: ["A125", "A126", "A127", "A128", "A129", "A130", "A131", "A132", "A133"],
}

/// What is empty.
#[derive(Clone, Copy)]
pub(crate) enum Emptied {
    Action,
    Resource,
    Principal,
    PrincipalValues,
    Condition,
    Operator,
    Values(Operator),
}

impl Emptied {
    const fn code(self) -> &'static str {
        match self {
            Self::Action => "EMPTY_ARRAY_ACTION",
            Self::Resource => "EMPTY_ARRAY_RESOURCE",
            Self::Principal => "EMPTY_OBJECT_PRINCIPAL",
            Self::PrincipalValues => "EMPTY_ARRAY_PRINCIPAL",
            Self::Condition | Self::Operator => "EMPTY_OBJECT_CONDITION",
            Self::Values(operator) => match operator {
                Operator { qualifier: Some(Qualifier::ForAllValues), .. } => {
                    "EMPTY_ARRAY_CONDITION_FORALLVALUES"
                }
                Operator { qualifier: Some(Qualifier::ForAnyValue), .. } => {
                    "EMPTY_ARRAY_CONDITION_FORANYVALUE"
                }
                Operator { if_exists: true, .. } => "EMPTY_ARRAY_CONDITION_IFEXISTS",
                _ => "EMPTY_ARRAY_CONDITION",
            },
        }
    }

    const fn help(self) -> &'static str {
        match self {
            Self::Condition => "remove `Condition`, or write a condition in it",
            Self::Operator => "remove the operator, or write a key under it",
            Self::Values(_) => "remove the key, or write a value",
            _ => "write at least one value",
        }
    }
}

pub(crate) fn finding(place: Place, name: &str, emptied: Emptied) -> Finding {
    let message = format!("`{}` is empty", quoted(name));
    Finding::new(&RULE, place, message).coded(emptied.code()).help(emptied.help())
}
