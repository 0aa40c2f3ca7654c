// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS RoboMaker: the actions of the prefix `robomaker`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `deploymentFleet` | `arn:${Partition}:robomaker:${Region}:${Account}:deployment-fleet/${FleetName}/${CreatedOnEpoch}` |
//! | `deploymentJob` | `arn:${Partition}:robomaker:${Region}:${Account}:deployment-job/${DeploymentJobId}` |
//! | `robot` | `arn:${Partition}:robomaker:${Region}:${Account}:robot/${RobotName}/${CreatedOnEpoch}` |
//! | `robotApplication` | `arn:${Partition}:robomaker:${Region}:${Account}:robot-application/${ApplicationName}/${CreatedOnEpoch}` |
//! | `simulationApplication` | `arn:${Partition}:robomaker:${Region}:${Account}:simulation-application/${ApplicationName}/${CreatedOnEpoch}` |
//! | `simulationJob` | `arn:${Partition}:robomaker:${Region}:${Account}:simulation-job/${SimulationJobId}` |
//! | `simulationJobBatch` | `arn:${Partition}:robomaker:${Region}:${Account}:simulation-job-batch/${SimulationJobBatchId}` |
//! | `world` | `arn:${Partition}:robomaker:${Region}:${Account}:world/${WorldId}` |
//! | `worldExportJob` | `arn:${Partition}:robomaker:${Region}:${Account}:world-export-job/${WorldExportJobId}` |
//! | `worldGenerationJob` | `arn:${Partition}:robomaker:${Region}:${Account}:world-generation-job/${WorldGenerationJobId}` |
//! | `worldTemplate` | `arn:${Partition}:robomaker:${Region}:${Account}:world-template/${WorldTemplateJobId}` |

/// `robomaker:BatchDeleteWorlds`: Write.
///
/// No resource types: its resource is `*`.
pub const BatchDeleteWorlds: &str = "robomaker:BatchDeleteWorlds";

/// `robomaker:BatchDescribeSimulationJob`: Read.
///
/// No resource types: its resource is `*`.
pub const BatchDescribeSimulationJob: &str = "robomaker:BatchDescribeSimulationJob";

/// `robomaker:CancelDeploymentJob`: Write.
///
/// Resource types: `deploymentJob` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CancelDeploymentJob: &str = "robomaker:CancelDeploymentJob";

/// `robomaker:CancelSimulationJob`: Write.
///
/// Resource types: `simulationJob` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CancelSimulationJob: &str = "robomaker:CancelSimulationJob";

/// `robomaker:CancelSimulationJobBatch`: Write.
///
/// Resource types: `simulationJobBatch` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CancelSimulationJobBatch: &str = "robomaker:CancelSimulationJobBatch";

/// `robomaker:CancelWorldExportJob`: Write.
///
/// Resource types: `worldExportJob` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CancelWorldExportJob: &str = "robomaker:CancelWorldExportJob";

/// `robomaker:CancelWorldGenerationJob`: Write.
///
/// Resource types: `worldGenerationJob` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CancelWorldGenerationJob: &str = "robomaker:CancelWorldGenerationJob";

/// `robomaker:CreateDeploymentJob`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDeploymentJob: &str = "robomaker:CreateDeploymentJob";

/// `robomaker:CreateFleet`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateFleet: &str = "robomaker:CreateFleet";

/// `robomaker:CreateRobot`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRobot: &str = "robomaker:CreateRobot";

/// `robomaker:CreateRobotApplication`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRobotApplication: &str = "robomaker:CreateRobotApplication";

/// `robomaker:CreateRobotApplicationVersion`: Write.
///
/// Resource types: `robotApplication` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateRobotApplicationVersion: &str = "robomaker:CreateRobotApplicationVersion";

/// `robomaker:CreateSimulationApplication`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSimulationApplication: &str = "robomaker:CreateSimulationApplication";

/// `robomaker:CreateSimulationApplicationVersion`: Write.
///
/// Resource types: `simulationApplication` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateSimulationApplicationVersion: &str = "robomaker:CreateSimulationApplicationVersion";

/// `robomaker:CreateSimulationJob`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSimulationJob: &str = "robomaker:CreateSimulationJob";

/// `robomaker:CreateWorldExportJob`: Write.
///
/// Resource types: `world` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWorldExportJob: &str = "robomaker:CreateWorldExportJob";

/// `robomaker:CreateWorldGenerationJob`: Write.
///
/// Resource types: `worldTemplate` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWorldGenerationJob: &str = "robomaker:CreateWorldGenerationJob";

/// `robomaker:CreateWorldTemplate`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWorldTemplate: &str = "robomaker:CreateWorldTemplate";

/// `robomaker:DeleteFleet`: Write.
///
/// Resource types: `deploymentFleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteFleet: &str = "robomaker:DeleteFleet";

/// `robomaker:DeleteRobot`: Write.
///
/// Resource types: `robot` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteRobot: &str = "robomaker:DeleteRobot";

/// `robomaker:DeleteRobotApplication`: Write.
///
/// Resource types: `robotApplication` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteRobotApplication: &str = "robomaker:DeleteRobotApplication";

/// `robomaker:DeleteSimulationApplication`: Write.
///
/// Resource types: `simulationApplication` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteSimulationApplication: &str = "robomaker:DeleteSimulationApplication";

/// `robomaker:DeleteWorldTemplate`: Write.
///
/// Resource types: `worldTemplate` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteWorldTemplate: &str = "robomaker:DeleteWorldTemplate";

/// `robomaker:DeregisterRobot`: Write.
///
/// Resource types: `deploymentFleet` (required), `robot` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeregisterRobot: &str = "robomaker:DeregisterRobot";

/// `robomaker:DescribeDeploymentJob`: Read.
///
/// Resource types: `deploymentJob` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeDeploymentJob: &str = "robomaker:DescribeDeploymentJob";

/// `robomaker:DescribeFleet`: Read.
///
/// Resource types: `deploymentFleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeFleet: &str = "robomaker:DescribeFleet";

/// `robomaker:DescribeRobot`: Read.
///
/// Resource types: `robot` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeRobot: &str = "robomaker:DescribeRobot";

/// `robomaker:DescribeRobotApplication`: Read.
///
/// Resource types: `robotApplication` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeRobotApplication: &str = "robomaker:DescribeRobotApplication";

/// `robomaker:DescribeSimulationApplication`: Read.
///
/// Resource types: `simulationApplication` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeSimulationApplication: &str = "robomaker:DescribeSimulationApplication";

/// `robomaker:DescribeSimulationJob`: Read.
///
/// Resource types: `simulationJob` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeSimulationJob: &str = "robomaker:DescribeSimulationJob";

/// `robomaker:DescribeSimulationJobBatch`: Read.
///
/// Resource types: `simulationJobBatch` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeSimulationJobBatch: &str = "robomaker:DescribeSimulationJobBatch";

/// `robomaker:DescribeWorld`: Read.
///
/// Resource types: `world` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeWorld: &str = "robomaker:DescribeWorld";

/// `robomaker:DescribeWorldExportJob`: Read.
///
/// Resource types: `worldExportJob` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeWorldExportJob: &str = "robomaker:DescribeWorldExportJob";

/// `robomaker:DescribeWorldGenerationJob`: Read.
///
/// Resource types: `worldGenerationJob` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeWorldGenerationJob: &str = "robomaker:DescribeWorldGenerationJob";

/// `robomaker:DescribeWorldTemplate`: Read.
///
/// Resource types: `worldTemplate` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeWorldTemplate: &str = "robomaker:DescribeWorldTemplate";

/// `robomaker:GetWorldTemplateBody`: Read.
///
/// Resource types: `worldTemplate` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetWorldTemplateBody: &str = "robomaker:GetWorldTemplateBody";

/// `robomaker:ListDeploymentJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListDeploymentJobs: &str = "robomaker:ListDeploymentJobs";

/// `robomaker:ListFleets`: List.
///
/// No resource types: its resource is `*`.
pub const ListFleets: &str = "robomaker:ListFleets";

/// `robomaker:ListRobotApplications`: List.
///
/// No resource types: its resource is `*`.
pub const ListRobotApplications: &str = "robomaker:ListRobotApplications";

/// `robomaker:ListRobots`: List.
///
/// No resource types: its resource is `*`.
pub const ListRobots: &str = "robomaker:ListRobots";

/// `robomaker:ListSimulationApplications`: List.
///
/// No resource types: its resource is `*`.
pub const ListSimulationApplications: &str = "robomaker:ListSimulationApplications";

/// `robomaker:ListSimulationJobBatches`: List.
///
/// No resource types: its resource is `*`.
pub const ListSimulationJobBatches: &str = "robomaker:ListSimulationJobBatches";

/// `robomaker:ListSimulationJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListSimulationJobs: &str = "robomaker:ListSimulationJobs";

/// `robomaker:ListSupportedAvailabilityZones`: List.
///
/// No resource types: its resource is `*`.
pub const ListSupportedAvailabilityZones: &str = "robomaker:ListSupportedAvailabilityZones";

/// `robomaker:ListTagsForResource`: List.
///
/// Resource types: `deploymentFleet`, `deploymentJob`, `robot`, `robotApplication`, `simulationApplication`, `simulationJob`, `simulationJobBatch`, `world`, `worldExportJob`, `worldGenerationJob`, `worldTemplate`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "robomaker:ListTagsForResource";

/// `robomaker:ListWorldExportJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListWorldExportJobs: &str = "robomaker:ListWorldExportJobs";

/// `robomaker:ListWorldGenerationJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListWorldGenerationJobs: &str = "robomaker:ListWorldGenerationJobs";

/// `robomaker:ListWorlds`: List.
///
/// No resource types: its resource is `*`.
pub const ListWorlds: &str = "robomaker:ListWorlds";

/// `robomaker:ListWorldTemplates`: List.
///
/// No resource types: its resource is `*`.
pub const ListWorldTemplates: &str = "robomaker:ListWorldTemplates";

/// `robomaker:RegisterRobot`: Write.
///
/// Resource types: `deploymentFleet` (required), `robot` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const RegisterRobot: &str = "robomaker:RegisterRobot";

/// `robomaker:RestartSimulationJob`: Write.
///
/// Resource types: `simulationJob` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const RestartSimulationJob: &str = "robomaker:RestartSimulationJob";

/// `robomaker:StartSimulationJobBatch`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartSimulationJobBatch: &str = "robomaker:StartSimulationJobBatch";

/// `robomaker:SyncDeploymentJob`: Write.
///
/// Resource types: `deploymentFleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const SyncDeploymentJob: &str = "robomaker:SyncDeploymentJob";

/// `robomaker:TagResource`: Tagging, Write.
///
/// Resource types: `deploymentFleet`, `deploymentJob`, `robot`, `robotApplication`, `simulationApplication`, `simulationJob`, `simulationJobBatch`, `world`, `worldExportJob`, `worldGenerationJob`, `worldTemplate`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "robomaker:TagResource";

/// `robomaker:UntagResource`: Tagging, Write.
///
/// Resource types: `deploymentFleet`, `deploymentJob`, `robot`, `robotApplication`, `simulationApplication`, `simulationJob`, `simulationJobBatch`, `world`, `worldExportJob`, `worldGenerationJob`, `worldTemplate`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "robomaker:UntagResource";

/// `robomaker:UpdateRobotApplication`: Write.
///
/// Resource types: `robotApplication` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateRobotApplication: &str = "robomaker:UpdateRobotApplication";

/// `robomaker:UpdateRobotDeployment`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateRobotDeployment: &str = "robomaker:UpdateRobotDeployment";

/// `robomaker:UpdateSimulationApplication`: Write.
///
/// Resource types: `simulationApplication` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateSimulationApplication: &str = "robomaker:UpdateSimulationApplication";

/// `robomaker:UpdateWorldTemplate`: Write.
///
/// Resource types: `worldTemplate` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateWorldTemplate: &str = "robomaker:UpdateWorldTemplate";
