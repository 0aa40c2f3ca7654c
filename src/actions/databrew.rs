// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Glue DataBrew: the actions of the prefix `databrew`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Dataset` | `arn:${Partition}:databrew:${Region}:${Account}:dataset/${ResourceId}` |
//! | `Job` | `arn:${Partition}:databrew:${Region}:${Account}:job/${ResourceId}` |
//! | `Project` | `arn:${Partition}:databrew:${Region}:${Account}:project/${ResourceId}` |
//! | `Recipe` | `arn:${Partition}:databrew:${Region}:${Account}:recipe/${ResourceId}` |
//! | `Ruleset` | `arn:${Partition}:databrew:${Region}:${Account}:ruleset/${ResourceId}` |
//! | `Schedule` | `arn:${Partition}:databrew:${Region}:${Account}:schedule/${ResourceId}` |

/// `databrew:BatchDeleteRecipeVersion`: Write.
///
/// Resource types: `Recipe` (required).
pub const BatchDeleteRecipeVersion: &str = "databrew:BatchDeleteRecipeVersion";

/// `databrew:CreateDataset`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDataset: &str = "databrew:CreateDataset";

/// `databrew:CreateProfileJob`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateProfileJob: &str = "databrew:CreateProfileJob";

/// `databrew:CreateProject`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateProject: &str = "databrew:CreateProject";

/// `databrew:CreateRecipe`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRecipe: &str = "databrew:CreateRecipe";

/// `databrew:CreateRecipeJob`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRecipeJob: &str = "databrew:CreateRecipeJob";

/// `databrew:CreateRuleset`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRuleset: &str = "databrew:CreateRuleset";

/// `databrew:CreateSchedule`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSchedule: &str = "databrew:CreateSchedule";

/// `databrew:DeleteDataset`: Write.
///
/// Resource types: `Dataset` (required).
pub const DeleteDataset: &str = "databrew:DeleteDataset";

/// `databrew:DeleteJob`: Write.
///
/// Resource types: `Job` (required).
pub const DeleteJob: &str = "databrew:DeleteJob";

/// `databrew:DeleteProject`: Write.
///
/// Resource types: `Project` (required).
pub const DeleteProject: &str = "databrew:DeleteProject";

/// `databrew:DeleteRecipeVersion`: Write.
///
/// Resource types: `Recipe` (required).
pub const DeleteRecipeVersion: &str = "databrew:DeleteRecipeVersion";

/// `databrew:DeleteRuleset`: Write.
///
/// Resource types: `Ruleset` (required).
pub const DeleteRuleset: &str = "databrew:DeleteRuleset";

/// `databrew:DeleteSchedule`: Write.
///
/// Resource types: `Schedule` (required).
pub const DeleteSchedule: &str = "databrew:DeleteSchedule";

/// `databrew:DescribeDataset`: Read.
///
/// Resource types: `Dataset` (required).
pub const DescribeDataset: &str = "databrew:DescribeDataset";

/// `databrew:DescribeJob`: Read.
///
/// Resource types: `Job` (required).
pub const DescribeJob: &str = "databrew:DescribeJob";

/// `databrew:DescribeJobRun`: Read.
///
/// Resource types: `Job` (required).
pub const DescribeJobRun: &str = "databrew:DescribeJobRun";

/// `databrew:DescribeProject`: Read.
///
/// Resource types: `Project` (required).
pub const DescribeProject: &str = "databrew:DescribeProject";

/// `databrew:DescribeRecipe`: Read.
///
/// Resource types: `Recipe` (required).
pub const DescribeRecipe: &str = "databrew:DescribeRecipe";

/// `databrew:DescribeRuleset`: Read.
///
/// Resource types: `Ruleset` (required).
pub const DescribeRuleset: &str = "databrew:DescribeRuleset";

/// `databrew:DescribeSchedule`: Read.
///
/// Resource types: `Schedule` (required).
pub const DescribeSchedule: &str = "databrew:DescribeSchedule";

/// `databrew:ListDatasets`: Read.
///
/// No resource types: its resource is `*`.
pub const ListDatasets: &str = "databrew:ListDatasets";

/// `databrew:ListJobRuns`: Read.
///
/// Resource types: `Job` (required).
pub const ListJobRuns: &str = "databrew:ListJobRuns";

/// `databrew:ListJobs`: Read.
///
/// No resource types: its resource is `*`.
pub const ListJobs: &str = "databrew:ListJobs";

/// `databrew:ListProjects`: Read.
///
/// No resource types: its resource is `*`.
pub const ListProjects: &str = "databrew:ListProjects";

/// `databrew:ListRecipes`: Read.
///
/// No resource types: its resource is `*`.
pub const ListRecipes: &str = "databrew:ListRecipes";

/// `databrew:ListRecipeVersions`: Read.
///
/// Resource types: `Recipe` (required).
pub const ListRecipeVersions: &str = "databrew:ListRecipeVersions";

/// `databrew:ListRulesets`: Read.
///
/// No resource types: its resource is `*`.
pub const ListRulesets: &str = "databrew:ListRulesets";

/// `databrew:ListSchedules`: Read.
///
/// No resource types: its resource is `*`.
pub const ListSchedules: &str = "databrew:ListSchedules";

/// `databrew:ListTagsForResource`: Read.
///
/// Resource types: `Dataset`, `Job`, `Project`, `Recipe`, `Ruleset`, `Schedule`.
pub const ListTagsForResource: &str = "databrew:ListTagsForResource";

/// `databrew:PublishRecipe`: Write.
///
/// Resource types: `Recipe` (required).
pub const PublishRecipe: &str = "databrew:PublishRecipe";

/// `databrew:SendProjectSessionAction`: Write.
///
/// Resource types: `Project` (required).
pub const SendProjectSessionAction: &str = "databrew:SendProjectSessionAction";

/// `databrew:StartJobRun`: Write.
///
/// Resource types: `Job` (required).
pub const StartJobRun: &str = "databrew:StartJobRun";

/// `databrew:StartProjectSession`: Write.
///
/// Resource types: `Project` (required).
pub const StartProjectSession: &str = "databrew:StartProjectSession";

/// `databrew:StopJobRun`: Write.
///
/// Resource types: `Job` (required).
pub const StopJobRun: &str = "databrew:StopJobRun";

/// `databrew:TagResource`: Tagging, Write.
///
/// Resource types: `Dataset`, `Job`, `Project`, `Recipe`, `Ruleset`, `Schedule`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "databrew:TagResource";

/// `databrew:UntagResource`: Tagging, Write.
///
/// Resource types: `Dataset`, `Job`, `Project`, `Recipe`, `Ruleset`, `Schedule`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "databrew:UntagResource";

/// `databrew:UpdateDataset`: Write.
///
/// Resource types: `Dataset` (required).
pub const UpdateDataset: &str = "databrew:UpdateDataset";

/// `databrew:UpdateProfileJob`: Write.
///
/// Resource types: `Job` (required).
pub const UpdateProfileJob: &str = "databrew:UpdateProfileJob";

/// `databrew:UpdateProject`: Write.
///
/// Resource types: `Project` (required).
pub const UpdateProject: &str = "databrew:UpdateProject";

/// `databrew:UpdateRecipe`: Write.
///
/// Resource types: `Recipe` (required).
pub const UpdateRecipe: &str = "databrew:UpdateRecipe";

/// `databrew:UpdateRecipeJob`: Write.
///
/// Resource types: `Job` (required).
pub const UpdateRecipeJob: &str = "databrew:UpdateRecipeJob";

/// `databrew:UpdateRuleset`: Write.
///
/// Resource types: `Ruleset` (required).
pub const UpdateRuleset: &str = "databrew:UpdateRuleset";

/// `databrew:UpdateSchedule`: Write.
///
/// Resource types: `Schedule` (required).
pub const UpdateSchedule: &str = "databrew:UpdateSchedule";
