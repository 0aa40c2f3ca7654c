// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Telco Network Builder: the actions of the prefix `tnb`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `function-instance` | `arn:${Partition}:tnb:${Region}:${Account}:function-instance/${FunctionInstanceId}` |
//! | `function-package` | `arn:${Partition}:tnb:${Region}:${Account}:function-package/${FunctionPackageId}` |
//! | `network-instance` | `arn:${Partition}:tnb:${Region}:${Account}:network-instance/${NetworkInstanceId}` |
//! | `network-operation` | `arn:${Partition}:tnb:${Region}:${Account}:network-operation/${NetworkOperationId}` |
//! | `network-package` | `arn:${Partition}:tnb:${Region}:${Account}:network-package/${NetworkPackageId}` |

/// `tnb:CancelSolNetworkOperation`: Write.
///
/// Resource types: `network-operation` (required).
pub const CancelSolNetworkOperation: &str = "tnb:CancelSolNetworkOperation";

/// `tnb:CreateSolFunctionPackage`: Write.
///
/// Resource types: `function-package` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSolFunctionPackage: &str = "tnb:CreateSolFunctionPackage";

/// `tnb:CreateSolNetworkInstance`: Write.
///
/// Resource types: `network-instance` (required), `network-package` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSolNetworkInstance: &str = "tnb:CreateSolNetworkInstance";

/// `tnb:CreateSolNetworkPackage`: Write.
///
/// Resource types: `network-package` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSolNetworkPackage: &str = "tnb:CreateSolNetworkPackage";

/// `tnb:DeleteSolFunctionPackage`: Write.
///
/// Resource types: `function-package` (required).
pub const DeleteSolFunctionPackage: &str = "tnb:DeleteSolFunctionPackage";

/// `tnb:DeleteSolNetworkInstance`: Write.
///
/// Resource types: `network-instance` (required).
pub const DeleteSolNetworkInstance: &str = "tnb:DeleteSolNetworkInstance";

/// `tnb:DeleteSolNetworkPackage`: Write.
///
/// Resource types: `network-package` (required).
pub const DeleteSolNetworkPackage: &str = "tnb:DeleteSolNetworkPackage";

/// `tnb:GetSolFunctionInstance`: Read.
///
/// Resource types: `function-instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetSolFunctionInstance: &str = "tnb:GetSolFunctionInstance";

/// `tnb:GetSolFunctionPackage`: Read.
///
/// Resource types: `function-package` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetSolFunctionPackage: &str = "tnb:GetSolFunctionPackage";

/// `tnb:GetSolFunctionPackageContent`: Read.
///
/// Resource types: `function-package` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetSolFunctionPackageContent: &str = "tnb:GetSolFunctionPackageContent";

/// `tnb:GetSolFunctionPackageDescriptor`: Read.
///
/// Resource types: `function-package` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetSolFunctionPackageDescriptor: &str = "tnb:GetSolFunctionPackageDescriptor";

/// `tnb:GetSolNetworkInstance`: Read.
///
/// Resource types: `network-instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetSolNetworkInstance: &str = "tnb:GetSolNetworkInstance";

/// `tnb:GetSolNetworkOperation`: Read.
///
/// Resource types: `network-operation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetSolNetworkOperation: &str = "tnb:GetSolNetworkOperation";

/// `tnb:GetSolNetworkPackage`: Read.
///
/// Resource types: `network-package` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetSolNetworkPackage: &str = "tnb:GetSolNetworkPackage";

/// `tnb:GetSolNetworkPackageContent`: Read.
///
/// Resource types: `network-package` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetSolNetworkPackageContent: &str = "tnb:GetSolNetworkPackageContent";

/// `tnb:GetSolNetworkPackageDescriptor`: Read.
///
/// Resource types: `network-package` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetSolNetworkPackageDescriptor: &str = "tnb:GetSolNetworkPackageDescriptor";

/// `tnb:InstantiateSolNetworkInstance`: Write.
///
/// Resource types: `network-instance` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const InstantiateSolNetworkInstance: &str = "tnb:InstantiateSolNetworkInstance";

/// `tnb:ListSolFunctionInstances`: List.
///
/// Resource types: `function-instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListSolFunctionInstances: &str = "tnb:ListSolFunctionInstances";

/// `tnb:ListSolFunctionPackages`: List.
///
/// Resource types: `function-package` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListSolFunctionPackages: &str = "tnb:ListSolFunctionPackages";

/// `tnb:ListSolNetworkInstances`: List.
///
/// Resource types: `network-instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListSolNetworkInstances: &str = "tnb:ListSolNetworkInstances";

/// `tnb:ListSolNetworkOperations`: List.
///
/// Resource types: `network-operation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListSolNetworkOperations: &str = "tnb:ListSolNetworkOperations";

/// `tnb:ListSolNetworkPackages`: List.
///
/// Resource types: `network-package` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListSolNetworkPackages: &str = "tnb:ListSolNetworkPackages";

/// `tnb:ListTagsForResource`: List.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "tnb:ListTagsForResource";

/// `tnb:PutSolFunctionPackageContent`: Write.
///
/// Resource types: `function-package` (required).
pub const PutSolFunctionPackageContent: &str = "tnb:PutSolFunctionPackageContent";

/// `tnb:PutSolNetworkPackageContent`: Write.
///
/// Resource types: `network-package` (required).
pub const PutSolNetworkPackageContent: &str = "tnb:PutSolNetworkPackageContent";

/// `tnb:TagResource`: Tagging, Write.
///
/// Resource types: `function-instance`, `function-package`, `network-instance`, `network-operation`, `network-package`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "tnb:TagResource";

/// `tnb:TerminateSolNetworkInstance`: Write.
///
/// Resource types: `network-instance` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TerminateSolNetworkInstance: &str = "tnb:TerminateSolNetworkInstance";

/// `tnb:UntagResource`: Tagging, Write.
///
/// Resource types: `function-instance`, `function-package`, `network-instance`, `network-operation`, `network-package`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "tnb:UntagResource";

/// `tnb:UpdateSolFunctionPackage`: Write.
///
/// Resource types: `function-package` (required).
pub const UpdateSolFunctionPackage: &str = "tnb:UpdateSolFunctionPackage";

/// `tnb:UpdateSolNetworkInstance`: Write.
///
/// Resource types: `function-instance` (required), `network-instance` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateSolNetworkInstance: &str = "tnb:UpdateSolNetworkInstance";

/// `tnb:UpdateSolNetworkPackage`: Write.
///
/// Resource types: `network-package` (required).
pub const UpdateSolNetworkPackage: &str = "tnb:UpdateSolNetworkPackage";

/// `tnb:ValidateSolFunctionPackageContent`: Write.
///
/// Resource types: `function-package` (required).
pub const ValidateSolFunctionPackageContent: &str = "tnb:ValidateSolFunctionPackageContent";

/// `tnb:ValidateSolNetworkPackageContent`: Write.
///
/// Resource types: `network-package` (required).
pub const ValidateSolNetworkPackageContent: &str = "tnb:ValidateSolNetworkPackageContent";
