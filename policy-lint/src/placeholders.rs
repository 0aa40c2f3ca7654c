//! Template references, and placeholders for values.

use policy_core::model::hole::is_hole;
use policy_core::model::{VariableError, VariableErrorKind};

/// Whether a string is a template function, about which nothing else is reported.
pub(crate) fn is_function(text: &str) -> bool {
    const FUNCTIONS: [&str; 4] = ["!Sub", "!Ref", "!GetAtt", "Fn::"];
    text.starts_with(['!', 'F']) && FUNCTIONS.iter().any(|name| text.starts_with(name))
}

/// Whether a variable is wrong because it is a template reference.
pub(crate) fn is_reference(error: &VariableError) -> bool {
    matches!(
        error.kind(),
        VariableErrorKind::CloudFormationReference | VariableErrorKind::TerraformReference
    )
}

/// Whether an account segment has white space because it is a description, such as `your account id`.
pub(crate) fn is_placeholder(account: &str) -> bool {
    account.trim().contains(char::is_whitespace) && account.contains(char::is_alphabetic)
}

/// Whether a string contains `${`, is a template function, or contains a character that IAM does not store,
/// so that its meaning cannot be checked.
pub(crate) fn is_no_plain_text(text: &str) -> bool {
    text.contains("${")
        || text.starts_with('!')
        || text.chars().any(|one| u32::from(one) > 0xFF && !is_hole(one))
}
