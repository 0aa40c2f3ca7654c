// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Q: the actions of the prefix `q`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `plugin` | `arn:${Partition}:qdeveloper:${Region}:${Account}:plugin/${Identifier}` |
//! | `profile` | `arn:${Partition}:codewhisperer:${Region}:${Account}:profile/${Identifier}` |

/// `q:AssociateConnectorResource`: Write.
///
/// No resource types: its resource is `*`.
pub const AssociateConnectorResource: &str = "q:AssociateConnectorResource";

/// `q:AssociateLoginDomain`: Write.
///
/// Resource types: `profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AssociateLoginDomain: &str = "q:AssociateLoginDomain";

/// `q:BatchDescribeGroups`: Read.
///
/// Resource types: `profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const BatchDescribeGroups: &str = "q:BatchDescribeGroups";

/// `q:BatchDescribeUsers`: Read.
///
/// Resource types: `profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const BatchDescribeUsers: &str = "q:BatchDescribeUsers";

/// `q:BatchGetGroups`: Read.
///
/// Resource types: `profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const BatchGetGroups: &str = "q:BatchGetGroups";

/// `q:BatchGetUsers`: Read.
///
/// Resource types: `profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const BatchGetUsers: &str = "q:BatchGetUsers";

/// `q:CreateArtifact`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateArtifact: &str = "q:CreateArtifact";

/// `q:CreateAssignment`: Write.
///
/// Resource types: `profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `identitystore:GroupId`, `identitystore:UserId`.
pub const CreateAssignment: &str = "q:CreateAssignment";

/// `q:CreateAuthGrant`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateAuthGrant: &str = "q:CreateAuthGrant";

/// `q:CreateOAuthAppConnection`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateOAuthAppConnection: &str = "q:CreateOAuthAppConnection";

/// `q:CreatePlugin`: Write.
///
/// Resource types: `plugin` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePlugin: &str = "q:CreatePlugin";

/// `q:CreateScimAccessToken`: Write.
///
/// Resource types: `profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateScimAccessToken: &str = "q:CreateScimAccessToken";

/// `q:DeleteAssignment`: Write.
///
/// Resource types: `profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `identitystore:GroupId`, `identitystore:UserId`.
pub const DeleteAssignment: &str = "q:DeleteAssignment";

/// `q:DeleteConversation`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteConversation: &str = "q:DeleteConversation";

/// `q:DeleteOAuthAppConnection`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteOAuthAppConnection: &str = "q:DeleteOAuthAppConnection";

/// `q:DeletePlugin`: Write.
///
/// Resource types: `plugin` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeletePlugin: &str = "q:DeletePlugin";

/// `q:DeleteScimAccessToken`: Write.
///
/// Resource types: `profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteScimAccessToken: &str = "q:DeleteScimAccessToken";

/// `q:DisassociateLoginDomain`: Write.
///
/// Resource types: `profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DisassociateLoginDomain: &str = "q:DisassociateLoginDomain";

/// `q:GenerateCodeFromCommands`: Read.
///
/// No resource types: its resource is `*`.
pub const GenerateCodeFromCommands: &str = "q:GenerateCodeFromCommands";

/// `q:GenerateCodeRecommendations`: Read.
///
/// No resource types: its resource is `*`.
pub const GenerateCodeRecommendations: &str = "q:GenerateCodeRecommendations";

/// `q:GetArtifact`: Read.
///
/// No resource types: its resource is `*`.
pub const GetArtifact: &str = "q:GetArtifact";

/// `q:GetArtifactActionResult`: Read.
///
/// No resource types: its resource is `*`.
pub const GetArtifactActionResult: &str = "q:GetArtifactActionResult";

/// `q:GetConnector`: Read.
///
/// No resource types: its resource is `*`.
pub const GetConnector: &str = "q:GetConnector";

/// `q:GetConversation`: Read.
///
/// No resource types: its resource is `*`.
pub const GetConversation: &str = "q:GetConversation";

/// `q:GetIdentityMetadata`: Read.
///
/// No resource types: its resource is `*`.
pub const GetIdentityMetadata: &str = "q:GetIdentityMetadata";

/// `q:GetPlugin`: Read.
///
/// Resource types: `plugin` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetPlugin: &str = "q:GetPlugin";

/// `q:GetTroubleshootingResults`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTroubleshootingResults: &str = "q:GetTroubleshootingResults";

/// `q:ListConversations`: Read.
///
/// No resource types: its resource is `*`.
pub const ListConversations: &str = "q:ListConversations";

/// `q:ListDashboardMetrics`: List.
///
/// No resource types: its resource is `*`.
pub const ListDashboardMetrics: &str = "q:ListDashboardMetrics";

/// `q:ListGroups`: List.
///
/// Resource types: `profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListGroups: &str = "q:ListGroups";

/// `q:ListLoginDomains`: List.
///
/// Resource types: `profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListLoginDomains: &str = "q:ListLoginDomains";

/// `q:ListPluginProviders`: List.
///
/// No resource types: its resource is `*`.
pub const ListPluginProviders: &str = "q:ListPluginProviders";

/// `q:ListPlugins`: List.
///
/// Resource types: `plugin` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListPlugins: &str = "q:ListPlugins";

/// `q:ListScimAccessTokens`: List.
///
/// Resource types: `profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListScimAccessTokens: &str = "q:ListScimAccessTokens";

/// `q:ListTagsForResource`: List.
///
/// Resource types: `plugin`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "q:ListTagsForResource";

/// `q:ListUsers`: List.
///
/// Resource types: `profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListUsers: &str = "q:ListUsers";

/// `q:PassRequest`: Write.
///
/// No resource types: its resource is `*`.
pub const PassRequest: &str = "q:PassRequest";

/// `q:PerformArtifactAction`: Write.
///
/// No resource types: its resource is `*`.
pub const PerformArtifactAction: &str = "q:PerformArtifactAction";

/// `q:RejectConnector`: Write.
///
/// No resource types: its resource is `*`.
pub const RejectConnector: &str = "q:RejectConnector";

/// `q:SendEvent`: Write.
///
/// No resource types: its resource is `*`.
pub const SendEvent: &str = "q:SendEvent";

/// `q:SendMessage`: Write.
///
/// No resource types: its resource is `*`.
pub const SendMessage: &str = "q:SendMessage";

/// `q:StartConversation`: Write.
///
/// No resource types: its resource is `*`.
pub const StartConversation: &str = "q:StartConversation";

/// `q:StartTroubleshootingAnalysis`: Write.
///
/// No resource types: its resource is `*`.
pub const StartTroubleshootingAnalysis: &str = "q:StartTroubleshootingAnalysis";

/// `q:StartTroubleshootingResolutionExplanation`: Write.
///
/// No resource types: its resource is `*`.
pub const StartTroubleshootingResolutionExplanation: &str = "q:StartTroubleshootingResolutionExplanation";

/// `q:TagResource`: Tagging, Write.
///
/// Resource types: `plugin`, `profile`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "q:TagResource";

/// `q:UntagResource`: Tagging, Write.
///
/// Resource types: `plugin`, `profile`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "q:UntagResource";

/// `q:UpdateAssignment`: Write.
///
/// Resource types: `profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `identitystore:GroupId`, `identitystore:UserId`.
pub const UpdateAssignment: &str = "q:UpdateAssignment";

/// `q:UpdateAuthGrant`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAuthGrant: &str = "q:UpdateAuthGrant";

/// `q:UpdateConversation`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateConversation: &str = "q:UpdateConversation";

/// `q:UpdateOAuthAppConnection`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateOAuthAppConnection: &str = "q:UpdateOAuthAppConnection";

/// `q:UpdatePlugin`: Write.
///
/// Resource types: `plugin` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UpdatePlugin: &str = "q:UpdatePlugin";

/// `q:UpdateTroubleshootingCommandResult`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateTroubleshootingCommandResult: &str = "q:UpdateTroubleshootingCommandResult";

/// `q:UsePlugin`: Write.
///
/// Resource types: `plugin` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UsePlugin: &str = "q:UsePlugin";

/// `q:VerifyOAuthAppConnection`: Write.
///
/// No resource types: its resource is `*`.
pub const VerifyOAuthAppConnection: &str = "q:VerifyOAuthAppConnection";
