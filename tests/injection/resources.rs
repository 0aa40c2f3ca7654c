//! The slots of `Resource`, in every spelling.

use iam_policy::{
    AccountId, Arn, ArnPattern, DatabaseUserArn, OidcIssuer, Partition, Pattern, Region,
    ResourceName, RoleArn, Unchecked, identity_policy, include_policy,
};

use crate::check::slots;

slots! {
    a_part_of_the_resource: [ResourceName, Pattern, AccountId, OidcIssuer, Region, Unchecked] |value|
        identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::bucket/{value}/*" }],
        identity_policy![deny { action: s3::GetObject, not_resource: ["arn:aws:s3:::bucket/x", "arn:aws:s3:::bucket/{value}"] }],
        identity_policy!({
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Allow",
                "Action": "s3:GetObject",
                "Resource": ["arn:aws:s3:::bucket/{value}/*", "arn:aws:s3:::bucket/a"]
            }]
        }),
        identity_policy!(
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject",
                "Resource": "arn:aws:s3:::bucket/{value}/*"}}"#,
            value
        ),
        include_policy!(identity, "files/resource_part.json", name = value);
    the_account_of_a_resource: [AccountId, Unchecked] |value|
        identity_policy![allow { action: sqs::SendMessage, resource: "arn:aws:sqs:us-east-1:{value}:queue" }],
        identity_policy!({
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Allow",
                "Action": "sqs:SendMessage",
                "Resource": "arn:aws:sqs:us-east-1:{value}:queue"
            }]
        }),
        identity_policy!(
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sqs:SendMessage",
                "Resource": ["arn:aws:sqs:us-east-1:{value}:queue"]}}"#,
            value
        ),
        include_policy!(identity, "files/resource_account.json", account = value);
    the_region_of_a_resource: [Region, Unchecked] |value|
        identity_policy![allow { action: sqs::SendMessage, resource: "arn:aws:sqs:{value}:123456789012:queue" }],
        identity_policy!({
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Allow",
                "Action": "sqs:SendMessage",
                "Resource": "arn:aws:sqs:{value}:123456789012:queue"
            }]
        }),
        identity_policy!(
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sqs:SendMessage",
                "Resource": "arn:aws:sqs:{value}:123456789012:queue"}}"#,
            value
        ),
        include_policy!(identity, "files/resource_region.json", region = value);
    the_partition_of_a_resource: [Partition, Unchecked] |value|
        identity_policy![allow { action: s3::GetObject, resource: "arn:{value}:s3:::bucket/*" }],
        identity_policy!({
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Allow",
                "Action": "s3:GetObject",
                "Resource": "arn:{value}:s3:::bucket/*"
            }]
        }),
        identity_policy!(
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject",
                "Resource": "arn:{value}:s3:::bucket/*"}}"#,
            value
        ),
        include_policy!(identity, "files/resource_partition.json", partition = value);
    a_whole_resource: [Arn, ArnPattern, RoleArn, DatabaseUserArn, Unchecked] |value|
        identity_policy![allow { action: s3::GetObject, resource: value }],
        identity_policy![allow { action: s3::GetObject, resource: (value) }],
        identity_policy![allow { action: s3::GetObject, resource: "{value}" }],
        identity_policy![allow { action: s3::GetObject, resource: ["arn:aws:s3:::bucket/x", value] }],
        identity_policy![allow { action: s3::GetObject, resource: ["arn:aws:s3:::bucket/x", ..[value]] }],
        identity_policy!({
            "Version": "2012-10-17",
            "Statement": [{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": value }]
        }),
        identity_policy!({
            "Version": "2012-10-17",
            "Statement": [{ "Effect": "Deny", "Action": "s3:GetObject", "NotResource": ["{value}", "arn:aws:s3:::bucket/x"] }]
        }),
        identity_policy!(
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject",
                "Resource": "{value}"}}"#,
            value
        ),
        include_policy!(identity, "files/resource_whole.json", resource = value);
    what_goes_on_from_a_resource: [Arn, ArnPattern, RoleArn, DatabaseUserArn, Unchecked] |value|
        identity_policy![allow { action: s3::GetObject, resource: "{value}/x" }],
        identity_policy!({
            "Version": "2012-10-17",
            "Statement": [{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "{value}/x" }]
        }),
        identity_policy!(
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject",
                "Resource": ["{value}/x", "arn:aws:s3:::bucket/y"]}}"#,
            value
        ),
        include_policy!(identity, "files/resource_leading.json", resource = value);
}
