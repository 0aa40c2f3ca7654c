//! Actions that are filled in.

use iam_policy::{
    Action, ActionPattern, identity_policy, include_policy, one_or_more, resource_control_policy,
    service_control_policy, session_policy, trust_policy,
};

use crate::check::slots;

slots! {
    a_whole_action: [Action, ActionPattern] |value|
        identity_policy![deny { action: (value), resource: "*" }],
        identity_policy![deny { action: "{value}", resource: "*" }],
        identity_policy![deny { action: [s3::GetObject, (value)], resource: "*" }],
        identity_policy![deny { not_action: [(value), "s3:List*"], resource: "*" }],
        identity_policy![deny { action: [s3::GetObject, ..[value]], resource: "*" }],
        identity_policy![deny { action: [..one_or_more([value]).expect("one")], resource: "*" }],
        identity_policy![deny {
            action: [s3::GetObject, for one in [value] { (one) }, if false { sqs::SendMessage }],
            resource: "*",
        }],
        identity_policy!({
            "Version": "2012-10-17",
            "Statement": [{ "Effect": "Deny", "NotAction": ["{value}", "iam:*"], "Resource": "*" }]
        }),
        identity_policy!(
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "{value}", "Resource": "*"}}"#,
            value
        ),
        include_policy!(identity, "files/action.json", action = value),
        session_policy![allow { action: (value), resource: "arn:aws:s3:::bucket/*" }],
        service_control_policy![deny { action: (value), resource: "*" }],
        resource_control_policy![deny { principal: "*", action: (value), resource: "*" }],
        trust_policy![allow { principal: Aws("arn:aws:iam::123456789012:role/R"), action: [sts::AssumeRole, (value)] }];
}
