//! `iam-policy fmt`: documents in canonical form.

use std::io::{self, IsTerminal, Write};
use std::ops::ControlFlow;

use policy_core::canonical::CanonicalPolicy;
use policy_core::finding::quoted_line;
use policy_lint::Context;

use crate::arguments::{FormatFormat, FormatOptions};
use crate::input::{Gathered, InputProblem, Item, Text};
use crate::located::{Checked, read};
use crate::output::json_v1::{Finding, Formatted};
use crate::output::{Purpose, announce, colour_of, unwritten, write_findings, write_line, written};
use crate::parallel::map_in_order;
use crate::progress::Progress;
use crate::rewrite;
use crate::settings::Project;
use crate::status::Status;

/// A document in canonical form, or the finding why it has none.
struct Document {
    text: Text,
    canonical: Result<String, Box<Checked>>,
}

pub(crate) fn run(options: &FormatOptions) -> Status {
    let Some(project) = Project::of(&options.config) else { return Status::CouldNotRun };
    let mut gathered = match Gathered::of(&options.sources, &project) {
        Ok(gathered) => gathered,
        Err(problem) => {
            problem.say();
            return Status::CouldNotRun;
        }
    };
    if options.write && !rewrite::prepare(&gathered, "--write") {
        return Status::CouldNotRun;
    }
    let left_out = std::mem::take(&mut gathered.left_out);
    // With these options, the result is the files or the exit status.
    let is_verdict = options.check || options.write;
    let purpose = if is_verdict { Purpose::Verdict } else { Purpose::Text };
    let progress = Progress::new(Some(gathered.found.len()));
    let mut status = Status::Clean;
    let mut has_documents = false;
    let mut output = Output { options, first: true, is_open: true };
    map_in_order(
        gathered.items(false),
        |item| format(item, options, &project.settings.context()),
        |result| {
            let result =
                result.unwrap_or_else(|| Err("a document could not be read".to_owned().into()));
            progress.advance();
            match result {
                Ok(document) => {
                    has_documents = true;
                    if let Err(error) = progress.aside(|| output.take(document, &mut status)) {
                        output.is_open = false;
                        status.raise(unwritten(&error, purpose));
                        // The reader has gone, but there is still work to do.
                        if !is_verdict || error.kind() != io::ErrorKind::BrokenPipe {
                            return ControlFlow::Break(());
                        }
                    }
                }
                Err(problem) => {
                    status.raise(problem.status);
                    progress.aside(|| problem.say());
                }
            }
            ControlFlow::Continue(())
        },
    );
    drop(progress);
    if has_documents {
        status = status.with_documents();
    }
    if output.is_open {
        status.raise(written(output.finish(), purpose));
    }
    announce(&project, &left_out);
    status
}

fn format(
    item: Item,
    options: &FormatOptions,
    context: &Context<'_>,
) -> Result<Document, InputProblem> {
    let (kind, text) = item.read()?;
    let canonical = read(&text, &kind).map(|policy| {
        let policy = policy.with_partition(context.partition);
        let canonical = CanonicalPolicy::of(&policy);
        if options.pretty { canonical.to_json_pretty() } else { canonical.to_json() }
    });
    Ok(Document { text, canonical })
}

struct Output<'a> {
    options: &'a FormatOptions,
    first: bool,
    /// Whether the output is still read.
    is_open: bool,
}

impl Output<'_> {
    /// Writes what the options request, and returns the effect on the exit status.
    fn take(&mut self, document: Document, status: &mut Status) -> io::Result<()> {
        match &document.canonical {
            Ok(canonical) => {
                let same = canonical.as_bytes() == document.text.written();
                if self.options.check && !same {
                    status.raise(Status::Findings);
                }
                if self.options.write
                    && !same
                    && rewrite::replace(&document.text, canonical).is_err()
                {
                    status.raise(Status::CouldNotRun);
                }
                if self.options.format == FormatFormat::Text && self.is_open {
                    self.print_text(&document, canonical, same)?;
                }
            }
            Err(checked) => {
                status.raise(Status::Findings);
                if self.options.format == FormatFormat::Text {
                    let colour = colour_of(&io::stderr());
                    // A failure to write to standard error cannot be reported anywhere.
                    drop(write_findings(&mut io::stderr().lock(), checked, colour));
                }
            }
        }
        if self.options.format == FormatFormat::Json && self.is_open {
            let file = document.text.name();
            let line = match document.canonical {
                Ok(canonical) => Some(Formatted::Canonical { file, canonical }),
                Err(checked) => checked.findings.first().map(|shown| Formatted::Refused {
                    file,
                    error: Finding::of(shown, &checked.lines()),
                }),
            };
            let mut out = io::stdout().lock();
            if let Some(line) = line {
                write_line(&mut out, &line)?;
            }
            out.flush()?;
        }
        Ok(())
    }

    /// Writes the canonical text or, with `--check`, the name of a file that is not canonical.
    fn print_text(&mut self, document: &Document, canonical: &str, same: bool) -> io::Result<()> {
        let mut out = io::stdout().lock();
        if self.options.check {
            if !same {
                writeln!(out, "{}", quoted_line(&document.text.name()))?;
            }
        } else if !self.options.write {
            if !self.first && !self.options.pretty {
                out.write_all(b"\n")?;
            }
            out.write_all(canonical.as_bytes())?;
            self.first = false;
        }
        out.flush()
    }

    /// The canonical form does not end with a line feed, but a prompt after it needs one.
    fn finish(&self) -> io::Result<()> {
        let mut out = io::stdout().lock();
        if !self.first && !self.options.pretty && out.is_terminal() {
            out.write_all(b"\n")?;
        }
        out.flush()
    }
}
