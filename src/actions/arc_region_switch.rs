// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon ARC Region switch: the actions of the prefix `arc-region-switch`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `plan` | `arn:${Partition}:arc-region-switch::${Account}:plan/${ResourceId}` |

/// `arc-region-switch:ApprovePlanExecutionStep`: Write.
///
/// Resource types: `plan` (required).
pub const ApprovePlanExecutionStep: &str = "arc-region-switch:ApprovePlanExecutionStep";

/// `arc-region-switch:CancelPlanExecution`: Write.
///
/// Resource types: `plan` (required).
pub const CancelPlanExecution: &str = "arc-region-switch:CancelPlanExecution";

/// `arc-region-switch:CreatePlan`: Write.
///
/// Resource types: `plan` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePlan: &str = "arc-region-switch:CreatePlan";

/// `arc-region-switch:DeletePlan`: Write.
///
/// Resource types: `plan` (required).
pub const DeletePlan: &str = "arc-region-switch:DeletePlan";

/// `arc-region-switch:DeleteResourcePolicy`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const DeleteResourcePolicy: &str = "arc-region-switch:DeleteResourcePolicy";

/// `arc-region-switch:GetPlan`: Read.
///
/// Resource types: `plan` (required).
pub const GetPlan: &str = "arc-region-switch:GetPlan";

/// `arc-region-switch:GetPlanEvaluationStatus`: Read.
///
/// Resource types: `plan` (required).
pub const GetPlanEvaluationStatus: &str = "arc-region-switch:GetPlanEvaluationStatus";

/// `arc-region-switch:GetPlanExecution`: Read.
///
/// Resource types: `plan` (required).
pub const GetPlanExecution: &str = "arc-region-switch:GetPlanExecution";

/// `arc-region-switch:GetPlanInRegion`: Read.
///
/// Resource types: `plan` (required).
pub const GetPlanInRegion: &str = "arc-region-switch:GetPlanInRegion";

/// `arc-region-switch:GetResourcePolicy`: Permissions management, Write.
///
/// Resource types: `plan` (required).
pub const GetResourcePolicy: &str = "arc-region-switch:GetResourcePolicy";

/// `arc-region-switch:ListPlanExecutionEvents`: List.
///
/// Resource types: `plan` (required).
pub const ListPlanExecutionEvents: &str = "arc-region-switch:ListPlanExecutionEvents";

/// `arc-region-switch:ListPlanExecutions`: List.
///
/// Resource types: `plan` (required).
pub const ListPlanExecutions: &str = "arc-region-switch:ListPlanExecutions";

/// `arc-region-switch:ListPlans`: List.
///
/// No resource types: its resource is `*`.
pub const ListPlans: &str = "arc-region-switch:ListPlans";

/// `arc-region-switch:ListPlansInRegion`: List.
///
/// No resource types: its resource is `*`.
pub const ListPlansInRegion: &str = "arc-region-switch:ListPlansInRegion";

/// `arc-region-switch:ListRoute53HealthChecks`: List.
///
/// Resource types: `plan` (required).
pub const ListRoute53HealthChecks: &str = "arc-region-switch:ListRoute53HealthChecks";

/// `arc-region-switch:ListRoute53HealthChecksInRegion`: List.
///
/// Resource types: `plan` (required).
pub const ListRoute53HealthChecksInRegion: &str = "arc-region-switch:ListRoute53HealthChecksInRegion";

/// `arc-region-switch:ListServiceQuotaWarnings`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListServiceQuotaWarnings: &str = "arc-region-switch:ListServiceQuotaWarnings";

/// `arc-region-switch:ListTagsForResource`: Read.
///
/// Resource types: `plan` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "arc-region-switch:ListTagsForResource";

/// `arc-region-switch:PutResourcePolicy`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const PutResourcePolicy: &str = "arc-region-switch:PutResourcePolicy";

/// `arc-region-switch:StartPlanExecution`: Write.
///
/// Resource types: `plan` (required).
pub const StartPlanExecution: &str = "arc-region-switch:StartPlanExecution";

/// `arc-region-switch:TagResource`: Tagging, Write.
///
/// Resource types: `plan` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "arc-region-switch:TagResource";

/// `arc-region-switch:UntagResource`: Tagging, Write.
///
/// Resource types: `plan` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "arc-region-switch:UntagResource";

/// `arc-region-switch:UpdatePlan`: Write.
///
/// Resource types: `plan` (required).
pub const UpdatePlan: &str = "arc-region-switch:UpdatePlan";

/// `arc-region-switch:UpdatePlanExecution`: Write.
///
/// Resource types: `plan` (required).
pub const UpdatePlanExecution: &str = "arc-region-switch:UpdatePlanExecution";

/// `arc-region-switch:UpdatePlanExecutionStep`: Write.
///
/// Resource types: `plan` (required).
pub const UpdatePlanExecutionStep: &str = "arc-region-switch:UpdatePlanExecutionStep";
