//! The one pipeline: read, lower, check. Every front end calls it and differs only afterwards.

use std::collections::HashSet;

use crate::Context;
use crate::canonical::CanonicalPolicy;
use crate::document::{Document, Places, SyntaxError, read_json};
use crate::lint::rules::{
    document_too_long, json_syntax_error, policy_too_large, unsupported_principal,
};
use crate::lint::{
    Actions, Each, Finding, Findings, Memo, PolicyService, PolicyView, Report, StatementView,
    check_statements, is_superseded, joined,
};
pub use crate::lower::{DocumentText, texts};
use crate::lower::{lower, lower_beside, misplaced};
use crate::model::{Policy, PolicyKind};
use crate::report::ReadError;

/// What comes of a document: the policy, if it is one, and all that is to say about it.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The policy, in its author's order and spelling. None where the document is no policy.
    pub policy: Option<Policy>,
    /// The findings, those of the document first, then statement by statement.
    pub findings: Vec<Finding>,
}

/// Lowers and checks a document.
#[must_use]
pub fn check(document: &Document<'_>, kind: PolicyKind, context: &Context<'_>) -> Outcome {
    let kind = judged_as(kind, context);
    let misplaced = if context.has_holes { misplaced(document) } else { Vec::new() };
    // What else is wrong with the text of a misplaced hole follows from the hole.
    let places = Places::of(document);
    let path = |finding: &Finding| places.resolve(&finding.place().path);
    let holes: HashSet<_> = misplaced.iter().map(path).collect();
    let mut lowered = lower_beside(document, context.has_holes, holes.clone());
    let actions = lowered.actions(context);
    let mut views = lowered.views(kind, &actions, context);
    let service = tell_service(kind, context, &mut views);
    let follows_hole = |it: &Finding| !holes.is_empty() && holes.contains(&path(it));
    let lost = lowered.lost_conditions();
    let follows = |it: &Finding| is_superseded(it, |index| lost.has(index)) || follows_hole(it);
    let mut report = Report::new(context, &follows);
    document_too_long::check(document.text, &mut report);
    let memo = Memo::default();
    let view = PolicyView {
        kind,
        version: lowered.version(),
        has_version: lowered.has_version,
        id: lowered.id(),
        statements: Each::of(&views),
        service,
        context,
        spliced: document.spliced_statements,
        memo: &memo,
    };
    check_statements(&view, &mut report);
    if context.is_sent_as_written {
        policy_too_large::check_written(document.text, &view, &mut report);
    }
    let found = report.into_findings();
    let reading = std::mem::take(&mut lowered.found.findings);
    let is_policy = reading.is_empty() && misplaced.is_empty();
    let mut policy = if is_policy { lowered.into_policy() } else { None };
    if let Some(policy) = &mut policy {
        policy.partition = context.partition;
    }
    let reading = reading.into_vec().into_iter();
    let reading = reading.map(|it| unsupported_principal::beside(it, kind));
    let mut holes = Findings::default();
    misplaced.into_iter().for_each(|hole| holes.add(hole));
    let mut findings = holes.into_vec();
    findings.extend(reading.chain(found.into_vec()));
    let findings = findings.into_iter().map(|it| presented(it, context)).collect();
    Outcome { policy, findings }
}

/// Reads, lowers and checks JSON text.
///
/// # Errors
///
/// The text is no JSON; [`syntax_finding`] makes a finding of it.
pub fn check_json(
    text: &str,
    kind: PolicyKind,
    context: &Context<'_>,
) -> Result<Outcome, SyntaxError> {
    read_json(text).map(|document| check(&document, kind, context))
}

/// Reads what AWS may have stored: only what is no policy is refused.
///
/// # Errors
///
/// The text is no JSON, or the JSON is no policy. The error names each place.
pub fn read_policy(text: &str) -> Result<Policy, ReadError> {
    let document = read_json(text).map_err(|error| ReadError::syntax(text, &error))?;
    let mut lowered = lower(&document, false);
    let findings = std::mem::take(&mut lowered.found.findings);
    let findings = findings.into_vec().into_iter().map(Finding::with_holes_escaped);
    let findings: Vec<_> = findings.collect();
    match lowered.into_policy() {
        Some(policy) if findings.is_empty() => Ok(policy),
        _ => Err(ReadError::new(&document, findings)),
    }
}

/// Runs the rules over a policy that is a value already.
#[must_use]
pub fn check_policy(policy: &Policy, kind: PolicyKind, context: &Context<'_>) -> Vec<Finding> {
    let kind = judged_as(kind, context);
    let elements = policy.statements().iter().map(|statement| &statement.action);
    let actions: Vec<_> = elements.map(|element| Actions::of(Some(element), context)).collect();
    let view = |(index, (statement, actions))| {
        StatementView::of(statement, actions, index, policy.single, kind, policy.version(), context)
    };
    let mut views: Vec<_> =
        policy.statements().iter().zip(&actions).enumerate().map(view).collect();
    let service = tell_service(kind, context, &mut views);
    let mut report = Report::new(context, &|_| false);
    let memo = Memo::default();
    let view = PolicyView {
        kind,
        version: policy.version,
        has_version: policy.version.is_some(),
        id: policy.id(),
        statements: Each::of(&views),
        service,
        context,
        spliced: false,
        memo: &memo,
    };
    check_statements(&view, &mut report);
    let found = joined(report.into_findings().into_vec());
    found.into_iter().map(|it| presented(it, context)).collect()
}

/// The kind that a document is judged as: the policy of a resource of IAM is that of a role.
fn judged_as(kind: PolicyKind, context: &Context<'_>) -> PolicyKind {
    let of_role = |service: &str| ["iam", "sts"].iter().any(|it| service.eq_ignore_ascii_case(it));
    match kind {
        PolicyKind::Resource if context.service.is_some_and(of_role) => PolicyKind::Trust,
        kind => kind,
    }
}

/// A finding whose texts have the characters of holes only where these are holes.
fn presented(finding: Finding, context: &Context<'_>) -> Finding {
    if context.has_holes { finding } else { finding.with_holes_escaped() }
}

/// Finds the service of a resource-based policy and tells each statement.
fn tell_service<'a>(
    kind: PolicyKind,
    context: &Context<'a>,
    views: &mut [StatementView<'a>],
) -> Option<PolicyService<'a>> {
    let service = PolicyService::of(kind, context, views);
    for view in views {
        view.service = service;
    }
    service
}

/// The finding for text that is no JSON.
#[must_use]
pub fn syntax_finding(error: &SyntaxError) -> Finding {
    json_syntax_error::finding(error)
}

/// The policy in its canonical form.
#[must_use]
pub fn canonical<'a>(policy: &'a Policy, context: &Context<'_>) -> CanonicalPolicy<'a> {
    CanonicalPolicy::of(policy, context)
}
