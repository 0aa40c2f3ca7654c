// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Network Firewall: the actions of the prefix `network-firewall`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `ContainerAssociation` | `arn:${Partition}:network-firewall:${Region}:${Account}:container-association/${Name}` |
//! | `Firewall` | `arn:${Partition}:network-firewall:${Region}:${Account}:firewall/${Name}` |
//! | `FirewallPolicy` | `arn:${Partition}:network-firewall:${Region}:${Account}:firewall-policy/${Name}` |
//! | `Proxy` | `arn:${Partition}:network-firewall:${Region}:${Account}:proxy/${Name}` |
//! | `ProxyConfiguration` | `arn:${Partition}:network-firewall:${Region}:${Account}:proxy-configuration/${Name}` |
//! | `ProxyRuleGroup` | `arn:${Partition}:network-firewall:${Region}:${Account}:proxy-rule-group/${Name}` |
//! | `StatefulRuleGroup` | `arn:${Partition}:network-firewall:${Region}:${Account}:stateful-rulegroup/${Name}` |
//! | `StatelessRuleGroup` | `arn:${Partition}:network-firewall:${Region}:${Account}:stateless-rulegroup/${Name}` |
//! | `TLSInspectionConfiguration` | `arn:${Partition}:network-firewall:${Region}:${Account}:tls-configuration/${Name}` |
//! | `VpcEndpointAssociation` | `arn:${Partition}:network-firewall:${Region}:${Account}:vpc-endpoint-association/${Name}` |

/// `network-firewall:AcceptNetworkFirewallTransitGatewayAttachment`: Write.
///
/// Resource types: `Firewall` (required).
pub const AcceptNetworkFirewallTransitGatewayAttachment: &str = "network-firewall:AcceptNetworkFirewallTransitGatewayAttachment";

/// `network-firewall:AssociateAvailabilityZones`: Write.
///
/// Resource types: `Firewall` (required).
pub const AssociateAvailabilityZones: &str = "network-firewall:AssociateAvailabilityZones";

/// `network-firewall:AssociateFirewallPolicy`: Write.
///
/// Resource types: `Firewall` (required), `FirewallPolicy` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const AssociateFirewallPolicy: &str = "network-firewall:AssociateFirewallPolicy";

/// `network-firewall:AssociateSubnets`: Write.
///
/// Resource types: `Firewall` (required).
pub const AssociateSubnets: &str = "network-firewall:AssociateSubnets";

/// `network-firewall:AttachRuleGroupsToProxyConfiguration`: Write.
///
/// Resource types: `ProxyConfiguration` (required), `ProxyRuleGroup` (required).
pub const AttachRuleGroupsToProxyConfiguration: &str = "network-firewall:AttachRuleGroupsToProxyConfiguration";

/// `network-firewall:CreateContainerAssociation`: Write.
///
/// Resource types: `ContainerAssociation` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateContainerAssociation: &str = "network-firewall:CreateContainerAssociation";

/// `network-firewall:CreateFirewall`: Write.
///
/// Resource types: `Firewall` (required), `FirewallPolicy` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateFirewall: &str = "network-firewall:CreateFirewall";

/// `network-firewall:CreateFirewallPolicy`: Write.
///
/// Resource types: `FirewallPolicy` (required), `StatefulRuleGroup`, `StatelessRuleGroup`, `TLSInspectionConfiguration`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateFirewallPolicy: &str = "network-firewall:CreateFirewallPolicy";

/// `network-firewall:CreateFirewallPolicyV2`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateFirewallPolicyV2: &str = "network-firewall:CreateFirewallPolicyV2";

/// `network-firewall:CreateProxy`: Write.
///
/// Resource types: `Proxy` (required), `ProxyConfiguration` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateProxy: &str = "network-firewall:CreateProxy";

/// `network-firewall:CreateProxyConfiguration`: Write.
///
/// Resource types: `ProxyConfiguration` (required), `ProxyRuleGroup`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateProxyConfiguration: &str = "network-firewall:CreateProxyConfiguration";

/// `network-firewall:CreateProxyRuleGroup`: Write.
///
/// Resource types: `ProxyRuleGroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateProxyRuleGroup: &str = "network-firewall:CreateProxyRuleGroup";

/// `network-firewall:CreateProxyRules`: Write.
///
/// Resource types: `ProxyRuleGroup` (required).
pub const CreateProxyRules: &str = "network-firewall:CreateProxyRules";

/// `network-firewall:CreateRuleGroup`: Write.
///
/// Resource types: `StatefulRuleGroup`, `StatelessRuleGroup`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRuleGroup: &str = "network-firewall:CreateRuleGroup";

/// `network-firewall:CreateTLSInspectionConfiguration`: Write.
///
/// Resource types: `TLSInspectionConfiguration` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTLSInspectionConfiguration: &str = "network-firewall:CreateTLSInspectionConfiguration";

/// `network-firewall:CreateVpcEndpointAssociation`: Write.
///
/// Resource types: `Firewall` (required), `VpcEndpointAssociation` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateVpcEndpointAssociation: &str = "network-firewall:CreateVpcEndpointAssociation";

/// `network-firewall:DeleteContainerAssociation`: Write.
///
/// Resource types: `ContainerAssociation` (required).
pub const DeleteContainerAssociation: &str = "network-firewall:DeleteContainerAssociation";

/// `network-firewall:DeleteFirewall`: Write.
///
/// Resource types: `Firewall` (required).
pub const DeleteFirewall: &str = "network-firewall:DeleteFirewall";

/// `network-firewall:DeleteFirewallPolicy`: Write.
///
/// Resource types: `FirewallPolicy` (required).
pub const DeleteFirewallPolicy: &str = "network-firewall:DeleteFirewallPolicy";

/// `network-firewall:DeleteFirewallPolicyV2`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DeleteFirewallPolicyV2: &str = "network-firewall:DeleteFirewallPolicyV2";

/// `network-firewall:DeleteNetworkFirewallTransitGatewayAttachment`: Write.
///
/// Resource types: `Firewall` (required).
pub const DeleteNetworkFirewallTransitGatewayAttachment: &str = "network-firewall:DeleteNetworkFirewallTransitGatewayAttachment";

/// `network-firewall:DeleteProxy`: Write.
///
/// Resource types: `Proxy` (required).
pub const DeleteProxy: &str = "network-firewall:DeleteProxy";

/// `network-firewall:DeleteProxyConfiguration`: Write.
///
/// Resource types: `ProxyConfiguration` (required).
pub const DeleteProxyConfiguration: &str = "network-firewall:DeleteProxyConfiguration";

/// `network-firewall:DeleteProxyRuleGroup`: Write.
///
/// Resource types: `ProxyRuleGroup` (required).
pub const DeleteProxyRuleGroup: &str = "network-firewall:DeleteProxyRuleGroup";

/// `network-firewall:DeleteProxyRules`: Write.
///
/// Resource types: `ProxyRuleGroup` (required).
pub const DeleteProxyRules: &str = "network-firewall:DeleteProxyRules";

/// `network-firewall:DeleteResourcePolicy`: Write.
///
/// Resource types: `Firewall`, `FirewallPolicy`, `StatefulRuleGroup`, `StatelessRuleGroup`.
pub const DeleteResourcePolicy: &str = "network-firewall:DeleteResourcePolicy";

/// `network-firewall:DeleteRuleGroup`: Write.
///
/// Resource types: `StatefulRuleGroup` (required), `StatelessRuleGroup` (required).
pub const DeleteRuleGroup: &str = "network-firewall:DeleteRuleGroup";

/// `network-firewall:DeleteTLSInspectionConfiguration`: Write.
///
/// Resource types: `TLSInspectionConfiguration` (required).
pub const DeleteTLSInspectionConfiguration: &str = "network-firewall:DeleteTLSInspectionConfiguration";

/// `network-firewall:DeleteVpcEndpointAssociation`: Write.
///
/// Resource types: `VpcEndpointAssociation` (required).
pub const DeleteVpcEndpointAssociation: &str = "network-firewall:DeleteVpcEndpointAssociation";

/// `network-firewall:DescribeContainerAssociation`: Read.
///
/// Resource types: `ContainerAssociation` (required).
pub const DescribeContainerAssociation: &str = "network-firewall:DescribeContainerAssociation";

/// `network-firewall:DescribeFirewall`: Read.
///
/// Resource types: `Firewall` (required).
pub const DescribeFirewall: &str = "network-firewall:DescribeFirewall";

/// `network-firewall:DescribeFirewallMetadata`: Read.
///
/// Resource types: `Firewall` (required).
pub const DescribeFirewallMetadata: &str = "network-firewall:DescribeFirewallMetadata";

/// `network-firewall:DescribeFirewallPolicy`: Read.
///
/// Resource types: `FirewallPolicy` (required), `StatefulRuleGroup`, `StatelessRuleGroup`, `TLSInspectionConfiguration`.
pub const DescribeFirewallPolicy: &str = "network-firewall:DescribeFirewallPolicy";

/// `network-firewall:DescribeFirewallPolicyV2`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DescribeFirewallPolicyV2: &str = "network-firewall:DescribeFirewallPolicyV2";

/// `network-firewall:DescribeFlowOperation`: Read.
///
/// Resource types: `Firewall` (required).
pub const DescribeFlowOperation: &str = "network-firewall:DescribeFlowOperation";

/// `network-firewall:DescribeLoggingConfiguration`: Read.
///
/// Resource types: `Firewall` (required).
pub const DescribeLoggingConfiguration: &str = "network-firewall:DescribeLoggingConfiguration";

/// `network-firewall:DescribeProxy`: Read.
///
/// Resource types: `Proxy` (required).
pub const DescribeProxy: &str = "network-firewall:DescribeProxy";

/// `network-firewall:DescribeProxyConfiguration`: Read.
///
/// Resource types: `ProxyConfiguration` (required).
pub const DescribeProxyConfiguration: &str = "network-firewall:DescribeProxyConfiguration";

/// `network-firewall:DescribeProxyRule`: Read.
///
/// Resource types: `ProxyRuleGroup` (required).
pub const DescribeProxyRule: &str = "network-firewall:DescribeProxyRule";

/// `network-firewall:DescribeProxyRuleGroup`: Read.
///
/// Resource types: `ProxyRuleGroup` (required).
pub const DescribeProxyRuleGroup: &str = "network-firewall:DescribeProxyRuleGroup";

/// `network-firewall:DescribeResourcePolicy`: Read.
///
/// Resource types: `Firewall`, `FirewallPolicy`, `StatefulRuleGroup`, `StatelessRuleGroup`.
pub const DescribeResourcePolicy: &str = "network-firewall:DescribeResourcePolicy";

/// `network-firewall:DescribeRuleGroup`: Read.
///
/// Resource types: `StatefulRuleGroup`, `StatelessRuleGroup`.
pub const DescribeRuleGroup: &str = "network-firewall:DescribeRuleGroup";

/// `network-firewall:DescribeRuleGroupMetadata`: Read.
///
/// Resource types: `StatefulRuleGroup`, `StatelessRuleGroup`.
pub const DescribeRuleGroupMetadata: &str = "network-firewall:DescribeRuleGroupMetadata";

/// `network-firewall:DescribeRuleGroupSummary`: Read.
///
/// Resource types: `StatefulRuleGroup`, `StatelessRuleGroup`.
pub const DescribeRuleGroupSummary: &str = "network-firewall:DescribeRuleGroupSummary";

/// `network-firewall:DescribeTLSInspectionConfiguration`: Read.
///
/// Resource types: `TLSInspectionConfiguration` (required).
pub const DescribeTLSInspectionConfiguration: &str = "network-firewall:DescribeTLSInspectionConfiguration";

/// `network-firewall:DescribeVpcEndpointAssociation`: Read.
///
/// Resource types: `VpcEndpointAssociation` (required).
pub const DescribeVpcEndpointAssociation: &str = "network-firewall:DescribeVpcEndpointAssociation";

/// `network-firewall:DetachRuleGroupsFromProxyConfiguration`: Write.
///
/// Resource types: `ProxyConfiguration` (required), `ProxyRuleGroup` (required).
pub const DetachRuleGroupsFromProxyConfiguration: &str = "network-firewall:DetachRuleGroupsFromProxyConfiguration";

/// `network-firewall:DisassociateAvailabilityZones`: Write.
///
/// Resource types: `Firewall` (required).
pub const DisassociateAvailabilityZones: &str = "network-firewall:DisassociateAvailabilityZones";

/// `network-firewall:DisassociateSubnets`: Write.
///
/// Resource types: `Firewall` (required).
pub const DisassociateSubnets: &str = "network-firewall:DisassociateSubnets";

/// `network-firewall:GetAnalysisReportResults`: Read.
///
/// Resource types: `Firewall` (required).
pub const GetAnalysisReportResults: &str = "network-firewall:GetAnalysisReportResults";

/// `network-firewall:ListAnalysisReports`: List.
///
/// Resource types: `Firewall` (required).
pub const ListAnalysisReports: &str = "network-firewall:ListAnalysisReports";

/// `network-firewall:ListContainerAssociations`: List.
///
/// No resource types: its resource is `*`.
pub const ListContainerAssociations: &str = "network-firewall:ListContainerAssociations";

/// `network-firewall:ListFirewallPolicies`: List.
///
/// Resource types: `FirewallPolicy` (required).
pub const ListFirewallPolicies: &str = "network-firewall:ListFirewallPolicies";

/// `network-firewall:ListFirewallPoliciesV2`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListFirewallPoliciesV2: &str = "network-firewall:ListFirewallPoliciesV2";

/// `network-firewall:ListFirewalls`: List.
///
/// Resource types: `Firewall` (required).
pub const ListFirewalls: &str = "network-firewall:ListFirewalls";

/// `network-firewall:ListFlowOperationResults`: Read.
///
/// Resource types: `Firewall` (required).
pub const ListFlowOperationResults: &str = "network-firewall:ListFlowOperationResults";

/// `network-firewall:ListFlowOperations`: List.
///
/// Resource types: `Firewall` (required).
pub const ListFlowOperations: &str = "network-firewall:ListFlowOperations";

/// `network-firewall:ListProxies`: List.
///
/// Resource types: `Proxy` (required).
pub const ListProxies: &str = "network-firewall:ListProxies";

/// `network-firewall:ListProxyConfigurations`: List.
///
/// Resource types: `ProxyConfiguration` (required).
pub const ListProxyConfigurations: &str = "network-firewall:ListProxyConfigurations";

/// `network-firewall:ListProxyRuleGroups`: List.
///
/// Resource types: `ProxyRuleGroup` (required).
pub const ListProxyRuleGroups: &str = "network-firewall:ListProxyRuleGroups";

/// `network-firewall:ListRuleGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListRuleGroups: &str = "network-firewall:ListRuleGroups";

/// `network-firewall:ListTagsForResource`: List.
///
/// Resource types: `ContainerAssociation`, `Firewall` (required), `FirewallPolicy` (required), `StatefulRuleGroup`, `StatelessRuleGroup`, `TLSInspectionConfiguration`, `VpcEndpointAssociation`.
pub const ListTagsForResource: &str = "network-firewall:ListTagsForResource";

/// `network-firewall:ListTLSInspectionConfigurations`: List.
///
/// Resource types: `TLSInspectionConfiguration` (required).
pub const ListTLSInspectionConfigurations: &str = "network-firewall:ListTLSInspectionConfigurations";

/// `network-firewall:ListVpcEndpointAssociations`: List.
///
/// Resource types: `VpcEndpointAssociation` (required).
pub const ListVpcEndpointAssociations: &str = "network-firewall:ListVpcEndpointAssociations";

/// `network-firewall:PutResourcePolicy`: Write.
///
/// Resource types: `Firewall`, `FirewallPolicy`, `StatefulRuleGroup`, `StatelessRuleGroup`.
pub const PutResourcePolicy: &str = "network-firewall:PutResourcePolicy";

/// `network-firewall:RejectNetworkFirewallTransitGatewayAttachment`: Write.
///
/// Resource types: `Firewall` (required).
pub const RejectNetworkFirewallTransitGatewayAttachment: &str = "network-firewall:RejectNetworkFirewallTransitGatewayAttachment";

/// `network-firewall:StartAnalysisReport`: Write.
///
/// Resource types: `Firewall` (required).
pub const StartAnalysisReport: &str = "network-firewall:StartAnalysisReport";

/// `network-firewall:StartFlowCapture`: Write.
///
/// Resource types: `Firewall` (required).
pub const StartFlowCapture: &str = "network-firewall:StartFlowCapture";

/// `network-firewall:StartFlowFlush`: Write.
///
/// Resource types: `Firewall` (required).
pub const StartFlowFlush: &str = "network-firewall:StartFlowFlush";

/// `network-firewall:TagResource`: Tagging, Write.
///
/// Resource types: `ContainerAssociation`, `Firewall`, `FirewallPolicy`, `Proxy`, `ProxyConfiguration`, `ProxyRuleGroup`, `StatefulRuleGroup`, `StatelessRuleGroup`, `TLSInspectionConfiguration`, `VpcEndpointAssociation`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "network-firewall:TagResource";

/// `network-firewall:UntagResource`: Tagging, Write.
///
/// Resource types: `ContainerAssociation`, `Firewall`, `FirewallPolicy`, `Proxy`, `ProxyConfiguration`, `ProxyRuleGroup`, `StatefulRuleGroup`, `StatelessRuleGroup`, `TLSInspectionConfiguration`, `VpcEndpointAssociation`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "network-firewall:UntagResource";

/// `network-firewall:UpdateAvailabilityZoneChangeProtection`: Write.
///
/// Resource types: `Firewall` (required).
pub const UpdateAvailabilityZoneChangeProtection: &str = "network-firewall:UpdateAvailabilityZoneChangeProtection";

/// `network-firewall:UpdateContainerAssociation`: Write.
///
/// Resource types: `ContainerAssociation` (required).
pub const UpdateContainerAssociation: &str = "network-firewall:UpdateContainerAssociation";

/// `network-firewall:UpdateFirewallAnalysisSettings`: Write.
///
/// Resource types: `Firewall` (required).
pub const UpdateFirewallAnalysisSettings: &str = "network-firewall:UpdateFirewallAnalysisSettings";

/// `network-firewall:UpdateFirewallDeleteProtection`: Write.
///
/// Resource types: `Firewall` (required).
pub const UpdateFirewallDeleteProtection: &str = "network-firewall:UpdateFirewallDeleteProtection";

/// `network-firewall:UpdateFirewallDescription`: Write.
///
/// Resource types: `Firewall` (required).
pub const UpdateFirewallDescription: &str = "network-firewall:UpdateFirewallDescription";

/// `network-firewall:UpdateFirewallEncryptionConfiguration`: Write.
///
/// Resource types: `Firewall` (required).
pub const UpdateFirewallEncryptionConfiguration: &str = "network-firewall:UpdateFirewallEncryptionConfiguration";

/// `network-firewall:UpdateFirewallPolicy`: Write.
///
/// Resource types: `FirewallPolicy` (required), `StatefulRuleGroup`, `StatelessRuleGroup`, `TLSInspectionConfiguration`.
pub const UpdateFirewallPolicy: &str = "network-firewall:UpdateFirewallPolicy";

/// `network-firewall:UpdateFirewallPolicyChangeProtection`: Write.
///
/// Resource types: `Firewall` (required).
pub const UpdateFirewallPolicyChangeProtection: &str = "network-firewall:UpdateFirewallPolicyChangeProtection";

/// `network-firewall:UpdateFirewallPolicyV2`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdateFirewallPolicyV2: &str = "network-firewall:UpdateFirewallPolicyV2";

/// `network-firewall:UpdateLoggingConfiguration`: Write.
///
/// Resource types: `Firewall` (required).
pub const UpdateLoggingConfiguration: &str = "network-firewall:UpdateLoggingConfiguration";

/// `network-firewall:UpdateProxy`: Write.
///
/// Resource types: `Proxy` (required).
pub const UpdateProxy: &str = "network-firewall:UpdateProxy";

/// `network-firewall:UpdateProxyConfiguration`: Write.
///
/// Resource types: `ProxyConfiguration` (required).
pub const UpdateProxyConfiguration: &str = "network-firewall:UpdateProxyConfiguration";

/// `network-firewall:UpdateProxyRule`: Write.
///
/// Resource types: `ProxyRuleGroup` (required).
pub const UpdateProxyRule: &str = "network-firewall:UpdateProxyRule";

/// `network-firewall:UpdateProxyRuleGroupPriorities`: Write.
///
/// Resource types: `ProxyConfiguration` (required).
pub const UpdateProxyRuleGroupPriorities: &str = "network-firewall:UpdateProxyRuleGroupPriorities";

/// `network-firewall:UpdateProxyRulePriorities`: Write.
///
/// Resource types: `ProxyRuleGroup` (required).
pub const UpdateProxyRulePriorities: &str = "network-firewall:UpdateProxyRulePriorities";

/// `network-firewall:UpdateRuleGroup`: Write.
///
/// Resource types: `StatefulRuleGroup`, `StatelessRuleGroup`.
pub const UpdateRuleGroup: &str = "network-firewall:UpdateRuleGroup";

/// `network-firewall:UpdateSubnetChangeProtection`: Write.
///
/// Resource types: `Firewall` (required).
pub const UpdateSubnetChangeProtection: &str = "network-firewall:UpdateSubnetChangeProtection";

/// `network-firewall:UpdateTLSInspectionConfiguration`: Write.
///
/// Resource types: `TLSInspectionConfiguration` (required).
pub const UpdateTLSInspectionConfiguration: &str = "network-firewall:UpdateTLSInspectionConfiguration";
