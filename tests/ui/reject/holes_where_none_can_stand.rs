use iam_policy::{IdentityPolicy, RoleChain, identity_policy, role_chain, unchecked};

fn raw() -> IdentityPolicy {
    let service = unchecked("sts:*");
    identity_policy!(
        r#"{
            "Version": "2012-10-17",
            "Id": "{service}",
            "Statement": [{
                "Sid": "{service}",
                "Effect": "Allow",
                "NotAction": ["iam:*", "{service}"],
                "Resource": "arn:aws:s3:::bucket/*"
            }]
        }"#,
        service
    )
}

fn object() -> IdentityPolicy {
    let service = unchecked("sts:*");
    identity_policy!({
        "Version": "2012-10-17",
        "Statement": [{ "Effect": "Allow", "NotAction": "{service}", "Resource": "arn:aws:s3:::bucket/*" }]
    })
}

fn by_hand() -> IdentityPolicy {
    let action = unchecked("sts:*");
    identity_policy![deny { action: [iam::GetRole, (action)], resource: "*" }]
}

fn chain() -> RoleChain<2> {
    let action = unchecked("sts:*");
    role_chain![
        A {
            arn: "arn:aws:iam::123456789012:role/A",
            trusts: Service("redshift.amazonaws.com"),
            boundary: [allow { action: "sts:{action}", resource: "*" }],
        },
        B { arn: "arn:aws:iam::210987654321:role/B" },
    ]
}

fn main() {}
