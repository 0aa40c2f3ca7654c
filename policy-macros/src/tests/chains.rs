//! What `role_chain!` refuses, and what it expands to.

use proc_macro2::TokenStream;

/// Returns the expansion of a chain, as a string.
pub(super) fn expanded(hops: &str) -> String {
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
        // The compiler takes long to check an ARN, and the macro has checked it.
        assert!(!output.contains("from_literal"), "{hops}\n{output}");
    }
}

#[test]
fn what_cannot_work_is_said() {
    for (hops, words) in [
        (String::new(), "has no role"),
        (A.to_owned(), "one role"),
        (format!("{A}, {A}"), "the chain already has a hop named"),
        (
            format!(r#"{A}, B {{ arn: "arn:aws:iam::123456789012:role/a" }}"#),
            "appears twice in the chain",
        ),
        (format!(r#"{A}, B {{ arn: "arn:aws-us-gov:iam::123456789012:role/B" }}"#), "partition"),
        (format!(r#"{A}, B {{ arn: "arn:aws:iam::123456789012:user/B" }}"#), "role"),
        (format!(r#"{A}, B {{ arn: "arn:aws:iam::123456789012:role/*" }}"#), "wildcard"),
        (format!(r#"{A}, B {{ arn: "arn:aws:sts::123456789012:assumed-role/B/s" }}"#), "role"),
        (format!("{A}, B {{ }}"), "has no `arn`"),
        (
            format!(r#"A {{ arn: "arn:aws:iam::123456789012:role/A" }}, {B}"#),
            "does not trust any principal",
        ),
        (
            format!(
                r#"A {{ arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com"), trust_via: Role }}, {B}"#
            ),
            "this hop is the first",
        ),
        (
            format!(r#"{A}, B {{ arn: "arn:aws:iam::210987654321:role/B", trust_via: Somehow }}"#),
            "`Role`, `AccountRoot` or `PrincipalArn`",
        ),
        (
            format!(
                r#"{A}, B {{ arn: "arn:aws:iam::210987654321:role/B", trusts: Service("ec2.amazonaws.com") }}"#
            ),
            "only the previous role assumes",
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
            "not a valid tag key",
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
            "later hop requires an external ID",
        ),
        (
            format!(
                r#"{A}, B {{ arn: "arn:aws:iam::210987654321:role/B", trust_policy: [allow {{ principal: Aws("arn:aws:iam::123456789012:role/A"), action: sts::AssumeRole, when: StringEquals("sts:ExternalId", "customer-42") }}] }}"#
            ),
            "later hop requires an external ID",
        ),
        (
            format!(
                r#"{A_BY_USER}, B {{ arn: "arn:aws:iam::210987654321:role/B", external_id: "a" }}"#
            ),
            "external ID",
        ),
        (
            format!(
                r#"A {{ arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com"), external_id: "arn:aws:redshift:us-west-2:210987654321:dbuser:c/u" }}, {B}"#
            ),
            "in account 210987654321",
        ),
        (
            format!(
                r#"A {{ arn: "arn:aws:iam::123456789012:role/A", trust_policy: [allow {{ principal: Service("redshift.amazonaws.com"), action: sts::AssumeRole, when: StringEquals("sts:ExternalId", ["arn:aws:redshift:us-west-2:210987654321:dbuser:c/u"]) }}] }}, {B}"#
            ),
            "in account 210987654321",
        ),
        (
            format!(
                r#"A {{ arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com"), when: ArnEquals("aws:PrincipalArn", "arn:aws:iam::123456789012:role/x") }}, {B}"#
            ),
            "no request from a service",
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
            "statement 1 of the trust policy of `arn:aws:iam::210987654321:role/B` denies `sts:AssumeRole`",
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
            "statement 1 of the permissions of `arn:aws:iam::123456789012:role/A` denies `sts:AssumeRole`",
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
            "cannot have splices",
        ),
        (
            format!(r#"{A}, B {{ arn: "arn:aws:iam::210987654321:role/B", trst_via: Role }}"#),
            "did you mean `trust_via`",
        ),
        (format!("{A} -> {B}"), "expected a hop"),
        (
            format!(r#"{A}, B {{ arn: "arn:aws:iam::210987654321:role/b,c" }}"#),
            "a comma separates the roles in a chain",
        ),
    ] {
        let output = expanded(&hops);
        assert!(output.contains("compile_error"), "{hops} is accepted");
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
    // It has no effect on the same statement of another policy.
    let other = format!(
        r#"{}, boundary: [allow {{ action: "sts:AssumeRole", resource: "*" }}, allow {{ action: "s3:GetObjct", resource: "arn:aws:s3:::bucket/*" }}] }}"#,
        hops.trim_end().trim_end_matches('}').trim_end()
    );
    assert_eq!(expanded(&other).matches("explain unknown-action").count(), 1, "{other}");
}

/// A value may be any action, so it proves nothing.
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
        assert_eq!(output.matches("explain unproved-hop").count(), 1, "{policy} {trust}\n{output}");
        assert_eq!(output.matches("rule: ").count(), 1, "{policy} {trust}\n{output}");
    }
    let elsewhere = r#"policy: [allow { action: (act), resource: "arn:aws:s3:::b/*" }]"#;
    let output = hops(elsewhere, "");
    assert!(output.contains("unpermitted-hop"), "{output}");
}

/// A hop is proved by the known facts about its call, and by nothing else.
#[test]
fn a_hop_is_proved_by_what_is_known_of_its_call() {
    const ALLOW: &str =
        r#"allow { action: sts::AssumeRole, resource: "arn:aws:iam::210987654321:role/B" }"#;
    let a = |policy: &str| format!("{}, {policy} }}", A.trim_end_matches('}'));
    let b = |members: &str| format!("{}, {members} }}", B.trim_end_matches('}'));
    let trust = |when: &str| {
        b(&format!(
            r#"trust_policy: [allow {{ principal: Aws("arn:aws:iam::123456789012:role/A"), action: sts::AssumeRole, when: {when} }}]"#
        ))
    };
    let within = r#"B { arn: "arn:aws:iam::123456789012:role/B", same_account_trust: true"#;
    let ours = r#"policy: [allow { action: s3::GetObject, resource: "arn:aws:s3:::b/*" }]"#;
    for (one, other, rules) in [
        // The caller is known, and so are the keys derived from it.
        (a(""), trust(r#"StringEquals("aws:PrincipalAccount", "123456789012")"#), ""),
        (a(""), trust(r#"ArnLike("aws:PrincipalArn", "arn:aws:iam::123456789012:role/*")"#), ""),
        (
            a(""),
            trust(r#"StringNotEquals("aws:PrincipalArn", "arn:aws:iam::123456789012:role/A")"#),
            "untrusted-hop",
        ),
        (a(""), trust(r#"Null("aws:PrincipalOrgID", false)"#), "unproved-hop"),
        (a(""), trust(r#"StringEquals("aws:PrincipalOrgID", "o-1234567890")"#), "unproved-hop"),
        (
            a(""),
            trust(r#"StringEquals("sts:RoleSessionName", "RedshiftIamRoleSession")"#),
            "unproved-hop",
        ),
        (a(""), trust(r#"Bool("aws:MultiFactorAuthPresent", true)"#), "unproved-hop"),
        (a(""), b(r#"when: StringEquals("aws:PrincipalOrgID", "o-1234567890")"#), "unproved-hop"),
        (a(""), trust(r#"StringEqualsIfExists("sts:ExternalId", "customer-42")"#), "unproved-hop"),
        (a(""), trust(r#"StringNotEquals("sts:ExternalId", "customer-42")"#), "unproved-hop"),
        // Two statements can together do what neither does alone.
        (
            a(""),
            b(r#"trust_policy: [
                allow { principal: Aws("arn:aws:iam::123456789012:role/A"), action: sts::AssumeRole, when: StringEquals("aws:PrincipalOrgID", "o-1234567890") },
                allow { principal: Aws("arn:aws:iam::123456789012:role/A"), action: sts::AssumeRole, when: StringNotEquals("aws:PrincipalOrgID", "o-1234567890") },
            ]"#),
            "",
        ),
        // The name of a role session is unknown.
        (
            a(""),
            b(
                r#"trust_policy: [allow { principal: Aws("arn:aws:sts::123456789012:assumed-role/A/s"), action: sts::AssumeRole }]"#,
            ),
            "unproved-hop",
        ),
        // The call's own parameters are known.
        (
            a(r#"source_identity: "alice""#),
            b(
                r#"session_tags: { team: "red" }, when: [StringEquals("aws:RequestTag/team", "red"), StringEquals("aws:SourceIdentity", "alice")]"#,
            ),
            "",
        ),
        (
            a(""),
            b(
                r#"session_tags: { team: "red" }, when: StringEquals("aws:RequestTag/team", "blue")"#,
            ),
            "untrusted-hop",
        ),
        // A role that is known only at run time equals itself.
        (A.replace("role/A", "role/{name}"), b("trust_via: PrincipalArn"), ""),
        // Denials that apply, or may apply.
        (
            a(&format!(
                r#"policy: [{ALLOW}, deny {{ action: "sts:*", resource: "*", when: StringEquals("aws:PrincipalOrgID", "o-1234567890") }}]"#
            )),
            b(""),
            "unproved-hop",
        ),
        (
            a(&format!(
                r#"policy: [{ALLOW}, deny {{ action: "sts:*", resource: "*", when: StringEquals("aws:PrincipalAccount", "210987654321") }}]"#
            )),
            b(""),
            "",
        ),
        (
            a(&format!(
                r#"policy: [{ALLOW}, deny {{ action: sts::AssumeRole, resource: "arn:aws:iam::*:role/B" }}]"#
            )),
            b(""),
            "unpermitted-hop",
        ),
        (
            a(
                r#"boundary: [allow { action: "*", resource: "*" }, deny { action: "sts:*", resource: "*" }]"#,
            ),
            b(""),
            "unpermitted-hop",
        ),
        // Both policies are required, even within one account, unless the author says that one is enough.
        (a(ours), b(""), "unpermitted-hop"),
        (a(ours), r#"B { arn: "arn:aws:iam::123456789012:role/B" }"#.to_owned(), "unpermitted-hop"),
        (a(ours), format!("{within} }}"), ""),
        (a(""), format!("{within} }}"), ""),
        (
            a(ours),
            format!(
                r#"{within}, trust_policy: [allow {{ principal: Account("123456789012"), action: sts::AssumeRole }}] }}"#
            ),
            "untrusted-hop",
        ),
        (
            a(r#"policy: [deny { action: "sts:*", resource: "*" }]"#),
            format!("{within} }}"),
            "unpermitted-hop",
        ),
        (
            a(r#"boundary: [allow { action: "s3:*", resource: "arn:aws:s3:::b" }]"#),
            format!("{within} }}"),
            "unpermitted-hop",
        ),
        (a(""), b("same_account_trust: true"), "unpermitted-hop"),
        (a(""), r#"B { arn: last, same_account_trust: true }"#.to_owned(), "unpermitted-hop"),
    ] {
        let output = expanded(&format!("{one}, {other}"));
        let found: Vec<&str> =
            ["unpermitted-hop", "untrusted-hop", "unproved-hop", "external-id-in-later-hop"]
                .into_iter()
                .filter(|rule| output.contains(&format!("explain {rule}")))
                .collect();
        assert_eq!(found.join(" "), rules, "{one}, {other}\n{output}");
        assert_eq!(output.contains("compile_error"), !rules.is_empty(), "{one}, {other}\n{output}");
    }
}

/// Some principal must be able to start the chain.
#[test]
fn the_first_role_is_assumed_by_somebody() {
    let chain = |trust: &str| {
        expanded(&format!(r#"A {{ arn: "arn:aws:iam::123456789012:role/A", {trust} }}, {B}"#))
    };
    let given = |statements: &str| chain(&format!("trust_policy: [{statements}]"));
    let redshift = r#"principal: Service("redshift.amazonaws.com"), action: sts::AssumeRole"#;
    let user = r#""arn:aws:redshift:us-west-2:123456789012:dbuser:c/u""#;
    for (output, rule) in [
        (chain(&format!(r#"trusts: Service("redshift.amazonaws.com"), external_id: {user}"#)), ""),
        (
            chain(&format!(
                r#"trusts: RegionalService("redshift", ["us-west-2"]), external_id: {user}"#
            )),
            "",
        ),
        (
            chain(&format!(
                r#"trusts: RegionalService("redshift", ["us-east-1"]), external_id: {user}"#
            )),
            "untrusted-hop",
        ),
        (
            given(&format!(
                r#"allow {{ {redshift}, when: StringEquals("sts:ExternalId", [{user}]) }}"#
            )),
            "",
        ),
        (
            given(&format!(
                r#"allow {{ {redshift}, when: StringEquals("aws:SourceAccount", "123456789012") }}"#
            )),
            "",
        ),
        (
            given(&format!(
                r#"allow {{ {redshift}, when: StringEquals("aws:SourceAccount", "210987654321") }}"#
            )),
            "untrusted-hop",
        ),
        (
            given(&format!(
                r#"allow {{ {redshift}, when: ArnLike("aws:SourceArn", "arn:aws:redshift:us-west-2:123456789012:cluster:c") }}"#
            )),
            "",
        ),
        (
            given(&format!(
                r#"allow {{ {redshift}, when: ArnLike("aws:SourceArn", "arn:aws:redshift:us-west-2:210987654321:cluster:c") }}"#
            )),
            "untrusted-hop",
        ),
        (
            given(&format!(
                r#"allow {{ {redshift} }}, deny {{ principal: Service("redshift.amazonaws.com"), action: sts::AssumeRole, when: StringNotEquals("sts:ExternalId", {user}) }}"#
            )),
            "",
        ),
        (
            given(&format!(
                r#"allow {{ {redshift}, when: StringEquals("sts:ExternalId", {user}) }}, deny {{ principal: Service("redshift.amazonaws.com"), action: sts::AssumeRole, when: StringEquals("sts:ExternalId", {user}) }}"#
            )),
            "untrusted-hop",
        ),
        (
            given(
                r#"allow { principal: Aws("arn:aws:iam::123456789012:user/u"), action: sts::AssumeRole, when: Bool("aws:MultiFactorAuthPresent", true) }"#,
            ),
            "",
        ),
    ] {
        let found: Vec<&str> = ["unpermitted-hop", "untrusted-hop", "unproved-hop"]
            .into_iter()
            .filter(|rule| output.contains(&format!("explain {rule}")))
            .collect();
        assert_eq!(found.join(" "), rule, "{output}");
    }
}

/// The part that differs is named.
#[test]
fn the_first_field_that_differs_is_named() {
    for (one, other, words) in [
        (
            r#"policy: [allow { sid: "Next", action: sts::AssumeRole, resource: "arn:aws:iam::111122223333:role/B" }]"#,
            "",
            "statement 0 (`Next`) is the closest match: `arn:aws:iam::111122223333:role/B` has the account `111122223333`, but the role has `210987654321`",
        ),
        (
            r#"policy: [allow { action: sts::AssumeRole, resource: ["arn:aws:iam::111122223333:role/C", "arn:aws:iam::210987654321:role/D"] }]"#,
            "",
            "has the resource `role/D`, but the role has `role/B`",
        ),
        (
            "",
            r#"trust_policy: [allow { principal: Account("111122223333"), action: sts::AssumeRole }]"#,
            "has the account `111122223333`, but the role has `123456789012`",
        ),
        (
            "",
            r#"trust_policy: [allow { principal: Account("123456789012"), action: sts::AssumeRole, when: StringEquals("aws:PrincipalAccount", "111122223333") }]"#,
            "has the condition `StringEquals` on `aws:PrincipalAccount`, which this hop's call does not meet",
        ),
    ] {
        let a = format!("{}, {one} }}", A.trim_end_matches('}'));
        let b = format!("{}, {other} }}", B.trim_end_matches('}'));
        let output = expanded(&format!("{a}, {b}"));
        assert!(output.contains(words), "{a} {b}\n{output}");
        assert!(output.contains("half of the hop from `A` to `B`"), "{output}");
    }
}

/// An EKS Pod Identity association passes tags and an external ID to its target role.
/// A session policy of another chain limits the next hop.
#[test]
fn a_session_policy_limits_the_next_hop() {
    let chain = |starter: &str, resource: &str| {
        expanded(&format!(
            r#"A {{ arn: "arn:aws:iam::123456789012:role/A", trusts: {starter},
                session_policy: [allow {{ action: sts::AssumeRole, resource: "{resource}" }}] }},
            B {{ arn: "arn:aws:iam::210987654321:role/B" }}"#
        ))
    };
    let user = r#"Aws("arn:aws:iam::123456789012:user/u")"#;
    let target = "arn:aws:iam::210987654321:role/B";
    assert!(!chain(user, target).contains("compile_error"));
    let other = chain(user, &target.replace("role/B", "role/C"));
    assert!(other.contains("the session policy of `arn:aws:iam::123456789012:role/A` does not let it call `sts:AssumeRole`"), "{other}");
    let redshift = chain(r#"Service("redshift.amazonaws.com")"#, target);
    assert!(
        redshift.contains("a role that Amazon Redshift assumes has no session policy"),
        "{redshift}"
    );
}

const WEB: &str = r#"arn: "arn:aws:iam::123456789012:role/Web""#;
const DATA: &str = r#"arn: "arn:aws:iam::210987654321:role/Data""#;
const BY_USER: &str = r#"trusts: Aws("arn:aws:iam::123456789012:user/u")"#;
const BY_PODS: &str = r#"trusts: Service("pods.eks.amazonaws.com")"#;

/// What one part of a call has, all other parts have.
#[test]
fn one_call_must_meet_all_policies() {
    let (user, pods) = (format!("{WEB}, {BY_USER}"), format!("{WEB}, {BY_PODS}"));
    let id = |value: &str| format!(r#"StringEquals("sts:ExternalId", "{value}")"#);
    let tag = |key: &str, value: &str| {
        format!(r#"StringEquals("aws:{key}/kubernetes-namespace", "{value}")"#)
    };
    let by_web = |action: &str, when: &str| {
        format!(
            r#"allow {{ principal: Aws("arn:aws:iam::123456789012:role/Web"), action: {action}, when: {when} }}"#
        )
    };
    let session = |statements: &str| format!("session_policy: [{statements}]");
    let all = |when: &str| format!(r#"allow {{ action: "sts:*", resource: "*", when: {when} }}"#);
    let abc = format!(r#"{DATA}, external_id: "abc""#);
    for (first, second, words) in [
        (format!("{user}, {}", session(&all(&id("xyz")))), abc.clone(), "session policy"),
        (format!("{user}, {}", session(&all(&id("abc")))), abc.clone(), ""),
        (format!("{user}, boundary: [{}]", all(&id("xyz"))), abc.clone(), "boundary"),
        (format!("{user}, policy: [{}]", all(&id("xyz"))), abc.clone(), "no statement allows"),
        (
            format!(
                "{user}, {}",
                session(
                    r#"allow { action: "sts:*", resource: "*" },
                    deny { action: "sts:*", resource: "*", when: Null("sts:ExternalId", false) }"#
                )
            ),
            abc,
            "denies",
        ),
        (
            user.clone(),
            format!(
                r#"{DATA}, session_tags: {{ team: "red" }}, trust_policy: [{}, {}]"#,
                by_web("sts::AssumeRole", &id("abc")),
                by_web("sts::TagSession", &id("xyz"))
            ),
            "TagSession",
        ),
        (
            format!("{pods}, when: {}", tag("RequestTag", "web")),
            format!("{DATA}, when: {}", tag("RequestTag", "red")),
            "Data",
        ),
        (
            format!("{pods}, when: {}", tag("RequestTag", "web")),
            format!("{DATA}, when: {}", tag("PrincipalTag", "web")),
            "",
        ),
        (
            pods.clone(),
            format!(r#"{DATA}, when: Null("aws:RequestTag/kubernetes-namespace", true)"#),
            "Data",
        ),
        (pods.clone(), format!(r#"{DATA}, when: Null("sts:ExternalId", true)"#), "Data"),
        (pods.clone(), DATA.to_owned(), ""),
        // A service has no tags, so EKS cannot start this.
        (
            format!("{pods}, when: {}", tag("PrincipalTag", "web")),
            DATA.to_owned(),
            "no request from a service",
        ),
        // A denial of something else says nothing about the call.
        (
            format!(
                "{user}, {}",
                session(&format!(
                    r#"allow {{ action: "sts:*", resource: "*" }},
                       deny {{ action: "s3:*", resource: "*", when: {} }}"#,
                    r#"StringNotEquals("sts:ExternalId", "xyz")"#
                ))
            ),
            format!(r#"{DATA}, external_id: "abc""#),
            "",
        ),
        // One of two denials always applies.
        (
            pods.clone(),
            format!(
                r#"{DATA}, trust_policy: [
                    allow {{ principal: Aws("arn:aws:iam::123456789012:role/Web"), action: [sts::AssumeRole, sts::TagSession] }},
                    deny {{ principal: Aws("*"), action: "sts:*", when: StringNotEquals("aws:RequestTag/kubernetes-namespace", "web") }},
                    deny {{ principal: Aws("*"), action: "sts:*", when: StringNotEquals("aws:RequestTag/kubernetes-namespace", "red") }}]"#
            ),
            "Data",
        ),
    ] {
        let hops = format!("Web {{ {first} }}, Data {{ {second} }}");
        let output = expanded(&hops);
        assert_eq!(output.contains("compile_error"), !words.is_empty(), "{hops}\n{output}");
        assert!(output.contains(words), "{hops}\n{output}");
    }
}

/// Whoever starts the chain passes what the first hop says.
#[test]
fn the_first_role_lets_everything_through_that_its_call_needs() {
    let data = format!("Data {{ {DATA} }}");
    let by_user = |statements: &str| format!("trust_policy: [{statements}]");
    let user = r#"principal: Aws("arn:aws:iam::123456789012:user/u")"#;
    let assume = format!("allow {{ {user}, action: sts::AssumeRole }}");
    let both = format!("allow {{ {user}, action: [sts::AssumeRole, sts::TagSession] }}");
    for (first, words) in [
        (format!(r#"session_tags: {{ team: "red" }}, {}"#, by_user(&assume)), "TagSession"),
        (format!(r#"session_tags: {{ team: "red" }}, {}"#, by_user(&both)), ""),
        (format!(r#"source_identity: "ada", {}"#, by_user(&assume)), "SetSourceIdentity"),
        (
            format!(
                r#"session_tags: {{ team: "red" }}, {}"#,
                by_user(&format!(
                    r#"{both}, deny {{ principal: Aws("*"), action: sts::TagSession, when: StringNotEquals("aws:RequestTag/team", "blue") }}"#
                ))
            ),
            "denies",
        ),
        (format!(r#"{BY_PODS}, when: StringEquals("aws:RequestTag/team", "a")"#), "start"),
        (format!(r#"{BY_PODS}, external_id: "abc""#), "start"),
        (format!(r#"{BY_PODS}, when: StringEquals("aws:SourceAccount", "999999999999")"#), "start"),
        (format!(r#"{BY_PODS}, when: StringEquals("aws:SourceAccount", "123456789012")"#), ""),
    ] {
        let hops = format!("Web {{ {WEB}, {first} }}, {data}");
        let output = expanded(&hops);
        assert_eq!(output.contains("compile_error"), !words.is_empty(), "{hops}\n{output}");
        assert!(output.contains(words), "{hops}\n{output}");
    }
}

/// What may be missing when the program runs does not count.
#[test]
fn each_choice_in_a_policy_of_a_chain_must_work() {
    let data = format!("Data {{ {DATA} }}");
    for policy in [
        r#"session_policy: [allow { action: [s3::GetObject, if b { sts::AssumeRole }], resource: "*" }]"#,
        r#"policy: [allow { action: [s3::GetObject, if b { sts::AssumeRole }], resource: "*" }]"#,
        r#"boundary: [allow { action: [s3::GetObject, if b { sts::AssumeRole }], resource: "*" }]"#,
        r#"session_policy: [allow { action: "sts:*", resource: ["arn:aws:iam::210987654321:role/Other", if b { "arn:aws:iam::210987654321:role/Data" }] }]"#,
    ] {
        let hops = format!("Web {{ {WEB}, {BY_USER}, {policy} }}, {data}");
        let output = expanded(&hops);
        assert!(output.contains("compile_error"), "{hops}\n{output}");
    }
}
