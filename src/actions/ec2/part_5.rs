// Made by `cargo xtask codegen` from policy-data. Do not edit.

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
