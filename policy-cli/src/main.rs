//! The command line of `iam-policy`: checks, formats, compares, converts and explains.
//!
//! `policy-core` does all of the judging; this crate finds the documents, runs the cores of the
//! machine over them, and writes what was found in the format that was asked for.

#![forbid(unsafe_code)]

mod arguments;
mod check;
mod convert;
mod diff;
mod explain;
mod format;
mod input;
mod located;
mod names;
mod output;
mod parallel;
mod progress;
mod settings;
mod status;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use arguments::{Arguments, Command};

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(answer) => return show(&answer).into(),
    };
    let status: status::Status = match arguments.command {
        Command::Check(options) => check::run(&options),
        Command::Fmt(options) => format::run(&options),
        Command::Diff(options) => diff::run(&options),
        Command::Convert(options) => convert::run(&options),
        Command::Explain(options) => explain::run(&options),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Arguments::command(), "iam-policy", &mut script);
            output::written(output::print(&script))
        }
    };
    status.into()
}

/// Shows the help, the version, or what is wrong with the options.
fn show(answer: &clap::Error) -> status::Status {
    let status = output::written(answer.print());
    if answer.use_stderr() { status::Status::CouldNotRun } else { status }
}
