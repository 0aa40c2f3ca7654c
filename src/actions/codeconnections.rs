// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS CodeConnections: the actions of the prefix `codeconnections`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Connection` | `arn:${Partition}:codeconnections:${Region}:${Account}:connection/${ConnectionId}` |
//! | `Host` | `arn:${Partition}:codeconnections:${Region}:${Account}:host/${HostId}` |
//! | `RepositoryLink` | `arn:${Partition}:codeconnections:${Region}:${Account}:repository-link/${RepositoryLinkId}` |

/// `codeconnections:CreateConnection`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `codeconnections:ProviderType`.
pub const CreateConnection: &str = "codeconnections:CreateConnection";

/// `codeconnections:CreateHost`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `codeconnections:ProviderType`, `codeconnections:VpcId`.
pub const CreateHost: &str = "codeconnections:CreateHost";

/// `codeconnections:CreateRepositoryLink`: Write.
///
/// Resource types: `Connection` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRepositoryLink: &str = "codeconnections:CreateRepositoryLink";

/// `codeconnections:CreateSyncConfiguration`: Write.
///
/// Resource types: `RepositoryLink` (required).
///
/// Condition keys: `codeconnections:Branch`.
pub const CreateSyncConfiguration: &str = "codeconnections:CreateSyncConfiguration";

/// `codeconnections:DeleteConnection`: Write.
///
/// Resource types: `Connection` (required).
pub const DeleteConnection: &str = "codeconnections:DeleteConnection";

/// `codeconnections:DeleteHost`: Write.
///
/// Resource types: `Host` (required).
pub const DeleteHost: &str = "codeconnections:DeleteHost";

/// `codeconnections:DeleteRepositoryLink`: Write.
///
/// Resource types: `RepositoryLink` (required).
pub const DeleteRepositoryLink: &str = "codeconnections:DeleteRepositoryLink";

/// `codeconnections:DeleteSyncConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteSyncConfiguration: &str = "codeconnections:DeleteSyncConfiguration";

/// `codeconnections:GetConnection`: Read.
///
/// Resource types: `Connection` (required).
pub const GetConnection: &str = "codeconnections:GetConnection";

/// `codeconnections:GetConnectionToken`: Read.
///
/// Resource types: `Connection` (required).
pub const GetConnectionToken: &str = "codeconnections:GetConnectionToken";

/// `codeconnections:GetHost`: Read.
///
/// Resource types: `Host` (required).
pub const GetHost: &str = "codeconnections:GetHost";

/// `codeconnections:GetIndividualAccessToken`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `codeconnections:ProviderType`.
pub const GetIndividualAccessToken: &str = "codeconnections:GetIndividualAccessToken";

/// `codeconnections:GetInstallationUrl`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `codeconnections:ProviderType`.
pub const GetInstallationUrl: &str = "codeconnections:GetInstallationUrl";

/// `codeconnections:GetRepositoryLink`: Read.
///
/// Resource types: `RepositoryLink` (required).
pub const GetRepositoryLink: &str = "codeconnections:GetRepositoryLink";

/// `codeconnections:GetRepositorySyncStatus`: Read.
///
/// Resource types: `RepositoryLink` (required).
///
/// Condition keys: `codeconnections:Branch`.
pub const GetRepositorySyncStatus: &str = "codeconnections:GetRepositorySyncStatus";

/// `codeconnections:GetResourceSyncStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetResourceSyncStatus: &str = "codeconnections:GetResourceSyncStatus";

/// `codeconnections:GetSyncBlockerSummary`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSyncBlockerSummary: &str = "codeconnections:GetSyncBlockerSummary";

/// `codeconnections:GetSyncConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSyncConfiguration: &str = "codeconnections:GetSyncConfiguration";

/// `codeconnections:ListConnections`: List.
///
/// Resource types: `Connection` (required).
///
/// Condition keys: `codeconnections:ProviderTypeFilter`.
pub const ListConnections: &str = "codeconnections:ListConnections";

/// `codeconnections:ListHosts`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `codeconnections:ProviderTypeFilter`.
pub const ListHosts: &str = "codeconnections:ListHosts";

/// `codeconnections:ListInstallationTargets`: List.
///
/// No resource types: its resource is `*`.
pub const ListInstallationTargets: &str = "codeconnections:ListInstallationTargets";

/// `codeconnections:ListRepositoryLinks`: List.
///
/// No resource types: its resource is `*`.
pub const ListRepositoryLinks: &str = "codeconnections:ListRepositoryLinks";

/// `codeconnections:ListRepositorySyncDefinitions`: List.
///
/// No resource types: its resource is `*`.
pub const ListRepositorySyncDefinitions: &str = "codeconnections:ListRepositorySyncDefinitions";

/// `codeconnections:ListSyncConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListSyncConfigurations: &str = "codeconnections:ListSyncConfigurations";

/// `codeconnections:ListTagsForResource`: List.
///
/// Resource types: `Connection`, `Host`, `RepositoryLink`.
pub const ListTagsForResource: &str = "codeconnections:ListTagsForResource";

/// `codeconnections:PassConnection`: Read.
///
/// Resource types: `Connection` (required).
///
/// Condition keys: `codeconnections:PassedToService`.
pub const PassConnection: &str = "codeconnections:PassConnection";

/// `codeconnections:PassRepository`: Read.
///
/// Resource types: `RepositoryLink` (required).
///
/// Condition keys: `codeconnections:PassedToService`.
pub const PassRepository: &str = "codeconnections:PassRepository";

/// `codeconnections:RegisterAppCode`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `codeconnections:HostArn`.
pub const RegisterAppCode: &str = "codeconnections:RegisterAppCode";

/// `codeconnections:StartAppRegistrationHandshake`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `codeconnections:HostArn`.
pub const StartAppRegistrationHandshake: &str = "codeconnections:StartAppRegistrationHandshake";

/// `codeconnections:StartOAuthHandshake`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `codeconnections:ProviderType`.
pub const StartOAuthHandshake: &str = "codeconnections:StartOAuthHandshake";

/// `codeconnections:TagResource`: Tagging, Write.
///
/// Resource types: `Connection`, `Host`, `RepositoryLink`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "codeconnections:TagResource";

/// `codeconnections:UntagResource`: Tagging, Write.
///
/// Resource types: `Connection`, `Host`, `RepositoryLink`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "codeconnections:UntagResource";

/// `codeconnections:UpdateConnectionInstallation`: Write.
///
/// Resource types: `Connection` (required).
///
/// Condition keys: `codeconnections:InstallationId`.
pub const UpdateConnectionInstallation: &str = "codeconnections:UpdateConnectionInstallation";

/// `codeconnections:UpdateHost`: Write.
///
/// Resource types: `Host` (required).
///
/// Condition keys: `codeconnections:VpcId`.
pub const UpdateHost: &str = "codeconnections:UpdateHost";

/// `codeconnections:UpdateRepositoryLink`: Write.
///
/// Resource types: `RepositoryLink` (required).
pub const UpdateRepositoryLink: &str = "codeconnections:UpdateRepositoryLink";

/// `codeconnections:UpdateSyncBlocker`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateSyncBlocker: &str = "codeconnections:UpdateSyncBlocker";

/// `codeconnections:UpdateSyncConfiguration`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `codeconnections:Branch`.
pub const UpdateSyncConfiguration: &str = "codeconnections:UpdateSyncConfiguration";

/// `codeconnections:UseConnection`: Read.
///
/// Resource types: `Connection` (required).
///
/// Condition keys: `codeconnections:BranchName`, `codeconnections:FullRepositoryId`, `codeconnections:OwnerId`, `codeconnections:ProviderAction`, `codeconnections:ProviderPermissionsRequired`, `codeconnections:RepositoryName`.
pub const UseConnection: &str = "codeconnections:UseConnection";
