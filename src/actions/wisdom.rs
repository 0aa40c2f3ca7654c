// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Q in Connect: the actions of the prefix `wisdom`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `AIAgent` | `arn:${Partition}:wisdom:${Region}:${Account}:ai-agent/${AssistantId}/${AIAgentId}` |
//! | `AIGuardrail` | `arn:${Partition}:wisdom:${Region}:${Account}:ai-guardrail/${AssistantId}/${AIGuardrailId}` |
//! | `AIPrompt` | `arn:${Partition}:wisdom:${Region}:${Account}:ai-prompt/${AssistantId}/${AIPromptId}` |
//! | `Assistant` | `arn:${Partition}:wisdom:${Region}:${Account}:assistant/${AssistantId}` |
//! | `AssistantAssociation` | `arn:${Partition}:wisdom:${Region}:${Account}:association/${AssistantId}/${AssistantAssociationId}` |
//! | `Content` | `arn:${Partition}:wisdom:${Region}:${Account}:content/${KnowledgeBaseId}/${ContentId}` |
//! | `ContentAssociation` | `arn:${Partition}:wisdom:${Region}:${Account}:content-association/${KnowledgeBaseId}/${ContentId}/${ContentAssociationId}` |
//! | `KnowledgeBase` | `arn:${Partition}:wisdom:${Region}:${Account}:knowledge-base/${KnowledgeBaseId}` |
//! | `MessageTemplate` | `arn:${Partition}:wisdom:${Region}:${Account}:message-template/${KnowledgeBaseId}/${MessageTemplateId}` |
//! | `QuickResponse` | `arn:${Partition}:wisdom:${Region}:${Account}:quick-response/${KnowledgeBaseId}/${QuickResponseId}` |
//! | `Session` | `arn:${Partition}:wisdom:${Region}:${Account}:session/${AssistantId}/${SessionId}` |

/// `wisdom:ActivateMessageTemplate`: Write.
///
/// Resource types: `MessageTemplate` (required).
pub const ActivateMessageTemplate: &str = "wisdom:ActivateMessageTemplate";

/// `wisdom:AllowVendedLogDeliveryForResource`: Permissions management, Write.
///
/// Resource types: `Assistant`.
pub const AllowVendedLogDeliveryForResource: &str = "wisdom:AllowVendedLogDeliveryForResource";

/// `wisdom:CreateAIAgent`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAIAgent: &str = "wisdom:CreateAIAgent";

/// `wisdom:CreateAIAgentVersion`: Write.
///
/// Resource types: `AIAgent` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAIAgentVersion: &str = "wisdom:CreateAIAgentVersion";

/// `wisdom:CreateAIGuardrail`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAIGuardrail: &str = "wisdom:CreateAIGuardrail";

/// `wisdom:CreateAIGuardrailVersion`: Write.
///
/// Resource types: `AIGuardrail` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAIGuardrailVersion: &str = "wisdom:CreateAIGuardrailVersion";

/// `wisdom:CreateAIPrompt`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAIPrompt: &str = "wisdom:CreateAIPrompt";

/// `wisdom:CreateAIPromptVersion`: Write.
///
/// Resource types: `AIPrompt` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAIPromptVersion: &str = "wisdom:CreateAIPromptVersion";

/// `wisdom:CreateAssistant`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAssistant: &str = "wisdom:CreateAssistant";

/// `wisdom:CreateAssistantAssociation`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAssistantAssociation: &str = "wisdom:CreateAssistantAssociation";

/// `wisdom:CreateContent`: Write.
///
/// Resource types: `KnowledgeBase` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateContent: &str = "wisdom:CreateContent";

/// `wisdom:CreateContentAssociation`: Write.
///
/// Resource types: `Content` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateContentAssociation: &str = "wisdom:CreateContentAssociation";

/// `wisdom:CreateKnowledgeBase`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateKnowledgeBase: &str = "wisdom:CreateKnowledgeBase";

/// `wisdom:CreateMessageTemplate`: Write.
///
/// Resource types: `KnowledgeBase` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMessageTemplate: &str = "wisdom:CreateMessageTemplate";

/// `wisdom:CreateMessageTemplateAttachment`: Write.
///
/// Resource types: `MessageTemplate` (required).
pub const CreateMessageTemplateAttachment: &str = "wisdom:CreateMessageTemplateAttachment";

/// `wisdom:CreateMessageTemplateVersion`: Write.
///
/// Resource types: `MessageTemplate` (required).
pub const CreateMessageTemplateVersion: &str = "wisdom:CreateMessageTemplateVersion";

/// `wisdom:CreateQuickResponse`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateQuickResponse: &str = "wisdom:CreateQuickResponse";

/// `wisdom:CreateSession`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSession: &str = "wisdom:CreateSession";

/// `wisdom:DeactivateMessageTemplate`: Write.
///
/// Resource types: `MessageTemplate` (required).
pub const DeactivateMessageTemplate: &str = "wisdom:DeactivateMessageTemplate";

/// `wisdom:DeleteAIAgent`: Write.
///
/// Resource types: `AIAgent` (required).
pub const DeleteAIAgent: &str = "wisdom:DeleteAIAgent";

/// `wisdom:DeleteAIAgentVersion`: Write.
///
/// Resource types: `AIAgent` (required).
pub const DeleteAIAgentVersion: &str = "wisdom:DeleteAIAgentVersion";

/// `wisdom:DeleteAIGuardrail`: Write.
///
/// Resource types: `AIGuardrail` (required).
pub const DeleteAIGuardrail: &str = "wisdom:DeleteAIGuardrail";

/// `wisdom:DeleteAIGuardrailVersion`: Write.
///
/// Resource types: `AIGuardrail` (required).
pub const DeleteAIGuardrailVersion: &str = "wisdom:DeleteAIGuardrailVersion";

/// `wisdom:DeleteAIPrompt`: Write.
///
/// Resource types: `AIPrompt` (required).
pub const DeleteAIPrompt: &str = "wisdom:DeleteAIPrompt";

/// `wisdom:DeleteAIPromptVersion`: Write.
///
/// Resource types: `AIPrompt` (required).
pub const DeleteAIPromptVersion: &str = "wisdom:DeleteAIPromptVersion";

/// `wisdom:DeleteAssistant`: Write.
///
/// Resource types: `Assistant` (required).
pub const DeleteAssistant: &str = "wisdom:DeleteAssistant";

/// `wisdom:DeleteAssistantAssociation`: Write.
///
/// Resource types: `AssistantAssociation` (required).
pub const DeleteAssistantAssociation: &str = "wisdom:DeleteAssistantAssociation";

/// `wisdom:DeleteContent`: Write.
///
/// Resource types: `Content` (required).
pub const DeleteContent: &str = "wisdom:DeleteContent";

/// `wisdom:DeleteContentAssociation`: Write.
///
/// Resource types: `Content` (required), `ContentAssociation` (required).
pub const DeleteContentAssociation: &str = "wisdom:DeleteContentAssociation";

/// `wisdom:DeleteImportJob`: Write.
///
/// Resource types: `KnowledgeBase` (required).
pub const DeleteImportJob: &str = "wisdom:DeleteImportJob";

/// `wisdom:DeleteKnowledgeBase`: Write.
///
/// Resource types: `KnowledgeBase` (required).
pub const DeleteKnowledgeBase: &str = "wisdom:DeleteKnowledgeBase";

/// `wisdom:DeleteMessageTemplate`: Write.
///
/// Resource types: `MessageTemplate` (required).
pub const DeleteMessageTemplate: &str = "wisdom:DeleteMessageTemplate";

/// `wisdom:DeleteMessageTemplateAttachment`: Write.
///
/// Resource types: `MessageTemplate` (required).
pub const DeleteMessageTemplateAttachment: &str = "wisdom:DeleteMessageTemplateAttachment";

/// `wisdom:DeleteQuickResponse`: Write.
///
/// Resource types: `QuickResponse` (required).
pub const DeleteQuickResponse: &str = "wisdom:DeleteQuickResponse";

/// `wisdom:GetAIAgent`: Read.
///
/// Resource types: `AIAgent` (required).
pub const GetAIAgent: &str = "wisdom:GetAIAgent";

/// `wisdom:GetAIGuardrail`: Read.
///
/// Resource types: `AIGuardrail` (required).
pub const GetAIGuardrail: &str = "wisdom:GetAIGuardrail";

/// `wisdom:GetAIPrompt`: Read.
///
/// Resource types: `AIPrompt` (required).
pub const GetAIPrompt: &str = "wisdom:GetAIPrompt";

/// `wisdom:GetAssistant`: Read.
///
/// Resource types: `Assistant` (required).
pub const GetAssistant: &str = "wisdom:GetAssistant";

/// `wisdom:GetAssistantAssociation`: Read.
///
/// Resource types: `AssistantAssociation` (required).
pub const GetAssistantAssociation: &str = "wisdom:GetAssistantAssociation";

/// `wisdom:GetContent`: Read.
///
/// Resource types: `Content` (required).
pub const GetContent: &str = "wisdom:GetContent";

/// `wisdom:GetContentAssociation`: Read.
///
/// Resource types: `Content` (required), `ContentAssociation` (required).
pub const GetContentAssociation: &str = "wisdom:GetContentAssociation";

/// `wisdom:GetContentSummary`: Read.
///
/// Resource types: `Content` (required).
pub const GetContentSummary: &str = "wisdom:GetContentSummary";

/// `wisdom:GetImportJob`: Read.
///
/// Resource types: `KnowledgeBase` (required).
pub const GetImportJob: &str = "wisdom:GetImportJob";

/// `wisdom:GetKnowledgeBase`: Read.
///
/// Resource types: `KnowledgeBase` (required).
pub const GetKnowledgeBase: &str = "wisdom:GetKnowledgeBase";

/// `wisdom:GetMessageTemplate`: Read.
///
/// Resource types: `MessageTemplate` (required).
///
/// Condition keys: `wisdom:MessageTemplate/RoutingProfileArn`.
pub const GetMessageTemplate: &str = "wisdom:GetMessageTemplate";

/// `wisdom:GetNextMessage`: Read.
///
/// Resource types: `Session` (required).
pub const GetNextMessage: &str = "wisdom:GetNextMessage";

/// `wisdom:GetQuickResponse`: Read.
///
/// Resource types: `QuickResponse` (required).
pub const GetQuickResponse: &str = "wisdom:GetQuickResponse";

/// `wisdom:GetRecommendations`: Read.
///
/// Resource types: `Session` (required).
pub const GetRecommendations: &str = "wisdom:GetRecommendations";

/// `wisdom:GetSession`: Read.
///
/// Resource types: `Session` (required).
pub const GetSession: &str = "wisdom:GetSession";

/// `wisdom:ListAIAgents`: List.
///
/// No resource types: its resource is `*`.
pub const ListAIAgents: &str = "wisdom:ListAIAgents";

/// `wisdom:ListAIAgentVersions`: List.
///
/// Resource types: `AIAgent` (required).
pub const ListAIAgentVersions: &str = "wisdom:ListAIAgentVersions";

/// `wisdom:ListAIGuardrails`: List.
///
/// No resource types: its resource is `*`.
pub const ListAIGuardrails: &str = "wisdom:ListAIGuardrails";

/// `wisdom:ListAIGuardrailVersions`: List.
///
/// Resource types: `AIGuardrail` (required).
pub const ListAIGuardrailVersions: &str = "wisdom:ListAIGuardrailVersions";

/// `wisdom:ListAIPrompts`: List.
///
/// No resource types: its resource is `*`.
pub const ListAIPrompts: &str = "wisdom:ListAIPrompts";

/// `wisdom:ListAIPromptVersions`: List.
///
/// Resource types: `AIPrompt` (required).
pub const ListAIPromptVersions: &str = "wisdom:ListAIPromptVersions";

/// `wisdom:ListAssistantAssociations`: List.
///
/// No resource types: its resource is `*`.
pub const ListAssistantAssociations: &str = "wisdom:ListAssistantAssociations";

/// `wisdom:ListAssistants`: List.
///
/// No resource types: its resource is `*`.
pub const ListAssistants: &str = "wisdom:ListAssistants";

/// `wisdom:ListContentAssociations`: List.
///
/// Resource types: `Content` (required).
pub const ListContentAssociations: &str = "wisdom:ListContentAssociations";

/// `wisdom:ListContents`: List.
///
/// Resource types: `KnowledgeBase` (required).
pub const ListContents: &str = "wisdom:ListContents";

/// `wisdom:ListImportJobs`: List.
///
/// Resource types: `KnowledgeBase` (required).
pub const ListImportJobs: &str = "wisdom:ListImportJobs";

/// `wisdom:ListKnowledgeBases`: List.
///
/// No resource types: its resource is `*`.
pub const ListKnowledgeBases: &str = "wisdom:ListKnowledgeBases";

/// `wisdom:ListMessages`: List.
///
/// Resource types: `Session` (required).
pub const ListMessages: &str = "wisdom:ListMessages";

/// `wisdom:ListMessageTemplates`: List.
///
/// Resource types: `KnowledgeBase` (required).
pub const ListMessageTemplates: &str = "wisdom:ListMessageTemplates";

/// `wisdom:ListMessageTemplateVersions`: List.
///
/// Resource types: `MessageTemplate` (required).
pub const ListMessageTemplateVersions: &str = "wisdom:ListMessageTemplateVersions";

/// `wisdom:ListModels`: List.
///
/// Resource types: `Assistant` (required).
pub const ListModels: &str = "wisdom:ListModels";

/// `wisdom:ListQuickResponses`: List.
///
/// Resource types: `KnowledgeBase` (required).
pub const ListQuickResponses: &str = "wisdom:ListQuickResponses";

/// `wisdom:ListSpans`: List.
///
/// Resource types: `Session` (required).
pub const ListSpans: &str = "wisdom:ListSpans";

/// `wisdom:ListTagsForResource`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "wisdom:ListTagsForResource";

/// `wisdom:NotifyRecommendationsReceived`: Write.
///
/// Resource types: `Session` (required).
pub const NotifyRecommendationsReceived: &str = "wisdom:NotifyRecommendationsReceived";

/// `wisdom:PutFeedback`: Write.
///
/// Resource types: `Assistant` (required).
pub const PutFeedback: &str = "wisdom:PutFeedback";

/// `wisdom:QueryAssistant`: Read.
///
/// Resource types: `Assistant` (required).
pub const QueryAssistant: &str = "wisdom:QueryAssistant";

/// `wisdom:RegisterAssistantReplicaKey`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const RegisterAssistantReplicaKey: &str = "wisdom:RegisterAssistantReplicaKey";

/// `wisdom:RegisterKnowledgeBaseReplicaKey`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const RegisterKnowledgeBaseReplicaKey: &str = "wisdom:RegisterKnowledgeBaseReplicaKey";

/// `wisdom:RemoveAssistantAIAgent`: Write.
///
/// Resource types: `Assistant` (required).
pub const RemoveAssistantAIAgent: &str = "wisdom:RemoveAssistantAIAgent";

/// `wisdom:RemoveKnowledgeBaseTemplateUri`: Write.
///
/// Resource types: `KnowledgeBase` (required).
pub const RemoveKnowledgeBaseTemplateUri: &str = "wisdom:RemoveKnowledgeBaseTemplateUri";

/// `wisdom:RenderMessageTemplate`: Read.
///
/// Resource types: `MessageTemplate` (required).
///
/// Condition keys: `wisdom:MessageTemplate/RoutingProfileArn`.
pub const RenderMessageTemplate: &str = "wisdom:RenderMessageTemplate";

/// `wisdom:Retrieve`: Read.
///
/// Resource types: `Assistant` (required).
pub const Retrieve: &str = "wisdom:Retrieve";

/// `wisdom:SearchContent`: Read.
///
/// Resource types: `KnowledgeBase` (required).
pub const SearchContent: &str = "wisdom:SearchContent";

/// `wisdom:SearchMessageTemplates`: Read.
///
/// Resource types: `KnowledgeBase` (required).
///
/// Condition keys: `wisdom:SearchFilter/Qualifier`, `wisdom:SearchFilter/RoutingProfileArn`.
pub const SearchMessageTemplates: &str = "wisdom:SearchMessageTemplates";

/// `wisdom:SearchQuickResponses`: Read.
///
/// Resource types: `KnowledgeBase` (required).
///
/// Condition keys: `wisdom:SearchFilter/RoutingProfileArn`.
pub const SearchQuickResponses: &str = "wisdom:SearchQuickResponses";

/// `wisdom:SearchSessions`: Read.
///
/// No resource types: its resource is `*`.
pub const SearchSessions: &str = "wisdom:SearchSessions";

/// `wisdom:SendMessage`: Write.
///
/// Resource types: `Session` (required).
pub const SendMessage: &str = "wisdom:SendMessage";

/// `wisdom:StartContentUpload`: Write.
///
/// Resource types: `KnowledgeBase` (required).
pub const StartContentUpload: &str = "wisdom:StartContentUpload";

/// `wisdom:StartImportJob`: Write.
///
/// Resource types: `KnowledgeBase` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartImportJob: &str = "wisdom:StartImportJob";

/// `wisdom:TagResource`: Tagging, Write.
///
/// Resource types: `Assistant`, `AssistantAssociation`, `Content`, `ContentAssociation`, `KnowledgeBase`, `MessageTemplate`, `QuickResponse`, `Session`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "wisdom:TagResource";

/// `wisdom:UntagResource`: Tagging, Write.
///
/// Resource types: `Assistant`, `AssistantAssociation`, `Content`, `ContentAssociation`, `KnowledgeBase`, `MessageTemplate`, `QuickResponse`, `Session`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "wisdom:UntagResource";

/// `wisdom:UpdateAIAgent`: Write.
///
/// Resource types: `AIAgent` (required).
pub const UpdateAIAgent: &str = "wisdom:UpdateAIAgent";

/// `wisdom:UpdateAIGuardrail`: Write.
///
/// Resource types: `AIGuardrail` (required).
pub const UpdateAIGuardrail: &str = "wisdom:UpdateAIGuardrail";

/// `wisdom:UpdateAIPrompt`: Write.
///
/// Resource types: `AIPrompt` (required).
pub const UpdateAIPrompt: &str = "wisdom:UpdateAIPrompt";

/// `wisdom:UpdateAssistantAIAgent`: Write.
///
/// Resource types: `Assistant` (required).
pub const UpdateAssistantAIAgent: &str = "wisdom:UpdateAssistantAIAgent";

/// `wisdom:UpdateContent`: Write.
///
/// Resource types: `Content` (required).
pub const UpdateContent: &str = "wisdom:UpdateContent";

/// `wisdom:UpdateKnowledgeBaseTemplateUri`: Write.
///
/// Resource types: `KnowledgeBase` (required).
pub const UpdateKnowledgeBaseTemplateUri: &str = "wisdom:UpdateKnowledgeBaseTemplateUri";

/// `wisdom:UpdateMessageTemplate`: Write.
///
/// Resource types: `MessageTemplate` (required).
pub const UpdateMessageTemplate: &str = "wisdom:UpdateMessageTemplate";

/// `wisdom:UpdateMessageTemplateMetadata`: Write.
///
/// Resource types: `MessageTemplate` (required).
pub const UpdateMessageTemplateMetadata: &str = "wisdom:UpdateMessageTemplateMetadata";

/// `wisdom:UpdateQuickResponse`: Write.
///
/// Resource types: `QuickResponse` (required).
pub const UpdateQuickResponse: &str = "wisdom:UpdateQuickResponse";

/// `wisdom:UpdateSession`: Write.
///
/// Resource types: `Session` (required).
pub const UpdateSession: &str = "wisdom:UpdateSession";

/// `wisdom:UpdateSessionData`: Write.
///
/// Resource types: `Session` (required).
pub const UpdateSessionData: &str = "wisdom:UpdateSessionData";
