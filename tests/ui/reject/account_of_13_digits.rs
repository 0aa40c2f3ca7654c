use iam_policy::{RoleChain, role_chain};

static CHAIN: RoleChain<2> = role_chain![
    MyRedshiftRole {
        arn: "arn:aws:iam::0123456789012:role/MyRedshiftRole",
        trusts: Service("redshift.amazonaws.com"),
    },
    Next { arn: "arn:aws:iam::123456789012:role/Next" },
];

fn main() {
    println!("{CHAIN}");
}
