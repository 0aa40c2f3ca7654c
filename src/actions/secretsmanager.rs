// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Secrets Manager: the actions of the prefix `secretsmanager`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Secret` | `arn:${Partition}:secretsmanager:${Region}:${Account}:secret:${SecretId}` |

/// `secretsmanager:BatchGetSecretValue`: Read.
///
/// No resource types: its resource is `*`.
pub const BatchGetSecretValue: &str = "secretsmanager:BatchGetSecretValue";

/// `secretsmanager:CancelRotateSecret`: Write.
///
/// Resource types: `Secret` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `secretsmanager:ResourceTag/tag-key`, `secretsmanager:SecretId`, `secretsmanager:SecretPrimaryRegion`, `secretsmanager:resource/AllowRotationLambdaArn`, `secretsmanager:resource/Type`.
pub const CancelRotateSecret: &str = "secretsmanager:CancelRotateSecret";

/// `secretsmanager:CreateSecret`: Write.
///
/// Resource types: `Secret` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `secretsmanager:AddReplicaRegions`, `secretsmanager:Description`, `secretsmanager:ForceOverwriteReplicaSecret`, `secretsmanager:KmsKeyArn`, `secretsmanager:KmsKeyId`, `secretsmanager:Name`, `secretsmanager:ResourceTag/tag-key`, `secretsmanager:Type`.
pub const CreateSecret: &str = "secretsmanager:CreateSecret";

/// `secretsmanager:DeleteResourcePolicy`: Permissions management, Write.
///
/// Resource types: `Secret` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `secretsmanager:ResourceTag/tag-key`, `secretsmanager:SecretId`, `secretsmanager:SecretPrimaryRegion`, `secretsmanager:resource/AllowRotationLambdaArn`, `secretsmanager:resource/Type`.
pub const DeleteResourcePolicy: &str = "secretsmanager:DeleteResourcePolicy";

/// `secretsmanager:DeleteSecret`: Write.
///
/// Resource types: `Secret` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `secretsmanager:ForceDeleteWithoutRecovery`, `secretsmanager:RecoveryWindowInDays`, `secretsmanager:ResourceTag/tag-key`, `secretsmanager:SecretId`, `secretsmanager:SecretPrimaryRegion`, `secretsmanager:resource/AllowRotationLambdaArn`, `secretsmanager:resource/Type`.
pub const DeleteSecret: &str = "secretsmanager:DeleteSecret";

/// `secretsmanager:DescribeSecret`: Read.
///
/// Resource types: `Secret` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `secretsmanager:ResourceTag/tag-key`, `secretsmanager:SecretId`, `secretsmanager:SecretPrimaryRegion`, `secretsmanager:resource/AllowRotationLambdaArn`, `secretsmanager:resource/Type`.
pub const DescribeSecret: &str = "secretsmanager:DescribeSecret";

/// `secretsmanager:GetRandomPassword`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRandomPassword: &str = "secretsmanager:GetRandomPassword";

/// `secretsmanager:GetResourcePolicy`: Read.
///
/// Resource types: `Secret` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `secretsmanager:ResourceTag/tag-key`, `secretsmanager:SecretId`, `secretsmanager:SecretPrimaryRegion`, `secretsmanager:resource/AllowRotationLambdaArn`, `secretsmanager:resource/Type`.
pub const GetResourcePolicy: &str = "secretsmanager:GetResourcePolicy";

/// `secretsmanager:GetSecretValue`: Read.
///
/// Resource types: `Secret` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `secretsmanager:ResourceTag/tag-key`, `secretsmanager:SecretId`, `secretsmanager:SecretPrimaryRegion`, `secretsmanager:VersionId`, `secretsmanager:VersionStage`, `secretsmanager:resource/AllowRotationLambdaArn`, `secretsmanager:resource/Type`.
pub const GetSecretValue: &str = "secretsmanager:GetSecretValue";

/// `secretsmanager:ListSecrets`: List.
///
/// No resource types: its resource is `*`.
pub const ListSecrets: &str = "secretsmanager:ListSecrets";

/// `secretsmanager:ListSecretVersionIds`: Read.
///
/// Resource types: `Secret` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `secretsmanager:ResourceTag/tag-key`, `secretsmanager:SecretId`, `secretsmanager:SecretPrimaryRegion`, `secretsmanager:resource/AllowRotationLambdaArn`, `secretsmanager:resource/Type`.
pub const ListSecretVersionIds: &str = "secretsmanager:ListSecretVersionIds";

/// `secretsmanager:PutResourcePolicy`: Permissions management, Write.
///
/// Resource types: `Secret` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `secretsmanager:BlockPublicPolicy`, `secretsmanager:ResourceTag/tag-key`, `secretsmanager:SecretId`, `secretsmanager:SecretPrimaryRegion`, `secretsmanager:resource/AllowRotationLambdaArn`, `secretsmanager:resource/Type`.
pub const PutResourcePolicy: &str = "secretsmanager:PutResourcePolicy";

/// `secretsmanager:PutSecretValue`: Write.
///
/// Resource types: `Secret` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `secretsmanager:ResourceTag/tag-key`, `secretsmanager:SecretId`, `secretsmanager:SecretPrimaryRegion`, `secretsmanager:resource/AllowRotationLambdaArn`, `secretsmanager:resource/Type`.
pub const PutSecretValue: &str = "secretsmanager:PutSecretValue";

/// `secretsmanager:RemoveRegionsFromReplication`: Write.
///
/// Resource types: `Secret` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `secretsmanager:ResourceTag/tag-key`, `secretsmanager:SecretId`, `secretsmanager:SecretPrimaryRegion`, `secretsmanager:resource/AllowRotationLambdaArn`, `secretsmanager:resource/Type`.
pub const RemoveRegionsFromReplication: &str = "secretsmanager:RemoveRegionsFromReplication";

/// `secretsmanager:ReplicateSecretToRegions`: Write.
///
/// Resource types: `Secret` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `secretsmanager:AddReplicaRegions`, `secretsmanager:ForceOverwriteReplicaSecret`, `secretsmanager:ResourceTag/tag-key`, `secretsmanager:SecretId`, `secretsmanager:SecretPrimaryRegion`, `secretsmanager:resource/AllowRotationLambdaArn`, `secretsmanager:resource/Type`.
pub const ReplicateSecretToRegions: &str = "secretsmanager:ReplicateSecretToRegions";

/// `secretsmanager:RestoreSecret`: Write.
///
/// Resource types: `Secret` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `secretsmanager:ResourceTag/tag-key`, `secretsmanager:SecretId`, `secretsmanager:SecretPrimaryRegion`, `secretsmanager:resource/AllowRotationLambdaArn`, `secretsmanager:resource/Type`.
pub const RestoreSecret: &str = "secretsmanager:RestoreSecret";

/// `secretsmanager:RotateSecret`: Write.
///
/// Resource types: `Secret` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `secretsmanager:ExternalSecretRotationRoleArn`, `secretsmanager:ModifyRotationRules`, `secretsmanager:ResourceTag/tag-key`, `secretsmanager:RotateImmediately`, `secretsmanager:RotationLambdaARN`, `secretsmanager:SecretId`, `secretsmanager:SecretPrimaryRegion`, `secretsmanager:resource/AllowRotationLambdaArn`, `secretsmanager:resource/Type`.
pub const RotateSecret: &str = "secretsmanager:RotateSecret";

/// `secretsmanager:StopReplicationToReplica`: Write.
///
/// Resource types: `Secret` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `secretsmanager:ResourceTag/tag-key`, `secretsmanager:SecretId`, `secretsmanager:SecretPrimaryRegion`, `secretsmanager:resource/AllowRotationLambdaArn`, `secretsmanager:resource/Type`.
pub const StopReplicationToReplica: &str = "secretsmanager:StopReplicationToReplica";

/// `secretsmanager:TagResource`: Tagging, Write.
///
/// Resource types: `Secret` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `secretsmanager:ResourceTag/tag-key`, `secretsmanager:SecretId`, `secretsmanager:SecretPrimaryRegion`, `secretsmanager:resource/AllowRotationLambdaArn`, `secretsmanager:resource/Type`.
pub const TagResource: &str = "secretsmanager:TagResource";

/// `secretsmanager:UntagResource`: Tagging, Write.
///
/// Resource types: `Secret` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `secretsmanager:ResourceTag/tag-key`, `secretsmanager:SecretId`, `secretsmanager:SecretPrimaryRegion`, `secretsmanager:resource/AllowRotationLambdaArn`, `secretsmanager:resource/Type`.
pub const UntagResource: &str = "secretsmanager:UntagResource";

/// `secretsmanager:UpdateSecret`: Write.
///
/// Resource types: `Secret` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `secretsmanager:Description`, `secretsmanager:KmsKeyArn`, `secretsmanager:KmsKeyId`, `secretsmanager:ResourceTag/tag-key`, `secretsmanager:SecretId`, `secretsmanager:SecretPrimaryRegion`, `secretsmanager:Type`, `secretsmanager:resource/AllowRotationLambdaArn`, `secretsmanager:resource/Type`.
pub const UpdateSecret: &str = "secretsmanager:UpdateSecret";

/// `secretsmanager:UpdateSecretVersionStage`: Write.
///
/// Resource types: `Secret` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `secretsmanager:ResourceTag/tag-key`, `secretsmanager:SecretId`, `secretsmanager:SecretPrimaryRegion`, `secretsmanager:VersionStage`, `secretsmanager:resource/AllowRotationLambdaArn`, `secretsmanager:resource/Type`.
pub const UpdateSecretVersionStage: &str = "secretsmanager:UpdateSecretVersionStage";

/// `secretsmanager:ValidateResourcePolicy`: Permissions management, Write.
///
/// Resource types: `Secret` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `secretsmanager:ResourceTag/tag-key`, `secretsmanager:SecretId`, `secretsmanager:SecretPrimaryRegion`, `secretsmanager:resource/AllowRotationLambdaArn`, `secretsmanager:resource/Type`.
pub const ValidateResourcePolicy: &str = "secretsmanager:ValidateResourcePolicy";
