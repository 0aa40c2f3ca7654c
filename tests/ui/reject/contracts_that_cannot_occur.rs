use iam_policy::{identity_policy, resource_policy, trust_policy};

fn main() {
    // No queue has objects, and no request for an object has a prefix.
    let _ = identity_policy![
        allow { action: s3::GetObject, resource: "arn:aws:s3:::reports/*" },
        must_not_allow { action: s3::GetObject, resource: "arn:aws:sqs:eu-west-1:123456789012:jobs" },
        must_not_allow {
            action: s3::GetObject,
            resource: "arn:aws:s3:::reports/*",
            when: StringEquals("s3:prefix", "2026/"),
        },
        must_allow {
            action: s3::GetObject,
            resource: "arn:aws:s3:::reports/*",
            context: { "s3:prefix": "2026/" },
        },
    ];
    // In `must_allow`, such a pair is not in the box.
    let _ = identity_policy![
        allow { action: s3::GetObject, resource: "arn:aws:s3:::reports/*" },
        must_allow { action: s3::GetObject, resource: "arn:aws:sqs:eu-west-1:123456789012:jobs" },
        must_allow {
            action: s3::GetObject,
            resource: ["arn:aws:s3:::reports", "arn:aws:s3:::reports/*"],
        },
    ];
    let _ = trust_policy![
        allow { principal: Service("ec2.amazonaws.com"), action: sts::AssumeRole },
        must_not_allow { principal: "*", action: s3::GetObject },
        must_not_allow {
            principal: Service("ec2.amazonaws.com"),
            action: sts::AssumeRoleWithWebIdentity,
        },
    ];
    // The values of a context are checked like those of a condition, and must fit together.
    let _ = identity_policy![
        allow { action: s3::GetObject, resource: "arn:aws:s3:::reports/*" },
        must_not_allow {
            action: "s3:*",
            resource: "arn:aws:s3:::secrets/*",
            context: {
                "aws:PrincipalOrgID": "acme",
                "aws:RequestedRegion": ["eu-west-1", "eu-wst-1"],
                "aws:PrincipalArn": "arn:aws:iam::123456789012:role/*",
            },
        },
        must_not_allow {
            action: "s3:*",
            resource: "arn:aws:s3:::secrets/*",
            context: {
                "aws:PrincipalArn": "arn:aws:iam::123456789012:role/loader",
                "aws:PrincipalAccount": "210987654321",
            },
        },
    ];
    let _ = resource_policy![
        #![service(s3)]
        allow {
            principal: Account("123456789012"),
            action: s3::GetObject,
            resource: "arn:aws:s3:::reports/*",
        },
        must_not_allow { principal: "*", action: "sqs:*", resource: "*" },
    ];
}
