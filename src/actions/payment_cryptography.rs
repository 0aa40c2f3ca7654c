// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Payment Cryptography: the actions of the prefix `payment-cryptography`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `alias` | `arn:${Partition}:payment-cryptography:${Region}:${Account}:alias/${Alias}` |
//! | `approval-team` | `arn:${Partition}:mpa:${Region}:${Account}:approval-team/${ApprovalTeamId}` |
//! | `key` | `arn:${Partition}:payment-cryptography:${Region}:${Account}:key/${KeyId}` |

/// `payment-cryptography:AddKeyReplicationRegions`: Write.
///
/// Resource types: `alias` (required), `key` (required).
///
/// Condition keys: `payment-cryptography:RequestAlias`.
pub const AddKeyReplicationRegions: &str = "payment-cryptography:AddKeyReplicationRegions";

/// `payment-cryptography:AssociateMpaTeam`: Write.
///
/// Resource types: `approval-team` (required).
pub const AssociateMpaTeam: &str = "payment-cryptography:AssociateMpaTeam";

/// `payment-cryptography:CreateAlias`: Write.
///
/// Resource types: `alias` (required), `key` (required).
pub const CreateAlias: &str = "payment-cryptography:CreateAlias";

/// `payment-cryptography:CreateKey`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `payment-cryptography:DeriveKeyUsage`, `payment-cryptography:KeyAlgorithm`, `payment-cryptography:KeyClass`, `payment-cryptography:KeyUsage`.
pub const CreateKey: &str = "payment-cryptography:CreateKey";

/// `payment-cryptography:DecryptData`: Write.
///
/// Resource types: `alias` (required), `key` (required).
///
/// Condition keys: `payment-cryptography:RequestAlias`.
pub const DecryptData: &str = "payment-cryptography:DecryptData";

/// `payment-cryptography:DeleteAlias`: Write.
///
/// Resource types: `alias` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DeleteAlias: &str = "payment-cryptography:DeleteAlias";

/// `payment-cryptography:DeleteKey`: Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `payment-cryptography:RequestAlias`.
pub const DeleteKey: &str = "payment-cryptography:DeleteKey";

/// `payment-cryptography:DeleteResourcePolicy`: Permissions management, Write.
///
/// Resource types: `key` (required).
pub const DeleteResourcePolicy: &str = "payment-cryptography:DeleteResourcePolicy";

/// `payment-cryptography:DisableDefaultKeyReplicationRegions`: Write.
///
/// No resource types: its resource is `*`.
pub const DisableDefaultKeyReplicationRegions: &str = "payment-cryptography:DisableDefaultKeyReplicationRegions";

/// `payment-cryptography:DisassociateMpaTeam`: Write.
///
/// Resource types: `approval-team` (required).
pub const DisassociateMpaTeam: &str = "payment-cryptography:DisassociateMpaTeam";

/// `payment-cryptography:EnableDefaultKeyReplicationRegions`: Write.
///
/// No resource types: its resource is `*`.
pub const EnableDefaultKeyReplicationRegions: &str = "payment-cryptography:EnableDefaultKeyReplicationRegions";

/// `payment-cryptography:EncryptData`: Write.
///
/// Resource types: `alias` (required), `key` (required).
///
/// Condition keys: `payment-cryptography:RequestAlias`.
pub const EncryptData: &str = "payment-cryptography:EncryptData";

/// `payment-cryptography:ExportKey`: Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `payment-cryptography:CertificateAuthorityPublicKeyIdentifier`, `payment-cryptography:ExportDukptInitialKey`, `payment-cryptography:ExportKeyMaterial`, `payment-cryptography:PrivateKeyIdentifier`, `payment-cryptography:RequestAlias`, `payment-cryptography:SigningKeyIdentifier`, `payment-cryptography:WrappingKeyIdentifier`.
pub const ExportKey: &str = "payment-cryptography:ExportKey";

/// `payment-cryptography:GenerateAs2805KekValidation`: Write.
///
/// Resource types: `alias` (required), `key` (required).
///
/// Condition keys: `payment-cryptography:RequestAlias`.
pub const GenerateAs2805KekValidation: &str = "payment-cryptography:GenerateAs2805KekValidation";

/// `payment-cryptography:GenerateAuthRequestCryptogram`: Write.
///
/// Resource types: `alias` (required), `key` (required).
///
/// Condition keys: `payment-cryptography:RequestAlias`.
pub const GenerateAuthRequestCryptogram: &str = "payment-cryptography:GenerateAuthRequestCryptogram";

/// `payment-cryptography:GenerateCardValidationData`: Write.
///
/// Resource types: `alias` (required), `key` (required).
///
/// Condition keys: `payment-cryptography:RequestAlias`.
pub const GenerateCardValidationData: &str = "payment-cryptography:GenerateCardValidationData";

/// `payment-cryptography:GenerateMac`: Write.
///
/// Resource types: `alias` (required), `key` (required).
///
/// Condition keys: `payment-cryptography:RequestAlias`.
pub const GenerateMac: &str = "payment-cryptography:GenerateMac";

/// `payment-cryptography:GenerateMacEmvPinChange`: Write.
///
/// Resource types: `alias` (required), `key` (required).
///
/// Condition keys: `payment-cryptography:RequestAlias`.
pub const GenerateMacEmvPinChange: &str = "payment-cryptography:GenerateMacEmvPinChange";

/// `payment-cryptography:GeneratePinData`: Write.
///
/// Resource types: `alias` (required), `key` (required).
///
/// Condition keys: `payment-cryptography:RequestAlias`.
pub const GeneratePinData: &str = "payment-cryptography:GeneratePinData";

/// `payment-cryptography:GetAlias`: Read.
///
/// Resource types: `alias` (required), `key` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const GetAlias: &str = "payment-cryptography:GetAlias";

/// `payment-cryptography:GetCertificateSigningRequest`: Read.
///
/// Resource types: `alias` (required), `key` (required).
///
/// Condition keys: `payment-cryptography:RequestAlias`.
pub const GetCertificateSigningRequest: &str = "payment-cryptography:GetCertificateSigningRequest";

/// `payment-cryptography:GetDefaultKeyReplicationRegions`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDefaultKeyReplicationRegions: &str = "payment-cryptography:GetDefaultKeyReplicationRegions";

/// `payment-cryptography:GetKey`: Read.
///
/// Resource types: `key` (required).
///
/// Condition keys: `payment-cryptography:RequestAlias`.
pub const GetKey: &str = "payment-cryptography:GetKey";

/// `payment-cryptography:GetMpaTeamAssociation`: Read.
///
/// Resource types: `approval-team` (required).
pub const GetMpaTeamAssociation: &str = "payment-cryptography:GetMpaTeamAssociation";

/// `payment-cryptography:GetParametersForExport`: Read.
///
/// No resource types: its resource is `*`.
pub const GetParametersForExport: &str = "payment-cryptography:GetParametersForExport";

/// `payment-cryptography:GetParametersForImport`: Read.
///
/// No resource types: its resource is `*`.
pub const GetParametersForImport: &str = "payment-cryptography:GetParametersForImport";

/// `payment-cryptography:GetPublicKeyCertificate`: Read.
///
/// Resource types: `key` (required).
///
/// Condition keys: `payment-cryptography:RequestAlias`.
pub const GetPublicKeyCertificate: &str = "payment-cryptography:GetPublicKeyCertificate";

/// `payment-cryptography:GetResourcePolicy`: Read.
///
/// Resource types: `key` (required).
pub const GetResourcePolicy: &str = "payment-cryptography:GetResourcePolicy";

/// `payment-cryptography:ImportKey`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `payment-cryptography:CertificateAuthorityPublicKeyIdentifier`, `payment-cryptography:ImportKeyMaterial`, `payment-cryptography:PrivateKeyIdentifier`, `payment-cryptography:WrappingKeyIdentifier`.
pub const ImportKey: &str = "payment-cryptography:ImportKey";

/// `payment-cryptography:ListAliases`: List.
///
/// No resource types: its resource is `*`.
pub const ListAliases: &str = "payment-cryptography:ListAliases";

/// `payment-cryptography:ListKeys`: List.
///
/// No resource types: its resource is `*`.
pub const ListKeys: &str = "payment-cryptography:ListKeys";

/// `payment-cryptography:ListTagsForResource`: Read.
///
/// Resource types: `key`.
pub const ListTagsForResource: &str = "payment-cryptography:ListTagsForResource";

/// `payment-cryptography:PutResourcePolicy`: Permissions management, Write.
///
/// Resource types: `key` (required).
pub const PutResourcePolicy: &str = "payment-cryptography:PutResourcePolicy";

/// `payment-cryptography:ReEncryptData`: Write.
///
/// Resource types: `alias` (required), `key` (required).
///
/// Condition keys: `payment-cryptography:RequestAlias`.
pub const ReEncryptData: &str = "payment-cryptography:ReEncryptData";

/// `payment-cryptography:RemoveKeyReplicationRegions`: Write.
///
/// Resource types: `alias` (required), `key` (required).
///
/// Condition keys: `payment-cryptography:RequestAlias`.
pub const RemoveKeyReplicationRegions: &str = "payment-cryptography:RemoveKeyReplicationRegions";

/// `payment-cryptography:RestoreKey`: Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `payment-cryptography:RequestAlias`.
pub const RestoreKey: &str = "payment-cryptography:RestoreKey";

/// `payment-cryptography:StartKeyUsage`: Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `payment-cryptography:RequestAlias`.
pub const StartKeyUsage: &str = "payment-cryptography:StartKeyUsage";

/// `payment-cryptography:StopKeyUsage`: Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `payment-cryptography:RequestAlias`.
pub const StopKeyUsage: &str = "payment-cryptography:StopKeyUsage";

/// `payment-cryptography:TagResource`: Tagging, Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "payment-cryptography:TagResource";

/// `payment-cryptography:TranslateKeyMaterial`: Write.
///
/// Resource types: `alias` (required), `key` (required).
///
/// Condition keys: `payment-cryptography:RequestAlias`.
pub const TranslateKeyMaterial: &str = "payment-cryptography:TranslateKeyMaterial";

/// `payment-cryptography:TranslatePinData`: Write.
///
/// Resource types: `alias` (required), `key` (required).
///
/// Condition keys: `payment-cryptography:RequestAlias`.
pub const TranslatePinData: &str = "payment-cryptography:TranslatePinData";

/// `payment-cryptography:UntagResource`: Tagging, Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "payment-cryptography:UntagResource";

/// `payment-cryptography:UpdateAlias`: Write.
///
/// Resource types: `alias` (required), `key` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateAlias: &str = "payment-cryptography:UpdateAlias";

/// `payment-cryptography:VerifyAuthRequestCryptogram`: Write.
///
/// Resource types: `alias` (required), `key` (required).
///
/// Condition keys: `payment-cryptography:RequestAlias`.
pub const VerifyAuthRequestCryptogram: &str = "payment-cryptography:VerifyAuthRequestCryptogram";

/// `payment-cryptography:VerifyCardValidationData`: Write.
///
/// Resource types: `alias` (required), `key` (required).
///
/// Condition keys: `payment-cryptography:RequestAlias`.
pub const VerifyCardValidationData: &str = "payment-cryptography:VerifyCardValidationData";

/// `payment-cryptography:VerifyMac`: Write.
///
/// Resource types: `alias` (required), `key` (required).
///
/// Condition keys: `payment-cryptography:RequestAlias`.
pub const VerifyMac: &str = "payment-cryptography:VerifyMac";

/// `payment-cryptography:VerifyPinData`: Write.
///
/// Resource types: `alias` (required), `key` (required).
///
/// Condition keys: `payment-cryptography:RequestAlias`.
pub const VerifyPinData: &str = "payment-cryptography:VerifyPinData";
