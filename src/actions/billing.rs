// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Billing: the actions of the prefix `billing`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `billingview` | `arn:${Partition}:billing::${Account}:billingview/${ResourceId}` |

/// `billing:AssociateContract`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const AssociateContract: &str = "billing:AssociateContract";

/// `billing:AssociateSourceViews`: Write.
///
/// Resource types: `billingview` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AssociateSourceViews: &str = "billing:AssociateSourceViews";

/// `billing:CancelContractualInvestmentAttestation`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CancelContractualInvestmentAttestation: &str = "billing:CancelContractualInvestmentAttestation";

/// `billing:CreateBillingView`: Write.
///
/// Resource types: `billingview` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateBillingView: &str = "billing:CreateBillingView";

/// `billing:CreateContractualInvestmentAttestation`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateContractualInvestmentAttestation: &str = "billing:CreateContractualInvestmentAttestation";

/// `billing:DeleteBillingView`: Write.
///
/// Resource types: `billingview` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteBillingView: &str = "billing:DeleteBillingView";

/// `billing:DeleteResourcePolicy`: Permissions management, Write.
///
/// Resource types: `billingview` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteResourcePolicy: &str = "billing:DeleteResourcePolicy";

/// `billing:DisassociateContract`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DisassociateContract: &str = "billing:DisassociateContract";

/// `billing:DisassociateSourceViews`: Write.
///
/// Resource types: `billingview` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DisassociateSourceViews: &str = "billing:DisassociateSourceViews";

/// `billing:GetBillingData`: Read.
///
/// Resource types: `billingview`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetBillingData: &str = "billing:GetBillingData";

/// `billing:GetBillingDetails`: Read.
///
/// Resource types: `billingview`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetBillingDetails: &str = "billing:GetBillingDetails";

/// `billing:GetBillingNotifications`: Read.
///
/// No resource types: its resource is `*`.
pub const GetBillingNotifications: &str = "billing:GetBillingNotifications";

/// `billing:GetBillingPreferences`: Read.
///
/// No resource types: its resource is `*`.
pub const GetBillingPreferences: &str = "billing:GetBillingPreferences";

/// `billing:GetBillingView`: Read.
///
/// Resource types: `billingview` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetBillingView: &str = "billing:GetBillingView";

/// `billing:GetBillingViewData`: Read.
///
/// Resource types: `billingview` (required).
pub const GetBillingViewData: &str = "billing:GetBillingViewData";

/// `billing:GetContractInformation`: Read.
///
/// No resource types: its resource is `*`.
pub const GetContractInformation: &str = "billing:GetContractInformation";

/// `billing:GetCreditAllocationHistory`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCreditAllocationHistory: &str = "billing:GetCreditAllocationHistory";

/// `billing:GetCredits`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCredits: &str = "billing:GetCredits";

/// `billing:GetEnterpriseSupportChargeSummary`: Read.
///
/// No resource types: its resource is `*`.
pub const GetEnterpriseSupportChargeSummary: &str = "billing:GetEnterpriseSupportChargeSummary";

/// `billing:GetEnterpriseSupportContractDetails`: Read.
///
/// No resource types: its resource is `*`.
pub const GetEnterpriseSupportContractDetails: &str = "billing:GetEnterpriseSupportContractDetails";

/// `billing:GetIAMAccessPreference`: Read.
///
/// No resource types: its resource is `*`.
pub const GetIAMAccessPreference: &str = "billing:GetIAMAccessPreference";

/// `billing:GetResourcePolicy`: Permissions management, Write.
///
/// Resource types: `billingview` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetResourcePolicy: &str = "billing:GetResourcePolicy";

/// `billing:GetSellerOfRecord`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSellerOfRecord: &str = "billing:GetSellerOfRecord";

/// `billing:ListBillingViews`: Read.
///
/// No resource types: its resource is `*`.
pub const ListBillingViews: &str = "billing:ListBillingViews";

/// `billing:ListBillingViewSegments`: List.
///
/// No resource types: its resource is `*`.
pub const ListBillingViewSegments: &str = "billing:ListBillingViewSegments";

/// `billing:ListBusinessSupportAccountCharges`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListBusinessSupportAccountCharges: &str = "billing:ListBusinessSupportAccountCharges";

/// `billing:ListBusinessSupportSubscriptionHistory`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListBusinessSupportSubscriptionHistory: &str = "billing:ListBusinessSupportSubscriptionHistory";

/// `billing:ListContracts`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListContracts: &str = "billing:ListContracts";

/// `billing:ListContractualInvestmentAttestations`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListContractualInvestmentAttestations: &str = "billing:ListContractualInvestmentAttestations";

/// `billing:ListContractualInvestments`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListContractualInvestments: &str = "billing:ListContractualInvestments";

/// `billing:ListContractualInvestmentSummaries`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListContractualInvestmentSummaries: &str = "billing:ListContractualInvestmentSummaries";

/// `billing:ListCreditEntitlementPeriods`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListCreditEntitlementPeriods: &str = "billing:ListCreditEntitlementPeriods";

/// `billing:ListCreditEntitlements`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListCreditEntitlements: &str = "billing:ListCreditEntitlements";

/// `billing:ListEnterpriseSupportLinkedAccountCharges`: List.
///
/// No resource types: its resource is `*`.
pub const ListEnterpriseSupportLinkedAccountCharges: &str = "billing:ListEnterpriseSupportLinkedAccountCharges";

/// `billing:ListSourceViewsForBillingView`: List.
///
/// Resource types: `billingview` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListSourceViewsForBillingView: &str = "billing:ListSourceViewsForBillingView";

/// `billing:ListTagsForResource`: Read.
///
/// Resource types: `billingview` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "billing:ListTagsForResource";

/// `billing:PutContractInformation`: Write.
///
/// No resource types: its resource is `*`.
pub const PutContractInformation: &str = "billing:PutContractInformation";

/// `billing:PutResourcePolicy`: Permissions management, Write.
///
/// Resource types: `billingview` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const PutResourcePolicy: &str = "billing:PutResourcePolicy";

/// `billing:RedeemCredits`: Write.
///
/// No resource types: its resource is `*`.
pub const RedeemCredits: &str = "billing:RedeemCredits";

/// `billing:SplitCredit`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const SplitCredit: &str = "billing:SplitCredit";

/// `billing:TagResource`: Tagging, Write.
///
/// Resource types: `billingview` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "billing:TagResource";

/// `billing:TransferCredit`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const TransferCredit: &str = "billing:TransferCredit";

/// `billing:UntagResource`: Tagging, Write.
///
/// Resource types: `billingview` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "billing:UntagResource";

/// `billing:UpdateBillingPreferences`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateBillingPreferences: &str = "billing:UpdateBillingPreferences";

/// `billing:UpdateBillingView`: Write.
///
/// Resource types: `billingview` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateBillingView: &str = "billing:UpdateBillingView";

/// `billing:UpdateIAMAccessPreference`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateIAMAccessPreference: &str = "billing:UpdateIAMAccessPreference";

/// `billing:UseSourceView`: Read.
///
/// No resource types: its resource is `*`.
pub const UseSourceView: &str = "billing:UseSourceView";
