//! `iam-policy check`: what the rules say of documents.

use std::io;
use std::ops::ControlFlow;

use crate::allowed::{Entries, Ledger, Uses};
use crate::arguments::CheckOptions;
use crate::input::{Gathered, InputProblem, Item};
use crate::located::Checked;
use crate::output::{Output, Purpose, unwritten, written};
use crate::parallel::map_in_order;
use crate::progress::Progress;
use crate::settings::Project;
use crate::status::Status;

pub(crate) fn run(options: &CheckOptions) -> Status {
    let Some(project) = Project::of(&options.config) else { return Status::CouldNotRun };
    let mut gathered = match Gathered::of(&options.sources, &project) {
        Ok(gathered) => gathered,
        Err(problem) => {
            problem.say();
            return Status::CouldNotRun;
        }
    };
    let progress = Progress::new((!options.jsonl).then_some(gathered.found.len()));
    let mut output = Output::new(options.format, options.deny);
    let mut status = Status::Clean;
    let mut has_documents = false;
    let left_out = std::mem::take(&mut gathered.left_out);
    // A stream need not come to an end, and what is not checked must not count as clean.
    let is_endless = options.jsonl && gathered.reads_standard_input();
    let mut is_open = true;
    let folders = std::mem::take(&mut gathered.folders);
    let mut ledger = Ledger::default();
    map_in_order(
        gathered.items(options.jsonl),
        |item| check(item, options, &project),
        |result| {
            let result =
                result.unwrap_or_else(|| Err("a document could not be checked".to_owned().into()));
            progress.advance();
            match result {
                Ok((checked, uses)) => {
                    has_documents = true;
                    ledger.add(&checked, uses);
                    if checked.gravest().is_some_and(|level| level >= options.deny) {
                        status.raise(Status::Findings);
                    }
                    let write = || if is_open { output.write(&checked) } else { Ok(()) };
                    let Err(error) = progress.aside(write) else {
                        return ControlFlow::Continue(());
                    };
                    is_open = false;
                    let purpose = if is_endless { Purpose::Text } else { Purpose::Verdict };
                    status.raise(unwritten(&error, purpose));
                    // The reader has gone, but the exit status still says what is found.
                    if error.kind() == io::ErrorKind::BrokenPipe && !is_endless {
                        ControlFlow::Continue(())
                    } else {
                        ControlFlow::Break(())
                    }
                }
                Err(problem) => {
                    status.raise(problem.status);
                    ledger.has_failed();
                    progress.aside(|| problem.say());
                    output.failed(&problem);
                    ControlFlow::Continue(())
                }
            }
        },
    );
    drop(progress);
    if has_documents {
        status = status.with_documents();
    }
    let unused = ledger.unused(&project, &folders);
    if let Some(checked) = Checked::of_settings(&project, &unused) {
        if checked.gravest().is_some_and(|level| level >= options.deny) {
            status.raise(Status::Findings);
        }
        if is_open && let Err(error) = output.write(&checked) {
            is_open = false;
            status.raise(unwritten(&error, Purpose::Verdict));
        }
    }
    if is_open {
        let finished = output.finish(status, &project, &ledger, &left_out);
        status.raise(written(finished, Purpose::Verdict));
    }
    status
}

fn check(
    item: Item,
    options: &CheckOptions,
    project: &Project,
) -> Result<(Checked, Uses), InputProblem> {
    let (kind, text) = item.read()?;
    let mut entries = Entries::about(&text, project);
    let checked = Checked::of(text, &kind, &project.settings, &mut entries, &options.allow);
    Ok((checked, entries.into_uses()))
}
