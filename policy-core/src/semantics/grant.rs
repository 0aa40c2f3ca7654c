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

use super::expansion::{Expanded, Expansion, Variables, Wildcards};
use super::pattern::{Casing, covers_in_any_casing, is_all, is_all_or_nothing};
use super::statement::{Asked, PolicyForm};
use super::steps;
use super::truth::Truth;
use super::value::{Comparison, takes, takes_expanded};
use crate::model::hole::has_hole;
use crate::model::wide::{self, Beginning};
use crate::model::{ActionElement, ArnFields, ResourceElement, is_equal};

/// How a statement's action element covers an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grant {
    /// The action is named, at this index.
    Named(usize),
    /// A pattern covers it, at this index.
    Pattern(usize),
    /// `NotAction` does not name it.
    Rest,
}

/// Returns how the element covers the action, if it does. The action may be a pattern.
///
/// A hole can be any action, so it is not considered to cover any action, and a `NotAction` with a
/// hole is not considered to cover any action at all.
#[must_use]
pub fn grant(element: &ActionElement, action: &str) -> Option<Grant> {
    let named = if has_hole(action) {
        None
    } else {
        element.values().iter().position(|text| text.eq_ignore_ascii_case(action))
    };
    grant_among(element.is_negated(), named, element.values().iter().enumerate(), action)
}

/// Returns [`grant`] if the index of the value that names the action is already known.
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

/// Returns whether the element covers a single action, certainly or possibly.
#[must_use]
pub fn action_holds(element: &ActionElement, action: &str) -> Truth {
    let (mut best, mut taken) = (Truth::Never, 0);
    for pattern in element.values() {
        best = best.or(action_matches(pattern, action, &mut taken));
    }
    steps::take(taken);
    if element.is_negated() { best.not() } else { best }
}

/// Returns whether an action pattern matches an action.
#[must_use]
pub const fn action_matches(pattern: &str, action: &str, taken: &mut u64) -> Truth {
    takes(pattern, action, Comparison::Glob(Casing::Ignored), Variables::AreText, taken)
}

/// How the resource patterns of a policy are interpreted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResourceForm {
    /// As in identity-based policies: an ARN with too few fields is [completed with `*`][1].
    ///
    /// [1]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
    Completed,
    /// As written.
    AsWritten,
    /// As written, and a statement without `Resource` applies to the resource that the policy is
    /// attached to.
    OfTheResource,
}

/// Whether a wildcard in a resource extends over the first five colons of an ARN.
///
/// AWS documents two different rules: according to [one page][1], a pattern matches the whole
/// string; according to [another][2], each field matches its field.
///
/// [1]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
/// [2]: https://docs.aws.amazon.com/AmazonS3/latest/userguide/security_iam_service-with-iam.html
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reach {
    /// It is unknown: where the two rules differ, the answer is uncertain.
    #[default]
    Unknown,
    /// It does.
    WholeText,
    /// It does not.
    OneField,
}

impl Reach {
    /// Returns the result if both rules match, or only the one that extends over colons.
    const fn truth(self, by_fields: Truth) -> Truth {
        match self {
            Self::Unknown => Truth::between(by_fields.is_always(), true),
            Self::WholeText => Truth::Always,
            Self::OneField => by_fields,
        }
    }
}

/// Returns whether a resource pattern matches the resource of a request.
///
/// `*` as a resource is not an ARN, and is matched as a string.
#[must_use]
pub const fn resource_matches(
    pattern: &str,
    asked: &Asked<'_>,
    form: PolicyForm,
    taken: &mut u64,
) -> Truth {
    let found = asked.resource;
    *taken += 1;
    if is_all(pattern) {
        return Truth::Always;
    }
    let variables = Variables::read_by(form.version, asked.context);
    let beginning = wide::beginning(pattern.as_bytes(), found.as_bytes(), false);
    if matches!(beginning, Beginning::Differ) {
        return Truth::Never;
    }
    // A pattern that matches the whole string also matches field by field if its first fields are
    // literal.
    let has_own_fields = wide::has_fields_of_letters(pattern.as_bytes());
    match beginning {
        Beginning::Same | Beginning::Open(_, [b'*']) if has_own_fields => return Truth::Always,
        // Nothing is added to a pattern of literals with all its fields.
        Beginning::Ends if has_own_fields => return Truth::Never,
        _ => {}
    }
    let missing = match form.resources {
        ResourceForm::Completed if !has_own_fields => missing_fields(pattern),
        _ => 0,
    };
    let has_variables = variables.stand_in(pattern);
    if missing == 0 && !has_variables {
        let whole = Comparison::Glob(Casing::Counts);
        let for_some = takes(pattern, found, whole, Variables::AreText, taken);
        if !for_some.is_always() || has_own_fields || is_equal(found, "*") {
            return for_some;
        }
        let by_fields = takes(pattern, found, Comparison::Fields, Variables::AreText, taken);
        return form.reach.truth(by_fields);
    }
    let mut expanded = Expanded::new();
    let expansion = match variables {
        Variables::Of(context) if has_variables => {
            expanded.push_expanded(pattern, context, Wildcards::Match)
        }
        _ if expanded.push(pattern.as_bytes()) => Expansion::Done,
        _ => Expansion::TooLong,
    };
    match expansion {
        Expansion::Unresolvable => return Truth::Never,
        Expansion::TooLong => return Truth::Perhaps,
        Expansion::Unknown | Expansion::Done => {}
    }
    let mut left = missing;
    while left > 0 {
        if !expanded.push(b":*") {
            return Truth::Perhaps;
        }
        left -= 1;
    }
    let for_some = takes_expanded(&expanded, found, Comparison::Glob(Casing::Counts), taken);
    let is_open = matches!(expansion, Expansion::Unknown);
    if !for_some.is_always() || (is_equal(found, "*") && !is_open) {
        return for_some;
    }
    // A variable can only appear after the fifth colon.
    if is_open || (has_variables && !stands_in_the_resource(pattern)) {
        return Truth::Perhaps;
    }
    if has_own_fields {
        return for_some;
    }
    let by_fields = takes_expanded(&expanded, found, Comparison::Fields, taken);
    form.reach.truth(by_fields)
}

/// Returns how many fields are missing from a pattern that begins as an ARN. A colon within a
/// variable does not separate fields.
const fn missing_fields(pattern: &str) -> usize {
    if !matches!(pattern.as_bytes(), [b'a', b'r', b'n', b':', ..]) {
        return 0;
    }
    5_usize.saturating_sub(count_colons(pattern.as_bytes(), false))
}

/// Returns whether the first variable of an ARN is after its fifth colon.
const fn stands_in_the_resource(pattern: &str) -> bool {
    count_colons(pattern.as_bytes(), true) >= 5
}

/// Counts the colons outside variables, in the whole string or up to the first variable.
const fn count_colons(mut rest: &[u8], up_to_a_variable: bool) -> usize {
    let (mut colons, mut is_inside) = (0, false);
    while let [byte, others @ ..] = rest {
        match rest {
            [b'$', b'{', ..] if up_to_a_variable => return colons,
            [b'$', b'{', ..] => is_inside = true,
            _ if *byte == b'}' => is_inside = false,
            _ if *byte == b':' && !is_inside => colons += 1,
            _ => {}
        }
        rest = others;
    }
    colons
}

/// Returns whether the element covers every resource, or all except those of `NotResource`.
#[must_use]
pub fn is_on_all(element: &ResourceElement) -> bool {
    element.is_negated() || element.values().contains("*")
}

/// Returns whether the element covers every resource that the action can apply to.
#[must_use]
pub fn is_open_for(element: &ResourceElement, action: &str) -> bool {
    is_on_all(element)
        || element.values().iter().any(|text| suits(text, action) && is_all_of_a_type(text))
}

/// Returns whether the element covers every resource that some action can apply to.
#[must_use]
pub fn is_open_for_some(element: &ResourceElement) -> bool {
    is_on_all(element) || element.values().iter().any(is_all_of_a_type)
}

/// Returns whether an ARN belongs to the action's service and, in IAM, to a type in the action's
/// name.
fn suits(text: &str, action: &str) -> bool {
    let Ok(fields) = ArnFields::split(text) else { return false };
    let Some((service, name)) = action.split_once(':') else { return false };
    match (fields.service, service) {
        ("*", _) => true,
        ("iam", "iam") => {
            let word = fields.resource.split('/').next().unwrap_or_default();
            // Actions on users' keys and passwords do not contain the word `user`.
            word.starts_with('*') || word == "user" || name.to_ascii_lowercase().contains(word)
        }
        ("iam", "sts") => true,
        (of_arn, of_action) => of_arn == of_action,
    }
}

/// Returns whether an ARN covers all resources of a type in every Region.
#[must_use]
pub fn is_all_of_a_type(text: &str) -> bool {
    let Ok(fields) = ArnFields::split(text) else { return false };
    if !is_all_or_nothing(fields.region)
        || !(is_all_or_nothing(fields.account) || fields.region.is_empty())
    {
        return false;
    }
    let word = |one: char| one.is_ascii_alphanumeric() || one == '-';
    // A word before the wildcard is a type, unless it is a bucket name.
    let name =
        if fields.service == "s3" { None } else { Some(fields.resource.trim_start_matches(word)) };
    let name = name.filter(|name| name.starts_with(['/', ':'])).unwrap_or(fields.resource);
    name.contains('*') && name.bytes().all(|byte| b"*/:".contains(&byte))
}

/// Returns whether a pattern matches all actions of one service.
#[must_use]
pub fn is_service_wildcard(text: &str) -> bool {
    text.split_once(':')
        .is_some_and(|(service, name)| is_all(name) && !service.is_empty() && service != "*")
}

/// Returns whether a pattern matches all actions of all services.
#[must_use]
pub fn is_every_action(text: &str) -> bool {
    matches!(text, "*" | "*:*")
}
