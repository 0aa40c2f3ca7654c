// Made by `cargo xtask codegen` from policy-data. Do not edit.

/// `lightsail:AllocateStaticIp`: Write.
///
/// No resource types: its resource is `*`.
pub const AllocateStaticIp: &str = "lightsail:AllocateStaticIp";

/// `lightsail:AttachCertificateToDistribution`: Write.
///
/// Resource types: `Certificate` (required), `Distribution` (required).
pub const AttachCertificateToDistribution: &str = "lightsail:AttachCertificateToDistribution";

/// `lightsail:AttachDisk`: Write.
///
/// Resource types: `Disk` (required).
pub const AttachDisk: &str = "lightsail:AttachDisk";

/// `lightsail:AttachInstancesToLoadBalancer`: Write.
///
/// Resource types: `LoadBalancer` (required).
pub const AttachInstancesToLoadBalancer: &str = "lightsail:AttachInstancesToLoadBalancer";

/// `lightsail:AttachLoadBalancerTlsCertificate`: Write.
///
/// Resource types: `LoadBalancer` (required).
pub const AttachLoadBalancerTlsCertificate: &str = "lightsail:AttachLoadBalancerTlsCertificate";

/// `lightsail:AttachStaticIp`: Write.
///
/// Resource types: `Instance` (required), `StaticIp` (required).
pub const AttachStaticIp: &str = "lightsail:AttachStaticIp";

/// `lightsail:CloseInstancePublicPorts`: Write.
///
/// Resource types: `Instance` (required).
pub const CloseInstancePublicPorts: &str = "lightsail:CloseInstancePublicPorts";

/// `lightsail:CopySnapshot`: Write.
///
/// No resource types: its resource is `*`.
pub const CopySnapshot: &str = "lightsail:CopySnapshot";

/// `lightsail:CreateBucket`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateBucket: &str = "lightsail:CreateBucket";

/// `lightsail:CreateBucketAccessKey`: Write.
///
/// Resource types: `Bucket` (required).
pub const CreateBucketAccessKey: &str = "lightsail:CreateBucketAccessKey";

/// `lightsail:CreateCertificate`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCertificate: &str = "lightsail:CreateCertificate";

/// `lightsail:CreateCloudFormationStack`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateCloudFormationStack: &str = "lightsail:CreateCloudFormationStack";

/// `lightsail:CreateContactMethod`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateContactMethod: &str = "lightsail:CreateContactMethod";

/// `lightsail:CreateContainerService`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateContainerService: &str = "lightsail:CreateContainerService";

/// `lightsail:CreateContainerServiceDeployment`: Write.
///
/// Resource types: `ContainerService` (required).
pub const CreateContainerServiceDeployment: &str = "lightsail:CreateContainerServiceDeployment";

/// `lightsail:CreateContainerServiceRegistryLogin`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateContainerServiceRegistryLogin: &str = "lightsail:CreateContainerServiceRegistryLogin";

/// `lightsail:CreateDisk`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDisk: &str = "lightsail:CreateDisk";

/// `lightsail:CreateDiskFromSnapshot`: Write.
///
/// Resource types: `DiskSnapshot` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDiskFromSnapshot: &str = "lightsail:CreateDiskFromSnapshot";

/// `lightsail:CreateDiskSnapshot`: Write.
///
/// Resource types: `Disk`, `Instance`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDiskSnapshot: &str = "lightsail:CreateDiskSnapshot";

/// `lightsail:CreateDistribution`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDistribution: &str = "lightsail:CreateDistribution";

/// `lightsail:CreateDomain`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDomain: &str = "lightsail:CreateDomain";

/// `lightsail:CreateDomainEntry`: Write.
///
/// Resource types: `Domain` (required).
pub const CreateDomainEntry: &str = "lightsail:CreateDomainEntry";

/// `lightsail:CreateGUISessionAccessDetails`: Write.
///
/// Resource types: `Instance` (required).
pub const CreateGUISessionAccessDetails: &str = "lightsail:CreateGUISessionAccessDetails";

/// `lightsail:CreateInstances`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateInstances: &str = "lightsail:CreateInstances";

/// `lightsail:CreateInstancesFromSnapshot`: Write.
///
/// Resource types: `InstanceSnapshot` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateInstancesFromSnapshot: &str = "lightsail:CreateInstancesFromSnapshot";

/// `lightsail:CreateInstanceSnapshot`: Write.
///
/// Resource types: `Instance` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateInstanceSnapshot: &str = "lightsail:CreateInstanceSnapshot";

/// `lightsail:CreateKeyPair`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateKeyPair: &str = "lightsail:CreateKeyPair";

/// `lightsail:CreateLoadBalancer`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLoadBalancer: &str = "lightsail:CreateLoadBalancer";

/// `lightsail:CreateLoadBalancerTlsCertificate`: Write.
///
/// Resource types: `LoadBalancer` (required).
pub const CreateLoadBalancerTlsCertificate: &str = "lightsail:CreateLoadBalancerTlsCertificate";

/// `lightsail:CreateRelationalDatabase`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRelationalDatabase: &str = "lightsail:CreateRelationalDatabase";

/// `lightsail:CreateRelationalDatabaseFromSnapshot`: Write.
///
/// Resource types: `RelationalDatabaseSnapshot` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRelationalDatabaseFromSnapshot: &str = "lightsail:CreateRelationalDatabaseFromSnapshot";

/// `lightsail:CreateRelationalDatabaseSnapshot`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRelationalDatabaseSnapshot: &str = "lightsail:CreateRelationalDatabaseSnapshot";

/// `lightsail:DeleteAlarm`: Write.
///
/// Resource types: `Alarm` (required).
pub const DeleteAlarm: &str = "lightsail:DeleteAlarm";

/// `lightsail:DeleteAutoSnapshot`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteAutoSnapshot: &str = "lightsail:DeleteAutoSnapshot";

/// `lightsail:DeleteBucket`: Write.
///
/// Resource types: `Bucket` (required).
pub const DeleteBucket: &str = "lightsail:DeleteBucket";

/// `lightsail:DeleteBucketAccessKey`: Write.
///
/// Resource types: `Bucket` (required).
pub const DeleteBucketAccessKey: &str = "lightsail:DeleteBucketAccessKey";

/// `lightsail:DeleteCertificate`: Write.
///
/// Resource types: `Certificate` (required).
pub const DeleteCertificate: &str = "lightsail:DeleteCertificate";

/// `lightsail:DeleteContactMethod`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteContactMethod: &str = "lightsail:DeleteContactMethod";

/// `lightsail:DeleteContainerImage`: Write.
///
/// Resource types: `ContainerService` (required).
pub const DeleteContainerImage: &str = "lightsail:DeleteContainerImage";

/// `lightsail:DeleteContainerService`: Write.
///
/// Resource types: `ContainerService` (required).
pub const DeleteContainerService: &str = "lightsail:DeleteContainerService";

/// `lightsail:DeleteDisk`: Write.
///
/// Resource types: `Disk` (required).
pub const DeleteDisk: &str = "lightsail:DeleteDisk";

/// `lightsail:DeleteDiskSnapshot`: Write.
///
/// Resource types: `DiskSnapshot` (required).
pub const DeleteDiskSnapshot: &str = "lightsail:DeleteDiskSnapshot";

/// `lightsail:DeleteDistribution`: Write.
///
/// Resource types: `Distribution` (required).
pub const DeleteDistribution: &str = "lightsail:DeleteDistribution";

/// `lightsail:DeleteDomain`: Write.
///
/// Resource types: `Domain` (required).
pub const DeleteDomain: &str = "lightsail:DeleteDomain";

/// `lightsail:DeleteDomainEntry`: Write.
///
/// Resource types: `Domain` (required).
pub const DeleteDomainEntry: &str = "lightsail:DeleteDomainEntry";

/// `lightsail:DeleteInstance`: Write.
///
/// Resource types: `Instance` (required).
pub const DeleteInstance: &str = "lightsail:DeleteInstance";

/// `lightsail:DeleteInstanceSnapshot`: Write.
///
/// Resource types: `InstanceSnapshot` (required).
pub const DeleteInstanceSnapshot: &str = "lightsail:DeleteInstanceSnapshot";

/// `lightsail:DeleteKeyPair`: Write.
///
/// Resource types: `KeyPair` (required).
pub const DeleteKeyPair: &str = "lightsail:DeleteKeyPair";

/// `lightsail:DeleteKnownHostKeys`: Write.
///
/// Resource types: `Instance` (required).
pub const DeleteKnownHostKeys: &str = "lightsail:DeleteKnownHostKeys";

/// `lightsail:DeleteLoadBalancer`: Write.
///
/// Resource types: `LoadBalancer` (required).
pub const DeleteLoadBalancer: &str = "lightsail:DeleteLoadBalancer";

/// `lightsail:DeleteLoadBalancerTlsCertificate`: Write.
///
/// Resource types: `LoadBalancer` (required).
pub const DeleteLoadBalancerTlsCertificate: &str = "lightsail:DeleteLoadBalancerTlsCertificate";

/// `lightsail:DeleteRelationalDatabase`: Write.
///
/// Resource types: `RelationalDatabase` (required).
pub const DeleteRelationalDatabase: &str = "lightsail:DeleteRelationalDatabase";

/// `lightsail:DeleteRelationalDatabaseSnapshot`: Write.
///
/// Resource types: `RelationalDatabaseSnapshot` (required).
pub const DeleteRelationalDatabaseSnapshot: &str = "lightsail:DeleteRelationalDatabaseSnapshot";

/// `lightsail:DetachCertificateFromDistribution`: Write.
///
/// Resource types: `Distribution` (required).
pub const DetachCertificateFromDistribution: &str = "lightsail:DetachCertificateFromDistribution";

/// `lightsail:DetachDisk`: Write.
///
/// Resource types: `Disk` (required).
pub const DetachDisk: &str = "lightsail:DetachDisk";

/// `lightsail:DetachInstancesFromLoadBalancer`: Write.
///
/// Resource types: `LoadBalancer` (required).
pub const DetachInstancesFromLoadBalancer: &str = "lightsail:DetachInstancesFromLoadBalancer";

/// `lightsail:DetachStaticIp`: Write.
///
/// Resource types: `StaticIp` (required).
pub const DetachStaticIp: &str = "lightsail:DetachStaticIp";

/// `lightsail:DisableAddOn`: Write.
///
/// No resource types: its resource is `*`.
pub const DisableAddOn: &str = "lightsail:DisableAddOn";

/// `lightsail:DownloadDefaultKeyPair`: Write.
///
/// No resource types: its resource is `*`.
pub const DownloadDefaultKeyPair: &str = "lightsail:DownloadDefaultKeyPair";

/// `lightsail:EnableAddOn`: Write.
///
/// No resource types: its resource is `*`.
pub const EnableAddOn: &str = "lightsail:EnableAddOn";

/// `lightsail:ExportSnapshot`: Write.
///
/// Resource types: `DiskSnapshot`, `InstanceSnapshot`.
pub const ExportSnapshot: &str = "lightsail:ExportSnapshot";

/// `lightsail:GetActiveNames`: Read.
///
/// No resource types: its resource is `*`.
pub const GetActiveNames: &str = "lightsail:GetActiveNames";

/// `lightsail:GetAlarms`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAlarms: &str = "lightsail:GetAlarms";

/// `lightsail:GetAutoSnapshots`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAutoSnapshots: &str = "lightsail:GetAutoSnapshots";

/// `lightsail:GetBlueprints`: Read.
///
/// No resource types: its resource is `*`.
pub const GetBlueprints: &str = "lightsail:GetBlueprints";

/// `lightsail:GetBucketAccessKeys`: Read.
///
/// No resource types: its resource is `*`.
pub const GetBucketAccessKeys: &str = "lightsail:GetBucketAccessKeys";

/// `lightsail:GetBucketBundles`: Read.
///
/// No resource types: its resource is `*`.
pub const GetBucketBundles: &str = "lightsail:GetBucketBundles";

/// `lightsail:GetBucketMetricData`: Read.
///
/// No resource types: its resource is `*`.
pub const GetBucketMetricData: &str = "lightsail:GetBucketMetricData";

/// `lightsail:GetBuckets`: Read.
///
/// No resource types: its resource is `*`.
pub const GetBuckets: &str = "lightsail:GetBuckets";

/// `lightsail:GetBundles`: Read.
///
/// No resource types: its resource is `*`.
pub const GetBundles: &str = "lightsail:GetBundles";

/// `lightsail:GetCertificates`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCertificates: &str = "lightsail:GetCertificates";

/// `lightsail:GetCloudFormationStackRecords`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCloudFormationStackRecords: &str = "lightsail:GetCloudFormationStackRecords";

/// `lightsail:GetContactMethods`: Read.
///
/// No resource types: its resource is `*`.
pub const GetContactMethods: &str = "lightsail:GetContactMethods";

/// `lightsail:GetContainerAPIMetadata`: Read.
///
/// No resource types: its resource is `*`.
pub const GetContainerAPIMetadata: &str = "lightsail:GetContainerAPIMetadata";

/// `lightsail:GetContainerImages`: Read.
///
/// No resource types: its resource is `*`.
pub const GetContainerImages: &str = "lightsail:GetContainerImages";

/// `lightsail:GetContainerLog`: Read.
///
/// No resource types: its resource is `*`.
pub const GetContainerLog: &str = "lightsail:GetContainerLog";

/// `lightsail:GetContainerServiceDeployments`: Read.
///
/// No resource types: its resource is `*`.
pub const GetContainerServiceDeployments: &str = "lightsail:GetContainerServiceDeployments";

/// `lightsail:GetContainerServiceMetricData`: Read.
///
/// No resource types: its resource is `*`.
pub const GetContainerServiceMetricData: &str = "lightsail:GetContainerServiceMetricData";

/// `lightsail:GetContainerServicePowers`: Read.
///
/// No resource types: its resource is `*`.
pub const GetContainerServicePowers: &str = "lightsail:GetContainerServicePowers";

/// `lightsail:GetContainerServices`: Read.
///
/// No resource types: its resource is `*`.
pub const GetContainerServices: &str = "lightsail:GetContainerServices";

/// `lightsail:GetCostEstimate`: Read.
///
/// Resource types: `Disk`, `Instance`.
pub const GetCostEstimate: &str = "lightsail:GetCostEstimate";

/// `lightsail:GetDisk`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDisk: &str = "lightsail:GetDisk";

/// `lightsail:GetDisks`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDisks: &str = "lightsail:GetDisks";

/// `lightsail:GetDiskSnapshot`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDiskSnapshot: &str = "lightsail:GetDiskSnapshot";

/// `lightsail:GetDiskSnapshots`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDiskSnapshots: &str = "lightsail:GetDiskSnapshots";

/// `lightsail:GetDistributionBundles`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDistributionBundles: &str = "lightsail:GetDistributionBundles";

/// `lightsail:GetDistributionLatestCacheReset`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDistributionLatestCacheReset: &str = "lightsail:GetDistributionLatestCacheReset";

/// `lightsail:GetDistributionMetricData`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDistributionMetricData: &str = "lightsail:GetDistributionMetricData";

/// `lightsail:GetDistributions`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDistributions: &str = "lightsail:GetDistributions";

/// `lightsail:GetDomain`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDomain: &str = "lightsail:GetDomain";

/// `lightsail:GetDomains`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDomains: &str = "lightsail:GetDomains";

/// `lightsail:GetExportSnapshotRecords`: Read.
///
/// No resource types: its resource is `*`.
pub const GetExportSnapshotRecords: &str = "lightsail:GetExportSnapshotRecords";

/// `lightsail:GetInstance`: Read.
///
/// No resource types: its resource is `*`.
pub const GetInstance: &str = "lightsail:GetInstance";

/// `lightsail:GetInstanceAccessDetails`: Write.
///
/// Resource types: `Instance` (required).
pub const GetInstanceAccessDetails: &str = "lightsail:GetInstanceAccessDetails";

/// `lightsail:GetInstanceMetricData`: Read.
///
/// No resource types: its resource is `*`.
pub const GetInstanceMetricData: &str = "lightsail:GetInstanceMetricData";

/// `lightsail:GetInstancePortStates`: Read.
///
/// No resource types: its resource is `*`.
pub const GetInstancePortStates: &str = "lightsail:GetInstancePortStates";

/// `lightsail:GetInstances`: Read.
///
/// No resource types: its resource is `*`.
pub const GetInstances: &str = "lightsail:GetInstances";

/// `lightsail:GetInstanceSnapshot`: Read.
///
/// No resource types: its resource is `*`.
pub const GetInstanceSnapshot: &str = "lightsail:GetInstanceSnapshot";

/// `lightsail:GetInstanceSnapshots`: Read.
///
/// No resource types: its resource is `*`.
pub const GetInstanceSnapshots: &str = "lightsail:GetInstanceSnapshots";

/// `lightsail:GetInstanceState`: Read.
///
/// No resource types: its resource is `*`.
pub const GetInstanceState: &str = "lightsail:GetInstanceState";

/// `lightsail:GetKeyPair`: Read.
///
/// No resource types: its resource is `*`.
pub const GetKeyPair: &str = "lightsail:GetKeyPair";

/// `lightsail:GetKeyPairs`: Read.
///
/// No resource types: its resource is `*`.
pub const GetKeyPairs: &str = "lightsail:GetKeyPairs";

/// `lightsail:GetLoadBalancer`: Read.
///
/// No resource types: its resource is `*`.
pub const GetLoadBalancer: &str = "lightsail:GetLoadBalancer";

/// `lightsail:GetLoadBalancerMetricData`: Read.
///
/// No resource types: its resource is `*`.
pub const GetLoadBalancerMetricData: &str = "lightsail:GetLoadBalancerMetricData";

/// `lightsail:GetLoadBalancers`: Read.
///
/// No resource types: its resource is `*`.
pub const GetLoadBalancers: &str = "lightsail:GetLoadBalancers";

/// `lightsail:GetLoadBalancerTlsCertificates`: Read.
///
/// No resource types: its resource is `*`.
pub const GetLoadBalancerTlsCertificates: &str = "lightsail:GetLoadBalancerTlsCertificates";

/// `lightsail:GetLoadBalancerTlsPolicies`: Read.
///
/// No resource types: its resource is `*`.
pub const GetLoadBalancerTlsPolicies: &str = "lightsail:GetLoadBalancerTlsPolicies";

/// `lightsail:GetOperation`: Read.
///
/// No resource types: its resource is `*`.
pub const GetOperation: &str = "lightsail:GetOperation";

/// `lightsail:GetOperations`: Read.
///
/// No resource types: its resource is `*`.
pub const GetOperations: &str = "lightsail:GetOperations";

/// `lightsail:GetOperationsForResource`: Read.
///
/// No resource types: its resource is `*`.
pub const GetOperationsForResource: &str = "lightsail:GetOperationsForResource";

/// `lightsail:GetRegions`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRegions: &str = "lightsail:GetRegions";

/// `lightsail:GetRelationalDatabase`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRelationalDatabase: &str = "lightsail:GetRelationalDatabase";

/// `lightsail:GetRelationalDatabaseBlueprints`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRelationalDatabaseBlueprints: &str = "lightsail:GetRelationalDatabaseBlueprints";

/// `lightsail:GetRelationalDatabaseBundles`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRelationalDatabaseBundles: &str = "lightsail:GetRelationalDatabaseBundles";

/// `lightsail:GetRelationalDatabaseEvents`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRelationalDatabaseEvents: &str = "lightsail:GetRelationalDatabaseEvents";

/// `lightsail:GetRelationalDatabaseLogEvents`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRelationalDatabaseLogEvents: &str = "lightsail:GetRelationalDatabaseLogEvents";

/// `lightsail:GetRelationalDatabaseLogStreams`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRelationalDatabaseLogStreams: &str = "lightsail:GetRelationalDatabaseLogStreams";

/// `lightsail:GetRelationalDatabaseMasterUserPassword`: Write.
///
/// Resource types: `RelationalDatabase` (required).
pub const GetRelationalDatabaseMasterUserPassword: &str = "lightsail:GetRelationalDatabaseMasterUserPassword";

/// `lightsail:GetRelationalDatabaseMetricData`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRelationalDatabaseMetricData: &str = "lightsail:GetRelationalDatabaseMetricData";

/// `lightsail:GetRelationalDatabaseParameters`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRelationalDatabaseParameters: &str = "lightsail:GetRelationalDatabaseParameters";

/// `lightsail:GetRelationalDatabases`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRelationalDatabases: &str = "lightsail:GetRelationalDatabases";

/// `lightsail:GetRelationalDatabaseSnapshot`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRelationalDatabaseSnapshot: &str = "lightsail:GetRelationalDatabaseSnapshot";

/// `lightsail:GetRelationalDatabaseSnapshots`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRelationalDatabaseSnapshots: &str = "lightsail:GetRelationalDatabaseSnapshots";

/// `lightsail:GetSetupHistory`: Read.
///
/// Resource types: `Instance`.
pub const GetSetupHistory: &str = "lightsail:GetSetupHistory";

/// `lightsail:GetStaticIp`: Read.
///
/// No resource types: its resource is `*`.
pub const GetStaticIp: &str = "lightsail:GetStaticIp";

/// `lightsail:GetStaticIps`: Read.
///
/// No resource types: its resource is `*`.
pub const GetStaticIps: &str = "lightsail:GetStaticIps";

/// `lightsail:ImportKeyPair`: Write.
///
/// No resource types: its resource is `*`.
pub const ImportKeyPair: &str = "lightsail:ImportKeyPair";

/// `lightsail:IsVpcPeered`: Read.
///
/// No resource types: its resource is `*`.
pub const IsVpcPeered: &str = "lightsail:IsVpcPeered";

/// `lightsail:OpenInstancePublicPorts`: Write.
///
/// Resource types: `Instance` (required).
pub const OpenInstancePublicPorts: &str = "lightsail:OpenInstancePublicPorts";

/// `lightsail:PeerVpc`: Write.
///
/// No resource types: its resource is `*`.
pub const PeerVpc: &str = "lightsail:PeerVpc";

/// `lightsail:PutAlarm`: Write.
///
/// Resource types: `Alarm` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PutAlarm: &str = "lightsail:PutAlarm";

/// `lightsail:PutInstancePublicPorts`: Write.
///
/// Resource types: `Instance` (required).
pub const PutInstancePublicPorts: &str = "lightsail:PutInstancePublicPorts";

/// `lightsail:RebootInstance`: Write.
///
/// Resource types: `Instance` (required).
pub const RebootInstance: &str = "lightsail:RebootInstance";

/// `lightsail:RebootRelationalDatabase`: Write.
///
/// Resource types: `RelationalDatabase` (required).
pub const RebootRelationalDatabase: &str = "lightsail:RebootRelationalDatabase";

/// `lightsail:RegisterContainerImage`: Write.
///
/// Resource types: `ContainerService` (required).
pub const RegisterContainerImage: &str = "lightsail:RegisterContainerImage";

/// `lightsail:ReleaseStaticIp`: Write.
///
/// Resource types: `StaticIp` (required).
pub const ReleaseStaticIp: &str = "lightsail:ReleaseStaticIp";

/// `lightsail:ResetDistributionCache`: Write.
///
/// Resource types: `Distribution` (required).
pub const ResetDistributionCache: &str = "lightsail:ResetDistributionCache";

/// `lightsail:SendContactMethodVerification`: Write.
///
/// No resource types: its resource is `*`.
pub const SendContactMethodVerification: &str = "lightsail:SendContactMethodVerification";

/// `lightsail:SetIpAddressType`: Write.
///
/// Resource types: `Distribution`, `Instance`, `LoadBalancer`.
pub const SetIpAddressType: &str = "lightsail:SetIpAddressType";

/// `lightsail:SetResourceAccessForBucket`: Write.
///
/// Resource types: `Bucket` (required), `Instance` (required).
pub const SetResourceAccessForBucket: &str = "lightsail:SetResourceAccessForBucket";

/// `lightsail:SetupInstanceHttps`: Write.
///
/// Resource types: `Instance` (required).
pub const SetupInstanceHttps: &str = "lightsail:SetupInstanceHttps";

/// `lightsail:StartGUISession`: Write.
///
/// Resource types: `Instance` (required).
pub const StartGUISession: &str = "lightsail:StartGUISession";

/// `lightsail:StartInstance`: Write.
///
/// Resource types: `Instance` (required).
pub const StartInstance: &str = "lightsail:StartInstance";

/// `lightsail:StartRelationalDatabase`: Write.
///
/// Resource types: `RelationalDatabase` (required).
pub const StartRelationalDatabase: &str = "lightsail:StartRelationalDatabase";

/// `lightsail:StopGUISession`: Write.
///
/// Resource types: `Instance` (required).
pub const StopGUISession: &str = "lightsail:StopGUISession";

/// `lightsail:StopInstance`: Write.
///
/// Resource types: `Instance` (required).
pub const StopInstance: &str = "lightsail:StopInstance";

/// `lightsail:StopRelationalDatabase`: Write.
///
/// Resource types: `RelationalDatabase` (required).
pub const StopRelationalDatabase: &str = "lightsail:StopRelationalDatabase";

/// `lightsail:TagResource`: Tagging, Write.
///
/// Resource types: `Alarm`, `Bucket`, `Certificate`, `ContactMethod`, `ContainerService`, `Disk`, `DiskSnapshot`, `Distribution`, `Domain`, `Instance`, `InstanceSnapshot`, `KeyPair`, `LoadBalancer`, `RelationalDatabase`, `RelationalDatabaseSnapshot`, `StaticIp`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "lightsail:TagResource";

/// `lightsail:TestAlarm`: Write.
///
/// Resource types: `Alarm` (required).
pub const TestAlarm: &str = "lightsail:TestAlarm";

/// `lightsail:UnpeerVpc`: Write.
///
/// No resource types: its resource is `*`.
pub const UnpeerVpc: &str = "lightsail:UnpeerVpc";

/// `lightsail:UntagResource`: Tagging, Write.
///
/// Resource types: `Alarm`, `Bucket`, `Certificate`, `ContactMethod`, `ContainerService`, `Disk`, `DiskSnapshot`, `Distribution`, `Domain`, `Instance`, `InstanceSnapshot`, `KeyPair`, `LoadBalancer`, `RelationalDatabase`, `RelationalDatabaseSnapshot`, `StaticIp`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "lightsail:UntagResource";
