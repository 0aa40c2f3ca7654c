// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Personalize: the actions of the prefix `personalize`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `algorithm` | `arn:${Partition}:personalize:::algorithm/${ResourceId}` |
//! | `batchInferenceJob` | `arn:${Partition}:personalize:${Region}:${Account}:batch-inference-job/${ResourceId}` |
//! | `batchSegmentJob` | `arn:${Partition}:personalize:${Region}:${Account}:batch-segment-job/${ResourceId}` |
//! | `campaign` | `arn:${Partition}:personalize:${Region}:${Account}:campaign/${ResourceId}` |
//! | `dataDeletionJob` | `arn:${Partition}:personalize:${Region}:${Account}:data-deletion-job/${ResourceId}` |
//! | `dataInsightsJob` | `arn:${Partition}:personalize:${Region}:${Account}:data-insights-job/${ResourceId}` |
//! | `dataset` | `arn:${Partition}:personalize:${Region}:${Account}:dataset/${ResourceId}` |
//! | `datasetExportJob` | `arn:${Partition}:personalize:${Region}:${Account}:dataset-export-job/${ResourceId}` |
//! | `datasetGroup` | `arn:${Partition}:personalize:${Region}:${Account}:dataset-group/${ResourceId}` |
//! | `datasetImportJob` | `arn:${Partition}:personalize:${Region}:${Account}:dataset-import-job/${ResourceId}` |
//! | `eventTracker` | `arn:${Partition}:personalize:${Region}:${Account}:event-tracker/${ResourceId}` |
//! | `featureTransformation` | `arn:${Partition}:personalize:::feature-transformation/${ResourceId}` |
//! | `filter` | `arn:${Partition}:personalize:${Region}:${Account}:filter/${ResourceId}` |
//! | `metricAttribution` | `arn:${Partition}:personalize:${Region}:${Account}:metric-attribution/${ResourceId}` |
//! | `recipe` | `arn:${Partition}:personalize:::recipe/${ResourceId}` |
//! | `recommender` | `arn:${Partition}:personalize:${Region}:${Account}:recommender/${ResourceId}` |
//! | `schema` | `arn:${Partition}:personalize:${Region}:${Account}:schema/${ResourceId}` |
//! | `solution` | `arn:${Partition}:personalize:${Region}:${Account}:solution/${ResourceId}` |

/// `personalize:CreateBatchInferenceJob`: Write.
///
/// Resource types: `batchInferenceJob` (required), `solution` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateBatchInferenceJob: &str = "personalize:CreateBatchInferenceJob";

/// `personalize:CreateBatchSegmentJob`: Write.
///
/// Resource types: `batchSegmentJob` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateBatchSegmentJob: &str = "personalize:CreateBatchSegmentJob";

/// `personalize:CreateCampaign`: Write.
///
/// Resource types: `campaign` (required), `solution` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCampaign: &str = "personalize:CreateCampaign";

/// `personalize:CreateDataDeletionJob`: Write.
///
/// Resource types: `dataDeletionJob` (required), `datasetGroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDataDeletionJob: &str = "personalize:CreateDataDeletionJob";

/// `personalize:CreateDataInsightsJob`: Write.
///
/// Resource types: `dataInsightsJob` (required).
pub const CreateDataInsightsJob: &str = "personalize:CreateDataInsightsJob";

/// `personalize:CreateDataset`: Write.
///
/// Resource types: `dataset` (required), `datasetGroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDataset: &str = "personalize:CreateDataset";

/// `personalize:CreateDatasetExportJob`: Write.
///
/// Resource types: `dataset` (required), `datasetExportJob` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDatasetExportJob: &str = "personalize:CreateDatasetExportJob";

/// `personalize:CreateDatasetGroup`: Write.
///
/// Resource types: `datasetGroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDatasetGroup: &str = "personalize:CreateDatasetGroup";

/// `personalize:CreateDatasetImportJob`: Write.
///
/// Resource types: `dataset` (required), `datasetImportJob` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDatasetImportJob: &str = "personalize:CreateDatasetImportJob";

/// `personalize:CreateEventTracker`: Write.
///
/// Resource types: `datasetGroup` (required), `eventTracker` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEventTracker: &str = "personalize:CreateEventTracker";

/// `personalize:CreateFilter`: Write.
///
/// Resource types: `datasetGroup` (required), `filter` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateFilter: &str = "personalize:CreateFilter";

/// `personalize:CreateMetricAttribution`: Write.
///
/// Resource types: `datasetGroup` (required), `metricAttribution` (required).
pub const CreateMetricAttribution: &str = "personalize:CreateMetricAttribution";

/// `personalize:CreateRecommender`: Write.
///
/// Resource types: `datasetGroup` (required), `recommender` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRecommender: &str = "personalize:CreateRecommender";

/// `personalize:CreateSchema`: Write.
///
/// Resource types: `schema` (required).
pub const CreateSchema: &str = "personalize:CreateSchema";

/// `personalize:CreateSolution`: Write.
///
/// Resource types: `datasetGroup` (required), `solution` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSolution: &str = "personalize:CreateSolution";

/// `personalize:CreateSolutionVersion`: Write.
///
/// Resource types: `solution` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSolutionVersion: &str = "personalize:CreateSolutionVersion";

/// `personalize:DeleteCampaign`: Write.
///
/// Resource types: `campaign` (required).
pub const DeleteCampaign: &str = "personalize:DeleteCampaign";

/// `personalize:DeleteDataset`: Write.
///
/// Resource types: `dataset` (required).
pub const DeleteDataset: &str = "personalize:DeleteDataset";

/// `personalize:DeleteDatasetGroup`: Write.
///
/// Resource types: `datasetGroup` (required).
pub const DeleteDatasetGroup: &str = "personalize:DeleteDatasetGroup";

/// `personalize:DeleteEventTracker`: Write.
///
/// Resource types: `eventTracker` (required).
pub const DeleteEventTracker: &str = "personalize:DeleteEventTracker";

/// `personalize:DeleteFilter`: Write.
///
/// Resource types: `filter` (required).
pub const DeleteFilter: &str = "personalize:DeleteFilter";

/// `personalize:DeleteMetricAttribution`: Write.
///
/// Resource types: `metricAttribution` (required).
pub const DeleteMetricAttribution: &str = "personalize:DeleteMetricAttribution";

/// `personalize:DeleteRecommender`: Write.
///
/// Resource types: `recommender` (required).
pub const DeleteRecommender: &str = "personalize:DeleteRecommender";

/// `personalize:DeleteSchema`: Write.
///
/// Resource types: `schema` (required).
pub const DeleteSchema: &str = "personalize:DeleteSchema";

/// `personalize:DeleteSolution`: Write.
///
/// Resource types: `solution` (required).
pub const DeleteSolution: &str = "personalize:DeleteSolution";

/// `personalize:DescribeAlgorithm`: Read.
///
/// Resource types: `algorithm` (required).
pub const DescribeAlgorithm: &str = "personalize:DescribeAlgorithm";

/// `personalize:DescribeBatchInferenceJob`: Read.
///
/// Resource types: `batchInferenceJob` (required).
pub const DescribeBatchInferenceJob: &str = "personalize:DescribeBatchInferenceJob";

/// `personalize:DescribeBatchSegmentJob`: Read.
///
/// Resource types: `batchSegmentJob` (required).
pub const DescribeBatchSegmentJob: &str = "personalize:DescribeBatchSegmentJob";

/// `personalize:DescribeCampaign`: Read.
///
/// Resource types: `campaign` (required).
pub const DescribeCampaign: &str = "personalize:DescribeCampaign";

/// `personalize:DescribeDataDeletionJob`: Read.
///
/// Resource types: `dataDeletionJob` (required).
pub const DescribeDataDeletionJob: &str = "personalize:DescribeDataDeletionJob";

/// `personalize:DescribeDataInsightsJob`: Read.
///
/// Resource types: `dataInsightsJob` (required).
pub const DescribeDataInsightsJob: &str = "personalize:DescribeDataInsightsJob";

/// `personalize:DescribeDataset`: Read.
///
/// Resource types: `dataset` (required).
pub const DescribeDataset: &str = "personalize:DescribeDataset";

/// `personalize:DescribeDatasetExportJob`: Read.
///
/// Resource types: `datasetExportJob` (required).
pub const DescribeDatasetExportJob: &str = "personalize:DescribeDatasetExportJob";

/// `personalize:DescribeDatasetGroup`: Read.
///
/// Resource types: `datasetGroup` (required).
pub const DescribeDatasetGroup: &str = "personalize:DescribeDatasetGroup";

/// `personalize:DescribeDatasetImportJob`: Read.
///
/// Resource types: `datasetImportJob` (required).
pub const DescribeDatasetImportJob: &str = "personalize:DescribeDatasetImportJob";

/// `personalize:DescribeEventTracker`: Read.
///
/// Resource types: `eventTracker` (required).
pub const DescribeEventTracker: &str = "personalize:DescribeEventTracker";

/// `personalize:DescribeFeatureTransformation`: Read.
///
/// Resource types: `featureTransformation` (required).
pub const DescribeFeatureTransformation: &str = "personalize:DescribeFeatureTransformation";

/// `personalize:DescribeFilter`: Read.
///
/// Resource types: `filter` (required).
pub const DescribeFilter: &str = "personalize:DescribeFilter";

/// `personalize:DescribeMetricAttribution`: Read.
///
/// Resource types: `metricAttribution` (required).
pub const DescribeMetricAttribution: &str = "personalize:DescribeMetricAttribution";

/// `personalize:DescribeRecipe`: Read.
///
/// Resource types: `recipe` (required).
pub const DescribeRecipe: &str = "personalize:DescribeRecipe";

/// `personalize:DescribeRecommender`: Read.
///
/// Resource types: `recommender` (required).
pub const DescribeRecommender: &str = "personalize:DescribeRecommender";

/// `personalize:DescribeSchema`: Read.
///
/// Resource types: `schema` (required).
pub const DescribeSchema: &str = "personalize:DescribeSchema";

/// `personalize:DescribeSolution`: Read.
///
/// Resource types: `solution` (required).
pub const DescribeSolution: &str = "personalize:DescribeSolution";

/// `personalize:DescribeSolutionVersion`: Read.
///
/// Resource types: `solution` (required).
pub const DescribeSolutionVersion: &str = "personalize:DescribeSolutionVersion";

/// `personalize:GetActionRecommendations`: Read.
///
/// Resource types: `campaign` (required).
pub const GetActionRecommendations: &str = "personalize:GetActionRecommendations";

/// `personalize:GetDataInsights`: Read.
///
/// Resource types: `dataInsightsJob` (required).
pub const GetDataInsights: &str = "personalize:GetDataInsights";

/// `personalize:GetPersonalizedRanking`: Read.
///
/// Resource types: `campaign` (required).
pub const GetPersonalizedRanking: &str = "personalize:GetPersonalizedRanking";

/// `personalize:GetRecommendations`: Read.
///
/// Resource types: `campaign` (required).
pub const GetRecommendations: &str = "personalize:GetRecommendations";

/// `personalize:GetSolutionMetrics`: Read.
///
/// Resource types: `solution` (required).
pub const GetSolutionMetrics: &str = "personalize:GetSolutionMetrics";

/// `personalize:ListBatchInferenceJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListBatchInferenceJobs: &str = "personalize:ListBatchInferenceJobs";

/// `personalize:ListBatchSegmentJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListBatchSegmentJobs: &str = "personalize:ListBatchSegmentJobs";

/// `personalize:ListCampaigns`: List.
///
/// No resource types: its resource is `*`.
pub const ListCampaigns: &str = "personalize:ListCampaigns";

/// `personalize:ListDataDeletionJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListDataDeletionJobs: &str = "personalize:ListDataDeletionJobs";

/// `personalize:ListDataInsightsJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListDataInsightsJobs: &str = "personalize:ListDataInsightsJobs";

/// `personalize:ListDatasetExportJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListDatasetExportJobs: &str = "personalize:ListDatasetExportJobs";

/// `personalize:ListDatasetGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListDatasetGroups: &str = "personalize:ListDatasetGroups";

/// `personalize:ListDatasetImportJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListDatasetImportJobs: &str = "personalize:ListDatasetImportJobs";

/// `personalize:ListDatasets`: List.
///
/// No resource types: its resource is `*`.
pub const ListDatasets: &str = "personalize:ListDatasets";

/// `personalize:ListEventTrackers`: List.
///
/// No resource types: its resource is `*`.
pub const ListEventTrackers: &str = "personalize:ListEventTrackers";

/// `personalize:ListFilters`: List.
///
/// No resource types: its resource is `*`.
pub const ListFilters: &str = "personalize:ListFilters";

/// `personalize:ListMetricAttributionMetrics`: List.
///
/// No resource types: its resource is `*`.
pub const ListMetricAttributionMetrics: &str = "personalize:ListMetricAttributionMetrics";

/// `personalize:ListMetricAttributions`: List.
///
/// No resource types: its resource is `*`.
pub const ListMetricAttributions: &str = "personalize:ListMetricAttributions";

/// `personalize:ListRecipes`: List.
///
/// No resource types: its resource is `*`.
pub const ListRecipes: &str = "personalize:ListRecipes";

/// `personalize:ListRecommenders`: List.
///
/// No resource types: its resource is `*`.
pub const ListRecommenders: &str = "personalize:ListRecommenders";

/// `personalize:ListSchemas`: List.
///
/// No resource types: its resource is `*`.
pub const ListSchemas: &str = "personalize:ListSchemas";

/// `personalize:ListSolutions`: List.
///
/// No resource types: its resource is `*`.
pub const ListSolutions: &str = "personalize:ListSolutions";

/// `personalize:ListSolutionVersions`: List.
///
/// No resource types: its resource is `*`.
pub const ListSolutionVersions: &str = "personalize:ListSolutionVersions";

/// `personalize:ListTagsForResource`: List.
///
/// Resource types: `batchInferenceJob`, `batchSegmentJob`, `campaign`, `dataDeletionJob`, `dataset`, `datasetExportJob`, `datasetGroup`, `datasetImportJob`, `eventTracker`, `filter`, `recommender`, `solution`.
pub const ListTagsForResource: &str = "personalize:ListTagsForResource";

/// `personalize:PutActionInteractions`: Write.
///
/// No resource types: its resource is `*`.
pub const PutActionInteractions: &str = "personalize:PutActionInteractions";

/// `personalize:PutActions`: Write.
///
/// Resource types: `dataset` (required).
pub const PutActions: &str = "personalize:PutActions";

/// `personalize:PutEvents`: Write.
///
/// No resource types: its resource is `*`.
pub const PutEvents: &str = "personalize:PutEvents";

/// `personalize:PutItems`: Write.
///
/// Resource types: `dataset` (required).
pub const PutItems: &str = "personalize:PutItems";

/// `personalize:PutUsers`: Write.
///
/// Resource types: `dataset` (required).
pub const PutUsers: &str = "personalize:PutUsers";

/// `personalize:StartRecommender`: Write.
///
/// Resource types: `recommender` (required).
pub const StartRecommender: &str = "personalize:StartRecommender";

/// `personalize:StopRecommender`: Write.
///
/// Resource types: `recommender` (required).
pub const StopRecommender: &str = "personalize:StopRecommender";

/// `personalize:StopSolutionVersionCreation`: Write.
///
/// Resource types: `solution` (required).
pub const StopSolutionVersionCreation: &str = "personalize:StopSolutionVersionCreation";

/// `personalize:TagResource`: Tagging, Write.
///
/// Resource types: `batchInferenceJob`, `batchSegmentJob`, `campaign`, `dataDeletionJob`, `dataset`, `datasetExportJob`, `datasetGroup`, `datasetImportJob`, `eventTracker`, `filter`, `recommender`, `solution`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "personalize:TagResource";

/// `personalize:UntagResource`: Tagging, Write.
///
/// Resource types: `batchInferenceJob`, `batchSegmentJob`, `campaign`, `dataDeletionJob`, `dataset`, `datasetExportJob`, `datasetGroup`, `datasetImportJob`, `eventTracker`, `filter`, `recommender`, `solution`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "personalize:UntagResource";

/// `personalize:UpdateCampaign`: Write.
///
/// Resource types: `campaign` (required).
pub const UpdateCampaign: &str = "personalize:UpdateCampaign";

/// `personalize:UpdateDataset`: Write.
///
/// Resource types: `dataset` (required).
pub const UpdateDataset: &str = "personalize:UpdateDataset";

/// `personalize:UpdateMetricAttribution`: Write.
///
/// Resource types: `metricAttribution` (required).
pub const UpdateMetricAttribution: &str = "personalize:UpdateMetricAttribution";

/// `personalize:UpdateRecommender`: Write.
///
/// Resource types: `recommender` (required).
pub const UpdateRecommender: &str = "personalize:UpdateRecommender";

/// `personalize:UpdateSolution`: Write.
///
/// Resource types: `solution` (required).
pub const UpdateSolution: &str = "personalize:UpdateSolution";
