// Made by `cargo xtask codegen` from policy-data. Do not edit.

/// `ec2:CreateLocalGatewayVirtualInterface`: Write.
///
/// Resource types: `local-gateway-virtual-interface` (required), `local-gateway-virtual-interface-group` (required), `outpost-lag` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const CreateLocalGatewayVirtualInterface: &str = "ec2:CreateLocalGatewayVirtualInterface";

/// `ec2:CreateLocalGatewayVirtualInterfaceGroup`: Write.
///
/// Resource types: `local-gateway` (required), `local-gateway-virtual-interface-group` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const CreateLocalGatewayVirtualInterfaceGroup: &str = "ec2:CreateLocalGatewayVirtualInterfaceGroup";

/// `ec2:CreateMacSystemIntegrityProtectionModificationTask`: Write.
///
/// Resource types: `instance` (required), `mac-modification-task` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const CreateMacSystemIntegrityProtectionModificationTask: &str = "ec2:CreateMacSystemIntegrityProtectionModificationTask";

/// `ec2:CreateManagedPrefixList`: Write.
///
/// Resource types: `prefix-list` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`.
pub const CreateManagedPrefixList: &str = "ec2:CreateManagedPrefixList";

/// `ec2:CreateNatGateway`: Write.
///
/// Resource types: `elastic-ip`, `natgateway` (required), `subnet`, `vpc`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:AllocationId`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:Domain`, `ec2:PublicIpAddress`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SubnetID`, `ec2:Tenancy`, `ec2:Vpc`, `ec2:VpcID`.
pub const CreateNatGateway: &str = "ec2:CreateNatGateway";

/// `ec2:CreateNetworkAcl`: Write.
///
/// Resource types: `network-acl` (required), `vpc` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:NetworkAclID`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`, `ec2:VpcID`.
pub const CreateNetworkAcl: &str = "ec2:CreateNetworkAcl";

/// `ec2:CreateNetworkAclEntry`: Write.
///
/// Resource types: `network-acl` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:NetworkAclID`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Vpc`.
pub const CreateNetworkAclEntry: &str = "ec2:CreateNetworkAclEntry";

/// `ec2:CreateNetworkInsightsAccessScope`: Write.
///
/// Resource types: `network-insights-access-scope` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`.
pub const CreateNetworkInsightsAccessScope: &str = "ec2:CreateNetworkInsightsAccessScope";

/// `ec2:CreateNetworkInsightsPath`: Write.
///
/// Resource types: `instance`, `internet-gateway`, `network-insights-path` (required), `network-interface`, `transit-gateway`, `vpc-endpoint`, `vpc-endpoint-service`, `vpc-peering-connection`, `vpn-gateway`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:AccepterVpc`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:InternetGatewayID`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:NetworkInterfaceID`, `ec2:PlacementGroup`, `ec2:ProductCode`, `ec2:Region`, `ec2:RequesterVpc`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Subnet`, `ec2:Tenancy`, `ec2:Vpc`, `ec2:VpcPeeringConnectionID`, `ec2:transitGatewayId`.
pub const CreateNetworkInsightsPath: &str = "ec2:CreateNetworkInsightsPath";

/// `ec2:CreateNetworkInterface`: Write.
///
/// Resource types: `network-interface` (required), `security-group`, `subnet` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:NetworkInterfaceID`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SecurityGroupID`, `ec2:SubnetID`, `ec2:Vpc`.
pub const CreateNetworkInterface: &str = "ec2:CreateNetworkInterface";

/// `ec2:CreateNetworkInterfacePermission`: Permissions management, Write.
///
/// Resource types: `network-interface` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AuthorizedService`, `ec2:AuthorizedUser`, `ec2:AvailabilityZone`, `ec2:ManagedResourceOperator`, `ec2:NetworkInterfaceID`, `ec2:Permission`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Subnet`, `ec2:Vpc`.
pub const CreateNetworkInterfacePermission: &str = "ec2:CreateNetworkInterfacePermission";

/// `ec2:CreateOdbNetworkPeering`: Permissions management, Write.
///
/// Resource types: `vpc` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`, `ec2:VpcID`.
pub const CreateOdbNetworkPeering: &str = "ec2:CreateOdbNetworkPeering";

/// `ec2:CreatePlacementGroup`: Write.
///
/// Resource types: `placement-group` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ec2:PlacementGroupName`, `ec2:PlacementGroupStrategy`, `ec2:Region`.
pub const CreatePlacementGroup: &str = "ec2:CreatePlacementGroup";

/// `ec2:CreatePublicIpv4Pool`: Write.
///
/// Resource types: `ipv4pool-ec2` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`.
pub const CreatePublicIpv4Pool: &str = "ec2:CreatePublicIpv4Pool";

/// `ec2:CreateReplaceRootVolumeTask`: Write.
///
/// Resource types: `image`, `instance` (required), `replace-root-volume-task` (required), `snapshot`, `volume` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:ImageID`, `ec2:ImageType`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:Owner`, `ec2:ParentVolume`, `ec2:PlacementGroup`, `ec2:ProductCode`, `ec2:Public`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:SnapshotID`, `ec2:SnapshotTime`, `ec2:Tenancy`, `ec2:VolumeID`, `ec2:VolumeInitializationRate`, `ec2:VolumeSize`.
pub const CreateReplaceRootVolumeTask: &str = "ec2:CreateReplaceRootVolumeTask";

/// `ec2:CreateReservedInstancesListing`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const CreateReservedInstancesListing: &str = "ec2:CreateReservedInstancesListing";

/// `ec2:CreateRestoreImageTask`: Write.
///
/// Resource types: `image` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ec2:ImageID`, `ec2:Owner`, `ec2:Region`.
pub const CreateRestoreImageTask: &str = "ec2:CreateRestoreImageTask";

/// `ec2:CreateRoute`: Write.
///
/// Resource types: `route-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RouteTableID`, `ec2:Vpc`.
pub const CreateRoute: &str = "ec2:CreateRoute";

/// `ec2:CreateRouteServer`: Write.
///
/// Resource types: `route-server` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`.
pub const CreateRouteServer: &str = "ec2:CreateRouteServer";

/// `ec2:CreateRouteServerEndpoint`: Write.
///
/// Resource types: `route-server` (required), `route-server-endpoint` (required), `subnet` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SubnetID`, `ec2:Vpc`.
pub const CreateRouteServerEndpoint: &str = "ec2:CreateRouteServerEndpoint";

/// `ec2:CreateRouteServerPeer`: Write.
///
/// Resource types: `route-server-endpoint` (required), `route-server-peer` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:AvailabilityZone`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const CreateRouteServerPeer: &str = "ec2:CreateRouteServerPeer";

/// `ec2:CreateRouteTable`: Write.
///
/// Resource types: `route-table` (required), `vpc` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RouteTableID`, `ec2:Tenancy`, `ec2:VpcID`.
pub const CreateRouteTable: &str = "ec2:CreateRouteTable";

/// `ec2:CreateSecondaryNetwork`: Write.
///
/// Resource types: `secondary-network` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`.
pub const CreateSecondaryNetwork: &str = "ec2:CreateSecondaryNetwork";

/// `ec2:CreateSecondarySubnet`: Write.
///
/// Resource types: `secondary-network` (required), `secondary-subnet` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const CreateSecondarySubnet: &str = "ec2:CreateSecondarySubnet";

/// `ec2:CreateSecurityGroup`: Write.
///
/// Resource types: `security-group` (required), `vpc`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SecurityGroupID`, `ec2:Tenancy`, `ec2:VpcID`.
pub const CreateSecurityGroup: &str = "ec2:CreateSecurityGroup";

/// `ec2:CreateSnapshot`: Write.
///
/// Resource types: `snapshot` (required), `volume` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:AvailabilityZoneId`, `ec2:Encrypted`, `ec2:Location`, `ec2:ManagedResourceOperator`, `ec2:OutpostArn`, `ec2:ParentVolume`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SnapshotID`, `ec2:SourceAvailabilityZone`, `ec2:SourceOutpostArn`, `ec2:VolumeID`, `ec2:VolumeInitializationRate`, `ec2:VolumeIops`, `ec2:VolumeSize`, `ec2:VolumeThroughput`, `ec2:VolumeType`.
pub const CreateSnapshot: &str = "ec2:CreateSnapshot";

/// `ec2:CreateSnapshots`: Write.
///
/// Resource types: `instance` (required), `snapshot` (required), `volume` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:AvailabilityZone`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:Encrypted`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:Location`, `ec2:OutpostArn`, `ec2:ParentVolume`, `ec2:PlacementGroup`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:SnapshotID`, `ec2:SourceAvailabilityZone`, `ec2:SourceOutpostArn`, `ec2:Tenancy`, `ec2:VolumeID`, `ec2:VolumeInitializationRate`, `ec2:VolumeIops`, `ec2:VolumeSize`, `ec2:VolumeThroughput`, `ec2:VolumeType`.
pub const CreateSnapshots: &str = "ec2:CreateSnapshots";

/// `ec2:CreateSpotDatafeedSubscription`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const CreateSpotDatafeedSubscription: &str = "ec2:CreateSpotDatafeedSubscription";

/// `ec2:CreateStoreImageTask`: Write.
///
/// Resource types: `image` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:ImageID`, `ec2:ImageType`, `ec2:Owner`, `ec2:Public`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`.
pub const CreateStoreImageTask: &str = "ec2:CreateStoreImageTask";

/// `ec2:CreateSubnet`: Write.
///
/// Resource types: `ipam-pool`, `subnet` (required), `vpc` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Ipv4IpamPoolId`, `ec2:Ipv6IpamPoolId`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SubnetID`, `ec2:Tenancy`, `ec2:VpcID`.
pub const CreateSubnet: &str = "ec2:CreateSubnet";

/// `ec2:CreateSubnetCidrReservation`: Write.
///
/// Resource types: `subnet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SubnetID`, `ec2:Vpc`.
pub const CreateSubnetCidrReservation: &str = "ec2:CreateSubnetCidrReservation";

/// `ec2:CreateTags`: Tagging, Write.
///
/// Resource types: `application-status-check`, `capacity-block`, `capacity-manager-data-export`, `capacity-reservation`, `capacity-reservation-cancellation-quote`, `capacity-reservation-fleet`, `carrier-gateway`, `client-vpn-endpoint`, `coip-pool`, `customer-gateway`, `declarative-policies-report`, `dedicated-host`, `dhcp-options`, `egress-only-internet-gateway`, `elastic-gpu`, `elastic-ip`, `export-image-task`, `export-instance-task`, `fleet`, `fpga-image`, `host-reservation`, `image`, `image-usage-report`, `import-image-task`, `import-snapshot-task`, `instance`, `instance-connect-endpoint`, `instance-event-window`, `internet-gateway`, `ipam`, `ipam-external-resource-verification-token`, `ipam-internet-registry-association`, `ipam-policy`, `ipam-pool`, `ipam-pool-allocation`, `ipam-prefix-list-resolver`, `ipam-prefix-list-resolver-target`, `ipam-resource-discovery`, `ipam-resource-discovery-association`, `ipam-scope`, `ipv4pool-ec2`, `ipv6pool-ec2`, `key-pair`, `launch-template`, `local-gateway`, `local-gateway-route-table`, `local-gateway-route-table-virtual-interface-group-association`, `local-gateway-route-table-vpc-association`, `local-gateway-virtual-interface`, `local-gateway-virtual-interface-group`, `natgateway`, `network-acl`, `network-insights-access-scope`, `network-insights-access-scope-analysis`, `network-insights-analysis`, `network-insights-path`, `network-interface`, `placement-group`, `prefix-list`, `replace-root-volume-task`, `reserved-instances`, `route-server`, `route-server-endpoint`, `route-server-peer`, `route-table`, `secondary-interface`, `secondary-network`, `secondary-subnet`, `security-group`, `security-group-rule`, `snapshot`, `spot-fleet-request`, `spot-instances-request`, `subnet`, `subnet-cidr-reservation`, `traffic-mirror-filter`, `traffic-mirror-filter-rule`, `traffic-mirror-session`, `traffic-mirror-target`, `transit-gateway`, `transit-gateway-attachment`, `transit-gateway-connect-peer`, `transit-gateway-metering-policy`, `transit-gateway-multicast-domain`, `transit-gateway-policy-table`, `transit-gateway-route-table`, `transit-gateway-route-table-announcement`, `verified-access-endpoint`, `verified-access-endpoint-target`, `verified-access-group`, `verified-access-instance`, `verified-access-policy`, `verified-access-trust-provider`, `volume`, `vpc`, `vpc-block-public-access-exclusion`, `vpc-encryption-control`, `vpc-endpoint`, `vpc-endpoint-connection`, `vpc-endpoint-service`, `vpc-endpoint-service-permission`, `vpc-flow-log`, `vpc-peering-connection`, `vpn-concentrator`, `vpn-connection`, `vpn-gateway`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:AccepterVpc`, `ec2:AllocationId`, `ec2:AuthenticationType`, `ec2:AuthorizedUser`, `ec2:AutoPlacement`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:ClientRootCertificateChainArn`, `ec2:CloudwatchLogGroupArn`, `ec2:CloudwatchLogStreamArn`, `ec2:CpuOptionsAmdSevSnp`, `ec2:CreateAction`, `ec2:DPDTimeoutSeconds`, `ec2:DhcpOptionsID`, `ec2:DirectoryArn`, `ec2:Domain`, `ec2:EbsOptimized`, `ec2:ElasticGpuType`, `ec2:Encrypted`, `ec2:GatewayType`, `ec2:HostRecovery`, `ec2:IKEVersions`, `ec2:ImageID`, `ec2:ImageType`, `ec2:InsideTunnelCidr`, `ec2:InsideTunnelIpv6Cidr`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:InternetGatewayID`, `ec2:IpamPrefixListResolverTargetId`, `ec2:KeyPairName`, `ec2:KeyPairType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:NetworkAclID`, `ec2:NetworkInterfaceID`, `ec2:Owner`, `ec2:ParentSnapshot`, `ec2:ParentVolume`, `ec2:Permission`, `ec2:Phase1DHGroup`, `ec2:Phase1EncryptionAlgorithms`, `ec2:Phase1IntegrityAlgorithms`, `ec2:Phase1LifetimeSeconds`, `ec2:Phase2DHGroup`, `ec2:Phase2EncryptionAlgorithms`, `ec2:Phase2IntegrityAlgorithms`, `ec2:Phase2LifetimeSeconds`, `ec2:PlacementGroup`, `ec2:PlacementGroupName`, `ec2:PlacementGroupStrategy`, `ec2:ProductCode`, `ec2:Public`, `ec2:PublicIpAddress`, `ec2:Quantity`, `ec2:Region`, `ec2:RekeyFuzzPercentage`, `ec2:RekeyMarginTimeSeconds`, `ec2:ReplayWindowSizePackets`, `ec2:RequesterVpc`, `ec2:ReservedInstancesOfferingType`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:RouteTableID`, `ec2:RoutingType`, `ec2:SamlProviderArn`, `ec2:SecurityGroupID`, `ec2:ServerCertificateArn`, `ec2:SnapshotID`, `ec2:SnapshotTime`, `ec2:Subnet`, `ec2:SubnetID`, `ec2:Tenancy`, `ec2:VolumeID`, `ec2:VolumeInitializationRate`, `ec2:VolumeIops`, `ec2:VolumeSize`, `ec2:VolumeThroughput`, `ec2:VolumeType`, `ec2:Vpc`, `ec2:VpcID`, `ec2:VpcPeeringConnectionID`, `ec2:VpceMultiRegion`, `ec2:VpceServiceRegion`, `ec2:VpceSupportedRegion`, `ec2:transitGatewayAttachmentId`, `ec2:transitGatewayConnectPeerId`, `ec2:transitGatewayId`, `ec2:transitGatewayMeteringPolicyId`, `ec2:transitGatewayMulticastDomainId`, `ec2:transitGatewayPolicyTableId`, `ec2:transitGatewayRouteTableAnnouncementId`, `ec2:transitGatewayRouteTableId`.
pub const CreateTags: &str = "ec2:CreateTags";

/// `ec2:CreateTrafficMirrorFilter`: Write.
///
/// Resource types: `traffic-mirror-filter` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`.
pub const CreateTrafficMirrorFilter: &str = "ec2:CreateTrafficMirrorFilter";

/// `ec2:CreateTrafficMirrorFilterRule`: Write.
///
/// Resource types: `traffic-mirror-filter` (required), `traffic-mirror-filter-rule` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const CreateTrafficMirrorFilterRule: &str = "ec2:CreateTrafficMirrorFilterRule";

/// `ec2:CreateTrafficMirrorSession`: Write.
///
/// Resource types: `network-interface` (required), `traffic-mirror-filter` (required), `traffic-mirror-session` (required), `traffic-mirror-target` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:AvailabilityZone`, `ec2:ManagedResourceOperator`, `ec2:NetworkInterfaceID`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Subnet`, `ec2:Vpc`.
pub const CreateTrafficMirrorSession: &str = "ec2:CreateTrafficMirrorSession";

/// `ec2:CreateTrafficMirrorTarget`: Write.
///
/// Resource types: `network-interface`, `traffic-mirror-target` (required), `vpc-endpoint`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:NetworkInterfaceID`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:VpceServiceName`, `ec2:VpceServiceOwner`.
pub const CreateTrafficMirrorTarget: &str = "ec2:CreateTrafficMirrorTarget";

/// `ec2:CreateTransitGateway`: Write.
///
/// Resource types: `transit-gateway` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:transitGatewayId`.
pub const CreateTransitGateway: &str = "ec2:CreateTransitGateway";

/// `ec2:CreateTransitGatewayConnect`: Write.
///
/// Resource types: `transit-gateway-attachment` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:transitGatewayAttachmentId`.
pub const CreateTransitGatewayConnect: &str = "ec2:CreateTransitGatewayConnect";

/// `ec2:CreateTransitGatewayConnectPeer`: Write.
///
/// Resource types: `transit-gateway-attachment` (required), `transit-gateway-connect-peer` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayAttachmentId`, `ec2:transitGatewayConnectPeerId`.
pub const CreateTransitGatewayConnectPeer: &str = "ec2:CreateTransitGatewayConnectPeer";

/// `ec2:CreateTransitGatewayMeteringPolicy`: Write.
///
/// Resource types: `transit-gateway` (required), `transit-gateway-attachment`, `transit-gateway-metering-policy` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayAttachmentId`, `ec2:transitGatewayId`, `ec2:transitGatewayMeteringPolicyId`.
pub const CreateTransitGatewayMeteringPolicy: &str = "ec2:CreateTransitGatewayMeteringPolicy";

/// `ec2:CreateTransitGatewayMeteringPolicyEntry`: Write.
///
/// Resource types: `transit-gateway-attachment`, `transit-gateway-metering-policy` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayAttachmentId`, `ec2:transitGatewayMeteringPolicyId`.
pub const CreateTransitGatewayMeteringPolicyEntry: &str = "ec2:CreateTransitGatewayMeteringPolicyEntry";

/// `ec2:CreateTransitGatewayMulticastDomain`: Write.
///
/// Resource types: `transit-gateway` (required), `transit-gateway-multicast-domain` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayId`, `ec2:transitGatewayMulticastDomainId`.
pub const CreateTransitGatewayMulticastDomain: &str = "ec2:CreateTransitGatewayMulticastDomain";

/// `ec2:CreateTransitGatewayPeeringAttachment`: Write.
///
/// Resource types: `transit-gateway` (required), `transit-gateway-attachment` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayAttachmentId`, `ec2:transitGatewayId`.
pub const CreateTransitGatewayPeeringAttachment: &str = "ec2:CreateTransitGatewayPeeringAttachment";

/// `ec2:CreateTransitGatewayPolicyTable`: Write.
///
/// Resource types: `transit-gateway` (required), `transit-gateway-policy-table` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayId`, `ec2:transitGatewayPolicyTableId`.
pub const CreateTransitGatewayPolicyTable: &str = "ec2:CreateTransitGatewayPolicyTable";

/// `ec2:CreateTransitGatewayPolicyTableEntry`: Write.
///
/// Resource types: `transit-gateway-policy-table` (required), `transit-gateway-route-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayPolicyTableId`, `ec2:transitGatewayRouteTableId`.
pub const CreateTransitGatewayPolicyTableEntry: &str = "ec2:CreateTransitGatewayPolicyTableEntry";

/// `ec2:CreateTransitGatewayPrefixListReference`: Write.
///
/// Resource types: `prefix-list` (required), `transit-gateway-attachment`, `transit-gateway-route-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayAttachmentId`, `ec2:transitGatewayRouteTableId`.
pub const CreateTransitGatewayPrefixListReference: &str = "ec2:CreateTransitGatewayPrefixListReference";

/// `ec2:CreateTransitGatewayRoute`: Write.
///
/// Resource types: `transit-gateway-attachment`, `transit-gateway-route-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayAttachmentId`, `ec2:transitGatewayRouteTableId`.
pub const CreateTransitGatewayRoute: &str = "ec2:CreateTransitGatewayRoute";

/// `ec2:CreateTransitGatewayRouteTable`: Write.
///
/// Resource types: `transit-gateway` (required), `transit-gateway-route-table` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayId`, `ec2:transitGatewayRouteTableId`.
pub const CreateTransitGatewayRouteTable: &str = "ec2:CreateTransitGatewayRouteTable";

/// `ec2:CreateTransitGatewayRouteTableAnnouncement`: Write.
///
/// Resource types: `transit-gateway-attachment` (required), `transit-gateway-route-table` (required), `transit-gateway-route-table-announcement` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayAttachmentId`, `ec2:transitGatewayRouteTableAnnouncementId`, `ec2:transitGatewayRouteTableId`.
pub const CreateTransitGatewayRouteTableAnnouncement: &str = "ec2:CreateTransitGatewayRouteTableAnnouncement";

/// `ec2:CreateTransitGatewayVpcAttachment`: Write.
///
/// Resource types: `subnet` (required), `transit-gateway` (required), `transit-gateway-attachment` (required), `vpc` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:AvailabilityZone`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SubnetID`, `ec2:Tenancy`, `ec2:Vpc`, `ec2:VpcID`, `ec2:transitGatewayAttachmentId`, `ec2:transitGatewayId`.
pub const CreateTransitGatewayVpcAttachment: &str = "ec2:CreateTransitGatewayVpcAttachment";

/// `ec2:CreateVerifiedAccessEndpoint`: Write.
///
/// Resource types: `network-interface`, `security-group`, `subnet`, `verified-access-endpoint` (required), `verified-access-group` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:AuthorizedUser`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:NetworkInterfaceID`, `ec2:Permission`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SecurityGroupID`, `ec2:Subnet`, `ec2:SubnetID`, `ec2:Vpc`.
pub const CreateVerifiedAccessEndpoint: &str = "ec2:CreateVerifiedAccessEndpoint";

/// `ec2:CreateVerifiedAccessGroup`: Write.
///
/// Resource types: `verified-access-group` (required), `verified-access-instance` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const CreateVerifiedAccessGroup: &str = "ec2:CreateVerifiedAccessGroup";

/// `ec2:CreateVerifiedAccessInstance`: Write.
///
/// Resource types: `verified-access-instance` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`.
pub const CreateVerifiedAccessInstance: &str = "ec2:CreateVerifiedAccessInstance";

/// `ec2:CreateVerifiedAccessTrustProvider`: Write.
///
/// Resource types: `verified-access-trust-provider` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`.
pub const CreateVerifiedAccessTrustProvider: &str = "ec2:CreateVerifiedAccessTrustProvider";

/// `ec2:CreateVolume`: Write.
///
/// Resource types: `snapshot`, `volume` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:Encrypted`, `ec2:KmsKeyId`, `ec2:Owner`, `ec2:ParentSnapshot`, `ec2:ParentVolume`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SnapshotTime`, `ec2:VolumeID`, `ec2:VolumeInitializationRate`, `ec2:VolumeIops`, `ec2:VolumeSize`, `ec2:VolumeThroughput`, `ec2:VolumeType`.
pub const CreateVolume: &str = "ec2:CreateVolume";

/// `ec2:CreateVpc`: Write.
///
/// Resource types: `ipam-pool`, `ipv6pool-ec2`, `vpc` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Ipv4IpamPoolId`, `ec2:Ipv6IpamPoolId`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:VpcID`.
pub const CreateVpc: &str = "ec2:CreateVpc";

/// `ec2:CreateVpcBlockPublicAccessExclusion`: Write.
///
/// Resource types: `subnet`, `vpc`, `vpc-block-public-access-exclusion` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SubnetID`, `ec2:Tenancy`, `ec2:Vpc`, `ec2:VpcID`.
pub const CreateVpcBlockPublicAccessExclusion: &str = "ec2:CreateVpcBlockPublicAccessExclusion";

/// `ec2:CreateVpcEncryptionControl`: Write.
///
/// Resource types: `vpc` (required), `vpc-encryption-control` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`, `ec2:VpcID`.
pub const CreateVpcEncryptionControl: &str = "ec2:CreateVpcEncryptionControl";

/// `ec2:CreateVpcEndpoint`: Write.
///
/// Resource types: `route-table`, `security-group`, `subnet`, `vpc` (required), `vpc-endpoint` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RouteTableID`, `ec2:SecurityGroupID`, `ec2:SubnetID`, `ec2:VpcID`, `ec2:VpceMultiRegion`, `ec2:VpcePrivateDnsPreference`, `ec2:VpcePrivateDnsSpecifiedDomains`, `ec2:VpceServiceName`, `ec2:VpceServiceOwner`, `ec2:VpceServiceRegion`.
pub const CreateVpcEndpoint: &str = "ec2:CreateVpcEndpoint";

/// `ec2:CreateVpcEndpointConnectionNotification`: Write.
///
/// Resource types: `vpc-endpoint`, `vpc-endpoint-service`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:VpceMultiRegion`, `ec2:VpceServiceRegion`.
pub const CreateVpcEndpointConnectionNotification: &str = "ec2:CreateVpcEndpointConnectionNotification";

/// `ec2:CreateVpcEndpointServiceConfiguration`: Write.
///
/// Resource types: `vpc-endpoint-service` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:VpceMultiRegion`, `ec2:VpceServicePrivateDnsName`, `ec2:VpceServiceRegion`.
pub const CreateVpcEndpointServiceConfiguration: &str = "ec2:CreateVpcEndpointServiceConfiguration";

/// `ec2:CreateVpcPeeringConnection`: Write.
///
/// Resource types: `vpc` (required), `vpc-peering-connection` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:AccepterVpc`, `ec2:Region`, `ec2:RequesterVpc`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`, `ec2:VpcID`, `ec2:VpcPeeringConnectionID`.
pub const CreateVpcPeeringConnection: &str = "ec2:CreateVpcPeeringConnection";

/// `ec2:CreateVpnConcentrator`: Write.
///
/// Resource types: `transit-gateway`, `vpn-concentrator` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayId`.
pub const CreateVpnConcentrator: &str = "ec2:CreateVpnConcentrator";

/// `ec2:CreateVpnConnection`: Write.
///
/// Resource types: `customer-gateway` (required), `transit-gateway`, `transit-gateway-attachment`, `vpn-concentrator`, `vpn-connection` (required), `vpn-gateway`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:AuthenticationType`, `ec2:DPDTimeoutSeconds`, `ec2:GatewayType`, `ec2:IKEVersions`, `ec2:InsideTunnelCidr`, `ec2:InsideTunnelIpv6Cidr`, `ec2:Phase1DHGroup`, `ec2:Phase1EncryptionAlgorithms`, `ec2:Phase1IntegrityAlgorithms`, `ec2:Phase1LifetimeSeconds`, `ec2:Phase2DHGroup`, `ec2:Phase2EncryptionAlgorithms`, `ec2:Phase2IntegrityAlgorithms`, `ec2:Phase2LifetimeSeconds`, `ec2:Region`, `ec2:RekeyFuzzPercentage`, `ec2:RekeyMarginTimeSeconds`, `ec2:ReplayWindowSizePackets`, `ec2:ResourceTag/${TagKey}`, `ec2:RoutingType`, `ec2:transitGatewayAttachmentId`, `ec2:transitGatewayId`.
pub const CreateVpnConnection: &str = "ec2:CreateVpnConnection";

/// `ec2:CreateVpnConnectionRoute`: Write.
///
/// Resource types: `vpn-connection` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const CreateVpnConnectionRoute: &str = "ec2:CreateVpnConnectionRoute";

/// `ec2:CreateVpnGateway`: Write.
///
/// Resource types: `vpn-gateway` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`.
pub const CreateVpnGateway: &str = "ec2:CreateVpnGateway";

/// `ec2:DeleteApplicationStatusCheck`: Write.
///
/// Resource types: `application-status-check` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteApplicationStatusCheck: &str = "ec2:DeleteApplicationStatusCheck";

/// `ec2:DeleteCapacityManagerDataExport`: Write.
///
/// Resource types: `capacity-manager-data-export` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteCapacityManagerDataExport: &str = "ec2:DeleteCapacityManagerDataExport";

/// `ec2:DeleteCarrierGateway`: Write.
///
/// Resource types: `carrier-gateway` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteCarrierGateway: &str = "ec2:DeleteCarrierGateway";

/// `ec2:DeleteClientVpnEndpoint`: Write.
///
/// Resource types: `client-vpn-endpoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:ClientRootCertificateChainArn`, `ec2:CloudwatchLogGroupArn`, `ec2:CloudwatchLogStreamArn`, `ec2:DirectoryArn`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SamlProviderArn`, `ec2:ServerCertificateArn`.
pub const DeleteClientVpnEndpoint: &str = "ec2:DeleteClientVpnEndpoint";

/// `ec2:DeleteClientVpnRoute`: Write.
///
/// Resource types: `client-vpn-endpoint` (required), `subnet`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:ClientRootCertificateChainArn`, `ec2:CloudwatchLogGroupArn`, `ec2:CloudwatchLogStreamArn`, `ec2:DirectoryArn`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SamlProviderArn`, `ec2:ServerCertificateArn`, `ec2:SubnetID`, `ec2:Vpc`.
pub const DeleteClientVpnRoute: &str = "ec2:DeleteClientVpnRoute";

/// `ec2:DeleteCoipCidr`: Write.
///
/// Resource types: `coip-pool` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteCoipCidr: &str = "ec2:DeleteCoipCidr";

/// `ec2:DeleteCoipPool`: Write.
///
/// Resource types: `coip-pool` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteCoipPool: &str = "ec2:DeleteCoipPool";

/// `ec2:DeleteCoipPoolPermission`: Permissions management, Write.
///
/// Resource types: `coip-pool` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteCoipPoolPermission: &str = "ec2:DeleteCoipPoolPermission";

/// `ec2:DeleteCustomerGateway`: Write.
///
/// Resource types: `customer-gateway` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteCustomerGateway: &str = "ec2:DeleteCustomerGateway";

/// `ec2:DeleteDhcpOptions`: Write.
///
/// Resource types: `dhcp-options` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:DhcpOptionsID`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteDhcpOptions: &str = "ec2:DeleteDhcpOptions";

/// `ec2:DeleteEgressOnlyInternetGateway`: Write.
///
/// Resource types: `egress-only-internet-gateway` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteEgressOnlyInternetGateway: &str = "ec2:DeleteEgressOnlyInternetGateway";

/// `ec2:DeleteFleets`: Write.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteFleets: &str = "ec2:DeleteFleets";

/// `ec2:DeleteFlowLogs`: Write.
///
/// Resource types: `vpc-flow-log` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteFlowLogs: &str = "ec2:DeleteFlowLogs";

/// `ec2:DeleteFpgaImage`: Write.
///
/// Resource types: `fpga-image` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Owner`, `ec2:Public`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteFpgaImage: &str = "ec2:DeleteFpgaImage";

/// `ec2:DeleteImageUsageReport`: Write.
///
/// Resource types: `image-usage-report` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteImageUsageReport: &str = "ec2:DeleteImageUsageReport";

/// `ec2:DeleteInstanceConnectEndpoint`: Write.
///
/// Resource types: `instance-connect-endpoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SubnetID`.
pub const DeleteInstanceConnectEndpoint: &str = "ec2:DeleteInstanceConnectEndpoint";

/// `ec2:DeleteInstanceEventWindow`: Write.
///
/// Resource types: `instance-event-window` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteInstanceEventWindow: &str = "ec2:DeleteInstanceEventWindow";

/// `ec2:DeleteInternetGateway`: Write.
///
/// Resource types: `internet-gateway` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:InternetGatewayID`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteInternetGateway: &str = "ec2:DeleteInternetGateway";

/// `ec2:DeleteIpam`: Write.
///
/// Resource types: `ipam` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteIpam: &str = "ec2:DeleteIpam";

/// `ec2:DeleteIpamExternalResourceVerificationToken`: Write.
///
/// Resource types: `ipam-external-resource-verification-token` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteIpamExternalResourceVerificationToken: &str = "ec2:DeleteIpamExternalResourceVerificationToken";

/// `ec2:DeleteIpamInternetRegistryAssociation`: Write.
///
/// Resource types: `ipam-internet-registry-association` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteIpamInternetRegistryAssociation: &str = "ec2:DeleteIpamInternetRegistryAssociation";

/// `ec2:DeleteIpamPolicy`: Write.
///
/// Resource types: `ipam-policy` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteIpamPolicy: &str = "ec2:DeleteIpamPolicy";

/// `ec2:DeleteIpamPool`: Write.
///
/// Resource types: `ipam-pool` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteIpamPool: &str = "ec2:DeleteIpamPool";

/// `ec2:DeleteIpamPrefixListResolver`: Write.
///
/// Resource types: `ipam-prefix-list-resolver` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteIpamPrefixListResolver: &str = "ec2:DeleteIpamPrefixListResolver";

/// `ec2:DeleteIpamPrefixListResolverTarget`: Write.
///
/// Resource types: `ipam-prefix-list-resolver-target` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteIpamPrefixListResolverTarget: &str = "ec2:DeleteIpamPrefixListResolverTarget";

/// `ec2:DeleteIpamResourceDiscovery`: Write.
///
/// Resource types: `ipam-resource-discovery` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteIpamResourceDiscovery: &str = "ec2:DeleteIpamResourceDiscovery";

/// `ec2:DeleteIpamRoutingPolicyRegistration`: Write.
///
/// Resource types: `ipam-internet-registry-association` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteIpamRoutingPolicyRegistration: &str = "ec2:DeleteIpamRoutingPolicyRegistration";

/// `ec2:DeleteIpamScope`: Write.
///
/// Resource types: `ipam-scope` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteIpamScope: &str = "ec2:DeleteIpamScope";

/// `ec2:DeleteKeyPair`: Write.
///
/// Resource types: `key-pair`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:KeyPairName`, `ec2:KeyPairType`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteKeyPair: &str = "ec2:DeleteKeyPair";

/// `ec2:DeleteLaunchTemplate`: Write.
///
/// Resource types: `launch-template` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:ManagedResourceOperator`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteLaunchTemplate: &str = "ec2:DeleteLaunchTemplate";

/// `ec2:DeleteLaunchTemplateVersions`: Write.
///
/// Resource types: `launch-template` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:ManagedResourceOperator`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteLaunchTemplateVersions: &str = "ec2:DeleteLaunchTemplateVersions";

/// `ec2:DeleteLocalGatewayRoute`: Write.
///
/// Resource types: `local-gateway-route-table` (required), `prefix-list`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteLocalGatewayRoute: &str = "ec2:DeleteLocalGatewayRoute";

/// `ec2:DeleteLocalGatewayRouteTable`: Write.
///
/// Resource types: `local-gateway-route-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteLocalGatewayRouteTable: &str = "ec2:DeleteLocalGatewayRouteTable";

/// `ec2:DeleteLocalGatewayRouteTablePermission`: Permissions management, Write.
///
/// Resource types: `local-gateway-route-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteLocalGatewayRouteTablePermission: &str = "ec2:DeleteLocalGatewayRouteTablePermission";

/// `ec2:DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation`: Write.
///
/// Resource types: `local-gateway-route-table-virtual-interface-group-association` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation: &str = "ec2:DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation";

/// `ec2:DeleteLocalGatewayRouteTableVpcAssociation`: Write.
///
/// Resource types: `local-gateway-route-table-vpc-association` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteLocalGatewayRouteTableVpcAssociation: &str = "ec2:DeleteLocalGatewayRouteTableVpcAssociation";

/// `ec2:DeleteLocalGatewayVirtualInterface`: Write.
///
/// Resource types: `local-gateway-virtual-interface` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteLocalGatewayVirtualInterface: &str = "ec2:DeleteLocalGatewayVirtualInterface";

/// `ec2:DeleteLocalGatewayVirtualInterfaceGroup`: Write.
///
/// Resource types: `local-gateway-virtual-interface-group` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteLocalGatewayVirtualInterfaceGroup: &str = "ec2:DeleteLocalGatewayVirtualInterfaceGroup";

/// `ec2:DeleteManagedPrefixList`: Write.
///
/// Resource types: `prefix-list` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:IpamPrefixListResolverTargetId`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteManagedPrefixList: &str = "ec2:DeleteManagedPrefixList";

/// `ec2:DeleteNatGateway`: Write.
///
/// Resource types: `natgateway` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteNatGateway: &str = "ec2:DeleteNatGateway";

/// `ec2:DeleteNetworkAcl`: Write.
///
/// Resource types: `network-acl` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:NetworkAclID`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Vpc`.
pub const DeleteNetworkAcl: &str = "ec2:DeleteNetworkAcl";

/// `ec2:DeleteNetworkAclEntry`: Write.
///
/// Resource types: `network-acl` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:NetworkAclID`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Vpc`.
pub const DeleteNetworkAclEntry: &str = "ec2:DeleteNetworkAclEntry";

/// `ec2:DeleteNetworkInsightsAccessScope`: Write.
///
/// Resource types: `network-insights-access-scope` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteNetworkInsightsAccessScope: &str = "ec2:DeleteNetworkInsightsAccessScope";

/// `ec2:DeleteNetworkInsightsAccessScopeAnalysis`: Write.
///
/// Resource types: `network-insights-access-scope-analysis` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteNetworkInsightsAccessScopeAnalysis: &str = "ec2:DeleteNetworkInsightsAccessScopeAnalysis";

/// `ec2:DeleteNetworkInsightsAnalysis`: Write.
///
/// Resource types: `network-insights-analysis` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteNetworkInsightsAnalysis: &str = "ec2:DeleteNetworkInsightsAnalysis";

/// `ec2:DeleteNetworkInsightsPath`: Write.
///
/// Resource types: `network-insights-path` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteNetworkInsightsPath: &str = "ec2:DeleteNetworkInsightsPath";

/// `ec2:DeleteNetworkInterface`: Write.
///
/// Resource types: `network-interface` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:ManagedResourceOperator`, `ec2:NetworkInterfaceID`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Subnet`, `ec2:Vpc`.
pub const DeleteNetworkInterface: &str = "ec2:DeleteNetworkInterface";

/// `ec2:DeleteNetworkInterfacePermission`: Permissions management, Write.
///
/// Resource types: `network-interface`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:ManagedResourceOperator`, `ec2:NetworkInterfaceID`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Subnet`, `ec2:Vpc`.
pub const DeleteNetworkInterfacePermission: &str = "ec2:DeleteNetworkInterfacePermission";
