// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Key Management Service: the actions of the prefix `kms`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `alias` | `arn:${Partition}:kms:${Region}:${Account}:alias/${Alias}` |
//! | `key` | `arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}` |

/// `kms:CancelKeyDeletion`: Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:ViaService`.
pub const CancelKeyDeletion: &str = "kms:CancelKeyDeletion";

/// `kms:ConnectCustomKeyStore`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `kms:CallerAccount`.
pub const ConnectCustomKeyStore: &str = "kms:ConnectCustomKeyStore";

/// `kms:CreateAlias`: Write.
///
/// Resource types: `alias` (required), `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:ViaService`.
pub const CreateAlias: &str = "kms:CreateAlias";

/// `kms:CreateCustomKeyStore`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `kms:CallerAccount`.
pub const CreateCustomKeyStore: &str = "kms:CreateCustomKeyStore";

/// `kms:CreateGrant`: Permissions management, Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:EncryptionContext:${EncryptionContextKey}`, `kms:EncryptionContextKeys`, `kms:GrantConstraintSourceArn`, `kms:GrantConstraintType`, `kms:GrantIsForAWSResource`, `kms:GrantOperations`, `kms:GranteePrincipal`, `kms:GranteeServicePrincipal`, `kms:RetiringPrincipal`, `kms:RetiringServicePrincipal`, `kms:ViaService`.
pub const CreateGrant: &str = "kms:CreateGrant";

/// `kms:CreateKey`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `kms:BypassPolicyLockoutSafetyCheck`, `kms:CallerAccount`, `kms:KeyOrigin`, `kms:KeySpec`, `kms:KeyUsage`, `kms:MultiRegion`, `kms:MultiRegionKeyType`, `kms:ViaService`.
pub const CreateKey: &str = "kms:CreateKey";

/// `kms:Decapsulate`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const Decapsulate: &str = "kms:Decapsulate";

/// `kms:Decrypt`: Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:EncryptionAlgorithm`, `kms:EncryptionContext:${EncryptionContextKey}`, `kms:EncryptionContextKeys`, `kms:RecipientAttestation:ImageSha384`, `kms:RecipientAttestation:NitroTPMPCR0`, `kms:RecipientAttestation:NitroTPMPCR1`, `kms:RecipientAttestation:NitroTPMPCR10`, `kms:RecipientAttestation:NitroTPMPCR11`, `kms:RecipientAttestation:NitroTPMPCR12`, `kms:RecipientAttestation:NitroTPMPCR13`, `kms:RecipientAttestation:NitroTPMPCR14`, `kms:RecipientAttestation:NitroTPMPCR15`, `kms:RecipientAttestation:NitroTPMPCR16`, `kms:RecipientAttestation:NitroTPMPCR17`, `kms:RecipientAttestation:NitroTPMPCR18`, `kms:RecipientAttestation:NitroTPMPCR19`, `kms:RecipientAttestation:NitroTPMPCR2`, `kms:RecipientAttestation:NitroTPMPCR20`, `kms:RecipientAttestation:NitroTPMPCR21`, `kms:RecipientAttestation:NitroTPMPCR22`, `kms:RecipientAttestation:NitroTPMPCR23`, `kms:RecipientAttestation:NitroTPMPCR3`, `kms:RecipientAttestation:NitroTPMPCR4`, `kms:RecipientAttestation:NitroTPMPCR5`, `kms:RecipientAttestation:NitroTPMPCR6`, `kms:RecipientAttestation:NitroTPMPCR7`, `kms:RecipientAttestation:NitroTPMPCR8`, `kms:RecipientAttestation:NitroTPMPCR9`, `kms:RecipientAttestation:PCR0`, `kms:RecipientAttestation:PCR1`, `kms:RecipientAttestation:PCR10`, `kms:RecipientAttestation:PCR11`, `kms:RecipientAttestation:PCR12`, `kms:RecipientAttestation:PCR13`, `kms:RecipientAttestation:PCR14`, `kms:RecipientAttestation:PCR15`, `kms:RecipientAttestation:PCR16`, `kms:RecipientAttestation:PCR17`, `kms:RecipientAttestation:PCR18`, `kms:RecipientAttestation:PCR19`, `kms:RecipientAttestation:PCR2`, `kms:RecipientAttestation:PCR20`, `kms:RecipientAttestation:PCR21`, `kms:RecipientAttestation:PCR22`, `kms:RecipientAttestation:PCR23`, `kms:RecipientAttestation:PCR24`, `kms:RecipientAttestation:PCR25`, `kms:RecipientAttestation:PCR26`, `kms:RecipientAttestation:PCR27`, `kms:RecipientAttestation:PCR28`, `kms:RecipientAttestation:PCR29`, `kms:RecipientAttestation:PCR3`, `kms:RecipientAttestation:PCR30`, `kms:RecipientAttestation:PCR31`, `kms:RecipientAttestation:PCR4`, `kms:RecipientAttestation:PCR5`, `kms:RecipientAttestation:PCR6`, `kms:RecipientAttestation:PCR7`, `kms:RecipientAttestation:PCR8`, `kms:RecipientAttestation:PCR9`, `kms:RequestAlias`, `kms:ViaService`.
pub const Decrypt: &str = "kms:Decrypt";

/// `kms:DeleteAlias`: Write.
///
/// Resource types: `alias` (required), `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:ViaService`.
pub const DeleteAlias: &str = "kms:DeleteAlias";

/// `kms:DeleteCustomKeyStore`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `kms:CallerAccount`.
pub const DeleteCustomKeyStore: &str = "kms:DeleteCustomKeyStore";

/// `kms:DeleteImportedKeyMaterial`: Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:ViaService`.
pub const DeleteImportedKeyMaterial: &str = "kms:DeleteImportedKeyMaterial";

/// `kms:DeriveSharedSecret`: Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:KeyAgreementAlgorithm`, `kms:RecipientAttestation:ImageSha384`, `kms:RecipientAttestation:NitroTPMPCR0`, `kms:RecipientAttestation:NitroTPMPCR1`, `kms:RecipientAttestation:NitroTPMPCR10`, `kms:RecipientAttestation:NitroTPMPCR11`, `kms:RecipientAttestation:NitroTPMPCR12`, `kms:RecipientAttestation:NitroTPMPCR13`, `kms:RecipientAttestation:NitroTPMPCR14`, `kms:RecipientAttestation:NitroTPMPCR15`, `kms:RecipientAttestation:NitroTPMPCR16`, `kms:RecipientAttestation:NitroTPMPCR17`, `kms:RecipientAttestation:NitroTPMPCR18`, `kms:RecipientAttestation:NitroTPMPCR19`, `kms:RecipientAttestation:NitroTPMPCR2`, `kms:RecipientAttestation:NitroTPMPCR20`, `kms:RecipientAttestation:NitroTPMPCR21`, `kms:RecipientAttestation:NitroTPMPCR22`, `kms:RecipientAttestation:NitroTPMPCR23`, `kms:RecipientAttestation:NitroTPMPCR3`, `kms:RecipientAttestation:NitroTPMPCR4`, `kms:RecipientAttestation:NitroTPMPCR5`, `kms:RecipientAttestation:NitroTPMPCR6`, `kms:RecipientAttestation:NitroTPMPCR7`, `kms:RecipientAttestation:NitroTPMPCR8`, `kms:RecipientAttestation:NitroTPMPCR9`, `kms:RecipientAttestation:PCR0`, `kms:RecipientAttestation:PCR1`, `kms:RecipientAttestation:PCR10`, `kms:RecipientAttestation:PCR11`, `kms:RecipientAttestation:PCR12`, `kms:RecipientAttestation:PCR13`, `kms:RecipientAttestation:PCR14`, `kms:RecipientAttestation:PCR15`, `kms:RecipientAttestation:PCR16`, `kms:RecipientAttestation:PCR17`, `kms:RecipientAttestation:PCR18`, `kms:RecipientAttestation:PCR19`, `kms:RecipientAttestation:PCR2`, `kms:RecipientAttestation:PCR20`, `kms:RecipientAttestation:PCR21`, `kms:RecipientAttestation:PCR22`, `kms:RecipientAttestation:PCR23`, `kms:RecipientAttestation:PCR24`, `kms:RecipientAttestation:PCR25`, `kms:RecipientAttestation:PCR26`, `kms:RecipientAttestation:PCR27`, `kms:RecipientAttestation:PCR28`, `kms:RecipientAttestation:PCR29`, `kms:RecipientAttestation:PCR3`, `kms:RecipientAttestation:PCR30`, `kms:RecipientAttestation:PCR31`, `kms:RecipientAttestation:PCR4`, `kms:RecipientAttestation:PCR5`, `kms:RecipientAttestation:PCR6`, `kms:RecipientAttestation:PCR7`, `kms:RecipientAttestation:PCR8`, `kms:RecipientAttestation:PCR9`, `kms:RequestAlias`, `kms:ViaService`.
pub const DeriveSharedSecret: &str = "kms:DeriveSharedSecret";

/// `kms:DescribeCustomKeyStores`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `kms:CallerAccount`.
pub const DescribeCustomKeyStores: &str = "kms:DescribeCustomKeyStores";

/// `kms:DescribeKey`: Read.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:RequestAlias`, `kms:ViaService`.
pub const DescribeKey: &str = "kms:DescribeKey";

/// `kms:DisableKey`: Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:TrailingDaysWithoutKeyUsage`, `kms:ViaService`.
pub const DisableKey: &str = "kms:DisableKey";

/// `kms:DisableKeyRotation`: Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:ViaService`.
pub const DisableKeyRotation: &str = "kms:DisableKeyRotation";

/// `kms:DisconnectCustomKeyStore`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `kms:CallerAccount`.
pub const DisconnectCustomKeyStore: &str = "kms:DisconnectCustomKeyStore";

/// `kms:EnableKey`: Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:ViaService`.
pub const EnableKey: &str = "kms:EnableKey";

/// `kms:EnableKeyRotation`: Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:RotationPeriodInDays`, `kms:ViaService`.
pub const EnableKeyRotation: &str = "kms:EnableKeyRotation";

/// `kms:Encapsulate`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const Encapsulate: &str = "kms:Encapsulate";

/// `kms:Encrypt`: Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:EncryptionAlgorithm`, `kms:EncryptionContext:${EncryptionContextKey}`, `kms:EncryptionContextKeys`, `kms:RequestAlias`, `kms:ViaService`.
pub const Encrypt: &str = "kms:Encrypt";

/// `kms:GenerateDataKey`: Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:EncryptionAlgorithm`, `kms:EncryptionContext:${EncryptionContextKey}`, `kms:EncryptionContextKeys`, `kms:RecipientAttestation:ImageSha384`, `kms:RecipientAttestation:NitroTPMPCR0`, `kms:RecipientAttestation:NitroTPMPCR1`, `kms:RecipientAttestation:NitroTPMPCR10`, `kms:RecipientAttestation:NitroTPMPCR11`, `kms:RecipientAttestation:NitroTPMPCR12`, `kms:RecipientAttestation:NitroTPMPCR13`, `kms:RecipientAttestation:NitroTPMPCR14`, `kms:RecipientAttestation:NitroTPMPCR15`, `kms:RecipientAttestation:NitroTPMPCR16`, `kms:RecipientAttestation:NitroTPMPCR17`, `kms:RecipientAttestation:NitroTPMPCR18`, `kms:RecipientAttestation:NitroTPMPCR19`, `kms:RecipientAttestation:NitroTPMPCR2`, `kms:RecipientAttestation:NitroTPMPCR20`, `kms:RecipientAttestation:NitroTPMPCR21`, `kms:RecipientAttestation:NitroTPMPCR22`, `kms:RecipientAttestation:NitroTPMPCR23`, `kms:RecipientAttestation:NitroTPMPCR3`, `kms:RecipientAttestation:NitroTPMPCR4`, `kms:RecipientAttestation:NitroTPMPCR5`, `kms:RecipientAttestation:NitroTPMPCR6`, `kms:RecipientAttestation:NitroTPMPCR7`, `kms:RecipientAttestation:NitroTPMPCR8`, `kms:RecipientAttestation:NitroTPMPCR9`, `kms:RecipientAttestation:PCR0`, `kms:RecipientAttestation:PCR1`, `kms:RecipientAttestation:PCR10`, `kms:RecipientAttestation:PCR11`, `kms:RecipientAttestation:PCR12`, `kms:RecipientAttestation:PCR13`, `kms:RecipientAttestation:PCR14`, `kms:RecipientAttestation:PCR15`, `kms:RecipientAttestation:PCR16`, `kms:RecipientAttestation:PCR17`, `kms:RecipientAttestation:PCR18`, `kms:RecipientAttestation:PCR19`, `kms:RecipientAttestation:PCR2`, `kms:RecipientAttestation:PCR20`, `kms:RecipientAttestation:PCR21`, `kms:RecipientAttestation:PCR22`, `kms:RecipientAttestation:PCR23`, `kms:RecipientAttestation:PCR24`, `kms:RecipientAttestation:PCR25`, `kms:RecipientAttestation:PCR26`, `kms:RecipientAttestation:PCR27`, `kms:RecipientAttestation:PCR28`, `kms:RecipientAttestation:PCR29`, `kms:RecipientAttestation:PCR3`, `kms:RecipientAttestation:PCR30`, `kms:RecipientAttestation:PCR31`, `kms:RecipientAttestation:PCR4`, `kms:RecipientAttestation:PCR5`, `kms:RecipientAttestation:PCR6`, `kms:RecipientAttestation:PCR7`, `kms:RecipientAttestation:PCR8`, `kms:RecipientAttestation:PCR9`, `kms:RequestAlias`, `kms:ViaService`.
pub const GenerateDataKey: &str = "kms:GenerateDataKey";

/// `kms:GenerateDataKeyPair`: Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:DataKeyPairSpec`, `kms:EncryptionAlgorithm`, `kms:EncryptionContext:${EncryptionContextKey}`, `kms:EncryptionContextKeys`, `kms:RecipientAttestation:ImageSha384`, `kms:RecipientAttestation:NitroTPMPCR0`, `kms:RecipientAttestation:NitroTPMPCR1`, `kms:RecipientAttestation:NitroTPMPCR10`, `kms:RecipientAttestation:NitroTPMPCR11`, `kms:RecipientAttestation:NitroTPMPCR12`, `kms:RecipientAttestation:NitroTPMPCR13`, `kms:RecipientAttestation:NitroTPMPCR14`, `kms:RecipientAttestation:NitroTPMPCR15`, `kms:RecipientAttestation:NitroTPMPCR16`, `kms:RecipientAttestation:NitroTPMPCR17`, `kms:RecipientAttestation:NitroTPMPCR18`, `kms:RecipientAttestation:NitroTPMPCR19`, `kms:RecipientAttestation:NitroTPMPCR2`, `kms:RecipientAttestation:NitroTPMPCR20`, `kms:RecipientAttestation:NitroTPMPCR21`, `kms:RecipientAttestation:NitroTPMPCR22`, `kms:RecipientAttestation:NitroTPMPCR23`, `kms:RecipientAttestation:NitroTPMPCR3`, `kms:RecipientAttestation:NitroTPMPCR4`, `kms:RecipientAttestation:NitroTPMPCR5`, `kms:RecipientAttestation:NitroTPMPCR6`, `kms:RecipientAttestation:NitroTPMPCR7`, `kms:RecipientAttestation:NitroTPMPCR8`, `kms:RecipientAttestation:NitroTPMPCR9`, `kms:RecipientAttestation:PCR0`, `kms:RecipientAttestation:PCR1`, `kms:RecipientAttestation:PCR10`, `kms:RecipientAttestation:PCR11`, `kms:RecipientAttestation:PCR12`, `kms:RecipientAttestation:PCR13`, `kms:RecipientAttestation:PCR14`, `kms:RecipientAttestation:PCR15`, `kms:RecipientAttestation:PCR16`, `kms:RecipientAttestation:PCR17`, `kms:RecipientAttestation:PCR18`, `kms:RecipientAttestation:PCR19`, `kms:RecipientAttestation:PCR2`, `kms:RecipientAttestation:PCR20`, `kms:RecipientAttestation:PCR21`, `kms:RecipientAttestation:PCR22`, `kms:RecipientAttestation:PCR23`, `kms:RecipientAttestation:PCR24`, `kms:RecipientAttestation:PCR25`, `kms:RecipientAttestation:PCR26`, `kms:RecipientAttestation:PCR27`, `kms:RecipientAttestation:PCR28`, `kms:RecipientAttestation:PCR29`, `kms:RecipientAttestation:PCR3`, `kms:RecipientAttestation:PCR30`, `kms:RecipientAttestation:PCR31`, `kms:RecipientAttestation:PCR4`, `kms:RecipientAttestation:PCR5`, `kms:RecipientAttestation:PCR6`, `kms:RecipientAttestation:PCR7`, `kms:RecipientAttestation:PCR8`, `kms:RecipientAttestation:PCR9`, `kms:RequestAlias`, `kms:ViaService`.
pub const GenerateDataKeyPair: &str = "kms:GenerateDataKeyPair";

/// `kms:GenerateDataKeyPairWithoutPlaintext`: Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:DataKeyPairSpec`, `kms:EncryptionAlgorithm`, `kms:EncryptionContext:${EncryptionContextKey}`, `kms:EncryptionContextKeys`, `kms:RequestAlias`, `kms:ViaService`.
pub const GenerateDataKeyPairWithoutPlaintext: &str = "kms:GenerateDataKeyPairWithoutPlaintext";

/// `kms:GenerateDataKeyWithoutPlaintext`: Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:EncryptionAlgorithm`, `kms:EncryptionContext:${EncryptionContextKey}`, `kms:EncryptionContextKeys`, `kms:RequestAlias`, `kms:ViaService`.
pub const GenerateDataKeyWithoutPlaintext: &str = "kms:GenerateDataKeyWithoutPlaintext";

/// `kms:GenerateMac`: Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:MacAlgorithm`, `kms:RequestAlias`, `kms:ViaService`.
pub const GenerateMac: &str = "kms:GenerateMac";

/// `kms:GenerateRandom`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `kms:RecipientAttestation:ImageSha384`, `kms:RecipientAttestation:NitroTPMPCR0`, `kms:RecipientAttestation:NitroTPMPCR1`, `kms:RecipientAttestation:NitroTPMPCR10`, `kms:RecipientAttestation:NitroTPMPCR11`, `kms:RecipientAttestation:NitroTPMPCR12`, `kms:RecipientAttestation:NitroTPMPCR13`, `kms:RecipientAttestation:NitroTPMPCR14`, `kms:RecipientAttestation:NitroTPMPCR15`, `kms:RecipientAttestation:NitroTPMPCR16`, `kms:RecipientAttestation:NitroTPMPCR17`, `kms:RecipientAttestation:NitroTPMPCR18`, `kms:RecipientAttestation:NitroTPMPCR19`, `kms:RecipientAttestation:NitroTPMPCR2`, `kms:RecipientAttestation:NitroTPMPCR20`, `kms:RecipientAttestation:NitroTPMPCR21`, `kms:RecipientAttestation:NitroTPMPCR22`, `kms:RecipientAttestation:NitroTPMPCR23`, `kms:RecipientAttestation:NitroTPMPCR3`, `kms:RecipientAttestation:NitroTPMPCR4`, `kms:RecipientAttestation:NitroTPMPCR5`, `kms:RecipientAttestation:NitroTPMPCR6`, `kms:RecipientAttestation:NitroTPMPCR7`, `kms:RecipientAttestation:NitroTPMPCR8`, `kms:RecipientAttestation:NitroTPMPCR9`, `kms:RecipientAttestation:PCR0`, `kms:RecipientAttestation:PCR1`, `kms:RecipientAttestation:PCR10`, `kms:RecipientAttestation:PCR11`, `kms:RecipientAttestation:PCR12`, `kms:RecipientAttestation:PCR13`, `kms:RecipientAttestation:PCR14`, `kms:RecipientAttestation:PCR15`, `kms:RecipientAttestation:PCR16`, `kms:RecipientAttestation:PCR17`, `kms:RecipientAttestation:PCR18`, `kms:RecipientAttestation:PCR19`, `kms:RecipientAttestation:PCR2`, `kms:RecipientAttestation:PCR20`, `kms:RecipientAttestation:PCR21`, `kms:RecipientAttestation:PCR22`, `kms:RecipientAttestation:PCR23`, `kms:RecipientAttestation:PCR24`, `kms:RecipientAttestation:PCR25`, `kms:RecipientAttestation:PCR26`, `kms:RecipientAttestation:PCR27`, `kms:RecipientAttestation:PCR28`, `kms:RecipientAttestation:PCR29`, `kms:RecipientAttestation:PCR3`, `kms:RecipientAttestation:PCR30`, `kms:RecipientAttestation:PCR31`, `kms:RecipientAttestation:PCR4`, `kms:RecipientAttestation:PCR5`, `kms:RecipientAttestation:PCR6`, `kms:RecipientAttestation:PCR7`, `kms:RecipientAttestation:PCR8`, `kms:RecipientAttestation:PCR9`.
pub const GenerateRandom: &str = "kms:GenerateRandom";

/// `kms:GetKeyLastUsage`: Read.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:ViaService`.
pub const GetKeyLastUsage: &str = "kms:GetKeyLastUsage";

/// `kms:GetKeyPolicy`: Read.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:ViaService`.
pub const GetKeyPolicy: &str = "kms:GetKeyPolicy";

/// `kms:GetKeyRotationStatus`: Read.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:ViaService`.
pub const GetKeyRotationStatus: &str = "kms:GetKeyRotationStatus";

/// `kms:GetParametersForImport`: Read.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:ViaService`, `kms:WrappingAlgorithm`, `kms:WrappingKeySpec`.
pub const GetParametersForImport: &str = "kms:GetParametersForImport";

/// `kms:GetPublicKey`: Read.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:RequestAlias`, `kms:ViaService`.
pub const GetPublicKey: &str = "kms:GetPublicKey";

/// `kms:ImportKeyMaterial`: Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:ExpirationModel`, `kms:ValidTo`, `kms:ViaService`.
pub const ImportKeyMaterial: &str = "kms:ImportKeyMaterial";

/// `kms:ListAliases`: List.
///
/// No resource types: its resource is `*`.
pub const ListAliases: &str = "kms:ListAliases";

/// `kms:ListGrants`: List.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:GrantIsForAWSResource`, `kms:ViaService`.
pub const ListGrants: &str = "kms:ListGrants";

/// `kms:ListKeyPolicies`: List.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:ViaService`.
pub const ListKeyPolicies: &str = "kms:ListKeyPolicies";

/// `kms:ListKeyRotations`: List.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:ViaService`.
pub const ListKeyRotations: &str = "kms:ListKeyRotations";

/// `kms:ListKeys`: List.
///
/// No resource types: its resource is `*`.
pub const ListKeys: &str = "kms:ListKeys";

/// `kms:ListResourceTags`: List.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:ViaService`.
pub const ListResourceTags: &str = "kms:ListResourceTags";

/// `kms:ListRetirableGrants`: List.
///
/// No resource types: its resource is `*`.
pub const ListRetirableGrants: &str = "kms:ListRetirableGrants";

/// `kms:PutKeyPolicy`: Permissions management, Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:BypassPolicyLockoutSafetyCheck`, `kms:CallerAccount`, `kms:ViaService`.
pub const PutKeyPolicy: &str = "kms:PutKeyPolicy";

/// `kms:ReEncryptFrom`: Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:EncryptionAlgorithm`, `kms:EncryptionContext:${EncryptionContextKey}`, `kms:EncryptionContextKeys`, `kms:ReEncryptOnSameKey`, `kms:RequestAlias`, `kms:ViaService`.
pub const ReEncryptFrom: &str = "kms:ReEncryptFrom";

/// `kms:ReEncryptTo`: Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:EncryptionAlgorithm`, `kms:EncryptionContext:${EncryptionContextKey}`, `kms:EncryptionContextKeys`, `kms:ReEncryptOnSameKey`, `kms:RequestAlias`, `kms:ViaService`.
pub const ReEncryptTo: &str = "kms:ReEncryptTo";

/// `kms:ReplicateKey`: Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:ReplicaRegion`, `kms:ViaService`.
pub const ReplicateKey: &str = "kms:ReplicateKey";

/// `kms:RetireGrant`: Permissions management, Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:EncryptionContext:${EncryptionContextKey}`, `kms:EncryptionContextKeys`, `kms:GrantConstraintType`, `kms:ViaService`.
pub const RetireGrant: &str = "kms:RetireGrant";

/// `kms:RevokeGrant`: Permissions management, Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:GrantIsForAWSResource`, `kms:ViaService`.
pub const RevokeGrant: &str = "kms:RevokeGrant";

/// `kms:RotateKeyOnDemand`: Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:ViaService`.
pub const RotateKeyOnDemand: &str = "kms:RotateKeyOnDemand";

/// `kms:ScheduleKeyDeletion`: Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:ScheduleKeyDeletionPendingWindowInDays`, `kms:TrailingDaysWithoutKeyUsage`, `kms:ViaService`.
pub const ScheduleKeyDeletion: &str = "kms:ScheduleKeyDeletion";

/// `kms:Sign`: Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:MessageType`, `kms:RequestAlias`, `kms:SigningAlgorithm`, `kms:ViaService`.
pub const Sign: &str = "kms:Sign";

/// `kms:SynchronizeMultiRegionKey`: Write.
///
/// Resource types: `key` (required).
pub const SynchronizeMultiRegionKey: &str = "kms:SynchronizeMultiRegionKey";

/// `kms:TagResource`: Tagging, Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `kms:CallerAccount`, `kms:ViaService`.
pub const TagResource: &str = "kms:TagResource";

/// `kms:UntagResource`: Tagging, Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `aws:TagKeys`, `kms:CallerAccount`, `kms:ViaService`.
pub const UntagResource: &str = "kms:UntagResource";

/// `kms:UpdateAlias`: Write.
///
/// Resource types: `alias` (required), `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:ViaService`.
pub const UpdateAlias: &str = "kms:UpdateAlias";

/// `kms:UpdateCustomKeyStore`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `kms:CallerAccount`.
pub const UpdateCustomKeyStore: &str = "kms:UpdateCustomKeyStore";

/// `kms:UpdateKeyDescription`: Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:ViaService`.
pub const UpdateKeyDescription: &str = "kms:UpdateKeyDescription";

/// `kms:UpdatePrimaryRegion`: Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:PrimaryRegion`, `kms:ViaService`.
pub const UpdatePrimaryRegion: &str = "kms:UpdatePrimaryRegion";

/// `kms:Verify`: Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:MessageType`, `kms:RequestAlias`, `kms:SigningAlgorithm`, `kms:ViaService`.
pub const Verify: &str = "kms:Verify";

/// `kms:VerifyMac`: Write.
///
/// Resource types: `key` (required).
///
/// Condition keys: `kms:CallerAccount`, `kms:MacAlgorithm`, `kms:RequestAlias`, `kms:ViaService`.
pub const VerifyMac: &str = "kms:VerifyMac";
