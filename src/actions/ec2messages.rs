// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Message Delivery Service: the actions of the prefix `ec2messages`.

/// `ec2messages:AcknowledgeMessage`: Write.
///
/// No resource types: its resource is `*`.
pub const AcknowledgeMessage: &str = "ec2messages:AcknowledgeMessage";

/// `ec2messages:DeleteMessage`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteMessage: &str = "ec2messages:DeleteMessage";

/// `ec2messages:FailMessage`: Write.
///
/// No resource types: its resource is `*`.
pub const FailMessage: &str = "ec2messages:FailMessage";

/// `ec2messages:GetEndpoint`: Read.
///
/// No resource types: its resource is `*`.
pub const GetEndpoint: &str = "ec2messages:GetEndpoint";

/// `ec2messages:GetMessages`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:SourceInstanceARN`, `ssm:SourceInstanceARN`.
pub const GetMessages: &str = "ec2messages:GetMessages";

/// `ec2messages:SendReply`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:SourceInstanceARN`, `ssm:SourceInstanceARN`.
pub const SendReply: &str = "ec2messages:SendReply";
