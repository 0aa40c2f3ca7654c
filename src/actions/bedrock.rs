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
//! | `foundation-model` | `arn:${Partition}:bedrock:${Region}::foundation-model/${ResourceId}` |
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

/// `bedrock:AgenticRetrieveStream`: Read.
///
/// No resource types: its resource is `*`.
pub const AgenticRetrieveStream: &str = "bedrock:AgenticRetrieveStream";

/// `bedrock:AllowVendedLogDeliveryForResource`: Permissions management, Write.
///
/// Resource types: `knowledge-base`.
pub const AllowVendedLogDeliveryForResource: &str = "bedrock:AllowVendedLogDeliveryForResource";

/// `bedrock:ApplyGuardrail`: Read.
///
/// Resource types: `guardrail` (required), `guardrail-profile`.
pub const ApplyGuardrail: &str = "bedrock:ApplyGuardrail";

/// `bedrock:AssociateAgentCollaborator`: Write.
///
/// Resource types: `agent` (required).
pub const AssociateAgentCollaborator: &str = "bedrock:AssociateAgentCollaborator";

/// `bedrock:AssociateAgentKnowledgeBase`: Write.
///
/// Resource types: `agent` (required), `knowledge-base` (required).
pub const AssociateAgentKnowledgeBase: &str = "bedrock:AssociateAgentKnowledgeBase";

/// `bedrock:AssociateThirdPartyKnowledgeBase`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `bedrock:ThirdPartyKnowledgeBaseCredentialsSecretArn`.
pub const AssociateThirdPartyKnowledgeBase: &str = "bedrock:AssociateThirdPartyKnowledgeBase";

/// `bedrock:BatchDeleteAdvancedPromptOptimizationJob`: Write.
///
/// Resource types: `advanced-prompt-optimization-job` (required).
pub const BatchDeleteAdvancedPromptOptimizationJob: &str = "bedrock:BatchDeleteAdvancedPromptOptimizationJob";

/// `bedrock:BatchDeleteEvaluationJob`: Write.
///
/// Resource types: `evaluation-job` (required).
pub const BatchDeleteEvaluationJob: &str = "bedrock:BatchDeleteEvaluationJob";

/// `bedrock:CallWithBearerToken`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `bedrock:BearerTokenType`.
pub const CallWithBearerToken: &str = "bedrock:CallWithBearerToken";

/// `bedrock:CancelAutomatedReasoningPolicyBuildWorkflow`: Write.
///
/// Resource types: `automated-reasoning-policy` (required).
pub const CancelAutomatedReasoningPolicyBuildWorkflow: &str = "bedrock:CancelAutomatedReasoningPolicyBuildWorkflow";

/// `bedrock:CancelInvoke`: Write.
///
/// Resource types: `project` (required).
pub const CancelInvoke: &str = "bedrock:CancelInvoke";

/// `bedrock:CheckIngestedDocumentAcl`: Read.
///
/// No resource types: its resource is `*`.
pub const CheckIngestedDocumentAcl: &str = "bedrock:CheckIngestedDocumentAcl";

/// `bedrock:CopyBlueprintStage`: Write.
///
/// Resource types: `blueprint` (required).
pub const CopyBlueprintStage: &str = "bedrock:CopyBlueprintStage";

/// `bedrock:CountTokens`: Read.
///
/// Resource types: `foundation-model` (required).
pub const CountTokens: &str = "bedrock:CountTokens";

/// `bedrock:CreateAdvancedPromptOptimizationJob`: Write.
///
/// Resource types: `application-inference-profile` (required), `foundation-model` (required), `inference-profile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAdvancedPromptOptimizationJob: &str = "bedrock:CreateAdvancedPromptOptimizationJob";

/// `bedrock:CreateAgent`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAgent: &str = "bedrock:CreateAgent";

/// `bedrock:CreateAgentActionGroup`: Write.
///
/// Resource types: `agent` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAgentActionGroup: &str = "bedrock:CreateAgentActionGroup";

/// `bedrock:CreateAgentAlias`: Write.
///
/// Resource types: `agent` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAgentAlias: &str = "bedrock:CreateAgentAlias";

/// `bedrock:CreateAutomatedReasoningPolicy`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAutomatedReasoningPolicy: &str = "bedrock:CreateAutomatedReasoningPolicy";

/// `bedrock:CreateAutomatedReasoningPolicyTestCase`: Write.
///
/// Resource types: `automated-reasoning-policy` (required).
pub const CreateAutomatedReasoningPolicyTestCase: &str = "bedrock:CreateAutomatedReasoningPolicyTestCase";

/// `bedrock:CreateAutomatedReasoningPolicyVersion`: Write.
///
/// Resource types: `automated-reasoning-policy` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAutomatedReasoningPolicyVersion: &str = "bedrock:CreateAutomatedReasoningPolicyVersion";

/// `bedrock:CreateBlueprint`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateBlueprint: &str = "bedrock:CreateBlueprint";

/// `bedrock:CreateBlueprintVersion`: Write.
///
/// Resource types: `blueprint` (required).
pub const CreateBlueprintVersion: &str = "bedrock:CreateBlueprintVersion";

/// `bedrock:CreateCustomModel`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCustomModel: &str = "bedrock:CreateCustomModel";

/// `bedrock:CreateCustomModelDeployment`: Write.
///
/// Resource types: `custom-model` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCustomModelDeployment: &str = "bedrock:CreateCustomModelDeployment";

/// `bedrock:CreateDataAutomationLibrary`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDataAutomationLibrary: &str = "bedrock:CreateDataAutomationLibrary";

/// `bedrock:CreateDataAutomationProject`: Write.
///
/// Resource types: `blueprint`, `data-automation-library`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDataAutomationProject: &str = "bedrock:CreateDataAutomationProject";

/// `bedrock:CreateDataSource`: Write.
///
/// Resource types: `knowledge-base` (required).
pub const CreateDataSource: &str = "bedrock:CreateDataSource";

/// `bedrock:CreateDataSourceToken`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateDataSourceToken: &str = "bedrock:CreateDataSourceToken";

/// `bedrock:CreateEvaluationJob`: Write.
///
/// Resource types: `custom-model` (required), `default-prompt-router` (required), `foundation-model` (required), `prompt-router` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEvaluationJob: &str = "bedrock:CreateEvaluationJob";

/// `bedrock:CreateFlow`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateFlow: &str = "bedrock:CreateFlow";

/// `bedrock:CreateFlowAlias`: Write.
///
/// Resource types: `flow` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateFlowAlias: &str = "bedrock:CreateFlowAlias";

/// `bedrock:CreateFlowVersion`: Write.
///
/// Resource types: `flow` (required).
pub const CreateFlowVersion: &str = "bedrock:CreateFlowVersion";

/// `bedrock:CreateFoundationModelAgreement`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateFoundationModelAgreement: &str = "bedrock:CreateFoundationModelAgreement";

/// `bedrock:CreateGuardrail`: Write.
///
/// Resource types: `automated-reasoning-policy`, `automated-reasoning-policy-version`, `guardrail-profile`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateGuardrail: &str = "bedrock:CreateGuardrail";

/// `bedrock:CreateGuardrailVersion`: Write.
///
/// Resource types: `guardrail` (required).
pub const CreateGuardrailVersion: &str = "bedrock:CreateGuardrailVersion";

/// `bedrock:CreateInferenceProfile`: Write.
///
/// Resource types: `application-inference-profile` (required), `foundation-model` (required), `inference-profile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateInferenceProfile: &str = "bedrock:CreateInferenceProfile";

/// `bedrock:CreateInvocation`: Write.
///
/// Resource types: `session` (required).
pub const CreateInvocation: &str = "bedrock:CreateInvocation";

/// `bedrock:CreateKnowledgeBase`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateKnowledgeBase: &str = "bedrock:CreateKnowledgeBase";

/// `bedrock:CreateMarketplaceModelEndpoint`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateMarketplaceModelEndpoint: &str = "bedrock:CreateMarketplaceModelEndpoint";

/// `bedrock:CreateModelCopyJob`: Write.
///
/// Resource types: `custom-model` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateModelCopyJob: &str = "bedrock:CreateModelCopyJob";

/// `bedrock:CreateModelCustomizationJob`: Write.
///
/// Resource types: `custom-model` (required), `foundation-model` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateModelCustomizationJob: &str = "bedrock:CreateModelCustomizationJob";

/// `bedrock:CreateModelEvaluationJob`: Write.
///
/// Resource types: `custom-model` (required), `foundation-model` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateModelEvaluationJob: &str = "bedrock:CreateModelEvaluationJob";

/// `bedrock:CreateModelImportJob`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateModelImportJob: &str = "bedrock:CreateModelImportJob";

/// `bedrock:CreateModelInvocationJob`: Write.
///
/// Resource types: `custom-model` (required), `foundation-model` (required), `model-invocation-job` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateModelInvocationJob: &str = "bedrock:CreateModelInvocationJob";

/// `bedrock:CreatePrompt`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePrompt: &str = "bedrock:CreatePrompt";

/// `bedrock:CreatePromptRouter`: Write.
///
/// Resource types: `application-inference-profile` (required), `foundation-model` (required), `inference-profile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePromptRouter: &str = "bedrock:CreatePromptRouter";

/// `bedrock:CreatePromptVersion`: Write.
///
/// Resource types: `prompt` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePromptVersion: &str = "bedrock:CreatePromptVersion";

/// `bedrock:CreateProvisionedModelThroughput`: Write.
///
/// Resource types: `custom-model` (required), `foundation-model` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateProvisionedModelThroughput: &str = "bedrock:CreateProvisionedModelThroughput";

/// `bedrock:CreateRetrievalInstruction`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateRetrievalInstruction: &str = "bedrock:CreateRetrievalInstruction";

/// `bedrock:CreateRetrievalInstructionVersion`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateRetrievalInstructionVersion: &str = "bedrock:CreateRetrievalInstructionVersion";

/// `bedrock:CreateSession`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSession: &str = "bedrock:CreateSession";

/// `bedrock:DeleteAgent`: Write.
///
/// Resource types: `agent` (required).
pub const DeleteAgent: &str = "bedrock:DeleteAgent";

/// `bedrock:DeleteAgentActionGroup`: Write.
///
/// Resource types: `agent` (required).
pub const DeleteAgentActionGroup: &str = "bedrock:DeleteAgentActionGroup";

/// `bedrock:DeleteAgentAlias`: Write.
///
/// Resource types: `agent-alias` (required).
pub const DeleteAgentAlias: &str = "bedrock:DeleteAgentAlias";

/// `bedrock:DeleteAgentMemory`: Write.
///
/// Resource types: `agent-alias` (required).
pub const DeleteAgentMemory: &str = "bedrock:DeleteAgentMemory";

/// `bedrock:DeleteAgentVersion`: Write.
///
/// Resource types: `agent` (required).
pub const DeleteAgentVersion: &str = "bedrock:DeleteAgentVersion";

/// `bedrock:DeleteAutomatedReasoningPolicy`: Write.
///
/// Resource types: `automated-reasoning-policy` (required), `automated-reasoning-policy-version` (required).
pub const DeleteAutomatedReasoningPolicy: &str = "bedrock:DeleteAutomatedReasoningPolicy";

/// `bedrock:DeleteAutomatedReasoningPolicyBuildWorkflow`: Write.
///
/// Resource types: `automated-reasoning-policy` (required).
pub const DeleteAutomatedReasoningPolicyBuildWorkflow: &str = "bedrock:DeleteAutomatedReasoningPolicyBuildWorkflow";

/// `bedrock:DeleteAutomatedReasoningPolicyTestCase`: Write.
///
/// Resource types: `automated-reasoning-policy` (required).
pub const DeleteAutomatedReasoningPolicyTestCase: &str = "bedrock:DeleteAutomatedReasoningPolicyTestCase";

/// `bedrock:DeleteBlueprint`: Write.
///
/// Resource types: `blueprint` (required).
pub const DeleteBlueprint: &str = "bedrock:DeleteBlueprint";

/// `bedrock:DeleteCustomModel`: Write.
///
/// Resource types: `custom-model` (required).
pub const DeleteCustomModel: &str = "bedrock:DeleteCustomModel";

/// `bedrock:DeleteCustomModelDeployment`: Write.
///
/// Resource types: `custom-model-deployment` (required).
pub const DeleteCustomModelDeployment: &str = "bedrock:DeleteCustomModelDeployment";

/// `bedrock:DeleteDataAutomationLibrary`: Write.
///
/// Resource types: `data-automation-library` (required).
pub const DeleteDataAutomationLibrary: &str = "bedrock:DeleteDataAutomationLibrary";

/// `bedrock:DeleteDataAutomationProject`: Write.
///
/// Resource types: `data-automation-project` (required).
pub const DeleteDataAutomationProject: &str = "bedrock:DeleteDataAutomationProject";

/// `bedrock:DeleteDataSource`: Write.
///
/// Resource types: `knowledge-base` (required).
pub const DeleteDataSource: &str = "bedrock:DeleteDataSource";

/// `bedrock:DeleteEnforcedGuardrailConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteEnforcedGuardrailConfiguration: &str = "bedrock:DeleteEnforcedGuardrailConfiguration";

/// `bedrock:DeleteFlow`: Write.
///
/// Resource types: `flow` (required).
pub const DeleteFlow: &str = "bedrock:DeleteFlow";

/// `bedrock:DeleteFlowAlias`: Write.
///
/// Resource types: `flow-alias` (required).
pub const DeleteFlowAlias: &str = "bedrock:DeleteFlowAlias";

/// `bedrock:DeleteFlowVersion`: Write.
///
/// Resource types: `flow` (required).
pub const DeleteFlowVersion: &str = "bedrock:DeleteFlowVersion";

/// `bedrock:DeleteFoundationModelAgreement`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteFoundationModelAgreement: &str = "bedrock:DeleteFoundationModelAgreement";

/// `bedrock:DeleteGuardrail`: Write.
///
/// Resource types: `guardrail` (required).
pub const DeleteGuardrail: &str = "bedrock:DeleteGuardrail";

/// `bedrock:DeleteImportedModel`: Write.
///
/// Resource types: `imported-model` (required).
pub const DeleteImportedModel: &str = "bedrock:DeleteImportedModel";

/// `bedrock:DeleteInferenceProfile`: Write.
///
/// Resource types: `application-inference-profile` (required).
pub const DeleteInferenceProfile: &str = "bedrock:DeleteInferenceProfile";

/// `bedrock:DeleteInvoke`: Write.
///
/// Resource types: `project` (required).
pub const DeleteInvoke: &str = "bedrock:DeleteInvoke";

/// `bedrock:DeleteKnowledgeBase`: Write.
///
/// Resource types: `knowledge-base` (required).
pub const DeleteKnowledgeBase: &str = "bedrock:DeleteKnowledgeBase";

/// `bedrock:DeleteKnowledgeBaseDocuments`: Write.
///
/// Resource types: `knowledge-base` (required).
pub const DeleteKnowledgeBaseDocuments: &str = "bedrock:DeleteKnowledgeBaseDocuments";

/// `bedrock:DeleteMarketplaceModelAgreement`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteMarketplaceModelAgreement: &str = "bedrock:DeleteMarketplaceModelAgreement";

/// `bedrock:DeleteMarketplaceModelEndpoint`: Write.
///
/// Resource types: `bedrock-marketplace-model-endpoint` (required).
pub const DeleteMarketplaceModelEndpoint: &str = "bedrock:DeleteMarketplaceModelEndpoint";

/// `bedrock:DeleteModelInvocationLoggingConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteModelInvocationLoggingConfiguration: &str = "bedrock:DeleteModelInvocationLoggingConfiguration";

/// `bedrock:DeletePrompt`: Write.
///
/// Resource types: `prompt` (required), `prompt-version` (required).
pub const DeletePrompt: &str = "bedrock:DeletePrompt";

/// `bedrock:DeletePromptRouter`: Write.
///
/// Resource types: `prompt-router` (required).
pub const DeletePromptRouter: &str = "bedrock:DeletePromptRouter";

/// `bedrock:DeleteProvisionedModelThroughput`: Write.
///
/// Resource types: `provisioned-model` (required).
pub const DeleteProvisionedModelThroughput: &str = "bedrock:DeleteProvisionedModelThroughput";

/// `bedrock:DeleteResourcePolicy`: Write.
///
/// Resource types: `custom-model`, `guardrail`, `guardrail-profile`, `knowledge-base`.
pub const DeleteResourcePolicy: &str = "bedrock:DeleteResourcePolicy";

/// `bedrock:DeleteRetrievalInstruction`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DeleteRetrievalInstruction: &str = "bedrock:DeleteRetrievalInstruction";

/// `bedrock:DeleteSession`: Write.
///
/// Resource types: `session` (required).
pub const DeleteSession: &str = "bedrock:DeleteSession";

/// `bedrock:DeregisterMarketplaceModelEndpoint`: Write.
///
/// Resource types: `bedrock-marketplace-model-endpoint` (required).
pub const DeregisterMarketplaceModelEndpoint: &str = "bedrock:DeregisterMarketplaceModelEndpoint";

/// `bedrock:DetectGeneratedContent`: Read.
///
/// Resource types: `foundation-model` (required).
pub const DetectGeneratedContent: &str = "bedrock:DetectGeneratedContent";

/// `bedrock:DisassociateAgentCollaborator`: Write.
///
/// Resource types: `agent` (required).
pub const DisassociateAgentCollaborator: &str = "bedrock:DisassociateAgentCollaborator";

/// `bedrock:DisassociateAgentKnowledgeBase`: Write.
///
/// Resource types: `agent` (required), `knowledge-base` (required).
pub const DisassociateAgentKnowledgeBase: &str = "bedrock:DisassociateAgentKnowledgeBase";

/// `bedrock:EndSession`: Write.
///
/// Resource types: `session` (required).
pub const EndSession: &str = "bedrock:EndSession";

/// `bedrock:ExportAutomatedReasoningPolicyVersion`: Read.
///
/// Resource types: `automated-reasoning-policy` (required), `automated-reasoning-policy-version` (required).
pub const ExportAutomatedReasoningPolicyVersion: &str = "bedrock:ExportAutomatedReasoningPolicyVersion";

/// `bedrock:GenerateQuery`: Read.
///
/// No resource types: its resource is `*`.
pub const GenerateQuery: &str = "bedrock:GenerateQuery";

/// `bedrock:GetAccountDataRetention`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountDataRetention: &str = "bedrock:GetAccountDataRetention";

/// `bedrock:GetAdvancedPromptOptimizationJob`: Read.
///
/// Resource types: `advanced-prompt-optimization-job` (required).
pub const GetAdvancedPromptOptimizationJob: &str = "bedrock:GetAdvancedPromptOptimizationJob";

/// `bedrock:GetAgent`: Read.
///
/// Resource types: `agent` (required).
pub const GetAgent: &str = "bedrock:GetAgent";

/// `bedrock:GetAgentActionGroup`: Read.
///
/// Resource types: `agent` (required).
pub const GetAgentActionGroup: &str = "bedrock:GetAgentActionGroup";

/// `bedrock:GetAgentAlias`: Read.
///
/// Resource types: `agent-alias` (required).
pub const GetAgentAlias: &str = "bedrock:GetAgentAlias";

/// `bedrock:GetAgentCollaborator`: Read.
///
/// Resource types: `agent` (required).
pub const GetAgentCollaborator: &str = "bedrock:GetAgentCollaborator";

/// `bedrock:GetAgentKnowledgeBase`: Read.
///
/// Resource types: `agent` (required), `knowledge-base` (required).
pub const GetAgentKnowledgeBase: &str = "bedrock:GetAgentKnowledgeBase";

/// `bedrock:GetAgentMemory`: Read.
///
/// Resource types: `agent-alias` (required).
pub const GetAgentMemory: &str = "bedrock:GetAgentMemory";

/// `bedrock:GetAgentVersion`: Read.
///
/// Resource types: `agent` (required).
pub const GetAgentVersion: &str = "bedrock:GetAgentVersion";

/// `bedrock:GetAsyncInvoke`: Read.
///
/// Resource types: `async-invoke` (required).
pub const GetAsyncInvoke: &str = "bedrock:GetAsyncInvoke";

/// `bedrock:GetAutomatedReasoningPolicy`: Read.
///
/// Resource types: `automated-reasoning-policy` (required), `automated-reasoning-policy-version` (required).
pub const GetAutomatedReasoningPolicy: &str = "bedrock:GetAutomatedReasoningPolicy";

/// `bedrock:GetAutomatedReasoningPolicyAnnotations`: Read.
///
/// Resource types: `automated-reasoning-policy` (required).
pub const GetAutomatedReasoningPolicyAnnotations: &str = "bedrock:GetAutomatedReasoningPolicyAnnotations";

/// `bedrock:GetAutomatedReasoningPolicyBuildWorkflow`: Read.
///
/// Resource types: `automated-reasoning-policy` (required).
pub const GetAutomatedReasoningPolicyBuildWorkflow: &str = "bedrock:GetAutomatedReasoningPolicyBuildWorkflow";

/// `bedrock:GetAutomatedReasoningPolicyBuildWorkflowResultAssets`: Read.
///
/// Resource types: `automated-reasoning-policy` (required).
pub const GetAutomatedReasoningPolicyBuildWorkflowResultAssets: &str = "bedrock:GetAutomatedReasoningPolicyBuildWorkflowResultAssets";

/// `bedrock:GetAutomatedReasoningPolicyNextScenario`: Read.
///
/// Resource types: `automated-reasoning-policy` (required).
pub const GetAutomatedReasoningPolicyNextScenario: &str = "bedrock:GetAutomatedReasoningPolicyNextScenario";

/// `bedrock:GetAutomatedReasoningPolicyTestCase`: Read.
///
/// Resource types: `automated-reasoning-policy` (required).
pub const GetAutomatedReasoningPolicyTestCase: &str = "bedrock:GetAutomatedReasoningPolicyTestCase";

/// `bedrock:GetAutomatedReasoningPolicyTestResult`: Read.
///
/// Resource types: `automated-reasoning-policy` (required).
pub const GetAutomatedReasoningPolicyTestResult: &str = "bedrock:GetAutomatedReasoningPolicyTestResult";

/// `bedrock:GetBlueprint`: Read.
///
/// Resource types: `blueprint` (required).
pub const GetBlueprint: &str = "bedrock:GetBlueprint";

/// `bedrock:GetBlueprintOptimizationStatus`: Read.
///
/// Resource types: `blueprint-optimization-invocation` (required).
pub const GetBlueprintOptimizationStatus: &str = "bedrock:GetBlueprintOptimizationStatus";

/// `bedrock:GetBlueprintRecommendation`: Read.
///
/// No resource types: its resource is `*`.
pub const GetBlueprintRecommendation: &str = "bedrock:GetBlueprintRecommendation";

/// `bedrock:GetCustomModel`: Read.
///
/// Resource types: `custom-model` (required).
pub const GetCustomModel: &str = "bedrock:GetCustomModel";

/// `bedrock:GetCustomModelDeployment`: Read.
///
/// Resource types: `custom-model-deployment` (required).
pub const GetCustomModelDeployment: &str = "bedrock:GetCustomModelDeployment";

/// `bedrock:GetDataAutomationLibrary`: Read.
///
/// Resource types: `data-automation-library` (required).
pub const GetDataAutomationLibrary: &str = "bedrock:GetDataAutomationLibrary";

/// `bedrock:GetDataAutomationLibraryEntity`: Read.
///
/// Resource types: `data-automation-library` (required).
pub const GetDataAutomationLibraryEntity: &str = "bedrock:GetDataAutomationLibraryEntity";

/// `bedrock:GetDataAutomationLibraryIngestionJob`: Read.
///
/// Resource types: `data-automation-library` (required), `data-automation-library-ingestion-job` (required).
pub const GetDataAutomationLibraryIngestionJob: &str = "bedrock:GetDataAutomationLibraryIngestionJob";

/// `bedrock:GetDataAutomationProject`: Read.
///
/// Resource types: `data-automation-project` (required).
pub const GetDataAutomationProject: &str = "bedrock:GetDataAutomationProject";

/// `bedrock:GetDataAutomationStatus`: Read.
///
/// Resource types: `data-automation-invocation-job` (required).
pub const GetDataAutomationStatus: &str = "bedrock:GetDataAutomationStatus";

/// `bedrock:GetDataSource`: Read.
///
/// Resource types: `knowledge-base` (required).
pub const GetDataSource: &str = "bedrock:GetDataSource";

/// `bedrock:GetDataSourceAuthorizationUrl`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDataSourceAuthorizationUrl: &str = "bedrock:GetDataSourceAuthorizationUrl";

/// `bedrock:GetDocumentContent`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDocumentContent: &str = "bedrock:GetDocumentContent";

/// `bedrock:GetEvaluationJob`: Read.
///
/// Resource types: `evaluation-job` (required).
pub const GetEvaluationJob: &str = "bedrock:GetEvaluationJob";

/// `bedrock:GetExecutionFlowSnapshot`: Read.
///
/// Resource types: `flow` (required), `flow-alias` (required), `flow-execution` (required).
pub const GetExecutionFlowSnapshot: &str = "bedrock:GetExecutionFlowSnapshot";

/// `bedrock:GetFlow`: Read.
///
/// Resource types: `flow` (required).
pub const GetFlow: &str = "bedrock:GetFlow";

/// `bedrock:GetFlowAlias`: Read.
///
/// Resource types: `flow-alias` (required).
pub const GetFlowAlias: &str = "bedrock:GetFlowAlias";

/// `bedrock:GetFlowExecution`: Read.
///
/// Resource types: `flow` (required), `flow-alias` (required), `flow-execution` (required).
pub const GetFlowExecution: &str = "bedrock:GetFlowExecution";

/// `bedrock:GetFlowVersion`: Read.
///
/// Resource types: `flow` (required).
pub const GetFlowVersion: &str = "bedrock:GetFlowVersion";

/// `bedrock:GetFoundationModel`: Read.
///
/// Resource types: `foundation-model` (required).
pub const GetFoundationModel: &str = "bedrock:GetFoundationModel";

/// `bedrock:GetFoundationModelAvailability`: Read.
///
/// No resource types: its resource is `*`.
pub const GetFoundationModelAvailability: &str = "bedrock:GetFoundationModelAvailability";

/// `bedrock:GetGuardrail`: Read.
///
/// Resource types: `guardrail` (required).
pub const GetGuardrail: &str = "bedrock:GetGuardrail";

/// `bedrock:GetImportedModel`: Read.
///
/// Resource types: `imported-model` (required).
pub const GetImportedModel: &str = "bedrock:GetImportedModel";

/// `bedrock:GetInferenceProfile`: Read.
///
/// Resource types: `application-inference-profile` (required), `inference-profile` (required).
pub const GetInferenceProfile: &str = "bedrock:GetInferenceProfile";

/// `bedrock:GetIngestedDocumentAcl`: Read.
///
/// No resource types: its resource is `*`.
pub const GetIngestedDocumentAcl: &str = "bedrock:GetIngestedDocumentAcl";

/// `bedrock:GetIngestionJob`: Read.
///
/// Resource types: `knowledge-base` (required).
pub const GetIngestionJob: &str = "bedrock:GetIngestionJob";

/// `bedrock:GetInvocationStep`: Read.
///
/// Resource types: `session` (required).
pub const GetInvocationStep: &str = "bedrock:GetInvocationStep";

/// `bedrock:GetInvoke`: Read.
///
/// Resource types: `project` (required).
pub const GetInvoke: &str = "bedrock:GetInvoke";

/// `bedrock:GetKnowledgeBase`: Read.
///
/// Resource types: `knowledge-base` (required).
pub const GetKnowledgeBase: &str = "bedrock:GetKnowledgeBase";

/// `bedrock:GetKnowledgeBaseDocuments`: Read.
///
/// Resource types: `knowledge-base` (required).
pub const GetKnowledgeBaseDocuments: &str = "bedrock:GetKnowledgeBaseDocuments";

/// `bedrock:GetMarketplaceModelEndpoint`: Read.
///
/// Resource types: `bedrock-marketplace-model-endpoint` (required).
pub const GetMarketplaceModelEndpoint: &str = "bedrock:GetMarketplaceModelEndpoint";

/// `bedrock:GetModelCopyJob`: Read.
///
/// Resource types: `model-copy-job` (required).
pub const GetModelCopyJob: &str = "bedrock:GetModelCopyJob";

/// `bedrock:GetModelCustomizationJob`: Read.
///
/// Resource types: `model-customization-job` (required).
pub const GetModelCustomizationJob: &str = "bedrock:GetModelCustomizationJob";

/// `bedrock:GetModelEvaluationJob`: Read.
///
/// Resource types: `model-evaluation-job` (required).
pub const GetModelEvaluationJob: &str = "bedrock:GetModelEvaluationJob";

/// `bedrock:GetModelImportJob`: Read.
///
/// Resource types: `model-import-job` (required).
pub const GetModelImportJob: &str = "bedrock:GetModelImportJob";

/// `bedrock:GetModelInvocationJob`: Read.
///
/// Resource types: `model-invocation-job` (required).
pub const GetModelInvocationJob: &str = "bedrock:GetModelInvocationJob";

/// `bedrock:GetModelInvocationLoggingConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetModelInvocationLoggingConfiguration: &str = "bedrock:GetModelInvocationLoggingConfiguration";

/// `bedrock:GetPrompt`: Read.
///
/// Resource types: `prompt` (required), `prompt-version` (required).
pub const GetPrompt: &str = "bedrock:GetPrompt";

/// `bedrock:GetPromptRouter`: Read.
///
/// Resource types: `default-prompt-router` (required), `prompt-router` (required).
pub const GetPromptRouter: &str = "bedrock:GetPromptRouter";

/// `bedrock:GetProvisionedModelThroughput`: Read.
///
/// Resource types: `provisioned-model` (required).
pub const GetProvisionedModelThroughput: &str = "bedrock:GetProvisionedModelThroughput";

/// `bedrock:GetResourcePolicy`: Read.
///
/// Resource types: `custom-model`, `guardrail`, `guardrail-profile`, `knowledge-base`.
pub const GetResourcePolicy: &str = "bedrock:GetResourcePolicy";

/// `bedrock:GetRetrievalInstruction`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetRetrievalInstruction: &str = "bedrock:GetRetrievalInstruction";

/// `bedrock:GetSession`: Read.
///
/// Resource types: `session` (required).
pub const GetSession: &str = "bedrock:GetSession";

/// `bedrock:GetUseCaseForModelAccess`: Read.
///
/// No resource types: its resource is `*`.
pub const GetUseCaseForModelAccess: &str = "bedrock:GetUseCaseForModelAccess";

/// `bedrock:IngestKnowledgeBaseDocuments`: Write.
///
/// Resource types: `knowledge-base` (required).
pub const IngestKnowledgeBaseDocuments: &str = "bedrock:IngestKnowledgeBaseDocuments";

/// `bedrock:InvokeAgent`: Read.
///
/// Resource types: `agent-alias` (required).
pub const InvokeAgent: &str = "bedrock:InvokeAgent";

/// `bedrock:InvokeAutomatedReasoningPolicy`: Read.
///
/// Resource types: `automated-reasoning-policy` (required), `automated-reasoning-policy-version` (required).
pub const InvokeAutomatedReasoningPolicy: &str = "bedrock:InvokeAutomatedReasoningPolicy";

/// `bedrock:InvokeBlueprintOptimizationAsync`: Write.
///
/// Resource types: `blueprint` (required), `data-automation-profile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const InvokeBlueprintOptimizationAsync: &str = "bedrock:InvokeBlueprintOptimizationAsync";

/// `bedrock:InvokeBlueprintRecommendationAsync`: Write.
///
/// Resource types: `data-automation-profile` (required).
pub const InvokeBlueprintRecommendationAsync: &str = "bedrock:InvokeBlueprintRecommendationAsync";

/// `bedrock:InvokeBuilder`: Write.
///
/// No resource types: its resource is `*`.
pub const InvokeBuilder: &str = "bedrock:InvokeBuilder";

/// `bedrock:InvokeDataAutomation`: Write.
///
/// Resource types: `blueprint` (required), `data-automation-profile` (required), `data-automation-project` (required).
pub const InvokeDataAutomation: &str = "bedrock:InvokeDataAutomation";

/// `bedrock:InvokeDataAutomationAsync`: Write.
///
/// Resource types: `blueprint` (required), `data-automation-profile` (required), `data-automation-project` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const InvokeDataAutomationAsync: &str = "bedrock:InvokeDataAutomationAsync";

/// `bedrock:InvokeDataAutomationLibraryIngestionJob`: Write.
///
/// Resource types: `data-automation-library` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const InvokeDataAutomationLibraryIngestionJob: &str = "bedrock:InvokeDataAutomationLibraryIngestionJob";

/// `bedrock:InvokeFlow`: Read.
///
/// Resource types: `flow-alias` (required).
pub const InvokeFlow: &str = "bedrock:InvokeFlow";

/// `bedrock:InvokeGuardrailChecks`: Read.
///
/// No resource types: its resource is `*`.
pub const InvokeGuardrailChecks: &str = "bedrock:InvokeGuardrailChecks";

/// `bedrock:InvokeInlineAgent`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `bedrock:InlineAgentName`.
pub const InvokeInlineAgent: &str = "bedrock:InvokeInlineAgent";

/// `bedrock:InvokeModel`: Read.
///
/// Resource types: `application-inference-profile` (required), `async-invoke` (required), `bedrock-marketplace-model-endpoint` (required), `custom-model-deployment` (required), `default-prompt-router` (required), `foundation-model` (required), `imported-model` (required), `inference-profile` (required), `project` (required), `prompt-router` (required), `provisioned-model` (required), `system-tool` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `bedrock:GuardrailIdentifier`, `bedrock:InferenceProfileArn`, `bedrock:ModelArn`, `bedrock:ProjectArn`, `bedrock:PromptRouterArn`, `bedrock:ServiceTier`.
pub const InvokeModel: &str = "bedrock:InvokeModel";

/// `bedrock:InvokeModelWithResponseStream`: Read.
///
/// Resource types: `application-inference-profile` (required), `bedrock-marketplace-model-endpoint` (required), `custom-model-deployment` (required), `default-prompt-router` (required), `foundation-model` (required), `imported-model` (required), `inference-profile` (required), `prompt-router` (required), `provisioned-model` (required), `system-tool` (required).
///
/// Condition keys: `bedrock:GuardrailIdentifier`, `bedrock:InferenceProfileArn`, `bedrock:PromptRouterArn`, `bedrock:ServiceTier`.
pub const InvokeModelWithResponseStream: &str = "bedrock:InvokeModelWithResponseStream";

/// `bedrock:InvokeTool`: Read.
///
/// Resource types: `system-tool` (required).
pub const InvokeTool: &str = "bedrock:InvokeTool";

/// `bedrock:ListAdvancedPromptOptimizationJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListAdvancedPromptOptimizationJobs: &str = "bedrock:ListAdvancedPromptOptimizationJobs";

/// `bedrock:ListAgentActionGroups`: List.
///
/// Resource types: `agent` (required).
pub const ListAgentActionGroups: &str = "bedrock:ListAgentActionGroups";

/// `bedrock:ListAgentAliases`: List.
///
/// Resource types: `agent` (required).
pub const ListAgentAliases: &str = "bedrock:ListAgentAliases";

/// `bedrock:ListAgentCollaborators`: List.
///
/// Resource types: `agent` (required).
pub const ListAgentCollaborators: &str = "bedrock:ListAgentCollaborators";

/// `bedrock:ListAgentKnowledgeBases`: List.
///
/// Resource types: `agent` (required).
pub const ListAgentKnowledgeBases: &str = "bedrock:ListAgentKnowledgeBases";

/// `bedrock:ListAgents`: List.
///
/// No resource types: its resource is `*`.
pub const ListAgents: &str = "bedrock:ListAgents";

/// `bedrock:ListAgentVersions`: List.
///
/// Resource types: `agent` (required).
pub const ListAgentVersions: &str = "bedrock:ListAgentVersions";

/// `bedrock:ListAsyncInvokes`: List.
///
/// No resource types: its resource is `*`.
pub const ListAsyncInvokes: &str = "bedrock:ListAsyncInvokes";

/// `bedrock:ListAutomatedReasoningPolicies`: List.
///
/// Resource types: `automated-reasoning-policy`.
pub const ListAutomatedReasoningPolicies: &str = "bedrock:ListAutomatedReasoningPolicies";

/// `bedrock:ListAutomatedReasoningPolicyBuildWorkflows`: List.
///
/// Resource types: `automated-reasoning-policy` (required).
pub const ListAutomatedReasoningPolicyBuildWorkflows: &str = "bedrock:ListAutomatedReasoningPolicyBuildWorkflows";

/// `bedrock:ListAutomatedReasoningPolicyTestCases`: List.
///
/// Resource types: `automated-reasoning-policy` (required).
pub const ListAutomatedReasoningPolicyTestCases: &str = "bedrock:ListAutomatedReasoningPolicyTestCases";

/// `bedrock:ListAutomatedReasoningPolicyTestResults`: List.
///
/// Resource types: `automated-reasoning-policy` (required).
pub const ListAutomatedReasoningPolicyTestResults: &str = "bedrock:ListAutomatedReasoningPolicyTestResults";

/// `bedrock:ListBlueprints`: List.
///
/// Resource types: `data-automation-project`.
pub const ListBlueprints: &str = "bedrock:ListBlueprints";

/// `bedrock:ListCustomModelDeployments`: List.
///
/// No resource types: its resource is `*`.
pub const ListCustomModelDeployments: &str = "bedrock:ListCustomModelDeployments";

/// `bedrock:ListCustomModels`: List.
///
/// No resource types: its resource is `*`.
pub const ListCustomModels: &str = "bedrock:ListCustomModels";

/// `bedrock:ListDataAutomationLibraries`: List.
///
/// Resource types: `data-automation-project`.
pub const ListDataAutomationLibraries: &str = "bedrock:ListDataAutomationLibraries";

/// `bedrock:ListDataAutomationLibraryEntities`: List.
///
/// Resource types: `data-automation-library` (required).
pub const ListDataAutomationLibraryEntities: &str = "bedrock:ListDataAutomationLibraryEntities";

/// `bedrock:ListDataAutomationLibraryIngestionJobs`: List.
///
/// Resource types: `data-automation-library` (required).
pub const ListDataAutomationLibraryIngestionJobs: &str = "bedrock:ListDataAutomationLibraryIngestionJobs";

/// `bedrock:ListDataAutomationProjects`: List.
///
/// Resource types: `blueprint`, `data-automation-project`.
pub const ListDataAutomationProjects: &str = "bedrock:ListDataAutomationProjects";

/// `bedrock:ListDataSources`: List.
///
/// Resource types: `knowledge-base` (required).
pub const ListDataSources: &str = "bedrock:ListDataSources";

/// `bedrock:ListEnforcedGuardrailsConfiguration`: List.
///
/// No resource types: its resource is `*`.
pub const ListEnforcedGuardrailsConfiguration: &str = "bedrock:ListEnforcedGuardrailsConfiguration";

/// `bedrock:ListEvaluationJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListEvaluationJobs: &str = "bedrock:ListEvaluationJobs";

/// `bedrock:ListFlowAliases`: List.
///
/// Resource types: `flow` (required).
pub const ListFlowAliases: &str = "bedrock:ListFlowAliases";

/// `bedrock:ListFlowExecutionEvents`: List.
///
/// Resource types: `flow` (required), `flow-alias` (required), `flow-execution` (required).
pub const ListFlowExecutionEvents: &str = "bedrock:ListFlowExecutionEvents";

/// `bedrock:ListFlowExecutions`: List.
///
/// Resource types: `flow` (required), `flow-alias`.
pub const ListFlowExecutions: &str = "bedrock:ListFlowExecutions";

/// `bedrock:ListFlows`: List.
///
/// No resource types: its resource is `*`.
pub const ListFlows: &str = "bedrock:ListFlows";

/// `bedrock:ListFlowVersions`: List.
///
/// Resource types: `flow` (required).
pub const ListFlowVersions: &str = "bedrock:ListFlowVersions";

/// `bedrock:ListFoundationModelAgreementOffers`: List.
///
/// No resource types: its resource is `*`.
pub const ListFoundationModelAgreementOffers: &str = "bedrock:ListFoundationModelAgreementOffers";

/// `bedrock:ListFoundationModels`: List.
///
/// No resource types: its resource is `*`.
pub const ListFoundationModels: &str = "bedrock:ListFoundationModels";

/// `bedrock:ListGuardrails`: List.
///
/// Resource types: `guardrail`.
pub const ListGuardrails: &str = "bedrock:ListGuardrails";

/// `bedrock:ListImportedModels`: List.
///
/// No resource types: its resource is `*`.
pub const ListImportedModels: &str = "bedrock:ListImportedModels";

/// `bedrock:ListInferenceProfiles`: List.
///
/// No resource types: its resource is `*`.
pub const ListInferenceProfiles: &str = "bedrock:ListInferenceProfiles";

/// `bedrock:ListIngestionJobs`: List.
///
/// Resource types: `knowledge-base` (required).
pub const ListIngestionJobs: &str = "bedrock:ListIngestionJobs";

/// `bedrock:ListInvocations`: List.
///
/// Resource types: `session` (required).
pub const ListInvocations: &str = "bedrock:ListInvocations";

/// `bedrock:ListInvocationSteps`: List.
///
/// Resource types: `session` (required).
pub const ListInvocationSteps: &str = "bedrock:ListInvocationSteps";

/// `bedrock:ListKnowledgeBaseDocuments`: List.
///
/// Resource types: `knowledge-base` (required).
pub const ListKnowledgeBaseDocuments: &str = "bedrock:ListKnowledgeBaseDocuments";

/// `bedrock:ListKnowledgeBases`: List.
///
/// No resource types: its resource is `*`.
pub const ListKnowledgeBases: &str = "bedrock:ListKnowledgeBases";

/// `bedrock:ListMarketplaceModelEndpoints`: Read.
///
/// No resource types: its resource is `*`.
pub const ListMarketplaceModelEndpoints: &str = "bedrock:ListMarketplaceModelEndpoints";

/// `bedrock:ListModelCopyJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListModelCopyJobs: &str = "bedrock:ListModelCopyJobs";

/// `bedrock:ListModelCustomizationJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListModelCustomizationJobs: &str = "bedrock:ListModelCustomizationJobs";

/// `bedrock:ListModelEvaluationJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListModelEvaluationJobs: &str = "bedrock:ListModelEvaluationJobs";

/// `bedrock:ListModelImportJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListModelImportJobs: &str = "bedrock:ListModelImportJobs";

/// `bedrock:ListModelInvocationJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListModelInvocationJobs: &str = "bedrock:ListModelInvocationJobs";

/// `bedrock:ListPromptRouters`: List.
///
/// No resource types: its resource is `*`.
pub const ListPromptRouters: &str = "bedrock:ListPromptRouters";

/// `bedrock:ListPrompts`: List.
///
/// Resource types: `prompt`.
pub const ListPrompts: &str = "bedrock:ListPrompts";

/// `bedrock:ListProvisionedModelThroughputs`: List.
///
/// No resource types: its resource is `*`.
pub const ListProvisionedModelThroughputs: &str = "bedrock:ListProvisionedModelThroughputs";

/// `bedrock:ListRetrievalInstructions`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListRetrievalInstructions: &str = "bedrock:ListRetrievalInstructions";

/// `bedrock:ListRetrievalInstructionVersions`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListRetrievalInstructionVersions: &str = "bedrock:ListRetrievalInstructionVersions";

/// `bedrock:ListSessions`: List.
///
/// No resource types: its resource is `*`.
pub const ListSessions: &str = "bedrock:ListSessions";

/// `bedrock:ListTagsForResource`: Read.
///
/// Resource types: `advanced-prompt-optimization-job` (required), `agent` (required), `agent-alias` (required), `application-inference-profile` (required), `async-invoke` (required), `automated-reasoning-policy` (required), `automated-reasoning-policy-version` (required), `blueprint` (required), `blueprint-optimization-invocation` (required), `custom-model` (required), `custom-model-deployment` (required), `data-automation-invocation-job` (required), `data-automation-library` (required), `data-automation-library-ingestion-job` (required), `data-automation-project` (required), `evaluation-job` (required), `flow` (required), `flow-alias` (required), `guardrail` (required), `imported-model` (required), `knowledge-base` (required), `model-copy-job` (required), `model-customization-job` (required), `model-evaluation-job` (required), `model-import-job` (required), `model-invocation-job` (required), `prompt` (required), `prompt-router` (required), `prompt-version` (required), `provisioned-model` (required), `session` (required).
pub const ListTagsForResource: &str = "bedrock:ListTagsForResource";

/// `bedrock:OptimizePrompt`: Read.
///
/// No resource types: its resource is `*`.
pub const OptimizePrompt: &str = "bedrock:OptimizePrompt";

/// `bedrock:PrepareAgent`: Write.
///
/// Resource types: `agent` (required).
pub const PrepareAgent: &str = "bedrock:PrepareAgent";

/// `bedrock:PrepareFlow`: Write.
///
/// Resource types: `flow` (required).
pub const PrepareFlow: &str = "bedrock:PrepareFlow";

/// `bedrock:PutAccountDataRetention`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `bedrock:DataRetentionMode`.
pub const PutAccountDataRetention: &str = "bedrock:PutAccountDataRetention";

/// `bedrock:PutEnforcedGuardrailConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const PutEnforcedGuardrailConfiguration: &str = "bedrock:PutEnforcedGuardrailConfiguration";

/// `bedrock:PutFoundationModelEntitlement`: Write.
///
/// No resource types: its resource is `*`.
pub const PutFoundationModelEntitlement: &str = "bedrock:PutFoundationModelEntitlement";

/// `bedrock:PutInvocationStep`: Write.
///
/// Resource types: `session` (required).
pub const PutInvocationStep: &str = "bedrock:PutInvocationStep";

/// `bedrock:PutModelInvocationLoggingConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const PutModelInvocationLoggingConfiguration: &str = "bedrock:PutModelInvocationLoggingConfiguration";

/// `bedrock:PutResourcePolicy`: Write.
///
/// Resource types: `custom-model`, `guardrail`, `guardrail-profile`, `knowledge-base`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PutResourcePolicy: &str = "bedrock:PutResourcePolicy";

/// `bedrock:PutUseCaseForModelAccess`: Write.
///
/// No resource types: its resource is `*`.
pub const PutUseCaseForModelAccess: &str = "bedrock:PutUseCaseForModelAccess";

/// `bedrock:RegisterMarketplaceModelEndpoint`: Write.
///
/// Resource types: `bedrock-marketplace-model-endpoint` (required).
pub const RegisterMarketplaceModelEndpoint: &str = "bedrock:RegisterMarketplaceModelEndpoint";

/// `bedrock:RenderPrompt`: Read.
///
/// Resource types: `prompt` (required), `prompt-version` (required).
pub const RenderPrompt: &str = "bedrock:RenderPrompt";

/// `bedrock:Rerank`: Write.
///
/// No resource types: its resource is `*`.
pub const Rerank: &str = "bedrock:Rerank";

/// `bedrock:Retrieve`: Read.
///
/// Resource types: `knowledge-base` (required).
pub const Retrieve: &str = "bedrock:Retrieve";

/// `bedrock:RetrieveAndGenerate`: Write.
///
/// No resource types: its resource is `*`.
pub const RetrieveAndGenerate: &str = "bedrock:RetrieveAndGenerate";

/// `bedrock:StartAutomatedReasoningPolicyBuildWorkflow`: Write.
///
/// Resource types: `automated-reasoning-policy` (required).
pub const StartAutomatedReasoningPolicyBuildWorkflow: &str = "bedrock:StartAutomatedReasoningPolicyBuildWorkflow";

/// `bedrock:StartAutomatedReasoningPolicyTestWorkflow`: Write.
///
/// Resource types: `automated-reasoning-policy` (required).
pub const StartAutomatedReasoningPolicyTestWorkflow: &str = "bedrock:StartAutomatedReasoningPolicyTestWorkflow";

/// `bedrock:StartFlowExecution`: Write.
///
/// Resource types: `flow` (required), `flow-alias` (required).
pub const StartFlowExecution: &str = "bedrock:StartFlowExecution";

/// `bedrock:StartIngestionJob`: Write.
///
/// Resource types: `knowledge-base` (required).
pub const StartIngestionJob: &str = "bedrock:StartIngestionJob";

/// `bedrock:StopAdvancedPromptOptimizationJob`: Write.
///
/// Resource types: `advanced-prompt-optimization-job` (required).
pub const StopAdvancedPromptOptimizationJob: &str = "bedrock:StopAdvancedPromptOptimizationJob";

/// `bedrock:StopEvaluationJob`: Write.
///
/// Resource types: `evaluation-job` (required).
pub const StopEvaluationJob: &str = "bedrock:StopEvaluationJob";

/// `bedrock:StopFlowExecution`: Write.
///
/// Resource types: `flow` (required), `flow-alias` (required), `flow-execution` (required).
pub const StopFlowExecution: &str = "bedrock:StopFlowExecution";

/// `bedrock:StopIngestionJob`: Write.
///
/// Resource types: `knowledge-base` (required).
pub const StopIngestionJob: &str = "bedrock:StopIngestionJob";

/// `bedrock:StopModelCustomizationJob`: Write.
///
/// Resource types: `model-customization-job` (required).
pub const StopModelCustomizationJob: &str = "bedrock:StopModelCustomizationJob";

/// `bedrock:StopModelInvocationJob`: Write.
///
/// Resource types: `model-invocation-job` (required).
pub const StopModelInvocationJob: &str = "bedrock:StopModelInvocationJob";

/// `bedrock:TagResource`: Tagging, Write.
///
/// Resource types: `advanced-prompt-optimization-job`, `agent`, `agent-alias`, `application-inference-profile`, `async-invoke`, `automated-reasoning-policy`, `automated-reasoning-policy-version`, `blueprint`, `blueprint-optimization-invocation`, `custom-model`, `custom-model-deployment`, `data-automation-invocation-job`, `data-automation-library`, `data-automation-library-ingestion-job`, `data-automation-project`, `evaluation-job`, `flow`, `flow-alias`, `guardrail`, `imported-model`, `knowledge-base`, `model-copy-job`, `model-customization-job`, `model-evaluation-job`, `model-import-job`, `model-invocation-job`, `prompt`, `prompt-router`, `prompt-version`, `provisioned-model`, `session`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "bedrock:TagResource";

/// `bedrock:UntagResource`: Tagging, Write.
///
/// Resource types: `advanced-prompt-optimization-job`, `agent`, `agent-alias`, `application-inference-profile`, `async-invoke`, `automated-reasoning-policy`, `automated-reasoning-policy-version`, `blueprint`, `blueprint-optimization-invocation`, `custom-model`, `custom-model-deployment`, `data-automation-invocation-job`, `data-automation-library`, `data-automation-library-ingestion-job`, `data-automation-project`, `evaluation-job`, `flow`, `flow-alias`, `guardrail`, `imported-model`, `knowledge-base`, `model-copy-job`, `model-customization-job`, `model-evaluation-job`, `model-import-job`, `model-invocation-job`, `prompt`, `prompt-router`, `prompt-version`, `provisioned-model`, `session`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "bedrock:UntagResource";

/// `bedrock:UpdateAgent`: Write.
///
/// Resource types: `agent` (required).
pub const UpdateAgent: &str = "bedrock:UpdateAgent";

/// `bedrock:UpdateAgentActionGroup`: Write.
///
/// Resource types: `agent` (required).
pub const UpdateAgentActionGroup: &str = "bedrock:UpdateAgentActionGroup";

/// `bedrock:UpdateAgentAlias`: Write.
///
/// Resource types: `agent-alias` (required).
pub const UpdateAgentAlias: &str = "bedrock:UpdateAgentAlias";

/// `bedrock:UpdateAgentCollaborator`: Write.
///
/// Resource types: `agent` (required).
pub const UpdateAgentCollaborator: &str = "bedrock:UpdateAgentCollaborator";

/// `bedrock:UpdateAgentKnowledgeBase`: Write.
///
/// Resource types: `agent` (required), `knowledge-base` (required).
pub const UpdateAgentKnowledgeBase: &str = "bedrock:UpdateAgentKnowledgeBase";

/// `bedrock:UpdateAutomatedReasoningPolicy`: Write.
///
/// Resource types: `automated-reasoning-policy` (required).
pub const UpdateAutomatedReasoningPolicy: &str = "bedrock:UpdateAutomatedReasoningPolicy";

/// `bedrock:UpdateAutomatedReasoningPolicyAnnotations`: Write.
///
/// Resource types: `automated-reasoning-policy` (required).
pub const UpdateAutomatedReasoningPolicyAnnotations: &str = "bedrock:UpdateAutomatedReasoningPolicyAnnotations";

/// `bedrock:UpdateAutomatedReasoningPolicyTestCase`: Write.
///
/// Resource types: `automated-reasoning-policy` (required).
pub const UpdateAutomatedReasoningPolicyTestCase: &str = "bedrock:UpdateAutomatedReasoningPolicyTestCase";

/// `bedrock:UpdateBlueprint`: Write.
///
/// Resource types: `blueprint` (required).
pub const UpdateBlueprint: &str = "bedrock:UpdateBlueprint";

/// `bedrock:UpdateCustomModelDeployment`: Write.
///
/// Resource types: `custom-model` (required), `custom-model-deployment` (required).
pub const UpdateCustomModelDeployment: &str = "bedrock:UpdateCustomModelDeployment";

/// `bedrock:UpdateDataAutomationLibrary`: Write.
///
/// Resource types: `data-automation-library` (required).
pub const UpdateDataAutomationLibrary: &str = "bedrock:UpdateDataAutomationLibrary";

/// `bedrock:UpdateDataAutomationProject`: Write.
///
/// Resource types: `blueprint`, `data-automation-project` (required).
pub const UpdateDataAutomationProject: &str = "bedrock:UpdateDataAutomationProject";

/// `bedrock:UpdateDataSource`: Write.
///
/// Resource types: `knowledge-base` (required).
pub const UpdateDataSource: &str = "bedrock:UpdateDataSource";

/// `bedrock:UpdateFlow`: Write.
///
/// Resource types: `flow` (required).
pub const UpdateFlow: &str = "bedrock:UpdateFlow";

/// `bedrock:UpdateFlowAlias`: Write.
///
/// Resource types: `flow-alias` (required).
pub const UpdateFlowAlias: &str = "bedrock:UpdateFlowAlias";

/// `bedrock:UpdateGuardrail`: Write.
///
/// Resource types: `automated-reasoning-policy`, `automated-reasoning-policy-version`, `guardrail` (required), `guardrail-profile`.
pub const UpdateGuardrail: &str = "bedrock:UpdateGuardrail";

/// `bedrock:UpdateKnowledgeBase`: Write.
///
/// Resource types: `knowledge-base` (required).
pub const UpdateKnowledgeBase: &str = "bedrock:UpdateKnowledgeBase";

/// `bedrock:UpdateMarketplaceModelEndpoint`: Write.
///
/// Resource types: `bedrock-marketplace-model-endpoint` (required).
pub const UpdateMarketplaceModelEndpoint: &str = "bedrock:UpdateMarketplaceModelEndpoint";

/// `bedrock:UpdatePrompt`: Write.
///
/// Resource types: `prompt` (required).
pub const UpdatePrompt: &str = "bedrock:UpdatePrompt";

/// `bedrock:UpdateProvisionedModelThroughput`: Write.
///
/// Resource types: `custom-model` (required), `foundation-model` (required), `provisioned-model` (required).
pub const UpdateProvisionedModelThroughput: &str = "bedrock:UpdateProvisionedModelThroughput";

/// `bedrock:UpdateRetrievalInstruction`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdateRetrievalInstruction: &str = "bedrock:UpdateRetrievalInstruction";

/// `bedrock:UpdateSession`: Write.
///
/// Resource types: `session` (required).
pub const UpdateSession: &str = "bedrock:UpdateSession";

/// `bedrock:ValidateFlowDefinition`: Read.
///
/// No resource types: its resource is `*`.
pub const ValidateFlowDefinition: &str = "bedrock:ValidateFlowDefinition";
