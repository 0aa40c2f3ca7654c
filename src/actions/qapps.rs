// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Q Business Q Apps: the actions of the prefix `qapps`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `application` | `arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}` |
//! | `qapp` | `arn:${Partition}:qapps:${Region}:${Account}:application/${ApplicationId}/qapp/${AppId}` |
//! | `qapp-session` | `arn:${Partition}:qapps:${Region}:${Account}:application/${ApplicationId}/qapp/${AppId}/session/${SessionId}` |

/// `qapps:AssociateLibraryItemReview`: Write.
///
/// Resource types: `qapp` (required).
///
/// Condition keys: `qapps:AppIsPublished`, `qapps:UserIsAppOwner`.
pub const AssociateLibraryItemReview: &str = "qapps:AssociateLibraryItemReview";

/// `qapps:AssociateQAppWithUser`: Write.
///
/// Resource types: `application`, `qapp`.
///
/// Condition keys: `qapps:AppIsPublished`, `qapps:UserIsAppOwner`.
pub const AssociateQAppWithUser: &str = "qapps:AssociateQAppWithUser";

/// `qapps:BatchCreateCategory`: Write.
///
/// Resource types: `application` (required).
pub const BatchCreateCategory: &str = "qapps:BatchCreateCategory";

/// `qapps:BatchDeleteCategory`: Write.
///
/// Resource types: `application` (required).
pub const BatchDeleteCategory: &str = "qapps:BatchDeleteCategory";

/// `qapps:BatchUpdateCategory`: Write.
///
/// Resource types: `application` (required).
pub const BatchUpdateCategory: &str = "qapps:BatchUpdateCategory";

/// `qapps:CopyQApp`: Write.
///
/// Resource types: `application`, `qapp`.
///
/// Condition keys: `qapps:AppIsPublished`, `qapps:UserIsAppOwner`.
pub const CopyQApp: &str = "qapps:CopyQApp";

/// `qapps:CreateLibraryItem`: Write.
///
/// Resource types: `application`, `qapp`.
///
/// Condition keys: `qapps:AppIsPublished`, `qapps:UserIsAppOwner`.
pub const CreateLibraryItem: &str = "qapps:CreateLibraryItem";

/// `qapps:CreateLibraryItemReview`: Write.
///
/// Resource types: `application`, `qapp`.
///
/// Condition keys: `qapps:AppIsPublished`, `qapps:UserIsAppOwner`.
pub const CreateLibraryItemReview: &str = "qapps:CreateLibraryItemReview";

/// `qapps:CreateQApp`: Write.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateQApp: &str = "qapps:CreateQApp";

/// `qapps:CreateSubscriptionToken`: Write.
///
/// Resource types: `application` (required).
pub const CreateSubscriptionToken: &str = "qapps:CreateSubscriptionToken";

/// `qapps:DeleteLibraryItem`: Write.
///
/// Resource types: `application`, `qapp`.
///
/// Condition keys: `qapps:AppIsPublished`, `qapps:UserIsAppOwner`.
pub const DeleteLibraryItem: &str = "qapps:DeleteLibraryItem";

/// `qapps:DeleteQApp`: Write.
///
/// Resource types: `application`, `qapp`.
///
/// Condition keys: `qapps:AppIsPublished`, `qapps:UserIsAppOwner`.
pub const DeleteQApp: &str = "qapps:DeleteQApp";

/// `qapps:DescribeQAppPermissions`: Read.
///
/// Resource types: `application`, `qapp`.
///
/// Condition keys: `qapps:AppIsPublished`, `qapps:UserIsAppOwner`.
pub const DescribeQAppPermissions: &str = "qapps:DescribeQAppPermissions";

/// `qapps:DisassociateLibraryItemReview`: Write.
///
/// Resource types: `qapp` (required).
///
/// Condition keys: `qapps:AppIsPublished`, `qapps:UserIsAppOwner`.
pub const DisassociateLibraryItemReview: &str = "qapps:DisassociateLibraryItemReview";

/// `qapps:DisassociateQAppFromUser`: Write.
///
/// Resource types: `application`, `qapp`.
///
/// Condition keys: `qapps:AppIsPublished`, `qapps:UserIsAppOwner`.
pub const DisassociateQAppFromUser: &str = "qapps:DisassociateQAppFromUser";

/// `qapps:ExportQAppSessionData`: Write.
///
/// Resource types: `qapp-session` (required).
pub const ExportQAppSessionData: &str = "qapps:ExportQAppSessionData";

/// `qapps:GetLibraryItem`: Read.
///
/// Resource types: `application`, `qapp`.
///
/// Condition keys: `qapps:AppIsPublished`, `qapps:UserIsAppOwner`.
pub const GetLibraryItem: &str = "qapps:GetLibraryItem";

/// `qapps:GetQApp`: Read.
///
/// Resource types: `application`, `qapp`.
///
/// Condition keys: `qapps:AppIsPublished`, `qapps:UserIsAppOwner`.
pub const GetQApp: &str = "qapps:GetQApp";

/// `qapps:GetQAppSession`: Read.
///
/// Resource types: `qapp-session` (required).
///
/// Condition keys: `qapps:AppIsPublished`, `qapps:SessionIsShared`, `qapps:UserIsAppOwner`, `qapps:UserIsSessionModerator`.
pub const GetQAppSession: &str = "qapps:GetQAppSession";

/// `qapps:GetQAppSessionMetadata`: Read.
///
/// Resource types: `qapp-session` (required).
pub const GetQAppSessionMetadata: &str = "qapps:GetQAppSessionMetadata";

/// `qapps:ImportDocument`: Write.
///
/// Resource types: `qapp`, `qapp-session`.
///
/// Condition keys: `qapps:AppIsPublished`, `qapps:SessionIsShared`, `qapps:UserIsAppOwner`, `qapps:UserIsSessionModerator`.
pub const ImportDocument: &str = "qapps:ImportDocument";

/// `qapps:ImportDocumentToQApp`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ImportDocumentToQApp: &str = "qapps:ImportDocumentToQApp";

/// `qapps:ImportDocumentToQAppSession`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ImportDocumentToQAppSession: &str = "qapps:ImportDocumentToQAppSession";

/// `qapps:ListCategories`: List.
///
/// Resource types: `application` (required).
pub const ListCategories: &str = "qapps:ListCategories";

/// `qapps:ListLibraryItems`: List.
///
/// Resource types: `application` (required).
pub const ListLibraryItems: &str = "qapps:ListLibraryItems";

/// `qapps:ListQApps`: List.
///
/// Resource types: `application` (required).
pub const ListQApps: &str = "qapps:ListQApps";

/// `qapps:ListQAppSessionData`: Read.
///
/// Resource types: `qapp-session` (required).
pub const ListQAppSessionData: &str = "qapps:ListQAppSessionData";

/// `qapps:ListTagsForResource`: Read.
///
/// Resource types: `qapp`, `qapp-session`.
pub const ListTagsForResource: &str = "qapps:ListTagsForResource";

/// `qapps:PredictProblemStatementFromConversation`: Write.
///
/// Resource types: `application` (required).
pub const PredictProblemStatementFromConversation: &str = "qapps:PredictProblemStatementFromConversation";

/// `qapps:PredictQApp`: Write.
///
/// Resource types: `application` (required).
pub const PredictQApp: &str = "qapps:PredictQApp";

/// `qapps:PredictQAppFromProblemStatement`: Write.
///
/// Resource types: `application` (required).
pub const PredictQAppFromProblemStatement: &str = "qapps:PredictQAppFromProblemStatement";

/// `qapps:StartQAppSession`: Write.
///
/// Resource types: `application`, `qapp`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `qapps:AppIsPublished`, `qapps:UserIsAppOwner`.
pub const StartQAppSession: &str = "qapps:StartQAppSession";

/// `qapps:StopQAppSession`: Write.
///
/// Resource types: `application`, `qapp-session`.
///
/// Condition keys: `qapps:AppIsPublished`, `qapps:SessionIsShared`, `qapps:UserIsAppOwner`, `qapps:UserIsSessionModerator`.
pub const StopQAppSession: &str = "qapps:StopQAppSession";

/// `qapps:TagResource`: Tagging, Write.
///
/// Resource types: `qapp`, `qapp-session`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "qapps:TagResource";

/// `qapps:UntagResource`: Tagging, Write.
///
/// Resource types: `qapp`, `qapp-session`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "qapps:UntagResource";

/// `qapps:UpdateLibraryItem`: Write.
///
/// Resource types: `application`, `qapp`.
///
/// Condition keys: `qapps:AppIsPublished`, `qapps:UserIsAppOwner`.
pub const UpdateLibraryItem: &str = "qapps:UpdateLibraryItem";

/// `qapps:UpdateLibraryItemMetadata`: Write.
///
/// Resource types: `qapp` (required).
///
/// Condition keys: `qapps:AppIsPublished`.
pub const UpdateLibraryItemMetadata: &str = "qapps:UpdateLibraryItemMetadata";

/// `qapps:UpdateQApp`: Write.
///
/// Resource types: `application`, `qapp`.
///
/// Condition keys: `qapps:AppIsPublished`, `qapps:UserIsAppOwner`.
pub const UpdateQApp: &str = "qapps:UpdateQApp";

/// `qapps:UpdateQAppPermissions`: Write.
///
/// Resource types: `application`, `qapp`.
///
/// Condition keys: `qapps:AppIsPublished`, `qapps:UserIsAppOwner`.
pub const UpdateQAppPermissions: &str = "qapps:UpdateQAppPermissions";

/// `qapps:UpdateQAppSession`: Write.
///
/// Resource types: `qapp-session` (required).
///
/// Condition keys: `qapps:AppIsPublished`, `qapps:SessionIsShared`, `qapps:UserIsAppOwner`, `qapps:UserIsSessionModerator`.
pub const UpdateQAppSession: &str = "qapps:UpdateQAppSession";

/// `qapps:UpdateQAppSessionMetadata`: Write.
///
/// Resource types: `qapp-session` (required).
pub const UpdateQAppSessionMetadata: &str = "qapps:UpdateQAppSessionMetadata";
