//! EKS Pod Identity associations, with tags and with a session policy.

use iam_policy::{ResourceName, RoleChain, role_chain};

static TAGGED: RoleChain<2> = role_chain![
    Web { arn: "arn:aws:iam::123456789012:role/Web", trusts: Service("pods.eks.amazonaws.com") },
    Data {
        arn: "arn:aws:iam::210987654321:role/Data",
        when: StringEquals("aws:RequestTag/kubernetes-namespace", "web"),
    },
];
static LIMITED: RoleChain<2> = role_chain![
    Web { arn: "arn:aws:iam::123456789012:role/Web", trusts: Service("pods.eks.amazonaws.com") },
    Data {
        arn: "arn:aws:iam::210987654321:role/Data",
        external_id: "us-west-2/123456789012/prod/web/reader",
        policy: [allow { action: "s3:Get*", resource: "arn:aws:s3:::pod-data/*" }],
        session_policy: [allow { action: s3::GetObject, resource: "arn:aws:s3:::pod-data/web/*" }],
    },
];
static UNTAGGED: RoleChain<2> = role_chain![
    Web {
        arn: "arn:aws:iam::123456789012:role/Web",
        trusts: Service("pods.eks.amazonaws.com"),
        disable_session_tags: true,
    },
    Data { arn: "arn:aws:iam::210987654321:role/Data" },
];

fn main() {
    let call = |chain: &RoleChain<2>| chain.hops[0].assume_policy().unwrap().to_json();
    assert!(call(&TAGGED).contains("sts:TagSession"));
    for chain in [&LIMITED, &UNTAGGED] {
        assert!(!call(chain).contains("sts:TagSession"));
    }
    let limits = LIMITED.hops[1].session_policy().unwrap();
    assert!(limits.to_json().contains("arn:aws:s3:::pod-data/web/*"));
    assert!(TAGGED.hops[1].session_policy().is_none());

    let namespace = ResourceName::parse("web").unwrap();
    let chain = role_chain![
        Web { arn: "arn:aws:iam::123456789012:role/Web", trusts: Service("pods.eks.amazonaws.com") },
        Data {
            arn: "arn:aws:iam::210987654321:role/Data",
            session_policy: [
                allow { action: s3::GetObject, resource: "arn:aws:s3:::pod-data/{namespace}/*" },
            ],
        },
    ];
    assert_eq!(chain.hops[1].session_policy().unwrap(), limits);
}
