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

mod part_1;
mod part_2;
mod part_3;
mod part_4;
mod part_5;
mod part_6;
mod part_7;
mod part_8;

pub use part_1::*;
pub use part_2::*;
pub use part_3::*;
pub use part_4::*;
pub use part_5::*;
pub use part_6::*;
pub use part_7::*;
pub use part_8::*;
