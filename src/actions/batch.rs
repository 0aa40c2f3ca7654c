// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Batch: the actions of the prefix `batch`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `compute-environment` | `arn:${Partition}:batch:${Region}:${Account}:compute-environment/${ComputeEnvironmentName}` |
//! | `consumable-resource` | `arn:${Partition}:batch:${Region}:${Account}:consumable-resource/${ConsumableResourceName}` |
//! | `job` | `arn:${Partition}:batch:${Region}:${Account}:job/${JobId}` |
//! | `job-definition` | `arn:${Partition}:batch:${Region}:${Account}:job-definition/${JobDefinitionName}` |
//! | `job-definition-revision` | `arn:${Partition}:batch:${Region}:${Account}:job-definition/${JobDefinitionName}:${Revision}` |
//! | `job-queue` | `arn:${Partition}:batch:${Region}:${Account}:job-queue/${JobQueueName}` |
//! | `quota-share` | `arn:${Partition}:batch:${Region}:${Account}:job-queue/${JobQueueName}/quota-share/${QuotaShareName}` |
//! | `scheduling-policy` | `arn:${Partition}:batch:${Region}:${Account}:scheduling-policy/${SchedulingPolicyName}` |
//! | `service-environment` | `arn:${Partition}:batch:${Region}:${Account}:service-environment/${ServiceEnvironmentName}` |
//! | `service-job` | `arn:${Partition}:batch:${Region}:${Account}:service-job/${JobId}` |

/// `batch:CancelJob`: Write.
///
/// Resource types: `job` (required).
pub const CancelJob: &str = "batch:CancelJob";

/// `batch:CreateComputeEnvironment`: Write.
///
/// Resource types: `compute-environment` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateComputeEnvironment: &str = "batch:CreateComputeEnvironment";

/// `batch:CreateConsumableResource`: Write.
///
/// Resource types: `consumable-resource` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConsumableResource: &str = "batch:CreateConsumableResource";

/// `batch:CreateJobQueue`: Write.
///
/// Resource types: `compute-environment`, `job-queue` (required), `scheduling-policy`, `service-environment`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateJobQueue: &str = "batch:CreateJobQueue";

/// `batch:CreateQuotaShare`: Write.
///
/// Resource types: `job-queue` (required), `quota-share` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateQuotaShare: &str = "batch:CreateQuotaShare";

/// `batch:CreateSchedulingPolicy`: Write.
///
/// Resource types: `scheduling-policy` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSchedulingPolicy: &str = "batch:CreateSchedulingPolicy";

/// `batch:CreateServiceEnvironment`: Write.
///
/// Resource types: `service-environment` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateServiceEnvironment: &str = "batch:CreateServiceEnvironment";

/// `batch:DeleteComputeEnvironment`: Write.
///
/// Resource types: `compute-environment` (required).
pub const DeleteComputeEnvironment: &str = "batch:DeleteComputeEnvironment";

/// `batch:DeleteConsumableResource`: Write.
///
/// Resource types: `consumable-resource` (required).
pub const DeleteConsumableResource: &str = "batch:DeleteConsumableResource";

/// `batch:DeleteJobQueue`: Write.
///
/// Resource types: `job-queue` (required).
pub const DeleteJobQueue: &str = "batch:DeleteJobQueue";

/// `batch:DeleteQuotaShare`: Write.
///
/// Resource types: `quota-share` (required).
pub const DeleteQuotaShare: &str = "batch:DeleteQuotaShare";

/// `batch:DeleteSchedulingPolicy`: Write.
///
/// Resource types: `scheduling-policy` (required).
pub const DeleteSchedulingPolicy: &str = "batch:DeleteSchedulingPolicy";

/// `batch:DeleteServiceEnvironment`: Write.
///
/// Resource types: `service-environment` (required).
pub const DeleteServiceEnvironment: &str = "batch:DeleteServiceEnvironment";

/// `batch:DeregisterJobDefinition`: Write.
///
/// Resource types: `job-definition-revision` (required).
pub const DeregisterJobDefinition: &str = "batch:DeregisterJobDefinition";

/// `batch:DescribeComputeEnvironments`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeComputeEnvironments: &str = "batch:DescribeComputeEnvironments";

/// `batch:DescribeConsumableResource`: Read.
///
/// Resource types: `consumable-resource` (required).
pub const DescribeConsumableResource: &str = "batch:DescribeConsumableResource";

/// `batch:DescribeJobDefinitions`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeJobDefinitions: &str = "batch:DescribeJobDefinitions";

/// `batch:DescribeJobQueues`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeJobQueues: &str = "batch:DescribeJobQueues";

/// `batch:DescribeJobs`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeJobs: &str = "batch:DescribeJobs";

/// `batch:DescribeQuotaShare`: Read.
///
/// Resource types: `quota-share` (required).
pub const DescribeQuotaShare: &str = "batch:DescribeQuotaShare";

/// `batch:DescribeSchedulingPolicies`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeSchedulingPolicies: &str = "batch:DescribeSchedulingPolicies";

/// `batch:DescribeServiceEnvironments`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeServiceEnvironments: &str = "batch:DescribeServiceEnvironments";

/// `batch:DescribeServiceJob`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeServiceJob: &str = "batch:DescribeServiceJob";

/// `batch:GetJobQueueSnapshot`: Read.
///
/// Resource types: `job-queue` (required).
pub const GetJobQueueSnapshot: &str = "batch:GetJobQueueSnapshot";

/// `batch:ListConsumableResources`: List.
///
/// No resource types: its resource is `*`.
pub const ListConsumableResources: &str = "batch:ListConsumableResources";

/// `batch:ListJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListJobs: &str = "batch:ListJobs";

/// `batch:ListJobsByConsumableResource`: List.
///
/// Resource types: `consumable-resource` (required).
pub const ListJobsByConsumableResource: &str = "batch:ListJobsByConsumableResource";

/// `batch:ListQuotaShares`: List.
///
/// Resource types: `job-queue` (required).
pub const ListQuotaShares: &str = "batch:ListQuotaShares";

/// `batch:ListSchedulingPolicies`: Read.
///
/// No resource types: its resource is `*`.
pub const ListSchedulingPolicies: &str = "batch:ListSchedulingPolicies";

/// `batch:ListServiceJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListServiceJobs: &str = "batch:ListServiceJobs";

/// `batch:ListTagsForResource`: Read.
///
/// Resource types: `compute-environment`, `consumable-resource`, `job`, `job-definition-revision`, `job-queue`, `quota-share`, `scheduling-policy`, `service-environment`, `service-job`.
pub const ListTagsForResource: &str = "batch:ListTagsForResource";

/// `batch:RegisterJobDefinition`: Write.
///
/// Resource types: `consumable-resource`, `job-definition` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `batch:AWSLogsCreateGroup`, `batch:AWSLogsGroup`, `batch:AWSLogsRegion`, `batch:AWSLogsStreamPrefix`, `batch:EKSImage`, `batch:EKSNamespace`, `batch:EKSPrivileged`, `batch:EKSRunAsGroup`, `batch:EKSRunAsUser`, `batch:EKSServiceAccountName`, `batch:Image`, `batch:LogDriver`, `batch:Privileged`, `batch:User`.
pub const RegisterJobDefinition: &str = "batch:RegisterJobDefinition";

/// `batch:SetCapacityTags`: Tagging, Write.
///
/// Resource types: `compute-environment` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const SetCapacityTags: &str = "batch:SetCapacityTags";

/// `batch:SubmitJob`: Write.
///
/// Resource types: `consumable-resource`, `job` (required), `job-definition`, `job-definition-revision`, `job-queue` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `batch:EKSImage`, `batch:EKSNamespace`, `batch:ShareIdentifier`.
pub const SubmitJob: &str = "batch:SubmitJob";

/// `batch:SubmitServiceJob`: Write.
///
/// Resource types: `job-queue` (required), `quota-share`, `service-job` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `batch:SchedulingPriority`, `batch:ShareIdentifier`.
pub const SubmitServiceJob: &str = "batch:SubmitServiceJob";

/// `batch:TagResource`: Tagging, Write.
///
/// Resource types: `compute-environment`, `consumable-resource`, `job`, `job-definition-revision`, `job-queue`, `quota-share`, `scheduling-policy`, `service-environment`, `service-job`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "batch:TagResource";

/// `batch:TerminateJob`: Write.
///
/// Resource types: `job` (required).
pub const TerminateJob: &str = "batch:TerminateJob";

/// `batch:TerminateServiceJob`: Write.
///
/// Resource types: `service-job` (required).
pub const TerminateServiceJob: &str = "batch:TerminateServiceJob";

/// `batch:UntagResource`: Tagging, Write.
///
/// Resource types: `compute-environment`, `consumable-resource`, `job`, `job-definition-revision`, `job-queue`, `quota-share`, `scheduling-policy`, `service-environment`, `service-job`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "batch:UntagResource";

/// `batch:UpdateComputeEnvironment`: Write.
///
/// Resource types: `compute-environment` (required).
pub const UpdateComputeEnvironment: &str = "batch:UpdateComputeEnvironment";

/// `batch:UpdateConsumableResource`: Write.
///
/// Resource types: `consumable-resource` (required).
pub const UpdateConsumableResource: &str = "batch:UpdateConsumableResource";

/// `batch:UpdateJobQueue`: Write.
///
/// Resource types: `compute-environment`, `job-queue` (required), `scheduling-policy`.
pub const UpdateJobQueue: &str = "batch:UpdateJobQueue";

/// `batch:UpdateQuotaShare`: Write.
///
/// Resource types: `quota-share` (required).
pub const UpdateQuotaShare: &str = "batch:UpdateQuotaShare";

/// `batch:UpdateSchedulingPolicy`: Write.
///
/// Resource types: `scheduling-policy` (required).
pub const UpdateSchedulingPolicy: &str = "batch:UpdateSchedulingPolicy";

/// `batch:UpdateServiceEnvironment`: Write.
///
/// Resource types: `service-environment` (required).
pub const UpdateServiceEnvironment: &str = "batch:UpdateServiceEnvironment";

/// `batch:UpdateServiceJob`: Write.
///
/// Resource types: `service-job` (required).
///
/// Condition keys: `batch:SchedulingPriority`.
pub const UpdateServiceJob: &str = "batch:UpdateServiceJob";
