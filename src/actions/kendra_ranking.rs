// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Kendra Intelligent Ranking: the actions of the prefix `kendra-ranking`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `rescore-execution-plan` | `arn:${Partition}:kendra-ranking:${Region}:${Account}:rescore-execution-plan/${RescoreExecutionPlanId}` |

/// `kendra-ranking:CreateRescoreExecutionPlan`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRescoreExecutionPlan: &str = "kendra-ranking:CreateRescoreExecutionPlan";

/// `kendra-ranking:DeleteRescoreExecutionPlan`: Write.
///
/// Resource types: `rescore-execution-plan` (required).
pub const DeleteRescoreExecutionPlan: &str = "kendra-ranking:DeleteRescoreExecutionPlan";

/// `kendra-ranking:DescribeRescoreExecutionPlan`: Read.
///
/// Resource types: `rescore-execution-plan` (required).
pub const DescribeRescoreExecutionPlan: &str = "kendra-ranking:DescribeRescoreExecutionPlan";

/// `kendra-ranking:ListRescoreExecutionPlans`: List.
///
/// No resource types: its resource is `*`.
pub const ListRescoreExecutionPlans: &str = "kendra-ranking:ListRescoreExecutionPlans";

/// `kendra-ranking:ListTagsForResource`: Read.
///
/// Resource types: `rescore-execution-plan`.
pub const ListTagsForResource: &str = "kendra-ranking:ListTagsForResource";

/// `kendra-ranking:Rescore`: Read.
///
/// Resource types: `rescore-execution-plan` (required).
pub const Rescore: &str = "kendra-ranking:Rescore";

/// `kendra-ranking:TagResource`: Tagging, Write.
///
/// Resource types: `rescore-execution-plan`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "kendra-ranking:TagResource";

/// `kendra-ranking:UntagResource`: Tagging, Write.
///
/// Resource types: `rescore-execution-plan`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "kendra-ranking:UntagResource";

/// `kendra-ranking:UpdateRescoreExecutionPlan`: Write.
///
/// Resource types: `rescore-execution-plan` (required).
pub const UpdateRescoreExecutionPlan: &str = "kendra-ranking:UpdateRescoreExecutionPlan";
