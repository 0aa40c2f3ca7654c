// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS IoT Analytics: the actions of the prefix `iotanalytics`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `channel` | `arn:${Partition}:iotanalytics:${Region}:${Account}:channel/${ChannelName}` |
//! | `dataset` | `arn:${Partition}:iotanalytics:${Region}:${Account}:dataset/${DatasetName}` |
//! | `datastore` | `arn:${Partition}:iotanalytics:${Region}:${Account}:datastore/${DatastoreName}` |
//! | `pipeline` | `arn:${Partition}:iotanalytics:${Region}:${Account}:pipeline/${PipelineName}` |

/// `iotanalytics:BatchPutMessage`: Write.
///
/// Resource types: `channel` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iotanalytics:ResourceTag/${TagKey}`.
pub const BatchPutMessage: &str = "iotanalytics:BatchPutMessage";

/// `iotanalytics:CancelPipelineReprocessing`: Write.
///
/// Resource types: `pipeline` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iotanalytics:ResourceTag/${TagKey}`.
pub const CancelPipelineReprocessing: &str = "iotanalytics:CancelPipelineReprocessing";

/// `iotanalytics:CreateChannel`: Write.
///
/// Resource types: `channel` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iotanalytics:ResourceTag/${TagKey}`.
pub const CreateChannel: &str = "iotanalytics:CreateChannel";

/// `iotanalytics:CreateDataset`: Write.
///
/// Resource types: `dataset` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iotanalytics:ResourceTag/${TagKey}`.
pub const CreateDataset: &str = "iotanalytics:CreateDataset";

/// `iotanalytics:CreateDatasetContent`: Write.
///
/// Resource types: `dataset` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iotanalytics:ResourceTag/${TagKey}`.
pub const CreateDatasetContent: &str = "iotanalytics:CreateDatasetContent";

/// `iotanalytics:CreateDatastore`: Write.
///
/// Resource types: `datastore` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iotanalytics:ResourceTag/${TagKey}`.
pub const CreateDatastore: &str = "iotanalytics:CreateDatastore";

/// `iotanalytics:CreatePipeline`: Write.
///
/// Resource types: `pipeline` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iotanalytics:ResourceTag/${TagKey}`.
pub const CreatePipeline: &str = "iotanalytics:CreatePipeline";

/// `iotanalytics:DeleteChannel`: Write.
///
/// Resource types: `channel` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iotanalytics:ResourceTag/${TagKey}`.
pub const DeleteChannel: &str = "iotanalytics:DeleteChannel";

/// `iotanalytics:DeleteDataset`: Write.
///
/// Resource types: `dataset` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iotanalytics:ResourceTag/${TagKey}`.
pub const DeleteDataset: &str = "iotanalytics:DeleteDataset";

/// `iotanalytics:DeleteDatasetContent`: Write.
///
/// Resource types: `dataset` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iotanalytics:ResourceTag/${TagKey}`.
pub const DeleteDatasetContent: &str = "iotanalytics:DeleteDatasetContent";

/// `iotanalytics:DeleteDatastore`: Write.
///
/// Resource types: `datastore` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iotanalytics:ResourceTag/${TagKey}`.
pub const DeleteDatastore: &str = "iotanalytics:DeleteDatastore";

/// `iotanalytics:DeletePipeline`: Write.
///
/// Resource types: `pipeline` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iotanalytics:ResourceTag/${TagKey}`.
pub const DeletePipeline: &str = "iotanalytics:DeletePipeline";

/// `iotanalytics:DescribeChannel`: Read.
///
/// Resource types: `channel` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iotanalytics:ResourceTag/${TagKey}`.
pub const DescribeChannel: &str = "iotanalytics:DescribeChannel";

/// `iotanalytics:DescribeDataset`: Read.
///
/// Resource types: `dataset` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iotanalytics:ResourceTag/${TagKey}`.
pub const DescribeDataset: &str = "iotanalytics:DescribeDataset";

/// `iotanalytics:DescribeDatastore`: Read.
///
/// Resource types: `datastore` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iotanalytics:ResourceTag/${TagKey}`.
pub const DescribeDatastore: &str = "iotanalytics:DescribeDatastore";

/// `iotanalytics:DescribeLoggingOptions`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeLoggingOptions: &str = "iotanalytics:DescribeLoggingOptions";

/// `iotanalytics:DescribePipeline`: Read.
///
/// Resource types: `pipeline` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iotanalytics:ResourceTag/${TagKey}`.
pub const DescribePipeline: &str = "iotanalytics:DescribePipeline";

/// `iotanalytics:GetDatasetContent`: Read.
///
/// Resource types: `dataset` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iotanalytics:ResourceTag/${TagKey}`.
pub const GetDatasetContent: &str = "iotanalytics:GetDatasetContent";

/// `iotanalytics:ListChannels`: List.
///
/// No resource types: its resource is `*`.
pub const ListChannels: &str = "iotanalytics:ListChannels";

/// `iotanalytics:ListDatasetContents`: List.
///
/// Resource types: `dataset` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iotanalytics:ResourceTag/${TagKey}`.
pub const ListDatasetContents: &str = "iotanalytics:ListDatasetContents";

/// `iotanalytics:ListDatasets`: List.
///
/// No resource types: its resource is `*`.
pub const ListDatasets: &str = "iotanalytics:ListDatasets";

/// `iotanalytics:ListDatastores`: List.
///
/// No resource types: its resource is `*`.
pub const ListDatastores: &str = "iotanalytics:ListDatastores";

/// `iotanalytics:ListPipelines`: List.
///
/// No resource types: its resource is `*`.
pub const ListPipelines: &str = "iotanalytics:ListPipelines";

/// `iotanalytics:ListTagsForResource`: Read.
///
/// Resource types: `channel`, `dataset`, `datastore`, `pipeline`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iotanalytics:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "iotanalytics:ListTagsForResource";

/// `iotanalytics:PutLoggingOptions`: Write.
///
/// No resource types: its resource is `*`.
pub const PutLoggingOptions: &str = "iotanalytics:PutLoggingOptions";

/// `iotanalytics:RunPipelineActivity`: Read.
///
/// No resource types: its resource is `*`.
pub const RunPipelineActivity: &str = "iotanalytics:RunPipelineActivity";

/// `iotanalytics:SampleChannelData`: Read.
///
/// Resource types: `channel` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iotanalytics:ResourceTag/${TagKey}`.
pub const SampleChannelData: &str = "iotanalytics:SampleChannelData";

/// `iotanalytics:StartPipelineReprocessing`: Write.
///
/// Resource types: `pipeline` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iotanalytics:ResourceTag/${TagKey}`.
pub const StartPipelineReprocessing: &str = "iotanalytics:StartPipelineReprocessing";

/// `iotanalytics:TagResource`: Tagging, Write.
///
/// Resource types: `channel`, `dataset`, `datastore`, `pipeline`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iotanalytics:ResourceTag/${TagKey}`.
pub const TagResource: &str = "iotanalytics:TagResource";

/// `iotanalytics:UntagResource`: Tagging, Write.
///
/// Resource types: `channel`, `dataset`, `datastore`, `pipeline`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iotanalytics:ResourceTag/${TagKey}`.
pub const UntagResource: &str = "iotanalytics:UntagResource";

/// `iotanalytics:UpdateChannel`: Write.
///
/// Resource types: `channel` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iotanalytics:ResourceTag/${TagKey}`.
pub const UpdateChannel: &str = "iotanalytics:UpdateChannel";

/// `iotanalytics:UpdateDataset`: Write.
///
/// Resource types: `dataset` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iotanalytics:ResourceTag/${TagKey}`.
pub const UpdateDataset: &str = "iotanalytics:UpdateDataset";

/// `iotanalytics:UpdateDatastore`: Write.
///
/// Resource types: `datastore` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iotanalytics:ResourceTag/${TagKey}`.
pub const UpdateDatastore: &str = "iotanalytics:UpdateDatastore";

/// `iotanalytics:UpdatePipeline`: Write.
///
/// Resource types: `pipeline` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iotanalytics:ResourceTag/${TagKey}`.
pub const UpdatePipeline: &str = "iotanalytics:UpdatePipeline";
