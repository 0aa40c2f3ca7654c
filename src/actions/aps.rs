// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Managed Service for Prometheus: the actions of the prefix `aps`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `anomalydetector` | `arn:${Partition}:aps:${Region}:${Account}:anomalydetector/${WorkspaceId}/${AnomalyDetectorId}` |
//! | `cluster` | `arn:${Partition}:eks:${Region}:${Account}:cluster/${ClusterName}` |
//! | `rulegroupsnamespace` | `arn:${Partition}:aps:${Region}:${Account}:rulegroupsnamespace/${WorkspaceId}/${Namespace}` |
//! | `scraper` | `arn:${Partition}:aps:${Region}:${Account}:scraper/${ScraperId}` |
//! | `workspace` | `arn:${Partition}:aps:${Region}:${Account}:workspace/${WorkspaceId}` |

/// `aps:CreateAlertManagerAlerts`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateAlertManagerAlerts: &str = "aps:CreateAlertManagerAlerts";

/// `aps:CreateAlertManagerDefinition`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateAlertManagerDefinition: &str = "aps:CreateAlertManagerDefinition";

/// `aps:CreateAnomalyDetector`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAnomalyDetector: &str = "aps:CreateAnomalyDetector";

/// `aps:CreateLoggingConfiguration`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateLoggingConfiguration: &str = "aps:CreateLoggingConfiguration";

/// `aps:CreateQueryLoggingConfiguration`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateQueryLoggingConfiguration: &str = "aps:CreateQueryLoggingConfiguration";

/// `aps:CreateRuleGroupsNamespace`: Write.
///
/// Resource types: `rulegroupsnamespace` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRuleGroupsNamespace: &str = "aps:CreateRuleGroupsNamespace";

/// `aps:CreateScraper`: Write.
///
/// Resource types: `cluster` (required), `workspace` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateScraper: &str = "aps:CreateScraper";

/// `aps:CreateWorkspace`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWorkspace: &str = "aps:CreateWorkspace";

/// `aps:DeleteAlertManagerDefinition`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteAlertManagerDefinition: &str = "aps:DeleteAlertManagerDefinition";

/// `aps:DeleteAlertManagerSilence`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteAlertManagerSilence: &str = "aps:DeleteAlertManagerSilence";

/// `aps:DeleteAnomalyDetector`: Write.
///
/// Resource types: `anomalydetector` (required), `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteAnomalyDetector: &str = "aps:DeleteAnomalyDetector";

/// `aps:DeleteLoggingConfiguration`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteLoggingConfiguration: &str = "aps:DeleteLoggingConfiguration";

/// `aps:DeleteQueryLoggingConfiguration`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteQueryLoggingConfiguration: &str = "aps:DeleteQueryLoggingConfiguration";

/// `aps:DeleteResourcePolicy`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteResourcePolicy: &str = "aps:DeleteResourcePolicy";

/// `aps:DeleteRuleGroupsNamespace`: Write.
///
/// Resource types: `rulegroupsnamespace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteRuleGroupsNamespace: &str = "aps:DeleteRuleGroupsNamespace";

/// `aps:DeleteScraper`: Write.
///
/// Resource types: `scraper` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteScraper: &str = "aps:DeleteScraper";

/// `aps:DeleteScraperLoggingConfiguration`: Write.
///
/// Resource types: `scraper` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteScraperLoggingConfiguration: &str = "aps:DeleteScraperLoggingConfiguration";

/// `aps:DeleteWorkspace`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteWorkspace: &str = "aps:DeleteWorkspace";

/// `aps:DescribeAlertManagerDefinition`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeAlertManagerDefinition: &str = "aps:DescribeAlertManagerDefinition";

/// `aps:DescribeAnomalyDetector`: Read.
///
/// Resource types: `anomalydetector` (required), `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeAnomalyDetector: &str = "aps:DescribeAnomalyDetector";

/// `aps:DescribeLoggingConfiguration`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeLoggingConfiguration: &str = "aps:DescribeLoggingConfiguration";

/// `aps:DescribeQueryLoggingConfiguration`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeQueryLoggingConfiguration: &str = "aps:DescribeQueryLoggingConfiguration";

/// `aps:DescribeResourcePolicy`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeResourcePolicy: &str = "aps:DescribeResourcePolicy";

/// `aps:DescribeRuleGroupsNamespace`: Read.
///
/// Resource types: `rulegroupsnamespace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeRuleGroupsNamespace: &str = "aps:DescribeRuleGroupsNamespace";

/// `aps:DescribeScraper`: Read.
///
/// Resource types: `scraper` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeScraper: &str = "aps:DescribeScraper";

/// `aps:DescribeScraperLoggingConfiguration`: Read.
///
/// Resource types: `scraper` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeScraperLoggingConfiguration: &str = "aps:DescribeScraperLoggingConfiguration";

/// `aps:DescribeWorkspace`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeWorkspace: &str = "aps:DescribeWorkspace";

/// `aps:DescribeWorkspaceConfiguration`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeWorkspaceConfiguration: &str = "aps:DescribeWorkspaceConfiguration";

/// `aps:GetAlertManagerSilence`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetAlertManagerSilence: &str = "aps:GetAlertManagerSilence";

/// `aps:GetAlertManagerStatus`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetAlertManagerStatus: &str = "aps:GetAlertManagerStatus";

/// `aps:GetDefaultScraperConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDefaultScraperConfiguration: &str = "aps:GetDefaultScraperConfiguration";

/// `aps:GetLabels`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetLabels: &str = "aps:GetLabels";

/// `aps:GetMetricMetadata`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetMetricMetadata: &str = "aps:GetMetricMetadata";

/// `aps:GetSeries`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetSeries: &str = "aps:GetSeries";

/// `aps:ListAlertManagerAlertGroups`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAlertManagerAlertGroups: &str = "aps:ListAlertManagerAlertGroups";

/// `aps:ListAlertManagerAlerts`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAlertManagerAlerts: &str = "aps:ListAlertManagerAlerts";

/// `aps:ListAlertManagerReceivers`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAlertManagerReceivers: &str = "aps:ListAlertManagerReceivers";

/// `aps:ListAlertManagerSilences`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAlertManagerSilences: &str = "aps:ListAlertManagerSilences";

/// `aps:ListAlerts`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAlerts: &str = "aps:ListAlerts";

/// `aps:ListAnomalyDetectors`: List.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAnomalyDetectors: &str = "aps:ListAnomalyDetectors";

/// `aps:ListRuleGroupsNamespaces`: List.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListRuleGroupsNamespaces: &str = "aps:ListRuleGroupsNamespaces";

/// `aps:ListRules`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListRules: &str = "aps:ListRules";

/// `aps:ListScrapers`: List.
///
/// No resource types: its resource is `*`.
pub const ListScrapers: &str = "aps:ListScrapers";

/// `aps:ListTagsForResource`: Read.
///
/// Resource types: `anomalydetector`, `rulegroupsnamespace`, `scraper`, `workspace`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ListTagsForResource: &str = "aps:ListTagsForResource";

/// `aps:ListWorkspaces`: List.
///
/// No resource types: its resource is `*`.
pub const ListWorkspaces: &str = "aps:ListWorkspaces";

/// `aps:PreviewAnomalyDetector`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const PreviewAnomalyDetector: &str = "aps:PreviewAnomalyDetector";

/// `aps:PutAlertManagerDefinition`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const PutAlertManagerDefinition: &str = "aps:PutAlertManagerDefinition";

/// `aps:PutAlertManagerSilences`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const PutAlertManagerSilences: &str = "aps:PutAlertManagerSilences";

/// `aps:PutAnomalyDetector`: Write.
///
/// Resource types: `anomalydetector` (required), `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const PutAnomalyDetector: &str = "aps:PutAnomalyDetector";

/// `aps:PutResourcePolicy`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const PutResourcePolicy: &str = "aps:PutResourcePolicy";

/// `aps:PutRuleGroupsNamespace`: Write.
///
/// Resource types: `rulegroupsnamespace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const PutRuleGroupsNamespace: &str = "aps:PutRuleGroupsNamespace";

/// `aps:QueryMetrics`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const QueryMetrics: &str = "aps:QueryMetrics";

/// `aps:RemoteWrite`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const RemoteWrite: &str = "aps:RemoteWrite";

/// `aps:TagResource`: Tagging, Write.
///
/// Resource types: `anomalydetector`, `rulegroupsnamespace`, `scraper`, `workspace`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "aps:TagResource";

/// `aps:UntagResource`: Tagging, Write.
///
/// Resource types: `anomalydetector`, `rulegroupsnamespace`, `scraper`, `workspace`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "aps:UntagResource";

/// `aps:UpdateLoggingConfiguration`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateLoggingConfiguration: &str = "aps:UpdateLoggingConfiguration";

/// `aps:UpdateQueryLoggingConfiguration`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateQueryLoggingConfiguration: &str = "aps:UpdateQueryLoggingConfiguration";

/// `aps:UpdateScraper`: Write.
///
/// Resource types: `scraper` (required), `workspace`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateScraper: &str = "aps:UpdateScraper";

/// `aps:UpdateScraperLoggingConfiguration`: Write.
///
/// Resource types: `scraper` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateScraperLoggingConfiguration: &str = "aps:UpdateScraperLoggingConfiguration";

/// `aps:UpdateWorkspaceAlias`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateWorkspaceAlias: &str = "aps:UpdateWorkspaceAlias";

/// `aps:UpdateWorkspaceConfiguration`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateWorkspaceConfiguration: &str = "aps:UpdateWorkspaceConfiguration";
