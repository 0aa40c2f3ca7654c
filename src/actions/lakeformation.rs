// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Lake Formation: the actions of the prefix `lakeformation`.

/// `lakeformation:AddLFTagsToResource`: Tagging, Write.
///
/// No resource types: its resource is `*`.
pub const AddLFTagsToResource: &str = "lakeformation:AddLFTagsToResource";

/// `lakeformation:AttachRLSPolicy`: Permissions management, Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const AttachRLSPolicy: &str = "lakeformation:AttachRLSPolicy";

/// `lakeformation:BatchGrantPermissions`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const BatchGrantPermissions: &str = "lakeformation:BatchGrantPermissions";

/// `lakeformation:BatchRevokePermissions`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const BatchRevokePermissions: &str = "lakeformation:BatchRevokePermissions";

/// `lakeformation:CancelTransaction`: Write.
///
/// No resource types: its resource is `*`.
pub const CancelTransaction: &str = "lakeformation:CancelTransaction";

/// `lakeformation:CommitTransaction`: Write.
///
/// No resource types: its resource is `*`.
pub const CommitTransaction: &str = "lakeformation:CommitTransaction";

/// `lakeformation:CreateDataCellsFilter`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateDataCellsFilter: &str = "lakeformation:CreateDataCellsFilter";

/// `lakeformation:CreateLakeFormationIdentityCenterConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateLakeFormationIdentityCenterConfiguration: &str = "lakeformation:CreateLakeFormationIdentityCenterConfiguration";

/// `lakeformation:CreateLakeFormationOptIn`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateLakeFormationOptIn: &str = "lakeformation:CreateLakeFormationOptIn";

/// `lakeformation:CreateLFTag`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateLFTag: &str = "lakeformation:CreateLFTag";

/// `lakeformation:CreateLFTagExpression`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateLFTagExpression: &str = "lakeformation:CreateLFTagExpression";

/// `lakeformation:CreateRLSPolicy`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateRLSPolicy: &str = "lakeformation:CreateRLSPolicy";

/// `lakeformation:DeleteDataCellsFilter`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteDataCellsFilter: &str = "lakeformation:DeleteDataCellsFilter";

/// `lakeformation:DeleteLakeFormationIdentityCenterConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteLakeFormationIdentityCenterConfiguration: &str = "lakeformation:DeleteLakeFormationIdentityCenterConfiguration";

/// `lakeformation:DeleteLakeFormationOptIn`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteLakeFormationOptIn: &str = "lakeformation:DeleteLakeFormationOptIn";

/// `lakeformation:DeleteLFTag`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteLFTag: &str = "lakeformation:DeleteLFTag";

/// `lakeformation:DeleteLFTagExpression`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteLFTagExpression: &str = "lakeformation:DeleteLFTagExpression";

/// `lakeformation:DeleteObjectsOnCancel`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteObjectsOnCancel: &str = "lakeformation:DeleteObjectsOnCancel";

/// `lakeformation:DeleteRLSPolicy`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DeleteRLSPolicy: &str = "lakeformation:DeleteRLSPolicy";

/// `lakeformation:DeregisterResource`: Write.
///
/// No resource types: its resource is `*`.
pub const DeregisterResource: &str = "lakeformation:DeregisterResource";

/// `lakeformation:DescribeLakeFormationIdentityCenterConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeLakeFormationIdentityCenterConfiguration: &str = "lakeformation:DescribeLakeFormationIdentityCenterConfiguration";

/// `lakeformation:DescribeResource`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeResource: &str = "lakeformation:DescribeResource";

/// `lakeformation:DescribeTransaction`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeTransaction: &str = "lakeformation:DescribeTransaction";

/// `lakeformation:DetachRLSPolicy`: Permissions management, Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DetachRLSPolicy: &str = "lakeformation:DetachRLSPolicy";

/// `lakeformation:ExtendTransaction`: Write.
///
/// No resource types: its resource is `*`.
pub const ExtendTransaction: &str = "lakeformation:ExtendTransaction";

/// `lakeformation:GetDataAccess`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `lakeformation:EnabledOnlyForMetaDataAccess`.
pub const GetDataAccess: &str = "lakeformation:GetDataAccess";

/// `lakeformation:GetDataCellsFilter`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDataCellsFilter: &str = "lakeformation:GetDataCellsFilter";

/// `lakeformation:GetDataLakePrincipal`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDataLakePrincipal: &str = "lakeformation:GetDataLakePrincipal";

/// `lakeformation:GetDataLakeSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDataLakeSettings: &str = "lakeformation:GetDataLakeSettings";

/// `lakeformation:GetEffectivePermissionsForPath`: Read.
///
/// No resource types: its resource is `*`.
pub const GetEffectivePermissionsForPath: &str = "lakeformation:GetEffectivePermissionsForPath";

/// `lakeformation:GetLFTag`: Read.
///
/// No resource types: its resource is `*`.
pub const GetLFTag: &str = "lakeformation:GetLFTag";

/// `lakeformation:GetLFTagExpression`: Read.
///
/// No resource types: its resource is `*`.
pub const GetLFTagExpression: &str = "lakeformation:GetLFTagExpression";

/// `lakeformation:GetQueryState`: Read.
///
/// No resource types: its resource is `*`.
pub const GetQueryState: &str = "lakeformation:GetQueryState";

/// `lakeformation:GetQueryStatistics`: Read.
///
/// No resource types: its resource is `*`.
pub const GetQueryStatistics: &str = "lakeformation:GetQueryStatistics";

/// `lakeformation:GetResourceLFTags`: Read.
///
/// No resource types: its resource is `*`.
pub const GetResourceLFTags: &str = "lakeformation:GetResourceLFTags";

/// `lakeformation:GetRLSPolicy`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetRLSPolicy: &str = "lakeformation:GetRLSPolicy";

/// `lakeformation:GetTableObjects`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTableObjects: &str = "lakeformation:GetTableObjects";

/// `lakeformation:GetTemporaryGluePartitionCredentials`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTemporaryGluePartitionCredentials: &str = "lakeformation:GetTemporaryGluePartitionCredentials";

/// `lakeformation:GetTemporaryGlueTableCredentials`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTemporaryGlueTableCredentials: &str = "lakeformation:GetTemporaryGlueTableCredentials";

/// `lakeformation:GetWorkUnitResults`: Read.
///
/// No resource types: its resource is `*`.
pub const GetWorkUnitResults: &str = "lakeformation:GetWorkUnitResults";

/// `lakeformation:GetWorkUnits`: Read.
///
/// No resource types: its resource is `*`.
pub const GetWorkUnits: &str = "lakeformation:GetWorkUnits";

/// `lakeformation:GrantPermissions`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const GrantPermissions: &str = "lakeformation:GrantPermissions";

/// `lakeformation:ListDataCellsFilter`: List.
///
/// No resource types: its resource is `*`.
pub const ListDataCellsFilter: &str = "lakeformation:ListDataCellsFilter";

/// `lakeformation:ListLakeFormationOptIns`: List.
///
/// No resource types: its resource is `*`.
pub const ListLakeFormationOptIns: &str = "lakeformation:ListLakeFormationOptIns";

/// `lakeformation:ListLFTagExpressions`: Read.
///
/// No resource types: its resource is `*`.
pub const ListLFTagExpressions: &str = "lakeformation:ListLFTagExpressions";

/// `lakeformation:ListLFTags`: Read.
///
/// No resource types: its resource is `*`.
pub const ListLFTags: &str = "lakeformation:ListLFTags";

/// `lakeformation:ListPermissions`: List.
///
/// No resource types: its resource is `*`.
pub const ListPermissions: &str = "lakeformation:ListPermissions";

/// `lakeformation:ListResources`: List.
///
/// No resource types: its resource is `*`.
pub const ListResources: &str = "lakeformation:ListResources";

/// `lakeformation:ListRLSPolicies`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListRLSPolicies: &str = "lakeformation:ListRLSPolicies";

/// `lakeformation:ListRLSPolicyAttachments`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListRLSPolicyAttachments: &str = "lakeformation:ListRLSPolicyAttachments";

/// `lakeformation:ListTableStorageOptimizers`: List.
///
/// No resource types: its resource is `*`.
pub const ListTableStorageOptimizers: &str = "lakeformation:ListTableStorageOptimizers";

/// `lakeformation:ListTransactions`: List.
///
/// No resource types: its resource is `*`.
pub const ListTransactions: &str = "lakeformation:ListTransactions";

/// `lakeformation:PutDataLakeSettings`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const PutDataLakeSettings: &str = "lakeformation:PutDataLakeSettings";

/// `lakeformation:RegisterResource`: Write.
///
/// No resource types: its resource is `*`.
pub const RegisterResource: &str = "lakeformation:RegisterResource";

/// `lakeformation:RegisterResourceWithPrivilegedAccess`: Write.
///
/// No resource types: its resource is `*`.
pub const RegisterResourceWithPrivilegedAccess: &str = "lakeformation:RegisterResourceWithPrivilegedAccess";

/// `lakeformation:RemoveLFTagsFromResource`: Tagging, Write.
///
/// No resource types: its resource is `*`.
pub const RemoveLFTagsFromResource: &str = "lakeformation:RemoveLFTagsFromResource";

/// `lakeformation:RevokePermissions`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const RevokePermissions: &str = "lakeformation:RevokePermissions";

/// `lakeformation:SearchDatabasesByLFTags`: Read.
///
/// No resource types: its resource is `*`.
pub const SearchDatabasesByLFTags: &str = "lakeformation:SearchDatabasesByLFTags";

/// `lakeformation:SearchTablesByLFTags`: Read.
///
/// No resource types: its resource is `*`.
pub const SearchTablesByLFTags: &str = "lakeformation:SearchTablesByLFTags";

/// `lakeformation:StartQueryPlanning`: Write.
///
/// No resource types: its resource is `*`.
pub const StartQueryPlanning: &str = "lakeformation:StartQueryPlanning";

/// `lakeformation:StartTransaction`: Write.
///
/// No resource types: its resource is `*`.
pub const StartTransaction: &str = "lakeformation:StartTransaction";

/// `lakeformation:UpdateDataCellsFilter`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateDataCellsFilter: &str = "lakeformation:UpdateDataCellsFilter";

/// `lakeformation:UpdateLakeFormationIdentityCenterConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateLakeFormationIdentityCenterConfiguration: &str = "lakeformation:UpdateLakeFormationIdentityCenterConfiguration";

/// `lakeformation:UpdateLFTag`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateLFTag: &str = "lakeformation:UpdateLFTag";

/// `lakeformation:UpdateLFTagExpression`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateLFTagExpression: &str = "lakeformation:UpdateLFTagExpression";

/// `lakeformation:UpdateResource`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateResource: &str = "lakeformation:UpdateResource";

/// `lakeformation:UpdateRLSPolicy`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdateRLSPolicy: &str = "lakeformation:UpdateRLSPolicy";

/// `lakeformation:UpdateTableObjects`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateTableObjects: &str = "lakeformation:UpdateTableObjects";

/// `lakeformation:UpdateTableStorageOptimizer`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateTableStorageOptimizer: &str = "lakeformation:UpdateTableStorageOptimizer";
