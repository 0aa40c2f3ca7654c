// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS HealthLake: the actions of the prefix `healthlake`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `datastore` | `arn:${Partition}:healthlake:${Region}:${Account}:datastore/fhir/${DatastoreId}` |
//! | `dataTransformationProfile` | `arn:${Partition}:healthlake:${Region}:${Account}:dataTransformationProfile/${ProfileId}` |

/// `healthlake:CancelFHIRExportJobWithDelete`: Write.
///
/// Resource types: `datastore` (required).
pub const CancelFHIRExportJobWithDelete: &str = "healthlake:CancelFHIRExportJobWithDelete";

/// `healthlake:ConfirmAttributionList`: Write.
///
/// Resource types: `datastore` (required).
pub const ConfirmAttributionList: &str = "healthlake:ConfirmAttributionList";

/// `healthlake:CreateDataTransformationProfile`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDataTransformationProfile: &str = "healthlake:CreateDataTransformationProfile";

/// `healthlake:CreateFHIRDatastore`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateFHIRDatastore: &str = "healthlake:CreateFHIRDatastore";

/// `healthlake:CreateResource`: Write.
///
/// Resource types: `datastore` (required).
pub const CreateResource: &str = "healthlake:CreateResource";

/// `healthlake:DeleteDataTransformationProfile`: Write.
///
/// Resource types: `dataTransformationProfile` (required).
pub const DeleteDataTransformationProfile: &str = "healthlake:DeleteDataTransformationProfile";

/// `healthlake:DeleteFHIRDatastore`: Write.
///
/// Resource types: `datastore` (required).
pub const DeleteFHIRDatastore: &str = "healthlake:DeleteFHIRDatastore";

/// `healthlake:DeleteResource`: Write.
///
/// Resource types: `datastore` (required).
pub const DeleteResource: &str = "healthlake:DeleteResource";

/// `healthlake:DescribeDataTransformationJob`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeDataTransformationJob: &str = "healthlake:DescribeDataTransformationJob";

/// `healthlake:DescribeFHIRBulkDeleteJob`: Read.
///
/// Resource types: `datastore` (required).
pub const DescribeFHIRBulkDeleteJob: &str = "healthlake:DescribeFHIRBulkDeleteJob";

/// `healthlake:DescribeFHIRBulkMemberMatchJob`: Read.
///
/// Resource types: `datastore` (required).
pub const DescribeFHIRBulkMemberMatchJob: &str = "healthlake:DescribeFHIRBulkMemberMatchJob";

/// `healthlake:DescribeFHIRBulkPatchJob`: Read.
///
/// Resource types: `datastore` (required).
pub const DescribeFHIRBulkPatchJob: &str = "healthlake:DescribeFHIRBulkPatchJob";

/// `healthlake:DescribeFHIRDatastore`: Read.
///
/// Resource types: `datastore` (required).
pub const DescribeFHIRDatastore: &str = "healthlake:DescribeFHIRDatastore";

/// `healthlake:DescribeFHIRExportJob`: Read.
///
/// Resource types: `datastore` (required).
pub const DescribeFHIRExportJob: &str = "healthlake:DescribeFHIRExportJob";

/// `healthlake:DescribeFHIRExportJobWithGet`: Read.
///
/// Resource types: `datastore` (required).
pub const DescribeFHIRExportJobWithGet: &str = "healthlake:DescribeFHIRExportJobWithGet";

/// `healthlake:DescribeFHIRImportJob`: Read.
///
/// Resource types: `datastore` (required).
pub const DescribeFHIRImportJob: &str = "healthlake:DescribeFHIRImportJob";

/// `healthlake:ExpandValueSetWithGet`: Read.
///
/// Resource types: `datastore` (required).
pub const ExpandValueSetWithGet: &str = "healthlake:ExpandValueSetWithGet";

/// `healthlake:ExpandValueSetWithPost`: Read.
///
/// Resource types: `datastore` (required).
pub const ExpandValueSetWithPost: &str = "healthlake:ExpandValueSetWithPost";

/// `healthlake:GenerateDocumentWithGet`: Write.
///
/// Resource types: `datastore` (required).
pub const GenerateDocumentWithGet: &str = "healthlake:GenerateDocumentWithGet";

/// `healthlake:GenerateDocumentWithPost`: Write.
///
/// Resource types: `datastore` (required).
pub const GenerateDocumentWithPost: &str = "healthlake:GenerateDocumentWithPost";

/// `healthlake:GetCapabilities`: Read.
///
/// Resource types: `datastore` (required).
pub const GetCapabilities: &str = "healthlake:GetCapabilities";

/// `healthlake:GetDataTransformationProfile`: Read.
///
/// Resource types: `dataTransformationProfile` (required).
pub const GetDataTransformationProfile: &str = "healthlake:GetDataTransformationProfile";

/// `healthlake:GetExportedFile`: Read.
///
/// Resource types: `datastore` (required).
pub const GetExportedFile: &str = "healthlake:GetExportedFile";

/// `healthlake:GetHistoryByResourceId`: Read.
///
/// Resource types: `datastore` (required).
pub const GetHistoryByResourceId: &str = "healthlake:GetHistoryByResourceId";

/// `healthlake:InquirePreAuthClaim`: Read.
///
/// Resource types: `datastore` (required).
pub const InquirePreAuthClaim: &str = "healthlake:InquirePreAuthClaim";

/// `healthlake:ListDataTransformationJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListDataTransformationJobs: &str = "healthlake:ListDataTransformationJobs";

/// `healthlake:ListDataTransformationProfiles`: List.
///
/// No resource types: its resource is `*`.
pub const ListDataTransformationProfiles: &str = "healthlake:ListDataTransformationProfiles";

/// `healthlake:ListDataTransformationProfileVersions`: List.
///
/// Resource types: `dataTransformationProfile` (required).
pub const ListDataTransformationProfileVersions: &str = "healthlake:ListDataTransformationProfileVersions";

/// `healthlake:ListFHIRDatastores`: List.
///
/// No resource types: its resource is `*`.
pub const ListFHIRDatastores: &str = "healthlake:ListFHIRDatastores";

/// `healthlake:ListFHIRExportJobs`: List.
///
/// Resource types: `datastore` (required).
pub const ListFHIRExportJobs: &str = "healthlake:ListFHIRExportJobs";

/// `healthlake:ListFHIRImportJobs`: List.
///
/// Resource types: `datastore` (required).
pub const ListFHIRImportJobs: &str = "healthlake:ListFHIRImportJobs";

/// `healthlake:ListTagsForResource`: List.
///
/// Resource types: `dataTransformationProfile`, `datastore`.
pub const ListTagsForResource: &str = "healthlake:ListTagsForResource";

/// `healthlake:LookupCodeSystemWithGet`: Read.
///
/// Resource types: `datastore` (required).
pub const LookupCodeSystemWithGet: &str = "healthlake:LookupCodeSystemWithGet";

/// `healthlake:LookupCodeSystemWithPost`: Read.
///
/// Resource types: `datastore` (required).
pub const LookupCodeSystemWithPost: &str = "healthlake:LookupCodeSystemWithPost";

/// `healthlake:MemberAdd`: Write.
///
/// Resource types: `datastore` (required).
pub const MemberAdd: &str = "healthlake:MemberAdd";

/// `healthlake:MemberMatch`: Write.
///
/// Resource types: `datastore` (required).
pub const MemberMatch: &str = "healthlake:MemberMatch";

/// `healthlake:MemberRemove`: Write.
///
/// Resource types: `datastore` (required).
pub const MemberRemove: &str = "healthlake:MemberRemove";

/// `healthlake:PatchResource`: Write.
///
/// Resource types: `datastore` (required).
pub const PatchResource: &str = "healthlake:PatchResource";

/// `healthlake:ProcessBundle`: Write.
///
/// Resource types: `datastore` (required).
pub const ProcessBundle: &str = "healthlake:ProcessBundle";

/// `healthlake:PublishDataTransformationProfile`: Write.
///
/// Resource types: `dataTransformationProfile` (required).
pub const PublishDataTransformationProfile: &str = "healthlake:PublishDataTransformationProfile";

/// `healthlake:QuestionnairePackage`: Read.
///
/// Resource types: `datastore` (required).
pub const QuestionnairePackage: &str = "healthlake:QuestionnairePackage";

/// `healthlake:ReadResource`: Read.
///
/// Resource types: `datastore` (required).
pub const ReadResource: &str = "healthlake:ReadResource";

/// `healthlake:RestoreFHIRDatastore`: Write.
///
/// Resource types: `datastore` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const RestoreFHIRDatastore: &str = "healthlake:RestoreFHIRDatastore";

/// `healthlake:RetrieveAttributionStatus`: Write.
///
/// Resource types: `datastore` (required).
pub const RetrieveAttributionStatus: &str = "healthlake:RetrieveAttributionStatus";

/// `healthlake:SearchEverything`: Read.
///
/// Resource types: `datastore` (required).
pub const SearchEverything: &str = "healthlake:SearchEverything";

/// `healthlake:SearchWithGet`: Read.
///
/// Resource types: `datastore` (required).
pub const SearchWithGet: &str = "healthlake:SearchWithGet";

/// `healthlake:SearchWithPost`: Read.
///
/// Resource types: `datastore` (required).
pub const SearchWithPost: &str = "healthlake:SearchWithPost";

/// `healthlake:StartDataTransformationJob`: Write.
///
/// Resource types: `dataTransformationProfile` (required).
pub const StartDataTransformationJob: &str = "healthlake:StartDataTransformationJob";

/// `healthlake:StartFHIRBulkDeleteJob`: Write.
///
/// Resource types: `datastore` (required).
pub const StartFHIRBulkDeleteJob: &str = "healthlake:StartFHIRBulkDeleteJob";

/// `healthlake:StartFHIRBulkMemberMatchJob`: Write.
///
/// Resource types: `datastore` (required).
pub const StartFHIRBulkMemberMatchJob: &str = "healthlake:StartFHIRBulkMemberMatchJob";

/// `healthlake:StartFHIRBulkPatchJob`: Write.
///
/// Resource types: `datastore` (required).
pub const StartFHIRBulkPatchJob: &str = "healthlake:StartFHIRBulkPatchJob";

/// `healthlake:StartFHIRExportJob`: Write.
///
/// Resource types: `datastore` (required).
pub const StartFHIRExportJob: &str = "healthlake:StartFHIRExportJob";

/// `healthlake:StartFHIRExportJobWithGet`: Write.
///
/// Resource types: `datastore` (required).
pub const StartFHIRExportJobWithGet: &str = "healthlake:StartFHIRExportJobWithGet";

/// `healthlake:StartFHIRExportJobWithPost`: Write.
///
/// Resource types: `datastore` (required).
pub const StartFHIRExportJobWithPost: &str = "healthlake:StartFHIRExportJobWithPost";

/// `healthlake:StartFHIRImportJob`: Write.
///
/// Resource types: `datastore` (required).
pub const StartFHIRImportJob: &str = "healthlake:StartFHIRImportJob";

/// `healthlake:SubmitPreAuthClaim`: Write.
///
/// Resource types: `datastore` (required).
pub const SubmitPreAuthClaim: &str = "healthlake:SubmitPreAuthClaim";

/// `healthlake:TagResource`: Tagging, Write.
///
/// Resource types: `dataTransformationProfile`, `datastore`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "healthlake:TagResource";

/// `healthlake:TransformData`: Write.
///
/// Resource types: `dataTransformationProfile` (required).
pub const TransformData: &str = "healthlake:TransformData";

/// `healthlake:TranslateConceptMapWithGet`: Read.
///
/// Resource types: `datastore` (required).
pub const TranslateConceptMapWithGet: &str = "healthlake:TranslateConceptMapWithGet";

/// `healthlake:TranslateConceptMapWithPost`: Read.
///
/// Resource types: `datastore` (required).
pub const TranslateConceptMapWithPost: &str = "healthlake:TranslateConceptMapWithPost";

/// `healthlake:UntagResource`: Tagging, Write.
///
/// Resource types: `dataTransformationProfile`, `datastore`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "healthlake:UntagResource";

/// `healthlake:UpdateDataTransformationProfile`: Write.
///
/// Resource types: `dataTransformationProfile` (required).
pub const UpdateDataTransformationProfile: &str = "healthlake:UpdateDataTransformationProfile";

/// `healthlake:UpdateFHIRDatastore`: Write.
///
/// Resource types: `datastore` (required).
pub const UpdateFHIRDatastore: &str = "healthlake:UpdateFHIRDatastore";

/// `healthlake:UpdateProfileWithAgent`: Write.
///
/// Resource types: `dataTransformationProfile` (required).
pub const UpdateProfileWithAgent: &str = "healthlake:UpdateProfileWithAgent";

/// `healthlake:UpdateResource`: Write.
///
/// Resource types: `datastore` (required).
pub const UpdateResource: &str = "healthlake:UpdateResource";

/// `healthlake:ValidateResource`: Read.
///
/// Resource types: `datastore` (required).
pub const ValidateResource: &str = "healthlake:ValidateResource";

/// `healthlake:ValidateSource`: Read.
///
/// No resource types: its resource is `*`.
pub const ValidateSource: &str = "healthlake:ValidateSource";

/// `healthlake:VersionReadResource`: Read.
///
/// Resource types: `datastore` (required).
pub const VersionReadResource: &str = "healthlake:VersionReadResource";
