// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Location Service Routes: the actions of the prefix `geo-routes`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `provider` | `arn:${Partition}:geo-routes:${Region}::provider/default` |

/// `geo-routes:CalculateIsolines`: Read.
///
/// Resource types: `provider` (required).
pub const CalculateIsolines: &str = "geo-routes:CalculateIsolines";

/// `geo-routes:CalculateRouteMatrix`: Read.
///
/// Resource types: `provider` (required).
pub const CalculateRouteMatrix: &str = "geo-routes:CalculateRouteMatrix";

/// `geo-routes:CalculateRoutes`: Read.
///
/// Resource types: `provider` (required).
pub const CalculateRoutes: &str = "geo-routes:CalculateRoutes";

/// `geo-routes:OptimizeWaypoints`: Read.
///
/// Resource types: `provider` (required).
pub const OptimizeWaypoints: &str = "geo-routes:OptimizeWaypoints";

/// `geo-routes:SnapToRoads`: Read.
///
/// Resource types: `provider` (required).
pub const SnapToRoads: &str = "geo-routes:SnapToRoads";
