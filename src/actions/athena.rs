// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Athena: the actions of the prefix `athena`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `capacity-reservation` | `arn:${Partition}:athena:${Region}:${Account}:capacity-reservation/${CapacityReservationName}` |
//! | `datacatalog` | `arn:${Partition}:athena:${Region}:${Account}:datacatalog/${DataCatalogName}` |
//! | `session` | `arn:${Partition}:athena:${Region}:${Account}:workgroup/${WorkGroupName}/session/${SessionId}` |
//! | `workgroup` | `arn:${Partition}:athena:${Region}:${Account}:workgroup/${WorkGroupName}` |

/// `athena:BatchGetNamedQuery`: Read.
///
/// Resource types: `workgroup` (required).
pub const BatchGetNamedQuery: &str = "athena:BatchGetNamedQuery";

/// `athena:BatchGetPreparedStatement`: Read.
///
/// Resource types: `workgroup` (required).
pub const BatchGetPreparedStatement: &str = "athena:BatchGetPreparedStatement";

/// `athena:BatchGetQueryExecution`: Read.
///
/// Resource types: `workgroup` (required).
pub const BatchGetQueryExecution: &str = "athena:BatchGetQueryExecution";

/// `athena:CancelCapacityReservation`: Write.
///
/// Resource types: `capacity-reservation` (required).
pub const CancelCapacityReservation: &str = "athena:CancelCapacityReservation";

/// `athena:CancelQueryExecution`: Write.
///
/// Resource types: `workgroup` (required).
pub const CancelQueryExecution: &str = "athena:CancelQueryExecution";

/// `athena:CreateCapacityReservation`: Write.
///
/// Resource types: `capacity-reservation` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCapacityReservation: &str = "athena:CreateCapacityReservation";

/// `athena:CreateDataCatalog`: Write.
///
/// Resource types: `datacatalog` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDataCatalog: &str = "athena:CreateDataCatalog";

/// `athena:CreateNamedQuery`: Write.
///
/// Resource types: `workgroup` (required).
pub const CreateNamedQuery: &str = "athena:CreateNamedQuery";

/// `athena:CreateNotebook`: Write.
///
/// Resource types: `workgroup` (required).
pub const CreateNotebook: &str = "athena:CreateNotebook";

/// `athena:CreatePreparedStatement`: Write.
///
/// Resource types: `workgroup` (required).
pub const CreatePreparedStatement: &str = "athena:CreatePreparedStatement";

/// `athena:CreatePresignedNotebookUrl`: Write.
///
/// Resource types: `workgroup` (required).
pub const CreatePresignedNotebookUrl: &str = "athena:CreatePresignedNotebookUrl";

/// `athena:CreateWorkGroup`: Write.
///
/// Resource types: `workgroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWorkGroup: &str = "athena:CreateWorkGroup";

/// `athena:DeleteCapacityReservation`: Write.
///
/// Resource types: `capacity-reservation` (required).
pub const DeleteCapacityReservation: &str = "athena:DeleteCapacityReservation";

/// `athena:DeleteDataCatalog`: Write.
///
/// Resource types: `datacatalog` (required).
pub const DeleteDataCatalog: &str = "athena:DeleteDataCatalog";

/// `athena:DeleteNamedQuery`: Write.
///
/// Resource types: `workgroup` (required).
pub const DeleteNamedQuery: &str = "athena:DeleteNamedQuery";

/// `athena:DeleteNotebook`: Write.
///
/// Resource types: `workgroup` (required).
pub const DeleteNotebook: &str = "athena:DeleteNotebook";

/// `athena:DeletePreparedStatement`: Write.
///
/// Resource types: `workgroup` (required).
pub const DeletePreparedStatement: &str = "athena:DeletePreparedStatement";

/// `athena:DeleteWorkGroup`: Write.
///
/// Resource types: `workgroup` (required).
pub const DeleteWorkGroup: &str = "athena:DeleteWorkGroup";

/// `athena:ExportNotebook`: Write.
///
/// Resource types: `workgroup` (required).
pub const ExportNotebook: &str = "athena:ExportNotebook";

/// `athena:GetCalculationExecution`: Read.
///
/// Resource types: `workgroup` (required).
pub const GetCalculationExecution: &str = "athena:GetCalculationExecution";

/// `athena:GetCalculationExecutionCode`: Read.
///
/// Resource types: `workgroup` (required).
pub const GetCalculationExecutionCode: &str = "athena:GetCalculationExecutionCode";

/// `athena:GetCalculationExecutionStatus`: Read.
///
/// Resource types: `workgroup` (required).
pub const GetCalculationExecutionStatus: &str = "athena:GetCalculationExecutionStatus";

/// `athena:GetCapacityAssignmentConfiguration`: Read.
///
/// Resource types: `capacity-reservation` (required).
pub const GetCapacityAssignmentConfiguration: &str = "athena:GetCapacityAssignmentConfiguration";

/// `athena:GetCapacityReservation`: Read.
///
/// Resource types: `capacity-reservation` (required).
pub const GetCapacityReservation: &str = "athena:GetCapacityReservation";

/// `athena:GetCatalogs`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCatalogs: &str = "athena:GetCatalogs";

/// `athena:GetDatabase`: Read.
///
/// Resource types: `datacatalog` (required).
pub const GetDatabase: &str = "athena:GetDatabase";

/// `athena:GetDataCatalog`: Read.
///
/// Resource types: `datacatalog` (required).
pub const GetDataCatalog: &str = "athena:GetDataCatalog";

/// `athena:GetExecutionEngine`: Read.
///
/// No resource types: its resource is `*`.
pub const GetExecutionEngine: &str = "athena:GetExecutionEngine";

/// `athena:GetExecutionEngines`: Read.
///
/// No resource types: its resource is `*`.
pub const GetExecutionEngines: &str = "athena:GetExecutionEngines";

/// `athena:GetNamedQuery`: Read.
///
/// Resource types: `workgroup` (required).
pub const GetNamedQuery: &str = "athena:GetNamedQuery";

/// `athena:GetNamespace`: Read.
///
/// No resource types: its resource is `*`.
pub const GetNamespace: &str = "athena:GetNamespace";

/// `athena:GetNamespaces`: Read.
///
/// No resource types: its resource is `*`.
pub const GetNamespaces: &str = "athena:GetNamespaces";

/// `athena:GetNotebookMetadata`: Read.
///
/// Resource types: `workgroup` (required).
pub const GetNotebookMetadata: &str = "athena:GetNotebookMetadata";

/// `athena:GetPreparedStatement`: Read.
///
/// Resource types: `workgroup` (required).
pub const GetPreparedStatement: &str = "athena:GetPreparedStatement";

/// `athena:GetQueryExecution`: Read.
///
/// Resource types: `workgroup` (required).
pub const GetQueryExecution: &str = "athena:GetQueryExecution";

/// `athena:GetQueryExecutions`: Read.
///
/// No resource types: its resource is `*`.
pub const GetQueryExecutions: &str = "athena:GetQueryExecutions";

/// `athena:GetQueryResults`: Read.
///
/// Resource types: `workgroup` (required).
pub const GetQueryResults: &str = "athena:GetQueryResults";

/// `athena:GetQueryResultsStream`: Read.
///
/// Resource types: `workgroup` (required).
pub const GetQueryResultsStream: &str = "athena:GetQueryResultsStream";

/// `athena:GetQueryRuntimeStatistics`: Read.
///
/// Resource types: `workgroup` (required).
pub const GetQueryRuntimeStatistics: &str = "athena:GetQueryRuntimeStatistics";

/// `athena:GetResourceDashboard`: Read.
///
/// Resource types: `session`, `workgroup` (required).
pub const GetResourceDashboard: &str = "athena:GetResourceDashboard";

/// `athena:GetSession`: Read.
///
/// Resource types: `session`, `workgroup` (required).
pub const GetSession: &str = "athena:GetSession";

/// `athena:GetSessionEndpoint`: Write.
///
/// Resource types: `session`, `workgroup` (required).
pub const GetSessionEndpoint: &str = "athena:GetSessionEndpoint";

/// `athena:GetSessionStatus`: Read.
///
/// Resource types: `session`, `workgroup` (required).
pub const GetSessionStatus: &str = "athena:GetSessionStatus";

/// `athena:GetTable`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTable: &str = "athena:GetTable";

/// `athena:GetTableMetadata`: Read.
///
/// Resource types: `datacatalog` (required).
pub const GetTableMetadata: &str = "athena:GetTableMetadata";

/// `athena:GetTables`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTables: &str = "athena:GetTables";

/// `athena:GetWorkGroup`: Read.
///
/// Resource types: `workgroup` (required).
pub const GetWorkGroup: &str = "athena:GetWorkGroup";

/// `athena:ImportNotebook`: Write.
///
/// Resource types: `workgroup` (required).
pub const ImportNotebook: &str = "athena:ImportNotebook";

/// `athena:ListApplicationDPUSizes`: List.
///
/// No resource types: its resource is `*`.
pub const ListApplicationDPUSizes: &str = "athena:ListApplicationDPUSizes";

/// `athena:ListCalculationExecutions`: List.
///
/// Resource types: `workgroup` (required).
pub const ListCalculationExecutions: &str = "athena:ListCalculationExecutions";

/// `athena:ListCapacityReservations`: List.
///
/// No resource types: its resource is `*`.
pub const ListCapacityReservations: &str = "athena:ListCapacityReservations";

/// `athena:ListDatabases`: List.
///
/// Resource types: `datacatalog` (required).
pub const ListDatabases: &str = "athena:ListDatabases";

/// `athena:ListDataCatalogs`: List.
///
/// No resource types: its resource is `*`.
pub const ListDataCatalogs: &str = "athena:ListDataCatalogs";

/// `athena:ListEngineVersions`: Read.
///
/// No resource types: its resource is `*`.
pub const ListEngineVersions: &str = "athena:ListEngineVersions";

/// `athena:ListExecutors`: List.
///
/// No resource types: its resource is `*`.
pub const ListExecutors: &str = "athena:ListExecutors";

/// `athena:ListNamedQueries`: List.
///
/// Resource types: `workgroup` (required).
pub const ListNamedQueries: &str = "athena:ListNamedQueries";

/// `athena:ListNotebookMetadata`: List.
///
/// Resource types: `workgroup` (required).
pub const ListNotebookMetadata: &str = "athena:ListNotebookMetadata";

/// `athena:ListNotebookSessions`: List.
///
/// Resource types: `workgroup` (required).
pub const ListNotebookSessions: &str = "athena:ListNotebookSessions";

/// `athena:ListPreparedStatements`: List.
///
/// Resource types: `workgroup` (required).
pub const ListPreparedStatements: &str = "athena:ListPreparedStatements";

/// `athena:ListQueryExecutions`: Read.
///
/// Resource types: `workgroup` (required).
pub const ListQueryExecutions: &str = "athena:ListQueryExecutions";

/// `athena:ListSessions`: List.
///
/// Resource types: `workgroup` (required).
pub const ListSessions: &str = "athena:ListSessions";

/// `athena:ListTableMetadata`: Read.
///
/// Resource types: `datacatalog` (required).
pub const ListTableMetadata: &str = "athena:ListTableMetadata";

/// `athena:ListTagsForResource`: Read.
///
/// Resource types: `capacity-reservation` (required), `datacatalog` (required), `session` (required), `workgroup` (required).
pub const ListTagsForResource: &str = "athena:ListTagsForResource";

/// `athena:ListWorkGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListWorkGroups: &str = "athena:ListWorkGroups";

/// `athena:PutCapacityAssignmentConfiguration`: Write.
///
/// Resource types: `capacity-reservation` (required), `workgroup` (required).
pub const PutCapacityAssignmentConfiguration: &str = "athena:PutCapacityAssignmentConfiguration";

/// `athena:RunQuery`: Write.
///
/// No resource types: its resource is `*`.
pub const RunQuery: &str = "athena:RunQuery";

/// `athena:StartCalculationExecution`: Write.
///
/// Resource types: `workgroup` (required).
pub const StartCalculationExecution: &str = "athena:StartCalculationExecution";

/// `athena:StartQueryExecution`: Write.
///
/// Resource types: `workgroup` (required).
pub const StartQueryExecution: &str = "athena:StartQueryExecution";

/// `athena:StartSession`: Write.
///
/// Resource types: `session`, `workgroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartSession: &str = "athena:StartSession";

/// `athena:StopCalculationExecution`: Write.
///
/// Resource types: `workgroup` (required).
pub const StopCalculationExecution: &str = "athena:StopCalculationExecution";

/// `athena:StopQueryExecution`: Write.
///
/// Resource types: `workgroup` (required).
pub const StopQueryExecution: &str = "athena:StopQueryExecution";

/// `athena:TagResource`: Tagging, Write.
///
/// Resource types: `capacity-reservation` (required), `datacatalog` (required), `session` (required), `workgroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "athena:TagResource";

/// `athena:TerminateSession`: Write.
///
/// Resource types: `session`, `workgroup` (required).
pub const TerminateSession: &str = "athena:TerminateSession";

/// `athena:UntagResource`: Tagging, Write.
///
/// Resource types: `capacity-reservation` (required), `datacatalog` (required), `session` (required), `workgroup` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "athena:UntagResource";

/// `athena:UpdateCapacityReservation`: Write.
///
/// Resource types: `capacity-reservation` (required).
pub const UpdateCapacityReservation: &str = "athena:UpdateCapacityReservation";

/// `athena:UpdateDataCatalog`: Write.
///
/// Resource types: `datacatalog` (required).
pub const UpdateDataCatalog: &str = "athena:UpdateDataCatalog";

/// `athena:UpdateNamedQuery`: Write.
///
/// Resource types: `workgroup` (required).
pub const UpdateNamedQuery: &str = "athena:UpdateNamedQuery";

/// `athena:UpdateNotebook`: Write.
///
/// Resource types: `workgroup` (required).
pub const UpdateNotebook: &str = "athena:UpdateNotebook";

/// `athena:UpdateNotebookMetadata`: Write.
///
/// Resource types: `workgroup` (required).
pub const UpdateNotebookMetadata: &str = "athena:UpdateNotebookMetadata";

/// `athena:UpdatePreparedStatement`: Write.
///
/// Resource types: `workgroup` (required).
pub const UpdatePreparedStatement: &str = "athena:UpdatePreparedStatement";

/// `athena:UpdateWorkGroup`: Write.
///
/// Resource types: `workgroup` (required).
pub const UpdateWorkGroup: &str = "athena:UpdateWorkGroup";
