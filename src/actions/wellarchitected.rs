// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Well-Architected Tool: the actions of the prefix `wellarchitected`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `agent-profile` | `arn:${Partition}:wellarchitected:${Region}:${Account}:agent-profile/${ProfileName}` |
//! | `agent-recommendation` | `arn:${Partition}:wellarchitected:${Region}:${Account}:agent-recommendation/${ResourceId}` |
//! | `lens` | `arn:${Partition}:wellarchitected:${Region}:${Account}:lens/${ResourceId}` |
//! | `profile` | `arn:${Partition}:wellarchitected:${Region}:${Account}:profile/${ResourceId}` |
//! | `review-template` | `arn:${Partition}:wellarchitected:${Region}:${Account}:review-template/${ResourceId}` |
//! | `workload` | `arn:${Partition}:wellarchitected:${Region}:${Account}:workload/${ResourceId}` |

/// `wellarchitected:AssociateLenses`: Write.
///
/// Resource types: `workload` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AssociateLenses: &str = "wellarchitected:AssociateLenses";

/// `wellarchitected:AssociateProfiles`: Write.
///
/// Resource types: `workload` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AssociateProfiles: &str = "wellarchitected:AssociateProfiles";

/// `wellarchitected:ConfigureIntegration`: Write.
///
/// No resource types: its resource is `*`.
pub const ConfigureIntegration: &str = "wellarchitected:ConfigureIntegration";

/// `wellarchitected:CreateAgentContext`: Write.
///
/// Resource types: `agent-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateAgentContext: &str = "wellarchitected:CreateAgentContext";

/// `wellarchitected:CreateAgentGoal`: Write.
///
/// Resource types: `agent-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateAgentGoal: &str = "wellarchitected:CreateAgentGoal";

/// `wellarchitected:CreateAgentProfile`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAgentProfile: &str = "wellarchitected:CreateAgentProfile";

/// `wellarchitected:CreateLensShare`: Write.
///
/// Resource types: `lens` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateLensShare: &str = "wellarchitected:CreateLensShare";

/// `wellarchitected:CreateLensVersion`: Write.
///
/// Resource types: `lens` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateLensVersion: &str = "wellarchitected:CreateLensVersion";

/// `wellarchitected:CreateMilestone`: Write.
///
/// Resource types: `workload` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateMilestone: &str = "wellarchitected:CreateMilestone";

/// `wellarchitected:CreateProfile`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateProfile: &str = "wellarchitected:CreateProfile";

/// `wellarchitected:CreateProfileShare`: Write.
///
/// Resource types: `profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateProfileShare: &str = "wellarchitected:CreateProfileShare";

/// `wellarchitected:CreateReviewTemplate`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateReviewTemplate: &str = "wellarchitected:CreateReviewTemplate";

/// `wellarchitected:CreateTemplateShare`: Write.
///
/// Resource types: `review-template` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateTemplateShare: &str = "wellarchitected:CreateTemplateShare";

/// `wellarchitected:CreateWorkload`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `wellarchitected:JiraProjectKey`.
pub const CreateWorkload: &str = "wellarchitected:CreateWorkload";

/// `wellarchitected:CreateWorkloadShare`: Write.
///
/// Resource types: `workload` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateWorkloadShare: &str = "wellarchitected:CreateWorkloadShare";

/// `wellarchitected:DeleteAgentContext`: Write.
///
/// Resource types: `agent-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteAgentContext: &str = "wellarchitected:DeleteAgentContext";

/// `wellarchitected:DeleteAgentGoal`: Write.
///
/// Resource types: `agent-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteAgentGoal: &str = "wellarchitected:DeleteAgentGoal";

/// `wellarchitected:DeleteAgentProfile`: Write.
///
/// Resource types: `agent-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteAgentProfile: &str = "wellarchitected:DeleteAgentProfile";

/// `wellarchitected:DeleteLens`: Write.
///
/// Resource types: `lens` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteLens: &str = "wellarchitected:DeleteLens";

/// `wellarchitected:DeleteLensShare`: Write.
///
/// Resource types: `lens` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteLensShare: &str = "wellarchitected:DeleteLensShare";

/// `wellarchitected:DeleteProfile`: Write.
///
/// Resource types: `profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteProfile: &str = "wellarchitected:DeleteProfile";

/// `wellarchitected:DeleteProfileShare`: Write.
///
/// Resource types: `profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteProfileShare: &str = "wellarchitected:DeleteProfileShare";

/// `wellarchitected:DeleteReviewTemplate`: Write.
///
/// Resource types: `review-template` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteReviewTemplate: &str = "wellarchitected:DeleteReviewTemplate";

/// `wellarchitected:DeleteTemplateShare`: Write.
///
/// Resource types: `review-template` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteTemplateShare: &str = "wellarchitected:DeleteTemplateShare";

/// `wellarchitected:DeleteWorkload`: Write.
///
/// Resource types: `workload` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteWorkload: &str = "wellarchitected:DeleteWorkload";

/// `wellarchitected:DeleteWorkloadShare`: Write.
///
/// Resource types: `workload` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteWorkloadShare: &str = "wellarchitected:DeleteWorkloadShare";

/// `wellarchitected:DisassociateLenses`: Write.
///
/// Resource types: `workload` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DisassociateLenses: &str = "wellarchitected:DisassociateLenses";

/// `wellarchitected:DisassociateProfiles`: Write.
///
/// Resource types: `workload` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DisassociateProfiles: &str = "wellarchitected:DisassociateProfiles";

/// `wellarchitected:ExportLens`: Read.
///
/// Resource types: `lens` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ExportLens: &str = "wellarchitected:ExportLens";

/// `wellarchitected:GetAgentContext`: Read.
///
/// Resource types: `agent-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetAgentContext: &str = "wellarchitected:GetAgentContext";

/// `wellarchitected:GetAgentGoal`: Read.
///
/// Resource types: `agent-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetAgentGoal: &str = "wellarchitected:GetAgentGoal";

/// `wellarchitected:GetAgentProfile`: Read.
///
/// Resource types: `agent-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetAgentProfile: &str = "wellarchitected:GetAgentProfile";

/// `wellarchitected:GetAgentRecommendation`: Read.
///
/// Resource types: `agent-recommendation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetAgentRecommendation: &str = "wellarchitected:GetAgentRecommendation";

/// `wellarchitected:GetAgentRecommendationGeneration`: Read.
///
/// Resource types: `agent-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetAgentRecommendationGeneration: &str = "wellarchitected:GetAgentRecommendationGeneration";

/// `wellarchitected:GetAnswer`: Read.
///
/// Resource types: `workload` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetAnswer: &str = "wellarchitected:GetAnswer";

/// `wellarchitected:GetConsolidatedReport`: Read.
///
/// No resource types: its resource is `*`.
pub const GetConsolidatedReport: &str = "wellarchitected:GetConsolidatedReport";

/// `wellarchitected:GetGlobalSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const GetGlobalSettings: &str = "wellarchitected:GetGlobalSettings";

/// `wellarchitected:GetLens`: Read.
///
/// Resource types: `lens` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetLens: &str = "wellarchitected:GetLens";

/// `wellarchitected:GetLensReview`: Read.
///
/// Resource types: `workload` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetLensReview: &str = "wellarchitected:GetLensReview";

/// `wellarchitected:GetLensReviewReport`: Read.
///
/// Resource types: `workload` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetLensReviewReport: &str = "wellarchitected:GetLensReviewReport";

/// `wellarchitected:GetLensVersionDifference`: Read.
///
/// Resource types: `lens` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetLensVersionDifference: &str = "wellarchitected:GetLensVersionDifference";

/// `wellarchitected:GetMilestone`: Read.
///
/// Resource types: `workload` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetMilestone: &str = "wellarchitected:GetMilestone";

/// `wellarchitected:GetProfile`: Read.
///
/// Resource types: `profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetProfile: &str = "wellarchitected:GetProfile";

/// `wellarchitected:GetProfileTemplate`: Read.
///
/// No resource types: its resource is `*`.
pub const GetProfileTemplate: &str = "wellarchitected:GetProfileTemplate";

/// `wellarchitected:GetReviewTemplate`: Read.
///
/// Resource types: `review-template` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetReviewTemplate: &str = "wellarchitected:GetReviewTemplate";

/// `wellarchitected:GetReviewTemplateAnswer`: Read.
///
/// Resource types: `review-template` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetReviewTemplateAnswer: &str = "wellarchitected:GetReviewTemplateAnswer";

/// `wellarchitected:GetReviewTemplateLensReview`: Read.
///
/// Resource types: `review-template` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetReviewTemplateLensReview: &str = "wellarchitected:GetReviewTemplateLensReview";

/// `wellarchitected:GetWorkload`: Read.
///
/// Resource types: `workload` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetWorkload: &str = "wellarchitected:GetWorkload";

/// `wellarchitected:ImportLens`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ImportLens: &str = "wellarchitected:ImportLens";

/// `wellarchitected:ListAgentContexts`: Read.
///
/// Resource types: `agent-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAgentContexts: &str = "wellarchitected:ListAgentContexts";

/// `wellarchitected:ListAgentGoals`: Read.
///
/// Resource types: `agent-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAgentGoals: &str = "wellarchitected:ListAgentGoals";

/// `wellarchitected:ListAgentProfiles`: Read.
///
/// No resource types: its resource is `*`.
pub const ListAgentProfiles: &str = "wellarchitected:ListAgentProfiles";

/// `wellarchitected:ListAgentRecommendationGenerations`: Read.
///
/// Resource types: `agent-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAgentRecommendationGenerations: &str = "wellarchitected:ListAgentRecommendationGenerations";

/// `wellarchitected:ListAgentRecommendationItems`: Read.
///
/// Resource types: `agent-recommendation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAgentRecommendationItems: &str = "wellarchitected:ListAgentRecommendationItems";

/// `wellarchitected:ListAgentRecommendations`: Read.
///
/// Resource types: `agent-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAgentRecommendations: &str = "wellarchitected:ListAgentRecommendations";

/// `wellarchitected:ListAnswers`: List.
///
/// Resource types: `workload` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAnswers: &str = "wellarchitected:ListAnswers";

/// `wellarchitected:ListCheckDetails`: List.
///
/// Resource types: `workload` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListCheckDetails: &str = "wellarchitected:ListCheckDetails";

/// `wellarchitected:ListCheckSummaries`: List.
///
/// Resource types: `workload` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListCheckSummaries: &str = "wellarchitected:ListCheckSummaries";

/// `wellarchitected:ListLenses`: List.
///
/// No resource types: its resource is `*`.
pub const ListLenses: &str = "wellarchitected:ListLenses";

/// `wellarchitected:ListLensReviewImprovements`: List.
///
/// Resource types: `workload` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListLensReviewImprovements: &str = "wellarchitected:ListLensReviewImprovements";

/// `wellarchitected:ListLensReviews`: List.
///
/// Resource types: `workload` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListLensReviews: &str = "wellarchitected:ListLensReviews";

/// `wellarchitected:ListLensShares`: List.
///
/// Resource types: `lens` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListLensShares: &str = "wellarchitected:ListLensShares";

/// `wellarchitected:ListMilestones`: List.
///
/// Resource types: `workload` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListMilestones: &str = "wellarchitected:ListMilestones";

/// `wellarchitected:ListNotifications`: List.
///
/// No resource types: its resource is `*`.
pub const ListNotifications: &str = "wellarchitected:ListNotifications";

/// `wellarchitected:ListProfileNotifications`: List.
///
/// No resource types: its resource is `*`.
pub const ListProfileNotifications: &str = "wellarchitected:ListProfileNotifications";

/// `wellarchitected:ListProfiles`: List.
///
/// No resource types: its resource is `*`.
pub const ListProfiles: &str = "wellarchitected:ListProfiles";

/// `wellarchitected:ListProfileShares`: List.
///
/// Resource types: `profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListProfileShares: &str = "wellarchitected:ListProfileShares";

/// `wellarchitected:ListReviewTemplateAnswers`: List.
///
/// Resource types: `review-template` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListReviewTemplateAnswers: &str = "wellarchitected:ListReviewTemplateAnswers";

/// `wellarchitected:ListReviewTemplates`: List.
///
/// No resource types: its resource is `*`.
pub const ListReviewTemplates: &str = "wellarchitected:ListReviewTemplates";

/// `wellarchitected:ListShareInvitations`: List.
///
/// No resource types: its resource is `*`.
pub const ListShareInvitations: &str = "wellarchitected:ListShareInvitations";

/// `wellarchitected:ListTagsForResource`: Read.
///
/// Resource types: `agent-profile`, `agent-recommendation`, `lens`, `profile`, `review-template`, `workload`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "wellarchitected:ListTagsForResource";

/// `wellarchitected:ListTemplateShares`: List.
///
/// Resource types: `review-template` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTemplateShares: &str = "wellarchitected:ListTemplateShares";

/// `wellarchitected:ListWorkloads`: List.
///
/// No resource types: its resource is `*`.
pub const ListWorkloads: &str = "wellarchitected:ListWorkloads";

/// `wellarchitected:ListWorkloadShares`: List.
///
/// Resource types: `workload` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListWorkloadShares: &str = "wellarchitected:ListWorkloadShares";

/// `wellarchitected:PutAgentRecommendationFeedback`: Write.
///
/// Resource types: `agent-recommendation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const PutAgentRecommendationFeedback: &str = "wellarchitected:PutAgentRecommendationFeedback";

/// `wellarchitected:StartAgentRecommendationGeneration`: Write.
///
/// Resource types: `agent-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StartAgentRecommendationGeneration: &str = "wellarchitected:StartAgentRecommendationGeneration";

/// `wellarchitected:TagResource`: Tagging, Write.
///
/// Resource types: `agent-profile`, `agent-recommendation`, `lens`, `profile`, `review-template`, `workload`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "wellarchitected:TagResource";

/// `wellarchitected:UntagResource`: Tagging, Write.
///
/// Resource types: `agent-profile`, `agent-recommendation`, `lens`, `profile`, `review-template`, `workload`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "wellarchitected:UntagResource";

/// `wellarchitected:UpdateAgentContext`: Write.
///
/// Resource types: `agent-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateAgentContext: &str = "wellarchitected:UpdateAgentContext";

/// `wellarchitected:UpdateAgentGoal`: Write.
///
/// Resource types: `agent-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateAgentGoal: &str = "wellarchitected:UpdateAgentGoal";

/// `wellarchitected:UpdateAgentProfile`: Write.
///
/// Resource types: `agent-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateAgentProfile: &str = "wellarchitected:UpdateAgentProfile";

/// `wellarchitected:UpdateAgentRecommendationStatus`: Write.
///
/// Resource types: `agent-recommendation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateAgentRecommendationStatus: &str = "wellarchitected:UpdateAgentRecommendationStatus";

/// `wellarchitected:UpdateAnswer`: Write.
///
/// Resource types: `workload` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateAnswer: &str = "wellarchitected:UpdateAnswer";

/// `wellarchitected:UpdateGlobalSettings`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `wellarchitected:JiraProjectKey`.
pub const UpdateGlobalSettings: &str = "wellarchitected:UpdateGlobalSettings";

/// `wellarchitected:UpdateIntegration`: Write.
///
/// Resource types: `workload` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateIntegration: &str = "wellarchitected:UpdateIntegration";

/// `wellarchitected:UpdateLensReview`: Write.
///
/// Resource types: `workload` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateLensReview: &str = "wellarchitected:UpdateLensReview";

/// `wellarchitected:UpdateProfile`: Write.
///
/// Resource types: `profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateProfile: &str = "wellarchitected:UpdateProfile";

/// `wellarchitected:UpdateReviewTemplate`: Write.
///
/// Resource types: `review-template` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateReviewTemplate: &str = "wellarchitected:UpdateReviewTemplate";

/// `wellarchitected:UpdateReviewTemplateAnswer`: Write.
///
/// Resource types: `review-template` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateReviewTemplateAnswer: &str = "wellarchitected:UpdateReviewTemplateAnswer";

/// `wellarchitected:UpdateReviewTemplateLensReview`: Write.
///
/// Resource types: `review-template` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateReviewTemplateLensReview: &str = "wellarchitected:UpdateReviewTemplateLensReview";

/// `wellarchitected:UpdateShareInvitation`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateShareInvitation: &str = "wellarchitected:UpdateShareInvitation";

/// `wellarchitected:UpdateWorkload`: Write.
///
/// Resource types: `workload` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `wellarchitected:JiraProjectKey`.
pub const UpdateWorkload: &str = "wellarchitected:UpdateWorkload";

/// `wellarchitected:UpdateWorkloadShare`: Write.
///
/// Resource types: `workload` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateWorkloadShare: &str = "wellarchitected:UpdateWorkloadShare";

/// `wellarchitected:UpgradeLensReview`: Write.
///
/// Resource types: `workload` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpgradeLensReview: &str = "wellarchitected:UpgradeLensReview";

/// `wellarchitected:UpgradeProfileVersion`: Write.
///
/// Resource types: `profile` (required), `workload` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpgradeProfileVersion: &str = "wellarchitected:UpgradeProfileVersion";

/// `wellarchitected:UpgradeReviewTemplateLensReview`: Write.
///
/// Resource types: `review-template` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpgradeReviewTemplateLensReview: &str = "wellarchitected:UpgradeReviewTemplateLensReview";
