// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS CodePipeline: the actions of the prefix `codepipeline`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `action` | `arn:${Partition}:codepipeline:${Region}:${Account}:${PipelineName}/${StageName}/${ActionName}` |
//! | `actiontype` | `arn:${Partition}:codepipeline:${Region}:${Account}:actiontype:${Owner}/${Category}/${Provider}/${Version}`, `arn:${Partition}:codepipeline:${Region}:${Account}:actionType:${Owner}/${Category}/${Provider}/${Version}` |
//! | `pipeline` | `arn:${Partition}:codepipeline:${Region}:${Account}:${PipelineName}` |
//! | `stage` | `arn:${Partition}:codepipeline:${Region}:${Account}:${PipelineName}/${StageName}` |
//! | `webhook` | `arn:${Partition}:codepipeline:${Region}:${Account}:webhook:${WebhookName}` |

/// `codepipeline:AcknowledgeJob`: Write.
///
/// No resource types: its resource is `*`.
pub const AcknowledgeJob: &str = "codepipeline:AcknowledgeJob";

/// `codepipeline:AcknowledgeThirdPartyJob`: Write.
///
/// No resource types: its resource is `*`.
pub const AcknowledgeThirdPartyJob: &str = "codepipeline:AcknowledgeThirdPartyJob";

/// `codepipeline:CreateCustomActionType`: Write.
///
/// Resource types: `actiontype` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCustomActionType: &str = "codepipeline:CreateCustomActionType";

/// `codepipeline:CreatePipeline`: Write.
///
/// Resource types: `pipeline` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePipeline: &str = "codepipeline:CreatePipeline";

/// `codepipeline:DeleteCustomActionType`: Write.
///
/// Resource types: `actiontype` (required).
pub const DeleteCustomActionType: &str = "codepipeline:DeleteCustomActionType";

/// `codepipeline:DeletePipeline`: Write.
///
/// Resource types: `pipeline` (required).
pub const DeletePipeline: &str = "codepipeline:DeletePipeline";

/// `codepipeline:DeleteWebhook`: Write.
///
/// Resource types: `webhook` (required).
pub const DeleteWebhook: &str = "codepipeline:DeleteWebhook";

/// `codepipeline:DeregisterWebhookWithThirdParty`: Write.
///
/// Resource types: `webhook` (required).
pub const DeregisterWebhookWithThirdParty: &str = "codepipeline:DeregisterWebhookWithThirdParty";

/// `codepipeline:DisableStageTransition`: Write.
///
/// Resource types: `stage` (required).
pub const DisableStageTransition: &str = "codepipeline:DisableStageTransition";

/// `codepipeline:EnableStageTransition`: Write.
///
/// Resource types: `stage` (required).
pub const EnableStageTransition: &str = "codepipeline:EnableStageTransition";

/// `codepipeline:GetActionType`: Read.
///
/// No resource types: its resource is `*`.
pub const GetActionType: &str = "codepipeline:GetActionType";

/// `codepipeline:GetJobDetails`: Read.
///
/// No resource types: its resource is `*`.
pub const GetJobDetails: &str = "codepipeline:GetJobDetails";

/// `codepipeline:GetPipeline`: Read.
///
/// Resource types: `pipeline` (required).
pub const GetPipeline: &str = "codepipeline:GetPipeline";

/// `codepipeline:GetPipelineExecution`: Read.
///
/// Resource types: `pipeline` (required).
pub const GetPipelineExecution: &str = "codepipeline:GetPipelineExecution";

/// `codepipeline:GetPipelineState`: Read.
///
/// Resource types: `pipeline` (required).
pub const GetPipelineState: &str = "codepipeline:GetPipelineState";

/// `codepipeline:GetThirdPartyJobDetails`: Read.
///
/// No resource types: its resource is `*`.
pub const GetThirdPartyJobDetails: &str = "codepipeline:GetThirdPartyJobDetails";

/// `codepipeline:ListActionExecutions`: Read.
///
/// Resource types: `pipeline` (required).
pub const ListActionExecutions: &str = "codepipeline:ListActionExecutions";

/// `codepipeline:ListActionTypes`: Read.
///
/// No resource types: its resource is `*`.
pub const ListActionTypes: &str = "codepipeline:ListActionTypes";

/// `codepipeline:ListDeployActionExecutionTargets`: Read.
///
/// Resource types: `pipeline` (required).
pub const ListDeployActionExecutionTargets: &str = "codepipeline:ListDeployActionExecutionTargets";

/// `codepipeline:ListPipelineExecutions`: List.
///
/// Resource types: `pipeline` (required).
pub const ListPipelineExecutions: &str = "codepipeline:ListPipelineExecutions";

/// `codepipeline:ListPipelines`: List.
///
/// No resource types: its resource is `*`.
pub const ListPipelines: &str = "codepipeline:ListPipelines";

/// `codepipeline:ListRuleExecutions`: Read.
///
/// Resource types: `pipeline` (required).
pub const ListRuleExecutions: &str = "codepipeline:ListRuleExecutions";

/// `codepipeline:ListRuleTypes`: Read.
///
/// No resource types: its resource is `*`.
pub const ListRuleTypes: &str = "codepipeline:ListRuleTypes";

/// `codepipeline:ListTagsForResource`: Read.
///
/// Resource types: `actiontype`, `pipeline`, `webhook`.
pub const ListTagsForResource: &str = "codepipeline:ListTagsForResource";

/// `codepipeline:ListWebhooks`: List.
///
/// Resource types: `webhook` (required).
pub const ListWebhooks: &str = "codepipeline:ListWebhooks";

/// `codepipeline:OverrideStageCondition`: Write.
///
/// Resource types: `stage` (required).
pub const OverrideStageCondition: &str = "codepipeline:OverrideStageCondition";

/// `codepipeline:PollForJobs`: Write.
///
/// Resource types: `actiontype` (required).
pub const PollForJobs: &str = "codepipeline:PollForJobs";

/// `codepipeline:PollForThirdPartyJobs`: Write.
///
/// No resource types: its resource is `*`.
pub const PollForThirdPartyJobs: &str = "codepipeline:PollForThirdPartyJobs";

/// `codepipeline:PutActionRevision`: Write.
///
/// Resource types: `action` (required).
pub const PutActionRevision: &str = "codepipeline:PutActionRevision";

/// `codepipeline:PutApprovalResult`: Write.
///
/// Resource types: `action` (required).
pub const PutApprovalResult: &str = "codepipeline:PutApprovalResult";

/// `codepipeline:PutJobFailureResult`: Write.
///
/// No resource types: its resource is `*`.
pub const PutJobFailureResult: &str = "codepipeline:PutJobFailureResult";

/// `codepipeline:PutJobSuccessResult`: Write.
///
/// No resource types: its resource is `*`.
pub const PutJobSuccessResult: &str = "codepipeline:PutJobSuccessResult";

/// `codepipeline:PutThirdPartyJobFailureResult`: Write.
///
/// No resource types: its resource is `*`.
pub const PutThirdPartyJobFailureResult: &str = "codepipeline:PutThirdPartyJobFailureResult";

/// `codepipeline:PutThirdPartyJobSuccessResult`: Write.
///
/// No resource types: its resource is `*`.
pub const PutThirdPartyJobSuccessResult: &str = "codepipeline:PutThirdPartyJobSuccessResult";

/// `codepipeline:PutWebhook`: Write.
///
/// Resource types: `pipeline` (required), `webhook` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PutWebhook: &str = "codepipeline:PutWebhook";

/// `codepipeline:RegisterWebhookWithThirdParty`: Write.
///
/// Resource types: `webhook` (required).
pub const RegisterWebhookWithThirdParty: &str = "codepipeline:RegisterWebhookWithThirdParty";

/// `codepipeline:RetryStageExecution`: Write.
///
/// Resource types: `stage` (required).
pub const RetryStageExecution: &str = "codepipeline:RetryStageExecution";

/// `codepipeline:RollbackStage`: Write.
///
/// Resource types: `stage` (required).
pub const RollbackStage: &str = "codepipeline:RollbackStage";

/// `codepipeline:StartPipelineExecution`: Write.
///
/// Resource types: `pipeline` (required).
pub const StartPipelineExecution: &str = "codepipeline:StartPipelineExecution";

/// `codepipeline:StopPipelineExecution`: Write.
///
/// Resource types: `pipeline` (required).
pub const StopPipelineExecution: &str = "codepipeline:StopPipelineExecution";

/// `codepipeline:TagResource`: Tagging, Write.
///
/// Resource types: `actiontype`, `pipeline`, `webhook`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "codepipeline:TagResource";

/// `codepipeline:UntagResource`: Tagging, Write.
///
/// Resource types: `actiontype`, `pipeline`, `webhook`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "codepipeline:UntagResource";

/// `codepipeline:UpdateActionType`: Write.
///
/// Resource types: `actiontype` (required).
pub const UpdateActionType: &str = "codepipeline:UpdateActionType";

/// `codepipeline:UpdatePipeline`: Write.
///
/// Resource types: `pipeline` (required).
pub const UpdatePipeline: &str = "codepipeline:UpdatePipeline";
