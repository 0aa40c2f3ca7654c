// Made by `cargo xtask codegen` from policy-data. Do not edit.

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
