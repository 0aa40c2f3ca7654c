// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Lex V2: the actions of the prefix `lex`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `bot` | `arn:${Partition}:lex:${Region}:${Account}:bot/${BotId}`, `arn:${Partition}:lex:${Region}:${Account}:bot:${BotName}` |
//! | `bot alias` | `arn:${Partition}:lex:${Region}:${Account}:bot-alias/${BotId}/${BotAliasId}`, `arn:${Partition}:lex:${Region}:${Account}:bot:${BotName}:${BotAlias}` |
//! | `bot version` | `arn:${Partition}:lex:${Region}:${Account}:bot:${BotName}:${BotVersion}` |
//! | `channel` | `arn:${Partition}:lex:${Region}:${Account}:bot-channel:${BotName}:${BotAlias}:${ChannelName}` |
//! | `intent version` | `arn:${Partition}:lex:${Region}:${Account}:intent:${IntentName}:${IntentVersion}` |
//! | `slottype version` | `arn:${Partition}:lex:${Region}:${Account}:slottype:${SlotName}:${SlotVersion}` |
//! | `test set` | `arn:${Partition}:lex:${Region}:${Account}:test-set/${TestSetId}` |

/// `lex:BatchCreateCustomVocabularyItem`: Write.
///
/// Resource types: `bot` (required).
pub const BatchCreateCustomVocabularyItem: &str = "lex:BatchCreateCustomVocabularyItem";

/// `lex:BatchDeleteCustomVocabularyItem`: Write.
///
/// Resource types: `bot` (required).
pub const BatchDeleteCustomVocabularyItem: &str = "lex:BatchDeleteCustomVocabularyItem";

/// `lex:BatchUpdateCustomVocabularyItem`: Write.
///
/// Resource types: `bot` (required).
pub const BatchUpdateCustomVocabularyItem: &str = "lex:BatchUpdateCustomVocabularyItem";

/// `lex:BuildBotLocale`: Write.
///
/// Resource types: `bot` (required).
pub const BuildBotLocale: &str = "lex:BuildBotLocale";

/// `lex:CreateBot`: Write.
///
/// Resource types: `bot` (required), `bot alias` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateBot: &str = "lex:CreateBot";

/// `lex:CreateBotAlias`: Write.
///
/// Resource types: `bot alias` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateBotAlias: &str = "lex:CreateBotAlias";

/// `lex:CreateBotChannel`: Write.
///
/// Resource types: `bot` (required).
pub const CreateBotChannel: &str = "lex:CreateBotChannel";

/// `lex:CreateBotLocale`: Write.
///
/// Resource types: `bot` (required).
pub const CreateBotLocale: &str = "lex:CreateBotLocale";

/// `lex:CreateBotReplica`: Write.
///
/// Resource types: `bot` (required).
pub const CreateBotReplica: &str = "lex:CreateBotReplica";

/// `lex:CreateBotVersion`: Write.
///
/// Resource types: `bot`, `bot version` (required).
pub const CreateBotVersion: &str = "lex:CreateBotVersion";

/// `lex:CreateCustomVocabulary`: Write.
///
/// Resource types: `bot` (required).
pub const CreateCustomVocabulary: &str = "lex:CreateCustomVocabulary";

/// `lex:CreateExport`: Write.
///
/// Resource types: `bot`, `test set`.
pub const CreateExport: &str = "lex:CreateExport";

/// `lex:CreateIntent`: Write.
///
/// Resource types: `bot` (required).
pub const CreateIntent: &str = "lex:CreateIntent";

/// `lex:CreateIntentVersion`: Write.
///
/// Resource types: `intent version` (required).
pub const CreateIntentVersion: &str = "lex:CreateIntentVersion";

/// `lex:CreateResourcePolicy`: Write.
///
/// Resource types: `bot`, `bot alias`.
pub const CreateResourcePolicy: &str = "lex:CreateResourcePolicy";

/// `lex:CreateResourcePolicyStatement`: Write.
///
/// Resource types: `bot`, `bot alias`.
pub const CreateResourcePolicyStatement: &str = "lex:CreateResourcePolicyStatement";

/// `lex:CreateSlot`: Write.
///
/// Resource types: `bot` (required).
pub const CreateSlot: &str = "lex:CreateSlot";

/// `lex:CreateSlotType`: Write.
///
/// Resource types: `bot` (required).
pub const CreateSlotType: &str = "lex:CreateSlotType";

/// `lex:CreateSlotTypeVersion`: Write.
///
/// Resource types: `slottype version` (required).
pub const CreateSlotTypeVersion: &str = "lex:CreateSlotTypeVersion";

/// `lex:CreateTestSet`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateTestSet: &str = "lex:CreateTestSet";

/// `lex:CreateTestSetDiscrepancyReport`: Write.
///
/// Resource types: `test set` (required).
pub const CreateTestSetDiscrepancyReport: &str = "lex:CreateTestSetDiscrepancyReport";

/// `lex:CreateUploadUrl`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateUploadUrl: &str = "lex:CreateUploadUrl";

/// `lex:DeleteBot`: Write.
///
/// Resource types: `bot`, `bot alias`, `bot version` (required).
pub const DeleteBot: &str = "lex:DeleteBot";

/// `lex:DeleteBotAlias`: Write.
///
/// Resource types: `bot alias` (required).
pub const DeleteBotAlias: &str = "lex:DeleteBotAlias";

/// `lex:DeleteBotAnalyzerRecommendation`: Write.
///
/// Resource types: `bot` (required).
pub const DeleteBotAnalyzerRecommendation: &str = "lex:DeleteBotAnalyzerRecommendation";

/// `lex:DeleteBotChannel`: Write.
///
/// Resource types: `bot` (required).
pub const DeleteBotChannel: &str = "lex:DeleteBotChannel";

/// `lex:DeleteBotChannelAssociation`: Write.
///
/// Resource types: `channel` (required).
pub const DeleteBotChannelAssociation: &str = "lex:DeleteBotChannelAssociation";

/// `lex:DeleteBotLocale`: Write.
///
/// Resource types: `bot` (required).
pub const DeleteBotLocale: &str = "lex:DeleteBotLocale";

/// `lex:DeleteBotReplica`: Write.
///
/// Resource types: `bot` (required).
pub const DeleteBotReplica: &str = "lex:DeleteBotReplica";

/// `lex:DeleteBotVersion`: Write.
///
/// Resource types: `bot`, `bot version` (required).
pub const DeleteBotVersion: &str = "lex:DeleteBotVersion";

/// `lex:DeleteCustomVocabulary`: Write.
///
/// Resource types: `bot` (required).
pub const DeleteCustomVocabulary: &str = "lex:DeleteCustomVocabulary";

/// `lex:DeleteExport`: Write.
///
/// Resource types: `bot`, `test set`.
pub const DeleteExport: &str = "lex:DeleteExport";

/// `lex:DeleteImport`: Write.
///
/// Resource types: `bot`, `test set`.
pub const DeleteImport: &str = "lex:DeleteImport";

/// `lex:DeleteIntent`: Write.
///
/// Resource types: `bot`, `intent version` (required).
pub const DeleteIntent: &str = "lex:DeleteIntent";

/// `lex:DeleteIntentVersion`: Write.
///
/// Resource types: `intent version` (required).
pub const DeleteIntentVersion: &str = "lex:DeleteIntentVersion";

/// `lex:DeleteResourcePolicy`: Write.
///
/// Resource types: `bot`, `bot alias`.
pub const DeleteResourcePolicy: &str = "lex:DeleteResourcePolicy";

/// `lex:DeleteResourcePolicyStatement`: Write.
///
/// Resource types: `bot`, `bot alias`.
pub const DeleteResourcePolicyStatement: &str = "lex:DeleteResourcePolicyStatement";

/// `lex:DeleteSession`: Write.
///
/// Resource types: `bot alias`, `bot version`.
pub const DeleteSession: &str = "lex:DeleteSession";

/// `lex:DeleteSlot`: Write.
///
/// Resource types: `bot` (required).
pub const DeleteSlot: &str = "lex:DeleteSlot";

/// `lex:DeleteSlotType`: Write.
///
/// Resource types: `bot`, `slottype version` (required).
pub const DeleteSlotType: &str = "lex:DeleteSlotType";

/// `lex:DeleteSlotTypeVersion`: Write.
///
/// Resource types: `slottype version` (required).
pub const DeleteSlotTypeVersion: &str = "lex:DeleteSlotTypeVersion";

/// `lex:DeleteTestSet`: Write.
///
/// Resource types: `test set` (required).
pub const DeleteTestSet: &str = "lex:DeleteTestSet";

/// `lex:DeleteUtterances`: Write.
///
/// Resource types: `bot`, `bot version` (required).
pub const DeleteUtterances: &str = "lex:DeleteUtterances";

/// `lex:DescribeBot`: Read.
///
/// Resource types: `bot` (required).
pub const DescribeBot: &str = "lex:DescribeBot";

/// `lex:DescribeBotAlias`: Read.
///
/// Resource types: `bot alias` (required).
pub const DescribeBotAlias: &str = "lex:DescribeBotAlias";

/// `lex:DescribeBotAnalyzerRecommendation`: Read.
///
/// Resource types: `bot` (required).
pub const DescribeBotAnalyzerRecommendation: &str = "lex:DescribeBotAnalyzerRecommendation";

/// `lex:DescribeBotChannel`: Read.
///
/// Resource types: `bot` (required).
pub const DescribeBotChannel: &str = "lex:DescribeBotChannel";

/// `lex:DescribeBotLocale`: Read.
///
/// Resource types: `bot` (required).
pub const DescribeBotLocale: &str = "lex:DescribeBotLocale";

/// `lex:DescribeBotRecommendation`: Read.
///
/// Resource types: `bot` (required).
pub const DescribeBotRecommendation: &str = "lex:DescribeBotRecommendation";

/// `lex:DescribeBotReplica`: Read.
///
/// Resource types: `bot` (required).
pub const DescribeBotReplica: &str = "lex:DescribeBotReplica";

/// `lex:DescribeBotResourceGeneration`: Read.
///
/// Resource types: `bot` (required).
pub const DescribeBotResourceGeneration: &str = "lex:DescribeBotResourceGeneration";

/// `lex:DescribeBotVersion`: Read.
///
/// Resource types: `bot` (required).
pub const DescribeBotVersion: &str = "lex:DescribeBotVersion";

/// `lex:DescribeCustomVocabulary`: Read.
///
/// Resource types: `bot` (required).
pub const DescribeCustomVocabulary: &str = "lex:DescribeCustomVocabulary";

/// `lex:DescribeCustomVocabularyMetadata`: Read.
///
/// Resource types: `bot` (required).
pub const DescribeCustomVocabularyMetadata: &str = "lex:DescribeCustomVocabularyMetadata";

/// `lex:DescribeExport`: Read.
///
/// Resource types: `bot`, `test set`.
pub const DescribeExport: &str = "lex:DescribeExport";

/// `lex:DescribeImport`: Read.
///
/// Resource types: `bot`, `test set`.
pub const DescribeImport: &str = "lex:DescribeImport";

/// `lex:DescribeIntent`: Read.
///
/// Resource types: `bot` (required).
pub const DescribeIntent: &str = "lex:DescribeIntent";

/// `lex:DescribeResourcePolicy`: Read.
///
/// Resource types: `bot`, `bot alias`.
pub const DescribeResourcePolicy: &str = "lex:DescribeResourcePolicy";

/// `lex:DescribeSlot`: Read.
///
/// Resource types: `bot` (required).
pub const DescribeSlot: &str = "lex:DescribeSlot";

/// `lex:DescribeSlotType`: Read.
///
/// Resource types: `bot` (required).
pub const DescribeSlotType: &str = "lex:DescribeSlotType";

/// `lex:DescribeTestExecution`: Read.
///
/// Resource types: `test set` (required).
pub const DescribeTestExecution: &str = "lex:DescribeTestExecution";

/// `lex:DescribeTestSet`: Read.
///
/// Resource types: `test set` (required).
pub const DescribeTestSet: &str = "lex:DescribeTestSet";

/// `lex:DescribeTestSetDiscrepancyReport`: Read.
///
/// Resource types: `test set` (required).
pub const DescribeTestSetDiscrepancyReport: &str = "lex:DescribeTestSetDiscrepancyReport";

/// `lex:DescribeTestSetGeneration`: Read.
///
/// Resource types: `test set`.
pub const DescribeTestSetGeneration: &str = "lex:DescribeTestSetGeneration";

/// `lex:GenerateBotElement`: Read.
///
/// Resource types: `bot` (required).
pub const GenerateBotElement: &str = "lex:GenerateBotElement";

/// `lex:GetBot`: Read.
///
/// Resource types: `bot alias`, `bot version`.
pub const GetBot: &str = "lex:GetBot";

/// `lex:GetBotAlias`: Read.
///
/// Resource types: `bot alias` (required).
pub const GetBotAlias: &str = "lex:GetBotAlias";

/// `lex:GetBotAliases`: List.
///
/// No resource types: its resource is `*`.
pub const GetBotAliases: &str = "lex:GetBotAliases";

/// `lex:GetBotChannelAssociation`: Read.
///
/// Resource types: `channel` (required).
pub const GetBotChannelAssociation: &str = "lex:GetBotChannelAssociation";

/// `lex:GetBotChannelAssociations`: List.
///
/// Resource types: `channel` (required).
pub const GetBotChannelAssociations: &str = "lex:GetBotChannelAssociations";

/// `lex:GetBots`: List.
///
/// No resource types: its resource is `*`.
pub const GetBots: &str = "lex:GetBots";

/// `lex:GetBotVersions`: List.
///
/// Resource types: `bot version` (required).
pub const GetBotVersions: &str = "lex:GetBotVersions";

/// `lex:GetBuiltinIntent`: Read.
///
/// No resource types: its resource is `*`.
pub const GetBuiltinIntent: &str = "lex:GetBuiltinIntent";

/// `lex:GetBuiltinIntents`: Read.
///
/// No resource types: its resource is `*`.
pub const GetBuiltinIntents: &str = "lex:GetBuiltinIntents";

/// `lex:GetBuiltinSlotTypes`: Read.
///
/// No resource types: its resource is `*`.
pub const GetBuiltinSlotTypes: &str = "lex:GetBuiltinSlotTypes";

/// `lex:GetExport`: Read.
///
/// Resource types: `bot version` (required).
pub const GetExport: &str = "lex:GetExport";

/// `lex:GetImport`: Read.
///
/// No resource types: its resource is `*`.
pub const GetImport: &str = "lex:GetImport";

/// `lex:GetIntent`: Read.
///
/// Resource types: `intent version` (required).
pub const GetIntent: &str = "lex:GetIntent";

/// `lex:GetIntents`: List.
///
/// No resource types: its resource is `*`.
pub const GetIntents: &str = "lex:GetIntents";

/// `lex:GetIntentVersions`: List.
///
/// Resource types: `intent version` (required).
pub const GetIntentVersions: &str = "lex:GetIntentVersions";

/// `lex:GetMigration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetMigration: &str = "lex:GetMigration";

/// `lex:GetMigrations`: List.
///
/// No resource types: its resource is `*`.
pub const GetMigrations: &str = "lex:GetMigrations";

/// `lex:GetSession`: Read.
///
/// Resource types: `bot alias`, `bot version`.
pub const GetSession: &str = "lex:GetSession";

/// `lex:GetSlotType`: Read.
///
/// Resource types: `slottype version` (required).
pub const GetSlotType: &str = "lex:GetSlotType";

/// `lex:GetSlotTypes`: List.
///
/// No resource types: its resource is `*`.
pub const GetSlotTypes: &str = "lex:GetSlotTypes";

/// `lex:GetSlotTypeVersions`: List.
///
/// Resource types: `slottype version` (required).
pub const GetSlotTypeVersions: &str = "lex:GetSlotTypeVersions";

/// `lex:GetTestExecutionArtifactsUrl`: Read.
///
/// Resource types: `test set` (required).
pub const GetTestExecutionArtifactsUrl: &str = "lex:GetTestExecutionArtifactsUrl";

/// `lex:GetUtterancesView`: List.
///
/// Resource types: `bot version` (required).
pub const GetUtterancesView: &str = "lex:GetUtterancesView";

/// `lex:ListAggregatedUtterances`: List.
///
/// Resource types: `bot` (required).
pub const ListAggregatedUtterances: &str = "lex:ListAggregatedUtterances";

/// `lex:ListBotAliases`: List.
///
/// Resource types: `bot` (required).
pub const ListBotAliases: &str = "lex:ListBotAliases";

/// `lex:ListBotAliasReplicas`: List.
///
/// Resource types: `bot` (required).
pub const ListBotAliasReplicas: &str = "lex:ListBotAliasReplicas";

/// `lex:ListBotAnalyzerRecommendations`: List.
///
/// Resource types: `bot` (required).
pub const ListBotAnalyzerRecommendations: &str = "lex:ListBotAnalyzerRecommendations";

/// `lex:ListBotChannels`: List.
///
/// Resource types: `bot` (required).
pub const ListBotChannels: &str = "lex:ListBotChannels";

/// `lex:ListBotLocales`: List.
///
/// Resource types: `bot` (required).
pub const ListBotLocales: &str = "lex:ListBotLocales";

/// `lex:ListBotRecommendations`: List.
///
/// Resource types: `bot` (required).
pub const ListBotRecommendations: &str = "lex:ListBotRecommendations";

/// `lex:ListBotReplicas`: List.
///
/// Resource types: `bot` (required).
pub const ListBotReplicas: &str = "lex:ListBotReplicas";

/// `lex:ListBotResourceGenerations`: List.
///
/// Resource types: `bot` (required).
pub const ListBotResourceGenerations: &str = "lex:ListBotResourceGenerations";

/// `lex:ListBots`: List.
///
/// No resource types: its resource is `*`.
pub const ListBots: &str = "lex:ListBots";

/// `lex:ListBotVersionReplicas`: List.
///
/// Resource types: `bot` (required).
pub const ListBotVersionReplicas: &str = "lex:ListBotVersionReplicas";

/// `lex:ListBotVersions`: List.
///
/// Resource types: `bot` (required).
pub const ListBotVersions: &str = "lex:ListBotVersions";

/// `lex:ListBuiltInIntents`: List.
///
/// No resource types: its resource is `*`.
pub const ListBuiltInIntents: &str = "lex:ListBuiltInIntents";

/// `lex:ListBuiltInSlotTypes`: List.
///
/// No resource types: its resource is `*`.
pub const ListBuiltInSlotTypes: &str = "lex:ListBuiltInSlotTypes";

/// `lex:ListCustomVocabularyItems`: List.
///
/// Resource types: `bot` (required).
pub const ListCustomVocabularyItems: &str = "lex:ListCustomVocabularyItems";

/// `lex:ListExports`: List.
///
/// No resource types: its resource is `*`.
pub const ListExports: &str = "lex:ListExports";

/// `lex:ListImports`: List.
///
/// No resource types: its resource is `*`.
pub const ListImports: &str = "lex:ListImports";

/// `lex:ListIntentMetrics`: List.
///
/// Resource types: `bot` (required).
pub const ListIntentMetrics: &str = "lex:ListIntentMetrics";

/// `lex:ListIntentPaths`: List.
///
/// Resource types: `bot` (required).
pub const ListIntentPaths: &str = "lex:ListIntentPaths";

/// `lex:ListIntents`: List.
///
/// Resource types: `bot` (required).
pub const ListIntents: &str = "lex:ListIntents";

/// `lex:ListIntentStageMetrics`: List.
///
/// Resource types: `bot` (required).
pub const ListIntentStageMetrics: &str = "lex:ListIntentStageMetrics";

/// `lex:ListRecommendedIntents`: List.
///
/// Resource types: `bot` (required).
pub const ListRecommendedIntents: &str = "lex:ListRecommendedIntents";

/// `lex:ListSessionAnalyticsData`: List.
///
/// Resource types: `bot` (required).
pub const ListSessionAnalyticsData: &str = "lex:ListSessionAnalyticsData";

/// `lex:ListSessionMetrics`: List.
///
/// Resource types: `bot` (required).
pub const ListSessionMetrics: &str = "lex:ListSessionMetrics";

/// `lex:ListSlots`: List.
///
/// Resource types: `bot` (required).
pub const ListSlots: &str = "lex:ListSlots";

/// `lex:ListSlotTypes`: List.
///
/// Resource types: `bot` (required).
pub const ListSlotTypes: &str = "lex:ListSlotTypes";

/// `lex:ListTagsForResource`: Read.
///
/// Resource types: `bot`, `bot alias`, `channel`.
pub const ListTagsForResource: &str = "lex:ListTagsForResource";

/// `lex:ListTestExecutionResultItems`: Read.
///
/// Resource types: `test set` (required).
pub const ListTestExecutionResultItems: &str = "lex:ListTestExecutionResultItems";

/// `lex:ListTestExecutions`: List.
///
/// No resource types: its resource is `*`.
pub const ListTestExecutions: &str = "lex:ListTestExecutions";

/// `lex:ListTestSetRecords`: Read.
///
/// Resource types: `test set` (required).
pub const ListTestSetRecords: &str = "lex:ListTestSetRecords";

/// `lex:ListTestSets`: List.
///
/// No resource types: its resource is `*`.
pub const ListTestSets: &str = "lex:ListTestSets";

/// `lex:PostContent`: Write.
///
/// Resource types: `bot alias`, `bot version`.
pub const PostContent: &str = "lex:PostContent";

/// `lex:PostText`: Write.
///
/// Resource types: `bot alias`, `bot version`.
pub const PostText: &str = "lex:PostText";

/// `lex:PutBot`: Write.
///
/// Resource types: `bot version` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PutBot: &str = "lex:PutBot";

/// `lex:PutBotAlias`: Write.
///
/// Resource types: `bot alias` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PutBotAlias: &str = "lex:PutBotAlias";

/// `lex:PutIntent`: Write.
///
/// Resource types: `intent version` (required).
pub const PutIntent: &str = "lex:PutIntent";

/// `lex:PutSession`: Write.
///
/// Resource types: `bot alias`, `bot version`.
pub const PutSession: &str = "lex:PutSession";

/// `lex:PutSlotType`: Write.
///
/// Resource types: `slottype version` (required).
pub const PutSlotType: &str = "lex:PutSlotType";

/// `lex:RecognizeText`: Write.
///
/// Resource types: `bot alias` (required).
pub const RecognizeText: &str = "lex:RecognizeText";

/// `lex:RecognizeUtterance`: Write.
///
/// Resource types: `bot alias` (required).
pub const RecognizeUtterance: &str = "lex:RecognizeUtterance";

/// `lex:SearchAssociatedTranscripts`: List.
///
/// Resource types: `bot` (required).
pub const SearchAssociatedTranscripts: &str = "lex:SearchAssociatedTranscripts";

/// `lex:StartBotAnalyzer`: Write.
///
/// Resource types: `bot` (required).
pub const StartBotAnalyzer: &str = "lex:StartBotAnalyzer";

/// `lex:StartBotRecommendation`: Write.
///
/// Resource types: `bot` (required).
pub const StartBotRecommendation: &str = "lex:StartBotRecommendation";

/// `lex:StartBotResourceGeneration`: Write.
///
/// Resource types: `bot` (required).
pub const StartBotResourceGeneration: &str = "lex:StartBotResourceGeneration";

/// `lex:StartConversation`: Write.
///
/// Resource types: `bot alias` (required).
pub const StartConversation: &str = "lex:StartConversation";

/// `lex:StartImport`: Write.
///
/// Resource types: `bot`, `bot alias`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartImport: &str = "lex:StartImport";

/// `lex:StartMigration`: Write.
///
/// Resource types: `bot version` (required).
pub const StartMigration: &str = "lex:StartMigration";

/// `lex:StartTestExecution`: Write.
///
/// Resource types: `test set` (required).
pub const StartTestExecution: &str = "lex:StartTestExecution";

/// `lex:StartTestSetGeneration`: Write.
///
/// Resource types: `test set`.
pub const StartTestSetGeneration: &str = "lex:StartTestSetGeneration";

/// `lex:StopBotAnalyzer`: Write.
///
/// Resource types: `bot` (required).
pub const StopBotAnalyzer: &str = "lex:StopBotAnalyzer";

/// `lex:StopBotRecommendation`: Write.
///
/// Resource types: `bot` (required).
pub const StopBotRecommendation: &str = "lex:StopBotRecommendation";

/// `lex:TagResource`: Tagging, Write.
///
/// Resource types: `bot`, `bot alias`, `channel`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "lex:TagResource";

/// `lex:UntagResource`: Tagging, Write.
///
/// Resource types: `bot`, `bot alias`, `channel`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "lex:UntagResource";

/// `lex:UpdateBot`: Write.
///
/// Resource types: `bot` (required).
pub const UpdateBot: &str = "lex:UpdateBot";

/// `lex:UpdateBotAlias`: Write.
///
/// Resource types: `bot alias` (required).
pub const UpdateBotAlias: &str = "lex:UpdateBotAlias";

/// `lex:UpdateBotLocale`: Write.
///
/// Resource types: `bot` (required).
pub const UpdateBotLocale: &str = "lex:UpdateBotLocale";

/// `lex:UpdateBotRecommendation`: Write.
///
/// Resource types: `bot` (required).
pub const UpdateBotRecommendation: &str = "lex:UpdateBotRecommendation";

/// `lex:UpdateCustomVocabulary`: Write.
///
/// Resource types: `bot` (required).
pub const UpdateCustomVocabulary: &str = "lex:UpdateCustomVocabulary";

/// `lex:UpdateExport`: Write.
///
/// Resource types: `bot` (required).
pub const UpdateExport: &str = "lex:UpdateExport";

/// `lex:UpdateIntent`: Write.
///
/// Resource types: `bot` (required).
pub const UpdateIntent: &str = "lex:UpdateIntent";

/// `lex:UpdateResourcePolicy`: Write.
///
/// Resource types: `bot`, `bot alias`.
pub const UpdateResourcePolicy: &str = "lex:UpdateResourcePolicy";

/// `lex:UpdateSlot`: Write.
///
/// Resource types: `bot` (required).
pub const UpdateSlot: &str = "lex:UpdateSlot";

/// `lex:UpdateSlotType`: Write.
///
/// Resource types: `bot` (required).
pub const UpdateSlotType: &str = "lex:UpdateSlotType";

/// `lex:UpdateTestSet`: Write.
///
/// Resource types: `test set` (required).
pub const UpdateTestSet: &str = "lex:UpdateTestSet";
