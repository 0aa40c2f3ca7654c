//! What the guides require, as contracts: the proof is that this module compiles.
//!
//! `docs/redshift.md` numbers the documents and lists what each of them requires.

use iam_policy::{
    AccountId, IdentityPolicy, ResourceName, TrustPolicy, identity_policy, trust_policy,
};

// Documents 1 and 2.

/// The trust policy of a Redshift Serverless role names the service; in the older guide, it is one service.
pub static SERVERLESS_OLDER: TrustPolicy = trust_policy![
    allow { principal: Service("redshift.amazonaws.com"), action: sts::AssumeRole },
    must_allow { principal: Service("redshift.amazonaws.com"), action: sts::AssumeRole },
    must_not_allow { principal: "*", action: "*", when: Bool("aws:PrincipalIsAWSService", false) },
    must_not_be_public,
];

/// The current guide requires both services.
pub static SERVERLESS: TrustPolicy = trust_policy![
    allow {
        principal: Service("redshift-serverless.amazonaws.com", "redshift.amazonaws.com"),
        action: sts::AssumeRole,
    },
    must_allow { principal: Service("redshift-serverless.amazonaws.com"), action: sts::AssumeRole },
    must_allow { principal: Service("redshift.amazonaws.com"), action: sts::AssumeRole },
    must_not_be_public,
];

/// A user who sets up Redshift Serverless names the roles of a namespace, and cannot pass others.
pub static NAMESPACES: IdentityPolicy = identity_policy![
    allow {
        action: ["redshift-serverless:CreateNamespace", "redshift-serverless:UpdateNamespace"],
        resource: "*",
    },
    allow {
        action: iam::PassRole,
        resource: "arn:aws:iam::123456789012:role/RedshiftDefault",
        when: StringEquals(
            "iam:PassedToService",
            ["redshift.amazonaws.com", "redshift-serverless.amazonaws.com"],
        ),
    },
    must_allow { action: "redshift-serverless:CreateNamespace", resource: "*" },
    must_allow {
        action: iam::PassRole,
        resource: "arn:aws:iam::123456789012:role/RedshiftDefault",
        context: { "iam:PassedToService": "redshift-serverless.amazonaws.com" },
    },
    must_not_allow { action: "iam:*", not_resource: "arn:aws:iam::123456789012:role/RedshiftDefault" },
    must_not_allow {
        action: iam::PassRole,
        resource: "*",
        context: { "iam:PassedToService": "ec2.amazonaws.com" },
    },
];

// Document 3.

/// Clusters in every Region and every database user can use the role.
pub static REDSHIFT: TrustPolicy = trust_policy!(
    {
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Principal": { "Service": "redshift.amazonaws.com" },
            "Action": "sts:AssumeRole"
        }]
    },
    must_allow { principal: Service("redshift.amazonaws.com"), action: sts::AssumeRole },
    must_not_allow { principal: "*", not_action: sts::AssumeRole },
);

/// Only some database users can use the role.
pub static DATABASE_USERS: TrustPolicy = trust_policy![
    allow {
        principal: Service("redshift.amazonaws.com"),
        action: sts::AssumeRole,
        when: StringEquals(
            "sts:ExternalId",
            [
                "arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/user1",
                "arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/user2",
            ],
        ),
    },
    must_allow {
        principal: Service("redshift.amazonaws.com"),
        action: sts::AssumeRole,
        context: { "sts:ExternalId": "arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/user2" },
    },
    must_not_allow {
        principal: "*",
        action: "*",
        when: StringNotEquals(
            "sts:ExternalId",
            [
                "arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/user1",
                "arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/user2",
            ],
        ),
    },
    must_not_allow { principal: "*", action: "*", context: { "sts:ExternalId": null } },
];

/// Only some Regions can use the role.
pub static TWO_REGIONS: TrustPolicy = trust_policy![
    allow {
        principal: RegionalService("redshift", ["us-east-1", "us-west-2"]),
        action: sts::AssumeRole,
    },
    must_allow { principal: Service("redshift.us-east-1.amazonaws.com"), action: sts::AssumeRole },
    must_allow { principal: Service("redshift.us-west-2.amazonaws.com"), action: sts::AssumeRole },
    must_not_allow { principal: "*", action: "*", when: Bool("aws:PrincipalIsAWSService", false) },
];

/// The role grants the minimum that COPY from one prefix requires.
#[must_use]
pub fn copy(bucket: &ResourceName, prefix: &ResourceName) -> IdentityPolicy {
    identity_policy![
        allow { action: s3::ListBucket, resource: "arn:aws:s3:::{bucket}" },
        allow { action: s3::GetObject, resource: "arn:aws:s3:::{bucket}/{prefix}/*" },
        must_allow { action: s3::ListBucket, resource: "arn:aws:s3:::{bucket}" },
        must_allow { action: s3::GetObject, resource: "arn:aws:s3:::{bucket}/{prefix}/*" },
        must_not_allow {
            action: "*",
            not_resource: ["arn:aws:s3:::{bucket}", "arn:aws:s3:::{bucket}/{prefix}/*"],
        },
        must_not_allow { not_action: [s3::ListBucket, s3::GetObject], resource: "*" },
    ]
}

/// The first role of a chain assumes the next one, and no other.
pub static ROLE_A: IdentityPolicy = identity_policy![
    allow {
        sid: "AssumeRoleB",
        action: sts::AssumeRole,
        resource: "arn:aws:iam::210987654321:role/RoleB"
    },
    must_allow { action: sts::AssumeRole, resource: "arn:aws:iam::210987654321:role/RoleB" },
    must_not_allow { action: "*", not_resource: "arn:aws:iam::210987654321:role/RoleB" },
];

/// The next role trusts the previous one, and no other principal in its account.
pub static ROLE_B: TrustPolicy = trust_policy![
    allow { principal: Aws("arn:aws:iam::123456789012:role/RoleA"), action: sts::AssumeRole },
    must_allow { principal: Aws("arn:aws:iam::123456789012:role/RoleA"), action: sts::AssumeRole },
    must_not_allow {
        principal: "*",
        action: "*",
        when: ArnNotEquals("aws:PrincipalArn", "arn:aws:iam::123456789012:role/RoleA"),
    },
    must_not_be_public,
];

/// Or it trusts the account of the previous role.
pub static ROLE_B_BY_ACCOUNT: TrustPolicy = trust_policy![
    allow { principal: Account("123456789012"), action: sts::AssumeRole },
    must_allow { principal: Aws("arn:aws:iam::123456789012:role/RoleA"), action: sts::AssumeRole },
    must_not_allow {
        principal: "*",
        action: "*",
        when: StringNotEquals("aws:PrincipalAccount", "123456789012"),
    },
    must_not_be_public,
];

// Document 4.

/// The role of the EC2 instance has no access to Redshift: it assumes the role that has access.
#[must_use]
pub fn instance(account: &AccountId, role: &ResourceName) -> IdentityPolicy {
    identity_policy![
        allow { action: sts::AssumeRole, resource: "arn:aws:iam::{account}:role/{role}" },
        must_allow { action: sts::AssumeRole, resource: "arn:aws:iam::{account}:role/{role}" },
        must_not_allow { action: "*", not_resource: "arn:aws:iam::{account}:role/{role}" },
        must_not_allow {
            action: ["redshift:*", "redshift-data:*", "redshift-serverless:*"],
            resource: "*",
        },
        must_not_allow { not_action: sts::AssumeRole, resource: "*" },
    ]
}

/// The role of the EC2 instance trusts EC2.
pub static EC2: TrustPolicy = trust_policy!(
    Service("ec2.amazonaws.com"),
    must_allow { principal: Service("ec2.amazonaws.com"), action: sts::AssumeRole },
    must_not_allow { principal: "*", action: "*", when: Bool("aws:PrincipalIsAWSService", false) },
);

/// The Redshift role trusts the user and the worker node.
pub static USER_AND_WORKER: TrustPolicy = trust_policy![
    allow {
        principal: Aws(
            "arn:aws:iam::123456789012:user/agent",
            "arn:aws:iam::123456789012:role/Worker"
        ),
        action: sts::AssumeRole,
    },
    must_allow { principal: Aws("arn:aws:iam::123456789012:user/agent"), action: sts::AssumeRole },
    must_allow { principal: Aws("arn:aws:iam::123456789012:role/Worker"), action: sts::AssumeRole },
    must_not_allow { principal: Aws("arn:aws:iam::123456789012:user/another"), action: "*" },
];

/// The Redshift role gets credentials for one existing database user, and does not create any.
pub static CREDENTIALS: IdentityPolicy = identity_policy![
    allow {
        action: redshift::GetClusterCredentials,
        resource: [
            "arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/loader",
            "arn:aws:redshift:us-west-2:123456789012:dbname:my-cluster/dev",
        ],
    },
    must_allow {
        action: redshift::GetClusterCredentials,
        resource: "arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/loader",
    },
    must_not_allow { action: [redshift::CreateClusterUser, redshift::JoinGroup], resource: "*" },
    must_not_allow {
        action: "redshift:*",
        resource: "arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/admin",
    },
];

/// Or for one that is created for it and joins one group.
pub static NEW_USER: IdentityPolicy = identity_policy![
    allow {
        action: [redshift::GetClusterCredentials, redshift::CreateClusterUser],
        resource: "arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/loader",
    },
    allow {
        action: redshift::GetClusterCredentials,
        resource: "arn:aws:redshift:us-west-2:123456789012:dbname:my-cluster/dev",
    },
    allow {
        action: redshift::JoinGroup,
        resource: "arn:aws:redshift:us-west-2:123456789012:dbgroup:my-cluster/readers",
    },
    must_allow {
        action: redshift::CreateClusterUser,
        resource: "arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/loader",
    },
    must_not_allow {
        action: redshift::JoinGroup,
        not_resource: "arn:aws:redshift:us-west-2:123456789012:dbgroup:my-cluster/readers",
    },
];

// Document 5.

/// COPY also reads the manifest and the JSONPaths file, and nothing else in their bucket.
pub static COPY_WITH_FILES: IdentityPolicy = identity_policy![
    allow { action: s3::ListBucket, resource: ["arn:aws:s3:::data", "arn:aws:s3:::lists"] },
    allow {
        action: s3::GetObject,
        resource: [
            "arn:aws:s3:::data/load/*",
            "arn:aws:s3:::lists/manifest",
            "arn:aws:s3:::lists/paths.json"
        ],
    },
    must_allow {
        action: s3::GetObject,
        resource: ["arn:aws:s3:::lists/manifest", "arn:aws:s3:::lists/paths.json"]
    },
    must_not_allow {
        action: "s3:*",
        resource: ["arn:aws:s3:::data/other/*", "arn:aws:s3:::lists/other"]
    },
    must_not_allow { action: ["s3:Put*", "s3:Delete*"], resource: "*" },
];

/// COPY from DynamoDB scans and describes one table.
#[must_use]
pub fn copy_from_dynamodb(account: &AccountId, table: &ResourceName) -> IdentityPolicy {
    identity_policy![
        allow {
            action: [dynamodb::Scan, dynamodb::DescribeTable],
            resource: "arn:aws:dynamodb:us-west-2:{account}:table/{table}",
        },
        must_allow {
            action: [dynamodb::Scan, dynamodb::DescribeTable],
            resource: "arn:aws:dynamodb:us-west-2:{account}:table/{table}",
        },
        must_not_allow { not_action: [dynamodb::Scan, dynamodb::DescribeTable], resource: "*" },
        must_not_allow {
            action: "*",
            not_resource: "arn:aws:dynamodb:us-west-2:{account}:table/{table}"
        },
    ]
}

/// COPY from EMR lists the instances of one cluster.
pub static COPY_FROM_EMR: IdentityPolicy = identity_policy![
    allow {
        action: elasticmapreduce::ListInstances,
        resource: "arn:aws:elasticmapreduce:us-west-2:123456789012:cluster/j-SAMPLE2B500FC",
    },
    must_allow {
        action: elasticmapreduce::ListInstances,
        resource: "arn:aws:elasticmapreduce:us-west-2:123456789012:cluster/j-SAMPLE2B500FC",
    },
    must_not_allow { not_action: elasticmapreduce::ListInstances, resource: "*" },
];

/// UNLOAD gets, lists and puts, and does not delete anything.
pub static UNLOAD: IdentityPolicy = identity_policy![
    allow { action: s3::ListBucket, resource: "arn:aws:s3:::data" },
    allow { action: [s3::GetObject, s3::PutObject], resource: "arn:aws:s3:::data/out/*" },
    must_allow { action: [s3::GetObject, s3::PutObject], resource: "arn:aws:s3:::data/out/*" },
    must_allow { action: s3::ListBucket, resource: "arn:aws:s3:::data" },
    must_not_allow { action: "s3:Delete*", resource: "*" },
    must_not_allow {
        action: "s3:*",
        not_resource: ["arn:aws:s3:::data", "arn:aws:s3:::data/out/*"]
    },
];

/// CREATE LIBRARY lists the bucket and gets the library.
pub static LIBRARY: IdentityPolicy = identity_policy![
    allow { action: s3::ListBucket, resource: "arn:aws:s3:::libraries" },
    allow { action: s3::GetObject, resource: "arn:aws:s3:::libraries/f.zip" },
    must_allow { action: s3::GetObject, resource: "arn:aws:s3:::libraries/f.zip" },
    must_not_allow { action: "s3:*", resource: "arn:aws:s3:::libraries/g.zip" },
];

/// CREATE EXTERNAL FUNCTION invokes one function.
pub static EXTERNAL_FUNCTION: IdentityPolicy = identity_policy![
    allow {
        action: lambda::InvokeFunction,
        resource: "arn:aws:lambda:us-west-2:210987654321:function:exampleLambdaFunction",
    },
    must_allow {
        action: lambda::InvokeFunction,
        resource: "arn:aws:lambda:us-west-2:210987654321:function:exampleLambdaFunction",
    },
    must_not_allow { not_action: lambda::InvokeFunction, resource: "*" },
];
