//! The few strings that random policies and requests consist of, so that they overlap.

/// A key with its possible values in requests and policies.
pub(crate) struct Pool {
    pub(crate) key: &'static str,
    /// The family of operators that it is meant for.
    pub(crate) family: Family,
    /// Whether requests have it with several values.
    pub(crate) several: bool,
    /// The values in requests.
    pub(crate) values: &'static [&'static str],
    /// Additional values in policies.
    pub(crate) patterns: &'static [&'static str],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    String,
    Arn,
    Numeric,
    Date,
    Bool,
    Binary,
    IpAddress,
}

impl Family {
    /// The operators of the family, as written in policies.
    pub(crate) fn operators(self) -> &'static [&'static str] {
        match self {
            Self::String => &[
                "StringEquals",
                "StringNotEquals",
                "StringEqualsIgnoreCase",
                "StringNotEqualsIgnoreCase",
                "StringLike",
                "StringNotLike",
            ],
            Self::Arn => &["ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike", "StringLike"],
            Self::Numeric => &[
                "NumericEquals",
                "NumericNotEquals",
                "NumericLessThan",
                "NumericLessThanEquals",
                "NumericGreaterThan",
                "NumericGreaterThanEquals",
            ],
            Self::Date => &[
                "DateEquals",
                "DateNotEquals",
                "DateLessThan",
                "DateLessThanEquals",
                "DateGreaterThan",
                "DateGreaterThanEquals",
            ],
            Self::Bool => &["Bool"],
            Self::Binary => &["BinaryEquals"],
            Self::IpAddress => &["IpAddress", "NotIpAddress"],
        }
    }
}

/// The keys that a request can have itself.
pub(crate) const WRITTEN: &[Pool] = &[
    Pool {
        key: "aws:SourceIp",
        family: Family::IpAddress,
        several: false,
        values: &["203.0.113.1", "198.51.100.7", "2001:db8::1"],
        patterns: &["203.0.113.0/24", "0.0.0.0/0", "::/0", "2001:db8::/32", "198.51.100.0/29"],
    },
    Pool {
        key: "aws:PrincipalTag/team",
        family: Family::String,
        several: false,
        values: &["red", "Red", "blue", "re*", "*", "a:b"],
        patterns: &[
            "r*",
            "?ed",
            "${aws:username}",
            "re${*}",
            "${*}",
            "*",
            "r?d*",
            "${aws:x, 'red'}",
        ],
    },
    Pool {
        key: "aws:username",
        family: Family::String,
        several: false,
        values: &["ana", "ben", "red"],
        patterns: &["a*", "${aws:PrincipalTag/team}", "${aws:PrincipalTag/team, 'ana'}", "??n"],
    },
    Pool {
        key: "aws:TagKeys",
        family: Family::String,
        several: true,
        values: &["team", "cost", "env"],
        patterns: &["t*", "*s*", "e?v", "owner"],
    },
    Pool {
        key: "sts:ExternalId",
        family: Family::String,
        several: false,
        values: &["x-1", "X-1", "x-2"],
        patterns: &["x-*", "x-${?}", "?-1", "x-3", "${", "${aws:username"],
    },
    Pool {
        key: "s3:max-keys",
        family: Family::Numeric,
        several: false,
        values: &["10", "10.0", "1e1", "9.99", "-3", "0", "ten", "+10"],
        patterns: &["10", "9", "1E+1", "0.1e2", "-0", "ten", "${aws:username}"],
    },
    Pool {
        key: "aws:CurrentTime",
        family: Family::Date,
        several: false,
        values: &[
            "2026-01-01T00:00:00Z",
            "2026-01-01",
            "1767225600",
            "2026-01-01T01:00:00+01:00",
            "2025-12-31T23:59:59.5Z",
            "2024-02-29T12:00Z",
            "2026",
            "soon",
        ],
        patterns: &["2026-01", "2026-06-30T00:00:00Z", "1767225599", "2026-02-30", "2026"],
    },
    Pool {
        key: "aws:SecureTransport",
        family: Family::Bool,
        several: false,
        values: &["true", "false", "TRUE"],
        patterns: &["False", "yes"],
    },
    Pool {
        key: "aws:SourceArn",
        family: Family::Arn,
        several: false,
        values: &[
            "arn:aws:s3:::logs",
            "arn:aws:sns:us-east-1:111111111111:topic",
            "arn:aws:store:us-east-2:222222222222:store/abc:111111111111:finance/x",
            "arn:aws:s3",
        ],
        patterns: &[
            "arn:aws:s3:::*",
            "arn:aws:store:*:111111111111:finance/*",
            "arn:aws:sns:*:${aws:PrincipalAccount}:topic",
            "arn:aws:*",
            "arn:*:*:*:*:*",
            "arn:aws:sns:us-east-?:111111111111:${aws:x, 'topic'}",
        ],
    },
    Pool {
        key: "example:Bytes",
        family: Family::Binary,
        several: false,
        values: &["QUJD", "QUJE", "QQ==", "A"],
        patterns: &["QUI=", "%"],
    },
];

/// The keys that follow from the request.
pub(crate) const DERIVED: &[Pool] = &[
    Pool {
        key: "aws:PrincipalArn",
        family: Family::Arn,
        several: false,
        values: &[
            "arn:aws:iam::111111111111:user/ana",
            "arn:aws:iam::111111111111:role/Reader",
            "arn:aws:iam::111111111111:role/app/Writer",
            "arn:aws:iam::222222222222:root",
        ],
        patterns: &[
            "arn:aws:iam::111111111111:role/*",
            "arn:aws:iam::*:user/*",
            "arn:aws:iam::111111111111:role/app/*",
            "arn:aws:iam::111111111111:role/*Writer",
            "arn:aws:iam::*:role/?eader",
            "*",
        ],
    },
    Pool {
        key: "aws:PrincipalAccount",
        family: Family::String,
        several: false,
        values: &["111111111111", "222222222222", "anonymous"],
        patterns: &["1*", "${aws:ResourceAccount}"],
    },
    Pool {
        key: "aws:PrincipalType",
        family: Family::String,
        several: false,
        values: &["User", "AssumedRole", "Account", "Anonymous", "FederatedUser"],
        patterns: &["*User"],
    },
    Pool {
        key: "aws:PrincipalIsAWSService",
        family: Family::Bool,
        several: false,
        values: &["true", "false"],
        patterns: &[],
    },
    Pool {
        key: "aws:PrincipalServiceName",
        family: Family::String,
        several: false,
        values: &["redshift.amazonaws.com", "redshift.us-east-1.amazonaws.com"],
        patterns: &["redshift.*", "s3.amazonaws.com"],
    },
    Pool {
        key: "aws:PrincipalServiceNamesList",
        family: Family::String,
        several: true,
        values: &["redshift.amazonaws.com", "redshift.us-east-1.amazonaws.com"],
        patterns: &["redshift.*", "s3.amazonaws.com"],
    },
    Pool {
        key: "aws:ResourceAccount",
        family: Family::String,
        several: false,
        values: &["111111111111", "222222222222"],
        patterns: &["2*", "${aws:PrincipalAccount}"],
    },
];

pub(crate) const ACCOUNTS: [&str; 2] = ["111111111111", "222222222222"];

/// The callers, with the account that they are all in spelled `A`.
pub(crate) const USERS: &[&str] = &["arn:aws:iam::A:user/ana", "arn:aws:iam::A:user/ops/ben"];

/// Roles: the ARN, and the prefix of the ARNs of its sessions.
pub(crate) const ROLES: &[(&str, &str)] = &[
    ("arn:aws:iam::A:role/Reader", "arn:aws:sts::A:assumed-role/Reader/"),
    ("arn:aws:iam::A:role/app/Writer", "arn:aws:sts::A:assumed-role/Writer/"),
    (
        "arn:aws:iam::A:role/aws-service-role/redshift.amazonaws.com/AWSServiceRoleForRedshift",
        "arn:aws:sts::A:assumed-role/AWSServiceRoleForRedshift/",
    ),
];

pub(crate) const SESSIONS: &[&str] = &["one", "two"];

pub(crate) const FEDERATED_USER: &str = "arn:aws:sts::A:federated-user/fay";

pub(crate) const SERVICES: &[&str] =
    &["redshift.amazonaws.com", "redshift.us-east-1.amazonaws.com", "s3.amazonaws.com"];

pub(crate) const PROVIDERS: &[&str] = &[
    "accounts.google.com",
    "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com",
];

/// The requested actions, and their resources.
pub(crate) const ASKED: &[(&[&str], &[&str])] = &[
    (
        &["s3:GetObject", "s3:PutObject", "S3:getobject"],
        &["arn:aws:s3:::data/ana/x", "arn:aws:s3:::data/red/y", "arn:aws:s3:::logs/2026/a:b"],
    ),
    (&["s3:ListBucket", "s3:GetBucketPolicy"], &["arn:aws:s3:::data", "arn:aws:s3:::logs"]),
    (
        &["sqs:SendMessage", "sqs:ReceiveMessage"],
        &["arn:aws:sqs:us-east-1:A:jobs", "arn:aws:sqs:us-east-1:A:jobs-dead"],
    ),
    (
        &["sts:AssumeRole", "sts:AssumeRole", "sts:TagSession", "STS:assumeRoleWithWebIdentity"],
        &[
            "arn:aws:iam::A:role/Reader",
            "arn:aws:iam::A:role/app/Writer",
            "arn:aws:iam::A:role/aws-service-role/redshift.amazonaws.com/AWSServiceRoleForRedshift",
        ],
    ),
    (
        &["iam:PassRole", "iam:DeleteRole", "iam:GetRole"],
        &["arn:aws:iam::A:role/Reader", "arn:aws:iam::A:role/aws-reserved/sso/Admin"],
    ),
    (&["iam:DeletePolicy", "iam:GetPolicy"], &["arn:aws:iam::aws:policy/ReadOnly"]),
    (
        &["kms:Decrypt", "kms:RetireGrant", "KMS:Encrypt"],
        &["arn:aws:kms:us-east-1:A:key/k1", "arn:aws:kms:us-east-1:A:key/k2"],
    ),
    (
        &["kms:UpdateAlias", "kms:DescribeKey"],
        &["arn:aws:kms:us-east-1:A:alias/aws/s3", "arn:aws:kms:us-east-1:A:alias/mine"],
    ),
    (&["s3:ListAllMyBuckets", "ec2:DescribeInstances"], &["*"]),
    (&["sts:GetCallerIdentity"], &["*"]),
];
