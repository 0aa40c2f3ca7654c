// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon CodeCatalyst: the actions of the prefix `codecatalyst`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `connections` | `arn:${Partition}:codecatalyst:${Region}:${Account}:/connections/${ConnectionId}` |
//! | `identity-center-applications` | `arn:${Partition}:codecatalyst:${Region}:${Account}:/identity-center-applications/${IdentityCenterApplicationId}` |
//! | `project` | `arn:${Partition}:codecatalyst:::space/${SpaceId}/project/${ProjectId}` |
//! | `space` | `arn:${Partition}:codecatalyst:::space/${SpaceId}` |

/// `codecatalyst:AcceptConnection`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const AcceptConnection: &str = "codecatalyst:AcceptConnection";

/// `codecatalyst:AssociateIamRoleToConnection`: Write.
///
/// Resource types: `connections` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AssociateIamRoleToConnection: &str = "codecatalyst:AssociateIamRoleToConnection";

/// `codecatalyst:AssociateIdentityCenterApplicationToSpace`: Write.
///
/// Resource types: `identity-center-applications` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AssociateIdentityCenterApplicationToSpace: &str = "codecatalyst:AssociateIdentityCenterApplicationToSpace";

/// `codecatalyst:AssociateIdentityToIdentityCenterApplication`: Write.
///
/// Resource types: `identity-center-applications` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AssociateIdentityToIdentityCenterApplication: &str = "codecatalyst:AssociateIdentityToIdentityCenterApplication";

/// `codecatalyst:BatchAssociateIdentitiesToIdentityCenterApplication`: Write.
///
/// Resource types: `identity-center-applications` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const BatchAssociateIdentitiesToIdentityCenterApplication: &str = "codecatalyst:BatchAssociateIdentitiesToIdentityCenterApplication";

/// `codecatalyst:BatchDisassociateIdentitiesFromIdentityCenterApplication`: Write.
///
/// Resource types: `identity-center-applications` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const BatchDisassociateIdentitiesFromIdentityCenterApplication: &str = "codecatalyst:BatchDisassociateIdentitiesFromIdentityCenterApplication";

/// `codecatalyst:CreateIdentityCenterApplication`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateIdentityCenterApplication: &str = "codecatalyst:CreateIdentityCenterApplication";

/// `codecatalyst:CreateSpace`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSpace: &str = "codecatalyst:CreateSpace";

/// `codecatalyst:CreateSpaceAdminRoleAssignment`: Write.
///
/// Resource types: `identity-center-applications` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateSpaceAdminRoleAssignment: &str = "codecatalyst:CreateSpaceAdminRoleAssignment";

/// `codecatalyst:DeleteConnection`: Write.
///
/// Resource types: `connections` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteConnection: &str = "codecatalyst:DeleteConnection";

/// `codecatalyst:DeleteIdentityCenterApplication`: Write.
///
/// Resource types: `identity-center-applications` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteIdentityCenterApplication: &str = "codecatalyst:DeleteIdentityCenterApplication";

/// `codecatalyst:DisassociateIamRoleFromConnection`: Write.
///
/// Resource types: `connections` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DisassociateIamRoleFromConnection: &str = "codecatalyst:DisassociateIamRoleFromConnection";

/// `codecatalyst:DisassociateIdentityCenterApplicationFromSpace`: Write.
///
/// Resource types: `identity-center-applications` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DisassociateIdentityCenterApplicationFromSpace: &str = "codecatalyst:DisassociateIdentityCenterApplicationFromSpace";

/// `codecatalyst:DisassociateIdentityFromIdentityCenterApplication`: Write.
///
/// Resource types: `identity-center-applications` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DisassociateIdentityFromIdentityCenterApplication: &str = "codecatalyst:DisassociateIdentityFromIdentityCenterApplication";

/// `codecatalyst:GetBillingAuthorization`: Read.
///
/// Resource types: `connections` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetBillingAuthorization: &str = "codecatalyst:GetBillingAuthorization";

/// `codecatalyst:GetConnection`: Read.
///
/// Resource types: `connections` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetConnection: &str = "codecatalyst:GetConnection";

/// `codecatalyst:GetIdentityCenterApplication`: Read.
///
/// Resource types: `identity-center-applications` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetIdentityCenterApplication: &str = "codecatalyst:GetIdentityCenterApplication";

/// `codecatalyst:GetPendingConnection`: Read.
///
/// No resource types: its resource is `*`.
pub const GetPendingConnection: &str = "codecatalyst:GetPendingConnection";

/// `codecatalyst:ListConnections`: List.
///
/// No resource types: its resource is `*`.
pub const ListConnections: &str = "codecatalyst:ListConnections";

/// `codecatalyst:ListIamRolesForConnection`: List.
///
/// Resource types: `connections` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListIamRolesForConnection: &str = "codecatalyst:ListIamRolesForConnection";

/// `codecatalyst:ListIdentityCenterApplications`: List.
///
/// No resource types: its resource is `*`.
pub const ListIdentityCenterApplications: &str = "codecatalyst:ListIdentityCenterApplications";

/// `codecatalyst:ListIdentityCenterApplicationsForSpace`: List.
///
/// No resource types: its resource is `*`.
pub const ListIdentityCenterApplicationsForSpace: &str = "codecatalyst:ListIdentityCenterApplicationsForSpace";

/// `codecatalyst:ListSpacesForIdentityCenterApplication`: List.
///
/// Resource types: `identity-center-applications` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListSpacesForIdentityCenterApplication: &str = "codecatalyst:ListSpacesForIdentityCenterApplication";

/// `codecatalyst:ListTagsForResource`: Read.
///
/// Resource types: `connections`, `identity-center-applications`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "codecatalyst:ListTagsForResource";

/// `codecatalyst:PutBillingAuthorization`: Write.
///
/// Resource types: `connections` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const PutBillingAuthorization: &str = "codecatalyst:PutBillingAuthorization";

/// `codecatalyst:RejectConnection`: Write.
///
/// No resource types: its resource is `*`.
pub const RejectConnection: &str = "codecatalyst:RejectConnection";

/// `codecatalyst:SynchronizeIdentityCenterApplication`: Write.
///
/// Resource types: `identity-center-applications` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const SynchronizeIdentityCenterApplication: &str = "codecatalyst:SynchronizeIdentityCenterApplication";

/// `codecatalyst:TagResource`: Tagging, Write.
///
/// Resource types: `connections`, `identity-center-applications`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "codecatalyst:TagResource";

/// `codecatalyst:UntagResource`: Tagging, Write.
///
/// Resource types: `connections`, `identity-center-applications`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "codecatalyst:UntagResource";

/// `codecatalyst:UpdateIdentityCenterApplication`: Write.
///
/// Resource types: `identity-center-applications` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateIdentityCenterApplication: &str = "codecatalyst:UpdateIdentityCenterApplication";
