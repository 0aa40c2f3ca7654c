//! A digest of what a policy means.

use crate::canonical::CanonicalPolicy;
use crate::model::Policy;
use crate::sha256::sha256;

/// SHA-256, in lower-case hexadecimal, of the [meaning](CanonicalPolicy::meaning) as RFC 8785 text.
pub(crate) fn of(policy: &Policy) -> String {
    let meaning = CanonicalPolicy::meaning(policy).to_jcs();
    sha256(meaning.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
