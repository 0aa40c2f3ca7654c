//! EKS Pod Identity associations in `role_chain!`.

use super::chains::expanded;

const A: &str =
    r#"A { arn: "arn:aws:iam::123456789012:role/A", trusts: Service("pods.eks.amazonaws.com")"#;

#[test]
fn pods_assume_a_role_and_its_target() {
    const TARGET: &str = r#"B { arn: "arn:aws:iam::210987654321:role/B""#;
    let allow = |action: &str| {
        format!(
            r#"policy: [allow {{ action: {action}, resource: "arn:aws:iam::210987654321:role/B" }}]"#
        )
    };
    let trust = |action: &str, when: &str| {
        format!(
            r#"trust_policy: [allow {{ principal: Aws("arn:aws:iam::123456789012:role/A"), action: {action}, when: [{when}] }}]"#
        )
    };
    let both = "[sts::AssumeRole, sts::TagSession]";
    let ours = r#"StringEquals("aws:RequestTag/kubernetes-namespace", "web"), StringEquals("sts:ExternalId", "us-west-2/123456789012/c/web/sa")"#;
    let theirs = r#"StringEquals("aws:RequestTag/team", "red")"#;
    for (one, other, rules) in [
        (String::new(), String::new(), ""),
        (String::new(), format!("when: [{ours}]"), ""),
        (allow(both), trust(both, ours), ""),
        (allow("sts::AssumeRole"), trust(both, ours), "unpermitted-hop"),
        (
            allow(both),
            trust(
                "sts::AssumeRole",
                r#"ArnEquals("aws:PrincipalArn", "arn:aws:iam::123456789012:role/A")"#,
            ),
            "untrusted-hop",
        ),
        (allow(both), trust(both, theirs), "untrusted-hop"),
    ] {
        let chain = format!("{A}, {one} }}, {TARGET}, {other} }}");
        let output = expanded(&chain.replace(", ,", ",").replace(",  }", " }"));
        let found: Vec<&str> = ["unpermitted-hop", "untrusted-hop", "unproved-hop"]
            .into_iter()
            .filter(|rule| output.contains(&format!("explain {rule}")))
            .collect();
        assert_eq!(found.join(" "), rules, "{chain}\n{output}");
        assert_eq!(output.contains("compile_error"), !rules.is_empty(), "{chain}\n{output}");
    }
    let three = expanded(&format!(
        "{A} }}, {TARGET} }}, C {{ arn: \"arn:aws:iam::210987654321:role/C\" }}"
    ));
    assert!(three.contains("one target role"), "{three}");
}

/// An association with a session policy passes no tags, and limits its target role.
#[test]
fn an_association_with_a_session_policy_passes_no_tags() {
    const B: &str = r#"B { arn: "arn:aws:iam::210987654321:role/B""#;
    const LIMITS: &str =
        r#"session_policy: [allow { action: s3::GetObject, resource: "arn:aws:s3:::pod-data/*" }]"#;
    const BY_TAG: &str = r#"when: StringEquals("aws:RequestTag/kubernetes-namespace", "web")"#;
    const BY_ID: &str =
        r#"when: StringEquals("sts:ExternalId", "us-west-2/123456789012/c/web/sa")"#;
    const ALONE: &str = r#"policy: [allow { action: sts::AssumeRole, resource: "arn:aws:iam::210987654321:role/B" }]"#;
    const TAGS: &str = r#"session_tags: { "kubernetes-namespace": "web" }"#;
    let off = "disable_session_tags: true";
    let no_tags = "passes no tags";
    for (one, other, said) in [
        ("", LIMITS.to_owned(), ""),
        (off, LIMITS.to_owned(), ""),
        ("disable_session_tags: false", BY_TAG.to_owned(), ""),
        ("", format!("{LIMITS}, {BY_ID}"), ""),
        // Without tags, `sts:TagSession` is not needed, and no condition on a tag is met.
        (ALONE, LIMITS.to_owned(), ""),
        (ALONE, String::new(), "to call `sts:TagSession` on the next role"),
        ("", BY_TAG.to_owned(), ""),
        ("", format!("{LIMITS}, {BY_TAG}"), "which this hop's call does not meet"),
        (off, BY_TAG.to_owned(), "which this hop's call does not meet"),
        (&format!("{off}, {BY_TAG}"), String::new(), "nobody can start the chain"),
        (BY_TAG, LIMITS.to_owned(), "nobody can start the chain"),
        (BY_TAG, String::new(), ""),
        // A known tag has this value.
        ("", format!("{TAGS}, {BY_TAG}"), ""),
        ("", format!("{TAGS}, {}", BY_TAG.replace("web", "api")), "does not meet"),
        ("", format!("{TAGS}, {LIMITS}"), no_tags),
        (off, TAGS.to_owned(), no_tags),
        ("", r#"session_tags: { team: "red" }"#.to_owned(), "do not include `team`"),
        (LIMITS, String::new(), "limits only its target role"),
        ("", off.to_owned(), "a setting of the whole association"),
        ("", "disable_session_tags: 1".to_owned(), "must be `true` or `false`"),
        ("", r#"session_policy: "{}""#.to_owned(), "must be written as tokens"),
        // It is checked as a session policy.
        ("", LIMITS.replace("GetObject", "GetObjct"), "unknown action `s3:GetObjct`"),
        (
            "",
            LIMITS.replace("allow {", r#"allow { principal: "*","#),
            "a session policy cannot have",
        ),
    ] {
        let of = |hop: &str, more: &str| match more {
            "" => format!("{hop} }}"),
            more => format!("{hop}, {more} }}"),
        };
        let chain = format!("{}, {}", of(A, one), of(B, &other));
        let output = expanded(&chain);
        assert_eq!(output.contains("compile_error"), !said.is_empty(), "{chain}\n{output}");
        assert!(output.contains(said), "{said}: {chain}\n{output}");
    }
    let untagged = expanded(&format!("{A} }}, {B}, {LIMITS} }}"));
    let tagged = expanded(&format!("{A} }}, {B} }}"));
    let count = |output: &str| output.matches("sts:TagSession").count();
    // The role itself is trusted with both actions, whatever the association passes.
    assert!(count(&tagged) > count(&untagged) && count(&untagged) > 0, "{untagged}");
}

#[test]
fn a_denial_for_pods_starts_no_association() {
    let trust = |effect: &str| {
        format!(
            r#"A {{ arn: "arn:aws:iam::123456789012:role/A", trust_policy: [
                allow {{ principal: Service("redshift.amazonaws.com"), action: [sts::AssumeRole, sts::TagSession] }},
                {effect} {{ principal: Service("pods.eks.amazonaws.com"), action: [sts::AssumeRole, sts::TagSession] }},
            ] }}"#
        )
    };
    const B: &str = r#"B { arn: "arn:aws:iam::123456789012:role/B" }"#;
    const C: &str = r#"C { arn: "arn:aws:iam::123456789012:role/C" }"#;
    let of = |effect: &str| expanded(&format!("{}, {B}, {C}", trust(effect)));
    assert!(of("allow").contains("one target role"), "{}", of("allow"));
    assert!(!of("deny").contains("compile_error"), "{}", of("deny"));
}
