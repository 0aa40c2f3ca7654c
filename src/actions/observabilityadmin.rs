// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon CloudWatch Observability Admin Service: the actions of the prefix `observabilityadmin`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `dataset-integration` | `arn:${Partition}:observabilityadmin:${Region}:${Account}:dataset-integration/${DatasetIntegrationIdentifier}` |
//! | `organization-centralization-rule` | `arn:${Partition}:observabilityadmin:${Region}:${Account}:organization-centralization-rule/${CentralizationRuleName}` |
//! | `organization-telemetry-rule` | `arn:${Partition}:observabilityadmin:${Region}:${Account}:organization-telemetry-rule/${TelemetryRuleName}` |
//! | `s3tableintegration` | `arn:${Partition}:observabilityadmin:${Region}:${Account}:s3tableintegration/${S3TableIntegrationIdentifier}` |
//! | `telemetry-pipeline` | `arn:${Partition}:observabilityadmin:${Region}:${Account}:telemetry-pipeline/${TelemetryPipelineIdentifier}` |
//! | `telemetry-rule` | `arn:${Partition}:observabilityadmin:${Region}:${Account}:telemetry-rule/${TelemetryRuleName}` |

/// `observabilityadmin:CreateCentralizationRuleForOrganization`: Write.
///
/// Resource types: `organization-centralization-rule` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `observabilityadmin:CentralizationBackupRegion`, `observabilityadmin:CentralizationDestinationAccount`, `observabilityadmin:CentralizationDestinationRegion`, `observabilityadmin:CentralizationRuleName`, `observabilityadmin:CentralizationSourceId`, `observabilityadmin:CentralizationSourceRegions`.
pub const CreateCentralizationRuleForOrganization: &str = "observabilityadmin:CreateCentralizationRuleForOrganization";

/// `observabilityadmin:CreateDatasetIntegration`: Write.
///
/// Resource types: `dataset-integration` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDatasetIntegration: &str = "observabilityadmin:CreateDatasetIntegration";

/// `observabilityadmin:CreateS3TableIntegration`: Write.
///
/// Resource types: `s3tableintegration` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateS3TableIntegration: &str = "observabilityadmin:CreateS3TableIntegration";

/// `observabilityadmin:CreateTelemetryPipeline`: Write.
///
/// Resource types: `telemetry-pipeline` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `observabilityadmin:SourceType`.
pub const CreateTelemetryPipeline: &str = "observabilityadmin:CreateTelemetryPipeline";

/// `observabilityadmin:CreateTelemetryRule`: Write.
///
/// Resource types: `telemetry-rule` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `observabilityadmin:TargetRegions`.
pub const CreateTelemetryRule: &str = "observabilityadmin:CreateTelemetryRule";

/// `observabilityadmin:CreateTelemetryRuleForOrganization`: Write.
///
/// Resource types: `organization-telemetry-rule` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `observabilityadmin:TargetRegions`.
pub const CreateTelemetryRuleForOrganization: &str = "observabilityadmin:CreateTelemetryRuleForOrganization";

/// `observabilityadmin:DeleteCentralizationRuleForOrganization`: Write.
///
/// Resource types: `organization-centralization-rule` (required).
///
/// Condition keys: `observabilityadmin:CentralizationRuleName`.
pub const DeleteCentralizationRuleForOrganization: &str = "observabilityadmin:DeleteCentralizationRuleForOrganization";

/// `observabilityadmin:DeleteDatasetIntegration`: Write.
///
/// Resource types: `dataset-integration` (required).
pub const DeleteDatasetIntegration: &str = "observabilityadmin:DeleteDatasetIntegration";

/// `observabilityadmin:DeleteS3TableIntegration`: Write.
///
/// Resource types: `s3tableintegration` (required).
pub const DeleteS3TableIntegration: &str = "observabilityadmin:DeleteS3TableIntegration";

/// `observabilityadmin:DeleteTelemetryPipeline`: Write.
///
/// Resource types: `telemetry-pipeline` (required).
pub const DeleteTelemetryPipeline: &str = "observabilityadmin:DeleteTelemetryPipeline";

/// `observabilityadmin:DeleteTelemetryRule`: Write.
///
/// Resource types: `telemetry-rule` (required).
pub const DeleteTelemetryRule: &str = "observabilityadmin:DeleteTelemetryRule";

/// `observabilityadmin:DeleteTelemetryRuleForOrganization`: Write.
///
/// Resource types: `organization-telemetry-rule` (required).
pub const DeleteTelemetryRuleForOrganization: &str = "observabilityadmin:DeleteTelemetryRuleForOrganization";

/// `observabilityadmin:GetCentralizationRuleForOrganization`: Read.
///
/// Resource types: `organization-centralization-rule` (required).
///
/// Condition keys: `observabilityadmin:CentralizationRuleName`.
pub const GetCentralizationRuleForOrganization: &str = "observabilityadmin:GetCentralizationRuleForOrganization";

/// `observabilityadmin:GetDatasetIntegration`: Read.
///
/// Resource types: `dataset-integration` (required).
pub const GetDatasetIntegration: &str = "observabilityadmin:GetDatasetIntegration";

/// `observabilityadmin:GetS3TableIntegration`: Read.
///
/// Resource types: `s3tableintegration` (required).
pub const GetS3TableIntegration: &str = "observabilityadmin:GetS3TableIntegration";

/// `observabilityadmin:GetTelemetryEnrichmentStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTelemetryEnrichmentStatus: &str = "observabilityadmin:GetTelemetryEnrichmentStatus";

/// `observabilityadmin:GetTelemetryEvaluationStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTelemetryEvaluationStatus: &str = "observabilityadmin:GetTelemetryEvaluationStatus";

/// `observabilityadmin:GetTelemetryEvaluationStatusForOrganization`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTelemetryEvaluationStatusForOrganization: &str = "observabilityadmin:GetTelemetryEvaluationStatusForOrganization";

/// `observabilityadmin:GetTelemetryPipeline`: Read.
///
/// Resource types: `telemetry-pipeline` (required).
pub const GetTelemetryPipeline: &str = "observabilityadmin:GetTelemetryPipeline";

/// `observabilityadmin:GetTelemetryRule`: Read.
///
/// Resource types: `telemetry-rule` (required).
pub const GetTelemetryRule: &str = "observabilityadmin:GetTelemetryRule";

/// `observabilityadmin:GetTelemetryRuleForOrganization`: Read.
///
/// Resource types: `organization-telemetry-rule` (required).
pub const GetTelemetryRuleForOrganization: &str = "observabilityadmin:GetTelemetryRuleForOrganization";

/// `observabilityadmin:ListCentralizationRulesForOrganization`: List.
///
/// No resource types: its resource is `*`.
pub const ListCentralizationRulesForOrganization: &str = "observabilityadmin:ListCentralizationRulesForOrganization";

/// `observabilityadmin:ListDatasetIntegrations`: List.
///
/// No resource types: its resource is `*`.
pub const ListDatasetIntegrations: &str = "observabilityadmin:ListDatasetIntegrations";

/// `observabilityadmin:ListResourceTelemetry`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `observabilityadmin:TargetRegions`.
pub const ListResourceTelemetry: &str = "observabilityadmin:ListResourceTelemetry";

/// `observabilityadmin:ListResourceTelemetryForOrganization`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `observabilityadmin:TargetRegions`.
pub const ListResourceTelemetryForOrganization: &str = "observabilityadmin:ListResourceTelemetryForOrganization";

/// `observabilityadmin:ListS3TableIntegrations`: List.
///
/// No resource types: its resource is `*`.
pub const ListS3TableIntegrations: &str = "observabilityadmin:ListS3TableIntegrations";

/// `observabilityadmin:ListTagsForResource`: List.
///
/// Resource types: `dataset-integration`, `organization-centralization-rule`, `organization-telemetry-rule`, `s3tableintegration`, `telemetry-pipeline`, `telemetry-rule`.
pub const ListTagsForResource: &str = "observabilityadmin:ListTagsForResource";

/// `observabilityadmin:ListTelemetryPipelines`: List.
///
/// No resource types: its resource is `*`.
pub const ListTelemetryPipelines: &str = "observabilityadmin:ListTelemetryPipelines";

/// `observabilityadmin:ListTelemetryRules`: List.
///
/// No resource types: its resource is `*`.
pub const ListTelemetryRules: &str = "observabilityadmin:ListTelemetryRules";

/// `observabilityadmin:ListTelemetryRulesForOrganization`: List.
///
/// No resource types: its resource is `*`.
pub const ListTelemetryRulesForOrganization: &str = "observabilityadmin:ListTelemetryRulesForOrganization";

/// `observabilityadmin:StartTelemetryEnrichment`: Write.
///
/// No resource types: its resource is `*`.
pub const StartTelemetryEnrichment: &str = "observabilityadmin:StartTelemetryEnrichment";

/// `observabilityadmin:StartTelemetryEvaluation`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `observabilityadmin:TargetRegions`.
pub const StartTelemetryEvaluation: &str = "observabilityadmin:StartTelemetryEvaluation";

/// `observabilityadmin:StartTelemetryEvaluationForOrganization`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `observabilityadmin:TargetRegions`.
pub const StartTelemetryEvaluationForOrganization: &str = "observabilityadmin:StartTelemetryEvaluationForOrganization";

/// `observabilityadmin:StopTelemetryEnrichment`: Write.
///
/// No resource types: its resource is `*`.
pub const StopTelemetryEnrichment: &str = "observabilityadmin:StopTelemetryEnrichment";

/// `observabilityadmin:StopTelemetryEvaluation`: Write.
///
/// No resource types: its resource is `*`.
pub const StopTelemetryEvaluation: &str = "observabilityadmin:StopTelemetryEvaluation";

/// `observabilityadmin:StopTelemetryEvaluationForOrganization`: Write.
///
/// No resource types: its resource is `*`.
pub const StopTelemetryEvaluationForOrganization: &str = "observabilityadmin:StopTelemetryEvaluationForOrganization";

/// `observabilityadmin:TagResource`: Tagging, Write.
///
/// Resource types: `dataset-integration`, `organization-centralization-rule`, `organization-telemetry-rule`, `s3tableintegration`, `telemetry-pipeline`, `telemetry-rule`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "observabilityadmin:TagResource";

/// `observabilityadmin:TestTelemetryPipeline`: Read.
///
/// No resource types: its resource is `*`.
pub const TestTelemetryPipeline: &str = "observabilityadmin:TestTelemetryPipeline";

/// `observabilityadmin:UntagResource`: Tagging, Write.
///
/// Resource types: `dataset-integration`, `organization-centralization-rule`, `organization-telemetry-rule`, `s3tableintegration`, `telemetry-pipeline`, `telemetry-rule`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "observabilityadmin:UntagResource";

/// `observabilityadmin:UpdateCentralizationRuleForOrganization`: Write.
///
/// Resource types: `organization-centralization-rule` (required).
///
/// Condition keys: `observabilityadmin:CentralizationBackupRegion`, `observabilityadmin:CentralizationDestinationAccount`, `observabilityadmin:CentralizationDestinationRegion`, `observabilityadmin:CentralizationRuleName`, `observabilityadmin:CentralizationSourceId`, `observabilityadmin:CentralizationSourceRegions`.
pub const UpdateCentralizationRuleForOrganization: &str = "observabilityadmin:UpdateCentralizationRuleForOrganization";

/// `observabilityadmin:UpdateDatasetIntegration`: Write.
///
/// Resource types: `dataset-integration` (required).
pub const UpdateDatasetIntegration: &str = "observabilityadmin:UpdateDatasetIntegration";

/// `observabilityadmin:UpdateTelemetryPipeline`: Write.
///
/// Resource types: `telemetry-pipeline` (required).
pub const UpdateTelemetryPipeline: &str = "observabilityadmin:UpdateTelemetryPipeline";

/// `observabilityadmin:UpdateTelemetryRule`: Write.
///
/// Resource types: `telemetry-rule` (required).
///
/// Condition keys: `observabilityadmin:TargetRegions`.
pub const UpdateTelemetryRule: &str = "observabilityadmin:UpdateTelemetryRule";

/// `observabilityadmin:UpdateTelemetryRuleForOrganization`: Write.
///
/// Resource types: `organization-telemetry-rule` (required).
///
/// Condition keys: `observabilityadmin:TargetRegions`.
pub const UpdateTelemetryRuleForOrganization: &str = "observabilityadmin:UpdateTelemetryRuleForOrganization";

/// `observabilityadmin:ValidateTelemetryPipelineConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const ValidateTelemetryPipelineConfiguration: &str = "observabilityadmin:ValidateTelemetryPipelineConfiguration";
