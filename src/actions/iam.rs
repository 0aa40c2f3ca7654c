// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Identity and Access Management (IAM): the actions of the prefix `iam`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `access-report` | `arn:${Partition}:iam::${Account}:access-report/${EntityPath}` |
//! | `assumed-role` | `arn:${Partition}:iam::${Account}:assumed-role/${RoleName}/${RoleSessionName}` |
//! | `delegation-request` | `arn:${Partition}:iam::${Account}:delegation-request/${DelegationRequestId}` |
//! | `federated-user` | `arn:${Partition}:iam::${Account}:federated-user/${UserName}` |
//! | `group` | `arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}` |
//! | `instance-profile` | `arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}` |
//! | `mfa` | `arn:${Partition}:iam::${Account}:mfa/${MfaTokenIdWithPath}` |
//! | `oidc-provider` | `arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}` |
//! | `policy` | `arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}` |
//! | `role` | `arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}` |
//! | `role-template` | `arn:${Partition}:iam::aws:role-template/${AWSServicePrincipal}/${RoleTemplateName}:${RoleTemplateMajorVersion}` |
//! | `saml-provider` | `arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}` |
//! | `server-certificate` | `arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}` |
//! | `sms-mfa` | `arn:${Partition}:iam::${Account}:sms-mfa/${MfaTokenIdWithPath}` |
//! | `user` | `arn:${Partition}:iam::${Account}:user/${UserNameWithPath}` |

mod part_1;
mod part_2;

pub use part_1::*;
pub use part_2::*;
