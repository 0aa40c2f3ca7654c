use iam_policy::role_chain;

fn main() {
    let _ = role_chain![
        RoleA {
            arn: "arn:aws:iam::123456789012:role/RoleA",
            trusts: Service("redshift.amazonaws.com"),
            external_id: "arn:aws:redshift:us-west-2:210987654321:dbuser:my-cluster/user1",
            when: StringEquals("aws:PrincipalOrgID", "o-1234567890"),
        },
        RoleB {
            arn: "arn:aws-cn:iam::210987654321:role/RoleB",
            external_id: "customer-42",
            when: StringEquals("aws:SourceAccount", "123456789012"),
            duration: 7200,
        },
        RoleC { arn: "arn:aws:iam::123456789012:role/RoleA" },
    ];
}
