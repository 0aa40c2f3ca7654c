// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon WorkMail Message Flow: the actions of the prefix `workmailmessageflow`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `RawMessage` | `arn:${Partition}:workmailmessageflow:${Region}:${Account}:message/${OrganizationId}/${Context}/${MessageId}` |

/// `workmailmessageflow:GetRawMessageContent`: Read.
///
/// Resource types: `RawMessage` (required).
pub const GetRawMessageContent: &str = "workmailmessageflow:GetRawMessageContent";

/// `workmailmessageflow:PutRawMessageContent`: Write.
///
/// Resource types: `RawMessage` (required).
pub const PutRawMessageContent: &str = "workmailmessageflow:PutRawMessageContent";
