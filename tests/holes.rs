//! No value in a hole can change the shape of the policy around it.

// The rules are checked too.
#![cfg(feature = "check")]

use iam_policy::{
    AccountId, Arn, ArnPattern, ExternalId, IdentityPolicy, OidcIssuer, Pattern, PlainText, Region,
    ResourceName, RoleArn, identity_policy, trust_policy,
};
use proptest::prelude::*;

/// Strings that an attacker would try, and strings from the relevant alphabet.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z0-9*?:/${}\",. -]{0,24}",
        "\\PC{0,16}",
        Just("*".to_owned()),
        Just("a:b".to_owned()),
        Just("${aws:username}".to_owned()),
        Just("\",\"Effect\":\"Allow".to_owned()),
        Just("123456789012".to_owned()),
        Just("arn:aws:iam::123456789012:role/R".to_owned()),
    ]
}

/// Returns how many colons, wildcards and variables a string has.
fn shape(text: &str) -> (usize, usize, usize) {
    (text.matches(':').count(), text.matches(['*', '?']).count(), text.matches("${").count())
}

proptest! {
    #[test]
    fn a_resource_name_adds_no_segment_wildcard_or_variable(text in texts(), other in texts()) {
        let (Ok(name), Ok(other)) = (ResourceName::parse(&text), ResourceName::parse(&other)) else {
            return Ok(());
        };
        let policy = identity_policy![allow {
            action: s3::GetObject,
            resource: "arn:aws:s3:::bucket/{name}{other}/*",
        }];
        let resource = policy.statements()[0].resource().unwrap().values().iter().next().unwrap();
        prop_assert_eq!(shape(resource), (5, 1, 0), "{}", resource);
        prop_assert!(resource.len() > "arn:aws:s3:::bucket//*".len());
        let read = IdentityPolicy::from_json(&policy.to_json()).unwrap();
        prop_assert_eq!(read, policy);
    }

    #[test]
    fn segments_take_only_their_types(text in texts()) {
        if let (Ok(account), region) = (AccountId::parse(&text), Region::parse("us-east-1").unwrap()) {
            let policy = identity_policy![allow {
                action: sqs::SendMessage,
                resource: "arn:aws:sqs:{region}:{account}:queue",
            }];
            prop_assert_eq!(policy.to_json().matches(&format!("us-east-1:{account}:queue")).count(), 1);
        } else {
            prop_assert!(text.len() != 12 || !text.bytes().all(|byte| byte.is_ascii_digit()));
        }
    }

    #[test]
    fn a_plain_text_is_compared_as_it_is(text in texts()) {
        let Ok(value) = PlainText::parse(&text) else { return Ok(()) };
        let policy = identity_policy![allow {
            action: s3::GetObject,
            resource: "arn:aws:s3:::bucket/*",
            when: StringLike("aws:PrincipalTag/team", ["team-{value}", value]),
        }];
        for scalar in policy.statements()[0].conditions()[0].values() {
            let (_, wildcards, variables) = shape(scalar.as_str());
            prop_assert_eq!((wildcards, variables), (0, 0), "{}", scalar.as_str());
        }
        prop_assert_eq!(policy.statements().len(), 1);
    }

    #[test]
    fn wildcards_come_through_patterns_only_and_variables_never(text in texts()) {
        if let Ok(pattern) = Pattern::parse(&text) {
            let policy = identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::b/{pattern}" }];
            prop_assert_eq!(shape(&policy.to_json()).2, 0);
        }
        if let Ok(pattern) = ArnPattern::parse(&text) {
            prop_assert_eq!(shape(pattern.as_str()).2, 0);
            prop_assert!(pattern.as_str().split(':').count() >= 6);
        }
        if let Ok(arn) = Arn::parse(&text) {
            prop_assert_eq!((shape(arn.as_str()).1, shape(arn.as_str()).2), (0, 0));
        }
        if let Ok(role) = RoleArn::parse(&text) {
            let policy = trust_policy![allow { principal: Aws(role), action: sts::AssumeRole }];
            prop_assert_eq!(policy.statements().len(), 1);
        }
        if let Ok(id) = ExternalId::parse(&text) {
            prop_assert_eq!((shape(id.as_str()).1, shape(id.as_str()).2), (0, 0));
        }
    }
}

#[test]
fn nothing_empty_fills_a_hole() {
    assert!(ResourceName::parse("").is_err());
    assert!(PlainText::parse("").is_err());
    assert!(Pattern::parse("").is_err());
    assert!(ExternalId::parse("").is_err());
    assert!(std::panic::catch_unwind(|| iam_policy::unchecked("")).is_err());
}

#[test]
fn a_sid_that_a_splice_repeats_is_a_finding_of_the_value() {
    let other = identity_policy![allow {
        sid: "Read",
        action: s3::GetObject,
        resource: "arn:aws:s3:::a/*"
    }];
    let policy = identity_policy![
        allow { sid: "Read", action: s3::GetObject, resource: "arn:aws:s3:::b/*" },
        ..other,
    ];
    assert_eq!(policy.statements().len(), 2);
    let findings = policy.findings();
    assert!(findings.iter().any(|it| it.code() == Some("UNIQUE_SIDS_REQUIRED")), "{findings:?}");
}

#[test]
fn values_of_each_operator_fill_their_conditions() {
    let (limit, secure) = (10_u32, true);
    let address: std::net::IpAddr = "203.0.113.7".parse().unwrap();
    let date = iam_policy::Date::parse("2026-11-24T00:00:00Z").unwrap();
    let source = Arn::parse("arn:aws:sns:us-east-1:123456789012:topic").unwrap();
    let issuer = PlainText::parse("oidc.eks.us-east-1.amazonaws.com/id/ABC").unwrap();
    let policy = identity_policy![allow {
        action: s3::ListBucket,
        resource: "arn:aws:s3:::bucket",
        when: [
            NumericLessThanEquals("s3:max-keys", limit),
            Bool("aws:SecureTransport", secure),
            IpAddress("aws:SourceIp", address),
            DateLessThan("aws:CurrentTime", date),
            ArnEquals("aws:SourceArn", source),
            StringEquals("{issuer}:aud", "sts.amazonaws.com"),
        ],
    }];
    let json = policy.to_json();
    for part in [
        r#""s3:max-keys":"10""#,
        r#""aws:SecureTransport":"true""#,
        r#""aws:SourceIp":"203.0.113.7""#,
        r#""aws:CurrentTime":"2026-11-24T00:00:00Z""#,
        r#""aws:SourceArn":"arn:aws:sns:us-east-1:123456789012:topic""#,
        r#""oidc.eks.us-east-1.amazonaws.com/id/ABC:aud":"sts.amazonaws.com""#,
    ] {
        assert!(json.contains(part), "no {part} in {json}");
    }
}

/// A range accepts an address before its prefix length; other values must be filled as a whole.
#[test]
fn a_range_takes_an_address_before_its_length() {
    let (address, keys) = (std::net::Ipv4Addr::new(203, 0, 113, 0), 200_u8);
    let policy = identity_policy![allow {
        action: s3::ListBucket,
        resource: "arn:aws:s3:::bucket",
        when: [IpAddress("aws:SourceIp", "{address}/24"), NumericLessThan("s3:max-keys", "{keys}")],
    }];
    let json = policy.to_json();
    assert!(json.contains(r#""203.0.113.0/24""#) && json.contains(r#""200""#), "{json}");
}

/// A splice stays at its position, even if a statement before it is configured out.
#[test]
fn a_splice_after_a_statement_under_cfg_keeps_its_place() {
    let middle = identity_policy![allow { sid: "Middle", action: s3::GetObject, resource: "*" }];
    let policy = identity_policy![
        #[cfg(any())]
        allow { sid: "Left", action: s3::GetObject, resource: "arn:aws:s3:::a/*" },
        ..middle.clone(),
        #[cfg(all())]
        allow { sid: "Last", action: s3::GetObject, resource: "arn:aws:s3:::b/*" },
    ];
    let sids: Vec<_> = policy.statements().iter().filter_map(|it| it.sid()).collect();
    assert_eq!(sids, ["Middle", "Last"]);
    let only_spliced = identity_policy![
        #[cfg(any())]
        allow { action: s3::GetObject, resource: "arn:aws:s3:::a/*" },
        ..middle,
    ];
    assert_eq!(only_spliced.statements().len(), 1);
}

/// A list that consists only of splices accepts iterables that may be empty next to one that is not.
#[test]
fn one_list_that_is_never_empty_is_enough() {
    let first =
        iam_policy::OneOrMore::try_from(vec![Arn::parse("arn:aws:s3:::a").unwrap()]).unwrap();
    let none: Vec<Arn> = Vec::new();
    let policy = identity_policy![allow { action: s3::ListBucket, resource: [..none, ..&first] }];
    assert!(policy.to_json().contains(r#""Resource":"arn:aws:s3:::a""#), "{policy}");
    let more = identity_policy![..policy.clone(), ..Vec::<iam_policy::IdentityStatement>::new()];
    assert_eq!(more, policy);
}

#[test]
fn an_arn_of_typed_parts_is_what_its_own_parse_takes() {
    let (region, account) =
        (Region::parse("us-east-1").unwrap(), AccountId::parse("123456789012").unwrap());
    let queue = ResourceName::parse("jobs").unwrap();
    let arn = iam_policy::arn!("arn:aws:sqs:{region}:{account}:{queue}");
    assert_eq!(Arn::parse(arn.as_str()), Ok(arn));
    let path = iam_policy::RolePath::parse("/team/data/").unwrap();
    let name = iam_policy::RoleName::parse("Loader").unwrap();
    let chain = iam_policy::role_chain![
        First {
            arn: "arn:aws:iam::{account}:role{path}{name}",
            trusts: Service("redshift.amazonaws.com")
        },
        Second { arn: "arn:aws:iam::{account}:role/team/{name}" },
    ];
    assert_eq!(
        chain.iam_role(),
        "arn:aws:iam::123456789012:role/team/data/Loader,arn:aws:iam::123456789012:role/team/Loader"
    );
    for hop in &chain.hops {
        assert_eq!(RoleArn::parse(hop.arn().as_str()).as_ref(), Ok(hop.arn()));
    }
}

#[test]
fn keys_with_holes_that_differ_in_what_is_written_stand_together() {
    let issuer = PlainText::parse("oidc.eks.us-east-1.amazonaws.com/id/ABC").unwrap();
    let policy = trust_policy![allow {
        principal: Federated(
            "arn:aws:iam::123456789012:oidc-provider/oidc.eks.us-east-1.amazonaws.com/id/ABC"
        ),
        action: sts::AssumeRoleWithWebIdentity,
        when: [
            StringEquals("{issuer}:aud", "sts.amazonaws.com"),
            StringEquals("{issuer}:sub", "system:serviceaccount:a:b"),
        ],
    }];
    let json = policy.to_json();
    for part in [
        r#""oidc.eks.us-east-1.amazonaws.com/id/ABC:aud":"sts.amazonaws.com""#,
        r#""oidc.eks.us-east-1.amazonaws.com/id/ABC:sub":"system:serviceaccount:a:b""#,
    ] {
        assert_eq!(json.matches(part).count(), 1, "{json}");
    }
}

/// The [trust policy of a role for a service account][1] from the Amazon EKS guide.
///
/// [1]: https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
#[test]
fn a_role_for_a_service_account_trusts_the_issuer_of_its_cluster() {
    const BY_HAND: &str = r#"{
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Principal": {
                "Federated": "arn:aws:iam::111122223333:oidc-provider/oidc.eks.region-code.amazonaws.com/id/EXAMPLED539D4633E53DE1B71EXAMPLE"
            },
            "Action": "sts:AssumeRoleWithWebIdentity",
            "Condition": {
                "StringEquals": {
                    "oidc.eks.region-code.amazonaws.com/id/EXAMPLED539D4633E53DE1B71EXAMPLE:sub": "system:serviceaccount:default:my-service-account",
                    "oidc.eks.region-code.amazonaws.com/id/EXAMPLED539D4633E53DE1B71EXAMPLE:aud": "sts.amazonaws.com"
                }
            }
        }]
    }"#;
    let (account, subject) = (
        AccountId::parse("111122223333").unwrap(),
        PlainText::parse("system:serviceaccount:default:my-service-account").unwrap(),
    );
    let url = "https://oidc.eks.us-west-2.amazonaws.com/id/EXAMPLED539D4633E53DE1B71EXAMPLE";
    let issuer = OidcIssuer::from_url(url).unwrap();
    assert_eq!(issuer.eks_region(), Some(Region::parse("us-west-2").unwrap()));
    let by_hand = BY_HAND.replace("region-code", "us-west-2");
    let by_hand = iam_policy::TrustPolicy::from_json(&by_hand).unwrap().to_json();
    let policy = trust_policy![allow {
        principal: Federated("arn:aws:iam::{account}:oidc-provider/{issuer}"),
        action: sts::AssumeRoleWithWebIdentity,
        when: [
            StringEquals("{issuer}:sub", subject),
            StringEquals("{issuer}:aud", "sts.amazonaws.com"),
        ],
    }];
    assert_eq!(policy.to_json(), by_hand);
    let raw = trust_policy!(
        r#"{"Version": "2012-10-17", "Statement": [{
            "Effect": "Allow",
            "Principal": {"Federated": "arn:aws:iam::{account}:oidc-provider/{issuer}"},
            "Action": "sts:AssumeRoleWithWebIdentity",
            "Condition": {"StringEquals": {"{issuer}:sub": "{subject}", "{issuer}:aud": "sts.amazonaws.com"}}
        }]}"#,
        account,
        issuer,
        subject
    );
    assert_eq!(raw.to_json(), by_hand);
}

#[test]
fn a_name_fills_each_of_its_places_with_the_same_value() {
    let mut calls = 0;
    let mut next = || {
        calls += 1;
        AccountId::parse(&format!("11112222333{calls}")).unwrap()
    };
    let policy = trust_policy!(
        r#"{"Version": "2012-10-17", "Statement": [{
            "Effect": "Allow",
            "Principal": {"AWS": ["arn:aws:iam::{account}:role/a", "{account}"]},
            "Action": "sts:AssumeRole",
            "Condition": {"StringEquals": {"aws:PrincipalAccount": "{account}"}}
        }]}"#,
        account = next()
    );
    assert_eq!(policy.to_json().matches("111122223331").count(), 3, "{policy}");
    assert_eq!(calls, 1);
}
