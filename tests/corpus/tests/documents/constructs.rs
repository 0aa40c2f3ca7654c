//! The documents written for the tests have every construct of the policy language.

use std::collections::BTreeSet;

use corpus::made::{Label, made};
use policy_core::model::{BaseOperator, Family, PolicyKind, PrincipalType, Qualifier};
use policy_core::read_policy;
use policy_lint::all_rules;

#[test]
fn every_operator_stands_in_a_policy_without_a_mistake() {
    let mut found = BTreeSet::new();
    let mut of_families = BTreeSet::new();
    for it in made().unwrap().iter().filter(|it| it.label == Label::Valid) {
        let policy = read_policy(it.text()).unwrap();
        for condition in policy.statements().iter().flat_map(|it| it.conditions()) {
            let operator = condition.operator();
            found.insert((operator.base.to_string(), operator.if_exists));
            of_families.insert(format!("{:?} {:?}", operator.family(), operator.qualifier));
        }
    }
    for base in BaseOperator::ALL {
        for if_exists in [false, true] {
            let is_there = found.contains(&(base.to_string(), if_exists));
            assert_eq!(is_there, base != BaseOperator::Null || !if_exists, "{base} {if_exists}");
        }
    }
    let qualifiers = [None, Some(Qualifier::ForAllValues), Some(Qualifier::ForAnyValue)];
    for family in [
        Family::String,
        Family::Numeric,
        Family::Date,
        Family::Bool,
        Family::IpAddress,
        Family::Arn,
    ] {
        for qualifier in qualifiers {
            let both = format!("{family:?} {qualifier:?}");
            assert!(of_families.contains(&both), "{both}");
        }
    }
}

#[test]
fn every_kind_and_every_shape_is_there() {
    let all = made().unwrap();
    let mut kinds = BTreeSet::new();
    let mut shapes = BTreeSet::new();
    let mut services = BTreeSet::new();
    for it in &all {
        kinds.insert(it.document.kind.as_str());
        services.extend(it.document.service.as_deref());
        let Ok(policy) = read_policy(it.text()) else { continue };
        shapes.insert(policy.version().as_str());
        shapes.extend(policy.id().map(|_| "Id"));
        for statement in policy.statements() {
            shapes.insert(statement.action().name());
            shapes.extend(statement.sid().map(|_| "Sid"));
            shapes.extend(statement.resource().map(|it| it.name()));
            shapes.extend(statement.principal().map(|it| it.name()));
            let entries = statement.principal().into_iter().flat_map(|it| it.entries());
            shapes.extend(entries.map(|it| it.principal_type().as_str()));
        }
    }
    assert_eq!(kinds, PolicyKind::ALL.iter().map(|it| it.as_str()).collect());
    for service in ["s3", "kms", "sqs", "sns", "lambda", "secretsmanager", "vpce", "ecr", "events"]
    {
        assert!(services.contains(service), "{service}");
    }
    let elements = "Id Sid Principal NotPrincipal Action NotAction Resource NotResource";
    let types = PrincipalType::ALL.map(|it| it.as_str());
    for shape in elements.split(' ').chain(types).chain(["2008-10-17", "2012-10-17"]) {
        assert!(shapes.contains(shape), "{shape}");
    }
    let texts: Vec<&str> = all.iter().map(|it| it.text()).collect();
    for piece in ["${*}", "${?}", "${$}", ", '", r"\u", r"\/", r#"\""#, r"\t", r#""Statement": {"#]
    {
        assert!(texts.iter().any(|text| text.contains(piece)), "{piece}");
    }
}

/// A rule that is disabled, or reports another place, changes the findings in these documents.
#[test]
fn most_rules_that_a_document_alone_can_set_off_find_something() {
    let found: BTreeSet<String> = made()
        .unwrap()
        .iter()
        .flat_map(|it| it.findings.iter().filter_map(|line| line.split(' ').nth(1)))
        .map(str::to_owned)
        .collect::<BTreeSet<_>>();
    let unknown: Vec<_> =
        found.iter().filter(|name| all_rules().all(|rule| rule.name != **name)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
    assert!(found.len() >= 90, "{} rules find something", found.len());
}
