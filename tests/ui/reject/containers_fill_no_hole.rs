use iam_policy::{AccountId, PlainText, ResourceName, identity_policy, role_chain, trust_policy};

fn policies(names: Vec<ResourceName>, accounts: &[AccountId], team: Option<PlainText>, role: String) {
    let _ = identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::{names}/*" }];
    let _ = identity_policy![allow {
        action: s3::GetObject,
        resource: "arn:aws:s3:::b/*",
        when: StringEquals("aws:PrincipalTag/team", team),
    }];
    let _ = trust_policy![allow { principal: Account(accounts), action: sts::AssumeRole }];
    let _ = role_chain![
        A { arn: role, trusts: Service("redshift.amazonaws.com") },
        B { arn: "arn:aws:iam::123456789012:role/B" },
    ];
}

fn main() {}
