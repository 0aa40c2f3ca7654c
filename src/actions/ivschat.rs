// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Interactive Video Service Chat: the actions of the prefix `ivschat`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Logging-Configuration` | `arn:${Partition}:ivschat:${Region}:${Account}:logging-configuration/${ResourceId}` |
//! | `Room` | `arn:${Partition}:ivschat:${Region}:${Account}:room/${ResourceId}` |

/// `ivschat:CreateChatToken`: Write.
///
/// Resource types: `Room` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateChatToken: &str = "ivschat:CreateChatToken";

/// `ivschat:CreateLoggingConfiguration`: Write.
///
/// Resource types: `Logging-Configuration` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLoggingConfiguration: &str = "ivschat:CreateLoggingConfiguration";

/// `ivschat:CreateRoom`: Write.
///
/// Resource types: `Room` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRoom: &str = "ivschat:CreateRoom";

/// `ivschat:DeleteLoggingConfiguration`: Write.
///
/// Resource types: `Logging-Configuration` (required).
pub const DeleteLoggingConfiguration: &str = "ivschat:DeleteLoggingConfiguration";

/// `ivschat:DeleteMessage`: Write.
///
/// Resource types: `Room` (required).
pub const DeleteMessage: &str = "ivschat:DeleteMessage";

/// `ivschat:DeleteRoom`: Write.
///
/// Resource types: `Room` (required).
pub const DeleteRoom: &str = "ivschat:DeleteRoom";

/// `ivschat:DisconnectUser`: Write.
///
/// Resource types: `Room` (required).
pub const DisconnectUser: &str = "ivschat:DisconnectUser";

/// `ivschat:GetLoggingConfiguration`: Read.
///
/// Resource types: `Logging-Configuration` (required).
pub const GetLoggingConfiguration: &str = "ivschat:GetLoggingConfiguration";

/// `ivschat:GetRoom`: Read.
///
/// Resource types: `Room` (required).
pub const GetRoom: &str = "ivschat:GetRoom";

/// `ivschat:ListLoggingConfigurations`: List.
///
/// Resource types: `Logging-Configuration` (required).
pub const ListLoggingConfigurations: &str = "ivschat:ListLoggingConfigurations";

/// `ivschat:ListRooms`: List.
///
/// Resource types: `Room` (required).
pub const ListRooms: &str = "ivschat:ListRooms";

/// `ivschat:ListTagsForResource`: Read.
///
/// Resource types: `Room`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ListTagsForResource: &str = "ivschat:ListTagsForResource";

/// `ivschat:SendEvent`: Write.
///
/// Resource types: `Room` (required).
pub const SendEvent: &str = "ivschat:SendEvent";

/// `ivschat:TagResource`: Tagging, Write.
///
/// Resource types: `Logging-Configuration`, `Room`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "ivschat:TagResource";

/// `ivschat:UntagResource`: Tagging, Write.
///
/// Resource types: `Logging-Configuration`, `Room`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "ivschat:UntagResource";

/// `ivschat:UpdateLoggingConfiguration`: Write.
///
/// Resource types: `Logging-Configuration` (required).
pub const UpdateLoggingConfiguration: &str = "ivschat:UpdateLoggingConfiguration";

/// `ivschat:UpdateRoom`: Write.
///
/// Resource types: `Room` (required).
pub const UpdateRoom: &str = "ivschat:UpdateRoom";
