// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon CodeGuru Reviewer: the actions of the prefix `codeguru-reviewer`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `association` | `arn:${Partition}:codeguru-reviewer:${Region}:${Account}:association:${ResourceId}` |
//! | `codereview` | `arn:${Partition}:codeguru-reviewer:${Region}:${Account}:association:${ResourceId}:codereview:${CodeReviewId}` |

/// `codeguru-reviewer:AssociateRepository`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const AssociateRepository: &str = "codeguru-reviewer:AssociateRepository";

/// `codeguru-reviewer:CreateCodeReview`: Write.
///
/// Resource types: `association` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateCodeReview: &str = "codeguru-reviewer:CreateCodeReview";

/// `codeguru-reviewer:CreateConnectionToken`: Read.
///
/// No resource types: its resource is `*`.
pub const CreateConnectionToken: &str = "codeguru-reviewer:CreateConnectionToken";

/// `codeguru-reviewer:DescribeCodeReview`: Read.
///
/// Resource types: `association` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeCodeReview: &str = "codeguru-reviewer:DescribeCodeReview";

/// `codeguru-reviewer:DescribeRecommendationFeedback`: Read.
///
/// Resource types: `association` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeRecommendationFeedback: &str = "codeguru-reviewer:DescribeRecommendationFeedback";

/// `codeguru-reviewer:DescribeRepositoryAssociation`: Read.
///
/// Resource types: `association` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeRepositoryAssociation: &str = "codeguru-reviewer:DescribeRepositoryAssociation";

/// `codeguru-reviewer:DisassociateRepository`: Write.
///
/// Resource types: `association` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DisassociateRepository: &str = "codeguru-reviewer:DisassociateRepository";

/// `codeguru-reviewer:GetMetricsData`: Read.
///
/// No resource types: its resource is `*`.
pub const GetMetricsData: &str = "codeguru-reviewer:GetMetricsData";

/// `codeguru-reviewer:ListCodeReviews`: List.
///
/// No resource types: its resource is `*`.
pub const ListCodeReviews: &str = "codeguru-reviewer:ListCodeReviews";

/// `codeguru-reviewer:ListRecommendationFeedback`: List.
///
/// Resource types: `association` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListRecommendationFeedback: &str = "codeguru-reviewer:ListRecommendationFeedback";

/// `codeguru-reviewer:ListRecommendations`: List.
///
/// Resource types: `association` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListRecommendations: &str = "codeguru-reviewer:ListRecommendations";

/// `codeguru-reviewer:ListRepositoryAssociations`: List.
///
/// No resource types: its resource is `*`.
pub const ListRepositoryAssociations: &str = "codeguru-reviewer:ListRepositoryAssociations";

/// `codeguru-reviewer:ListTagsForResource`: List.
///
/// Resource types: `association` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "codeguru-reviewer:ListTagsForResource";

/// `codeguru-reviewer:ListThirdPartyRepositories`: Read.
///
/// No resource types: its resource is `*`.
pub const ListThirdPartyRepositories: &str = "codeguru-reviewer:ListThirdPartyRepositories";

/// `codeguru-reviewer:PutRecommendationFeedback`: Write.
///
/// Resource types: `association` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const PutRecommendationFeedback: &str = "codeguru-reviewer:PutRecommendationFeedback";

/// `codeguru-reviewer:TagResource`: Tagging, Write.
///
/// Resource types: `association` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "codeguru-reviewer:TagResource";

/// `codeguru-reviewer:UnTagResource`: Tagging, Write.
///
/// Resource types: `association` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UnTagResource: &str = "codeguru-reviewer:UnTagResource";
