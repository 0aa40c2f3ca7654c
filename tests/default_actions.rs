//! The default actions of a trust policy are the ones with which its principal assumes the role.

#[cfg(feature = "check")]
use iam_policy::Level;
use iam_policy::{TrustPolicy, role_chain, trust_policy};

static PODS: TrustPolicy = trust_policy!(Service("pods.eks.amazonaws.com"));

fn json_of(service: &str, actions: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"Service":"{service}"}},"Action":{actions}}}]}}"#
    )
}

#[test]
fn services_that_take_more_than_assume_role_get_it() {
    for (policy, service, actions) in [
        (PODS.clone(), "pods.eks", r#"["sts:AssumeRole","sts:TagSession"]"#),
        (
            trust_policy![allow { principal: Service("rolesanywhere.amazonaws.com") }],
            "rolesanywhere",
            r#"["sts:AssumeRole","sts:SetSourceIdentity","sts:TagSession"]"#,
        ),
        (
            trust_policy![allow { principal: { Service: "access-grants.s3.amazonaws.com" } }],
            "access-grants.s3",
            r#"["sts:AssumeRole","sts:SetContext","sts:SetSourceIdentity"]"#,
        ),
        (
            trust_policy!(Service("lakeformation.amazonaws.com")),
            "lakeformation",
            r#"["sts:AssumeRole","sts:SetContext"]"#,
        ),
        (
            trust_policy!(Service("application.qbusiness.amazonaws.com")),
            "application.qbusiness",
            r#"["sts:AssumeRole","sts:SetContext"]"#,
        ),
        (trust_policy!(Service("glue.amazonaws.com")), "glue", r#""sts:AssumeRole""#),
    ] {
        assert_eq!(policy.to_json(), json_of(&format!("{service}.amazonaws.com"), actions));
        #[cfg(feature = "check")]
        {
            let findings = policy.findings();
            // The suggested condition is up to the author.
            assert!(findings.iter().all(|it| it.level() == Level::Suggestion), "{findings:#?}");
        }
    }
}

#[test]
fn the_first_role_of_a_chain_trusts_by_the_same_table() {
    let chain = role_chain![
        Pod {
            arn: "arn:aws:iam::123456789012:role/Pod",
            trusts: Service("pods.eks.amazonaws.com"),
            session_tags: { "kubernetes-namespace": "web" },
            source_identity: "alice",
        },
        Target {
            arn: "arn:aws:iam::210987654321:role/Target",
            session_tags: { "kubernetes-namespace": "web" },
            source_identity: "alice",
        },
    ];
    let [pod, target] = &chain.hops;
    let all = r#"["sts:AssumeRole","sts:SetSourceIdentity","sts:TagSession"]"#;
    assert_eq!(pod.trust_policy().to_json(), json_of("pods.eks.amazonaws.com", all));
    let plain = role_chain![
        Pod {
            arn: "arn:aws:iam::123456789012:role/Pod",
            trusts: Service("pods.eks.amazonaws.com"),
        },
        Target { arn: "arn:aws:iam::210987654321:role/Target" },
    ];
    assert_eq!(plain.hops[0].trust_policy(), &PODS);
    let next = plain.hops[1].trust_policy().to_json();
    // The tags of the pod are passed on to its target role.
    assert!(next.contains(r#""Action":["sts:AssumeRole","sts:TagSession"]"#), "{next}");
    assert!(target.trust_policy().to_json().contains(&format!(r#""Action":{all}"#)));
}
