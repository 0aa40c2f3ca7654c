// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Tax Settings: the actions of the prefix `tax`.

/// `tax:BatchDeleteTaxRegistration`: Write.
///
/// No resource types: its resource is `*`.
pub const BatchDeleteTaxRegistration: &str = "tax:BatchDeleteTaxRegistration";

/// `tax:BatchPutTaxRegistration`: Write.
///
/// No resource types: its resource is `*`.
pub const BatchPutTaxRegistration: &str = "tax:BatchPutTaxRegistration";

/// `tax:CancelDocument`: Write.
///
/// No resource types: its resource is `*`.
pub const CancelDocument: &str = "tax:CancelDocument";

/// `tax:CreateDocument`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateDocument: &str = "tax:CreateDocument";

/// `tax:DeleteSupplementalTaxRegistration`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteSupplementalTaxRegistration: &str = "tax:DeleteSupplementalTaxRegistration";

/// `tax:DeleteTaxRegistration`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteTaxRegistration: &str = "tax:DeleteTaxRegistration";

/// `tax:GetDocument`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDocument: &str = "tax:GetDocument";

/// `tax:GetDocumentUploadUrl`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDocumentUploadUrl: &str = "tax:GetDocumentUploadUrl";

/// `tax:GetExemptions`: Read.
///
/// No resource types: its resource is `*`.
pub const GetExemptions: &str = "tax:GetExemptions";

/// `tax:GetTaxInfoReportingDocument`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTaxInfoReportingDocument: &str = "tax:GetTaxInfoReportingDocument";

/// `tax:GetTaxInheritance`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTaxInheritance: &str = "tax:GetTaxInheritance";

/// `tax:GetTaxInterview`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTaxInterview: &str = "tax:GetTaxInterview";

/// `tax:GetTaxRegistration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTaxRegistration: &str = "tax:GetTaxRegistration";

/// `tax:GetTaxRegistrationDocument`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTaxRegistrationDocument: &str = "tax:GetTaxRegistrationDocument";

/// `tax:ListDocuments`: Read.
///
/// No resource types: its resource is `*`.
pub const ListDocuments: &str = "tax:ListDocuments";

/// `tax:ListSupplementalTaxRegistrations`: Read.
///
/// No resource types: its resource is `*`.
pub const ListSupplementalTaxRegistrations: &str = "tax:ListSupplementalTaxRegistrations";

/// `tax:ListTaxRegistrations`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTaxRegistrations: &str = "tax:ListTaxRegistrations";

/// `tax:ListWithholdingEligibleInvoices`: Read.
///
/// No resource types: its resource is `*`.
pub const ListWithholdingEligibleInvoices: &str = "tax:ListWithholdingEligibleInvoices";

/// `tax:PutSupplementalTaxRegistration`: Write.
///
/// No resource types: its resource is `*`.
pub const PutSupplementalTaxRegistration: &str = "tax:PutSupplementalTaxRegistration";

/// `tax:PutTaxInheritance`: Write.
///
/// No resource types: its resource is `*`.
pub const PutTaxInheritance: &str = "tax:PutTaxInheritance";

/// `tax:PutTaxInterview`: Write.
///
/// No resource types: its resource is `*`.
pub const PutTaxInterview: &str = "tax:PutTaxInterview";

/// `tax:PutTaxRegistration`: Write.
///
/// No resource types: its resource is `*`.
pub const PutTaxRegistration: &str = "tax:PutTaxRegistration";

/// `tax:UpdateExemptions`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateExemptions: &str = "tax:UpdateExemptions";
