// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon CloudWatch Application Insights: the actions of the prefix `applicationinsights`.

/// `applicationinsights:AddWorkload`: Write.
///
/// No resource types: its resource is `*`.
pub const AddWorkload: &str = "applicationinsights:AddWorkload";

/// `applicationinsights:CreateApplication`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateApplication: &str = "applicationinsights:CreateApplication";

/// `applicationinsights:CreateComponent`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateComponent: &str = "applicationinsights:CreateComponent";

/// `applicationinsights:CreateLogPattern`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateLogPattern: &str = "applicationinsights:CreateLogPattern";

/// `applicationinsights:DeleteApplication`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteApplication: &str = "applicationinsights:DeleteApplication";

/// `applicationinsights:DeleteComponent`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteComponent: &str = "applicationinsights:DeleteComponent";

/// `applicationinsights:DeleteLogPattern`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteLogPattern: &str = "applicationinsights:DeleteLogPattern";

/// `applicationinsights:DescribeApplication`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeApplication: &str = "applicationinsights:DescribeApplication";

/// `applicationinsights:DescribeComponent`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeComponent: &str = "applicationinsights:DescribeComponent";

/// `applicationinsights:DescribeComponentConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeComponentConfiguration: &str = "applicationinsights:DescribeComponentConfiguration";

/// `applicationinsights:DescribeComponentConfigurationRecommendation`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeComponentConfigurationRecommendation: &str = "applicationinsights:DescribeComponentConfigurationRecommendation";

/// `applicationinsights:DescribeLogPattern`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeLogPattern: &str = "applicationinsights:DescribeLogPattern";

/// `applicationinsights:DescribeObservation`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeObservation: &str = "applicationinsights:DescribeObservation";

/// `applicationinsights:DescribeProblem`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeProblem: &str = "applicationinsights:DescribeProblem";

/// `applicationinsights:DescribeProblemObservations`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeProblemObservations: &str = "applicationinsights:DescribeProblemObservations";

/// `applicationinsights:DescribeWorkload`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeWorkload: &str = "applicationinsights:DescribeWorkload";

/// `applicationinsights:Link`: Write.
///
/// No resource types: its resource is `*`.
pub const Link: &str = "applicationinsights:Link";

/// `applicationinsights:ListApplications`: List.
///
/// No resource types: its resource is `*`.
pub const ListApplications: &str = "applicationinsights:ListApplications";

/// `applicationinsights:ListComponents`: List.
///
/// No resource types: its resource is `*`.
pub const ListComponents: &str = "applicationinsights:ListComponents";

/// `applicationinsights:ListConfigurationHistory`: List.
///
/// No resource types: its resource is `*`.
pub const ListConfigurationHistory: &str = "applicationinsights:ListConfigurationHistory";

/// `applicationinsights:ListLogPatterns`: List.
///
/// No resource types: its resource is `*`.
pub const ListLogPatterns: &str = "applicationinsights:ListLogPatterns";

/// `applicationinsights:ListLogPatternSets`: List.
///
/// No resource types: its resource is `*`.
pub const ListLogPatternSets: &str = "applicationinsights:ListLogPatternSets";

/// `applicationinsights:ListProblems`: List.
///
/// No resource types: its resource is `*`.
pub const ListProblems: &str = "applicationinsights:ListProblems";

/// `applicationinsights:ListTagsForResource`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "applicationinsights:ListTagsForResource";

/// `applicationinsights:ListWorkloads`: List.
///
/// No resource types: its resource is `*`.
pub const ListWorkloads: &str = "applicationinsights:ListWorkloads";

/// `applicationinsights:RemoveWorkload`: Write.
///
/// No resource types: its resource is `*`.
pub const RemoveWorkload: &str = "applicationinsights:RemoveWorkload";

/// `applicationinsights:TagResource`: Tagging, Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "applicationinsights:TagResource";

/// `applicationinsights:UntagResource`: Tagging, Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "applicationinsights:UntagResource";

/// `applicationinsights:UpdateApplication`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateApplication: &str = "applicationinsights:UpdateApplication";

/// `applicationinsights:UpdateComponent`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateComponent: &str = "applicationinsights:UpdateComponent";

/// `applicationinsights:UpdateComponentConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateComponentConfiguration: &str = "applicationinsights:UpdateComponentConfiguration";

/// `applicationinsights:UpdateLogPattern`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateLogPattern: &str = "applicationinsights:UpdateLogPattern";

/// `applicationinsights:UpdateProblem`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateProblem: &str = "applicationinsights:UpdateProblem";

/// `applicationinsights:UpdateWorkload`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateWorkload: &str = "applicationinsights:UpdateWorkload";
