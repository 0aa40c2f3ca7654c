// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Q Business: the actions of the prefix `qbusiness`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `application` | `arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}` |
//! | `chat-response-configuration` | `arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/chat-response-configuration/${ChatResponseConfigurationId}` |
//! | `data-accessor` | `arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/data-accessor/${DataAccessorId}` |
//! | `data-source` | `arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/index/${IndexId}/data-source/${DataSourceId}` |
//! | `index` | `arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/index/${IndexId}` |
//! | `integration` | `arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/integration/${IntegrationId}` |
//! | `plugin` | `arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/plugin/${PluginId}` |
//! | `retriever` | `arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/retriever/${RetrieverId}` |
//! | `subscription` | `arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/subscription/${SubscriptionId}` |
//! | `web-experience` | `arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/web-experience/${WebExperienceId}` |

/// `qbusiness:AllowVendedLogDeliveryForResource`: Permissions management, Write.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AllowVendedLogDeliveryForResource: &str = "qbusiness:AllowVendedLogDeliveryForResource";

/// `qbusiness:AssociatePermission`: Write.
///
/// Resource types: `application` (required).
pub const AssociatePermission: &str = "qbusiness:AssociatePermission";

/// `qbusiness:BatchDeleteDocument`: Write.
///
/// Resource types: `application` (required), `index` (required).
pub const BatchDeleteDocument: &str = "qbusiness:BatchDeleteDocument";

/// `qbusiness:BatchPutDocument`: Write.
///
/// Resource types: `application` (required), `index` (required).
pub const BatchPutDocument: &str = "qbusiness:BatchPutDocument";

/// `qbusiness:CancelSubscription`: Write.
///
/// Resource types: `application` (required), `subscription` (required).
pub const CancelSubscription: &str = "qbusiness:CancelSubscription";

/// `qbusiness:Chat`: Read.
///
/// Resource types: `application` (required).
pub const Chat: &str = "qbusiness:Chat";

/// `qbusiness:ChatSync`: Read.
///
/// Resource types: `application` (required).
pub const ChatSync: &str = "qbusiness:ChatSync";

/// `qbusiness:CheckDocumentAccess`: Read.
///
/// Resource types: `application` (required), `index` (required).
pub const CheckDocumentAccess: &str = "qbusiness:CheckDocumentAccess";

/// `qbusiness:CreateAnonymousWebExperienceUrl`: Write.
///
/// Resource types: `application` (required), `web-experience` (required).
pub const CreateAnonymousWebExperienceUrl: &str = "qbusiness:CreateAnonymousWebExperienceUrl";

/// `qbusiness:CreateApplication`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateApplication: &str = "qbusiness:CreateApplication";

/// `qbusiness:CreateChatResponseConfiguration`: Write.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateChatResponseConfiguration: &str = "qbusiness:CreateChatResponseConfiguration";

/// `qbusiness:CreateDataAccessor`: Write.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDataAccessor: &str = "qbusiness:CreateDataAccessor";

/// `qbusiness:CreateDataAccessorWithTti`: Write.
///
/// Resource types: `application` (required).
pub const CreateDataAccessorWithTti: &str = "qbusiness:CreateDataAccessorWithTti";

/// `qbusiness:CreateDataSource`: Write.
///
/// Resource types: `application` (required), `index` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDataSource: &str = "qbusiness:CreateDataSource";

/// `qbusiness:CreateIndex`: Write.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateIndex: &str = "qbusiness:CreateIndex";

/// `qbusiness:CreateIntegration`: Write.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateIntegration: &str = "qbusiness:CreateIntegration";

/// `qbusiness:CreatePlugin`: Write.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePlugin: &str = "qbusiness:CreatePlugin";

/// `qbusiness:CreateRetriever`: Write.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRetriever: &str = "qbusiness:CreateRetriever";

/// `qbusiness:CreateSubscription`: Write.
///
/// Resource types: `application` (required).
///
/// Condition keys: `identitystore:GroupId`, `identitystore:UserId`.
pub const CreateSubscription: &str = "qbusiness:CreateSubscription";

/// `qbusiness:CreateUser`: Write.
///
/// Resource types: `application` (required).
pub const CreateUser: &str = "qbusiness:CreateUser";

/// `qbusiness:CreateWebExperience`: Write.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWebExperience: &str = "qbusiness:CreateWebExperience";

/// `qbusiness:DeleteApplication`: Write.
///
/// Resource types: `application` (required).
pub const DeleteApplication: &str = "qbusiness:DeleteApplication";

/// `qbusiness:DeleteAttachment`: Write.
///
/// Resource types: `application` (required).
pub const DeleteAttachment: &str = "qbusiness:DeleteAttachment";

/// `qbusiness:DeleteChatControlsConfiguration`: Write.
///
/// Resource types: `application` (required).
pub const DeleteChatControlsConfiguration: &str = "qbusiness:DeleteChatControlsConfiguration";

/// `qbusiness:DeleteChatResponseConfiguration`: Write.
///
/// Resource types: `application` (required), `chat-response-configuration` (required).
pub const DeleteChatResponseConfiguration: &str = "qbusiness:DeleteChatResponseConfiguration";

/// `qbusiness:DeleteConversation`: Write.
///
/// Resource types: `application` (required).
pub const DeleteConversation: &str = "qbusiness:DeleteConversation";

/// `qbusiness:DeleteDataAccessor`: Write.
///
/// Resource types: `application` (required), `data-accessor` (required).
pub const DeleteDataAccessor: &str = "qbusiness:DeleteDataAccessor";

/// `qbusiness:DeleteDataSource`: Write.
///
/// Resource types: `application` (required), `data-source` (required), `index` (required).
pub const DeleteDataSource: &str = "qbusiness:DeleteDataSource";

/// `qbusiness:DeleteGroup`: Write.
///
/// Resource types: `application` (required), `index` (required).
pub const DeleteGroup: &str = "qbusiness:DeleteGroup";

/// `qbusiness:DeleteIndex`: Write.
///
/// Resource types: `application` (required), `index` (required).
pub const DeleteIndex: &str = "qbusiness:DeleteIndex";

/// `qbusiness:DeleteIntegration`: Write.
///
/// Resource types: `application` (required), `integration` (required).
pub const DeleteIntegration: &str = "qbusiness:DeleteIntegration";

/// `qbusiness:DeletePlugin`: Write.
///
/// Resource types: `application` (required), `plugin` (required).
pub const DeletePlugin: &str = "qbusiness:DeletePlugin";

/// `qbusiness:DeleteRetriever`: Write.
///
/// Resource types: `application` (required), `retriever` (required).
pub const DeleteRetriever: &str = "qbusiness:DeleteRetriever";

/// `qbusiness:DeleteUser`: Write.
///
/// Resource types: `application` (required).
pub const DeleteUser: &str = "qbusiness:DeleteUser";

/// `qbusiness:DeleteWebExperience`: Write.
///
/// Resource types: `application` (required), `web-experience` (required).
pub const DeleteWebExperience: &str = "qbusiness:DeleteWebExperience";

/// `qbusiness:DisableAclOnDataSource`: Write.
///
/// Resource types: `application` (required).
pub const DisableAclOnDataSource: &str = "qbusiness:DisableAclOnDataSource";

/// `qbusiness:DisassociatePermission`: Write.
///
/// Resource types: `application` (required).
pub const DisassociatePermission: &str = "qbusiness:DisassociatePermission";

/// `qbusiness:GetApplication`: Read.
///
/// Resource types: `application` (required).
pub const GetApplication: &str = "qbusiness:GetApplication";

/// `qbusiness:GetChatControlsConfiguration`: List.
///
/// Resource types: `application` (required).
pub const GetChatControlsConfiguration: &str = "qbusiness:GetChatControlsConfiguration";

/// `qbusiness:GetChatResponseConfiguration`: Read.
///
/// Resource types: `application` (required), `chat-response-configuration` (required).
pub const GetChatResponseConfiguration: &str = "qbusiness:GetChatResponseConfiguration";

/// `qbusiness:GetDataAccessor`: Read.
///
/// Resource types: `application` (required), `data-accessor` (required).
pub const GetDataAccessor: &str = "qbusiness:GetDataAccessor";

/// `qbusiness:GetDataSource`: Read.
///
/// Resource types: `application` (required), `data-source` (required), `index` (required).
pub const GetDataSource: &str = "qbusiness:GetDataSource";

/// `qbusiness:GetDocumentContent`: Read.
///
/// Resource types: `application` (required), `index` (required).
pub const GetDocumentContent: &str = "qbusiness:GetDocumentContent";

/// `qbusiness:GetGroup`: Read.
///
/// Resource types: `application` (required), `index` (required).
pub const GetGroup: &str = "qbusiness:GetGroup";

/// `qbusiness:GetIndex`: Read.
///
/// Resource types: `application` (required), `index` (required).
pub const GetIndex: &str = "qbusiness:GetIndex";

/// `qbusiness:GetIntegration`: Read.
///
/// Resource types: `application` (required), `integration` (required).
pub const GetIntegration: &str = "qbusiness:GetIntegration";

/// `qbusiness:GetMedia`: Read.
///
/// Resource types: `application` (required).
pub const GetMedia: &str = "qbusiness:GetMedia";

/// `qbusiness:GetPlugin`: Read.
///
/// Resource types: `application` (required), `plugin` (required).
pub const GetPlugin: &str = "qbusiness:GetPlugin";

/// `qbusiness:GetPolicy`: Read.
///
/// Resource types: `application` (required).
pub const GetPolicy: &str = "qbusiness:GetPolicy";

/// `qbusiness:GetRetriever`: Read.
///
/// Resource types: `application` (required), `retriever` (required).
pub const GetRetriever: &str = "qbusiness:GetRetriever";

/// `qbusiness:GetUser`: Read.
///
/// Resource types: `application` (required).
pub const GetUser: &str = "qbusiness:GetUser";

/// `qbusiness:GetWebExperience`: Read.
///
/// Resource types: `application` (required), `web-experience` (required).
pub const GetWebExperience: &str = "qbusiness:GetWebExperience";

/// `qbusiness:ListApplications`: List.
///
/// No resource types: its resource is `*`.
pub const ListApplications: &str = "qbusiness:ListApplications";

/// `qbusiness:ListAttachments`: List.
///
/// Resource types: `application` (required).
pub const ListAttachments: &str = "qbusiness:ListAttachments";

/// `qbusiness:ListChatResponseConfigurations`: List.
///
/// Resource types: `application` (required).
pub const ListChatResponseConfigurations: &str = "qbusiness:ListChatResponseConfigurations";

/// `qbusiness:ListConversations`: List.
///
/// Resource types: `application` (required).
pub const ListConversations: &str = "qbusiness:ListConversations";

/// `qbusiness:ListDataAccessors`: List.
///
/// Resource types: `application` (required).
pub const ListDataAccessors: &str = "qbusiness:ListDataAccessors";

/// `qbusiness:ListDataSources`: List.
///
/// Resource types: `application` (required), `index` (required).
pub const ListDataSources: &str = "qbusiness:ListDataSources";

/// `qbusiness:ListDataSourceSyncJobs`: List.
///
/// Resource types: `application` (required), `data-source` (required), `index` (required).
pub const ListDataSourceSyncJobs: &str = "qbusiness:ListDataSourceSyncJobs";

/// `qbusiness:ListDocuments`: List.
///
/// Resource types: `application` (required), `index` (required).
pub const ListDocuments: &str = "qbusiness:ListDocuments";

/// `qbusiness:ListGroups`: List.
///
/// Resource types: `application` (required), `index` (required).
pub const ListGroups: &str = "qbusiness:ListGroups";

/// `qbusiness:ListIndices`: List.
///
/// Resource types: `application` (required).
pub const ListIndices: &str = "qbusiness:ListIndices";

/// `qbusiness:ListIntegrations`: List.
///
/// Resource types: `application` (required).
pub const ListIntegrations: &str = "qbusiness:ListIntegrations";

/// `qbusiness:ListMessages`: List.
///
/// Resource types: `application` (required).
pub const ListMessages: &str = "qbusiness:ListMessages";

/// `qbusiness:ListPluginActions`: Read.
///
/// Resource types: `application` (required), `plugin` (required).
pub const ListPluginActions: &str = "qbusiness:ListPluginActions";

/// `qbusiness:ListPlugins`: List.
///
/// Resource types: `application` (required).
pub const ListPlugins: &str = "qbusiness:ListPlugins";

/// `qbusiness:ListPluginTypeActions`: Read.
///
/// No resource types: its resource is `*`.
pub const ListPluginTypeActions: &str = "qbusiness:ListPluginTypeActions";

/// `qbusiness:ListPluginTypeMetadata`: Read.
///
/// No resource types: its resource is `*`.
pub const ListPluginTypeMetadata: &str = "qbusiness:ListPluginTypeMetadata";

/// `qbusiness:ListRetrievers`: List.
///
/// Resource types: `application` (required).
pub const ListRetrievers: &str = "qbusiness:ListRetrievers";

/// `qbusiness:ListSubscriptions`: List.
///
/// Resource types: `application` (required).
pub const ListSubscriptions: &str = "qbusiness:ListSubscriptions";

/// `qbusiness:ListTagsForResource`: Read.
///
/// Resource types: `application`, `chat-response-configuration`, `data-accessor`, `data-source`, `index`, `integration`, `plugin`, `retriever`, `web-experience`.
pub const ListTagsForResource: &str = "qbusiness:ListTagsForResource";

/// `qbusiness:ListWebExperiences`: List.
///
/// Resource types: `application` (required).
pub const ListWebExperiences: &str = "qbusiness:ListWebExperiences";

/// `qbusiness:PutFeedback`: Write.
///
/// Resource types: `application` (required).
pub const PutFeedback: &str = "qbusiness:PutFeedback";

/// `qbusiness:PutGroup`: Write.
///
/// Resource types: `application` (required), `index` (required).
pub const PutGroup: &str = "qbusiness:PutGroup";

/// `qbusiness:PutResourcePolicy`: Write.
///
/// Resource types: `application` (required).
pub const PutResourcePolicy: &str = "qbusiness:PutResourcePolicy";

/// `qbusiness:SearchRelevantContent`: Read.
///
/// Resource types: `application` (required).
pub const SearchRelevantContent: &str = "qbusiness:SearchRelevantContent";

/// `qbusiness:StartDataSourceSyncJob`: Write.
///
/// Resource types: `application` (required), `data-source` (required), `index` (required).
pub const StartDataSourceSyncJob: &str = "qbusiness:StartDataSourceSyncJob";

/// `qbusiness:StartDeployment`: Write.
///
/// Resource types: `application` (required), `integration` (required).
pub const StartDeployment: &str = "qbusiness:StartDeployment";

/// `qbusiness:StopDataSourceSyncJob`: Write.
///
/// Resource types: `application` (required), `data-source` (required), `index` (required).
pub const StopDataSourceSyncJob: &str = "qbusiness:StopDataSourceSyncJob";

/// `qbusiness:TagResource`: Tagging, Write.
///
/// Resource types: `application`, `chat-response-configuration`, `data-accessor`, `data-source`, `index`, `integration`, `plugin`, `retriever`, `web-experience`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "qbusiness:TagResource";

/// `qbusiness:UntagResource`: Tagging, Write.
///
/// Resource types: `application`, `chat-response-configuration`, `data-accessor`, `data-source`, `index`, `integration`, `plugin`, `retriever`, `web-experience`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "qbusiness:UntagResource";

/// `qbusiness:UpdateApplication`: Write.
///
/// Resource types: `application` (required).
pub const UpdateApplication: &str = "qbusiness:UpdateApplication";

/// `qbusiness:UpdateChatControlsConfiguration`: Write.
///
/// Resource types: `application` (required).
pub const UpdateChatControlsConfiguration: &str = "qbusiness:UpdateChatControlsConfiguration";

/// `qbusiness:UpdateChatResponseConfiguration`: Write.
///
/// Resource types: `application` (required), `chat-response-configuration` (required).
pub const UpdateChatResponseConfiguration: &str = "qbusiness:UpdateChatResponseConfiguration";

/// `qbusiness:UpdateDataAccessor`: Write.
///
/// Resource types: `application` (required), `data-accessor` (required).
pub const UpdateDataAccessor: &str = "qbusiness:UpdateDataAccessor";

/// `qbusiness:UpdateDataSource`: Write.
///
/// Resource types: `application` (required), `data-source` (required), `index` (required).
pub const UpdateDataSource: &str = "qbusiness:UpdateDataSource";

/// `qbusiness:UpdateIndex`: Write.
///
/// Resource types: `application` (required), `index` (required).
pub const UpdateIndex: &str = "qbusiness:UpdateIndex";

/// `qbusiness:UpdateIntegration`: Write.
///
/// Resource types: `application` (required), `integration` (required).
pub const UpdateIntegration: &str = "qbusiness:UpdateIntegration";

/// `qbusiness:UpdatePlugin`: Write.
///
/// Resource types: `application` (required), `plugin` (required).
pub const UpdatePlugin: &str = "qbusiness:UpdatePlugin";

/// `qbusiness:UpdateRetriever`: Write.
///
/// Resource types: `application` (required), `retriever` (required).
pub const UpdateRetriever: &str = "qbusiness:UpdateRetriever";

/// `qbusiness:UpdateSubscription`: Write.
///
/// Resource types: `application` (required), `subscription` (required).
pub const UpdateSubscription: &str = "qbusiness:UpdateSubscription";

/// `qbusiness:UpdateUser`: Write.
///
/// Resource types: `application` (required).
pub const UpdateUser: &str = "qbusiness:UpdateUser";

/// `qbusiness:UpdateWebExperience`: Write.
///
/// Resource types: `application` (required), `web-experience` (required).
pub const UpdateWebExperience: &str = "qbusiness:UpdateWebExperience";
