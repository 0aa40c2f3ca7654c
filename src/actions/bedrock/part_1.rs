// Made by `cargo xtask codegen` from policy-data. Do not edit.

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
