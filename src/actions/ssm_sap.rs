// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Systems Manager for SAP: the actions of the prefix `ssm-sap`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `application` | `arn:${Partition}:ssm-sap:${Region}:${Account}:${ApplicationType}/${ApplicationId}` |
//! | `component` | `arn:${Partition}:ssm-sap:${Region}:${Account}:${ApplicationType}/${ApplicationId}/COMPONENT/${ComponentId}` |
//! | `database` | `arn:${Partition}:ssm-sap:${Region}:${Account}:${ApplicationType}/${ApplicationId}/DB/${DatabaseId}` |

/// `ssm-sap:BackupDatabase`: Write.
///
/// No resource types: its resource is `*`.
pub const BackupDatabase: &str = "ssm-sap:BackupDatabase";

/// `ssm-sap:DeleteResourcePermission`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const DeleteResourcePermission: &str = "ssm-sap:DeleteResourcePermission";

/// `ssm-sap:DeregisterApplication`: Write.
///
/// Resource types: `application`.
pub const DeregisterApplication: &str = "ssm-sap:DeregisterApplication";

/// `ssm-sap:GetApplication`: Read.
///
/// No resource types: its resource is `*`.
pub const GetApplication: &str = "ssm-sap:GetApplication";

/// `ssm-sap:GetComponent`: Read.
///
/// Resource types: `component`.
pub const GetComponent: &str = "ssm-sap:GetComponent";

/// `ssm-sap:GetConfigurationCheckOperation`: Read.
///
/// No resource types: its resource is `*`.
pub const GetConfigurationCheckOperation: &str = "ssm-sap:GetConfigurationCheckOperation";

/// `ssm-sap:GetDatabase`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDatabase: &str = "ssm-sap:GetDatabase";

/// `ssm-sap:GetOperation`: Read.
///
/// No resource types: its resource is `*`.
pub const GetOperation: &str = "ssm-sap:GetOperation";

/// `ssm-sap:GetResourcePermission`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const GetResourcePermission: &str = "ssm-sap:GetResourcePermission";

/// `ssm-sap:ListApplications`: List.
///
/// No resource types: its resource is `*`.
pub const ListApplications: &str = "ssm-sap:ListApplications";

/// `ssm-sap:ListComponents`: List.
///
/// Resource types: `application`.
pub const ListComponents: &str = "ssm-sap:ListComponents";

/// `ssm-sap:ListConfigurationCheckDefinitions`: List.
///
/// No resource types: its resource is `*`.
pub const ListConfigurationCheckDefinitions: &str = "ssm-sap:ListConfigurationCheckDefinitions";

/// `ssm-sap:ListConfigurationCheckOperations`: List.
///
/// No resource types: its resource is `*`.
pub const ListConfigurationCheckOperations: &str = "ssm-sap:ListConfigurationCheckOperations";

/// `ssm-sap:ListDatabases`: List.
///
/// No resource types: its resource is `*`.
pub const ListDatabases: &str = "ssm-sap:ListDatabases";

/// `ssm-sap:ListOperationEvents`: List.
///
/// No resource types: its resource is `*`.
pub const ListOperationEvents: &str = "ssm-sap:ListOperationEvents";

/// `ssm-sap:ListOperations`: List.
///
/// No resource types: its resource is `*`.
pub const ListOperations: &str = "ssm-sap:ListOperations";

/// `ssm-sap:ListSubCheckResults`: List.
///
/// No resource types: its resource is `*`.
pub const ListSubCheckResults: &str = "ssm-sap:ListSubCheckResults";

/// `ssm-sap:ListSubCheckRuleResults`: List.
///
/// No resource types: its resource is `*`.
pub const ListSubCheckRuleResults: &str = "ssm-sap:ListSubCheckRuleResults";

/// `ssm-sap:ListTagsForResource`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "ssm-sap:ListTagsForResource";

/// `ssm-sap:PutResourcePermission`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const PutResourcePermission: &str = "ssm-sap:PutResourcePermission";

/// `ssm-sap:RegisterApplication`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const RegisterApplication: &str = "ssm-sap:RegisterApplication";

/// `ssm-sap:RestoreDatabase`: Write.
///
/// No resource types: its resource is `*`.
pub const RestoreDatabase: &str = "ssm-sap:RestoreDatabase";

/// `ssm-sap:StartApplication`: Write.
///
/// Resource types: `application`.
pub const StartApplication: &str = "ssm-sap:StartApplication";

/// `ssm-sap:StartApplicationRefresh`: Write.
///
/// Resource types: `application`.
pub const StartApplicationRefresh: &str = "ssm-sap:StartApplicationRefresh";

/// `ssm-sap:StartConfigurationChecks`: Write.
///
/// No resource types: its resource is `*`.
pub const StartConfigurationChecks: &str = "ssm-sap:StartConfigurationChecks";

/// `ssm-sap:StopApplication`: Write.
///
/// Resource types: `application`.
pub const StopApplication: &str = "ssm-sap:StopApplication";

/// `ssm-sap:TagResource`: Tagging, Write.
///
/// Resource types: `application`, `component`, `database`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "ssm-sap:TagResource";

/// `ssm-sap:UntagResource`: Tagging, Write.
///
/// Resource types: `application`, `component`, `database`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "ssm-sap:UntagResource";

/// `ssm-sap:UpdateApplicationSettings`: Write.
///
/// Resource types: `application`.
pub const UpdateApplicationSettings: &str = "ssm-sap:UpdateApplicationSettings";

/// `ssm-sap:UpdateHANABackupSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateHANABackupSettings: &str = "ssm-sap:UpdateHANABackupSettings";
