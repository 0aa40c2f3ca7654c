// Made by `cargo xtask codegen` from policy-data. Do not edit.

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
