// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Nova Act: the actions of the prefix `nova-act`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `workflow-definition` | `arn:${Partition}:nova-act:${Region}:${Account}:workflow-definition/${WorkflowDefinitionName}` |
//! | `workflow-run` | `arn:${Partition}:nova-act:${Region}:${Account}:workflow-definition/${WorkflowDefinitionName}/workflow-run/${WorkflowRunId}` |

/// `nova-act:CreateAct`: Write.
///
/// Resource types: `workflow-definition` (required), `workflow-run` (required).
pub const CreateAct: &str = "nova-act:CreateAct";

/// `nova-act:CreateSession`: Write.
///
/// Resource types: `workflow-definition` (required), `workflow-run` (required).
pub const CreateSession: &str = "nova-act:CreateSession";

/// `nova-act:CreateWorkflowDefinition`: Write.
///
/// Resource types: `workflow-definition` (required).
pub const CreateWorkflowDefinition: &str = "nova-act:CreateWorkflowDefinition";

/// `nova-act:CreateWorkflowRun`: Write.
///
/// Resource types: `workflow-definition` (required).
pub const CreateWorkflowRun: &str = "nova-act:CreateWorkflowRun";

/// `nova-act:DeleteWorkflowDefinition`: Write.
///
/// Resource types: `workflow-definition` (required).
pub const DeleteWorkflowDefinition: &str = "nova-act:DeleteWorkflowDefinition";

/// `nova-act:DeleteWorkflowRun`: Write.
///
/// Resource types: `workflow-definition` (required), `workflow-run` (required).
pub const DeleteWorkflowRun: &str = "nova-act:DeleteWorkflowRun";

/// `nova-act:GetWorkflowDefinition`: Read.
///
/// Resource types: `workflow-definition` (required).
pub const GetWorkflowDefinition: &str = "nova-act:GetWorkflowDefinition";

/// `nova-act:GetWorkflowRun`: Read.
///
/// Resource types: `workflow-definition` (required), `workflow-run` (required).
pub const GetWorkflowRun: &str = "nova-act:GetWorkflowRun";

/// `nova-act:InvokeActStep`: Write.
///
/// Resource types: `workflow-definition` (required), `workflow-run` (required).
pub const InvokeActStep: &str = "nova-act:InvokeActStep";

/// `nova-act:ListActs`: Read.
///
/// Resource types: `workflow-definition` (required).
pub const ListActs: &str = "nova-act:ListActs";

/// `nova-act:ListModels`: Read.
///
/// No resource types: its resource is `*`.
pub const ListModels: &str = "nova-act:ListModels";

/// `nova-act:ListSessions`: Read.
///
/// Resource types: `workflow-definition` (required), `workflow-run` (required).
pub const ListSessions: &str = "nova-act:ListSessions";

/// `nova-act:ListWorkflowDefinitions`: List.
///
/// No resource types: its resource is `*`.
pub const ListWorkflowDefinitions: &str = "nova-act:ListWorkflowDefinitions";

/// `nova-act:ListWorkflowRuns`: List.
///
/// Resource types: `workflow-definition` (required).
pub const ListWorkflowRuns: &str = "nova-act:ListWorkflowRuns";

/// `nova-act:UpdateAct`: Write.
///
/// Resource types: `workflow-definition` (required), `workflow-run` (required).
pub const UpdateAct: &str = "nova-act:UpdateAct";

/// `nova-act:UpdateWorkflowRun`: Write.
///
/// Resource types: `workflow-definition` (required), `workflow-run` (required).
pub const UpdateWorkflowRun: &str = "nova-act:UpdateWorkflowRun";
