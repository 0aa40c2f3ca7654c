// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Firewall Manager: the actions of the prefix `fms`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `applications-list` | `arn:${Partition}:fms:${Region}:${Account}:applications-list/${Id}` |
//! | `policy` | `arn:${Partition}:fms:${Region}:${Account}:policy/${Id}` |
//! | `protocols-list` | `arn:${Partition}:fms:${Region}:${Account}:protocols-list/${Id}` |
//! | `resource-set` | `arn:${Partition}:fms:${Region}:${Account}:resource-set/${Id}` |

/// `fms:AssociateAdminAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const AssociateAdminAccount: &str = "fms:AssociateAdminAccount";

/// `fms:AssociateThirdPartyFirewall`: Write.
///
/// No resource types: its resource is `*`.
pub const AssociateThirdPartyFirewall: &str = "fms:AssociateThirdPartyFirewall";

/// `fms:BatchAssociateResource`: Write.
///
/// Resource types: `resource-set` (required).
pub const BatchAssociateResource: &str = "fms:BatchAssociateResource";

/// `fms:BatchDisassociateResource`: Write.
///
/// Resource types: `resource-set` (required).
pub const BatchDisassociateResource: &str = "fms:BatchDisassociateResource";

/// `fms:DeleteAppsList`: Write.
///
/// Resource types: `applications-list` (required).
pub const DeleteAppsList: &str = "fms:DeleteAppsList";

/// `fms:DeleteNotificationChannel`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteNotificationChannel: &str = "fms:DeleteNotificationChannel";

/// `fms:DeletePolicy`: Write.
///
/// Resource types: `policy` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeletePolicy: &str = "fms:DeletePolicy";

/// `fms:DeleteProtocolsList`: Write.
///
/// Resource types: `protocols-list` (required).
pub const DeleteProtocolsList: &str = "fms:DeleteProtocolsList";

/// `fms:DeleteResourceSet`: Write.
///
/// Resource types: `resource-set` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteResourceSet: &str = "fms:DeleteResourceSet";

/// `fms:DisassociateAdminAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const DisassociateAdminAccount: &str = "fms:DisassociateAdminAccount";

/// `fms:DisassociateThirdPartyFirewall`: Write.
///
/// No resource types: its resource is `*`.
pub const DisassociateThirdPartyFirewall: &str = "fms:DisassociateThirdPartyFirewall";

/// `fms:GetAdminAccount`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAdminAccount: &str = "fms:GetAdminAccount";

/// `fms:GetAdminScope`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAdminScope: &str = "fms:GetAdminScope";

/// `fms:GetAppsList`: Read.
///
/// Resource types: `applications-list` (required).
pub const GetAppsList: &str = "fms:GetAppsList";

/// `fms:GetComplianceDetail`: Read.
///
/// Resource types: `policy` (required).
pub const GetComplianceDetail: &str = "fms:GetComplianceDetail";

/// `fms:GetNotificationChannel`: Read.
///
/// No resource types: its resource is `*`.
pub const GetNotificationChannel: &str = "fms:GetNotificationChannel";

/// `fms:GetPolicy`: Read.
///
/// Resource types: `policy` (required).
pub const GetPolicy: &str = "fms:GetPolicy";

/// `fms:GetProtectionStatus`: Read.
///
/// Resource types: `policy` (required).
pub const GetProtectionStatus: &str = "fms:GetProtectionStatus";

/// `fms:GetProtocolsList`: Read.
///
/// Resource types: `protocols-list` (required).
pub const GetProtocolsList: &str = "fms:GetProtocolsList";

/// `fms:GetResourceSet`: Read.
///
/// Resource types: `resource-set` (required).
pub const GetResourceSet: &str = "fms:GetResourceSet";

/// `fms:GetThirdPartyFirewallAssociationStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetThirdPartyFirewallAssociationStatus: &str = "fms:GetThirdPartyFirewallAssociationStatus";

/// `fms:GetViolationDetails`: Read.
///
/// Resource types: `policy` (required).
pub const GetViolationDetails: &str = "fms:GetViolationDetails";

/// `fms:ListAdminAccountsForOrganization`: List.
///
/// No resource types: its resource is `*`.
pub const ListAdminAccountsForOrganization: &str = "fms:ListAdminAccountsForOrganization";

/// `fms:ListAdminsManagingAccount`: List.
///
/// No resource types: its resource is `*`.
pub const ListAdminsManagingAccount: &str = "fms:ListAdminsManagingAccount";

/// `fms:ListAppsLists`: List.
///
/// No resource types: its resource is `*`.
pub const ListAppsLists: &str = "fms:ListAppsLists";

/// `fms:ListComplianceStatus`: List.
///
/// Resource types: `policy` (required).
pub const ListComplianceStatus: &str = "fms:ListComplianceStatus";

/// `fms:ListDiscoveredResources`: List.
///
/// No resource types: its resource is `*`.
pub const ListDiscoveredResources: &str = "fms:ListDiscoveredResources";

/// `fms:ListMemberAccounts`: List.
///
/// No resource types: its resource is `*`.
pub const ListMemberAccounts: &str = "fms:ListMemberAccounts";

/// `fms:ListPolicies`: List.
///
/// No resource types: its resource is `*`.
pub const ListPolicies: &str = "fms:ListPolicies";

/// `fms:ListProtocolsLists`: List.
///
/// No resource types: its resource is `*`.
pub const ListProtocolsLists: &str = "fms:ListProtocolsLists";

/// `fms:ListResourceSetResources`: List.
///
/// Resource types: `resource-set` (required).
pub const ListResourceSetResources: &str = "fms:ListResourceSetResources";

/// `fms:ListResourceSets`: List.
///
/// No resource types: its resource is `*`.
pub const ListResourceSets: &str = "fms:ListResourceSets";

/// `fms:ListTagsForResource`: Read.
///
/// Resource types: `policy` (required).
pub const ListTagsForResource: &str = "fms:ListTagsForResource";

/// `fms:ListThirdPartyFirewallFirewallPolicies`: List.
///
/// No resource types: its resource is `*`.
pub const ListThirdPartyFirewallFirewallPolicies: &str = "fms:ListThirdPartyFirewallFirewallPolicies";

/// `fms:PutAdminAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const PutAdminAccount: &str = "fms:PutAdminAccount";

/// `fms:PutAppsList`: Write.
///
/// Resource types: `applications-list` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PutAppsList: &str = "fms:PutAppsList";

/// `fms:PutNotificationChannel`: Write.
///
/// No resource types: its resource is `*`.
pub const PutNotificationChannel: &str = "fms:PutNotificationChannel";

/// `fms:PutPolicy`: Write.
///
/// Resource types: `policy` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PutPolicy: &str = "fms:PutPolicy";

/// `fms:PutProtocolsList`: Write.
///
/// Resource types: `protocols-list` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PutProtocolsList: &str = "fms:PutProtocolsList";

/// `fms:PutResourceSet`: Write.
///
/// Resource types: `resource-set` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PutResourceSet: &str = "fms:PutResourceSet";

/// `fms:TagResource`: Tagging, Write.
///
/// Resource types: `applications-list`, `policy`, `protocols-list`, `resource-set`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "fms:TagResource";

/// `fms:UntagResource`: Tagging, Write.
///
/// Resource types: `applications-list`, `policy`, `protocols-list`, `resource-set`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "fms:UntagResource";
