// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Amplify: the actions of the prefix `amplify`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `apps` | `arn:${Partition}:amplify:${Region}:${Account}:apps/${AppId}` |
//! | `branches` | `arn:${Partition}:amplify:${Region}:${Account}:apps/${AppId}/branches/${BranchName}` |
//! | `domains` | `arn:${Partition}:amplify:${Region}:${Account}:apps/${AppId}/domains/${DomainName}` |
//! | `jobs` | `arn:${Partition}:amplify:${Region}:${Account}:apps/${AppId}/branches/${BranchName}/jobs/${JobId}` |
//! | `webhooks` | `arn:${Partition}:amplify:${Region}:${Account}:webhooks/${WebhookId}` |

/// `amplify:AssociateWebACL`: Write.
///
/// Resource types: `apps` (required).
pub const AssociateWebACL: &str = "amplify:AssociateWebACL";

/// `amplify:CreateApp`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateApp: &str = "amplify:CreateApp";

/// `amplify:CreateBackendEnvironment`: Write.
///
/// Resource types: `apps` (required).
pub const CreateBackendEnvironment: &str = "amplify:CreateBackendEnvironment";

/// `amplify:CreateBranch`: Write.
///
/// Resource types: `branches` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateBranch: &str = "amplify:CreateBranch";

/// `amplify:CreateDeployment`: Write.
///
/// Resource types: `branches` (required).
pub const CreateDeployment: &str = "amplify:CreateDeployment";

/// `amplify:CreateDomainAssociation`: Write.
///
/// Resource types: `domains` (required).
pub const CreateDomainAssociation: &str = "amplify:CreateDomainAssociation";

/// `amplify:CreateWebHook`: Write.
///
/// Resource types: `branches` (required).
pub const CreateWebHook: &str = "amplify:CreateWebHook";

/// `amplify:DeleteApp`: Write.
///
/// Resource types: `apps` (required).
pub const DeleteApp: &str = "amplify:DeleteApp";

/// `amplify:DeleteBackendEnvironment`: Write.
///
/// Resource types: `apps` (required).
pub const DeleteBackendEnvironment: &str = "amplify:DeleteBackendEnvironment";

/// `amplify:DeleteBranch`: Write.
///
/// Resource types: `branches` (required).
pub const DeleteBranch: &str = "amplify:DeleteBranch";

/// `amplify:DeleteDomainAssociation`: Write.
///
/// Resource types: `domains` (required).
pub const DeleteDomainAssociation: &str = "amplify:DeleteDomainAssociation";

/// `amplify:DeleteJob`: Write.
///
/// Resource types: `jobs` (required).
pub const DeleteJob: &str = "amplify:DeleteJob";

/// `amplify:DeleteWebHook`: Write.
///
/// Resource types: `webhooks` (required).
pub const DeleteWebHook: &str = "amplify:DeleteWebHook";

/// `amplify:DisassociateWebACL`: Write.
///
/// Resource types: `apps` (required).
pub const DisassociateWebACL: &str = "amplify:DisassociateWebACL";

/// `amplify:GenerateAccessLogs`: Write.
///
/// Resource types: `apps` (required).
pub const GenerateAccessLogs: &str = "amplify:GenerateAccessLogs";

/// `amplify:GetApp`: Read.
///
/// Resource types: `apps` (required).
pub const GetApp: &str = "amplify:GetApp";

/// `amplify:GetArtifactUrl`: Read.
///
/// Resource types: `apps` (required).
pub const GetArtifactUrl: &str = "amplify:GetArtifactUrl";

/// `amplify:GetBackendEnvironment`: Read.
///
/// Resource types: `apps` (required).
pub const GetBackendEnvironment: &str = "amplify:GetBackendEnvironment";

/// `amplify:GetBranch`: Read.
///
/// Resource types: `branches` (required).
pub const GetBranch: &str = "amplify:GetBranch";

/// `amplify:GetDomainAssociation`: Read.
///
/// Resource types: `domains` (required).
pub const GetDomainAssociation: &str = "amplify:GetDomainAssociation";

/// `amplify:GetJob`: Read.
///
/// Resource types: `jobs` (required).
pub const GetJob: &str = "amplify:GetJob";

/// `amplify:GetWebACLForResource`: Read.
///
/// Resource types: `apps` (required).
pub const GetWebACLForResource: &str = "amplify:GetWebACLForResource";

/// `amplify:GetWebHook`: Read.
///
/// Resource types: `webhooks` (required).
pub const GetWebHook: &str = "amplify:GetWebHook";

/// `amplify:ListApps`: List.
///
/// No resource types: its resource is `*`.
pub const ListApps: &str = "amplify:ListApps";

/// `amplify:ListArtifacts`: List.
///
/// Resource types: `apps` (required).
pub const ListArtifacts: &str = "amplify:ListArtifacts";

/// `amplify:ListBackendEnvironments`: List.
///
/// Resource types: `apps` (required).
pub const ListBackendEnvironments: &str = "amplify:ListBackendEnvironments";

/// `amplify:ListBranches`: List.
///
/// Resource types: `apps` (required).
pub const ListBranches: &str = "amplify:ListBranches";

/// `amplify:ListDomainAssociations`: List.
///
/// Resource types: `apps` (required).
pub const ListDomainAssociations: &str = "amplify:ListDomainAssociations";

/// `amplify:ListJobs`: List.
///
/// Resource types: `branches` (required).
pub const ListJobs: &str = "amplify:ListJobs";

/// `amplify:ListResourcesForWebACL`: List.
///
/// No resource types: its resource is `*`.
pub const ListResourcesForWebACL: &str = "amplify:ListResourcesForWebACL";

/// `amplify:ListTagsForResource`: Read.
///
/// Resource types: `apps`, `branches`, `domains`, `webhooks`.
pub const ListTagsForResource: &str = "amplify:ListTagsForResource";

/// `amplify:ListWebHooks`: List.
///
/// Resource types: `apps` (required).
pub const ListWebHooks: &str = "amplify:ListWebHooks";

/// `amplify:StartDeployment`: Write.
///
/// Resource types: `branches` (required).
pub const StartDeployment: &str = "amplify:StartDeployment";

/// `amplify:StartJob`: Write.
///
/// Resource types: `jobs` (required).
pub const StartJob: &str = "amplify:StartJob";

/// `amplify:StopJob`: Write.
///
/// Resource types: `jobs` (required).
pub const StopJob: &str = "amplify:StopJob";

/// `amplify:TagResource`: Tagging, Write.
///
/// Resource types: `apps`, `branches`, `domains`, `webhooks`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "amplify:TagResource";

/// `amplify:UntagResource`: Tagging, Write.
///
/// Resource types: `apps`, `branches`, `domains`, `webhooks`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "amplify:UntagResource";

/// `amplify:UpdateApp`: Write.
///
/// Resource types: `apps` (required).
pub const UpdateApp: &str = "amplify:UpdateApp";

/// `amplify:UpdateBranch`: Write.
///
/// Resource types: `branches` (required).
pub const UpdateBranch: &str = "amplify:UpdateBranch";

/// `amplify:UpdateDomainAssociation`: Write.
///
/// Resource types: `domains` (required).
pub const UpdateDomainAssociation: &str = "amplify:UpdateDomainAssociation";

/// `amplify:UpdateWebHook`: Write.
///
/// Resource types: `webhooks` (required).
pub const UpdateWebHook: &str = "amplify:UpdateWebHook";
