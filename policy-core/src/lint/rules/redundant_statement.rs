use std::collections::HashMap;

use crate::lint::rule::rule;
use crate::lint::rules::full_wildcard::allows_everything;
use crate::lint::{Check, Finding, PolicyView, Report, StatementView};
use crate::model::{Condition, PrincipalElement, Principals, Values};

rule! {
    /// A statement that says what an earlier one says.
    ///
    /// Apart from the `Sid`, and from the order and the casing that do not count, the two are the
    /// same. Often one of them was meant to say something else.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [
    ///   {"Sid": "Read", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*"},
    ///   {"Sid": "Write", "Effect": "Allow", "Action": ["s3:GetObject"], "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*"}
    /// ]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [
    ///   {"Sid": "Read", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*"},
    ///   {"Sid": "Write", "Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*"}
    /// ]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html>.
    RULE = "redundant-statement", codes: ["REDUNDANT_STATEMENT"], level: Suggestion,
    rows: ["A144"], check: Check::Policy(check),
}

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    if policy.statements.len() < 2 {
        return;
    }
    // Those that can be the same, so that not every two statements are compared.
    let mut earlier: HashMap<_, Vec<&StatementView<'_>>> = HashMap::new();
    for statement in policy.statements {
        let alike = earlier.entry(least(statement)).or_default();
        match alike.iter().find(|earlier| is_same(earlier, statement)) {
            None => alike.push(statement),
            Some(same) if !allows_everything(statement) => report.push(finding(statement, same)),
            Some(_) => {}
        }
    }
}

/// What two statements have in common when they are the same: the least action and resource.
fn least<'a>(statement: &StatementView<'a>) -> (Option<String>, Option<&'a str>) {
    let actions = statement.action.into_iter().flat_map(|element| element.values.iter());
    let resources = statement.resource.into_iter().flat_map(|element| element.values.iter());
    (actions.map(str::to_ascii_lowercase).min(), resources.min())
}

fn is_same(left: &StatementView<'_>, right: &StatementView<'_>) -> bool {
    let resources = match (left.resource, right.resource) {
        (None, None) => left.has_resource == right.has_resource,
        (Some(left), Some(right)) => {
            left.negated == right.negated && same_set(&left.values, &right.values, |a, b| a == b)
        }
        _ => false,
    };
    let actions = match (left.action, right.action) {
        (Some(left), Some(right)) => {
            left.negated == right.negated
                && same_set(&left.values, &right.values, str::eq_ignore_ascii_case)
        }
        _ => false,
    };
    let principals = match (left.principal, right.principal) {
        (None, None) => left.has_principal == right.has_principal,
        (Some(left), Some(right)) => same_principals(left, right),
        _ => false,
    };
    left.effect.is_some()
        && left.effect == right.effect
        && resources
        && actions
        && principals
        && same_conditions(&left.conditions, &right.conditions)
}

fn same_set(left: &Values, right: &Values, same: fn(&str, &str) -> bool) -> bool {
    let within = |one: &Values, other: &Values| {
        one.iter().all(|text| other.iter().any(|candidate| same(text, candidate)))
    };
    within(left, right) && within(right, left)
}

fn same_principals(left: &PrincipalElement, right: &PrincipalElement) -> bool {
    let everyone = |element: &PrincipalElement| matches!(element.principals, Principals::Everyone);
    let (mine, theirs) = (left.entries(), right.entries());
    left.negated == right.negated
        && everyone(left) == everyone(right)
        && mine.len() == theirs.len()
        && mine.iter().all(|entry| {
            theirs.iter().any(|other| {
                other.principal_type == entry.principal_type
                    && same_set(&entry.values, &other.values, |a, b| a == b)
            })
        })
}

fn same_conditions(left: &[Condition], right: &[Condition]) -> bool {
    let has = |conditions: &[Condition], wanted: &Condition| {
        conditions.iter().any(|condition| {
            condition.operator == wanted.operator
                && condition.key.eq_ignore_ascii_case(&wanted.key)
                && condition.values().len() == wanted.values().len()
                && wanted
                    .values()
                    .all(|value| condition.values().any(|other| other.as_str() == value.as_str()))
        })
    };
    left.len() == right.len() && left.iter().all(|condition| has(right, condition))
}

fn finding(statement: &StatementView<'_>, same: &StatementView<'_>) -> Finding {
    Finding::new(&RULE, statement.place(), "the statement says what an earlier one says")
        .related(same.place(), "the earlier statement")
        .help("leave one of the two out")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::test_support::check_drawn;
    use crate::model::PolicyKind;

    #[test]
    fn order_casing_and_lists_do_not_count() {
        check_drawn(
            &RULE,
            PolicyKind::Resource,
            r#"{"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": ["s3:A", "s3:B"], "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "true"}}},
              {"Condition": {"Bool": {"AWS:securetransport": ["true"]}}, "Effect": "Allow", "Principal": {"AWS": ["123456789012"]}, "Action": ["s3:b", "s3:A"], "Resource": ["*"]}
            //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suggestion: the statement says what an earlier one says
            ]}"#,
        );
    }

    #[test]
    fn any_other_element_makes_another_statement() {
        check_drawn(
            &RULE,
            PolicyKind::Resource,
            r#"{"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Principal": "*", "Action": "s3:A", "Resource": "*"},
              {"Effect": "Deny", "Principal": "*", "Action": "s3:A", "Resource": "*"},
              {"Effect": "Allow", "NotPrincipal": {"AWS": "*"}, "Action": "s3:A", "Resource": "*"},
              {"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "s3:A", "Resource": "*"},
              {"Effect": "Allow", "Principal": "*", "NotAction": "s3:A", "Resource": "*"},
              {"Effect": "Allow", "Principal": "*", "Action": "s3:A", "NotResource": "*"},
              {"Effect": "Allow", "Principal": "*", "Action": "s3:A", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "true"}}}
            ]}"#,
        );
    }
}
