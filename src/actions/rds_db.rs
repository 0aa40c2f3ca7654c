// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon RDS IAM Authentication: the actions of the prefix `rds-db`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `db-user` | `arn:${Partition}:rds-db:${Region}:${Account}:dbuser:${DbiResourceId}/${DbUserName}` |

/// `rds-db:connect`: Permissions management, Write.
///
/// Resource types: `db-user` (required).
pub const connect: &str = "rds-db:connect";
