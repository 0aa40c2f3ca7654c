//! Policies that are evaluated at run time, with the feature `analysis`.

#![cfg(feature = "analysis")]
#![expect(clippy::unwrap_used, reason = "test values must exist")]

use std::panic::catch_unwind;
use std::sync::Arc;

use iam_policy::analysis::{Context, Evaluator, Outcome, PolicySet, Principal, Request};
use iam_policy::{
    IdentityPolicy, ResourceControlPolicy, ResourceName, ResourcePolicy, ServiceControlPolicy,
    SessionPolicy, TrustPolicy, identity_policy, resource_control_policy, resource_policy,
    service_control_policy, session_policy, trust_policy,
};

fn reader() -> IdentityPolicy {
    let bucket = ResourceName::parse("reports").unwrap();
    identity_policy![
        allow { sid: "Read", action: s3::GetObject, resource: "arn:aws:s3:::{bucket}/*" },
        deny {
            sid: "OnlyTls",
            action: "*",
            resource: "*",
            when: Bool("aws:SecureTransport", false),
        },
    ]
}

fn request(resource: &str, context: Context) -> Request {
    let user = Principal::parse("arn:aws:iam::123456789012:user/ada").unwrap();
    let request = Request::new(user, "s3:GetObject", resource).unwrap();
    let request = request.with_resource_account("123456789012").unwrap();
    request.with_context(context).unwrap()
}

/// Returns the message of a panic.
fn told(asked: impl FnOnce() + std::panic::UnwindSafe) -> String {
    let message = catch_unwind(asked).unwrap_err();
    *message.downcast::<String>().unwrap()
}

#[test]
fn a_policy_with_holes_is_asked_alone() {
    let policy = reader();
    let tls = |value: &str| Context::new().with("aws:SecureTransport", value).unwrap();
    let right = request("arn:aws:s3:::reports/a", tls("true"));
    let plain = request("arn:aws:s3:::reports/a", tls("false"));
    let other = request("arn:aws:s3:::plans/a", Context::new());
    let open = Context::new().with_unknown("aws:SecureTransport").unwrap();
    let open = request("arn:aws:s3:::reports/a", open);

    policy.assert_allows(&right);
    policy.assert_denies(&plain);
    policy.assert_denies(&other);

    let allowed = told(|| reader().assert_denies(&right));
    assert!(allowed.contains("statement 0 (`Read`) of identityPolicies/0 allows it"), "{allowed}");
    let denied = told(|| reader().assert_allows(&plain));
    assert!(denied.contains("statement 1 (`OnlyTls`) of identityPolicies/0 denies it"), "{denied}");
    let nothing = told(|| reader().assert_allows(&other));
    assert!(nothing.contains("its resources do not include `arn:aws:s3:::plans/a`"), "{nothing}");
    for undecided in
        [told(|| reader().assert_allows(&open)), told(|| reader().assert_denies(&open))]
    {
        assert!(
            undecided.contains("it is not known whether the request is allowed"),
            "{undecided}"
        );
        assert!(undecided.contains("`aws:SecureTransport`"), "{undecided}");
    }
}

#[test]
fn a_control_policy_of_resources_allows_what_it_does_not_deny() {
    let policy: ResourceControlPolicy = resource_control_policy![deny {
        principal: "*",
        action: "s3:*",
        resource: "*",
        when: [
            StringNotEqualsIfExists("aws:PrincipalOrgID", "o-a1b2c3d4e5"),
            BoolIfExists("aws:PrincipalIsAWSService", false),
        ],
    }];
    let of = |id: &str| Context::new().with("aws:PrincipalOrgID", id).unwrap();
    policy.assert_allows(&request("arn:aws:s3:::reports/a", of("o-a1b2c3d4e5")));
    policy.assert_denies(&request("arn:aws:s3:::reports/a", of("o-0000000000")));
    let request = request("arn:aws:s3:::reports/a", of("o-a1b2c3d4e5"));
    let allowed = told(move || policy.assert_denies(&request));
    assert!(allowed.contains("no statement denies it"), "{allowed}");
}

#[test]
fn each_place_takes_its_policies_in_all_forms() {
    let session: SessionPolicy =
        session_policy![allow { action: "s3:*", resource: "arn:aws:s3:::reports/*" }];
    let fence: ServiceControlPolicy = service_control_policy![allow { action: "*", resource: "*" }];
    let endpoint: ResourcePolicy = resource_policy![
        #![service(vpce)]
        allow { principal: "*", action: "s3:*", resource: "*" },
    ];
    let all: IdentityPolicy = identity_policy![
        #![allow(full_wildcard, reason = "a boundary that limits nothing")]
        allow { action: "*", resource: "*" },
    ];
    let policies = PolicySet::new()
        .with_identity(reader())
        .with_identity(Arc::new(reader()))
        .with_boundary(&all)
        .with_session(session)
        .with_endpoint(&endpoint)
        .with_service_control_level([&fence])
        .with_service_control_level(vec![fence.clone()]);
    let evaluator = Evaluator::new(&policies);
    let asked = request("arn:aws:s3:::reports/a", Context::new());
    assert_eq!(evaluator.evaluate(&asked).outcome(), Outcome::Allowed);

    let no_level: [ServiceControlPolicy; 0] = [];
    let fenced = Evaluator::new(policies.with_service_control_level(no_level));
    assert_eq!(fenced.evaluate(&asked).outcome(), Outcome::ImplicitDeny);

    let trust: TrustPolicy = trust_policy!(Service("redshift.amazonaws.com"));
    let redshift = Principal::services(["redshift.amazonaws.com"]).unwrap();
    let role = "arn:aws:iam::123456789012:role/Loader";
    let asked = Request::new(redshift, "sts:AssumeRole", role).unwrap();
    let decision = Evaluator::new(PolicySet::new().with_trust(&trust)).evaluate(&asked);
    assert!(decision.is_allowed());
    trust.assert_allows(&asked);
}

#[test]
fn access_is_compared_at_run_time() {
    let wide = IdentityPolicy::from_json(
        r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}}"#,
    );
    let (narrow, wide) = (reader(), wide.unwrap());
    assert!(narrow.no_new_access(&wide).is_proved());
    let refuted = wide.no_new_access(&narrow);
    let witness = refuted.witness().unwrap().request();
    assert!(witness.action().to_ascii_lowercase().starts_with("s3:get"));
    assert!(narrow.no_new_access(&narrow).is_proved());
}

#[test]
fn a_policy_says_whether_it_is_public() {
    let bucket = |principal: &str| {
        ResourcePolicy::from_json(&format!(
            r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Principal": {principal},
                "Action": "s3:GetObject", "Resource": "arn:aws:s3:::reports/*"}}}}"#
        ))
        .unwrap()
    };
    assert!(bucket("\"*\"").is_public());
    assert!(!bucket(r#"{"AWS": "123456789012"}"#).is_public());
    assert!(!reader().is_public());
}

#[test]
fn an_association_with_a_session_policy_is_proved_at_run_time() {
    use iam_policy::analysis::{ChainedRole, Half, prove_chain};
    use iam_policy::{IdentityPolicy, RoleArn, SessionPolicy, TrustPolicy};

    let arns = ["arn:aws:iam::123456789012:role/Web", "arn:aws:iam::210987654321:role/Data"]
        .map(|arn| RoleArn::parse(arn).unwrap());
    let trust = |who: &str, condition: &str| {
        let text = format!(
            r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Principal": {{{who}}},
                "Action": ["sts:AssumeRole", "sts:TagSession"]{condition}}}}}"#
        );
        TrustPolicy::from_json(&text).unwrap()
    };
    let pods = trust(r#""Service": "pods.eks.amazonaws.com""#, "");
    let user = trust(r#""AWS": "arn:aws:iam::123456789012:user/u""#, "");
    let by_role = |condition: &str| trust(&format!(r#""AWS": "{}""#, arns[0].as_str()), condition);
    let by_tag =
        r#", "Condition": {"StringEquals": {"aws:RequestTag/kubernetes-namespace": "web"}}"#;
    let of_target = |actions: &str| {
        format!(
            r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Action": {actions},
                "Resource": "{}"}}}}"#,
            arns[1].as_str()
        )
    };
    let both =
        IdentityPolicy::from_json(&of_target(r#"["sts:AssumeRole", "sts:TagSession"]"#)).unwrap();
    let alone = IdentityPolicy::from_json(&of_target(r#""sts:AssumeRole""#)).unwrap();
    let limits = SessionPolicy::from_json(&of_target(r#""sts:AssumeRole""#)).unwrap();
    let elsewhere = SessionPolicy::from_json(&of_target(r#""sts:TagSession""#)).unwrap();

    let first = |trust: &TrustPolicy, policy: &IdentityPolicy| {
        ChainedRole::new("Web", &arns[0], trust).with_policy(policy)
    };
    let target = |trust: &TrustPolicy| ChainedRole::new("Data", &arns[1], trust);
    let failed = |one: ChainedRole<'_>, other: ChainedRole<'_>| -> Vec<Half> {
        let proved = prove_chain([one, other]);
        proved.err().iter().flat_map(|it| it.hops()).map(|it| it.half()).collect()
    };
    let (open, tagged) = (by_role(""), by_role(by_tag));
    let limited = || target(&open).with_session_policy(&limits);
    assert_eq!(failed(first(&pods, &both), target(&tagged)), []);
    assert_eq!(failed(first(&pods, &alone), target(&open)), [Half::Permission]);
    // With a session policy, no tags are passed.
    assert_eq!(failed(first(&pods, &alone), limited()), []);
    let untagged = first(&pods, &alone).with_session_tags_disabled();
    assert_eq!(failed(untagged.clone(), target(&open)), []);
    assert_eq!(failed(untagged, target(&tagged)), [Half::Trust]);
    let other = target(&tagged).with_session_policy(&limits);
    assert_eq!(failed(first(&pods, &both), other), [Half::Trust]);
    // A session policy of the first role limits the next hop, if a program passes it.
    let by_program = || first(&user, &alone);
    assert_eq!(failed(by_program(), target(&open)), []);
    assert_eq!(failed(by_program().with_session_policy(&limits), target(&open)), []);
    let by_other = by_program().with_session_policy(&elsewhere);
    assert_eq!(failed(by_other, target(&open)), [Half::SessionPolicy]);
}
