// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Elastic VMware Service: the actions of the prefix `evs`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `environment` | `arn:${Partition}:evs:${Region}:${Account}:environment/${EnvironmentIdentifier}` |

/// `evs:AssociateEipToVlan`: Write.
///
/// Resource types: `environment` (required).
pub const AssociateEipToVlan: &str = "evs:AssociateEipToVlan";

/// `evs:CreateEntitlement`: Write.
///
/// Resource types: `environment` (required).
pub const CreateEntitlement: &str = "evs:CreateEntitlement";

/// `evs:CreateEnvironment`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEnvironment: &str = "evs:CreateEnvironment";

/// `evs:CreateEnvironmentConnector`: Write.
///
/// Resource types: `environment` (required).
pub const CreateEnvironmentConnector: &str = "evs:CreateEnvironmentConnector";

/// `evs:CreateEnvironmentHost`: Write.
///
/// Resource types: `environment` (required).
pub const CreateEnvironmentHost: &str = "evs:CreateEnvironmentHost";

/// `evs:DeleteEntitlement`: Write.
///
/// Resource types: `environment` (required).
pub const DeleteEntitlement: &str = "evs:DeleteEntitlement";

/// `evs:DeleteEnvironment`: Write.
///
/// Resource types: `environment` (required).
pub const DeleteEnvironment: &str = "evs:DeleteEnvironment";

/// `evs:DeleteEnvironmentConnector`: Write.
///
/// Resource types: `environment` (required).
pub const DeleteEnvironmentConnector: &str = "evs:DeleteEnvironmentConnector";

/// `evs:DeleteEnvironmentHost`: Write.
///
/// Resource types: `environment` (required).
pub const DeleteEnvironmentHost: &str = "evs:DeleteEnvironmentHost";

/// `evs:DisassociateEipFromVlan`: Write.
///
/// Resource types: `environment` (required).
pub const DisassociateEipFromVlan: &str = "evs:DisassociateEipFromVlan";

/// `evs:GetAccountSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountSettings: &str = "evs:GetAccountSettings";

/// `evs:GetDepotUrl`: Read.
///
/// Resource types: `environment` (required).
pub const GetDepotUrl: &str = "evs:GetDepotUrl";

/// `evs:GetEnvironment`: Read.
///
/// Resource types: `environment` (required).
pub const GetEnvironment: &str = "evs:GetEnvironment";

/// `evs:GetVersions`: Read.
///
/// No resource types: its resource is `*`.
pub const GetVersions: &str = "evs:GetVersions";

/// `evs:ListEnvironmentConnectors`: List.
///
/// Resource types: `environment` (required).
pub const ListEnvironmentConnectors: &str = "evs:ListEnvironmentConnectors";

/// `evs:ListEnvironmentHosts`: List.
///
/// Resource types: `environment` (required).
pub const ListEnvironmentHosts: &str = "evs:ListEnvironmentHosts";

/// `evs:ListEnvironments`: List.
///
/// No resource types: its resource is `*`.
pub const ListEnvironments: &str = "evs:ListEnvironments";

/// `evs:ListEnvironmentVlans`: List.
///
/// Resource types: `environment` (required).
pub const ListEnvironmentVlans: &str = "evs:ListEnvironmentVlans";

/// `evs:ListTagsForResource`: Read.
///
/// Resource types: `environment`.
pub const ListTagsForResource: &str = "evs:ListTagsForResource";

/// `evs:ListVmEntitlements`: List.
///
/// Resource types: `environment` (required).
pub const ListVmEntitlements: &str = "evs:ListVmEntitlements";

/// `evs:PutAccountSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const PutAccountSettings: &str = "evs:PutAccountSettings";

/// `evs:TagResource`: Tagging, Write.
///
/// Resource types: `environment` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "evs:TagResource";

/// `evs:UntagResource`: Tagging, Write.
///
/// Resource types: `environment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "evs:UntagResource";

/// `evs:UpdateEnvironmentConnector`: Write.
///
/// Resource types: `environment` (required).
pub const UpdateEnvironmentConnector: &str = "evs:UpdateEnvironmentConnector";
