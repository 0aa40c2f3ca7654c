use iam_policy::{
    IdentityPolicy, ResourceControlPolicy, ResourcePolicy, RoleChain, ServiceControlPolicy,
    SessionPolicy, TrustPolicy, assert_allows, assert_denies, identity_policy,
    resource_control_policy, resource_policy, role_chain, service_control_policy, session_policy,
    trust_policy,
};

static READER: IdentityPolicy = identity_policy![
    allow {
        sid: "Read",
        action: s3::GetObject,
        resource: ["arn:aws:s3:::reports/*", "arn:aws:s3:::home/${aws:PrincipalTag/team}/*"],
    },
    deny { sid: "OnlyTls", action: "*", resource: "*", when: Bool("aws:SecureTransport", false) },
];

const TRUST: TrustPolicy = trust_policy![
    allow { principal: Service("redshift.amazonaws.com") },
    allow {
        principal: Account("123456789012"),
        when: ArnLike("aws:PrincipalArn", "arn:aws:iam::123456789012:role/teams/*"),
    },
];

static BUCKET: ResourcePolicy = resource_policy![
    allow {
        principal: Aws("arn:aws:iam::123456789012:role/R"),
        action: s3::GetObject,
        resource: "arn:aws:s3:::reports/*",
        when: {
            Bool: { "aws:SecureTransport": true },
            "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": "o-a1b2c3d4e5/r-ab12/*" },
        },
    },
];

static FENCE: ServiceControlPolicy = service_control_policy![
    allow { action: "*", resource: "*" },
    deny {
        action: "s3:*",
        resource: "*",
        when: ArnNotLike("aws:PrincipalArn", "arn:aws:iam::*:role/Admin"),
    },
];

static OURS: ResourceControlPolicy = resource_control_policy![deny {
    principal: "*",
    action: "s3:*",
    resource: "*",
    when: {
        StringNotEqualsIfExists: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" },
        BoolIfExists: { "aws:PrincipalIsAWSService": false },
    },
}];

static SESSION: SessionPolicy =
    session_policy![allow { action: s3::ListAllMyBuckets, resource: "*" }];

static CHAIN: RoleChain<2> = role_chain![
    RoleA {
        arn: "arn:aws:iam::123456789012:role/RoleA",
        trusts: Service("redshift.amazonaws.com"),
    },
    RoleB { arn: "arn:aws:iam::210987654321:role/RoleB" },
];

assert_allows!(READER, { action: s3::GetObject, resource: "arn:aws:s3:::reports/a" });
assert_allows!(READER, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::reports/a");
assert_allows!(READER, {
    action: s3::GetObject,
    resource: "arn:aws:s3:::home/red/a",
    context: { aws:PrincipalTag/team: "red" },
});
assert_denies!(&READER, { action: s3::GetObject, resource: "arn:aws:s3:::plans/a" });
assert_denies!(READER, {
    action: s3::GetObject,
    resource: "arn:aws:s3:::reports/a",
    context: { "aws:SecureTransport": false },
});

assert_allows!(TRUST, { action: sts::AssumeRole, principal: Service("redshift.amazonaws.com") });
assert_allows!(TRUST, {
    action: sts::AssumeRole,
    resource: "arn:aws:iam::123456789012:role/R",
    principal: Aws("arn:aws:iam::123456789012:role/teams/Red"),
});
assert_allows!(TRUST, {
    action: sts::AssumeRole,
    principal: Aws("arn:aws:sts::123456789012:assumed-role/Red/me"),
    context: { "aws:PrincipalArn": "arn:aws:iam::123456789012:role/teams/Red" },
});
assert_denies!(TRUST, { action: sts::AssumeRole, principal: Account("123456789012") });
assert_denies!(TRUST, { action: sts::AssumeRole, principal: "*" });
assert_denies!(TRUST, {
    action: sts::AssumeRoleWithWebIdentity,
    principal: Federated("token.actions.githubusercontent.com"),
});

assert_allows!(BUCKET, {
    action: s3::GetObject,
    resource: "arn:aws:s3:::reports/a",
    principal: Aws("arn:aws:iam::123456789012:role/R"),
    context: { "aws:SecureTransport": true, "aws:PrincipalOrgPaths": ["o-a1b2c3d4e5/r-ab12/"] },
});
assert_denies!(BUCKET, {
    action: s3::GetObject,
    resource: "arn:aws:s3:::reports/a",
    principal: Aws("arn:aws:iam::123456789012:role/R"),
    context: { "aws:SecureTransport": true, "aws:TagKeys": ["a", "c"] },
});

assert_allows!(FENCE, {
    action: s3::GetObject,
    resource: "arn:aws:s3:::reports/a",
    context: { "aws:PrincipalArn": "arn:aws:iam::123456789012:role/Admin" },
});
assert_denies!(FENCE, {
    action: s3::GetObject,
    resource: "arn:aws:s3:::reports/a",
    context: { "aws:PrincipalArn": null },
});
assert_allows!(FENCE, { action: iam::ListRoles });

assert_denies!(OURS, {
    action: s3::GetObject,
    resource: "arn:aws:s3:::reports/a",
    principal: Aws("arn:aws:iam::123456789012:role/R"),
    context: { "aws:PrincipalOrgID": "o-0000000000" },
});
assert_allows!(OURS, {
    action: s3::GetObject,
    resource: "arn:aws:s3:::reports/a",
    principal: Service("cloudtrail.amazonaws.com"),
});

assert_allows!(SESSION, { action: s3::ListAllMyBuckets });
assert_denies!(SESSION, { action: s3::ListBucket, resource: "arn:aws:s3:::reports" });

fn main() {
    assert_allows!(CHAIN.hops[1].trust_policy(), {
        action: sts::AssumeRole,
        principal: Aws("arn:aws:iam::123456789012:role/RoleA"),
    });
    assert_denies!(identity_policy![deny { action: "*", resource: "*" }], {
        action: s3::ListAllMyBuckets
    });
}
