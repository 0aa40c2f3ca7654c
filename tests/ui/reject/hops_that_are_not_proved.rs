use iam_policy::role_chain;

fn main() {
    // The trust is in an account, so it requires a permission, which is for the same role in another account.
    let _ = role_chain![
        Loader {
            arn: "arn:aws:iam::123456789012:role/Loader",
            trusts: RegionalService("redshift", ["us-east-1"]),
            external_id: "arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/user1",
            policy: [
                allow { sid: "Read", action: s3::GetObject, resource: "arn:aws:s3:::lake/*" },
                allow {
                    sid: "Next",
                    action: sts::AssumeRole,
                    resource: "arn:aws:iam::210987654321:role/Reader",
                },
            ],
        },
        Reader { arn: "arn:aws:iam::210987654312:role/Reader", trust_via: AccountRoot },
    ];

    // The role's organization is not specified, and the boundary has an exception.
    let _ = role_chain![
        Loader {
            arn: "arn:aws:iam::123456789012:role/Loader",
            trusts: Service("redshift.amazonaws.com"),
            boundary: [
                allow { action: "*", resource: "*" },
                deny { sid: "NoRoles", action: "sts:Assume*", resource: "arn:aws:iam::*:role/Re*" },
            ],
        },
        Reader {
            arn: "arn:aws:iam::210987654321:role/Reader",
            when: StringEquals("aws:PrincipalOrgID", "o-1234567890"),
        },
        Writer {
            arn: "arn:aws:iam::123456789012:role/Writer",
            same_account_trust: true,
            trust_policy: [allow {
                principal: Account("210987654321"),
                action: sts::AssumeRole,
                when: Bool("aws:MultiFactorAuthPresent", true),
            }],
        },
    ];
}
