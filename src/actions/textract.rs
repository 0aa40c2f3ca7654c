// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Textract: the actions of the prefix `textract`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `adapter` | `arn:${Partition}:textract:${Region}:${Account}:/adapters/${AdapterId}` |
//! | `adapterversion` | `arn:${Partition}:textract:${Region}:${Account}:/adapters/${AdapterId}/versions/${AdapterVersion}` |

/// `textract:AnalyzeDocument`: Read.
///
/// No resource types: its resource is `*`.
pub const AnalyzeDocument: &str = "textract:AnalyzeDocument";

/// `textract:AnalyzeExpense`: Read.
///
/// No resource types: its resource is `*`.
pub const AnalyzeExpense: &str = "textract:AnalyzeExpense";

/// `textract:AnalyzeID`: Read.
///
/// No resource types: its resource is `*`.
pub const AnalyzeID: &str = "textract:AnalyzeID";

/// `textract:CreateAdapter`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAdapter: &str = "textract:CreateAdapter";

/// `textract:CreateAdapterVersion`: Write.
///
/// Resource types: `adapter` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAdapterVersion: &str = "textract:CreateAdapterVersion";

/// `textract:DeleteAdapter`: Write.
///
/// Resource types: `adapter` (required).
pub const DeleteAdapter: &str = "textract:DeleteAdapter";

/// `textract:DeleteAdapterVersion`: Write.
///
/// Resource types: `adapterversion` (required).
pub const DeleteAdapterVersion: &str = "textract:DeleteAdapterVersion";

/// `textract:DetectDocumentText`: Read.
///
/// No resource types: its resource is `*`.
pub const DetectDocumentText: &str = "textract:DetectDocumentText";

/// `textract:GetAdapter`: Read.
///
/// Resource types: `adapter` (required).
pub const GetAdapter: &str = "textract:GetAdapter";

/// `textract:GetAdapterVersion`: Read.
///
/// Resource types: `adapterversion` (required).
pub const GetAdapterVersion: &str = "textract:GetAdapterVersion";

/// `textract:GetDocumentAnalysis`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDocumentAnalysis: &str = "textract:GetDocumentAnalysis";

/// `textract:GetDocumentTextDetection`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDocumentTextDetection: &str = "textract:GetDocumentTextDetection";

/// `textract:GetExpenseAnalysis`: Read.
///
/// No resource types: its resource is `*`.
pub const GetExpenseAnalysis: &str = "textract:GetExpenseAnalysis";

/// `textract:GetLendingAnalysis`: Read.
///
/// No resource types: its resource is `*`.
pub const GetLendingAnalysis: &str = "textract:GetLendingAnalysis";

/// `textract:GetLendingAnalysisSummary`: Read.
///
/// No resource types: its resource is `*`.
pub const GetLendingAnalysisSummary: &str = "textract:GetLendingAnalysisSummary";

/// `textract:ListAdapters`: Read.
///
/// No resource types: its resource is `*`.
pub const ListAdapters: &str = "textract:ListAdapters";

/// `textract:ListAdapterVersions`: Read.
///
/// No resource types: its resource is `*`.
pub const ListAdapterVersions: &str = "textract:ListAdapterVersions";

/// `textract:ListTagsForResource`: Read.
///
/// Resource types: `adapter`, `adapterversion`.
pub const ListTagsForResource: &str = "textract:ListTagsForResource";

/// `textract:StartDocumentAnalysis`: Write.
///
/// No resource types: its resource is `*`.
pub const StartDocumentAnalysis: &str = "textract:StartDocumentAnalysis";

/// `textract:StartDocumentTextDetection`: Write.
///
/// No resource types: its resource is `*`.
pub const StartDocumentTextDetection: &str = "textract:StartDocumentTextDetection";

/// `textract:StartExpenseAnalysis`: Write.
///
/// No resource types: its resource is `*`.
pub const StartExpenseAnalysis: &str = "textract:StartExpenseAnalysis";

/// `textract:StartLendingAnalysis`: Write.
///
/// No resource types: its resource is `*`.
pub const StartLendingAnalysis: &str = "textract:StartLendingAnalysis";

/// `textract:TagResource`: Tagging, Write.
///
/// Resource types: `adapter`, `adapterversion`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "textract:TagResource";

/// `textract:UntagResource`: Tagging, Write.
///
/// Resource types: `adapter`, `adapterversion`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "textract:UntagResource";

/// `textract:UpdateAdapter`: Write.
///
/// Resource types: `adapter` (required).
pub const UpdateAdapter: &str = "textract:UpdateAdapter";
