// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Identity Sync: the actions of the prefix `identity-sync`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `SyncProfileResource` | `arn:${Partition}:identity-sync:${Region}:${Account}:profile/${SyncProfileName}` |
//! | `SyncTargetResource` | `arn:${Partition}:identity-sync:${Region}:${Account}:target/${SyncProfileName}/${SyncTargetName}` |

/// `identity-sync:AllowVendedLogDeliveryForResource`: Permissions management, Write.
///
/// Resource types: `SyncProfileResource` (required).
pub const AllowVendedLogDeliveryForResource: &str = "identity-sync:AllowVendedLogDeliveryForResource";

/// `identity-sync:CreateSyncFilter`: Write.
///
/// Resource types: `SyncProfileResource` (required).
pub const CreateSyncFilter: &str = "identity-sync:CreateSyncFilter";

/// `identity-sync:CreateSyncProfile`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateSyncProfile: &str = "identity-sync:CreateSyncProfile";

/// `identity-sync:CreateSyncTarget`: Write.
///
/// Resource types: `SyncProfileResource` (required).
pub const CreateSyncTarget: &str = "identity-sync:CreateSyncTarget";

/// `identity-sync:DeleteSyncFilter`: Write.
///
/// Resource types: `SyncProfileResource` (required).
pub const DeleteSyncFilter: &str = "identity-sync:DeleteSyncFilter";

/// `identity-sync:DeleteSyncProfile`: Write.
///
/// Resource types: `SyncProfileResource` (required).
pub const DeleteSyncProfile: &str = "identity-sync:DeleteSyncProfile";

/// `identity-sync:DeleteSyncTarget`: Write.
///
/// Resource types: `SyncProfileResource` (required), `SyncTargetResource` (required).
pub const DeleteSyncTarget: &str = "identity-sync:DeleteSyncTarget";

/// `identity-sync:GetSyncProfile`: Read.
///
/// Resource types: `SyncProfileResource` (required).
pub const GetSyncProfile: &str = "identity-sync:GetSyncProfile";

/// `identity-sync:GetSyncTarget`: Read.
///
/// Resource types: `SyncProfileResource` (required), `SyncTargetResource` (required).
pub const GetSyncTarget: &str = "identity-sync:GetSyncTarget";

/// `identity-sync:ListSyncFilters`: List.
///
/// Resource types: `SyncProfileResource` (required).
pub const ListSyncFilters: &str = "identity-sync:ListSyncFilters";

/// `identity-sync:StartSync`: Write.
///
/// Resource types: `SyncProfileResource` (required).
pub const StartSync: &str = "identity-sync:StartSync";

/// `identity-sync:StopSync`: Write.
///
/// Resource types: `SyncProfileResource` (required).
pub const StopSync: &str = "identity-sync:StopSync";

/// `identity-sync:UpdateSyncTarget`: Write.
///
/// Resource types: `SyncProfileResource` (required), `SyncTargetResource` (required).
pub const UpdateSyncTarget: &str = "identity-sync:UpdateSyncTarget";
