//! How a policy with control flow is checked: each body as if it were present, and no optional condition
//! as satisfying a rule that requires one.

use policy_core::model::PolicyKind;

use crate::expand;

fn expanded(kind: PolicyKind, tokens: &str) -> String {
    expand::policy(kind, format!("iam_policy; {tokens}").parse().unwrap()).to_string()
}

/// Returns how often a rule reports something.
fn count(output: &str, rule: &str) -> usize {
    output.matches(&format!("explain {rule})")).count()
}

const PROVIDER: &str =
    "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com";

fn github(when: &str) -> String {
    let tokens = format!(
        r#"allow {{ principal: Federated("{PROVIDER}"), action: sts::AssumeRoleWithWebIdentity, when: [
            StringEquals("token.actions.githubusercontent.com:aud", "sts.amazonaws.com"), {when}
        ] }}"#
    );
    expanded(PolicyKind::Trust, &tokens)
}

#[test]
fn an_optional_condition_answers_no_rule_that_asks_for_one() {
    const SUBJECT: &str = r#"StringEquals("token.actions.githubusercontent.com:sub", "repo:o/r:ref:refs/heads/main")"#;
    let rule = "uncontrolled-shared-issuer";
    assert_eq!(count(&github(SUBJECT), rule), 0);
    assert_eq!(count(&github(""), rule), 1);
    assert_eq!(count(&github(&format!("if a {{ {SUBJECT} }}")), rule), 1);
    assert_eq!(count(&github(&format!("if a {{ {SUBJECT} }} else if b {{ {SUBJECT} }}")), rule), 1);
    // One of the branches is always present.
    assert_eq!(count(&github(&format!("if a {{ {SUBJECT} }} else {{ {SUBJECT} }}")), rule), 0);
    // The branch without it is reported.
    let other = r#"StringEquals("aws:PrincipalTag/a", "b")"#;
    assert_eq!(count(&github(&format!("if a {{ {SUBJECT} }} else {{ {other} }}")), rule), 1);
}

#[test]
fn keys_are_compared_where_both_can_be_there() {
    let rule = "duplicate-keys-with-different-case";
    let tested = |when: &str| {
        let tokens = format!(r#"allow {{ action: s3::GetObject, resource: "*", when: [{when}] }}"#);
        let output = expanded(PolicyKind::Identity, &tokens);
        output.matches("appears twice").count()
            + output.matches("stands here already").count()
            + count(&output, rule)
            + count(&output, "duplicate-key")
    };
    let key = |name: &str| format!(r#"StringEquals("aws:PrincipalTag/{name}", "x")"#);
    let (a, b) = (key("a"), key("b"));
    assert_eq!(tested(&format!("{a}, {b}")), 0);
    assert_ne!(tested(&format!("{a}, {a}")), 0);
    assert_ne!(tested(&format!("{a}, if c {{ {a} }}")), 0);
    assert_ne!(tested(&format!("if c {{ {a} }}, if d {{ {a} }}")), 0);
    assert_eq!(tested(&format!("if c {{ {a} }} else {{ {a} }}")), 0);
    assert_eq!(tested(&format!("if c {{ {a} }} else if d {{ {a} }} else {{ {a} }}")), 0);
    // The first branch of one and the second of the other can be present together.
    assert_ne!(
        tested(&format!("if c {{ {a} }} else {{ {b} }}, if d {{ {b} }} else {{ {} }}", key("c"))),
        0
    );
    assert_ne!(tested(&format!("if c {{ if d {{ {a} }} }}, if e {{ [{b}, {a}] }}")), 0);
}

#[test]
fn an_allow_belongs_to_its_statement_in_whatever_body_it_stands() {
    let statement = |attribute: &str, action: &str| {
        format!(r#"{attribute} allow {{ action: {action}, resource: "*" }}"#)
    };
    let allow = r#"#[allow(full_wildcard, reason = "r")]"#;
    let plain = statement("", "s3::GetObject");
    let wide = statement("", r#""*""#);
    let allowed = statement(allow, r#""*""#);
    let found = |tokens: &str| {
        let output = expanded(PolicyKind::Identity, tokens);
        (count(&output, "full-wildcard"), count(&output, "unused-allow"))
    };
    assert_eq!(found(&format!("{plain}, if a {{ {plain} }} else {{ {wide} }}")).1, 0);
    assert_ne!(found(&format!("{plain}, if a {{ {plain} }} else {{ {wide} }}")).0, 0);
    assert_eq!(found(&format!("{plain}, if a {{ {plain} }} else {{ {allowed} }}")), (0, 0));
    assert_eq!(found(&format!("if a {{ {plain} }} else {{ [{plain}, {allowed}] }}")), (0, 0));
    let misplaced = statement(allow, "s3::GetObject");
    let (wide, unused) = found(&format!("if a {{ {misplaced} }} else {{ {wide} }}"));
    assert!(wide > 0 && unused == 1, "{wide} {unused}");
}

#[test]
fn the_branches_of_one_if_are_never_in_one_policy() {
    let sid = |effect: &str| format!(r#"{effect} {{ sid: "A", action: "s3:*", resource: "*" }}"#);
    let (allow, deny) = (sid("allow"), sid("deny"));
    let found = |tokens: &str| count(&expanded(PolicyKind::Identity, tokens), "duplicate-sid");
    assert_eq!(found(&format!("if a {{ {allow} }} else {{ {deny} }}")), 0);
    assert_eq!(found(&format!("if a {{ {allow} }}, {deny}")), 1);
}

#[test]
fn a_statement_of_a_chain_stands_under_no_control_flow() {
    let tokens = r#"iam_policy; A {
        arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com"),
        policy: [if a { allow { action: s3::GetObject, resource: "*" } } else { deny { action: "*", resource: "*" } }],
    }"#;
    let output = expand::chain(tokens.parse().unwrap()).to_string();
    assert!(output.contains("a statement of a policy in a chain cannot be"), "{output}");
}

#[test]
fn a_denial_keeps_a_condition() {
    let denial = |when: &str| {
        let tokens = format!(r#"deny {{ action: "s3:*", resource: "*", when: [{when}] }}"#);
        expanded(PolicyKind::Identity, &tokens)
            .contains("every condition of this denial may be missing")
    };
    let a = r#"StringNotEquals("aws:SourceVpce", v)"#;
    assert!(denial(&format!("if a {{ {a} }}")));
    assert!(denial(&format!("if a {{ {a} }} else if b {{ {a} }}")));
    assert!(!denial(&format!("if a {{ {a} }} else {{ {a} }}")));
    assert!(!denial(&format!(r#"Bool("aws:SecureTransport", false), if a {{ {a} }}"#)));
    let chain = format!(
        r#"iam_policy; A {{ arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com"), policy: [deny {{ action: "s3:*", resource: "*", when: [if a {{ {a} }}] }}] }}"#
    );
    let output = expand::chain(chain.parse().unwrap()).to_string();
    assert!(output.contains("every condition of this denial may be missing"), "{output}");
}

#[test]
fn a_sid_in_a_loop_is_there_in_each_turn() {
    let found = |attribute: &str, sid: &str| {
        let tokens = format!(
            r#"for x in &xs {{ {attribute} allow {{ {sid} action: s3::GetObject, resource: "arn:aws:s3:::{{x}}/*" }} }}, deny {{ action: "s3:*", resource: "*", when: Bool("aws:SecureTransport", false) }}"#
        );
        let output = expanded(PolicyKind::Identity, &tokens);
        (count(&output, "duplicate-sid"), output.matches("explain").count())
    };
    assert_eq!(found("", r#"sid: "A","#).0, 1);
    assert_eq!(found("", ""), (0, 0));
    assert_eq!(found(r#"#[allow(duplicate_sid, reason = "one turn")]"#, r#"sid: "A","#), (0, 0));
}

#[test]
fn every_element_is_checked_in_whatever_branches_it_stands() {
    let wrong = |tokens: &str| {
        let output = expanded(PolicyKind::Identity, tokens);
        let spoken = |rule: &str| output.matches(&format!("rule: {rule} ")).count();
        (spoken("INVALID_ACTION"), spoken("INVALID_GLOBAL_CONDITION_KEY"))
    };
    let deny = |action: &str| format!(r#"deny {{ action: {action}, resource: "*" }}"#);
    let (plain, mistaken) = (deny("s3::GetObject"), deny("s3::GetObjekt"));
    let either = |one: &str, other: &str| format!("if a {{ {one} }} else {{ {other} }}");
    let deep = |action: &str| format!("if b {{ {action} }} else {{ s3::PutObject }}");
    let other = |action: &str| format!("if b {{ s3::PutObject }} else {{ {action} }}");
    // In the other branch of the `if` in the body, in each branch of the one around it.
    for inner in [deep("s3::GetObjekt"), other("s3::GetObjekt")] {
        let list = deny(&format!("[{inner}]"));
        assert_eq!(wrong(&either(&list, &plain)), (1, 0), "{inner}");
        assert_eq!(wrong(&either(&plain, &list)), (1, 0), "{inner}");
        assert_eq!(wrong(&deny(&format!("[{}]", either(&inner, "s3::GetObject")))), (1, 0));
        assert_eq!(wrong(&deny(&format!("[{}]", either("s3::GetObject", &inner)))), (1, 0));
        assert_eq!(wrong(&format!("{plain}, for x in y {{ {} }}", either(&plain, &list))), (1, 0));
    }
    assert_eq!(wrong(&either(&plain, &either(&mistaken, &plain))), (1, 0));
    assert_eq!(wrong(&either(&either(&plain, &mistaken), &plain)), (1, 0));
    // Values of a condition in a branch, of a statement in a branch.
    let tag = r#"StringEquals("aws:PrincipalTagg/a", "b")"#;
    let secure = r#"Bool("aws:SecureTransport", true)"#;
    for when in [either(tag, secure), either(secure, tag)] {
        let limited = format!(r#"deny {{ action: "s3:*", resource: "*", when: [{when}] }}"#);
        assert_eq!(wrong(&format!("if c {{ {limited} }} else {{ {plain} }}")), (0, 1));
        assert_eq!(wrong(&format!("if c {{ {plain} }} else {{ {limited} }}")), (0, 1));
    }
}

#[test]
fn an_allow_is_used_in_whatever_branches_it_stands() {
    let plain = r#"deny { action: s3::GetObject, resource: "*" }"#;
    let wide = |attribute: &str| format!(r#"{attribute} allow {{ action: "*", resource: "*" }}"#);
    let allowed = wide(r#"#[allow(full_wildcard, reason = "r")]"#);
    for (findings, statement) in [(0, &allowed), (1, &wide(""))] {
        for tokens in [
            format!("if a {{ if b {{ {plain} }} else {{ {statement} }} }} else {{ {plain} }}"),
            format!("if a {{ {plain} }} else {{ if b {{ {statement} }} else {{ {plain} }} }}"),
        ] {
            let output = expanded(PolicyKind::Identity, &tokens);
            assert_eq!(count(&output, "full-wildcard"), findings, "{tokens}");
            assert_eq!(count(&output, "unused-allow"), 0, "{tokens}");
        }
    }
}

#[test]
fn a_branch_is_checked_with_each_branch_of_the_other_lists_of_its_statement() {
    let tokens = |is_first: bool, condition: &str| {
        let passed = r#"StringEquals("iam:PassedToService", "ec2.amazonaws.com")"#;
        let secure = r#"Bool("aws:SecureTransport", true)"#;
        let (one, other) = if is_first { (passed, secure) } else { (secure, passed) };
        format!(
            r#"allow {{
                action: [if a {{ iam::PassRole }} else {{ iam::GetRole }}],
                resource: "*",
                when: [if {condition} {{ {one} }} else {{ {other} }}],
            }}"#
        )
    };
    let found = |tokens: &str| {
        let output = expanded(PolicyKind::Identity, tokens);
        count(&output, "unrestricted-pass-role")
    };
    let nested = |tokens: &str| {
        let plain = r#"deny { action: s3::GetObject, resource: "*" }"#;
        [
            format!("if c {{ {tokens} }} else {{ {plain} }}"),
            format!("if c {{ {plain} }} else {{ {tokens} }}"),
        ]
    };
    for is_first in [true, false] {
        let crossed = tokens(is_first, "b");
        assert_eq!(found(&crossed), 1);
        assert_eq!(nested(&crossed).map(|it| found(&it)), [1, 1]);
    }
    // `if`s with the same question take the same branch.
    let same = tokens(true, "a");
    assert_eq!(found(&same), 0);
    assert_eq!(nested(&same).map(|it| found(&it)), [0, 0]);
    assert_eq!(found(&tokens(false, "a")), 1);
}
