// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Auto Scaling: the actions of the prefix `autoscaling-plans`.

/// `autoscaling-plans:CreateScalingPlan`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateScalingPlan: &str = "autoscaling-plans:CreateScalingPlan";

/// `autoscaling-plans:DeleteScalingPlan`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteScalingPlan: &str = "autoscaling-plans:DeleteScalingPlan";

/// `autoscaling-plans:DescribeScalingPlanResources`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeScalingPlanResources: &str = "autoscaling-plans:DescribeScalingPlanResources";

/// `autoscaling-plans:DescribeScalingPlans`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeScalingPlans: &str = "autoscaling-plans:DescribeScalingPlans";

/// `autoscaling-plans:GetScalingPlanResourceForecastData`: Read.
///
/// No resource types: its resource is `*`.
pub const GetScalingPlanResourceForecastData: &str = "autoscaling-plans:GetScalingPlanResourceForecastData";

/// `autoscaling-plans:UpdateScalingPlan`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateScalingPlan: &str = "autoscaling-plans:UpdateScalingPlan";
