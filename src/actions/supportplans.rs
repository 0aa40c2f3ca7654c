// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Support Plans: the actions of the prefix `supportplans`.

/// `supportplans:AcceptSupportAgreement`: Write.
///
/// No resource types: its resource is `*`.
pub const AcceptSupportAgreement: &str = "supportplans:AcceptSupportAgreement";

/// `supportplans:CancelSupportAgreement`: Write.
///
/// No resource types: its resource is `*`.
pub const CancelSupportAgreement: &str = "supportplans:CancelSupportAgreement";

/// `supportplans:CreateSupportAgreement`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateSupportAgreement: &str = "supportplans:CreateSupportAgreement";

/// `supportplans:CreateSupportPlanSchedule`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateSupportPlanSchedule: &str = "supportplans:CreateSupportPlanSchedule";

/// `supportplans:GetSupportAgreement`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSupportAgreement: &str = "supportplans:GetSupportAgreement";

/// `supportplans:GetSupportPlan`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSupportPlan: &str = "supportplans:GetSupportPlan";

/// `supportplans:GetSupportPlanUpdateStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSupportPlanUpdateStatus: &str = "supportplans:GetSupportPlanUpdateStatus";

/// `supportplans:ListSupportAgreementRevisions`: List.
///
/// No resource types: its resource is `*`.
pub const ListSupportAgreementRevisions: &str = "supportplans:ListSupportAgreementRevisions";

/// `supportplans:ListSupportAgreements`: List.
///
/// No resource types: its resource is `*`.
pub const ListSupportAgreements: &str = "supportplans:ListSupportAgreements";

/// `supportplans:ListSupportPlanModifiers`: List.
///
/// No resource types: its resource is `*`.
pub const ListSupportPlanModifiers: &str = "supportplans:ListSupportPlanModifiers";

/// `supportplans:RejectSupportAgreement`: Write.
///
/// No resource types: its resource is `*`.
pub const RejectSupportAgreement: &str = "supportplans:RejectSupportAgreement";

/// `supportplans:StartSupportPlanUpdate`: Write.
///
/// No resource types: its resource is `*`.
pub const StartSupportPlanUpdate: &str = "supportplans:StartSupportPlanUpdate";

/// `supportplans:UpdateSupportAgreement`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateSupportAgreement: &str = "supportplans:UpdateSupportAgreement";
