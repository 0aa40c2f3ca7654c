// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Cognito User Pools: the actions of the prefix `cognito-idp`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `userpool` | `arn:${Partition}:cognito-idp:${Region}:${Account}:userpool/${UserPoolId}` |
//! | `webacl` | `arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/webacl/${Name}/${Id}` |

/// `cognito-idp:AddCustomAttributes`: Write.
///
/// Resource types: `userpool` (required).
pub const AddCustomAttributes: &str = "cognito-idp:AddCustomAttributes";

/// `cognito-idp:AddUserPoolClientSecret`: Write.
///
/// Resource types: `userpool` (required).
pub const AddUserPoolClientSecret: &str = "cognito-idp:AddUserPoolClientSecret";

/// `cognito-idp:AdminAddUserToGroup`: Write.
///
/// Resource types: `userpool` (required).
pub const AdminAddUserToGroup: &str = "cognito-idp:AdminAddUserToGroup";

/// `cognito-idp:AdminConfirmSignUp`: Write.
///
/// Resource types: `userpool` (required).
pub const AdminConfirmSignUp: &str = "cognito-idp:AdminConfirmSignUp";

/// `cognito-idp:AdminCreateUser`: Write.
///
/// Resource types: `userpool` (required).
pub const AdminCreateUser: &str = "cognito-idp:AdminCreateUser";

/// `cognito-idp:AdminDeleteSoftwareToken`: Write.
///
/// Resource types: `userpool` (required).
pub const AdminDeleteSoftwareToken: &str = "cognito-idp:AdminDeleteSoftwareToken";

/// `cognito-idp:AdminDeleteUser`: Write.
///
/// Resource types: `userpool` (required).
pub const AdminDeleteUser: &str = "cognito-idp:AdminDeleteUser";

/// `cognito-idp:AdminDeleteUserAttributes`: Write.
///
/// Resource types: `userpool` (required).
pub const AdminDeleteUserAttributes: &str = "cognito-idp:AdminDeleteUserAttributes";

/// `cognito-idp:AdminDisableProviderForUser`: Write.
///
/// Resource types: `userpool` (required).
pub const AdminDisableProviderForUser: &str = "cognito-idp:AdminDisableProviderForUser";

/// `cognito-idp:AdminDisableUser`: Write.
///
/// Resource types: `userpool` (required).
pub const AdminDisableUser: &str = "cognito-idp:AdminDisableUser";

/// `cognito-idp:AdminEnableUser`: Write.
///
/// Resource types: `userpool` (required).
pub const AdminEnableUser: &str = "cognito-idp:AdminEnableUser";

/// `cognito-idp:AdminForgetDevice`: Write.
///
/// Resource types: `userpool` (required).
pub const AdminForgetDevice: &str = "cognito-idp:AdminForgetDevice";

/// `cognito-idp:AdminGetDevice`: Read.
///
/// Resource types: `userpool` (required).
pub const AdminGetDevice: &str = "cognito-idp:AdminGetDevice";

/// `cognito-idp:AdminGetUser`: Read.
///
/// Resource types: `userpool` (required).
pub const AdminGetUser: &str = "cognito-idp:AdminGetUser";

/// `cognito-idp:AdminGetUserAuthFactors`: Read.
///
/// Resource types: `userpool` (required).
pub const AdminGetUserAuthFactors: &str = "cognito-idp:AdminGetUserAuthFactors";

/// `cognito-idp:AdminInitiateAuth`: Write.
///
/// Resource types: `userpool` (required).
pub const AdminInitiateAuth: &str = "cognito-idp:AdminInitiateAuth";

/// `cognito-idp:AdminLinkProviderForUser`: Write.
///
/// Resource types: `userpool` (required).
pub const AdminLinkProviderForUser: &str = "cognito-idp:AdminLinkProviderForUser";

/// `cognito-idp:AdminListDevices`: List.
///
/// Resource types: `userpool` (required).
pub const AdminListDevices: &str = "cognito-idp:AdminListDevices";

/// `cognito-idp:AdminListGroupsForUser`: List.
///
/// Resource types: `userpool` (required).
pub const AdminListGroupsForUser: &str = "cognito-idp:AdminListGroupsForUser";

/// `cognito-idp:AdminListUserAuthEvents`: Read.
///
/// Resource types: `userpool` (required).
pub const AdminListUserAuthEvents: &str = "cognito-idp:AdminListUserAuthEvents";

/// `cognito-idp:AdminRemoveUserFromGroup`: Write.
///
/// Resource types: `userpool` (required).
pub const AdminRemoveUserFromGroup: &str = "cognito-idp:AdminRemoveUserFromGroup";

/// `cognito-idp:AdminResetUserPassword`: Write.
///
/// Resource types: `userpool` (required).
pub const AdminResetUserPassword: &str = "cognito-idp:AdminResetUserPassword";

/// `cognito-idp:AdminRespondToAuthChallenge`: Write.
///
/// Resource types: `userpool` (required).
pub const AdminRespondToAuthChallenge: &str = "cognito-idp:AdminRespondToAuthChallenge";

/// `cognito-idp:AdminSetUserMFAPreference`: Write.
///
/// Resource types: `userpool` (required).
pub const AdminSetUserMFAPreference: &str = "cognito-idp:AdminSetUserMFAPreference";

/// `cognito-idp:AdminSetUserPassword`: Write.
///
/// Resource types: `userpool` (required).
pub const AdminSetUserPassword: &str = "cognito-idp:AdminSetUserPassword";

/// `cognito-idp:AdminSetUserSettings`: Write.
///
/// Resource types: `userpool` (required).
pub const AdminSetUserSettings: &str = "cognito-idp:AdminSetUserSettings";

/// `cognito-idp:AdminUpdateAuthEventFeedback`: Write.
///
/// Resource types: `userpool` (required).
pub const AdminUpdateAuthEventFeedback: &str = "cognito-idp:AdminUpdateAuthEventFeedback";

/// `cognito-idp:AdminUpdateDeviceStatus`: Write.
///
/// Resource types: `userpool` (required).
pub const AdminUpdateDeviceStatus: &str = "cognito-idp:AdminUpdateDeviceStatus";

/// `cognito-idp:AdminUpdateUserAttributes`: Write.
///
/// Resource types: `userpool` (required).
pub const AdminUpdateUserAttributes: &str = "cognito-idp:AdminUpdateUserAttributes";

/// `cognito-idp:AdminUserGlobalSignOut`: Write.
///
/// Resource types: `userpool` (required).
pub const AdminUserGlobalSignOut: &str = "cognito-idp:AdminUserGlobalSignOut";

/// `cognito-idp:AssociateSoftwareToken`: Write.
///
/// No resource types: its resource is `*`.
pub const AssociateSoftwareToken: &str = "cognito-idp:AssociateSoftwareToken";

/// `cognito-idp:AssociateWebACL`: Write.
///
/// Resource types: `userpool` (required), `webacl` (required).
pub const AssociateWebACL: &str = "cognito-idp:AssociateWebACL";

/// `cognito-idp:ChangePassword`: Write.
///
/// No resource types: its resource is `*`.
pub const ChangePassword: &str = "cognito-idp:ChangePassword";

/// `cognito-idp:ConfirmDevice`: Write.
///
/// No resource types: its resource is `*`.
pub const ConfirmDevice: &str = "cognito-idp:ConfirmDevice";

/// `cognito-idp:ConfirmForgotPassword`: Write.
///
/// No resource types: its resource is `*`.
pub const ConfirmForgotPassword: &str = "cognito-idp:ConfirmForgotPassword";

/// `cognito-idp:ConfirmSignUp`: Write.
///
/// No resource types: its resource is `*`.
pub const ConfirmSignUp: &str = "cognito-idp:ConfirmSignUp";

/// `cognito-idp:CreateGroup`: Write.
///
/// Resource types: `userpool` (required).
pub const CreateGroup: &str = "cognito-idp:CreateGroup";

/// `cognito-idp:CreateIdentityProvider`: Write.
///
/// Resource types: `userpool` (required).
pub const CreateIdentityProvider: &str = "cognito-idp:CreateIdentityProvider";

/// `cognito-idp:CreateManagedLoginBranding`: Write.
///
/// Resource types: `userpool` (required).
pub const CreateManagedLoginBranding: &str = "cognito-idp:CreateManagedLoginBranding";

/// `cognito-idp:CreateResourceServer`: Write.
///
/// Resource types: `userpool` (required).
pub const CreateResourceServer: &str = "cognito-idp:CreateResourceServer";

/// `cognito-idp:CreateTerms`: Write.
///
/// Resource types: `userpool` (required).
pub const CreateTerms: &str = "cognito-idp:CreateTerms";

/// `cognito-idp:CreateUserImportJob`: Write.
///
/// Resource types: `userpool` (required).
pub const CreateUserImportJob: &str = "cognito-idp:CreateUserImportJob";

/// `cognito-idp:CreateUserPool`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateUserPool: &str = "cognito-idp:CreateUserPool";

/// `cognito-idp:CreateUserPoolClient`: Write.
///
/// Resource types: `userpool` (required).
pub const CreateUserPoolClient: &str = "cognito-idp:CreateUserPoolClient";

/// `cognito-idp:CreateUserPoolDomain`: Write.
///
/// Resource types: `userpool` (required).
pub const CreateUserPoolDomain: &str = "cognito-idp:CreateUserPoolDomain";

/// `cognito-idp:CreateUserPoolReplica`: Write.
///
/// Resource types: `userpool` (required).
pub const CreateUserPoolReplica: &str = "cognito-idp:CreateUserPoolReplica";

/// `cognito-idp:DeleteGroup`: Write.
///
/// Resource types: `userpool` (required).
pub const DeleteGroup: &str = "cognito-idp:DeleteGroup";

/// `cognito-idp:DeleteIdentityProvider`: Write.
///
/// Resource types: `userpool` (required).
pub const DeleteIdentityProvider: &str = "cognito-idp:DeleteIdentityProvider";

/// `cognito-idp:DeleteManagedLoginBranding`: Write.
///
/// Resource types: `userpool` (required).
pub const DeleteManagedLoginBranding: &str = "cognito-idp:DeleteManagedLoginBranding";

/// `cognito-idp:DeleteResourceServer`: Write.
///
/// Resource types: `userpool` (required).
pub const DeleteResourceServer: &str = "cognito-idp:DeleteResourceServer";

/// `cognito-idp:DeleteTerms`: Write.
///
/// Resource types: `userpool` (required).
pub const DeleteTerms: &str = "cognito-idp:DeleteTerms";

/// `cognito-idp:DeleteUser`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteUser: &str = "cognito-idp:DeleteUser";

/// `cognito-idp:DeleteUserAttributes`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteUserAttributes: &str = "cognito-idp:DeleteUserAttributes";

/// `cognito-idp:DeleteUserPool`: Write.
///
/// Resource types: `userpool` (required).
pub const DeleteUserPool: &str = "cognito-idp:DeleteUserPool";

/// `cognito-idp:DeleteUserPoolClient`: Write.
///
/// Resource types: `userpool` (required).
pub const DeleteUserPoolClient: &str = "cognito-idp:DeleteUserPoolClient";

/// `cognito-idp:DeleteUserPoolClientSecret`: Write.
///
/// Resource types: `userpool` (required).
pub const DeleteUserPoolClientSecret: &str = "cognito-idp:DeleteUserPoolClientSecret";

/// `cognito-idp:DeleteUserPoolDomain`: Write.
///
/// Resource types: `userpool` (required).
pub const DeleteUserPoolDomain: &str = "cognito-idp:DeleteUserPoolDomain";

/// `cognito-idp:DeleteUserPoolReplica`: Write.
///
/// Resource types: `userpool` (required).
pub const DeleteUserPoolReplica: &str = "cognito-idp:DeleteUserPoolReplica";

/// `cognito-idp:DescribeIdentityProvider`: Read.
///
/// Resource types: `userpool` (required).
pub const DescribeIdentityProvider: &str = "cognito-idp:DescribeIdentityProvider";

/// `cognito-idp:DescribeManagedLoginBranding`: Read.
///
/// Resource types: `userpool` (required).
pub const DescribeManagedLoginBranding: &str = "cognito-idp:DescribeManagedLoginBranding";

/// `cognito-idp:DescribeManagedLoginBrandingByClient`: Read.
///
/// Resource types: `userpool` (required).
pub const DescribeManagedLoginBrandingByClient: &str = "cognito-idp:DescribeManagedLoginBrandingByClient";

/// `cognito-idp:DescribeResourceServer`: Read.
///
/// Resource types: `userpool` (required).
pub const DescribeResourceServer: &str = "cognito-idp:DescribeResourceServer";

/// `cognito-idp:DescribeRiskConfiguration`: Read.
///
/// Resource types: `userpool` (required).
pub const DescribeRiskConfiguration: &str = "cognito-idp:DescribeRiskConfiguration";

/// `cognito-idp:DescribeTerms`: Read.
///
/// Resource types: `userpool` (required).
pub const DescribeTerms: &str = "cognito-idp:DescribeTerms";

/// `cognito-idp:DescribeUserImportJob`: Read.
///
/// Resource types: `userpool` (required).
pub const DescribeUserImportJob: &str = "cognito-idp:DescribeUserImportJob";

/// `cognito-idp:DescribeUserPool`: Read.
///
/// Resource types: `userpool` (required).
pub const DescribeUserPool: &str = "cognito-idp:DescribeUserPool";

/// `cognito-idp:DescribeUserPoolClient`: Read.
///
/// Resource types: `userpool` (required).
pub const DescribeUserPoolClient: &str = "cognito-idp:DescribeUserPoolClient";

/// `cognito-idp:DescribeUserPoolDomain`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeUserPoolDomain: &str = "cognito-idp:DescribeUserPoolDomain";

/// `cognito-idp:DisassociateWebACL`: Write.
///
/// Resource types: `userpool` (required).
pub const DisassociateWebACL: &str = "cognito-idp:DisassociateWebACL";

/// `cognito-idp:ForgetDevice`: Write.
///
/// No resource types: its resource is `*`.
pub const ForgetDevice: &str = "cognito-idp:ForgetDevice";

/// `cognito-idp:ForgotPassword`: Write.
///
/// No resource types: its resource is `*`.
pub const ForgotPassword: &str = "cognito-idp:ForgotPassword";

/// `cognito-idp:GetCSVHeader`: Read.
///
/// Resource types: `userpool` (required).
pub const GetCSVHeader: &str = "cognito-idp:GetCSVHeader";

/// `cognito-idp:GetDevice`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDevice: &str = "cognito-idp:GetDevice";

/// `cognito-idp:GetGroup`: Read.
///
/// Resource types: `userpool` (required).
pub const GetGroup: &str = "cognito-idp:GetGroup";

/// `cognito-idp:GetIdentityProviderByIdentifier`: Read.
///
/// Resource types: `userpool` (required).
pub const GetIdentityProviderByIdentifier: &str = "cognito-idp:GetIdentityProviderByIdentifier";

/// `cognito-idp:GetLogDeliveryConfiguration`: Read.
///
/// Resource types: `userpool` (required).
pub const GetLogDeliveryConfiguration: &str = "cognito-idp:GetLogDeliveryConfiguration";

/// `cognito-idp:GetProvisionedLimit`: Read.
///
/// No resource types: its resource is `*`.
pub const GetProvisionedLimit: &str = "cognito-idp:GetProvisionedLimit";

/// `cognito-idp:GetSigningCertificate`: Read.
///
/// Resource types: `userpool` (required).
pub const GetSigningCertificate: &str = "cognito-idp:GetSigningCertificate";

/// `cognito-idp:GetTokensFromRefreshToken`: Write.
///
/// No resource types: its resource is `*`.
pub const GetTokensFromRefreshToken: &str = "cognito-idp:GetTokensFromRefreshToken";

/// `cognito-idp:GetUICustomization`: Read.
///
/// Resource types: `userpool` (required).
pub const GetUICustomization: &str = "cognito-idp:GetUICustomization";

/// `cognito-idp:GetUser`: Read.
///
/// No resource types: its resource is `*`.
pub const GetUser: &str = "cognito-idp:GetUser";

/// `cognito-idp:GetUserAttributeVerificationCode`: Read.
///
/// No resource types: its resource is `*`.
pub const GetUserAttributeVerificationCode: &str = "cognito-idp:GetUserAttributeVerificationCode";

/// `cognito-idp:GetUserPoolMfaConfig`: Read.
///
/// Resource types: `userpool` (required).
pub const GetUserPoolMfaConfig: &str = "cognito-idp:GetUserPoolMfaConfig";

/// `cognito-idp:GetWebACLForResource`: Read.
///
/// Resource types: `userpool` (required).
pub const GetWebACLForResource: &str = "cognito-idp:GetWebACLForResource";

/// `cognito-idp:GlobalSignOut`: Write.
///
/// No resource types: its resource is `*`.
pub const GlobalSignOut: &str = "cognito-idp:GlobalSignOut";

/// `cognito-idp:InitiateAuth`: Write.
///
/// No resource types: its resource is `*`.
pub const InitiateAuth: &str = "cognito-idp:InitiateAuth";

/// `cognito-idp:ListDevices`: List.
///
/// No resource types: its resource is `*`.
pub const ListDevices: &str = "cognito-idp:ListDevices";

/// `cognito-idp:ListGroups`: List.
///
/// Resource types: `userpool` (required).
pub const ListGroups: &str = "cognito-idp:ListGroups";

/// `cognito-idp:ListIdentityProviders`: List.
///
/// Resource types: `userpool` (required).
pub const ListIdentityProviders: &str = "cognito-idp:ListIdentityProviders";

/// `cognito-idp:ListResourceServers`: List.
///
/// Resource types: `userpool` (required).
pub const ListResourceServers: &str = "cognito-idp:ListResourceServers";

/// `cognito-idp:ListResourcesForWebACL`: List.
///
/// Resource types: `webacl` (required).
pub const ListResourcesForWebACL: &str = "cognito-idp:ListResourcesForWebACL";

/// `cognito-idp:ListTagsForResource`: List.
///
/// Resource types: `userpool`.
pub const ListTagsForResource: &str = "cognito-idp:ListTagsForResource";

/// `cognito-idp:ListTerms`: List.
///
/// Resource types: `userpool` (required).
pub const ListTerms: &str = "cognito-idp:ListTerms";

/// `cognito-idp:ListUserImportJobs`: List.
///
/// Resource types: `userpool` (required).
pub const ListUserImportJobs: &str = "cognito-idp:ListUserImportJobs";

/// `cognito-idp:ListUserPoolClients`: List.
///
/// Resource types: `userpool` (required).
pub const ListUserPoolClients: &str = "cognito-idp:ListUserPoolClients";

/// `cognito-idp:ListUserPoolClientSecrets`: List.
///
/// Resource types: `userpool` (required).
pub const ListUserPoolClientSecrets: &str = "cognito-idp:ListUserPoolClientSecrets";

/// `cognito-idp:ListUserPoolReplicas`: List.
///
/// Resource types: `userpool` (required).
pub const ListUserPoolReplicas: &str = "cognito-idp:ListUserPoolReplicas";

/// `cognito-idp:ListUserPools`: List.
///
/// No resource types: its resource is `*`.
pub const ListUserPools: &str = "cognito-idp:ListUserPools";

/// `cognito-idp:ListUsers`: List.
///
/// Resource types: `userpool` (required).
pub const ListUsers: &str = "cognito-idp:ListUsers";

/// `cognito-idp:ListUsersInGroup`: List.
///
/// Resource types: `userpool` (required).
pub const ListUsersInGroup: &str = "cognito-idp:ListUsersInGroup";

/// `cognito-idp:ResendConfirmationCode`: Write.
///
/// No resource types: its resource is `*`.
pub const ResendConfirmationCode: &str = "cognito-idp:ResendConfirmationCode";

/// `cognito-idp:RespondToAuthChallenge`: Write.
///
/// No resource types: its resource is `*`.
pub const RespondToAuthChallenge: &str = "cognito-idp:RespondToAuthChallenge";

/// `cognito-idp:RevokeToken`: Write.
///
/// No resource types: its resource is `*`.
pub const RevokeToken: &str = "cognito-idp:RevokeToken";

/// `cognito-idp:SetLogDeliveryConfiguration`: Write.
///
/// Resource types: `userpool` (required).
pub const SetLogDeliveryConfiguration: &str = "cognito-idp:SetLogDeliveryConfiguration";

/// `cognito-idp:SetRiskConfiguration`: Write.
///
/// Resource types: `userpool` (required).
pub const SetRiskConfiguration: &str = "cognito-idp:SetRiskConfiguration";

/// `cognito-idp:SetUICustomization`: Write.
///
/// Resource types: `userpool` (required).
pub const SetUICustomization: &str = "cognito-idp:SetUICustomization";

/// `cognito-idp:SetUserMFAPreference`: Write.
///
/// No resource types: its resource is `*`.
pub const SetUserMFAPreference: &str = "cognito-idp:SetUserMFAPreference";

/// `cognito-idp:SetUserPoolMfaConfig`: Write.
///
/// Resource types: `userpool` (required).
pub const SetUserPoolMfaConfig: &str = "cognito-idp:SetUserPoolMfaConfig";

/// `cognito-idp:SetUserSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const SetUserSettings: &str = "cognito-idp:SetUserSettings";

/// `cognito-idp:SignUp`: Write.
///
/// No resource types: its resource is `*`.
pub const SignUp: &str = "cognito-idp:SignUp";

/// `cognito-idp:StartUserImportJob`: Write.
///
/// Resource types: `userpool` (required).
pub const StartUserImportJob: &str = "cognito-idp:StartUserImportJob";

/// `cognito-idp:StopUserImportJob`: Write.
///
/// Resource types: `userpool` (required).
pub const StopUserImportJob: &str = "cognito-idp:StopUserImportJob";

/// `cognito-idp:TagResource`: Tagging, Write.
///
/// Resource types: `userpool`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "cognito-idp:TagResource";

/// `cognito-idp:UntagResource`: Tagging, Write.
///
/// Resource types: `userpool`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "cognito-idp:UntagResource";

/// `cognito-idp:UpdateAuthEventFeedback`: Write.
///
/// Resource types: `userpool` (required).
pub const UpdateAuthEventFeedback: &str = "cognito-idp:UpdateAuthEventFeedback";

/// `cognito-idp:UpdateDeviceStatus`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateDeviceStatus: &str = "cognito-idp:UpdateDeviceStatus";

/// `cognito-idp:UpdateGroup`: Write.
///
/// Resource types: `userpool` (required).
pub const UpdateGroup: &str = "cognito-idp:UpdateGroup";

/// `cognito-idp:UpdateIdentityProvider`: Write.
///
/// Resource types: `userpool` (required).
pub const UpdateIdentityProvider: &str = "cognito-idp:UpdateIdentityProvider";

/// `cognito-idp:UpdateManagedLoginBranding`: Write.
///
/// Resource types: `userpool` (required).
pub const UpdateManagedLoginBranding: &str = "cognito-idp:UpdateManagedLoginBranding";

/// `cognito-idp:UpdateProvisionedLimit`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateProvisionedLimit: &str = "cognito-idp:UpdateProvisionedLimit";

/// `cognito-idp:UpdateResourceServer`: Write.
///
/// Resource types: `userpool` (required).
pub const UpdateResourceServer: &str = "cognito-idp:UpdateResourceServer";

/// `cognito-idp:UpdateTerms`: Write.
///
/// Resource types: `userpool` (required).
pub const UpdateTerms: &str = "cognito-idp:UpdateTerms";

/// `cognito-idp:UpdateUserAttributes`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateUserAttributes: &str = "cognito-idp:UpdateUserAttributes";

/// `cognito-idp:UpdateUserPool`: Write.
///
/// Resource types: `userpool` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateUserPool: &str = "cognito-idp:UpdateUserPool";

/// `cognito-idp:UpdateUserPoolClient`: Write.
///
/// Resource types: `userpool` (required).
pub const UpdateUserPoolClient: &str = "cognito-idp:UpdateUserPoolClient";

/// `cognito-idp:UpdateUserPoolDomain`: Write.
///
/// Resource types: `userpool` (required).
pub const UpdateUserPoolDomain: &str = "cognito-idp:UpdateUserPoolDomain";

/// `cognito-idp:UpdateUserPoolReplica`: Write.
///
/// Resource types: `userpool` (required).
pub const UpdateUserPoolReplica: &str = "cognito-idp:UpdateUserPoolReplica";

/// `cognito-idp:VerifySoftwareToken`: Write.
///
/// No resource types: its resource is `*`.
pub const VerifySoftwareToken: &str = "cognito-idp:VerifySoftwareToken";

/// `cognito-idp:VerifyUserAttribute`: Write.
///
/// No resource types: its resource is `*`.
pub const VerifyUserAttribute: &str = "cognito-idp:VerifyUserAttribute";
