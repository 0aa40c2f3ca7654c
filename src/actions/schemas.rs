// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon EventBridge Schemas: the actions of the prefix `schemas`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `discoverer` | `arn:${Partition}:schemas:${Region}:${Account}:discoverer/${DiscovererId}` |
//! | `registry` | `arn:${Partition}:schemas:${Region}:${Account}:registry/${RegistryName}` |
//! | `schema` | `arn:${Partition}:schemas:${Region}:${Account}:schema/${RegistryName}/${SchemaName}` |

/// `schemas:CreateDiscoverer`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDiscoverer: &str = "schemas:CreateDiscoverer";

/// `schemas:CreateRegistry`: Write.
///
/// Resource types: `registry` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRegistry: &str = "schemas:CreateRegistry";

/// `schemas:CreateSchema`: Write.
///
/// Resource types: `schema` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSchema: &str = "schemas:CreateSchema";

/// `schemas:DeleteDiscoverer`: Write.
///
/// Resource types: `discoverer` (required).
pub const DeleteDiscoverer: &str = "schemas:DeleteDiscoverer";

/// `schemas:DeleteRegistry`: Write.
///
/// Resource types: `registry` (required).
pub const DeleteRegistry: &str = "schemas:DeleteRegistry";

/// `schemas:DeleteResourcePolicy`: Write.
///
/// Resource types: `registry` (required).
pub const DeleteResourcePolicy: &str = "schemas:DeleteResourcePolicy";

/// `schemas:DeleteSchema`: Write.
///
/// Resource types: `schema` (required).
pub const DeleteSchema: &str = "schemas:DeleteSchema";

/// `schemas:DeleteSchemaVersion`: Write.
///
/// Resource types: `schema` (required).
pub const DeleteSchemaVersion: &str = "schemas:DeleteSchemaVersion";

/// `schemas:DescribeCodeBinding`: Read.
///
/// Resource types: `schema` (required).
pub const DescribeCodeBinding: &str = "schemas:DescribeCodeBinding";

/// `schemas:DescribeDiscoverer`: Read.
///
/// Resource types: `discoverer` (required).
pub const DescribeDiscoverer: &str = "schemas:DescribeDiscoverer";

/// `schemas:DescribeRegistry`: Read.
///
/// Resource types: `registry` (required).
pub const DescribeRegistry: &str = "schemas:DescribeRegistry";

/// `schemas:DescribeSchema`: Read.
///
/// Resource types: `schema` (required).
pub const DescribeSchema: &str = "schemas:DescribeSchema";

/// `schemas:ExportSchema`: Read.
///
/// Resource types: `registry` (required), `schema` (required).
pub const ExportSchema: &str = "schemas:ExportSchema";

/// `schemas:GetCodeBindingSource`: Read.
///
/// Resource types: `schema` (required).
pub const GetCodeBindingSource: &str = "schemas:GetCodeBindingSource";

/// `schemas:GetDiscoveredSchema`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDiscoveredSchema: &str = "schemas:GetDiscoveredSchema";

/// `schemas:GetResourcePolicy`: Read.
///
/// Resource types: `registry` (required).
pub const GetResourcePolicy: &str = "schemas:GetResourcePolicy";

/// `schemas:ListDiscoverers`: List.
///
/// Resource types: `discoverer` (required).
pub const ListDiscoverers: &str = "schemas:ListDiscoverers";

/// `schemas:ListRegistries`: List.
///
/// Resource types: `registry` (required).
pub const ListRegistries: &str = "schemas:ListRegistries";

/// `schemas:ListSchemas`: List.
///
/// Resource types: `schema` (required).
pub const ListSchemas: &str = "schemas:ListSchemas";

/// `schemas:ListSchemaVersions`: List.
///
/// Resource types: `schema` (required).
pub const ListSchemaVersions: &str = "schemas:ListSchemaVersions";

/// `schemas:ListTagsForResource`: Read.
///
/// Resource types: `discoverer`, `registry`, `schema`.
pub const ListTagsForResource: &str = "schemas:ListTagsForResource";

/// `schemas:PutCodeBinding`: Write.
///
/// Resource types: `schema` (required).
pub const PutCodeBinding: &str = "schemas:PutCodeBinding";

/// `schemas:PutResourcePolicy`: Write.
///
/// Resource types: `registry` (required).
pub const PutResourcePolicy: &str = "schemas:PutResourcePolicy";

/// `schemas:SearchSchemas`: List.
///
/// Resource types: `schema` (required).
pub const SearchSchemas: &str = "schemas:SearchSchemas";

/// `schemas:StartDiscoverer`: Write.
///
/// Resource types: `discoverer` (required).
pub const StartDiscoverer: &str = "schemas:StartDiscoverer";

/// `schemas:StopDiscoverer`: Write.
///
/// Resource types: `discoverer` (required).
pub const StopDiscoverer: &str = "schemas:StopDiscoverer";

/// `schemas:TagResource`: Tagging, Write.
///
/// Resource types: `discoverer`, `registry`, `schema`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "schemas:TagResource";

/// `schemas:UntagResource`: Tagging, Write.
///
/// Resource types: `discoverer`, `registry`, `schema`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "schemas:UntagResource";

/// `schemas:UpdateDiscoverer`: Write.
///
/// Resource types: `discoverer` (required).
pub const UpdateDiscoverer: &str = "schemas:UpdateDiscoverer";

/// `schemas:UpdateRegistry`: Write.
///
/// Resource types: `registry` (required).
pub const UpdateRegistry: &str = "schemas:UpdateRegistry";

/// `schemas:UpdateSchema`: Write.
///
/// Resource types: `schema` (required).
pub const UpdateSchema: &str = "schemas:UpdateSchema";
