//! One mistake is one finding: a rule's finding is dropped if another rule describes the mistake better.
//!
//! A rule declares to which others it yields. The engine runs it after them, so that it is known where they
//! have found something.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::OnceLock;

use policy_core::lower::LostConditions;
use policy_core::path::{Part, Place, Step};

use super::{Finding, Rule, all_rules, rules_of};

/// Returns the length of the chain of rules from this rule, each yielding to the next, to one that yields to
/// no rule.
pub(crate) fn rank(rule: &Rule) -> usize {
    let others = rule.yields_to.iter().chain(rule.yields_in_statement_to);
    let ranks = others.flat_map(|other| rules_of(other)).map(|other| rank(other) + 1);
    ranks.max().unwrap_or(0)
}

/// Whether a finding requires a condition in a statement with conditions that could not be read, one of which
/// may be the answer.
pub(crate) fn may_be_answered(finding: &Finding, lost: &LostConditions) -> bool {
    finding.rule().asks_for_condition
        && !finding.place().path.steps().is_empty()
        && lost.has(finding.statement())
}

/// The places where rules that others yield to have found something, by their names and codes.
#[derive(Debug, Default)]
pub(crate) struct Told(HashMap<&'static str, Places>);

#[derive(Debug, Default)]
struct Places {
    /// The places, by their hash.
    whole: HashSet<u64>,
    /// What contains them.
    around: HashSet<u64>,
    statements: HashSet<Option<usize>>,
}

impl Told {
    /// Whether a rule that the finding's rule yields to has found something at an overlapping place,
    /// or in the same statement if that is enough. A place overlaps what contains it, and parts of the same
    /// string are not distinguished.
    pub(crate) fn has_better(&self, finding: &Finding) -> bool {
        let rule = finding.rule();
        let statement = finding.statement();
        let in_statement = |other: &&str| {
            self.0.get(*other).is_some_and(|places| places.statements.contains(&statement))
        };
        if rule.yields_in_statement_to.iter().any(in_statement) {
            return true;
        }
        let mut others = rule.yields_to.iter().filter_map(|other| self.0.get(other)).peekable();
        if others.peek().is_none() {
            return false;
        }
        let hashes = hashes(finding.place());
        others.any(|places| {
            hashes.last().is_some_and(|last| places.around.contains(last))
                || hashes.iter().any(|hash| places.whole.contains(hash))
        })
    }

    /// Remembers where a finding is, if any rule yields to its rule.
    pub(crate) fn add(&mut self, finding: &Finding) {
        let names = [Some(finding.rule().name), finding.code()];
        for name in names.into_iter().flatten().filter(|name| is_yielded_to(name)) {
            let places = self.0.entry(name).or_default();
            let hashes = hashes(finding.place());
            places.whole.extend(hashes.last());
            places.around.extend(hashes);
            places.statements.insert(finding.statement());
        }
    }
}

fn is_yielded_to(name: &str) -> bool {
    static NAMES: OnceLock<HashSet<&'static str>> = OnceLock::new();
    let names = NAMES.get_or_init(|| {
        let others = |rule: &'static Rule| rule.yields_to.iter().chain(rule.yields_in_statement_to);
        all_rules().flat_map(others).copied().collect()
    });
    names.contains(name)
}

/// Returns a hash of each value around a place, from the document inward, and of the place itself.
fn hashes(place: &Place) -> Vec<u64> {
    let mut state = DefaultHasher::new();
    let mut hashes = vec![state.finish()];
    let (last, before) = match (place.part, place.path.steps()) {
        // A name is in its object, not in the value that it names.
        (Part::Key, [before @ .., last]) => (Some(last), before),
        (_, steps) => (None, steps),
    };
    for step in before {
        step.hash(&mut state);
        hashes.push(state.clone().finish());
    }
    if let Some(Step::Key { name, occurrence }) = last {
        (name, occurrence, "name").hash(&mut state);
        hashes.push(state.finish());
    }
    hashes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::check_json;
    use crate::{Context, Level};
    use policy_core::model::PolicyKind;
    use policy_core::path::Path;

    #[test]
    fn places_overlap_where_one_stands_in_the_other() {
        let path = || Path::root().key("Statement").index(0).key("Action");
        let places = |told: Place| {
            let hashes = hashes(&told);
            let whole = hashes.last().copied().into_iter().collect();
            Places { whole, around: hashes.into_iter().collect(), ..Places::default() }
        };
        let overlap = |one: Place, other: Place| {
            let (told, hashes) = (places(one), hashes(&other));
            hashes.last().is_some_and(|last| told.around.contains(last))
                || hashes.iter().any(|hash| told.whole.contains(hash))
        };
        let value = Place::value;
        assert!(overlap(value(path()), value(path().index(2))));
        assert!(overlap(value(path().index(2)), value(path())));
        assert!(overlap(value(Path::root()), value(path())));
        assert!(!overlap(value(path().index(1)), value(path().index(2))));
        assert!(!overlap(Place::key(path()), value(path())));
        assert!(overlap(Place::key(path()), value(Path::root().key("Statement").index(0))));
        assert!(overlap(value(path()).within(0..1), value(path()).within(2..3)));
    }

    #[test]
    fn rules_that_yield_run_after_those_they_yield_to() {
        for rule in all_rules() {
            for other in rule.yields_to.iter().chain(rule.yields_in_statement_to) {
                for other in rules_of(other) {
                    assert!(rank(rule) > rank(other), "{} {}", rule.name, other.name);
                }
            }
        }
    }

    /// Returns the rules that find more than a suggestion.
    fn found(kind: PolicyKind, statement: &str) -> Vec<&'static str> {
        let text = format!(r#"{{"Version": "2012-10-17", "Statement": {statement}}}"#);
        let Ok(outcome) = check_json(&text, kind, &Context::default()) else { return Vec::new() };
        let grave = outcome.findings.iter().filter(|it| it.level() > Level::Suggestion);
        grave.map(|it| it.rule().name).collect()
    }

    const PASS: &str = r#"{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*""#;

    #[test]
    fn a_condition_that_was_not_read_may_be_the_answer() {
        let key = r#"{"iam:PassedToService": "lambda.amazonaws.com"}"#;
        let with = |condition: &str| format!(r#"{PASS}, {condition}}}"#);
        let operator = with(&format!(r#""Condition": {{"StingEquals": {key}}}"#));
        assert_eq!(found(PolicyKind::Identity, &operator), ["invalid-condition-operator"]);
        let listed = format!("[{operator}]");
        assert_eq!(found(PolicyKind::Identity, &listed), ["invalid-condition-operator"]);
        let element = with(&format!(r#""Conditon": {{"StringEquals": {key}}}"#));
        assert_eq!(found(PolicyKind::Identity, &element), ["invalid-policy-element"]);
        let values = with(r#""Condition": {"StringEquals": {"iam:PassedToService": {}}}"#);
        assert_eq!(found(PolicyKind::Identity, &values), ["invalid-condition-data-type"]);
    }

    #[test]
    fn what_has_nothing_to_do_with_the_condition_is_told() {
        let other = r#"{"Effect": "Allow", "Action": "s3:GetObjct", "Resource": "*", "Condition": {"StingEquals": {"a:b": "c"}}}"#;
        let both = format!("[{PASS}}}, {other}]");
        assert_eq!(
            found(PolicyKind::Identity, &both),
            ["invalid-condition-operator", "unrestricted-pass-role", "unknown-action"]
        );
    }

    /// Returns all rules that find something in the statements of a policy.
    fn all_found(kind: PolicyKind, statements: &str) -> Vec<&'static str> {
        let text = format!(r#"{{"Version": "2012-10-17", "Statement": {statements}}}"#);
        let outcome = check_json(&text, kind, &Context::default()).unwrap();
        outcome.findings.iter().map(|it| it.rule().name).collect()
    }

    #[test]
    fn what_may_be_answered_is_still_the_better_word() {
        for statement in [
            r#"{"Effect": "Allow", "Action": "iam:*", "Resource": "*", "Condition": {"StringEqual": {"aws:x": "y"}}}"#,
            r#"{"Effect": "Allow", "NotAction": "s3:*", "Resource": "*", "Conditon": {"StringEquals": {"iam:PassedToService": "y"}}}"#,
        ] {
            let found = all_found(PolicyKind::Identity, statement);
            assert_eq!(found.len(), 1, "{statement}: {found:?}");
        }
        let lost = r#"[{"Effect": "Allow", "NotAction": "s3:*", "NotResource": "*"}, {"Effect": "Deny", "Condition": {}}]"#;
        let found = all_found(PolicyKind::Identity, lost);
        assert!(!found.iter().any(|rule| rule.starts_with("allow-with-not")), "{found:?}");
    }

    #[test]
    fn a_wrong_principal_stays_one_whatever_its_characters_are() {
        for (kind, principal, rule) in [
            (PolicyKind::ServiceControl, r#"{"AWS": "3${"}"#, "invalid-principal"),
            (PolicyKind::Resource, r#"{"AWS": "12345678901\u0007"}"#, "invalid-principal"),
            (PolicyKind::Resource, r#"{"Service": "\u0007"}"#, "invalid-service-principal"),
            (PolicyKind::Trust, r#"{"Federated": "\u0007"}"#, "invalid-federated-principal"),
        ] {
            let statement =
                format!(r#"{{"Effect": "Allow", "Action": "sts:*", "Principal": {principal}}}"#);
            let found = all_found(kind, &statement);
            assert!(found.contains(&rule), "{principal}: {found:?}");
        }
    }

    #[test]
    fn everyone_is_let_in_by_the_condition_that_is_too_wide() {
        let statement = r#"{"Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": "*", "Condition": {"StringLike": {"aws:SourceVpce": "*"}}}"#;
        for statement in [statement.to_owned(), format!("[{statement}]")] {
            assert_eq!(found(PolicyKind::Resource, &statement), ["permissive-condition-value"]);
        }
        let other =
            r#"{"Effect": "Allow", "Principal": "*", "Action": "sns:Publish", "Resource": "*"}"#;
        assert_eq!(
            found(PolicyKind::Resource, &format!("[{statement}, {other}]")),
            ["permissive-condition-value", "public-principal"]
        );
    }

    #[test]
    fn a_condition_of_a_denial_may_be_the_answer() {
        let deny = r#"{"Effect": "Deny", "Principal": "*", "Action": "sqs:*", "Resource": "*", "Condition": {"StrringNotEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}}"#;
        let allow = r#"{"Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": "*"}"#;
        let both = format!("[{allow}, {deny}]");
        assert_eq!(found(PolicyKind::Resource, &both), ["invalid-condition-operator"]);
        let read = both.replace("StrringNotEquals", "StringEquals");
        assert_eq!(found(PolicyKind::Resource, &read), ["public-principal"]);
    }

    #[test]
    fn a_misspelt_key_may_be_the_answer() {
        for (kind, statement, finding) in [
            (
                PolicyKind::Identity,
                format!(
                    r#"{PASS}, "Condition": {{"StringEquals": {{"iam:PassedToServce": "lambda.amazonaws.com"}}}}}}"#
                ),
                "unknown-service-condition-key",
            ),
            (
                PolicyKind::Identity,
                r#"{"Effect": "Allow", "Action": "iam:CreateServiceLinkedRole", "Resource": "*", "Condition": {"StringEquals": {"iam:AWSSrviceName": "lambda.amazonaws.com"}}}"#.to_owned(),
                "unknown-service-condition-key",
            ),
            (
                PolicyKind::Resource,
                r#"{"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": "*", "Condition": {"ArnEquals": {"aws:SourceArn": "arn:aws:s3:::b"}, "StringEquals": {"aws:SourceAcount": "123456789012"}}}"#.to_owned(),
                "invalid-global-condition-key",
            ),
        ] {
            assert_eq!(found(kind, &statement), [finding]);
        }
        let another =
            format!(r#"{PASS}, "Condition": {{"StringEquals": {{"iam:NewKey": "x"}}}}}}"#);
        assert_eq!(
            found(PolicyKind::Identity, &another),
            ["unrestricted-pass-role", "unknown-service-condition-key"]
        );
    }
}
