// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon WorkSpaces: the actions of the prefix `workspaces`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `certificateid` | `arn:${Partition}:workspaces:${Region}:${Account}:workspacecertificate/${CertificateId}` |
//! | `connectionalias` | `arn:${Partition}:workspaces:${Region}:${Account}:connectionalias/${ConnectionAliasId}` |
//! | `directoryid` | `arn:${Partition}:workspaces:${Region}:${Account}:directory/${DirectoryId}` |
//! | `workspaceapplication` | `arn:${Partition}:workspaces:${Region}:${Account}:workspaceapplication/${WorkSpaceApplicationId}` |
//! | `workspacebundle` | `arn:${Partition}:workspaces:${Region}:${Account}:workspacebundle/${BundleId}` |
//! | `workspaceid` | `arn:${Partition}:workspaces:${Region}:${Account}:workspace/${WorkspaceId}` |
//! | `workspaceimage` | `arn:${Partition}:workspaces:${Region}:${Account}:workspaceimage/${ImageId}` |
//! | `workspaceipgroup` | `arn:${Partition}:workspaces:${Region}:${Account}:workspaceipgroup/${GroupId}` |
//! | `workspacespool` | `arn:${Partition}:workspaces:${Region}:${Account}:workspacespool/${PoolId}` |

/// `workspaces:AcceptAccountLinkInvitation`: Write.
///
/// No resource types: its resource is `*`.
pub const AcceptAccountLinkInvitation: &str = "workspaces:AcceptAccountLinkInvitation";

/// `workspaces:AssociateConnectionAlias`: Write.
///
/// Resource types: `connectionalias` (required), `directoryid` (required).
pub const AssociateConnectionAlias: &str = "workspaces:AssociateConnectionAlias";

/// `workspaces:AssociateIpGroups`: Write.
///
/// Resource types: `directoryid` (required), `workspaceipgroup` (required).
pub const AssociateIpGroups: &str = "workspaces:AssociateIpGroups";

/// `workspaces:AssociateWorkspaceApplication`: Write.
///
/// Resource types: `workspaceapplication` (required), `workspaceid` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AssociateWorkspaceApplication: &str = "workspaces:AssociateWorkspaceApplication";

/// `workspaces:AuthorizeIpRules`: Write.
///
/// Resource types: `workspaceipgroup` (required).
pub const AuthorizeIpRules: &str = "workspaces:AuthorizeIpRules";

/// `workspaces:CopyWorkspaceImage`: Write.
///
/// Resource types: `workspaceimage` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CopyWorkspaceImage: &str = "workspaces:CopyWorkspaceImage";

/// `workspaces:CreateAccountLinkInvitation`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateAccountLinkInvitation: &str = "workspaces:CreateAccountLinkInvitation";

/// `workspaces:CreateConnectClientAddIn`: Write.
///
/// Resource types: `directoryid` (required).
pub const CreateConnectClientAddIn: &str = "workspaces:CreateConnectClientAddIn";

/// `workspaces:CreateConnectionAlias`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConnectionAlias: &str = "workspaces:CreateConnectionAlias";

/// `workspaces:CreateIpGroup`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateIpGroup: &str = "workspaces:CreateIpGroup";

/// `workspaces:CreateRootClientCertificate`: Write.
///
/// Resource types: `certificateid` (required).
pub const CreateRootClientCertificate: &str = "workspaces:CreateRootClientCertificate";

/// `workspaces:CreateStandbyWorkspaces`: Write.
///
/// Resource types: `directoryid` (required), `workspaceid` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateStandbyWorkspaces: &str = "workspaces:CreateStandbyWorkspaces";

/// `workspaces:CreateTags`: Tagging, Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTags: &str = "workspaces:CreateTags";

/// `workspaces:CreateUpdatedWorkspaceImage`: Write.
///
/// Resource types: `workspaceimage` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateUpdatedWorkspaceImage: &str = "workspaces:CreateUpdatedWorkspaceImage";

/// `workspaces:CreateWorkspaceBundle`: Write.
///
/// Resource types: `workspacebundle` (required), `workspaceimage` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWorkspaceBundle: &str = "workspaces:CreateWorkspaceBundle";

/// `workspaces:CreateWorkspaceImage`: Write.
///
/// Resource types: `workspaceid` (required), `workspaceimage` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWorkspaceImage: &str = "workspaces:CreateWorkspaceImage";

/// `workspaces:CreateWorkspaces`: Write.
///
/// Resource types: `directoryid` (required), `workspacebundle` (required), `workspaceid` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWorkspaces: &str = "workspaces:CreateWorkspaces";

/// `workspaces:CreateWorkspacesPool`: Write.
///
/// Resource types: `directoryid` (required), `workspacebundle` (required), `workspacespool` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWorkspacesPool: &str = "workspaces:CreateWorkspacesPool";

/// `workspaces:DeleteAccountLinkInvitation`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteAccountLinkInvitation: &str = "workspaces:DeleteAccountLinkInvitation";

/// `workspaces:DeleteClientBranding`: Write.
///
/// Resource types: `directoryid` (required).
pub const DeleteClientBranding: &str = "workspaces:DeleteClientBranding";

/// `workspaces:DeleteConnectClientAddIn`: Write.
///
/// Resource types: `directoryid` (required).
pub const DeleteConnectClientAddIn: &str = "workspaces:DeleteConnectClientAddIn";

/// `workspaces:DeleteConnectionAlias`: Write.
///
/// Resource types: `connectionalias` (required).
pub const DeleteConnectionAlias: &str = "workspaces:DeleteConnectionAlias";

/// `workspaces:DeleteIpGroup`: Write.
///
/// Resource types: `workspaceipgroup` (required).
pub const DeleteIpGroup: &str = "workspaces:DeleteIpGroup";

/// `workspaces:DeleteRootClientCertificate`: Write.
///
/// Resource types: `certificateid` (required).
pub const DeleteRootClientCertificate: &str = "workspaces:DeleteRootClientCertificate";

/// `workspaces:DeleteTags`: Tagging, Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DeleteTags: &str = "workspaces:DeleteTags";

/// `workspaces:DeleteWorkspaceBundle`: Write.
///
/// Resource types: `workspacebundle` (required).
pub const DeleteWorkspaceBundle: &str = "workspaces:DeleteWorkspaceBundle";

/// `workspaces:DeleteWorkspaceImage`: Write.
///
/// Resource types: `workspaceimage` (required).
pub const DeleteWorkspaceImage: &str = "workspaces:DeleteWorkspaceImage";

/// `workspaces:DeployWorkspaceApplications`: Write.
///
/// Resource types: `workspaceid` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeployWorkspaceApplications: &str = "workspaces:DeployWorkspaceApplications";

/// `workspaces:DeregisterWorkspaceDirectory`: Write.
///
/// Resource types: `directoryid` (required).
pub const DeregisterWorkspaceDirectory: &str = "workspaces:DeregisterWorkspaceDirectory";

/// `workspaces:DescribeAccount`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAccount: &str = "workspaces:DescribeAccount";

/// `workspaces:DescribeAccountModifications`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAccountModifications: &str = "workspaces:DescribeAccountModifications";

/// `workspaces:DescribeApplicationAssociations`: List.
///
/// Resource types: `workspaceapplication` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeApplicationAssociations: &str = "workspaces:DescribeApplicationAssociations";

/// `workspaces:DescribeApplications`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeApplications: &str = "workspaces:DescribeApplications";

/// `workspaces:DescribeBundleAssociations`: List.
///
/// Resource types: `workspacebundle` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeBundleAssociations: &str = "workspaces:DescribeBundleAssociations";

/// `workspaces:DescribeClientBranding`: Read.
///
/// Resource types: `directoryid` (required).
pub const DescribeClientBranding: &str = "workspaces:DescribeClientBranding";

/// `workspaces:DescribeClientProperties`: List.
///
/// Resource types: `directoryid` (required).
pub const DescribeClientProperties: &str = "workspaces:DescribeClientProperties";

/// `workspaces:DescribeConnectClientAddIns`: List.
///
/// Resource types: `directoryid` (required).
pub const DescribeConnectClientAddIns: &str = "workspaces:DescribeConnectClientAddIns";

/// `workspaces:DescribeConnectionAliases`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeConnectionAliases: &str = "workspaces:DescribeConnectionAliases";

/// `workspaces:DescribeConnectionAliasPermissions`: Read.
///
/// Resource types: `connectionalias` (required).
pub const DescribeConnectionAliasPermissions: &str = "workspaces:DescribeConnectionAliasPermissions";

/// `workspaces:DescribeConsent`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeConsent: &str = "workspaces:DescribeConsent";

/// `workspaces:DescribeCustomWorkspaceImageImport`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeCustomWorkspaceImageImport: &str = "workspaces:DescribeCustomWorkspaceImageImport";

/// `workspaces:DescribeImageAssociations`: List.
///
/// Resource types: `workspaceimage` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeImageAssociations: &str = "workspaces:DescribeImageAssociations";

/// `workspaces:DescribeIpGroups`: Read.
///
/// Resource types: `workspaceipgroup` (required).
pub const DescribeIpGroups: &str = "workspaces:DescribeIpGroups";

/// `workspaces:DescribeTags`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeTags: &str = "workspaces:DescribeTags";

/// `workspaces:DescribeWorkspaceAssociations`: List.
///
/// Resource types: `workspaceid` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeWorkspaceAssociations: &str = "workspaces:DescribeWorkspaceAssociations";

/// `workspaces:DescribeWorkspaceBundles`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeWorkspaceBundles: &str = "workspaces:DescribeWorkspaceBundles";

/// `workspaces:DescribeWorkspaceDirectories`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeWorkspaceDirectories: &str = "workspaces:DescribeWorkspaceDirectories";

/// `workspaces:DescribeWorkspaceImagePermissions`: Read.
///
/// Resource types: `workspaceimage` (required).
pub const DescribeWorkspaceImagePermissions: &str = "workspaces:DescribeWorkspaceImagePermissions";

/// `workspaces:DescribeWorkspaceImages`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeWorkspaceImages: &str = "workspaces:DescribeWorkspaceImages";

/// `workspaces:DescribeWorkspaces`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeWorkspaces: &str = "workspaces:DescribeWorkspaces";

/// `workspaces:DescribeWorkspacesConnectionStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeWorkspacesConnectionStatus: &str = "workspaces:DescribeWorkspacesConnectionStatus";

/// `workspaces:DescribeWorkspaceSnapshots`: List.
///
/// Resource types: `workspaceid` (required).
pub const DescribeWorkspaceSnapshots: &str = "workspaces:DescribeWorkspaceSnapshots";

/// `workspaces:DescribeWorkspacesPools`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeWorkspacesPools: &str = "workspaces:DescribeWorkspacesPools";

/// `workspaces:DescribeWorkspacesPoolSessions`: List.
///
/// Resource types: `workspacespool` (required).
pub const DescribeWorkspacesPoolSessions: &str = "workspaces:DescribeWorkspacesPoolSessions";

/// `workspaces:DirectoryAccessManagement`: List.
///
/// Resource types: `directoryid` (required).
pub const DirectoryAccessManagement: &str = "workspaces:DirectoryAccessManagement";

/// `workspaces:DisassociateConnectionAlias`: Write.
///
/// Resource types: `connectionalias` (required).
pub const DisassociateConnectionAlias: &str = "workspaces:DisassociateConnectionAlias";

/// `workspaces:DisassociateIpGroups`: Write.
///
/// Resource types: `directoryid` (required), `workspaceipgroup` (required).
pub const DisassociateIpGroups: &str = "workspaces:DisassociateIpGroups";

/// `workspaces:DisassociateWorkspaceApplication`: Write.
///
/// Resource types: `workspaceapplication` (required), `workspaceid` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DisassociateWorkspaceApplication: &str = "workspaces:DisassociateWorkspaceApplication";

/// `workspaces:GetAccountLink`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountLink: &str = "workspaces:GetAccountLink";

/// `workspaces:GetTroubleshootingRecommendation`: Read.
///
/// Resource types: `workspaceid` (required).
pub const GetTroubleshootingRecommendation: &str = "workspaces:GetTroubleshootingRecommendation";

/// `workspaces:ImportClientBranding`: Write.
///
/// Resource types: `directoryid` (required).
pub const ImportClientBranding: &str = "workspaces:ImportClientBranding";

/// `workspaces:ImportCustomWorkspaceImage`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ImportCustomWorkspaceImage: &str = "workspaces:ImportCustomWorkspaceImage";

/// `workspaces:ImportWorkspaceImage`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ImportWorkspaceImage: &str = "workspaces:ImportWorkspaceImage";

/// `workspaces:InvokeOnboardingAgent`: Write.
///
/// No resource types: its resource is `*`.
pub const InvokeOnboardingAgent: &str = "workspaces:InvokeOnboardingAgent";

/// `workspaces:InvokeTroubleshootingInvestigation`: Read.
///
/// Resource types: `workspaceid` (required).
pub const InvokeTroubleshootingInvestigation: &str = "workspaces:InvokeTroubleshootingInvestigation";

/// `workspaces:ListAccountLinks`: List.
///
/// No resource types: its resource is `*`.
pub const ListAccountLinks: &str = "workspaces:ListAccountLinks";

/// `workspaces:ListAvailableManagementCidrRanges`: List.
///
/// No resource types: its resource is `*`.
pub const ListAvailableManagementCidrRanges: &str = "workspaces:ListAvailableManagementCidrRanges";

/// `workspaces:ListTroubleshootingRecommendations`: Read.
///
/// Resource types: `workspaceid` (required).
pub const ListTroubleshootingRecommendations: &str = "workspaces:ListTroubleshootingRecommendations";

/// `workspaces:MigrateWorkspace`: Write.
///
/// Resource types: `workspacebundle` (required), `workspaceid` (required).
pub const MigrateWorkspace: &str = "workspaces:MigrateWorkspace";

/// `workspaces:ModifyAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const ModifyAccount: &str = "workspaces:ModifyAccount";

/// `workspaces:ModifyCertificateBasedAuthProperties`: Write.
///
/// Resource types: `directoryid` (required).
pub const ModifyCertificateBasedAuthProperties: &str = "workspaces:ModifyCertificateBasedAuthProperties";

/// `workspaces:ModifyClientProperties`: Write.
///
/// Resource types: `directoryid` (required).
pub const ModifyClientProperties: &str = "workspaces:ModifyClientProperties";

/// `workspaces:ModifyEndpointEncryptionMode`: Write.
///
/// Resource types: `directoryid` (required).
pub const ModifyEndpointEncryptionMode: &str = "workspaces:ModifyEndpointEncryptionMode";

/// `workspaces:ModifySamlProperties`: Write.
///
/// Resource types: `directoryid` (required).
pub const ModifySamlProperties: &str = "workspaces:ModifySamlProperties";

/// `workspaces:ModifySelfservicePermissions`: Permissions management, Write.
///
/// Resource types: `directoryid` (required).
pub const ModifySelfservicePermissions: &str = "workspaces:ModifySelfservicePermissions";

/// `workspaces:ModifyStreamingProperties`: Write.
///
/// Resource types: `directoryid` (required).
pub const ModifyStreamingProperties: &str = "workspaces:ModifyStreamingProperties";

/// `workspaces:ModifyWorkspaceAccessProperties`: Write.
///
/// Resource types: `directoryid` (required).
pub const ModifyWorkspaceAccessProperties: &str = "workspaces:ModifyWorkspaceAccessProperties";

/// `workspaces:ModifyWorkspaceCreationProperties`: Write.
///
/// Resource types: `directoryid` (required).
pub const ModifyWorkspaceCreationProperties: &str = "workspaces:ModifyWorkspaceCreationProperties";

/// `workspaces:ModifyWorkspaceProperties`: Write.
///
/// Resource types: `workspaceid` (required).
pub const ModifyWorkspaceProperties: &str = "workspaces:ModifyWorkspaceProperties";

/// `workspaces:ModifyWorkspaceState`: Write.
///
/// Resource types: `workspaceid` (required).
pub const ModifyWorkspaceState: &str = "workspaces:ModifyWorkspaceState";

/// `workspaces:Personalization`: Write.
///
/// No resource types: its resource is `*`.
pub const Personalization: &str = "workspaces:Personalization";

/// `workspaces:RebootWorkspaces`: Write.
///
/// Resource types: `workspaceid` (required).
pub const RebootWorkspaces: &str = "workspaces:RebootWorkspaces";

/// `workspaces:RebuildWorkspaces`: Write.
///
/// Resource types: `workspaceid` (required).
pub const RebuildWorkspaces: &str = "workspaces:RebuildWorkspaces";

/// `workspaces:RegisterWorkspaceDirectory`: Write.
///
/// Resource types: `directoryid` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const RegisterWorkspaceDirectory: &str = "workspaces:RegisterWorkspaceDirectory";

/// `workspaces:RejectAccountLinkInvitation`: Write.
///
/// No resource types: its resource is `*`.
pub const RejectAccountLinkInvitation: &str = "workspaces:RejectAccountLinkInvitation";

/// `workspaces:RestoreWorkspace`: Write.
///
/// Resource types: `workspaceid` (required).
pub const RestoreWorkspace: &str = "workspaces:RestoreWorkspace";

/// `workspaces:RevokeIpRules`: Write.
///
/// Resource types: `workspaceipgroup` (required).
pub const RevokeIpRules: &str = "workspaces:RevokeIpRules";

/// `workspaces:StartWorkspaces`: Write.
///
/// Resource types: `workspaceid` (required).
pub const StartWorkspaces: &str = "workspaces:StartWorkspaces";

/// `workspaces:StartWorkspacesPool`: Write.
///
/// Resource types: `workspacespool` (required).
pub const StartWorkspacesPool: &str = "workspaces:StartWorkspacesPool";

/// `workspaces:StopWorkspaces`: Write.
///
/// Resource types: `workspaceid` (required).
pub const StopWorkspaces: &str = "workspaces:StopWorkspaces";

/// `workspaces:StopWorkspacesPool`: Write.
///
/// Resource types: `workspacespool` (required).
pub const StopWorkspacesPool: &str = "workspaces:StopWorkspacesPool";

/// `workspaces:Stream`: Write.
///
/// Resource types: `directoryid` (required).
///
/// Condition keys: `workspaces:userId`.
pub const Stream: &str = "workspaces:Stream";

/// `workspaces:TerminateWorkspaces`: Write.
///
/// Resource types: `workspaceid` (required).
pub const TerminateWorkspaces: &str = "workspaces:TerminateWorkspaces";

/// `workspaces:TerminateWorkspacesPool`: Write.
///
/// Resource types: `workspacespool` (required).
pub const TerminateWorkspacesPool: &str = "workspaces:TerminateWorkspacesPool";

/// `workspaces:TerminateWorkspacesPoolSession`: Write.
///
/// No resource types: its resource is `*`.
pub const TerminateWorkspacesPoolSession: &str = "workspaces:TerminateWorkspacesPoolSession";

/// `workspaces:UpdateConnectClientAddIn`: Write.
///
/// Resource types: `directoryid` (required).
pub const UpdateConnectClientAddIn: &str = "workspaces:UpdateConnectClientAddIn";

/// `workspaces:UpdateConnectionAliasPermission`: Permissions management, Write.
///
/// Resource types: `connectionalias` (required).
pub const UpdateConnectionAliasPermission: &str = "workspaces:UpdateConnectionAliasPermission";

/// `workspaces:UpdateConsent`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateConsent: &str = "workspaces:UpdateConsent";

/// `workspaces:UpdateRootClientCertificate`: Write.
///
/// Resource types: `certificateid` (required).
pub const UpdateRootClientCertificate: &str = "workspaces:UpdateRootClientCertificate";

/// `workspaces:UpdateRulesOfIpGroup`: Write.
///
/// Resource types: `workspaceipgroup` (required).
pub const UpdateRulesOfIpGroup: &str = "workspaces:UpdateRulesOfIpGroup";

/// `workspaces:UpdateWorkspaceBundle`: Write.
///
/// Resource types: `workspacebundle` (required), `workspaceimage` (required).
pub const UpdateWorkspaceBundle: &str = "workspaces:UpdateWorkspaceBundle";

/// `workspaces:UpdateWorkspaceImagePermission`: Permissions management, Write.
///
/// Resource types: `workspaceimage` (required).
pub const UpdateWorkspaceImagePermission: &str = "workspaces:UpdateWorkspaceImagePermission";

/// `workspaces:UpdateWorkspacesPool`: Write.
///
/// Resource types: `workspacespool` (required).
pub const UpdateWorkspacesPool: &str = "workspaces:UpdateWorkspacesPool";
