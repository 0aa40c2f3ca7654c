// Made by `cargo xtask codegen` from policy-data. Do not edit.

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
