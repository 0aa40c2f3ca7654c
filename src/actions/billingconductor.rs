// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Billing Conductor: the actions of the prefix `billingconductor`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `billinggroup` | `arn:${Partition}:billingconductor::${Account}:billinggroup/${BillingGroupId}` |
//! | `customlineitem` | `arn:${Partition}:billingconductor::${Account}:customlineitem/${CustomLineItemId}` |
//! | `pricingplan` | `arn:${Partition}:billingconductor::${Account}:pricingplan/${PricingPlanId}` |
//! | `pricingrule` | `arn:${Partition}:billingconductor::${Account}:pricingrule/${PricingRuleId}` |

/// `billingconductor:AssociateAccounts`: Write.
///
/// Resource types: `billinggroup` (required).
pub const AssociateAccounts: &str = "billingconductor:AssociateAccounts";

/// `billingconductor:AssociatePricingRules`: Write.
///
/// Resource types: `pricingplan` (required), `pricingrule` (required).
pub const AssociatePricingRules: &str = "billingconductor:AssociatePricingRules";

/// `billingconductor:BatchAssociateResourcesToCustomLineItem`: Write.
///
/// Resource types: `customlineitem` (required).
pub const BatchAssociateResourcesToCustomLineItem: &str = "billingconductor:BatchAssociateResourcesToCustomLineItem";

/// `billingconductor:BatchDisassociateResourcesFromCustomLineItem`: Write.
///
/// Resource types: `customlineitem` (required).
pub const BatchDisassociateResourcesFromCustomLineItem: &str = "billingconductor:BatchDisassociateResourcesFromCustomLineItem";

/// `billingconductor:CreateBillingGroup`: Write.
///
/// Resource types: `pricingplan` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateBillingGroup: &str = "billingconductor:CreateBillingGroup";

/// `billingconductor:CreateCustomLineItem`: Write.
///
/// Resource types: `billinggroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCustomLineItem: &str = "billingconductor:CreateCustomLineItem";

/// `billingconductor:CreatePricingPlan`: Write.
///
/// Resource types: `pricingrule` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePricingPlan: &str = "billingconductor:CreatePricingPlan";

/// `billingconductor:CreatePricingRule`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePricingRule: &str = "billingconductor:CreatePricingRule";

/// `billingconductor:DeleteBillingGroup`: Write.
///
/// Resource types: `billinggroup` (required).
pub const DeleteBillingGroup: &str = "billingconductor:DeleteBillingGroup";

/// `billingconductor:DeleteCustomLineItem`: Write.
///
/// Resource types: `customlineitem` (required).
pub const DeleteCustomLineItem: &str = "billingconductor:DeleteCustomLineItem";

/// `billingconductor:DeletePricingPlan`: Write.
///
/// Resource types: `pricingplan` (required).
pub const DeletePricingPlan: &str = "billingconductor:DeletePricingPlan";

/// `billingconductor:DeletePricingRule`: Write.
///
/// Resource types: `pricingrule` (required).
pub const DeletePricingRule: &str = "billingconductor:DeletePricingRule";

/// `billingconductor:DisassociateAccounts`: Write.
///
/// Resource types: `billinggroup` (required).
pub const DisassociateAccounts: &str = "billingconductor:DisassociateAccounts";

/// `billingconductor:DisassociatePricingRules`: Write.
///
/// Resource types: `pricingplan` (required), `pricingrule` (required).
pub const DisassociatePricingRules: &str = "billingconductor:DisassociatePricingRules";

/// `billingconductor:GetBillingGroupCostReport`: Read.
///
/// Resource types: `billinggroup` (required).
pub const GetBillingGroupCostReport: &str = "billingconductor:GetBillingGroupCostReport";

/// `billingconductor:GetBillingTransferPreference`: Read.
///
/// No resource types: its resource is `*`.
pub const GetBillingTransferPreference: &str = "billingconductor:GetBillingTransferPreference";

/// `billingconductor:ListAccountAssociations`: List.
///
/// No resource types: its resource is `*`.
pub const ListAccountAssociations: &str = "billingconductor:ListAccountAssociations";

/// `billingconductor:ListBillingGroupCostReports`: Read.
///
/// No resource types: its resource is `*`.
pub const ListBillingGroupCostReports: &str = "billingconductor:ListBillingGroupCostReports";

/// `billingconductor:ListBillingGroups`: Read.
///
/// No resource types: its resource is `*`.
pub const ListBillingGroups: &str = "billingconductor:ListBillingGroups";

/// `billingconductor:ListCustomLineItems`: Read.
///
/// No resource types: its resource is `*`.
pub const ListCustomLineItems: &str = "billingconductor:ListCustomLineItems";

/// `billingconductor:ListCustomLineItemVersions`: Read.
///
/// Resource types: `customlineitem` (required).
pub const ListCustomLineItemVersions: &str = "billingconductor:ListCustomLineItemVersions";

/// `billingconductor:ListPricingPlans`: Read.
///
/// No resource types: its resource is `*`.
pub const ListPricingPlans: &str = "billingconductor:ListPricingPlans";

/// `billingconductor:ListPricingPlansAssociatedWithPricingRule`: List.
///
/// Resource types: `pricingrule` (required).
pub const ListPricingPlansAssociatedWithPricingRule: &str = "billingconductor:ListPricingPlansAssociatedWithPricingRule";

/// `billingconductor:ListPricingRules`: Read.
///
/// No resource types: its resource is `*`.
pub const ListPricingRules: &str = "billingconductor:ListPricingRules";

/// `billingconductor:ListPricingRulesAssociatedToPricingPlan`: List.
///
/// Resource types: `pricingplan` (required).
pub const ListPricingRulesAssociatedToPricingPlan: &str = "billingconductor:ListPricingRulesAssociatedToPricingPlan";

/// `billingconductor:ListResourcesAssociatedToCustomLineItem`: List.
///
/// Resource types: `customlineitem` (required).
pub const ListResourcesAssociatedToCustomLineItem: &str = "billingconductor:ListResourcesAssociatedToCustomLineItem";

/// `billingconductor:ListTagsForResource`: Read.
///
/// Resource types: `billinggroup`, `customlineitem`, `pricingplan`, `pricingrule`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ListTagsForResource: &str = "billingconductor:ListTagsForResource";

/// `billingconductor:TagResource`: Tagging, Write.
///
/// Resource types: `billinggroup`, `customlineitem`, `pricingplan`, `pricingrule`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "billingconductor:TagResource";

/// `billingconductor:UntagResource`: Tagging, Write.
///
/// Resource types: `billinggroup`, `customlineitem`, `pricingplan`, `pricingrule`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "billingconductor:UntagResource";

/// `billingconductor:UpdateBillingGroup`: Write.
///
/// Resource types: `billinggroup` (required).
pub const UpdateBillingGroup: &str = "billingconductor:UpdateBillingGroup";

/// `billingconductor:UpdateBillingTransferPreference`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `billingconductor:PricingPlanArn`.
pub const UpdateBillingTransferPreference: &str = "billingconductor:UpdateBillingTransferPreference";

/// `billingconductor:UpdateCustomLineItem`: Write.
///
/// Resource types: `customlineitem` (required).
pub const UpdateCustomLineItem: &str = "billingconductor:UpdateCustomLineItem";

/// `billingconductor:UpdatePricingPlan`: Write.
///
/// Resource types: `pricingplan` (required).
pub const UpdatePricingPlan: &str = "billingconductor:UpdatePricingPlan";

/// `billingconductor:UpdatePricingRule`: Write.
///
/// Resource types: `pricingrule` (required).
pub const UpdatePricingRule: &str = "billingconductor:UpdatePricingRule";
