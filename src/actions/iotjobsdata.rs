// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS IoT Jobs DataPlane: the actions of the prefix `iotjobsdata`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `thing` | `arn:${Partition}:iot:${Region}:${Account}:thing/${ThingName}` |

/// `iotjobsdata:DescribeJobExecution`: Read.
///
/// Resource types: `thing` (required).
///
/// Condition keys: `iot:JobId`.
pub const DescribeJobExecution: &str = "iotjobsdata:DescribeJobExecution";

/// `iotjobsdata:GetPendingJobExecutions`: Read.
///
/// Resource types: `thing` (required).
pub const GetPendingJobExecutions: &str = "iotjobsdata:GetPendingJobExecutions";

/// `iotjobsdata:StartNextPendingJobExecution`: Write.
///
/// Resource types: `thing` (required).
pub const StartNextPendingJobExecution: &str = "iotjobsdata:StartNextPendingJobExecution";

/// `iotjobsdata:UpdateJobExecution`: Write.
///
/// Resource types: `thing` (required).
///
/// Condition keys: `iot:JobId`.
pub const UpdateJobExecution: &str = "iotjobsdata:UpdateJobExecution";
