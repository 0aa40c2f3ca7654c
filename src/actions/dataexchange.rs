// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Data Exchange: the actions of the prefix `dataexchange`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `assets` | `arn:${Partition}:dataexchange:${Region}:${Account}:data-sets/${DataSetId}/revisions/${RevisionId}/assets/${AssetId}` |
//! | `data-grants` | `arn:${Partition}:dataexchange:${Region}:${Account}:data-grants/${DataGrantId}` |
//! | `data-sets` | `arn:${Partition}:dataexchange:${Region}:${Account}:data-sets/${DataSetId}` |
//! | `entitled-assets` | `arn:${Partition}:dataexchange:${Region}::data-sets/${DataSetId}/revisions/${RevisionId}/assets/${AssetId}` |
//! | `entitled-data-sets` | `arn:${Partition}:dataexchange:${Region}::data-sets/${DataSetId}` |
//! | `entitled-revisions` | `arn:${Partition}:dataexchange:${Region}::data-sets/${DataSetId}/revisions/${RevisionId}` |
//! | `event-actions` | `arn:${Partition}:dataexchange:${Region}:${Account}:event-actions/${EventActionId}` |
//! | `jobs` | `arn:${Partition}:dataexchange:${Region}:${Account}:jobs/${JobId}` |
//! | `revisions` | `arn:${Partition}:dataexchange:${Region}:${Account}:data-sets/${DataSetId}/revisions/${RevisionId}` |

/// `dataexchange:AcceptDataGrant`: Write.
///
/// Resource types: `data-grants` (required).
pub const AcceptDataGrant: &str = "dataexchange:AcceptDataGrant";

/// `dataexchange:CancelJob`: Write.
///
/// Resource types: `jobs` (required).
pub const CancelJob: &str = "dataexchange:CancelJob";

/// `dataexchange:CreateAsset`: Write.
///
/// Resource types: `revisions` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAsset: &str = "dataexchange:CreateAsset";

/// `dataexchange:CreateDataGrant`: Write.
///
/// Resource types: `data-grants` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDataGrant: &str = "dataexchange:CreateDataGrant";

/// `dataexchange:CreateDataSet`: Write.
///
/// Resource types: `data-sets` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDataSet: &str = "dataexchange:CreateDataSet";

/// `dataexchange:CreateEventAction`: Write.
///
/// Resource types: `event-actions` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEventAction: &str = "dataexchange:CreateEventAction";

/// `dataexchange:CreateJob`: Write.
///
/// Resource types: `jobs` (required).
///
/// Condition keys: `dataexchange:JobType`.
pub const CreateJob: &str = "dataexchange:CreateJob";

/// `dataexchange:CreateRevision`: Write.
///
/// Resource types: `data-sets` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRevision: &str = "dataexchange:CreateRevision";

/// `dataexchange:DeleteAsset`: Write.
///
/// Resource types: `assets` (required).
pub const DeleteAsset: &str = "dataexchange:DeleteAsset";

/// `dataexchange:DeleteDataGrant`: Write.
///
/// Resource types: `data-grants` (required).
pub const DeleteDataGrant: &str = "dataexchange:DeleteDataGrant";

/// `dataexchange:DeleteDataSet`: Write.
///
/// Resource types: `data-sets` (required), `entitled-data-sets` (required).
pub const DeleteDataSet: &str = "dataexchange:DeleteDataSet";

/// `dataexchange:DeleteEventAction`: Write.
///
/// Resource types: `event-actions` (required).
pub const DeleteEventAction: &str = "dataexchange:DeleteEventAction";

/// `dataexchange:DeleteRevision`: Write.
///
/// Resource types: `revisions` (required).
pub const DeleteRevision: &str = "dataexchange:DeleteRevision";

/// `dataexchange:GetAsset`: Read.
///
/// Resource types: `assets` (required), `entitled-assets` (required).
pub const GetAsset: &str = "dataexchange:GetAsset";

/// `dataexchange:GetDataGrant`: Read.
///
/// Resource types: `data-grants` (required).
pub const GetDataGrant: &str = "dataexchange:GetDataGrant";

/// `dataexchange:GetDataSet`: Read.
///
/// Resource types: `data-sets` (required), `entitled-data-sets` (required).
pub const GetDataSet: &str = "dataexchange:GetDataSet";

/// `dataexchange:GetEventAction`: Read.
///
/// Resource types: `event-actions` (required).
pub const GetEventAction: &str = "dataexchange:GetEventAction";

/// `dataexchange:GetJob`: Read.
///
/// Resource types: `jobs` (required).
pub const GetJob: &str = "dataexchange:GetJob";

/// `dataexchange:GetReceivedDataGrant`: Read.
///
/// Resource types: `data-grants` (required).
pub const GetReceivedDataGrant: &str = "dataexchange:GetReceivedDataGrant";

/// `dataexchange:GetRevision`: Read.
///
/// Resource types: `entitled-revisions` (required), `revisions` (required).
pub const GetRevision: &str = "dataexchange:GetRevision";

/// `dataexchange:ListDataGrants`: List.
///
/// No resource types: its resource is `*`.
pub const ListDataGrants: &str = "dataexchange:ListDataGrants";

/// `dataexchange:ListDataSetRevisions`: List.
///
/// Resource types: `data-sets` (required), `entitled-data-sets` (required).
pub const ListDataSetRevisions: &str = "dataexchange:ListDataSetRevisions";

/// `dataexchange:ListDataSets`: List.
///
/// No resource types: its resource is `*`.
pub const ListDataSets: &str = "dataexchange:ListDataSets";

/// `dataexchange:ListEventActions`: List.
///
/// No resource types: its resource is `*`.
pub const ListEventActions: &str = "dataexchange:ListEventActions";

/// `dataexchange:ListJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListJobs: &str = "dataexchange:ListJobs";

/// `dataexchange:ListReceivedDataGrants`: List.
///
/// No resource types: its resource is `*`.
pub const ListReceivedDataGrants: &str = "dataexchange:ListReceivedDataGrants";

/// `dataexchange:ListRevisionAssets`: List.
///
/// Resource types: `entitled-revisions` (required), `revisions` (required).
pub const ListRevisionAssets: &str = "dataexchange:ListRevisionAssets";

/// `dataexchange:ListTagsForResource`: List.
///
/// Resource types: `assets`, `data-grants`, `data-sets`, `event-actions`, `revisions`.
pub const ListTagsForResource: &str = "dataexchange:ListTagsForResource";

/// `dataexchange:PublishDataSet`: Write.
///
/// Resource types: `data-sets` (required).
pub const PublishDataSet: &str = "dataexchange:PublishDataSet";

/// `dataexchange:PublishToDataGrant`: Write.
///
/// Resource types: `data-sets` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PublishToDataGrant: &str = "dataexchange:PublishToDataGrant";

/// `dataexchange:RevokeRevision`: Write.
///
/// Resource types: `revisions` (required).
pub const RevokeRevision: &str = "dataexchange:RevokeRevision";

/// `dataexchange:SendApiAsset`: Write.
///
/// Resource types: `assets` (required), `entitled-assets` (required).
pub const SendApiAsset: &str = "dataexchange:SendApiAsset";

/// `dataexchange:SendDataSetNotification`: Write.
///
/// Resource types: `data-sets` (required).
pub const SendDataSetNotification: &str = "dataexchange:SendDataSetNotification";

/// `dataexchange:StartJob`: Write.
///
/// Resource types: `jobs` (required).
pub const StartJob: &str = "dataexchange:StartJob";

/// `dataexchange:TagResource`: Tagging, Write.
///
/// Resource types: `assets`, `data-grants`, `data-sets`, `event-actions`, `revisions`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "dataexchange:TagResource";

/// `dataexchange:UntagResource`: Tagging, Write.
///
/// Resource types: `assets`, `data-grants`, `data-sets`, `event-actions`, `revisions`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "dataexchange:UntagResource";

/// `dataexchange:UpdateAsset`: Write.
///
/// Resource types: `assets` (required).
pub const UpdateAsset: &str = "dataexchange:UpdateAsset";

/// `dataexchange:UpdateDataSet`: Write.
///
/// Resource types: `data-sets` (required).
pub const UpdateDataSet: &str = "dataexchange:UpdateDataSet";

/// `dataexchange:UpdateEventAction`: Write.
///
/// Resource types: `event-actions` (required).
pub const UpdateEventAction: &str = "dataexchange:UpdateEventAction";

/// `dataexchange:UpdateRevision`: Write.
///
/// Resource types: `revisions` (required).
pub const UpdateRevision: &str = "dataexchange:UpdateRevision";
