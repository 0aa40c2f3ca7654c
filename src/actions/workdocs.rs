// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon WorkDocs: the actions of the prefix `workdocs`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `organization` | `arn:${Partition}:workdocs:${Region}:${Account}:organization/${ResourceId}` |

/// `workdocs:AbortDocumentVersionUpload`: Write.
///
/// No resource types: its resource is `*`.
pub const AbortDocumentVersionUpload: &str = "workdocs:AbortDocumentVersionUpload";

/// `workdocs:ActivateUser`: Write.
///
/// No resource types: its resource is `*`.
pub const ActivateUser: &str = "workdocs:ActivateUser";

/// `workdocs:AddNotificationPermissions`: Write.
///
/// No resource types: its resource is `*`.
pub const AddNotificationPermissions: &str = "workdocs:AddNotificationPermissions";

/// `workdocs:AddResourcePermissions`: Write.
///
/// No resource types: its resource is `*`.
pub const AddResourcePermissions: &str = "workdocs:AddResourcePermissions";

/// `workdocs:AddUserToGroup`: Write.
///
/// No resource types: its resource is `*`.
pub const AddUserToGroup: &str = "workdocs:AddUserToGroup";

/// `workdocs:CheckAlias`: Read.
///
/// No resource types: its resource is `*`.
pub const CheckAlias: &str = "workdocs:CheckAlias";

/// `workdocs:CreateComment`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateComment: &str = "workdocs:CreateComment";

/// `workdocs:CreateCustomMetadata`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateCustomMetadata: &str = "workdocs:CreateCustomMetadata";

/// `workdocs:CreateFolder`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateFolder: &str = "workdocs:CreateFolder";

/// `workdocs:CreateInstance`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateInstance: &str = "workdocs:CreateInstance";

/// `workdocs:CreateLabels`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateLabels: &str = "workdocs:CreateLabels";

/// `workdocs:CreateNotificationSubscription`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateNotificationSubscription: &str = "workdocs:CreateNotificationSubscription";

/// `workdocs:CreateUser`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateUser: &str = "workdocs:CreateUser";

/// `workdocs:DeactivateUser`: Write.
///
/// No resource types: its resource is `*`.
pub const DeactivateUser: &str = "workdocs:DeactivateUser";

/// `workdocs:DeleteComment`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteComment: &str = "workdocs:DeleteComment";

/// `workdocs:DeleteCustomMetadata`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteCustomMetadata: &str = "workdocs:DeleteCustomMetadata";

/// `workdocs:DeleteDocument`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteDocument: &str = "workdocs:DeleteDocument";

/// `workdocs:DeleteDocumentVersion`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteDocumentVersion: &str = "workdocs:DeleteDocumentVersion";

/// `workdocs:DeleteFolder`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteFolder: &str = "workdocs:DeleteFolder";

/// `workdocs:DeleteFolderContents`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteFolderContents: &str = "workdocs:DeleteFolderContents";

/// `workdocs:DeleteInstance`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteInstance: &str = "workdocs:DeleteInstance";

/// `workdocs:DeleteLabels`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteLabels: &str = "workdocs:DeleteLabels";

/// `workdocs:DeleteNotificationPermissions`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteNotificationPermissions: &str = "workdocs:DeleteNotificationPermissions";

/// `workdocs:DeleteNotificationSubscription`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteNotificationSubscription: &str = "workdocs:DeleteNotificationSubscription";

/// `workdocs:DeleteUser`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteUser: &str = "workdocs:DeleteUser";

/// `workdocs:DeregisterDirectory`: Write.
///
/// No resource types: its resource is `*`.
pub const DeregisterDirectory: &str = "workdocs:DeregisterDirectory";

/// `workdocs:DescribeActivities`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeActivities: &str = "workdocs:DescribeActivities";

/// `workdocs:DescribeAvailableDirectories`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeAvailableDirectories: &str = "workdocs:DescribeAvailableDirectories";

/// `workdocs:DescribeComments`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeComments: &str = "workdocs:DescribeComments";

/// `workdocs:DescribeDocumentVersions`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeDocumentVersions: &str = "workdocs:DescribeDocumentVersions";

/// `workdocs:DescribeFolderContents`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeFolderContents: &str = "workdocs:DescribeFolderContents";

/// `workdocs:DescribeGroups`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeGroups: &str = "workdocs:DescribeGroups";

/// `workdocs:DescribeInstanceExports`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeInstanceExports: &str = "workdocs:DescribeInstanceExports";

/// `workdocs:DescribeInstances`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeInstances: &str = "workdocs:DescribeInstances";

/// `workdocs:DescribeNotificationPermissions`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeNotificationPermissions: &str = "workdocs:DescribeNotificationPermissions";

/// `workdocs:DescribeNotificationSubscriptions`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeNotificationSubscriptions: &str = "workdocs:DescribeNotificationSubscriptions";

/// `workdocs:DescribeResourcePermissions`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeResourcePermissions: &str = "workdocs:DescribeResourcePermissions";

/// `workdocs:DescribeRootFolders`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeRootFolders: &str = "workdocs:DescribeRootFolders";

/// `workdocs:DescribeUsers`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeUsers: &str = "workdocs:DescribeUsers";

/// `workdocs:DownloadDocumentVersion`: Read.
///
/// No resource types: its resource is `*`.
pub const DownloadDocumentVersion: &str = "workdocs:DownloadDocumentVersion";

/// `workdocs:GetCurrentUser`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCurrentUser: &str = "workdocs:GetCurrentUser";

/// `workdocs:GetDocument`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDocument: &str = "workdocs:GetDocument";

/// `workdocs:GetDocumentPath`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDocumentPath: &str = "workdocs:GetDocumentPath";

/// `workdocs:GetDocumentVersion`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDocumentVersion: &str = "workdocs:GetDocumentVersion";

/// `workdocs:GetFolder`: Read.
///
/// No resource types: its resource is `*`.
pub const GetFolder: &str = "workdocs:GetFolder";

/// `workdocs:GetFolderPath`: Read.
///
/// No resource types: its resource is `*`.
pub const GetFolderPath: &str = "workdocs:GetFolderPath";

/// `workdocs:GetGroup`: Read.
///
/// No resource types: its resource is `*`.
pub const GetGroup: &str = "workdocs:GetGroup";

/// `workdocs:GetResources`: Read.
///
/// No resource types: its resource is `*`.
pub const GetResources: &str = "workdocs:GetResources";

/// `workdocs:InitiateDocumentVersionUpload`: Write.
///
/// No resource types: its resource is `*`.
pub const InitiateDocumentVersionUpload: &str = "workdocs:InitiateDocumentVersionUpload";

/// `workdocs:RegisterDirectory`: Write.
///
/// No resource types: its resource is `*`.
pub const RegisterDirectory: &str = "workdocs:RegisterDirectory";

/// `workdocs:RemoveAllResourcePermissions`: Write.
///
/// No resource types: its resource is `*`.
pub const RemoveAllResourcePermissions: &str = "workdocs:RemoveAllResourcePermissions";

/// `workdocs:RemoveResourcePermission`: Write.
///
/// No resource types: its resource is `*`.
pub const RemoveResourcePermission: &str = "workdocs:RemoveResourcePermission";

/// `workdocs:RestoreDocumentVersions`: Write.
///
/// No resource types: its resource is `*`.
pub const RestoreDocumentVersions: &str = "workdocs:RestoreDocumentVersions";

/// `workdocs:SearchResources`: List.
///
/// No resource types: its resource is `*`.
pub const SearchResources: &str = "workdocs:SearchResources";

/// `workdocs:StartInstanceExport`: Write.
///
/// Resource types: `organization` (required).
pub const StartInstanceExport: &str = "workdocs:StartInstanceExport";

/// `workdocs:UpdateDocument`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateDocument: &str = "workdocs:UpdateDocument";

/// `workdocs:UpdateDocumentVersion`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateDocumentVersion: &str = "workdocs:UpdateDocumentVersion";

/// `workdocs:UpdateFolder`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateFolder: &str = "workdocs:UpdateFolder";

/// `workdocs:UpdateInstanceAlias`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateInstanceAlias: &str = "workdocs:UpdateInstanceAlias";

/// `workdocs:UpdateUser`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateUser: &str = "workdocs:UpdateUser";

/// `workdocs:UpdateUserAdministrativeSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateUserAdministrativeSettings: &str = "workdocs:UpdateUserAdministrativeSettings";
