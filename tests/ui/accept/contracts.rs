use iam_policy::{
    AccountId, IdentityPolicy, ResourceName, ResourcePolicy, TrustPolicy, identity_policy,
    include_policy, resource_policy, trust_policy,
};

static READER: IdentityPolicy = identity_policy![
    allow { action: [s3::GetObject, s3::ListBucket], resource: ["arn:aws:s3:::reports", "arn:aws:s3:::reports/*"] },
    must_not_allow { action: "s3:*", resource: "arn:aws:s3:::secrets/*" },
    // With the `cfg` on, the contract is broken; with it off, the policy is as it would be without it.
    #[cfg(any())]
    must_not_allow { action: "s3:*", resource: "*" },
];

const PASTED: IdentityPolicy = identity_policy!(
    must_not_allow { "Action": "iam:*", "Resource": "*" },
    {
        "Version": "2012-10-17",
        "Statement": [{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::reports/*" }]
    }
);

const RAW: IdentityPolicy = identity_policy!(
    r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::reports/*"}]}"#,
    must_not_allow { action: "iam:*", resource: "*" },
    must_not_exceed("../policies/reader.json"),
);

static TRUST: TrustPolicy = trust_policy!(must_not_be_public, Service("redshift.amazonaws.com"));

fn deploy(account: &AccountId, bucket: &ResourceName, is_audited: bool) -> ResourcePolicy {
    resource_policy![
        #![service(s3)]
        allow { principal: Account(account), action: s3::GetObject, resource: "arn:aws:s3:::{bucket}/*" },
        if is_audited {
            deny { principal: "*", action: s3::DeleteObject, resource: "arn:aws:s3:::{bucket}/*" }
        },
        must_not_be_public,
    ]
}

fn from_file() -> IdentityPolicy {
    include_policy!(
        identity,
        "../policies/reader.json",
        must_not_allow { action: "iam:*", resource: "*" },
    )
}

fn main() {
    assert!(READER.static_json().is_some() && PASTED.static_json() == RAW.static_json());
    assert_eq!(TRUST.statements().len(), 1);
    let account = AccountId::parse("123456789012").unwrap();
    let bucket = ResourceName::parse("reports").unwrap();
    assert_eq!(deploy(&account, &bucket, true).statements().len(), 2);
    let _ = from_file();
}
