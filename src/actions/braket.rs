// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Braket: the actions of the prefix `braket`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `device` | `arn:${Partition}:braket:*:*:device/${DeviceType}/${Provider}/${DeviceId}` |
//! | `job` | `arn:${Partition}:braket:${Region}:${Account}:job/${RandomId}` |
//! | `quantum-task` | `arn:${Partition}:braket:${Region}:${Account}:quantum-task/${RandomId}` |
//! | `spending-limit` | `arn:${Partition}:braket:${Region}:${Account}:spending-limit/${RandomId}` |

/// `braket:AcceptUserAgreement`: Write.
///
/// No resource types: its resource is `*`.
pub const AcceptUserAgreement: &str = "braket:AcceptUserAgreement";

/// `braket:CancelJob`: Write.
///
/// Resource types: `job` (required).
pub const CancelJob: &str = "braket:CancelJob";

/// `braket:CancelQuantumTask`: Write.
///
/// Resource types: `quantum-task` (required).
pub const CancelQuantumTask: &str = "braket:CancelQuantumTask";

/// `braket:CreateJob`: Write.
///
/// Resource types: `device` (required), `job` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateJob: &str = "braket:CreateJob";

/// `braket:CreateQuantumTask`: Write.
///
/// Resource types: `device` (required), `quantum-task` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateQuantumTask: &str = "braket:CreateQuantumTask";

/// `braket:CreateSpendingLimit`: Write.
///
/// Resource types: `device` (required), `spending-limit` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSpendingLimit: &str = "braket:CreateSpendingLimit";

/// `braket:DeleteSpendingLimit`: Write.
///
/// Resource types: `spending-limit` (required).
pub const DeleteSpendingLimit: &str = "braket:DeleteSpendingLimit";

/// `braket:GetDevice`: Read.
///
/// Resource types: `device` (required).
pub const GetDevice: &str = "braket:GetDevice";

/// `braket:GetJob`: Read.
///
/// Resource types: `job` (required).
pub const GetJob: &str = "braket:GetJob";

/// `braket:GetQuantumTask`: Read.
///
/// Resource types: `quantum-task` (required).
pub const GetQuantumTask: &str = "braket:GetQuantumTask";

/// `braket:GetServiceLinkedRoleStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetServiceLinkedRoleStatus: &str = "braket:GetServiceLinkedRoleStatus";

/// `braket:GetUserAgreementStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetUserAgreementStatus: &str = "braket:GetUserAgreementStatus";

/// `braket:ListTagsForResource`: Read.
///
/// Resource types: `job`, `quantum-task`, `spending-limit`.
pub const ListTagsForResource: &str = "braket:ListTagsForResource";

/// `braket:SearchDevices`: List.
///
/// No resource types: its resource is `*`.
pub const SearchDevices: &str = "braket:SearchDevices";

/// `braket:SearchJobs`: List.
///
/// No resource types: its resource is `*`.
pub const SearchJobs: &str = "braket:SearchJobs";

/// `braket:SearchQuantumTasks`: List.
///
/// No resource types: its resource is `*`.
pub const SearchQuantumTasks: &str = "braket:SearchQuantumTasks";

/// `braket:SearchSpendingLimits`: Read.
///
/// No resource types: its resource is `*`.
pub const SearchSpendingLimits: &str = "braket:SearchSpendingLimits";

/// `braket:TagResource`: Tagging, Write.
///
/// Resource types: `job`, `quantum-task`, `spending-limit`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "braket:TagResource";

/// `braket:UntagResource`: Tagging, Write.
///
/// Resource types: `job`, `quantum-task`, `spending-limit`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "braket:UntagResource";

/// `braket:UpdateSpendingLimit`: Write.
///
/// Resource types: `spending-limit` (required).
pub const UpdateSpendingLimit: &str = "braket:UpdateSpendingLimit";
