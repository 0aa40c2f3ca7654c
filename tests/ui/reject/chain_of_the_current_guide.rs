use iam_policy::{RoleChain, role_chain};

// The permission and the trust policy name the account 111122223333, but the chain does not.
static CHAIN: RoleChain<2> = role_chain![
    RoleA {
        arn: "arn:aws:iam::123456789012:role/RoleA",
        trusts: Service("redshift.amazonaws.com"),
        policy: {
            "Version": "2012-10-17",
            "Statement": [{
                "Sid": "Stmt1487639602000",
                "Effect": "Allow",
                "Action": ["sts:AssumeRole"],
                "Resource": "arn:aws:iam::111122223333:role/RoleB"
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
                "Principal": { "AWS": "arn:aws:iam::111122223333:role/RoleA" }
            }]
        },
    },
];

fn main() {
    println!("{CHAIN}");
}
