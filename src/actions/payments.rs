// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Payments: the actions of the prefix `payments`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `payment-instrument` | `arn:${Partition}:payments::${Account}:payment-instrument:${ResourceId}` |

/// `payments:AcceptFinancingApplicationTerms`: Write.
///
/// No resource types: its resource is `*`.
pub const AcceptFinancingApplicationTerms: &str = "payments:AcceptFinancingApplicationTerms";

/// `payments:AcceptTermsAndConditionsForProgramByAccountId`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const AcceptTermsAndConditionsForProgramByAccountId: &str = "payments:AcceptTermsAndConditionsForProgramByAccountId";

/// `payments:BatchGetPaymentProfiles`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const BatchGetPaymentProfiles: &str = "payments:BatchGetPaymentProfiles";

/// `payments:CreateFinancingApplication`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateFinancingApplication: &str = "payments:CreateFinancingApplication";

/// `payments:CreatePaymentAttempt`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreatePaymentAttempt: &str = "payments:CreatePaymentAttempt";

/// `payments:CreatePaymentInstrument`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePaymentInstrument: &str = "payments:CreatePaymentInstrument";

/// `payments:CreatePaymentProfile`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreatePaymentProfile: &str = "payments:CreatePaymentProfile";

/// `payments:DeletePaymentInstrument`: Write.
///
/// No resource types: its resource is `*`.
pub const DeletePaymentInstrument: &str = "payments:DeletePaymentInstrument";

/// `payments:Get`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const Get: &str = "payments:Get";

/// `payments:GetAcceptedTermsAndConditionsForProgramByAccountId`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetAcceptedTermsAndConditionsForProgramByAccountId: &str = "payments:GetAcceptedTermsAndConditionsForProgramByAccountId";

/// `payments:GetAccountBalance`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetAccountBalance: &str = "payments:GetAccountBalance";

/// `payments:GetDefaultPaymentProfile`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetDefaultPaymentProfile: &str = "payments:GetDefaultPaymentProfile";

/// `payments:GetEligibleCurrencies`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetEligibleCurrencies: &str = "payments:GetEligibleCurrencies";

/// `payments:GetFinancingApplication`: Read.
///
/// No resource types: its resource is `*`.
pub const GetFinancingApplication: &str = "payments:GetFinancingApplication";

/// `payments:GetFinancingLine`: Read.
///
/// No resource types: its resource is `*`.
pub const GetFinancingLine: &str = "payments:GetFinancingLine";

/// `payments:GetFinancingLineWithdrawal`: Read.
///
/// No resource types: its resource is `*`.
pub const GetFinancingLineWithdrawal: &str = "payments:GetFinancingLineWithdrawal";

/// `payments:GetFinancingOption`: Read.
///
/// No resource types: its resource is `*`.
pub const GetFinancingOption: &str = "payments:GetFinancingOption";

/// `payments:GetPaymentAttempt`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetPaymentAttempt: &str = "payments:GetPaymentAttempt";

/// `payments:GetPaymentInstrument`: List.
///
/// Resource types: `payment-instrument`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetPaymentInstrument: &str = "payments:GetPaymentInstrument";

/// `payments:GetPaymentPreferences`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetPaymentPreferences: &str = "payments:GetPaymentPreferences";

/// `payments:GetPaymentStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetPaymentStatus: &str = "payments:GetPaymentStatus";

/// `payments:GetPreferredCurrency`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetPreferredCurrency: &str = "payments:GetPreferredCurrency";

/// `payments:GetRecommendedTermsAndConditionsForProgram`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetRecommendedTermsAndConditionsForProgram: &str = "payments:GetRecommendedTermsAndConditionsForProgram";

/// `payments:ListFinancingApplications`: List.
///
/// No resource types: its resource is `*`.
pub const ListFinancingApplications: &str = "payments:ListFinancingApplications";

/// `payments:ListFinancingLines`: List.
///
/// No resource types: its resource is `*`.
pub const ListFinancingLines: &str = "payments:ListFinancingLines";

/// `payments:ListFinancingLineWithdrawals`: List.
///
/// No resource types: its resource is `*`.
pub const ListFinancingLineWithdrawals: &str = "payments:ListFinancingLineWithdrawals";

/// `payments:ListPaymentInstruments`: List.
///
/// No resource types: its resource is `*`.
pub const ListPaymentInstruments: &str = "payments:ListPaymentInstruments";

/// `payments:ListPaymentPreferences`: List.
///
/// No resource types: its resource is `*`.
pub const ListPaymentPreferences: &str = "payments:ListPaymentPreferences";

/// `payments:ListPaymentProfiles`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListPaymentProfiles: &str = "payments:ListPaymentProfiles";

/// `payments:ListPaymentProgramOptions`: List.
///
/// No resource types: its resource is `*`.
pub const ListPaymentProgramOptions: &str = "payments:ListPaymentProgramOptions";

/// `payments:ListPaymentProgramStatus`: List.
///
/// No resource types: its resource is `*`.
pub const ListPaymentProgramStatus: &str = "payments:ListPaymentProgramStatus";

/// `payments:ListTagsForResource`: List.
///
/// Resource types: `payment-instrument`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "payments:ListTagsForResource";

/// `payments:MakePayment`: Write.
///
/// No resource types: its resource is `*`.
pub const MakePayment: &str = "payments:MakePayment";

/// `payments:SearchFinancialRecords`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const SearchFinancialRecords: &str = "payments:SearchFinancialRecords";

/// `payments:SetPreferredCurrency`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const SetPreferredCurrency: &str = "payments:SetPreferredCurrency";

/// `payments:TagResource`: Tagging, Write.
///
/// Resource types: `payment-instrument`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "payments:TagResource";

/// `payments:UntagResource`: Tagging, Write.
///
/// Resource types: `payment-instrument`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "payments:UntagResource";

/// `payments:UpdateFinancingApplication`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateFinancingApplication: &str = "payments:UpdateFinancingApplication";

/// `payments:UpdatePaymentInstrument`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdatePaymentInstrument: &str = "payments:UpdatePaymentInstrument";

/// `payments:UpdatePaymentPreferences`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdatePaymentPreferences: &str = "payments:UpdatePaymentPreferences";

/// `payments:UpdatePaymentProfile`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdatePaymentProfile: &str = "payments:UpdatePaymentProfile";
