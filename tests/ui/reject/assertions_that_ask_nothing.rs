use iam_policy::{IdentityPolicy, ResourceName, TrustPolicy, assert_allows, assert_denies};
use iam_policy::{identity_policy, trust_policy};

static READER: IdentityPolicy =
    identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::reports/*" }];
static TRUST: TrustPolicy = trust_policy!(Service("redshift.amazonaws.com"));

fn reader(bucket: &ResourceName) -> IdentityPolicy {
    identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::{bucket}/*" }]
}

assert_allows!(reader(&BUCKET), { action: s3::GetObject, resource: "arn:aws:s3:::reports/a" });
assert_allows!(READER, { action: "s3:Get*", resource: "arn:aws:s3:::reports/*" });
assert_denies!(READER, { action: s3::GetObjct, resource: "arn:aws:s3::reports/a" });
assert_denies!(READER, { action: s3::GetObject, resource: "arn:aws:s3:::reports" });
assert_allows!(READER, { action: s3::GetObject, resource: "arn:aws:s3:::{bucket}/a" });
assert_denies!(READER, {
    action: s3::GetObject,
    resource: "arn:aws:s3:::reports/a",
    context: { "aws:SecureTransprt": false, "aws:SourceIp": {}, "aws:sourceip": "203.0.113.1" },
});
assert_denies!(READER, { action: s3::GetObject, action: s3::PutObject, resorce: "*" });
assert_allows!(TRUST, {
    action: sts::AssumeRole,
    principal: [Service("redshift.amazonaws.com"), Account("123456789012")],
});
assert_denies!(TRUST, {
    action: sts::AssumeRole,
    principal: Aws("arn:aws:iam::123456789012:role/R"),
    context: { "aws:PrincipalAccount": "210987654321", "aws:PrincipalArn": null },
});
assert_allows!(TRUST);

fn main() {
    let policy = reader(&ResourceName::parse("reports").unwrap());
    assert_allows!(policy, { action: s3::GetObject, resource: "arn:aws:s3:::reports/a" });
}
