// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Connect Customer Profiles: the actions of the prefix `profile`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `calculated-attributes` | `arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/calculated-attributes/${CalculatedAttributeName}` |
//! | `domain-object-types` | `arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/domain-object-types/${ObjectTypeName}` |
//! | `domains` | `arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}` |
//! | `event-streams` | `arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/event-streams/${EventStreamName}` |
//! | `event-triggers` | `arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/event-triggers/${EventTriggerName}` |
//! | `integrations` | `arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/integrations/${Uri}` |
//! | `layouts` | `arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/layouts/${LayoutDefinitionName}` |
//! | `object-types` | `arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/object-types/${ObjectTypeName}` |
//! | `recommender-filters` | `arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/recommender-filters/${RecommenderFilterName}` |
//! | `recommender-schemas` | `arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/recommender-schemas/${RecommenderSchemaName}` |
//! | `recommenders` | `arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/recommenders/${RecommenderTypeName}` |
//! | `segment-definitions` | `arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/segment-definitions/${SegmentDefinitionName}` |

/// `profile:AddProfileKey`: Write.
///
/// Resource types: `domains` (required).
pub const AddProfileKey: &str = "profile:AddProfileKey";

/// `profile:AssociateStreamForSegments`: Write.
///
/// Resource types: `domains` (required).
pub const AssociateStreamForSegments: &str = "profile:AssociateStreamForSegments";

/// `profile:BatchGetCalculatedAttributeForProfile`: Read.
///
/// Resource types: `calculated-attributes` (required), `domains` (required).
pub const BatchGetCalculatedAttributeForProfile: &str = "profile:BatchGetCalculatedAttributeForProfile";

/// `profile:BatchGetProfile`: Read.
///
/// Resource types: `domains` (required).
pub const BatchGetProfile: &str = "profile:BatchGetProfile";

/// `profile:CreateCalculatedAttributeDefinition`: Write.
///
/// Resource types: `calculated-attributes` (required), `domains` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCalculatedAttributeDefinition: &str = "profile:CreateCalculatedAttributeDefinition";

/// `profile:CreateDomain`: Write.
///
/// Resource types: `domains` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDomain: &str = "profile:CreateDomain";

/// `profile:CreateDomainLayout`: Write.
///
/// Resource types: `domains` (required), `layouts` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDomainLayout: &str = "profile:CreateDomainLayout";

/// `profile:CreateEventStream`: Write.
///
/// Resource types: `domains` (required), `event-streams` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEventStream: &str = "profile:CreateEventStream";

/// `profile:CreateEventTrigger`: Write.
///
/// Resource types: `domains` (required), `event-triggers` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEventTrigger: &str = "profile:CreateEventTrigger";

/// `profile:CreateIntegrationWorkflow`: Write.
///
/// Resource types: `domains` (required), `integrations` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateIntegrationWorkflow: &str = "profile:CreateIntegrationWorkflow";

/// `profile:CreateProfile`: Write.
///
/// Resource types: `domains` (required).
pub const CreateProfile: &str = "profile:CreateProfile";

/// `profile:CreateRecommender`: Write.
///
/// Resource types: `domains` (required), `recommenders` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRecommender: &str = "profile:CreateRecommender";

/// `profile:CreateRecommenderFilter`: Write.
///
/// Resource types: `domains` (required), `recommender-filters` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRecommenderFilter: &str = "profile:CreateRecommenderFilter";

/// `profile:CreateRecommenderSchema`: Write.
///
/// Resource types: `domains` (required), `recommender-schemas` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRecommenderSchema: &str = "profile:CreateRecommenderSchema";

/// `profile:CreateSegmentDefinition`: Write.
///
/// Resource types: `domains` (required), `segment-definitions` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSegmentDefinition: &str = "profile:CreateSegmentDefinition";

/// `profile:CreateSegmentEstimate`: Write.
///
/// Resource types: `domains` (required).
pub const CreateSegmentEstimate: &str = "profile:CreateSegmentEstimate";

/// `profile:CreateSegmentSnapshot`: Write.
///
/// Resource types: `domains` (required), `segment-definitions` (required).
pub const CreateSegmentSnapshot: &str = "profile:CreateSegmentSnapshot";

/// `profile:CreateSnapshot`: Write.
///
/// Resource types: `domains` (required).
pub const CreateSnapshot: &str = "profile:CreateSnapshot";

/// `profile:CreateUploadJob`: Write.
///
/// Resource types: `domains` (required).
pub const CreateUploadJob: &str = "profile:CreateUploadJob";

/// `profile:DeleteCalculatedAttributeDefinition`: Write.
///
/// Resource types: `calculated-attributes` (required), `domains` (required).
pub const DeleteCalculatedAttributeDefinition: &str = "profile:DeleteCalculatedAttributeDefinition";

/// `profile:DeleteDomain`: Write.
///
/// Resource types: `domains` (required).
pub const DeleteDomain: &str = "profile:DeleteDomain";

/// `profile:DeleteDomainLayout`: Write.
///
/// Resource types: `domains` (required), `layouts` (required).
pub const DeleteDomainLayout: &str = "profile:DeleteDomainLayout";

/// `profile:DeleteDomainObjectType`: Write.
///
/// Resource types: `domain-object-types` (required), `domains` (required).
pub const DeleteDomainObjectType: &str = "profile:DeleteDomainObjectType";

/// `profile:DeleteEventStream`: Write.
///
/// Resource types: `domains` (required), `event-streams` (required).
pub const DeleteEventStream: &str = "profile:DeleteEventStream";

/// `profile:DeleteEventTrigger`: Write.
///
/// Resource types: `domains` (required), `event-triggers` (required).
pub const DeleteEventTrigger: &str = "profile:DeleteEventTrigger";

/// `profile:DeleteIntegration`: Write.
///
/// Resource types: `domains` (required), `integrations` (required).
pub const DeleteIntegration: &str = "profile:DeleteIntegration";

/// `profile:DeleteProfile`: Write.
///
/// Resource types: `domains` (required).
pub const DeleteProfile: &str = "profile:DeleteProfile";

/// `profile:DeleteProfileKey`: Write.
///
/// Resource types: `domains` (required).
pub const DeleteProfileKey: &str = "profile:DeleteProfileKey";

/// `profile:DeleteProfileObject`: Write.
///
/// Resource types: `domains` (required), `object-types` (required).
pub const DeleteProfileObject: &str = "profile:DeleteProfileObject";

/// `profile:DeleteProfileObjectType`: Write.
///
/// Resource types: `domains` (required), `object-types` (required).
pub const DeleteProfileObjectType: &str = "profile:DeleteProfileObjectType";

/// `profile:DeleteRecommender`: Write.
///
/// Resource types: `domains` (required), `recommenders` (required).
pub const DeleteRecommender: &str = "profile:DeleteRecommender";

/// `profile:DeleteRecommenderFilter`: Write.
///
/// Resource types: `domains` (required), `recommender-filters` (required).
pub const DeleteRecommenderFilter: &str = "profile:DeleteRecommenderFilter";

/// `profile:DeleteRecommenderSchema`: Write.
///
/// Resource types: `domains` (required), `recommender-schemas` (required).
pub const DeleteRecommenderSchema: &str = "profile:DeleteRecommenderSchema";

/// `profile:DeleteSegmentDefinition`: Write.
///
/// Resource types: `domains` (required), `segment-definitions` (required).
pub const DeleteSegmentDefinition: &str = "profile:DeleteSegmentDefinition";

/// `profile:DeleteSegmentSubscription`: Write.
///
/// Resource types: `domains` (required), `segment-definitions` (required).
pub const DeleteSegmentSubscription: &str = "profile:DeleteSegmentSubscription";

/// `profile:DeleteWorkflow`: Write.
///
/// Resource types: `domains` (required).
pub const DeleteWorkflow: &str = "profile:DeleteWorkflow";

/// `profile:DetectProfileObjectType`: Read.
///
/// Resource types: `domains` (required).
pub const DetectProfileObjectType: &str = "profile:DetectProfileObjectType";

/// `profile:DisassociateStreamForSegments`: Write.
///
/// Resource types: `domains` (required).
pub const DisassociateStreamForSegments: &str = "profile:DisassociateStreamForSegments";

/// `profile:GetAutoMergingPreview`: Read.
///
/// Resource types: `domains` (required).
pub const GetAutoMergingPreview: &str = "profile:GetAutoMergingPreview";

/// `profile:GetCalculatedAttributeDefinition`: Read.
///
/// Resource types: `calculated-attributes` (required), `domains` (required).
pub const GetCalculatedAttributeDefinition: &str = "profile:GetCalculatedAttributeDefinition";

/// `profile:GetCalculatedAttributeForProfile`: Read.
///
/// Resource types: `calculated-attributes` (required), `domains` (required).
pub const GetCalculatedAttributeForProfile: &str = "profile:GetCalculatedAttributeForProfile";

/// `profile:GetDomain`: Read.
///
/// Resource types: `domains` (required).
pub const GetDomain: &str = "profile:GetDomain";

/// `profile:GetDomainLayout`: Read.
///
/// Resource types: `domains` (required), `layouts` (required).
pub const GetDomainLayout: &str = "profile:GetDomainLayout";

/// `profile:GetDomainObjectType`: Read.
///
/// Resource types: `domain-object-types` (required), `domains` (required).
pub const GetDomainObjectType: &str = "profile:GetDomainObjectType";

/// `profile:GetEventStream`: Read.
///
/// Resource types: `domains` (required), `event-streams` (required).
pub const GetEventStream: &str = "profile:GetEventStream";

/// `profile:GetEventTrigger`: Read.
///
/// Resource types: `domains` (required), `event-triggers` (required).
pub const GetEventTrigger: &str = "profile:GetEventTrigger";

/// `profile:GetIdentityResolutionJob`: Read.
///
/// Resource types: `domains` (required).
pub const GetIdentityResolutionJob: &str = "profile:GetIdentityResolutionJob";

/// `profile:GetIntegration`: Read.
///
/// Resource types: `domains` (required), `integrations` (required).
pub const GetIntegration: &str = "profile:GetIntegration";

/// `profile:GetMatches`: List.
///
/// Resource types: `domains` (required).
pub const GetMatches: &str = "profile:GetMatches";

/// `profile:GetObjectTypeAttributeStatistics`: Read.
///
/// Resource types: `domains` (required), `object-types` (required).
pub const GetObjectTypeAttributeStatistics: &str = "profile:GetObjectTypeAttributeStatistics";

/// `profile:GetProfileHistoryRecord`: Read.
///
/// Resource types: `domains` (required).
pub const GetProfileHistoryRecord: &str = "profile:GetProfileHistoryRecord";

/// `profile:GetProfileInsights`: Read.
///
/// Resource types: `domains` (required).
pub const GetProfileInsights: &str = "profile:GetProfileInsights";

/// `profile:GetProfileObjectType`: Read.
///
/// Resource types: `domains` (required), `object-types` (required).
pub const GetProfileObjectType: &str = "profile:GetProfileObjectType";

/// `profile:GetProfileObjectTypeTemplate`: Read.
///
/// No resource types: its resource is `*`.
pub const GetProfileObjectTypeTemplate: &str = "profile:GetProfileObjectTypeTemplate";

/// `profile:GetProfileRecommendations`: Read.
///
/// Resource types: `domains` (required), `recommenders` (required).
pub const GetProfileRecommendations: &str = "profile:GetProfileRecommendations";

/// `profile:GetRecommender`: Read.
///
/// Resource types: `domains` (required), `recommenders` (required).
pub const GetRecommender: &str = "profile:GetRecommender";

/// `profile:GetRecommenderFilter`: Read.
///
/// Resource types: `domains` (required), `recommender-filters` (required).
pub const GetRecommenderFilter: &str = "profile:GetRecommenderFilter";

/// `profile:GetRecommenderSchema`: Read.
///
/// Resource types: `domains` (required), `recommender-schemas` (required).
pub const GetRecommenderSchema: &str = "profile:GetRecommenderSchema";

/// `profile:GetSegmentDefinition`: Read.
///
/// Resource types: `domains` (required), `segment-definitions` (required).
pub const GetSegmentDefinition: &str = "profile:GetSegmentDefinition";

/// `profile:GetSegmentEstimate`: Read.
///
/// Resource types: `domains` (required).
pub const GetSegmentEstimate: &str = "profile:GetSegmentEstimate";

/// `profile:GetSegmentMembership`: Read.
///
/// Resource types: `domains` (required), `segment-definitions` (required).
pub const GetSegmentMembership: &str = "profile:GetSegmentMembership";

/// `profile:GetSegmentSnapshot`: Read.
///
/// Resource types: `domains` (required), `segment-definitions` (required).
pub const GetSegmentSnapshot: &str = "profile:GetSegmentSnapshot";

/// `profile:GetSegmentSubscription`: Read.
///
/// Resource types: `domains` (required), `segment-definitions` (required).
pub const GetSegmentSubscription: &str = "profile:GetSegmentSubscription";

/// `profile:GetSimilarProfiles`: List.
///
/// Resource types: `domains` (required).
pub const GetSimilarProfiles: &str = "profile:GetSimilarProfiles";

/// `profile:GetSnapshot`: Read.
///
/// Resource types: `domains` (required).
pub const GetSnapshot: &str = "profile:GetSnapshot";

/// `profile:GetStreamForSegments`: Read.
///
/// Resource types: `domains` (required).
pub const GetStreamForSegments: &str = "profile:GetStreamForSegments";

/// `profile:GetUploadJob`: Read.
///
/// Resource types: `domains` (required).
pub const GetUploadJob: &str = "profile:GetUploadJob";

/// `profile:GetUploadJobPath`: Read.
///
/// Resource types: `domains` (required).
pub const GetUploadJobPath: &str = "profile:GetUploadJobPath";

/// `profile:GetWorkflow`: Read.
///
/// Resource types: `domains` (required).
pub const GetWorkflow: &str = "profile:GetWorkflow";

/// `profile:GetWorkflowSteps`: Read.
///
/// Resource types: `domains` (required).
pub const GetWorkflowSteps: &str = "profile:GetWorkflowSteps";

/// `profile:ListAccountIntegrations`: List.
///
/// No resource types: its resource is `*`.
pub const ListAccountIntegrations: &str = "profile:ListAccountIntegrations";

/// `profile:ListCalculatedAttributeDefinitions`: List.
///
/// Resource types: `domains` (required).
pub const ListCalculatedAttributeDefinitions: &str = "profile:ListCalculatedAttributeDefinitions";

/// `profile:ListCalculatedAttributesForProfile`: List.
///
/// Resource types: `domains` (required).
pub const ListCalculatedAttributesForProfile: &str = "profile:ListCalculatedAttributesForProfile";

/// `profile:ListDomainLayouts`: List.
///
/// Resource types: `domains` (required).
pub const ListDomainLayouts: &str = "profile:ListDomainLayouts";

/// `profile:ListDomainObjects`: List.
///
/// Resource types: `domain-object-types` (required), `domains` (required).
pub const ListDomainObjects: &str = "profile:ListDomainObjects";

/// `profile:ListDomainObjectTypes`: List.
///
/// Resource types: `domains` (required).
pub const ListDomainObjectTypes: &str = "profile:ListDomainObjectTypes";

/// `profile:ListDomains`: List.
///
/// No resource types: its resource is `*`.
pub const ListDomains: &str = "profile:ListDomains";

/// `profile:ListEventStreams`: List.
///
/// Resource types: `domains` (required).
pub const ListEventStreams: &str = "profile:ListEventStreams";

/// `profile:ListEventTriggers`: List.
///
/// Resource types: `domains` (required).
pub const ListEventTriggers: &str = "profile:ListEventTriggers";

/// `profile:ListIdentityResolutionJobs`: List.
///
/// Resource types: `domains` (required).
pub const ListIdentityResolutionJobs: &str = "profile:ListIdentityResolutionJobs";

/// `profile:ListIntegrations`: List.
///
/// Resource types: `domains` (required).
pub const ListIntegrations: &str = "profile:ListIntegrations";

/// `profile:ListObjectTypeAttributes`: List.
///
/// Resource types: `domains` (required), `object-types` (required).
pub const ListObjectTypeAttributes: &str = "profile:ListObjectTypeAttributes";

/// `profile:ListObjectTypeAttributeValues`: List.
///
/// Resource types: `domains` (required), `object-types` (required).
pub const ListObjectTypeAttributeValues: &str = "profile:ListObjectTypeAttributeValues";

/// `profile:ListProfileAttributeValues`: List.
///
/// Resource types: `domains` (required).
pub const ListProfileAttributeValues: &str = "profile:ListProfileAttributeValues";

/// `profile:ListProfileHistoryRecords`: List.
///
/// Resource types: `domains` (required).
pub const ListProfileHistoryRecords: &str = "profile:ListProfileHistoryRecords";

/// `profile:ListProfileObjects`: List.
///
/// Resource types: `domains` (required), `object-types` (required).
pub const ListProfileObjects: &str = "profile:ListProfileObjects";

/// `profile:ListProfileObjectTypes`: List.
///
/// Resource types: `domains` (required).
pub const ListProfileObjectTypes: &str = "profile:ListProfileObjectTypes";

/// `profile:ListProfileObjectTypeTemplates`: List.
///
/// No resource types: its resource is `*`.
pub const ListProfileObjectTypeTemplates: &str = "profile:ListProfileObjectTypeTemplates";

/// `profile:ListRecommenderFilters`: List.
///
/// Resource types: `domains` (required).
pub const ListRecommenderFilters: &str = "profile:ListRecommenderFilters";

/// `profile:ListRecommenderRecipes`: List.
///
/// No resource types: its resource is `*`.
pub const ListRecommenderRecipes: &str = "profile:ListRecommenderRecipes";

/// `profile:ListRecommenders`: List.
///
/// Resource types: `domains` (required).
pub const ListRecommenders: &str = "profile:ListRecommenders";

/// `profile:ListRecommenderSchemas`: List.
///
/// Resource types: `domains` (required).
pub const ListRecommenderSchemas: &str = "profile:ListRecommenderSchemas";

/// `profile:ListRuleBasedMatches`: List.
///
/// Resource types: `domains` (required).
pub const ListRuleBasedMatches: &str = "profile:ListRuleBasedMatches";

/// `profile:ListSegmentDefinitions`: List.
///
/// Resource types: `domains` (required).
pub const ListSegmentDefinitions: &str = "profile:ListSegmentDefinitions";

/// `profile:ListSegmentSubscriptionEvents`: Read.
///
/// Resource types: `domains` (required), `segment-definitions` (required).
pub const ListSegmentSubscriptionEvents: &str = "profile:ListSegmentSubscriptionEvents";

/// `profile:ListTagsForResource`: Read.
///
/// Resource types: `calculated-attributes`, `domain-object-types`, `domains`, `event-streams`, `event-triggers`, `integrations`, `layouts`, `object-types`, `recommender-filters`, `recommender-schemas`, `recommenders`, `segment-definitions`.
pub const ListTagsForResource: &str = "profile:ListTagsForResource";

/// `profile:ListUploadJobs`: List.
///
/// Resource types: `domains` (required).
pub const ListUploadJobs: &str = "profile:ListUploadJobs";

/// `profile:ListWorkflows`: List.
///
/// Resource types: `domains` (required).
pub const ListWorkflows: &str = "profile:ListWorkflows";

/// `profile:MergeProfiles`: Write.
///
/// Resource types: `domains` (required).
pub const MergeProfiles: &str = "profile:MergeProfiles";

/// `profile:PutDomainObjectType`: Write.
///
/// Resource types: `domain-object-types` (required), `domains` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PutDomainObjectType: &str = "profile:PutDomainObjectType";

/// `profile:PutIntegration`: Write.
///
/// Resource types: `domains` (required), `integrations` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PutIntegration: &str = "profile:PutIntegration";

/// `profile:PutProfileObject`: Write.
///
/// Resource types: `domains` (required), `object-types` (required).
pub const PutProfileObject: &str = "profile:PutProfileObject";

/// `profile:PutProfileObjectType`: Write.
///
/// Resource types: `domains` (required), `object-types` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PutProfileObjectType: &str = "profile:PutProfileObjectType";

/// `profile:PutSegmentSubscription`: Write.
///
/// Resource types: `domains` (required), `segment-definitions` (required).
pub const PutSegmentSubscription: &str = "profile:PutSegmentSubscription";

/// `profile:SearchProfiles`: Read.
///
/// Resource types: `domains` (required).
pub const SearchProfiles: &str = "profile:SearchProfiles";

/// `profile:StartRecommender`: Write.
///
/// Resource types: `domains` (required), `recommenders` (required).
pub const StartRecommender: &str = "profile:StartRecommender";

/// `profile:StartUploadJob`: Write.
///
/// Resource types: `domains` (required).
pub const StartUploadJob: &str = "profile:StartUploadJob";

/// `profile:StopRecommender`: Write.
///
/// Resource types: `domains` (required), `recommenders` (required).
pub const StopRecommender: &str = "profile:StopRecommender";

/// `profile:StopUploadJob`: Write.
///
/// Resource types: `domains` (required).
pub const StopUploadJob: &str = "profile:StopUploadJob";

/// `profile:TagResource`: Tagging, Write.
///
/// Resource types: `calculated-attributes`, `domain-object-types`, `domains`, `event-streams`, `event-triggers`, `integrations`, `layouts`, `object-types`, `recommender-filters`, `recommender-schemas`, `recommenders`, `segment-definitions`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "profile:TagResource";

/// `profile:UntagResource`: Tagging, Write.
///
/// Resource types: `calculated-attributes`, `domain-object-types`, `domains`, `event-streams`, `event-triggers`, `integrations`, `layouts`, `object-types`, `recommender-filters`, `recommender-schemas`, `recommenders`, `segment-definitions`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "profile:UntagResource";

/// `profile:UpdateCalculatedAttributeDefinition`: Write.
///
/// Resource types: `calculated-attributes` (required), `domains` (required).
pub const UpdateCalculatedAttributeDefinition: &str = "profile:UpdateCalculatedAttributeDefinition";

/// `profile:UpdateDomain`: Write.
///
/// Resource types: `domains` (required).
pub const UpdateDomain: &str = "profile:UpdateDomain";

/// `profile:UpdateDomainLayout`: Write.
///
/// Resource types: `domains` (required), `layouts` (required).
pub const UpdateDomainLayout: &str = "profile:UpdateDomainLayout";

/// `profile:UpdateEventTrigger`: Write.
///
/// Resource types: `domains` (required), `event-triggers` (required).
pub const UpdateEventTrigger: &str = "profile:UpdateEventTrigger";

/// `profile:UpdateProfile`: Write.
///
/// Resource types: `domains` (required).
pub const UpdateProfile: &str = "profile:UpdateProfile";

/// `profile:UpdateRecommender`: Write.
///
/// Resource types: `domains` (required), `recommenders` (required).
pub const UpdateRecommender: &str = "profile:UpdateRecommender";
