// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS AppFabric: the actions of the prefix `appfabric`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `appauthorization` | `arn:${Partition}:appfabric:${Region}:${Account}:appbundle/${AppbundleId}/appauthorization/${AppAuthorizationIdentifier}` |
//! | `appbundle` | `arn:${Partition}:appfabric:${Region}:${Account}:appbundle/${AppBundleIdentifier}` |
//! | `ingestion` | `arn:${Partition}:appfabric:${Region}:${Account}:appbundle/${AppbundleId}/ingestion/${IngestionIdentifier}` |
//! | `ingestiondestination` | `arn:${Partition}:appfabric:${Region}:${Account}:appbundle/${AppbundleId}/ingestion/${IngestionIdentifier}/ingestiondestination/${IngestionDestinationIdentifier}` |

/// `appfabric:BatchGetUserAccessTasks`: Write.
///
/// Resource types: `appbundle` (required).
pub const BatchGetUserAccessTasks: &str = "appfabric:BatchGetUserAccessTasks";

/// `appfabric:ConnectAppAuthorization`: Write.
///
/// Resource types: `appauthorization` (required), `appbundle` (required).
pub const ConnectAppAuthorization: &str = "appfabric:ConnectAppAuthorization";

/// `appfabric:CreateAppAuthorization`: Write.
///
/// Resource types: `appbundle` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAppAuthorization: &str = "appfabric:CreateAppAuthorization";

/// `appfabric:CreateAppBundle`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAppBundle: &str = "appfabric:CreateAppBundle";

/// `appfabric:CreateIngestion`: Write.
///
/// Resource types: `appbundle` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateIngestion: &str = "appfabric:CreateIngestion";

/// `appfabric:CreateIngestionDestination`: Write.
///
/// Resource types: `appbundle` (required), `ingestion` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateIngestionDestination: &str = "appfabric:CreateIngestionDestination";

/// `appfabric:DeleteAppAuthorization`: Write.
///
/// Resource types: `appauthorization` (required), `appbundle` (required).
pub const DeleteAppAuthorization: &str = "appfabric:DeleteAppAuthorization";

/// `appfabric:DeleteAppBundle`: Write.
///
/// Resource types: `appbundle` (required).
pub const DeleteAppBundle: &str = "appfabric:DeleteAppBundle";

/// `appfabric:DeleteIngestion`: Write.
///
/// Resource types: `appbundle` (required), `ingestion` (required).
pub const DeleteIngestion: &str = "appfabric:DeleteIngestion";

/// `appfabric:DeleteIngestionDestination`: Write.
///
/// Resource types: `appbundle` (required), `ingestion` (required), `ingestiondestination` (required).
pub const DeleteIngestionDestination: &str = "appfabric:DeleteIngestionDestination";

/// `appfabric:GetAppAuthorization`: Read.
///
/// Resource types: `appauthorization` (required), `appbundle` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetAppAuthorization: &str = "appfabric:GetAppAuthorization";

/// `appfabric:GetAppBundle`: Read.
///
/// Resource types: `appbundle` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetAppBundle: &str = "appfabric:GetAppBundle";

/// `appfabric:GetIngestion`: Read.
///
/// Resource types: `appbundle` (required), `ingestion` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetIngestion: &str = "appfabric:GetIngestion";

/// `appfabric:GetIngestionDestination`: Read.
///
/// Resource types: `appbundle` (required), `ingestion` (required), `ingestiondestination` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetIngestionDestination: &str = "appfabric:GetIngestionDestination";

/// `appfabric:ListAppAuthorizations`: List.
///
/// Resource types: `appbundle` (required).
pub const ListAppAuthorizations: &str = "appfabric:ListAppAuthorizations";

/// `appfabric:ListAppBundles`: List.
///
/// No resource types: its resource is `*`.
pub const ListAppBundles: &str = "appfabric:ListAppBundles";

/// `appfabric:ListIngestionDestinations`: List.
///
/// Resource types: `appbundle` (required), `ingestion` (required).
pub const ListIngestionDestinations: &str = "appfabric:ListIngestionDestinations";

/// `appfabric:ListIngestions`: List.
///
/// Resource types: `appbundle` (required).
pub const ListIngestions: &str = "appfabric:ListIngestions";

/// `appfabric:ListTagsForResource`: Read.
///
/// Resource types: `appauthorization`, `appbundle`, `ingestion`, `ingestiondestination`.
pub const ListTagsForResource: &str = "appfabric:ListTagsForResource";

/// `appfabric:StartIngestion`: Write.
///
/// Resource types: `appbundle` (required), `ingestion` (required).
pub const StartIngestion: &str = "appfabric:StartIngestion";

/// `appfabric:StartUserAccessTasks`: Write.
///
/// Resource types: `appbundle` (required).
pub const StartUserAccessTasks: &str = "appfabric:StartUserAccessTasks";

/// `appfabric:StopIngestion`: Write.
///
/// Resource types: `appbundle` (required), `ingestion` (required).
pub const StopIngestion: &str = "appfabric:StopIngestion";

/// `appfabric:TagResource`: Tagging, Write.
///
/// Resource types: `appauthorization`, `appbundle`, `ingestion`, `ingestiondestination`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "appfabric:TagResource";

/// `appfabric:UntagResource`: Tagging, Write.
///
/// Resource types: `appauthorization`, `appbundle`, `ingestion`, `ingestiondestination`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "appfabric:UntagResource";

/// `appfabric:UpdateAppAuthorization`: Write.
///
/// Resource types: `appauthorization` (required), `appbundle` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateAppAuthorization: &str = "appfabric:UpdateAppAuthorization";

/// `appfabric:UpdateIngestionDestination`: Write.
///
/// Resource types: `appbundle` (required), `ingestion` (required), `ingestiondestination` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateIngestionDestination: &str = "appfabric:UpdateIngestionDestination";
