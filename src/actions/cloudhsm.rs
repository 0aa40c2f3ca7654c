// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS CloudHSM: the actions of the prefix `cloudhsm`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `backup` | `arn:${Partition}:cloudhsm:${Region}:${Account}:backup/${CloudHsmBackupInstanceName}` |
//! | `cluster` | `arn:${Partition}:cloudhsm:${Region}:${Account}:cluster/${CloudHsmClusterInstanceName}` |

/// `cloudhsm:CopyBackupToRegion`: Write.
///
/// Resource types: `backup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CopyBackupToRegion: &str = "cloudhsm:CopyBackupToRegion";

/// `cloudhsm:CreateCluster`: Write.
///
/// Resource types: `backup`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCluster: &str = "cloudhsm:CreateCluster";

/// `cloudhsm:CreateHsm`: Write.
///
/// Resource types: `cluster` (required).
pub const CreateHsm: &str = "cloudhsm:CreateHsm";

/// `cloudhsm:CreateLunaClient`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateLunaClient: &str = "cloudhsm:CreateLunaClient";

/// `cloudhsm:DeleteBackup`: Write.
///
/// Resource types: `backup` (required).
pub const DeleteBackup: &str = "cloudhsm:DeleteBackup";

/// `cloudhsm:DeleteCluster`: Write.
///
/// Resource types: `cluster` (required).
pub const DeleteCluster: &str = "cloudhsm:DeleteCluster";

/// `cloudhsm:DeleteHsm`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteHsm: &str = "cloudhsm:DeleteHsm";

/// `cloudhsm:DeleteLunaClient`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DeleteLunaClient: &str = "cloudhsm:DeleteLunaClient";

/// `cloudhsm:DeleteResourcePolicy`: Permissions management, Write.
///
/// Resource types: `backup` (required).
pub const DeleteResourcePolicy: &str = "cloudhsm:DeleteResourcePolicy";

/// `cloudhsm:DescribeBackups`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeBackups: &str = "cloudhsm:DescribeBackups";

/// `cloudhsm:DescribeClusters`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeClusters: &str = "cloudhsm:DescribeClusters";

/// `cloudhsm:DescribeHapg`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DescribeHapg: &str = "cloudhsm:DescribeHapg";

/// `cloudhsm:DescribeLunaClient`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DescribeLunaClient: &str = "cloudhsm:DescribeLunaClient";

/// `cloudhsm:GetConfig`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetConfig: &str = "cloudhsm:GetConfig";

/// `cloudhsm:GetResourcePolicy`: Read.
///
/// Resource types: `backup` (required).
pub const GetResourcePolicy: &str = "cloudhsm:GetResourcePolicy";

/// `cloudhsm:InitializeCluster`: Write.
///
/// Resource types: `cluster` (required).
pub const InitializeCluster: &str = "cloudhsm:InitializeCluster";

/// `cloudhsm:ListTags`: Read.
///
/// Resource types: `backup`, `cluster`.
pub const ListTags: &str = "cloudhsm:ListTags";

/// `cloudhsm:ModifyBackupAttributes`: Write.
///
/// Resource types: `backup` (required).
pub const ModifyBackupAttributes: &str = "cloudhsm:ModifyBackupAttributes";

/// `cloudhsm:ModifyCluster`: Write.
///
/// Resource types: `cluster` (required).
pub const ModifyCluster: &str = "cloudhsm:ModifyCluster";

/// `cloudhsm:ModifyHapg`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ModifyHapg: &str = "cloudhsm:ModifyHapg";

/// `cloudhsm:ModifyLunaClient`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ModifyLunaClient: &str = "cloudhsm:ModifyLunaClient";

/// `cloudhsm:PutResourcePolicy`: Permissions management, Write.
///
/// Resource types: `backup` (required).
pub const PutResourcePolicy: &str = "cloudhsm:PutResourcePolicy";

/// `cloudhsm:RestoreBackup`: Write.
///
/// Resource types: `backup` (required).
pub const RestoreBackup: &str = "cloudhsm:RestoreBackup";

/// `cloudhsm:TagResource`: Tagging, Write.
///
/// Resource types: `backup`, `cluster`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "cloudhsm:TagResource";

/// `cloudhsm:UntagResource`: Tagging, Write.
///
/// Resource types: `backup`, `cluster`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "cloudhsm:UntagResource";
