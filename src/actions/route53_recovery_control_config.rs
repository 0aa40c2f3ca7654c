// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Route 53 Recovery Controls: the actions of the prefix `route53-recovery-control-config`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `cluster` | `arn:${Partition}:route53-recovery-control::${Account}:cluster/${ResourceId}` |
//! | `controlpanel` | `arn:${Partition}:route53-recovery-control::${Account}:controlpanel/${ControlPanelId}` |
//! | `routingcontrol` | `arn:${Partition}:route53-recovery-control::${Account}:controlpanel/${ControlPanelId}/routingcontrol/${RoutingControlId}` |
//! | `safetyrule` | `arn:${Partition}:route53-recovery-control::${Account}:controlpanel/${ControlPanelId}/safetyrule/${SafetyRuleId}` |

/// `route53-recovery-control-config:CreateCluster`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCluster: &str = "route53-recovery-control-config:CreateCluster";

/// `route53-recovery-control-config:CreateControlPanel`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateControlPanel: &str = "route53-recovery-control-config:CreateControlPanel";

/// `route53-recovery-control-config:CreateRoutingControl`: Write.
///
/// Resource types: `cluster` (required).
pub const CreateRoutingControl: &str = "route53-recovery-control-config:CreateRoutingControl";

/// `route53-recovery-control-config:CreateSafetyRule`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSafetyRule: &str = "route53-recovery-control-config:CreateSafetyRule";

/// `route53-recovery-control-config:DeleteCluster`: Write.
///
/// Resource types: `cluster` (required).
pub const DeleteCluster: &str = "route53-recovery-control-config:DeleteCluster";

/// `route53-recovery-control-config:DeleteControlPanel`: Write.
///
/// Resource types: `controlpanel` (required).
pub const DeleteControlPanel: &str = "route53-recovery-control-config:DeleteControlPanel";

/// `route53-recovery-control-config:DeleteResourcePolicy`: Permissions management, Write.
///
/// Resource types: `cluster` (required).
pub const DeleteResourcePolicy: &str = "route53-recovery-control-config:DeleteResourcePolicy";

/// `route53-recovery-control-config:DeleteRoutingControl`: Write.
///
/// Resource types: `routingcontrol` (required).
pub const DeleteRoutingControl: &str = "route53-recovery-control-config:DeleteRoutingControl";

/// `route53-recovery-control-config:DeleteSafetyRule`: Write.
///
/// Resource types: `safetyrule` (required).
pub const DeleteSafetyRule: &str = "route53-recovery-control-config:DeleteSafetyRule";

/// `route53-recovery-control-config:DescribeCluster`: Read.
///
/// Resource types: `cluster` (required).
pub const DescribeCluster: &str = "route53-recovery-control-config:DescribeCluster";

/// `route53-recovery-control-config:DescribeControlPanel`: Read.
///
/// Resource types: `controlpanel` (required).
pub const DescribeControlPanel: &str = "route53-recovery-control-config:DescribeControlPanel";

/// `route53-recovery-control-config:DescribeRoutingControl`: Read.
///
/// Resource types: `routingcontrol` (required).
pub const DescribeRoutingControl: &str = "route53-recovery-control-config:DescribeRoutingControl";

/// `route53-recovery-control-config:DescribeRoutingControlByName`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DescribeRoutingControlByName: &str = "route53-recovery-control-config:DescribeRoutingControlByName";

/// `route53-recovery-control-config:DescribeSafetyRule`: Read.
///
/// Resource types: `safetyrule` (required).
pub const DescribeSafetyRule: &str = "route53-recovery-control-config:DescribeSafetyRule";

/// `route53-recovery-control-config:GetResourcePolicy`: Read.
///
/// Resource types: `cluster` (required).
pub const GetResourcePolicy: &str = "route53-recovery-control-config:GetResourcePolicy";

/// `route53-recovery-control-config:ListAssociatedRoute53HealthChecks`: List.
///
/// Resource types: `routingcontrol` (required).
pub const ListAssociatedRoute53HealthChecks: &str = "route53-recovery-control-config:ListAssociatedRoute53HealthChecks";

/// `route53-recovery-control-config:ListClusters`: Read.
///
/// No resource types: its resource is `*`.
pub const ListClusters: &str = "route53-recovery-control-config:ListClusters";

/// `route53-recovery-control-config:ListControlPanels`: Read.
///
/// No resource types: its resource is `*`.
pub const ListControlPanels: &str = "route53-recovery-control-config:ListControlPanels";

/// `route53-recovery-control-config:ListRoutingControls`: Read.
///
/// Resource types: `controlpanel` (required).
pub const ListRoutingControls: &str = "route53-recovery-control-config:ListRoutingControls";

/// `route53-recovery-control-config:ListSafetyRules`: Read.
///
/// Resource types: `controlpanel` (required).
pub const ListSafetyRules: &str = "route53-recovery-control-config:ListSafetyRules";

/// `route53-recovery-control-config:ListTagsForResource`: Read.
///
/// Resource types: `cluster`, `controlpanel`, `safetyrule`.
pub const ListTagsForResource: &str = "route53-recovery-control-config:ListTagsForResource";

/// `route53-recovery-control-config:PutResourcePolicy`: Permissions management, Write.
///
/// Resource types: `cluster` (required).
pub const PutResourcePolicy: &str = "route53-recovery-control-config:PutResourcePolicy";

/// `route53-recovery-control-config:TagResource`: Tagging, Write.
///
/// Resource types: `cluster`, `controlpanel`, `safetyrule`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "route53-recovery-control-config:TagResource";

/// `route53-recovery-control-config:UntagResource`: Tagging, Write.
///
/// Resource types: `cluster`, `controlpanel`, `safetyrule`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "route53-recovery-control-config:UntagResource";

/// `route53-recovery-control-config:UpdateCluster`: Write.
///
/// Resource types: `cluster` (required).
pub const UpdateCluster: &str = "route53-recovery-control-config:UpdateCluster";

/// `route53-recovery-control-config:UpdateControlPanel`: Write.
///
/// Resource types: `controlpanel` (required).
pub const UpdateControlPanel: &str = "route53-recovery-control-config:UpdateControlPanel";

/// `route53-recovery-control-config:UpdateRoutingControl`: Write.
///
/// Resource types: `routingcontrol` (required).
pub const UpdateRoutingControl: &str = "route53-recovery-control-config:UpdateRoutingControl";

/// `route53-recovery-control-config:UpdateSafetyRule`: Write.
///
/// Resource types: `safetyrule` (required).
pub const UpdateSafetyRule: &str = "route53-recovery-control-config:UpdateSafetyRule";
