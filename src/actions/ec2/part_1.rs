// Made by `cargo xtask codegen` from policy-data. Do not edit.

/// `ec2:AcceptAddressTransfer`: Write.
///
/// Resource types: `elastic-ip` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ec2:AllocationId`, `ec2:Domain`, `ec2:PublicIpAddress`, `ec2:Region`.
pub const AcceptAddressTransfer: &str = "ec2:AcceptAddressTransfer";

/// `ec2:AcceptCapacityReservationBillingOwnership`: Write.
///
/// Resource types: `capacity-reservation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:CapacityReservationFleet`, `ec2:CreateDate`, `ec2:EbsOptimized`, `ec2:EndDate`, `ec2:EndDateType`, `ec2:InstanceCount`, `ec2:InstanceMatchCriteria`, `ec2:InstancePlatform`, `ec2:InstanceType`, `ec2:OutpostArn`, `ec2:PlacementGroup`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`.
pub const AcceptCapacityReservationBillingOwnership: &str = "ec2:AcceptCapacityReservationBillingOwnership";

/// `ec2:AcceptReservedInstancesExchangeQuote`: Write.
///
/// Resource types: `reserved-instances` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:InstanceType`, `ec2:Region`, `ec2:ReservedInstancesOfferingType`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`.
pub const AcceptReservedInstancesExchangeQuote: &str = "ec2:AcceptReservedInstancesExchangeQuote";

/// `ec2:AcceptTransitGatewayClientVpnAttachment`: Write.
///
/// Resource types: `transit-gateway-attachment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayAttachmentId`.
pub const AcceptTransitGatewayClientVpnAttachment: &str = "ec2:AcceptTransitGatewayClientVpnAttachment";

/// `ec2:AcceptTransitGatewayMulticastDomainAssociations`: Write.
///
/// Resource types: `transit-gateway-attachment`, `transit-gateway-multicast-domain`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayAttachmentId`, `ec2:transitGatewayMulticastDomainId`.
pub const AcceptTransitGatewayMulticastDomainAssociations: &str = "ec2:AcceptTransitGatewayMulticastDomainAssociations";

/// `ec2:AcceptTransitGatewayPeeringAttachment`: Write.
///
/// Resource types: `transit-gateway-attachment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayAttachmentId`.
pub const AcceptTransitGatewayPeeringAttachment: &str = "ec2:AcceptTransitGatewayPeeringAttachment";

/// `ec2:AcceptTransitGatewayVpcAttachment`: Write.
///
/// Resource types: `transit-gateway-attachment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayAttachmentId`.
pub const AcceptTransitGatewayVpcAttachment: &str = "ec2:AcceptTransitGatewayVpcAttachment";

/// `ec2:AcceptVpcEndpointConnections`: Write.
///
/// Resource types: `vpc-endpoint-service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:VpceMultiRegion`, `ec2:VpceSupportedRegion`.
pub const AcceptVpcEndpointConnections: &str = "ec2:AcceptVpcEndpointConnections";

/// `ec2:AcceptVpcPeeringConnection`: Write.
///
/// Resource types: `vpc` (required), `vpc-peering-connection` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AccepterVpc`, `ec2:Region`, `ec2:RequesterVpc`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`, `ec2:VpcID`, `ec2:VpcPeeringConnectionID`.
pub const AcceptVpcPeeringConnection: &str = "ec2:AcceptVpcPeeringConnection";

/// `ec2:AdvertiseByoipCidr`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const AdvertiseByoipCidr: &str = "ec2:AdvertiseByoipCidr";

/// `ec2:AllocateAddress`: Write.
///
/// Resource types: `elastic-ip` (required), `ipam-pool`, `ipv4pool-ec2`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const AllocateAddress: &str = "ec2:AllocateAddress";

/// `ec2:AllocateHosts`: Write.
///
/// Resource types: `dedicated-host` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ec2:AutoPlacement`, `ec2:AvailabilityZone`, `ec2:HostRecovery`, `ec2:InstanceType`, `ec2:Quantity`, `ec2:Region`.
pub const AllocateHosts: &str = "ec2:AllocateHosts";

/// `ec2:AllocateIpamPoolCidr`: Write.
///
/// Resource types: `ipam-pool` (required), `ipam-pool-allocation`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const AllocateIpamPoolCidr: &str = "ec2:AllocateIpamPoolCidr";

/// `ec2:ApplySecurityGroupsToClientVpnTargetNetwork`: Write.
///
/// Resource types: `client-vpn-endpoint` (required), `security-group` (required), `vpc` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:ClientRootCertificateChainArn`, `ec2:CloudwatchLogGroupArn`, `ec2:CloudwatchLogStreamArn`, `ec2:DirectoryArn`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SamlProviderArn`, `ec2:SecurityGroupID`, `ec2:ServerCertificateArn`, `ec2:Tenancy`, `ec2:Vpc`, `ec2:VpcID`.
pub const ApplySecurityGroupsToClientVpnTargetNetwork: &str = "ec2:ApplySecurityGroupsToClientVpnTargetNetwork";

/// `ec2:AssignIpv6Addresses`: Write.
///
/// Resource types: `network-interface` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:ManagedResourceOperator`, `ec2:NetworkInterfaceID`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Subnet`, `ec2:Vpc`.
pub const AssignIpv6Addresses: &str = "ec2:AssignIpv6Addresses";

/// `ec2:AssignPrivateIpAddresses`: Write.
///
/// Resource types: `network-interface` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:ManagedResourceOperator`, `ec2:NetworkInterfaceID`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Subnet`, `ec2:Vpc`.
pub const AssignPrivateIpAddresses: &str = "ec2:AssignPrivateIpAddresses";

/// `ec2:AssignPrivateNatGatewayAddress`: Write.
///
/// Resource types: `natgateway` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const AssignPrivateNatGatewayAddress: &str = "ec2:AssignPrivateNatGatewayAddress";

/// `ec2:AssociateAddress`: Write.
///
/// Resource types: `elastic-ip`, `instance`, `network-interface`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AllocationId`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:Domain`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:NetworkInterfaceID`, `ec2:PlacementGroup`, `ec2:ProductCode`, `ec2:PublicIpAddress`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Subnet`, `ec2:Tenancy`, `ec2:Vpc`.
pub const AssociateAddress: &str = "ec2:AssociateAddress";

/// `ec2:AssociateApplicationStatusCheck`: Write.
///
/// Resource types: `application-status-check` (required), `instance`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const AssociateApplicationStatusCheck: &str = "ec2:AssociateApplicationStatusCheck";

/// `ec2:AssociateCapacityReservationBillingOwner`: Write.
///
/// Resource types: `capacity-reservation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:CapacityReservationFleet`, `ec2:CreateDate`, `ec2:EbsOptimized`, `ec2:EndDate`, `ec2:EndDateType`, `ec2:InstanceCount`, `ec2:InstanceMatchCriteria`, `ec2:InstancePlatform`, `ec2:InstanceType`, `ec2:OutpostArn`, `ec2:PlacementGroup`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`.
pub const AssociateCapacityReservationBillingOwner: &str = "ec2:AssociateCapacityReservationBillingOwner";

/// `ec2:AssociateClientVpnTargetNetwork`: Write.
///
/// Resource types: `client-vpn-endpoint` (required), `subnet`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZoneId`, `ec2:ClientRootCertificateChainArn`, `ec2:CloudwatchLogGroupArn`, `ec2:CloudwatchLogStreamArn`, `ec2:DirectoryArn`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SamlProviderArn`, `ec2:ServerCertificateArn`, `ec2:SubnetID`.
pub const AssociateClientVpnTargetNetwork: &str = "ec2:AssociateClientVpnTargetNetwork";

/// `ec2:AssociateDhcpOptions`: Write.
///
/// Resource types: `dhcp-options` (required), `vpc` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:DhcpOptionsID`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`, `ec2:VpcID`.
pub const AssociateDhcpOptions: &str = "ec2:AssociateDhcpOptions";

/// `ec2:AssociateEnclaveCertificateIamRole`: Write.
///
/// Resource types: `certificate` (required), `role` (required).
///
/// Condition keys: `ec2:Region`.
pub const AssociateEnclaveCertificateIamRole: &str = "ec2:AssociateEnclaveCertificateIamRole";

/// `ec2:AssociateIamInstanceProfile`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:NewInstanceProfile`, `ec2:PlacementGroup`, `ec2:ProductCode`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const AssociateIamInstanceProfile: &str = "ec2:AssociateIamInstanceProfile";

/// `ec2:AssociateInstanceEventWindow`: Write.
///
/// Resource types: `instance-event-window` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const AssociateInstanceEventWindow: &str = "ec2:AssociateInstanceEventWindow";

/// `ec2:AssociateIpamByoasn`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const AssociateIpamByoasn: &str = "ec2:AssociateIpamByoasn";

/// `ec2:AssociateIpamResourceDiscovery`: Write.
///
/// Resource types: `ipam` (required), `ipam-resource-discovery` (required), `ipam-resource-discovery-association` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const AssociateIpamResourceDiscovery: &str = "ec2:AssociateIpamResourceDiscovery";

/// `ec2:AssociateNatGatewayAddress`: Write.
///
/// Resource types: `elastic-ip` (required), `natgateway` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AllocationId`, `ec2:Domain`, `ec2:PublicIpAddress`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const AssociateNatGatewayAddress: &str = "ec2:AssociateNatGatewayAddress";

/// `ec2:AssociateRouteServer`: Write.
///
/// Resource types: `route-server` (required), `vpc` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`, `ec2:VpcID`.
pub const AssociateRouteServer: &str = "ec2:AssociateRouteServer";

/// `ec2:AssociateRouteTable`: Write.
///
/// Resource types: `internet-gateway`, `ipv4pool-ec2`, `route-table` (required), `subnet`, `vpn-gateway`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:InternetGatewayID`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RouteTableID`, `ec2:SubnetID`, `ec2:Vpc`.
pub const AssociateRouteTable: &str = "ec2:AssociateRouteTable";

/// `ec2:AssociateSecurityGroupVpc`: Write.
///
/// Resource types: `security-group` (required), `vpc` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SecurityGroupID`, `ec2:Tenancy`, `ec2:Vpc`, `ec2:VpcID`.
pub const AssociateSecurityGroupVpc: &str = "ec2:AssociateSecurityGroupVpc";

/// `ec2:AssociateSubnetCidrBlock`: Write.
///
/// Resource types: `ipam-pool`, `subnet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:Ipv6IpamPoolId`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SubnetID`, `ec2:Vpc`.
pub const AssociateSubnetCidrBlock: &str = "ec2:AssociateSubnetCidrBlock";

/// `ec2:AssociateTransitGatewayMulticastDomain`: Write.
///
/// Resource types: `subnet` (required), `transit-gateway-attachment` (required), `transit-gateway-multicast-domain` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SubnetID`, `ec2:Vpc`, `ec2:transitGatewayAttachmentId`, `ec2:transitGatewayMulticastDomainId`.
pub const AssociateTransitGatewayMulticastDomain: &str = "ec2:AssociateTransitGatewayMulticastDomain";

/// `ec2:AssociateTransitGatewayPolicyTable`: Write.
///
/// Resource types: `transit-gateway-attachment` (required), `transit-gateway-policy-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayAttachmentId`, `ec2:transitGatewayPolicyTableId`.
pub const AssociateTransitGatewayPolicyTable: &str = "ec2:AssociateTransitGatewayPolicyTable";

/// `ec2:AssociateTransitGatewayRouteTable`: Write.
///
/// Resource types: `transit-gateway-attachment` (required), `transit-gateway-route-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayAttachmentId`, `ec2:transitGatewayRouteTableId`.
pub const AssociateTransitGatewayRouteTable: &str = "ec2:AssociateTransitGatewayRouteTable";

/// `ec2:AssociateTrunkInterface`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const AssociateTrunkInterface: &str = "ec2:AssociateTrunkInterface";

/// `ec2:AssociateVerifiedAccessInstanceWebAcl`: Write.
///
/// Resource types: `verified-access-instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const AssociateVerifiedAccessInstanceWebAcl: &str = "ec2:AssociateVerifiedAccessInstanceWebAcl";

/// `ec2:AssociateVpcCidrBlock`: Write.
///
/// Resource types: `ipam-pool`, `ipv6pool-ec2`, `vpc` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Ipv4IpamPoolId`, `ec2:Ipv6IpamPoolId`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`, `ec2:VpcID`.
pub const AssociateVpcCidrBlock: &str = "ec2:AssociateVpcCidrBlock";

/// `ec2:AttachApplianceToNatGateway`: Permissions management, Write.
///
/// Resource types: `natgateway` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const AttachApplianceToNatGateway: &str = "ec2:AttachApplianceToNatGateway";

/// `ec2:AttachClassicLinkVpc`: Write.
///
/// Resource types: `instance` (required), `security-group` (required), `vpc` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:PlacementGroup`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:SecurityGroupID`, `ec2:Tenancy`, `ec2:Vpc`, `ec2:VpcID`.
pub const AttachClassicLinkVpc: &str = "ec2:AttachClassicLinkVpc";

/// `ec2:AttachImageWatermark`: Write.
///
/// Resource types: `image` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:ImageID`, `ec2:ImageType`, `ec2:Owner`, `ec2:Public`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`.
pub const AttachImageWatermark: &str = "ec2:AttachImageWatermark";

/// `ec2:AttachInternetGateway`: Write.
///
/// Resource types: `internet-gateway` (required), `vpc` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:InternetGatewayID`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`, `ec2:VpcID`.
pub const AttachInternetGateway: &str = "ec2:AttachInternetGateway";

/// `ec2:AttachNetworkInterface`: Write.
///
/// Resource types: `instance` (required), `network-interface` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:NetworkInterfaceID`, `ec2:PlacementGroup`, `ec2:ProductCode`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Subnet`, `ec2:Tenancy`, `ec2:Vpc`.
pub const AttachNetworkInterface: &str = "ec2:AttachNetworkInterface";

/// `ec2:AttachResourcesToPlacementGroup`: Permissions management, Write.
///
/// Resource types: `placement-group` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:PlacementGroupName`, `ec2:PlacementGroupStrategy`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const AttachResourcesToPlacementGroup: &str = "ec2:AttachResourcesToPlacementGroup";

/// `ec2:AttachVerifiedAccessTrustProvider`: Write.
///
/// Resource types: `verified-access-instance` (required), `verified-access-trust-provider` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const AttachVerifiedAccessTrustProvider: &str = "ec2:AttachVerifiedAccessTrustProvider";

/// `ec2:AttachVolume`: Write.
///
/// Resource types: `instance` (required), `volume` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:Encrypted`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:ParentSnapshot`, `ec2:ParentVolume`, `ec2:PlacementGroup`, `ec2:ProductCode`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`, `ec2:VolumeID`, `ec2:VolumeInitializationRate`, `ec2:VolumeIops`, `ec2:VolumeSize`, `ec2:VolumeThroughput`, `ec2:VolumeType`.
pub const AttachVolume: &str = "ec2:AttachVolume";

/// `ec2:AttachVpnGateway`: Write.
///
/// Resource types: `vpc` (required), `vpn-gateway` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`, `ec2:VpcID`.
pub const AttachVpnGateway: &str = "ec2:AttachVpnGateway";

/// `ec2:AuthorizeClientVpnIngress`: Write.
///
/// Resource types: `client-vpn-endpoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:ClientRootCertificateChainArn`, `ec2:CloudwatchLogGroupArn`, `ec2:CloudwatchLogStreamArn`, `ec2:DirectoryArn`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SamlProviderArn`, `ec2:ServerCertificateArn`.
pub const AuthorizeClientVpnIngress: &str = "ec2:AuthorizeClientVpnIngress";

/// `ec2:AuthorizeSecurityGroupEgress`: Write.
///
/// Resource types: `security-group` (required), `security-group-rule`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SecurityGroupID`, `ec2:Vpc`.
pub const AuthorizeSecurityGroupEgress: &str = "ec2:AuthorizeSecurityGroupEgress";

/// `ec2:AuthorizeSecurityGroupIngress`: Write.
///
/// Resource types: `security-group` (required), `security-group-rule`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SecurityGroupID`, `ec2:Vpc`.
pub const AuthorizeSecurityGroupIngress: &str = "ec2:AuthorizeSecurityGroupIngress";

/// `ec2:BatchModifyIpamRoutingPolicyRegistrations`: Write.
///
/// Resource types: `ipam-internet-registry-association` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const BatchModifyIpamRoutingPolicyRegistrations: &str = "ec2:BatchModifyIpamRoutingPolicyRegistrations";

/// `ec2:BundleInstance`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const BundleInstance: &str = "ec2:BundleInstance";

/// `ec2:CancelBundleTask`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const CancelBundleTask: &str = "ec2:CancelBundleTask";

/// `ec2:CancelCapacityReservation`: Write.
///
/// Resource types: `capacity-reservation` (required), `capacity-reservation-cancellation-quote`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:CapacityReservationFleet`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const CancelCapacityReservation: &str = "ec2:CancelCapacityReservation";

/// `ec2:CancelCapacityReservationFleets`: Write.
///
/// Resource types: `capacity-reservation-fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const CancelCapacityReservationFleets: &str = "ec2:CancelCapacityReservationFleets";

/// `ec2:CancelConversionTask`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const CancelConversionTask: &str = "ec2:CancelConversionTask";

/// `ec2:CancelDeclarativePoliciesReport`: Write.
///
/// Resource types: `declarative-policies-report` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const CancelDeclarativePoliciesReport: &str = "ec2:CancelDeclarativePoliciesReport";

/// `ec2:CancelExportTask`: Write.
///
/// Resource types: `export-image-task`, `export-instance-task`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const CancelExportTask: &str = "ec2:CancelExportTask";

/// `ec2:CancelImageLaunchPermission`: Permissions management, Write.
///
/// Resource types: `image` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:ImageID`, `ec2:ImageType`, `ec2:Owner`, `ec2:Public`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`.
pub const CancelImageLaunchPermission: &str = "ec2:CancelImageLaunchPermission";

/// `ec2:CancelImportTask`: Write.
///
/// Resource types: `import-image-task`, `import-snapshot-task`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const CancelImportTask: &str = "ec2:CancelImportTask";

/// `ec2:CancelReservedInstancesListing`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const CancelReservedInstancesListing: &str = "ec2:CancelReservedInstancesListing";

/// `ec2:CancelSpotFleetRequests`: Write.
///
/// Resource types: `spot-fleet-request` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const CancelSpotFleetRequests: &str = "ec2:CancelSpotFleetRequests";

/// `ec2:CancelSpotInstanceRequests`: Write.
///
/// Resource types: `spot-instances-request` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const CancelSpotInstanceRequests: &str = "ec2:CancelSpotInstanceRequests";

/// `ec2:ConfirmProductInstance`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const ConfirmProductInstance: &str = "ec2:ConfirmProductInstance";

/// `ec2:CopyFpgaImage`: Write.
///
/// Resource types: `fpga-image` (required).
///
/// Condition keys: `ec2:Owner`, `ec2:Region`.
pub const CopyFpgaImage: &str = "ec2:CopyFpgaImage";

/// `ec2:CopyImage`: Write.
///
/// Resource types: `image` (required), `snapshot` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ec2:ImageID`, `ec2:Owner`, `ec2:Region`.
pub const CopyImage: &str = "ec2:CopyImage";

/// `ec2:CopySnapshot`: Write.
///
/// Resource types: `snapshot` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ec2:Encrypted`, `ec2:OutpostArn`, `ec2:Owner`, `ec2:ParentSnapshot`, `ec2:ParentVolume`, `ec2:ProductCode`, `ec2:Region`, `ec2:SnapshotID`, `ec2:SnapshotTime`, `ec2:VolumeSize`.
pub const CopySnapshot: &str = "ec2:CopySnapshot";

/// `ec2:CopyVolumes`: Write.
///
/// Resource types: `volume` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:Encrypted`, `ec2:ManagedResourceOperator`, `ec2:ParentSnapshot`, `ec2:ParentVolume`, `ec2:Region`, `ec2:VolumeInitializationRate`, `ec2:VolumeIops`, `ec2:VolumeSize`, `ec2:VolumeThroughput`, `ec2:VolumeType`.
pub const CopyVolumes: &str = "ec2:CopyVolumes";

/// `ec2:CreateApplicationStatusCheck`: Write.
///
/// Resource types: `application-status-check` (required), `security-group`, `subnet`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Vpc`.
pub const CreateApplicationStatusCheck: &str = "ec2:CreateApplicationStatusCheck";

/// `ec2:CreateCapacityManagerDataExport`: Write.
///
/// Resource types: `capacity-manager-data-export` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`.
pub const CreateCapacityManagerDataExport: &str = "ec2:CreateCapacityManagerDataExport";

/// `ec2:CreateCapacityReservation`: Write.
///
/// Resource types: `capacity-reservation` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CapacityReservationFleet`, `ec2:EbsOptimized`, `ec2:EndDate`, `ec2:EndDateType`, `ec2:EphemeralStorage`, `ec2:InstanceCount`, `ec2:InstanceMatchCriteria`, `ec2:InstancePlatform`, `ec2:InstanceType`, `ec2:OutpostArn`, `ec2:PlacementGroup`, `ec2:Region`, `ec2:Tenancy`.
pub const CreateCapacityReservation: &str = "ec2:CreateCapacityReservation";

/// `ec2:CreateCapacityReservationBySplitting`: Write.
///
/// Resource types: `capacity-reservation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:CapacityReservationFleet`, `ec2:CreateDate`, `ec2:DestinationCapacityReservationId`, `ec2:EbsOptimized`, `ec2:EndDate`, `ec2:EndDateType`, `ec2:InstanceCount`, `ec2:InstanceMatchCriteria`, `ec2:InstancePlatform`, `ec2:InstanceType`, `ec2:OutpostArn`, `ec2:PlacementGroup`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SourceCapacityReservationId`, `ec2:Tenancy`.
pub const CreateCapacityReservationBySplitting: &str = "ec2:CreateCapacityReservationBySplitting";

/// `ec2:CreateCapacityReservationCancellationQuote`: Write.
///
/// Resource types: `capacity-reservation` (required), `capacity-reservation-cancellation-quote` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const CreateCapacityReservationCancellationQuote: &str = "ec2:CreateCapacityReservationCancellationQuote";

/// `ec2:CreateCapacityReservationFleet`: Write.
///
/// Resource types: `capacity-reservation-fleet` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`.
pub const CreateCapacityReservationFleet: &str = "ec2:CreateCapacityReservationFleet";

/// `ec2:CreateCarrierGateway`: Write.
///
/// Resource types: `carrier-gateway` (required), `vpc` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`, `ec2:VpcID`.
pub const CreateCarrierGateway: &str = "ec2:CreateCarrierGateway";

/// `ec2:CreateClientVpnEndpoint`: Write.
///
/// Resource types: `client-vpn-endpoint` (required), `security-group`, `transit-gateway`, `vpc`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:ClientRootCertificateChainArn`, `ec2:CloudwatchLogGroupArn`, `ec2:CloudwatchLogStreamArn`, `ec2:DirectoryArn`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SamlProviderArn`, `ec2:SecurityGroupID`, `ec2:ServerCertificateArn`, `ec2:VpcID`, `ec2:transitGatewayId`.
pub const CreateClientVpnEndpoint: &str = "ec2:CreateClientVpnEndpoint";

/// `ec2:CreateClientVpnRoute`: Write.
///
/// Resource types: `client-vpn-endpoint` (required), `subnet`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZoneId`, `ec2:ClientRootCertificateChainArn`, `ec2:CloudwatchLogGroupArn`, `ec2:CloudwatchLogStreamArn`, `ec2:DirectoryArn`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SamlProviderArn`, `ec2:ServerCertificateArn`, `ec2:SubnetID`.
pub const CreateClientVpnRoute: &str = "ec2:CreateClientVpnRoute";

/// `ec2:CreateCoipCidr`: Write.
///
/// Resource types: `coip-pool` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const CreateCoipCidr: &str = "ec2:CreateCoipCidr";

/// `ec2:CreateCoipPool`: Write.
///
/// Resource types: `coip-pool` (required), `local-gateway-route-table` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const CreateCoipPool: &str = "ec2:CreateCoipPool";

/// `ec2:CreateCoipPoolPermission`: Permissions management, Write.
///
/// Resource types: `coip-pool` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const CreateCoipPoolPermission: &str = "ec2:CreateCoipPoolPermission";

/// `ec2:CreateCustomerGateway`: Write.
///
/// Resource types: `customer-gateway` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`.
pub const CreateCustomerGateway: &str = "ec2:CreateCustomerGateway";

/// `ec2:CreateDefaultSubnet`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const CreateDefaultSubnet: &str = "ec2:CreateDefaultSubnet";

/// `ec2:CreateDefaultVpc`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const CreateDefaultVpc: &str = "ec2:CreateDefaultVpc";

/// `ec2:CreateDelegateMacVolumeOwnershipTask`: Write.
///
/// Resource types: `instance` (required), `mac-modification-task` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const CreateDelegateMacVolumeOwnershipTask: &str = "ec2:CreateDelegateMacVolumeOwnershipTask";

/// `ec2:CreateDhcpOptions`: Write.
///
/// Resource types: `dhcp-options` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ec2:DhcpOptionsID`, `ec2:Region`.
pub const CreateDhcpOptions: &str = "ec2:CreateDhcpOptions";

/// `ec2:CreateEgressOnlyInternetGateway`: Write.
///
/// Resource types: `egress-only-internet-gateway` (required), `vpc` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`, `ec2:VpcID`.
pub const CreateEgressOnlyInternetGateway: &str = "ec2:CreateEgressOnlyInternetGateway";

/// `ec2:CreateFleet`: Write.
///
/// Resource types: `capacity-reservation`, `fleet` (required), `image`, `instance` (required), `launch-template`, `placement-group`, `subnet`, `volume`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:Encrypted`, `ec2:ImageID`, `ec2:ImageType`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:KmsKeyId`, `ec2:Owner`, `ec2:ParentSnapshot`, `ec2:PlacementGroup`, `ec2:PlacementGroupName`, `ec2:PlacementGroupStrategy`, `ec2:Public`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:SubnetID`, `ec2:Tenancy`, `ec2:VolumeID`, `ec2:VolumeIops`, `ec2:VolumeSize`, `ec2:VolumeThroughput`, `ec2:VolumeType`, `ec2:Vpc`.
pub const CreateFleet: &str = "ec2:CreateFleet";

/// `ec2:CreateFlowLogs`: Write.
///
/// Resource types: `natgateway`, `network-interface`, `subnet`, `transit-gateway`, `transit-gateway-attachment`, `vpc`, `vpc-flow-log` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:AvailabilityZone`, `ec2:NetworkInterfaceID`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Subnet`, `ec2:SubnetID`, `ec2:Tenancy`, `ec2:Vpc`, `ec2:VpcID`, `ec2:transitGatewayAttachmentId`, `ec2:transitGatewayId`.
pub const CreateFlowLogs: &str = "ec2:CreateFlowLogs";

/// `ec2:CreateFpgaImage`: Write.
///
/// Resource types: `fpga-image` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ec2:Owner`, `ec2:Public`, `ec2:Region`.
pub const CreateFpgaImage: &str = "ec2:CreateFpgaImage";

/// `ec2:CreateImage`: Write.
///
/// Resource types: `image` (required), `instance` (required), `snapshot` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:BootModeOverride`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:ImageID`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:OutpostArn`, `ec2:Owner`, `ec2:ParentVolume`, `ec2:PlacementGroup`, `ec2:ProductCode`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:SnapshotID`, `ec2:SnapshotTime`, `ec2:SourceOutpostArn`, `ec2:Tenancy`, `ec2:VolumeSize`.
pub const CreateImage: &str = "ec2:CreateImage";

/// `ec2:CreateImageUsageReport`: Write.
///
/// Resource types: `image` (required), `image-usage-report` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:ImageID`, `ec2:ImageType`, `ec2:Owner`, `ec2:Public`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`.
pub const CreateImageUsageReport: &str = "ec2:CreateImageUsageReport";

/// `ec2:CreateInstanceConnectEndpoint`: Write.
///
/// Resource types: `instance-connect-endpoint` (required), `security-group`, `subnet` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SecurityGroupID`, `ec2:SubnetID`, `ec2:Vpc`.
pub const CreateInstanceConnectEndpoint: &str = "ec2:CreateInstanceConnectEndpoint";

/// `ec2:CreateInstanceEventWindow`: Write.
///
/// Resource types: `instance-event-window` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`.
pub const CreateInstanceEventWindow: &str = "ec2:CreateInstanceEventWindow";

/// `ec2:CreateInstanceExportTask`: Write.
///
/// Resource types: `export-instance-task` (required), `instance` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:ProductCode`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const CreateInstanceExportTask: &str = "ec2:CreateInstanceExportTask";

/// `ec2:CreateInternetGateway`: Write.
///
/// Resource types: `internet-gateway` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ec2:InternetGatewayID`, `ec2:Region`.
pub const CreateInternetGateway: &str = "ec2:CreateInternetGateway";

/// `ec2:CreateInterruptibleCapacityReservationAllocation`: Write.
///
/// Resource types: `capacity-reservation` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CreateDate`, `ec2:EbsOptimized`, `ec2:EndDate`, `ec2:EndDateType`, `ec2:InstanceCount`, `ec2:InstanceMatchCriteria`, `ec2:InstancePlatform`, `ec2:InstanceType`, `ec2:InterruptibleCapacityReservationId`, `ec2:InterruptionType`, `ec2:IsInterruptible`, `ec2:Region`, `ec2:SourceCapacityReservationId`, `ec2:TargetInstanceCount`, `ec2:Tenancy`.
pub const CreateInterruptibleCapacityReservationAllocation: &str = "ec2:CreateInterruptibleCapacityReservationAllocation";

/// `ec2:CreateIpam`: Write.
///
/// Resource types: `ipam` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`.
pub const CreateIpam: &str = "ec2:CreateIpam";

/// `ec2:CreateIpamExternalResourceVerificationToken`: Write.
///
/// Resource types: `ipam` (required), `ipam-external-resource-verification-token` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const CreateIpamExternalResourceVerificationToken: &str = "ec2:CreateIpamExternalResourceVerificationToken";

/// `ec2:CreateIpamInternetRegistryAssociation`: Write.
///
/// Resource types: `ipam` (required), `ipam-internet-registry-association` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const CreateIpamInternetRegistryAssociation: &str = "ec2:CreateIpamInternetRegistryAssociation";

/// `ec2:CreateIpamPolicy`: Write.
///
/// Resource types: `ipam` (required), `ipam-policy` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const CreateIpamPolicy: &str = "ec2:CreateIpamPolicy";

/// `ec2:CreateIpamPool`: Write.
///
/// Resource types: `ipam-pool` (required), `ipam-scope` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const CreateIpamPool: &str = "ec2:CreateIpamPool";

/// `ec2:CreateIpamPrefixListResolver`: Write.
///
/// Resource types: `ipam` (required), `ipam-prefix-list-resolver` (required), `ipam-scope`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const CreateIpamPrefixListResolver: &str = "ec2:CreateIpamPrefixListResolver";

/// `ec2:CreateIpamPrefixListResolverTarget`: Write.
///
/// Resource types: `ipam-prefix-list-resolver` (required), `ipam-prefix-list-resolver-target` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const CreateIpamPrefixListResolverTarget: &str = "ec2:CreateIpamPrefixListResolverTarget";

/// `ec2:CreateIpamResourceDiscovery`: Write.
///
/// Resource types: `ipam-resource-discovery` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`.
pub const CreateIpamResourceDiscovery: &str = "ec2:CreateIpamResourceDiscovery";

/// `ec2:CreateIpamRoutingPolicyRegistration`: Write.
///
/// Resource types: `ipam-internet-registry-association` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const CreateIpamRoutingPolicyRegistration: &str = "ec2:CreateIpamRoutingPolicyRegistration";

/// `ec2:CreateIpamScope`: Write.
///
/// Resource types: `ipam` (required), `ipam-scope` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const CreateIpamScope: &str = "ec2:CreateIpamScope";

/// `ec2:CreateKeyPair`: Write.
///
/// Resource types: `key-pair` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ec2:KeyPairType`, `ec2:Region`.
pub const CreateKeyPair: &str = "ec2:CreateKeyPair";

/// `ec2:CreateLaunchTemplate`: Write.
///
/// Resource types: `launch-template` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`.
pub const CreateLaunchTemplate: &str = "ec2:CreateLaunchTemplate";

/// `ec2:CreateLaunchTemplateVersion`: Write.
///
/// Resource types: `launch-template` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:ManagedResourceOperator`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const CreateLaunchTemplateVersion: &str = "ec2:CreateLaunchTemplateVersion";

/// `ec2:CreateLocalGatewayRoute`: Write.
///
/// Resource types: `local-gateway-route-table` (required), `local-gateway-virtual-interface-group`, `network-interface`, `prefix-list`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:NetworkInterfaceID`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Subnet`, `ec2:Vpc`.
pub const CreateLocalGatewayRoute: &str = "ec2:CreateLocalGatewayRoute";

/// `ec2:CreateLocalGatewayRouteTable`: Write.
///
/// Resource types: `local-gateway` (required), `local-gateway-route-table` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const CreateLocalGatewayRouteTable: &str = "ec2:CreateLocalGatewayRouteTable";

/// `ec2:CreateLocalGatewayRouteTablePermission`: Permissions management, Write.
///
/// Resource types: `local-gateway-route-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const CreateLocalGatewayRouteTablePermission: &str = "ec2:CreateLocalGatewayRouteTablePermission";

/// `ec2:CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation`: Write.
///
/// Resource types: `local-gateway-route-table` (required), `local-gateway-route-table-virtual-interface-group-association` (required), `local-gateway-virtual-interface-group` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation: &str = "ec2:CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation";

/// `ec2:CreateLocalGatewayRouteTableVpcAssociation`: Write.
///
/// Resource types: `local-gateway-route-table` (required), `local-gateway-route-table-vpc-association` (required), `vpc` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`, `ec2:VpcID`.
pub const CreateLocalGatewayRouteTableVpcAssociation: &str = "ec2:CreateLocalGatewayRouteTableVpcAssociation";
