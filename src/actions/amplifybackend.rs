// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Amplify Admin: the actions of the prefix `amplifybackend`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `api` | `arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/${AppId}/api/*` |
//! | `auth` | `arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/${AppId}/auth/*` |
//! | `backend` | `arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/${AppId}/*` |
//! | `config` | `arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/${AppId}/config/*` |
//! | `created-backend` | `arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/*` |
//! | `environment` | `arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/${AppId}/environments/*` |
//! | `job` | `arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/${AppId}/job/*` |
//! | `storage` | `arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/${AppId}/storage/*` |
//! | `token` | `arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/${AppId}/challenge/*` |

/// `amplifybackend:CloneBackend`: Write.
///
/// Resource types: `backend` (required).
pub const CloneBackend: &str = "amplifybackend:CloneBackend";

/// `amplifybackend:CreateBackend`: Write.
///
/// Resource types: `created-backend` (required).
pub const CreateBackend: &str = "amplifybackend:CreateBackend";

/// `amplifybackend:CreateBackendAPI`: Write.
///
/// Resource types: `api` (required), `backend` (required), `environment` (required).
pub const CreateBackendAPI: &str = "amplifybackend:CreateBackendAPI";

/// `amplifybackend:CreateBackendAuth`: Write.
///
/// Resource types: `auth` (required), `backend` (required), `environment` (required).
pub const CreateBackendAuth: &str = "amplifybackend:CreateBackendAuth";

/// `amplifybackend:CreateBackendConfig`: Write.
///
/// Resource types: `config` (required).
pub const CreateBackendConfig: &str = "amplifybackend:CreateBackendConfig";

/// `amplifybackend:CreateBackendStorage`: Write.
///
/// Resource types: `backend` (required), `environment` (required), `storage` (required).
pub const CreateBackendStorage: &str = "amplifybackend:CreateBackendStorage";

/// `amplifybackend:CreateToken`: Write.
///
/// Resource types: `backend` (required), `token` (required).
pub const CreateToken: &str = "amplifybackend:CreateToken";

/// `amplifybackend:DeleteBackend`: Write.
///
/// Resource types: `backend` (required), `environment` (required).
pub const DeleteBackend: &str = "amplifybackend:DeleteBackend";

/// `amplifybackend:DeleteBackendAPI`: Write.
///
/// Resource types: `api` (required), `backend` (required), `environment` (required).
pub const DeleteBackendAPI: &str = "amplifybackend:DeleteBackendAPI";

/// `amplifybackend:DeleteBackendAuth`: Write.
///
/// Resource types: `auth` (required), `backend` (required), `environment` (required).
pub const DeleteBackendAuth: &str = "amplifybackend:DeleteBackendAuth";

/// `amplifybackend:DeleteBackendStorage`: Write.
///
/// Resource types: `backend` (required), `environment` (required), `storage` (required).
pub const DeleteBackendStorage: &str = "amplifybackend:DeleteBackendStorage";

/// `amplifybackend:DeleteToken`: Write.
///
/// Resource types: `backend` (required), `token` (required).
pub const DeleteToken: &str = "amplifybackend:DeleteToken";

/// `amplifybackend:GenerateBackendAPIModels`: Write.
///
/// Resource types: `api` (required), `backend` (required), `environment` (required).
pub const GenerateBackendAPIModels: &str = "amplifybackend:GenerateBackendAPIModels";

/// `amplifybackend:GetBackend`: Read.
///
/// Resource types: `backend` (required), `environment` (required).
pub const GetBackend: &str = "amplifybackend:GetBackend";

/// `amplifybackend:GetBackendAPI`: Read.
///
/// Resource types: `api` (required), `backend` (required), `environment` (required).
pub const GetBackendAPI: &str = "amplifybackend:GetBackendAPI";

/// `amplifybackend:GetBackendAPIModels`: Read.
///
/// Resource types: `api` (required), `backend` (required), `environment` (required).
pub const GetBackendAPIModels: &str = "amplifybackend:GetBackendAPIModels";

/// `amplifybackend:GetBackendAuth`: Read.
///
/// Resource types: `auth` (required), `backend` (required), `environment` (required).
pub const GetBackendAuth: &str = "amplifybackend:GetBackendAuth";

/// `amplifybackend:GetBackendJob`: Read.
///
/// Resource types: `backend` (required), `job` (required).
pub const GetBackendJob: &str = "amplifybackend:GetBackendJob";

/// `amplifybackend:GetBackendStorage`: Read.
///
/// Resource types: `backend` (required), `environment` (required).
pub const GetBackendStorage: &str = "amplifybackend:GetBackendStorage";

/// `amplifybackend:GetToken`: Read.
///
/// Resource types: `backend` (required), `token` (required).
pub const GetToken: &str = "amplifybackend:GetToken";

/// `amplifybackend:ImportBackendAuth`: Write.
///
/// Resource types: `auth` (required), `backend` (required), `environment` (required).
pub const ImportBackendAuth: &str = "amplifybackend:ImportBackendAuth";

/// `amplifybackend:ImportBackendStorage`: Write.
///
/// Resource types: `backend` (required), `environment` (required), `storage` (required).
pub const ImportBackendStorage: &str = "amplifybackend:ImportBackendStorage";

/// `amplifybackend:ListBackendJobs`: List.
///
/// Resource types: `backend` (required), `job` (required).
pub const ListBackendJobs: &str = "amplifybackend:ListBackendJobs";

/// `amplifybackend:ListS3Buckets`: List.
///
/// No resource types: its resource is `*`.
pub const ListS3Buckets: &str = "amplifybackend:ListS3Buckets";

/// `amplifybackend:RemoveAllBackends`: Write.
///
/// Resource types: `backend` (required), `environment` (required).
pub const RemoveAllBackends: &str = "amplifybackend:RemoveAllBackends";

/// `amplifybackend:RemoveBackendConfig`: Write.
///
/// Resource types: `config` (required).
pub const RemoveBackendConfig: &str = "amplifybackend:RemoveBackendConfig";

/// `amplifybackend:UpdateBackendAPI`: Write.
///
/// Resource types: `api` (required), `backend` (required), `environment` (required).
pub const UpdateBackendAPI: &str = "amplifybackend:UpdateBackendAPI";

/// `amplifybackend:UpdateBackendAuth`: Write.
///
/// Resource types: `auth` (required), `backend` (required), `environment` (required).
pub const UpdateBackendAuth: &str = "amplifybackend:UpdateBackendAuth";

/// `amplifybackend:UpdateBackendConfig`: Write.
///
/// Resource types: `config` (required).
pub const UpdateBackendConfig: &str = "amplifybackend:UpdateBackendConfig";

/// `amplifybackend:UpdateBackendJob`: Write.
///
/// Resource types: `backend` (required), `job` (required).
pub const UpdateBackendJob: &str = "amplifybackend:UpdateBackendJob";

/// `amplifybackend:UpdateBackendStorage`: Write.
///
/// Resource types: `backend` (required), `environment` (required), `storage` (required).
pub const UpdateBackendStorage: &str = "amplifybackend:UpdateBackendStorage";
