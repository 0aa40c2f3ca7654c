// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Systems Manager GUI Connect: the actions of the prefix `ssm-guiconnect`.

/// `ssm-guiconnect:CancelConnection`: Write.
///
/// No resource types: its resource is `*`.
pub const CancelConnection: &str = "ssm-guiconnect:CancelConnection";

/// `ssm-guiconnect:DeleteConnectionRecordingPreferences`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteConnectionRecordingPreferences: &str = "ssm-guiconnect:DeleteConnectionRecordingPreferences";

/// `ssm-guiconnect:GetConnection`: Read.
///
/// No resource types: its resource is `*`.
pub const GetConnection: &str = "ssm-guiconnect:GetConnection";

/// `ssm-guiconnect:GetConnectionRecordingPreferences`: Read.
///
/// No resource types: its resource is `*`.
pub const GetConnectionRecordingPreferences: &str = "ssm-guiconnect:GetConnectionRecordingPreferences";

/// `ssm-guiconnect:ListConnections`: List.
///
/// No resource types: its resource is `*`.
pub const ListConnections: &str = "ssm-guiconnect:ListConnections";

/// `ssm-guiconnect:StartConnection`: Write.
///
/// No resource types: its resource is `*`.
pub const StartConnection: &str = "ssm-guiconnect:StartConnection";

/// `ssm-guiconnect:UpdateConnectionRecordingPreferences`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateConnectionRecordingPreferences: &str = "ssm-guiconnect:UpdateConnectionRecordingPreferences";
