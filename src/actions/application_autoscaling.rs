// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Application Auto Scaling: the actions of the prefix `application-autoscaling`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `ScalableTarget` | `arn:${Partition}:application-autoscaling:${Region}:${Account}:scalable-target/${ResourceId}` |
//! | `ScalingPolicy` | `arn:${Partition}:autoscaling:${Region}:${Account}:scalingPolicy:${PolicyId}:resource/${ServiceNamespace}/${ResourceId}:policyName/${PolicyName}` |

/// `application-autoscaling:DeleteScalingPolicy`: Write.
///
/// Resource types: `ScalableTarget` (required).
///
/// Condition keys: `application-autoscaling:scalable-dimension`, `application-autoscaling:service-namespace`.
pub const DeleteScalingPolicy: &str = "application-autoscaling:DeleteScalingPolicy";

/// `application-autoscaling:DeleteScheduledAction`: Write.
///
/// Resource types: `ScalableTarget` (required).
///
/// Condition keys: `application-autoscaling:scalable-dimension`, `application-autoscaling:service-namespace`.
pub const DeleteScheduledAction: &str = "application-autoscaling:DeleteScheduledAction";

/// `application-autoscaling:DeregisterScalableTarget`: Write.
///
/// Resource types: `ScalableTarget` (required).
///
/// Condition keys: `application-autoscaling:scalable-dimension`, `application-autoscaling:service-namespace`.
pub const DeregisterScalableTarget: &str = "application-autoscaling:DeregisterScalableTarget";

/// `application-autoscaling:DescribeScalableTargets`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeScalableTargets: &str = "application-autoscaling:DescribeScalableTargets";

/// `application-autoscaling:DescribeScalingActivities`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeScalingActivities: &str = "application-autoscaling:DescribeScalingActivities";

/// `application-autoscaling:DescribeScalingPolicies`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeScalingPolicies: &str = "application-autoscaling:DescribeScalingPolicies";

/// `application-autoscaling:DescribeScheduledActions`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeScheduledActions: &str = "application-autoscaling:DescribeScheduledActions";

/// `application-autoscaling:GetPredictiveScalingForecast`: List.
///
/// No resource types: its resource is `*`.
pub const GetPredictiveScalingForecast: &str = "application-autoscaling:GetPredictiveScalingForecast";

/// `application-autoscaling:ListTagsForResource`: Read.
///
/// Resource types: `ScalableTarget` (required).
pub const ListTagsForResource: &str = "application-autoscaling:ListTagsForResource";

/// `application-autoscaling:PutScalingPolicy`: Write.
///
/// Resource types: `ScalableTarget` (required).
///
/// Condition keys: `application-autoscaling:scalable-dimension`, `application-autoscaling:service-namespace`.
pub const PutScalingPolicy: &str = "application-autoscaling:PutScalingPolicy";

/// `application-autoscaling:PutScheduledAction`: Write.
///
/// Resource types: `ScalableTarget` (required).
///
/// Condition keys: `application-autoscaling:scalable-dimension`, `application-autoscaling:service-namespace`.
pub const PutScheduledAction: &str = "application-autoscaling:PutScheduledAction";

/// `application-autoscaling:RegisterScalableTarget`: Write.
///
/// Resource types: `ScalableTarget` (required).
///
/// Condition keys: `application-autoscaling:scalable-dimension`, `application-autoscaling:service-namespace`, `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const RegisterScalableTarget: &str = "application-autoscaling:RegisterScalableTarget";

/// `application-autoscaling:TagResource`: Tagging, Write.
///
/// Resource types: `ScalableTarget` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "application-autoscaling:TagResource";

/// `application-autoscaling:UntagResource`: Tagging, Write.
///
/// Resource types: `ScalableTarget` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "application-autoscaling:UntagResource";
