// Made by `cargo xtask codegen` from policy-data. Do not edit.

/// `bedrock-agentcore:AddDatasetExamples`: Write.
///
/// Resource types: `dataset` (required).
pub const AddDatasetExamples: &str = "bedrock-agentcore:AddDatasetExamples";

/// `bedrock-agentcore:AllowVendedLogDeliveryForResource`: Permissions management, Write.
///
/// Resource types: `memory` (required), `payment-manager`.
pub const AllowVendedLogDeliveryForResource: &str = "bedrock-agentcore:AllowVendedLogDeliveryForResource";

/// `bedrock-agentcore:AuthorizeAction`: Permissions management, Write.
///
/// Resource types: `gateway` (required), `policy-engine` (required).
pub const AuthorizeAction: &str = "bedrock-agentcore:AuthorizeAction";

/// `bedrock-agentcore:BatchCreateMemoryRecords`: Write.
///
/// Resource types: `memory` (required).
///
/// Condition keys: `bedrock-agentcore:namespace`.
pub const BatchCreateMemoryRecords: &str = "bedrock-agentcore:BatchCreateMemoryRecords";

/// `bedrock-agentcore:BatchDeleteMemoryRecords`: Write.
///
/// Resource types: `memory` (required).
pub const BatchDeleteMemoryRecords: &str = "bedrock-agentcore:BatchDeleteMemoryRecords";

/// `bedrock-agentcore:BatchPutGatewayRateLimits`: Write.
///
/// Resource types: `gateway` (required).
pub const BatchPutGatewayRateLimits: &str = "bedrock-agentcore:BatchPutGatewayRateLimits";

/// `bedrock-agentcore:BatchUpdateMemoryRecords`: Write.
///
/// Resource types: `memory` (required).
///
/// Condition keys: `bedrock-agentcore:namespace`.
pub const BatchUpdateMemoryRecords: &str = "bedrock-agentcore:BatchUpdateMemoryRecords";

/// `bedrock-agentcore:CompleteResourceTokenAuth`: Read.
///
/// Resource types: `oauth2credentialprovider` (required), `token-vault` (required), `workload-identity` (required), `workload-identity-directory` (required).
///
/// Condition keys: `bedrock-agentcore:InboundJwtClaim/aud`, `bedrock-agentcore:InboundJwtClaim/client_id`, `bedrock-agentcore:InboundJwtClaim/iss`, `bedrock-agentcore:InboundJwtClaim/scope`, `bedrock-agentcore:InboundJwtClaim/sub`, `bedrock-agentcore:userid`.
pub const CompleteResourceTokenAuth: &str = "bedrock-agentcore:CompleteResourceTokenAuth";

/// `bedrock-agentcore:ConnectBrowserAutomationStream`: Read.
///
/// No resource types: its resource is `*`.
pub const ConnectBrowserAutomationStream: &str = "bedrock-agentcore:ConnectBrowserAutomationStream";

/// `bedrock-agentcore:ConnectBrowserLiveViewStream`: Read.
///
/// No resource types: its resource is `*`.
pub const ConnectBrowserLiveViewStream: &str = "bedrock-agentcore:ConnectBrowserLiveViewStream";

/// `bedrock-agentcore:CreateABTest`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateABTest: &str = "bedrock-agentcore:CreateABTest";

/// `bedrock-agentcore:CreateAgentRuntime`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `bedrock-agentcore:RuntimeAuthorizerType`, `bedrock-agentcore:securityGroups`, `bedrock-agentcore:subnets`.
pub const CreateAgentRuntime: &str = "bedrock-agentcore:CreateAgentRuntime";

/// `bedrock-agentcore:CreateAgentRuntimeEndpoint`: Write.
///
/// Resource types: `runtime` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAgentRuntimeEndpoint: &str = "bedrock-agentcore:CreateAgentRuntimeEndpoint";

/// `bedrock-agentcore:CreateApiKeyCredentialProvider`: Write.
///
/// Resource types: `apikeycredentialprovider` (required), `token-vault` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateApiKeyCredentialProvider: &str = "bedrock-agentcore:CreateApiKeyCredentialProvider";

/// `bedrock-agentcore:CreateBrowser`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `bedrock-agentcore:securityGroups`, `bedrock-agentcore:subnets`.
pub const CreateBrowser: &str = "bedrock-agentcore:CreateBrowser";

/// `bedrock-agentcore:CreateBrowserProfile`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateBrowserProfile: &str = "bedrock-agentcore:CreateBrowserProfile";

/// `bedrock-agentcore:CreateCapacityProvider`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCapacityProvider: &str = "bedrock-agentcore:CreateCapacityProvider";

/// `bedrock-agentcore:CreateCodeInterpreter`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `bedrock-agentcore:securityGroups`, `bedrock-agentcore:subnets`.
pub const CreateCodeInterpreter: &str = "bedrock-agentcore:CreateCodeInterpreter";

/// `bedrock-agentcore:CreateConfigurationBundle`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateConfigurationBundle: &str = "bedrock-agentcore:CreateConfigurationBundle";

/// `bedrock-agentcore:CreateConsentPortal`: Write.
///
/// Resource types: `consent-portal` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConsentPortal: &str = "bedrock-agentcore:CreateConsentPortal";

/// `bedrock-agentcore:CreateDataset`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDataset: &str = "bedrock-agentcore:CreateDataset";

/// `bedrock-agentcore:CreateDatasetVersion`: Write.
///
/// Resource types: `dataset` (required).
pub const CreateDatasetVersion: &str = "bedrock-agentcore:CreateDatasetVersion";

/// `bedrock-agentcore:CreateEvaluator`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEvaluator: &str = "bedrock-agentcore:CreateEvaluator";

/// `bedrock-agentcore:CreateEvent`: Write.
///
/// Resource types: `memory` (required).
///
/// Condition keys: `bedrock-agentcore:actorId`, `bedrock-agentcore:sessionId`.
pub const CreateEvent: &str = "bedrock-agentcore:CreateEvent";

/// `bedrock-agentcore:CreateGateway`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateGateway: &str = "bedrock-agentcore:CreateGateway";

/// `bedrock-agentcore:CreateGatewayRateLimit`: Write.
///
/// Resource types: `gateway` (required).
pub const CreateGatewayRateLimit: &str = "bedrock-agentcore:CreateGatewayRateLimit";

/// `bedrock-agentcore:CreateGatewayRule`: Write.
///
/// Resource types: `gateway` (required).
pub const CreateGatewayRule: &str = "bedrock-agentcore:CreateGatewayRule";

/// `bedrock-agentcore:CreateGatewayTarget`: Write.
///
/// Resource types: `gateway` (required).
pub const CreateGatewayTarget: &str = "bedrock-agentcore:CreateGatewayTarget";

/// `bedrock-agentcore:CreateHarness`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateHarness: &str = "bedrock-agentcore:CreateHarness";

/// `bedrock-agentcore:CreateHarnessEndpoint`: Write.
///
/// Resource types: `harness` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateHarnessEndpoint: &str = "bedrock-agentcore:CreateHarnessEndpoint";

/// `bedrock-agentcore:CreateMemory`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `bedrock-agentcore:KmsKeyArn`.
pub const CreateMemory: &str = "bedrock-agentcore:CreateMemory";

/// `bedrock-agentcore:CreateOauth2CredentialProvider`: Write.
///
/// Resource types: `oauth2credentialprovider` (required), `token-vault` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateOauth2CredentialProvider: &str = "bedrock-agentcore:CreateOauth2CredentialProvider";

/// `bedrock-agentcore:CreateOnlineEvaluationConfig`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateOnlineEvaluationConfig: &str = "bedrock-agentcore:CreateOnlineEvaluationConfig";

/// `bedrock-agentcore:CreatePaymentConnector`: Write.
///
/// Resource types: `payment-manager` (required).
pub const CreatePaymentConnector: &str = "bedrock-agentcore:CreatePaymentConnector";

/// `bedrock-agentcore:CreatePaymentCredentialProvider`: Write.
///
/// Resource types: `paymentcredentialprovider` (required), `token-vault` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePaymentCredentialProvider: &str = "bedrock-agentcore:CreatePaymentCredentialProvider";

/// `bedrock-agentcore:CreatePaymentInstrument`: Write.
///
/// Resource types: `payment-manager` (required).
pub const CreatePaymentInstrument: &str = "bedrock-agentcore:CreatePaymentInstrument";

/// `bedrock-agentcore:CreatePaymentManager`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `bedrock-agentcore:DiscoveryUrl`.
pub const CreatePaymentManager: &str = "bedrock-agentcore:CreatePaymentManager";

/// `bedrock-agentcore:CreatePaymentSession`: Write.
///
/// Resource types: `payment-manager` (required).
pub const CreatePaymentSession: &str = "bedrock-agentcore:CreatePaymentSession";

/// `bedrock-agentcore:CreatePolicy`: Write.
///
/// Resource types: `policy-engine` (required).
pub const CreatePolicy: &str = "bedrock-agentcore:CreatePolicy";

/// `bedrock-agentcore:CreatePolicyEngine`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePolicyEngine: &str = "bedrock-agentcore:CreatePolicyEngine";

/// `bedrock-agentcore:CreateRegistry`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateRegistry: &str = "bedrock-agentcore:CreateRegistry";

/// `bedrock-agentcore:CreateRegistryRecord`: Write.
///
/// Resource types: `registry` (required).
pub const CreateRegistryRecord: &str = "bedrock-agentcore:CreateRegistryRecord";

/// `bedrock-agentcore:CreateWorkloadIdentity`: Write.
///
/// Resource types: `workload-identity` (required), `workload-identity-directory` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWorkloadIdentity: &str = "bedrock-agentcore:CreateWorkloadIdentity";

/// `bedrock-agentcore:DeleteABTest`: Write.
///
/// Resource types: `ab-test` (required).
pub const DeleteABTest: &str = "bedrock-agentcore:DeleteABTest";

/// `bedrock-agentcore:DeleteAgentRuntime`: Write.
///
/// Resource types: `runtime` (required).
pub const DeleteAgentRuntime: &str = "bedrock-agentcore:DeleteAgentRuntime";

/// `bedrock-agentcore:DeleteAgentRuntimeEndpoint`: Write.
///
/// Resource types: `runtime` (required), `runtime-endpoint` (required).
pub const DeleteAgentRuntimeEndpoint: &str = "bedrock-agentcore:DeleteAgentRuntimeEndpoint";

/// `bedrock-agentcore:DeleteApiKeyCredentialProvider`: Write.
///
/// Resource types: `apikeycredentialprovider` (required), `token-vault` (required).
pub const DeleteApiKeyCredentialProvider: &str = "bedrock-agentcore:DeleteApiKeyCredentialProvider";

/// `bedrock-agentcore:DeleteBatchEvaluation`: Write.
///
/// Resource types: `batch-evaluate` (required).
pub const DeleteBatchEvaluation: &str = "bedrock-agentcore:DeleteBatchEvaluation";

/// `bedrock-agentcore:DeleteBrowser`: Write.
///
/// Resource types: `browser-custom` (required).
pub const DeleteBrowser: &str = "bedrock-agentcore:DeleteBrowser";

/// `bedrock-agentcore:DeleteBrowserProfile`: Write.
///
/// Resource types: `browser-profile` (required).
pub const DeleteBrowserProfile: &str = "bedrock-agentcore:DeleteBrowserProfile";

/// `bedrock-agentcore:DeleteCapacityProvider`: Write.
///
/// Resource types: `capacity-provider` (required).
pub const DeleteCapacityProvider: &str = "bedrock-agentcore:DeleteCapacityProvider";

/// `bedrock-agentcore:DeleteCapacityProviderSession`: Write.
///
/// Resource types: `capacity-provider` (required).
pub const DeleteCapacityProviderSession: &str = "bedrock-agentcore:DeleteCapacityProviderSession";

/// `bedrock-agentcore:DeleteCodeInterpreter`: Write.
///
/// Resource types: `code-interpreter-custom` (required).
pub const DeleteCodeInterpreter: &str = "bedrock-agentcore:DeleteCodeInterpreter";

/// `bedrock-agentcore:DeleteConfigurationBundle`: Write.
///
/// Resource types: `configuration-bundle` (required).
pub const DeleteConfigurationBundle: &str = "bedrock-agentcore:DeleteConfigurationBundle";

/// `bedrock-agentcore:DeleteConsentPortal`: Write.
///
/// Resource types: `consent-portal` (required).
pub const DeleteConsentPortal: &str = "bedrock-agentcore:DeleteConsentPortal";

/// `bedrock-agentcore:DeleteDataset`: Write.
///
/// Resource types: `dataset` (required).
pub const DeleteDataset: &str = "bedrock-agentcore:DeleteDataset";

/// `bedrock-agentcore:DeleteDatasetExamples`: Write.
///
/// Resource types: `dataset` (required).
pub const DeleteDatasetExamples: &str = "bedrock-agentcore:DeleteDatasetExamples";

/// `bedrock-agentcore:DeleteEvaluator`: Write.
///
/// Resource types: `evaluator` (required).
pub const DeleteEvaluator: &str = "bedrock-agentcore:DeleteEvaluator";

/// `bedrock-agentcore:DeleteEvent`: Write.
///
/// Resource types: `memory` (required).
///
/// Condition keys: `bedrock-agentcore:actorId`, `bedrock-agentcore:sessionId`.
pub const DeleteEvent: &str = "bedrock-agentcore:DeleteEvent";

/// `bedrock-agentcore:DeleteGateway`: Write.
///
/// Resource types: `gateway` (required).
pub const DeleteGateway: &str = "bedrock-agentcore:DeleteGateway";

/// `bedrock-agentcore:DeleteGatewayRateLimit`: Write.
///
/// Resource types: `gateway` (required).
pub const DeleteGatewayRateLimit: &str = "bedrock-agentcore:DeleteGatewayRateLimit";

/// `bedrock-agentcore:DeleteGatewayRule`: Write.
///
/// Resource types: `gateway` (required).
pub const DeleteGatewayRule: &str = "bedrock-agentcore:DeleteGatewayRule";

/// `bedrock-agentcore:DeleteGatewayTarget`: Write.
///
/// Resource types: `gateway` (required).
pub const DeleteGatewayTarget: &str = "bedrock-agentcore:DeleteGatewayTarget";

/// `bedrock-agentcore:DeleteHarness`: Write.
///
/// Resource types: `harness` (required).
pub const DeleteHarness: &str = "bedrock-agentcore:DeleteHarness";

/// `bedrock-agentcore:DeleteHarnessEndpoint`: Write.
///
/// Resource types: `harness` (required), `harness-endpoint` (required).
pub const DeleteHarnessEndpoint: &str = "bedrock-agentcore:DeleteHarnessEndpoint";

/// `bedrock-agentcore:DeleteMemory`: Write.
///
/// Resource types: `memory` (required).
pub const DeleteMemory: &str = "bedrock-agentcore:DeleteMemory";

/// `bedrock-agentcore:DeleteMemoryRecord`: Write.
///
/// Resource types: `memory` (required).
pub const DeleteMemoryRecord: &str = "bedrock-agentcore:DeleteMemoryRecord";

/// `bedrock-agentcore:DeleteOauth2CredentialProvider`: Write.
///
/// Resource types: `oauth2credentialprovider` (required), `token-vault` (required).
pub const DeleteOauth2CredentialProvider: &str = "bedrock-agentcore:DeleteOauth2CredentialProvider";

/// `bedrock-agentcore:DeleteOnlineEvaluationConfig`: Write.
///
/// Resource types: `online-evaluation-config` (required).
pub const DeleteOnlineEvaluationConfig: &str = "bedrock-agentcore:DeleteOnlineEvaluationConfig";

/// `bedrock-agentcore:DeletePaymentConnector`: Write.
///
/// Resource types: `payment-manager` (required).
pub const DeletePaymentConnector: &str = "bedrock-agentcore:DeletePaymentConnector";

/// `bedrock-agentcore:DeletePaymentCredentialProvider`: Write.
///
/// Resource types: `paymentcredentialprovider` (required), `token-vault` (required).
pub const DeletePaymentCredentialProvider: &str = "bedrock-agentcore:DeletePaymentCredentialProvider";

/// `bedrock-agentcore:DeletePaymentInstrument`: Write.
///
/// Resource types: `payment-manager` (required).
pub const DeletePaymentInstrument: &str = "bedrock-agentcore:DeletePaymentInstrument";

/// `bedrock-agentcore:DeletePaymentManager`: Write.
///
/// Resource types: `payment-manager` (required).
pub const DeletePaymentManager: &str = "bedrock-agentcore:DeletePaymentManager";

/// `bedrock-agentcore:DeletePaymentSession`: Write.
///
/// Resource types: `payment-manager` (required).
pub const DeletePaymentSession: &str = "bedrock-agentcore:DeletePaymentSession";

/// `bedrock-agentcore:DeletePolicy`: Write.
///
/// Resource types: `policy` (required), `policy-engine` (required).
pub const DeletePolicy: &str = "bedrock-agentcore:DeletePolicy";

/// `bedrock-agentcore:DeletePolicyEngine`: Write.
///
/// Resource types: `policy-engine` (required).
pub const DeletePolicyEngine: &str = "bedrock-agentcore:DeletePolicyEngine";

/// `bedrock-agentcore:DeleteRecommendation`: Write.
///
/// Resource types: `recommendation` (required).
pub const DeleteRecommendation: &str = "bedrock-agentcore:DeleteRecommendation";

/// `bedrock-agentcore:DeleteRegistry`: Write.
///
/// Resource types: `registry` (required).
pub const DeleteRegistry: &str = "bedrock-agentcore:DeleteRegistry";

/// `bedrock-agentcore:DeleteRegistryRecord`: Write.
///
/// Resource types: `registry-record` (required).
pub const DeleteRegistryRecord: &str = "bedrock-agentcore:DeleteRegistryRecord";

/// `bedrock-agentcore:DeleteResourcePolicy`: Write.
///
/// Resource types: `gateway`, `runtime`, `runtime-endpoint`.
pub const DeleteResourcePolicy: &str = "bedrock-agentcore:DeleteResourcePolicy";

/// `bedrock-agentcore:DeleteWorkloadIdentity`: Write.
///
/// Resource types: `workload-identity` (required), `workload-identity-directory` (required).
pub const DeleteWorkloadIdentity: &str = "bedrock-agentcore:DeleteWorkloadIdentity";

/// `bedrock-agentcore:Evaluate`: Write.
///
/// Resource types: `evaluator` (required).
pub const Evaluate: &str = "bedrock-agentcore:Evaluate";

/// `bedrock-agentcore:GatewayAssociateWebACL`: Write.
///
/// Resource types: `gateway` (required).
pub const GatewayAssociateWebACL: &str = "bedrock-agentcore:GatewayAssociateWebACL";

/// `bedrock-agentcore:GatewayDisassociateWebACL`: Write.
///
/// Resource types: `gateway` (required).
pub const GatewayDisassociateWebACL: &str = "bedrock-agentcore:GatewayDisassociateWebACL";

/// `bedrock-agentcore:GatewayGetWebACLForResource`: Read.
///
/// Resource types: `gateway` (required).
pub const GatewayGetWebACLForResource: &str = "bedrock-agentcore:GatewayGetWebACLForResource";

/// `bedrock-agentcore:GatewayListResourcesForWebACL`: List.
///
/// No resource types: its resource is `*`.
pub const GatewayListResourcesForWebACL: &str = "bedrock-agentcore:GatewayListResourcesForWebACL";

/// `bedrock-agentcore:GetABTest`: Read.
///
/// Resource types: `ab-test` (required).
pub const GetABTest: &str = "bedrock-agentcore:GetABTest";

/// `bedrock-agentcore:GetAgentCard`: Read.
///
/// Resource types: `runtime` (required), `runtime-endpoint` (required).
pub const GetAgentCard: &str = "bedrock-agentcore:GetAgentCard";

/// `bedrock-agentcore:GetAgentRuntime`: Read.
///
/// Resource types: `runtime` (required).
pub const GetAgentRuntime: &str = "bedrock-agentcore:GetAgentRuntime";

/// `bedrock-agentcore:GetAgentRuntimeEndpoint`: Read.
///
/// Resource types: `runtime` (required), `runtime-endpoint` (required).
pub const GetAgentRuntimeEndpoint: &str = "bedrock-agentcore:GetAgentRuntimeEndpoint";

/// `bedrock-agentcore:GetApiKeyCredentialProvider`: Read.
///
/// Resource types: `apikeycredentialprovider` (required), `token-vault` (required).
pub const GetApiKeyCredentialProvider: &str = "bedrock-agentcore:GetApiKeyCredentialProvider";

/// `bedrock-agentcore:GetBatchEvaluation`: Read.
///
/// Resource types: `batch-evaluate` (required).
pub const GetBatchEvaluation: &str = "bedrock-agentcore:GetBatchEvaluation";

/// `bedrock-agentcore:GetBrowser`: Read.
///
/// Resource types: `browser-custom` (required).
pub const GetBrowser: &str = "bedrock-agentcore:GetBrowser";

/// `bedrock-agentcore:GetBrowserProfile`: Read.
///
/// Resource types: `browser-profile` (required).
pub const GetBrowserProfile: &str = "bedrock-agentcore:GetBrowserProfile";

/// `bedrock-agentcore:GetBrowserSession`: Read.
///
/// Resource types: `browser` (required), `browser-custom` (required).
pub const GetBrowserSession: &str = "bedrock-agentcore:GetBrowserSession";

/// `bedrock-agentcore:GetCapacityProvider`: Read.
///
/// Resource types: `capacity-provider` (required).
pub const GetCapacityProvider: &str = "bedrock-agentcore:GetCapacityProvider";

/// `bedrock-agentcore:GetCodeInterpreter`: Read.
///
/// Resource types: `code-interpreter-custom` (required).
pub const GetCodeInterpreter: &str = "bedrock-agentcore:GetCodeInterpreter";

/// `bedrock-agentcore:GetCodeInterpreterSession`: Read.
///
/// Resource types: `code-interpreter` (required), `code-interpreter-custom` (required).
pub const GetCodeInterpreterSession: &str = "bedrock-agentcore:GetCodeInterpreterSession";

/// `bedrock-agentcore:GetConfigurationBundle`: Read.
///
/// Resource types: `configuration-bundle` (required).
pub const GetConfigurationBundle: &str = "bedrock-agentcore:GetConfigurationBundle";

/// `bedrock-agentcore:GetConfigurationBundleVersion`: Read.
///
/// Resource types: `configuration-bundle` (required).
pub const GetConfigurationBundleVersion: &str = "bedrock-agentcore:GetConfigurationBundleVersion";

/// `bedrock-agentcore:GetConsentPortal`: Read.
///
/// Resource types: `consent-portal` (required).
pub const GetConsentPortal: &str = "bedrock-agentcore:GetConsentPortal";

/// `bedrock-agentcore:GetDataset`: Read.
///
/// Resource types: `dataset` (required).
pub const GetDataset: &str = "bedrock-agentcore:GetDataset";

/// `bedrock-agentcore:GetEvaluator`: Read.
///
/// Resource types: `evaluator` (required).
pub const GetEvaluator: &str = "bedrock-agentcore:GetEvaluator";

/// `bedrock-agentcore:GetEvent`: Read.
///
/// Resource types: `memory` (required).
///
/// Condition keys: `bedrock-agentcore:actorId`, `bedrock-agentcore:sessionId`.
pub const GetEvent: &str = "bedrock-agentcore:GetEvent";

/// `bedrock-agentcore:GetGateway`: Read.
///
/// Resource types: `gateway` (required).
pub const GetGateway: &str = "bedrock-agentcore:GetGateway";

/// `bedrock-agentcore:GetGatewayRateLimit`: Read.
///
/// Resource types: `gateway` (required).
pub const GetGatewayRateLimit: &str = "bedrock-agentcore:GetGatewayRateLimit";

/// `bedrock-agentcore:GetGatewayRule`: Read.
///
/// Resource types: `gateway` (required).
pub const GetGatewayRule: &str = "bedrock-agentcore:GetGatewayRule";

/// `bedrock-agentcore:GetGatewayTarget`: Read.
///
/// Resource types: `gateway` (required).
pub const GetGatewayTarget: &str = "bedrock-agentcore:GetGatewayTarget";

/// `bedrock-agentcore:GetHarness`: Read.
///
/// Resource types: `harness` (required).
pub const GetHarness: &str = "bedrock-agentcore:GetHarness";

/// `bedrock-agentcore:GetHarnessEndpoint`: Read.
///
/// Resource types: `harness` (required), `harness-endpoint` (required).
pub const GetHarnessEndpoint: &str = "bedrock-agentcore:GetHarnessEndpoint";

/// `bedrock-agentcore:GetMemory`: Read.
///
/// Resource types: `memory` (required).
pub const GetMemory: &str = "bedrock-agentcore:GetMemory";

/// `bedrock-agentcore:GetMemoryRecord`: Read.
///
/// Resource types: `memory` (required).
pub const GetMemoryRecord: &str = "bedrock-agentcore:GetMemoryRecord";

/// `bedrock-agentcore:GetOauth2CredentialProvider`: Read.
///
/// Resource types: `oauth2credentialprovider` (required), `token-vault` (required).
pub const GetOauth2CredentialProvider: &str = "bedrock-agentcore:GetOauth2CredentialProvider";

/// `bedrock-agentcore:GetOnlineEvaluationConfig`: Read.
///
/// Resource types: `online-evaluation-config` (required).
pub const GetOnlineEvaluationConfig: &str = "bedrock-agentcore:GetOnlineEvaluationConfig";

/// `bedrock-agentcore:GetPaymentConnector`: Read.
///
/// Resource types: `payment-manager` (required).
pub const GetPaymentConnector: &str = "bedrock-agentcore:GetPaymentConnector";

/// `bedrock-agentcore:GetPaymentCredentialProvider`: Read.
///
/// Resource types: `paymentcredentialprovider` (required), `token-vault` (required).
pub const GetPaymentCredentialProvider: &str = "bedrock-agentcore:GetPaymentCredentialProvider";

/// `bedrock-agentcore:GetPaymentInstrument`: Read.
///
/// Resource types: `payment-manager` (required).
pub const GetPaymentInstrument: &str = "bedrock-agentcore:GetPaymentInstrument";

/// `bedrock-agentcore:GetPaymentInstrumentBalance`: Read.
///
/// Resource types: `payment-manager` (required).
pub const GetPaymentInstrumentBalance: &str = "bedrock-agentcore:GetPaymentInstrumentBalance";

/// `bedrock-agentcore:GetPaymentManager`: Read.
///
/// Resource types: `payment-manager` (required).
pub const GetPaymentManager: &str = "bedrock-agentcore:GetPaymentManager";

/// `bedrock-agentcore:GetPaymentSession`: Read.
///
/// Resource types: `payment-manager` (required).
pub const GetPaymentSession: &str = "bedrock-agentcore:GetPaymentSession";

/// `bedrock-agentcore:GetPolicy`: Read.
///
/// Resource types: `policy` (required), `policy-engine` (required).
pub const GetPolicy: &str = "bedrock-agentcore:GetPolicy";

/// `bedrock-agentcore:GetPolicyEngine`: Read.
///
/// Resource types: `policy-engine` (required).
pub const GetPolicyEngine: &str = "bedrock-agentcore:GetPolicyEngine";

/// `bedrock-agentcore:GetPolicyEngineSummary`: Read.
///
/// Resource types: `policy-engine` (required).
pub const GetPolicyEngineSummary: &str = "bedrock-agentcore:GetPolicyEngineSummary";

/// `bedrock-agentcore:GetPolicyGeneration`: Read.
///
/// Resource types: `policy-engine` (required), `policy-generation` (required).
pub const GetPolicyGeneration: &str = "bedrock-agentcore:GetPolicyGeneration";

/// `bedrock-agentcore:GetPolicyGenerationSummary`: Read.
///
/// Resource types: `policy-engine` (required), `policy-generation` (required).
pub const GetPolicyGenerationSummary: &str = "bedrock-agentcore:GetPolicyGenerationSummary";

/// `bedrock-agentcore:GetPolicySummary`: Read.
///
/// Resource types: `policy` (required), `policy-engine` (required).
pub const GetPolicySummary: &str = "bedrock-agentcore:GetPolicySummary";

/// `bedrock-agentcore:GetRecommendation`: Read.
///
/// Resource types: `recommendation` (required).
pub const GetRecommendation: &str = "bedrock-agentcore:GetRecommendation";

/// `bedrock-agentcore:GetRegistry`: Read.
///
/// Resource types: `registry` (required).
pub const GetRegistry: &str = "bedrock-agentcore:GetRegistry";

/// `bedrock-agentcore:GetRegistryRecord`: Read.
///
/// Resource types: `registry-record` (required).
pub const GetRegistryRecord: &str = "bedrock-agentcore:GetRegistryRecord";

/// `bedrock-agentcore:GetResourceApiKey`: Read.
///
/// Resource types: `apikeycredentialprovider` (required), `token-vault` (required), `workload-identity` (required), `workload-identity-directory` (required).
pub const GetResourceApiKey: &str = "bedrock-agentcore:GetResourceApiKey";

/// `bedrock-agentcore:GetResourceOauth2Token`: Read.
///
/// Resource types: `oauth2credentialprovider` (required), `token-vault` (required), `workload-identity` (required), `workload-identity-directory` (required).
pub const GetResourceOauth2Token: &str = "bedrock-agentcore:GetResourceOauth2Token";

/// `bedrock-agentcore:GetResourcePaymentToken`: Read.
///
/// Resource types: `paymentcredentialprovider` (required), `token-vault` (required), `workload-identity` (required), `workload-identity-directory` (required).
pub const GetResourcePaymentToken: &str = "bedrock-agentcore:GetResourcePaymentToken";

/// `bedrock-agentcore:GetResourcePolicy`: Read.
///
/// Resource types: `gateway`, `runtime`, `runtime-endpoint`.
pub const GetResourcePolicy: &str = "bedrock-agentcore:GetResourcePolicy";

/// `bedrock-agentcore:GetTokenVault`: Read.
///
/// Resource types: `token-vault` (required).
pub const GetTokenVault: &str = "bedrock-agentcore:GetTokenVault";

/// `bedrock-agentcore:GetWorkloadAccessToken`: Write.
///
/// Resource types: `workload-identity` (required), `workload-identity-directory` (required).
pub const GetWorkloadAccessToken: &str = "bedrock-agentcore:GetWorkloadAccessToken";

/// `bedrock-agentcore:GetWorkloadAccessTokenForJWT`: Write.
///
/// Resource types: `workload-identity` (required), `workload-identity-directory` (required).
///
/// Condition keys: `bedrock-agentcore:InboundJwtClaim/aud`, `bedrock-agentcore:InboundJwtClaim/client_id`, `bedrock-agentcore:InboundJwtClaim/iss`, `bedrock-agentcore:InboundJwtClaim/scope`, `bedrock-agentcore:InboundJwtClaim/sub`.
pub const GetWorkloadAccessTokenForJWT: &str = "bedrock-agentcore:GetWorkloadAccessTokenForJWT";

/// `bedrock-agentcore:GetWorkloadAccessTokenForUserId`: Write.
///
/// Resource types: `workload-identity` (required), `workload-identity-directory` (required).
///
/// Condition keys: `bedrock-agentcore:userid`.
pub const GetWorkloadAccessTokenForUserId: &str = "bedrock-agentcore:GetWorkloadAccessTokenForUserId";

/// `bedrock-agentcore:GetWorkloadIdentity`: Read.
///
/// Resource types: `workload-identity` (required), `workload-identity-directory` (required).
pub const GetWorkloadIdentity: &str = "bedrock-agentcore:GetWorkloadIdentity";

/// `bedrock-agentcore:IngestData`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const IngestData: &str = "bedrock-agentcore:IngestData";

/// `bedrock-agentcore:InvokeAgentRuntime`: Write.
///
/// Resource types: `runtime` (required), `runtime-endpoint` (required).
pub const InvokeAgentRuntime: &str = "bedrock-agentcore:InvokeAgentRuntime";

/// `bedrock-agentcore:InvokeAgentRuntimeCommand`: Write.
///
/// Resource types: `runtime` (required), `runtime-endpoint` (required).
pub const InvokeAgentRuntimeCommand: &str = "bedrock-agentcore:InvokeAgentRuntimeCommand";

/// `bedrock-agentcore:InvokeAgentRuntimeCommandShell`: Write.
///
/// Resource types: `runtime` (required), `runtime-endpoint` (required).
pub const InvokeAgentRuntimeCommandShell: &str = "bedrock-agentcore:InvokeAgentRuntimeCommandShell";

/// `bedrock-agentcore:InvokeAgentRuntimeForUser`: Write.
///
/// Resource types: `runtime` (required), `runtime-endpoint` (required).
pub const InvokeAgentRuntimeForUser: &str = "bedrock-agentcore:InvokeAgentRuntimeForUser";

/// `bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream`: Write.
///
/// Resource types: `runtime` (required), `runtime-endpoint` (required).
pub const InvokeAgentRuntimeWithWebSocketStream: &str = "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream";

/// `bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser`: Write.
///
/// Resource types: `runtime` (required), `runtime-endpoint` (required).
pub const InvokeAgentRuntimeWithWebSocketStreamForUser: &str = "bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser";

/// `bedrock-agentcore:InvokeCodeInterpreter`: Write.
///
/// Resource types: `code-interpreter` (required), `code-interpreter-custom` (required).
pub const InvokeCodeInterpreter: &str = "bedrock-agentcore:InvokeCodeInterpreter";

/// `bedrock-agentcore:InvokeGateway`: Permissions management, Write.
///
/// Resource types: `gateway` (required).
pub const InvokeGateway: &str = "bedrock-agentcore:InvokeGateway";

/// `bedrock-agentcore:InvokeHarness`: Write.
///
/// Resource types: `harness` (required), `harness-endpoint` (required).
pub const InvokeHarness: &str = "bedrock-agentcore:InvokeHarness";
