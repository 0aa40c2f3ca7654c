// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Lightsail: the actions of the prefix `lightsail`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Alarm` | `arn:${Partition}:lightsail:${Region}:${Account}:Alarm/${Id}` |
//! | `Bucket` | `arn:${Partition}:lightsail:${Region}:${Account}:Bucket/${Id}` |
//! | `Certificate` | `arn:${Partition}:lightsail:${Region}:${Account}:Certificate/${Id}` |
//! | `CloudFormationStackRecord` | `arn:${Partition}:lightsail:${Region}:${Account}:CloudFormationStackRecord/${Id}` |
//! | `ContactMethod` | `arn:${Partition}:lightsail:${Region}:${Account}:ContactMethod/${Id}` |
//! | `ContainerService` | `arn:${Partition}:lightsail:${Region}:${Account}:ContainerService/${Id}` |
//! | `Disk` | `arn:${Partition}:lightsail:${Region}:${Account}:Disk/${Id}` |
//! | `DiskSnapshot` | `arn:${Partition}:lightsail:${Region}:${Account}:DiskSnapshot/${Id}` |
//! | `Distribution` | `arn:${Partition}:lightsail:${Region}:${Account}:Distribution/${Id}` |
//! | `Domain` | `arn:${Partition}:lightsail:${Region}:${Account}:Domain/${Id}` |
//! | `ExportSnapshotRecord` | `arn:${Partition}:lightsail:${Region}:${Account}:ExportSnapshotRecord/${Id}` |
//! | `Instance` | `arn:${Partition}:lightsail:${Region}:${Account}:Instance/${Id}` |
//! | `InstanceSnapshot` | `arn:${Partition}:lightsail:${Region}:${Account}:InstanceSnapshot/${Id}` |
//! | `KeyPair` | `arn:${Partition}:lightsail:${Region}:${Account}:KeyPair/${Id}` |
//! | `LoadBalancer` | `arn:${Partition}:lightsail:${Region}:${Account}:LoadBalancer/${Id}` |
//! | `LoadBalancerTlsCertificate` | `arn:${Partition}:lightsail:${Region}:${Account}:LoadBalancerTlsCertificate/${Id}` |
//! | `RelationalDatabase` | `arn:${Partition}:lightsail:${Region}:${Account}:RelationalDatabase/${Id}` |
//! | `RelationalDatabaseSnapshot` | `arn:${Partition}:lightsail:${Region}:${Account}:RelationalDatabaseSnapshot/${Id}` |
//! | `StaticIp` | `arn:${Partition}:lightsail:${Region}:${Account}:StaticIp/${Id}` |

mod part_1;
mod part_2;

pub use part_1::*;
pub use part_2::*;
