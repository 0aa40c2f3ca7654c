use iam_policy::{
    IdentityPolicy, ResourcePolicy, identity_policy, include_policy, resource_policy,
};

static READER: IdentityPolicy = identity_policy![
    allow { action: s3::GetObject, resource: "arn:aws:s3:::reports/*" },
    // A box that no request can match.
    must_not_allow {
        action: s3::GetObject,
        resource: "*",
        when: [
            StringEquals("aws:PrincipalTag/team", "red"),
            StringEqualsIgnoreCase("aws:PrincipalTag/team", "blue"),
        ],
    },
    // A file of another kind, something that is not a file, and something that is not a path.
    must_not_exceed("../policies/role.json"),
    must_equal("../policies"),
    must_equal(READER),
    // A value that is not a string.
    must_not_allow { action: "s3:*", resource: "*", context: { "aws:SecureTransport": { "a": "b" } } },
    must_not_allow { action: "s3:*", resource: "*", context: { "aws:TagKeys": ["a", null] } },
    // What belongs after the keyword.
    must_not_allow("secrets.json"),
    must_not_exceed { action: "s3:*", resource: "*" },
    must_not_allow { action: "s3:*", resource: "*", condition: Bool("aws:SecureTransport", true), when: Bool("aws:SecureTransport", true) },
];

static BUCKET: ResourcePolicy = resource_policy![
    #![service(s3)]
    allow { principal: Account("123456789012"), action: s3::GetObject, resource: "arn:aws:s3:::reports/*" },
    must_not_be_public(true),
    must_allow { not_principal: "*", action: s3::GetObject, resource: "arn:aws:s3:::reports/*" },
];

static FILE: IdentityPolicy = include_policy!(
    identity,
    "../policies/reader.json",
    must_not_allow { actoin: "iam:*", resource: "*" },
);

fn main() {}
