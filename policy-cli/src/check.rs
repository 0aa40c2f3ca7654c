//! `iam-policy check`: what the rules say of documents.

use std::io;
use std::ops::ControlFlow;

use policy_settings::Settings;

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
    let mut output = Output::new(options.format);
    let mut status = Status::Clean;
    let mut has_documents = false;
    let left_out = std::mem::take(&mut gathered.left_out);
    // A stream need not come to an end, and what is not checked must not count as clean.
    let is_endless = options.jsonl && gathered.reads_standard_input();
    let mut is_open = true;
    map_in_order(
        gathered.items(options.jsonl),
        |item| check(item, options, &project.settings),
        |result| {
            let result =
                result.unwrap_or_else(|| Err("a document could not be checked".to_owned().into()));
            progress.advance();
            match result {
                Ok(checked) => {
                    has_documents = true;
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
                    progress.aside(|| problem.say());
                    output.failed(problem.words);
                    ControlFlow::Continue(())
                }
            }
        },
    );
    drop(progress);
    if has_documents {
        status = status.with_documents();
    }
    if is_open {
        let finished = output.finish(status, &project, &left_out);
        status.raise(written(finished, Purpose::Verdict));
    }
    status
}

fn check(item: Item, options: &CheckOptions, settings: &Settings) -> Result<Checked, InputProblem> {
    let (kind, text) = item.read()?;
    Ok(Checked::of(text, &kind, settings, &options.allow))
}
