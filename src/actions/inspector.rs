// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Inspector: the actions of the prefix `inspector`.

/// `inspector:AddAttributesToFindings`: Write.
///
/// No resource types: its resource is `*`.
pub const AddAttributesToFindings: &str = "inspector:AddAttributesToFindings";

/// `inspector:CreateAssessmentTarget`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateAssessmentTarget: &str = "inspector:CreateAssessmentTarget";

/// `inspector:CreateAssessmentTemplate`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateAssessmentTemplate: &str = "inspector:CreateAssessmentTemplate";

/// `inspector:CreateExclusionsPreview`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateExclusionsPreview: &str = "inspector:CreateExclusionsPreview";

/// `inspector:CreateResourceGroup`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateResourceGroup: &str = "inspector:CreateResourceGroup";

/// `inspector:DeleteAssessmentRun`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteAssessmentRun: &str = "inspector:DeleteAssessmentRun";

/// `inspector:DeleteAssessmentTarget`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteAssessmentTarget: &str = "inspector:DeleteAssessmentTarget";

/// `inspector:DeleteAssessmentTemplate`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteAssessmentTemplate: &str = "inspector:DeleteAssessmentTemplate";

/// `inspector:DescribeAssessmentRuns`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAssessmentRuns: &str = "inspector:DescribeAssessmentRuns";

/// `inspector:DescribeAssessmentTargets`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAssessmentTargets: &str = "inspector:DescribeAssessmentTargets";

/// `inspector:DescribeAssessmentTemplates`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAssessmentTemplates: &str = "inspector:DescribeAssessmentTemplates";

/// `inspector:DescribeCrossAccountAccessRole`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeCrossAccountAccessRole: &str = "inspector:DescribeCrossAccountAccessRole";

/// `inspector:DescribeExclusions`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeExclusions: &str = "inspector:DescribeExclusions";

/// `inspector:DescribeFindings`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeFindings: &str = "inspector:DescribeFindings";

/// `inspector:DescribeResourceGroups`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeResourceGroups: &str = "inspector:DescribeResourceGroups";

/// `inspector:DescribeRulesPackages`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeRulesPackages: &str = "inspector:DescribeRulesPackages";

/// `inspector:GetAssessmentReport`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAssessmentReport: &str = "inspector:GetAssessmentReport";

/// `inspector:GetExclusionsPreview`: Read.
///
/// No resource types: its resource is `*`.
pub const GetExclusionsPreview: &str = "inspector:GetExclusionsPreview";

/// `inspector:GetTelemetryMetadata`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTelemetryMetadata: &str = "inspector:GetTelemetryMetadata";

/// `inspector:ListAssessmentRunAgents`: List.
///
/// No resource types: its resource is `*`.
pub const ListAssessmentRunAgents: &str = "inspector:ListAssessmentRunAgents";

/// `inspector:ListAssessmentRuns`: List.
///
/// No resource types: its resource is `*`.
pub const ListAssessmentRuns: &str = "inspector:ListAssessmentRuns";

/// `inspector:ListAssessmentTargets`: List.
///
/// No resource types: its resource is `*`.
pub const ListAssessmentTargets: &str = "inspector:ListAssessmentTargets";

/// `inspector:ListAssessmentTemplates`: List.
///
/// No resource types: its resource is `*`.
pub const ListAssessmentTemplates: &str = "inspector:ListAssessmentTemplates";

/// `inspector:ListEventSubscriptions`: List.
///
/// No resource types: its resource is `*`.
pub const ListEventSubscriptions: &str = "inspector:ListEventSubscriptions";

/// `inspector:ListExclusions`: List.
///
/// No resource types: its resource is `*`.
pub const ListExclusions: &str = "inspector:ListExclusions";

/// `inspector:ListFindings`: List.
///
/// No resource types: its resource is `*`.
pub const ListFindings: &str = "inspector:ListFindings";

/// `inspector:ListRulesPackages`: List.
///
/// No resource types: its resource is `*`.
pub const ListRulesPackages: &str = "inspector:ListRulesPackages";

/// `inspector:ListTagsForResource`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "inspector:ListTagsForResource";

/// `inspector:PreviewAgents`: Read.
///
/// No resource types: its resource is `*`.
pub const PreviewAgents: &str = "inspector:PreviewAgents";

/// `inspector:RegisterCrossAccountAccessRole`: Write.
///
/// No resource types: its resource is `*`.
pub const RegisterCrossAccountAccessRole: &str = "inspector:RegisterCrossAccountAccessRole";

/// `inspector:RemoveAttributesFromFindings`: Write.
///
/// No resource types: its resource is `*`.
pub const RemoveAttributesFromFindings: &str = "inspector:RemoveAttributesFromFindings";

/// `inspector:SetTagsForResource`: Tagging, Write.
///
/// No resource types: its resource is `*`.
pub const SetTagsForResource: &str = "inspector:SetTagsForResource";

/// `inspector:StartAssessmentRun`: Write.
///
/// No resource types: its resource is `*`.
pub const StartAssessmentRun: &str = "inspector:StartAssessmentRun";

/// `inspector:StopAssessmentRun`: Write.
///
/// No resource types: its resource is `*`.
pub const StopAssessmentRun: &str = "inspector:StopAssessmentRun";

/// `inspector:SubscribeToEvent`: Write.
///
/// No resource types: its resource is `*`.
pub const SubscribeToEvent: &str = "inspector:SubscribeToEvent";

/// `inspector:UnsubscribeFromEvent`: Write.
///
/// No resource types: its resource is `*`.
pub const UnsubscribeFromEvent: &str = "inspector:UnsubscribeFromEvent";

/// `inspector:UpdateAssessmentTarget`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAssessmentTarget: &str = "inspector:UpdateAssessmentTarget";
