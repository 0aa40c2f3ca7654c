// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Aurora DSQL: the actions of the prefix `dsql`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Cluster` | `arn:${Partition}:dsql:${Region}:${Account}:cluster/${Identifier}` |
//! | `Stream` | `arn:${Partition}:dsql:${Region}:${Account}:cluster/${ClusterId}/stream/${StreamId}` |

/// `dsql:AddPeerCluster`: Write.
///
/// Resource types: `Cluster` (required).
pub const AddPeerCluster: &str = "dsql:AddPeerCluster";

/// `dsql:CreateCluster`: Write.
///
/// Resource types: `Cluster` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `dsql:WitnessRegion`.
pub const CreateCluster: &str = "dsql:CreateCluster";

/// `dsql:CreateStream`: Write.
///
/// Resource types: `Cluster` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateStream: &str = "dsql:CreateStream";

/// `dsql:DbConnect`: Write.
///
/// Resource types: `Cluster` (required).
pub const DbConnect: &str = "dsql:DbConnect";

/// `dsql:DbConnectAdmin`: Write.
///
/// Resource types: `Cluster` (required).
pub const DbConnectAdmin: &str = "dsql:DbConnectAdmin";

/// `dsql:DeleteCluster`: Write.
///
/// Resource types: `Cluster` (required).
pub const DeleteCluster: &str = "dsql:DeleteCluster";

/// `dsql:DeleteClusterPolicy`: Write.
///
/// Resource types: `Cluster` (required).
pub const DeleteClusterPolicy: &str = "dsql:DeleteClusterPolicy";

/// `dsql:DeleteStream`: Write.
///
/// Resource types: `Stream` (required).
pub const DeleteStream: &str = "dsql:DeleteStream";

/// `dsql:GetBackupJob`: Read.
///
/// Resource types: `Cluster` (required).
pub const GetBackupJob: &str = "dsql:GetBackupJob";

/// `dsql:GetCluster`: Read.
///
/// Resource types: `Cluster` (required).
pub const GetCluster: &str = "dsql:GetCluster";

/// `dsql:GetClusterPolicy`: Read.
///
/// Resource types: `Cluster` (required).
pub const GetClusterPolicy: &str = "dsql:GetClusterPolicy";

/// `dsql:GetRestoreJob`: Read.
///
/// Resource types: `Cluster` (required).
pub const GetRestoreJob: &str = "dsql:GetRestoreJob";

/// `dsql:GetStream`: Read.
///
/// Resource types: `Stream` (required).
pub const GetStream: &str = "dsql:GetStream";

/// `dsql:GetVpcEndpointServiceName`: Read.
///
/// Resource types: `Cluster` (required).
pub const GetVpcEndpointServiceName: &str = "dsql:GetVpcEndpointServiceName";

/// `dsql:InjectError`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `dsql:FisActionId`, `dsql:FisTargetArns`.
pub const InjectError: &str = "dsql:InjectError";

/// `dsql:ListClusters`: List.
///
/// No resource types: its resource is `*`.
pub const ListClusters: &str = "dsql:ListClusters";

/// `dsql:ListStreams`: List.
///
/// Resource types: `Cluster` (required).
pub const ListStreams: &str = "dsql:ListStreams";

/// `dsql:ListTagsForResource`: Read.
///
/// Resource types: `Cluster`, `Stream`.
pub const ListTagsForResource: &str = "dsql:ListTagsForResource";

/// `dsql:PutClusterPolicy`: Write.
///
/// Resource types: `Cluster` (required).
pub const PutClusterPolicy: &str = "dsql:PutClusterPolicy";

/// `dsql:PutMultiRegionProperties`: Write.
///
/// Resource types: `Cluster` (required).
pub const PutMultiRegionProperties: &str = "dsql:PutMultiRegionProperties";

/// `dsql:PutWitnessRegion`: Write.
///
/// Resource types: `Cluster` (required).
///
/// Condition keys: `dsql:WitnessRegion`.
pub const PutWitnessRegion: &str = "dsql:PutWitnessRegion";

/// `dsql:RemovePeerCluster`: Write.
///
/// Resource types: `Cluster` (required).
pub const RemovePeerCluster: &str = "dsql:RemovePeerCluster";

/// `dsql:StartBackupJob`: Write.
///
/// Resource types: `Cluster` (required).
pub const StartBackupJob: &str = "dsql:StartBackupJob";

/// `dsql:StartRestoreJob`: Write.
///
/// Resource types: `Cluster` (required).
pub const StartRestoreJob: &str = "dsql:StartRestoreJob";

/// `dsql:StopBackupJob`: Write.
///
/// Resource types: `Cluster` (required).
pub const StopBackupJob: &str = "dsql:StopBackupJob";

/// `dsql:StopRestoreJob`: Write.
///
/// Resource types: `Cluster` (required).
pub const StopRestoreJob: &str = "dsql:StopRestoreJob";

/// `dsql:TagResource`: Tagging, Write.
///
/// Resource types: `Cluster`, `Stream`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "dsql:TagResource";

/// `dsql:UntagResource`: Tagging, Write.
///
/// Resource types: `Cluster`, `Stream`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "dsql:UntagResource";

/// `dsql:UpdateCluster`: Write.
///
/// Resource types: `Cluster` (required).
///
/// Condition keys: `dsql:WitnessRegion`.
pub const UpdateCluster: &str = "dsql:UpdateCluster";

/// `dsql:UpdateStream`: Write.
///
/// Resource types: `Stream` (required).
pub const UpdateStream: &str = "dsql:UpdateStream";
