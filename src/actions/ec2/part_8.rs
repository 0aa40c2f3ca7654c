// Made by `cargo xtask codegen` from policy-data. Do not edit.

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
