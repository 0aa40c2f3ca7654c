// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Config: the actions of the prefix `config`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `AggregationAuthorization` | `arn:${Partition}:config:${Region}:${Account}:aggregation-authorization/${AggregatorAccount}/${AggregatorRegion}` |
//! | `ConfigRule` | `arn:${Partition}:config:${Region}:${Account}:config-rule/${ConfigRuleId}` |
//! | `ConfigurationAggregator` | `arn:${Partition}:config:${Region}:${Account}:config-aggregator/${AggregatorId}` |
//! | `ConfigurationRecorder` | `arn:${Partition}:config:${Region}:${Account}:configuration-recorder/${RecorderName}/${RecorderId}` |
//! | `ConformancePack` | `arn:${Partition}:config:${Region}:${Account}:conformance-pack/${ConformancePackName}/${ConformancePackId}` |
//! | `Connector` | `arn:${Partition}:config:${Region}:${Account}:connector/${Provider}/${ProviderId}/${ConnectorId}` |
//! | `OrganizationConfigRule` | `arn:${Partition}:config:${Region}:${Account}:organization-config-rule/${OrganizationConfigRuleId}` |
//! | `OrganizationConformancePack` | `arn:${Partition}:config:${Region}:${Account}:organization-conformance-pack/${OrganizationConformancePackId}` |
//! | `RemediationConfiguration` | `arn:${Partition}:config:${Region}:${Account}:remediation-configuration/${RemediationConfigurationId}` |
//! | `StoredQuery` | `arn:${Partition}:config:${Region}:${Account}:stored-query/${StoredQueryName}/${StoredQueryId}` |

/// `config:AssociateResourceTypes`: Write.
///
/// Resource types: `ConfigurationRecorder` (required).
pub const AssociateResourceTypes: &str = "config:AssociateResourceTypes";

/// `config:BatchGetAggregateResourceConfig`: Read.
///
/// Resource types: `ConfigurationAggregator` (required).
pub const BatchGetAggregateResourceConfig: &str = "config:BatchGetAggregateResourceConfig";

/// `config:BatchGetResourceConfig`: Read.
///
/// No resource types: its resource is `*`.
pub const BatchGetResourceConfig: &str = "config:BatchGetResourceConfig";

/// `config:DeleteAggregationAuthorization`: Write.
///
/// Resource types: `AggregationAuthorization` (required).
pub const DeleteAggregationAuthorization: &str = "config:DeleteAggregationAuthorization";

/// `config:DeleteConfigRule`: Write.
///
/// Resource types: `ConfigRule` (required).
pub const DeleteConfigRule: &str = "config:DeleteConfigRule";

/// `config:DeleteConfigurationAggregator`: Write.
///
/// Resource types: `ConfigurationAggregator` (required).
pub const DeleteConfigurationAggregator: &str = "config:DeleteConfigurationAggregator";

/// `config:DeleteConfigurationRecorder`: Write.
///
/// Resource types: `ConfigurationRecorder` (required).
pub const DeleteConfigurationRecorder: &str = "config:DeleteConfigurationRecorder";

/// `config:DeleteConformancePack`: Write.
///
/// Resource types: `ConformancePack` (required).
pub const DeleteConformancePack: &str = "config:DeleteConformancePack";

/// `config:DeleteConnector`: Write.
///
/// Resource types: `Connector` (required).
pub const DeleteConnector: &str = "config:DeleteConnector";

/// `config:DeleteDeliveryChannel`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteDeliveryChannel: &str = "config:DeleteDeliveryChannel";

/// `config:DeleteEvaluationResults`: Write.
///
/// Resource types: `ConfigRule` (required).
pub const DeleteEvaluationResults: &str = "config:DeleteEvaluationResults";

/// `config:DeleteOrganizationConfigRule`: Write.
///
/// Resource types: `OrganizationConfigRule` (required).
pub const DeleteOrganizationConfigRule: &str = "config:DeleteOrganizationConfigRule";

/// `config:DeleteOrganizationConformancePack`: Write.
///
/// Resource types: `OrganizationConformancePack` (required).
pub const DeleteOrganizationConformancePack: &str = "config:DeleteOrganizationConformancePack";

/// `config:DeletePendingAggregationRequest`: Write.
///
/// No resource types: its resource is `*`.
pub const DeletePendingAggregationRequest: &str = "config:DeletePendingAggregationRequest";

/// `config:DeleteRemediationConfiguration`: Write.
///
/// Resource types: `RemediationConfiguration` (required).
pub const DeleteRemediationConfiguration: &str = "config:DeleteRemediationConfiguration";

/// `config:DeleteRemediationExceptions`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteRemediationExceptions: &str = "config:DeleteRemediationExceptions";

/// `config:DeleteResourceConfig`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteResourceConfig: &str = "config:DeleteResourceConfig";

/// `config:DeleteRetentionConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteRetentionConfiguration: &str = "config:DeleteRetentionConfiguration";

/// `config:DeleteServiceLinkedConfigurationRecorder`: Write.
///
/// Resource types: `ConfigurationRecorder` (required).
///
/// Condition keys: `config:ConfigurationRecorderServicePrincipal`.
pub const DeleteServiceLinkedConfigurationRecorder: &str = "config:DeleteServiceLinkedConfigurationRecorder";

/// `config:DeleteStoredQuery`: Write.
///
/// Resource types: `StoredQuery` (required).
pub const DeleteStoredQuery: &str = "config:DeleteStoredQuery";

/// `config:DeliverConfigSnapshot`: Read.
///
/// No resource types: its resource is `*`.
pub const DeliverConfigSnapshot: &str = "config:DeliverConfigSnapshot";

/// `config:DescribeAggregateComplianceByConfigRules`: Read.
///
/// Resource types: `ConfigurationAggregator` (required).
pub const DescribeAggregateComplianceByConfigRules: &str = "config:DescribeAggregateComplianceByConfigRules";

/// `config:DescribeAggregateComplianceByConformancePacks`: Read.
///
/// Resource types: `ConfigurationAggregator` (required).
pub const DescribeAggregateComplianceByConformancePacks: &str = "config:DescribeAggregateComplianceByConformancePacks";

/// `config:DescribeAggregationAuthorizations`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeAggregationAuthorizations: &str = "config:DescribeAggregationAuthorizations";

/// `config:DescribeComplianceByConfigRule`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeComplianceByConfigRule: &str = "config:DescribeComplianceByConfigRule";

/// `config:DescribeComplianceByResource`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeComplianceByResource: &str = "config:DescribeComplianceByResource";

/// `config:DescribeConfigRuleEvaluationStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeConfigRuleEvaluationStatus: &str = "config:DescribeConfigRuleEvaluationStatus";

/// `config:DescribeConfigRules`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeConfigRules: &str = "config:DescribeConfigRules";

/// `config:DescribeConfigurationAggregators`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeConfigurationAggregators: &str = "config:DescribeConfigurationAggregators";

/// `config:DescribeConfigurationAggregatorSourcesStatus`: Read.
///
/// Resource types: `ConfigurationAggregator` (required).
pub const DescribeConfigurationAggregatorSourcesStatus: &str = "config:DescribeConfigurationAggregatorSourcesStatus";

/// `config:DescribeConfigurationRecorders`: Read.
///
/// Resource types: `ConfigurationRecorder` (required).
///
/// Condition keys: `config:ConfigurationRecorderServicePrincipal`.
pub const DescribeConfigurationRecorders: &str = "config:DescribeConfigurationRecorders";

/// `config:DescribeConfigurationRecorderStatus`: Read.
///
/// Resource types: `ConfigurationRecorder` (required).
///
/// Condition keys: `config:ConfigurationRecorderServicePrincipal`.
pub const DescribeConfigurationRecorderStatus: &str = "config:DescribeConfigurationRecorderStatus";

/// `config:DescribeConformancePackCompliance`: Read.
///
/// Resource types: `ConformancePack` (required).
pub const DescribeConformancePackCompliance: &str = "config:DescribeConformancePackCompliance";

/// `config:DescribeConformancePacks`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeConformancePacks: &str = "config:DescribeConformancePacks";

/// `config:DescribeConformancePackStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeConformancePackStatus: &str = "config:DescribeConformancePackStatus";

/// `config:DescribeDeliveryChannels`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeDeliveryChannels: &str = "config:DescribeDeliveryChannels";

/// `config:DescribeDeliveryChannelStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeDeliveryChannelStatus: &str = "config:DescribeDeliveryChannelStatus";

/// `config:DescribeOrganizationConfigRules`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeOrganizationConfigRules: &str = "config:DescribeOrganizationConfigRules";

/// `config:DescribeOrganizationConfigRuleStatuses`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeOrganizationConfigRuleStatuses: &str = "config:DescribeOrganizationConfigRuleStatuses";

/// `config:DescribeOrganizationConformancePacks`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeOrganizationConformancePacks: &str = "config:DescribeOrganizationConformancePacks";

/// `config:DescribeOrganizationConformancePackStatuses`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeOrganizationConformancePackStatuses: &str = "config:DescribeOrganizationConformancePackStatuses";

/// `config:DescribePendingAggregationRequests`: List.
///
/// No resource types: its resource is `*`.
pub const DescribePendingAggregationRequests: &str = "config:DescribePendingAggregationRequests";

/// `config:DescribeRemediationConfigurations`: List.
///
/// Resource types: `RemediationConfiguration` (required).
pub const DescribeRemediationConfigurations: &str = "config:DescribeRemediationConfigurations";

/// `config:DescribeRemediationExceptions`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeRemediationExceptions: &str = "config:DescribeRemediationExceptions";

/// `config:DescribeRemediationExecutionStatus`: Read.
///
/// Resource types: `RemediationConfiguration` (required).
pub const DescribeRemediationExecutionStatus: &str = "config:DescribeRemediationExecutionStatus";

/// `config:DescribeRetentionConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeRetentionConfigurations: &str = "config:DescribeRetentionConfigurations";

/// `config:DisassociateResourceTypes`: Write.
///
/// Resource types: `ConfigurationRecorder` (required).
pub const DisassociateResourceTypes: &str = "config:DisassociateResourceTypes";

/// `config:GetAggregateComplianceDetailsByConfigRule`: Read.
///
/// Resource types: `ConfigurationAggregator` (required).
pub const GetAggregateComplianceDetailsByConfigRule: &str = "config:GetAggregateComplianceDetailsByConfigRule";

/// `config:GetAggregateConfigRuleComplianceSummary`: Read.
///
/// Resource types: `ConfigurationAggregator` (required).
pub const GetAggregateConfigRuleComplianceSummary: &str = "config:GetAggregateConfigRuleComplianceSummary";

/// `config:GetAggregateConformancePackComplianceSummary`: Read.
///
/// Resource types: `ConfigurationAggregator` (required).
pub const GetAggregateConformancePackComplianceSummary: &str = "config:GetAggregateConformancePackComplianceSummary";

/// `config:GetAggregateDiscoveredResourceCounts`: Read.
///
/// Resource types: `ConfigurationAggregator` (required).
pub const GetAggregateDiscoveredResourceCounts: &str = "config:GetAggregateDiscoveredResourceCounts";

/// `config:GetAggregateResourceConfig`: Read.
///
/// Resource types: `ConfigurationAggregator` (required).
pub const GetAggregateResourceConfig: &str = "config:GetAggregateResourceConfig";

/// `config:GetComplianceDetailsByConfigRule`: Read.
///
/// Resource types: `ConfigRule` (required).
pub const GetComplianceDetailsByConfigRule: &str = "config:GetComplianceDetailsByConfigRule";

/// `config:GetComplianceDetailsByResource`: Read.
///
/// No resource types: its resource is `*`.
pub const GetComplianceDetailsByResource: &str = "config:GetComplianceDetailsByResource";

/// `config:GetComplianceSummaryByConfigRule`: Read.
///
/// No resource types: its resource is `*`.
pub const GetComplianceSummaryByConfigRule: &str = "config:GetComplianceSummaryByConfigRule";

/// `config:GetComplianceSummaryByResourceType`: Read.
///
/// No resource types: its resource is `*`.
pub const GetComplianceSummaryByResourceType: &str = "config:GetComplianceSummaryByResourceType";

/// `config:GetConformancePackComplianceDetails`: Read.
///
/// Resource types: `ConformancePack` (required).
pub const GetConformancePackComplianceDetails: &str = "config:GetConformancePackComplianceDetails";

/// `config:GetConformancePackComplianceSummary`: Read.
///
/// Resource types: `ConformancePack` (required).
pub const GetConformancePackComplianceSummary: &str = "config:GetConformancePackComplianceSummary";

/// `config:GetConnector`: Read.
///
/// Resource types: `Connector` (required).
pub const GetConnector: &str = "config:GetConnector";

/// `config:GetCustomRulePolicy`: Read.
///
/// Resource types: `ConfigRule` (required).
pub const GetCustomRulePolicy: &str = "config:GetCustomRulePolicy";

/// `config:GetDiscoveredResourceCounts`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDiscoveredResourceCounts: &str = "config:GetDiscoveredResourceCounts";

/// `config:GetOrganizationConfigRuleDetailedStatus`: Read.
///
/// Resource types: `OrganizationConfigRule` (required).
pub const GetOrganizationConfigRuleDetailedStatus: &str = "config:GetOrganizationConfigRuleDetailedStatus";

/// `config:GetOrganizationConformancePackDetailedStatus`: Read.
///
/// Resource types: `OrganizationConformancePack` (required).
pub const GetOrganizationConformancePackDetailedStatus: &str = "config:GetOrganizationConformancePackDetailedStatus";

/// `config:GetOrganizationCustomRulePolicy`: Read.
///
/// Resource types: `OrganizationConfigRule` (required).
pub const GetOrganizationCustomRulePolicy: &str = "config:GetOrganizationCustomRulePolicy";

/// `config:GetResourceConfigHistory`: Read.
///
/// No resource types: its resource is `*`.
pub const GetResourceConfigHistory: &str = "config:GetResourceConfigHistory";

/// `config:GetResourceEvaluationSummary`: Read.
///
/// No resource types: its resource is `*`.
pub const GetResourceEvaluationSummary: &str = "config:GetResourceEvaluationSummary";

/// `config:GetStoredQuery`: Read.
///
/// Resource types: `StoredQuery` (required).
pub const GetStoredQuery: &str = "config:GetStoredQuery";

/// `config:ListAggregateDiscoveredResources`: List.
///
/// Resource types: `ConfigurationAggregator` (required).
pub const ListAggregateDiscoveredResources: &str = "config:ListAggregateDiscoveredResources";

/// `config:ListConfigurationRecorders`: List.
///
/// No resource types: its resource is `*`.
pub const ListConfigurationRecorders: &str = "config:ListConfigurationRecorders";

/// `config:ListConformancePackComplianceScores`: List.
///
/// No resource types: its resource is `*`.
pub const ListConformancePackComplianceScores: &str = "config:ListConformancePackComplianceScores";

/// `config:ListConnectors`: List.
///
/// No resource types: its resource is `*`.
pub const ListConnectors: &str = "config:ListConnectors";

/// `config:ListDiscoveredResources`: List.
///
/// No resource types: its resource is `*`.
pub const ListDiscoveredResources: &str = "config:ListDiscoveredResources";

/// `config:ListResourceEvaluations`: List.
///
/// No resource types: its resource is `*`.
pub const ListResourceEvaluations: &str = "config:ListResourceEvaluations";

/// `config:ListStoredQueries`: List.
///
/// No resource types: its resource is `*`.
pub const ListStoredQueries: &str = "config:ListStoredQueries";

/// `config:ListTagsForResource`: Read.
///
/// Resource types: `AggregationAuthorization`, `ConfigRule`, `ConfigurationAggregator`, `ConfigurationRecorder`, `ConformancePack`, `Connector`, `OrganizationConfigRule`, `OrganizationConformancePack`, `StoredQuery`.
pub const ListTagsForResource: &str = "config:ListTagsForResource";

/// `config:PutAggregationAuthorization`: Write.
///
/// Resource types: `AggregationAuthorization` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PutAggregationAuthorization: &str = "config:PutAggregationAuthorization";

/// `config:PutConfigRule`: Write.
///
/// Resource types: `ConfigRule` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PutConfigRule: &str = "config:PutConfigRule";

/// `config:PutConfigurationAggregator`: Write.
///
/// Resource types: `ConfigurationAggregator` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PutConfigurationAggregator: &str = "config:PutConfigurationAggregator";

/// `config:PutConfigurationRecorder`: Write.
///
/// Resource types: `ConfigurationRecorder` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PutConfigurationRecorder: &str = "config:PutConfigurationRecorder";

/// `config:PutConformancePack`: Write.
///
/// Resource types: `ConformancePack` (required).
pub const PutConformancePack: &str = "config:PutConformancePack";

/// `config:PutConnector`: Write.
///
/// Resource types: `Connector` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PutConnector: &str = "config:PutConnector";

/// `config:PutDeliveryChannel`: Write.
///
/// No resource types: its resource is `*`.
pub const PutDeliveryChannel: &str = "config:PutDeliveryChannel";

/// `config:PutEvaluations`: Write.
///
/// No resource types: its resource is `*`.
pub const PutEvaluations: &str = "config:PutEvaluations";

/// `config:PutExternalEvaluation`: Write.
///
/// Resource types: `ConfigRule` (required).
pub const PutExternalEvaluation: &str = "config:PutExternalEvaluation";

/// `config:PutOrganizationConfigRule`: Write.
///
/// Resource types: `OrganizationConfigRule` (required).
pub const PutOrganizationConfigRule: &str = "config:PutOrganizationConfigRule";

/// `config:PutOrganizationConformancePack`: Write.
///
/// Resource types: `OrganizationConformancePack` (required).
pub const PutOrganizationConformancePack: &str = "config:PutOrganizationConformancePack";

/// `config:PutRemediationConfigurations`: Write.
///
/// Resource types: `RemediationConfiguration` (required).
pub const PutRemediationConfigurations: &str = "config:PutRemediationConfigurations";

/// `config:PutRemediationExceptions`: Write.
///
/// No resource types: its resource is `*`.
pub const PutRemediationExceptions: &str = "config:PutRemediationExceptions";

/// `config:PutResourceConfig`: Write.
///
/// No resource types: its resource is `*`.
pub const PutResourceConfig: &str = "config:PutResourceConfig";

/// `config:PutRetentionConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const PutRetentionConfiguration: &str = "config:PutRetentionConfiguration";

/// `config:PutServiceLinkedConfigurationRecorder`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `config:ConfigurationRecorderServicePrincipal`.
pub const PutServiceLinkedConfigurationRecorder: &str = "config:PutServiceLinkedConfigurationRecorder";

/// `config:PutStoredQuery`: Write.
///
/// Resource types: `StoredQuery` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PutStoredQuery: &str = "config:PutStoredQuery";

/// `config:PutThirdPartyServiceLinkedConfigurationRecorder`: Write.
///
/// Resource types: `Connector` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `config:ConfigurationRecorderServicePrincipal`.
pub const PutThirdPartyServiceLinkedConfigurationRecorder: &str = "config:PutThirdPartyServiceLinkedConfigurationRecorder";

/// `config:SelectAggregateResourceConfig`: Read.
///
/// Resource types: `ConfigurationAggregator` (required).
pub const SelectAggregateResourceConfig: &str = "config:SelectAggregateResourceConfig";

/// `config:SelectResourceConfig`: Read.
///
/// No resource types: its resource is `*`.
pub const SelectResourceConfig: &str = "config:SelectResourceConfig";

/// `config:StartConfigRulesEvaluation`: Write.
///
/// Resource types: `ConfigRule` (required).
pub const StartConfigRulesEvaluation: &str = "config:StartConfigRulesEvaluation";

/// `config:StartConfigurationRecorder`: Write.
///
/// Resource types: `ConfigurationRecorder` (required).
pub const StartConfigurationRecorder: &str = "config:StartConfigurationRecorder";

/// `config:StartRemediationExecution`: Write.
///
/// No resource types: its resource is `*`.
pub const StartRemediationExecution: &str = "config:StartRemediationExecution";

/// `config:StartResourceEvaluation`: Write.
///
/// No resource types: its resource is `*`.
pub const StartResourceEvaluation: &str = "config:StartResourceEvaluation";

/// `config:StopConfigurationRecorder`: Write.
///
/// Resource types: `ConfigurationRecorder` (required).
pub const StopConfigurationRecorder: &str = "config:StopConfigurationRecorder";

/// `config:TagResource`: Tagging, Write.
///
/// Resource types: `AggregationAuthorization`, `ConfigRule`, `ConfigurationAggregator`, `ConfigurationRecorder`, `ConformancePack`, `Connector`, `OrganizationConfigRule`, `OrganizationConformancePack`, `StoredQuery`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "config:TagResource";

/// `config:UntagResource`: Tagging, Write.
///
/// Resource types: `AggregationAuthorization`, `ConfigRule`, `ConfigurationAggregator`, `ConfigurationRecorder`, `ConformancePack`, `Connector`, `OrganizationConfigRule`, `OrganizationConformancePack`, `StoredQuery`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "config:UntagResource";
