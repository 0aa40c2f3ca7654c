// Made by `cargo xtask codegen` from policy-data. Do not edit.

/// `sagemaker:UpdateMonitoringAlert`: Write.
///
/// Resource types: `monitoring-schedule` (required), `monitoring-schedule-alert` (required).
pub const UpdateMonitoringAlert: &str = "sagemaker:UpdateMonitoringAlert";

/// `sagemaker:UpdateMonitoringSchedule`: Write.
///
/// Resource types: `monitoring-schedule` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `sagemaker:InstanceTypes`, `sagemaker:InterContainerTrafficEncryption`, `sagemaker:MaxRuntimeInSeconds`, `sagemaker:NetworkIsolation`, `sagemaker:OutputKmsKeyArn`, `sagemaker:VolumeKmsKeyArn`, `sagemaker:VpcSecurityGroupIds`, `sagemaker:VpcSubnets`.
pub const UpdateMonitoringSchedule: &str = "sagemaker:UpdateMonitoringSchedule";

/// `sagemaker:UpdateNotebookInstance`: Write.
///
/// Resource types: `notebook-instance` (required).
///
/// Condition keys: `sagemaker:AcceleratorTypes`, `sagemaker:InstanceTypes`, `sagemaker:MinimumInstanceMetadataServiceVersion`, `sagemaker:NotebookInstanceLifecycleConfigArns`, `sagemaker:RootAccess`.
pub const UpdateNotebookInstance: &str = "sagemaker:UpdateNotebookInstance";

/// `sagemaker:UpdateNotebookInstanceLifecycleConfig`: Write.
///
/// Resource types: `notebook-instance-lifecycle-config` (required).
pub const UpdateNotebookInstanceLifecycleConfig: &str = "sagemaker:UpdateNotebookInstanceLifecycleConfig";

/// `sagemaker:UpdatePartnerApp`: Write.
///
/// Resource types: `partner-app` (required).
pub const UpdatePartnerApp: &str = "sagemaker:UpdatePartnerApp";

/// `sagemaker:UpdatePipeline`: Write.
///
/// Resource types: `pipeline` (required).
pub const UpdatePipeline: &str = "sagemaker:UpdatePipeline";

/// `sagemaker:UpdatePipelineExecution`: Write.
///
/// Resource types: `pipeline-execution` (required).
pub const UpdatePipelineExecution: &str = "sagemaker:UpdatePipelineExecution";

/// `sagemaker:UpdatePipelineVersion`: Write.
///
/// Resource types: `pipeline` (required).
///
/// Condition keys: `sagemaker:PipelineVersionId`.
pub const UpdatePipelineVersion: &str = "sagemaker:UpdatePipelineVersion";

/// `sagemaker:UpdateProject`: Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateProject: &str = "sagemaker:UpdateProject";

/// `sagemaker:UpdateReward`: Write.
///
/// Resource types: `job` (required).
pub const UpdateReward: &str = "sagemaker:UpdateReward";

/// `sagemaker:UpdateSharedModel`: Write.
///
/// Resource types: `shared-model` (required).
pub const UpdateSharedModel: &str = "sagemaker:UpdateSharedModel";

/// `sagemaker:UpdateSpace`: Write.
///
/// Resource types: `space` (required).
///
/// Condition keys: `sagemaker:ImageArns`, `sagemaker:ImageVersionArns`, `sagemaker:InstanceTypes`, `sagemaker:OwnerUserProfileArn`, `sagemaker:RemoteAccess`, `sagemaker:SpaceSharingType`, `sagemaker:StudioLifecycleConfigArns`.
pub const UpdateSpace: &str = "sagemaker:UpdateSpace";

/// `sagemaker:UpdateTrainingJob`: Write.
///
/// Resource types: `training-job` (required).
///
/// Condition keys: `sagemaker:EnableRemoteDebug`, `sagemaker:InstanceTypes`, `sagemaker:KeepAlivePeriod`.
pub const UpdateTrainingJob: &str = "sagemaker:UpdateTrainingJob";

/// `sagemaker:UpdateTrial`: Write.
///
/// Resource types: `experiment-trial` (required).
pub const UpdateTrial: &str = "sagemaker:UpdateTrial";

/// `sagemaker:UpdateTrialComponent`: Write.
///
/// Resource types: `experiment-trial-component` (required).
pub const UpdateTrialComponent: &str = "sagemaker:UpdateTrialComponent";

/// `sagemaker:UpdateUserProfile`: Write.
///
/// Resource types: `user-profile` (required).
///
/// Condition keys: `sagemaker:DomainSharingOutputKmsKeyArn`, `sagemaker:ImageArns`, `sagemaker:ImageVersionArns`, `sagemaker:InstanceTypes`, `sagemaker:StudioLifecycleConfigArns`, `sagemaker:VpcSecurityGroupIds`.
pub const UpdateUserProfile: &str = "sagemaker:UpdateUserProfile";

/// `sagemaker:UpdateWorkforce`: Write.
///
/// Resource types: `workforce` (required).
pub const UpdateWorkforce: &str = "sagemaker:UpdateWorkforce";

/// `sagemaker:UpdateWorkteam`: Write.
///
/// Resource types: `workteam` (required).
pub const UpdateWorkteam: &str = "sagemaker:UpdateWorkteam";
