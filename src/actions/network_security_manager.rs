// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Network Security Manager: the actions of the prefix `network-security-manager`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `deployment` | `arn:${Partition}:network-security-manager:${Region}:${Account}:deployment:${DeploymentId}` |
//! | `deployment-snapshot` | `arn:${Partition}:network-security-manager:${Region}:${Account}:deployment:${DeploymentId}:${VersionNumber}` |
//! | `policy` | `arn:${Partition}:network-security-manager:${Region}:${Account}:policy:${PolicyId}` |
//! | `policy-snapshot` | `arn:${Partition}:network-security-manager:${Region}:${Account}:policy:${PolicyId}:${VersionNumber}` |
//! | `rule` | `arn:${Partition}:network-security-manager:${Region}:${Account}:rule:${RuleId}` |
//! | `rule-snapshot` | `arn:${Partition}:network-security-manager:${Region}:${Account}:rule:${RuleId}:${VersionNumber}` |
//! | `scope` | `arn:${Partition}:network-security-manager:${Region}:${Account}:scope:${ScopeId}` |
//! | `scope-snapshot` | `arn:${Partition}:network-security-manager:${Region}:${Account}:scope:${ScopeId}:${VersionNumber}` |
//! | `template` | `arn:${Partition}:network-security-manager:${Region}:${Account}:template:${TemplateId}` |
//! | `template-snapshot` | `arn:${Partition}:network-security-manager:${Region}:${Account}:template:${TemplateId}:${VersionNumber}` |

/// `network-security-manager:CreateDeployment`: Write.
///
/// Resource types: `policy` (required), `policy-snapshot` (required), `scope` (required), `scope-snapshot` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDeployment: &str = "network-security-manager:CreateDeployment";

/// `network-security-manager:CreateDeploymentSnapshot`: Write.
///
/// Resource types: `deployment` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDeploymentSnapshot: &str = "network-security-manager:CreateDeploymentSnapshot";

/// `network-security-manager:CreatePolicy`: Write.
///
/// Resource types: `rule`, `rule-snapshot`, `template`, `template-snapshot`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePolicy: &str = "network-security-manager:CreatePolicy";

/// `network-security-manager:CreatePolicySnapshot`: Write.
///
/// Resource types: `policy` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePolicySnapshot: &str = "network-security-manager:CreatePolicySnapshot";

/// `network-security-manager:CreateRule`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRule: &str = "network-security-manager:CreateRule";

/// `network-security-manager:CreateRuleSnapshot`: Write.
///
/// Resource types: `rule` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRuleSnapshot: &str = "network-security-manager:CreateRuleSnapshot";

/// `network-security-manager:CreateScope`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateScope: &str = "network-security-manager:CreateScope";

/// `network-security-manager:CreateScopeSnapshot`: Write.
///
/// Resource types: `scope` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateScopeSnapshot: &str = "network-security-manager:CreateScopeSnapshot";

/// `network-security-manager:CreateTemplate`: Write.
///
/// Resource types: `rule` (required), `rule-snapshot` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTemplate: &str = "network-security-manager:CreateTemplate";

/// `network-security-manager:CreateTemplateSnapshot`: Write.
///
/// Resource types: `template` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTemplateSnapshot: &str = "network-security-manager:CreateTemplateSnapshot";

/// `network-security-manager:DeleteAdminAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteAdminAccount: &str = "network-security-manager:DeleteAdminAccount";

/// `network-security-manager:DeleteDeployment`: Write.
///
/// Resource types: `deployment` (required), `deployment-snapshot` (required).
pub const DeleteDeployment: &str = "network-security-manager:DeleteDeployment";

/// `network-security-manager:DeletePolicy`: Write.
///
/// Resource types: `policy` (required), `policy-snapshot` (required).
pub const DeletePolicy: &str = "network-security-manager:DeletePolicy";

/// `network-security-manager:DeleteRule`: Write.
///
/// Resource types: `rule` (required), `rule-snapshot` (required).
pub const DeleteRule: &str = "network-security-manager:DeleteRule";

/// `network-security-manager:DeleteScope`: Write.
///
/// Resource types: `scope` (required), `scope-snapshot` (required).
pub const DeleteScope: &str = "network-security-manager:DeleteScope";

/// `network-security-manager:DeleteTemplate`: Write.
///
/// Resource types: `template` (required), `template-snapshot` (required).
pub const DeleteTemplate: &str = "network-security-manager:DeleteTemplate";

/// `network-security-manager:GenerateRuleConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const GenerateRuleConfiguration: &str = "network-security-manager:GenerateRuleConfiguration";

/// `network-security-manager:GetAdminAccount`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAdminAccount: &str = "network-security-manager:GetAdminAccount";

/// `network-security-manager:GetDeployment`: Read.
///
/// Resource types: `deployment` (required), `deployment-snapshot` (required).
pub const GetDeployment: &str = "network-security-manager:GetDeployment";

/// `network-security-manager:GetPolicy`: Read.
///
/// Resource types: `policy` (required), `policy-snapshot` (required).
pub const GetPolicy: &str = "network-security-manager:GetPolicy";

/// `network-security-manager:GetRule`: Read.
///
/// Resource types: `rule` (required), `rule-snapshot` (required).
pub const GetRule: &str = "network-security-manager:GetRule";

/// `network-security-manager:GetScope`: Read.
///
/// Resource types: `scope` (required), `scope-snapshot` (required).
pub const GetScope: &str = "network-security-manager:GetScope";

/// `network-security-manager:GetTemplate`: Read.
///
/// Resource types: `template` (required), `template-snapshot` (required).
pub const GetTemplate: &str = "network-security-manager:GetTemplate";

/// `network-security-manager:ListAdminAccounts`: List.
///
/// No resource types: its resource is `*`.
pub const ListAdminAccounts: &str = "network-security-manager:ListAdminAccounts";

/// `network-security-manager:ListAggregateResourceSynchronizationStatuses`: Read.
///
/// No resource types: its resource is `*`.
pub const ListAggregateResourceSynchronizationStatuses: &str = "network-security-manager:ListAggregateResourceSynchronizationStatuses";

/// `network-security-manager:ListDeployments`: List.
///
/// No resource types: its resource is `*`.
pub const ListDeployments: &str = "network-security-manager:ListDeployments";

/// `network-security-manager:ListDeploymentSnapshots`: Read.
///
/// Resource types: `deployment` (required).
pub const ListDeploymentSnapshots: &str = "network-security-manager:ListDeploymentSnapshots";

/// `network-security-manager:ListPolicies`: List.
///
/// No resource types: its resource is `*`.
pub const ListPolicies: &str = "network-security-manager:ListPolicies";

/// `network-security-manager:ListPolicySnapshots`: Read.
///
/// Resource types: `policy` (required).
pub const ListPolicySnapshots: &str = "network-security-manager:ListPolicySnapshots";

/// `network-security-manager:ListResourceAssociations`: Read.
///
/// Resource types: `deployment` (required), `deployment-snapshot` (required), `policy` (required), `policy-snapshot` (required), `rule` (required), `rule-snapshot` (required), `scope` (required), `scope-snapshot` (required), `template` (required), `template-snapshot` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListResourceAssociations: &str = "network-security-manager:ListResourceAssociations";

/// `network-security-manager:ListResourceSynchronizationStatuses`: Read.
///
/// Resource types: `deployment` (required), `deployment-snapshot` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListResourceSynchronizationStatuses: &str = "network-security-manager:ListResourceSynchronizationStatuses";

/// `network-security-manager:ListRules`: List.
///
/// No resource types: its resource is `*`.
pub const ListRules: &str = "network-security-manager:ListRules";

/// `network-security-manager:ListRuleSnapshots`: Read.
///
/// Resource types: `rule` (required).
pub const ListRuleSnapshots: &str = "network-security-manager:ListRuleSnapshots";

/// `network-security-manager:ListScopes`: List.
///
/// No resource types: its resource is `*`.
pub const ListScopes: &str = "network-security-manager:ListScopes";

/// `network-security-manager:ListScopeSnapshots`: Read.
///
/// Resource types: `scope` (required).
pub const ListScopeSnapshots: &str = "network-security-manager:ListScopeSnapshots";

/// `network-security-manager:ListTagsForResource`: Read.
///
/// Resource types: `deployment`, `deployment-snapshot`, `policy`, `policy-snapshot`, `rule`, `rule-snapshot`, `scope`, `scope-snapshot`, `template`, `template-snapshot`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "network-security-manager:ListTagsForResource";

/// `network-security-manager:ListTemplates`: List.
///
/// No resource types: its resource is `*`.
pub const ListTemplates: &str = "network-security-manager:ListTemplates";

/// `network-security-manager:ListTemplateSnapshots`: Read.
///
/// Resource types: `template` (required).
pub const ListTemplateSnapshots: &str = "network-security-manager:ListTemplateSnapshots";

/// `network-security-manager:PutAdminAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const PutAdminAccount: &str = "network-security-manager:PutAdminAccount";

/// `network-security-manager:TagResource`: Tagging, Write.
///
/// Resource types: `deployment`, `deployment-snapshot`, `policy`, `policy-snapshot`, `rule`, `rule-snapshot`, `scope`, `scope-snapshot`, `template`, `template-snapshot`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "network-security-manager:TagResource";

/// `network-security-manager:UntagResource`: Tagging, Write.
///
/// Resource types: `deployment`, `deployment-snapshot`, `policy`, `policy-snapshot`, `rule`, `rule-snapshot`, `scope`, `scope-snapshot`, `template`, `template-snapshot`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "network-security-manager:UntagResource";

/// `network-security-manager:UpdateDeployment`: Write.
///
/// Resource types: `deployment` (required), `policy`, `policy-snapshot`, `scope`, `scope-snapshot`.
pub const UpdateDeployment: &str = "network-security-manager:UpdateDeployment";

/// `network-security-manager:UpdatePolicy`: Write.
///
/// Resource types: `policy` (required), `rule`, `rule-snapshot`, `template`, `template-snapshot`.
pub const UpdatePolicy: &str = "network-security-manager:UpdatePolicy";

/// `network-security-manager:UpdateRule`: Write.
///
/// Resource types: `rule` (required).
pub const UpdateRule: &str = "network-security-manager:UpdateRule";

/// `network-security-manager:UpdateScope`: Write.
///
/// Resource types: `scope` (required).
pub const UpdateScope: &str = "network-security-manager:UpdateScope";

/// `network-security-manager:UpdateTemplate`: Write.
///
/// Resource types: `rule`, `rule-snapshot`, `template` (required).
pub const UpdateTemplate: &str = "network-security-manager:UpdateTemplate";
