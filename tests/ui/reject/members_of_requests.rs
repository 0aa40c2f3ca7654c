use iam_policy::{IdentityPolicy, assert_allows, assert_denies, identity_policy};

static READER: IdentityPolicy =
    identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::reports/*" }];

assert_allows!(READER, { resource: "arn:aws:s3:::reports/a" });
assert_allows!(READER, { action: [s3::GetObject, s3::PutObject], resource: "arn:aws:s3:::reports/a" });
assert_allows!(READER, { action: s3::GetObject, resource: ["arn:aws:s3:::reports/a"] });
assert_allows!(READER, { action: s3::GetObject, resource: "arn:aws:s3:::reports/a", context: "tls" });
assert_allows!(READER, {
    action: s3::GetObject,
    resource: "arn:aws:s3:::reports/a",
    context: { "aws:SecureTransport": "true", "aws:securetransport": "false" },
});
assert_denies!(READER, {
    action: s3::GetObject,
    resource: "arn:aws:s3:::reports/a",
    context: { "aws:SecureTransport": { "a": "b" } },
});
assert_denies!(READER, { action: s3::GetObject, resource: "arn:aws:s3:::reports/a" } => true);
assert_denies!(READER, {
    action: s3::GetObject,
    resource: "arn:aws:s3:::reports/a",
    context: if true { {} } else { {} },
});
assert_denies!(READER, { action: s3::GetObject, resource: "arn:aws:s3:::reports/a", principal: 3 });
assert_denies!(READER, { action: s3::GetObject, resource: "arn:aws:s3:::reports/a", principal: CanonicalUser("abc") });
assert_denies!(READER, {
    action: s3::GetObject,
    resource: "arn:aws:s3:::reports/a",
    context: { "aws:SecureTransport": "no", "aws:SourceIp": ["203.0.113.7", "10.0.0.0/8"] },
});

fn main() {}
