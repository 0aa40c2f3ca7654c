// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon AI Operations: the actions of the prefix `aiops`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `investigation-group` | `arn:${Partition}:aiops:${Region}:${Account}:investigation-group/${InvestigationGroupId}` |

/// `aiops:CreateInvestigation`: Write.
///
/// Resource types: `investigation-group` (required).
pub const CreateInvestigation: &str = "aiops:CreateInvestigation";

/// `aiops:CreateInvestigationEvent`: Write.
///
/// Resource types: `investigation-group` (required).
pub const CreateInvestigationEvent: &str = "aiops:CreateInvestigationEvent";

/// `aiops:CreateInvestigationGroup`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateInvestigationGroup: &str = "aiops:CreateInvestigationGroup";

/// `aiops:CreateInvestigationResource`: Write.
///
/// Resource types: `investigation-group` (required).
pub const CreateInvestigationResource: &str = "aiops:CreateInvestigationResource";

/// `aiops:CreateReport`: Write.
///
/// Resource types: `investigation-group` (required).
pub const CreateReport: &str = "aiops:CreateReport";

/// `aiops:DeleteInvestigation`: Write.
///
/// Resource types: `investigation-group` (required).
pub const DeleteInvestigation: &str = "aiops:DeleteInvestigation";

/// `aiops:DeleteInvestigationGroup`: Write.
///
/// Resource types: `investigation-group` (required).
pub const DeleteInvestigationGroup: &str = "aiops:DeleteInvestigationGroup";

/// `aiops:DeleteInvestigationGroupPolicy`: Write.
///
/// Resource types: `investigation-group` (required).
pub const DeleteInvestigationGroupPolicy: &str = "aiops:DeleteInvestigationGroupPolicy";

/// `aiops:GenerateReport`: Write.
///
/// Resource types: `investigation-group` (required).
pub const GenerateReport: &str = "aiops:GenerateReport";

/// `aiops:GetEphemeralInvestigationResults`: List.
///
/// No resource types: its resource is `*`.
pub const GetEphemeralInvestigationResults: &str = "aiops:GetEphemeralInvestigationResults";

/// `aiops:GetFact`: Read.
///
/// Resource types: `investigation-group` (required).
pub const GetFact: &str = "aiops:GetFact";

/// `aiops:GetFactVersions`: Read.
///
/// Resource types: `investigation-group` (required).
pub const GetFactVersions: &str = "aiops:GetFactVersions";

/// `aiops:GetInvestigation`: Read.
///
/// Resource types: `investigation-group` (required).
pub const GetInvestigation: &str = "aiops:GetInvestigation";

/// `aiops:GetInvestigationEvent`: Read.
///
/// Resource types: `investigation-group` (required).
pub const GetInvestigationEvent: &str = "aiops:GetInvestigationEvent";

/// `aiops:GetInvestigationGroup`: Read.
///
/// Resource types: `investigation-group` (required).
pub const GetInvestigationGroup: &str = "aiops:GetInvestigationGroup";

/// `aiops:GetInvestigationGroupPolicy`: Read.
///
/// Resource types: `investigation-group` (required).
pub const GetInvestigationGroupPolicy: &str = "aiops:GetInvestigationGroupPolicy";

/// `aiops:GetInvestigationResource`: Read.
///
/// Resource types: `investigation-group` (required).
pub const GetInvestigationResource: &str = "aiops:GetInvestigationResource";

/// `aiops:GetReport`: Read.
///
/// Resource types: `investigation-group` (required).
pub const GetReport: &str = "aiops:GetReport";

/// `aiops:ListFacts`: List.
///
/// Resource types: `investigation-group` (required).
pub const ListFacts: &str = "aiops:ListFacts";

/// `aiops:ListInvestigationEvents`: List.
///
/// Resource types: `investigation-group` (required).
pub const ListInvestigationEvents: &str = "aiops:ListInvestigationEvents";

/// `aiops:ListInvestigationGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListInvestigationGroups: &str = "aiops:ListInvestigationGroups";

/// `aiops:ListInvestigations`: List.
///
/// Resource types: `investigation-group` (required).
pub const ListInvestigations: &str = "aiops:ListInvestigations";

/// `aiops:ListReports`: List.
///
/// Resource types: `investigation-group` (required).
pub const ListReports: &str = "aiops:ListReports";

/// `aiops:ListTagsForResource`: List.
///
/// Resource types: `investigation-group` (required).
pub const ListTagsForResource: &str = "aiops:ListTagsForResource";

/// `aiops:PutFact`: Write.
///
/// Resource types: `investigation-group` (required).
pub const PutFact: &str = "aiops:PutFact";

/// `aiops:PutInvestigationGroupPolicy`: Write.
///
/// Resource types: `investigation-group` (required).
pub const PutInvestigationGroupPolicy: &str = "aiops:PutInvestigationGroupPolicy";

/// `aiops:TagResource`: Tagging, Write.
///
/// Resource types: `investigation-group` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "aiops:TagResource";

/// `aiops:UntagResource`: Tagging, Write.
///
/// Resource types: `investigation-group` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "aiops:UntagResource";

/// `aiops:UpdateInvestigation`: Write.
///
/// Resource types: `investigation-group` (required).
pub const UpdateInvestigation: &str = "aiops:UpdateInvestigation";

/// `aiops:UpdateInvestigationEvent`: Write.
///
/// Resource types: `investigation-group` (required).
pub const UpdateInvestigationEvent: &str = "aiops:UpdateInvestigationEvent";

/// `aiops:UpdateInvestigationGroup`: Write.
///
/// Resource types: `investigation-group` (required).
pub const UpdateInvestigationGroup: &str = "aiops:UpdateInvestigationGroup";

/// `aiops:UpdateReport`: Write.
///
/// Resource types: `investigation-group` (required).
pub const UpdateReport: &str = "aiops:UpdateReport";

/// `aiops:ValidateInvestigationGroup`: Read.
///
/// Resource types: `investigation-group` (required).
pub const ValidateInvestigationGroup: &str = "aiops:ValidateInvestigationGroup";
