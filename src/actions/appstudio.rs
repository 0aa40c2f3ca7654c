// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS App Studio: the actions of the prefix `appstudio`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `application` | `arn:${Partition}:appstudio:${Region}:${Account}:application/${ApplicationId}` |
//! | `connector` | `arn:${Partition}:appstudio:${Region}:${Account}:connector/${ConnectionId}` |
//! | `instance` | `arn:${Partition}:appstudio:${Region}:${Account}:instance/${InstanceId}` |

/// `appstudio:GetAccountStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountStatus: &str = "appstudio:GetAccountStatus";

/// `appstudio:GetEnablementJobStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetEnablementJobStatus: &str = "appstudio:GetEnablementJobStatus";

/// `appstudio:StartEnablementJob`: Write.
///
/// No resource types: its resource is `*`.
pub const StartEnablementJob: &str = "appstudio:StartEnablementJob";

/// `appstudio:StartRollbackEnablementJob`: Write.
///
/// No resource types: its resource is `*`.
pub const StartRollbackEnablementJob: &str = "appstudio:StartRollbackEnablementJob";

/// `appstudio:StartTeamDeployment`: Write.
///
/// No resource types: its resource is `*`.
pub const StartTeamDeployment: &str = "appstudio:StartTeamDeployment";
