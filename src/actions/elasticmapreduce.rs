// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Elastic MapReduce: the actions of the prefix `elasticmapreduce`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `cluster` | `arn:${Partition}:elasticmapreduce:${Region}:${Account}:cluster/${ClusterId}` |
//! | `editor` | `arn:${Partition}:elasticmapreduce:${Region}:${Account}:editor/${EditorId}` |
//! | `notebook-execution` | `arn:${Partition}:elasticmapreduce:${Region}:${Account}:notebook-execution/${NotebookExecutionId}` |
//! | `session` | `arn:${Partition}:elasticmapreduce:${Region}:${Account}:cluster/${ClusterId}/session/${SessionId}` |
//! | `studio` | `arn:${Partition}:elasticmapreduce:${Region}:${Account}:studio/${StudioId}` |

/// `elasticmapreduce:AccessAllEventLogs`: Write.
///
/// Resource types: `cluster` (required).
pub const AccessAllEventLogs: &str = "elasticmapreduce:AccessAllEventLogs";

/// `elasticmapreduce:AddInstanceFleet`: Write.
///
/// Resource types: `cluster` (required).
pub const AddInstanceFleet: &str = "elasticmapreduce:AddInstanceFleet";

/// `elasticmapreduce:AddInstanceGroups`: Write.
///
/// Resource types: `cluster` (required).
pub const AddInstanceGroups: &str = "elasticmapreduce:AddInstanceGroups";

/// `elasticmapreduce:AddJobFlowSteps`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `elasticmapreduce:ExecutionRoleArn`.
pub const AddJobFlowSteps: &str = "elasticmapreduce:AddJobFlowSteps";

/// `elasticmapreduce:AddTags`: Tagging, Write.
///
/// Resource types: `cluster`, `editor`, `notebook-execution`, `session`, `studio`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `elasticmapreduce:RequestTag/${TagKey}`.
pub const AddTags: &str = "elasticmapreduce:AddTags";

/// `elasticmapreduce:AttachEditor`: Write.
///
/// Resource types: `editor` (required).
pub const AttachEditor: &str = "elasticmapreduce:AttachEditor";

/// `elasticmapreduce:CancelSteps`: Write.
///
/// Resource types: `cluster` (required).
pub const CancelSteps: &str = "elasticmapreduce:CancelSteps";

/// `elasticmapreduce:CreateEditor`: Write.
///
/// Resource types: `cluster`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `elasticmapreduce:RequestTag/${TagKey}`.
pub const CreateEditor: &str = "elasticmapreduce:CreateEditor";

/// `elasticmapreduce:CreatePersistentAppUI`: Write.
///
/// Resource types: `cluster` (required).
pub const CreatePersistentAppUI: &str = "elasticmapreduce:CreatePersistentAppUI";

/// `elasticmapreduce:CreateRepository`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateRepository: &str = "elasticmapreduce:CreateRepository";

/// `elasticmapreduce:CreateSecurityConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateSecurityConfiguration: &str = "elasticmapreduce:CreateSecurityConfiguration";

/// `elasticmapreduce:CreateStudio`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `elasticmapreduce:RequestTag/${TagKey}`.
pub const CreateStudio: &str = "elasticmapreduce:CreateStudio";

/// `elasticmapreduce:CreateStudioPresignedUrl`: Write.
///
/// Resource types: `studio` (required).
pub const CreateStudioPresignedUrl: &str = "elasticmapreduce:CreateStudioPresignedUrl";

/// `elasticmapreduce:CreateStudioSessionMapping`: Write.
///
/// Resource types: `studio` (required).
pub const CreateStudioSessionMapping: &str = "elasticmapreduce:CreateStudioSessionMapping";

/// `elasticmapreduce:DeleteEditor`: Write.
///
/// Resource types: `editor` (required).
pub const DeleteEditor: &str = "elasticmapreduce:DeleteEditor";

/// `elasticmapreduce:DeleteRepository`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteRepository: &str = "elasticmapreduce:DeleteRepository";

/// `elasticmapreduce:DeleteSecurityConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteSecurityConfiguration: &str = "elasticmapreduce:DeleteSecurityConfiguration";

/// `elasticmapreduce:DeleteStudio`: Write.
///
/// Resource types: `studio` (required).
pub const DeleteStudio: &str = "elasticmapreduce:DeleteStudio";

/// `elasticmapreduce:DeleteStudioSessionMapping`: Write.
///
/// Resource types: `studio` (required).
pub const DeleteStudioSessionMapping: &str = "elasticmapreduce:DeleteStudioSessionMapping";

/// `elasticmapreduce:DeleteWorkspaceAccess`: Permissions management, Write.
///
/// Resource types: `editor` (required).
pub const DeleteWorkspaceAccess: &str = "elasticmapreduce:DeleteWorkspaceAccess";

/// `elasticmapreduce:DescribeCluster`: Read.
///
/// Resource types: `cluster` (required).
pub const DescribeCluster: &str = "elasticmapreduce:DescribeCluster";

/// `elasticmapreduce:DescribeEditor`: Read.
///
/// Resource types: `editor` (required).
pub const DescribeEditor: &str = "elasticmapreduce:DescribeEditor";

/// `elasticmapreduce:DescribeJobFlows`: Read.
///
/// Resource types: `cluster` (required).
pub const DescribeJobFlows: &str = "elasticmapreduce:DescribeJobFlows";

/// `elasticmapreduce:DescribeNotebookExecution`: Read.
///
/// Resource types: `notebook-execution` (required).
pub const DescribeNotebookExecution: &str = "elasticmapreduce:DescribeNotebookExecution";

/// `elasticmapreduce:DescribePersistentAppUI`: Read.
///
/// Resource types: `cluster` (required).
pub const DescribePersistentAppUI: &str = "elasticmapreduce:DescribePersistentAppUI";

/// `elasticmapreduce:DescribeReleaseLabel`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeReleaseLabel: &str = "elasticmapreduce:DescribeReleaseLabel";

/// `elasticmapreduce:DescribeRepository`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeRepository: &str = "elasticmapreduce:DescribeRepository";

/// `elasticmapreduce:DescribeSecurityConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeSecurityConfiguration: &str = "elasticmapreduce:DescribeSecurityConfiguration";

/// `elasticmapreduce:DescribeStep`: Read.
///
/// Resource types: `cluster` (required).
pub const DescribeStep: &str = "elasticmapreduce:DescribeStep";

/// `elasticmapreduce:DescribeStudio`: Read.
///
/// Resource types: `studio` (required).
pub const DescribeStudio: &str = "elasticmapreduce:DescribeStudio";

/// `elasticmapreduce:DetachEditor`: Write.
///
/// Resource types: `editor` (required).
pub const DetachEditor: &str = "elasticmapreduce:DetachEditor";

/// `elasticmapreduce:GetAutoTerminationPolicy`: Read.
///
/// Resource types: `cluster` (required).
pub const GetAutoTerminationPolicy: &str = "elasticmapreduce:GetAutoTerminationPolicy";

/// `elasticmapreduce:GetBlockPublicAccessConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetBlockPublicAccessConfiguration: &str = "elasticmapreduce:GetBlockPublicAccessConfiguration";

/// `elasticmapreduce:GetClusterSessionCredentials`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `elasticmapreduce:ExecutionRoleArn`.
pub const GetClusterSessionCredentials: &str = "elasticmapreduce:GetClusterSessionCredentials";

/// `elasticmapreduce:GetManagedScalingPolicy`: Read.
///
/// Resource types: `cluster` (required).
pub const GetManagedScalingPolicy: &str = "elasticmapreduce:GetManagedScalingPolicy";

/// `elasticmapreduce:GetOnClusterAppUIPresignedURL`: Write.
///
/// Resource types: `cluster` (required).
pub const GetOnClusterAppUIPresignedURL: &str = "elasticmapreduce:GetOnClusterAppUIPresignedURL";

/// `elasticmapreduce:GetPersistentAppUIPresignedURL`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `elasticmapreduce:ExecutionRoleArn`.
pub const GetPersistentAppUIPresignedURL: &str = "elasticmapreduce:GetPersistentAppUIPresignedURL";

/// `elasticmapreduce:GetSession`: Read.
///
/// Resource types: `session` (required).
pub const GetSession: &str = "elasticmapreduce:GetSession";

/// `elasticmapreduce:GetSessionEndpoint`: Write.
///
/// Resource types: `session` (required).
pub const GetSessionEndpoint: &str = "elasticmapreduce:GetSessionEndpoint";

/// `elasticmapreduce:GetStudioSessionMapping`: Read.
///
/// Resource types: `studio` (required).
pub const GetStudioSessionMapping: &str = "elasticmapreduce:GetStudioSessionMapping";

/// `elasticmapreduce:LinkRepository`: Write.
///
/// No resource types: its resource is `*`.
pub const LinkRepository: &str = "elasticmapreduce:LinkRepository";

/// `elasticmapreduce:ListBootstrapActions`: Read.
///
/// Resource types: `cluster` (required).
pub const ListBootstrapActions: &str = "elasticmapreduce:ListBootstrapActions";

/// `elasticmapreduce:ListClusters`: List.
///
/// No resource types: its resource is `*`.
pub const ListClusters: &str = "elasticmapreduce:ListClusters";

/// `elasticmapreduce:ListEditors`: List.
///
/// No resource types: its resource is `*`.
pub const ListEditors: &str = "elasticmapreduce:ListEditors";

/// `elasticmapreduce:ListInstanceFleets`: Read.
///
/// Resource types: `cluster` (required).
pub const ListInstanceFleets: &str = "elasticmapreduce:ListInstanceFleets";

/// `elasticmapreduce:ListInstanceGroups`: Read.
///
/// Resource types: `cluster` (required).
pub const ListInstanceGroups: &str = "elasticmapreduce:ListInstanceGroups";

/// `elasticmapreduce:ListInstances`: Read.
///
/// Resource types: `cluster` (required).
pub const ListInstances: &str = "elasticmapreduce:ListInstances";

/// `elasticmapreduce:ListNotebookExecutions`: List.
///
/// No resource types: its resource is `*`.
pub const ListNotebookExecutions: &str = "elasticmapreduce:ListNotebookExecutions";

/// `elasticmapreduce:ListReleaseLabels`: List.
///
/// No resource types: its resource is `*`.
pub const ListReleaseLabels: &str = "elasticmapreduce:ListReleaseLabels";

/// `elasticmapreduce:ListRepositories`: List.
///
/// No resource types: its resource is `*`.
pub const ListRepositories: &str = "elasticmapreduce:ListRepositories";

/// `elasticmapreduce:ListSecurityConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListSecurityConfigurations: &str = "elasticmapreduce:ListSecurityConfigurations";

/// `elasticmapreduce:ListSessions`: List.
///
/// Resource types: `cluster` (required).
pub const ListSessions: &str = "elasticmapreduce:ListSessions";

/// `elasticmapreduce:ListSteps`: Read.
///
/// Resource types: `cluster` (required).
pub const ListSteps: &str = "elasticmapreduce:ListSteps";

/// `elasticmapreduce:ListStudios`: List.
///
/// No resource types: its resource is `*`.
pub const ListStudios: &str = "elasticmapreduce:ListStudios";

/// `elasticmapreduce:ListStudioSessionMappings`: List.
///
/// No resource types: its resource is `*`.
pub const ListStudioSessionMappings: &str = "elasticmapreduce:ListStudioSessionMappings";

/// `elasticmapreduce:ListSupportedInstanceTypes`: List.
///
/// No resource types: its resource is `*`.
pub const ListSupportedInstanceTypes: &str = "elasticmapreduce:ListSupportedInstanceTypes";

/// `elasticmapreduce:ListWorkspaceAccessIdentities`: List.
///
/// Resource types: `editor` (required).
pub const ListWorkspaceAccessIdentities: &str = "elasticmapreduce:ListWorkspaceAccessIdentities";

/// `elasticmapreduce:ModifyCluster`: Write.
///
/// Resource types: `cluster` (required).
pub const ModifyCluster: &str = "elasticmapreduce:ModifyCluster";

/// `elasticmapreduce:ModifyInstanceFleet`: Write.
///
/// Resource types: `cluster` (required).
pub const ModifyInstanceFleet: &str = "elasticmapreduce:ModifyInstanceFleet";

/// `elasticmapreduce:ModifyInstanceGroups`: Write.
///
/// Resource types: `cluster`.
pub const ModifyInstanceGroups: &str = "elasticmapreduce:ModifyInstanceGroups";

/// `elasticmapreduce:OpenEditorInConsole`: Write.
///
/// Resource types: `cluster`, `editor` (required).
pub const OpenEditorInConsole: &str = "elasticmapreduce:OpenEditorInConsole";

/// `elasticmapreduce:PutAutoScalingPolicy`: Write.
///
/// Resource types: `cluster` (required).
pub const PutAutoScalingPolicy: &str = "elasticmapreduce:PutAutoScalingPolicy";

/// `elasticmapreduce:PutAutoTerminationPolicy`: Write.
///
/// Resource types: `cluster` (required).
pub const PutAutoTerminationPolicy: &str = "elasticmapreduce:PutAutoTerminationPolicy";

/// `elasticmapreduce:PutBlockPublicAccessConfiguration`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const PutBlockPublicAccessConfiguration: &str = "elasticmapreduce:PutBlockPublicAccessConfiguration";

/// `elasticmapreduce:PutManagedScalingPolicy`: Write.
///
/// Resource types: `cluster` (required).
pub const PutManagedScalingPolicy: &str = "elasticmapreduce:PutManagedScalingPolicy";

/// `elasticmapreduce:PutWorkspaceAccess`: Permissions management, Write.
///
/// Resource types: `editor` (required).
pub const PutWorkspaceAccess: &str = "elasticmapreduce:PutWorkspaceAccess";

/// `elasticmapreduce:RemoveAutoScalingPolicy`: Write.
///
/// Resource types: `cluster` (required).
pub const RemoveAutoScalingPolicy: &str = "elasticmapreduce:RemoveAutoScalingPolicy";

/// `elasticmapreduce:RemoveAutoTerminationPolicy`: Write.
///
/// Resource types: `cluster` (required).
pub const RemoveAutoTerminationPolicy: &str = "elasticmapreduce:RemoveAutoTerminationPolicy";

/// `elasticmapreduce:RemoveManagedScalingPolicy`: Write.
///
/// Resource types: `cluster` (required).
pub const RemoveManagedScalingPolicy: &str = "elasticmapreduce:RemoveManagedScalingPolicy";

/// `elasticmapreduce:RemoveTags`: Tagging, Write.
///
/// Resource types: `cluster`, `editor`, `notebook-execution`, `session`, `studio`.
///
/// Condition keys: `aws:TagKeys`.
pub const RemoveTags: &str = "elasticmapreduce:RemoveTags";

/// `elasticmapreduce:RunJobFlow`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `elasticmapreduce:RequestTag/${TagKey}`.
pub const RunJobFlow: &str = "elasticmapreduce:RunJobFlow";

/// `elasticmapreduce:SetKeepJobFlowAliveWhenNoSteps`: Write.
///
/// Resource types: `cluster` (required).
pub const SetKeepJobFlowAliveWhenNoSteps: &str = "elasticmapreduce:SetKeepJobFlowAliveWhenNoSteps";

/// `elasticmapreduce:SetTerminationProtection`: Write.
///
/// Resource types: `cluster` (required).
pub const SetTerminationProtection: &str = "elasticmapreduce:SetTerminationProtection";

/// `elasticmapreduce:SetUnhealthyNodeReplacement`: Write.
///
/// Resource types: `cluster` (required).
pub const SetUnhealthyNodeReplacement: &str = "elasticmapreduce:SetUnhealthyNodeReplacement";

/// `elasticmapreduce:SetVisibleToAllUsers`: Write.
///
/// Resource types: `cluster` (required).
pub const SetVisibleToAllUsers: &str = "elasticmapreduce:SetVisibleToAllUsers";

/// `elasticmapreduce:StartEditor`: Write.
///
/// Resource types: `cluster`, `editor` (required).
pub const StartEditor: &str = "elasticmapreduce:StartEditor";

/// `elasticmapreduce:StartNotebookExecution`: Write.
///
/// Resource types: `cluster` (required), `editor` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `elasticmapreduce:RequestTag/${TagKey}`.
pub const StartNotebookExecution: &str = "elasticmapreduce:StartNotebookExecution";

/// `elasticmapreduce:StartSession`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `elasticmapreduce:ExecutionRoleArn`, `elasticmapreduce:RequestTag/${TagKey}`.
pub const StartSession: &str = "elasticmapreduce:StartSession";

/// `elasticmapreduce:StopEditor`: Write.
///
/// Resource types: `editor` (required).
pub const StopEditor: &str = "elasticmapreduce:StopEditor";

/// `elasticmapreduce:StopNotebookExecution`: Write.
///
/// Resource types: `notebook-execution` (required).
pub const StopNotebookExecution: &str = "elasticmapreduce:StopNotebookExecution";

/// `elasticmapreduce:TerminateJobFlows`: Write.
///
/// Resource types: `cluster` (required).
pub const TerminateJobFlows: &str = "elasticmapreduce:TerminateJobFlows";

/// `elasticmapreduce:TerminateSession`: Write.
///
/// Resource types: `session` (required).
pub const TerminateSession: &str = "elasticmapreduce:TerminateSession";

/// `elasticmapreduce:UnlinkRepository`: Write.
///
/// No resource types: its resource is `*`.
pub const UnlinkRepository: &str = "elasticmapreduce:UnlinkRepository";

/// `elasticmapreduce:UpdateEditor`: Write.
///
/// Resource types: `editor` (required).
pub const UpdateEditor: &str = "elasticmapreduce:UpdateEditor";

/// `elasticmapreduce:UpdateRepository`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateRepository: &str = "elasticmapreduce:UpdateRepository";

/// `elasticmapreduce:UpdateStudio`: Write.
///
/// Resource types: `studio` (required).
pub const UpdateStudio: &str = "elasticmapreduce:UpdateStudio";

/// `elasticmapreduce:UpdateStudioSessionMapping`: Write.
///
/// Resource types: `studio` (required).
pub const UpdateStudioSessionMapping: &str = "elasticmapreduce:UpdateStudioSessionMapping";

/// `elasticmapreduce:ViewEventsFromAllClustersInConsole`: List.
///
/// No resource types: its resource is `*`.
pub const ViewEventsFromAllClustersInConsole: &str = "elasticmapreduce:ViewEventsFromAllClustersInConsole";
