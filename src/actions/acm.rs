// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Certificate Manager: the actions of the prefix `acm`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `acme-domain-validation` | `arn:${Partition}:acm:${Region}:${Account}:acme-endpoint/${AcmeEndpointId}/acme-domain-validation/${AcmeDomainValidationId}` |
//! | `acme-endpoint` | `arn:${Partition}:acm:${Region}:${Account}:acme-endpoint/${AcmeEndpointId}` |
//! | `acme-external-account-binding` | `arn:${Partition}:acm:${Region}:${Account}:acme-endpoint/${AcmeEndpointId}/acme-external-account-binding/${ExternalAccountBindingId}` |
//! | `certificate` | `arn:${Partition}:acm:${Region}:${Account}:certificate/${CertificateId}` |

/// `acm:AddTagsToCertificate`: Tagging, Write.
///
/// Resource types: `certificate` (required).
///
/// Condition keys: `acm:CertificateKeyPairOrigin`, `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const AddTagsToCertificate: &str = "acm:AddTagsToCertificate";

/// `acm:CreateAcmeDomainValidation`: Write.
///
/// Resource types: `acme-endpoint` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAcmeDomainValidation: &str = "acm:CreateAcmeDomainValidation";

/// `acm:CreateAcmeEndpoint`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAcmeEndpoint: &str = "acm:CreateAcmeEndpoint";

/// `acm:CreateAcmeExternalAccountBinding`: Write.
///
/// Resource types: `acme-endpoint` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAcmeExternalAccountBinding: &str = "acm:CreateAcmeExternalAccountBinding";

/// `acm:CreateTimeStamp`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateTimeStamp: &str = "acm:CreateTimeStamp";

/// `acm:DeleteAcmeDomainValidation`: Write.
///
/// Resource types: `acme-domain-validation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteAcmeDomainValidation: &str = "acm:DeleteAcmeDomainValidation";

/// `acm:DeleteAcmeEndpoint`: Write.
///
/// Resource types: `acme-endpoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteAcmeEndpoint: &str = "acm:DeleteAcmeEndpoint";

/// `acm:DeleteAcmeExternalAccountBinding`: Write.
///
/// Resource types: `acme-external-account-binding` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteAcmeExternalAccountBinding: &str = "acm:DeleteAcmeExternalAccountBinding";

/// `acm:DeleteCertificate`: Write.
///
/// Resource types: `certificate` (required).
///
/// Condition keys: `acm:CertificateKeyPairOrigin`.
pub const DeleteCertificate: &str = "acm:DeleteCertificate";

/// `acm:DescribeAcmeAccount`: Read.
///
/// Resource types: `acme-endpoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeAcmeAccount: &str = "acm:DescribeAcmeAccount";

/// `acm:DescribeAcmeDomainValidation`: Read.
///
/// Resource types: `acme-domain-validation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeAcmeDomainValidation: &str = "acm:DescribeAcmeDomainValidation";

/// `acm:DescribeAcmeEndpoint`: Read.
///
/// Resource types: `acme-endpoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeAcmeEndpoint: &str = "acm:DescribeAcmeEndpoint";

/// `acm:DescribeAcmeExternalAccountBinding`: Read.
///
/// Resource types: `acme-external-account-binding` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeAcmeExternalAccountBinding: &str = "acm:DescribeAcmeExternalAccountBinding";

/// `acm:DescribeCertificate`: Read.
///
/// Resource types: `certificate` (required).
pub const DescribeCertificate: &str = "acm:DescribeCertificate";

/// `acm:ExportCertificate`: Read.
///
/// Resource types: `certificate` (required).
///
/// Condition keys: `acm:DomainNames`.
pub const ExportCertificate: &str = "acm:ExportCertificate";

/// `acm:GetAccountConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountConfiguration: &str = "acm:GetAccountConfiguration";

/// `acm:GetAcmeExternalAccountBindingCredentials`: Read.
///
/// Resource types: `acme-external-account-binding` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetAcmeExternalAccountBindingCredentials: &str = "acm:GetAcmeExternalAccountBindingCredentials";

/// `acm:GetCertificate`: Read.
///
/// Resource types: `certificate` (required).
pub const GetCertificate: &str = "acm:GetCertificate";

/// `acm:ImportCertificate`: Write.
///
/// Resource types: `certificate` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ImportCertificate: &str = "acm:ImportCertificate";

/// `acm:ListAcmeAccounts`: List.
///
/// Resource types: `acme-endpoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAcmeAccounts: &str = "acm:ListAcmeAccounts";

/// `acm:ListAcmeDomainValidations`: List.
///
/// Resource types: `acme-endpoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAcmeDomainValidations: &str = "acm:ListAcmeDomainValidations";

/// `acm:ListAcmeEndpoints`: List.
///
/// No resource types: its resource is `*`.
pub const ListAcmeEndpoints: &str = "acm:ListAcmeEndpoints";

/// `acm:ListAcmeExternalAccountBindings`: List.
///
/// Resource types: `acme-endpoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAcmeExternalAccountBindings: &str = "acm:ListAcmeExternalAccountBindings";

/// `acm:ListCertificateDomainValidations`: List.
///
/// Resource types: `certificate` (required).
pub const ListCertificateDomainValidations: &str = "acm:ListCertificateDomainValidations";

/// `acm:ListCertificates`: List.
///
/// No resource types: its resource is `*`.
pub const ListCertificates: &str = "acm:ListCertificates";

/// `acm:ListTagsForCertificate`: Read.
///
/// Resource types: `certificate` (required).
pub const ListTagsForCertificate: &str = "acm:ListTagsForCertificate";

/// `acm:ListTagsForResource`: Read.
///
/// Resource types: `acme-domain-validation`, `acme-endpoint`, `acme-external-account-binding`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "acm:ListTagsForResource";

/// `acm:PutAccountConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const PutAccountConfiguration: &str = "acm:PutAccountConfiguration";

/// `acm:RemoveTagsFromCertificate`: Tagging, Write.
///
/// Resource types: `certificate` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const RemoveTagsFromCertificate: &str = "acm:RemoveTagsFromCertificate";

/// `acm:RenewCertificate`: Write.
///
/// Resource types: `certificate` (required).
pub const RenewCertificate: &str = "acm:RenewCertificate";

/// `acm:RequestCertificate`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `acm:CertificateAuthority`, `acm:CertificateKeyPairOrigin`, `acm:CertificateTransparencyLogging`, `acm:DomainNames`, `acm:Export`, `acm:KeyAlgorithm`, `acm:ValidationMethod`, `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const RequestCertificate: &str = "acm:RequestCertificate";

/// `acm:ResendValidationEmail`: Write.
///
/// Resource types: `certificate` (required).
pub const ResendValidationEmail: &str = "acm:ResendValidationEmail";

/// `acm:RevokeAcmeAccount`: Write.
///
/// Resource types: `acme-endpoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const RevokeAcmeAccount: &str = "acm:RevokeAcmeAccount";

/// `acm:RevokeAcmeExternalAccountBinding`: Write.
///
/// Resource types: `acme-external-account-binding` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const RevokeAcmeExternalAccountBinding: &str = "acm:RevokeAcmeExternalAccountBinding";

/// `acm:RevokeCertificate`: Write.
///
/// Resource types: `certificate` (required).
///
/// Condition keys: `acm:CertificateKeyPairOrigin`, `acm:DomainNames`.
pub const RevokeCertificate: &str = "acm:RevokeCertificate";

/// `acm:SearchCertificates`: List.
///
/// No resource types: its resource is `*`.
pub const SearchCertificates: &str = "acm:SearchCertificates";

/// `acm:TagResource`: Tagging, Write.
///
/// Resource types: `acme-domain-validation`, `acme-endpoint`, `acme-external-account-binding`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "acm:TagResource";

/// `acm:UntagResource`: Tagging, Write.
///
/// Resource types: `acme-domain-validation`, `acme-endpoint`, `acme-external-account-binding`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "acm:UntagResource";

/// `acm:UpdateAcmeDomainValidation`: Write.
///
/// Resource types: `acme-domain-validation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateAcmeDomainValidation: &str = "acm:UpdateAcmeDomainValidation";

/// `acm:UpdateAcmeEndpoint`: Write.
///
/// Resource types: `acme-endpoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateAcmeEndpoint: &str = "acm:UpdateAcmeEndpoint";

/// `acm:UpdateCertificate`: Write.
///
/// Resource types: `certificate` (required).
///
/// Condition keys: `acm:CertificateKeyPairOrigin`.
pub const UpdateCertificate: &str = "acm:UpdateCertificate";

/// `acm:UpdateCertificateOptions`: Write.
///
/// Resource types: `certificate` (required).
///
/// Condition keys: `acm:ValidationMethod`.
pub const UpdateCertificateOptions: &str = "acm:UpdateCertificateOptions";
