// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon InspectorScan: the actions of the prefix `inspector-scan`.

/// `inspector-scan:ScanSbom`: Read.
///
/// No resource types: its resource is `*`.
pub const ScanSbom: &str = "inspector-scan:ScanSbom";
