use iam_policy::{IdentityPolicy, TrustPolicy, identity_policy, trust_policy};

static READER: IdentityPolicy = identity_policy![
    allow { action: s3::GetObject, resource: "arn:aws:s3:::reports/*" },
    must_allow { action: s3::GetObject, resource: "arn:aws:s3:::reports/*", principal: "*" },
    must_allow { not_action: "s3:*", resource: "*" },
    must_not_allow { action: "s3:GetObjct", resource: "arn:aws:s3:::secrets/*" },
    must_not_allow { action: "s3:*", resource: "*", context: "aws:SecureTransport" },
    must_not_exceed("nothing.json"),
    must_not_be_public,
    must_alow { action: "s3:*", resource: "*" },
];

static TRUST: TrustPolicy = trust_policy!(
    Service("redshift.amazonaws.com"),
    must_allow { action: sts::AssumeRole, resource: "*" },
);

fn spliced(more: Vec<iam_policy::IdentityStatement>) -> IdentityPolicy {
    identity_policy![
        allow { action: s3::GetObject, resource: "arn:aws:s3:::reports/*" },
        ..more,
        must_not_allow { action: "s3:*", resource: "arn:aws:s3:::secrets/*" },
    ]
}

fn main() {}
