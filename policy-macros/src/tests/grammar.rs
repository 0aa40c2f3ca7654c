//! The two spellings and their rules.

use policy_core::canonical::CanonicalPolicy;
use policy_core::model::{PolicyKind, ServiceActions};
use proc_macro2::TokenStream;

use super::check_tokens;

fn canon(kind: PolicyKind, tokens: &str) -> String {
    let stream: TokenStream = tokens.parse().unwrap();
    let (_, outcome) =
        check_tokens(kind, stream).unwrap_or_else(|errors| panic!("{tokens}: {errors:?}"));
    let policy = outcome.policy.unwrap_or_else(|| panic!("{tokens}: {:?}", outcome.findings));
    CanonicalPolicy::of(&policy).to_json()
}

fn refused(kind: PolicyKind, tokens: &str) -> String {
    let stream: TokenStream = tokens.parse().unwrap();
    match check_tokens(kind, stream) {
        Err(errors) => errors.join("; "),
        Ok((_, outcome)) => {
            let errors = outcome
                .findings
                .iter()
                .filter(|it| it.level() == policy_core::finding::Level::Error);
            let errors: Vec<_> = errors.map(ToString::to_string).collect();
            assert!(!errors.is_empty(), "{tokens} is accepted");
            errors.join("; ")
        }
    }
}

#[test]
fn both_spellings_give_the_same_bytes() {
    let trust = PolicyKind::Trust;
    let wanted = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"redshift.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;
    for tokens in [
        r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "redshift.amazonaws.com"}, "Action": "sts:AssumeRole"}]}"#,
        r#"Version: "2012-10-17", Statement: { Effect: Allow, Principal: { Service: "redshift.amazonaws.com" }, Action: sts:AssumeRole }"#,
        r#"version: "2012-10-17", statement: allow { principal: Service("redshift.amazonaws.com") }"#,
        r#"{ "Version": "2012-10-17", Statement: Allow { principal: Service("redshift.amazonaws.com") } }"#,
        r#"allow { principal: Service("redshift.amazonaws.com"), action: sts::AssumeRole }"#,
        r#"[allow { principal: Service("redshift.amazonaws.com") }]"#,
        r#"{ effect: allow, principal: { service: ["redshift.amazonaws.com"] }, action: ["sts:AssumeRole"] }"#,
        r#"Service("redshift.amazonaws.com")"#,
        r#"#[doc = " text"] allow { principal: [Service("redshift.amazonaws.com")] },"#,
    ] {
        assert_eq!(canon(trust, tokens), wanted, "{tokens}");
    }
}

#[test]
fn an_omitted_trust_action_fits_the_principal() {
    for (principal, action) in [
        (r#"Aws("arn:aws:iam::123456789012:role/R")"#, "sts:AssumeRole"),
        (r#"Account("123456789012")"#, "sts:AssumeRole"),
        (r#"Federated("arn:aws:iam::123456789012:saml-provider/okta")"#, "sts:AssumeRoleWithSAML"),
        (
            r#"Federated("arn:aws:iam::123456789012:oidc-provider/idp.example.com")"#,
            "sts:AssumeRoleWithWebIdentity",
        ),
    ] {
        let json = canon(PolicyKind::Trust, &format!("allow {{ principal: {principal} }}"));
        assert!(json.contains(&format!("\"Action\":\"{action}\"")), "{json}");
    }
    let errors = refused(PolicyKind::Trust, "allow { principal: Federated(provider) }");
    assert!(errors.contains("MISSING_ACTION"), "{errors}");
}

#[test]
fn the_default_of_each_service_gives_no_finding() {
    for row in ServiceActions::all() {
        // Without the condition, a rule suggests one.
        let tokens = format!(
            r#"allow {{ principal: Service("{}"), when: StringEquals("aws:SourceAccount", "123456789012") }}"#,
            row.service
        );
        let (document, outcome) =
            check_tokens(PolicyKind::Trust, tokens.parse().unwrap()).expect(&tokens);
        assert!(outcome.findings.is_empty(), "{tokens}: {:#?}", outcome.findings);
        let policy = outcome.policy.expect(&tokens);
        let actions: Vec<_> = policy.statements()[0].action().values().iter().collect();
        let expected = row.needed.iter().chain(row.optional).map(|action| action.as_str());
        assert_eq!(actions, expected.collect::<Vec<_>>(), "{document:?}");
    }
}

#[test]
fn the_default_of_several_principals_widens_none() {
    for (principal, actions) in [
        (
            r#"Service("ec2.amazonaws.com", "pods.eks.amazonaws.com")"#,
            r#"["sts:AssumeRole","sts:TagSession"]"#,
        ),
        (
            r#"[Service("ec2.amazonaws.com"), Service("lakeformation.amazonaws.com")]"#,
            r#""sts:AssumeRole""#,
        ),
        (r#"{ service: ["lakeformation.amazonaws.com", name] }"#, r#""sts:AssumeRole""#),
        (
            r#"{ service: ["lakeformation.amazonaws.com", "access-grants.s3.amazonaws.com"] }"#,
            r#"["sts:AssumeRole","sts:SetContext"]"#,
        ),
        (
            r#"[Service("lakeformation.amazonaws.com"), Account("123456789012")]"#,
            r#""sts:AssumeRole""#,
        ),
        (r#"Service("glue.amazonaws.com")"#, r#""sts:AssumeRole""#),
    ] {
        let json = canon(PolicyKind::Trust, &format!("allow {{ principal: {principal} }}"));
        assert!(json.contains(&format!("\"Action\":{actions}")), "{principal}: {json}");
    }
    // An action that another principal could use must be written explicitly.
    let mixed = r#"[Service("pods.eks.amazonaws.com"), Account("123456789012")]"#;
    let errors = refused(PolicyKind::Trust, &format!("allow {{ principal: {mixed} }}"));
    assert!(errors.contains("missing-session-action"), "{errors}");
}

#[test]
fn conditions_have_three_forms() {
    let statement = |when: &str| {
        canon(PolicyKind::Identity, &format!(r#"deny {{ action: s3::*, resource: "*", {when} }}"#))
    };
    let wanted = statement(r#""Condition": {"Bool": {"aws:SecureTransport": "false"}}"#);
    for when in [
        "when: Bool(aws:SecureTransport, false)",
        r#"when: [Bool("aws:SecureTransport", "false")]"#,
        "condition: { Bool: { aws:SecureTransport: false } }",
        "Condition: { Bool: { aws:SecureTransport: [false] }, }",
    ] {
        assert_eq!(statement(when), wanted, "{when}");
    }
    let keys = statement(
        r#"when: [StringEquals("aws:PrincipalTag/a", "1"), StringEquals("aws:PrincipalTag/b", "2"), ForAnyValue::StringLikeIfExists("aws:TagKeys", ["x*"])]"#,
    );
    assert!(keys.contains(r#""ForAnyValue:StringLikeIfExists":{"aws:TagKeys":"x*"}"#), "{keys}");
    assert!(
        keys.contains(r#""StringEquals":{"aws:PrincipalTag/a":"1","aws:PrincipalTag/b":"2"}"#),
        "{keys}"
    );
}

#[test]
fn actions_are_tokens_or_strings() {
    let json = canon(
        PolicyKind::Identity,
        r#"allow { action: [s3:GetObject, s3::Put*, execute-api:Invoke, vpc_lattice::Foo, s3:Get?bject, "sqs:*"], resource: "arn:aws:s3:::b/*" }"#,
    );
    for action in [
        "s3:GetObject",
        "s3:Put*",
        "execute-api:Invoke",
        "vpc-lattice:Foo",
        "s3:Get?bject",
        "sqs:*",
    ] {
        assert!(json.contains(&format!("\"{action}\"")), "{json}");
    }
}

#[test]
fn regional_services_take_the_suffix_of_their_partition() {
    let json =
        canon(PolicyKind::Trust, r#"RegionalService("redshift", ["us-east-1", "us-west-2"])"#);
    assert!(
        json.contains(r#"["redshift.us-east-1.amazonaws.com","redshift.us-west-2.amazonaws.com"]"#),
        "{json}"
    );
}

#[test]
fn what_is_written_twice_is_refused_and_never_merged() {
    let identity = PolicyKind::Identity;
    for tokens in [
        r#"deny { action: s3:*, Action: s3:Get*, resource: "*" }"#,
        r#"deny { action: s3:*, resource: "*", when: [StringEquals("aws:PrincipalTag/a", "1"), StringEquals("aws:PrincipalTag/a", "2")] }"#,
        r#"deny { action: s3:*, resource: "*", when: Bool("aws:SecureTransport", true), condition: { Bool: { aws:SecureTransport: true } } }"#,
        r#"{"Version": "2012-10-17", "Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "s3:*", "Resource": "*"}}"#,
    ] {
        let errors = refused(identity, tokens);
        assert!(errors.contains("appears twice"), "{tokens}: {errors}");
    }
}

#[test]
fn mistakes_say_what_to_write() {
    let identity = PolicyKind::Identity;
    for (tokens, words) in [
        ("", "empty"),
        ("allow", "expected a statement"),
        ("allow {} deny {}", "expected a comma before `deny`"),
        (r#"deny { action: "s3:{x}", resource: "*" }"#, "must be a whole action, not part of one"),
        (r#"deny { sid: name, action: s3:*, resource: "*" }"#, "must be a literal"),
        (r#"deny { action: s3:*, resource: "{}" }"#, "does not name a value"),
        (r#"deny { action: s3:*, resource: "{{x}}" }"#, "raw"),
        (r#"deny { action: s3:*, resource: b"x" }"#, "plain string"),
        (r#"deny { action: s3:*, resource: "*", when: [..conditions] }"#, "cannot be spliced"),
        (
            r#"deny { action: s3:*, resource: "*", when: NumericEquals("s3:max-keys", 010) }"#,
            "starts with a zero",
        ),
        (
            r#"deny { action: s3:*, resource: "*", when: StringLike("{a}:x", "1") , condition: {} }"#,
            "twice",
        ),
        (
            r#"deny { action: s3:*, resource: "*", when: { StringLike: { "{a}:x": "1", "{b}:x": "2" } } }"#,
            "can be the same condition key",
        ),
        (r#"#[cfg_attr(x, y)] deny { action: s3:*, resource: "*" }"#, "cfg_attr"),
        (r#"#[allow(missing_version)] deny { action: s3:*, resource: "*" }"#, "reason"),
        (
            r#"#[warn(missing_version)] deny { action: s3:*, resource: "*" }"#,
            "start of the document",
        ),
        ("Service(\"x\")", "only a trust policy"),
    ] {
        let errors = refused(identity, tokens);
        assert!(errors.contains(words), "{tokens}: {errors}");
    }
    let errors =
        refused(PolicyKind::Trust, r#"allow { principal: Servce("redshift.amazonaws.com") }"#);
    assert!(errors.contains("not a form of principal"), "{errors}");
}

#[test]
fn what_leaves_no_policy_cannot_be_allowed_or_lowered() {
    for tokens in [
        r#"iam_policy; #![allow(missing_action, reason = "x")] deny { resource: "*" }"#,
        r#"iam_policy; #![warn(missing_action)] deny { resource: "*" }"#,
        r#"iam_policy; #[allow(invalid_policy_element, reason = "x")] deny { action: s3::*, resource: "*", conditon: {} }"#,
    ] {
        let output =
            crate::expand::policy(PolicyKind::Identity, tokens.parse().unwrap()).to_string();
        assert!(output.contains("compile_error"), "{tokens}: {output}");
    }
}

#[test]
fn a_resource_policy_names_its_service() {
    let statement = r#"deny { principal: "*", action: "sqs:SendMessage", resource: "*" }"#;
    for name in ["s3", "execute_api", "\"execute-api\"", "execute-api"] {
        let tokens = format!("#![service({name})] {statement}");
        let (_, outcome) = check_tokens(PolicyKind::Resource, tokens.parse().unwrap()).unwrap();
        let rules: Vec<_> = outcome.findings.iter().map(|it| it.rule().name).collect();
        assert!(rules.contains(&"foreign-action"), "{name}: {rules:?}");
        // It is also allowed inside the list, and before JSON text.
        let inside = format!("[#![service({name})] {statement}]");
        assert!(check_tokens(PolicyKind::Resource, inside.parse().unwrap()).is_ok());
    }
    for (kind, attribute, message) in [
        (PolicyKind::Identity, "service(s3)", "only `resource_policy!` can have a service"),
        (PolicyKind::Resource, "service(dynamo_db)", "no service has the prefix `dynamo-db`"),
        (PolicyKind::Resource, "service", "expected the service in parentheses"),
        (PolicyKind::Resource, "service()", "the attribute does not name a service"),
        (PolicyKind::Resource, "service(3)", "no service has the prefix `3`"),
        (
            PolicyKind::Resource,
            "service(s3)] #![service(kms)",
            "the service is named more than once: it is already `s3`",
        ),
    ] {
        let errors = refused(kind, &format!("#![{attribute}] {statement}"));
        assert!(errors.contains(message), "{attribute}: {errors}");
    }
    let on_statement = refused(PolicyKind::Resource, &format!("#[service(s3)] {statement}"));
    assert!(
        on_statement.contains("`service` belongs at the start of the document"),
        "{on_statement}"
    );
}

#[test]
fn an_empty_object_is_a_document_without_statements() {
    let (_, outcome) = check_tokens(PolicyKind::Identity, "{}".parse().unwrap()).unwrap();
    let errors =
        outcome.findings.iter().filter(|it| it.level() == policy_core::finding::Level::Error);
    assert_eq!(errors.map(|it| it.rule().name).collect::<Vec<_>>(), ["missing-statement"]);
}

#[test]
fn a_suffix_of_a_string_is_refused_and_not_dropped() {
    for tokens in [
        r#"{"Version": "2012-10-17"oops, "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}"#,
        r#"[allow { action: s3::GetObject, resource: "arn:aws:s3:::b/"prefix }]"#,
        r#"[allow { action: ["s3:GetObject"x], resource: "*" }]"#,
        r#"[allow { action: s3::GetObject, resource: r"arn:aws:s3:::b/"x }]"#,
    ] {
        let words = refused(PolicyKind::Identity, tokens);
        assert!(words.contains("directly follows a string"), "{tokens}: {words}");
    }
}
