// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Invoicing Service: the actions of the prefix `invoicing`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `invoice-unit` | `arn:${Partition}:invoicing::${Account}:invoice-unit/${Identifier}` |
//! | `procurement-portal-preference` | `arn:${Partition}:invoicing::${Account}:procurement-portal-preference/${Identifier}` |

/// `invoicing:BatchGetInvoiceProfile`: Read.
///
/// No resource types: its resource is `*`.
pub const BatchGetInvoiceProfile: &str = "invoicing:BatchGetInvoiceProfile";

/// `invoicing:CreateInvoiceUnit`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateInvoiceUnit: &str = "invoicing:CreateInvoiceUnit";

/// `invoicing:CreateProcurementPortalPreference`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateProcurementPortalPreference: &str = "invoicing:CreateProcurementPortalPreference";

/// `invoicing:DeleteInvoiceUnit`: Write.
///
/// Resource types: `invoice-unit` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteInvoiceUnit: &str = "invoicing:DeleteInvoiceUnit";

/// `invoicing:DeleteProcurementPortalPreference`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteProcurementPortalPreference: &str = "invoicing:DeleteProcurementPortalPreference";

/// `invoicing:GetInvoiceCorrection`: Read.
///
/// No resource types: its resource is `*`.
pub const GetInvoiceCorrection: &str = "invoicing:GetInvoiceCorrection";

/// `invoicing:GetInvoiceEmailDeliveryPreferences`: Read.
///
/// No resource types: its resource is `*`.
pub const GetInvoiceEmailDeliveryPreferences: &str = "invoicing:GetInvoiceEmailDeliveryPreferences";

/// `invoicing:GetInvoicePDF`: Read.
///
/// No resource types: its resource is `*`.
pub const GetInvoicePDF: &str = "invoicing:GetInvoicePDF";

/// `invoicing:GetInvoiceUnit`: Read.
///
/// Resource types: `invoice-unit` (required).
pub const GetInvoiceUnit: &str = "invoicing:GetInvoiceUnit";

/// `invoicing:GetProcurementPortalPreference`: Read.
///
/// No resource types: its resource is `*`.
pub const GetProcurementPortalPreference: &str = "invoicing:GetProcurementPortalPreference";

/// `invoicing:ListInvoiceCorrections`: List.
///
/// No resource types: its resource is `*`.
pub const ListInvoiceCorrections: &str = "invoicing:ListInvoiceCorrections";

/// `invoicing:ListInvoiceSummaries`: Read.
///
/// No resource types: its resource is `*`.
pub const ListInvoiceSummaries: &str = "invoicing:ListInvoiceSummaries";

/// `invoicing:ListInvoiceUnits`: List.
///
/// No resource types: its resource is `*`.
pub const ListInvoiceUnits: &str = "invoicing:ListInvoiceUnits";

/// `invoicing:ListProcurementPortalPreferences`: List.
///
/// No resource types: its resource is `*`.
pub const ListProcurementPortalPreferences: &str = "invoicing:ListProcurementPortalPreferences";

/// `invoicing:ListProcurementPortals`: List.
///
/// No resource types: its resource is `*`.
pub const ListProcurementPortals: &str = "invoicing:ListProcurementPortals";

/// `invoicing:ListProcurementPortalSuppliers`: List.
///
/// No resource types: its resource is `*`.
pub const ListProcurementPortalSuppliers: &str = "invoicing:ListProcurementPortalSuppliers";

/// `invoicing:ListTagsForResource`: Read.
///
/// Resource types: `invoice-unit` (required), `procurement-portal-preference` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "invoicing:ListTagsForResource";

/// `invoicing:PutInvoiceEmailDeliveryPreferences`: Write.
///
/// No resource types: its resource is `*`.
pub const PutInvoiceEmailDeliveryPreferences: &str = "invoicing:PutInvoiceEmailDeliveryPreferences";

/// `invoicing:PutProcurementPortalPreference`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const PutProcurementPortalPreference: &str = "invoicing:PutProcurementPortalPreference";

/// `invoicing:SendProcurementPortalValidation`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const SendProcurementPortalValidation: &str = "invoicing:SendProcurementPortalValidation";

/// `invoicing:StartInvoiceCorrection`: Write.
///
/// No resource types: its resource is `*`.
pub const StartInvoiceCorrection: &str = "invoicing:StartInvoiceCorrection";

/// `invoicing:TagResource`: Tagging, Write.
///
/// Resource types: `invoice-unit` (required), `procurement-portal-preference` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "invoicing:TagResource";

/// `invoicing:UntagResource`: Tagging, Write.
///
/// Resource types: `invoice-unit` (required), `procurement-portal-preference` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "invoicing:UntagResource";

/// `invoicing:UpdateInvoiceUnit`: Write.
///
/// Resource types: `invoice-unit` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateInvoiceUnit: &str = "invoicing:UpdateInvoiceUnit";

/// `invoicing:UpdateProcurementPortalPreferenceStatus`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateProcurementPortalPreferenceStatus: &str = "invoicing:UpdateProcurementPortalPreferenceStatus";

/// `invoicing:VerifyProcurementPortalValidation`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const VerifyProcurementPortalValidation: &str = "invoicing:VerifyProcurementPortalValidation";
