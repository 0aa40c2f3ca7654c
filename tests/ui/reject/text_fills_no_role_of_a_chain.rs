use iam_policy::role_chain;

fn main() {
    let role = String::from("arn:aws:iam::123456789012:role/RoleA");
    let account = "210987654321";
    let _ = role_chain![
        RoleA { arn: role, trusts: Service("redshift.amazonaws.com") },
        RoleB { arn: "arn:aws:iam::{account}:role/RoleB" },
    ];
}
