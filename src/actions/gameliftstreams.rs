// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon GameLift Streams: the actions of the prefix `gameliftstreams`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `application` | `arn:${Partition}:gameliftstreams:${Region}:${Account}:application/${ApplicationId}` |
//! | `stream group` | `arn:${Partition}:gameliftstreams:${Region}:${Account}:streamgroup/${StreamGroupId}` |

/// `gameliftstreams:AddStreamGroupLocations`: Write.
///
/// Resource types: `stream group` (required).
pub const AddStreamGroupLocations: &str = "gameliftstreams:AddStreamGroupLocations";

/// `gameliftstreams:AssociateApplications`: Write.
///
/// Resource types: `application` (required), `stream group` (required).
pub const AssociateApplications: &str = "gameliftstreams:AssociateApplications";

/// `gameliftstreams:CreateApplication`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateApplication: &str = "gameliftstreams:CreateApplication";

/// `gameliftstreams:CreateStreamGroup`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateStreamGroup: &str = "gameliftstreams:CreateStreamGroup";

/// `gameliftstreams:CreateStreamSessionAdminShell`: Write.
///
/// Resource types: `stream group` (required).
pub const CreateStreamSessionAdminShell: &str = "gameliftstreams:CreateStreamSessionAdminShell";

/// `gameliftstreams:CreateStreamSessionConnection`: Write.
///
/// Resource types: `stream group` (required).
pub const CreateStreamSessionConnection: &str = "gameliftstreams:CreateStreamSessionConnection";

/// `gameliftstreams:CreateStreamUrl`: Write.
///
/// Resource types: `application` (required), `stream group` (required).
///
/// Condition keys: `gameliftstreams:RoleArn`.
pub const CreateStreamUrl: &str = "gameliftstreams:CreateStreamUrl";

/// `gameliftstreams:DeleteApplication`: Write.
///
/// Resource types: `application` (required).
pub const DeleteApplication: &str = "gameliftstreams:DeleteApplication";

/// `gameliftstreams:DeleteStreamGroup`: Write.
///
/// Resource types: `stream group` (required).
pub const DeleteStreamGroup: &str = "gameliftstreams:DeleteStreamGroup";

/// `gameliftstreams:DisassociateApplications`: Write.
///
/// Resource types: `application` (required), `stream group` (required).
pub const DisassociateApplications: &str = "gameliftstreams:DisassociateApplications";

/// `gameliftstreams:ExportStreamSessionFiles`: Write.
///
/// Resource types: `stream group` (required).
pub const ExportStreamSessionFiles: &str = "gameliftstreams:ExportStreamSessionFiles";

/// `gameliftstreams:GetApplication`: Read.
///
/// Resource types: `application` (required).
pub const GetApplication: &str = "gameliftstreams:GetApplication";

/// `gameliftstreams:GetStreamGroup`: Read.
///
/// Resource types: `stream group` (required).
pub const GetStreamGroup: &str = "gameliftstreams:GetStreamGroup";

/// `gameliftstreams:GetStreamSession`: Read.
///
/// Resource types: `stream group` (required).
pub const GetStreamSession: &str = "gameliftstreams:GetStreamSession";

/// `gameliftstreams:GetStreamUrl`: Read.
///
/// Resource types: `stream group` (required).
pub const GetStreamUrl: &str = "gameliftstreams:GetStreamUrl";

/// `gameliftstreams:ListApplications`: List.
///
/// No resource types: its resource is `*`.
pub const ListApplications: &str = "gameliftstreams:ListApplications";

/// `gameliftstreams:ListApplicationShaderCaches`: List.
///
/// Resource types: `application` (required).
pub const ListApplicationShaderCaches: &str = "gameliftstreams:ListApplicationShaderCaches";

/// `gameliftstreams:ListStreamGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListStreamGroups: &str = "gameliftstreams:ListStreamGroups";

/// `gameliftstreams:ListStreamSessions`: Read.
///
/// Resource types: `stream group` (required).
pub const ListStreamSessions: &str = "gameliftstreams:ListStreamSessions";

/// `gameliftstreams:ListStreamSessionsByAccount`: Read.
///
/// No resource types: its resource is `*`.
pub const ListStreamSessionsByAccount: &str = "gameliftstreams:ListStreamSessionsByAccount";

/// `gameliftstreams:ListStreamUrls`: List.
///
/// No resource types: its resource is `*`.
pub const ListStreamUrls: &str = "gameliftstreams:ListStreamUrls";

/// `gameliftstreams:ListTagsForResource`: Read.
///
/// Resource types: `application`, `stream group`.
pub const ListTagsForResource: &str = "gameliftstreams:ListTagsForResource";

/// `gameliftstreams:RemoveStreamGroupLocations`: Write.
///
/// Resource types: `stream group` (required).
pub const RemoveStreamGroupLocations: &str = "gameliftstreams:RemoveStreamGroupLocations";

/// `gameliftstreams:RevokeStreamUrl`: Write.
///
/// Resource types: `stream group` (required).
pub const RevokeStreamUrl: &str = "gameliftstreams:RevokeStreamUrl";

/// `gameliftstreams:StartStreamSession`: Write.
///
/// Resource types: `stream group` (required).
///
/// Condition keys: `gameliftstreams:RoleArn`.
pub const StartStreamSession: &str = "gameliftstreams:StartStreamSession";

/// `gameliftstreams:TagResource`: Tagging, Write.
///
/// Resource types: `application`, `stream group`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "gameliftstreams:TagResource";

/// `gameliftstreams:TerminateStreamSession`: Write.
///
/// Resource types: `stream group` (required).
pub const TerminateStreamSession: &str = "gameliftstreams:TerminateStreamSession";

/// `gameliftstreams:UntagResource`: Tagging, Write.
///
/// Resource types: `application`, `stream group`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "gameliftstreams:UntagResource";

/// `gameliftstreams:UpdateApplication`: Write.
///
/// Resource types: `application` (required).
pub const UpdateApplication: &str = "gameliftstreams:UpdateApplication";

/// `gameliftstreams:UpdateStreamGroup`: Write.
///
/// Resource types: `stream group` (required).
pub const UpdateStreamGroup: &str = "gameliftstreams:UpdateStreamGroup";
