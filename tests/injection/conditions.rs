//! The slots of `Condition`: values by the family of the operator, and keys.

use std::net::{IpAddr, Ipv4Addr};

use iam_policy::{
    AccountId, Arn, ArnPattern, Cidr, DatabaseUserArn, Date, ExternalId, OidcIssuer, Pattern,
    PlainText, Region, ResourceName, RoleArn, ServicePrincipal, Unchecked, identity_policy,
    include_policy,
};

use crate::check::slots;

slots! {
    a_text: [
        PlainText, AccountId, Arn, DatabaseUserArn, ExternalId, OidcIssuer, Region, ResourceName, RoleArn, ServicePrincipal, Unchecked
    ] |value|
        identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::bucket/*", when: StringEquals("aws:PrincipalTag/team", value) }],
        identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::bucket/*", when: [StringNotEqualsIgnoreCase("aws:PrincipalTag/team", ["x-{value}-y", "red"])] }],
        identity_policy!({
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Deny",
                "Action": "s3:GetObject",
                "Resource": "arn:aws:s3:::bucket/*",
                "Condition": { "StringNotEqualsIfExists": { "aws:PrincipalTag/team": ["{value}", "red"] } }
            }]
        }),
        identity_policy!(
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::bucket/*",
                "Condition": {"StringEquals": {"aws:PrincipalTag/team": ["{value}", "x-{value}"]}}}}"#,
            value
        ),
        include_policy!(identity, "files/condition_text.json", text = value);
    a_pattern: [
        PlainText, Pattern, AccountId, Arn, ArnPattern, DatabaseUserArn, ExternalId, OidcIssuer, Region, ResourceName, RoleArn,
        ServicePrincipal, Unchecked
    ] |value|
        identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::bucket/*", when: StringLike("aws:PrincipalTag/team", value) }],
        identity_policy![deny { action: s3::CreateBucket, resource: "arn:aws:s3:::bucket", when: ForAnyValue::StringLike("aws:TagKeys", ["x-{value}*", "red"]) }],
        identity_policy!({
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Deny",
                "Action": "s3:GetObject",
                "Resource": "arn:aws:s3:::bucket/*",
                "Condition": { "StringNotLike": { "aws:PrincipalTag/team": ["{value}", "red"] } }
            }]
        }),
        identity_policy!(
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::bucket/*",
                "Condition": {"StringLike": {"aws:PrincipalTag/team": ["{value}", "x-{value}/*"]}}}}"#,
            value
        ),
        include_policy!(identity, "files/condition_pattern.json", text = value);
    an_arn: [Arn, ArnPattern, DatabaseUserArn, RoleArn, Unchecked] |value|
        identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::bucket/*", when: ArnEquals("aws:SourceArn", value) }],
        identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::bucket/*", when: ArnLike("aws:SourceArn", "{value}/*") }],
        identity_policy!({
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Allow",
                "Action": "s3:GetObject",
                "Resource": "arn:aws:s3:::bucket/*",
                "Condition": { "ArnNotLike": { "aws:SourceArn": ["{value}", "arn:aws:sns:us-east-1:123456789012:t"] } }
            }]
        }),
        identity_policy!(
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::bucket/*",
                "Condition": {"ArnEquals": {"aws:SourceArn": "{value}"}}}}"#,
            value
        ),
        include_policy!(identity, "files/condition_arn.json", arn = value);
    a_pattern_of_an_arn: [Pattern] |value|
        identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::bucket/*", when: ArnLike("aws:SourceArn", value) }];
    the_account_of_an_arn: [AccountId, Unchecked] |value|
        identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::bucket/*", when: ArnLike("aws:SourceArn", "arn:aws:sns:us-east-1:{value}:topic") }],
        identity_policy!(
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::bucket/*",
                "Condition": {"ArnEquals": {"aws:SourceArn": "arn:aws:sns:us-east-1:{value}:topic"}}}}"#,
            value
        );
    the_resource_of_an_arn: [ResourceName, AccountId, OidcIssuer, Region, Unchecked] |value|
        identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::bucket/*", when: ArnLike("aws:SourceArn", "arn:aws:sns:us-east-1:123456789012:{value}") }],
        identity_policy!(
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::bucket/*",
                "Condition": {"StringEquals": {"aws:SourceArn": "arn:aws:sns:us-east-1:123456789012:{value}"}}}}"#,
            value
        );
    a_number: [i64, u8, u64, Unchecked] |value|
        identity_policy![allow { action: s3::ListBucket, resource: "arn:aws:s3:::bucket", when: NumericLessThan("s3:max-keys", value) }],
        identity_policy!(
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::bucket",
                "Condition": {"NumericLessThan": {"s3:max-keys": "{value}"}}}}"#,
            value
        );
    a_date: [Date, Unchecked] |value|
        identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::bucket/*", when: DateLessThan("aws:CurrentTime", value) }],
        identity_policy!(
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::bucket/*",
                "Condition": {"DateLessThan": {"aws:CurrentTime": "{value}"}}}}"#,
            value
        );
    a_boolean: [bool, Unchecked] |value|
        identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::bucket/*", when: Bool("aws:SecureTransport", value) }],
        identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::bucket/*", when: Null("aws:PrincipalTag/team", value) }],
        identity_policy!(
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::bucket/*",
                "Condition": {"Bool": {"aws:SecureTransport": "{value}"}}}}"#,
            value
        );
    an_address: [Cidr, IpAddr, Ipv4Addr, Unchecked] |value|
        identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::bucket/*", when: IpAddress("aws:SourceIp", value) }],
        identity_policy![deny { action: s3::GetObject, resource: "arn:aws:s3:::bucket/*", when: NotIpAddress("aws:SourceIp", ["203.0.114.0/24", value]) }],
        identity_policy!(
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::bucket/*",
                "Condition": {"IpAddress": {"aws:SourceIp": ["{value}"]}}}}"#,
            value
        );
    the_key_of_a_tag: [PlainText, AccountId, ExternalId, OidcIssuer, Region, ResourceName, Unchecked] |value|
        identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::bucket/*", when: StringEquals("aws:PrincipalTag/{value}", "blue") }],
        identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::bucket/*", when: [
            StringEquals("aws:PrincipalTag/{value}", "blue"),
            StringLike("aws:PrincipalTag/team", "red"),
            StringEquals("aws:PrincipalOrgID", "o-a1b2c3d4e5"),
        ] }],
        identity_policy!(
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::bucket/*",
                "Condition": {"StringEquals": {"aws:PrincipalTag/{value}": "blue"}}}}"#,
            value
        ),
        include_policy!(identity, "files/condition_key.json", tag = value);
    the_issuer_of_a_key: [OidcIssuer, PlainText] |value|
        identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::bucket/*", when: StringEquals("{value}:aud", "sts.amazonaws.com") }];
}
