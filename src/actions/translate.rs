// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Translate: the actions of the prefix `translate`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `parallel-data` | `arn:${Partition}:translate:${Region}:${Account}:parallel-data/${ResourceName}` |
//! | `terminology` | `arn:${Partition}:translate:${Region}:${Account}:terminology/${ResourceName}` |

/// `translate:CreateParallelData`: Write.
///
/// Resource types: `parallel-data`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateParallelData: &str = "translate:CreateParallelData";

/// `translate:DeleteParallelData`: Write.
///
/// Resource types: `parallel-data`.
pub const DeleteParallelData: &str = "translate:DeleteParallelData";

/// `translate:DeleteTerminology`: Write.
///
/// Resource types: `terminology`.
pub const DeleteTerminology: &str = "translate:DeleteTerminology";

/// `translate:DescribeTextTranslationJob`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeTextTranslationJob: &str = "translate:DescribeTextTranslationJob";

/// `translate:GetParallelData`: Read.
///
/// Resource types: `parallel-data`.
pub const GetParallelData: &str = "translate:GetParallelData";

/// `translate:GetTerminology`: Read.
///
/// Resource types: `terminology`.
pub const GetTerminology: &str = "translate:GetTerminology";

/// `translate:ImportTerminology`: Write.
///
/// Resource types: `terminology`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ImportTerminology: &str = "translate:ImportTerminology";

/// `translate:ListLanguages`: List.
///
/// No resource types: its resource is `*`.
pub const ListLanguages: &str = "translate:ListLanguages";

/// `translate:ListParallelData`: List.
///
/// No resource types: its resource is `*`.
pub const ListParallelData: &str = "translate:ListParallelData";

/// `translate:ListTagsForResource`: Read.
///
/// Resource types: `parallel-data`, `terminology`.
pub const ListTagsForResource: &str = "translate:ListTagsForResource";

/// `translate:ListTerminologies`: List.
///
/// No resource types: its resource is `*`.
pub const ListTerminologies: &str = "translate:ListTerminologies";

/// `translate:ListTextTranslationJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListTextTranslationJobs: &str = "translate:ListTextTranslationJobs";

/// `translate:StartTextTranslationJob`: Write.
///
/// Resource types: `parallel-data`, `terminology`.
pub const StartTextTranslationJob: &str = "translate:StartTextTranslationJob";

/// `translate:StopTextTranslationJob`: Write.
///
/// No resource types: its resource is `*`.
pub const StopTextTranslationJob: &str = "translate:StopTextTranslationJob";

/// `translate:TagResource`: Tagging, Write.
///
/// Resource types: `parallel-data`, `terminology`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "translate:TagResource";

/// `translate:TranslateDocument`: Read.
///
/// Resource types: `terminology`.
pub const TranslateDocument: &str = "translate:TranslateDocument";

/// `translate:TranslateText`: Read.
///
/// Resource types: `parallel-data`, `terminology`.
pub const TranslateText: &str = "translate:TranslateText";

/// `translate:UntagResource`: Tagging, Write.
///
/// Resource types: `parallel-data`, `terminology`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "translate:UntagResource";

/// `translate:UpdateParallelData`: Write.
///
/// Resource types: `parallel-data`.
pub const UpdateParallelData: &str = "translate:UpdateParallelData";
