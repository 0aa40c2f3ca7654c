// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon WorkMail: the actions of the prefix `workmail`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `organization` | `arn:${Partition}:workmail:${Region}:${Account}:organization/${ResourceId}` |

/// `workmail:AllowVendedLogDeliveryForResource`: Write.
///
/// Resource types: `organization` (required).
pub const AllowVendedLogDeliveryForResource: &str = "workmail:AllowVendedLogDeliveryForResource";

/// `workmail:AssociateDelegateToResource`: Write.
///
/// Resource types: `organization` (required).
pub const AssociateDelegateToResource: &str = "workmail:AssociateDelegateToResource";

/// `workmail:AssociateMemberToGroup`: Write.
///
/// Resource types: `organization` (required).
pub const AssociateMemberToGroup: &str = "workmail:AssociateMemberToGroup";

/// `workmail:AssumeImpersonationRole`: Write.
///
/// Resource types: `organization` (required).
///
/// Condition keys: `workmail:ImpersonationRoleId`.
pub const AssumeImpersonationRole: &str = "workmail:AssumeImpersonationRole";

/// `workmail:CancelMailboxExportJob`: Write.
///
/// Resource types: `organization` (required).
pub const CancelMailboxExportJob: &str = "workmail:CancelMailboxExportJob";

/// `workmail:CreateAlias`: Write.
///
/// Resource types: `organization` (required).
pub const CreateAlias: &str = "workmail:CreateAlias";

/// `workmail:CreateAvailabilityConfiguration`: Write.
///
/// Resource types: `organization` (required).
pub const CreateAvailabilityConfiguration: &str = "workmail:CreateAvailabilityConfiguration";

/// `workmail:CreateGroup`: Write.
///
/// Resource types: `organization` (required).
pub const CreateGroup: &str = "workmail:CreateGroup";

/// `workmail:CreateIdentityCenterApplication`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateIdentityCenterApplication: &str = "workmail:CreateIdentityCenterApplication";

/// `workmail:CreateImpersonationRole`: Write.
///
/// Resource types: `organization` (required).
pub const CreateImpersonationRole: &str = "workmail:CreateImpersonationRole";

/// `workmail:CreateInboundMailFlowRule`: Write.
///
/// Resource types: `organization` (required).
pub const CreateInboundMailFlowRule: &str = "workmail:CreateInboundMailFlowRule";

/// `workmail:CreateMailDomain`: Write.
///
/// Resource types: `organization` (required).
pub const CreateMailDomain: &str = "workmail:CreateMailDomain";

/// `workmail:CreateMobileDeviceAccessRule`: Write.
///
/// Resource types: `organization` (required).
pub const CreateMobileDeviceAccessRule: &str = "workmail:CreateMobileDeviceAccessRule";

/// `workmail:CreateOrganization`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateOrganization: &str = "workmail:CreateOrganization";

/// `workmail:CreateOutboundMailFlowRule`: Write.
///
/// Resource types: `organization` (required).
pub const CreateOutboundMailFlowRule: &str = "workmail:CreateOutboundMailFlowRule";

/// `workmail:CreateResource`: Write.
///
/// Resource types: `organization` (required).
pub const CreateResource: &str = "workmail:CreateResource";

/// `workmail:CreateSmtpGateway`: Write.
///
/// Resource types: `organization` (required).
pub const CreateSmtpGateway: &str = "workmail:CreateSmtpGateway";

/// `workmail:CreateUser`: Write.
///
/// Resource types: `organization` (required).
pub const CreateUser: &str = "workmail:CreateUser";

/// `workmail:DeleteAccessControlRule`: Write.
///
/// Resource types: `organization` (required).
pub const DeleteAccessControlRule: &str = "workmail:DeleteAccessControlRule";

/// `workmail:DeleteAlias`: Write.
///
/// Resource types: `organization` (required).
pub const DeleteAlias: &str = "workmail:DeleteAlias";

/// `workmail:DeleteAvailabilityConfiguration`: Write.
///
/// Resource types: `organization` (required).
pub const DeleteAvailabilityConfiguration: &str = "workmail:DeleteAvailabilityConfiguration";

/// `workmail:DeleteEmailMonitoringConfiguration`: Write.
///
/// Resource types: `organization` (required).
pub const DeleteEmailMonitoringConfiguration: &str = "workmail:DeleteEmailMonitoringConfiguration";

/// `workmail:DeleteGroup`: Write.
///
/// Resource types: `organization` (required).
pub const DeleteGroup: &str = "workmail:DeleteGroup";

/// `workmail:DeleteIdentityCenterApplication`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteIdentityCenterApplication: &str = "workmail:DeleteIdentityCenterApplication";

/// `workmail:DeleteIdentityProviderConfiguration`: Write.
///
/// Resource types: `organization` (required).
pub const DeleteIdentityProviderConfiguration: &str = "workmail:DeleteIdentityProviderConfiguration";

/// `workmail:DeleteImpersonationRole`: Write.
///
/// Resource types: `organization` (required).
pub const DeleteImpersonationRole: &str = "workmail:DeleteImpersonationRole";

/// `workmail:DeleteInboundMailFlowRule`: Write.
///
/// Resource types: `organization` (required).
pub const DeleteInboundMailFlowRule: &str = "workmail:DeleteInboundMailFlowRule";

/// `workmail:DeleteMailboxPermissions`: Write.
///
/// Resource types: `organization` (required).
pub const DeleteMailboxPermissions: &str = "workmail:DeleteMailboxPermissions";

/// `workmail:DeleteMailDomain`: Write.
///
/// Resource types: `organization` (required).
pub const DeleteMailDomain: &str = "workmail:DeleteMailDomain";

/// `workmail:DeleteMobileDevice`: Write.
///
/// Resource types: `organization` (required).
pub const DeleteMobileDevice: &str = "workmail:DeleteMobileDevice";

/// `workmail:DeleteMobileDeviceAccessOverride`: Write.
///
/// Resource types: `organization` (required).
pub const DeleteMobileDeviceAccessOverride: &str = "workmail:DeleteMobileDeviceAccessOverride";

/// `workmail:DeleteMobileDeviceAccessRule`: Write.
///
/// Resource types: `organization` (required).
pub const DeleteMobileDeviceAccessRule: &str = "workmail:DeleteMobileDeviceAccessRule";

/// `workmail:DeleteOrganization`: Write.
///
/// Resource types: `organization` (required).
pub const DeleteOrganization: &str = "workmail:DeleteOrganization";

/// `workmail:DeleteOutboundMailFlowRule`: Write.
///
/// Resource types: `organization` (required).
pub const DeleteOutboundMailFlowRule: &str = "workmail:DeleteOutboundMailFlowRule";

/// `workmail:DeletePersonalAccessToken`: Write.
///
/// Resource types: `organization` (required).
pub const DeletePersonalAccessToken: &str = "workmail:DeletePersonalAccessToken";

/// `workmail:DeleteResource`: Write.
///
/// Resource types: `organization` (required).
pub const DeleteResource: &str = "workmail:DeleteResource";

/// `workmail:DeleteRetentionPolicy`: Write.
///
/// Resource types: `organization` (required).
pub const DeleteRetentionPolicy: &str = "workmail:DeleteRetentionPolicy";

/// `workmail:DeleteSmtpGateway`: Write.
///
/// Resource types: `organization` (required).
pub const DeleteSmtpGateway: &str = "workmail:DeleteSmtpGateway";

/// `workmail:DeleteUser`: Write.
///
/// Resource types: `organization` (required).
pub const DeleteUser: &str = "workmail:DeleteUser";

/// `workmail:DeliverToMailbox`: Write.
///
/// Resource types: `organization` (required).
pub const DeliverToMailbox: &str = "workmail:DeliverToMailbox";

/// `workmail:DeregisterFromWorkMail`: Write.
///
/// Resource types: `organization` (required).
pub const DeregisterFromWorkMail: &str = "workmail:DeregisterFromWorkMail";

/// `workmail:DeregisterMailDomain`: Write.
///
/// Resource types: `organization` (required).
pub const DeregisterMailDomain: &str = "workmail:DeregisterMailDomain";

/// `workmail:DescribeEmailMonitoringConfiguration`: Read.
///
/// Resource types: `organization` (required).
pub const DescribeEmailMonitoringConfiguration: &str = "workmail:DescribeEmailMonitoringConfiguration";

/// `workmail:DescribeEntity`: Read.
///
/// Resource types: `organization` (required).
pub const DescribeEntity: &str = "workmail:DescribeEntity";

/// `workmail:DescribeGroup`: List.
///
/// Resource types: `organization` (required).
pub const DescribeGroup: &str = "workmail:DescribeGroup";

/// `workmail:DescribeIdentityProviderConfiguration`: Read.
///
/// Resource types: `organization` (required).
pub const DescribeIdentityProviderConfiguration: &str = "workmail:DescribeIdentityProviderConfiguration";

/// `workmail:DescribeInboundDmarcSettings`: Read.
///
/// Resource types: `organization` (required).
pub const DescribeInboundDmarcSettings: &str = "workmail:DescribeInboundDmarcSettings";

/// `workmail:DescribeInboundMailFlowRule`: Read.
///
/// Resource types: `organization` (required).
pub const DescribeInboundMailFlowRule: &str = "workmail:DescribeInboundMailFlowRule";

/// `workmail:DescribeMailboxExportJob`: Read.
///
/// Resource types: `organization` (required).
pub const DescribeMailboxExportJob: &str = "workmail:DescribeMailboxExportJob";

/// `workmail:DescribeMailDomains`: List.
///
/// Resource types: `organization` (required).
pub const DescribeMailDomains: &str = "workmail:DescribeMailDomains";

/// `workmail:DescribeOrganization`: List.
///
/// Resource types: `organization` (required).
pub const DescribeOrganization: &str = "workmail:DescribeOrganization";

/// `workmail:DescribeOutboundMailFlowRule`: Read.
///
/// Resource types: `organization` (required).
pub const DescribeOutboundMailFlowRule: &str = "workmail:DescribeOutboundMailFlowRule";

/// `workmail:DescribeResource`: List.
///
/// Resource types: `organization` (required).
pub const DescribeResource: &str = "workmail:DescribeResource";

/// `workmail:DescribeSmtpGateway`: Read.
///
/// Resource types: `organization` (required).
pub const DescribeSmtpGateway: &str = "workmail:DescribeSmtpGateway";

/// `workmail:DescribeUser`: List.
///
/// Resource types: `organization` (required).
pub const DescribeUser: &str = "workmail:DescribeUser";

/// `workmail:DisassociateDelegateFromResource`: Write.
///
/// Resource types: `organization` (required).
pub const DisassociateDelegateFromResource: &str = "workmail:DisassociateDelegateFromResource";

/// `workmail:DisassociateMemberFromGroup`: Write.
///
/// Resource types: `organization` (required).
pub const DisassociateMemberFromGroup: &str = "workmail:DisassociateMemberFromGroup";

/// `workmail:EnableMailDomain`: Write.
///
/// Resource types: `organization` (required).
pub const EnableMailDomain: &str = "workmail:EnableMailDomain";

/// `workmail:GetAccessControlEffect`: Read.
///
/// Resource types: `organization` (required).
pub const GetAccessControlEffect: &str = "workmail:GetAccessControlEffect";

/// `workmail:GetDefaultRetentionPolicy`: Read.
///
/// Resource types: `organization` (required).
pub const GetDefaultRetentionPolicy: &str = "workmail:GetDefaultRetentionPolicy";

/// `workmail:GetImpersonationRole`: Read.
///
/// Resource types: `organization` (required).
pub const GetImpersonationRole: &str = "workmail:GetImpersonationRole";

/// `workmail:GetImpersonationRoleEffect`: Read.
///
/// Resource types: `organization` (required).
pub const GetImpersonationRoleEffect: &str = "workmail:GetImpersonationRoleEffect";

/// `workmail:GetJournalingRules`: Read.
///
/// Resource types: `organization` (required).
pub const GetJournalingRules: &str = "workmail:GetJournalingRules";

/// `workmail:GetMailboxDetails`: Read.
///
/// Resource types: `organization` (required).
pub const GetMailboxDetails: &str = "workmail:GetMailboxDetails";

/// `workmail:GetMailDomain`: Read.
///
/// Resource types: `organization` (required).
pub const GetMailDomain: &str = "workmail:GetMailDomain";

/// `workmail:GetMailDomainDetails`: Read.
///
/// Resource types: `organization` (required).
pub const GetMailDomainDetails: &str = "workmail:GetMailDomainDetails";

/// `workmail:GetMobileDeviceAccessEffect`: Read.
///
/// Resource types: `organization` (required).
pub const GetMobileDeviceAccessEffect: &str = "workmail:GetMobileDeviceAccessEffect";

/// `workmail:GetMobileDeviceAccessOverride`: Read.
///
/// Resource types: `organization` (required).
pub const GetMobileDeviceAccessOverride: &str = "workmail:GetMobileDeviceAccessOverride";

/// `workmail:GetMobileDeviceDetails`: Read.
///
/// Resource types: `organization` (required).
pub const GetMobileDeviceDetails: &str = "workmail:GetMobileDeviceDetails";

/// `workmail:GetMobileDevicesForUser`: Read.
///
/// Resource types: `organization` (required).
pub const GetMobileDevicesForUser: &str = "workmail:GetMobileDevicesForUser";

/// `workmail:GetMobilePolicyDetails`: Read.
///
/// Resource types: `organization` (required).
pub const GetMobilePolicyDetails: &str = "workmail:GetMobilePolicyDetails";

/// `workmail:GetPersonalAccessTokenMetadata`: Read.
///
/// Resource types: `organization` (required).
pub const GetPersonalAccessTokenMetadata: &str = "workmail:GetPersonalAccessTokenMetadata";

/// `workmail:ListAccessControlRules`: Read.
///
/// Resource types: `organization` (required).
pub const ListAccessControlRules: &str = "workmail:ListAccessControlRules";

/// `workmail:ListAliases`: List.
///
/// Resource types: `organization` (required).
pub const ListAliases: &str = "workmail:ListAliases";

/// `workmail:ListAvailabilityConfigurations`: Read.
///
/// Resource types: `organization` (required).
pub const ListAvailabilityConfigurations: &str = "workmail:ListAvailabilityConfigurations";

/// `workmail:ListGroupMembers`: List.
///
/// Resource types: `organization` (required).
pub const ListGroupMembers: &str = "workmail:ListGroupMembers";

/// `workmail:ListGroups`: List.
///
/// Resource types: `organization` (required).
pub const ListGroups: &str = "workmail:ListGroups";

/// `workmail:ListGroupsForEntity`: List.
///
/// Resource types: `organization` (required).
pub const ListGroupsForEntity: &str = "workmail:ListGroupsForEntity";

/// `workmail:ListImpersonationRoles`: List.
///
/// Resource types: `organization` (required).
pub const ListImpersonationRoles: &str = "workmail:ListImpersonationRoles";

/// `workmail:ListInboundMailFlowRules`: List.
///
/// Resource types: `organization` (required).
pub const ListInboundMailFlowRules: &str = "workmail:ListInboundMailFlowRules";

/// `workmail:ListMailboxExportJobs`: List.
///
/// Resource types: `organization` (required).
pub const ListMailboxExportJobs: &str = "workmail:ListMailboxExportJobs";

/// `workmail:ListMailboxPermissions`: List.
///
/// Resource types: `organization` (required).
pub const ListMailboxPermissions: &str = "workmail:ListMailboxPermissions";

/// `workmail:ListMailDomains`: List.
///
/// Resource types: `organization` (required).
pub const ListMailDomains: &str = "workmail:ListMailDomains";

/// `workmail:ListMobileDeviceAccessOverrides`: Read.
///
/// Resource types: `organization` (required).
pub const ListMobileDeviceAccessOverrides: &str = "workmail:ListMobileDeviceAccessOverrides";

/// `workmail:ListMobileDeviceAccessRules`: Read.
///
/// Resource types: `organization` (required).
pub const ListMobileDeviceAccessRules: &str = "workmail:ListMobileDeviceAccessRules";

/// `workmail:ListOrganizations`: List.
///
/// No resource types: its resource is `*`.
pub const ListOrganizations: &str = "workmail:ListOrganizations";

/// `workmail:ListOutboundMailFlowRules`: List.
///
/// Resource types: `organization` (required).
pub const ListOutboundMailFlowRules: &str = "workmail:ListOutboundMailFlowRules";

/// `workmail:ListPersonalAccessTokens`: List.
///
/// Resource types: `organization` (required).
pub const ListPersonalAccessTokens: &str = "workmail:ListPersonalAccessTokens";

/// `workmail:ListResourceDelegates`: List.
///
/// Resource types: `organization` (required).
pub const ListResourceDelegates: &str = "workmail:ListResourceDelegates";

/// `workmail:ListResources`: List.
///
/// Resource types: `organization` (required).
pub const ListResources: &str = "workmail:ListResources";

/// `workmail:ListSmtpGateways`: List.
///
/// Resource types: `organization` (required).
pub const ListSmtpGateways: &str = "workmail:ListSmtpGateways";

/// `workmail:ListTagsForResource`: List.
///
/// Resource types: `organization` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ListTagsForResource: &str = "workmail:ListTagsForResource";

/// `workmail:ListUsers`: List.
///
/// Resource types: `organization` (required).
pub const ListUsers: &str = "workmail:ListUsers";

/// `workmail:PutAccessControlRule`: Write.
///
/// Resource types: `organization` (required).
pub const PutAccessControlRule: &str = "workmail:PutAccessControlRule";

/// `workmail:PutEmailMonitoringConfiguration`: Write.
///
/// Resource types: `organization` (required).
pub const PutEmailMonitoringConfiguration: &str = "workmail:PutEmailMonitoringConfiguration";

/// `workmail:PutIdentityProviderConfiguration`: Write.
///
/// Resource types: `organization` (required).
pub const PutIdentityProviderConfiguration: &str = "workmail:PutIdentityProviderConfiguration";

/// `workmail:PutInboundDmarcSettings`: Write.
///
/// Resource types: `organization` (required).
pub const PutInboundDmarcSettings: &str = "workmail:PutInboundDmarcSettings";

/// `workmail:PutMailboxPermissions`: Write.
///
/// Resource types: `organization` (required).
pub const PutMailboxPermissions: &str = "workmail:PutMailboxPermissions";

/// `workmail:PutMobileDeviceAccessOverride`: Write.
///
/// Resource types: `organization` (required).
pub const PutMobileDeviceAccessOverride: &str = "workmail:PutMobileDeviceAccessOverride";

/// `workmail:PutRetentionPolicy`: Write.
///
/// Resource types: `organization` (required).
pub const PutRetentionPolicy: &str = "workmail:PutRetentionPolicy";

/// `workmail:RegisterMailDomain`: Write.
///
/// Resource types: `organization` (required).
pub const RegisterMailDomain: &str = "workmail:RegisterMailDomain";

/// `workmail:RegisterToWorkMail`: Write.
///
/// Resource types: `organization` (required).
pub const RegisterToWorkMail: &str = "workmail:RegisterToWorkMail";

/// `workmail:ResetPassword`: Write.
///
/// Resource types: `organization` (required).
pub const ResetPassword: &str = "workmail:ResetPassword";

/// `workmail:SearchMembers`: Read.
///
/// Resource types: `organization` (required).
pub const SearchMembers: &str = "workmail:SearchMembers";

/// `workmail:SetDefaultMailDomain`: Write.
///
/// Resource types: `organization` (required).
pub const SetDefaultMailDomain: &str = "workmail:SetDefaultMailDomain";

/// `workmail:SetJournalingRules`: Write.
///
/// Resource types: `organization` (required).
pub const SetJournalingRules: &str = "workmail:SetJournalingRules";

/// `workmail:SetMobilePolicyDetails`: Write.
///
/// Resource types: `organization` (required).
pub const SetMobilePolicyDetails: &str = "workmail:SetMobilePolicyDetails";

/// `workmail:StartMailboxExportJob`: Write.
///
/// Resource types: `organization` (required).
pub const StartMailboxExportJob: &str = "workmail:StartMailboxExportJob";

/// `workmail:TagResource`: Tagging, Write.
///
/// Resource types: `organization` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "workmail:TagResource";

/// `workmail:TestAvailabilityConfiguration`: Read.
///
/// Resource types: `organization` (required).
pub const TestAvailabilityConfiguration: &str = "workmail:TestAvailabilityConfiguration";

/// `workmail:TestInboundMailFlowRules`: Write.
///
/// Resource types: `organization` (required).
pub const TestInboundMailFlowRules: &str = "workmail:TestInboundMailFlowRules";

/// `workmail:TestOutboundMailFlowRules`: Write.
///
/// Resource types: `organization` (required).
pub const TestOutboundMailFlowRules: &str = "workmail:TestOutboundMailFlowRules";

/// `workmail:UntagResource`: Tagging, Write.
///
/// Resource types: `organization` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "workmail:UntagResource";

/// `workmail:UpdateAvailabilityConfiguration`: Write.
///
/// Resource types: `organization` (required).
pub const UpdateAvailabilityConfiguration: &str = "workmail:UpdateAvailabilityConfiguration";

/// `workmail:UpdateDefaultMailDomain`: Write.
///
/// Resource types: `organization` (required).
pub const UpdateDefaultMailDomain: &str = "workmail:UpdateDefaultMailDomain";

/// `workmail:UpdateGroup`: Write.
///
/// Resource types: `organization` (required).
pub const UpdateGroup: &str = "workmail:UpdateGroup";

/// `workmail:UpdateImpersonationRole`: Write.
///
/// Resource types: `organization` (required).
pub const UpdateImpersonationRole: &str = "workmail:UpdateImpersonationRole";

/// `workmail:UpdateInboundMailFlowRule`: Write.
///
/// Resource types: `organization` (required).
pub const UpdateInboundMailFlowRule: &str = "workmail:UpdateInboundMailFlowRule";

/// `workmail:UpdateMailboxQuota`: Write.
///
/// Resource types: `organization` (required).
pub const UpdateMailboxQuota: &str = "workmail:UpdateMailboxQuota";

/// `workmail:UpdateMobileDeviceAccessRule`: Write.
///
/// Resource types: `organization` (required).
pub const UpdateMobileDeviceAccessRule: &str = "workmail:UpdateMobileDeviceAccessRule";

/// `workmail:UpdateOutboundMailFlowRule`: Write.
///
/// Resource types: `organization` (required).
pub const UpdateOutboundMailFlowRule: &str = "workmail:UpdateOutboundMailFlowRule";

/// `workmail:UpdatePrimaryEmailAddress`: Write.
///
/// Resource types: `organization` (required).
pub const UpdatePrimaryEmailAddress: &str = "workmail:UpdatePrimaryEmailAddress";

/// `workmail:UpdateResource`: Write.
///
/// Resource types: `organization` (required).
pub const UpdateResource: &str = "workmail:UpdateResource";

/// `workmail:UpdateSmtpGateway`: Write.
///
/// Resource types: `organization` (required).
pub const UpdateSmtpGateway: &str = "workmail:UpdateSmtpGateway";

/// `workmail:UpdateUser`: Write.
///
/// Resource types: `organization` (required).
pub const UpdateUser: &str = "workmail:UpdateUser";

/// `workmail:WipeMobileDevice`: Write.
///
/// Resource types: `organization` (required).
pub const WipeMobileDevice: &str = "workmail:WipeMobileDevice";
