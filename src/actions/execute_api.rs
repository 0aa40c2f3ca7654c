// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon API Gateway: the actions of the prefix `execute-api`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `execute-api-domain` | `arn:${Partition}:execute-api:${Region}:${Account}:/domainnames/${DomainName}+${DomainIdentifier}` |
//! | `execute-api-general` | `arn:${Partition}:execute-api:${Region}:${Account}:${ApiId}/${Stage}/${Method}/${ApiSpecificResourcePath}` |

/// `execute-api:InvalidateCache`: Write.
///
/// Resource types: `execute-api-general` (required).
pub const InvalidateCache: &str = "execute-api:InvalidateCache";

/// `execute-api:Invoke`: Write.
///
/// Resource types: `execute-api-domain`, `execute-api-general`.
pub const Invoke: &str = "execute-api:Invoke";

/// `execute-api:ManageConnections`: Write.
///
/// Resource types: `execute-api-general` (required).
pub const ManageConnections: &str = "execute-api:ManageConnections";
