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

/// `sagemaker:AccessModelPackage`: Read.
///
/// Resource types: `model-package` (required).
pub const AccessModelPackage: &str = "sagemaker:AccessModelPackage";

/// `sagemaker:AddAssociation`: Write.
///
/// Resource types: `action` (required), `artifact` (required), `context` (required), `experiment` (required), `experiment-trial-component` (required).
pub const AddAssociation: &str = "sagemaker:AddAssociation";

/// `sagemaker:AddTags`: Tagging, Write.
///
/// Resource types: `action`, `ai-benchmark-job`, `ai-recommendation-job`, `ai-workload-config`, `algorithm`, `app`, `app-image-config`, `artifact`, `automl-job`, `cluster`, `cluster-scheduler-config`, `code-repository`, `compilation-job`, `compute-quota`, `context`, `data-quality-job-definition`, `device`, `device-fleet`, `domain`, `edge-deployment-plan`, `edge-packaging-job`, `endpoint`, `endpoint-config`, `experiment`, `experiment-trial`, `experiment-trial-component`, `feature-group`, `flow-definition`, `hub`, `hub-content`, `human-task-ui`, `hyper-parameter-tuning-job`, `image`, `inference-component`, `inference-recommendations-job`, `job`, `labeling-job`, `mlflow-app`, `mlflow-tracking-server`, `model`, `model-bias-job-definition`, `model-card`, `model-explainability-job-definition`, `model-package`, `model-package-group`, `model-quality-job-definition`, `monitoring-schedule`, `notebook-instance`, `notebook-instance-lifecycle-config`, `optimization-job`, `partner-app`, `pipeline`, `processing-job`, `project`, `reserved-capacity`, `space`, `studio-lifecycle-config`, `training-job`, `training-plan`, `transform-job`, `user-profile`, `workteam`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `sagemaker:CurrentCustomerMetadataProperties/${MetadataKey}`, `sagemaker:CurrentModelLifeCycleStage`, `sagemaker:CurrentModelLifeCycleStageStatus`, `sagemaker:TaggingAction`.
pub const AddTags: &str = "sagemaker:AddTags";

/// `sagemaker:AssociateTrialComponent`: Write.
///
/// Resource types: `experiment-trial` (required), `experiment-trial-component` (required).
pub const AssociateTrialComponent: &str = "sagemaker:AssociateTrialComponent";

/// `sagemaker:AttachClusterNodeNetworkInterface`: Write.
///
/// Resource types: `cluster` (required).
pub const AttachClusterNodeNetworkInterface: &str = "sagemaker:AttachClusterNodeNetworkInterface";

/// `sagemaker:AttachClusterNodeVolume`: Write.
///
/// Resource types: `cluster` (required).
pub const AttachClusterNodeVolume: &str = "sagemaker:AttachClusterNodeVolume";

/// `sagemaker:BatchAddClusterNodes`: Write.
///
/// Resource types: `cluster` (required).
pub const BatchAddClusterNodes: &str = "sagemaker:BatchAddClusterNodes";

/// `sagemaker:BatchDeleteClusterNodes`: Write.
///
/// Resource types: `cluster` (required).
pub const BatchDeleteClusterNodes: &str = "sagemaker:BatchDeleteClusterNodes";

/// `sagemaker:BatchDescribeModelPackage`: Read.
///
/// Resource types: `model-package` (required).
///
/// Condition keys: `sagemaker:CurrentCustomerMetadataProperties/${MetadataKey}`, `sagemaker:CurrentModelLifeCycleStage`, `sagemaker:CurrentModelLifeCycleStageStatus`.
pub const BatchDescribeModelPackage: &str = "sagemaker:BatchDescribeModelPackage";

/// `sagemaker:BatchGetMetrics`: Read.
///
/// Resource types: `experiment-trial-component` (required), `training-job` (required).
pub const BatchGetMetrics: &str = "sagemaker:BatchGetMetrics";

/// `sagemaker:BatchGetRecord`: Read.
///
/// Resource types: `feature-group` (required).
pub const BatchGetRecord: &str = "sagemaker:BatchGetRecord";

/// `sagemaker:BatchPutMetrics`: Write.
///
/// Resource types: `experiment-trial-component` (required), `training-job` (required).
pub const BatchPutMetrics: &str = "sagemaker:BatchPutMetrics";

/// `sagemaker:BatchRebootClusterNodes`: Write.
///
/// Resource types: `cluster` (required).
pub const BatchRebootClusterNodes: &str = "sagemaker:BatchRebootClusterNodes";

/// `sagemaker:BatchReplaceClusterNodes`: Write.
///
/// Resource types: `cluster` (required).
pub const BatchReplaceClusterNodes: &str = "sagemaker:BatchReplaceClusterNodes";

/// `sagemaker:BatchWriteRecord`: Write.
///
/// Resource types: `feature-group` (required).
pub const BatchWriteRecord: &str = "sagemaker:BatchWriteRecord";

/// `sagemaker:CallMlflowAppApi`: Write.
///
/// Resource types: `mlflow-app` (required).
pub const CallMlflowAppApi: &str = "sagemaker:CallMlflowAppApi";

/// `sagemaker:CallPartnerAppApi`: Write.
///
/// Resource types: `partner-app` (required).
pub const CallPartnerAppApi: &str = "sagemaker:CallPartnerAppApi";

/// `sagemaker:CallWithBearerToken`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `sagemaker:BearerTokenType`.
pub const CallWithBearerToken: &str = "sagemaker:CallWithBearerToken";

/// `sagemaker:CompleteRollout`: Write.
///
/// Resource types: `job` (required).
pub const CompleteRollout: &str = "sagemaker:CompleteRollout";

/// `sagemaker:CreateAction`: Write.
///
/// Resource types: `action` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAction: &str = "sagemaker:CreateAction";

/// `sagemaker:CreateAIBenchmarkJob`: Write.
///
/// Resource types: `ai-benchmark-job` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAIBenchmarkJob: &str = "sagemaker:CreateAIBenchmarkJob";

/// `sagemaker:CreateAIRecommendationJob`: Write.
///
/// Resource types: `ai-recommendation-job` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAIRecommendationJob: &str = "sagemaker:CreateAIRecommendationJob";

/// `sagemaker:CreateAIWorkloadConfig`: Write.
///
/// Resource types: `ai-workload-config` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAIWorkloadConfig: &str = "sagemaker:CreateAIWorkloadConfig";

/// `sagemaker:CreateAlgorithm`: Write.
///
/// Resource types: `algorithm` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAlgorithm: &str = "sagemaker:CreateAlgorithm";

/// `sagemaker:CreateApp`: Write.
///
/// Resource types: `app` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `sagemaker:ImageArns`, `sagemaker:ImageVersionArns`, `sagemaker:InstanceTypes`, `sagemaker:OwnerUserProfileArn`, `sagemaker:SpaceSharingType`, `sagemaker:StudioLifecycleConfigArns`.
pub const CreateApp: &str = "sagemaker:CreateApp";

/// `sagemaker:CreateAppImageConfig`: Write.
///
/// Resource types: `app-image-config` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAppImageConfig: &str = "sagemaker:CreateAppImageConfig";

/// `sagemaker:CreateArtifact`: Write.
///
/// Resource types: `artifact` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateArtifact: &str = "sagemaker:CreateArtifact";

/// `sagemaker:CreateAutoMLJob`: Write.
///
/// Resource types: `automl-job` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `sagemaker:InterContainerTrafficEncryption`, `sagemaker:OutputKmsKeyArn`, `sagemaker:VolumeKmsKeyArn`, `sagemaker:VpcSecurityGroupIds`, `sagemaker:VpcSubnets`.
pub const CreateAutoMLJob: &str = "sagemaker:CreateAutoMLJob";

/// `sagemaker:CreateAutoMLJobV2`: Write.
///
/// Resource types: `automl-job` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `sagemaker:InterContainerTrafficEncryption`, `sagemaker:OutputKmsKeyArn`, `sagemaker:VolumeKmsKeyArn`, `sagemaker:VpcSecurityGroupIds`, `sagemaker:VpcSubnets`.
pub const CreateAutoMLJobV2: &str = "sagemaker:CreateAutoMLJobV2";

/// `sagemaker:CreateCluster`: Write.
///
/// Resource types: `cluster` (required), `reserved-capacity`, `training-plan`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `sagemaker:InstanceTypes`, `sagemaker:VpcSecurityGroupIds`, `sagemaker:VpcSubnets`.
pub const CreateCluster: &str = "sagemaker:CreateCluster";

/// `sagemaker:CreateClusterSchedulerConfig`: Write.
///
/// Resource types: `cluster` (required), `cluster-scheduler-config` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateClusterSchedulerConfig: &str = "sagemaker:CreateClusterSchedulerConfig";

/// `sagemaker:CreateCodeRepository`: Write.
///
/// Resource types: `code-repository` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCodeRepository: &str = "sagemaker:CreateCodeRepository";

/// `sagemaker:CreateCompilationJob`: Write.
///
/// Resource types: `compilation-job` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCompilationJob: &str = "sagemaker:CreateCompilationJob";

/// `sagemaker:CreateComputeQuota`: Write.
///
/// Resource types: `cluster` (required), `compute-quota` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateComputeQuota: &str = "sagemaker:CreateComputeQuota";

/// `sagemaker:CreateContext`: Write.
///
/// Resource types: `context` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateContext: &str = "sagemaker:CreateContext";

/// `sagemaker:CreateDataQualityJobDefinition`: Write.
///
/// Resource types: `data-quality-job-definition` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `sagemaker:InstanceTypes`, `sagemaker:InterContainerTrafficEncryption`, `sagemaker:MaxRuntimeInSeconds`, `sagemaker:NetworkIsolation`, `sagemaker:OutputKmsKeyArn`, `sagemaker:VolumeKmsKeyArn`, `sagemaker:VpcSecurityGroupIds`, `sagemaker:VpcSubnets`.
pub const CreateDataQualityJobDefinition: &str = "sagemaker:CreateDataQualityJobDefinition";

/// `sagemaker:CreateDeviceFleet`: Write.
///
/// Resource types: `device-fleet` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDeviceFleet: &str = "sagemaker:CreateDeviceFleet";

/// `sagemaker:CreateDomain`: Write.
///
/// Resource types: `domain` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `sagemaker:AppNetworkAccessType`, `sagemaker:AuthMode`, `sagemaker:DomainSharingOutputKmsKeyArn`, `sagemaker:ImageArns`, `sagemaker:ImageVersionArns`, `sagemaker:InstanceTypes`, `sagemaker:StudioLifecycleConfigArns`, `sagemaker:VolumeKmsKeyArn`, `sagemaker:VpcSecurityGroupIds`, `sagemaker:VpcSubnets`.
pub const CreateDomain: &str = "sagemaker:CreateDomain";

/// `sagemaker:CreateEdgeDeploymentPlan`: Write.
///
/// Resource types: `edge-deployment-plan` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEdgeDeploymentPlan: &str = "sagemaker:CreateEdgeDeploymentPlan";

/// `sagemaker:CreateEdgeDeploymentStage`: Write.
///
/// Resource types: `edge-deployment-plan` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEdgeDeploymentStage: &str = "sagemaker:CreateEdgeDeploymentStage";

/// `sagemaker:CreateEdgePackagingJob`: Write.
///
/// Resource types: `edge-packaging-job` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEdgePackagingJob: &str = "sagemaker:CreateEdgePackagingJob";

/// `sagemaker:CreateEndpoint`: Write.
///
/// Resource types: `endpoint` (required), `endpoint-config` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEndpoint: &str = "sagemaker:CreateEndpoint";

/// `sagemaker:CreateEndpointConfig`: Write.
///
/// Resource types: `endpoint-config` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `sagemaker:AcceleratorTypes`, `sagemaker:InstanceTypes`, `sagemaker:ModelArn`, `sagemaker:NetworkIsolation`, `sagemaker:ServerlessMaxConcurrency`, `sagemaker:ServerlessMemorySize`, `sagemaker:VolumeKmsKeyArn`, `sagemaker:VpcSecurityGroupIds`, `sagemaker:VpcSubnets`.
pub const CreateEndpointConfig: &str = "sagemaker:CreateEndpointConfig";

/// `sagemaker:CreateExperiment`: Write.
///
/// Resource types: `experiment` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateExperiment: &str = "sagemaker:CreateExperiment";

/// `sagemaker:CreateFeatureGroup`: Write.
///
/// Resource types: `feature-group` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `sagemaker:FeatureGroupDisableGlueTableCreation`, `sagemaker:FeatureGroupEnableOnlineStore`, `sagemaker:FeatureGroupOfflineStoreConfig`, `sagemaker:FeatureGroupOfflineStoreKmsKeyArn`, `sagemaker:FeatureGroupOfflineStoreS3Uri`, `sagemaker:FeatureGroupOnlineStoreKmsKeyArn`.
pub const CreateFeatureGroup: &str = "sagemaker:CreateFeatureGroup";

/// `sagemaker:CreateFlowDefinition`: Write.
///
/// Resource types: `flow-definition` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `sagemaker:WorkteamArn`, `sagemaker:WorkteamType`.
pub const CreateFlowDefinition: &str = "sagemaker:CreateFlowDefinition";

/// `sagemaker:CreateHub`: Write.
///
/// Resource types: `hub` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateHub: &str = "sagemaker:CreateHub";

/// `sagemaker:CreateHubContentPresignedUrls`: Read.
///
/// Resource types: `hub` (required), `hub-content` (required).
pub const CreateHubContentPresignedUrls: &str = "sagemaker:CreateHubContentPresignedUrls";

/// `sagemaker:CreateHubContentReference`: Write.
///
/// Resource types: `hub` (required), `hub-content` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateHubContentReference: &str = "sagemaker:CreateHubContentReference";

/// `sagemaker:CreateHumanTaskUi`: Write.
///
/// Resource types: `human-task-ui` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateHumanTaskUi: &str = "sagemaker:CreateHumanTaskUi";

/// `sagemaker:CreateHyperParameterTuningJob`: Write.
///
/// Resource types: `hyper-parameter-tuning-job` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `sagemaker:FileSystemAccessMode`, `sagemaker:FileSystemDirectoryPath`, `sagemaker:FileSystemId`, `sagemaker:FileSystemType`, `sagemaker:InstanceTypes`, `sagemaker:InterContainerTrafficEncryption`, `sagemaker:MaxRuntimeInSeconds`, `sagemaker:NetworkIsolation`, `sagemaker:OutputKmsKeyArn`, `sagemaker:VolumeKmsKeyArn`, `sagemaker:VpcSecurityGroupIds`, `sagemaker:VpcSubnets`.
pub const CreateHyperParameterTuningJob: &str = "sagemaker:CreateHyperParameterTuningJob";

/// `sagemaker:CreateImage`: Write.
///
/// Resource types: `image` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateImage: &str = "sagemaker:CreateImage";

/// `sagemaker:CreateImageVersion`: Write.
///
/// Resource types: `image` (required).
pub const CreateImageVersion: &str = "sagemaker:CreateImageVersion";

/// `sagemaker:CreateInferenceComponent`: Write.
///
/// Resource types: `endpoint` (required), `inference-component` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `sagemaker:ModelArn`.
pub const CreateInferenceComponent: &str = "sagemaker:CreateInferenceComponent";

/// `sagemaker:CreateInferenceExperiment`: Write.
///
/// Resource types: `inference-experiment` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateInferenceExperiment: &str = "sagemaker:CreateInferenceExperiment";

/// `sagemaker:CreateInferenceRecommendationsJob`: Write.
///
/// Resource types: `inference-recommendations-job` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateInferenceRecommendationsJob: &str = "sagemaker:CreateInferenceRecommendationsJob";

/// `sagemaker:CreateJob`: Write.
///
/// Resource types: `job` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `sagemaker:OutputKmsKeyArn`, `sagemaker:VpcSecurityGroupIds`, `sagemaker:VpcSubnets`.
pub const CreateJob: &str = "sagemaker:CreateJob";

/// `sagemaker:CreateLabelingJob`: Write.
///
/// Resource types: `labeling-job` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `sagemaker:OutputKmsKeyArn`, `sagemaker:VolumeKmsKeyArn`, `sagemaker:WorkteamArn`, `sagemaker:WorkteamType`.
pub const CreateLabelingJob: &str = "sagemaker:CreateLabelingJob";

/// `sagemaker:CreateLineageGroupPolicy`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateLineageGroupPolicy: &str = "sagemaker:CreateLineageGroupPolicy";

/// `sagemaker:CreateMlflowApp`: Write.
///
/// Resource types: `mlflow-app` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMlflowApp: &str = "sagemaker:CreateMlflowApp";

/// `sagemaker:CreateMlflowTrackingServer`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `sagemaker:ResourceTag/${TagKey}`.
pub const CreateMlflowTrackingServer: &str = "sagemaker:CreateMlflowTrackingServer";

/// `sagemaker:CreateModel`: Write.
///
/// Resource types: `model` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `sagemaker:DirectGatedModelAccess`, `sagemaker:NetworkIsolation`, `sagemaker:VpcSecurityGroupIds`, `sagemaker:VpcSubnets`.
pub const CreateModel: &str = "sagemaker:CreateModel";

/// `sagemaker:CreateModelBiasJobDefinition`: Write.
///
/// Resource types: `model-bias-job-definition` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `sagemaker:InstanceTypes`, `sagemaker:InterContainerTrafficEncryption`, `sagemaker:MaxRuntimeInSeconds`, `sagemaker:NetworkIsolation`, `sagemaker:OutputKmsKeyArn`, `sagemaker:VolumeKmsKeyArn`, `sagemaker:VpcSecurityGroupIds`, `sagemaker:VpcSubnets`.
pub const CreateModelBiasJobDefinition: &str = "sagemaker:CreateModelBiasJobDefinition";

/// `sagemaker:CreateModelCard`: Write.
///
/// Resource types: `model-card` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateModelCard: &str = "sagemaker:CreateModelCard";

/// `sagemaker:CreateModelCardExportJob`: Write.
///
/// Resource types: `model-card` (required).
pub const CreateModelCardExportJob: &str = "sagemaker:CreateModelCardExportJob";

/// `sagemaker:CreateModelExplainabilityJobDefinition`: Write.
///
/// Resource types: `model-explainability-job-definition` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `sagemaker:InstanceTypes`, `sagemaker:InterContainerTrafficEncryption`, `sagemaker:MaxRuntimeInSeconds`, `sagemaker:NetworkIsolation`, `sagemaker:OutputKmsKeyArn`, `sagemaker:VolumeKmsKeyArn`, `sagemaker:VpcSecurityGroupIds`, `sagemaker:VpcSubnets`.
pub const CreateModelExplainabilityJobDefinition: &str = "sagemaker:CreateModelExplainabilityJobDefinition";

/// `sagemaker:CreateModelPackage`: Write.
///
/// Resource types: `model-package`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `sagemaker:CurrentCustomerMetadataProperties/${MetadataKey}`, `sagemaker:CurrentModelLifeCycleStage`, `sagemaker:CurrentModelLifeCycleStageStatus`, `sagemaker:CustomerMetadataProperties/${MetadataKey}`, `sagemaker:ModelApprovalStatus`, `sagemaker:ModelLifeCycle:Stage`, `sagemaker:ModelLifeCycle:StageStatus`.
pub const CreateModelPackage: &str = "sagemaker:CreateModelPackage";

/// `sagemaker:CreateModelPackageGroup`: Write.
///
/// Resource types: `model-package-group` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateModelPackageGroup: &str = "sagemaker:CreateModelPackageGroup";

/// `sagemaker:CreateModelQualityJobDefinition`: Write.
///
/// Resource types: `model-quality-job-definition` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `sagemaker:InstanceTypes`, `sagemaker:InterContainerTrafficEncryption`, `sagemaker:MaxRuntimeInSeconds`, `sagemaker:NetworkIsolation`, `sagemaker:OutputKmsKeyArn`, `sagemaker:VolumeKmsKeyArn`, `sagemaker:VpcSecurityGroupIds`, `sagemaker:VpcSubnets`.
pub const CreateModelQualityJobDefinition: &str = "sagemaker:CreateModelQualityJobDefinition";

/// `sagemaker:CreateMonitoringSchedule`: Write.
///
/// Resource types: `monitoring-schedule` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `sagemaker:InstanceTypes`, `sagemaker:InterContainerTrafficEncryption`, `sagemaker:MaxRuntimeInSeconds`, `sagemaker:NetworkIsolation`, `sagemaker:OutputKmsKeyArn`, `sagemaker:VolumeKmsKeyArn`, `sagemaker:VpcSecurityGroupIds`, `sagemaker:VpcSubnets`.
pub const CreateMonitoringSchedule: &str = "sagemaker:CreateMonitoringSchedule";

/// `sagemaker:CreateNotebookInstance`: Write.
///
/// Resource types: `notebook-instance` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `sagemaker:AcceleratorTypes`, `sagemaker:DirectInternetAccess`, `sagemaker:InstanceTypes`, `sagemaker:MinimumInstanceMetadataServiceVersion`, `sagemaker:NotebookInstanceLifecycleConfigArns`, `sagemaker:RootAccess`, `sagemaker:VolumeKmsKeyArn`, `sagemaker:VpcSecurityGroupIds`, `sagemaker:VpcSubnets`.
pub const CreateNotebookInstance: &str = "sagemaker:CreateNotebookInstance";

/// `sagemaker:CreateNotebookInstanceLifecycleConfig`: Write.
///
/// Resource types: `notebook-instance-lifecycle-config` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateNotebookInstanceLifecycleConfig: &str = "sagemaker:CreateNotebookInstanceLifecycleConfig";

/// `sagemaker:CreateOptimizationJob`: Write.
///
/// Resource types: `optimization-job` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateOptimizationJob: &str = "sagemaker:CreateOptimizationJob";

/// `sagemaker:CreatePartnerApp`: Write.
///
/// Resource types: `partner-app` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePartnerApp: &str = "sagemaker:CreatePartnerApp";

/// `sagemaker:CreatePartnerAppPresignedUrl`: Write.
///
/// Resource types: `partner-app` (required).
pub const CreatePartnerAppPresignedUrl: &str = "sagemaker:CreatePartnerAppPresignedUrl";

/// `sagemaker:CreatePipeline`: Write.
///
/// Resource types: `pipeline` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePipeline: &str = "sagemaker:CreatePipeline";

/// `sagemaker:CreatePresignedDomainUrl`: Write.
///
/// Resource types: `user-profile` (required).
pub const CreatePresignedDomainUrl: &str = "sagemaker:CreatePresignedDomainUrl";

/// `sagemaker:CreatePresignedMlflowAppUrl`: Write.
///
/// Resource types: `mlflow-app` (required).
pub const CreatePresignedMlflowAppUrl: &str = "sagemaker:CreatePresignedMlflowAppUrl";

/// `sagemaker:CreatePresignedMlflowTrackingServerUrl`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `sagemaker:ResourceTag/${TagKey}`.
pub const CreatePresignedMlflowTrackingServerUrl: &str = "sagemaker:CreatePresignedMlflowTrackingServerUrl";

/// `sagemaker:CreatePresignedNotebookInstanceUrl`: Write.
///
/// Resource types: `notebook-instance` (required).
pub const CreatePresignedNotebookInstanceUrl: &str = "sagemaker:CreatePresignedNotebookInstanceUrl";

/// `sagemaker:CreateProcessingJob`: Write.
///
/// Resource types: `processing-job` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `sagemaker:InstanceTypes`, `sagemaker:InterContainerTrafficEncryption`, `sagemaker:MaxRuntimeInSeconds`, `sagemaker:NetworkIsolation`, `sagemaker:OutputKmsKeyArn`, `sagemaker:VolumeKmsKeyArn`, `sagemaker:VpcSecurityGroupIds`, `sagemaker:VpcSubnets`.
pub const CreateProcessingJob: &str = "sagemaker:CreateProcessingJob";

/// `sagemaker:CreateProject`: Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateProject: &str = "sagemaker:CreateProject";

/// `sagemaker:CreateReservedCapacity`: Write.
///
/// Resource types: `reserved-capacity` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateReservedCapacity: &str = "sagemaker:CreateReservedCapacity";

/// `sagemaker:CreateSharedModel`: Write.
///
/// Resource types: `shared-model` (required).
pub const CreateSharedModel: &str = "sagemaker:CreateSharedModel";

/// `sagemaker:CreateSpace`: Write.
///
/// Resource types: `space` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `sagemaker:ImageArns`, `sagemaker:ImageVersionArns`, `sagemaker:InstanceTypes`, `sagemaker:OwnerUserProfileArn`, `sagemaker:RemoteAccess`, `sagemaker:SpaceSharingType`, `sagemaker:StudioLifecycleConfigArns`.
pub const CreateSpace: &str = "sagemaker:CreateSpace";

/// `sagemaker:CreateStudioLifecycleConfig`: Write.
///
/// Resource types: `studio-lifecycle-config` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateStudioLifecycleConfig: &str = "sagemaker:CreateStudioLifecycleConfig";

/// `sagemaker:CreateTrainingJob`: Write.
///
/// Resource types: `reserved-capacity`, `training-job` (required), `training-plan`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `sagemaker:DirectGatedModelAccess`, `sagemaker:EnableRemoteDebug`, `sagemaker:FileSystemAccessMode`, `sagemaker:FileSystemDirectoryPath`, `sagemaker:FileSystemId`, `sagemaker:FileSystemType`, `sagemaker:InstanceTypes`, `sagemaker:InterContainerTrafficEncryption`, `sagemaker:KeepAlivePeriod`, `sagemaker:MaxRuntimeInSeconds`, `sagemaker:NetworkIsolation`, `sagemaker:OutputKmsKeyArn`, `sagemaker:VolumeKmsKeyArn`, `sagemaker:VpcSecurityGroupIds`, `sagemaker:VpcSubnets`.
pub const CreateTrainingJob: &str = "sagemaker:CreateTrainingJob";

/// `sagemaker:CreateTrainingPlan`: Write.
///
/// Resource types: `training-plan` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTrainingPlan: &str = "sagemaker:CreateTrainingPlan";

/// `sagemaker:CreateTrainingSession`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateTrainingSession: &str = "sagemaker:CreateTrainingSession";

/// `sagemaker:CreateTransformJob`: Write.
///
/// Resource types: `transform-job` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `sagemaker:InstanceTypes`, `sagemaker:ModelArn`, `sagemaker:OutputKmsKeyArn`, `sagemaker:VolumeKmsKeyArn`.
pub const CreateTransformJob: &str = "sagemaker:CreateTransformJob";

/// `sagemaker:CreateTrial`: Write.
///
/// Resource types: `experiment` (required), `experiment-trial` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTrial: &str = "sagemaker:CreateTrial";

/// `sagemaker:CreateTrialComponent`: Write.
///
/// Resource types: `experiment-trial-component` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTrialComponent: &str = "sagemaker:CreateTrialComponent";

/// `sagemaker:CreateUserProfile`: Write.
///
/// Resource types: `user-profile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `sagemaker:DomainSharingOutputKmsKeyArn`, `sagemaker:ImageArns`, `sagemaker:ImageVersionArns`, `sagemaker:InstanceTypes`, `sagemaker:StudioLifecycleConfigArns`, `sagemaker:VpcSecurityGroupIds`.
pub const CreateUserProfile: &str = "sagemaker:CreateUserProfile";

/// `sagemaker:CreateWorkforce`: Write.
///
/// Resource types: `workforce` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWorkforce: &str = "sagemaker:CreateWorkforce";

/// `sagemaker:CreateWorkteam`: Write.
///
/// Resource types: `workteam` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWorkteam: &str = "sagemaker:CreateWorkteam";

/// `sagemaker:DeleteAction`: Write.
///
/// Resource types: `action` (required).
pub const DeleteAction: &str = "sagemaker:DeleteAction";

/// `sagemaker:DeleteAIBenchmarkJob`: Write.
///
/// Resource types: `ai-benchmark-job` (required).
pub const DeleteAIBenchmarkJob: &str = "sagemaker:DeleteAIBenchmarkJob";

/// `sagemaker:DeleteAIRecommendationJob`: Write.
///
/// Resource types: `ai-recommendation-job` (required).
pub const DeleteAIRecommendationJob: &str = "sagemaker:DeleteAIRecommendationJob";

/// `sagemaker:DeleteAIWorkloadConfig`: Write.
///
/// Resource types: `ai-workload-config` (required).
pub const DeleteAIWorkloadConfig: &str = "sagemaker:DeleteAIWorkloadConfig";

/// `sagemaker:DeleteAlgorithm`: Write.
///
/// Resource types: `algorithm` (required).
pub const DeleteAlgorithm: &str = "sagemaker:DeleteAlgorithm";

/// `sagemaker:DeleteApp`: Write.
///
/// Resource types: `app` (required).
///
/// Condition keys: `sagemaker:OwnerUserProfileArn`, `sagemaker:SpaceSharingType`.
pub const DeleteApp: &str = "sagemaker:DeleteApp";

/// `sagemaker:DeleteAppImageConfig`: Write.
///
/// Resource types: `app-image-config` (required).
pub const DeleteAppImageConfig: &str = "sagemaker:DeleteAppImageConfig";

/// `sagemaker:DeleteArtifact`: Write.
///
/// Resource types: `artifact` (required).
pub const DeleteArtifact: &str = "sagemaker:DeleteArtifact";

/// `sagemaker:DeleteAssociation`: Write.
///
/// Resource types: `action` (required), `artifact` (required), `context` (required), `experiment` (required), `experiment-trial-component` (required).
pub const DeleteAssociation: &str = "sagemaker:DeleteAssociation";

/// `sagemaker:DeleteCluster`: Write.
///
/// Resource types: `cluster` (required).
pub const DeleteCluster: &str = "sagemaker:DeleteCluster";

/// `sagemaker:DeleteClusterSchedulerConfig`: Write.
///
/// Resource types: `cluster-scheduler-config` (required).
pub const DeleteClusterSchedulerConfig: &str = "sagemaker:DeleteClusterSchedulerConfig";

/// `sagemaker:DeleteCodeRepository`: Write.
///
/// Resource types: `code-repository` (required).
pub const DeleteCodeRepository: &str = "sagemaker:DeleteCodeRepository";

/// `sagemaker:DeleteCompilationJob`: Write.
///
/// Resource types: `compilation-job` (required).
pub const DeleteCompilationJob: &str = "sagemaker:DeleteCompilationJob";

/// `sagemaker:DeleteComputeQuota`: Write.
///
/// Resource types: `compute-quota` (required).
pub const DeleteComputeQuota: &str = "sagemaker:DeleteComputeQuota";

/// `sagemaker:DeleteContext`: Write.
///
/// Resource types: `context` (required).
pub const DeleteContext: &str = "sagemaker:DeleteContext";

/// `sagemaker:DeleteDataQualityJobDefinition`: Write.
///
/// Resource types: `data-quality-job-definition` (required).
pub const DeleteDataQualityJobDefinition: &str = "sagemaker:DeleteDataQualityJobDefinition";

/// `sagemaker:DeleteDeviceFleet`: Write.
///
/// Resource types: `device-fleet` (required).
pub const DeleteDeviceFleet: &str = "sagemaker:DeleteDeviceFleet";

/// `sagemaker:DeleteDomain`: Write.
///
/// Resource types: `domain` (required).
pub const DeleteDomain: &str = "sagemaker:DeleteDomain";

/// `sagemaker:DeleteEdgeDeploymentPlan`: Write.
///
/// Resource types: `edge-deployment-plan` (required).
pub const DeleteEdgeDeploymentPlan: &str = "sagemaker:DeleteEdgeDeploymentPlan";

/// `sagemaker:DeleteEdgeDeploymentStage`: Write.
///
/// Resource types: `edge-deployment-plan` (required).
pub const DeleteEdgeDeploymentStage: &str = "sagemaker:DeleteEdgeDeploymentStage";

/// `sagemaker:DeleteEndpoint`: Write.
///
/// Resource types: `endpoint` (required).
pub const DeleteEndpoint: &str = "sagemaker:DeleteEndpoint";

/// `sagemaker:DeleteEndpointConfig`: Write.
///
/// Resource types: `endpoint-config` (required).
pub const DeleteEndpointConfig: &str = "sagemaker:DeleteEndpointConfig";

/// `sagemaker:DeleteExperiment`: Write.
///
/// Resource types: `experiment` (required).
pub const DeleteExperiment: &str = "sagemaker:DeleteExperiment";

/// `sagemaker:DeleteFeatureGroup`: Write.
///
/// Resource types: `feature-group` (required).
pub const DeleteFeatureGroup: &str = "sagemaker:DeleteFeatureGroup";

/// `sagemaker:DeleteFlowDefinition`: Write.
///
/// Resource types: `flow-definition` (required).
pub const DeleteFlowDefinition: &str = "sagemaker:DeleteFlowDefinition";

/// `sagemaker:DeleteHub`: Write.
///
/// Resource types: `hub` (required).
pub const DeleteHub: &str = "sagemaker:DeleteHub";

/// `sagemaker:DeleteHubContent`: Write.
///
/// Resource types: `hub` (required), `hub-content` (required).
pub const DeleteHubContent: &str = "sagemaker:DeleteHubContent";

/// `sagemaker:DeleteHubContentReference`: Write.
///
/// Resource types: `hub` (required), `hub-content` (required).
pub const DeleteHubContentReference: &str = "sagemaker:DeleteHubContentReference";

/// `sagemaker:DeleteHumanLoop`: Write.
///
/// Resource types: `human-loop` (required).
pub const DeleteHumanLoop: &str = "sagemaker:DeleteHumanLoop";

/// `sagemaker:DeleteHumanTaskUi`: Write.
///
/// Resource types: `human-task-ui` (required).
pub const DeleteHumanTaskUi: &str = "sagemaker:DeleteHumanTaskUi";

/// `sagemaker:DeleteHyperParameterTuningJob`: Write.
///
/// Resource types: `hyper-parameter-tuning-job` (required).
pub const DeleteHyperParameterTuningJob: &str = "sagemaker:DeleteHyperParameterTuningJob";

/// `sagemaker:DeleteImage`: Write.
///
/// Resource types: `image` (required).
pub const DeleteImage: &str = "sagemaker:DeleteImage";

/// `sagemaker:DeleteImageVersion`: Write.
///
/// Resource types: `image-version` (required).
pub const DeleteImageVersion: &str = "sagemaker:DeleteImageVersion";

/// `sagemaker:DeleteInferenceComponent`: Write.
///
/// Resource types: `inference-component` (required).
pub const DeleteInferenceComponent: &str = "sagemaker:DeleteInferenceComponent";

/// `sagemaker:DeleteInferenceExperiment`: Write.
///
/// Resource types: `inference-experiment` (required).
pub const DeleteInferenceExperiment: &str = "sagemaker:DeleteInferenceExperiment";

/// `sagemaker:DeleteJob`: Write.
///
/// Resource types: `job` (required).
pub const DeleteJob: &str = "sagemaker:DeleteJob";

/// `sagemaker:DeleteLineageGroupPolicy`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteLineageGroupPolicy: &str = "sagemaker:DeleteLineageGroupPolicy";

/// `sagemaker:DeleteMlflowApp`: Write.
///
/// Resource types: `mlflow-app` (required).
pub const DeleteMlflowApp: &str = "sagemaker:DeleteMlflowApp";

/// `sagemaker:DeleteMlflowTrackingServer`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `sagemaker:ResourceTag/${TagKey}`.
pub const DeleteMlflowTrackingServer: &str = "sagemaker:DeleteMlflowTrackingServer";

/// `sagemaker:DeleteModel`: Write.
///
/// Resource types: `model` (required).
pub const DeleteModel: &str = "sagemaker:DeleteModel";

/// `sagemaker:DeleteModelBiasJobDefinition`: Write.
///
/// Resource types: `model-bias-job-definition` (required).
pub const DeleteModelBiasJobDefinition: &str = "sagemaker:DeleteModelBiasJobDefinition";

/// `sagemaker:DeleteModelCard`: Write.
///
/// Resource types: `model-card` (required).
pub const DeleteModelCard: &str = "sagemaker:DeleteModelCard";

/// `sagemaker:DeleteModelExplainabilityJobDefinition`: Write.
///
/// Resource types: `model-explainability-job-definition` (required).
pub const DeleteModelExplainabilityJobDefinition: &str = "sagemaker:DeleteModelExplainabilityJobDefinition";

/// `sagemaker:DeleteModelPackage`: Write.
///
/// Resource types: `model-package` (required).
///
/// Condition keys: `sagemaker:CurrentCustomerMetadataProperties/${MetadataKey}`, `sagemaker:CurrentModelLifeCycleStage`, `sagemaker:CurrentModelLifeCycleStageStatus`.
pub const DeleteModelPackage: &str = "sagemaker:DeleteModelPackage";

/// `sagemaker:DeleteModelPackageGroup`: Write.
///
/// Resource types: `model-package-group` (required).
pub const DeleteModelPackageGroup: &str = "sagemaker:DeleteModelPackageGroup";

/// `sagemaker:DeleteModelPackageGroupPolicy`: Write.
///
/// Resource types: `model-package-group` (required).
pub const DeleteModelPackageGroupPolicy: &str = "sagemaker:DeleteModelPackageGroupPolicy";

/// `sagemaker:DeleteModelQualityJobDefinition`: Write.
///
/// Resource types: `model-quality-job-definition` (required).
pub const DeleteModelQualityJobDefinition: &str = "sagemaker:DeleteModelQualityJobDefinition";

/// `sagemaker:DeleteMonitoringSchedule`: Write.
///
/// Resource types: `monitoring-schedule` (required).
pub const DeleteMonitoringSchedule: &str = "sagemaker:DeleteMonitoringSchedule";

/// `sagemaker:DeleteNotebookInstance`: Write.
///
/// Resource types: `notebook-instance` (required).
pub const DeleteNotebookInstance: &str = "sagemaker:DeleteNotebookInstance";

/// `sagemaker:DeleteNotebookInstanceLifecycleConfig`: Write.
///
/// Resource types: `notebook-instance-lifecycle-config` (required).
pub const DeleteNotebookInstanceLifecycleConfig: &str = "sagemaker:DeleteNotebookInstanceLifecycleConfig";

/// `sagemaker:DeleteOptimizationJob`: Write.
///
/// Resource types: `optimization-job` (required).
pub const DeleteOptimizationJob: &str = "sagemaker:DeleteOptimizationJob";

/// `sagemaker:DeletePartnerApp`: Write.
///
/// Resource types: `partner-app` (required).
pub const DeletePartnerApp: &str = "sagemaker:DeletePartnerApp";

/// `sagemaker:DeletePipeline`: Write.
///
/// Resource types: `pipeline` (required).
pub const DeletePipeline: &str = "sagemaker:DeletePipeline";

/// `sagemaker:DeleteProcessingJob`: Write.
///
/// Resource types: `processing-job` (required).
pub const DeleteProcessingJob: &str = "sagemaker:DeleteProcessingJob";

/// `sagemaker:DeleteProject`: Write.
///
/// Resource types: `project` (required).
pub const DeleteProject: &str = "sagemaker:DeleteProject";

/// `sagemaker:DeleteRecord`: Write.
///
/// Resource types: `feature-group` (required).
pub const DeleteRecord: &str = "sagemaker:DeleteRecord";

/// `sagemaker:DeleteResourcePolicy`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteResourcePolicy: &str = "sagemaker:DeleteResourcePolicy";

/// `sagemaker:DeleteSpace`: Write.
///
/// Resource types: `space` (required).
///
/// Condition keys: `sagemaker:OwnerUserProfileArn`, `sagemaker:SpaceSharingType`.
pub const DeleteSpace: &str = "sagemaker:DeleteSpace";

/// `sagemaker:DeleteStudioLifecycleConfig`: Write.
///
/// Resource types: `studio-lifecycle-config` (required).
pub const DeleteStudioLifecycleConfig: &str = "sagemaker:DeleteStudioLifecycleConfig";

/// `sagemaker:DeleteTags`: Tagging, Write.
///
/// Resource types: `action`, `ai-benchmark-job`, `ai-recommendation-job`, `ai-workload-config`, `algorithm`, `app`, `app-image-config`, `artifact`, `automl-job`, `cluster`, `cluster-scheduler-config`, `code-repository`, `compilation-job`, `compute-quota`, `context`, `data-quality-job-definition`, `device`, `device-fleet`, `domain`, `edge-deployment-plan`, `edge-packaging-job`, `endpoint`, `endpoint-config`, `experiment`, `experiment-trial`, `experiment-trial-component`, `feature-group`, `flow-definition`, `hub`, `hub-content`, `human-task-ui`, `hyper-parameter-tuning-job`, `image`, `inference-component`, `inference-recommendations-job`, `job`, `labeling-job`, `mlflow-app`, `mlflow-tracking-server`, `model`, `model-bias-job-definition`, `model-card`, `model-explainability-job-definition`, `model-package`, `model-package-group`, `model-quality-job-definition`, `monitoring-schedule`, `notebook-instance`, `notebook-instance-lifecycle-config`, `optimization-job`, `partner-app`, `pipeline`, `processing-job`, `project`, `reserved-capacity`, `space`, `studio-lifecycle-config`, `training-job`, `training-plan`, `transform-job`, `user-profile`, `workteam`.
///
/// Condition keys: `aws:TagKeys`, `sagemaker:CurrentCustomerMetadataProperties/${MetadataKey}`, `sagemaker:CurrentModelLifeCycleStage`, `sagemaker:CurrentModelLifeCycleStageStatus`.
pub const DeleteTags: &str = "sagemaker:DeleteTags";

/// `sagemaker:DeleteTrainingJob`: Write.
///
/// Resource types: `training-job` (required).
pub const DeleteTrainingJob: &str = "sagemaker:DeleteTrainingJob";

/// `sagemaker:DeleteTrainingSession`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DeleteTrainingSession: &str = "sagemaker:DeleteTrainingSession";

/// `sagemaker:DeleteTrial`: Write.
///
/// Resource types: `experiment-trial` (required).
pub const DeleteTrial: &str = "sagemaker:DeleteTrial";

/// `sagemaker:DeleteTrialComponent`: Write.
///
/// Resource types: `experiment-trial-component` (required).
pub const DeleteTrialComponent: &str = "sagemaker:DeleteTrialComponent";

/// `sagemaker:DeleteUserProfile`: Write.
///
/// Resource types: `user-profile` (required).
pub const DeleteUserProfile: &str = "sagemaker:DeleteUserProfile";

/// `sagemaker:DeleteWorkforce`: Write.
///
/// Resource types: `workforce` (required).
pub const DeleteWorkforce: &str = "sagemaker:DeleteWorkforce";

/// `sagemaker:DeleteWorkteam`: Write.
///
/// Resource types: `workteam` (required).
pub const DeleteWorkteam: &str = "sagemaker:DeleteWorkteam";

/// `sagemaker:DeployHubModel`: Write.
///
/// Resource types: `hub` (required), `hub-content` (required).
pub const DeployHubModel: &str = "sagemaker:DeployHubModel";

/// `sagemaker:DeregisterDevices`: Write.
///
/// Resource types: `device` (required).
pub const DeregisterDevices: &str = "sagemaker:DeregisterDevices";

/// `sagemaker:DescribeAction`: Read.
///
/// Resource types: `action` (required).
pub const DescribeAction: &str = "sagemaker:DescribeAction";

/// `sagemaker:DescribeAIBenchmarkJob`: Read.
///
/// Resource types: `ai-benchmark-job` (required).
pub const DescribeAIBenchmarkJob: &str = "sagemaker:DescribeAIBenchmarkJob";

/// `sagemaker:DescribeAIRecommendationJob`: Read.
///
/// Resource types: `ai-recommendation-job` (required).
pub const DescribeAIRecommendationJob: &str = "sagemaker:DescribeAIRecommendationJob";

/// `sagemaker:DescribeAIWorkloadConfig`: Read.
///
/// Resource types: `ai-workload-config` (required).
pub const DescribeAIWorkloadConfig: &str = "sagemaker:DescribeAIWorkloadConfig";

/// `sagemaker:DescribeAlgorithm`: Read.
///
/// Resource types: `algorithm` (required).
pub const DescribeAlgorithm: &str = "sagemaker:DescribeAlgorithm";

/// `sagemaker:DescribeApp`: Read.
///
/// Resource types: `app` (required).
pub const DescribeApp: &str = "sagemaker:DescribeApp";

/// `sagemaker:DescribeAppImageConfig`: Read.
///
/// Resource types: `app-image-config` (required).
pub const DescribeAppImageConfig: &str = "sagemaker:DescribeAppImageConfig";

/// `sagemaker:DescribeArtifact`: Read.
///
/// Resource types: `artifact` (required).
pub const DescribeArtifact: &str = "sagemaker:DescribeArtifact";

/// `sagemaker:DescribeAutoMLJob`: Read.
///
/// Resource types: `automl-job` (required).
pub const DescribeAutoMLJob: &str = "sagemaker:DescribeAutoMLJob";

/// `sagemaker:DescribeAutoMLJobV2`: Read.
///
/// Resource types: `automl-job` (required).
pub const DescribeAutoMLJobV2: &str = "sagemaker:DescribeAutoMLJobV2";

/// `sagemaker:DescribeCluster`: Read.
///
/// Resource types: `cluster` (required).
pub const DescribeCluster: &str = "sagemaker:DescribeCluster";

/// `sagemaker:DescribeClusterEvent`: Read.
///
/// Resource types: `cluster` (required).
pub const DescribeClusterEvent: &str = "sagemaker:DescribeClusterEvent";

/// `sagemaker:DescribeClusterInference`: Read.
///
/// Resource types: `cluster` (required).
pub const DescribeClusterInference: &str = "sagemaker:DescribeClusterInference";

/// `sagemaker:DescribeClusterNode`: Read.
///
/// Resource types: `cluster` (required).
pub const DescribeClusterNode: &str = "sagemaker:DescribeClusterNode";

/// `sagemaker:DescribeClusterSchedulerConfig`: Read.
///
/// Resource types: `cluster-scheduler-config` (required).
pub const DescribeClusterSchedulerConfig: &str = "sagemaker:DescribeClusterSchedulerConfig";

/// `sagemaker:DescribeCodeRepository`: Read.
///
/// Resource types: `code-repository` (required).
pub const DescribeCodeRepository: &str = "sagemaker:DescribeCodeRepository";

/// `sagemaker:DescribeCompilationJob`: Read.
///
/// Resource types: `compilation-job` (required).
pub const DescribeCompilationJob: &str = "sagemaker:DescribeCompilationJob";

/// `sagemaker:DescribeComputeQuota`: Read.
///
/// Resource types: `compute-quota` (required).
pub const DescribeComputeQuota: &str = "sagemaker:DescribeComputeQuota";

/// `sagemaker:DescribeContext`: Read.
///
/// Resource types: `context` (required).
pub const DescribeContext: &str = "sagemaker:DescribeContext";

/// `sagemaker:DescribeDataQualityJobDefinition`: Read.
///
/// Resource types: `data-quality-job-definition` (required).
pub const DescribeDataQualityJobDefinition: &str = "sagemaker:DescribeDataQualityJobDefinition";

/// `sagemaker:DescribeDevice`: Read.
///
/// Resource types: `device` (required).
pub const DescribeDevice: &str = "sagemaker:DescribeDevice";

/// `sagemaker:DescribeDeviceFleet`: Read.
///
/// Resource types: `device-fleet` (required).
pub const DescribeDeviceFleet: &str = "sagemaker:DescribeDeviceFleet";

/// `sagemaker:DescribeDomain`: Read.
///
/// Resource types: `domain` (required).
pub const DescribeDomain: &str = "sagemaker:DescribeDomain";

/// `sagemaker:DescribeEdgeDeploymentPlan`: Read.
///
/// Resource types: `edge-deployment-plan` (required).
pub const DescribeEdgeDeploymentPlan: &str = "sagemaker:DescribeEdgeDeploymentPlan";

/// `sagemaker:DescribeEdgePackagingJob`: Read.
///
/// Resource types: `edge-packaging-job` (required).
pub const DescribeEdgePackagingJob: &str = "sagemaker:DescribeEdgePackagingJob";

/// `sagemaker:DescribeEndpoint`: Read.
///
/// Resource types: `endpoint` (required).
pub const DescribeEndpoint: &str = "sagemaker:DescribeEndpoint";

/// `sagemaker:DescribeEndpointConfig`: Read.
///
/// Resource types: `endpoint-config` (required).
pub const DescribeEndpointConfig: &str = "sagemaker:DescribeEndpointConfig";

/// `sagemaker:DescribeExperiment`: Read.
///
/// Resource types: `experiment` (required).
pub const DescribeExperiment: &str = "sagemaker:DescribeExperiment";

/// `sagemaker:DescribeFeatureGroup`: Read.
///
/// Resource types: `feature-group` (required).
pub const DescribeFeatureGroup: &str = "sagemaker:DescribeFeatureGroup";

/// `sagemaker:DescribeFeatureMetadata`: Read.
///
/// Resource types: `feature-group` (required).
pub const DescribeFeatureMetadata: &str = "sagemaker:DescribeFeatureMetadata";

/// `sagemaker:DescribeFlowDefinition`: Read.
///
/// Resource types: `flow-definition` (required).
pub const DescribeFlowDefinition: &str = "sagemaker:DescribeFlowDefinition";

/// `sagemaker:DescribeHub`: Read.
///
/// Resource types: `hub` (required).
pub const DescribeHub: &str = "sagemaker:DescribeHub";

/// `sagemaker:DescribeHubContent`: Read.
///
/// Resource types: `hub` (required), `hub-content` (required).
pub const DescribeHubContent: &str = "sagemaker:DescribeHubContent";

/// `sagemaker:DescribeHumanLoop`: Read.
///
/// Resource types: `human-loop` (required).
pub const DescribeHumanLoop: &str = "sagemaker:DescribeHumanLoop";

/// `sagemaker:DescribeHumanTaskUi`: Read.
///
/// Resource types: `human-task-ui` (required).
pub const DescribeHumanTaskUi: &str = "sagemaker:DescribeHumanTaskUi";

/// `sagemaker:DescribeHyperParameterTuningJob`: Read.
///
/// Resource types: `hyper-parameter-tuning-job` (required).
pub const DescribeHyperParameterTuningJob: &str = "sagemaker:DescribeHyperParameterTuningJob";

/// `sagemaker:DescribeImage`: Read.
///
/// Resource types: `image` (required).
pub const DescribeImage: &str = "sagemaker:DescribeImage";

/// `sagemaker:DescribeImageVersion`: Read.
///
/// Resource types: `image-version` (required).
pub const DescribeImageVersion: &str = "sagemaker:DescribeImageVersion";

/// `sagemaker:DescribeInferenceComponent`: Read.
///
/// Resource types: `inference-component` (required).
pub const DescribeInferenceComponent: &str = "sagemaker:DescribeInferenceComponent";

/// `sagemaker:DescribeInferenceExperiment`: Read.
///
/// Resource types: `inference-experiment` (required).
pub const DescribeInferenceExperiment: &str = "sagemaker:DescribeInferenceExperiment";

/// `sagemaker:DescribeInferenceRecommendationsJob`: Read.
///
/// Resource types: `inference-recommendations-job` (required).
pub const DescribeInferenceRecommendationsJob: &str = "sagemaker:DescribeInferenceRecommendationsJob";

/// `sagemaker:DescribeJob`: Read.
///
/// Resource types: `job` (required).
pub const DescribeJob: &str = "sagemaker:DescribeJob";

/// `sagemaker:DescribeJobSchemaVersion`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeJobSchemaVersion: &str = "sagemaker:DescribeJobSchemaVersion";

/// `sagemaker:DescribeLabelingJob`: Read.
///
/// Resource types: `labeling-job` (required).
pub const DescribeLabelingJob: &str = "sagemaker:DescribeLabelingJob";

/// `sagemaker:DescribeLineageGroup`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeLineageGroup: &str = "sagemaker:DescribeLineageGroup";

/// `sagemaker:DescribeMlflowApp`: Read.
///
/// Resource types: `mlflow-app` (required).
pub const DescribeMlflowApp: &str = "sagemaker:DescribeMlflowApp";

/// `sagemaker:DescribeMlflowTrackingServer`: Read.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `sagemaker:ResourceTag/${TagKey}`.
pub const DescribeMlflowTrackingServer: &str = "sagemaker:DescribeMlflowTrackingServer";

/// `sagemaker:DescribeModel`: Read.
///
/// Resource types: `model` (required).
pub const DescribeModel: &str = "sagemaker:DescribeModel";

/// `sagemaker:DescribeModelBiasJobDefinition`: Read.
///
/// Resource types: `model-bias-job-definition` (required).
pub const DescribeModelBiasJobDefinition: &str = "sagemaker:DescribeModelBiasJobDefinition";

/// `sagemaker:DescribeModelCard`: Read.
///
/// Resource types: `model-card` (required).
pub const DescribeModelCard: &str = "sagemaker:DescribeModelCard";

/// `sagemaker:DescribeModelCardExportJob`: Read.
///
/// Resource types: `model-card-export-job` (required).
pub const DescribeModelCardExportJob: &str = "sagemaker:DescribeModelCardExportJob";

/// `sagemaker:DescribeModelExplainabilityJobDefinition`: Read.
///
/// Resource types: `model-explainability-job-definition` (required).
pub const DescribeModelExplainabilityJobDefinition: &str = "sagemaker:DescribeModelExplainabilityJobDefinition";

/// `sagemaker:DescribeModelPackage`: Read.
///
/// Resource types: `model-package` (required).
///
/// Condition keys: `sagemaker:CurrentCustomerMetadataProperties/${MetadataKey}`, `sagemaker:CurrentModelLifeCycleStage`, `sagemaker:CurrentModelLifeCycleStageStatus`.
pub const DescribeModelPackage: &str = "sagemaker:DescribeModelPackage";

/// `sagemaker:DescribeModelPackageGroup`: Read.
///
/// Resource types: `model-package-group` (required).
pub const DescribeModelPackageGroup: &str = "sagemaker:DescribeModelPackageGroup";

/// `sagemaker:DescribeModelQualityJobDefinition`: Read.
///
/// Resource types: `model-quality-job-definition` (required).
pub const DescribeModelQualityJobDefinition: &str = "sagemaker:DescribeModelQualityJobDefinition";

/// `sagemaker:DescribeMonitoringSchedule`: Read.
///
/// Resource types: `monitoring-schedule` (required).
pub const DescribeMonitoringSchedule: &str = "sagemaker:DescribeMonitoringSchedule";

/// `sagemaker:DescribeNotebookInstance`: Read.
///
/// Resource types: `notebook-instance` (required).
pub const DescribeNotebookInstance: &str = "sagemaker:DescribeNotebookInstance";

/// `sagemaker:DescribeNotebookInstanceLifecycleConfig`: Read.
///
/// Resource types: `notebook-instance-lifecycle-config` (required).
pub const DescribeNotebookInstanceLifecycleConfig: &str = "sagemaker:DescribeNotebookInstanceLifecycleConfig";

/// `sagemaker:DescribeOptimizationJob`: Read.
///
/// Resource types: `optimization-job` (required).
pub const DescribeOptimizationJob: &str = "sagemaker:DescribeOptimizationJob";

/// `sagemaker:DescribePartnerApp`: Read.
///
/// Resource types: `partner-app` (required).
pub const DescribePartnerApp: &str = "sagemaker:DescribePartnerApp";

/// `sagemaker:DescribePipeline`: Read.
///
/// Resource types: `pipeline` (required).
///
/// Condition keys: `sagemaker:PipelineVersionId`.
pub const DescribePipeline: &str = "sagemaker:DescribePipeline";

/// `sagemaker:DescribePipelineDefinitionForExecution`: Read.
///
/// Resource types: `pipeline-execution` (required).
pub const DescribePipelineDefinitionForExecution: &str = "sagemaker:DescribePipelineDefinitionForExecution";

/// `sagemaker:DescribePipelineExecution`: Read.
///
/// Resource types: `pipeline-execution` (required).
pub const DescribePipelineExecution: &str = "sagemaker:DescribePipelineExecution";

/// `sagemaker:DescribeProcessingJob`: Read.
///
/// Resource types: `processing-job` (required).
pub const DescribeProcessingJob: &str = "sagemaker:DescribeProcessingJob";

/// `sagemaker:DescribeProject`: Read.
///
/// Resource types: `project` (required).
pub const DescribeProject: &str = "sagemaker:DescribeProject";

/// `sagemaker:DescribeReservedCapacity`: Read.
///
/// Resource types: `reserved-capacity` (required).
pub const DescribeReservedCapacity: &str = "sagemaker:DescribeReservedCapacity";

/// `sagemaker:DescribeSharedModel`: Read.
///
/// Resource types: `shared-model` (required).
pub const DescribeSharedModel: &str = "sagemaker:DescribeSharedModel";

/// `sagemaker:DescribeSpace`: Read.
///
/// Resource types: `space` (required).
pub const DescribeSpace: &str = "sagemaker:DescribeSpace";

/// `sagemaker:DescribeStudioLifecycleConfig`: Read.
///
/// Resource types: `studio-lifecycle-config` (required).
pub const DescribeStudioLifecycleConfig: &str = "sagemaker:DescribeStudioLifecycleConfig";

/// `sagemaker:DescribeSubscribedWorkteam`: Read.
///
/// Resource types: `workteam` (required).
pub const DescribeSubscribedWorkteam: &str = "sagemaker:DescribeSubscribedWorkteam";

/// `sagemaker:DescribeTrainingJob`: Read.
///
/// Resource types: `training-job` (required).
pub const DescribeTrainingJob: &str = "sagemaker:DescribeTrainingJob";

/// `sagemaker:DescribeTrainingPlan`: Read.
///
/// Resource types: `training-plan` (required).
pub const DescribeTrainingPlan: &str = "sagemaker:DescribeTrainingPlan";

/// `sagemaker:DescribeTrainingPlanExtensionHistory`: Read.
///
/// Resource types: `training-plan` (required).
pub const DescribeTrainingPlanExtensionHistory: &str = "sagemaker:DescribeTrainingPlanExtensionHistory";

/// `sagemaker:DescribeTrainingSession`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DescribeTrainingSession: &str = "sagemaker:DescribeTrainingSession";

/// `sagemaker:DescribeTransformJob`: Read.
///
/// Resource types: `transform-job` (required).
pub const DescribeTransformJob: &str = "sagemaker:DescribeTransformJob";

/// `sagemaker:DescribeTrial`: Read.
///
/// Resource types: `experiment-trial` (required).
pub const DescribeTrial: &str = "sagemaker:DescribeTrial";

/// `sagemaker:DescribeTrialComponent`: Read.
///
/// Resource types: `experiment-trial-component` (required).
pub const DescribeTrialComponent: &str = "sagemaker:DescribeTrialComponent";

/// `sagemaker:DescribeUserProfile`: Read.
///
/// Resource types: `user-profile` (required).
pub const DescribeUserProfile: &str = "sagemaker:DescribeUserProfile";

/// `sagemaker:DescribeWorkforce`: Read.
///
/// Resource types: `workforce` (required).
pub const DescribeWorkforce: &str = "sagemaker:DescribeWorkforce";

/// `sagemaker:DescribeWorkteam`: Read.
///
/// Resource types: `workteam` (required).
pub const DescribeWorkteam: &str = "sagemaker:DescribeWorkteam";

/// `sagemaker:DetachClusterNodeVolume`: Write.
///
/// Resource types: `cluster` (required).
pub const DetachClusterNodeVolume: &str = "sagemaker:DetachClusterNodeVolume";

/// `sagemaker:DisableSagemakerServicecatalogPortfolio`: Write.
///
/// No resource types: its resource is `*`.
pub const DisableSagemakerServicecatalogPortfolio: &str = "sagemaker:DisableSagemakerServicecatalogPortfolio";

/// `sagemaker:DisassociateTrialComponent`: Write.
///
/// Resource types: `experiment-trial` (required), `experiment-trial-component` (required), `processing-job` (required).
pub const DisassociateTrialComponent: &str = "sagemaker:DisassociateTrialComponent";

/// `sagemaker:EnableSagemakerServicecatalogPortfolio`: Write.
///
/// No resource types: its resource is `*`.
pub const EnableSagemakerServicecatalogPortfolio: &str = "sagemaker:EnableSagemakerServicecatalogPortfolio";

/// `sagemaker:ExecuteSamplingOperation`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ExecuteSamplingOperation: &str = "sagemaker:ExecuteSamplingOperation";

/// `sagemaker:ExecuteTrainingOperation`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ExecuteTrainingOperation: &str = "sagemaker:ExecuteTrainingOperation";

/// `sagemaker:ExtendTrainingPlan`: Write.
///
/// No resource types: its resource is `*`.
pub const ExtendTrainingPlan: &str = "sagemaker:ExtendTrainingPlan";

/// `sagemaker:GetDeployments`: Read.
///
/// Resource types: `device` (required).
pub const GetDeployments: &str = "sagemaker:GetDeployments";

/// `sagemaker:GetDeviceFleetReport`: Read.
///
/// Resource types: `device-fleet` (required).
pub const GetDeviceFleetReport: &str = "sagemaker:GetDeviceFleetReport";

/// `sagemaker:GetDeviceRegistration`: Read.
///
/// Resource types: `device` (required).
pub const GetDeviceRegistration: &str = "sagemaker:GetDeviceRegistration";

/// `sagemaker:GetLineageGroupPolicy`: Read.
///
/// No resource types: its resource is `*`.
pub const GetLineageGroupPolicy: &str = "sagemaker:GetLineageGroupPolicy";

/// `sagemaker:GetModelPackageGroupPolicy`: Read.
///
/// Resource types: `model-package-group` (required).
pub const GetModelPackageGroupPolicy: &str = "sagemaker:GetModelPackageGroupPolicy";

/// `sagemaker:GetRecord`: Read.
///
/// Resource types: `feature-group` (required).
pub const GetRecord: &str = "sagemaker:GetRecord";

/// `sagemaker:GetResourcePolicy`: Read.
///
/// No resource types: its resource is `*`.
pub const GetResourcePolicy: &str = "sagemaker:GetResourcePolicy";

/// `sagemaker:GetSagemakerServicecatalogPortfolioStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSagemakerServicecatalogPortfolioStatus: &str = "sagemaker:GetSagemakerServicecatalogPortfolioStatus";

/// `sagemaker:GetSamplingOperationResult`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetSamplingOperationResult: &str = "sagemaker:GetSamplingOperationResult";

/// `sagemaker:GetScalingConfigurationRecommendation`: Read.
///
/// Resource types: `inference-recommendations-job` (required).
pub const GetScalingConfigurationRecommendation: &str = "sagemaker:GetScalingConfigurationRecommendation";

/// `sagemaker:GetSearchSuggestions`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSearchSuggestions: &str = "sagemaker:GetSearchSuggestions";

/// `sagemaker:GetTrainingOperationResult`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetTrainingOperationResult: &str = "sagemaker:GetTrainingOperationResult";

/// `sagemaker:ImportHubContent`: Write.
///
/// Resource types: `hub` (required), `hub-content` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ImportHubContent: &str = "sagemaker:ImportHubContent";

/// `sagemaker:InvokeEndpoint`: Read.
///
/// Resource types: `endpoint` (required), `inference-component`.
///
/// Condition keys: `sagemaker:TargetModel`.
pub const InvokeEndpoint: &str = "sagemaker:InvokeEndpoint";

/// `sagemaker:InvokeEndpointAsync`: Read.
///
/// Resource types: `endpoint` (required).
pub const InvokeEndpointAsync: &str = "sagemaker:InvokeEndpointAsync";

/// `sagemaker:InvokeEndpointWithResponseStream`: Read.
///
/// Resource types: `endpoint` (required), `inference-component`.
pub const InvokeEndpointWithResponseStream: &str = "sagemaker:InvokeEndpointWithResponseStream";

/// `sagemaker:ListActions`: List.
///
/// No resource types: its resource is `*`.
pub const ListActions: &str = "sagemaker:ListActions";

/// `sagemaker:ListAIBenchmarkJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListAIBenchmarkJobs: &str = "sagemaker:ListAIBenchmarkJobs";

/// `sagemaker:ListAIRecommendationJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListAIRecommendationJobs: &str = "sagemaker:ListAIRecommendationJobs";

/// `sagemaker:ListAIWorkloadConfigs`: List.
///
/// No resource types: its resource is `*`.
pub const ListAIWorkloadConfigs: &str = "sagemaker:ListAIWorkloadConfigs";

/// `sagemaker:ListAlgorithms`: List.
///
/// No resource types: its resource is `*`.
pub const ListAlgorithms: &str = "sagemaker:ListAlgorithms";

/// `sagemaker:ListAliases`: List.
///
/// Resource types: `image` (required), `image-version` (required).
pub const ListAliases: &str = "sagemaker:ListAliases";

/// `sagemaker:ListAppImageConfigs`: List.
///
/// No resource types: its resource is `*`.
pub const ListAppImageConfigs: &str = "sagemaker:ListAppImageConfigs";

/// `sagemaker:ListApps`: List.
///
/// No resource types: its resource is `*`.
pub const ListApps: &str = "sagemaker:ListApps";

/// `sagemaker:ListArtifacts`: List.
///
/// No resource types: its resource is `*`.
pub const ListArtifacts: &str = "sagemaker:ListArtifacts";

/// `sagemaker:ListAssociations`: List.
///
/// No resource types: its resource is `*`.
pub const ListAssociations: &str = "sagemaker:ListAssociations";

/// `sagemaker:ListAutoMLJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListAutoMLJobs: &str = "sagemaker:ListAutoMLJobs";

/// `sagemaker:ListCandidatesForAutoMLJob`: List.
///
/// No resource types: its resource is `*`.
pub const ListCandidatesForAutoMLJob: &str = "sagemaker:ListCandidatesForAutoMLJob";

/// `sagemaker:ListClusterEvents`: List.
///
/// Resource types: `cluster` (required).
pub const ListClusterEvents: &str = "sagemaker:ListClusterEvents";

/// `sagemaker:ListClusterNodes`: List.
///
/// Resource types: `cluster` (required).
pub const ListClusterNodes: &str = "sagemaker:ListClusterNodes";

/// `sagemaker:ListClusters`: List.
///
/// No resource types: its resource is `*`.
pub const ListClusters: &str = "sagemaker:ListClusters";

/// `sagemaker:ListClusterSchedulerConfigs`: List.
///
/// No resource types: its resource is `*`.
pub const ListClusterSchedulerConfigs: &str = "sagemaker:ListClusterSchedulerConfigs";

/// `sagemaker:ListCodeRepositories`: List.
///
/// No resource types: its resource is `*`.
pub const ListCodeRepositories: &str = "sagemaker:ListCodeRepositories";

/// `sagemaker:ListCompilationJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListCompilationJobs: &str = "sagemaker:ListCompilationJobs";

/// `sagemaker:ListComputeQuotas`: List.
///
/// No resource types: its resource is `*`.
pub const ListComputeQuotas: &str = "sagemaker:ListComputeQuotas";

/// `sagemaker:ListContexts`: List.
///
/// No resource types: its resource is `*`.
pub const ListContexts: &str = "sagemaker:ListContexts";

/// `sagemaker:ListDataQualityJobDefinitions`: List.
///
/// No resource types: its resource is `*`.
pub const ListDataQualityJobDefinitions: &str = "sagemaker:ListDataQualityJobDefinitions";

/// `sagemaker:ListDeviceFleets`: List.
///
/// No resource types: its resource is `*`.
pub const ListDeviceFleets: &str = "sagemaker:ListDeviceFleets";

/// `sagemaker:ListDevices`: List.
///
/// No resource types: its resource is `*`.
pub const ListDevices: &str = "sagemaker:ListDevices";

/// `sagemaker:ListDomains`: List.
///
/// No resource types: its resource is `*`.
pub const ListDomains: &str = "sagemaker:ListDomains";

/// `sagemaker:ListEdgeDeploymentPlans`: List.
///
/// No resource types: its resource is `*`.
pub const ListEdgeDeploymentPlans: &str = "sagemaker:ListEdgeDeploymentPlans";

/// `sagemaker:ListEdgePackagingJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListEdgePackagingJobs: &str = "sagemaker:ListEdgePackagingJobs";

/// `sagemaker:ListEndpointConfigs`: List.
///
/// No resource types: its resource is `*`.
pub const ListEndpointConfigs: &str = "sagemaker:ListEndpointConfigs";

/// `sagemaker:ListEndpoints`: List.
///
/// No resource types: its resource is `*`.
pub const ListEndpoints: &str = "sagemaker:ListEndpoints";

/// `sagemaker:ListExperiments`: List.
///
/// No resource types: its resource is `*`.
pub const ListExperiments: &str = "sagemaker:ListExperiments";

/// `sagemaker:ListFeatureGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListFeatureGroups: &str = "sagemaker:ListFeatureGroups";

/// `sagemaker:ListFlowDefinitions`: List.
///
/// No resource types: its resource is `*`.
pub const ListFlowDefinitions: &str = "sagemaker:ListFlowDefinitions";

/// `sagemaker:ListHubContents`: List.
///
/// Resource types: `hub` (required).
pub const ListHubContents: &str = "sagemaker:ListHubContents";

/// `sagemaker:ListHubContentVersions`: List.
///
/// Resource types: `hub` (required), `hub-content` (required).
pub const ListHubContentVersions: &str = "sagemaker:ListHubContentVersions";

/// `sagemaker:ListHubs`: List.
///
/// No resource types: its resource is `*`.
pub const ListHubs: &str = "sagemaker:ListHubs";

/// `sagemaker:ListHumanLoops`: List.
///
/// No resource types: its resource is `*`.
pub const ListHumanLoops: &str = "sagemaker:ListHumanLoops";

/// `sagemaker:ListHumanTaskUis`: List.
///
/// No resource types: its resource is `*`.
pub const ListHumanTaskUis: &str = "sagemaker:ListHumanTaskUis";

/// `sagemaker:ListHyperParameterTuningJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListHyperParameterTuningJobs: &str = "sagemaker:ListHyperParameterTuningJobs";

/// `sagemaker:ListImages`: List.
///
/// No resource types: its resource is `*`.
pub const ListImages: &str = "sagemaker:ListImages";

/// `sagemaker:ListImageVersions`: List.
///
/// Resource types: `image` (required).
pub const ListImageVersions: &str = "sagemaker:ListImageVersions";

/// `sagemaker:ListInferenceComponents`: List.
///
/// No resource types: its resource is `*`.
pub const ListInferenceComponents: &str = "sagemaker:ListInferenceComponents";

/// `sagemaker:ListInferenceExperiments`: List.
///
/// No resource types: its resource is `*`.
pub const ListInferenceExperiments: &str = "sagemaker:ListInferenceExperiments";

/// `sagemaker:ListInferenceRecommendationsJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListInferenceRecommendationsJobs: &str = "sagemaker:ListInferenceRecommendationsJobs";

/// `sagemaker:ListInferenceRecommendationsJobSteps`: List.
///
/// No resource types: its resource is `*`.
pub const ListInferenceRecommendationsJobSteps: &str = "sagemaker:ListInferenceRecommendationsJobSteps";

/// `sagemaker:ListJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListJobs: &str = "sagemaker:ListJobs";

/// `sagemaker:ListJobSchemaVersions`: List.
///
/// No resource types: its resource is `*`.
pub const ListJobSchemaVersions: &str = "sagemaker:ListJobSchemaVersions";

/// `sagemaker:ListLabelingJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListLabelingJobs: &str = "sagemaker:ListLabelingJobs";

/// `sagemaker:ListLabelingJobsForWorkteam`: List.
///
/// Resource types: `workteam` (required).
pub const ListLabelingJobsForWorkteam: &str = "sagemaker:ListLabelingJobsForWorkteam";

/// `sagemaker:ListLineageGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListLineageGroups: &str = "sagemaker:ListLineageGroups";

/// `sagemaker:ListMlflowApps`: List.
///
/// No resource types: its resource is `*`.
pub const ListMlflowApps: &str = "sagemaker:ListMlflowApps";

/// `sagemaker:ListMlflowTrackingServers`: List.
///
/// No resource types: its resource is `*`.
pub const ListMlflowTrackingServers: &str = "sagemaker:ListMlflowTrackingServers";

/// `sagemaker:ListModelBiasJobDefinitions`: List.
///
/// No resource types: its resource is `*`.
pub const ListModelBiasJobDefinitions: &str = "sagemaker:ListModelBiasJobDefinitions";

/// `sagemaker:ListModelCardExportJobs`: List.
///
/// Resource types: `model-card` (required).
pub const ListModelCardExportJobs: &str = "sagemaker:ListModelCardExportJobs";

/// `sagemaker:ListModelCards`: List.
///
/// No resource types: its resource is `*`.
pub const ListModelCards: &str = "sagemaker:ListModelCards";

/// `sagemaker:ListModelCardVersions`: List.
///
/// Resource types: `model-card` (required).
pub const ListModelCardVersions: &str = "sagemaker:ListModelCardVersions";

/// `sagemaker:ListModelExplainabilityJobDefinitions`: List.
///
/// No resource types: its resource is `*`.
pub const ListModelExplainabilityJobDefinitions: &str = "sagemaker:ListModelExplainabilityJobDefinitions";

/// `sagemaker:ListModelMetadata`: List.
///
/// No resource types: its resource is `*`.
pub const ListModelMetadata: &str = "sagemaker:ListModelMetadata";

/// `sagemaker:ListModelPackageGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListModelPackageGroups: &str = "sagemaker:ListModelPackageGroups";

/// `sagemaker:ListModelPackages`: List.
///
/// Resource types: `model-package`.
pub const ListModelPackages: &str = "sagemaker:ListModelPackages";

/// `sagemaker:ListModelQualityJobDefinitions`: List.
///
/// No resource types: its resource is `*`.
pub const ListModelQualityJobDefinitions: &str = "sagemaker:ListModelQualityJobDefinitions";

/// `sagemaker:ListModels`: List.
///
/// No resource types: its resource is `*`.
pub const ListModels: &str = "sagemaker:ListModels";

/// `sagemaker:ListMonitoringAlertHistory`: List.
///
/// No resource types: its resource is `*`.
pub const ListMonitoringAlertHistory: &str = "sagemaker:ListMonitoringAlertHistory";

/// `sagemaker:ListMonitoringAlerts`: List.
///
/// No resource types: its resource is `*`.
pub const ListMonitoringAlerts: &str = "sagemaker:ListMonitoringAlerts";

/// `sagemaker:ListMonitoringExecutions`: List.
///
/// No resource types: its resource is `*`.
pub const ListMonitoringExecutions: &str = "sagemaker:ListMonitoringExecutions";

/// `sagemaker:ListMonitoringSchedules`: List.
///
/// No resource types: its resource is `*`.
pub const ListMonitoringSchedules: &str = "sagemaker:ListMonitoringSchedules";

/// `sagemaker:ListNotebookInstanceLifecycleConfigs`: List.
///
/// No resource types: its resource is `*`.
pub const ListNotebookInstanceLifecycleConfigs: &str = "sagemaker:ListNotebookInstanceLifecycleConfigs";

/// `sagemaker:ListNotebookInstances`: List.
///
/// No resource types: its resource is `*`.
pub const ListNotebookInstances: &str = "sagemaker:ListNotebookInstances";

/// `sagemaker:ListOptimizationJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListOptimizationJobs: &str = "sagemaker:ListOptimizationJobs";

/// `sagemaker:ListPartnerApps`: List.
///
/// No resource types: its resource is `*`.
pub const ListPartnerApps: &str = "sagemaker:ListPartnerApps";

/// `sagemaker:ListPipelineExecutions`: List.
///
/// Resource types: `pipeline` (required).
pub const ListPipelineExecutions: &str = "sagemaker:ListPipelineExecutions";

/// `sagemaker:ListPipelineExecutionSteps`: List.
///
/// Resource types: `pipeline-execution` (required).
pub const ListPipelineExecutionSteps: &str = "sagemaker:ListPipelineExecutionSteps";

/// `sagemaker:ListPipelineParametersForExecution`: List.
///
/// Resource types: `pipeline-execution` (required).
pub const ListPipelineParametersForExecution: &str = "sagemaker:ListPipelineParametersForExecution";

/// `sagemaker:ListPipelines`: List.
///
/// No resource types: its resource is `*`.
pub const ListPipelines: &str = "sagemaker:ListPipelines";

/// `sagemaker:ListPipelineVersions`: List.
///
/// Resource types: `pipeline` (required).
pub const ListPipelineVersions: &str = "sagemaker:ListPipelineVersions";

/// `sagemaker:ListProcessingJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListProcessingJobs: &str = "sagemaker:ListProcessingJobs";

/// `sagemaker:ListProjects`: List.
///
/// No resource types: its resource is `*`.
pub const ListProjects: &str = "sagemaker:ListProjects";

/// `sagemaker:ListRecords`: List.
///
/// Resource types: `feature-group` (required).
pub const ListRecords: &str = "sagemaker:ListRecords";

/// `sagemaker:ListResourceCatalogs`: List.
///
/// No resource types: its resource is `*`.
pub const ListResourceCatalogs: &str = "sagemaker:ListResourceCatalogs";

/// `sagemaker:ListSharedModelEvents`: List.
///
/// No resource types: its resource is `*`.
pub const ListSharedModelEvents: &str = "sagemaker:ListSharedModelEvents";

/// `sagemaker:ListSharedModels`: List.
///
/// No resource types: its resource is `*`.
pub const ListSharedModels: &str = "sagemaker:ListSharedModels";

/// `sagemaker:ListSharedModelVersions`: List.
///
/// Resource types: `shared-model` (required).
pub const ListSharedModelVersions: &str = "sagemaker:ListSharedModelVersions";

/// `sagemaker:ListSpaces`: List.
///
/// No resource types: its resource is `*`.
pub const ListSpaces: &str = "sagemaker:ListSpaces";

/// `sagemaker:ListStageDevices`: List.
///
/// No resource types: its resource is `*`.
pub const ListStageDevices: &str = "sagemaker:ListStageDevices";

/// `sagemaker:ListStudioLifecycleConfigs`: List.
///
/// No resource types: its resource is `*`.
pub const ListStudioLifecycleConfigs: &str = "sagemaker:ListStudioLifecycleConfigs";

/// `sagemaker:ListSubscribedWorkteams`: List.
///
/// No resource types: its resource is `*`.
pub const ListSubscribedWorkteams: &str = "sagemaker:ListSubscribedWorkteams";

/// `sagemaker:ListTags`: List.
///
/// Resource types: `action`, `ai-benchmark-job`, `ai-recommendation-job`, `ai-workload-config`, `algorithm`, `app`, `app-image-config`, `artifact`, `automl-job`, `cluster`, `cluster-scheduler-config`, `code-repository`, `compilation-job`, `compute-quota`, `context`, `data-quality-job-definition`, `device`, `device-fleet`, `domain`, `edge-deployment-plan`, `edge-packaging-job`, `endpoint`, `endpoint-config`, `experiment`, `experiment-trial`, `experiment-trial-component`, `feature-group`, `flow-definition`, `hub`, `hub-content`, `human-task-ui`, `hyper-parameter-tuning-job`, `image`, `inference-component`, `inference-recommendations-job`, `job`, `labeling-job`, `mlflow-app`, `mlflow-tracking-server`, `model`, `model-bias-job-definition`, `model-card`, `model-explainability-job-definition`, `model-package`, `model-package-group`, `model-quality-job-definition`, `monitoring-schedule`, `notebook-instance`, `notebook-instance-lifecycle-config`, `optimization-job`, `partner-app`, `pipeline`, `pipeline-execution`, `processing-job`, `project`, `reserved-capacity`, `space`, `studio-lifecycle-config`, `training-job`, `training-plan`, `transform-job`, `user-profile`, `workteam`.
///
/// Condition keys: `sagemaker:CurrentCustomerMetadataProperties/${MetadataKey}`, `sagemaker:CurrentModelLifeCycleStage`, `sagemaker:CurrentModelLifeCycleStageStatus`.
pub const ListTags: &str = "sagemaker:ListTags";

/// `sagemaker:ListTrainingJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListTrainingJobs: &str = "sagemaker:ListTrainingJobs";

/// `sagemaker:ListTrainingJobsForHyperParameterTuningJob`: List.
///
/// Resource types: `hyper-parameter-tuning-job` (required).
pub const ListTrainingJobsForHyperParameterTuningJob: &str = "sagemaker:ListTrainingJobsForHyperParameterTuningJob";

/// `sagemaker:ListTrainingPlans`: List.
///
/// No resource types: its resource is `*`.
pub const ListTrainingPlans: &str = "sagemaker:ListTrainingPlans";

/// `sagemaker:ListTrainingSessions`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListTrainingSessions: &str = "sagemaker:ListTrainingSessions";

/// `sagemaker:ListTransformJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListTransformJobs: &str = "sagemaker:ListTransformJobs";

/// `sagemaker:ListTrialComponents`: List.
///
/// No resource types: its resource is `*`.
pub const ListTrialComponents: &str = "sagemaker:ListTrialComponents";

/// `sagemaker:ListTrials`: List.
///
/// No resource types: its resource is `*`.
pub const ListTrials: &str = "sagemaker:ListTrials";

/// `sagemaker:ListUltraServersByReservedCapacity`: List.
///
/// Resource types: `reserved-capacity` (required).
pub const ListUltraServersByReservedCapacity: &str = "sagemaker:ListUltraServersByReservedCapacity";

/// `sagemaker:ListUserProfiles`: List.
///
/// No resource types: its resource is `*`.
pub const ListUserProfiles: &str = "sagemaker:ListUserProfiles";

/// `sagemaker:ListWorkforces`: List.
///
/// No resource types: its resource is `*`.
pub const ListWorkforces: &str = "sagemaker:ListWorkforces";

/// `sagemaker:ListWorkteams`: List.
///
/// No resource types: its resource is `*`.
pub const ListWorkteams: &str = "sagemaker:ListWorkteams";

/// `sagemaker:PutLineageGroupPolicy`: Write.
///
/// No resource types: its resource is `*`.
pub const PutLineageGroupPolicy: &str = "sagemaker:PutLineageGroupPolicy";

/// `sagemaker:PutModelPackageGroupPolicy`: Write.
///
/// Resource types: `model-package-group` (required).
pub const PutModelPackageGroupPolicy: &str = "sagemaker:PutModelPackageGroupPolicy";

/// `sagemaker:PutRecord`: Write.
///
/// Resource types: `feature-group` (required).
///
/// Condition keys: `sagemaker:IsUpdateRecord`, `sagemaker:UpdatableFeatures`.
pub const PutRecord: &str = "sagemaker:PutRecord";

/// `sagemaker:PutResourcePolicy`: Write.
///
/// No resource types: its resource is `*`.
pub const PutResourcePolicy: &str = "sagemaker:PutResourcePolicy";

/// `sagemaker:QueryLineage`: List.
///
/// No resource types: its resource is `*`.
pub const QueryLineage: &str = "sagemaker:QueryLineage";

/// `sagemaker:RegisterDevices`: Write.
///
/// Resource types: `device` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const RegisterDevices: &str = "sagemaker:RegisterDevices";

/// `sagemaker:RenderUiTemplate`: Read.
///
/// No resource types: its resource is `*`.
pub const RenderUiTemplate: &str = "sagemaker:RenderUiTemplate";

/// `sagemaker:RetryPipelineExecution`: Write.
///
/// Resource types: `pipeline-execution` (required).
pub const RetryPipelineExecution: &str = "sagemaker:RetryPipelineExecution";

/// `sagemaker:Sample`: Write.
///
/// Resource types: `job` (required).
pub const Sample: &str = "sagemaker:Sample";

/// `sagemaker:SampleTrainingSession`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const SampleTrainingSession: &str = "sagemaker:SampleTrainingSession";

/// `sagemaker:SampleTrainingSessionWithResponseStream`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const SampleTrainingSessionWithResponseStream: &str = "sagemaker:SampleTrainingSessionWithResponseStream";

/// `sagemaker:SampleWithResponseStream`: Write.
///
/// Resource types: `job` (required).
pub const SampleWithResponseStream: &str = "sagemaker:SampleWithResponseStream";

/// `sagemaker:Search`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `sagemaker:SearchVisibilityCondition/${FilterKey}`.
pub const Search: &str = "sagemaker:Search";

/// `sagemaker:SearchTrainingPlanOfferings`: Read.
///
/// No resource types: its resource is `*`.
pub const SearchTrainingPlanOfferings: &str = "sagemaker:SearchTrainingPlanOfferings";

/// `sagemaker:SendHeartbeat`: Write.
///
/// Resource types: `device` (required).
pub const SendHeartbeat: &str = "sagemaker:SendHeartbeat";

/// `sagemaker:SendPipelineExecutionStepFailure`: Write.
///
/// Resource types: `pipeline-execution` (required).
pub const SendPipelineExecutionStepFailure: &str = "sagemaker:SendPipelineExecutionStepFailure";

/// `sagemaker:SendPipelineExecutionStepSuccess`: Write.
///
/// Resource types: `pipeline-execution` (required).
pub const SendPipelineExecutionStepSuccess: &str = "sagemaker:SendPipelineExecutionStepSuccess";

/// `sagemaker:SendSharedModelEvent`: Write.
///
/// Resource types: `shared-model-event` (required).
pub const SendSharedModelEvent: &str = "sagemaker:SendSharedModelEvent";

/// `sagemaker:StartClusterHealthCheck`: Write.
///
/// Resource types: `cluster` (required).
pub const StartClusterHealthCheck: &str = "sagemaker:StartClusterHealthCheck";

/// `sagemaker:StartEdgeDeploymentStage`: Write.
///
/// Resource types: `edge-deployment-plan` (required).
pub const StartEdgeDeploymentStage: &str = "sagemaker:StartEdgeDeploymentStage";

/// `sagemaker:StartHumanLoop`: Write.
///
/// Resource types: `flow-definition` (required).
pub const StartHumanLoop: &str = "sagemaker:StartHumanLoop";

/// `sagemaker:StartInferenceExperiment`: Write.
///
/// Resource types: `inference-experiment` (required).
pub const StartInferenceExperiment: &str = "sagemaker:StartInferenceExperiment";

/// `sagemaker:StartMlflowTrackingServer`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `sagemaker:ResourceTag/${TagKey}`.
pub const StartMlflowTrackingServer: &str = "sagemaker:StartMlflowTrackingServer";

/// `sagemaker:StartMonitoringSchedule`: Write.
///
/// Resource types: `monitoring-schedule` (required).
pub const StartMonitoringSchedule: &str = "sagemaker:StartMonitoringSchedule";

/// `sagemaker:StartNotebookInstance`: Write.
///
/// Resource types: `notebook-instance` (required).
pub const StartNotebookInstance: &str = "sagemaker:StartNotebookInstance";

/// `sagemaker:StartPipelineExecution`: Write.
///
/// Resource types: `pipeline` (required).
///
/// Condition keys: `sagemaker:PipelineVersionId`.
pub const StartPipelineExecution: &str = "sagemaker:StartPipelineExecution";

/// `sagemaker:StartSession`: Write.
///
/// Resource types: `space` (required).
pub const StartSession: &str = "sagemaker:StartSession";

/// `sagemaker:StopAIBenchmarkJob`: Write.
///
/// Resource types: `ai-benchmark-job` (required).
pub const StopAIBenchmarkJob: &str = "sagemaker:StopAIBenchmarkJob";

/// `sagemaker:StopAIRecommendationJob`: Write.
///
/// Resource types: `ai-recommendation-job` (required).
pub const StopAIRecommendationJob: &str = "sagemaker:StopAIRecommendationJob";

/// `sagemaker:StopAutoMLJob`: Write.
///
/// Resource types: `automl-job` (required).
pub const StopAutoMLJob: &str = "sagemaker:StopAutoMLJob";

/// `sagemaker:StopCompilationJob`: Write.
///
/// Resource types: `compilation-job` (required).
pub const StopCompilationJob: &str = "sagemaker:StopCompilationJob";

/// `sagemaker:StopEdgeDeploymentStage`: Write.
///
/// Resource types: `edge-deployment-plan` (required).
pub const StopEdgeDeploymentStage: &str = "sagemaker:StopEdgeDeploymentStage";

/// `sagemaker:StopEdgePackagingJob`: Write.
///
/// Resource types: `edge-packaging-job` (required).
pub const StopEdgePackagingJob: &str = "sagemaker:StopEdgePackagingJob";

/// `sagemaker:StopHumanLoop`: Write.
///
/// Resource types: `human-loop` (required).
pub const StopHumanLoop: &str = "sagemaker:StopHumanLoop";

/// `sagemaker:StopHyperParameterTuningJob`: Write.
///
/// Resource types: `hyper-parameter-tuning-job` (required).
pub const StopHyperParameterTuningJob: &str = "sagemaker:StopHyperParameterTuningJob";

/// `sagemaker:StopInferenceExperiment`: Write.
///
/// Resource types: `inference-experiment` (required).
pub const StopInferenceExperiment: &str = "sagemaker:StopInferenceExperiment";

/// `sagemaker:StopInferenceRecommendationsJob`: Write.
///
/// Resource types: `inference-recommendations-job` (required).
pub const StopInferenceRecommendationsJob: &str = "sagemaker:StopInferenceRecommendationsJob";

/// `sagemaker:StopJob`: Write.
///
/// Resource types: `job` (required).
pub const StopJob: &str = "sagemaker:StopJob";

/// `sagemaker:StopLabelingJob`: Write.
///
/// Resource types: `labeling-job` (required).
pub const StopLabelingJob: &str = "sagemaker:StopLabelingJob";

/// `sagemaker:StopMlflowTrackingServer`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `sagemaker:ResourceTag/${TagKey}`.
pub const StopMlflowTrackingServer: &str = "sagemaker:StopMlflowTrackingServer";

/// `sagemaker:StopMonitoringSchedule`: Write.
///
/// Resource types: `monitoring-schedule` (required).
pub const StopMonitoringSchedule: &str = "sagemaker:StopMonitoringSchedule";

/// `sagemaker:StopNotebookInstance`: Write.
///
/// Resource types: `notebook-instance` (required).
pub const StopNotebookInstance: &str = "sagemaker:StopNotebookInstance";

/// `sagemaker:StopOptimizationJob`: Write.
///
/// Resource types: `optimization-job` (required).
pub const StopOptimizationJob: &str = "sagemaker:StopOptimizationJob";

/// `sagemaker:StopPipelineExecution`: Write.
///
/// Resource types: `pipeline-execution` (required).
pub const StopPipelineExecution: &str = "sagemaker:StopPipelineExecution";

/// `sagemaker:StopProcessingJob`: Write.
///
/// Resource types: `processing-job` (required).
pub const StopProcessingJob: &str = "sagemaker:StopProcessingJob";

/// `sagemaker:StopTrainingJob`: Write.
///
/// Resource types: `training-job` (required).
pub const StopTrainingJob: &str = "sagemaker:StopTrainingJob";

/// `sagemaker:StopTrainingSession`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const StopTrainingSession: &str = "sagemaker:StopTrainingSession";

/// `sagemaker:StopTransformJob`: Write.
///
/// Resource types: `transform-job` (required).
pub const StopTransformJob: &str = "sagemaker:StopTransformJob";

/// `sagemaker:TrainHubModel`: Write.
///
/// Resource types: `hub` (required), `hub-content` (required).
pub const TrainHubModel: &str = "sagemaker:TrainHubModel";

/// `sagemaker:UpdateAction`: Write.
///
/// Resource types: `action` (required).
pub const UpdateAction: &str = "sagemaker:UpdateAction";

/// `sagemaker:UpdateAppImageConfig`: Write.
///
/// Resource types: `app-image-config` (required).
pub const UpdateAppImageConfig: &str = "sagemaker:UpdateAppImageConfig";

/// `sagemaker:UpdateArtifact`: Write.
///
/// Resource types: `artifact` (required).
pub const UpdateArtifact: &str = "sagemaker:UpdateArtifact";

/// `sagemaker:UpdateCluster`: Write.
///
/// Resource types: `cluster` (required), `reserved-capacity`, `training-plan`.
///
/// Condition keys: `sagemaker:InstanceTypes`, `sagemaker:VpcSecurityGroupIds`, `sagemaker:VpcSubnets`.
pub const UpdateCluster: &str = "sagemaker:UpdateCluster";

/// `sagemaker:UpdateClusterInference`: Write.
///
/// Resource types: `cluster` (required).
pub const UpdateClusterInference: &str = "sagemaker:UpdateClusterInference";

/// `sagemaker:UpdateClusterSchedulerConfig`: Write.
///
/// Resource types: `cluster-scheduler-config` (required).
pub const UpdateClusterSchedulerConfig: &str = "sagemaker:UpdateClusterSchedulerConfig";

/// `sagemaker:UpdateClusterSoftware`: Write.
///
/// Resource types: `cluster` (required).
pub const UpdateClusterSoftware: &str = "sagemaker:UpdateClusterSoftware";

/// `sagemaker:UpdateCodeRepository`: Write.
///
/// Resource types: `code-repository` (required).
pub const UpdateCodeRepository: &str = "sagemaker:UpdateCodeRepository";

/// `sagemaker:UpdateComputeQuota`: Write.
///
/// Resource types: `compute-quota` (required).
pub const UpdateComputeQuota: &str = "sagemaker:UpdateComputeQuota";

/// `sagemaker:UpdateContext`: Write.
///
/// Resource types: `context` (required).
pub const UpdateContext: &str = "sagemaker:UpdateContext";

/// `sagemaker:UpdateDeviceFleet`: Write.
///
/// Resource types: `device-fleet` (required).
pub const UpdateDeviceFleet: &str = "sagemaker:UpdateDeviceFleet";

/// `sagemaker:UpdateDevices`: Write.
///
/// Resource types: `device` (required).
pub const UpdateDevices: &str = "sagemaker:UpdateDevices";

/// `sagemaker:UpdateDomain`: Write.
///
/// Resource types: `domain` (required).
///
/// Condition keys: `sagemaker:AppNetworkAccessType`, `sagemaker:DomainSharingOutputKmsKeyArn`, `sagemaker:ImageArns`, `sagemaker:ImageVersionArns`, `sagemaker:InstanceTypes`, `sagemaker:StudioLifecycleConfigArns`, `sagemaker:VpcSecurityGroupIds`, `sagemaker:VpcSubnets`.
pub const UpdateDomain: &str = "sagemaker:UpdateDomain";

/// `sagemaker:UpdateEndpoint`: Write.
///
/// Resource types: `endpoint` (required), `endpoint-config` (required).
pub const UpdateEndpoint: &str = "sagemaker:UpdateEndpoint";

/// `sagemaker:UpdateEndpointWeightsAndCapacities`: Write.
///
/// Resource types: `endpoint` (required).
pub const UpdateEndpointWeightsAndCapacities: &str = "sagemaker:UpdateEndpointWeightsAndCapacities";

/// `sagemaker:UpdateExperiment`: Write.
///
/// Resource types: `experiment` (required).
pub const UpdateExperiment: &str = "sagemaker:UpdateExperiment";

/// `sagemaker:UpdateFeatureGroup`: Write.
///
/// Resource types: `feature-group` (required).
pub const UpdateFeatureGroup: &str = "sagemaker:UpdateFeatureGroup";

/// `sagemaker:UpdateFeatureMetadata`: Write.
///
/// Resource types: `feature-group` (required).
pub const UpdateFeatureMetadata: &str = "sagemaker:UpdateFeatureMetadata";

/// `sagemaker:UpdateHub`: Write.
///
/// Resource types: `hub` (required).
pub const UpdateHub: &str = "sagemaker:UpdateHub";

/// `sagemaker:UpdateHubContent`: Write.
///
/// Resource types: `hub` (required), `hub-content` (required).
pub const UpdateHubContent: &str = "sagemaker:UpdateHubContent";

/// `sagemaker:UpdateHubContentReference`: Write.
///
/// Resource types: `hub` (required), `hub-content` (required).
pub const UpdateHubContentReference: &str = "sagemaker:UpdateHubContentReference";

/// `sagemaker:UpdateImage`: Write.
///
/// Resource types: `image` (required).
pub const UpdateImage: &str = "sagemaker:UpdateImage";

/// `sagemaker:UpdateImageVersion`: Write.
///
/// Resource types: `image-version` (required).
pub const UpdateImageVersion: &str = "sagemaker:UpdateImageVersion";

/// `sagemaker:UpdateInferenceComponent`: Write.
///
/// Resource types: `inference-component` (required).
pub const UpdateInferenceComponent: &str = "sagemaker:UpdateInferenceComponent";

/// `sagemaker:UpdateInferenceComponentRuntimeConfig`: Write.
///
/// Resource types: `inference-component` (required).
pub const UpdateInferenceComponentRuntimeConfig: &str = "sagemaker:UpdateInferenceComponentRuntimeConfig";

/// `sagemaker:UpdateInferenceExperiment`: Write.
///
/// Resource types: `inference-experiment` (required).
pub const UpdateInferenceExperiment: &str = "sagemaker:UpdateInferenceExperiment";

/// `sagemaker:UpdateMlflowApp`: Write.
///
/// Resource types: `mlflow-app` (required).
pub const UpdateMlflowApp: &str = "sagemaker:UpdateMlflowApp";

/// `sagemaker:UpdateMlflowTrackingServer`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `sagemaker:ResourceTag/${TagKey}`.
pub const UpdateMlflowTrackingServer: &str = "sagemaker:UpdateMlflowTrackingServer";

/// `sagemaker:UpdateModelCard`: Write.
///
/// Resource types: `model-card` (required).
pub const UpdateModelCard: &str = "sagemaker:UpdateModelCard";

/// `sagemaker:UpdateModelPackage`: Write.
///
/// Resource types: `model-package` (required).
///
/// Condition keys: `sagemaker:CurrentCustomerMetadataProperties/${MetadataKey}`, `sagemaker:CurrentModelLifeCycleStage`, `sagemaker:CurrentModelLifeCycleStageStatus`, `sagemaker:CustomerMetadataProperties/${MetadataKey}`, `sagemaker:CustomerMetadataPropertiesToRemove`, `sagemaker:ModelApprovalStatus`, `sagemaker:ModelLifeCycle:Stage`, `sagemaker:ModelLifeCycle:StageStatus`.
pub const UpdateModelPackage: &str = "sagemaker:UpdateModelPackage";

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
