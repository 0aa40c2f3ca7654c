// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Private Certificate Authority: the actions of the prefix `acm-pca`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `certificate-authority` | `arn:${Partition}:acm-pca:${Region}:${Account}:certificate-authority/${CertificateAuthorityId}` |

/// `acm-pca:CreateCertificateAuthority`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCertificateAuthority: &str = "acm-pca:CreateCertificateAuthority";

/// `acm-pca:CreateCertificateAuthorityAuditReport`: Write.
///
/// Resource types: `certificate-authority` (required).
pub const CreateCertificateAuthorityAuditReport: &str = "acm-pca:CreateCertificateAuthorityAuditReport";

/// `acm-pca:CreatePermission`: Permissions management, Write.
///
/// Resource types: `certificate-authority` (required).
pub const CreatePermission: &str = "acm-pca:CreatePermission";

/// `acm-pca:DeleteCertificateAuthority`: Write.
///
/// Resource types: `certificate-authority` (required).
pub const DeleteCertificateAuthority: &str = "acm-pca:DeleteCertificateAuthority";

/// `acm-pca:DeletePermission`: Permissions management, Write.
///
/// Resource types: `certificate-authority` (required).
pub const DeletePermission: &str = "acm-pca:DeletePermission";

/// `acm-pca:DeletePolicy`: Permissions management, Write.
///
/// Resource types: `certificate-authority` (required).
pub const DeletePolicy: &str = "acm-pca:DeletePolicy";

/// `acm-pca:DescribeCertificateAuthority`: Read.
///
/// Resource types: `certificate-authority` (required).
pub const DescribeCertificateAuthority: &str = "acm-pca:DescribeCertificateAuthority";

/// `acm-pca:DescribeCertificateAuthorityAuditReport`: Read.
///
/// Resource types: `certificate-authority` (required).
pub const DescribeCertificateAuthorityAuditReport: &str = "acm-pca:DescribeCertificateAuthorityAuditReport";

/// `acm-pca:GetCertificate`: Read.
///
/// Resource types: `certificate-authority` (required).
pub const GetCertificate: &str = "acm-pca:GetCertificate";

/// `acm-pca:GetCertificateAuthorityCertificate`: Read.
///
/// Resource types: `certificate-authority` (required).
pub const GetCertificateAuthorityCertificate: &str = "acm-pca:GetCertificateAuthorityCertificate";

/// `acm-pca:GetCertificateAuthorityCsr`: Read.
///
/// Resource types: `certificate-authority` (required).
pub const GetCertificateAuthorityCsr: &str = "acm-pca:GetCertificateAuthorityCsr";

/// `acm-pca:GetPolicy`: Read.
///
/// Resource types: `certificate-authority` (required).
pub const GetPolicy: &str = "acm-pca:GetPolicy";

/// `acm-pca:ImportCertificateAuthorityCertificate`: Write.
///
/// Resource types: `certificate-authority` (required).
pub const ImportCertificateAuthorityCertificate: &str = "acm-pca:ImportCertificateAuthorityCertificate";

/// `acm-pca:IssueCertificate`: Write.
///
/// Resource types: `certificate-authority` (required).
///
/// Condition keys: `acm-pca:TemplateArn`.
pub const IssueCertificate: &str = "acm-pca:IssueCertificate";

/// `acm-pca:ListCertificateAuthorities`: List.
///
/// No resource types: its resource is `*`.
pub const ListCertificateAuthorities: &str = "acm-pca:ListCertificateAuthorities";

/// `acm-pca:ListPermissions`: Read.
///
/// Resource types: `certificate-authority` (required).
pub const ListPermissions: &str = "acm-pca:ListPermissions";

/// `acm-pca:ListTags`: Read.
///
/// Resource types: `certificate-authority` (required).
pub const ListTags: &str = "acm-pca:ListTags";

/// `acm-pca:PutPolicy`: Permissions management, Write.
///
/// Resource types: `certificate-authority` (required).
pub const PutPolicy: &str = "acm-pca:PutPolicy";

/// `acm-pca:RestoreCertificateAuthority`: Write.
///
/// Resource types: `certificate-authority` (required).
pub const RestoreCertificateAuthority: &str = "acm-pca:RestoreCertificateAuthority";

/// `acm-pca:RevokeCertificate`: Write.
///
/// Resource types: `certificate-authority` (required).
pub const RevokeCertificate: &str = "acm-pca:RevokeCertificate";

/// `acm-pca:TagCertificateAuthority`: Tagging, Write.
///
/// Resource types: `certificate-authority` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagCertificateAuthority: &str = "acm-pca:TagCertificateAuthority";

/// `acm-pca:UntagCertificateAuthority`: Tagging, Write.
///
/// Resource types: `certificate-authority` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UntagCertificateAuthority: &str = "acm-pca:UntagCertificateAuthority";

/// `acm-pca:UpdateCertificateAuthority`: Write.
///
/// Resource types: `certificate-authority` (required).
pub const UpdateCertificateAuthority: &str = "acm-pca:UpdateCertificateAuthority";
