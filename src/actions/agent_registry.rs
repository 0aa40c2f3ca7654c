// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Agent Registry: the actions of the prefix `agent-registry`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `registry` | `arn:${Partition}:agent-registry:${Region}:${Account}:registry/${RegistryId}` |
//! | `registry-record` | `arn:${Partition}:agent-registry:${Region}:${Account}:registry/${RegistryId}/record/${RecordId}` |

/// `agent-registry:CreateRegistry`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRegistry: &str = "agent-registry:CreateRegistry";

/// `agent-registry:CreateRegistryRecord`: Write.
///
/// Resource types: `registry` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRegistryRecord: &str = "agent-registry:CreateRegistryRecord";

/// `agent-registry:DeleteRegistry`: Write.
///
/// Resource types: `registry` (required).
pub const DeleteRegistry: &str = "agent-registry:DeleteRegistry";

/// `agent-registry:DeleteRegistryRecord`: Write.
///
/// Resource types: `registry-record` (required).
pub const DeleteRegistryRecord: &str = "agent-registry:DeleteRegistryRecord";

/// `agent-registry:DeleteResourcePolicy`: Write.
///
/// Resource types: `registry`.
pub const DeleteResourcePolicy: &str = "agent-registry:DeleteResourcePolicy";

/// `agent-registry:GetDiscoverableRegistryRecord`: Read.
///
/// Resource types: `registry-record` (required).
pub const GetDiscoverableRegistryRecord: &str = "agent-registry:GetDiscoverableRegistryRecord";

/// `agent-registry:GetRegistry`: Read.
///
/// Resource types: `registry` (required).
pub const GetRegistry: &str = "agent-registry:GetRegistry";

/// `agent-registry:GetRegistryRecord`: Read.
///
/// Resource types: `registry-record` (required).
pub const GetRegistryRecord: &str = "agent-registry:GetRegistryRecord";

/// `agent-registry:GetResourcePolicy`: Read.
///
/// Resource types: `registry`.
pub const GetResourcePolicy: &str = "agent-registry:GetResourcePolicy";

/// `agent-registry:InvokeRegistryMcp`: Read.
///
/// Resource types: `registry` (required).
pub const InvokeRegistryMcp: &str = "agent-registry:InvokeRegistryMcp";

/// `agent-registry:ListDiscoverableRegistryRecords`: List.
///
/// Resource types: `registry` (required).
pub const ListDiscoverableRegistryRecords: &str = "agent-registry:ListDiscoverableRegistryRecords";

/// `agent-registry:ListRegistries`: List.
///
/// No resource types: its resource is `*`.
pub const ListRegistries: &str = "agent-registry:ListRegistries";

/// `agent-registry:ListRegistryRecords`: List.
///
/// Resource types: `registry` (required).
pub const ListRegistryRecords: &str = "agent-registry:ListRegistryRecords";

/// `agent-registry:ListTagsForResource`: List.
///
/// Resource types: `registry`, `registry-record`.
pub const ListTagsForResource: &str = "agent-registry:ListTagsForResource";

/// `agent-registry:PutResourcePolicy`: Write.
///
/// Resource types: `registry`.
pub const PutResourcePolicy: &str = "agent-registry:PutResourcePolicy";

/// `agent-registry:SearchDiscoverableRegistryRecords`: Read.
///
/// Resource types: `registry` (required).
pub const SearchDiscoverableRegistryRecords: &str = "agent-registry:SearchDiscoverableRegistryRecords";

/// `agent-registry:SubmitRegistryRecordForApproval`: Write.
///
/// Resource types: `registry-record` (required).
pub const SubmitRegistryRecordForApproval: &str = "agent-registry:SubmitRegistryRecordForApproval";

/// `agent-registry:TagResource`: Tagging, Write.
///
/// Resource types: `registry`, `registry-record`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "agent-registry:TagResource";

/// `agent-registry:UntagResource`: Tagging, Write.
///
/// Resource types: `registry`, `registry-record`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "agent-registry:UntagResource";

/// `agent-registry:UpdateRegistry`: Write.
///
/// Resource types: `registry` (required).
pub const UpdateRegistry: &str = "agent-registry:UpdateRegistry";

/// `agent-registry:UpdateRegistryRecord`: Write.
///
/// Resource types: `registry-record` (required).
pub const UpdateRegistryRecord: &str = "agent-registry:UpdateRegistryRecord";

/// `agent-registry:UpdateRegistryRecordStatus`: Write.
///
/// Resource types: `registry-record` (required).
pub const UpdateRegistryRecordStatus: &str = "agent-registry:UpdateRegistryRecordStatus";
