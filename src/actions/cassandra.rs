// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Keyspaces (for Apache Cassandra): the actions of the prefix `cassandra`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `keyspace` | `arn:${Partition}:cassandra:${Region}:${Account}:/keyspace/${KeyspaceName}/` |
//! | `stream` | `arn:${Partition}:cassandra:${Region}:${Account}:/keyspace/${KeyspaceName}/table/${TableName}/stream/${StreamLabel}` |
//! | `table` | `arn:${Partition}:cassandra:${Region}:${Account}:/keyspace/${KeyspaceName}/table/${TableName}` |

/// `cassandra:Alter`: Write.
///
/// Resource types: `keyspace`, `table`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const Alter: &str = "cassandra:Alter";

/// `cassandra:AlterMultiRegionResource`: Write.
///
/// Resource types: `keyspace`, `table`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const AlterMultiRegionResource: &str = "cassandra:AlterMultiRegionResource";

/// `cassandra:Create`: Write.
///
/// Resource types: `keyspace`, `table`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const Create: &str = "cassandra:Create";

/// `cassandra:CreateMultiRegionResource`: Write.
///
/// Resource types: `keyspace`, `table`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMultiRegionResource: &str = "cassandra:CreateMultiRegionResource";

/// `cassandra:Drop`: Write.
///
/// Resource types: `keyspace`, `table`.
pub const Drop: &str = "cassandra:Drop";

/// `cassandra:DropMultiRegionResource`: Write.
///
/// Resource types: `keyspace`, `table`.
pub const DropMultiRegionResource: &str = "cassandra:DropMultiRegionResource";

/// `cassandra:GetRecords`: Read.
///
/// Resource types: `stream` (required).
pub const GetRecords: &str = "cassandra:GetRecords";

/// `cassandra:GetShardIterator`: Read.
///
/// Resource types: `stream` (required).
pub const GetShardIterator: &str = "cassandra:GetShardIterator";

/// `cassandra:GetStream`: Read.
///
/// Resource types: `stream` (required).
pub const GetStream: &str = "cassandra:GetStream";

/// `cassandra:ListStreams`: List.
///
/// No resource types: its resource is `*`.
pub const ListStreams: &str = "cassandra:ListStreams";

/// `cassandra:Modify`: Write.
///
/// Resource types: `table` (required).
pub const Modify: &str = "cassandra:Modify";

/// `cassandra:ModifyMultiRegionResource`: Write.
///
/// Resource types: `table` (required).
pub const ModifyMultiRegionResource: &str = "cassandra:ModifyMultiRegionResource";

/// `cassandra:Restore`: Write.
///
/// Resource types: `table` (required).
pub const Restore: &str = "cassandra:Restore";

/// `cassandra:RestoreMultiRegionTable`: Write.
///
/// Resource types: `table` (required).
pub const RestoreMultiRegionTable: &str = "cassandra:RestoreMultiRegionTable";

/// `cassandra:Select`: Read.
///
/// Resource types: `table` (required).
pub const Select: &str = "cassandra:Select";

/// `cassandra:SelectMultiRegionResource`: Read.
///
/// Resource types: `table` (required).
pub const SelectMultiRegionResource: &str = "cassandra:SelectMultiRegionResource";

/// `cassandra:TagMultiRegionResource`: Tagging, Write.
///
/// Resource types: `keyspace`, `table`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagMultiRegionResource: &str = "cassandra:TagMultiRegionResource";

/// `cassandra:TagResource`: Tagging, Write.
///
/// Resource types: `keyspace`, `stream`, `table`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "cassandra:TagResource";

/// `cassandra:UnTagMultiRegionResource`: Tagging, Write.
///
/// Resource types: `keyspace`, `table`.
///
/// Condition keys: `aws:TagKeys`.
pub const UnTagMultiRegionResource: &str = "cassandra:UnTagMultiRegionResource";

/// `cassandra:UntagResource`: Tagging, Write.
///
/// Resource types: `keyspace`, `stream`, `table`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "cassandra:UntagResource";

/// `cassandra:UpdatePartitioner`: Write.
///
/// Resource types: `table` (required).
pub const UpdatePartitioner: &str = "cassandra:UpdatePartitioner";
