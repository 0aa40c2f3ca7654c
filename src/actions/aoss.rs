// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon OpenSearch Serverless: the actions of the prefix `aoss`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Collection` | `arn:${Partition}:aoss:${Region}:${Account}:collection/${CollectionId}` |
//! | `CollectionGroup` | `arn:${Partition}:aoss:${Region}:${Account}:collection-group/${CollectionGroupId}` |
//! | `Dashboards` | `arn:${Partition}:aoss:${Region}:${Account}:dashboards/default` |

/// `aoss:AddCollectionToCollectionGroup`: Write.
///
/// Resource types: `CollectionGroup` (required).
///
/// Condition keys: `aoss:collection-group`.
pub const AddCollectionToCollectionGroup: &str = "aoss:AddCollectionToCollectionGroup";

/// `aoss:APIAccessAll`: Write.
///
/// Resource types: `Collection` (required).
///
/// Condition keys: `aoss:CollectionId`, `aoss:collection`.
pub const APIAccessAll: &str = "aoss:APIAccessAll";

/// `aoss:BatchGetCollection`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aoss:collection`.
pub const BatchGetCollection: &str = "aoss:BatchGetCollection";

/// `aoss:BatchGetCollectionGroup`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aoss:collection-group`.
pub const BatchGetCollectionGroup: &str = "aoss:BatchGetCollectionGroup";

/// `aoss:BatchGetEffectiveLifecyclePolicy`: Read.
///
/// No resource types: its resource is `*`.
pub const BatchGetEffectiveLifecyclePolicy: &str = "aoss:BatchGetEffectiveLifecyclePolicy";

/// `aoss:BatchGetLifecyclePolicy`: Read.
///
/// No resource types: its resource is `*`.
pub const BatchGetLifecyclePolicy: &str = "aoss:BatchGetLifecyclePolicy";

/// `aoss:BatchGetVpcEndpoint`: Read.
///
/// No resource types: its resource is `*`.
pub const BatchGetVpcEndpoint: &str = "aoss:BatchGetVpcEndpoint";

/// `aoss:CancelIngestionJob`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CancelIngestionJob: &str = "aoss:CancelIngestionJob";

/// `aoss:CreateAccessPolicy`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aoss:collection`, `aoss:index`.
pub const CreateAccessPolicy: &str = "aoss:CreateAccessPolicy";

/// `aoss:CreateCollection`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCollection: &str = "aoss:CreateCollection";

/// `aoss:CreateCollectionGroup`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCollectionGroup: &str = "aoss:CreateCollectionGroup";

/// `aoss:CreateIndex`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateIndex: &str = "aoss:CreateIndex";

/// `aoss:CreateIngestionJob`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateIngestionJob: &str = "aoss:CreateIngestionJob";

/// `aoss:CreateIngestionStream`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateIngestionStream: &str = "aoss:CreateIngestionStream";

/// `aoss:CreateLifecyclePolicy`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aoss:index`.
pub const CreateLifecyclePolicy: &str = "aoss:CreateLifecyclePolicy";

/// `aoss:CreateSecurityConfig`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateSecurityConfig: &str = "aoss:CreateSecurityConfig";

/// `aoss:CreateSecurityPolicy`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aoss:collection`.
pub const CreateSecurityPolicy: &str = "aoss:CreateSecurityPolicy";

/// `aoss:CreateVpcEndpoint`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateVpcEndpoint: &str = "aoss:CreateVpcEndpoint";

/// `aoss:DashboardsAccessAll`: Write.
///
/// Resource types: `Dashboards` (required).
///
/// Condition keys: `aoss:CollectionId`, `aoss:collection`.
pub const DashboardsAccessAll: &str = "aoss:DashboardsAccessAll";

/// `aoss:DeleteAccessPolicy`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aoss:collection`, `aoss:index`.
pub const DeleteAccessPolicy: &str = "aoss:DeleteAccessPolicy";

/// `aoss:DeleteCollection`: Write.
///
/// Resource types: `Collection` (required).
pub const DeleteCollection: &str = "aoss:DeleteCollection";

/// `aoss:DeleteCollectionGroup`: Write.
///
/// Resource types: `CollectionGroup` (required).
pub const DeleteCollectionGroup: &str = "aoss:DeleteCollectionGroup";

/// `aoss:DeleteIndex`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteIndex: &str = "aoss:DeleteIndex";

/// `aoss:DeleteIngestionStream`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DeleteIngestionStream: &str = "aoss:DeleteIngestionStream";

/// `aoss:DeleteLifecyclePolicy`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aoss:index`.
pub const DeleteLifecyclePolicy: &str = "aoss:DeleteLifecyclePolicy";

/// `aoss:DeleteSecurityConfig`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteSecurityConfig: &str = "aoss:DeleteSecurityConfig";

/// `aoss:DeleteSecurityPolicy`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aoss:collection`.
pub const DeleteSecurityPolicy: &str = "aoss:DeleteSecurityPolicy";

/// `aoss:DeleteVpcEndpoint`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteVpcEndpoint: &str = "aoss:DeleteVpcEndpoint";

/// `aoss:GetAccessPolicy`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aoss:collection`, `aoss:index`.
pub const GetAccessPolicy: &str = "aoss:GetAccessPolicy";

/// `aoss:GetAccountSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountSettings: &str = "aoss:GetAccountSettings";

/// `aoss:GetIndex`: Read.
///
/// No resource types: its resource is `*`.
pub const GetIndex: &str = "aoss:GetIndex";

/// `aoss:GetIngestionJob`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetIngestionJob: &str = "aoss:GetIngestionJob";

/// `aoss:GetIngestionStream`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetIngestionStream: &str = "aoss:GetIngestionStream";

/// `aoss:GetPoliciesStats`: Read.
///
/// No resource types: its resource is `*`.
pub const GetPoliciesStats: &str = "aoss:GetPoliciesStats";

/// `aoss:GetSecurityConfig`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSecurityConfig: &str = "aoss:GetSecurityConfig";

/// `aoss:GetSecurityPolicy`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aoss:collection`.
pub const GetSecurityPolicy: &str = "aoss:GetSecurityPolicy";

/// `aoss:ListAccessPolicies`: List.
///
/// No resource types: its resource is `*`.
pub const ListAccessPolicies: &str = "aoss:ListAccessPolicies";

/// `aoss:ListCollectionGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListCollectionGroups: &str = "aoss:ListCollectionGroups";

/// `aoss:ListCollections`: List.
///
/// No resource types: its resource is `*`.
pub const ListCollections: &str = "aoss:ListCollections";

/// `aoss:ListIngestionJobs`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListIngestionJobs: &str = "aoss:ListIngestionJobs";

/// `aoss:ListIngestionStreams`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListIngestionStreams: &str = "aoss:ListIngestionStreams";

/// `aoss:ListLifecyclePolicies`: List.
///
/// No resource types: its resource is `*`.
pub const ListLifecyclePolicies: &str = "aoss:ListLifecyclePolicies";

/// `aoss:ListSecurityConfigs`: List.
///
/// No resource types: its resource is `*`.
pub const ListSecurityConfigs: &str = "aoss:ListSecurityConfigs";

/// `aoss:ListSecurityPolicies`: List.
///
/// No resource types: its resource is `*`.
pub const ListSecurityPolicies: &str = "aoss:ListSecurityPolicies";

/// `aoss:ListTagsForResource`: List.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "aoss:ListTagsForResource";

/// `aoss:ListVpcEndpoints`: List.
///
/// No resource types: its resource is `*`.
pub const ListVpcEndpoints: &str = "aoss:ListVpcEndpoints";

/// `aoss:TagResource`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "aoss:TagResource";

/// `aoss:UntagResource`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "aoss:UntagResource";

/// `aoss:UpdateAccessPolicy`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aoss:collection`, `aoss:index`.
pub const UpdateAccessPolicy: &str = "aoss:UpdateAccessPolicy";

/// `aoss:UpdateAccountSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAccountSettings: &str = "aoss:UpdateAccountSettings";

/// `aoss:UpdateCollection`: Write.
///
/// Resource types: `Collection` (required).
pub const UpdateCollection: &str = "aoss:UpdateCollection";

/// `aoss:UpdateCollectionGroup`: Write.
///
/// Resource types: `CollectionGroup` (required).
pub const UpdateCollectionGroup: &str = "aoss:UpdateCollectionGroup";

/// `aoss:UpdateIndex`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateIndex: &str = "aoss:UpdateIndex";

/// `aoss:UpdateLifecyclePolicy`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aoss:index`.
pub const UpdateLifecyclePolicy: &str = "aoss:UpdateLifecyclePolicy";

/// `aoss:UpdateSecurityConfig`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateSecurityConfig: &str = "aoss:UpdateSecurityConfig";

/// `aoss:UpdateSecurityPolicy`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aoss:collection`.
pub const UpdateSecurityPolicy: &str = "aoss:UpdateSecurityPolicy";

/// `aoss:UpdateVpcEndpoint`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateVpcEndpoint: &str = "aoss:UpdateVpcEndpoint";
