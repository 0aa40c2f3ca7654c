// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Claude Platform on AWS: the actions of the prefix `aws-external-anthropic`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `workspace` | `arn:${Partition}:aws-external-anthropic:${Region}:${Account}:workspace/${ResourceId}` |

/// `aws-external-anthropic:ArchiveAgent`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ArchiveAgent: &str = "aws-external-anthropic:ArchiveAgent";

/// `aws-external-anthropic:ArchiveDeployment`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ArchiveDeployment: &str = "aws-external-anthropic:ArchiveDeployment";

/// `aws-external-anthropic:ArchiveEnvironment`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ArchiveEnvironment: &str = "aws-external-anthropic:ArchiveEnvironment";

/// `aws-external-anthropic:ArchiveMemoryStore`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ArchiveMemoryStore: &str = "aws-external-anthropic:ArchiveMemoryStore";

/// `aws-external-anthropic:ArchiveSession`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ArchiveSession: &str = "aws-external-anthropic:ArchiveSession";

/// `aws-external-anthropic:ArchiveVault`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ArchiveVault: &str = "aws-external-anthropic:ArchiveVault";

/// `aws-external-anthropic:ArchiveWorkspace`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ArchiveWorkspace: &str = "aws-external-anthropic:ArchiveWorkspace";

/// `aws-external-anthropic:AssumeConsole`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws-external-anthropic:Capability`.
pub const AssumeConsole: &str = "aws-external-anthropic:AssumeConsole";

/// `aws-external-anthropic:CallWithBearerToken`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws-external-anthropic:BearerTokenType`.
pub const CallWithBearerToken: &str = "aws-external-anthropic:CallWithBearerToken";

/// `aws-external-anthropic:CancelBatchInference`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CancelBatchInference: &str = "aws-external-anthropic:CancelBatchInference";

/// `aws-external-anthropic:CountTokens`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CountTokens: &str = "aws-external-anthropic:CountTokens";

/// `aws-external-anthropic:CreateAgent`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateAgent: &str = "aws-external-anthropic:CreateAgent";

/// `aws-external-anthropic:CreateBatchInference`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateBatchInference: &str = "aws-external-anthropic:CreateBatchInference";

/// `aws-external-anthropic:CreateDeployment`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateDeployment: &str = "aws-external-anthropic:CreateDeployment";

/// `aws-external-anthropic:CreateEnvironment`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateEnvironment: &str = "aws-external-anthropic:CreateEnvironment";

/// `aws-external-anthropic:CreateFile`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateFile: &str = "aws-external-anthropic:CreateFile";

/// `aws-external-anthropic:CreateInference`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateInference: &str = "aws-external-anthropic:CreateInference";

/// `aws-external-anthropic:CreateMemoryStore`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateMemoryStore: &str = "aws-external-anthropic:CreateMemoryStore";

/// `aws-external-anthropic:CreateSession`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateSession: &str = "aws-external-anthropic:CreateSession";

/// `aws-external-anthropic:CreateSkill`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateSkill: &str = "aws-external-anthropic:CreateSkill";

/// `aws-external-anthropic:CreateUserProfile`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateUserProfile: &str = "aws-external-anthropic:CreateUserProfile";

/// `aws-external-anthropic:CreateUserProfileEnrollmentUrl`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateUserProfileEnrollmentUrl: &str = "aws-external-anthropic:CreateUserProfileEnrollmentUrl";

/// `aws-external-anthropic:CreateVault`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateVault: &str = "aws-external-anthropic:CreateVault";

/// `aws-external-anthropic:CreateWebhook`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateWebhook: &str = "aws-external-anthropic:CreateWebhook";

/// `aws-external-anthropic:CreateWorkspace`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws-external-anthropic:KeyArn`, `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWorkspace: &str = "aws-external-anthropic:CreateWorkspace";

/// `aws-external-anthropic:DeleteBatchInference`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteBatchInference: &str = "aws-external-anthropic:DeleteBatchInference";

/// `aws-external-anthropic:DeleteEnvironment`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteEnvironment: &str = "aws-external-anthropic:DeleteEnvironment";

/// `aws-external-anthropic:DeleteFile`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteFile: &str = "aws-external-anthropic:DeleteFile";

/// `aws-external-anthropic:DeleteMemoryStore`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteMemoryStore: &str = "aws-external-anthropic:DeleteMemoryStore";

/// `aws-external-anthropic:DeleteSession`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteSession: &str = "aws-external-anthropic:DeleteSession";

/// `aws-external-anthropic:DeleteSkill`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteSkill: &str = "aws-external-anthropic:DeleteSkill";

/// `aws-external-anthropic:DeleteVault`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteVault: &str = "aws-external-anthropic:DeleteVault";

/// `aws-external-anthropic:DeleteWebhook`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteWebhook: &str = "aws-external-anthropic:DeleteWebhook";

/// `aws-external-anthropic:DisableKey`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws-external-anthropic:KeyArn`.
pub const DisableKey: &str = "aws-external-anthropic:DisableKey";

/// `aws-external-anthropic:GetAccountStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountStatus: &str = "aws-external-anthropic:GetAccountStatus";

/// `aws-external-anthropic:GetAgent`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetAgent: &str = "aws-external-anthropic:GetAgent";

/// `aws-external-anthropic:GetBatchInference`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetBatchInference: &str = "aws-external-anthropic:GetBatchInference";

/// `aws-external-anthropic:GetDeployment`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetDeployment: &str = "aws-external-anthropic:GetDeployment";

/// `aws-external-anthropic:GetEnvironment`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetEnvironment: &str = "aws-external-anthropic:GetEnvironment";

/// `aws-external-anthropic:GetFile`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetFile: &str = "aws-external-anthropic:GetFile";

/// `aws-external-anthropic:GetKey`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws-external-anthropic:KeyArn`.
pub const GetKey: &str = "aws-external-anthropic:GetKey";

/// `aws-external-anthropic:GetMemoryStore`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetMemoryStore: &str = "aws-external-anthropic:GetMemoryStore";

/// `aws-external-anthropic:GetModel`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetModel: &str = "aws-external-anthropic:GetModel";

/// `aws-external-anthropic:GetSession`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetSession: &str = "aws-external-anthropic:GetSession";

/// `aws-external-anthropic:GetSkill`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetSkill: &str = "aws-external-anthropic:GetSkill";

/// `aws-external-anthropic:GetUserProfile`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetUserProfile: &str = "aws-external-anthropic:GetUserProfile";

/// `aws-external-anthropic:GetVault`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetVault: &str = "aws-external-anthropic:GetVault";

/// `aws-external-anthropic:GetWebhook`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetWebhook: &str = "aws-external-anthropic:GetWebhook";

/// `aws-external-anthropic:GetWorkspace`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetWorkspace: &str = "aws-external-anthropic:GetWorkspace";

/// `aws-external-anthropic:ListAgents`: List.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAgents: &str = "aws-external-anthropic:ListAgents";

/// `aws-external-anthropic:ListBatchInferences`: List.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListBatchInferences: &str = "aws-external-anthropic:ListBatchInferences";

/// `aws-external-anthropic:ListDeployments`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListDeployments: &str = "aws-external-anthropic:ListDeployments";

/// `aws-external-anthropic:ListEnvironments`: List.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListEnvironments: &str = "aws-external-anthropic:ListEnvironments";

/// `aws-external-anthropic:ListFiles`: List.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListFiles: &str = "aws-external-anthropic:ListFiles";

/// `aws-external-anthropic:ListKeys`: List.
///
/// No resource types: its resource is `*`.
pub const ListKeys: &str = "aws-external-anthropic:ListKeys";

/// `aws-external-anthropic:ListMemoryStores`: List.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListMemoryStores: &str = "aws-external-anthropic:ListMemoryStores";

/// `aws-external-anthropic:ListModels`: List.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListModels: &str = "aws-external-anthropic:ListModels";

/// `aws-external-anthropic:ListSessions`: List.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListSessions: &str = "aws-external-anthropic:ListSessions";

/// `aws-external-anthropic:ListSkills`: List.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListSkills: &str = "aws-external-anthropic:ListSkills";

/// `aws-external-anthropic:ListTagsForResource`: Read.
///
/// Resource types: `workspace`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "aws-external-anthropic:ListTagsForResource";

/// `aws-external-anthropic:ListUserProfiles`: List.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListUserProfiles: &str = "aws-external-anthropic:ListUserProfiles";

/// `aws-external-anthropic:ListVaults`: List.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListVaults: &str = "aws-external-anthropic:ListVaults";

/// `aws-external-anthropic:ListWebhooks`: List.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListWebhooks: &str = "aws-external-anthropic:ListWebhooks";

/// `aws-external-anthropic:ListWorkspaces`: List.
///
/// No resource types: its resource is `*`.
pub const ListWorkspaces: &str = "aws-external-anthropic:ListWorkspaces";

/// `aws-external-anthropic:PauseDeployment`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const PauseDeployment: &str = "aws-external-anthropic:PauseDeployment";

/// `aws-external-anthropic:ProcessEnvironmentWork`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ProcessEnvironmentWork: &str = "aws-external-anthropic:ProcessEnvironmentWork";

/// `aws-external-anthropic:RegisterKey`: Write.
///
/// No resource types: its resource is `*`.
pub const RegisterKey: &str = "aws-external-anthropic:RegisterKey";

/// `aws-external-anthropic:RotateWebhookSecret`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const RotateWebhookSecret: &str = "aws-external-anthropic:RotateWebhookSecret";

/// `aws-external-anthropic:RunDeployment`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const RunDeployment: &str = "aws-external-anthropic:RunDeployment";

/// `aws-external-anthropic:TagResource`: Tagging, Write.
///
/// Resource types: `workspace`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "aws-external-anthropic:TagResource";

/// `aws-external-anthropic:UnpauseDeployment`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UnpauseDeployment: &str = "aws-external-anthropic:UnpauseDeployment";

/// `aws-external-anthropic:UntagResource`: Tagging, Write.
///
/// Resource types: `workspace`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "aws-external-anthropic:UntagResource";

/// `aws-external-anthropic:UpdateAgent`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateAgent: &str = "aws-external-anthropic:UpdateAgent";

/// `aws-external-anthropic:UpdateDeployment`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdateDeployment: &str = "aws-external-anthropic:UpdateDeployment";

/// `aws-external-anthropic:UpdateEnvironment`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateEnvironment: &str = "aws-external-anthropic:UpdateEnvironment";

/// `aws-external-anthropic:UpdateKey`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws-external-anthropic:KeyArn`.
pub const UpdateKey: &str = "aws-external-anthropic:UpdateKey";

/// `aws-external-anthropic:UpdateMemoryStore`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateMemoryStore: &str = "aws-external-anthropic:UpdateMemoryStore";

/// `aws-external-anthropic:UpdateSession`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateSession: &str = "aws-external-anthropic:UpdateSession";

/// `aws-external-anthropic:UpdateSkill`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateSkill: &str = "aws-external-anthropic:UpdateSkill";

/// `aws-external-anthropic:UpdateUserProfile`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateUserProfile: &str = "aws-external-anthropic:UpdateUserProfile";

/// `aws-external-anthropic:UpdateVault`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateVault: &str = "aws-external-anthropic:UpdateVault";

/// `aws-external-anthropic:UpdateWebhook`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateWebhook: &str = "aws-external-anthropic:UpdateWebhook";

/// `aws-external-anthropic:UpdateWorkspace`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws-external-anthropic:KeyArn`, `aws:ResourceTag/${TagKey}`.
pub const UpdateWorkspace: &str = "aws-external-anthropic:UpdateWorkspace";
