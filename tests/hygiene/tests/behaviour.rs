//! The behavior of the hygiene crate's expansions.

use renamed::{AccountId, Arn, ResourceName, RoleArn, assert_allows, assert_denies};

// Both depend on what the other crate's policies contain, including conditions.
assert_allows!(hygiene::TRUST, {
    action: sts::AssumeRole,
    principal: Service("redshift.amazonaws.com"),
});
assert_denies!(&hygiene::TRUST, {
    action: sts::AssumeRole,
    principal: Service("ec2.amazonaws.com"),
});
assert_allows!(hygiene::IDENTITY, {
    action: s3::GetObject,
    resource: "arn:aws:s3:::bucket/a",
    context: {
        "aws:PrincipalOrgPaths": ["o-exampleorgid/r-ab12/ou-ab12-11111111/"],
        "aws:SecureTransport": true,
    },
});
assert_denies!(hygiene::IDENTITY, {
    action: s3::GetObject,
    resource: "arn:aws:s3:::bucket/a",
    context: {
        "aws:PrincipalOrgPaths": ["o-exampleorgid/r-ab12/ou-ab12-11111111/"],
        "aws:SecureTransport": false,
    },
});

#[test]
fn literals_are_static() {
    assert_eq!(hygiene::TRUST.static_json(), Some(hygiene::TRUST.to_json().as_str()));
    assert_eq!(hygiene::JSON, hygiene::IDENTITY.to_json());
    assert_eq!(
        hygiene::CHAIN.iam_role(),
        "arn:aws:iam::123456789012:role/RoleA,arn:aws:iam::210987654321:role/RoleB"
    );
}

#[test]
fn holes_are_filled_and_splices_come_last() {
    let account = AccountId::parse("111122223333").unwrap();
    let bucket = ResourceName::parse("data").unwrap();
    let policy = hygiene::with_holes(&1, &account, &bucket, hygiene::IDENTITY);
    assert_eq!(policy.static_json(), None);
    let json = policy.to_json();
    assert!(json.contains(r#""Resource":"arn:aws:s3:::data/*""#), "{json}");
    assert!(json.contains(r#""Resource":"arn:aws:iam::111122223333:role/next""#), "{json}");
    assert_eq!(policy.statements().last().unwrap().sid(), Some("Read"));
    assert_eq!(policy.statements().len(), 3 + usize::from(cfg!(feature = "extra")));
}

#[test]
fn splices_in_splices_keep_their_order() {
    let other = hygiene::with_splices(&hygiene::IDENTITY, hygiene::IDENTITY, None);
    let each = hygiene::IDENTITY.statements().len();
    assert_eq!(other.statements().len(), 3 * each);
    let more = hygiene::with_splices(&hygiene::IDENTITY, other.clone(), Some(&other));
    assert_eq!(more.statements().len(), (1 + 3 + 1 + 3) * each);
}

#[test]
fn a_chain_of_run_time_roles_has_both_halves() {
    let first = RoleArn::parse("arn:aws:iam::123456789012:role/path/first").unwrap();
    let account = AccountId::parse("111122223333").unwrap();
    let chain = hygiene::chain_with_holes(&first, &account);
    assert_eq!(
        chain.iam_role(),
        "arn:aws:iam::123456789012:role/path/first,arn:aws:iam::111122223333:role/second"
    );
    let trust = chain.hops[1].trust_policy().to_json();
    assert!(trust.contains(r#""AWS":"arn:aws:iam::123456789012:root""#), "{trust}");
    assert!(
        trust.contains(r#""aws:PrincipalArn":"arn:aws:iam::123456789012:role/path/first""#),
        "{trust}"
    );
    assert!(chain.hops[1].assume_policy().is_none());
    // The first role trusts a whole account, as written.
    let findings = chain.findings();
    assert!(
        findings.iter().all(|finding| finding.rule().name == "whole-account-principal"),
        "{findings:?}"
    );
}

#[test]
fn a_repeated_role_that_only_the_run_time_knows_is_a_finding() {
    let first = RoleArn::parse("arn:aws:iam::111122223333:role/second").unwrap();
    let account = AccountId::parse("111122223333").unwrap();
    let findings = hygiene::chain_with_holes(&first, &account).findings();
    assert!(findings.iter().any(|finding| finding.rule().name == "repeated-chain-role"));
}

#[test]
fn tokens_arrive_through_another_macro() {
    let object = Arn::parse("arn:aws:s3:::bucket/key").unwrap();
    let json = hygiene::through_a_macro(&object).to_json();
    assert!(
        json.contains(r#""Sid":"Bucket""#) && json.contains(r#""Action":"s3:GetObject""#),
        "{json}"
    );
    assert!(json.contains(r#""Resource":"arn:aws:s3:::bucket/key""#), "{json}");
}
