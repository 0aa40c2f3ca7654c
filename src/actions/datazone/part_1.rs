// Made by `cargo xtask codegen` from policy-data. Do not edit.

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
