// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS IAM Identity Center: the actions of the prefix `sso`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Account` | `arn:${Partition}:sso:::account/${AccountId}` |
//! | `Application` | `arn:${Partition}:sso::${AccountId}:application/${InstanceId}/${ApplicationId}` |
//! | `ApplicationProvider` | `arn:${Partition}:sso::aws:applicationProvider/${ApplicationProviderId}` |
//! | `Instance` | `arn:${Partition}:sso:::instance/${InstanceId}` |
//! | `PermissionSet` | `arn:${Partition}:sso:::permissionSet/${InstanceId}/${PermissionSetId}` |
//! | `TrustedTokenIssuer` | `arn:${Partition}:sso::${AccountId}:trustedTokenIssuer/${InstanceId}/${TrustedTokenIssuerId}` |

/// `sso:AddRegion`: Write.
///
/// Resource types: `Instance` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const AddRegion: &str = "sso:AddRegion";

/// `sso:AssociateDirectory`: Write.
///
/// No resource types: its resource is `*`.
pub const AssociateDirectory: &str = "sso:AssociateDirectory";

/// `sso:AssociateProfile`: Write.
///
/// No resource types: its resource is `*`.
pub const AssociateProfile: &str = "sso:AssociateProfile";

/// `sso:AttachCustomerManagedPolicyReferenceToPermissionSet`: Permissions management, Write.
///
/// Resource types: `Instance` (required), `PermissionSet` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const AttachCustomerManagedPolicyReferenceToPermissionSet: &str = "sso:AttachCustomerManagedPolicyReferenceToPermissionSet";

/// `sso:AttachManagedPolicyToPermissionSet`: Permissions management, Write.
///
/// Resource types: `Instance` (required), `PermissionSet` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const AttachManagedPolicyToPermissionSet: &str = "sso:AttachManagedPolicyToPermissionSet";

/// `sso:CreateAccountAssignment`: Write.
///
/// Resource types: `Account` (required), `Instance` (required), `PermissionSet` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const CreateAccountAssignment: &str = "sso:CreateAccountAssignment";

/// `sso:CreateApplication`: Write.
///
/// Resource types: `Application` (required), `ApplicationProvider` (required), `Instance` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `sso:PrimaryRegion`.
pub const CreateApplication: &str = "sso:CreateApplication";

/// `sso:CreateApplicationAssignment`: Write.
///
/// Resource types: `Application` (required).
///
/// Condition keys: `sso:ApplicationAccount`, `sso:PrimaryRegion`.
pub const CreateApplicationAssignment: &str = "sso:CreateApplicationAssignment";

/// `sso:CreateApplicationInstance`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateApplicationInstance: &str = "sso:CreateApplicationInstance";

/// `sso:CreateApplicationInstanceCertificate`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateApplicationInstanceCertificate: &str = "sso:CreateApplicationInstanceCertificate";

/// `sso:CreateInstance`: Write.
///
/// Resource types: `Instance` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateInstance: &str = "sso:CreateInstance";

/// `sso:CreateInstanceAccessControlAttributeConfiguration`: Write.
///
/// Resource types: `Instance` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const CreateInstanceAccessControlAttributeConfiguration: &str = "sso:CreateInstanceAccessControlAttributeConfiguration";

/// `sso:CreateManagedApplicationInstance`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateManagedApplicationInstance: &str = "sso:CreateManagedApplicationInstance";

/// `sso:CreatePermissionSet`: Write.
///
/// Resource types: `Instance` (required), `PermissionSet` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `sso:PrimaryRegion`.
pub const CreatePermissionSet: &str = "sso:CreatePermissionSet";

/// `sso:CreateProfile`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateProfile: &str = "sso:CreateProfile";

/// `sso:CreateTrust`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateTrust: &str = "sso:CreateTrust";

/// `sso:CreateTrustedTokenIssuer`: Write.
///
/// Resource types: `Instance` (required), `TrustedTokenIssuer` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `sso:PrimaryRegion`.
pub const CreateTrustedTokenIssuer: &str = "sso:CreateTrustedTokenIssuer";

/// `sso:DeleteAccountAssignment`: Write.
///
/// Resource types: `Account` (required), `Instance` (required), `PermissionSet` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const DeleteAccountAssignment: &str = "sso:DeleteAccountAssignment";

/// `sso:DeleteApplication`: Write.
///
/// Resource types: `Application` (required).
///
/// Condition keys: `sso:ApplicationAccount`, `sso:PrimaryRegion`.
pub const DeleteApplication: &str = "sso:DeleteApplication";

/// `sso:DeleteApplicationAccessScope`: Write.
///
/// Resource types: `Application` (required).
///
/// Condition keys: `sso:ApplicationAccount`, `sso:PrimaryRegion`.
pub const DeleteApplicationAccessScope: &str = "sso:DeleteApplicationAccessScope";

/// `sso:DeleteApplicationAssignment`: Write.
///
/// Resource types: `Application` (required).
///
/// Condition keys: `sso:ApplicationAccount`, `sso:PrimaryRegion`.
pub const DeleteApplicationAssignment: &str = "sso:DeleteApplicationAssignment";

/// `sso:DeleteApplicationAuthenticationMethod`: Write.
///
/// Resource types: `Application` (required).
///
/// Condition keys: `sso:ApplicationAccount`, `sso:PrimaryRegion`.
pub const DeleteApplicationAuthenticationMethod: &str = "sso:DeleteApplicationAuthenticationMethod";

/// `sso:DeleteApplicationGrant`: Write.
///
/// Resource types: `Application` (required).
///
/// Condition keys: `sso:ApplicationAccount`, `sso:PrimaryRegion`.
pub const DeleteApplicationGrant: &str = "sso:DeleteApplicationGrant";

/// `sso:DeleteApplicationInstance`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteApplicationInstance: &str = "sso:DeleteApplicationInstance";

/// `sso:DeleteApplicationInstanceCertificate`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteApplicationInstanceCertificate: &str = "sso:DeleteApplicationInstanceCertificate";

/// `sso:DeleteInlinePolicyFromPermissionSet`: Write.
///
/// Resource types: `Instance` (required), `PermissionSet` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const DeleteInlinePolicyFromPermissionSet: &str = "sso:DeleteInlinePolicyFromPermissionSet";

/// `sso:DeleteInstance`: Write.
///
/// Resource types: `Instance` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const DeleteInstance: &str = "sso:DeleteInstance";

/// `sso:DeleteInstanceAccessControlAttributeConfiguration`: Write.
///
/// Resource types: `Instance` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const DeleteInstanceAccessControlAttributeConfiguration: &str = "sso:DeleteInstanceAccessControlAttributeConfiguration";

/// `sso:DeleteManagedApplicationInstance`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteManagedApplicationInstance: &str = "sso:DeleteManagedApplicationInstance";

/// `sso:DeletePermissionsBoundaryFromPermissionSet`: Permissions management, Write.
///
/// Resource types: `Instance` (required), `PermissionSet` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const DeletePermissionsBoundaryFromPermissionSet: &str = "sso:DeletePermissionsBoundaryFromPermissionSet";

/// `sso:DeletePermissionSet`: Write.
///
/// Resource types: `Instance` (required), `PermissionSet` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const DeletePermissionSet: &str = "sso:DeletePermissionSet";

/// `sso:DeleteProfile`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteProfile: &str = "sso:DeleteProfile";

/// `sso:DeleteTrustedTokenIssuer`: Write.
///
/// Resource types: `TrustedTokenIssuer` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const DeleteTrustedTokenIssuer: &str = "sso:DeleteTrustedTokenIssuer";

/// `sso:DescribeAccountAssignmentCreationStatus`: Read.
///
/// Resource types: `Instance` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const DescribeAccountAssignmentCreationStatus: &str = "sso:DescribeAccountAssignmentCreationStatus";

/// `sso:DescribeAccountAssignmentDeletionStatus`: Read.
///
/// Resource types: `Instance` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const DescribeAccountAssignmentDeletionStatus: &str = "sso:DescribeAccountAssignmentDeletionStatus";

/// `sso:DescribeApplication`: Read.
///
/// Resource types: `Application` (required).
///
/// Condition keys: `sso:ApplicationAccount`, `sso:PrimaryRegion`.
pub const DescribeApplication: &str = "sso:DescribeApplication";

/// `sso:DescribeApplicationAssignment`: Read.
///
/// Resource types: `Application` (required).
///
/// Condition keys: `sso:ApplicationAccount`, `sso:PrimaryRegion`.
pub const DescribeApplicationAssignment: &str = "sso:DescribeApplicationAssignment";

/// `sso:DescribeApplicationProvider`: Read.
///
/// Resource types: `ApplicationProvider` (required).
pub const DescribeApplicationProvider: &str = "sso:DescribeApplicationProvider";

/// `sso:DescribeInstance`: Read.
///
/// Resource types: `Instance` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const DescribeInstance: &str = "sso:DescribeInstance";

/// `sso:DescribeInstanceAccessControlAttributeConfiguration`: Read.
///
/// Resource types: `Instance` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const DescribeInstanceAccessControlAttributeConfiguration: &str = "sso:DescribeInstanceAccessControlAttributeConfiguration";

/// `sso:DescribePermissionSet`: Read.
///
/// Resource types: `Instance` (required), `PermissionSet` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const DescribePermissionSet: &str = "sso:DescribePermissionSet";

/// `sso:DescribePermissionSetProvisioningStatus`: Read.
///
/// Resource types: `Instance` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const DescribePermissionSetProvisioningStatus: &str = "sso:DescribePermissionSetProvisioningStatus";

/// `sso:DescribeRegion`: Read.
///
/// Resource types: `Instance` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const DescribeRegion: &str = "sso:DescribeRegion";

/// `sso:DescribeRegisteredRegions`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeRegisteredRegions: &str = "sso:DescribeRegisteredRegions";

/// `sso:DescribeTrustedTokenIssuer`: Read.
///
/// Resource types: `TrustedTokenIssuer` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const DescribeTrustedTokenIssuer: &str = "sso:DescribeTrustedTokenIssuer";

/// `sso:DetachCustomerManagedPolicyReferenceFromPermissionSet`: Permissions management, Write.
///
/// Resource types: `Instance` (required), `PermissionSet` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const DetachCustomerManagedPolicyReferenceFromPermissionSet: &str = "sso:DetachCustomerManagedPolicyReferenceFromPermissionSet";

/// `sso:DetachManagedPolicyFromPermissionSet`: Permissions management, Write.
///
/// Resource types: `Instance` (required), `PermissionSet` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const DetachManagedPolicyFromPermissionSet: &str = "sso:DetachManagedPolicyFromPermissionSet";

/// `sso:DisassociateDirectory`: Write.
///
/// No resource types: its resource is `*`.
pub const DisassociateDirectory: &str = "sso:DisassociateDirectory";

/// `sso:DisassociateProfile`: Write.
///
/// No resource types: its resource is `*`.
pub const DisassociateProfile: &str = "sso:DisassociateProfile";

/// `sso:GetApplicationAccessScope`: Read.
///
/// Resource types: `Application` (required).
///
/// Condition keys: `sso:ApplicationAccount`, `sso:PrimaryRegion`.
pub const GetApplicationAccessScope: &str = "sso:GetApplicationAccessScope";

/// `sso:GetApplicationAssignmentConfiguration`: Read.
///
/// Resource types: `Application` (required).
///
/// Condition keys: `sso:ApplicationAccount`, `sso:PrimaryRegion`.
pub const GetApplicationAssignmentConfiguration: &str = "sso:GetApplicationAssignmentConfiguration";

/// `sso:GetApplicationAuthenticationMethod`: Read.
///
/// Resource types: `Application` (required).
///
/// Condition keys: `sso:ApplicationAccount`, `sso:PrimaryRegion`.
pub const GetApplicationAuthenticationMethod: &str = "sso:GetApplicationAuthenticationMethod";

/// `sso:GetApplicationGrant`: Read.
///
/// Resource types: `Application` (required).
///
/// Condition keys: `sso:ApplicationAccount`, `sso:PrimaryRegion`.
pub const GetApplicationGrant: &str = "sso:GetApplicationGrant";

/// `sso:GetApplicationInstance`: Read.
///
/// No resource types: its resource is `*`.
pub const GetApplicationInstance: &str = "sso:GetApplicationInstance";

/// `sso:GetApplicationSessionConfiguration`: Read.
///
/// Resource types: `Application` (required).
///
/// Condition keys: `sso:ApplicationAccount`, `sso:PrimaryRegion`.
pub const GetApplicationSessionConfiguration: &str = "sso:GetApplicationSessionConfiguration";

/// `sso:GetApplicationTemplate`: Read.
///
/// No resource types: its resource is `*`.
pub const GetApplicationTemplate: &str = "sso:GetApplicationTemplate";

/// `sso:GetInlinePolicyForPermissionSet`: Read.
///
/// Resource types: `Instance` (required), `PermissionSet` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const GetInlinePolicyForPermissionSet: &str = "sso:GetInlinePolicyForPermissionSet";

/// `sso:GetManagedApplicationInstance`: Read.
///
/// No resource types: its resource is `*`.
pub const GetManagedApplicationInstance: &str = "sso:GetManagedApplicationInstance";

/// `sso:GetMfaDeviceManagementForDirectory`: Read.
///
/// No resource types: its resource is `*`.
pub const GetMfaDeviceManagementForDirectory: &str = "sso:GetMfaDeviceManagementForDirectory";

/// `sso:GetPermissionsBoundaryForPermissionSet`: Read.
///
/// Resource types: `Instance` (required), `PermissionSet` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const GetPermissionsBoundaryForPermissionSet: &str = "sso:GetPermissionsBoundaryForPermissionSet";

/// `sso:GetPermissionSet`: Read.
///
/// No resource types: its resource is `*`.
pub const GetPermissionSet: &str = "sso:GetPermissionSet";

/// `sso:GetProfile`: Read.
///
/// No resource types: its resource is `*`.
pub const GetProfile: &str = "sso:GetProfile";

/// `sso:GetSharedSsoConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSharedSsoConfiguration: &str = "sso:GetSharedSsoConfiguration";

/// `sso:GetSsoConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSsoConfiguration: &str = "sso:GetSsoConfiguration";

/// `sso:GetSSOStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSSOStatus: &str = "sso:GetSSOStatus";

/// `sso:GetTrust`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTrust: &str = "sso:GetTrust";

/// `sso:ImportApplicationInstanceServiceProviderMetadata`: Write.
///
/// No resource types: its resource is `*`.
pub const ImportApplicationInstanceServiceProviderMetadata: &str = "sso:ImportApplicationInstanceServiceProviderMetadata";

/// `sso:ListAccountAssignmentCreationStatus`: List.
///
/// Resource types: `Instance` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const ListAccountAssignmentCreationStatus: &str = "sso:ListAccountAssignmentCreationStatus";

/// `sso:ListAccountAssignmentDeletionStatus`: List.
///
/// Resource types: `Instance` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const ListAccountAssignmentDeletionStatus: &str = "sso:ListAccountAssignmentDeletionStatus";

/// `sso:ListAccountAssignments`: List.
///
/// Resource types: `Account` (required), `Instance` (required), `PermissionSet` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const ListAccountAssignments: &str = "sso:ListAccountAssignments";

/// `sso:ListAccountAssignmentsForPrincipal`: List.
///
/// Resource types: `Instance` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const ListAccountAssignmentsForPrincipal: &str = "sso:ListAccountAssignmentsForPrincipal";

/// `sso:ListAccountsForProvisionedPermissionSet`: List.
///
/// Resource types: `Instance` (required), `PermissionSet` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const ListAccountsForProvisionedPermissionSet: &str = "sso:ListAccountsForProvisionedPermissionSet";

/// `sso:ListApplicationAccessScopes`: List.
///
/// Resource types: `Application` (required).
///
/// Condition keys: `sso:ApplicationAccount`, `sso:PrimaryRegion`.
pub const ListApplicationAccessScopes: &str = "sso:ListApplicationAccessScopes";

/// `sso:ListApplicationAssignments`: List.
///
/// Resource types: `Application` (required).
///
/// Condition keys: `sso:ApplicationAccount`, `sso:PrimaryRegion`.
pub const ListApplicationAssignments: &str = "sso:ListApplicationAssignments";

/// `sso:ListApplicationAssignmentsForPrincipal`: List.
///
/// Resource types: `Instance` (required).
///
/// Condition keys: `sso:ApplicationAccount`, `sso:PrimaryRegion`.
pub const ListApplicationAssignmentsForPrincipal: &str = "sso:ListApplicationAssignmentsForPrincipal";

/// `sso:ListApplicationAuthenticationMethods`: List.
///
/// Resource types: `Application` (required).
///
/// Condition keys: `sso:ApplicationAccount`, `sso:PrimaryRegion`.
pub const ListApplicationAuthenticationMethods: &str = "sso:ListApplicationAuthenticationMethods";

/// `sso:ListApplicationGrants`: List.
///
/// Resource types: `Application` (required).
///
/// Condition keys: `sso:ApplicationAccount`, `sso:PrimaryRegion`.
pub const ListApplicationGrants: &str = "sso:ListApplicationGrants";

/// `sso:ListApplicationInstanceCertificates`: Read.
///
/// No resource types: its resource is `*`.
pub const ListApplicationInstanceCertificates: &str = "sso:ListApplicationInstanceCertificates";

/// `sso:ListApplicationInstances`: List.
///
/// No resource types: its resource is `*`.
pub const ListApplicationInstances: &str = "sso:ListApplicationInstances";

/// `sso:ListApplicationProviders`: List.
///
/// Resource types: `ApplicationProvider` (required).
pub const ListApplicationProviders: &str = "sso:ListApplicationProviders";

/// `sso:ListApplications`: List.
///
/// No resource types: its resource is `*`.
pub const ListApplications: &str = "sso:ListApplications";

/// `sso:ListApplicationTemplates`: List.
///
/// No resource types: its resource is `*`.
pub const ListApplicationTemplates: &str = "sso:ListApplicationTemplates";

/// `sso:ListCustomerManagedPolicyReferencesInPermissionSet`: List.
///
/// Resource types: `Instance` (required), `PermissionSet` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const ListCustomerManagedPolicyReferencesInPermissionSet: &str = "sso:ListCustomerManagedPolicyReferencesInPermissionSet";

/// `sso:ListDirectoryAssociations`: Read.
///
/// No resource types: its resource is `*`.
pub const ListDirectoryAssociations: &str = "sso:ListDirectoryAssociations";

/// `sso:ListInstances`: List.
///
/// No resource types: its resource is `*`.
pub const ListInstances: &str = "sso:ListInstances";

/// `sso:ListManagedPoliciesInPermissionSet`: List.
///
/// Resource types: `Instance` (required), `PermissionSet` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const ListManagedPoliciesInPermissionSet: &str = "sso:ListManagedPoliciesInPermissionSet";

/// `sso:ListPermissionSetProvisioningStatus`: List.
///
/// Resource types: `Instance` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const ListPermissionSetProvisioningStatus: &str = "sso:ListPermissionSetProvisioningStatus";

/// `sso:ListPermissionSets`: List.
///
/// Resource types: `Instance` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const ListPermissionSets: &str = "sso:ListPermissionSets";

/// `sso:ListPermissionSetsProvisionedToAccount`: List.
///
/// Resource types: `Account` (required), `Instance` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const ListPermissionSetsProvisionedToAccount: &str = "sso:ListPermissionSetsProvisionedToAccount";

/// `sso:ListProfileAssociations`: Read.
///
/// No resource types: its resource is `*`.
pub const ListProfileAssociations: &str = "sso:ListProfileAssociations";

/// `sso:ListProfiles`: List.
///
/// No resource types: its resource is `*`.
pub const ListProfiles: &str = "sso:ListProfiles";

/// `sso:ListRegions`: List.
///
/// Resource types: `Instance` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const ListRegions: &str = "sso:ListRegions";

/// `sso:ListTagsForResource`: Read.
///
/// Resource types: `Application`, `Instance`, `PermissionSet`, `TrustedTokenIssuer`.
pub const ListTagsForResource: &str = "sso:ListTagsForResource";

/// `sso:ListTrustedTokenIssuers`: List.
///
/// Resource types: `Instance` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const ListTrustedTokenIssuers: &str = "sso:ListTrustedTokenIssuers";

/// `sso:ProvisionPermissionSet`: Write.
///
/// Resource types: `Account` (required), `Instance` (required), `PermissionSet` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const ProvisionPermissionSet: &str = "sso:ProvisionPermissionSet";

/// `sso:PutApplicationAccessScope`: Write.
///
/// Resource types: `Application` (required).
///
/// Condition keys: `sso:ApplicationAccount`, `sso:PrimaryRegion`.
pub const PutApplicationAccessScope: &str = "sso:PutApplicationAccessScope";

/// `sso:PutApplicationAssignmentConfiguration`: Write.
///
/// Resource types: `Application` (required).
///
/// Condition keys: `sso:ApplicationAccount`, `sso:PrimaryRegion`.
pub const PutApplicationAssignmentConfiguration: &str = "sso:PutApplicationAssignmentConfiguration";

/// `sso:PutApplicationAuthenticationMethod`: Write.
///
/// Resource types: `Application` (required).
///
/// Condition keys: `sso:ApplicationAccount`, `sso:PrimaryRegion`.
pub const PutApplicationAuthenticationMethod: &str = "sso:PutApplicationAuthenticationMethod";

/// `sso:PutApplicationGrant`: Write.
///
/// Resource types: `Application` (required).
///
/// Condition keys: `sso:ApplicationAccount`, `sso:PrimaryRegion`.
pub const PutApplicationGrant: &str = "sso:PutApplicationGrant";

/// `sso:PutApplicationSessionConfiguration`: Write.
///
/// Resource types: `Application` (required).
///
/// Condition keys: `sso:ApplicationAccount`, `sso:PrimaryRegion`.
pub const PutApplicationSessionConfiguration: &str = "sso:PutApplicationSessionConfiguration";

/// `sso:PutInlinePolicyToPermissionSet`: Write.
///
/// Resource types: `Instance` (required), `PermissionSet` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const PutInlinePolicyToPermissionSet: &str = "sso:PutInlinePolicyToPermissionSet";

/// `sso:PutMfaDeviceManagementForDirectory`: Write.
///
/// No resource types: its resource is `*`.
pub const PutMfaDeviceManagementForDirectory: &str = "sso:PutMfaDeviceManagementForDirectory";

/// `sso:PutPermissionsBoundaryToPermissionSet`: Permissions management, Write.
///
/// Resource types: `Instance` (required), `PermissionSet` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const PutPermissionsBoundaryToPermissionSet: &str = "sso:PutPermissionsBoundaryToPermissionSet";

/// `sso:PutPermissionsPolicy`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const PutPermissionsPolicy: &str = "sso:PutPermissionsPolicy";

/// `sso:RemoveRegion`: Write.
///
/// Resource types: `Instance` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const RemoveRegion: &str = "sso:RemoveRegion";

/// `sso:SearchGroups`: Read.
///
/// No resource types: its resource is `*`.
pub const SearchGroups: &str = "sso:SearchGroups";

/// `sso:SearchUsers`: Read.
///
/// No resource types: its resource is `*`.
pub const SearchUsers: &str = "sso:SearchUsers";

/// `sso:StartSSO`: Write.
///
/// No resource types: its resource is `*`.
pub const StartSSO: &str = "sso:StartSSO";

/// `sso:TagResource`: Tagging, Write.
///
/// Resource types: `Application`, `Instance`, `PermissionSet`, `TrustedTokenIssuer`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "sso:TagResource";

/// `sso:UntagResource`: Tagging, Write.
///
/// Resource types: `Application`, `Instance`, `PermissionSet`, `TrustedTokenIssuer`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "sso:UntagResource";

/// `sso:UpdateApplication`: Write.
///
/// Resource types: `Application` (required).
///
/// Condition keys: `sso:ApplicationAccount`, `sso:PrimaryRegion`.
pub const UpdateApplication: &str = "sso:UpdateApplication";

/// `sso:UpdateApplicationInstanceActiveCertificate`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateApplicationInstanceActiveCertificate: &str = "sso:UpdateApplicationInstanceActiveCertificate";

/// `sso:UpdateApplicationInstanceDisplayData`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateApplicationInstanceDisplayData: &str = "sso:UpdateApplicationInstanceDisplayData";

/// `sso:UpdateApplicationInstanceResponseConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateApplicationInstanceResponseConfiguration: &str = "sso:UpdateApplicationInstanceResponseConfiguration";

/// `sso:UpdateApplicationInstanceResponseSchemaConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateApplicationInstanceResponseSchemaConfiguration: &str = "sso:UpdateApplicationInstanceResponseSchemaConfiguration";

/// `sso:UpdateApplicationInstanceSecurityConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateApplicationInstanceSecurityConfiguration: &str = "sso:UpdateApplicationInstanceSecurityConfiguration";

/// `sso:UpdateApplicationInstanceServiceProviderConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateApplicationInstanceServiceProviderConfiguration: &str = "sso:UpdateApplicationInstanceServiceProviderConfiguration";

/// `sso:UpdateApplicationInstanceStatus`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateApplicationInstanceStatus: &str = "sso:UpdateApplicationInstanceStatus";

/// `sso:UpdateInstance`: Write.
///
/// Resource types: `Instance` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const UpdateInstance: &str = "sso:UpdateInstance";

/// `sso:UpdateInstanceAccessControlAttributeConfiguration`: Write.
///
/// Resource types: `Instance` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const UpdateInstanceAccessControlAttributeConfiguration: &str = "sso:UpdateInstanceAccessControlAttributeConfiguration";

/// `sso:UpdateManagedApplicationInstanceStatus`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateManagedApplicationInstanceStatus: &str = "sso:UpdateManagedApplicationInstanceStatus";

/// `sso:UpdatePermissionSet`: Permissions management, Write.
///
/// Resource types: `Instance` (required), `PermissionSet` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const UpdatePermissionSet: &str = "sso:UpdatePermissionSet";

/// `sso:UpdateProfile`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateProfile: &str = "sso:UpdateProfile";

/// `sso:UpdateSSOConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateSSOConfiguration: &str = "sso:UpdateSSOConfiguration";

/// `sso:UpdateTrust`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateTrust: &str = "sso:UpdateTrust";

/// `sso:UpdateTrustedTokenIssuer`: Write.
///
/// Resource types: `TrustedTokenIssuer` (required).
///
/// Condition keys: `sso:PrimaryRegion`.
pub const UpdateTrustedTokenIssuer: &str = "sso:UpdateTrustedTokenIssuer";
