//! The same slots in the other kinds of policies, whose macros share one grammar.

use iam_policy::{
    Arn, ArnPattern, Pattern, PlainText, ResourceName, Unchecked, resource_control_policy,
    resource_policy, service_control_policy, session_policy,
};

use crate::check::slots;

slots! {
    resources: [ResourceName, Pattern, Unchecked] |value|
        session_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::bucket/{value}/*" }],
        service_control_policy![deny { action: s3::GetObject, resource: ["arn:aws:s3:::bucket/{value}/*", "arn:aws:s3:::bucket/x"] }],
        resource_control_policy![deny { principal: "*", action: s3::GetObject, resource: "arn:aws:s3:::bucket/{value}/*" }],
        resource_policy![
            #![service(s3)]
            deny { principal: "*", action: s3::GetObject, resource: "arn:aws:s3:::bucket/{value}/*", when: Bool("aws:SecureTransport", false) }
        ],
        session_policy!(
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::bucket/{value}"}}"#,
            value
        ),
        service_control_policy!(
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::bucket/{value}"}}"#,
            value
        ),
        resource_control_policy!(
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::bucket/{value}"}}"#,
            value
        ),
        resource_policy!(
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::bucket/{value}"}}"#,
            value
        );
    whole_resources: [Arn, ArnPattern, Unchecked] |value|
        session_policy![allow { action: s3::GetObject, resource: value }],
        service_control_policy![deny { action: s3::GetObject, resource: value }],
        resource_control_policy![deny { principal: "*", action: s3::GetObject, resource: value }];
    texts: [PlainText, Unchecked] |value|
        session_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::bucket/*", when: StringEquals("aws:PrincipalTag/team", "x-{value}") }],
        service_control_policy![deny { action: s3::GetObject, resource: "*", when: StringNotEquals("aws:PrincipalTag/team", value) }],
        resource_control_policy![deny { principal: "*", action: s3::GetObject, resource: "arn:aws:s3:::bucket/*", when: StringNotEquals("aws:PrincipalTag/team", value) }],
        resource_policy![
            #![service(s3)]
            deny { principal: "*", action: s3::GetObject, resource: "arn:aws:s3:::bucket/*", when: StringNotEquals("aws:PrincipalTag/team", value) }
        ];
}
