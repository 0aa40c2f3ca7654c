// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon EC2 Auto Scaling: the actions of the prefix `autoscaling`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `autoScalingGroup` | `arn:${Partition}:autoscaling:${Region}:${Account}:autoScalingGroup:${GroupId}:autoScalingGroupName/${GroupFriendlyName}` |
//! | `launchConfiguration` | `arn:${Partition}:autoscaling:${Region}:${Account}:launchConfiguration:${Id}:launchConfigurationName/${LaunchConfigurationName}` |

/// `autoscaling:AttachInstances`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ResourceTag/${TagKey}`, `aws:ResourceTag/${TagKey}`.
pub const AttachInstances: &str = "autoscaling:AttachInstances";

/// `autoscaling:AttachLoadBalancers`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:LoadBalancerNames`, `autoscaling:ResourceTag/${TagKey}`, `aws:ResourceTag/${TagKey}`.
pub const AttachLoadBalancers: &str = "autoscaling:AttachLoadBalancers";

/// `autoscaling:AttachLoadBalancerTargetGroups`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ResourceTag/${TagKey}`, `autoscaling:TargetGroupARNs`, `aws:ResourceTag/${TagKey}`.
pub const AttachLoadBalancerTargetGroups: &str = "autoscaling:AttachLoadBalancerTargetGroups";

/// `autoscaling:AttachTrafficSources`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ResourceTag/${TagKey}`, `autoscaling:TrafficSourceIdentifiers`, `aws:ResourceTag/${TagKey}`.
pub const AttachTrafficSources: &str = "autoscaling:AttachTrafficSources";

/// `autoscaling:BatchDeleteScheduledAction`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ResourceTag/${TagKey}`, `aws:ResourceTag/${TagKey}`.
pub const BatchDeleteScheduledAction: &str = "autoscaling:BatchDeleteScheduledAction";

/// `autoscaling:BatchPutScheduledUpdateGroupAction`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ResourceTag/${TagKey}`, `aws:ResourceTag/${TagKey}`.
pub const BatchPutScheduledUpdateGroupAction: &str = "autoscaling:BatchPutScheduledUpdateGroupAction";

/// `autoscaling:CancelInstanceRefresh`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ResourceTag/${TagKey}`, `aws:ResourceTag/${TagKey}`.
pub const CancelInstanceRefresh: &str = "autoscaling:CancelInstanceRefresh";

/// `autoscaling:CompleteLifecycleAction`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ResourceTag/${TagKey}`, `aws:ResourceTag/${TagKey}`.
pub const CompleteLifecycleAction: &str = "autoscaling:CompleteLifecycleAction";

/// `autoscaling:CreateAutoScalingGroup`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:CapacityReservationIds`, `autoscaling:CapacityReservationResourceGroupArns`, `autoscaling:ImageId`, `autoscaling:InstanceTypes`, `autoscaling:LaunchConfigurationName`, `autoscaling:LaunchTemplateVersionSpecified`, `autoscaling:LoadBalancerNames`, `autoscaling:MaxSize`, `autoscaling:MinSize`, `autoscaling:OperatorPrincipal`, `autoscaling:ResourceTag/${TagKey}`, `autoscaling:TargetCapacityTypes`, `autoscaling:TargetGroupARNs`, `autoscaling:TrafficSourceIdentifiers`, `autoscaling:VPCZoneIdentifiers`, `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAutoScalingGroup: &str = "autoscaling:CreateAutoScalingGroup";

/// `autoscaling:CreateLaunchConfiguration`: Write.
///
/// Resource types: `launchConfiguration` (required).
///
/// Condition keys: `autoscaling:ImageId`, `autoscaling:InstanceType`, `autoscaling:MetadataHttpEndpoint`, `autoscaling:MetadataHttpPutResponseHopLimit`, `autoscaling:MetadataHttpTokens`, `autoscaling:SpotPrice`.
pub const CreateLaunchConfiguration: &str = "autoscaling:CreateLaunchConfiguration";

/// `autoscaling:CreateOrUpdateTags`: Tagging, Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ResourceTag/${TagKey}`, `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateOrUpdateTags: &str = "autoscaling:CreateOrUpdateTags";

/// `autoscaling:DeleteAutoScalingGroup`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ForceDelete`, `autoscaling:ResourceTag/${TagKey}`, `aws:ResourceTag/${TagKey}`.
pub const DeleteAutoScalingGroup: &str = "autoscaling:DeleteAutoScalingGroup";

/// `autoscaling:DeleteLaunchConfiguration`: Write.
///
/// Resource types: `launchConfiguration` (required).
pub const DeleteLaunchConfiguration: &str = "autoscaling:DeleteLaunchConfiguration";

/// `autoscaling:DeleteLifecycleHook`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ResourceTag/${TagKey}`, `aws:ResourceTag/${TagKey}`.
pub const DeleteLifecycleHook: &str = "autoscaling:DeleteLifecycleHook";

/// `autoscaling:DeleteNotificationConfiguration`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ResourceTag/${TagKey}`, `aws:ResourceTag/${TagKey}`.
pub const DeleteNotificationConfiguration: &str = "autoscaling:DeleteNotificationConfiguration";

/// `autoscaling:DeletePolicy`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ResourceTag/${TagKey}`, `aws:ResourceTag/${TagKey}`.
pub const DeletePolicy: &str = "autoscaling:DeletePolicy";

/// `autoscaling:DeleteScheduledAction`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ResourceTag/${TagKey}`, `aws:ResourceTag/${TagKey}`.
pub const DeleteScheduledAction: &str = "autoscaling:DeleteScheduledAction";

/// `autoscaling:DeleteTags`: Tagging, Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ResourceTag/${TagKey}`, `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const DeleteTags: &str = "autoscaling:DeleteTags";

/// `autoscaling:DeleteWarmPool`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ResourceTag/${TagKey}`, `aws:ResourceTag/${TagKey}`.
pub const DeleteWarmPool: &str = "autoscaling:DeleteWarmPool";

/// `autoscaling:DescribeAccountLimits`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeAccountLimits: &str = "autoscaling:DescribeAccountLimits";

/// `autoscaling:DescribeAccountSettings`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeAccountSettings: &str = "autoscaling:DescribeAccountSettings";

/// `autoscaling:DescribeAdjustmentTypes`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeAdjustmentTypes: &str = "autoscaling:DescribeAdjustmentTypes";

/// `autoscaling:DescribeAutoScalingGroups`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeAutoScalingGroups: &str = "autoscaling:DescribeAutoScalingGroups";

/// `autoscaling:DescribeAutoScalingInstances`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeAutoScalingInstances: &str = "autoscaling:DescribeAutoScalingInstances";

/// `autoscaling:DescribeAutoScalingNotificationTypes`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeAutoScalingNotificationTypes: &str = "autoscaling:DescribeAutoScalingNotificationTypes";

/// `autoscaling:DescribeInstanceRefreshes`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeInstanceRefreshes: &str = "autoscaling:DescribeInstanceRefreshes";

/// `autoscaling:DescribeLaunchConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeLaunchConfigurations: &str = "autoscaling:DescribeLaunchConfigurations";

/// `autoscaling:DescribeLifecycleHooks`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeLifecycleHooks: &str = "autoscaling:DescribeLifecycleHooks";

/// `autoscaling:DescribeLifecycleHookTypes`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeLifecycleHookTypes: &str = "autoscaling:DescribeLifecycleHookTypes";

/// `autoscaling:DescribeLoadBalancers`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeLoadBalancers: &str = "autoscaling:DescribeLoadBalancers";

/// `autoscaling:DescribeLoadBalancerTargetGroups`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeLoadBalancerTargetGroups: &str = "autoscaling:DescribeLoadBalancerTargetGroups";

/// `autoscaling:DescribeMetricCollectionTypes`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeMetricCollectionTypes: &str = "autoscaling:DescribeMetricCollectionTypes";

/// `autoscaling:DescribeNotificationConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeNotificationConfigurations: &str = "autoscaling:DescribeNotificationConfigurations";

/// `autoscaling:DescribePolicies`: List.
///
/// No resource types: its resource is `*`.
pub const DescribePolicies: &str = "autoscaling:DescribePolicies";

/// `autoscaling:DescribeScalingActivities`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeScalingActivities: &str = "autoscaling:DescribeScalingActivities";

/// `autoscaling:DescribeScalingProcessTypes`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeScalingProcessTypes: &str = "autoscaling:DescribeScalingProcessTypes";

/// `autoscaling:DescribeScheduledActions`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeScheduledActions: &str = "autoscaling:DescribeScheduledActions";

/// `autoscaling:DescribeTags`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeTags: &str = "autoscaling:DescribeTags";

/// `autoscaling:DescribeTerminationPolicyTypes`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeTerminationPolicyTypes: &str = "autoscaling:DescribeTerminationPolicyTypes";

/// `autoscaling:DescribeTrafficSources`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeTrafficSources: &str = "autoscaling:DescribeTrafficSources";

/// `autoscaling:DescribeWarmPool`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeWarmPool: &str = "autoscaling:DescribeWarmPool";

/// `autoscaling:DetachInstances`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ResourceTag/${TagKey}`, `aws:ResourceTag/${TagKey}`.
pub const DetachInstances: &str = "autoscaling:DetachInstances";

/// `autoscaling:DetachLoadBalancers`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:LoadBalancerNames`, `autoscaling:ResourceTag/${TagKey}`, `aws:ResourceTag/${TagKey}`.
pub const DetachLoadBalancers: &str = "autoscaling:DetachLoadBalancers";

/// `autoscaling:DetachLoadBalancerTargetGroups`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ResourceTag/${TagKey}`, `autoscaling:TargetGroupARNs`, `aws:ResourceTag/${TagKey}`.
pub const DetachLoadBalancerTargetGroups: &str = "autoscaling:DetachLoadBalancerTargetGroups";

/// `autoscaling:DetachTrafficSources`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ResourceTag/${TagKey}`, `autoscaling:TrafficSourceIdentifiers`, `aws:ResourceTag/${TagKey}`.
pub const DetachTrafficSources: &str = "autoscaling:DetachTrafficSources";

/// `autoscaling:DisableMetricsCollection`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ResourceTag/${TagKey}`, `aws:ResourceTag/${TagKey}`.
pub const DisableMetricsCollection: &str = "autoscaling:DisableMetricsCollection";

/// `autoscaling:EnableMetricsCollection`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ResourceTag/${TagKey}`, `aws:ResourceTag/${TagKey}`.
pub const EnableMetricsCollection: &str = "autoscaling:EnableMetricsCollection";

/// `autoscaling:EnterStandby`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ResourceTag/${TagKey}`, `aws:ResourceTag/${TagKey}`.
pub const EnterStandby: &str = "autoscaling:EnterStandby";

/// `autoscaling:ExecutePolicy`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ResourceTag/${TagKey}`, `aws:ResourceTag/${TagKey}`.
pub const ExecutePolicy: &str = "autoscaling:ExecutePolicy";

/// `autoscaling:ExitStandby`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ResourceTag/${TagKey}`, `aws:ResourceTag/${TagKey}`.
pub const ExitStandby: &str = "autoscaling:ExitStandby";

/// `autoscaling:GetPredictiveScalingForecast`: List.
///
/// No resource types: its resource is `*`.
pub const GetPredictiveScalingForecast: &str = "autoscaling:GetPredictiveScalingForecast";

/// `autoscaling:LaunchInstances`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ResourceTag/${TagKey}`, `aws:ResourceTag/${TagKey}`.
pub const LaunchInstances: &str = "autoscaling:LaunchInstances";

/// `autoscaling:PutAccountSetting`: Write.
///
/// No resource types: its resource is `*`.
pub const PutAccountSetting: &str = "autoscaling:PutAccountSetting";

/// `autoscaling:PutLifecycleHook`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ResourceTag/${TagKey}`, `aws:ResourceTag/${TagKey}`.
pub const PutLifecycleHook: &str = "autoscaling:PutLifecycleHook";

/// `autoscaling:PutNotificationConfiguration`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ResourceTag/${TagKey}`, `aws:ResourceTag/${TagKey}`.
pub const PutNotificationConfiguration: &str = "autoscaling:PutNotificationConfiguration";

/// `autoscaling:PutScalingPolicy`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ResourceTag/${TagKey}`, `aws:ResourceTag/${TagKey}`.
pub const PutScalingPolicy: &str = "autoscaling:PutScalingPolicy";

/// `autoscaling:PutScheduledUpdateGroupAction`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:MaxSize`, `autoscaling:MinSize`, `autoscaling:ResourceTag/${TagKey}`, `aws:ResourceTag/${TagKey}`.
pub const PutScheduledUpdateGroupAction: &str = "autoscaling:PutScheduledUpdateGroupAction";

/// `autoscaling:PutWarmPool`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ResourceTag/${TagKey}`, `aws:ResourceTag/${TagKey}`.
pub const PutWarmPool: &str = "autoscaling:PutWarmPool";

/// `autoscaling:RecordLifecycleActionHeartbeat`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ResourceTag/${TagKey}`, `aws:ResourceTag/${TagKey}`.
pub const RecordLifecycleActionHeartbeat: &str = "autoscaling:RecordLifecycleActionHeartbeat";

/// `autoscaling:ResumeProcesses`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ResourceTag/${TagKey}`, `aws:ResourceTag/${TagKey}`.
pub const ResumeProcesses: &str = "autoscaling:ResumeProcesses";

/// `autoscaling:RollbackInstanceRefresh`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ResourceTag/${TagKey}`, `aws:ResourceTag/${TagKey}`.
pub const RollbackInstanceRefresh: &str = "autoscaling:RollbackInstanceRefresh";

/// `autoscaling:SetDesiredCapacity`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ResourceTag/${TagKey}`, `aws:ResourceTag/${TagKey}`.
pub const SetDesiredCapacity: &str = "autoscaling:SetDesiredCapacity";

/// `autoscaling:SetInstanceHealth`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ResourceTag/${TagKey}`, `aws:ResourceTag/${TagKey}`.
pub const SetInstanceHealth: &str = "autoscaling:SetInstanceHealth";

/// `autoscaling:SetInstanceProtection`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ResourceTag/${TagKey}`, `aws:ResourceTag/${TagKey}`.
pub const SetInstanceProtection: &str = "autoscaling:SetInstanceProtection";

/// `autoscaling:StartInstanceRefresh`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ImageId`, `autoscaling:ResourceTag/${TagKey}`, `autoscaling:TargetCapacityTypes`, `aws:ResourceTag/${TagKey}`.
pub const StartInstanceRefresh: &str = "autoscaling:StartInstanceRefresh";

/// `autoscaling:SuspendProcesses`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ResourceTag/${TagKey}`, `aws:ResourceTag/${TagKey}`.
pub const SuspendProcesses: &str = "autoscaling:SuspendProcesses";

/// `autoscaling:TerminateInstanceInAutoScalingGroup`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:ResourceTag/${TagKey}`, `aws:ResourceTag/${TagKey}`.
pub const TerminateInstanceInAutoScalingGroup: &str = "autoscaling:TerminateInstanceInAutoScalingGroup";

/// `autoscaling:UpdateAutoScalingGroup`: Write.
///
/// Resource types: `autoScalingGroup` (required).
///
/// Condition keys: `autoscaling:CapacityReservationIds`, `autoscaling:CapacityReservationResourceGroupArns`, `autoscaling:ImageId`, `autoscaling:InstanceTypes`, `autoscaling:LaunchConfigurationName`, `autoscaling:LaunchTemplateVersionSpecified`, `autoscaling:MaxSize`, `autoscaling:MinSize`, `autoscaling:ResourceTag/${TagKey}`, `autoscaling:TargetCapacityTypes`, `autoscaling:VPCZoneIdentifiers`, `aws:ResourceTag/${TagKey}`.
pub const UpdateAutoScalingGroup: &str = "autoscaling:UpdateAutoScalingGroup";
