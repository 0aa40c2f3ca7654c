// Made by `cargo xtask codegen` from policy-data. Do not edit.

/// `cloudwatch:AssumeAccessProfile`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const AssumeAccessProfile: &str = "cloudwatch:AssumeAccessProfile";

/// `cloudwatch:BatchGetServiceLevelIndicatorReport`: Read.
///
/// No resource types: its resource is `*`.
pub const BatchGetServiceLevelIndicatorReport: &str = "cloudwatch:BatchGetServiceLevelIndicatorReport";

/// `cloudwatch:BatchGetServiceLevelObjectiveBudgetReport`: Read.
///
/// Resource types: `slo` (required).
pub const BatchGetServiceLevelObjectiveBudgetReport: &str = "cloudwatch:BatchGetServiceLevelObjectiveBudgetReport";

/// `cloudwatch:CallWithBearerToken`: Write.
///
/// No resource types: its resource is `*`.
pub const CallWithBearerToken: &str = "cloudwatch:CallWithBearerToken";

/// `cloudwatch:CreateAccessGrant`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const CreateAccessGrant: &str = "cloudwatch:CreateAccessGrant";

/// `cloudwatch:CreateAccessProfile`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const CreateAccessProfile: &str = "cloudwatch:CreateAccessProfile";

/// `cloudwatch:CreateAlert`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const CreateAlert: &str = "cloudwatch:CreateAlert";

/// `cloudwatch:CreateDomain`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateDomain: &str = "cloudwatch:CreateDomain";

/// `cloudwatch:CreateDomainAccessGrantForOrganization`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const CreateDomainAccessGrantForOrganization: &str = "cloudwatch:CreateDomainAccessGrantForOrganization";

/// `cloudwatch:CreateDomainForOrganization`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateDomainForOrganization: &str = "cloudwatch:CreateDomainForOrganization";

/// `cloudwatch:CreateIngestionEndpoint`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateIngestionEndpoint: &str = "cloudwatch:CreateIngestionEndpoint";

/// `cloudwatch:CreateIntegration`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const CreateIntegration: &str = "cloudwatch:CreateIntegration";

/// `cloudwatch:CreateOmniDashboard`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const CreateOmniDashboard: &str = "cloudwatch:CreateOmniDashboard";

/// `cloudwatch:CreateOmniThread`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const CreateOmniThread: &str = "cloudwatch:CreateOmniThread";

/// `cloudwatch:CreateOneTimeDeepLinkCode`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateOneTimeDeepLinkCode: &str = "cloudwatch:CreateOneTimeDeepLinkCode";

/// `cloudwatch:CreateResourceMetricsConfiguration`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateResourceMetricsConfiguration: &str = "cloudwatch:CreateResourceMetricsConfiguration";

/// `cloudwatch:CreateServiceLevelObjective`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateServiceLevelObjective: &str = "cloudwatch:CreateServiceLevelObjective";

/// `cloudwatch:CreateSpace`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateSpace: &str = "cloudwatch:CreateSpace";

/// `cloudwatch:CreateView`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const CreateView: &str = "cloudwatch:CreateView";

/// `cloudwatch:DeleteAccessGrant`: Permissions management, Write.
///
/// Resource types: `access-grant` (required).
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const DeleteAccessGrant: &str = "cloudwatch:DeleteAccessGrant";

/// `cloudwatch:DeleteAccessProfile`: Permissions management, Write.
///
/// Resource types: `access-profile` (required).
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const DeleteAccessProfile: &str = "cloudwatch:DeleteAccessProfile";

/// `cloudwatch:DeleteAlarmMuteRule`: Write.
///
/// Resource types: `alarm-mute-rule` (required).
pub const DeleteAlarmMuteRule: &str = "cloudwatch:DeleteAlarmMuteRule";

/// `cloudwatch:DeleteAlarms`: Write.
///
/// Resource types: `alarm` (required).
pub const DeleteAlarms: &str = "cloudwatch:DeleteAlarms";

/// `cloudwatch:DeleteAlert`: Write.
///
/// Resource types: `alert` (required).
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const DeleteAlert: &str = "cloudwatch:DeleteAlert";

/// `cloudwatch:DeleteAnomalyDetector`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteAnomalyDetector: &str = "cloudwatch:DeleteAnomalyDetector";

/// `cloudwatch:DeleteDashboards`: Write.
///
/// Resource types: `dashboard` (required).
pub const DeleteDashboards: &str = "cloudwatch:DeleteDashboards";

/// `cloudwatch:DeleteDomain`: Write.
///
/// Resource types: `domain` (required).
pub const DeleteDomain: &str = "cloudwatch:DeleteDomain";

/// `cloudwatch:DeleteDomainAccessGrantForOrganization`: Permissions management, Write.
///
/// Resource types: `organization-access-grant` (required).
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const DeleteDomainAccessGrantForOrganization: &str = "cloudwatch:DeleteDomainAccessGrantForOrganization";

/// `cloudwatch:DeleteDomainForOrganization`: Write.
///
/// Resource types: `organization-domain` (required).
pub const DeleteDomainForOrganization: &str = "cloudwatch:DeleteDomainForOrganization";

/// `cloudwatch:DeleteIngestionEndpoint`: Write.
///
/// Resource types: `ingestion-endpoint` (required).
pub const DeleteIngestionEndpoint: &str = "cloudwatch:DeleteIngestionEndpoint";

/// `cloudwatch:DeleteInsightRules`: Write.
///
/// Resource types: `insight-rule` (required).
pub const DeleteInsightRules: &str = "cloudwatch:DeleteInsightRules";

/// `cloudwatch:DeleteIntegration`: Write.
///
/// Resource types: `integration` (required).
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const DeleteIntegration: &str = "cloudwatch:DeleteIntegration";

/// `cloudwatch:DeleteMetricStream`: Write.
///
/// Resource types: `metric-stream` (required).
pub const DeleteMetricStream: &str = "cloudwatch:DeleteMetricStream";

/// `cloudwatch:DeleteOmniDashboard`: Write.
///
/// Resource types: `omni-dashboard` (required).
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const DeleteOmniDashboard: &str = "cloudwatch:DeleteOmniDashboard";

/// `cloudwatch:DeleteOmniThread`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const DeleteOmniThread: &str = "cloudwatch:DeleteOmniThread";

/// `cloudwatch:DeletePipelineRule`: Write.
///
/// Resource types: `dataset` (required).
pub const DeletePipelineRule: &str = "cloudwatch:DeletePipelineRule";

/// `cloudwatch:DeleteResourceMetricsConfiguration`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DeleteResourceMetricsConfiguration: &str = "cloudwatch:DeleteResourceMetricsConfiguration";

/// `cloudwatch:DeleteServiceLevelObjective`: Write.
///
/// Resource types: `slo` (required).
pub const DeleteServiceLevelObjective: &str = "cloudwatch:DeleteServiceLevelObjective";

/// `cloudwatch:DeleteSpace`: Write.
///
/// Resource types: `space` (required).
pub const DeleteSpace: &str = "cloudwatch:DeleteSpace";

/// `cloudwatch:DeleteView`: Write.
///
/// Resource types: `view` (required).
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const DeleteView: &str = "cloudwatch:DeleteView";

/// `cloudwatch:DescribeAlarmHistory`: Read.
///
/// Resource types: `alarm` (required).
pub const DescribeAlarmHistory: &str = "cloudwatch:DescribeAlarmHistory";

/// `cloudwatch:DescribeAlarms`: Read.
///
/// Resource types: `alarm` (required).
pub const DescribeAlarms: &str = "cloudwatch:DescribeAlarms";

/// `cloudwatch:DescribeAlarmsForMetric`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAlarmsForMetric: &str = "cloudwatch:DescribeAlarmsForMetric";

/// `cloudwatch:DescribeAnomalyDetectors`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAnomalyDetectors: &str = "cloudwatch:DescribeAnomalyDetectors";

/// `cloudwatch:DescribeInsightRules`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeInsightRules: &str = "cloudwatch:DescribeInsightRules";

/// `cloudwatch:DisableAlarmActions`: Write.
///
/// Resource types: `alarm` (required).
pub const DisableAlarmActions: &str = "cloudwatch:DisableAlarmActions";

/// `cloudwatch:DisableInsightRules`: Write.
///
/// Resource types: `insight-rule` (required).
pub const DisableInsightRules: &str = "cloudwatch:DisableInsightRules";

/// `cloudwatch:EnableAlarmActions`: Write.
///
/// Resource types: `alarm` (required).
pub const EnableAlarmActions: &str = "cloudwatch:EnableAlarmActions";

/// `cloudwatch:EnableInsightRules`: Write.
///
/// Resource types: `insight-rule` (required).
pub const EnableInsightRules: &str = "cloudwatch:EnableInsightRules";

/// `cloudwatch:EnableTopologyDiscovery`: Write.
///
/// No resource types: its resource is `*`.
pub const EnableTopologyDiscovery: &str = "cloudwatch:EnableTopologyDiscovery";

/// `cloudwatch:GenerateQuery`: Read.
///
/// No resource types: its resource is `*`.
pub const GenerateQuery: &str = "cloudwatch:GenerateQuery";

/// `cloudwatch:GenerateQueryResultsSummary`: Read.
///
/// No resource types: its resource is `*`.
pub const GenerateQueryResultsSummary: &str = "cloudwatch:GenerateQueryResultsSummary";

/// `cloudwatch:GetAccessGrant`: Read.
///
/// Resource types: `access-grant` (required).
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const GetAccessGrant: &str = "cloudwatch:GetAccessGrant";

/// `cloudwatch:GetAccessProfile`: Read.
///
/// Resource types: `access-profile` (required).
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const GetAccessProfile: &str = "cloudwatch:GetAccessProfile";

/// `cloudwatch:GetAgentGraph`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAgentGraph: &str = "cloudwatch:GetAgentGraph";

/// `cloudwatch:GetAlarmMuteRule`: Read.
///
/// Resource types: `alarm-mute-rule` (required).
pub const GetAlarmMuteRule: &str = "cloudwatch:GetAlarmMuteRule";

/// `cloudwatch:GetAlert`: Read.
///
/// Resource types: `alert` (required).
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const GetAlert: &str = "cloudwatch:GetAlert";

/// `cloudwatch:GetContextGraph`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const GetContextGraph: &str = "cloudwatch:GetContextGraph";

/// `cloudwatch:GetDashboard`: Read.
///
/// Resource types: `dashboard` (required).
pub const GetDashboard: &str = "cloudwatch:GetDashboard";

/// `cloudwatch:GetDataset`: Read.
///
/// Resource types: `dataset` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetDataset: &str = "cloudwatch:GetDataset";

/// `cloudwatch:GetDomain`: Read.
///
/// Resource types: `domain` (required).
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const GetDomain: &str = "cloudwatch:GetDomain";

/// `cloudwatch:GetDomainAccessGrantForOrganization`: Read.
///
/// Resource types: `organization-access-grant` (required).
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const GetDomainAccessGrantForOrganization: &str = "cloudwatch:GetDomainAccessGrantForOrganization";

/// `cloudwatch:GetDomainForOrganization`: Read.
///
/// Resource types: `organization-domain` (required).
pub const GetDomainForOrganization: &str = "cloudwatch:GetDomainForOrganization";

/// `cloudwatch:GetIngestionEndpoint`: Read.
///
/// Resource types: `ingestion-endpoint` (required).
pub const GetIngestionEndpoint: &str = "cloudwatch:GetIngestionEndpoint";

/// `cloudwatch:GetInsightRuleReport`: Read.
///
/// Resource types: `insight-rule` (required).
pub const GetInsightRuleReport: &str = "cloudwatch:GetInsightRuleReport";

/// `cloudwatch:GetIntegration`: Read.
///
/// Resource types: `integration` (required).
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const GetIntegration: &str = "cloudwatch:GetIntegration";

/// `cloudwatch:GetIntelligenceConfiguration`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const GetIntelligenceConfiguration: &str = "cloudwatch:GetIntelligenceConfiguration";

/// `cloudwatch:GetMetricData`: Read.
///
/// Resource types: `dataset`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `cloudwatch:HasAccessGrant`.
pub const GetMetricData: &str = "cloudwatch:GetMetricData";

/// `cloudwatch:GetMetricStatistics`: Read.
///
/// No resource types: its resource is `*`.
pub const GetMetricStatistics: &str = "cloudwatch:GetMetricStatistics";

/// `cloudwatch:GetMetricStream`: Read.
///
/// Resource types: `metric-stream` (required).
pub const GetMetricStream: &str = "cloudwatch:GetMetricStream";

/// `cloudwatch:GetMetricWidgetImage`: Read.
///
/// No resource types: its resource is `*`.
pub const GetMetricWidgetImage: &str = "cloudwatch:GetMetricWidgetImage";

/// `cloudwatch:GetOmniDashboard`: Read.
///
/// Resource types: `omni-dashboard` (required).
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const GetOmniDashboard: &str = "cloudwatch:GetOmniDashboard";

/// `cloudwatch:GetOmniThread`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const GetOmniThread: &str = "cloudwatch:GetOmniThread";

/// `cloudwatch:GetOTelEnrichment`: Read.
///
/// No resource types: its resource is `*`.
pub const GetOTelEnrichment: &str = "cloudwatch:GetOTelEnrichment";

/// `cloudwatch:GetPreferences`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const GetPreferences: &str = "cloudwatch:GetPreferences";

/// `cloudwatch:GetRecords`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const GetRecords: &str = "cloudwatch:GetRecords";

/// `cloudwatch:GetResourceMetricsConfiguration`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetResourceMetricsConfiguration: &str = "cloudwatch:GetResourceMetricsConfiguration";

/// `cloudwatch:GetService`: Read.
///
/// Resource types: `service` (required).
pub const GetService: &str = "cloudwatch:GetService";

/// `cloudwatch:GetServiceData`: Read.
///
/// Resource types: `service` (required).
pub const GetServiceData: &str = "cloudwatch:GetServiceData";

/// `cloudwatch:GetServiceLevelObjective`: Read.
///
/// Resource types: `slo` (required).
pub const GetServiceLevelObjective: &str = "cloudwatch:GetServiceLevelObjective";

/// `cloudwatch:GetSpace`: Read.
///
/// Resource types: `space` (required).
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const GetSpace: &str = "cloudwatch:GetSpace";

/// `cloudwatch:GetSpaceCredentials`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSpaceCredentials: &str = "cloudwatch:GetSpaceCredentials";

/// `cloudwatch:GetSpaceCredentialsForOrganization`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSpaceCredentialsForOrganization: &str = "cloudwatch:GetSpaceCredentialsForOrganization";

/// `cloudwatch:GetTelemetryQueryResults`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const GetTelemetryQueryResults: &str = "cloudwatch:GetTelemetryQueryResults";

/// `cloudwatch:GetTopologyDiscoveryStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTopologyDiscoveryStatus: &str = "cloudwatch:GetTopologyDiscoveryStatus";

/// `cloudwatch:GetTopologyMap`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTopologyMap: &str = "cloudwatch:GetTopologyMap";

/// `cloudwatch:GetView`: Read.
///
/// Resource types: `view` (required).
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const GetView: &str = "cloudwatch:GetView";

/// `cloudwatch:InvokeIntegration`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const InvokeIntegration: &str = "cloudwatch:InvokeIntegration";

/// `cloudwatch:Link`: Write.
///
/// No resource types: its resource is `*`.
pub const Link: &str = "cloudwatch:Link";

/// `cloudwatch:ListAccessGrants`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const ListAccessGrants: &str = "cloudwatch:ListAccessGrants";

/// `cloudwatch:ListAccessProfiles`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const ListAccessProfiles: &str = "cloudwatch:ListAccessProfiles";

/// `cloudwatch:ListAlarmMuteRules`: List.
///
/// Resource types: `alarm-mute-rule` (required).
pub const ListAlarmMuteRules: &str = "cloudwatch:ListAlarmMuteRules";

/// `cloudwatch:ListAlertContributors`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const ListAlertContributors: &str = "cloudwatch:ListAlertContributors";

/// `cloudwatch:ListAlerts`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const ListAlerts: &str = "cloudwatch:ListAlerts";

/// `cloudwatch:ListDashboards`: List.
///
/// No resource types: its resource is `*`.
pub const ListDashboards: &str = "cloudwatch:ListDashboards";

/// `cloudwatch:ListDomainAccessGrantsForOrganization`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const ListDomainAccessGrantsForOrganization: &str = "cloudwatch:ListDomainAccessGrantsForOrganization";

/// `cloudwatch:ListDomains`: List.
///
/// No resource types: its resource is `*`.
pub const ListDomains: &str = "cloudwatch:ListDomains";

/// `cloudwatch:ListEntitiesForMetric`: List.
///
/// No resource types: its resource is `*`.
pub const ListEntitiesForMetric: &str = "cloudwatch:ListEntitiesForMetric";

/// `cloudwatch:ListIngestionEndpoints`: List.
///
/// No resource types: its resource is `*`.
pub const ListIngestionEndpoints: &str = "cloudwatch:ListIngestionEndpoints";

/// `cloudwatch:ListIntegrations`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const ListIntegrations: &str = "cloudwatch:ListIntegrations";

/// `cloudwatch:ListManagedInsightRules`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `cloudwatch:requestManagedResourceARNs`.
pub const ListManagedInsightRules: &str = "cloudwatch:ListManagedInsightRules";

/// `cloudwatch:ListMetrics`: List.
///
/// Resource types: `dataset`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `cloudwatch:HasAccessGrant`.
pub const ListMetrics: &str = "cloudwatch:ListMetrics";

/// `cloudwatch:ListMetricStreams`: List.
///
/// No resource types: its resource is `*`.
pub const ListMetricStreams: &str = "cloudwatch:ListMetricStreams";

/// `cloudwatch:ListOmniDashboards`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const ListOmniDashboards: &str = "cloudwatch:ListOmniDashboards";

/// `cloudwatch:ListOmniThreads`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const ListOmniThreads: &str = "cloudwatch:ListOmniThreads";

/// `cloudwatch:ListServiceLevelObjectives`: List.
///
/// No resource types: its resource is `*`.
pub const ListServiceLevelObjectives: &str = "cloudwatch:ListServiceLevelObjectives";

/// `cloudwatch:ListServices`: List.
///
/// No resource types: its resource is `*`.
pub const ListServices: &str = "cloudwatch:ListServices";

/// `cloudwatch:ListSpaceAccess`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const ListSpaceAccess: &str = "cloudwatch:ListSpaceAccess";

/// `cloudwatch:ListSpaces`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const ListSpaces: &str = "cloudwatch:ListSpaces";

/// `cloudwatch:ListSpacesForOrganization`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const ListSpacesForOrganization: &str = "cloudwatch:ListSpacesForOrganization";

/// `cloudwatch:ListTagsForResource`: List.
///
/// Resource types: `alarm`, `alarm-mute-rule`, `dashboard`, `dataset`, `insight-rule`, `metric-stream`, `service`, `slo`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `cloudwatch:HasAccessGrant`.
pub const ListTagsForResource: &str = "cloudwatch:ListTagsForResource";

/// `cloudwatch:ListTelemetryFields`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const ListTelemetryFields: &str = "cloudwatch:ListTelemetryFields";

/// `cloudwatch:ListTelemetryQuerySessions`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const ListTelemetryQuerySessions: &str = "cloudwatch:ListTelemetryQuerySessions";

/// `cloudwatch:ListViews`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const ListViews: &str = "cloudwatch:ListViews";

/// `cloudwatch:PutAlarmMuteRule`: Write.
///
/// Resource types: `alarm`, `alarm-mute-rule` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PutAlarmMuteRule: &str = "cloudwatch:PutAlarmMuteRule";

/// `cloudwatch:PutAnomalyDetector`: Write.
///
/// No resource types: its resource is `*`.
pub const PutAnomalyDetector: &str = "cloudwatch:PutAnomalyDetector";

/// `cloudwatch:PutCompositeAlarm`: Write.
///
/// Resource types: `alarm` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `cloudwatch:AlarmActions`.
pub const PutCompositeAlarm: &str = "cloudwatch:PutCompositeAlarm";

/// `cloudwatch:PutDashboard`: Write.
///
/// Resource types: `dashboard` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PutDashboard: &str = "cloudwatch:PutDashboard";

/// `cloudwatch:PutInsightRule`: Write.
///
/// Resource types: `insight-rule` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `cloudwatch:requestInsightRuleLogGroups`.
pub const PutInsightRule: &str = "cloudwatch:PutInsightRule";

/// `cloudwatch:PutIntelligenceConfiguration`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const PutIntelligenceConfiguration: &str = "cloudwatch:PutIntelligenceConfiguration";

/// `cloudwatch:PutLogAlarm`: Write.
///
/// Resource types: `alarm` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `cloudwatch:AlarmActions`.
pub const PutLogAlarm: &str = "cloudwatch:PutLogAlarm";

/// `cloudwatch:PutManagedInsightRules`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `cloudwatch:requestManagedResourceARNs`.
pub const PutManagedInsightRules: &str = "cloudwatch:PutManagedInsightRules";

/// `cloudwatch:PutMetricAlarm`: Write.
///
/// Resource types: `alarm` (required), `dataset`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `cloudwatch:AlarmActions`.
pub const PutMetricAlarm: &str = "cloudwatch:PutMetricAlarm";

/// `cloudwatch:PutMetricData`: Write.
///
/// Resource types: `dataset`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `cloudwatch:namespace`.
pub const PutMetricData: &str = "cloudwatch:PutMetricData";

/// `cloudwatch:PutMetricStream`: Write.
///
/// Resource types: `metric-stream` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PutMetricStream: &str = "cloudwatch:PutMetricStream";

/// `cloudwatch:PutPipelineRule`: Write.
///
/// Resource types: `dataset` (required).
pub const PutPipelineRule: &str = "cloudwatch:PutPipelineRule";

/// `cloudwatch:PutRecords`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const PutRecords: &str = "cloudwatch:PutRecords";

/// `cloudwatch:QueryTraces`: Write.
///
/// No resource types: its resource is `*`.
pub const QueryTraces: &str = "cloudwatch:QueryTraces";

/// `cloudwatch:SearchPrincipals`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const SearchPrincipals: &str = "cloudwatch:SearchPrincipals";

/// `cloudwatch:SetAlarmState`: Write.
///
/// Resource types: `alarm` (required).
pub const SetAlarmState: &str = "cloudwatch:SetAlarmState";

/// `cloudwatch:StartMetricStreams`: Write.
///
/// Resource types: `metric-stream` (required).
pub const StartMetricStreams: &str = "cloudwatch:StartMetricStreams";

/// `cloudwatch:StartOmniThreadSession`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const StartOmniThreadSession: &str = "cloudwatch:StartOmniThreadSession";

/// `cloudwatch:StartOTelEnrichment`: Write.
///
/// No resource types: its resource is `*`.
pub const StartOTelEnrichment: &str = "cloudwatch:StartOTelEnrichment";
