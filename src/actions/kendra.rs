// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Kendra: the actions of the prefix `kendra`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `access-control-configuration` | `arn:${Partition}:kendra:${Region}:${Account}:index/${IndexId}/access-control-configuration/${AccessControlConfigurationId}` |
//! | `data-source` | `arn:${Partition}:kendra:${Region}:${Account}:index/${IndexId}/data-source/${DataSourceId}` |
//! | `experience` | `arn:${Partition}:kendra:${Region}:${Account}:index/${IndexId}/experience/${ExperienceId}` |
//! | `faq` | `arn:${Partition}:kendra:${Region}:${Account}:index/${IndexId}/faq/${FaqId}` |
//! | `featured-results-set` | `arn:${Partition}:kendra:${Region}:${Account}:index/${IndexId}/featured-results-set/${FeaturedResultsSetId}` |
//! | `index` | `arn:${Partition}:kendra:${Region}:${Account}:index/${IndexId}` |
//! | `query-suggestions-block-list` | `arn:${Partition}:kendra:${Region}:${Account}:index/${IndexId}/query-suggestions-block-list/${QuerySuggestionsBlockListId}` |
//! | `thesaurus` | `arn:${Partition}:kendra:${Region}:${Account}:index/${IndexId}/thesaurus/${ThesaurusId}` |

/// `kendra:AssociateEntitiesToExperience`: Write.
///
/// Resource types: `experience` (required), `index` (required).
pub const AssociateEntitiesToExperience: &str = "kendra:AssociateEntitiesToExperience";

/// `kendra:AssociatePersonasToEntities`: Write.
///
/// Resource types: `experience` (required), `index` (required).
pub const AssociatePersonasToEntities: &str = "kendra:AssociatePersonasToEntities";

/// `kendra:BatchDeleteDocument`: Write.
///
/// Resource types: `index` (required).
pub const BatchDeleteDocument: &str = "kendra:BatchDeleteDocument";

/// `kendra:BatchDeleteFeaturedResultsSet`: Write.
///
/// Resource types: `featured-results-set` (required), `index` (required).
pub const BatchDeleteFeaturedResultsSet: &str = "kendra:BatchDeleteFeaturedResultsSet";

/// `kendra:BatchGetDocumentStatus`: Read.
///
/// Resource types: `index` (required).
pub const BatchGetDocumentStatus: &str = "kendra:BatchGetDocumentStatus";

/// `kendra:BatchPutDocument`: Write.
///
/// Resource types: `index` (required).
pub const BatchPutDocument: &str = "kendra:BatchPutDocument";

/// `kendra:ClearQuerySuggestions`: Write.
///
/// Resource types: `index` (required).
pub const ClearQuerySuggestions: &str = "kendra:ClearQuerySuggestions";

/// `kendra:CreateAccessControlConfiguration`: Write.
///
/// Resource types: `index` (required).
pub const CreateAccessControlConfiguration: &str = "kendra:CreateAccessControlConfiguration";

/// `kendra:CreateDataSource`: Write.
///
/// Resource types: `index` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDataSource: &str = "kendra:CreateDataSource";

/// `kendra:CreateExperience`: Write.
///
/// Resource types: `index` (required).
pub const CreateExperience: &str = "kendra:CreateExperience";

/// `kendra:CreateFaq`: Write.
///
/// Resource types: `index` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateFaq: &str = "kendra:CreateFaq";

/// `kendra:CreateFeaturedResultsSet`: Write.
///
/// Resource types: `index` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateFeaturedResultsSet: &str = "kendra:CreateFeaturedResultsSet";

/// `kendra:CreateIndex`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateIndex: &str = "kendra:CreateIndex";

/// `kendra:CreateQuerySuggestionsBlockList`: Write.
///
/// Resource types: `index` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateQuerySuggestionsBlockList: &str = "kendra:CreateQuerySuggestionsBlockList";

/// `kendra:CreateThesaurus`: Write.
///
/// Resource types: `index` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateThesaurus: &str = "kendra:CreateThesaurus";

/// `kendra:DeleteAccessControlConfiguration`: Write.
///
/// Resource types: `access-control-configuration` (required), `index` (required).
pub const DeleteAccessControlConfiguration: &str = "kendra:DeleteAccessControlConfiguration";

/// `kendra:DeleteDataSource`: Write.
///
/// Resource types: `data-source` (required), `index` (required).
pub const DeleteDataSource: &str = "kendra:DeleteDataSource";

/// `kendra:DeleteExperience`: Write.
///
/// Resource types: `experience` (required), `index` (required).
pub const DeleteExperience: &str = "kendra:DeleteExperience";

/// `kendra:DeleteFaq`: Write.
///
/// Resource types: `faq` (required), `index` (required).
pub const DeleteFaq: &str = "kendra:DeleteFaq";

/// `kendra:DeleteIndex`: Write.
///
/// Resource types: `index` (required).
pub const DeleteIndex: &str = "kendra:DeleteIndex";

/// `kendra:DeletePrincipalMapping`: Write.
///
/// Resource types: `data-source`, `index` (required).
pub const DeletePrincipalMapping: &str = "kendra:DeletePrincipalMapping";

/// `kendra:DeleteQuerySuggestionsBlockList`: Write.
///
/// Resource types: `index` (required), `query-suggestions-block-list` (required).
pub const DeleteQuerySuggestionsBlockList: &str = "kendra:DeleteQuerySuggestionsBlockList";

/// `kendra:DeleteThesaurus`: Write.
///
/// Resource types: `index` (required), `thesaurus` (required).
pub const DeleteThesaurus: &str = "kendra:DeleteThesaurus";

/// `kendra:DescribeAccessControlConfiguration`: Read.
///
/// Resource types: `access-control-configuration` (required), `index` (required).
pub const DescribeAccessControlConfiguration: &str = "kendra:DescribeAccessControlConfiguration";

/// `kendra:DescribeDataSource`: Read.
///
/// Resource types: `data-source` (required), `index` (required).
pub const DescribeDataSource: &str = "kendra:DescribeDataSource";

/// `kendra:DescribeExperience`: Read.
///
/// Resource types: `experience` (required), `index` (required).
pub const DescribeExperience: &str = "kendra:DescribeExperience";

/// `kendra:DescribeFaq`: Read.
///
/// Resource types: `faq` (required), `index` (required).
pub const DescribeFaq: &str = "kendra:DescribeFaq";

/// `kendra:DescribeFeaturedResultsSet`: Read.
///
/// Resource types: `featured-results-set` (required), `index` (required).
pub const DescribeFeaturedResultsSet: &str = "kendra:DescribeFeaturedResultsSet";

/// `kendra:DescribeIndex`: Read.
///
/// Resource types: `index` (required).
pub const DescribeIndex: &str = "kendra:DescribeIndex";

/// `kendra:DescribePrincipalMapping`: Read.
///
/// Resource types: `data-source`, `index` (required).
pub const DescribePrincipalMapping: &str = "kendra:DescribePrincipalMapping";

/// `kendra:DescribeQuerySuggestionsBlockList`: Read.
///
/// Resource types: `index` (required), `query-suggestions-block-list` (required).
pub const DescribeQuerySuggestionsBlockList: &str = "kendra:DescribeQuerySuggestionsBlockList";

/// `kendra:DescribeQuerySuggestionsConfig`: Read.
///
/// Resource types: `index` (required).
pub const DescribeQuerySuggestionsConfig: &str = "kendra:DescribeQuerySuggestionsConfig";

/// `kendra:DescribeThesaurus`: Read.
///
/// Resource types: `index` (required), `thesaurus` (required).
pub const DescribeThesaurus: &str = "kendra:DescribeThesaurus";

/// `kendra:DisassociateEntitiesFromExperience`: Write.
///
/// Resource types: `experience` (required), `index` (required).
pub const DisassociateEntitiesFromExperience: &str = "kendra:DisassociateEntitiesFromExperience";

/// `kendra:DisassociatePersonasFromEntities`: Write.
///
/// Resource types: `experience` (required), `index` (required).
pub const DisassociatePersonasFromEntities: &str = "kendra:DisassociatePersonasFromEntities";

/// `kendra:GetQuerySuggestions`: Read.
///
/// Resource types: `index` (required).
pub const GetQuerySuggestions: &str = "kendra:GetQuerySuggestions";

/// `kendra:GetSnapshots`: Read.
///
/// Resource types: `index` (required).
pub const GetSnapshots: &str = "kendra:GetSnapshots";

/// `kendra:ListAccessControlConfigurations`: List.
///
/// Resource types: `index` (required).
pub const ListAccessControlConfigurations: &str = "kendra:ListAccessControlConfigurations";

/// `kendra:ListDataSources`: List.
///
/// Resource types: `index` (required).
pub const ListDataSources: &str = "kendra:ListDataSources";

/// `kendra:ListDataSourceSyncJobs`: List.
///
/// Resource types: `data-source` (required), `index` (required).
pub const ListDataSourceSyncJobs: &str = "kendra:ListDataSourceSyncJobs";

/// `kendra:ListEntityPersonas`: List.
///
/// Resource types: `experience` (required), `index` (required).
pub const ListEntityPersonas: &str = "kendra:ListEntityPersonas";

/// `kendra:ListExperienceEntities`: List.
///
/// Resource types: `experience` (required), `index` (required).
pub const ListExperienceEntities: &str = "kendra:ListExperienceEntities";

/// `kendra:ListExperiences`: List.
///
/// Resource types: `index` (required).
pub const ListExperiences: &str = "kendra:ListExperiences";

/// `kendra:ListFaqs`: List.
///
/// Resource types: `index` (required).
pub const ListFaqs: &str = "kendra:ListFaqs";

/// `kendra:ListFeaturedResultsSets`: List.
///
/// Resource types: `index` (required).
pub const ListFeaturedResultsSets: &str = "kendra:ListFeaturedResultsSets";

/// `kendra:ListGroupsOlderThanOrderingId`: List.
///
/// Resource types: `data-source`, `index` (required).
pub const ListGroupsOlderThanOrderingId: &str = "kendra:ListGroupsOlderThanOrderingId";

/// `kendra:ListIndices`: List.
///
/// No resource types: its resource is `*`.
pub const ListIndices: &str = "kendra:ListIndices";

/// `kendra:ListQuerySuggestionsBlockLists`: List.
///
/// Resource types: `index` (required).
pub const ListQuerySuggestionsBlockLists: &str = "kendra:ListQuerySuggestionsBlockLists";

/// `kendra:ListTagsForResource`: Read.
///
/// Resource types: `data-source`, `faq`, `featured-results-set`, `index`, `query-suggestions-block-list`, `thesaurus`.
pub const ListTagsForResource: &str = "kendra:ListTagsForResource";

/// `kendra:ListThesauri`: List.
///
/// Resource types: `index` (required).
pub const ListThesauri: &str = "kendra:ListThesauri";

/// `kendra:PutPrincipalMapping`: Write.
///
/// Resource types: `data-source`, `index` (required).
pub const PutPrincipalMapping: &str = "kendra:PutPrincipalMapping";

/// `kendra:Query`: Read.
///
/// Resource types: `index` (required).
pub const Query: &str = "kendra:Query";

/// `kendra:Retrieve`: Read.
///
/// Resource types: `index` (required).
pub const Retrieve: &str = "kendra:Retrieve";

/// `kendra:StartDataSourceSyncJob`: Write.
///
/// Resource types: `data-source` (required), `index` (required).
pub const StartDataSourceSyncJob: &str = "kendra:StartDataSourceSyncJob";

/// `kendra:StopDataSourceSyncJob`: Write.
///
/// Resource types: `data-source` (required), `index` (required).
pub const StopDataSourceSyncJob: &str = "kendra:StopDataSourceSyncJob";

/// `kendra:SubmitFeedback`: Write.
///
/// Resource types: `index` (required).
pub const SubmitFeedback: &str = "kendra:SubmitFeedback";

/// `kendra:TagResource`: Tagging, Write.
///
/// Resource types: `data-source`, `faq`, `featured-results-set`, `index`, `query-suggestions-block-list`, `thesaurus`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "kendra:TagResource";

/// `kendra:UntagResource`: Tagging, Write.
///
/// Resource types: `data-source`, `faq`, `featured-results-set`, `index`, `query-suggestions-block-list`, `thesaurus`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "kendra:UntagResource";

/// `kendra:UpdateAccessControlConfiguration`: Write.
///
/// Resource types: `access-control-configuration` (required), `index` (required).
pub const UpdateAccessControlConfiguration: &str = "kendra:UpdateAccessControlConfiguration";

/// `kendra:UpdateDataSource`: Write.
///
/// Resource types: `data-source` (required), `index` (required).
pub const UpdateDataSource: &str = "kendra:UpdateDataSource";

/// `kendra:UpdateExperience`: Write.
///
/// Resource types: `index` (required).
pub const UpdateExperience: &str = "kendra:UpdateExperience";

/// `kendra:UpdateFeaturedResultsSet`: Write.
///
/// Resource types: `featured-results-set` (required), `index` (required).
pub const UpdateFeaturedResultsSet: &str = "kendra:UpdateFeaturedResultsSet";

/// `kendra:UpdateIndex`: Write.
///
/// Resource types: `index` (required).
pub const UpdateIndex: &str = "kendra:UpdateIndex";

/// `kendra:UpdateQuerySuggestionsBlockList`: Write.
///
/// Resource types: `index` (required), `query-suggestions-block-list` (required).
pub const UpdateQuerySuggestionsBlockList: &str = "kendra:UpdateQuerySuggestionsBlockList";

/// `kendra:UpdateQuerySuggestionsConfig`: Write.
///
/// Resource types: `index` (required).
pub const UpdateQuerySuggestionsConfig: &str = "kendra:UpdateQuerySuggestionsConfig";

/// `kendra:UpdateThesaurus`: Write.
///
/// Resource types: `index` (required), `thesaurus` (required).
pub const UpdateThesaurus: &str = "kendra:UpdateThesaurus";
