// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon EventBridge Scheduler: the actions of the prefix `scheduler`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `schedule` | `arn:${Partition}:scheduler:${Region}:${Account}:schedule/${GroupName}/${ScheduleName}` |
//! | `schedule-group` | `arn:${Partition}:scheduler:${Region}:${Account}:schedule-group/${GroupName}` |

/// `scheduler:CreateSchedule`: Write.
///
/// Resource types: `schedule` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateSchedule: &str = "scheduler:CreateSchedule";

/// `scheduler:CreateScheduleGroup`: Write.
///
/// Resource types: `schedule-group` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateScheduleGroup: &str = "scheduler:CreateScheduleGroup";

/// `scheduler:DeleteSchedule`: Write.
///
/// Resource types: `schedule` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteSchedule: &str = "scheduler:DeleteSchedule";

/// `scheduler:DeleteScheduleGroup`: Write.
///
/// Resource types: `schedule-group` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteScheduleGroup: &str = "scheduler:DeleteScheduleGroup";

/// `scheduler:GetSchedule`: Read.
///
/// Resource types: `schedule` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetSchedule: &str = "scheduler:GetSchedule";

/// `scheduler:GetScheduleGroup`: Read.
///
/// Resource types: `schedule-group` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetScheduleGroup: &str = "scheduler:GetScheduleGroup";

/// `scheduler:ListScheduleGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListScheduleGroups: &str = "scheduler:ListScheduleGroups";

/// `scheduler:ListSchedules`: List.
///
/// No resource types: its resource is `*`.
pub const ListSchedules: &str = "scheduler:ListSchedules";

/// `scheduler:ListSchedulesByTarget`: List.
///
/// No resource types: its resource is `*`.
pub const ListSchedulesByTarget: &str = "scheduler:ListSchedulesByTarget";

/// `scheduler:ListTagsForResource`: Read.
///
/// Resource types: `schedule-group`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "scheduler:ListTagsForResource";

/// `scheduler:TagResource`: Tagging, Write.
///
/// Resource types: `schedule-group` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "scheduler:TagResource";

/// `scheduler:UntagResource`: Tagging, Write.
///
/// Resource types: `schedule-group` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "scheduler:UntagResource";

/// `scheduler:UpdateSchedule`: Write.
///
/// Resource types: `schedule` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateSchedule: &str = "scheduler:UpdateSchedule";
