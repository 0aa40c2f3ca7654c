// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Support Console: the actions of the prefix `support-console`.

/// `support-console:CheckSubscription`: Read.
///
/// No resource types: its resource is `*`.
pub const CheckSubscription: &str = "support-console:CheckSubscription";

/// `support-console:CreateCaseDraft`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateCaseDraft: &str = "support-console:CreateCaseDraft";

/// `support-console:CreateContact`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateContact: &str = "support-console:CreateContact";

/// `support-console:DeleteCaseDraft`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteCaseDraft: &str = "support-console:DeleteCaseDraft";

/// `support-console:DescribeDynamicHelp`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeDynamicHelp: &str = "support-console:DescribeDynamicHelp";

/// `support-console:GetAccountGovCloudEnabled`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountGovCloudEnabled: &str = "support-console:GetAccountGovCloudEnabled";

/// `support-console:GetAccountState`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountState: &str = "support-console:GetAccountState";

/// `support-console:GetBanner`: Read.
///
/// No resource types: its resource is `*`.
pub const GetBanner: &str = "support-console:GetBanner";

/// `support-console:GetCaseDraft`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCaseDraft: &str = "support-console:GetCaseDraft";

/// `support-console:GetIssueClassificationPredictions`: Read.
///
/// No resource types: its resource is `*`.
pub const GetIssueClassificationPredictions: &str = "support-console:GetIssueClassificationPredictions";

/// `support-console:GetIssueTextSummary`: Read.
///
/// No resource types: its resource is `*`.
pub const GetIssueTextSummary: &str = "support-console:GetIssueTextSummary";

/// `support-console:GetQuestionnaire`: Read.
///
/// No resource types: its resource is `*`.
pub const GetQuestionnaire: &str = "support-console:GetQuestionnaire";

/// `support-console:SaveFeedback`: Write.
///
/// No resource types: its resource is `*`.
pub const SaveFeedback: &str = "support-console:SaveFeedback";
