// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS PrivateLink: the actions of the prefix `vpce`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `vpc-endpoint` | `arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint/${VpcEndpointId}` |
//! | `vpc-endpoint-service` | `arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint-service/${VpcEndpointServiceId}` |

/// `vpce:AllowMultiRegion`: Write.
///
/// Resource types: `vpc-endpoint`, `vpc-endpoint-service`.
pub const AllowMultiRegion: &str = "vpce:AllowMultiRegion";
