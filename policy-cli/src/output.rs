//! Output in each format.

mod github;
mod gitlab;
mod human;
pub(crate) mod json_v1;
mod junit;
mod rdjson;
mod report;
mod sarif;

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::{self, BufWriter, Stdout, Write};

use policy_core::finding::{Level, is_hidden, quoted_line};
use policy_files::why;

use crate::allowed::Ledger;
use crate::arguments::CheckFormat;
use crate::input::{InputProblem, LeftOut};
use crate::located::Checked;
use crate::settings::Project;
use crate::status::Status;

pub(crate) use human::{colour_of, plural, write_findings};

/// Writes bytes to standard output.
pub(crate) fn print(bytes: &[u8]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(bytes)?;
    out.flush()
}

/// Reports an error on standard error.
pub(crate) fn complain(problem: &str) {
    say("error", problem);
}

/// Reports on standard error what was done differently from what was requested.
pub(crate) fn warn(problem: &str) {
    say("warning", problem);
}

/// Writes a note to standard error.
pub(crate) fn note(words: &str) {
    say("note", words);
}

fn say(level: &str, words: &str) {
    // A failure to write to standard error cannot be reported anywhere.
    let _ = writeln!(io::stderr().lock(), "{level}: {}", quoted_line(words));
}

/// What it means for a run that the reader of its output has gone. This is not reported, as with other
/// programs, which then end silently.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// The exit status is the answer, which is still found.
    Verdict,
    /// The output is the answer, and it is lost.
    Text,
}

/// The effect on the exit status of output that cannot be written.
pub(crate) fn unwritten(error: &io::Error, purpose: Purpose) -> Status {
    if error.kind() == io::ErrorKind::BrokenPipe {
        return match purpose {
            Purpose::Verdict => Status::Clean,
            Purpose::Text => Status::CouldNotRun,
        };
    }
    complain(&format!("cannot write the output: {}", why(error)));
    Status::CouldNotRun
}

/// The status after writing output.
pub(crate) fn written(result: io::Result<()>, purpose: Purpose) -> Status {
    result.map_or_else(|error| unwritten(&error, purpose), |()| Status::Clean)
}

/// The reports of a run, in the order of the documents.
pub(crate) struct Output {
    out: BufWriter<Stdout>,
    format: Format,
}

enum Format {
    Human(human::Summary),
    Json,
    Github,
    Sarif(Box<sarif::Collected>),
    Rdjson(rdjson::Collected),
    Junit(junit::Collected),
    Gitlab(gitlab::Collected),
}

impl Output {
    pub(crate) fn new(format: CheckFormat, deny: Level) -> Self {
        let format = match format {
            CheckFormat::Human => Format::Human(human::Summary::default()),
            CheckFormat::Json => Format::Json,
            CheckFormat::Github => Format::Github,
            CheckFormat::Sarif => Format::Sarif(Box::default()),
            CheckFormat::Rdjson => Format::Rdjson(rdjson::Collected::default()),
            CheckFormat::Junit => Format::Junit(junit::Collected::new(deny)),
            CheckFormat::Gitlab => Format::Gitlab(gitlab::Collected::default()),
        };
        Self { out: BufWriter::new(io::stdout()), format }
    }

    /// Writes the report of a document and flushes it.
    pub(crate) fn write(&mut self, checked: &Checked) -> io::Result<()> {
        match &mut self.format {
            Format::Human(summary) => {
                summary.add(checked);
                human::write_findings(&mut self.out, checked, colour_of(&io::stdout()))?;
            }
            Format::Json => write_line(&mut self.out, &json_v1::Document::of(checked))?,
            Format::Github => github::write(&mut self.out, checked)?,
            Format::Sarif(collected) => collected.add(checked),
            Format::Rdjson(collected) => collected.add(checked),
            Format::Junit(collected) => collected.add(checked),
            Format::Gitlab(collected) => collected.add(checked),
        }
        self.out.flush()
    }

    /// Records a document that could not be read.
    pub(crate) fn failed(&mut self, problem: &InputProblem) {
        match &mut self.format {
            Format::Human(_) | Format::Json | Format::Github => {}
            Format::Sarif(collected) => collected.add_failure(problem.words.clone()),
            Format::Rdjson(collected) => collected.add_failure(problem),
            Format::Junit(collected) => collected.add_failure(problem),
            Format::Gitlab(collected) => collected.add_failure(problem),
        }
    }

    /// Writes what follows the last document: which settings were used, and what was left out. Formats for
    /// other programs have no place for that, so it goes to standard error.
    pub(crate) fn finish(
        mut self,
        status: Status,
        project: &Project,
        ledger: &Ledger,
        left_out: &LeftOut,
    ) -> io::Result<()> {
        let allowed = ledger.words(project);
        if !matches!(self.format, Format::Human(_) | Format::Sarif(_)) {
            allowed.iter().for_each(|words| note(words));
            announce(project, left_out);
        }
        match self.format {
            Format::Human(summary) => {
                summary.write(&mut self.out, project, allowed, left_out)?;
            }
            Format::Sarif(collected) => {
                write_pretty(&mut self.out, &collected.into_log(status, project, left_out))?;
            }
            Format::Rdjson(collected) => write_pretty(&mut self.out, &collected.into_result())?,
            Format::Junit(collected) => collected.write(&mut self.out)?,
            Format::Gitlab(collected) => write_pretty(&mut self.out, &collected.into_issues())?,
            Format::Json | Format::Github => {}
        }
        self.out.flush()
    }
}

/// Reports on standard error which settings a run used and, in the last line, what it left out.
pub(crate) fn announce(project: &Project, left_out: &LeftOut) {
    project.announce();
    if let Some(words) = left_out.words() {
        note(&words);
    }
}

/// Writes a value as JSON on multiple lines.
fn write_pretty(out: &mut impl Write, value: &impl serde::Serialize) -> io::Result<()> {
    let json = serde_json::to_string_pretty(value)?;
    writeln!(out, "{}", visible_json(&json))
}

/// Writes a value as one line of JSON.
pub(crate) fn write_line(out: &mut impl Write, value: &impl serde::Serialize) -> io::Result<()> {
    let json = serde_json::to_string(value)?;
    writeln!(out, "{}", visible_json(&json))
}

/// The same JSON with the hidden characters in its strings as escapes, so that a terminal shows them
/// instead of interpreting them.
pub(crate) fn visible_json(json: &str) -> Cow<'_, str> {
    // Outside strings, line feeds are the only such characters in JSON.
    let is_escaped = |one: char| one != '\n' && is_hidden(one);
    if !json.contains(is_escaped) {
        return Cow::Borrowed(json);
    }
    let mut shown = String::with_capacity(json.len());
    for one in json.chars() {
        if is_escaped(one) {
            for unit in one.encode_utf16(&mut [0; 2]) {
                let _ = write!(shown, "\\u{unit:04x}");
            }
        } else {
            shown.push(one);
        }
    }
    Cow::Owned(shown)
}
