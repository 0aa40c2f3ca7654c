// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Detective: the actions of the prefix `detective`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Graph` | `arn:${Partition}:detective:${Region}:${Account}:graph:${ResourceId}` |

/// `detective:AcceptInvitation`: Write.
///
/// Resource types: `Graph` (required).
pub const AcceptInvitation: &str = "detective:AcceptInvitation";

/// `detective:BatchGetGraphMemberDatasources`: Read.
///
/// Resource types: `Graph` (required).
pub const BatchGetGraphMemberDatasources: &str = "detective:BatchGetGraphMemberDatasources";

/// `detective:BatchGetMembershipDatasources`: Read.
///
/// No resource types: its resource is `*`.
pub const BatchGetMembershipDatasources: &str = "detective:BatchGetMembershipDatasources";

/// `detective:CreateGraph`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateGraph: &str = "detective:CreateGraph";

/// `detective:CreateMembers`: Write.
///
/// Resource types: `Graph` (required).
pub const CreateMembers: &str = "detective:CreateMembers";

/// `detective:DeleteGraph`: Write.
///
/// Resource types: `Graph` (required).
pub const DeleteGraph: &str = "detective:DeleteGraph";

/// `detective:DeleteMembers`: Write.
///
/// Resource types: `Graph` (required).
pub const DeleteMembers: &str = "detective:DeleteMembers";

/// `detective:DescribeOrganizationConfiguration`: Read.
///
/// Resource types: `Graph` (required).
pub const DescribeOrganizationConfiguration: &str = "detective:DescribeOrganizationConfiguration";

/// `detective:DisableOrganizationAdminAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const DisableOrganizationAdminAccount: &str = "detective:DisableOrganizationAdminAccount";

/// `detective:DisassociateMembership`: Write.
///
/// Resource types: `Graph` (required).
pub const DisassociateMembership: &str = "detective:DisassociateMembership";

/// `detective:EnableOrganizationAdminAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const EnableOrganizationAdminAccount: &str = "detective:EnableOrganizationAdminAccount";

/// `detective:GetFreeTrialEligibility`: Read.
///
/// Resource types: `Graph` (required).
pub const GetFreeTrialEligibility: &str = "detective:GetFreeTrialEligibility";

/// `detective:GetGraphIngestState`: Read.
///
/// Resource types: `Graph` (required).
pub const GetGraphIngestState: &str = "detective:GetGraphIngestState";

/// `detective:GetInvestigation`: Read.
///
/// Resource types: `Graph` (required).
pub const GetInvestigation: &str = "detective:GetInvestigation";

/// `detective:GetMembers`: Read.
///
/// Resource types: `Graph` (required).
pub const GetMembers: &str = "detective:GetMembers";

/// `detective:GetPricingInformation`: Read.
///
/// No resource types: its resource is `*`.
pub const GetPricingInformation: &str = "detective:GetPricingInformation";

/// `detective:GetUsageInformation`: Read.
///
/// Resource types: `Graph` (required).
pub const GetUsageInformation: &str = "detective:GetUsageInformation";

/// `detective:InvokeAssistant`: Read.
///
/// Resource types: `Graph` (required).
pub const InvokeAssistant: &str = "detective:InvokeAssistant";

/// `detective:ListDatasourcePackages`: List.
///
/// Resource types: `Graph` (required).
pub const ListDatasourcePackages: &str = "detective:ListDatasourcePackages";

/// `detective:ListGraphs`: List.
///
/// No resource types: its resource is `*`.
pub const ListGraphs: &str = "detective:ListGraphs";

/// `detective:ListHighDegreeEntities`: List.
///
/// Resource types: `Graph` (required).
pub const ListHighDegreeEntities: &str = "detective:ListHighDegreeEntities";

/// `detective:ListIndicators`: List.
///
/// Resource types: `Graph` (required).
pub const ListIndicators: &str = "detective:ListIndicators";

/// `detective:ListInvestigations`: List.
///
/// Resource types: `Graph` (required).
pub const ListInvestigations: &str = "detective:ListInvestigations";

/// `detective:ListInvitations`: List.
///
/// No resource types: its resource is `*`.
pub const ListInvitations: &str = "detective:ListInvitations";

/// `detective:ListMembers`: List.
///
/// Resource types: `Graph` (required).
pub const ListMembers: &str = "detective:ListMembers";

/// `detective:ListOrganizationAdminAccount`: List.
///
/// No resource types: its resource is `*`.
pub const ListOrganizationAdminAccount: &str = "detective:ListOrganizationAdminAccount";

/// `detective:ListTagsForResource`: List.
///
/// Resource types: `Graph` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "detective:ListTagsForResource";

/// `detective:RejectInvitation`: Write.
///
/// Resource types: `Graph` (required).
pub const RejectInvitation: &str = "detective:RejectInvitation";

/// `detective:SearchGraph`: Read.
///
/// Resource types: `Graph` (required).
pub const SearchGraph: &str = "detective:SearchGraph";

/// `detective:StartInvestigation`: Write.
///
/// Resource types: `Graph` (required).
pub const StartInvestigation: &str = "detective:StartInvestigation";

/// `detective:StartMonitoringMember`: Write.
///
/// Resource types: `Graph` (required).
pub const StartMonitoringMember: &str = "detective:StartMonitoringMember";

/// `detective:TagResource`: Tagging, Write.
///
/// Resource types: `Graph` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "detective:TagResource";

/// `detective:UntagResource`: Tagging, Write.
///
/// Resource types: `Graph` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "detective:UntagResource";

/// `detective:UpdateDatasourcePackages`: Write.
///
/// Resource types: `Graph` (required).
pub const UpdateDatasourcePackages: &str = "detective:UpdateDatasourcePackages";

/// `detective:UpdateInvestigationState`: Write.
///
/// Resource types: `Graph` (required).
pub const UpdateInvestigationState: &str = "detective:UpdateInvestigationState";

/// `detective:UpdateOrganizationConfiguration`: Write.
///
/// Resource types: `Graph` (required).
pub const UpdateOrganizationConfiguration: &str = "detective:UpdateOrganizationConfiguration";
