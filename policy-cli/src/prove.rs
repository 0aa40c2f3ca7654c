//! `iam-policy check-change`, `check-access` and `check-public`: proofs about all requests.

mod access;
mod blobs;
mod change;
mod human;
mod output;
mod public;
mod revision;
mod side;
mod since;
mod units;
mod witness;

pub(crate) use access::run as run_access;
pub(crate) use change::run as run_change;
pub(crate) use public::run as run_public;

use std::io;
use std::ops::ControlFlow;

use crate::arguments::ProofFormat;
use crate::input::InputProblem;
use crate::located::Checked;
use crate::output::{Purpose, print, unwritten, write_findings};
use crate::parallel::map_in_order;
use crate::status::Status;
use output::Report;

/// The outcome for one unit.
enum Outcome {
    Report(Box<Report>),
    /// One of its policies cannot be read.
    Refused {
        file: Option<String>,
        against: Option<Option<String>>,
        checked: Box<Checked>,
    },
    Problem(InputProblem),
}

/// Answers each unit in order, on all cores.
fn each<T: Send>(
    units: impl Iterator<Item = T> + Send,
    format: ProofFormat,
    work: impl Fn(T) -> Outcome + Sync,
) -> Status {
    let mut status = Status::Clean;
    let (mut has_documents, mut is_open, mut is_first) = (false, true, true);
    map_in_order(units, work, |outcome| {
        let outcome = outcome.unwrap_or_else(|| {
            Outcome::Problem("a policy could not be analyzed".to_owned().into())
        });
        let text = match outcome {
            Outcome::Report(report) => {
                has_documents = true;
                status.raise(report.status());
                match format {
                    ProofFormat::Human => human::text(&report, is_first),
                    ProofFormat::Markdown => human::markdown(&report, is_first),
                    ProofFormat::Json => output::line(&report),
                }
            }
            Outcome::Refused { file, against, checked } => {
                has_documents = true;
                status.raise(Status::CouldNotRun);
                if format == ProofFormat::Json {
                    output::refused_line(file, against, &checked)
                } else {
                    let colour = crate::output::colour_of(&io::stderr());
                    // A failure to write to standard error cannot be reported anywhere.
                    drop(write_findings(&mut io::stderr().lock(), &checked, colour));
                    return ControlFlow::Continue(());
                }
            }
            Outcome::Problem(problem) => {
                status.raise(problem.status);
                problem.say();
                return ControlFlow::Continue(());
            }
        };
        is_first = false;
        if is_open && let Err(error) = print(text.as_bytes()) {
            // The reader has gone, but the exit status still says what is found.
            is_open = false;
            status.raise(unwritten(&error, Purpose::Verdict));
            if error.kind() != io::ErrorKind::BrokenPipe {
                return ControlFlow::Break(());
            }
        }
        ControlFlow::Continue(())
    });
    if has_documents { status.with_documents() } else { status }
}
