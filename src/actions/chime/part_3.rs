// Made by `cargo xtask codegen` from policy-data. Do not edit.

/// `chime:UpdateVoiceConnector`: Write.
///
/// Resource types: `voice-connector` (required).
pub const UpdateVoiceConnector: &str = "chime:UpdateVoiceConnector";

/// `chime:UpdateVoiceConnectorGroup`: Write.
///
/// Resource types: `voice-connector`.
pub const UpdateVoiceConnectorGroup: &str = "chime:UpdateVoiceConnectorGroup";

/// `chime:UpdateVoiceProfile`: Write.
///
/// Resource types: `voice-profile` (required).
pub const UpdateVoiceProfile: &str = "chime:UpdateVoiceProfile";

/// `chime:UpdateVoiceProfileDomain`: Write.
///
/// Resource types: `voice-profile-domain` (required).
pub const UpdateVoiceProfileDomain: &str = "chime:UpdateVoiceProfileDomain";

/// `chime:ValidateAccountResource`: Read.
///
/// No resource types: its resource is `*`.
pub const ValidateAccountResource: &str = "chime:ValidateAccountResource";

/// `chime:ValidateE911Address`: Read.
///
/// No resource types: its resource is `*`.
pub const ValidateE911Address: &str = "chime:ValidateE911Address";
