// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Elemental Appliances and Software Activation Service: the actions of the prefix `elemental-activations`.

/// `elemental-activations:CompleteAccountRegistration`: Write.
///
/// No resource types: its resource is `*`.
pub const CompleteAccountRegistration: &str = "elemental-activations:CompleteAccountRegistration";

/// `elemental-activations:CompleteFileUpload`: Write.
///
/// No resource types: its resource is `*`.
pub const CompleteFileUpload: &str = "elemental-activations:CompleteFileUpload";

/// `elemental-activations:ConfirmAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const ConfirmAccount: &str = "elemental-activations:ConfirmAccount";

/// `elemental-activations:DownloadKickstart`: Read.
///
/// No resource types: its resource is `*`.
pub const DownloadKickstart: &str = "elemental-activations:DownloadKickstart";

/// `elemental-activations:DownloadSoftware`: Read.
///
/// No resource types: its resource is `*`.
pub const DownloadSoftware: &str = "elemental-activations:DownloadSoftware";

/// `elemental-activations:GenerateLicense`: Write.
///
/// No resource types: its resource is `*`.
pub const GenerateLicense: &str = "elemental-activations:GenerateLicense";

/// `elemental-activations:GenerateLicenses`: Write.
///
/// No resource types: its resource is `*`.
pub const GenerateLicenses: &str = "elemental-activations:GenerateLicenses";

/// `elemental-activations:GetArtifactGroupSoftwareVersions`: Read.
///
/// No resource types: its resource is `*`.
pub const GetArtifactGroupSoftwareVersions: &str = "elemental-activations:GetArtifactGroupSoftwareVersions";

/// `elemental-activations:GetAsset`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAsset: &str = "elemental-activations:GetAsset";

/// `elemental-activations:GetAssets`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAssets: &str = "elemental-activations:GetAssets";

/// `elemental-activations:GetProductAdvisories`: Read.
///
/// No resource types: its resource is `*`.
pub const GetProductAdvisories: &str = "elemental-activations:GetProductAdvisories";

/// `elemental-activations:GetSoftwareVersions`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSoftwareVersions: &str = "elemental-activations:GetSoftwareVersions";

/// `elemental-activations:StartFileUpload`: Write.
///
/// No resource types: its resource is `*`.
pub const StartFileUpload: &str = "elemental-activations:StartFileUpload";
