// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Managed Streaming for Kafka Connect: the actions of the prefix `kafkaconnect`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `connector` | `arn:${Partition}:kafkaconnect:${Region}:${Account}:connector/${ConnectorName}/${UUID}` |
//! | `connector operation` | `arn:${Partition}:kafkaconnect:${Region}:${Account}:connector-operation/${ConnectorName}/${ConnectorUUID}/${UUID}` |
//! | `custom plugin` | `arn:${Partition}:kafkaconnect:${Region}:${Account}:custom-plugin/${CustomPluginName}/${UUID}` |
//! | `worker configuration` | `arn:${Partition}:kafkaconnect:${Region}:${Account}:worker-configuration/${WorkerConfigurationName}/${UUID}` |

/// `kafkaconnect:CreateConnector`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateConnector: &str = "kafkaconnect:CreateConnector";

/// `kafkaconnect:CreateCustomPlugin`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateCustomPlugin: &str = "kafkaconnect:CreateCustomPlugin";

/// `kafkaconnect:CreateWorkerConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateWorkerConfiguration: &str = "kafkaconnect:CreateWorkerConfiguration";

/// `kafkaconnect:DeleteConnector`: Write.
///
/// Resource types: `connector` (required).
pub const DeleteConnector: &str = "kafkaconnect:DeleteConnector";

/// `kafkaconnect:DeleteCustomPlugin`: Write.
///
/// Resource types: `custom plugin` (required).
pub const DeleteCustomPlugin: &str = "kafkaconnect:DeleteCustomPlugin";

/// `kafkaconnect:DeleteWorkerConfiguration`: Write.
///
/// Resource types: `worker configuration` (required).
pub const DeleteWorkerConfiguration: &str = "kafkaconnect:DeleteWorkerConfiguration";

/// `kafkaconnect:DescribeConnector`: Read.
///
/// Resource types: `connector` (required).
pub const DescribeConnector: &str = "kafkaconnect:DescribeConnector";

/// `kafkaconnect:DescribeConnectorOperation`: Read.
///
/// Resource types: `connector operation` (required).
pub const DescribeConnectorOperation: &str = "kafkaconnect:DescribeConnectorOperation";

/// `kafkaconnect:DescribeCustomPlugin`: Read.
///
/// Resource types: `custom plugin` (required).
pub const DescribeCustomPlugin: &str = "kafkaconnect:DescribeCustomPlugin";

/// `kafkaconnect:DescribeWorkerConfiguration`: Read.
///
/// Resource types: `worker configuration` (required).
pub const DescribeWorkerConfiguration: &str = "kafkaconnect:DescribeWorkerConfiguration";

/// `kafkaconnect:ListConnectorOperations`: Read.
///
/// Resource types: `connector` (required).
pub const ListConnectorOperations: &str = "kafkaconnect:ListConnectorOperations";

/// `kafkaconnect:ListConnectors`: Read.
///
/// No resource types: its resource is `*`.
pub const ListConnectors: &str = "kafkaconnect:ListConnectors";

/// `kafkaconnect:ListCustomPlugins`: Read.
///
/// No resource types: its resource is `*`.
pub const ListCustomPlugins: &str = "kafkaconnect:ListCustomPlugins";

/// `kafkaconnect:ListTagsForResource`: Read.
///
/// Resource types: `connector`, `custom plugin`, `worker configuration`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "kafkaconnect:ListTagsForResource";

/// `kafkaconnect:ListWorkerConfigurations`: Read.
///
/// No resource types: its resource is `*`.
pub const ListWorkerConfigurations: &str = "kafkaconnect:ListWorkerConfigurations";

/// `kafkaconnect:TagResource`: Tagging, Write.
///
/// Resource types: `connector`, `custom plugin`, `worker configuration`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "kafkaconnect:TagResource";

/// `kafkaconnect:UntagResource`: Tagging, Write.
///
/// Resource types: `connector`, `custom plugin`, `worker configuration`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "kafkaconnect:UntagResource";

/// `kafkaconnect:UpdateConnector`: Write.
///
/// Resource types: `connector` (required).
pub const UpdateConnector: &str = "kafkaconnect:UpdateConnector";
