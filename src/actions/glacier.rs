// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon S3 Glacier: the actions of the prefix `glacier`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `vault` | `arn:${Partition}:glacier:${Region}:${Account}:vaults/${VaultName}` |

/// `glacier:AbortMultipartUpload`: Write.
///
/// Resource types: `vault` (required).
pub const AbortMultipartUpload: &str = "glacier:AbortMultipartUpload";

/// `glacier:AbortVaultLock`: Permissions management, Write.
///
/// Resource types: `vault` (required).
pub const AbortVaultLock: &str = "glacier:AbortVaultLock";

/// `glacier:AddTagsToVault`: Tagging, Write.
///
/// Resource types: `vault` (required).
pub const AddTagsToVault: &str = "glacier:AddTagsToVault";

/// `glacier:CompleteMultipartUpload`: Write.
///
/// Resource types: `vault` (required).
pub const CompleteMultipartUpload: &str = "glacier:CompleteMultipartUpload";

/// `glacier:CompleteVaultLock`: Permissions management, Write.
///
/// Resource types: `vault` (required).
pub const CompleteVaultLock: &str = "glacier:CompleteVaultLock";

/// `glacier:CreateVault`: Write.
///
/// Resource types: `vault` (required).
pub const CreateVault: &str = "glacier:CreateVault";

/// `glacier:DeleteArchive`: Write.
///
/// Resource types: `vault` (required).
///
/// Condition keys: `glacier:ArchiveAgeInDays`.
pub const DeleteArchive: &str = "glacier:DeleteArchive";

/// `glacier:DeleteVault`: Write.
///
/// Resource types: `vault` (required).
pub const DeleteVault: &str = "glacier:DeleteVault";

/// `glacier:DeleteVaultAccessPolicy`: Permissions management, Write.
///
/// Resource types: `vault` (required).
pub const DeleteVaultAccessPolicy: &str = "glacier:DeleteVaultAccessPolicy";

/// `glacier:DeleteVaultNotifications`: Write.
///
/// Resource types: `vault` (required).
pub const DeleteVaultNotifications: &str = "glacier:DeleteVaultNotifications";

/// `glacier:DescribeJob`: Read.
///
/// Resource types: `vault` (required).
pub const DescribeJob: &str = "glacier:DescribeJob";

/// `glacier:DescribeVault`: Read.
///
/// Resource types: `vault` (required).
pub const DescribeVault: &str = "glacier:DescribeVault";

/// `glacier:GetDataRetrievalPolicy`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDataRetrievalPolicy: &str = "glacier:GetDataRetrievalPolicy";

/// `glacier:GetJobOutput`: Read.
///
/// Resource types: `vault` (required).
pub const GetJobOutput: &str = "glacier:GetJobOutput";

/// `glacier:GetVaultAccessPolicy`: Read.
///
/// Resource types: `vault` (required).
pub const GetVaultAccessPolicy: &str = "glacier:GetVaultAccessPolicy";

/// `glacier:GetVaultLock`: Read.
///
/// Resource types: `vault` (required).
pub const GetVaultLock: &str = "glacier:GetVaultLock";

/// `glacier:GetVaultNotifications`: Read.
///
/// Resource types: `vault` (required).
pub const GetVaultNotifications: &str = "glacier:GetVaultNotifications";

/// `glacier:InitiateJob`: Write.
///
/// Resource types: `vault` (required).
///
/// Condition keys: `glacier:ArchiveAgeInDays`.
pub const InitiateJob: &str = "glacier:InitiateJob";

/// `glacier:InitiateMultipartUpload`: Write.
///
/// Resource types: `vault` (required).
pub const InitiateMultipartUpload: &str = "glacier:InitiateMultipartUpload";

/// `glacier:InitiateVaultLock`: Permissions management, Write.
///
/// Resource types: `vault` (required).
pub const InitiateVaultLock: &str = "glacier:InitiateVaultLock";

/// `glacier:ListJobs`: List.
///
/// Resource types: `vault` (required).
pub const ListJobs: &str = "glacier:ListJobs";

/// `glacier:ListMultipartUploads`: List.
///
/// Resource types: `vault` (required).
pub const ListMultipartUploads: &str = "glacier:ListMultipartUploads";

/// `glacier:ListParts`: List.
///
/// Resource types: `vault` (required).
pub const ListParts: &str = "glacier:ListParts";

/// `glacier:ListProvisionedCapacity`: List.
///
/// No resource types: its resource is `*`.
pub const ListProvisionedCapacity: &str = "glacier:ListProvisionedCapacity";

/// `glacier:ListTagsForVault`: List.
///
/// Resource types: `vault` (required).
pub const ListTagsForVault: &str = "glacier:ListTagsForVault";

/// `glacier:ListVaults`: List.
///
/// No resource types: its resource is `*`.
pub const ListVaults: &str = "glacier:ListVaults";

/// `glacier:PurchaseProvisionedCapacity`: Write.
///
/// No resource types: its resource is `*`.
pub const PurchaseProvisionedCapacity: &str = "glacier:PurchaseProvisionedCapacity";

/// `glacier:RemoveTagsFromVault`: Tagging, Write.
///
/// Resource types: `vault` (required).
pub const RemoveTagsFromVault: &str = "glacier:RemoveTagsFromVault";

/// `glacier:SetDataRetrievalPolicy`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const SetDataRetrievalPolicy: &str = "glacier:SetDataRetrievalPolicy";

/// `glacier:SetVaultAccessPolicy`: Permissions management, Write.
///
/// Resource types: `vault` (required).
pub const SetVaultAccessPolicy: &str = "glacier:SetVaultAccessPolicy";

/// `glacier:SetVaultNotifications`: Write.
///
/// Resource types: `vault` (required).
pub const SetVaultNotifications: &str = "glacier:SetVaultNotifications";

/// `glacier:UploadArchive`: Write.
///
/// Resource types: `vault` (required).
pub const UploadArchive: &str = "glacier:UploadArchive";

/// `glacier:UploadMultipartPart`: Write.
///
/// Resource types: `vault` (required).
pub const UploadMultipartPart: &str = "glacier:UploadMultipartPart";
