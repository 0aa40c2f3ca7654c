// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Shield: the actions of the prefix `shield`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `attack` | `arn:${Partition}:shield::${Account}:attack/${Id}` |
//! | `protection` | `arn:${Partition}:shield::${Account}:protection/${Id}` |
//! | `protection-group` | `arn:${Partition}:shield::${Account}:protection-group/${Id}` |

/// `shield:AssociateDRTLogBucket`: Write.
///
/// No resource types: its resource is `*`.
pub const AssociateDRTLogBucket: &str = "shield:AssociateDRTLogBucket";

/// `shield:AssociateDRTRole`: Write.
///
/// No resource types: its resource is `*`.
pub const AssociateDRTRole: &str = "shield:AssociateDRTRole";

/// `shield:AssociateHealthCheck`: Write.
///
/// Resource types: `protection` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AssociateHealthCheck: &str = "shield:AssociateHealthCheck";

/// `shield:AssociateProactiveEngagementDetails`: Write.
///
/// No resource types: its resource is `*`.
pub const AssociateProactiveEngagementDetails: &str = "shield:AssociateProactiveEngagementDetails";

/// `shield:CreateProtection`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateProtection: &str = "shield:CreateProtection";

/// `shield:CreateProtectionGroup`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateProtectionGroup: &str = "shield:CreateProtectionGroup";

/// `shield:CreateSubscription`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateSubscription: &str = "shield:CreateSubscription";

/// `shield:DeleteProtection`: Write.
///
/// Resource types: `protection` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteProtection: &str = "shield:DeleteProtection";

/// `shield:DeleteProtectionGroup`: Write.
///
/// Resource types: `protection-group` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteProtectionGroup: &str = "shield:DeleteProtectionGroup";

/// `shield:DeleteSubscription`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteSubscription: &str = "shield:DeleteSubscription";

/// `shield:DescribeAttack`: Read.
///
/// Resource types: `attack` (required).
pub const DescribeAttack: &str = "shield:DescribeAttack";

/// `shield:DescribeAttackContributors`: Read.
///
/// Resource types: `attack` (required), `protection-group`.
pub const DescribeAttackContributors: &str = "shield:DescribeAttackContributors";

/// `shield:DescribeAttackStatistics`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAttackStatistics: &str = "shield:DescribeAttackStatistics";

/// `shield:DescribeDRTAccess`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeDRTAccess: &str = "shield:DescribeDRTAccess";

/// `shield:DescribeEmergencyContactSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeEmergencyContactSettings: &str = "shield:DescribeEmergencyContactSettings";

/// `shield:DescribeProtection`: Read.
///
/// Resource types: `protection` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeProtection: &str = "shield:DescribeProtection";

/// `shield:DescribeProtectionGroup`: Read.
///
/// Resource types: `protection-group` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeProtectionGroup: &str = "shield:DescribeProtectionGroup";

/// `shield:DescribeSubscription`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeSubscription: &str = "shield:DescribeSubscription";

/// `shield:DisableApplicationLayerAutomaticResponse`: Write.
///
/// No resource types: its resource is `*`.
pub const DisableApplicationLayerAutomaticResponse: &str = "shield:DisableApplicationLayerAutomaticResponse";

/// `shield:DisableProactiveEngagement`: Write.
///
/// No resource types: its resource is `*`.
pub const DisableProactiveEngagement: &str = "shield:DisableProactiveEngagement";

/// `shield:DisassociateDRTLogBucket`: Write.
///
/// No resource types: its resource is `*`.
pub const DisassociateDRTLogBucket: &str = "shield:DisassociateDRTLogBucket";

/// `shield:DisassociateDRTRole`: Write.
///
/// No resource types: its resource is `*`.
pub const DisassociateDRTRole: &str = "shield:DisassociateDRTRole";

/// `shield:DisassociateHealthCheck`: Write.
///
/// Resource types: `protection` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DisassociateHealthCheck: &str = "shield:DisassociateHealthCheck";

/// `shield:EnableApplicationLayerAutomaticResponse`: Write.
///
/// No resource types: its resource is `*`.
pub const EnableApplicationLayerAutomaticResponse: &str = "shield:EnableApplicationLayerAutomaticResponse";

/// `shield:EnableProactiveEngagement`: Write.
///
/// No resource types: its resource is `*`.
pub const EnableProactiveEngagement: &str = "shield:EnableProactiveEngagement";

/// `shield:GetGlobalThreatData`: Read.
///
/// No resource types: its resource is `*`.
pub const GetGlobalThreatData: &str = "shield:GetGlobalThreatData";

/// `shield:GetSubscriptionState`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSubscriptionState: &str = "shield:GetSubscriptionState";

/// `shield:ListAttacks`: List.
///
/// No resource types: its resource is `*`.
pub const ListAttacks: &str = "shield:ListAttacks";

/// `shield:ListMitigations`: List.
///
/// Resource types: `attack` (required).
pub const ListMitigations: &str = "shield:ListMitigations";

/// `shield:ListProtectionGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListProtectionGroups: &str = "shield:ListProtectionGroups";

/// `shield:ListProtections`: List.
///
/// No resource types: its resource is `*`.
pub const ListProtections: &str = "shield:ListProtections";

/// `shield:ListResourcesInProtectionGroup`: List.
///
/// Resource types: `protection-group` (required).
pub const ListResourcesInProtectionGroup: &str = "shield:ListResourcesInProtectionGroup";

/// `shield:ListTagsForResource`: Read.
///
/// Resource types: `protection`, `protection-group`.
pub const ListTagsForResource: &str = "shield:ListTagsForResource";

/// `shield:TagResource`: Tagging, Write.
///
/// Resource types: `protection`, `protection-group`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "shield:TagResource";

/// `shield:UntagResource`: Tagging, Write.
///
/// Resource types: `protection`, `protection-group`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "shield:UntagResource";

/// `shield:UpdateApplicationLayerAutomaticResponse`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateApplicationLayerAutomaticResponse: &str = "shield:UpdateApplicationLayerAutomaticResponse";

/// `shield:UpdateEmergencyContactSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateEmergencyContactSettings: &str = "shield:UpdateEmergencyContactSettings";

/// `shield:UpdateProtectionGroup`: Write.
///
/// Resource types: `protection-group` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateProtectionGroup: &str = "shield:UpdateProtectionGroup";

/// `shield:UpdateSubscription`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateSubscription: &str = "shield:UpdateSubscription";
