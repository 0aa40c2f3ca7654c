// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Support: the actions of the prefix `support`.

/// `support:AddAttachmentsToSet`: Write.
///
/// No resource types: its resource is `*`.
pub const AddAttachmentsToSet: &str = "support:AddAttachmentsToSet";

/// `support:AddCommunicationToCase`: Write.
///
/// No resource types: its resource is `*`.
pub const AddCommunicationToCase: &str = "support:AddCommunicationToCase";

/// `support:AddRelatedItemToCase`: Write.
///
/// No resource types: its resource is `*`.
pub const AddRelatedItemToCase: &str = "support:AddRelatedItemToCase";

/// `support:CreateCase`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateCase: &str = "support:CreateCase";

/// `support:DescribeAttachment`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAttachment: &str = "support:DescribeAttachment";

/// `support:DescribeCaseAttributes`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeCaseAttributes: &str = "support:DescribeCaseAttributes";

/// `support:DescribeCaseOptions`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeCaseOptions: &str = "support:DescribeCaseOptions";

/// `support:DescribeCases`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeCases: &str = "support:DescribeCases";

/// `support:DescribeCommunication`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeCommunication: &str = "support:DescribeCommunication";

/// `support:DescribeCommunications`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeCommunications: &str = "support:DescribeCommunications";

/// `support:DescribeCreateCaseOptions`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeCreateCaseOptions: &str = "support:DescribeCreateCaseOptions";

/// `support:DescribeIssueTypes`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeIssueTypes: &str = "support:DescribeIssueTypes";

/// `support:DescribeRelatedItems`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeRelatedItems: &str = "support:DescribeRelatedItems";

/// `support:DescribeServices`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeServices: &str = "support:DescribeServices";

/// `support:DescribeSeverityLevels`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeSeverityLevels: &str = "support:DescribeSeverityLevels";

/// `support:DescribeSupportedLanguages`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeSupportedLanguages: &str = "support:DescribeSupportedLanguages";

/// `support:DescribeSupportLevel`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeSupportLevel: &str = "support:DescribeSupportLevel";

/// `support:DescribeTrustedAdvisorCheckRefreshStatuses`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeTrustedAdvisorCheckRefreshStatuses: &str = "support:DescribeTrustedAdvisorCheckRefreshStatuses";

/// `support:DescribeTrustedAdvisorCheckResult`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeTrustedAdvisorCheckResult: &str = "support:DescribeTrustedAdvisorCheckResult";

/// `support:DescribeTrustedAdvisorChecks`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeTrustedAdvisorChecks: &str = "support:DescribeTrustedAdvisorChecks";

/// `support:DescribeTrustedAdvisorCheckSummaries`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeTrustedAdvisorCheckSummaries: &str = "support:DescribeTrustedAdvisorCheckSummaries";

/// `support:DisconnectLiveContactForCase`: Write.
///
/// No resource types: its resource is `*`.
pub const DisconnectLiveContactForCase: &str = "support:DisconnectLiveContactForCase";

/// `support:DownloadAttachment`: Read.
///
/// No resource types: its resource is `*`.
pub const DownloadAttachment: &str = "support:DownloadAttachment";

/// `support:GetInteraction`: Read.
///
/// No resource types: its resource is `*`.
pub const GetInteraction: &str = "support:GetInteraction";

/// `support:InitiateCallForCase`: Write.
///
/// No resource types: its resource is `*`.
pub const InitiateCallForCase: &str = "support:InitiateCallForCase";

/// `support:InitiateChatForCase`: Write.
///
/// No resource types: its resource is `*`.
pub const InitiateChatForCase: &str = "support:InitiateChatForCase";

/// `support:InitiateLiveContactForCase`: Write.
///
/// No resource types: its resource is `*`.
pub const InitiateLiveContactForCase: &str = "support:InitiateLiveContactForCase";

/// `support:ListInteractionEntries`: Read.
///
/// No resource types: its resource is `*`.
pub const ListInteractionEntries: &str = "support:ListInteractionEntries";

/// `support:ListInteractions`: Read.
///
/// No resource types: its resource is `*`.
pub const ListInteractions: &str = "support:ListInteractions";

/// `support:PutCaseAttributes`: Write.
///
/// No resource types: its resource is `*`.
pub const PutCaseAttributes: &str = "support:PutCaseAttributes";

/// `support:RateCaseCommunication`: Write.
///
/// No resource types: its resource is `*`.
pub const RateCaseCommunication: &str = "support:RateCaseCommunication";

/// `support:RefreshTrustedAdvisorCheck`: Write.
///
/// No resource types: its resource is `*`.
pub const RefreshTrustedAdvisorCheck: &str = "support:RefreshTrustedAdvisorCheck";

/// `support:ResolveCase`: Write.
///
/// No resource types: its resource is `*`.
pub const ResolveCase: &str = "support:ResolveCase";

/// `support:ResolveInteraction`: Write.
///
/// No resource types: its resource is `*`.
pub const ResolveInteraction: &str = "support:ResolveInteraction";

/// `support:SearchForCases`: Read.
///
/// No resource types: its resource is `*`.
pub const SearchForCases: &str = "support:SearchForCases";

/// `support:StartInteraction`: Write.
///
/// No resource types: its resource is `*`.
pub const StartInteraction: &str = "support:StartInteraction";

/// `support:UpdateCaseSeverity`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateCaseSeverity: &str = "support:UpdateCaseSeverity";

/// `support:UpdateInteraction`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateInteraction: &str = "support:UpdateInteraction";

/// `support:UploadAttachment`: Write.
///
/// No resource types: its resource is `*`.
pub const UploadAttachment: &str = "support:UploadAttachment";
