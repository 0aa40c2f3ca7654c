// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS CodeDeploy secure host commands service: the actions of the prefix `codedeploy-commands-secure`.

/// `codedeploy-commands-secure:GetDeploymentSpecification`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDeploymentSpecification: &str = "codedeploy-commands-secure:GetDeploymentSpecification";

/// `codedeploy-commands-secure:PollHostCommand`: Read.
///
/// No resource types: its resource is `*`.
pub const PollHostCommand: &str = "codedeploy-commands-secure:PollHostCommand";

/// `codedeploy-commands-secure:PutHostCommandAcknowledgement`: Write.
///
/// No resource types: its resource is `*`.
pub const PutHostCommandAcknowledgement: &str = "codedeploy-commands-secure:PutHostCommandAcknowledgement";

/// `codedeploy-commands-secure:PutHostCommandComplete`: Write.
///
/// No resource types: its resource is `*`.
pub const PutHostCommandComplete: &str = "codedeploy-commands-secure:PutHostCommandComplete";
