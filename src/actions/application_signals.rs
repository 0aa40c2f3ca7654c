// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon CloudWatch Application Signals: the actions of the prefix `application-signals`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `instrumentationConfig` | `arn:${Partition}:application-signals:${Region}:${Account}:instrumentationConfig/${Service}/${Environment}/${SignalType}/${LocationHash}` |
//! | `slo` | `arn:${Partition}:application-signals:${Region}:${Account}:slo/${SloName}` |

/// `application-signals:BatchDeleteInstrumentationConfigurations`: Write.
///
/// Resource types: `instrumentationConfig` (required).
pub const BatchDeleteInstrumentationConfigurations: &str = "application-signals:BatchDeleteInstrumentationConfigurations";

/// `application-signals:BatchGetServiceLevelObjectiveBudgetReport`: Read.
///
/// Resource types: `slo` (required).
pub const BatchGetServiceLevelObjectiveBudgetReport: &str = "application-signals:BatchGetServiceLevelObjectiveBudgetReport";

/// `application-signals:BatchUpdateExclusionWindows`: Write.
///
/// Resource types: `slo` (required).
pub const BatchUpdateExclusionWindows: &str = "application-signals:BatchUpdateExclusionWindows";

/// `application-signals:CreateInstrumentationConfiguration`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateInstrumentationConfiguration: &str = "application-signals:CreateInstrumentationConfiguration";

/// `application-signals:CreateServiceLevelObjective`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateServiceLevelObjective: &str = "application-signals:CreateServiceLevelObjective";

/// `application-signals:DeleteGroupingConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteGroupingConfiguration: &str = "application-signals:DeleteGroupingConfiguration";

/// `application-signals:DeleteInstrumentationConfiguration`: Write.
///
/// Resource types: `instrumentationConfig` (required).
pub const DeleteInstrumentationConfiguration: &str = "application-signals:DeleteInstrumentationConfiguration";

/// `application-signals:DeleteServiceLevelObjective`: Write.
///
/// Resource types: `slo` (required).
pub const DeleteServiceLevelObjective: &str = "application-signals:DeleteServiceLevelObjective";

/// `application-signals:GetInstrumentationConfiguration`: Read.
///
/// Resource types: `instrumentationConfig` (required).
pub const GetInstrumentationConfiguration: &str = "application-signals:GetInstrumentationConfiguration";

/// `application-signals:GetInstrumentationConfigurationStatus`: Read.
///
/// Resource types: `instrumentationConfig` (required).
pub const GetInstrumentationConfigurationStatus: &str = "application-signals:GetInstrumentationConfigurationStatus";

/// `application-signals:GetService`: Read.
///
/// No resource types: its resource is `*`.
pub const GetService: &str = "application-signals:GetService";

/// `application-signals:GetServiceLevelObjective`: Read.
///
/// Resource types: `slo` (required).
pub const GetServiceLevelObjective: &str = "application-signals:GetServiceLevelObjective";

/// `application-signals:Link`: Write.
///
/// No resource types: its resource is `*`.
pub const Link: &str = "application-signals:Link";

/// `application-signals:ListAuditFindings`: List.
///
/// No resource types: its resource is `*`.
pub const ListAuditFindings: &str = "application-signals:ListAuditFindings";

/// `application-signals:ListEntityEvents`: List.
///
/// No resource types: its resource is `*`.
pub const ListEntityEvents: &str = "application-signals:ListEntityEvents";

/// `application-signals:ListGroupingAttributeDefinitions`: List.
///
/// No resource types: its resource is `*`.
pub const ListGroupingAttributeDefinitions: &str = "application-signals:ListGroupingAttributeDefinitions";

/// `application-signals:ListInstrumentationConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListInstrumentationConfigurations: &str = "application-signals:ListInstrumentationConfigurations";

/// `application-signals:ListObservedEntities`: List.
///
/// No resource types: its resource is `*`.
pub const ListObservedEntities: &str = "application-signals:ListObservedEntities";

/// `application-signals:ListServiceDependencies`: Read.
///
/// No resource types: its resource is `*`.
pub const ListServiceDependencies: &str = "application-signals:ListServiceDependencies";

/// `application-signals:ListServiceDependents`: Read.
///
/// No resource types: its resource is `*`.
pub const ListServiceDependents: &str = "application-signals:ListServiceDependents";

/// `application-signals:ListServiceLevelObjectiveExclusionWindows`: List.
///
/// Resource types: `slo` (required).
pub const ListServiceLevelObjectiveExclusionWindows: &str = "application-signals:ListServiceLevelObjectiveExclusionWindows";

/// `application-signals:ListServiceLevelObjectives`: List.
///
/// No resource types: its resource is `*`.
pub const ListServiceLevelObjectives: &str = "application-signals:ListServiceLevelObjectives";

/// `application-signals:ListServiceOperations`: Read.
///
/// No resource types: its resource is `*`.
pub const ListServiceOperations: &str = "application-signals:ListServiceOperations";

/// `application-signals:ListServices`: List.
///
/// No resource types: its resource is `*`.
pub const ListServices: &str = "application-signals:ListServices";

/// `application-signals:ListServiceStates`: List.
///
/// No resource types: its resource is `*`.
pub const ListServiceStates: &str = "application-signals:ListServiceStates";

/// `application-signals:ListTagsForResource`: Read.
///
/// Resource types: `instrumentationConfig`, `slo`.
pub const ListTagsForResource: &str = "application-signals:ListTagsForResource";

/// `application-signals:PutGroupingConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const PutGroupingConfiguration: &str = "application-signals:PutGroupingConfiguration";

/// `application-signals:ReportInstrumentationConfigurationStatus`: Write.
///
/// Resource types: `instrumentationConfig` (required).
pub const ReportInstrumentationConfigurationStatus: &str = "application-signals:ReportInstrumentationConfigurationStatus";

/// `application-signals:StartDiscovery`: Write.
///
/// No resource types: its resource is `*`.
pub const StartDiscovery: &str = "application-signals:StartDiscovery";

/// `application-signals:TagResource`: Tagging, Write.
///
/// Resource types: `instrumentationConfig`, `slo`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "application-signals:TagResource";

/// `application-signals:UntagResource`: Tagging, Write.
///
/// Resource types: `instrumentationConfig`, `slo`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "application-signals:UntagResource";

/// `application-signals:UpdateServiceLevelObjective`: Write.
///
/// Resource types: `slo` (required).
pub const UpdateServiceLevelObjective: &str = "application-signals:UpdateServiceLevelObjective";
