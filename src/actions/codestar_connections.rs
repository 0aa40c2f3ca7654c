// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS CodeStar Connections: the actions of the prefix `codestar-connections`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Connection` | `arn:${Partition}:codestar-connections:${Region}:${Account}:connection/${ConnectionId}` |
//! | `Host` | `arn:${Partition}:codestar-connections:${Region}:${Account}:host/${HostId}` |
//! | `RepositoryLink` | `arn:${Partition}:codestar-connections:${Region}:${Account}:repository-link/${RepositoryLinkId}` |

/// `codestar-connections:CreateConnection`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `codestar-connections:ProviderType`.
pub const CreateConnection: &str = "codestar-connections:CreateConnection";

/// `codestar-connections:CreateHost`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `codestar-connections:ProviderType`, `codestar-connections:VpcId`.
pub const CreateHost: &str = "codestar-connections:CreateHost";

/// `codestar-connections:CreateRepositoryLink`: Write.
///
/// Resource types: `Connection` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRepositoryLink: &str = "codestar-connections:CreateRepositoryLink";

/// `codestar-connections:CreateSyncConfiguration`: Write.
///
/// Resource types: `RepositoryLink` (required).
///
/// Condition keys: `codestar-connections:Branch`.
pub const CreateSyncConfiguration: &str = "codestar-connections:CreateSyncConfiguration";

/// `codestar-connections:DeleteConnection`: Write.
///
/// Resource types: `Connection` (required).
pub const DeleteConnection: &str = "codestar-connections:DeleteConnection";

/// `codestar-connections:DeleteHost`: Write.
///
/// Resource types: `Host` (required).
pub const DeleteHost: &str = "codestar-connections:DeleteHost";

/// `codestar-connections:DeleteRepositoryLink`: Write.
///
/// Resource types: `RepositoryLink` (required).
pub const DeleteRepositoryLink: &str = "codestar-connections:DeleteRepositoryLink";

/// `codestar-connections:DeleteSyncConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteSyncConfiguration: &str = "codestar-connections:DeleteSyncConfiguration";

/// `codestar-connections:GetConnection`: Read.
///
/// Resource types: `Connection` (required).
pub const GetConnection: &str = "codestar-connections:GetConnection";

/// `codestar-connections:GetConnectionToken`: Read.
///
/// Resource types: `Connection` (required).
pub const GetConnectionToken: &str = "codestar-connections:GetConnectionToken";

/// `codestar-connections:GetHost`: Read.
///
/// Resource types: `Host` (required).
pub const GetHost: &str = "codestar-connections:GetHost";

/// `codestar-connections:GetIndividualAccessToken`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `codestar-connections:ProviderType`.
pub const GetIndividualAccessToken: &str = "codestar-connections:GetIndividualAccessToken";

/// `codestar-connections:GetInstallationUrl`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `codestar-connections:ProviderType`.
pub const GetInstallationUrl: &str = "codestar-connections:GetInstallationUrl";

/// `codestar-connections:GetRepositoryLink`: Read.
///
/// Resource types: `RepositoryLink` (required).
pub const GetRepositoryLink: &str = "codestar-connections:GetRepositoryLink";

/// `codestar-connections:GetRepositorySyncStatus`: Read.
///
/// Resource types: `RepositoryLink` (required).
///
/// Condition keys: `codestar-connections:Branch`.
pub const GetRepositorySyncStatus: &str = "codestar-connections:GetRepositorySyncStatus";

/// `codestar-connections:GetResourceSyncStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetResourceSyncStatus: &str = "codestar-connections:GetResourceSyncStatus";

/// `codestar-connections:GetSyncBlockerSummary`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSyncBlockerSummary: &str = "codestar-connections:GetSyncBlockerSummary";

/// `codestar-connections:GetSyncConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSyncConfiguration: &str = "codestar-connections:GetSyncConfiguration";

/// `codestar-connections:ListConnections`: List.
///
/// Resource types: `Connection` (required).
///
/// Condition keys: `codestar-connections:ProviderTypeFilter`.
pub const ListConnections: &str = "codestar-connections:ListConnections";

/// `codestar-connections:ListHosts`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `codestar-connections:ProviderTypeFilter`.
pub const ListHosts: &str = "codestar-connections:ListHosts";

/// `codestar-connections:ListInstallationTargets`: List.
///
/// No resource types: its resource is `*`.
pub const ListInstallationTargets: &str = "codestar-connections:ListInstallationTargets";

/// `codestar-connections:ListRepositoryLinks`: List.
///
/// No resource types: its resource is `*`.
pub const ListRepositoryLinks: &str = "codestar-connections:ListRepositoryLinks";

/// `codestar-connections:ListRepositorySyncDefinitions`: List.
///
/// No resource types: its resource is `*`.
pub const ListRepositorySyncDefinitions: &str = "codestar-connections:ListRepositorySyncDefinitions";

/// `codestar-connections:ListSyncConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListSyncConfigurations: &str = "codestar-connections:ListSyncConfigurations";

/// `codestar-connections:ListTagsForResource`: List.
///
/// Resource types: `Connection`, `Host`, `RepositoryLink`.
pub const ListTagsForResource: &str = "codestar-connections:ListTagsForResource";

/// `codestar-connections:PassConnection`: Read.
///
/// Resource types: `Connection` (required).
///
/// Condition keys: `codestar-connections:PassedToService`.
pub const PassConnection: &str = "codestar-connections:PassConnection";

/// `codestar-connections:PassRepository`: Read.
///
/// Resource types: `RepositoryLink` (required).
///
/// Condition keys: `codestar-connections:PassedToService`.
pub const PassRepository: &str = "codestar-connections:PassRepository";

/// `codestar-connections:RegisterAppCode`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `codestar-connections:HostArn`.
pub const RegisterAppCode: &str = "codestar-connections:RegisterAppCode";

/// `codestar-connections:StartAppRegistrationHandshake`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `codestar-connections:HostArn`.
pub const StartAppRegistrationHandshake: &str = "codestar-connections:StartAppRegistrationHandshake";

/// `codestar-connections:StartOAuthHandshake`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `codestar-connections:ProviderType`.
pub const StartOAuthHandshake: &str = "codestar-connections:StartOAuthHandshake";

/// `codestar-connections:TagResource`: Tagging, Write.
///
/// Resource types: `Connection`, `Host`, `RepositoryLink`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "codestar-connections:TagResource";

/// `codestar-connections:UntagResource`: Tagging, Write.
///
/// Resource types: `Connection`, `Host`, `RepositoryLink`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "codestar-connections:UntagResource";

/// `codestar-connections:UpdateConnectionInstallation`: Write.
///
/// Resource types: `Connection` (required).
///
/// Condition keys: `codestar-connections:InstallationId`.
pub const UpdateConnectionInstallation: &str = "codestar-connections:UpdateConnectionInstallation";

/// `codestar-connections:UpdateHost`: Write.
///
/// Resource types: `Host` (required).
///
/// Condition keys: `codestar-connections:VpcId`.
pub const UpdateHost: &str = "codestar-connections:UpdateHost";

/// `codestar-connections:UpdateRepositoryLink`: Write.
///
/// Resource types: `RepositoryLink` (required).
pub const UpdateRepositoryLink: &str = "codestar-connections:UpdateRepositoryLink";

/// `codestar-connections:UpdateSyncBlocker`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateSyncBlocker: &str = "codestar-connections:UpdateSyncBlocker";

/// `codestar-connections:UpdateSyncConfiguration`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `codestar-connections:Branch`.
pub const UpdateSyncConfiguration: &str = "codestar-connections:UpdateSyncConfiguration";

/// `codestar-connections:UseConnection`: Read.
///
/// Resource types: `Connection` (required).
///
/// Condition keys: `codestar-connections:BranchName`, `codestar-connections:FullRepositoryId`, `codestar-connections:OwnerId`, `codestar-connections:ProviderAction`, `codestar-connections:ProviderPermissionsRequired`, `codestar-connections:RepositoryName`.
pub const UseConnection: &str = "codestar-connections:UseConnection";
