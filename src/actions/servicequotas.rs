// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Service Quotas: the actions of the prefix `servicequotas`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `quota` | `arn:${Partition}:servicequotas:${Region}:${Account}:${ServiceCode}/${QuotaCode}` |

/// `servicequotas:AssociateServiceQuotaTemplate`: Write.
///
/// No resource types: its resource is `*`.
pub const AssociateServiceQuotaTemplate: &str = "servicequotas:AssociateServiceQuotaTemplate";

/// `servicequotas:CreateSupportCase`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateSupportCase: &str = "servicequotas:CreateSupportCase";

/// `servicequotas:DeleteServiceQuotaIncreaseRequestFromTemplate`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteServiceQuotaIncreaseRequestFromTemplate: &str = "servicequotas:DeleteServiceQuotaIncreaseRequestFromTemplate";

/// `servicequotas:DisassociateServiceQuotaTemplate`: Write.
///
/// No resource types: its resource is `*`.
pub const DisassociateServiceQuotaTemplate: &str = "servicequotas:DisassociateServiceQuotaTemplate";

/// `servicequotas:GetAssociationForServiceQuotaTemplate`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAssociationForServiceQuotaTemplate: &str = "servicequotas:GetAssociationForServiceQuotaTemplate";

/// `servicequotas:GetAutoManagementConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAutoManagementConfiguration: &str = "servicequotas:GetAutoManagementConfiguration";

/// `servicequotas:GetAWSDefaultServiceQuota`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAWSDefaultServiceQuota: &str = "servicequotas:GetAWSDefaultServiceQuota";

/// `servicequotas:GetQuotaUtilizationReport`: Read.
///
/// No resource types: its resource is `*`.
pub const GetQuotaUtilizationReport: &str = "servicequotas:GetQuotaUtilizationReport";

/// `servicequotas:GetRequestedServiceQuotaChange`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRequestedServiceQuotaChange: &str = "servicequotas:GetRequestedServiceQuotaChange";

/// `servicequotas:GetServiceQuota`: Read.
///
/// Resource types: `quota`.
///
/// Condition keys: `servicequotas:service`.
pub const GetServiceQuota: &str = "servicequotas:GetServiceQuota";

/// `servicequotas:GetServiceQuotaIncreaseRequestFromTemplate`: Read.
///
/// Resource types: `quota`.
///
/// Condition keys: `servicequotas:service`.
pub const GetServiceQuotaIncreaseRequestFromTemplate: &str = "servicequotas:GetServiceQuotaIncreaseRequestFromTemplate";

/// `servicequotas:ListAWSDefaultServiceQuotas`: Read.
///
/// No resource types: its resource is `*`.
pub const ListAWSDefaultServiceQuotas: &str = "servicequotas:ListAWSDefaultServiceQuotas";

/// `servicequotas:ListRequestedServiceQuotaChangeHistory`: Read.
///
/// No resource types: its resource is `*`.
pub const ListRequestedServiceQuotaChangeHistory: &str = "servicequotas:ListRequestedServiceQuotaChangeHistory";

/// `servicequotas:ListRequestedServiceQuotaChangeHistoryByQuota`: Read.
///
/// Resource types: `quota`.
///
/// Condition keys: `servicequotas:service`.
pub const ListRequestedServiceQuotaChangeHistoryByQuota: &str = "servicequotas:ListRequestedServiceQuotaChangeHistoryByQuota";

/// `servicequotas:ListServiceQuotaIncreaseRequestsInTemplate`: Read.
///
/// No resource types: its resource is `*`.
pub const ListServiceQuotaIncreaseRequestsInTemplate: &str = "servicequotas:ListServiceQuotaIncreaseRequestsInTemplate";

/// `servicequotas:ListServiceQuotas`: Read.
///
/// No resource types: its resource is `*`.
pub const ListServiceQuotas: &str = "servicequotas:ListServiceQuotas";

/// `servicequotas:ListServices`: Read.
///
/// No resource types: its resource is `*`.
pub const ListServices: &str = "servicequotas:ListServices";

/// `servicequotas:ListTagsForResource`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "servicequotas:ListTagsForResource";

/// `servicequotas:PutServiceQuotaIncreaseRequestIntoTemplate`: Write.
///
/// Resource types: `quota`.
///
/// Condition keys: `servicequotas:service`.
pub const PutServiceQuotaIncreaseRequestIntoTemplate: &str = "servicequotas:PutServiceQuotaIncreaseRequestIntoTemplate";

/// `servicequotas:RequestServiceQuotaIncrease`: Write.
///
/// Resource types: `quota`.
///
/// Condition keys: `servicequotas:service`.
pub const RequestServiceQuotaIncrease: &str = "servicequotas:RequestServiceQuotaIncrease";

/// `servicequotas:StartAutoManagement`: Write.
///
/// No resource types: its resource is `*`.
pub const StartAutoManagement: &str = "servicequotas:StartAutoManagement";

/// `servicequotas:StartQuotaUtilizationReport`: Read.
///
/// No resource types: its resource is `*`.
pub const StartQuotaUtilizationReport: &str = "servicequotas:StartQuotaUtilizationReport";

/// `servicequotas:StopAutoManagement`: Write.
///
/// No resource types: its resource is `*`.
pub const StopAutoManagement: &str = "servicequotas:StopAutoManagement";

/// `servicequotas:TagResource`: Tagging, Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "servicequotas:TagResource";

/// `servicequotas:UntagResource`: Tagging, Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "servicequotas:UntagResource";

/// `servicequotas:UpdateAutoManagement`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAutoManagement: &str = "servicequotas:UpdateAutoManagement";
