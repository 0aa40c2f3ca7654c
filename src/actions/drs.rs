// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Elastic Disaster Recovery: the actions of the prefix `drs`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `JobResource` | `arn:${Partition}:drs:${Region}:${Account}:job/${JobID}` |
//! | `LaunchConfigurationTemplateResource` | `arn:${Partition}:drs:${Region}:${Account}:launch-configuration-template/${LaunchConfigurationTemplateID}` |
//! | `RecoveryInstanceResource` | `arn:${Partition}:drs:${Region}:${Account}:recovery-instance/${RecoveryInstanceID}` |
//! | `RecoveryPlanExecutionResource` | `arn:${Partition}:drs:${Region}:${Account}:recovery-plan-execution/${RecoveryPlanExecutionID}` |
//! | `RecoveryPlanResource` | `arn:${Partition}:drs:${Region}:${Account}:recovery-plan/${RecoveryPlanID}` |
//! | `ReplicationConfigurationTemplateResource` | `arn:${Partition}:drs:${Region}:${Account}:replication-configuration-template/${ReplicationConfigurationTemplateID}` |
//! | `SourceNetworkResource` | `arn:${Partition}:drs:${Region}:${Account}:source-network/${SourceNetworkID}` |
//! | `SourceServerResource` | `arn:${Partition}:drs:${Region}:${Account}:source-server/${SourceServerID}` |

/// `drs:AssociateFailbackClientToRecoveryInstanceForDrs`: Write.
///
/// Resource types: `RecoveryInstanceResource` (required).
pub const AssociateFailbackClientToRecoveryInstanceForDrs: &str = "drs:AssociateFailbackClientToRecoveryInstanceForDrs";

/// `drs:AssociateSourceNetworkStack`: Write.
///
/// Resource types: `SourceNetworkResource` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const AssociateSourceNetworkStack: &str = "drs:AssociateSourceNetworkStack";

/// `drs:BatchCreateVolumeSnapshotGroupForDrs`: Write.
///
/// Resource types: `RecoveryInstanceResource` (required), `SourceServerResource` (required).
pub const BatchCreateVolumeSnapshotGroupForDrs: &str = "drs:BatchCreateVolumeSnapshotGroupForDrs";

/// `drs:BatchDeleteSnapshotRequestForDrs`: Write.
///
/// No resource types: its resource is `*`.
pub const BatchDeleteSnapshotRequestForDrs: &str = "drs:BatchDeleteSnapshotRequestForDrs";

/// `drs:CancelRecoveryPlanExecution`: Write.
///
/// Resource types: `RecoveryPlanExecutionResource` (required).
pub const CancelRecoveryPlanExecution: &str = "drs:CancelRecoveryPlanExecution";

/// `drs:CreateConvertedSnapshotForDrs`: Write.
///
/// Resource types: `SourceServerResource` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConvertedSnapshotForDrs: &str = "drs:CreateConvertedSnapshotForDrs";

/// `drs:CreateExtendedSourceServer`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateExtendedSourceServer: &str = "drs:CreateExtendedSourceServer";

/// `drs:CreateLaunchConfigurationTemplate`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLaunchConfigurationTemplate: &str = "drs:CreateLaunchConfigurationTemplate";

/// `drs:CreateRecoveryInstanceForDrs`: Write.
///
/// Resource types: `SourceServerResource` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRecoveryInstanceForDrs: &str = "drs:CreateRecoveryInstanceForDrs";

/// `drs:CreateRecoveryPlan`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRecoveryPlan: &str = "drs:CreateRecoveryPlan";

/// `drs:CreateRecoveryPlanStep`: Write.
///
/// Resource types: `RecoveryPlanResource` (required).
pub const CreateRecoveryPlanStep: &str = "drs:CreateRecoveryPlanStep";

/// `drs:CreateReplicationConfigurationTemplate`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateReplicationConfigurationTemplate: &str = "drs:CreateReplicationConfigurationTemplate";

/// `drs:CreateSourceNetwork`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSourceNetwork: &str = "drs:CreateSourceNetwork";

/// `drs:CreateSourceServerForDrs`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSourceServerForDrs: &str = "drs:CreateSourceServerForDrs";

/// `drs:DeleteJob`: Write.
///
/// Resource types: `JobResource` (required).
pub const DeleteJob: &str = "drs:DeleteJob";

/// `drs:DeleteLaunchAction`: Write.
///
/// Resource types: `LaunchConfigurationTemplateResource`, `SourceServerResource`.
pub const DeleteLaunchAction: &str = "drs:DeleteLaunchAction";

/// `drs:DeleteLaunchConfigurationTemplate`: Write.
///
/// Resource types: `LaunchConfigurationTemplateResource` (required).
pub const DeleteLaunchConfigurationTemplate: &str = "drs:DeleteLaunchConfigurationTemplate";

/// `drs:DeleteRecoveryInstance`: Write.
///
/// Resource types: `RecoveryInstanceResource` (required).
pub const DeleteRecoveryInstance: &str = "drs:DeleteRecoveryInstance";

/// `drs:DeleteRecoveryPlan`: Write.
///
/// Resource types: `RecoveryPlanResource` (required).
pub const DeleteRecoveryPlan: &str = "drs:DeleteRecoveryPlan";

/// `drs:DeleteRecoveryPlanExecution`: Write.
///
/// Resource types: `RecoveryPlanExecutionResource` (required).
pub const DeleteRecoveryPlanExecution: &str = "drs:DeleteRecoveryPlanExecution";

/// `drs:DeleteRecoveryPlanStep`: Write.
///
/// Resource types: `RecoveryPlanResource` (required).
pub const DeleteRecoveryPlanStep: &str = "drs:DeleteRecoveryPlanStep";

/// `drs:DeleteReplicationConfigurationTemplate`: Write.
///
/// Resource types: `ReplicationConfigurationTemplateResource` (required).
pub const DeleteReplicationConfigurationTemplate: &str = "drs:DeleteReplicationConfigurationTemplate";

/// `drs:DeleteSourceNetwork`: Write.
///
/// Resource types: `SourceNetworkResource` (required).
pub const DeleteSourceNetwork: &str = "drs:DeleteSourceNetwork";

/// `drs:DeleteSourceServer`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const DeleteSourceServer: &str = "drs:DeleteSourceServer";

/// `drs:DescribeJobLogItems`: Read.
///
/// Resource types: `JobResource` (required).
pub const DescribeJobLogItems: &str = "drs:DescribeJobLogItems";

/// `drs:DescribeJobs`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeJobs: &str = "drs:DescribeJobs";

/// `drs:DescribeLaunchConfigurationTemplates`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeLaunchConfigurationTemplates: &str = "drs:DescribeLaunchConfigurationTemplates";

/// `drs:DescribeRecoveryInstances`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeRecoveryInstances: &str = "drs:DescribeRecoveryInstances";

/// `drs:DescribeRecoverySnapshots`: Read.
///
/// Resource types: `SourceServerResource` (required).
pub const DescribeRecoverySnapshots: &str = "drs:DescribeRecoverySnapshots";

/// `drs:DescribeReplicationConfigurationTemplates`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeReplicationConfigurationTemplates: &str = "drs:DescribeReplicationConfigurationTemplates";

/// `drs:DescribeReplicationServerAssociationsForDrs`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeReplicationServerAssociationsForDrs: &str = "drs:DescribeReplicationServerAssociationsForDrs";

/// `drs:DescribeSnapshotRequestsForDrs`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeSnapshotRequestsForDrs: &str = "drs:DescribeSnapshotRequestsForDrs";

/// `drs:DescribeSourceNetworks`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeSourceNetworks: &str = "drs:DescribeSourceNetworks";

/// `drs:DescribeSourceServers`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeSourceServers: &str = "drs:DescribeSourceServers";

/// `drs:DisconnectRecoveryInstance`: Write.
///
/// Resource types: `RecoveryInstanceResource` (required).
pub const DisconnectRecoveryInstance: &str = "drs:DisconnectRecoveryInstance";

/// `drs:DisconnectSourceServer`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const DisconnectSourceServer: &str = "drs:DisconnectSourceServer";

/// `drs:ExportSourceNetworkCfnTemplate`: Write.
///
/// Resource types: `SourceNetworkResource` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ExportSourceNetworkCfnTemplate: &str = "drs:ExportSourceNetworkCfnTemplate";

/// `drs:GetAgentCommandForDrs`: Read.
///
/// Resource types: `RecoveryInstanceResource` (required), `SourceServerResource` (required).
pub const GetAgentCommandForDrs: &str = "drs:GetAgentCommandForDrs";

/// `drs:GetAgentConfirmedResumeInfoForDrs`: Read.
///
/// Resource types: `RecoveryInstanceResource` (required), `SourceServerResource` (required).
pub const GetAgentConfirmedResumeInfoForDrs: &str = "drs:GetAgentConfirmedResumeInfoForDrs";

/// `drs:GetAgentInstallationAssetsForDrs`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAgentInstallationAssetsForDrs: &str = "drs:GetAgentInstallationAssetsForDrs";

/// `drs:GetAgentReplicationInfoForDrs`: Read.
///
/// Resource types: `RecoveryInstanceResource` (required), `SourceServerResource` (required).
pub const GetAgentReplicationInfoForDrs: &str = "drs:GetAgentReplicationInfoForDrs";

/// `drs:GetAgentRuntimeConfigurationForDrs`: Read.
///
/// Resource types: `RecoveryInstanceResource` (required), `SourceServerResource` (required).
pub const GetAgentRuntimeConfigurationForDrs: &str = "drs:GetAgentRuntimeConfigurationForDrs";

/// `drs:GetAgentSnapshotCreditsForDrs`: Read.
///
/// Resource types: `RecoveryInstanceResource` (required), `SourceServerResource` (required).
pub const GetAgentSnapshotCreditsForDrs: &str = "drs:GetAgentSnapshotCreditsForDrs";

/// `drs:GetChannelCommandsForDrs`: Read.
///
/// No resource types: its resource is `*`.
pub const GetChannelCommandsForDrs: &str = "drs:GetChannelCommandsForDrs";

/// `drs:GetFailbackCommandForDrs`: Read.
///
/// Resource types: `RecoveryInstanceResource` (required).
pub const GetFailbackCommandForDrs: &str = "drs:GetFailbackCommandForDrs";

/// `drs:GetFailbackLaunchRequestedForDrs`: Read.
///
/// Resource types: `RecoveryInstanceResource` (required).
pub const GetFailbackLaunchRequestedForDrs: &str = "drs:GetFailbackLaunchRequestedForDrs";

/// `drs:GetFailbackReplicationConfiguration`: Read.
///
/// Resource types: `RecoveryInstanceResource` (required).
pub const GetFailbackReplicationConfiguration: &str = "drs:GetFailbackReplicationConfiguration";

/// `drs:GetLaunchConfiguration`: Read.
///
/// Resource types: `SourceServerResource` (required).
pub const GetLaunchConfiguration: &str = "drs:GetLaunchConfiguration";

/// `drs:GetRecoveryPlan`: Read.
///
/// Resource types: `RecoveryPlanResource` (required).
pub const GetRecoveryPlan: &str = "drs:GetRecoveryPlan";

/// `drs:GetRecoveryPlanExecution`: Read.
///
/// Resource types: `RecoveryPlanExecutionResource` (required).
pub const GetRecoveryPlanExecution: &str = "drs:GetRecoveryPlanExecution";

/// `drs:GetRecoveryPlanExecutionStep`: Read.
///
/// Resource types: `RecoveryPlanExecutionResource` (required).
pub const GetRecoveryPlanExecutionStep: &str = "drs:GetRecoveryPlanExecutionStep";

/// `drs:GetRecoveryPlanStep`: Read.
///
/// Resource types: `RecoveryPlanResource` (required).
pub const GetRecoveryPlanStep: &str = "drs:GetRecoveryPlanStep";

/// `drs:GetReplicationConfiguration`: Read.
///
/// Resource types: `SourceServerResource` (required).
pub const GetReplicationConfiguration: &str = "drs:GetReplicationConfiguration";

/// `drs:GetSuggestedFailbackClientDeviceMappingForDrs`: Read.
///
/// Resource types: `RecoveryInstanceResource` (required).
pub const GetSuggestedFailbackClientDeviceMappingForDrs: &str = "drs:GetSuggestedFailbackClientDeviceMappingForDrs";

/// `drs:InitializeService`: Write.
///
/// No resource types: its resource is `*`.
pub const InitializeService: &str = "drs:InitializeService";

/// `drs:IssueAgentCertificateForDrs`: Write.
///
/// Resource types: `RecoveryInstanceResource` (required), `SourceServerResource` (required).
pub const IssueAgentCertificateForDrs: &str = "drs:IssueAgentCertificateForDrs";

/// `drs:ListExtensibleSourceServers`: Read.
///
/// No resource types: its resource is `*`.
pub const ListExtensibleSourceServers: &str = "drs:ListExtensibleSourceServers";

/// `drs:ListLaunchActions`: Read.
///
/// Resource types: `LaunchConfigurationTemplateResource`, `SourceServerResource`.
pub const ListLaunchActions: &str = "drs:ListLaunchActions";

/// `drs:ListRecoveryPlanExecutions`: Read.
///
/// Resource types: `RecoveryPlanResource` (required).
pub const ListRecoveryPlanExecutions: &str = "drs:ListRecoveryPlanExecutions";

/// `drs:ListRecoveryPlanExecutionSteps`: Read.
///
/// Resource types: `RecoveryPlanExecutionResource` (required).
pub const ListRecoveryPlanExecutionSteps: &str = "drs:ListRecoveryPlanExecutionSteps";

/// `drs:ListRecoveryPlans`: Read.
///
/// No resource types: its resource is `*`.
pub const ListRecoveryPlans: &str = "drs:ListRecoveryPlans";

/// `drs:ListRecoveryPlanSteps`: Read.
///
/// Resource types: `RecoveryPlanResource` (required).
pub const ListRecoveryPlanSteps: &str = "drs:ListRecoveryPlanSteps";

/// `drs:ListStagingAccounts`: Read.
///
/// No resource types: its resource is `*`.
pub const ListStagingAccounts: &str = "drs:ListStagingAccounts";

/// `drs:ListTagsForResource`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "drs:ListTagsForResource";

/// `drs:NotifyAgentAuthenticationForDrs`: Write.
///
/// Resource types: `RecoveryInstanceResource` (required), `SourceServerResource` (required).
pub const NotifyAgentAuthenticationForDrs: &str = "drs:NotifyAgentAuthenticationForDrs";

/// `drs:NotifyAgentConnectedForDrs`: Write.
///
/// Resource types: `RecoveryInstanceResource` (required), `SourceServerResource` (required).
pub const NotifyAgentConnectedForDrs: &str = "drs:NotifyAgentConnectedForDrs";

/// `drs:NotifyAgentDisconnectedForDrs`: Write.
///
/// Resource types: `RecoveryInstanceResource` (required), `SourceServerResource` (required).
pub const NotifyAgentDisconnectedForDrs: &str = "drs:NotifyAgentDisconnectedForDrs";

/// `drs:NotifyAgentReplicationProgressForDrs`: Write.
///
/// Resource types: `RecoveryInstanceResource` (required), `SourceServerResource` (required).
pub const NotifyAgentReplicationProgressForDrs: &str = "drs:NotifyAgentReplicationProgressForDrs";

/// `drs:NotifyConsistencyAttainedForDrs`: Write.
///
/// Resource types: `RecoveryInstanceResource` (required).
pub const NotifyConsistencyAttainedForDrs: &str = "drs:NotifyConsistencyAttainedForDrs";

/// `drs:NotifyReplicationServerAuthenticationForDrs`: Write.
///
/// Resource types: `RecoveryInstanceResource` (required).
pub const NotifyReplicationServerAuthenticationForDrs: &str = "drs:NotifyReplicationServerAuthenticationForDrs";

/// `drs:NotifyVolumeEventForDrs`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const NotifyVolumeEventForDrs: &str = "drs:NotifyVolumeEventForDrs";

/// `drs:PutLaunchAction`: Write.
///
/// Resource types: `LaunchConfigurationTemplateResource`, `SourceServerResource`.
pub const PutLaunchAction: &str = "drs:PutLaunchAction";

/// `drs:ReorderRecoveryPlanSteps`: Write.
///
/// Resource types: `RecoveryPlanResource` (required).
pub const ReorderRecoveryPlanSteps: &str = "drs:ReorderRecoveryPlanSteps";

/// `drs:RetryDataReplication`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const RetryDataReplication: &str = "drs:RetryDataReplication";

/// `drs:RetryRecoveryPlanExecutionStep`: Write.
///
/// Resource types: `RecoveryPlanExecutionResource` (required).
pub const RetryRecoveryPlanExecutionStep: &str = "drs:RetryRecoveryPlanExecutionStep";

/// `drs:ReverseReplication`: Write.
///
/// Resource types: `RecoveryInstanceResource` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ReverseReplication: &str = "drs:ReverseReplication";

/// `drs:SendAgentLogsForDrs`: Write.
///
/// Resource types: `RecoveryInstanceResource` (required), `SourceServerResource` (required).
pub const SendAgentLogsForDrs: &str = "drs:SendAgentLogsForDrs";

/// `drs:SendAgentMetricsForDrs`: Write.
///
/// Resource types: `RecoveryInstanceResource` (required), `SourceServerResource` (required).
pub const SendAgentMetricsForDrs: &str = "drs:SendAgentMetricsForDrs";

/// `drs:SendChannelCommandResultForDrs`: Write.
///
/// No resource types: its resource is `*`.
pub const SendChannelCommandResultForDrs: &str = "drs:SendChannelCommandResultForDrs";

/// `drs:SendClientLogsForDrs`: Write.
///
/// No resource types: its resource is `*`.
pub const SendClientLogsForDrs: &str = "drs:SendClientLogsForDrs";

/// `drs:SendClientMetricsForDrs`: Write.
///
/// No resource types: its resource is `*`.
pub const SendClientMetricsForDrs: &str = "drs:SendClientMetricsForDrs";

/// `drs:SendVolumeStatsForDrs`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const SendVolumeStatsForDrs: &str = "drs:SendVolumeStatsForDrs";

/// `drs:StartFailbackLaunch`: Write.
///
/// Resource types: `RecoveryInstanceResource` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartFailbackLaunch: &str = "drs:StartFailbackLaunch";

/// `drs:StartRecovery`: Write.
///
/// Resource types: `SourceServerResource` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartRecovery: &str = "drs:StartRecovery";

/// `drs:StartRecoveryPlanExecution`: Write.
///
/// Resource types: `RecoveryPlanResource` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartRecoveryPlanExecution: &str = "drs:StartRecoveryPlanExecution";

/// `drs:StartReplication`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const StartReplication: &str = "drs:StartReplication";

/// `drs:StartSourceNetworkRecovery`: Write.
///
/// Resource types: `SourceNetworkResource` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartSourceNetworkRecovery: &str = "drs:StartSourceNetworkRecovery";

/// `drs:StartSourceNetworkReplication`: Write.
///
/// Resource types: `SourceNetworkResource` (required).
pub const StartSourceNetworkReplication: &str = "drs:StartSourceNetworkReplication";

/// `drs:StopFailback`: Write.
///
/// Resource types: `RecoveryInstanceResource` (required).
pub const StopFailback: &str = "drs:StopFailback";

/// `drs:StopReplication`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const StopReplication: &str = "drs:StopReplication";

/// `drs:StopSourceNetworkReplication`: Write.
///
/// Resource types: `SourceNetworkResource` (required).
pub const StopSourceNetworkReplication: &str = "drs:StopSourceNetworkReplication";

/// `drs:TagResource`: Tagging, Write.
///
/// Resource types: `JobResource`, `LaunchConfigurationTemplateResource`, `RecoveryInstanceResource`, `RecoveryPlanExecutionResource`, `RecoveryPlanResource`, `ReplicationConfigurationTemplateResource`, `SourceNetworkResource`, `SourceServerResource`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `drs:CreateAction`.
pub const TagResource: &str = "drs:TagResource";

/// `drs:TerminateRecoveryInstances`: Write.
///
/// Resource types: `RecoveryInstanceResource` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TerminateRecoveryInstances: &str = "drs:TerminateRecoveryInstances";

/// `drs:UntagResource`: Tagging, Write.
///
/// Resource types: `JobResource`, `LaunchConfigurationTemplateResource`, `RecoveryInstanceResource`, `RecoveryPlanExecutionResource`, `RecoveryPlanResource`, `ReplicationConfigurationTemplateResource`, `SourceNetworkResource`, `SourceServerResource`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "drs:UntagResource";

/// `drs:UpdateAgentBacklogForDrs`: Write.
///
/// Resource types: `RecoveryInstanceResource` (required), `SourceServerResource` (required).
pub const UpdateAgentBacklogForDrs: &str = "drs:UpdateAgentBacklogForDrs";

/// `drs:UpdateAgentConversionInfoForDrs`: Write.
///
/// Resource types: `RecoveryInstanceResource` (required), `SourceServerResource` (required).
pub const UpdateAgentConversionInfoForDrs: &str = "drs:UpdateAgentConversionInfoForDrs";

/// `drs:UpdateAgentReplicationInfoForDrs`: Write.
///
/// Resource types: `RecoveryInstanceResource` (required), `SourceServerResource` (required).
pub const UpdateAgentReplicationInfoForDrs: &str = "drs:UpdateAgentReplicationInfoForDrs";

/// `drs:UpdateAgentReplicationProcessStateForDrs`: Write.
///
/// Resource types: `RecoveryInstanceResource` (required), `SourceServerResource` (required).
pub const UpdateAgentReplicationProcessStateForDrs: &str = "drs:UpdateAgentReplicationProcessStateForDrs";

/// `drs:UpdateAgentSourcePropertiesForDrs`: Write.
///
/// Resource types: `RecoveryInstanceResource` (required), `SourceServerResource` (required).
pub const UpdateAgentSourcePropertiesForDrs: &str = "drs:UpdateAgentSourcePropertiesForDrs";

/// `drs:UpdateFailbackClientDeviceMappingForDrs`: Write.
///
/// Resource types: `RecoveryInstanceResource` (required).
pub const UpdateFailbackClientDeviceMappingForDrs: &str = "drs:UpdateFailbackClientDeviceMappingForDrs";

/// `drs:UpdateFailbackClientLastSeenForDrs`: Write.
///
/// Resource types: `RecoveryInstanceResource` (required).
pub const UpdateFailbackClientLastSeenForDrs: &str = "drs:UpdateFailbackClientLastSeenForDrs";

/// `drs:UpdateFailbackReplicationConfiguration`: Write.
///
/// Resource types: `RecoveryInstanceResource` (required).
pub const UpdateFailbackReplicationConfiguration: &str = "drs:UpdateFailbackReplicationConfiguration";

/// `drs:UpdateLaunchConfiguration`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const UpdateLaunchConfiguration: &str = "drs:UpdateLaunchConfiguration";

/// `drs:UpdateLaunchConfigurationTemplate`: Write.
///
/// Resource types: `LaunchConfigurationTemplateResource` (required).
pub const UpdateLaunchConfigurationTemplate: &str = "drs:UpdateLaunchConfigurationTemplate";

/// `drs:UpdateRecoveryPlan`: Write.
///
/// Resource types: `RecoveryPlanResource` (required).
pub const UpdateRecoveryPlan: &str = "drs:UpdateRecoveryPlan";

/// `drs:UpdateRecoveryPlanExecutionStep`: Write.
///
/// Resource types: `RecoveryPlanExecutionResource` (required).
pub const UpdateRecoveryPlanExecutionStep: &str = "drs:UpdateRecoveryPlanExecutionStep";

/// `drs:UpdateRecoveryPlanStep`: Write.
///
/// Resource types: `RecoveryPlanResource` (required).
pub const UpdateRecoveryPlanStep: &str = "drs:UpdateRecoveryPlanStep";

/// `drs:UpdateReplicationCertificateForDrs`: Write.
///
/// Resource types: `RecoveryInstanceResource` (required).
pub const UpdateReplicationCertificateForDrs: &str = "drs:UpdateReplicationCertificateForDrs";

/// `drs:UpdateReplicationConfiguration`: Write.
///
/// Resource types: `SourceServerResource` (required).
pub const UpdateReplicationConfiguration: &str = "drs:UpdateReplicationConfiguration";

/// `drs:UpdateReplicationConfigurationTemplate`: Write.
///
/// Resource types: `ReplicationConfigurationTemplateResource` (required).
pub const UpdateReplicationConfigurationTemplate: &str = "drs:UpdateReplicationConfigurationTemplate";
