// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon SQS: the actions of the prefix `sqs`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `queue` | `arn:${Partition}:sqs:${Region}:${Account}:${QueueName}` |

/// `sqs:AddPermission`: Permissions management, Write.
///
/// Resource types: `queue` (required).
pub const AddPermission: &str = "sqs:AddPermission";

/// `sqs:CancelMessageMoveTask`: Write.
///
/// Resource types: `queue` (required).
pub const CancelMessageMoveTask: &str = "sqs:CancelMessageMoveTask";

/// `sqs:ChangeMessageVisibility`: Write.
///
/// Resource types: `queue` (required).
pub const ChangeMessageVisibility: &str = "sqs:ChangeMessageVisibility";

/// `sqs:CreateQueue`: Write.
///
/// Resource types: `queue` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateQueue: &str = "sqs:CreateQueue";

/// `sqs:DeleteMessage`: Write.
///
/// Resource types: `queue` (required).
pub const DeleteMessage: &str = "sqs:DeleteMessage";

/// `sqs:DeleteQueue`: Write.
///
/// Resource types: `queue` (required).
pub const DeleteQueue: &str = "sqs:DeleteQueue";

/// `sqs:GetQueueAttributes`: Read.
///
/// Resource types: `queue` (required).
pub const GetQueueAttributes: &str = "sqs:GetQueueAttributes";

/// `sqs:GetQueueUrl`: Read.
///
/// Resource types: `queue` (required).
pub const GetQueueUrl: &str = "sqs:GetQueueUrl";

/// `sqs:ListDeadLetterSourceQueues`: Read.
///
/// Resource types: `queue` (required).
pub const ListDeadLetterSourceQueues: &str = "sqs:ListDeadLetterSourceQueues";

/// `sqs:ListMessageMoveTasks`: Read.
///
/// Resource types: `queue` (required).
pub const ListMessageMoveTasks: &str = "sqs:ListMessageMoveTasks";

/// `sqs:ListQueues`: Read.
///
/// No resource types: its resource is `*`.
pub const ListQueues: &str = "sqs:ListQueues";

/// `sqs:ListQueueTags`: Read.
///
/// Resource types: `queue` (required).
pub const ListQueueTags: &str = "sqs:ListQueueTags";

/// `sqs:PurgeQueue`: Write.
///
/// Resource types: `queue` (required).
pub const PurgeQueue: &str = "sqs:PurgeQueue";

/// `sqs:ReceiveMessage`: Read.
///
/// Resource types: `queue` (required).
pub const ReceiveMessage: &str = "sqs:ReceiveMessage";

/// `sqs:RemovePermission`: Permissions management, Write.
///
/// Resource types: `queue` (required).
pub const RemovePermission: &str = "sqs:RemovePermission";

/// `sqs:SendMessage`: Write.
///
/// Resource types: `queue` (required).
pub const SendMessage: &str = "sqs:SendMessage";

/// `sqs:SetQueueAttributes`: Permissions management, Write.
///
/// Resource types: `queue` (required).
pub const SetQueueAttributes: &str = "sqs:SetQueueAttributes";

/// `sqs:StartMessageMoveTask`: Write.
///
/// Resource types: `queue` (required).
pub const StartMessageMoveTask: &str = "sqs:StartMessageMoveTask";

/// `sqs:TagQueue`: Tagging, Write.
///
/// Resource types: `queue` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagQueue: &str = "sqs:TagQueue";

/// `sqs:UntagQueue`: Tagging, Write.
///
/// Resource types: `queue` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagQueue: &str = "sqs:UntagQueue";
