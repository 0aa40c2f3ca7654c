// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon SageMaker geospatial capabilities: the actions of the prefix `sagemaker-geospatial`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `EarthObservationJob` | `arn:${Partition}:sagemaker-geospatial:${Region}:${Account}:earth-observation-job/${JobID}` |
//! | `RasterDataCollection` | `arn:${Partition}:sagemaker-geospatial:${Region}:${Account}:raster-data-collection/${CollectionID}` |
//! | `VectorEnrichmentJob` | `arn:${Partition}:sagemaker-geospatial:${Region}:${Account}:vector-enrichment-job/${JobID}` |

/// `sagemaker-geospatial:DeleteEarthObservationJob`: Write.
///
/// Resource types: `EarthObservationJob` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteEarthObservationJob: &str = "sagemaker-geospatial:DeleteEarthObservationJob";

/// `sagemaker-geospatial:DeleteVectorEnrichmentJob`: Write.
///
/// Resource types: `VectorEnrichmentJob` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteVectorEnrichmentJob: &str = "sagemaker-geospatial:DeleteVectorEnrichmentJob";

/// `sagemaker-geospatial:ExportEarthObservationJob`: Write.
///
/// Resource types: `EarthObservationJob` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ExportEarthObservationJob: &str = "sagemaker-geospatial:ExportEarthObservationJob";

/// `sagemaker-geospatial:ExportVectorEnrichmentJob`: Write.
///
/// Resource types: `VectorEnrichmentJob` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ExportVectorEnrichmentJob: &str = "sagemaker-geospatial:ExportVectorEnrichmentJob";

/// `sagemaker-geospatial:GetEarthObservationJob`: Read.
///
/// Resource types: `EarthObservationJob` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetEarthObservationJob: &str = "sagemaker-geospatial:GetEarthObservationJob";

/// `sagemaker-geospatial:GetRasterDataCollection`: Read.
///
/// Resource types: `RasterDataCollection` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetRasterDataCollection: &str = "sagemaker-geospatial:GetRasterDataCollection";

/// `sagemaker-geospatial:GetTile`: Read.
///
/// Resource types: `EarthObservationJob` (required).
pub const GetTile: &str = "sagemaker-geospatial:GetTile";

/// `sagemaker-geospatial:GetVectorEnrichmentJob`: Read.
///
/// Resource types: `VectorEnrichmentJob` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetVectorEnrichmentJob: &str = "sagemaker-geospatial:GetVectorEnrichmentJob";

/// `sagemaker-geospatial:ListEarthObservationJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListEarthObservationJobs: &str = "sagemaker-geospatial:ListEarthObservationJobs";

/// `sagemaker-geospatial:ListRasterDataCollections`: List.
///
/// No resource types: its resource is `*`.
pub const ListRasterDataCollections: &str = "sagemaker-geospatial:ListRasterDataCollections";

/// `sagemaker-geospatial:ListTagsForResource`: List.
///
/// Resource types: `EarthObservationJob`, `RasterDataCollection`, `VectorEnrichmentJob`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "sagemaker-geospatial:ListTagsForResource";

/// `sagemaker-geospatial:ListVectorEnrichmentJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListVectorEnrichmentJobs: &str = "sagemaker-geospatial:ListVectorEnrichmentJobs";

/// `sagemaker-geospatial:SearchRasterDataCollection`: Read.
///
/// No resource types: its resource is `*`.
pub const SearchRasterDataCollection: &str = "sagemaker-geospatial:SearchRasterDataCollection";

/// `sagemaker-geospatial:StartEarthObservationJob`: Write.
///
/// Resource types: `EarthObservationJob` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartEarthObservationJob: &str = "sagemaker-geospatial:StartEarthObservationJob";

/// `sagemaker-geospatial:StartVectorEnrichmentJob`: Write.
///
/// Resource types: `VectorEnrichmentJob` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartVectorEnrichmentJob: &str = "sagemaker-geospatial:StartVectorEnrichmentJob";

/// `sagemaker-geospatial:StopEarthObservationJob`: Write.
///
/// Resource types: `EarthObservationJob` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StopEarthObservationJob: &str = "sagemaker-geospatial:StopEarthObservationJob";

/// `sagemaker-geospatial:StopVectorEnrichmentJob`: Write.
///
/// Resource types: `VectorEnrichmentJob` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StopVectorEnrichmentJob: &str = "sagemaker-geospatial:StopVectorEnrichmentJob";

/// `sagemaker-geospatial:TagResource`: Tagging, Write.
///
/// Resource types: `EarthObservationJob`, `RasterDataCollection`, `VectorEnrichmentJob`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "sagemaker-geospatial:TagResource";

/// `sagemaker-geospatial:UntagResource`: Tagging, Write.
///
/// Resource types: `EarthObservationJob`, `RasterDataCollection`, `VectorEnrichmentJob`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "sagemaker-geospatial:UntagResource";
