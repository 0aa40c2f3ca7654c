//! Laws for every decision.

mod support;

use std::collections::BTreeMap;

use policy_analysis::{ConditionBlock, Evaluator, Outcome};
use policy_core::semantics::steps::counted;
use serde_json::{Value, json};
use support::{outcome, policies, request};

const LAYERS: [&str; 6] = [
    "identityPolicies",
    "permissionBoundaries",
    "sessionPolicies",
    "endpointPolicies",
    "resourcePolicy",
    "trustPolicy",
];

/// Calls `change` on each policy of a request.
fn each_policy(request: &mut Value, change: &dyn Fn(&mut Value)) {
    for layer in LAYERS {
        match request.get_mut(layer) {
            Some(Value::Array(policies)) => policies.iter_mut().for_each(change),
            Some(policy) => change(policy),
            None => {}
        }
    }
}

#[test]
fn the_canonical_form_gets_the_same_answers() {
    for seed in 0..4_000 {
        let drawn = oracle::draw(seed);
        let mut canonical = drawn.clone();
        each_policy(&mut canonical, &|policy| {
            let read = policy_core::read_policy(&policy.to_string()).unwrap();
            *policy = serde_json::from_str(&read.to_json()).unwrap();
        });
        assert_eq!(outcome(&drawn).unwrap(), outcome(&canonical).unwrap(), "{drawn}\n{canonical}");
    }
}

#[test]
fn one_more_denial_allows_nothing() {
    let mut checked = 0;
    for seed in 0..8_000 {
        let drawn = oracle::draw(seed);
        if outcome(&drawn).unwrap() == Outcome::Allowed {
            continue;
        }
        let other = oracle::draw(seed + 1_000_000);
        let mut denied = drawn.clone();
        each_policy(&mut denied, &|policy| {
            let layer = other.get("identityPolicies").and_then(|it| it.get(0));
            let Some(statement) = layer.and_then(|it| it.get("Statement")) else { return };
            let mut statement = match statement {
                Value::Array(statements) => statements[0].clone(),
                statement => statement.clone(),
            };
            statement["Effect"] = json!("Deny");
            let mut statements = match policy["Statement"].take() {
                Value::Array(statements) => statements,
                statement => vec![statement],
            };
            statements.push(statement);
            policy["Statement"] = Value::Array(statements);
        });
        checked += 1;
        assert_ne!(outcome(&denied).unwrap(), Outcome::Allowed, "{drawn}\n{denied}");
    }
    assert!(checked > 1_000);
}

/// A condition block as in a policy.
fn written(block: &ConditionBlock) -> Value {
    let mut written: BTreeMap<String, BTreeMap<&str, &[String]>> = BTreeMap::new();
    for (operator, key, values) in block.conditions() {
        written.entry(operator.to_string()).or_default().insert(key, values);
    }
    json!(written)
}

#[test]
fn what_an_undecided_request_is_allowed_by_allows_it() {
    let (mut said, mut tried) = (0, 0);
    for seed in 0..20_000 {
        let drawn = oracle::draw(seed);
        let (asked, set) = (request(&drawn).unwrap(), policies(&drawn).unwrap());
        let decision = Evaluator::new(&set).evaluate(&asked);
        let Some(block) = decision.allowed_if() else { continue };
        said += 1;
        assert_eq!(decision.outcome(), Outcome::Undecided);
        // A request that meets the block according to the oracle is allowed.
        for completion in 0..12 {
            let complete = oracle::complete(&drawn, completion);
            let mut holds = complete.clone();
            for layer in LAYERS.iter().chain(&["serviceControlPolicies", "resourceControlPolicies"])
            {
                holds.as_object_mut().unwrap().remove(*layer);
            }
            // An endpoint policy applies whoever calls.
            let all = json!({"Effect": "Allow", "Action": "*", "Resource": "*"});
            let mut named = all.clone();
            named["Principal"] = json!("*");
            let mut limited = named.clone();
            limited["Condition"] = written(block);
            let policy = |statement| json!({"Version": "2012-10-17", "Statement": statement});
            holds["identityPolicies"] = json!([policy(all)]);
            holds["resourcePolicy"] = policy(named.clone());
            holds["trustPolicy"] = policy(named);
            holds["endpointPolicies"] = json!([policy(limited)]);
            if oracle::decide(&holds) == Ok(oracle::Answer::Allowed) {
                tried += 1;
                assert_eq!(
                    outcome(&complete).unwrap(),
                    Outcome::Allowed,
                    "{block:?}\n{drawn}\n{complete}"
                );
            }
        }
    }
    assert!(said > 50 && tried > 50, "{said} {tried}");
}

#[test]
fn what_waits_for_nothing_is_not_undecided_for_want_of_keys() {
    for seed in 0..4_000 {
        let drawn = oracle::draw(seed);
        let (asked, set) = (request(&drawn).unwrap(), policies(&drawn).unwrap());
        let decision = Evaluator::new(&set).evaluate(&asked);
        let is_open = decision.outcome() == Outcome::Undecided;
        assert!(is_open || (decision.missing().is_empty() && decision.allowed_if().is_none()));
        let reason = Evaluator::new(&set).explain(&asked);
        let text = reason.clone().simplified().to_string();
        assert!(text.lines().count() >= 2, "{text}\n{drawn}");
        let is = |word: &str| text.starts_with(word);
        match decision.outcome() {
            Outcome::Allowed => assert!(is("the request is allowed"), "{text}\n{drawn}"),
            Outcome::ExplicitDeny | Outcome::ImplicitDeny => {
                assert!(is("the request is not allowed"), "{text}\n{drawn}");
            }
            Outcome::Undecided => {}
        }
    }
}

/// A policy set with `count` statements, with different actions and resources, or with one action.
fn many(count: usize, of_one_action: bool) -> Value {
    let statement = |number: usize| {
        let action =
            if of_one_action { "s3:GetObject".to_owned() } else { format!("s3:Action{number}") };
        json!({"Effect": "Allow", "Action": action, "Resource": format!("arn:aws:s3:::bucket-{number}/*")})
    };
    let statements: Vec<Value> = (0..count).map(statement).collect();
    json!({
        "principal": "arn:aws:iam::111111111111:user/ana",
        "action": if of_one_action { "s3:GetObject".to_owned() } else { format!("s3:Action{}", count - 1) },
        "resource": format!("arn:aws:s3:::bucket-{}/a", count - 1),
        "resourceAccount": "111111111111",
        "identityPolicies": [{"Version": "2012-10-17", "Statement": statements}],
    })
}

#[test]
fn a_request_is_compared_with_the_statements_that_can_apply() {
    for of_one_action in [false, true] {
        let steps = |count| {
            let value = many(count, of_one_action);
            let evaluator = Evaluator::new(policies(&value).unwrap());
            let request = request(&value).unwrap();
            let (decision, steps) = counted(|| evaluator.evaluate(&request));
            assert!(decision.is_allowed());
            steps
        };
        let (few, many) = (steps(1_000), steps(2_000));
        assert!(many <= few + 8, "{few} {many}");
    }
}

#[test]
fn an_account_of_the_context_is_an_account_id() {
    for (value, is_taken) in [("111111111111", true), ("abc", false), ("", false)] {
        let asked = json!({
            "principal": "arn:aws:iam::111111111111:user/ana",
            "action": "s3:GetObject",
            "resource": "arn:aws:s3:::data/a",
            "context": {"aws:ResourceAccount": value},
        });
        assert_eq!(request(&asked).is_ok(), is_taken, "{value}");
    }
}

/// A user's request with an unknown key, under statements.
fn with_unknown(statements: &Value) -> Value {
    json!({
        "principal": "arn:aws:iam::111111111111:user/ana",
        "action": "s3:GetObject",
        "resource": "arn:aws:s3:::data/a",
        "resourceAccount": "111111111111",
        "unknownContext": ["k:b"],
        "identityPolicies": [{"Version": "2012-10-17", "Statement": statements}],
    })
}

#[test]
fn what_would_allow_is_not_what_denies() {
    let statement = |effect: &str, value: &str| {
        json!({"Effect": effect, "Action": "*", "Resource": "*",
            "Condition": {"Bool": {"k:b": value}}})
    };
    let (no, yes) = (statement("Allow", "false"), statement("Allow", "true"));
    let denied = statement("Deny", "false");
    for (statements, wanted) in [
        (
            json!([no, yes, denied]),
            Some(json!({"Bool": {"k:b": ["true"]}, "BoolIfExists": {"k:b": ["true"]}})),
        ),
        (json!([no, denied]), None),
    ] {
        let value = with_unknown(&statements);
        let decision =
            Evaluator::new(policies(&value).unwrap()).evaluate(&request(&value).unwrap());
        assert_eq!(decision.outcome(), Outcome::Undecided);
        assert_eq!(decision.allowed_if().map(written), wanted);
    }
}

#[test]
fn a_condition_that_takes_everything_takes_several_values() {
    let mut value = with_unknown(&json!([{"Effect": "Deny", "Action": "*", "Resource": "*",
        "Condition": {"StringLikeIfExists": {"k:b": "*"}}}]));
    assert_eq!(outcome(&value).unwrap(), Outcome::ExplicitDeny);
    value.as_object_mut().unwrap().remove("unknownContext");
    value["context"] = json!({"k:b": ["a", "b"]});
    assert_eq!(outcome(&value).unwrap(), Outcome::ExplicitDeny);
}

#[test]
fn what_is_no_account_is_no_account() {
    for (account, is_taken) in [("", true), ("aws", true), ("abc", false), ("11111111111", false)] {
        let mut value = with_unknown(&json!([]));
        value["resource"] = json!(format!("arn:aws:sqs:us-east-1:{account}:jobs"));
        assert_eq!(request(&value).is_ok(), is_taken, "{account}");
    }
}

#[test]
fn a_denial_of_a_root_user_denies() {
    let mut value = with_unknown(&json!([{"Effect": "Deny", "Action": "*", "Resource": "*"}]));
    value["principal"] = json!("111111111111");
    assert_eq!(outcome(&value).unwrap(), Outcome::ExplicitDeny);
}

#[test]
fn a_range_is_no_address_of_a_request() {
    let mut value = with_unknown(&json!([{"Effect": "Allow", "Action": "*", "Resource": "*",
        "Condition": {"IpAddress": {"k:b": "10.0.0.0/8"}}}]));
    value.as_object_mut().unwrap().remove("unknownContext");
    for (address, wanted) in
        [("10.1.2.3", Outcome::Allowed), ("10.1.0.0/16", Outcome::ImplicitDeny)]
    {
        value["context"] = json!({"k:b": address});
        assert_eq!(outcome(&value).unwrap(), wanted, "{address}");
    }
}
