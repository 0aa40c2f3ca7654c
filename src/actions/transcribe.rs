// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Transcribe: the actions of the prefix `transcribe`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `callanalyticscategory` | `arn:${Partition}:transcribe:${Region}:${Account}:analytics-category/${CategoryName}` |
//! | `callanalyticsjob` | `arn:${Partition}:transcribe:${Region}:${Account}:analytics/${JobName}` |
//! | `languagemodel` | `arn:${Partition}:transcribe:${Region}:${Account}:language-model/${ModelName}` |
//! | `medicalscribejob` | `arn:${Partition}:transcribe:${Region}:${Account}:medical-scribe-job/${JobName}` |
//! | `medicaltranscriptionjob` | `arn:${Partition}:transcribe:${Region}:${Account}:medical-transcription-job/${JobName}` |
//! | `medicalvocabulary` | `arn:${Partition}:transcribe:${Region}:${Account}:medical-vocabulary/${VocabularyName}` |
//! | `transcriptionjob` | `arn:${Partition}:transcribe:${Region}:${Account}:transcription-job/${JobName}` |
//! | `vocabulary` | `arn:${Partition}:transcribe:${Region}:${Account}:vocabulary/${VocabularyName}` |
//! | `vocabularyfilter` | `arn:${Partition}:transcribe:${Region}:${Account}:vocabulary-filter/${VocabularyFilterName}` |

/// `transcribe:CreateCallAnalyticsCategory`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCallAnalyticsCategory: &str = "transcribe:CreateCallAnalyticsCategory";

/// `transcribe:CreateLanguageModel`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLanguageModel: &str = "transcribe:CreateLanguageModel";

/// `transcribe:CreateMedicalVocabulary`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMedicalVocabulary: &str = "transcribe:CreateMedicalVocabulary";

/// `transcribe:CreateVocabulary`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateVocabulary: &str = "transcribe:CreateVocabulary";

/// `transcribe:CreateVocabularyFilter`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateVocabularyFilter: &str = "transcribe:CreateVocabularyFilter";

/// `transcribe:DeleteCallAnalyticsCategory`: Write.
///
/// Resource types: `callanalyticscategory` (required).
pub const DeleteCallAnalyticsCategory: &str = "transcribe:DeleteCallAnalyticsCategory";

/// `transcribe:DeleteCallAnalyticsJob`: Write.
///
/// Resource types: `callanalyticsjob` (required).
pub const DeleteCallAnalyticsJob: &str = "transcribe:DeleteCallAnalyticsJob";

/// `transcribe:DeleteLanguageModel`: Write.
///
/// Resource types: `languagemodel` (required).
pub const DeleteLanguageModel: &str = "transcribe:DeleteLanguageModel";

/// `transcribe:DeleteMedicalScribeJob`: Write.
///
/// Resource types: `medicalscribejob` (required).
pub const DeleteMedicalScribeJob: &str = "transcribe:DeleteMedicalScribeJob";

/// `transcribe:DeleteMedicalTranscriptionJob`: Write.
///
/// Resource types: `medicaltranscriptionjob` (required).
pub const DeleteMedicalTranscriptionJob: &str = "transcribe:DeleteMedicalTranscriptionJob";

/// `transcribe:DeleteMedicalVocabulary`: Write.
///
/// Resource types: `medicalvocabulary` (required).
pub const DeleteMedicalVocabulary: &str = "transcribe:DeleteMedicalVocabulary";

/// `transcribe:DeleteTranscriptionJob`: Write.
///
/// Resource types: `transcriptionjob` (required).
pub const DeleteTranscriptionJob: &str = "transcribe:DeleteTranscriptionJob";

/// `transcribe:DeleteVocabulary`: Write.
///
/// Resource types: `vocabulary` (required).
pub const DeleteVocabulary: &str = "transcribe:DeleteVocabulary";

/// `transcribe:DeleteVocabularyFilter`: Write.
///
/// Resource types: `vocabularyfilter` (required).
pub const DeleteVocabularyFilter: &str = "transcribe:DeleteVocabularyFilter";

/// `transcribe:DescribeLanguageModel`: Read.
///
/// Resource types: `languagemodel` (required).
pub const DescribeLanguageModel: &str = "transcribe:DescribeLanguageModel";

/// `transcribe:GetCallAnalyticsCategory`: Read.
///
/// Resource types: `callanalyticscategory` (required).
pub const GetCallAnalyticsCategory: &str = "transcribe:GetCallAnalyticsCategory";

/// `transcribe:GetCallAnalyticsJob`: Read.
///
/// Resource types: `callanalyticsjob` (required).
pub const GetCallAnalyticsJob: &str = "transcribe:GetCallAnalyticsJob";

/// `transcribe:GetMedicalScribeJob`: Read.
///
/// Resource types: `medicalscribejob` (required).
pub const GetMedicalScribeJob: &str = "transcribe:GetMedicalScribeJob";

/// `transcribe:GetMedicalScribeStream`: Read.
///
/// No resource types: its resource is `*`.
pub const GetMedicalScribeStream: &str = "transcribe:GetMedicalScribeStream";

/// `transcribe:GetMedicalTranscriptionJob`: Read.
///
/// Resource types: `medicaltranscriptionjob` (required).
pub const GetMedicalTranscriptionJob: &str = "transcribe:GetMedicalTranscriptionJob";

/// `transcribe:GetMedicalVocabulary`: Read.
///
/// Resource types: `medicalvocabulary` (required).
pub const GetMedicalVocabulary: &str = "transcribe:GetMedicalVocabulary";

/// `transcribe:GetTranscriptionJob`: Read.
///
/// Resource types: `transcriptionjob` (required).
pub const GetTranscriptionJob: &str = "transcribe:GetTranscriptionJob";

/// `transcribe:GetVocabulary`: Read.
///
/// Resource types: `vocabulary` (required).
pub const GetVocabulary: &str = "transcribe:GetVocabulary";

/// `transcribe:GetVocabularyFilter`: Read.
///
/// Resource types: `vocabularyfilter` (required).
pub const GetVocabularyFilter: &str = "transcribe:GetVocabularyFilter";

/// `transcribe:ListCallAnalyticsCategories`: List.
///
/// No resource types: its resource is `*`.
pub const ListCallAnalyticsCategories: &str = "transcribe:ListCallAnalyticsCategories";

/// `transcribe:ListCallAnalyticsJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListCallAnalyticsJobs: &str = "transcribe:ListCallAnalyticsJobs";

/// `transcribe:ListLanguageModels`: List.
///
/// No resource types: its resource is `*`.
pub const ListLanguageModels: &str = "transcribe:ListLanguageModels";

/// `transcribe:ListMedicalScribeJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListMedicalScribeJobs: &str = "transcribe:ListMedicalScribeJobs";

/// `transcribe:ListMedicalTranscriptionJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListMedicalTranscriptionJobs: &str = "transcribe:ListMedicalTranscriptionJobs";

/// `transcribe:ListMedicalVocabularies`: List.
///
/// No resource types: its resource is `*`.
pub const ListMedicalVocabularies: &str = "transcribe:ListMedicalVocabularies";

/// `transcribe:ListTagsForResource`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "transcribe:ListTagsForResource";

/// `transcribe:ListTranscriptionJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListTranscriptionJobs: &str = "transcribe:ListTranscriptionJobs";

/// `transcribe:ListVocabularies`: List.
///
/// No resource types: its resource is `*`.
pub const ListVocabularies: &str = "transcribe:ListVocabularies";

/// `transcribe:ListVocabularyFilters`: List.
///
/// No resource types: its resource is `*`.
pub const ListVocabularyFilters: &str = "transcribe:ListVocabularyFilters";

/// `transcribe:StartCallAnalyticsJob`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `transcribe:OutputEncryptionKMSKeyId`, `transcribe:OutputLocation`.
pub const StartCallAnalyticsJob: &str = "transcribe:StartCallAnalyticsJob";

/// `transcribe:StartCallAnalyticsStreamTranscription`: Write.
///
/// No resource types: its resource is `*`.
pub const StartCallAnalyticsStreamTranscription: &str = "transcribe:StartCallAnalyticsStreamTranscription";

/// `transcribe:StartCallAnalyticsStreamTranscriptionWebSocket`: Write.
///
/// No resource types: its resource is `*`.
pub const StartCallAnalyticsStreamTranscriptionWebSocket: &str = "transcribe:StartCallAnalyticsStreamTranscriptionWebSocket";

/// `transcribe:StartMedicalScribeJob`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `transcribe:OutputBucketName`, `transcribe:OutputEncryptionKMSKeyId`.
pub const StartMedicalScribeJob: &str = "transcribe:StartMedicalScribeJob";

/// `transcribe:StartMedicalScribeStream`: Write.
///
/// No resource types: its resource is `*`.
pub const StartMedicalScribeStream: &str = "transcribe:StartMedicalScribeStream";

/// `transcribe:StartMedicalStreamTranscription`: Write.
///
/// No resource types: its resource is `*`.
pub const StartMedicalStreamTranscription: &str = "transcribe:StartMedicalStreamTranscription";

/// `transcribe:StartMedicalStreamTranscriptionWebSocket`: Write.
///
/// No resource types: its resource is `*`.
pub const StartMedicalStreamTranscriptionWebSocket: &str = "transcribe:StartMedicalStreamTranscriptionWebSocket";

/// `transcribe:StartMedicalTranscriptionJob`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `transcribe:OutputBucketName`, `transcribe:OutputEncryptionKMSKeyId`, `transcribe:OutputKey`.
pub const StartMedicalTranscriptionJob: &str = "transcribe:StartMedicalTranscriptionJob";

/// `transcribe:StartStreamTranscription`: Write.
///
/// No resource types: its resource is `*`.
pub const StartStreamTranscription: &str = "transcribe:StartStreamTranscription";

/// `transcribe:StartStreamTranscriptionWebSocket`: Write.
///
/// No resource types: its resource is `*`.
pub const StartStreamTranscriptionWebSocket: &str = "transcribe:StartStreamTranscriptionWebSocket";

/// `transcribe:StartTranscriptionJob`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `transcribe:OutputBucketName`, `transcribe:OutputEncryptionKMSKeyId`, `transcribe:OutputKey`.
pub const StartTranscriptionJob: &str = "transcribe:StartTranscriptionJob";

/// `transcribe:TagResource`: Tagging, Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `transcribe:OutputBucketName`, `transcribe:OutputEncryptionKMSKeyId`, `transcribe:OutputKey`.
pub const TagResource: &str = "transcribe:TagResource";

/// `transcribe:UntagResource`: Tagging, Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "transcribe:UntagResource";

/// `transcribe:UpdateCallAnalyticsCategory`: Write.
///
/// Resource types: `callanalyticscategory` (required).
pub const UpdateCallAnalyticsCategory: &str = "transcribe:UpdateCallAnalyticsCategory";

/// `transcribe:UpdateLanguageModel`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdateLanguageModel: &str = "transcribe:UpdateLanguageModel";

/// `transcribe:UpdateMedicalVocabulary`: Write.
///
/// Resource types: `medicalvocabulary` (required).
pub const UpdateMedicalVocabulary: &str = "transcribe:UpdateMedicalVocabulary";

/// `transcribe:UpdateVocabulary`: Write.
///
/// Resource types: `vocabulary` (required).
pub const UpdateVocabulary: &str = "transcribe:UpdateVocabulary";

/// `transcribe:UpdateVocabularyFilter`: Write.
///
/// Resource types: `vocabularyfilter` (required).
pub const UpdateVocabularyFilter: &str = "transcribe:UpdateVocabularyFilter";
