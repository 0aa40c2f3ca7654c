//! Values that the reference data must know, at run time.

use policy_core::finding::Level;
use policy_core::model::{Action, ActionPattern, ValueError};
use policy_core::report::error_of_value;
use policy_lint::Context;
use policy_lint::value::check_action;

use crate::slots::sealed::Sealed;

/// Values that are read and then looked up in the reference data, as the macros do with what is written.
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
    /// Reads a value that the reference data has.
    ///
    /// # Errors
    ///
    /// The text is no such value, or the rules find an error in it; the words are those of the rule.
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
