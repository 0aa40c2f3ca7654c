// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Connector Service: the actions of the prefix `awsconnector`.

/// `awsconnector:GetConnectorHealth`: Read.
///
/// No resource types: its resource is `*`.
pub const GetConnectorHealth: &str = "awsconnector:GetConnectorHealth";

/// `awsconnector:RegisterConnector`: Write.
///
/// No resource types: its resource is `*`.
pub const RegisterConnector: &str = "awsconnector:RegisterConnector";

/// `awsconnector:ValidateConnectorId`: Read.
///
/// No resource types: its resource is `*`.
pub const ValidateConnectorId: &str = "awsconnector:ValidateConnectorId";
