// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Budget Service: the actions of the prefix `budgets`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `budget` | `arn:${Partition}:budgets::${Account}:budget/${BudgetName}` |
//! | `budgetAction` | `arn:${Partition}:budgets::${Account}:budget/${BudgetName}/action/${ActionId}` |

/// `budgets:CreateBudget`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateBudget: &str = "budgets:CreateBudget";

/// `budgets:CreateBudgetAction`: Write.
///
/// Resource types: `budgetAction` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateBudgetAction: &str = "budgets:CreateBudgetAction";

/// `budgets:DeleteBudget`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DeleteBudget: &str = "budgets:DeleteBudget";

/// `budgets:DeleteBudgetAction`: Write.
///
/// Resource types: `budgetAction` (required).
pub const DeleteBudgetAction: &str = "budgets:DeleteBudgetAction";

/// `budgets:DescribeBudget`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DescribeBudget: &str = "budgets:DescribeBudget";

/// `budgets:DescribeBudgetAction`: Read.
///
/// Resource types: `budgetAction` (required).
pub const DescribeBudgetAction: &str = "budgets:DescribeBudgetAction";

/// `budgets:DescribeBudgetActionHistories`: Read.
///
/// Resource types: `budgetAction` (required).
pub const DescribeBudgetActionHistories: &str = "budgets:DescribeBudgetActionHistories";

/// `budgets:DescribeBudgetActionsForAccount`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeBudgetActionsForAccount: &str = "budgets:DescribeBudgetActionsForAccount";

/// `budgets:DescribeBudgetActionsForBudget`: Read.
///
/// Resource types: `budget` (required).
pub const DescribeBudgetActionsForBudget: &str = "budgets:DescribeBudgetActionsForBudget";

/// `budgets:DescribeBudgets`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DescribeBudgets: &str = "budgets:DescribeBudgets";

/// `budgets:ExecuteBudgetAction`: Write.
///
/// Resource types: `budgetAction` (required).
pub const ExecuteBudgetAction: &str = "budgets:ExecuteBudgetAction";

/// `budgets:ListTagsForResource`: Read.
///
/// Resource types: `budget`, `budgetAction`.
pub const ListTagsForResource: &str = "budgets:ListTagsForResource";

/// `budgets:ModifyBudget`: Write.
///
/// Resource types: `budget` (required).
pub const ModifyBudget: &str = "budgets:ModifyBudget";

/// `budgets:TagResource`: Tagging, Write.
///
/// Resource types: `budget`, `budgetAction`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "budgets:TagResource";

/// `budgets:UntagResource`: Tagging, Write.
///
/// Resource types: `budget`, `budgetAction`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "budgets:UntagResource";

/// `budgets:UpdateBudget`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdateBudget: &str = "budgets:UpdateBudget";

/// `budgets:UpdateBudgetAction`: Write.
///
/// Resource types: `budgetAction` (required).
pub const UpdateBudgetAction: &str = "budgets:UpdateBudgetAction";

/// `budgets:ViewBudget`: Read.
///
/// Resource types: `budget` (required).
pub const ViewBudget: &str = "budgets:ViewBudget";
