// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Redshift: the actions of the prefix `redshift`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `cluster` | `arn:${Partition}:redshift:${Region}:${Account}:cluster:${ClusterName}` |
//! | `datashare` | `arn:${Partition}:redshift:${Region}:${Account}:datashare:${ProducerClusterNamespace}/${DataShareName}` |
//! | `dbgroup` | `arn:${Partition}:redshift:${Region}:${Account}:dbgroup:${ClusterName}/${DbGroup}` |
//! | `dbname` | `arn:${Partition}:redshift:${Region}:${Account}:dbname:${ClusterName}/${DbName}` |
//! | `dbuser` | `arn:${Partition}:redshift:${Region}:${Account}:dbuser:${ClusterName}/${DbUser}` |
//! | `eventsubscription` | `arn:${Partition}:redshift:${Region}:${Account}:eventsubscription:${EventSubscriptionName}` |
//! | `hsmclientcertificate` | `arn:${Partition}:redshift:${Region}:${Account}:hsmclientcertificate:${HSMClientCertificateId}` |
//! | `hsmconfiguration` | `arn:${Partition}:redshift:${Region}:${Account}:hsmconfiguration:${HSMConfigurationId}` |
//! | `integration` | `arn:${Partition}:redshift:${Region}:${Account}:integration:${IntegrationIdentifier}` |
//! | `namespace` | `arn:${Partition}:redshift:${Region}:${Account}:namespace:${ClusterNamespace}` |
//! | `parametergroup` | `arn:${Partition}:redshift:${Region}:${Account}:parametergroup:${ParameterGroupName}` |
//! | `qev2idcapplication` | `arn:${Partition}:redshift:${Region}:${Account}:qev2idcapplication:${Qev2IdcApplicationId}` |
//! | `redshiftidcapplication` | `arn:${Partition}:redshift:${Region}:${Account}:redshiftidcapplication:${RedshiftIdcApplicationId}` |
//! | `securitygroup` | `arn:${Partition}:redshift:${Region}:${Account}:securitygroup:${SecurityGroupName}/ec2securitygroup/${Owner}/${Ec2SecurityGroupId}` |
//! | `securitygroupingress-cidr` | `arn:${Partition}:redshift:${Region}:${Account}:securitygroupingress:${SecurityGroupName}/cidrip/${IpRange}` |
//! | `securitygroupingress-ec2securitygroup` | `arn:${Partition}:redshift:${Region}:${Account}:securitygroupingress:${SecurityGroupName}/ec2securitygroup/${Owner}/${Ece2SecuritygroupId}` |
//! | `snapshot` | `arn:${Partition}:redshift:${Region}:${Account}:snapshot:${ClusterName}/${SnapshotName}` |
//! | `snapshotcopygrant` | `arn:${Partition}:redshift:${Region}:${Account}:snapshotcopygrant:${SnapshotCopyGrantName}` |
//! | `snapshotschedule` | `arn:${Partition}:redshift:${Region}:${Account}:snapshotschedule:${ScheduleIdentifier}` |
//! | `subnetgroup` | `arn:${Partition}:redshift:${Region}:${Account}:subnetgroup:${SubnetGroupName}` |
//! | `usagelimit` | `arn:${Partition}:redshift:${Region}:${Account}:usagelimit:${UsageLimitId}` |

mod part_1;
mod part_2;

pub use part_1::*;
pub use part_2::*;
