// Made by `cargo xtask codegen` from policy-data. Do not edit.

/// `cloudwatch:StartTelemetryQuery`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const StartTelemetryQuery: &str = "cloudwatch:StartTelemetryQuery";

/// `cloudwatch:StartTelemetryQuerySession`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const StartTelemetryQuerySession: &str = "cloudwatch:StartTelemetryQuerySession";

/// `cloudwatch:StopMetricStreams`: Write.
///
/// Resource types: `metric-stream` (required).
pub const StopMetricStreams: &str = "cloudwatch:StopMetricStreams";

/// `cloudwatch:StopOTelEnrichment`: Write.
///
/// No resource types: its resource is `*`.
pub const StopOTelEnrichment: &str = "cloudwatch:StopOTelEnrichment";

/// `cloudwatch:StopTelemetryQuery`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const StopTelemetryQuery: &str = "cloudwatch:StopTelemetryQuery";

/// `cloudwatch:StopTelemetryQuerySession`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const StopTelemetryQuerySession: &str = "cloudwatch:StopTelemetryQuerySession";

/// `cloudwatch:SubmitAlarmFeedback`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const SubmitAlarmFeedback: &str = "cloudwatch:SubmitAlarmFeedback";

/// `cloudwatch:SubmitFeedback`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const SubmitFeedback: &str = "cloudwatch:SubmitFeedback";

/// `cloudwatch:TagResource`: Tagging, Write.
///
/// Resource types: `alarm`, `alarm-mute-rule`, `dashboard`, `dataset`, `insight-rule`, `metric-stream`, `service`, `slo`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `cloudwatch:HasAccessGrant`.
pub const TagResource: &str = "cloudwatch:TagResource";

/// `cloudwatch:UntagResource`: Tagging, Write.
///
/// Resource types: `alarm`, `alarm-mute-rule`, `dashboard`, `dataset`, `insight-rule`, `metric-stream`, `service`, `slo`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `cloudwatch:HasAccessGrant`.
pub const UntagResource: &str = "cloudwatch:UntagResource";

/// `cloudwatch:UpdateAccessProfile`: Permissions management, Write.
///
/// Resource types: `access-profile` (required).
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const UpdateAccessProfile: &str = "cloudwatch:UpdateAccessProfile";

/// `cloudwatch:UpdateAlert`: Write.
///
/// Resource types: `alert` (required).
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const UpdateAlert: &str = "cloudwatch:UpdateAlert";

/// `cloudwatch:UpdateDomain`: Write.
///
/// Resource types: `domain` (required).
pub const UpdateDomain: &str = "cloudwatch:UpdateDomain";

/// `cloudwatch:UpdateDomainForOrganization`: Write.
///
/// Resource types: `organization-domain` (required).
pub const UpdateDomainForOrganization: &str = "cloudwatch:UpdateDomainForOrganization";

/// `cloudwatch:UpdateIngestionEndpoint`: Write.
///
/// Resource types: `ingestion-endpoint` (required).
pub const UpdateIngestionEndpoint: &str = "cloudwatch:UpdateIngestionEndpoint";

/// `cloudwatch:UpdateIntegration`: Write.
///
/// Resource types: `integration` (required).
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const UpdateIntegration: &str = "cloudwatch:UpdateIntegration";

/// `cloudwatch:UpdateOmniDashboard`: Write.
///
/// Resource types: `omni-dashboard` (required).
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const UpdateOmniDashboard: &str = "cloudwatch:UpdateOmniDashboard";

/// `cloudwatch:UpdateOmniThread`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const UpdateOmniThread: &str = "cloudwatch:UpdateOmniThread";

/// `cloudwatch:UpdateOTelEnrichment`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdateOTelEnrichment: &str = "cloudwatch:UpdateOTelEnrichment";

/// `cloudwatch:UpdatePreferences`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const UpdatePreferences: &str = "cloudwatch:UpdatePreferences";

/// `cloudwatch:UpdateResourceMetricsConfiguration`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdateResourceMetricsConfiguration: &str = "cloudwatch:UpdateResourceMetricsConfiguration";

/// `cloudwatch:UpdateServiceLevelObjective`: Write.
///
/// Resource types: `slo` (required).
pub const UpdateServiceLevelObjective: &str = "cloudwatch:UpdateServiceLevelObjective";

/// `cloudwatch:UpdateSpace`: Write.
///
/// Resource types: `space` (required).
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const UpdateSpace: &str = "cloudwatch:UpdateSpace";

/// `cloudwatch:UpdateView`: Write.
///
/// Resource types: `view` (required).
///
/// Condition keys: `cloudwatch:HasAccessGrant`.
pub const UpdateView: &str = "cloudwatch:UpdateView";
