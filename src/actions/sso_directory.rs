// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS IAM Identity Center directory: the actions of the prefix `sso-directory`.

/// `sso-directory:AddMemberToGroup`: Write.
///
/// No resource types: its resource is `*`.
pub const AddMemberToGroup: &str = "sso-directory:AddMemberToGroup";

/// `sso-directory:CompleteVirtualMfaDeviceRegistration`: Write.
///
/// No resource types: its resource is `*`.
pub const CompleteVirtualMfaDeviceRegistration: &str = "sso-directory:CompleteVirtualMfaDeviceRegistration";

/// `sso-directory:CompleteWebAuthnDeviceRegistration`: Write.
///
/// No resource types: its resource is `*`.
pub const CompleteWebAuthnDeviceRegistration: &str = "sso-directory:CompleteWebAuthnDeviceRegistration";

/// `sso-directory:CreateAlias`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateAlias: &str = "sso-directory:CreateAlias";

/// `sso-directory:CreateBearerToken`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateBearerToken: &str = "sso-directory:CreateBearerToken";

/// `sso-directory:CreateExternalIdPConfigurationForDirectory`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateExternalIdPConfigurationForDirectory: &str = "sso-directory:CreateExternalIdPConfigurationForDirectory";

/// `sso-directory:CreateGroup`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateGroup: &str = "sso-directory:CreateGroup";

/// `sso-directory:CreateProvisioningTenant`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateProvisioningTenant: &str = "sso-directory:CreateProvisioningTenant";

/// `sso-directory:CreateUser`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateUser: &str = "sso-directory:CreateUser";

/// `sso-directory:DeleteBearerToken`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteBearerToken: &str = "sso-directory:DeleteBearerToken";

/// `sso-directory:DeleteExternalIdPCertificate`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteExternalIdPCertificate: &str = "sso-directory:DeleteExternalIdPCertificate";

/// `sso-directory:DeleteExternalIdPConfigurationForDirectory`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteExternalIdPConfigurationForDirectory: &str = "sso-directory:DeleteExternalIdPConfigurationForDirectory";

/// `sso-directory:DeleteGroup`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteGroup: &str = "sso-directory:DeleteGroup";

/// `sso-directory:DeleteMfaDeviceForUser`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteMfaDeviceForUser: &str = "sso-directory:DeleteMfaDeviceForUser";

/// `sso-directory:DeleteProvisioningTenant`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteProvisioningTenant: &str = "sso-directory:DeleteProvisioningTenant";

/// `sso-directory:DeleteUser`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteUser: &str = "sso-directory:DeleteUser";

/// `sso-directory:DescribeDirectory`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeDirectory: &str = "sso-directory:DescribeDirectory";

/// `sso-directory:DescribeGroup`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeGroup: &str = "sso-directory:DescribeGroup";

/// `sso-directory:DescribeGroups`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeGroups: &str = "sso-directory:DescribeGroups";

/// `sso-directory:DescribeProvisioningTenant`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeProvisioningTenant: &str = "sso-directory:DescribeProvisioningTenant";

/// `sso-directory:DescribeUser`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeUser: &str = "sso-directory:DescribeUser";

/// `sso-directory:DescribeUserByUniqueAttribute`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeUserByUniqueAttribute: &str = "sso-directory:DescribeUserByUniqueAttribute";

/// `sso-directory:DescribeUsers`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeUsers: &str = "sso-directory:DescribeUsers";

/// `sso-directory:DisableExternalIdPConfigurationForDirectory`: Write.
///
/// No resource types: its resource is `*`.
pub const DisableExternalIdPConfigurationForDirectory: &str = "sso-directory:DisableExternalIdPConfigurationForDirectory";

/// `sso-directory:DisableUser`: Write.
///
/// No resource types: its resource is `*`.
pub const DisableUser: &str = "sso-directory:DisableUser";

/// `sso-directory:EnableExternalIdPConfigurationForDirectory`: Write.
///
/// No resource types: its resource is `*`.
pub const EnableExternalIdPConfigurationForDirectory: &str = "sso-directory:EnableExternalIdPConfigurationForDirectory";

/// `sso-directory:EnableUser`: Write.
///
/// No resource types: its resource is `*`.
pub const EnableUser: &str = "sso-directory:EnableUser";

/// `sso-directory:GetAWSSPConfigurationForDirectory`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAWSSPConfigurationForDirectory: &str = "sso-directory:GetAWSSPConfigurationForDirectory";

/// `sso-directory:GetGroupId`: Read.
///
/// No resource types: its resource is `*`.
pub const GetGroupId: &str = "sso-directory:GetGroupId";

/// `sso-directory:GetUserId`: Read.
///
/// No resource types: its resource is `*`.
pub const GetUserId: &str = "sso-directory:GetUserId";

/// `sso-directory:GetUserPoolInfo`: Read.
///
/// No resource types: its resource is `*`.
pub const GetUserPoolInfo: &str = "sso-directory:GetUserPoolInfo";

/// `sso-directory:ImportExternalIdPCertificate`: Write.
///
/// No resource types: its resource is `*`.
pub const ImportExternalIdPCertificate: &str = "sso-directory:ImportExternalIdPCertificate";

/// `sso-directory:IsMemberInGroup`: Read.
///
/// No resource types: its resource is `*`.
pub const IsMemberInGroup: &str = "sso-directory:IsMemberInGroup";

/// `sso-directory:IsMemberInGroups`: Read.
///
/// No resource types: its resource is `*`.
pub const IsMemberInGroups: &str = "sso-directory:IsMemberInGroups";

/// `sso-directory:ListBearerTokens`: Read.
///
/// No resource types: its resource is `*`.
pub const ListBearerTokens: &str = "sso-directory:ListBearerTokens";

/// `sso-directory:ListExternalIdPCertificates`: Read.
///
/// No resource types: its resource is `*`.
pub const ListExternalIdPCertificates: &str = "sso-directory:ListExternalIdPCertificates";

/// `sso-directory:ListExternalIdPConfigurationsForDirectory`: Read.
///
/// No resource types: its resource is `*`.
pub const ListExternalIdPConfigurationsForDirectory: &str = "sso-directory:ListExternalIdPConfigurationsForDirectory";

/// `sso-directory:ListGroups`: Read.
///
/// No resource types: its resource is `*`.
pub const ListGroups: &str = "sso-directory:ListGroups";

/// `sso-directory:ListGroupsForMember`: Read.
///
/// No resource types: its resource is `*`.
pub const ListGroupsForMember: &str = "sso-directory:ListGroupsForMember";

/// `sso-directory:ListGroupsForUser`: Read.
///
/// No resource types: its resource is `*`.
pub const ListGroupsForUser: &str = "sso-directory:ListGroupsForUser";

/// `sso-directory:ListMembersInGroup`: Read.
///
/// No resource types: its resource is `*`.
pub const ListMembersInGroup: &str = "sso-directory:ListMembersInGroup";

/// `sso-directory:ListMfaDevicesForUser`: Read.
///
/// No resource types: its resource is `*`.
pub const ListMfaDevicesForUser: &str = "sso-directory:ListMfaDevicesForUser";

/// `sso-directory:ListProvisioningTenants`: Read.
///
/// No resource types: its resource is `*`.
pub const ListProvisioningTenants: &str = "sso-directory:ListProvisioningTenants";

/// `sso-directory:ListUsers`: Read.
///
/// No resource types: its resource is `*`.
pub const ListUsers: &str = "sso-directory:ListUsers";

/// `sso-directory:RemoveMemberFromGroup`: Write.
///
/// No resource types: its resource is `*`.
pub const RemoveMemberFromGroup: &str = "sso-directory:RemoveMemberFromGroup";

/// `sso-directory:SearchGroups`: Read.
///
/// No resource types: its resource is `*`.
pub const SearchGroups: &str = "sso-directory:SearchGroups";

/// `sso-directory:SearchUsers`: Read.
///
/// No resource types: its resource is `*`.
pub const SearchUsers: &str = "sso-directory:SearchUsers";

/// `sso-directory:StartVirtualMfaDeviceRegistration`: Write.
///
/// No resource types: its resource is `*`.
pub const StartVirtualMfaDeviceRegistration: &str = "sso-directory:StartVirtualMfaDeviceRegistration";

/// `sso-directory:StartWebAuthnDeviceRegistration`: Write.
///
/// No resource types: its resource is `*`.
pub const StartWebAuthnDeviceRegistration: &str = "sso-directory:StartWebAuthnDeviceRegistration";

/// `sso-directory:UpdateExternalIdPConfigurationForDirectory`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateExternalIdPConfigurationForDirectory: &str = "sso-directory:UpdateExternalIdPConfigurationForDirectory";

/// `sso-directory:UpdateGroup`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateGroup: &str = "sso-directory:UpdateGroup";

/// `sso-directory:UpdateGroupDisplayName`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateGroupDisplayName: &str = "sso-directory:UpdateGroupDisplayName";

/// `sso-directory:UpdateMfaDeviceForUser`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateMfaDeviceForUser: &str = "sso-directory:UpdateMfaDeviceForUser";

/// `sso-directory:UpdatePassword`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdatePassword: &str = "sso-directory:UpdatePassword";

/// `sso-directory:UpdateUser`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateUser: &str = "sso-directory:UpdateUser";

/// `sso-directory:UpdateUserName`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateUserName: &str = "sso-directory:UpdateUserName";

/// `sso-directory:VerifyEmail`: Write.
///
/// No resource types: its resource is `*`.
pub const VerifyEmail: &str = "sso-directory:VerifyEmail";
