//! Evaluates requests line by line, on all cores, with the answers in order.

use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use policy_core::finding::Finding;
use policy_core::path::{Path as Pointer, Place};
use policy_core::reading::{DOCUMENT_TOO_LONG, INVALID_REQUEST};
use policy_files::MOST_BYTES;

use super::known::Known;
use super::reading::{Asked, Shared, refused_line};
use super::{human, output};
use crate::arguments::EvalFormat;
use crate::input::{Batch, Batches, InputProblem, Origin, Text, name, origin};
use crate::output::{Purpose, complain, print, unwritten};
use crate::parallel::map_in_order;
use crate::status::Status;

/// The answers to a batch of lines.
#[derive(Default)]
struct Answers {
    text: Vec<u8>,
    /// The number of nonempty lines.
    count: usize,
    has_errors: bool,
}

pub(super) fn run(path: &Path, shared: &Shared, format: EvalFormat) -> Status {
    let origin = origin(path.to_owned());
    let batches = match Batches::of(origin.clone()) {
        Ok(batches) => batches,
        Err(problem) => {
            problem.say();
            return problem.status;
        }
    };
    let stream = Stream { origin: &origin, shared, format, known: Mutex::default() };
    let mut status = Status::Clean;
    let mut has_requests = false;
    map_in_order(
        batches,
        |batch| stream.answer(batch),
        |answers| {
            let Some(answers) = answers else {
                complain("requests could not be answered");
                status.raise(Status::CouldNotRun);
                return ControlFlow::Continue(());
            };
            match answers {
                Err(problem) => {
                    problem.say();
                    status.raise(problem.status);
                    has_requests = true;
                }
                Ok(answers) => {
                    has_requests |= answers.count > 0;
                    if answers.has_errors {
                        status.raise(Status::CouldNotRun);
                    }
                    if !answers.text.is_empty()
                        && let Err(error) = print(&answers.text)
                    {
                        status.raise(unwritten(&error, Purpose::Text));
                        return ControlFlow::Break(());
                    }
                }
            }
            ControlFlow::Continue(())
        },
    );
    if !has_requests {
        let words = format!("`{}` has no requests: all lines are empty", name(&origin));
        let problem = InputProblem::nothing(words);
        problem.say();
        status.raise(problem.status);
    }
    status
}

struct Stream<'a> {
    origin: &'a Origin,
    shared: &'a Shared,
    format: EvalFormat,
    /// What is known to workers without a batch.
    known: Mutex<Vec<Known>>,
}

impl Stream<'_> {
    fn answer(&self, batch: Batch) -> Result<Answers, InputProblem> {
        let mut answers = Answers::default();
        match batch {
            Batch::Failed(problem) => return Err(problem),
            Batch::TooLong(number) => self.refuse(&mut answers, number, too_long()),
            Batch::Lines(first, bytes) => {
                let lock = || self.known.lock().unwrap_or_else(PoisonError::into_inner);
                let mut known = lock().pop().unwrap_or_default();
                let mut answer = |number: usize, line: &[u8], text: Option<&str>| {
                    if !line.trim_ascii().is_empty() {
                        self.answer_line(&mut answers, number, line, text, &mut known);
                    }
                };
                if let Ok(text) = std::str::from_utf8(&bytes) {
                    for (number, line) in (first..).zip(text.split('\n')) {
                        answer(number, line.as_bytes(), Some(line));
                    }
                } else {
                    for (number, line) in (first..).zip(bytes.split(|byte| *byte == b'\n')) {
                        answer(number, line, std::str::from_utf8(line).ok());
                    }
                }
                lock().push(known);
            }
        }
        Ok(answers)
    }

    fn answer_line(
        &self,
        answers: &mut Answers,
        number: usize,
        line: &[u8],
        text: Option<&str>,
        known: &mut Known,
    ) {
        if line.len() as u64 > MOST_BYTES {
            return self.refuse(answers, number, too_long());
        }
        let length = answers.text.len();
        // A panic while one request is answered must not affect the others.
        let done = catch_unwind(AssertUnwindSafe(|| match self.format {
            EvalFormat::Human => self.explain_line(answers, number, line),
            EvalFormat::Json => {
                match known.answer(text, self.shared, || self.text(number, line)) {
                    Ok(decision) => known.lines.write(&mut answers.text, decision),
                    Err(refused) => {
                        answers.has_errors = true;
                        output::write_refused(&mut answers.text, &refused);
                    }
                }
                answers.count += 1;
            }
        }));
        if done.is_err() {
            *known = Known::default();
            answers.text.truncate(length);
            let message = "the request could not be answered";
            let finding = Finding::new(&INVALID_REQUEST, Place::value(Pointer::root()), message);
            self.refuse(answers, number, finding);
        }
    }

    fn explain_line(&self, answers: &mut Answers, number: usize, line: &[u8]) {
        let asked = Asked::of(self.text(number, line), self.shared);
        answers.has_errors |= asked.is_refused();
        human::write(&mut answers.text, &asked, self.shared);
        answers.text.push(b'\n');
        answers.count += 1;
    }

    fn refuse(&self, answers: &mut Answers, number: usize, finding: Finding) {
        let refused = refused_line(&self.text(number, b""), finding);
        match self.format {
            EvalFormat::Human => human::write_refused(&mut answers.text, &refused),
            EvalFormat::Json => output::write_refused(&mut answers.text, &refused),
        }
        answers.has_errors = true;
        answers.count += 1;
    }

    fn text(&self, number: usize, line: &[u8]) -> Text {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        Text::of_line(self.origin.clone(), number, line.to_vec())
    }
}

fn too_long() -> Finding {
    let message = "the line is longer than 16 MiB";
    Finding::new(&DOCUMENT_TOO_LONG, Place::value(Pointer::root()), message)
        .help("use `--policies` for policies that many requests share")
}
