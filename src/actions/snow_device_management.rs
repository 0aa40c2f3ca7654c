// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Snow Device Management: the actions of the prefix `snow-device-management`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `managed-device` | `arn:${Partition}:snow-device-management:${Region}:${Account}:managed-device/${ResourceId}` |
//! | `task` | `arn:${Partition}:snow-device-management:${Region}:${Account}:task/${ResourceId}` |

/// `snow-device-management:CancelTask`: Write.
///
/// Resource types: `task` (required).
pub const CancelTask: &str = "snow-device-management:CancelTask";

/// `snow-device-management:CreateTask`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTask: &str = "snow-device-management:CreateTask";

/// `snow-device-management:DescribeDevice`: Read.
///
/// Resource types: `managed-device` (required).
pub const DescribeDevice: &str = "snow-device-management:DescribeDevice";

/// `snow-device-management:DescribeDeviceEc2Instances`: Read.
///
/// Resource types: `managed-device` (required).
pub const DescribeDeviceEc2Instances: &str = "snow-device-management:DescribeDeviceEc2Instances";

/// `snow-device-management:DescribeExecution`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeExecution: &str = "snow-device-management:DescribeExecution";

/// `snow-device-management:DescribeTask`: Read.
///
/// Resource types: `task` (required).
pub const DescribeTask: &str = "snow-device-management:DescribeTask";

/// `snow-device-management:ListDeviceResources`: List.
///
/// Resource types: `managed-device` (required).
pub const ListDeviceResources: &str = "snow-device-management:ListDeviceResources";

/// `snow-device-management:ListDevices`: List.
///
/// No resource types: its resource is `*`.
pub const ListDevices: &str = "snow-device-management:ListDevices";

/// `snow-device-management:ListExecutions`: List.
///
/// No resource types: its resource is `*`.
pub const ListExecutions: &str = "snow-device-management:ListExecutions";

/// `snow-device-management:ListTagsForResource`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ListTagsForResource: &str = "snow-device-management:ListTagsForResource";

/// `snow-device-management:ListTasks`: List.
///
/// No resource types: its resource is `*`.
pub const ListTasks: &str = "snow-device-management:ListTasks";

/// `snow-device-management:TagResource`: Tagging, Write.
///
/// Resource types: `managed-device`, `task`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "snow-device-management:TagResource";

/// `snow-device-management:UntagResource`: Tagging, Write.
///
/// Resource types: `managed-device`, `task`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "snow-device-management:UntagResource";
