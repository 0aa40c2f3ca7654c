use iam_policy::role_chain;

fn main() {
    // The session policy is in the role that it does not limit.
    let _ = role_chain![
        Web {
            arn: "arn:aws:iam::123456789012:role/Web",
            trusts: Service("pods.eks.amazonaws.com"),
            session_policy: [allow { action: s3::GetObject, resource: "*" }],
        },
        Data { arn: "arn:aws:iam::210987654321:role/Data" },
    ];
    // A session policy requires that no tags are passed.
    let _ = role_chain![
        Web { arn: "arn:aws:iam::123456789012:role/Web", trusts: Service("pods.eks.amazonaws.com") },
        Data {
            arn: "arn:aws:iam::210987654321:role/Data",
            when: StringEquals("aws:RequestTag/kubernetes-namespace", "web"),
            session_policy: [allow { action: s3::GetObject, resource: "*" }],
        },
    ];
    let _ = role_chain![
        Web { arn: "arn:aws:iam::123456789012:role/Web", trusts: Service("pods.eks.amazonaws.com") },
        Data {
            arn: "arn:aws:iam::210987654321:role/Data",
            session_tags: { "kubernetes-namespace": "web" },
            session_policy: [allow { action: s3::GetObject, resource: "*" }],
        },
    ];
    // Only Amazon EKS names the tags.
    let _ = role_chain![
        Web { arn: "arn:aws:iam::123456789012:role/Web", trusts: Service("pods.eks.amazonaws.com") },
        Data { arn: "arn:aws:iam::210987654321:role/Data", session_tags: { team: "red" } },
    ];
    let _ = role_chain![
        Web { arn: "arn:aws:iam::123456789012:role/Web", trusts: Service("pods.eks.amazonaws.com") },
        Data { arn: "arn:aws:iam::210987654321:role/Data", disable_session_tags: true },
    ];
    // Another service has no association.
    let _ = role_chain![
        Load {
            arn: "arn:aws:iam::123456789012:role/Load",
            trusts: Service("redshift.amazonaws.com"),
            disable_session_tags: true,
        },
        Data {
            arn: "arn:aws:iam::210987654321:role/Data",
            session_policy: [allow { action: s3::GetObject, resource: "*" }],
        },
    ];
    // A session policy of a program limits the next hop.
    let _ = role_chain![
        Start {
            arn: "arn:aws:iam::123456789012:role/Start",
            trusts: Aws("arn:aws:iam::123456789012:user/deploy"),
            session_policy: [
                allow { action: sts::AssumeRole, resource: "arn:aws:iam::210987654321:role/Dato" },
            ],
        },
        Data { arn: "arn:aws:iam::210987654321:role/Data" },
    ];
}
