//! `iam-policy check`: what the rules say of documents.

use std::ops::ControlFlow;

use policy_settings::Settings;

use crate::arguments::CheckOptions;
use crate::input::{Gathered, Item};
use crate::located::Checked;
use crate::output::{Output, complain, unwritten, written};
use crate::parallel::map_in_order;
use crate::progress::Progress;
use crate::settings::Project;
use crate::status::Status;

pub(crate) fn run(options: &CheckOptions) -> Status {
    let Some(project) = Project::of(&options.config) else { return Status::CouldNotRun };
    let gathered = match Gathered::of(&options.sources, &project) {
        Ok(gathered) => gathered,
        Err(problem) => {
            complain(&problem);
            return Status::CouldNotRun;
        }
    };
    let progress = Progress::new((!options.jsonl).then_some(gathered.found.len()));
    let mut output = Output::new(options.format);
    let mut status = Status::Clean;
    let mut is_open = true;
    map_in_order(
        gathered.items(options.jsonl),
        |item| check(item, options, &project.settings),
        |result| {
            let result =
                result.unwrap_or_else(|| Err("a document could not be checked".to_owned()));
            progress.advance();
            match result {
                Ok(checked) => {
                    if checked.gravest().is_some_and(|level| level >= options.deny) {
                        status.raise(Status::Findings);
                    }
                    match progress.aside(|| output.write(&checked)) {
                        Ok(()) => ControlFlow::Continue(()),
                        Err(error) => {
                            status.raise(unwritten(&error));
                            is_open = false;
                            ControlFlow::Break(())
                        }
                    }
                }
                Err(problem) => {
                    status.raise(Status::CouldNotRun);
                    progress.aside(|| complain(&problem));
                    output.failed(problem);
                    ControlFlow::Continue(())
                }
            }
        },
    );
    drop(progress);
    if is_open {
        status.raise(written(output.finish(status)));
    }
    status
}

fn check(item: Item, options: &CheckOptions, settings: &Settings) -> Result<Checked, String> {
    let (kind, text) = item.read()?;
    Ok(Checked::of(text, &kind, settings, &options.allow))
}
