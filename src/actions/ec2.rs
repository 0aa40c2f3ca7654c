// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon EC2: the actions of the prefix `ec2`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `application-status-check` | `arn:${Partition}:ec2:${Region}:${Account}:application-status-check/${ApplicationStatusCheckId}` |
//! | `capacity-block` | `arn:${Partition}:ec2:${Region}:${Account}:capacity-block/${CapacityBlockId}` |
//! | `capacity-manager-data-export` | `arn:${Partition}:ec2:${Region}:${Account}:capacity-manager-data-export/${CapacityManagerDataExportId}` |
//! | `capacity-reservation` | `arn:${Partition}:ec2:${Region}:${Account}:capacity-reservation/${CapacityReservationId}` |
//! | `capacity-reservation-cancellation-quote` | `arn:${Partition}:ec2:${Region}:${Account}:capacity-reservation-cancellation-quote/${CapacityReservationCancellationQuoteId}` |
//! | `capacity-reservation-fleet` | `arn:${Partition}:ec2:${Region}:${Account}:capacity-reservation-fleet/${CapacityReservationFleetId}` |
//! | `carrier-gateway` | `arn:${Partition}:ec2:${Region}:${Account}:carrier-gateway/${CarrierGatewayId}` |
//! | `certificate` | `arn:${Partition}:acm:${Region}:${Account}:certificate/${CertificateId}` |
//! | `client-vpn-endpoint` | `arn:${Partition}:ec2:${Region}:${Account}:client-vpn-endpoint/${ClientVpnEndpointId}` |
//! | `coip-pool` | `arn:${Partition}:ec2:${Region}:${Account}:coip-pool/${Ipv4PoolCoipId}` |
//! | `customer-gateway` | `arn:${Partition}:ec2:${Region}:${Account}:customer-gateway/${CustomerGatewayId}` |
//! | `declarative-policies-report` | `arn:${Partition}:ec2:${Region}:${Account}:declarative-policies-report/${DeclarativePoliciesReportId}` |
//! | `dedicated-host` | `arn:${Partition}:ec2:${Region}:${Account}:dedicated-host/${DedicatedHostId}` |
//! | `dhcp-options` | `arn:${Partition}:ec2:${Region}:${Account}:dhcp-options/${DhcpOptionsId}` |
//! | `egress-only-internet-gateway` | `arn:${Partition}:ec2:${Region}:${Account}:egress-only-internet-gateway/${EgressOnlyInternetGatewayId}` |
//! | `elastic-gpu` | `arn:${Partition}:ec2:${Region}:${Account}:elastic-gpu/${ElasticGpuId}` |
//! | `elastic-inference` | `arn:${Partition}:elastic-inference:${Region}:${Account}:elastic-inference-accelerator/${AcceleratorId}` |
//! | `elastic-ip` | `arn:${Partition}:ec2:${Region}:${Account}:elastic-ip/${AllocationId}` |
//! | `export-image-task` | `arn:${Partition}:ec2:${Region}:${Account}:export-image-task/${ExportImageTaskId}` |
//! | `export-instance-task` | `arn:${Partition}:ec2:${Region}:${Account}:export-instance-task/${ExportTaskId}` |
//! | `fleet` | `arn:${Partition}:ec2:${Region}:${Account}:fleet/${FleetId}` |
//! | `fpga-image` | `arn:${Partition}:ec2:${Region}:${Account}:fpga-image/${FpgaImageId}` |
//! | `group` | `arn:${Partition}:resource-groups:${Region}:${Account}:group/${GroupName}` |
//! | `host-reservation` | `arn:${Partition}:ec2:${Region}:${Account}:host-reservation/${HostReservationId}` |
//! | `image` | `arn:${Partition}:ec2:${Region}::image/${ImageId}` |
//! | `image-usage-report` | `arn:${Partition}:ec2:${Region}:${Account}:image-usage-report/${ImageUsageReportId}` |
//! | `import-image-task` | `arn:${Partition}:ec2:${Region}:${Account}:import-image-task/${ImportImageTaskId}` |
//! | `import-snapshot-task` | `arn:${Partition}:ec2:${Region}:${Account}:import-snapshot-task/${ImportSnapshotTaskId}` |
//! | `instance` | `arn:${Partition}:ec2:${Region}:${Account}:instance/${InstanceId}` |
//! | `instance-connect-endpoint` | `arn:${Partition}:ec2:${Region}:${Account}:instance-connect-endpoint/${InstanceConnectEndpointId}` |
//! | `instance-event-window` | `arn:${Partition}:ec2:${Region}:${Account}:instance-event-window/${InstanceEventWindowId}` |
//! | `internet-gateway` | `arn:${Partition}:ec2:${Region}:${Account}:internet-gateway/${InternetGatewayId}` |
//! | `ipam` | `arn:${Partition}:ec2::${Account}:ipam/${IpamId}` |
//! | `ipam-external-resource-verification-token` | `arn:${Partition}:ec2::${Account}:ipam-external-resource-verification-token/${IpamExternalResourceVerificationTokenId}` |
//! | `ipam-internet-registry-association` | `arn:${Partition}:ec2::${Account}:ipam-internet-registry-association/${IpamInternetRegistryAssociationId}` |
//! | `ipam-policy` | `arn:${Partition}:ec2::${Account}:ipam-policy/${IpamPolicyId}` |
//! | `ipam-pool` | `arn:${Partition}:ec2::${Account}:ipam-pool/${IpamPoolId}` |
//! | `ipam-pool-allocation` | `arn:${Partition}:ec2:${Region}:${Account}:ipam-pool-allocation/${IpamPoolAllocationId}` |
//! | `ipam-prefix-list-resolver` | `arn:${Partition}:ec2::${Account}:ipam-prefix-list-resolver/${IpamPrefixListResolverId}` |
//! | `ipam-prefix-list-resolver-target` | `arn:${Partition}:ec2::${Account}:ipam-prefix-list-resolver-target/${IpamPrefixListResolverTargetId}` |
//! | `ipam-resource-discovery` | `arn:${Partition}:ec2::${Account}:ipam-resource-discovery/${IpamResourceDiscoveryId}` |
//! | `ipam-resource-discovery-association` | `arn:${Partition}:ec2::${Account}:ipam-resource-discovery-association/${IpamResourceDiscoveryAssociationId}` |
//! | `ipam-scope` | `arn:${Partition}:ec2::${Account}:ipam-scope/${IpamScopeId}` |
//! | `ipv4pool-ec2` | `arn:${Partition}:ec2:${Region}:${Account}:ipv4pool-ec2/${Ipv4PoolEc2Id}` |
//! | `ipv6pool-ec2` | `arn:${Partition}:ec2:${Region}:${Account}:ipv6pool-ec2/${Ipv6PoolEc2Id}` |
//! | `key-pair` | `arn:${Partition}:ec2:${Region}:${Account}:key-pair/${KeyPairName}` |
//! | `launch-template` | `arn:${Partition}:ec2:${Region}:${Account}:launch-template/${LaunchTemplateId}` |
//! | `license-configuration` | `arn:${Partition}:license-manager:${Region}:${Account}:license-configuration:${LicenseConfigurationId}` |
//! | `local-gateway` | `arn:${Partition}:ec2:${Region}:${Account}:local-gateway/${LocalGatewayId}` |
//! | `local-gateway-route-table` | `arn:${Partition}:ec2:${Region}:${Account}:local-gateway-route-table/${LocalGatewayRoutetableId}` |
//! | `local-gateway-route-table-virtual-interface-group-association` | `arn:${Partition}:ec2:${Region}:${Account}:local-gateway-route-table-virtual-interface-group-association/${LocalGatewayRouteTableVirtualInterfaceGroupAssociationId}` |
//! | `local-gateway-route-table-vpc-association` | `arn:${Partition}:ec2:${Region}:${Account}:local-gateway-route-table-vpc-association/${LocalGatewayRouteTableVpcAssociationId}` |
//! | `local-gateway-virtual-interface` | `arn:${Partition}:ec2:${Region}:${Account}:local-gateway-virtual-interface/${LocalGatewayVirtualInterfaceId}` |
//! | `local-gateway-virtual-interface-group` | `arn:${Partition}:ec2:${Region}:${Account}:local-gateway-virtual-interface-group/${LocalGatewayVirtualInterfaceGroupId}` |
//! | `mac-modification-task` | `arn:${Partition}:ec2:${Region}:${Account}:mac-modification-task/${MacModificationTaskId}` |
//! | `natgateway` | `arn:${Partition}:ec2:${Region}:${Account}:natgateway/${NatGatewayId}` |
//! | `network-acl` | `arn:${Partition}:ec2:${Region}:${Account}:network-acl/${NaclId}` |
//! | `network-insights-access-scope` | `arn:${Partition}:ec2:${Region}:${Account}:network-insights-access-scope/${NetworkInsightsAccessScopeId}` |
//! | `network-insights-access-scope-analysis` | `arn:${Partition}:ec2:${Region}:${Account}:network-insights-access-scope-analysis/${NetworkInsightsAccessScopeAnalysisId}` |
//! | `network-insights-analysis` | `arn:${Partition}:ec2:${Region}:${Account}:network-insights-analysis/${NetworkInsightsAnalysisId}` |
//! | `network-insights-path` | `arn:${Partition}:ec2:${Region}:${Account}:network-insights-path/${NetworkInsightsPathId}` |
//! | `network-interface` | `arn:${Partition}:ec2:${Region}:${Account}:network-interface/${NetworkInterfaceId}` |
//! | `outpost-lag` | `arn:${Partition}:ec2:${Region}:${Account}:outpost-lag/${OutpostLagId}` |
//! | `placement-group` | `arn:${Partition}:ec2:${Region}:${Account}:placement-group/${PlacementGroupName}` |
//! | `prefix-list` | `arn:${Partition}:ec2:${Region}:${Account}:prefix-list/${PrefixListId}` |
//! | `replace-root-volume-task` | `arn:${Partition}:ec2:${Region}:${Account}:replace-root-volume-task/${ReplaceRootVolumeTaskId}` |
//! | `reserved-instances` | `arn:${Partition}:ec2:${Region}:${Account}:reserved-instances/${ReservationId}` |
//! | `role` | `arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}` |
//! | `route-server` | `arn:${Partition}:ec2:${Region}:${Account}:route-server/${RouteServerId}` |
//! | `route-server-endpoint` | `arn:${Partition}:ec2:${Region}:${Account}:route-server-endpoint/${RouteServerEndpointId}` |
//! | `route-server-peer` | `arn:${Partition}:ec2:${Region}:${Account}:route-server-peer/${RouteServerPeerId}` |
//! | `route-table` | `arn:${Partition}:ec2:${Region}:${Account}:route-table/${RouteTableId}` |
//! | `secondary-interface` | `arn:${Partition}:ec2:${Region}:${Account}:secondary-interface/${SecondaryInterfaceId}` |
//! | `secondary-network` | `arn:${Partition}:ec2:${Region}:${Account}:secondary-network/${SecondaryNetworkId}` |
//! | `secondary-subnet` | `arn:${Partition}:ec2:${Region}:${Account}:secondary-subnet/${SecondarySubnetId}` |
//! | `security-group` | `arn:${Partition}:ec2:${Region}:${Account}:security-group/${SecurityGroupId}` |
//! | `security-group-rule` | `arn:${Partition}:ec2:${Region}:${Account}:security-group-rule/${SecurityGroupRuleId}` |
//! | `snapshot` | `arn:${Partition}:ec2:${Region}::snapshot/${SnapshotId}` |
//! | `spot-fleet-request` | `arn:${Partition}:ec2:${Region}:${Account}:spot-fleet-request/${SpotFleetRequestId}` |
//! | `spot-instances-request` | `arn:${Partition}:ec2:${Region}:${Account}:spot-instances-request/${SpotInstanceRequestId}` |
//! | `subnet` | `arn:${Partition}:ec2:${Region}:${Account}:subnet/${SubnetId}` |
//! | `subnet-cidr-reservation` | `arn:${Partition}:ec2:${Region}:${Account}:subnet-cidr-reservation/${SubnetCidrReservationId}` |
//! | `traffic-mirror-filter` | `arn:${Partition}:ec2:${Region}:${Account}:traffic-mirror-filter/${TrafficMirrorFilterId}` |
//! | `traffic-mirror-filter-rule` | `arn:${Partition}:ec2:${Region}:${Account}:traffic-mirror-filter-rule/${TrafficMirrorFilterRuleId}` |
//! | `traffic-mirror-session` | `arn:${Partition}:ec2:${Region}:${Account}:traffic-mirror-session/${TrafficMirrorSessionId}` |
//! | `traffic-mirror-target` | `arn:${Partition}:ec2:${Region}:${Account}:traffic-mirror-target/${TrafficMirrorTargetId}` |
//! | `transit-gateway` | `arn:${Partition}:ec2:${Region}:${Account}:transit-gateway/${TransitGatewayId}` |
//! | `transit-gateway-attachment` | `arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-attachment/${TransitGatewayAttachmentId}` |
//! | `transit-gateway-connect-peer` | `arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-connect-peer/${TransitGatewayConnectPeerId}` |
//! | `transit-gateway-metering-policy` | `arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-metering-policy/${TransitGatewayMeteringPolicyId}` |
//! | `transit-gateway-multicast-domain` | `arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-multicast-domain/${TransitGatewayMulticastDomainId}` |
//! | `transit-gateway-policy-table` | `arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-policy-table/${TransitGatewayPolicyTableId}` |
//! | `transit-gateway-route-table` | `arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-route-table/${TransitGatewayRouteTableId}` |
//! | `transit-gateway-route-table-announcement` | `arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-route-table-announcement/${TransitGatewayRouteTableAnnouncementId}` |
//! | `verified-access-endpoint` | `arn:${Partition}:ec2:${Region}:${Account}:verified-access-endpoint/${VerifiedAccessEndpointId}` |
//! | `verified-access-endpoint-target` | `arn:${Partition}:ec2:${Region}:${Account}:verified-access-endpoint-target/${VerifiedAccessEndpointTargetId}` |
//! | `verified-access-group` | `arn:${Partition}:ec2:${Region}:${Account}:verified-access-group/${VerifiedAccessGroupId}` |
//! | `verified-access-instance` | `arn:${Partition}:ec2:${Region}:${Account}:verified-access-instance/${VerifiedAccessInstanceId}` |
//! | `verified-access-policy` | `arn:${Partition}:ec2:${Region}:${Account}:verified-access-policy/${VerifiedAccessPolicyId}` |
//! | `verified-access-trust-provider` | `arn:${Partition}:ec2:${Region}:${Account}:verified-access-trust-provider/${VerifiedAccessTrustProviderId}` |
//! | `volume` | `arn:${Partition}:ec2:${Region}:${Account}:volume/${VolumeId}` |
//! | `vpc` | `arn:${Partition}:ec2:${Region}:${Account}:vpc/${VpcId}` |
//! | `vpc-block-public-access-exclusion` | `arn:${Partition}:ec2:${Region}:${Account}:vpc-block-public-access-exclusion/${VpcBlockPublicAccessExclusionId}` |
//! | `vpc-encryption-control` | `arn:${Partition}:ec2:${Region}:${Account}:vpc-encryption-control/${VpcEncryptionControlId}` |
//! | `vpc-endpoint` | `arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint/${VpcEndpointId}` |
//! | `vpc-endpoint-connection` | `arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint-connection/${VpcEndpointConnectionId}` |
//! | `vpc-endpoint-service` | `arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint-service/${VpcEndpointServiceId}` |
//! | `vpc-endpoint-service-permission` | `arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint-service-permission/${VpcEndpointServicePermissionId}` |
//! | `vpc-flow-log` | `arn:${Partition}:ec2:${Region}:${Account}:vpc-flow-log/${VpcFlowLogId}` |
//! | `vpc-peering-connection` | `arn:${Partition}:ec2:${Region}:${Account}:vpc-peering-connection/${VpcPeeringConnectionId}` |
//! | `vpn-concentrator` | `arn:${Partition}:ec2:${Region}:${Account}:vpn-concentrator/${VpnConcentratorId}` |
//! | `vpn-connection` | `arn:${Partition}:ec2:${Region}:${Account}:vpn-connection/${VpnConnectionId}` |
//! | `vpn-connection-device-type` | `arn:${Partition}:ec2:${Region}:${Account}:vpn-connection-device-type/${VpnConnectionDeviceTypeId}` |
//! | `vpn-gateway` | `arn:${Partition}:ec2:${Region}:${Account}:vpn-gateway/${VpnGatewayId}` |

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

/// `ec2:DescribeIdFormat`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeIdFormat: &str = "ec2:DescribeIdFormat";

/// `ec2:DescribeImageAttribute`: List.
///
/// Resource types: `image` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:ImageID`, `ec2:ImageType`, `ec2:Owner`, `ec2:Public`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`.
pub const DescribeImageAttribute: &str = "ec2:DescribeImageAttribute";

/// `ec2:DescribeImageReferences`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeImageReferences: &str = "ec2:DescribeImageReferences";

/// `ec2:DescribeImages`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeImages: &str = "ec2:DescribeImages";

/// `ec2:DescribeImageUsageReportEntries`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeImageUsageReportEntries: &str = "ec2:DescribeImageUsageReportEntries";

/// `ec2:DescribeImageUsageReports`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeImageUsageReports: &str = "ec2:DescribeImageUsageReports";

/// `ec2:DescribeImportImageTasks`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeImportImageTasks: &str = "ec2:DescribeImportImageTasks";

/// `ec2:DescribeImportSnapshotTasks`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeImportSnapshotTasks: &str = "ec2:DescribeImportSnapshotTasks";

/// `ec2:DescribeInstanceAttribute`: List.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:PlacementGroup`, `ec2:ProductCode`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const DescribeInstanceAttribute: &str = "ec2:DescribeInstanceAttribute";

/// `ec2:DescribeInstanceConnectEndpoints`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeInstanceConnectEndpoints: &str = "ec2:DescribeInstanceConnectEndpoints";

/// `ec2:DescribeInstanceCreditSpecifications`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeInstanceCreditSpecifications: &str = "ec2:DescribeInstanceCreditSpecifications";

/// `ec2:DescribeInstanceEventNotificationAttributes`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeInstanceEventNotificationAttributes: &str = "ec2:DescribeInstanceEventNotificationAttributes";

/// `ec2:DescribeInstanceEventWindows`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeInstanceEventWindows: &str = "ec2:DescribeInstanceEventWindows";

/// `ec2:DescribeInstanceImageMetadata`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeInstanceImageMetadata: &str = "ec2:DescribeInstanceImageMetadata";

/// `ec2:DescribeInstances`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeInstances: &str = "ec2:DescribeInstances";

/// `ec2:DescribeInstanceSqlHaHistoryStates`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeInstanceSqlHaHistoryStates: &str = "ec2:DescribeInstanceSqlHaHistoryStates";

/// `ec2:DescribeInstanceSqlHaStates`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeInstanceSqlHaStates: &str = "ec2:DescribeInstanceSqlHaStates";

/// `ec2:DescribeInstanceStatus`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeInstanceStatus: &str = "ec2:DescribeInstanceStatus";

/// `ec2:DescribeInstanceTopology`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeInstanceTopology: &str = "ec2:DescribeInstanceTopology";

/// `ec2:DescribeInstanceTypeOfferings`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeInstanceTypeOfferings: &str = "ec2:DescribeInstanceTypeOfferings";

/// `ec2:DescribeInstanceTypes`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeInstanceTypes: &str = "ec2:DescribeInstanceTypes";

/// `ec2:DescribeInternetGateways`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeInternetGateways: &str = "ec2:DescribeInternetGateways";

/// `ec2:DescribeIpamByoasn`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeIpamByoasn: &str = "ec2:DescribeIpamByoasn";

/// `ec2:DescribeIpamExternalResourceVerificationTokens`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeIpamExternalResourceVerificationTokens: &str = "ec2:DescribeIpamExternalResourceVerificationTokens";

/// `ec2:DescribeIpamInternetRegistryAssociations`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeIpamInternetRegistryAssociations: &str = "ec2:DescribeIpamInternetRegistryAssociations";

/// `ec2:DescribeIpamPolicies`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeIpamPolicies: &str = "ec2:DescribeIpamPolicies";

/// `ec2:DescribeIpamPoolAllocations`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeIpamPoolAllocations: &str = "ec2:DescribeIpamPoolAllocations";

/// `ec2:DescribeIpamPools`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeIpamPools: &str = "ec2:DescribeIpamPools";

/// `ec2:DescribeIpamPrefixListResolvers`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeIpamPrefixListResolvers: &str = "ec2:DescribeIpamPrefixListResolvers";

/// `ec2:DescribeIpamPrefixListResolverTargets`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeIpamPrefixListResolverTargets: &str = "ec2:DescribeIpamPrefixListResolverTargets";

/// `ec2:DescribeIpamResourceDiscoveries`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeIpamResourceDiscoveries: &str = "ec2:DescribeIpamResourceDiscoveries";

/// `ec2:DescribeIpamResourceDiscoveryAssociations`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeIpamResourceDiscoveryAssociations: &str = "ec2:DescribeIpamResourceDiscoveryAssociations";

/// `ec2:DescribeIpams`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeIpams: &str = "ec2:DescribeIpams";

/// `ec2:DescribeIpamScopes`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeIpamScopes: &str = "ec2:DescribeIpamScopes";

/// `ec2:DescribeIpv6Pools`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeIpv6Pools: &str = "ec2:DescribeIpv6Pools";

/// `ec2:DescribeKeyPairs`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeKeyPairs: &str = "ec2:DescribeKeyPairs";

/// `ec2:DescribeLaunchTemplates`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeLaunchTemplates: &str = "ec2:DescribeLaunchTemplates";

/// `ec2:DescribeLaunchTemplateVersions`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeLaunchTemplateVersions: &str = "ec2:DescribeLaunchTemplateVersions";

/// `ec2:DescribeLocalGatewayRouteTablePermissions`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeLocalGatewayRouteTablePermissions: &str = "ec2:DescribeLocalGatewayRouteTablePermissions";

/// `ec2:DescribeLocalGatewayRouteTables`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeLocalGatewayRouteTables: &str = "ec2:DescribeLocalGatewayRouteTables";

/// `ec2:DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations: &str = "ec2:DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations";

/// `ec2:DescribeLocalGatewayRouteTableVpcAssociations`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeLocalGatewayRouteTableVpcAssociations: &str = "ec2:DescribeLocalGatewayRouteTableVpcAssociations";

/// `ec2:DescribeLocalGateways`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeLocalGateways: &str = "ec2:DescribeLocalGateways";

/// `ec2:DescribeLocalGatewayVirtualInterfaceGroups`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeLocalGatewayVirtualInterfaceGroups: &str = "ec2:DescribeLocalGatewayVirtualInterfaceGroups";

/// `ec2:DescribeLocalGatewayVirtualInterfaces`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeLocalGatewayVirtualInterfaces: &str = "ec2:DescribeLocalGatewayVirtualInterfaces";

/// `ec2:DescribeLockedSnapshots`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeLockedSnapshots: &str = "ec2:DescribeLockedSnapshots";

/// `ec2:DescribeMacHosts`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeMacHosts: &str = "ec2:DescribeMacHosts";

/// `ec2:DescribeMacModificationTasks`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeMacModificationTasks: &str = "ec2:DescribeMacModificationTasks";

/// `ec2:DescribeManagedPrefixLists`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeManagedPrefixLists: &str = "ec2:DescribeManagedPrefixLists";

/// `ec2:DescribeMovingAddresses`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeMovingAddresses: &str = "ec2:DescribeMovingAddresses";

/// `ec2:DescribeNatGateways`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeNatGateways: &str = "ec2:DescribeNatGateways";

/// `ec2:DescribeNetworkAcls`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeNetworkAcls: &str = "ec2:DescribeNetworkAcls";

/// `ec2:DescribeNetworkInsightsAccessScopeAnalyses`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeNetworkInsightsAccessScopeAnalyses: &str = "ec2:DescribeNetworkInsightsAccessScopeAnalyses";

/// `ec2:DescribeNetworkInsightsAccessScopes`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeNetworkInsightsAccessScopes: &str = "ec2:DescribeNetworkInsightsAccessScopes";

/// `ec2:DescribeNetworkInsightsAnalyses`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeNetworkInsightsAnalyses: &str = "ec2:DescribeNetworkInsightsAnalyses";

/// `ec2:DescribeNetworkInsightsPaths`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeNetworkInsightsPaths: &str = "ec2:DescribeNetworkInsightsPaths";

/// `ec2:DescribeNetworkInterfaceAttribute`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeNetworkInterfaceAttribute: &str = "ec2:DescribeNetworkInterfaceAttribute";

/// `ec2:DescribeNetworkInterfacePermissions`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeNetworkInterfacePermissions: &str = "ec2:DescribeNetworkInterfacePermissions";

/// `ec2:DescribeNetworkInterfaces`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeNetworkInterfaces: &str = "ec2:DescribeNetworkInterfaces";

/// `ec2:DescribeOutpostLags`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeOutpostLags: &str = "ec2:DescribeOutpostLags";

/// `ec2:DescribePlacementGroups`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribePlacementGroups: &str = "ec2:DescribePlacementGroups";

/// `ec2:DescribePrefixLists`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribePrefixLists: &str = "ec2:DescribePrefixLists";

/// `ec2:DescribePrincipalIdFormat`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribePrincipalIdFormat: &str = "ec2:DescribePrincipalIdFormat";

/// `ec2:DescribePublicIpv4Pools`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribePublicIpv4Pools: &str = "ec2:DescribePublicIpv4Pools";

/// `ec2:DescribeRegions`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeRegions: &str = "ec2:DescribeRegions";

/// `ec2:DescribeReplaceRootVolumeTasks`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeReplaceRootVolumeTasks: &str = "ec2:DescribeReplaceRootVolumeTasks";

/// `ec2:DescribeReservedInstances`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeReservedInstances: &str = "ec2:DescribeReservedInstances";

/// `ec2:DescribeReservedInstancesListings`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeReservedInstancesListings: &str = "ec2:DescribeReservedInstancesListings";

/// `ec2:DescribeReservedInstancesModifications`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeReservedInstancesModifications: &str = "ec2:DescribeReservedInstancesModifications";

/// `ec2:DescribeReservedInstancesOfferings`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeReservedInstancesOfferings: &str = "ec2:DescribeReservedInstancesOfferings";

/// `ec2:DescribeRouteServerEndpoints`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeRouteServerEndpoints: &str = "ec2:DescribeRouteServerEndpoints";

/// `ec2:DescribeRouteServerPeers`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeRouteServerPeers: &str = "ec2:DescribeRouteServerPeers";

/// `ec2:DescribeRouteServers`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeRouteServers: &str = "ec2:DescribeRouteServers";

/// `ec2:DescribeRouteTables`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeRouteTables: &str = "ec2:DescribeRouteTables";

/// `ec2:DescribeScheduledInstanceAvailability`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeScheduledInstanceAvailability: &str = "ec2:DescribeScheduledInstanceAvailability";

/// `ec2:DescribeScheduledInstances`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeScheduledInstances: &str = "ec2:DescribeScheduledInstances";

/// `ec2:DescribeSecondaryInterfaces`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeSecondaryInterfaces: &str = "ec2:DescribeSecondaryInterfaces";

/// `ec2:DescribeSecondaryNetworks`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeSecondaryNetworks: &str = "ec2:DescribeSecondaryNetworks";

/// `ec2:DescribeSecondarySubnets`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeSecondarySubnets: &str = "ec2:DescribeSecondarySubnets";

/// `ec2:DescribeSecurityGroupReferences`: List.
///
/// Resource types: `security-group` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SecurityGroupID`, `ec2:Vpc`.
pub const DescribeSecurityGroupReferences: &str = "ec2:DescribeSecurityGroupReferences";

/// `ec2:DescribeSecurityGroupRules`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeSecurityGroupRules: &str = "ec2:DescribeSecurityGroupRules";

/// `ec2:DescribeSecurityGroups`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeSecurityGroups: &str = "ec2:DescribeSecurityGroups";

/// `ec2:DescribeSecurityGroupVpcAssociations`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeSecurityGroupVpcAssociations: &str = "ec2:DescribeSecurityGroupVpcAssociations";

/// `ec2:DescribeServiceLinkVirtualInterfaces`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeServiceLinkVirtualInterfaces: &str = "ec2:DescribeServiceLinkVirtualInterfaces";

/// `ec2:DescribeSnapshotAttribute`: List.
///
/// Resource types: `snapshot` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Encrypted`, `ec2:OutpostArn`, `ec2:Owner`, `ec2:ParentVolume`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SnapshotID`, `ec2:SnapshotTime`, `ec2:SourceOutpostArn`, `ec2:VolumeSize`.
pub const DescribeSnapshotAttribute: &str = "ec2:DescribeSnapshotAttribute";

/// `ec2:DescribeSnapshots`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeSnapshots: &str = "ec2:DescribeSnapshots";

/// `ec2:DescribeSnapshotTierStatus`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeSnapshotTierStatus: &str = "ec2:DescribeSnapshotTierStatus";

/// `ec2:DescribeSpotDatafeedSubscription`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeSpotDatafeedSubscription: &str = "ec2:DescribeSpotDatafeedSubscription";

/// `ec2:DescribeSpotFleetInstances`: List.
///
/// Resource types: `spot-fleet-request` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DescribeSpotFleetInstances: &str = "ec2:DescribeSpotFleetInstances";

/// `ec2:DescribeSpotFleetRequestHistory`: List.
///
/// Resource types: `spot-fleet-request` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DescribeSpotFleetRequestHistory: &str = "ec2:DescribeSpotFleetRequestHistory";

/// `ec2:DescribeSpotFleetRequests`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeSpotFleetRequests: &str = "ec2:DescribeSpotFleetRequests";

/// `ec2:DescribeSpotInstanceRequests`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeSpotInstanceRequests: &str = "ec2:DescribeSpotInstanceRequests";

/// `ec2:DescribeSpotPriceHistory`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeSpotPriceHistory: &str = "ec2:DescribeSpotPriceHistory";

/// `ec2:DescribeStaleSecurityGroups`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeStaleSecurityGroups: &str = "ec2:DescribeStaleSecurityGroups";

/// `ec2:DescribeStoreImageTasks`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeStoreImageTasks: &str = "ec2:DescribeStoreImageTasks";

/// `ec2:DescribeSubnets`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeSubnets: &str = "ec2:DescribeSubnets";

/// `ec2:DescribeTags`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeTags: &str = "ec2:DescribeTags";

/// `ec2:DescribeTrafficMirrorFilterRules`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeTrafficMirrorFilterRules: &str = "ec2:DescribeTrafficMirrorFilterRules";

/// `ec2:DescribeTrafficMirrorFilters`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeTrafficMirrorFilters: &str = "ec2:DescribeTrafficMirrorFilters";

/// `ec2:DescribeTrafficMirrorSessions`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeTrafficMirrorSessions: &str = "ec2:DescribeTrafficMirrorSessions";

/// `ec2:DescribeTrafficMirrorTargets`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeTrafficMirrorTargets: &str = "ec2:DescribeTrafficMirrorTargets";

/// `ec2:DescribeTransitGatewayAttachments`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeTransitGatewayAttachments: &str = "ec2:DescribeTransitGatewayAttachments";

/// `ec2:DescribeTransitGatewayConnectPeers`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeTransitGatewayConnectPeers: &str = "ec2:DescribeTransitGatewayConnectPeers";

/// `ec2:DescribeTransitGatewayConnects`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeTransitGatewayConnects: &str = "ec2:DescribeTransitGatewayConnects";

/// `ec2:DescribeTransitGatewayMeteringPolicies`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeTransitGatewayMeteringPolicies: &str = "ec2:DescribeTransitGatewayMeteringPolicies";

/// `ec2:DescribeTransitGatewayMulticastDomains`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeTransitGatewayMulticastDomains: &str = "ec2:DescribeTransitGatewayMulticastDomains";

/// `ec2:DescribeTransitGatewayPeeringAttachments`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeTransitGatewayPeeringAttachments: &str = "ec2:DescribeTransitGatewayPeeringAttachments";

/// `ec2:DescribeTransitGatewayPolicyTables`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeTransitGatewayPolicyTables: &str = "ec2:DescribeTransitGatewayPolicyTables";

/// `ec2:DescribeTransitGatewayRouteTableAnnouncements`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeTransitGatewayRouteTableAnnouncements: &str = "ec2:DescribeTransitGatewayRouteTableAnnouncements";

/// `ec2:DescribeTransitGatewayRouteTables`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeTransitGatewayRouteTables: &str = "ec2:DescribeTransitGatewayRouteTables";

/// `ec2:DescribeTransitGateways`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeTransitGateways: &str = "ec2:DescribeTransitGateways";

/// `ec2:DescribeTransitGatewayVpcAttachments`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeTransitGatewayVpcAttachments: &str = "ec2:DescribeTransitGatewayVpcAttachments";

/// `ec2:DescribeTrunkInterfaceAssociations`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeTrunkInterfaceAssociations: &str = "ec2:DescribeTrunkInterfaceAssociations";

/// `ec2:DescribeVerifiedAccessEndpoints`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeVerifiedAccessEndpoints: &str = "ec2:DescribeVerifiedAccessEndpoints";

/// `ec2:DescribeVerifiedAccessGroups`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeVerifiedAccessGroups: &str = "ec2:DescribeVerifiedAccessGroups";

/// `ec2:DescribeVerifiedAccessInstanceLoggingConfigurations`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeVerifiedAccessInstanceLoggingConfigurations: &str = "ec2:DescribeVerifiedAccessInstanceLoggingConfigurations";

/// `ec2:DescribeVerifiedAccessInstances`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeVerifiedAccessInstances: &str = "ec2:DescribeVerifiedAccessInstances";

/// `ec2:DescribeVerifiedAccessInstanceWebAclAssociations`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeVerifiedAccessInstanceWebAclAssociations: &str = "ec2:DescribeVerifiedAccessInstanceWebAclAssociations";

/// `ec2:DescribeVerifiedAccessTrustProviders`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeVerifiedAccessTrustProviders: &str = "ec2:DescribeVerifiedAccessTrustProviders";

/// `ec2:DescribeVolumeAttribute`: List.
///
/// Resource types: `volume` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:Encrypted`, `ec2:ManagedResourceOperator`, `ec2:ParentSnapshot`, `ec2:ParentVolume`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:VolumeID`, `ec2:VolumeInitializationRate`, `ec2:VolumeIops`, `ec2:VolumeSize`, `ec2:VolumeThroughput`, `ec2:VolumeType`.
pub const DescribeVolumeAttribute: &str = "ec2:DescribeVolumeAttribute";

/// `ec2:DescribeVolumes`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeVolumes: &str = "ec2:DescribeVolumes";

/// `ec2:DescribeVolumesModifications`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeVolumesModifications: &str = "ec2:DescribeVolumesModifications";

/// `ec2:DescribeVolumeStatus`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeVolumeStatus: &str = "ec2:DescribeVolumeStatus";

/// `ec2:DescribeVpcAttribute`: List.
///
/// Resource types: `vpc` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`, `ec2:VpcID`.
pub const DescribeVpcAttribute: &str = "ec2:DescribeVpcAttribute";

/// `ec2:DescribeVpcBlockPublicAccessExclusions`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeVpcBlockPublicAccessExclusions: &str = "ec2:DescribeVpcBlockPublicAccessExclusions";

/// `ec2:DescribeVpcBlockPublicAccessOptions`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeVpcBlockPublicAccessOptions: &str = "ec2:DescribeVpcBlockPublicAccessOptions";

/// `ec2:DescribeVpcClassicLink`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeVpcClassicLink: &str = "ec2:DescribeVpcClassicLink";

/// `ec2:DescribeVpcClassicLinkDnsSupport`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeVpcClassicLinkDnsSupport: &str = "ec2:DescribeVpcClassicLinkDnsSupport";

/// `ec2:DescribeVpcEncryptionControls`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeVpcEncryptionControls: &str = "ec2:DescribeVpcEncryptionControls";

/// `ec2:DescribeVpcEndpointAssociations`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeVpcEndpointAssociations: &str = "ec2:DescribeVpcEndpointAssociations";

/// `ec2:DescribeVpcEndpointConnectionNotifications`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeVpcEndpointConnectionNotifications: &str = "ec2:DescribeVpcEndpointConnectionNotifications";

/// `ec2:DescribeVpcEndpointConnections`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeVpcEndpointConnections: &str = "ec2:DescribeVpcEndpointConnections";

/// `ec2:DescribeVpcEndpoints`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeVpcEndpoints: &str = "ec2:DescribeVpcEndpoints";

/// `ec2:DescribeVpcEndpointServiceConfigurations`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeVpcEndpointServiceConfigurations: &str = "ec2:DescribeVpcEndpointServiceConfigurations";

/// `ec2:DescribeVpcEndpointServicePermissions`: List.
///
/// Resource types: `vpc-endpoint-service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:VpceMultiRegion`, `ec2:VpceSupportedRegion`.
pub const DescribeVpcEndpointServicePermissions: &str = "ec2:DescribeVpcEndpointServicePermissions";

/// `ec2:DescribeVpcEndpointServices`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeVpcEndpointServices: &str = "ec2:DescribeVpcEndpointServices";

/// `ec2:DescribeVpcPeeringConnections`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeVpcPeeringConnections: &str = "ec2:DescribeVpcPeeringConnections";

/// `ec2:DescribeVpcs`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeVpcs: &str = "ec2:DescribeVpcs";

/// `ec2:DescribeVpnConcentrators`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeVpnConcentrators: &str = "ec2:DescribeVpnConcentrators";

/// `ec2:DescribeVpnConnections`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeVpnConnections: &str = "ec2:DescribeVpnConnections";

/// `ec2:DescribeVpnGateways`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DescribeVpnGateways: &str = "ec2:DescribeVpnGateways";

/// `ec2:DetachApplianceFromNatGateway`: Permissions management, Write.
///
/// Resource types: `natgateway` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DetachApplianceFromNatGateway: &str = "ec2:DetachApplianceFromNatGateway";

/// `ec2:DetachClassicLinkVpc`: Write.
///
/// Resource types: `instance` (required), `vpc` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:PlacementGroup`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`, `ec2:VpcID`.
pub const DetachClassicLinkVpc: &str = "ec2:DetachClassicLinkVpc";

/// `ec2:DetachImageWatermark`: Write.
///
/// Resource types: `image` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:ImageID`, `ec2:ImageType`, `ec2:Owner`, `ec2:Public`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`.
pub const DetachImageWatermark: &str = "ec2:DetachImageWatermark";

/// `ec2:DetachInternetGateway`: Write.
///
/// Resource types: `internet-gateway` (required), `vpc` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:InternetGatewayID`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`, `ec2:VpcID`.
pub const DetachInternetGateway: &str = "ec2:DetachInternetGateway";

/// `ec2:DetachNetworkInterface`: Write.
///
/// Resource types: `instance` (required), `network-interface` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:NetworkInterfaceID`, `ec2:PlacementGroup`, `ec2:ProductCode`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Subnet`, `ec2:Tenancy`, `ec2:Vpc`.
pub const DetachNetworkInterface: &str = "ec2:DetachNetworkInterface";

/// `ec2:DetachResourcesFromPlacementGroup`: Permissions management, Write.
///
/// Resource types: `placement-group` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:PlacementGroupName`, `ec2:PlacementGroupStrategy`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DetachResourcesFromPlacementGroup: &str = "ec2:DetachResourcesFromPlacementGroup";

/// `ec2:DetachVerifiedAccessTrustProvider`: Write.
///
/// Resource types: `verified-access-instance` (required), `verified-access-trust-provider` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DetachVerifiedAccessTrustProvider: &str = "ec2:DetachVerifiedAccessTrustProvider";

/// `ec2:DetachVolume`: Write.
///
/// Resource types: `instance`, `volume` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:Encrypted`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:ParentSnapshot`, `ec2:ParentVolume`, `ec2:PlacementGroup`, `ec2:ProductCode`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`, `ec2:VolumeID`, `ec2:VolumeInitializationRate`, `ec2:VolumeIops`, `ec2:VolumeSize`, `ec2:VolumeThroughput`, `ec2:VolumeType`.
pub const DetachVolume: &str = "ec2:DetachVolume";

/// `ec2:DetachVpnGateway`: Write.
///
/// Resource types: `vpc` (required), `vpn-gateway` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`, `ec2:VpcID`.
pub const DetachVpnGateway: &str = "ec2:DetachVpnGateway";

/// `ec2:DisableAddressTransfer`: Write.
///
/// Resource types: `elastic-ip` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AllocationId`, `ec2:Domain`, `ec2:PublicIpAddress`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DisableAddressTransfer: &str = "ec2:DisableAddressTransfer";

/// `ec2:DisableAllowedImagesSettings`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DisableAllowedImagesSettings: &str = "ec2:DisableAllowedImagesSettings";

/// `ec2:DisableApplicationStatusCheckSuppression`: Write.
///
/// Resource types: `instance`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const DisableApplicationStatusCheckSuppression: &str = "ec2:DisableApplicationStatusCheckSuppression";

/// `ec2:DisableAwsNetworkPerformanceMetricSubscription`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DisableAwsNetworkPerformanceMetricSubscription: &str = "ec2:DisableAwsNetworkPerformanceMetricSubscription";

/// `ec2:DisableCapacityManager`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DisableCapacityManager: &str = "ec2:DisableCapacityManager";

/// `ec2:DisableEbsEncryptionByDefault`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DisableEbsEncryptionByDefault: &str = "ec2:DisableEbsEncryptionByDefault";

/// `ec2:DisableFastLaunch`: Write.
///
/// Resource types: `image` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:ImageID`, `ec2:ImageType`, `ec2:Owner`, `ec2:Public`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`.
pub const DisableFastLaunch: &str = "ec2:DisableFastLaunch";

/// `ec2:DisableFastSnapshotRestores`: Write.
///
/// Resource types: `snapshot` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:Encrypted`, `ec2:Owner`, `ec2:ParentVolume`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SnapshotID`, `ec2:SnapshotTime`, `ec2:VolumeSize`.
pub const DisableFastSnapshotRestores: &str = "ec2:DisableFastSnapshotRestores";

/// `ec2:DisableImage`: Write.
///
/// Resource types: `image` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:ImageID`, `ec2:ImageType`, `ec2:Owner`, `ec2:Public`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`.
pub const DisableImage: &str = "ec2:DisableImage";

/// `ec2:DisableImageBlockPublicAccess`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DisableImageBlockPublicAccess: &str = "ec2:DisableImageBlockPublicAccess";

/// `ec2:DisableImageDeprecation`: Write.
///
/// Resource types: `image` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:ImageID`, `ec2:ImageType`, `ec2:Owner`, `ec2:Public`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`.
pub const DisableImageDeprecation: &str = "ec2:DisableImageDeprecation";

/// `ec2:DisableImageDeregistrationProtection`: Write.
///
/// Resource types: `image` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:ImageID`, `ec2:ImageType`, `ec2:Owner`, `ec2:Public`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`.
pub const DisableImageDeregistrationProtection: &str = "ec2:DisableImageDeregistrationProtection";

/// `ec2:DisableInstanceSqlHaStandbyDetections`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const DisableInstanceSqlHaStandbyDetections: &str = "ec2:DisableInstanceSqlHaStandbyDetections";

/// `ec2:DisableIpamOrganizationAdminAccount`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DisableIpamOrganizationAdminAccount: &str = "ec2:DisableIpamOrganizationAdminAccount";

/// `ec2:DisableIpamPolicy`: Write.
///
/// Resource types: `ipam-policy` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DisableIpamPolicy: &str = "ec2:DisableIpamPolicy";

/// `ec2:DisableRouteServerPropagation`: Write.
///
/// Resource types: `route-server` (required), `route-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RouteTableID`, `ec2:Vpc`.
pub const DisableRouteServerPropagation: &str = "ec2:DisableRouteServerPropagation";

/// `ec2:DisableSerialConsoleAccess`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DisableSerialConsoleAccess: &str = "ec2:DisableSerialConsoleAccess";

/// `ec2:DisableSnapshotBlockPublicAccess`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DisableSnapshotBlockPublicAccess: &str = "ec2:DisableSnapshotBlockPublicAccess";

/// `ec2:DisableTransitGatewayRouteTablePropagation`: Write.
///
/// Resource types: `transit-gateway-attachment`, `transit-gateway-route-table` (required), `transit-gateway-route-table-announcement`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayAttachmentId`, `ec2:transitGatewayRouteTableAnnouncementId`, `ec2:transitGatewayRouteTableId`.
pub const DisableTransitGatewayRouteTablePropagation: &str = "ec2:DisableTransitGatewayRouteTablePropagation";

/// `ec2:DisableVgwRoutePropagation`: Write.
///
/// Resource types: `route-table` (required), `vpn-gateway` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RouteTableID`, `ec2:Vpc`.
pub const DisableVgwRoutePropagation: &str = "ec2:DisableVgwRoutePropagation";

/// `ec2:DisableVpcClassicLink`: Write.
///
/// Resource types: `vpc` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`, `ec2:VpcID`.
pub const DisableVpcClassicLink: &str = "ec2:DisableVpcClassicLink";

/// `ec2:DisableVpcClassicLinkDnsSupport`: Write.
///
/// Resource types: `vpc`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`, `ec2:VpcID`.
pub const DisableVpcClassicLinkDnsSupport: &str = "ec2:DisableVpcClassicLinkDnsSupport";

/// `ec2:DisassociateAddress`: Write.
///
/// Resource types: `elastic-ip`, `network-interface`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AllocationId`, `ec2:AvailabilityZone`, `ec2:Domain`, `ec2:ManagedResourceOperator`, `ec2:NetworkInterfaceID`, `ec2:PublicIpAddress`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Subnet`, `ec2:Vpc`.
pub const DisassociateAddress: &str = "ec2:DisassociateAddress";

/// `ec2:DisassociateApplicationStatusCheck`: Write.
///
/// Resource types: `application-status-check` (required), `instance`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const DisassociateApplicationStatusCheck: &str = "ec2:DisassociateApplicationStatusCheck";

/// `ec2:DisassociateCapacityReservationBillingOwner`: Write.
///
/// Resource types: `capacity-reservation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:CapacityReservationFleet`, `ec2:CreateDate`, `ec2:EbsOptimized`, `ec2:EndDate`, `ec2:EndDateType`, `ec2:InstanceCount`, `ec2:InstanceMatchCriteria`, `ec2:InstancePlatform`, `ec2:InstanceType`, `ec2:OutpostArn`, `ec2:PlacementGroup`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`.
pub const DisassociateCapacityReservationBillingOwner: &str = "ec2:DisassociateCapacityReservationBillingOwner";

/// `ec2:DisassociateClientVpnTargetNetwork`: Write.
///
/// Resource types: `client-vpn-endpoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:ClientRootCertificateChainArn`, `ec2:CloudwatchLogGroupArn`, `ec2:CloudwatchLogStreamArn`, `ec2:DirectoryArn`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SamlProviderArn`, `ec2:ServerCertificateArn`.
pub const DisassociateClientVpnTargetNetwork: &str = "ec2:DisassociateClientVpnTargetNetwork";

/// `ec2:DisassociateEnclaveCertificateIamRole`: Write.
///
/// Resource types: `certificate` (required), `role` (required).
///
/// Condition keys: `ec2:Region`.
pub const DisassociateEnclaveCertificateIamRole: &str = "ec2:DisassociateEnclaveCertificateIamRole";

/// `ec2:DisassociateIamInstanceProfile`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:PlacementGroup`, `ec2:ProductCode`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const DisassociateIamInstanceProfile: &str = "ec2:DisassociateIamInstanceProfile";

/// `ec2:DisassociateInstanceEventWindow`: Write.
///
/// Resource types: `instance-event-window` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DisassociateInstanceEventWindow: &str = "ec2:DisassociateInstanceEventWindow";

/// `ec2:DisassociateIpamByoasn`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DisassociateIpamByoasn: &str = "ec2:DisassociateIpamByoasn";

/// `ec2:DisassociateIpamResourceDiscovery`: Write.
///
/// Resource types: `ipam-resource-discovery-association` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DisassociateIpamResourceDiscovery: &str = "ec2:DisassociateIpamResourceDiscovery";

/// `ec2:DisassociateNatGatewayAddress`: Write.
///
/// Resource types: `elastic-ip` (required), `natgateway` (required), `network-interface`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AllocationId`, `ec2:AuthorizedUser`, `ec2:AvailabilityZone`, `ec2:Domain`, `ec2:ManagedResourceOperator`, `ec2:NetworkInterfaceID`, `ec2:Permission`, `ec2:PublicIpAddress`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Subnet`, `ec2:Vpc`.
pub const DisassociateNatGatewayAddress: &str = "ec2:DisassociateNatGatewayAddress";

/// `ec2:DisassociateRouteServer`: Write.
///
/// Resource types: `route-server` (required), `vpc` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`, `ec2:VpcID`.
pub const DisassociateRouteServer: &str = "ec2:DisassociateRouteServer";

/// `ec2:DisassociateRouteTable`: Write.
///
/// Resource types: `internet-gateway`, `ipv4pool-ec2`, `ipv6pool-ec2`, `route-table`, `subnet`, `vpn-gateway`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:InternetGatewayID`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RouteTableID`, `ec2:SubnetID`, `ec2:Vpc`.
pub const DisassociateRouteTable: &str = "ec2:DisassociateRouteTable";

/// `ec2:DisassociateSecurityGroupVpc`: Write.
///
/// Resource types: `security-group` (required), `vpc`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SecurityGroupID`, `ec2:Tenancy`, `ec2:Vpc`, `ec2:VpcID`.
pub const DisassociateSecurityGroupVpc: &str = "ec2:DisassociateSecurityGroupVpc";

/// `ec2:DisassociateSubnetCidrBlock`: Write.
///
/// Resource types: `subnet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SubnetID`, `ec2:Vpc`.
pub const DisassociateSubnetCidrBlock: &str = "ec2:DisassociateSubnetCidrBlock";

/// `ec2:DisassociateTransitGatewayMulticastDomain`: Write.
///
/// Resource types: `subnet` (required), `transit-gateway-attachment` (required), `transit-gateway-multicast-domain` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SubnetID`, `ec2:Vpc`, `ec2:transitGatewayAttachmentId`, `ec2:transitGatewayMulticastDomainId`.
pub const DisassociateTransitGatewayMulticastDomain: &str = "ec2:DisassociateTransitGatewayMulticastDomain";

/// `ec2:DisassociateTransitGatewayPolicyTable`: Write.
///
/// Resource types: `transit-gateway-attachment` (required), `transit-gateway-policy-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayAttachmentId`, `ec2:transitGatewayPolicyTableId`.
pub const DisassociateTransitGatewayPolicyTable: &str = "ec2:DisassociateTransitGatewayPolicyTable";

/// `ec2:DisassociateTransitGatewayRouteTable`: Write.
///
/// Resource types: `transit-gateway-attachment` (required), `transit-gateway-route-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayAttachmentId`, `ec2:transitGatewayRouteTableId`.
pub const DisassociateTransitGatewayRouteTable: &str = "ec2:DisassociateTransitGatewayRouteTable";

/// `ec2:DisassociateTrunkInterface`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const DisassociateTrunkInterface: &str = "ec2:DisassociateTrunkInterface";

/// `ec2:DisassociateVerifiedAccessInstanceWebAcl`: Write.
///
/// Resource types: `verified-access-instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const DisassociateVerifiedAccessInstanceWebAcl: &str = "ec2:DisassociateVerifiedAccessInstanceWebAcl";

/// `ec2:DisassociateVpcCidrBlock`: Write.
///
/// Resource types: `vpc`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`, `ec2:VpcID`.
pub const DisassociateVpcCidrBlock: &str = "ec2:DisassociateVpcCidrBlock";

/// `ec2:EnableAddressTransfer`: Write.
///
/// Resource types: `elastic-ip` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AllocationId`, `ec2:Domain`, `ec2:PublicIpAddress`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const EnableAddressTransfer: &str = "ec2:EnableAddressTransfer";

/// `ec2:EnableAllowedImagesSettings`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const EnableAllowedImagesSettings: &str = "ec2:EnableAllowedImagesSettings";

/// `ec2:EnableApplicationStatusCheckSuppression`: Write.
///
/// Resource types: `instance`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const EnableApplicationStatusCheckSuppression: &str = "ec2:EnableApplicationStatusCheckSuppression";

/// `ec2:EnableAwsNetworkPerformanceMetricSubscription`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const EnableAwsNetworkPerformanceMetricSubscription: &str = "ec2:EnableAwsNetworkPerformanceMetricSubscription";

/// `ec2:EnableCapacityManager`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const EnableCapacityManager: &str = "ec2:EnableCapacityManager";

/// `ec2:EnableEbsEncryptionByDefault`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const EnableEbsEncryptionByDefault: &str = "ec2:EnableEbsEncryptionByDefault";

/// `ec2:EnableFastLaunch`: Write.
///
/// Resource types: `image` (required), `launch-template`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:ImageID`, `ec2:ImageType`, `ec2:ManagedResourceOperator`, `ec2:Owner`, `ec2:Public`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`.
pub const EnableFastLaunch: &str = "ec2:EnableFastLaunch";

/// `ec2:EnableFastSnapshotRestores`: Write.
///
/// Resource types: `snapshot` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:Encrypted`, `ec2:Owner`, `ec2:ParentVolume`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SnapshotID`, `ec2:SnapshotTime`, `ec2:VolumeSize`.
pub const EnableFastSnapshotRestores: &str = "ec2:EnableFastSnapshotRestores";

/// `ec2:EnableImage`: Write.
///
/// Resource types: `image` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:ImageID`, `ec2:ImageType`, `ec2:Owner`, `ec2:Public`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`.
pub const EnableImage: &str = "ec2:EnableImage";

/// `ec2:EnableImageBlockPublicAccess`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const EnableImageBlockPublicAccess: &str = "ec2:EnableImageBlockPublicAccess";

/// `ec2:EnableImageDeprecation`: Write.
///
/// Resource types: `image` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:ImageID`, `ec2:ImageType`, `ec2:Owner`, `ec2:Public`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`.
pub const EnableImageDeprecation: &str = "ec2:EnableImageDeprecation";

/// `ec2:EnableImageDeregistrationProtection`: Write.
///
/// Resource types: `image` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:ImageID`, `ec2:ImageType`, `ec2:Owner`, `ec2:Public`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`.
pub const EnableImageDeregistrationProtection: &str = "ec2:EnableImageDeregistrationProtection";

/// `ec2:EnableInstanceSqlHaStandbyDetections`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const EnableInstanceSqlHaStandbyDetections: &str = "ec2:EnableInstanceSqlHaStandbyDetections";

/// `ec2:EnableIpamInternetRegistryAssociation`: Write.
///
/// Resource types: `ipam-internet-registry-association` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const EnableIpamInternetRegistryAssociation: &str = "ec2:EnableIpamInternetRegistryAssociation";

/// `ec2:EnableIpamOrganizationAdminAccount`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const EnableIpamOrganizationAdminAccount: &str = "ec2:EnableIpamOrganizationAdminAccount";

/// `ec2:EnableIpamPolicy`: Write.
///
/// Resource types: `ipam-policy` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const EnableIpamPolicy: &str = "ec2:EnableIpamPolicy";

/// `ec2:EnableReachabilityAnalyzerOrganizationSharing`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const EnableReachabilityAnalyzerOrganizationSharing: &str = "ec2:EnableReachabilityAnalyzerOrganizationSharing";

/// `ec2:EnableRouteServerPropagation`: Write.
///
/// Resource types: `route-server` (required), `route-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RouteTableID`, `ec2:Vpc`.
pub const EnableRouteServerPropagation: &str = "ec2:EnableRouteServerPropagation";

/// `ec2:EnableSerialConsoleAccess`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const EnableSerialConsoleAccess: &str = "ec2:EnableSerialConsoleAccess";

/// `ec2:EnableSnapshotBlockPublicAccess`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const EnableSnapshotBlockPublicAccess: &str = "ec2:EnableSnapshotBlockPublicAccess";

/// `ec2:EnableTransitGatewayRouteTablePropagation`: Write.
///
/// Resource types: `transit-gateway-attachment`, `transit-gateway-route-table` (required), `transit-gateway-route-table-announcement`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayAttachmentId`, `ec2:transitGatewayRouteTableAnnouncementId`, `ec2:transitGatewayRouteTableId`.
pub const EnableTransitGatewayRouteTablePropagation: &str = "ec2:EnableTransitGatewayRouteTablePropagation";

/// `ec2:EnableVgwRoutePropagation`: Write.
///
/// Resource types: `route-table` (required), `vpn-gateway` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RouteTableID`, `ec2:Vpc`.
pub const EnableVgwRoutePropagation: &str = "ec2:EnableVgwRoutePropagation";

/// `ec2:EnableVolumeIO`: Write.
///
/// Resource types: `volume` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:Encrypted`, `ec2:ManagedResourceOperator`, `ec2:ParentSnapshot`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:VolumeID`, `ec2:VolumeIops`, `ec2:VolumeSize`, `ec2:VolumeThroughput`, `ec2:VolumeType`.
pub const EnableVolumeIO: &str = "ec2:EnableVolumeIO";

/// `ec2:EnableVpcClassicLink`: Write.
///
/// Resource types: `vpc` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`, `ec2:VpcID`.
pub const EnableVpcClassicLink: &str = "ec2:EnableVpcClassicLink";

/// `ec2:EnableVpcClassicLinkDnsSupport`: Write.
///
/// Resource types: `vpc`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`, `ec2:VpcID`.
pub const EnableVpcClassicLinkDnsSupport: &str = "ec2:EnableVpcClassicLinkDnsSupport";

/// `ec2:ExportClientVpnClientCertificateRevocationList`: Read.
///
/// Resource types: `client-vpn-endpoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:ClientRootCertificateChainArn`, `ec2:CloudwatchLogGroupArn`, `ec2:CloudwatchLogStreamArn`, `ec2:DirectoryArn`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SamlProviderArn`, `ec2:ServerCertificateArn`.
pub const ExportClientVpnClientCertificateRevocationList: &str = "ec2:ExportClientVpnClientCertificateRevocationList";

/// `ec2:ExportClientVpnClientConfiguration`: Read.
///
/// Resource types: `client-vpn-endpoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:ClientRootCertificateChainArn`, `ec2:CloudwatchLogGroupArn`, `ec2:CloudwatchLogStreamArn`, `ec2:DirectoryArn`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SamlProviderArn`, `ec2:ServerCertificateArn`.
pub const ExportClientVpnClientConfiguration: &str = "ec2:ExportClientVpnClientConfiguration";

/// `ec2:ExportImage`: Write.
///
/// Resource types: `export-image-task` (required), `image` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:ImageID`, `ec2:ImageType`, `ec2:Owner`, `ec2:Public`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`.
pub const ExportImage: &str = "ec2:ExportImage";

/// `ec2:ExportTransitGatewayRoutes`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const ExportTransitGatewayRoutes: &str = "ec2:ExportTransitGatewayRoutes";

/// `ec2:ExportVerifiedAccessInstanceClientConfiguration`: Read.
///
/// Resource types: `verified-access-instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ExportVerifiedAccessInstanceClientConfiguration: &str = "ec2:ExportVerifiedAccessInstanceClientConfiguration";

/// `ec2:GetActiveVpnTunnelStatus`: Read.
///
/// Resource types: `vpn-connection` (required).
///
/// Condition keys: `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetActiveVpnTunnelStatus: &str = "ec2:GetActiveVpnTunnelStatus";

/// `ec2:GetAllowedImagesSettings`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const GetAllowedImagesSettings: &str = "ec2:GetAllowedImagesSettings";

/// `ec2:GetAssociatedEnclaveCertificateIamRoles`: Read.
///
/// Resource types: `certificate` (required).
///
/// Condition keys: `ec2:Region`.
pub const GetAssociatedEnclaveCertificateIamRoles: &str = "ec2:GetAssociatedEnclaveCertificateIamRoles";

/// `ec2:GetAssociatedIpv6PoolCidrs`: Read.
///
/// Resource types: `ipv6pool-ec2` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetAssociatedIpv6PoolCidrs: &str = "ec2:GetAssociatedIpv6PoolCidrs";

/// `ec2:GetAwsNetworkPerformanceData`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const GetAwsNetworkPerformanceData: &str = "ec2:GetAwsNetworkPerformanceData";

/// `ec2:GetCapacityManagerAttributes`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const GetCapacityManagerAttributes: &str = "ec2:GetCapacityManagerAttributes";

/// `ec2:GetCapacityManagerMetricData`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const GetCapacityManagerMetricData: &str = "ec2:GetCapacityManagerMetricData";

/// `ec2:GetCapacityManagerMetricDimensions`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const GetCapacityManagerMetricDimensions: &str = "ec2:GetCapacityManagerMetricDimensions";

/// `ec2:GetCapacityManagerMonitoredTagKeys`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const GetCapacityManagerMonitoredTagKeys: &str = "ec2:GetCapacityManagerMonitoredTagKeys";

/// `ec2:GetCapacityReservationUsage`: Read.
///
/// Resource types: `capacity-reservation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:CapacityReservationFleet`, `ec2:Region`.
pub const GetCapacityReservationUsage: &str = "ec2:GetCapacityReservationUsage";

/// `ec2:GetCoipPoolUsage`: Read.
///
/// Resource types: `coip-pool` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetCoipPoolUsage: &str = "ec2:GetCoipPoolUsage";

/// `ec2:GetConsoleOutput`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:PlacementGroup`, `ec2:ProductCode`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const GetConsoleOutput: &str = "ec2:GetConsoleOutput";

/// `ec2:GetConsoleScreenshot`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:NewInstanceProfile`, `ec2:PlacementGroup`, `ec2:ProductCode`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const GetConsoleScreenshot: &str = "ec2:GetConsoleScreenshot";

/// `ec2:GetDeclarativePoliciesReportSummary`: Read.
///
/// Resource types: `declarative-policies-report` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetDeclarativePoliciesReportSummary: &str = "ec2:GetDeclarativePoliciesReportSummary";

/// `ec2:GetDefaultCreditSpecification`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const GetDefaultCreditSpecification: &str = "ec2:GetDefaultCreditSpecification";

/// `ec2:GetEbsDefaultKmsKeyId`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const GetEbsDefaultKmsKeyId: &str = "ec2:GetEbsDefaultKmsKeyId";

/// `ec2:GetEbsEncryptionByDefault`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const GetEbsEncryptionByDefault: &str = "ec2:GetEbsEncryptionByDefault";

/// `ec2:GetEnabledIpamPolicy`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const GetEnabledIpamPolicy: &str = "ec2:GetEnabledIpamPolicy";

/// `ec2:GetFlowLogsIntegrationTemplate`: Read.
///
/// Resource types: `vpc-flow-log` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetFlowLogsIntegrationTemplate: &str = "ec2:GetFlowLogsIntegrationTemplate";

/// `ec2:GetGroupsForCapacityReservation`: List.
///
/// Resource types: `capacity-reservation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:CapacityReservationFleet`, `ec2:Region`.
pub const GetGroupsForCapacityReservation: &str = "ec2:GetGroupsForCapacityReservation";

/// `ec2:GetHostReservationPurchasePreview`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const GetHostReservationPurchasePreview: &str = "ec2:GetHostReservationPurchasePreview";

/// `ec2:GetImageAncestry`: Read.
///
/// Resource types: `image` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:ImageID`, `ec2:ImageType`, `ec2:Owner`, `ec2:Public`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`.
pub const GetImageAncestry: &str = "ec2:GetImageAncestry";

/// `ec2:GetImageBlockPublicAccessState`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const GetImageBlockPublicAccessState: &str = "ec2:GetImageBlockPublicAccessState";

/// `ec2:GetInstanceMetadataDefaults`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const GetInstanceMetadataDefaults: &str = "ec2:GetInstanceMetadataDefaults";

/// `ec2:GetInstanceTpmEkPub`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const GetInstanceTpmEkPub: &str = "ec2:GetInstanceTpmEkPub";

/// `ec2:GetInstanceTypesFromInstanceRequirements`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const GetInstanceTypesFromInstanceRequirements: &str = "ec2:GetInstanceTypesFromInstanceRequirements";

/// `ec2:GetInstanceUefiData`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:NewInstanceProfile`, `ec2:PlacementGroup`, `ec2:ProductCode`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const GetInstanceUefiData: &str = "ec2:GetInstanceUefiData";

/// `ec2:GetIpamAddressHistory`: Read.
///
/// Resource types: `ipam-scope` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetIpamAddressHistory: &str = "ec2:GetIpamAddressHistory";

/// `ec2:GetIpamDiscoveredAccounts`: Read.
///
/// Resource types: `ipam-resource-discovery` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetIpamDiscoveredAccounts: &str = "ec2:GetIpamDiscoveredAccounts";

/// `ec2:GetIpamDiscoveredPublicAddresses`: Read.
///
/// Resource types: `ipam-resource-discovery` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetIpamDiscoveredPublicAddresses: &str = "ec2:GetIpamDiscoveredPublicAddresses";

/// `ec2:GetIpamDiscoveredResourceCidrs`: Read.
///
/// Resource types: `ipam-resource-discovery` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetIpamDiscoveredResourceCidrs: &str = "ec2:GetIpamDiscoveredResourceCidrs";

/// `ec2:GetIpamDiscoveredRoutes`: Read.
///
/// Resource types: `ipam-resource-discovery` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetIpamDiscoveredRoutes: &str = "ec2:GetIpamDiscoveredRoutes";

/// `ec2:GetIpamInternetRegistryAssociationAsns`: Read.
///
/// Resource types: `ipam-internet-registry-association` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetIpamInternetRegistryAssociationAsns: &str = "ec2:GetIpamInternetRegistryAssociationAsns";

/// `ec2:GetIpamInternetRegistryAssociationCidrs`: Read.
///
/// Resource types: `ipam-internet-registry-association` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetIpamInternetRegistryAssociationCidrs: &str = "ec2:GetIpamInternetRegistryAssociationCidrs";

/// `ec2:GetIpamPolicyAllocationRules`: List.
///
/// Resource types: `ipam-policy` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetIpamPolicyAllocationRules: &str = "ec2:GetIpamPolicyAllocationRules";

/// `ec2:GetIpamPolicyOrganizationTargets`: List.
///
/// Resource types: `ipam-policy` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetIpamPolicyOrganizationTargets: &str = "ec2:GetIpamPolicyOrganizationTargets";

/// `ec2:GetIpamPoolAllocations`: List.
///
/// Resource types: `ipam-pool` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetIpamPoolAllocations: &str = "ec2:GetIpamPoolAllocations";

/// `ec2:GetIpamPoolCidrs`: Read.
///
/// Resource types: `ipam-pool` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetIpamPoolCidrs: &str = "ec2:GetIpamPoolCidrs";

/// `ec2:GetIpamPrefixListResolverRules`: Read.
///
/// Resource types: `ipam-prefix-list-resolver` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetIpamPrefixListResolverRules: &str = "ec2:GetIpamPrefixListResolverRules";

/// `ec2:GetIpamPrefixListResolverVersionEntries`: Read.
///
/// Resource types: `ipam-prefix-list-resolver` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetIpamPrefixListResolverVersionEntries: &str = "ec2:GetIpamPrefixListResolverVersionEntries";

/// `ec2:GetIpamPrefixListResolverVersions`: Read.
///
/// Resource types: `ipam-prefix-list-resolver` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetIpamPrefixListResolverVersions: &str = "ec2:GetIpamPrefixListResolverVersions";

/// `ec2:GetIpamResourceCidrs`: Read.
///
/// Resource types: `ipam-pool`, `ipam-scope` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetIpamResourceCidrs: &str = "ec2:GetIpamResourceCidrs";

/// `ec2:GetIpamRouteOriginAuthorizations`: Read.
///
/// Resource types: `ipam-internet-registry-association` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetIpamRouteOriginAuthorizations: &str = "ec2:GetIpamRouteOriginAuthorizations";

/// `ec2:GetIpamRouteProtectionFindings`: Read.
///
/// Resource types: `ipam` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetIpamRouteProtectionFindings: &str = "ec2:GetIpamRouteProtectionFindings";

/// `ec2:GetIpamRoutingPolicyRegistrationDeltas`: Read.
///
/// Resource types: `ipam-internet-registry-association` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetIpamRoutingPolicyRegistrationDeltas: &str = "ec2:GetIpamRoutingPolicyRegistrationDeltas";

/// `ec2:GetIpamRoutingPolicyRegistrations`: Read.
///
/// Resource types: `ipam-internet-registry-association` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetIpamRoutingPolicyRegistrations: &str = "ec2:GetIpamRoutingPolicyRegistrations";

/// `ec2:GetLaunchTemplateData`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:PlacementGroup`, `ec2:ProductCode`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const GetLaunchTemplateData: &str = "ec2:GetLaunchTemplateData";

/// `ec2:GetManagedPrefixListAssociations`: Read.
///
/// Resource types: `prefix-list` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:IpamPrefixListResolverTargetId`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetManagedPrefixListAssociations: &str = "ec2:GetManagedPrefixListAssociations";

/// `ec2:GetManagedPrefixListEntries`: Read.
///
/// Resource types: `prefix-list` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:IpamPrefixListResolverTargetId`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetManagedPrefixListEntries: &str = "ec2:GetManagedPrefixListEntries";

/// `ec2:GetManagedResourceVisibility`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const GetManagedResourceVisibility: &str = "ec2:GetManagedResourceVisibility";

/// `ec2:GetNetworkInsightsAccessScopeAnalysisFindings`: Read.
///
/// Resource types: `network-insights-access-scope-analysis` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetNetworkInsightsAccessScopeAnalysisFindings: &str = "ec2:GetNetworkInsightsAccessScopeAnalysisFindings";

/// `ec2:GetNetworkInsightsAccessScopeContent`: Read.
///
/// Resource types: `network-insights-access-scope` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetNetworkInsightsAccessScopeContent: &str = "ec2:GetNetworkInsightsAccessScopeContent";

/// `ec2:GetPasswordData`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:PlacementGroup`, `ec2:ProductCode`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const GetPasswordData: &str = "ec2:GetPasswordData";

/// `ec2:GetReservedInstancesExchangeQuote`: Read.
///
/// Resource types: `reserved-instances` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:InstanceType`, `ec2:Region`, `ec2:ReservedInstancesOfferingType`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`.
pub const GetReservedInstancesExchangeQuote: &str = "ec2:GetReservedInstancesExchangeQuote";

/// `ec2:GetResourcePolicy`: Read.
///
/// Resource types: `ipam-pool`, `placement-group`, `verified-access-group`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:PlacementGroupName`, `ec2:PlacementGroupStrategy`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetResourcePolicy: &str = "ec2:GetResourcePolicy";

/// `ec2:GetRouteServerAssociations`: Read.
///
/// Resource types: `route-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetRouteServerAssociations: &str = "ec2:GetRouteServerAssociations";

/// `ec2:GetRouteServerPropagations`: Read.
///
/// Resource types: `route-server` (required), `route-table`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RouteTableID`, `ec2:Vpc`.
pub const GetRouteServerPropagations: &str = "ec2:GetRouteServerPropagations";

/// `ec2:GetRouteServerRoutingDatabase`: Read.
///
/// Resource types: `route-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetRouteServerRoutingDatabase: &str = "ec2:GetRouteServerRoutingDatabase";

/// `ec2:GetSecurityGroupsForVpc`: Read.
///
/// Resource types: `vpc` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`, `ec2:VpcID`.
pub const GetSecurityGroupsForVpc: &str = "ec2:GetSecurityGroupsForVpc";

/// `ec2:GetSerialConsoleAccessStatus`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const GetSerialConsoleAccessStatus: &str = "ec2:GetSerialConsoleAccessStatus";

/// `ec2:GetSnapshotBlockPublicAccessState`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const GetSnapshotBlockPublicAccessState: &str = "ec2:GetSnapshotBlockPublicAccessState";

/// `ec2:GetSpotPlacementScores`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const GetSpotPlacementScores: &str = "ec2:GetSpotPlacementScores";

/// `ec2:GetSubnetCidrReservations`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const GetSubnetCidrReservations: &str = "ec2:GetSubnetCidrReservations";

/// `ec2:GetTransitGatewayAttachmentPropagations`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const GetTransitGatewayAttachmentPropagations: &str = "ec2:GetTransitGatewayAttachmentPropagations";

/// `ec2:GetTransitGatewayMeteringPolicyEntries`: List.
///
/// Resource types: `transit-gateway-metering-policy` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayMeteringPolicyId`.
pub const GetTransitGatewayMeteringPolicyEntries: &str = "ec2:GetTransitGatewayMeteringPolicyEntries";

/// `ec2:GetTransitGatewayMulticastDomainAssociations`: List.
///
/// Resource types: `transit-gateway-multicast-domain` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayMulticastDomainId`.
pub const GetTransitGatewayMulticastDomainAssociations: &str = "ec2:GetTransitGatewayMulticastDomainAssociations";

/// `ec2:GetTransitGatewayPolicyTableAssociations`: List.
///
/// Resource types: `transit-gateway-policy-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayPolicyTableId`.
pub const GetTransitGatewayPolicyTableAssociations: &str = "ec2:GetTransitGatewayPolicyTableAssociations";

/// `ec2:GetTransitGatewayPolicyTableEntries`: List.
///
/// Resource types: `transit-gateway-policy-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayPolicyTableId`.
pub const GetTransitGatewayPolicyTableEntries: &str = "ec2:GetTransitGatewayPolicyTableEntries";

/// `ec2:GetTransitGatewayPrefixListReferences`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const GetTransitGatewayPrefixListReferences: &str = "ec2:GetTransitGatewayPrefixListReferences";

/// `ec2:GetTransitGatewayRouteTableAssociations`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const GetTransitGatewayRouteTableAssociations: &str = "ec2:GetTransitGatewayRouteTableAssociations";

/// `ec2:GetTransitGatewayRouteTablePropagations`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const GetTransitGatewayRouteTablePropagations: &str = "ec2:GetTransitGatewayRouteTablePropagations";

/// `ec2:GetVerifiedAccessEndpointPolicy`: List.
///
/// Resource types: `verified-access-endpoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetVerifiedAccessEndpointPolicy: &str = "ec2:GetVerifiedAccessEndpointPolicy";

/// `ec2:GetVerifiedAccessEndpointTargets`: List.
///
/// Resource types: `verified-access-endpoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetVerifiedAccessEndpointTargets: &str = "ec2:GetVerifiedAccessEndpointTargets";

/// `ec2:GetVerifiedAccessGroupPolicy`: List.
///
/// Resource types: `verified-access-group` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetVerifiedAccessGroupPolicy: &str = "ec2:GetVerifiedAccessGroupPolicy";

/// `ec2:GetVerifiedAccessInstanceWebAcl`: List.
///
/// Resource types: `verified-access-instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetVerifiedAccessInstanceWebAcl: &str = "ec2:GetVerifiedAccessInstanceWebAcl";

/// `ec2:GetVpcResourcesBlockingEncryptionEnforcement`: List.
///
/// Resource types: `vpc` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Tenancy`, `ec2:VpcID`.
pub const GetVpcResourcesBlockingEncryptionEnforcement: &str = "ec2:GetVpcResourcesBlockingEncryptionEnforcement";

/// `ec2:GetVpnConnectionDeviceSampleConfiguration`: List.
///
/// Resource types: `vpn-connection` (required), `vpn-connection-device-type` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetVpnConnectionDeviceSampleConfiguration: &str = "ec2:GetVpnConnectionDeviceSampleConfiguration";

/// `ec2:GetVpnConnectionDeviceTypes`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const GetVpnConnectionDeviceTypes: &str = "ec2:GetVpnConnectionDeviceTypes";

/// `ec2:GetVpnTunnelReplacementStatus`: List.
///
/// Resource types: `vpn-connection` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const GetVpnTunnelReplacementStatus: &str = "ec2:GetVpnTunnelReplacementStatus";

/// `ec2:ImportByoipCidrToIpam`: Write.
///
/// Resource types: `ipam-pool` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ImportByoipCidrToIpam: &str = "ec2:ImportByoipCidrToIpam";

/// `ec2:ImportClientVpnClientCertificateRevocationList`: Write.
///
/// Resource types: `client-vpn-endpoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:ClientRootCertificateChainArn`, `ec2:CloudwatchLogGroupArn`, `ec2:CloudwatchLogStreamArn`, `ec2:DirectoryArn`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SamlProviderArn`, `ec2:ServerCertificateArn`.
pub const ImportClientVpnClientCertificateRevocationList: &str = "ec2:ImportClientVpnClientCertificateRevocationList";

/// `ec2:ImportImage`: Write.
///
/// Resource types: `image` (required), `import-image-task` (required), `snapshot`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:ImageID`, `ec2:ImageType`, `ec2:Owner`, `ec2:ParentVolume`, `ec2:Public`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:SnapshotID`, `ec2:SnapshotTime`, `ec2:VolumeSize`.
pub const ImportImage: &str = "ec2:ImportImage";

/// `ec2:ImportInstance`: Write.
///
/// Resource types: `instance` (required), `security-group`, `subnet`, `volume` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:CpuOptionsAmdSevSnp`, `ec2:Encrypted`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:ManagedResourceOperator`, `ec2:ParentSnapshot`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SecurityGroupID`, `ec2:SubnetID`, `ec2:VolumeID`, `ec2:VolumeIops`, `ec2:VolumeSize`, `ec2:VolumeThroughput`, `ec2:VolumeType`, `ec2:Vpc`.
pub const ImportInstance: &str = "ec2:ImportInstance";

/// `ec2:ImportKeyPair`: Write.
///
/// Resource types: `key-pair` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`.
pub const ImportKeyPair: &str = "ec2:ImportKeyPair";

/// `ec2:ImportSnapshot`: Write.
///
/// Resource types: `import-snapshot-task` (required), `snapshot` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ec2:Owner`, `ec2:ParentVolume`, `ec2:Region`, `ec2:SnapshotID`, `ec2:SnapshotTime`, `ec2:VolumeSize`.
pub const ImportSnapshot: &str = "ec2:ImportSnapshot";

/// `ec2:ImportVolume`: Write.
///
/// Resource types: `volume` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:Encrypted`, `ec2:ManagedResourceOperator`, `ec2:ParentSnapshot`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:VolumeID`, `ec2:VolumeIops`, `ec2:VolumeSize`, `ec2:VolumeThroughput`, `ec2:VolumeType`.
pub const ImportVolume: &str = "ec2:ImportVolume";

/// `ec2:InjectApiError`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:FisActionId`, `ec2:FisTargetArns`, `ec2:Region`.
pub const InjectApiError: &str = "ec2:InjectApiError";

/// `ec2:InjectVolumeIOLatency`: Write.
///
/// Resource types: `volume` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:Encrypted`, `ec2:ParentSnapshot`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:VolumeID`, `ec2:VolumeIops`, `ec2:VolumeSize`, `ec2:VolumeThroughput`, `ec2:VolumeType`.
pub const InjectVolumeIOLatency: &str = "ec2:InjectVolumeIOLatency";

/// `ec2:ListImagesInRecycleBin`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const ListImagesInRecycleBin: &str = "ec2:ListImagesInRecycleBin";

/// `ec2:ListSnapshotsInRecycleBin`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const ListSnapshotsInRecycleBin: &str = "ec2:ListSnapshotsInRecycleBin";

/// `ec2:ListVolumesInRecycleBin`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const ListVolumesInRecycleBin: &str = "ec2:ListVolumesInRecycleBin";

/// `ec2:LockSnapshot`: Write.
///
/// Resource types: `snapshot` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Encrypted`, `ec2:Owner`, `ec2:ParentVolume`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SnapshotCoolOffPeriod`, `ec2:SnapshotID`, `ec2:SnapshotLockDuration`, `ec2:SnapshotTime`, `ec2:VolumeSize`.
pub const LockSnapshot: &str = "ec2:LockSnapshot";

/// `ec2:ModifyAccountVpcEncryptionControl`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const ModifyAccountVpcEncryptionControl: &str = "ec2:ModifyAccountVpcEncryptionControl";

/// `ec2:ModifyAddressAttribute`: Write.
///
/// Resource types: `elastic-ip` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AllocationId`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:Domain`, `ec2:PublicIpAddress`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ModifyAddressAttribute: &str = "ec2:ModifyAddressAttribute";

/// `ec2:ModifyApplicationStatusCheck`: Write.
///
/// Resource types: `application-status-check` (required), `security-group`, `subnet`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Vpc`.
pub const ModifyApplicationStatusCheck: &str = "ec2:ModifyApplicationStatusCheck";

/// `ec2:ModifyAvailabilityZoneGroup`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const ModifyAvailabilityZoneGroup: &str = "ec2:ModifyAvailabilityZoneGroup";

/// `ec2:ModifyCapacityReservation`: Write.
///
/// Resource types: `capacity-reservation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:CapacityReservationFleet`, `ec2:Region`.
pub const ModifyCapacityReservation: &str = "ec2:ModifyCapacityReservation";

/// `ec2:ModifyCapacityReservationFleet`: Write.
///
/// Resource types: `capacity-reservation-fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ModifyCapacityReservationFleet: &str = "ec2:ModifyCapacityReservationFleet";

/// `ec2:ModifyClientVpnEndpoint`: Write.
///
/// Resource types: `client-vpn-endpoint` (required), `security-group`, `transit-gateway`, `vpc`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:ClientRootCertificateChainArn`, `ec2:CloudwatchLogGroupArn`, `ec2:CloudwatchLogStreamArn`, `ec2:DirectoryArn`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SamlProviderArn`, `ec2:SecurityGroupID`, `ec2:ServerCertificateArn`, `ec2:Tenancy`, `ec2:Vpc`, `ec2:VpcID`, `ec2:transitGatewayId`.
pub const ModifyClientVpnEndpoint: &str = "ec2:ModifyClientVpnEndpoint";

/// `ec2:ModifyDefaultCreditSpecification`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const ModifyDefaultCreditSpecification: &str = "ec2:ModifyDefaultCreditSpecification";

/// `ec2:ModifyEbsDefaultKmsKeyId`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const ModifyEbsDefaultKmsKeyId: &str = "ec2:ModifyEbsDefaultKmsKeyId";

/// `ec2:ModifyFleet`: Write.
///
/// Resource types: `fleet` (required), `image`, `launch-template`, `subnet`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:ImageID`, `ec2:ImageType`, `ec2:ManagedResourceOperator`, `ec2:Owner`, `ec2:Public`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:SubnetID`, `ec2:Vpc`.
pub const ModifyFleet: &str = "ec2:ModifyFleet";

/// `ec2:ModifyFpgaImageAttribute`: Write.
///
/// Resource types: `fpga-image` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:Owner`, `ec2:Public`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ModifyFpgaImageAttribute: &str = "ec2:ModifyFpgaImageAttribute";

/// `ec2:ModifyHosts`: Write.
///
/// Resource types: `dedicated-host` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ModifyHosts: &str = "ec2:ModifyHosts";

/// `ec2:ModifyIdentityIdFormat`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const ModifyIdentityIdFormat: &str = "ec2:ModifyIdentityIdFormat";

/// `ec2:ModifyIdFormat`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const ModifyIdFormat: &str = "ec2:ModifyIdFormat";

/// `ec2:ModifyImageAttribute`: Write.
///
/// Resource types: `image` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:ImageID`, `ec2:ImageType`, `ec2:Owner`, `ec2:Public`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`.
pub const ModifyImageAttribute: &str = "ec2:ModifyImageAttribute";

/// `ec2:ModifyInstanceAttribute`: Write.
///
/// Resource types: `instance` (required), `security-group`, `volume`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:Encrypted`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:ParentSnapshot`, `ec2:PlacementGroup`, `ec2:ProductCode`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:SecurityGroupID`, `ec2:Tenancy`, `ec2:VolumeID`, `ec2:VolumeInitializationRate`, `ec2:VolumeIops`, `ec2:VolumeSize`, `ec2:VolumeThroughput`, `ec2:VolumeType`, `ec2:Vpc`.
pub const ModifyInstanceAttribute: &str = "ec2:ModifyInstanceAttribute";

/// `ec2:ModifyInstanceCapacityReservationAttributes`: Write.
///
/// Resource types: `capacity-reservation`, `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:PlacementGroup`, `ec2:ProductCode`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const ModifyInstanceCapacityReservationAttributes: &str = "ec2:ModifyInstanceCapacityReservationAttributes";

/// `ec2:ModifyInstanceConnectEndpoint`: Write.
///
/// Resource types: `instance-connect-endpoint` (required), `security-group`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SecurityGroupID`, `ec2:Vpc`.
pub const ModifyInstanceConnectEndpoint: &str = "ec2:ModifyInstanceConnectEndpoint";

/// `ec2:ModifyInstanceCpuOptions`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:PlacementGroup`, `ec2:ProductCode`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const ModifyInstanceCpuOptions: &str = "ec2:ModifyInstanceCpuOptions";

/// `ec2:ModifyInstanceCreditSpecification`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:PlacementGroup`, `ec2:ProductCode`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const ModifyInstanceCreditSpecification: &str = "ec2:ModifyInstanceCreditSpecification";

/// `ec2:ModifyInstanceEventStartTime`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute/${AttributeName}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:PlacementGroup`, `ec2:ProductCode`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const ModifyInstanceEventStartTime: &str = "ec2:ModifyInstanceEventStartTime";

/// `ec2:ModifyInstanceEventWindow`: Write.
///
/// Resource types: `instance-event-window` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ModifyInstanceEventWindow: &str = "ec2:ModifyInstanceEventWindow";

/// `ec2:ModifyInstanceMaintenanceOptions`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:PlacementGroup`, `ec2:ProductCode`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const ModifyInstanceMaintenanceOptions: &str = "ec2:ModifyInstanceMaintenanceOptions";

/// `ec2:ModifyInstanceMetadataDefaults`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Attribute/${AttributeName}`, `ec2:Region`.
pub const ModifyInstanceMetadataDefaults: &str = "ec2:ModifyInstanceMetadataDefaults";

/// `ec2:ModifyInstanceMetadataOptions`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:PlacementGroup`, `ec2:ProductCode`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const ModifyInstanceMetadataOptions: &str = "ec2:ModifyInstanceMetadataOptions";

/// `ec2:ModifyInstanceNetworkPerformanceOptions`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:PlacementGroup`, `ec2:ProductCode`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const ModifyInstanceNetworkPerformanceOptions: &str = "ec2:ModifyInstanceNetworkPerformanceOptions";

/// `ec2:ModifyInstancePlacement`: Write.
///
/// Resource types: `dedicated-host`, `instance` (required), `placement-group`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:PlacementGroup`, `ec2:PlacementGroupName`, `ec2:PlacementGroupStrategy`, `ec2:ProductCode`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const ModifyInstancePlacement: &str = "ec2:ModifyInstancePlacement";

/// `ec2:ModifyIpam`: Write.
///
/// Resource types: `ipam` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Attribute`, `ec2:Attribute/${AttributeName}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const ModifyIpam: &str = "ec2:ModifyIpam";

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

/// `ec2:RevokeSecurityGroupIngress`: Write.
///
/// Resource types: `security-group` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SecurityGroupID`, `ec2:Vpc`.
pub const RevokeSecurityGroupIngress: &str = "ec2:RevokeSecurityGroupIngress";

/// `ec2:RunInstances`: Write.
///
/// Resource types: `capacity-reservation`, `elastic-gpu`, `elastic-inference`, `group`, `image` (required), `instance` (required), `key-pair`, `launch-template`, `license-configuration`, `network-interface` (required), `placement-group`, `secondary-interface`, `secondary-subnet`, `security-group` (required), `snapshot`, `spot-instances-request`, `subnet` (required), `volume`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:AssociatePublicIpAddress`, `ec2:AuthorizedService`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:ElasticGpuType`, `ec2:Encrypted`, `ec2:ImageID`, `ec2:ImageType`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:IsLaunchTemplateResource`, `ec2:KeyPairName`, `ec2:KeyPairType`, `ec2:LaunchTemplate`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:NetworkInterfaceID`, `ec2:Owner`, `ec2:ParentSnapshot`, `ec2:ParentVolume`, `ec2:PlacementGroup`, `ec2:PlacementGroupName`, `ec2:PlacementGroupStrategy`, `ec2:ProductCode`, `ec2:Public`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:SecurityGroupID`, `ec2:SnapshotID`, `ec2:SnapshotTime`, `ec2:Subnet`, `ec2:SubnetID`, `ec2:Tenancy`, `ec2:VolumeID`, `ec2:VolumeInitializationRate`, `ec2:VolumeIops`, `ec2:VolumeSize`, `ec2:VolumeThroughput`, `ec2:VolumeType`, `ec2:Vpc`.
pub const RunInstances: &str = "ec2:RunInstances";

/// `ec2:RunScheduledInstances`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const RunScheduledInstances: &str = "ec2:RunScheduledInstances";

/// `ec2:SearchLocalGatewayRoutes`: List.
///
/// Resource types: `local-gateway-route-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const SearchLocalGatewayRoutes: &str = "ec2:SearchLocalGatewayRoutes";

/// `ec2:SearchTransitGatewayMulticastGroups`: List.
///
/// Resource types: `transit-gateway-multicast-domain` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayMulticastDomainId`.
pub const SearchTransitGatewayMulticastGroups: &str = "ec2:SearchTransitGatewayMulticastGroups";

/// `ec2:SearchTransitGatewayRoutes`: List.
///
/// Resource types: `transit-gateway-route-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:transitGatewayRouteTableId`.
pub const SearchTransitGatewayRoutes: &str = "ec2:SearchTransitGatewayRoutes";

/// `ec2:SendDiagnosticInterrupt`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const SendDiagnosticInterrupt: &str = "ec2:SendDiagnosticInterrupt";

/// `ec2:SendSpotInstanceInterruptions`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const SendSpotInstanceInterruptions: &str = "ec2:SendSpotInstanceInterruptions";

/// `ec2:StartDeclarativePoliciesReport`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const StartDeclarativePoliciesReport: &str = "ec2:StartDeclarativePoliciesReport";

/// `ec2:StartInstances`: Write.
///
/// Resource types: `group`, `instance` (required), `license-configuration`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:PlacementGroup`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const StartInstances: &str = "ec2:StartInstances";

/// `ec2:StartNetworkInsightsAccessScopeAnalysis`: Write.
///
/// Resource types: `network-insights-access-scope` (required), `network-insights-access-scope-analysis` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const StartNetworkInsightsAccessScopeAnalysis: &str = "ec2:StartNetworkInsightsAccessScopeAnalysis";

/// `ec2:StartNetworkInsightsAnalysis`: Write.
///
/// Resource types: `network-insights-analysis` (required), `network-insights-path` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const StartNetworkInsightsAnalysis: &str = "ec2:StartNetworkInsightsAnalysis";

/// `ec2:StartVpcEndpointServicePrivateDnsVerification`: Write.
///
/// Resource types: `vpc-endpoint-service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:VpceMultiRegion`, `ec2:VpceSupportedRegion`.
pub const StartVpcEndpointServicePrivateDnsVerification: &str = "ec2:StartVpcEndpointServicePrivateDnsVerification";

/// `ec2:StopInstances`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:PlacementGroup`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const StopInstances: &str = "ec2:StopInstances";

/// `ec2:TerminateClientVpnConnections`: Write.
///
/// Resource types: `client-vpn-endpoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:ClientRootCertificateChainArn`, `ec2:CloudwatchLogGroupArn`, `ec2:CloudwatchLogStreamArn`, `ec2:DirectoryArn`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SamlProviderArn`, `ec2:ServerCertificateArn`.
pub const TerminateClientVpnConnections: &str = "ec2:TerminateClientVpnConnections";

/// `ec2:TerminateInstances`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:PlacementGroup`, `ec2:ProductCode`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const TerminateInstances: &str = "ec2:TerminateInstances";

/// `ec2:UnassignIpv6Addresses`: Write.
///
/// Resource types: `network-interface` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:ManagedResourceOperator`, `ec2:NetworkInterfaceID`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Subnet`, `ec2:Vpc`.
pub const UnassignIpv6Addresses: &str = "ec2:UnassignIpv6Addresses";

/// `ec2:UnassignPrivateIpAddresses`: Write.
///
/// Resource types: `network-interface` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:ManagedResourceOperator`, `ec2:NetworkInterfaceID`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:Subnet`, `ec2:Vpc`.
pub const UnassignPrivateIpAddresses: &str = "ec2:UnassignPrivateIpAddresses";

/// `ec2:UnassignPrivateNatGatewayAddress`: Write.
///
/// Resource types: `natgateway` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`.
pub const UnassignPrivateNatGatewayAddress: &str = "ec2:UnassignPrivateNatGatewayAddress";

/// `ec2:UnlockSnapshot`: Write.
///
/// Resource types: `snapshot` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Encrypted`, `ec2:Owner`, `ec2:ParentVolume`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SnapshotCoolOffPeriod`, `ec2:SnapshotID`, `ec2:SnapshotLockDuration`, `ec2:SnapshotTime`, `ec2:VolumeSize`.
pub const UnlockSnapshot: &str = "ec2:UnlockSnapshot";

/// `ec2:UnmonitorInstances`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CpuOptionsAmdSevSnp`, `ec2:EbsOptimized`, `ec2:InstanceAutoRecovery`, `ec2:InstanceBandwidthWeighting`, `ec2:InstanceID`, `ec2:InstanceMarketType`, `ec2:InstanceMetadataTags`, `ec2:InstanceProfile`, `ec2:InstanceType`, `ec2:ManagedResourceOperator`, `ec2:MetadataHttpEndpoint`, `ec2:MetadataHttpPutResponseHopLimit`, `ec2:MetadataHttpTokens`, `ec2:PlacementGroup`, `ec2:ProductCode`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:RootDeviceType`, `ec2:Tenancy`.
pub const UnmonitorInstances: &str = "ec2:UnmonitorInstances";

/// `ec2:UpdateCapacityManagerMonitoredTagKeys`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const UpdateCapacityManagerMonitoredTagKeys: &str = "ec2:UpdateCapacityManagerMonitoredTagKeys";

/// `ec2:UpdateCapacityManagerOrganizationsAccess`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const UpdateCapacityManagerOrganizationsAccess: &str = "ec2:UpdateCapacityManagerOrganizationsAccess";

/// `ec2:UpdateInterruptibleCapacityReservationAllocation`: Write.
///
/// Resource types: `capacity-reservation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:AvailabilityZone`, `ec2:AvailabilityZoneId`, `ec2:CreateDate`, `ec2:EbsOptimized`, `ec2:EndDate`, `ec2:EndDateType`, `ec2:InstanceCount`, `ec2:InstanceMatchCriteria`, `ec2:InstancePlatform`, `ec2:InstanceType`, `ec2:InterruptibleCapacityReservationId`, `ec2:InterruptionType`, `ec2:IsInterruptible`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SourceCapacityReservationId`, `ec2:TargetInstanceCount`, `ec2:Tenancy`.
pub const UpdateInterruptibleCapacityReservationAllocation: &str = "ec2:UpdateInterruptibleCapacityReservationAllocation";

/// `ec2:UpdateSecurityGroupRuleDescriptionsEgress`: Write.
///
/// Resource types: `security-group` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SecurityGroupID`, `ec2:Vpc`.
pub const UpdateSecurityGroupRuleDescriptionsEgress: &str = "ec2:UpdateSecurityGroupRuleDescriptionsEgress";

/// `ec2:UpdateSecurityGroupRuleDescriptionsIngress`: Write.
///
/// Resource types: `security-group` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SecurityGroupID`, `ec2:Vpc`.
pub const UpdateSecurityGroupRuleDescriptionsIngress: &str = "ec2:UpdateSecurityGroupRuleDescriptionsIngress";

/// `ec2:ValidateSecurityGroupQuotasForInterface`: Read.
///
/// Resource types: `security-group` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:Region`, `ec2:ResourceTag/${TagKey}`, `ec2:SecurityGroupID`, `ec2:Vpc`.
pub const ValidateSecurityGroupQuotasForInterface: &str = "ec2:ValidateSecurityGroupQuotasForInterface";

/// `ec2:WithdrawByoipCidr`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:Region`.
pub const WithdrawByoipCidr: &str = "ec2:WithdrawByoipCidr";
