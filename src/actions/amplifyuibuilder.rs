// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Amplify UI Builder: the actions of the prefix `amplifyuibuilder`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `CodegenJobResource` | `arn:${Partition}:amplifyuibuilder:${Region}:${Account}:app/${AppId}/environment/${EnvironmentName}/codegen-jobs/${Id}` |
//! | `ComponentResource` | `arn:${Partition}:amplifyuibuilder:${Region}:${Account}:app/${AppId}/environment/${EnvironmentName}/components/${Id}` |
//! | `FormResource` | `arn:${Partition}:amplifyuibuilder:${Region}:${Account}:app/${AppId}/environment/${EnvironmentName}/forms/${Id}` |
//! | `ThemeResource` | `arn:${Partition}:amplifyuibuilder:${Region}:${Account}:app/${AppId}/environment/${EnvironmentName}/themes/${Id}` |

/// `amplifyuibuilder:CreateComponent`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateComponent: &str = "amplifyuibuilder:CreateComponent";

/// `amplifyuibuilder:CreateForm`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateForm: &str = "amplifyuibuilder:CreateForm";

/// `amplifyuibuilder:CreateTheme`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTheme: &str = "amplifyuibuilder:CreateTheme";

/// `amplifyuibuilder:DeleteComponent`: Write.
///
/// Resource types: `ComponentResource` (required).
pub const DeleteComponent: &str = "amplifyuibuilder:DeleteComponent";

/// `amplifyuibuilder:DeleteForm`: Write.
///
/// Resource types: `FormResource` (required).
pub const DeleteForm: &str = "amplifyuibuilder:DeleteForm";

/// `amplifyuibuilder:DeleteTheme`: Write.
///
/// Resource types: `ThemeResource` (required).
pub const DeleteTheme: &str = "amplifyuibuilder:DeleteTheme";

/// `amplifyuibuilder:ExchangeCodeForToken`: Write.
///
/// No resource types: its resource is `*`.
pub const ExchangeCodeForToken: &str = "amplifyuibuilder:ExchangeCodeForToken";

/// `amplifyuibuilder:ExportComponents`: Read.
///
/// No resource types: its resource is `*`.
pub const ExportComponents: &str = "amplifyuibuilder:ExportComponents";

/// `amplifyuibuilder:ExportForms`: Read.
///
/// No resource types: its resource is `*`.
pub const ExportForms: &str = "amplifyuibuilder:ExportForms";

/// `amplifyuibuilder:ExportThemes`: Read.
///
/// No resource types: its resource is `*`.
pub const ExportThemes: &str = "amplifyuibuilder:ExportThemes";

/// `amplifyuibuilder:GetCodegenJob`: Read.
///
/// Resource types: `CodegenJobResource` (required).
pub const GetCodegenJob: &str = "amplifyuibuilder:GetCodegenJob";

/// `amplifyuibuilder:GetComponent`: Read.
///
/// Resource types: `ComponentResource` (required).
pub const GetComponent: &str = "amplifyuibuilder:GetComponent";

/// `amplifyuibuilder:GetForm`: Read.
///
/// Resource types: `FormResource` (required).
pub const GetForm: &str = "amplifyuibuilder:GetForm";

/// `amplifyuibuilder:GetMetadata`: Read.
///
/// No resource types: its resource is `*`.
pub const GetMetadata: &str = "amplifyuibuilder:GetMetadata";

/// `amplifyuibuilder:GetTheme`: Read.
///
/// Resource types: `ThemeResource` (required).
pub const GetTheme: &str = "amplifyuibuilder:GetTheme";

/// `amplifyuibuilder:ListCodegenJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListCodegenJobs: &str = "amplifyuibuilder:ListCodegenJobs";

/// `amplifyuibuilder:ListComponents`: List.
///
/// No resource types: its resource is `*`.
pub const ListComponents: &str = "amplifyuibuilder:ListComponents";

/// `amplifyuibuilder:ListForms`: List.
///
/// No resource types: its resource is `*`.
pub const ListForms: &str = "amplifyuibuilder:ListForms";

/// `amplifyuibuilder:ListTagsForResource`: List.
///
/// Resource types: `CodegenJobResource`, `ComponentResource`, `FormResource`, `ThemeResource`.
pub const ListTagsForResource: &str = "amplifyuibuilder:ListTagsForResource";

/// `amplifyuibuilder:ListThemes`: List.
///
/// No resource types: its resource is `*`.
pub const ListThemes: &str = "amplifyuibuilder:ListThemes";

/// `amplifyuibuilder:PutMetadataFlag`: Write.
///
/// No resource types: its resource is `*`.
pub const PutMetadataFlag: &str = "amplifyuibuilder:PutMetadataFlag";

/// `amplifyuibuilder:RefreshToken`: Write.
///
/// No resource types: its resource is `*`.
pub const RefreshToken: &str = "amplifyuibuilder:RefreshToken";

/// `amplifyuibuilder:ResetMetadataFlag`: Write.
///
/// No resource types: its resource is `*`.
pub const ResetMetadataFlag: &str = "amplifyuibuilder:ResetMetadataFlag";

/// `amplifyuibuilder:StartCodegenJob`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartCodegenJob: &str = "amplifyuibuilder:StartCodegenJob";

/// `amplifyuibuilder:TagResource`: Tagging, Write.
///
/// Resource types: `CodegenJobResource`, `ComponentResource`, `FormResource`, `ThemeResource`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "amplifyuibuilder:TagResource";

/// `amplifyuibuilder:UntagResource`: Tagging, Write.
///
/// Resource types: `CodegenJobResource`, `ComponentResource`, `FormResource`, `ThemeResource`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "amplifyuibuilder:UntagResource";

/// `amplifyuibuilder:UpdateComponent`: Write.
///
/// Resource types: `ComponentResource` (required).
pub const UpdateComponent: &str = "amplifyuibuilder:UpdateComponent";

/// `amplifyuibuilder:UpdateForm`: Write.
///
/// Resource types: `FormResource` (required).
pub const UpdateForm: &str = "amplifyuibuilder:UpdateForm";

/// `amplifyuibuilder:UpdateTheme`: Write.
///
/// Resource types: `ThemeResource` (required).
pub const UpdateTheme: &str = "amplifyuibuilder:UpdateTheme";
