// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Wickr: the actions of the prefix `wickr`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `network` | `arn:${Partition}:wickr:${Region}:${Account}:network/${NetworkId}` |

/// `wickr:BatchCreateUser`: Write.
///
/// Resource types: `network` (required).
pub const BatchCreateUser: &str = "wickr:BatchCreateUser";

/// `wickr:BatchDeleteUser`: Write.
///
/// Resource types: `network` (required).
pub const BatchDeleteUser: &str = "wickr:BatchDeleteUser";

/// `wickr:BatchLookupUserUname`: Read.
///
/// Resource types: `network` (required).
pub const BatchLookupUserUname: &str = "wickr:BatchLookupUserUname";

/// `wickr:BatchReinviteUser`: Write.
///
/// Resource types: `network` (required).
pub const BatchReinviteUser: &str = "wickr:BatchReinviteUser";

/// `wickr:BatchResetDevicesForUser`: Write.
///
/// Resource types: `network` (required).
pub const BatchResetDevicesForUser: &str = "wickr:BatchResetDevicesForUser";

/// `wickr:BatchToggleUserSuspendStatus`: Write.
///
/// Resource types: `network` (required).
pub const BatchToggleUserSuspendStatus: &str = "wickr:BatchToggleUserSuspendStatus";

/// `wickr:CreateAdminSession`: Write.
///
/// Resource types: `network` (required).
pub const CreateAdminSession: &str = "wickr:CreateAdminSession";

/// `wickr:CreateBot`: Write.
///
/// Resource types: `network` (required).
pub const CreateBot: &str = "wickr:CreateBot";

/// `wickr:CreateDataRetentionBot`: Write.
///
/// Resource types: `network` (required).
pub const CreateDataRetentionBot: &str = "wickr:CreateDataRetentionBot";

/// `wickr:CreateDataRetentionBotChallenge`: Write.
///
/// Resource types: `network` (required).
pub const CreateDataRetentionBotChallenge: &str = "wickr:CreateDataRetentionBotChallenge";

/// `wickr:CreateNetwork`: Write.
///
/// Resource types: `network` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateNetwork: &str = "wickr:CreateNetwork";

/// `wickr:CreateSecurityGroup`: Write.
///
/// Resource types: `network` (required).
pub const CreateSecurityGroup: &str = "wickr:CreateSecurityGroup";

/// `wickr:DeleteBot`: Write.
///
/// Resource types: `network` (required).
pub const DeleteBot: &str = "wickr:DeleteBot";

/// `wickr:DeleteDataRetentionBot`: Write.
///
/// Resource types: `network` (required).
pub const DeleteDataRetentionBot: &str = "wickr:DeleteDataRetentionBot";

/// `wickr:DeleteNetwork`: Write.
///
/// Resource types: `network` (required).
pub const DeleteNetwork: &str = "wickr:DeleteNetwork";

/// `wickr:DeleteSecurityGroup`: Write.
///
/// Resource types: `network` (required).
pub const DeleteSecurityGroup: &str = "wickr:DeleteSecurityGroup";

/// `wickr:GetBot`: Read.
///
/// Resource types: `network` (required).
pub const GetBot: &str = "wickr:GetBot";

/// `wickr:GetBotsCount`: Read.
///
/// Resource types: `network` (required).
pub const GetBotsCount: &str = "wickr:GetBotsCount";

/// `wickr:GetDataRetentionBot`: Read.
///
/// Resource types: `network` (required).
pub const GetDataRetentionBot: &str = "wickr:GetDataRetentionBot";

/// `wickr:GetGuestUserHistoryCount`: Read.
///
/// Resource types: `network` (required).
pub const GetGuestUserHistoryCount: &str = "wickr:GetGuestUserHistoryCount";

/// `wickr:GetNetwork`: Read.
///
/// Resource types: `network` (required).
pub const GetNetwork: &str = "wickr:GetNetwork";

/// `wickr:GetNetworkSettings`: Read.
///
/// Resource types: `network` (required).
pub const GetNetworkSettings: &str = "wickr:GetNetworkSettings";

/// `wickr:GetOidcInfo`: Read.
///
/// Resource types: `network` (required).
pub const GetOidcInfo: &str = "wickr:GetOidcInfo";

/// `wickr:GetOpentdfConfig`: Read.
///
/// Resource types: `network` (required).
pub const GetOpentdfConfig: &str = "wickr:GetOpentdfConfig";

/// `wickr:GetSecurityGroup`: Read.
///
/// Resource types: `network` (required).
pub const GetSecurityGroup: &str = "wickr:GetSecurityGroup";

/// `wickr:GetUser`: Read.
///
/// Resource types: `network` (required).
pub const GetUser: &str = "wickr:GetUser";

/// `wickr:GetUsersCount`: Read.
///
/// Resource types: `network` (required).
pub const GetUsersCount: &str = "wickr:GetUsersCount";

/// `wickr:ListBlockedGuestUsers`: Read.
///
/// Resource types: `network` (required).
pub const ListBlockedGuestUsers: &str = "wickr:ListBlockedGuestUsers";

/// `wickr:ListBots`: Read.
///
/// Resource types: `network` (required).
pub const ListBots: &str = "wickr:ListBots";

/// `wickr:ListDevicesForUser`: Read.
///
/// Resource types: `network` (required).
pub const ListDevicesForUser: &str = "wickr:ListDevicesForUser";

/// `wickr:ListGuestUsers`: Read.
///
/// Resource types: `network` (required).
pub const ListGuestUsers: &str = "wickr:ListGuestUsers";

/// `wickr:ListNetworks`: Read.
///
/// No resource types: its resource is `*`.
pub const ListNetworks: &str = "wickr:ListNetworks";

/// `wickr:ListSecurityGroups`: Read.
///
/// Resource types: `network` (required).
pub const ListSecurityGroups: &str = "wickr:ListSecurityGroups";

/// `wickr:ListSecurityGroupUsers`: Read.
///
/// Resource types: `network` (required).
pub const ListSecurityGroupUsers: &str = "wickr:ListSecurityGroupUsers";

/// `wickr:ListTagsForResource`: Read.
///
/// Resource types: `network` (required).
pub const ListTagsForResource: &str = "wickr:ListTagsForResource";

/// `wickr:ListUsers`: Read.
///
/// Resource types: `network` (required).
pub const ListUsers: &str = "wickr:ListUsers";

/// `wickr:RegisterOidcConfig`: Write.
///
/// Resource types: `network` (required).
pub const RegisterOidcConfig: &str = "wickr:RegisterOidcConfig";

/// `wickr:RegisterOidcConfigTest`: Write.
///
/// Resource types: `network` (required).
pub const RegisterOidcConfigTest: &str = "wickr:RegisterOidcConfigTest";

/// `wickr:RegisterOpentdfConfig`: Write.
///
/// Resource types: `network` (required).
pub const RegisterOpentdfConfig: &str = "wickr:RegisterOpentdfConfig";

/// `wickr:TagResource`: Tagging, Write.
///
/// Resource types: `network` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "wickr:TagResource";

/// `wickr:UntagResource`: Tagging, Write.
///
/// Resource types: `network` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "wickr:UntagResource";

/// `wickr:UpdateBot`: Write.
///
/// Resource types: `network` (required).
pub const UpdateBot: &str = "wickr:UpdateBot";

/// `wickr:UpdateDataRetention`: Write.
///
/// Resource types: `network` (required).
pub const UpdateDataRetention: &str = "wickr:UpdateDataRetention";

/// `wickr:UpdateGuestUser`: Write.
///
/// Resource types: `network` (required).
pub const UpdateGuestUser: &str = "wickr:UpdateGuestUser";

/// `wickr:UpdateNetworkDetails`: Write.
///
/// Resource types: `network` (required).
pub const UpdateNetworkDetails: &str = "wickr:UpdateNetworkDetails";

/// `wickr:UpdateNetworkSettings`: Write.
///
/// Resource types: `network` (required).
pub const UpdateNetworkSettings: &str = "wickr:UpdateNetworkSettings";

/// `wickr:UpdateSecurityGroup`: Write.
///
/// Resource types: `network` (required).
pub const UpdateSecurityGroup: &str = "wickr:UpdateSecurityGroup";

/// `wickr:UpdateUser`: Write.
///
/// Resource types: `network` (required).
pub const UpdateUser: &str = "wickr:UpdateUser";
