// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS CodeStar: the actions of the prefix `codestar`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `project` | `arn:${Partition}:codestar:${Region}:${Account}:project/${ProjectId}` |
//! | `user` | `arn:${Partition}:iam::${Account}:user/${AwsUserName}` |

/// `codestar:AssociateTeamMember`: Permissions management, Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AssociateTeamMember: &str = "codestar:AssociateTeamMember";

/// `codestar:CreateProject`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateProject: &str = "codestar:CreateProject";

/// `codestar:CreateUserProfile`: Write.
///
/// Resource types: `user` (required).
///
/// Condition keys: `iam:ResourceTag/${TagKey}`.
pub const CreateUserProfile: &str = "codestar:CreateUserProfile";

/// `codestar:DeleteExtendedAccess`: Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteExtendedAccess: &str = "codestar:DeleteExtendedAccess";

/// `codestar:DeleteProject`: Permissions management, Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteProject: &str = "codestar:DeleteProject";

/// `codestar:DeleteUserProfile`: Write.
///
/// Resource types: `user` (required).
///
/// Condition keys: `iam:ResourceTag/${TagKey}`.
pub const DeleteUserProfile: &str = "codestar:DeleteUserProfile";

/// `codestar:DescribeProject`: Read.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeProject: &str = "codestar:DescribeProject";

/// `codestar:DescribeUserProfile`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeUserProfile: &str = "codestar:DescribeUserProfile";

/// `codestar:DisassociateTeamMember`: Permissions management, Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DisassociateTeamMember: &str = "codestar:DisassociateTeamMember";

/// `codestar:GetExtendedAccess`: Read.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetExtendedAccess: &str = "codestar:GetExtendedAccess";

/// `codestar:ListProjects`: List.
///
/// No resource types: its resource is `*`.
pub const ListProjects: &str = "codestar:ListProjects";

/// `codestar:ListResources`: List.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListResources: &str = "codestar:ListResources";

/// `codestar:ListTagsForProject`: List.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForProject: &str = "codestar:ListTagsForProject";

/// `codestar:ListTeamMembers`: List.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTeamMembers: &str = "codestar:ListTeamMembers";

/// `codestar:ListUserProfiles`: List.
///
/// No resource types: its resource is `*`.
pub const ListUserProfiles: &str = "codestar:ListUserProfiles";

/// `codestar:PutExtendedAccess`: Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const PutExtendedAccess: &str = "codestar:PutExtendedAccess";

/// `codestar:TagProject`: Tagging, Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagProject: &str = "codestar:TagProject";

/// `codestar:UntagProject`: Tagging, Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagProject: &str = "codestar:UntagProject";

/// `codestar:UpdateProject`: Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateProject: &str = "codestar:UpdateProject";

/// `codestar:UpdateTeamMember`: Permissions management, Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateTeamMember: &str = "codestar:UpdateTeamMember";

/// `codestar:UpdateUserProfile`: Write.
///
/// Resource types: `user` (required).
///
/// Condition keys: `iam:ResourceTag/${TagKey}`.
pub const UpdateUserProfile: &str = "codestar:UpdateUserProfile";

/// `codestar:VerifyServiceRole`: List.
///
/// No resource types: its resource is `*`.
pub const VerifyServiceRole: &str = "codestar:VerifyServiceRole";
