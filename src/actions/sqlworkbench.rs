// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS SQL Workbench: the actions of the prefix `sqlworkbench`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `chart` | `arn:${Partition}:sqlworkbench:${Region}:${Account}:chart/${ResourceId}` |
//! | `connection` | `arn:${Partition}:sqlworkbench:${Region}:${Account}:connection/${ResourceId}` |
//! | `notebook` | `arn:${Partition}:sqlworkbench:${Region}:${Account}:notebook/${ResourceId}` |
//! | `query` | `arn:${Partition}:sqlworkbench:${Region}:${Account}:query/${ResourceId}` |

/// `sqlworkbench:AssociateConnectionWithChart`: Write.
///
/// Resource types: `chart` (required), `connection` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AssociateConnectionWithChart: &str = "sqlworkbench:AssociateConnectionWithChart";

/// `sqlworkbench:AssociateConnectionWithTab`: Write.
///
/// Resource types: `connection` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AssociateConnectionWithTab: &str = "sqlworkbench:AssociateConnectionWithTab";

/// `sqlworkbench:AssociateNotebookWithTab`: Write.
///
/// Resource types: `notebook` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AssociateNotebookWithTab: &str = "sqlworkbench:AssociateNotebookWithTab";

/// `sqlworkbench:AssociateQueryWithTab`: Write.
///
/// Resource types: `query` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AssociateQueryWithTab: &str = "sqlworkbench:AssociateQueryWithTab";

/// `sqlworkbench:BatchDeleteFolder`: Write.
///
/// No resource types: its resource is `*`.
pub const BatchDeleteFolder: &str = "sqlworkbench:BatchDeleteFolder";

/// `sqlworkbench:BatchGetNotebookCell`: Read.
///
/// Resource types: `notebook` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const BatchGetNotebookCell: &str = "sqlworkbench:BatchGetNotebookCell";

/// `sqlworkbench:CreateAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateAccount: &str = "sqlworkbench:CreateAccount";

/// `sqlworkbench:CreateChart`: Write.
///
/// Resource types: `chart` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateChart: &str = "sqlworkbench:CreateChart";

/// `sqlworkbench:CreateConnection`: Write.
///
/// Resource types: `connection` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConnection: &str = "sqlworkbench:CreateConnection";

/// `sqlworkbench:CreateFolder`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateFolder: &str = "sqlworkbench:CreateFolder";

/// `sqlworkbench:CreateNotebook`: Write.
///
/// Resource types: `notebook` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateNotebook: &str = "sqlworkbench:CreateNotebook";

/// `sqlworkbench:CreateNotebookCell`: Write.
///
/// Resource types: `notebook` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateNotebookCell: &str = "sqlworkbench:CreateNotebookCell";

/// `sqlworkbench:CreateNotebookFromVersion`: Write.
///
/// Resource types: `notebook` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateNotebookFromVersion: &str = "sqlworkbench:CreateNotebookFromVersion";

/// `sqlworkbench:CreateNotebookVersion`: Write.
///
/// Resource types: `notebook` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateNotebookVersion: &str = "sqlworkbench:CreateNotebookVersion";

/// `sqlworkbench:CreateSavedQuery`: Write.
///
/// Resource types: `query` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSavedQuery: &str = "sqlworkbench:CreateSavedQuery";

/// `sqlworkbench:DeleteChart`: Write.
///
/// Resource types: `chart` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteChart: &str = "sqlworkbench:DeleteChart";

/// `sqlworkbench:DeleteConnection`: Write.
///
/// Resource types: `connection` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteConnection: &str = "sqlworkbench:DeleteConnection";

/// `sqlworkbench:DeleteNotebook`: Write.
///
/// Resource types: `notebook` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteNotebook: &str = "sqlworkbench:DeleteNotebook";

/// `sqlworkbench:DeleteNotebookCell`: Write.
///
/// Resource types: `notebook` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteNotebookCell: &str = "sqlworkbench:DeleteNotebookCell";

/// `sqlworkbench:DeleteNotebookVersion`: Write.
///
/// Resource types: `notebook` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteNotebookVersion: &str = "sqlworkbench:DeleteNotebookVersion";

/// `sqlworkbench:DeleteQCustomContext`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteQCustomContext: &str = "sqlworkbench:DeleteQCustomContext";

/// `sqlworkbench:DeleteSavedQuery`: Write.
///
/// Resource types: `query` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteSavedQuery: &str = "sqlworkbench:DeleteSavedQuery";

/// `sqlworkbench:DeleteSqlGenerationContext`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteSqlGenerationContext: &str = "sqlworkbench:DeleteSqlGenerationContext";

/// `sqlworkbench:DeleteTab`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteTab: &str = "sqlworkbench:DeleteTab";

/// `sqlworkbench:DriverExecute`: Write.
///
/// Resource types: `connection` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DriverExecute: &str = "sqlworkbench:DriverExecute";

/// `sqlworkbench:DuplicateNotebook`: Write.
///
/// Resource types: `notebook` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const DuplicateNotebook: &str = "sqlworkbench:DuplicateNotebook";

/// `sqlworkbench:ExportNotebook`: Read.
///
/// Resource types: `notebook` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ExportNotebook: &str = "sqlworkbench:ExportNotebook";

/// `sqlworkbench:GenerateSession`: Write.
///
/// No resource types: its resource is `*`.
pub const GenerateSession: &str = "sqlworkbench:GenerateSession";

/// `sqlworkbench:GetAccountInfo`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountInfo: &str = "sqlworkbench:GetAccountInfo";

/// `sqlworkbench:GetAccountSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountSettings: &str = "sqlworkbench:GetAccountSettings";

/// `sqlworkbench:GetAutocompletionMetadata`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAutocompletionMetadata: &str = "sqlworkbench:GetAutocompletionMetadata";

/// `sqlworkbench:GetAutocompletionResource`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAutocompletionResource: &str = "sqlworkbench:GetAutocompletionResource";

/// `sqlworkbench:GetChart`: Read.
///
/// Resource types: `chart` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetChart: &str = "sqlworkbench:GetChart";

/// `sqlworkbench:GetConnection`: Read.
///
/// Resource types: `connection` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetConnection: &str = "sqlworkbench:GetConnection";

/// `sqlworkbench:GetNotebook`: Read.
///
/// Resource types: `notebook` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetNotebook: &str = "sqlworkbench:GetNotebook";

/// `sqlworkbench:GetNotebookVersion`: Read.
///
/// Resource types: `notebook` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetNotebookVersion: &str = "sqlworkbench:GetNotebookVersion";

/// `sqlworkbench:GetQCustomContext`: Read.
///
/// No resource types: its resource is `*`.
pub const GetQCustomContext: &str = "sqlworkbench:GetQCustomContext";

/// `sqlworkbench:GetQSqlPromptQuotas`: Read.
///
/// No resource types: its resource is `*`.
pub const GetQSqlPromptQuotas: &str = "sqlworkbench:GetQSqlPromptQuotas";

/// `sqlworkbench:GetQSqlRecommendations`: Read.
///
/// No resource types: its resource is `*`.
pub const GetQSqlRecommendations: &str = "sqlworkbench:GetQSqlRecommendations";

/// `sqlworkbench:GetQueryExecutionHistory`: Read.
///
/// No resource types: its resource is `*`.
pub const GetQueryExecutionHistory: &str = "sqlworkbench:GetQueryExecutionHistory";

/// `sqlworkbench:GetSavedQuery`: Read.
///
/// Resource types: `query` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetSavedQuery: &str = "sqlworkbench:GetSavedQuery";

/// `sqlworkbench:GetSchemaInference`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSchemaInference: &str = "sqlworkbench:GetSchemaInference";

/// `sqlworkbench:GetSqlGenerationContext`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSqlGenerationContext: &str = "sqlworkbench:GetSqlGenerationContext";

/// `sqlworkbench:GetSqlRecommendations`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSqlRecommendations: &str = "sqlworkbench:GetSqlRecommendations";

/// `sqlworkbench:GetUserInfo`: Read.
///
/// No resource types: its resource is `*`.
pub const GetUserInfo: &str = "sqlworkbench:GetUserInfo";

/// `sqlworkbench:GetUserWorkspaceSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const GetUserWorkspaceSettings: &str = "sqlworkbench:GetUserWorkspaceSettings";

/// `sqlworkbench:ImportNotebook`: Write.
///
/// Resource types: `notebook` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const ImportNotebook: &str = "sqlworkbench:ImportNotebook";

/// `sqlworkbench:ListConnections`: List.
///
/// No resource types: its resource is `*`.
pub const ListConnections: &str = "sqlworkbench:ListConnections";

/// `sqlworkbench:ListDatabases`: List.
///
/// No resource types: its resource is `*`.
pub const ListDatabases: &str = "sqlworkbench:ListDatabases";

/// `sqlworkbench:ListFiles`: List.
///
/// No resource types: its resource is `*`.
pub const ListFiles: &str = "sqlworkbench:ListFiles";

/// `sqlworkbench:ListNotebooks`: List.
///
/// No resource types: its resource is `*`.
pub const ListNotebooks: &str = "sqlworkbench:ListNotebooks";

/// `sqlworkbench:ListNotebookVersions`: List.
///
/// Resource types: `notebook` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListNotebookVersions: &str = "sqlworkbench:ListNotebookVersions";

/// `sqlworkbench:ListQueryExecutionHistory`: List.
///
/// No resource types: its resource is `*`.
pub const ListQueryExecutionHistory: &str = "sqlworkbench:ListQueryExecutionHistory";

/// `sqlworkbench:ListRedshiftClusters`: List.
///
/// No resource types: its resource is `*`.
pub const ListRedshiftClusters: &str = "sqlworkbench:ListRedshiftClusters";

/// `sqlworkbench:ListSampleDatabases`: Read.
///
/// No resource types: its resource is `*`.
pub const ListSampleDatabases: &str = "sqlworkbench:ListSampleDatabases";

/// `sqlworkbench:ListSavedQueryVersions`: List.
///
/// Resource types: `query` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListSavedQueryVersions: &str = "sqlworkbench:ListSavedQueryVersions";

/// `sqlworkbench:ListTabs`: List.
///
/// No resource types: its resource is `*`.
pub const ListTabs: &str = "sqlworkbench:ListTabs";

/// `sqlworkbench:ListTaggedResources`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTaggedResources: &str = "sqlworkbench:ListTaggedResources";

/// `sqlworkbench:ListTagsForResource`: Read.
///
/// Resource types: `chart`, `connection`, `notebook`, `query`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "sqlworkbench:ListTagsForResource";

/// `sqlworkbench:PassAccountSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const PassAccountSettings: &str = "sqlworkbench:PassAccountSettings";

/// `sqlworkbench:PutQCustomContext`: Write.
///
/// No resource types: its resource is `*`.
pub const PutQCustomContext: &str = "sqlworkbench:PutQCustomContext";

/// `sqlworkbench:PutSqlGenerationContext`: Write.
///
/// No resource types: its resource is `*`.
pub const PutSqlGenerationContext: &str = "sqlworkbench:PutSqlGenerationContext";

/// `sqlworkbench:PutTab`: Write.
///
/// No resource types: its resource is `*`.
pub const PutTab: &str = "sqlworkbench:PutTab";

/// `sqlworkbench:PutUserWorkspaceSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const PutUserWorkspaceSettings: &str = "sqlworkbench:PutUserWorkspaceSettings";

/// `sqlworkbench:RestoreNotebookVersion`: Write.
///
/// Resource types: `notebook` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const RestoreNotebookVersion: &str = "sqlworkbench:RestoreNotebookVersion";

/// `sqlworkbench:TagResource`: Tagging, Write.
///
/// Resource types: `chart`, `connection`, `notebook`, `query`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "sqlworkbench:TagResource";

/// `sqlworkbench:UntagResource`: Tagging, Write.
///
/// Resource types: `chart`, `connection`, `notebook`, `query`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "sqlworkbench:UntagResource";

/// `sqlworkbench:UpdateAccountConnectionSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAccountConnectionSettings: &str = "sqlworkbench:UpdateAccountConnectionSettings";

/// `sqlworkbench:UpdateAccountExportSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAccountExportSettings: &str = "sqlworkbench:UpdateAccountExportSettings";

/// `sqlworkbench:UpdateAccountGeneralSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAccountGeneralSettings: &str = "sqlworkbench:UpdateAccountGeneralSettings";

/// `sqlworkbench:UpdateAccountQSqlSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAccountQSqlSettings: &str = "sqlworkbench:UpdateAccountQSqlSettings";

/// `sqlworkbench:UpdateChart`: Write.
///
/// Resource types: `chart` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateChart: &str = "sqlworkbench:UpdateChart";

/// `sqlworkbench:UpdateConnection`: Write.
///
/// Resource types: `connection` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateConnection: &str = "sqlworkbench:UpdateConnection";

/// `sqlworkbench:UpdateFileFolder`: Write.
///
/// Resource types: `chart`, `query`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateFileFolder: &str = "sqlworkbench:UpdateFileFolder";

/// `sqlworkbench:UpdateFolder`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateFolder: &str = "sqlworkbench:UpdateFolder";

/// `sqlworkbench:UpdateNotebook`: Write.
///
/// Resource types: `notebook` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateNotebook: &str = "sqlworkbench:UpdateNotebook";

/// `sqlworkbench:UpdateNotebookCellContent`: Write.
///
/// Resource types: `notebook` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateNotebookCellContent: &str = "sqlworkbench:UpdateNotebookCellContent";

/// `sqlworkbench:UpdateNotebookCellLayout`: Write.
///
/// Resource types: `notebook` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateNotebookCellLayout: &str = "sqlworkbench:UpdateNotebookCellLayout";

/// `sqlworkbench:UpdateSavedQuery`: Write.
///
/// Resource types: `query` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateSavedQuery: &str = "sqlworkbench:UpdateSavedQuery";
