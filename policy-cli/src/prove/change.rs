//! `iam-policy check-change`: what a new policy grants that the old one does not.

use policy_analysis::prove::{
    Ground, Proof, StatementPlace, lifted_denials, no_new_access, no_new_access_grounds,
};
use policy_core::finding::quoted_line;
use policy_core::model::{
    AwsPrincipalKind, Policy, PolicyKind, PrincipalType, Principals, Statement,
};
use policy_core::semantics::principal::is_account;
use policy_settings::DocumentKind;

use super::output::{GroundRow, LiftedRow, Place, Report, Verdict, rows, statements, verdict};
use super::side::{Side, Unfit, beside, denies_only, full};
use super::units::{Document, Unit, units};
use super::{Outcome, each};
use crate::arguments::ChangeOptions;
use crate::input::Text;
use crate::output::announce;
use crate::settings::Project;
use crate::status::Status;
use policy_lint::reference::Known;

pub(crate) fn run(options: &ChangeOptions) -> Status {
    let Some(project) = Project::of(&options.config) else { return Status::CouldNotRun };
    let gathered = match units(options, &project) {
        Ok(gathered) => gathered,
        Err(problem) => {
            problem.say();
            return problem.status;
        }
    };
    let mut status = Status::Clean;
    for problem in &gathered.problems {
        problem.say();
        status.raise(problem.status);
    }
    let has_units = !gathered.units.is_empty();
    if has_units {
        status = status.with_documents();
    }
    status.raise(each(gathered.units.into_iter(), options.format, judge));
    announce(&project, &gathered.left_out);
    status
}

/// The name of a side, and its text.
type Read = (String, Text);

fn judge(unit: Unit) -> Outcome {
    let read = |document: Option<&Document>| -> Result<Option<Read>, Outcome> {
        let Some(document) = document else { return Ok(None) };
        let text = document.read().map_err(Outcome::Problem)?;
        Ok(Some((text.name(), text)))
    };
    let (new, old) = match (read(unit.new.as_ref()), read(unit.old.as_ref())) {
        (Ok(new), Ok(old)) => (new, old),
        (Err(problem), _) | (_, Err(problem)) => return problem,
    };
    let name = |side: &Option<Read>| side.as_ref().map(|(name, _)| name.clone());
    let (file, against) = (name(&new), name(&old));
    let side = |read: Option<Read>, kind: &DocumentKind| {
        read.map(|(_, text)| Side::of(&text, kind)).transpose().map_err(|unfit| match unfit {
            Unfit::Refused(checked) => {
                Outcome::Refused { file: file.clone(), against: Some(against.clone()), checked }
            }
            Unfit::Problem(problem) => Outcome::Problem(problem),
        })
    };
    let (new, old) = match (side(new, &unit.kind), side(old, &unit.kind)) {
        (Ok(new), Ok(old)) => (new, old),
        (Err(refused), _) | (_, Err(refused)) => return refused,
    };
    if let Some(side) = new.as_ref().or(old.as_ref()) {
        side.warn_of_denials();
    }
    let kind = match (&new, &old) {
        (Some(new), Some(old)) if new.kind != old.kind => {
            let (one, other) = (new.kind.as_str(), old.kind.as_str());
            let words = format!(
                "`{}` is of kind {one}, but `{}` is of kind {other}; only policies of the same kind can be compared",
                new.name, old.name
            );
            return Outcome::Problem(words.into());
        }
        (Some(side), _) | (None, Some(side)) => side.kind,
        (None, None) => PolicyKind::Identity,
    };
    let policy = |side: &Option<Side>| side.as_ref().map(|side| side.policy.clone());
    let report = compare(policy(&new).as_ref(), policy(&old).as_ref(), kind, file, against);
    Outcome::Report(Box::new(report))
}

/// The statements of the old side that name an account where a statement of the new side names a caller.
fn through_accounts(grounds: &[Ground], new: &[&Policy], old: &[&Policy]) -> Vec<StatementPlace> {
    let names = |policies: &[&Policy], place: &StatementPlace, is_wanted: fn(bool) -> bool| {
        let statement =
            policies.get(place.policy).and_then(|it| it.statements().get(place.statement));
        let principal = statement.and_then(Statement::principal).filter(|it| !it.is_negated());
        principal.is_some_and(|element| {
            matches!(element.principals(), Principals::Everyone) && is_wanted(false)
                || element.entries().iter().any(|entry| {
                    entry.values().iter().any(|text| {
                        let is_aws = entry.principal_type() == PrincipalType::Aws;
                        is_wanted(is_aws && is_account(&AwsPrincipalKind::classify(text)))
                    })
                })
        })
    };
    let direct = grounds.iter().filter(|ground| {
        ground.statement.as_ref().is_some_and(|it| names(new, it, |is_account| !is_account))
    });
    let covering = direct.flat_map(|ground| &ground.covered_by);
    let mut found: Vec<StatementPlace> =
        covering.filter(|it| names(old, it, |is_account| is_account)).cloned().collect();
    found.sort();
    found.dedup();
    found
}

/// Compares two policies of one kind.
fn compare(
    new: Option<&Policy>,
    old: Option<&Policy>,
    kind: PolicyKind,
    file: Option<String>,
    against: Option<String>,
) -> Report {
    // A policy that only denies applies alongside a policy that allows everything.
    let full = full(kind);
    let has_full = |side: Option<&Policy>, other: Option<&Policy>| {
        kind == PolicyKind::ResourceControl || side.or(other).is_some_and(denies_only)
    };
    let after = beside(new, full.as_ref().filter(|_| has_full(new, old)));
    let before = beside(old, full.as_ref().filter(|_| has_full(old, new)));
    let full = full.filter(|_| has_full(new, old) || has_full(old, new));
    let (after, before): (Vec<&Policy>, Vec<&Policy>) =
        (after.iter().collect(), before.iter().collect());
    let change = no_new_access(&after, &before, kind, &Known);
    let reverse = no_new_access(&before, &after, kind, &Known);
    let (verdict, witness) = verdict(&change.proof, kind);
    let granted = rows(&change, new, kind, true);
    let grounds = match &change.proof {
        Proof::Proved => no_new_access_grounds(&after, &before, kind, &Known),
        _ => None,
    };
    let through =
        grounds.as_ref().map_or_else(Vec::new, |it| through_accounts(it, &after, &before));
    let grounds = grounds.map(|it| GroundRow::all(&it, new.is_some(), Some(old.is_some())));
    let lifted = match &change.proof {
        Proof::Refuted(_) => lifted_denials(&after, &before, kind, &Known),
        _ => Vec::new(),
    };
    let lifted = LiftedRow::all(&lifted, old.is_some(), kind);
    let reason = match &change.proof {
        Proof::Proved => {
            let through = match &against {
                Some(against) if !through.is_empty() => {
                    let names = Place::names_of(&through, old.is_some());
                    let (verb, against) =
                        (if through.len() == 1 { "allows" } else { "allow" }, quoted_line(against));
                    format!(
                        "; {names} of `{against}` {verb} this through the account: its own permission is needed too"
                    )
                }
                _ => String::new(),
            };
            format!("no access is allowed that was not allowed before{through}")
        }
        Proof::Refuted(_) => {
            let by = statements(&granted);
            let verb = if by.contains(',') || by.contains(" and ") { "allow" } else { "allows" };
            let denied = match &against {
                Some(against) if !lifted.is_empty() => {
                    let names = LiftedRow::names(&lifted);
                    format!("; {names} of `{}` denied some of it", quoted_line(against))
                }
                _ => String::new(),
            };
            format!("{by} {verb} access that was not allowed before{denied}")
        }
        Proof::Undecided(reason) => format!("this cannot be decided: {reason}"),
    };
    let reason = match full {
        Some(_) if verdict != Verdict::Undecided => {
            format!("{reason}, alongside a policy that allows everything")
        }
        _ => reason,
    };
    let revoked = Some(rows(&reverse, old, kind, true));
    let against = Some(against);
    Report { file, against, verdict, reason, grounds, granted, revoked, lifted, witness }
}
