// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon SimpleDB: the actions of the prefix `sdb`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `domain` | `arn:${Partition}:sdb:${Region}:${Account}:domain/${DomainName}` |
//! | `export` | `arn:${Partition}:sdb:${Region}:${Account}:domain/${DomainName}/export/${ExportUUID}` |

/// `sdb:BatchDeleteAttributes`: Write.
///
/// Resource types: `domain` (required).
pub const BatchDeleteAttributes: &str = "sdb:BatchDeleteAttributes";

/// `sdb:BatchPutAttributes`: Write.
///
/// Resource types: `domain` (required).
pub const BatchPutAttributes: &str = "sdb:BatchPutAttributes";

/// `sdb:CreateDomain`: Write.
///
/// Resource types: `domain` (required).
pub const CreateDomain: &str = "sdb:CreateDomain";

/// `sdb:DeleteAttributes`: Write.
///
/// Resource types: `domain` (required).
pub const DeleteAttributes: &str = "sdb:DeleteAttributes";

/// `sdb:DeleteDomain`: Write.
///
/// Resource types: `domain` (required).
pub const DeleteDomain: &str = "sdb:DeleteDomain";

/// `sdb:DomainMetadata`: Read.
///
/// Resource types: `domain` (required).
pub const DomainMetadata: &str = "sdb:DomainMetadata";

/// `sdb:GetAttributes`: Read.
///
/// Resource types: `domain` (required).
pub const GetAttributes: &str = "sdb:GetAttributes";

/// `sdb:GetExport`: Read.
///
/// Resource types: `export` (required).
pub const GetExport: &str = "sdb:GetExport";

/// `sdb:ListDomains`: List.
///
/// No resource types: its resource is `*`.
pub const ListDomains: &str = "sdb:ListDomains";

/// `sdb:ListExports`: List.
///
/// Resource types: `domain`.
pub const ListExports: &str = "sdb:ListExports";

/// `sdb:PutAttributes`: Write.
///
/// Resource types: `domain` (required).
pub const PutAttributes: &str = "sdb:PutAttributes";

/// `sdb:Select`: Read.
///
/// Resource types: `domain` (required).
pub const Select: &str = "sdb:Select";

/// `sdb:StartDomainExport`: Write.
///
/// Resource types: `domain` (required).
pub const StartDomainExport: &str = "sdb:StartDomainExport";
