// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Private CA Connector for SCEP: the actions of the prefix `pca-connector-scep`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Challenge` | `arn:${Partition}:pca-connector-scep:${Region}:${Account}:connector/${ConnectorId}/challenge/${ChallengeId}` |
//! | `Connector` | `arn:${Partition}:pca-connector-scep:${Region}:${Account}:connector/${ConnectorId}` |

/// `pca-connector-scep:CreateChallenge`: Write.
///
/// Resource types: `Connector` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateChallenge: &str = "pca-connector-scep:CreateChallenge";

/// `pca-connector-scep:CreateConnector`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConnector: &str = "pca-connector-scep:CreateConnector";

/// `pca-connector-scep:DeleteChallenge`: Write.
///
/// Resource types: `Challenge` (required).
pub const DeleteChallenge: &str = "pca-connector-scep:DeleteChallenge";

/// `pca-connector-scep:DeleteConnector`: Write.
///
/// Resource types: `Connector` (required).
pub const DeleteConnector: &str = "pca-connector-scep:DeleteConnector";

/// `pca-connector-scep:GetChallengeMetadata`: Read.
///
/// Resource types: `Challenge` (required).
pub const GetChallengeMetadata: &str = "pca-connector-scep:GetChallengeMetadata";

/// `pca-connector-scep:GetChallengePassword`: Read.
///
/// Resource types: `Challenge` (required).
pub const GetChallengePassword: &str = "pca-connector-scep:GetChallengePassword";

/// `pca-connector-scep:GetConnector`: Read.
///
/// Resource types: `Connector` (required).
pub const GetConnector: &str = "pca-connector-scep:GetConnector";

/// `pca-connector-scep:ListChallengeMetadata`: List.
///
/// No resource types: its resource is `*`.
pub const ListChallengeMetadata: &str = "pca-connector-scep:ListChallengeMetadata";

/// `pca-connector-scep:ListConnectors`: List.
///
/// No resource types: its resource is `*`.
pub const ListConnectors: &str = "pca-connector-scep:ListConnectors";

/// `pca-connector-scep:ListTagsForResource`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "pca-connector-scep:ListTagsForResource";

/// `pca-connector-scep:TagResource`: Tagging, Write.
///
/// Resource types: `Challenge`, `Connector`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "pca-connector-scep:TagResource";

/// `pca-connector-scep:UntagResource`: Tagging, Write.
///
/// Resource types: `Challenge`, `Connector`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "pca-connector-scep:UntagResource";
