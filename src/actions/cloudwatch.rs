// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon CloudWatch: the actions of the prefix `cloudwatch`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `access-grant` | `arn:${Partition}:cloudwatch:${Region}:${Account}:access-grant/${GrantId}` |
//! | `access-profile` | `arn:${Partition}:cloudwatch:${Region}:${Account}:access-profile/${ProfileId}` |
//! | `alarm` | `arn:${Partition}:cloudwatch:${Region}:${Account}:alarm:${AlarmName}` |
//! | `alarm-mute-rule` | `arn:${Partition}:cloudwatch:${Region}:${Account}:alarm-mute-rule:${AlarmMuteRuleName}` |
//! | `alert` | `arn:${Partition}:cloudwatch:${Region}:${Account}:alert/${AlertId}` |
//! | `dashboard` | `arn:${Partition}:cloudwatch::${Account}:dashboard/${DashboardName}` |
//! | `dataset` | `arn:${Partition}:cloudwatch:${Region}:${Account}:dataset/${DatasetId}` |
//! | `domain` | `arn:${Partition}:cloudwatch:${Region}:${Account}:domain/${DomainId}` |
//! | `ingestion-endpoint` | `arn:${Partition}:cloudwatch:${Region}:${Account}:ingestion-endpoint/${IngestionEndpointName}/${IngestionEndpointId}` |
//! | `insight-rule` | `arn:${Partition}:cloudwatch:${Region}:${Account}:insight-rule/${InsightRuleName}` |
//! | `integration` | `arn:${Partition}:cloudwatch:${Region}:${Account}:integration/${IntegrationId}` |
//! | `metric-stream` | `arn:${Partition}:cloudwatch:${Region}:${Account}:metric-stream/${MetricStreamName}` |
//! | `omni-dashboard` | `arn:${Partition}:cloudwatch:${Region}:${Account}:omni-dashboard/${DashboardId}` |
//! | `organization-access-grant` | `arn:${Partition}:cloudwatch:${Region}:${Account}:organization-access-grant/${GrantId}` |
//! | `organization-domain` | `arn:${Partition}:cloudwatch:${Region}:${Account}:organization-domain/${DomainId}` |
//! | `service` | `arn:${Partition}:cloudwatch:${Region}:${Account}:service/${ServiceName}-${UniqueAttributesHex}` |
//! | `slo` | `arn:${Partition}:cloudwatch:${Region}:${Account}:slo/${SloName}` |
//! | `space` | `arn:${Partition}:cloudwatch:${Region}:${Account}:space/${SpaceId}` |
//! | `view` | `arn:${Partition}:cloudwatch:${Region}:${Account}:view/${ViewName}` |

mod part_1;
mod part_2;

pub use part_1::*;
pub use part_2::*;
