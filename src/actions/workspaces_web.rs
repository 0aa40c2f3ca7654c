// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon WorkSpaces Secure Browser: the actions of the prefix `workspaces-web`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `browserSettings` | `arn:${Partition}:workspaces-web:${Region}:${Account}:browserSettings/${BrowserSettingsId}` |
//! | `dataProtectionSettings` | `arn:${Partition}:workspaces-web:${Region}:${Account}:dataProtectionSettings/${DataProtectionSettingsId}` |
//! | `identityProvider` | `arn:${Partition}:workspaces-web:${Region}:${Account}:identityProvider/${PortalId}/${IdentityProviderId}` |
//! | `ipAccessSettings` | `arn:${Partition}:workspaces-web:${Region}:${Account}:ipAccessSettings/${IpAccessSettingsId}` |
//! | `networkSettings` | `arn:${Partition}:workspaces-web:${Region}:${Account}:networkSettings/${NetworkSettingsId}` |
//! | `portal` | `arn:${Partition}:workspaces-web:${Region}:${Account}:portal/${PortalId}` |
//! | `sessionLogger` | `arn:${Partition}:workspaces-web:${Region}:${Account}:sessionLogger/${SessionLoggerId}` |
//! | `trustStore` | `arn:${Partition}:workspaces-web:${Region}:${Account}:trustStore/${TrustStoreId}` |
//! | `userAccessLoggingSettings` | `arn:${Partition}:workspaces-web:${Region}:${Account}:userAccessLoggingSettings/${UserAccessLoggingSettingsId}` |
//! | `userSettings` | `arn:${Partition}:workspaces-web:${Region}:${Account}:userSettings/${UserSettingsId}` |

/// `workspaces-web:AssociateBrowserSettings`: Write.
///
/// Resource types: `browserSettings` (required), `portal` (required).
pub const AssociateBrowserSettings: &str = "workspaces-web:AssociateBrowserSettings";

/// `workspaces-web:AssociateDataProtectionSettings`: Write.
///
/// Resource types: `dataProtectionSettings` (required), `portal` (required).
pub const AssociateDataProtectionSettings: &str = "workspaces-web:AssociateDataProtectionSettings";

/// `workspaces-web:AssociateIpAccessSettings`: Write.
///
/// Resource types: `ipAccessSettings` (required), `portal` (required).
pub const AssociateIpAccessSettings: &str = "workspaces-web:AssociateIpAccessSettings";

/// `workspaces-web:AssociateNetworkSettings`: Write.
///
/// Resource types: `networkSettings` (required), `portal` (required).
pub const AssociateNetworkSettings: &str = "workspaces-web:AssociateNetworkSettings";

/// `workspaces-web:AssociateSessionLogger`: Write.
///
/// Resource types: `portal` (required), `sessionLogger` (required).
pub const AssociateSessionLogger: &str = "workspaces-web:AssociateSessionLogger";

/// `workspaces-web:AssociateTrustStore`: Write.
///
/// Resource types: `portal` (required), `trustStore` (required).
pub const AssociateTrustStore: &str = "workspaces-web:AssociateTrustStore";

/// `workspaces-web:AssociateUserAccessLoggingSettings`: Write.
///
/// Resource types: `portal` (required), `userAccessLoggingSettings` (required).
pub const AssociateUserAccessLoggingSettings: &str = "workspaces-web:AssociateUserAccessLoggingSettings";

/// `workspaces-web:AssociateUserSettings`: Write.
///
/// Resource types: `portal` (required), `userSettings` (required).
pub const AssociateUserSettings: &str = "workspaces-web:AssociateUserSettings";

/// `workspaces-web:CreateBrowserSettings`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateBrowserSettings: &str = "workspaces-web:CreateBrowserSettings";

/// `workspaces-web:CreateDataProtectionSettings`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDataProtectionSettings: &str = "workspaces-web:CreateDataProtectionSettings";

/// `workspaces-web:CreateIdentityProvider`: Write.
///
/// Resource types: `identityProvider` (required), `portal` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateIdentityProvider: &str = "workspaces-web:CreateIdentityProvider";

/// `workspaces-web:CreateIpAccessSettings`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateIpAccessSettings: &str = "workspaces-web:CreateIpAccessSettings";

/// `workspaces-web:CreateNetworkSettings`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateNetworkSettings: &str = "workspaces-web:CreateNetworkSettings";

/// `workspaces-web:CreatePortal`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePortal: &str = "workspaces-web:CreatePortal";

/// `workspaces-web:CreateSessionLogger`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSessionLogger: &str = "workspaces-web:CreateSessionLogger";

/// `workspaces-web:CreateTrustStore`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTrustStore: &str = "workspaces-web:CreateTrustStore";

/// `workspaces-web:CreateUserAccessLoggingSettings`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateUserAccessLoggingSettings: &str = "workspaces-web:CreateUserAccessLoggingSettings";

/// `workspaces-web:CreateUserSettings`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateUserSettings: &str = "workspaces-web:CreateUserSettings";

/// `workspaces-web:DeleteBrowserSettings`: Write.
///
/// Resource types: `browserSettings` (required).
pub const DeleteBrowserSettings: &str = "workspaces-web:DeleteBrowserSettings";

/// `workspaces-web:DeleteDataProtectionSettings`: Write.
///
/// Resource types: `dataProtectionSettings` (required).
pub const DeleteDataProtectionSettings: &str = "workspaces-web:DeleteDataProtectionSettings";

/// `workspaces-web:DeleteIdentityProvider`: Write.
///
/// Resource types: `identityProvider` (required), `portal` (required).
pub const DeleteIdentityProvider: &str = "workspaces-web:DeleteIdentityProvider";

/// `workspaces-web:DeleteIpAccessSettings`: Write.
///
/// Resource types: `ipAccessSettings` (required).
pub const DeleteIpAccessSettings: &str = "workspaces-web:DeleteIpAccessSettings";

/// `workspaces-web:DeleteNetworkSettings`: Write.
///
/// Resource types: `networkSettings` (required).
pub const DeleteNetworkSettings: &str = "workspaces-web:DeleteNetworkSettings";

/// `workspaces-web:DeletePortal`: Write.
///
/// Resource types: `portal` (required).
pub const DeletePortal: &str = "workspaces-web:DeletePortal";

/// `workspaces-web:DeleteSessionLogger`: Write.
///
/// Resource types: `sessionLogger` (required).
pub const DeleteSessionLogger: &str = "workspaces-web:DeleteSessionLogger";

/// `workspaces-web:DeleteTrustStore`: Write.
///
/// Resource types: `trustStore` (required).
pub const DeleteTrustStore: &str = "workspaces-web:DeleteTrustStore";

/// `workspaces-web:DeleteUserAccessLoggingSettings`: Write.
///
/// Resource types: `userAccessLoggingSettings` (required).
pub const DeleteUserAccessLoggingSettings: &str = "workspaces-web:DeleteUserAccessLoggingSettings";

/// `workspaces-web:DeleteUserSettings`: Write.
///
/// Resource types: `userSettings` (required).
pub const DeleteUserSettings: &str = "workspaces-web:DeleteUserSettings";

/// `workspaces-web:DisassociateBrowserSettings`: Write.
///
/// Resource types: `portal` (required).
pub const DisassociateBrowserSettings: &str = "workspaces-web:DisassociateBrowserSettings";

/// `workspaces-web:DisassociateDataProtectionSettings`: Write.
///
/// Resource types: `portal` (required).
pub const DisassociateDataProtectionSettings: &str = "workspaces-web:DisassociateDataProtectionSettings";

/// `workspaces-web:DisassociateIpAccessSettings`: Write.
///
/// Resource types: `portal` (required).
pub const DisassociateIpAccessSettings: &str = "workspaces-web:DisassociateIpAccessSettings";

/// `workspaces-web:DisassociateNetworkSettings`: Write.
///
/// Resource types: `portal` (required).
pub const DisassociateNetworkSettings: &str = "workspaces-web:DisassociateNetworkSettings";

/// `workspaces-web:DisassociateSessionLogger`: Write.
///
/// Resource types: `portal` (required).
pub const DisassociateSessionLogger: &str = "workspaces-web:DisassociateSessionLogger";

/// `workspaces-web:DisassociateTrustStore`: Write.
///
/// Resource types: `portal` (required).
pub const DisassociateTrustStore: &str = "workspaces-web:DisassociateTrustStore";

/// `workspaces-web:DisassociateUserAccessLoggingSettings`: Write.
///
/// Resource types: `portal` (required).
pub const DisassociateUserAccessLoggingSettings: &str = "workspaces-web:DisassociateUserAccessLoggingSettings";

/// `workspaces-web:DisassociateUserSettings`: Write.
///
/// Resource types: `portal` (required).
pub const DisassociateUserSettings: &str = "workspaces-web:DisassociateUserSettings";

/// `workspaces-web:ExpireSession`: Write.
///
/// Resource types: `portal` (required).
pub const ExpireSession: &str = "workspaces-web:ExpireSession";

/// `workspaces-web:GetBrowserSettings`: Read.
///
/// Resource types: `browserSettings` (required).
pub const GetBrowserSettings: &str = "workspaces-web:GetBrowserSettings";

/// `workspaces-web:GetDataProtectionSettings`: Read.
///
/// Resource types: `dataProtectionSettings` (required).
pub const GetDataProtectionSettings: &str = "workspaces-web:GetDataProtectionSettings";

/// `workspaces-web:GetIdentityProvider`: Read.
///
/// Resource types: `identityProvider` (required).
pub const GetIdentityProvider: &str = "workspaces-web:GetIdentityProvider";

/// `workspaces-web:GetIpAccessSettings`: Read.
///
/// Resource types: `ipAccessSettings` (required).
pub const GetIpAccessSettings: &str = "workspaces-web:GetIpAccessSettings";

/// `workspaces-web:GetNetworkSettings`: Read.
///
/// Resource types: `networkSettings` (required).
pub const GetNetworkSettings: &str = "workspaces-web:GetNetworkSettings";

/// `workspaces-web:GetPortal`: Read.
///
/// Resource types: `portal` (required).
pub const GetPortal: &str = "workspaces-web:GetPortal";

/// `workspaces-web:GetPortalServiceProviderMetadata`: Read.
///
/// Resource types: `portal` (required).
pub const GetPortalServiceProviderMetadata: &str = "workspaces-web:GetPortalServiceProviderMetadata";

/// `workspaces-web:GetSession`: Read.
///
/// Resource types: `portal` (required).
pub const GetSession: &str = "workspaces-web:GetSession";

/// `workspaces-web:GetSessionLogger`: Read.
///
/// Resource types: `sessionLogger` (required).
pub const GetSessionLogger: &str = "workspaces-web:GetSessionLogger";

/// `workspaces-web:GetTrustStore`: Read.
///
/// Resource types: `trustStore` (required).
pub const GetTrustStore: &str = "workspaces-web:GetTrustStore";

/// `workspaces-web:GetTrustStoreCertificate`: Read.
///
/// Resource types: `trustStore` (required).
pub const GetTrustStoreCertificate: &str = "workspaces-web:GetTrustStoreCertificate";

/// `workspaces-web:GetUserAccessLoggingSettings`: Read.
///
/// Resource types: `userAccessLoggingSettings` (required).
pub const GetUserAccessLoggingSettings: &str = "workspaces-web:GetUserAccessLoggingSettings";

/// `workspaces-web:GetUserSettings`: Read.
///
/// Resource types: `userSettings` (required).
pub const GetUserSettings: &str = "workspaces-web:GetUserSettings";

/// `workspaces-web:ListBrowserSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const ListBrowserSettings: &str = "workspaces-web:ListBrowserSettings";

/// `workspaces-web:ListDataProtectionSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const ListDataProtectionSettings: &str = "workspaces-web:ListDataProtectionSettings";

/// `workspaces-web:ListIdentityProviders`: Read.
///
/// Resource types: `identityProvider` (required).
pub const ListIdentityProviders: &str = "workspaces-web:ListIdentityProviders";

/// `workspaces-web:ListIpAccessSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const ListIpAccessSettings: &str = "workspaces-web:ListIpAccessSettings";

/// `workspaces-web:ListNetworkSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const ListNetworkSettings: &str = "workspaces-web:ListNetworkSettings";

/// `workspaces-web:ListPortals`: Read.
///
/// No resource types: its resource is `*`.
pub const ListPortals: &str = "workspaces-web:ListPortals";

/// `workspaces-web:ListSessionLoggers`: Read.
///
/// No resource types: its resource is `*`.
pub const ListSessionLoggers: &str = "workspaces-web:ListSessionLoggers";

/// `workspaces-web:ListSessions`: Read.
///
/// Resource types: `portal` (required).
pub const ListSessions: &str = "workspaces-web:ListSessions";

/// `workspaces-web:ListTagsForResource`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "workspaces-web:ListTagsForResource";

/// `workspaces-web:ListTrustStoreCertificates`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTrustStoreCertificates: &str = "workspaces-web:ListTrustStoreCertificates";

/// `workspaces-web:ListTrustStores`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTrustStores: &str = "workspaces-web:ListTrustStores";

/// `workspaces-web:ListUserAccessLoggingSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const ListUserAccessLoggingSettings: &str = "workspaces-web:ListUserAccessLoggingSettings";

/// `workspaces-web:ListUserSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const ListUserSettings: &str = "workspaces-web:ListUserSettings";

/// `workspaces-web:TagResource`: Tagging, Write.
///
/// Resource types: `browserSettings`, `dataProtectionSettings`, `identityProvider`, `ipAccessSettings`, `networkSettings`, `portal`, `sessionLogger`, `trustStore`, `userAccessLoggingSettings`, `userSettings`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "workspaces-web:TagResource";

/// `workspaces-web:UntagResource`: Tagging, Write.
///
/// Resource types: `browserSettings`, `dataProtectionSettings`, `identityProvider`, `ipAccessSettings`, `networkSettings`, `portal`, `sessionLogger`, `trustStore`, `userAccessLoggingSettings`, `userSettings`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "workspaces-web:UntagResource";

/// `workspaces-web:UpdateBrowserSettings`: Write.
///
/// Resource types: `browserSettings` (required).
pub const UpdateBrowserSettings: &str = "workspaces-web:UpdateBrowserSettings";

/// `workspaces-web:UpdateDataProtectionSettings`: Write.
///
/// Resource types: `dataProtectionSettings` (required).
pub const UpdateDataProtectionSettings: &str = "workspaces-web:UpdateDataProtectionSettings";

/// `workspaces-web:UpdateIdentityProvider`: Write.
///
/// Resource types: `identityProvider` (required), `portal` (required).
pub const UpdateIdentityProvider: &str = "workspaces-web:UpdateIdentityProvider";

/// `workspaces-web:UpdateIpAccessSettings`: Write.
///
/// Resource types: `ipAccessSettings` (required).
pub const UpdateIpAccessSettings: &str = "workspaces-web:UpdateIpAccessSettings";

/// `workspaces-web:UpdateNetworkSettings`: Write.
///
/// Resource types: `networkSettings` (required).
pub const UpdateNetworkSettings: &str = "workspaces-web:UpdateNetworkSettings";

/// `workspaces-web:UpdatePortal`: Write.
///
/// Resource types: `portal` (required).
pub const UpdatePortal: &str = "workspaces-web:UpdatePortal";

/// `workspaces-web:UpdateSessionLogger`: Write.
///
/// Resource types: `sessionLogger` (required).
pub const UpdateSessionLogger: &str = "workspaces-web:UpdateSessionLogger";

/// `workspaces-web:UpdateTrustStore`: Write.
///
/// Resource types: `trustStore` (required).
pub const UpdateTrustStore: &str = "workspaces-web:UpdateTrustStore";

/// `workspaces-web:UpdateUserAccessLoggingSettings`: Write.
///
/// Resource types: `userAccessLoggingSettings` (required).
pub const UpdateUserAccessLoggingSettings: &str = "workspaces-web:UpdateUserAccessLoggingSettings";

/// `workspaces-web:UpdateUserSettings`: Write.
///
/// Resource types: `userSettings` (required).
pub const UpdateUserSettings: &str = "workspaces-web:UpdateUserSettings";
