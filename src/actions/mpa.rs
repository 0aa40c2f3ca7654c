// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Multi-party approval: the actions of the prefix `mpa`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `approval-team` | `arn:${Partition}:mpa:${Region}:${Account}:approval-team/${ApprovalTeamId}` |
//! | `identity-source` | `arn:${Partition}:mpa:${Region}:${Account}:identity-source/${IdentitySourceId}` |
//! | `session` | `arn:${Partition}:mpa:${Region}:${Account}:session/${SessionId}` |

/// `mpa:CancelSession`: Write.
///
/// Resource types: `session` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `mpa:ProtectedResourceAccount`, `mpa:RequestedOperation`.
pub const CancelSession: &str = "mpa:CancelSession";

/// `mpa:CreateApprovalTeam`: Write.
///
/// Resource types: `approval-team` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateApprovalTeam: &str = "mpa:CreateApprovalTeam";

/// `mpa:CreateIdentitySource`: Write.
///
/// Resource types: `identity-source` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateIdentitySource: &str = "mpa:CreateIdentitySource";

/// `mpa:DeleteIdentitySource`: Write.
///
/// Resource types: `identity-source` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteIdentitySource: &str = "mpa:DeleteIdentitySource";

/// `mpa:DeleteInactiveApprovalTeamVersion`: Write.
///
/// Resource types: `approval-team` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteInactiveApprovalTeamVersion: &str = "mpa:DeleteInactiveApprovalTeamVersion";

/// `mpa:DeleteResourcePolicy`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const DeleteResourcePolicy: &str = "mpa:DeleteResourcePolicy";

/// `mpa:GetApprovalTeam`: Read.
///
/// Resource types: `approval-team` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetApprovalTeam: &str = "mpa:GetApprovalTeam";

/// `mpa:GetIdentitySource`: Read.
///
/// Resource types: `identity-source` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetIdentitySource: &str = "mpa:GetIdentitySource";

/// `mpa:GetPolicyVersion`: Read.
///
/// No resource types: its resource is `*`.
pub const GetPolicyVersion: &str = "mpa:GetPolicyVersion";

/// `mpa:GetResourcePolicy`: Read.
///
/// No resource types: its resource is `*`.
pub const GetResourcePolicy: &str = "mpa:GetResourcePolicy";

/// `mpa:GetSession`: Read.
///
/// Resource types: `session` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `mpa:ProtectedResourceAccount`, `mpa:RequestedOperation`.
pub const GetSession: &str = "mpa:GetSession";

/// `mpa:ListApprovalTeams`: List.
///
/// No resource types: its resource is `*`.
pub const ListApprovalTeams: &str = "mpa:ListApprovalTeams";

/// `mpa:ListIdentitySources`: List.
///
/// No resource types: its resource is `*`.
pub const ListIdentitySources: &str = "mpa:ListIdentitySources";

/// `mpa:ListPolicies`: List.
///
/// No resource types: its resource is `*`.
pub const ListPolicies: &str = "mpa:ListPolicies";

/// `mpa:ListPolicyVersions`: List.
///
/// No resource types: its resource is `*`.
pub const ListPolicyVersions: &str = "mpa:ListPolicyVersions";

/// `mpa:ListResourcePolicies`: List.
///
/// No resource types: its resource is `*`.
pub const ListResourcePolicies: &str = "mpa:ListResourcePolicies";

/// `mpa:ListSessions`: List.
///
/// No resource types: its resource is `*`.
pub const ListSessions: &str = "mpa:ListSessions";

/// `mpa:ListTagsForResource`: List.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "mpa:ListTagsForResource";

/// `mpa:PutResourcePolicy`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const PutResourcePolicy: &str = "mpa:PutResourcePolicy";

/// `mpa:StartActiveApprovalTeamDeletion`: Write.
///
/// Resource types: `approval-team` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StartActiveApprovalTeamDeletion: &str = "mpa:StartActiveApprovalTeamDeletion";

/// `mpa:StartApprovalTeamBaseline`: Write.
///
/// Resource types: `approval-team` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StartApprovalTeamBaseline: &str = "mpa:StartApprovalTeamBaseline";

/// `mpa:StartSession`: Write.
///
/// Resource types: `session` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `mpa:ProtectedResourceAccount`, `mpa:RequestedOperation`.
pub const StartSession: &str = "mpa:StartSession";

/// `mpa:TagResource`: Tagging, Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "mpa:TagResource";

/// `mpa:UntagResource`: Tagging, Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "mpa:UntagResource";

/// `mpa:UpdateApprovalTeam`: Write.
///
/// Resource types: `approval-team` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateApprovalTeam: &str = "mpa:UpdateApprovalTeam";
