// Made by `cargo xtask codegen` from policy-data. Do not edit.

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
