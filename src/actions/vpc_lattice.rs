// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon VPC Lattice: the actions of the prefix `vpc-lattice`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `AccessLogSubscription` | `arn:${Partition}:vpc-lattice:${Region}:${Account}:accesslogsubscription/${AccessLogSubscriptionId}` |
//! | `DomainVerification` | `arn:${Partition}:vpc-lattice:${Region}:${Account}:domainverification/${DomainVerificationId}` |
//! | `Listener` | `arn:${Partition}:vpc-lattice:${Region}:${Account}:service/${ServiceId}/listener/${ListenerId}` |
//! | `ResourceConfiguration` | `arn:${Partition}:vpc-lattice:${Region}:${Account}:resourceconfiguration/${ResourceConfigurationId}` |
//! | `ResourceEndpointAssociation` | `arn:${Partition}:vpc-lattice:${Region}:${Account}:resourceendpointassociation/${ResourceEndpointAssociationId}` |
//! | `ResourceGateway` | `arn:${Partition}:vpc-lattice:${Region}:${Account}:resourcegateway/${ResourceGatewayId}` |
//! | `Rule` | `arn:${Partition}:vpc-lattice:${Region}:${Account}:service/${ServiceId}/listener/${ListenerId}/rule/${RuleId}` |
//! | `Service` | `arn:${Partition}:vpc-lattice:${Region}:${Account}:service/${ServiceId}` |
//! | `ServiceNetwork` | `arn:${Partition}:vpc-lattice:${Region}:${Account}:servicenetwork/${ServiceNetworkId}` |
//! | `ServiceNetworkResourceAssociation` | `arn:${Partition}:vpc-lattice:${Region}:${Account}:servicenetworkresourceassociation/${ServiceNetworkResourceAssociationId}` |
//! | `ServiceNetworkServiceAssociation` | `arn:${Partition}:vpc-lattice:${Region}:${Account}:servicenetworkserviceassociation/${ServiceNetworkServiceAssociationId}` |
//! | `ServiceNetworkVpcAssociation` | `arn:${Partition}:vpc-lattice:${Region}:${Account}:servicenetworkvpcassociation/${ServiceNetworkVpcAssociationId}` |
//! | `TargetGroup` | `arn:${Partition}:vpc-lattice:${Region}:${Account}:targetgroup/${TargetGroupId}` |

/// `vpc-lattice:AssociateViaAWSService`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const AssociateViaAWSService: &str = "vpc-lattice:AssociateViaAWSService";

/// `vpc-lattice:AssociateViaAWSService-EventsAndStates`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const AssociateViaAWSService_EventsAndStates: &str = "vpc-lattice:AssociateViaAWSService-EventsAndStates";

/// `vpc-lattice:CreateAccessLogSubscription`: Write.
///
/// Resource types: `AccessLogSubscription` (required), `ResourceConfiguration`, `Service`, `ServiceNetwork`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAccessLogSubscription: &str = "vpc-lattice:CreateAccessLogSubscription";

/// `vpc-lattice:CreateListener`: Write.
///
/// Resource types: `Listener` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `vpc-lattice:Protocol`, `vpc-lattice:TargetGroupArns`.
pub const CreateListener: &str = "vpc-lattice:CreateListener";

/// `vpc-lattice:CreateResourceConfiguration`: Write.
///
/// Resource types: `DomainVerification`, `ResourceConfiguration`, `ResourceGateway`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateResourceConfiguration: &str = "vpc-lattice:CreateResourceConfiguration";

/// `vpc-lattice:CreateResourceGateway`: Write.
///
/// Resource types: `ResourceGateway` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `vpc-lattice:VpcId`.
pub const CreateResourceGateway: &str = "vpc-lattice:CreateResourceGateway";

/// `vpc-lattice:CreateRule`: Write.
///
/// Resource types: `Rule` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `vpc-lattice:TargetGroupArns`.
pub const CreateRule: &str = "vpc-lattice:CreateRule";

/// `vpc-lattice:CreateService`: Write.
///
/// Resource types: `Service` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `vpc-lattice:AuthType`.
pub const CreateService: &str = "vpc-lattice:CreateService";

/// `vpc-lattice:CreateServiceNetwork`: Write.
///
/// Resource types: `ServiceNetwork` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `vpc-lattice:AuthType`.
pub const CreateServiceNetwork: &str = "vpc-lattice:CreateServiceNetwork";

/// `vpc-lattice:CreateServiceNetworkResourceAssociation`: Write.
///
/// Resource types: `ResourceConfiguration` (required), `ServiceNetwork` (required), `ServiceNetworkResourceAssociation` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `vpc-lattice:ResourceConfigurationArn`, `vpc-lattice:ServiceNetworkArn`.
pub const CreateServiceNetworkResourceAssociation: &str = "vpc-lattice:CreateServiceNetworkResourceAssociation";

/// `vpc-lattice:CreateServiceNetworkServiceAssociation`: Write.
///
/// Resource types: `Service` (required), `ServiceNetwork` (required), `ServiceNetworkServiceAssociation` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `vpc-lattice:ServiceArn`, `vpc-lattice:ServiceNetworkArn`.
pub const CreateServiceNetworkServiceAssociation: &str = "vpc-lattice:CreateServiceNetworkServiceAssociation";

/// `vpc-lattice:CreateServiceNetworkVpcAssociation`: Write.
///
/// Resource types: `ServiceNetwork` (required), `ServiceNetworkVpcAssociation` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `vpc-lattice:PrivateDnsPreference`, `vpc-lattice:PrivateDnsSpecifiedDomains`, `vpc-lattice:SecurityGroupIds`, `vpc-lattice:ServiceNetworkArn`, `vpc-lattice:VpcId`.
pub const CreateServiceNetworkVpcAssociation: &str = "vpc-lattice:CreateServiceNetworkVpcAssociation";

/// `vpc-lattice:CreateServiceNetworkVpcEndpointAssociation`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const CreateServiceNetworkVpcEndpointAssociation: &str = "vpc-lattice:CreateServiceNetworkVpcEndpointAssociation";

/// `vpc-lattice:CreateTargetGroup`: Write.
///
/// Resource types: `TargetGroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `vpc-lattice:VpcId`.
pub const CreateTargetGroup: &str = "vpc-lattice:CreateTargetGroup";

/// `vpc-lattice:DeleteAccessLogSubscription`: Write.
///
/// Resource types: `AccessLogSubscription` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteAccessLogSubscription: &str = "vpc-lattice:DeleteAccessLogSubscription";

/// `vpc-lattice:DeleteAuthPolicy`: Permissions management, Write.
///
/// Resource types: `Service`, `ServiceNetwork`.
pub const DeleteAuthPolicy: &str = "vpc-lattice:DeleteAuthPolicy";

/// `vpc-lattice:DeleteDomainVerification`: Write.
///
/// Resource types: `DomainVerification` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteDomainVerification: &str = "vpc-lattice:DeleteDomainVerification";

/// `vpc-lattice:DeleteListener`: Write.
///
/// Resource types: `Listener` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteListener: &str = "vpc-lattice:DeleteListener";

/// `vpc-lattice:DeleteResourceConfiguration`: Write.
///
/// Resource types: `ResourceConfiguration` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteResourceConfiguration: &str = "vpc-lattice:DeleteResourceConfiguration";

/// `vpc-lattice:DeleteResourceEndpointAssociation`: Write.
///
/// Resource types: `ResourceEndpointAssociation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteResourceEndpointAssociation: &str = "vpc-lattice:DeleteResourceEndpointAssociation";

/// `vpc-lattice:DeleteResourceGateway`: Write.
///
/// Resource types: `ResourceGateway` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteResourceGateway: &str = "vpc-lattice:DeleteResourceGateway";

/// `vpc-lattice:DeleteResourcePolicy`: Write.
///
/// Resource types: `ResourceConfiguration`, `Service`, `ServiceNetwork`.
pub const DeleteResourcePolicy: &str = "vpc-lattice:DeleteResourcePolicy";

/// `vpc-lattice:DeleteRule`: Write.
///
/// Resource types: `Rule` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteRule: &str = "vpc-lattice:DeleteRule";

/// `vpc-lattice:DeleteService`: Write.
///
/// Resource types: `Service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteService: &str = "vpc-lattice:DeleteService";

/// `vpc-lattice:DeleteServiceNetwork`: Write.
///
/// Resource types: `ServiceNetwork` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteServiceNetwork: &str = "vpc-lattice:DeleteServiceNetwork";

/// `vpc-lattice:DeleteServiceNetworkResourceAssociation`: Write.
///
/// Resource types: `ServiceNetworkResourceAssociation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteServiceNetworkResourceAssociation: &str = "vpc-lattice:DeleteServiceNetworkResourceAssociation";

/// `vpc-lattice:DeleteServiceNetworkServiceAssociation`: Write.
///
/// Resource types: `ServiceNetworkServiceAssociation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `vpc-lattice:ServiceArn`, `vpc-lattice:ServiceNetworkArn`.
pub const DeleteServiceNetworkServiceAssociation: &str = "vpc-lattice:DeleteServiceNetworkServiceAssociation";

/// `vpc-lattice:DeleteServiceNetworkVpcAssociation`: Write.
///
/// Resource types: `ServiceNetworkVpcAssociation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `vpc-lattice:ServiceNetworkArn`, `vpc-lattice:VpcId`.
pub const DeleteServiceNetworkVpcAssociation: &str = "vpc-lattice:DeleteServiceNetworkVpcAssociation";

/// `vpc-lattice:DeleteTargetGroup`: Write.
///
/// Resource types: `TargetGroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteTargetGroup: &str = "vpc-lattice:DeleteTargetGroup";

/// `vpc-lattice:DeregisterTargets`: Write.
///
/// Resource types: `TargetGroup` (required).
pub const DeregisterTargets: &str = "vpc-lattice:DeregisterTargets";

/// `vpc-lattice:GetAccessLogSubscription`: Read.
///
/// Resource types: `AccessLogSubscription` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetAccessLogSubscription: &str = "vpc-lattice:GetAccessLogSubscription";

/// `vpc-lattice:GetAuthPolicy`: Read.
///
/// Resource types: `Service`, `ServiceNetwork`.
pub const GetAuthPolicy: &str = "vpc-lattice:GetAuthPolicy";

/// `vpc-lattice:GetDomainVerification`: Read.
///
/// Resource types: `DomainVerification` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetDomainVerification: &str = "vpc-lattice:GetDomainVerification";

/// `vpc-lattice:GetListener`: Read.
///
/// Resource types: `Listener` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetListener: &str = "vpc-lattice:GetListener";

/// `vpc-lattice:GetResourceConfiguration`: Read.
///
/// Resource types: `ResourceConfiguration` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetResourceConfiguration: &str = "vpc-lattice:GetResourceConfiguration";

/// `vpc-lattice:GetResourceGateway`: Read.
///
/// Resource types: `ResourceGateway` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetResourceGateway: &str = "vpc-lattice:GetResourceGateway";

/// `vpc-lattice:GetResourcePolicy`: Read.
///
/// Resource types: `ResourceConfiguration`, `Service`, `ServiceNetwork`.
pub const GetResourcePolicy: &str = "vpc-lattice:GetResourcePolicy";

/// `vpc-lattice:GetRule`: Read.
///
/// Resource types: `Rule` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetRule: &str = "vpc-lattice:GetRule";

/// `vpc-lattice:GetService`: Read.
///
/// Resource types: `Service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetService: &str = "vpc-lattice:GetService";

/// `vpc-lattice:GetServiceNetwork`: Read.
///
/// Resource types: `ServiceNetwork` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetServiceNetwork: &str = "vpc-lattice:GetServiceNetwork";

/// `vpc-lattice:GetServiceNetworkResourceAssociation`: Read.
///
/// Resource types: `ServiceNetworkResourceAssociation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetServiceNetworkResourceAssociation: &str = "vpc-lattice:GetServiceNetworkResourceAssociation";

/// `vpc-lattice:GetServiceNetworkServiceAssociation`: Read.
///
/// Resource types: `ServiceNetworkServiceAssociation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `vpc-lattice:ServiceArn`, `vpc-lattice:ServiceNetworkArn`.
pub const GetServiceNetworkServiceAssociation: &str = "vpc-lattice:GetServiceNetworkServiceAssociation";

/// `vpc-lattice:GetServiceNetworkVpcAssociation`: Read.
///
/// Resource types: `ServiceNetworkVpcAssociation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `vpc-lattice:ServiceNetworkArn`, `vpc-lattice:VpcId`.
pub const GetServiceNetworkVpcAssociation: &str = "vpc-lattice:GetServiceNetworkVpcAssociation";

/// `vpc-lattice:GetTargetGroup`: Read.
///
/// Resource types: `TargetGroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetTargetGroup: &str = "vpc-lattice:GetTargetGroup";

/// `vpc-lattice:ListAccessLogSubscriptions`: List.
///
/// No resource types: its resource is `*`.
pub const ListAccessLogSubscriptions: &str = "vpc-lattice:ListAccessLogSubscriptions";

/// `vpc-lattice:ListDomainVerifications`: List.
///
/// No resource types: its resource is `*`.
pub const ListDomainVerifications: &str = "vpc-lattice:ListDomainVerifications";

/// `vpc-lattice:ListListeners`: List.
///
/// No resource types: its resource is `*`.
pub const ListListeners: &str = "vpc-lattice:ListListeners";

/// `vpc-lattice:ListResourceConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListResourceConfigurations: &str = "vpc-lattice:ListResourceConfigurations";

/// `vpc-lattice:ListResourceEndpointAssociations`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `vpc-lattice:ResourceConfigurationArn`, `vpc-lattice:VpcEndpointId`.
pub const ListResourceEndpointAssociations: &str = "vpc-lattice:ListResourceEndpointAssociations";

/// `vpc-lattice:ListResourceGateways`: List.
///
/// No resource types: its resource is `*`.
pub const ListResourceGateways: &str = "vpc-lattice:ListResourceGateways";

/// `vpc-lattice:ListRules`: List.
///
/// No resource types: its resource is `*`.
pub const ListRules: &str = "vpc-lattice:ListRules";

/// `vpc-lattice:ListServiceNetworkResourceAssociations`: List.
///
/// No resource types: its resource is `*`.
pub const ListServiceNetworkResourceAssociations: &str = "vpc-lattice:ListServiceNetworkResourceAssociations";

/// `vpc-lattice:ListServiceNetworks`: List.
///
/// No resource types: its resource is `*`.
pub const ListServiceNetworks: &str = "vpc-lattice:ListServiceNetworks";

/// `vpc-lattice:ListServiceNetworkServiceAssociations`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `vpc-lattice:ServiceArn`, `vpc-lattice:ServiceNetworkArn`.
pub const ListServiceNetworkServiceAssociations: &str = "vpc-lattice:ListServiceNetworkServiceAssociations";

/// `vpc-lattice:ListServiceNetworkVpcAssociations`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `vpc-lattice:ServiceNetworkArn`, `vpc-lattice:VpcId`.
pub const ListServiceNetworkVpcAssociations: &str = "vpc-lattice:ListServiceNetworkVpcAssociations";

/// `vpc-lattice:ListServiceNetworkVpcEndpointAssociations`: List.
///
/// No resource types: its resource is `*`.
pub const ListServiceNetworkVpcEndpointAssociations: &str = "vpc-lattice:ListServiceNetworkVpcEndpointAssociations";

/// `vpc-lattice:ListServices`: List.
///
/// No resource types: its resource is `*`.
pub const ListServices: &str = "vpc-lattice:ListServices";

/// `vpc-lattice:ListTagsForResource`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "vpc-lattice:ListTagsForResource";

/// `vpc-lattice:ListTargetGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListTargetGroups: &str = "vpc-lattice:ListTargetGroups";

/// `vpc-lattice:ListTargets`: List.
///
/// Resource types: `TargetGroup` (required).
pub const ListTargets: &str = "vpc-lattice:ListTargets";

/// `vpc-lattice:PutAuthPolicy`: Permissions management, Write.
///
/// Resource types: `Service`, `ServiceNetwork`.
pub const PutAuthPolicy: &str = "vpc-lattice:PutAuthPolicy";

/// `vpc-lattice:PutResourcePolicy`: Write.
///
/// Resource types: `ResourceConfiguration`, `Service`, `ServiceNetwork`.
pub const PutResourcePolicy: &str = "vpc-lattice:PutResourcePolicy";

/// `vpc-lattice:RegisterTargets`: Write.
///
/// Resource types: `TargetGroup` (required).
pub const RegisterTargets: &str = "vpc-lattice:RegisterTargets";

/// `vpc-lattice:StartDomainVerification`: Write.
///
/// Resource types: `DomainVerification` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `vpc-lattice:DomainName`.
pub const StartDomainVerification: &str = "vpc-lattice:StartDomainVerification";

/// `vpc-lattice:TagResource`: Tagging, Write.
///
/// Resource types: `AccessLogSubscription`, `DomainVerification`, `Listener`, `ResourceConfiguration`, `ResourceEndpointAssociation`, `ResourceGateway`, `Rule`, `Service`, `ServiceNetwork`, `ServiceNetworkResourceAssociation`, `ServiceNetworkServiceAssociation`, `ServiceNetworkVpcAssociation`, `TargetGroup`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `vpc-lattice:CreateAction`.
pub const TagResource: &str = "vpc-lattice:TagResource";

/// `vpc-lattice:UntagResource`: Tagging, Write.
///
/// Resource types: `AccessLogSubscription`, `DomainVerification`, `Listener`, `ResourceConfiguration`, `ResourceEndpointAssociation`, `ResourceGateway`, `Rule`, `Service`, `ServiceNetwork`, `ServiceNetworkResourceAssociation`, `ServiceNetworkServiceAssociation`, `ServiceNetworkVpcAssociation`, `TargetGroup`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "vpc-lattice:UntagResource";

/// `vpc-lattice:UpdateAccessLogSubscription`: Write.
///
/// Resource types: `AccessLogSubscription` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateAccessLogSubscription: &str = "vpc-lattice:UpdateAccessLogSubscription";

/// `vpc-lattice:UpdateListener`: Write.
///
/// Resource types: `Listener` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `vpc-lattice:TargetGroupArns`.
pub const UpdateListener: &str = "vpc-lattice:UpdateListener";

/// `vpc-lattice:UpdateResourceConfiguration`: Write.
///
/// Resource types: `ResourceConfiguration` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateResourceConfiguration: &str = "vpc-lattice:UpdateResourceConfiguration";

/// `vpc-lattice:UpdateResourceGateway`: Write.
///
/// Resource types: `ResourceGateway` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `vpc-lattice:SecurityGroupIds`.
pub const UpdateResourceGateway: &str = "vpc-lattice:UpdateResourceGateway";

/// `vpc-lattice:UpdateRule`: Write.
///
/// Resource types: `Rule` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `vpc-lattice:TargetGroupArns`.
pub const UpdateRule: &str = "vpc-lattice:UpdateRule";

/// `vpc-lattice:UpdateService`: Write.
///
/// Resource types: `Service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `vpc-lattice:AuthType`.
pub const UpdateService: &str = "vpc-lattice:UpdateService";

/// `vpc-lattice:UpdateServiceNetwork`: Write.
///
/// Resource types: `ServiceNetwork` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `vpc-lattice:AuthType`.
pub const UpdateServiceNetwork: &str = "vpc-lattice:UpdateServiceNetwork";

/// `vpc-lattice:UpdateServiceNetworkVpcAssociation`: Write.
///
/// Resource types: `ServiceNetworkVpcAssociation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `vpc-lattice:SecurityGroupIds`, `vpc-lattice:ServiceNetworkArn`, `vpc-lattice:VpcId`.
pub const UpdateServiceNetworkVpcAssociation: &str = "vpc-lattice:UpdateServiceNetworkVpcAssociation";

/// `vpc-lattice:UpdateTargetGroup`: Write.
///
/// Resource types: `TargetGroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateTargetGroup: &str = "vpc-lattice:UpdateTargetGroup";
