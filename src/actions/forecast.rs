// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Forecast: the actions of the prefix `forecast`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `algorithm` | `arn:${Partition}:forecast:::algorithm/${ResourceId}` |
//! | `dataset` | `arn:${Partition}:forecast:${Region}:${Account}:dataset/${ResourceId}` |
//! | `datasetGroup` | `arn:${Partition}:forecast:${Region}:${Account}:dataset-group/${ResourceId}` |
//! | `datasetImportJob` | `arn:${Partition}:forecast:${Region}:${Account}:dataset-import-job/${ResourceId}` |
//! | `endpoint` | `arn:${Partition}:forecast:${Region}:${Account}:forecast-endpoint/${ResourceId}` |
//! | `explainability` | `arn:${Partition}:forecast:${Region}:${Account}:explainability/${ResourceId}` |
//! | `explainabilityExport` | `arn:${Partition}:forecast:${Region}:${Account}:explainability-export/${ResourceId}` |
//! | `forecast` | `arn:${Partition}:forecast:${Region}:${Account}:forecast/${ResourceId}` |
//! | `forecastExport` | `arn:${Partition}:forecast:${Region}:${Account}:forecast-export-job/${ResourceId}` |
//! | `monitor` | `arn:${Partition}:forecast:${Region}:${Account}:monitor/${ResourceId}` |
//! | `predictor` | `arn:${Partition}:forecast:${Region}:${Account}:predictor/${ResourceId}` |
//! | `predictorBacktestExportJob` | `arn:${Partition}:forecast:${Region}:${Account}:predictor-backtest-export-job/${ResourceId}` |
//! | `whatIfAnalysis` | `arn:${Partition}:forecast:${Region}:${Account}:what-if-analysis/${ResourceId}` |
//! | `whatIfForecast` | `arn:${Partition}:forecast:${Region}:${Account}:what-if-forecast/${ResourceId}` |
//! | `whatIfForecastExport` | `arn:${Partition}:forecast:${Region}:${Account}:what-if-forecast-export/${ResourceId}` |

/// `forecast:CreateAutoPredictor`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAutoPredictor: &str = "forecast:CreateAutoPredictor";

/// `forecast:CreateDataset`: Write.
///
/// Resource types: `dataset` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDataset: &str = "forecast:CreateDataset";

/// `forecast:CreateDatasetGroup`: Write.
///
/// Resource types: `datasetGroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDatasetGroup: &str = "forecast:CreateDatasetGroup";

/// `forecast:CreateDatasetImportJob`: Write.
///
/// Resource types: `datasetImportJob` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDatasetImportJob: &str = "forecast:CreateDatasetImportJob";

/// `forecast:CreateExplainability`: Write.
///
/// Resource types: `forecast` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateExplainability: &str = "forecast:CreateExplainability";

/// `forecast:CreateExplainabilityExport`: Write.
///
/// Resource types: `explainability` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateExplainabilityExport: &str = "forecast:CreateExplainabilityExport";

/// `forecast:CreateForecast`: Write.
///
/// Resource types: `predictor` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateForecast: &str = "forecast:CreateForecast";

/// `forecast:CreateForecastEndpoint`: Write.
///
/// Resource types: `predictor` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateForecastEndpoint: &str = "forecast:CreateForecastEndpoint";

/// `forecast:CreateForecastExportJob`: Write.
///
/// Resource types: `forecast` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateForecastExportJob: &str = "forecast:CreateForecastExportJob";

/// `forecast:CreateMonitor`: Write.
///
/// Resource types: `predictor` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMonitor: &str = "forecast:CreateMonitor";

/// `forecast:CreatePredictor`: Write.
///
/// Resource types: `datasetGroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePredictor: &str = "forecast:CreatePredictor";

/// `forecast:CreatePredictorBacktestExportJob`: Write.
///
/// Resource types: `predictor` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePredictorBacktestExportJob: &str = "forecast:CreatePredictorBacktestExportJob";

/// `forecast:CreateWhatIfAnalysis`: Write.
///
/// Resource types: `forecast` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWhatIfAnalysis: &str = "forecast:CreateWhatIfAnalysis";

/// `forecast:CreateWhatIfForecast`: Write.
///
/// Resource types: `whatIfAnalysis` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWhatIfForecast: &str = "forecast:CreateWhatIfForecast";

/// `forecast:CreateWhatIfForecastExport`: Write.
///
/// Resource types: `whatIfForecast` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWhatIfForecastExport: &str = "forecast:CreateWhatIfForecastExport";

/// `forecast:DeleteDataset`: Write.
///
/// Resource types: `dataset` (required).
pub const DeleteDataset: &str = "forecast:DeleteDataset";

/// `forecast:DeleteDatasetGroup`: Write.
///
/// Resource types: `datasetGroup` (required).
pub const DeleteDatasetGroup: &str = "forecast:DeleteDatasetGroup";

/// `forecast:DeleteDatasetImportJob`: Write.
///
/// Resource types: `datasetImportJob` (required).
pub const DeleteDatasetImportJob: &str = "forecast:DeleteDatasetImportJob";

/// `forecast:DeleteExplainability`: Write.
///
/// Resource types: `explainability` (required).
pub const DeleteExplainability: &str = "forecast:DeleteExplainability";

/// `forecast:DeleteExplainabilityExport`: Write.
///
/// Resource types: `explainabilityExport` (required).
pub const DeleteExplainabilityExport: &str = "forecast:DeleteExplainabilityExport";

/// `forecast:DeleteForecast`: Write.
///
/// Resource types: `forecast` (required).
pub const DeleteForecast: &str = "forecast:DeleteForecast";

/// `forecast:DeleteForecastEndpoint`: Write.
///
/// Resource types: `endpoint` (required).
pub const DeleteForecastEndpoint: &str = "forecast:DeleteForecastEndpoint";

/// `forecast:DeleteForecastExportJob`: Write.
///
/// Resource types: `forecastExport` (required).
pub const DeleteForecastExportJob: &str = "forecast:DeleteForecastExportJob";

/// `forecast:DeleteMonitor`: Write.
///
/// Resource types: `monitor` (required).
pub const DeleteMonitor: &str = "forecast:DeleteMonitor";

/// `forecast:DeletePredictor`: Write.
///
/// Resource types: `predictor` (required).
pub const DeletePredictor: &str = "forecast:DeletePredictor";

/// `forecast:DeletePredictorBacktestExportJob`: Write.
///
/// Resource types: `predictorBacktestExportJob` (required).
pub const DeletePredictorBacktestExportJob: &str = "forecast:DeletePredictorBacktestExportJob";

/// `forecast:DeleteResourceTree`: Write.
///
/// Resource types: `dataset` (required), `datasetGroup` (required), `datasetImportJob` (required), `endpoint` (required), `explainability` (required), `explainabilityExport` (required), `forecast` (required), `forecastExport` (required), `monitor` (required), `predictor` (required), `predictorBacktestExportJob` (required), `whatIfAnalysis` (required), `whatIfForecast` (required), `whatIfForecastExport` (required).
pub const DeleteResourceTree: &str = "forecast:DeleteResourceTree";

/// `forecast:DeleteWhatIfAnalysis`: Write.
///
/// Resource types: `whatIfAnalysis` (required).
pub const DeleteWhatIfAnalysis: &str = "forecast:DeleteWhatIfAnalysis";

/// `forecast:DeleteWhatIfForecast`: Write.
///
/// Resource types: `whatIfForecast` (required).
pub const DeleteWhatIfForecast: &str = "forecast:DeleteWhatIfForecast";

/// `forecast:DeleteWhatIfForecastExport`: Write.
///
/// Resource types: `whatIfForecastExport` (required).
pub const DeleteWhatIfForecastExport: &str = "forecast:DeleteWhatIfForecastExport";

/// `forecast:DescribeAutoPredictor`: Read.
///
/// Resource types: `predictor` (required).
pub const DescribeAutoPredictor: &str = "forecast:DescribeAutoPredictor";

/// `forecast:DescribeDataset`: Read.
///
/// Resource types: `dataset` (required).
pub const DescribeDataset: &str = "forecast:DescribeDataset";

/// `forecast:DescribeDatasetGroup`: Read.
///
/// Resource types: `datasetGroup` (required).
pub const DescribeDatasetGroup: &str = "forecast:DescribeDatasetGroup";

/// `forecast:DescribeDatasetImportJob`: Read.
///
/// Resource types: `datasetImportJob` (required).
pub const DescribeDatasetImportJob: &str = "forecast:DescribeDatasetImportJob";

/// `forecast:DescribeExplainability`: Read.
///
/// Resource types: `explainability` (required).
pub const DescribeExplainability: &str = "forecast:DescribeExplainability";

/// `forecast:DescribeExplainabilityExport`: Read.
///
/// Resource types: `explainabilityExport` (required).
pub const DescribeExplainabilityExport: &str = "forecast:DescribeExplainabilityExport";

/// `forecast:DescribeForecast`: Read.
///
/// Resource types: `forecast` (required).
pub const DescribeForecast: &str = "forecast:DescribeForecast";

/// `forecast:DescribeForecastEndpoint`: Read.
///
/// Resource types: `endpoint` (required).
pub const DescribeForecastEndpoint: &str = "forecast:DescribeForecastEndpoint";

/// `forecast:DescribeForecastExportJob`: Read.
///
/// Resource types: `forecastExport` (required).
pub const DescribeForecastExportJob: &str = "forecast:DescribeForecastExportJob";

/// `forecast:DescribeMonitor`: Read.
///
/// Resource types: `monitor` (required).
pub const DescribeMonitor: &str = "forecast:DescribeMonitor";

/// `forecast:DescribePredictor`: Read.
///
/// Resource types: `predictor` (required).
pub const DescribePredictor: &str = "forecast:DescribePredictor";

/// `forecast:DescribePredictorBacktestExportJob`: Read.
///
/// Resource types: `predictorBacktestExportJob` (required).
pub const DescribePredictorBacktestExportJob: &str = "forecast:DescribePredictorBacktestExportJob";

/// `forecast:DescribeWhatIfAnalysis`: Read.
///
/// Resource types: `whatIfAnalysis` (required).
pub const DescribeWhatIfAnalysis: &str = "forecast:DescribeWhatIfAnalysis";

/// `forecast:DescribeWhatIfForecast`: Read.
///
/// Resource types: `whatIfForecast` (required).
pub const DescribeWhatIfForecast: &str = "forecast:DescribeWhatIfForecast";

/// `forecast:DescribeWhatIfForecastExport`: Read.
///
/// Resource types: `whatIfForecastExport` (required).
pub const DescribeWhatIfForecastExport: &str = "forecast:DescribeWhatIfForecastExport";

/// `forecast:GetAccuracyMetrics`: Read.
///
/// Resource types: `predictor` (required).
pub const GetAccuracyMetrics: &str = "forecast:GetAccuracyMetrics";

/// `forecast:GetRecentForecastContext`: Read.
///
/// Resource types: `endpoint` (required).
pub const GetRecentForecastContext: &str = "forecast:GetRecentForecastContext";

/// `forecast:InvokeForecastEndpoint`: Read.
///
/// Resource types: `endpoint` (required).
pub const InvokeForecastEndpoint: &str = "forecast:InvokeForecastEndpoint";

/// `forecast:ListDatasetGroups`: Read.
///
/// No resource types: its resource is `*`.
pub const ListDatasetGroups: &str = "forecast:ListDatasetGroups";

/// `forecast:ListDatasetImportJobs`: Read.
///
/// No resource types: its resource is `*`.
pub const ListDatasetImportJobs: &str = "forecast:ListDatasetImportJobs";

/// `forecast:ListDatasets`: Read.
///
/// No resource types: its resource is `*`.
pub const ListDatasets: &str = "forecast:ListDatasets";

/// `forecast:ListExplainabilities`: Read.
///
/// No resource types: its resource is `*`.
pub const ListExplainabilities: &str = "forecast:ListExplainabilities";

/// `forecast:ListExplainabilityExports`: Read.
///
/// No resource types: its resource is `*`.
pub const ListExplainabilityExports: &str = "forecast:ListExplainabilityExports";

/// `forecast:ListForecastExportJobs`: Read.
///
/// No resource types: its resource is `*`.
pub const ListForecastExportJobs: &str = "forecast:ListForecastExportJobs";

/// `forecast:ListForecasts`: Read.
///
/// No resource types: its resource is `*`.
pub const ListForecasts: &str = "forecast:ListForecasts";

/// `forecast:ListMonitorEvaluations`: Read.
///
/// Resource types: `monitor` (required).
pub const ListMonitorEvaluations: &str = "forecast:ListMonitorEvaluations";

/// `forecast:ListMonitors`: Read.
///
/// No resource types: its resource is `*`.
pub const ListMonitors: &str = "forecast:ListMonitors";

/// `forecast:ListPredictorBacktestExportJobs`: Read.
///
/// No resource types: its resource is `*`.
pub const ListPredictorBacktestExportJobs: &str = "forecast:ListPredictorBacktestExportJobs";

/// `forecast:ListPredictors`: Read.
///
/// No resource types: its resource is `*`.
pub const ListPredictors: &str = "forecast:ListPredictors";

/// `forecast:ListTagsForResource`: Read.
///
/// Resource types: `dataset`, `datasetGroup`, `datasetImportJob`, `endpoint`, `explainability`, `explainabilityExport`, `forecast`, `forecastExport`, `monitor`, `predictor`, `predictorBacktestExportJob`, `whatIfAnalysis`, `whatIfForecast`, `whatIfForecastExport`.
pub const ListTagsForResource: &str = "forecast:ListTagsForResource";

/// `forecast:ListWhatIfAnalyses`: Read.
///
/// No resource types: its resource is `*`.
pub const ListWhatIfAnalyses: &str = "forecast:ListWhatIfAnalyses";

/// `forecast:ListWhatIfForecastExports`: Read.
///
/// No resource types: its resource is `*`.
pub const ListWhatIfForecastExports: &str = "forecast:ListWhatIfForecastExports";

/// `forecast:ListWhatIfForecasts`: Read.
///
/// No resource types: its resource is `*`.
pub const ListWhatIfForecasts: &str = "forecast:ListWhatIfForecasts";

/// `forecast:QueryForecast`: Read.
///
/// Resource types: `forecast` (required).
pub const QueryForecast: &str = "forecast:QueryForecast";

/// `forecast:QueryWhatIfForecast`: Read.
///
/// Resource types: `whatIfForecast` (required).
pub const QueryWhatIfForecast: &str = "forecast:QueryWhatIfForecast";

/// `forecast:ResumeResource`: Write.
///
/// Resource types: `monitor` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ResumeResource: &str = "forecast:ResumeResource";

/// `forecast:StopResource`: Write.
///
/// Resource types: `datasetImportJob` (required), `endpoint` (required), `explainability` (required), `explainabilityExport` (required), `forecast` (required), `forecastExport` (required), `monitor` (required), `predictor` (required), `predictorBacktestExportJob` (required), `whatIfAnalysis` (required), `whatIfForecast` (required), `whatIfForecastExport` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StopResource: &str = "forecast:StopResource";

/// `forecast:TagResource`: Tagging, Write.
///
/// Resource types: `dataset`, `datasetGroup`, `datasetImportJob`, `endpoint`, `explainability`, `explainabilityExport`, `forecast`, `forecastExport`, `monitor`, `predictor`, `predictorBacktestExportJob`, `whatIfAnalysis`, `whatIfForecast`, `whatIfForecastExport`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "forecast:TagResource";

/// `forecast:UntagResource`: Tagging, Write.
///
/// Resource types: `dataset`, `datasetGroup`, `datasetImportJob`, `endpoint`, `explainability`, `explainabilityExport`, `forecast`, `forecastExport`, `monitor`, `predictor`, `predictorBacktestExportJob`, `whatIfAnalysis`, `whatIfForecast`, `whatIfForecastExport`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "forecast:UntagResource";

/// `forecast:UpdateDatasetGroup`: Write.
///
/// Resource types: `dataset` (required), `datasetGroup` (required).
pub const UpdateDatasetGroup: &str = "forecast:UpdateDatasetGroup";
