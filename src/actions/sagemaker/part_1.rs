// Made by `cargo xtask codegen` from policy-data. Do not edit.

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
