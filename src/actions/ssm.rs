// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Systems Manager: the actions of the prefix `ssm`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `association` | `arn:${Partition}:ssm:${Region}:${Account}:association/${AssociationId}` |
//! | `automation-definition` | `arn:${Partition}:ssm:${Region}:${Account}:automation-definition/${AutomationDefinitionName}:${VersionId}`, `arn:${Partition}:ssm:${Region}::automation-definition/${Name}:${VersionId}` |
//! | `automation-execution` | `arn:${Partition}:ssm:${Region}:${Account}:automation-execution/${AutomationExecutionId}` |
//! | `bucket` | `arn:${Partition}:s3:::${BucketName}` |
//! | `cloud-connector` | `arn:${Partition}:ssm:${Region}:${Account}:cloud-connector/${CloudConnectorId}` |
//! | `document` | `arn:${Partition}:ssm:${Region}:${Account}:document/${DocumentName}`, `arn:${Partition}:ssm:${Region}::document/${DocumentName}` |
//! | `iam-role` | `arn:${Partition}:iam::${Account}:role/${RoleName}` |
//! | `instance` | `arn:${Partition}:ec2:${Region}:${Account}:instance/${InstanceId}` |
//! | `maintenancewindow` | `arn:${Partition}:ssm:${Region}:${Account}:maintenancewindow/${ResourceId}` |
//! | `managed-instance` | `arn:${Partition}:ssm:${Region}:${Account}:managed-instance/${InstanceId}` |
//! | `managed-instance-inventory` | `arn:${Partition}:ssm:${Region}:${Account}:managed-instance-inventory/${InstanceId}` |
//! | `opsitem` | `arn:${Partition}:ssm:${Region}:${Account}:opsitem/${ResourceId}` |
//! | `opsitemgroup` | `arn:${Partition}:ssm:${Region}:${Account}:opsitemgroup/default` |
//! | `opsmetadata` | `arn:${Partition}:ssm:${Region}:${Account}:opsmetadata/${ResourceId}` |
//! | `parameter` | `arn:${Partition}:ssm:${Region}:${Account}:parameter/${ParameterNameWithoutLeadingSlash}`, `arn:${Partition}:ssm:${Region}::parameter/${ParameterNameWithoutLeadingSlash}` |
//! | `patchbaseline` | `arn:${Partition}:ssm:${Region}:${Account}:patchbaseline/${PatchBaselineIdResourceId}` |
//! | `resourcedatasync` | `arn:${Partition}:ssm:${Region}:${Account}:resource-data-sync/${SyncName}` |
//! | `servicesetting` | `arn:${Partition}:ssm:${Region}:${Account}:servicesetting/${ResourceId}` |
//! | `session` | `arn:${Partition}:ssm:${Region}:${Account}:session/${SessionId}` |
//! | `task` | `arn:${Partition}:ecs:${Region}:${Account}:task/${TaskId}` |
//! | `windowtarget` | `arn:${Partition}:ssm:${Region}:${Account}:windowtarget/${WindowTargetId}` |
//! | `windowtask` | `arn:${Partition}:ssm:${Region}:${Account}:windowtask/${WindowTaskId}` |

mod part_1;
mod part_2;

pub use part_1::*;
pub use part_2::*;
