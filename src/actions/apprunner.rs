// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS App Runner: the actions of the prefix `apprunner`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `autoscalingconfiguration` | `arn:${Partition}:apprunner:${Region}:${Account}:autoscalingconfiguration/${AutoscalingConfigurationName}/${AutoscalingConfigurationVersion}/${AutoscalingConfigurationId}` |
//! | `connection` | `arn:${Partition}:apprunner:${Region}:${Account}:connection/${ConnectionName}/${ConnectionId}` |
//! | `observabilityconfiguration` | `arn:${Partition}:apprunner:${Region}:${Account}:observabilityconfiguration/${ObservabilityConfigurationName}/${ObservabilityConfigurationVersion}/${ObservabilityConfigurationId}` |
//! | `service` | `arn:${Partition}:apprunner:${Region}:${Account}:service/${ServiceName}/${ServiceId}` |
//! | `vpcconnector` | `arn:${Partition}:apprunner:${Region}:${Account}:vpcconnector/${VpcConnectorName}/${VpcConnectorVersion}/${VpcConnectorId}` |
//! | `vpcingressconnection` | `arn:${Partition}:apprunner:${Region}:${Account}:vpcingressconnection/${VpcIngressConnectionName}/${VpcIngressConnectionId}` |
//! | `webacl` | `arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/webacl/${Name}/${Id}` |

/// `apprunner:AssociateCustomDomain`: Write.
///
/// Resource types: `service` (required).
pub const AssociateCustomDomain: &str = "apprunner:AssociateCustomDomain";

/// `apprunner:AssociateWebAcl`: Write.
///
/// Resource types: `service` (required), `webacl` (required).
pub const AssociateWebAcl: &str = "apprunner:AssociateWebAcl";

/// `apprunner:CreateAutoScalingConfiguration`: Write.
///
/// Resource types: `autoscalingconfiguration` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAutoScalingConfiguration: &str = "apprunner:CreateAutoScalingConfiguration";

/// `apprunner:CreateConnection`: Write.
///
/// Resource types: `connection` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConnection: &str = "apprunner:CreateConnection";

/// `apprunner:CreateObservabilityConfiguration`: Write.
///
/// Resource types: `observabilityconfiguration` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateObservabilityConfiguration: &str = "apprunner:CreateObservabilityConfiguration";

/// `apprunner:CreateService`: Write.
///
/// Resource types: `autoscalingconfiguration`, `connection`, `observabilityconfiguration`, `service` (required), `vpcconnector`.
///
/// Condition keys: `apprunner:AutoScalingConfigurationArn`, `apprunner:ConnectionArn`, `apprunner:ObservabilityConfigurationArn`, `apprunner:VpcConnectorArn`, `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateService: &str = "apprunner:CreateService";

/// `apprunner:CreateVpcConnector`: Write.
///
/// Resource types: `vpcconnector` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateVpcConnector: &str = "apprunner:CreateVpcConnector";

/// `apprunner:CreateVpcIngressConnection`: Write.
///
/// Resource types: `vpcingressconnection` (required).
///
/// Condition keys: `apprunner:ServiceArn`, `apprunner:VpcEndpointId`, `apprunner:VpcId`, `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateVpcIngressConnection: &str = "apprunner:CreateVpcIngressConnection";

/// `apprunner:DeleteAutoScalingConfiguration`: Write.
///
/// Resource types: `autoscalingconfiguration` (required).
pub const DeleteAutoScalingConfiguration: &str = "apprunner:DeleteAutoScalingConfiguration";

/// `apprunner:DeleteConnection`: Write.
///
/// Resource types: `connection` (required).
pub const DeleteConnection: &str = "apprunner:DeleteConnection";

/// `apprunner:DeleteObservabilityConfiguration`: Write.
///
/// Resource types: `observabilityconfiguration` (required).
pub const DeleteObservabilityConfiguration: &str = "apprunner:DeleteObservabilityConfiguration";

/// `apprunner:DeleteService`: Write.
///
/// Resource types: `service` (required).
pub const DeleteService: &str = "apprunner:DeleteService";

/// `apprunner:DeleteVpcConnector`: Write.
///
/// Resource types: `vpcconnector` (required).
pub const DeleteVpcConnector: &str = "apprunner:DeleteVpcConnector";

/// `apprunner:DeleteVpcIngressConnection`: Write.
///
/// Resource types: `vpcingressconnection` (required).
pub const DeleteVpcIngressConnection: &str = "apprunner:DeleteVpcIngressConnection";

/// `apprunner:DescribeAutoScalingConfiguration`: Read.
///
/// Resource types: `autoscalingconfiguration` (required).
pub const DescribeAutoScalingConfiguration: &str = "apprunner:DescribeAutoScalingConfiguration";

/// `apprunner:DescribeCustomDomains`: Read.
///
/// Resource types: `service` (required).
pub const DescribeCustomDomains: &str = "apprunner:DescribeCustomDomains";

/// `apprunner:DescribeObservabilityConfiguration`: Read.
///
/// Resource types: `observabilityconfiguration` (required).
pub const DescribeObservabilityConfiguration: &str = "apprunner:DescribeObservabilityConfiguration";

/// `apprunner:DescribeOperation`: Read.
///
/// Resource types: `service` (required).
pub const DescribeOperation: &str = "apprunner:DescribeOperation";

/// `apprunner:DescribeService`: Read.
///
/// Resource types: `service` (required).
pub const DescribeService: &str = "apprunner:DescribeService";

/// `apprunner:DescribeVpcConnector`: Read.
///
/// Resource types: `vpcconnector` (required).
pub const DescribeVpcConnector: &str = "apprunner:DescribeVpcConnector";

/// `apprunner:DescribeVpcIngressConnection`: Read.
///
/// Resource types: `vpcingressconnection` (required).
pub const DescribeVpcIngressConnection: &str = "apprunner:DescribeVpcIngressConnection";

/// `apprunner:DescribeWebAclForService`: Read.
///
/// Resource types: `service` (required).
pub const DescribeWebAclForService: &str = "apprunner:DescribeWebAclForService";

/// `apprunner:DisassociateCustomDomain`: Write.
///
/// Resource types: `service` (required).
pub const DisassociateCustomDomain: &str = "apprunner:DisassociateCustomDomain";

/// `apprunner:DisassociateWebAcl`: Write.
///
/// Resource types: `service` (required).
pub const DisassociateWebAcl: &str = "apprunner:DisassociateWebAcl";

/// `apprunner:ListAssociatedServicesForWebAcl`: List.
///
/// Resource types: `webacl` (required).
pub const ListAssociatedServicesForWebAcl: &str = "apprunner:ListAssociatedServicesForWebAcl";

/// `apprunner:ListAutoScalingConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListAutoScalingConfigurations: &str = "apprunner:ListAutoScalingConfigurations";

/// `apprunner:ListConnections`: List.
///
/// No resource types: its resource is `*`.
pub const ListConnections: &str = "apprunner:ListConnections";

/// `apprunner:ListObservabilityConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListObservabilityConfigurations: &str = "apprunner:ListObservabilityConfigurations";

/// `apprunner:ListOperations`: List.
///
/// Resource types: `service` (required).
pub const ListOperations: &str = "apprunner:ListOperations";

/// `apprunner:ListServices`: List.
///
/// No resource types: its resource is `*`.
pub const ListServices: &str = "apprunner:ListServices";

/// `apprunner:ListServicesForAutoScalingConfiguration`: List.
///
/// Resource types: `autoscalingconfiguration` (required).
pub const ListServicesForAutoScalingConfiguration: &str = "apprunner:ListServicesForAutoScalingConfiguration";

/// `apprunner:ListTagsForResource`: Read.
///
/// Resource types: `autoscalingconfiguration`, `connection`, `observabilityconfiguration`, `service`, `vpcconnector`.
pub const ListTagsForResource: &str = "apprunner:ListTagsForResource";

/// `apprunner:ListVpcConnectors`: List.
///
/// No resource types: its resource is `*`.
pub const ListVpcConnectors: &str = "apprunner:ListVpcConnectors";

/// `apprunner:ListVpcIngressConnections`: List.
///
/// No resource types: its resource is `*`.
pub const ListVpcIngressConnections: &str = "apprunner:ListVpcIngressConnections";

/// `apprunner:PauseService`: Write.
///
/// Resource types: `service` (required).
pub const PauseService: &str = "apprunner:PauseService";

/// `apprunner:ResumeService`: Write.
///
/// Resource types: `service` (required).
pub const ResumeService: &str = "apprunner:ResumeService";

/// `apprunner:StartDeployment`: Write.
///
/// Resource types: `service` (required).
pub const StartDeployment: &str = "apprunner:StartDeployment";

/// `apprunner:TagResource`: Tagging, Write.
///
/// Resource types: `autoscalingconfiguration`, `connection`, `observabilityconfiguration`, `service`, `vpcconnector`, `vpcingressconnection`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "apprunner:TagResource";

/// `apprunner:UntagResource`: Tagging, Write.
///
/// Resource types: `autoscalingconfiguration`, `connection`, `observabilityconfiguration`, `service`, `vpcconnector`, `vpcingressconnection`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "apprunner:UntagResource";

/// `apprunner:UpdateDefaultAutoScalingConfiguration`: Write.
///
/// Resource types: `autoscalingconfiguration` (required).
pub const UpdateDefaultAutoScalingConfiguration: &str = "apprunner:UpdateDefaultAutoScalingConfiguration";

/// `apprunner:UpdateService`: Write.
///
/// Resource types: `autoscalingconfiguration`, `connection`, `observabilityconfiguration`, `service` (required), `vpcconnector`.
///
/// Condition keys: `apprunner:AutoScalingConfigurationArn`, `apprunner:ConnectionArn`, `apprunner:ObservabilityConfigurationArn`, `apprunner:VpcConnectorArn`.
pub const UpdateService: &str = "apprunner:UpdateService";

/// `apprunner:UpdateVpcIngressConnection`: Write.
///
/// Resource types: `vpcingressconnection` (required).
///
/// Condition keys: `apprunner:VpcEndpointId`, `apprunner:VpcId`.
pub const UpdateVpcIngressConnection: &str = "apprunner:UpdateVpcIngressConnection";
