// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Import Export Disk Service: the actions of the prefix `importexport`.

/// `importexport:CancelJob`: Write.
///
/// No resource types: its resource is `*`.
pub const CancelJob: &str = "importexport:CancelJob";

/// `importexport:CreateJob`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateJob: &str = "importexport:CreateJob";

/// `importexport:GetShippingLabel`: Read.
///
/// No resource types: its resource is `*`.
pub const GetShippingLabel: &str = "importexport:GetShippingLabel";

/// `importexport:GetStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetStatus: &str = "importexport:GetStatus";

/// `importexport:ListJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListJobs: &str = "importexport:ListJobs";

/// `importexport:UpdateJob`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateJob: &str = "importexport:UpdateJob";
