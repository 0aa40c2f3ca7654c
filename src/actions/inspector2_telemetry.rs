// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Inspector2 Telemetry Channel: the actions of the prefix `inspector2-telemetry`.

/// `inspector2-telemetry:NotifyHeartbeat`: Write.
///
/// No resource types: its resource is `*`.
pub const NotifyHeartbeat: &str = "inspector2-telemetry:NotifyHeartbeat";

/// `inspector2-telemetry:SendTelemetry`: Write.
///
/// No resource types: its resource is `*`.
pub const SendTelemetry: &str = "inspector2-telemetry:SendTelemetry";

/// `inspector2-telemetry:SendTelemetryEvent`: Write.
///
/// No resource types: its resource is `*`.
pub const SendTelemetryEvent: &str = "inspector2-telemetry:SendTelemetryEvent";

/// `inspector2-telemetry:StartSession`: Write.
///
/// No resource types: its resource is `*`.
pub const StartSession: &str = "inspector2-telemetry:StartSession";

/// `inspector2-telemetry:StopSession`: Write.
///
/// No resource types: its resource is `*`.
pub const StopSession: &str = "inspector2-telemetry:StopSession";
