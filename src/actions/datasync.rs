// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS DataSync: the actions of the prefix `datasync`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `agent` | `arn:${Partition}:datasync:${Region}:${AccountId}:agent/${AgentId}` |
//! | `discoveryjob` | `arn:${Partition}:datasync:${Region}:${AccountId}:system/${StorageSystemId}/job/${DiscoveryJobId}` |
//! | `location` | `arn:${Partition}:datasync:${Region}:${AccountId}:location/${LocationId}` |
//! | `storagesystem` | `arn:${Partition}:datasync:${Region}:${AccountId}:system/${StorageSystemId}` |
//! | `task` | `arn:${Partition}:datasync:${Region}:${AccountId}:task/${TaskId}` |
//! | `taskexecution` | `arn:${Partition}:datasync:${Region}:${AccountId}:task/${TaskId}/execution/${ExecutionId}` |

/// `datasync:AddStorageSystem`: Write.
///
/// Resource types: `agent` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const AddStorageSystem: &str = "datasync:AddStorageSystem";

/// `datasync:CancelTaskExecution`: Write.
///
/// Resource types: `taskexecution` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CancelTaskExecution: &str = "datasync:CancelTaskExecution";

/// `datasync:CreateAgent`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAgent: &str = "datasync:CreateAgent";

/// `datasync:CreateLocationAzureBlob`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLocationAzureBlob: &str = "datasync:CreateLocationAzureBlob";

/// `datasync:CreateLocationEfs`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLocationEfs: &str = "datasync:CreateLocationEfs";

/// `datasync:CreateLocationFsxLustre`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLocationFsxLustre: &str = "datasync:CreateLocationFsxLustre";

/// `datasync:CreateLocationFsxOntap`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLocationFsxOntap: &str = "datasync:CreateLocationFsxOntap";

/// `datasync:CreateLocationFsxOpenZfs`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLocationFsxOpenZfs: &str = "datasync:CreateLocationFsxOpenZfs";

/// `datasync:CreateLocationFsxWindows`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLocationFsxWindows: &str = "datasync:CreateLocationFsxWindows";

/// `datasync:CreateLocationHdfs`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLocationHdfs: &str = "datasync:CreateLocationHdfs";

/// `datasync:CreateLocationNfs`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLocationNfs: &str = "datasync:CreateLocationNfs";

/// `datasync:CreateLocationObjectStorage`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLocationObjectStorage: &str = "datasync:CreateLocationObjectStorage";

/// `datasync:CreateLocationS3`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLocationS3: &str = "datasync:CreateLocationS3";

/// `datasync:CreateLocationSmb`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLocationSmb: &str = "datasync:CreateLocationSmb";

/// `datasync:CreateTask`: Write.
///
/// Resource types: `agent`, `location` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTask: &str = "datasync:CreateTask";

/// `datasync:DeleteAgent`: Write.
///
/// Resource types: `agent` (required).
pub const DeleteAgent: &str = "datasync:DeleteAgent";

/// `datasync:DeleteLocation`: Write.
///
/// Resource types: `location` (required).
pub const DeleteLocation: &str = "datasync:DeleteLocation";

/// `datasync:DeleteTask`: Write.
///
/// Resource types: `task` (required).
pub const DeleteTask: &str = "datasync:DeleteTask";

/// `datasync:DescribeAgent`: Read.
///
/// Resource types: `agent` (required).
pub const DescribeAgent: &str = "datasync:DescribeAgent";

/// `datasync:DescribeDiscoveryJob`: Read.
///
/// Resource types: `discoveryjob` (required).
pub const DescribeDiscoveryJob: &str = "datasync:DescribeDiscoveryJob";

/// `datasync:DescribeLocationAzureBlob`: Read.
///
/// Resource types: `location` (required).
pub const DescribeLocationAzureBlob: &str = "datasync:DescribeLocationAzureBlob";

/// `datasync:DescribeLocationEfs`: Read.
///
/// Resource types: `location` (required).
pub const DescribeLocationEfs: &str = "datasync:DescribeLocationEfs";

/// `datasync:DescribeLocationFsxLustre`: Read.
///
/// Resource types: `location` (required).
pub const DescribeLocationFsxLustre: &str = "datasync:DescribeLocationFsxLustre";

/// `datasync:DescribeLocationFsxOntap`: Read.
///
/// Resource types: `location` (required).
pub const DescribeLocationFsxOntap: &str = "datasync:DescribeLocationFsxOntap";

/// `datasync:DescribeLocationFsxOpenZfs`: Read.
///
/// Resource types: `location` (required).
pub const DescribeLocationFsxOpenZfs: &str = "datasync:DescribeLocationFsxOpenZfs";

/// `datasync:DescribeLocationFsxWindows`: Read.
///
/// Resource types: `location` (required).
pub const DescribeLocationFsxWindows: &str = "datasync:DescribeLocationFsxWindows";

/// `datasync:DescribeLocationHdfs`: Read.
///
/// Resource types: `location` (required).
pub const DescribeLocationHdfs: &str = "datasync:DescribeLocationHdfs";

/// `datasync:DescribeLocationNfs`: Read.
///
/// Resource types: `location` (required).
pub const DescribeLocationNfs: &str = "datasync:DescribeLocationNfs";

/// `datasync:DescribeLocationObjectStorage`: Read.
///
/// Resource types: `location` (required).
pub const DescribeLocationObjectStorage: &str = "datasync:DescribeLocationObjectStorage";

/// `datasync:DescribeLocationS3`: Read.
///
/// Resource types: `location` (required).
pub const DescribeLocationS3: &str = "datasync:DescribeLocationS3";

/// `datasync:DescribeLocationSmb`: Read.
///
/// Resource types: `location` (required).
pub const DescribeLocationSmb: &str = "datasync:DescribeLocationSmb";

/// `datasync:DescribeStorageSystem`: Read.
///
/// Resource types: `storagesystem` (required).
pub const DescribeStorageSystem: &str = "datasync:DescribeStorageSystem";

/// `datasync:DescribeStorageSystemResourceMetrics`: List.
///
/// Resource types: `discoveryjob` (required).
pub const DescribeStorageSystemResourceMetrics: &str = "datasync:DescribeStorageSystemResourceMetrics";

/// `datasync:DescribeStorageSystemResources`: List.
///
/// Resource types: `discoveryjob` (required).
pub const DescribeStorageSystemResources: &str = "datasync:DescribeStorageSystemResources";

/// `datasync:DescribeTask`: Read.
///
/// Resource types: `task` (required).
pub const DescribeTask: &str = "datasync:DescribeTask";

/// `datasync:DescribeTaskExecution`: Read.
///
/// Resource types: `taskexecution` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeTaskExecution: &str = "datasync:DescribeTaskExecution";

/// `datasync:GenerateRecommendations`: Write.
///
/// Resource types: `discoveryjob` (required).
pub const GenerateRecommendations: &str = "datasync:GenerateRecommendations";

/// `datasync:ListAgents`: List.
///
/// No resource types: its resource is `*`.
pub const ListAgents: &str = "datasync:ListAgents";

/// `datasync:ListDiscoveryJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListDiscoveryJobs: &str = "datasync:ListDiscoveryJobs";

/// `datasync:ListLocations`: List.
///
/// No resource types: its resource is `*`.
pub const ListLocations: &str = "datasync:ListLocations";

/// `datasync:ListStorageSystems`: List.
///
/// No resource types: its resource is `*`.
pub const ListStorageSystems: &str = "datasync:ListStorageSystems";

/// `datasync:ListTagsForResource`: Read.
///
/// Resource types: `agent`, `discoveryjob`, `location`, `storagesystem`, `task`, `taskexecution`.
pub const ListTagsForResource: &str = "datasync:ListTagsForResource";

/// `datasync:ListTaskExecutions`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTaskExecutions: &str = "datasync:ListTaskExecutions";

/// `datasync:ListTasks`: List.
///
/// No resource types: its resource is `*`.
pub const ListTasks: &str = "datasync:ListTasks";

/// `datasync:RemoveStorageSystem`: Write.
///
/// Resource types: `storagesystem` (required).
pub const RemoveStorageSystem: &str = "datasync:RemoveStorageSystem";

/// `datasync:StartDiscoveryJob`: Write.
///
/// Resource types: `storagesystem` (required).
pub const StartDiscoveryJob: &str = "datasync:StartDiscoveryJob";

/// `datasync:StartTaskExecution`: Write.
///
/// Resource types: `task` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const StartTaskExecution: &str = "datasync:StartTaskExecution";

/// `datasync:StopDiscoveryJob`: Write.
///
/// Resource types: `discoveryjob` (required).
pub const StopDiscoveryJob: &str = "datasync:StopDiscoveryJob";

/// `datasync:TagResource`: Tagging, Write.
///
/// Resource types: `agent`, `discoveryjob`, `location`, `storagesystem`, `task`, `taskexecution`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "datasync:TagResource";

/// `datasync:UntagResource`: Tagging, Write.
///
/// Resource types: `agent`, `discoveryjob`, `location`, `storagesystem`, `task`, `taskexecution`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "datasync:UntagResource";

/// `datasync:UpdateAgent`: Write.
///
/// Resource types: `agent` (required).
pub const UpdateAgent: &str = "datasync:UpdateAgent";

/// `datasync:UpdateDiscoveryJob`: Write.
///
/// Resource types: `discoveryjob` (required).
pub const UpdateDiscoveryJob: &str = "datasync:UpdateDiscoveryJob";

/// `datasync:UpdateLocationAzureBlob`: Write.
///
/// Resource types: `location` (required).
pub const UpdateLocationAzureBlob: &str = "datasync:UpdateLocationAzureBlob";

/// `datasync:UpdateLocationEfs`: Write.
///
/// Resource types: `location` (required).
pub const UpdateLocationEfs: &str = "datasync:UpdateLocationEfs";

/// `datasync:UpdateLocationFsxLustre`: Write.
///
/// Resource types: `location` (required).
pub const UpdateLocationFsxLustre: &str = "datasync:UpdateLocationFsxLustre";

/// `datasync:UpdateLocationFsxOntap`: Write.
///
/// Resource types: `location` (required).
pub const UpdateLocationFsxOntap: &str = "datasync:UpdateLocationFsxOntap";

/// `datasync:UpdateLocationFsxOpenZfs`: Write.
///
/// Resource types: `location` (required).
pub const UpdateLocationFsxOpenZfs: &str = "datasync:UpdateLocationFsxOpenZfs";

/// `datasync:UpdateLocationFsxWindows`: Write.
///
/// Resource types: `location` (required).
pub const UpdateLocationFsxWindows: &str = "datasync:UpdateLocationFsxWindows";

/// `datasync:UpdateLocationHdfs`: Write.
///
/// Resource types: `location` (required).
pub const UpdateLocationHdfs: &str = "datasync:UpdateLocationHdfs";

/// `datasync:UpdateLocationNfs`: Write.
///
/// Resource types: `location` (required).
pub const UpdateLocationNfs: &str = "datasync:UpdateLocationNfs";

/// `datasync:UpdateLocationObjectStorage`: Write.
///
/// Resource types: `location` (required).
pub const UpdateLocationObjectStorage: &str = "datasync:UpdateLocationObjectStorage";

/// `datasync:UpdateLocationS3`: Write.
///
/// Resource types: `location` (required).
pub const UpdateLocationS3: &str = "datasync:UpdateLocationS3";

/// `datasync:UpdateLocationSmb`: Write.
///
/// Resource types: `location` (required).
pub const UpdateLocationSmb: &str = "datasync:UpdateLocationSmb";

/// `datasync:UpdateStorageSystem`: Write.
///
/// Resource types: `storagesystem` (required).
pub const UpdateStorageSystem: &str = "datasync:UpdateStorageSystem";

/// `datasync:UpdateTask`: Write.
///
/// Resource types: `task` (required).
pub const UpdateTask: &str = "datasync:UpdateTask";

/// `datasync:UpdateTaskExecution`: Write.
///
/// Resource types: `taskexecution` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateTaskExecution: &str = "datasync:UpdateTaskExecution";
