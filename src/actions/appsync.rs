// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS AppSync: the actions of the prefix `appsync`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `api` | `arn:${Partition}:appsync:${Region}:${Account}:apis/${ApiId}` |
//! | `channelNamespace` | `arn:${Partition}:appsync:${Region}:${Account}:apis/${ApiId}/channelNamespace/${ChannelNamespaceName}` |
//! | `datasource` | `arn:${Partition}:appsync:${Region}:${Account}:apis/${GraphQLAPIId}/datasources/${DatasourceName}` |
//! | `domain` | `arn:${Partition}:appsync:${Region}:${Account}:domainnames/${DomainName}` |
//! | `field` | `arn:${Partition}:appsync:${Region}:${Account}:apis/${GraphQLAPIId}/types/${TypeName}/fields/${FieldName}` |
//! | `function` | `arn:${Partition}:appsync:${Region}:${Account}:apis/${GraphQLAPIId}/functions/${FunctionId}` |
//! | `graphqlapi` | `arn:${Partition}:appsync:${Region}:${Account}:apis/${GraphQLAPIId}` |
//! | `mergedApiAssociation` | `arn:${Partition}:appsync:${Region}:${Account}:apis/${SourceGraphQLAPIId}/mergedApiAssociations/${Associationid}` |
//! | `sourceApiAssociation` | `arn:${Partition}:appsync:${Region}:${Account}:apis/${MergedGraphQLAPIId}/sourceApiAssociations/${Associationid}` |
//! | `type` | `arn:${Partition}:appsync:${Region}:${Account}:apis/${GraphQLAPIId}/types/${TypeName}` |

/// `appsync:AssociateApi`: Write.
///
/// Resource types: `domain` (required).
pub const AssociateApi: &str = "appsync:AssociateApi";

/// `appsync:AssociateMergedGraphqlApi`: Write.
///
/// Resource types: `graphqlapi` (required).
pub const AssociateMergedGraphqlApi: &str = "appsync:AssociateMergedGraphqlApi";

/// `appsync:AssociateSourceGraphqlApi`: Write.
///
/// Resource types: `graphqlapi` (required).
pub const AssociateSourceGraphqlApi: &str = "appsync:AssociateSourceGraphqlApi";

/// `appsync:AssociateWebACL`: Write.
///
/// Resource types: `api`, `graphqlapi`.
pub const AssociateWebACL: &str = "appsync:AssociateWebACL";

/// `appsync:CreateApi`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateApi: &str = "appsync:CreateApi";

/// `appsync:CreateApiCache`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateApiCache: &str = "appsync:CreateApiCache";

/// `appsync:CreateApiKey`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateApiKey: &str = "appsync:CreateApiKey";

/// `appsync:CreateChannelNamespace`: Write.
///
/// Resource types: `channelNamespace` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateChannelNamespace: &str = "appsync:CreateChannelNamespace";

/// `appsync:CreateDataSource`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateDataSource: &str = "appsync:CreateDataSource";

/// `appsync:CreateDomainName`: Write.
///
/// Resource types: `domain` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDomainName: &str = "appsync:CreateDomainName";

/// `appsync:CreateFunction`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateFunction: &str = "appsync:CreateFunction";

/// `appsync:CreateGraphqlApi`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `appsync:Visibility`, `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateGraphqlApi: &str = "appsync:CreateGraphqlApi";

/// `appsync:CreateResolver`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateResolver: &str = "appsync:CreateResolver";

/// `appsync:CreateType`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateType: &str = "appsync:CreateType";

/// `appsync:DeleteApi`: Write.
///
/// Resource types: `api` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteApi: &str = "appsync:DeleteApi";

/// `appsync:DeleteApiCache`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteApiCache: &str = "appsync:DeleteApiCache";

/// `appsync:DeleteApiKey`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteApiKey: &str = "appsync:DeleteApiKey";

/// `appsync:DeleteChannelNamespace`: Write.
///
/// Resource types: `channelNamespace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteChannelNamespace: &str = "appsync:DeleteChannelNamespace";

/// `appsync:DeleteDataSource`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteDataSource: &str = "appsync:DeleteDataSource";

/// `appsync:DeleteDomainName`: Write.
///
/// Resource types: `domain` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteDomainName: &str = "appsync:DeleteDomainName";

/// `appsync:DeleteFunction`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteFunction: &str = "appsync:DeleteFunction";

/// `appsync:DeleteGraphqlApi`: Write.
///
/// Resource types: `graphqlapi` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteGraphqlApi: &str = "appsync:DeleteGraphqlApi";

/// `appsync:DeleteResolver`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteResolver: &str = "appsync:DeleteResolver";

/// `appsync:DeleteResourcePolicy`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteResourcePolicy: &str = "appsync:DeleteResourcePolicy";

/// `appsync:DeleteType`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteType: &str = "appsync:DeleteType";

/// `appsync:DisassociateApi`: Write.
///
/// Resource types: `domain` (required).
pub const DisassociateApi: &str = "appsync:DisassociateApi";

/// `appsync:DisassociateMergedGraphqlApi`: Write.
///
/// Resource types: `mergedApiAssociation` (required).
pub const DisassociateMergedGraphqlApi: &str = "appsync:DisassociateMergedGraphqlApi";

/// `appsync:DisassociateSourceGraphqlApi`: Write.
///
/// Resource types: `sourceApiAssociation` (required).
pub const DisassociateSourceGraphqlApi: &str = "appsync:DisassociateSourceGraphqlApi";

/// `appsync:DisassociateWebACL`: Write.
///
/// Resource types: `api`, `graphqlapi`.
pub const DisassociateWebACL: &str = "appsync:DisassociateWebACL";

/// `appsync:EvaluateCode`: Read.
///
/// No resource types: its resource is `*`.
pub const EvaluateCode: &str = "appsync:EvaluateCode";

/// `appsync:EvaluateMappingTemplate`: Read.
///
/// No resource types: its resource is `*`.
pub const EvaluateMappingTemplate: &str = "appsync:EvaluateMappingTemplate";

/// `appsync:EventConnect`: Write.
///
/// Resource types: `api` (required).
pub const EventConnect: &str = "appsync:EventConnect";

/// `appsync:EventPublish`: Write.
///
/// Resource types: `channelNamespace` (required).
pub const EventPublish: &str = "appsync:EventPublish";

/// `appsync:EventSubscribe`: Write.
///
/// Resource types: `channelNamespace` (required).
pub const EventSubscribe: &str = "appsync:EventSubscribe";

/// `appsync:FlushApiCache`: Write.
///
/// No resource types: its resource is `*`.
pub const FlushApiCache: &str = "appsync:FlushApiCache";

/// `appsync:GetApi`: Read.
///
/// Resource types: `api` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetApi: &str = "appsync:GetApi";

/// `appsync:GetApiAssociation`: Read.
///
/// Resource types: `domain` (required).
pub const GetApiAssociation: &str = "appsync:GetApiAssociation";

/// `appsync:GetApiCache`: Read.
///
/// No resource types: its resource is `*`.
pub const GetApiCache: &str = "appsync:GetApiCache";

/// `appsync:GetChannelNamespace`: Read.
///
/// Resource types: `channelNamespace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetChannelNamespace: &str = "appsync:GetChannelNamespace";

/// `appsync:GetDataSource`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDataSource: &str = "appsync:GetDataSource";

/// `appsync:GetDataSourceIntrospection`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDataSourceIntrospection: &str = "appsync:GetDataSourceIntrospection";

/// `appsync:GetDomainName`: Read.
///
/// Resource types: `domain` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetDomainName: &str = "appsync:GetDomainName";

/// `appsync:GetFunction`: Read.
///
/// No resource types: its resource is `*`.
pub const GetFunction: &str = "appsync:GetFunction";

/// `appsync:GetGraphqlApi`: Read.
///
/// Resource types: `graphqlapi` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetGraphqlApi: &str = "appsync:GetGraphqlApi";

/// `appsync:GetGraphqlApiEnvironmentVariables`: Read.
///
/// No resource types: its resource is `*`.
pub const GetGraphqlApiEnvironmentVariables: &str = "appsync:GetGraphqlApiEnvironmentVariables";

/// `appsync:GetIntrospectionSchema`: Read.
///
/// No resource types: its resource is `*`.
pub const GetIntrospectionSchema: &str = "appsync:GetIntrospectionSchema";

/// `appsync:GetResolver`: Read.
///
/// No resource types: its resource is `*`.
pub const GetResolver: &str = "appsync:GetResolver";

/// `appsync:GetResourcePolicy`: Read.
///
/// No resource types: its resource is `*`.
pub const GetResourcePolicy: &str = "appsync:GetResourcePolicy";

/// `appsync:GetSchemaCreationStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSchemaCreationStatus: &str = "appsync:GetSchemaCreationStatus";

/// `appsync:GetSourceApiAssociation`: Read.
///
/// Resource types: `sourceApiAssociation` (required).
pub const GetSourceApiAssociation: &str = "appsync:GetSourceApiAssociation";

/// `appsync:GetType`: Read.
///
/// No resource types: its resource is `*`.
pub const GetType: &str = "appsync:GetType";

/// `appsync:GetWebACLForResource`: Read.
///
/// Resource types: `api`, `graphqlapi`.
pub const GetWebACLForResource: &str = "appsync:GetWebACLForResource";

/// `appsync:GraphQL`: Write.
///
/// Resource types: `field` (required), `graphqlapi` (required).
pub const GraphQL: &str = "appsync:GraphQL";

/// `appsync:ListApiKeys`: List.
///
/// No resource types: its resource is `*`.
pub const ListApiKeys: &str = "appsync:ListApiKeys";

/// `appsync:ListApis`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListApis: &str = "appsync:ListApis";

/// `appsync:ListChannelNamespaces`: List.
///
/// Resource types: `api` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListChannelNamespaces: &str = "appsync:ListChannelNamespaces";

/// `appsync:ListDataSources`: List.
///
/// No resource types: its resource is `*`.
pub const ListDataSources: &str = "appsync:ListDataSources";

/// `appsync:ListDomainNames`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListDomainNames: &str = "appsync:ListDomainNames";

/// `appsync:ListFunctions`: List.
///
/// No resource types: its resource is `*`.
pub const ListFunctions: &str = "appsync:ListFunctions";

/// `appsync:ListGraphqlApis`: List.
///
/// No resource types: its resource is `*`.
pub const ListGraphqlApis: &str = "appsync:ListGraphqlApis";

/// `appsync:ListResolvers`: List.
///
/// No resource types: its resource is `*`.
pub const ListResolvers: &str = "appsync:ListResolvers";

/// `appsync:ListResolversByFunction`: List.
///
/// No resource types: its resource is `*`.
pub const ListResolversByFunction: &str = "appsync:ListResolversByFunction";

/// `appsync:ListResourcesForWebACL`: List.
///
/// No resource types: its resource is `*`.
pub const ListResourcesForWebACL: &str = "appsync:ListResourcesForWebACL";

/// `appsync:ListSourceApiAssociations`: List.
///
/// No resource types: its resource is `*`.
pub const ListSourceApiAssociations: &str = "appsync:ListSourceApiAssociations";

/// `appsync:ListTagsForResource`: Read.
///
/// Resource types: `api`, `channelNamespace`, `domain`, `graphqlapi`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "appsync:ListTagsForResource";

/// `appsync:ListTypes`: List.
///
/// No resource types: its resource is `*`.
pub const ListTypes: &str = "appsync:ListTypes";

/// `appsync:ListTypesByAssociation`: List.
///
/// No resource types: its resource is `*`.
pub const ListTypesByAssociation: &str = "appsync:ListTypesByAssociation";

/// `appsync:PutGraphqlApiEnvironmentVariables`: Write.
///
/// No resource types: its resource is `*`.
pub const PutGraphqlApiEnvironmentVariables: &str = "appsync:PutGraphqlApiEnvironmentVariables";

/// `appsync:PutResourcePolicy`: Write.
///
/// No resource types: its resource is `*`.
pub const PutResourcePolicy: &str = "appsync:PutResourcePolicy";

/// `appsync:SetWebACL`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const SetWebACL: &str = "appsync:SetWebACL";

/// `appsync:SourceGraphQL`: Write.
///
/// Resource types: `field` (required), `graphqlapi` (required).
pub const SourceGraphQL: &str = "appsync:SourceGraphQL";

/// `appsync:StartDataSourceIntrospection`: Write.
///
/// No resource types: its resource is `*`.
pub const StartDataSourceIntrospection: &str = "appsync:StartDataSourceIntrospection";

/// `appsync:StartSchemaCreation`: Write.
///
/// No resource types: its resource is `*`.
pub const StartSchemaCreation: &str = "appsync:StartSchemaCreation";

/// `appsync:StartSchemaMerge`: Write.
///
/// Resource types: `sourceApiAssociation` (required).
pub const StartSchemaMerge: &str = "appsync:StartSchemaMerge";

/// `appsync:TagResource`: Tagging, Write.
///
/// Resource types: `api`, `channelNamespace`, `domain`, `graphqlapi`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "appsync:TagResource";

/// `appsync:UntagResource`: Tagging, Write.
///
/// Resource types: `api`, `channelNamespace`, `domain`, `graphqlapi`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "appsync:UntagResource";

/// `appsync:UpdateApi`: Write.
///
/// Resource types: `api` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateApi: &str = "appsync:UpdateApi";

/// `appsync:UpdateApiCache`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateApiCache: &str = "appsync:UpdateApiCache";

/// `appsync:UpdateApiKey`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateApiKey: &str = "appsync:UpdateApiKey";

/// `appsync:UpdateChannelNamespace`: Write.
///
/// Resource types: `channelNamespace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateChannelNamespace: &str = "appsync:UpdateChannelNamespace";

/// `appsync:UpdateDataSource`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateDataSource: &str = "appsync:UpdateDataSource";

/// `appsync:UpdateDomainName`: Write.
///
/// Resource types: `domain` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateDomainName: &str = "appsync:UpdateDomainName";

/// `appsync:UpdateFunction`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateFunction: &str = "appsync:UpdateFunction";

/// `appsync:UpdateGraphqlApi`: Write.
///
/// Resource types: `graphqlapi` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateGraphqlApi: &str = "appsync:UpdateGraphqlApi";

/// `appsync:UpdateResolver`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateResolver: &str = "appsync:UpdateResolver";

/// `appsync:UpdateSourceApiAssociation`: Write.
///
/// Resource types: `sourceApiAssociation` (required).
pub const UpdateSourceApiAssociation: &str = "appsync:UpdateSourceApiAssociation";

/// `appsync:UpdateType`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateType: &str = "appsync:UpdateType";
