use iam_policy::{
    IdentityPolicy, ResourcePolicy, TrustPolicy, assert_allows, assert_denies, identity_policy,
    resource_policy, trust_policy,
};

static READER: IdentityPolicy = identity_policy![
    allow { sid: "Read", action: s3::GetObject, resource: "arn:aws:s3:::reports/*" },
    allow {
        sid: "Logs",
        action: s3::GetObject,
        resource: "arn:aws:s3:::logs/*",
        when: IpAddress("aws:SourceIp", "203.0.113.0/24"),
    },
    deny { sid: "OnlyTls", action: "*", resource: "*", when: Bool("aws:SecureTransport", false) },
];

const TRUST: TrustPolicy = trust_policy!(Service("redshift.amazonaws.com"));

static QUEUE: ResourcePolicy = resource_policy![allow {
    principal: Aws("arn:aws:iam::123456789012:role/Loader"),
    action: sqs::SendMessage,
    resource: "arn:aws:sqs:us-east-1:123456789012:jobs",
    when: StringEquals("aws:PrincipalTag/team", ["red", "blue"]),
}];

assert_allows!(READER, { action: s3::GetObject, resource: "arn:aws:s3:::plans/a" });
assert_allows!(READER, { action: s3::GetObject, resource: "arn:aws:s3:::logs/a" });
assert_allows!(READER, { action: s3::PutObject, resource: "arn:aws:s3:::reports/a" });
assert_allows!(READER, {
    action: s3::GetObject,
    resource: "arn:aws:s3:::reports/a",
    context: { "aws:SecureTransport": false },
});
assert_denies!(READER, { action: s3::GetObject, resource: "arn:aws:s3:::reports/a" });
assert_allows!(TRUST, { action: sts::AssumeRole, principal: Service("ec2.amazonaws.com") });

// AWS does not document how an operator without a qualifier treats two values.
assert_allows!(QUEUE, {
    action: sqs::SendMessage,
    resource: "arn:aws:sqs:us-east-1:123456789012:jobs",
    principal: Aws("arn:aws:iam::123456789012:role/Loader"),
    context: { "aws:PrincipalTag/team": ["red", "green"] },
});

// The kind of the policy determines which principals a request can have.
assert_allows!(READER, {
    action: s3::GetObject,
    resource: "arn:aws:s3:::reports/a",
    principal: Account("123456789012"),
});
assert_denies!(TRUST, { action: sts::AssumeRole });
assert_allows!(READER, { action: s3::GetObject });

fn main() {}
