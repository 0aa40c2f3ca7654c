// Made by `cargo xtask codegen` from policy-data. Do not edit.

/// `ec2:DeleteOdbNetworkPeering`: Permissions management, Write.
///
/// Resource types: `vpc` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`, `ec2:VpcID`.
pub const DeleteOdbNetworkPeering: &str = "ec2:DeleteOdbNetworkPeering";

/// `ec2:DeletePlacementGroup`: Write.
///
/// Resource types: `placement-group` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:PlacementGroupName`, `ec2:PlacementGroupStrategy`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeletePlacementGroup: &str = "ec2:DeletePlacementGroup";

/// `ec2:DeletePublicIpv4Pool`: Write.
///
/// Resource types: `ipv4pool-ec2` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeletePublicIpv4Pool: &str = "ec2:DeletePublicIpv4Pool";

/// `ec2:DeleteQueuedReservedInstances`: Write.
///
/// Resource types: `reserved-instances` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:InstanceType`, `ec2:Region`, `ec2:ReservedInstancesOfferingType`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`.
pub const DeleteQueuedReservedInstances: &str = "ec2:DeleteQueuedReservedInstances";

/// `ec2:DeleteResourcePolicy`: Permissions management, Write.
///
/// Resource types: `ipam-pool`, `placement-group`, `verified-access-group`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:PlacementGroupName`, `ec2:PlacementGroupStrategy`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteResourcePolicy: &str = "ec2:DeleteResourcePolicy";

/// `ec2:DeleteRoute`: Write.
///
/// Resource types: `route-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RouteTableID`, `ec2:Vpc`.
pub const DeleteRoute: &str = "ec2:DeleteRoute";

/// `ec2:DeleteRouteServer`: Write.
///
/// Resource types: `route-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteRouteServer: &str = "ec2:DeleteRouteServer";

/// `ec2:DeleteRouteServerEndpoint`: Write.
///
/// Resource types: `route-server-endpoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteRouteServerEndpoint: &str = "ec2:DeleteRouteServerEndpoint";

/// `ec2:DeleteRouteServerPeer`: Write.
///
/// Resource types: `route-server-peer` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteRouteServerPeer: &str = "ec2:DeleteRouteServerPeer";

/// `ec2:DeleteRouteTable`: Write.
///
/// Resource types: `route-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RouteTableID`, `ec2:Vpc`.
pub const DeleteRouteTable: &str = "ec2:DeleteRouteTable";

/// `ec2:DeleteSecondaryNetwork`: Write.
///
/// Resource types: `secondary-network` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteSecondaryNetwork: &str = "ec2:DeleteSecondaryNetwork";

/// `ec2:DeleteSecondarySubnet`: Write.
///
/// Resource types: `secondary-subnet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteSecondarySubnet: &str = "ec2:DeleteSecondarySubnet";

/// `ec2:DeleteSecurityGroup`: Write.
///
/// Resource types: `security-group` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SecurityGroupID`, `ec2:Vpc`.
pub const DeleteSecurityGroup: &str = "ec2:DeleteSecurityGroup";

/// `ec2:DeleteSnapshot`: Write.
///
/// Resource types: `snapshot` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:OutpostArn`, `ec2:Owner`, `ec2:ParentVolume`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SnapshotID`, `ec2:SnapshotTime`, `ec2:VolumeSize`.
pub const DeleteSnapshot: &str = "ec2:DeleteSnapshot";

/// `ec2:DeleteSpotDatafeedSubscription`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DeleteSpotDatafeedSubscription: &str = "ec2:DeleteSpotDatafeedSubscription";

/// `ec2:DeleteSubnet`: Write.
///
/// Resource types: `subnet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SubnetID`, `ec2:Vpc`.
pub const DeleteSubnet: &str = "ec2:DeleteSubnet";

/// `ec2:DeleteSubnetCidrReservation`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DeleteSubnetCidrReservation: &str = "ec2:DeleteSubnetCidrReservation";

/// `ec2:DeleteTags`: Tagging, Write.
///
/// Resource types: `application-status-check`, `capacity-block`, `capacity-manager-data-export`, `capacity-reservation`, `capacity-reservation-cancellation-quote`, `capacity-reservation-fleet`, `carrier-gateway`, `client-vpn-endpoint`, `coip-pool`, `customer-gateway`, `declarative-policies-report`, `dedicated-host`, `dhcp-options`, `egress-only-internet-gateway`, `elastic-gpu`, `elastic-ip`, `export-image-task`, `export-instance-task`, `fleet`, `fpga-image`, `host-reservation`, `image`, `image-usage-report`, `import-image-task`, `import-snapshot-task`, `instance`, `instance-connect-endpoint`, `instance-event-window`, `internet-gateway`, `ipam`, `ipam-external-resource-verification-token`, `ipam-internet-registry-association`, `ipam-policy`, `ipam-pool`, `ipam-pool-allocation`, `ipam-prefix-list-resolver`, `ipam-prefix-list-resolver-target`, `ipam-resource-discovery`, `ipam-resource-discovery-association`, `ipam-scope`, `ipv4pool-ec2`, `ipv6pool-ec2`, `key-pair`, `launch-template`, `local-gateway`, `local-gateway-route-table`, `local-gateway-route-table-virtual-interface-group-association`, `local-gateway-route-table-vpc-association`, `local-gateway-virtual-interface`, `local-gateway-virtual-interface-group`, `natgateway`, `network-acl`, `network-insights-access-scope`, `network-insights-access-scope-analysis`, `network-insights-analysis`, `network-insights-path`, `network-interface`, `placement-group`, `prefix-list`, `replace-root-volume-task`, `reserved-instances`, `route-server`, `route-server-endpoint`, `route-server-peer`, `route-table`, `secondary-interface`, `secondary-network`, `secondary-subnet`, `security-group`, `security-group-rule`, `snapshot`, `spot-fleet-request`, `spot-instances-request`, `subnet`, `subnet-cidr-reservation`, `traffic-mirror-filter`, `traffic-mirror-filter-rule`, `traffic-mirror-session`, `traffic-mirror-target`, `transit-gateway`, `transit-gateway-attachment`, `transit-gateway-connect-peer`, `transit-gateway-metering-policy`, `transit-gateway-multicast-domain`, `transit-gateway-policy-table`, `transit-gateway-route-table`, `transit-gateway-route-table-announcement`, `verified-access-endpoint`, `verified-access-endpoint-target`, `verified-access-group`, `verified-access-instance`, `verified-access-policy`, `verified-access-trust-provider`, `volume`, `vpc`, `vpc-block-public-access-exclusion`, `vpc-encryption-control`, `vpc-endpoint`, `vpc-endpoint-connection`, `vpc-endpoint-service`, `vpc-endpoint-service-permission`, `vpc-flow-log`, `vpc-peering-connection`, `vpn-concentrator`, `vpn-connection`, `vpn-gateway`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteTags: &str = "ec2:DeleteTags";

/// `ec2:DeleteTrafficMirrorFilter`: Write.
///
/// Resource types: `traffic-mirror-filter` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteTrafficMirrorFilter: &str = "ec2:DeleteTrafficMirrorFilter";

/// `ec2:DeleteTrafficMirrorFilterRule`: Write.
///
/// Resource types: `traffic-mirror-filter` (required), `traffic-mirror-filter-rule` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteTrafficMirrorFilterRule: &str = "ec2:DeleteTrafficMirrorFilterRule";

/// `ec2:DeleteTrafficMirrorSession`: Write.
///
/// Resource types: `traffic-mirror-session` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteTrafficMirrorSession: &str = "ec2:DeleteTrafficMirrorSession";

/// `ec2:DeleteTrafficMirrorTarget`: Write.
///
/// Resource types: `traffic-mirror-target` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteTrafficMirrorTarget: &str = "ec2:DeleteTrafficMirrorTarget";

/// `ec2:DeleteTransitGateway`: Write.
///
/// Resource types: `transit-gateway` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayId`.
pub const DeleteTransitGateway: &str = "ec2:DeleteTransitGateway";

/// `ec2:DeleteTransitGatewayClientVpnAttachment`: Write.
///
/// Resource types: `transit-gateway-attachment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayAttachmentId`.
pub const DeleteTransitGatewayClientVpnAttachment: &str = "ec2:DeleteTransitGatewayClientVpnAttachment";

/// `ec2:DeleteTransitGatewayConnect`: Write.
///
/// Resource types: `transit-gateway-attachment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayAttachmentId`.
pub const DeleteTransitGatewayConnect: &str = "ec2:DeleteTransitGatewayConnect";

/// `ec2:DeleteTransitGatewayConnectPeer`: Write.
///
/// Resource types: `transit-gateway-connect-peer` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayConnectPeerId`.
pub const DeleteTransitGatewayConnectPeer: &str = "ec2:DeleteTransitGatewayConnectPeer";

/// `ec2:DeleteTransitGatewayMeteringPolicy`: Write.
///
/// Resource types: `transit-gateway-metering-policy` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayMeteringPolicyId`.
pub const DeleteTransitGatewayMeteringPolicy: &str = "ec2:DeleteTransitGatewayMeteringPolicy";

/// `ec2:DeleteTransitGatewayMeteringPolicyEntry`: Write.
///
/// Resource types: `transit-gateway-metering-policy` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayMeteringPolicyId`.
pub const DeleteTransitGatewayMeteringPolicyEntry: &str = "ec2:DeleteTransitGatewayMeteringPolicyEntry";

/// `ec2:DeleteTransitGatewayMulticastDomain`: Write.
///
/// Resource types: `transit-gateway-multicast-domain` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayMulticastDomainId`.
pub const DeleteTransitGatewayMulticastDomain: &str = "ec2:DeleteTransitGatewayMulticastDomain";

/// `ec2:DeleteTransitGatewayPeeringAttachment`: Write.
///
/// Resource types: `transit-gateway-attachment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayAttachmentId`.
pub const DeleteTransitGatewayPeeringAttachment: &str = "ec2:DeleteTransitGatewayPeeringAttachment";

/// `ec2:DeleteTransitGatewayPolicyTable`: Write.
///
/// Resource types: `transit-gateway-policy-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayPolicyTableId`.
pub const DeleteTransitGatewayPolicyTable: &str = "ec2:DeleteTransitGatewayPolicyTable";

/// `ec2:DeleteTransitGatewayPolicyTableEntry`: Write.
///
/// Resource types: `transit-gateway-policy-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayPolicyTableId`.
pub const DeleteTransitGatewayPolicyTableEntry: &str = "ec2:DeleteTransitGatewayPolicyTableEntry";

/// `ec2:DeleteTransitGatewayPrefixListReference`: Write.
///
/// Resource types: `prefix-list` (required), `transit-gateway-route-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayRouteTableId`.
pub const DeleteTransitGatewayPrefixListReference: &str = "ec2:DeleteTransitGatewayPrefixListReference";

/// `ec2:DeleteTransitGatewayRoute`: Write.
///
/// Resource types: `transit-gateway-route-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayRouteTableId`.
pub const DeleteTransitGatewayRoute: &str = "ec2:DeleteTransitGatewayRoute";

/// `ec2:DeleteTransitGatewayRouteTable`: Write.
///
/// Resource types: `transit-gateway-route-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayRouteTableId`.
pub const DeleteTransitGatewayRouteTable: &str = "ec2:DeleteTransitGatewayRouteTable";

/// `ec2:DeleteTransitGatewayRouteTableAnnouncement`: Write.
///
/// Resource types: `transit-gateway-route-table-announcement` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayRouteTableAnnouncementId`.
pub const DeleteTransitGatewayRouteTableAnnouncement: &str = "ec2:DeleteTransitGatewayRouteTableAnnouncement";

/// `ec2:DeleteTransitGatewayVpcAttachment`: Write.
///
/// Resource types: `transit-gateway-attachment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayAttachmentId`.
pub const DeleteTransitGatewayVpcAttachment: &str = "ec2:DeleteTransitGatewayVpcAttachment";

/// `ec2:DeleteVerifiedAccessEndpoint`: Write.
///
/// Resource types: `verified-access-endpoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteVerifiedAccessEndpoint: &str = "ec2:DeleteVerifiedAccessEndpoint";

/// `ec2:DeleteVerifiedAccessGroup`: Write.
///
/// Resource types: `verified-access-group` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteVerifiedAccessGroup: &str = "ec2:DeleteVerifiedAccessGroup";

/// `ec2:DeleteVerifiedAccessInstance`: Write.
///
/// Resource types: `verified-access-instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteVerifiedAccessInstance: &str = "ec2:DeleteVerifiedAccessInstance";

/// `ec2:DeleteVerifiedAccessTrustProvider`: Write.
///
/// Resource types: `verified-access-trust-provider` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteVerifiedAccessTrustProvider: &str = "ec2:DeleteVerifiedAccessTrustProvider";

/// `ec2:DeleteVolume`: Write.
///
/// Resource types: `volume` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:Encrypted`, `ec2:ManagedResourceOperator`, `ec2:ParentSnapshot`, `ec2:ParentVolume`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:VolumeID`, `ec2:VolumeInitializationRate`, `ec2:VolumeIops`, `ec2:VolumeSize`, `ec2:VolumeThroughput`, `ec2:VolumeType`.
pub const DeleteVolume: &str = "ec2:DeleteVolume";

/// `ec2:DeleteVpc`: Write.
///
/// Resource types: `vpc` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`, `ec2:VpcID`.
pub const DeleteVpc: &str = "ec2:DeleteVpc";

/// `ec2:DeleteVpcBlockPublicAccessExclusion`: Write.
///
/// Resource types: `vpc-block-public-access-exclusion` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteVpcBlockPublicAccessExclusion: &str = "ec2:DeleteVpcBlockPublicAccessExclusion";

/// `ec2:DeleteVpcEncryptionControl`: Write.
///
/// Resource types: `vpc-encryption-control` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteVpcEncryptionControl: &str = "ec2:DeleteVpcEncryptionControl";

/// `ec2:DeleteVpcEndpointConnectionNotifications`: Write.
///
/// Resource types: `vpc-endpoint`, `vpc-endpoint-service`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:VpceMultiRegion`, `ec2:VpceSupportedRegion`.
pub const DeleteVpcEndpointConnectionNotifications: &str = "ec2:DeleteVpcEndpointConnectionNotifications";

/// `ec2:DeleteVpcEndpoints`: Write.
///
/// Resource types: `vpc-endpoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:VpceMultiRegion`, `ec2:VpceServiceName`, `ec2:VpceServiceRegion`.
pub const DeleteVpcEndpoints: &str = "ec2:DeleteVpcEndpoints";

/// `ec2:DeleteVpcEndpointServiceConfigurations`: Write.
///
/// Resource types: `vpc-endpoint-service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:VpceMultiRegion`, `ec2:VpceSupportedRegion`.
pub const DeleteVpcEndpointServiceConfigurations: &str = "ec2:DeleteVpcEndpointServiceConfigurations";

/// `ec2:DeleteVpcPeeringConnection`: Write.
///
/// Resource types: `vpc-peering-connection` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AccepterVpc`, `ec2:Region`, `ec2:RequesterVpc`, `ec2:ResourceTag/${TagKey}`, `ec2:VpcPeeringConnectionID`.
pub const DeleteVpcPeeringConnection: &str = "ec2:DeleteVpcPeeringConnection";

/// `ec2:DeleteVpnConcentrator`: Write.
///
/// Resource types: `vpn-concentrator` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteVpnConcentrator: &str = "ec2:DeleteVpnConcentrator";

/// `ec2:DeleteVpnConnection`: Write.
///
/// Resource types: `vpn-connection` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteVpnConnection: &str = "ec2:DeleteVpnConnection";

/// `ec2:DeleteVpnConnectionRoute`: Write.
///
/// Resource types: `vpn-connection` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteVpnConnectionRoute: &str = "ec2:DeleteVpnConnectionRoute";

/// `ec2:DeleteVpnGateway`: Write.
///
/// Resource types: `vpn-gateway` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeleteVpnGateway: &str = "ec2:DeleteVpnGateway";

/// `ec2:DeprovisionByoipCidr`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DeprovisionByoipCidr: &str = "ec2:DeprovisionByoipCidr";

/// `ec2:DeprovisionIpamByoasn`: Write.
///
/// Resource types: `ipam` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeprovisionIpamByoasn: &str = "ec2:DeprovisionIpamByoasn";

/// `ec2:DeprovisionIpamPoolCidr`: Write.
///
/// Resource types: `ipam-pool` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeprovisionIpamPoolCidr: &str = "ec2:DeprovisionIpamPoolCidr";

/// `ec2:DeprovisionPublicIpv4PoolCidr`: Write.
///
/// Resource types: `ipv4pool-ec2` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DeprovisionPublicIpv4PoolCidr: &str = "ec2:DeprovisionPublicIpv4PoolCidr";

/// `ec2:DeregisterImage`: Write.
///
/// Resource types: `image` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:ImageID`, `ec2:ImageType`, `ec2:Owner`, `ec2:Public`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`.
pub const DeregisterImage: &str = "ec2:DeregisterImage";

/// `ec2:DeregisterInstanceEventNotificationAttributes`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DeregisterInstanceEventNotificationAttributes: &str = "ec2:DeregisterInstanceEventNotificationAttributes";

/// `ec2:DeregisterTransitGatewayMulticastGroupMembers`: Write.
///
/// Resource types: `network-interface`, `transit-gateway-multicast-domain`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:ManagedResourceOperator`, `ec2:NetworkInterfaceID`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Subnet`, `ec2:Vpc`, `ec2:transitGatewayMulticastDomainId`.
pub const DeregisterTransitGatewayMulticastGroupMembers: &str = "ec2:DeregisterTransitGatewayMulticastGroupMembers";

/// `ec2:DeregisterTransitGatewayMulticastGroupSources`: Write.
///
/// Resource types: `network-interface`, `transit-gateway-multicast-domain`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:ManagedResourceOperator`, `ec2:NetworkInterfaceID`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Subnet`, `ec2:Vpc`, `ec2:transitGatewayMulticastDomainId`.
pub const DeregisterTransitGatewayMulticastGroupSources: &str = "ec2:DeregisterTransitGatewayMulticastGroupSources";

/// `ec2:DescribeAccountAttributes`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeAccountAttributes: &str = "ec2:DescribeAccountAttributes";

/// `ec2:DescribeAccountVpcEncryptionControl`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeAccountVpcEncryptionControl: &str = "ec2:DescribeAccountVpcEncryptionControl";

/// `ec2:DescribeAddresses`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeAddresses: &str = "ec2:DescribeAddresses";

/// `ec2:DescribeAddressesAttribute`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeAddressesAttribute: &str = "ec2:DescribeAddressesAttribute";

/// `ec2:DescribeAddressTransfers`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeAddressTransfers: &str = "ec2:DescribeAddressTransfers";

/// `ec2:DescribeAggregateIdFormat`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeAggregateIdFormat: &str = "ec2:DescribeAggregateIdFormat";

/// `ec2:DescribeApplicationStatus`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeApplicationStatus: &str = "ec2:DescribeApplicationStatus";

/// `ec2:DescribeApplicationStatusCheckAssociations`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeApplicationStatusCheckAssociations: &str = "ec2:DescribeApplicationStatusCheckAssociations";

/// `ec2:DescribeApplicationStatusChecks`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeApplicationStatusChecks: &str = "ec2:DescribeApplicationStatusChecks";

/// `ec2:DescribeAvailabilityZones`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeAvailabilityZones: &str = "ec2:DescribeAvailabilityZones";

/// `ec2:DescribeAwsNetworkPerformanceMetricSubscriptions`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeAwsNetworkPerformanceMetricSubscriptions: &str = "ec2:DescribeAwsNetworkPerformanceMetricSubscriptions";

/// `ec2:DescribeBundleTasks`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeBundleTasks: &str = "ec2:DescribeBundleTasks";

/// `ec2:DescribeByoipCidrs`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeByoipCidrs: &str = "ec2:DescribeByoipCidrs";

/// `ec2:DescribeCapacityBlockExtensionHistory`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeCapacityBlockExtensionHistory: &str = "ec2:DescribeCapacityBlockExtensionHistory";

/// `ec2:DescribeCapacityBlockExtensionOfferings`: List.
///
/// Resource types: `capacity-reservation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:CapacityReservationFleet`, `ec2:CreateDate`, `ec2:DestinationCapacityReservationId`, `ec2:EbsOptimized`, `ec2:EndDate`, `ec2:EndDateType`, `ec2:InstanceCount`, `ec2:InstanceMatchCriteria`, `ec2:InstancePlatform`, `ec2:InstanceType`, `ec2:OutpostArn`, `ec2:PlacementGroup`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SourceCapacityReservationId`, `ec2:Tenancy`.
pub const DescribeCapacityBlockExtensionOfferings: &str = "ec2:DescribeCapacityBlockExtensionOfferings";

/// `ec2:DescribeCapacityBlockOfferings`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeCapacityBlockOfferings: &str = "ec2:DescribeCapacityBlockOfferings";

/// `ec2:DescribeCapacityBlocks`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeCapacityBlocks: &str = "ec2:DescribeCapacityBlocks";

/// `ec2:DescribeCapacityBlockStatus`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeCapacityBlockStatus: &str = "ec2:DescribeCapacityBlockStatus";

/// `ec2:DescribeCapacityManagerDataExports`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeCapacityManagerDataExports: &str = "ec2:DescribeCapacityManagerDataExports";

/// `ec2:DescribeCapacityReservationBillingRequests`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeCapacityReservationBillingRequests: &str = "ec2:DescribeCapacityReservationBillingRequests";

/// `ec2:DescribeCapacityReservationCancellationQuotes`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeCapacityReservationCancellationQuotes: &str = "ec2:DescribeCapacityReservationCancellationQuotes";

/// `ec2:DescribeCapacityReservationFleets`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeCapacityReservationFleets: &str = "ec2:DescribeCapacityReservationFleets";

/// `ec2:DescribeCapacityReservations`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeCapacityReservations: &str = "ec2:DescribeCapacityReservations";

/// `ec2:DescribeCapacityReservationTopology`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeCapacityReservationTopology: &str = "ec2:DescribeCapacityReservationTopology";

/// `ec2:DescribeCarrierGateways`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeCarrierGateways: &str = "ec2:DescribeCarrierGateways";

/// `ec2:DescribeClassicLinkInstances`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeClassicLinkInstances: &str = "ec2:DescribeClassicLinkInstances";

/// `ec2:DescribeClientVpnAuthorizationRules`: List.
///
/// Resource types: `client-vpn-endpoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DescribeClientVpnAuthorizationRules: &str = "ec2:DescribeClientVpnAuthorizationRules";

/// `ec2:DescribeClientVpnConnections`: List.
///
/// Resource types: `client-vpn-endpoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:ClientRootCertificateChainArn`, `ec2:CloudwatchLogGroupArn`, `ec2:CloudwatchLogStreamArn`, `ec2:DirectoryArn`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SamlProviderArn`, `ec2:ServerCertificateArn`.
pub const DescribeClientVpnConnections: &str = "ec2:DescribeClientVpnConnections";

/// `ec2:DescribeClientVpnEndpoints`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeClientVpnEndpoints: &str = "ec2:DescribeClientVpnEndpoints";

/// `ec2:DescribeClientVpnRoutes`: List.
///
/// Resource types: `client-vpn-endpoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:ClientRootCertificateChainArn`, `ec2:CloudwatchLogGroupArn`, `ec2:CloudwatchLogStreamArn`, `ec2:DirectoryArn`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SamlProviderArn`, `ec2:ServerCertificateArn`.
pub const DescribeClientVpnRoutes: &str = "ec2:DescribeClientVpnRoutes";

/// `ec2:DescribeClientVpnTargetNetworks`: List.
///
/// Resource types: `client-vpn-endpoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:ClientRootCertificateChainArn`, `ec2:CloudwatchLogGroupArn`, `ec2:CloudwatchLogStreamArn`, `ec2:DirectoryArn`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SamlProviderArn`, `ec2:ServerCertificateArn`.
pub const DescribeClientVpnTargetNetworks: &str = "ec2:DescribeClientVpnTargetNetworks";

/// `ec2:DescribeCoipPools`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeCoipPools: &str = "ec2:DescribeCoipPools";

/// `ec2:DescribeConversionTasks`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeConversionTasks: &str = "ec2:DescribeConversionTasks";

/// `ec2:DescribeCustomerGateways`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeCustomerGateways: &str = "ec2:DescribeCustomerGateways";

/// `ec2:DescribeDeclarativePoliciesReports`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeDeclarativePoliciesReports: &str = "ec2:DescribeDeclarativePoliciesReports";

/// `ec2:DescribeDhcpOptions`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeDhcpOptions: &str = "ec2:DescribeDhcpOptions";

/// `ec2:DescribeEgressOnlyInternetGateways`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeEgressOnlyInternetGateways: &str = "ec2:DescribeEgressOnlyInternetGateways";

/// `ec2:DescribeElasticGpus`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeElasticGpus: &str = "ec2:DescribeElasticGpus";

/// `ec2:DescribeExportImageTasks`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeExportImageTasks: &str = "ec2:DescribeExportImageTasks";

/// `ec2:DescribeExportTasks`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeExportTasks: &str = "ec2:DescribeExportTasks";

/// `ec2:DescribeFastLaunchImages`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeFastLaunchImages: &str = "ec2:DescribeFastLaunchImages";

/// `ec2:DescribeFastSnapshotRestores`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeFastSnapshotRestores: &str = "ec2:DescribeFastSnapshotRestores";

/// `ec2:DescribeFleetHistory`: List.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DescribeFleetHistory: &str = "ec2:DescribeFleetHistory";

/// `ec2:DescribeFleetInstances`: List.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DescribeFleetInstances: &str = "ec2:DescribeFleetInstances";

/// `ec2:DescribeFleets`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeFleets: &str = "ec2:DescribeFleets";

/// `ec2:DescribeFlowLogs`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeFlowLogs: &str = "ec2:DescribeFlowLogs";

/// `ec2:DescribeFpgaImageAttribute`: List.
///
/// Resource types: `fpga-image` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Owner`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DescribeFpgaImageAttribute: &str = "ec2:DescribeFpgaImageAttribute";

/// `ec2:DescribeFpgaImages`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeFpgaImages: &str = "ec2:DescribeFpgaImages";

/// `ec2:DescribeHostReservationOfferings`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeHostReservationOfferings: &str = "ec2:DescribeHostReservationOfferings";

/// `ec2:DescribeHostReservations`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeHostReservations: &str = "ec2:DescribeHostReservations";

/// `ec2:DescribeHosts`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeHosts: &str = "ec2:DescribeHosts";

/// `ec2:DescribeIamInstanceProfileAssociations`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeIamInstanceProfileAssociations: &str = "ec2:DescribeIamInstanceProfileAssociations";

/// `ec2:DescribeIdentityIdFormat`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeIdentityIdFormat: &str = "ec2:DescribeIdentityIdFormat";
