// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon DataZone: the actions of the prefix `datazone`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `domain` | `arn:${Partition}:datazone:${Region}:${Account}:domain/${DomainId}` |

/// `datazone:AcceptPredictions`: Write.
///
/// No resource types: its resource is `*`.
pub const AcceptPredictions: &str = "datazone:AcceptPredictions";

/// `datazone:AcceptSubscriptionRequest`: Write.
///
/// No resource types: its resource is `*`.
pub const AcceptSubscriptionRequest: &str = "datazone:AcceptSubscriptionRequest";

/// `datazone:AddEntityOwner`: Write.
///
/// No resource types: its resource is `*`.
pub const AddEntityOwner: &str = "datazone:AddEntityOwner";

/// `datazone:AddPolicyGrant`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const AddPolicyGrant: &str = "datazone:AddPolicyGrant";

/// `datazone:AssociateEnvironmentRole`: Write.
///
/// No resource types: its resource is `*`.
pub const AssociateEnvironmentRole: &str = "datazone:AssociateEnvironmentRole";

/// `datazone:AssociateGovernedTerms`: Write.
///
/// No resource types: its resource is `*`.
pub const AssociateGovernedTerms: &str = "datazone:AssociateGovernedTerms";

/// `datazone:BatchDeleteLinkedTypes`: Write.
///
/// Resource types: `domain` (required).
pub const BatchDeleteLinkedTypes: &str = "datazone:BatchDeleteLinkedTypes";

/// `datazone:BatchGetAttributesMetadata`: Read.
///
/// No resource types: its resource is `*`.
pub const BatchGetAttributesMetadata: &str = "datazone:BatchGetAttributesMetadata";

/// `datazone:BatchGetCell`: Read.
///
/// No resource types: its resource is `*`.
pub const BatchGetCell: &str = "datazone:BatchGetCell";

/// `datazone:BatchGetCellRun`: Read.
///
/// No resource types: its resource is `*`.
pub const BatchGetCellRun: &str = "datazone:BatchGetCellRun";

/// `datazone:BatchPutAttributesMetadata`: Write.
///
/// No resource types: its resource is `*`.
pub const BatchPutAttributesMetadata: &str = "datazone:BatchPutAttributesMetadata";

/// `datazone:BatchPutLinkedTypes`: Write.
///
/// Resource types: `domain` (required).
pub const BatchPutLinkedTypes: &str = "datazone:BatchPutLinkedTypes";

/// `datazone:BatchUpdateNotifications`: Write.
///
/// No resource types: its resource is `*`.
pub const BatchUpdateNotifications: &str = "datazone:BatchUpdateNotifications";

/// `datazone:CancelMessage`: Write.
///
/// No resource types: its resource is `*`.
pub const CancelMessage: &str = "datazone:CancelMessage";

/// `datazone:CancelMetadataGenerationRun`: Write.
///
/// No resource types: its resource is `*`.
pub const CancelMetadataGenerationRun: &str = "datazone:CancelMetadataGenerationRun";

/// `datazone:CancelSubscription`: Write.
///
/// No resource types: its resource is `*`.
pub const CancelSubscription: &str = "datazone:CancelSubscription";

/// `datazone:CreateAccountPool`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateAccountPool: &str = "datazone:CreateAccountPool";

/// `datazone:CreateAsset`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateAsset: &str = "datazone:CreateAsset";

/// `datazone:CreateAssetFilter`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateAssetFilter: &str = "datazone:CreateAssetFilter";

/// `datazone:CreateAssetRevision`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateAssetRevision: &str = "datazone:CreateAssetRevision";

/// `datazone:CreateAssetType`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateAssetType: &str = "datazone:CreateAssetType";

/// `datazone:CreateCell`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateCell: &str = "datazone:CreateCell";

/// `datazone:CreateCellRun`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateCellRun: &str = "datazone:CreateCellRun";

/// `datazone:CreateConnection`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateConnection: &str = "datazone:CreateConnection";

/// `datazone:CreateDataApp`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateDataApp: &str = "datazone:CreateDataApp";

/// `datazone:CreateDataProduct`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateDataProduct: &str = "datazone:CreateDataProduct";

/// `datazone:CreateDataProductRevision`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateDataProductRevision: &str = "datazone:CreateDataProductRevision";

/// `datazone:CreateDataSource`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateDataSource: &str = "datazone:CreateDataSource";

/// `datazone:CreateDesignation`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateDesignation: &str = "datazone:CreateDesignation";

/// `datazone:CreateDomain`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDomain: &str = "datazone:CreateDomain";

/// `datazone:CreateDomainUnit`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateDomainUnit: &str = "datazone:CreateDomainUnit";

/// `datazone:CreateEnvironment`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateEnvironment: &str = "datazone:CreateEnvironment";

/// `datazone:CreateEnvironmentAction`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateEnvironmentAction: &str = "datazone:CreateEnvironmentAction";

/// `datazone:CreateEnvironmentBlueprint`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateEnvironmentBlueprint: &str = "datazone:CreateEnvironmentBlueprint";

/// `datazone:CreateEnvironmentProfile`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateEnvironmentProfile: &str = "datazone:CreateEnvironmentProfile";

/// `datazone:CreateFormType`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateFormType: &str = "datazone:CreateFormType";

/// `datazone:CreateGlossary`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateGlossary: &str = "datazone:CreateGlossary";

/// `datazone:CreateGlossaryTerm`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateGlossaryTerm: &str = "datazone:CreateGlossaryTerm";

/// `datazone:CreateGroupProfile`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateGroupProfile: &str = "datazone:CreateGroupProfile";

/// `datazone:CreateListingChangeSet`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateListingChangeSet: &str = "datazone:CreateListingChangeSet";

/// `datazone:CreateNotebook`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateNotebook: &str = "datazone:CreateNotebook";

/// `datazone:CreateProject`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateProject: &str = "datazone:CreateProject";

/// `datazone:CreateProjectMembership`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateProjectMembership: &str = "datazone:CreateProjectMembership";

/// `datazone:CreateProjectProfile`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateProjectProfile: &str = "datazone:CreateProjectProfile";

/// `datazone:CreateRule`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateRule: &str = "datazone:CreateRule";

/// `datazone:CreateSubscriptionGrant`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateSubscriptionGrant: &str = "datazone:CreateSubscriptionGrant";

/// `datazone:CreateSubscriptionRequest`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateSubscriptionRequest: &str = "datazone:CreateSubscriptionRequest";

/// `datazone:CreateSubscriptionTarget`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateSubscriptionTarget: &str = "datazone:CreateSubscriptionTarget";

/// `datazone:CreateUserProfile`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateUserProfile: &str = "datazone:CreateUserProfile";

/// `datazone:DeleteAccountPool`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteAccountPool: &str = "datazone:DeleteAccountPool";

/// `datazone:DeleteAgentApprovalPolicy`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DeleteAgentApprovalPolicy: &str = "datazone:DeleteAgentApprovalPolicy";

/// `datazone:DeleteAsset`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteAsset: &str = "datazone:DeleteAsset";

/// `datazone:DeleteAssetFilter`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteAssetFilter: &str = "datazone:DeleteAssetFilter";

/// `datazone:DeleteAssetType`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteAssetType: &str = "datazone:DeleteAssetType";

/// `datazone:DeleteCell`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteCell: &str = "datazone:DeleteCell";

/// `datazone:DeleteCellRun`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteCellRun: &str = "datazone:DeleteCellRun";

/// `datazone:DeleteConnection`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteConnection: &str = "datazone:DeleteConnection";

/// `datazone:DeleteConversation`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteConversation: &str = "datazone:DeleteConversation";

/// `datazone:DeleteDataApp`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteDataApp: &str = "datazone:DeleteDataApp";

/// `datazone:DeleteDataExportConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteDataExportConfiguration: &str = "datazone:DeleteDataExportConfiguration";

/// `datazone:DeleteDataProduct`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteDataProduct: &str = "datazone:DeleteDataProduct";

/// `datazone:DeleteDataSource`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteDataSource: &str = "datazone:DeleteDataSource";

/// `datazone:DeleteDesignation`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteDesignation: &str = "datazone:DeleteDesignation";

/// `datazone:DeleteDomain`: Write.
///
/// Resource types: `domain` (required).
pub const DeleteDomain: &str = "datazone:DeleteDomain";

/// `datazone:DeleteDomainSharingPolicy`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const DeleteDomainSharingPolicy: &str = "datazone:DeleteDomainSharingPolicy";

/// `datazone:DeleteDomainUnit`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteDomainUnit: &str = "datazone:DeleteDomainUnit";

/// `datazone:DeleteEnvironment`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteEnvironment: &str = "datazone:DeleteEnvironment";

/// `datazone:DeleteEnvironmentAction`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteEnvironmentAction: &str = "datazone:DeleteEnvironmentAction";

/// `datazone:DeleteEnvironmentBlueprint`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteEnvironmentBlueprint: &str = "datazone:DeleteEnvironmentBlueprint";

/// `datazone:DeleteEnvironmentBlueprintConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteEnvironmentBlueprintConfiguration: &str = "datazone:DeleteEnvironmentBlueprintConfiguration";

/// `datazone:DeleteEnvironmentProfile`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteEnvironmentProfile: &str = "datazone:DeleteEnvironmentProfile";

/// `datazone:DeleteFormType`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteFormType: &str = "datazone:DeleteFormType";

/// `datazone:DeleteGlossary`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteGlossary: &str = "datazone:DeleteGlossary";

/// `datazone:DeleteGlossaryTerm`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteGlossaryTerm: &str = "datazone:DeleteGlossaryTerm";

/// `datazone:DeleteLineageEvent`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteLineageEvent: &str = "datazone:DeleteLineageEvent";

/// `datazone:DeleteListing`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteListing: &str = "datazone:DeleteListing";

/// `datazone:DeleteNotebook`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteNotebook: &str = "datazone:DeleteNotebook";

/// `datazone:DeleteProject`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteProject: &str = "datazone:DeleteProject";

/// `datazone:DeleteProjectMembership`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteProjectMembership: &str = "datazone:DeleteProjectMembership";

/// `datazone:DeleteProjectProfile`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteProjectProfile: &str = "datazone:DeleteProjectProfile";

/// `datazone:DeleteRule`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteRule: &str = "datazone:DeleteRule";

/// `datazone:DeleteSubscriptionGrant`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteSubscriptionGrant: &str = "datazone:DeleteSubscriptionGrant";

/// `datazone:DeleteSubscriptionRequest`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteSubscriptionRequest: &str = "datazone:DeleteSubscriptionRequest";

/// `datazone:DeleteSubscriptionTarget`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteSubscriptionTarget: &str = "datazone:DeleteSubscriptionTarget";

/// `datazone:DeleteTimeSeriesDataPoints`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteTimeSeriesDataPoints: &str = "datazone:DeleteTimeSeriesDataPoints";

/// `datazone:DeregisterAgentArtifact`: Write.
///
/// No resource types: its resource is `*`.
pub const DeregisterAgentArtifact: &str = "datazone:DeregisterAgentArtifact";

/// `datazone:DisassociateEnvironmentRole`: Write.
///
/// No resource types: its resource is `*`.
pub const DisassociateEnvironmentRole: &str = "datazone:DisassociateEnvironmentRole";

/// `datazone:DisassociateGovernedTerms`: Write.
///
/// No resource types: its resource is `*`.
pub const DisassociateGovernedTerms: &str = "datazone:DisassociateGovernedTerms";

/// `datazone:GenerateCode`: Write.
///
/// No resource types: its resource is `*`.
pub const GenerateCode: &str = "datazone:GenerateCode";

/// `datazone:GetAccountPool`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountPool: &str = "datazone:GetAccountPool";

/// `datazone:GetAgentApprovalPolicy`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetAgentApprovalPolicy: &str = "datazone:GetAgentApprovalPolicy";

/// `datazone:GetAsset`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAsset: &str = "datazone:GetAsset";

/// `datazone:GetAssetFilter`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAssetFilter: &str = "datazone:GetAssetFilter";

/// `datazone:GetAssetType`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAssetType: &str = "datazone:GetAssetType";

/// `datazone:GetCell`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCell: &str = "datazone:GetCell";

/// `datazone:GetCellRun`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCellRun: &str = "datazone:GetCellRun";

/// `datazone:GetCellRunResult`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCellRunResult: &str = "datazone:GetCellRunResult";

/// `datazone:GetCompute`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCompute: &str = "datazone:GetCompute";

/// `datazone:GetConnection`: Read.
///
/// No resource types: its resource is `*`.
pub const GetConnection: &str = "datazone:GetConnection";

/// `datazone:GetConversation`: Read.
///
/// No resource types: its resource is `*`.
pub const GetConversation: &str = "datazone:GetConversation";

/// `datazone:GetCurrentEffectivePolicy`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCurrentEffectivePolicy: &str = "datazone:GetCurrentEffectivePolicy";

/// `datazone:GetDataApp`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDataApp: &str = "datazone:GetDataApp";

/// `datazone:GetDataExportConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDataExportConfiguration: &str = "datazone:GetDataExportConfiguration";

/// `datazone:GetDataProduct`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDataProduct: &str = "datazone:GetDataProduct";

/// `datazone:GetDataSource`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDataSource: &str = "datazone:GetDataSource";

/// `datazone:GetDataSourceRun`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDataSourceRun: &str = "datazone:GetDataSourceRun";

/// `datazone:GetDesignation`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDesignation: &str = "datazone:GetDesignation";

/// `datazone:GetDomain`: Read.
///
/// Resource types: `domain` (required).
pub const GetDomain: &str = "datazone:GetDomain";

/// `datazone:GetDomainExecutionRoleCredentials`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDomainExecutionRoleCredentials: &str = "datazone:GetDomainExecutionRoleCredentials";

/// `datazone:GetDomainSharingPolicy`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDomainSharingPolicy: &str = "datazone:GetDomainSharingPolicy";

/// `datazone:GetDomainUnit`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDomainUnit: &str = "datazone:GetDomainUnit";

/// `datazone:GetEnvironment`: Read.
///
/// No resource types: its resource is `*`.
pub const GetEnvironment: &str = "datazone:GetEnvironment";

/// `datazone:GetEnvironmentAction`: Read.
///
/// No resource types: its resource is `*`.
pub const GetEnvironmentAction: &str = "datazone:GetEnvironmentAction";

/// `datazone:GetEnvironmentActionLink`: Read.
///
/// No resource types: its resource is `*`.
pub const GetEnvironmentActionLink: &str = "datazone:GetEnvironmentActionLink";

/// `datazone:GetEnvironmentBlueprint`: Read.
///
/// No resource types: its resource is `*`.
pub const GetEnvironmentBlueprint: &str = "datazone:GetEnvironmentBlueprint";

/// `datazone:GetEnvironmentBlueprintConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetEnvironmentBlueprintConfiguration: &str = "datazone:GetEnvironmentBlueprintConfiguration";

/// `datazone:GetEnvironmentCredentials`: Read.
///
/// No resource types: its resource is `*`.
pub const GetEnvironmentCredentials: &str = "datazone:GetEnvironmentCredentials";

/// `datazone:GetEnvironmentProfile`: Read.
///
/// No resource types: its resource is `*`.
pub const GetEnvironmentProfile: &str = "datazone:GetEnvironmentProfile";

/// `datazone:GetFormType`: Read.
///
/// No resource types: its resource is `*`.
pub const GetFormType: &str = "datazone:GetFormType";

/// `datazone:GetGlossary`: Read.
///
/// No resource types: its resource is `*`.
pub const GetGlossary: &str = "datazone:GetGlossary";

/// `datazone:GetGlossaryTerm`: Read.
///
/// No resource types: its resource is `*`.
pub const GetGlossaryTerm: &str = "datazone:GetGlossaryTerm";

/// `datazone:GetGroupProfile`: Read.
///
/// No resource types: its resource is `*`.
pub const GetGroupProfile: &str = "datazone:GetGroupProfile";

/// `datazone:GetIamPortalLoginUrl`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const GetIamPortalLoginUrl: &str = "datazone:GetIamPortalLoginUrl";

/// `datazone:GetJobRun`: Read.
///
/// No resource types: its resource is `*`.
pub const GetJobRun: &str = "datazone:GetJobRun";

/// `datazone:GetLineageEvent`: Read.
///
/// No resource types: its resource is `*`.
pub const GetLineageEvent: &str = "datazone:GetLineageEvent";

/// `datazone:GetLineageNode`: Read.
///
/// No resource types: its resource is `*`.
pub const GetLineageNode: &str = "datazone:GetLineageNode";

/// `datazone:GetListing`: Read.
///
/// No resource types: its resource is `*`.
pub const GetListing: &str = "datazone:GetListing";

/// `datazone:GetMetadataGenerationRun`: Read.
///
/// No resource types: its resource is `*`.
pub const GetMetadataGenerationRun: &str = "datazone:GetMetadataGenerationRun";

/// `datazone:GetNotebook`: Read.
///
/// No resource types: its resource is `*`.
pub const GetNotebook: &str = "datazone:GetNotebook";

/// `datazone:GetNotebookCompute`: Read.
///
/// No resource types: its resource is `*`.
pub const GetNotebookCompute: &str = "datazone:GetNotebookCompute";

/// `datazone:GetNotebookExport`: Read.
///
/// No resource types: its resource is `*`.
pub const GetNotebookExport: &str = "datazone:GetNotebookExport";

/// `datazone:GetNotebookRun`: Read.
///
/// No resource types: its resource is `*`.
pub const GetNotebookRun: &str = "datazone:GetNotebookRun";

/// `datazone:GetProject`: Read.
///
/// No resource types: its resource is `*`.
pub const GetProject: &str = "datazone:GetProject";

/// `datazone:GetProjectProfile`: Read.
///
/// No resource types: its resource is `*`.
pub const GetProjectProfile: &str = "datazone:GetProjectProfile";

/// `datazone:GetRule`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRule: &str = "datazone:GetRule";

/// `datazone:GetSubscription`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSubscription: &str = "datazone:GetSubscription";

/// `datazone:GetSubscriptionEligibility`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSubscriptionEligibility: &str = "datazone:GetSubscriptionEligibility";

/// `datazone:GetSubscriptionGrant`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSubscriptionGrant: &str = "datazone:GetSubscriptionGrant";

/// `datazone:GetSubscriptionRequestDetails`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSubscriptionRequestDetails: &str = "datazone:GetSubscriptionRequestDetails";

/// `datazone:GetSubscriptionTarget`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSubscriptionTarget: &str = "datazone:GetSubscriptionTarget";

/// `datazone:GetTimeSeriesDataPoint`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTimeSeriesDataPoint: &str = "datazone:GetTimeSeriesDataPoint";

/// `datazone:GetUpdateEligibility`: Read.
///
/// No resource types: its resource is `*`.
pub const GetUpdateEligibility: &str = "datazone:GetUpdateEligibility";

/// `datazone:GetUserProfile`: Read.
///
/// No resource types: its resource is `*`.
pub const GetUserProfile: &str = "datazone:GetUserProfile";

/// `datazone:InvokeAgent`: Write.
///
/// No resource types: its resource is `*`.
pub const InvokeAgent: &str = "datazone:InvokeAgent";

/// `datazone:ListAccountEnvironments`: List.
///
/// No resource types: its resource is `*`.
pub const ListAccountEnvironments: &str = "datazone:ListAccountEnvironments";

/// `datazone:ListAccountPools`: List.
///
/// No resource types: its resource is `*`.
pub const ListAccountPools: &str = "datazone:ListAccountPools";

/// `datazone:ListAccountsInAccountPool`: List.
///
/// No resource types: its resource is `*`.
pub const ListAccountsInAccountPool: &str = "datazone:ListAccountsInAccountPool";

/// `datazone:ListAgentArtifacts`: List.
///
/// No resource types: its resource is `*`.
pub const ListAgentArtifacts: &str = "datazone:ListAgentArtifacts";

/// `datazone:ListAgentSessionRecords`: List.
///
/// No resource types: its resource is `*`.
pub const ListAgentSessionRecords: &str = "datazone:ListAgentSessionRecords";

/// `datazone:ListAssetFilters`: List.
///
/// No resource types: its resource is `*`.
pub const ListAssetFilters: &str = "datazone:ListAssetFilters";

/// `datazone:ListAssetRevisions`: List.
///
/// No resource types: its resource is `*`.
pub const ListAssetRevisions: &str = "datazone:ListAssetRevisions";

/// `datazone:ListCellRuns`: List.
///
/// No resource types: its resource is `*`.
pub const ListCellRuns: &str = "datazone:ListCellRuns";

/// `datazone:ListConnections`: List.
///
/// No resource types: its resource is `*`.
pub const ListConnections: &str = "datazone:ListConnections";

/// `datazone:ListConversations`: List.
///
/// No resource types: its resource is `*`.
pub const ListConversations: &str = "datazone:ListConversations";

/// `datazone:ListDataApps`: List.
///
/// No resource types: its resource is `*`.
pub const ListDataApps: &str = "datazone:ListDataApps";

/// `datazone:ListDataProductRevisions`: List.
///
/// No resource types: its resource is `*`.
pub const ListDataProductRevisions: &str = "datazone:ListDataProductRevisions";

/// `datazone:ListDataSourceRunActivities`: List.
///
/// No resource types: its resource is `*`.
pub const ListDataSourceRunActivities: &str = "datazone:ListDataSourceRunActivities";

/// `datazone:ListDataSourceRuns`: List.
///
/// No resource types: its resource is `*`.
pub const ListDataSourceRuns: &str = "datazone:ListDataSourceRuns";

/// `datazone:ListDataSources`: List.
///
/// No resource types: its resource is `*`.
pub const ListDataSources: &str = "datazone:ListDataSources";

/// `datazone:ListDesignations`: List.
///
/// No resource types: its resource is `*`.
pub const ListDesignations: &str = "datazone:ListDesignations";

/// `datazone:ListDomains`: List.
///
/// No resource types: its resource is `*`.
pub const ListDomains: &str = "datazone:ListDomains";

/// `datazone:ListDomainUnitsForParent`: List.
///
/// No resource types: its resource is `*`.
pub const ListDomainUnitsForParent: &str = "datazone:ListDomainUnitsForParent";

/// `datazone:ListEntityOwners`: List.
///
/// No resource types: its resource is `*`.
pub const ListEntityOwners: &str = "datazone:ListEntityOwners";

/// `datazone:ListEnvironmentActions`: List.
///
/// No resource types: its resource is `*`.
pub const ListEnvironmentActions: &str = "datazone:ListEnvironmentActions";

/// `datazone:ListEnvironmentBlueprintConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListEnvironmentBlueprintConfigurations: &str = "datazone:ListEnvironmentBlueprintConfigurations";

/// `datazone:ListEnvironmentBlueprintConfigurationSummaries`: List.
///
/// No resource types: its resource is `*`.
pub const ListEnvironmentBlueprintConfigurationSummaries: &str = "datazone:ListEnvironmentBlueprintConfigurationSummaries";

/// `datazone:ListEnvironmentBlueprints`: List.
///
/// No resource types: its resource is `*`.
pub const ListEnvironmentBlueprints: &str = "datazone:ListEnvironmentBlueprints";

/// `datazone:ListEnvironmentProfiles`: List.
///
/// No resource types: its resource is `*`.
pub const ListEnvironmentProfiles: &str = "datazone:ListEnvironmentProfiles";

/// `datazone:ListEnvironments`: List.
///
/// No resource types: its resource is `*`.
pub const ListEnvironments: &str = "datazone:ListEnvironments";

/// `datazone:ListGroupsForUser`: List.
///
/// No resource types: its resource is `*`.
pub const ListGroupsForUser: &str = "datazone:ListGroupsForUser";

/// `datazone:ListJobRuns`: List.
///
/// No resource types: its resource is `*`.
pub const ListJobRuns: &str = "datazone:ListJobRuns";

/// `datazone:ListLineageEvents`: List.
///
/// No resource types: its resource is `*`.
pub const ListLineageEvents: &str = "datazone:ListLineageEvents";

/// `datazone:ListLineageNodeHistory`: List.
///
/// No resource types: its resource is `*`.
pub const ListLineageNodeHistory: &str = "datazone:ListLineageNodeHistory";

/// `datazone:ListLinkedTypes`: List.
///
/// Resource types: `domain` (required).
pub const ListLinkedTypes: &str = "datazone:ListLinkedTypes";

/// `datazone:ListMetadataGenerationRuns`: List.
///
/// No resource types: its resource is `*`.
pub const ListMetadataGenerationRuns: &str = "datazone:ListMetadataGenerationRuns";

/// `datazone:ListNotebookRuns`: List.
///
/// No resource types: its resource is `*`.
pub const ListNotebookRuns: &str = "datazone:ListNotebookRuns";

/// `datazone:ListNotebooks`: List.
///
/// No resource types: its resource is `*`.
pub const ListNotebooks: &str = "datazone:ListNotebooks";

/// `datazone:ListNotifications`: List.
///
/// No resource types: its resource is `*`.
pub const ListNotifications: &str = "datazone:ListNotifications";

/// `datazone:ListPolicyGrants`: List.
///
/// No resource types: its resource is `*`.
pub const ListPolicyGrants: &str = "datazone:ListPolicyGrants";

/// `datazone:ListProjectMemberships`: List.
///
/// No resource types: its resource is `*`.
pub const ListProjectMemberships: &str = "datazone:ListProjectMemberships";

/// `datazone:ListProjectProfiles`: List.
///
/// No resource types: its resource is `*`.
pub const ListProjectProfiles: &str = "datazone:ListProjectProfiles";

/// `datazone:ListProjects`: List.
///
/// No resource types: its resource is `*`.
pub const ListProjects: &str = "datazone:ListProjects";

/// `datazone:ListRules`: List.
///
/// No resource types: its resource is `*`.
pub const ListRules: &str = "datazone:ListRules";

/// `datazone:ListSharedDataApps`: List.
///
/// No resource types: its resource is `*`.
pub const ListSharedDataApps: &str = "datazone:ListSharedDataApps";

/// `datazone:ListSubscriptionGrants`: List.
///
/// No resource types: its resource is `*`.
pub const ListSubscriptionGrants: &str = "datazone:ListSubscriptionGrants";

/// `datazone:ListSubscriptionRequests`: List.
///
/// No resource types: its resource is `*`.
pub const ListSubscriptionRequests: &str = "datazone:ListSubscriptionRequests";

/// `datazone:ListSubscriptions`: List.
///
/// No resource types: its resource is `*`.
pub const ListSubscriptions: &str = "datazone:ListSubscriptions";

/// `datazone:ListSubscriptionTargets`: List.
///
/// No resource types: its resource is `*`.
pub const ListSubscriptionTargets: &str = "datazone:ListSubscriptionTargets";

/// `datazone:ListTagsForResource`: Read.
///
/// Resource types: `domain`.
pub const ListTagsForResource: &str = "datazone:ListTagsForResource";

/// `datazone:ListTimeSeriesDataPoints`: List.
///
/// No resource types: its resource is `*`.
pub const ListTimeSeriesDataPoints: &str = "datazone:ListTimeSeriesDataPoints";

/// `datazone:ListWarehouseMetadata`: List.
///
/// No resource types: its resource is `*`.
pub const ListWarehouseMetadata: &str = "datazone:ListWarehouseMetadata";

/// `datazone:PostLineageEvent`: Write.
///
/// No resource types: its resource is `*`.
pub const PostLineageEvent: &str = "datazone:PostLineageEvent";

/// `datazone:PostTimeSeriesDataPoints`: Write.
///
/// No resource types: its resource is `*`.
pub const PostTimeSeriesDataPoints: &str = "datazone:PostTimeSeriesDataPoints";

/// `datazone:ProvisionDomain`: Write.
///
/// No resource types: its resource is `*`.
pub const ProvisionDomain: &str = "datazone:ProvisionDomain";

/// `datazone:PutAgentApprovalPolicy`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const PutAgentApprovalPolicy: &str = "datazone:PutAgentApprovalPolicy";

/// `datazone:PutCellRunResult`: Write.
///
/// No resource types: its resource is `*`.
pub const PutCellRunResult: &str = "datazone:PutCellRunResult";

/// `datazone:PutDataExportConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const PutDataExportConfiguration: &str = "datazone:PutDataExportConfiguration";

/// `datazone:PutDomainSharingPolicy`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const PutDomainSharingPolicy: &str = "datazone:PutDomainSharingPolicy";

/// `datazone:PutEnvironmentBlueprintConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const PutEnvironmentBlueprintConfiguration: &str = "datazone:PutEnvironmentBlueprintConfiguration";

/// `datazone:QueryGraph`: List.
///
/// No resource types: its resource is `*`.
pub const QueryGraph: &str = "datazone:QueryGraph";

/// `datazone:RefreshToken`: Write.
///
/// No resource types: its resource is `*`.
pub const RefreshToken: &str = "datazone:RefreshToken";

/// `datazone:RegisterAgentArtifact`: Write.
///
/// No resource types: its resource is `*`.
pub const RegisterAgentArtifact: &str = "datazone:RegisterAgentArtifact";

/// `datazone:RejectPredictions`: Write.
///
/// No resource types: its resource is `*`.
pub const RejectPredictions: &str = "datazone:RejectPredictions";

/// `datazone:RejectSubscriptionRequest`: Write.
///
/// No resource types: its resource is `*`.
pub const RejectSubscriptionRequest: &str = "datazone:RejectSubscriptionRequest";

/// `datazone:RemoveEntityOwner`: Write.
///
/// No resource types: its resource is `*`.
pub const RemoveEntityOwner: &str = "datazone:RemoveEntityOwner";

/// `datazone:RemovePolicyGrant`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const RemovePolicyGrant: &str = "datazone:RemovePolicyGrant";

/// `datazone:RevokeSubscription`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const RevokeSubscription: &str = "datazone:RevokeSubscription";

/// `datazone:Search`: List.
///
/// No resource types: its resource is `*`.
pub const Search: &str = "datazone:Search";

/// `datazone:SearchGroupProfiles`: List.
///
/// No resource types: its resource is `*`.
pub const SearchGroupProfiles: &str = "datazone:SearchGroupProfiles";

/// `datazone:SearchListings`: List.
///
/// No resource types: its resource is `*`.
pub const SearchListings: &str = "datazone:SearchListings";

/// `datazone:SearchRules`: List.
///
/// No resource types: its resource is `*`.
pub const SearchRules: &str = "datazone:SearchRules";

/// `datazone:SearchTypes`: List.
///
/// No resource types: its resource is `*`.
pub const SearchTypes: &str = "datazone:SearchTypes";

/// `datazone:SearchUserProfiles`: List.
///
/// No resource types: its resource is `*`.
pub const SearchUserProfiles: &str = "datazone:SearchUserProfiles";

/// `datazone:SendMessage`: Write.
///
/// No resource types: its resource is `*`.
pub const SendMessage: &str = "datazone:SendMessage";

/// `datazone:SsoLogin`: Write.
///
/// No resource types: its resource is `*`.
pub const SsoLogin: &str = "datazone:SsoLogin";

/// `datazone:SsoLogout`: Write.
///
/// No resource types: its resource is `*`.
pub const SsoLogout: &str = "datazone:SsoLogout";

/// `datazone:StartAccountBootstrapAction`: Write.
///
/// Resource types: `domain` (required).
pub const StartAccountBootstrapAction: &str = "datazone:StartAccountBootstrapAction";

/// `datazone:StartCompute`: Write.
///
/// No resource types: its resource is `*`.
pub const StartCompute: &str = "datazone:StartCompute";

/// `datazone:StartConversation`: Write.
///
/// No resource types: its resource is `*`.
pub const StartConversation: &str = "datazone:StartConversation";

/// `datazone:StartDataSourceRun`: Write.
///
/// No resource types: its resource is `*`.
pub const StartDataSourceRun: &str = "datazone:StartDataSourceRun";

/// `datazone:StartMetadataGenerationRun`: Write.
///
/// No resource types: its resource is `*`.
pub const StartMetadataGenerationRun: &str = "datazone:StartMetadataGenerationRun";

/// `datazone:StartNotebookCompute`: Write.
///
/// No resource types: its resource is `*`.
pub const StartNotebookCompute: &str = "datazone:StartNotebookCompute";

/// `datazone:StartNotebookExport`: Write.
///
/// No resource types: its resource is `*`.
pub const StartNotebookExport: &str = "datazone:StartNotebookExport";

/// `datazone:StartNotebookImport`: Write.
///
/// No resource types: its resource is `*`.
pub const StartNotebookImport: &str = "datazone:StartNotebookImport";

/// `datazone:StartNotebookRun`: Write.
///
/// No resource types: its resource is `*`.
pub const StartNotebookRun: &str = "datazone:StartNotebookRun";

/// `datazone:StartNotebookSync`: Write.
///
/// No resource types: its resource is `*`.
pub const StartNotebookSync: &str = "datazone:StartNotebookSync";

/// `datazone:StopAgent`: Write.
///
/// No resource types: its resource is `*`.
pub const StopAgent: &str = "datazone:StopAgent";

/// `datazone:StopCompute`: Write.
///
/// No resource types: its resource is `*`.
pub const StopCompute: &str = "datazone:StopCompute";

/// `datazone:StopMetadataGenerationRun`: Write.
///
/// No resource types: its resource is `*`.
pub const StopMetadataGenerationRun: &str = "datazone:StopMetadataGenerationRun";

/// `datazone:StopNotebookCompute`: Write.
///
/// No resource types: its resource is `*`.
pub const StopNotebookCompute: &str = "datazone:StopNotebookCompute";

/// `datazone:StopNotebookRun`: Write.
///
/// No resource types: its resource is `*`.
pub const StopNotebookRun: &str = "datazone:StopNotebookRun";

/// `datazone:TagResource`: Tagging, Write.
///
/// Resource types: `domain` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "datazone:TagResource";

/// `datazone:UntagResource`: Tagging, Write.
///
/// Resource types: `domain` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "datazone:UntagResource";

/// `datazone:UpdateAccountPool`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAccountPool: &str = "datazone:UpdateAccountPool";

/// `datazone:UpdateAssetFilter`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAssetFilter: &str = "datazone:UpdateAssetFilter";

/// `datazone:UpdateCell`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateCell: &str = "datazone:UpdateCell";

/// `datazone:UpdateCellRun`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateCellRun: &str = "datazone:UpdateCellRun";

/// `datazone:UpdateConnection`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateConnection: &str = "datazone:UpdateConnection";

/// `datazone:UpdateConversation`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateConversation: &str = "datazone:UpdateConversation";

/// `datazone:UpdateDataApp`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateDataApp: &str = "datazone:UpdateDataApp";

/// `datazone:UpdateDataSource`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateDataSource: &str = "datazone:UpdateDataSource";

/// `datazone:UpdateDataSourceRunActivities`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateDataSourceRunActivities: &str = "datazone:UpdateDataSourceRunActivities";

/// `datazone:UpdateDesignation`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateDesignation: &str = "datazone:UpdateDesignation";

/// `datazone:UpdateDomain`: Write.
///
/// Resource types: `domain` (required).
pub const UpdateDomain: &str = "datazone:UpdateDomain";

/// `datazone:UpdateDomainUnit`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateDomainUnit: &str = "datazone:UpdateDomainUnit";

/// `datazone:UpdateEnvironment`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateEnvironment: &str = "datazone:UpdateEnvironment";

/// `datazone:UpdateEnvironmentAction`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateEnvironmentAction: &str = "datazone:UpdateEnvironmentAction";

/// `datazone:UpdateEnvironmentBlueprint`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateEnvironmentBlueprint: &str = "datazone:UpdateEnvironmentBlueprint";

/// `datazone:UpdateEnvironmentConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateEnvironmentConfiguration: &str = "datazone:UpdateEnvironmentConfiguration";

/// `datazone:UpdateEnvironmentDeploymentStatus`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateEnvironmentDeploymentStatus: &str = "datazone:UpdateEnvironmentDeploymentStatus";

/// `datazone:UpdateEnvironmentProfile`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateEnvironmentProfile: &str = "datazone:UpdateEnvironmentProfile";

/// `datazone:UpdateGlossary`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateGlossary: &str = "datazone:UpdateGlossary";

/// `datazone:UpdateGlossaryTerm`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateGlossaryTerm: &str = "datazone:UpdateGlossaryTerm";

/// `datazone:UpdateGroupProfile`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateGroupProfile: &str = "datazone:UpdateGroupProfile";

/// `datazone:UpdateNotebook`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateNotebook: &str = "datazone:UpdateNotebook";

/// `datazone:UpdateProject`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateProject: &str = "datazone:UpdateProject";

/// `datazone:UpdateProjectProfile`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateProjectProfile: &str = "datazone:UpdateProjectProfile";

/// `datazone:UpdateRule`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateRule: &str = "datazone:UpdateRule";

/// `datazone:UpdateSubscriptionGrantStatus`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateSubscriptionGrantStatus: &str = "datazone:UpdateSubscriptionGrantStatus";

/// `datazone:UpdateSubscriptionRequest`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateSubscriptionRequest: &str = "datazone:UpdateSubscriptionRequest";

/// `datazone:UpdateSubscriptionTarget`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateSubscriptionTarget: &str = "datazone:UpdateSubscriptionTarget";

/// `datazone:UpdateUserProfile`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateUserProfile: &str = "datazone:UpdateUserProfile";

/// `datazone:ValidatePassRole`: Write.
///
/// No resource types: its resource is `*`.
pub const ValidatePassRole: &str = "datazone:ValidatePassRole";

/// `datazone:ValidatePolicy`: Read.
///
/// No resource types: its resource is `*`.
pub const ValidatePolicy: &str = "datazone:ValidatePolicy";
