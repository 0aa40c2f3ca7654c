// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Compute Optimizer Automation: the actions of the prefix `aco-automation`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `AutomationRule` | `arn:${Partition}:compute-optimizer::${Account}:automation-rule/${RuleId}` |

/// `aco-automation:AssociateAccounts`: Write.
///
/// No resource types: its resource is `*`.
pub const AssociateAccounts: &str = "aco-automation:AssociateAccounts";

/// `aco-automation:CreateAutomationRule`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAutomationRule: &str = "aco-automation:CreateAutomationRule";

/// `aco-automation:DeleteAutomationRule`: Write.
///
/// Resource types: `AutomationRule` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteAutomationRule: &str = "aco-automation:DeleteAutomationRule";

/// `aco-automation:DisassociateAccounts`: Write.
///
/// No resource types: its resource is `*`.
pub const DisassociateAccounts: &str = "aco-automation:DisassociateAccounts";

/// `aco-automation:GetAutomationEvent`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAutomationEvent: &str = "aco-automation:GetAutomationEvent";

/// `aco-automation:GetAutomationRule`: Read.
///
/// Resource types: `AutomationRule` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetAutomationRule: &str = "aco-automation:GetAutomationRule";

/// `aco-automation:GetEnrollmentConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetEnrollmentConfiguration: &str = "aco-automation:GetEnrollmentConfiguration";

/// `aco-automation:ListAccounts`: List.
///
/// No resource types: its resource is `*`.
pub const ListAccounts: &str = "aco-automation:ListAccounts";

/// `aco-automation:ListAutomationEvents`: List.
///
/// No resource types: its resource is `*`.
pub const ListAutomationEvents: &str = "aco-automation:ListAutomationEvents";

/// `aco-automation:ListAutomationEventSteps`: List.
///
/// No resource types: its resource is `*`.
pub const ListAutomationEventSteps: &str = "aco-automation:ListAutomationEventSteps";

/// `aco-automation:ListAutomationEventSummaries`: List.
///
/// No resource types: its resource is `*`.
pub const ListAutomationEventSummaries: &str = "aco-automation:ListAutomationEventSummaries";

/// `aco-automation:ListAutomationRulePreview`: List.
///
/// No resource types: its resource is `*`.
pub const ListAutomationRulePreview: &str = "aco-automation:ListAutomationRulePreview";

/// `aco-automation:ListAutomationRulePreviewSummaries`: List.
///
/// No resource types: its resource is `*`.
pub const ListAutomationRulePreviewSummaries: &str = "aco-automation:ListAutomationRulePreviewSummaries";

/// `aco-automation:ListAutomationRules`: List.
///
/// No resource types: its resource is `*`.
pub const ListAutomationRules: &str = "aco-automation:ListAutomationRules";

/// `aco-automation:ListRecommendedActions`: List.
///
/// No resource types: its resource is `*`.
pub const ListRecommendedActions: &str = "aco-automation:ListRecommendedActions";

/// `aco-automation:ListRecommendedActionSummaries`: List.
///
/// No resource types: its resource is `*`.
pub const ListRecommendedActionSummaries: &str = "aco-automation:ListRecommendedActionSummaries";

/// `aco-automation:ListTagsForResource`: List.
///
/// Resource types: `AutomationRule` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "aco-automation:ListTagsForResource";

/// `aco-automation:RollbackAutomationEvent`: Write.
///
/// No resource types: its resource is `*`.
pub const RollbackAutomationEvent: &str = "aco-automation:RollbackAutomationEvent";

/// `aco-automation:StartAutomationEvent`: Write.
///
/// No resource types: its resource is `*`.
pub const StartAutomationEvent: &str = "aco-automation:StartAutomationEvent";

/// `aco-automation:TagResource`: Tagging, Write.
///
/// Resource types: `AutomationRule` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "aco-automation:TagResource";

/// `aco-automation:UntagResource`: Tagging, Write.
///
/// Resource types: `AutomationRule` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "aco-automation:UntagResource";

/// `aco-automation:UpdateAutomationRule`: Write.
///
/// Resource types: `AutomationRule` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateAutomationRule: &str = "aco-automation:UpdateAutomationRule";

/// `aco-automation:UpdateEnrollmentConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateEnrollmentConfiguration: &str = "aco-automation:UpdateEnrollmentConfiguration";
