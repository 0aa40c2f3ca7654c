// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon MQ: the actions of the prefix `mq`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `brokers` | `arn:${Partition}:mq:${Region}:${Account}:broker:${BrokerName}:${BrokerId}` |
//! | `configurations` | `arn:${Partition}:mq:${Region}:${Account}:configuration:${ConfigurationId}` |

/// `mq:CreateBroker`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateBroker: &str = "mq:CreateBroker";

/// `mq:CreateConfiguration`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConfiguration: &str = "mq:CreateConfiguration";

/// `mq:CreateReplicaBroker`: Write.
///
/// Resource types: `brokers` (required).
pub const CreateReplicaBroker: &str = "mq:CreateReplicaBroker";

/// `mq:CreateTags`: Tagging, Write.
///
/// Resource types: `brokers`, `configurations`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTags: &str = "mq:CreateTags";

/// `mq:CreateUser`: Write.
///
/// Resource types: `brokers` (required).
pub const CreateUser: &str = "mq:CreateUser";

/// `mq:DeleteBroker`: Write.
///
/// Resource types: `brokers` (required).
pub const DeleteBroker: &str = "mq:DeleteBroker";

/// `mq:DeleteConfiguration`: Write.
///
/// Resource types: `configurations` (required).
pub const DeleteConfiguration: &str = "mq:DeleteConfiguration";

/// `mq:DeleteTags`: Tagging, Write.
///
/// Resource types: `brokers`, `configurations`.
///
/// Condition keys: `aws:TagKeys`.
pub const DeleteTags: &str = "mq:DeleteTags";

/// `mq:DeleteUser`: Write.
///
/// Resource types: `brokers` (required).
pub const DeleteUser: &str = "mq:DeleteUser";

/// `mq:DescribeBroker`: Read.
///
/// Resource types: `brokers` (required).
pub const DescribeBroker: &str = "mq:DescribeBroker";

/// `mq:DescribeBrokerEngineTypes`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeBrokerEngineTypes: &str = "mq:DescribeBrokerEngineTypes";

/// `mq:DescribeBrokerInstanceOptions`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeBrokerInstanceOptions: &str = "mq:DescribeBrokerInstanceOptions";

/// `mq:DescribeConfiguration`: Read.
///
/// Resource types: `configurations` (required).
pub const DescribeConfiguration: &str = "mq:DescribeConfiguration";

/// `mq:DescribeConfigurationRevision`: Read.
///
/// Resource types: `configurations` (required).
pub const DescribeConfigurationRevision: &str = "mq:DescribeConfigurationRevision";

/// `mq:DescribeSharedResources`: Read.
///
/// Resource types: `brokers` (required).
pub const DescribeSharedResources: &str = "mq:DescribeSharedResources";

/// `mq:DescribeUser`: Read.
///
/// Resource types: `brokers` (required).
pub const DescribeUser: &str = "mq:DescribeUser";

/// `mq:ListBrokers`: List.
///
/// No resource types: its resource is `*`.
pub const ListBrokers: &str = "mq:ListBrokers";

/// `mq:ListConfigurationRevisions`: List.
///
/// Resource types: `configurations` (required).
pub const ListConfigurationRevisions: &str = "mq:ListConfigurationRevisions";

/// `mq:ListConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListConfigurations: &str = "mq:ListConfigurations";

/// `mq:ListTags`: List.
///
/// Resource types: `brokers`, `configurations`.
pub const ListTags: &str = "mq:ListTags";

/// `mq:ListUsers`: List.
///
/// Resource types: `brokers` (required).
pub const ListUsers: &str = "mq:ListUsers";

/// `mq:Promote`: Write.
///
/// Resource types: `brokers` (required).
pub const Promote: &str = "mq:Promote";

/// `mq:RebootBroker`: Write.
///
/// Resource types: `brokers` (required).
pub const RebootBroker: &str = "mq:RebootBroker";

/// `mq:UpdateBroker`: Write.
///
/// Resource types: `brokers` (required).
pub const UpdateBroker: &str = "mq:UpdateBroker";

/// `mq:UpdateBrokerAccessConfiguration`: Write.
///
/// Resource types: `brokers` (required).
pub const UpdateBrokerAccessConfiguration: &str = "mq:UpdateBrokerAccessConfiguration";

/// `mq:UpdateConfiguration`: Write.
///
/// Resource types: `configurations` (required).
pub const UpdateConfiguration: &str = "mq:UpdateConfiguration";

/// `mq:UpdateUser`: Write.
///
/// Resource types: `brokers` (required).
pub const UpdateUser: &str = "mq:UpdateUser";
