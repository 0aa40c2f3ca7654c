// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS BugBust: the actions of the prefix `bugbust`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Event` | `arn:${Partition}:bugbust:${Region}:${Account}:events/${EventId}` |

/// `bugbust:CreateEvent`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEvent: &str = "bugbust:CreateEvent";

/// `bugbust:EvaluateProfilingGroups`: Write.
///
/// Resource types: `Event` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const EvaluateProfilingGroups: &str = "bugbust:EvaluateProfilingGroups";

/// `bugbust:GetEvent`: Read.
///
/// Resource types: `Event` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetEvent: &str = "bugbust:GetEvent";

/// `bugbust:GetJoinEventStatus`: Read.
///
/// Resource types: `Event` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetJoinEventStatus: &str = "bugbust:GetJoinEventStatus";

/// `bugbust:JoinEvent`: Write.
///
/// Resource types: `Event` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const JoinEvent: &str = "bugbust:JoinEvent";

/// `bugbust:ListBugs`: Read.
///
/// Resource types: `Event` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListBugs: &str = "bugbust:ListBugs";

/// `bugbust:ListEventParticipants`: Read.
///
/// Resource types: `Event` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListEventParticipants: &str = "bugbust:ListEventParticipants";

/// `bugbust:ListEvents`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListEvents: &str = "bugbust:ListEvents";

/// `bugbust:ListEventScores`: Read.
///
/// Resource types: `Event` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListEventScores: &str = "bugbust:ListEventScores";

/// `bugbust:ListProfilingGroups`: Read.
///
/// Resource types: `Event` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListProfilingGroups: &str = "bugbust:ListProfilingGroups";

/// `bugbust:ListPullRequests`: Read.
///
/// Resource types: `Event` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListPullRequests: &str = "bugbust:ListPullRequests";

/// `bugbust:ListTagsForResource`: Read.
///
/// Resource types: `Event` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "bugbust:ListTagsForResource";

/// `bugbust:TagResource`: Tagging, Write.
///
/// Resource types: `Event` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "bugbust:TagResource";

/// `bugbust:UntagResource`: Tagging, Write.
///
/// Resource types: `Event` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "bugbust:UntagResource";

/// `bugbust:UpdateEvent`: Write.
///
/// Resource types: `Event` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateEvent: &str = "bugbust:UpdateEvent";

/// `bugbust:UpdateWorkItem`: Write.
///
/// Resource types: `Event` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateWorkItem: &str = "bugbust:UpdateWorkItem";

/// `bugbust:UpdateWorkItemAdmin`: Write.
///
/// Resource types: `Event` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateWorkItemAdmin: &str = "bugbust:UpdateWorkItemAdmin";
