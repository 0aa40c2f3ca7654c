// Made by `cargo xtask codegen` from policy-data. Do not edit.

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
