use iam_policy::{RoleArn, RoleChain, role_chain};

static CHAIN: RoleChain<3> = role_chain![
    Loader {
        arn: "arn:aws:iam::123456789012:role/Loader",
        trusts: Service("redshift.amazonaws.com"),
        external_id: "arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/user1",
        policy: [
            allow { action: s3::GetObject, resource: "arn:aws:s3:::lake/*" },
        ],
    },
    // Its trust policy names a role in its own account, which then does not need a permission.
    Sorter { arn: "arn:aws:iam::123456789012:role/Sorter", same_account_trust: true },
    Reader {
        arn: "arn:aws:iam::210987654321:role/Reader",
        trust_policy: [
            allow {
                principal: Account("123456789012"),
                action: sts::AssumeRole,
                when: ArnLike("aws:PrincipalArn", "arn:aws:iam::123456789012:role/Sort*"),
            },
            deny {
                principal: Aws("*"),
                action: sts::AssumeRole,
                when: StringNotEquals("aws:PrincipalAccount", ["123456789012", "210987654321"]),
            },
        ],
    },
];

fn main() {
    assert!(CHAIN.hops[1].assume_policy().is_some() && CHAIN.hops[2].assume_policy().is_none());
    // The role that the next one trusts has its own policy.
    assert!(CHAIN.hops[0].assume_policy() == CHAIN.hops[0].policy());

    // The unknown value is the same in both halves.
    let last = RoleArn::parse("arn:aws:iam::210987654321:role/Last").unwrap();
    let chain = role_chain![
        Loader {
            arn: "arn:aws:iam::123456789012:role/Loader",
            trusts: Service("redshift.amazonaws.com"),
            policy: [allow { action: sts::AssumeRole, resource: "{last}" }],
        },
        Last { arn: last, trust_via: PrincipalArn },
    ];
    assert_eq!(chain.hops[1].arn().as_str(), "arn:aws:iam::210987654321:role/Last");
}
