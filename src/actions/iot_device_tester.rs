// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS IoT Device Tester: the actions of the prefix `iot-device-tester`.

/// `iot-device-tester:CheckVersion`: Read.
///
/// No resource types: its resource is `*`.
pub const CheckVersion: &str = "iot-device-tester:CheckVersion";

/// `iot-device-tester:DownloadTestSuite`: Read.
///
/// No resource types: its resource is `*`.
pub const DownloadTestSuite: &str = "iot-device-tester:DownloadTestSuite";

/// `iot-device-tester:LatestIdt`: Read.
///
/// No resource types: its resource is `*`.
pub const LatestIdt: &str = "iot-device-tester:LatestIdt";

/// `iot-device-tester:SendMetrics`: Write.
///
/// No resource types: its resource is `*`.
pub const SendMetrics: &str = "iot-device-tester:SendMetrics";

/// `iot-device-tester:SupportedVersion`: Read.
///
/// No resource types: its resource is `*`.
pub const SupportedVersion: &str = "iot-device-tester:SupportedVersion";
