use crate::conditions::COGNITO_METHODS;
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Level, Report};
use policy_core::model::BaseOperator;

rule! {
    /// A multivalued key without `ForAllValues:` or `ForAnyValue:`.
    ///
    /// A request can carry many tag keys or many calling services. Without a qualifier, IAM does not
    /// define how they are compared with the values in the policy. The keys of Amazon ECS, Amazon
    /// EventBridge and AWS Data Pipeline are not checked, because their guides test them with plain
    /// operators. `cognito-identity.amazonaws.com:amr`, which only the IAM User Guide calls multivalued,
    /// is a warning.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringEquals": {"aws:CalledVia": "athena.amazonaws.com"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"ForAnyValue:StringEquals": {"aws:CalledVia": "athena.amazonaws.com"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html>.
    RULE = "missing-qualifier", codes: ["MISSING_QUALIFIER"], level: Error,
    rows: ["A53"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let operator = site.condition.operator;
    if operator.qualifier.is_none()
        && operator.base != BaseOperator::Null
        && !has_plain_guide(&site.condition.key)
    {
        if site.key_facts().is_some_and(|known| known.multivalued) {
            report.push(finding(site));
        } else if site.is_key(COGNITO_METHODS) {
            report.push(finding(site).leveled(Level::Warning));
        }
    }
}

/// Returns whether the key belongs to a service whose guide uses plain operators.
fn has_plain_guide(key: &str) -> bool {
    let prefix = key.split_once(':').map_or("", |(prefix, _)| prefix);
    ["datapipeline", "ecs", "events"].iter().any(|service| prefix.eq_ignore_ascii_case(service))
}

fn finding(site: &ConditionSite<'_>) -> Finding {
    let operator = site.condition.operator;
    let message = format!(
        "`{}` has several values in a request, but `{operator}` compares one",
        site.condition.key
    );
    Finding::new(&RULE, site.operator_place(), message).help(format!(
        "write `ForAnyValue:{operator}` if one of them must match, or `ForAllValues:{operator}` if all must"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn the_operator_is_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringEquals": {"aws:tagKeys": "a", "aws:PrincipalOrgID": "o-exampleorgid"},
              //^^^^^^^^^^^^^^ error: `aws:tagKeys` has several values in a request, but `StringEquals` compares one
                "StringLike": {"dynamodb:LeadingKeys": "a", "events:source": "a"},
              //^^^^^^^^^^^^ error: `dynamodb:LeadingKeys` has several values in a request, but `StringLike` compares one
                "StringNotEquals": {"cognito-identity.amazonaws.com:AMR": "unauthenticated", "cognito-identity.amazonaws.com:aud": "x"},
              //^^^^^^^^^^^^^^^^^ warning: `cognito-identity.amazonaws.com:AMR` has several values in a request, but `StringNotEquals`
              // compares one
                "ForAllValues:StringEquals": {"aws:TagKeys": "a"},
                "Null": {"aws:TagKeys": "false"}
            }}]}"#,
        );
    }
}
