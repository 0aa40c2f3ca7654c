use iam_policy::{RoleName, role_chain};

fn main() {
    let stage = RoleName::parse("production").unwrap();
    let _ = role_chain![
        First { arn: "arn:aws:iam::123456789012:role/app-{stage}", trusts: Service("ec2.amazonaws.com") },
        Second { arn: "arn:aws:iam::123456789012:role/next" },
    ];
}
