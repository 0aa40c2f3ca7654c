// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon EC2 Instance Connect: the actions of the prefix `ec2-instance-connect`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `instance` | `arn:${Partition}:ec2:${Region}:${Account}:instance/${InstanceId}` |
//! | `instance-connect-endpoint` | `arn:${Partition}:ec2:${Region}:${Account}:instance-connect-endpoint/${InstanceConnectEndpointId}` |

/// `ec2-instance-connect:OpenTunnel`: Write.
///
/// Resource types: `instance-connect-endpoint` (required).
pub const OpenTunnel: &str = "ec2-instance-connect:OpenTunnel";

/// `ec2-instance-connect:SendSerialConsoleSSHPublicKey`: Write.
///
/// Resource types: `instance` (required).
pub const SendSerialConsoleSSHPublicKey: &str = "ec2-instance-connect:SendSerialConsoleSSHPublicKey";

/// `ec2-instance-connect:SendSSHPublicKey`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `ec2:osuser`.
pub const SendSSHPublicKey: &str = "ec2-instance-connect:SendSSHPublicKey";
