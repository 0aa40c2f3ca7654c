// Made by `cargo xtask codegen` from policy-data. Do not edit.

/// `bedrock-agentcore:InvokeRegistryMcp`: Read.
///
/// Resource types: `registry` (required).
pub const InvokeRegistryMcp: &str = "bedrock-agentcore:InvokeRegistryMcp";

/// `bedrock-agentcore:InvokeWebSearch`: Permissions management, Write.
///
/// Resource types: `web-search` (required).
pub const InvokeWebSearch: &str = "bedrock-agentcore:InvokeWebSearch";

/// `bedrock-agentcore:ListABTests`: List.
///
/// No resource types: its resource is `*`.
pub const ListABTests: &str = "bedrock-agentcore:ListABTests";

/// `bedrock-agentcore:ListActors`: List.
///
/// Resource types: `memory` (required).
pub const ListActors: &str = "bedrock-agentcore:ListActors";

/// `bedrock-agentcore:ListAgentRuntimeEndpoints`: List.
///
/// No resource types: its resource is `*`.
pub const ListAgentRuntimeEndpoints: &str = "bedrock-agentcore:ListAgentRuntimeEndpoints";

/// `bedrock-agentcore:ListAgentRuntimes`: List.
///
/// No resource types: its resource is `*`.
pub const ListAgentRuntimes: &str = "bedrock-agentcore:ListAgentRuntimes";

/// `bedrock-agentcore:ListAgentRuntimeVersions`: List.
///
/// No resource types: its resource is `*`.
pub const ListAgentRuntimeVersions: &str = "bedrock-agentcore:ListAgentRuntimeVersions";

/// `bedrock-agentcore:ListAgentRuntimeVersionsByCapacityProvider`: List.
///
/// No resource types: its resource is `*`.
pub const ListAgentRuntimeVersionsByCapacityProvider: &str = "bedrock-agentcore:ListAgentRuntimeVersionsByCapacityProvider";

/// `bedrock-agentcore:ListApiKeyCredentialProviders`: Read.
///
/// Resource types: `apikeycredentialprovider` (required), `token-vault` (required).
pub const ListApiKeyCredentialProviders: &str = "bedrock-agentcore:ListApiKeyCredentialProviders";

/// `bedrock-agentcore:ListBatchEvaluations`: List.
///
/// No resource types: its resource is `*`.
pub const ListBatchEvaluations: &str = "bedrock-agentcore:ListBatchEvaluations";

/// `bedrock-agentcore:ListBrowserProfiles`: List.
///
/// No resource types: its resource is `*`.
pub const ListBrowserProfiles: &str = "bedrock-agentcore:ListBrowserProfiles";

/// `bedrock-agentcore:ListBrowsers`: List.
///
/// No resource types: its resource is `*`.
pub const ListBrowsers: &str = "bedrock-agentcore:ListBrowsers";

/// `bedrock-agentcore:ListBrowserSessions`: List.
///
/// No resource types: its resource is `*`.
pub const ListBrowserSessions: &str = "bedrock-agentcore:ListBrowserSessions";

/// `bedrock-agentcore:ListCapacityProviders`: List.
///
/// No resource types: its resource is `*`.
pub const ListCapacityProviders: &str = "bedrock-agentcore:ListCapacityProviders";

/// `bedrock-agentcore:ListCodeInterpreters`: List.
///
/// No resource types: its resource is `*`.
pub const ListCodeInterpreters: &str = "bedrock-agentcore:ListCodeInterpreters";

/// `bedrock-agentcore:ListCodeInterpreterSessions`: List.
///
/// Resource types: `code-interpreter` (required), `code-interpreter-custom` (required).
pub const ListCodeInterpreterSessions: &str = "bedrock-agentcore:ListCodeInterpreterSessions";

/// `bedrock-agentcore:ListConfigurationBundles`: List.
///
/// No resource types: its resource is `*`.
pub const ListConfigurationBundles: &str = "bedrock-agentcore:ListConfigurationBundles";

/// `bedrock-agentcore:ListConfigurationBundleVersions`: List.
///
/// Resource types: `configuration-bundle` (required).
pub const ListConfigurationBundleVersions: &str = "bedrock-agentcore:ListConfigurationBundleVersions";

/// `bedrock-agentcore:ListConsentPortals`: List.
///
/// No resource types: its resource is `*`.
pub const ListConsentPortals: &str = "bedrock-agentcore:ListConsentPortals";

/// `bedrock-agentcore:ListDatasetExamples`: List.
///
/// Resource types: `dataset` (required).
pub const ListDatasetExamples: &str = "bedrock-agentcore:ListDatasetExamples";

/// `bedrock-agentcore:ListDatasets`: List.
///
/// No resource types: its resource is `*`.
pub const ListDatasets: &str = "bedrock-agentcore:ListDatasets";

/// `bedrock-agentcore:ListDatasetVersions`: List.
///
/// Resource types: `dataset` (required).
pub const ListDatasetVersions: &str = "bedrock-agentcore:ListDatasetVersions";

/// `bedrock-agentcore:ListEvaluators`: List.
///
/// No resource types: its resource is `*`.
pub const ListEvaluators: &str = "bedrock-agentcore:ListEvaluators";

/// `bedrock-agentcore:ListEvents`: List.
///
/// Resource types: `memory` (required).
///
/// Condition keys: `bedrock-agentcore:actorId`, `bedrock-agentcore:sessionId`.
pub const ListEvents: &str = "bedrock-agentcore:ListEvents";

/// `bedrock-agentcore:ListGatewayRateLimits`: List.
///
/// Resource types: `gateway` (required).
pub const ListGatewayRateLimits: &str = "bedrock-agentcore:ListGatewayRateLimits";

/// `bedrock-agentcore:ListGatewayRules`: List.
///
/// Resource types: `gateway` (required).
pub const ListGatewayRules: &str = "bedrock-agentcore:ListGatewayRules";

/// `bedrock-agentcore:ListGateways`: List.
///
/// No resource types: its resource is `*`.
pub const ListGateways: &str = "bedrock-agentcore:ListGateways";

/// `bedrock-agentcore:ListGatewayTargets`: List.
///
/// Resource types: `gateway` (required).
pub const ListGatewayTargets: &str = "bedrock-agentcore:ListGatewayTargets";

/// `bedrock-agentcore:ListHarnessEndpoints`: List.
///
/// No resource types: its resource is `*`.
pub const ListHarnessEndpoints: &str = "bedrock-agentcore:ListHarnessEndpoints";

/// `bedrock-agentcore:ListHarnesses`: List.
///
/// No resource types: its resource is `*`.
pub const ListHarnesses: &str = "bedrock-agentcore:ListHarnesses";

/// `bedrock-agentcore:ListHarnessVersions`: List.
///
/// No resource types: its resource is `*`.
pub const ListHarnessVersions: &str = "bedrock-agentcore:ListHarnessVersions";

/// `bedrock-agentcore:ListMemories`: List.
///
/// No resource types: its resource is `*`.
pub const ListMemories: &str = "bedrock-agentcore:ListMemories";

/// `bedrock-agentcore:ListMemoryExtractionJobs`: List.
///
/// Resource types: `memory` (required).
pub const ListMemoryExtractionJobs: &str = "bedrock-agentcore:ListMemoryExtractionJobs";

/// `bedrock-agentcore:ListMemoryRecords`: List.
///
/// Resource types: `memory` (required).
///
/// Condition keys: `bedrock-agentcore:namespace`, `bedrock-agentcore:strategyId`.
pub const ListMemoryRecords: &str = "bedrock-agentcore:ListMemoryRecords";

/// `bedrock-agentcore:ListOauth2CredentialProviders`: Read.
///
/// Resource types: `oauth2credentialprovider` (required), `token-vault` (required).
pub const ListOauth2CredentialProviders: &str = "bedrock-agentcore:ListOauth2CredentialProviders";

/// `bedrock-agentcore:ListOnlineEvaluationConfigs`: List.
///
/// No resource types: its resource is `*`.
pub const ListOnlineEvaluationConfigs: &str = "bedrock-agentcore:ListOnlineEvaluationConfigs";

/// `bedrock-agentcore:ListPaymentConnectors`: List.
///
/// Resource types: `payment-manager` (required).
pub const ListPaymentConnectors: &str = "bedrock-agentcore:ListPaymentConnectors";

/// `bedrock-agentcore:ListPaymentCredentialProviders`: List.
///
/// Resource types: `paymentcredentialprovider` (required), `token-vault` (required).
pub const ListPaymentCredentialProviders: &str = "bedrock-agentcore:ListPaymentCredentialProviders";

/// `bedrock-agentcore:ListPaymentInstruments`: List.
///
/// Resource types: `payment-manager` (required).
pub const ListPaymentInstruments: &str = "bedrock-agentcore:ListPaymentInstruments";

/// `bedrock-agentcore:ListPaymentManagers`: List.
///
/// No resource types: its resource is `*`.
pub const ListPaymentManagers: &str = "bedrock-agentcore:ListPaymentManagers";

/// `bedrock-agentcore:ListPaymentSessions`: List.
///
/// Resource types: `payment-manager` (required).
pub const ListPaymentSessions: &str = "bedrock-agentcore:ListPaymentSessions";

/// `bedrock-agentcore:ListPolicies`: List.
///
/// Resource types: `policy-engine` (required).
pub const ListPolicies: &str = "bedrock-agentcore:ListPolicies";

/// `bedrock-agentcore:ListPolicyEngines`: List.
///
/// No resource types: its resource is `*`.
pub const ListPolicyEngines: &str = "bedrock-agentcore:ListPolicyEngines";

/// `bedrock-agentcore:ListPolicyEngineSummaries`: List.
///
/// No resource types: its resource is `*`.
pub const ListPolicyEngineSummaries: &str = "bedrock-agentcore:ListPolicyEngineSummaries";

/// `bedrock-agentcore:ListPolicyGenerationAssets`: List.
///
/// Resource types: `policy-engine` (required), `policy-generation` (required).
pub const ListPolicyGenerationAssets: &str = "bedrock-agentcore:ListPolicyGenerationAssets";

/// `bedrock-agentcore:ListPolicyGenerations`: List.
///
/// Resource types: `policy-engine` (required).
pub const ListPolicyGenerations: &str = "bedrock-agentcore:ListPolicyGenerations";

/// `bedrock-agentcore:ListPolicyGenerationSummaries`: List.
///
/// Resource types: `policy-engine` (required).
pub const ListPolicyGenerationSummaries: &str = "bedrock-agentcore:ListPolicyGenerationSummaries";

/// `bedrock-agentcore:ListPolicySummaries`: List.
///
/// Resource types: `policy-engine` (required).
pub const ListPolicySummaries: &str = "bedrock-agentcore:ListPolicySummaries";

/// `bedrock-agentcore:ListRecommendations`: List.
///
/// No resource types: its resource is `*`.
pub const ListRecommendations: &str = "bedrock-agentcore:ListRecommendations";

/// `bedrock-agentcore:ListRegistries`: List.
///
/// No resource types: its resource is `*`.
pub const ListRegistries: &str = "bedrock-agentcore:ListRegistries";

/// `bedrock-agentcore:ListRegistryRecords`: List.
///
/// Resource types: `registry` (required).
pub const ListRegistryRecords: &str = "bedrock-agentcore:ListRegistryRecords";

/// `bedrock-agentcore:ListSessions`: List.
///
/// Resource types: `memory` (required).
///
/// Condition keys: `bedrock-agentcore:actorId`.
pub const ListSessions: &str = "bedrock-agentcore:ListSessions";

/// `bedrock-agentcore:ListTagsForResource`: List.
///
/// Resource types: `apikeycredentialprovider`, `browser-custom`, `browser-profile`, `capacity-provider`, `code-interpreter-custom`, `evaluator`, `gateway`, `harness`, `memory`, `oauth2credentialprovider`, `online-evaluation-config`, `payment-manager`, `paymentcredentialprovider`, `policy-engine`, `runtime`, `runtime-endpoint`, `token-vault`, `workload-identity`, `workload-identity-directory`.
pub const ListTagsForResource: &str = "bedrock-agentcore:ListTagsForResource";

/// `bedrock-agentcore:ListWorkloadIdentities`: Read.
///
/// Resource types: `workload-identity` (required), `workload-identity-directory` (required).
pub const ListWorkloadIdentities: &str = "bedrock-agentcore:ListWorkloadIdentities";

/// `bedrock-agentcore:ManageAdminPolicy`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const ManageAdminPolicy: &str = "bedrock-agentcore:ManageAdminPolicy";

/// `bedrock-agentcore:ManageResourceScopedPolicy`: Permissions management, Write.
///
/// Resource types: `gateway` (required).
pub const ManageResourceScopedPolicy: &str = "bedrock-agentcore:ManageResourceScopedPolicy";

/// `bedrock-agentcore:PartiallyAuthorizeActions`: Permissions management, Write.
///
/// Resource types: `gateway` (required), `policy-engine` (required).
pub const PartiallyAuthorizeActions: &str = "bedrock-agentcore:PartiallyAuthorizeActions";

/// `bedrock-agentcore:PassCapacityProvider`: Write.
///
/// Resource types: `capacity-provider` (required).
pub const PassCapacityProvider: &str = "bedrock-agentcore:PassCapacityProvider";

/// `bedrock-agentcore:ProcessPayment`: Write.
///
/// Resource types: `payment-manager` (required).
pub const ProcessPayment: &str = "bedrock-agentcore:ProcessPayment";

/// `bedrock-agentcore:PutResourcePolicy`: Write.
///
/// Resource types: `gateway`, `runtime`, `runtime-endpoint`.
pub const PutResourcePolicy: &str = "bedrock-agentcore:PutResourcePolicy";

/// `bedrock-agentcore:PutSystemLogEvents`: Write.
///
/// Resource types: `capacity-provider` (required).
///
/// Condition keys: `bedrock-agentcore:runtimeSessionId`.
pub const PutSystemLogEvents: &str = "bedrock-agentcore:PutSystemLogEvents";

/// `bedrock-agentcore:ResetTokenVaultKeyMaterial`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ResetTokenVaultKeyMaterial: &str = "bedrock-agentcore:ResetTokenVaultKeyMaterial";

/// `bedrock-agentcore:RetrieveMemoryRecords`: List.
///
/// Resource types: `memory` (required).
///
/// Condition keys: `bedrock-agentcore:namespace`, `bedrock-agentcore:strategyId`.
pub const RetrieveMemoryRecords: &str = "bedrock-agentcore:RetrieveMemoryRecords";

/// `bedrock-agentcore:SaveBrowserSessionProfile`: Write.
///
/// Resource types: `browser` (required), `browser-custom` (required), `browser-profile` (required).
pub const SaveBrowserSessionProfile: &str = "bedrock-agentcore:SaveBrowserSessionProfile";

/// `bedrock-agentcore:SearchRegistryRecords`: Read.
///
/// Resource types: `registry` (required).
pub const SearchRegistryRecords: &str = "bedrock-agentcore:SearchRegistryRecords";

/// `bedrock-agentcore:SetTokenVaultCMK`: Write.
///
/// Resource types: `token-vault` (required).
pub const SetTokenVaultCMK: &str = "bedrock-agentcore:SetTokenVaultCMK";

/// `bedrock-agentcore:StartBatchEvaluation`: Write.
///
/// No resource types: its resource is `*`.
pub const StartBatchEvaluation: &str = "bedrock-agentcore:StartBatchEvaluation";

/// `bedrock-agentcore:StartBrowserSession`: Write.
///
/// Resource types: `browser` (required), `browser-custom` (required), `browser-profile`.
pub const StartBrowserSession: &str = "bedrock-agentcore:StartBrowserSession";

/// `bedrock-agentcore:StartCodeInterpreterSession`: Write.
///
/// Resource types: `code-interpreter` (required), `code-interpreter-custom` (required).
pub const StartCodeInterpreterSession: &str = "bedrock-agentcore:StartCodeInterpreterSession";

/// `bedrock-agentcore:StartMemoryExtractionJob`: Write.
///
/// Resource types: `memory` (required).
///
/// Condition keys: `bedrock-agentcore:actorId`, `bedrock-agentcore:sessionId`, `bedrock-agentcore:strategyId`.
pub const StartMemoryExtractionJob: &str = "bedrock-agentcore:StartMemoryExtractionJob";

/// `bedrock-agentcore:StartPolicyGeneration`: Write.
///
/// Resource types: `policy-engine` (required).
pub const StartPolicyGeneration: &str = "bedrock-agentcore:StartPolicyGeneration";

/// `bedrock-agentcore:StartRecommendation`: Write.
///
/// No resource types: its resource is `*`.
pub const StartRecommendation: &str = "bedrock-agentcore:StartRecommendation";

/// `bedrock-agentcore:StopBatchEvaluation`: Write.
///
/// Resource types: `batch-evaluate` (required).
pub const StopBatchEvaluation: &str = "bedrock-agentcore:StopBatchEvaluation";

/// `bedrock-agentcore:StopBrowserSession`: Write.
///
/// Resource types: `browser` (required), `browser-custom` (required).
pub const StopBrowserSession: &str = "bedrock-agentcore:StopBrowserSession";

/// `bedrock-agentcore:StopCodeInterpreterSession`: Write.
///
/// Resource types: `code-interpreter` (required), `code-interpreter-custom` (required).
pub const StopCodeInterpreterSession: &str = "bedrock-agentcore:StopCodeInterpreterSession";

/// `bedrock-agentcore:StopRuntimeSession`: Write.
///
/// Resource types: `runtime` (required), `runtime-endpoint` (required).
pub const StopRuntimeSession: &str = "bedrock-agentcore:StopRuntimeSession";

/// `bedrock-agentcore:SubmitRegistryRecordForApproval`: Write.
///
/// Resource types: `registry-record` (required).
pub const SubmitRegistryRecordForApproval: &str = "bedrock-agentcore:SubmitRegistryRecordForApproval";

/// `bedrock-agentcore:SynchronizeGatewayTargets`: Permissions management, Write.
///
/// Resource types: `gateway` (required).
pub const SynchronizeGatewayTargets: &str = "bedrock-agentcore:SynchronizeGatewayTargets";

/// `bedrock-agentcore:TagResource`: Tagging, Write.
///
/// Resource types: `apikeycredentialprovider`, `browser-custom`, `browser-profile`, `capacity-provider`, `code-interpreter-custom`, `evaluator`, `gateway`, `harness`, `memory`, `oauth2credentialprovider`, `online-evaluation-config`, `payment-manager`, `paymentcredentialprovider`, `policy-engine`, `runtime`, `runtime-endpoint`, `token-vault`, `workload-identity`, `workload-identity-directory`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "bedrock-agentcore:TagResource";

/// `bedrock-agentcore:UntagResource`: Tagging, Write.
///
/// Resource types: `apikeycredentialprovider`, `browser-custom`, `browser-profile`, `capacity-provider`, `code-interpreter-custom`, `evaluator`, `gateway`, `harness`, `memory`, `oauth2credentialprovider`, `online-evaluation-config`, `payment-manager`, `paymentcredentialprovider`, `policy-engine`, `runtime`, `runtime-endpoint`, `token-vault`, `workload-identity`, `workload-identity-directory`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "bedrock-agentcore:UntagResource";

/// `bedrock-agentcore:UpdateABTest`: Write.
///
/// Resource types: `ab-test` (required).
pub const UpdateABTest: &str = "bedrock-agentcore:UpdateABTest";

/// `bedrock-agentcore:UpdateAgentRuntime`: Write.
///
/// Resource types: `runtime` (required).
///
/// Condition keys: `bedrock-agentcore:RuntimeAuthorizerType`, `bedrock-agentcore:securityGroups`, `bedrock-agentcore:subnets`.
pub const UpdateAgentRuntime: &str = "bedrock-agentcore:UpdateAgentRuntime";

/// `bedrock-agentcore:UpdateAgentRuntimeEndpoint`: Write.
///
/// Resource types: `runtime` (required), `runtime-endpoint` (required).
pub const UpdateAgentRuntimeEndpoint: &str = "bedrock-agentcore:UpdateAgentRuntimeEndpoint";

/// `bedrock-agentcore:UpdateApiKeyCredentialProvider`: Write.
///
/// Resource types: `apikeycredentialprovider` (required), `token-vault` (required).
pub const UpdateApiKeyCredentialProvider: &str = "bedrock-agentcore:UpdateApiKeyCredentialProvider";

/// `bedrock-agentcore:UpdateBrowserStream`: Write.
///
/// Resource types: `browser` (required), `browser-custom` (required).
pub const UpdateBrowserStream: &str = "bedrock-agentcore:UpdateBrowserStream";

/// `bedrock-agentcore:UpdateCapacityProvider`: Write.
///
/// Resource types: `capacity-provider` (required).
pub const UpdateCapacityProvider: &str = "bedrock-agentcore:UpdateCapacityProvider";

/// `bedrock-agentcore:UpdateConfigurationBundle`: Write.
///
/// Resource types: `configuration-bundle` (required).
pub const UpdateConfigurationBundle: &str = "bedrock-agentcore:UpdateConfigurationBundle";

/// `bedrock-agentcore:UpdateConsentPortal`: Write.
///
/// Resource types: `consent-portal` (required).
pub const UpdateConsentPortal: &str = "bedrock-agentcore:UpdateConsentPortal";

/// `bedrock-agentcore:UpdateDataset`: Write.
///
/// Resource types: `dataset` (required).
pub const UpdateDataset: &str = "bedrock-agentcore:UpdateDataset";

/// `bedrock-agentcore:UpdateDatasetExamples`: Write.
///
/// Resource types: `dataset` (required).
pub const UpdateDatasetExamples: &str = "bedrock-agentcore:UpdateDatasetExamples";

/// `bedrock-agentcore:UpdateEvaluator`: Write.
///
/// Resource types: `evaluator` (required).
pub const UpdateEvaluator: &str = "bedrock-agentcore:UpdateEvaluator";

/// `bedrock-agentcore:UpdateGateway`: Write.
///
/// Resource types: `gateway` (required).
pub const UpdateGateway: &str = "bedrock-agentcore:UpdateGateway";

/// `bedrock-agentcore:UpdateGatewayRateLimit`: Write.
///
/// Resource types: `gateway` (required).
pub const UpdateGatewayRateLimit: &str = "bedrock-agentcore:UpdateGatewayRateLimit";

/// `bedrock-agentcore:UpdateGatewayRule`: Write.
///
/// Resource types: `gateway` (required).
pub const UpdateGatewayRule: &str = "bedrock-agentcore:UpdateGatewayRule";

/// `bedrock-agentcore:UpdateGatewayTarget`: Write.
///
/// Resource types: `gateway` (required).
pub const UpdateGatewayTarget: &str = "bedrock-agentcore:UpdateGatewayTarget";

/// `bedrock-agentcore:UpdateHarness`: Write.
///
/// Resource types: `harness` (required).
pub const UpdateHarness: &str = "bedrock-agentcore:UpdateHarness";

/// `bedrock-agentcore:UpdateHarnessEndpoint`: Write.
///
/// Resource types: `harness` (required), `harness-endpoint` (required).
pub const UpdateHarnessEndpoint: &str = "bedrock-agentcore:UpdateHarnessEndpoint";

/// `bedrock-agentcore:UpdateMemory`: Write.
///
/// Resource types: `memory` (required).
pub const UpdateMemory: &str = "bedrock-agentcore:UpdateMemory";

/// `bedrock-agentcore:UpdateMemoryRecordExpirySpecification`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdateMemoryRecordExpirySpecification: &str = "bedrock-agentcore:UpdateMemoryRecordExpirySpecification";

/// `bedrock-agentcore:UpdateOauth2CredentialProvider`: Write.
///
/// Resource types: `oauth2credentialprovider` (required), `token-vault` (required).
pub const UpdateOauth2CredentialProvider: &str = "bedrock-agentcore:UpdateOauth2CredentialProvider";

/// `bedrock-agentcore:UpdateOnlineEvaluationConfig`: Write.
///
/// Resource types: `online-evaluation-config` (required).
pub const UpdateOnlineEvaluationConfig: &str = "bedrock-agentcore:UpdateOnlineEvaluationConfig";

/// `bedrock-agentcore:UpdatePaymentConnector`: Write.
///
/// Resource types: `payment-manager` (required).
pub const UpdatePaymentConnector: &str = "bedrock-agentcore:UpdatePaymentConnector";

/// `bedrock-agentcore:UpdatePaymentCredentialProvider`: Write.
///
/// Resource types: `paymentcredentialprovider` (required), `token-vault` (required).
pub const UpdatePaymentCredentialProvider: &str = "bedrock-agentcore:UpdatePaymentCredentialProvider";

/// `bedrock-agentcore:UpdatePaymentManager`: Write.
///
/// Resource types: `payment-manager` (required).
///
/// Condition keys: `bedrock-agentcore:DiscoveryUrl`.
pub const UpdatePaymentManager: &str = "bedrock-agentcore:UpdatePaymentManager";

/// `bedrock-agentcore:UpdatePolicy`: Write.
///
/// Resource types: `policy` (required), `policy-engine` (required).
pub const UpdatePolicy: &str = "bedrock-agentcore:UpdatePolicy";

/// `bedrock-agentcore:UpdatePolicyEngine`: Write.
///
/// Resource types: `policy-engine` (required).
pub const UpdatePolicyEngine: &str = "bedrock-agentcore:UpdatePolicyEngine";

/// `bedrock-agentcore:UpdateRegistry`: Write.
///
/// Resource types: `registry` (required).
pub const UpdateRegistry: &str = "bedrock-agentcore:UpdateRegistry";

/// `bedrock-agentcore:UpdateRegistryRecord`: Write.
///
/// Resource types: `registry-record` (required).
pub const UpdateRegistryRecord: &str = "bedrock-agentcore:UpdateRegistryRecord";

/// `bedrock-agentcore:UpdateRegistryRecordStatus`: Write.
///
/// Resource types: `registry-record` (required).
pub const UpdateRegistryRecordStatus: &str = "bedrock-agentcore:UpdateRegistryRecordStatus";

/// `bedrock-agentcore:UpdateWorkloadIdentity`: Write.
///
/// Resource types: `workload-identity` (required), `workload-identity-directory` (required).
pub const UpdateWorkloadIdentity: &str = "bedrock-agentcore:UpdateWorkloadIdentity";
