// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon S3: the actions of the prefix `s3`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `accessgrant` | `arn:${Partition}:s3:${Region}:${Account}:access-grants/default/grant/${Token}` |
//! | `accessgrantsinstance` | `arn:${Partition}:s3:${Region}:${Account}:access-grants/default` |
//! | `accessgrantslocation` | `arn:${Partition}:s3:${Region}:${Account}:access-grants/default/location/${Token}` |
//! | `accesspoint` | `arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}` |
//! | `accesspointobject` | `arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}/object/${ObjectName}` |
//! | `bucket` | `arn:${Partition}:s3:::${BucketName}` |
//! | `job` | `arn:${Partition}:s3:${Region}:${Account}:job/${JobId}` |
//! | `multiregionaccesspoint` | `arn:${Partition}:s3::${Account}:accesspoint/${AccessPointAlias}` |
//! | `multiregionaccesspointrequestarn` | `arn:${Partition}:s3:us-west-2:${Account}:async-request/mrap/${Operation}/${Token}` |
//! | `object` | `arn:${Partition}:s3:::${BucketName}/${ObjectName}` |
//! | `objectlambdaaccesspoint` | `arn:${Partition}:s3-object-lambda:${Region}:${Account}:accesspoint/${AccessPointName}` |
//! | `storagelensconfiguration` | `arn:${Partition}:s3:${Region}:${Account}:storage-lens/${ConfigId}` |
//! | `storagelensgroup` | `arn:${Partition}:s3:${Region}:${Account}:storage-lens-group/${Name}` |

mod part_1;
mod part_2;

pub use part_1::*;
pub use part_2::*;
