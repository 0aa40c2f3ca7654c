//! Values that must be in the reference data, at run time.

use policy_core::finding::Level;
use policy_core::model::{Action, ActionPattern, ValueError};
use policy_core::report::error_of_value;
use policy_lint::Context;
use policy_lint::value::check_action;

use crate::slots::sealed::Sealed;

/// Parsing of values with a lookup in the reference data, as the macros do for literals.
///
/// ```
/// use iam_policy::{Action, ParseChecked as _};
///
/// assert!(Action::parse_checked("s3:GetObject").is_ok());
/// assert!(Action::parse("s3:GetObjct").is_ok());
/// let error = Action::parse_checked("s3:GetObjct").unwrap_err().to_string();
/// assert!(error.starts_with("unknown action `s3:GetObjct`; did you mean `s3:GetObject`"));
/// ```
pub trait ParseChecked: Sized + Sealed {
    /// Parses a value that is in the reference data.
    ///
    /// # Errors
    ///
    /// The string is not such a value, or the rules find an error in it; the message is that of the rule.
    fn parse_checked(text: &str) -> Result<Self, ValueError>;
}

macro_rules! actions {
    ($($action:ident),*) => {
        $(impl ParseChecked for $action {
            fn parse_checked(text: &str) -> Result<Self, ValueError> {
                let action = Self::parse(text)?;
                let findings = check_action(text, &Context::default());
                match findings.iter().find(|finding| finding.level() == Level::Error) {
                    Some(finding) => Err(error_of_value(text, finding)),
                    None => Ok(action),
                }
            }
        })*
    };
}
actions! { Action, ActionPattern }
