// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Billing And Cost Management Pricing Calculator: the actions of the prefix `bcm-pricing-calculator`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `bill-estimate` | `arn:${Partition}:bcm-pricing-calculator::${Account}:bill-estimate/${BillEstimateId}` |
//! | `bill-scenario` | `arn:${Partition}:bcm-pricing-calculator::${Account}:bill-scenario/${BillScenarioId}` |
//! | `workload-estimate` | `arn:${Partition}:bcm-pricing-calculator::${Account}:workload-estimate/${WorkloadEstimateId}` |

/// `bcm-pricing-calculator:CreateBillEstimate`: Write.
///
/// Resource types: `bill-scenario`.
pub const CreateBillEstimate: &str = "bcm-pricing-calculator:CreateBillEstimate";

/// `bcm-pricing-calculator:CreateBillScenario`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateBillScenario: &str = "bcm-pricing-calculator:CreateBillScenario";

/// `bcm-pricing-calculator:CreateBillScenarioCommitmentModification`: Write.
///
/// Resource types: `bill-scenario` (required).
pub const CreateBillScenarioCommitmentModification: &str = "bcm-pricing-calculator:CreateBillScenarioCommitmentModification";

/// `bcm-pricing-calculator:CreateBillScenarioUsageModification`: Write.
///
/// Resource types: `bill-scenario` (required).
pub const CreateBillScenarioUsageModification: &str = "bcm-pricing-calculator:CreateBillScenarioUsageModification";

/// `bcm-pricing-calculator:CreateWorkloadEstimate`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWorkloadEstimate: &str = "bcm-pricing-calculator:CreateWorkloadEstimate";

/// `bcm-pricing-calculator:CreateWorkloadEstimateUsage`: Write.
///
/// Resource types: `workload-estimate` (required).
pub const CreateWorkloadEstimateUsage: &str = "bcm-pricing-calculator:CreateWorkloadEstimateUsage";

/// `bcm-pricing-calculator:DeleteBillEstimate`: Write.
///
/// Resource types: `bill-estimate` (required).
pub const DeleteBillEstimate: &str = "bcm-pricing-calculator:DeleteBillEstimate";

/// `bcm-pricing-calculator:DeleteBillScenario`: Write.
///
/// Resource types: `bill-scenario` (required).
pub const DeleteBillScenario: &str = "bcm-pricing-calculator:DeleteBillScenario";

/// `bcm-pricing-calculator:DeleteBillScenarioCommitmentModification`: Write.
///
/// Resource types: `bill-scenario` (required).
pub const DeleteBillScenarioCommitmentModification: &str = "bcm-pricing-calculator:DeleteBillScenarioCommitmentModification";

/// `bcm-pricing-calculator:DeleteBillScenarioUsageModification`: Write.
///
/// Resource types: `bill-scenario` (required).
pub const DeleteBillScenarioUsageModification: &str = "bcm-pricing-calculator:DeleteBillScenarioUsageModification";

/// `bcm-pricing-calculator:DeleteWorkloadEstimate`: Write.
///
/// Resource types: `workload-estimate` (required).
pub const DeleteWorkloadEstimate: &str = "bcm-pricing-calculator:DeleteWorkloadEstimate";

/// `bcm-pricing-calculator:DeleteWorkloadEstimateUsage`: Write.
///
/// Resource types: `workload-estimate` (required).
pub const DeleteWorkloadEstimateUsage: &str = "bcm-pricing-calculator:DeleteWorkloadEstimateUsage";

/// `bcm-pricing-calculator:GetBillEstimate`: Read.
///
/// Resource types: `bill-estimate` (required).
pub const GetBillEstimate: &str = "bcm-pricing-calculator:GetBillEstimate";

/// `bcm-pricing-calculator:GetBillScenario`: Read.
///
/// Resource types: `bill-scenario` (required).
pub const GetBillScenario: &str = "bcm-pricing-calculator:GetBillScenario";

/// `bcm-pricing-calculator:GetPreferences`: Read.
///
/// No resource types: its resource is `*`.
pub const GetPreferences: &str = "bcm-pricing-calculator:GetPreferences";

/// `bcm-pricing-calculator:GetWorkloadEstimate`: Read.
///
/// Resource types: `workload-estimate` (required).
pub const GetWorkloadEstimate: &str = "bcm-pricing-calculator:GetWorkloadEstimate";

/// `bcm-pricing-calculator:ListBillEstimateCommitments`: List.
///
/// Resource types: `bill-estimate` (required).
pub const ListBillEstimateCommitments: &str = "bcm-pricing-calculator:ListBillEstimateCommitments";

/// `bcm-pricing-calculator:ListBillEstimateInputCommitmentModifications`: List.
///
/// Resource types: `bill-estimate` (required).
pub const ListBillEstimateInputCommitmentModifications: &str = "bcm-pricing-calculator:ListBillEstimateInputCommitmentModifications";

/// `bcm-pricing-calculator:ListBillEstimateInputUsageModifications`: List.
///
/// Resource types: `bill-estimate` (required).
pub const ListBillEstimateInputUsageModifications: &str = "bcm-pricing-calculator:ListBillEstimateInputUsageModifications";

/// `bcm-pricing-calculator:ListBillEstimateLineItems`: List.
///
/// Resource types: `bill-estimate` (required).
pub const ListBillEstimateLineItems: &str = "bcm-pricing-calculator:ListBillEstimateLineItems";

/// `bcm-pricing-calculator:ListBillEstimates`: List.
///
/// No resource types: its resource is `*`.
pub const ListBillEstimates: &str = "bcm-pricing-calculator:ListBillEstimates";

/// `bcm-pricing-calculator:ListBillScenarioCommitmentModifications`: List.
///
/// Resource types: `bill-scenario` (required).
pub const ListBillScenarioCommitmentModifications: &str = "bcm-pricing-calculator:ListBillScenarioCommitmentModifications";

/// `bcm-pricing-calculator:ListBillScenarios`: List.
///
/// No resource types: its resource is `*`.
pub const ListBillScenarios: &str = "bcm-pricing-calculator:ListBillScenarios";

/// `bcm-pricing-calculator:ListBillScenarioUsageModifications`: List.
///
/// Resource types: `bill-scenario` (required).
pub const ListBillScenarioUsageModifications: &str = "bcm-pricing-calculator:ListBillScenarioUsageModifications";

/// `bcm-pricing-calculator:ListTagsForResource`: Tagging, Write.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "bcm-pricing-calculator:ListTagsForResource";

/// `bcm-pricing-calculator:ListWorkloadEstimates`: List.
///
/// No resource types: its resource is `*`.
pub const ListWorkloadEstimates: &str = "bcm-pricing-calculator:ListWorkloadEstimates";

/// `bcm-pricing-calculator:ListWorkloadEstimateUsage`: List.
///
/// Resource types: `workload-estimate` (required).
pub const ListWorkloadEstimateUsage: &str = "bcm-pricing-calculator:ListWorkloadEstimateUsage";

/// `bcm-pricing-calculator:TagResource`: Tagging, Write.
///
/// Resource types: `bill-scenario`, `workload-estimate`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "bcm-pricing-calculator:TagResource";

/// `bcm-pricing-calculator:UntagResource`: Tagging, Write.
///
/// Resource types: `bill-scenario`, `workload-estimate`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "bcm-pricing-calculator:UntagResource";

/// `bcm-pricing-calculator:UpdateBillEstimate`: Write.
///
/// Resource types: `bill-estimate` (required).
pub const UpdateBillEstimate: &str = "bcm-pricing-calculator:UpdateBillEstimate";

/// `bcm-pricing-calculator:UpdateBillScenario`: Write.
///
/// Resource types: `bill-scenario` (required).
pub const UpdateBillScenario: &str = "bcm-pricing-calculator:UpdateBillScenario";

/// `bcm-pricing-calculator:UpdateBillScenarioCommitmentModification`: Write.
///
/// Resource types: `bill-scenario` (required).
pub const UpdateBillScenarioCommitmentModification: &str = "bcm-pricing-calculator:UpdateBillScenarioCommitmentModification";

/// `bcm-pricing-calculator:UpdateBillScenarioUsageModification`: Write.
///
/// Resource types: `bill-scenario` (required).
pub const UpdateBillScenarioUsageModification: &str = "bcm-pricing-calculator:UpdateBillScenarioUsageModification";

/// `bcm-pricing-calculator:UpdatePreferences`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdatePreferences: &str = "bcm-pricing-calculator:UpdatePreferences";

/// `bcm-pricing-calculator:UpdateWorkloadEstimate`: Write.
///
/// Resource types: `workload-estimate` (required).
pub const UpdateWorkloadEstimate: &str = "bcm-pricing-calculator:UpdateWorkloadEstimate";

/// `bcm-pricing-calculator:UpdateWorkloadEstimateUsage`: Write.
///
/// Resource types: `workload-estimate` (required).
pub const UpdateWorkloadEstimateUsage: &str = "bcm-pricing-calculator:UpdateWorkloadEstimateUsage";
