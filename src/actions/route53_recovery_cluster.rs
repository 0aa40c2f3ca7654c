// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Route 53 Recovery Cluster: the actions of the prefix `route53-recovery-cluster`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `routingcontrol` | `arn:${Partition}:route53-recovery-control::${Account}:controlpanel/${ControlPanelId}/routingcontrol/${RoutingControlId}` |

/// `route53-recovery-cluster:GetRoutingControlState`: Read.
///
/// Resource types: `routingcontrol` (required).
pub const GetRoutingControlState: &str = "route53-recovery-cluster:GetRoutingControlState";

/// `route53-recovery-cluster:ListRoutingControls`: Read.
///
/// No resource types: its resource is `*`.
pub const ListRoutingControls: &str = "route53-recovery-cluster:ListRoutingControls";

/// `route53-recovery-cluster:UpdateRoutingControlState`: Write.
///
/// Resource types: `routingcontrol` (required).
///
/// Condition keys: `route53-recovery-cluster:AllowSafetyRulesOverrides`.
pub const UpdateRoutingControlState: &str = "route53-recovery-cluster:UpdateRoutingControlState";

/// `route53-recovery-cluster:UpdateRoutingControlStates`: Write.
///
/// Resource types: `routingcontrol` (required).
///
/// Condition keys: `route53-recovery-cluster:AllowSafetyRulesOverrides`.
pub const UpdateRoutingControlStates: &str = "route53-recovery-cluster:UpdateRoutingControlStates";
