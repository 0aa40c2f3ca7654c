// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Audit Manager: the actions of the prefix `auditmanager`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `assessment` | `arn:${Partition}:auditmanager:${Region}:${Account}:assessment/${AssessmentId}` |
//! | `assessmentControlSet` | `arn:${Partition}:auditmanager:${Region}:${Account}:assessment/${AssessmentId}/controlSet/${ControlSetId}` |
//! | `assessmentFramework` | `arn:${Partition}:auditmanager:${Region}:${Account}:assessmentFramework/${AssessmentFrameworkId}` |
//! | `control` | `arn:${Partition}:auditmanager:${Region}:${Account}:control/${ControlId}` |

/// `auditmanager:AssociateAssessmentReportEvidenceFolder`: Write.
///
/// Resource types: `assessment` (required).
pub const AssociateAssessmentReportEvidenceFolder: &str = "auditmanager:AssociateAssessmentReportEvidenceFolder";

/// `auditmanager:BatchAssociateAssessmentReportEvidence`: Write.
///
/// Resource types: `assessment` (required).
pub const BatchAssociateAssessmentReportEvidence: &str = "auditmanager:BatchAssociateAssessmentReportEvidence";

/// `auditmanager:BatchCreateDelegationByAssessment`: Write.
///
/// Resource types: `assessment` (required), `assessmentControlSet` (required).
pub const BatchCreateDelegationByAssessment: &str = "auditmanager:BatchCreateDelegationByAssessment";

/// `auditmanager:BatchDeleteDelegationByAssessment`: Write.
///
/// Resource types: `assessment` (required), `assessmentControlSet` (required).
pub const BatchDeleteDelegationByAssessment: &str = "auditmanager:BatchDeleteDelegationByAssessment";

/// `auditmanager:BatchDisassociateAssessmentReportEvidence`: Write.
///
/// Resource types: `assessment` (required).
pub const BatchDisassociateAssessmentReportEvidence: &str = "auditmanager:BatchDisassociateAssessmentReportEvidence";

/// `auditmanager:BatchImportEvidenceToAssessmentControl`: Write.
///
/// Resource types: `assessmentControlSet` (required).
pub const BatchImportEvidenceToAssessmentControl: &str = "auditmanager:BatchImportEvidenceToAssessmentControl";

/// `auditmanager:CreateAssessment`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAssessment: &str = "auditmanager:CreateAssessment";

/// `auditmanager:CreateAssessmentFramework`: Write.
///
/// Resource types: `assessmentFramework` (required), `control` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAssessmentFramework: &str = "auditmanager:CreateAssessmentFramework";

/// `auditmanager:CreateAssessmentReport`: Write.
///
/// Resource types: `assessment` (required).
pub const CreateAssessmentReport: &str = "auditmanager:CreateAssessmentReport";

/// `auditmanager:CreateControl`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateControl: &str = "auditmanager:CreateControl";

/// `auditmanager:DeleteAssessment`: Write.
///
/// Resource types: `assessment` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DeleteAssessment: &str = "auditmanager:DeleteAssessment";

/// `auditmanager:DeleteAssessmentFramework`: Write.
///
/// Resource types: `assessmentFramework` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DeleteAssessmentFramework: &str = "auditmanager:DeleteAssessmentFramework";

/// `auditmanager:DeleteAssessmentFrameworkShare`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteAssessmentFrameworkShare: &str = "auditmanager:DeleteAssessmentFrameworkShare";

/// `auditmanager:DeleteAssessmentReport`: Write.
///
/// Resource types: `assessment` (required).
pub const DeleteAssessmentReport: &str = "auditmanager:DeleteAssessmentReport";

/// `auditmanager:DeleteControl`: Write.
///
/// Resource types: `control` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DeleteControl: &str = "auditmanager:DeleteControl";

/// `auditmanager:DeregisterAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const DeregisterAccount: &str = "auditmanager:DeregisterAccount";

/// `auditmanager:DeregisterOrganizationAdminAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const DeregisterOrganizationAdminAccount: &str = "auditmanager:DeregisterOrganizationAdminAccount";

/// `auditmanager:DisassociateAssessmentReportEvidenceFolder`: Write.
///
/// Resource types: `assessment` (required).
pub const DisassociateAssessmentReportEvidenceFolder: &str = "auditmanager:DisassociateAssessmentReportEvidenceFolder";

/// `auditmanager:GetAccountStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountStatus: &str = "auditmanager:GetAccountStatus";

/// `auditmanager:GetAssessment`: Read.
///
/// Resource types: `assessment` (required).
pub const GetAssessment: &str = "auditmanager:GetAssessment";

/// `auditmanager:GetAssessmentFramework`: Read.
///
/// Resource types: `assessmentFramework` (required).
pub const GetAssessmentFramework: &str = "auditmanager:GetAssessmentFramework";

/// `auditmanager:GetAssessmentReportUrl`: Read.
///
/// Resource types: `assessment` (required).
pub const GetAssessmentReportUrl: &str = "auditmanager:GetAssessmentReportUrl";

/// `auditmanager:GetChangeLogs`: Read.
///
/// Resource types: `assessment` (required).
pub const GetChangeLogs: &str = "auditmanager:GetChangeLogs";

/// `auditmanager:GetControl`: Read.
///
/// Resource types: `control` (required).
pub const GetControl: &str = "auditmanager:GetControl";

/// `auditmanager:GetDelegations`: List.
///
/// No resource types: its resource is `*`.
pub const GetDelegations: &str = "auditmanager:GetDelegations";

/// `auditmanager:GetEvidence`: Read.
///
/// Resource types: `assessmentControlSet` (required).
pub const GetEvidence: &str = "auditmanager:GetEvidence";

/// `auditmanager:GetEvidenceByEvidenceFolder`: Read.
///
/// Resource types: `assessmentControlSet` (required).
pub const GetEvidenceByEvidenceFolder: &str = "auditmanager:GetEvidenceByEvidenceFolder";

/// `auditmanager:GetEvidenceFileUploadUrl`: Read.
///
/// No resource types: its resource is `*`.
pub const GetEvidenceFileUploadUrl: &str = "auditmanager:GetEvidenceFileUploadUrl";

/// `auditmanager:GetEvidenceFolder`: Read.
///
/// Resource types: `assessmentControlSet` (required).
pub const GetEvidenceFolder: &str = "auditmanager:GetEvidenceFolder";

/// `auditmanager:GetEvidenceFoldersByAssessment`: Read.
///
/// Resource types: `assessment` (required).
pub const GetEvidenceFoldersByAssessment: &str = "auditmanager:GetEvidenceFoldersByAssessment";

/// `auditmanager:GetEvidenceFoldersByAssessmentControl`: Read.
///
/// Resource types: `assessmentControlSet` (required).
pub const GetEvidenceFoldersByAssessmentControl: &str = "auditmanager:GetEvidenceFoldersByAssessmentControl";

/// `auditmanager:GetInsights`: Read.
///
/// No resource types: its resource is `*`.
pub const GetInsights: &str = "auditmanager:GetInsights";

/// `auditmanager:GetInsightsByAssessment`: Read.
///
/// No resource types: its resource is `*`.
pub const GetInsightsByAssessment: &str = "auditmanager:GetInsightsByAssessment";

/// `auditmanager:GetOrganizationAdminAccount`: Read.
///
/// No resource types: its resource is `*`.
pub const GetOrganizationAdminAccount: &str = "auditmanager:GetOrganizationAdminAccount";

/// `auditmanager:GetServicesInScope`: Read.
///
/// No resource types: its resource is `*`.
pub const GetServicesInScope: &str = "auditmanager:GetServicesInScope";

/// `auditmanager:GetSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSettings: &str = "auditmanager:GetSettings";

/// `auditmanager:ListAssessmentControlInsightsByControlDomain`: List.
///
/// No resource types: its resource is `*`.
pub const ListAssessmentControlInsightsByControlDomain: &str = "auditmanager:ListAssessmentControlInsightsByControlDomain";

/// `auditmanager:ListAssessmentFrameworks`: List.
///
/// No resource types: its resource is `*`.
pub const ListAssessmentFrameworks: &str = "auditmanager:ListAssessmentFrameworks";

/// `auditmanager:ListAssessmentFrameworkShareRequests`: List.
///
/// No resource types: its resource is `*`.
pub const ListAssessmentFrameworkShareRequests: &str = "auditmanager:ListAssessmentFrameworkShareRequests";

/// `auditmanager:ListAssessmentReports`: List.
///
/// No resource types: its resource is `*`.
pub const ListAssessmentReports: &str = "auditmanager:ListAssessmentReports";

/// `auditmanager:ListAssessments`: List.
///
/// No resource types: its resource is `*`.
pub const ListAssessments: &str = "auditmanager:ListAssessments";

/// `auditmanager:ListControlDomainInsights`: List.
///
/// No resource types: its resource is `*`.
pub const ListControlDomainInsights: &str = "auditmanager:ListControlDomainInsights";

/// `auditmanager:ListControlDomainInsightsByAssessment`: List.
///
/// No resource types: its resource is `*`.
pub const ListControlDomainInsightsByAssessment: &str = "auditmanager:ListControlDomainInsightsByAssessment";

/// `auditmanager:ListControlInsightsByControlDomain`: List.
///
/// No resource types: its resource is `*`.
pub const ListControlInsightsByControlDomain: &str = "auditmanager:ListControlInsightsByControlDomain";

/// `auditmanager:ListControls`: List.
///
/// No resource types: its resource is `*`.
pub const ListControls: &str = "auditmanager:ListControls";

/// `auditmanager:ListKeywordsForDataSource`: List.
///
/// No resource types: its resource is `*`.
pub const ListKeywordsForDataSource: &str = "auditmanager:ListKeywordsForDataSource";

/// `auditmanager:ListNotifications`: List.
///
/// No resource types: its resource is `*`.
pub const ListNotifications: &str = "auditmanager:ListNotifications";

/// `auditmanager:ListTagsForResource`: Read.
///
/// Resource types: `assessment`, `control`.
pub const ListTagsForResource: &str = "auditmanager:ListTagsForResource";

/// `auditmanager:RegisterAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const RegisterAccount: &str = "auditmanager:RegisterAccount";

/// `auditmanager:RegisterOrganizationAdminAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const RegisterOrganizationAdminAccount: &str = "auditmanager:RegisterOrganizationAdminAccount";

/// `auditmanager:StartAssessmentFrameworkShare`: Write.
///
/// Resource types: `assessmentFramework` (required).
pub const StartAssessmentFrameworkShare: &str = "auditmanager:StartAssessmentFrameworkShare";

/// `auditmanager:TagResource`: Tagging, Write.
///
/// Resource types: `assessment`, `assessmentFramework`, `control`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "auditmanager:TagResource";

/// `auditmanager:UntagResource`: Tagging, Write.
///
/// Resource types: `assessment`, `assessmentFramework`, `control`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "auditmanager:UntagResource";

/// `auditmanager:UpdateAssessment`: Write.
///
/// Resource types: `assessment` (required).
pub const UpdateAssessment: &str = "auditmanager:UpdateAssessment";

/// `auditmanager:UpdateAssessmentControl`: Write.
///
/// Resource types: `assessmentControlSet` (required).
pub const UpdateAssessmentControl: &str = "auditmanager:UpdateAssessmentControl";

/// `auditmanager:UpdateAssessmentControlSetStatus`: Write.
///
/// Resource types: `assessmentControlSet` (required).
pub const UpdateAssessmentControlSetStatus: &str = "auditmanager:UpdateAssessmentControlSetStatus";

/// `auditmanager:UpdateAssessmentFramework`: Write.
///
/// Resource types: `assessmentFramework` (required), `control` (required).
pub const UpdateAssessmentFramework: &str = "auditmanager:UpdateAssessmentFramework";

/// `auditmanager:UpdateAssessmentFrameworkShare`: Write.
///
/// Resource types: `assessmentFramework` (required).
pub const UpdateAssessmentFrameworkShare: &str = "auditmanager:UpdateAssessmentFrameworkShare";

/// `auditmanager:UpdateAssessmentStatus`: Write.
///
/// Resource types: `assessment` (required).
pub const UpdateAssessmentStatus: &str = "auditmanager:UpdateAssessmentStatus";

/// `auditmanager:UpdateControl`: Write.
///
/// Resource types: `control` (required).
pub const UpdateControl: &str = "auditmanager:UpdateControl";

/// `auditmanager:UpdateSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateSettings: &str = "auditmanager:UpdateSettings";

/// `auditmanager:ValidateAssessmentReportIntegrity`: Read.
///
/// No resource types: its resource is `*`.
pub const ValidateAssessmentReportIntegrity: &str = "auditmanager:ValidateAssessmentReportIntegrity";
