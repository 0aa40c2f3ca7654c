// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Storage Gateway: the actions of the prefix `storagegateway`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `cache-report` | `arn:${Partition}:storagegateway:${Region}:${Account}:share/${ShareId}/cache-report/${CacheReportId}` |
//! | `device` | `arn:${Partition}:storagegateway:${Region}:${Account}:gateway/${GatewayId}/device/${Vtldevice}` |
//! | `fs-association` | `arn:${Partition}:storagegateway:${Region}:${Account}:fs-association/${FsaId}` |
//! | `gateway` | `arn:${Partition}:storagegateway:${Region}:${Account}:gateway/${GatewayId}` |
//! | `share` | `arn:${Partition}:storagegateway:${Region}:${Account}:share/${ShareId}` |
//! | `tape` | `arn:${Partition}:storagegateway:${Region}:${Account}:tape/${TapeBarcode}` |
//! | `tapepool` | `arn:${Partition}:storagegateway:${Region}:${Account}:tapepool/${PoolId}` |
//! | `target` | `arn:${Partition}:storagegateway:${Region}:${Account}:gateway/${GatewayId}/target/${IscsiTarget}` |
//! | `volume` | `arn:${Partition}:storagegateway:${Region}:${Account}:gateway/${GatewayId}/volume/${VolumeId}` |

/// `storagegateway:ActivateGateway`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ActivateGateway: &str = "storagegateway:ActivateGateway";

/// `storagegateway:AddCache`: Write.
///
/// Resource types: `gateway` (required).
pub const AddCache: &str = "storagegateway:AddCache";

/// `storagegateway:AddTagsToResource`: Tagging, Write.
///
/// Resource types: `cache-report`, `fs-association`, `gateway`, `share`, `tape`, `tapepool`, `volume`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const AddTagsToResource: &str = "storagegateway:AddTagsToResource";

/// `storagegateway:AddUploadBuffer`: Write.
///
/// Resource types: `gateway` (required).
pub const AddUploadBuffer: &str = "storagegateway:AddUploadBuffer";

/// `storagegateway:AddWorkingStorage`: Write.
///
/// Resource types: `gateway` (required).
pub const AddWorkingStorage: &str = "storagegateway:AddWorkingStorage";

/// `storagegateway:AssignTapePool`: Write.
///
/// Resource types: `tape` (required), `tapepool` (required).
pub const AssignTapePool: &str = "storagegateway:AssignTapePool";

/// `storagegateway:AssociateFileSystem`: Write.
///
/// Resource types: `gateway` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const AssociateFileSystem: &str = "storagegateway:AssociateFileSystem";

/// `storagegateway:AttachVolume`: Write.
///
/// Resource types: `gateway` (required), `volume` (required).
pub const AttachVolume: &str = "storagegateway:AttachVolume";

/// `storagegateway:BypassGovernanceRetention`: Write.
///
/// Resource types: `tapepool` (required).
pub const BypassGovernanceRetention: &str = "storagegateway:BypassGovernanceRetention";

/// `storagegateway:CancelArchival`: Write.
///
/// Resource types: `gateway` (required), `tape` (required).
pub const CancelArchival: &str = "storagegateway:CancelArchival";

/// `storagegateway:CancelCacheReport`: Write.
///
/// Resource types: `cache-report` (required).
pub const CancelCacheReport: &str = "storagegateway:CancelCacheReport";

/// `storagegateway:CancelRetrieval`: Write.
///
/// Resource types: `gateway` (required), `tape` (required).
pub const CancelRetrieval: &str = "storagegateway:CancelRetrieval";

/// `storagegateway:CreateCachediSCSIVolume`: Write.
///
/// Resource types: `gateway` (required), `volume` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCachediSCSIVolume: &str = "storagegateway:CreateCachediSCSIVolume";

/// `storagegateway:CreateNFSFileShare`: Write.
///
/// Resource types: `gateway` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateNFSFileShare: &str = "storagegateway:CreateNFSFileShare";

/// `storagegateway:CreateSMBFileShare`: Write.
///
/// Resource types: `gateway` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSMBFileShare: &str = "storagegateway:CreateSMBFileShare";

/// `storagegateway:CreateSnapshot`: Write.
///
/// Resource types: `volume` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSnapshot: &str = "storagegateway:CreateSnapshot";

/// `storagegateway:CreateSnapshotFromVolumeRecoveryPoint`: Write.
///
/// Resource types: `volume` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSnapshotFromVolumeRecoveryPoint: &str = "storagegateway:CreateSnapshotFromVolumeRecoveryPoint";

/// `storagegateway:CreateStorediSCSIVolume`: Write.
///
/// Resource types: `gateway` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateStorediSCSIVolume: &str = "storagegateway:CreateStorediSCSIVolume";

/// `storagegateway:CreateTapePool`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTapePool: &str = "storagegateway:CreateTapePool";

/// `storagegateway:CreateTapes`: Write.
///
/// Resource types: `gateway` (required), `tapepool` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTapes: &str = "storagegateway:CreateTapes";

/// `storagegateway:CreateTapeWithBarcode`: Write.
///
/// Resource types: `gateway` (required), `tapepool` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTapeWithBarcode: &str = "storagegateway:CreateTapeWithBarcode";

/// `storagegateway:DeleteAutomaticTapeCreationPolicy`: Write.
///
/// Resource types: `gateway` (required).
pub const DeleteAutomaticTapeCreationPolicy: &str = "storagegateway:DeleteAutomaticTapeCreationPolicy";

/// `storagegateway:DeleteBandwidthRateLimit`: Write.
///
/// Resource types: `gateway` (required).
pub const DeleteBandwidthRateLimit: &str = "storagegateway:DeleteBandwidthRateLimit";

/// `storagegateway:DeleteCacheReport`: Write.
///
/// Resource types: `cache-report` (required).
pub const DeleteCacheReport: &str = "storagegateway:DeleteCacheReport";

/// `storagegateway:DeleteChapCredentials`: Write.
///
/// Resource types: `target` (required).
pub const DeleteChapCredentials: &str = "storagegateway:DeleteChapCredentials";

/// `storagegateway:DeleteFileShare`: Write.
///
/// Resource types: `share` (required).
pub const DeleteFileShare: &str = "storagegateway:DeleteFileShare";

/// `storagegateway:DeleteGateway`: Write.
///
/// Resource types: `gateway` (required).
pub const DeleteGateway: &str = "storagegateway:DeleteGateway";

/// `storagegateway:DeleteSnapshotSchedule`: Write.
///
/// Resource types: `volume` (required).
pub const DeleteSnapshotSchedule: &str = "storagegateway:DeleteSnapshotSchedule";

/// `storagegateway:DeleteTape`: Write.
///
/// Resource types: `gateway` (required), `tape` (required).
pub const DeleteTape: &str = "storagegateway:DeleteTape";

/// `storagegateway:DeleteTapeArchive`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteTapeArchive: &str = "storagegateway:DeleteTapeArchive";

/// `storagegateway:DeleteTapePool`: Write.
///
/// Resource types: `tapepool` (required).
pub const DeleteTapePool: &str = "storagegateway:DeleteTapePool";

/// `storagegateway:DeleteVolume`: Write.
///
/// Resource types: `volume` (required).
pub const DeleteVolume: &str = "storagegateway:DeleteVolume";

/// `storagegateway:DescribeAvailabilityMonitorTest`: Read.
///
/// Resource types: `gateway` (required).
pub const DescribeAvailabilityMonitorTest: &str = "storagegateway:DescribeAvailabilityMonitorTest";

/// `storagegateway:DescribeBandwidthRateLimit`: Read.
///
/// Resource types: `gateway` (required).
pub const DescribeBandwidthRateLimit: &str = "storagegateway:DescribeBandwidthRateLimit";

/// `storagegateway:DescribeBandwidthRateLimitSchedule`: Read.
///
/// Resource types: `gateway` (required).
pub const DescribeBandwidthRateLimitSchedule: &str = "storagegateway:DescribeBandwidthRateLimitSchedule";

/// `storagegateway:DescribeCache`: Read.
///
/// Resource types: `gateway` (required).
pub const DescribeCache: &str = "storagegateway:DescribeCache";

/// `storagegateway:DescribeCachediSCSIVolumes`: Read.
///
/// Resource types: `volume` (required).
pub const DescribeCachediSCSIVolumes: &str = "storagegateway:DescribeCachediSCSIVolumes";

/// `storagegateway:DescribeCacheReport`: Read.
///
/// Resource types: `cache-report` (required).
pub const DescribeCacheReport: &str = "storagegateway:DescribeCacheReport";

/// `storagegateway:DescribeChapCredentials`: Read.
///
/// Resource types: `target` (required).
pub const DescribeChapCredentials: &str = "storagegateway:DescribeChapCredentials";

/// `storagegateway:DescribeFileSystemAssociations`: Read.
///
/// Resource types: `fs-association` (required).
pub const DescribeFileSystemAssociations: &str = "storagegateway:DescribeFileSystemAssociations";

/// `storagegateway:DescribeGatewayInformation`: Read.
///
/// Resource types: `gateway` (required).
pub const DescribeGatewayInformation: &str = "storagegateway:DescribeGatewayInformation";

/// `storagegateway:DescribeMaintenanceStartTime`: Read.
///
/// Resource types: `gateway` (required).
pub const DescribeMaintenanceStartTime: &str = "storagegateway:DescribeMaintenanceStartTime";

/// `storagegateway:DescribeNFSFileShares`: Read.
///
/// Resource types: `share` (required).
pub const DescribeNFSFileShares: &str = "storagegateway:DescribeNFSFileShares";

/// `storagegateway:DescribeSMBFileShares`: Read.
///
/// Resource types: `share` (required).
pub const DescribeSMBFileShares: &str = "storagegateway:DescribeSMBFileShares";

/// `storagegateway:DescribeSMBSettings`: Read.
///
/// Resource types: `gateway` (required).
pub const DescribeSMBSettings: &str = "storagegateway:DescribeSMBSettings";

/// `storagegateway:DescribeSnapshotSchedule`: Read.
///
/// Resource types: `volume` (required).
pub const DescribeSnapshotSchedule: &str = "storagegateway:DescribeSnapshotSchedule";

/// `storagegateway:DescribeStorediSCSIVolumes`: Read.
///
/// Resource types: `volume` (required).
pub const DescribeStorediSCSIVolumes: &str = "storagegateway:DescribeStorediSCSIVolumes";

/// `storagegateway:DescribeTapeArchives`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeTapeArchives: &str = "storagegateway:DescribeTapeArchives";

/// `storagegateway:DescribeTapeRecoveryPoints`: Read.
///
/// Resource types: `gateway` (required).
pub const DescribeTapeRecoveryPoints: &str = "storagegateway:DescribeTapeRecoveryPoints";

/// `storagegateway:DescribeTapes`: Read.
///
/// Resource types: `gateway` (required).
pub const DescribeTapes: &str = "storagegateway:DescribeTapes";

/// `storagegateway:DescribeUploadBuffer`: Read.
///
/// Resource types: `gateway` (required).
pub const DescribeUploadBuffer: &str = "storagegateway:DescribeUploadBuffer";

/// `storagegateway:DescribeVTLDevices`: Read.
///
/// Resource types: `gateway` (required).
pub const DescribeVTLDevices: &str = "storagegateway:DescribeVTLDevices";

/// `storagegateway:DescribeWorkingStorage`: Read.
///
/// Resource types: `gateway` (required).
pub const DescribeWorkingStorage: &str = "storagegateway:DescribeWorkingStorage";

/// `storagegateway:DetachVolume`: Write.
///
/// Resource types: `volume` (required).
pub const DetachVolume: &str = "storagegateway:DetachVolume";

/// `storagegateway:DisableGateway`: Write.
///
/// Resource types: `gateway` (required).
pub const DisableGateway: &str = "storagegateway:DisableGateway";

/// `storagegateway:DisassociateFileSystem`: Write.
///
/// Resource types: `fs-association` (required).
pub const DisassociateFileSystem: &str = "storagegateway:DisassociateFileSystem";

/// `storagegateway:EvictFilesFailingUpload`: Write.
///
/// Resource types: `share` (required).
pub const EvictFilesFailingUpload: &str = "storagegateway:EvictFilesFailingUpload";

/// `storagegateway:JoinDomain`: Write.
///
/// Resource types: `gateway` (required).
pub const JoinDomain: &str = "storagegateway:JoinDomain";

/// `storagegateway:ListAutomaticTapeCreationPolicies`: List.
///
/// No resource types: its resource is `*`.
pub const ListAutomaticTapeCreationPolicies: &str = "storagegateway:ListAutomaticTapeCreationPolicies";

/// `storagegateway:ListCacheReports`: List.
///
/// No resource types: its resource is `*`.
pub const ListCacheReports: &str = "storagegateway:ListCacheReports";

/// `storagegateway:ListFileShares`: List.
///
/// No resource types: its resource is `*`.
pub const ListFileShares: &str = "storagegateway:ListFileShares";

/// `storagegateway:ListFileSystemAssociations`: List.
///
/// No resource types: its resource is `*`.
pub const ListFileSystemAssociations: &str = "storagegateway:ListFileSystemAssociations";

/// `storagegateway:ListGateways`: List.
///
/// No resource types: its resource is `*`.
pub const ListGateways: &str = "storagegateway:ListGateways";

/// `storagegateway:ListLocalDisks`: List.
///
/// Resource types: `gateway` (required).
pub const ListLocalDisks: &str = "storagegateway:ListLocalDisks";

/// `storagegateway:ListTagsForResource`: List.
///
/// Resource types: `gateway`, `share`, `tape`, `volume`.
pub const ListTagsForResource: &str = "storagegateway:ListTagsForResource";

/// `storagegateway:ListTapePools`: List.
///
/// No resource types: its resource is `*`.
pub const ListTapePools: &str = "storagegateway:ListTapePools";

/// `storagegateway:ListTapes`: List.
///
/// No resource types: its resource is `*`.
pub const ListTapes: &str = "storagegateway:ListTapes";

/// `storagegateway:ListVolumeInitiators`: List.
///
/// Resource types: `volume` (required).
pub const ListVolumeInitiators: &str = "storagegateway:ListVolumeInitiators";

/// `storagegateway:ListVolumeRecoveryPoints`: List.
///
/// Resource types: `gateway` (required).
pub const ListVolumeRecoveryPoints: &str = "storagegateway:ListVolumeRecoveryPoints";

/// `storagegateway:ListVolumes`: List.
///
/// No resource types: its resource is `*`.
pub const ListVolumes: &str = "storagegateway:ListVolumes";

/// `storagegateway:NotifyWhenUploaded`: Write.
///
/// Resource types: `share` (required).
pub const NotifyWhenUploaded: &str = "storagegateway:NotifyWhenUploaded";

/// `storagegateway:RefreshCache`: Write.
///
/// Resource types: `share` (required).
pub const RefreshCache: &str = "storagegateway:RefreshCache";

/// `storagegateway:RemoveTagsFromResource`: Tagging, Write.
///
/// Resource types: `cache-report`, `fs-association`, `gateway`, `share`, `tape`, `tapepool`, `volume`.
///
/// Condition keys: `aws:TagKeys`.
pub const RemoveTagsFromResource: &str = "storagegateway:RemoveTagsFromResource";

/// `storagegateway:ResetCache`: Write.
///
/// Resource types: `gateway` (required).
pub const ResetCache: &str = "storagegateway:ResetCache";

/// `storagegateway:RetrieveTapeArchive`: Write.
///
/// Resource types: `gateway` (required), `tape` (required).
pub const RetrieveTapeArchive: &str = "storagegateway:RetrieveTapeArchive";

/// `storagegateway:RetrieveTapeRecoveryPoint`: Write.
///
/// Resource types: `gateway` (required), `tape` (required).
pub const RetrieveTapeRecoveryPoint: &str = "storagegateway:RetrieveTapeRecoveryPoint";

/// `storagegateway:SetLocalConsolePassword`: Write.
///
/// Resource types: `gateway` (required).
pub const SetLocalConsolePassword: &str = "storagegateway:SetLocalConsolePassword";

/// `storagegateway:SetSMBGuestPassword`: Write.
///
/// Resource types: `gateway` (required).
pub const SetSMBGuestPassword: &str = "storagegateway:SetSMBGuestPassword";

/// `storagegateway:ShutdownGateway`: Write.
///
/// Resource types: `gateway` (required).
pub const ShutdownGateway: &str = "storagegateway:ShutdownGateway";

/// `storagegateway:StartAvailabilityMonitorTest`: Write.
///
/// Resource types: `gateway` (required).
pub const StartAvailabilityMonitorTest: &str = "storagegateway:StartAvailabilityMonitorTest";

/// `storagegateway:StartCacheReport`: Write.
///
/// Resource types: `share` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartCacheReport: &str = "storagegateway:StartCacheReport";

/// `storagegateway:StartGateway`: Write.
///
/// Resource types: `gateway` (required).
pub const StartGateway: &str = "storagegateway:StartGateway";

/// `storagegateway:UpdateAutomaticTapeCreationPolicy`: Write.
///
/// Resource types: `gateway` (required), `tapepool` (required).
pub const UpdateAutomaticTapeCreationPolicy: &str = "storagegateway:UpdateAutomaticTapeCreationPolicy";

/// `storagegateway:UpdateBandwidthRateLimit`: Write.
///
/// Resource types: `gateway` (required).
pub const UpdateBandwidthRateLimit: &str = "storagegateway:UpdateBandwidthRateLimit";

/// `storagegateway:UpdateBandwidthRateLimitSchedule`: Write.
///
/// Resource types: `gateway` (required).
pub const UpdateBandwidthRateLimitSchedule: &str = "storagegateway:UpdateBandwidthRateLimitSchedule";

/// `storagegateway:UpdateChapCredentials`: Write.
///
/// Resource types: `target` (required).
pub const UpdateChapCredentials: &str = "storagegateway:UpdateChapCredentials";

/// `storagegateway:UpdateFileSystemAssociation`: Write.
///
/// Resource types: `fs-association` (required).
pub const UpdateFileSystemAssociation: &str = "storagegateway:UpdateFileSystemAssociation";

/// `storagegateway:UpdateGatewayInformation`: Write.
///
/// Resource types: `gateway` (required).
pub const UpdateGatewayInformation: &str = "storagegateway:UpdateGatewayInformation";

/// `storagegateway:UpdateGatewaySoftwareNow`: Write.
///
/// Resource types: `gateway` (required).
pub const UpdateGatewaySoftwareNow: &str = "storagegateway:UpdateGatewaySoftwareNow";

/// `storagegateway:UpdateMaintenanceStartTime`: Write.
///
/// Resource types: `gateway` (required).
pub const UpdateMaintenanceStartTime: &str = "storagegateway:UpdateMaintenanceStartTime";

/// `storagegateway:UpdateNFSFileShare`: Write.
///
/// Resource types: `share` (required).
pub const UpdateNFSFileShare: &str = "storagegateway:UpdateNFSFileShare";

/// `storagegateway:UpdateSMBFileShare`: Write.
///
/// Resource types: `share` (required).
pub const UpdateSMBFileShare: &str = "storagegateway:UpdateSMBFileShare";

/// `storagegateway:UpdateSMBFileShareVisibility`: Write.
///
/// Resource types: `gateway` (required).
pub const UpdateSMBFileShareVisibility: &str = "storagegateway:UpdateSMBFileShareVisibility";

/// `storagegateway:UpdateSMBLocalGroups`: Write.
///
/// Resource types: `gateway` (required).
pub const UpdateSMBLocalGroups: &str = "storagegateway:UpdateSMBLocalGroups";

/// `storagegateway:UpdateSMBSecurityStrategy`: Write.
///
/// Resource types: `gateway` (required).
pub const UpdateSMBSecurityStrategy: &str = "storagegateway:UpdateSMBSecurityStrategy";

/// `storagegateway:UpdateSnapshotSchedule`: Write.
///
/// Resource types: `volume` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateSnapshotSchedule: &str = "storagegateway:UpdateSnapshotSchedule";

/// `storagegateway:UpdateVTLDeviceType`: Write.
///
/// Resource types: `device` (required).
pub const UpdateVTLDeviceType: &str = "storagegateway:UpdateVTLDeviceType";
