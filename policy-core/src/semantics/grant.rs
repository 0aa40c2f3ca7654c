//! How the elements of a statement cover an action or a resource.
//!
//! ```
//! use policy_core::read_policy;
//! use policy_core::semantics::grant::{Grant, grant, is_on_all};
//!
//! let policy = read_policy(r#"{"Version": "2012-10-17", "Statement": [{
//!     "Effect": "Allow", "Action": ["s3:List*", "s3:GetObject"], "Resource": "*"}]}"#)?;
//! let statement = &policy.statements()[0];
//! assert_eq!(grant(statement.action(), "S3:getobject"), Some(Grant::Named(1)));
//! assert_eq!(grant(statement.action(), "s3:ListBucket"), Some(Grant::Pattern(0)));
//! assert_eq!(grant(statement.action(), "s3:PutObject"), None);
//! assert!(statement.resource().is_some_and(is_on_all));
//! # Ok::<(), policy_core::ReadError>(())
//! ```

use super::condition::Truth;
use super::pattern::{
    covers_in_any_casing, is_all, is_all_or_nothing, is_known, matches, matches_in_any_casing,
};
use crate::model::hole::has_hole;
use crate::model::{ActionElement, ArnFields, ResourceElement};

/// How a statement's action element covers an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grant {
    /// The action is named, at this number.
    Named(usize),
    /// A pattern covers it, at this number.
    Pattern(usize),
    /// `NotAction` does not name it.
    Rest,
}

/// How the element covers the action, if it does. The action may be a pattern.
///
/// A hole can be any action, so an element is said to cover none by a hole, and `NotAction` with one
/// is said to cover none at all.
#[must_use]
pub fn grant(element: &ActionElement, action: &str) -> Option<Grant> {
    let named = if has_hole(action) {
        None
    } else {
        element.values().iter().position(|text| text.eq_ignore_ascii_case(action))
    };
    grant_among(element.is_negated(), named, element.values().iter().enumerate(), action)
}

/// [`grant`], where the number of the value that names the action was found before.
pub fn grant_among<'a>(
    is_negated: bool,
    named: Option<usize>,
    mut others: impl Iterator<Item = (usize, &'a str)>,
    action: &str,
) -> Option<Grant> {
    let covers = |text: &str| !has_hole(text) && covers_in_any_casing(text, action);
    if is_negated {
        let may_take = |(_, text): (usize, &str)| has_hole(text) || covers(text);
        return (named.is_none() && !others.any(may_take)).then_some(Grant::Rest);
    }
    named
        .map(Grant::Named)
        .or_else(|| others.find(|(_, text)| covers(text)).map(|(index, _)| Grant::Pattern(index)))
}

/// Whether the element covers a single action, for certain or perhaps.
#[must_use]
pub fn action_holds(element: &ActionElement, action: &str) -> Truth {
    among(element.values().iter(), action, matches_in_any_casing, element.is_negated())
}

/// Whether the element covers a single ARN, for certain or perhaps.
#[must_use]
pub fn resource_holds(element: &ResourceElement, arn: &str) -> Truth {
    among(element.values().iter(), arn, matches, element.is_negated())
}

fn among<'a>(
    patterns: impl Iterator<Item = &'a str>,
    text: &str,
    takes: fn(&str, &str) -> bool,
    is_negated: bool,
) -> Truth {
    let mut best = Truth::Never;
    for pattern in patterns {
        let are_known = is_known(pattern) && is_known(text);
        if pattern == text || is_all(pattern) || (are_known && takes(pattern, text)) {
            best = Truth::Always;
            break;
        }
        if !are_known {
            best = Truth::Perhaps;
        }
    }
    if is_negated { best.not() } else { best }
}

/// Whether the element covers every resource, or all but those of `NotResource`.
#[must_use]
pub fn is_on_all(element: &ResourceElement) -> bool {
    element.is_negated() || element.values().contains("*")
}

/// Whether the element covers every resource that the action can be about.
#[must_use]
pub fn is_open_for(element: &ResourceElement, action: &str) -> bool {
    is_on_all(element)
        || element.values().iter().any(|text| suits(text, action) && is_all_of_a_type(text))
}

/// Whether the element covers every resource that some action can be about.
#[must_use]
pub fn is_open_for_some(element: &ResourceElement) -> bool {
    is_on_all(element) || element.values().iter().any(is_all_of_a_type)
}

/// Whether an ARN is of the service of an action, and in IAM of a type in the action's name.
fn suits(text: &str, action: &str) -> bool {
    let Ok(fields) = ArnFields::split(text) else { return false };
    let Some((service, name)) = action.split_once(':') else { return false };
    match (fields.service, service) {
        ("*", _) => true,
        ("iam", "iam") => {
            let word = fields.resource.split('/').next().unwrap_or_default();
            // The keys and passwords of users do not have the word.
            word.starts_with('*') || word == "user" || name.to_ascii_lowercase().contains(word)
        }
        ("iam", "sts") => true,
        (of_arn, of_action) => of_arn == of_action,
    }
}

/// Whether an ARN covers all resources of a type in every Region.
#[must_use]
pub fn is_all_of_a_type(text: &str) -> bool {
    let Ok(fields) = ArnFields::split(text) else { return false };
    if !is_all_or_nothing(fields.region)
        || !(is_all_or_nothing(fields.account) || fields.region.is_empty())
    {
        return false;
    }
    let word = |one: char| one.is_ascii_alphanumeric() || one == '-';
    // A word before the wildcard is a type, but for the name of a bucket.
    let name =
        if fields.service == "s3" { None } else { Some(fields.resource.trim_start_matches(word)) };
    let name = name.filter(|name| name.starts_with(['/', ':'])).unwrap_or(fields.resource);
    name.contains('*') && name.bytes().all(|byte| b"*/:".contains(&byte))
}

/// Whether a pattern takes all actions of one service.
#[must_use]
pub fn is_service_wildcard(text: &str) -> bool {
    text.split_once(':')
        .is_some_and(|(service, name)| is_all(name) && !service.is_empty() && service != "*")
}

/// Whether a pattern takes all actions of all services.
#[must_use]
pub fn is_every_action(text: &str) -> bool {
    matches!(text, "*" | "*:*")
}
