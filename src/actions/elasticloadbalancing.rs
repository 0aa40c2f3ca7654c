// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Elastic Load Balancing V2: the actions of the prefix `elasticloadbalancing`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `listener-rule/app` | `arn:${Partition}:elasticloadbalancing:${Region}:${Account}:listener-rule/app/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}/${ListenerRuleId}` |
//! | `listener-rule/net` | `arn:${Partition}:elasticloadbalancing:${Region}:${Account}:listener-rule/net/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}/${ListenerRuleId}` |
//! | `listener/app` | `arn:${Partition}:elasticloadbalancing:${Region}:${Account}:listener/app/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}` |
//! | `listener/gwy` | `arn:${Partition}:elasticloadbalancing:${Region}:${Account}:listener/gwy/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}` |
//! | `listener/net` | `arn:${Partition}:elasticloadbalancing:${Region}:${Account}:listener/net/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}` |
//! | `loadbalancer` | `arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/${LoadBalancerName}` |
//! | `loadbalancer/app/` | `arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/app/${LoadBalancerName}/${LoadBalancerId}` |
//! | `loadbalancer/gwy/` | `arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/gwy/${LoadBalancerName}/${LoadBalancerId}` |
//! | `loadbalancer/net/` | `arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/net/${LoadBalancerName}/${LoadBalancerId}` |
//! | `targetgroup` | `arn:${Partition}:elasticloadbalancing:${Region}:${Account}:targetgroup/${TargetGroupName}/${TargetGroupId}` |
//! | `truststore` | `arn:${Partition}:elasticloadbalancing:${Region}:${Account}:truststore/${TrustStoreName}/${TrustStoreId}` |

/// `elasticloadbalancing:AddListenerCertificates`: Write.
///
/// Resource types: `listener/app` (required), `listener/net` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const AddListenerCertificates: &str = "elasticloadbalancing:AddListenerCertificates";

/// `elasticloadbalancing:AddTags`: Tagging, Write.
///
/// Resource types: `listener-rule/app`, `listener-rule/net`, `listener/app`, `listener/gwy`, `listener/net`, `loadbalancer` (required), `loadbalancer/app/`, `loadbalancer/gwy/`, `loadbalancer/net/`, `targetgroup`, `truststore`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `elasticloadbalancing:CreateAction`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const AddTags: &str = "elasticloadbalancing:AddTags";

/// `elasticloadbalancing:AddTrustStoreRevocations`: Write.
///
/// Resource types: `truststore` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const AddTrustStoreRevocations: &str = "elasticloadbalancing:AddTrustStoreRevocations";

/// `elasticloadbalancing:AllowVendedLogDeliveryForResource`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const AllowVendedLogDeliveryForResource: &str = "elasticloadbalancing:AllowVendedLogDeliveryForResource";

/// `elasticloadbalancing:ApplySecurityGroupsToLoadBalancer`: Write.
///
/// Resource types: `loadbalancer` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`, `elasticloadbalancing:SecurityGroup`.
pub const ApplySecurityGroupsToLoadBalancer: &str = "elasticloadbalancing:ApplySecurityGroupsToLoadBalancer";

/// `elasticloadbalancing:AttachLoadBalancerToSubnets`: Write.
///
/// Resource types: `loadbalancer` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`, `elasticloadbalancing:Subnet`.
pub const AttachLoadBalancerToSubnets: &str = "elasticloadbalancing:AttachLoadBalancerToSubnets";

/// `elasticloadbalancing:ConfigureHealthCheck`: Write.
///
/// Resource types: `loadbalancer` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const ConfigureHealthCheck: &str = "elasticloadbalancing:ConfigureHealthCheck";

/// `elasticloadbalancing:CreateAppCookieStickinessPolicy`: Write.
///
/// Resource types: `loadbalancer` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const CreateAppCookieStickinessPolicy: &str = "elasticloadbalancing:CreateAppCookieStickinessPolicy";

/// `elasticloadbalancing:CreateLBCookieStickinessPolicy`: Write.
///
/// Resource types: `loadbalancer` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const CreateLBCookieStickinessPolicy: &str = "elasticloadbalancing:CreateLBCookieStickinessPolicy";

/// `elasticloadbalancing:CreateListener`: Write.
///
/// Resource types: `loadbalancer/app/`, `loadbalancer/gwy/`, `loadbalancer/net/`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `elasticloadbalancing:ListenerProtocol`, `elasticloadbalancing:ResourceTag/${TagKey}`, `elasticloadbalancing:SecurityPolicy`.
pub const CreateListener: &str = "elasticloadbalancing:CreateListener";

/// `elasticloadbalancing:CreateLoadBalancer`: Write.
///
/// Resource types: `loadbalancer`, `loadbalancer/app/`, `loadbalancer/gwy/`, `loadbalancer/net/`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `elasticloadbalancing:ListenerProtocol`, `elasticloadbalancing:ResourceTag/${TagKey}`, `elasticloadbalancing:Scheme`, `elasticloadbalancing:SecurityGroup`, `elasticloadbalancing:Subnet`.
pub const CreateLoadBalancer: &str = "elasticloadbalancing:CreateLoadBalancer";

/// `elasticloadbalancing:CreateLoadBalancerListeners`: Write.
///
/// Resource types: `loadbalancer` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ListenerProtocol`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const CreateLoadBalancerListeners: &str = "elasticloadbalancing:CreateLoadBalancerListeners";

/// `elasticloadbalancing:CreateLoadBalancerPolicy`: Write.
///
/// Resource types: `loadbalancer` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`, `elasticloadbalancing:SecurityPolicy`.
pub const CreateLoadBalancerPolicy: &str = "elasticloadbalancing:CreateLoadBalancerPolicy";

/// `elasticloadbalancing:CreateRule`: Write.
///
/// Resource types: `listener/app` (required), `listener/net` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const CreateRule: &str = "elasticloadbalancing:CreateRule";

/// `elasticloadbalancing:CreateTargetGroup`: Write.
///
/// Resource types: `targetgroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const CreateTargetGroup: &str = "elasticloadbalancing:CreateTargetGroup";

/// `elasticloadbalancing:CreateTrustStore`: Write.
///
/// Resource types: `truststore`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const CreateTrustStore: &str = "elasticloadbalancing:CreateTrustStore";

/// `elasticloadbalancing:CreateWebACLAssociation`: Write.
///
/// Resource types: `loadbalancer/app/` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const CreateWebACLAssociation: &str = "elasticloadbalancing:CreateWebACLAssociation";

/// `elasticloadbalancing:DeleteListener`: Write.
///
/// Resource types: `listener/app` (required), `listener/gwy` (required), `listener/net` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const DeleteListener: &str = "elasticloadbalancing:DeleteListener";

/// `elasticloadbalancing:DeleteLoadBalancer`: Write.
///
/// Resource types: `loadbalancer` (required), `loadbalancer/app/`, `loadbalancer/gwy/`, `loadbalancer/net/`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const DeleteLoadBalancer: &str = "elasticloadbalancing:DeleteLoadBalancer";

/// `elasticloadbalancing:DeleteLoadBalancerListeners`: Write.
///
/// Resource types: `loadbalancer` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const DeleteLoadBalancerListeners: &str = "elasticloadbalancing:DeleteLoadBalancerListeners";

/// `elasticloadbalancing:DeleteLoadBalancerPolicy`: Write.
///
/// Resource types: `loadbalancer` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const DeleteLoadBalancerPolicy: &str = "elasticloadbalancing:DeleteLoadBalancerPolicy";

/// `elasticloadbalancing:DeleteRule`: Write.
///
/// Resource types: `listener-rule/app` (required), `listener-rule/net` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const DeleteRule: &str = "elasticloadbalancing:DeleteRule";

/// `elasticloadbalancing:DeleteSharedTrustStoreAssociation`: Write.
///
/// Resource types: `truststore` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const DeleteSharedTrustStoreAssociation: &str = "elasticloadbalancing:DeleteSharedTrustStoreAssociation";

/// `elasticloadbalancing:DeleteTargetGroup`: Write.
///
/// Resource types: `targetgroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const DeleteTargetGroup: &str = "elasticloadbalancing:DeleteTargetGroup";

/// `elasticloadbalancing:DeleteTrustStore`: Write.
///
/// Resource types: `truststore` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const DeleteTrustStore: &str = "elasticloadbalancing:DeleteTrustStore";

/// `elasticloadbalancing:DeleteWebACLAssociation`: Write.
///
/// Resource types: `loadbalancer/app/` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const DeleteWebACLAssociation: &str = "elasticloadbalancing:DeleteWebACLAssociation";

/// `elasticloadbalancing:DeregisterInstancesFromLoadBalancer`: Write.
///
/// Resource types: `loadbalancer` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const DeregisterInstancesFromLoadBalancer: &str = "elasticloadbalancing:DeregisterInstancesFromLoadBalancer";

/// `elasticloadbalancing:DeregisterTargets`: Write.
///
/// Resource types: `targetgroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const DeregisterTargets: &str = "elasticloadbalancing:DeregisterTargets";

/// `elasticloadbalancing:DescribeAccountLimits`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAccountLimits: &str = "elasticloadbalancing:DescribeAccountLimits";

/// `elasticloadbalancing:DescribeCapacityReservation`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeCapacityReservation: &str = "elasticloadbalancing:DescribeCapacityReservation";

/// `elasticloadbalancing:DescribeInstanceHealth`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeInstanceHealth: &str = "elasticloadbalancing:DescribeInstanceHealth";

/// `elasticloadbalancing:DescribeListenerAttributes`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeListenerAttributes: &str = "elasticloadbalancing:DescribeListenerAttributes";

/// `elasticloadbalancing:DescribeListenerCertificates`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeListenerCertificates: &str = "elasticloadbalancing:DescribeListenerCertificates";

/// `elasticloadbalancing:DescribeListeners`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeListeners: &str = "elasticloadbalancing:DescribeListeners";

/// `elasticloadbalancing:DescribeLoadBalancerAttributes`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeLoadBalancerAttributes: &str = "elasticloadbalancing:DescribeLoadBalancerAttributes";

/// `elasticloadbalancing:DescribeLoadBalancerPolicies`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeLoadBalancerPolicies: &str = "elasticloadbalancing:DescribeLoadBalancerPolicies";

/// `elasticloadbalancing:DescribeLoadBalancerPolicyTypes`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeLoadBalancerPolicyTypes: &str = "elasticloadbalancing:DescribeLoadBalancerPolicyTypes";

/// `elasticloadbalancing:DescribeLoadBalancers`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeLoadBalancers: &str = "elasticloadbalancing:DescribeLoadBalancers";

/// `elasticloadbalancing:DescribeRules`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeRules: &str = "elasticloadbalancing:DescribeRules";

/// `elasticloadbalancing:DescribeSSLPolicies`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeSSLPolicies: &str = "elasticloadbalancing:DescribeSSLPolicies";

/// `elasticloadbalancing:DescribeTags`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeTags: &str = "elasticloadbalancing:DescribeTags";

/// `elasticloadbalancing:DescribeTargetGroupAttributes`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeTargetGroupAttributes: &str = "elasticloadbalancing:DescribeTargetGroupAttributes";

/// `elasticloadbalancing:DescribeTargetGroups`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeTargetGroups: &str = "elasticloadbalancing:DescribeTargetGroups";

/// `elasticloadbalancing:DescribeTargetHealth`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeTargetHealth: &str = "elasticloadbalancing:DescribeTargetHealth";

/// `elasticloadbalancing:DescribeTrustStoreAssociations`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeTrustStoreAssociations: &str = "elasticloadbalancing:DescribeTrustStoreAssociations";

/// `elasticloadbalancing:DescribeTrustStoreRevocations`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeTrustStoreRevocations: &str = "elasticloadbalancing:DescribeTrustStoreRevocations";

/// `elasticloadbalancing:DescribeTrustStores`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeTrustStores: &str = "elasticloadbalancing:DescribeTrustStores";

/// `elasticloadbalancing:DescribeWebACLAssociation`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeWebACLAssociation: &str = "elasticloadbalancing:DescribeWebACLAssociation";

/// `elasticloadbalancing:DetachLoadBalancerFromSubnets`: Write.
///
/// Resource types: `loadbalancer` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const DetachLoadBalancerFromSubnets: &str = "elasticloadbalancing:DetachLoadBalancerFromSubnets";

/// `elasticloadbalancing:DisableAvailabilityZonesForLoadBalancer`: Write.
///
/// Resource types: `loadbalancer` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const DisableAvailabilityZonesForLoadBalancer: &str = "elasticloadbalancing:DisableAvailabilityZonesForLoadBalancer";

/// `elasticloadbalancing:EnableAvailabilityZonesForLoadBalancer`: Write.
///
/// Resource types: `loadbalancer` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const EnableAvailabilityZonesForLoadBalancer: &str = "elasticloadbalancing:EnableAvailabilityZonesForLoadBalancer";

/// `elasticloadbalancing:GetLoadBalancerWebACL`: Read.
///
/// Resource types: `loadbalancer/app/` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const GetLoadBalancerWebACL: &str = "elasticloadbalancing:GetLoadBalancerWebACL";

/// `elasticloadbalancing:GetResourcePolicy`: Read.
///
/// Resource types: `truststore`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const GetResourcePolicy: &str = "elasticloadbalancing:GetResourcePolicy";

/// `elasticloadbalancing:GetTrustStoreCaCertificatesBundle`: Read.
///
/// Resource types: `truststore` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const GetTrustStoreCaCertificatesBundle: &str = "elasticloadbalancing:GetTrustStoreCaCertificatesBundle";

/// `elasticloadbalancing:GetTrustStoreRevocationContent`: Read.
///
/// Resource types: `truststore` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const GetTrustStoreRevocationContent: &str = "elasticloadbalancing:GetTrustStoreRevocationContent";

/// `elasticloadbalancing:ModifyCapacityReservation`: Write.
///
/// Resource types: `loadbalancer/app/`, `loadbalancer/gwy/`, `loadbalancer/net/`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const ModifyCapacityReservation: &str = "elasticloadbalancing:ModifyCapacityReservation";

/// `elasticloadbalancing:ModifyIpPools`: Write.
///
/// Resource types: `loadbalancer/app/`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const ModifyIpPools: &str = "elasticloadbalancing:ModifyIpPools";

/// `elasticloadbalancing:ModifyListener`: Write.
///
/// Resource types: `listener/app` (required), `listener/gwy` (required), `listener/net` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ListenerProtocol`, `elasticloadbalancing:ResourceTag/${TagKey}`, `elasticloadbalancing:SecurityPolicy`.
pub const ModifyListener: &str = "elasticloadbalancing:ModifyListener";

/// `elasticloadbalancing:ModifyListenerAttributes`: Write.
///
/// Resource types: `listener/app` (required), `listener/gwy` (required), `listener/net` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const ModifyListenerAttributes: &str = "elasticloadbalancing:ModifyListenerAttributes";

/// `elasticloadbalancing:ModifyLoadBalancerAttributes`: Write.
///
/// Resource types: `loadbalancer` (required), `loadbalancer/app/`, `loadbalancer/gwy/`, `loadbalancer/net/`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const ModifyLoadBalancerAttributes: &str = "elasticloadbalancing:ModifyLoadBalancerAttributes";

/// `elasticloadbalancing:ModifyRule`: Write.
///
/// Resource types: `listener-rule/app` (required), `listener-rule/net` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const ModifyRule: &str = "elasticloadbalancing:ModifyRule";

/// `elasticloadbalancing:ModifyTargetGroup`: Write.
///
/// Resource types: `targetgroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const ModifyTargetGroup: &str = "elasticloadbalancing:ModifyTargetGroup";

/// `elasticloadbalancing:ModifyTargetGroupAttributes`: Write.
///
/// Resource types: `targetgroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const ModifyTargetGroupAttributes: &str = "elasticloadbalancing:ModifyTargetGroupAttributes";

/// `elasticloadbalancing:ModifyTrustStore`: Write.
///
/// Resource types: `truststore` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const ModifyTrustStore: &str = "elasticloadbalancing:ModifyTrustStore";

/// `elasticloadbalancing:RegisterInstancesWithLoadBalancer`: Write.
///
/// Resource types: `loadbalancer` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const RegisterInstancesWithLoadBalancer: &str = "elasticloadbalancing:RegisterInstancesWithLoadBalancer";

/// `elasticloadbalancing:RegisterTargets`: Write.
///
/// Resource types: `targetgroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const RegisterTargets: &str = "elasticloadbalancing:RegisterTargets";

/// `elasticloadbalancing:RemoveListenerCertificates`: Write.
///
/// Resource types: `listener/app` (required), `listener/net` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const RemoveListenerCertificates: &str = "elasticloadbalancing:RemoveListenerCertificates";

/// `elasticloadbalancing:RemoveTags`: Tagging, Write.
///
/// Resource types: `listener-rule/app`, `listener-rule/net`, `listener/app`, `listener/gwy`, `listener/net`, `loadbalancer` (required), `loadbalancer/app/`, `loadbalancer/gwy/`, `loadbalancer/net/`, `targetgroup`, `truststore`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const RemoveTags: &str = "elasticloadbalancing:RemoveTags";

/// `elasticloadbalancing:RemoveTrustStoreRevocations`: Write.
///
/// Resource types: `truststore` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const RemoveTrustStoreRevocations: &str = "elasticloadbalancing:RemoveTrustStoreRevocations";

/// `elasticloadbalancing:SetIpAddressType`: Write.
///
/// Resource types: `loadbalancer/app/`, `loadbalancer/gwy/`, `loadbalancer/net/`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const SetIpAddressType: &str = "elasticloadbalancing:SetIpAddressType";

/// `elasticloadbalancing:SetLoadBalancerListenerSSLCertificate`: Write.
///
/// Resource types: `loadbalancer` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const SetLoadBalancerListenerSSLCertificate: &str = "elasticloadbalancing:SetLoadBalancerListenerSSLCertificate";

/// `elasticloadbalancing:SetLoadBalancerPoliciesForBackendServer`: Write.
///
/// Resource types: `loadbalancer` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`.
pub const SetLoadBalancerPoliciesForBackendServer: &str = "elasticloadbalancing:SetLoadBalancerPoliciesForBackendServer";

/// `elasticloadbalancing:SetLoadBalancerPoliciesOfListener`: Write.
///
/// Resource types: `loadbalancer` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`, `elasticloadbalancing:SecurityPolicy`.
pub const SetLoadBalancerPoliciesOfListener: &str = "elasticloadbalancing:SetLoadBalancerPoliciesOfListener";

/// `elasticloadbalancing:SetRulePriorities`: Write.
///
/// Resource types: `listener-rule/app` (required), `listener-rule/net` (required).
pub const SetRulePriorities: &str = "elasticloadbalancing:SetRulePriorities";

/// `elasticloadbalancing:SetSecurityGroups`: Write.
///
/// Resource types: `loadbalancer/app/`, `loadbalancer/net/`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`, `elasticloadbalancing:SecurityGroup`.
pub const SetSecurityGroups: &str = "elasticloadbalancing:SetSecurityGroups";

/// `elasticloadbalancing:SetSubnets`: Write.
///
/// Resource types: `loadbalancer/app/`, `loadbalancer/gwy/`, `loadbalancer/net/`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticloadbalancing:ResourceTag/${TagKey}`, `elasticloadbalancing:Subnet`.
pub const SetSubnets: &str = "elasticloadbalancing:SetSubnets";

/// `elasticloadbalancing:SetWebAcl`: Write.
///
/// No resource types: its resource is `*`.
pub const SetWebAcl: &str = "elasticloadbalancing:SetWebAcl";
