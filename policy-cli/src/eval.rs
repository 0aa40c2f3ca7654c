//! `iam-policy eval`: evaluates requests.

mod human;
mod known;
mod names;
mod output;
mod reading;
mod stream;

use std::io::{IsTerminal, stdout};
use std::path::Path;

use crate::arguments::{EvalFormat, EvalOptions};
use crate::input::read_one;
use crate::output::{Purpose, complain, print, written};
use crate::status::Status;
use reading::{Asked, Shared};

pub(crate) fn run(options: &EvalOptions) -> Status {
    let is_input = |path: &Path| path.as_os_str() == "-";
    if is_input(&options.request) && options.policies.as_deref().is_some_and(is_input) {
        complain("standard input can be read only once");
        return Status::CouldNotRun;
    }
    let shared = match Shared::of(options.policies.as_deref()) {
        Ok(shared) => shared,
        Err(status) => return status,
    };
    let format = options.format.unwrap_or_else(|| {
        let is_watched = !options.jsonl && stdout().is_terminal();
        if is_watched { EvalFormat::Human } else { EvalFormat::Json }
    });
    if options.jsonl {
        return stream::run(&options.request, &shared, format);
    }
    let text = match read_one(&options.request) {
        Ok(text) => text,
        Err(problem) => {
            problem.say();
            return problem.status;
        }
    };
    let asked = Asked::of(text, &shared);
    let mut out = Vec::new();
    match format {
        EvalFormat::Human => human::write(&mut out, &asked, &shared),
        EvalFormat::Json => output::write_explained(&mut out, &asked),
    }
    let mut status = if asked.is_refused() { Status::CouldNotRun } else { Status::Clean };
    status.raise(written(print(&out), Purpose::Text));
    status
}
