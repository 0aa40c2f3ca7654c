//! What a policy means, without the order of its statements and the case that IAM ignores.

use crate::canonical::CanonicalPolicy;
use crate::model::Policy;
use crate::sha256::sha256;

/// The canonical form with statements sorted and case folded, as RFC 8785 text.
pub(crate) fn meaning(policy: &Policy) -> String {
    CanonicalPolicy::of(policy).folded().sorted().to_jcs()
}

/// SHA-256 of [`meaning`], in lower-case hexadecimal.
pub(crate) fn of(policy: &Policy) -> String {
    sha256(meaning(policy).as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
