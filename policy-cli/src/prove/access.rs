//! `iam-policy check-access`: whether none of these requests is granted.

use policy_analysis::prove::{Change, Proof, RequestBox, access_to, denies_grounds};

use super::output::{GroundRow, Report, rows, statements, verdict};
use super::public::gathered;
use super::side::{Side, beside, full};
use super::{Outcome, each};
use crate::arguments::AccessOptions;
use crate::input::Item;
use crate::output::{announce, complain};
use crate::settings::Project;
use crate::status::Status;
use policy_core::finding::Finding;
use policy_lint::Context;
use policy_lint::reference::Known;
use policy_lint::value::check_action;

pub(crate) fn run(options: &AccessOptions) -> Status {
    if let Some(words) = unfit(options) {
        complain(&words);
        return Status::CouldNotRun;
    }
    let Some(project) = Project::of(&options.config) else { return Status::CouldNotRun };
    if let Some(words) = unknown(&options.action, &project.settings.context()) {
        complain(&words);
        return Status::CouldNotRun;
    }
    let (sources, left_out) = match gathered(&options.sources, &project) {
        Ok(gathered) => gathered,
        Err(problem) => {
            problem.say();
            return problem.status;
        }
    };
    let status = each(sources, options.format, |item| judge(item, options));
    announce(&project, &left_out);
    status
}

/// The error in the action and resource patterns, if there is one.
fn unfit(options: &AccessOptions) -> Option<String> {
    let is_action = |text: &str| {
        text == "*"
            || text.split_once(':').is_some_and(|(service, name)| {
                !service.is_empty() && !name.is_empty() && !name.contains(':')
            })
    };
    let is_resource =
        |text: &str| text == "*" || (text.starts_with("arn:") && text.splitn(6, ':').count() == 6);
    let action = options.action.iter().find(|it| !is_action(it));
    let resource = options.resource.iter().find(|it| !is_resource(it));
    action
        .map(|it| format!("`{it}` is not an action: write one such as `s3:GetObject` or `s3:*`"))
        .or_else(|| {
            let words = "is not a resource ARN: write an ARN with 6 fields, or `*`";
            resource.map(|it| format!("`{it}` {words}"))
        })
}

/// The error for an action that does not exist. A proof about it would guard nothing.
fn unknown(actions: &[String], context: &Context<'_>) -> Option<String> {
    let is_unknown = |finding: &Finding| {
        matches!(finding.rule().name, "unknown-action" | "unknown-service-in-action")
    };
    let finding = actions.iter().flat_map(|it| check_action(it, context)).find(is_unknown)?;
    let help = finding.help_text().map(|help| format!("; {help}")).unwrap_or_default();
    Some(format!("{}{help}", finding.message()))
}

fn judge(item: Item, options: &AccessOptions) -> Outcome {
    let side = match Side::alone(item) {
        Ok(side) => side,
        Err(outcome) => return outcome,
    };
    side.warn_of_denials();
    let all = ["*".to_owned()];
    let resources = if options.resource.is_empty() { &all[..] } else { &options.resource[..] };
    let policies =
        beside(Some(&side.policy), full(side.kind).filter(|_| side.denies_only()).as_ref());
    let policies: Vec<_> = policies.iter().collect();
    let mut all = Change { proof: Proof::Proved, granted: Vec::new() };
    let mut granted = Vec::new();
    for action in &options.action {
        for resource in resources {
            let asked = RequestBox { action, resource: Some(resource) };
            let change = access_to(&policies, side.kind, asked, &Known);
            granted.extend(rows(&change, Some(&side.policy), side.kind, false));
            all.proof = graver(all.proof, change.proof);
        }
    }
    let (verdict, witness) = verdict(&all.proof, side.kind);
    let reason = match &all.proof {
        Proof::Proved => "no such access is allowed".to_owned(),
        Proof::Refuted(_) => format!("allowed by {}", statements(&granted)),
        Proof::Undecided(reason) => format!("this cannot be decided: {reason}"),
    };
    let file = Some(side.name);
    let boxes = options.action.iter().flat_map(|action| {
        resources.iter().map(move |it| RequestBox { action, resource: Some(it) })
    });
    let grounds: Option<Vec<_>> = match &all.proof {
        Proof::Proved => boxes.map(|it| denies_grounds(&policies, side.kind, it, &Known)).collect(),
        _ => None,
    };
    let grounds = grounds.map(|it| GroundRow::all(&it.concat(), true, None));
    Outcome::Report(Box::new(Report {
        grounds,
        ..Report::alone(file, verdict, reason, granted, witness)
    }))
}

/// Returns the first refutation, or else the first undecided proof.
fn graver(one: Proof, other: Proof) -> Proof {
    match (&one, &other) {
        (Proof::Refuted(_), _) | (Proof::Undecided(_), Proof::Proved | Proof::Undecided(_)) => one,
        _ => other,
    }
}
