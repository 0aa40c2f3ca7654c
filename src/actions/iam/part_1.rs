// Made by `cargo xtask codegen` from policy-data. Do not edit.

/// `iam:AcceptDelegationRequest`: Write.
///
/// Resource types: `delegation-request` (required).
pub const AcceptDelegationRequest: &str = "iam:AcceptDelegationRequest";

/// `iam:AddClientIDToOpenIDConnectProvider`: Write.
///
/// Resource types: `oidc-provider` (required).
pub const AddClientIDToOpenIDConnectProvider: &str = "iam:AddClientIDToOpenIDConnectProvider";

/// `iam:AddRoleToInstanceProfile`: Write.
///
/// Resource types: `instance-profile` (required).
pub const AddRoleToInstanceProfile: &str = "iam:AddRoleToInstanceProfile";

/// `iam:AddUserToGroup`: Write.
///
/// Resource types: `group` (required).
pub const AddUserToGroup: &str = "iam:AddUserToGroup";

/// `iam:AssociateDelegationRequest`: Write.
///
/// Resource types: `delegation-request` (required).
pub const AssociateDelegationRequest: &str = "iam:AssociateDelegationRequest";

/// `iam:AttachGroupPolicy`: Permissions management, Write.
///
/// Resource types: `group` (required).
///
/// Condition keys: `iam:PolicyARN`.
pub const AttachGroupPolicy: &str = "iam:AttachGroupPolicy";

/// `iam:AttachRolePolicy`: Permissions management, Write.
///
/// Resource types: `role` (required).
///
/// Condition keys: `iam:PermissionsBoundary`, `iam:PolicyARN`, `iam:RoleTemplateARN`.
pub const AttachRolePolicy: &str = "iam:AttachRolePolicy";

/// `iam:AttachUserPolicy`: Permissions management, Write.
///
/// Resource types: `user` (required).
///
/// Condition keys: `iam:PermissionsBoundary`, `iam:PolicyARN`.
pub const AttachUserPolicy: &str = "iam:AttachUserPolicy";

/// `iam:ChangePassword`: Write.
///
/// Resource types: `user` (required).
pub const ChangePassword: &str = "iam:ChangePassword";

/// `iam:CreateAccessKey`: Write.
///
/// Resource types: `user` (required).
pub const CreateAccessKey: &str = "iam:CreateAccessKey";

/// `iam:CreateAccountAlias`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateAccountAlias: &str = "iam:CreateAccountAlias";

/// `iam:CreateDelegationRequest`: Write.
///
/// Resource types: `delegation-request` (required).
///
/// Condition keys: `iam:DelegationDuration`, `iam:NotificationChannel`, `iam:TemplateArn`.
pub const CreateDelegationRequest: &str = "iam:CreateDelegationRequest";

/// `iam:CreateGroup`: Write.
///
/// Resource types: `group` (required).
pub const CreateGroup: &str = "iam:CreateGroup";

/// `iam:CreateInstanceProfile`: Write.
///
/// Resource types: `instance-profile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateInstanceProfile: &str = "iam:CreateInstanceProfile";

/// `iam:CreateLoginProfile`: Write.
///
/// Resource types: `user` (required).
pub const CreateLoginProfile: &str = "iam:CreateLoginProfile";

/// `iam:CreateOpenIDConnectProvider`: Write.
///
/// Resource types: `oidc-provider` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateOpenIDConnectProvider: &str = "iam:CreateOpenIDConnectProvider";

/// `iam:CreatePolicy`: Permissions management, Write.
///
/// Resource types: `policy` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePolicy: &str = "iam:CreatePolicy";

/// `iam:CreatePolicyVersion`: Permissions management, Write.
///
/// Resource types: `policy` (required).
pub const CreatePolicyVersion: &str = "iam:CreatePolicyVersion";

/// `iam:CreateRole`: Write.
///
/// Resource types: `role` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iam:PermissionsBoundary`, `iam:RoleTemplateARN`.
pub const CreateRole: &str = "iam:CreateRole";

/// `iam:CreateSAMLProvider`: Write.
///
/// Resource types: `saml-provider` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSAMLProvider: &str = "iam:CreateSAMLProvider";

/// `iam:CreateServiceLinkedRole`: Write.
///
/// Resource types: `role` (required).
///
/// Condition keys: `iam:AWSServiceName`.
pub const CreateServiceLinkedRole: &str = "iam:CreateServiceLinkedRole";

/// `iam:CreateServiceSpecificCredential`: Write.
///
/// Resource types: `user` (required).
///
/// Condition keys: `iam:ServiceSpecificCredentialAgeDays`, `iam:ServiceSpecificCredentialServiceName`.
pub const CreateServiceSpecificCredential: &str = "iam:CreateServiceSpecificCredential";

/// `iam:CreateUser`: Write.
///
/// Resource types: `user` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iam:PermissionsBoundary`.
pub const CreateUser: &str = "iam:CreateUser";

/// `iam:CreateVirtualMFADevice`: Write.
///
/// Resource types: `mfa` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateVirtualMFADevice: &str = "iam:CreateVirtualMFADevice";

/// `iam:DeactivateMFADevice`: Write.
///
/// Resource types: `user` (required).
pub const DeactivateMFADevice: &str = "iam:DeactivateMFADevice";

/// `iam:DeleteAccessKey`: Write.
///
/// Resource types: `user` (required).
pub const DeleteAccessKey: &str = "iam:DeleteAccessKey";

/// `iam:DeleteAccountAlias`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteAccountAlias: &str = "iam:DeleteAccountAlias";

/// `iam:DeleteAccountPasswordPolicy`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const DeleteAccountPasswordPolicy: &str = "iam:DeleteAccountPasswordPolicy";

/// `iam:DeleteCloudFrontPublicKey`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteCloudFrontPublicKey: &str = "iam:DeleteCloudFrontPublicKey";

/// `iam:DeleteGroup`: Write.
///
/// Resource types: `group` (required).
pub const DeleteGroup: &str = "iam:DeleteGroup";

/// `iam:DeleteGroupPolicy`: Permissions management, Write.
///
/// Resource types: `group` (required).
pub const DeleteGroupPolicy: &str = "iam:DeleteGroupPolicy";

/// `iam:DeleteInstanceProfile`: Write.
///
/// Resource types: `instance-profile` (required).
pub const DeleteInstanceProfile: &str = "iam:DeleteInstanceProfile";

/// `iam:DeleteLoginProfile`: Write.
///
/// Resource types: `user` (required).
pub const DeleteLoginProfile: &str = "iam:DeleteLoginProfile";

/// `iam:DeleteOpenIDConnectProvider`: Write.
///
/// Resource types: `oidc-provider` (required).
pub const DeleteOpenIDConnectProvider: &str = "iam:DeleteOpenIDConnectProvider";

/// `iam:DeletePolicy`: Permissions management, Write.
///
/// Resource types: `policy` (required).
pub const DeletePolicy: &str = "iam:DeletePolicy";

/// `iam:DeletePolicyVersion`: Permissions management, Write.
///
/// Resource types: `policy` (required).
pub const DeletePolicyVersion: &str = "iam:DeletePolicyVersion";

/// `iam:DeleteRole`: Write.
///
/// Resource types: `role` (required).
///
/// Condition keys: `iam:PermissionsBoundary`.
pub const DeleteRole: &str = "iam:DeleteRole";

/// `iam:DeleteRolePermissionsBoundary`: Permissions management, Write.
///
/// Resource types: `role` (required).
///
/// Condition keys: `iam:PermissionsBoundary`.
pub const DeleteRolePermissionsBoundary: &str = "iam:DeleteRolePermissionsBoundary";

/// `iam:DeleteRolePolicy`: Permissions management, Write.
///
/// Resource types: `role` (required).
///
/// Condition keys: `iam:PermissionsBoundary`.
pub const DeleteRolePolicy: &str = "iam:DeleteRolePolicy";

/// `iam:DeleteSAMLProvider`: Write.
///
/// Resource types: `saml-provider` (required).
pub const DeleteSAMLProvider: &str = "iam:DeleteSAMLProvider";

/// `iam:DeleteServerCertificate`: Write.
///
/// Resource types: `server-certificate` (required).
pub const DeleteServerCertificate: &str = "iam:DeleteServerCertificate";

/// `iam:DeleteServiceLinkedRole`: Write.
///
/// Resource types: `role` (required).
pub const DeleteServiceLinkedRole: &str = "iam:DeleteServiceLinkedRole";

/// `iam:DeleteServiceSpecificCredential`: Write.
///
/// Resource types: `user` (required).
///
/// Condition keys: `iam:ServiceSpecificCredentialServiceName`.
pub const DeleteServiceSpecificCredential: &str = "iam:DeleteServiceSpecificCredential";

/// `iam:DeleteSigningCertificate`: Write.
///
/// Resource types: `user` (required).
pub const DeleteSigningCertificate: &str = "iam:DeleteSigningCertificate";

/// `iam:DeleteSSHPublicKey`: Write.
///
/// Resource types: `user` (required).
pub const DeleteSSHPublicKey: &str = "iam:DeleteSSHPublicKey";

/// `iam:DeleteUser`: Write.
///
/// Resource types: `user` (required).
pub const DeleteUser: &str = "iam:DeleteUser";

/// `iam:DeleteUserPermissionsBoundary`: Permissions management, Write.
///
/// Resource types: `user` (required).
///
/// Condition keys: `iam:PermissionsBoundary`.
pub const DeleteUserPermissionsBoundary: &str = "iam:DeleteUserPermissionsBoundary";

/// `iam:DeleteUserPolicy`: Permissions management, Write.
///
/// Resource types: `user` (required).
///
/// Condition keys: `iam:PermissionsBoundary`.
pub const DeleteUserPolicy: &str = "iam:DeleteUserPolicy";

/// `iam:DeleteVirtualMFADevice`: Write.
///
/// Resource types: `mfa`, `sms-mfa`.
pub const DeleteVirtualMFADevice: &str = "iam:DeleteVirtualMFADevice";

/// `iam:DetachGroupPolicy`: Permissions management, Write.
///
/// Resource types: `group` (required).
///
/// Condition keys: `iam:PolicyARN`.
pub const DetachGroupPolicy: &str = "iam:DetachGroupPolicy";

/// `iam:DetachRolePolicy`: Permissions management, Write.
///
/// Resource types: `role` (required).
///
/// Condition keys: `iam:PermissionsBoundary`, `iam:PolicyARN`.
pub const DetachRolePolicy: &str = "iam:DetachRolePolicy";

/// `iam:DetachUserPolicy`: Permissions management, Write.
///
/// Resource types: `user` (required).
///
/// Condition keys: `iam:PermissionsBoundary`, `iam:PolicyARN`.
pub const DetachUserPolicy: &str = "iam:DetachUserPolicy";

/// `iam:DisableOrganizationsRootCredentialsManagement`: Write.
///
/// No resource types: its resource is `*`.
pub const DisableOrganizationsRootCredentialsManagement: &str = "iam:DisableOrganizationsRootCredentialsManagement";

/// `iam:DisableOrganizationsRootSessions`: Write.
///
/// No resource types: its resource is `*`.
pub const DisableOrganizationsRootSessions: &str = "iam:DisableOrganizationsRootSessions";

/// `iam:DisableOutboundWebIdentityFederation`: Write.
///
/// No resource types: its resource is `*`.
pub const DisableOutboundWebIdentityFederation: &str = "iam:DisableOutboundWebIdentityFederation";

/// `iam:EnableMFADevice`: Write.
///
/// Resource types: `user` (required).
///
/// Condition keys: `iam:FIDO-FIPS-140-2-certification`, `iam:FIDO-FIPS-140-3-certification`, `iam:FIDO-certification`, `iam:RegisterSecurityKey`.
pub const EnableMFADevice: &str = "iam:EnableMFADevice";

/// `iam:EnableOrganizationsRootCredentialsManagement`: Write.
///
/// No resource types: its resource is `*`.
pub const EnableOrganizationsRootCredentialsManagement: &str = "iam:EnableOrganizationsRootCredentialsManagement";

/// `iam:EnableOrganizationsRootSessions`: Write.
///
/// No resource types: its resource is `*`.
pub const EnableOrganizationsRootSessions: &str = "iam:EnableOrganizationsRootSessions";

/// `iam:EnableOutboundWebIdentityFederation`: Write.
///
/// No resource types: its resource is `*`.
pub const EnableOutboundWebIdentityFederation: &str = "iam:EnableOutboundWebIdentityFederation";

/// `iam:GenerateCredentialReport`: Read.
///
/// No resource types: its resource is `*`.
pub const GenerateCredentialReport: &str = "iam:GenerateCredentialReport";

/// `iam:GenerateOrganizationsAccessReport`: Read.
///
/// Resource types: `access-report` (required).
///
/// Condition keys: `iam:OrganizationsPolicyId`.
pub const GenerateOrganizationsAccessReport: &str = "iam:GenerateOrganizationsAccessReport";

/// `iam:GenerateServiceLastAccessedDetails`: Read.
///
/// Resource types: `group` (required), `policy` (required), `role` (required), `user` (required).
pub const GenerateServiceLastAccessedDetails: &str = "iam:GenerateServiceLastAccessedDetails";

/// `iam:GetAccessKeyLastUsed`: Read.
///
/// Resource types: `user` (required).
pub const GetAccessKeyLastUsed: &str = "iam:GetAccessKeyLastUsed";

/// `iam:GetAccountAuthorizationDetails`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountAuthorizationDetails: &str = "iam:GetAccountAuthorizationDetails";

/// `iam:GetAccountEmailAddress`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountEmailAddress: &str = "iam:GetAccountEmailAddress";

/// `iam:GetAccountName`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountName: &str = "iam:GetAccountName";

/// `iam:GetAccountPasswordPolicy`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountPasswordPolicy: &str = "iam:GetAccountPasswordPolicy";

/// `iam:GetAccountProperties`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `iam:AccountPropertyNamespaces`.
pub const GetAccountProperties: &str = "iam:GetAccountProperties";

/// `iam:GetAccountSummary`: List.
///
/// No resource types: its resource is `*`.
pub const GetAccountSummary: &str = "iam:GetAccountSummary";

/// `iam:GetCloudFrontPublicKey`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCloudFrontPublicKey: &str = "iam:GetCloudFrontPublicKey";

/// `iam:GetContextKeysForCustomPolicy`: Read.
///
/// No resource types: its resource is `*`.
pub const GetContextKeysForCustomPolicy: &str = "iam:GetContextKeysForCustomPolicy";

/// `iam:GetContextKeysForPrincipalPolicy`: Read.
///
/// Resource types: `group`, `role`, `user`.
pub const GetContextKeysForPrincipalPolicy: &str = "iam:GetContextKeysForPrincipalPolicy";

/// `iam:GetCredentialReport`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCredentialReport: &str = "iam:GetCredentialReport";

/// `iam:GetDelegationRequest`: Read.
///
/// Resource types: `delegation-request` (required).
pub const GetDelegationRequest: &str = "iam:GetDelegationRequest";

/// `iam:GetGroup`: Read.
///
/// Resource types: `group` (required).
pub const GetGroup: &str = "iam:GetGroup";

/// `iam:GetGroupPolicy`: Read.
///
/// Resource types: `group` (required).
pub const GetGroupPolicy: &str = "iam:GetGroupPolicy";

/// `iam:GetHumanReadableSummary`: Read.
///
/// Resource types: `delegation-request` (required).
pub const GetHumanReadableSummary: &str = "iam:GetHumanReadableSummary";

/// `iam:GetInstanceProfile`: Read.
///
/// Resource types: `instance-profile` (required).
pub const GetInstanceProfile: &str = "iam:GetInstanceProfile";

/// `iam:GetLoginProfile`: List.
///
/// Resource types: `user` (required).
pub const GetLoginProfile: &str = "iam:GetLoginProfile";

/// `iam:GetMFADevice`: Read.
///
/// Resource types: `user` (required).
pub const GetMFADevice: &str = "iam:GetMFADevice";

/// `iam:GetOpenIDConnectProvider`: Read.
///
/// Resource types: `oidc-provider` (required).
pub const GetOpenIDConnectProvider: &str = "iam:GetOpenIDConnectProvider";

/// `iam:GetOrganizationsAccessReport`: Read.
///
/// No resource types: its resource is `*`.
pub const GetOrganizationsAccessReport: &str = "iam:GetOrganizationsAccessReport";

/// `iam:GetOutboundWebIdentityFederationInfo`: Read.
///
/// No resource types: its resource is `*`.
pub const GetOutboundWebIdentityFederationInfo: &str = "iam:GetOutboundWebIdentityFederationInfo";

/// `iam:GetPolicy`: Read.
///
/// Resource types: `policy` (required).
pub const GetPolicy: &str = "iam:GetPolicy";

/// `iam:GetPolicyVersion`: Read.
///
/// Resource types: `policy` (required).
pub const GetPolicyVersion: &str = "iam:GetPolicyVersion";

/// `iam:GetRole`: Read.
///
/// Resource types: `role` (required).
///
/// Condition keys: `iam:PermissionsBoundary`, `iam:RoleTemplateARN`.
pub const GetRole: &str = "iam:GetRole";

/// `iam:GetRolePolicy`: Read.
///
/// Resource types: `role` (required).
pub const GetRolePolicy: &str = "iam:GetRolePolicy";

/// `iam:GetRoleTemplateVersion`: Read.
///
/// Resource types: `role-template` (required).
pub const GetRoleTemplateVersion: &str = "iam:GetRoleTemplateVersion";

/// `iam:GetSAMLProvider`: Read.
///
/// Resource types: `saml-provider` (required).
pub const GetSAMLProvider: &str = "iam:GetSAMLProvider";

/// `iam:GetServerCertificate`: Read.
///
/// Resource types: `server-certificate` (required).
pub const GetServerCertificate: &str = "iam:GetServerCertificate";

/// `iam:GetServiceLastAccessedDetails`: Read.
///
/// No resource types: its resource is `*`.
pub const GetServiceLastAccessedDetails: &str = "iam:GetServiceLastAccessedDetails";

/// `iam:GetServiceLastAccessedDetailsWithEntities`: Read.
///
/// No resource types: its resource is `*`.
pub const GetServiceLastAccessedDetailsWithEntities: &str = "iam:GetServiceLastAccessedDetailsWithEntities";

/// `iam:GetServiceLinkedRoleDeletionStatus`: Read.
///
/// Resource types: `role` (required).
pub const GetServiceLinkedRoleDeletionStatus: &str = "iam:GetServiceLinkedRoleDeletionStatus";

/// `iam:GetSSHPublicKey`: Read.
///
/// Resource types: `user` (required).
pub const GetSSHPublicKey: &str = "iam:GetSSHPublicKey";

/// `iam:GetUser`: Read.
///
/// Resource types: `user` (required).
pub const GetUser: &str = "iam:GetUser";

/// `iam:GetUserPolicy`: Read.
///
/// Resource types: `user` (required).
pub const GetUserPolicy: &str = "iam:GetUserPolicy";

/// `iam:ListAccessKeys`: List.
///
/// Resource types: `user` (required).
pub const ListAccessKeys: &str = "iam:ListAccessKeys";

/// `iam:ListAccountAliases`: List.
///
/// No resource types: its resource is `*`.
pub const ListAccountAliases: &str = "iam:ListAccountAliases";

/// `iam:ListAttachedGroupPolicies`: List.
///
/// Resource types: `group` (required).
pub const ListAttachedGroupPolicies: &str = "iam:ListAttachedGroupPolicies";

/// `iam:ListAttachedRolePolicies`: List.
///
/// Resource types: `role` (required).
pub const ListAttachedRolePolicies: &str = "iam:ListAttachedRolePolicies";

/// `iam:ListAttachedUserPolicies`: List.
///
/// Resource types: `user` (required).
pub const ListAttachedUserPolicies: &str = "iam:ListAttachedUserPolicies";

/// `iam:ListCloudFrontPublicKeys`: List.
///
/// No resource types: its resource is `*`.
pub const ListCloudFrontPublicKeys: &str = "iam:ListCloudFrontPublicKeys";

/// `iam:ListDelegationRequests`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `iam:DelegationRequestOwner`.
pub const ListDelegationRequests: &str = "iam:ListDelegationRequests";

/// `iam:ListEntitiesForPolicy`: List.
///
/// Resource types: `policy` (required).
pub const ListEntitiesForPolicy: &str = "iam:ListEntitiesForPolicy";

/// `iam:ListGroupPolicies`: List.
///
/// Resource types: `group` (required).
pub const ListGroupPolicies: &str = "iam:ListGroupPolicies";

/// `iam:ListGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListGroups: &str = "iam:ListGroups";

/// `iam:ListGroupsForUser`: List.
///
/// Resource types: `user` (required).
pub const ListGroupsForUser: &str = "iam:ListGroupsForUser";

/// `iam:ListInstanceProfiles`: List.
///
/// No resource types: its resource is `*`.
pub const ListInstanceProfiles: &str = "iam:ListInstanceProfiles";

/// `iam:ListInstanceProfilesForRole`: List.
///
/// Resource types: `role` (required).
pub const ListInstanceProfilesForRole: &str = "iam:ListInstanceProfilesForRole";

/// `iam:ListInstanceProfileTags`: List.
///
/// Resource types: `instance-profile` (required).
pub const ListInstanceProfileTags: &str = "iam:ListInstanceProfileTags";

/// `iam:ListMFADevices`: List.
///
/// Resource types: `user`.
pub const ListMFADevices: &str = "iam:ListMFADevices";

/// `iam:ListMFADeviceTags`: List.
///
/// Resource types: `mfa` (required).
pub const ListMFADeviceTags: &str = "iam:ListMFADeviceTags";

/// `iam:ListOpenIDConnectProviders`: List.
///
/// No resource types: its resource is `*`.
pub const ListOpenIDConnectProviders: &str = "iam:ListOpenIDConnectProviders";

/// `iam:ListOpenIDConnectProviderTags`: List.
///
/// Resource types: `oidc-provider` (required).
pub const ListOpenIDConnectProviderTags: &str = "iam:ListOpenIDConnectProviderTags";

/// `iam:ListOrganizationsFeatures`: List.
///
/// No resource types: its resource is `*`.
pub const ListOrganizationsFeatures: &str = "iam:ListOrganizationsFeatures";

/// `iam:ListPolicies`: List.
///
/// No resource types: its resource is `*`.
pub const ListPolicies: &str = "iam:ListPolicies";

/// `iam:ListPoliciesGrantingServiceAccess`: List.
///
/// Resource types: `group` (required), `role` (required), `user` (required).
pub const ListPoliciesGrantingServiceAccess: &str = "iam:ListPoliciesGrantingServiceAccess";

/// `iam:ListPolicyTags`: List.
///
/// Resource types: `policy` (required).
pub const ListPolicyTags: &str = "iam:ListPolicyTags";

/// `iam:ListPolicyVersions`: List.
///
/// Resource types: `policy` (required).
pub const ListPolicyVersions: &str = "iam:ListPolicyVersions";

/// `iam:ListRolePolicies`: List.
///
/// Resource types: `role` (required).
pub const ListRolePolicies: &str = "iam:ListRolePolicies";

/// `iam:ListRoles`: List.
///
/// No resource types: its resource is `*`.
pub const ListRoles: &str = "iam:ListRoles";

/// `iam:ListRoleTags`: List.
///
/// Resource types: `role` (required).
pub const ListRoleTags: &str = "iam:ListRoleTags";

/// `iam:ListSAMLProviders`: List.
///
/// No resource types: its resource is `*`.
pub const ListSAMLProviders: &str = "iam:ListSAMLProviders";

/// `iam:ListSAMLProviderTags`: List.
///
/// Resource types: `saml-provider` (required).
pub const ListSAMLProviderTags: &str = "iam:ListSAMLProviderTags";

/// `iam:ListServerCertificates`: List.
///
/// No resource types: its resource is `*`.
pub const ListServerCertificates: &str = "iam:ListServerCertificates";

/// `iam:ListServerCertificateTags`: List.
///
/// Resource types: `server-certificate` (required).
pub const ListServerCertificateTags: &str = "iam:ListServerCertificateTags";

/// `iam:ListServiceSpecificCredentials`: List.
///
/// Resource types: `user` (required).
pub const ListServiceSpecificCredentials: &str = "iam:ListServiceSpecificCredentials";

/// `iam:ListSigningCertificates`: List.
///
/// Resource types: `user` (required).
pub const ListSigningCertificates: &str = "iam:ListSigningCertificates";

/// `iam:ListSSHPublicKeys`: List.
///
/// Resource types: `user` (required).
pub const ListSSHPublicKeys: &str = "iam:ListSSHPublicKeys";

/// `iam:ListSTSRegionalEndpointsStatus`: List.
///
/// No resource types: its resource is `*`.
pub const ListSTSRegionalEndpointsStatus: &str = "iam:ListSTSRegionalEndpointsStatus";

/// `iam:ListUserPolicies`: List.
///
/// Resource types: `user` (required).
pub const ListUserPolicies: &str = "iam:ListUserPolicies";

/// `iam:ListUsers`: List.
///
/// No resource types: its resource is `*`.
pub const ListUsers: &str = "iam:ListUsers";

/// `iam:ListUserTags`: List.
///
/// Resource types: `user` (required).
pub const ListUserTags: &str = "iam:ListUserTags";

/// `iam:ListVirtualMFADevices`: List.
///
/// No resource types: its resource is `*`.
pub const ListVirtualMFADevices: &str = "iam:ListVirtualMFADevices";

/// `iam:PassRole`: Write.
///
/// Resource types: `role` (required).
///
/// Condition keys: `iam:AssociatedResourceArn`, `iam:PassedToService`.
pub const PassRole: &str = "iam:PassRole";

/// `iam:PutAccountProperties`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `iam:AccountPropertyNamespaces`.
pub const PutAccountProperties: &str = "iam:PutAccountProperties";

/// `iam:PutGroupPolicy`: Permissions management, Write.
///
/// Resource types: `group` (required).
pub const PutGroupPolicy: &str = "iam:PutGroupPolicy";

/// `iam:PutRolePermissionsBoundary`: Permissions management, Write.
///
/// Resource types: `role` (required).
///
/// Condition keys: `iam:PermissionsBoundary`, `iam:RoleTemplateARN`.
pub const PutRolePermissionsBoundary: &str = "iam:PutRolePermissionsBoundary";

/// `iam:PutRolePolicy`: Permissions management, Write.
///
/// Resource types: `role` (required).
///
/// Condition keys: `iam:PermissionsBoundary`, `iam:RoleTemplateARN`.
pub const PutRolePolicy: &str = "iam:PutRolePolicy";

/// `iam:PutUserPermissionsBoundary`: Permissions management, Write.
///
/// Resource types: `user` (required).
///
/// Condition keys: `iam:PermissionsBoundary`.
pub const PutUserPermissionsBoundary: &str = "iam:PutUserPermissionsBoundary";

/// `iam:PutUserPolicy`: Permissions management, Write.
///
/// Resource types: `user` (required).
///
/// Condition keys: `iam:PermissionsBoundary`.
pub const PutUserPolicy: &str = "iam:PutUserPolicy";

/// `iam:RejectDelegationRequest`: Write.
///
/// Resource types: `delegation-request` (required).
pub const RejectDelegationRequest: &str = "iam:RejectDelegationRequest";

/// `iam:RemoveClientIDFromOpenIDConnectProvider`: Write.
///
/// Resource types: `oidc-provider` (required).
pub const RemoveClientIDFromOpenIDConnectProvider: &str = "iam:RemoveClientIDFromOpenIDConnectProvider";

/// `iam:RemoveRoleFromInstanceProfile`: Write.
///
/// Resource types: `instance-profile` (required).
pub const RemoveRoleFromInstanceProfile: &str = "iam:RemoveRoleFromInstanceProfile";

/// `iam:RemoveUserFromGroup`: Write.
///
/// Resource types: `group` (required).
pub const RemoveUserFromGroup: &str = "iam:RemoveUserFromGroup";

/// `iam:ResetServiceSpecificCredential`: Write.
///
/// Resource types: `user` (required).
///
/// Condition keys: `iam:ServiceSpecificCredentialServiceName`.
pub const ResetServiceSpecificCredential: &str = "iam:ResetServiceSpecificCredential";
