// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Clean Rooms ML: the actions of the prefix `cleanrooms-ml`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `audiencegenerationjob` | `arn:${Partition}:cleanrooms-ml:${Region}:${Account}:audience-generation-job/${ResourceId}` |
//! | `audiencemodel` | `arn:${Partition}:cleanrooms-ml:${Region}:${Account}:audience-model/${ResourceId}` |
//! | `configuredaudiencemodel` | `arn:${Partition}:cleanrooms-ml:${Region}:${Account}:configured-audience-model/${ResourceId}` |
//! | `ConfiguredModelAlgorithm` | `arn:${Partition}:cleanrooms-ml:${Region}:${Account}:configured-model-algorithm/${ResourceId}` |
//! | `ConfiguredModelAlgorithmAssociation` | `arn:${Partition}:cleanrooms-ml:${Region}:${Account}:membership/${MembershipId}/configured-model-algorithm-association/${ResourceId}` |
//! | `MLInputChannel` | `arn:${Partition}:cleanrooms-ml:${Region}:${Account}:membership/${MembershipId}/ml-input-channel/${ResourceId}` |
//! | `TrainedModel` | `arn:${Partition}:cleanrooms-ml:${Region}:${Account}:membership/${MembershipId}/trained-model/${ResourceId}` |
//! | `TrainedModelInferenceJob` | `arn:${Partition}:cleanrooms-ml:${Region}:${Account}:membership/${MembershipId}/trained-model-inference-job/${ResourceId}` |
//! | `trainingdataset` | `arn:${Partition}:cleanrooms-ml:${Region}:${Account}:training-dataset/${ResourceId}` |

/// `cleanrooms-ml:CancelTrainedModel`: Write.
///
/// Resource types: `TrainedModel` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CancelTrainedModel: &str = "cleanrooms-ml:CancelTrainedModel";

/// `cleanrooms-ml:CancelTrainedModelInferenceJob`: Write.
///
/// Resource types: `TrainedModelInferenceJob` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CancelTrainedModelInferenceJob: &str = "cleanrooms-ml:CancelTrainedModelInferenceJob";

/// `cleanrooms-ml:CreateAudienceModel`: Write.
///
/// Resource types: `trainingdataset` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAudienceModel: &str = "cleanrooms-ml:CreateAudienceModel";

/// `cleanrooms-ml:CreateConfiguredAudienceModel`: Write.
///
/// Resource types: `audiencemodel` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConfiguredAudienceModel: &str = "cleanrooms-ml:CreateConfiguredAudienceModel";

/// `cleanrooms-ml:CreateConfiguredModelAlgorithm`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConfiguredModelAlgorithm: &str = "cleanrooms-ml:CreateConfiguredModelAlgorithm";

/// `cleanrooms-ml:CreateConfiguredModelAlgorithmAssociation`: Write.
///
/// Resource types: `ConfiguredModelAlgorithm` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConfiguredModelAlgorithmAssociation: &str = "cleanrooms-ml:CreateConfiguredModelAlgorithmAssociation";

/// `cleanrooms-ml:CreateMLInputChannel`: Write.
///
/// Resource types: `ConfiguredModelAlgorithmAssociation` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMLInputChannel: &str = "cleanrooms-ml:CreateMLInputChannel";

/// `cleanrooms-ml:CreateTrainedModel`: Write.
///
/// Resource types: `ConfiguredModelAlgorithmAssociation` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTrainedModel: &str = "cleanrooms-ml:CreateTrainedModel";

/// `cleanrooms-ml:CreateTrainingDataset`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTrainingDataset: &str = "cleanrooms-ml:CreateTrainingDataset";

/// `cleanrooms-ml:DeleteAudienceGenerationJob`: Write.
///
/// Resource types: `audiencegenerationjob` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DeleteAudienceGenerationJob: &str = "cleanrooms-ml:DeleteAudienceGenerationJob";

/// `cleanrooms-ml:DeleteAudienceModel`: Write.
///
/// Resource types: `audiencemodel` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DeleteAudienceModel: &str = "cleanrooms-ml:DeleteAudienceModel";

/// `cleanrooms-ml:DeleteConfiguredAudienceModel`: Write.
///
/// Resource types: `configuredaudiencemodel` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DeleteConfiguredAudienceModel: &str = "cleanrooms-ml:DeleteConfiguredAudienceModel";

/// `cleanrooms-ml:DeleteConfiguredAudienceModelPolicy`: Write.
///
/// Resource types: `configuredaudiencemodel` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DeleteConfiguredAudienceModelPolicy: &str = "cleanrooms-ml:DeleteConfiguredAudienceModelPolicy";

/// `cleanrooms-ml:DeleteConfiguredModelAlgorithm`: Write.
///
/// Resource types: `ConfiguredModelAlgorithm` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DeleteConfiguredModelAlgorithm: &str = "cleanrooms-ml:DeleteConfiguredModelAlgorithm";

/// `cleanrooms-ml:DeleteConfiguredModelAlgorithmAssociation`: Write.
///
/// Resource types: `ConfiguredModelAlgorithmAssociation` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DeleteConfiguredModelAlgorithmAssociation: &str = "cleanrooms-ml:DeleteConfiguredModelAlgorithmAssociation";

/// `cleanrooms-ml:DeleteMLConfiguration`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DeleteMLConfiguration: &str = "cleanrooms-ml:DeleteMLConfiguration";

/// `cleanrooms-ml:DeleteMLInputChannelData`: Write.
///
/// Resource types: `MLInputChannel` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DeleteMLInputChannelData: &str = "cleanrooms-ml:DeleteMLInputChannelData";

/// `cleanrooms-ml:DeleteTrainedModelOutput`: Write.
///
/// Resource types: `TrainedModel` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DeleteTrainedModelOutput: &str = "cleanrooms-ml:DeleteTrainedModelOutput";

/// `cleanrooms-ml:DeleteTrainingDataset`: Write.
///
/// Resource types: `trainingdataset` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DeleteTrainingDataset: &str = "cleanrooms-ml:DeleteTrainingDataset";

/// `cleanrooms-ml:GetAudienceGenerationJob`: Read.
///
/// Resource types: `audiencegenerationjob` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const GetAudienceGenerationJob: &str = "cleanrooms-ml:GetAudienceGenerationJob";

/// `cleanrooms-ml:GetAudienceModel`: Read.
///
/// Resource types: `audiencemodel` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const GetAudienceModel: &str = "cleanrooms-ml:GetAudienceModel";

/// `cleanrooms-ml:GetCollaborationConfiguredModelAlgorithmAssociation`: Read.
///
/// Resource types: `ConfiguredModelAlgorithmAssociation` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `cleanrooms-ml:CollaborationId`.
pub const GetCollaborationConfiguredModelAlgorithmAssociation: &str = "cleanrooms-ml:GetCollaborationConfiguredModelAlgorithmAssociation";

/// `cleanrooms-ml:GetCollaborationMLInputChannel`: Read.
///
/// Resource types: `MLInputChannel` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `cleanrooms-ml:CollaborationId`.
pub const GetCollaborationMLInputChannel: &str = "cleanrooms-ml:GetCollaborationMLInputChannel";

/// `cleanrooms-ml:GetCollaborationTrainedModel`: Read.
///
/// Resource types: `TrainedModel` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `cleanrooms-ml:CollaborationId`.
pub const GetCollaborationTrainedModel: &str = "cleanrooms-ml:GetCollaborationTrainedModel";

/// `cleanrooms-ml:GetConfiguredAudienceModel`: Read.
///
/// Resource types: `configuredaudiencemodel` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const GetConfiguredAudienceModel: &str = "cleanrooms-ml:GetConfiguredAudienceModel";

/// `cleanrooms-ml:GetConfiguredAudienceModelPolicy`: Read.
///
/// Resource types: `configuredaudiencemodel` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const GetConfiguredAudienceModelPolicy: &str = "cleanrooms-ml:GetConfiguredAudienceModelPolicy";

/// `cleanrooms-ml:GetConfiguredModelAlgorithm`: Read.
///
/// Resource types: `ConfiguredModelAlgorithm` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const GetConfiguredModelAlgorithm: &str = "cleanrooms-ml:GetConfiguredModelAlgorithm";

/// `cleanrooms-ml:GetConfiguredModelAlgorithmAssociation`: Read.
///
/// Resource types: `ConfiguredModelAlgorithmAssociation` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const GetConfiguredModelAlgorithmAssociation: &str = "cleanrooms-ml:GetConfiguredModelAlgorithmAssociation";

/// `cleanrooms-ml:GetMLConfiguration`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const GetMLConfiguration: &str = "cleanrooms-ml:GetMLConfiguration";

/// `cleanrooms-ml:GetMLInputChannel`: Read.
///
/// Resource types: `MLInputChannel` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const GetMLInputChannel: &str = "cleanrooms-ml:GetMLInputChannel";

/// `cleanrooms-ml:GetTrainedModel`: Read.
///
/// Resource types: `TrainedModel` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const GetTrainedModel: &str = "cleanrooms-ml:GetTrainedModel";

/// `cleanrooms-ml:GetTrainedModelInferenceJob`: Read.
///
/// Resource types: `TrainedModelInferenceJob` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const GetTrainedModelInferenceJob: &str = "cleanrooms-ml:GetTrainedModelInferenceJob";

/// `cleanrooms-ml:GetTrainingDataset`: Read.
///
/// Resource types: `trainingdataset` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const GetTrainingDataset: &str = "cleanrooms-ml:GetTrainingDataset";

/// `cleanrooms-ml:ListAudienceExportJobs`: List.
///
/// Resource types: `audiencegenerationjob`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ListAudienceExportJobs: &str = "cleanrooms-ml:ListAudienceExportJobs";

/// `cleanrooms-ml:ListAudienceGenerationJobs`: List.
///
/// Resource types: `configuredaudiencemodel`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ListAudienceGenerationJobs: &str = "cleanrooms-ml:ListAudienceGenerationJobs";

/// `cleanrooms-ml:ListAudienceModels`: List.
///
/// No resource types: its resource is `*`.
pub const ListAudienceModels: &str = "cleanrooms-ml:ListAudienceModels";

/// `cleanrooms-ml:ListCollaborationConfiguredModelAlgorithmAssociations`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `cleanrooms-ml:CollaborationId`.
pub const ListCollaborationConfiguredModelAlgorithmAssociations: &str = "cleanrooms-ml:ListCollaborationConfiguredModelAlgorithmAssociations";

/// `cleanrooms-ml:ListCollaborationMLInputChannels`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `cleanrooms-ml:CollaborationId`.
pub const ListCollaborationMLInputChannels: &str = "cleanrooms-ml:ListCollaborationMLInputChannels";

/// `cleanrooms-ml:ListCollaborationTrainedModelExportJobs`: List.
///
/// Resource types: `TrainedModel` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `cleanrooms-ml:CollaborationId`.
pub const ListCollaborationTrainedModelExportJobs: &str = "cleanrooms-ml:ListCollaborationTrainedModelExportJobs";

/// `cleanrooms-ml:ListCollaborationTrainedModelInferenceJobs`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `cleanrooms-ml:CollaborationId`.
pub const ListCollaborationTrainedModelInferenceJobs: &str = "cleanrooms-ml:ListCollaborationTrainedModelInferenceJobs";

/// `cleanrooms-ml:ListCollaborationTrainedModels`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `cleanrooms-ml:CollaborationId`.
pub const ListCollaborationTrainedModels: &str = "cleanrooms-ml:ListCollaborationTrainedModels";

/// `cleanrooms-ml:ListConfiguredAudienceModels`: List.
///
/// No resource types: its resource is `*`.
pub const ListConfiguredAudienceModels: &str = "cleanrooms-ml:ListConfiguredAudienceModels";

/// `cleanrooms-ml:ListConfiguredModelAlgorithmAssociations`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ListConfiguredModelAlgorithmAssociations: &str = "cleanrooms-ml:ListConfiguredModelAlgorithmAssociations";

/// `cleanrooms-ml:ListConfiguredModelAlgorithms`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ListConfiguredModelAlgorithms: &str = "cleanrooms-ml:ListConfiguredModelAlgorithms";

/// `cleanrooms-ml:ListMLInputChannels`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ListMLInputChannels: &str = "cleanrooms-ml:ListMLInputChannels";

/// `cleanrooms-ml:ListTagsForResource`: List.
///
/// Resource types: `audiencegenerationjob`, `audiencemodel`, `configuredaudiencemodel`, `trainingdataset`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const ListTagsForResource: &str = "cleanrooms-ml:ListTagsForResource";

/// `cleanrooms-ml:ListTrainedModelInferenceJobs`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ListTrainedModelInferenceJobs: &str = "cleanrooms-ml:ListTrainedModelInferenceJobs";

/// `cleanrooms-ml:ListTrainedModels`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ListTrainedModels: &str = "cleanrooms-ml:ListTrainedModels";

/// `cleanrooms-ml:ListTrainedModelVersions`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ListTrainedModelVersions: &str = "cleanrooms-ml:ListTrainedModelVersions";

/// `cleanrooms-ml:ListTrainingDatasets`: List.
///
/// No resource types: its resource is `*`.
pub const ListTrainingDatasets: &str = "cleanrooms-ml:ListTrainingDatasets";

/// `cleanrooms-ml:PutConfiguredAudienceModelPolicy`: Permissions management, Write.
///
/// Resource types: `configuredaudiencemodel` (required).
pub const PutConfiguredAudienceModelPolicy: &str = "cleanrooms-ml:PutConfiguredAudienceModelPolicy";

/// `cleanrooms-ml:PutMLConfiguration`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PutMLConfiguration: &str = "cleanrooms-ml:PutMLConfiguration";

/// `cleanrooms-ml:StartAudienceExportJob`: Write.
///
/// Resource types: `audiencegenerationjob` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartAudienceExportJob: &str = "cleanrooms-ml:StartAudienceExportJob";

/// `cleanrooms-ml:StartAudienceGenerationJob`: Write.
///
/// Resource types: `configuredaudiencemodel` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `cleanrooms-ml:CollaborationId`.
pub const StartAudienceGenerationJob: &str = "cleanrooms-ml:StartAudienceGenerationJob";

/// `cleanrooms-ml:StartTrainedModelExportJob`: Write.
///
/// Resource types: `TrainedModel` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartTrainedModelExportJob: &str = "cleanrooms-ml:StartTrainedModelExportJob";

/// `cleanrooms-ml:StartTrainedModelInferenceJob`: Write.
///
/// Resource types: `ConfiguredModelAlgorithmAssociation` (required), `MLInputChannel` (required), `TrainedModel` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartTrainedModelInferenceJob: &str = "cleanrooms-ml:StartTrainedModelInferenceJob";

/// `cleanrooms-ml:TagResource`: Tagging, Write.
///
/// Resource types: `ConfiguredModelAlgorithm`, `ConfiguredModelAlgorithmAssociation`, `MLInputChannel`, `TrainedModel`, `TrainedModelInferenceJob`, `audiencegenerationjob`, `audiencemodel`, `configuredaudiencemodel`, `trainingdataset`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "cleanrooms-ml:TagResource";

/// `cleanrooms-ml:UnTagResource`: Tagging, Write.
///
/// Resource types: `ConfiguredModelAlgorithm`, `ConfiguredModelAlgorithmAssociation`, `MLInputChannel`, `TrainedModel`, `TrainedModelInferenceJob`, `audiencegenerationjob`, `audiencemodel`, `configuredaudiencemodel`, `trainingdataset`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UnTagResource: &str = "cleanrooms-ml:UnTagResource";

/// `cleanrooms-ml:UpdateConfiguredAudienceModel`: Write.
///
/// Resource types: `audiencemodel`, `configuredaudiencemodel` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateConfiguredAudienceModel: &str = "cleanrooms-ml:UpdateConfiguredAudienceModel";
