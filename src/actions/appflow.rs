// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon AppFlow: the actions of the prefix `appflow`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `connector` | `arn:${Partition}:appflow:${Region}:${Account}:connector/${ConnectorLabel}` |
//! | `connectorprofile` | `arn:${Partition}:appflow:${Region}:${Account}:connectorprofile/${ProfileName}` |
//! | `flow` | `arn:${Partition}:appflow:${Region}:${Account}:flow/${FlowName}` |

/// `appflow:CancelFlowExecutions`: Write.
///
/// Resource types: `flow` (required).
pub const CancelFlowExecutions: &str = "appflow:CancelFlowExecutions";

/// `appflow:CreateConnectorProfile`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateConnectorProfile: &str = "appflow:CreateConnectorProfile";

/// `appflow:CreateFlow`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateFlow: &str = "appflow:CreateFlow";

/// `appflow:DeleteConnectorProfile`: Write.
///
/// Resource types: `connectorprofile` (required).
pub const DeleteConnectorProfile: &str = "appflow:DeleteConnectorProfile";

/// `appflow:DeleteFlow`: Write.
///
/// Resource types: `flow` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DeleteFlow: &str = "appflow:DeleteFlow";

/// `appflow:DescribeConnector`: Read.
///
/// Resource types: `connector` (required).
pub const DescribeConnector: &str = "appflow:DescribeConnector";

/// `appflow:DescribeConnectorEntity`: Read.
///
/// Resource types: `connectorprofile` (required).
pub const DescribeConnectorEntity: &str = "appflow:DescribeConnectorEntity";

/// `appflow:DescribeConnectorFields`: Read.
///
/// Resource types: `connectorprofile` (required).
pub const DescribeConnectorFields: &str = "appflow:DescribeConnectorFields";

/// `appflow:DescribeConnectorProfiles`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeConnectorProfiles: &str = "appflow:DescribeConnectorProfiles";

/// `appflow:DescribeConnectors`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeConnectors: &str = "appflow:DescribeConnectors";

/// `appflow:DescribeFlow`: Read.
///
/// Resource types: `flow` (required).
pub const DescribeFlow: &str = "appflow:DescribeFlow";

/// `appflow:DescribeFlowExecution`: Read.
///
/// Resource types: `flow` (required).
pub const DescribeFlowExecution: &str = "appflow:DescribeFlowExecution";

/// `appflow:DescribeFlowExecutionRecords`: Read.
///
/// Resource types: `flow` (required).
pub const DescribeFlowExecutionRecords: &str = "appflow:DescribeFlowExecutionRecords";

/// `appflow:DescribeFlows`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeFlows: &str = "appflow:DescribeFlows";

/// `appflow:ListConnectorEntities`: List.
///
/// Resource types: `connectorprofile` (required).
pub const ListConnectorEntities: &str = "appflow:ListConnectorEntities";

/// `appflow:ListConnectorFields`: Read.
///
/// Resource types: `connectorprofile` (required).
pub const ListConnectorFields: &str = "appflow:ListConnectorFields";

/// `appflow:ListConnectors`: List.
///
/// Resource types: `connector` (required).
pub const ListConnectors: &str = "appflow:ListConnectors";

/// `appflow:ListFlows`: List.
///
/// Resource types: `flow` (required).
pub const ListFlows: &str = "appflow:ListFlows";

/// `appflow:ListTagsForResource`: Read.
///
/// Resource types: `flow` (required).
pub const ListTagsForResource: &str = "appflow:ListTagsForResource";

/// `appflow:RegisterConnector`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const RegisterConnector: &str = "appflow:RegisterConnector";

/// `appflow:ResetConnectorMetadataCache`: Write.
///
/// Resource types: `connectorprofile` (required).
pub const ResetConnectorMetadataCache: &str = "appflow:ResetConnectorMetadataCache";

/// `appflow:RunFlow`: Write.
///
/// Resource types: `flow` (required).
pub const RunFlow: &str = "appflow:RunFlow";

/// `appflow:StartFlow`: Write.
///
/// Resource types: `flow` (required).
pub const StartFlow: &str = "appflow:StartFlow";

/// `appflow:StopFlow`: Write.
///
/// Resource types: `flow` (required).
pub const StopFlow: &str = "appflow:StopFlow";

/// `appflow:TagResource`: Tagging, Write.
///
/// Resource types: `connector`, `flow`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "appflow:TagResource";

/// `appflow:UnRegisterConnector`: Write.
///
/// Resource types: `connector` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UnRegisterConnector: &str = "appflow:UnRegisterConnector";

/// `appflow:UntagResource`: Tagging, Write.
///
/// Resource types: `connector`, `flow`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "appflow:UntagResource";

/// `appflow:UpdateConnectorProfile`: Write.
///
/// Resource types: `connectorprofile` (required).
pub const UpdateConnectorProfile: &str = "appflow:UpdateConnectorProfile";

/// `appflow:UpdateConnectorRegistration`: Write.
///
/// Resource types: `connector` (required).
pub const UpdateConnectorRegistration: &str = "appflow:UpdateConnectorRegistration";

/// `appflow:UpdateFlow`: Write.
///
/// Resource types: `flow` (required).
pub const UpdateFlow: &str = "appflow:UpdateFlow";

/// `appflow:UseConnectorProfile`: Write.
///
/// Resource types: `connectorprofile` (required).
pub const UseConnectorProfile: &str = "appflow:UseConnectorProfile";
