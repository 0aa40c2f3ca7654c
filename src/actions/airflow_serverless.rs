// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS MWAA Serverless: the actions of the prefix `airflow-serverless`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Workflow` | `arn:${Partition}:airflow-serverless:${Region}:${Account}:workflow/${WorkflowId}` |

/// `airflow-serverless:CreateWorkflow`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWorkflow: &str = "airflow-serverless:CreateWorkflow";

/// `airflow-serverless:DeleteWorkflow`: Write.
///
/// Resource types: `Workflow` (required).
pub const DeleteWorkflow: &str = "airflow-serverless:DeleteWorkflow";

/// `airflow-serverless:GetTaskInstance`: Read.
///
/// Resource types: `Workflow` (required).
pub const GetTaskInstance: &str = "airflow-serverless:GetTaskInstance";

/// `airflow-serverless:GetWorkflow`: Read.
///
/// Resource types: `Workflow` (required).
pub const GetWorkflow: &str = "airflow-serverless:GetWorkflow";

/// `airflow-serverless:GetWorkflowRun`: Read.
///
/// Resource types: `Workflow` (required).
pub const GetWorkflowRun: &str = "airflow-serverless:GetWorkflowRun";

/// `airflow-serverless:ListTagsForResource`: Read.
///
/// Resource types: `Workflow` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "airflow-serverless:ListTagsForResource";

/// `airflow-serverless:ListTaskInstances`: List.
///
/// Resource types: `Workflow` (required).
pub const ListTaskInstances: &str = "airflow-serverless:ListTaskInstances";

/// `airflow-serverless:ListWorkflowRuns`: List.
///
/// Resource types: `Workflow` (required).
pub const ListWorkflowRuns: &str = "airflow-serverless:ListWorkflowRuns";

/// `airflow-serverless:ListWorkflows`: List.
///
/// No resource types: its resource is `*`.
pub const ListWorkflows: &str = "airflow-serverless:ListWorkflows";

/// `airflow-serverless:ListWorkflowVersions`: List.
///
/// Resource types: `Workflow` (required).
pub const ListWorkflowVersions: &str = "airflow-serverless:ListWorkflowVersions";

/// `airflow-serverless:StartWorkflowRun`: Write.
///
/// Resource types: `Workflow` (required).
pub const StartWorkflowRun: &str = "airflow-serverless:StartWorkflowRun";

/// `airflow-serverless:StopWorkflowRun`: Write.
///
/// Resource types: `Workflow` (required).
pub const StopWorkflowRun: &str = "airflow-serverless:StopWorkflowRun";

/// `airflow-serverless:TagResource`: Tagging, Write.
///
/// Resource types: `Workflow` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "airflow-serverless:TagResource";

/// `airflow-serverless:UntagResource`: Tagging, Write.
///
/// Resource types: `Workflow` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "airflow-serverless:UntagResource";

/// `airflow-serverless:UpdateWorkflow`: Write.
///
/// Resource types: `Workflow` (required).
pub const UpdateWorkflow: &str = "airflow-serverless:UpdateWorkflow";
