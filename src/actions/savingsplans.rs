// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Savings Plans: the actions of the prefix `savingsplans`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `savingsplan` | `arn:${Partition}:savingsplans::${Account}:savingsplan/${ResourceId}` |

/// `savingsplans:CreateSavingsPlan`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSavingsPlan: &str = "savingsplans:CreateSavingsPlan";

/// `savingsplans:DeleteQueuedSavingsPlan`: Write.
///
/// Resource types: `savingsplan` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteQueuedSavingsPlan: &str = "savingsplans:DeleteQueuedSavingsPlan";

/// `savingsplans:DescribeSavingsPlanRates`: Read.
///
/// Resource types: `savingsplan` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeSavingsPlanRates: &str = "savingsplans:DescribeSavingsPlanRates";

/// `savingsplans:DescribeSavingsPlans`: Read.
///
/// Resource types: `savingsplan` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeSavingsPlans: &str = "savingsplans:DescribeSavingsPlans";

/// `savingsplans:DescribeSavingsPlansOfferingRates`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeSavingsPlansOfferingRates: &str = "savingsplans:DescribeSavingsPlansOfferingRates";

/// `savingsplans:DescribeSavingsPlansOfferings`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeSavingsPlansOfferings: &str = "savingsplans:DescribeSavingsPlansOfferings";

/// `savingsplans:ListTagsForResource`: List.
///
/// Resource types: `savingsplan` (required).
pub const ListTagsForResource: &str = "savingsplans:ListTagsForResource";

/// `savingsplans:ReturnSavingsPlan`: Write.
///
/// Resource types: `savingsplan` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ReturnSavingsPlan: &str = "savingsplans:ReturnSavingsPlan";

/// `savingsplans:TagResource`: Tagging, Write.
///
/// Resource types: `savingsplan` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "savingsplans:TagResource";

/// `savingsplans:UntagResource`: Tagging, Write.
///
/// Resource types: `savingsplan` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "savingsplans:UntagResource";
