//! `iam-policy check-public`: whether nobody is allowed except callers that fixed values identify.

use policy_analysis::prove::{Proof, not_public_grounds, public_access};
use policy_core::model::PolicyKind;
use policy_settings::DocumentKind;

use super::output::{GroundRow, Report, rows, statements, verdict};
use super::side::Side;
use super::{Outcome, each};
use crate::arguments::{PublicOptions, Sources};
use crate::input::{Gathered, InputProblem, Item, LeftOut};
use crate::output::{announce, complain};
use crate::settings::Project;
use crate::status::Status;
use policy_lint::reference::Known;

pub(crate) fn run(options: &PublicOptions) -> Status {
    let takes = |kind: &DocumentKind| match kind {
        DocumentKind::Fixed(kind) => matches!(kind, PolicyKind::Trust | PolicyKind::Resource),
        DocumentKind::ResourceOf(_) | DocumentKind::Auto => true,
    };
    if let Some(kind) = options.sources.kind.as_ref().filter(|kind| !takes(kind)) {
        complain(&format!(
            "policies of kind {kind} do not name callers: use `trust`, `resource` or `auto`"
        ));
        return Status::CouldNotRun;
    }
    let Some(project) = Project::of(&options.config) else { return Status::CouldNotRun };
    let (items, left_out) = match gathered(&options.sources, &project) {
        Ok(gathered) => gathered,
        Err(problem) => {
            problem.say();
            return problem.status;
        }
    };
    let status = each(items, options.format, judge);
    announce(&project, &left_out);
    status
}

/// The documents that are named. The kind of a document whose kind is not specified is detected.
pub(super) fn gathered(
    sources: &Sources,
    project: &Project,
) -> Result<(Box<dyn Iterator<Item = Item> + Send>, LeftOut), InputProblem> {
    let mut gathered = Gathered::of_kind(sources, project, &DocumentKind::Auto)?;
    let left_out = std::mem::take(&mut gathered.left_out);
    Ok((gathered.items(false), left_out))
}

fn judge(item: Item) -> Outcome {
    let side = match Side::alone(item) {
        Ok(side) => side,
        Err(outcome) => return outcome,
    };
    let change = public_access(&[&side.policy], side.kind, &Known);
    let (verdict, witness) = verdict(&change.proof, side.kind);
    let granted = rows(&change, Some(&side.policy), side.kind, false);
    let names_nobody = side.policy.statements().iter().all(|it| it.principal().is_none());
    let reason = match &change.proof {
        Proof::Proved if names_nobody => "it names no principals".to_owned(),
        Proof::Proved => "only callers that fixed values identify are allowed".to_owned(),
        Proof::Refuted(_) => format!("outsiders are allowed by {}", statements(&granted)),
        Proof::Undecided(reason) => format!("this cannot be decided: {reason}"),
    };
    let file = Some(side.name);
    let grounds = match &change.proof {
        Proof::Proved => not_public_grounds(&[&side.policy], side.kind, &Known),
        _ => None,
    };
    let grounds = grounds.map(|it| GroundRow::all(&it, true, None));
    Outcome::Report(Box::new(Report {
        grounds,
        ..Report::alone(file, verdict, reason, granted, witness)
    }))
}
