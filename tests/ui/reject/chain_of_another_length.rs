use iam_policy::{RoleArn, RoleChain, role_chain};

static CHAIN: RoleChain<3> = role_chain![
    RoleA { arn: "arn:aws:iam::123456789012:role/RoleA", trusts: Service("redshift.amazonaws.com") },
    RoleB { arn: "arn:aws:iam::210987654321:role/RoleB" },
];

fn chain(last: RoleArn) -> RoleChain<1> {
    role_chain![
        RoleA { arn: "arn:aws:iam::123456789012:role/RoleA", trusts: Service("redshift.amazonaws.com") },
        RoleB { arn: last },
    ]
}

fn main() {}
