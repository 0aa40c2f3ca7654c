// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Systems Manager Quick Setup: the actions of the prefix `ssm-quicksetup`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `configuration-manager` | `arn:${Partition}:ssm-quicksetup:${Region}:${Account}:configuration-manager/${ConfigurationManagerId}` |

/// `ssm-quicksetup:CreateConfigurationManager`: Write.
///
/// Resource types: `configuration-manager` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConfigurationManager: &str = "ssm-quicksetup:CreateConfigurationManager";

/// `ssm-quicksetup:DeleteConfigurationManager`: Write.
///
/// Resource types: `configuration-manager` (required).
pub const DeleteConfigurationManager: &str = "ssm-quicksetup:DeleteConfigurationManager";

/// `ssm-quicksetup:GetConfiguration`: Read.
///
/// Resource types: `configuration-manager`.
pub const GetConfiguration: &str = "ssm-quicksetup:GetConfiguration";

/// `ssm-quicksetup:GetConfigurationManager`: Read.
///
/// Resource types: `configuration-manager` (required).
pub const GetConfigurationManager: &str = "ssm-quicksetup:GetConfigurationManager";

/// `ssm-quicksetup:GetServiceSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const GetServiceSettings: &str = "ssm-quicksetup:GetServiceSettings";

/// `ssm-quicksetup:ListConfigurationManagers`: List.
///
/// No resource types: its resource is `*`.
pub const ListConfigurationManagers: &str = "ssm-quicksetup:ListConfigurationManagers";

/// `ssm-quicksetup:ListConfigurations`: List.
///
/// Resource types: `configuration-manager`.
pub const ListConfigurations: &str = "ssm-quicksetup:ListConfigurations";

/// `ssm-quicksetup:ListQuickSetupTypes`: Read.
///
/// No resource types: its resource is `*`.
pub const ListQuickSetupTypes: &str = "ssm-quicksetup:ListQuickSetupTypes";

/// `ssm-quicksetup:ListTagsForResource`: Read.
///
/// Resource types: `configuration-manager` (required).
pub const ListTagsForResource: &str = "ssm-quicksetup:ListTagsForResource";

/// `ssm-quicksetup:TagResource`: Tagging, Write.
///
/// Resource types: `configuration-manager` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "ssm-quicksetup:TagResource";

/// `ssm-quicksetup:UntagResource`: Tagging, Write.
///
/// Resource types: `configuration-manager` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "ssm-quicksetup:UntagResource";

/// `ssm-quicksetup:UpdateConfigurationDefinition`: Write.
///
/// Resource types: `configuration-manager` (required).
pub const UpdateConfigurationDefinition: &str = "ssm-quicksetup:UpdateConfigurationDefinition";

/// `ssm-quicksetup:UpdateConfigurationManager`: Write.
///
/// Resource types: `configuration-manager` (required).
pub const UpdateConfigurationManager: &str = "ssm-quicksetup:UpdateConfigurationManager";

/// `ssm-quicksetup:UpdateServiceSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateServiceSettings: &str = "ssm-quicksetup:UpdateServiceSettings";
