// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Bedrock: the actions of the prefix `bedrock`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `advanced-prompt-optimization-job` | `arn:${Partition}:bedrock:${Region}:${Account}:advanced-prompt-optimization-job/${ResourceId}` |
//! | `agent` | `arn:${Partition}:bedrock:${Region}:${Account}:agent/${AgentId}` |
//! | `agent-alias` | `arn:${Partition}:bedrock:${Region}:${Account}:agent-alias/${AgentId}/${AgentAliasId}` |
//! | `application-inference-profile` | `arn:${Partition}:bedrock:${Region}:${Account}:application-inference-profile/${ResourceId}` |
//! | `async-invoke` | `arn:${Partition}:bedrock:${Region}:${Account}:async-invoke/${ResourceId}` |
//! | `automated-reasoning-policy` | `arn:${Partition}:bedrock:${Region}:${Account}:automated-reasoning-policy/${AutomatedReasoningPolicyId}` |
//! | `automated-reasoning-policy-version` | `arn:${Partition}:bedrock:${Region}:${Account}:automated-reasoning-policy/${AutomatedReasoningPolicyId}:${AutomatedReasoningPolicyVersion}` |
//! | `bedrock-marketplace-model-endpoint` | `arn:${Partition}:bedrock:${Region}:${Account}:marketplace/model-endpoint/all-access` |
//! | `blueprint` | `arn:${Partition}:bedrock:${Region}:${Account}:blueprint/${BlueprintId}` |
//! | `blueprint-optimization-invocation` | `arn:${Partition}:bedrock:${Region}:${Account}:blueprint-optimization-invocation/${ResourceId}` |
//! | `custom-model` | `arn:${Partition}:bedrock:${Region}:${Account}:custom-model/${ResourceId}` |
//! | `custom-model-deployment` | `arn:${Partition}:bedrock:${Region}:${Account}:custom-model-deployment/${ResourceId}` |
//! | `data-automation-invocation-job` | `arn:${Partition}:bedrock:${Region}:${Account}:data-automation-invocation/${JobId}` |
//! | `data-automation-library` | `arn:${Partition}:bedrock:${Region}:${Account}:data-automation-library/${DataAutomationLibraryId}` |
//! | `data-automation-library-ingestion-job` | `arn:${Partition}:bedrock:${Region}:${Account}:data-automation-library-ingestion-job/${IngestionJobId}` |
//! | `data-automation-profile` | `arn:${Partition}:bedrock:${Region}:${Account}:data-automation-profile/${ProfileId}` |
//! | `data-automation-project` | `arn:${Partition}:bedrock:${Region}:${Account}:data-automation-project/${ProjectId}` |
//! | `default-prompt-router` | `arn:${Partition}:bedrock:${Region}:${Account}:default-prompt-router/${ResourceId}` |
//! | `evaluation-job` | `arn:${Partition}:bedrock:${Region}:${Account}:evaluation-job/${ResourceId}` |
//! | `flow` | `arn:${Partition}:bedrock:${Region}:${Account}:flow/${FlowId}` |
//! | `flow-alias` | `arn:${Partition}:bedrock:${Region}:${Account}:flow/${FlowId}/alias/${FlowAliasId}` |
//! | `flow-execution` | `arn:${Partition}:bedrock:${Region}:${Account}:flow/${FlowId}/alias/${FlowAliasId}/execution/${FlowExecutionId}` |
//! | `foundation-model` | `arn:${Partition}:bedrock:${Region}::foundation-model/${ResourceId}`, `arn:${Partition}:bedrock:::foundation-model/${ResourceId}` |
//! | `guardrail` | `arn:${Partition}:bedrock:${Region}:${Account}:guardrail/${GuardrailId}` |
//! | `guardrail-profile` | `arn:${Partition}:bedrock:${Region}:${Account}:guardrail-profile/${ResourceId}` |
//! | `imported-model` | `arn:${Partition}:bedrock:${Region}:${Account}:imported-model/${ResourceId}` |
//! | `inference-profile` | `arn:${Partition}:bedrock:${Region}:${Account}:inference-profile/${ResourceId}` |
//! | `knowledge-base` | `arn:${Partition}:bedrock:${Region}:${Account}:knowledge-base/${KnowledgeBaseId}` |
//! | `model-copy-job` | `arn:${Partition}:bedrock:${Region}:${Account}:model-copy-job/${ResourceId}` |
//! | `model-customization-job` | `arn:${Partition}:bedrock:${Region}:${Account}:model-customization-job/${ResourceId}` |
//! | `model-evaluation-job` | `arn:${Partition}:bedrock:${Region}:${Account}:model-evaluation-job/${ResourceId}` |
//! | `model-import-job` | `arn:${Partition}:bedrock:${Region}:${Account}:model-import-job/${ResourceId}` |
//! | `model-invocation-job` | `arn:${Partition}:bedrock:${Region}:${Account}:model-invocation-job/${JobIdentifier}` |
//! | `project` | `arn:${Partition}:bedrock:${Region}:${Account}:project/${ResourceId}` |
//! | `prompt` | `arn:${Partition}:bedrock:${Region}:${Account}:prompt/${PromptId}` |
//! | `prompt-router` | `arn:${Partition}:bedrock:${Region}:${Account}:prompt-router/${ResourceId}` |
//! | `prompt-version` | `arn:${Partition}:bedrock:${Region}:${Account}:prompt/${PromptId}:${PromptVersion}` |
//! | `provisioned-model` | `arn:${Partition}:bedrock:${Region}:${Account}:provisioned-model/${ResourceId}` |
//! | `session` | `arn:${Partition}:bedrock:${Region}:${Account}:session/${SessionId}` |
//! | `system-tool` | `arn:${Partition}:bedrock::${Account}:system-tool/${ResourceId}` |

mod part_1;
mod part_2;

pub use part_1::*;
pub use part_2::*;
