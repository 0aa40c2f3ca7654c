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

mod part_1;
mod part_2;

pub use part_1::*;
pub use part_2::*;
