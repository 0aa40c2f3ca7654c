// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Bio Discovery: the actions of the prefix `researchstudio`.

/// `researchstudio:AssignPrincipal`: Write.
///
/// No resource types: its resource is `*`.
pub const AssignPrincipal: &str = "researchstudio:AssignPrincipal";

/// `researchstudio:CreateApplication`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateApplication: &str = "researchstudio:CreateApplication";

/// `researchstudio:DeleteApplication`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteApplication: &str = "researchstudio:DeleteApplication";

/// `researchstudio:DeletePrincipal`: Write.
///
/// No resource types: its resource is `*`.
pub const DeletePrincipal: &str = "researchstudio:DeletePrincipal";

/// `researchstudio:GetApplication`: Read.
///
/// No resource types: its resource is `*`.
pub const GetApplication: &str = "researchstudio:GetApplication";

/// `researchstudio:ListApplications`: List.
///
/// No resource types: its resource is `*`.
pub const ListApplications: &str = "researchstudio:ListApplications";
