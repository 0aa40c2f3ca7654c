// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS IQ: the actions of the prefix `iq`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `attachment` | `arn:${Partition}:iq:${Region}::attachment/${AttachmentId}` |
//! | `buyer` | `arn:${Partition}:iq:${Region}::buyer/${BuyerId}` |
//! | `call` | `arn:${Partition}:iq:${Region}::call/${CallId}` |
//! | `company` | `arn:${Partition}:iq:${Region}::company/${CompanyId}` |
//! | `conversation` | `arn:${Partition}:iq:${Region}::conversation/${ConversationId}` |
//! | `expert` | `arn:${Partition}:iq:${Region}::expert/${ExpertId}` |
//! | `listing` | `arn:${Partition}:iq:${Region}::listing/${ListingId}` |
//! | `paymentRequest` | `arn:${Partition}:iq:${Region}::paymentRequest/${ConversationId}/${ProposalId}/${PaymentRequestId}` |
//! | `paymentSchedule` | `arn:${Partition}:iq:${Region}::paymentSchedule/${ConversationId}/${ProposalId}/${VersionId}` |
//! | `permission` | `arn:${Partition}:iq-permission:${Region}::permission/${PermissionRequestId}` |
//! | `proposal` | `arn:${Partition}:iq:${Region}::proposal/${ConversationId}/${ProposalId}` |
//! | `request` | `arn:${Partition}:iq:${Region}::request/${RequestId}` |
//! | `seller` | `arn:${Partition}:iq:${Region}::seller/${SellerAwsAccountId}` |
//! | `token` | `arn:${Partition}:iq:${Region}::token/${TokenId}` |

/// `iq:AcceptCall`: Write.
///
/// Resource types: `call` (required).
pub const AcceptCall: &str = "iq:AcceptCall";

/// `iq:ApprovePaymentRequest`: Write.
///
/// Resource types: `paymentRequest` (required).
pub const ApprovePaymentRequest: &str = "iq:ApprovePaymentRequest";

/// `iq:ApproveProposal`: Write.
///
/// Resource types: `proposal` (required).
pub const ApproveProposal: &str = "iq:ApproveProposal";

/// `iq:ArchiveConversation`: Write.
///
/// Resource types: `conversation` (required).
pub const ArchiveConversation: &str = "iq:ArchiveConversation";

/// `iq:CompleteProposal`: Write.
///
/// Resource types: `proposal` (required).
pub const CompleteProposal: &str = "iq:CompleteProposal";

/// `iq:CreateConversation`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateConversation: &str = "iq:CreateConversation";

/// `iq:CreateExpert`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateExpert: &str = "iq:CreateExpert";

/// `iq:CreateListing`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateListing: &str = "iq:CreateListing";

/// `iq:CreateMilestoneProposal`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateMilestoneProposal: &str = "iq:CreateMilestoneProposal";

/// `iq:CreatePaymentRequest`: Write.
///
/// No resource types: its resource is `*`.
pub const CreatePaymentRequest: &str = "iq:CreatePaymentRequest";

/// `iq:CreateProject`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateProject: &str = "iq:CreateProject";

/// `iq:CreateRequest`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateRequest: &str = "iq:CreateRequest";

/// `iq:CreateScheduledProposal`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateScheduledProposal: &str = "iq:CreateScheduledProposal";

/// `iq:CreateSeller`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateSeller: &str = "iq:CreateSeller";

/// `iq:CreateUpfrontProposal`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateUpfrontProposal: &str = "iq:CreateUpfrontProposal";

/// `iq:DeclineCall`: Write.
///
/// Resource types: `call` (required).
pub const DeclineCall: &str = "iq:DeclineCall";

/// `iq:DeleteAttachment`: Write.
///
/// Resource types: `attachment` (required).
pub const DeleteAttachment: &str = "iq:DeleteAttachment";

/// `iq:DisableIndividualPublicProfile`: Write.
///
/// Resource types: `expert` (required).
pub const DisableIndividualPublicProfile: &str = "iq:DisableIndividualPublicProfile";

/// `iq:DownloadAttachment`: Read.
///
/// Resource types: `attachment` (required).
pub const DownloadAttachment: &str = "iq:DownloadAttachment";

/// `iq:EnableIndividualPublicProfile`: Write.
///
/// Resource types: `expert` (required).
pub const EnableIndividualPublicProfile: &str = "iq:EnableIndividualPublicProfile";

/// `iq:EndCall`: Write.
///
/// Resource types: `call` (required).
pub const EndCall: &str = "iq:EndCall";

/// `iq:GetBuyer`: Read.
///
/// Resource types: `buyer` (required).
pub const GetBuyer: &str = "iq:GetBuyer";

/// `iq:GetCall`: Read.
///
/// Resource types: `call` (required).
pub const GetCall: &str = "iq:GetCall";

/// `iq:GetChatInfo`: Read.
///
/// Resource types: `conversation` (required).
pub const GetChatInfo: &str = "iq:GetChatInfo";

/// `iq:GetChatMessages`: Read.
///
/// Resource types: `conversation` (required).
pub const GetChatMessages: &str = "iq:GetChatMessages";

/// `iq:GetChatToken`: Read.
///
/// Resource types: `token` (required).
pub const GetChatToken: &str = "iq:GetChatToken";

/// `iq:GetCompanyChatMessages`: Read.
///
/// Resource types: `conversation` (required).
pub const GetCompanyChatMessages: &str = "iq:GetCompanyChatMessages";

/// `iq:GetCompanyProfile`: Read.
///
/// Resource types: `company` (required).
pub const GetCompanyProfile: &str = "iq:GetCompanyProfile";

/// `iq:GetConversation`: Read.
///
/// Resource types: `conversation` (required).
pub const GetConversation: &str = "iq:GetConversation";

/// `iq:GetExpert`: Read.
///
/// Resource types: `expert` (required).
pub const GetExpert: &str = "iq:GetExpert";

/// `iq:GetListing`: Read.
///
/// Resource types: `listing` (required).
pub const GetListing: &str = "iq:GetListing";

/// `iq:GetMarketplaceSeller`: Read.
///
/// Resource types: `seller` (required).
pub const GetMarketplaceSeller: &str = "iq:GetMarketplaceSeller";

/// `iq:GetPaymentRequest`: Read.
///
/// Resource types: `paymentRequest` (required).
pub const GetPaymentRequest: &str = "iq:GetPaymentRequest";

/// `iq:GetProposal`: Read.
///
/// Resource types: `proposal` (required).
pub const GetProposal: &str = "iq:GetProposal";

/// `iq:GetRequest`: Read.
///
/// Resource types: `request` (required).
pub const GetRequest: &str = "iq:GetRequest";

/// `iq:GetReview`: Read.
///
/// Resource types: `seller` (required).
pub const GetReview: &str = "iq:GetReview";

/// `iq:HideRequest`: Write.
///
/// Resource types: `request` (required).
pub const HideRequest: &str = "iq:HideRequest";

/// `iq:InitiateCall`: Write.
///
/// No resource types: its resource is `*`.
pub const InitiateCall: &str = "iq:InitiateCall";

/// `iq:LinkAwsCertification`: Write.
///
/// Resource types: `expert` (required).
pub const LinkAwsCertification: &str = "iq:LinkAwsCertification";

/// `iq:ListAttachments`: List.
///
/// Resource types: `attachment` (required).
pub const ListAttachments: &str = "iq:ListAttachments";

/// `iq:ListConversations`: Read.
///
/// Resource types: `conversation` (required).
pub const ListConversations: &str = "iq:ListConversations";

/// `iq:ListExpertAccessLogs`: Read.
///
/// Resource types: `permission` (required).
pub const ListExpertAccessLogs: &str = "iq:ListExpertAccessLogs";

/// `iq:ListListings`: Read.
///
/// Resource types: `listing` (required).
pub const ListListings: &str = "iq:ListListings";

/// `iq:ListPaymentRequests`: Read.
///
/// Resource types: `paymentRequest`, `paymentSchedule`.
pub const ListPaymentRequests: &str = "iq:ListPaymentRequests";

/// `iq:ListProposals`: Read.
///
/// Resource types: `proposal` (required).
pub const ListProposals: &str = "iq:ListProposals";

/// `iq:ListRequests`: Read.
///
/// Resource types: `request` (required).
pub const ListRequests: &str = "iq:ListRequests";

/// `iq:ListReviews`: Read.
///
/// Resource types: `seller` (required).
pub const ListReviews: &str = "iq:ListReviews";

/// `iq:MarkChatMessageRead`: Write.
///
/// Resource types: `conversation` (required).
pub const MarkChatMessageRead: &str = "iq:MarkChatMessageRead";

/// `iq:RejectPaymentRequest`: Write.
///
/// Resource types: `paymentRequest` (required).
pub const RejectPaymentRequest: &str = "iq:RejectPaymentRequest";

/// `iq:RejectProposal`: Write.
///
/// Resource types: `proposal` (required).
pub const RejectProposal: &str = "iq:RejectProposal";

/// `iq:SendCompanyChatMessage`: Write.
///
/// Resource types: `conversation` (required).
pub const SendCompanyChatMessage: &str = "iq:SendCompanyChatMessage";

/// `iq:SendIndividualChatMessage`: Write.
///
/// Resource types: `conversation` (required).
pub const SendIndividualChatMessage: &str = "iq:SendIndividualChatMessage";

/// `iq:UnarchiveConversation`: Write.
///
/// Resource types: `conversation` (required).
pub const UnarchiveConversation: &str = "iq:UnarchiveConversation";

/// `iq:UnlinkAwsCertification`: Write.
///
/// Resource types: `expert` (required).
pub const UnlinkAwsCertification: &str = "iq:UnlinkAwsCertification";

/// `iq:UpdateCompanyProfile`: Write.
///
/// Resource types: `company` (required).
pub const UpdateCompanyProfile: &str = "iq:UpdateCompanyProfile";

/// `iq:UpdateConversationMembers`: Write.
///
/// Resource types: `conversation` (required).
pub const UpdateConversationMembers: &str = "iq:UpdateConversationMembers";

/// `iq:UpdateExpert`: Write.
///
/// Resource types: `expert` (required).
pub const UpdateExpert: &str = "iq:UpdateExpert";

/// `iq:UpdateListing`: Write.
///
/// Resource types: `listing` (required).
pub const UpdateListing: &str = "iq:UpdateListing";

/// `iq:UpdateRequest`: Write.
///
/// Resource types: `request` (required).
pub const UpdateRequest: &str = "iq:UpdateRequest";

/// `iq:UploadAttachment`: Write.
///
/// No resource types: its resource is `*`.
pub const UploadAttachment: &str = "iq:UploadAttachment";

/// `iq:WithdrawPaymentRequest`: Write.
///
/// Resource types: `paymentRequest` (required).
pub const WithdrawPaymentRequest: &str = "iq:WithdrawPaymentRequest";

/// `iq:WithdrawProposal`: Write.
///
/// Resource types: `proposal` (required).
pub const WithdrawProposal: &str = "iq:WithdrawProposal";

/// `iq:WriteReview`: Write.
///
/// Resource types: `seller` (required).
pub const WriteReview: &str = "iq:WriteReview";
