// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Private CA Connector for Active Directory: the actions of the prefix `pca-connector-ad`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Connector` | `arn:${Partition}:pca-connector-ad:${Region}:${Account}:connector/${ConnectorId}` |
//! | `DirectoryRegistration` | `arn:${Partition}:pca-connector-ad:${Region}:${Account}:directory-registration/${DirectoryId}` |
//! | `Template` | `arn:${Partition}:pca-connector-ad:${Region}:${Account}:connector/${ConnectorId}/template/${TemplateId}` |

/// `pca-connector-ad:CreateConnector`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConnector: &str = "pca-connector-ad:CreateConnector";

/// `pca-connector-ad:CreateDirectoryRegistration`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDirectoryRegistration: &str = "pca-connector-ad:CreateDirectoryRegistration";

/// `pca-connector-ad:CreateServicePrincipalName`: Write.
///
/// Resource types: `DirectoryRegistration` (required).
pub const CreateServicePrincipalName: &str = "pca-connector-ad:CreateServicePrincipalName";

/// `pca-connector-ad:CreateTemplate`: Write.
///
/// Resource types: `Connector` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTemplate: &str = "pca-connector-ad:CreateTemplate";

/// `pca-connector-ad:CreateTemplateGroupAccessControlEntry`: Write.
///
/// Resource types: `Template` (required).
pub const CreateTemplateGroupAccessControlEntry: &str = "pca-connector-ad:CreateTemplateGroupAccessControlEntry";

/// `pca-connector-ad:DeleteConnector`: Write.
///
/// Resource types: `Connector` (required).
pub const DeleteConnector: &str = "pca-connector-ad:DeleteConnector";

/// `pca-connector-ad:DeleteDirectoryRegistration`: Write.
///
/// Resource types: `DirectoryRegistration` (required).
pub const DeleteDirectoryRegistration: &str = "pca-connector-ad:DeleteDirectoryRegistration";

/// `pca-connector-ad:DeleteServicePrincipalName`: Write.
///
/// Resource types: `DirectoryRegistration` (required).
pub const DeleteServicePrincipalName: &str = "pca-connector-ad:DeleteServicePrincipalName";

/// `pca-connector-ad:DeleteTemplate`: Write.
///
/// Resource types: `Template` (required).
pub const DeleteTemplate: &str = "pca-connector-ad:DeleteTemplate";

/// `pca-connector-ad:DeleteTemplateGroupAccessControlEntry`: Write.
///
/// Resource types: `Template` (required).
pub const DeleteTemplateGroupAccessControlEntry: &str = "pca-connector-ad:DeleteTemplateGroupAccessControlEntry";

/// `pca-connector-ad:GetConnector`: Read.
///
/// Resource types: `Connector` (required).
pub const GetConnector: &str = "pca-connector-ad:GetConnector";

/// `pca-connector-ad:GetDirectoryRegistration`: Read.
///
/// Resource types: `DirectoryRegistration` (required).
pub const GetDirectoryRegistration: &str = "pca-connector-ad:GetDirectoryRegistration";

/// `pca-connector-ad:GetServicePrincipalName`: Read.
///
/// Resource types: `DirectoryRegistration` (required).
pub const GetServicePrincipalName: &str = "pca-connector-ad:GetServicePrincipalName";

/// `pca-connector-ad:GetTemplate`: Read.
///
/// Resource types: `Template` (required).
pub const GetTemplate: &str = "pca-connector-ad:GetTemplate";

/// `pca-connector-ad:GetTemplateGroupAccessControlEntry`: Read.
///
/// Resource types: `Template` (required).
pub const GetTemplateGroupAccessControlEntry: &str = "pca-connector-ad:GetTemplateGroupAccessControlEntry";

/// `pca-connector-ad:ListConnectors`: List.
///
/// No resource types: its resource is `*`.
pub const ListConnectors: &str = "pca-connector-ad:ListConnectors";

/// `pca-connector-ad:ListDirectoryRegistrations`: List.
///
/// No resource types: its resource is `*`.
pub const ListDirectoryRegistrations: &str = "pca-connector-ad:ListDirectoryRegistrations";

/// `pca-connector-ad:ListServicePrincipalNames`: List.
///
/// Resource types: `DirectoryRegistration` (required).
pub const ListServicePrincipalNames: &str = "pca-connector-ad:ListServicePrincipalNames";

/// `pca-connector-ad:ListTagsForResource`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "pca-connector-ad:ListTagsForResource";

/// `pca-connector-ad:ListTemplateGroupAccessControlEntries`: List.
///
/// Resource types: `Template` (required).
pub const ListTemplateGroupAccessControlEntries: &str = "pca-connector-ad:ListTemplateGroupAccessControlEntries";

/// `pca-connector-ad:ListTemplates`: List.
///
/// Resource types: `Connector` (required).
pub const ListTemplates: &str = "pca-connector-ad:ListTemplates";

/// `pca-connector-ad:TagResource`: Tagging, Write.
///
/// Resource types: `Connector`, `DirectoryRegistration`, `Template`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "pca-connector-ad:TagResource";

/// `pca-connector-ad:UntagResource`: Tagging, Write.
///
/// Resource types: `Connector`, `DirectoryRegistration`, `Template`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "pca-connector-ad:UntagResource";

/// `pca-connector-ad:UpdateTemplate`: Write.
///
/// Resource types: `Template` (required).
pub const UpdateTemplate: &str = "pca-connector-ad:UpdateTemplate";

/// `pca-connector-ad:UpdateTemplateGroupAccessControlEntry`: Write.
///
/// Resource types: `Template` (required).
pub const UpdateTemplateGroupAccessControlEntry: &str = "pca-connector-ad:UpdateTemplateGroupAccessControlEntry";
