// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Signer: the actions of the prefix `signer`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `signing-job` | `arn:${Partition}:signer:${Region}:${Account}:/signing-jobs/${JobId}` |
//! | `signing-profile` | `arn:${Partition}:signer:${Region}:${Account}:/signing-profiles/${ProfileName}` |

/// `signer:AddProfilePermission`: Permissions management, Write.
///
/// Resource types: `signing-profile` (required).
pub const AddProfilePermission: &str = "signer:AddProfilePermission";

/// `signer:CancelSigningProfile`: Write.
///
/// Resource types: `signing-profile` (required).
///
/// Condition keys: `signer:ProfileVersion`.
pub const CancelSigningProfile: &str = "signer:CancelSigningProfile";

/// `signer:DescribeSigningJob`: Read.
///
/// Resource types: `signing-job` (required).
pub const DescribeSigningJob: &str = "signer:DescribeSigningJob";

/// `signer:GetRevocationStatus`: Read.
///
/// Resource types: `signing-job` (required), `signing-profile` (required).
pub const GetRevocationStatus: &str = "signer:GetRevocationStatus";

/// `signer:GetSigningPlatform`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSigningPlatform: &str = "signer:GetSigningPlatform";

/// `signer:GetSigningProfile`: Read.
///
/// Resource types: `signing-profile` (required).
///
/// Condition keys: `signer:ProfileVersion`.
pub const GetSigningProfile: &str = "signer:GetSigningProfile";

/// `signer:ListProfilePermissions`: Read.
///
/// Resource types: `signing-profile` (required).
pub const ListProfilePermissions: &str = "signer:ListProfilePermissions";

/// `signer:ListSigningJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListSigningJobs: &str = "signer:ListSigningJobs";

/// `signer:ListSigningPlatforms`: List.
///
/// No resource types: its resource is `*`.
pub const ListSigningPlatforms: &str = "signer:ListSigningPlatforms";

/// `signer:ListSigningProfiles`: List.
///
/// No resource types: its resource is `*`.
pub const ListSigningProfiles: &str = "signer:ListSigningProfiles";

/// `signer:ListTagsForResource`: Read.
///
/// Resource types: `signing-profile` (required).
pub const ListTagsForResource: &str = "signer:ListTagsForResource";

/// `signer:PutSigningProfile`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PutSigningProfile: &str = "signer:PutSigningProfile";

/// `signer:RemoveProfilePermission`: Permissions management, Write.
///
/// Resource types: `signing-profile` (required).
pub const RemoveProfilePermission: &str = "signer:RemoveProfilePermission";

/// `signer:RevokeSignature`: Write.
///
/// Resource types: `signing-job` (required).
///
/// Condition keys: `signer:ProfileVersion`.
pub const RevokeSignature: &str = "signer:RevokeSignature";

/// `signer:RevokeSigningProfile`: Write.
///
/// Resource types: `signing-profile` (required).
///
/// Condition keys: `signer:ProfileVersion`.
pub const RevokeSigningProfile: &str = "signer:RevokeSigningProfile";

/// `signer:SignPayload`: Write.
///
/// Resource types: `signing-profile` (required).
///
/// Condition keys: `signer:ProfileVersion`.
pub const SignPayload: &str = "signer:SignPayload";

/// `signer:StartSigningJob`: Write.
///
/// Resource types: `signing-profile` (required).
///
/// Condition keys: `signer:ProfileVersion`.
pub const StartSigningJob: &str = "signer:StartSigningJob";

/// `signer:TagResource`: Tagging, Write.
///
/// Resource types: `signing-profile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "signer:TagResource";

/// `signer:UntagResource`: Tagging, Write.
///
/// Resource types: `signing-profile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "signer:UntagResource";
