// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Organizations: the actions of the prefix `organizations`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `account` | `arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}` |
//! | `awspolicy` | `arn:${Partition}:organizations::aws:policy/${PolicyType}/p-${PolicyId}` |
//! | `handshake` | `arn:${Partition}:organizations::${Account}:handshake/o-${OrganizationId}/${HandshakeType}/h-${HandshakeId}` |
//! | `organization` | `arn:${Partition}:organizations::${Account}:organization/o-${OrganizationId}` |
//! | `organizationalunit` | `arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}` |
//! | `policy` | `arn:${Partition}:organizations::${Account}:policy/o-${OrganizationId}/${PolicyType}/p-${PolicyId}` |
//! | `resourcepolicy` | `arn:${Partition}:organizations::${Account}:resourcepolicy/o-${OrganizationId}/rp-${ResourcePolicyId}` |
//! | `responsibilitytransfer` | `arn:${Partition}:organizations::${Account}:transfer/o-${OrganizationId}/${TransferType}/${TransferDirection}/rt-${ResponsibilityTransferId}` |
//! | `root` | `arn:${Partition}:organizations::${Account}:root/o-${OrganizationId}/r-${RootId}` |

/// `organizations:AcceptHandshake`: Write.
///
/// Resource types: `handshake` (required).
pub const AcceptHandshake: &str = "organizations:AcceptHandshake";

/// `organizations:AttachPolicy`: Permissions management, Write.
///
/// Resource types: `account`, `organizationalunit`, `policy` (required), `root`.
///
/// Condition keys: `organizations:PolicyType`.
pub const AttachPolicy: &str = "organizations:AttachPolicy";

/// `organizations:CancelHandshake`: Write.
///
/// Resource types: `handshake` (required).
pub const CancelHandshake: &str = "organizations:CancelHandshake";

/// `organizations:CloseAccount`: Write.
///
/// Resource types: `account` (required).
pub const CloseAccount: &str = "organizations:CloseAccount";

/// `organizations:CreateAccount`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAccount: &str = "organizations:CreateAccount";

/// `organizations:CreateBuilderIdOwnedAccount`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateBuilderIdOwnedAccount: &str = "organizations:CreateBuilderIdOwnedAccount";

/// `organizations:CreateGovCloudAccount`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateGovCloudAccount: &str = "organizations:CreateGovCloudAccount";

/// `organizations:CreateOrganization`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateOrganization: &str = "organizations:CreateOrganization";

/// `organizations:CreateOrganizationalUnit`: Write.
///
/// Resource types: `organizationalunit`, `root`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateOrganizationalUnit: &str = "organizations:CreateOrganizationalUnit";

/// `organizations:CreatePolicy`: Write.
///
/// Resource types: `policy` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `organizations:PolicyType`.
pub const CreatePolicy: &str = "organizations:CreatePolicy";

/// `organizations:DeclineHandshake`: Write.
///
/// Resource types: `handshake` (required).
pub const DeclineHandshake: &str = "organizations:DeclineHandshake";

/// `organizations:DeleteOrganization`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteOrganization: &str = "organizations:DeleteOrganization";

/// `organizations:DeleteOrganizationalUnit`: Write.
///
/// Resource types: `organizationalunit` (required).
pub const DeleteOrganizationalUnit: &str = "organizations:DeleteOrganizationalUnit";

/// `organizations:DeletePolicy`: Write.
///
/// Resource types: `policy` (required).
///
/// Condition keys: `organizations:PolicyType`.
pub const DeletePolicy: &str = "organizations:DeletePolicy";

/// `organizations:DeleteResourcePolicy`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const DeleteResourcePolicy: &str = "organizations:DeleteResourcePolicy";

/// `organizations:DeregisterDelegatedAdministrator`: Write.
///
/// Resource types: `account` (required).
///
/// Condition keys: `organizations:ServicePrincipal`.
pub const DeregisterDelegatedAdministrator: &str = "organizations:DeregisterDelegatedAdministrator";

/// `organizations:DescribeAccount`: Read.
///
/// Resource types: `account` (required).
pub const DescribeAccount: &str = "organizations:DescribeAccount";

/// `organizations:DescribeCreateAccountStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeCreateAccountStatus: &str = "organizations:DescribeCreateAccountStatus";

/// `organizations:DescribeEffectivePolicy`: Read.
///
/// Resource types: `account` (required).
///
/// Condition keys: `organizations:PolicyType`.
pub const DescribeEffectivePolicy: &str = "organizations:DescribeEffectivePolicy";

/// `organizations:DescribeHandshake`: Read.
///
/// Resource types: `handshake` (required).
pub const DescribeHandshake: &str = "organizations:DescribeHandshake";

/// `organizations:DescribeOrganization`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeOrganization: &str = "organizations:DescribeOrganization";

/// `organizations:DescribeOrganizationalUnit`: Read.
///
/// Resource types: `organizationalunit` (required).
pub const DescribeOrganizationalUnit: &str = "organizations:DescribeOrganizationalUnit";

/// `organizations:DescribePolicy`: Read.
///
/// Resource types: `policy` (required).
///
/// Condition keys: `organizations:PolicyType`.
pub const DescribePolicy: &str = "organizations:DescribePolicy";

/// `organizations:DescribeResourcePolicy`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeResourcePolicy: &str = "organizations:DescribeResourcePolicy";

/// `organizations:DescribeResponsibilityTransfer`: Read.
///
/// Resource types: `responsibilitytransfer` (required).
///
/// Condition keys: `organizations:TransferDirection`, `organizations:TransferType`.
pub const DescribeResponsibilityTransfer: &str = "organizations:DescribeResponsibilityTransfer";

/// `organizations:DetachPolicy`: Permissions management, Write.
///
/// Resource types: `account`, `organizationalunit`, `policy` (required), `root`.
///
/// Condition keys: `organizations:PolicyType`.
pub const DetachPolicy: &str = "organizations:DetachPolicy";

/// `organizations:DisableAWSServiceAccess`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `organizations:ServicePrincipal`.
pub const DisableAWSServiceAccess: &str = "organizations:DisableAWSServiceAccess";

/// `organizations:DisablePolicyType`: Write.
///
/// Resource types: `root` (required).
///
/// Condition keys: `organizations:PolicyType`.
pub const DisablePolicyType: &str = "organizations:DisablePolicyType";

/// `organizations:EnableAllFeatures`: Write.
///
/// No resource types: its resource is `*`.
pub const EnableAllFeatures: &str = "organizations:EnableAllFeatures";

/// `organizations:EnableAWSServiceAccess`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `organizations:ServicePrincipal`.
pub const EnableAWSServiceAccess: &str = "organizations:EnableAWSServiceAccess";

/// `organizations:EnablePolicyType`: Write.
///
/// Resource types: `root` (required).
///
/// Condition keys: `organizations:PolicyType`.
pub const EnablePolicyType: &str = "organizations:EnablePolicyType";

/// `organizations:InviteAccountToOrganization`: Write.
///
/// Resource types: `account`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const InviteAccountToOrganization: &str = "organizations:InviteAccountToOrganization";

/// `organizations:InviteOrganizationToTransferResponsibility`: Write.
///
/// Resource types: `account`.
///
/// Condition keys: `organizations:TransferDirection`, `organizations:TransferType`.
pub const InviteOrganizationToTransferResponsibility: &str = "organizations:InviteOrganizationToTransferResponsibility";

/// `organizations:LeaveOrganization`: Write.
///
/// No resource types: its resource is `*`.
pub const LeaveOrganization: &str = "organizations:LeaveOrganization";

/// `organizations:ListAccounts`: List.
///
/// No resource types: its resource is `*`.
pub const ListAccounts: &str = "organizations:ListAccounts";

/// `organizations:ListAccountsForParent`: List.
///
/// Resource types: `organizationalunit`, `root`.
pub const ListAccountsForParent: &str = "organizations:ListAccountsForParent";

/// `organizations:ListAccountsWithInvalidEffectivePolicy`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `organizations:PolicyType`.
pub const ListAccountsWithInvalidEffectivePolicy: &str = "organizations:ListAccountsWithInvalidEffectivePolicy";

/// `organizations:ListAWSServiceAccessForOrganization`: List.
///
/// No resource types: its resource is `*`.
pub const ListAWSServiceAccessForOrganization: &str = "organizations:ListAWSServiceAccessForOrganization";

/// `organizations:ListChildren`: List.
///
/// Resource types: `organizationalunit`, `root`.
pub const ListChildren: &str = "organizations:ListChildren";

/// `organizations:ListCreateAccountStatus`: List.
///
/// No resource types: its resource is `*`.
pub const ListCreateAccountStatus: &str = "organizations:ListCreateAccountStatus";

/// `organizations:ListDelegatedAdministrators`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `organizations:ServicePrincipal`.
pub const ListDelegatedAdministrators: &str = "organizations:ListDelegatedAdministrators";

/// `organizations:ListDelegatedServicesForAccount`: List.
///
/// Resource types: `account` (required).
pub const ListDelegatedServicesForAccount: &str = "organizations:ListDelegatedServicesForAccount";

/// `organizations:ListEffectivePolicyValidationErrors`: List.
///
/// Resource types: `account` (required).
///
/// Condition keys: `organizations:PolicyType`.
pub const ListEffectivePolicyValidationErrors: &str = "organizations:ListEffectivePolicyValidationErrors";

/// `organizations:ListHandshakesForAccount`: List.
///
/// No resource types: its resource is `*`.
pub const ListHandshakesForAccount: &str = "organizations:ListHandshakesForAccount";

/// `organizations:ListHandshakesForOrganization`: List.
///
/// No resource types: its resource is `*`.
pub const ListHandshakesForOrganization: &str = "organizations:ListHandshakesForOrganization";

/// `organizations:ListInboundResponsibilityTransfers`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `organizations:TransferDirection`, `organizations:TransferType`.
pub const ListInboundResponsibilityTransfers: &str = "organizations:ListInboundResponsibilityTransfers";

/// `organizations:ListOrganizationalUnitsForParent`: List.
///
/// Resource types: `organizationalunit`, `root`.
pub const ListOrganizationalUnitsForParent: &str = "organizations:ListOrganizationalUnitsForParent";

/// `organizations:ListOutboundResponsibilityTransfers`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `organizations:TransferDirection`, `organizations:TransferType`.
pub const ListOutboundResponsibilityTransfers: &str = "organizations:ListOutboundResponsibilityTransfers";

/// `organizations:ListParents`: List.
///
/// Resource types: `account`, `organizationalunit`.
pub const ListParents: &str = "organizations:ListParents";

/// `organizations:ListPolicies`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `organizations:PolicyType`.
pub const ListPolicies: &str = "organizations:ListPolicies";

/// `organizations:ListPoliciesForTarget`: List.
///
/// Resource types: `account`, `organizationalunit`, `root`.
///
/// Condition keys: `organizations:PolicyType`.
pub const ListPoliciesForTarget: &str = "organizations:ListPoliciesForTarget";

/// `organizations:ListRoots`: List.
///
/// No resource types: its resource is `*`.
pub const ListRoots: &str = "organizations:ListRoots";

/// `organizations:ListTagsForResource`: List.
///
/// Resource types: `account`, `organizationalunit`, `policy`, `resourcepolicy`, `responsibilitytransfer`, `root`.
///
/// Condition keys: `organizations:PolicyType`, `organizations:TransferDirection`, `organizations:TransferType`.
pub const ListTagsForResource: &str = "organizations:ListTagsForResource";

/// `organizations:ListTargetsForPolicy`: List.
///
/// Resource types: `policy` (required).
///
/// Condition keys: `organizations:PolicyType`.
pub const ListTargetsForPolicy: &str = "organizations:ListTargetsForPolicy";

/// `organizations:MoveAccount`: Write.
///
/// Resource types: `account` (required), `organizationalunit` (required), `root` (required).
pub const MoveAccount: &str = "organizations:MoveAccount";

/// `organizations:PutResourcePolicy`: Permissions management, Write.
///
/// Resource types: `resourcepolicy` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PutResourcePolicy: &str = "organizations:PutResourcePolicy";

/// `organizations:RegisterDelegatedAdministrator`: Write.
///
/// Resource types: `account` (required).
///
/// Condition keys: `organizations:ServicePrincipal`.
pub const RegisterDelegatedAdministrator: &str = "organizations:RegisterDelegatedAdministrator";

/// `organizations:RemoveAccountFromOrganization`: Write.
///
/// Resource types: `account` (required).
pub const RemoveAccountFromOrganization: &str = "organizations:RemoveAccountFromOrganization";

/// `organizations:TagResource`: Tagging, Write.
///
/// Resource types: `account`, `organizationalunit`, `policy`, `resourcepolicy`, `responsibilitytransfer`, `root`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `organizations:PolicyType`, `organizations:TransferDirection`, `organizations:TransferType`.
pub const TagResource: &str = "organizations:TagResource";

/// `organizations:TerminateResponsibilityTransfer`: Write.
///
/// Resource types: `responsibilitytransfer` (required).
///
/// Condition keys: `organizations:TransferDirection`, `organizations:TransferType`.
pub const TerminateResponsibilityTransfer: &str = "organizations:TerminateResponsibilityTransfer";

/// `organizations:UntagResource`: Tagging, Write.
///
/// Resource types: `account`, `organizationalunit`, `policy`, `resourcepolicy`, `responsibilitytransfer`, `root`.
///
/// Condition keys: `aws:TagKeys`, `organizations:PolicyType`, `organizations:TransferDirection`, `organizations:TransferType`.
pub const UntagResource: &str = "organizations:UntagResource";

/// `organizations:UpdateOrganizationalUnit`: Write.
///
/// Resource types: `organizationalunit` (required).
pub const UpdateOrganizationalUnit: &str = "organizations:UpdateOrganizationalUnit";

/// `organizations:UpdatePolicy`: Permissions management, Write.
///
/// Resource types: `policy` (required).
///
/// Condition keys: `organizations:PolicyType`.
pub const UpdatePolicy: &str = "organizations:UpdatePolicy";

/// `organizations:UpdateResponsibilityTransfer`: Write.
///
/// Resource types: `responsibilitytransfer` (required).
///
/// Condition keys: `organizations:TransferDirection`, `organizations:TransferType`.
pub const UpdateResponsibilityTransfer: &str = "organizations:UpdateResponsibilityTransfer";
