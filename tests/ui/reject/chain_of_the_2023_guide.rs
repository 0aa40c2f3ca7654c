use iam_policy::{RoleChain, role_chain};

// The trust policy names a role without its account, and the first account has 13 digits.
static CHAIN: RoleChain<2> = role_chain![
    RoleA {
        arn: "arn:aws:iam::0123456789012:role/RoleA",
        trusts: Service("redshift.amazonaws.com"),
        policy: {
            "Version": "2012-10-17",
            "Statement": [{
                "Sid": "AssumeRoleB",
                "Effect": "Allow",
                "Action": "sts:AssumeRole",
                "Resource": "arn:aws:iam::210987654321:role/RoleB"
            }]
        },
    },
    RoleB {
        arn: "arn:aws:iam::210987654321:role/RoleB",
        trust_policy: {
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Allow",
                "Action": "sts:AssumeRole",
                "Principal": { "AWS": "arn:aws:iam::role/RoleA" }
            }]
        },
    },
];

fn main() {
    println!("{CHAIN}");
}
