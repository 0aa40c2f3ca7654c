// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Shield network security director: the actions of the prefix `network-security-director`.

/// `network-security-director:GetFinding`: Read.
///
/// No resource types: its resource is `*`.
pub const GetFinding: &str = "network-security-director:GetFinding";

/// `network-security-director:GetResource`: Read.
///
/// No resource types: its resource is `*`.
pub const GetResource: &str = "network-security-director:GetResource";

/// `network-security-director:ListAccountSummaries`: List.
///
/// No resource types: its resource is `*`.
pub const ListAccountSummaries: &str = "network-security-director:ListAccountSummaries";

/// `network-security-director:ListFindings`: List.
///
/// No resource types: its resource is `*`.
pub const ListFindings: &str = "network-security-director:ListFindings";

/// `network-security-director:ListInsights`: List.
///
/// No resource types: its resource is `*`.
pub const ListInsights: &str = "network-security-director:ListInsights";

/// `network-security-director:ListRemediations`: List.
///
/// No resource types: its resource is `*`.
pub const ListRemediations: &str = "network-security-director:ListRemediations";

/// `network-security-director:ListResources`: List.
///
/// No resource types: its resource is `*`.
pub const ListResources: &str = "network-security-director:ListResources";

/// `network-security-director:UpdateFinding`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateFinding: &str = "network-security-director:UpdateFinding";
