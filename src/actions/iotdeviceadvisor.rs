// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS IoT Core Device Advisor: the actions of the prefix `iotdeviceadvisor`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Suitedefinition` | `arn:${Partition}:iotdeviceadvisor:${Region}:${Account}:suitedefinition/${SuiteDefinitionId}` |
//! | `Suiterun` | `arn:${Partition}:iotdeviceadvisor:${Region}:${Account}:suiterun/${SuiteDefinitionId}/${SuiteRunId}` |

/// `iotdeviceadvisor:CreateSuiteDefinition`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSuiteDefinition: &str = "iotdeviceadvisor:CreateSuiteDefinition";

/// `iotdeviceadvisor:DeleteSuiteDefinition`: Write.
///
/// Resource types: `Suitedefinition` (required).
pub const DeleteSuiteDefinition: &str = "iotdeviceadvisor:DeleteSuiteDefinition";

/// `iotdeviceadvisor:GetEndpoint`: Read.
///
/// No resource types: its resource is `*`.
pub const GetEndpoint: &str = "iotdeviceadvisor:GetEndpoint";

/// `iotdeviceadvisor:GetSuiteDefinition`: Read.
///
/// Resource types: `Suitedefinition` (required).
pub const GetSuiteDefinition: &str = "iotdeviceadvisor:GetSuiteDefinition";

/// `iotdeviceadvisor:GetSuiteRun`: Read.
///
/// Resource types: `Suiterun` (required).
pub const GetSuiteRun: &str = "iotdeviceadvisor:GetSuiteRun";

/// `iotdeviceadvisor:GetSuiteRunReport`: Read.
///
/// Resource types: `Suiterun` (required).
pub const GetSuiteRunReport: &str = "iotdeviceadvisor:GetSuiteRunReport";

/// `iotdeviceadvisor:ListSuiteDefinitions`: List.
///
/// No resource types: its resource is `*`.
pub const ListSuiteDefinitions: &str = "iotdeviceadvisor:ListSuiteDefinitions";

/// `iotdeviceadvisor:ListSuiteRuns`: List.
///
/// Resource types: `Suitedefinition` (required).
pub const ListSuiteRuns: &str = "iotdeviceadvisor:ListSuiteRuns";

/// `iotdeviceadvisor:ListTagsForResource`: Read.
///
/// Resource types: `Suitedefinition`, `Suiterun`.
pub const ListTagsForResource: &str = "iotdeviceadvisor:ListTagsForResource";

/// `iotdeviceadvisor:StartSuiteRun`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartSuiteRun: &str = "iotdeviceadvisor:StartSuiteRun";

/// `iotdeviceadvisor:StopSuiteRun`: Write.
///
/// Resource types: `Suiterun` (required).
pub const StopSuiteRun: &str = "iotdeviceadvisor:StopSuiteRun";

/// `iotdeviceadvisor:TagResource`: Tagging, Write.
///
/// Resource types: `Suitedefinition`, `Suiterun`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "iotdeviceadvisor:TagResource";

/// `iotdeviceadvisor:UntagResource`: Tagging, Write.
///
/// Resource types: `Suitedefinition`, `Suiterun`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "iotdeviceadvisor:UntagResource";

/// `iotdeviceadvisor:UpdateSuiteDefinition`: Write.
///
/// Resource types: `Suitedefinition` (required).
pub const UpdateSuiteDefinition: &str = "iotdeviceadvisor:UpdateSuiteDefinition";
