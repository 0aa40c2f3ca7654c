// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon VPC Lattice Services: the actions of the prefix `vpc-lattice-svcs`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Service` | `arn:${Partition}:vpc-lattice:${Region}:${Account}:service/${ServiceId}/${RequestPath}` |
//! | `TCP Service` | `arn:${Partition}:vpc-lattice:${Region}:${Account}:service/${ServiceId}` |

/// `vpc-lattice-svcs:Connect`: Write.
///
/// Resource types: `TCP Service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `vpc-lattice-svcs:Port`, `vpc-lattice-svcs:ServiceArn`, `vpc-lattice-svcs:ServiceNetworkArn`, `vpc-lattice-svcs:SourceVpc`, `vpc-lattice-svcs:SourceVpcOwnerAccount`.
pub const Connect: &str = "vpc-lattice-svcs:Connect";

/// `vpc-lattice-svcs:Invoke`: Write.
///
/// Resource types: `Service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `vpc-lattice-svcs:Port`, `vpc-lattice-svcs:RequestHeader/${HeaderName}`, `vpc-lattice-svcs:RequestMethod`, `vpc-lattice-svcs:RequestPath`, `vpc-lattice-svcs:RequestQueryString/${QueryStringKey}`, `vpc-lattice-svcs:ServiceArn`, `vpc-lattice-svcs:ServiceNetworkArn`, `vpc-lattice-svcs:SourceVpc`, `vpc-lattice-svcs:SourceVpcOwnerAccount`.
pub const Invoke: &str = "vpc-lattice-svcs:Invoke";
