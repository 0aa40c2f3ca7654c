// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Location Service Maps: the actions of the prefix `geo-maps`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `provider` | `arn:${Partition}:geo-maps:${Region}::provider/default` |

/// `geo-maps:GetStaticMap`: Read.
///
/// Resource types: `provider` (required).
pub const GetStaticMap: &str = "geo-maps:GetStaticMap";

/// `geo-maps:GetTile`: Read.
///
/// Resource types: `provider` (required).
pub const GetTile: &str = "geo-maps:GetTile";
