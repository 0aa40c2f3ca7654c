// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS B2B Data Interchange: the actions of the prefix `b2bi`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `capability` | `arn:${Partition}:b2bi:${Region}:${Account}:capability/${ResourceId}` |
//! | `partnership` | `arn:${Partition}:b2bi:${Region}:${Account}:partnership/${ResourceId}` |
//! | `profile` | `arn:${Partition}:b2bi:${Region}:${Account}:profile/${ResourceId}` |
//! | `transformer` | `arn:${Partition}:b2bi:${Region}:${Account}:transformer/${ResourceId}` |

/// `b2bi:CreateCapability`: Write.
///
/// Resource types: `transformer`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCapability: &str = "b2bi:CreateCapability";

/// `b2bi:CreatePartnership`: Write.
///
/// Resource types: `capability` (required), `profile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePartnership: &str = "b2bi:CreatePartnership";

/// `b2bi:CreateProfile`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateProfile: &str = "b2bi:CreateProfile";

/// `b2bi:CreateStarterMappingTemplate`: Write.
///
/// Resource types: `transformer` (required).
pub const CreateStarterMappingTemplate: &str = "b2bi:CreateStarterMappingTemplate";

/// `b2bi:CreateTransformer`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTransformer: &str = "b2bi:CreateTransformer";

/// `b2bi:DeleteCapability`: Write.
///
/// Resource types: `capability` (required).
pub const DeleteCapability: &str = "b2bi:DeleteCapability";

/// `b2bi:DeletePartnership`: Write.
///
/// Resource types: `partnership` (required).
pub const DeletePartnership: &str = "b2bi:DeletePartnership";

/// `b2bi:DeleteProfile`: Write.
///
/// Resource types: `profile` (required).
pub const DeleteProfile: &str = "b2bi:DeleteProfile";

/// `b2bi:DeleteTransformer`: Write.
///
/// Resource types: `transformer` (required).
pub const DeleteTransformer: &str = "b2bi:DeleteTransformer";

/// `b2bi:GenerateMapping`: Write.
///
/// Resource types: `transformer` (required).
pub const GenerateMapping: &str = "b2bi:GenerateMapping";

/// `b2bi:GetCapability`: Read.
///
/// Resource types: `capability` (required).
pub const GetCapability: &str = "b2bi:GetCapability";

/// `b2bi:GetPartnership`: Read.
///
/// Resource types: `partnership` (required).
pub const GetPartnership: &str = "b2bi:GetPartnership";

/// `b2bi:GetProfile`: Read.
///
/// Resource types: `profile` (required).
pub const GetProfile: &str = "b2bi:GetProfile";

/// `b2bi:GetTransformer`: Read.
///
/// Resource types: `transformer` (required).
pub const GetTransformer: &str = "b2bi:GetTransformer";

/// `b2bi:GetTransformerJob`: Read.
///
/// Resource types: `transformer` (required).
pub const GetTransformerJob: &str = "b2bi:GetTransformerJob";

/// `b2bi:ListCapabilities`: List.
///
/// No resource types: its resource is `*`.
pub const ListCapabilities: &str = "b2bi:ListCapabilities";

/// `b2bi:ListPartnerships`: List.
///
/// No resource types: its resource is `*`.
pub const ListPartnerships: &str = "b2bi:ListPartnerships";

/// `b2bi:ListProfiles`: List.
///
/// No resource types: its resource is `*`.
pub const ListProfiles: &str = "b2bi:ListProfiles";

/// `b2bi:ListTagsForResource`: Read.
///
/// Resource types: `capability`, `partnership`, `profile`, `transformer`.
pub const ListTagsForResource: &str = "b2bi:ListTagsForResource";

/// `b2bi:ListTransformers`: List.
///
/// No resource types: its resource is `*`.
pub const ListTransformers: &str = "b2bi:ListTransformers";

/// `b2bi:StartTransformerJob`: Write.
///
/// Resource types: `transformer` (required).
pub const StartTransformerJob: &str = "b2bi:StartTransformerJob";

/// `b2bi:TagResource`: Tagging, Write.
///
/// Resource types: `capability`, `partnership`, `profile`, `transformer`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "b2bi:TagResource";

/// `b2bi:TestConversion`: Write.
///
/// Resource types: `transformer` (required).
pub const TestConversion: &str = "b2bi:TestConversion";

/// `b2bi:TestMapping`: Write.
///
/// Resource types: `transformer` (required).
pub const TestMapping: &str = "b2bi:TestMapping";

/// `b2bi:TestParsing`: Write.
///
/// Resource types: `transformer` (required).
pub const TestParsing: &str = "b2bi:TestParsing";

/// `b2bi:UntagResource`: Tagging, Write.
///
/// Resource types: `capability`, `partnership`, `profile`, `transformer`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "b2bi:UntagResource";

/// `b2bi:UpdateCapability`: Write.
///
/// Resource types: `capability` (required), `transformer`.
pub const UpdateCapability: &str = "b2bi:UpdateCapability";

/// `b2bi:UpdatePartnership`: Write.
///
/// Resource types: `capability`, `partnership` (required).
pub const UpdatePartnership: &str = "b2bi:UpdatePartnership";

/// `b2bi:UpdateProfile`: Write.
///
/// Resource types: `profile` (required).
pub const UpdateProfile: &str = "b2bi:UpdateProfile";

/// `b2bi:UpdateTransformer`: Write.
///
/// Resource types: `transformer` (required).
pub const UpdateTransformer: &str = "b2bi:UpdateTransformer";
