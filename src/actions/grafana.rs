// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Managed Grafana: the actions of the prefix `grafana`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `workspace` | `arn:${Partition}:grafana:${Region}:${Account}:/workspaces/${ResourceId}` |

/// `grafana:AssociateLicense`: Write.
///
/// Resource types: `workspace` (required).
pub const AssociateLicense: &str = "grafana:AssociateLicense";

/// `grafana:CreateWorkspace`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWorkspace: &str = "grafana:CreateWorkspace";

/// `grafana:CreateWorkspaceApiKey`: Write.
///
/// Resource types: `workspace` (required).
pub const CreateWorkspaceApiKey: &str = "grafana:CreateWorkspaceApiKey";

/// `grafana:CreateWorkspaceServiceAccount`: Write.
///
/// Resource types: `workspace` (required).
pub const CreateWorkspaceServiceAccount: &str = "grafana:CreateWorkspaceServiceAccount";

/// `grafana:CreateWorkspaceServiceAccountToken`: Write.
///
/// Resource types: `workspace` (required).
pub const CreateWorkspaceServiceAccountToken: &str = "grafana:CreateWorkspaceServiceAccountToken";

/// `grafana:DeleteWorkspace`: Write.
///
/// Resource types: `workspace` (required).
pub const DeleteWorkspace: &str = "grafana:DeleteWorkspace";

/// `grafana:DeleteWorkspaceApiKey`: Write.
///
/// Resource types: `workspace` (required).
pub const DeleteWorkspaceApiKey: &str = "grafana:DeleteWorkspaceApiKey";

/// `grafana:DeleteWorkspaceServiceAccount`: Write.
///
/// Resource types: `workspace` (required).
pub const DeleteWorkspaceServiceAccount: &str = "grafana:DeleteWorkspaceServiceAccount";

/// `grafana:DeleteWorkspaceServiceAccountToken`: Write.
///
/// Resource types: `workspace` (required).
pub const DeleteWorkspaceServiceAccountToken: &str = "grafana:DeleteWorkspaceServiceAccountToken";

/// `grafana:DescribeWorkspace`: Read.
///
/// Resource types: `workspace` (required).
pub const DescribeWorkspace: &str = "grafana:DescribeWorkspace";

/// `grafana:DescribeWorkspaceAuthentication`: Read.
///
/// Resource types: `workspace` (required).
pub const DescribeWorkspaceAuthentication: &str = "grafana:DescribeWorkspaceAuthentication";

/// `grafana:DescribeWorkspaceConfiguration`: Read.
///
/// Resource types: `workspace` (required).
pub const DescribeWorkspaceConfiguration: &str = "grafana:DescribeWorkspaceConfiguration";

/// `grafana:DisassociateLicense`: Write.
///
/// Resource types: `workspace` (required).
pub const DisassociateLicense: &str = "grafana:DisassociateLicense";

/// `grafana:ListPermissions`: List.
///
/// Resource types: `workspace` (required).
pub const ListPermissions: &str = "grafana:ListPermissions";

/// `grafana:ListTagsForResource`: Read.
///
/// Resource types: `workspace`.
pub const ListTagsForResource: &str = "grafana:ListTagsForResource";

/// `grafana:ListVersions`: List.
///
/// Resource types: `workspace`.
pub const ListVersions: &str = "grafana:ListVersions";

/// `grafana:ListWorkspaces`: Read.
///
/// No resource types: its resource is `*`.
pub const ListWorkspaces: &str = "grafana:ListWorkspaces";

/// `grafana:ListWorkspaceServiceAccounts`: Read.
///
/// Resource types: `workspace` (required).
pub const ListWorkspaceServiceAccounts: &str = "grafana:ListWorkspaceServiceAccounts";

/// `grafana:ListWorkspaceServiceAccountTokens`: Read.
///
/// Resource types: `workspace` (required).
pub const ListWorkspaceServiceAccountTokens: &str = "grafana:ListWorkspaceServiceAccountTokens";

/// `grafana:TagResource`: Tagging, Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "grafana:TagResource";

/// `grafana:UntagResource`: Tagging, Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "grafana:UntagResource";

/// `grafana:UpdatePermissions`: Permissions management, Write.
///
/// Resource types: `workspace` (required).
pub const UpdatePermissions: &str = "grafana:UpdatePermissions";

/// `grafana:UpdateWorkspace`: Write.
///
/// Resource types: `workspace` (required).
pub const UpdateWorkspace: &str = "grafana:UpdateWorkspace";

/// `grafana:UpdateWorkspaceAuthentication`: Write.
///
/// Resource types: `workspace` (required).
pub const UpdateWorkspaceAuthentication: &str = "grafana:UpdateWorkspaceAuthentication";

/// `grafana:UpdateWorkspaceConfiguration`: Write.
///
/// Resource types: `workspace` (required).
pub const UpdateWorkspaceConfiguration: &str = "grafana:UpdateWorkspaceConfiguration";
