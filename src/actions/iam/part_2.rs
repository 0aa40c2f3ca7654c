// Made by `cargo xtask codegen` from policy-data. Do not edit.

/// `iam:ResyncMFADevice`: Write.
///
/// Resource types: `user` (required).
pub const ResyncMFADevice: &str = "iam:ResyncMFADevice";

/// `iam:SendDelegationToken`: Write.
///
/// Resource types: `delegation-request` (required).
pub const SendDelegationToken: &str = "iam:SendDelegationToken";

/// `iam:SetDefaultPolicyVersion`: Permissions management, Write.
///
/// Resource types: `policy` (required).
pub const SetDefaultPolicyVersion: &str = "iam:SetDefaultPolicyVersion";

/// `iam:SetSecurityTokenServicePreferences`: Write.
///
/// No resource types: its resource is `*`.
pub const SetSecurityTokenServicePreferences: &str = "iam:SetSecurityTokenServicePreferences";

/// `iam:SetSTSRegionalEndpointStatus`: Write.
///
/// No resource types: its resource is `*`.
pub const SetSTSRegionalEndpointStatus: &str = "iam:SetSTSRegionalEndpointStatus";

/// `iam:SimulateCustomPolicy`: Read.
///
/// No resource types: its resource is `*`.
pub const SimulateCustomPolicy: &str = "iam:SimulateCustomPolicy";

/// `iam:SimulatePrincipalPolicy`: Read.
///
/// Resource types: `group`, `role`, `user`.
pub const SimulatePrincipalPolicy: &str = "iam:SimulatePrincipalPolicy";

/// `iam:TagInstanceProfile`: Tagging, Write.
///
/// Resource types: `instance-profile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagInstanceProfile: &str = "iam:TagInstanceProfile";

/// `iam:TagMFADevice`: Tagging, Write.
///
/// Resource types: `mfa` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagMFADevice: &str = "iam:TagMFADevice";

/// `iam:TagOpenIDConnectProvider`: Tagging, Write.
///
/// Resource types: `oidc-provider` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagOpenIDConnectProvider: &str = "iam:TagOpenIDConnectProvider";

/// `iam:TagPolicy`: Tagging, Write.
///
/// Resource types: `policy` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagPolicy: &str = "iam:TagPolicy";

/// `iam:TagRole`: Tagging, Write.
///
/// Resource types: `role` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iam:RoleTemplateARN`.
pub const TagRole: &str = "iam:TagRole";

/// `iam:TagSAMLProvider`: Tagging, Write.
///
/// Resource types: `saml-provider` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagSAMLProvider: &str = "iam:TagSAMLProvider";

/// `iam:TagServerCertificate`: Tagging, Write.
///
/// Resource types: `server-certificate` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagServerCertificate: &str = "iam:TagServerCertificate";

/// `iam:TagUser`: Tagging, Write.
///
/// Resource types: `user` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagUser: &str = "iam:TagUser";

/// `iam:UntagInstanceProfile`: Tagging, Write.
///
/// Resource types: `instance-profile` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagInstanceProfile: &str = "iam:UntagInstanceProfile";

/// `iam:UntagMFADevice`: Tagging, Write.
///
/// Resource types: `mfa` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagMFADevice: &str = "iam:UntagMFADevice";

/// `iam:UntagOpenIDConnectProvider`: Tagging, Write.
///
/// Resource types: `oidc-provider` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagOpenIDConnectProvider: &str = "iam:UntagOpenIDConnectProvider";

/// `iam:UntagPolicy`: Tagging, Write.
///
/// Resource types: `policy` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagPolicy: &str = "iam:UntagPolicy";

/// `iam:UntagRole`: Tagging, Write.
///
/// Resource types: `role` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagRole: &str = "iam:UntagRole";

/// `iam:UntagSAMLProvider`: Tagging, Write.
///
/// Resource types: `saml-provider` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagSAMLProvider: &str = "iam:UntagSAMLProvider";

/// `iam:UntagServerCertificate`: Tagging, Write.
///
/// Resource types: `server-certificate` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagServerCertificate: &str = "iam:UntagServerCertificate";

/// `iam:UntagUser`: Tagging, Write.
///
/// Resource types: `user` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagUser: &str = "iam:UntagUser";

/// `iam:UpdateAccessKey`: Write.
///
/// Resource types: `user` (required).
pub const UpdateAccessKey: &str = "iam:UpdateAccessKey";

/// `iam:UpdateAccountEmailAddress`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAccountEmailAddress: &str = "iam:UpdateAccountEmailAddress";

/// `iam:UpdateAccountName`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAccountName: &str = "iam:UpdateAccountName";

/// `iam:UpdateAccountPasswordPolicy`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAccountPasswordPolicy: &str = "iam:UpdateAccountPasswordPolicy";

/// `iam:UpdateAssumeRolePolicy`: Permissions management, Write.
///
/// Resource types: `role` (required).
///
/// Condition keys: `iam:PermissionsBoundary`.
pub const UpdateAssumeRolePolicy: &str = "iam:UpdateAssumeRolePolicy";

/// `iam:UpdateCloudFrontPublicKey`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateCloudFrontPublicKey: &str = "iam:UpdateCloudFrontPublicKey";

/// `iam:UpdateGroup`: Write.
///
/// Resource types: `group` (required).
pub const UpdateGroup: &str = "iam:UpdateGroup";

/// `iam:UpdateLoginProfile`: Write.
///
/// Resource types: `user` (required).
pub const UpdateLoginProfile: &str = "iam:UpdateLoginProfile";

/// `iam:UpdateOpenIDConnectProviderThumbprint`: Write.
///
/// Resource types: `oidc-provider` (required).
pub const UpdateOpenIDConnectProviderThumbprint: &str = "iam:UpdateOpenIDConnectProviderThumbprint";

/// `iam:UpdateRole`: Write.
///
/// Resource types: `role` (required).
///
/// Condition keys: `iam:PermissionsBoundary`.
pub const UpdateRole: &str = "iam:UpdateRole";

/// `iam:UpdateRoleDescription`: Write.
///
/// Resource types: `role` (required).
///
/// Condition keys: `iam:PermissionsBoundary`.
pub const UpdateRoleDescription: &str = "iam:UpdateRoleDescription";

/// `iam:UpdateSAMLProvider`: Write.
///
/// Resource types: `saml-provider` (required).
pub const UpdateSAMLProvider: &str = "iam:UpdateSAMLProvider";

/// `iam:UpdateServerCertificate`: Write.
///
/// Resource types: `server-certificate` (required).
pub const UpdateServerCertificate: &str = "iam:UpdateServerCertificate";

/// `iam:UpdateServiceSpecificCredential`: Write.
///
/// Resource types: `user` (required).
///
/// Condition keys: `iam:ServiceSpecificCredentialServiceName`.
pub const UpdateServiceSpecificCredential: &str = "iam:UpdateServiceSpecificCredential";

/// `iam:UpdateSigningCertificate`: Write.
///
/// Resource types: `user` (required).
pub const UpdateSigningCertificate: &str = "iam:UpdateSigningCertificate";

/// `iam:UpdateSSHPublicKey`: Write.
///
/// Resource types: `user` (required).
pub const UpdateSSHPublicKey: &str = "iam:UpdateSSHPublicKey";

/// `iam:UpdateUser`: Write.
///
/// Resource types: `user` (required).
pub const UpdateUser: &str = "iam:UpdateUser";

/// `iam:UploadCloudFrontPublicKey`: Write.
///
/// No resource types: its resource is `*`.
pub const UploadCloudFrontPublicKey: &str = "iam:UploadCloudFrontPublicKey";

/// `iam:UploadServerCertificate`: Write.
///
/// Resource types: `server-certificate` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UploadServerCertificate: &str = "iam:UploadServerCertificate";

/// `iam:UploadSigningCertificate`: Write.
///
/// Resource types: `user` (required).
pub const UploadSigningCertificate: &str = "iam:UploadSigningCertificate";

/// `iam:UploadSSHPublicKey`: Write.
///
/// Resource types: `user` (required).
pub const UploadSSHPublicKey: &str = "iam:UploadSSHPublicKey";
