// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Connect Voice ID: the actions of the prefix `voiceid`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `domain` | `arn:${Partition}:voiceid:${Region}:${Account}:domain/${DomainId}` |

/// `voiceid:AssociateFraudster`: Write.
///
/// Resource types: `domain` (required).
pub const AssociateFraudster: &str = "voiceid:AssociateFraudster";

/// `voiceid:CreateDomain`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDomain: &str = "voiceid:CreateDomain";

/// `voiceid:CreateWatchlist`: Write.
///
/// Resource types: `domain` (required).
pub const CreateWatchlist: &str = "voiceid:CreateWatchlist";

/// `voiceid:DeleteDomain`: Write.
///
/// Resource types: `domain` (required).
pub const DeleteDomain: &str = "voiceid:DeleteDomain";

/// `voiceid:DeleteFraudster`: Write.
///
/// Resource types: `domain` (required).
pub const DeleteFraudster: &str = "voiceid:DeleteFraudster";

/// `voiceid:DeleteSpeaker`: Write.
///
/// Resource types: `domain` (required).
pub const DeleteSpeaker: &str = "voiceid:DeleteSpeaker";

/// `voiceid:DeleteWatchlist`: Write.
///
/// Resource types: `domain` (required).
pub const DeleteWatchlist: &str = "voiceid:DeleteWatchlist";

/// `voiceid:DescribeComplianceConsent`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeComplianceConsent: &str = "voiceid:DescribeComplianceConsent";

/// `voiceid:DescribeDomain`: Read.
///
/// Resource types: `domain` (required).
pub const DescribeDomain: &str = "voiceid:DescribeDomain";

/// `voiceid:DescribeFraudster`: Read.
///
/// Resource types: `domain` (required).
pub const DescribeFraudster: &str = "voiceid:DescribeFraudster";

/// `voiceid:DescribeFraudsterRegistrationJob`: Read.
///
/// Resource types: `domain` (required).
pub const DescribeFraudsterRegistrationJob: &str = "voiceid:DescribeFraudsterRegistrationJob";

/// `voiceid:DescribeSpeaker`: Read.
///
/// Resource types: `domain` (required).
pub const DescribeSpeaker: &str = "voiceid:DescribeSpeaker";

/// `voiceid:DescribeSpeakerEnrollmentJob`: Read.
///
/// Resource types: `domain` (required).
pub const DescribeSpeakerEnrollmentJob: &str = "voiceid:DescribeSpeakerEnrollmentJob";

/// `voiceid:DescribeWatchlist`: Read.
///
/// Resource types: `domain` (required).
pub const DescribeWatchlist: &str = "voiceid:DescribeWatchlist";

/// `voiceid:DisassociateFraudster`: Write.
///
/// Resource types: `domain` (required).
pub const DisassociateFraudster: &str = "voiceid:DisassociateFraudster";

/// `voiceid:EvaluateSession`: Write.
///
/// Resource types: `domain` (required).
pub const EvaluateSession: &str = "voiceid:EvaluateSession";

/// `voiceid:ListDomains`: List.
///
/// No resource types: its resource is `*`.
pub const ListDomains: &str = "voiceid:ListDomains";

/// `voiceid:ListFraudsterRegistrationJobs`: List.
///
/// Resource types: `domain` (required).
pub const ListFraudsterRegistrationJobs: &str = "voiceid:ListFraudsterRegistrationJobs";

/// `voiceid:ListFraudsters`: List.
///
/// Resource types: `domain` (required).
pub const ListFraudsters: &str = "voiceid:ListFraudsters";

/// `voiceid:ListSpeakerEnrollmentJobs`: List.
///
/// Resource types: `domain` (required).
pub const ListSpeakerEnrollmentJobs: &str = "voiceid:ListSpeakerEnrollmentJobs";

/// `voiceid:ListSpeakers`: List.
///
/// Resource types: `domain` (required).
pub const ListSpeakers: &str = "voiceid:ListSpeakers";

/// `voiceid:ListTagsForResource`: Read.
///
/// Resource types: `domain`.
pub const ListTagsForResource: &str = "voiceid:ListTagsForResource";

/// `voiceid:ListWatchlists`: List.
///
/// Resource types: `domain` (required).
pub const ListWatchlists: &str = "voiceid:ListWatchlists";

/// `voiceid:OptOutSpeaker`: Write.
///
/// Resource types: `domain` (required).
pub const OptOutSpeaker: &str = "voiceid:OptOutSpeaker";

/// `voiceid:RegisterComplianceConsent`: Write.
///
/// No resource types: its resource is `*`.
pub const RegisterComplianceConsent: &str = "voiceid:RegisterComplianceConsent";

/// `voiceid:StartFraudsterRegistrationJob`: Write.
///
/// Resource types: `domain` (required).
pub const StartFraudsterRegistrationJob: &str = "voiceid:StartFraudsterRegistrationJob";

/// `voiceid:StartSpeakerEnrollmentJob`: Write.
///
/// Resource types: `domain` (required).
pub const StartSpeakerEnrollmentJob: &str = "voiceid:StartSpeakerEnrollmentJob";

/// `voiceid:TagResource`: Tagging, Write.
///
/// Resource types: `domain`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "voiceid:TagResource";

/// `voiceid:UntagResource`: Tagging, Write.
///
/// Resource types: `domain`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "voiceid:UntagResource";

/// `voiceid:UpdateDomain`: Write.
///
/// Resource types: `domain` (required).
pub const UpdateDomain: &str = "voiceid:UpdateDomain";

/// `voiceid:UpdateWatchlist`: Write.
///
/// Resource types: `domain` (required).
pub const UpdateWatchlist: &str = "voiceid:UpdateWatchlist";
