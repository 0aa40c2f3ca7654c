// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Cognito Identity: the actions of the prefix `cognito-identity`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `identitypool` | `arn:${Partition}:cognito-identity:${Region}:${Account}:identitypool/${IdentityPoolId}` |

/// `cognito-identity:CreateIdentityPool`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateIdentityPool: &str = "cognito-identity:CreateIdentityPool";

/// `cognito-identity:DeleteIdentities`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cognito-identity:IdentityPoolArn`.
pub const DeleteIdentities: &str = "cognito-identity:DeleteIdentities";

/// `cognito-identity:DeleteIdentityPool`: Write.
///
/// Resource types: `identitypool` (required).
pub const DeleteIdentityPool: &str = "cognito-identity:DeleteIdentityPool";

/// `cognito-identity:DescribeIdentity`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cognito-identity:IdentityPoolArn`.
pub const DescribeIdentity: &str = "cognito-identity:DescribeIdentity";

/// `cognito-identity:DescribeIdentityPool`: Read.
///
/// Resource types: `identitypool` (required).
pub const DescribeIdentityPool: &str = "cognito-identity:DescribeIdentityPool";

/// `cognito-identity:GetCredentialsForIdentity`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cognito-identity-auth:AccountId`, `cognito-identity-auth:IdentityPoolArn`, `cognito-identity-unauth:AccountId`, `cognito-identity-unauth:IdentityPoolArn`.
pub const GetCredentialsForIdentity: &str = "cognito-identity:GetCredentialsForIdentity";

/// `cognito-identity:GetId`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cognito-identity-auth:AccountId`, `cognito-identity-auth:IdentityPoolArn`, `cognito-identity-unauth:AccountId`, `cognito-identity-unauth:IdentityPoolArn`.
pub const GetId: &str = "cognito-identity:GetId";

/// `cognito-identity:GetIdentityPoolAnalytics`: Read.
///
/// Resource types: `identitypool` (required).
pub const GetIdentityPoolAnalytics: &str = "cognito-identity:GetIdentityPoolAnalytics";

/// `cognito-identity:GetIdentityPoolDailyAnalytics`: Read.
///
/// Resource types: `identitypool` (required).
pub const GetIdentityPoolDailyAnalytics: &str = "cognito-identity:GetIdentityPoolDailyAnalytics";

/// `cognito-identity:GetIdentityPoolRoles`: Read.
///
/// Resource types: `identitypool` (required).
pub const GetIdentityPoolRoles: &str = "cognito-identity:GetIdentityPoolRoles";

/// `cognito-identity:GetIdentityProviderDailyAnalytics`: Read.
///
/// Resource types: `identitypool` (required).
pub const GetIdentityProviderDailyAnalytics: &str = "cognito-identity:GetIdentityProviderDailyAnalytics";

/// `cognito-identity:GetOpenIdToken`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cognito-identity-auth:AccountId`, `cognito-identity-auth:IdentityPoolArn`, `cognito-identity-unauth:AccountId`, `cognito-identity-unauth:IdentityPoolArn`.
pub const GetOpenIdToken: &str = "cognito-identity:GetOpenIdToken";

/// `cognito-identity:GetOpenIdTokenForDeveloperIdentity`: Read.
///
/// Resource types: `identitypool` (required).
pub const GetOpenIdTokenForDeveloperIdentity: &str = "cognito-identity:GetOpenIdTokenForDeveloperIdentity";

/// `cognito-identity:GetPrincipalTagAttributeMap`: Read.
///
/// Resource types: `identitypool` (required).
pub const GetPrincipalTagAttributeMap: &str = "cognito-identity:GetPrincipalTagAttributeMap";

/// `cognito-identity:ListIdentities`: List.
///
/// Resource types: `identitypool` (required).
pub const ListIdentities: &str = "cognito-identity:ListIdentities";

/// `cognito-identity:ListIdentityPools`: List.
///
/// No resource types: its resource is `*`.
pub const ListIdentityPools: &str = "cognito-identity:ListIdentityPools";

/// `cognito-identity:ListTagsForResource`: Read.
///
/// Resource types: `identitypool`.
pub const ListTagsForResource: &str = "cognito-identity:ListTagsForResource";

/// `cognito-identity:LookupDeveloperIdentity`: Read.
///
/// Resource types: `identitypool` (required).
pub const LookupDeveloperIdentity: &str = "cognito-identity:LookupDeveloperIdentity";

/// `cognito-identity:MergeDeveloperIdentities`: Write.
///
/// Resource types: `identitypool` (required).
pub const MergeDeveloperIdentities: &str = "cognito-identity:MergeDeveloperIdentities";

/// `cognito-identity:SetIdentityPoolRoles`: Write.
///
/// No resource types: its resource is `*`.
pub const SetIdentityPoolRoles: &str = "cognito-identity:SetIdentityPoolRoles";

/// `cognito-identity:SetPrincipalTagAttributeMap`: Write.
///
/// No resource types: its resource is `*`.
pub const SetPrincipalTagAttributeMap: &str = "cognito-identity:SetPrincipalTagAttributeMap";

/// `cognito-identity:TagResource`: Tagging, Write.
///
/// Resource types: `identitypool` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "cognito-identity:TagResource";

/// `cognito-identity:UnlinkDeveloperIdentity`: Write.
///
/// Resource types: `identitypool` (required).
pub const UnlinkDeveloperIdentity: &str = "cognito-identity:UnlinkDeveloperIdentity";

/// `cognito-identity:UnlinkIdentity`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cognito-identity-auth:AccountId`, `cognito-identity-auth:IdentityPoolArn`.
pub const UnlinkIdentity: &str = "cognito-identity:UnlinkIdentity";

/// `cognito-identity:UntagResource`: Tagging, Write.
///
/// Resource types: `identitypool` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "cognito-identity:UntagResource";

/// `cognito-identity:UpdateIdentityPool`: Write.
///
/// Resource types: `identitypool` (required).
pub const UpdateIdentityPool: &str = "cognito-identity:UpdateIdentityPool";
