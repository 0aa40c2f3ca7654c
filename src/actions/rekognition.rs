// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Rekognition: the actions of the prefix `rekognition`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `collection` | `arn:${Partition}:rekognition:${Region}:${Account}:collection/${CollectionId}` |
//! | `dataset` | `arn:${Partition}:rekognition:${Region}:${Account}:project/${ProjectName}/dataset/${DatasetType}/${CreationTimestamp}` |
//! | `project` | `arn:${Partition}:rekognition:${Region}:${Account}:project/${ProjectName}/${CreationTimestamp}` |
//! | `projectversion` | `arn:${Partition}:rekognition:${Region}:${Account}:project/${ProjectName}/version/${VersionName}/${CreationTimestamp}` |
//! | `streamprocessor` | `arn:${Partition}:rekognition:${Region}:${Account}:streamprocessor/${StreamprocessorId}` |

/// `rekognition:AssociateFaces`: Write.
///
/// Resource types: `collection` (required).
pub const AssociateFaces: &str = "rekognition:AssociateFaces";

/// `rekognition:CompareFaces`: Read.
///
/// No resource types: its resource is `*`.
pub const CompareFaces: &str = "rekognition:CompareFaces";

/// `rekognition:CopyProjectVersion`: Write.
///
/// Resource types: `project` (required), `projectversion` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CopyProjectVersion: &str = "rekognition:CopyProjectVersion";

/// `rekognition:CreateCollection`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCollection: &str = "rekognition:CreateCollection";

/// `rekognition:CreateDataset`: Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDataset: &str = "rekognition:CreateDataset";

/// `rekognition:CreateFaceLivenessSession`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateFaceLivenessSession: &str = "rekognition:CreateFaceLivenessSession";

/// `rekognition:CreateProject`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateProject: &str = "rekognition:CreateProject";

/// `rekognition:CreateProjectVersion`: Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateProjectVersion: &str = "rekognition:CreateProjectVersion";

/// `rekognition:CreateStreamProcessor`: Write.
///
/// Resource types: `collection` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateStreamProcessor: &str = "rekognition:CreateStreamProcessor";

/// `rekognition:CreateUser`: Write.
///
/// Resource types: `collection` (required).
pub const CreateUser: &str = "rekognition:CreateUser";

/// `rekognition:DeleteCollection`: Write.
///
/// Resource types: `collection` (required).
pub const DeleteCollection: &str = "rekognition:DeleteCollection";

/// `rekognition:DeleteDataset`: Write.
///
/// Resource types: `dataset` (required).
pub const DeleteDataset: &str = "rekognition:DeleteDataset";

/// `rekognition:DeleteFaces`: Write.
///
/// Resource types: `collection` (required).
pub const DeleteFaces: &str = "rekognition:DeleteFaces";

/// `rekognition:DeleteProject`: Write.
///
/// Resource types: `project` (required).
pub const DeleteProject: &str = "rekognition:DeleteProject";

/// `rekognition:DeleteProjectPolicy`: Write.
///
/// Resource types: `project` (required).
pub const DeleteProjectPolicy: &str = "rekognition:DeleteProjectPolicy";

/// `rekognition:DeleteProjectVersion`: Write.
///
/// Resource types: `projectversion` (required).
pub const DeleteProjectVersion: &str = "rekognition:DeleteProjectVersion";

/// `rekognition:DeleteStreamProcessor`: Write.
///
/// Resource types: `streamprocessor` (required).
pub const DeleteStreamProcessor: &str = "rekognition:DeleteStreamProcessor";

/// `rekognition:DeleteUser`: Write.
///
/// Resource types: `collection` (required).
pub const DeleteUser: &str = "rekognition:DeleteUser";

/// `rekognition:DescribeCollection`: Read.
///
/// Resource types: `collection` (required).
pub const DescribeCollection: &str = "rekognition:DescribeCollection";

/// `rekognition:DescribeDataset`: Read.
///
/// Resource types: `dataset` (required).
pub const DescribeDataset: &str = "rekognition:DescribeDataset";

/// `rekognition:DescribeProjects`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeProjects: &str = "rekognition:DescribeProjects";

/// `rekognition:DescribeProjectVersions`: Read.
///
/// Resource types: `project` (required).
pub const DescribeProjectVersions: &str = "rekognition:DescribeProjectVersions";

/// `rekognition:DescribeStreamProcessor`: Read.
///
/// Resource types: `streamprocessor` (required).
pub const DescribeStreamProcessor: &str = "rekognition:DescribeStreamProcessor";

/// `rekognition:DetectCustomLabels`: Read.
///
/// Resource types: `projectversion` (required).
pub const DetectCustomLabels: &str = "rekognition:DetectCustomLabels";

/// `rekognition:DetectFaces`: Read.
///
/// No resource types: its resource is `*`.
pub const DetectFaces: &str = "rekognition:DetectFaces";

/// `rekognition:DetectLabels`: Read.
///
/// No resource types: its resource is `*`.
pub const DetectLabels: &str = "rekognition:DetectLabels";

/// `rekognition:DetectModerationLabels`: Read.
///
/// Resource types: `projectversion`.
pub const DetectModerationLabels: &str = "rekognition:DetectModerationLabels";

/// `rekognition:DetectProtectiveEquipment`: Read.
///
/// No resource types: its resource is `*`.
pub const DetectProtectiveEquipment: &str = "rekognition:DetectProtectiveEquipment";

/// `rekognition:DetectText`: Read.
///
/// No resource types: its resource is `*`.
pub const DetectText: &str = "rekognition:DetectText";

/// `rekognition:DisassociateFaces`: Write.
///
/// Resource types: `collection` (required).
pub const DisassociateFaces: &str = "rekognition:DisassociateFaces";

/// `rekognition:DistributeDatasetEntries`: Write.
///
/// Resource types: `dataset` (required).
pub const DistributeDatasetEntries: &str = "rekognition:DistributeDatasetEntries";

/// `rekognition:GetCelebrityInfo`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCelebrityInfo: &str = "rekognition:GetCelebrityInfo";

/// `rekognition:GetCelebrityRecognition`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCelebrityRecognition: &str = "rekognition:GetCelebrityRecognition";

/// `rekognition:GetContentModeration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetContentModeration: &str = "rekognition:GetContentModeration";

/// `rekognition:GetFaceDetection`: Read.
///
/// No resource types: its resource is `*`.
pub const GetFaceDetection: &str = "rekognition:GetFaceDetection";

/// `rekognition:GetFaceLivenessSessionResults`: Read.
///
/// No resource types: its resource is `*`.
pub const GetFaceLivenessSessionResults: &str = "rekognition:GetFaceLivenessSessionResults";

/// `rekognition:GetFaceSearch`: Read.
///
/// No resource types: its resource is `*`.
pub const GetFaceSearch: &str = "rekognition:GetFaceSearch";

/// `rekognition:GetLabelDetection`: Read.
///
/// No resource types: its resource is `*`.
pub const GetLabelDetection: &str = "rekognition:GetLabelDetection";

/// `rekognition:GetMediaAnalysisJob`: Read.
///
/// No resource types: its resource is `*`.
pub const GetMediaAnalysisJob: &str = "rekognition:GetMediaAnalysisJob";

/// `rekognition:GetPersonTracking`: Read.
///
/// No resource types: its resource is `*`.
pub const GetPersonTracking: &str = "rekognition:GetPersonTracking";

/// `rekognition:GetSegmentDetection`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSegmentDetection: &str = "rekognition:GetSegmentDetection";

/// `rekognition:GetTextDetection`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTextDetection: &str = "rekognition:GetTextDetection";

/// `rekognition:IndexFaces`: Write.
///
/// Resource types: `collection` (required).
pub const IndexFaces: &str = "rekognition:IndexFaces";

/// `rekognition:ListCollections`: Read.
///
/// No resource types: its resource is `*`.
pub const ListCollections: &str = "rekognition:ListCollections";

/// `rekognition:ListDatasetEntries`: Read.
///
/// Resource types: `dataset` (required).
pub const ListDatasetEntries: &str = "rekognition:ListDatasetEntries";

/// `rekognition:ListDatasetLabels`: Read.
///
/// Resource types: `dataset` (required).
pub const ListDatasetLabels: &str = "rekognition:ListDatasetLabels";

/// `rekognition:ListFaces`: Read.
///
/// Resource types: `collection` (required).
pub const ListFaces: &str = "rekognition:ListFaces";

/// `rekognition:ListMediaAnalysisJobs`: Read.
///
/// No resource types: its resource is `*`.
pub const ListMediaAnalysisJobs: &str = "rekognition:ListMediaAnalysisJobs";

/// `rekognition:ListProjectPolicies`: Read.
///
/// Resource types: `project` (required).
pub const ListProjectPolicies: &str = "rekognition:ListProjectPolicies";

/// `rekognition:ListStreamProcessors`: List.
///
/// No resource types: its resource is `*`.
pub const ListStreamProcessors: &str = "rekognition:ListStreamProcessors";

/// `rekognition:ListTagsForResource`: Read.
///
/// Resource types: `collection`, `dataset`, `project`, `projectversion`, `streamprocessor`.
pub const ListTagsForResource: &str = "rekognition:ListTagsForResource";

/// `rekognition:ListUsers`: Read.
///
/// Resource types: `collection` (required).
pub const ListUsers: &str = "rekognition:ListUsers";

/// `rekognition:PutProjectPolicy`: Write.
///
/// Resource types: `project` (required).
pub const PutProjectPolicy: &str = "rekognition:PutProjectPolicy";

/// `rekognition:RecognizeCelebrities`: Read.
///
/// No resource types: its resource is `*`.
pub const RecognizeCelebrities: &str = "rekognition:RecognizeCelebrities";

/// `rekognition:SearchFaces`: Read.
///
/// Resource types: `collection` (required).
pub const SearchFaces: &str = "rekognition:SearchFaces";

/// `rekognition:SearchFacesByImage`: Read.
///
/// Resource types: `collection` (required).
pub const SearchFacesByImage: &str = "rekognition:SearchFacesByImage";

/// `rekognition:SearchUsers`: Read.
///
/// Resource types: `collection` (required).
pub const SearchUsers: &str = "rekognition:SearchUsers";

/// `rekognition:SearchUsersByImage`: Read.
///
/// Resource types: `collection` (required).
pub const SearchUsersByImage: &str = "rekognition:SearchUsersByImage";

/// `rekognition:StartCelebrityRecognition`: Write.
///
/// No resource types: its resource is `*`.
pub const StartCelebrityRecognition: &str = "rekognition:StartCelebrityRecognition";

/// `rekognition:StartContentModeration`: Write.
///
/// No resource types: its resource is `*`.
pub const StartContentModeration: &str = "rekognition:StartContentModeration";

/// `rekognition:StartFaceDetection`: Write.
///
/// No resource types: its resource is `*`.
pub const StartFaceDetection: &str = "rekognition:StartFaceDetection";

/// `rekognition:StartFaceLivenessSession`: Write.
///
/// No resource types: its resource is `*`.
pub const StartFaceLivenessSession: &str = "rekognition:StartFaceLivenessSession";

/// `rekognition:StartFaceSearch`: Write.
///
/// Resource types: `collection` (required).
pub const StartFaceSearch: &str = "rekognition:StartFaceSearch";

/// `rekognition:StartLabelDetection`: Write.
///
/// No resource types: its resource is `*`.
pub const StartLabelDetection: &str = "rekognition:StartLabelDetection";

/// `rekognition:StartMediaAnalysisJob`: Write.
///
/// Resource types: `projectversion`.
pub const StartMediaAnalysisJob: &str = "rekognition:StartMediaAnalysisJob";

/// `rekognition:StartPersonTracking`: Write.
///
/// No resource types: its resource is `*`.
pub const StartPersonTracking: &str = "rekognition:StartPersonTracking";

/// `rekognition:StartProjectVersion`: Write.
///
/// Resource types: `projectversion` (required).
pub const StartProjectVersion: &str = "rekognition:StartProjectVersion";

/// `rekognition:StartSegmentDetection`: Write.
///
/// No resource types: its resource is `*`.
pub const StartSegmentDetection: &str = "rekognition:StartSegmentDetection";

/// `rekognition:StartStreamProcessor`: Write.
///
/// Resource types: `streamprocessor` (required).
pub const StartStreamProcessor: &str = "rekognition:StartStreamProcessor";

/// `rekognition:StartTextDetection`: Write.
///
/// No resource types: its resource is `*`.
pub const StartTextDetection: &str = "rekognition:StartTextDetection";

/// `rekognition:StopProjectVersion`: Write.
///
/// Resource types: `projectversion` (required).
pub const StopProjectVersion: &str = "rekognition:StopProjectVersion";

/// `rekognition:StopStreamProcessor`: Write.
///
/// Resource types: `streamprocessor` (required).
pub const StopStreamProcessor: &str = "rekognition:StopStreamProcessor";

/// `rekognition:TagResource`: Tagging, Write.
///
/// Resource types: `collection`, `dataset`, `project`, `projectversion`, `streamprocessor`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "rekognition:TagResource";

/// `rekognition:UntagResource`: Tagging, Write.
///
/// Resource types: `collection`, `dataset`, `project`, `projectversion`, `streamprocessor`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "rekognition:UntagResource";

/// `rekognition:UpdateDatasetEntries`: Write.
///
/// Resource types: `dataset` (required).
pub const UpdateDatasetEntries: &str = "rekognition:UpdateDatasetEntries";

/// `rekognition:UpdateStreamProcessor`: Write.
///
/// Resource types: `streamprocessor` (required).
pub const UpdateStreamProcessor: &str = "rekognition:UpdateStreamProcessor";
