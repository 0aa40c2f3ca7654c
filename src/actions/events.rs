// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon EventBridge: the actions of the prefix `events`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `alias` | `arn:${Partition}:kms:${Region}:${Account}:alias/${Alias}` |
//! | `api-destination` | `arn:${Partition}:events:${Region}:${Account}:api-destination/${ApiDestinationName}` |
//! | `archive` | `arn:${Partition}:events:${Region}:${Account}:archive/${ArchiveName}` |
//! | `connection` | `arn:${Partition}:events:${Region}:${Account}:connection/${ConnectionName}` |
//! | `create-snapshot` | `arn:${Partition}:events:${Region}:${Account}:target/create-snapshot` |
//! | `endpoint` | `arn:${Partition}:events:${Region}:${Account}:endpoint/${EndpointName}` |
//! | `event-bus` | `arn:${Partition}:events:${Region}:${Account}:event-bus/${EventBusName}` |
//! | `event-busv2` | `arn:${Partition}:events:${Region}:${Account}:event-busv2/${EventBusName}/${OpaqueId}` |
//! | `event-source` | `arn:${Partition}:events:${Region}::event-source/${EventSourceName}` |
//! | `event-sourcev2` | `arn:${Partition}:events:${Region}:${Account}:event-sourcev2/${SourceType}/${EventSourceName}/${OpaqueId}` |
//! | `key` | `arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}` |
//! | `reboot-instance` | `arn:${Partition}:events:${Region}:${Account}:target/reboot-instance` |
//! | `replay` | `arn:${Partition}:events:${Region}:${Account}:replay/${ReplayName}` |
//! | `rule-on-custom-event-bus` | `arn:${Partition}:events:${Region}:${Account}:rule/${EventBusName}/${RuleName}` |
//! | `rule-on-default-event-bus` | `arn:${Partition}:events:${Region}:${Account}:rule/${RuleName}` |
//! | `stop-instance` | `arn:${Partition}:events:${Region}:${Account}:target/stop-instance` |
//! | `subscriber` | `arn:${Partition}:events:${Region}:${Account}:subscriber/${SubscriberName}/${OpaqueId}` |
//! | `terminate-instance` | `arn:${Partition}:events:${Region}:${Account}:target/terminate-instance` |

/// `events:ActivateEventSource`: Write.
///
/// Resource types: `event-source` (required).
pub const ActivateEventSource: &str = "events:ActivateEventSource";

/// `events:AllowVendedLogDeliveryForResource`: Write.
///
/// Resource types: `event-bus`, `subscriber`.
pub const AllowVendedLogDeliveryForResource: &str = "events:AllowVendedLogDeliveryForResource";

/// `events:CancelReplay`: Write.
///
/// Resource types: `replay` (required).
pub const CancelReplay: &str = "events:CancelReplay";

/// `events:CreateApiDestination`: Write.
///
/// Resource types: `api-destination` (required), `connection` (required).
pub const CreateApiDestination: &str = "events:CreateApiDestination";

/// `events:CreateArchive`: Write.
///
/// Resource types: `alias`, `archive` (required), `event-bus` (required), `key`.
pub const CreateArchive: &str = "events:CreateArchive";

/// `events:CreateConnection`: Write.
///
/// Resource types: `connection` (required).
pub const CreateConnection: &str = "events:CreateConnection";

/// `events:CreateEndpoint`: Write.
///
/// Resource types: `endpoint` (required).
///
/// Condition keys: `events:EventBusArn`.
pub const CreateEndpoint: &str = "events:CreateEndpoint";

/// `events:CreateEventBus`: Write.
///
/// Resource types: `event-bus`, `event-busv2`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEventBus: &str = "events:CreateEventBus";

/// `events:CreateEventSource`: Write.
///
/// Resource types: `event-busv2` (required), `event-sourcev2` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `events:source`.
pub const CreateEventSource: &str = "events:CreateEventSource";

/// `events:CreatePartnerEventSource`: Write.
///
/// Resource types: `event-source` (required).
pub const CreatePartnerEventSource: &str = "events:CreatePartnerEventSource";

/// `events:CreateSubscriber`: Write.
///
/// Resource types: `event-busv2` (required), `subscriber` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `events:ContentFilterPresent`, `events:Metadata/${MetadataKey}`, `events:Metadata/${MetadataKey}/Matcher`.
pub const CreateSubscriber: &str = "events:CreateSubscriber";

/// `events:DeactivateEventSource`: Write.
///
/// Resource types: `event-source` (required).
pub const DeactivateEventSource: &str = "events:DeactivateEventSource";

/// `events:DeauthorizeConnection`: Write.
///
/// Resource types: `connection` (required).
pub const DeauthorizeConnection: &str = "events:DeauthorizeConnection";

/// `events:DeleteApiDestination`: Write.
///
/// Resource types: `api-destination` (required).
pub const DeleteApiDestination: &str = "events:DeleteApiDestination";

/// `events:DeleteArchive`: Write.
///
/// Resource types: `archive` (required).
pub const DeleteArchive: &str = "events:DeleteArchive";

/// `events:DeleteConnection`: Write.
///
/// Resource types: `connection` (required).
pub const DeleteConnection: &str = "events:DeleteConnection";

/// `events:DeleteEndpoint`: Write.
///
/// Resource types: `endpoint` (required).
pub const DeleteEndpoint: &str = "events:DeleteEndpoint";

/// `events:DeleteEventBus`: Write.
///
/// Resource types: `event-bus`, `event-busv2`.
pub const DeleteEventBus: &str = "events:DeleteEventBus";

/// `events:DeleteEventSource`: Write.
///
/// Resource types: `event-sourcev2` (required).
pub const DeleteEventSource: &str = "events:DeleteEventSource";

/// `events:DeletePartnerEventSource`: Write.
///
/// Resource types: `event-source` (required).
pub const DeletePartnerEventSource: &str = "events:DeletePartnerEventSource";

/// `events:DeleteResourcePolicy`: Permissions management, Write.
///
/// Resource types: `event-busv2` (required).
///
/// Condition keys: `events:PolicyName`.
pub const DeleteResourcePolicy: &str = "events:DeleteResourcePolicy";

/// `events:DeleteRule`: Write.
///
/// Resource types: `rule-on-custom-event-bus`, `rule-on-default-event-bus`.
///
/// Condition keys: `events:ManagedBy`, `events:creatorAccount`.
pub const DeleteRule: &str = "events:DeleteRule";

/// `events:DeleteSubscriber`: Write.
///
/// Resource types: `subscriber` (required).
pub const DeleteSubscriber: &str = "events:DeleteSubscriber";

/// `events:DescribeApiDestination`: Read.
///
/// Resource types: `api-destination` (required), `connection` (required).
pub const DescribeApiDestination: &str = "events:DescribeApiDestination";

/// `events:DescribeArchive`: Read.
///
/// Resource types: `archive` (required).
pub const DescribeArchive: &str = "events:DescribeArchive";

/// `events:DescribeConnection`: Read.
///
/// Resource types: `connection` (required).
pub const DescribeConnection: &str = "events:DescribeConnection";

/// `events:DescribeEndpoint`: Read.
///
/// Resource types: `endpoint` (required).
pub const DescribeEndpoint: &str = "events:DescribeEndpoint";

/// `events:DescribeEventBus`: Read.
///
/// Resource types: `event-bus`, `event-busv2`.
pub const DescribeEventBus: &str = "events:DescribeEventBus";

/// `events:DescribeEventSource`: Read.
///
/// Resource types: `event-source`, `event-sourcev2`.
pub const DescribeEventSource: &str = "events:DescribeEventSource";

/// `events:DescribePartnerEventSource`: Read.
///
/// Resource types: `event-source` (required).
pub const DescribePartnerEventSource: &str = "events:DescribePartnerEventSource";

/// `events:DescribeReplay`: Read.
///
/// Resource types: `replay` (required).
pub const DescribeReplay: &str = "events:DescribeReplay";

/// `events:DescribeRule`: Read.
///
/// Resource types: `rule-on-custom-event-bus`, `rule-on-default-event-bus`.
///
/// Condition keys: `events:creatorAccount`.
pub const DescribeRule: &str = "events:DescribeRule";

/// `events:DescribeSubscriber`: Read.
///
/// Resource types: `subscriber` (required).
pub const DescribeSubscriber: &str = "events:DescribeSubscriber";

/// `events:DisableRule`: Write.
///
/// Resource types: `rule-on-custom-event-bus`, `rule-on-default-event-bus`.
///
/// Condition keys: `events:ManagedBy`, `events:creatorAccount`.
pub const DisableRule: &str = "events:DisableRule";

/// `events:EnableRule`: Write.
///
/// Resource types: `rule-on-custom-event-bus`, `rule-on-default-event-bus`.
///
/// Condition keys: `events:ManagedBy`, `events:creatorAccount`.
pub const EnableRule: &str = "events:EnableRule";

/// `events:GetResourcePolicy`: Read.
///
/// Resource types: `event-busv2` (required).
///
/// Condition keys: `events:PolicyName`.
pub const GetResourcePolicy: &str = "events:GetResourcePolicy";

/// `events:InvokeApiDestination`: Write.
///
/// Resource types: `api-destination` (required).
pub const InvokeApiDestination: &str = "events:InvokeApiDestination";

/// `events:ListApiDestinations`: List.
///
/// No resource types: its resource is `*`.
pub const ListApiDestinations: &str = "events:ListApiDestinations";

/// `events:ListArchives`: List.
///
/// No resource types: its resource is `*`.
pub const ListArchives: &str = "events:ListArchives";

/// `events:ListConnections`: List.
///
/// No resource types: its resource is `*`.
pub const ListConnections: &str = "events:ListConnections";

/// `events:ListEndpoints`: List.
///
/// No resource types: its resource is `*`.
pub const ListEndpoints: &str = "events:ListEndpoints";

/// `events:ListEventBuses`: List.
///
/// No resource types: its resource is `*`.
pub const ListEventBuses: &str = "events:ListEventBuses";

/// `events:ListEventSources`: List.
///
/// No resource types: its resource is `*`.
pub const ListEventSources: &str = "events:ListEventSources";

/// `events:ListPartnerEventSourceAccounts`: List.
///
/// Resource types: `event-source` (required).
pub const ListPartnerEventSourceAccounts: &str = "events:ListPartnerEventSourceAccounts";

/// `events:ListPartnerEventSources`: List.
///
/// No resource types: its resource is `*`.
pub const ListPartnerEventSources: &str = "events:ListPartnerEventSources";

/// `events:ListReplays`: List.
///
/// No resource types: its resource is `*`.
pub const ListReplays: &str = "events:ListReplays";

/// `events:ListResourcePolicies`: List.
///
/// Resource types: `event-busv2` (required).
pub const ListResourcePolicies: &str = "events:ListResourcePolicies";

/// `events:ListRuleNamesByTarget`: List.
///
/// No resource types: its resource is `*`.
pub const ListRuleNamesByTarget: &str = "events:ListRuleNamesByTarget";

/// `events:ListRules`: List.
///
/// No resource types: its resource is `*`.
pub const ListRules: &str = "events:ListRules";

/// `events:ListSubscribers`: List.
///
/// No resource types: its resource is `*`.
pub const ListSubscribers: &str = "events:ListSubscribers";

/// `events:ListTagsForResource`: List.
///
/// Resource types: `event-bus`, `event-busv2`, `event-sourcev2`, `rule-on-custom-event-bus`, `rule-on-default-event-bus`, `subscriber`.
///
/// Condition keys: `events:creatorAccount`.
pub const ListTagsForResource: &str = "events:ListTagsForResource";

/// `events:ListTargetsByRule`: List.
///
/// Resource types: `rule-on-custom-event-bus`, `rule-on-default-event-bus`.
///
/// Condition keys: `events:creatorAccount`.
pub const ListTargetsByRule: &str = "events:ListTargetsByRule";

/// `events:PutEvents`: Write.
///
/// Resource types: `event-bus`, `event-busv2`.
///
/// Condition keys: `events:SystemMetadata/AwsDetailType`, `events:SystemMetadata/AwsSource`, `events:SystemMetadata/ContentType`, `events:detail-type`, `events:eventBusInvocation`, `events:source`.
pub const PutEvents: &str = "events:PutEvents";

/// `events:PutPartnerEvents`: Write.
///
/// No resource types: its resource is `*`.
pub const PutPartnerEvents: &str = "events:PutPartnerEvents";

/// `events:PutPermission`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const PutPermission: &str = "events:PutPermission";

/// `events:PutRawEvents`: Write.
///
/// Resource types: `event-busv2` (required).
///
/// Condition keys: `events:Metadata/${MetadataKey}`, `events:SystemMetadata/AwsDetailType`, `events:SystemMetadata/AwsSource`, `events:SystemMetadata/ContentType`, `events:eventBusInvocation`.
pub const PutRawEvents: &str = "events:PutRawEvents";

/// `events:PutResourcePolicy`: Permissions management, Write.
///
/// Resource types: `event-busv2` (required).
///
/// Condition keys: `events:PolicyName`.
pub const PutResourcePolicy: &str = "events:PutResourcePolicy";

/// `events:PutRule`: Write.
///
/// Resource types: `rule-on-custom-event-bus`, `rule-on-default-event-bus`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `events:ManagedBy`, `events:creatorAccount`, `events:detail-type`, `events:detail.eventTypeCode`, `events:detail.service`, `events:detail.userIdentity.principalId`, `events:source`.
pub const PutRule: &str = "events:PutRule";

/// `events:PutTargets`: Write.
///
/// Resource types: `rule-on-custom-event-bus`, `rule-on-default-event-bus`.
///
/// Condition keys: `events:ManagedBy`, `events:TargetArn`, `events:creatorAccount`.
pub const PutTargets: &str = "events:PutTargets";

/// `events:RemovePermission`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const RemovePermission: &str = "events:RemovePermission";

/// `events:RemoveTargets`: Write.
///
/// Resource types: `rule-on-custom-event-bus`, `rule-on-default-event-bus`.
///
/// Condition keys: `events:ManagedBy`, `events:creatorAccount`.
pub const RemoveTargets: &str = "events:RemoveTargets";

/// `events:RetrieveConnectionCredentials`: Write.
///
/// Resource types: `connection` (required).
pub const RetrieveConnectionCredentials: &str = "events:RetrieveConnectionCredentials";

/// `events:RevokeResource`: Write.
///
/// Resource types: `event-busv2` (required).
pub const RevokeResource: &str = "events:RevokeResource";

/// `events:StartReplay`: Write.
///
/// Resource types: `archive` (required), `event-bus` (required), `replay` (required).
pub const StartReplay: &str = "events:StartReplay";

/// `events:TagResource`: Tagging, Write.
///
/// Resource types: `event-bus`, `event-busv2`, `event-sourcev2`, `rule-on-custom-event-bus`, `rule-on-default-event-bus`, `subscriber`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `events:creatorAccount`.
pub const TagResource: &str = "events:TagResource";

/// `events:TestEventPattern`: Read.
///
/// No resource types: its resource is `*`.
pub const TestEventPattern: &str = "events:TestEventPattern";

/// `events:UntagResource`: Tagging, Write.
///
/// Resource types: `event-bus`, `event-busv2`, `event-sourcev2`, `rule-on-custom-event-bus`, `rule-on-default-event-bus`, `subscriber`.
///
/// Condition keys: `aws:TagKeys`, `events:creatorAccount`.
pub const UntagResource: &str = "events:UntagResource";

/// `events:UpdateApiDestination`: Write.
///
/// Resource types: `api-destination` (required).
pub const UpdateApiDestination: &str = "events:UpdateApiDestination";

/// `events:UpdateArchive`: Write.
///
/// Resource types: `alias`, `archive` (required), `key`.
pub const UpdateArchive: &str = "events:UpdateArchive";

/// `events:UpdateConnection`: Write.
///
/// Resource types: `connection` (required).
pub const UpdateConnection: &str = "events:UpdateConnection";

/// `events:UpdateEndpoint`: Write.
///
/// Resource types: `endpoint` (required).
///
/// Condition keys: `events:EventBusArn`.
pub const UpdateEndpoint: &str = "events:UpdateEndpoint";

/// `events:UpdateEventBus`: Write.
///
/// Resource types: `event-bus`, `event-busv2`.
pub const UpdateEventBus: &str = "events:UpdateEventBus";

/// `events:UpdateEventSource`: Write.
///
/// Resource types: `event-busv2`, `event-sourcev2` (required).
///
/// Condition keys: `events:source`.
pub const UpdateEventSource: &str = "events:UpdateEventSource";

/// `events:UpdateSubscriber`: Write.
///
/// Resource types: `event-busv2`, `subscriber` (required).
///
/// Condition keys: `events:ContentFilterPresent`, `events:Metadata/${MetadataKey}`, `events:Metadata/${MetadataKey}/Matcher`.
pub const UpdateSubscriber: &str = "events:UpdateSubscriber";
