// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Supply Chain: the actions of the prefix `scn`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `bill-of-materials-import-job` | `arn:${Partition}:scn:${Region}:${Account}:instance/${InstanceId}/bill-of-materials-import-job/${JobId}` |
//! | `data-integration-flow` | `arn:${Partition}:scn:${Region}:${Account}:instance/${InstanceId}/data-integration-flows/${FlowName}` |
//! | `dataset` | `arn:${Partition}:scn:${Region}:${Account}:instance/${InstanceId}/namespaces/${Namespace}/datasets/${DatasetName}` |
//! | `instance` | `arn:${Partition}:scn:${Region}:${Account}:instance/${InstanceId}` |
//! | `namespace` | `arn:${Partition}:scn:${Region}:${Account}:instance/${InstanceId}/namespaces/${Namespace}` |

/// `scn:AssignAdminPermissionsToUser`: Write.
///
/// Resource types: `instance` (required).
pub const AssignAdminPermissionsToUser: &str = "scn:AssignAdminPermissionsToUser";

/// `scn:CreateBillOfMaterialsImportJob`: Write.
///
/// Resource types: `instance` (required).
pub const CreateBillOfMaterialsImportJob: &str = "scn:CreateBillOfMaterialsImportJob";

/// `scn:CreateDataIntegrationFlow`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDataIntegrationFlow: &str = "scn:CreateDataIntegrationFlow";

/// `scn:CreateDataLakeDataset`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDataLakeDataset: &str = "scn:CreateDataLakeDataset";

/// `scn:CreateDataLakeNamespace`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDataLakeNamespace: &str = "scn:CreateDataLakeNamespace";

/// `scn:CreateInstance`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateInstance: &str = "scn:CreateInstance";

/// `scn:CreateSSOApplication`: Write.
///
/// Resource types: `instance` (required).
pub const CreateSSOApplication: &str = "scn:CreateSSOApplication";

/// `scn:DeleteDataIntegrationFlow`: Write.
///
/// Resource types: `data-integration-flow` (required).
pub const DeleteDataIntegrationFlow: &str = "scn:DeleteDataIntegrationFlow";

/// `scn:DeleteDataLakeDataset`: Write.
///
/// Resource types: `dataset` (required).
pub const DeleteDataLakeDataset: &str = "scn:DeleteDataLakeDataset";

/// `scn:DeleteDataLakeNamespace`: Write.
///
/// Resource types: `namespace` (required).
pub const DeleteDataLakeNamespace: &str = "scn:DeleteDataLakeNamespace";

/// `scn:DeleteInstance`: Write.
///
/// Resource types: `instance` (required).
pub const DeleteInstance: &str = "scn:DeleteInstance";

/// `scn:DeleteSSOApplication`: Write.
///
/// Resource types: `instance` (required).
pub const DeleteSSOApplication: &str = "scn:DeleteSSOApplication";

/// `scn:DescribeInstance`: Read.
///
/// Resource types: `instance` (required).
pub const DescribeInstance: &str = "scn:DescribeInstance";

/// `scn:GetBillOfMaterialsImportJob`: Read.
///
/// Resource types: `bill-of-materials-import-job` (required).
pub const GetBillOfMaterialsImportJob: &str = "scn:GetBillOfMaterialsImportJob";

/// `scn:GetDataIntegrationEvent`: Read.
///
/// Resource types: `instance` (required).
pub const GetDataIntegrationEvent: &str = "scn:GetDataIntegrationEvent";

/// `scn:GetDataIntegrationFlow`: Read.
///
/// Resource types: `data-integration-flow` (required).
pub const GetDataIntegrationFlow: &str = "scn:GetDataIntegrationFlow";

/// `scn:GetDataIntegrationFlowExecution`: Read.
///
/// Resource types: `data-integration-flow` (required).
pub const GetDataIntegrationFlowExecution: &str = "scn:GetDataIntegrationFlowExecution";

/// `scn:GetDataLakeDataset`: Read.
///
/// Resource types: `dataset` (required).
pub const GetDataLakeDataset: &str = "scn:GetDataLakeDataset";

/// `scn:GetDataLakeNamespace`: Read.
///
/// Resource types: `namespace` (required).
pub const GetDataLakeNamespace: &str = "scn:GetDataLakeNamespace";

/// `scn:GetInstance`: Read.
///
/// Resource types: `instance` (required).
pub const GetInstance: &str = "scn:GetInstance";

/// `scn:ListAdminUsers`: List.
///
/// Resource types: `instance` (required).
pub const ListAdminUsers: &str = "scn:ListAdminUsers";

/// `scn:ListDataIntegrationEvents`: List.
///
/// Resource types: `instance` (required).
pub const ListDataIntegrationEvents: &str = "scn:ListDataIntegrationEvents";

/// `scn:ListDataIntegrationFlowExecutions`: List.
///
/// Resource types: `data-integration-flow` (required).
pub const ListDataIntegrationFlowExecutions: &str = "scn:ListDataIntegrationFlowExecutions";

/// `scn:ListDataIntegrationFlows`: List.
///
/// Resource types: `instance` (required).
pub const ListDataIntegrationFlows: &str = "scn:ListDataIntegrationFlows";

/// `scn:ListDataLakeDatasets`: List.
///
/// Resource types: `instance` (required).
pub const ListDataLakeDatasets: &str = "scn:ListDataLakeDatasets";

/// `scn:ListDataLakeNamespaces`: List.
///
/// Resource types: `instance` (required).
pub const ListDataLakeNamespaces: &str = "scn:ListDataLakeNamespaces";

/// `scn:ListInstances`: List.
///
/// Resource types: `instance` (required).
pub const ListInstances: &str = "scn:ListInstances";

/// `scn:ListTagsForResource`: List.
///
/// Resource types: `instance` (required).
pub const ListTagsForResource: &str = "scn:ListTagsForResource";

/// `scn:RemoveAdminPermissionsForUser`: Write.
///
/// Resource types: `instance` (required).
pub const RemoveAdminPermissionsForUser: &str = "scn:RemoveAdminPermissionsForUser";

/// `scn:SendDataIntegrationEvent`: Write.
///
/// Resource types: `instance` (required).
pub const SendDataIntegrationEvent: &str = "scn:SendDataIntegrationEvent";

/// `scn:TagResource`: Tagging, Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "scn:TagResource";

/// `scn:UntagResource`: Tagging, Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "scn:UntagResource";

/// `scn:UpdateDataIntegrationFlow`: Write.
///
/// Resource types: `data-integration-flow` (required).
pub const UpdateDataIntegrationFlow: &str = "scn:UpdateDataIntegrationFlow";

/// `scn:UpdateDataLakeDataset`: Write.
///
/// Resource types: `dataset` (required).
pub const UpdateDataLakeDataset: &str = "scn:UpdateDataLakeDataset";

/// `scn:UpdateDataLakeNamespace`: Write.
///
/// Resource types: `namespace` (required).
pub const UpdateDataLakeNamespace: &str = "scn:UpdateDataLakeNamespace";

/// `scn:UpdateInstance`: Write.
///
/// Resource types: `instance` (required).
pub const UpdateInstance: &str = "scn:UpdateInstance";
