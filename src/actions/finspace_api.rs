// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon FinSpace API: the actions of the prefix `finspace-api`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `credential` | `arn:${Partition}:finspace-api:${Region}:${Account}:/credentials/programmatic` |

/// `finspace-api:GetProgrammaticAccessCredentials`: Read.
///
/// Resource types: `credential` (required).
pub const GetProgrammaticAccessCredentials: &str = "finspace-api:GetProgrammaticAccessCredentials";
