// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Cognito Sync: the actions of the prefix `cognito-sync`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `dataset` | `arn:${Partition}:cognito-sync:${Region}:${Account}:identitypool/${IdentityPoolId}/identity/${IdentityId}/dataset/${DatasetName}` |
//! | `identity` | `arn:${Partition}:cognito-sync:${Region}:${Account}:identitypool/${IdentityPoolId}/identity/${IdentityId}` |
//! | `identitypool` | `arn:${Partition}:cognito-sync:${Region}:${Account}:identitypool/${IdentityPoolId}` |

/// `cognito-sync:BulkPublish`: Write.
///
/// Resource types: `identitypool` (required).
pub const BulkPublish: &str = "cognito-sync:BulkPublish";

/// `cognito-sync:DeleteDataset`: Write.
///
/// Resource types: `dataset` (required).
pub const DeleteDataset: &str = "cognito-sync:DeleteDataset";

/// `cognito-sync:DescribeDataset`: Read.
///
/// Resource types: `dataset` (required).
pub const DescribeDataset: &str = "cognito-sync:DescribeDataset";

/// `cognito-sync:DescribeIdentityPoolUsage`: Read.
///
/// Resource types: `identitypool` (required).
pub const DescribeIdentityPoolUsage: &str = "cognito-sync:DescribeIdentityPoolUsage";

/// `cognito-sync:DescribeIdentityUsage`: Read.
///
/// Resource types: `identity` (required).
pub const DescribeIdentityUsage: &str = "cognito-sync:DescribeIdentityUsage";

/// `cognito-sync:GetBulkPublishDetails`: Read.
///
/// Resource types: `identitypool` (required).
pub const GetBulkPublishDetails: &str = "cognito-sync:GetBulkPublishDetails";

/// `cognito-sync:GetCognitoEvents`: Read.
///
/// Resource types: `identitypool` (required).
pub const GetCognitoEvents: &str = "cognito-sync:GetCognitoEvents";

/// `cognito-sync:GetIdentityPoolConfiguration`: Read.
///
/// Resource types: `identitypool` (required).
pub const GetIdentityPoolConfiguration: &str = "cognito-sync:GetIdentityPoolConfiguration";

/// `cognito-sync:ListDatasets`: List.
///
/// Resource types: `dataset` (required).
pub const ListDatasets: &str = "cognito-sync:ListDatasets";

/// `cognito-sync:ListIdentityPoolUsage`: Read.
///
/// Resource types: `identitypool` (required).
pub const ListIdentityPoolUsage: &str = "cognito-sync:ListIdentityPoolUsage";

/// `cognito-sync:ListRecords`: Read.
///
/// Resource types: `dataset` (required).
pub const ListRecords: &str = "cognito-sync:ListRecords";

/// `cognito-sync:QueryRecords`: Read.
///
/// No resource types: its resource is `*`.
pub const QueryRecords: &str = "cognito-sync:QueryRecords";

/// `cognito-sync:RegisterDevice`: Write.
///
/// Resource types: `identity` (required).
pub const RegisterDevice: &str = "cognito-sync:RegisterDevice";

/// `cognito-sync:SetCognitoEvents`: Write.
///
/// Resource types: `identitypool` (required).
pub const SetCognitoEvents: &str = "cognito-sync:SetCognitoEvents";

/// `cognito-sync:SetDatasetConfiguration`: Write.
///
/// Resource types: `dataset` (required).
pub const SetDatasetConfiguration: &str = "cognito-sync:SetDatasetConfiguration";

/// `cognito-sync:SetIdentityPoolConfiguration`: Write.
///
/// Resource types: `identitypool` (required).
pub const SetIdentityPoolConfiguration: &str = "cognito-sync:SetIdentityPoolConfiguration";

/// `cognito-sync:SubscribeToDataset`: Write.
///
/// Resource types: `dataset` (required).
pub const SubscribeToDataset: &str = "cognito-sync:SubscribeToDataset";

/// `cognito-sync:UnsubscribeFromDataset`: Write.
///
/// Resource types: `dataset` (required).
pub const UnsubscribeFromDataset: &str = "cognito-sync:UnsubscribeFromDataset";

/// `cognito-sync:UpdateRecords`: Write.
///
/// Resource types: `dataset` (required).
pub const UpdateRecords: &str = "cognito-sync:UpdateRecords";
