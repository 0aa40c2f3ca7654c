// Made by `cargo xtask codegen` from policy-data. Do not edit.

/// `ssm:AddTagsToResource`: Tagging, Write.
///
/// Resource types: `association`, `automation-execution`, `cloud-connector`, `document`, `instance`, `maintenancewindow`, `managed-instance`, `opsitem`, `opsmetadata`, `parameter`, `patchbaseline`, `task`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const AddTagsToResource: &str = "ssm:AddTagsToResource";

/// `ssm:AssociateOpsItemRelatedItem`: Write.
///
/// Resource types: `opsitem` (required).
pub const AssociateOpsItemRelatedItem: &str = "ssm:AssociateOpsItemRelatedItem";

/// `ssm:CancelCommand`: Write.
///
/// No resource types: its resource is `*`.
pub const CancelCommand: &str = "ssm:CancelCommand";

/// `ssm:CancelMaintenanceWindowExecution`: Write.
///
/// Resource types: `maintenancewindow` (required).
pub const CancelMaintenanceWindowExecution: &str = "ssm:CancelMaintenanceWindowExecution";

/// `ssm:CreateActivation`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateActivation: &str = "ssm:CreateActivation";

/// `ssm:CreateAssociation`: Write.
///
/// Resource types: `association` (required), `document` (required), `instance`, `managed-instance`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAssociation: &str = "ssm:CreateAssociation";

/// `ssm:CreateAssociationBatch`: Write.
///
/// Resource types: `document` (required), `instance`, `managed-instance`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAssociationBatch: &str = "ssm:CreateAssociationBatch";

/// `ssm:CreateCloudConnector`: Write.
///
/// Resource types: `cloud-connector` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCloudConnector: &str = "ssm:CreateCloudConnector";

/// `ssm:CreateDocument`: Write.
///
/// Resource types: `document` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ssm:DocumentType`.
pub const CreateDocument: &str = "ssm:CreateDocument";

/// `ssm:CreateMaintenanceWindow`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMaintenanceWindow: &str = "ssm:CreateMaintenanceWindow";

/// `ssm:CreateOpsItem`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateOpsItem: &str = "ssm:CreateOpsItem";

/// `ssm:CreateOpsMetadata`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateOpsMetadata: &str = "ssm:CreateOpsMetadata";

/// `ssm:CreatePatchBaseline`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePatchBaseline: &str = "ssm:CreatePatchBaseline";

/// `ssm:CreateResourceDataSync`: Write.
///
/// Resource types: `resourcedatasync` (required).
///
/// Condition keys: `ssm:SyncType`.
pub const CreateResourceDataSync: &str = "ssm:CreateResourceDataSync";

/// `ssm:DeleteActivation`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteActivation: &str = "ssm:DeleteActivation";

/// `ssm:DeleteAssociation`: Write.
///
/// Resource types: `association`, `document`, `instance`, `managed-instance`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteAssociation: &str = "ssm:DeleteAssociation";

/// `ssm:DeleteCloudConnector`: Write.
///
/// Resource types: `cloud-connector` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteCloudConnector: &str = "ssm:DeleteCloudConnector";

/// `ssm:DeleteDocument`: Write.
///
/// Resource types: `document` (required).
///
/// Condition keys: `ssm:DocumentType`.
pub const DeleteDocument: &str = "ssm:DeleteDocument";

/// `ssm:DeleteInventory`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteInventory: &str = "ssm:DeleteInventory";

/// `ssm:DeleteMaintenanceWindow`: Write.
///
/// Resource types: `maintenancewindow` (required).
pub const DeleteMaintenanceWindow: &str = "ssm:DeleteMaintenanceWindow";

/// `ssm:DeleteOpsItem`: Write.
///
/// Resource types: `opsitem` (required).
pub const DeleteOpsItem: &str = "ssm:DeleteOpsItem";

/// `ssm:DeleteOpsMetadata`: Write.
///
/// Resource types: `opsmetadata` (required).
pub const DeleteOpsMetadata: &str = "ssm:DeleteOpsMetadata";

/// `ssm:DeleteParameter`: Write.
///
/// Resource types: `parameter` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteParameter: &str = "ssm:DeleteParameter";

/// `ssm:DeleteParameters`: Write.
///
/// Resource types: `parameter` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteParameters: &str = "ssm:DeleteParameters";

/// `ssm:DeletePatchBaseline`: Write.
///
/// Resource types: `patchbaseline` (required).
pub const DeletePatchBaseline: &str = "ssm:DeletePatchBaseline";

/// `ssm:DeleteResourceDataSync`: Write.
///
/// Resource types: `resourcedatasync` (required).
///
/// Condition keys: `ssm:SyncType`.
pub const DeleteResourceDataSync: &str = "ssm:DeleteResourceDataSync";

/// `ssm:DeleteResourcePolicy`: Permissions management, Write.
///
/// Resource types: `document`, `opsitemgroup`, `parameter`.
pub const DeleteResourcePolicy: &str = "ssm:DeleteResourcePolicy";

/// `ssm:DeregisterManagedInstance`: Write.
///
/// Resource types: `managed-instance` (required).
///
/// Condition keys: `ssm:resourceTag/tag-key`.
pub const DeregisterManagedInstance: &str = "ssm:DeregisterManagedInstance";

/// `ssm:DeregisterPatchBaselineForPatchGroup`: Write.
///
/// Resource types: `patchbaseline` (required).
pub const DeregisterPatchBaselineForPatchGroup: &str = "ssm:DeregisterPatchBaselineForPatchGroup";

/// `ssm:DeregisterTargetFromMaintenanceWindow`: Write.
///
/// Resource types: `maintenancewindow` (required), `windowtarget` (required).
pub const DeregisterTargetFromMaintenanceWindow: &str = "ssm:DeregisterTargetFromMaintenanceWindow";

/// `ssm:DeregisterTaskFromMaintenanceWindow`: Write.
///
/// Resource types: `maintenancewindow` (required), `windowtask` (required).
pub const DeregisterTaskFromMaintenanceWindow: &str = "ssm:DeregisterTaskFromMaintenanceWindow";

/// `ssm:DescribeActivations`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeActivations: &str = "ssm:DescribeActivations";

/// `ssm:DescribeAssociation`: Read.
///
/// Resource types: `association`, `document`, `instance`, `managed-instance`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeAssociation: &str = "ssm:DescribeAssociation";

/// `ssm:DescribeAssociationExecutions`: Read.
///
/// Resource types: `association` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeAssociationExecutions: &str = "ssm:DescribeAssociationExecutions";

/// `ssm:DescribeAssociationExecutionTargets`: Read.
///
/// Resource types: `association` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeAssociationExecutionTargets: &str = "ssm:DescribeAssociationExecutionTargets";

/// `ssm:DescribeAutomationExecutions`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAutomationExecutions: &str = "ssm:DescribeAutomationExecutions";

/// `ssm:DescribeAutomationStepExecutions`: Read.
///
/// Resource types: `automation-execution` (required).
pub const DescribeAutomationStepExecutions: &str = "ssm:DescribeAutomationStepExecutions";

/// `ssm:DescribeAvailablePatches`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAvailablePatches: &str = "ssm:DescribeAvailablePatches";

/// `ssm:DescribeDocument`: Read.
///
/// Resource types: `document` (required).
///
/// Condition keys: `ssm:DocumentType`.
pub const DescribeDocument: &str = "ssm:DescribeDocument";

/// `ssm:DescribeDocumentParameters`: Read.
///
/// Resource types: `document` (required).
pub const DescribeDocumentParameters: &str = "ssm:DescribeDocumentParameters";

/// `ssm:DescribeDocumentPermission`: Read.
///
/// Resource types: `document` (required).
///
/// Condition keys: `ssm:DocumentType`.
pub const DescribeDocumentPermission: &str = "ssm:DescribeDocumentPermission";

/// `ssm:DescribeEffectiveInstanceAssociations`: Read.
///
/// Resource types: `instance` (required), `managed-instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeEffectiveInstanceAssociations: &str = "ssm:DescribeEffectiveInstanceAssociations";

/// `ssm:DescribeEffectivePatchesForPatchBaseline`: Read.
///
/// Resource types: `patchbaseline` (required).
pub const DescribeEffectivePatchesForPatchBaseline: &str = "ssm:DescribeEffectivePatchesForPatchBaseline";

/// `ssm:DescribeInstanceAssociationsStatus`: Read.
///
/// Resource types: `instance` (required), `managed-instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeInstanceAssociationsStatus: &str = "ssm:DescribeInstanceAssociationsStatus";

/// `ssm:DescribeInstanceInformation`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeInstanceInformation: &str = "ssm:DescribeInstanceInformation";

/// `ssm:DescribeInstancePatches`: Read.
///
/// Resource types: `instance` (required), `managed-instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ssm:resourceTag/${TagKey}`.
pub const DescribeInstancePatches: &str = "ssm:DescribeInstancePatches";

/// `ssm:DescribeInstancePatchStates`: Read.
///
/// Resource types: `instance` (required), `managed-instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ssm:resourceTag/${TagKey}`.
pub const DescribeInstancePatchStates: &str = "ssm:DescribeInstancePatchStates";

/// `ssm:DescribeInstancePatchStatesForPatchGroup`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeInstancePatchStatesForPatchGroup: &str = "ssm:DescribeInstancePatchStatesForPatchGroup";

/// `ssm:DescribeInstanceProperties`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeInstanceProperties: &str = "ssm:DescribeInstanceProperties";

/// `ssm:DescribeInventoryDeletions`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeInventoryDeletions: &str = "ssm:DescribeInventoryDeletions";

/// `ssm:DescribeMaintenanceWindowExecutions`: List.
///
/// Resource types: `maintenancewindow` (required).
pub const DescribeMaintenanceWindowExecutions: &str = "ssm:DescribeMaintenanceWindowExecutions";

/// `ssm:DescribeMaintenanceWindowExecutionTaskInvocations`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeMaintenanceWindowExecutionTaskInvocations: &str = "ssm:DescribeMaintenanceWindowExecutionTaskInvocations";

/// `ssm:DescribeMaintenanceWindowExecutionTasks`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeMaintenanceWindowExecutionTasks: &str = "ssm:DescribeMaintenanceWindowExecutionTasks";

/// `ssm:DescribeMaintenanceWindows`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeMaintenanceWindows: &str = "ssm:DescribeMaintenanceWindows";

/// `ssm:DescribeMaintenanceWindowSchedule`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeMaintenanceWindowSchedule: &str = "ssm:DescribeMaintenanceWindowSchedule";

/// `ssm:DescribeMaintenanceWindowsForTarget`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeMaintenanceWindowsForTarget: &str = "ssm:DescribeMaintenanceWindowsForTarget";

/// `ssm:DescribeMaintenanceWindowTargets`: List.
///
/// Resource types: `maintenancewindow` (required).
pub const DescribeMaintenanceWindowTargets: &str = "ssm:DescribeMaintenanceWindowTargets";

/// `ssm:DescribeMaintenanceWindowTasks`: List.
///
/// Resource types: `maintenancewindow` (required).
pub const DescribeMaintenanceWindowTasks: &str = "ssm:DescribeMaintenanceWindowTasks";

/// `ssm:DescribeOpsItems`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeOpsItems: &str = "ssm:DescribeOpsItems";

/// `ssm:DescribeParameters`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeParameters: &str = "ssm:DescribeParameters";

/// `ssm:DescribePatchBaselines`: List.
///
/// No resource types: its resource is `*`.
pub const DescribePatchBaselines: &str = "ssm:DescribePatchBaselines";

/// `ssm:DescribePatchGroups`: List.
///
/// No resource types: its resource is `*`.
pub const DescribePatchGroups: &str = "ssm:DescribePatchGroups";

/// `ssm:DescribePatchGroupState`: List.
///
/// No resource types: its resource is `*`.
pub const DescribePatchGroupState: &str = "ssm:DescribePatchGroupState";

/// `ssm:DescribePatchProperties`: List.
///
/// No resource types: its resource is `*`.
pub const DescribePatchProperties: &str = "ssm:DescribePatchProperties";

/// `ssm:DescribeSessions`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeSessions: &str = "ssm:DescribeSessions";

/// `ssm:DisassociateOpsItemRelatedItem`: Write.
///
/// Resource types: `opsitem` (required).
pub const DisassociateOpsItemRelatedItem: &str = "ssm:DisassociateOpsItemRelatedItem";

/// `ssm:ExecuteAPI`: Read.
///
/// No resource types: its resource is `*`.
pub const ExecuteAPI: &str = "ssm:ExecuteAPI";

/// `ssm:GetAccessToken`: Read.
///
/// Resource types: `opsitem` (required).
pub const GetAccessToken: &str = "ssm:GetAccessToken";

/// `ssm:GetAutomationExecution`: Read.
///
/// Resource types: `automation-execution` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetAutomationExecution: &str = "ssm:GetAutomationExecution";

/// `ssm:GetCalendar`: Read.
///
/// Resource types: `document` (required).
pub const GetCalendar: &str = "ssm:GetCalendar";

/// `ssm:GetCalendarState`: Read.
///
/// Resource types: `document` (required).
pub const GetCalendarState: &str = "ssm:GetCalendarState";

/// `ssm:GetCloudConnector`: Read.
///
/// Resource types: `cloud-connector` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetCloudConnector: &str = "ssm:GetCloudConnector";

/// `ssm:GetCommandInvocation`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCommandInvocation: &str = "ssm:GetCommandInvocation";

/// `ssm:GetConnectionStatus`: Read.
///
/// Resource types: `instance`, `managed-instance`, `task`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ssm:resourceTag/${TagKey}`.
pub const GetConnectionStatus: &str = "ssm:GetConnectionStatus";

/// `ssm:GetDefaultPatchBaseline`: Read.
///
/// Resource types: `patchbaseline` (required).
pub const GetDefaultPatchBaseline: &str = "ssm:GetDefaultPatchBaseline";

/// `ssm:GetDeployablePatchSnapshotForInstance`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDeployablePatchSnapshotForInstance: &str = "ssm:GetDeployablePatchSnapshotForInstance";

/// `ssm:GetDocument`: Read.
///
/// Resource types: `document` (required).
///
/// Condition keys: `ssm:DocumentCategories`, `ssm:DocumentType`.
pub const GetDocument: &str = "ssm:GetDocument";

/// `ssm:GetExecutionPreview`: Read.
///
/// No resource types: its resource is `*`.
pub const GetExecutionPreview: &str = "ssm:GetExecutionPreview";

/// `ssm:GetInventory`: Read.
///
/// No resource types: its resource is `*`.
pub const GetInventory: &str = "ssm:GetInventory";

/// `ssm:GetInventorySchema`: Read.
///
/// No resource types: its resource is `*`.
pub const GetInventorySchema: &str = "ssm:GetInventorySchema";

/// `ssm:GetMaintenanceWindow`: Read.
///
/// Resource types: `maintenancewindow` (required).
pub const GetMaintenanceWindow: &str = "ssm:GetMaintenanceWindow";

/// `ssm:GetMaintenanceWindowExecution`: Read.
///
/// No resource types: its resource is `*`.
pub const GetMaintenanceWindowExecution: &str = "ssm:GetMaintenanceWindowExecution";

/// `ssm:GetMaintenanceWindowExecutionTask`: Read.
///
/// No resource types: its resource is `*`.
pub const GetMaintenanceWindowExecutionTask: &str = "ssm:GetMaintenanceWindowExecutionTask";

/// `ssm:GetMaintenanceWindowExecutionTaskInvocation`: Read.
///
/// No resource types: its resource is `*`.
pub const GetMaintenanceWindowExecutionTaskInvocation: &str = "ssm:GetMaintenanceWindowExecutionTaskInvocation";

/// `ssm:GetMaintenanceWindowTask`: Read.
///
/// Resource types: `maintenancewindow` (required).
pub const GetMaintenanceWindowTask: &str = "ssm:GetMaintenanceWindowTask";

/// `ssm:GetManifest`: Read.
///
/// No resource types: its resource is `*`.
pub const GetManifest: &str = "ssm:GetManifest";

/// `ssm:GetOpsItem`: Read.
///
/// Resource types: `opsitem` (required).
///
/// Condition keys: `ssm:resourceTag/${TagKey}`.
pub const GetOpsItem: &str = "ssm:GetOpsItem";

/// `ssm:GetOpsMetadata`: Read.
///
/// Resource types: `opsmetadata` (required).
pub const GetOpsMetadata: &str = "ssm:GetOpsMetadata";

/// `ssm:GetOpsSummary`: Read.
///
/// Resource types: `resourcedatasync` (required).
pub const GetOpsSummary: &str = "ssm:GetOpsSummary";

/// `ssm:GetParameter`: Read.
///
/// Resource types: `parameter` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetParameter: &str = "ssm:GetParameter";

/// `ssm:GetParameterHistory`: Read.
///
/// Resource types: `parameter` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetParameterHistory: &str = "ssm:GetParameterHistory";

/// `ssm:GetParameters`: Read.
///
/// Resource types: `parameter` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetParameters: &str = "ssm:GetParameters";

/// `ssm:GetParametersByPath`: Read.
///
/// Resource types: `parameter` (required).
///
/// Condition keys: `ssm:Recursive`.
pub const GetParametersByPath: &str = "ssm:GetParametersByPath";

/// `ssm:GetPatchBaseline`: Read.
///
/// Resource types: `patchbaseline` (required).
pub const GetPatchBaseline: &str = "ssm:GetPatchBaseline";

/// `ssm:GetPatchBaselineForPatchGroup`: Read.
///
/// No resource types: its resource is `*`.
pub const GetPatchBaselineForPatchGroup: &str = "ssm:GetPatchBaselineForPatchGroup";

/// `ssm:GetResourcePolicies`: List.
///
/// Resource types: `document`, `opsitemgroup`, `parameter`.
pub const GetResourcePolicies: &str = "ssm:GetResourcePolicies";

/// `ssm:GetServiceSetting`: Read.
///
/// Resource types: `servicesetting` (required).
pub const GetServiceSetting: &str = "ssm:GetServiceSetting";

/// `ssm:LabelParameterVersion`: Write.
///
/// Resource types: `parameter` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const LabelParameterVersion: &str = "ssm:LabelParameterVersion";

/// `ssm:ListAssociations`: List.
///
/// No resource types: its resource is `*`.
pub const ListAssociations: &str = "ssm:ListAssociations";

/// `ssm:ListAssociationVersions`: List.
///
/// Resource types: `association` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAssociationVersions: &str = "ssm:ListAssociationVersions";

/// `ssm:ListCloudConnectors`: List.
///
/// No resource types: its resource is `*`.
pub const ListCloudConnectors: &str = "ssm:ListCloudConnectors";

/// `ssm:ListCommandInvocations`: List.
///
/// No resource types: its resource is `*`.
pub const ListCommandInvocations: &str = "ssm:ListCommandInvocations";

/// `ssm:ListCommands`: List.
///
/// No resource types: its resource is `*`.
pub const ListCommands: &str = "ssm:ListCommands";

/// `ssm:ListComplianceItems`: List.
///
/// No resource types: its resource is `*`.
pub const ListComplianceItems: &str = "ssm:ListComplianceItems";

/// `ssm:ListComplianceSummaries`: List.
///
/// No resource types: its resource is `*`.
pub const ListComplianceSummaries: &str = "ssm:ListComplianceSummaries";

/// `ssm:ListDocumentMetadataHistory`: List.
///
/// Resource types: `document` (required).
///
/// Condition keys: `ssm:DocumentType`.
pub const ListDocumentMetadataHistory: &str = "ssm:ListDocumentMetadataHistory";

/// `ssm:ListDocuments`: List.
///
/// No resource types: its resource is `*`.
pub const ListDocuments: &str = "ssm:ListDocuments";

/// `ssm:ListDocumentVersions`: List.
///
/// Resource types: `document` (required).
///
/// Condition keys: `ssm:DocumentType`.
pub const ListDocumentVersions: &str = "ssm:ListDocumentVersions";

/// `ssm:ListInstanceAssociations`: List.
///
/// Resource types: `instance`, `managed-instance`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListInstanceAssociations: &str = "ssm:ListInstanceAssociations";

/// `ssm:ListInventoryEntries`: List.
///
/// No resource types: its resource is `*`.
pub const ListInventoryEntries: &str = "ssm:ListInventoryEntries";

/// `ssm:ListNodes`: List.
///
/// Resource types: `resourcedatasync` (required).
pub const ListNodes: &str = "ssm:ListNodes";

/// `ssm:ListNodesSummary`: List.
///
/// Resource types: `resourcedatasync` (required).
pub const ListNodesSummary: &str = "ssm:ListNodesSummary";

/// `ssm:ListOpsItemEvents`: List.
///
/// No resource types: its resource is `*`.
pub const ListOpsItemEvents: &str = "ssm:ListOpsItemEvents";

/// `ssm:ListOpsItemRelatedItems`: List.
///
/// No resource types: its resource is `*`.
pub const ListOpsItemRelatedItems: &str = "ssm:ListOpsItemRelatedItems";

/// `ssm:ListOpsMetadata`: List.
///
/// No resource types: its resource is `*`.
pub const ListOpsMetadata: &str = "ssm:ListOpsMetadata";

/// `ssm:ListResourceComplianceSummaries`: List.
///
/// No resource types: its resource is `*`.
pub const ListResourceComplianceSummaries: &str = "ssm:ListResourceComplianceSummaries";

/// `ssm:ListResourceDataSync`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ssm:SyncType`.
pub const ListResourceDataSync: &str = "ssm:ListResourceDataSync";

/// `ssm:ListTagsForResource`: List.
///
/// Resource types: `association`, `automation-execution`, `cloud-connector`, `document`, `maintenancewindow`, `managed-instance`, `opsitem`, `opsmetadata`, `parameter`, `patchbaseline`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "ssm:ListTagsForResource";

/// `ssm:ModifyDocumentPermission`: Permissions management, Write.
///
/// Resource types: `document` (required).
///
/// Condition keys: `ssm:DocumentType`.
pub const ModifyDocumentPermission: &str = "ssm:ModifyDocumentPermission";

/// `ssm:PutCalendar`: Write.
///
/// Resource types: `document` (required).
pub const PutCalendar: &str = "ssm:PutCalendar";

/// `ssm:PutComplianceItems`: Write.
///
/// Resource types: `instance`, `managed-instance`.
///
/// Condition keys: `ec2:SourceInstanceARN`, `ssm:SourceInstanceARN`.
pub const PutComplianceItems: &str = "ssm:PutComplianceItems";

/// `ssm:PutConfigurePackageResult`: Read.
///
/// No resource types: its resource is `*`.
pub const PutConfigurePackageResult: &str = "ssm:PutConfigurePackageResult";

/// `ssm:PutInventory`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ssm:InventoryTypeName`.
pub const PutInventory: &str = "ssm:PutInventory";

/// `ssm:PutParameter`: Write.
///
/// Resource types: `parameter` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ssm:Overwrite`, `ssm:Policies`.
pub const PutParameter: &str = "ssm:PutParameter";

/// `ssm:PutResourcePolicy`: Permissions management, Write.
///
/// Resource types: `document`, `opsitemgroup`, `parameter`.
pub const PutResourcePolicy: &str = "ssm:PutResourcePolicy";

/// `ssm:RegisterDefaultPatchBaseline`: Write.
///
/// Resource types: `patchbaseline` (required).
pub const RegisterDefaultPatchBaseline: &str = "ssm:RegisterDefaultPatchBaseline";

/// `ssm:RegisterManagedInstance`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ssm:NodeAccountId`, `ssm:NodeOrgId`.
pub const RegisterManagedInstance: &str = "ssm:RegisterManagedInstance";

/// `ssm:RegisterPatchBaselineForPatchGroup`: Write.
///
/// Resource types: `patchbaseline` (required).
pub const RegisterPatchBaselineForPatchGroup: &str = "ssm:RegisterPatchBaselineForPatchGroup";

/// `ssm:RegisterTargetWithMaintenanceWindow`: Write.
///
/// Resource types: `maintenancewindow` (required).
pub const RegisterTargetWithMaintenanceWindow: &str = "ssm:RegisterTargetWithMaintenanceWindow";

/// `ssm:RegisterTaskWithMaintenanceWindow`: Write.
///
/// Resource types: `maintenancewindow` (required).
pub const RegisterTaskWithMaintenanceWindow: &str = "ssm:RegisterTaskWithMaintenanceWindow";

/// `ssm:RemoveTagsFromResource`: Tagging, Write.
///
/// Resource types: `association`, `automation-execution`, `cloud-connector`, `document`, `instance`, `maintenancewindow`, `managed-instance`, `opsitem`, `opsmetadata`, `parameter`, `patchbaseline`, `task`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const RemoveTagsFromResource: &str = "ssm:RemoveTagsFromResource";

/// `ssm:RequestManagedInstanceRoleToken`: Write.
///
/// Resource types: `instance`, `managed-instance`.
///
/// Condition keys: `ssm:NodeAccountId`, `ssm:NodeOrgId`.
pub const RequestManagedInstanceRoleToken: &str = "ssm:RequestManagedInstanceRoleToken";

/// `ssm:ResetServiceSetting`: Write.
///
/// Resource types: `servicesetting` (required).
pub const ResetServiceSetting: &str = "ssm:ResetServiceSetting";

/// `ssm:ResumeSession`: Write.
///
/// Resource types: `session` (required).
///
/// Condition keys: `ssm:resourceTag/aws:ssmmessages:session-id`, `ssm:resourceTag/aws:ssmmessages:target-id`.
pub const ResumeSession: &str = "ssm:ResumeSession";

/// `ssm:SendAutomationSignal`: Write.
///
/// Resource types: `automation-execution` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const SendAutomationSignal: &str = "ssm:SendAutomationSignal";

/// `ssm:SendCommand`: Write.
///
/// Resource types: `bucket`, `document` (required), `instance`, `managed-instance`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ssm:resourceTag/${TagKey}`.
pub const SendCommand: &str = "ssm:SendCommand";

/// `ssm:StartAccessRequest`: Write.
///
/// Resource types: `instance`, `managed-instance`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartAccessRequest: &str = "ssm:StartAccessRequest";
