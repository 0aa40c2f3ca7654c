use iam_policy::role_chain;

fn main() {
    let chain = role_chain![
        RoleA { arn: "arn:aws:iam::123456789012:role/RoleA", trusts: Service("redshift.amazonaws.com") },
        RoleB { arn: "arn:aws:iam::210987654321:role/RoleB" },
    ];
    println!("{:?}", chain.hops[2]);
}
