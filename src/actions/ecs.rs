// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Elastic Container Service: the actions of the prefix `ecs`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `capacity-provider` | `arn:${Partition}:ecs:${Region}:${Account}:capacity-provider/${CapacityProviderName}` |
//! | `cluster` | `arn:${Partition}:ecs:${Region}:${Account}:cluster/${ClusterName}` |
//! | `container-instance` | `arn:${Partition}:ecs:${Region}:${Account}:container-instance/${ClusterName}/${ContainerInstanceId}` |
//! | `daemon` | `arn:${Partition}:ecs:${Region}:${Account}:daemon/${ClusterName}/${DaemonName}` |
//! | `daemon-deployment` | `arn:${Partition}:ecs:${Region}:${Account}:daemon-deployment/${ClusterName}/${DaemonName}/${DaemonDeploymentId}` |
//! | `daemon-revision` | `arn:${Partition}:ecs:${Region}:${Account}:daemon-revision/${ClusterName}/${DaemonName}/${DaemonRevisionId}` |
//! | `daemon-task-definition` | `arn:${Partition}:ecs:${Region}:${Account}:daemon-task-definition/${DaemonTaskDefinitionFamilyName}:${DaemonTaskDefinitionRevisionNumber}` |
//! | `service` | `arn:${Partition}:ecs:${Region}:${Account}:service/${ClusterName}/${ServiceName}`, `arn:${Partition}:ecs:${Region}:${Account}:service/${ServiceName}` |
//! | `service-deployment` | `arn:${Partition}:ecs:${Region}:${Account}:service-deployment/${ClusterName}/${ServiceName}/${ServiceDeploymentId}` |
//! | `service-revision` | `arn:${Partition}:ecs:${Region}:${Account}:service-revision/${ClusterName}/${ServiceName}/${ServiceRevisionId}` |
//! | `task` | `arn:${Partition}:ecs:${Region}:${Account}:task/${ClusterName}/${TaskId}`, `arn:${Partition}:ecs:${Region}:${Account}:task/${TaskId}` |
//! | `task-definition` | `arn:${Partition}:ecs:${Region}:${Account}:task-definition/${TaskDefinitionFamilyName}:${TaskDefinitionRevisionNumber}` |
//! | `task-set` | `arn:${Partition}:ecs:${Region}:${Account}:task-set/${ClusterName}/${ServiceName}/${TaskSetId}` |

/// `ecs:AllowVendedLogDeliveryForResource`: Permissions management, Write.
///
/// Resource types: `cluster`.
pub const AllowVendedLogDeliveryForResource: &str = "ecs:AllowVendedLogDeliveryForResource";

/// `ecs:AssociateGatewayWithCluster`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const AssociateGatewayWithCluster: &str = "ecs:AssociateGatewayWithCluster";

/// `ecs:ContinueServiceDeployment`: Write.
///
/// Resource types: `service` (required), `service-deployment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:cluster`, `ecs:service`.
pub const ContinueServiceDeployment: &str = "ecs:ContinueServiceDeployment";

/// `ecs:CreateCapacityProvider`: Write.
///
/// Resource types: `capacity-provider` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ecs:instance-metadata-tags-propagation`, `ecs:propagate-tags`.
pub const CreateCapacityProvider: &str = "ecs:CreateCapacityProvider";

/// `ecs:CreateCluster`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ecs:capacity-provider`, `ecs:fargate-ephemeral-storage-kms-key`.
pub const CreateCluster: &str = "ecs:CreateCluster";

/// `ecs:CreateDaemon`: Write.
///
/// Resource types: `daemon` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ecs:capacity-provider`, `ecs:cluster`, `ecs:daemon-task-definition`, `ecs:enable-ecs-managed-tags`, `ecs:enable-execute-command`, `ecs:propagate-tags`, `ecs:task-cpu`, `ecs:task-memory`.
pub const CreateDaemon: &str = "ecs:CreateDaemon";

/// `ecs:CreateExpressGatewayService`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ecs:cluster`, `ecs:enable-ecs-managed-tags`, `ecs:propagate-tags`, `ecs:subnet`, `ecs:task-cpu`, `ecs:task-definition`, `ecs:task-memory`.
pub const CreateExpressGatewayService: &str = "ecs:CreateExpressGatewayService";

/// `ecs:CreateGateway`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateGateway: &str = "ecs:CreateGateway";

/// `ecs:CreateService`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ecs:auto-assign-public-ip`, `ecs:capacity-provider`, `ecs:cluster`, `ecs:enable-ebs-volumes`, `ecs:enable-ecs-managed-tags`, `ecs:enable-execute-command`, `ecs:enable-service-connect`, `ecs:enable-vpc-lattice`, `ecs:namespace`, `ecs:propagate-tags`, `ecs:subnet`, `ecs:task-cpu`, `ecs:task-definition`, `ecs:task-memory`.
pub const CreateService: &str = "ecs:CreateService";

/// `ecs:CreateTaskSet`: Write.
///
/// Resource types: `task-set` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ecs:capacity-provider`, `ecs:cluster`, `ecs:service`, `ecs:task-definition`.
pub const CreateTaskSet: &str = "ecs:CreateTaskSet";

/// `ecs:DeleteAccountSetting`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ecs:account-setting`.
pub const DeleteAccountSetting: &str = "ecs:DeleteAccountSetting";

/// `ecs:DeleteAttributes`: Write.
///
/// Resource types: `container-instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:cluster`.
pub const DeleteAttributes: &str = "ecs:DeleteAttributes";

/// `ecs:DeleteCapacityProvider`: Write.
///
/// Resource types: `capacity-provider` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteCapacityProvider: &str = "ecs:DeleteCapacityProvider";

/// `ecs:DeleteCluster`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteCluster: &str = "ecs:DeleteCluster";

/// `ecs:DeleteDaemon`: Write.
///
/// Resource types: `daemon` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:cluster`.
pub const DeleteDaemon: &str = "ecs:DeleteDaemon";

/// `ecs:DeleteDaemonTaskDefinition`: Write.
///
/// Resource types: `daemon-task-definition` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteDaemonTaskDefinition: &str = "ecs:DeleteDaemonTaskDefinition";

/// `ecs:DeleteExpressGatewayService`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:cluster`.
pub const DeleteExpressGatewayService: &str = "ecs:DeleteExpressGatewayService";

/// `ecs:DeleteGateway`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DeleteGateway: &str = "ecs:DeleteGateway";

/// `ecs:DeleteService`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:cluster`.
pub const DeleteService: &str = "ecs:DeleteService";

/// `ecs:DeleteTaskDefinitions`: Write.
///
/// Resource types: `task-definition` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteTaskDefinitions: &str = "ecs:DeleteTaskDefinitions";

/// `ecs:DeleteTaskSet`: Write.
///
/// Resource types: `task-set` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:cluster`, `ecs:service`.
pub const DeleteTaskSet: &str = "ecs:DeleteTaskSet";

/// `ecs:DeregisterContainerInstance`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeregisterContainerInstance: &str = "ecs:DeregisterContainerInstance";

/// `ecs:DeregisterTaskDefinition`: Write.
///
/// No resource types: its resource is `*`.
pub const DeregisterTaskDefinition: &str = "ecs:DeregisterTaskDefinition";

/// `ecs:DescribeCapacityProviders`: Read.
///
/// Resource types: `capacity-provider` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeCapacityProviders: &str = "ecs:DescribeCapacityProviders";

/// `ecs:DescribeClusters`: Read.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeClusters: &str = "ecs:DescribeClusters";

/// `ecs:DescribeContainerInstances`: Read.
///
/// Resource types: `container-instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:cluster`.
pub const DescribeContainerInstances: &str = "ecs:DescribeContainerInstances";

/// `ecs:DescribeDaemon`: Read.
///
/// Resource types: `daemon` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:cluster`.
pub const DescribeDaemon: &str = "ecs:DescribeDaemon";

/// `ecs:DescribeDaemonDeployments`: Read.
///
/// Resource types: `daemon` (required), `daemon-deployment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:cluster`, `ecs:daemon`.
pub const DescribeDaemonDeployments: &str = "ecs:DescribeDaemonDeployments";

/// `ecs:DescribeDaemonRevisions`: Read.
///
/// Resource types: `daemon` (required), `daemon-revision` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:cluster`, `ecs:daemon`.
pub const DescribeDaemonRevisions: &str = "ecs:DescribeDaemonRevisions";

/// `ecs:DescribeDaemonTaskDefinition`: Read.
///
/// Resource types: `daemon-task-definition` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeDaemonTaskDefinition: &str = "ecs:DescribeDaemonTaskDefinition";

/// `ecs:DescribeExpressGatewayService`: Read.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:cluster`.
pub const DescribeExpressGatewayService: &str = "ecs:DescribeExpressGatewayService";

/// `ecs:DescribeGateway`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DescribeGateway: &str = "ecs:DescribeGateway";

/// `ecs:DescribeGatewayResources`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DescribeGatewayResources: &str = "ecs:DescribeGatewayResources";

/// `ecs:DescribeGatewayRoute`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DescribeGatewayRoute: &str = "ecs:DescribeGatewayRoute";

/// `ecs:DescribeServiceDeployments`: Read.
///
/// Resource types: `service` (required), `service-deployment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:cluster`, `ecs:service`.
pub const DescribeServiceDeployments: &str = "ecs:DescribeServiceDeployments";

/// `ecs:DescribeServiceRevisions`: Read.
///
/// Resource types: `service` (required), `service-revision` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:cluster`, `ecs:service`.
pub const DescribeServiceRevisions: &str = "ecs:DescribeServiceRevisions";

/// `ecs:DescribeServices`: Read.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:cluster`.
pub const DescribeServices: &str = "ecs:DescribeServices";

/// `ecs:DescribeTaskDefinition`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeTaskDefinition: &str = "ecs:DescribeTaskDefinition";

/// `ecs:DescribeTasks`: Read.
///
/// Resource types: `task` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:cluster`.
pub const DescribeTasks: &str = "ecs:DescribeTasks";

/// `ecs:DescribeTaskSets`: Read.
///
/// Resource types: `task-set` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:cluster`, `ecs:service`.
pub const DescribeTaskSets: &str = "ecs:DescribeTaskSets";

/// `ecs:DisassociateGatewayFromCluster`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DisassociateGatewayFromCluster: &str = "ecs:DisassociateGatewayFromCluster";

/// `ecs:DiscoverPollEndpoint`: Write.
///
/// No resource types: its resource is `*`.
pub const DiscoverPollEndpoint: &str = "ecs:DiscoverPollEndpoint";

/// `ecs:ExecuteCommand`: Write.
///
/// Resource types: `cluster` (required), `task` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:cluster`, `ecs:container-name`, `ecs:task`.
pub const ExecuteCommand: &str = "ecs:ExecuteCommand";

/// `ecs:GetTaskProtection`: Read.
///
/// Resource types: `task` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:cluster`.
pub const GetTaskProtection: &str = "ecs:GetTaskProtection";

/// `ecs:ListAccountSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const ListAccountSettings: &str = "ecs:ListAccountSettings";

/// `ecs:ListAttributes`: List.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAttributes: &str = "ecs:ListAttributes";

/// `ecs:ListClusters`: List.
///
/// No resource types: its resource is `*`.
pub const ListClusters: &str = "ecs:ListClusters";

/// `ecs:ListContainerInstances`: List.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListContainerInstances: &str = "ecs:ListContainerInstances";

/// `ecs:ListDaemonDeployments`: List.
///
/// Resource types: `daemon` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:cluster`.
pub const ListDaemonDeployments: &str = "ecs:ListDaemonDeployments";

/// `ecs:ListDaemons`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ecs:cluster`.
pub const ListDaemons: &str = "ecs:ListDaemons";

/// `ecs:ListDaemonTaskDefinitions`: List.
///
/// No resource types: its resource is `*`.
pub const ListDaemonTaskDefinitions: &str = "ecs:ListDaemonTaskDefinitions";

/// `ecs:ListGatewayClusterAssociations`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListGatewayClusterAssociations: &str = "ecs:ListGatewayClusterAssociations";

/// `ecs:ListGatewayRoutes`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListGatewayRoutes: &str = "ecs:ListGatewayRoutes";

/// `ecs:ListGateways`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListGateways: &str = "ecs:ListGateways";

/// `ecs:ListServiceDeployments`: List.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:cluster`.
pub const ListServiceDeployments: &str = "ecs:ListServiceDeployments";

/// `ecs:ListServices`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ecs:cluster`.
pub const ListServices: &str = "ecs:ListServices";

/// `ecs:ListServicesByNamespace`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ecs:namespace`.
pub const ListServicesByNamespace: &str = "ecs:ListServicesByNamespace";

/// `ecs:ListTagsForResource`: Read.
///
/// Resource types: `capacity-provider`, `cluster`, `container-instance`, `service`, `task`, `task-definition`, `task-set`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "ecs:ListTagsForResource";

/// `ecs:ListTaskDefinitionFamilies`: List.
///
/// No resource types: its resource is `*`.
pub const ListTaskDefinitionFamilies: &str = "ecs:ListTaskDefinitionFamilies";

/// `ecs:ListTaskDefinitions`: List.
///
/// No resource types: its resource is `*`.
pub const ListTaskDefinitions: &str = "ecs:ListTaskDefinitions";

/// `ecs:ListTasks`: List.
///
/// Resource types: `container-instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:cluster`.
pub const ListTasks: &str = "ecs:ListTasks";

/// `ecs:Poll`: Write.
///
/// Resource types: `container-instance` (required).
///
/// Condition keys: `ecs:cluster`.
pub const Poll: &str = "ecs:Poll";

/// `ecs:PutAccountSetting`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ecs:account-setting`.
pub const PutAccountSetting: &str = "ecs:PutAccountSetting";

/// `ecs:PutAccountSettingDefault`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ecs:account-setting`.
pub const PutAccountSettingDefault: &str = "ecs:PutAccountSettingDefault";

/// `ecs:PutAttributes`: Write.
///
/// Resource types: `container-instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:cluster`.
pub const PutAttributes: &str = "ecs:PutAttributes";

/// `ecs:PutClusterCapacityProviders`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:capacity-provider`.
pub const PutClusterCapacityProviders: &str = "ecs:PutClusterCapacityProviders";

/// `ecs:PutSystemLogEvents`: Write.
///
/// Resource types: `cluster` (required), `container-instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:capacity-provider`, `ecs:cluster`.
pub const PutSystemLogEvents: &str = "ecs:PutSystemLogEvents";

/// `ecs:RegisterContainerInstance`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const RegisterContainerInstance: &str = "ecs:RegisterContainerInstance";

/// `ecs:RegisterDaemonTaskDefinition`: Write.
///
/// Resource types: `daemon-task-definition` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ecs:privileged`, `ecs:task-cpu`, `ecs:task-memory`.
pub const RegisterDaemonTaskDefinition: &str = "ecs:RegisterDaemonTaskDefinition";

/// `ecs:RegisterTaskDefinition`: Write.
///
/// Resource types: `task-definition` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ecs:compute-compatibility`, `ecs:privileged`, `ecs:task-cpu`, `ecs:task-memory`.
pub const RegisterTaskDefinition: &str = "ecs:RegisterTaskDefinition";

/// `ecs:RunTask`: Write.
///
/// Resource types: `task-definition` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ecs:capacity-provider`, `ecs:cluster`, `ecs:enable-ebs-volumes`, `ecs:enable-execute-command`, `ecs:task-cpu`, `ecs:task-memory`.
pub const RunTask: &str = "ecs:RunTask";

/// `ecs:StartTask`: Write.
///
/// Resource types: `task-definition` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ecs:cluster`, `ecs:container-instances`, `ecs:enable-ebs-volumes`, `ecs:enable-execute-command`.
pub const StartTask: &str = "ecs:StartTask";

/// `ecs:StartTelemetrySession`: Write.
///
/// Resource types: `container-instance` (required).
///
/// Condition keys: `ecs:cluster`.
pub const StartTelemetrySession: &str = "ecs:StartTelemetrySession";

/// `ecs:StopServiceDeployment`: Write.
///
/// Resource types: `service` (required), `service-deployment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:cluster`, `ecs:service`.
pub const StopServiceDeployment: &str = "ecs:StopServiceDeployment";

/// `ecs:StopTask`: Write.
///
/// Resource types: `task` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:cluster`.
pub const StopTask: &str = "ecs:StopTask";

/// `ecs:SubmitAttachmentStateChanges`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const SubmitAttachmentStateChanges: &str = "ecs:SubmitAttachmentStateChanges";

/// `ecs:SubmitContainerStateChange`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const SubmitContainerStateChange: &str = "ecs:SubmitContainerStateChange";

/// `ecs:SubmitTaskStateChange`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const SubmitTaskStateChange: &str = "ecs:SubmitTaskStateChange";

/// `ecs:TagResource`: Tagging, Write.
///
/// Resource types: `capacity-provider`, `cluster`, `container-instance`, `daemon`, `daemon-task-definition`, `service`, `task`, `task-definition`, `task-set`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ecs:CreateAction`.
pub const TagResource: &str = "ecs:TagResource";

/// `ecs:UntagResource`: Tagging, Write.
///
/// Resource types: `capacity-provider`, `cluster`, `container-instance`, `daemon`, `daemon-task-definition`, `service`, `task`, `task-definition`, `task-set`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "ecs:UntagResource";

/// `ecs:UpdateCapacityProvider`: Write.
///
/// Resource types: `capacity-provider` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:instance-metadata-tags-propagation`, `ecs:propagate-tags`.
pub const UpdateCapacityProvider: &str = "ecs:UpdateCapacityProvider";

/// `ecs:UpdateCluster`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:fargate-ephemeral-storage-kms-key`.
pub const UpdateCluster: &str = "ecs:UpdateCluster";

/// `ecs:UpdateClusterSettings`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateClusterSettings: &str = "ecs:UpdateClusterSettings";

/// `ecs:UpdateContainerAgent`: Write.
///
/// Resource types: `container-instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:cluster`.
pub const UpdateContainerAgent: &str = "ecs:UpdateContainerAgent";

/// `ecs:UpdateContainerInstancesState`: Write.
///
/// Resource types: `container-instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:cluster`.
pub const UpdateContainerInstancesState: &str = "ecs:UpdateContainerInstancesState";

/// `ecs:UpdateDaemon`: Write.
///
/// Resource types: `daemon` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:capacity-provider`, `ecs:cluster`, `ecs:daemon-task-definition`, `ecs:enable-ecs-managed-tags`, `ecs:enable-execute-command`, `ecs:propagate-tags`, `ecs:task-cpu`, `ecs:task-memory`.
pub const UpdateDaemon: &str = "ecs:UpdateDaemon";

/// `ecs:UpdateExpressGatewayService`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:cluster`, `ecs:enable-ecs-managed-tags`, `ecs:propagate-tags`, `ecs:subnet`, `ecs:task-cpu`, `ecs:task-definition`, `ecs:task-memory`.
pub const UpdateExpressGatewayService: &str = "ecs:UpdateExpressGatewayService";

/// `ecs:UpdateGateway`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdateGateway: &str = "ecs:UpdateGateway";

/// `ecs:UpdateService`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:auto-assign-public-ip`, `ecs:capacity-provider`, `ecs:cluster`, `ecs:enable-ebs-volumes`, `ecs:enable-ecs-managed-tags`, `ecs:enable-execute-command`, `ecs:enable-service-connect`, `ecs:enable-vpc-lattice`, `ecs:namespace`, `ecs:propagate-tags`, `ecs:subnet`, `ecs:task-cpu`, `ecs:task-definition`, `ecs:task-memory`.
pub const UpdateService: &str = "ecs:UpdateService";

/// `ecs:UpdateServicePrimaryTaskSet`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:cluster`.
pub const UpdateServicePrimaryTaskSet: &str = "ecs:UpdateServicePrimaryTaskSet";

/// `ecs:UpdateTaskProtection`: Write.
///
/// Resource types: `task` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:cluster`.
pub const UpdateTaskProtection: &str = "ecs:UpdateTaskProtection";

/// `ecs:UpdateTaskSet`: Write.
///
/// Resource types: `task-set` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ecs:cluster`, `ecs:service`.
pub const UpdateTaskSet: &str = "ecs:UpdateTaskSet";
