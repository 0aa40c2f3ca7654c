// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Backup: the actions of the prefix `backup`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `backupAccessPoint` | `arn:${Partition}:backup:${Region}:${Account}:accesspoint/${AccessPointName}` |
//! | `backupPlan` | `arn:${Partition}:backup:${Region}:${Account}:backup-plan:${BackupPlanId}` |
//! | `backupVault` | `arn:${Partition}:backup:${Region}:${Account}:backup-vault:${BackupVaultName}` |
//! | `framework` | `arn:${Partition}:backup:${Region}:${Account}:framework:${FrameworkName}-${FrameworkId}` |
//! | `legalHold` | `arn:${Partition}:backup:${Region}:${Account}:legal-hold:${LegalHoldId}` |
//! | `recoveryPoint` | `arn:${Partition}:${Vendor}:${Region}:*:${ResourceType}:${RecoveryPointId}`, `arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}/backup/${RecoveryPointId}`, `arn:${Partition}:ec2:${Region}::image/${RecoveryPointId}`, `arn:${Partition}:ec2:${Region}::snapshot/${RecoveryPointId}`, `arn:${Partition}:fsx:${Region}:${Account}:backup/${RecoveryPointId}` |
//! | `reportPlan` | `arn:${Partition}:backup:${Region}:${Account}:report-plan:${ReportPlanName}-${ReportPlanId}` |
//! | `restoreTestingPlan` | `arn:${Partition}:backup:${Region}:${Account}:restore-testing-plan:${RestoreTestingPlanName}-${RestoreTestingPlanId}` |
//! | `tieringConfiguration` | `arn:${Partition}:backup:${Region}:${Account}:tiering-configuration:${TieringConfigurationName}-${TieringConfigurationId}` |

/// `backup:AssociateBackupVaultMpaApprovalTeam`: Write.
///
/// Resource types: `backupVault` (required).
///
/// Condition keys: `backup:MpaApprovalTeamArn`.
pub const AssociateBackupVaultMpaApprovalTeam: &str = "backup:AssociateBackupVaultMpaApprovalTeam";

/// `backup:CancelLegalHold`: Write.
///
/// Resource types: `legalHold` (required).
pub const CancelLegalHold: &str = "backup:CancelLegalHold";

/// `backup:CopyFromBackupVault`: Write.
///
/// Resource types: `recoveryPoint` (required).
///
/// Condition keys: `backup:CopyTargetOrgPaths`, `backup:CopyTargets`.
pub const CopyFromBackupVault: &str = "backup:CopyFromBackupVault";

/// `backup:CopyIntoBackupVault`: Write.
///
/// Resource types: `backupVault` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`.
pub const CopyIntoBackupVault: &str = "backup:CopyIntoBackupVault";

/// `backup:CreateBackupAccessPoint`: Write.
///
/// Resource types: `recoveryPoint` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateBackupAccessPoint: &str = "backup:CreateBackupAccessPoint";

/// `backup:CreateBackupPlan`: Write.
///
/// Resource types: `backupPlan` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateBackupPlan: &str = "backup:CreateBackupPlan";

/// `backup:CreateBackupSelection`: Write.
///
/// Resource types: `backupPlan` (required).
pub const CreateBackupSelection: &str = "backup:CreateBackupSelection";

/// `backup:CreateBackupVault`: Write.
///
/// Resource types: `backupVault` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateBackupVault: &str = "backup:CreateBackupVault";

/// `backup:CreateFramework`: Write.
///
/// Resource types: `framework` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateFramework: &str = "backup:CreateFramework";

/// `backup:CreateLegalHold`: Write.
///
/// Resource types: `legalHold` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLegalHold: &str = "backup:CreateLegalHold";

/// `backup:CreateLogicallyAirGappedBackupVault`: Write.
///
/// Resource types: `backupVault` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `backup:MaxRetentionDays`, `backup:MinRetentionDays`.
pub const CreateLogicallyAirGappedBackupVault: &str = "backup:CreateLogicallyAirGappedBackupVault";

/// `backup:CreateReportPlan`: Write.
///
/// Resource types: `reportPlan` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `backup:FrameworkArns`.
pub const CreateReportPlan: &str = "backup:CreateReportPlan";

/// `backup:CreateRestoreAccessBackupVault`: Write.
///
/// Resource types: `backupVault` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRestoreAccessBackupVault: &str = "backup:CreateRestoreAccessBackupVault";

/// `backup:CreateRestoreTestingPlan`: Write.
///
/// Resource types: `restoreTestingPlan` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRestoreTestingPlan: &str = "backup:CreateRestoreTestingPlan";

/// `backup:CreateRestoreTestingSelection`: Write.
///
/// Resource types: `restoreTestingPlan` (required).
pub const CreateRestoreTestingSelection: &str = "backup:CreateRestoreTestingSelection";

/// `backup:CreateTieringConfiguration`: Write.
///
/// Resource types: `tieringConfiguration` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTieringConfiguration: &str = "backup:CreateTieringConfiguration";

/// `backup:DeleteBackupAccessPoint`: Write.
///
/// Resource types: `backupAccessPoint` (required).
pub const DeleteBackupAccessPoint: &str = "backup:DeleteBackupAccessPoint";

/// `backup:DeleteBackupPlan`: Write.
///
/// Resource types: `backupPlan` (required).
pub const DeleteBackupPlan: &str = "backup:DeleteBackupPlan";

/// `backup:DeleteBackupSelection`: Write.
///
/// Resource types: `backupPlan` (required).
pub const DeleteBackupSelection: &str = "backup:DeleteBackupSelection";

/// `backup:DeleteBackupVault`: Write.
///
/// Resource types: `backupVault` (required).
pub const DeleteBackupVault: &str = "backup:DeleteBackupVault";

/// `backup:DeleteBackupVaultAccessPolicy`: Permissions management, Write.
///
/// Resource types: `backupVault` (required).
pub const DeleteBackupVaultAccessPolicy: &str = "backup:DeleteBackupVaultAccessPolicy";

/// `backup:DeleteBackupVaultLockConfiguration`: Write.
///
/// Resource types: `backupVault` (required).
pub const DeleteBackupVaultLockConfiguration: &str = "backup:DeleteBackupVaultLockConfiguration";

/// `backup:DeleteBackupVaultNotifications`: Write.
///
/// Resource types: `backupVault` (required).
pub const DeleteBackupVaultNotifications: &str = "backup:DeleteBackupVaultNotifications";

/// `backup:DeleteBackupVaultSharingPolicy`: Permissions management, Write.
///
/// Resource types: `backupVault` (required).
pub const DeleteBackupVaultSharingPolicy: &str = "backup:DeleteBackupVaultSharingPolicy";

/// `backup:DeleteFramework`: Write.
///
/// Resource types: `framework` (required).
pub const DeleteFramework: &str = "backup:DeleteFramework";

/// `backup:DeleteRecoveryPoint`: Write.
///
/// Resource types: `recoveryPoint` (required).
pub const DeleteRecoveryPoint: &str = "backup:DeleteRecoveryPoint";

/// `backup:DeleteReportPlan`: Write.
///
/// Resource types: `reportPlan` (required).
pub const DeleteReportPlan: &str = "backup:DeleteReportPlan";

/// `backup:DeleteRestoreTestingPlan`: Write.
///
/// Resource types: `restoreTestingPlan` (required).
pub const DeleteRestoreTestingPlan: &str = "backup:DeleteRestoreTestingPlan";

/// `backup:DeleteRestoreTestingSelection`: Write.
///
/// Resource types: `restoreTestingPlan` (required).
pub const DeleteRestoreTestingSelection: &str = "backup:DeleteRestoreTestingSelection";

/// `backup:DeleteTieringConfiguration`: Write.
///
/// Resource types: `tieringConfiguration` (required).
pub const DeleteTieringConfiguration: &str = "backup:DeleteTieringConfiguration";

/// `backup:DescribeBackupAccessPoint`: Read.
///
/// Resource types: `backupAccessPoint` (required).
pub const DescribeBackupAccessPoint: &str = "backup:DescribeBackupAccessPoint";

/// `backup:DescribeBackupJob`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeBackupJob: &str = "backup:DescribeBackupJob";

/// `backup:DescribeBackupVault`: Read.
///
/// Resource types: `backupVault` (required).
pub const DescribeBackupVault: &str = "backup:DescribeBackupVault";

/// `backup:DescribeCopyJob`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeCopyJob: &str = "backup:DescribeCopyJob";

/// `backup:DescribeFramework`: Read.
///
/// Resource types: `framework` (required).
pub const DescribeFramework: &str = "backup:DescribeFramework";

/// `backup:DescribeGlobalSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeGlobalSettings: &str = "backup:DescribeGlobalSettings";

/// `backup:DescribeProtectedResource`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeProtectedResource: &str = "backup:DescribeProtectedResource";

/// `backup:DescribeRecoveryPoint`: Read.
///
/// Resource types: `recoveryPoint` (required).
pub const DescribeRecoveryPoint: &str = "backup:DescribeRecoveryPoint";

/// `backup:DescribeRegionSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeRegionSettings: &str = "backup:DescribeRegionSettings";

/// `backup:DescribeReportJob`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeReportJob: &str = "backup:DescribeReportJob";

/// `backup:DescribeReportPlan`: Read.
///
/// Resource types: `reportPlan` (required).
pub const DescribeReportPlan: &str = "backup:DescribeReportPlan";

/// `backup:DescribeRestoreJob`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeRestoreJob: &str = "backup:DescribeRestoreJob";

/// `backup:DescribeScanJob`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeScanJob: &str = "backup:DescribeScanJob";

/// `backup:DisassociateBackupVaultMpaApprovalTeam`: Write.
///
/// Resource types: `backupVault` (required).
pub const DisassociateBackupVaultMpaApprovalTeam: &str = "backup:DisassociateBackupVaultMpaApprovalTeam";

/// `backup:DisassociateRecoveryPoint`: Write.
///
/// Resource types: `recoveryPoint` (required).
pub const DisassociateRecoveryPoint: &str = "backup:DisassociateRecoveryPoint";

/// `backup:DisassociateRecoveryPointFromParent`: Write.
///
/// Resource types: `recoveryPoint` (required).
pub const DisassociateRecoveryPointFromParent: &str = "backup:DisassociateRecoveryPointFromParent";

/// `backup:ExportBackupPlanTemplate`: Read.
///
/// No resource types: its resource is `*`.
pub const ExportBackupPlanTemplate: &str = "backup:ExportBackupPlanTemplate";

/// `backup:GetBackupPlan`: Read.
///
/// Resource types: `backupPlan` (required).
pub const GetBackupPlan: &str = "backup:GetBackupPlan";

/// `backup:GetBackupPlanFromJSON`: Read.
///
/// No resource types: its resource is `*`.
pub const GetBackupPlanFromJSON: &str = "backup:GetBackupPlanFromJSON";

/// `backup:GetBackupPlanFromTemplate`: Read.
///
/// No resource types: its resource is `*`.
pub const GetBackupPlanFromTemplate: &str = "backup:GetBackupPlanFromTemplate";

/// `backup:GetBackupSelection`: Read.
///
/// Resource types: `backupPlan` (required).
pub const GetBackupSelection: &str = "backup:GetBackupSelection";

/// `backup:GetBackupVaultAccessPolicy`: Read.
///
/// Resource types: `backupVault` (required).
pub const GetBackupVaultAccessPolicy: &str = "backup:GetBackupVaultAccessPolicy";

/// `backup:GetBackupVaultNotifications`: Read.
///
/// Resource types: `backupVault` (required).
pub const GetBackupVaultNotifications: &str = "backup:GetBackupVaultNotifications";

/// `backup:GetBackupVaultSharingPolicy`: Read.
///
/// Resource types: `backupVault` (required).
pub const GetBackupVaultSharingPolicy: &str = "backup:GetBackupVaultSharingPolicy";

/// `backup:GetLegalHold`: Read.
///
/// Resource types: `legalHold` (required).
pub const GetLegalHold: &str = "backup:GetLegalHold";

/// `backup:GetPITRMalwareScanResults`: Read.
///
/// Resource types: `recoveryPoint` (required).
pub const GetPITRMalwareScanResults: &str = "backup:GetPITRMalwareScanResults";

/// `backup:GetRecoveryPointIndexDetails`: Read.
///
/// Resource types: `recoveryPoint` (required).
pub const GetRecoveryPointIndexDetails: &str = "backup:GetRecoveryPointIndexDetails";

/// `backup:GetRecoveryPointRestoreMetadata`: Read.
///
/// Resource types: `recoveryPoint` (required).
pub const GetRecoveryPointRestoreMetadata: &str = "backup:GetRecoveryPointRestoreMetadata";

/// `backup:GetRestoreJobMetadata`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRestoreJobMetadata: &str = "backup:GetRestoreJobMetadata";

/// `backup:GetRestoreTestingInferredMetadata`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRestoreTestingInferredMetadata: &str = "backup:GetRestoreTestingInferredMetadata";

/// `backup:GetRestoreTestingPlan`: Read.
///
/// Resource types: `restoreTestingPlan` (required).
pub const GetRestoreTestingPlan: &str = "backup:GetRestoreTestingPlan";

/// `backup:GetRestoreTestingSelection`: Read.
///
/// Resource types: `restoreTestingPlan` (required).
pub const GetRestoreTestingSelection: &str = "backup:GetRestoreTestingSelection";

/// `backup:GetSupportedResourceTypes`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSupportedResourceTypes: &str = "backup:GetSupportedResourceTypes";

/// `backup:GetTieringConfiguration`: Read.
///
/// Resource types: `tieringConfiguration` (required).
pub const GetTieringConfiguration: &str = "backup:GetTieringConfiguration";

/// `backup:ListBackupAccessPoints`: List.
///
/// No resource types: its resource is `*`.
pub const ListBackupAccessPoints: &str = "backup:ListBackupAccessPoints";

/// `backup:ListBackupAccessPointsByRecoveryPoint`: List.
///
/// No resource types: its resource is `*`.
pub const ListBackupAccessPointsByRecoveryPoint: &str = "backup:ListBackupAccessPointsByRecoveryPoint";

/// `backup:ListBackupAccessPointsByResource`: List.
///
/// No resource types: its resource is `*`.
pub const ListBackupAccessPointsByResource: &str = "backup:ListBackupAccessPointsByResource";

/// `backup:ListBackupJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListBackupJobs: &str = "backup:ListBackupJobs";

/// `backup:ListBackupJobSummaries`: List.
///
/// No resource types: its resource is `*`.
pub const ListBackupJobSummaries: &str = "backup:ListBackupJobSummaries";

/// `backup:ListBackupPlans`: List.
///
/// No resource types: its resource is `*`.
pub const ListBackupPlans: &str = "backup:ListBackupPlans";

/// `backup:ListBackupPlanTemplates`: List.
///
/// No resource types: its resource is `*`.
pub const ListBackupPlanTemplates: &str = "backup:ListBackupPlanTemplates";

/// `backup:ListBackupPlanVersions`: List.
///
/// Resource types: `backupPlan` (required).
pub const ListBackupPlanVersions: &str = "backup:ListBackupPlanVersions";

/// `backup:ListBackupSelections`: List.
///
/// Resource types: `backupPlan` (required).
pub const ListBackupSelections: &str = "backup:ListBackupSelections";

/// `backup:ListBackupVaults`: List.
///
/// No resource types: its resource is `*`.
pub const ListBackupVaults: &str = "backup:ListBackupVaults";

/// `backup:ListCopyJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListCopyJobs: &str = "backup:ListCopyJobs";

/// `backup:ListCopyJobSummaries`: List.
///
/// No resource types: its resource is `*`.
pub const ListCopyJobSummaries: &str = "backup:ListCopyJobSummaries";

/// `backup:ListFrameworks`: List.
///
/// No resource types: its resource is `*`.
pub const ListFrameworks: &str = "backup:ListFrameworks";

/// `backup:ListIndexedRecoveryPoints`: List.
///
/// No resource types: its resource is `*`.
pub const ListIndexedRecoveryPoints: &str = "backup:ListIndexedRecoveryPoints";

/// `backup:ListIndexedRecoveryPointsForSearch`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const ListIndexedRecoveryPointsForSearch: &str = "backup:ListIndexedRecoveryPointsForSearch";

/// `backup:ListLegalHolds`: List.
///
/// No resource types: its resource is `*`.
pub const ListLegalHolds: &str = "backup:ListLegalHolds";

/// `backup:ListProtectedResources`: List.
///
/// No resource types: its resource is `*`.
pub const ListProtectedResources: &str = "backup:ListProtectedResources";

/// `backup:ListProtectedResourcesByBackupVault`: List.
///
/// Resource types: `backupVault` (required).
pub const ListProtectedResourcesByBackupVault: &str = "backup:ListProtectedResourcesByBackupVault";

/// `backup:ListRecoveryPointsByBackupVault`: List.
///
/// Resource types: `backupVault` (required).
pub const ListRecoveryPointsByBackupVault: &str = "backup:ListRecoveryPointsByBackupVault";

/// `backup:ListRecoveryPointsByLegalHold`: List.
///
/// Resource types: `legalHold` (required).
pub const ListRecoveryPointsByLegalHold: &str = "backup:ListRecoveryPointsByLegalHold";

/// `backup:ListRecoveryPointsByResource`: List.
///
/// No resource types: its resource is `*`.
pub const ListRecoveryPointsByResource: &str = "backup:ListRecoveryPointsByResource";

/// `backup:ListReportJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListReportJobs: &str = "backup:ListReportJobs";

/// `backup:ListReportPlans`: List.
///
/// No resource types: its resource is `*`.
pub const ListReportPlans: &str = "backup:ListReportPlans";

/// `backup:ListRestoreAccessBackupVaults`: List.
///
/// Resource types: `backupVault` (required).
pub const ListRestoreAccessBackupVaults: &str = "backup:ListRestoreAccessBackupVaults";

/// `backup:ListRestoreJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListRestoreJobs: &str = "backup:ListRestoreJobs";

/// `backup:ListRestoreJobsByProtectedResource`: List.
///
/// No resource types: its resource is `*`.
pub const ListRestoreJobsByProtectedResource: &str = "backup:ListRestoreJobsByProtectedResource";

/// `backup:ListRestoreJobSummaries`: List.
///
/// No resource types: its resource is `*`.
pub const ListRestoreJobSummaries: &str = "backup:ListRestoreJobSummaries";

/// `backup:ListRestoreTestingPlans`: List.
///
/// No resource types: its resource is `*`.
pub const ListRestoreTestingPlans: &str = "backup:ListRestoreTestingPlans";

/// `backup:ListRestoreTestingSelections`: List.
///
/// Resource types: `restoreTestingPlan` (required).
pub const ListRestoreTestingSelections: &str = "backup:ListRestoreTestingSelections";

/// `backup:ListScanJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListScanJobs: &str = "backup:ListScanJobs";

/// `backup:ListScanJobSummaries`: List.
///
/// No resource types: its resource is `*`.
pub const ListScanJobSummaries: &str = "backup:ListScanJobSummaries";

/// `backup:ListTags`: Read.
///
/// Resource types: `backupAccessPoint`, `backupPlan`, `backupVault`, `framework`, `legalHold`, `recoveryPoint`, `reportPlan`, `restoreTestingPlan`, `tieringConfiguration`.
pub const ListTags: &str = "backup:ListTags";

/// `backup:ListTieringConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListTieringConfigurations: &str = "backup:ListTieringConfigurations";

/// `backup:PutBackupVaultAccessPolicy`: Permissions management, Write.
///
/// Resource types: `backupVault` (required).
pub const PutBackupVaultAccessPolicy: &str = "backup:PutBackupVaultAccessPolicy";

/// `backup:PutBackupVaultLockConfiguration`: Write.
///
/// Resource types: `backupVault` (required).
///
/// Condition keys: `backup:ChangeableForDays`, `backup:MaxRetentionDays`, `backup:MinRetentionDays`.
pub const PutBackupVaultLockConfiguration: &str = "backup:PutBackupVaultLockConfiguration";

/// `backup:PutBackupVaultNotifications`: Write.
///
/// Resource types: `backupVault` (required).
pub const PutBackupVaultNotifications: &str = "backup:PutBackupVaultNotifications";

/// `backup:PutBackupVaultSharingPolicy`: Permissions management, Write.
///
/// Resource types: `backupVault` (required).
pub const PutBackupVaultSharingPolicy: &str = "backup:PutBackupVaultSharingPolicy";

/// `backup:PutRestoreValidationResult`: Write.
///
/// No resource types: its resource is `*`.
pub const PutRestoreValidationResult: &str = "backup:PutRestoreValidationResult";

/// `backup:RevokeRestoreAccessBackupVault`: Write.
///
/// Resource types: `backupVault` (required).
pub const RevokeRestoreAccessBackupVault: &str = "backup:RevokeRestoreAccessBackupVault";

/// `backup:SearchRecoveryPoint`: Permissions management, Write.
///
/// Resource types: `recoveryPoint` (required).
pub const SearchRecoveryPoint: &str = "backup:SearchRecoveryPoint";

/// `backup:StartBackupJob`: Write.
///
/// Resource types: `backupVault` (required).
pub const StartBackupJob: &str = "backup:StartBackupJob";

/// `backup:StartCopyJob`: Write.
///
/// Resource types: `recoveryPoint` (required).
pub const StartCopyJob: &str = "backup:StartCopyJob";

/// `backup:StartReportJob`: Write.
///
/// Resource types: `reportPlan` (required).
pub const StartReportJob: &str = "backup:StartReportJob";

/// `backup:StartRestoreJob`: Write.
///
/// Resource types: `recoveryPoint` (required).
pub const StartRestoreJob: &str = "backup:StartRestoreJob";

/// `backup:StartScanJob`: Write.
///
/// Resource types: `recoveryPoint` (required).
pub const StartScanJob: &str = "backup:StartScanJob";

/// `backup:StopBackupJob`: Write.
///
/// No resource types: its resource is `*`.
pub const StopBackupJob: &str = "backup:StopBackupJob";

/// `backup:TagResource`: Tagging, Write.
///
/// Resource types: `backupAccessPoint`, `backupPlan`, `backupVault`, `framework`, `legalHold`, `recoveryPoint`, `reportPlan`, `restoreTestingPlan`, `tieringConfiguration`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "backup:TagResource";

/// `backup:UntagResource`: Tagging, Write.
///
/// Resource types: `backupAccessPoint`, `backupPlan`, `backupVault`, `framework`, `legalHold`, `recoveryPoint`, `reportPlan`, `restoreTestingPlan`, `tieringConfiguration`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "backup:UntagResource";

/// `backup:UpdateBackupPlan`: Write.
///
/// Resource types: `backupPlan` (required).
pub const UpdateBackupPlan: &str = "backup:UpdateBackupPlan";

/// `backup:UpdateFramework`: Write.
///
/// Resource types: `framework` (required).
pub const UpdateFramework: &str = "backup:UpdateFramework";

/// `backup:UpdateGlobalSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateGlobalSettings: &str = "backup:UpdateGlobalSettings";

/// `backup:UpdateRecoveryPointIndexSettings`: Write.
///
/// Resource types: `recoveryPoint` (required).
///
/// Condition keys: `backup:Index`.
pub const UpdateRecoveryPointIndexSettings: &str = "backup:UpdateRecoveryPointIndexSettings";

/// `backup:UpdateRecoveryPointLifecycle`: Write.
///
/// Resource types: `recoveryPoint` (required).
pub const UpdateRecoveryPointLifecycle: &str = "backup:UpdateRecoveryPointLifecycle";

/// `backup:UpdateRegionSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateRegionSettings: &str = "backup:UpdateRegionSettings";

/// `backup:UpdateReportPlan`: Write.
///
/// Resource types: `reportPlan` (required).
///
/// Condition keys: `backup:FrameworkArns`.
pub const UpdateReportPlan: &str = "backup:UpdateReportPlan";

/// `backup:UpdateRestoreTestingPlan`: Write.
///
/// Resource types: `restoreTestingPlan` (required).
pub const UpdateRestoreTestingPlan: &str = "backup:UpdateRestoreTestingPlan";

/// `backup:UpdateRestoreTestingSelection`: Write.
///
/// Resource types: `restoreTestingPlan` (required).
pub const UpdateRestoreTestingSelection: &str = "backup:UpdateRestoreTestingSelection";

/// `backup:UpdateTieringConfiguration`: Write.
///
/// Resource types: `tieringConfiguration` (required).
pub const UpdateTieringConfiguration: &str = "backup:UpdateTieringConfiguration";
