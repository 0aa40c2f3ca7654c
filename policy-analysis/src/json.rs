//! Requests and their policies as JSON.
//!
//! A request is one object: the principal, the action, the resource, the condition keys, and the policies.
//! Errors are findings with places in the document. Reading is strict: an unknown name would be a part of the
//! request that is silently ignored.
//!
//! ```
//! use policy_analysis::{Evaluator, Outcome, json};
//! use policy_core::document::read_json;
//!
//! let document = read_json(r#"{
//!     "principal": "arn:aws:iam::123456789012:user/ada",
//!     "action": "s3:GetObject",
//!     "resource": "arn:aws:s3:::reports/a",
//!     "resourceAccount": "123456789012",
//!     "context": {"s3:ExistingObjectTag/stage": "public"},
//!     "identityPolicies": [{"Version": "2012-10-17", "Statement": {
//!         "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::reports/*"}}]
//! }"#)
//! .map_err(|error| error.message().to_owned())?;
//! let (request, policies) = json::request_with_policies(&document)
//!     .map_err(|findings| findings[0].message().to_owned())?;
//! let evaluator = Evaluator::new(&policies.into_set());
//! assert_eq!(evaluator.evaluate(&request).outcome(), Outcome::Allowed);
//!
//! let document = read_json(r#"{"principal": "*", "action": "s3:GetObject", "ressource": "*"}"#)
//!     .map_err(|error| error.message().to_owned())?;
//! let findings = json::request(&document).unwrap_err();
//! assert_eq!(findings[0].place().path.to_string(), "/ressource");
//! assert_eq!(findings[0].help_text(), Some("did you mean `resource`?"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod policies;
mod request;

use policy_core::document::{Document, Member, Node, Value};
use policy_core::finding::{Finding, quoted};
use policy_core::path::{Path, Place};
use policy_core::reading::INVALID_REQUEST;
use policy_core::sort::{sort_by, sort_by_key};
use policy_core::suggest::{did_you_mean, join, nearest};

use crate::principal::Principal;
use crate::request::Request;
use policies::NAMES;
pub use policies::PolicyMembers;

/// The members of a request other than its policies.
const OWN_MEMBERS: [&str; 7] = [
    "principal",
    "sessionOf",
    "action",
    "resource",
    "resourceAccount",
    "context",
    "unknownContext",
];

/// Reads a request and its policies.
///
/// # Errors
///
/// All errors in either.
pub fn request_with_policies(
    document: &Document<'_>,
) -> Result<(Request, PolicyMembers), Vec<Finding>> {
    match (request(document), policies_of_request(document)) {
        (Ok(request), Ok(policies)) => Ok((request, policies)),
        (request, policies) => {
            let findings = request.err().into_iter().chain(policies.err());
            Err(findings.flatten().collect())
        }
    }
}

/// Reads a request and ignores its policies.
///
/// # Errors
///
/// All errors in the request.
pub fn request(document: &Document<'_>) -> Result<Request, Vec<Finding>> {
    RequestReader::default().read(document)
}

/// Reads many requests, as [`request`] does. Parts that a request has in common with the previous one are
/// not read again.
#[derive(Clone, Debug, Default)]
pub struct RequestReader {
    /// The previous caller, with its text.
    caller: Option<(String, Principal)>,
}

impl RequestReader {
    /// Reads a request and ignores its policies.
    ///
    /// # Errors
    ///
    /// All errors in the request.
    pub fn read(&mut self, document: &Document<'_>) -> Result<Request, Vec<Finding>> {
        request::read(&document.root, &mut self.caller)
    }
}

/// Reads the policies of a request and ignores the rest of it.
///
/// # Errors
///
/// All errors in the policies. A request that is not an object is not reported.
pub fn policies_of_request(document: &Document<'_>) -> Result<PolicyMembers, Vec<Finding>> {
    PolicyMembers::read(document)
}

/// Reads an object that has only policies, in the same members as in a request.
///
/// # Errors
///
/// All errors in the object.
pub fn policies(document: &Document<'_>) -> Result<PolicyMembers, Vec<Finding>> {
    let mut findings = Vec::new();
    if let Some(members) = object(&document.root, "policies", &Path::root(), &mut findings) {
        report_repeated(members, &Path::root(), &mut findings);
        report_unknown(members, "an object of policies", &NAMES, &[], &mut findings);
    }
    match PolicyMembers::read(document) {
        Ok(policies) if findings.is_empty() => Ok(policies),
        other => {
            findings.extend(other.err().into_iter().flatten());
            Err(findings)
        }
    }
}

/// Returns the member of a request with this name, if it is one for policies.
///
/// ```
/// use policy_analysis::json::policy_member;
///
/// assert_eq!(policy_member("trustPolicy"), Some("trustPolicy"));
/// assert_eq!(policy_member("resource"), None);
/// ```
#[must_use]
pub fn policy_member(name: &str) -> Option<&'static str> {
    NAMES.into_iter().find(|member| *member == name)
}

fn finding(place: Place, message: impl Into<String>) -> Finding {
    Finding::new(&INVALID_REQUEST, place, message)
}

/// The finding for a value of a wrong type.
fn mismatch(path: Path, subject: &str, expected: &str, found: &Value<'_>) -> Finding {
    let message = format!("{subject} must be {expected}, not {}", found.type_name());
    finding(Place::value(path), message)
}

fn object<'d, 'a>(
    node: &'d Node<'a>,
    subject: &str,
    path: &Path,
    findings: &mut Vec<Finding>,
) -> Option<&'d [Member<'a>]> {
    match &node.value {
        Value::Object(members) => Some(members),
        other => {
            findings.push(mismatch(path.clone(), subject, "an object", other));
            None
        }
    }
}

/// Reports each member with the name of an earlier one.
fn report_repeated(members: &[Member<'_>], path: &Path, findings: &mut Vec<Finding>) {
    let repeats = repeated(members, |one, other| one.cmp(other));
    for (first, again) in repeats {
        let (Some(first), Some(member)) = (members.get(first), members.get(again)) else {
            continue;
        };
        let occurrence =
            members.iter().take(again).filter(|earlier| earlier.key == member.key).count();
        let occurrence = u32::try_from(occurrence).unwrap_or(u32::MAX);
        let place = Place::key(path.clone().nth_key(&*member.key, occurrence));
        let message = format!("duplicate key `{}`", quoted(&member.key));
        findings.push(
            finding(place, message)
                .help("remove one of them")
                .related(Place::key(path.clone().key(&*first.key)), "the first one is here"),
        );
    }
}

/// The numbers of members with the name of an earlier one, each with the number of the first, in order. At
/// most the number that is shown.
fn repeated(
    members: &[Member<'_>],
    compare: impl Fn(&str, &str) -> std::cmp::Ordering,
) -> Vec<(usize, usize)> {
    const SHOWN: usize = 100;
    let mut order: Vec<(usize, &str)> =
        members.iter().map(|member| &*member.key).enumerate().collect();
    sort_by(&mut order, |(_, one), (_, other)| compare(one, other));
    let mut repeats = Vec::new();
    let mut first: Option<(usize, &str)> = None;
    for (number, name) in order {
        match first {
            Some((first, same)) if compare(same, name).is_eq() => repeats.push((first, number)),
            _ => first = Some((number, name)),
        }
    }
    sort_by_key(&mut repeats, |(_, again)| *again);
    repeats.truncate(SHOWN);
    repeats
}

/// Reports each member that has none of these names. Returns the names that were meant, so that they are
/// not also reported as missing.
fn report_unknown<'n>(
    members: &[Member<'_>],
    owner: &str,
    names: &[&'n str],
    others: &[&'n str],
    findings: &mut Vec<Finding>,
) -> Vec<&'n str> {
    let mut meant = Vec::new();
    let all = || names.iter().chain(others).copied();
    let is_absent = |name: &&str| !members.iter().any(|member| member.key == **name);
    let absent: Vec<&str> = all().filter(is_absent).collect();
    for member in members {
        if all().any(|name| member.key == name) {
            continue;
        }
        let near = nearest(&member.key, absent.iter().copied(), 2);
        let help = if near.is_empty() {
            format!("expected {}", join(names, "or"))
        } else {
            did_you_mean(&near)
        };
        let message = format!("unknown name `{}` in {owner}", quoted(&member.key));
        findings.push(finding(Place::key(Path::root().key(&*member.key)), message).help(help));
        meant.extend(near.first());
        if findings.len() > 100 {
            break;
        }
    }
    meant
}

#[cfg(test)]
mod tests;
