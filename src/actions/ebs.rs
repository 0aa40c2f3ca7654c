// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Elastic Block Store: the actions of the prefix `ebs`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `snapshot` | `arn:${Partition}:ec2:${Region}::snapshot/${SnapshotId}` |

/// `ebs:CompleteSnapshot`: Write.
///
/// Resource types: `snapshot` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CompleteSnapshot: &str = "ebs:CompleteSnapshot";

/// `ebs:GetSnapshotBlock`: Read.
///
/// Resource types: `snapshot` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetSnapshotBlock: &str = "ebs:GetSnapshotBlock";

/// `ebs:ListChangedBlocks`: Read.
///
/// Resource types: `snapshot` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListChangedBlocks: &str = "ebs:ListChangedBlocks";

/// `ebs:ListSnapshotBlocks`: Read.
///
/// Resource types: `snapshot` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListSnapshotBlocks: &str = "ebs:ListSnapshotBlocks";

/// `ebs:PutSnapshotBlock`: Write.
///
/// Resource types: `snapshot` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const PutSnapshotBlock: &str = "ebs:PutSnapshotBlock";

/// `ebs:StartSnapshot`: Write.
///
/// Resource types: `snapshot`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ebs:Description`, `ebs:ParentSnapshot`, `ebs:VolumeSize`.
pub const StartSnapshot: &str = "ebs:StartSnapshot";
