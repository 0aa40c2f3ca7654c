// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Verified Permissions: the actions of the prefix `verifiedpermissions`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `policy-store` | `arn:${Partition}:verifiedpermissions::${Account}:policy-store/${PolicyStoreId}` |
//! | `policy-store-alias` | `arn:${Partition}:verifiedpermissions:${Region}:${Account}:policy-store-alias/${AliasName}` |

/// `verifiedpermissions:CreateIdentitySource`: Write.
///
/// Resource types: `policy-store` (required).
pub const CreateIdentitySource: &str = "verifiedpermissions:CreateIdentitySource";

/// `verifiedpermissions:CreatePolicy`: Write.
///
/// Resource types: `policy-store` (required).
pub const CreatePolicy: &str = "verifiedpermissions:CreatePolicy";

/// `verifiedpermissions:CreatePolicyStore`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePolicyStore: &str = "verifiedpermissions:CreatePolicyStore";

/// `verifiedpermissions:CreatePolicyStoreAlias`: Write.
///
/// Resource types: `policy-store` (required), `policy-store-alias` (required).
pub const CreatePolicyStoreAlias: &str = "verifiedpermissions:CreatePolicyStoreAlias";

/// `verifiedpermissions:CreatePolicyTemplate`: Write.
///
/// Resource types: `policy-store` (required).
pub const CreatePolicyTemplate: &str = "verifiedpermissions:CreatePolicyTemplate";

/// `verifiedpermissions:DeleteIdentitySource`: Write.
///
/// Resource types: `policy-store` (required).
pub const DeleteIdentitySource: &str = "verifiedpermissions:DeleteIdentitySource";

/// `verifiedpermissions:DeletePolicy`: Write.
///
/// Resource types: `policy-store` (required).
pub const DeletePolicy: &str = "verifiedpermissions:DeletePolicy";

/// `verifiedpermissions:DeletePolicyStore`: Write.
///
/// Resource types: `policy-store` (required).
pub const DeletePolicyStore: &str = "verifiedpermissions:DeletePolicyStore";

/// `verifiedpermissions:DeletePolicyStoreAlias`: Write.
///
/// Resource types: `policy-store-alias` (required).
pub const DeletePolicyStoreAlias: &str = "verifiedpermissions:DeletePolicyStoreAlias";

/// `verifiedpermissions:DeletePolicyTemplate`: Write.
///
/// Resource types: `policy-store` (required).
pub const DeletePolicyTemplate: &str = "verifiedpermissions:DeletePolicyTemplate";

/// `verifiedpermissions:GetIdentitySource`: Read.
///
/// Resource types: `policy-store` (required).
pub const GetIdentitySource: &str = "verifiedpermissions:GetIdentitySource";

/// `verifiedpermissions:GetPolicy`: Read.
///
/// Resource types: `policy-store` (required).
pub const GetPolicy: &str = "verifiedpermissions:GetPolicy";

/// `verifiedpermissions:GetPolicyStore`: Read.
///
/// Resource types: `policy-store` (required).
pub const GetPolicyStore: &str = "verifiedpermissions:GetPolicyStore";

/// `verifiedpermissions:GetPolicyStoreAlias`: Read.
///
/// Resource types: `policy-store-alias` (required).
pub const GetPolicyStoreAlias: &str = "verifiedpermissions:GetPolicyStoreAlias";

/// `verifiedpermissions:GetPolicyTemplate`: Read.
///
/// Resource types: `policy-store` (required).
pub const GetPolicyTemplate: &str = "verifiedpermissions:GetPolicyTemplate";

/// `verifiedpermissions:GetSchema`: Read.
///
/// Resource types: `policy-store` (required).
pub const GetSchema: &str = "verifiedpermissions:GetSchema";

/// `verifiedpermissions:IsAuthorized`: Read.
///
/// Resource types: `policy-store` (required).
pub const IsAuthorized: &str = "verifiedpermissions:IsAuthorized";

/// `verifiedpermissions:IsAuthorizedWithToken`: Read.
///
/// Resource types: `policy-store` (required).
pub const IsAuthorizedWithToken: &str = "verifiedpermissions:IsAuthorizedWithToken";

/// `verifiedpermissions:ListIdentitySources`: List.
///
/// Resource types: `policy-store` (required).
pub const ListIdentitySources: &str = "verifiedpermissions:ListIdentitySources";

/// `verifiedpermissions:ListPolicies`: List.
///
/// Resource types: `policy-store` (required).
pub const ListPolicies: &str = "verifiedpermissions:ListPolicies";

/// `verifiedpermissions:ListPolicyStoreAliases`: List.
///
/// No resource types: its resource is `*`.
pub const ListPolicyStoreAliases: &str = "verifiedpermissions:ListPolicyStoreAliases";

/// `verifiedpermissions:ListPolicyStores`: List.
///
/// No resource types: its resource is `*`.
pub const ListPolicyStores: &str = "verifiedpermissions:ListPolicyStores";

/// `verifiedpermissions:ListPolicyTemplates`: List.
///
/// Resource types: `policy-store` (required).
pub const ListPolicyTemplates: &str = "verifiedpermissions:ListPolicyTemplates";

/// `verifiedpermissions:ListTagsForResource`: Read.
///
/// Resource types: `policy-store` (required).
pub const ListTagsForResource: &str = "verifiedpermissions:ListTagsForResource";

/// `verifiedpermissions:PutSchema`: Write.
///
/// Resource types: `policy-store` (required).
pub const PutSchema: &str = "verifiedpermissions:PutSchema";

/// `verifiedpermissions:TagResource`: Tagging, Write.
///
/// Resource types: `policy-store` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "verifiedpermissions:TagResource";

/// `verifiedpermissions:UntagResource`: Tagging, Write.
///
/// Resource types: `policy-store` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "verifiedpermissions:UntagResource";

/// `verifiedpermissions:UpdateIdentitySource`: Write.
///
/// Resource types: `policy-store` (required).
pub const UpdateIdentitySource: &str = "verifiedpermissions:UpdateIdentitySource";

/// `verifiedpermissions:UpdatePolicy`: Write.
///
/// Resource types: `policy-store` (required).
pub const UpdatePolicy: &str = "verifiedpermissions:UpdatePolicy";

/// `verifiedpermissions:UpdatePolicyStore`: Write.
///
/// Resource types: `policy-store` (required).
pub const UpdatePolicyStore: &str = "verifiedpermissions:UpdatePolicyStore";

/// `verifiedpermissions:UpdatePolicyTemplate`: Write.
///
/// Resource types: `policy-store` (required).
pub const UpdatePolicyTemplate: &str = "verifiedpermissions:UpdatePolicyTemplate";
