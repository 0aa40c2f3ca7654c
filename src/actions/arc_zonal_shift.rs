// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Application Recovery Controller - Zonal Shift: the actions of the prefix `arc-zonal-shift`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `ALB` | `arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/app/${LoadBalancerName}/${LoadBalancerId}` |
//! | `NLB` | `arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/net/${LoadBalancerName}/${LoadBalancerId}` |

/// `arc-zonal-shift:CancelPracticeRun`: Write.
///
/// Resource types: `ALB` (required), `NLB` (required).
///
/// Condition keys: `arc-zonal-shift:ResourceIdentifier`, `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const CancelPracticeRun: &str = "arc-zonal-shift:CancelPracticeRun";

/// `arc-zonal-shift:CancelZonalShift`: Write.
///
/// Resource types: `ALB` (required), `NLB` (required).
///
/// Condition keys: `arc-zonal-shift:ResourceIdentifier`, `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const CancelZonalShift: &str = "arc-zonal-shift:CancelZonalShift";

/// `arc-zonal-shift:CreatePracticeRunConfiguration`: Write.
///
/// Resource types: `ALB` (required), `NLB` (required).
///
/// Condition keys: `arc-zonal-shift:ResourceIdentifier`, `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const CreatePracticeRunConfiguration: &str = "arc-zonal-shift:CreatePracticeRunConfiguration";

/// `arc-zonal-shift:DeletePracticeRunConfiguration`: Write.
///
/// Resource types: `ALB` (required), `NLB` (required).
///
/// Condition keys: `arc-zonal-shift:ResourceIdentifier`, `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const DeletePracticeRunConfiguration: &str = "arc-zonal-shift:DeletePracticeRunConfiguration";

/// `arc-zonal-shift:GetAutoshiftObserverNotificationStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAutoshiftObserverNotificationStatus: &str = "arc-zonal-shift:GetAutoshiftObserverNotificationStatus";

/// `arc-zonal-shift:GetManagedResource`: Read.
///
/// Resource types: `ALB` (required), `NLB` (required).
///
/// Condition keys: `arc-zonal-shift:ResourceIdentifier`, `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const GetManagedResource: &str = "arc-zonal-shift:GetManagedResource";

/// `arc-zonal-shift:ListAutoshifts`: List.
///
/// No resource types: its resource is `*`.
pub const ListAutoshifts: &str = "arc-zonal-shift:ListAutoshifts";

/// `arc-zonal-shift:ListManagedResources`: List.
///
/// No resource types: its resource is `*`.
pub const ListManagedResources: &str = "arc-zonal-shift:ListManagedResources";

/// `arc-zonal-shift:ListZonalShifts`: List.
///
/// No resource types: its resource is `*`.
pub const ListZonalShifts: &str = "arc-zonal-shift:ListZonalShifts";

/// `arc-zonal-shift:StartPracticeRun`: Write.
///
/// Resource types: `ALB` (required), `NLB` (required).
///
/// Condition keys: `arc-zonal-shift:ResourceIdentifier`, `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const StartPracticeRun: &str = "arc-zonal-shift:StartPracticeRun";

/// `arc-zonal-shift:StartZonalShift`: Write.
///
/// Resource types: `ALB` (required), `NLB` (required).
///
/// Condition keys: `arc-zonal-shift:ResourceIdentifier`, `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const StartZonalShift: &str = "arc-zonal-shift:StartZonalShift";

/// `arc-zonal-shift:UpdateAutoshiftObserverNotificationStatus`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAutoshiftObserverNotificationStatus: &str = "arc-zonal-shift:UpdateAutoshiftObserverNotificationStatus";

/// `arc-zonal-shift:UpdatePracticeRunConfiguration`: Write.
///
/// Resource types: `ALB` (required), `NLB` (required).
///
/// Condition keys: `arc-zonal-shift:ResourceIdentifier`, `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const UpdatePracticeRunConfiguration: &str = "arc-zonal-shift:UpdatePracticeRunConfiguration";

/// `arc-zonal-shift:UpdateZonalAutoshiftConfiguration`: Write.
///
/// Resource types: `ALB` (required), `NLB` (required).
///
/// Condition keys: `arc-zonal-shift:ResourceIdentifier`, `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const UpdateZonalAutoshiftConfiguration: &str = "arc-zonal-shift:UpdateZonalAutoshiftConfiguration";

/// `arc-zonal-shift:UpdateZonalShift`: Write.
///
/// Resource types: `ALB` (required), `NLB` (required).
///
/// Condition keys: `arc-zonal-shift:ResourceIdentifier`, `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const UpdateZonalShift: &str = "arc-zonal-shift:UpdateZonalShift";
