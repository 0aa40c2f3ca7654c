//! References of templates, and words in place of values.

use policy_core::model::hole::is_hole;
use policy_core::model::{VariableError, VariableErrorKind};

/// Whether a text is a function of a template, which nothing else is told of.
pub(crate) fn is_function(text: &str) -> bool {
    const FUNCTIONS: [&str; 4] = ["!Sub", "!Ref", "!GetAtt", "Fn::"];
    text.starts_with(['!', 'F']) && FUNCTIONS.iter().any(|name| text.starts_with(name))
}

/// Whether an error of a variable is that it is a reference of a template.
pub(crate) fn is_reference(error: &VariableError) -> bool {
    matches!(
        error.kind(),
        VariableErrorKind::CloudFormationReference | VariableErrorKind::TerraformReference
    )
}

/// Whether an account segment has white space that is part of a description, such as
/// `your account id`.
pub(crate) fn is_placeholder(account: &str) -> bool {
    account.trim().contains(char::is_whitespace) && account.contains(char::is_alphabetic)
}

/// Whether a text has a `${`, is a function of a template, or has a character that IAM does not store:
/// what it means at its place is no question then.
pub(crate) fn is_no_plain_text(text: &str) -> bool {
    text.contains("${")
        || text.starts_with('!')
        || text.chars().any(|one| u32::from(one) > 0xFF && !is_hole(one))
}
