use crate::grants::allows_everything;
use policy_core::repair::Repair;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::rule::rule;
use crate::{Check, Finding, PolicyView, Report, StatementView};
use policy_core::model::{Effect, Operator, PrincipalElement, Principals, Scalar};
use policy_core::sort::sort;

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
    let mut earlier: HashMap<Meaning<'_>, &StatementView<'_>> = HashMap::new();
    for statement in policy.statements {
        let Some(meaning) = Meaning::of(statement) else { continue };
        match earlier.entry(meaning) {
            Entry::Vacant(place) => {
                place.insert(statement);
            }
            Entry::Occupied(same) if !allows_everything(statement) => {
                report.push(finding(statement, same.get()));
            }
            Entry::Occupied(_) => {}
        }
    }
}

/// What a statement says: the same for two whose order, casing and repetitions alone differ.
#[derive(PartialEq, Eq, Hash)]
struct Meaning<'a> {
    effect: Effect,
    not_action: bool,
    actions: Vec<String>,
    has_resource: bool,
    not_resource: bool,
    resources: Vec<&'a str>,
    has_principal: bool,
    not_principal: bool,
    is_everyone: bool,
    principals: Vec<(&'static str, Vec<&'a str>)>,
    conditions: Vec<(Operator, String, Vec<&'a str>)>,
}

impl<'a> Meaning<'a> {
    /// None where it is not known, since a part could not be read.
    fn of(statement: &StatementView<'a>) -> Option<Self> {
        let (action, resource) = (statement.action?, statement.resource);
        let entries = statement.principal.map_or(&[][..], PrincipalElement::entries);
        let mut principals: Vec<_> = entries
            .iter()
            .map(|entry| (entry.principal_type.as_str(), set(entry.values.iter().collect())))
            .collect();
        sort(&mut principals);
        let mut conditions: Vec<_> = statement
            .conditions
            .iter()
            .map(|condition| {
                let values = set(condition.values().map(Scalar::as_str).collect());
                (condition.operator, condition.key.to_ascii_lowercase(), values)
            })
            .collect();
        sort(&mut conditions);
        Some(Self {
            effect: statement.effect?,
            not_action: action.negated,
            actions: set(action.values.iter().map(str::to_ascii_lowercase).collect()),
            has_resource: resource.is_some() || statement.has_resource,
            not_resource: resource.is_some_and(|element| element.negated),
            resources: set(resource
                .into_iter()
                .flat_map(|element| element.values.iter())
                .collect()),
            has_principal: statement.principal.is_some() || statement.has_principal,
            not_principal: statement.principal.is_some_and(PrincipalElement::is_negated),
            is_everyone: statement
                .principal
                .is_some_and(|element| matches!(element.principals, Principals::Everyone)),
            principals,
            conditions,
        })
    }
}

/// Values without their order and repetitions.
fn set<T: Ord>(mut values: Vec<T>) -> Vec<T> {
    sort(&mut values);
    values.dedup();
    values
}

fn finding(statement: &StatementView<'_>, same: &StatementView<'_>) -> Finding {
    Finding::new(&RULE, statement.place(), "the statement says what an earlier one says")
        .related(same.place(), "the earlier statement")
        .help("leave one of the two out")
        .repaired_by(Repair::remove(statement.place()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn order_casing_and_lists_do_not_count() {
        check_drawn(
            &RULE,
            PolicyKind::Resource,
            r#"{"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": ["s3:A", "s3:B"],
              "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "true"}}},
              {"Condition": {"Bool": {"AWS:securetransport": ["true"]}}, "Effect": "Allow", "Principal":
            //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suggestion: the statement says what
            // an earlier one says
              {"AWS": ["123456789012"]}, "Action": ["s3:b", "s3:A"], "Resource": ["*"]}
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
