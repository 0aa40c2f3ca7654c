use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report};
use policy_core::model::BaseOperator;

rule! {
    /// Several bounds for a less-than or greater-than operator.
    ///
    /// The values of a condition are alternatives, so only the highest of several upper bounds counts,
    /// and only the lowest of several lower bounds.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"NumericLessThan": {"aws:MultiFactorAuthAge": ["2700", "3600"]}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"NumericLessThan": {"aws:MultiFactorAuthAge": "3600"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>.
    RULE = "redundant-condition-bound", codes: ["REDUNDANT_CONDITION_VALUE_NUM"], level: Suggestion,
    rows: ["A143"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    if site.values().len() > 1
        && let Some(bound) = bound(site.condition.operator.base)
    {
        report.push(finding(site, bound));
    }
}

/// Returns which of several values counts.
const fn bound(base: BaseOperator) -> Option<&'static str> {
    use BaseOperator as Base;
    match base {
        Base::NumericLessThan | Base::NumericLessThanEquals => Some("highest"),
        Base::NumericGreaterThan | Base::NumericGreaterThanEquals => Some("lowest"),
        Base::DateLessThan | Base::DateLessThanEquals => Some("latest"),
        Base::DateGreaterThan | Base::DateGreaterThanEquals => Some("earliest"),
        _ => None,
    }
}

fn finding(site: &ConditionSite<'_>, bound: &str) -> Finding {
    let operator = site.condition.operator;
    let message = format!("`{operator}` has several values, but only the {bound} counts");
    Finding::new(&RULE, site.values_place(), message).help(format!("write only the {bound} value"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn several_bounds_are_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "NumericLessThan": {"aws:MultiFactorAuthAge": ["1", "2"]},
                                                            //^^^^^^^^^^ suggestion: `NumericLessThan` has several values, but only the
                                                            // highest counts
                "DateGreaterThanIfExists": {"aws:CurrentTime": ["2026", "2027"]},
                                                             //^^^^^^^^^^^^^^^^ suggestion: `DateGreaterThanIfExists` has several values,
                                                             // but only the earliest counts
                "NumericEquals": {"s3:max-keys": ["1", "2"]}, "NumericGreaterThan": {"s3:max-keys": ["1"]}
            }}]}"#,
        );
    }
}
