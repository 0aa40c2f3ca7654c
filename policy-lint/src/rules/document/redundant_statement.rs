use crate::grants::allows_everything;
use policy_core::repair::Repair;
use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use crate::proofs::Compared;
use crate::rule::rule;
use crate::{Check, Finding, PolicyView, Report, StatementView};
use policy_core::model::{Effect, Operator, PrincipalElement, Principals, Scalar};
use policy_core::sort::sort;

rule! {
    /// A statement that others make redundant.
    ///
    /// Either an earlier statement says the same, apart from the `Sid` and from order and case that do
    /// not matter; or other statements in the policy allow everything that it allows, or deny everything
    /// that it denies, which is proved for all requests. Often, one of them was meant to say something
    /// else, or the broad one was added later and was meant to be removed again.
    ///
    /// A statement that allows something to a principal by name is kept even if its account is allowed
    /// the same, because through its account the principal needs a permission of its own. The proof
    /// requires that the other statements have no conditions on other keys, the policy has at most 20
    /// statements and 1,000 actions, resources and principals, the statement has at most 500 combinations
    /// of these, no value is filled in, and all resources are ARNs.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [
    ///   {"Sid": "Read", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*"},
    ///   {"Sid": "Write", "Effect": "Allow", "Action": ["s3:GetObject"], "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*"}
    /// ]}
    /// ```
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [
    ///   {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/2026/*"},
    ///   {"Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*"}
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
    rows: ["A144"], yields_in_statement_to: &["contradictory-conditions", "ineffective-deny", "ineffective-not-resource"],
    check: Check::Policy(check),
}

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    if policy.statements.len() < 2 {
        return;
    }
    let mut earlier: HashMap<Meaning<'_>, &StatementView<'_>> = HashMap::new();
    let mut repeated = HashSet::new();
    for statement in policy.statements {
        let Some(meaning) = Meaning::of(statement) else { continue };
        match earlier.entry(meaning) {
            Entry::Vacant(place) => {
                place.insert(statement);
            }
            Entry::Occupied(same) if !allows_everything(statement) => {
                report.push(finding(statement, same.get()));
                repeated.insert(statement.index);
            }
            Entry::Occupied(_) => {
                repeated.insert(statement.index);
            }
        }
    }
    check_covered(policy, &repeated, report);
}

/// Finds statements that others cover, from the last to the first, so that all of them can be removed
/// together.
fn check_covered(policy: &PolicyView<'_>, repeated: &HashSet<usize>, report: &mut Report<'_>) {
    let Some(compared) = Compared::of(policy) else { return };
    for effect in [Effect::Allow, Effect::Deny] {
        let view = |number: &usize| compared.view(*number);
        let is_first =
            |number: &usize| view(number).is_some_and(|it| !repeated.contains(&it.index));
        let mut kept: Vec<usize> =
            compared.of_effect(effect).into_iter().filter(is_first).collect();
        for number in kept.clone().into_iter().rev() {
            let Some(statement) = view(&number).filter(|it| !allows_everything(it)) else {
                continue;
            };
            let Some(others) = compared.covering(number, &kept) else { continue };
            kept.retain(|it| *it != number);
            let others: Vec<_> = others.iter().filter_map(view).collect();
            report.push(covered_finding(statement, effect, &others));
        }
    }
}

/// What a statement says: the same for two that differ only in order, case and repetitions.
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
    /// Returns `None` if it is not known, because a part could not be read.
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

/// Returns values without their order and repetitions.
fn set<T: Ord>(mut values: Vec<T>) -> Vec<T> {
    sort(&mut values);
    values.dedup();
    values
}

fn finding(statement: &StatementView<'_>, same: &StatementView<'_>) -> Finding {
    Finding::new(&RULE, statement.place(), "the statement says the same as an earlier one")
        .related(same.place(), "the earlier statement")
        .help("remove one of the two")
        .repaired_by(Repair::remove(statement.place()))
}

fn covered_finding(
    statement: &StatementView<'_>,
    effect: Effect,
    others: &[&StatementView<'_>],
) -> Finding {
    let (verb, participle) = match effect {
        Effect::Allow => ("allows", "allowed"),
        Effect::Deny => ("denies", "denied"),
    };
    let by = if others.len() == 1 { "another statement" } else { "other statements" };
    let message = format!("everything that the statement {verb} is also {participle} by {by}");
    let finding = Finding::new(&RULE, statement.place(), message)
        .help("remove the statement, or narrow what makes it redundant");
    let note = if others.len() == 1 {
        format!("this {verb} it")
    } else {
        format!("this {verb} some of it")
    };
    others.iter().fold(finding, |finding, other| finding.related(other.place(), note.clone()))
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
            //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suggestion: the statement says the
            // same as an earlier one
              {"AWS": ["123456789012"]}, "Action": ["s3:b", "s3:A"], "Resource": ["*"]}
            ]}"#,
        );
    }

    #[test]
    fn what_others_cover_together_is_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": ["s3:GetObject", "sqs:SendMessage"], "Resource": "*"},
            //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suggestion: everything that the statement
            // allows is also allowed by other statements
              {"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"},
              {"Effect": "Allow", "NotAction": "s3:*", "Resource": "*"},
              {"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "false"}}},
              {"Effect": "Deny", "Action": "s3:Put*", "Resource": "*",
            //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suggestion: everything that the statement denies is also denied by
            // another statement
                "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "false"}}}
            ]}"#,
        );
    }

    #[test]
    fn what_is_narrower_or_of_other_effect_does_not_cover() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": ["s3:GetObject", "sqs:SendMessage"], "Resource": "*"},
              {"Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*"},
              {"Effect": "Allow", "Action": "sqs:*", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "true"}}},
              {"Effect": "Deny", "Action": "s3:PutObject", "Resource": "*"},
              {"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {"StringNotEquals": {"aws:PrincipalTag/team": "a"}}}
            ]}"#,
        );
    }

    #[test]
    fn an_account_does_not_stand_for_its_role() {
        check_drawn(
            &RULE,
            PolicyKind::Resource,
            r#"{"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/a"}, "Action": "sqs:SendMessage", "Resource": "*"},
              {"Effect": "Allow", "Action": "sqs:*", "Resource": "*",
                "Principal": {"AWS": ["arn:aws:iam::123456789012:root", "arn:aws:iam::123456789012:role/b"]}},
              {"Effect": "Allow", "Action": "sqs:S*", "Resource": "*",
            //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suggestion: everything that the statement allows is also allowed by
            // another statement
                "Principal": {"AWS": "arn:aws:iam::123456789012:role/b"}}
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
            //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suggestion: everything that the statement
            // allows is also allowed by another statement
              {"Effect": "Allow", "Principal": "*", "NotAction": "s3:A", "Resource": "*"},
              {"Effect": "Allow", "Principal": "*", "Action": "s3:A", "NotResource": "*"},
              {"Effect": "Allow", "Principal": "*", "Action": "s3:A", "Resource": "*",
            //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suggestion: everything that the statement allows is
            // also allowed by another statement
                "Condition": {"Bool": {"aws:SecureTransport": "true"}}}
            ]}"#,
        );
    }
}
