// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Monitron: the actions of the prefix `monitron`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `project` | `arn:${Partition}:monitron:${Region}:${Account}:project/${ResourceId}` |

/// `monitron:AssociateProjectAdminUser`: Permissions management, Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AssociateProjectAdminUser: &str = "monitron:AssociateProjectAdminUser";

/// `monitron:CreateProject`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateProject: &str = "monitron:CreateProject";

/// `monitron:CreateProjectUserAssociation`: Permissions management, Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateProjectUserAssociation: &str = "monitron:CreateProjectUserAssociation";

/// `monitron:CreateUserAccessRoleAssociation`: Permissions management, Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateUserAccessRoleAssociation: &str = "monitron:CreateUserAccessRoleAssociation";

/// `monitron:DeleteProject`: Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteProject: &str = "monitron:DeleteProject";

/// `monitron:DeleteProjectUserAssociation`: Permissions management, Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteProjectUserAssociation: &str = "monitron:DeleteProjectUserAssociation";

/// `monitron:DeleteUserAccessRoleAssociation`: Permissions management, Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteUserAccessRoleAssociation: &str = "monitron:DeleteUserAccessRoleAssociation";

/// `monitron:DisassociateProjectAdminUser`: Permissions management, Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DisassociateProjectAdminUser: &str = "monitron:DisassociateProjectAdminUser";

/// `monitron:GetProject`: Read.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetProject: &str = "monitron:GetProject";

/// `monitron:GetProjectAdminUser`: Read.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetProjectAdminUser: &str = "monitron:GetProjectAdminUser";

/// `monitron:ListProjectAdminUsers`: Permissions management, Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListProjectAdminUsers: &str = "monitron:ListProjectAdminUsers";

/// `monitron:ListProjects`: List.
///
/// No resource types: its resource is `*`.
pub const ListProjects: &str = "monitron:ListProjects";

/// `monitron:ListProjectUserAssociations`: List.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListProjectUserAssociations: &str = "monitron:ListProjectUserAssociations";

/// `monitron:ListTagsForResource`: Read.
///
/// Resource types: `project`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "monitron:ListTagsForResource";

/// `monitron:ListUserAccessRoleAssociations`: List.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListUserAccessRoleAssociations: &str = "monitron:ListUserAccessRoleAssociations";

/// `monitron:TagResource`: Tagging, Write.
///
/// Resource types: `project`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "monitron:TagResource";

/// `monitron:UntagResource`: Tagging, Write.
///
/// Resource types: `project`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "monitron:UntagResource";

/// `monitron:UpdateProject`: Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateProject: &str = "monitron:UpdateProject";
