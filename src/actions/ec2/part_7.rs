// Made by `cargo xtask codegen` from policy-data. Do not edit.

/// `ec2:ModifyIpamPolicyAllocationRules`: Write.
///
/// Resource types: `ipam-policy` (required), `ipam-pool`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ModifyIpamPolicyAllocationRules: &str = "ec2:ModifyIpamPolicyAllocationRules";

/// `ec2:ModifyIpamPool`: Write.
///
/// Resource types: `ipam-pool` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ModifyIpamPool: &str = "ec2:ModifyIpamPool";

/// `ec2:ModifyIpamPoolAllocation`: Write.
///
/// Resource types: `ipam-pool-allocation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ModifyIpamPoolAllocation: &str = "ec2:ModifyIpamPoolAllocation";

/// `ec2:ModifyIpamPrefixListResolver`: Write.
///
/// Resource types: `ipam-prefix-list-resolver` (required), `ipam-scope`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ModifyIpamPrefixListResolver: &str = "ec2:ModifyIpamPrefixListResolver";

/// `ec2:ModifyIpamPrefixListResolverTarget`: Write.
///
/// Resource types: `ipam-prefix-list-resolver-target` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ModifyIpamPrefixListResolverTarget: &str = "ec2:ModifyIpamPrefixListResolverTarget";

/// `ec2:ModifyIpamResourceCidr`: Write.
///
/// Resource types: `ipam-scope` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ModifyIpamResourceCidr: &str = "ec2:ModifyIpamResourceCidr";

/// `ec2:ModifyIpamResourceDiscovery`: Write.
///
/// Resource types: `ipam-resource-discovery` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ModifyIpamResourceDiscovery: &str = "ec2:ModifyIpamResourceDiscovery";

/// `ec2:ModifyIpamRoutingPolicyRegistration`: Write.
///
/// Resource types: `ipam-internet-registry-association` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ModifyIpamRoutingPolicyRegistration: &str = "ec2:ModifyIpamRoutingPolicyRegistration";

/// `ec2:ModifyIpamScope`: Write.
///
/// Resource types: `ipam-scope` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ModifyIpamScope: &str = "ec2:ModifyIpamScope";

/// `ec2:ModifyLaunchTemplate`: Write.
///
/// Resource types: `launch-template` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:ManagedResourceOperator`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ModifyLaunchTemplate: &str = "ec2:ModifyLaunchTemplate";

/// `ec2:ModifyLocalGatewayRoute`: Write.
///
/// Resource types: `local-gateway-route-table` (required), `local-gateway-virtual-interface-group`, `network-interface`, `prefix-list`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute/${AttributeName}`, `ec2:AuthorizedUser`, `ec2:AvailabilityZone`, `ec2:ManagedResourceOperator`, `ec2:NetworkInterfaceID`, `ec2:Permission`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Subnet`, `ec2:Vpc`.
pub const ModifyLocalGatewayRoute: &str = "ec2:ModifyLocalGatewayRoute";

/// `ec2:ModifyManagedPrefixList`: Write.
///
/// Resource types: `prefix-list` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:IpamPrefixListResolverTargetId`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ModifyManagedPrefixList: &str = "ec2:ModifyManagedPrefixList";

/// `ec2:ModifyManagedResourceVisibility`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const ModifyManagedResourceVisibility: &str = "ec2:ModifyManagedResourceVisibility";

/// `ec2:ModifyNetworkInterfaceAttribute`: Write.
///
/// Resource types: `instance`, `network-interface` (required), `security-group`, `subnet`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:NetworkInterfaceID`, `ec2:PlacementGroup`, `ec2:ProductCode`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:SecurityGroupID`, `ec2:Subnet`, `ec2:Tenancy`, `ec2:Vpc`.
pub const ModifyNetworkInterfaceAttribute: &str = "ec2:ModifyNetworkInterfaceAttribute";

/// `ec2:ModifyOdbNetworkPeering`: Permissions management, Write.
///
/// Resource types: `vpc` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute/${AttributeName}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`, `ec2:VpcID`.
pub const ModifyOdbNetworkPeering: &str = "ec2:ModifyOdbNetworkPeering";

/// `ec2:ModifyPrivateDnsNameOptions`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:NewInstanceProfile`, `ec2:PlacementGroup`, `ec2:ProductCode`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const ModifyPrivateDnsNameOptions: &str = "ec2:ModifyPrivateDnsNameOptions";

/// `ec2:ModifyPublicIpDnsNameOptions`: Write.
///
/// Resource types: `network-interface` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:AvailabilityZone`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Subnet`, `ec2:Vpc`.
pub const ModifyPublicIpDnsNameOptions: &str = "ec2:ModifyPublicIpDnsNameOptions";

/// `ec2:ModifyReservedInstances`: Write.
///
/// Resource types: `reserved-instances` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:AvailabilityZone`, `ec2:InstanceType`, `ec2:Region`, `ec2:ReservedInstancesOfferingType`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`.
pub const ModifyReservedInstances: &str = "ec2:ModifyReservedInstances";

/// `ec2:ModifyRouteServer`: Write.
///
/// Resource types: `route-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ModifyRouteServer: &str = "ec2:ModifyRouteServer";

/// `ec2:ModifySecurityGroupRules`: Write.
///
/// Resource types: `prefix-list`, `security-group` (required), `security-group-rule` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SecurityGroupID`, `ec2:Vpc`.
pub const ModifySecurityGroupRules: &str = "ec2:ModifySecurityGroupRules";

/// `ec2:ModifySnapshotAttribute`: Permissions management, Write.
///
/// Resource types: `snapshot` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Add/group`, `ec2:Add/userId`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:AvailabilityZone`, `ec2:Owner`, `ec2:ParentVolume`, `ec2:Region`, `ec2:Remove/group`, `ec2:Remove/userId`, `ec2:ResourceTag/${TagKey}`, `ec2:SnapshotID`, `ec2:SnapshotTime`, `ec2:VolumeSize`.
pub const ModifySnapshotAttribute: &str = "ec2:ModifySnapshotAttribute";

/// `ec2:ModifySnapshotTier`: Write.
///
/// Resource types: `snapshot` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:Encrypted`, `ec2:Owner`, `ec2:ParentVolume`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SnapshotID`, `ec2:SnapshotTime`, `ec2:VolumeSize`.
pub const ModifySnapshotTier: &str = "ec2:ModifySnapshotTier";

/// `ec2:ModifySpotFleetRequest`: Write.
///
/// Resource types: `launch-template`, `spot-fleet-request` (required), `subnet`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:ManagedResourceOperator`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SubnetID`, `ec2:Vpc`.
pub const ModifySpotFleetRequest: &str = "ec2:ModifySpotFleetRequest";

/// `ec2:ModifySubnetAttribute`: Write.
///
/// Resource types: `subnet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SubnetID`, `ec2:Vpc`.
pub const ModifySubnetAttribute: &str = "ec2:ModifySubnetAttribute";

/// `ec2:ModifyTrafficMirrorFilterNetworkServices`: Write.
///
/// Resource types: `traffic-mirror-filter` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ModifyTrafficMirrorFilterNetworkServices: &str = "ec2:ModifyTrafficMirrorFilterNetworkServices";

/// `ec2:ModifyTrafficMirrorFilterRule`: Write.
///
/// Resource types: `traffic-mirror-filter` (required), `traffic-mirror-filter-rule` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ModifyTrafficMirrorFilterRule: &str = "ec2:ModifyTrafficMirrorFilterRule";

/// `ec2:ModifyTrafficMirrorSession`: Write.
///
/// Resource types: `traffic-mirror-filter`, `traffic-mirror-session` (required), `traffic-mirror-target`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ModifyTrafficMirrorSession: &str = "ec2:ModifyTrafficMirrorSession";

/// `ec2:ModifyTransitGateway`: Write.
///
/// Resource types: `transit-gateway` (required), `transit-gateway-route-table`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayId`, `ec2:transitGatewayRouteTableId`.
pub const ModifyTransitGateway: &str = "ec2:ModifyTransitGateway";

/// `ec2:ModifyTransitGatewayMeteringPolicy`: Write.
///
/// Resource types: `transit-gateway-attachment`, `transit-gateway-metering-policy` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute/${AttributeName}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayAttachmentId`, `ec2:transitGatewayMeteringPolicyId`.
pub const ModifyTransitGatewayMeteringPolicy: &str = "ec2:ModifyTransitGatewayMeteringPolicy";

/// `ec2:ModifyTransitGatewayPolicyTableEntry`: Write.
///
/// Resource types: `transit-gateway-policy-table` (required), `transit-gateway-route-table`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayPolicyTableId`, `ec2:transitGatewayRouteTableId`.
pub const ModifyTransitGatewayPolicyTableEntry: &str = "ec2:ModifyTransitGatewayPolicyTableEntry";

/// `ec2:ModifyTransitGatewayPrefixListReference`: Write.
///
/// Resource types: `prefix-list` (required), `transit-gateway-attachment`, `transit-gateway-route-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayAttachmentId`, `ec2:transitGatewayRouteTableId`.
pub const ModifyTransitGatewayPrefixListReference: &str = "ec2:ModifyTransitGatewayPrefixListReference";

/// `ec2:ModifyTransitGatewayVpcAttachment`: Write.
///
/// Resource types: `subnet`, `transit-gateway-attachment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SubnetID`, `ec2:Vpc`, `ec2:transitGatewayAttachmentId`.
pub const ModifyTransitGatewayVpcAttachment: &str = "ec2:ModifyTransitGatewayVpcAttachment";

/// `ec2:ModifyVerifiedAccessEndpoint`: Write.
///
/// Resource types: `subnet`, `verified-access-endpoint` (required), `verified-access-group`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute/${AttributeName}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SubnetID`, `ec2:Vpc`.
pub const ModifyVerifiedAccessEndpoint: &str = "ec2:ModifyVerifiedAccessEndpoint";

/// `ec2:ModifyVerifiedAccessEndpointPolicy`: Write.
///
/// Resource types: `verified-access-endpoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute/${AttributeName}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ModifyVerifiedAccessEndpointPolicy: &str = "ec2:ModifyVerifiedAccessEndpointPolicy";

/// `ec2:ModifyVerifiedAccessGroup`: Write.
///
/// Resource types: `verified-access-group` (required), `verified-access-instance`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ModifyVerifiedAccessGroup: &str = "ec2:ModifyVerifiedAccessGroup";

/// `ec2:ModifyVerifiedAccessGroupPolicy`: Write.
///
/// Resource types: `verified-access-group` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute/${AttributeName}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ModifyVerifiedAccessGroupPolicy: &str = "ec2:ModifyVerifiedAccessGroupPolicy";

/// `ec2:ModifyVerifiedAccessInstance`: Write.
///
/// Resource types: `verified-access-instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ModifyVerifiedAccessInstance: &str = "ec2:ModifyVerifiedAccessInstance";

/// `ec2:ModifyVerifiedAccessInstanceLoggingConfiguration`: Write.
///
/// Resource types: `verified-access-instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute/${AttributeName}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ModifyVerifiedAccessInstanceLoggingConfiguration: &str = "ec2:ModifyVerifiedAccessInstanceLoggingConfiguration";

/// `ec2:ModifyVerifiedAccessTrustProvider`: Write.
///
/// Resource types: `verified-access-trust-provider` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ModifyVerifiedAccessTrustProvider: &str = "ec2:ModifyVerifiedAccessTrustProvider";

/// `ec2:ModifyVolume`: Write.
///
/// Resource types: `volume` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:Encrypted`, `ec2:ManagedResourceOperator`, `ec2:ParentSnapshot`, `ec2:ParentVolume`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:VolumeID`, `ec2:VolumeInitializationRate`, `ec2:VolumeIops`, `ec2:VolumeSize`, `ec2:VolumeThroughput`, `ec2:VolumeType`.
pub const ModifyVolume: &str = "ec2:ModifyVolume";

/// `ec2:ModifyVolumeAttribute`: Write.
///
/// Resource types: `volume` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:Encrypted`, `ec2:ManagedResourceOperator`, `ec2:ParentSnapshot`, `ec2:ParentVolume`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:VolumeID`, `ec2:VolumeInitializationRate`, `ec2:VolumeIops`, `ec2:VolumeSize`, `ec2:VolumeThroughput`, `ec2:VolumeType`.
pub const ModifyVolumeAttribute: &str = "ec2:ModifyVolumeAttribute";

/// `ec2:ModifyVpcAttribute`: Write.
///
/// Resource types: `vpc` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`, `ec2:VpcID`.
pub const ModifyVpcAttribute: &str = "ec2:ModifyVpcAttribute";

/// `ec2:ModifyVpcBlockPublicAccessExclusion`: Write.
///
/// Resource types: `vpc-block-public-access-exclusion` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ModifyVpcBlockPublicAccessExclusion: &str = "ec2:ModifyVpcBlockPublicAccessExclusion";

/// `ec2:ModifyVpcBlockPublicAccessOptions`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const ModifyVpcBlockPublicAccessOptions: &str = "ec2:ModifyVpcBlockPublicAccessOptions";

/// `ec2:ModifyVpcEncryptionControl`: Write.
///
/// Resource types: `vpc-encryption-control` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute/${AttributeName}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ModifyVpcEncryptionControl: &str = "ec2:ModifyVpcEncryptionControl";

/// `ec2:ModifyVpcEndpoint`: Write.
///
/// Resource types: `route-table`, `security-group`, `subnet`, `vpc-endpoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RouteTableID`, `ec2:SecurityGroupID`, `ec2:SubnetID`, `ec2:Vpc`, `ec2:VpceMultiRegion`, `ec2:VpceServiceRegion`.
pub const ModifyVpcEndpoint: &str = "ec2:ModifyVpcEndpoint";

/// `ec2:ModifyVpcEndpointConnectionNotification`: Write.
///
/// Resource types: `vpc-endpoint`, `vpc-endpoint-service`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:VpceMultiRegion`, `ec2:VpceSupportedRegion`.
pub const ModifyVpcEndpointConnectionNotification: &str = "ec2:ModifyVpcEndpointConnectionNotification";

/// `ec2:ModifyVpcEndpointPayerResponsibility`: Write.
///
/// Resource types: `vpc-endpoint-service`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:VpceMultiRegion`, `ec2:VpceSupportedRegion`.
pub const ModifyVpcEndpointPayerResponsibility: &str = "ec2:ModifyVpcEndpointPayerResponsibility";

/// `ec2:ModifyVpcEndpointServiceConfiguration`: Write.
///
/// Resource types: `vpc-endpoint-service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:VpceMultiRegion`, `ec2:VpceServicePrivateDnsName`, `ec2:VpceSupportedRegion`.
pub const ModifyVpcEndpointServiceConfiguration: &str = "ec2:ModifyVpcEndpointServiceConfiguration";

/// `ec2:ModifyVpcEndpointServicePayerResponsibility`: Write.
///
/// Resource types: `vpc-endpoint-service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:VpceMultiRegion`, `ec2:VpceSupportedRegion`.
pub const ModifyVpcEndpointServicePayerResponsibility: &str = "ec2:ModifyVpcEndpointServicePayerResponsibility";

/// `ec2:ModifyVpcEndpointServicePermissions`: Permissions management, Write.
///
/// Resource types: `vpc-endpoint-service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:VpceMultiRegion`, `ec2:VpceSupportedRegion`.
pub const ModifyVpcEndpointServicePermissions: &str = "ec2:ModifyVpcEndpointServicePermissions";

/// `ec2:ModifyVpcPeeringConnectionOptions`: Write.
///
/// Resource types: `vpc-peering-connection` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AccepterVpc`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:Region`, `ec2:RequesterVpc`, `ec2:ResourceTag/${TagKey}`, `ec2:VpcPeeringConnectionID`.
pub const ModifyVpcPeeringConnectionOptions: &str = "ec2:ModifyVpcPeeringConnectionOptions";

/// `ec2:ModifyVpcTenancy`: Write.
///
/// Resource types: `vpc` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`, `ec2:VpcID`.
pub const ModifyVpcTenancy: &str = "ec2:ModifyVpcTenancy";

/// `ec2:ModifyVpnConnection`: Write.
///
/// Resource types: `vpn-connection` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:AuthenticationType`, `ec2:DPDTimeoutSeconds`, `ec2:GatewayType`, `ec2:IKEVersions`, `ec2:InsideTunnelCidr`, `ec2:InsideTunnelIpv6Cidr`, `ec2:Phase1DHGroup`, `ec2:Phase1EncryptionAlgorithms`, `ec2:Phase1IntegrityAlgorithms`, `ec2:Phase1LifetimeSeconds`, `ec2:Phase2DHGroup`, `ec2:Phase2EncryptionAlgorithms`, `ec2:Phase2IntegrityAlgorithms`, `ec2:Phase2LifetimeSeconds`, `ec2:Region`, `ec2:RekeyFuzzPercentage`, `ec2:RekeyMarginTimeSeconds`, `ec2:ReplayWindowSizePackets`, `ec2:ResourceTag/${TagKey}`, `ec2:RoutingType`.
pub const ModifyVpnConnection: &str = "ec2:ModifyVpnConnection";

/// `ec2:ModifyVpnConnectionOptions`: Write.
///
/// Resource types: `vpn-connection` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ModifyVpnConnectionOptions: &str = "ec2:ModifyVpnConnectionOptions";

/// `ec2:ModifyVpnTunnelCertificate`: Write.
///
/// Resource types: `vpn-connection` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ModifyVpnTunnelCertificate: &str = "ec2:ModifyVpnTunnelCertificate";

/// `ec2:ModifyVpnTunnelOptions`: Write.
///
/// Resource types: `vpn-connection` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:AuthenticationType`, `ec2:DPDTimeoutSeconds`, `ec2:GatewayType`, `ec2:IKEVersions`, `ec2:InsideTunnelCidr`, `ec2:InsideTunnelIpv6Cidr`, `ec2:Phase1DHGroup`, `ec2:Phase1EncryptionAlgorithms`, `ec2:Phase1IntegrityAlgorithms`, `ec2:Phase1LifetimeSeconds`, `ec2:Phase2DHGroup`, `ec2:Phase2EncryptionAlgorithms`, `ec2:Phase2IntegrityAlgorithms`, `ec2:Phase2LifetimeSeconds`, `ec2:Region`, `ec2:RekeyFuzzPercentage`, `ec2:RekeyMarginTimeSeconds`, `ec2:ReplayWindowSizePackets`, `ec2:ResourceTag/${TagKey}`, `ec2:RoutingType`.
pub const ModifyVpnTunnelOptions: &str = "ec2:ModifyVpnTunnelOptions";

/// `ec2:MonitorInstances`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:PlacementGroup`, `ec2:ProductCode`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const MonitorInstances: &str = "ec2:MonitorInstances";

/// `ec2:MoveAddressToVpc`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const MoveAddressToVpc: &str = "ec2:MoveAddressToVpc";

/// `ec2:MoveByoipCidrToIpam`: Write.
///
/// Resource types: `ipam-pool` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const MoveByoipCidrToIpam: &str = "ec2:MoveByoipCidrToIpam";

/// `ec2:MoveCapacityReservationInstances`: Write.
///
/// Resource types: `capacity-reservation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:CapacityReservationFleet`, `ec2:CreateDate`, `ec2:DestinationCapacityReservationId`, `ec2:EbsOptimized`, `ec2:EndDate`, `ec2:EndDateType`, `ec2:InstanceCount`, `ec2:InstanceMatchCriteria`, `ec2:InstancePlatform`, `ec2:InstanceType`, `ec2:OutpostArn`, `ec2:PlacementGroup`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SourceCapacityReservationId`, `ec2:Tenancy`.
pub const MoveCapacityReservationInstances: &str = "ec2:MoveCapacityReservationInstances";

/// `ec2:PauseVolumeIO`: Write.
///
/// Resource types: `instance`, `volume` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:Encrypted`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:ParentSnapshot`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`, `ec2:VolumeID`, `ec2:VolumeIops`, `ec2:VolumeSize`, `ec2:VolumeThroughput`, `ec2:VolumeType`.
pub const PauseVolumeIO: &str = "ec2:PauseVolumeIO";

/// `ec2:ProvisionByoipCidr`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const ProvisionByoipCidr: &str = "ec2:ProvisionByoipCidr";

/// `ec2:ProvisionIpamByoasn`: Write.
///
/// Resource types: `ipam` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ProvisionIpamByoasn: &str = "ec2:ProvisionIpamByoasn";

/// `ec2:ProvisionIpamPoolCidr`: Write.
///
/// Resource types: `ipam-external-resource-verification-token`, `ipam-pool` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ProvisionIpamPoolCidr: &str = "ec2:ProvisionIpamPoolCidr";

/// `ec2:ProvisionPublicIpv4PoolCidr`: Write.
///
/// Resource types: `ipam-pool` (required), `ipv4pool-ec2` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ProvisionPublicIpv4PoolCidr: &str = "ec2:ProvisionPublicIpv4PoolCidr";

/// `ec2:PurchaseCapacityBlock`: Write.
///
/// Resource types: `capacity-reservation` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ec2:CapacityReservationFleet`, `ec2:Region`.
pub const PurchaseCapacityBlock: &str = "ec2:PurchaseCapacityBlock";

/// `ec2:PurchaseCapacityBlockExtension`: Write.
///
/// Resource types: `capacity-reservation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:CapacityReservationFleet`, `ec2:Region`.
pub const PurchaseCapacityBlockExtension: &str = "ec2:PurchaseCapacityBlockExtension";

/// `ec2:PurchaseHostReservation`: Write.
///
/// Resource types: `dedicated-host` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const PurchaseHostReservation: &str = "ec2:PurchaseHostReservation";

/// `ec2:PurchaseReservedInstancesOffering`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const PurchaseReservedInstancesOffering: &str = "ec2:PurchaseReservedInstancesOffering";

/// `ec2:PurchaseScheduledInstances`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const PurchaseScheduledInstances: &str = "ec2:PurchaseScheduledInstances";

/// `ec2:PutResourcePolicy`: Permissions management, Write.
///
/// Resource types: `ipam-pool`, `placement-group`, `verified-access-group`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:PlacementGroupName`, `ec2:PlacementGroupStrategy`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const PutResourcePolicy: &str = "ec2:PutResourcePolicy";

/// `ec2:RebootInstances`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:PlacementGroup`, `ec2:ProductCode`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const RebootInstances: &str = "ec2:RebootInstances";

/// `ec2:RegisterImage`: Write.
///
/// Resource types: `image` (required), `snapshot`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:ImageID`, `ec2:OutpostArn`, `ec2:Owner`, `ec2:ParentVolume`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SnapshotID`, `ec2:SnapshotTime`, `ec2:SourceOutpostArn`, `ec2:VolumeSize`.
pub const RegisterImage: &str = "ec2:RegisterImage";

/// `ec2:RegisterInstanceEventNotificationAttributes`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const RegisterInstanceEventNotificationAttributes: &str = "ec2:RegisterInstanceEventNotificationAttributes";

/// `ec2:RegisterTransitGatewayMulticastGroupMembers`: Write.
///
/// Resource types: `network-interface` (required), `transit-gateway-multicast-domain` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:ManagedResourceOperator`, `ec2:NetworkInterfaceID`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Subnet`, `ec2:Vpc`, `ec2:transitGatewayMulticastDomainId`.
pub const RegisterTransitGatewayMulticastGroupMembers: &str = "ec2:RegisterTransitGatewayMulticastGroupMembers";

/// `ec2:RegisterTransitGatewayMulticastGroupSources`: Write.
///
/// Resource types: `network-interface` (required), `transit-gateway-multicast-domain` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:ManagedResourceOperator`, `ec2:NetworkInterfaceID`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Subnet`, `ec2:Vpc`, `ec2:transitGatewayMulticastDomainId`.
pub const RegisterTransitGatewayMulticastGroupSources: &str = "ec2:RegisterTransitGatewayMulticastGroupSources";

/// `ec2:RejectCapacityReservationBillingOwnership`: Write.
///
/// Resource types: `capacity-reservation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:CapacityReservationFleet`, `ec2:CreateDate`, `ec2:EbsOptimized`, `ec2:EndDate`, `ec2:EndDateType`, `ec2:InstanceCount`, `ec2:InstanceMatchCriteria`, `ec2:InstancePlatform`, `ec2:InstanceType`, `ec2:OutpostArn`, `ec2:PlacementGroup`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`.
pub const RejectCapacityReservationBillingOwnership: &str = "ec2:RejectCapacityReservationBillingOwnership";

/// `ec2:RejectTransitGatewayClientVpnAttachment`: Write.
///
/// Resource types: `transit-gateway-attachment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayAttachmentId`.
pub const RejectTransitGatewayClientVpnAttachment: &str = "ec2:RejectTransitGatewayClientVpnAttachment";

/// `ec2:RejectTransitGatewayMulticastDomainAssociations`: Write.
///
/// Resource types: `transit-gateway-attachment`, `transit-gateway-multicast-domain`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayAttachmentId`, `ec2:transitGatewayMulticastDomainId`.
pub const RejectTransitGatewayMulticastDomainAssociations: &str = "ec2:RejectTransitGatewayMulticastDomainAssociations";

/// `ec2:RejectTransitGatewayPeeringAttachment`: Write.
///
/// Resource types: `transit-gateway-attachment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayAttachmentId`.
pub const RejectTransitGatewayPeeringAttachment: &str = "ec2:RejectTransitGatewayPeeringAttachment";

/// `ec2:RejectTransitGatewayVpcAttachment`: Write.
///
/// Resource types: `transit-gateway-attachment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayAttachmentId`.
pub const RejectTransitGatewayVpcAttachment: &str = "ec2:RejectTransitGatewayVpcAttachment";

/// `ec2:RejectVpcEndpointConnections`: Write.
///
/// Resource types: `vpc-endpoint-service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:VpceMultiRegion`, `ec2:VpceSupportedRegion`.
pub const RejectVpcEndpointConnections: &str = "ec2:RejectVpcEndpointConnections";

/// `ec2:RejectVpcPeeringConnection`: Write.
///
/// Resource types: `vpc-peering-connection` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AccepterVpc`, `ec2:Region`, `ec2:RequesterVpc`, `ec2:ResourceTag/${TagKey}`, `ec2:VpcPeeringConnectionID`.
pub const RejectVpcPeeringConnection: &str = "ec2:RejectVpcPeeringConnection";

/// `ec2:ReleaseAddress`: Write.
///
/// Resource types: `elastic-ip`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AllocationId`, `ec2:Domain`, `ec2:PublicIpAddress`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ReleaseAddress: &str = "ec2:ReleaseAddress";

/// `ec2:ReleaseHosts`: Write.
///
/// Resource types: `dedicated-host` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ReleaseHosts: &str = "ec2:ReleaseHosts";

/// `ec2:ReleaseIpamPoolAllocation`: Write.
///
/// Resource types: `ipam-pool` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ReleaseIpamPoolAllocation: &str = "ec2:ReleaseIpamPoolAllocation";

/// `ec2:ReplaceIamInstanceProfileAssociation`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:NewInstanceProfile`, `ec2:PlacementGroup`, `ec2:ProductCode`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const ReplaceIamInstanceProfileAssociation: &str = "ec2:ReplaceIamInstanceProfileAssociation";

/// `ec2:ReplaceImageCriteriaInAllowedImagesSettings`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const ReplaceImageCriteriaInAllowedImagesSettings: &str = "ec2:ReplaceImageCriteriaInAllowedImagesSettings";

/// `ec2:ReplaceImageInstanceTypeSpecification`: Write.
///
/// Resource types: `image` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:ImageID`, `ec2:ImageType`, `ec2:Owner`, `ec2:Public`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`.
pub const ReplaceImageInstanceTypeSpecification: &str = "ec2:ReplaceImageInstanceTypeSpecification";

/// `ec2:ReplaceNetworkAclAssociation`: Write.
///
/// Resource types: `network-acl` (required), `subnet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:NetworkAclID`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SubnetID`, `ec2:Vpc`.
pub const ReplaceNetworkAclAssociation: &str = "ec2:ReplaceNetworkAclAssociation";

/// `ec2:ReplaceNetworkAclEntry`: Write.
///
/// Resource types: `network-acl` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:NetworkAclID`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Vpc`.
pub const ReplaceNetworkAclEntry: &str = "ec2:ReplaceNetworkAclEntry";

/// `ec2:ReplaceRoute`: Write.
///
/// Resource types: `route-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RouteTableID`, `ec2:Vpc`.
pub const ReplaceRoute: &str = "ec2:ReplaceRoute";

/// `ec2:ReplaceRouteTableAssociation`: Write.
///
/// Resource types: `internet-gateway`, `ipv4pool-ec2`, `ipv6pool-ec2`, `route-table` (required), `subnet`, `vpn-gateway`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:InternetGatewayID`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RouteTableID`, `ec2:SubnetID`, `ec2:Vpc`.
pub const ReplaceRouteTableAssociation: &str = "ec2:ReplaceRouteTableAssociation";

/// `ec2:ReplaceTransitGatewayRoute`: Write.
///
/// Resource types: `transit-gateway-attachment`, `transit-gateway-route-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayAttachmentId`, `ec2:transitGatewayRouteTableId`.
pub const ReplaceTransitGatewayRoute: &str = "ec2:ReplaceTransitGatewayRoute";

/// `ec2:ReplaceVpnTunnel`: Write.
///
/// Resource types: `vpn-connection` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ReplaceVpnTunnel: &str = "ec2:ReplaceVpnTunnel";

/// `ec2:ReportInstanceStatus`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `ec2:AvailabilityZoneId`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:Region`.
pub const ReportInstanceStatus: &str = "ec2:ReportInstanceStatus";

/// `ec2:RequestSpotFleet`: Write.
///
/// Resource types: `image`, `key-pair`, `launch-template`, `placement-group`, `security-group`, `snapshot`, `spot-fleet-request` (required), `subnet`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:ImageID`, `ec2:ImageType`, `ec2:KeyPairName`, `ec2:KeyPairType`, `ec2:ManagedResourceOperator`, `ec2:OutpostArn`, `ec2:Owner`, `ec2:ParentVolume`, `ec2:PlacementGroupName`, `ec2:PlacementGroupStrategy`, `ec2:Public`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:SecurityGroupID`, `ec2:SnapshotID`, `ec2:SnapshotTime`, `ec2:SourceOutpostArn`, `ec2:SubnetID`, `ec2:VolumeSize`, `ec2:Vpc`.
pub const RequestSpotFleet: &str = "ec2:RequestSpotFleet";

/// `ec2:RequestSpotInstances`: Write.
///
/// Resource types: `image`, `key-pair`, `network-interface`, `placement-group`, `security-group`, `snapshot`, `spot-instances-request` (required), `subnet`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:AuthorizedUser`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:ImageID`, `ec2:ImageType`, `ec2:KeyPairName`, `ec2:KeyPairType`, `ec2:ManagedResourceOperator`, `ec2:NetworkInterfaceID`, `ec2:OutpostArn`, `ec2:Owner`, `ec2:ParentVolume`, `ec2:Permission`, `ec2:PlacementGroupName`, `ec2:PlacementGroupStrategy`, `ec2:Public`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:SecurityGroupID`, `ec2:SnapshotID`, `ec2:SnapshotTime`, `ec2:SourceOutpostArn`, `ec2:Subnet`, `ec2:SubnetID`, `ec2:VolumeSize`, `ec2:Vpc`.
pub const RequestSpotInstances: &str = "ec2:RequestSpotInstances";

/// `ec2:ResetAddressAttribute`: Write.
///
/// Resource types: `elastic-ip` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AllocationId`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:Domain`, `ec2:PublicIpAddress`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ResetAddressAttribute: &str = "ec2:ResetAddressAttribute";

/// `ec2:ResetEbsDefaultKmsKeyId`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const ResetEbsDefaultKmsKeyId: &str = "ec2:ResetEbsDefaultKmsKeyId";

/// `ec2:ResetFpgaImageAttribute`: Write.
///
/// Resource types: `fpga-image` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:Owner`, `ec2:Public`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ResetFpgaImageAttribute: &str = "ec2:ResetFpgaImageAttribute";

/// `ec2:ResetImageAttribute`: Write.
///
/// Resource types: `image` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:ImageID`, `ec2:ImageType`, `ec2:Owner`, `ec2:Public`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`.
pub const ResetImageAttribute: &str = "ec2:ResetImageAttribute";

/// `ec2:ResetInstanceAttribute`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:ProductCode`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const ResetInstanceAttribute: &str = "ec2:ResetInstanceAttribute";

/// `ec2:ResetNetworkInterfaceAttribute`: Write.
///
/// Resource types: `network-interface` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:ManagedResourceOperator`, `ec2:NetworkInterfaceID`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Subnet`, `ec2:Vpc`.
pub const ResetNetworkInterfaceAttribute: &str = "ec2:ResetNetworkInterfaceAttribute";

/// `ec2:ResetSnapshotAttribute`: Permissions management, Write.
///
/// Resource types: `snapshot` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:Owner`, `ec2:ParentVolume`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SnapshotID`, `ec2:SnapshotTime`, `ec2:VolumeSize`.
pub const ResetSnapshotAttribute: &str = "ec2:ResetSnapshotAttribute";

/// `ec2:RestoreAddressToClassic`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const RestoreAddressToClassic: &str = "ec2:RestoreAddressToClassic";

/// `ec2:RestoreImageFromRecycleBin`: Write.
///
/// Resource types: `image` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:ImageID`, `ec2:ImageType`, `ec2:Owner`, `ec2:Public`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`.
pub const RestoreImageFromRecycleBin: &str = "ec2:RestoreImageFromRecycleBin";

/// `ec2:RestoreManagedPrefixListVersion`: Write.
///
/// Resource types: `prefix-list` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const RestoreManagedPrefixListVersion: &str = "ec2:RestoreManagedPrefixListVersion";

/// `ec2:RestoreSnapshotFromRecycleBin`: Write.
///
/// Resource types: `snapshot` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Encrypted`, `ec2:Owner`, `ec2:ParentVolume`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SnapshotID`, `ec2:SnapshotTime`, `ec2:VolumeSize`.
pub const RestoreSnapshotFromRecycleBin: &str = "ec2:RestoreSnapshotFromRecycleBin";

/// `ec2:RestoreSnapshotTier`: Write.
///
/// Resource types: `snapshot` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Encrypted`, `ec2:Owner`, `ec2:ParentVolume`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SnapshotID`, `ec2:SnapshotTime`, `ec2:VolumeSize`.
pub const RestoreSnapshotTier: &str = "ec2:RestoreSnapshotTier";

/// `ec2:RestoreVolumeFromRecycleBin`: Write.
///
/// Resource types: `volume` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:Encrypted`, `ec2:ParentSnapshot`, `ec2:ParentVolume`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:VolumeID`, `ec2:VolumeInitializationRate`, `ec2:VolumeIops`, `ec2:VolumeSize`, `ec2:VolumeThroughput`, `ec2:VolumeType`.
pub const RestoreVolumeFromRecycleBin: &str = "ec2:RestoreVolumeFromRecycleBin";

/// `ec2:RevokeClientVpnIngress`: Write.
///
/// Resource types: `client-vpn-endpoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:ClientRootCertificateChainArn`, `ec2:CloudwatchLogGroupArn`, `ec2:CloudwatchLogStreamArn`, `ec2:DirectoryArn`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SamlProviderArn`, `ec2:ServerCertificateArn`.
pub const RevokeClientVpnIngress: &str = "ec2:RevokeClientVpnIngress";

/// `ec2:RevokeSecurityGroupEgress`: Write.
///
/// Resource types: `security-group` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SecurityGroupID`, `ec2:Vpc`.
pub const RevokeSecurityGroupEgress: &str = "ec2:RevokeSecurityGroupEgress";
