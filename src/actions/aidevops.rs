// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS DevOps Agent Service: the actions of the prefix `aidevops`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `agentspace` | `arn:${Partition}:aidevops:${Region}:${Account}:agentspace/${AgentSpaceId}` |
//! | `asset` | `arn:${Partition}:aidevops:${Region}:${Account}:agentspace/${AgentSpaceId}/asset/${AssetId}` |
//! | `associations` | `arn:${Partition}:aidevops:${Region}:${Account}:agentspace/${AgentSpaceId}/association/${AssociationId}` |
//! | `private-connection` | `arn:${Partition}:aidevops:${Region}:${Account}:private-connection/${Name}` |
//! | `service` | `arn:${Partition}:aidevops:${Region}:${Account}:service/${ServiceId}` |
//! | `trigger` | `arn:${Partition}:aidevops:${Region}:${Account}:agentspace/${AgentSpaceId}/trigger/${TriggerId}` |

/// `aidevops:AllowVendedLogDeliveryForResource`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const AllowVendedLogDeliveryForResource: &str = "aidevops:AllowVendedLogDeliveryForResource";

/// `aidevops:AssociateService`: Write.
///
/// Resource types: `agentspace` (required).
pub const AssociateService: &str = "aidevops:AssociateService";

/// `aidevops:CreateAccessToken`: Write.
///
/// Resource types: `agentspace` (required).
pub const CreateAccessToken: &str = "aidevops:CreateAccessToken";

/// `aidevops:CreateAgentSpace`: Write.
///
/// Resource types: `agentspace` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAgentSpace: &str = "aidevops:CreateAgentSpace";

/// `aidevops:CreateAsset`: Write.
///
/// Resource types: `agentspace` (required).
pub const CreateAsset: &str = "aidevops:CreateAsset";

/// `aidevops:CreateAssetFile`: Write.
///
/// Resource types: `agentspace` (required).
pub const CreateAssetFile: &str = "aidevops:CreateAssetFile";

/// `aidevops:CreateBacklogTask`: Write.
///
/// Resource types: `agentspace` (required).
///
/// Condition keys: `aidevops:SourceAgentSpaceArn`, `aidevops:TargetAgentSpaceArn`.
pub const CreateBacklogTask: &str = "aidevops:CreateBacklogTask";

/// `aidevops:CreateChat`: Write.
///
/// Resource types: `agentspace` (required).
pub const CreateChat: &str = "aidevops:CreateChat";

/// `aidevops:CreateKnowledgeItem`: Write.
///
/// Resource types: `agentspace` (required).
pub const CreateKnowledgeItem: &str = "aidevops:CreateKnowledgeItem";

/// `aidevops:CreateOneTimeLoginSession`: Write.
///
/// Resource types: `agentspace` (required).
pub const CreateOneTimeLoginSession: &str = "aidevops:CreateOneTimeLoginSession";

/// `aidevops:CreatePrivateConnection`: Write.
///
/// Resource types: `private-connection` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePrivateConnection: &str = "aidevops:CreatePrivateConnection";

/// `aidevops:CreateTrigger`: Write.
///
/// Resource types: `agentspace` (required).
pub const CreateTrigger: &str = "aidevops:CreateTrigger";

/// `aidevops:DeleteAgentSpace`: Write.
///
/// Resource types: `agentspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteAgentSpace: &str = "aidevops:DeleteAgentSpace";

/// `aidevops:DeleteAsset`: Write.
///
/// Resource types: `agentspace` (required).
pub const DeleteAsset: &str = "aidevops:DeleteAsset";

/// `aidevops:DeleteAssetFile`: Write.
///
/// Resource types: `agentspace` (required).
pub const DeleteAssetFile: &str = "aidevops:DeleteAssetFile";

/// `aidevops:DeleteKnowledgeItem`: Write.
///
/// Resource types: `agentspace` (required).
pub const DeleteKnowledgeItem: &str = "aidevops:DeleteKnowledgeItem";

/// `aidevops:DeletePrivateConnection`: Write.
///
/// Resource types: `private-connection` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeletePrivateConnection: &str = "aidevops:DeletePrivateConnection";

/// `aidevops:DeleteTrigger`: Write.
///
/// Resource types: `agentspace` (required).
pub const DeleteTrigger: &str = "aidevops:DeleteTrigger";

/// `aidevops:DeregisterService`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeregisterService: &str = "aidevops:DeregisterService";

/// `aidevops:DescribePrivateConnection`: Read.
///
/// Resource types: `private-connection` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribePrivateConnection: &str = "aidevops:DescribePrivateConnection";

/// `aidevops:DescribeServices`: Read.
///
/// Resource types: `agentspace` (required).
pub const DescribeServices: &str = "aidevops:DescribeServices";

/// `aidevops:DescribeSupportLevel`: Write.
///
/// Resource types: `agentspace` (required).
pub const DescribeSupportLevel: &str = "aidevops:DescribeSupportLevel";

/// `aidevops:DisableOperatorApp`: Write.
///
/// Resource types: `agentspace` (required).
pub const DisableOperatorApp: &str = "aidevops:DisableOperatorApp";

/// `aidevops:DisassociateService`: Write.
///
/// Resource types: `agentspace` (required), `associations` (required).
pub const DisassociateService: &str = "aidevops:DisassociateService";

/// `aidevops:DiscoverTopology`: Write.
///
/// Resource types: `agentspace` (required).
pub const DiscoverTopology: &str = "aidevops:DiscoverTopology";

/// `aidevops:EnableOperatorApp`: Write.
///
/// Resource types: `agentspace` (required).
pub const EnableOperatorApp: &str = "aidevops:EnableOperatorApp";

/// `aidevops:EndChatForCase`: Write.
///
/// Resource types: `agentspace` (required).
pub const EndChatForCase: &str = "aidevops:EndChatForCase";

/// `aidevops:GetAccessToken`: Read.
///
/// Resource types: `agentspace` (required).
pub const GetAccessToken: &str = "aidevops:GetAccessToken";

/// `aidevops:GetAccountUsage`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountUsage: &str = "aidevops:GetAccountUsage";

/// `aidevops:GetAgentSpace`: Read.
///
/// Resource types: `agentspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetAgentSpace: &str = "aidevops:GetAgentSpace";

/// `aidevops:GetAsset`: Read.
///
/// Resource types: `agentspace` (required).
///
/// Condition keys: `aidevops:SourceAgentSpaceArn`, `aidevops:TargetAgentSpaceArn`.
pub const GetAsset: &str = "aidevops:GetAsset";

/// `aidevops:GetAssetContent`: Read.
///
/// Resource types: `agentspace` (required).
///
/// Condition keys: `aidevops:SourceAgentSpaceArn`, `aidevops:TargetAgentSpaceArn`.
pub const GetAssetContent: &str = "aidevops:GetAssetContent";

/// `aidevops:GetAssetFile`: Read.
///
/// Resource types: `agentspace` (required).
///
/// Condition keys: `aidevops:SourceAgentSpaceArn`, `aidevops:TargetAgentSpaceArn`.
pub const GetAssetFile: &str = "aidevops:GetAssetFile";

/// `aidevops:GetAssociation`: Read.
///
/// Resource types: `agentspace` (required), `associations` (required).
pub const GetAssociation: &str = "aidevops:GetAssociation";

/// `aidevops:GetBacklogTask`: Read.
///
/// Resource types: `agentspace` (required).
///
/// Condition keys: `aidevops:SourceAgentSpaceArn`, `aidevops:TargetAgentSpaceArn`.
pub const GetBacklogTask: &str = "aidevops:GetBacklogTask";

/// `aidevops:GetKnowledgeItem`: Read.
///
/// Resource types: `agentspace` (required).
pub const GetKnowledgeItem: &str = "aidevops:GetKnowledgeItem";

/// `aidevops:GetOperatorApp`: Read.
///
/// Resource types: `agentspace` (required).
pub const GetOperatorApp: &str = "aidevops:GetOperatorApp";

/// `aidevops:GetRecommendation`: Read.
///
/// Resource types: `agentspace` (required).
pub const GetRecommendation: &str = "aidevops:GetRecommendation";

/// `aidevops:GetService`: Read.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetService: &str = "aidevops:GetService";

/// `aidevops:GetTrigger`: Read.
///
/// Resource types: `agentspace` (required).
pub const GetTrigger: &str = "aidevops:GetTrigger";

/// `aidevops:InitiateChatForCase`: Write.
///
/// Resource types: `agentspace` (required).
pub const InitiateChatForCase: &str = "aidevops:InitiateChatForCase";

/// `aidevops:ListAccessTokens`: List.
///
/// Resource types: `agentspace` (required).
pub const ListAccessTokens: &str = "aidevops:ListAccessTokens";

/// `aidevops:ListAgentSpaces`: List.
///
/// No resource types: its resource is `*`.
pub const ListAgentSpaces: &str = "aidevops:ListAgentSpaces";

/// `aidevops:ListAssetFiles`: List.
///
/// Resource types: `agentspace` (required).
///
/// Condition keys: `aidevops:SourceAgentSpaceArn`, `aidevops:TargetAgentSpaceArn`.
pub const ListAssetFiles: &str = "aidevops:ListAssetFiles";

/// `aidevops:ListAssets`: List.
///
/// Resource types: `agentspace` (required).
///
/// Condition keys: `aidevops:SourceAgentSpaceArn`, `aidevops:TargetAgentSpaceArn`.
pub const ListAssets: &str = "aidevops:ListAssets";

/// `aidevops:ListAssetTypes`: List.
///
/// No resource types: its resource is `*`.
pub const ListAssetTypes: &str = "aidevops:ListAssetTypes";

/// `aidevops:ListAssetVersions`: List.
///
/// Resource types: `agentspace` (required).
pub const ListAssetVersions: &str = "aidevops:ListAssetVersions";

/// `aidevops:ListAssociations`: List.
///
/// Resource types: `agentspace` (required).
pub const ListAssociations: &str = "aidevops:ListAssociations";

/// `aidevops:ListBacklogTasks`: List.
///
/// Resource types: `agentspace` (required).
///
/// Condition keys: `aidevops:SourceAgentSpaceArn`, `aidevops:TargetAgentSpaceArn`.
pub const ListBacklogTasks: &str = "aidevops:ListBacklogTasks";

/// `aidevops:ListChats`: List.
///
/// Resource types: `agentspace` (required).
pub const ListChats: &str = "aidevops:ListChats";

/// `aidevops:ListExecutions`: List.
///
/// Resource types: `agentspace` (required).
///
/// Condition keys: `aidevops:SourceAgentSpaceArn`, `aidevops:TargetAgentSpaceArn`.
pub const ListExecutions: &str = "aidevops:ListExecutions";

/// `aidevops:ListGoals`: List.
///
/// Resource types: `agentspace` (required).
pub const ListGoals: &str = "aidevops:ListGoals";

/// `aidevops:ListJournalRecords`: List.
///
/// Resource types: `agentspace` (required).
///
/// Condition keys: `aidevops:SourceAgentSpaceArn`, `aidevops:TargetAgentSpaceArn`.
pub const ListJournalRecords: &str = "aidevops:ListJournalRecords";

/// `aidevops:ListKnowledgeItems`: List.
///
/// Resource types: `agentspace` (required).
pub const ListKnowledgeItems: &str = "aidevops:ListKnowledgeItems";

/// `aidevops:ListKnowledgeItemVersions`: List.
///
/// Resource types: `agentspace` (required).
pub const ListKnowledgeItemVersions: &str = "aidevops:ListKnowledgeItemVersions";

/// `aidevops:ListPendingMessages`: List.
///
/// Resource types: `agentspace` (required).
pub const ListPendingMessages: &str = "aidevops:ListPendingMessages";

/// `aidevops:ListPrivateConnections`: List.
///
/// No resource types: its resource is `*`.
pub const ListPrivateConnections: &str = "aidevops:ListPrivateConnections";

/// `aidevops:ListRecommendations`: List.
///
/// Resource types: `agentspace` (required).
pub const ListRecommendations: &str = "aidevops:ListRecommendations";

/// `aidevops:ListServices`: List.
///
/// No resource types: its resource is `*`.
pub const ListServices: &str = "aidevops:ListServices";

/// `aidevops:ListTagsForResource`: Read.
///
/// Resource types: `agentspace`, `private-connection`, `service`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const ListTagsForResource: &str = "aidevops:ListTagsForResource";

/// `aidevops:ListTriggers`: List.
///
/// Resource types: `agentspace` (required).
pub const ListTriggers: &str = "aidevops:ListTriggers";

/// `aidevops:ListWebhooks`: List.
///
/// Resource types: `agentspace` (required), `associations` (required).
pub const ListWebhooks: &str = "aidevops:ListWebhooks";

/// `aidevops:RegisterService`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const RegisterService: &str = "aidevops:RegisterService";

/// `aidevops:RevokeAccessToken`: Write.
///
/// Resource types: `agentspace` (required).
pub const RevokeAccessToken: &str = "aidevops:RevokeAccessToken";

/// `aidevops:RotateAccessToken`: Write.
///
/// Resource types: `agentspace` (required).
pub const RotateAccessToken: &str = "aidevops:RotateAccessToken";

/// `aidevops:SearchServiceAccessibleResource`: Read.
///
/// No resource types: its resource is `*`.
pub const SearchServiceAccessibleResource: &str = "aidevops:SearchServiceAccessibleResource";

/// `aidevops:SendMessage`: Write.
///
/// Resource types: `agentspace` (required).
pub const SendMessage: &str = "aidevops:SendMessage";

/// `aidevops:TagResource`: Tagging, Write.
///
/// Resource types: `agentspace`, `private-connection`, `service`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "aidevops:TagResource";

/// `aidevops:UntagResource`: Tagging, Write.
///
/// Resource types: `agentspace`, `private-connection`, `service`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "aidevops:UntagResource";

/// `aidevops:UpdateAgentSpace`: Write.
///
/// Resource types: `agentspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateAgentSpace: &str = "aidevops:UpdateAgentSpace";

/// `aidevops:UpdateApprovalAction`: Write.
///
/// Resource types: `agentspace` (required).
pub const UpdateApprovalAction: &str = "aidevops:UpdateApprovalAction";

/// `aidevops:UpdateAsset`: Write.
///
/// Resource types: `agentspace` (required).
pub const UpdateAsset: &str = "aidevops:UpdateAsset";

/// `aidevops:UpdateAssetFile`: Write.
///
/// Resource types: `agentspace` (required).
pub const UpdateAssetFile: &str = "aidevops:UpdateAssetFile";

/// `aidevops:UpdateAssociation`: Write.
///
/// Resource types: `agentspace` (required), `associations` (required).
pub const UpdateAssociation: &str = "aidevops:UpdateAssociation";

/// `aidevops:UpdateBacklogTask`: Write.
///
/// Resource types: `agentspace` (required).
pub const UpdateBacklogTask: &str = "aidevops:UpdateBacklogTask";

/// `aidevops:UpdateGoal`: Write.
///
/// Resource types: `agentspace` (required).
pub const UpdateGoal: &str = "aidevops:UpdateGoal";

/// `aidevops:UpdateKnowledgeItem`: Write.
///
/// Resource types: `agentspace` (required).
pub const UpdateKnowledgeItem: &str = "aidevops:UpdateKnowledgeItem";

/// `aidevops:UpdateOperatorAppIdpConfig`: Write.
///
/// Resource types: `agentspace` (required).
pub const UpdateOperatorAppIdpConfig: &str = "aidevops:UpdateOperatorAppIdpConfig";

/// `aidevops:UpdatePrivateConnectionCertificate`: Write.
///
/// Resource types: `private-connection` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdatePrivateConnectionCertificate: &str = "aidevops:UpdatePrivateConnectionCertificate";

/// `aidevops:UpdateRecommendation`: Write.
///
/// Resource types: `agentspace` (required).
pub const UpdateRecommendation: &str = "aidevops:UpdateRecommendation";

/// `aidevops:UpdateTrigger`: Write.
///
/// Resource types: `agentspace` (required).
pub const UpdateTrigger: &str = "aidevops:UpdateTrigger";

/// `aidevops:ValidateAwsAssociations`: Write.
///
/// Resource types: `agentspace` (required).
pub const ValidateAwsAssociations: &str = "aidevops:ValidateAwsAssociations";
