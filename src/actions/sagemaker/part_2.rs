// Made by `cargo xtask codegen` from policy-data. Do not edit.

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
/// Condition keys: `sagemaker:TargetContainerHostname`, `sagemaker:TargetModel`.
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
