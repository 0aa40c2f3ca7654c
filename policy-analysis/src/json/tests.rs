//! Errors in requests, and where they are.

use policy_core::document::{Span, read_json};

use super::*;
use crate::eval::decision::Outcome;
use crate::eval::evaluator::Evaluator;

const USER: &str = r#""principal": "arn:aws:iam::123456789012:user/ada""#;

/// Each finding as its place, the source there, and the message.
fn told(text: &str) -> Vec<(String, String, String)> {
    let document = read_json(text).unwrap();
    let findings = request_with_policies(&document).err().unwrap_or_default();
    let told = |finding: &Finding| {
        let span = document.locate(finding.place());
        let shown = text.get(span.start as usize..span.end as usize).unwrap().to_owned();
        let help = finding.help_text().map(|help| format!("; {help}")).unwrap_or_default();
        let message = format!("{}{help}", finding.message());
        (finding.place().path.to_string(), shown, message)
    };
    findings.iter().map(told).collect()
}

/// The only error in a request with these members in addition to the required ones.
fn wrong(members: &str) -> (String, String, String) {
    let others = [USER, r#""action": "s3:GetObject""#, r#""resource": "arn:aws:s3:::reports/a""#];
    let name = |member: &str| member.split(':').next().unwrap_or_default().to_owned();
    let given: Vec<&str> =
        others.into_iter().filter(|member| !members.contains(&name(member))).collect();
    let text = format!("{{{}, {members}}}", given.join(", "));
    let text = text.replace("{, ", "{");
    let mut found = told(&text);
    assert_eq!(found.len(), 1, "{text}: {found:?}");
    found.remove(0)
}

#[test]
fn what_is_wrong_is_told_at_its_place() {
    for (members, path, shown, message) in [
        (r#""action": 7"#, "/action", "7", "`action` must be a string, not a number"),
        (r#""action": "s3:*""#, "/action", r#""s3:*""#, "`s3:*` has a wildcard"),
        (r#""action": "GetObject""#, "/action", r#""GetObject""#, "write one action"),
        (r#""resource": null"#, "/resource", "null", "`resource` must be a string, not null"),
        (r#""resource": "reports/a""#, "/resource", r#""reports/a""#, "write the ARN of one"),
        (
            r#""resource": "arn:aws:s3:::*/a""#,
            "/resource",
            r#""arn:aws:s3:::*/a""#,
            "has a wildcard",
        ),
        (
            r#""principal": ["*"]"#,
            "/principal",
            r#"["*"]"#,
            "`principal` must be `\"*\"`, an ARN, or an object",
        ),
        (r#""principal": "ada""#, "/principal", r#""ada""#, "`ada`"),
        (
            r#""principal": {"AWS": ["*"]}"#,
            "/principal/AWS",
            r#"["*"]"#,
            "`AWS` must be one ARN as a string, not a list",
        ),
        (
            r#""principal": {"Service": ["a.amazonaws.com", 1]}"#,
            "/principal/Service/1",
            "1",
            "a name in `Service` must be a string, not a number",
        ),
        (
            r#""principal": {"Service": []}"#,
            "/principal/Service",
            "[]",
            "the list of services is empty",
        ),
        (
            r#""principal": {"Servcie": "a.amazonaws.com"}"#,
            "/principal/Servcie",
            r#""Servcie""#,
            "`Servcie` is not a type of principal; did you mean `Service`?",
        ),
        (
            r#""principal": {"AWS": "*", "Service": "a"}"#,
            "/principal",
            r#"{"AWS": "*", "Service": "a"}"#,
            "`principal` must have exactly one type of principal",
        ),
        (
            r#""principal": {}"#,
            "/principal",
            "{}",
            "`principal` must have exactly one type of principal",
        ),
        (
            r#""sessionOf": "arn:aws:iam::123456789012:role/R""#,
            "/sessionOf",
            r#""arn:aws:iam::123456789012:role/R""#,
            "`sessionOf` is only for the ARN of a role session",
        ),
        (
            r#""resourceAccount": "12345678901""#,
            "/resourceAccount",
            r#""12345678901""#,
            "`12345678901` is not an account ID; write its 12 digits",
        ),
        (
            r#""resourceAccount": 123456789012"#,
            "/resourceAccount",
            "123456789012",
            "`resourceAccount` must be a string, not a number",
        ),
        (r#""context": []"#, "/context", "[]", "`context` must be an object, not a list"),
        (
            r#""context": {"a:b": null}"#,
            "/context/a:b",
            "null",
            "`a:b` must be a string, a number, a boolean or a list of these, not null",
        ),
        (
            r#""context": {"a:b": ["x", {}]}"#,
            "/context/a:b/1",
            "{}",
            "a value of `a:b` must be a string, a number or a boolean, not an object",
        ),
        (
            r#""context": {"a:b/c": "1", "d:e": "2", "A:B/C": "3"}"#,
            "/context/A:B~1C",
            r#""A:B/C""#,
            "the condition keys `a:b/c` and `A:B/C` are the same",
        ),
        (
            r#""context": {"a:b": "1", "a:b": "3"}"#,
            "/context/a:b",
            r#""a:b""#,
            "the condition key `a:b` appears twice",
        ),
        (
            r#""context": {"a:b": "1"}, "unknownContext": ["c:d", "A:b"]"#,
            "/unknownContext/1",
            r#""A:b""#,
            "the condition keys `a:b` and `A:b` are the same",
        ),
        (
            r#""unknownContext": ["c:d", "c:d"]"#,
            "/unknownContext/1",
            r#""c:d""#,
            "the condition key `c:d` appears twice",
        ),
        (r#""unknownContext": "c:d""#, "/unknownContext", r#""c:d""#, "a list of condition keys"),
        (r#""context": {"": "x"}"#, "/context/", r#""x""#, "the condition key is empty"),
        (
            r#""context": {"AWS:principalaccount": "210987654321"}"#,
            "/context/AWS:principalaccount",
            r#""210987654321""#,
            "follows from the rest of the request: it is `123456789012`; remove the key",
        ),
        (
            r#""unknownContext": ["aws:PrincipalArn"]"#,
            "/unknownContext/0",
            r#""aws:PrincipalArn""#,
            "`aws:PrincipalArn` follows from the rest of the request",
        ),
        (
            r#""identityPolicys": []"#,
            "/identityPolicys",
            r#""identityPolicys""#,
            "unknown name `identityPolicys` in a request; did you mean `identityPolicies`?",
        ),
        (
            r#""somethingElse": 1"#,
            "/somethingElse",
            r#""somethingElse""#,
            "unknown name `somethingElse` in a request; expected `principal`, `sessionOf`,",
        ),
        (
            r#""resourceAcount": "123456789012""#,
            "/resourceAcount",
            r#""resourceAcount""#,
            "did you mean `resourceAccount`?",
        ),
        (
            r#""trustPolicy": {"Statement": {"Effect": "Deny", "Action": "*", "Principal": "*"}}, "trustPolicy": {"Statement": {"Effect": "Deny", "Action": "*", "Principal": "*"}}"#,
            "/trustPolicy",
            r#""trustPolicy""#,
            "duplicate key `trustPolicy`",
        ),
        (
            r#""identityPolicies": {}"#,
            "/identityPolicies",
            "{}",
            "`identityPolicies` must be a list of policies, not an object",
        ),
        (
            r#""serviceControlPolicies": [{}]"#,
            "/serviceControlPolicies/0",
            "{}",
            "`serviceControlPolicies/0` must be a list of policies of a level, not an object",
        ),
        (
            r#""resourcePolicy": null"#,
            "/resourcePolicy",
            "null",
            "a policy must be an object, not null",
        ),
        (
            r#""identityPolicies": [{"Statement": {"Effect": "Deny", "Action": "*", "Resource": "*"}}, {"Statement": [{"Effect": "Deny", "Action": "*", "Resource": "*"}, {"Effect": "Alow", "Action": "*", "Resource": "*"}]}]"#,
            "/identityPolicies/1/Statement/1/Effect",
            r#""Alow""#,
            "`Alow` is not a valid effect",
        ),
        (
            r#""serviceControlPolicies": [[], [{"Statement": {"Effect": "Deny", "Actoin": "*", "Resource": "*"}}]]"#,
            "/serviceControlPolicies/1/0/Statement/Actoin",
            r#""Actoin""#,
            "did you mean `Action`?",
        ),
    ] {
        let found = wrong(members);
        // A repeated member is reported at its second occurrence.
        assert_eq!((found.0.as_str(), found.1.as_str()), (path, shown), "{members}");
        assert!(found.2.contains(message), "{members}: {}", found.2);
    }
}

#[test]
fn a_repeated_name_is_told_at_its_second_place() {
    let text = format!(
        r#"{{{USER}, "action": "s3:GetObject", "resource": "*", "context": {{"k": 1, "k": 2, "K": 3}}, "action": 7}}"#
    );
    let document = read_json(&text).unwrap();
    let findings = request(&document).unwrap_err();
    let from = |span: Span| text.get(span.start as usize..).unwrap();
    let starts: Vec<&str> = findings.iter().map(|it| from(document.locate(it.place()))).collect();
    assert!(starts[0].starts_with(r#""action": 7"#), "{}", starts[0]);
    assert!(starts[1].starts_with(r#""k": 2"#), "{}", starts[1]);
    assert!(starts[2].starts_with(r#""K": 3"#), "{}", starts[2]);
    let first = document.locate(&findings[2].related_places()[0].place);
    assert!(from(first).starts_with(r#""k": 1"#));
}

#[test]
fn what_is_missing_is_told_and_what_is_misspelt_is_not_missing() {
    let messages = |text: &str| told(text).into_iter().map(|(_, _, it)| it).collect::<Vec<_>>();
    assert_eq!(messages("{}").len(), 3);
    assert_eq!(
        messages(r#"{"pricnipal": "*", "actino": "s3:GetObject", "ressorce": "*"}"#),
        [
            "unknown name `pricnipal` in a request; did you mean `principal`?",
            "unknown name `actino` in a request; did you mean `action`?",
            "unknown name `ressorce` in a request; did you mean `resource`?",
        ]
    );
    assert_eq!(messages("[]"), ["a request must be an object, not a list"]);
}

#[test]
fn the_path_of_a_session_comes_from_either_place() {
    let of = |members: &str| {
        format!(
            r#"{{"principal": "arn:aws:sts::123456789012:assumed-role/R/s", "action": "s3:GetObject", "resource": "*", {members}}}"#
        )
    };
    for (members, places) in [
        (r#""sessionOf": "arn:aws:iam::123456789012:role/a/R""#, vec![]),
        (r#""context": {"aws:PrincipalArn": "arn:aws:iam::123456789012:role/a/R"}"#, vec![]),
        (r#""sessionOf": "arn:aws:iam::123456789012:role/Q""#, vec!["/sessionOf"]),
        (
            r#""context": {"AWS:PrincipalArn": "arn:aws:iam::123456789012:role/Q"}"#,
            vec!["/context/AWS:PrincipalArn"],
        ),
        (
            r#""context": {"AWS:PrincipalArn": "arn:aws:iam::123456789012:role/*/R"}"#,
            vec!["/context/AWS:PrincipalArn"],
        ),
    ] {
        let found: Vec<String> = told(&of(members)).into_iter().map(|(path, ..)| path).collect();
        assert_eq!(found, places, "{members}");
    }
}

#[test]
fn values_are_their_text_as_written() {
    let policy = |value: &str| {
        format!(
            r#"{{{USER}, "action": "s3:GetObject", "resource": "*", "context": {{"a:b": {value}}},
            "identityPolicies": [{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Action": "*",
                "Resource": "*", "Condition": {{"StringEquals": {{"a:b": ["1.50e0", "true", "x"]}}}}}}}}]}}"#
        )
    };
    for (value, outcome) in [
        ("1.50e0", Outcome::Allowed),
        ("1.5", Outcome::ImplicitDeny),
        ("true", Outcome::Allowed),
        ("false", Outcome::ImplicitDeny),
        (r#""\u0078""#, Outcome::Allowed),
        (r#"["x"]"#, Outcome::Allowed),
        ("[]", Outcome::ImplicitDeny),
        (r#"["x", "x"]"#, Outcome::Undecided),
    ] {
        let text = policy(value);
        let document = read_json(&text).unwrap();
        let (request, policies) = request_with_policies(&document).unwrap();
        let decision = Evaluator::new(policies.into_set()).evaluate(&request);
        assert_eq!(decision.outcome(), outcome, "{value}");
    }
}

#[test]
fn an_operator_that_does_not_exist_is_no_error() {
    let statement = |operator: &str| {
        format!(
            r#"{{"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {{"{operator}": {{"a:b": "c"}}}}}}"#
        )
    };
    let of = |statements: &str| {
        format!(
            r#"{{{USER}, "action": "s3:GetObject", "resource": "*",
            "serviceControlPolicies": [[{{"Statement": {statements}}}, {{"Statement": {{"Effect": "Deny", "Action": "a:b", "Resource": "*"}}}}]],
            "identityPolicies": [{{"Statement": {{"Effect": "Allow", "Action": "*", "Resource": "*"}}}}]}}"#
        )
    };
    let text = of(&statement("StringEqual"));
    let document = read_json(&text).unwrap();
    let (request, policies) = request_with_policies(&document).unwrap();
    let decision = Evaluator::new(policies.into_set()).evaluate(&request);
    assert_eq!(decision.outcome(), Outcome::Undecided);
    assert_eq!(decision.statements()[0].policy().to_string(), "serviceControlPolicies/0/0");
    // It is not reported if other errors make the policy invalid.
    let text = of(&statement("StringEqual").replace("Allow", "Alow"));
    let found = told(&text);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].0, "/serviceControlPolicies/0/0/Statement/Effect");
}

#[test]
fn members_that_are_not_written_are_those_of_the_others() {
    let policies = |text: &str| policies(&read_json(text).unwrap()).unwrap();
    let shared = policies(
        r#"{"identityPolicies": [{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}],
            "serviceControlPolicies": [[{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}]]}"#,
    );
    let text = format!(r#"{{{USER}, "action": "s3:GetObject", "resource": "*"}}"#);
    let document = read_json(&text).unwrap();
    let asked = request(&document).unwrap();
    let outcome = |own: &str| {
        let set = policies(own).or(&shared).into_set();
        Evaluator::new(&set).evaluate(&asked).outcome()
    };
    assert_eq!(outcome("{}"), Outcome::Allowed);
    assert_eq!(outcome(r#"{"identityPolicies": []}"#), Outcome::ImplicitDeny);
    assert_eq!(outcome(r#"{"serviceControlPolicies": []}"#), Outcome::Allowed);
    assert_eq!(outcome(r#"{"serviceControlPolicies": [[]]}"#), Outcome::ImplicitDeny);
    assert!(PolicyMembers::default().is_empty() && !shared.is_empty());

    let error = |text: &str| super::policies(&read_json(text).unwrap()).unwrap_err();
    let found = error(r#"{"identityPolices": [], "action": "s3:GetObject", "trustPolicy": 1}"#);
    let found: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert!(
        found[0].contains("unknown name `identityPolices` in an object of policies"),
        "{found:?}"
    );
    assert!(found[1].contains("unknown name `action` in an object of policies"), "{found:?}");
    assert!(found[2].contains("a policy must be an object, not a number"), "{found:?}");
    assert_eq!(error("[]").len(), 1);
}

#[test]
fn the_work_grows_with_the_text() {
    // Each is read quickly, even in an unoptimized build.
    let keys: Vec<String> = (0..60_000).rev().map(|it| format!(r#""k:{it}": "v""#)).collect();
    let statement = r#"{"Statement": {"Effect": "Allow", "Action": "a:b", "Resource": "*"}}"#;
    for member in [
        format!(r#""context": {{{}}}"#, keys.join(", ")),
        format!(r#""identityPolicies": [{}]"#, vec![statement; 30_000].join(", ")),
    ] {
        let text = format!(r#"{{{USER}, "action": "s3:GetObject", "resource": "*", {member}}}"#);
        let started = std::time::Instant::now();
        assert!(request_with_policies(&read_json(&text).unwrap()).is_ok());
        assert!(started.elapsed().as_secs() < 20, "{:?}", started.elapsed());
    }
    let unknown: Vec<String> = keys.iter().map(|key| key.replace("k:", "kk:")).collect();
    let text = format!("{{{}}}", unknown.join(", "));
    let findings = request(&read_json(&text).unwrap()).unwrap_err();
    assert!(findings.len() < 200);
}
