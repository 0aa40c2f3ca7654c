// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Migration Hub Orchestrator: the actions of the prefix `migrationhub-orchestrator`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `template` | `arn:${Partition}:migrationhub-orchestrator:${Region}:${Account}:template/${ResourceId}` |
//! | `workflow` | `arn:${Partition}:migrationhub-orchestrator:${Region}:${Account}:workflow/${ResourceId}` |

/// `migrationhub-orchestrator:CreateTemplate`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateTemplate: &str = "migrationhub-orchestrator:CreateTemplate";

/// `migrationhub-orchestrator:CreateWorkflow`: Write.
///
/// Resource types: `template` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWorkflow: &str = "migrationhub-orchestrator:CreateWorkflow";

/// `migrationhub-orchestrator:CreateWorkflowStep`: Write.
///
/// Resource types: `workflow` (required).
pub const CreateWorkflowStep: &str = "migrationhub-orchestrator:CreateWorkflowStep";

/// `migrationhub-orchestrator:CreateWorkflowStepGroup`: Write.
///
/// Resource types: `workflow` (required).
pub const CreateWorkflowStepGroup: &str = "migrationhub-orchestrator:CreateWorkflowStepGroup";

/// `migrationhub-orchestrator:DeleteTemplate`: Write.
///
/// Resource types: `template` (required).
pub const DeleteTemplate: &str = "migrationhub-orchestrator:DeleteTemplate";

/// `migrationhub-orchestrator:DeleteWorkflow`: Write.
///
/// Resource types: `workflow` (required).
pub const DeleteWorkflow: &str = "migrationhub-orchestrator:DeleteWorkflow";

/// `migrationhub-orchestrator:DeleteWorkflowStep`: Write.
///
/// Resource types: `workflow` (required).
pub const DeleteWorkflowStep: &str = "migrationhub-orchestrator:DeleteWorkflowStep";

/// `migrationhub-orchestrator:DeleteWorkflowStepGroup`: Write.
///
/// Resource types: `workflow` (required).
pub const DeleteWorkflowStepGroup: &str = "migrationhub-orchestrator:DeleteWorkflowStepGroup";

/// `migrationhub-orchestrator:GetMessage`: Read.
///
/// No resource types: its resource is `*`.
pub const GetMessage: &str = "migrationhub-orchestrator:GetMessage";

/// `migrationhub-orchestrator:GetTemplate`: Read.
///
/// Resource types: `template` (required).
pub const GetTemplate: &str = "migrationhub-orchestrator:GetTemplate";

/// `migrationhub-orchestrator:GetTemplateStep`: Read.
///
/// Resource types: `template` (required).
pub const GetTemplateStep: &str = "migrationhub-orchestrator:GetTemplateStep";

/// `migrationhub-orchestrator:GetTemplateStepGroup`: Read.
///
/// Resource types: `template` (required).
pub const GetTemplateStepGroup: &str = "migrationhub-orchestrator:GetTemplateStepGroup";

/// `migrationhub-orchestrator:GetWorkflow`: Read.
///
/// Resource types: `workflow` (required).
pub const GetWorkflow: &str = "migrationhub-orchestrator:GetWorkflow";

/// `migrationhub-orchestrator:GetWorkflowStep`: Read.
///
/// Resource types: `workflow` (required).
pub const GetWorkflowStep: &str = "migrationhub-orchestrator:GetWorkflowStep";

/// `migrationhub-orchestrator:GetWorkflowStepGroup`: Read.
///
/// Resource types: `workflow` (required).
pub const GetWorkflowStepGroup: &str = "migrationhub-orchestrator:GetWorkflowStepGroup";

/// `migrationhub-orchestrator:ListPlugins`: List.
///
/// No resource types: its resource is `*`.
pub const ListPlugins: &str = "migrationhub-orchestrator:ListPlugins";

/// `migrationhub-orchestrator:ListTagsForResource`: Read.
///
/// Resource types: `template` (required), `workflow` (required).
pub const ListTagsForResource: &str = "migrationhub-orchestrator:ListTagsForResource";

/// `migrationhub-orchestrator:ListTemplates`: List.
///
/// No resource types: its resource is `*`.
pub const ListTemplates: &str = "migrationhub-orchestrator:ListTemplates";

/// `migrationhub-orchestrator:ListTemplateStepGroups`: List.
///
/// Resource types: `template` (required).
pub const ListTemplateStepGroups: &str = "migrationhub-orchestrator:ListTemplateStepGroups";

/// `migrationhub-orchestrator:ListTemplateSteps`: List.
///
/// Resource types: `template` (required).
pub const ListTemplateSteps: &str = "migrationhub-orchestrator:ListTemplateSteps";

/// `migrationhub-orchestrator:ListWorkflows`: List.
///
/// No resource types: its resource is `*`.
pub const ListWorkflows: &str = "migrationhub-orchestrator:ListWorkflows";

/// `migrationhub-orchestrator:ListWorkflowStepGroups`: List.
///
/// Resource types: `workflow` (required).
pub const ListWorkflowStepGroups: &str = "migrationhub-orchestrator:ListWorkflowStepGroups";

/// `migrationhub-orchestrator:ListWorkflowSteps`: List.
///
/// Resource types: `workflow` (required).
pub const ListWorkflowSteps: &str = "migrationhub-orchestrator:ListWorkflowSteps";

/// `migrationhub-orchestrator:RegisterPlugin`: Write.
///
/// No resource types: its resource is `*`.
pub const RegisterPlugin: &str = "migrationhub-orchestrator:RegisterPlugin";

/// `migrationhub-orchestrator:RetryWorkflowStep`: Write.
///
/// Resource types: `workflow` (required).
pub const RetryWorkflowStep: &str = "migrationhub-orchestrator:RetryWorkflowStep";

/// `migrationhub-orchestrator:SendMessage`: Write.
///
/// No resource types: its resource is `*`.
pub const SendMessage: &str = "migrationhub-orchestrator:SendMessage";

/// `migrationhub-orchestrator:StartWorkflow`: Write.
///
/// Resource types: `workflow` (required).
pub const StartWorkflow: &str = "migrationhub-orchestrator:StartWorkflow";

/// `migrationhub-orchestrator:StopWorkflow`: Write.
///
/// Resource types: `workflow` (required).
pub const StopWorkflow: &str = "migrationhub-orchestrator:StopWorkflow";

/// `migrationhub-orchestrator:TagResource`: Tagging, Write.
///
/// Resource types: `template`, `workflow`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "migrationhub-orchestrator:TagResource";

/// `migrationhub-orchestrator:UntagResource`: Tagging, Write.
///
/// Resource types: `template`, `workflow`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "migrationhub-orchestrator:UntagResource";

/// `migrationhub-orchestrator:UpdateTemplate`: Write.
///
/// Resource types: `template` (required).
pub const UpdateTemplate: &str = "migrationhub-orchestrator:UpdateTemplate";

/// `migrationhub-orchestrator:UpdateWorkflow`: Write.
///
/// Resource types: `workflow` (required).
pub const UpdateWorkflow: &str = "migrationhub-orchestrator:UpdateWorkflow";

/// `migrationhub-orchestrator:UpdateWorkflowStep`: Write.
///
/// Resource types: `workflow` (required).
pub const UpdateWorkflowStep: &str = "migrationhub-orchestrator:UpdateWorkflowStep";

/// `migrationhub-orchestrator:UpdateWorkflowStepGroup`: Write.
///
/// Resource types: `workflow` (required).
pub const UpdateWorkflowStepGroup: &str = "migrationhub-orchestrator:UpdateWorkflowStepGroup";
