// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon EKS Auth: the actions of the prefix `eks-auth`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `cluster` | `arn:${Partition}:eks:${Region}:${Account}:cluster/${ClusterName}` |

/// `eks-auth:AssumeRoleForPodIdentity`: Read.
///
/// Resource types: `cluster` (required).
pub const AssumeRoleForPodIdentity: &str = "eks-auth:AssumeRoleForPodIdentity";
