// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Location Service Places: the actions of the prefix `geo-places`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `provider` | `arn:${Partition}:geo-places:${Region}::provider/default` |

/// `geo-places:Autocomplete`: Read.
///
/// Resource types: `provider` (required).
pub const Autocomplete: &str = "geo-places:Autocomplete";

/// `geo-places:Geocode`: Read.
///
/// Resource types: `provider` (required).
pub const Geocode: &str = "geo-places:Geocode";

/// `geo-places:GetPlace`: Read.
///
/// Resource types: `provider` (required).
pub const GetPlace: &str = "geo-places:GetPlace";

/// `geo-places:ReverseGeocode`: Read.
///
/// Resource types: `provider` (required).
pub const ReverseGeocode: &str = "geo-places:ReverseGeocode";

/// `geo-places:SearchNearby`: Read.
///
/// Resource types: `provider` (required).
pub const SearchNearby: &str = "geo-places:SearchNearby";

/// `geo-places:SearchText`: Read.
///
/// Resource types: `provider` (required).
pub const SearchText: &str = "geo-places:SearchText";

/// `geo-places:Suggest`: Read.
///
/// Resource types: `provider` (required).
pub const Suggest: &str = "geo-places:Suggest";
