// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! The actions of the prefix `continuum`.

/// `continuum:AssociateCollector`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const AssociateCollector: &str = "continuum:AssociateCollector";

/// `continuum:CreateCodeFinding`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateCodeFinding: &str = "continuum:CreateCodeFinding";

/// `continuum:CreateCodeScan`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateCodeScan: &str = "continuum:CreateCodeScan";

/// `continuum:CreateCollector`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateCollector: &str = "continuum:CreateCollector";

/// `continuum:CreateEnvironment`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateEnvironment: &str = "continuum:CreateEnvironment";

/// `continuum:CreateIntegration`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateIntegration: &str = "continuum:CreateIntegration";

/// `continuum:DeleteCollector`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DeleteCollector: &str = "continuum:DeleteCollector";

/// `continuum:DeleteEnvironment`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DeleteEnvironment: &str = "continuum:DeleteEnvironment";

/// `continuum:DeleteIntegration`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DeleteIntegration: &str = "continuum:DeleteIntegration";

/// `continuum:DisassociateCollector`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DisassociateCollector: &str = "continuum:DisassociateCollector";

/// `continuum:GetCodeFinding`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetCodeFinding: &str = "continuum:GetCodeFinding";

/// `continuum:GetCodeIssue`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetCodeIssue: &str = "continuum:GetCodeIssue";

/// `continuum:GetCodeIssueArtifact`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetCodeIssueArtifact: &str = "continuum:GetCodeIssueArtifact";

/// `continuum:GetCodeScan`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetCodeScan: &str = "continuum:GetCodeScan";

/// `continuum:GetCollector`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetCollector: &str = "continuum:GetCollector";

/// `continuum:GetCollectorDataAccessAuthorization`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetCollectorDataAccessAuthorization: &str = "continuum:GetCollectorDataAccessAuthorization";

/// `continuum:GetEnvironment`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetEnvironment: &str = "continuum:GetEnvironment";

/// `continuum:GetIntegration`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetIntegration: &str = "continuum:GetIntegration";

/// `continuum:GetResourcePolicy`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetResourcePolicy: &str = "continuum:GetResourcePolicy";

/// `continuum:ListAssociatedCollectors`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListAssociatedCollectors: &str = "continuum:ListAssociatedCollectors";

/// `continuum:ListAssociatedEnvironments`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListAssociatedEnvironments: &str = "continuum:ListAssociatedEnvironments";

/// `continuum:ListCodeFindings`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListCodeFindings: &str = "continuum:ListCodeFindings";

/// `continuum:ListCodeIssueArtifacts`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListCodeIssueArtifacts: &str = "continuum:ListCodeIssueArtifacts";

/// `continuum:ListCodeIssues`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListCodeIssues: &str = "continuum:ListCodeIssues";

/// `continuum:ListCodeScans`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListCodeScans: &str = "continuum:ListCodeScans";

/// `continuum:ListCollectors`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListCollectors: &str = "continuum:ListCollectors";

/// `continuum:ListEnvironments`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListEnvironments: &str = "continuum:ListEnvironments";

/// `continuum:ListIntegrations`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListIntegrations: &str = "continuum:ListIntegrations";

/// `continuum:PutResourcePolicy`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const PutResourcePolicy: &str = "continuum:PutResourcePolicy";

/// `continuum:StartIntegrationAuthorization`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const StartIntegrationAuthorization: &str = "continuum:StartIntegrationAuthorization";

/// `continuum:UpdateCollector`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdateCollector: &str = "continuum:UpdateCollector";

/// `continuum:UpdateEnvironment`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdateEnvironment: &str = "continuum:UpdateEnvironment";

/// `continuum:UpdateIntegration`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdateIntegration: &str = "continuum:UpdateIntegration";
