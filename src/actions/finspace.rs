// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon FinSpace: the actions of the prefix `finspace`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `environment` | `arn:${Partition}:finspace:${Region}:${Account}:environment/${EnvironmentId}` |
//! | `kxCluster` | `arn:${Partition}:finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxCluster/${KxCluster}` |
//! | `kxDatabase` | `arn:${Partition}:finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxDatabase/${KxDatabase}` |
//! | `kxDataview` | `arn:${Partition}:finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxDatabase/${KxDatabase}/kxDataview/${KxDataview}` |
//! | `kxEnvironment` | `arn:${Partition}:finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}` |
//! | `kxScalingGroup` | `arn:${Partition}:finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxScalingGroup/${KxScalingGroup}` |
//! | `kxUser` | `arn:${Partition}:finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxUser/${UserName}` |
//! | `kxVolume` | `arn:${Partition}:finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxVolume/${KxVolume}` |
//! | `user` | `arn:${Partition}:finspace:${Region}:${Account}:user/${UserId}` |

/// `finspace:ConnectKxCluster`: Write.
///
/// Resource types: `kxCluster` (required).
pub const ConnectKxCluster: &str = "finspace:ConnectKxCluster";

/// `finspace:CreateEnvironment`: Write.
///
/// Resource types: `environment` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEnvironment: &str = "finspace:CreateEnvironment";

/// `finspace:CreateKxChangeset`: Write.
///
/// Resource types: `kxDatabase` (required).
pub const CreateKxChangeset: &str = "finspace:CreateKxChangeset";

/// `finspace:CreateKxCluster`: Write.
///
/// Resource types: `kxCluster` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateKxCluster: &str = "finspace:CreateKxCluster";

/// `finspace:CreateKxDatabase`: Write.
///
/// Resource types: `kxDatabase` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateKxDatabase: &str = "finspace:CreateKxDatabase";

/// `finspace:CreateKxDataview`: Write.
///
/// Resource types: `kxDataview` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateKxDataview: &str = "finspace:CreateKxDataview";

/// `finspace:CreateKxEnvironment`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateKxEnvironment: &str = "finspace:CreateKxEnvironment";

/// `finspace:CreateKxScalingGroup`: Write.
///
/// Resource types: `kxScalingGroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateKxScalingGroup: &str = "finspace:CreateKxScalingGroup";

/// `finspace:CreateKxUser`: Write.
///
/// Resource types: `kxEnvironment` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateKxUser: &str = "finspace:CreateKxUser";

/// `finspace:CreateKxVolume`: Write.
///
/// Resource types: `kxVolume` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateKxVolume: &str = "finspace:CreateKxVolume";

/// `finspace:CreateUser`: Write.
///
/// Resource types: `environment` (required), `user` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateUser: &str = "finspace:CreateUser";

/// `finspace:DeleteEnvironment`: Write.
///
/// Resource types: `environment` (required).
pub const DeleteEnvironment: &str = "finspace:DeleteEnvironment";

/// `finspace:DeleteKxCluster`: Write.
///
/// Resource types: `kxCluster` (required).
pub const DeleteKxCluster: &str = "finspace:DeleteKxCluster";

/// `finspace:DeleteKxClusterNode`: Write.
///
/// Resource types: `kxCluster` (required).
pub const DeleteKxClusterNode: &str = "finspace:DeleteKxClusterNode";

/// `finspace:DeleteKxDatabase`: Write.
///
/// Resource types: `kxDatabase` (required).
pub const DeleteKxDatabase: &str = "finspace:DeleteKxDatabase";

/// `finspace:DeleteKxDataview`: Write.
///
/// Resource types: `kxDataview` (required).
pub const DeleteKxDataview: &str = "finspace:DeleteKxDataview";

/// `finspace:DeleteKxEnvironment`: Write.
///
/// Resource types: `kxEnvironment` (required).
pub const DeleteKxEnvironment: &str = "finspace:DeleteKxEnvironment";

/// `finspace:DeleteKxScalingGroup`: Write.
///
/// Resource types: `kxScalingGroup` (required).
pub const DeleteKxScalingGroup: &str = "finspace:DeleteKxScalingGroup";

/// `finspace:DeleteKxUser`: Write.
///
/// Resource types: `kxUser` (required).
pub const DeleteKxUser: &str = "finspace:DeleteKxUser";

/// `finspace:DeleteKxVolume`: Write.
///
/// Resource types: `kxVolume` (required).
pub const DeleteKxVolume: &str = "finspace:DeleteKxVolume";

/// `finspace:GetEnvironment`: Read.
///
/// Resource types: `environment` (required).
pub const GetEnvironment: &str = "finspace:GetEnvironment";

/// `finspace:GetKxChangeset`: Read.
///
/// Resource types: `kxDatabase` (required).
pub const GetKxChangeset: &str = "finspace:GetKxChangeset";

/// `finspace:GetKxCluster`: Read.
///
/// Resource types: `kxCluster` (required).
pub const GetKxCluster: &str = "finspace:GetKxCluster";

/// `finspace:GetKxConnectionString`: Read.
///
/// Resource types: `kxCluster` (required).
pub const GetKxConnectionString: &str = "finspace:GetKxConnectionString";

/// `finspace:GetKxDatabase`: Read.
///
/// Resource types: `kxDatabase` (required).
pub const GetKxDatabase: &str = "finspace:GetKxDatabase";

/// `finspace:GetKxDataview`: Read.
///
/// Resource types: `kxDataview` (required).
pub const GetKxDataview: &str = "finspace:GetKxDataview";

/// `finspace:GetKxEnvironment`: Read.
///
/// Resource types: `kxEnvironment` (required).
pub const GetKxEnvironment: &str = "finspace:GetKxEnvironment";

/// `finspace:GetKxScalingGroup`: Read.
///
/// Resource types: `kxScalingGroup` (required).
pub const GetKxScalingGroup: &str = "finspace:GetKxScalingGroup";

/// `finspace:GetKxUser`: Read.
///
/// Resource types: `kxUser` (required).
pub const GetKxUser: &str = "finspace:GetKxUser";

/// `finspace:GetKxVolume`: Read.
///
/// Resource types: `kxVolume` (required).
pub const GetKxVolume: &str = "finspace:GetKxVolume";

/// `finspace:GetLoadSampleDataSetGroupIntoEnvironmentStatus`: Read.
///
/// Resource types: `environment` (required).
pub const GetLoadSampleDataSetGroupIntoEnvironmentStatus: &str = "finspace:GetLoadSampleDataSetGroupIntoEnvironmentStatus";

/// `finspace:GetUser`: Read.
///
/// Resource types: `environment` (required), `user` (required).
pub const GetUser: &str = "finspace:GetUser";

/// `finspace:ListEnvironments`: List.
///
/// Resource types: `environment` (required).
pub const ListEnvironments: &str = "finspace:ListEnvironments";

/// `finspace:ListKxChangesets`: List.
///
/// Resource types: `kxDatabase` (required).
pub const ListKxChangesets: &str = "finspace:ListKxChangesets";

/// `finspace:ListKxClusterNodes`: List.
///
/// Resource types: `kxCluster` (required).
pub const ListKxClusterNodes: &str = "finspace:ListKxClusterNodes";

/// `finspace:ListKxClusters`: List.
///
/// Resource types: `kxEnvironment` (required).
pub const ListKxClusters: &str = "finspace:ListKxClusters";

/// `finspace:ListKxDatabases`: List.
///
/// Resource types: `kxEnvironment` (required).
pub const ListKxDatabases: &str = "finspace:ListKxDatabases";

/// `finspace:ListKxDataviews`: List.
///
/// Resource types: `kxDatabase` (required).
pub const ListKxDataviews: &str = "finspace:ListKxDataviews";

/// `finspace:ListKxEnvironments`: List.
///
/// No resource types: its resource is `*`.
pub const ListKxEnvironments: &str = "finspace:ListKxEnvironments";

/// `finspace:ListKxScalingGroups`: List.
///
/// Resource types: `kxEnvironment` (required).
pub const ListKxScalingGroups: &str = "finspace:ListKxScalingGroups";

/// `finspace:ListKxUsers`: List.
///
/// Resource types: `kxEnvironment` (required).
pub const ListKxUsers: &str = "finspace:ListKxUsers";

/// `finspace:ListKxVolumes`: List.
///
/// Resource types: `kxEnvironment` (required).
pub const ListKxVolumes: &str = "finspace:ListKxVolumes";

/// `finspace:ListTagsForResource`: List.
///
/// Resource types: `environment` (required), `kxCluster` (required), `kxDatabase` (required), `kxDataview` (required), `kxEnvironment` (required), `kxScalingGroup` (required), `kxUser` (required), `kxVolume` (required).
pub const ListTagsForResource: &str = "finspace:ListTagsForResource";

/// `finspace:ListUsers`: List.
///
/// Resource types: `environment` (required), `user` (required).
pub const ListUsers: &str = "finspace:ListUsers";

/// `finspace:LoadSampleDataSetGroupIntoEnvironment`: Write.
///
/// Resource types: `environment` (required).
pub const LoadSampleDataSetGroupIntoEnvironment: &str = "finspace:LoadSampleDataSetGroupIntoEnvironment";

/// `finspace:MountKxDatabase`: Write.
///
/// Resource types: `kxDatabase` (required).
pub const MountKxDatabase: &str = "finspace:MountKxDatabase";

/// `finspace:ResetUserPassword`: Write.
///
/// Resource types: `environment` (required), `user` (required).
pub const ResetUserPassword: &str = "finspace:ResetUserPassword";

/// `finspace:TagResource`: Tagging, Write.
///
/// Resource types: `environment`, `kxCluster`, `kxDatabase`, `kxDataview`, `kxEnvironment`, `kxScalingGroup`, `kxUser`, `kxVolume`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "finspace:TagResource";

/// `finspace:UntagResource`: Tagging, Write.
///
/// Resource types: `environment`, `kxCluster`, `kxDatabase`, `kxDataview`, `kxEnvironment`, `kxScalingGroup`, `kxUser`, `kxVolume`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "finspace:UntagResource";

/// `finspace:UpdateEnvironment`: Write.
///
/// Resource types: `environment` (required).
pub const UpdateEnvironment: &str = "finspace:UpdateEnvironment";

/// `finspace:UpdateKxClusterCodeConfiguration`: Write.
///
/// Resource types: `kxCluster` (required).
pub const UpdateKxClusterCodeConfiguration: &str = "finspace:UpdateKxClusterCodeConfiguration";

/// `finspace:UpdateKxClusterDatabases`: Write.
///
/// Resource types: `kxCluster` (required).
pub const UpdateKxClusterDatabases: &str = "finspace:UpdateKxClusterDatabases";

/// `finspace:UpdateKxDatabase`: Write.
///
/// Resource types: `kxDatabase` (required).
pub const UpdateKxDatabase: &str = "finspace:UpdateKxDatabase";

/// `finspace:UpdateKxDataview`: Write.
///
/// Resource types: `kxDataview` (required).
pub const UpdateKxDataview: &str = "finspace:UpdateKxDataview";

/// `finspace:UpdateKxEnvironment`: Write.
///
/// Resource types: `kxEnvironment` (required).
pub const UpdateKxEnvironment: &str = "finspace:UpdateKxEnvironment";

/// `finspace:UpdateKxEnvironmentNetwork`: Write.
///
/// Resource types: `kxEnvironment` (required).
pub const UpdateKxEnvironmentNetwork: &str = "finspace:UpdateKxEnvironmentNetwork";

/// `finspace:UpdateKxUser`: Write.
///
/// Resource types: `kxUser` (required).
pub const UpdateKxUser: &str = "finspace:UpdateKxUser";

/// `finspace:UpdateKxVolume`: Write.
///
/// Resource types: `kxVolume` (required).
pub const UpdateKxVolume: &str = "finspace:UpdateKxVolume";

/// `finspace:UpdateUser`: Write.
///
/// Resource types: `environment` (required), `user` (required).
pub const UpdateUser: &str = "finspace:UpdateUser";
