// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Deadline Cloud: the actions of the prefix `deadline`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `budget` | `arn:${Partition}:deadline:${Region}:${Account}:farm/${FarmId}/budget/${BudgetId}` |
//! | `farm` | `arn:${Partition}:deadline:${Region}:${Account}:farm/${FarmId}` |
//! | `fleet` | `arn:${Partition}:deadline:${Region}:${Account}:farm/${FarmId}/fleet/${FleetId}` |
//! | `job` | `arn:${Partition}:deadline:${Region}:${Account}:farm/${FarmId}/queue/${QueueId}/job/${JobId}` |
//! | `license-endpoint` | `arn:${Partition}:deadline:${Region}:${Account}:license-endpoint/${LicenseEndpointId}` |
//! | `monitor` | `arn:${Partition}:deadline:${Region}:${Account}:monitor/${MonitorId}` |
//! | `queue` | `arn:${Partition}:deadline:${Region}:${Account}:farm/${FarmId}/queue/${QueueId}` |
//! | `volume` | `arn:${Partition}:deadline:${Region}:${Account}:farm/${FarmId}/fleet/${FleetId}/volume/${VolumeId}` |
//! | `worker` | `arn:${Partition}:deadline:${Region}:${Account}:farm/${FarmId}/fleet/${FleetId}/worker/${WorkerId}` |

/// `deadline:AssociateMemberToFarm`: Permissions management, Write.
///
/// Resource types: `farm` (required).
///
/// Condition keys: `deadline:AssociatedMembershipLevel`, `deadline:MembershipLevel`.
pub const AssociateMemberToFarm: &str = "deadline:AssociateMemberToFarm";

/// `deadline:AssociateMemberToFleet`: Permissions management, Write.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `deadline:AssociatedMembershipLevel`, `deadline:MembershipLevel`.
pub const AssociateMemberToFleet: &str = "deadline:AssociateMemberToFleet";

/// `deadline:AssociateMemberToJob`: Permissions management, Write.
///
/// Resource types: `job` (required).
///
/// Condition keys: `deadline:AssociatedMembershipLevel`, `deadline:MembershipLevel`.
pub const AssociateMemberToJob: &str = "deadline:AssociateMemberToJob";

/// `deadline:AssociateMemberToQueue`: Permissions management, Write.
///
/// Resource types: `queue` (required).
///
/// Condition keys: `deadline:AssociatedMembershipLevel`, `deadline:MembershipLevel`.
pub const AssociateMemberToQueue: &str = "deadline:AssociateMemberToQueue";

/// `deadline:AssumeFleetRoleForRead`: Write.
///
/// Resource types: `fleet` (required).
pub const AssumeFleetRoleForRead: &str = "deadline:AssumeFleetRoleForRead";

/// `deadline:AssumeFleetRoleForWorker`: Write.
///
/// Resource types: `worker` (required).
pub const AssumeFleetRoleForWorker: &str = "deadline:AssumeFleetRoleForWorker";

/// `deadline:AssumeQueueRoleForRead`: Write.
///
/// Resource types: `queue` (required).
pub const AssumeQueueRoleForRead: &str = "deadline:AssumeQueueRoleForRead";

/// `deadline:AssumeQueueRoleForUser`: Write.
///
/// Resource types: `queue` (required).
pub const AssumeQueueRoleForUser: &str = "deadline:AssumeQueueRoleForUser";

/// `deadline:AssumeQueueRoleForWorker`: Write.
///
/// Resource types: `queue` (required), `worker` (required).
pub const AssumeQueueRoleForWorker: &str = "deadline:AssumeQueueRoleForWorker";

/// `deadline:BatchGetJobEntity`: Read.
///
/// Resource types: `worker` (required).
pub const BatchGetJobEntity: &str = "deadline:BatchGetJobEntity";

/// `deadline:CopyJobTemplate`: Write.
///
/// Resource types: `job` (required).
pub const CopyJobTemplate: &str = "deadline:CopyJobTemplate";

/// `deadline:CreateBudget`: Write.
///
/// Resource types: `budget` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateBudget: &str = "deadline:CreateBudget";

/// `deadline:CreateFarm`: Write.
///
/// Resource types: `farm` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateFarm: &str = "deadline:CreateFarm";

/// `deadline:CreateFleet`: Write.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateFleet: &str = "deadline:CreateFleet";

/// `deadline:CreateJob`: Write.
///
/// Resource types: `job` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateJob: &str = "deadline:CreateJob";

/// `deadline:CreateLicenseEndpoint`: Write.
///
/// Resource types: `license-endpoint` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLicenseEndpoint: &str = "deadline:CreateLicenseEndpoint";

/// `deadline:CreateLimit`: Write.
///
/// Resource types: `farm` (required).
pub const CreateLimit: &str = "deadline:CreateLimit";

/// `deadline:CreateMonitor`: Write.
///
/// Resource types: `monitor` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMonitor: &str = "deadline:CreateMonitor";

/// `deadline:CreateQueue`: Write.
///
/// Resource types: `queue` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateQueue: &str = "deadline:CreateQueue";

/// `deadline:CreateQueueEnvironment`: Write.
///
/// Resource types: `queue` (required).
pub const CreateQueueEnvironment: &str = "deadline:CreateQueueEnvironment";

/// `deadline:CreateQueueFleetAssociation`: Write.
///
/// Resource types: `fleet` (required), `queue` (required).
pub const CreateQueueFleetAssociation: &str = "deadline:CreateQueueFleetAssociation";

/// `deadline:CreateQueueLimitAssociation`: Write.
///
/// Resource types: `farm` (required), `queue` (required).
pub const CreateQueueLimitAssociation: &str = "deadline:CreateQueueLimitAssociation";

/// `deadline:CreateStorageProfile`: Write.
///
/// Resource types: `farm` (required).
pub const CreateStorageProfile: &str = "deadline:CreateStorageProfile";

/// `deadline:CreateWorker`: Write.
///
/// Resource types: `worker` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWorker: &str = "deadline:CreateWorker";

/// `deadline:DeleteBudget`: Write.
///
/// Resource types: `budget` (required).
pub const DeleteBudget: &str = "deadline:DeleteBudget";

/// `deadline:DeleteFarm`: Write.
///
/// Resource types: `farm` (required).
pub const DeleteFarm: &str = "deadline:DeleteFarm";

/// `deadline:DeleteFleet`: Write.
///
/// Resource types: `fleet` (required).
pub const DeleteFleet: &str = "deadline:DeleteFleet";

/// `deadline:DeleteLicenseEndpoint`: Write.
///
/// Resource types: `license-endpoint` (required).
pub const DeleteLicenseEndpoint: &str = "deadline:DeleteLicenseEndpoint";

/// `deadline:DeleteLimit`: Write.
///
/// Resource types: `farm` (required).
pub const DeleteLimit: &str = "deadline:DeleteLimit";

/// `deadline:DeleteMeteredProduct`: Write.
///
/// Resource types: `license-endpoint` (required).
pub const DeleteMeteredProduct: &str = "deadline:DeleteMeteredProduct";

/// `deadline:DeleteMonitor`: Write.
///
/// Resource types: `monitor` (required).
pub const DeleteMonitor: &str = "deadline:DeleteMonitor";

/// `deadline:DeleteQueue`: Write.
///
/// Resource types: `queue` (required).
pub const DeleteQueue: &str = "deadline:DeleteQueue";

/// `deadline:DeleteQueueEnvironment`: Write.
///
/// Resource types: `queue` (required).
pub const DeleteQueueEnvironment: &str = "deadline:DeleteQueueEnvironment";

/// `deadline:DeleteQueueFleetAssociation`: Write.
///
/// Resource types: `fleet` (required), `queue` (required).
pub const DeleteQueueFleetAssociation: &str = "deadline:DeleteQueueFleetAssociation";

/// `deadline:DeleteQueueLimitAssociation`: Write.
///
/// Resource types: `farm` (required), `queue` (required).
pub const DeleteQueueLimitAssociation: &str = "deadline:DeleteQueueLimitAssociation";

/// `deadline:DeleteStorageProfile`: Write.
///
/// Resource types: `farm` (required).
pub const DeleteStorageProfile: &str = "deadline:DeleteStorageProfile";

/// `deadline:DeleteVolume`: Write.
///
/// Resource types: `volume` (required).
pub const DeleteVolume: &str = "deadline:DeleteVolume";

/// `deadline:DeleteWorker`: Write.
///
/// Resource types: `worker` (required).
pub const DeleteWorker: &str = "deadline:DeleteWorker";

/// `deadline:DisassociateMemberFromFarm`: Permissions management, Write.
///
/// Resource types: `farm` (required).
///
/// Condition keys: `deadline:AssociatedMembershipLevel`.
pub const DisassociateMemberFromFarm: &str = "deadline:DisassociateMemberFromFarm";

/// `deadline:DisassociateMemberFromFleet`: Permissions management, Write.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `deadline:AssociatedMembershipLevel`.
pub const DisassociateMemberFromFleet: &str = "deadline:DisassociateMemberFromFleet";

/// `deadline:DisassociateMemberFromJob`: Permissions management, Write.
///
/// Resource types: `job` (required).
///
/// Condition keys: `deadline:AssociatedMembershipLevel`.
pub const DisassociateMemberFromJob: &str = "deadline:DisassociateMemberFromJob";

/// `deadline:DisassociateMemberFromQueue`: Permissions management, Write.
///
/// Resource types: `queue` (required).
///
/// Condition keys: `deadline:AssociatedMembershipLevel`.
pub const DisassociateMemberFromQueue: &str = "deadline:DisassociateMemberFromQueue";

/// `deadline:GetApplicationVersion`: Read.
///
/// Resource types: `monitor` (required).
pub const GetApplicationVersion: &str = "deadline:GetApplicationVersion";

/// `deadline:GetBudget`: Read.
///
/// Resource types: `budget` (required).
pub const GetBudget: &str = "deadline:GetBudget";

/// `deadline:GetFarm`: Read.
///
/// Resource types: `farm` (required).
pub const GetFarm: &str = "deadline:GetFarm";

/// `deadline:GetFleet`: Read.
///
/// Resource types: `fleet` (required).
pub const GetFleet: &str = "deadline:GetFleet";

/// `deadline:GetJob`: Read.
///
/// Resource types: `job` (required).
pub const GetJob: &str = "deadline:GetJob";

/// `deadline:GetJobTemplate`: Read.
///
/// Resource types: `job` (required).
pub const GetJobTemplate: &str = "deadline:GetJobTemplate";

/// `deadline:GetLicenseEndpoint`: Read.
///
/// Resource types: `license-endpoint` (required).
pub const GetLicenseEndpoint: &str = "deadline:GetLicenseEndpoint";

/// `deadline:GetLimit`: Read.
///
/// Resource types: `farm` (required).
pub const GetLimit: &str = "deadline:GetLimit";

/// `deadline:GetMonitor`: Read.
///
/// Resource types: `monitor` (required).
pub const GetMonitor: &str = "deadline:GetMonitor";

/// `deadline:GetMonitorSettings`: Read.
///
/// Resource types: `monitor` (required).
pub const GetMonitorSettings: &str = "deadline:GetMonitorSettings";

/// `deadline:GetQueue`: Read.
///
/// Resource types: `queue` (required).
pub const GetQueue: &str = "deadline:GetQueue";

/// `deadline:GetQueueEnvironment`: Read.
///
/// Resource types: `queue` (required).
pub const GetQueueEnvironment: &str = "deadline:GetQueueEnvironment";

/// `deadline:GetQueueFleetAssociation`: Read.
///
/// Resource types: `fleet` (required), `queue` (required).
pub const GetQueueFleetAssociation: &str = "deadline:GetQueueFleetAssociation";

/// `deadline:GetQueueLimitAssociation`: Read.
///
/// Resource types: `farm` (required), `queue` (required).
pub const GetQueueLimitAssociation: &str = "deadline:GetQueueLimitAssociation";

/// `deadline:GetSession`: Read.
///
/// Resource types: `job` (required).
pub const GetSession: &str = "deadline:GetSession";

/// `deadline:GetSessionAction`: Read.
///
/// Resource types: `job` (required).
pub const GetSessionAction: &str = "deadline:GetSessionAction";

/// `deadline:GetSessionsStatisticsAggregation`: Read.
///
/// Resource types: `farm` (required), `fleet`, `queue`.
pub const GetSessionsStatisticsAggregation: &str = "deadline:GetSessionsStatisticsAggregation";

/// `deadline:GetStep`: Read.
///
/// Resource types: `job` (required).
pub const GetStep: &str = "deadline:GetStep";

/// `deadline:GetStorageProfile`: Read.
///
/// Resource types: `farm` (required).
pub const GetStorageProfile: &str = "deadline:GetStorageProfile";

/// `deadline:GetStorageProfileForQueue`: Read.
///
/// Resource types: `queue` (required).
pub const GetStorageProfileForQueue: &str = "deadline:GetStorageProfileForQueue";

/// `deadline:GetTask`: Read.
///
/// Resource types: `job` (required).
pub const GetTask: &str = "deadline:GetTask";

/// `deadline:GetVolume`: Read.
///
/// Resource types: `volume` (required).
pub const GetVolume: &str = "deadline:GetVolume";

/// `deadline:GetWorker`: Read.
///
/// Resource types: `worker` (required).
pub const GetWorker: &str = "deadline:GetWorker";

/// `deadline:ListAvailableMeteredProducts`: List.
///
/// No resource types: its resource is `*`.
pub const ListAvailableMeteredProducts: &str = "deadline:ListAvailableMeteredProducts";

/// `deadline:ListBudgets`: List.
///
/// Resource types: `budget`.
pub const ListBudgets: &str = "deadline:ListBudgets";

/// `deadline:ListFarmMembers`: List.
///
/// Resource types: `farm` (required).
pub const ListFarmMembers: &str = "deadline:ListFarmMembers";

/// `deadline:ListFarms`: List.
///
/// Resource types: `farm` (required).
///
/// Condition keys: `deadline:PrincipalId`, `deadline:RequesterPrincipalId`.
pub const ListFarms: &str = "deadline:ListFarms";

/// `deadline:ListFleetMembers`: List.
///
/// Resource types: `fleet` (required).
pub const ListFleetMembers: &str = "deadline:ListFleetMembers";

/// `deadline:ListFleets`: List.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `deadline:PrincipalId`, `deadline:RequesterPrincipalId`.
pub const ListFleets: &str = "deadline:ListFleets";

/// `deadline:ListJobMembers`: List.
///
/// Resource types: `job` (required).
pub const ListJobMembers: &str = "deadline:ListJobMembers";

/// `deadline:ListJobParameterDefinitions`: List.
///
/// Resource types: `job` (required).
pub const ListJobParameterDefinitions: &str = "deadline:ListJobParameterDefinitions";

/// `deadline:ListJobs`: List.
///
/// Resource types: `job` (required).
///
/// Condition keys: `deadline:PrincipalId`, `deadline:RequesterPrincipalId`.
pub const ListJobs: &str = "deadline:ListJobs";

/// `deadline:ListLicenseEndpoints`: List.
///
/// Resource types: `license-endpoint` (required).
pub const ListLicenseEndpoints: &str = "deadline:ListLicenseEndpoints";

/// `deadline:ListLimits`: List.
///
/// Resource types: `farm` (required).
pub const ListLimits: &str = "deadline:ListLimits";

/// `deadline:ListMemberships`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListMemberships: &str = "deadline:ListMemberships";

/// `deadline:ListMeteredProducts`: List.
///
/// Resource types: `license-endpoint` (required).
pub const ListMeteredProducts: &str = "deadline:ListMeteredProducts";

/// `deadline:ListMonitors`: List.
///
/// Resource types: `monitor` (required).
pub const ListMonitors: &str = "deadline:ListMonitors";

/// `deadline:ListQueueEnvironments`: List.
///
/// Resource types: `queue` (required).
pub const ListQueueEnvironments: &str = "deadline:ListQueueEnvironments";

/// `deadline:ListQueueFleetAssociations`: List.
///
/// Resource types: `farm` (required), `fleet`, `queue`.
pub const ListQueueFleetAssociations: &str = "deadline:ListQueueFleetAssociations";

/// `deadline:ListQueueLimitAssociations`: List.
///
/// Resource types: `farm` (required), `queue`.
pub const ListQueueLimitAssociations: &str = "deadline:ListQueueLimitAssociations";

/// `deadline:ListQueueMembers`: List.
///
/// Resource types: `queue`.
pub const ListQueueMembers: &str = "deadline:ListQueueMembers";

/// `deadline:ListQueues`: List.
///
/// Resource types: `queue` (required).
///
/// Condition keys: `deadline:PrincipalId`, `deadline:RequesterPrincipalId`.
pub const ListQueues: &str = "deadline:ListQueues";

/// `deadline:ListSessionActions`: List.
///
/// Resource types: `job` (required).
pub const ListSessionActions: &str = "deadline:ListSessionActions";

/// `deadline:ListSessions`: List.
///
/// Resource types: `job` (required).
pub const ListSessions: &str = "deadline:ListSessions";

/// `deadline:ListSessionsForWorker`: List.
///
/// Resource types: `worker`.
pub const ListSessionsForWorker: &str = "deadline:ListSessionsForWorker";

/// `deadline:ListStepConsumers`: List.
///
/// Resource types: `job` (required).
pub const ListStepConsumers: &str = "deadline:ListStepConsumers";

/// `deadline:ListStepDependencies`: List.
///
/// Resource types: `job`.
pub const ListStepDependencies: &str = "deadline:ListStepDependencies";

/// `deadline:ListSteps`: List.
///
/// Resource types: `job` (required).
pub const ListSteps: &str = "deadline:ListSteps";

/// `deadline:ListStorageProfiles`: List.
///
/// Resource types: `farm` (required).
pub const ListStorageProfiles: &str = "deadline:ListStorageProfiles";

/// `deadline:ListStorageProfilesForQueue`: List.
///
/// Resource types: `queue`.
pub const ListStorageProfilesForQueue: &str = "deadline:ListStorageProfilesForQueue";

/// `deadline:ListTagsForResource`: Read.
///
/// Resource types: `budget`, `farm`, `fleet`, `job`, `license-endpoint`, `monitor`, `queue`, `volume`, `worker`.
///
/// Condition keys: `deadline:CalledAction`.
pub const ListTagsForResource: &str = "deadline:ListTagsForResource";

/// `deadline:ListTasks`: List.
///
/// Resource types: `job` (required).
pub const ListTasks: &str = "deadline:ListTasks";

/// `deadline:ListVolumes`: List.
///
/// Resource types: `volume` (required).
pub const ListVolumes: &str = "deadline:ListVolumes";

/// `deadline:ListWorkers`: List.
///
/// Resource types: `worker` (required).
pub const ListWorkers: &str = "deadline:ListWorkers";

/// `deadline:PutMeteredProduct`: Write.
///
/// Resource types: `license-endpoint` (required).
pub const PutMeteredProduct: &str = "deadline:PutMeteredProduct";

/// `deadline:SearchJobs`: Read.
///
/// Resource types: `queue` (required).
pub const SearchJobs: &str = "deadline:SearchJobs";

/// `deadline:SearchSteps`: Read.
///
/// Resource types: `job`, `queue`.
pub const SearchSteps: &str = "deadline:SearchSteps";

/// `deadline:SearchTasks`: Read.
///
/// Resource types: `job`, `queue`.
pub const SearchTasks: &str = "deadline:SearchTasks";

/// `deadline:SearchWorkers`: Read.
///
/// No resource types: its resource is `*`.
pub const SearchWorkers: &str = "deadline:SearchWorkers";

/// `deadline:StartSessionsStatisticsAggregation`: Read.
///
/// Resource types: `fleet`, `queue`.
pub const StartSessionsStatisticsAggregation: &str = "deadline:StartSessionsStatisticsAggregation";

/// `deadline:TagResource`: Tagging, Write.
///
/// Resource types: `budget`, `farm`, `fleet`, `job`, `license-endpoint`, `monitor`, `queue`, `volume`, `worker`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `deadline:CalledAction`.
pub const TagResource: &str = "deadline:TagResource";

/// `deadline:UntagResource`: Tagging, Write.
///
/// Resource types: `budget`, `farm`, `fleet`, `job`, `license-endpoint`, `monitor`, `queue`, `volume`, `worker`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "deadline:UntagResource";

/// `deadline:UpdateBudget`: Write.
///
/// Resource types: `budget` (required).
pub const UpdateBudget: &str = "deadline:UpdateBudget";

/// `deadline:UpdateFarm`: Write.
///
/// Resource types: `farm` (required).
pub const UpdateFarm: &str = "deadline:UpdateFarm";

/// `deadline:UpdateFleet`: Write.
///
/// Resource types: `fleet` (required).
pub const UpdateFleet: &str = "deadline:UpdateFleet";

/// `deadline:UpdateJob`: Write.
///
/// Resource types: `job` (required).
pub const UpdateJob: &str = "deadline:UpdateJob";

/// `deadline:UpdateLimit`: Write.
///
/// Resource types: `farm` (required).
pub const UpdateLimit: &str = "deadline:UpdateLimit";

/// `deadline:UpdateMonitor`: Write.
///
/// Resource types: `monitor` (required).
pub const UpdateMonitor: &str = "deadline:UpdateMonitor";

/// `deadline:UpdateMonitorSettings`: Write.
///
/// Resource types: `monitor` (required).
pub const UpdateMonitorSettings: &str = "deadline:UpdateMonitorSettings";

/// `deadline:UpdateQueue`: Write.
///
/// Resource types: `queue` (required).
pub const UpdateQueue: &str = "deadline:UpdateQueue";

/// `deadline:UpdateQueueEnvironment`: Write.
///
/// Resource types: `queue` (required).
pub const UpdateQueueEnvironment: &str = "deadline:UpdateQueueEnvironment";

/// `deadline:UpdateQueueFleetAssociation`: Write.
///
/// Resource types: `fleet` (required), `queue` (required).
pub const UpdateQueueFleetAssociation: &str = "deadline:UpdateQueueFleetAssociation";

/// `deadline:UpdateQueueLimitAssociation`: Write.
///
/// Resource types: `farm` (required), `queue` (required).
pub const UpdateQueueLimitAssociation: &str = "deadline:UpdateQueueLimitAssociation";

/// `deadline:UpdateSession`: Write.
///
/// Resource types: `job` (required).
pub const UpdateSession: &str = "deadline:UpdateSession";

/// `deadline:UpdateStep`: Write.
///
/// Resource types: `job` (required).
pub const UpdateStep: &str = "deadline:UpdateStep";

/// `deadline:UpdateStorageProfile`: Write.
///
/// Resource types: `farm` (required).
pub const UpdateStorageProfile: &str = "deadline:UpdateStorageProfile";

/// `deadline:UpdateTask`: Write.
///
/// Resource types: `job` (required).
pub const UpdateTask: &str = "deadline:UpdateTask";

/// `deadline:UpdateWorker`: Write.
///
/// Resource types: `worker` (required).
pub const UpdateWorker: &str = "deadline:UpdateWorker";

/// `deadline:UpdateWorkerSchedule`: Write.
///
/// Resource types: `worker` (required).
pub const UpdateWorkerSchedule: &str = "deadline:UpdateWorkerSchedule";
