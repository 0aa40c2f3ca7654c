use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::{Family, Scalar, is_bool, is_number};

rule! {
    /// Values of different JSON types for one condition key.
    ///
    /// IAM reads a number or a boolean as the string with the same text, but the values in a list must
    /// have one type.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket", "Condition": {"NumericEquals": {"s3:max-keys": [10, "20"]}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket", "Condition": {"NumericEquals": {"s3:max-keys": ["10", "20"]}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html>.
    RULE = "mixed-condition-data-types", codes: ["INVALID_CONDITION_DATA_TYPE"], level: Error,
    rows: ["A45"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let [first, rest @ ..] = site.values() else { return };
    let differs = |value: &Scalar| type_name(value) != type_name(first);
    // Another rule reports a value that the operator rejects.
    let family = site.condition.operator.family();
    let is_refused = |value: &Scalar| match family {
        Family::Numeric => !is_number(value.as_str()),
        Family::Bool => !is_bool(value.as_str()),
        _ => false,
    };
    if let Some(position) = rest.iter().position(|it| differs(it) && !is_refused(it)) {
        report.push(finding(site, position + 1, first, rest.get(position).unwrap_or(first)));
    }
}

const fn type_name(value: &Scalar) -> &'static str {
    match value {
        Scalar::String(_) | Scalar::Literal(_) => "a string",
        Scalar::Number(_) => "a number",
        Scalar::Bool(_) => "a boolean",
    }
}

fn finding(site: &ConditionSite<'_>, index: usize, first: &Scalar, other: &Scalar) -> Finding {
    let message = format!(
        "the values of `{}` begin with {}, but this one is {}",
        quoted(&site.condition.key),
        type_name(first),
        type_name(other)
    );
    Finding::new(&RULE, site.value_place(index), message).help("write all of them as strings")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn the_first_value_of_another_type_is_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "NumericEquals": {"s3:max-keys": [1, 2,
                "3", "4"]},
              //^^^ error: the values of `s3:max-keys` begin with a number, but this one is a string
                "Bool": {"aws:SecureTransport": true, "aws:ViaAWSService": ["false"]},
                "NumericLessThan": {"s3:max-keys": [1, "a"]}, "BoolIfExists": {"aws:SecureTransport": [true, "yes"]}
            }}]}"#,
        );
    }
}
