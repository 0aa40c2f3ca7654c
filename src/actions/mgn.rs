// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Application Migration Service: the actions of the prefix `mgn`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `ApplicationResource` | `arn:${Partition}:mgn:${Region}:${Account}:application/${ApplicationID}` |
//! | `ConnectorResource` | `arn:${Partition}:mgn:${Region}:${Account}:connector/${ConnectorID}` |
//! | `ExportResource` | `arn:${Partition}:mgn:${Region}:${Account}:export/${ExportID}` |
//! | `ImportResource` | `arn:${Partition}:mgn:${Region}:${Account}:import/${ImportID}` |
//! | `JobResource` | `arn:${Partition}:mgn:${Region}:${Account}:job/${JobID}` |
//! | `LaunchConfigurationTemplateResource` | `arn:${Partition}:mgn:${Region}:${Account}:launch-configuration-template/${LaunchConfigurationTemplateID}` |
//! | `NetworkMigrationDefinitionResource` | `arn:${Partition}:mgn:${Region}:${Account}:network-migration-definition/${NetworkMigrationDefinitionID}` |
//! | `ReplicationConfigurationTemplateResource` | `arn:${Partition}:mgn:${Region}:${Account}:replication-configuration-template/${ReplicationConfigurationTemplateID}` |
//! | `SourceServerResource` | `arn:${Partition}:mgn:${Region}:${Account}:source-server/${SourceServerID}` |
//! | `VcenterClientResource` | `arn:${Partition}:mgn:${Region}:${Account}:vcenter-client/${VcenterClientID}` |
//! | `WaveResource` | `arn:${Partition}:mgn:${Region}:${Account}:wave/${WaveID}` |

/// `mgn:ArchiveApplication`: Write.
///
/// Resource types: `ApplicationResource` (required).
pub const ArchiveApplication: &str = "mgn:ArchiveApplication";

/// `mgn:ArchiveWave`: Write.
///
/// Resource types: `WaveResource` (required).
pub const ArchiveWave: &str = "mgn:ArchiveWave";

/// `mgn:AssociateApplications`: Write.
///
/// Resource types: `ApplicationResource` (required), `WaveResource` (required).
pub const AssociateApplications: &str = "mgn:AssociateApplications";

/// `mgn:AssociateSourceServers`: Write.
///
/// Resource types: `ApplicationResource` (required), `SourceServerResource` (required).
pub const AssociateSourceServers: &str = "mgn:AssociateSourceServers";

/// `mgn:BatchCreateVolumeSnapshotGroupForMgn`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const BatchCreateVolumeSnapshotGroupForMgn: &str = "mgn:BatchCreateVolumeSnapshotGroupForMgn";

/// `mgn:BatchDeleteSnapshotRequestForMgn`: Write.
///
/// No resource types: its resource is `*`.
pub const BatchDeleteSnapshotRequestForMgn: &str = "mgn:BatchDeleteSnapshotRequestForMgn";

/// `mgn:ChangeServerLifeCycleState`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const ChangeServerLifeCycleState: &str = "mgn:ChangeServerLifeCycleState";

/// `mgn:CreateApplication`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateApplication: &str = "mgn:CreateApplication";

/// `mgn:CreateConnector`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConnector: &str = "mgn:CreateConnector";

/// `mgn:CreateLaunchConfigurationTemplate`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLaunchConfigurationTemplate: &str = "mgn:CreateLaunchConfigurationTemplate";

/// `mgn:CreateNetworkMigrationDefinition`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateNetworkMigrationDefinition: &str = "mgn:CreateNetworkMigrationDefinition";

/// `mgn:CreateReplicationConfigurationTemplate`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateReplicationConfigurationTemplate: &str = "mgn:CreateReplicationConfigurationTemplate";

/// `mgn:CreateVcenterClientForMgn`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateVcenterClientForMgn: &str = "mgn:CreateVcenterClientForMgn";

/// `mgn:CreateWave`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWave: &str = "mgn:CreateWave";

/// `mgn:DeleteApplication`: Write.
///
/// Resource types: `ApplicationResource` (required).
pub const DeleteApplication: &str = "mgn:DeleteApplication";

/// `mgn:DeleteConnector`: Write.
///
/// Resource types: `ConnectorResource` (required).
pub const DeleteConnector: &str = "mgn:DeleteConnector";

/// `mgn:DeleteJob`: Write.
///
/// Resource types: `JobResource` (required).
pub const DeleteJob: &str = "mgn:DeleteJob";

/// `mgn:DeleteLaunchConfigurationTemplate`: Write.
///
/// Resource types: `LaunchConfigurationTemplateResource` (required).
pub const DeleteLaunchConfigurationTemplate: &str = "mgn:DeleteLaunchConfigurationTemplate";

/// `mgn:DeleteNetworkMigrationDefinition`: Write.
///
/// Resource types: `NetworkMigrationDefinitionResource` (required).
pub const DeleteNetworkMigrationDefinition: &str = "mgn:DeleteNetworkMigrationDefinition";

/// `mgn:DeleteReplicationConfigurationTemplate`: Write.
///
/// Resource types: `ReplicationConfigurationTemplateResource` (required).
pub const DeleteReplicationConfigurationTemplate: &str = "mgn:DeleteReplicationConfigurationTemplate";

/// `mgn:DeleteSourceServer`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const DeleteSourceServer: &str = "mgn:DeleteSourceServer";

/// `mgn:DeleteVcenterClient`: Write.
///
/// Resource types: `VcenterClientResource` (required).
pub const DeleteVcenterClient: &str = "mgn:DeleteVcenterClient";

/// `mgn:DeleteWave`: Write.
///
/// Resource types: `WaveResource` (required).
pub const DeleteWave: &str = "mgn:DeleteWave";

/// `mgn:DescribeJobLogItems`: Read.
///
/// Resource types: `JobResource` (required).
pub const DescribeJobLogItems: &str = "mgn:DescribeJobLogItems";

/// `mgn:DescribeJobs`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeJobs: &str = "mgn:DescribeJobs";

/// `mgn:DescribeLaunchConfigurationTemplates`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeLaunchConfigurationTemplates: &str = "mgn:DescribeLaunchConfigurationTemplates";

/// `mgn:DescribeReplicationConfigurationTemplates`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeReplicationConfigurationTemplates: &str = "mgn:DescribeReplicationConfigurationTemplates";

/// `mgn:DescribeReplicationServerAssociationsForMgn`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeReplicationServerAssociationsForMgn: &str = "mgn:DescribeReplicationServerAssociationsForMgn";

/// `mgn:DescribeSnapshotRequestsForMgn`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeSnapshotRequestsForMgn: &str = "mgn:DescribeSnapshotRequestsForMgn";

/// `mgn:DescribeSourceServers`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeSourceServers: &str = "mgn:DescribeSourceServers";

/// `mgn:DescribeVcenterClients`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeVcenterClients: &str = "mgn:DescribeVcenterClients";

/// `mgn:DisassociateApplications`: Write.
///
/// Resource types: `ApplicationResource` (required), `WaveResource` (required).
pub const DisassociateApplications: &str = "mgn:DisassociateApplications";

/// `mgn:DisassociateSourceServers`: Write.
///
/// Resource types: `ApplicationResource` (required), `SourceServerResource` (required).
pub const DisassociateSourceServers: &str = "mgn:DisassociateSourceServers";

/// `mgn:DisconnectFromService`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const DisconnectFromService: &str = "mgn:DisconnectFromService";

/// `mgn:FinalizeCutover`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const FinalizeCutover: &str = "mgn:FinalizeCutover";

/// `mgn:GetAccountSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountSettings: &str = "mgn:GetAccountSettings";

/// `mgn:GetAgentCommandForMgn`: Read.
///
/// Resource types: `SourceServerResource` (required).
pub const GetAgentCommandForMgn: &str = "mgn:GetAgentCommandForMgn";

/// `mgn:GetAgentConfirmedResumeInfoForMgn`: Read.
///
/// Resource types: `SourceServerResource` (required).
pub const GetAgentConfirmedResumeInfoForMgn: &str = "mgn:GetAgentConfirmedResumeInfoForMgn";

/// `mgn:GetAgentInstallationAssetsForMgn`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAgentInstallationAssetsForMgn: &str = "mgn:GetAgentInstallationAssetsForMgn";

/// `mgn:GetAgentReplicationInfoForMgn`: Read.
///
/// Resource types: `SourceServerResource` (required).
pub const GetAgentReplicationInfoForMgn: &str = "mgn:GetAgentReplicationInfoForMgn";

/// `mgn:GetAgentRuntimeConfigurationForMgn`: Read.
///
/// Resource types: `SourceServerResource` (required).
pub const GetAgentRuntimeConfigurationForMgn: &str = "mgn:GetAgentRuntimeConfigurationForMgn";

/// `mgn:GetAgentSnapshotCreditsForMgn`: Read.
///
/// Resource types: `SourceServerResource` (required).
pub const GetAgentSnapshotCreditsForMgn: &str = "mgn:GetAgentSnapshotCreditsForMgn";

/// `mgn:GetChannelCommandsForMgn`: Read.
///
/// No resource types: its resource is `*`.
pub const GetChannelCommandsForMgn: &str = "mgn:GetChannelCommandsForMgn";

/// `mgn:GetLaunchConfiguration`: Read.
///
/// Resource types: `SourceServerResource` (required).
pub const GetLaunchConfiguration: &str = "mgn:GetLaunchConfiguration";

/// `mgn:GetNetworkMigrationDefinition`: Read.
///
/// Resource types: `NetworkMigrationDefinitionResource` (required).
pub const GetNetworkMigrationDefinition: &str = "mgn:GetNetworkMigrationDefinition";

/// `mgn:GetNetworkMigrationMapperSegmentConstruct`: Read.
///
/// Resource types: `NetworkMigrationDefinitionResource` (required).
pub const GetNetworkMigrationMapperSegmentConstruct: &str = "mgn:GetNetworkMigrationMapperSegmentConstruct";

/// `mgn:GetReplicationConfiguration`: Read.
///
/// Resource types: `SourceServerResource` (required).
pub const GetReplicationConfiguration: &str = "mgn:GetReplicationConfiguration";

/// `mgn:GetVcenterClientCommandsForMgn`: Read.
///
/// Resource types: `VcenterClientResource` (required).
pub const GetVcenterClientCommandsForMgn: &str = "mgn:GetVcenterClientCommandsForMgn";

/// `mgn:InitializeService`: Write.
///
/// No resource types: its resource is `*`.
pub const InitializeService: &str = "mgn:InitializeService";

/// `mgn:IssueClientCertificateForMgn`: Write.
///
/// Resource types: `SourceServerResource`.
pub const IssueClientCertificateForMgn: &str = "mgn:IssueClientCertificateForMgn";

/// `mgn:ListApplications`: List.
///
/// No resource types: its resource is `*`.
pub const ListApplications: &str = "mgn:ListApplications";

/// `mgn:ListConnectors`: Read.
///
/// No resource types: its resource is `*`.
pub const ListConnectors: &str = "mgn:ListConnectors";

/// `mgn:ListExportErrors`: List.
///
/// Resource types: `ExportResource` (required).
pub const ListExportErrors: &str = "mgn:ListExportErrors";

/// `mgn:ListExports`: List.
///
/// No resource types: its resource is `*`.
pub const ListExports: &str = "mgn:ListExports";

/// `mgn:ListImportErrors`: List.
///
/// Resource types: `ImportResource` (required).
pub const ListImportErrors: &str = "mgn:ListImportErrors";

/// `mgn:ListImportFileEnrichments`: List.
///
/// No resource types: its resource is `*`.
pub const ListImportFileEnrichments: &str = "mgn:ListImportFileEnrichments";

/// `mgn:ListImports`: List.
///
/// No resource types: its resource is `*`.
pub const ListImports: &str = "mgn:ListImports";

/// `mgn:ListManagedAccounts`: List.
///
/// No resource types: its resource is `*`.
pub const ListManagedAccounts: &str = "mgn:ListManagedAccounts";

/// `mgn:ListNetworkMigrationAnalyses`: List.
///
/// Resource types: `NetworkMigrationDefinitionResource` (required).
pub const ListNetworkMigrationAnalyses: &str = "mgn:ListNetworkMigrationAnalyses";

/// `mgn:ListNetworkMigrationAnalysisResults`: List.
///
/// Resource types: `NetworkMigrationDefinitionResource` (required).
pub const ListNetworkMigrationAnalysisResults: &str = "mgn:ListNetworkMigrationAnalysisResults";

/// `mgn:ListNetworkMigrationCodeGenerations`: List.
///
/// Resource types: `NetworkMigrationDefinitionResource` (required).
pub const ListNetworkMigrationCodeGenerations: &str = "mgn:ListNetworkMigrationCodeGenerations";

/// `mgn:ListNetworkMigrationCodeGenerationSegments`: List.
///
/// Resource types: `NetworkMigrationDefinitionResource` (required).
pub const ListNetworkMigrationCodeGenerationSegments: &str = "mgn:ListNetworkMigrationCodeGenerationSegments";

/// `mgn:ListNetworkMigrationDefinitions`: List.
///
/// No resource types: its resource is `*`.
pub const ListNetworkMigrationDefinitions: &str = "mgn:ListNetworkMigrationDefinitions";

/// `mgn:ListNetworkMigrationDeployedStacks`: List.
///
/// Resource types: `NetworkMigrationDefinitionResource` (required).
pub const ListNetworkMigrationDeployedStacks: &str = "mgn:ListNetworkMigrationDeployedStacks";

/// `mgn:ListNetworkMigrationDeployedStacksDeletions`: List.
///
/// Resource types: `NetworkMigrationDefinitionResource` (required).
pub const ListNetworkMigrationDeployedStacksDeletions: &str = "mgn:ListNetworkMigrationDeployedStacksDeletions";

/// `mgn:ListNetworkMigrationDeployments`: List.
///
/// Resource types: `NetworkMigrationDefinitionResource` (required).
pub const ListNetworkMigrationDeployments: &str = "mgn:ListNetworkMigrationDeployments";

/// `mgn:ListNetworkMigrationExecutionArtifacts`: List.
///
/// Resource types: `NetworkMigrationDefinitionResource` (required).
pub const ListNetworkMigrationExecutionArtifacts: &str = "mgn:ListNetworkMigrationExecutionArtifacts";

/// `mgn:ListNetworkMigrationExecutions`: List.
///
/// Resource types: `NetworkMigrationDefinitionResource` (required).
pub const ListNetworkMigrationExecutions: &str = "mgn:ListNetworkMigrationExecutions";

/// `mgn:ListNetworkMigrationMapperSegmentConstructs`: List.
///
/// Resource types: `NetworkMigrationDefinitionResource` (required).
pub const ListNetworkMigrationMapperSegmentConstructs: &str = "mgn:ListNetworkMigrationMapperSegmentConstructs";

/// `mgn:ListNetworkMigrationMapperSegments`: List.
///
/// Resource types: `NetworkMigrationDefinitionResource` (required).
pub const ListNetworkMigrationMapperSegments: &str = "mgn:ListNetworkMigrationMapperSegments";

/// `mgn:ListNetworkMigrationMappings`: List.
///
/// Resource types: `NetworkMigrationDefinitionResource` (required).
pub const ListNetworkMigrationMappings: &str = "mgn:ListNetworkMigrationMappings";

/// `mgn:ListNetworkMigrationMappingUpdates`: List.
///
/// Resource types: `NetworkMigrationDefinitionResource` (required).
pub const ListNetworkMigrationMappingUpdates: &str = "mgn:ListNetworkMigrationMappingUpdates";

/// `mgn:ListSourceServerActions`: List.
///
/// Resource types: `SourceServerResource` (required).
pub const ListSourceServerActions: &str = "mgn:ListSourceServerActions";

/// `mgn:ListTagsForResource`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "mgn:ListTagsForResource";

/// `mgn:ListTemplateActions`: List.
///
/// Resource types: `LaunchConfigurationTemplateResource` (required).
pub const ListTemplateActions: &str = "mgn:ListTemplateActions";

/// `mgn:ListWaves`: List.
///
/// No resource types: its resource is `*`.
pub const ListWaves: &str = "mgn:ListWaves";

/// `mgn:MarkAsArchived`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const MarkAsArchived: &str = "mgn:MarkAsArchived";

/// `mgn:NotifyAgentAuthenticationForMgn`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const NotifyAgentAuthenticationForMgn: &str = "mgn:NotifyAgentAuthenticationForMgn";

/// `mgn:NotifyAgentConnectedForMgn`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const NotifyAgentConnectedForMgn: &str = "mgn:NotifyAgentConnectedForMgn";

/// `mgn:NotifyAgentDisconnectedForMgn`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const NotifyAgentDisconnectedForMgn: &str = "mgn:NotifyAgentDisconnectedForMgn";

/// `mgn:NotifyAgentReplicationProgressForMgn`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const NotifyAgentReplicationProgressForMgn: &str = "mgn:NotifyAgentReplicationProgressForMgn";

/// `mgn:NotifyVcenterClientStartedForMgn`: Write.
///
/// Resource types: `VcenterClientResource` (required).
pub const NotifyVcenterClientStartedForMgn: &str = "mgn:NotifyVcenterClientStartedForMgn";

/// `mgn:PauseReplication`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const PauseReplication: &str = "mgn:PauseReplication";

/// `mgn:PutSourceServerAction`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const PutSourceServerAction: &str = "mgn:PutSourceServerAction";

/// `mgn:PutTemplateAction`: Write.
///
/// Resource types: `LaunchConfigurationTemplateResource` (required).
pub const PutTemplateAction: &str = "mgn:PutTemplateAction";

/// `mgn:RegisterAgentForMgn`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const RegisterAgentForMgn: &str = "mgn:RegisterAgentForMgn";

/// `mgn:RemoveSourceServerAction`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const RemoveSourceServerAction: &str = "mgn:RemoveSourceServerAction";

/// `mgn:RemoveTemplateAction`: Write.
///
/// Resource types: `LaunchConfigurationTemplateResource` (required).
pub const RemoveTemplateAction: &str = "mgn:RemoveTemplateAction";

/// `mgn:ResumeReplication`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const ResumeReplication: &str = "mgn:ResumeReplication";

/// `mgn:RetryDataReplication`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const RetryDataReplication: &str = "mgn:RetryDataReplication";

/// `mgn:SendAgentLogsForMgn`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const SendAgentLogsForMgn: &str = "mgn:SendAgentLogsForMgn";

/// `mgn:SendAgentMetricsForMgn`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const SendAgentMetricsForMgn: &str = "mgn:SendAgentMetricsForMgn";

/// `mgn:SendChannelCommandResultForMgn`: Write.
///
/// No resource types: its resource is `*`.
pub const SendChannelCommandResultForMgn: &str = "mgn:SendChannelCommandResultForMgn";

/// `mgn:SendClientLogsForMgn`: Write.
///
/// No resource types: its resource is `*`.
pub const SendClientLogsForMgn: &str = "mgn:SendClientLogsForMgn";

/// `mgn:SendClientMetricsForMgn`: Write.
///
/// No resource types: its resource is `*`.
pub const SendClientMetricsForMgn: &str = "mgn:SendClientMetricsForMgn";

/// `mgn:SendVcenterClientCommandResultForMgn`: Write.
///
/// Resource types: `VcenterClientResource` (required).
pub const SendVcenterClientCommandResultForMgn: &str = "mgn:SendVcenterClientCommandResultForMgn";

/// `mgn:SendVcenterClientLogsForMgn`: Write.
///
/// Resource types: `VcenterClientResource` (required).
pub const SendVcenterClientLogsForMgn: &str = "mgn:SendVcenterClientLogsForMgn";

/// `mgn:SendVcenterClientMetricsForMgn`: Write.
///
/// Resource types: `VcenterClientResource` (required).
pub const SendVcenterClientMetricsForMgn: &str = "mgn:SendVcenterClientMetricsForMgn";

/// `mgn:StartCutover`: Write.
///
/// Resource types: `SourceServerResource` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartCutover: &str = "mgn:StartCutover";

/// `mgn:StartExport`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartExport: &str = "mgn:StartExport";

/// `mgn:StartImport`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartImport: &str = "mgn:StartImport";

/// `mgn:StartImportFileEnrichment`: Write.
///
/// No resource types: its resource is `*`.
pub const StartImportFileEnrichment: &str = "mgn:StartImportFileEnrichment";

/// `mgn:StartNetworkMigrationAnalysis`: Write.
///
/// Resource types: `NetworkMigrationDefinitionResource` (required).
pub const StartNetworkMigrationAnalysis: &str = "mgn:StartNetworkMigrationAnalysis";

/// `mgn:StartNetworkMigrationCodeGeneration`: Write.
///
/// Resource types: `NetworkMigrationDefinitionResource` (required).
pub const StartNetworkMigrationCodeGeneration: &str = "mgn:StartNetworkMigrationCodeGeneration";

/// `mgn:StartNetworkMigrationDeployedStacksDeletion`: Write.
///
/// Resource types: `NetworkMigrationDefinitionResource` (required).
pub const StartNetworkMigrationDeployedStacksDeletion: &str = "mgn:StartNetworkMigrationDeployedStacksDeletion";

/// `mgn:StartNetworkMigrationDeployment`: Write.
///
/// Resource types: `NetworkMigrationDefinitionResource` (required).
pub const StartNetworkMigrationDeployment: &str = "mgn:StartNetworkMigrationDeployment";

/// `mgn:StartNetworkMigrationMapping`: Write.
///
/// Resource types: `NetworkMigrationDefinitionResource` (required).
pub const StartNetworkMigrationMapping: &str = "mgn:StartNetworkMigrationMapping";

/// `mgn:StartNetworkMigrationMappingUpdate`: Write.
///
/// Resource types: `NetworkMigrationDefinitionResource` (required).
pub const StartNetworkMigrationMappingUpdate: &str = "mgn:StartNetworkMigrationMappingUpdate";

/// `mgn:StartReplication`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const StartReplication: &str = "mgn:StartReplication";

/// `mgn:StartSnapshotGroupForMgn`: Write.
///
/// No resource types: its resource is `*`.
pub const StartSnapshotGroupForMgn: &str = "mgn:StartSnapshotGroupForMgn";

/// `mgn:StartTest`: Write.
///
/// Resource types: `SourceServerResource` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartTest: &str = "mgn:StartTest";

/// `mgn:StopReplication`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const StopReplication: &str = "mgn:StopReplication";

/// `mgn:TagResource`: Tagging, Write.
///
/// Resource types: `ApplicationResource`, `ConnectorResource`, `ExportResource`, `ImportResource`, `JobResource`, `LaunchConfigurationTemplateResource`, `ReplicationConfigurationTemplateResource`, `SourceServerResource`, `VcenterClientResource`, `WaveResource`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `mgn:CreateAction`.
pub const TagResource: &str = "mgn:TagResource";

/// `mgn:TerminateTargetInstances`: Write.
///
/// Resource types: `SourceServerResource` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TerminateTargetInstances: &str = "mgn:TerminateTargetInstances";

/// `mgn:UnarchiveApplication`: Write.
///
/// Resource types: `ApplicationResource` (required).
pub const UnarchiveApplication: &str = "mgn:UnarchiveApplication";

/// `mgn:UnarchiveWave`: Write.
///
/// Resource types: `WaveResource` (required).
pub const UnarchiveWave: &str = "mgn:UnarchiveWave";

/// `mgn:UntagResource`: Tagging, Write.
///
/// Resource types: `ApplicationResource`, `ConnectorResource`, `JobResource`, `LaunchConfigurationTemplateResource`, `ReplicationConfigurationTemplateResource`, `SourceServerResource`, `VcenterClientResource`, `WaveResource`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "mgn:UntagResource";

/// `mgn:UpdateAccountSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAccountSettings: &str = "mgn:UpdateAccountSettings";

/// `mgn:UpdateAgentBacklogForMgn`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const UpdateAgentBacklogForMgn: &str = "mgn:UpdateAgentBacklogForMgn";

/// `mgn:UpdateAgentConversionInfoForMgn`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const UpdateAgentConversionInfoForMgn: &str = "mgn:UpdateAgentConversionInfoForMgn";

/// `mgn:UpdateAgentReplicationInfoForMgn`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const UpdateAgentReplicationInfoForMgn: &str = "mgn:UpdateAgentReplicationInfoForMgn";

/// `mgn:UpdateAgentReplicationProcessStateForMgn`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const UpdateAgentReplicationProcessStateForMgn: &str = "mgn:UpdateAgentReplicationProcessStateForMgn";

/// `mgn:UpdateAgentSourcePropertiesForMgn`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const UpdateAgentSourcePropertiesForMgn: &str = "mgn:UpdateAgentSourcePropertiesForMgn";

/// `mgn:UpdateApplication`: Write.
///
/// Resource types: `ApplicationResource` (required).
pub const UpdateApplication: &str = "mgn:UpdateApplication";

/// `mgn:UpdateConnector`: Write.
///
/// Resource types: `ConnectorResource` (required).
pub const UpdateConnector: &str = "mgn:UpdateConnector";

/// `mgn:UpdateLaunchConfiguration`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const UpdateLaunchConfiguration: &str = "mgn:UpdateLaunchConfiguration";

/// `mgn:UpdateLaunchConfigurationTemplate`: Write.
///
/// Resource types: `LaunchConfigurationTemplateResource` (required).
pub const UpdateLaunchConfigurationTemplate: &str = "mgn:UpdateLaunchConfigurationTemplate";

/// `mgn:UpdateNetworkMigrationDefinition`: Write.
///
/// Resource types: `NetworkMigrationDefinitionResource` (required).
pub const UpdateNetworkMigrationDefinition: &str = "mgn:UpdateNetworkMigrationDefinition";

/// `mgn:UpdateNetworkMigrationMapperSegment`: Write.
///
/// Resource types: `NetworkMigrationDefinitionResource` (required).
pub const UpdateNetworkMigrationMapperSegment: &str = "mgn:UpdateNetworkMigrationMapperSegment";

/// `mgn:UpdateNetworkMigrationMapperSegmentConstruct`: Write.
///
/// Resource types: `NetworkMigrationDefinitionResource` (required).
pub const UpdateNetworkMigrationMapperSegmentConstruct: &str = "mgn:UpdateNetworkMigrationMapperSegmentConstruct";

/// `mgn:UpdateReplicationConfiguration`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const UpdateReplicationConfiguration: &str = "mgn:UpdateReplicationConfiguration";

/// `mgn:UpdateReplicationConfigurationTemplate`: Write.
///
/// Resource types: `ReplicationConfigurationTemplateResource` (required).
pub const UpdateReplicationConfigurationTemplate: &str = "mgn:UpdateReplicationConfigurationTemplate";

/// `mgn:UpdateSourceServer`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const UpdateSourceServer: &str = "mgn:UpdateSourceServer";

/// `mgn:UpdateSourceServerReplicationType`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const UpdateSourceServerReplicationType: &str = "mgn:UpdateSourceServerReplicationType";

/// `mgn:UpdateWave`: Write.
///
/// Resource types: `WaveResource` (required).
pub const UpdateWave: &str = "mgn:UpdateWave";

/// `mgn:VerifyClientRoleForMgn`: Read.
///
/// No resource types: its resource is `*`.
pub const VerifyClientRoleForMgn: &str = "mgn:VerifyClientRoleForMgn";
