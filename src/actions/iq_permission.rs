// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS IQ Permissions: the actions of the prefix `iq-permission`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `permission` | `arn:${Partition}:iq-permission:${Region}::permission/${PermissionRequestId}` |

/// `iq-permission:ApproveAccessGrant`: Write.
///
/// Resource types: `permission` (required).
pub const ApproveAccessGrant: &str = "iq-permission:ApproveAccessGrant";

/// `iq-permission:ApprovePermissionRequest`: Write.
///
/// Resource types: `permission` (required).
pub const ApprovePermissionRequest: &str = "iq-permission:ApprovePermissionRequest";

/// `iq-permission:AssumePermissionRole`: Write.
///
/// Resource types: `permission` (required).
pub const AssumePermissionRole: &str = "iq-permission:AssumePermissionRole";

/// `iq-permission:CreatePermissionRequest`: Write.
///
/// Resource types: `permission` (required).
pub const CreatePermissionRequest: &str = "iq-permission:CreatePermissionRequest";

/// `iq-permission:GetPermissionRequest`: Read.
///
/// Resource types: `permission` (required).
pub const GetPermissionRequest: &str = "iq-permission:GetPermissionRequest";

/// `iq-permission:ListPermissionRequests`: Read.
///
/// Resource types: `permission` (required).
pub const ListPermissionRequests: &str = "iq-permission:ListPermissionRequests";

/// `iq-permission:RejectPermissionRequest`: Write.
///
/// Resource types: `permission` (required).
pub const RejectPermissionRequest: &str = "iq-permission:RejectPermissionRequest";

/// `iq-permission:RevokePermissionRequest`: Write.
///
/// Resource types: `permission` (required).
pub const RevokePermissionRequest: &str = "iq-permission:RevokePermissionRequest";

/// `iq-permission:WithdrawPermissionRequest`: Write.
///
/// Resource types: `permission` (required).
pub const WithdrawPermissionRequest: &str = "iq-permission:WithdrawPermissionRequest";
