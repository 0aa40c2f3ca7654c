// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Control Catalog: the actions of the prefix `controlcatalog`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `common-control` | `arn:${Partition}:controlcatalog:::common-control/${CommonControlId}` |
//! | `control` | `arn:${Partition}:controlcatalog:::control/${ControlId}` |
//! | `domain` | `arn:${Partition}:controlcatalog:::domain/${DomainId}` |
//! | `objective` | `arn:${Partition}:controlcatalog:::objective/${ObjectiveId}` |

/// `controlcatalog:GetControl`: Read.
///
/// Resource types: `control` (required).
pub const GetControl: &str = "controlcatalog:GetControl";

/// `controlcatalog:ListCommonControls`: List.
///
/// No resource types: its resource is `*`.
pub const ListCommonControls: &str = "controlcatalog:ListCommonControls";

/// `controlcatalog:ListControlMappings`: List.
///
/// No resource types: its resource is `*`.
pub const ListControlMappings: &str = "controlcatalog:ListControlMappings";

/// `controlcatalog:ListControls`: List.
///
/// Resource types: `control` (required).
pub const ListControls: &str = "controlcatalog:ListControls";

/// `controlcatalog:ListDomains`: List.
///
/// No resource types: its resource is `*`.
pub const ListDomains: &str = "controlcatalog:ListDomains";

/// `controlcatalog:ListObjectives`: List.
///
/// No resource types: its resource is `*`.
pub const ListObjectives: &str = "controlcatalog:ListObjectives";
