use crate::document::Value;
use crate::finding::{Finding, quoted};
use crate::path::Place;

crate::declare_rule! {
    /// A value of the wrong JSON type.
    ///
    /// Each element of a policy accepts one JSON type, or one value or a list of such values. IAM
    /// rejects a number as an action, a list inside a list, and `null` anywhere.
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
    let message = format!("{subject} must be {expected}, not {}", found.type_name());
    let finding = Finding::new(&RULE, place, message);
    match intrinsic_function(found) {
        Some(name) => finding.help(function(name)),
        None => finding,
    }
}

/// Returns the finding for a CloudFormation function in place of the expected element.
pub(crate) fn in_place_of(place: Place, what: &str, name: &str) -> Finding {
    let message = format!("expected {what}, found `{}`", quoted(name));
    Finding::new(&RULE, place, message).help(function(name))
}

/// Returns the help for a CloudFormation function.
pub(super) fn function(name: &str) -> String {
    let name = quoted(name);
    format!("check the policy that the template creates: `{name}` is a CloudFormation function")
}

pub(crate) fn intrinsic_function<'v>(value: &'v Value<'_>) -> Option<&'v str> {
    let Value::Object(members) = value else { return None };
    let [member] = members.as_slice() else { return None };
    (member.key == "Ref" || member.key.starts_with("Fn::")).then_some(&*member.key)
}
