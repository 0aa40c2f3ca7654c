// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Systems Manager Incident Manager: the actions of the prefix `ssm-incidents`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `incident-record` | `arn:${Partition}:ssm-incidents::${Account}:incident-record/${ResponsePlan}/${IncidentRecord}` |
//! | `replication-set` | `arn:${Partition}:ssm-incidents::${Account}:replication-set/${ReplicationSet}` |
//! | `response-plan` | `arn:${Partition}:ssm-incidents::${Account}:response-plan/${ResponsePlan}` |

/// `ssm-incidents:BatchGetIncidentFindings`: Read.
///
/// Resource types: `incident-record` (required), `response-plan` (required).
pub const BatchGetIncidentFindings: &str = "ssm-incidents:BatchGetIncidentFindings";

/// `ssm-incidents:CreateReplicationSet`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateReplicationSet: &str = "ssm-incidents:CreateReplicationSet";

/// `ssm-incidents:CreateResponsePlan`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateResponsePlan: &str = "ssm-incidents:CreateResponsePlan";

/// `ssm-incidents:CreateTimelineEvent`: Write.
///
/// Resource types: `incident-record` (required), `response-plan` (required).
pub const CreateTimelineEvent: &str = "ssm-incidents:CreateTimelineEvent";

/// `ssm-incidents:DeleteIncidentRecord`: Write.
///
/// Resource types: `incident-record` (required).
pub const DeleteIncidentRecord: &str = "ssm-incidents:DeleteIncidentRecord";

/// `ssm-incidents:DeleteReplicationSet`: Write.
///
/// Resource types: `replication-set` (required).
pub const DeleteReplicationSet: &str = "ssm-incidents:DeleteReplicationSet";

/// `ssm-incidents:DeleteResourcePolicy`: Permissions management, Write.
///
/// Resource types: `response-plan` (required).
pub const DeleteResourcePolicy: &str = "ssm-incidents:DeleteResourcePolicy";

/// `ssm-incidents:DeleteResponsePlan`: Write.
///
/// Resource types: `response-plan` (required).
pub const DeleteResponsePlan: &str = "ssm-incidents:DeleteResponsePlan";

/// `ssm-incidents:DeleteTimelineEvent`: Write.
///
/// Resource types: `incident-record` (required).
pub const DeleteTimelineEvent: &str = "ssm-incidents:DeleteTimelineEvent";

/// `ssm-incidents:GetIncidentRecord`: Read.
///
/// Resource types: `incident-record` (required), `response-plan` (required).
pub const GetIncidentRecord: &str = "ssm-incidents:GetIncidentRecord";

/// `ssm-incidents:GetReplicationSet`: Read.
///
/// Resource types: `replication-set` (required).
pub const GetReplicationSet: &str = "ssm-incidents:GetReplicationSet";

/// `ssm-incidents:GetResourcePolicies`: Read.
///
/// Resource types: `response-plan` (required).
pub const GetResourcePolicies: &str = "ssm-incidents:GetResourcePolicies";

/// `ssm-incidents:GetResponsePlan`: Read.
///
/// Resource types: `response-plan` (required).
pub const GetResponsePlan: &str = "ssm-incidents:GetResponsePlan";

/// `ssm-incidents:GetTimelineEvent`: Read.
///
/// Resource types: `incident-record` (required), `response-plan` (required).
pub const GetTimelineEvent: &str = "ssm-incidents:GetTimelineEvent";

/// `ssm-incidents:ListIncidentFindings`: List.
///
/// Resource types: `incident-record` (required), `response-plan` (required).
pub const ListIncidentFindings: &str = "ssm-incidents:ListIncidentFindings";

/// `ssm-incidents:ListIncidentRecords`: List.
///
/// No resource types: its resource is `*`.
pub const ListIncidentRecords: &str = "ssm-incidents:ListIncidentRecords";

/// `ssm-incidents:ListRelatedItems`: List.
///
/// Resource types: `incident-record` (required), `response-plan` (required).
pub const ListRelatedItems: &str = "ssm-incidents:ListRelatedItems";

/// `ssm-incidents:ListReplicationSets`: List.
///
/// No resource types: its resource is `*`.
pub const ListReplicationSets: &str = "ssm-incidents:ListReplicationSets";

/// `ssm-incidents:ListResponsePlans`: List.
///
/// No resource types: its resource is `*`.
pub const ListResponsePlans: &str = "ssm-incidents:ListResponsePlans";

/// `ssm-incidents:ListTagsForResource`: Read.
///
/// Resource types: `incident-record`, `replication-set`, `response-plan`.
pub const ListTagsForResource: &str = "ssm-incidents:ListTagsForResource";

/// `ssm-incidents:ListTimelineEvents`: List.
///
/// Resource types: `incident-record` (required), `response-plan` (required).
pub const ListTimelineEvents: &str = "ssm-incidents:ListTimelineEvents";

/// `ssm-incidents:PutResourcePolicy`: Permissions management, Write.
///
/// Resource types: `response-plan` (required).
pub const PutResourcePolicy: &str = "ssm-incidents:PutResourcePolicy";

/// `ssm-incidents:StartIncident`: Write.
///
/// Resource types: `response-plan` (required).
pub const StartIncident: &str = "ssm-incidents:StartIncident";

/// `ssm-incidents:TagResource`: Tagging, Write.
///
/// Resource types: `incident-record`, `replication-set`, `response-plan`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "ssm-incidents:TagResource";

/// `ssm-incidents:UntagResource`: Tagging, Write.
///
/// Resource types: `incident-record`, `replication-set`, `response-plan`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "ssm-incidents:UntagResource";

/// `ssm-incidents:UpdateDeletionProtection`: Write.
///
/// Resource types: `replication-set` (required).
pub const UpdateDeletionProtection: &str = "ssm-incidents:UpdateDeletionProtection";

/// `ssm-incidents:UpdateIncidentRecord`: Write.
///
/// Resource types: `incident-record` (required), `response-plan` (required).
pub const UpdateIncidentRecord: &str = "ssm-incidents:UpdateIncidentRecord";

/// `ssm-incidents:UpdateRelatedItems`: Write.
///
/// Resource types: `incident-record` (required), `response-plan` (required).
pub const UpdateRelatedItems: &str = "ssm-incidents:UpdateRelatedItems";

/// `ssm-incidents:UpdateReplicationSet`: Write.
///
/// Resource types: `replication-set` (required).
pub const UpdateReplicationSet: &str = "ssm-incidents:UpdateReplicationSet";

/// `ssm-incidents:UpdateResponsePlan`: Write.
///
/// Resource types: `response-plan` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateResponsePlan: &str = "ssm-incidents:UpdateResponsePlan";

/// `ssm-incidents:UpdateTimelineEvent`: Write.
///
/// Resource types: `incident-record` (required), `response-plan` (required).
pub const UpdateTimelineEvent: &str = "ssm-incidents:UpdateTimelineEvent";
