//! The single pipeline: read, lower, check. Every front end calls it and differs only in what follows.

use std::collections::HashSet;

use crate::Context;
use crate::partition::in_partition;
use crate::rules::document::policy_too_large;
use crate::rules::principal::unsupported_principal;
use crate::yielding::may_be_answered;
use crate::{
    Actions, Each, Finding, Memo, PolicyFacts, PolicyView, Report, StatementView, Whole,
    check_statements,
};
use policy_catalog::PolicyHolder;
use policy_core::document::{Document, Places, SyntaxError, read_json};
use policy_core::findings::{Findings, joined};
pub use policy_core::lower::{DocumentText, texts};
use policy_core::lower::{lower_beside, misplaced};
use policy_core::model::{Policy, PolicyKind};
use policy_core::reading::find_long_text;

/// The result of checking a document: the policy, if it is one, and all findings.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The policy, in its author's order and spelling, or `None` if the document is not a policy.
    pub policy: Option<Policy>,
    /// The findings: first those about the document, then statement by statement.
    pub findings: Vec<Finding>,
}

/// Lowers and checks a document.
#[must_use]
pub fn check(document: &Document<'_>, kind: PolicyKind, context: &Context<'_>) -> Outcome {
    let kind = effective_kind(kind, context);
    let misplaced = if context.has_holes { misplaced(document) } else { Vec::new() };
    // Anything else that is wrong with a value that has a misplaced hole follows from the hole.
    let places = Places::of(document);
    let path = |finding: &Finding| places.resolve(&finding.place().path);
    let holes: HashSet<_> = misplaced.iter().map(path).collect();
    let lowered = lower_beside(document, context.has_holes, holes.clone());
    let drafts = lowered.statements().iter();
    let actions: Vec<_> = drafts.map(|draft| Actions::of(draft.action(), context)).collect();
    let facts = PolicyFacts::of_drafts(&lowered, kind, context);
    let views = StatementView::of_drafts(&lowered, &actions, &facts);
    let follows_hole = |it: &Finding| !holes.is_empty() && holes.contains(&path(it));
    let lost = lowered.lost_conditions();
    let follows = |it: &Finding| may_be_answered(it, &lost) || follows_hole(it);
    let mut report = Report::new(context, &follows);
    document.text.and_then(find_long_text).into_iter().for_each(|it| report.push(it));
    let memo = Memo::default();
    let view = PolicyView {
        kind,
        version: lowered.version(),
        has_version: lowered.has_version(),
        id: lowered.id(),
        statements: Each::of(&views),
        service: facts.service,
        context,
        spliced: document.spliced_statements,
        memo: &memo,
        whole: Whole::Lowered(&lowered),
    };
    check_statements(&view, &mut report);
    if context.is_sent_as_written {
        policy_too_large::check_written(document.text, &view, &mut report);
    }
    let found = in_partition(report.into_findings(), &view);
    let (policy, reading) = lowered.finish();
    let policy = policy.filter(|_| misplaced.is_empty());
    let policy = policy.map(|policy| policy.with_partition(context.partition));
    let reading = reading.into_iter().map(|it| unsupported_principal::with_removal_help(it, kind));
    let mut holes = Findings::default();
    misplaced.into_iter().for_each(|hole| holes.add(hole));
    let mut findings = holes.into_vec();
    findings.extend(reading.chain(found));
    let findings = findings.into_iter().map(|it| presented(it, context)).collect();
    Outcome { policy, findings }
}

/// Reads, lowers and checks JSON text.
///
/// # Errors
///
/// Returns an error if the text is not JSON. [`syntax_finding`](policy_core::report::syntax_finding) turns
/// the error into a finding.
pub fn check_json(
    text: &str,
    kind: PolicyKind,
    context: &Context<'_>,
) -> Result<Outcome, SyntaxError> {
    read_json(text).map(|document| check(&document, kind, context))
}

/// Runs the rules over a policy that is already a value.
#[must_use]
pub fn check_policy(policy: &Policy, kind: PolicyKind, context: &Context<'_>) -> Vec<Finding> {
    let kind = effective_kind(kind, context);
    let elements = policy.statements().iter().map(|statement| &statement.action);
    let actions: Vec<_> = elements.map(|element| Actions::of(Some(element), context)).collect();
    let facts = PolicyFacts::of(policy, kind, context);
    let view = |(index, (statement, actions))| StatementView::of(statement, actions, index, &facts);
    let views: Vec<_> = policy.statements().iter().zip(&actions).enumerate().map(view).collect();
    let mut report = Report::new(context, &|_| false);
    let memo = Memo::default();
    let view = PolicyView {
        kind,
        version: policy.written_version(),
        has_version: policy.written_version().is_some(),
        id: policy.id(),
        statements: Each::of(&views),
        service: facts.service,
        context,
        spliced: false,
        memo: &memo,
        whole: Whole::Policy(policy),
    };
    check_statements(&view, &mut report);
    let found = joined(in_partition(report.into_findings(), &view));
    found.into_iter().map(|it| presented(it, context)).collect()
}

/// Returns the kind that a document is checked as: the resource-based policy of IAM is a role's trust
/// policy.
pub(crate) fn effective_kind(kind: PolicyKind, context: &Context<'_>) -> PolicyKind {
    let of_role = |service: &str| {
        let policies = context.catalog.and_then(|catalog| catalog.resource_policies(service));
        policies.is_some_and(|it| it.holder() == PolicyHolder::Role)
    };
    match kind {
        PolicyKind::Resource if context.service.is_some_and(of_role) => PolicyKind::Trust,
        kind => kind,
    }
}

/// Returns the finding with hole characters escaped, unless they are holes in this context.
fn presented(finding: Finding, context: &Context<'_>) -> Finding {
    if context.has_holes { finding } else { finding.with_holes_escaped() }
}
