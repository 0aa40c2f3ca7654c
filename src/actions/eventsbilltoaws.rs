// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS reInvent event pass amount charge to customer AWS account: the actions of the prefix `eventsbilltoaws`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `approve` | `arn:${Partition}:eventsbilltoaws:${Region}:${Account}:${RelativeId}` |
//! | `info` | `arn:${Partition}:eventsbilltoaws:${Region}:${Account}:${RelativeId}` |

/// `eventsbilltoaws:approve`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const approve: &str = "eventsbilltoaws:approve";

/// `eventsbilltoaws:info`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const info: &str = "eventsbilltoaws:info";
