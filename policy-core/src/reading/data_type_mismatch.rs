use crate::document::Value;
use crate::finding::{Finding, quoted};
use crate::path::Place;

crate::declare_rule! {
    /// A value of the wrong JSON type.
    ///
    /// Each element of a policy takes one JSON type, or one value and a list of such values. IAM
    /// refuses a number as an action, a list inside a list, and `null` anywhere.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": {"s3": "ListAllMyBuckets"}, "Resource": "*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:ListAllMyBuckets"], "Resource": "*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html>.
    RULE = "data-type-mismatch", codes: ["DATA_TYPE_MISMATCH"], level: Error, rows: ["A2", "B1.7"],
}

pub(crate) fn finding(place: Place, subject: &str, expected: &str, found: &Value<'_>) -> Finding {
    let message = format!("{subject} is {}, but {expected} belongs here", found.type_name());
    let finding = Finding::new(&RULE, place, message);
    match intrinsic_function(found) {
        Some(name) => finding.help(function(name)),
        None => finding,
    }
}

/// The function of CloudFormation that an object stands for.
/// A function of CloudFormation in place of what belongs there.
pub(crate) fn in_place_of(place: Place, what: &str, name: &str) -> Finding {
    let message = format!("`{}` stands where {what} belongs", quoted(name));
    Finding::new(&RULE, place, message).help(function(name))
}

/// What to do about a function of CloudFormation.
pub(super) fn function(name: &str) -> String {
    let name = quoted(name);
    format!("`{name}` is a function of CloudFormation: check the policy that the template makes")
}

pub(crate) fn intrinsic_function<'v>(value: &'v Value<'_>) -> Option<&'v str> {
    let Value::Object(members) = value else { return None };
    let [member] = members.as_slice() else { return None };
    (member.key == "Ref" || member.key.starts_with("Fn::")).then_some(&*member.key)
}
