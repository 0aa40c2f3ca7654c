// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS IoT TwinMaker: the actions of the prefix `iottwinmaker`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `componentType` | `arn:${Partition}:iottwinmaker:${Region}:${Account}:workspace/${WorkspaceId}/component-type/${ComponentTypeId}` |
//! | `entity` | `arn:${Partition}:iottwinmaker:${Region}:${Account}:workspace/${WorkspaceId}/entity/${EntityId}` |
//! | `metadataTransferJob` | `arn:${Partition}:iottwinmaker:${Region}:${Account}:metadata-transfer-job/${MetadataTransferJobId}` |
//! | `scene` | `arn:${Partition}:iottwinmaker:${Region}:${Account}:workspace/${WorkspaceId}/scene/${SceneId}` |
//! | `syncJob` | `arn:${Partition}:iottwinmaker:${Region}:${Account}:workspace/${WorkspaceId}/sync-job/${SyncJobId}` |
//! | `workspace` | `arn:${Partition}:iottwinmaker:${Region}:${Account}:workspace/${WorkspaceId}` |

/// `iottwinmaker:BatchPutPropertyValues`: Write.
///
/// Resource types: `entity`, `workspace` (required).
pub const BatchPutPropertyValues: &str = "iottwinmaker:BatchPutPropertyValues";

/// `iottwinmaker:CancelMetadataTransferJob`: Write.
///
/// Resource types: `metadataTransferJob` (required).
pub const CancelMetadataTransferJob: &str = "iottwinmaker:CancelMetadataTransferJob";

/// `iottwinmaker:CreateComponentType`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateComponentType: &str = "iottwinmaker:CreateComponentType";

/// `iottwinmaker:CreateEntity`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEntity: &str = "iottwinmaker:CreateEntity";

/// `iottwinmaker:CreateMetadataTransferJob`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateMetadataTransferJob: &str = "iottwinmaker:CreateMetadataTransferJob";

/// `iottwinmaker:CreateScene`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateScene: &str = "iottwinmaker:CreateScene";

/// `iottwinmaker:CreateSyncJob`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSyncJob: &str = "iottwinmaker:CreateSyncJob";

/// `iottwinmaker:CreateWorkspace`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWorkspace: &str = "iottwinmaker:CreateWorkspace";

/// `iottwinmaker:DeleteComponentType`: Write.
///
/// Resource types: `componentType` (required), `workspace` (required).
pub const DeleteComponentType: &str = "iottwinmaker:DeleteComponentType";

/// `iottwinmaker:DeleteEntity`: Write.
///
/// Resource types: `entity` (required), `workspace` (required).
pub const DeleteEntity: &str = "iottwinmaker:DeleteEntity";

/// `iottwinmaker:DeleteScene`: Write.
///
/// Resource types: `scene` (required), `workspace` (required).
pub const DeleteScene: &str = "iottwinmaker:DeleteScene";

/// `iottwinmaker:DeleteSyncJob`: Write.
///
/// Resource types: `syncJob` (required), `workspace` (required).
pub const DeleteSyncJob: &str = "iottwinmaker:DeleteSyncJob";

/// `iottwinmaker:DeleteWorkspace`: Write.
///
/// Resource types: `workspace` (required).
pub const DeleteWorkspace: &str = "iottwinmaker:DeleteWorkspace";

/// `iottwinmaker:ExecuteQuery`: Read.
///
/// Resource types: `workspace` (required).
pub const ExecuteQuery: &str = "iottwinmaker:ExecuteQuery";

/// `iottwinmaker:GetComponentType`: Read.
///
/// Resource types: `componentType` (required), `workspace` (required).
pub const GetComponentType: &str = "iottwinmaker:GetComponentType";

/// `iottwinmaker:GetEntity`: Read.
///
/// Resource types: `entity` (required), `workspace` (required).
pub const GetEntity: &str = "iottwinmaker:GetEntity";

/// `iottwinmaker:GetMetadataTransferJob`: Read.
///
/// Resource types: `metadataTransferJob` (required).
pub const GetMetadataTransferJob: &str = "iottwinmaker:GetMetadataTransferJob";

/// `iottwinmaker:GetPricingPlan`: Read.
///
/// No resource types: its resource is `*`.
pub const GetPricingPlan: &str = "iottwinmaker:GetPricingPlan";

/// `iottwinmaker:GetPropertyValue`: Read.
///
/// Resource types: `componentType`, `entity`, `workspace` (required).
pub const GetPropertyValue: &str = "iottwinmaker:GetPropertyValue";

/// `iottwinmaker:GetPropertyValueHistory`: Read.
///
/// Resource types: `componentType`, `entity`, `workspace` (required).
pub const GetPropertyValueHistory: &str = "iottwinmaker:GetPropertyValueHistory";

/// `iottwinmaker:GetScene`: Read.
///
/// Resource types: `scene` (required), `workspace` (required).
pub const GetScene: &str = "iottwinmaker:GetScene";

/// `iottwinmaker:GetSyncJob`: Read.
///
/// Resource types: `syncJob` (required), `workspace` (required).
pub const GetSyncJob: &str = "iottwinmaker:GetSyncJob";

/// `iottwinmaker:GetWorkspace`: Read.
///
/// Resource types: `workspace` (required).
pub const GetWorkspace: &str = "iottwinmaker:GetWorkspace";

/// `iottwinmaker:ListComponents`: List.
///
/// Resource types: `entity` (required), `workspace` (required).
pub const ListComponents: &str = "iottwinmaker:ListComponents";

/// `iottwinmaker:ListComponentTypes`: List.
///
/// Resource types: `workspace` (required).
pub const ListComponentTypes: &str = "iottwinmaker:ListComponentTypes";

/// `iottwinmaker:ListEntities`: List.
///
/// Resource types: `workspace` (required).
pub const ListEntities: &str = "iottwinmaker:ListEntities";

/// `iottwinmaker:ListMetadataTransferJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListMetadataTransferJobs: &str = "iottwinmaker:ListMetadataTransferJobs";

/// `iottwinmaker:ListProperties`: List.
///
/// Resource types: `entity` (required), `workspace` (required).
pub const ListProperties: &str = "iottwinmaker:ListProperties";

/// `iottwinmaker:ListScenes`: List.
///
/// Resource types: `workspace` (required).
pub const ListScenes: &str = "iottwinmaker:ListScenes";

/// `iottwinmaker:ListSyncJobs`: List.
///
/// Resource types: `workspace` (required).
pub const ListSyncJobs: &str = "iottwinmaker:ListSyncJobs";

/// `iottwinmaker:ListSyncResources`: List.
///
/// Resource types: `syncJob` (required), `workspace` (required).
pub const ListSyncResources: &str = "iottwinmaker:ListSyncResources";

/// `iottwinmaker:ListTagsForResource`: List.
///
/// Resource types: `componentType`, `entity`, `scene`, `syncJob`, `workspace`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "iottwinmaker:ListTagsForResource";

/// `iottwinmaker:ListWorkspaces`: List.
///
/// No resource types: its resource is `*`.
pub const ListWorkspaces: &str = "iottwinmaker:ListWorkspaces";

/// `iottwinmaker:TagResource`: Tagging, Write.
///
/// Resource types: `componentType`, `entity`, `scene`, `syncJob`, `workspace`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "iottwinmaker:TagResource";

/// `iottwinmaker:UntagResource`: Tagging, Write.
///
/// Resource types: `componentType`, `entity`, `scene`, `syncJob`, `workspace`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "iottwinmaker:UntagResource";

/// `iottwinmaker:UpdateComponentType`: Write.
///
/// Resource types: `componentType` (required), `workspace` (required).
pub const UpdateComponentType: &str = "iottwinmaker:UpdateComponentType";

/// `iottwinmaker:UpdateEntity`: Write.
///
/// Resource types: `entity` (required), `workspace` (required).
pub const UpdateEntity: &str = "iottwinmaker:UpdateEntity";

/// `iottwinmaker:UpdatePricingPlan`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdatePricingPlan: &str = "iottwinmaker:UpdatePricingPlan";

/// `iottwinmaker:UpdateScene`: Write.
///
/// Resource types: `scene` (required), `workspace` (required).
pub const UpdateScene: &str = "iottwinmaker:UpdateScene";

/// `iottwinmaker:UpdateWorkspace`: Write.
///
/// Resource types: `workspace` (required).
pub const UpdateWorkspace: &str = "iottwinmaker:UpdateWorkspace";
