// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Artifact: the actions of the prefix `artifact`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `agreement` | `arn:${Partition}:artifact:::agreement/*` |
//! | `compliance-inquiry` | `arn:${Partition}:artifact:${Region}:${Account}:compliance-inquiry/*` |
//! | `customer-agreement` | `arn:${Partition}:artifact::${Account}:customer-agreement/*` |
//! | `report` | `arn:${Partition}:artifact:${Region}::report/${ReportId}:${Version}` |

/// `artifact:AcceptAgreement`: Write.
///
/// Resource types: `agreement` (required).
pub const AcceptAgreement: &str = "artifact:AcceptAgreement";

/// `artifact:AcceptNdaForAgreement`: Write.
///
/// Resource types: `agreement` (required).
pub const AcceptNdaForAgreement: &str = "artifact:AcceptNdaForAgreement";

/// `artifact:CreateComplianceInquiry`: Write.
///
/// Resource types: `compliance-inquiry` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateComplianceInquiry: &str = "artifact:CreateComplianceInquiry";

/// `artifact:ExportComplianceInquiry`: Read.
///
/// Resource types: `compliance-inquiry` (required).
pub const ExportComplianceInquiry: &str = "artifact:ExportComplianceInquiry";

/// `artifact:GetAccountSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountSettings: &str = "artifact:GetAccountSettings";

/// `artifact:GetAgreement`: Read.
///
/// Resource types: `agreement` (required).
pub const GetAgreement: &str = "artifact:GetAgreement";

/// `artifact:GetComplianceInquiryMetadata`: Read.
///
/// Resource types: `compliance-inquiry` (required).
pub const GetComplianceInquiryMetadata: &str = "artifact:GetComplianceInquiryMetadata";

/// `artifact:GetCustomerAgreement`: Read.
///
/// Resource types: `customer-agreement` (required).
pub const GetCustomerAgreement: &str = "artifact:GetCustomerAgreement";

/// `artifact:GetNdaForAgreement`: Read.
///
/// Resource types: `agreement` (required).
pub const GetNdaForAgreement: &str = "artifact:GetNdaForAgreement";

/// `artifact:GetReport`: Read.
///
/// Resource types: `report` (required).
pub const GetReport: &str = "artifact:GetReport";

/// `artifact:GetReportMetadata`: Read.
///
/// Resource types: `report` (required).
pub const GetReportMetadata: &str = "artifact:GetReportMetadata";

/// `artifact:GetTermForReport`: Read.
///
/// Resource types: `report` (required).
pub const GetTermForReport: &str = "artifact:GetTermForReport";

/// `artifact:ListAgreements`: List.
///
/// No resource types: its resource is `*`.
pub const ListAgreements: &str = "artifact:ListAgreements";

/// `artifact:ListComplianceInquiries`: List.
///
/// No resource types: its resource is `*`.
pub const ListComplianceInquiries: &str = "artifact:ListComplianceInquiries";

/// `artifact:ListComplianceInquiryQueries`: List.
///
/// Resource types: `compliance-inquiry` (required).
pub const ListComplianceInquiryQueries: &str = "artifact:ListComplianceInquiryQueries";

/// `artifact:ListCustomerAgreements`: List.
///
/// No resource types: its resource is `*`.
pub const ListCustomerAgreements: &str = "artifact:ListCustomerAgreements";

/// `artifact:ListReports`: List.
///
/// No resource types: its resource is `*`.
pub const ListReports: &str = "artifact:ListReports";

/// `artifact:ListReportVersions`: List.
///
/// No resource types: its resource is `*`.
pub const ListReportVersions: &str = "artifact:ListReportVersions";

/// `artifact:ListTagsForResource`: Read.
///
/// Resource types: `compliance-inquiry` (required).
pub const ListTagsForResource: &str = "artifact:ListTagsForResource";

/// `artifact:PutAccountSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const PutAccountSettings: &str = "artifact:PutAccountSettings";

/// `artifact:PutComplianceInquiryFeedback`: Write.
///
/// Resource types: `compliance-inquiry` (required).
pub const PutComplianceInquiryFeedback: &str = "artifact:PutComplianceInquiryFeedback";

/// `artifact:TagResource`: Tagging, Write.
///
/// Resource types: `compliance-inquiry` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "artifact:TagResource";

/// `artifact:TerminateAgreement`: Write.
///
/// Resource types: `customer-agreement` (required).
pub const TerminateAgreement: &str = "artifact:TerminateAgreement";

/// `artifact:UntagResource`: Tagging, Write.
///
/// Resource types: `compliance-inquiry` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "artifact:UntagResource";
