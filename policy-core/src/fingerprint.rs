//! A digest of a policy's meaning.

use crate::canonical::CanonicalPolicy;
use crate::model::Policy;
use crate::sha256::sha256;

/// Returns the SHA-256, in lowercase hexadecimal, of the [meaning](CanonicalPolicy::meaning) as RFC
/// 8785 text.
pub(crate) fn of(policy: &Policy) -> String {
    let meaning = CanonicalPolicy::meaning(policy).to_jcs();
    digest(&meaning)
}

/// Returns the SHA-256 of a string, in lowercase hexadecimal.
///
/// ```
/// let digest = policy_core::digest("abc");
/// assert_eq!(digest, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
/// ```
#[must_use]
pub fn digest(text: &str) -> String {
    sha256(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
