// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS IoT: the actions of the prefix `iot`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `authorizer` | `arn:${Partition}:iot:${Region}:${Account}:authorizer/${AuthorizerName}` |
//! | `billinggroup` | `arn:${Partition}:iot:${Region}:${Account}:billinggroup/${BillingGroupName}` |
//! | `cacert` | `arn:${Partition}:iot:${Region}:${Account}:cacert/${CACertificate}` |
//! | `cert` | `arn:${Partition}:iot:${Region}:${Account}:cert/${Certificate}` |
//! | `certificateprovider` | `arn:${Partition}:iot:${Region}:${Account}:certificateprovider/${CertificateProviderName}` |
//! | `client` | `arn:${Partition}:iot:${Region}:${Account}:client/${ClientId}` |
//! | `command` | `arn:${Partition}:iot:${Region}:${Account}:command/${CommandId}` |
//! | `custommetric` | `arn:${Partition}:iot:${Region}:${Account}:custommetric/${MetricName}` |
//! | `destination` | `arn:${Partition}:iot:${Region}:${Account}:ruledestination/${DestinationType}/${Uuid}` |
//! | `dimension` | `arn:${Partition}:iot:${Region}:${Account}:dimension/${DimensionName}` |
//! | `domainconfiguration` | `arn:${Partition}:iot:${Region}:${Account}:domainconfiguration/${DomainConfigurationName}/${Id}` |
//! | `dynamicthinggroup` | `arn:${Partition}:iot:${Region}:${Account}:thinggroup/${ThingGroupName}` |
//! | `fleetmetric` | `arn:${Partition}:iot:${Region}:${Account}:fleetmetric/${FleetMetricName}` |
//! | `index` | `arn:${Partition}:iot:${Region}:${Account}:index/${IndexName}` |
//! | `job` | `arn:${Partition}:iot:${Region}:${Account}:job/${JobId}` |
//! | `jobtemplate` | `arn:${Partition}:iot:${Region}:${Account}:jobtemplate/${JobTemplateId}` |
//! | `mitigationaction` | `arn:${Partition}:iot:${Region}:${Account}:mitigationaction/${MitigationActionName}` |
//! | `otaupdate` | `arn:${Partition}:iot:${Region}:${Account}:otaupdate/${OtaUpdateId}` |
//! | `package` | `arn:${Partition}:iot:${Region}:${Account}:package/${PackageName}` |
//! | `packageversion` | `arn:${Partition}:iot:${Region}:${Account}:package/${PackageName}/version/${VersionName}` |
//! | `policy` | `arn:${Partition}:iot:${Region}:${Account}:policy/${PolicyName}` |
//! | `provisioningtemplate` | `arn:${Partition}:iot:${Region}:${Account}:provisioningtemplate/${ProvisioningTemplate}` |
//! | `rolealias` | `arn:${Partition}:iot:${Region}:${Account}:rolealias/${RoleAlias}` |
//! | `rule` | `arn:${Partition}:iot:${Region}:${Account}:rule/${RuleName}` |
//! | `scheduledaudit` | `arn:${Partition}:iot:${Region}:${Account}:scheduledaudit/${ScheduleName}` |
//! | `securityprofile` | `arn:${Partition}:iot:${Region}:${Account}:securityprofile/${SecurityProfileName}` |
//! | `stream` | `arn:${Partition}:iot:${Region}:${Account}:stream/${StreamId}` |
//! | `thing` | `arn:${Partition}:iot:${Region}:${Account}:thing/${ThingName}` |
//! | `thinggroup` | `arn:${Partition}:iot:${Region}:${Account}:thinggroup/${ThingGroupName}` |
//! | `thingtype` | `arn:${Partition}:iot:${Region}:${Account}:thingtype/${ThingTypeName}` |
//! | `topic` | `arn:${Partition}:iot:${Region}:${Account}:topic/${TopicName}` |
//! | `topicfilter` | `arn:${Partition}:iot:${Region}:${Account}:topicfilter/${TopicFilter}` |
//! | `tunnel` | `arn:${Partition}:iot:${Region}:${Account}:tunnel/${TunnelId}` |

mod part_1;
mod part_2;

pub use part_1::*;
pub use part_2::*;
