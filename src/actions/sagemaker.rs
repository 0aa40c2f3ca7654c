// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon SageMaker: the actions of the prefix `sagemaker`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `action` | `arn:${Partition}:sagemaker:${Region}:${Account}:action/${ActionName}` |
//! | `ai-benchmark-job` | `arn:${Partition}:sagemaker:${Region}:${Account}:ai-benchmark-job/${AIBenchmarkJobName}` |
//! | `ai-recommendation-job` | `arn:${Partition}:sagemaker:${Region}:${Account}:ai-recommendation-job/${AIRecommendationJobName}` |
//! | `ai-workload-config` | `arn:${Partition}:sagemaker:${Region}:${Account}:ai-workload-config/${AIWorkloadConfigName}` |
//! | `algorithm` | `arn:${Partition}:sagemaker:${Region}:${Account}:algorithm/${AlgorithmName}` |
//! | `app` | `arn:${Partition}:sagemaker:${Region}:${Account}:app/${DomainId}/${UserProfileName}/${AppType}/${AppName}` |
//! | `app-image-config` | `arn:${Partition}:sagemaker:${Region}:${Account}:app-image-config/${AppImageConfigName}` |
//! | `artifact` | `arn:${Partition}:sagemaker:${Region}:${Account}:artifact/${HashOfArtifactSource}` |
//! | `automl-job` | `arn:${Partition}:sagemaker:${Region}:${Account}:automl-job/${AutoMLJobJobName}` |
//! | `cluster` | `arn:${Partition}:sagemaker:${Region}:${Account}:cluster/${ClusterId}` |
//! | `cluster-scheduler-config` | `arn:${Partition}:sagemaker:${Region}:${Account}:cluster-scheduler-config/${ClusterSchedulerConfigId}` |
//! | `code-repository` | `arn:${Partition}:sagemaker:${Region}:${Account}:code-repository/${CodeRepositoryName}` |
//! | `compilation-job` | `arn:${Partition}:sagemaker:${Region}:${Account}:compilation-job/${CompilationJobName}` |
//! | `compute-quota` | `arn:${Partition}:sagemaker:${Region}:${Account}:compute-quota/${ComputeQuotaId}` |
//! | `context` | `arn:${Partition}:sagemaker:${Region}:${Account}:context/${ContextName}` |
//! | `data-quality-job-definition` | `arn:${Partition}:sagemaker:${Region}:${Account}:data-quality-job-definition/${DataQualityJobDefinitionName}` |
//! | `device` | `arn:${Partition}:sagemaker:${Region}:${Account}:device-fleet/${DeviceFleetName}/device/${DeviceName}` |
//! | `device-fleet` | `arn:${Partition}:sagemaker:${Region}:${Account}:device-fleet/${DeviceFleetName}` |
//! | `domain` | `arn:${Partition}:sagemaker:${Region}:${Account}:domain/${DomainId}` |
//! | `edge-deployment-plan` | `arn:${Partition}:sagemaker:${Region}:${Account}:edge-deployment/${EdgeDeploymentPlanName}` |
//! | `edge-packaging-job` | `arn:${Partition}:sagemaker:${Region}:${Account}:edge-packaging-job/${EdgePackagingJobName}` |
//! | `endpoint` | `arn:${Partition}:sagemaker:${Region}:${Account}:endpoint/${EndpointName}` |
//! | `endpoint-config` | `arn:${Partition}:sagemaker:${Region}:${Account}:endpoint-config/${EndpointConfigName}` |
//! | `experiment` | `arn:${Partition}:sagemaker:${Region}:${Account}:experiment/${ExperimentName}` |
//! | `experiment-trial` | `arn:${Partition}:sagemaker:${Region}:${Account}:experiment-trial/${TrialName}` |
//! | `experiment-trial-component` | `arn:${Partition}:sagemaker:${Region}:${Account}:experiment-trial-component/${TrialComponentName}` |
//! | `feature-group` | `arn:${Partition}:sagemaker:${Region}:${Account}:feature-group/${FeatureGroupName}` |
//! | `flow-definition` | `arn:${Partition}:sagemaker:${Region}:${Account}:flow-definition/${FlowDefinitionName}` |
//! | `hub` | `arn:${Partition}:sagemaker:${Region}:${Account}:hub/${HubName}` |
//! | `hub-content` | `arn:${Partition}:sagemaker:${Region}:${Account}:hub-content/${HubName}/${HubContentType}/${HubContentName}` |
//! | `human-loop` | `arn:${Partition}:sagemaker:${Region}:${Account}:human-loop/${HumanLoopName}` |
//! | `human-task-ui` | `arn:${Partition}:sagemaker:${Region}:${Account}:human-task-ui/${HumanTaskUiName}` |
//! | `hyper-parameter-tuning-job` | `arn:${Partition}:sagemaker:${Region}:${Account}:hyper-parameter-tuning-job/${HyperParameterTuningJobName}` |
//! | `image` | `arn:${Partition}:sagemaker:${Region}:${Account}:image/${ImageName}` |
//! | `image-version` | `arn:${Partition}:sagemaker:${Region}:${Account}:image-version/${ImageName}/${Version}` |
//! | `inference-component` | `arn:${Partition}:sagemaker:${Region}:${Account}:inference-component/${InferenceComponentName}` |
//! | `inference-experiment` | `arn:${Partition}:sagemaker:${Region}:${Account}:inference-experiment/${InferenceExperimentName}` |
//! | `inference-recommendations-job` | `arn:${Partition}:sagemaker:${Region}:${Account}:inference-recommendations-job/${InferenceRecommendationsJobName}` |
//! | `job` | `arn:${Partition}:sagemaker:${Region}:${Account}:job/${JobCategory}/${JobName}` |
//! | `labeling-job` | `arn:${Partition}:sagemaker:${Region}:${Account}:labeling-job/${LabelingJobName}` |
//! | `lineage-group` | `arn:${Partition}:sagemaker:${Region}:${Account}:lineage-group/${LineageGroupName}` |
//! | `mlflow-app` | `arn:${Partition}:sagemaker:${Region}:${Account}:mlflow-app/${MLflowAppId}` |
//! | `mlflow-tracking-server` | `arn:${Partition}:sagemaker:${Region}:${Account}:mlflow-tracking-server/${MlflowTrackingServerName}` |
//! | `model` | `arn:${Partition}:sagemaker:${Region}:${Account}:model/${ModelName}` |
//! | `model-bias-job-definition` | `arn:${Partition}:sagemaker:${Region}:${Account}:model-bias-job-definition/${ModelBiasJobDefinitionName}` |
//! | `model-card` | `arn:${Partition}:sagemaker:${Region}:${Account}:model-card/${ModelCardName}` |
//! | `model-card-export-job` | `arn:${Partition}:sagemaker:${Region}:${Account}:model-card/${ModelCardName}/export-job/${ExportJobName}` |
//! | `model-explainability-job-definition` | `arn:${Partition}:sagemaker:${Region}:${Account}:model-explainability-job-definition/${ModelExplainabilityJobDefinitionName}` |
//! | `model-package` | `arn:${Partition}:sagemaker:${Region}:${Account}:model-package/${ModelPackageName}` |
//! | `model-package-group` | `arn:${Partition}:sagemaker:${Region}:${Account}:model-package-group/${ModelPackageGroupName}` |
//! | `model-quality-job-definition` | `arn:${Partition}:sagemaker:${Region}:${Account}:model-quality-job-definition/${ModelQualityJobDefinitionName}` |
//! | `monitoring-schedule` | `arn:${Partition}:sagemaker:${Region}:${Account}:monitoring-schedule/${MonitoringScheduleName}` |
//! | `monitoring-schedule-alert` | `arn:${Partition}:sagemaker:${Region}:${Account}:monitoring-schedule/${MonitoringScheduleName}/alert/${MonitoringScheduleAlertName}` |
//! | `notebook-instance` | `arn:${Partition}:sagemaker:${Region}:${Account}:notebook-instance/${NotebookInstanceName}` |
//! | `notebook-instance-lifecycle-config` | `arn:${Partition}:sagemaker:${Region}:${Account}:notebook-instance-lifecycle-config/${NotebookInstanceLifecycleConfigName}` |
//! | `optimization-job` | `arn:${Partition}:sagemaker:${Region}:${Account}:optimization-job/${OptimizationJobName}` |
//! | `partner-app` | `arn:${Partition}:sagemaker:${Region}:${Account}:partner-app/${AppId}` |
//! | `pipeline` | `arn:${Partition}:sagemaker:${Region}:${Account}:pipeline/${PipelineName}` |
//! | `pipeline-execution` | `arn:${Partition}:sagemaker:${Region}:${Account}:pipeline/${PipelineName}/execution/${RandomString}` |
//! | `processing-job` | `arn:${Partition}:sagemaker:${Region}:${Account}:processing-job/${ProcessingJobName}` |
//! | `project` | `arn:${Partition}:sagemaker:${Region}:${Account}:project/${ProjectName}` |
//! | `reserved-capacity` | `arn:${Partition}:sagemaker:${Region}:${Account}:reserved-capacity/${RandomString}` |
//! | `sagemaker-catalog` | `arn:${Partition}:sagemaker:${Region}:${Account}:sagemaker-catalog/${ResourceCatalogName}` |
//! | `shared-model` | `arn:${Partition}:sagemaker:${Region}:${Account}:shared-model/${SharedModelId}` |
//! | `shared-model-event` | `arn:${Partition}:sagemaker:${Region}:${Account}:shared-model-event/${EventId}` |
//! | `space` | `arn:${Partition}:sagemaker:${Region}:${Account}:space/${DomainId}/${SpaceName}` |
//! | `studio-lifecycle-config` | `arn:${Partition}:sagemaker:${Region}:${Account}:studio-lifecycle-config/${StudioLifecycleConfigName}` |
//! | `training-job` | `arn:${Partition}:sagemaker:${Region}:${Account}:training-job/${TrainingJobName}` |
//! | `training-plan` | `arn:${Partition}:sagemaker:${Region}:${Account}:training-plan/${TrainingPlanName}` |
//! | `transform-job` | `arn:${Partition}:sagemaker:${Region}:${Account}:transform-job/${TransformJobName}` |
//! | `user-profile` | `arn:${Partition}:sagemaker:${Region}:${Account}:user-profile/${DomainId}/${UserProfileName}` |
//! | `workforce` | `arn:${Partition}:sagemaker:${Region}:${Account}:workforce/${WorkforceName}` |
//! | `workteam` | `arn:${Partition}:sagemaker:${Region}:${Account}:workteam/${WorkteamName}` |

mod part_1;
mod part_2;
mod part_3;
mod part_4;

pub use part_1::*;
pub use part_2::*;
pub use part_3::*;
pub use part_4::*;
