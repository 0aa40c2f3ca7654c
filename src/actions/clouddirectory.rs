// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Cloud Directory: the actions of the prefix `clouddirectory`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `appliedSchema` | `arn:${Partition}:clouddirectory:${Region}:${Account}:directory/${DirectoryId}/schema/${SchemaName}/${Version}` |
//! | `developmentSchema` | `arn:${Partition}:clouddirectory:${Region}:${Account}:schema/development/${SchemaName}` |
//! | `directory` | `arn:${Partition}:clouddirectory:${Region}:${Account}:directory/${DirectoryId}` |
//! | `publishedSchema` | `arn:${Partition}:clouddirectory:${Region}:${Account}:schema/published/${SchemaName}/${Version}` |

/// `clouddirectory:AddFacetToObject`: Write.
///
/// Resource types: `directory` (required).
pub const AddFacetToObject: &str = "clouddirectory:AddFacetToObject";

/// `clouddirectory:ApplySchema`: Write.
///
/// Resource types: `directory` (required), `publishedSchema` (required).
pub const ApplySchema: &str = "clouddirectory:ApplySchema";

/// `clouddirectory:AttachObject`: Write.
///
/// Resource types: `directory` (required).
pub const AttachObject: &str = "clouddirectory:AttachObject";

/// `clouddirectory:AttachPolicy`: Write.
///
/// Resource types: `directory` (required).
pub const AttachPolicy: &str = "clouddirectory:AttachPolicy";

/// `clouddirectory:AttachToIndex`: Write.
///
/// Resource types: `directory` (required).
pub const AttachToIndex: &str = "clouddirectory:AttachToIndex";

/// `clouddirectory:AttachTypedLink`: Write.
///
/// Resource types: `directory` (required).
pub const AttachTypedLink: &str = "clouddirectory:AttachTypedLink";

/// `clouddirectory:BatchRead`: Read.
///
/// Resource types: `directory` (required).
pub const BatchRead: &str = "clouddirectory:BatchRead";

/// `clouddirectory:BatchWrite`: Write.
///
/// Resource types: `directory` (required).
pub const BatchWrite: &str = "clouddirectory:BatchWrite";

/// `clouddirectory:CreateDirectory`: Write.
///
/// Resource types: `publishedSchema` (required).
pub const CreateDirectory: &str = "clouddirectory:CreateDirectory";

/// `clouddirectory:CreateFacet`: Write.
///
/// Resource types: `appliedSchema` (required), `developmentSchema` (required).
pub const CreateFacet: &str = "clouddirectory:CreateFacet";

/// `clouddirectory:CreateIndex`: Write.
///
/// Resource types: `directory` (required).
pub const CreateIndex: &str = "clouddirectory:CreateIndex";

/// `clouddirectory:CreateObject`: Write.
///
/// Resource types: `directory` (required).
pub const CreateObject: &str = "clouddirectory:CreateObject";

/// `clouddirectory:CreateSchema`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateSchema: &str = "clouddirectory:CreateSchema";

/// `clouddirectory:CreateTypedLinkFacet`: Write.
///
/// Resource types: `appliedSchema` (required), `developmentSchema` (required).
pub const CreateTypedLinkFacet: &str = "clouddirectory:CreateTypedLinkFacet";

/// `clouddirectory:DeleteDirectory`: Write.
///
/// Resource types: `directory` (required).
pub const DeleteDirectory: &str = "clouddirectory:DeleteDirectory";

/// `clouddirectory:DeleteFacet`: Write.
///
/// Resource types: `developmentSchema` (required).
pub const DeleteFacet: &str = "clouddirectory:DeleteFacet";

/// `clouddirectory:DeleteObject`: Write.
///
/// Resource types: `directory` (required).
pub const DeleteObject: &str = "clouddirectory:DeleteObject";

/// `clouddirectory:DeleteSchema`: Write.
///
/// Resource types: `developmentSchema` (required), `publishedSchema` (required).
pub const DeleteSchema: &str = "clouddirectory:DeleteSchema";

/// `clouddirectory:DeleteTypedLinkFacet`: Write.
///
/// Resource types: `developmentSchema` (required).
pub const DeleteTypedLinkFacet: &str = "clouddirectory:DeleteTypedLinkFacet";

/// `clouddirectory:DetachFromIndex`: Write.
///
/// Resource types: `directory` (required).
pub const DetachFromIndex: &str = "clouddirectory:DetachFromIndex";

/// `clouddirectory:DetachObject`: Write.
///
/// Resource types: `directory` (required).
pub const DetachObject: &str = "clouddirectory:DetachObject";

/// `clouddirectory:DetachPolicy`: Write.
///
/// Resource types: `directory` (required).
pub const DetachPolicy: &str = "clouddirectory:DetachPolicy";

/// `clouddirectory:DetachTypedLink`: Write.
///
/// Resource types: `directory` (required).
pub const DetachTypedLink: &str = "clouddirectory:DetachTypedLink";

/// `clouddirectory:DisableDirectory`: Write.
///
/// Resource types: `directory` (required).
pub const DisableDirectory: &str = "clouddirectory:DisableDirectory";

/// `clouddirectory:EnableDirectory`: Write.
///
/// Resource types: `directory` (required).
pub const EnableDirectory: &str = "clouddirectory:EnableDirectory";

/// `clouddirectory:GetAppliedSchemaVersion`: Read.
///
/// Resource types: `appliedSchema` (required).
pub const GetAppliedSchemaVersion: &str = "clouddirectory:GetAppliedSchemaVersion";

/// `clouddirectory:GetDirectory`: Read.
///
/// Resource types: `directory` (required).
pub const GetDirectory: &str = "clouddirectory:GetDirectory";

/// `clouddirectory:GetFacet`: Read.
///
/// Resource types: `appliedSchema` (required), `developmentSchema` (required), `publishedSchema` (required).
pub const GetFacet: &str = "clouddirectory:GetFacet";

/// `clouddirectory:GetLinkAttributes`: Read.
///
/// Resource types: `directory` (required).
pub const GetLinkAttributes: &str = "clouddirectory:GetLinkAttributes";

/// `clouddirectory:GetObjectAttributes`: Read.
///
/// Resource types: `directory` (required).
pub const GetObjectAttributes: &str = "clouddirectory:GetObjectAttributes";

/// `clouddirectory:GetObjectInformation`: Read.
///
/// Resource types: `directory` (required).
pub const GetObjectInformation: &str = "clouddirectory:GetObjectInformation";

/// `clouddirectory:GetSchemaAsJson`: Read.
///
/// Resource types: `appliedSchema` (required), `developmentSchema` (required), `publishedSchema` (required).
pub const GetSchemaAsJson: &str = "clouddirectory:GetSchemaAsJson";

/// `clouddirectory:GetTypedLinkFacetInformation`: Read.
///
/// Resource types: `appliedSchema` (required), `developmentSchema` (required), `publishedSchema` (required).
pub const GetTypedLinkFacetInformation: &str = "clouddirectory:GetTypedLinkFacetInformation";

/// `clouddirectory:ListAppliedSchemaArns`: List.
///
/// Resource types: `directory` (required).
pub const ListAppliedSchemaArns: &str = "clouddirectory:ListAppliedSchemaArns";

/// `clouddirectory:ListAttachedIndices`: Read.
///
/// Resource types: `directory` (required).
pub const ListAttachedIndices: &str = "clouddirectory:ListAttachedIndices";

/// `clouddirectory:ListDevelopmentSchemaArns`: List.
///
/// No resource types: its resource is `*`.
pub const ListDevelopmentSchemaArns: &str = "clouddirectory:ListDevelopmentSchemaArns";

/// `clouddirectory:ListDirectories`: List.
///
/// No resource types: its resource is `*`.
pub const ListDirectories: &str = "clouddirectory:ListDirectories";

/// `clouddirectory:ListFacetAttributes`: Read.
///
/// Resource types: `appliedSchema` (required), `developmentSchema` (required), `publishedSchema` (required).
pub const ListFacetAttributes: &str = "clouddirectory:ListFacetAttributes";

/// `clouddirectory:ListFacetNames`: Read.
///
/// Resource types: `appliedSchema` (required), `developmentSchema` (required), `publishedSchema` (required).
pub const ListFacetNames: &str = "clouddirectory:ListFacetNames";

/// `clouddirectory:ListIncomingTypedLinks`: Read.
///
/// Resource types: `directory` (required).
pub const ListIncomingTypedLinks: &str = "clouddirectory:ListIncomingTypedLinks";

/// `clouddirectory:ListIndex`: Read.
///
/// Resource types: `directory` (required).
pub const ListIndex: &str = "clouddirectory:ListIndex";

/// `clouddirectory:ListManagedSchemaArns`: List.
///
/// No resource types: its resource is `*`.
pub const ListManagedSchemaArns: &str = "clouddirectory:ListManagedSchemaArns";

/// `clouddirectory:ListObjectAttributes`: Read.
///
/// Resource types: `directory` (required).
pub const ListObjectAttributes: &str = "clouddirectory:ListObjectAttributes";

/// `clouddirectory:ListObjectChildren`: Read.
///
/// Resource types: `directory` (required).
pub const ListObjectChildren: &str = "clouddirectory:ListObjectChildren";

/// `clouddirectory:ListObjectParentPaths`: Read.
///
/// Resource types: `directory` (required).
pub const ListObjectParentPaths: &str = "clouddirectory:ListObjectParentPaths";

/// `clouddirectory:ListObjectParents`: Read.
///
/// Resource types: `directory` (required).
pub const ListObjectParents: &str = "clouddirectory:ListObjectParents";

/// `clouddirectory:ListObjectPolicies`: Read.
///
/// Resource types: `directory` (required).
pub const ListObjectPolicies: &str = "clouddirectory:ListObjectPolicies";

/// `clouddirectory:ListOutgoingTypedLinks`: Read.
///
/// Resource types: `directory` (required).
pub const ListOutgoingTypedLinks: &str = "clouddirectory:ListOutgoingTypedLinks";

/// `clouddirectory:ListPolicyAttachments`: Read.
///
/// Resource types: `directory` (required).
pub const ListPolicyAttachments: &str = "clouddirectory:ListPolicyAttachments";

/// `clouddirectory:ListPublishedSchemaArns`: List.
///
/// No resource types: its resource is `*`.
pub const ListPublishedSchemaArns: &str = "clouddirectory:ListPublishedSchemaArns";

/// `clouddirectory:ListTagsForResource`: Read.
///
/// Resource types: `directory` (required).
pub const ListTagsForResource: &str = "clouddirectory:ListTagsForResource";

/// `clouddirectory:ListTypedLinkFacetAttributes`: Read.
///
/// Resource types: `appliedSchema` (required), `developmentSchema` (required), `publishedSchema` (required).
pub const ListTypedLinkFacetAttributes: &str = "clouddirectory:ListTypedLinkFacetAttributes";

/// `clouddirectory:ListTypedLinkFacetNames`: Read.
///
/// Resource types: `appliedSchema` (required), `developmentSchema` (required), `publishedSchema` (required).
pub const ListTypedLinkFacetNames: &str = "clouddirectory:ListTypedLinkFacetNames";

/// `clouddirectory:LookupPolicy`: Read.
///
/// Resource types: `directory` (required).
pub const LookupPolicy: &str = "clouddirectory:LookupPolicy";

/// `clouddirectory:PublishSchema`: Write.
///
/// Resource types: `developmentSchema` (required).
pub const PublishSchema: &str = "clouddirectory:PublishSchema";

/// `clouddirectory:PutSchemaFromJson`: Write.
///
/// No resource types: its resource is `*`.
pub const PutSchemaFromJson: &str = "clouddirectory:PutSchemaFromJson";

/// `clouddirectory:RemoveFacetFromObject`: Write.
///
/// Resource types: `directory` (required).
pub const RemoveFacetFromObject: &str = "clouddirectory:RemoveFacetFromObject";

/// `clouddirectory:TagResource`: Tagging, Write.
///
/// Resource types: `directory` (required).
pub const TagResource: &str = "clouddirectory:TagResource";

/// `clouddirectory:UntagResource`: Tagging, Write.
///
/// Resource types: `directory` (required).
pub const UntagResource: &str = "clouddirectory:UntagResource";

/// `clouddirectory:UpdateFacet`: Write.
///
/// Resource types: `appliedSchema` (required), `developmentSchema` (required).
pub const UpdateFacet: &str = "clouddirectory:UpdateFacet";

/// `clouddirectory:UpdateLinkAttributes`: Write.
///
/// Resource types: `directory` (required).
pub const UpdateLinkAttributes: &str = "clouddirectory:UpdateLinkAttributes";

/// `clouddirectory:UpdateObjectAttributes`: Write.
///
/// Resource types: `directory` (required).
pub const UpdateObjectAttributes: &str = "clouddirectory:UpdateObjectAttributes";

/// `clouddirectory:UpdateSchema`: Write.
///
/// Resource types: `developmentSchema` (required).
pub const UpdateSchema: &str = "clouddirectory:UpdateSchema";

/// `clouddirectory:UpdateTypedLinkFacet`: Write.
///
/// Resource types: `developmentSchema` (required).
pub const UpdateTypedLinkFacet: &str = "clouddirectory:UpdateTypedLinkFacet";

/// `clouddirectory:UpgradeAppliedSchema`: Write.
///
/// Resource types: `directory` (required), `publishedSchema` (required).
pub const UpgradeAppliedSchema: &str = "clouddirectory:UpgradeAppliedSchema";

/// `clouddirectory:UpgradePublishedSchema`: Write.
///
/// Resource types: `developmentSchema` (required), `publishedSchema` (required).
pub const UpgradePublishedSchema: &str = "clouddirectory:UpgradePublishedSchema";
