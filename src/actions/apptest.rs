// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Mainframe Modernization Application Testing: the actions of the prefix `apptest`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `TestCase` | `arn:${Partition}:apptest:${Region}:${Account}:testcase/${TestCaseId}` |
//! | `TestConfiguration` | `arn:${Partition}:apptest:${Region}:${Account}:testconfiguration/${TestConfigurationId}` |
//! | `TestRun` | `arn:${Partition}:apptest:${Region}:${Account}:testrun/${TestRunId}` |
//! | `TestSuite` | `arn:${Partition}:apptest:${Region}:${Account}:testsuite/${TestSuiteId}` |

/// `apptest:CreateTestCase`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTestCase: &str = "apptest:CreateTestCase";

/// `apptest:CreateTestConfiguration`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTestConfiguration: &str = "apptest:CreateTestConfiguration";

/// `apptest:CreateTestSuite`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTestSuite: &str = "apptest:CreateTestSuite";

/// `apptest:DeleteTestCase`: Write.
///
/// Resource types: `TestCase` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteTestCase: &str = "apptest:DeleteTestCase";

/// `apptest:DeleteTestConfiguration`: Write.
///
/// Resource types: `TestConfiguration` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteTestConfiguration: &str = "apptest:DeleteTestConfiguration";

/// `apptest:DeleteTestRun`: Write.
///
/// Resource types: `TestRun` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteTestRun: &str = "apptest:DeleteTestRun";

/// `apptest:DeleteTestSuite`: Write.
///
/// Resource types: `TestSuite` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteTestSuite: &str = "apptest:DeleteTestSuite";

/// `apptest:GetTestCase`: Read.
///
/// Resource types: `TestCase` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetTestCase: &str = "apptest:GetTestCase";

/// `apptest:GetTestConfiguration`: Read.
///
/// Resource types: `TestConfiguration` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetTestConfiguration: &str = "apptest:GetTestConfiguration";

/// `apptest:GetTestRunStep`: Read.
///
/// Resource types: `TestRun` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetTestRunStep: &str = "apptest:GetTestRunStep";

/// `apptest:GetTestSuite`: Read.
///
/// Resource types: `TestSuite` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetTestSuite: &str = "apptest:GetTestSuite";

/// `apptest:ListTagsForResource`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "apptest:ListTagsForResource";

/// `apptest:ListTestCases`: List.
///
/// No resource types: its resource is `*`.
pub const ListTestCases: &str = "apptest:ListTestCases";

/// `apptest:ListTestConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListTestConfigurations: &str = "apptest:ListTestConfigurations";

/// `apptest:ListTestRuns`: List.
///
/// No resource types: its resource is `*`.
pub const ListTestRuns: &str = "apptest:ListTestRuns";

/// `apptest:ListTestRunSteps`: Read.
///
/// Resource types: `TestRun` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTestRunSteps: &str = "apptest:ListTestRunSteps";

/// `apptest:ListTestRunTestCases`: Read.
///
/// Resource types: `TestRun` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTestRunTestCases: &str = "apptest:ListTestRunTestCases";

/// `apptest:ListTestSuites`: List.
///
/// No resource types: its resource is `*`.
pub const ListTestSuites: &str = "apptest:ListTestSuites";

/// `apptest:StartTestRun`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartTestRun: &str = "apptest:StartTestRun";

/// `apptest:TagResource`: Tagging, Write.
///
/// Resource types: `TestCase`, `TestConfiguration`, `TestRun`, `TestSuite`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "apptest:TagResource";

/// `apptest:UntagResource`: Tagging, Write.
///
/// Resource types: `TestCase`, `TestConfiguration`, `TestRun`, `TestSuite`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "apptest:UntagResource";

/// `apptest:UpdateTestCase`: Write.
///
/// Resource types: `TestCase` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateTestCase: &str = "apptest:UpdateTestCase";

/// `apptest:UpdateTestConfiguration`: Write.
///
/// Resource types: `TestConfiguration` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateTestConfiguration: &str = "apptest:UpdateTestConfiguration";

/// `apptest:UpdateTestSuite`: Write.
///
/// Resource types: `TestSuite` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateTestSuite: &str = "apptest:UpdateTestSuite";
