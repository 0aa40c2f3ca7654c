// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Tag Editor: the actions of the prefix `resource-explorer`.

/// `resource-explorer:ListResources`: List.
///
/// No resource types: its resource is `*`.
pub const ListResources: &str = "resource-explorer:ListResources";

/// `resource-explorer:ListResourceTypes`: List.
///
/// No resource types: its resource is `*`.
pub const ListResourceTypes: &str = "resource-explorer:ListResourceTypes";

/// `resource-explorer:ListTags`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTags: &str = "resource-explorer:ListTags";
