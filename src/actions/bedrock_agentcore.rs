// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Bedrock Agentcore: the actions of the prefix `bedrock-agentcore`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `ab-test` | `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:ab-test/${ABTestId}` |
//! | `apikeycredentialprovider` | `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:token-vault/${TokenVaultId}/apikeycredentialprovider/${Name}` |
//! | `batch-evaluate` | `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:batch-evaluate/${BatchEvaluationId}` |
//! | `browser` | `arn:${Partition}:bedrock-agentcore:${Region}:aws:browser/${BrowserId}` |
//! | `browser-custom` | `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:browser-custom/${BrowserId}` |
//! | `browser-profile` | `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:browser-profile/${BrowserProfileId}` |
//! | `capacity-provider` | `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:capacity-provider/${CapacityProviderId}` |
//! | `code-interpreter` | `arn:${Partition}:bedrock-agentcore:${Region}:aws:code-interpreter/${CodeInterpreterId}` |
//! | `code-interpreter-custom` | `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:code-interpreter-custom/${CodeInterpreterId}` |
//! | `configuration-bundle` | `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:configuration-bundle/${ConfigurationBundleId}` |
//! | `consent-portal` | `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:consent-portal/${ConsentPortalId}` |
//! | `dataset` | `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:dataset/${DatasetId}` |
//! | `evaluator` | `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:evaluator/${EvaluatorId}` |
//! | `gateway` | `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:gateway/${GatewayId}` |
//! | `harness` | `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:harness/${HarnessId}` |
//! | `harness-endpoint` | `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:harness/${HarnessId}/harness-endpoint/${Name}` |
//! | `memory` | `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:memory/${MemoryId}` |
//! | `oauth2credentialprovider` | `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:token-vault/${TokenVaultId}/oauth2credentialprovider/${Name}` |
//! | `online-evaluation-config` | `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:online-evaluation-config/${OnlineEvaluationConfigId}` |
//! | `payment-manager` | `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:payment-manager/${PaymentManagerId}` |
//! | `paymentcredentialprovider` | `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:token-vault/${TokenVaultId}/paymentcredentialprovider/${Name}` |
//! | `policy` | `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:policy-engine/${PolicyEngineId}/policy/${PolicyId}` |
//! | `policy-engine` | `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:policy-engine/${PolicyEngineId}` |
//! | `policy-generation` | `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:policy-engine/${PolicyEngineId}/policy-generation/${PolicyGenerationId}` |
//! | `recommendation` | `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:recommendation/${RecommendationId}` |
//! | `registry` | `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:registry/${RegistryId}` |
//! | `registry-record` | `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:registry/${RegistryId}/record/${RecordId}` |
//! | `runtime` | `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:runtime/${RuntimeId}` |
//! | `runtime-endpoint` | `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:runtime/${RuntimeId}/runtime-endpoint/${Name}` |
//! | `token-vault` | `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:token-vault/${TokenVaultId}` |
//! | `web-search` | `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:tool/web-search.v1` |
//! | `workload-identity` | `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:workload-identity-directory/${DirectoryId}/workload-identity/${WorkloadIdentityName}` |
//! | `workload-identity-directory` | `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:workload-identity-directory/${DirectoryId}` |

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
