// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Comprehend Medical: the actions of the prefix `comprehendmedical`.

/// `comprehendmedical:DescribeEntitiesDetectionV2Job`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeEntitiesDetectionV2Job: &str = "comprehendmedical:DescribeEntitiesDetectionV2Job";

/// `comprehendmedical:DescribeICD10CMInferenceJob`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeICD10CMInferenceJob: &str = "comprehendmedical:DescribeICD10CMInferenceJob";

/// `comprehendmedical:DescribePHIDetectionJob`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribePHIDetectionJob: &str = "comprehendmedical:DescribePHIDetectionJob";

/// `comprehendmedical:DescribeRxNormInferenceJob`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeRxNormInferenceJob: &str = "comprehendmedical:DescribeRxNormInferenceJob";

/// `comprehendmedical:DescribeSNOMEDCTInferenceJob`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeSNOMEDCTInferenceJob: &str = "comprehendmedical:DescribeSNOMEDCTInferenceJob";

/// `comprehendmedical:DetectEntitiesV2`: Read.
///
/// No resource types: its resource is `*`.
pub const DetectEntitiesV2: &str = "comprehendmedical:DetectEntitiesV2";

/// `comprehendmedical:DetectPHI`: Read.
///
/// No resource types: its resource is `*`.
pub const DetectPHI: &str = "comprehendmedical:DetectPHI";

/// `comprehendmedical:InferICD10CM`: Read.
///
/// No resource types: its resource is `*`.
pub const InferICD10CM: &str = "comprehendmedical:InferICD10CM";

/// `comprehendmedical:InferRxNorm`: Read.
///
/// No resource types: its resource is `*`.
pub const InferRxNorm: &str = "comprehendmedical:InferRxNorm";

/// `comprehendmedical:InferSNOMEDCT`: Read.
///
/// No resource types: its resource is `*`.
pub const InferSNOMEDCT: &str = "comprehendmedical:InferSNOMEDCT";

/// `comprehendmedical:ListEntitiesDetectionV2Jobs`: Read.
///
/// No resource types: its resource is `*`.
pub const ListEntitiesDetectionV2Jobs: &str = "comprehendmedical:ListEntitiesDetectionV2Jobs";

/// `comprehendmedical:ListICD10CMInferenceJobs`: Read.
///
/// No resource types: its resource is `*`.
pub const ListICD10CMInferenceJobs: &str = "comprehendmedical:ListICD10CMInferenceJobs";

/// `comprehendmedical:ListPHIDetectionJobs`: Read.
///
/// No resource types: its resource is `*`.
pub const ListPHIDetectionJobs: &str = "comprehendmedical:ListPHIDetectionJobs";

/// `comprehendmedical:ListRxNormInferenceJobs`: Read.
///
/// No resource types: its resource is `*`.
pub const ListRxNormInferenceJobs: &str = "comprehendmedical:ListRxNormInferenceJobs";

/// `comprehendmedical:ListSNOMEDCTInferenceJobs`: Read.
///
/// No resource types: its resource is `*`.
pub const ListSNOMEDCTInferenceJobs: &str = "comprehendmedical:ListSNOMEDCTInferenceJobs";

/// `comprehendmedical:StartEntitiesDetectionV2Job`: Write.
///
/// No resource types: its resource is `*`.
pub const StartEntitiesDetectionV2Job: &str = "comprehendmedical:StartEntitiesDetectionV2Job";

/// `comprehendmedical:StartICD10CMInferenceJob`: Write.
///
/// No resource types: its resource is `*`.
pub const StartICD10CMInferenceJob: &str = "comprehendmedical:StartICD10CMInferenceJob";

/// `comprehendmedical:StartPHIDetectionJob`: Write.
///
/// No resource types: its resource is `*`.
pub const StartPHIDetectionJob: &str = "comprehendmedical:StartPHIDetectionJob";

/// `comprehendmedical:StartRxNormInferenceJob`: Write.
///
/// No resource types: its resource is `*`.
pub const StartRxNormInferenceJob: &str = "comprehendmedical:StartRxNormInferenceJob";

/// `comprehendmedical:StartSNOMEDCTInferenceJob`: Write.
///
/// No resource types: its resource is `*`.
pub const StartSNOMEDCTInferenceJob: &str = "comprehendmedical:StartSNOMEDCTInferenceJob";

/// `comprehendmedical:StopEntitiesDetectionV2Job`: Write.
///
/// No resource types: its resource is `*`.
pub const StopEntitiesDetectionV2Job: &str = "comprehendmedical:StopEntitiesDetectionV2Job";

/// `comprehendmedical:StopICD10CMInferenceJob`: Write.
///
/// No resource types: its resource is `*`.
pub const StopICD10CMInferenceJob: &str = "comprehendmedical:StopICD10CMInferenceJob";

/// `comprehendmedical:StopPHIDetectionJob`: Write.
///
/// No resource types: its resource is `*`.
pub const StopPHIDetectionJob: &str = "comprehendmedical:StopPHIDetectionJob";

/// `comprehendmedical:StopRxNormInferenceJob`: Write.
///
/// No resource types: its resource is `*`.
pub const StopRxNormInferenceJob: &str = "comprehendmedical:StopRxNormInferenceJob";

/// `comprehendmedical:StopSNOMEDCTInferenceJob`: Write.
///
/// No resource types: its resource is `*`.
pub const StopSNOMEDCTInferenceJob: &str = "comprehendmedical:StopSNOMEDCTInferenceJob";
