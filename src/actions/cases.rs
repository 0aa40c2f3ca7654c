// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Connect Cases: the actions of the prefix `cases`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Case` | `arn:${Partition}:cases:${Region}:${Account}:domain/${DomainId}/case/${CaseId}` |
//! | `CaseRule` | `arn:${Partition}:cases:${Region}:${Account}:domain/${DomainId}/case-rule/${CaseRuleId}` |
//! | `Domain` | `arn:${Partition}:cases:${Region}:${Account}:domain/${DomainId}` |
//! | `Field` | `arn:${Partition}:cases:${Region}:${Account}:domain/${DomainId}/field/${FieldId}` |
//! | `Layout` | `arn:${Partition}:cases:${Region}:${Account}:domain/${DomainId}/layout/${LayoutId}` |
//! | `RelatedItem` | `arn:${Partition}:cases:${Region}:${Account}:domain/${DomainId}/case/${CaseId}/related-item/${RelatedItemId}` |
//! | `Template` | `arn:${Partition}:cases:${Region}:${Account}:domain/${DomainId}/template/${TemplateId}` |

/// `cases:BatchGetCaseRule`: Read.
///
/// Resource types: `CaseRule` (required), `Domain` (required).
pub const BatchGetCaseRule: &str = "cases:BatchGetCaseRule";

/// `cases:BatchGetField`: Read.
///
/// Resource types: `Domain` (required), `Field` (required).
pub const BatchGetField: &str = "cases:BatchGetField";

/// `cases:BatchPutFieldOptions`: Write.
///
/// Resource types: `Domain` (required), `Field` (required).
pub const BatchPutFieldOptions: &str = "cases:BatchPutFieldOptions";

/// `cases:CreateCase`: Write.
///
/// Resource types: `Case` (required), `Domain` (required), `Field` (required), `Template` (required).
///
/// Condition keys: `connect:UserArn`.
pub const CreateCase: &str = "cases:CreateCase";

/// `cases:CreateCaseRule`: Write.
///
/// Resource types: `CaseRule` (required), `Domain` (required).
pub const CreateCaseRule: &str = "cases:CreateCaseRule";

/// `cases:CreateDomain`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateDomain: &str = "cases:CreateDomain";

/// `cases:CreateField`: Write.
///
/// Resource types: `Domain` (required), `Field` (required).
pub const CreateField: &str = "cases:CreateField";

/// `cases:CreateLayout`: Write.
///
/// Resource types: `Domain` (required), `Layout` (required).
pub const CreateLayout: &str = "cases:CreateLayout";

/// `cases:CreateRelatedItem`: Write.
///
/// Resource types: `Case` (required), `Domain` (required), `RelatedItem` (required).
///
/// Condition keys: `connect:UserArn`.
pub const CreateRelatedItem: &str = "cases:CreateRelatedItem";

/// `cases:CreateTemplate`: Write.
///
/// Resource types: `Domain` (required), `Layout` (required), `Template` (required).
pub const CreateTemplate: &str = "cases:CreateTemplate";

/// `cases:DeleteCase`: Write.
///
/// Resource types: `Case` (required), `Domain` (required).
pub const DeleteCase: &str = "cases:DeleteCase";

/// `cases:DeleteCaseRule`: Write.
///
/// Resource types: `CaseRule` (required), `Domain` (required).
pub const DeleteCaseRule: &str = "cases:DeleteCaseRule";

/// `cases:DeleteDomain`: Write.
///
/// Resource types: `Domain` (required).
pub const DeleteDomain: &str = "cases:DeleteDomain";

/// `cases:DeleteField`: Write.
///
/// Resource types: `Domain` (required), `Field` (required).
pub const DeleteField: &str = "cases:DeleteField";

/// `cases:DeleteLayout`: Write.
///
/// Resource types: `Domain` (required), `Layout` (required).
pub const DeleteLayout: &str = "cases:DeleteLayout";

/// `cases:DeleteRelatedItem`: Write.
///
/// Resource types: `Case` (required), `Domain` (required), `RelatedItem` (required).
pub const DeleteRelatedItem: &str = "cases:DeleteRelatedItem";

/// `cases:DeleteTemplate`: Write.
///
/// Resource types: `Domain` (required), `Template` (required).
pub const DeleteTemplate: &str = "cases:DeleteTemplate";

/// `cases:GetCase`: Read.
///
/// Resource types: `Case` (required), `Domain` (required), `Field` (required).
pub const GetCase: &str = "cases:GetCase";

/// `cases:GetCaseAuditEvents`: Read.
///
/// Resource types: `Case` (required), `Domain` (required).
pub const GetCaseAuditEvents: &str = "cases:GetCaseAuditEvents";

/// `cases:GetCaseEventConfiguration`: Read.
///
/// Resource types: `Domain` (required).
pub const GetCaseEventConfiguration: &str = "cases:GetCaseEventConfiguration";

/// `cases:GetDomain`: Read.
///
/// Resource types: `Domain` (required).
pub const GetDomain: &str = "cases:GetDomain";

/// `cases:GetLayout`: Read.
///
/// Resource types: `Domain` (required), `Layout` (required).
pub const GetLayout: &str = "cases:GetLayout";

/// `cases:GetTemplate`: Read.
///
/// Resource types: `Domain` (required), `Template` (required).
pub const GetTemplate: &str = "cases:GetTemplate";

/// `cases:ListCaseRules`: List.
///
/// Resource types: `Domain` (required).
pub const ListCaseRules: &str = "cases:ListCaseRules";

/// `cases:ListCasesForContact`: List.
///
/// Resource types: `Domain` (required).
pub const ListCasesForContact: &str = "cases:ListCasesForContact";

/// `cases:ListDomains`: List.
///
/// No resource types: its resource is `*`.
pub const ListDomains: &str = "cases:ListDomains";

/// `cases:ListFieldOptions`: List.
///
/// Resource types: `Domain` (required), `Field` (required).
pub const ListFieldOptions: &str = "cases:ListFieldOptions";

/// `cases:ListFields`: List.
///
/// Resource types: `Domain` (required).
pub const ListFields: &str = "cases:ListFields";

/// `cases:ListLayouts`: List.
///
/// Resource types: `Domain` (required).
pub const ListLayouts: &str = "cases:ListLayouts";

/// `cases:ListTagsForResource`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "cases:ListTagsForResource";

/// `cases:ListTemplates`: List.
///
/// Resource types: `Domain` (required).
pub const ListTemplates: &str = "cases:ListTemplates";

/// `cases:PutCaseEventConfiguration`: Write.
///
/// Resource types: `Domain` (required).
pub const PutCaseEventConfiguration: &str = "cases:PutCaseEventConfiguration";

/// `cases:SearchAllRelatedItems`: Read.
///
/// Resource types: `Domain` (required).
pub const SearchAllRelatedItems: &str = "cases:SearchAllRelatedItems";

/// `cases:SearchCases`: Read.
///
/// Resource types: `Domain` (required).
pub const SearchCases: &str = "cases:SearchCases";

/// `cases:SearchRelatedItems`: Read.
///
/// Resource types: `Case` (required), `Domain` (required).
pub const SearchRelatedItems: &str = "cases:SearchRelatedItems";

/// `cases:TagResource`: Tagging, Write.
///
/// Resource types: `Case`, `CaseRule`, `Domain`, `Field`, `Layout`, `RelatedItem`, `Template`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "cases:TagResource";

/// `cases:UntagResource`: Tagging, Write.
///
/// Resource types: `Case`, `CaseRule`, `Domain`, `Field`, `Layout`, `RelatedItem`, `Template`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "cases:UntagResource";

/// `cases:UpdateCase`: Write.
///
/// Resource types: `Case` (required), `Domain` (required), `Field` (required).
///
/// Condition keys: `connect:UserArn`.
pub const UpdateCase: &str = "cases:UpdateCase";

/// `cases:UpdateCaseRule`: Write.
///
/// Resource types: `CaseRule` (required), `Domain` (required).
pub const UpdateCaseRule: &str = "cases:UpdateCaseRule";

/// `cases:UpdateField`: Write.
///
/// Resource types: `Domain` (required), `Field` (required).
pub const UpdateField: &str = "cases:UpdateField";

/// `cases:UpdateLayout`: Write.
///
/// Resource types: `Domain` (required), `Layout` (required).
pub const UpdateLayout: &str = "cases:UpdateLayout";

/// `cases:UpdateRelatedItem`: Write.
///
/// Resource types: `Case` (required), `Domain` (required), `RelatedItem` (required).
pub const UpdateRelatedItem: &str = "cases:UpdateRelatedItem";

/// `cases:UpdateTemplate`: Write.
///
/// Resource types: `Domain` (required), `Template` (required).
pub const UpdateTemplate: &str = "cases:UpdateTemplate";
