// Made by `cargo xtask codegen` from policy-data. Do not edit.

/// `ssm:StartAssociationsOnce`: Write.
///
/// Resource types: `association` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StartAssociationsOnce: &str = "ssm:StartAssociationsOnce";

/// `ssm:StartAutomationExecution`: Write.
///
/// Resource types: `automation-definition`, `automation-execution` (required), `document` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ssm:DocumentVersion`.
pub const StartAutomationExecution: &str = "ssm:StartAutomationExecution";

/// `ssm:StartChangeRequestExecution`: Write.
///
/// Resource types: `automation-definition`, `automation-execution` (required), `document` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ssm:AutoApprove`, `ssm:DocumentVersion`.
pub const StartChangeRequestExecution: &str = "ssm:StartChangeRequestExecution";

/// `ssm:StartExecutionPreview`: Read.
///
/// No resource types: its resource is `*`.
pub const StartExecutionPreview: &str = "ssm:StartExecutionPreview";

/// `ssm:StartSession`: Write.
///
/// Resource types: `document`, `instance`, `managed-instance`, `task`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ssm:AccessRequestId`, `ssm:SessionDocumentAccessCheck`, `ssm:resourceTag/${TagKey}`.
pub const StartSession: &str = "ssm:StartSession";

/// `ssm:StopAutomationExecution`: Write.
///
/// Resource types: `automation-execution` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StopAutomationExecution: &str = "ssm:StopAutomationExecution";

/// `ssm:TerminateSession`: Write.
///
/// Resource types: `session` (required).
///
/// Condition keys: `ssm:resourceTag/aws:ssmmessages:session-id`, `ssm:resourceTag/aws:ssmmessages:target-id`.
pub const TerminateSession: &str = "ssm:TerminateSession";

/// `ssm:UnlabelParameterVersion`: Write.
///
/// Resource types: `parameter` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UnlabelParameterVersion: &str = "ssm:UnlabelParameterVersion";

/// `ssm:UpdateAssociation`: Write.
///
/// Resource types: `association` (required), `document`, `instance`, `managed-instance`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateAssociation: &str = "ssm:UpdateAssociation";

/// `ssm:UpdateAssociationStatus`: Write.
///
/// Resource types: `document` (required), `instance`, `managed-instance`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:SourceInstanceARN`, `ssm:SourceInstanceARN`.
pub const UpdateAssociationStatus: &str = "ssm:UpdateAssociationStatus";

/// `ssm:UpdateCloudConnector`: Write.
///
/// Resource types: `cloud-connector` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateCloudConnector: &str = "ssm:UpdateCloudConnector";

/// `ssm:UpdateDocument`: Write.
///
/// Resource types: `document` (required).
///
/// Condition keys: `ssm:DocumentType`.
pub const UpdateDocument: &str = "ssm:UpdateDocument";

/// `ssm:UpdateDocumentDefaultVersion`: Write.
///
/// Resource types: `document` (required).
///
/// Condition keys: `ssm:DocumentType`.
pub const UpdateDocumentDefaultVersion: &str = "ssm:UpdateDocumentDefaultVersion";

/// `ssm:UpdateDocumentMetadata`: Write.
///
/// Resource types: `document` (required).
///
/// Condition keys: `ssm:DocumentType`.
pub const UpdateDocumentMetadata: &str = "ssm:UpdateDocumentMetadata";

/// `ssm:UpdateInstanceAssociationStatus`: Write.
///
/// Resource types: `association` (required), `instance`, `managed-instance`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ec2:SourceInstanceARN`, `ssm:SourceInstanceARN`.
pub const UpdateInstanceAssociationStatus: &str = "ssm:UpdateInstanceAssociationStatus";

/// `ssm:UpdateInstanceInformation`: Write.
///
/// Resource types: `instance`, `managed-instance`.
///
/// Condition keys: `ec2:SourceInstanceARN`, `ssm:SourceInstanceARN`.
pub const UpdateInstanceInformation: &str = "ssm:UpdateInstanceInformation";

/// `ssm:UpdateMaintenanceWindow`: Write.
///
/// Resource types: `maintenancewindow` (required).
pub const UpdateMaintenanceWindow: &str = "ssm:UpdateMaintenanceWindow";

/// `ssm:UpdateMaintenanceWindowTarget`: Write.
///
/// Resource types: `maintenancewindow` (required), `windowtarget` (required).
pub const UpdateMaintenanceWindowTarget: &str = "ssm:UpdateMaintenanceWindowTarget";

/// `ssm:UpdateMaintenanceWindowTask`: Write.
///
/// Resource types: `maintenancewindow` (required), `windowtask` (required).
pub const UpdateMaintenanceWindowTask: &str = "ssm:UpdateMaintenanceWindowTask";

/// `ssm:UpdateManagedInstancePublicKey`: Write.
///
/// Resource types: `instance`, `managed-instance`.
///
/// Condition keys: `ssm:NodeAccountId`, `ssm:NodeOrgId`.
pub const UpdateManagedInstancePublicKey: &str = "ssm:UpdateManagedInstancePublicKey";

/// `ssm:UpdateManagedInstanceRole`: Write.
///
/// Resource types: `iam-role` (required), `managed-instance` (required).
///
/// Condition keys: `ssm:resourceTag/tag-key`.
pub const UpdateManagedInstanceRole: &str = "ssm:UpdateManagedInstanceRole";

/// `ssm:UpdateOpsItem`: Write.
///
/// Resource types: `opsitem` (required).
///
/// Condition keys: `ssm:resourceTag/${TagKey}`.
pub const UpdateOpsItem: &str = "ssm:UpdateOpsItem";

/// `ssm:UpdateOpsMetadata`: Write.
///
/// Resource types: `opsmetadata` (required).
pub const UpdateOpsMetadata: &str = "ssm:UpdateOpsMetadata";

/// `ssm:UpdatePatchBaseline`: Write.
///
/// Resource types: `patchbaseline` (required).
pub const UpdatePatchBaseline: &str = "ssm:UpdatePatchBaseline";

/// `ssm:UpdateResourceDataSync`: Write.
///
/// Resource types: `resourcedatasync` (required).
///
/// Condition keys: `ssm:SyncType`.
pub const UpdateResourceDataSync: &str = "ssm:UpdateResourceDataSync";

/// `ssm:UpdateServiceSetting`: Write.
///
/// Resource types: `servicesetting` (required).
pub const UpdateServiceSetting: &str = "ssm:UpdateServiceSetting";

/// `ssm:ValidateCloudConnector`: Read.
///
/// Resource types: `cloud-connector` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ValidateCloudConnector: &str = "ssm:ValidateCloudConnector";
