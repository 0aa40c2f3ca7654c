// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon CloudWatch Logs: the actions of the prefix `logs`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `anomaly-detector` | `arn:${Partition}:logs:${Region}:${Account}:anomaly-detector:${DetectorId}` |
//! | `delivery` | `arn:${Partition}:logs:${Region}:${Account}:delivery:${DeliveryName}` |
//! | `delivery-destination` | `arn:${Partition}:logs:${Region}:${Account}:delivery-destination:${DeliveryDestinationName}` |
//! | `delivery-source` | `arn:${Partition}:logs:${Region}:${Account}:delivery-source:${DeliverySourceName}` |
//! | `destination` | `arn:${Partition}:logs:${Region}:${Account}:destination:${DestinationName}` |
//! | `log-group` | `arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}` |
//! | `log-stream` | `arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:${LogStreamName}` |
//! | `lookup-table` | `arn:${Partition}:logs:${Region}:${Account}:lookup-table:${LookupTableName}` |
//! | `scheduled-query` | `arn:${Partition}:logs:${Region}:${Account}:scheduled-query:${ScheduledQueryId}` |

/// `logs:AssociateKmsKey`: Write.
///
/// Resource types: `log-group` (required).
pub const AssociateKmsKey: &str = "logs:AssociateKmsKey";

/// `logs:AssociateSourceToS3TableIntegration`: Write.
///
/// No resource types: its resource is `*`.
pub const AssociateSourceToS3TableIntegration: &str = "logs:AssociateSourceToS3TableIntegration";

/// `logs:CallWithBearerToken`: Write.
///
/// No resource types: its resource is `*`.
pub const CallWithBearerToken: &str = "logs:CallWithBearerToken";

/// `logs:CancelExportTask`: Write.
///
/// No resource types: its resource is `*`.
pub const CancelExportTask: &str = "logs:CancelExportTask";

/// `logs:CancelImportTask`: Write.
///
/// No resource types: its resource is `*`.
pub const CancelImportTask: &str = "logs:CancelImportTask";

/// `logs:CreateDelivery`: Write.
///
/// Resource types: `delivery` (required), `delivery-destination` (required), `delivery-source` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDelivery: &str = "logs:CreateDelivery";

/// `logs:CreateExportTask`: Write.
///
/// Resource types: `log-group` (required).
pub const CreateExportTask: &str = "logs:CreateExportTask";

/// `logs:CreateImportTask`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateImportTask: &str = "logs:CreateImportTask";

/// `logs:CreateLogAnomalyDetector`: Write.
///
/// Resource types: `log-group` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLogAnomalyDetector: &str = "logs:CreateLogAnomalyDetector";

/// `logs:CreateLogDelivery`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateLogDelivery: &str = "logs:CreateLogDelivery";

/// `logs:CreateLogGroup`: Write.
///
/// Resource types: `log-group` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLogGroup: &str = "logs:CreateLogGroup";

/// `logs:CreateLogStream`: Write.
///
/// Resource types: `log-stream` (required).
pub const CreateLogStream: &str = "logs:CreateLogStream";

/// `logs:CreateLookupTable`: Write.
///
/// Resource types: `lookup-table` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLookupTable: &str = "logs:CreateLookupTable";

/// `logs:CreateScheduledQuery`: Write.
///
/// Resource types: `scheduled-query` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateScheduledQuery: &str = "logs:CreateScheduledQuery";

/// `logs:DeleteAccountPolicy`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteAccountPolicy: &str = "logs:DeleteAccountPolicy";

/// `logs:DeleteDataProtectionPolicy`: Write.
///
/// Resource types: `log-group` (required).
pub const DeleteDataProtectionPolicy: &str = "logs:DeleteDataProtectionPolicy";

/// `logs:DeleteDelivery`: Write.
///
/// Resource types: `delivery` (required).
pub const DeleteDelivery: &str = "logs:DeleteDelivery";

/// `logs:DeleteDeliveryDestination`: Write.
///
/// Resource types: `delivery-destination` (required).
pub const DeleteDeliveryDestination: &str = "logs:DeleteDeliveryDestination";

/// `logs:DeleteDeliveryDestinationPolicy`: Write.
///
/// Resource types: `delivery-destination` (required).
pub const DeleteDeliveryDestinationPolicy: &str = "logs:DeleteDeliveryDestinationPolicy";

/// `logs:DeleteDeliverySource`: Write.
///
/// Resource types: `delivery-destination` (required).
pub const DeleteDeliverySource: &str = "logs:DeleteDeliverySource";

/// `logs:DeleteDestination`: Write.
///
/// Resource types: `destination` (required).
pub const DeleteDestination: &str = "logs:DeleteDestination";

/// `logs:DeleteIndexPolicy`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteIndexPolicy: &str = "logs:DeleteIndexPolicy";

/// `logs:DeleteIntegration`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteIntegration: &str = "logs:DeleteIntegration";

/// `logs:DeleteLogAnomalyDetector`: Write.
///
/// Resource types: `anomaly-detector` (required).
pub const DeleteLogAnomalyDetector: &str = "logs:DeleteLogAnomalyDetector";

/// `logs:DeleteLogDelivery`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteLogDelivery: &str = "logs:DeleteLogDelivery";

/// `logs:DeleteLogGroup`: Write.
///
/// Resource types: `log-group` (required).
pub const DeleteLogGroup: &str = "logs:DeleteLogGroup";

/// `logs:DeleteLogStream`: Write.
///
/// Resource types: `log-stream` (required).
pub const DeleteLogStream: &str = "logs:DeleteLogStream";

/// `logs:DeleteLookupTable`: Write.
///
/// Resource types: `lookup-table` (required).
pub const DeleteLookupTable: &str = "logs:DeleteLookupTable";

/// `logs:DeleteMetricFilter`: Write.
///
/// Resource types: `log-group` (required).
pub const DeleteMetricFilter: &str = "logs:DeleteMetricFilter";

/// `logs:DeletePipelineRule`: Write.
///
/// No resource types: its resource is `*`.
pub const DeletePipelineRule: &str = "logs:DeletePipelineRule";

/// `logs:DeleteQueryDefinition`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteQueryDefinition: &str = "logs:DeleteQueryDefinition";

/// `logs:DeleteResourcePolicy`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const DeleteResourcePolicy: &str = "logs:DeleteResourcePolicy";

/// `logs:DeleteRetentionPolicy`: Write.
///
/// Resource types: `log-group` (required).
pub const DeleteRetentionPolicy: &str = "logs:DeleteRetentionPolicy";

/// `logs:DeleteScheduledQuery`: Write.
///
/// Resource types: `scheduled-query` (required).
pub const DeleteScheduledQuery: &str = "logs:DeleteScheduledQuery";

/// `logs:DeleteSubscriptionFilter`: Write.
///
/// Resource types: `log-group` (required).
pub const DeleteSubscriptionFilter: &str = "logs:DeleteSubscriptionFilter";

/// `logs:DeleteSyslogConfiguration`: Write.
///
/// Resource types: `log-group` (required).
pub const DeleteSyslogConfiguration: &str = "logs:DeleteSyslogConfiguration";

/// `logs:DeleteTransformer`: Write.
///
/// Resource types: `log-group` (required).
pub const DeleteTransformer: &str = "logs:DeleteTransformer";

/// `logs:DescribeAccountPolicies`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeAccountPolicies: &str = "logs:DescribeAccountPolicies";

/// `logs:DescribeConfigurationTemplates`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeConfigurationTemplates: &str = "logs:DescribeConfigurationTemplates";

/// `logs:DescribeDeliveries`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeDeliveries: &str = "logs:DescribeDeliveries";

/// `logs:DescribeDeliveryDestinations`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeDeliveryDestinations: &str = "logs:DescribeDeliveryDestinations";

/// `logs:DescribeDeliverySources`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeDeliverySources: &str = "logs:DescribeDeliverySources";

/// `logs:DescribeDestinations`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeDestinations: &str = "logs:DescribeDestinations";

/// `logs:DescribeExportTasks`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeExportTasks: &str = "logs:DescribeExportTasks";

/// `logs:DescribeFieldIndexes`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeFieldIndexes: &str = "logs:DescribeFieldIndexes";

/// `logs:DescribeImportTaskBatches`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeImportTaskBatches: &str = "logs:DescribeImportTaskBatches";

/// `logs:DescribeImportTasks`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeImportTasks: &str = "logs:DescribeImportTasks";

/// `logs:DescribeIndexPolicies`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeIndexPolicies: &str = "logs:DescribeIndexPolicies";

/// `logs:DescribeLogGroups`: List.
///
/// Resource types: `log-group`.
pub const DescribeLogGroups: &str = "logs:DescribeLogGroups";

/// `logs:DescribeLogStreams`: List.
///
/// Resource types: `log-group` (required).
pub const DescribeLogStreams: &str = "logs:DescribeLogStreams";

/// `logs:DescribeLookupTables`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeLookupTables: &str = "logs:DescribeLookupTables";

/// `logs:DescribeMetricFilters`: List.
///
/// Resource types: `log-group` (required).
pub const DescribeMetricFilters: &str = "logs:DescribeMetricFilters";

/// `logs:DescribeQueries`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeQueries: &str = "logs:DescribeQueries";

/// `logs:DescribeQueryDefinitions`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeQueryDefinitions: &str = "logs:DescribeQueryDefinitions";

/// `logs:DescribeResourcePolicies`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeResourcePolicies: &str = "logs:DescribeResourcePolicies";

/// `logs:DescribeSubscriptionFilters`: List.
///
/// Resource types: `log-group` (required).
pub const DescribeSubscriptionFilters: &str = "logs:DescribeSubscriptionFilters";

/// `logs:DisassociateKmsKey`: Write.
///
/// Resource types: `log-group` (required).
pub const DisassociateKmsKey: &str = "logs:DisassociateKmsKey";

/// `logs:DisassociateSourceFromS3TableIntegration`: Write.
///
/// No resource types: its resource is `*`.
pub const DisassociateSourceFromS3TableIntegration: &str = "logs:DisassociateSourceFromS3TableIntegration";

/// `logs:FilterLogEvents`: Read.
///
/// Resource types: `log-group` (required).
pub const FilterLogEvents: &str = "logs:FilterLogEvents";

/// `logs:GetDataProtectionPolicy`: Read.
///
/// Resource types: `log-group` (required).
pub const GetDataProtectionPolicy: &str = "logs:GetDataProtectionPolicy";

/// `logs:GetDelivery`: Read.
///
/// Resource types: `delivery` (required).
pub const GetDelivery: &str = "logs:GetDelivery";

/// `logs:GetDeliveryDestination`: Read.
///
/// Resource types: `delivery-destination` (required).
pub const GetDeliveryDestination: &str = "logs:GetDeliveryDestination";

/// `logs:GetDeliveryDestinationPolicy`: Read.
///
/// Resource types: `delivery-destination` (required).
pub const GetDeliveryDestinationPolicy: &str = "logs:GetDeliveryDestinationPolicy";

/// `logs:GetDeliverySource`: Read.
///
/// Resource types: `delivery-source` (required).
pub const GetDeliverySource: &str = "logs:GetDeliverySource";

/// `logs:GetIntegration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetIntegration: &str = "logs:GetIntegration";

/// `logs:GetLogAnomalyDetector`: Read.
///
/// Resource types: `anomaly-detector` (required).
pub const GetLogAnomalyDetector: &str = "logs:GetLogAnomalyDetector";

/// `logs:GetLogDelivery`: Read.
///
/// No resource types: its resource is `*`.
pub const GetLogDelivery: &str = "logs:GetLogDelivery";

/// `logs:GetLogEvents`: Read.
///
/// Resource types: `log-stream` (required).
pub const GetLogEvents: &str = "logs:GetLogEvents";

/// `logs:GetLogFields`: Read.
///
/// No resource types: its resource is `*`.
pub const GetLogFields: &str = "logs:GetLogFields";

/// `logs:GetLogGroupFields`: Read.
///
/// Resource types: `log-group` (required).
pub const GetLogGroupFields: &str = "logs:GetLogGroupFields";

/// `logs:GetLogRecord`: Read.
///
/// Resource types: `log-group` (required).
pub const GetLogRecord: &str = "logs:GetLogRecord";

/// `logs:GetLookupTable`: Read.
///
/// Resource types: `lookup-table` (required).
pub const GetLookupTable: &str = "logs:GetLookupTable";

/// `logs:GetQueryResults`: Read.
///
/// Resource types: `log-group` (required).
pub const GetQueryResults: &str = "logs:GetQueryResults";

/// `logs:GetScheduledQuery`: Read.
///
/// Resource types: `scheduled-query` (required).
pub const GetScheduledQuery: &str = "logs:GetScheduledQuery";

/// `logs:GetScheduledQueryHistory`: Read.
///
/// Resource types: `scheduled-query` (required).
pub const GetScheduledQueryHistory: &str = "logs:GetScheduledQueryHistory";

/// `logs:GetStorageTierPolicy`: Read.
///
/// No resource types: its resource is `*`.
pub const GetStorageTierPolicy: &str = "logs:GetStorageTierPolicy";

/// `logs:GetTransformer`: Read.
///
/// Resource types: `log-group` (required).
pub const GetTransformer: &str = "logs:GetTransformer";

/// `logs:IntegrateWithDataset`: Write.
///
/// Resource types: `log-group` (required).
pub const IntegrateWithDataset: &str = "logs:IntegrateWithDataset";

/// `logs:IntegrateWithS3Table`: Write.
///
/// Resource types: `log-group` (required).
///
/// Condition keys: `logs:data_source_name`, `logs:data_source_type`.
pub const IntegrateWithS3Table: &str = "logs:IntegrateWithS3Table";

/// `logs:Link`: Write.
///
/// No resource types: its resource is `*`.
pub const Link: &str = "logs:Link";

/// `logs:ListAggregateLogGroupSummaries`: List.
///
/// No resource types: its resource is `*`.
pub const ListAggregateLogGroupSummaries: &str = "logs:ListAggregateLogGroupSummaries";

/// `logs:ListAnomalies`: List.
///
/// Resource types: `anomaly-detector`.
pub const ListAnomalies: &str = "logs:ListAnomalies";

/// `logs:ListEntitiesForLogGroup`: List.
///
/// No resource types: its resource is `*`.
pub const ListEntitiesForLogGroup: &str = "logs:ListEntitiesForLogGroup";

/// `logs:ListIntegrations`: List.
///
/// No resource types: its resource is `*`.
pub const ListIntegrations: &str = "logs:ListIntegrations";

/// `logs:ListLogAnomalyDetectors`: List.
///
/// Resource types: `anomaly-detector`.
pub const ListLogAnomalyDetectors: &str = "logs:ListLogAnomalyDetectors";

/// `logs:ListLogDeliveries`: List.
///
/// No resource types: its resource is `*`.
pub const ListLogDeliveries: &str = "logs:ListLogDeliveries";

/// `logs:ListLogGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListLogGroups: &str = "logs:ListLogGroups";

/// `logs:ListLogGroupsForEntity`: List.
///
/// No resource types: its resource is `*`.
pub const ListLogGroupsForEntity: &str = "logs:ListLogGroupsForEntity";

/// `logs:ListLogGroupsForQuery`: List.
///
/// No resource types: its resource is `*`.
pub const ListLogGroupsForQuery: &str = "logs:ListLogGroupsForQuery";

/// `logs:ListScheduledQueries`: List.
///
/// No resource types: its resource is `*`.
pub const ListScheduledQueries: &str = "logs:ListScheduledQueries";

/// `logs:ListSourcesForS3TableIntegration`: List.
///
/// No resource types: its resource is `*`.
pub const ListSourcesForS3TableIntegration: &str = "logs:ListSourcesForS3TableIntegration";

/// `logs:ListSyslogConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListSyslogConfigurations: &str = "logs:ListSyslogConfigurations";

/// `logs:ListTagsForResource`: List.
///
/// Resource types: `anomaly-detector`, `delivery`, `delivery-destination`, `delivery-source`, `destination`, `log-group`, `lookup-table`.
pub const ListTagsForResource: &str = "logs:ListTagsForResource";

/// `logs:ListTagsLogGroup`: List.
///
/// Resource types: `log-group` (required).
pub const ListTagsLogGroup: &str = "logs:ListTagsLogGroup";

/// `logs:ProcessWithPipeline`: Write.
///
/// Resource types: `log-group` (required).
///
/// Condition keys: `logs:data_source_name`, `logs:data_source_type`.
pub const ProcessWithPipeline: &str = "logs:ProcessWithPipeline";

/// `logs:PutAccountPolicy`: Write.
///
/// No resource types: its resource is `*`.
pub const PutAccountPolicy: &str = "logs:PutAccountPolicy";

/// `logs:PutBearerTokenAuthentication`: Write.
///
/// Resource types: `log-group` (required).
pub const PutBearerTokenAuthentication: &str = "logs:PutBearerTokenAuthentication";

/// `logs:PutDataProtectionPolicy`: Write.
///
/// Resource types: `log-group` (required).
pub const PutDataProtectionPolicy: &str = "logs:PutDataProtectionPolicy";

/// `logs:PutDeliveryDestination`: Write.
///
/// Resource types: `delivery-destination` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `logs:DeliveryDestinationResourceArn`.
pub const PutDeliveryDestination: &str = "logs:PutDeliveryDestination";

/// `logs:PutDeliveryDestinationPolicy`: Write.
///
/// Resource types: `delivery-destination` (required).
pub const PutDeliveryDestinationPolicy: &str = "logs:PutDeliveryDestinationPolicy";

/// `logs:PutDeliverySource`: Write.
///
/// Resource types: `delivery-source` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `logs:LogGeneratingResourceArns`.
pub const PutDeliverySource: &str = "logs:PutDeliverySource";

/// `logs:PutDestination`: Write.
///
/// Resource types: `destination` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PutDestination: &str = "logs:PutDestination";

/// `logs:PutDestinationPolicy`: Write.
///
/// Resource types: `destination` (required).
pub const PutDestinationPolicy: &str = "logs:PutDestinationPolicy";

/// `logs:PutIndexPolicy`: Write.
///
/// No resource types: its resource is `*`.
pub const PutIndexPolicy: &str = "logs:PutIndexPolicy";

/// `logs:PutIntegration`: Write.
///
/// No resource types: its resource is `*`.
pub const PutIntegration: &str = "logs:PutIntegration";

/// `logs:PutLogEvents`: Write.
///
/// Resource types: `log-stream` (required).
pub const PutLogEvents: &str = "logs:PutLogEvents";

/// `logs:PutLogGroupDeletionProtection`: Write.
///
/// Resource types: `log-group` (required).
pub const PutLogGroupDeletionProtection: &str = "logs:PutLogGroupDeletionProtection";

/// `logs:PutMetricFilter`: Write.
///
/// Resource types: `log-group` (required).
pub const PutMetricFilter: &str = "logs:PutMetricFilter";

/// `logs:PutPipelineRule`: Write.
///
/// No resource types: its resource is `*`.
pub const PutPipelineRule: &str = "logs:PutPipelineRule";

/// `logs:PutQueryDefinition`: Write.
///
/// No resource types: its resource is `*`.
pub const PutQueryDefinition: &str = "logs:PutQueryDefinition";

/// `logs:PutResourcePolicy`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const PutResourcePolicy: &str = "logs:PutResourcePolicy";

/// `logs:PutRetentionPolicy`: Write.
///
/// Resource types: `log-group` (required).
pub const PutRetentionPolicy: &str = "logs:PutRetentionPolicy";

/// `logs:PutStorageTierPolicy`: Write.
///
/// No resource types: its resource is `*`.
pub const PutStorageTierPolicy: &str = "logs:PutStorageTierPolicy";

/// `logs:PutSubscriptionFilter`: Write.
///
/// Resource types: `destination`, `log-group` (required).
pub const PutSubscriptionFilter: &str = "logs:PutSubscriptionFilter";

/// `logs:PutSyslogConfiguration`: Write.
///
/// Resource types: `log-group` (required).
pub const PutSyslogConfiguration: &str = "logs:PutSyslogConfiguration";

/// `logs:PutTransformer`: Write.
///
/// Resource types: `log-group` (required).
pub const PutTransformer: &str = "logs:PutTransformer";

/// `logs:StartLiveTail`: Read.
///
/// Resource types: `log-group` (required).
pub const StartLiveTail: &str = "logs:StartLiveTail";

/// `logs:StartQuery`: Read.
///
/// Resource types: `log-group` (required).
pub const StartQuery: &str = "logs:StartQuery";

/// `logs:StopLiveTail`: Read.
///
/// No resource types: its resource is `*`.
pub const StopLiveTail: &str = "logs:StopLiveTail";

/// `logs:StopQuery`: Read.
///
/// No resource types: its resource is `*`.
pub const StopQuery: &str = "logs:StopQuery";

/// `logs:TagLogGroup`: Tagging, Write.
///
/// Resource types: `log-group` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagLogGroup: &str = "logs:TagLogGroup";

/// `logs:TagResource`: Tagging, Write.
///
/// Resource types: `anomaly-detector`, `delivery`, `delivery-destination`, `delivery-source`, `destination`, `log-group`, `lookup-table`, `scheduled-query`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "logs:TagResource";

/// `logs:TestMetricFilter`: Read.
///
/// No resource types: its resource is `*`.
pub const TestMetricFilter: &str = "logs:TestMetricFilter";

/// `logs:TestTransformer`: Read.
///
/// No resource types: its resource is `*`.
pub const TestTransformer: &str = "logs:TestTransformer";

/// `logs:Unmask`: Read.
///
/// Resource types: `log-group` (required).
pub const Unmask: &str = "logs:Unmask";

/// `logs:UntagLogGroup`: Tagging, Write.
///
/// Resource types: `log-group` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagLogGroup: &str = "logs:UntagLogGroup";

/// `logs:UntagResource`: Tagging, Write.
///
/// Resource types: `anomaly-detector`, `delivery`, `delivery-destination`, `delivery-source`, `destination`, `log-group`, `lookup-table`, `scheduled-query`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "logs:UntagResource";

/// `logs:UpdateAnomaly`: Write.
///
/// Resource types: `anomaly-detector` (required).
pub const UpdateAnomaly: &str = "logs:UpdateAnomaly";

/// `logs:UpdateDeliveryConfiguration`: Write.
///
/// Resource types: `delivery` (required), `delivery-destination` (required), `delivery-source` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateDeliveryConfiguration: &str = "logs:UpdateDeliveryConfiguration";

/// `logs:UpdateLogAnomalyDetector`: Write.
///
/// Resource types: `anomaly-detector` (required).
pub const UpdateLogAnomalyDetector: &str = "logs:UpdateLogAnomalyDetector";

/// `logs:UpdateLogDelivery`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateLogDelivery: &str = "logs:UpdateLogDelivery";

/// `logs:UpdateLookupTable`: Write.
///
/// Resource types: `lookup-table` (required).
pub const UpdateLookupTable: &str = "logs:UpdateLookupTable";

/// `logs:UpdateScheduledQuery`: Write.
///
/// Resource types: `scheduled-query` (required).
pub const UpdateScheduledQuery: &str = "logs:UpdateScheduledQuery";
