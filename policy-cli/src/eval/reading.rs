//! Reads requests and policies.

use std::io;
use std::path::Path;

use policy_analysis::json::{self, PolicyMembers};
use policy_analysis::{Decision, Evaluator, Reason, Request};
use policy_core::document::{Document, Node, Span, SyntaxError, Value, read_json_bytes};
use policy_core::finding::Finding;

use super::names::doubts;
use crate::input::{Text, read_one};
use crate::located::{Checked, located, located_error};
use crate::output::{colour_of, write_findings};
use crate::status::Status;

/// The policies for all requests that do not have their own.
pub(super) struct Shared {
    pub(super) members: PolicyMembers,
    pub(super) evaluator: Evaluator,
    /// The file, if there is one.
    pub(super) text: Option<Text>,
}

impl Shared {
    /// Reads the file, and reports its errors.
    pub(super) fn of(path: Option<&Path>) -> Result<Self, Status> {
        let Some(path) = path else {
            return Ok(Self::from(PolicyMembers::default(), None));
        };
        let text = read_one(path).map_err(|problem| {
            problem.say();
            problem.status
        })?;
        let read = read_json_bytes(&text.bytes).map_err(|error| refused_bytes(&text, &error));
        let members = read.and_then(|document| {
            json::policies(&document).map_err(|findings| refused(&text, &document, findings))
        });
        match members {
            Ok(members) => Ok(Self::from(members, Some(text))),
            Err(refused) => {
                let colour = colour_of(&io::stderr());
                // A failure to write to standard error cannot be reported anywhere.
                drop(write_findings(&mut io::stderr().lock(), &refused, colour));
                Err(Status::CouldNotRun)
            }
        }
    }

    pub(super) fn from(members: PolicyMembers, text: Option<Text>) -> Self {
        let evaluator = Evaluator::new(members.clone().into_set());
        Self { members, evaluator, text }
    }
}

/// A request with its answer or its errors.
pub(super) enum Asked {
    Decided(Box<Decided>),
    Refused(Box<Checked>),
}

pub(super) struct Decided {
    pub(super) text: Text,
    /// The policies of the request itself.
    pub(super) members: PolicyMembers,
    pub(super) decision: Decision,
    pub(super) reason: Reason,
    /// What the reference data says against names in the request.
    pub(super) doubts: Vec<String>,
}

impl Asked {
    /// The answer with its reason.
    pub(super) fn of(text: Text, shared: &Shared) -> Self {
        let read = read_request(&text, |request, members, _| {
            let own = members.clone();
            let evaluator = evaluator(members, shared);
            let reason = evaluator.explain(&request).simplified();
            (own, evaluator.evaluate(&request), reason, doubts(&request))
        });
        match read {
            Ok((members, decision, reason, doubts)) => {
                Self::Decided(Box::new(Decided { text, members, decision, reason, doubts }))
            }
            Err(refused) => Self::Refused(refused),
        }
    }

    pub(super) const fn is_refused(&self) -> bool {
        matches!(self, Self::Refused(_))
    }
}

/// The policies that are evaluated for a request.
pub(super) fn evaluator(members: PolicyMembers, shared: &Shared) -> Evaluator {
    Evaluator::new(members.or(&shared.members).into_set())
}

/// Reads a request with its policies.
///
/// # Errors
///
/// All errors in the request.
pub(super) fn read_request<T>(
    text: &Text,
    then: impl FnOnce(Request, PolicyMembers, &Document<'_>) -> T,
) -> Result<T, Box<Checked>> {
    let document = read_json_bytes(&text.bytes).map_err(|error| refused_bytes(text, &error))?;
    match json::request_with_policies(&document) {
        Ok((request, members)) => Ok(then(request, members, &document)),
        Err(findings) => Err(refused(text, &document, findings)),
    }
}

const KIND: &str = "request";

fn refused(text: &Text, document: &Document<'_>, findings: Vec<Finding>) -> Box<Checked> {
    let source = document.text.unwrap_or_default();
    let findings = located(source, document, findings);
    let (kind, source) = (KIND.to_owned(), source.to_owned());
    Box::new(Checked {
        text: text.clone(),
        kind,
        source,
        findings,
        allowed: Vec::new(),
        likeness: None,
    })
}

fn refused_bytes(text: &Text, error: &SyntaxError) -> Box<Checked> {
    let (source, shown) = located_error(&text.bytes, error);
    let (text, kind) = (text.clone(), KIND.to_owned());
    Box::new(Checked {
        text,
        kind,
        source,
        findings: vec![shown],
        allowed: Vec::new(),
        likeness: None,
    })
}

/// A line of which only the error is known.
pub(super) fn refused_line(text: &Text, finding: Finding) -> Box<Checked> {
    let document = Document::new(Node { span: Span::default(), value: Value::Null });
    refused(text, &document, vec![finding])
}
