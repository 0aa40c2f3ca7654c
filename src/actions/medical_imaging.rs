// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS HealthImaging: the actions of the prefix `medical-imaging`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `datastore` | `arn:${Partition}:medical-imaging:${Region}:${Account}:datastore/${DatastoreId}` |
//! | `imageset` | `arn:${Partition}:medical-imaging:${Region}:${Account}:datastore/${DatastoreId}/imageset/${ImageSetId}` |

/// `medical-imaging:CopyImageSet`: Write.
///
/// Resource types: `datastore` (required), `imageset` (required).
pub const CopyImageSet: &str = "medical-imaging:CopyImageSet";

/// `medical-imaging:CreateDatastore`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDatastore: &str = "medical-imaging:CreateDatastore";

/// `medical-imaging:DeleteDatastore`: Write.
///
/// Resource types: `datastore` (required).
pub const DeleteDatastore: &str = "medical-imaging:DeleteDatastore";

/// `medical-imaging:DeleteImageSet`: Write.
///
/// Resource types: `datastore` (required), `imageset` (required).
pub const DeleteImageSet: &str = "medical-imaging:DeleteImageSet";

/// `medical-imaging:GetDatastore`: Read.
///
/// Resource types: `datastore` (required).
pub const GetDatastore: &str = "medical-imaging:GetDatastore";

/// `medical-imaging:GetDICOMBulkdata`: Read.
///
/// Resource types: `datastore` (required).
///
/// Condition keys: `medical-imaging:SeriesInstanceUID`, `medical-imaging:StudyInstanceUID`.
pub const GetDICOMBulkdata: &str = "medical-imaging:GetDICOMBulkdata";

/// `medical-imaging:GetDICOMImportJob`: Read.
///
/// Resource types: `datastore` (required).
pub const GetDICOMImportJob: &str = "medical-imaging:GetDICOMImportJob";

/// `medical-imaging:GetDICOMInstance`: Read.
///
/// Resource types: `datastore` (required).
///
/// Condition keys: `medical-imaging:SeriesInstanceUID`, `medical-imaging:StudyInstanceUID`.
pub const GetDICOMInstance: &str = "medical-imaging:GetDICOMInstance";

/// `medical-imaging:GetDICOMInstanceFrames`: Read.
///
/// Resource types: `datastore` (required).
///
/// Condition keys: `medical-imaging:SeriesInstanceUID`, `medical-imaging:StudyInstanceUID`.
pub const GetDICOMInstanceFrames: &str = "medical-imaging:GetDICOMInstanceFrames";

/// `medical-imaging:GetDICOMInstanceMetadata`: Read.
///
/// Resource types: `datastore` (required).
///
/// Condition keys: `medical-imaging:SeriesInstanceUID`, `medical-imaging:StudyInstanceUID`.
pub const GetDICOMInstanceMetadata: &str = "medical-imaging:GetDICOMInstanceMetadata";

/// `medical-imaging:GetDICOMSeriesMetadata`: Read.
///
/// Resource types: `datastore` (required).
///
/// Condition keys: `medical-imaging:SeriesInstanceUID`, `medical-imaging:StudyInstanceUID`.
pub const GetDICOMSeriesMetadata: &str = "medical-imaging:GetDICOMSeriesMetadata";

/// `medical-imaging:GetImageFrame`: Read.
///
/// Resource types: `datastore` (required), `imageset` (required).
pub const GetImageFrame: &str = "medical-imaging:GetImageFrame";

/// `medical-imaging:GetImageSet`: Read.
///
/// Resource types: `datastore` (required), `imageset` (required).
pub const GetImageSet: &str = "medical-imaging:GetImageSet";

/// `medical-imaging:GetImageSetMetadata`: Read.
///
/// Resource types: `datastore` (required), `imageset` (required).
pub const GetImageSetMetadata: &str = "medical-imaging:GetImageSetMetadata";

/// `medical-imaging:ListDatastores`: List.
///
/// No resource types: its resource is `*`.
pub const ListDatastores: &str = "medical-imaging:ListDatastores";

/// `medical-imaging:ListDICOMImportJobs`: List.
///
/// Resource types: `datastore` (required).
pub const ListDICOMImportJobs: &str = "medical-imaging:ListDICOMImportJobs";

/// `medical-imaging:ListImageSetVersions`: List.
///
/// Resource types: `datastore` (required), `imageset` (required).
pub const ListImageSetVersions: &str = "medical-imaging:ListImageSetVersions";

/// `medical-imaging:ListTagsForResource`: List.
///
/// Resource types: `datastore`, `imageset`.
pub const ListTagsForResource: &str = "medical-imaging:ListTagsForResource";

/// `medical-imaging:SearchDICOMInstances`: Read.
///
/// Resource types: `datastore` (required).
///
/// Condition keys: `medical-imaging:SeriesInstanceUID`, `medical-imaging:StudyInstanceUID`.
pub const SearchDICOMInstances: &str = "medical-imaging:SearchDICOMInstances";

/// `medical-imaging:SearchDICOMSeries`: Read.
///
/// Resource types: `datastore` (required).
///
/// Condition keys: `medical-imaging:StudyInstanceUID`.
pub const SearchDICOMSeries: &str = "medical-imaging:SearchDICOMSeries";

/// `medical-imaging:SearchDICOMStudies`: Read.
///
/// Resource types: `datastore` (required).
pub const SearchDICOMStudies: &str = "medical-imaging:SearchDICOMStudies";

/// `medical-imaging:SearchImageSets`: Read.
///
/// Resource types: `datastore` (required).
pub const SearchImageSets: &str = "medical-imaging:SearchImageSets";

/// `medical-imaging:StartDICOMImportJob`: Write.
///
/// Resource types: `datastore` (required).
pub const StartDICOMImportJob: &str = "medical-imaging:StartDICOMImportJob";

/// `medical-imaging:StoreDICOM`: Write.
///
/// Resource types: `datastore` (required).
pub const StoreDICOM: &str = "medical-imaging:StoreDICOM";

/// `medical-imaging:StoreDICOMStudy`: Write.
///
/// Resource types: `datastore` (required).
///
/// Condition keys: `medical-imaging:StudyInstanceUID`.
pub const StoreDICOMStudy: &str = "medical-imaging:StoreDICOMStudy";

/// `medical-imaging:TagResource`: Tagging, Write.
///
/// Resource types: `datastore`, `imageset`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "medical-imaging:TagResource";

/// `medical-imaging:UntagResource`: Tagging, Write.
///
/// Resource types: `datastore`, `imageset`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "medical-imaging:UntagResource";

/// `medical-imaging:UpdateImageSetMetadata`: Write.
///
/// Resource types: `datastore` (required), `imageset` (required).
pub const UpdateImageSetMetadata: &str = "medical-imaging:UpdateImageSetMetadata";
