use iam_policy::{IdentityPolicy, PlainText, RoleChain, identity_policy, role_chain};

fn by_hand(tag: PlainText) -> IdentityPolicy {
    identity_policy![allow {
        action: s3::GetObject,
        resource: "arn:aws:s3:::bucket/*",
        when: [
            StringEquals("aws:PrincipalTag/{tag}", "blue"),
            StringEquals("aws:PrincipalTag/team", "red"),
        ],
    }]
}

fn raw(tag: PlainText) -> IdentityPolicy {
    identity_policy!(
        r#"{"Version": "2012-10-17", "Statement": {
            "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::bucket/*",
            "Condition": {"StringEquals": {
                "AWS:principaltag/{tag}": "blue",
                "aws:PrincipalTag/team": "red"
            }}
        }}"#,
        tag
    )
}

fn chain(key: PlainText) -> RoleChain<2> {
    role_chain![
        A {
            arn: "arn:aws:iam::123456789012:role/A",
            trusts: Account("123456789012"),
            external_id: "customer-42",
            when: StringEquals("sts:{key}", "customer-43"),
        },
        B { arn: "arn:aws:iam::210987654321:role/B" },
    ]
}

fn main() {}
