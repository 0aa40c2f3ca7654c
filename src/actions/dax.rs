// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon DynamoDB Accelerator (DAX): the actions of the prefix `dax`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `application` | `arn:${Partition}:dax:${Region}:${Account}:cache/${ClusterName}` |

/// `dax:BatchGetItem`: Read.
///
/// Resource types: `application` (required).
pub const BatchGetItem: &str = "dax:BatchGetItem";

/// `dax:BatchWriteItem`: Write.
///
/// Resource types: `application` (required).
pub const BatchWriteItem: &str = "dax:BatchWriteItem";

/// `dax:ConditionCheckItem`: Read.
///
/// Resource types: `application` (required).
pub const ConditionCheckItem: &str = "dax:ConditionCheckItem";

/// `dax:CreateCluster`: Write.
///
/// Resource types: `application` (required).
pub const CreateCluster: &str = "dax:CreateCluster";

/// `dax:CreateParameterGroup`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateParameterGroup: &str = "dax:CreateParameterGroup";

/// `dax:CreateSubnetGroup`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateSubnetGroup: &str = "dax:CreateSubnetGroup";

/// `dax:DecreaseReplicationFactor`: Write.
///
/// Resource types: `application` (required).
pub const DecreaseReplicationFactor: &str = "dax:DecreaseReplicationFactor";

/// `dax:DeleteCluster`: Write.
///
/// Resource types: `application` (required).
pub const DeleteCluster: &str = "dax:DeleteCluster";

/// `dax:DeleteItem`: Write.
///
/// Resource types: `application` (required).
///
/// Condition keys: `dax:EnclosingOperation`.
pub const DeleteItem: &str = "dax:DeleteItem";

/// `dax:DeleteParameterGroup`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteParameterGroup: &str = "dax:DeleteParameterGroup";

/// `dax:DeleteSubnetGroup`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteSubnetGroup: &str = "dax:DeleteSubnetGroup";

/// `dax:DescribeClusters`: List.
///
/// Resource types: `application`.
pub const DescribeClusters: &str = "dax:DescribeClusters";

/// `dax:DescribeDefaultParameters`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeDefaultParameters: &str = "dax:DescribeDefaultParameters";

/// `dax:DescribeEvents`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeEvents: &str = "dax:DescribeEvents";

/// `dax:DescribeParameterGroups`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeParameterGroups: &str = "dax:DescribeParameterGroups";

/// `dax:DescribeParameters`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeParameters: &str = "dax:DescribeParameters";

/// `dax:DescribeSubnetGroups`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeSubnetGroups: &str = "dax:DescribeSubnetGroups";

/// `dax:GetItem`: Read.
///
/// Resource types: `application` (required).
///
/// Condition keys: `dax:EnclosingOperation`.
pub const GetItem: &str = "dax:GetItem";

/// `dax:IncreaseReplicationFactor`: Write.
///
/// Resource types: `application` (required).
pub const IncreaseReplicationFactor: &str = "dax:IncreaseReplicationFactor";

/// `dax:ListTags`: Read.
///
/// Resource types: `application` (required).
pub const ListTags: &str = "dax:ListTags";

/// `dax:PutItem`: Write.
///
/// Resource types: `application` (required).
///
/// Condition keys: `dax:EnclosingOperation`.
pub const PutItem: &str = "dax:PutItem";

/// `dax:Query`: Read.
///
/// Resource types: `application` (required).
pub const Query: &str = "dax:Query";

/// `dax:RebootNode`: Write.
///
/// Resource types: `application` (required).
pub const RebootNode: &str = "dax:RebootNode";

/// `dax:Scan`: Read.
///
/// Resource types: `application` (required).
pub const Scan: &str = "dax:Scan";

/// `dax:TagResource`: Tagging, Write.
///
/// Resource types: `application` (required).
pub const TagResource: &str = "dax:TagResource";

/// `dax:UntagResource`: Tagging, Write.
///
/// Resource types: `application` (required).
pub const UntagResource: &str = "dax:UntagResource";

/// `dax:UpdateCluster`: Write.
///
/// Resource types: `application` (required).
pub const UpdateCluster: &str = "dax:UpdateCluster";

/// `dax:UpdateItem`: Write.
///
/// Resource types: `application` (required).
///
/// Condition keys: `dax:EnclosingOperation`.
pub const UpdateItem: &str = "dax:UpdateItem";

/// `dax:UpdateParameterGroup`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateParameterGroup: &str = "dax:UpdateParameterGroup";

/// `dax:UpdateSubnetGroup`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateSubnetGroup: &str = "dax:UpdateSubnetGroup";
