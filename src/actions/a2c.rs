// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS App2Container: the actions of the prefix `a2c`.

/// `a2c:GetContainerizationJobDetails`: Read.
///
/// No resource types: its resource is `*`.
pub const GetContainerizationJobDetails: &str = "a2c:GetContainerizationJobDetails";

/// `a2c:GetDeploymentJobDetails`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDeploymentJobDetails: &str = "a2c:GetDeploymentJobDetails";

/// `a2c:StartContainerizationJob`: Write.
///
/// No resource types: its resource is `*`.
pub const StartContainerizationJob: &str = "a2c:StartContainerizationJob";

/// `a2c:StartDeploymentJob`: Write.
///
/// No resource types: its resource is `*`.
pub const StartDeploymentJob: &str = "a2c:StartDeploymentJob";
