// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Transform: the actions of the prefix `transform`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `connector` | `arn:${Partition}:transform:${Region}:${Account}:connector/${WorkspaceId}/${ConnectorId}` |
//! | `profile` | `arn:${Partition}:transform:${Region}:${Account}:profile/${Identifier}` |

/// `transform:AccessTransformProfile`: Write.
///
/// Resource types: `profile` (required).
pub const AccessTransformProfile: &str = "transform:AccessTransformProfile";

/// `transform:AssociateConnectorResource`: Write.
///
/// Resource types: `connector` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AssociateConnectorResource: &str = "transform:AssociateConnectorResource";

/// `transform:CreateProfile`: Write.
///
/// Resource types: `profile` (required).
pub const CreateProfile: &str = "transform:CreateProfile";

/// `transform:DeleteAgentRuntimeConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteAgentRuntimeConfiguration: &str = "transform:DeleteAgentRuntimeConfiguration";

/// `transform:DeleteConnector`: Write.
///
/// Resource types: `connector` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteConnector: &str = "transform:DeleteConnector";

/// `transform:DeleteProfile`: Write.
///
/// Resource types: `profile` (required).
pub const DeleteProfile: &str = "transform:DeleteProfile";

/// `transform:GetAccountSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountSettings: &str = "transform:GetAccountSettings";

/// `transform:GetAgent`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAgent: &str = "transform:GetAgent";

/// `transform:GetAgentRuntimeConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAgentRuntimeConfiguration: &str = "transform:GetAgentRuntimeConfiguration";

/// `transform:GetConnector`: Read.
///
/// Resource types: `connector` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetConnector: &str = "transform:GetConnector";

/// `transform:GetWebAppUrl`: Read.
///
/// No resource types: its resource is `*`.
pub const GetWebAppUrl: &str = "transform:GetWebAppUrl";

/// `transform:ListAgents`: Read.
///
/// No resource types: its resource is `*`.
pub const ListAgents: &str = "transform:ListAgents";

/// `transform:ListConnectors`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListConnectors: &str = "transform:ListConnectors";

/// `transform:ListProfiles`: List.
///
/// No resource types: its resource is `*`.
pub const ListProfiles: &str = "transform:ListProfiles";

/// `transform:ListTagsForResource`: Read.
///
/// Resource types: `connector` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "transform:ListTagsForResource";

/// `transform:PutAgentRuntimeConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const PutAgentRuntimeConfiguration: &str = "transform:PutAgentRuntimeConfiguration";

/// `transform:RejectConnector`: Write.
///
/// Resource types: `connector` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const RejectConnector: &str = "transform:RejectConnector";

/// `transform:TagResource`: Tagging, Write.
///
/// Resource types: `connector` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "transform:TagResource";

/// `transform:UntagResource`: Tagging, Write.
///
/// Resource types: `connector` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "transform:UntagResource";

/// `transform:UpdateAccountSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAccountSettings: &str = "transform:UpdateAccountSettings";

/// `transform:UpdateAgentAccess`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAgentAccess: &str = "transform:UpdateAgentAccess";

/// `transform:UpdateProfile`: Write.
///
/// Resource types: `profile` (required).
pub const UpdateProfile: &str = "transform:UpdateProfile";
