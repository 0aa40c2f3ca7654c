//! What `role_chain!` refuses, and what it makes.

use proc_macro2::TokenStream;

/// The expansion of a chain, as text.
fn expanded(hops: &str) -> String {
    let tokens: TokenStream = format!("iam_policy; {hops}").parse().unwrap();
    crate::expand::chain(tokens).to_string()
}

const A: &str =
    r#"A { arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com") }"#;
const A_BY_USER: &str = r#"A { arn: "arn:aws:iam::123456789012:role/A", trusts: Aws("arn:aws:iam::123456789012:user/u") }"#;
const B: &str = r#"B { arn: "arn:aws:iam::210987654321:role/B" }"#;

#[test]
fn a_plain_chain_is_quiet() {
    for hops in [
        format!("{A}, {B}"),
        format!("[{A}, {B},]"),
        format!("{A_BY_USER}, {B}"),
        format!(r#"{A}, B {{ arn: "arn:aws:iam::210987654321:role/path/B", trust_via: PrincipalArn, session_tags: {{ team: "red" }}, source_identity: "alice", duration: 3600 }}"#),
        format!(r#"{A_BY_USER}, B {{ arn: "arn:aws:iam::210987654321:role/B", external_id: "customer-42" }}"#),
        format!(r#"{A}, B {{ arn: "arn:aws:iam::210987654321:role/B", external_id: "customer-42", external_id_forwarded: true }}"#),
        format!(r#"{A}, B {{ arn: "arn:aws:iam::210987654321:role/B", when: StringEquals("aws:PrincipalArn", "arn:aws:iam::123456789012:role/A") }}"#),
        format!(r#"{A}, B {{ arn: "arn:aws:iam::210987654321:role/B", policy: [allow {{ action: s3::GetObject, resource: "arn:aws:s3:::b/*" }}] }}"#),
        r#"A { arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com"),
             policy: [allow { action: "sts:*", resource: "arn:aws:iam::210987654321:role/*" }],
             boundary: [allow { action: "sts:AssumeRole", resource: "*" }, deny { action: "s3:*", resource: "*" }] },
           B { arn: "arn:aws:iam::210987654321:role/B",
             trust_policy: [allow { principal: Account("123456789012"), action: sts::AssumeRole }] }"#.to_owned(),
    ] {
        let output = expanded(&hops);
        assert!(!output.contains("compile_error"), "{hops}\n{output}");
    }
}

#[test]
fn what_cannot_work_is_said() {
    for (hops, words) in [
        (String::new(), "has no role"),
        (A.to_owned(), "one role"),
        (format!("{A}, {A}"), "stands in the chain already"),
        (
            format!(r#"{A}, B {{ arn: "arn:aws:iam::123456789012:role/a" }}"#),
            "stands in the chain twice",
        ),
        (format!(r#"{A}, B {{ arn: "arn:aws-us-gov:iam::123456789012:role/B" }}"#), "partition"),
        (format!(r#"{A}, B {{ arn: "arn:aws:iam::123456789012:user/B" }}"#), "role"),
        (format!(r#"{A}, B {{ arn: "arn:aws:iam::123456789012:role/*" }}"#), "wildcard"),
        (format!(r#"{A}, B {{ arn: "arn:aws:sts::123456789012:assumed-role/B/s" }}"#), "role"),
        (format!("{A}, B {{ }}"), "has no `arn`"),
        (format!(r#"A {{ arn: "arn:aws:iam::123456789012:role/A" }}, {B}"#), "nobody is trusted"),
        (
            format!(
                r#"A {{ arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com"), trust_via: Role }}, {B}"#
            ),
            "there is none",
        ),
        (
            format!(r#"{A}, B {{ arn: "arn:aws:iam::210987654321:role/B", trust_via: Somehow }}"#),
            "`Role`, `AccountRoot` or `PrincipalArn`",
        ),
        (
            format!(
                r#"{A}, B {{ arn: "arn:aws:iam::210987654321:role/B", trusts: Service("ec2.amazonaws.com") }}"#
            ),
            "assumed by the role before it",
        ),
        (
            format!(r#"{A}, B {{ arn: "arn:aws:iam::210987654321:role/B", duration: 7200 }}"#),
            "7200 seconds",
        ),
        (
            format!(r#"{A}, B {{ arn: "arn:aws:iam::210987654321:role/B", duration: 60 }}"#),
            "60 seconds",
        ),
        (
            format!(r#"{A}, B {{ arn: "arn:aws:iam::210987654321:role/B", duration: "1h" }}"#),
            "whole number",
        ),
        (
            format!(r#"{A}, B {{ arn: "arn:aws:iam::210987654321:role/B", session_tags: {{}} }}"#),
            "1 to 50 tags",
        ),
        (
            format!(
                r#"{A}, B {{ arn: "arn:aws:iam::210987654321:role/B", session_tags: {{ "aws:x": "y" }} }}"#
            ),
            "no tag key",
        ),
        (
            format!(
                r#"{A}, B {{ arn: "arn:aws:iam::210987654321:role/B", source_identity: "a b" }}"#
            ),
            "source identity",
        ),
        (
            format!(
                r#"{A_BY_USER}, B {{ arn: "arn:aws:iam::210987654321:role/B", source_identity: "alice" }}, C {{ arn: "arn:aws:iam::210987654321:role/C", source_identity: "bob" }}"#
            ),
            "cannot replace",
        ),
        (
            format!(
                r#"{A}, B {{ arn: "arn:aws:iam::210987654321:role/B", external_id: "customer-42" }}"#
            ),
            "later hop demands an external id",
        ),
        (
            format!(
                r#"{A}, B {{ arn: "arn:aws:iam::210987654321:role/B", trust_policy: [allow {{ principal: Aws("arn:aws:iam::123456789012:role/A"), action: sts::AssumeRole, when: StringEquals("sts:ExternalId", "customer-42") }}] }}"#
            ),
            "later hop demands an external id",
        ),
        (
            format!(
                r#"{A_BY_USER}, B {{ arn: "arn:aws:iam::210987654321:role/B", external_id: "a" }}"#
            ),
            "external id",
        ),
        (
            format!(
                r#"A {{ arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com"), external_id: "arn:aws:redshift:us-west-2:210987654321:dbuser:c/u" }}, {B}"#
            ),
            "of account 210987654321",
        ),
        (
            format!(
                r#"A {{ arn: "arn:aws:iam::123456789012:role/A", trust_policy: [allow {{ principal: Service("redshift.amazonaws.com"), action: sts::AssumeRole, when: StringEquals("sts:ExternalId", ["arn:aws:redshift:us-west-2:210987654321:dbuser:c/u"]) }}] }}, {B}"#
            ),
            "of account 210987654321",
        ),
        (
            format!(
                r#"A {{ arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com"), when: ArnEquals("aws:PrincipalArn", "arn:aws:iam::123456789012:role/x") }}, {B}"#
            ),
            "no request of a service",
        ),
        (
            format!(
                r#"{A}, B {{ arn: "arn:aws:iam::210987654321:role/B", when: StringEquals("aws:SourceAccount", "123456789012") }}"#
            ),
            "can never hold",
        ),
        (
            format!(
                r#"{A}, B {{ arn: "arn:aws:iam::210987654321:role/B", trust_policy: [allow {{ principal: Aws("arn:aws:iam::123456789012:role/X"), action: sts::AssumeRole }}] }}"#
            ),
            "does not trust",
        ),
        (
            format!(
                r#"{A}, B {{ arn: "arn:aws:iam::210987654321:role/B", trust_policy: [allow {{ principal: Account("123456789012"), action: sts::AssumeRole }}, deny {{ principal: Aws("arn:aws:iam::123456789012:role/A"), action: sts::AssumeRole }}] }}"#
            ),
            "does not trust",
        ),
        (
            format!(
                r#"{A}, B {{ arn: "arn:aws:iam::210987654321:role/B", trust_policy: [allow {{ principal: Account("123456789012"), action: sts::AssumeRole }}], session_tags: {{ team: "red" }} }}"#
            ),
            "sts:TagSession",
        ),
        (
            format!(
                r#"A {{ arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com"), policy: [allow {{ action: "sts:AssumeRole", resource: "arn:aws:iam::210987654321:role/X" }}] }}, {B}"#
            ),
            "no statement allows",
        ),
        (
            format!(
                r#"A {{ arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com"), policy: [allow {{ action: "sts:AssumeRole", resource: "*" }}, deny {{ action: "sts:*", not_resource: "arn:aws:iam::210987654321:role/X" }}] }}, {B}"#
            ),
            "no statement allows",
        ),
        (
            format!(
                r#"A {{ arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com"), boundary: [allow {{ action: "s3:*", resource: "arn:aws:s3:::b" }}] }}, {B}"#
            ),
            "boundary",
        ),
        (
            format!(
                r#"{A}, B {{ arn: "arn:aws:iam::210987654321:role/B", trust_policy: [..more] }}"#
            ),
            "no splices",
        ),
        (
            format!(r#"{A}, B {{ arn: "arn:aws:iam::210987654321:role/B", trst_via: Role }}"#),
            "did you mean `trust_via`",
        ),
        (format!("{A} -> {B}"), "a hop belongs here"),
        (
            format!(r#"{A}, B {{ arn: "arn:aws:iam::210987654321:role/b,c" }}"#),
            "a comma separates the roles of a chain",
        ),
    ] {
        let output = expanded(&hops);
        assert!(output.contains("compile_error"), "{hops} is taken");
        assert!(output.contains(words), "{hops}: no `{words}` in\n{output}");
    }
}

#[test]
fn ten_roles_are_taken_and_eleven_are_not() {
    let chain = |roles: usize| {
        let later = (1..roles)
            .map(|it| format!(r#", R{it} {{ arn: "arn:aws:iam::123456789012:role/R{it}" }}"#));
        expanded(&format!("{A}{}", later.collect::<String>()))
    };
    assert!(!chain(10).contains("compile_error"));
    assert!(chain(11).contains("has 11 roles"));
}

#[test]
fn a_wrong_role_is_told_once() {
    let hops = r#"A { arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com"),
          policy: [allow { action: "sts:AssumeRole", resource: "arn:aws:iam::210987654321:role/B" }] },
        B { arn: "arn:aws-cn:iam:cn-north-1:210987654321:role/B" },
        C { arn: "arn:aws:iam::123456789012:role/C" }"#;
    let output = expanded(hops);
    assert_eq!(output.matches("rule: ").count(), 1, "{output}");
    assert_eq!(output.matches("rule: ARN_REGION_NOT_ALLOWED").count(), 1, "{output}");
}

#[test]
fn an_allow_of_one_policy_of_a_chain_is_used_there() {
    let hops = r#"A { arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com"),
        policy: [allow { action: "sts:AssumeRole", resource: "arn:aws:iam::210987654321:role/B" },
          #[allow(unknown_action, reason = "newer than the data")] allow { action: "s3:GetObjct", resource: "arn:aws:s3:::bucket/*" }] },
        B { arn: "arn:aws:iam::210987654321:role/B" }"#;
    let output = expanded(hops);
    assert!(!output.contains("rule: "), "{output}");
    let unused = expanded(&hops.replace("GetObjct", "GetObject"));
    assert_eq!(unused.matches("rule: unused-allow").count(), 1, "{unused}");
    // It says nothing of the same statement of another policy.
    let other = format!(
        r#"{}, boundary: [allow {{ action: "sts:AssumeRole", resource: "*" }}, allow {{ action: "s3:GetObjct", resource: "arn:aws:s3:::bucket/*" }}] }}"#,
        hops.trim_end().trim_end_matches('}').trim_end()
    );
    assert_eq!(expanded(&other).matches("explain unknown-action").count(), 1, "{other}");
}

/// A value may be any action, so a hop is neither permitted nor forbidden by it.
#[test]
fn an_action_of_a_hole_may_be_that_of_the_hop() {
    const B_ARN: &str = "arn:aws:iam::210987654321:role/B";
    let hops = |policy: &str, trust: &str| {
        let a = A_BY_USER.trim_end_matches('}');
        expanded(&format!(r#"{a}, {policy} }}, B {{ arn: "{B_ARN}", {trust} }}"#))
    };
    let allowed = format!(r#"allow {{ action: sts::AssumeRole, resource: "{B_ARN}" }}"#);
    for (policy, trust) in [
        (format!(r#"policy: [allow {{ action: (act), resource: "{B_ARN}" }}]"#), ""),
        (format!(r#"policy: [{allowed}, deny {{ action: (act), resource: "*" }}]"#), ""),
        (
            format!(r#"policy: [{allowed}], boundary: [allow {{ action: (act), resource: "*" }}]"#),
            "",
        ),
        (
            format!("policy: [{allowed}]"),
            r#"trust_policy: [allow { principal: Account("123456789012"), action: (act) }]"#,
        ),
    ] {
        let output = hops(&policy, trust);
        assert!(!output.contains("compile_error"), "{policy} {trust}\n{output}");
    }
    let elsewhere = r#"policy: [allow { action: (act), resource: "arn:aws:s3:::b/*" }]"#;
    let output = hops(elsewhere, "");
    assert!(output.contains("unpermitted-hop"), "{output}");
}
