// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Q Developer: the actions of the prefix `qdeveloper`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `codeTransformation` | `arn:${Partition}:qdeveloper:${Region}:${Account}:codeTransformation/${Identifier}` |

/// `qdeveloper:ExportArtifact`: Write.
///
/// Resource types: `codeTransformation`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ExportArtifact: &str = "qdeveloper:ExportArtifact";

/// `qdeveloper:ImportArtifact`: Write.
///
/// Resource types: `codeTransformation`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ImportArtifact: &str = "qdeveloper:ImportArtifact";

/// `qdeveloper:ListTagsForResource`: List.
///
/// Resource types: `codeTransformation`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "qdeveloper:ListTagsForResource";

/// `qdeveloper:StartAgentSession`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartAgentSession: &str = "qdeveloper:StartAgentSession";

/// `qdeveloper:TagResource`: Tagging, Write.
///
/// Resource types: `codeTransformation`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "qdeveloper:TagResource";

/// `qdeveloper:TransformCode`: Write.
///
/// Resource types: `codeTransformation`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const TransformCode: &str = "qdeveloper:TransformCode";

/// `qdeveloper:UntagResource`: Tagging, Write.
///
/// Resource types: `codeTransformation`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "qdeveloper:UntagResource";
