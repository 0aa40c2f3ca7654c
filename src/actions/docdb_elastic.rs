// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon DocumentDB Elastic Clusters: the actions of the prefix `docdb-elastic`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `cluster` | `arn:${Partition}:docdb-elastic:${Region}:${Account}:cluster/${ResourceId}` |
//! | `cluster-snapshot` | `arn:${Partition}:docdb-elastic:${Region}:${Account}:cluster-snapshot/${ResourceId}` |

/// `docdb-elastic:ApplyPendingMaintenanceAction`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ApplyPendingMaintenanceAction: &str = "docdb-elastic:ApplyPendingMaintenanceAction";

/// `docdb-elastic:CopyClusterSnapshot`: Write.
///
/// Resource types: `cluster-snapshot` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CopyClusterSnapshot: &str = "docdb-elastic:CopyClusterSnapshot";

/// `docdb-elastic:CreateCluster`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCluster: &str = "docdb-elastic:CreateCluster";

/// `docdb-elastic:CreateClusterSnapshot`: Write.
///
/// Resource types: `cluster` (required), `cluster-snapshot` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateClusterSnapshot: &str = "docdb-elastic:CreateClusterSnapshot";

/// `docdb-elastic:DeleteCluster`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteCluster: &str = "docdb-elastic:DeleteCluster";

/// `docdb-elastic:DeleteClusterSnapshot`: Write.
///
/// Resource types: `cluster-snapshot` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteClusterSnapshot: &str = "docdb-elastic:DeleteClusterSnapshot";

/// `docdb-elastic:GetCluster`: Read.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetCluster: &str = "docdb-elastic:GetCluster";

/// `docdb-elastic:GetClusterSnapshot`: Read.
///
/// Resource types: `cluster-snapshot` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetClusterSnapshot: &str = "docdb-elastic:GetClusterSnapshot";

/// `docdb-elastic:GetPendingMaintenanceAction`: Read.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetPendingMaintenanceAction: &str = "docdb-elastic:GetPendingMaintenanceAction";

/// `docdb-elastic:ListClusters`: List.
///
/// No resource types: its resource is `*`.
pub const ListClusters: &str = "docdb-elastic:ListClusters";

/// `docdb-elastic:ListClusterSnapshots`: List.
///
/// No resource types: its resource is `*`.
pub const ListClusterSnapshots: &str = "docdb-elastic:ListClusterSnapshots";

/// `docdb-elastic:ListPendingMaintenanceActions`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListPendingMaintenanceActions: &str = "docdb-elastic:ListPendingMaintenanceActions";

/// `docdb-elastic:ListTagsForResource`: List.
///
/// Resource types: `cluster`, `cluster-snapshot`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "docdb-elastic:ListTagsForResource";

/// `docdb-elastic:RestoreClusterFromSnapshot`: Write.
///
/// Resource types: `cluster` (required), `cluster-snapshot` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const RestoreClusterFromSnapshot: &str = "docdb-elastic:RestoreClusterFromSnapshot";

/// `docdb-elastic:StartCluster`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StartCluster: &str = "docdb-elastic:StartCluster";

/// `docdb-elastic:StopCluster`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StopCluster: &str = "docdb-elastic:StopCluster";

/// `docdb-elastic:TagResource`: Tagging, Write.
///
/// Resource types: `cluster`, `cluster-snapshot`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "docdb-elastic:TagResource";

/// `docdb-elastic:UntagResource`: Tagging, Write.
///
/// Resource types: `cluster`, `cluster-snapshot`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "docdb-elastic:UntagResource";

/// `docdb-elastic:UpdateCluster`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateCluster: &str = "docdb-elastic:UpdateCluster";
