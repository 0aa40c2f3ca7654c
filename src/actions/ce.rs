// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Cost Explorer Service: the actions of the prefix `ce`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `anomalymonitor` | `arn:${Partition}:ce::${Account}:anomalymonitor/${Identifier}` |
//! | `anomalysubscription` | `arn:${Partition}:ce::${Account}:anomalysubscription/${Identifier}` |
//! | `billingview` | `arn:${Partition}:billing::${Account}:billingview/${ResourceId}` |
//! | `costcategory` | `arn:${Partition}:ce::${Account}:costcategory/${Identifier}` |

/// `ce:CreateAnomalyMonitor`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAnomalyMonitor: &str = "ce:CreateAnomalyMonitor";

/// `ce:CreateAnomalySubscription`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAnomalySubscription: &str = "ce:CreateAnomalySubscription";

/// `ce:CreateCostCategoryDefinition`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCostCategoryDefinition: &str = "ce:CreateCostCategoryDefinition";

/// `ce:CreateNotificationSubscription`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateNotificationSubscription: &str = "ce:CreateNotificationSubscription";

/// `ce:CreateReport`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateReport: &str = "ce:CreateReport";

/// `ce:DeleteAnomalyMonitor`: Write.
///
/// Resource types: `anomalymonitor` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteAnomalyMonitor: &str = "ce:DeleteAnomalyMonitor";

/// `ce:DeleteAnomalySubscription`: Write.
///
/// Resource types: `anomalysubscription` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteAnomalySubscription: &str = "ce:DeleteAnomalySubscription";

/// `ce:DeleteCostCategoryDefinition`: Write.
///
/// Resource types: `costcategory` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteCostCategoryDefinition: &str = "ce:DeleteCostCategoryDefinition";

/// `ce:DeleteNotificationSubscription`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteNotificationSubscription: &str = "ce:DeleteNotificationSubscription";

/// `ce:DeleteReport`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteReport: &str = "ce:DeleteReport";

/// `ce:DescribeCostCategoryDefinition`: Read.
///
/// Resource types: `costcategory` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeCostCategoryDefinition: &str = "ce:DescribeCostCategoryDefinition";

/// `ce:DescribeNotificationSubscription`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeNotificationSubscription: &str = "ce:DescribeNotificationSubscription";

/// `ce:DescribeReport`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeReport: &str = "ce:DescribeReport";

/// `ce:GetAnomalies`: Read.
///
/// Resource types: `anomalymonitor` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetAnomalies: &str = "ce:GetAnomalies";

/// `ce:GetAnomalyMonitors`: Read.
///
/// Resource types: `anomalymonitor` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetAnomalyMonitors: &str = "ce:GetAnomalyMonitors";

/// `ce:GetAnomalySubscriptions`: Read.
///
/// Resource types: `anomalysubscription` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetAnomalySubscriptions: &str = "ce:GetAnomalySubscriptions";

/// `ce:GetApproximateUsageRecords`: Read.
///
/// No resource types: its resource is `*`.
pub const GetApproximateUsageRecords: &str = "ce:GetApproximateUsageRecords";

/// `ce:GetCommitmentPurchaseAnalysis`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCommitmentPurchaseAnalysis: &str = "ce:GetCommitmentPurchaseAnalysis";

/// `ce:GetConsoleActionSetEnforced`: Read.
///
/// No resource types: its resource is `*`.
pub const GetConsoleActionSetEnforced: &str = "ce:GetConsoleActionSetEnforced";

/// `ce:GetCostAndUsage`: Read.
///
/// Resource types: `billingview`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetCostAndUsage: &str = "ce:GetCostAndUsage";

/// `ce:GetCostAndUsageComparisons`: Read.
///
/// Resource types: `billingview`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetCostAndUsageComparisons: &str = "ce:GetCostAndUsageComparisons";

/// `ce:GetCostAndUsageWithResources`: Read.
///
/// Resource types: `billingview`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetCostAndUsageWithResources: &str = "ce:GetCostAndUsageWithResources";

/// `ce:GetCostCategories`: Read.
///
/// Resource types: `billingview`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetCostCategories: &str = "ce:GetCostCategories";

/// `ce:GetCostComparisonDrivers`: Read.
///
/// Resource types: `billingview`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetCostComparisonDrivers: &str = "ce:GetCostComparisonDrivers";

/// `ce:GetCostForecast`: Read.
///
/// Resource types: `billingview`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetCostForecast: &str = "ce:GetCostForecast";

/// `ce:GetDimensionValues`: Read.
///
/// Resource types: `billingview`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetDimensionValues: &str = "ce:GetDimensionValues";

/// `ce:GetPreferences`: Read.
///
/// No resource types: its resource is `*`.
pub const GetPreferences: &str = "ce:GetPreferences";

/// `ce:GetReservationCoverage`: Read.
///
/// No resource types: its resource is `*`.
pub const GetReservationCoverage: &str = "ce:GetReservationCoverage";

/// `ce:GetReservationPurchaseRecommendation`: Read.
///
/// No resource types: its resource is `*`.
pub const GetReservationPurchaseRecommendation: &str = "ce:GetReservationPurchaseRecommendation";

/// `ce:GetReservationUtilization`: Read.
///
/// No resource types: its resource is `*`.
pub const GetReservationUtilization: &str = "ce:GetReservationUtilization";

/// `ce:GetRightsizingRecommendation`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRightsizingRecommendation: &str = "ce:GetRightsizingRecommendation";

/// `ce:GetSavingsPlanPurchaseRecommendationDetails`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSavingsPlanPurchaseRecommendationDetails: &str = "ce:GetSavingsPlanPurchaseRecommendationDetails";

/// `ce:GetSavingsPlansCoverage`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSavingsPlansCoverage: &str = "ce:GetSavingsPlansCoverage";

/// `ce:GetSavingsPlansPurchaseRecommendation`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSavingsPlansPurchaseRecommendation: &str = "ce:GetSavingsPlansPurchaseRecommendation";

/// `ce:GetSavingsPlansUtilization`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSavingsPlansUtilization: &str = "ce:GetSavingsPlansUtilization";

/// `ce:GetSavingsPlansUtilizationDetails`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSavingsPlansUtilizationDetails: &str = "ce:GetSavingsPlansUtilizationDetails";

/// `ce:GetTags`: Read.
///
/// Resource types: `billingview`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetTags: &str = "ce:GetTags";

/// `ce:GetUsageForecast`: Read.
///
/// Resource types: `billingview`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetUsageForecast: &str = "ce:GetUsageForecast";

/// `ce:ListCommitmentPurchaseAnalyses`: List.
///
/// No resource types: its resource is `*`.
pub const ListCommitmentPurchaseAnalyses: &str = "ce:ListCommitmentPurchaseAnalyses";

/// `ce:ListCostAllocationTagBackfillHistory`: List.
///
/// No resource types: its resource is `*`.
pub const ListCostAllocationTagBackfillHistory: &str = "ce:ListCostAllocationTagBackfillHistory";

/// `ce:ListCostAllocationTags`: List.
///
/// No resource types: its resource is `*`.
pub const ListCostAllocationTags: &str = "ce:ListCostAllocationTags";

/// `ce:ListCostCategoryDefinitions`: List.
///
/// No resource types: its resource is `*`.
pub const ListCostCategoryDefinitions: &str = "ce:ListCostCategoryDefinitions";

/// `ce:ListCostCategoryResourceAssociations`: List.
///
/// No resource types: its resource is `*`.
pub const ListCostCategoryResourceAssociations: &str = "ce:ListCostCategoryResourceAssociations";

/// `ce:ListSavingsPlansPurchaseRecommendationGeneration`: List.
///
/// No resource types: its resource is `*`.
pub const ListSavingsPlansPurchaseRecommendationGeneration: &str = "ce:ListSavingsPlansPurchaseRecommendationGeneration";

/// `ce:ListTagsForResource`: Read.
///
/// Resource types: `anomalymonitor`, `anomalysubscription`, `costcategory`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "ce:ListTagsForResource";

/// `ce:ProvideAnomalyFeedback`: Write.
///
/// No resource types: its resource is `*`.
pub const ProvideAnomalyFeedback: &str = "ce:ProvideAnomalyFeedback";

/// `ce:StartCommitmentPurchaseAnalysis`: Write.
///
/// No resource types: its resource is `*`.
pub const StartCommitmentPurchaseAnalysis: &str = "ce:StartCommitmentPurchaseAnalysis";

/// `ce:StartCostAllocationTagBackfill`: Write.
///
/// No resource types: its resource is `*`.
pub const StartCostAllocationTagBackfill: &str = "ce:StartCostAllocationTagBackfill";

/// `ce:StartSavingsPlansPurchaseRecommendationGeneration`: Write.
///
/// No resource types: its resource is `*`.
pub const StartSavingsPlansPurchaseRecommendationGeneration: &str = "ce:StartSavingsPlansPurchaseRecommendationGeneration";

/// `ce:TagResource`: Tagging, Write.
///
/// Resource types: `anomalymonitor`, `anomalysubscription`, `costcategory`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "ce:TagResource";

/// `ce:UntagResource`: Tagging, Write.
///
/// Resource types: `anomalymonitor`, `anomalysubscription`, `costcategory`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "ce:UntagResource";

/// `ce:UpdateAnomalyMonitor`: Write.
///
/// Resource types: `anomalymonitor` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateAnomalyMonitor: &str = "ce:UpdateAnomalyMonitor";

/// `ce:UpdateAnomalySubscription`: Write.
///
/// Resource types: `anomalysubscription` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateAnomalySubscription: &str = "ce:UpdateAnomalySubscription";

/// `ce:UpdateConsoleActionSetEnforced`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateConsoleActionSetEnforced: &str = "ce:UpdateConsoleActionSetEnforced";

/// `ce:UpdateCostAllocationTagsStatus`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateCostAllocationTagsStatus: &str = "ce:UpdateCostAllocationTagsStatus";

/// `ce:UpdateCostCategoryDefinition`: Write.
///
/// Resource types: `costcategory` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateCostCategoryDefinition: &str = "ce:UpdateCostCategoryDefinition";

/// `ce:UpdateNotificationSubscription`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateNotificationSubscription: &str = "ce:UpdateNotificationSubscription";

/// `ce:UpdatePreferences`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdatePreferences: &str = "ce:UpdatePreferences";

/// `ce:UpdateReport`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateReport: &str = "ce:UpdateReport";
