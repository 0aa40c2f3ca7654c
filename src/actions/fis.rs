// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Fault Injection Service: the actions of the prefix `fis`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `action` | `arn:${Partition}:fis:${Region}:${Account}:action/${Id}` |
//! | `experiment` | `arn:${Partition}:fis:${Region}:${Account}:experiment/${Id}` |
//! | `experiment-template` | `arn:${Partition}:fis:${Region}:${Account}:experiment-template/${Id}` |
//! | `safety-lever` | `arn:${Partition}:fis:${Region}:${Account}:safety-lever/${Id}` |

/// `fis:CreateExperimentTemplate`: Write.
///
/// Resource types: `action` (required), `experiment-template` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateExperimentTemplate: &str = "fis:CreateExperimentTemplate";

/// `fis:CreateTargetAccountConfiguration`: Write.
///
/// Resource types: `experiment-template` (required).
pub const CreateTargetAccountConfiguration: &str = "fis:CreateTargetAccountConfiguration";

/// `fis:DeleteExperimentTemplate`: Write.
///
/// Resource types: `experiment-template` (required).
pub const DeleteExperimentTemplate: &str = "fis:DeleteExperimentTemplate";

/// `fis:DeleteTargetAccountConfiguration`: Write.
///
/// Resource types: `experiment-template` (required).
pub const DeleteTargetAccountConfiguration: &str = "fis:DeleteTargetAccountConfiguration";

/// `fis:GetAction`: Read.
///
/// Resource types: `action` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetAction: &str = "fis:GetAction";

/// `fis:GetExperiment`: Read.
///
/// Resource types: `experiment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetExperiment: &str = "fis:GetExperiment";

/// `fis:GetExperimentTargetAccountConfiguration`: Read.
///
/// Resource types: `experiment` (required).
pub const GetExperimentTargetAccountConfiguration: &str = "fis:GetExperimentTargetAccountConfiguration";

/// `fis:GetExperimentTemplate`: Read.
///
/// Resource types: `experiment-template` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetExperimentTemplate: &str = "fis:GetExperimentTemplate";

/// `fis:GetSafetyLever`: Read.
///
/// Resource types: `safety-lever` (required).
pub const GetSafetyLever: &str = "fis:GetSafetyLever";

/// `fis:GetTargetAccountConfiguration`: Read.
///
/// Resource types: `experiment-template` (required).
pub const GetTargetAccountConfiguration: &str = "fis:GetTargetAccountConfiguration";

/// `fis:GetTargetResourceType`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTargetResourceType: &str = "fis:GetTargetResourceType";

/// `fis:InjectApiInternalError`: Write.
///
/// Resource types: `experiment` (required).
///
/// Condition keys: `fis:Operations`, `fis:Percentage`, `fis:Service`, `fis:Targets`.
pub const InjectApiInternalError: &str = "fis:InjectApiInternalError";

/// `fis:InjectApiThrottleError`: Write.
///
/// Resource types: `experiment` (required).
///
/// Condition keys: `fis:Operations`, `fis:Percentage`, `fis:Service`, `fis:Targets`.
pub const InjectApiThrottleError: &str = "fis:InjectApiThrottleError";

/// `fis:InjectApiUnavailableError`: Write.
///
/// Resource types: `experiment` (required).
///
/// Condition keys: `fis:Operations`, `fis:Percentage`, `fis:Service`, `fis:Targets`.
pub const InjectApiUnavailableError: &str = "fis:InjectApiUnavailableError";

/// `fis:ListActions`: List.
///
/// No resource types: its resource is `*`.
pub const ListActions: &str = "fis:ListActions";

/// `fis:ListExperimentResolvedTargets`: List.
///
/// Resource types: `experiment` (required).
pub const ListExperimentResolvedTargets: &str = "fis:ListExperimentResolvedTargets";

/// `fis:ListExperiments`: List.
///
/// No resource types: its resource is `*`.
pub const ListExperiments: &str = "fis:ListExperiments";

/// `fis:ListExperimentTargetAccountConfigurations`: List.
///
/// Resource types: `experiment` (required).
pub const ListExperimentTargetAccountConfigurations: &str = "fis:ListExperimentTargetAccountConfigurations";

/// `fis:ListExperimentTemplates`: List.
///
/// No resource types: its resource is `*`.
pub const ListExperimentTemplates: &str = "fis:ListExperimentTemplates";

/// `fis:ListTagsForResource`: Read.
///
/// Resource types: `action`, `experiment`, `experiment-template`.
pub const ListTagsForResource: &str = "fis:ListTagsForResource";

/// `fis:ListTargetAccountConfigurations`: List.
///
/// Resource types: `experiment-template` (required).
pub const ListTargetAccountConfigurations: &str = "fis:ListTargetAccountConfigurations";

/// `fis:ListTargetResourceTypes`: List.
///
/// No resource types: its resource is `*`.
pub const ListTargetResourceTypes: &str = "fis:ListTargetResourceTypes";

/// `fis:StartExperiment`: Write.
///
/// Resource types: `experiment` (required), `experiment-template` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartExperiment: &str = "fis:StartExperiment";

/// `fis:StopExperiment`: Write.
///
/// Resource types: `experiment` (required).
pub const StopExperiment: &str = "fis:StopExperiment";

/// `fis:TagResource`: Tagging, Write.
///
/// Resource types: `action`, `experiment`, `experiment-template`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "fis:TagResource";

/// `fis:UntagResource`: Tagging, Write.
///
/// Resource types: `action`, `experiment`, `experiment-template`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "fis:UntagResource";

/// `fis:UpdateExperimentTemplate`: Write.
///
/// Resource types: `action`, `experiment-template` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateExperimentTemplate: &str = "fis:UpdateExperimentTemplate";

/// `fis:UpdateSafetyLeverState`: Write.
///
/// Resource types: `safety-lever` (required).
pub const UpdateSafetyLeverState: &str = "fis:UpdateSafetyLeverState";

/// `fis:UpdateTargetAccountConfiguration`: Write.
///
/// Resource types: `experiment-template` (required).
pub const UpdateTargetAccountConfiguration: &str = "fis:UpdateTargetAccountConfiguration";
