// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Security Agent: the actions of the prefix `securityagent`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `AgentSpace` | `arn:${Partition}:securityagent:${Region}:${Account}:agent-space/${AgentId}` |
//! | `Application` | `arn:${Partition}:securityagent:${Region}:${Account}:application/${ApplicationId}` |
//! | `Integration` | `arn:${Partition}:securityagent:${Region}:${Account}:integration/${IntegrationId}` |
//! | `PrivateConnection` | `arn:${Partition}:securityagent:${Region}:${Account}:private-connection/${PrivateConnectionName}` |
//! | `SecurityRequirementPack` | `arn:${Partition}:securityagent:${Region}:${Account}:security-requirement-pack/${SecurityRequirementPackId}` |
//! | `TargetDomain` | `arn:${Partition}:securityagent:${Region}:${Account}:target-domain/${TargetDomainId}` |

/// `securityagent:AddArtifact`: Write.
///
/// Resource types: `AgentSpace` (required).
pub const AddArtifact: &str = "securityagent:AddArtifact";

/// `securityagent:BatchCreateSecurityRequirements`: Write.
///
/// Resource types: `SecurityRequirementPack` (required).
pub const BatchCreateSecurityRequirements: &str = "securityagent:BatchCreateSecurityRequirements";

/// `securityagent:BatchDeleteCodeReviews`: Write.
///
/// Resource types: `AgentSpace` (required).
pub const BatchDeleteCodeReviews: &str = "securityagent:BatchDeleteCodeReviews";

/// `securityagent:BatchDeletePentests`: Write.
///
/// Resource types: `AgentSpace` (required).
pub const BatchDeletePentests: &str = "securityagent:BatchDeletePentests";

/// `securityagent:BatchDeleteSecurityRequirements`: Write.
///
/// Resource types: `SecurityRequirementPack` (required).
pub const BatchDeleteSecurityRequirements: &str = "securityagent:BatchDeleteSecurityRequirements";

/// `securityagent:BatchDeleteThreatModels`: Write.
///
/// Resource types: `AgentSpace` (required).
pub const BatchDeleteThreatModels: &str = "securityagent:BatchDeleteThreatModels";

/// `securityagent:BatchDeleteThreats`: Write.
///
/// Resource types: `AgentSpace` (required).
pub const BatchDeleteThreats: &str = "securityagent:BatchDeleteThreats";

/// `securityagent:BatchDisassociateFindingIssue`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const BatchDisassociateFindingIssue: &str = "securityagent:BatchDisassociateFindingIssue";

/// `securityagent:BatchExportFindings`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const BatchExportFindings: &str = "securityagent:BatchExportFindings";

/// `securityagent:BatchGetAgentInstances`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const BatchGetAgentInstances: &str = "securityagent:BatchGetAgentInstances";

/// `securityagent:BatchGetAgentSpaces`: Read.
///
/// Resource types: `AgentSpace` (required).
pub const BatchGetAgentSpaces: &str = "securityagent:BatchGetAgentSpaces";

/// `securityagent:BatchGetArtifactMetadata`: Read.
///
/// Resource types: `AgentSpace` (required).
pub const BatchGetArtifactMetadata: &str = "securityagent:BatchGetArtifactMetadata";

/// `securityagent:BatchGetCodeReviewJobs`: Read.
///
/// Resource types: `AgentSpace` (required).
pub const BatchGetCodeReviewJobs: &str = "securityagent:BatchGetCodeReviewJobs";

/// `securityagent:BatchGetCodeReviewJobTasks`: Read.
///
/// Resource types: `AgentSpace` (required).
pub const BatchGetCodeReviewJobTasks: &str = "securityagent:BatchGetCodeReviewJobTasks";

/// `securityagent:BatchGetCodeReviews`: Read.
///
/// Resource types: `AgentSpace` (required).
pub const BatchGetCodeReviews: &str = "securityagent:BatchGetCodeReviews";

/// `securityagent:BatchGetFindings`: Read.
///
/// Resource types: `AgentSpace` (required).
pub const BatchGetFindings: &str = "securityagent:BatchGetFindings";

/// `securityagent:BatchGetPentestJobContentMetadata`: Read.
///
/// Resource types: `AgentSpace` (required).
pub const BatchGetPentestJobContentMetadata: &str = "securityagent:BatchGetPentestJobContentMetadata";

/// `securityagent:BatchGetPentestJobs`: Read.
///
/// Resource types: `AgentSpace` (required).
pub const BatchGetPentestJobs: &str = "securityagent:BatchGetPentestJobs";

/// `securityagent:BatchGetPentestJobTasks`: Read.
///
/// Resource types: `AgentSpace` (required).
pub const BatchGetPentestJobTasks: &str = "securityagent:BatchGetPentestJobTasks";

/// `securityagent:BatchGetPentests`: Read.
///
/// Resource types: `AgentSpace` (required).
pub const BatchGetPentests: &str = "securityagent:BatchGetPentests";

/// `securityagent:BatchGetSecurityRequirements`: Read.
///
/// Resource types: `SecurityRequirementPack` (required).
pub const BatchGetSecurityRequirements: &str = "securityagent:BatchGetSecurityRequirements";

/// `securityagent:BatchGetSecurityTestContentMetadata`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const BatchGetSecurityTestContentMetadata: &str = "securityagent:BatchGetSecurityTestContentMetadata";

/// `securityagent:BatchGetTargetDomains`: Read.
///
/// Resource types: `TargetDomain` (required).
pub const BatchGetTargetDomains: &str = "securityagent:BatchGetTargetDomains";

/// `securityagent:BatchGetTasks`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const BatchGetTasks: &str = "securityagent:BatchGetTasks";

/// `securityagent:BatchGetThreatModelJobs`: Read.
///
/// Resource types: `AgentSpace` (required).
pub const BatchGetThreatModelJobs: &str = "securityagent:BatchGetThreatModelJobs";

/// `securityagent:BatchGetThreatModelJobTasks`: Read.
///
/// Resource types: `AgentSpace` (required).
pub const BatchGetThreatModelJobTasks: &str = "securityagent:BatchGetThreatModelJobTasks";

/// `securityagent:BatchGetThreatModels`: Read.
///
/// Resource types: `AgentSpace` (required).
pub const BatchGetThreatModels: &str = "securityagent:BatchGetThreatModels";

/// `securityagent:BatchGetThreats`: Read.
///
/// Resource types: `AgentSpace` (required).
pub const BatchGetThreats: &str = "securityagent:BatchGetThreats";

/// `securityagent:BatchGetValidationRuns`: Read.
///
/// Resource types: `AgentSpace` (required).
pub const BatchGetValidationRuns: &str = "securityagent:BatchGetValidationRuns";

/// `securityagent:BatchUpdateSecurityRequirements`: Write.
///
/// Resource types: `SecurityRequirementPack` (required).
pub const BatchUpdateSecurityRequirements: &str = "securityagent:BatchUpdateSecurityRequirements";

/// `securityagent:CreateAgentSpace`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAgentSpace: &str = "securityagent:CreateAgentSpace";

/// `securityagent:CreateApplication`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateApplication: &str = "securityagent:CreateApplication";

/// `securityagent:CreateCodeReview`: Write.
///
/// Resource types: `AgentSpace` (required).
pub const CreateCodeReview: &str = "securityagent:CreateCodeReview";

/// `securityagent:CreateDesignReview`: Write.
///
/// Resource types: `AgentSpace` (required).
pub const CreateDesignReview: &str = "securityagent:CreateDesignReview";

/// `securityagent:CreateDocumentReview`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateDocumentReview: &str = "securityagent:CreateDocumentReview";

/// `securityagent:CreateIntegration`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateIntegration: &str = "securityagent:CreateIntegration";

/// `securityagent:CreateMembership`: Write.
///
/// Resource types: `AgentSpace` (required).
pub const CreateMembership: &str = "securityagent:CreateMembership";

/// `securityagent:CreateOneTimeLoginSession`: Write.
///
/// Resource types: `AgentSpace` (required).
pub const CreateOneTimeLoginSession: &str = "securityagent:CreateOneTimeLoginSession";

/// `securityagent:CreatePentest`: Write.
///
/// Resource types: `AgentSpace` (required).
pub const CreatePentest: &str = "securityagent:CreatePentest";

/// `securityagent:CreatePrivateConnection`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePrivateConnection: &str = "securityagent:CreatePrivateConnection";

/// `securityagent:CreateSecurityRequirement`: Write.
///
/// Resource types: `SecurityRequirementPack` (required).
pub const CreateSecurityRequirement: &str = "securityagent:CreateSecurityRequirement";

/// `securityagent:CreateSecurityRequirementPack`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSecurityRequirementPack: &str = "securityagent:CreateSecurityRequirementPack";

/// `securityagent:CreateTargetDomain`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateTargetDomain: &str = "securityagent:CreateTargetDomain";

/// `securityagent:CreateThreat`: Write.
///
/// Resource types: `AgentSpace` (required).
pub const CreateThreat: &str = "securityagent:CreateThreat";

/// `securityagent:CreateThreatModel`: Write.
///
/// Resource types: `AgentSpace` (required).
pub const CreateThreatModel: &str = "securityagent:CreateThreatModel";

/// `securityagent:DeleteAgentSpace`: Write.
///
/// Resource types: `AgentSpace` (required).
pub const DeleteAgentSpace: &str = "securityagent:DeleteAgentSpace";

/// `securityagent:DeleteApplication`: Write.
///
/// Resource types: `Application` (required).
pub const DeleteApplication: &str = "securityagent:DeleteApplication";

/// `securityagent:DeleteArtifact`: Write.
///
/// Resource types: `AgentSpace` (required).
pub const DeleteArtifact: &str = "securityagent:DeleteArtifact";

/// `securityagent:DeleteDesignReview`: Write.
///
/// Resource types: `AgentSpace` (required).
pub const DeleteDesignReview: &str = "securityagent:DeleteDesignReview";

/// `securityagent:DeleteDocumentReview`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DeleteDocumentReview: &str = "securityagent:DeleteDocumentReview";

/// `securityagent:DeleteIntegration`: Write.
///
/// Resource types: `Integration` (required).
pub const DeleteIntegration: &str = "securityagent:DeleteIntegration";

/// `securityagent:DeleteMembership`: Write.
///
/// Resource types: `AgentSpace` (required).
pub const DeleteMembership: &str = "securityagent:DeleteMembership";

/// `securityagent:DeletePrivateConnection`: Write.
///
/// Resource types: `PrivateConnection` (required).
pub const DeletePrivateConnection: &str = "securityagent:DeletePrivateConnection";

/// `securityagent:DeleteSecurityRequirement`: Write.
///
/// Resource types: `SecurityRequirementPack` (required).
pub const DeleteSecurityRequirement: &str = "securityagent:DeleteSecurityRequirement";

/// `securityagent:DeleteSecurityRequirementPack`: Write.
///
/// Resource types: `SecurityRequirementPack` (required).
pub const DeleteSecurityRequirementPack: &str = "securityagent:DeleteSecurityRequirementPack";

/// `securityagent:DeleteTargetDomain`: Write.
///
/// Resource types: `TargetDomain` (required).
pub const DeleteTargetDomain: &str = "securityagent:DeleteTargetDomain";

/// `securityagent:DescribePrivateConnection`: Read.
///
/// Resource types: `PrivateConnection` (required).
pub const DescribePrivateConnection: &str = "securityagent:DescribePrivateConnection";

/// `securityagent:GetApplication`: Read.
///
/// Resource types: `Application` (required).
pub const GetApplication: &str = "securityagent:GetApplication";

/// `securityagent:GetArtifact`: Read.
///
/// Resource types: `AgentSpace` (required).
pub const GetArtifact: &str = "securityagent:GetArtifact";

/// `securityagent:GetCodeReviewTask`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetCodeReviewTask: &str = "securityagent:GetCodeReviewTask";

/// `securityagent:GetDesignReview`: Read.
///
/// Resource types: `AgentSpace` (required).
pub const GetDesignReview: &str = "securityagent:GetDesignReview";

/// `securityagent:GetDesignReviewArtifact`: Read.
///
/// Resource types: `AgentSpace` (required).
pub const GetDesignReviewArtifact: &str = "securityagent:GetDesignReviewArtifact";

/// `securityagent:GetDesignReviewFeedback`: Read.
///
/// Resource types: `AgentSpace` (required).
pub const GetDesignReviewFeedback: &str = "securityagent:GetDesignReviewFeedback";

/// `securityagent:GetDocReviewTask`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetDocReviewTask: &str = "securityagent:GetDocReviewTask";

/// `securityagent:GetDocumentReview`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetDocumentReview: &str = "securityagent:GetDocumentReview";

/// `securityagent:GetDocumentReviewArtifact`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetDocumentReviewArtifact: &str = "securityagent:GetDocumentReviewArtifact";

/// `securityagent:GetIntegration`: Read.
///
/// Resource types: `Integration` (required).
pub const GetIntegration: &str = "securityagent:GetIntegration";

/// `securityagent:GetProviderRegistrationManifest`: Read.
///
/// No resource types: its resource is `*`.
pub const GetProviderRegistrationManifest: &str = "securityagent:GetProviderRegistrationManifest";

/// `securityagent:GetSecurityRequirement`: Read.
///
/// Resource types: `SecurityRequirementPack` (required).
pub const GetSecurityRequirement: &str = "securityagent:GetSecurityRequirement";

/// `securityagent:GetSecurityRequirementPack`: Read.
///
/// Resource types: `SecurityRequirementPack` (required).
pub const GetSecurityRequirementPack: &str = "securityagent:GetSecurityRequirementPack";

/// `securityagent:HandleProviderCallback`: Write.
///
/// No resource types: its resource is `*`.
pub const HandleProviderCallback: &str = "securityagent:HandleProviderCallback";

/// `securityagent:HandleProviderRegistrationCallback`: Write.
///
/// No resource types: its resource is `*`.
pub const HandleProviderRegistrationCallback: &str = "securityagent:HandleProviderRegistrationCallback";

/// `securityagent:ImportSecurityRequirements`: Write.
///
/// Resource types: `SecurityRequirementPack` (required).
pub const ImportSecurityRequirements: &str = "securityagent:ImportSecurityRequirements";

/// `securityagent:InitiateProviderRegistration`: Write.
///
/// No resource types: its resource is `*`.
pub const InitiateProviderRegistration: &str = "securityagent:InitiateProviderRegistration";

/// `securityagent:ListActorMessages`: List.
///
/// Resource types: `AgentSpace` (required).
pub const ListActorMessages: &str = "securityagent:ListActorMessages";

/// `securityagent:ListAgentInstances`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListAgentInstances: &str = "securityagent:ListAgentInstances";

/// `securityagent:ListAgentSpaces`: List.
///
/// No resource types: its resource is `*`.
pub const ListAgentSpaces: &str = "securityagent:ListAgentSpaces";

/// `securityagent:ListApplications`: List.
///
/// No resource types: its resource is `*`.
pub const ListApplications: &str = "securityagent:ListApplications";

/// `securityagent:ListArtifacts`: List.
///
/// Resource types: `AgentSpace` (required).
pub const ListArtifacts: &str = "securityagent:ListArtifacts";

/// `securityagent:ListCodeReviewJobsForCodeReview`: List.
///
/// Resource types: `AgentSpace` (required).
pub const ListCodeReviewJobsForCodeReview: &str = "securityagent:ListCodeReviewJobsForCodeReview";

/// `securityagent:ListCodeReviewJobTasks`: List.
///
/// Resource types: `AgentSpace` (required).
pub const ListCodeReviewJobTasks: &str = "securityagent:ListCodeReviewJobTasks";

/// `securityagent:ListCodeReviews`: List.
///
/// Resource types: `AgentSpace` (required).
pub const ListCodeReviews: &str = "securityagent:ListCodeReviews";

/// `securityagent:ListControls`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListControls: &str = "securityagent:ListControls";

/// `securityagent:ListDesignReviewComments`: List.
///
/// Resource types: `AgentSpace` (required).
pub const ListDesignReviewComments: &str = "securityagent:ListDesignReviewComments";

/// `securityagent:ListDesignReviews`: List.
///
/// Resource types: `AgentSpace` (required).
pub const ListDesignReviews: &str = "securityagent:ListDesignReviews";

/// `securityagent:ListDiscoveredDomains`: List.
///
/// Resource types: `AgentSpace` (required).
pub const ListDiscoveredDomains: &str = "securityagent:ListDiscoveredDomains";

/// `securityagent:ListDiscoveredEndpoints`: List.
///
/// Resource types: `AgentSpace` (required).
pub const ListDiscoveredEndpoints: &str = "securityagent:ListDiscoveredEndpoints";

/// `securityagent:ListDocumentReviewComments`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListDocumentReviewComments: &str = "securityagent:ListDocumentReviewComments";

/// `securityagent:ListDocumentReviews`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListDocumentReviews: &str = "securityagent:ListDocumentReviews";

/// `securityagent:ListFindings`: List.
///
/// Resource types: `AgentSpace` (required).
pub const ListFindings: &str = "securityagent:ListFindings";

/// `securityagent:ListIntegratedResources`: List.
///
/// Resource types: `AgentSpace` (required).
pub const ListIntegratedResources: &str = "securityagent:ListIntegratedResources";

/// `securityagent:ListIntegrations`: List.
///
/// No resource types: its resource is `*`.
pub const ListIntegrations: &str = "securityagent:ListIntegrations";

/// `securityagent:ListMemberships`: List.
///
/// Resource types: `AgentSpace` (required).
pub const ListMemberships: &str = "securityagent:ListMemberships";

/// `securityagent:ListPentestJobsForPentest`: List.
///
/// Resource types: `AgentSpace` (required).
pub const ListPentestJobsForPentest: &str = "securityagent:ListPentestJobsForPentest";

/// `securityagent:ListPentestJobTasks`: List.
///
/// Resource types: `AgentSpace` (required).
pub const ListPentestJobTasks: &str = "securityagent:ListPentestJobTasks";

/// `securityagent:ListPentests`: List.
///
/// Resource types: `AgentSpace` (required).
pub const ListPentests: &str = "securityagent:ListPentests";

/// `securityagent:ListPrivateConnections`: List.
///
/// No resource types: its resource is `*`.
pub const ListPrivateConnections: &str = "securityagent:ListPrivateConnections";

/// `securityagent:ListResourcesFromIntegration`: List.
///
/// Resource types: `Integration` (required).
pub const ListResourcesFromIntegration: &str = "securityagent:ListResourcesFromIntegration";

/// `securityagent:ListSecurityRequirementPacks`: List.
///
/// No resource types: its resource is `*`.
pub const ListSecurityRequirementPacks: &str = "securityagent:ListSecurityRequirementPacks";

/// `securityagent:ListSecurityRequirements`: List.
///
/// Resource types: `SecurityRequirementPack` (required).
pub const ListSecurityRequirements: &str = "securityagent:ListSecurityRequirements";

/// `securityagent:ListTagsForResource`: Read.
///
/// Resource types: `AgentSpace`, `Application`, `Integration`, `PrivateConnection`, `SecurityRequirementPack`, `TargetDomain`.
pub const ListTagsForResource: &str = "securityagent:ListTagsForResource";

/// `securityagent:ListTargetDomains`: List.
///
/// No resource types: its resource is `*`.
pub const ListTargetDomains: &str = "securityagent:ListTargetDomains";

/// `securityagent:ListTasks`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListTasks: &str = "securityagent:ListTasks";

/// `securityagent:ListThreatModelJobs`: List.
///
/// Resource types: `AgentSpace` (required).
pub const ListThreatModelJobs: &str = "securityagent:ListThreatModelJobs";

/// `securityagent:ListThreatModelJobTasks`: List.
///
/// Resource types: `AgentSpace` (required).
pub const ListThreatModelJobTasks: &str = "securityagent:ListThreatModelJobTasks";

/// `securityagent:ListThreatModels`: List.
///
/// Resource types: `AgentSpace` (required).
pub const ListThreatModels: &str = "securityagent:ListThreatModels";

/// `securityagent:ListThreats`: List.
///
/// Resource types: `AgentSpace` (required).
pub const ListThreats: &str = "securityagent:ListThreats";

/// `securityagent:PutDesignReviewFeedback`: Write.
///
/// Resource types: `AgentSpace` (required).
pub const PutDesignReviewFeedback: &str = "securityagent:PutDesignReviewFeedback";

/// `securityagent:StartCodeRemediation`: Write.
///
/// Resource types: `AgentSpace` (required).
pub const StartCodeRemediation: &str = "securityagent:StartCodeRemediation";

/// `securityagent:StartCodeReviewJob`: Write.
///
/// Resource types: `AgentSpace` (required).
pub const StartCodeReviewJob: &str = "securityagent:StartCodeReviewJob";

/// `securityagent:StartPentestExecution`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const StartPentestExecution: &str = "securityagent:StartPentestExecution";

/// `securityagent:StartPentestJob`: Write.
///
/// Resource types: `AgentSpace` (required).
pub const StartPentestJob: &str = "securityagent:StartPentestJob";

/// `securityagent:StartThreatModelJob`: Write.
///
/// Resource types: `AgentSpace` (required).
pub const StartThreatModelJob: &str = "securityagent:StartThreatModelJob";

/// `securityagent:StartValidationRun`: Write.
///
/// Resource types: `AgentSpace` (required).
pub const StartValidationRun: &str = "securityagent:StartValidationRun";

/// `securityagent:StopCodeReviewJob`: Write.
///
/// Resource types: `AgentSpace` (required).
pub const StopCodeReviewJob: &str = "securityagent:StopCodeReviewJob";

/// `securityagent:StopPentestExecution`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const StopPentestExecution: &str = "securityagent:StopPentestExecution";

/// `securityagent:StopPentestJob`: Write.
///
/// Resource types: `AgentSpace` (required).
pub const StopPentestJob: &str = "securityagent:StopPentestJob";

/// `securityagent:StopThreatModelJob`: Write.
///
/// Resource types: `AgentSpace` (required).
pub const StopThreatModelJob: &str = "securityagent:StopThreatModelJob";

/// `securityagent:TagResource`: Tagging, Write.
///
/// Resource types: `AgentSpace`, `Application`, `Integration`, `PrivateConnection`, `SecurityRequirementPack`, `TargetDomain`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "securityagent:TagResource";

/// `securityagent:ToggleManagedSecurityRequirement`: Write.
///
/// Resource types: `SecurityRequirementPack` (required).
pub const ToggleManagedSecurityRequirement: &str = "securityagent:ToggleManagedSecurityRequirement";

/// `securityagent:UntagResource`: Tagging, Write.
///
/// Resource types: `AgentSpace`, `Application`, `Integration`, `PrivateConnection`, `SecurityRequirementPack`, `TargetDomain`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "securityagent:UntagResource";

/// `securityagent:UpdateAgentSpace`: Write.
///
/// Resource types: `AgentSpace` (required).
pub const UpdateAgentSpace: &str = "securityagent:UpdateAgentSpace";

/// `securityagent:UpdateApplication`: Write.
///
/// Resource types: `Application` (required).
pub const UpdateApplication: &str = "securityagent:UpdateApplication";

/// `securityagent:UpdateCodeReview`: Write.
///
/// Resource types: `AgentSpace` (required).
pub const UpdateCodeReview: &str = "securityagent:UpdateCodeReview";

/// `securityagent:UpdateDiscoveredDomains`: Write.
///
/// Resource types: `AgentSpace` (required).
pub const UpdateDiscoveredDomains: &str = "securityagent:UpdateDiscoveredDomains";

/// `securityagent:UpdateFinding`: Write.
///
/// Resource types: `AgentSpace` (required).
pub const UpdateFinding: &str = "securityagent:UpdateFinding";

/// `securityagent:UpdateIntegratedResources`: Write.
///
/// Resource types: `AgentSpace` (required), `Integration` (required).
pub const UpdateIntegratedResources: &str = "securityagent:UpdateIntegratedResources";

/// `securityagent:UpdateIntegration`: Write.
///
/// Resource types: `Integration` (required).
pub const UpdateIntegration: &str = "securityagent:UpdateIntegration";

/// `securityagent:UpdatePentest`: Write.
///
/// Resource types: `AgentSpace` (required).
pub const UpdatePentest: &str = "securityagent:UpdatePentest";

/// `securityagent:UpdatePrivateConnectionCertificate`: Write.
///
/// Resource types: `PrivateConnection` (required).
pub const UpdatePrivateConnectionCertificate: &str = "securityagent:UpdatePrivateConnectionCertificate";

/// `securityagent:UpdateSecurityRequirement`: Write.
///
/// Resource types: `SecurityRequirementPack` (required).
pub const UpdateSecurityRequirement: &str = "securityagent:UpdateSecurityRequirement";

/// `securityagent:UpdateSecurityRequirementPack`: Write.
///
/// Resource types: `SecurityRequirementPack` (required).
pub const UpdateSecurityRequirementPack: &str = "securityagent:UpdateSecurityRequirementPack";

/// `securityagent:UpdateTargetDomain`: Write.
///
/// Resource types: `TargetDomain` (required).
pub const UpdateTargetDomain: &str = "securityagent:UpdateTargetDomain";

/// `securityagent:UpdateThreat`: Write.
///
/// Resource types: `AgentSpace` (required).
pub const UpdateThreat: &str = "securityagent:UpdateThreat";

/// `securityagent:UpdateThreatModel`: Write.
///
/// Resource types: `AgentSpace` (required).
pub const UpdateThreatModel: &str = "securityagent:UpdateThreatModel";

/// `securityagent:VerifyTargetDomain`: Write.
///
/// Resource types: `TargetDomain` (required).
pub const VerifyTargetDomain: &str = "securityagent:VerifyTargetDomain";
