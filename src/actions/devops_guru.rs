// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon DevOps Guru: the actions of the prefix `devops-guru`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `topic` | `arn:${Partition}:sns:${Region}:${Account}:${TopicName}` |

/// `devops-guru:AddNotificationChannel`: Write.
///
/// Resource types: `topic` (required).
pub const AddNotificationChannel: &str = "devops-guru:AddNotificationChannel";

/// `devops-guru:DeleteInsight`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteInsight: &str = "devops-guru:DeleteInsight";

/// `devops-guru:DescribeAccountHealth`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAccountHealth: &str = "devops-guru:DescribeAccountHealth";

/// `devops-guru:DescribeAccountOverview`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAccountOverview: &str = "devops-guru:DescribeAccountOverview";

/// `devops-guru:DescribeAnomaly`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAnomaly: &str = "devops-guru:DescribeAnomaly";

/// `devops-guru:DescribeEventSourcesConfig`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeEventSourcesConfig: &str = "devops-guru:DescribeEventSourcesConfig";

/// `devops-guru:DescribeFeedback`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeFeedback: &str = "devops-guru:DescribeFeedback";

/// `devops-guru:DescribeInsight`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeInsight: &str = "devops-guru:DescribeInsight";

/// `devops-guru:DescribeOrganizationHealth`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeOrganizationHealth: &str = "devops-guru:DescribeOrganizationHealth";

/// `devops-guru:DescribeOrganizationOverview`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeOrganizationOverview: &str = "devops-guru:DescribeOrganizationOverview";

/// `devops-guru:DescribeOrganizationResourceCollectionHealth`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeOrganizationResourceCollectionHealth: &str = "devops-guru:DescribeOrganizationResourceCollectionHealth";

/// `devops-guru:DescribeResourceCollectionHealth`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeResourceCollectionHealth: &str = "devops-guru:DescribeResourceCollectionHealth";

/// `devops-guru:DescribeServiceIntegration`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeServiceIntegration: &str = "devops-guru:DescribeServiceIntegration";

/// `devops-guru:GetCostEstimation`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCostEstimation: &str = "devops-guru:GetCostEstimation";

/// `devops-guru:GetResourceCollection`: Read.
///
/// No resource types: its resource is `*`.
pub const GetResourceCollection: &str = "devops-guru:GetResourceCollection";

/// `devops-guru:ListAnomaliesForInsight`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `devops-guru:ServiceNames`.
pub const ListAnomaliesForInsight: &str = "devops-guru:ListAnomaliesForInsight";

/// `devops-guru:ListAnomalousLogGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListAnomalousLogGroups: &str = "devops-guru:ListAnomalousLogGroups";

/// `devops-guru:ListEvents`: List.
///
/// No resource types: its resource is `*`.
pub const ListEvents: &str = "devops-guru:ListEvents";

/// `devops-guru:ListInsights`: List.
///
/// No resource types: its resource is `*`.
pub const ListInsights: &str = "devops-guru:ListInsights";

/// `devops-guru:ListMonitoredResources`: List.
///
/// No resource types: its resource is `*`.
pub const ListMonitoredResources: &str = "devops-guru:ListMonitoredResources";

/// `devops-guru:ListNotificationChannels`: List.
///
/// No resource types: its resource is `*`.
pub const ListNotificationChannels: &str = "devops-guru:ListNotificationChannels";

/// `devops-guru:ListOrganizationInsights`: List.
///
/// No resource types: its resource is `*`.
pub const ListOrganizationInsights: &str = "devops-guru:ListOrganizationInsights";

/// `devops-guru:ListRecommendations`: List.
///
/// No resource types: its resource is `*`.
pub const ListRecommendations: &str = "devops-guru:ListRecommendations";

/// `devops-guru:PutFeedback`: Write.
///
/// No resource types: its resource is `*`.
pub const PutFeedback: &str = "devops-guru:PutFeedback";

/// `devops-guru:RemoveNotificationChannel`: Write.
///
/// Resource types: `topic` (required).
pub const RemoveNotificationChannel: &str = "devops-guru:RemoveNotificationChannel";

/// `devops-guru:SearchInsights`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `devops-guru:ServiceNames`.
pub const SearchInsights: &str = "devops-guru:SearchInsights";

/// `devops-guru:SearchOrganizationInsights`: List.
///
/// No resource types: its resource is `*`.
pub const SearchOrganizationInsights: &str = "devops-guru:SearchOrganizationInsights";

/// `devops-guru:StartCostEstimation`: Read.
///
/// No resource types: its resource is `*`.
pub const StartCostEstimation: &str = "devops-guru:StartCostEstimation";

/// `devops-guru:UpdateEventSourcesConfig`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateEventSourcesConfig: &str = "devops-guru:UpdateEventSourcesConfig";

/// `devops-guru:UpdateResourceCollection`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateResourceCollection: &str = "devops-guru:UpdateResourceCollection";

/// `devops-guru:UpdateServiceIntegration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateServiceIntegration: &str = "devops-guru:UpdateServiceIntegration";
