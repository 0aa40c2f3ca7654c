//! The `iam-policy` command line: checks, formats, compares, evaluates, proves, converts and explains.
//!
//! `policy-core` and `policy-analysis` do all of the analysis; this crate finds the documents, processes them
//! on all cores of the machine, and writes the results in the requested format.

#![forbid(unsafe_code)]

mod allowed;
mod arguments;
mod check;
mod contracts;
mod convert;
mod diff;
mod eval;
mod explain;
mod format;
mod git;
mod input;
mod located;
mod names;
mod output;
mod parallel;
mod paths;
mod progress;
mod prove;
mod repair;
mod rewrite;
mod settings;
mod signals;
mod status;
mod twins;

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue};
use clap::{CommandFactory, Parser};
use policy_core::finding::{is_hidden, quoted_line};

use arguments::{Arguments, Command};
use output::Purpose;

/// Runs a command line, whose first word is the name of the program, and returns the exit status.
///
/// Reads from standard input, and writes to standard output and standard error.
pub fn run(words: impl IntoIterator<Item = OsString>) -> u8 {
    // Only our tests run debug builds.
    if cfg!(debug_assertions) {
        policy_analysis::prove::sample_proofs();
    }
    let arguments = match Arguments::try_parse_from(words) {
        Ok(arguments) => arguments,
        Err(answer) => return show(&visible(answer)).code(),
    };
    let status = match arguments.command {
        Command::Check(options) => check::run(&options),
        Command::Fmt(options) => format::run(&options),
        Command::Diff(options) => diff::run(&options),
        Command::Eval(options) => eval::run(&options),
        Command::CheckChange(options) => prove::run_change(&options),
        Command::CheckAccess(options) => prove::run_access(&options),
        Command::CheckPublic(options) => prove::run_public(&options),
        Command::Convert(options) => convert::run(&options),
        Command::Explain(options) => explain::run(&options),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Arguments::command(), "iam-policy", &mut script);
            output::written(output::print(&script), Purpose::Text)
        }
    };
    status.code()
}

/// Shows the help, the version, or an error about the options.
fn show(answer: &clap::Error) -> status::Status {
    let status = output::written(answer.print(), Purpose::Text);
    if answer.use_stderr() { status::Status::CouldNotRun } else { status }
}

/// Returns the same answer with the hidden characters of the command line's arguments as escapes, and
/// without the tips that repeat such arguments.
fn visible(mut answer: clap::Error) -> clap::Error {
    let values: Vec<(ContextKind, ContextValue)> =
        answer.context().map(|(kind, value)| (kind, value.clone())).collect();
    for (kind, value) in values {
        let value = match value {
            ContextValue::String(word) => ContextValue::String(quoted_line(&word)),
            ContextValue::Strings(words) => {
                ContextValue::Strings(words.iter().map(|word| quoted_line(word)).collect())
            }
            ContextValue::StyledStrs(tips) => {
                let is_shown = |tip: &String| !tip.contains(is_hidden);
                if !tips.iter().map(ToString::to_string).all(|tip| is_shown(&tip)) {
                    answer.remove(kind);
                }
                continue;
            }
            _ => continue,
        };
        answer.insert(kind, value);
    }
    answer
}
